"""The command in a process of its own, forked where all that it imports is loaded already.

What the tests see is what a user sees: exit code, output and errors of `mrs-spec`. The language is chosen when its
module is loaded, so the commands themselves are not.
"""

from __future__ import annotations

import gc
import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import ends

LOADED = (
    "asking.editions", "document.adopt", "document.comparison", "gate.messages", "proof.whole", "rules",
    "scenarios.export", "scenarios.features", "scenarios.schemas", "signoff.parts", "signoff.states",
    "telling.difference", "telling.duties", "telling.explain", "telling.statement",
)  # fmt: skip


LIBRARIES = ("click", "jinja2", "jsonschema")


class Done(NamedTuple):
    code: int
    out: bytes
    err: bytes


class Server:
    """Forks a process for each command it is asked to run, one after the other."""

    def __init__(self, place: Path, python: str | Path = sys.executable, **env: str) -> None:
        """python: the interpreter, in whose environment the package may be another."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
        self.place = place
        self.process = subprocess.Popen(
            [python, __file__], env={**kept, "LANG": "C.UTF-8", **env}, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def run(
        self, *args: object, cwd: Path, typed: bytes = b"", lang: str = "C.UTF-8",
        ends: dict[str, object] | None = None, module: str = "",
    ) -> Done:  # fmt: skip
        """ends: how the system treats the command (see ends.py). module: that is run instead of the command."""
        assert self.process.stdin and self.process.stdout
        (self.place / "in").write_bytes(typed)
        argv = ["mrs-spec", *map(str, args)]
        asked: dict[str, object] = {"argv": argv, "cwd": str(cwd), "lang": lang, "place": str(self.place)}
        asked |= {"module": module} if module else {}
        asked |= {"ends": ends} if ends else {}
        self.process.stdin.write(json.dumps(asked).encode() + b"\n")
        self.process.stdin.flush()
        code = int(self.process.stdout.readline())
        return Done(code, (self.place / "out").read_bytes(), (self.place / "err").read_bytes())

    def close(self) -> None:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


def serve() -> None:
    """Until the input ends: a command asked for, its exit code told."""
    for name in (*LIBRARIES, *(f"mrs_spec.{one}" for one in LOADED)):
        __import__(name)
    sys.modules["mrs_spec.asking.editions"].laws()
    while line := sys.stdin.readline():
        asked = json.loads(line)
        if "ends" in asked:
            ends.whole()
        gc.freeze()  # what is loaded is shared with the processes forked, not copied for each
        child = os.fork()
        if child == 0:
            run(asked)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def run(asked: dict[str, Any]) -> None:
    """In the forked process: become the command."""
    place = Path(asked["place"])
    for number, name, how in ((0, "in", os.O_RDONLY), (1, "out", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
                              (2, "err", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)):  # fmt: skip
        os.dup2(os.open(place / name, how), number)
    code: object = 1
    try:
        os.chdir(asked["cwd"])
        os.environ["LANG"] = asked["lang"]
        sys.argv = list(asked["argv"])
        sys.path[0] = asked["cwd"]
        if "ends" in asked:
            ends.begin(**asked["ends"])
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


if __name__ == "__main__":
    serve()
