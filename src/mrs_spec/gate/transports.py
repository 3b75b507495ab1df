"""How messages travel: JSON lines to a process, POST to a server, calls of a Python object.

Whatever a system does (garbage, half a line, megabytes, silence, death), an exchange ends in time, with a reply
or with one of three errors: TimedOut, Crashed, NotAMessage.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import re
import selectors
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

from mrs_spec.gate.messages import Message, NotAMessage, Stop, decoded, shown
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem

HUGE = 1 << 20
"""How many bytes of one reply are read; more is no answer to a question about one contract."""
KEPT = 1 << 14
"""How many bytes of a system's stderr are kept: the last."""
GRACE = 2.0
"""Seconds a process has to end after `stop`."""


class TimedOut(Exception):
    """No reply in time."""


class Crashed(Exception):
    """The system is gone, or its reply can no longer be told from the next; `problem` says how."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.told("en"))


class NotStarted(Exception):
    """The system cannot be reached at all."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.told("en"))


class Channel(Protocol):
    """A way to one system. After TimedOut or Crashed it must be opened again."""

    def open(self, seconds: float) -> None:
        """Reach the system. Raises NotStarted."""

    def exchange(self, message: Message, seconds: float) -> Object:
        """Send a message and wait for one reply. Raises TimedOut, Crashed, NotAMessage."""

    def again(self, seconds: float) -> Object:
        """One more reply to the message already sent, where replies can pile up; else NotAMessage."""

    def close(self) -> None:
        """Say `stop`, then leave nothing running."""

    def said(self) -> str:
        """The end of what the system wrote to stderr."""


def transport(sut: str) -> Channel:
    """The way to a system: `stdio:COMMAND`, an http(s) address, `python:module:object`. Raises Problem."""
    kind, _, rest = sut.partition(":")
    if kind == "stdio" and rest.strip():
        try:
            words = shlex.split(rest)
        except ValueError as error:
            raise Problem("gate.sut", sut=sut, error=str(error)) from None
        return Stdio(words)
    if kind in ("http", "https") and _is_server(sut):
        return Http(sut)
    if kind == "python" and rest.count(":") == 1 and all(rest.split(":")):
        return PythonObject(*rest.split(":"))
    raise Problem("gate.sut", sut=without_secrets(sut), error="stdio:…, http://…, python:…:…")


def without_secrets(sut: str) -> str:
    """The address as it may be printed: without a name and password, and without what its parameters hold."""
    if not sut.startswith(("http:", "https:")):
        return sut
    address, mark, query = re.sub(r"//[^/?#]*@", "//…@", sut).partition("?")
    return address + mark + re.sub(r"=[^&#]*", "=…", query)


def _is_server(url: str) -> bool:
    """Whether the address names a host that can be looked up, and a port there is."""
    try:
        address = urlsplit(url)
        host = address.hostname or ""
        return bool(host.encode("idna")) and " " not in host and host.isprintable() and address.port != 0
    except ValueError:
        return False


