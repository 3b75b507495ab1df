"""The command as people run it: what it answers, and how it refuses bad input."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from commands import Server

from mrs_spec.document.register import ids
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.doors import day_given
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem, Problems, messages
from mrs_spec.record.facts import load
from mrs_spec.scenarios.lock import read_lock

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src" / "mrs_spec" / "contract" / "2023-06-01" / "source.txt"
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")

W: dict[str, Any] = {
    "known_until": "2026-12-31",
    "contract": {"item": "LL", "billing_start": "2024-04-10"},
    "indications": [{"kind": "MONTHLY_MAIN", "amount": 10000, "tax": "exclusive"}],
    "notices": [{"arrived_on": "2024-06-01"}],
    "ground": {"kind": "NEITHER"},
}
"""Worked case W of the interpretation register."""


class Done(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def start(*args: object, cwd: Path = ROOT, **env: str) -> subprocess.Popen[bytes]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return subprocess.Popen(
        [sys.executable, "-m", "mrs_spec.cli", *map(str, args)], cwd=cwd, env={**kept, "LANG": "C.UTF-8", **env},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def finish(process: subprocess.Popen[bytes], typed: bytes = b"") -> Done:
    out, err = process.communicate(typed, timeout=60)
    return Done(process.returncode, out.decode("utf-8"), err.decode("utf-8"))


SERVERS: list[Server] = []


@pytest.fixture(scope="module", autouse=True)
def _server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    SERVERS.append(Server(tmp_path_factory.mktemp("commands")))
    yield
    SERVERS.pop().close()


def mrs_spec(*args: object, cwd: Path = ROOT, typed: bytes = b"", lang: str = "C.UTF-8") -> Done:
    """The command in a process forked where its modules are loaded; `start` starts it as a user does."""
    done = SERVERS[-1].run(*args, cwd=cwd, typed=typed, lang=lang)
    return Done(done.code, done.out.decode("utf-8"), done.err.decode("utf-8"))


def in_both(*args: object, cwd: Path = ROOT) -> dict[str, Done]:
    """The same command in Japanese and in English."""
    return {lang: mrs_spec(*args, "--lang", lang, cwd=cwd) for lang in ("ja", "en")}


def facts(**changed: Any) -> dict[str, Any]:
    return {"facts": {**copy.deepcopy(W), **changed}}


@pytest.fixture
def written(tmp_path: Path) -> Any:
    def write(data: Any, name: str = "case.json") -> Path:
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode())
        return path

    return write


def answers_of(done: Done) -> dict[str, Any]:
    assert (done.code, done.err) == (0, "")
    return {row["question"]: row["answer"] for row in done.json["answers"]}


# --- judge ----------------------------------------------------------------------------------------


def test_judge_answers_the_worked_case(written: Any) -> None:
    done = mrs_spec("judge", written(facts()))
    answers = answers_of(done)
    assert done.json["edition"] == "2023-06-01"
    assert answers["contract.end_on"] == {"value": "2024-07-16"}
    assert answers["term.contract"] == {"value": [{"first": "2024-04-10", "last": "2025-04-09"}]}
    charge = {"kind": "ASSESSED_MAIN", "subject": "contract", "yen": 87838, "on": "2024-07-16"}
    assert answers["charges.ASSESSED_MAIN"] == {"value": [charge]}
    main = next(row for row in done.json["answers"] if row["question"] == "charges.ASSESSED_MAIN")
    assert {"IR-01=C", "IR-05=A"} <= set(main["readings"])


@pytest.mark.parametrize(
    ("arrived", "effect"),
    [
        ("2024-05-31T15:30Z", "2024-07-16"),
        ("2024-05-31T14:59:59Z", "2024-07-15"),
        ("2024-06-01T00:30+09:00", "2024-07-16"),
    ],
)
def test_judge_counts_from_the_japan_day_of_a_timestamp(written: Any, arrived: str, effect: str) -> None:
    case = {**facts(notices=[{"arrived_on": arrived}]), "expected": [{"question": "contract.end_on", "answer": None}]}
    assert answers_of(mrs_spec("judge", written(case))) == {"contract.end_on": {"value": effect}}


def test_judge_answers_under_another_letter(written: Any) -> None:
    case = {**facts(), "readings": {"IR-05": "B"}}
    chosen = mrs_spec("judge", written(facts(), "w.json"), "--reading", "IR-05=B")
    for done in (mrs_spec("judge", written(case)), chosen):
        answers = answers_of(done)
        assert answers["contract.end_on"] == {"value": "2024-07-15"}
        assert answers["charges.ASSESSED_MAIN"]["value"][0]["yen"] == 88161


def test_judge_reads_a_case_from_the_standard_input() -> None:
    done = mrs_spec("judge", "-", typed=json.dumps(facts()).encode())
    assert answers_of(done)["contract.end_on"] == {"value": "2024-07-16"}


def test_judge_answers_a_scenario_of_the_repository_by_its_id() -> None:
    assert answers_of(mrs_spec("judge", "art10.p1-01.a")) == {"contract.end_on": {"value": "2024-07-16"}}


def test_judge_does_not_care_about_the_language(written: Any) -> None:
    done = in_both("judge", written(facts()))
    assert done["ja"] == done["en"]
    assert done["ja"].code == 0


# --- explain --------------------------------------------------------------------------------------


def test_explain_says_in_both_languages_how_days_and_fractions_are_counted(written: Any) -> None:
    done = in_both("explain", written(facts()), "--question", "contract.end_on", "--question", "charges.ASSESSED_MAIN")
    assert [one.code for one in done.values()] == [0, 0]
    for text in ("2024年6月2日を第1日として45日", "2024年7月16日", "87,838円", "15/31", "第10条第1項", "IR-05=B"):
        assert text in done["ja"].out, text
    for text in ("16 July 2024", "87,838 yen", "15/31", "article 10(1)", "IR-05=B", "15 July 2024"):
        assert text in done["en"].out, text


def test_explain_follows_the_locale_unless_told_otherwise(written: Any) -> None:
    path = written(facts())
    asked = ("explain", path, "--question", "contract.end_on")
    told = [
        mrs_spec(*asked, lang="ja_JP.UTF-8"),
        mrs_spec(*asked),
        mrs_spec(*asked, "--lang", "en", lang="ja_JP.UTF-8"),
    ]
    first = [one.out.splitlines()[0] for one in told]
    assert "2024年7月16日" in first[0]
    assert "16 July 2024" in first[1]
    assert first[2] == first[1]


# --- text check -----------------------------------------------------------------------------------


def test_text_check_finds_the_source_identical() -> None:
    done = in_both("text", "check", SOURCE)
    assert [one.code for one in done.values()] == [0, 0]
    assert "同一" in done["ja"].out
    assert "identical" in done["en"].out


@pytest.fixture(scope="module")
def with_44_days(tmp_path_factory: pytest.TempPathFactory) -> Path:
    text = SOURCE.read_text("utf-8")
    assert text.count("45日") == 1
    path = tmp_path_factory.mktemp("published") / "44.txt"
    path.write_text(text.replace("45日", "44日"), "utf-8")
    return path


def test_text_check_names_what_hangs_on_a_changed_clause(with_44_days: Path) -> None:
    done = in_both("text", "check", with_44_days)
    for one in done.values():
        assert one.code == 1
        assert one.err == ""
        for text in (
            "(art10.p1)",
            "「45」 → 「44」",
            "the_day_on_which_45_days_elapse",
            "IR-05",
            "art10.p1-01",
            "art10.p1-01–",
        ):
            assert text in one.out, text
        assert re.findall(r"^\S.*\((\w+\.\S+)\)$", one.out, re.MULTILINE) == ["art10.p1"]
    assert "第10条第1項" in done["ja"].out
    assert "article 10(1)" in done["en"].out


def test_text_check_names_the_same_as_json(with_44_days: Path) -> None:
    done = mrs_spec("text", "check", with_44_days, "--format", "json")
    assert done.code == 1
    [row] = done.json
    assert row["clause"] == "art10.p1"
    assert (row["how"], row["nature"]) == ("changed", "normative")
    assert row["changes"] == [{"old": "45", "new": "44"}]
    assert "art10.p1 termination_takes_effect" in row["rules"]
    assert "IR-05" in row["readings"]
    assert "art10.p1-01" in row["scenarios"]


def test_text_check_does_not_mind_spaces_and_line_breaks(tmp_path: Path) -> None:
    squeezed = re.sub(r"\s+", "", SOURCE.read_text("utf-8"))
    moved = tmp_path / "moved.txt"
    moved.write_text("\r\n".join(f" {squeezed[at : at + 37]}\u3000" for at in range(0, len(squeezed), 37)), "utf-8")
    one_line = tmp_path / "one-line.txt"
    one_line.write_text(squeezed, "utf-8-sig")
    assert [mrs_spec("text", "check", path).code for path in (moved, one_line)] == [0, 0]


def test_text_check_finds_a_sentence_added_at_the_end(tmp_path: Path) -> None:
    longer = tmp_path / "longer.txt"
    longer.write_text(SOURCE.read_text("utf-8") + "以上\n", "utf-8")
    done = mrs_spec("text", "check", longer)
    assert done.code == 1
    assert "「以上」" in done.out


# --- readings, schema, prove, vectors -------------------------------------------------------------


def test_readings_lists_every_entry_with_its_letters_and_default() -> None:
    text, table = (mrs_spec("readings"), mrs_spec("readings", "--format", "json"))
    assert (text.code, table.code) == (0, 0)
    assert [row["id"] for row in table.json] == [*ids(FIRST)] == [line.split()[0] for line in text.out.splitlines()]
    row = next(row for row in table.json if row["id"] == "IR-05")
    assert row == {
        "id": "IR-05", "clauses": ["art10.p1"], "severity": "HIGH", "letters": "AB", "default": "A", "runs": True,
    }  # fmt: skip


def test_readings_show_tells_question_letters_and_results_in_both_languages() -> None:
    done = in_both("readings", "show", "IR-05")
    assert [one.code for one in done.values()] == [0, 0]
    for text in (" * A ", "   B ", "2024年7月16日", "87,838円"):
        assert text in done["ja"].out, text
    for text in (" * A ", "   B ", "16 July 2024", "87,838 yen"):
        assert text in done["en"].out, text
    assert not JAPANESE.search(done["en"].out.splitlines()[1])


def test_schema_prints_what_a_case_and_an_answer_are() -> None:
    case, answers = (mrs_spec("schema", of).json for of in ("case", "answers"))
    assert (case["title"], answers["title"]) == ("mrs-spec case", "mrs-spec answers")
    assert case["required"] == ["facts"]
    assert set(W) <= set(case["properties"]["facts"]["properties"])
    assert case["properties"]["facts"]["additionalProperties"] is False


def test_vectors_export_writes_every_locked_case_with_schemas_and_a_manifest(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    done = mrs_spec("vectors", "export", folder)
    assert (done.code, done.err) == (0, "")
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    lock = read_lock(ROOT)
    assert manifest["cases"] == lock.digests
    assert manifest["root"] == lock.root
    assert {path.stem for path in (folder / "cases").iterdir()} == set(lock.digests)
    assert {path.name for path in folder.iterdir()} == {
        "README.md", "cases", "manifest.json", "case.schema.json", "answers.schema.json",
    }  # fmt: skip
    assert [path.name for path in tmp_path.iterdir()] == ["out"]

    vector = folder / "cases" / "life-01.json"
    written = json.loads(vector.read_text("utf-8"))
    expected = {row["question"]: row["answer"] for row in written["expected"]}
    assert answers_of(mrs_spec("judge", vector)) == expected
    assert written["edition"] == "2023-06-01"


# --- bad input ------------------------------------------------------------------------------------


def assert_refused(done: Done, lang: str, *names: str) -> None:
    assert "Traceback" not in done.err, done.err
    assert done.code == 2, done
    assert done.out == ""
    assert bool(JAPANESE.search(done.err)) is (lang == "ja"), done.err
    for name in names:
        assert name in done.err, done.err


def change(**steps: str) -> dict[str, Any]:
    return facts(changes=[{"kind": "EQUIPMENT_ADD", **steps}])


def fee(amount: Any) -> dict[str, Any]:
    return facts(indications=[{"kind": "MONTHLY_MAIN", "amount": amount, "tax": "exclusive"}])


BAD_CASES: dict[str, tuple[Any, tuple[str, ...]]] = {
    "unknown field": (facts(colour="red"), ("colour", "red")),
    "unknown field within": (facts(contract={"billing_strat": "2024-04-10"}), ("contract.billing_strat", "2024-04-10")),
    "missing field": ({"facts": {}}, ("known_until",)),
    "impossible date": (facts(notices=[{"arrived_on": "2024-02-30"}]), ("notices.0.arrived_on", "2024-02-30")),
    "naive timestamp": (
        facts(notices=[{"arrived_on": "2024-05-31T16:30"}]),
        ("notices.0.arrived_on", "2024-05-31T16:30", "2024-05-31T15:30Z"),
    ),
    "impossible order": (
        change(requested_on="2024-05-01", accepted_on="2024-05-03", done_on="2024-05-02"),
        ("changes.0", "done_on", "accepted_on", "2024"),
    ),
    "withdrawn before it arrived": (
        facts(notices=[{"arrived_on": "2024-06-01", "withdrawal": {"arrived_on": "2024-05-31"}}]),
        ("notices.0.withdrawal", "31", "1"),
    ),
    "after the end of the record": (facts(notices=[{"arrived_on": "2027-01-01"}]), ("notices.0.arrived_on", "2027")),
    "negative yen": (fee(-1), ("indications.0.amount", "-1")),
    "fractional yen": (fee(10000.5), ("indications.0.amount", "10000.5")),
    "yen with a decimal point": (fee(10000.0), ("indications.0.amount", "10000.0")),
    "yen in words": (fee("10,000"), ("indications.0.amount", "10,000")),
    "unknown item": (facts(contract={"item": "ZZ"}), ("contract.item", "ZZ", "LL")),
    "unknown ground": (facts(ground={"kind": "GR28_9"}), ("ground.kind", "GR28_9", "GR28_2")),
    "unknown option": (
        facts(changes=[{"kind": "OPTION_ADD", "option": "MULTIHOME", "done_on": "2024-05-01"}]),
        ("changes.0.option", "MULTIHOME"),
    ),
    "unknown reading": ({**facts(), "readings": {"IR-99": "A"}}, ("IR-99",)),
    "unknown letter": ({**facts(), "readings": {"IR-05": "Z"}}, ("IR-05", "Z", "A, B")),
    "unknown question": ({**facts(), "expected": [{"question": "contract.colour", "answer": 1}]}, ("contract.colour",)),
    "not json": (b'{"facts": ', ("case.json", "1", "11")),
    "not an object": ([1], ("case.json", '"facts"')),
    "wrong encoding": ('{"facts": "契約"}'.encode("shift_jis"), ("case.json", "UTF-8")),
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD_CASES)
def test_a_bad_case_is_refused_by_field_and_value(written: Any, kind: str) -> None:
    data, names = BAD_CASES[kind]
    for lang, done in in_both("judge", written(data)).items():
        assert_refused(done, lang, *names)


def test_explain_refuses_a_bad_case_as_judge_does(written: Any) -> None:
    for lang, done in in_both("explain", written(facts(contract={"item": "ZZ"}))).items():
        assert_refused(done, lang, "contract.item", "ZZ")


def test_all_that_is_wrong_with_a_case_is_told_at_once(written: Any) -> None:
    data = facts(contract={"item": "ZZ"}, ground={"kind": "GR28_9"}, notices=[{"arrived_on": "2024-02-30"}])
    assert_refused(mrs_spec("judge", written(data)), "en", "ZZ", "GR28_9", "2024-02-30")


@pytest.mark.parametrize(
    ("args", "names"),
    [
        (("judge", "nowhere.json"), ("nowhere.json", "art10.p1-01.a")),
        (("text", "check", "nowhere.txt"), ("nowhere.txt",)),
        (("judge", "w.json", "--reading", "IR-99=A"), ("IR-99",)),
        (("judge", "w.json", "--reading", "IR-05=Z"), ("IR-05", "Z", "A, B")),
        (("judge", "w.json", "--reading", "IR-05"), ("IR-05", "IR-05=B")),
        (("explain", "w.json", "--question", "contract.colour"), ("contract.colour", "contract.end_on")),
        (("readings", "show", "IR-99"), ("IR-99",)),
        (("readings", "show", "IR-05", "--edition", "2026-10-01"), ("2026-10-01",)),
        (("readings", "--edition", "2023-06-01", "show", "IR-05"), ("readings show IR-05 --edition 2023-06-01",)),
        (("prove", "art99"), ("art99",)),
        (("duties", "w.json", "--as-of", "2024-06-01T09:00Z"), ("--as-of", "2024-06-01T09:00Z")),
        (("judg",), ("judg",)),
        (("judge", "w.json", "--colour"), ("--colour",)),
        (("judge",), ("CASE",)),
        (("vectors", "export"), ("FOLDER",)),
        (("judge", "w.json", "surplus"), ("surplus",)),
        (("readings", "--format", "xml"), ("--format", "text, json")),
    ],
    ids=" ".join,
)
def test_bad_usage_is_refused_by_name(written: Any, args: tuple[str, ...], names: tuple[str, ...]) -> None:
    path = written(facts(), "w.json")
    for lang, done in in_both(*(path if word == "w.json" else word for word in args)).items():
        assert_refused(done, lang, *names)


def test_a_day_of_the_command_line_is_not_said_to_be_a_timestamp_too() -> None:
    with pytest.raises(Problem) as refused:
        day_given("--as-of", "2024-06-01T09:00+09:00")
    assert "timestamp" not in refused.value.told("en") and "日時" not in refused.value.told("ja")


def test_what_cannot_be_written_is_refused_with_the_remedy_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "folder", tmp_path / "file" / "x", tmp_path / ("x" * 300)):
        with pytest.raises(Problem) as refused:
            write_whole(path, "text")
        assert str(path) in refused.value.told("en") and "; check the path" in refused.value.told("en")
        assert "確かめてください" in refused.value.told("ja")
    with pytest.raises(Problem):
        write_whole(Path("/"), "text")
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["file", "folder"]


def test_a_refusal_of_sign_off_or_input_names_its_remedy_in_both_languages() -> None:
    for key in ("signoff.nothing", "signoff.not_given", "signoff.not_as_prepared", "input.not_json"):
        group, name = key.split(".")
        row = messages()[group][name]
        assert row["ja"].endswith("ください。") and "; " in row["en"], key


def test_a_text_in_another_encoding_is_refused(written: Any) -> None:
    path = written(SOURCE.read_text("utf-8").encode("cp932", "replace"), "source.txt")
    for lang, done in in_both("text", "check", path).items():
        assert_refused(done, lang, "source.txt", "UTF-8")


def test_vectors_export_leaves_a_folder_that_is_not_empty_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine", "utf-8")
    for lang, done in in_both("vectors", "export", folder).items():
        assert_refused(done, lang, str(folder), {"ja": "空ではありません", "en": "not empty"}[lang])
    assert [path.name for path in tmp_path.rglob("*")] == ["out", "mine.txt"]
    assert (folder / "mine.txt").read_text("utf-8") == "mine"


def test_vectors_export_leaves_nothing_behind_where_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    for lang, done in in_both("vectors", "export", tmp_path / "file" / "out").items():
        assert_refused(done, lang, str(tmp_path / "file" / "out"))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_vectors_export_writes_nothing_when_the_features_do_not_hold(tmp_path: Path) -> None:
    house = tmp_path / "house"
    (house / "steps").mkdir(parents=True)
    (house / "steps" / "__init__.py").write_text("", "utf-8")
    for lang in ("ja", "en"):
        (house / "features" / lang).mkdir(parents=True)
        (house / "features" / lang / "one.feature").write_text("no feature\n", "utf-8")
    for lang, done in in_both("vectors", "export", tmp_path / "out", cwd=house).items():
        assert_refused(done, lang, "features/en/one.feature:1")
    assert [path.name for path in tmp_path.iterdir()] == ["house"]


def test_outside_a_repository_a_scenario_id_is_refused_with_the_remedy(tmp_path: Path) -> None:
    for lang, done in in_both("judge", "art10.p1-01.a", cwd=tmp_path).items():
        assert_refused(done, lang, "features/", "steps/")


def test_outside_a_repository_a_case_file_is_judged_all_the_same(written: Any, tmp_path: Path) -> None:
    assert answers_of(finish(start("judge", written(facts()), cwd=tmp_path)))["contract.end_on"] == {
        "value": "2024-07-16"
    }


OPTION = {"id": "WIDE", "kind": "MULTIHOME"}
FEE = {"kind": "MONTHLY_MAIN", "amount": 1}
WRONG_TYPES: dict[str, tuple[Any, str, str]] = {
    "object": ({"contract": "LL"}, "contract", "{"),
    "list": ({"options": {}}, "options", "[ ]"),
    "set": ({"days_off": {"days": "2024-06-01"}}, "days_off.days", "[ ]"),
    "text": ({"options": [OPTION | {"id": 3}]}, "options.0.id", "3"),
    "empty name": ({"options": [OPTION | {"id": ""}]}, "options.0.id", "64"),
    "whole number": ({"options": [OPTION | {"iij_services": "2"}]}, "options.0.iij_services", "2"),
    "flag": ({"options": [OPTION | {"with_contract": "yes"}]}, "options.0.with_contract", "true"),
    "too small": ({"options": [OPTION | {"iij_services": -1}]}, "options.0.iij_services", "0"),
    "too large": ({"indications": [FEE | {"tax_percent": 101}]}, "indications.0.tax_percent", "100"),
    "choice": ({"contract": {"item": "ZZ"}}, "contract.item", "'LL', 'XA', 'DC'"),
    "nothing": ({"contract": {"unit": None, "item": []}}, "contract.item", "LL"),
    "long": ({"options": [OPTION | {"id": "x" * 500}]}, "options.0.id", "…"),
}  # fmt: skip


@pytest.mark.parametrize("kind", WRONG_TYPES)
def test_a_value_of_the_wrong_type_is_refused_in_the_chosen_language_alone(kind: str) -> None:
    more, field, told = WRONG_TYPES[kind]
    with pytest.raises(Problems) as refused:
        load({"known_until": "2024-06-01", **more})
    (problem,) = refused.value.found
    for lang in ("ja", "en"):
        assert problem.where == field
        assert told in problem.told(lang)
    assert not re.search(r"[A-Za-z]+ [a-z]+ [a-z]+", problem.told("ja"))


# --- bad input that is easily forgotten -----------------------------------------------------------

ODD_CASES: dict[str, tuple[Any, tuple[str, ...]]] = {
    "unknown field beside the facts": ({**facts(), "reading": {"IR-05": "B"}}, ("reading",)),
    "readings in a list": ({**facts(), "readings": ["IR-05"]}, ("readings",)),
    "expected is no list": ({**facts(), "expected": "contract.end_on"}, ("expected",)),
    "expected without a question": ({**facts(), "expected": [{"answer": 1}]}, ("expected", "question")),
    "question is no text": ({**facts(), "expected": [{"question": 45, "answer": 1}]}, ("expected",)),
    "timestamp beyond the calendar": (facts(known_until="9999-12-31T23:00:00Z"), ("known_until", "9999-12-31T23:00")),
    "timestamp before the calendar": (
        facts(ground={"kind": "NEITHER", "recorded_on": "0001-01-01T00:00:00+14:00"}),
        ("ground.recorded_on", "0001-01-01T00:00"),
    ),
    "notice at the end of the calendar": (
        facts(known_until="9999-12-31", notices=[{"arrived_on": "9999-12-31"}]), ("9999",),
    ),
    "billing start at the end of the calendar": (
        facts(known_until="9999-12-31", contract={"item": "LL", "billing_start": "9999-12-30"}), ("9999",),
    ),
    "number of 5,000 digits": (b'{"facts": {"known_until": ' + b"1" * 5000 + b"}}", ("case.json",)),
    "nested a hundred thousand deep": (b"[" * 100_000, ("case.json",)),
}  # fmt: skip


@pytest.mark.parametrize("kind", ODD_CASES)
def test_an_odd_case_is_refused_like_any_other(written: Any, kind: str) -> None:
    data, names = ODD_CASES[kind]
    assert_refused(mrs_spec("judge", written(data)), "en", *names)


def test_a_question_may_be_asked_without_an_expected_answer_as_the_schema_says(written: Any) -> None:
    done = mrs_spec("judge", written({**facts(), "expected": [{"question": "contract.end_on"}]}))
    assert answers_of(done) == {"contract.end_on": {"value": "2024-07-16"}}


@pytest.mark.parametrize("args", [("judge",), ("text", "check")], ids=" ".join)
def test_a_name_too_long_for_a_file_is_refused(args: tuple[str, ...]) -> None:
    assert_refused(mrs_spec(*args, "a" * 300), "en", "aaa")


def test_a_command_without_arguments_is_helped_without_two_messages_in_one() -> None:
    done = mrs_spec()
    assert "Traceback" not in done.err
    assert "wrong usage (Usage:" not in done.err
    assert "verify" in done.out + done.err


def test_a_number_in_the_explanation_is_written_as_everywhere_else(written: Any) -> None:
    done = mrs_spec("explain", written(facts()), "--question", "charges.ASSESSED_MAIN")
    assert "87,838 yen" in done.out
    assert "87838" not in done.out
