"""Files of the house: where the repository is, and how a file or a folder is written.

Whole or not at all, however the process ends: all is written under another name beside its place, and then put there.
Who writes in a folder holds its lock, which the system takes back however the process ends. So what lies there under
such a name while the lock is held was left by a process that was ended, and is taken away.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path

from mrs_spec.ground.problems import Problem

REMAINS = re.compile(r"\..*\.\d+\.mrs-spec")
"""What is being written is called so; no pattern by which anything is read has such names."""
PATIENCE = 10.0
"""For how many seconds another process may write in the same folder."""

_held: ContextVar[frozenset[Path]] = ContextVar("held", default=frozenset())


INSTALLED = Path(__file__).parent.parent / "house"
"""What a wheel holds of the repository: steps/, the lock, and what the features compiled to."""


def root(start: Path | None = None) -> Path:
    """The clone's folder, from here upwards: it holds features/ja/ and steps/. Raises Problem when there is none."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / "features" / "ja").is_dir() and (folder / "steps").is_dir():
            return folder
    raise Problem("house.not_found", where=str(start or "."))


def house() -> Path:
    """The clone's folder, else what the wheel holds of it. Raises Problem where there is neither."""
    try:
        return root()
    except Problem:
        if INSTALLED.is_dir():
            return INSTALLED
        raise


def write_whole(path: Path, text: str | bytes, *, lasting: bool = True) -> None:
    """Write a file whole or not at all; a pipe or a terminal as it is. Raises Problem where it cannot be written.

    lasting: it is on the disk before it is in its place, so that it is whole even where the machine stops.
    """
    data = text.encode("utf-8") if isinstance(text, str) else text
    with writing(path):
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)
            return
        path = path.resolve() if path.is_symlink() else path
        with _there(path.parent), alone_in(path.parent):
            part = _beside(path)
            try:
                with part.open("wb") as file:
                    file.write(data)
                    if lasting:
                        file.flush()
                        os.fsync(file.fileno())
                part.replace(path)
            finally:
                _take_away(part)


def write_folders(
    within: Path, folders: Mapping[str, Iterable[tuple[str, str | bytes]]], stay: Iterable[str] = ()
) -> None:
    """Write folders that belong together, each whole or not at all; what stood in them is gone then.

    stay: folders within them that others write, which stay.

    folders: by name the files of each, by their names in it (parted by /) and texts, which may be made while they are
    written. None is put in its place before all are written, so that only a process ended just between two leaves one
    new beside one old. Raises Problem where they cannot be written.
    """
    parts = {within / name: _beside(within / name) for name in folders}
    with writing(within / next(iter(folders))), _there(within), alone_in(within):
        try:
            for part, files in zip(parts.values(), folders.values(), strict=True):
                part.mkdir()
                for name, text in files:
                    if not (part / name).parent.is_dir():
                        (part / name).parent.mkdir(parents=True)
                    (part / name).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
            stands = {folder for folder in parts if folder.exists() and any(folder.iterdir())}
            for folder, part in parts.items():
                if folder in stands:
                    _exchange(part, folder)
                    for kept in (part / name for name in stay):
                        if kept.is_dir():
                            kept.rename(folder / kept.name)
                else:
                    part.rename(folder)
        finally:
            for part in parts.values():
                _take_away(part)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Whatever the system has against it is a Problem with the path; not that nobody reads a pipe any more."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Problem("input.cannot_write", where=str(path), error=error.strerror or str(error)) from None


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """No other process writes in the folder meanwhile. Raises Problem where another goes on writing there.

    Where the file system has no locks, nothing is waited for, and what ended processes left stays.
    """
    folder = folder.resolve()
    if folder in _held.get():
        yield
        return
    lock = _locked(folder)
    before = _held.set(_held.get() | {folder})
    try:
        if lock is not None:
            _take_away_remains(folder)
        yield
    finally:
        _held.reset(before)
        if lock is not None:
            os.close(lock)


def _locked(folder: Path) -> int | None:
    """The open folder, locked for this process; None where that cannot be."""
    try:
        import fcntl

        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except (ImportError, OSError):
        return None
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return opened
        except BlockingIOError:
            if time.monotonic() > until:
                os.close(opened)
                raise Problem("input.in_use", where=str(folder)) from None
            time.sleep(0.01)
        except OSError:
            os.close(opened)
            return None


@contextmanager
def _there(folder: Path) -> Iterator[None]:
    """The folder, made for what is written there; gone again where that came to nothing."""
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for one in new:
            with suppress(OSError):
                one.rmdir()
        raise


def _beside(path: Path) -> Path:
    return path.parent / f".{path.name[:40]}.{os.getpid()}.mrs-spec"


def _take_away_remains(folder: Path) -> None:
    with suppress(OSError):
        for left in [one for one in folder.iterdir() if REMAINS.fullmatch(one.name)]:
            _take_away(left)


def _take_away(left: Path) -> None:
    with suppress(OSError):
        if left.is_dir() and not left.is_symlink():
            import shutil  # seldom needed, and a command starts without it

            shutil.rmtree(left)
        else:
            left.unlink(missing_ok=True)


def _exchange(new: Path, folder: Path) -> None:
    """Each under the name of the other: at once where the system can do that, else by way of a third name."""
    if _exchanged_at_once(new, folder):
        return
    aside = folder.parent / f".{folder.name[:40]}-before.{os.getpid()}.mrs-spec"
    folder.rename(aside)
    try:
        new.rename(folder)
    except BaseException:
        aside.rename(folder)
        raise
    _take_away(aside)


def _exchanged_at_once(one: Path, other: Path) -> bool:
    """renameat2 with RENAME_EXCHANGE, of Linux; both names as seen from here (AT_FDCWD)."""
    import ctypes

    try:
        rename = ctypes.CDLL(None).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    return bool(rename(-100, os.fsencode(one), -100, os.fsencode(other), 2) == 0)
