"""A reading is decided where it stands: by whom it concerns, with comments and order of its file kept."""

from __future__ import annotations

import difflib
from datetime import date
from pathlib import Path

import pytest
import tomli
from click.testing import CliRunner

from mrs_spec.cli.main import cli
from mrs_spec.document import register
from mrs_spec.document.deciding import Taken, decided, fitting, in_the_clone, record
from mrs_spec.document.register import Decided, entries, entry
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.problems import Problem
from mrs_spec.rules import law_of
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.telling.difference import between, compare
from mrs_spec.telling.register import decided_lines, to_write_anew
from mrs_spec.telling.stakes import by_article, by_question, stake

ROOT = Path(__file__).parent.parent.parent
DAY = date(2026, 11, 25)


def by_legal(id: str, chosen: str, **changed: object) -> Taken:
    return decided(id, Decided(chosen, "山田花子", "legal", DAY, "民法第140条による。")._replace(**changed), FIRST)


def lines_changed(one: Taken) -> list[str]:
    before, after = one.path.read_text("utf-8").splitlines(), one.text.splitlines()
    return [line for line in difflib.ndiff(before, after) if line[:1] in "+-"]


def test_a_decision_changes_status_and_default_and_adds_who_when_and_why() -> None:
    found = by_legal("IR-05", "B", by="  山田花子 ", why='第140条 "初日不算入"\n二行目')
    assert (found.before.default, found.after.default, found.after.status, found.moves) == ("A", "B", "decided", True)
    assert lines_changed(found) == [
        '- default = "A"', '+ default = "B"', '- status = "provisional"', '+ status = "decided"',
        "+ ", "+ [[decided]]", '+ letter = "B"', '+ by = "山田花子"', '+ role = "legal"', "+ day = 2026-11-25",
        '+ why = "第140条 \\"初日不算入\\"\\n二行目"',
    ]  # fmt: skip
    row = tomli.loads(found.text)["decided"][0]
    assert (row["day"], row["why"]) == (DAY, '第140条 "初日不算入"\n二行目')


def test_comments_and_line_endings_of_the_file_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (register.folder(FIRST) / "IR-05.toml").read_text("utf-8")
    path = tmp_path / "IR-05.toml"
    path.write_bytes(f"# 注記\r\n{text}".replace('status = "provisional"', 'status = "provisional" # x').encode())
    monkeypatch.setattr("mrs_spec.document.deciding.folder", lambda edition: tmp_path)
    found = by_legal("IR-05", "A")
    assert found.text.startswith("# 注記\r\n") and 'status = "decided" # x\n' in found.text
    record(found)
    assert path.read_bytes().decode() == found.text


def test_where_several_decide_all_must_decide_alike() -> None:
    both = next(one for one in entries(FIRST) if one.decides == ("legal", "billing") and not one.needs)
    other = next(letter for letter in both.letters if letter != both.default)
    first = both._replace(decided=(Decided(other, "x", "legal", DAY, "y"),))
    assert (first.agreed, first.undecided, first.asked) == ("", ("billing",), ("billing",))
    apart = first._replace(decided=(*first.decided, Decided(both.default, "z", "billing", DAY, "y")))
    assert (apart.agreed, apart.undecided, apart.asked) == ("", (), ("legal", "billing"))
    assert list(decided_lines(apart, "ja"))[-1] == "決定が一致していない"
    agreed = apart._replace(decided=(*apart.decided, Decided(other, "z", "billing", DAY, "y")))
    assert (agreed.agreed, agreed.asked) == (other, ())
    alone = by_legal(both.id, other)
    assert (alone.after.status, alone.moves) == ("provisional", False)
    assert list(decided_lines(alone.after, "en"))[-1] == "still to decide: Billing"


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"letter": "Z"}, "has no letter"),
        ({"role": "billing"}, "is decided by legal"),
        ({"by": " "}, "by: is empty"),
        ({"why": "\n"}, "why: is empty"),
        ({"why": "x" * 2001}, "2,001 characters"),
        ({"day": date(2199, 1, 1)}, "is still to come"),
        ({"day": date(1, 1, 1)}, "lies outside 1950"),
    ],
)
def test_what_cannot_be_decided_so_is_refused(changed: dict[str, object], reason: str) -> None:
    with pytest.raises(Problem, match=reason):
        by_legal("IR-05", "B", **changed)


