"""The law as a value: order, exceptions, silence, errors at loading; answers depend only on the facts they name."""

from __future__ import annotations

import ast
import inspect
import random
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrs_spec.asking.ask import answers
from mrs_spec.document.register import entries, entry
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus
from mrs_spec.ground.calendar import Period
from mrs_spec.ground.problems import LawError
from mrs_spec.law.alternatives import alternatives
from mrs_spec.law.declare import Conclusion, Reads, Replaced, reads, rule, says
from mrs_spec.law.law import Law
from mrs_spec.proof.declared import Proof, prove
from mrs_spec.proof.excused import standing
from mrs_spec.proof.matrix import wrong
from mrs_spec.record.answers import Undetermined, as_json
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.record.things import Act, Contract, Ground, Notice
from mrs_spec.record.words import Length
from mrs_spec.rules import MODULES, fees, law, terms
from mrs_spec.rules.art10 import IR_05
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent.parent

W: dict[str, Any] = {
    "known_until": "2026-12-31",
    "contract": {"item": "LL", "billing_start": "2024-04-10"},
    "indications": [{"kind": "MONTHLY_MAIN", "amount": 10000, "tax": "exclusive"}],
    "notices": [{"arrived_on": "2024-06-01"}],
    "ground": {"kind": "NEITHER"},
}


def asked(of: Law, facts: Facts, *questions: str) -> list[Any]:
    return [as_json(one) for one in answers(of, facts, [Question.parse(q) for q in questions]).values()]


def amount(of: Law, data: dict[str, Any]) -> Any:
    return asked(of, load(data), "amount.ASSESSED_MAIN")[0]


class Colour(Conclusion, of=Contract):
    name: str


class First(Conclusion, of=Contract):
    pass


class Second(Conclusion, of=Contract):
    pass


class Third(Conclusion, of=Contract):
    pass


class Shape(Conclusion, of=Contract):
    pass


class Size(Conclusion, of=Contract):
    pass


class Shade(Conclusion, of=Notice):
    name: str


def test_conclusions_are_equal_only_within_their_class() -> None:
    assert Colour("red") == Colour("red")
    assert Colour("red") != Shade("red")
    assert len({Colour("red"), Colour("red"), Shade("red")}) == 2


def test_a_conclusion_tells_its_field_or_that_it_applies_and_never_changes() -> None:
    class Hue(Conclusion, of=Contract, tells="name"):
        name: str

    assert (Hue("red").told("en"), Colour("red").told("ja")) == ("red", "適用される")
    assert (Hue.about, Hue.collected, Hue.refuses_all) == (Contract, False, False)
    assert Hue("red")._replace(name="blue") == Hue("blue")
    with pytest.raises(AttributeError):
        setattr(Hue("red"), "name", "blue")  # noqa: B010 - the type does not allow to say it otherwise
    with pytest.raises(LawError, match="no field depth"):

        class Tint(Conclusion, of=Contract, tells="depth"):
            name: str


def test_every_case_has_its_expected_answers_under_the_reference_law(compiled: Compiled) -> None:
    for case in compiled.cases.values():
        assert wrong(case, case.law(law())) == []


@pytest.mark.parametrize("seed", range(5))
def test_the_order_in_which_rules_are_written_never_matters(compiled: Compiled, seed: int) -> None:
    rules = list(law().rules)
    random.Random(seed).shuffle(rules)
    shuffled = Law.of(rules)
    for case in compiled.cases.values():
        assert wrong(case, case.law(shuffled)) == []


def test_the_order_in_which_events_are_recorded_never_matters(compiled: Compiled) -> None:
    for case in compiled.cases.values():
        data = case.facts.as_json()
        for rows in data.values():
            if isinstance(rows, list):
                rows.reverse()
        for outage in data.get("outages", []):
            outage.get("notices", []).reverse()
        assert wrong(case._replace(facts=load(data)), case.law(law())) == []


