"""The gate: what a billing team relies on when it points mrs-spec at its own system."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import socket
import sys
import threading
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema
import miniatures
import pytest
from referencing import Registry, Resource
from scratch import PYTEST, Scratch

from mrs_spec.asking.ask import put
from mrs_spec.gate import runner, transports
from mrs_spec.gate.baseline import News, diff, diff_of, read_baseline, read_standing, standing, write_baseline
from mrs_spec.gate.command import Asked, gate_accept, gate_run, gate_smoke
from mrs_spec.gate.compare import by_how_much, same
from mrs_spec.gate.diagnosis import Decider, Diagnosis, diagnose
from mrs_spec.gate.messages import Message, Started, Stop, any_of, facts_told, schemas
from mrs_spec.gate.outputs import SCHEME
from mrs_spec.gate.runner import CaseVerdict, Conversation, Outcome, Result, choose, run
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import Lang
from mrs_spec.law.alternatives import alternatives
from mrs_spec.law.law import Law
from mrs_spec.proof.matrix import given_answers, wrong
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Expected, Wrong
from mrs_spec.scenarios.lock import read_lock
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.scenarios.schemas import schemas as published

ROOT = Path(__file__).parent.parent.parent
FAKES = Path(__file__).parent.parent / "miniatures.py"
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")

SILENT_CASE = "art10.p1-03"
"""Its one answer is: silent."""
DAY_CASE = "art10.p1-01.a"
"""Its one answer is: 16 July 2024."""


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(FAKES.parent))


def fake(name: str, *args: object) -> str:
    return " ".join(("stdio:" + sys.executable, str(FAKES), name, *map(str, args)))


class Done(NamedTuple):
    code: int
    out: str
    err: str


def gate(sut: str, *only: str, lang: Lang = "en", **given: Any) -> Done:
    """`mrs-spec gate run`, in this process."""
    out: list[str] = []
    err: list[str] = []
    asked = Asked(sut, only=only, **{"seconds": 3.0, "seconds_to_start": 5.0, **given})
    code = gate_run(asked, lang, out.append, err.append)
    return Done(code, "\n".join(out), "\n".join(err))


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


class UnderLaw:
    """A system that answers as a law does: the reference, or another one."""

    declared: Mapping[str, Any] = {"protocol": 2, "system": {"name": "a law"}, "readings": ["*"]}

    def __init__(self, of: Law | None = None) -> None:
        self.law = of or law()
        self.heard: list[dict[str, Any]] = []
        self.replied: list[dict[str, Any]] = []

    def open(self, seconds: float) -> None:
        pass

    def exchange(self, message: Message, seconds: float) -> dict[str, Any]:
        sent = message.sent()
        self.heard.append(sent)
        self.replied.append(self.reply(sent))
        return self.replied[-1]

    def reply(self, sent: dict[str, Any]) -> dict[str, Any]:
        if sent["type"] == "run":
            return {"id": sent["id"], "answers": self.answers(sent)}
        return dict(self.declared) if sent["type"] == "start" else miniatures.EDITION

    def answers(self, sent: dict[str, Any]) -> dict[str, Any]:
        judge = self.law.under_all(sent.get("readings", {})).judge
        session = judge.session(load(sent["facts"]).record)
        return {name: as_json(put(judge, session, Question.parse(name))) for name in sent["questions"]}

    def again(self, seconds: float) -> dict[str, Any]:
        raise AssertionError

    def close(self) -> None:
        pass

    def said(self) -> str:
        return ""


def asked_all(system: UnderLaw, compiled: Compiled) -> Result:
    return run("test", Conversation(system, 5, 5), compiled.cases, law())


def outcomes(system: UnderLaw, compiled: Compiled) -> dict[str, Outcome]:
    return asked_all(system, compiled).outcomes


# --- verdicts over the lock -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def reference(compiled: Compiled) -> Asking:
    """The reference law, asked every case."""
    system = UnderLaw()
    return Asking(system, outcomes(system, compiled))


class Asking(NamedTuple):
    """A system that was asked, with what it heard and replied, and what came of it."""

    system: UnderLaw
    outcomes: dict[str, Outcome]


def test_the_reference_law_passes_every_case_of_the_lock(reference: Asking) -> None:
    assert set(reference.outcomes) == set(read_lock(ROOT).digests)
    assert {one.verdict for one in reference.outcomes.values()} == {CaseVerdict.PASS}


def test_a_system_never_hears_an_expected_answer_a_title_or_the_id_of_a_case(
    reference: Asking, compiled: Compiled
) -> None:
    heard = json.dumps(reference.system.heard, ensure_ascii=False)
    for id, scenario in compiled.scenarios["ja"].items():
        assert f'"{id}"' not in heard
        assert scenario.title not in heard
        assert compiled.scenarios["en"][id].title not in heard
    assert "expected" not in heard
    runs = reference.system.heard[2:]
    assert all(set(one) <= {"type", "id", "today", "facts", "questions", "readings"} for one in runs)


BEHAVIOURS = [
    ("Honest", CaseVerdict.PASS, ""),
    ("Slow", CaseVerdict.PASS, ""),
    ("Garbage", CaseVerdict.MISSING, "not a JSON object"),
    ("LogsToStdout", CaseVerdict.MISSING, "logs to stderr"),
    ("AnswersAList", CaseVerdict.MISSING, "not a JSON object"),
    ("WrongId", CaseVerdict.MISSING, 'id "0"'),
    ("Twice", CaseVerdict.PASS, ""),
    ("Huge", CaseVerdict.CRASHED, "longer than"),
    ("HugeWithoutEnd", CaseVerdict.CRASHED, "longer than"),
    ("HalfALine", CaseVerdict.CRASHED, "in the middle of a line"),
    ("Killed", CaseVerdict.CRASHED, "exit code -9"),
    ("ReportsAnError", CaseVerdict.ERROR, "ORA-00942"),
    ("Forgets", CaseVerdict.MISSING, "lacks an answer"),
    ("CallsItUnsupported", CaseVerdict.MISSING, "then called unsupported"),
    ("Shapeless", CaseVerdict.FAIL, ""),
    ("TalksToStderr", CaseVerdict.PASS, ""),
]


@pytest.mark.parametrize(("name", "verdict", "note"), BEHAVIOURS)
def test_any_behaviour_becomes_one_verdict_and_the_next_case_is_asked(
    name: str, verdict: CaseVerdict, note: str, tmp_path: Path
) -> None:
    report = tmp_path / "gate.jsonl"
    done = gate(fake(name), "art10.p1-03", "art10.p1-09", reports=(report,))
    cases = [row for row in rows(report) if row["type"] == "case"]
    assert [row["verdict"] for row in cases] == [verdict.value] * 2
    assert done.code == (0 if verdict is CaseVerdict.PASS else 1)
    assert all(note in row["note"]["en"] and JAPANESE.search(row["note"]["ja"]) for row in cases if note)


def test_a_system_that_hangs_is_timed_out(tmp_path: Path) -> None:
    report = tmp_path / "gate.jsonl"
    gate(fake("Hangs"), "art10.p1-03", reports=(report,), seconds=0.3)
    assert [row["verdict"] for row in rows(report) if row["type"] == "case"] == ["timed out"]


def test_a_case_that_crashed_the_system_is_asked_again_after_a_restart(tmp_path: Path) -> None:
    done = gate(fake("KilledOnce", tmp_path / "killed"), SILENT_CASE)
    assert "pass 1" in done.out
    assert "restarts: 1" in done.out


def test_repeated_replies_are_counted_and_change_nothing() -> None:
    done = gate(fake("Twice"), "art10.p1-03", "art10.p1-09")
    assert done.code == 0
    assert "late or repeated replies: 1" in done.out


def test_only_the_end_of_stderr_is_kept(tmp_path: Path) -> None:
    page = tmp_path / "gate.html"
    gate(fake("TalksToStderr"), DAY_CASE, reports=(page,))
    text = page.read_text("utf-8")
    assert "the end" in text
    assert len(text) < 60_000


def test_nothing_is_left_running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transports, "GRACE", 0.2)
    start = time.monotonic()
    gate(fake("IgnoresStop", tmp_path / "pid"), SILENT_CASE)
    assert time.monotonic() - start < 10
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text("utf-8")), 0)


class Served:
    """Replies to `run` over HTTP: what a server can do wrong."""

    def well(self, handler: BaseHTTPRequestHandler, reply: bytes) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(reply)))
        handler.end_headers()
        handler.wfile.write(reply)

    def status(self, handler: BaseHTTPRequestHandler, reply: bytes) -> None:
        handler.send_error(503, "starting")

    def drips(self, handler: BaseHTTPRequestHandler, reply: bytes) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(reply)))
        handler.end_headers()
        with contextlib.suppress(OSError):
            for byte in reply:
                handler.wfile.write(bytes([byte]))
                time.sleep(0.05)

    def hangs_up(self, handler: BaseHTTPRequestHandler, reply: bytes) -> None:
        handler.connection.shutdown(socket.SHUT_RDWR)

    def prose(self, handler: BaseHTTPRequestHandler, reply: bytes) -> None:
        self.well(handler, b"<html>login</html>")

    def endless(self, handler: BaseHTTPRequestHandler, reply: bytes) -> None:
        self.well(handler, b"x" * (2 << 20))

    def closes(self, handler: BaseHTTPRequestHandler, reply: bytes) -> None:
        handler.close_connection = True
        self.well(handler, reply)


@pytest.fixture
def served(request: pytest.FixtureRequest) -> Iterator[str]:
    way = getattr(Served(), request.param)
    honest = miniatures.Honest()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            reply = json.dumps(honest(message)).encode()
            (way if message["type"] == "run" else Served().well)(self, reply)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/billing"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("served", "verdict", "note"),
    [
        ("well", CaseVerdict.PASS, ""),
        ("closes", CaseVerdict.PASS, ""),
        ("status", CaseVerdict.MISSING, "HTTP status 503"),
        ("prose", CaseVerdict.MISSING, "not a JSON object"),
        ("hangs_up", CaseVerdict.CRASHED, "no connection"),
        ("endless", CaseVerdict.CRASHED, "longer than"),
        ("drips", CaseVerdict.TIMED_OUT, "no reply within"),
    ],
    indirect=["served"],
)
def test_a_server_may_do_anything_too(served: str, verdict: CaseVerdict, note: str, tmp_path: Path) -> None:
    report = tmp_path / "gate.jsonl"
    seconds = 0.3 if verdict is CaseVerdict.TIMED_OUT else 1.0
    gate(served, "art10.p1-03", "art10.p1-09", reports=(report,), seconds=seconds)
    cases = [row for row in rows(report) if row["type"] == "case"]
    assert [row["verdict"] for row in cases] == [verdict.value] * 2
    assert all(note in row["note"]["en"] for row in cases if note)


def test_a_run_that_never_began_leaves_the_last_result_as_it_was(tmp_path: Path) -> None:
    report = tmp_path / "gate.jsonl"
    report.write_text("the last one", "utf-8")
    gate(fake("ExitsAtOnce"), SILENT_CASE, reports=(report,))
    assert report.read_text("utf-8") == "the last one"


# --- exit codes -----------------------------------------------------------------------------------


def test_0_and_1_tell_whether_there_is_a_regression() -> None:
    assert gate(fake("Honest"), SILENT_CASE).code == 0
    assert gate(fake("Honest"), DAY_CASE).code == 1


@pytest.mark.parametrize("form", ["text", "jsonl", "xml", "md", "html"])
def test_the_exit_code_does_not_depend_on_the_form(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert gate(fake("Honest"), SILENT_CASE, form=form).code == 0
    assert gate(fake("Honest"), DAY_CASE, form=form).code == 1
    capsys.readouterr()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"sut": "nonsense"}, "does not name a system"),
        ({"sut": "http://:80"}, "does not name a system"),
        ({"sut": "http://[::1"}, "does not name a system"),
        ({"sut": "http://a b"}, "does not name a system"),
        ({"sut": f"http://{'a' * 64}.example"}, "does not name a system"),
        ({"sut": "stdio:'"}, "does not name a system"),
        ({"reports": (Path("gate.pdf"),)}, "gate.pdf"),
        ({"baseline": Path("none.json")}, "none.json"),
        ({"waivers": Path("none.toml")}, "none.toml"),
    ],
)
def test_2_is_wrong_usage_told_in_both_languages(given: dict[str, Any], said: str) -> None:
    with pytest.raises(Problem) as caught:
        gate(**{"sut": fake("Honest"), **given})  # type: ignore[arg-type]
    assert said in caught.value.told("en")
    assert JAPANESE.search(caught.value.told("ja"))


@pytest.mark.parametrize(
    ("sut", "said", "seconds"),
    [
        ("stdio:no-such-command", "cannot start", 5.0),
        (fake("ExitsAtOnce"), "the process ended (exit code 7)", 5.0),
        (fake("NeverGreets"), "no reply to start and terms within 0.3 seconds", 0.3),
        (fake("GreetsInProse"), "not a JSON object", 5.0),
        (fake("SpeaksAnotherProtocol"), "protocol 99", 5.0),
        (fake("MisspellsItsDeclaration"), '"question"', 5.0),
        ("http://127.0.0.1:9", "no connection", 0.3),
        ("python:no_such_module:thing", "cannot load", 5.0),
        ("python:miniatures:Nobody", "cannot load", 5.0),
    ],
)
def test_3_is_a_system_that_did_not_start(sut: str, said: str, seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transports, "GRACE", 0.2)
    done = gate(sut, SILENT_CASE, seconds_to_start=seconds)
    assert done.code == 3
    assert said in done.err
    assert JAPANESE.search(gate(sut, SILENT_CASE, seconds_to_start=seconds, lang="ja").err)


def test_2_is_also_a_case_that_does_not_exist() -> None:
    with pytest.raises(Problem, match="art99-01"):
        gate(fake("Honest"), "art99-01")


def test_3_shows_what_the_system_said_to_stderr() -> None:
    assert "no database" in gate(fake("ExitsAtOnce"), SILENT_CASE).err


def test_4_is_a_run_that_could_not_go_on(tmp_path: Path) -> None:
    report = tmp_path / "gate.jsonl"
    done = gate(fake("DoesNotComeBack", tmp_path / "gone"), "art10.p1-03", "art10.p1-09", reports=(report,))
    assert done.code == 4
    assert "incomplete" in done.out
    assert [row["verdict"] for row in rows(report) if row["type"] == "case"] == ["missing", "missing"]


def test_4_is_also_a_system_that_is_silent_again_and_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "PATIENCE", 2)
    assert gate(fake("Hangs"), "art10.p1-01", seconds=0.2).code == 4


def test_5_is_a_system_built_for_another_text() -> None:
    done = gate(fake("BuiltForAnotherEdition"), SILENT_CASE)
    assert done.code == 5
    assert "2021-02-01" in done.err


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the features, to be changed."""
    shutil.copytree(ROOT / "features", tmp_path / "features")
    (tmp_path / "steps").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_5_is_also_features_that_drifted_from_the_lock(house: Path) -> None:
    for lang, old, new in (("ja", "2024年7月16日", "2024年7月17日"), ("en", "16 July 2024", "17 July 2024")):
        path = house / "features" / lang / "art10_termination.feature"
        path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    done = gate(fake("Honest"), SILENT_CASE)
    assert done.code == 5
    assert "vectors.lock" in done.err


