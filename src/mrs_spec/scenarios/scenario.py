"""Scenarios as compiled: one row in one language, and all of the house."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from functools import lru_cache
from typing import NamedTuple

from mrs_spec.document.text import FIRST_EDITION, Edition, corpus, edition_folders, subject_of
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Lang
from mrs_spec.law.amend import carried_through
from mrs_spec.scenarios.cases import Case


class Step(NamedTuple):
    """A step as it stands in a feature: kind, keyword, sentence with its values, line."""

    kind: str
    keyword: str
    text: str
    line: int


class Scenario(NamedTuple):
    """One scenario row in one language, with the Case it compiles to."""

    id: str
    lang: Lang
    file: str
    line: int
    title: str
    rule: str
    table: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    case: Case

    @property
    def scenario_id(self) -> str:
        """The id without its row: art10.p1-01, or art10.p1-01@2026-10-01 of a later edition's own."""
        return re.sub(r"\.[a-z]+(?=@|$)", "", self.id)

    @property
    def about(self) -> str:
        """The clause it is about, as its edition calls it; life where it is about a whole life."""
        return about(self.id, self.clauses, self.edition)

    @property
    def row(self) -> str:
        """The key of its row; empty where it has none."""
        return self.id.partition("@")[0].rpartition(".")[2] if self.table else ""

    @property
    def edition(self) -> Edition:
        """The edition it is about: the one it is tagged with, else the first."""
        return edition_of(self.tags)

    @property
    def alone(self) -> bool:
        """Whether the law of its edition alone answers it: it is in the features of a later edition."""
        return "@" in self.id

    @property
    def clauses(self) -> tuple[str, ...]:
        """The clauses it is tagged with."""
        return _clauses(self.tags, self.edition)


@lru_cache(1 << 13)
def _clauses(tags: tuple[str, ...], edition: Edition) -> tuple[str, ...]:
    return tuple(tag for tag in tags if tag in corpus(edition).all)


def about(id: str, tags: Iterable[str], edition: Edition) -> str:
    """The clause of the edition that a scenario is about: of its tags the first that its id could name, by the numbers
    of this edition or of one before, for a scenario that states a new answer keeps the id of the older one."""
    subject, names = subject_of(id), edition_folders()
    older = [one for one in names[: names.index(edition)] if subject in corpus(one).all]
    meant = {subject, *(carried_through(subject, one, edition) for one in older)}
    return next((tag for tag in tags if tag in meant), subject)


def last_numbers(scenarios: Iterable[Scenario]) -> Counter[str]:
    """The highest number given to a scenario of each clause; none is 0."""
    found = Counter[str]()
    for one in scenarios:
        clause, _, number = one.scenario_id.partition("@")[0].rpartition("-")
        found[clause] = max(found[clause], int(number))
    return found


EDITION_TAG = re.compile(r"edition\.(\d{4}-\d\d-\d\d)")


def edition_of(tags: Iterable[str]) -> Edition:
    """The edition that tags name, else the first."""
    return _edition_among(tuple(tags), tuple(edition_folders()))


@lru_cache(1 << 13)
def _edition_among(tags: tuple[str, ...], known: tuple[Edition, ...]) -> Edition:
    named = (found[1] for tag in tags if (found := EDITION_TAG.fullmatch(tag)) and found[1] in known)
    return next(named, FIRST_EDITION)


class Compiled(NamedTuple):
    """All scenarios of the house in both languages, and what is wrong with them."""

    scenarios: dict[Lang, dict[str, Scenario]]
    problems: list[Problem]

    @property
    def cases(self) -> dict[str, Case]:
        """All Cases by id."""
        return {id: scenario.case for id, scenario in self.scenarios["ja"].items()}

    def only(self, ids: Container[str]) -> Compiled:
        """The scenarios of these Cases."""
        rows: dict[Lang, dict[str, Scenario]] = {
            lang: {id: one for id, one in of.items() if id in ids} for lang, of in self.scenarios.items()
        }
        return Compiled(rows, self.problems)

    def about(self, edition: Edition) -> Compiled:
        """The scenarios about an edition."""
        return self.only({id for id, one in self.scenarios["ja"].items() if one.edition == edition})

    def own(self, edition: Edition) -> dict[str, Case]:
        """The Cases of a later edition that its law alone answers: those in its own features."""
        return {id: one.case for id, one in self.scenarios["ja"].items() if one.alone and one.edition == edition}

    @property
    def tags(self) -> dict[str, tuple[str, ...]]:
        """The clauses each Case of the first edition is tagged with."""
        return {id: one.clauses for id, one in self.scenarios["ja"].items() if one.edition == FIRST_EDITION}

    @property
    def first(self) -> dict[str, Case]:
        """The Cases of the first edition, whose law is proven."""
        return {id: scenario.case for id, scenario in self.scenarios["ja"].items() if scenario.edition == FIRST_EDITION}