FOREIGN: list[dict[str, Any]] = [
    {"options": [{"id": "OTHER", "kind": "MULTIHOME", "with_contract": True, "billing_start": "2023-07-01"}]},
    {"articles": [{"id": "spare", "returned_on": "2020-01-01"}]},
    {"replacements": [{"on": "2023-06-01", "reason": "REPAIR"}]},
]


@pytest.mark.parametrize("more", FOREIGN, ids=["another option", "another article", "a repair"])
def test_an_answer_never_depends_on_facts_it_does_not_name(compiled: Compiled, more: dict[str, Any]) -> None:
    for case in compiled.cases.values():
        if case.readings:
            continue
        data = case.facts.as_json()
        for name, rows in more.items():
            data[name] = [*data.get(name, []), *rows]
        whole = ("kinds.once", "contract.options", "charges", "articles.routers_etc")
        named = [one for one in case.expected if one.question.name not in whole]
        assert wrong(case._replace(facts=load(data), expected=tuple(named)), law()) == []


@settings(max_examples=60, deadline=None)
@given(day=st.dates(date(2023, 6, 1), date(2026, 6, 1)), fee=st.integers(1, 1_000_000))
def test_initial_fees_never_change_the_assessed_amount(day: date, fee: int) -> None:
    data = {**W, "contract": {"billing_start": day.isoformat()}}
    initial = {"kind": "INITIAL_MAIN", "amount": fee, "tax": "exclusive"}
    assert amount(law(), data) == amount(law(), {**data, "indications": [*W["indications"], initial]})


@settings(max_examples=100, deadline=None)
@given(arrived=st.dates(date(2023, 6, 1), date(2026, 11, 1)), later=st.integers(0, 120))
def test_termination_takes_effect_45_days_after_arrival_or_on_the_designated_day(arrived: date, later: int) -> None:
    elapsed = date.fromordinal(arrived.toordinal() + 45)
    designated = date.fromordinal(arrived.toordinal() + later)
    data = {**W, "notices": [{"arrived_on": arrived.isoformat(), "designated_on": designated.isoformat()}]}
    expected = max(elapsed, designated).isoformat()
    assert asked(law(), load(data), "contract.end_on") == [{"value": expected}]


def test_a_law_with_another_word_answers_otherwise_and_leaves_the_first_alone() -> None:
    other = law().where("art10.p1.a", length=Length(days=44))
    assert asked(other, load(W), "contract.end_on") == [{"value": "2024-07-15"}]
    assert asked(law(), load(W), "contract.end_on") == [{"value": "2024-07-16"}]


def test_a_law_without_an_exception_no_longer_exempts() -> None:
    data = {
        **W,
        "ground": {"kind": "GR28_2"},
        "notices": [],
        "end": {"on": "2024-07-16", "manner": "TERMINATED_BY_CONTRACTOR"},
    }
    assert amount(law(), data) == {"value": 0}
    assert amount(law().without("art12.p1.excl1"), data) == {"value": 87838}


def test_without_its_rule_a_clause_is_silent_and_nothing_follows() -> None:
    assert asked(law().without("art10.p1"), load(W), "contract.end_on", "charges.ASSESSED_MAIN") == [
        {"silent": True},
        {"value": []},
    ]


def test_only_what_needs_the_missing_ground_is_undetermined() -> None:
    facts = load({**W, "ground": {"kind": "UNKNOWN"}})
    end, main, term = asked(law(), facts, "contract.end_on", "charges.ASSESSED_MAIN", "term.contract")
    assert end == {"value": "2024-07-16"}
    assert main == {"undetermined": [{"need": "ground", "who": "legal"}]}
    assert term == {"value": [{"first": "2024-04-10", "last": "2025-04-09"}]}


def test_all_that_is_missing_is_named_whichever_is_met_first() -> None:
    data = {**W, "ground": {"kind": "UNKNOWN"}, "notices": [{"arrived_on": "2024-06-01", "designated_unclear": True}]}
    (main,) = asked(law().under("IR-61b", "B"), load(data), "charges.ASSESSED_MAIN")
    assert main == {
        "undetermined": [{"need": "designated_day", "who": "operations"}, {"need": "ground", "who": "legal"}]
    }