@pytest.mark.parametrize(("name", "code"), [("Honest", 1), ("ExitsAtOnce", 3), ("BuiltForAnotherEdition", 5)])
def test_the_command_line_gives_the_same_codes(name: str, code: int) -> None:
    done = Scratch.at(ROOT).run("gate", "run", "--sut", fake(name), "--case", DAY_CASE)
    assert done.code == code
    assert "Traceback" not in done.err


# --- comparison -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("got", "equal"),
    [
        ({"value": 13838}, True),
        ({"value": 13838.0}, True),
        ({"value": "13838"}, False),
        ({"value": 13838.5}, False),
        ({"value": [13838]}, False),
        ({"value": 13838, "note": ""}, False),
        ({"value": True}, False),
        (None, False),
        ({"value": float("nan")}, False),
        ({"value": 1 << 80}, False),
    ],
)
def test_answers_are_equal_when_their_canonical_json_is(got: Any, equal: bool) -> None:
    assert same(got, {"value": 13838}) is equal


def test_true_is_not_one() -> None:
    assert not same({"value": True}, {"value": 1})
    months = [{"undetermined": [{"need": "indication", "who": "company"}]}] * 1_500
    assert same({"value": months}, {"value": list(months)})
    assert not same({"value": months[1:]}, {"value": months})
    assert not same({"silent": 1}, {"silent": True})


