"""What is at stake in the letters of the register over random lives: the figures of `mrs-spec readings stake`.

They are made by that command alone, for lives take long to judge, and kept with the contract: with the seed, the
number of lives, and the digest of the law by which they were judged.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from mrs_spec.document.text import EDITION, corpus
from mrs_spec.ground.doors import json_of
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.telling.stakes import Stake


class Drawn(NamedTuple):
    """Figures over so many lives, drawn from a seed and judged by a law. letters: entry → letter → what changes."""

    seed: int
    lives: int
    law: str
    letters: Mapping[str, Mapping[str, Stake]]

    def of(self, entry: str, letter: str) -> Stake | None:
        """What a letter changes; None for the default, and for what no rule computes with."""
        return self.letters.get(entry, {}).get(letter)


def stakes_file(edition: str = EDITION) -> Path:
    """Where an edition's figures are."""
    return corpus(edition).folder / "stakes.json"


def read_drawn(edition: str = EDITION) -> Drawn | None:
    """The figures; None where none were made. Raises Problem for a file that is not as it was written."""
    path = stakes_file(edition)
    if not path.is_file():
        return None
    try:
        data = json_of(path.read_text("utf-8"))
        assert isinstance(data, dict)
        letters = {id: {key: Stake(*row) for key, row in of.items()} for id, of in data["letters"].items()}
        found = Drawn(int(data["seed"]), int(data["lives"]), str(data["law"]), letters)
        assert all(type(value) is int for of in letters.values() for one in of.values() for value in one)
    except (AssertionError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise Problem("deciding.stakes", where=path.name, error=repr(error)) from None
    return found


def write_drawn(drawn: Drawn, edition: str = EDITION) -> Path:
    """Write the figures, one entry a line."""
    rows = ",\n".join(
        f"  {json.dumps(id)}: {json.dumps({key: list(one) for key, one in sorted(of.items())})}"
        for id, of in sorted(drawn.letters.items())
    )
    head = json.dumps({"seed": drawn.seed, "lives": drawn.lives, "law": drawn.law}, indent=1)[:-2]
    write_whole(stakes_file(edition), f'{head},\n "letters": {{\n{rows}\n }}\n}}\n')
    return stakes_file(edition)