def test_a_rule_is_silent_or_undetermined_by_its_first_input_that_is_missing_or_undetermined() -> None:
    @rule("art10.p1.a")
    def first(contract: Contract) -> First | Undetermined | None:
        """First."""
        return Undetermined("ground", "art10.p1.a")

    @rule("art10.p1.b")
    def second(contract: Contract) -> Second | Undetermined | None:
        """Second."""
        return None

    @rule("art10.p1.c")
    def third(contract: Contract) -> Third | Undetermined | None:
        """Third."""
        return Undetermined("effect_day", "art10.p1.c")

    @rule("art05.p1")
    def in_this_order(contract: Contract, first: First, second: Second, third: Third) -> Colour:
        """Undetermined: the first comes before what is missing, and nothing after it is named."""
        raise AssertionError

    @rule("art05.p2")
    def in_that_order(contract: Contract, second: Second, first: First) -> Shape:
        """Silent: what is missing comes first."""
        raise AssertionError

    @rule("art05.p3")
    def with_both(contract: Contract, third: Third, first: First) -> Size:
        """Undetermined by both."""
        raise AssertionError

    judge = Law.of([first, second, third, in_this_order, in_that_order, with_both]).judge
    session = judge.session(load({"known_until": "2024-01-01"}).record)
    needs = [judge.conclude(session, kind) for kind in (Colour, Shape, Size)]
    assert [one and [each.need for each in one.in_order] for one in needs] == [
        ["ground"],
        None,
        ["effect_day", "ground"],
    ]


def test_every_question_is_answered_on_a_bare_contract() -> None:
    facts = load({"known_until": "2024-01-01"})
    found = answers(law(), facts, all_questions(facts))
    assert as_json(found[Question("contract.end_on")]) == {"silent": True}
    assert isinstance(found[Question("term.contract")], Undetermined)
    assert found[Question("charges.ASSESSED_MAIN")] == ()


def test_rivals_without_an_order_are_refused_and_both_clauses_named() -> None:
    @rule("art05.p1")
    def red(contract: Contract) -> Colour:
        """Red."""
        return Colour("red")

    @rule("art05.p2")
    def blue(contract: Contract) -> Colour:
        """Blue."""
        return Colour("blue")

    with pytest.raises(LawError, match=r"art05\.p1 and art05\.p2"):
        Law.of([red, blue])


def test_a_rule_that_stands_over_another_is_tried_first_and_sees_what_it_replaces() -> None:
    @rule("art05.p1")
    def red(contract: Contract) -> Colour:
        """Red."""
        return Colour("red")

    @rule("art05.p2", over="art05.p1")
    def darker(contract: Contract, replaced: Replaced[Colour]) -> Colour:
        """What it replaces, darker."""
        return Colour(f"dark {replaced.name}")

    of = Law.of([red, darker])
    session = of.judge.session(load(W).record)
    assert of.judge.conclude(session, Colour) == Colour("dark red")


def test_a_conclusion_nobody_gives_is_refused() -> None:
    @rule("art05.p1")
    def red(contract: Contract, shade: tuple[Shade, ...]) -> Colour:
        """Red."""
        return Colour("red")

    with pytest.raises(LawError, match="nobody concludes Shade"):
        Law.of([red])


def test_an_input_of_which_a_record_may_hold_several_is_refused_unless_the_subject_names_it() -> None:
    @rule("art05.p1")
    def of_some_notice(contract: Contract, notice: Notice) -> Colour:
        """Of which notice?"""
        return Colour("red")

    @rule("art05.p1")
    def of_some_shade(contract: Contract, shade: Shade) -> Colour:
        """Of which notice is the shade?"""
        return Colour("red")

    @rule("art10.p1.a")
    def shade(notice: Notice, ground: Ground | None) -> Shade:
        """Of this notice; there is only one ground."""
        return Shade("dark")

    with pytest.raises(LawError, match=r"art05\.p1: which notice is meant"):
        Law.of([of_some_notice])
    with pytest.raises(LawError, match=r"art05\.p1: which shade is meant"):
        Law.of([of_some_shade, shade])
    assert Law.of([shade])