GROUND, EFFECT, EDITION_OF_2021 = (
    {"need": "ground", "who": "legal"},
    {"need": "effect_day", "who": "legal"},
    {"need": "edition", "who": "legal", "detail": "2021-02-01"},
)


def open_because_of(*missing: Any) -> dict[str, Any]:
    return {"undetermined": list(missing)}


@pytest.mark.parametrize(
    ("got", "right"),
    [
        (open_because_of(EFFECT, GROUND), True),
        (open_because_of(GROUND, EFFECT), True),
        (open_because_of(GROUND), True),
        (open_because_of(EFFECT), True),
        (open_because_of(), False),
        (open_because_of(GROUND, GROUND), False),
        (open_because_of(EDITION_OF_2021), False),
        (open_because_of(GROUND, EDITION_OF_2021), False),
        (open_because_of({"need": "ground", "who": "billing"}), False),
        ({"undetermined": GROUND}, False),
        ({"silent": True}, False),
    ],
)
def test_of_several_missing_facts_any_may_be_named_and_no_other(got: Any, right: bool) -> None:
    assert same(got, open_because_of(EFFECT, GROUND)) is right
    assert (
        same(
            {"value": [{"yen": got, "on": "2024-07-16"}]},
            {"value": [{"yen": open_because_of(EFFECT, GROUND), "on": "2024-07-16"}]},
        )
        is right
    )


