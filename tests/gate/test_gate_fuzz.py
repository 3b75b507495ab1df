"""Lives of the gate's own: what they find in a system that passes every Case, how small, and how it is told."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import faults
import miniatures
import pytest

from mrs_spec.asking.ask import put
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.gate.again import Why, asked_again, turned_round
from mrs_spec.gate.command import Asked, gate_run
from mrs_spec.gate.compare import same
from mrs_spec.gate.corpus import read_corpus
from mrs_spec.gate.examine import Examiner, HowOther, divergence
from mrs_spec.gate.found import FuzzReport, as_text, save
from mrs_spec.gate.fuzz import TRIES, Budget, FuzzRun, fuzz
from mrs_spec.gate.fuzz_command import FuzzAsked, gate_fuzz
from mrs_spec.gate.messages import PROTOCOL, Message
from mrs_spec.gate.reached import Reached, Watching, kind_of
from mrs_spec.gate.runner import CaseVerdict, Conversation, run
from mrs_spec.gate.transports import Channel
from mrs_spec.ground.problems import Problem
from mrs_spec.law.law import Law
from mrs_spec.proof.excused import Excused
from mrs_spec.proof.matrix import wrong
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question
from mrs_spec.rules import law
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lives import Life, Maker, Said, as_told, life_told
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent.parent
SIX = 6
"""Of so many sentences a life that was made small consists at the most."""


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(Path(__file__).parent))


@pytest.fixture(scope="module")
def stories() -> list[list[Said]]:
    """None: what a seed draws is not to depend on which scenarios there are."""
    return []


class Enough(Exception):
    """What was looked for is found."""


def fuzzed(
    channel: Channel, stories: list[list[Said]], seed: int, lives: int, until: Callable[[FuzzRun], bool] | None = None
) -> FuzzRun:
    """A run; until: when it is enough."""
    session = Conversation(channel, 5, 5)
    started = session.start(FIRST)
    judge = Watching(law())
    examiner = Examiner(session, started, judge)
    ways = examiner.declared.ways
    maker = Maker(Random(seed), [STEPS.named(name) for name in ways], stories, ways)
    found = FuzzRun("python:a:b", started, seed, Reached(judge))

    def told(run: FuzzRun) -> None:
        if until and until(run):
            raise Enough

    with contextlib.suppress(Enough):
        fuzz(found, examiner, maker, [], Budget(lives, None), told)
    return found


def first(run: FuzzRun) -> bool:
    return bool(run.found)


# --- faults that no Case of the lock notices ------------------------------------------------------

QUICK = {"two change fees": 3, "cut": 2, "third device": 7, "change ignored": 8, "large amounts": 2, "early option": 2}
"""With which seed each is found soon, without the scenarios, of which there will be more; benchmarks/found.py tries
others."""


def faulty(folder: Path, name: str) -> faults.Direct:
    return faults.Direct(folder, *[one for one in faults.SLIPPED if one.name == name])


@pytest.mark.parametrize("name", QUICK)
def test_a_fault_that_passes_every_case_is_found_and_made_small(
    name: str, tmp_path: Path, stories: list[list[Said]]
) -> None:
    found = fuzzed(faulty(tmp_path, name), stories, QUICK[name], 100, first).found[0]
    assert len(found.life.said) <= SIX
    assert found.tries <= TRIES
    assert found.divergence.of in {one.of for one in found.examined.divergences}


def test_the_example_differs_on_none(tmp_path: Path, stories: list[list[Said]]) -> None:
    found = fuzzed(faults.Direct(tmp_path), stories, 1, 60)
    assert (found.found, found.differing, found.exit_code) == ([], 0, 0)
    assert found.asked > 60


def test_a_seed_gives_the_same_lives_and_the_same_differences(tmp_path: Path, stories: list[list[Said]]) -> None:
    one, other = (fuzzed(faulty(tmp_path, "two change fees"), stories, 3, 60, first) for _ in range(2))
    assert one.found[0].life.written("en") == other.found[0].life.written("en")
    assert (one.lives, one.asked, one.reached.progress()) == (other.lives, other.asked, other.reached.progress())
    another = fuzzed(faulty(tmp_path, "two change fees"), stories, 1, 60, first)
    assert another.found[0].life.written("en") != one.found[0].life.written("en")


# --- how it is told -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, compiled: Compiled, stories: list[list[Said]]) -> FuzzReport:
    folder = tmp_path_factory.mktemp("faulty")
    return FuzzReport(fuzzed(faulty(folder, "two change fees"), stories, 3, 60, first), compiled, law(), "root")


def test_a_difference_is_a_scenario_that_compiles_in_both_languages_holds_and_is_red_for_the_system(
    told: FuzzReport, tmp_path: Path
) -> None:
    save(tmp_path / "features", told)
    again = compile_features(tmp_path)
    assert [one.told("en") for one in again.problems if one.key != "lint.not_read"] == []
    ((id, case),) = again.cases.items()
    assert wrong(case, law()) == []
    folder = tmp_path / "system"
    folder.mkdir()
    assert run("x", Conversation(faulty(folder, "two change fees"), 5, 5), {id: case}, law()).count(CaseVerdict.FAIL)
    saved = json.loads(next((tmp_path / "features").glob("*.json")).read_text("utf-8"))
    assert load(saved["facts"]) == case.facts
    assert saved["expected"] == [{"question": str(row.question), "answer": row.answer} for row in case.expected]


def test_it_is_told_with_why_and_with_both_scenarios(told: FuzzReport) -> None:
    for lang, parts in (
        ("en", ["annex1.3.i1-", "When", "もし", "Then the charges (one-time fee", "1 difference, in", "case.json: {",
                ", made small from", "--seed 3 --lives "]),
        ("ja", ["annex1.3.i1-", "When", "もし", "ならば 発生する費用（", "差 1 種", "別紙1", "シード3の"]),
    ):  # fmt: skip
        text = "\n".join(as_text(told, lang))  # type: ignore[arg-type]
        assert [part for part in parts if part not in text] == [], text


def test_the_law_that_gives_the_systems_answer_is_named(
    tmp_path: Path, compiled: Compiled, stories: list[list[Said]]
) -> None:
    channel = faults.Direct(tmp_path, *[one for one in faults.FAULTS if one.name == "arrival"])
    found = fuzzed(channel, stories, 1, 40)
    report = FuzzReport(found, compiled, law(), "root")
    named = {one.id for id in report.told for one in report.laws(id)}
    assert named & {"IR-05=B", "art10.p1.a:length:1"}


def test_what_was_reached_and_what_never_is_told(told: FuzzReport) -> None:
    lines = list(as_text(told, "en"))
    assert re.search(r"reached: \d+ of \d+ rules, \d+ of [\d,]+ branches, .* other laws told apart \(\d+%\)", lines[2])
    assert lines[3].lstrip().startswith("rules never reached")


@pytest.mark.parametrize(
    ("expected", "got", "how", "part"),
    [
        ({"value": "2024-07-16"}, {"value": "2024-07-15"}, HowOther.VALUE, ""),
        ({"value": [1, 2]}, {"value": [2, 1]}, HowOther.VALUE, "order"),
        ({"value": [1, 2]}, {"value": [1]}, HowOther.VALUE, "fewer"),
        ({"value": [{"yen": 1, "on": 2}]}, {"value": [{"yen": 3, "on": 2}]}, HowOther.VALUE, "yen"),
        ({"silent": True}, {"value": "2024-07-15"}, HowOther.VALUE, "silent"),
        ({"undetermined": [{"need": "ground"}]}, {"value": []}, HowOther.DECIDED, ""),
        ({"value": []}, {"undetermined": [{"need": "ground"}]}, HowOther.LEFT_OPEN, ""),
        ({"undetermined": [{"need": "ground"}]}, {"undetermined": [{"need": "edition"}]}, HowOther.OTHER_NEED, ""),
        ({"value": "undetermined"}, {"value": "none"}, HowOther.DECIDED, ""),
    ],
)
def test_differences_are_of_kinds(expected: Any, got: Any, how: HowOther, part: str) -> None:
    found = divergence(Question("contract.end_on"), expected, got)
    assert (found.how, found.part) == (how, part)


def test_amounts_beyond_2_to_the_53rd_are_compared_digit_by_digit() -> None:
    assert same({"value": 2**53 + 1}, {"value": 2**53 + 1})
    assert not same({"value": 2**53}, {"value": 2**53 + 1})
    assert not same({"value": True}, {"value": 2**53 + 1})


def test_answers_are_of_kinds_without_days_and_amounts() -> None:
    row: dict[str, Any] = {"yen": 1_000, "on": "2024-01-01", "held": ["IR-46"]}
    assert kind_of({"value": [row]}) == kind_of({"value": [{**row, "yen": 2_000}]})
    assert (
        kind_of({"value": [row]}) != kind_of({"value": [row, row]}) != kind_of({"undetermined": [{"need": "ground"}]})
    )


def test_what_is_missing_is_part_of_the_kind() -> None:
    one, other = ({"undetermined": [{"need": need, "who": "legal"}]} for need in ("ground", "edition"))
    assert kind_of(one) != kind_of(other) != kind_of({"undetermined": [{"need": "ground"}, {"need": "edition"}]})


def test_a_moment_is_told_as_its_sentence_has_it() -> None:
    at = "2024-05-31T15:00:01+00:00"
    step = next(one for one in STEPS.all if one.kind == "when" and list(one.phrase.slots.values()) == ["instant"])
    life = life_told([Said(step, dict.fromkeys(step.phrase.slots, at))])
    assert life and at in json.dumps(as_told(life))


# --- systems that depend on what they must not depend on ------------------------------------------


class AsTheLaw:
    """A system of the tests, in this process: it answers as a law does."""

    declared = {
        "protocol": PROTOCOL, "system": {"name": "a law"}, "questions": ["contract.end_on", "term.contract"],
        "facts": ["known_until", "contract.billing_start", "notices.arrived_on", "notices.designated_on"],
    }  # fmt: skip

    def __init__(self) -> None:
        self.law: Law = law()
        self.count = 0

    def __call__(self, sent: dict[str, Any]) -> dict[str, Any]:
        if sent["type"] != "run":
            return dict(self.declared) if sent["type"] == "start" else dict(miniatures.EDITION)
        self.count += 1
        return {"id": sent["id"], "answers": self.answers(sent["facts"], sent["questions"])}

    def answers(self, facts: dict[str, Any], questions: list[str]) -> dict[str, Any]:
        session = self.law.judge.session(load(facts).record)
        return {name: as_json(put(self.law.judge, session, Question.parse(name))) for name in questions}


class Remembers(AsTheLaw):
    """Takes a contract that it has seen for one that has ended."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def answers(self, facts: dict[str, Any], questions: list[str]) -> dict[str, Any]:
        found, key = super().answers(facts, questions), json.dumps(facts, sort_keys=True)
        if key in self.seen:
            found["contract.end_on"] = {"silent": True}
        self.seen.add(key)
        return found