class Stdio:
    """A process that reads one message per line and writes one reply per line."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self._process: subprocess.Popen[bytes] | None = None
        self._buffer = b""
        self._kept = b""

    def open(self, seconds: float) -> None:
        """Start the system. Raises NotStarted."""
        self._end(0)
        try:
            self._process = subprocess.Popen(
                self.words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                bufsize=0, start_new_session=True,
            )  # fmt: skip
        except (OSError, ValueError) as error:
            raise NotStarted(Problem("gate.no_process", command=self.words[0], error=str(error))) from None
        self._buffer = b""
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert pipe is not None
            os.set_blocking(pipe.fileno(), False)

    def exchange(self, message: Message, seconds: float) -> Object:
        """Send a message and wait so many seconds for its reply. Raises TimedOut, Crashed, NotAMessage."""
        line = json.dumps(message.sent(), ensure_ascii=False).encode() + b"\n"
        return decoded(self._line(line, seconds))

    def again(self, seconds: float) -> Object:
        """Wait so many seconds more for a reply. Raises TimedOut, Crashed, NotAMessage."""
        return decoded(self._line(b"", seconds))

    def _line(self, unsent: bytes, seconds: float) -> bytes:
        """Write, and read up to the end of a line; all three pipes at once, so that no side waits for the other."""
        process = self._process
        if process is None:
            raise Crashed(Problem("gate.gone", code="—"))
        assert process.stdin and process.stdout and process.stderr
        deadline = time.monotonic() + seconds
        with selectors.DefaultSelector() as ready:
            ready.register(process.stdout, selectors.EVENT_READ)
            with contextlib.suppress(ValueError):
                ready.register(process.stderr, selectors.EVENT_READ)
            if unsent:
                ready.register(process.stdin, selectors.EVENT_WRITE)
            while unsent or b"\n" not in self._buffer:
                if len(self._buffer) > HUGE:
                    raise Crashed(Problem("gate.huge", limit=HUGE))
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TimedOut
                for key, _ in ready.select(left):
                    if key.fileobj is process.stdin:
                        unsent = self._written(process.stdin.fileno(), unsent)
                        if not unsent:
                            ready.unregister(process.stdin)
                    elif key.fileobj is process.stderr:
                        if self._heard(process.stderr.fileno()) == b"":
                            ready.unregister(process.stderr)
                    else:
                        self._buffer += self._read(process)
        line, _, self._buffer = self._buffer.partition(b"\n")
        if len(line) > HUGE:
            raise Crashed(Problem("gate.huge", limit=HUGE))
        return line

    def _written(self, to: int, unsent: bytes) -> bytes:
        try:
            return unsent[os.write(to, unsent) :]
        except BlockingIOError:
            return unsent
        except OSError:
            return b""  # it no longer listens: its end is seen on stdout

    def _read(self, process: subprocess.Popen[bytes]) -> bytes:
        assert process.stdout
        try:
            found = os.read(process.stdout.fileno(), 1 << 16)
        except BlockingIOError:
            return b""
        if not found:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.2)
            half = self._buffer
            self._end(0)
            key, code = ("gate.half_a_line", shown(half)) if half else ("gate.gone", process.returncode)
            raise Crashed(Problem(key, code=code))
        return found

    def _heard(self, stderr: int) -> bytes | None:
        """Keep the end of what was written to stderr; None when there is nothing now, empty when it was closed."""
        try:
            found = os.read(stderr, 1 << 16)
        except BlockingIOError:
            return None
        self._kept = (self._kept + found)[-KEPT:]
        return found

    def close(self) -> None:
        """Ask the system to stop, and end it where it does not."""
        process = self._process
        if process is not None and process.poll() is None:
            assert process.stdin
            with contextlib.suppress(OSError, ValueError):
                os.write(process.stdin.fileno(), json.dumps(Stop().sent()).encode() + b"\n")
                process.stdin.close()
        self._end(GRACE)

    def _end(self, grace: float) -> None:
        """Wait for the process, then kill it with all it started."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(grace)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert process.stderr and process.stdout and process.stdin
        for _ in range(16):  # what was written before the end, and no more: a child may hold the pipe open
            if not self._heard(process.stderr.fileno()):
                break
        for pipe in (process.stderr, process.stdout, process.stdin):
            with contextlib.suppress(OSError):
                pipe.close()

    def said(self) -> str:
        """The end of what the system wrote to stderr."""
        return self._kept.decode("utf-8", "replace").strip()


