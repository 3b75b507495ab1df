"""Where the repository is: features, steps, reports."""

from __future__ import annotations

from pathlib import Path

from mrs_spec.problems import Problem


def root(start: Path | None = None) -> Path:
    """The folder that holds features/ and steps/, from here upwards. Raises Problem when there is none."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / "features").is_dir() and (folder / "steps").is_dir():
            return folder
    raise Problem("house.not_found", where=str(start or "."))