def test_what_cannot_be_decided_stands_in_a_list_in_any_order_and_what_can_in_its_own() -> None:
    expected = {"value": ["a", "b", open_because_of(EFFECT, GROUND), open_because_of(GROUND)]}
    assert same({"value": ["a", "b", open_because_of(GROUND), open_because_of(EFFECT)]}, expected)
    assert not same({"value": ["b", "a", open_because_of(EFFECT), open_because_of(GROUND)]}, expected)
    assert not same({"value": ["a", "b", open_because_of(EFFECT), open_because_of(EFFECT)]}, expected)
    assert not same({"value": ["a", "b", open_because_of(GROUND)]}, expected)


class AsksForTheLast(UnderLaw):
    """Right, but of several missing facts it names the last only."""

    def answers(self, sent: dict[str, Any]) -> dict[str, Any]:
        return {name: self.with_the_last(one) for name, one in super().answers(sent).items()}

    def with_the_last(self, part: Any) -> Any:
        match part:
            case {"undetermined": [*_, last]}:
                return {"undetermined": [last]}
            case dict():
                return {name: self.with_the_last(one) for name, one in part.items()}
            case list():
                return [self.with_the_last(one) for one in part]
        return part


def test_a_system_that_asks_for_another_of_the_missing_facts_first_is_right(compiled: Compiled) -> None:
    several = {
        id for id, one in compiled.cases.items() if any(str(row.answer).count("'need'") > 1 for row in one.expected)
    }
    found = outcomes(AsksForTheLast(), compiled.only(several))
    assert {one.verdict for one in found.values()} == {CaseVerdict.PASS}
    assert len(found) > 10


def charge(yen: int, on: str = "2024-07-16") -> dict[str, Any]:
    return {"kind": "ASSESSED_MAIN", "subject": "contract", "yen": yen, "on": on}


@pytest.mark.parametrize(
    ("question", "expected", "got", "en"),
    [
        ("contract.end_on", {"value": "2024-07-16"}, {"value": "2024-07-15"}, "1 day early"),
        ("contract.end_on", {"value": "2024-07-16"}, {"value": "2024-07-18"}, "2 days late"),
        ("amount.ASSESSED_MAIN", {"value": 87838}, {"value": 88161}, "323 yen too much"),
        (
            "obligation.MONTHLY_MAIN",
            {"value": ["2024-07-16", "2024-08-01"]},
            {"value": ["2024-07-15", "2024-07-31"]},
            "1 day early",
        ),
        ("charges.ASSESSED_MAIN", {"value": [charge(87838)]}, {"value": []}, "87,838 yen too little, 1 charge missing"),
        ("charges.ASSESSED_MAIN", {"value": []}, {"value": [charge(5)]}, "5 yen too much, 1 charge too many"),
        ("contract.end_on", {"value": "2024-07-16"}, {"silent": True}, None),
        ("contract.end_on", {"value": "2024-07-16"}, {"date": "16/07/2024"}, None),
        ("contract.end_on", {"value": "2024-07-16"}, {"value": 20240715}, None),
    ],
)
def test_a_difference_says_by_how_many_yen_and_days(question: str, expected: Any, got: Any, en: str | None) -> None:
    told = by_how_much(Wrong(Question(question), expected, got))
    assert (told.en if told else None) == en
    assert told is None or JAPANESE.search(told.ja)


@pytest.mark.parametrize(
    ("lang", "parts"),
    [
        ("en", ["article 10(1)", "expected 16 July 2024, got silent", "45 days", "$ mrs-spec gate run --sut"]),
        ("ja", ["第10条第1項", "期待 2024年7月16日、回答 定めなし", "45日を経過する日", "$ mrs-spec gate run --sut"]),
    ],
)
def test_a_failure_is_told_in_the_words_of_the_clause(lang: Lang, parts: list[str]) -> None:
    done = gate(fake("Honest"), DAY_CASE, lang=lang)
    for part in (*parts, f"--case {DAY_CASE}"):
        assert part in done.out


def test_an_answer_in_a_shape_of_its_own_is_shown_as_it_came() -> None:
    assert "16/07/2024" in gate(fake("Shapeless"), DAY_CASE).out
    assert "公表された形でない" in gate(fake("Shapeless"), DAY_CASE, lang="ja").out


# --- capabilities ---------------------------------------------------------------------------------


def started(**declared: Any) -> Started:
    return Started.model_validate({"protocol": 2, "system": {"name": "x"}, **declared})


def test_only_what_is_declared_is_asked_and_the_rest_is_told_clause_by_clause() -> None:
    done = gate(fake("DeclaresOneQuestion"), limit=0)
    assert "clauses not checked, because not declared: article 1, table (LL) 0/" in done.out
    assert "error reported 0, crashed 0, timed out 0, missing 0" in done.out


def test_facts_are_declared_by_path_or_by_value() -> None:
    facts = {"changes": [{"kind": "OPTION_ADD", "id": "change-1"}], "contract": {"migrated": {"services": ["A"]}}}
    told = facts_told(facts)
    assert told == {"changes.kind": {"OPTION_ADD"}, "changes.id": {"change-1"}, "contract.migrated.services": {"A"}}
    assert any_of(("changes.*",), "changes.kind")
    assert any_of(("changes.kind=OPTION_*",), "changes.kind=OPTION_ADD")
    assert not any_of(("changes.kind=EQUIPMENT_*",), "changes.kind=OPTION_ADD")