def test_a_record_holds_at_most_one_of_what_is_said_to_be_single() -> None:
    lists = [field.annotation for field in Facts.model_fields.values() if get_origin(field.annotation) is tuple]
    several = {get_args(one)[0] for one in lists}
    assert len(several) > 10 and not any(kind.single for kind in several)
    kinds = load(W).record.by_type
    assert {kind for kind in kinds if not kind.single} == {*several, Act}


def test_a_rule_that_asks_for_itself_is_refused() -> None:
    @rule("art05.p1")
    def red(contract: Contract, itself: Colour) -> Colour:
        """Red."""
        return itself

    of = Law.of([red])
    with pytest.raises(LawError, match="depends on itself"):
        of.judge.conclude(of.judge.session(load(W).record), Colour)


def test_words_that_the_clause_does_not_contain_exactly_once_are_refused() -> None:
    with pytest.raises(LawError, match="44日"):

        @rule("art10.p1.a")
        def other(contract: Contract, *, length: Length = says("44日", Length)) -> Colour:
            """Other words."""
            return Colour("none")

    with pytest.raises(LawError, match="stands 3 times"):

        @rule("art10.p1")
        def twice(contract: Contract, *, length: Length = says("通知", Length)) -> Colour:
            """Words that stand twice."""
            return Colour("none")


def test_no_rule_spells_a_clause_it_can_cite() -> None:
    """A clause id in a rule's body would keep its old number in the edition that moves the clause."""
    ids = set(corpus(FIRST).all) | {one.id for one in entries(FIRST)}
    for module in (*MODULES, fees, terms):
        tree = ast.parse(inspect.getsource(module))
        for function in (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)):
            own = {word for one in function.decorator_list for word in _strings(one)}
            spelled = {word for one in function.body for word in _strings(one)} & ids
            assert not spelled & own, f"{module.__name__}.{function.name} spells its own clause {spelled & own}"
            assert not {word for word in spelled if not word.startswith("IR-")}, (function.name, spelled)


def _strings(node: ast.AST) -> Iterator[str]:
    return (one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str))


def test_a_literal_parameter_is_refused() -> None:
    with pytest.raises(LawError, match="must be says"):

        @rule("art10.p1")
        def literal(contract: Contract, *, days: int = 45) -> Colour:
            """A literal."""
            return Colour("none")


def test_a_reading_given_for_a_rule_is_the_register_default() -> None:
    @rule("art10.p1.a")
    def counted(contract: Contract, *, first: Any = reads(IR_05)) -> Colour:
        """Whether the day counts."""
        return Colour(first.name)

    of = Law.of([counted])
    session = of.judge.session(load(W).record)
    assert of.judge.conclude(session, Colour) == Colour("NOT_COUNTED")
    under = of.under("IR-05", "B")
    assert under.judge.conclude(under.judge.session(load(W).record), Colour) == Colour("COUNTED")


def test_a_letter_that_several_rules_follow_is_tried_in_each_of_them_alone() -> None:
    of = law()
    reading: dict[str, set[str]] = {}
    for one in of.rules:
        for word in one.parameters.values():
            if isinstance(word, Reads):
                reading.setdefault(word.choice.entry, set()).add(one.name)
    expected = {
        (name, id, letter)
        for id, rules in reading.items()
        if len(rules) > 1
        for name in rules
        for letter in entry(id, FIRST).letters
        if letter != of.letter(id)
    }
    found = [one for one in alternatives(of) if one.kind == "letter"]
    assert {(one.rules[0], one.entry, one.id.rpartition("=")[2]) for one in found} == expected
    assert len(found) == len(expected) == len({one.id for one in found}) > 200
    assert len({one.sentence.en for one in found}) == len({one.sentence.ja for one in found}) == len(found)
    for one in found[::7]:
        other = one.change(of)
        changed = {
            (rule.name, word.choice.entry)
            for rule in of.rules
            for name, word in rule.parameters.items()
            if isinstance(word, Reads) and other.value(rule, name) != of.value(rule, name)
        }
        assert changed == {(one.rules[0], one.entry)}, one.id


