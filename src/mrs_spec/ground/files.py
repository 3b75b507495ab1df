"""Files of the house: where the repository is, and how a file is written."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from mrs_spec.ground.problems import Problem


def root(start: Path | None = None) -> Path:
    """The folder that holds features/ and steps/, from here upwards. Raises Problem when there is none."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / "features").is_dir() and (folder / "steps").is_dir():
            return folder
    raise Problem("house.not_found", where=str(start or "."))


def write_whole(path: Path, text: str | bytes) -> None:
    """Write a file whole or not at all. Raises Problem where it cannot be written."""
    temporary = path.parent / f".{path.name}.part"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise Problem("input.cannot_write", where=str(path), error=error.strerror or str(error)) from None
