"""Drafts of scenarios that notice what nothing notices: they compile, they are few, and they notice it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from mrs_spec.cli import base
from mrs_spec.cli.prove import write_drafts
from mrs_spec.ground import files
from mrs_spec.law.alternatives import alternatives
from mrs_spec.proof import noticing as search
from mrs_spec.proof.code import all_edits, as_alternative, prove_code
from mrs_spec.proof.declared import prove
from mrs_spec.proof.drafted import counted, drafted, left_lines
from mrs_spec.proof.matrix import Verdict
from mrs_spec.proof.noticing import Noticing, _with_days_moved, noticing
from mrs_spec.rules import law
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lives import sentences
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent.parent
WORDS = {"art10.p1.a:length:1", "art10.p1.a:length:2"}
EDIT = "words:code:Within.deadline:cc963"
"""Equal to the law: proof.toml says so."""


@pytest.fixture(scope="module")
def left(compiled: Compiled) -> Compiled:
    """The scenarios of article 10(1) that do not notice one day more or less."""
    about = compiled.only({id for id in compiled.cases if id.startswith("art10.p1-")})
    noticing = prove(law(), about.cases, lambda one: one.id in WORDS).verdicts
    gone = {kill.case for one in noticing for kill in one.kills}
    return about.only(about.cases.keys() - gone)


@pytest.fixture(scope="module")
def found(left: Compiled) -> Noticing:
    edit = next(one for one in all_edits(law()) if one.id == EDIT)
    others = [*(one for one in alternatives(law()) if one.id in WORDS), as_alternative(edit)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "TRIED", 300)
        return noticing(law(), [Verdict(one, (), 0) for one in others], left)


def test_one_life_notices_what_several_could(found: Noticing) -> None:
    [life] = found.lives
    assert {other.id for other, _ in life.notices} == WORDS
    assert life.made.drawn and all(wrong.expected != wrong.got for _, wrong in life.notices)
    assert [one.id for one in found.unnoticed] == [EDIT] and found.tried >= 300


def test_a_draft_stands_in_its_place_in_both_languages_and_notices_it(
    found: Noticing, left: Compiled, compiled: Compiled, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "steps", tmp_path / "steps", ignore=shutil.ignore_patterns("__pycache__"))
    names = drafted(found.lives, law(), compiled).write(tmp_path)
    assert names == ["features/ja/art10.feature", "features/en/art10.feature"]
    again = compile_features(tmp_path)
    assert again.problems == []
    [(id, case)] = again.cases.items()
    assert id == "art10.p1.a-01" or id not in compiled.cases
    verdicts = prove(law(), {**left.cases, id: case}, lambda one: one.id in WORDS).verdicts
    assert [[kill.case for kill in one.kills] for one in verdicts] == [[id], [id]]
    [ja, en] = [(tmp_path / name).read_text("utf-8") for name in names]
    assert "# 下書き。" in ja and "# 気付く別の法: 「45日」が「44日」という意味であったなら" in ja
    assert "# A draft" in en and "if 「45日」 meant “44 days”, " in again.scenarios["en"][id].title


def test_what_no_life_notices_is_named_with_what_a_person_may_do(found: Noticing) -> None:
    ja, en = ([*left_lines(found, law().edition, lang)] for lang in ("ja", "en"))
    assert ja[0].startswith(f"☐ {EDIT}: ") and "proof.toml" in ja[-1]
    assert f"{found.tried:,} lives" in en[-1] and "Write a scenario" in en[-1]
    assert counted(found).en == "drafts: 1, which notice 2 laws that nothing noticed; left: 1"


def test_days_are_moved_from_one_on_and_one_by_one(compiled: Compiled) -> None:
    """A life on an old boundary is put on the new: what follows a day, or that day alone, lies so much later."""
    said = [one for one in sentences(compiled.scenarios["ja"]["art10.p1-19"]) if one.step.kind != "then"]
    days = [[day for one in life for day in one.days()] for life in _with_days_moved(said, [15])]
    notice, withdrawn = date(2024, 6, 1), date(2024, 7, 17)
    later, both = date(2024, 6, 16), date(2024, 8, 1)
    assert days == [[notice, withdrawn], [notice, both], [notice, both], [later, both], [later, withdrawn]]


def test_code_that_only_another_edition_uses_is_none_of_a_law() -> None:
    """An edit of what no rule of the law reaches could be noticed by nobody."""
    one = next(one for one in law().rules if one.name == "the_failure_is_attributable_to_the_contractor")
    less = law().without(one.name)
    gone = {edit.function.name for edit in all_edits(law())} - {edit.function.name for edit in all_edits(less)}
    assert "judged_since" in gone
    assert not [one for one in prove_code(less, {}, {}) if one.alternative.id.startswith("art08:code:judged_since")]


def test_the_command_writes_the_drafts_and_is_red_for_what_is_left(
    found: Noticing, left: Compiled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(search, "noticing", lambda *given: found)
    monkeypatch.setattr(files, "root", lambda: tmp_path)
    assert write_drafts(law(), [], left, None) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[:2] == ["features/ja/art10.feature", "features/en/art10.feature"]
    assert told[-1] == counted(found).in_(base.LANG)
    monkeypatch.setattr(search, "noticing", lambda *given: found._replace(unnoticed=()))
    assert write_drafts(law(), [], left, None) == 0
    assert (tmp_path / "features" / "ja" / "art10_2.feature").exists()  # nothing is written over