def test_a_file_whose_status_its_decisions_do_not_bear_out_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(register, "folder", lambda edition="": tmp_path)
    good = by_legal("IR-05", "B").text
    wrong = {
        "default": good.replace('default = "B"', 'default = "A"'),
        "status": good.replace('status = "decided"', 'status = "provisional"'),
        "letter": good.replace('letter = "B"', 'letter = "Z"'),
        "role": good.replace('role = "legal"', 'role = "billing"'),
        "day": good.replace("day = 2026-11-25", 'day = "2026-11-25"'),
        "nobody": (good.partition("\n[[decided]]")[0] + "\n"),
    }
    for id, text in {"good": good, **wrong}.items():
        (tmp_path / f"IR-{id}.toml").write_text(text, "utf-8")
    try:
        assert entry("IR-good", FIRST).status == "decided"
        for id in wrong:
            with pytest.raises(Problem, match="not well formed"):
                entry(f"IR-{id}", FIRST)
    finally:
        entry.cache_clear()


def test_a_default_that_moves_says_what_changes_and_which_scenarios_must_be_written_anew(compiled: Compiled) -> None:
    cases = {id: case for id, case in compiled.first.items() if id.startswith("art10.p1-0")}
    changed = list(between(law_of(FIRST), law_of(FIRST).under("IR-05", "B"), cases))
    assert changed == list(compare(law_of(FIRST), cases, "IR-05", "A", "B"))
    assert (stake(changed).days, stake(changed).usual_days) == (1, 1)
    assert "contract.end_on" in {one.question for one in by_question(changed)}
    assert set(by_article(changed)) == {"art10"}
    head, *files = to_write_anew(changed, compiled, "ja")
    assert head.startswith("期待される答えを書き直すべきシナリオ") and "art10.p1-01" in files[0]


def test_letters_that_presuppose_each_other_are_decided_at_once_only() -> None:
    def moved(id: str, letter: str) -> Taken:
        one = by_legal(id, letter, role=entry(id, FIRST).decides[-1])
        return one._replace(after=one.after._replace(default=letter))

    taken, problems = fitting([moved("IR-01", "G")], FIRST)
    assert not taken and "IR-01=G presupposes B of IR-26b" in problems[0].told("en")
    taken, problems = fitting([moved("IR-01", "G"), moved("IR-26b", "B")], FIRST)
    assert (len(taken), problems) == (2, [])


def test_a_register_that_is_not_that_of_the_clone_is_never_written(tmp_path: Path) -> None:
    in_the_clone(ROOT, FIRST)
    with pytest.raises(Problem, match="not that of the clone"):
        in_the_clone(tmp_path, FIRST)


def test_the_command_shows_what_changes_and_records_nothing_without_yes() -> None:
    path = register.folder(FIRST) / "IR-05.toml"
    before = path.read_bytes()
    given = ["readings", "decide", "IR-05", "--letter", "A", "--by", "山田花子", "--role", "legal", "--why", "x"]
    done = CliRunner().invoke(cli, given, input="no\n")
    assert isinstance(done.exception, Problem) and done.exception.key == "deciding.not_given"
    assert "IR-05: provisional → decided, default A" in done.output
    for more, key in ((["IR-06"], "deciding.letters"), (["IR-05", "--letter", "B"], "deciding.twice")):
        assert getattr(CliRunner().invoke(cli, [*given, *more]).exception, "key", "") == key
    assert path.read_bytes() == before
