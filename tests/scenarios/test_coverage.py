"""The table of matters by dimensions: every cell is covered or excused, and an empty one is red."""

from __future__ import annotations

from enum import StrEnum

import pytest

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.wording import Both
from mrs_spec.record.facts import load
from mrs_spec.record.questions import ASKS, Question
from mrs_spec.scenarios import coverage as module
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.coverage import MATTERS, Excuse, coverage, excuses, matter_of
from mrs_spec.scenarios.scenario import Compiled

BILLED = {"known_until": "2024-12-31", "contract": {"item": "XA", "billing_start": "2024-04-10"}}
FEE = {"kind": "MONTHLY_MAIN", "amount": 10000, "tax": "exclusive"}


def case(question: str, answer: object, **facts: object) -> Case:
    return Case("", load({**BILLED, **facts}), (Expected(Question.parse(question), answer),))  # type: ignore[arg-type]


def covered(one: Case) -> set[str]:
    return {dimension for (_, dimension), count in coverage([one], excuses(FIRST), FIRST).cells.items() if count}


def test_every_cell_is_covered_or_excused_with_a_reason(compiled: Compiled) -> None:
    found = coverage(compiled.first.values(), excuses(FIRST), FIRST)
    assert [problem.told("en") for problem in found.problems()] == []
    assert all(one.reason.ja and one.reason.en for one in found.excused)


def test_without_the_cases_of_an_item_its_cells_are_empty_and_red(compiled: Compiled) -> None:
    others = [one for one in compiled.first.values() if not (one.facts.contract and one.facts.contract.item == "DC")]
    found = coverage(others, excuses(FIRST), FIRST)
    assert {matter for matter, dimension in found.empty if dimension == "item.DC"} == set(MATTERS)
    assert not {dimension for _, dimension in found.empty} & {"item.LL", "item.XA"}
    told = [problem.told("en") for problem in found.problems()]
    assert "no case asks about the refund of the loss charge for: Item DC; " in "\n".join(told)


def test_an_excuse_for_what_is_covered_is_red(compiled: Compiled) -> None:
    stale = Excuse("fee.LOSS_FEE", "odd", Both("理由", "a reason"))
    (problem,) = coverage(compiled.first.values(), (*excuses(FIRST), stale), FIRST).problems()
    assert problem.key == "coverage.stale"


def of_amount(amount: int, answer: object, kind: str = "MONTHLY_MAIN") -> Case:
    return case("amount.ASSESSED_MAIN", {"value": answer}, indications=[{**FEE, "kind": kind, "amount": amount}])


def of_notices(answer: str, *arrived: str) -> Case:
    return case("contract.end_on", {"value": answer}, notices=[{"arrived_on": day} for day in arrived])


@pytest.mark.parametrize(
    ("one", "dimensions"),
    [
        (of_amount(10000, 87838), {"item.XA"}),
        (of_amount(10000, 0), set()),
        (case("charges.ASSESSED_MAIN", {"value": []}), set()),
        (case("charges.ASSESSED_MAIN", {"undetermined": [{"need": "ground", "who": "legal"}]}), set()),
        (of_amount(9999, 1), {"item.XA", "odd"}),
        (of_amount(2**31, 1), {"item.XA", "odd", "large"}),
        (of_amount(2**31 - 1, 1), {"item.XA", "odd"}),
        (of_amount(9999, 1, "LOSS_FEE"), {"item.XA"}),
        (of_notices("2028-01-01"), {"item.XA", "later"}),
        (of_notices("2027-12-31"), {"item.XA", "after28"}),
        (of_notices("2024-07-16", "2024-05-31T15:00:00Z"), {"item.XA", "instant"}),
        (of_notices("2024-07-16", "2024-06-03", "2024-06-01"), {"item.XA", "order"}),
        (of_notices("2024-07-16", "2024-06-01", "2024-06-03"), {"item.XA"}),
    ],
)
def test_a_case_covers_what_it_decides_and_what_its_facts_have(one: Case, dimensions: set[str]) -> None:
    assert covered(one) == dimensions


def test_every_view_of_a_fee_is_one_matter_and_other_questions_are_none() -> None:
    assert {matter_of(name) for name in ASKS if name.endswith(".LOSS_FEE")} == {"fee.LOSS_FEE"}
    assert {matter_of(name) for name in ASKS} == {*MATTERS, None}


def test_a_paid_option_that_the_table_of_an_edition_does_not_have_is_asked_of_none_of_its_cases(
    compiled: Compiled, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = StrEnum("LaterKind", {"LTE_BACKUP": "LTE_BACKUP"})
    name = Both("LTEバックアップ", "LTE Backup")
    added = module.Dimension("option.LTE_BACKUP", name, module.OF_OPTIONS)
    monkeypatch.setattr(module, "DIMENSIONS", (*module.DIMENSIONS, added))
    monkeypatch.setattr(module, "OPTION_NAMES", {**module.OPTION_NAMES, later.LTE_BACKUP: name})
    found = coverage(compiled.first.values(), excuses(FIRST), FIRST)
    assert not list(found.problems()) and ("term.option", "option.COLD_STANDBY") in found.cells
