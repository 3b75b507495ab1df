"""What the proof of a later edition takes over from the one before: who is asked first, and what was said of laws."""

from __future__ import annotations

import pytest

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.wording import Both
from mrs_spec.proof import later
from mrs_spec.proof.carried import CarriedCases
from mrs_spec.proof.code import all_edits, as_alternative
from mrs_spec.proof.declared import Proof
from mrs_spec.proof.excused import Equal, Excused
from mrs_spec.proof.later import _excused, _hints
from mrs_spec.proof.matrix import Kill, Verdict
from mrs_spec.record.questions import Question
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case, Wrong
from mrs_spec.scenarios.scenario import Compiled


@pytest.fixture(scope="module")
def found(compiled: Compiled) -> CarriedCases:
    """One Case that is still right, and one whose new answer is stated."""
    case: Case = compiled.cases["art10.p1-03"]
    return CarriedCases(FIRST, {"right": case}, {}, {}, {f"changed@{FIRST}": case}, {}, {})


def test_who_noticed_an_edit_is_asked_first_be_it_of_a_rule_or_of_what_rules_call(found: CarriedCases) -> None:
    of_rule = next(one for one in all_edits(law()) if one.function.rule)
    of_module = next(one for one in all_edits(law()) if not one.function.rule)
    kill = Kill("right", Wrong(Question("contract.end_on"), None, None))
    verdicts = tuple(Verdict(as_alternative(one), (kill,), 1) for one in (of_rule, of_module))
    hints = _hints(law(), found, Proof({}, verdicts, (), {}, {}, 0, FIRST))
    assert hints == {of_rule.id: ("right",), of_module.id: ("right",)}


def test_an_equality_is_tried_around_its_case_as_that_now_stands(
    found: CarriedCases, monkeypatch: pytest.MonkeyPatch
) -> None:
    def equal(case: str) -> Equal:
        return Equal(("some:law",), Both("", ""), "a person", case, ())

    before = Excused((equal("right"), equal("changed"), equal("gone")))
    monkeypatch.setattr(later, "standing_before", lambda edition: before)
    assert [one.case for one in _excused(found).equal] == ["right", f"changed@{FIRST}"]
