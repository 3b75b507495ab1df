"""What a choice between two letters changes: which Cases, by how many days and yen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.document.register import Chosen
from mrs_spec.ground.calendar import Period
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer, Charge, as_json, parts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case


class _ChangedFields(NamedTuple):
    case: str
    question: Question
    one: Answer
    other: Answer


class Changed(_ChangedFields):
    """One question of one Case, answered under both letters."""

    @cached_property
    def days(self) -> int | None:
        """By how many days the second letter is later, where both answers are a day."""
        return days_later(self.one, self.other)

    @cached_property
    def yen(self) -> int | None:
        """By how many yen the second letter is more, where both answers are an amount."""
        return yen_more(self.one, self.other)


def days_later(one: Answer, other: Answer) -> int | None:
    """By how many days the other answer is later, where both are a day, or a period, for its last."""
    first, second = _day(one), _day(other)
    return (second - first).days if first and second else None


def yen_more(one: Answer, other: Answer) -> int | None:
    """By how many yen the other answer is more, where both are an amount or charges."""
    first, second = _yen(one), _yen(other)
    return second - first if first is not None and second is not None else None


def _day(answer: Answer) -> date | None:
    several = parts(answer)
    alone = several[0] if several and len(several) == 1 else answer
    if isinstance(alone, Period):
        return alone.last
    return alone if isinstance(alone, date) else None


def _yen(answer: Answer) -> int | None:
    if isinstance(answer, int):
        return answer
    if (several := parts(answer)) is None:
        return None
    amounts = [part.yen for part in several if isinstance(part, Charge) and isinstance(part.yen, int)]
    return sum(amounts) if len(amounts) == len(several) else None


def compare(law: Law, cases: Mapping[str, Case], entry: str, one: str, other: str) -> Iterator[Changed]:
    """Every question that the two letters answer differently; Cases that state a letter of the entry left out."""
    concerned = (case for case in cases.values() if all(chosen.entry != entry for chosen in case.readings))
    left, right = (_Stated(law, Chosen(entry, letter)) for letter in (one, other))
    return _differing(concerned, left, right)


def between(before: Law, after: Law, cases: Mapping[str, Case]) -> Iterator[Changed]:
    """Every question that the two laws answer differently, each Case under the letters it states."""
    return _differing(cases.values(), _Stated(before), _Stated(after))


def _differing(cases: Iterable[Case], one: _Stated, other: _Stated) -> Iterator[Changed]:
    for case in cases:
        right = other.answers(case)
        for question, answer in one.answers(case).items():
            if as_json(answer) != as_json(right[question]):
                yield Changed(case.id, question, answer, right[question])


class _Stated:
    """A law under what Cases state, and under a letter besides; each is made once: asking takes less than making."""

    def __init__(self, law: Law, letter: Chosen | None = None) -> None:
        self._law, self._letter = law, letter
        self._known: dict[tuple[Chosen, ...], Law] = {}

    def answers(self, case: Case) -> dict[Question, Answer]:
        """What a Case is answered under what it states."""
        if case.readings not in self._known:
            stated = case.law(self._law)
            self._known[case.readings] = stated.under(*self._letter) if self._letter else stated
        judge = self._known[case.readings].judge
        session = judge.session(case.facts.record)
        return {row.question: put(judge, session, row.question) for row in case.expected}