def test_a_case_with_an_undeclared_fact_is_not_asked(compiled: Compiled) -> None:
    case = compiled.cases["art05.p3-01"]
    assert choose(case, started(), law()).expected
    asked = choose(
        case, started(facts=["known_until", "contract.*", "options.*", "indications.*", "changes.kind=OPTION_*"]), law()
    )
    assert not asked.expected
    assert asked.note and "changes.kind=EQUIPMENT_ADD" in asked.note.en


def test_a_case_that_states_a_letter_is_asked_only_where_the_letter_is_declared(compiled: Compiled) -> None:
    case = next(one for one in compiled.cases.values() if one.id == "art12.p1-07")
    assert not choose(case, started(), law()).expected
    assert choose(case, started(readings=["IR-08a=B"]), law()).expected


def test_a_fixed_clock_is_asked_only_what_does_not_depend_on_the_day(compiled: Compiled) -> None:
    fixed = started(clock="fixed", today="2026-11-25")
    asked = choose(compiled.cases[DAY_CASE], fixed, law())
    assert asked.expected and asked.today.isoformat() == "2026-11-25"
    early = started(clock="fixed", today="2024-06-15", readings=["*"])
    left = {id for id, one in compiled.cases.items() if not choose(one, early, law()).expected}
    assert 0 < len(left) < len(compiled.cases)
    for id, case in compiled.cases.items():
        try:
            facts = load({**case.facts.as_json(), "known_until": "2024-06-15"})
        except Problems:  # on record later
            assert id in left
        else:  # becomes due later
            assert bool(wrong(case._replace(facts=facts), case.law(law()))) is (id in left), id


class OneQuestion(UnderLaw):
    """Right, and covers the day of effect only."""

    declared = {**UnderLaw.declared, "questions": ["contract.end_on"]}


@pytest.fixture(scope="module")
def of_one_question(compiled: Compiled) -> Result:
    return asked_all(OneQuestion(), compiled)


def test_a_case_asked_in_part_never_counts_as_a_pass(of_one_question: Result, compiled: Compiled) -> None:
    for id, one in of_one_question.outcomes.items():
        whole = {str(row.question) for row in compiled.cases[id].expected} == {"contract.end_on"}
        assert (one.verdict is CaseVerdict.PASS) is whole


def test_a_system_without_any_rule_has_its_score_beside_it() -> None:
    done = gate(fake("Honest"), limit=0)
    assert re.search(r"questions asked, [\d,]+ answered rightly \(a system without any rule: [\d,]+\)", done.out)
    assert "no diagnosis: it answers no better than a system without any rule" in done.out


def test_a_declared_question_that_is_called_unsupported_is_not_answered_rightly(tmp_path: Path) -> None:
    report = tmp_path / "gate.jsonl"
    done = gate(fake("CallsItUnsupported"), DAY_CASE, SILENT_CASE, reports=(report,))
    assert "2 questions asked, 0 answered rightly" in done.out
    assert rows(report)[-1]["right"] == 0
    assert "no diagnosis: it answers no better than a system without any rule" in done.out


# --- baseline and waivers -------------------------------------------------------------------------


def accept(result: Path, baseline: Path, lang: Lang = "en") -> Done:
    out: list[str] = []
    err: list[str] = []
    return Done(gate_accept(result, baseline, lang, out.append, err.append), "\n".join(out), "\n".join(err))


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The honest miniature's whole run, and the baseline made of it."""
    place = tmp_path_factory.mktemp("baseline")
    result, baseline = place / "gate.jsonl", place / "baseline.json"
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        assert gate(fake("Honest"), reports=(result,), limit=0).code == 1
        assert accept(result, baseline).code == 0
    finally:
        os.chdir(before)
    return result, baseline


def test_what_was_accepted_is_no_regression(accepted: tuple[Path, Path]) -> None:
    done = gate(fake("Honest"), baseline=accepted[1], limit=0)
    assert done.code == 0
    assert "no regression" in done.out


@pytest.mark.parametrize(
    ("standing", "case", "told", "code"),
    [
        ("pass", DAY_CASE, "newly failing 1: art10.p1-01.a", 1),
        ("fail 0123456789ab", DAY_CASE, "failing otherwise than before 1: art10.p1-01.a", 1),
        (None, DAY_CASE, "added, and failing 1: art10.p1-01.a", 1),
        (None, SILENT_CASE, "added 1: art10.p1-03", 0),
        ("crashed", SILENT_CASE, "newly passing 1: art10.p1-03", 0),
    ],
)
def test_the_difference_from_the_baseline_is_told(
    accepted: tuple[Path, Path], tmp_path: Path, standing: str | None, case: str, told: str, code: int
) -> None:
    body = json.loads(accepted[1].read_text("utf-8"))
    body["cases"].pop(case)
    if standing:
        body["cases"][case] = standing
    other = tmp_path / "baseline.json"
    other.write_text(json.dumps(body), "utf-8")
    done = gate(fake("Honest"), baseline=other, limit=0)
    assert told in done.out
    assert done.code == code


def test_declaring_less_than_before_is_a_regression(accepted: tuple[Path, Path], tmp_path: Path) -> None:
    report = tmp_path / "gate.jsonl"
    done = gate(fake("DeclaresOneQuestion"), baseline=accepted[1], limit=0, reports=(report,))
    assert "no longer checked" in done.out
    assert set(rows(report)[-1]["news"]["no longer checked"]) <= set(rows(report)[-1]["regressions"])
    assert done.code == 1


@pytest.mark.parametrize(
    ("before", "now", "news"),
    [
        ("unsupported a b", "unsupported a", News.DROPPED),
        ("unsupported a", "unsupported b", News.DROPPED),
        ("unsupported a", "unsupported", News.DROPPED),
        ("unsupported a", "unsupported a b", None),
        ("unsupported", "unsupported a", None),
        ("pass", "unsupported a", News.DROPPED),
        ("fail 0123456789ab a b", "fail 0123456789ab a", News.DROPPED),
        ("fail 0123456789ab a b", "unsupported b", News.DROPPED),
        ("fail 0123456789ab a", "unsupported a", None),
        ("fail 0123456789ab", "fail 0123456789ab a", None),
        ("fail 0123456789ab", "unsupported a", News.DROPPED),
        ("timed out a", "timed out", News.DROPPED),
    ],
)
def test_asking_less_of_a_case_is_a_regression_and_asking_more_is_not(before: str, now: str, news: News | None) -> None:
    found = diff_of({"x": read_standing(before)}, {"x": read_standing(now)})
    assert [kind for kind, ids in found.items() if ids] == ([news] if news else [])
    assert str(read_standing(before)) == before


