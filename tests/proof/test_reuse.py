"""What an earlier proof found is reused as long as nothing that it rests on has changed, and gives the same proof."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground import kept
from mrs_spec.ground.kept import CODE
from mrs_spec.law.alternatives import alternatives
from mrs_spec.law.law import Law
from mrs_spec.proof import code, reuse, whole
from mrs_spec.proof.excused import Excused
from mrs_spec.proof.matrix import Matrix
from mrs_spec.proof.reuse import NAME, Reuse
from mrs_spec.proof.whole import Whole, prove_whole
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case, register_cases
from mrs_spec.scenarios.scenario import Compiled

DAYS = [f"art10.p1-01.{row}" for row in "abcdef"]


EDITED = ("FirstDay.first", "Which.of", "FeeRef.read", "the_later_of_the_two")
"""Functions whose edits are tried: some of them are noticed, some read words, some only break."""


@pytest.fixture(autouse=True)
def fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some laws, edits and examples: a whole proof takes its time."""
    laws = [one for one in alternatives(law()) if one.clause.startswith("art10.p1") or one.entry == "IR-05"]
    monkeypatch.setattr(whole, "alternatives", lambda of: laws)
    some = [edit for edit in code._every_edit() if edit.function.name in EDITED]
    assert len(some) > 5
    monkeypatch.setattr(code, "_every_edit", lambda: tuple(some))
    examples = dict(list(register_cases(FIRST).items())[:5])
    monkeypatch.setattr(whole, "register_cases", lambda edition: examples)


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """The Cases of each matrix that is made."""
    found: list[set[str]] = []

    class Seen(Matrix):
        def __init__(self, cases: Mapping[str, Case], *how: Any) -> None:
            found.append(set(cases))
            super().__init__(cases, *how)

    monkeypatch.setattr(code, "Matrix", Seen)
    return found


@pytest.fixture(scope="module")
def cases(compiled: Compiled) -> dict[str, Case]:
    return {id: compiled.cases[id] for id in (*DAYS, "art10.p1-09", "art12.p1-01.a")}


def proven(cases: Mapping[str, Case], place: Path | None) -> Whole:
    return prove_whole(law(), cases, {}, of=Excused(), reuse=Reuse(place))


def shown(found: Whole) -> list[Any]:
    """All that a proof shows; not on how many Cases an edit of the code was tried."""
    verdicts = []
    for one in found.proof.verdicts:
        tried = 0 if one.alternative.kind == "code" else one.tried
        verdicts.append((one.alternative[:6], one.alternative.users, one._replace(alternative=None, tried=tried)))
    return [found.proof._replace(verdicts=()), verdicts, *found[1:]]


def changed(case: Case) -> Case:
    """The same Case in all that it notices, but another."""
    return case._replace(expected=(*case.expected, *case.expected[:1]))


def test_a_second_proof_judges_nothing_and_shows_the_same(
    cases: dict[str, Case], tmp_path: Path, judged: list[set[str]]
) -> None:
    first = proven(cases, tmp_path)
    assert judged == [set(cases) | set(whole.register_cases(FIRST))]
    judged.clear()
    assert shown(proven(cases, tmp_path)) == shown(first) == shown(proven(cases, None))
    assert judged[0] == set()


@pytest.mark.parametrize("id", ["art10.p1-01.a", "art12.p1-01.a"])
def test_after_a_change_of_one_case_it_alone_is_judged_and_the_proof_is_that_of_all(
    cases: dict[str, Case], tmp_path: Path, judged: list[set[str]], id: str
) -> None:
    proven(cases, tmp_path)
    cases = {**cases, id: changed(cases[id])}
    judged.clear()
    again = proven(cases, tmp_path)
    assert judged == [{id}]
    assert shown(again) == shown(proven(cases, None))


def test_a_case_that_changes_its_answer_is_found_wrong(cases: dict[str, Case], tmp_path: Path) -> None:
    proven(cases, tmp_path)
    wrong = cases["art10.p1-01.a"]
    wrong = wrong._replace(expected=(wrong.expected[0]._replace(answer={"value": "2024-07-17"}), *wrong.expected[1:]))
    for _ in range(2):  # and is not taken to be right from then on
        assert proven({**cases, wrong.id: wrong}, tmp_path).proof.reference[wrong.id]


def test_where_the_case_that_noticed_an_edit_is_gone_the_edit_is_tried_on_all(
    cases: dict[str, Case], tmp_path: Path, judged: list[set[str]]
) -> None:
    first = proven(cases, tmp_path)
    of_edit = [one for one in first.proof.verdicts if one.alternative.id.startswith("words:code:FirstDay")]
    killer = next(one.kills[0].case for one in of_edit if one.kills)
    left = {id: case for id, case in cases.items() if id != killer}
    judged.clear()
    again = proven(left, tmp_path)
    assert judged == [set(), set(left) | set(whole.register_cases(FIRST))]
    assert shown(again) == shown(proven(left, None))


def test_a_new_case_notices_what_none_did(cases: dict[str, Case], tmp_path: Path, judged: list[set[str]]) -> None:
    few = {"art12.p1-01.a": cases["art12.p1-01.a"]}
    before = proven(few, tmp_path)
    judged.clear()
    after = proven(cases, tmp_path)
    assert judged == [set(cases) - set(few)]
    noticed = [{one.alternative.id for one in of.proof.verdicts if one.killed} for of in (before, after)]
    assert noticed[0] < noticed[1] == {one.alternative.id for one in proven(cases, None).proof.verdicts if one.killed}


def stands(of: Law, cases: Mapping[str, Case], place: Path) -> bool:
    """Whether anything of the proof kept at this place stands."""
    found = Reuse(place)
    found.look(of, cases)
    return bool(found.same)


@pytest.mark.parametrize(
    "file",
    [
        "rules/art10.py",
        "law/judge.py",
        "asking/ask.py",
        "proof/edits.py",
        "contract/2023-06-01/clauses.json",
        "contract/2023-06-01/register.jsonl",
        "contract/2023-06-01/proof.toml",
        "contract/2023-06-01/readings/IR-05.toml",
    ],
)
def test_after_a_change_of_code_or_data_nothing_stands(
    cases: dict[str, Case], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    copy = tmp_path / "code"
    shutil.copytree(CODE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(reuse, "CODE", copy)
    some = {"art12.p1-01.a": cases["art12.p1-01.a"]}
    monkeypatch.setattr(code, "_every_edit", lambda: ())
    proven(some, tmp_path)
    assert stands(law(), some, tmp_path)
    with (copy / file).open("a") as opened:
        opened.write("\n")
    assert not stands(law(), some, tmp_path)


def test_nothing_stands_under_another_version_another_law_or_where_it_is_damaged(
    cases: dict[str, Case], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code, "_every_edit", lambda: ())
    some = {"art12.p1-01.a": cases["art12.p1-01.a"]}
    proven(some, tmp_path)
    assert stands(law(), some, tmp_path)
    assert not stands(law().under("IR-05", "B"), some, tmp_path)
    assert not stands(law().without("art10.p1"), some, tmp_path)
    monkeypatch.setattr(reuse, "installed", lambda name: "another")
    assert not stands(law(), some, tmp_path)
    monkeypatch.undo()
    monkeypatch.setattr(kept.sys, "version", "another")
    assert not stands(law(), some, tmp_path)
    monkeypatch.undo()
    file = tmp_path / kept.FOLDER / NAME
    file.write_bytes(file.read_bytes().replace(b'"digest"', b'"digits"', 1))
    assert not stands(law(), some, tmp_path)
