"""How a run of the gate ends, what it asks, and what it shows of a failure."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest
from test_gate import DAY_CASE, FAKES, JAPANESE, ROOT, SILENT_CASE, Done, UnderLaw, accept, fake, gate, rows

from mrs_spec.gate.command import gate_smoke
from mrs_spec.gate.declared import facts_named
from mrs_spec.gate.diagnosis import Diagnosis, Suspect
from mrs_spec.gate.dress import dressed
from mrs_spec.gate.messages import facts_told
from mrs_spec.gate.outputs import github, gitlab
from mrs_spec.gate.runner import CaseVerdict, Conversation, Outcome, Result, run
from mrs_spec.gate.tell import Report
from mrs_spec.gate.transports import PythonObject, without_secrets
from mrs_spec.ground.nearest import nearest
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.law.alternatives import alternatives
from mrs_spec.rules import law
from mrs_spec.scenarios.scenario import Compiled


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(FAKES.parent))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


# --- each end has a code and a sentence of its own, and none is green ------------------------------


class End(NamedTuple):
    name: str
    code: int
    said: str


@pytest.mark.parametrize(
    "end",
    [
        End("DeclaresNoQuestion", 6, "declares no question"),
        End("DeclaresNoFact", 6, "not one question was asked"),
        End("NamesNoSuchQuestion", 7, "Did you mean contract.end_on?"),
        End("NamesNoSuchFact", 7, "Did you mean notices.arrived_on"),
        End("NamesNoSuchLetter", 7, "Did you mean IR-05=B?"),
    ],
)
def test_what_checks_nothing_is_not_green(end: End) -> None:
    done = gate(f"python:miniatures:{end.name}", SILENT_CASE)
    assert done.code == end.code
    assert end.said in done.out + done.err
    assert "no regression." not in done.out
    other = gate(f"python:miniatures:{end.name}", SILENT_CASE, lang="ja")
    assert JAPANESE.search(other.out.splitlines()[-1] if other.out else other.err)


def test_a_system_that_had_to_be_started_again_does_not_pass(tmp_path: Path) -> None:
    done = gate(fake("KilledOnce", tmp_path / "killed"), SILENT_CASE)
    assert done.code == 8
    assert "had to be started again 1 time" in done.out


def result_of(sut: str, place: Path) -> tuple[Path, Path]:
    result, baseline = place / "gate.jsonl", place / "baseline.json"
    gate(sut, reports=(result,), limit=0)
    accept(result, baseline)
    return result, baseline


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The whole run of a system that declares one question, and its baseline."""
    place = tmp_path_factory.mktemp("accepted")
    with pytest.MonkeyPatch.context() as here:
        here.chdir(ROOT)
        here.syspath_prepend(str(FAKES.parent))
        return result_of("python:miniatures:DeclaresOneQuestion", place)


