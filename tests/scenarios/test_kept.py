"""What a feature compiled to is kept, and only as long as nothing that it depends on has changed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from scratch import Scratch

ASKED = ("judge", "art10.p1-01.a")
Change = Callable[[Scratch], object]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    """A house in which article 10 has been compiled."""
    scratch = Scratch(tmp_path_factory.mktemp("kept") / "h", ["art10_termination"])
    assert end(scratch) == "2024-07-16"
    return scratch


@pytest.fixture
def scratch(compiled: Scratch, tmp_path: Path) -> Scratch:
    return Scratch.copied(compiled, tmp_path / "h")


def end(scratch: Scratch) -> str:
    """When the contract of the scenario ends; what is wrong, where it is refused."""
    done = scratch.run(*ASKED)
    found = re.search(r'"value": "([^"]+)"', done.out)
    return found[1] if found else done.err


def file_kept(scratch: Scratch) -> Path:
    return scratch.place / ".mrs-spec" / "compiled" / "ja" / "art10_termination.json"


def test_a_feature_is_compiled_once(scratch: Scratch) -> None:
    before = file_kept(scratch).read_bytes()
    stamp = file_kept(scratch).stat().st_mtime_ns
    assert end(scratch) == "2024-07-16"
    assert (file_kept(scratch).read_bytes(), file_kept(scratch).stat().st_mtime_ns) == (before, stamp)


CHANGES: dict[str, tuple[Change, str]] = {
    "the feature": (
        lambda it: it.edit("features/ja/art10*", "| a  | LL   | 2024年6月1日 ", "| a  | LL   | 2024年6月2日 "),
        "2024-07-17",
    ),
    "a step": (
        lambda it: it.edit(
            "steps/ending.py",
            'def notice(case: Draft, arrived: date) -> None:\n    case.add("notices", arrived_on=arrived)',
            "def notice(case: Draft, arrived: date) -> None:\n"
            '    case.add("notices", arrived_on=arrived.replace(day=3))',
        ),
        "2024-07-18",
    ),
    "how a slot is read": (
        lambda it: it.edit(
            "src/mrs_spec/scenarios/written.py",
            "return date(whole + (ERAS[era] if era else 0), int(month), int(number))",
            "return date(whole + (ERAS[era] if era else 0), int(month), 3)",
        ),
        "2024-07-18",
    ),
    "what can be recorded": (
        lambda it: it.edit("src/mrs_spec/record/things.py", "arrived_on: Day", "arrives_on: Day"), "arrived_on",
    ),
    "the text": (
        lambda it: it.edit("src/mrs_spec/contract/2023-06-01/clauses.json", '"id": "art10.p1",', '"id": "art10.p9",'),
        "art10.p1",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "found"), CHANGES.values(), ids=CHANGES)
def test_it_is_compiled_anew_after_a_change_of(scratch: Scratch, change: Change, found: str) -> None:
    change(scratch)
    assert found in end(scratch)


@pytest.mark.parametrize("version", ["pydantic", "gherkin-official"])
def test_it_is_compiled_anew_under_another_version(scratch: Scratch, version: str) -> None:
    before = file_kept(scratch).read_bytes()
    scratch.edit("src/mrs_spec/scenarios/features.py", f'installed("{version}")', '"another"')
    assert end(scratch) == "2024-07-16"
    assert file_kept(scratch).read_bytes() != before


@pytest.mark.parametrize("damage", [lambda data: data[:-9], lambda data: data.replace(b"2024-06-01", b"2024-06-02"),
                                    lambda data: b"", lambda data: b"\xff" + data])  # fmt: skip
def test_what_is_damaged_is_ignored_and_kept_anew(scratch: Scratch, damage: Callable[[bytes], bytes]) -> None:
    whole = file_kept(scratch).read_bytes()
    file_kept(scratch).write_bytes(damage(whole))
    assert end(scratch) == "2024-07-16"
    assert file_kept(scratch).read_bytes() == whole


def test_where_nothing_can_be_written_it_is_compiled_all_the_same(scratch: Scratch) -> None:
    file_kept(scratch).unlink()
    file_kept(scratch).mkdir()
    assert end(scratch) == "2024-07-16"
