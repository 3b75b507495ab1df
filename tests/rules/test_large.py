"""Records of thousands of a kind: what is looked at grows as the record does, and nothing is concluded otherwise.

Counted, not timed; the records are those of many.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TypeVar

import many
import pytest

from mrs_spec.asking.ask import put
from mrs_spec.law import inputs, together
from mrs_spec.law.alternatives import alternatives
from mrs_spec.law.declare import Conclusion
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.law.sharing import Beside, Noted
from mrs_spec.record.answers import Answer
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import ASKS, Question, all_questions
from mrs_spec.record.things import Fact
from mrs_spec.record.words import Each
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.telling.judged import judged
from mrs_spec.telling.statement import statement

T = TypeVar("T")

FEW = inputs.FEW + 8
"""So many are no longer handed over as they are."""
LITTLE_MORE = 1.03
"""A record twice as large may be looked at twice as often, and so much more for what is sorted."""


@contextmanager
def counted(*called: tuple[type, str]) -> Iterator[list[int]]:
    """How often these methods are called while this lasts."""
    calls = [0]
    with pytest.MonkeyPatch.context() as patch:
        for kind, name in called:

            def call(*given: object, as_before: Callable[..., object] = getattr(kind, name)) -> object:
                calls[0] += 1
                return as_before(*given)

            patch.setattr(kind, name, call)
        yield calls


LOOKS = (Fact, "__getattribute__"), (Conclusion, "__getattribute__")
"""Where a field of a fact or a conclusion is looked at."""
ASKED = (Noted, "standing"), (Beside, "standing"), (Noted, "of_each"), (Beside, "of_each")
"""Where it is asked what stands, by one law or beside another."""


def answers(facts: Facts, of: Law) -> list[Answer]:
    """To everything that can be asked."""
    judge = Judge(of)
    session = judge.session(facts.record)
    views = (Question(name) for name, ask in ASKS.items() if ask.about is None)
    return [put(judge, session, question) for question in dict.fromkeys([*all_questions(facts), *views])]


def answered(data: many.Told) -> None:
    facts = load(data)
    answers(facts, law())
    statement(law(), facts)
    facts.as_of(facts.known_until - timedelta(days=1))


BOUNDED = "months, an amount and an outage in each"
"""No record has more than 3,000 months: each amount is looked at that often at most, and twice as many twice."""


@pytest.mark.parametrize("name", [name for name in many.RECORDS if name != BOUNDED])
def test_a_record_twice_as_large_is_looked_at_twice_as_often(name: str) -> None:
    def looks(count: int) -> int:
        data = many.told(name, count)
        with counted(*LOOKS) as found:
            answered(data)
        return found[0]

    few, more = looks(FEW), looks(2 * FEW)
    assert more < few * 2 * LITTLE_MORE, f"{few} looks, {more} for twice as many"


@pytest.mark.parametrize("name", ["articles, a judgement on each", "works, each for a change, at its price"])
def test_twice_as_much_is_asked_to_find_on_which_letters_its_answers_turn(name: str) -> None:
    def asked(count: int) -> int:
        case = Case("many", load(many.told(name, count)), ())
        with counted(*ASKED) as found:
            judged(law(), case)
        return found[0]

    few, more = asked(FEW), asked(2 * FEW)
    assert more < few * 2 * LITTLE_MORE, f"asked {few} times, {more} for twice as many"


def both_ways(do: Callable[[], T]) -> tuple[T, T]:
    """What is found where rules are handed all, and where they are handed only those they ask for."""
    found = []
    for few in (10**9, 0):
        with pytest.MonkeyPatch.context() as patch:
            for module in (inputs, together):
                patch.setattr(module, "FEW", few)
            found.append(do())
    whole, some = found
    return whole, some


@pytest.mark.parametrize("name", many.RECORDS)
def test_a_rule_concludes_the_same_of_those_it_asks_for_as_of_all(name: str) -> None:
    data = many.told(name, 6)
    whole, some = both_ways(lambda: answers(load(data), law()))
    assert whole == some


def test_what_is_asked_for_follows_the_word_that_says_so() -> None:
    data = many.told("options, each added by a change", 6)
    other = law().where("one_year_from_an_option_change", each=Each.ALL_TOGETHER)
    whole, some = both_ways(lambda: answers(load(data), other))
    assert whole == some != answers(load(data), law())


def test_so_it_does_for_cases_and_for_the_other_words_of_such_rules(compiled: Compiled) -> None:
    narrowed = {one.name for one in law().rules if any(need.of for need in one.inputs)}
    others = [one for one in alternatives(law()) if one.kind == "word" and narrowed & set(one.rules)]
    cases = list(compiled.cases.values())
    tried = [(case, law()) for case in cases[::8]]
    tried += [(case, one.change(law())) for number, one in enumerate(others) for case in cases[number % 70 :: 700]]
    whole, some = both_ways(lambda: [answers(load(case.facts.as_json()), case.law(of)) for case, of in tried])
    assert whole == some


def test_so_it_does_where_it_is_told_on_which_letters_an_answer_turns(compiled: Compiled) -> None:
    cases = list(compiled.cases.values())[::40]
    whole, some = both_ways(
        lambda: [judged(case.law(law()), case._replace(facts=load(case.facts.as_json()))) for case in cases]
    )
    assert whole == some


def test_what_is_asked_again_of_a_long_list_is_not_gathered_again() -> None:
    facts = load(many.told("payments", FEW))
    found = inputs.many(facts.payments)
    assert len(inputs.having(found, article="a0")) == FEW
    assert inputs.having(found, article="a0") is inputs.having(found, article="a0")
