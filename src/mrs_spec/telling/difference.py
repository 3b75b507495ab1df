"""What a choice between two letters changes: which Cases, by how many days and yen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.ground.calendar import Period
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer, Charge, as_json, parts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case


class Changed(NamedTuple):
    """One question of one Case, answered under both letters."""

    case: str
    question: Question
    one: Answer
    other: Answer

    @property
    def days(self) -> int | None:
        """By how many days the second letter is later, where both answers are a day."""
        return days_later(self.one, self.other)

    @property
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
    for case in cases.values():
        if any(chosen.entry == entry for chosen in case.readings):
            continue
        stated = case.law(law)
        left, right = (_answers(stated.under(entry, letter), case) for letter in (one, other))
        for question, answer in left.items():
            if as_json(answer) != as_json(right[question]):
                yield Changed(case.id, question, answer, right[question])


def _answers(law: Law, case: Case) -> dict[Question, Answer]:
    judge = law.judge
    session = judge.session(case.facts.record)
    return {row.question: put(judge, session, row.question) for row in case.expected}