def test_a_question_no_longer_asked_of_a_case_asked_in_part_is_a_regression(
    of_one_question: Result, compiled: Compiled, tmp_path: Path
) -> None:
    class Two(UnderLaw):
        declared = {**UnderLaw.declared, "questions": ["contract.end_on", "obligation.*"]}

    def accepted_of(result: Result) -> Any:
        standings = {id: standing(one) for id, one in result.outcomes.items()}
        write_baseline(tmp_path / "baseline.json", "a law", "2023-06-01", "root", standings)
        return read_baseline(tmp_path / "baseline.json").standings()

    one, two = of_one_question, asked_all(Two(), compiled)
    dropped = set(diff(accepted_of(two), one)[News.DROPPED])
    assert dropped == {id for id, now in one.outcomes.items() if set(two.outcomes[id].asked) > set(now.asked)}
    assert any(two.outcomes[id].verdict is CaseVerdict.UNSUPPORTED for id in dropped)
    assert not any(ids for kind, ids in diff(accepted_of(one), two).items() if kind.regression)


def test_a_failure_that_leaves_more_unanswered_than_before_fails_otherwise() -> None:
    wrong = (Wrong(Question("contract.end_on"), {"value": "2024-07-16"}, {"silent": True}),)
    asked = ("contract.end_on", "obligation.return")
    got = {"contract.end_on": {"silent": True}, "obligation.return": {"silent": True}}
    before = Outcome("x", CaseVerdict.FAIL, asked, got, wrong)
    now = before._replace(got={"contract.end_on": {"silent": True}})
    assert diff_of({"x": standing(before)}, {"x": standing(now)})[News.CHANGED] == ["x"]


def test_what_is_accepted_is_told_with_how_much_of_it_is_wrong(accepted: tuple[Path, Path], tmp_path: Path) -> None:
    verdicts = rows(accepted[0])[-1]["verdicts"]
    bad = sum(count for name, count in verdicts.items() if not CaseVerdict(name).in_order)
    assert f"うち不一致、エラー等のもの {bad}）" in accept(accepted[0], tmp_path / "new.json", "ja").out


def test_a_run_that_did_not_end_is_not_accepted(accepted: tuple[Path, Path], tmp_path: Path) -> None:
    cut = tmp_path / "cut.jsonl"
    cut.write_text("\n".join(accepted[0].read_text("utf-8").splitlines()[:-1]) + "\n", "utf-8")
    assert accept(cut, tmp_path / "new.json").code == 4
    assert not (tmp_path / "new.json").exists()


def test_a_run_on_other_cases_is_not_accepted(accepted: tuple[Path, Path], tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    root = read_lock(ROOT).root
    other.write_text(accepted[0].read_text("utf-8").replace(root, "0" * 64), "utf-8")
    assert accept(other, tmp_path / "new.json").code == 5


def test_a_run_of_some_cases_is_not_accepted(tmp_path: Path) -> None:
    result = tmp_path / "some.jsonl"
    gate(fake("Honest"), SILENT_CASE, reports=(result,))
    with pytest.raises(Problem, match="some cases only"):
        accept(result, tmp_path / "new.json")


HEADER = {
    "type": "header", "scheme": SCHEME, "edition": "2023-06-01", "root": "0" * 64, "selected": False,
    "declared": {"protocol": 2, "system": {"name": "x"}},
}  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        *([{name: value for name, value in HEADER.items() if name != left}] for left in HEADER),
        [{**HEADER, "root": 1}],
        [{**HEADER, "declared": {}}],
        [HEADER, {"type": "case", "case": "x", "standing": 1}],
        [HEADER, {"type": "case", "case": "x", "standing": "perfect"}],
    ],
)
def test_a_result_that_lacks_what_is_accepted_is_refused(lines: list[dict[str, Any]], tmp_path: Path) -> None:
    path = tmp_path / "gate.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in (*lines, {"type": "footer", "exit": 0})), "utf-8")
    with pytest.raises(Problem, match="not a result"):
        accept(path, tmp_path / "new.json")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"scheme": "x"}', pytest.param("[" * 100_000, id="nested")])
def test_a_file_that_is_no_result_or_baseline_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.write_text(text, "utf-8")
    with pytest.raises(Problem, match="not a result"):
        accept(path, tmp_path / "new.json")
    with pytest.raises(Problem, match="not a baseline"):
        gate(fake("Honest"), baseline=path)


def waived(place: Path, case: str, until: str) -> Path:
    path = place / "waivers.toml"
    path.write_text(f'[[waiver]]\ncase = "{case}"\nreason = "ticket 7"\nby = "Sato"\nuntil = "{until}"\n', "utf-8")
    return path


def test_a_waived_case_may_fail_until_its_day(tmp_path: Path) -> None:
    done = gate(fake("Honest"), DAY_CASE, waivers=waived(tmp_path, DAY_CASE, "2199-12-31"))
    assert done.code == 0
    assert "waived until 2199-12-31 by Sato: ticket 7" in done.out


@pytest.mark.parametrize(
    ("case", "until", "asked", "told"),
    [
        (DAY_CASE, "2020-01-01", DAY_CASE, "ended on"),
        (SILENT_CASE, "2199-12-31", SILENT_CASE, "is in order; remove the waiver"),
    ],
)
def test_a_stale_waiver_fails(tmp_path: Path, case: str, until: str, asked: str, told: str) -> None:
    done = gate(fake("Honest"), asked, waivers=waived(tmp_path, case, until))
    assert done.code == 1
    assert told in done.out


