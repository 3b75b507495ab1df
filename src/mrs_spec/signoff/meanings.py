"""The meanings a sign-off can have, as `meanings.toml` says them: what each covers, and the words that are signed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import tomli

from mrs_spec.ground.wording import Both


class Meaning(NamedTuple):
    """A row of meanings.toml."""

    id: str
    name: Both
    covers: tuple[str, ...]
    needs: str
    carries: bool
    statement: Both


@cache
def table() -> dict[str, Any]:
    """All that `meanings.toml` holds."""
    return tomli.loads(Path(__file__).with_name("meanings.toml").read_text("utf-8"))


@cache
def meanings() -> dict[str, Meaning]:
    """What a sign-off can mean, by id."""
    return {
        id: Meaning(
            id, Both(**row["name"]), tuple(row["covers"]), row["needs"], row["carries"], Both(**row["statement"])
        )
        for id, row in table()["meaning"].items()
    }


def grows(part: str) -> bool:
    """Whether something may be added to the part without making a sign-off stale."""
    return part in table()["grows"]
