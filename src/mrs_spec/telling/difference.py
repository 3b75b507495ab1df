"""What a choice between two letters changes: which Cases, by how many days and yen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.law.law import Law
from mrs_spec.record.answers import as_json
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case


class Changed(NamedTuple):
    """One question of one Case under both letters, in the published form."""

    case: str
    question: Question
    one: Any
    other: Any

    @property
    def days(self) -> int | None:
        """By how many days the second letter is later, where both answers are a day."""
        first, second = _day(self.one), _day(self.other)
        return (second - first).days if first and second else None

    @property
    def yen(self) -> int | None:
        """By how many yen the second letter is more, where both answers are an amount."""
        first, second = _yen(self.one), _yen(self.other)
        return second - first if first is not None and second is not None else None


def _day(answer: Any) -> date | None:
    value = answer.get("value")
    value = value[0] if isinstance(value, list) and len(value) == 1 else value
    value = value.get("last") if isinstance(value, dict) and "last" in value else value
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _yen(answer: Any) -> int | None:
    value = answer.get("value")
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if not isinstance(value, list):
        return None
    amounts = [row.get("yen") if isinstance(row, dict) else None for row in value]
    whole = [amount for amount in amounts if isinstance(amount, int)]
    return sum(whole) if len(whole) == len(value) else None


def compare(law: Law, cases: Mapping[str, Case], entry: str, one: str, other: str) -> Iterator[Changed]:
    """Every question that the two letters answer differently; Cases that state a letter of the entry left out."""
    for case in cases.values():
        if any(chosen.entry == entry for chosen in case.readings):
            continue
        stated = case.law(law)
        left, right = (_answers(stated.under(entry, letter), case) for letter in (one, other))
        for question, answer in left.items():
            if answer != right[question]:
                yield Changed(case.id, question, answer, right[question])


def _answers(law: Law, case: Case) -> dict[Question, Any]:
    judge = law.judge
    session = judge.session(case.facts.record)
    return {row.question: as_json(put(judge, session, row.question)) for row in case.expected}
