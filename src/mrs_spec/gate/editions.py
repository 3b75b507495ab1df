"""What a system built for an edition is asked: the lives that hold under it, on days on which it is in operation.

Such a system answers real lives: what happened before the edition came into operation is governed by the one before.
A life of which the edition says something else is therefore asked 28 years later, where the calendar comes again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from mrs_spec.asking.editions import Laws, days_that_decide, laws, with_law
from mrs_spec.document.text import Edition, succession
from mrs_spec.gate.dress import answers_of, years_later
from mrs_spec.ground.data import JSON
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.law import Law
from mrs_spec.proof.carried import holding
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.scenario import Compiled


class RealLives(NamedTuple):
    """How lives are answered where an edition follows another.

    laws: those of the editions up to it; a system built for it knows none after it. across: the Cases that several
    editions answer. moved: the Cases that are asked on other days than their scenarios tell. left_out: those that are
    not asked, for the edition answers them otherwise than real lives, and they cannot be 28 years later.
    """

    laws: Laws
    across: frozenset[str]
    moved: frozenset[str]
    left_out: tuple[str, ...] = ()

    @property
    def begins(self) -> date:
        """The first day on which the edition is in operation."""
        return self.laws.editions[-1][0]

    @property
    def law(self) -> Law:
        """The law of the edition, as it is in operation."""
        return self.laws.editions[-1][1]

    def governs_all(self, facts: Facts) -> bool:
        """Whether the edition governs all that was done: nothing on record lies before it."""
        return all(day >= self.begins for day in days_that_decide(facts))

    def otherwise(self, case: Case, other: Alternative) -> bool:
        """Whether real lives would be answered otherwise on this Case if the law of the edition were another one."""
        answered = self._answering(case, other)
        return any(answered(row.question) != row.answer for row in case.expected)

    def answers(self, case: Case, question: Question, other: Alternative) -> JSON:
        """The answer of real lives if the law of the edition were another one."""
        return self._answering(case, other)(question)

    def _answering(self, case: Case, other: Alternative) -> Callable[[Question], JSON]:
        changed = with_law(self.law.edition, other.change(self.law), self.laws)
        return answers_of(case, changed)(case.facts)


def asked_of(compiled: Compiled, edition: Edition) -> tuple[Compiled, RealLives | None]:
    """The scenarios that a system built for the edition is asked, with the Cases as they are asked.

    Left out is a life that the edition answers otherwise and that cannot be 28 years later: it is about the days of
    the edition before.
    """
    found = holding(edition, compiled)
    if succession(edition) is None:
        return found, None
    known = tuple((day, one) for day, one in laws().editions if one.edition <= edition)
    real = replace(laws(), editions=known, pending=None)
    asked = {id: one for id, case in found.cases.items() if (one := _on_its_days(case, real)) is not None}
    rows = {
        lang: {id: one._replace(case=asked[id]) for id, one in scenarios.items() if id in asked}
        for lang, scenarios in found.scenarios.items()
    }
    left_out = tuple(id for id in found.cases if id not in asked)
    across = frozenset(id for id, one in compiled.scenarios["ja"].items() if one.edition == edition and not one.alone)
    moved = frozenset(id for id, case in asked.items() if case is not found.cases[id])
    return Compiled(rows, found.problems), RealLives(real, across, moved, left_out)


def _on_its_days(case: Case, real: Laws) -> Case | None:
    """The Case as it stands where the laws of all editions answer so, else 28 years later; None where neither is so."""
    answered = answers_of(case, real)(case.facts)
    if all(answered(row.question) == row.answer for row in case.expected):
        return case
    return years_later(case, real)
