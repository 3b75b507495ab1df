"""Applications of rules that Cases share, and what rests on it."""

from __future__ import annotations

from mrs_spec.proof.applied import Applications
from mrs_spec.proof.code import all_edits, prove_code
from mrs_spec.proof.matrix import Matrix
from mrs_spec.record.facts import Facts
from mrs_spec.record.things import Contract, Option
from mrs_spec.rules import law
from mrs_spec.scenarios.features import Compiled


def test_equal_facts_are_one_and_what_a_rule_concludes_from_them_is_concluded_once(compiled: Compiled) -> None:
    first, second = (
        Facts.model_validate({"known_until": "2024-12-31", "contract": {"item": "LL"}}).record for _ in range(2)
    )
    assert first.of(Contract)[0] is not second.of(Contract)[0]
    equal = Applications()
    assert first.with_equal(equal.one).of(Contract)[0] is second.with_equal(equal.one).of(Contract)[0]
    case = compiled.cases["art10.p1-01.a"]
    matrix = Matrix({id: case._replace(id=id) for id in ("one", "other")}, lambda case: case.law(law()))
    one, other = (matrix.judged[id] for id in ("one", "other"))
    assert list(one.calls) == list(other.calls) != []
    assert one.given == other.given == {row.question: row.answer for row in case.expected}


def test_facts_that_differ_in_one_value_are_two() -> None:
    told = {"known_until": "2024-12-31", "options": [{"id": "A", "kind": "COLD_STANDBY"}]}
    other = {**told, "options": [{"id": "A", "kind": "COLD_STANDBY", "with_contract": True}]}
    equal = Applications()
    first, second = (Facts.model_validate(each).record.with_equal(equal.one).of(Option)[0] for each in (told, other))
    assert first != second


def test_an_edit_of_the_record_that_no_case_notices_is_work_and_not_called_broken(compiled: Compiled) -> None:
    edit = next(one for one in all_edits(law()) if one.function.name == "_by_id" and one.after == "list(things)")
    cases = {id: compiled.cases[id] for id in ("art10.p1-01.a", "annex1.1.i2-30")}
    of_one = {id: case for id, case in cases.items() if id == "art10.p1-01.a"}
    (unnoticed,) = prove_code(law(), of_one, {}, lambda one: one.id == edit.id)
    assert (unnoticed.broken, unnoticed.survives) == ("", True)
    (noticed,) = prove_code(law(), cases, {}, lambda one: one.id == edit.id)
    assert [kill.case for kill in noticed.kills] == ["annex1.1.i2-30"]


def test_an_edit_of_what_the_judge_puts_together_reaches_what_was_concluded(compiled: Compiled) -> None:
    places = ("all_missing", "isinstance(one, Undetermined)", "False")
    (edit,) = (one for one in all_edits(law()) if (one.function.name, one.before, one.after) == places)
    case = compiled.cases["art13.p2.proviso-07"]
    (verdict,) = prove_code(law(), {case.id: case}, {}, lambda one: one.id == edit.id)
    assert [kill.wrong.got for kill in verdict.kills] == [{"silent": True}]
