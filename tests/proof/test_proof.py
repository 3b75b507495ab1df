"""The proof to its end: edits of the code, what the data excuse, witnesses, and how it refuses to be fooled."""

from __future__ import annotations

import ast
import contextlib
import re
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest
from in_full import judged_in_full
from scratch import PYTEST, Done, Scratch

from mrs_spec.cli import verify
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import Corpus, corpus
from mrs_spec.ground.calendar import Period, calendar_month, last_day, overlap
from mrs_spec.ground.problems import Problem
from mrs_spec.law.alternatives import Alternative, alternatives
from mrs_spec.law.declare import Rule
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.law.owners import check as check_words
from mrs_spec.law.owners import claims_of
from mrs_spec.proof import distrust
from mrs_spec.proof.code import Edits, all_edits, as_alternative, find_edit, matrix_for_edits, prove_code, under
from mrs_spec.proof.declared import Proof, prove
from mrs_spec.proof.distrust import blind, canaries, do_nothing, fewer, read_counts, restored, weak, write_counts
from mrs_spec.proof.edits import OPERATORS, Alarm, Edit, RunsWithoutEnd, cached_functions, edited_functions, edits
from mrs_spec.proof.excused import Excused, Grid, Grids, held, problems, read
from mrs_spec.proof.matrix import NeverApart, given_answers, wrong_answers
from mrs_spec.proof.reached import SPOKEN, functions_reached, reached
from mrs_spec.proof.whole import Whole, find_law
from mrs_spec.proof.witness import NotFound, Witness, as_scenario, next_id, witness
from mrs_spec.record import values as facts
from mrs_spec.record.facts import Record
from mrs_spec.record.questions import all_questions
from mrs_spec.report.tell import kill_sentence, proof_json
from mrs_spec.rules import art08, law
from mrs_spec.rules.annex1 import exact_yen
from mrs_spec.rules.fees import Fee, Share, yen_of
from mrs_spec.scenarios.cases import Case, Expected, register_cases
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.telling.explain import Trace

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def of_art10(compiled: Compiled) -> dict[str, Case]:
    return {id: case for id, case in compiled.cases.items() if id.startswith("art10.p1-0")}


def nothing(other: Alternative) -> bool:
    """Which alternative laws are tried where only the answers of the law itself matter."""
    return False


def edit(name: str, before: str, after: str) -> Edit:
    """The edit of this function that changes one into the other."""
    found = [e for e in all_edits(law()) if (e.function.name, e.before, e.after) == (name, before, after)]
    assert found, (name, before, after)
    return found[0]


# --- edits of the code ----------------------------------------------------------------------------


def test_every_function_of_the_rules_own_modules_is_reached_and_edited_unless_it_only_speaks() -> None:
    """One that is not is dead, or the walk does not see who calls it."""
    edited = {(one.place, one.line) for one in edited_functions()}
    rules = [path for path in (ROOT / "src" / "mrs_spec" / "rules").glob("*.py") if path.name != "__init__.py"]
    others = ("record/words.py", "ground/calendar.py", "ground/money.py")
    for path in (*rules, *(ROOT / "src" / "mrs_spec" / name for name in others)):
        tree = ast.parse(path.read_text("utf-8"))
        holders = [tree, *(one for one in tree.body if isinstance(one, ast.ClassDef) and one.name != "Word")]
        for node in (one for holder in holders for one in holder.body if isinstance(one, ast.FunctionDef)):
            assert ((str(path), node.lineno) in edited) is (node.name not in SPOKEN), f"{path.name}: {node.name}"


def within(code: CodeType) -> Iterator[CodeType]:
    """The code and what is written in it: its lambdas and comprehensions."""
    yield code
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from within(inner)


HOUSE, LAW = (str(ROOT / "src" / "mrs_spec" / name) for name in ("", "law"))

DOOR = (facts._day.__code__, facts._any_day.__code__)
"""A record checks again the days that were checked when the facts came in; what is refused there is no law."""


class Running:
    """Sees every function of the house that a rule runs, or that runs when a record hands out its facts."""

    def __init__(self) -> None:
        self.edited = {id(code) for one in edited_functions() for code in within(one.function.__code__)}
        self.left_out = {id(code) for code in (corpus.__wrapped__.__code__, *DOOR)}
        self.unedited: set[str] = set()
        self.passed: dict[int, CodeType] = {}
        """What is not looked at each time that it runs, by its id: the hash of a code is one over all that it holds."""

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        code = frame.f_code
        if id(code) in self.passed:
            return
        if id(code) in self.edited or self._is_no_rules(code):
            self.passed[id(code)] = code
            return
        above = frame.f_back
        while above and not above.f_code.co_filename.startswith(LAW):
            if above.f_code is corpus.__wrapped__.__code__:
                return  # how the text is read
            if above.f_code is Record.__init__.__code__:
                break
            above = above.f_back
        if above and above.f_code.co_name in ("run", "__init__") and id(code) not in self.left_out:
            self.unedited.add(code.co_qualname)

    def _is_no_rules(self, code: CodeType) -> bool:
        """Not of the house; of the judge; a word that says what it did."""
        of_the_house = code.co_filename.startswith(HOUSE) and not code.co_filename.startswith(LAW)
        return not of_the_house or code.co_qualname == "tells.<locals>.attach.<locals>.told"