@pytest.mark.parametrize(
    ("changed", "code", "said"),
    [
        ({}, 0, "no regression."),
        ({"system": "another"}, 9, "the baseline is of another system (another)"),
        ({"edition": "2021-02-01"}, 9, "the baseline is of the edition of 2021-02-01"),
        ({"root": "0" * 64}, 9, "the baseline is of cases with root 0000000000000000"),
    ],
)
def test_a_baseline_of_another_is_not_green(
    accepted: tuple[Path, Path], changed: dict[str, str], code: int, said: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.json"
    other.write_text(json.dumps(json.loads(accepted[1].read_text("utf-8")) | changed), "utf-8")
    done = gate("python:miniatures:DeclaresOneQuestion", SILENT_CASE, baseline=other)
    assert done.code == code
    assert said in done.out + done.err


def test_a_result_with_a_line_missing_is_not_accepted(accepted: tuple[Path, Path], tmp_path: Path) -> None:
    lines = accepted[0].read_text("utf-8").splitlines()
    (tmp_path / "gate.jsonl").write_text("\n".join(lines[:5] + lines[6:]), "utf-8")
    done = accept(tmp_path / "gate.jsonl", tmp_path / "baseline.json")
    assert done.code == 4
    assert f"lacks the lines of 1 cases ({json.loads(lines[5])['case']})" in done.err
    assert not (tmp_path / "baseline.json").exists()


def test_a_run_that_asked_nothing_is_not_accepted(tmp_path: Path) -> None:
    result, baseline = result_of("python:miniatures:DeclaresNoFact", tmp_path)
    assert accept(result, baseline).code == 6
    assert not baseline.exists()


def test_every_fact_of_a_case_can_be_declared(compiled: Compiled) -> None:
    told = {path for case in compiled.cases.values() for path in facts_told(case.facts.as_json())}
    assert told <= set(facts_named())
    assert "contract" not in facts_named()


# --- the ends of the machine ----------------------------------------------------------------------


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_whoever_ends_the_gate_ends_the_system(number: signal.Signals, tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    sut = fake("IgnoresStop", pid)
    program = (
        "import os, sys\n"
        "from mrs_spec.gate import command, transports\n"
        "transports.GRACE = 0.1\n"
        "run = command.run\n"
        f"command.run = lambda *args, **kept: run(*args[:4], lambda result: os.kill(os.getpid(), {int(number)}))\n"
        f"command.gate_run(command.Asked({sut!r}, only=({SILENT_CASE!r},)), 'en', print, print)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 128 + number, done.stderr
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text("utf-8")), 0)


@pytest.mark.parametrize("name", ["gate.jsonl", "gate.html", "gate.xml", "gate.md", "gate.json"])
def test_a_folder_that_is_missing_is_made_for_every_form(name: str, tmp_path: Path) -> None:
    assert gate("python:miniatures:Honest", SILENT_CASE, reports=(tmp_path / "new" / name,)).code == 0
    assert (tmp_path / "new" / name).is_file()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("name", ["gate.jsonl", "gate.html"])
def test_a_full_disk_is_told_as_such_and_is_no_regression(name: str, tmp_path: Path) -> None:
    (tmp_path / name).symlink_to("/dev/full")
    with pytest.raises((Problem, Problems), match="No space left") as caught:
        gate("python:miniatures:Honest", DAY_CASE, reports=(tmp_path / name,))
    assert JAPANESE.search(caught.value.told("ja"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_where_nothing_can_be_printed_the_code_is_that_of_a_refusal() -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123
        command = [sys.executable, "-m", "mrs_spec.cli", "gate", "run", "--sut", "nonsense"]
        assert subprocess.run(command, cwd=ROOT, stdout=full, stderr=full, check=False).returncode == 2


@pytest.mark.parametrize(
    ("sut", "shown"),
    [
        ("http://me:secret@host:80/bill?token=secret&x=secret#y", "http://…@host:80/bill?token=…&x=…#y"),
        ("https://host/bill", "https://host/bill"),
        ("stdio:curl http://me@host", "stdio:curl http://me@host"),
        ("http://me:se/cret@host", "http://me:se/cret@host"),
    ],
)
def test_secrets_in_an_address_are_not_printed(sut: str, shown: str) -> None:
    assert without_secrets(sut) == shown


def test_an_address_with_secrets_is_reproduced_from_the_environment(tmp_path: Path) -> None:
    done = gate("http://me:hush@127.0.0.1:9/?token=hush", SILENT_CASE, seconds_to_start=0.1)
    assert done.code == 3
    assert "hush" not in done.err
    assert "127.0.0.1:9" in done.err


# --- what is asked --------------------------------------------------------------------------------


def asked_of(done: Done) -> int:
    found = re.search(r"edition \S+, ([\d,]+) cases?", done.out)
    assert found, done.out
    return int(found[1].replace(",", ""))


def test_a_scenario_a_row_or_an_article_can_be_asked_alone(compiled: Compiled) -> None:
    sut = "python:miniatures:DeclaresOneQuestion"
    rows_of = [id for id, one in compiled.scenarios["ja"].items() if one.scenario_id == "art10.p1-01"]
    assert asked_of(gate(sut, "art10.p1-01", limit=0)) == len(rows_of) > 1
    assert asked_of(gate(sut, DAY_CASE, limit=0)) == 1
    of_10 = [id for id, one in compiled.scenarios["ja"].items() if any(c.startswith("art10.") for c in one.clauses)]
    assert asked_of(gate(sut, articles=("art10",), limit=0)) == len(of_10)
    with pytest.raises(Problem, match=r"art99"):
        gate(sut, articles=("art99",))
    with pytest.raises(Problem, match=r"Did you mean art10.p1-01"):
        gate(sut, "art10.p1-1")


def test_only_what_failed_last_time_is_asked_again() -> None:
    sut = "python:miniatures:Honest"
    with pytest.raises(Problem, match="without --failed"):
        gate(sut, failed=True)
    assert gate(sut, DAY_CASE, SILENT_CASE).code == 1
    again = gate(sut, failed=True)
    assert asked_of(again) == 1
    assert DAY_CASE in again.out
    gate("python:miniatures:Honest", SILENT_CASE)
    assert asked_of(gate(sut, failed=True)) == 1  # the other was not asked, and is not forgotten


def test_several_copies_are_asked_at_a_time(tmp_path: Path) -> None:
    report = tmp_path / "gate.jsonl"
    done = gate(fake("OneAtATime", tmp_path / "log"), "art10.p1-01", "art10.p1-02", jobs=3, reports=(report,), limit=0)
    assert done.code == 1
    assert len({line.split()[1] for line in (tmp_path / "log").read_text("utf-8").splitlines()}) == 3
    cases = [row["case"] for row in rows(report) if row["type"] == "case"]
    assert cases == sorted(cases)


def test_jobs_give_the_outcomes_of_one(compiled: Compiled) -> None:
    few = {id: case for id, case in compiled.cases.items() if id.startswith("art10")}
    one, three = (
        run("test", *sessions[:1], few, law(), others=sessions[1:])
        for sessions in ([_miniature() for _ in range(count)] for count in (1, 3))
    )
    assert list(one.outcomes.items()) == list(three.outcomes.items())


def _miniature() -> Conversation:
    return Conversation(PythonObject("miniatures", "Honest"), 5, 5)


def test_another_dress_changes_ids_order_and_days_and_the_answers_with_them(compiled: Compiled) -> None:
    few = {id: case for id, case in compiled.cases.items() if id.startswith(("art05", "annex1"))}
    once = dressed(few, law(), 1)
    assert once == dressed(few, law(), 1)
    assert list(once) != list(few) and sorted(once) == sorted(few)
    assert once != dressed(few, law(), 2)
    changed = [id for id, case in few.items() if once[id].facts != case.facts]
    assert len(changed) > len(few) * 0.9
    assert all(len(once[id].expected) == len(case.expected) for id, case in few.items())
    years = {case.facts.known_until.year - few[id].facts.known_until.year for id, case in once.items()}
    assert years <= {0, 28, 56} and len(years) > 1


def test_a_case_known_by_heart_fails_in_another_dress() -> None:
    assert gate("python:miniatures:ByHeart", DAY_CASE).code == 0
    done = gate("python:miniatures:ByHeart", DAY_CASE, repeat=2)
    assert done.code == 1
    (seed,) = re.findall(r"wrong in round 2 \(--shuffle (\d+)\)", done.out)
    assert f"--case {DAY_CASE} --shuffle {seed}" in done.out
    again = gate("python:miniatures:ByHeart", DAY_CASE, shuffle=int(seed))
    assert again.code == 1
    assert f"--shuffle {seed}" in again.out.splitlines()[0]


def test_a_shuffled_run_is_no_baseline(accepted: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(Problem, match="--repeat 2"):
        gate("python:miniatures:DeclaresOneQuestion", shuffle=1, baseline=accepted[1])
    report = tmp_path / "gate.jsonl"
    report.write_text(accepted[0].read_text("utf-8").replace('"selected": false', '"selected": false, "shuffled": 3'))
    with pytest.raises(Problem, match="--repeat 2"):
        accept(report, tmp_path / "baseline.json")


LAST = "art10.p1-01.b"
"""What no cause explains."""

# --- what is shown --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def failed(compiled: Compiled) -> Report:
    """A run under another letter, which explains all of its answers but one."""
    (other,) = (one for one in alternatives(law()) if one.id == "IR-05=B")
    wrong = other.change(law())
    few = {id: case for id, case in compiled.cases.items() if id.startswith(("art10.p1-0", "annex2.1-0"))}
    result = run("stdio:it", Conversation(UnderLaw(wrong), 5, 5), few, law())
    one = result.bad[LAST]
    result.outcomes[LAST] = one._replace(wrong=tuple(row._replace(got={"value": "1999-01-01"}) for row in one.wrong))
    report = Report(result, compiled, law(), "root")
    places = [(id, str(row.question)) for id, one in result.bad.items() for row in one.wrong]
    explained = [place for place in places if place[0] not in (DAY_CASE, LAST)]  # the one is given by several causes
    unexplained = tuple(place for place in places if place[0] == LAST)
    report.diagnosis = Diagnosis((Suspect((other,), tuple(explained)),), unexplained)  # how: tested elsewhere
    return report


def test_failures_stand_in_the_order_of_their_causes(failed: Report) -> None:
    assert failed.groups[0].cause is failed.diagnosis.causes[0]
    shown = [one.case for one in failed.ordered_failures()]
    assert shown[-1] == LAST and shown.index(DAY_CASE) < len(shown) - 1
    assert sorted(shown) == sorted(failed.result.bad)
    assert [group.number for group in failed.groups] == [1, 0]
    assert DAY_CASE not in failed.diagnosis.causes[0].cases  # and yet its law gives the answer


def test_answers_of_several_causes_together_have_a_group_of_their_own(failed: Report, compiled: Compiled) -> None:
    report = Report(failed.result, compiled, law(), "root")
    report.diagnosis = failed.diagnosis._replace(unexplained=())
    last = report.groups[-1]
    assert (last.together, [one.case for one in last.failures]) == (True, [LAST])
    assert last.name("en") == "several of these causes together"


def test_a_failure_shows_its_facts_and_the_message_that_asks_for_it(failed: Report) -> None:
    from mrs_spec.gate.tell import failure_lines

    one = failed.result.bad[DAY_CASE]
    told = {lang: "\n".join(failure_lines(failed, one, lang)) for lang in ("ja", "en")}  # type: ignore[arg-type]
    assert 'Given there is a Managed Router Service Contract with Item "LL"' in told["en"]
    assert "前提 品目「LL」" in told["ja"]
    assert "Then " not in told["en"]
    message = json.loads(failed.message(one))
    assert message["facts"]["notices"] == [{"arrived_on": "2024-06-01"}]
    assert message["questions"] == ["contract.end_on"]
    command = shlex.split(told["en"].splitlines()[-1].strip().removeprefix("$ "))
    assert command == ["mrs-spec", "gate", "run", "--sut", "stdio:it", "--case", DAY_CASE]


def test_json_lines_have_the_message_of_what_failed_only(tmp_path: Path) -> None:
    report = tmp_path / "gate.jsonl"
    gate("python:miniatures:Honest", DAY_CASE, SILENT_CASE, reports=(report,))
    found = {row["case"]: row for row in rows(report) if row["type"] == "case"}
    assert found[DAY_CASE]["message"]["facts"]["notices"] == [{"arrived_on": "2024-06-01"}]
    assert "message" not in found[SILENT_CASE]


def test_smoke_names_what_is_misspelt() -> None:
    said: list[str] = []
    assert gate_smoke("python:miniatures:NamesNoSuchFact", 5, 5, "en", said.append, said.append) == 1
    assert said[2] == "✗ declares only names that exist"
    assert "Did you mean notices.arrived_on" in said[3]


def test_one_case_alone_has_the_cause_of_the_last_whole_run_or_says_that_it_has_none(tmp_path: Path) -> None:
    sut = "python:miniatures:DeclaresOneQuestion"
    assert "these cases alone cannot be diagnosed; run without --case" in gate(sut, DAY_CASE).out


def test_the_cause_of_the_last_whole_run_is_told(failed: Report, compiled: Compiled) -> None:
    from mrs_spec.gate.last import last_time, remember
    from mrs_spec.gate.tell import diagnosed

    remember("stdio:it", failed)
    last = last_time("stdio:it")
    assert last and last[DAY_CASE]
    result = Result("stdio:it", failed.result.started, {DAY_CASE: failed.result.outcomes[DAY_CASE]}, selected=True)
    alone = Report(result, compiled, law(), "root", last=last)
    (item,) = diagnosed(alone, "en")
    assert item.details == [last[DAY_CASE].en]
    assert "article 10(1)" in item.details[0]


def test_the_time_told_is_that_of_the_command(failed: Report, compiled: Compiled) -> None:
    began = time.monotonic() - 100
    report = Report(failed.result, compiled, law(), "root", began=began)
    from mrs_spec.gate.tell import time_line

    assert re.match(r"10\d\.\d s, of which \d+\.\d s asking", time_line(report, "en"))


def test_clauses_are_counted_first_and_listed_last() -> None:
    lines = gate("python:miniatures:DeclaresOneQuestion", limit=0).out.splitlines()
    assert re.fullmatch(r"  \d+ clauses: checked whole \d+, in part \d+, not at all \d+", lines[3])
    assert lines[-3].startswith("clauses not checked") and lines[-2].startswith("clauses checked in part")


def test_annotations_of_github_are_commands_of_one_line_each(failed: Report) -> None:
    lines = [line for line in github(failed, "en").splitlines() if line.startswith("::")]
    assert 0 < len(lines) <= 10
    title, text = re.fullmatch(r"::error title=([^:]+)::(.+)", lines[0]).groups()  # type: ignore[union-attr]
    assert title.startswith("article 10(1)%3A it answers as")
    assert "%0A$ mrs-spec gate run" in text
    assert ": expected " in text


def test_the_code_quality_report_of_gitlab_has_what_gitlab_needs(failed: Report) -> None:
    issues = json.loads(gitlab(failed, "en"))
    assert len(issues) == len({one["fingerprint"] for one in issues}) > 0
    for one in issues:
        assert set(one) == {"description", "check_name", "severity", "fingerprint", "location"}
        assert (ROOT / one["location"]["path"]).is_file()
        assert one["location"]["lines"]["begin"] > 0


def test_a_link_leads_to_the_case_in_the_book(failed: Report, compiled: Compiled) -> None:
    report = Report(failed.result, compiled, law(), "root", book="https://book.example/evidence/")
    report.diagnosis = failed.diagnosis
    assert report.in_the_book("art10.p1-01.a") == "https://book.example/evidence/art10.html#art10.p1-01.a"
    from mrs_spec.gate.outputs import html, markdown

    assert 'href="https://book.example/evidence/art10.html#art10.p1-01.a"' in html(report)
    assert "(https://book.example/evidence/art10.html#art10.p1-01.a)" in markdown(report, "en")


def test_the_page_is_closed_and_grouped_by_cause(failed: Report) -> None:
    from mrs_spec.gate.outputs import html

    text = html(failed)
    assert text.count('<details class="group"') == len(failed.groups)
    assert text.count('<details class="case"') == len(failed.result.bad)
    assert "<details open" not in text and " open>" not in text
    assert '<input type="radio" name="lang" id="lang-ja">' in text
    assert "• ・" not in text and "<li>・" not in text


@pytest.mark.parametrize(
    ("given", "known", "found"),
    [
        ("explian", ["explain", "judge"], ["explain"]),
        ("IR-5", ["IR-05", "IR-15", "IR-55"], ["IR-05"]),
        ("contract.endon", ["contract.end_on", "contract.item"], ["contract.end_on"]),
        ("nothing", ["contract.end_on"], []),
    ],
)
def test_the_nearest_names(given: str, known: list[str], found: list[str]) -> None:
    assert nearest(given, known)[:1] == found


def test_an_outcome_that_never_came_is_no_cause(compiled: Compiled) -> None:
    outcome = Outcome(DAY_CASE, CaseVerdict.CRASHED, ("contract.end_on",))
    from mrs_spec.gate.messages import Started

    started = Started(protocol=1, system={"name": "x"})  # type: ignore[arg-type]
    report = Report(Result("stdio:it", started, {DAY_CASE: outcome}), compiled, law(), "root")
    assert [group.cause for group in report.groups] == [None]