def test_a_waiver_for_a_case_that_does_not_exist_fails(accepted: tuple[Path, Path], tmp_path: Path) -> None:
    waivers = waived(tmp_path, "art99.p1-01", "2199-12-31")
    done = gate(fake("Honest"), baseline=accepted[1], waivers=waivers, limit=0)
    assert done.code == 1
    assert "art99.p1-01 does not exist" in done.out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[waiver]]\ncase = "x"\nby = "Sato"\nuntil = "2199-12-31"\n', "reason"),
        pytest.param(f"waiver = {'[' * 100_000}", "not well formed", id="nested"),
    ],
)
def test_a_waiver_without_a_reason_or_without_form_is_refused(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "waivers.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(Problem, match=said):
        gate(fake("Honest"), waivers=path)


# --- outputs --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("reports")
    os.chdir(ROOT)
    names = tuple(place / f"gate.{end}" for end in ("jsonl", "xml", "md", "html"))
    gate(fake("Shapeless"), "art10.p1-01", "art10.p1-03", reports=names)
    return place


def test_json_lines_have_a_header_a_line_a_case_and_a_footer(reports: Path) -> None:
    found = rows(reports / "gate.jsonl")
    assert [found[0]["type"], found[-1]["type"]] == ["header", "footer"]
    assert found[0]["root"] == read_lock(ROOT).root
    assert found[-1]["exit"] == 1
    assert found[-1]["verdicts"]["fail"] == len(found) - 2


def test_junit_counts_failures_and_skips(tmp_path: Path) -> None:
    gate(fake("DeclaresOneQuestion"), "art10.p1-01", "art05.p3-01", reports=(tmp_path / "gate.xml",))
    suite = ET.parse(tmp_path / "gate.xml").getroot().find("testsuite")
    assert suite is not None
    assert [suite.get(name) for name in ("tests", "failures", "skipped", "errors")] == ["7", "6", "1", "0"]
    found = {(case.get("classname"), *(one.tag for one in case)) for case in suite.iter("testcase")}
    assert found == {("art10.p1", "failure"), ("art05.p3", "skipped")}


def test_the_page_stands_in_both_languages_and_is_complete_without_its_script(reports: Path) -> None:
    text, script, _ = re.split(r"<script>|</script>", (reports / "gate.html").read_text("utf-8"))
    assert "expected 16 July 2024" in text
    assert "期待 2024年7月16日" in text
    assert '<span lang="ja">問題のある事例</span> <span lang="en">Not in order</span>' in text
    assert "http" not in text + script


def test_what_a_system_says_cannot_break_the_page_or_the_table(compiled: Compiled) -> None:
    class Evil(UnderLaw):
        declared = {**UnderLaw.declared, "system": {"name": "<b>|`*"}}

        def answers(self, sent: dict[str, Any]) -> dict[str, Any]:
            return {name: {"value": "<script>|\x00`"} for name in sent["questions"]}

    from mrs_spec.gate.outputs import html, junit, markdown
    from mrs_spec.gate.tell import Report

    cases = {DAY_CASE: compiled.cases[DAY_CASE]}
    result = run("test", Conversation(Evil(), 5, 5), cases, law())
    report = Report(result, compiled, law(), "root")
    assert "<script>|" not in html(report) and "&lt;script" in html(report)
    assert "<script>" not in markdown(report, "en") and "\\|" in markdown(report, "en")
    ET.fromstring(junit(report, "en").encode())


# --- diagnosis ------------------------------------------------------------------------------------


def diagnosed(system: UnderLaw, compiled: Compiled) -> Diagnosis:
    return diagnose(law(), compiled.cases, outcomes(system, compiled))


def under(*ids: str) -> Law:
    known = {one.id: one for one in alternatives(law())}
    changed = law()
    for id in ids:
        changed = known[id].change(changed)
    return changed


@pytest.mark.parametrize(
    ("id", "article"),
    [
        ("IR-05=B", "art10"),
        ("art05.p1:length:4", "art05"),
        ("art10.p1.c:whichever:1", "art10"),
        ("IR-01=F", "annex2"),
        ("art12.p1:without:", "art12"),
        ("suppl.2023:begins", "suppl"),
    ],
)
def test_one_fault_is_named(id: str, article: str, compiled: Compiled) -> None:
    """On the Cases of its article: the fewer speak against other laws, the harder it is told from them."""
    whole = next(one.id for one in alternatives(law()) if one.id.startswith(id))
    found = diagnosed(UnderLaw(under(whole)), compiled.only({id for id in compiled.cases if id.startswith(article)}))
    assert found.unexplained == ()
    (cause,) = found.causes
    assert whole in {cause.alternatives[0].id, *(one.alternative.id for one in cause.rivals)}
    assert cause.against == ()


def test_two_faults_at_once_are_named(compiled: Compiled) -> None:
    """On the Cases of their article; on all of them: tests/gate/test_gate_examples.py."""
    cases = compiled.only({id for id in compiled.cases if id.startswith("art10")})
    found = diagnosed(UnderLaw(under("IR-05=B", "art10.p1.c:whichever:1")), cases)
    assert found.unexplained == ()
    named = {one.id for cause in found.causes for one in cause.alternatives}
    assert "IR-05=B" in named
    assert len(found.causes) == 2


def test_an_answer_that_no_law_gives_is_said_to_be_unexplained(compiled: Compiled) -> None:
    class OneYenMore(UnderLaw):
        def answers(self, sent: dict[str, Any]) -> dict[str, Any]:
            found = super().answers(sent)
            return {
                name: {"value": one["value"] + 100_001} if name == "amount.ASSESSED_MAIN" and "value" in one else one
                for name, one in found.items()
            }

    found = diagnosed(OneYenMore(), compiled.only({id for id in compiled.cases if id.startswith("annex2")}))
    assert found.causes == ()
    assert {name for _, name in found.unexplained} == {"amount.ASSESSED_MAIN"}
    (shift,) = found.shifts
    assert shift.yen == 100_001


def test_where_two_laws_would_explain_it_the_case_that_decides_is_named(compiled: Compiled) -> None:
    of_art10 = {
        lang: {id: one for id, one in of.items() if id.startswith("art10.p1")}
        for lang, of in compiled.scenarios.items()
    }
    few = Compiled(of_art10, [])
    other = under("art10.p1:without:termination_takes_effect")
    (cause,) = diagnosed(OneQuestion(other), few).causes
    deciders = {one.alternative.id: one.decider for one in cause.rivals if one.decider}
    assert deciders
    for id, decider in deciders.items():
        assert decider == next(told_apart(under(cause.alternatives[0].id), under(id), few, {"contract.end_on"}), None)


def told_apart(one: Law, other: Law, of: Compiled, said: set[str]) -> Iterator[Decider]:
    """What tells two laws apart, where every Case is asked all that its facts allow: its own questions first."""
    for own in (True, False):
        for case in of.cases.values():
            mine = [row.question for row in case.expected]
            asked = mine if own else [question for question in all_questions(case.facts) if question not in mine]
            asked = [question for question in asked if str(question) not in said]
            put_to = case._replace(expected=tuple(Expected(question, None) for question in asked))
            first, second = (given_answers(each.under_all(dict(case.readings)).judge, put_to) for each in (one, other))
            yield from (Decider(case.id, q, first[q], second[q]) for q in asked if first[q] != second[q])


# --- messages -------------------------------------------------------------------------------------


def test_the_published_schemas_are_those_of_the_code() -> None:
    for name, schema in schemas().items():
        path = ROOT / "schemas" / f"{name}.schema.json"
        assert json.loads(path.read_text("utf-8")) == schema, f"mrs-spec schema {name} > {path}"


def test_every_message_sent_and_received_fits_its_schema(reference: Asking) -> None:
    system = reference.system
    every = {**schemas(), **published()}
    registry = Registry().with_resources(
        (f"{name}.schema.json", Resource.from_contents(schema)) for name, schema in every.items()
    )

    @cache
    def valid(kind: str, side: str) -> jsonschema.Draft202012Validator:
        schema = every[f"gate-{kind}"]
        body = {"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": f"#/$defs/{side}"}
        return jsonschema.Draft202012Validator(body, registry=registry)

    assert {sent["type"] for sent in system.heard} == {"start", "terms", "run"}
    for sent, reply in zip(system.heard, system.replied, strict=True):
        valid(sent["type"], "request").validate(sent)
        valid(sent["type"], "reply").validate(reply)
    valid("stop", "request").validate(Stop().sent())


# --- smoke ----------------------------------------------------------------------------------------


def smoke(sut: str) -> Done:
    out: list[str] = []
    err: list[str] = []
    return Done(gate_smoke(sut, 1.0, 2.0, "en", out.append, err.append), "\n".join(out), "\n".join(err))


def test_smoke_goes_through_an_adapter_step_by_step() -> None:
    done = smoke(fake("Honest"))
    assert done.code == 0
    assert done.out.count("✓") == 9
    assert "✗" not in done.out


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Garbage", "not a JSON object"),
        ("Shapeless", "not in the published form"),
        ("Forgets", "lacks an answer"),
        ("IgnoresStop", "does not end after stop"),
        ("ReportsAnError", "ORA-00942"),
    ],
)
def test_smoke_says_what_is_wrong_with_an_adapter(name: str, said: str) -> None:
    done = smoke(fake(name))
    assert done.code == 1
    assert said in done.out