def unedited(cases: Iterable[Case]) -> set[str]:
    """What rules run and nobody edits."""
    seen = Running()
    judges: dict[Any, Judge] = {}
    for case in cases:
        if case.readings not in judges:
            judges[case.readings] = Judge(case.law(law()))
        for one in cached_functions():
            one.cache_clear()
        sys.settrace(seen)
        try:
            given_answers(judges[case.readings], case, record=Record(case.facts))
        finally:
            sys.settrace(None)
    return seen.unedited


def test_whatever_a_rule_runs_is_edited_wherever_it_stands(compiled: Compiled) -> None:
    assert unedited([*compiled.cases.values(), *register_cases(FIRST).values()]) == set()
    of_facts = {one.name for one in edited_functions() if one.module == "facts"}
    assert {"judged", "Consent.covers", "Change.day", "Failure.day", "Incident.day", "Outage.last_day"} <= of_facts
    assert {"Record.__init__", "Record.named", "_dated"} <= of_facts


PLANTED = """
def elsewhere(judgements, matter, of):
    return original(judgements, matter, of)
"""


def test_a_function_that_a_rule_reaches_outside_what_is_edited_is_seen(
    compiled: Compiled, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: dict[str, Any] = {"original": art08.judged, "__name__": "mrs_spec.planted"}
    exec(compile(PLANTED, str(ROOT / "src" / "mrs_spec" / "planted.py"), "exec"), names)
    monkeypatch.setattr(art08, "judged", names["elsewhere"])
    assert unedited([compiled.cases["art08.p3.a-01"]]) == {"elsewhere"}
    assert names["elsewhere"] in reached.__wrapped__()
    assert names["elsewhere"] not in reached()


PLANTED_RULE = """
class Asked:
    def asked(self, day):
        return self.apart(day) or self.known

    def apart(self, day):
        return helper(day)

    @property
    def known(self):
        return True

    def told(self, lang):
        return lang

    def nobody_asks(self):
        return None


def helper(day):
    return [inner(one) for one in (day,)]


def inner(day):
    return day


def unused(day):
    return day


TABLE = {"it": (Asked(),)}


def planted_rule(contract):
    from mrs_spec.ground.calendar import JAPAN
    (one,) = TABLE["it"]
    return one.asked(contract.billing_start), one.told("en")
"""


def test_the_walk_follows_calls_methods_properties_and_tables_and_leaves_out_telling() -> None:
    names: dict[str, Any] = {"__name__": "mrs_spec.planted"}
    exec(compile(PLANTED_RULE, "planted.py", "exec"), names)
    one = replace(law().rules[0], function=names["planted_rule"], parameters={})
    found = {function.__qualname__ for function in functions_reached([one])}
    assert {"planted_rule", "Asked.asked", "Asked.apart", "Asked.known", "helper", "inner", "_dated"} <= found
    assert not found & {"Asked.told", "Asked.nobody_asks", "unused"}


def test_every_operator_is_used_somewhere_and_said_in_both_languages() -> None:
    used = {one.operator.name for one in all_edits(law())}
    assert used == {one.name for one in OPERATORS}
    assert all(re.search("[ぁ-ん]", one.said.ja) and not re.search("[ぁ-ん]", one.said.en) for one in OPERATORS)


def test_no_two_edits_share_an_id() -> None:
    ids = [one.id for one in all_edits(law())]
    assert len(ids) == len(set(ids))


def test_an_id_survives_reformatting_and_changes_with_what_is_edited() -> None:
    of = next(one for one in edited_functions() if one.name == "overlap")
    ids = [one.id for one in edits(of)]

    def again(text: str) -> list[str]:
        (node,) = ast.parse(text).body
        assert isinstance(node, ast.FunctionDef)
        return [one.id for one in edits(of._replace(node=node))]

    head = "def overlap(one: Period, other: Period) -> Period:\n    "
    assert ids == again(
        head + "return Period(\n        max(one.first, other.first),\n        min(one.last, other.last))"
    )
    assert ids != again(head + "return Period(sum(one.first, other.first), min(one.last, other.last))")


def test_an_edit_lasts_as_long_as_it_is_applied_and_no_longer() -> None:
    march, april = calendar_month(date(2024, 3, 1)), Period(date(2024, 3, 20), date(2024, 4, 5))
    right = overlap(march, april)
    with edit("overlap", "max", "min").applied():
        assert overlap(march, april) != right
    assert overlap(march, april) == right
    with pytest.raises(RuntimeError), edit("overlap", "max", "min").applied():
        raise RuntimeError("on the way")
    assert overlap(march, april) == right


def test_an_edit_of_a_cached_function_reaches_what_was_already_computed() -> None:
    first = date(2024, 1, 31)
    right = last_day(first, months=1)
    with edit("last_day", "corresponding.day != first.day", "corresponding.day == first.day").applied():
        assert last_day(first, months=1) != right
    assert last_day(first, months=1) == right


def test_a_cached_function_forgets_while_what_it_calls_in_another_module_is_edited() -> None:
    january = Period(date(2024, 1, 1), date(2024, 1, 31))
    fees = (Fee(date(2024, 1, 15), Fraction(3_100)), Fee(january.first, Fraction(31_000)))

    def yen() -> Fraction:
        return yen_of(Share(january, Fraction(1)), fees)

    before = yen()
    with edit("overlap", "max", "min").applied():
        assert yen() != before
    assert yen() == before


def test_what_a_month_comes_to_is_forgotten_while_what_reckons_it_is_edited() -> None:
    january = Period(date(2024, 1, 1), date(2024, 1, 31))
    dated = ((date(2024, 1, 15), 3_100), (january.first, 31_000))
    before = exact_yen(january, 31, dated)
    with edit("overlap", "max", "min").applied():
        assert exact_yen(january, 31, dated) != before
    assert exact_yen(january, 31, dated) == before
    assert exact_yen in cached_functions()


def test_an_edit_is_tried_on_no_case_that_cannot_run_it(of_art10: dict[str, Case]) -> None:
    """What is left out must be the same by construction: the edited law answers those Cases as the reference does."""
    where = Edits(law(), matrix_for_edits(law(), of_art10))
    limit = edit("the_later_of_the_two", "on_form and (not notice.prescribed_form)", "on_form")
    assert where.concerned(limit)
    apart = edit("ended_before_the_options_period_elapses", "not cuts", "cuts")
    assert not where.concerned(apart)
    with apart.applied():
        judge = law().judge
        for case in (one for one in of_art10.values() if not one.readings):
            assert not wrong_answers(case, given_answers(judge, case))


def test_what_the_matrix_leaves_out_of_declared_laws_would_notice_nothing(compiled: Compiled) -> None:
    cases = {id: case for id, case in list(compiled.cases.items())[::5] if not case.readings}
    assert len(cases) > 150
    chosen = {one.id for one in list(alternatives(law()))[::8]}
    verdicts = prove(law(), cases, lambda one: one.id in chosen).verdicts
    assert len(verdicts) == len(chosen) > 90
    assert sum(bool(one.kills) for one in verdicts) > 40
    for one in verdicts:
        assert {kill.case for kill in one.kills} == judged_in_full(one.alternative, cases.values()), one.alternative.id


def test_two_laws_that_are_said_to_answer_all_about_some_facts_alike_do_so(of_art10: dict[str, Case]) -> None:
    cases = [case for case in of_art10.values() if not case.readings]
    of = [("IR-05=B", "art10.p1.a:length:1"), ("IR-05=B", "IR-05=A"), ("IR-06=B", "art10.p1.a:length:1"),
          ("art10.p1:without:termination_takes_effect", "IR-05=B"),
          ("art10.p1.b:without:the_day_the_contractor_designated", "IR-54=C"),
          ("art10.p1.b:without:the_day_the_contractor_designated", "art10.p1.c:whichever:1")]  # fmt: skip
    known = {one.id: one for one in alternatives(law())}
    found: Counter[tuple[bool, bool]] = Counter()
    for ids in of:
        pair = [known[id] for id in ids if id in known]
        one, other = [each.change(law()) for each in pair] if len(pair) == 2 else (pair[0].change(law()), law())
        apart = NeverApart(one, other, {name for each in pair for name in each.rules})
        for case in cases:
            asked = [Expected(question, None) for question in all_questions(case.facts)]
            first, second = (given_answers(each.judge, case._replace(expected=tuple(asked))) for each in (one, other))
            found[apart.on(case.facts), first == second] += 1
    assert found[True, False] == 0 < min(found[True, True], found[False, False])


def test_what_the_matrix_leaves_out_of_edits_would_notice_nothing(compiled: Compiled) -> None:
    cases = dict(list(compiled.cases.items())[::8])
    chosen = {one.id for one in all_edits(law())[::60]}
    verdicts = prove_code(law(), cases, {}, lambda one: one.id in chosen, complete=True)
    assert len(verdicts) == len(chosen) > 40
    assert sum(bool(one.kills) for one in verdicts) > 20
    for one in verdicts:
        if not one.broken:
            for cached in cached_functions():
                cached.cache_clear()
            with one.alternative.during():
                noticing = judged_in_full(one.alternative, cases.values())
            assert {kill.case for kill in one.kills} == noticing, one.alternative.id


def test_an_edit_that_a_scenario_notices_is_killed_by_a_wrong_answer(of_art10: dict[str, Case]) -> None:
    later = edit("Which.of", "max", "min")
    (verdict,) = prove_code(law(), of_art10, {}, lambda one: one.id == later.id)
    assert verdict.killed
    told = {lang: kill_sentence(verdict, lang) for lang in ("ja", "en")}
    assert verdict.kills[0].case in told["ja"] and verdict.kills[0].case in told["en"]
    assert "`max` → `min`" in told["en"] and "2024年" in told["ja"]


def test_an_edit_that_only_breaks_is_no_kill_and_no_survivor(of_art10: dict[str, Case]) -> None:
    crash = edit("Mark.read", "shown and re.search(shown, text)", "False")
    (verdict,) = prove_code(law(), of_art10, {}, lambda one: one.id == crash.id)
    assert (verdict.killed, verdict.survives) == (False, False)
    assert "LawError" in verdict.broken


def test_an_edit_that_runs_without_end_is_stopped_and_counts_as_broken(compiled: Compiled) -> None:
    same = ("counted_months", "1", "0")
    found = [e for e in all_edits(law()) if (e.function.name, e.before, e.after) == same][-1]  # number + 0
    case = compiled.cases["annex2.1-17.a"]
    (verdict,) = prove_code(law(), {case.id: case}, {}, lambda one: one.id == found.id)
    assert (verdict.killed, verdict.survives) == (False, False)
    assert "RunsWithoutEnd: more than" in verdict.broken


def test_an_alarm_that_a_finalizer_swallows_sounds_again() -> None:
    def passes(seconds: float) -> None:
        until = time.process_time() + seconds
        while time.process_time() < until:
            pass

    with pytest.raises(RunsWithoutEnd), Alarm() as alarm:
        alarm.after(0.02)
        with contextlib.suppress(RunsWithoutEnd):
            passes(1)
        passes(1)


def test_all_killers_are_found_where_the_matrix_is_complete(of_art10: dict[str, Case]) -> None:
    later = edit("Which.of", "max", "min")
    (first,) = prove_code(law(), of_art10, {}, lambda one: one.id == later.id)
    (every,) = prove_code(law(), of_art10, {}, lambda one: one.id == later.id, complete=True)
    assert len(first.kills) == 1 < len(every.kills)


def test_workers_find_what_one_process_finds(of_art10: dict[str, Case]) -> None:
    chosen = under("art10.p1")
    one = prove_code(law(), of_art10, {}, chosen, workers=1)
    two = prove_code(law(), of_art10, {}, chosen, workers=2)
    assert len(one) >= 50

    def seen(verdicts: Any) -> list[tuple[Any, ...]]:
        return [(v.alternative.id, v.killed, v.tried, v.broken) for v in verdicts]

    assert seen(one) == seen(two)


# --- what the data excuse -------------------------------------------------------------------------

ENTRY = """
[[{kind}]]
laws = ["{law}"]
reason.ja = "理由"
reason.en = "reason"
by = "A. Lawyer"
{more}
"""
TODAY = date(2026, 11, 25)
GRID = """grid.case = "art10.p1-01.a"
grid.vary = [{ at = "notices.0.arrived_on", from = 2024-01-01, to = 2024-03-31 }]"""


def held_against(text: str, cases: dict[str, Case], chosen: str) -> list[Problem]:
    of = read(text)
    found = held(prove_code(law(), cases, {}, lambda one: one.id == chosen), of)
    return problems(found, of, law(), cases, TODAY)[0]


def killed_id() -> str:
    return edit("Which.of", "max", "min").id


def surviving_id() -> str:
    return edit("the_later_of_the_two", "on_form and (not notice.prescribed_form)", "not notice.prescribed_form").id


STALE: dict[str, tuple[str, Callable[[], str], str]] = {
    "an unknown law": ("waived", lambda: "art10.p1:code:nothing:00000", "standing.unknown"),
    "a law that is noticed after all": ("waived", killed_id, "standing.noticed"),
    "an equality that is noticed after all": ("equal", killed_id, "standing.noticed"),
}


@pytest.mark.parametrize("name", STALE)
def test_an_entry_that_no_longer_fits_is_an_error(of_art10: dict[str, Case], name: str) -> None:
    kind, id, key = STALE[name]
    more = GRID if kind == "equal" else "until = 2027-01-31"
    found = held_against(ENTRY.format(kind=kind, law=id(), more=more), of_art10, killed_id())
    assert [one.key for one in found] == [key]
    assert id() in found[0].told("ja") and id() in found[0].told("en")


@pytest.mark.parametrize(("until", "keys"), [("2026-11-25", []), ("2026-11-24", ["standing.expired"])])
def test_a_waiver_ends_on_its_day(of_art10: dict[str, Case], until: str, keys: list[str]) -> None:
    text = ENTRY.format(kind="waived", law=surviving_id(), more=f"until = {until}")
    assert [one.key for one in held_against(text, of_art10, surviving_id())] == keys


def test_a_waived_law_is_shown_and_does_not_pin(of_art10: dict[str, Case]) -> None:
    id = surviving_id()
    of = read(ENTRY.format(kind="waived", law=id, more="until = 2027-01-31"))
    (verdict,) = held(prove_code(law(), of_art10, {}, lambda one: one.id == id), of)
    assert (verdict.standing, verdict.survives, verdict.killed) == ("waived", False, False)
    proof = prove(law(), of_art10, only=nothing)._replace(verdicts=(verdict,))
    assert proof.rung("art10.p1.c") == "applied"
    assert proof._replace(verdicts=(verdict._replace(standing="equal"),)).rung("art10.p1.c") == "pinned"


def test_an_equality_is_tried_on_every_point_of_its_grid(of_art10: dict[str, Case]) -> None:
    text = ENTRY.format(kind="equal", law=surviving_id(), more=GRID)
    assert held_against(text, of_art10, surviving_id()) == []
    (entry,) = read(text).equal
    other = find_edit(law(), surviving_id())
    assert other is not None
    assert Grids(law()).tried(Grid(of_art10[entry.case], entry.vary), [other]) == [(91, None, "")]


def test_an_equality_that_its_grid_refutes_is_an_error_with_the_facts(of_art10: dict[str, Case]) -> None:
    later = edit("Which.of", "max", "min")
    case = of_art10["art10.p1-02.a"]
    axes = read(ENTRY.format(kind="equal", law="x", more=GRID.replace("01.a", "02.a"))).equal[0].vary
    ((count, differs, _),) = Grids(law()).tried(Grid(case, axes), [as_alternative(later)])
    assert count == 91
    assert differs is not None and differs.question == "contract.end_on"
    unnoticed = held(
        prove_code(law(), {}, {"x": case._replace(expected=())}, lambda one: one.id == later.id), Excused()
    )
    text = ENTRY.format(kind="equal", law=later.id, more=GRID.replace("01.a", "02.a"))
    found, _ = problems(held(unnoticed, read(text)), read(text), law(), of_art10, TODAY)
    assert [one.key for one in found] == ["standing.differs"]
    assert "arrived_on" in found[0].told("en")


@pytest.mark.parametrize(
    "text",
    [
        "[[waived]]\n",
        ENTRY.format(kind="waived", law="a", more=""),
        ENTRY.format(kind="waived", law="a", more='until = "soon"'),
        ENTRY.format(kind="waived", law="a", more="until = 2027-01-31").replace('"reason"', '""'),
        ENTRY.format(kind="waived", law="a", more="until = 2027-01-31").replace('"A. Lawyer"', '" "'),
        ENTRY.format(kind="equal", law="a", more=""),
        ENTRY.format(kind="excused", law="a", more=""),
        "laws = [",
    ],
)
def test_an_entry_without_reason_name_day_or_grid_is_refused(text: str) -> None:
    with pytest.raises(Problem) as refused:
        read(text)
    assert refused.value.key == "standing.broken"


# --- distrust -------------------------------------------------------------------------------------


def test_the_house_gives_no_reason_for_distrust(compiled: Compiled) -> None:
    assert canaries(law(), compiled.cases) == []
    assert restored(law(), {**compiled.cases, **register_cases(FIRST)}) == []


def test_a_planted_scenario_that_expects_nothing_is_reported(of_art10: dict[str, Case]) -> None:
    weaker = {**of_art10, "planted": of_art10["art10.p1-03"]._replace(id="planted", expected=())}
    assert blind(weaker) == ["planted"]
    assert [(one.key, "planted" in one.told("ja")) for one in canaries(law(), weaker)] == [("distrust.blind", True)]


def test_a_function_left_edited_is_found(of_art10: dict[str, Case]) -> None:
    with edit("Which.of", "max", "min").applied():
        found = restored(law(), of_art10)
    assert {one.key for one in found} == {"distrust.left_edited"}
    assert restored(law(), of_art10) == []


class Meddles(Trace):
    """While it looks on, 「いずれか遅い日」 means the earlier of the two days."""

    def enter(self, one: Rule, subject: Any) -> None:
        super().enter(one, subject)
        if one.name == "the_later_of_the_two":
            self.meddling = edit("Which.of", "max", "min").applied()
            self.meddling.__enter__()

    def leave(self, one: Rule, outcome: Any) -> None:
        if one.name == "the_later_of_the_two":
            self.meddling.__exit__(None, None, None)
        super().leave(one, outcome)


def test_a_trace_that_changes_answers_is_found(of_art10: dict[str, Case], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mrs_spec.proof.distrust.Trace", Meddles)
    assert {one.key for one in restored(law(), of_art10)} == {"distrust.traced_otherwise"}


def test_a_system_that_does_nothing_is_scored(compiled: Compiled) -> None:
    score = do_nothing(compiled.cases)
    assert score.cases == len(compiled.cases)
    assert 0 < score.silent < score.none < score.cases / 10
    assert do_nothing({}) == (0, 0, 0)


def test_what_proves_little_is_named(of_art10: dict[str, Case], compiled: Compiled) -> None:
    cases = {**of_art10, "planted": of_art10["art10.p1-03"]._replace(id="planted", expected=())}
    proof = prove(law(), cases)
    found = weak(proof, cases, {**compiled.tags, "art10.p1-01.a": ("art10.p1", "art11.p1.s1")})
    assert found.idle["art10.p1-01.a"] == ["art11.p1.s1"]
    assert found.tags["art10.p1-01.a"] == ["art11.p1.s1"]
    assert found.nothing == ("planted",)
    assert "planted" in found.nothing_alone
    alone = next(one for one in proof.verdicts if len({kill.case for kill in one.kills}) == 1)
    assert alone.kills[0].case not in found.nothing_alone
    untagged = weak(proof, cases, {})
    assert alone.kills[0].case in untagged.untagged


def test_fewer_than_at_the_last_proof_is_red_until_acknowledged(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="prove --accept"):
        read_counts(tmp_path)
    write_counts(tmp_path, {"cases": 3, "waived": 1})
    assert read_counts(tmp_path) == {"cases": 3, "waived": 1}
    assert fewer({"cases": 3, "waived": 1}, read_counts(tmp_path)) == []
    assert fewer({"cases": 4, "waived": 0}, read_counts(tmp_path)) == []
    less, more = fewer({"cases": 2, "waived": 2}, read_counts(tmp_path))
    assert (less.key, more.key) == ("proof.fewer", "proof.more")
    (tmp_path / distrust.COUNTS).write_text("cases three\n")
    with pytest.raises(Problem, match="cannot be read"):
        read_counts(tmp_path)


# --- false greens: each must be refused -----------------------------------------------------------

JA = """# language: ja
機能: 第10条
  ルール: 第10条第1項 解除の効力が生じる日
    「いずれか遅い日に、当該契約の解除の効力が生じるものとします。」

    @art10.p1 @art10.p1-01
    シナリオ: 45日目の日に効力が生じる
      前提 品目「LL」のマネージドルータサービス契約がある
      もし 所定の解約申込書による通知が、日の指定なく、2024年6月1日に当社に到達した
      ならば 契約の解除の効力は2024年7月16日に生じる
"""
EN = """Feature: Article 10
  Rule: Article 10(1) Day on which termination takes effect
    “termination of the contract concerned shall take effect on the later of”

    @art10.p1 @art10.p1-01
    Scenario: Termination takes effect on the 45th day
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
"""  # noqa: E501


class House:
    """A house of one scenario, to be spoilt."""

    def __init__(self, place: Path) -> None:
        self.place = place
        for lang, text in (("ja", JA), ("en", EN)):
            (place / "features" / lang).mkdir(parents=True)
            self.write(lang, text)
        shutil.copytree(ROOT / "steps", place / "steps", ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("conftest.py", "pyproject.toml"):
            shutil.copy(ROOT / name, place)

    def write(self, lang: str, text: str) -> None:
        (self.place / "features" / lang / "art10.feature").write_text(text, "utf-8")

    def both(self, ja: tuple[str, str], en: tuple[str, str]) -> None:
        assert ja[0] in JA and en[0] in EN
        self.write("ja", JA.replace(*ja))
        self.write("en", EN.replace(*en))

    def conftest(self, more: str) -> None:
        path = self.place / "conftest.py"
        path.write_text(path.read_text("utf-8") + more, "utf-8")

    def problems(self) -> list[str]:
        return [one.key for one in compile_features(self.place).problems]

    def run(self) -> verify.Checked:
        """What verify says of the run of the scenarios, in a process that has imported nothing of this run's."""
        run = verify.Verification(self.place, "en")
        found = compile_features(self.place)
        with pytest.MonkeyPatch.context() as here:
            here.setattr(verify, "get_all_start_methods", lambda: ["spawn"])
            with verify._pytest(run, found) as process:
                verify._scenarios(run, found, process)
        return run.done[-1]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_the_house_that_is_not_spoilt_is_green(house: House) -> None:
    assert house.problems() == []
    assert house.run().holds


def test_false_green_1_an_empty_scenario(house: House) -> None:
    steps = [line for line in JA.splitlines() if line.startswith("      ")]
    english = [line for line in EN.splitlines() if line.startswith("      ")]
    house.both(("\n".join(steps), ""), ("\n".join(english), ""))
    assert "lint.no_steps" in house.problems()


def test_false_green_2_a_failing_scenario(house: House) -> None:
    house.both(("7月16日", "7月17日"), ("16 July", "17 July"))
    ran_ = house.run()
    assert not ran_.holds
    assert "0/2 passed" in ran_.counted.en
    found = compile_features(house.place)
    assert any(prove(law(), found.cases, only=nothing).reference.values())


def test_false_green_3_a_skipped_scenario(house: House) -> None:
    house.conftest("""
import pytest
def pytest_collection_modifyitems(items):
    items[0].add_marker(pytest.mark.skip)
""")
    ran_ = house.run()
    assert not ran_.holds
    assert "1 skipped" in ran_.wrong[0].en


def test_false_green_4_a_scenario_that_does_not_run(house: House) -> None:
    house.conftest("""
def pytest_collection_modifyitems(items):
    del items[0]
""")
    ran_ = house.run()
    assert not ran_.holds
    assert any("1 of 2 rows ran" in one.en for one in ran_.wrong)


def test_false_green_5_a_tag_of_a_clause_that_does_not_exist(house: House) -> None:
    house.both(("@art10.p1 ", "@art10.p9 "), ("@art10.p1 ", "@art10.p9 "))
    assert "lint.unknown_tag" in house.problems()


def test_false_green_6_a_tag_whose_clause_never_applies(house: House) -> None:
    house.both(("@art10.p1 ", "@art10.p1 @art11.p1.s1 "), ("@art10.p1 ", "@art10.p1 @art11.p1.s1 "))
    found = compile_features(house.place)
    proof = prove(law(), found.cases)
    little = weak(proof, found.cases, found.tags)
    assert house.problems() == []
    assert little.idle == {"art10.p1-01": ["art11.p1.s1"]}
    before = distrust.counts(proof, found.cases, 0, 0, {})
    (more,) = fewer(distrust.counts(proof, found.cases, sum(map(len, little.idle.values())), 0, {}), before)
    assert (more.key, "idle_tags" in more.told("ja")) == ("proof.more", True)


def test_false_green_7_an_edited_text(tmp_path: Path) -> None:
    folder = shutil.copytree(corpus(FIRST).folder, tmp_path / "edition")
    path = folder / "clauses.json"
    path.write_text(path.read_text("utf-8").replace("45日を経過する日", "44日を経過する日"), "utf-8")
    assert "text.not_verbatim" in [one.key for one in Corpus(folder).check()]


def test_false_green_8_a_clause_whose_words_nobody_claims() -> None:
    claims = claims_of(FIRST)
    missing = next(one for one in claims if one.clause == "art10.p1")
    found = check_words(law(), [one for one in claims if one != missing])
    assert [one.key for one in found] == ["normative.unclaimed"]


def test_false_green_9_nothing_found(house: House) -> None:
    for lang in ("ja", "en"):
        (house.place / "features" / lang / "art10.feature").unlink()
    assert house.problems() == ["lint.nothing"]
    assert [one.key for one in canaries(law(), {})] == ["distrust.nothing"]
    assert len(prove(law(), {}).survivors) == len(list(alternatives(law())))


def test_false_green_10_a_harness_that_never_sees_a_wrong_answer(
    of_art10: dict[str, Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mrs_spec.proof.declared.wrong_answers", lambda case, answers: [])
    monkeypatch.setattr("mrs_spec.proof.distrust.wrong_answers", lambda case, answers: [])
    found = {one.key for one in canaries(law(), of_art10)}
    assert {"distrust.blind", "distrust.failure_not_seen", "distrust.no_law_not_seen"} <= found


def test_a_harness_that_sees_a_wrong_answer_everywhere_is_refused(
    of_art10: dict[str, Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mrs_spec.proof.distrust.blind", lambda cases: [])
    assert "distrust.weak_not_seen" in {one.key for one in canaries(law(), of_art10)}


# --- witnesses ------------------------------------------------------------------------------------


def without_the_killers_of(compiled: Compiled, proof: Proof, id: str) -> tuple[Compiled, set[str]]:
    """The scenarios left when those that notice a law are deleted; and the ids that went."""
    (verdict,) = (one for one in proof.verdicts if one.alternative.id == id)
    gone = {kill.case for kill in verdict.kills}
    left = {lang: {k: v for k, v in of.items() if k not in gone} for lang, of in compiled.scenarios.items()}
    return Compiled(left, []), gone


@pytest.mark.parametrize("id", ["IR-06=B", "art10.p1.c:whichever:1"])
def test_a_law_whose_killers_are_gone_gets_a_witness_in_both_languages(
    compiled: Compiled, proof: Proof, id: str
) -> None:
    left, _ = without_the_killers_of(compiled, proof, id)
    other = find_law(law(), id)
    assert other is not None
    found = witness(law(), other, left, {})
    assert isinstance(found, Witness)
    assert found.sentences, found.why_not
    assert found.expected != found.got
    for lang, then in (("ja", "ならば"), ("en", "Then")):
        lines = as_scenario(found, left, lang)
        assert any(line.strip().startswith(then) for line in lines)


def test_the_witness_of_a_law_whose_killers_were_deleted_is_pasted_back_and_notices_it(
    compiled: Compiled, proof: Proof, tmp_path: Path
) -> None:
    """Delete all that notice a law: red, clause and law named, a witness offered. Paste it: noticed again."""
    id = "art10.p1.c:whichever:3"
    left, gone = without_the_killers_of(compiled, proof, id)
    (survivor,) = prove(law(), left.cases, lambda one: one.id == id).survivors
    assert survivor.alternative.clause == "art10.p1.c"
    assert "no scenario would notice" in kill_sentence(survivor, "en")
    found = witness(law(), survivor.alternative, left, {})
    assert isinstance(found, Witness) and found.sentences
    shutil.copytree(ROOT / "steps", tmp_path / "steps", ignore=shutil.ignore_patterns("__pycache__"))
    new = next_id(compiled.scenarios["ja"][found.like].scenario_id, compiled)
    for lang in ("ja", "en"):
        file = left.scenarios[lang][found.like].file
        text = (ROOT / file).read_text("utf-8")
        head, _, rest = text.partition(f"    @{compiled.scenarios[lang][found.like].clauses[0]} ")
        pasted = "\n".join(as_scenario(found, compiled, lang)) + "\n\n"
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).write_text(
            head + pasted + f"    @{compiled.scenarios[lang][found.like].clauses[0]} " + rest, "utf-8"
        )
    again = compile_features(tmp_path)
    assert again.problems == []
    case = again.cases[new]
    noticed = prove(law(), {new: case}, lambda one: one.id == id)  # none of the others notices it, as above
    (verdict,) = noticed.verdicts
    assert verdict.kills[0].case == new
    assert not noticed.reference[new]
    assert gone


def test_a_law_that_no_facts_show_is_said_to_show_none(of_art10: dict[str, Case], compiled: Compiled) -> None:
    few = Compiled({lang: {id: of[id] for id in ("art10.p1-03",)} for lang, of in compiled.scenarios.items()}, [])
    same = as_alternative(
        edit("the_later_of_the_two", "on_form and (not notice.prescribed_form)", "not notice.prescribed_form")
    )
    assert isinstance(witness(law(), same, few, {}, limit=50), NotFound)


# --- watching it turn red -------------------------------------------------------------------------


def pytest_under(house: House, id: str) -> Done:
    return Scratch.at(house.place).run("features", "-q", *PYTEST, "--law", id, module="pytest")


@pytest.mark.parametrize("id", ["art10.p1.a:length:1", "IR-06=B", "art10.p1.a:without:the_day_on_which_45_days_elapse"])
def test_the_real_scenarios_turn_red_under_a_declared_law(house: House, id: str) -> None:
    done = pytest_under(house, id)
    assert (done.code, "2 failed" in done.out) == (1, True), done.out + done.err


def test_the_real_scenarios_turn_red_under_an_edit_of_the_code(house: House) -> None:
    later = edit("next_day", "of + timedelta(days=count)", "of - timedelta(days=count)")
    done = pytest_under(house, later.id)
    assert (done.code, "2 failed" in done.out) == (1, True), done.out + done.err


def test_an_unknown_law_is_refused_and_those_near_it_named(house: House) -> None:
    done = pytest_under(house, "art10.p1.a:length:9")
    assert done.code == 4
    assert "art10.p1.a:length:1" in done.err
    assert "Traceback" not in done.err


# --- what is told ---------------------------------------------------------------------------------


def test_the_proof_for_a_machine_says_where_an_edit_stands_and_what_became_of_it(of_art10: dict[str, Case]) -> None:
    code = prove_code(law(), of_art10, {}, under("art10.p1.a"))
    data = proof_json(prove(law(), of_art10, only=nothing)._replace(verdicts=tuple(code)), "art10.p1.a")
    assert data["alternatives"]
    for row in data["alternatives"]:
        assert re.fullmatch(r"src/mrs_spec/rules/art10\.py:\d+", row["place"])
        assert row["kind"] == "code" and row["sentence"]["ja"] != row["sentence"]["en"]


def test_each_error_the_tool_may_make_is_tied_to_a_test_that_exists() -> None:
    text = (ROOT / "docs" / "distrust.md").read_text("utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", text)
    assert len(named) >= 30
    for file, name in named:
        assert f"def {name}(" in (ROOT / file).read_text("utf-8"), f"{file}::{name}"
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith(("| what", "| ---"))]
    assert all("::" in row for row in rows)


def test_a_law_without_rules_notices_nothing_and_is_not_a_proof() -> None:
    proof = prove(Law.of(()), {})
    assert proof.verdicts == ()
    assert not Whole(proof, [], 0, do_nothing({}), weak(proof, {}, {}), {}).holds
