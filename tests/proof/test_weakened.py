"""What was weakened since a commit is told in words, however well the tree agrees with itself."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from scratch import ROOT, Scratch

from mrs_spec.ground.problems import Problem
from mrs_spec.proof.weakened import weakened

CONTRACT = "src/mrs_spec/contract/2023-06-01"
Change = Callable[[Scratch], None]


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    """A copy of the repository as the commit `then`."""
    house = Scratch(tmp_path_factory.mktemp("then"), ("art10_termination",))
    (house.place / "features" / "proof.lock").write_text((ROOT / "features" / "proof.lock").read_text("utf-8"), "utf-8")
    who = ["-c", "user.name=someone", "-c", "user.email=someone@example"]
    for command in (["init", "-q"], ["add", "-A"], [*who, "commit", "-qm", "then"], ["tag", "then"]):
        subprocess.run(["git", *command], cwd=house.place, check=True)
    return house


def less_locked(house: Scratch) -> None:
    lock = house.place / "features" / "vectors.lock"
    lines = [line for line in lock.read_text("utf-8").splitlines() if not line.startswith("art10.p1-03 ")]
    lock.write_text("\n".join(lines) + "\n", "utf-8")


CHANGES: dict[str, tuple[Change, str, str]] = {
    "a case that is gone": (less_locked, "art10.p1-03: the case is gone", "事例がなくなりました"),
    "another digest": (
        lambda it: it.edit("features/vectors.lock", "art10.p1-03 ", "art10.p1-03 0"),
        "art10.p1-03: its facts", "期待する答えが変わりました",
    ),
    "another text": (
        lambda it: it.edit(f"{CONTRACT}/clauses.json", "45日を経過する日", "44日を経過する日"),
        "[-45-]{+44+}", "条文が変わりました",
    ),
    "another translation": (
        lambda it: it.edit(f"{CONTRACT}/clauses.json", "without delay (遅滞なく)", "soon (遅滞なく)"),
        "the translation has changed", "英訳が変わりました",
    ),
    "another default": (
        lambda it: it.edit(f"{CONTRACT}/readings/IR-05.toml", 'default = "A"', 'default = "B"'),
        "IR-05: its default has changed (A → B)", "既定の選択が変わりました",
    ),
    "an entry that is gone": (
        lambda it: (it.place / CONTRACT / "readings" / "IR-05.toml").unlink(),
        "IR-05: the register entry is gone", "解釈の記載がなくなりました",
    ),
    "a law said to be equal": (
        lambda it: it.edit(f"{CONTRACT}/proof.toml", 'laws = ["annex2:code:lines:fcecd"]',
                           'laws = ["annex2:code:lines:fcecd", "art10.p1.a:length:1"]'),
        "art10.p1.a:length:1: is now said to be equal", "等しいとされました",
    ),
    "a word that nobody owns": (
        lambda it: it.edit(f"{CONTRACT}/waivers.toml", 'kind = "carried"', 'kind = "waived"'),
        "now counts as nothing to compute", "計算不要とされました",
    ),
    "a term that is gone": (
        lambda it: it.edit(f"{CONTRACT}/glossary.toml", 'ja = "一般規程"', 'ja = "一般の規程"'),
        "glossary: 「一般規程」 is gone", "「一般規程」がなくなりました",
    ),
    "fewer at the proof": (
        lambda it: it.edit("features/proof.lock", "sentences ", "sentences 1\nwas "),
        "sentences, counted by the proof", "証明の数 sentences",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_weakened_is_told(committed: Scratch, tmp_path: Path, name: str) -> None:
    change, en, ja = CHANGES[name]
    house = Scratch.copied(committed, tmp_path / "now")
    assert weakened(house.place, "then") == []
    change(house)
    found = weakened(house.place, "then")
    assert any(en in one.en and ja in one.ja for one in found), found


def test_what_was_added_is_not_told(committed: Scratch, tmp_path: Path) -> None:
    house = Scratch.copied(committed, tmp_path / "now")
    house.edit("features/vectors.lock", "art10.p1-03 ", "art10.p1-99 0000\nart10.p1-03 ")
    house.edit("features/proof.lock", "cases ", "cases 9")
    assert weakened(house.place, "then") == []


@pytest.mark.parametrize("commit", ["no-such-tag", "-x", "HEAD~99", ""])
def test_a_commit_that_is_none_is_refused(committed: Scratch, commit: str) -> None:
    with pytest.raises(Problem) as caught:
        weakened(committed.place, commit)
    assert caught.value.key == "against.no_commit"


def test_a_folder_without_history_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        weakened(tmp_path, "HEAD")
    assert caught.value.key == "against.no_commit"
