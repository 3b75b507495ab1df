"""Above each rule stands its Japanese text, as it is: of its clause in its edition, or the question of its entry."""

from __future__ import annotations

from pathlib import Path

import pytest
from scratch import Scratch

from mrs_spec.document.register import entry
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.law import beside
from mrs_spec.rules import every_rule

ABOVE = '# 「いずれか遅い日」\n@rule("art10.p1.c")'


def test_above_every_rule_stands_its_text() -> None:
    assert beside.check(every_rule()) == []
    of = {one.name: one for one in every_rule()}
    assert beside.comment_of(of["the_later_of_the_two"]) == ("# 「いずれか遅い日」",)
    (*question,) = beside.comment_of(of["the_day_recorded_with_evidence"])
    assert "".join(line.removeprefix("# ") for line in question) == f"「{entry('IR-48', FIRST).question.ja}」"


def test_no_line_of_it_is_wider_than_a_page_of_code() -> None:
    wide = [line for one in every_rule() for line in beside.comment_of(one) if len(line) > 61 and not line.isascii()]
    assert all(sum(1 + (ord(character) > 0x2000) for character in line) <= 120 for line in wide)


@pytest.mark.parametrize(
    "now",
    [
        '# 「いずれか早い日」\n@rule("art10.p1.c")',
        '@rule("art10.p1.c")',
        '# いずれか遅い日\n@rule("art10.p1.c")',
        '# 「いずれか遅い日」\n# a note\n@rule("art10.p1.c")',
    ],
    ids=["another word", "none", "no quotation", "something more"],
)
def test_other_words_above_a_rule_are_named_and_mended(tmp_path: Path, now: str) -> None:
    house = Scratch(tmp_path)
    house.edit("src/mrs_spec/rules/art10.py", ABOVE, now)
    told = house.run("text", "beside", "--check")
    assert told.code == 1
    assert "art10.py" in told.out and "the_later_of_the_two" in told.out and "# 「いずれか遅い日」" in told.out
    assert "規則 the_later_of_the_two" in house.run("text", "beside", "--check", lang="ja").out
    assert "1 rules" in house.run("text", "beside").out
    assert ABOVE in (tmp_path / "src/mrs_spec/rules/art10.py").read_text("utf-8")
    assert house.run("text", "beside", "--check").code == 0


def test_a_changed_clause_is_red_until_the_words_above_its_rule_follow(tmp_path: Path) -> None:
    house = Scratch(tmp_path)
    house.edit("src/mrs_spec/contract/2023-06-01/clauses.json", "当社に対し遅滞なく", "当社宛てに遅滞なく")
    told = house.run("text", "beside", "--check")
    assert told.code == 1
    assert "routers_are_returned_without_delay" in told.out and "当社宛てに遅滞なく" in told.out
