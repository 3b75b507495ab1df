"""How a system treats a process that writes: ended, refused or held up just before the n-th thing it writes.

What is counted: opening a file to write, making, naming and removing files and folders, and asking for an exchange of
two names. Not counted: what only makes a later run faster.
"""

from __future__ import annotations

import errno
import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import cache, partial
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

NAMING = ("os.rename", "os.mkdir", "os.rmdir", "os.remove", "os.link", "os.symlink")
TOLD = ".told"
REFUSALS = {"full": errno.ENOSPC, "read-only": errno.EROFS, "forbidden": errno.EACCES}


def begin(
    at: int = 0, how: str = "", bytes_: int = 0, reached: str = "", patience: float = 0, waits: str = "", said: str = ""
) -> None:
    """From now on.

    how: killed, interrupted, held up until the file `reached` is gone, or refused for a reason, from the n-th on; told:
    nothing but the names of all that is counted, which are left in the file `reached`.
    bytes_: how long a file may become. patience: for how many seconds another is waited for;
    waits: a file that is made then. said: what pages hold.
    """
    _few(said)
    if patience:
        from mrs_spec.ground import files

        files.PATIENCE = patience
    if waits:
        sleep = time.sleep
        time.sleep = lambda seconds: (os.close(os.open(waits, os.O_RDONLY | os.O_CREAT)), sleep(seconds))[1]
    if bytes_:
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, resource.RLIM_INFINITY))
    numbers = count(1)

    def seen(event: str, args: tuple[Any, ...]) -> None:
        if at and (naming := _writes(event, args)):
            number = next(numbers)
            if how == "told":
                Path(reached).write_text(f"{Path(reached).read_text('utf-8')}{event}\n", "utf-8")
            elif number == at or (number > at and how in REFUSALS and naming != "removes"):
                _end(how, reached)

    sys.addaudithook(seen)


def _writes(event: str, args: tuple[Any, ...]) -> str:
    if event == "ctypes.dlsym" and args[1] == "renameat2":
        return "asks"
    if event == "open":
        if (
            not isinstance(args[0], str)
            or args[0].endswith(TOLD)
            or not args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        ):
            return ""
    elif event not in NAMING:
        return ""
    path = os.fsdecode(args[0])
    if "__pycache__" in path or f"{os.sep}.mrs-spec{os.sep}" in path or path.startswith(("/dev", "/proc")):
        return ""
    return "removes" if event in ("os.rmdir", "os.remove") else "writes"


def _end(how: str, reached: str) -> None:
    match how:
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "interrupted":
            raise KeyboardInterrupt
        case "held up":
            os.close(os.open(reached, os.O_RDONLY | os.O_CREAT))
            while os.path.exists(reached):  # noqa: PTH110
                time.sleep(0.01)
        case _:
            raise OSError(REFUSALS[how], os.strerror(REFUSALS[how]))


# --- what takes long and writes nothing is left out -----------------------------------------------


class Made(NamedTuple):
    """A proof of little that holds, the book and the handbook that show it, and the pages to decide on."""

    holds: Any
    book: Any
    handbook: Any
    pages: Any


@cache
def whole() -> Made:
    """What takes long, made once for every process forked from here."""
    from mrs_spec.proof.declared import prove
    from mrs_spec.proof.distrust import Score, Weak
    from mrs_spec.proof.edits import edited_functions
    from mrs_spec.proof.whole import Whole
    from mrs_spec.report import build
    from mrs_spec.report.site import Site
    from mrs_spec.rules import law
    from mrs_spec.scenarios.features import compile_features
    from mrs_spec.scenarios.scenario import Compiled

    edited_functions()
    every = compile_features(Path(__file__).parent.parent).scenarios
    few = Compiled({lang: {id: one for id, one in every[lang].items() if id.startswith("art03")} for lang in every}, [])
    found = prove(law(), few.cases)
    found = found._replace(verdicts=tuple(one for one in found.verdicts if one.killed), pairs=())
    holds = Whole(found, [], 0, Score(0, 0, 1), Weak((), (), {}, {}, {}), {"cases": 1, "pinned": 1})
    made: list[Any] = []

    def kept(make: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *of: made.append(make(*of)) or made[-1]  # in the order in which they are made

    with ExitStack() as kept_here:
        kept_here.enter_context(patch.object(Site, "part", lambda *_, **__: ""))
        for name in CALLED.values():
            kept_here.enter_context(patch.object(build, name, kept(getattr(build, name))))
        folder = kept_here.enter_context(tempfile.TemporaryDirectory())
        build.write_reports(Path(folder), found, few)  # what is read and compiled for it is, for those processes too
    return Made(holds, *made)


CALLED = {"book": "Book", "handbook": "Handbook", "pages": "DecisionPages"}


def _few(said: str) -> None:
    """Of the proof and the pages only the writing is left; every page says the same."""
    import mrs_spec.proof.whole
    from mrs_spec.report import build, site

    found = whole()
    mrs_spec.proof.whole.prove_whole = lambda *_, **__: found.holds
    for name, made in CALLED.items():
        setattr(build, made, partial(_given, getattr(found, name)))
    site.Site.part = lambda *_, **__: said  # type: ignore[method-assign]
    site.shared_out = lambda work, count: [work(number) for number in range(count)]


def _given(made: Any, *_: object, **__: object) -> Any:
    return made
