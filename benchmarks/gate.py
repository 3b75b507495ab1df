"""The gate, measured: messages a second beside an echo of the same bytes, and whole runs. Never asserted.

Run: make bench
"""

from __future__ import annotations

import http.client
import json
import os
import resource
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from run import ROOT, line, median, shown

from mrs_spec.gate.messages import Ran, Run, read
from mrs_spec.gate.transports import Channel, Http, Stdio
from mrs_spec.scenarios.features import compile_features

ECHO = "import sys\nfor line in sys.stdin:\n    sys.stdout.write(line)\n    sys.stdout.flush()\n"
REPLY = json.dumps({"id": "1", "answers": {"contract.end_on": {"value": "2024-07-16"}}})
FIXED = f"import sys\nfor line in sys.stdin:\n    print({REPLY!r}, flush=True)\n"
NOTHING = str(ROOT / "tests" / "miniatures.py")


def requests() -> list[Run]:
    """The message of every Case, as the gate sends it."""
    return [
        Run(id="1", today=case.facts.known_until.isoformat(), facts=case.facts.as_json(),
            questions=tuple(str(one.question) for one in case.expected))
        for case in compile_features(ROOT).cases.values()
    ]  # fmt: skip


def a_second(seconds: float, count: int) -> str:
    return f"{count / seconds:,.0f} messages a second"


def through(way: Channel, messages: list[Run]) -> None:
    for message in messages:
        read(Ran, way.exchange(message, 5))


def stdio(messages: list[Run]) -> None:
    bytes_sent = [json.dumps(one.sent(), ensure_ascii=False).encode() + b"\n" for one in messages]
    process = subprocess.Popen([sys.executable, "-c", ECHO], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin and process.stdout
    pipe_in, pipe_out = process.stdin, process.stdout

    def echo() -> None:
        for one in bytes_sent:
            pipe_in.write(one)
            pipe_in.flush()
            pipe_out.readline()

    bare = median(echo, 5)
    pipe_in.close()
    process.wait()
    way = Stdio([sys.executable, "-c", FIXED])
    way.open(5)
    ours = median(lambda: through(way, messages), 5)
    way.close()
    told("stdio", ours, bare, len(messages))


class Fixed(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", str(len(REPLY)))
        self.end_headers()
        self.wfile.write(REPLY.encode())

    def log_message(self, format: str, *args: Any) -> None:
        pass


def over_http(messages: list[Run]) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Fixed)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    bodies = [json.dumps(one.sent(), ensure_ascii=False).encode() for one in messages]
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port)

    def echo() -> None:
        for one in bodies:
            connection.request("POST", "/", one)
            connection.getresponse().read()

    bare = median(echo, 5)
    way = Http(f"http://127.0.0.1:{server.server_port}/")
    way.open(5)
    ours = median(lambda: through(way, messages), 5)
    way.close()
    server.shutdown()
    told("HTTP", ours, bare, len(messages))


def told(how: str, ours: float, bare: float, count: int) -> None:
    print(f"{how:<6} gate {a_second(ours, count)}; echo {a_second(bare, count)}; gate / echo = {ours / bare:.2f}")


def whole() -> None:
    naive = ROOT / "examples" / "naive_node" / "adapter.js"
    run_whole("whole gate, a system that says nothing", f"stdio:{sys.executable} {NOTHING} Honest", "2 s")
    server = [sys.executable, str(ROOT / "examples" / "sqlite_billing" / "server.py"), "--port", "0"]
    process = subprocess.Popen(server, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    run_whole("whole gate, the SQLite system over HTTP", process.stdout.readline().strip(), "")
    process.kill()
    process.wait()
    run_whole("whole gate, the naive Node system with its diagnosis", f"stdio:node {naive}", "")


def run_whole(what: str, sut: str, bar: str) -> None:
    """The command as a user runs it; beside the wall clock its processor time, for a machine that others use."""
    words = [sys.executable, "-m", "mrs_spec.cli", "gate", "run", "--sut", sut, "--limit", "0"]

    def gate() -> None:
        done = subprocess.run(words, cwd=ROOT, capture_output=True, check=False, text=True)
        if done.returncode not in (0, 1):  # a system that is wrong ends the run with 1
            sys.exit(done.stderr)

    before = processor()
    line(what, median(gate, 3), bar)
    print(f"  processor time {shown((processor() - before) / 4)}; load {os.getloadavg()[0]:.1f}")


def processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    asked = requests()
    stdio(asked)
    over_http(asked)
    whole()