class TakesTheFirst(AsTheLaw):
    """Takes the first notice of the file for the first that arrived."""

    def answers(self, facts: dict[str, Any], questions: list[str]) -> dict[str, Any]:
        return super().answers(facts | {"notices": facts.get("notices", [])[:1]}, questions)


class HangsOnNotices(AsTheLaw):
    """Never comes back from a contract with two notices."""

    def answers(self, facts: dict[str, Any], questions: list[str]) -> dict[str, Any]:
        if len(facts.get("notices", [])) > 1:
            time.sleep(0.4)
        return super().answers(facts, questions)


class WrongAboutNotices(AsTheLaw):
    """Hears of no notice."""

    def answers(self, facts: dict[str, Any], questions: list[str]) -> dict[str, Any]:
        return super().answers({name: value for name, value in facts.items() if name != "notices"}, questions)


class IsEnded(WrongAboutNotices):
    """The process is asked to end while it works."""

    def answers(self, facts: dict[str, Any], questions: list[str]) -> dict[str, Any]:
        if self.count == 60:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(0.05)
        return super().answers(facts, questions)


def sut(of: type[AsTheLaw]) -> str:
    return f"python:{Path(__file__).stem}:{of.__name__}"


def gate(of: type[AsTheLaw], lang: str = "en", **given: Any) -> tuple[int, str]:
    """`mrs-spec gate fuzz`, in this process."""
    said: list[str] = []
    asked = FuzzAsked(sut(of), **{"seed": 1, "lives": 60, **given})
    code = gate_fuzz(asked, lang, said.append, said.append)  # type: ignore[arg-type]
    return code, "\n".join(said)


