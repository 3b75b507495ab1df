"""What wrong answers have in common is told in words: the Item, the amount, the month of the end, the day."""

from __future__ import annotations

from typing import Any

import pytest
from test_forgotten import Answers, Facts, System, bills_item_ll_only, of, right, wraps_at_32_bits

from mrs_spec.gate.compare import same
from mrs_spec.gate.diagnosis import diagnose
from mrs_spec.gate.families import Condition, Place, families
from mrs_spec.gate.runner import CaseVerdict, Outcome
from mrs_spec.ground.wording import LANGS
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case, Wrong
from mrs_spec.scenarios.scenario import Compiled

ASSESSED = "amount.ASSESSED_MAIN"


def is_wrong_where_the_contract_ends_in_a_month_of_31_days(facts: Facts, answered: Answers) -> Answers:
    """No reading of the contract does this."""

    def seven_more(answer: Any, _: str) -> Any:
        end = right(facts, "contract.end_on")["contract.end_on"].get("value", "")
        long = end[5:7] in ("01", "03", "05", "07", "08", "10", "12")
        return {"value": answer["value"] + 7} if long and answer.get("value") else answer

    return of(answered, ASSESSED, seven_more)


def is_right(facts: Facts, answered: Answers) -> Answers:
    return answered


@pytest.fixture(scope="module")
def some(compiled: Compiled) -> dict[str, Case]:
    """Cases as the contract is read by default, enough of them to tell one thing from another."""
    chosen = ("life", "art12.p1-", "annex2.1-")
    return {id: one for id, one in compiled.first.items() if not one.readings and id.startswith(chosen)}


def answered_by(system: System, cases: dict[str, Case]) -> dict[str, Outcome]:
    found = {}
    for case in cases.values():
        expected = {str(row.question): row.answer for row in case.expected}
        said = system(case.facts.as_json(), dict(expected))
        wrong = tuple(
            Wrong(row.question, row.answer, got)
            for row in case.expected
            if not same(got := said[str(row.question)], row.answer)
        )
        verdict = CaseVerdict.FAIL if wrong else CaseVerdict.PASS
        found[case.id] = Outcome(case.id, verdict, tuple(expected), said, wrong)
    return found


def told(system: System, cases: dict[str, Case]) -> list[str]:
    outcomes = answered_by(system, cases)
    every = [(id, question) for id, one in outcomes.items() for question in one.asked]
    wrong: list[Place] = [(id, str(row.question)) for id, one in outcomes.items() for row in one.wrong]
    found = families(law(), cases, wrong, [place for place in every if place not in wrong])
    return [one.told.en.partition(" (")[0] for one in found]


@pytest.mark.parametrize(
    ("system", "where"),
    [
        (bills_item_ll_only, ["wrong only where: other than Item LL"]),
        (wraps_at_32_bits, ["wrong only where: an amount of 2^31 yen or more"]),
        (
            is_wrong_where_the_contract_ends_in_a_month_of_31_days,
            ["wrong only where: day termination of the contract takes effect lies in a month of 31 days"],
        ),
        (is_right, []),
    ],
)
def test_where_a_system_is_wrong_is_told(system: System, where: list[str], some: dict[str, Case]) -> None:
    assert told(system, some) == where


def test_of_few_answers_nothing_is_told(some: dict[str, Case]) -> None:
    asked = [(id, ASSESSED) for id, one in some.items() if any(str(row.question) == ASSESSED for row in one.expected)]
    assert families(law(), some, asked[:3], asked[3:]) == ()


def test_the_diagnosis_tells_it_beside_what_no_law_explains(some: dict[str, Case]) -> None:
    cases = {id: one for id, one in some.items() if any(str(row.question) == ASSESSED for row in one.expected)}
    system = is_wrong_where_the_contract_ends_in_a_month_of_31_days
    found = diagnose(law(), cases, answered_by(system, cases))
    (family,) = found.families
    assert family.conditions == (Condition("month", "contract.end_on"),)
    assert set(family.places) == set(found.unexplained)
    assert family.others == 0


@pytest.mark.parametrize("kind", ["leap", "january", "month", "first", "last", "code", "several", "field", "dimension"])
def test_every_condition_is_told_in_both_languages(kind: str) -> None:
    for holds in (True, False):
        one = Condition(kind, "item.XA" if kind == "dimension" else "notices.arrived_on", holds)
        assert all(one.told.in_(lang).strip() for lang in LANGS)
        assert one.told.ja != one.told.en
