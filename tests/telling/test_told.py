"""What people read: the statement, the explanation, the differences between letters, verify."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mrs_spec.asking.ask import answers, put
from mrs_spec.cli import verify
from mrs_spec.document.register import entry
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.kept import FOLDER
from mrs_spec.ground.wording import LANGS, LISTENER, Lang
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.proof.excused import Excused
from mrs_spec.record.answers import Answer, as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import ASKS, Question, all_questions
from mrs_spec.report.build import Built
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case, register_cases
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.scenarios.schemas import schemas
from mrs_spec.telling import statement
from mrs_spec.telling.difference import compare
from mrs_spec.telling.explain import Explanation, Trace, explain, in_text, turning_points

ROOT = Path(__file__).parent.parent.parent
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")


LIFE: dict[str, Any] = {
    "known_until": "2024-10-31",
    "contract": {"item": "LL", "accepted_on": "2023-06-12", "billing_start": "2023-07-01"},
    "options": [{"id": "MANAGED_SWITCH", "kind": "MANAGED_SWITCH", "with_contract": True}],
    "indications": [
        {"kind": "MONTHLY_MAIN", "amount": 10000, "tax": "exclusive"},
        {"kind": "INITIAL_MAIN", "amount": 50000, "tax": "exclusive"},
        {"kind": "CHANGE_FEE", "amount": 30000, "tax": "exclusive"},
        {"kind": "MONTHLY_OPTION", "option": "MANAGED_SWITCH", "amount": 2000, "tax": "exclusive"},
    ],
    "changes": [{"id": "c1", "kind": "EQUIPMENT_ADD", "accepted_on": "2023-10-10", "done_on": "2023-10-16"}],
    "notices": [{"arrived_on": "2024-07-20", "designated_on": "2024-08-31"}],
    "ground": {"kind": "NEITHER"},
}


def test_the_statement_lists_what_is_owed_by_day_with_its_clauses() -> None:
    lines = statement.statement(law(), load(LIFE))
    assert [line.on for line in lines if line.on] == sorted(line.on for line in lines if line.on)
    rows = statement.as_rows(lines)
    assert {
        "on": "2024-09-03",
        "kind": "ASSESSED_MAIN",
        "yen": 13838,
        "annex": "annex2.1",
        "clause": "art12.p1",
    }.items() <= (next(row for row in rows if row["kind"] == "ASSESSED_MAIN").items())
    assert sum(row["yen"] for row in rows if row["kind"] == "MONTHLY_MAIN") == 141000
    assert next(row["on"] for row in rows if row["kind"] == "CHANGE_FEE") == "2023-10-10"


def test_what_cannot_be_billed_yet_is_counted_apart_and_never_zero() -> None:
    data = {**LIFE, "ground": {"kind": "UNKNOWN"}, "indications": LIFE["indications"][:1]}
    lines = statement.statement(law(), load(data))
    owed, held, missing = statement.total(lines)
    assert (owed, held) == (141000, 0)
    assert missing == len([line for line in lines if line.amount is None]) > 3
    told = statement.as_text(lines, "ja")
    assert told[-1] == f"確定できない明細: {missing} 件"
    assert all("—" in line or "円" in line for line in told[:-1])


def test_the_statement_as_csv_has_the_same_rows() -> None:
    lines = statement.statement(law(), load(LIFE))
    read = list(csv.DictReader(io.StringIO(statement.as_csv(lines))))
    assert [row["kind"] for row in read] == [row["kind"] for row in statement.as_rows(lines)]
    assert sum(int(row["yen"]) for row in read if row["yen"]) == statement.total(lines)[0]


@pytest.mark.parametrize("lang", LANGS)
def test_the_explanation_shows_the_count_of_days_the_fractions_and_what_would_change(lang: Lang) -> None:
    told = "\n".join(in_text(explain(law(), load(LIFE), [Question("charges.ASSESSED_MAIN")])[0], lang))
    for shown in ("27/30", "15/31", "13,838 22/31", "art12.p1", "art05.p3", "IR-05=B", "14,172"):
        assert shown in told
    assert ("27日 = 27/30" in told) is (lang == "ja")
    assert ("27 days = 27/30" in told) is (lang == "en")


@pytest.fixture(scope="module")
def explained(compiled: Compiled) -> list[Explanation]:
    """Every seventh Case, explained once for both languages."""
    found = []
    for case in list(compiled.cases.values())[::7]:
        asked = list(dict.fromkeys(one.question for one in case.expected))
        found += explain(case.law(law()), case.facts, asked)
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_every_seventh_case_is_explained_in_both_languages(explained: list[Explanation], lang: Lang) -> None:
    assert len(explained) > 200
    for told in explained:
        lines = list(in_text(told, lang))
        assert lines
        assert not any("<" in line and "object at" in line for line in lines)
        if lang == "en":
            outside = [re.sub(r"「[^」]*」|（[^）]*）|\([^)]*\)", "", line) for line in lines]
            assert not [line for line in outside if JAPANESE.search(line)][:1]


def test_an_explanation_answers_as_the_law_does(compiled: Compiled) -> None:
    """That is, rightly. A word compared by identity (IR-28 in a finding) is the same word where it says what it did."""
    cases = {**compiled.cases, **register_cases(FIRST)}
    apart = [
        (case.id, str(row.question))
        for case in cases.values()
        for answer, row in zip(traced(case.law(law()), case), case.expected, strict=True)
        if as_json(answer) != row.answer
    ]
    assert len(cases) > 1300 and not apart


def traced(of: Law, case: Case) -> list[Answer]:
    judge = Judge(of, Trace(of))
    session = judge.session(case.facts.record)
    return [put(judge, session, one.question) for one in case.expected]


def test_the_letters_on_which_an_answer_turns_are_those_under_which_the_law_answers_otherwise(
    compiled: Compiled,
) -> None:
    case = compiled.cases["art07.p3-12"]
    asked = Question("findings")
    of = case.law(law())
    (given,) = answers(of, case.facts, [asked]).values()
    turning = turning_points(of, case.facts, [asked])[asked]
    assert turning and all(one.answer != given for one in turning)
    assert {one.chosen.entry for one in turning} == {
        id
        for id in of.entries()
        for letter in entry(id, FIRST).letters
        if answers(of.under(id, letter), case.facts, [asked])[asked] != given
    }


def test_nobody_hears_what_words_do_once_a_rule_has_broken_under_a_trace() -> None:
    class Broken(Exception):
        pass

    def breaks(*_: Any, **__: Any) -> None:
        raise Broken

    of = law()
    last = next(one for one in of.rules if one.name == "the_later_of_the_two")
    broken = replace(of, rules=tuple(replace(one, function=breaks) if one is last else one for one in of.rules))
    trace = Trace(broken)
    judge = Judge(broken, trace)
    with pytest.raises(Broken):
        put(judge, judge.session(load(LIFE).record), Question("contract.end_on"))
    assert any(node.sayings for root in trace.roots for node in root.walk())
    assert LISTENER.get() is None


def test_letters_are_compared_by_days_and_yen(compiled: Compiled) -> None:
    some = {id: case for id, case in compiled.cases.items() if id.startswith(("art10.p1", "annex2.1"))}
    changed = {(c.case, str(c.question)): c for c in compare(law(), some, "IR-05", "A", "B")}
    assert changed["art10.p1-01.a", "contract.end_on"].days == -1
    yen = compare(law(), some, "IR-01", "C", "A")
    assert {c.yen for c in yen if c.case == "annex2.1-01.a"} == {2162}


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for name in ("features", "steps", "signoffs"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    for name in (FOLDER, *(f"reports/{written}" for written in WRITTEN)):
        if (ROOT / name).is_dir():  # what the last verification found holds here, too, where nothing has changed since
            shutil.copytree(ROOT / name, tmp_path / name)
        elif (ROOT / name).is_file():
            shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


WRITTEN = ("evidence", "handbook", "sheets", "junit.xml", "pytest-report.html")
"""What a verification writes into the reports, beside what it tells of itself."""


def yen_in_english(house: Path) -> None:
    path = house / "features" / "en" / "annex2_assessed_amount.feature"
    path.write_text(path.read_text("utf-8").replace("121,000 yen", "121,001 yen"), "utf-8")


def only_scenario_of_a_law(house: Path) -> None:
    for lang, marker in (("ja", "シナリオ"), ("en", "Scenario")):
        path = house / "features" / lang / "annex2_assessed_amount.feature"
        before, _, rest = path.read_text("utf-8").partition("    @annex2.1 @annex2.1-11\n")
        assert rest.lstrip().startswith(marker)
        path.write_text(before + "    @annex2.1 " + rest.partition("    @annex2.1 ")[2], "utf-8")


RED: list[tuple[Callable[[Path], None], set[str], list[str]]] = [
    (yen_in_english, {"features"}, ["annex2.1-02", "121000", "121001"]),
    (only_scenario_of_a_law, {"lock", "proof"}, ["IR-04b=B", "annex 2, 1.", "annex2.1-11"]),
]


@pytest.mark.parametrize(("edit", "red", "named"), RED, ids=["one yen more in English", "a scenario deleted"])
def test_verify_is_red_and_names_what_does_not_hold(
    house: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    edit: Callable[[Path], None],
    red: set[str],
    named: list[str],
) -> None:
    monkeypatch.setattr("mrs_spec.proof.whole._code", lambda *_: [])  # most of the time, and nothing named here
    monkeypatch.setattr("mrs_spec.proof.whole.standing", lambda edition: Excused())
    monkeypatch.setattr(
        "mrs_spec.cli.verify.write_reports", lambda *_, **__: Built({"2023-06-01": (0, 0)}, [])
    )  # see test_book
    lock = house / "features" / "proof.lock"
    lock.write_text(re.sub(r"noticed\.code \d+\n", "", lock.read_text("utf-8")), "utf-8")
    edit(house)
    assert verify.run(house, "en") == 1
    told = capsys.readouterr().out
    for name in named:
        assert name in told
    left = json.loads((house / "reports" / "verify.json").read_text("utf-8"))
    assert {check["name"] for check in left["checks"] if not check["holds"]} == red


def test_verify_is_green_on_the_house_as_it_is_and_again_without_doing_it_again(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verify.run(house, "ja") == 0
    assert "すべて成立しています" in capsys.readouterr().out
    pages = {path: path.stat().st_mtime_ns for path in (house / "reports").glob("*/*")}
    assert verify.run(house, "ja") == 0
    assert "前回から変更なし" in capsys.readouterr().out
    left = json.loads((house / "reports" / "verify.json").read_text("utf-8"))
    assert {check["name"] for check in left["checks"] if check["reused"]} == {"scenarios", "proof", "reports"}
    assert {path: path.stat().st_mtime_ns for path in (house / "reports").glob("*/*")} == pages
    assert {path.name for path in (house / "reports").iterdir()} == {*WRITTEN, "verify.json"}


@pytest.mark.parametrize("name", ["case", "answers"])
def test_the_schemas_kept_in_the_repository_are_those_the_command_prints(name: str) -> None:
    kept = json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text("utf-8"))
    assert kept == schemas()[name]


def test_every_case_and_its_answers_fit_the_published_schema(compiled: Compiled) -> None:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(schemas()["case"])
    for case in compiled.cases.values():
        assert not list(validator.iter_errors({"id": case.id, **case.body()}))


def test_every_question_has_a_name_in_both_languages_and_can_be_put() -> None:
    facts = load(LIFE)
    assert {question.name for question in all_questions(facts)} <= set(ASKS)
    for ask in ASKS.values():
        assert JAPANESE.search(ask.name.ja)
        assert not JAPANESE.search(ask.name.en)