@pytest.mark.parametrize(
    ("of", "named"),
    [
        (Remembers, "answers differently the second time"),
        (TakesTheFirst, "answers differently when its lists come in another order"),
    ],
)
def test_a_system_that_depends_on_what_it_must_not_is_named_as_that(of: type[AsTheLaw], named: str) -> None:
    code, text = gate(of)
    assert code == 1
    assert named in text
    assert "✗ fail" not in text.split(named)[0]


def test_the_same_asked_again() -> None:
    facts: dict[str, Any] = {"a": [1, 2], "b": {"c": [3, 4]}}
    assert turned_round(facts) == {"a": [2, 1], "b": {"c": [4, 3]}}
    steady = asked_again(facts, {"q": 1}, lambda told: {"q": 1})
    by_order = asked_again(facts, {"q": 1}, lambda told: {"q": told["a"][0]})  # type: ignore[index]
    second = asked_again(facts, {"q": 1}, lambda told: {"q": 2})
    assert steady is None
    assert by_order and by_order.why is Why.ORDER
    assert second and second.why is Why.SECOND_TIME


def test_gate_run_asks_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AsTheLaw, "declared", {**AsTheLaw.declared, "facts": ["*"]})
    only = ("art10.p1-01.a", "art10.p1-03", "art10.p1-07")
    for of, code in ((AsTheLaw, 0), (Remembers, 1), (TakesTheFirst, 1)):
        said: list[str] = []
        assert gate_run(Asked(sut(of), only=only, again=True), "en", said.append, said.append) == code, said
        assert ("answers differently" in "\n".join(said)) is bool(code)
    assert gate_run(Asked(sut(Remembers), only=only), "en", said.append, said.append) == 0