class Http:
    """A server that takes each message as the body of a POST and gives the reply as the body of its response."""

    def __init__(self, url: str) -> None:
        self.url = without_secrets(url)
        address = urlsplit(url)
        self._headers = {"Content-Type": "application/json"}
        if address.username is not None:
            known = f"{unquote(address.username)}:{unquote(address.password or '')}"
            self._headers["Authorization"] = f"Basic {base64.b64encode(known.encode()).decode()}"
        self._secure, self._host, self._port = address.scheme == "https", address.hostname or "", address.port
        self._path = (address.path or "/") + (f"?{address.query}" if address.query else "")
        self._connection: Any = None

    def open(self, seconds: float) -> None:
        """Wait until the server accepts a connection: it may be starting just now."""
        from http.client import HTTPConnection, HTTPException, HTTPSConnection

        self._drop()
        deadline = time.monotonic() + seconds
        while True:
            kind = HTTPSConnection if self._secure else HTTPConnection
            connection = kind(self._host, self._port, timeout=max(0.1, deadline - time.monotonic()))
            try:
                connection.connect()
            except (OSError, HTTPException) as error:
                connection.close()
                if time.monotonic() + 0.1 >= deadline:
                    raise NotStarted(Problem("gate.no_server", url=self.url, error=str(error))) from None
                time.sleep(0.1)
            else:
                import socket

                connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._connection = connection
                return

    def exchange(self, message: Message, seconds: float) -> Object:
        """Send a message and wait so many seconds for its reply. Raises TimedOut, Crashed, NotAMessage."""
        if self._connection is None:
            raise Crashed(Problem("gate.no_server", url=self.url, error="—"))
        deadline = time.monotonic() + seconds
        status, body = self._post(json.dumps(message.sent(), ensure_ascii=False).encode(), seconds)
        if time.monotonic() >= deadline:
            self._drop()
            raise TimedOut
        if len(body) > HUGE:
            self._drop()
            raise Crashed(Problem("gate.huge", limit=HUGE))
        if status != 200:
            raise NotAMessage(Problem("gate.status", status=status, shown=shown(body)))
        return decoded(body)

    def _post(self, body: bytes, seconds: float) -> tuple[int, bytes]:
        """Status and body. The clock cuts the connection: a server that drips bytes never times out by itself."""
        from http.client import HTTPException

        deadline = time.monotonic() + seconds
        if self._connection.sock is None:
            self.open(seconds)  # the server closed after the reply before
        clock = threading.Timer(seconds, _cut, [self._connection.sock])
        clock.start()
        try:
            self._connection.request("POST", self._path, body, self._headers)
            response = self._connection.getresponse()
            return response.status, response.read(HUGE + 1)
        except (OSError, HTTPException, ValueError) as error:
            self._drop()
            if time.monotonic() >= deadline:
                raise TimedOut from None
            raise Crashed(Problem("gate.no_server", url=self.url, error=type(error).__name__)) from None
        finally:
            clock.cancel()

    def again(self, seconds: float) -> Object:
        """Raises NotAMessage: a request has one reply."""
        raise NotAMessage(Problem("gate.one_reply"))

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def close(self) -> None:
        """Ask the system to stop, and let go of the connection."""
        if self._connection is not None:
            with contextlib.suppress(TimedOut, Crashed, NotAMessage, NotStarted):
                self.exchange(Stop(), GRACE)
        self._drop()

    def said(self) -> str:
        """Nothing: what it writes to stderr is not seen here."""
        return ""


def _cut(connection: Any) -> None:
    import socket

    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class PythonObject:
    """A callable of this interpreter (or a class whose objects are): it takes a message and returns the reply."""

    def __init__(self, module: str, name: str) -> None:
        self.module, self.name = module, name
        self._call: Callable[[Object], JSON] | None = None

    def open(self, seconds: float) -> None:
        """Import the function. Raises NotStarted."""
        import importlib

        try:
            with _here():
                found: Any = importlib.import_module(self.module)
                for part in self.name.split("."):
                    found = getattr(found, part)
                self._call = found() if isinstance(found, type) else found
        except (Exception, SystemExit) as error:
            raise NotStarted(
                Problem("gate.no_object", module=self.module, name=self.name, error=shown(_named(error)))
            ) from None

    def exchange(self, message: Message, seconds: float) -> Object:
        """Call the function and wait so many seconds for it. Raises TimedOut, Crashed, NotAMessage."""
        call = self._call
        assert call is not None
        done: list[Any] = []

        def run() -> None:
            try:
                done.append(json.dumps(call(json.loads(json.dumps(message.sent()))), ensure_ascii=False))
            except BaseException as error:  # a system may raise anything, even SystemExit
                done.append(error)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        thread.join(seconds)
        if not done:
            raise TimedOut
        if isinstance(done[0], BaseException):
            raise Crashed(Problem("gate.raised", error=shown(_named(done[0]))))
        if len(done[0]) > HUGE:
            raise Crashed(Problem("gate.huge", limit=HUGE))
        return decoded(done[0])

    def again(self, seconds: float) -> Object:
        """Raises NotAMessage: a call has one reply."""
        raise NotAMessage(Problem("gate.one_reply"))

    def close(self) -> None:
        """Ask the system to stop."""
        if self._call is not None:
            with contextlib.suppress(TimedOut, Crashed, NotAMessage):
                self.exchange(Stop(), GRACE)

    def said(self) -> str:
        """Nothing: it writes to the stderr of this process."""
        return ""


def _named(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"


@contextmanager
def _here() -> Iterator[None]:
    """Let a module of the working folder be imported, as `python -m` does."""
    here = str(Path.cwd())
    if here in sys.path:
        yield
        return
    sys.path.insert(0, here)
    try:
        yield
    finally:
        sys.path.remove(here)
