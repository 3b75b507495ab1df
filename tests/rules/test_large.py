"""Records of thousands of a kind: what is looked at grows as the record does. Counted, not timed (see many.py)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import many
import pytest

from mrs_spec.asking.ask import put
from mrs_spec.law import inputs
from mrs_spec.law.declare import Conclusion
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import ASKS, Question, all_questions
from mrs_spec.record.things import Fact
from mrs_spec.rules import law
from mrs_spec.telling.statement import statement

FEW = inputs.FEW + 8
"""So many are no longer handed over as they are."""
LITTLE_MORE = 1.03
"""A record twice as large may be looked at twice as often, and so much more for what is sorted."""


def asked(facts: Facts) -> list[Question]:
    return list(dict.fromkeys([*all_questions(facts), *(Question(one) for one, ask in ASKS.items() if not ask.about)]))


def judged(facts: Facts, of: Law) -> list[object]:
    judge = Judge(of)
    session = judge.session(facts.record)
    return [put(judge, session, question) for question in asked(facts)]


@contextmanager
def counted() -> Iterator[list[int]]:
    """How often a field of a fact or a conclusion is looked at while this lasts."""
    looks = [0]
    with pytest.MonkeyPatch.context() as patch:
        for kind in (Fact, Conclusion):

            def look(
                one: object, name: str, as_before: Callable[[object, str], object] = kind.__getattribute__
            ) -> object:
                looks[0] += 1
                return as_before(one, name)

            patch.setattr(kind, "__getattribute__", look)
        yield looks


def looks(name: str, count: int) -> int:
    data = many.told(name, count)
    with counted() as found:
        facts = load(data)
        judged(facts, law())
        statement(law(), facts)
        facts.as_of(facts.known_until - timedelta(days=1))
    return found[0]


@pytest.mark.parametrize("name", many.RECORDS)
def test_a_record_twice_as_large_is_looked_at_twice_as_often(name: str) -> None:
    few, more = looks(name, FEW), looks(name, 2 * FEW)
    assert more < few * 2 * LITTLE_MORE, f"{name}: {few} looks, {more} for twice as many"
