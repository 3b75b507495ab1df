"""The examples of the gate, as they stand: the page's adapters, the SQLite system, the naive one in Node."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import faults
import pytest

from mrs_spec.cli.gate import gate_group
from mrs_spec.cli.help import of_command
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import needs_table
from mrs_spec.gate.adapter import write_adapter
from mrs_spec.gate.command import Asked, gate_run, gate_smoke
from mrs_spec.gate.outputs import FORMS
from mrs_spec.ground.problems import Problem
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent.parent
SERVER = ROOT / "examples" / "sqlite_billing" / "server.py"
NAIVE = ROOT / "examples" / "naive_node" / "adapter.js"
COMMANDS = {"python": ("adapter.py", sys.executable), "js": ("adapter.js", "node")}
NODE = pytest.mark.skipif(shutil.which("node") is None, reason="needs node: .ci/run installs it")


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def gate(sut: str, report: Path) -> tuple[int, list[dict[str, Any]]]:
    """The exit code and the lines of a run."""
    troubles: list[str] = []
    code = gate_run(Asked(sut, reports=(report,), limit=0), "en", lambda line: None, troubles.append)
    assert not troubles
    return code, [json.loads(line) for line in report.read_text("utf-8").splitlines()]


# --- the page -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["python", pytest.param("js", marks=NODE)])
def test_the_adapter_of_both_pages_passes_smoke_and_all_it_declares(language: str, tmp_path: Path) -> None:
    shown = [(ROOT / page).read_text("utf-8") for page in ("docs/gate.md", "docs/gate.ja.md")]
    (code,) = {*re.findall(rf"```{language}\n(.*?)```", shown[0], re.DOTALL)}
    assert re.findall(rf"```{language}\n(.*?)```", shown[1], re.DOTALL) == [code]
    name, command = COMMANDS[language]
    (tmp_path / name).write_text(code, "utf-8")
    sut = f"stdio:{command} {tmp_path / name}"
    said: list[str] = []
    assert gate_smoke(sut, 5, 10, "en", said.append, said.append) == 0, said
    exit_code, lines = gate(sut, tmp_path / "gate.jsonl")
    assert exit_code == 0
    assert lines[-1]["verdicts"]["pass"] > 0
    assert lines[-1]["right"] == lines[-1]["asked"] > lines[-1]["right_without_rules"]


@pytest.mark.parametrize("language", ["py", pytest.param("js", marks=NODE)])
def test_the_first_adapter_is_well_and_shows_a_first_regression(language: str, tmp_path: Path) -> None:
    path = tmp_path / f"adapter.{language}"
    (sut,) = shlex.split(write_adapter(path, FIRST))
    assert gate_smoke(sut, 5, 10, "en", lambda line: None, lambda line: None) == 0
    code, lines = gate(sut, tmp_path / "gate.jsonl")
    assert code == 1
    assert any("art10.p1.c" in law["clause"] for cause in lines[-1]["causes"] for law in cause["laws"])
    with pytest.raises(Problem, match="left as it is"):
        write_adapter(path, FIRST)
    with pytest.raises(Problem, match=r"\.py or \.js"):
        write_adapter(tmp_path / "adapter.rb", FIRST)


@pytest.mark.parametrize("page", ["docs/gate.md", "docs/gate.ja.md"])
def test_the_page_tells_of_every_need_and_every_exit_code(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    told = set(re.findall(r"(?m)^\| `(\w+)` \| `(\w+)` \|", text)) - {("need", "who")}
    assert told == {(code, row["who"]) for code, row in needs_table()["need"].items()}
    codes = re.findall(r"(?m)^\| (\d) \| ", text)
    assert codes == [code for code, _ in of_command("mrs-spec gate run").codes] == [*"0123456789"]


@pytest.mark.parametrize("path", ["github-actions/mrs-spec.yml", "gitlab-ci/mrs-spec.yml"])
def test_the_workflows_use_options_that_there_are(path: str) -> None:
    text = (ROOT / "examples" / path).read_text("utf-8")
    (run,) = re.findall(r"mrs-spec gate run((?:[^\n]|\n +--)+)", text.replace("\\\n", "\n"))
    known = {name for option in gate_group.commands["run"].params for name in option.opts}
    used = re.findall(r"--[a-z]+", run)
    assert used and set(used) <= known
    assert {Path(name).suffix for name in re.findall(r"--report (\S+)", run)} <= {*FORMS, ".jsonl"}


# --- the SQLite system ----------------------------------------------------------------------------


@pytest.fixture
def server() -> Iterator[str]:
    process = subprocess.Popen([sys.executable, str(SERVER), "--port", "0"], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    yield process.stdout.readline().strip()
    process.kill()
    process.wait()


def test_the_sqlite_system_passes_over_http_what_it_declares(server: str, tmp_path: Path) -> None:
    code, lines = gate(server, tmp_path / "gate.jsonl")
    assert code == 0
    footer = lines[-1]
    assert footer["right"] == footer["asked"]
    assert footer["verdicts"]["pass"] > 100
    assert footer["right_without_rules"] < footer["right"] / 3
    assert footer["not_checked"]


def test_the_sqlite_system_shares_no_code_with_mrs_spec() -> None:
    for path in SERVER.parent.glob("*.py"):
        assert "import mrs_spec" not in path.read_text("utf-8")
        assert "from mrs_spec" not in path.read_text("utf-8")


def test_the_month_end_job_writes_each_line_once(tmp_path: Path, compiled: Compiled) -> None:
    direct = faults.Direct(tmp_path)
    facts = compiled.cases["life-04"].facts.as_json()
    contract = direct.server.record(direct.db, facts)
    billing = sys.modules["billing"]
    for month in ("2024-06-30", "2024-07-31", "2024-10-31", "2024-10-31"):
        billing.month_end(direct.db, contract, billing.day(month))
    lines = billing.invoiced(direct.db, contract, "MONTHLY_MAIN", None)
    assert len({line.on for line in lines}) == len(lines)
    assert (len(lines), sum(line.yen for line in lines)) == (15, 141_000)
    direct.close()


@pytest.mark.parametrize("fault", faults.FAULTS, ids=lambda one: one.name)
def test_a_fault_is_found_in_its_clause_and_named_where_a_law_does_the_same(
    fault: faults.Fault, tmp_path: Path, compiled: Compiled
) -> None:
    """On the Cases of its article; a letter read in one rule only is told from the letter by those of the others."""
    article = "" if any(":IR-" in cause for cause in fault.causes) else fault.clause.partition(".")[0]
    found = faults.gate(tmp_path, compiled.only({id for id in compiled.cases if id.startswith(article)}), fault.name)
    assert found.bad
    assert fault.clause in found.clauses
    if fault.name == "acceptance":
        by_accident = sum(len(cause.explains) for cause in found.diagnosis.causes)
        assert by_accident < len(found.diagnosis.unexplained) / 3  # its fall-back is no reading of the clause
    elif fault.causes:
        assert found.named & set(fault.causes)
    else:
        assert not found.diagnosis.causes


@pytest.mark.parametrize("names", faults.PAIRS, ids=" and ".join)
def test_two_faults_at_once_are_both_named(names: tuple[str, str], tmp_path: Path, compiled: Compiled) -> None:
    found = faults.gate(tmp_path, compiled, *names)
    assert found.diagnosis.unexplained == ()
    for one in faults.FAULTS:
        if one.name in names:
            assert found.named & set(one.causes)


# --- the naive system in Node ---------------------------------------------------------------------

MISTAKES = [
    ("the day of arrival is counted", {"IR-05=B", "art10.p1.a:length:1"}),
    ("the earlier of the two days", {"art10.p1.c:whichever:1"}),
    ("a year is 365 days", {"art05.p1:length:4"}),
    ("rounded, not cut off", {"annex2.1:IR-02=C", "IR-02=C"}),
    ("28(3) is forgotten", {"art12.p1.excl1:grounds:2"}),
]


@NODE
def test_the_naive_system_is_caught_and_its_mistakes_are_named(tmp_path: Path) -> None:
    code, lines = gate(f"stdio:node {NAIVE}", tmp_path / "gate.jsonl")
    assert code == 1
    footer = lines[-1]
    named = {law["id"] for cause in footer["causes"] for law in cause["laws"]}
    named |= {rival["id"] for cause in footer["causes"] for rival in cause["or"]}
    for mistake, laws in MISTAKES:
        assert named & laws, mistake
    assert any(one["question"] == "obligation.MONTHLY_MAIN" for one in footer["unexplained"])
