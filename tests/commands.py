"""The command in a process of its own, forked where all that it imports is loaded already.

What the tests see is what a user sees: exit code, output and errors of `mrs-spec`. The language is chosen when the
commands are loaded: they are in English, and are loaded anew for Japanese. Where the source is that of a scratch copy,
only libraries are loaded, unless it is for several commands.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import runpy
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import ends

LOADED = (
    "asking.editions", "cli.main", "document.adopt", "document.comparison", "gate.messages", "proof.whole", "rules",
    "scenarios.export", "scenarios.features", "scenarios.schemas", "signoff.parts", "signoff.states",
    "telling.difference", "telling.duties", "telling.explain", "telling.statement",
)  # fmt: skip


LIBRARIES = (
    "_pytest.main", "click", "concurrent.futures.process", "email.parser", "gherkin.parser", "importlib.metadata",
    "jinja2", "jsonschema", "pydantic", "pydantic.dataclasses", "pygments", "rfc8785", "subprocess", "tomli", "tomlkit",
    "zoneinfo",
)  # fmt: skip


class Done(NamedTuple):
    code: int
    out: bytes
    err: bytes


class Begun(NamedTuple):
    """A command that runs."""

    server: Server
    pid: int
    place: Path
    patience: float | None

    def end(self) -> Done:
        """What it came to; killed where it takes longer than so many seconds."""
        code = self.server.told({"ended": self.pid, "patience": self.patience})
        self.server.running -= 1
        return Done(code, (self.place / "out").read_bytes(), (self.place / "err").read_bytes())


class Server:
    """Forks a process for each command it is asked to run."""

    def __init__(
        self, place: Path, python: str | Path = sys.executable, only_libraries: bool = False, **env: str
    ) -> None:
        """python: the interpreter, in whose environment the package may be another."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
        self.place = place
        self.process = subprocess.Popen(
            [python, __file__, *(["libraries"] if only_libraries else [])],
            env={**kept, "LANG": "C.UTF-8", **env},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.running = 0

    def run(
        self, *args: object, cwd: Path, typed: bytes = b"", lang: str = "C.UTF-8", ends: dict[str, object] | None = None
    ) -> Done:
        """ends: how the system treats the command (see ends.py)."""
        return self.begin(*args, cwd=cwd, typed=typed, lang=lang, ends=ends).end()

    def begin(
        self, *args: object, cwd: Path, typed: bytes = b"", lang: str = "C.UTF-8", ends: dict[str, object] | None = None
    ) -> Begun:
        """The same, and go on while it runs."""
        asked: dict[str, object] = {"argv": ["mrs-spec", *map(str, args)], "cwd": str(cwd), "env": {"LANG": lang}}
        return self._begin(asked | ({"ends": ends} if ends else {}), typed)

    def run_module(
        self, module: str, *args: object, cwd: Path, env: Mapping[str, str], typed: bytes, patience: float
    ) -> Done:
        """As `python -m` would, with the source of another place; killed where it takes longer than so many seconds."""
        asked = {"argv": [module, *map(str, args)], "cwd": str(cwd), "env": {**env}, "module": module}
        return self._begin(asked, typed, patience).end()

    def _begin(self, asked: dict[str, object], typed: bytes, patience: float | None = None) -> Begun:
        place = self.place / str(self.running)
        self.running += 1
        place.mkdir(exist_ok=True)
        (place / "in").write_bytes(typed)
        return Begun(self, self.told({**asked, "place": str(place)}), place, patience)

    def told(self, asked: dict[str, object]) -> int:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(asked).encode() + b"\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def close(self) -> None:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


@cache
def libraries() -> Server:
    """For all tests of this process: what runs with the source of a scratch copy."""
    folder = tempfile.TemporaryDirectory()
    server = Server(Path(folder.name), only_libraries=True, PYTHONUTF8="1", PYDANTIC_DISABLE_PLUGINS="1")
    atexit.register(folder.cleanup)
    atexit.register(server.close)
    return server


def serve() -> None:
    """Until the input ends: a command asked for and its process told, its end asked for and its exit code told."""
    for name in LIBRARIES:
        __import__(name)
    if "libraries" not in sys.argv:
        for name in LOADED:
            __import__(f"mrs_spec.{name}")
        sys.modules["mrs_spec.asking.editions"].laws()
    while line := sys.stdin.readline():
        asked = json.loads(line)
        if "ended" in asked:
            print(ended(asked["ended"], asked["patience"]), flush=True)
            continue
        if "ends" in asked:
            ends.whole()
        gc.freeze()  # what is loaded is shared with the processes forked, not copied for each
        child = os.fork()
        if child == 0:
            run(asked)
        print(child, flush=True)


def ended(child: int, patience: float | None) -> int:
    """The exit code of a process; killed where it takes longer than so many seconds."""
    end = os.pidfd_open(child)
    if not select.select([end], [], [], patience)[0]:
        os.kill(child, signal.SIGKILL)
    os.close(end)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def run(asked: dict[str, Any]) -> None:
    """In the forked process: become the command."""
    place = Path(asked["place"])
    for number, name, how in ((0, "in", os.O_RDONLY), (1, "out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
                              (2, "err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)):  # fmt: skip
        os.dup2(os.open(place / name, how), number)
    code: object = 1
    try:
        os.chdir(asked["cwd"])
        sys.argv = list(asked["argv"])
        sys.path[0] = asked["cwd"]
        if "module" in asked:
            os.environ.clear()
            sys.path[1:1] = asked["env"]["PYTHONPATH"].split(os.pathsep)
        os.environ.update(asked["env"])
        if "ends" in asked:
            ends.begin(**asked["ends"])
        _in_its_language()
        if "module" in asked:
            runpy.run_module(asked["module"], run_name="__main__", alter_sys=True)
        else:
            from mrs_spec.cli.main import main

            main()
        code = 0
    except SystemExit as end:
        code = end.code
    except BaseException:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code if isinstance(code, int) else 0 if code is None else 1)


def _in_its_language() -> None:
    """Where the commands are loaded in another language, none is."""
    base = sys.modules.get("mrs_spec.cli.base")
    if base and base.chosen_language(sys.argv[1:]) != base.LANG:
        for name in [name for name in sys.modules if name.startswith("mrs_spec.cli")]:
            del sys.modules[name]


if __name__ == "__main__":
    serve()
