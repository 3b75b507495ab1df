"""What is at stake in the letters of the register over random lives: the figures of `mrs-spec readings stake`.

They are made by that command alone, for lives take long to judge, and kept with the contract: with the seed, the
number of lives, and the root of the lock as it was: where the expected answers are others, so may the figures be.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.document.text import Edition, corpus
from mrs_spec.ground.doors import json_of
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.law.law import Law
from mrs_spec.proof.declared import prove
from mrs_spec.record.answers import as_json
from mrs_spec.record.questions import all_questions
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.lives import Maker, sentences
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.telling.difference import Changed
from mrs_spec.telling.stakes import Stake, changed_in, stake

AT_FIRST = 400
AT_ONCE = 40
"""How many lives are judged together: what is shared between them is kept that long."""


class Drawn(NamedTuple):
    """Figures over so many lives, drawn from a seed. letters: entry → letter → what changes. root: of the lock then."""

    seed: int
    lives: int
    root: str
    letters: Mapping[str, Mapping[str, Stake]]

    def of(self, entry: str, letter: str) -> Stake | None:
        """What a letter changes; None for the default, and for what no rule computes with."""
        return self.letters.get(entry, {}).get(letter)


def drawn_cases(law: Law, compiled: Compiled, seed: int, lives: int) -> Iterator[Case]:
    """Lives drawn from a seed, out of the scenarios too, each as a Case of all that can be asked of it."""
    rows = compiled.scenarios["ja"].values()
    maker = Maker(Random(seed), scenarios=[sentences(one) for one in rows if one.edition == law.edition])
    for number, life in enumerate(maker.lives(lives), 1):
        session = law.judge.session(life.facts.record)
        asked = tuple(Expected(one, as_json(put(law.judge, session, one))) for one in all_questions(life.facts))
        yield Case(f"life-{seed}-{number}", life.facts, asked)


def draw(
    law: Law, compiled: Compiled, root: str, seed: int, lives: int, step: Callable[[], None] = lambda: None
) -> Drawn:
    """What every letter changes in so many lives. root: of the lock. step: hears of each life that is done."""
    found: dict[str, dict[str, list[Changed]]] = {}
    drawn = drawn_cases(law, compiled, seed, lives)
    while cases := {case.id: case for case in islice(drawn, AT_ONCE)}:
        proof = prove(law, cases, only=lambda one: one.kind == "reading")
        for id, letters in proof.otherwise.items():
            for letter, otherwise in letters.items():
                found.setdefault(id, {}).setdefault(letter, []).extend(changed_in(cases, otherwise))
        for _ in cases:
            step()
    stakes = {id: {letter: stake(of) for letter, of in letters.items()} for id, letters in found.items()}
    return Drawn(seed, lives, root, stakes)


def stakes_file(edition: Edition) -> Path:
    """Where an edition's figures are."""
    return corpus(edition).folder / "stakes.json"


def read_drawn(edition: Edition) -> Drawn | None:
    """The figures; None where none were made. Raises Problem for a file that is not as it was written."""
    path = stakes_file(edition)
    if not path.is_file():
        return None
    try:
        data = json_of(path.read_text("utf-8"))
        assert isinstance(data, dict)
        letters = {id: {key: Stake(*row) for key, row in of.items()} for id, of in data["letters"].items()}
        found = Drawn(int(data["seed"]), int(data["lives"]), str(data["root"]), letters)
        assert all(type(value) is int for of in letters.values() for one in of.values() for value in one)
    except (AssertionError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise Problem("deciding.stakes", where=path.name, error=repr(error)) from None
    return found


def like_before(edition: Edition, lives: int | None, seed: int | None) -> tuple[int, int]:
    """How many lives are drawn, and from which seed, where it is not said: as for the figures that are there."""
    try:
        before = read_drawn(edition)
    except Problem:  # they are made anew because they cannot be read
        before = None
    lives = lives or (before.lives if before else AT_FIRST)
    return lives, seed if seed is not None else before.seed if before else 1


def write_drawn(drawn: Drawn, edition: Edition) -> Path:
    """Write the figures, one entry a line."""
    rows = ",\n".join(
        f"  {json.dumps(id)}: {json.dumps({key: list(one) for key, one in sorted(of.items())})}"
        for id, of in sorted(drawn.letters.items())
    )
    head = json.dumps({"seed": drawn.seed, "lives": drawn.lives, "root": drawn.root}, indent=1)[:-2]
    write_whole(stakes_file(edition), f'{head},\n "letters": {{\n{rows}\n }}\n}}\n')
    return stakes_file(edition)
