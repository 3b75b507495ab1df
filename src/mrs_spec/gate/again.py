"""The same asked again: after others, and with its lists in another order. Neither may change an answer.

A system that remembers, that answers by chance or that takes lists as they come is none that has a rule wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from mrs_spec.gate.compare import answered, same
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.record.questions import Question
from mrs_spec.telling.answers import question_name

Ask = Callable[[Object], Mapping[str, JSON]]
"""Tells a system the facts and gives its answers by question."""


class Why(StrEnum):
    """What an answer depends on that it must not depend on."""

    SECOND_TIME = "second time"
    ORDER = "order"


WHY_NAMES = {
    Why.SECOND_TIME: Both("二度目の答えが異なる", "answers differently the second time"),
    Why.ORDER: Both("リストの並び順によって答えが異なる", "answers differently when its lists come in another order"),
}


class Unsteady(NamedTuple):
    """A question that was answered in two ways: what that depends on, the first answer, the second."""

    why: Why
    question: str
    first: JSON
    second: JSON

    def told(self, asked: Question) -> Both:
        """Both answers in words."""

        def in_(lang: Lang) -> str:
            first, second = (answered(asked, answer, lang) for answer in (self.first, self.second))
            if lang == "ja":
                return f"{WHY_NAMES[self.why].ja}（{question_name(asked, lang)}: 一度目 {first}、二度目 {second}）"
            return f"{WHY_NAMES[self.why].en} ({question_name(asked, lang)}: first {first}, then {second})"

        return Both(in_("ja"), in_("en"))


def asked_again(facts: Object, first: Mapping[str, JSON], ask: Ask) -> Unsteady | None:
    """Whether the same facts, their lists turned round, are answered as they were at first; if not, why not."""
    turned = ask(turned_round(facts))
    name = other_than(first, turned)
    if name is None:
        return None
    again = ask(facts)
    if (other := other_than(first, again)) is not None:
        return Unsteady(Why.SECOND_TIME, other, first.get(other), again.get(other))
    by_order = other_than(turned, ask(turned_round(facts))) is None
    why = Why.ORDER if by_order else Why.SECOND_TIME
    return Unsteady(why, name, first.get(name), turned.get(name))


def turned_round(facts: Object) -> Object:
    """The same facts with every list in the opposite order; where events stand in it says nothing."""
    found = _turned(facts)
    assert isinstance(found, dict)
    return found


def _turned(data: JSON) -> JSON:
    match data:
        case dict():
            return {name: _turned(value) for name, value in data.items()}
        case list():
            return [_turned(one) for one in reversed(data)]
        case _:
            return data


def other_than(first: Mapping[str, JSON], second: Mapping[str, JSON]) -> str | None:
    """The first question that the two answer differently; None where they agree."""
    names = dict.fromkeys([*first, *second])
    return next((name for name in names if not same(first.get(name), second.get(name))), None)
