"""Commands on the Cases: vectors lock, export."""

from __future__ import annotations

from pathlib import Path

import click

from mrs_spec.cli.base import LANGUAGE, cli, command, say, words
from mrs_spec.cli.input import compiled


@cli.group("vectors", help=words("事例の固定と書き出し", "lock and export the cases"))
@LANGUAGE
def vectors_group() -> None:
    """Vectors."""
    pass


@command(vectors_group, "lock", "現在の事例を固定する", "pin the cases as they are now")
def vectors_lock() -> None:
    """Pin the cases as they are now."""
    from mrs_spec.ground.files import root
    from mrs_spec.scenarios.lock import write_lock

    place = root()
    lock = write_lock(place, compiled().cases)
    say(
        words(
            f"{len(lock.digests)} 件を固定しました。root {lock.root}",
            f"{len(lock.digests)} cases locked, root {lock.root}",
        )
    )


@command(vectors_group, "export", "事例を JSON で書き出す", "write the cases as JSON")
@click.argument("folder", type=click.Path(path_type=Path))
def vectors_export(folder: Path) -> None:
    """Write the cases as JSON."""
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.ground.files import house
    from mrs_spec.scenarios.export import export

    count = export(folder, compiled(), house(), edition_meant())
    say(words(f"{count} 件を書き出しました: {folder}", f"{count} cases written: {folder}"))