def test_silence_is_a_difference_and_the_run_goes_on() -> None:
    code, text = gate(HangsOnNotices, lives=40, seconds=0.1)
    assert code in (1, 4)
    assert "✗ timed out" in text


# --- the run --------------------------------------------------------------------------------------


def test_a_life_that_differed_is_asked_first_next_time_and_can_be_read(tmp_path: Path) -> None:
    code, text = gate(WrongAboutNotices, corpus=tmp_path)
    assert code == 1
    kept = sorted(tmp_path.glob("*.feature"))
    assert "When notice on the prescribed cancellation application form" in kept[0].read_text("utf-8")
    code, text = gate(WrongAboutNotices, corpus=tmp_path, lives=1, seed=2)
    assert code == 1
    assert "life 1, made small from" in text
    assert sorted(tmp_path.glob("*.feature")) == kept
    assert gate(AsTheLaw, corpus=tmp_path, lives=1)[0] == 0


def test_a_corpus_may_be_written_in_japanese(tmp_path: Path) -> None:
    gate(WrongAboutNotices, lang="ja", corpus=tmp_path)
    kept = next(tmp_path.glob("*.feature"))
    assert kept.read_text("utf-8").startswith("# language: ja")
    life, *_ = read_corpus(tmp_path)
    assert isinstance(life, Life) and life.facts.notices


