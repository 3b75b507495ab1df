"""The what-if page, written as files."""

from __future__ import annotations

from pathlib import Path

import click

from mrs_spec.cli.base import cli, command, say, words
from mrs_spec.cli.input import compiled


@command(
    cli, "whatif", "「もし、こうなら」のページを作る（動かすには make whatif）",
    "write the what-if page (make whatif builds all of it)",
)  # fmt: skip
@click.option(
    "--engine", type=click.Path(path_type=Path), default=None, metavar="FOLDER",
    help=words("engine.js のあるフォルダ（既定は engine/build）", "the folder with engine.js (default: engine/build)"),
)  # fmt: skip
def whatif_(engine: Path | None) -> None:
    """Write the what-if page beside the handbook."""
    from mrs_spec.ground.files import root
    from mrs_spec.ground.problems import Problem
    from mrs_spec.whatif.page import ENGINE, write_page

    place = engine or root() / "engine" / "build"
    if engine is not None and not (engine / ENGINE[0]).is_file():
        raise Problem("whatif.no_engine", where=str(engine))
    written = write_page(root() / "reports", compiled(), place)
    say(written.relative_to(root()).as_posix())
    if not (place / ENGINE[0]).is_file():
        say(
            words(
                "engine.js がないため、ページは動きません: make whatif",
                "without engine.js the page cannot run: make whatif",
            )
        )