def test_smoke_has_the_same_codes_for_no_start_and_another_text() -> None:
    assert smoke(fake("ExitsAtOnce")).code == 3
    assert smoke(fake("BuiltForAnotherEdition")).code == 5


def test_smoke_ends_with_4_where_the_system_does_not_start_again(tmp_path: Path) -> None:
    done = smoke(fake("DoesNotComeBack", tmp_path / "gone"))
    assert done.code == 4
    assert re.search(r"✗ answers run .*\n    the process ended \(exit code 1\)[^\n]*$", done.out)


# --- a Python object, and pytest ------------------------------------------------------------------


def test_a_class_of_python_is_a_system() -> None:
    assert gate("python:miniatures:Honest", SILENT_CASE).code == 0
    assert gate("python:miniatures:Honest", DAY_CASE).code == 1


def test_a_python_object_that_raises_crashes_its_case_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def exits(self: Any, message: dict[str, Any]) -> Any:
        raise SystemExit(3)

    monkeypatch.setattr(miniatures.Honest, "run", exits)
    report = tmp_path / "gate.jsonl"
    assert gate("python:miniatures:Honest", SILENT_CASE, reports=(report,)).code == 1
    (row,) = [row for row in rows(report) if row["type"] == "case"]
    assert row["verdict"] == "crashed"
    assert "SystemExit" in row["note"]["en"]


def scenarios(sut: str, *args: str) -> str:
    told = ("features/en/art10_termination.feature", "-q", *PYTEST, "--sut", sut, *args)
    with pytest.MonkeyPatch.context() as here:
        here.setenv("PYTHONPATH", str(FAKES.parent))
        done = Scratch.at(ROOT).run(*told, module="pytest")
    return done.out + done.err


def test_the_scenarios_themselves_run_against_a_system() -> None:
    told = scenarios("python:miniatures:Honest", "-k", "prescribed or 45th_day_after_it")
    assert "6 failed, 1 passed" in told
    assert '{"silent": true}' in told


def test_a_scenario_that_is_not_declared_is_skipped() -> None:
    told = scenarios("python:miniatures:DeclaresOneQuestion", "-k", "prescribed or without_delay")
    assert re.search(r"1 passed, [1-9]\d* skipped", told)


def test_a_reading_is_not_for_a_system() -> None:
    assert "--sut does not go with --reading" in scenarios("python:miniatures:Honest", "--reading", "IR-05=B")


def test_pytest_with_a_system_that_does_not_start_stops_with_one_line() -> None:
    told = scenarios("stdio:no-such-command")
    assert "cannot start" in told
    assert "Traceback" not in told