@pytest.mark.parametrize(
    ("text", "where", "said"),
    [
        ("Feature: x\n  Scenario: y\n    When pigs fly\n", "x.feature:3", "no sentence of the vocabulary"),
        ("Feature: x\n", "x.feature", "tells no life"),
        ("Feature: \x00", "x.feature:1", "character"),
    ],
)
def test_a_corpus_that_cannot_be_read_is_refused_by_its_place(text: str, where: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "x.feature").write_text(text, "utf-8")
    with pytest.raises(Problem) as caught:
        gate(AsTheLaw, corpus=tmp_path)
    assert where in caught.value.told("en") and said in caught.value.told("en")
    assert caught.value.told("ja") != caught.value.told("en")


def test_who_ends_it_is_told_what_was_found_so_far() -> None:
    code, text = gate(IsEnded, lives=100_000)
    assert code == 1
    assert "until it was stopped: " in text


def test_an_end_before_anything_was_found_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    found = fuzzed_until_interrupted()
    assert (found.interrupted, found.exit_code) == (True, 4)


def fuzzed_until_interrupted() -> FuzzRun:
    class Direct(AsTheLaw):
        def open(self, seconds: float) -> None:
            pass

        def close(self) -> None:
            pass

        def said(self) -> str:
            return ""

        def again(self, seconds: float) -> dict[str, Any]:
            raise AssertionError

        def exchange(self, message: Message, seconds: float) -> dict[str, Any]:
            if self.count == 5:
                raise KeyboardInterrupt
            return self(message.sent())

    return fuzzed(Direct(), [], 1, 50)


def test_what_is_reported_has_the_forms_of_gate_run(tmp_path: Path) -> None:
    forms = tuple(tmp_path / f"fuzz.{end}" for end in ("html", "md", "xml", "jsonl"))
    code, _ = gate(WrongAboutNotices, reports=forms)
    assert code == 1
    for path in forms:
        assert "art10.p1-" in path.read_text("utf-8")
    rows = [json.loads(line) for line in forms[-1].read_text("utf-8").splitlines()]
    assert [row["type"] for row in rows[:2]] == ["header", "case"] and rows[-1]["type"] == "footer"
    assert rows[0]["selected"] is True  # no baseline is made of it
    assert "```gherkin" in forms[1].read_text("utf-8")


def test_progress_is_told_while_it_works(capsys: pytest.CaptureFixture[str]) -> None:
    gate(AsTheLaw, lives=100)
    assert "100 lives, 0 differences; reached: " in capsys.readouterr().err


def test_a_system_that_declares_nothing_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(AsTheLaw, "declared", {**AsTheLaw.declared, "questions": []})
    code, text = gate(AsTheLaw, lives=5)
    assert code == 6
    assert "declares no question" in text


def test_a_question_misspelt_in_the_declaration_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    questions = [*AsTheLaw.declared["questions"], "contract.ends_on"]
    monkeypatch.setattr(AsTheLaw, "declared", {**AsTheLaw.declared, "questions": questions})
    code, text = gate(AsTheLaw, lives=5)
    assert code == 7
    assert "contract.ends_on" in text


def test_a_life_that_tells_a_law_apart_which_no_scenario_does_is_offered(
    tmp_path: Path, compiled: Compiled, stories: list[list[Said]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Excused, "of", lambda self, law: "equal" if law == "IR-05=B" else "")
    found = fuzzed(faults.Direct(tmp_path), stories, 1, 30, lambda run: bool(run.offered))
    (offer,) = found.offered
    assert (offer.alternative.id, len(offer.life.said)) == ("IR-05=B", 1)
    text = "\n".join(as_text(FuzzReport(found, compiled, law(), "root"), "en"))
    assert "a life that tells a law apart which no scenario does (IR-05=B):" in text
    assert "Then termination of the contract takes effect on" in text
