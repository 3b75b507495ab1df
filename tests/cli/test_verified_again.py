"""What an earlier run found is told again only where nothing that it depends on has changed."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest
from scratch import PYTEST, ROOT, Done, Scratch, finish

from mrs_spec.cli import depends, results
from mrs_spec.cli.depends import Depends

STEM = "art03_selection"
Change = Callable[[Scratch], object]


COUNT = r'<property name="told_again" value="(\d+)" ?/>'
"""How many results were told again, as the JUnit file has it."""


@pytest.fixture(scope="module")
def passed(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    """A house whose scenarios have passed."""
    scratch = Scratch(tmp_path_factory.mktemp("reuse") / "h", [STEM])
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, scratch.place)
    assert told_again(scratch) == 0
    return scratch


@pytest.fixture
def scratch(passed: Scratch, tmp_path: Path) -> Scratch:
    return Scratch.copied(passed, tmp_path / "h")


def told_again(scratch: Scratch, code: int = 0) -> int:
    """How many results a run tells again; all of the house come out."""
    done = scratch.run("features", "-q", "--kept", *PYTEST, "--junitxml=junit.xml", module="pytest")
    assert done.code == code, done.out
    (count,) = re.findall(COUNT, (scratch.place / "junit.xml").read_text("utf-8"))
    assert (f"mrs-spec: {count} results of an earlier run" in done.out) is (count != "0")
    return int(count)


def rows(scratch: Scratch) -> int:
    return (scratch.place / "junit.xml").read_text("utf-8").count("<testcase ")


def test_all_results_are_told_again_and_the_report_is_whole(scratch: Scratch) -> None:
    timeless = rf' time(stamp)?="[^"]*"|{COUNT}'
    before = re.sub(timeless, "", (scratch.place / "junit.xml").read_text("utf-8"))
    assert told_again(scratch) == rows(scratch) >= 10
    assert re.sub(timeless, "", (scratch.place / "junit.xml").read_text("utf-8")) == before


def test_of_the_features_only_the_file_that_changed_runs(scratch: Scratch) -> None:
    scratch.edit(f"features/ja/{STEM}.feature", "機能:", "\n機能:", 1)
    assert told_again(scratch) * 2 == rows(scratch) >= 10


def test_a_test_that_is_no_scenario_always_runs(passed: Scratch) -> None:
    path = passed.place / "test_other.py"
    path.write_text("import sys\n\ndef test_it() -> None:\n    sys.stderr.write('it ran')\n", "utf-8")
    for _ in range(2):
        done = passed.run(path.name, "-q", "-s", "--kept", *PYTEST, module="pytest")
        assert (done.code, done.err) == (0, "it ran"), done.out
        assert "told again" not in done.out


def shared_out(scratch: Scratch, *args: str, processes: int = 2) -> Done:
    """What is told where the work is shared out among so many processes of pytest-xdist."""
    return finish(scratch.start(*args, "-q", "-n", str(processes), "--kept", *PYTEST[:-2], module="pytest"))


def test_what_is_told_again_by_several_processes_is_counted(scratch: Scratch) -> None:
    """Files of which all is kept are told by the process that shares out the work; one that changed is shared out."""
    done = shared_out(scratch)
    assert done.code == 0, done.out
    assert f"mrs-spec: {rows(scratch)} results of an earlier run" in done.out
    scratch.edit(f"features/ja/{STEM}.feature", "機能:", "\n機能:", 1)
    done = shared_out(scratch, "features")
    assert done.code == 0, done.out
    assert f"mrs-spec: {rows(scratch) // 2} results of an earlier run" in done.out
    assert f"{rows(scratch)} passed" in done.out


def test_of_what_is_kept_no_more_is_told_than_was_asked_for(scratch: Scratch) -> None:
    done = shared_out(scratch, "features/ja", "-k", "申込者が選択した機器", processes=1)
    assert "1 passed" in done.out, done.out


CHANGES: dict[str, Change] = {
    "code": lambda it: it.edit("src/mrs_spec/rules/art10.py", '"""', '"""\n', 1),
    "data": lambda it: it.edit("src/mrs_spec/contract/2023-06-01/proof.toml", "\n", "\n\n", 1),
    "a step": lambda it: it.edit("steps/ending.py", '"""', '"""\n', 1),
    "the settings": lambda it: it.edit("pyproject.toml", "\n", "\n\n", 1),
    "what pytest loads": lambda it: it.edit("conftest.py", "\n", "\n\n", 1),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_everything_runs_after_a_change_of(scratch: Scratch, change: Change) -> None:
    change(scratch)
    assert told_again(scratch) == 0


def test_what_failed_runs_again_and_fails_again(scratch: Scratch) -> None:
    for lang, right, wrong in (
        ("ja", "ルータの選定は、第3条の定めに適合する", "ルータの選定は、第3条の定めに反する"),
        (
            "en",
            "the selection of the router complies with article 3",
            "the selection of the router is contrary to article 3",
        ),
    ):
        scratch.edit(f"features/{lang}/{STEM}.feature", right, wrong, 1)
    assert told_again(scratch, code=1) == 0
    assert told_again(scratch, code=1) == rows(scratch) - 2


# --- what each part of a verification depends on --------------------------------------------------


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("code/rules.py", "steps/a.py", "features/ja/a.feature", "signoffs/a.json", "conftest.py",
                 "reports/junit.xml", "reports/pytest-report.html", "reports/evidence/index.html"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    monkeypatch.setattr(results, "CODE", tmp_path / "code")
    now = Depends(tmp_path)
    now.keep_run()
    now.keep_proof({"laws": 1})
    now.keep_pages(1, 1)
    return tmp_path


def holding(house: Path) -> set[str]:
    now = Depends(house)
    parts = {"run": now.ran(), "proof": now.proven(), "pages": now.written()}
    return {name for name, holds in parts.items() if holds}


def test_where_nothing_changes_everything_holds(house: Path) -> None:
    assert holding(house) == {"run", "proof", "pages"}


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("code/rules.py", set()),
        ("code/new.toml", set()),
        ("steps/a.py", set()),
        ("features/ja/a.feature", set()),
        ("features/vectors.lock", set()),
        ("conftest.py", set()),
        ("pyproject.toml", set()),
        ("signoffs/a.json", {"run", "proof"}),
        ("reports/junit.xml", {"proof", "pages"}),
        ("reports/pytest-report.html", {"proof", "pages"}),
        ("reports/evidence/index.html", {"run", "proof"}),
        ("reports/evidence/art10.html", {"run", "proof"}),
        ("reports/handbook/index.html", {"run", "proof"}),
        (".mrs-spec/proven.json", {"run"}),
    ],
)
def test_after_a_change_what_depends_on_it_does_not_hold(house: Path, name: str, left: set[str]) -> None:
    (house / name).parent.mkdir(exist_ok=True)
    (house / name).write_text("other", "utf-8")
    assert holding(house) == left


DAY = "2026-10-01"
ACT = '{{"act": {{"edition": "{}"}}}}'


@pytest.fixture
def two_editions(house: Path) -> Path:
    """A house of two editions: each has its documents, and an act of sign-off is on each."""
    for name in ("evidence/index.html", "handbook/plain.html"):
        (house / "reports" / DAY / name).parent.mkdir(parents=True)
        (house / "reports" / DAY / name).write_text(name, "utf-8")
    for name, edition in (("first", "2023-06-01"), ("later", DAY)):
        (house / "signoffs" / f"{name}.json").write_text(ACT.format(edition), "utf-8")
    now = Depends(house)
    now.keep_proof({"laws": 1}, DAY)
    for later in ("", DAY):
        now.keep_pages(1, 1, later)
    return house


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("features/2026-10-01/ja/a.feature", set()),
        ("signoffs/later.json", {""}),
        ("signoffs/first.json", set()),
        ("signoffs/broken.json", set()),
        ("reports/2026-10-01/handbook/plain.html", {""}),
        ("reports/2026-10-01/evidence/art10.html", {""}),
        ("reports/evidence/index.html", {DAY}),
        (".mrs-spec/proven-2026-10-01.json", {""}),
    ],
)
def test_only_the_documents_of_an_edition_are_made_again_that_show_what_has_changed(
    two_editions: Path, name: str, left: set[str]
) -> None:
    assert {later for later in ("", DAY) if Depends(two_editions).written(later)} == {"", DAY}
    (two_editions / name).parent.mkdir(parents=True, exist_ok=True)
    (two_editions / name).write_text(ACT.format(DAY) + " " if name.startswith("signoffs/l") else "other", "utf-8")
    assert {later for later in ("", DAY) if Depends(two_editions).written(later)} == left


def test_under_another_version_of_anything_nothing_holds(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = [*results.distributions()]
    updated = house / "updated-2.0.dist-info"
    updated.mkdir()
    (updated / "METADATA").write_text("Metadata-Version: 2.1\nName: updated\nVersion: 2.0\n", "utf-8")
    monkeypatch.setattr(results, "distributions", lambda: [*installed, PathDistribution(updated)])
    assert holding(house) == set()


def test_on_another_day_a_waived_law_may_not_be_waived_any_more(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Tomorrow(date):
        @classmethod
        def today(cls) -> date:
            return date(9999, 1, 1)

    monkeypatch.setattr(depends, "date", Tomorrow)
    assert holding(house) == {"run"}


def test_where_nothing_was_written_nothing_is_said_to_have_passed(house: Path) -> None:
    for path in (house / "reports").glob("*.*"):
        path.unlink()
    Depends(house).keep_run()
    assert "run" not in holding(house)