def test_a_letter_in_one_rule_only_is_noticed_where_that_rule_counts(compiled: Compiled) -> None:
    """IR-41 B followed only in the monthly fee of a paid option: a developer mended one place and forgot the other."""
    id = "annex1.2.i2:IR-41=B"
    whole = prove(law(), compiled.cases, lambda one: one.id in (id, "IR-41=B"))
    everywhere, alone = whole.verdicts
    assert alone.killed
    assert {kill.case for kill in alone.kills} < {kill.case for kill in everywhere.kills}
    assert alone.alternative.sentence.en.endswith("in the rule of annex 1, 2.(2) only")
    assert alone.alternative.sentence.ja.startswith("別紙1の2.(2)の規則においてのみIR-41をB")
    left = {name: case for name, case in compiled.cases.items() if name not in {kill.case for kill in alone.kills}}
    weaker = prove(law(), left, lambda one: one.id == id)
    assert [one.alternative.id for one in weaker.survivors] == [id]
    assert weaker.rung("annex1.2.i2") != "pinned"


def test_every_alternative_law_is_noticed_by_some_scenario_or_equal(proof: Proof) -> None:
    assert len(proof.verdicts) > 700
    left = [one.alternative for one in proof.survivors]
    assert [one.id for one in left if standing(FIRST).of(one.id) != "equal"] == []
    assert {one.kind for one in left} <= {"letter"}
    assert [pair for pair in proof.pairs if pair.case is None] == []


def test_deleting_the_only_killer_of_a_law_makes_the_proof_red_and_names_clause_and_law(
    compiled: Compiled, proof: Proof
) -> None:
    only = next(one for one in proof.verdicts if len({kill.case for kill in one.kills}) == 1)
    killer = only.kills[0].case
    left = {id: case for id, case in compiled.cases.items() if id != killer}
    weaker = prove(law(), left, lambda one: one.clause == only.alternative.clause)
    gone = {
        one.alternative.id
        for one in proof.verdicts
        if one.alternative.clause == only.alternative.clause and {kill.case for kill in one.kills} == {killer}
    }
    assert {one.alternative.id for one in weaker.survivors} == gone
    assert weaker.rung(only.alternative.clause) != "pinned"


class Broken(Length):
    def period(self, first: date) -> Period:
        raise RuntimeError("broken word")


class OfBroken(Length):
    def others(self) -> list[Length]:
        return [Broken(days=44)]


def test_a_crash_is_not_a_kill(compiled: Compiled) -> None:
    case = {"art10.p1-01.a": compiled.cases["art10.p1-01.a"]}
    proof = prove(law().where("art10.p1.a", length=OfBroken(days=45)), case)
    crashed = [one for one in proof.verdicts if one.crash]
    assert [one.alternative.id for one in crashed] == ["art10.p1.a:length:1"]
    assert not crashed[0].killed


class Tone(Conclusion, of=Contract, tells="height"):
    height: int
    exact: bool = True


def test_a_kind_of_conclusions_is_whole_before_any_of_it_was_concluded() -> None:
    class Louder(Tone, of=Contract):
        of: int = 1

    sent = Tone.__new__(Tone)  # as it comes from another process
    vars(sent).update(height=3, exact=True)
    assert sent._replace(height=2) == Tone(2) != Tone(3) == sent
    assert [one.name for one in fields(Tone)] == ["height", "exact"]
    assert Louder(3)._replace(of=2) == Louder(3, of=2) != Louder(3)
    assert [one.name for one in fields(Louder)] == ["height", "exact", "of"]
    with pytest.raises(TypeError):
        Tone()
