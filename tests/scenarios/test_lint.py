"""What the lint, the parity and the lock refuse: each trap is set in a temporary house and must be found."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

import pytest
from gherkin.dialect import Dialect
from gherkin.parser import Parser
from scratch import Scratch

from mrs_spec.cli.pytest_plugin import WholeRun
from mrs_spec.ground.problems import Problem, messages
from mrs_spec.scenarios import draft, features
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.draft import StepDef, Steps
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lock import check_lock, lock_path, read_lock, write_lock
from mrs_spec.scenarios.phrase import Phrase
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent.parent

JA = """\
# language: ja
機能: 第10条 解除の効力が生ずる日等
  日は日本時間の暦日。

  ルール: 第10条第1項 解除の効力が生じる日
    「…当該通知が当社に到達した日から45日を経過する日又は…のいずれか遅い日に、当該契約の解除の効力が生じるものとします。」

    @art10.p1 @art10.p1-01
    シナリオ: 45日目の日に解除の効力が生じる
      前提 品目「LL」のマネージドルータサービス契約がある
      かつ 契約の月額費用として45,000円が示されている
      もし 所定の解約申込書による通知が、日の指定なく、2024年6月1日に当社に到達した
      ならば 契約の解除の効力は2024年7月16日に生じる

    @art10.p1 @art10.p1-02
    シナリオアウトライン: いずれか遅い日に解除の効力が生じる
      前提 品目「LL」のマネージドルータサービス契約がある
      もし 所定の解約申込書による通知が、<指定した日>を解除の効力が生じる日と指定して、2024年6月1日に当社に到達した
      ならば 契約の解除の効力は<効力が生じる日>に生じる

      例: 境界
        | 行 | 指定した日    | 効力が生じる日 |
        | a  | 2024年7月15日 | 2024年7月16日  |
        | b  | 2024年7月17日 | 2024年7月17日  |
"""

EN = """\
# language: en
Feature: Article 10 Day on which Termination Takes Effect, etc.
  Days are Japan calendar days.

  Rule: Article 10(1) Day on which termination takes effect
    “…the later of the day on which 45 days elapse from the day on which that notice reached the Company and…”

    @art10.p1 @art10.p1-01
    Scenario: Termination takes effect on the 45th day
      Given there is a Managed Router Service Contract with Item "LL"
      And a monthly fee of 45,000 yen has been indicated for the contract
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @art10.p1-02
    Scenario Outline: Termination takes effect on the later day
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating <designated> as the day termination takes effect, reached the Company on 1 June 2024
      Then termination of the contract takes effect on <effect>

      Examples: boundary
        | row | designated   | effect       |
        | a   | 15 July 2024 | 16 July 2024 |
        | b   | 17 July 2024 | 17 July 2024 |
"""  # noqa: E501

JA_SECOND = JA[JA.index("    @art10.p1 @art10.p1-02") :]
EN_SECOND = EN[EN.index("    @art10.p1 @art10.p1-02") :]
JA_ROWS = JA[JA.index("        | a  |") :]
EN_EXAMPLES = EN[EN.index("      Examples: boundary") :]
JA_TITLE, JA_TITLE_2 = "45日目の日に解除の効力が生じる", "いずれか遅い日に解除の効力が生じる"
JA_NOTICE = "もし 所定の解約申込書による通知が、日の指定なく、2024年6月1日に当社に到達した"
JA_THEN = "ならば 契約の解除の効力は2024年7月16日に生じる"
JA_QUOTED = JA[JA.index("「…当該") : JA.index("。」") + 2]
EN_QUOTED = EN[EN.index("“…") : EN.index("…”") + 2]
JA_GIVEN = "      前提 品目「LL」のマネージドルータサービス契約がある"
JA_STEPS = JA[JA.index(JA_GIVEN) : JA.index(JA_THEN) + len(JA_THEN) + 1]
EN_TITLE = "Termination takes effect on the 45th day"
EN_STEPS = EN[EN.index("      Given") : EN.index("on 16 July 2024\n") + len("on 16 July 2024\n")]


class TinyHouse:
    """Features of two scenarios in both languages, with the repository's steps."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "steps", root / "steps", ignore=shutil.ignore_patterns("__pycache__"))
        self.write("ja", JA)
        self.write("en", EN)

    def path(self, lang: str, stem: str = "tiny") -> Path:
        return self.root / "features" / lang / f"{stem}.feature"

    def write(self, lang: str, text: str | bytes, stem: str = "tiny") -> None:
        path = self.path(lang, stem)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def edit(self, lang: str, old: str, new: str, stem: str = "tiny") -> None:
        text = self.path(lang, stem).read_text("utf-8")
        assert text.count(old) >= 1, old
        self.write(lang, text.replace(old, new, 1), stem)

    def compile(self) -> Compiled:
        return compile_features(self.root)

    def refused(self) -> list[tuple[str, str]]:
        return [(problem.key, problem.where) for problem in self.compile().problems]


@pytest.fixture
def house(tmp_path: Path) -> TinyHouse:
    return TinyHouse(tmp_path)


def test_the_clean_pair_compiles_without_a_problem(house: TinyHouse) -> None:
    found = house.compile()
    assert [str(problem) for problem in found.problems] == []
    assert list(found.scenarios["ja"]) == list(found.scenarios["en"])
    assert list(found.cases) == ["art10.p1-01", "art10.p1-02.a", "art10.p1-02.b"]


def test_a_compiled_scenario_says_where_it_stands_and_what_it_expects(house: TinyHouse) -> None:
    one = house.compile().scenarios["ja"]["art10.p1-02.b"]
    assert (one.file, one.line, one.scenario_id) == ("features/ja/tiny.feature", 24, "art10.p1-02")
    assert [(str(row.question), row.answer) for row in one.case.expected] == [
        ("contract.end_on", {"value": "2024-07-17"})
    ]


# --- traps within a file --------------------------------------------------------------------------


class Trap(NamedTuple):
    """An edit of a tiny file; `line` is where it must be refused, `says` what the message must contain."""

    key: str
    lang: str
    line: int
    old: str
    new: str
    says: str = ""
    besides: tuple[tuple[str, int], ...] = ()

    def __str__(self) -> str:
        return f"{self.key}-{self.lang}-{self.line}"


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


TRAPS = [
    Trap("lint.parse", "ja", 12, JA_NOTICE, "所定の解約申込書による通知が到達した", says="所定の解約申込書"),
    Trap("lint.parse", "en", 24, "17 July 2024 | 17 July 2024 |", "17 July 2024 |"),
    Trap("lint.parse", "en", 12, "When notice on", "when notice on"),
    Trap("lint.parse", "ja", 2, JA, "# language: ja\n"),
    Trap("lint.empty", "ja", 1, JA, "", besides=(("lint.language", 1),)),
    Trap("lint.empty", "en", 1, EN, ""),
    Trap("lint.language", "ja", 1, "# language: ja\n", "# 第10条\n# language: ja\n"),
    Trap("lint.not_nfc", "ja", 10, JA_GIVEN, nfd(JA_GIVEN)),
    Trap("lint.not_nfc", "ja", 9, JA_TITLE, nfd("解除が") + JA_TITLE),
    Trap("lint.full_width", "ja", 11, "45,000円", "４5,000円", says="４"),
    Trap("lint.full_width", "ja", 10, "「LL」", "「LＬ」", says="Ｌ"),
    Trap("lint.full_width", "en", 11, "45,000 yen", "45,00０ yen", says="０"),
    Trap("lint.full_width_pipe", "ja", 23, "| a  |", "｜ a  |", besides=(("lint.parse", 23),)),
    Trap("lint.full_width_pipe", "en", 23, "| a   |", "| a   ｜", besides=(("lint.parse", 23),)),
    Trap("lint.full_width_colon", "ja", 8, f"    @art10.p1 @art10.p1-01\n    シナリオ: {JA_TITLE}",
         f"    シナリオ：{JA_TITLE}"),
    Trap("lint.full_width_colon", "ja", 5, "ルール: 第10条", "ルール：第10条"),
    Trap("lint.full_width_colon", "ja", 5, "ルール: 第10条", "ルール ： 第10条"),
    Trap("lint.full_width_colon", "en", 8, "    @art10.p1 @art10.p1-01\n    Scenario:", "    Scenario："),
    Trap("lint.comment_after_step", "ja", 13, JA_THEN, JA_THEN + " # 45日目"),
    Trap("lint.comment_after_step", "en", 13, "on 16 July 2024", "on 16 July 2024  # the 45th day"),
    Trap("lint.description", "ja", 9, f"{JA_TITLE}\n", f"{JA_TITLE}\n      到達した日は数えない。\n"),
    Trap("lint.description", "en", 9, "the 45th day\n", "the 45th day\n      The day of arrival is not counted.\n"),
    Trap("lint.description", "ja", 8, "    @art10.p1 @art10.p1-01\n",
         f"    背景:\n      契約は一つである。\n{JA_GIVEN}\n    @art10.p1 @art10.p1-01\n"),
    Trap("lint.title_twice", "ja", 16, JA_TITLE_2, JA_TITLE, says=JA_TITLE),
    Trap("lint.title_twice", "en", 16, "on the later day\n", "on the 45th day\n", says="9"),
    Trap("lint.no_title", "ja", 9, JA_TITLE, ""),
    Trap("lint.no_title", "en", 16, "Termination takes effect on the later day", ""),
    Trap("lint.title_long", "ja", 9, JA_TITLE, "日" * 81, says="81"),
    Trap("lint.title_long", "en", 9, EN_TITLE, "d" * 121, says="121"),
    Trap("lint.title_points_back", "ja", 9, JA_TITLE, f"そう解しても、{JA_TITLE}", says="そう解"),
    Trap("lint.title_points_back", "ja", 16, JA_TITLE_2, f"その読み方によっても、{JA_TITLE_2}", says="その読み方"),
    Trap("lint.title_points_back", "en", 9, EN_TITLE, f"Under that reading, {EN_TITLE}", says="Under that reading"),
    Trap("lint.title_points_back", "en", 16, "Termination takes effect on the later", "Even if so read, on the later",
         says="Even if so read"),
    Trap("lint.no_steps", "ja", 9, JA_STEPS, "", says=JA_TITLE),
    Trap("lint.no_rows", "ja", 16, JA_ROWS, "", says=JA_TITLE_2),
    Trap("lint.no_rows", "en", 16, EN_EXAMPLES, "", says="on the later day"),
    Trap("lint.no_column", "ja", 21, "| 指定した日    |", "| 指定する日    |", says="指定した日",
         besides=(("lint.unused_column", 21),)),
    Trap("lint.no_column", "ja", 13, "2024年7月16日に生じる", "<効力が生じる日>に生じる", says="<効力が生じる日>",
         besides=(("lint.undefined_step", 13),)),
    Trap("lint.unused_column", "ja", 21, "<指定した日>を", "2024年7月1日を", says="指定した日"),
    Trap("lint.unused_column", "en", 21, "designating <designated>", "designating 1 July 2024", says="designated"),
    Trap("lint.no_row_key", "ja", 21, "| 行 |", "| 番 |", says="行", besides=(("lint.no_rows", 16),)),
    Trap("lint.no_row_key", "en", 21, "| row |", "| 行  |", says="row", besides=(("lint.no_rows", 16),)),
    Trap("lint.row_key", "ja", 24, "| b  |", "| 2  |", says="2"),
    Trap("lint.row_key", "en", 24, "| b   |", "| B   |", says="B"),
    Trap("lint.row_twice", "ja", 16, "| b  |", "| a  |", says="a"),
    Trap("lint.table_name", "ja", 21, "例: 境界", "例: 月末", says="境界"),
    Trap("lint.table_name", "en", 21, "Examples: boundary", "Examples:", says="boundary"),
    Trap("lint.no_tables", "ja", 10, JA_GIVEN, f"{JA_GIVEN}\n        | 品目 |\n        | LL   |"),
    Trap("lint.no_tables", "en", 13, "on 16 July 2024\n", 'on 16 July 2024\n        """\n        text\n        """\n'),
    Trap("lint.shape", "ja", 9, f"      {JA_NOTICE}\n", ""),
    Trap("lint.shape", "ja", 9, f"      {JA_THEN}\n", ""),
    Trap("lint.shape", "ja", 9, JA_THEN, f"{JA_THEN}\n      もし ルータが修理に伴い2024年7月1日に交換された"),
    Trap("lint.shape", "ja", 9, JA_THEN, "前提 2024年6月1日は休日として記録されている\n      " + JA_THEN),
    Trap("lint.undefined_step", "ja", 12, "日の指定なく、2024", "日を指定せずに2024", says="日を指定せずに"),
    Trap("lint.undefined_step", "ja", 13, "ならば 契約の", "ならば 当該契約の", says="当該契約の"),
    Trap("lint.undefined_step", "ja", 10, "前提 品目「LL」", "前提 品目「MM」", says="MM"),
    Trap("lint.undefined_step", "ja", 11, "45,000円", "-45,000円", says="-45,000円"),
    Trap("lint.undefined_step", "ja", 11, "45,000円", "0x1F円", says="0x1F円"),
    Trap("lint.undefined_step", "ja", 11, "45,000円", "45000円", says="45000円"),
    Trap("lint.undefined_step", "en", 11, "45,000 yen", "45,000.5 yen", says="45,000.5"),
    Trap("lint.undefined_step", "en", 10, "there is a Managed", "There Is A Managed", says="There Is A"),
    Trap("lint.undefined_step", "en", 10, 'Item "LL"', "Item 'LL'", says="'LL'"),
    Trap("lint.undefined_step", "en", 10, "Given there is", "When there is", says="there is",
         besides=(("lint.undefined_step", 11),)),
    Trap("lint.undefined_step", "ja", 10, "品目「LL」のマネージドルータサービス契約がある",
         'there is a Managed Router Service Contract with Item "LL"', says="there is"),
    Trap("lint.undefined_step", "ja", 10, f"シナリオ: {JA_TITLE}\n",
         f"シナリオ: {JA_TITLE}\n      ただし、到達した日は数えない。\n", says="到達した日は数えない"),
    Trap("lint.undefined_step", "ja", 13, JA_THEN,
         "ならば 契約の月額費用は順に45,000円であり、その支払義務は順に2024年7月1日に発生する", says="順に45,000円"),
    Trap("lint.undefined_step", "en", 13, "termination of the contract takes effect on 16 July 2024",
         "the monthly fees for the contract are, in order, 45,000 yen, and the obligations to pay them arise on "
         "1 July 2024", says="in order, 45,000 yen"),
    Trap("lint.undefined_step", "ja", 13, JA_THEN,
         "ならば ルータについて、30日以内に返還する義務は「遅れて履行」である", says="遅れて履行"),
    Trap("lint.not_a_value", "ja", 12, "2024年6月1日に当社に到達", "2024年6月31日に当社に到達", says="2024年6月31日"),
    Trap("lint.not_a_value", "en", 13, "on 16 July 2024", "on 29 February 2023", says="29 February 2023"),
    Trap("lint.tag_form", "ja", 9, "@art10.p1 @art10.p1-01", "@art10.p1 @art10:p1 @art10.p1-01", says="art10:p1"),
    Trap("lint.tag_form", "en", 9, "@art10.p1 @art10.p1-01", "@art10.p1 @art10(1) @art10.p1-01", says="art10(1)"),
    Trap("lint.tag_place", "ja", 6, "  ルール: 第", "  @art10.p1\n  ルール: 第", says="art10.p1"),
    Trap("lint.tag_place", "en", 22, "      Examples:", "      @art10.p1\n      Examples:", says="art10.p1"),
    Trap("lint.unknown_tag", "ja", 9, "@art10.p1 @art10.p1-01", "@art10.p1 @art99.p1 @art10.p1-01", says="art99.p1"),
    Trap("lint.unknown_tag", "en", 9, "@art10.p1 @art10.p1-01", "@art10.p1 @wip @art10.p1-01", says="wip"),
    Trap("lint.unknown_tag", "ja", 9, "@art10.p1 @art10.p1-01", "@art10.p1 @art99.p1-01", says="art99.p1-01"),
    Trap("lint.clause_tag_missing", "ja", 9, "@art10.p1 @art10.p1-01", "@art10.p1-01", says="art10.p1"),
    Trap("lint.one_id", "ja", 9, "@art10.p1 @art10.p1-01", "@art10.p1"),
    Trap("lint.one_id", "en", 9, "@art10.p1-01", "@art10.p1-01 @art10.p1-03", says="art10.p1-03"),
    Trap("lint.one_id", "ja", 9, "@art10.p1-01", "@art10.p1-1", besides=(("lint.unknown_tag", 9),)),
    Trap("lint.rule_of_several", "ja", 5, "@art10.p1 @art10.p1-02", "@art10.p2 @art10.p2-01", says="art10.p2"),
    Trap("lint.rule_title", "ja", 5, "ルール: 第10条第1項", "ルール: 第10条第2項", says="第10条第2項"),
    Trap("lint.rule_title", "en", 5, "Rule: Article 10(1)", "Rule: Article 10", says="article 10(1)"),
    Trap("lint.no_quotation", "ja", 5, JA_QUOTED, "", says="art10.p1"),
    Trap("lint.no_quotation", "ja", 5, JA_QUOTED, JA_QUOTED.strip("「」"), says="art10.p1"),
    Trap("lint.no_quotation", "en", 5, EN_QUOTED, f'"{EN_QUOTED[1:-1]}"', says="art10.p1"),
    Trap("lint.misquoted", "ja", 5, "から45日を経過する", "から44日を経過する", says="44日"),
    Trap("lint.misquoted", "en", 5, "the later of the day", "the earlier of the day", says="the earlier of the day"),
    Trap("lint.misquoted", "ja", 5, JA_QUOTED, "「いずれか遅い日…45日を経過する日」", says="45日を経過する日"),
    Trap("lint.facts", "ja", 10, JA_NOTICE,
         f"{JA_NOTICE}\n      かつ その通知を撤回する旨の通知が2024年5月1日に当社に到達した", says="art10.p1-01"),
    Trap("lint.facts", "en", 10, "reached the Company on 1 June 2024", "reached the Company on 1 June 2034",
         says="art10.p1-01"),
]  # fmt: skip


@pytest.mark.parametrize("trap", TRAPS, ids=str)
def test_each_trap_is_refused_with_its_file_and_line(house: TinyHouse, trap: Trap) -> None:
    house.edit(trap.lang, trap.old, trap.new)
    expected = {(trap.key, trap.line), *trap.besides}
    file = f"features/{trap.lang}/tiny.feature"
    problems = house.compile().problems
    assert {(problem.key, problem.where) for problem in problems} == {(key, f"{file}:{at}") for key, at in expected}
    said = [problem for problem in problems if (problem.key, problem.where) == (trap.key, f"{file}:{trap.line}")]
    assert all(trap.says in problem.told("en") and trap.says in problem.told("ja") for problem in said)


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_keyword_with_a_full_width_colon_is_refused(house: TinyHouse, lang: str) -> None:
    dialect = Dialect.for_name(lang)
    assert dialect
    headings = [
        *dialect.feature_keywords, *dialect.rule_keywords, *dialect.background_keywords,
        *dialect.scenario_keywords, *dialect.scenario_outline_keywords, *dialect.examples_keywords,
    ]  # fmt: skip
    text = {"ja": JA, "en": EN}[lang].splitlines(keepends=True)
    missed = []
    for heading in headings:
        house.write(lang, "".join([*text[:3], f"  {heading}：45\n", *text[3:]]))
        if ("lint.full_width_colon", f"features/{lang}/tiny.feature:4") not in house.refused():
            missed.append(heading)
    assert missed == []


def test_a_japanese_file_without_its_language_line_is_refused_at_line_1(house: TinyHouse) -> None:
    house.edit("ja", "# language: ja\n", "\n")
    assert house.refused()[0] == ("lint.language", "features/ja/tiny.feature:1")


def test_a_scenario_swallowed_by_a_full_width_colon_would_leave_gherkin_silent(house: TinyHouse) -> None:
    swallowed = JA.replace(f"    @art10.p1 @art10.p1-01\n    シナリオ: {JA_TITLE}", f"    シナリオ：{JA_TITLE}")
    document: Any = Parser().parse(swallowed)
    assert len(document["feature"]["children"][0]["rule"]["children"]) == 1
    house.write("ja", swallowed)
    assert ("lint.full_width_colon", "features/ja/tiny.feature:8") in house.refused()


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_title_that_stands_under_another_rule_too_is_refused(house: TinyHouse, lang: str) -> None:
    heading, quotation, scenario, steps = {
        "ja": ("ルール: 第10条第2項 返還", "「契約者は、…」", f"シナリオ: {JA_TITLE}", JA_STEPS),
        "en": ("Rule: Article 10(2) Return", "“Where the contract…”", f"Scenario: {EN_TITLE}", EN_STEPS),
    }[lang]
    rule = f"\n  {heading}\n    {quotation}\n\n    @art10.p2 @art10.p2-01\n    {scenario}\n{steps}"
    house.write(lang, {"ja": JA, "en": EN}[lang] + rule)
    assert house.refused() == [("lint.title_twice", f"features/{lang}/tiny.feature:30")]


@pytest.mark.parametrize(("lang", "title"), [("ja", "日" * 80), ("en", "d" * 120)])
def test_a_title_of_the_greatest_length_is_accepted(house: TinyHouse, lang: str, title: str) -> None:
    house.edit(lang, {"ja": JA_TITLE, "en": EN_TITLE}[lang], title)
    assert house.refused() == []


def test_a_title_that_says_its_reading_in_words_is_accepted(house: TinyHouse) -> None:
    house.edit("ja", JA_TITLE, "到達した日を算入すると読むなら、44日後の日に解除の効力が生じる")
    house.edit("en", EN_TITLE, "If the day of arrival is read to count, termination takes effect a day earlier")
    assert house.refused() == []


def test_a_description_that_begins_with_a_keyword_is_never_taken_silently(house: TinyHouse) -> None:
    for line in (
        "ただし、到達した日は数えない。",
        "もし到達した日が休日なら、翌日とする。",
        "前提として、契約がある。",
    ):
        house.write("ja", JA.replace(f"シナリオ: {JA_TITLE}\n", f"シナリオ: {JA_TITLE}\n      {line}\n"))
        assert ("lint.undefined_step", "features/ja/tiny.feature:10") in house.refused(), line


def test_such_lines_are_safe_under_a_rule(house: TinyHouse) -> None:
    house.write("ja", JA.replace("  日は日本時間の暦日。", "  ただし、日は日本時間の暦日。"))
    assert house.refused() == []


# --- traps of the whole house ---------------------------------------------------------------------

Sets = Callable[[TinyHouse, pytest.MonkeyPatch], None]


def begins_with_a_bom(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    house.write("ja", b"\xef\xbb\xbf" + JA.encode())


def is_shift_jis(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    house.write("ja", JA.encode("shift_jis"))


def is_utf_16(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    house.write("en", EN.encode("utf-16"))


def has_a_broken_byte_in_line_12(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    house.write("ja", JA.encode().replace(JA_NOTICE.encode(), JA_NOTICE.encode() + b"\xff"))


def has_no_features(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(house.root / "features")


def has_features_without_scenarios(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    house.write("ja", "".join(JA.splitlines(keepends=True)[:7]))
    house.write("en", "".join(EN.splitlines(keepends=True)[:7]))


def uses_an_id_twice_in_one_file(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    extra = f"\n    @art10.p1 @art10.p1-01\n    シナリオ: 重ねて\n      {JA_NOTICE}\n      {JA_THEN}\n"
    house.write("ja", JA + extra)


def uses_the_id_of_an_outline_for_another_scenario(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    extra = f"\n    @art10.p1 @art10.p1-02\n    シナリオ: 重ねて\n      {JA_NOTICE}\n      {JA_THEN}\n"
    house.write("ja", JA + extra)


def uses_an_id_twice_in_two_files(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    for lang, text, second in (("ja", JA, JA_SECOND), ("en", EN, EN_SECOND)):
        house.write(lang, text.replace(second, ""), "zzz")


def lacks_the_english_file(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    house.path("en").unlink()
    house.write("en", EN, "other")
    house.write("ja", JA.replace("p1-01", "p1-11").replace("p1-02", "p1-12"), "other")


def turns_the_direction_of_writing(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    house.edit("en", "takes effect", "takes \u202eeffect")


def has_a_folder_within_a_language(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    path = house.root / "features" / "ja" / "sub" / "x.feature"
    path.parent.mkdir()
    path.write_text(JA, "utf-8")


def has_a_feature_in_capitals(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    (house.root / "features" / "en" / "X.FEATURE").write_text(EN, "utf-8")


def has_a_feature_of_no_language(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    (house.root / "features" / "x.feature").write_text(JA, "utf-8")


def has_a_feature_in_a_third_language(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    (house.root / "features" / "fr").mkdir()
    (house.root / "features" / "fr" / "tiny.feature").write_text(EN, "utf-8")


def has_a_note_among_the_features(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    (house.root / "features" / "ja" / "tiny.feature.txt").write_text(JA, "utf-8")


def has_steps_that_nobody_imports(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    (house.root / "steps" / "more.py").write_text("", "utf-8")
    (house.root / "steps" / ".DS_Store").write_text("", "utf-8")


def has_a_step_of_two_definitions(house: TinyHouse, patch: pytest.MonkeyPatch) -> None:
    def any_item(case: Any, item: str) -> None: ...

    rival = Phrase(
        "品目「{item:item}」のマネージドルータサービス契約がある", 'only in Japanese is "{item:item}" ambiguous'
    )
    crowded = Steps()
    for step in [*draft.STEPS.all, StepDef("given", rival, any_item)]:
        crowded.add(step)
    patch.setattr(features, "STEPS", crowded)
    shutil.rmtree(house.root / ".mrs-spec", ignore_errors=True)  # kept by the digest of files, and no file changed


class Setting(NamedTuple):
    key: str
    where: tuple[str, ...]
    sets: Sets

    def __str__(self) -> str:
        return f"{self.key}-{self.sets.__name__}"


SETTINGS = [
    Setting("lint.bom", ("features/ja/tiny.feature:1",), begins_with_a_bom),
    Setting("lint.encoding", ("features/ja/tiny.feature:2",), is_shift_jis),
    Setting("lint.encoding", ("features/en/tiny.feature:1",), is_utf_16),
    Setting("lint.encoding", ("features/ja/tiny.feature:12",), has_a_broken_byte_in_line_12),
    Setting("lint.nothing", ("features",), has_no_features),
    Setting("lint.nothing", ("features",), has_features_without_scenarios),
    Setting("lint.id_twice", ("features/ja/tiny.feature:27",), uses_an_id_twice_in_one_file),
    Setting("lint.id_twice", ("features/ja/tiny.feature:27",), uses_the_id_of_an_outline_for_another_scenario),
    Setting(
        "lint.id_twice", ("features/ja/zzz.feature:9", "features/en/zzz.feature:9"), uses_an_id_twice_in_two_files
    ),
    Setting("lint.unfit", ("features/en/tiny.feature:5",), turns_the_direction_of_writing),
    Setting("lint.not_read", ("features/ja/sub/x.feature",), has_a_folder_within_a_language),
    Setting("lint.not_read", ("features/en/X.FEATURE",), has_a_feature_in_capitals),
    Setting("lint.not_read", ("features/x.feature",), has_a_feature_of_no_language),
    Setting("lint.not_read", ("features/fr/tiny.feature",), has_a_feature_in_a_third_language),
    Setting("lint.not_read", ("features/ja/tiny.feature.txt",), has_a_note_among_the_features),
    Setting("lint.step_file_not_read", ("steps/more.py",), has_steps_that_nobody_imports),
    Setting("lint.other_language_missing", ("features/en/tiny.feature",), lacks_the_english_file),
    Setting(
        "lint.ambiguous_step", ("features/ja/tiny.feature:10", *["features/ja/tiny.feature:17"] * 2),
        has_a_step_of_two_definitions,
    ),
]  # fmt: skip


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_each_trap_of_a_whole_file_or_house_is_refused(
    house: TinyHouse, monkeypatch: pytest.MonkeyPatch, setting: Setting
) -> None:
    compile_features(house.root)
    setting.sets(house, monkeypatch)
    assert house.refused() == [(setting.key, where) for where in setting.where]


def test_an_ambiguous_step_names_both_definitions(house: TinyHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_features(house.root)
    has_a_step_of_two_definitions(house, monkeypatch)
    told = house.compile().problems[0].told("en")
    assert "contract_with_item" in told
    assert "any_item" in told


def test_an_id_used_twice_names_the_other_file(house: TinyHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    uses_an_id_twice_in_two_files(house, monkeypatch)
    told = house.compile().problems[0].told("ja")
    assert "art10.p1-01" in told
    assert "features/ja/tiny.feature" in told


# --- what is never silent -------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_a_tag_on_the_feature_is_refused_because_its_scenarios_would_not_carry_it(house: TinyHouse, lang: str) -> None:
    heading = {"ja": "機能:", "en": "Feature:"}[lang]
    house.edit(lang, heading, f"@IR-05.B\n{heading}")
    assert house.refused() == [("lint.tag_place", f"features/{lang}/tiny.feature:3")]


def test_an_unknown_letter_in_a_tag_is_refused_with_its_file_and_line(house: TinyHouse) -> None:
    house.edit("ja", "@art10.p1 @art10.p1-01", "@art10.p1 @art10.p1-01 @IR-05.Z")
    assert house.refused() == [("readings.unknown_letter", "features/ja/tiny.feature:9")]


def test_two_letters_of_one_reading_are_refused_with_file_and_line(house: TinyHouse) -> None:
    for lang in ("ja", "en"):
        house.edit(lang, "@art10.p1 @art10.p1-01", "@art10.p1 @art10.p1-01 @IR-05.A @IR-05.B")
    assert [where for _, where in house.refused()][:1] == ["features/ja/tiny.feature:9"]


def test_a_step_about_a_notice_that_was_never_told_is_refused_with_file_and_line(house: TinyHouse) -> None:
    house.edit("ja", JA_NOTICE, "もし その通知を撤回する旨の通知が2024年6月10日に当社に到達した")
    assert [where for _, where in house.refused()] == ["features/ja/tiny.feature:12"]


@pytest.mark.parametrize("within_rule", [True, False])
def test_a_background_is_told_before_every_scenario(house: TinyHouse, within_rule: bool) -> None:
    """pytest-bdd runs it before all scenarios of the feature, those outside rules too."""
    for lang, text, background, rule in (
        ("ja", JA, "  背景:\n    前提 2024年6月1日は休日として記録されている\n\n", "  ルール:"),
        ("en", EN, "  Background:\n    Given 1 June 2024 is recorded as a day off\n\n", "  Rule:"),
    ):
        lines = text.replace(rule, background + rule, 1).splitlines(keepends=True)
        kept = [line for line in lines if within_rule or not line.startswith((rule, "    「", "    “"))]
        house.write(lang, "".join(kept))
    found = house.compile()
    assert [str(problem) for problem in found.problems] == []
    assert {id: case.facts.days_off is not None for id, case in found.cases.items()} == {
        "art10.p1-01": True, "art10.p1-02.a": True, "art10.p1-02.b": True,
    }  # fmt: skip


def test_scenarios_of_one_title_in_two_files_are_refused_or_kept_apart_when_run(house: TinyHouse) -> None:
    for lang, text in (("ja", JA), ("en", EN)):
        house.write(lang, text.replace("p1-01", "p1-11").replace("p1-02", "p1-12"), "other")
    found = house.compile()
    assert found.problems or len(WholeRun(found, ()).by_place) == sum(map(len, found.scenarios.values()))


def test_a_column_that_stands_twice_is_refused_because_the_first_would_be_lost(house: TinyHouse) -> None:
    for lang, header in (("ja", "効力が生じる日"), ("en", "effect      ")):
        rows = {"ja": "2024年7月18日 ", "en": "18 July 2024"}[lang]
        text = {"ja": JA, "en": EN}[lang]
        text = re.sub(rf"(\| {header} \|)", rf"\1 {header} |", text)
        house.write(lang, re.sub(r"(\| [ab] .*)", rf"\1 {rows} |", text))
    assert house.refused() == [
        ("lint.column_twice", "features/ja/tiny.feature:21"),
        ("lint.column_twice", "features/en/tiny.feature:21"),
    ]


# --- parity ---------------------------------------------------------------------------------------


def one_yen_more_in_english(house: TinyHouse) -> None:
    house.edit("en", "45,000 yen", "45,001 yen")


def another_day_in_english(house: TinyHouse) -> None:
    house.edit("en", "17 July 2024 | 17 July 2024 |", "17 July 2024 | 18 July 2024 |")


def another_tag_in_english(house: TinyHouse) -> None:
    house.edit("en", "@art10.p1 @art10.p1-01", "@art10.p1 @art05.p1 @art10.p1-01")


def another_letter_in_english(house: TinyHouse) -> None:
    house.edit("en", "@art10.p1 @art10.p1-01", "@art10.p1 @art10.p1-01 @IR-05.A")


def one_step_less_in_english(house: TinyHouse) -> None:
    house.edit("en", "      And a monthly fee of 45,000 yen has been indicated for the contract\n", "")


def one_row_less_in_english(house: TinyHouse) -> None:
    house.edit("en", "        | b   | 17 July 2024 | 17 July 2024 |\n", "")


def one_row_less_in_japanese(house: TinyHouse) -> None:
    house.edit("ja", "        | b  | 2024年7月17日 | 2024年7月17日  |\n", "")


TINY_JA, TINY_EN = "features/ja/tiny.feature", "features/en/tiny.feature"

PARITY = [
    ("parity.differs", one_yen_more_in_english, f"{TINY_JA}:9 / {TINY_EN}:9", ("art10.p1-01", "45000", "45001")),
    ("parity.differs", another_day_in_english, f"{TINY_JA}:24 / {TINY_EN}:24", ("art10.p1-02.b", "-17", "-18")),
    ("parity.differs", another_tag_in_english, TINY_JA, ("art10.p1-01", "tags", "art05.p1")),
    ("parity.differs", another_letter_in_english, f"{TINY_JA}:9 / {TINY_EN}:9", ("art10.p1-01", "IR-05", "A")),
    ("parity.differs", one_step_less_in_english, f"{TINY_JA}:9 / {TINY_EN}:9", ("art10.p1-01", "indications", "45000")),
    ("parity.missing", one_row_less_in_english, TINY_JA, ("art10.p1-02.b", "ja", "en")),
    ("parity.missing", one_row_less_in_japanese, TINY_EN, ("art10.p1-02.b", "ja", "en")),
]


@pytest.mark.parametrize(("key", "change", "where", "says"), PARITY)
def test_what_differs_between_the_languages_is_named(
    house: TinyHouse, key: str, change: Callable[[TinyHouse], None], where: str, says: tuple[str, ...]
) -> None:
    change(house)
    problems = house.compile().problems
    assert [(problem.key, problem.where) for problem in problems] == [(key, where)]
    for lang in ("ja", "en"):
        told = problems[0].told(lang)
        assert all(word in told for word in says), told


def test_verify_is_red_and_names_scenario_and_values_when_the_languages_differ_by_a_yen(house: TinyHouse) -> None:
    one_yen_more_in_english(house)
    done = Scratch.at(house.root).run("verify", "--lang", "en")
    assert done.code == 1
    assert "Traceback" not in done.err
    line = next(line for line in done.out.splitlines() if "art10.p1-01" in line)
    assert "45000" in line
    assert "45001" in line


# --- the lock -------------------------------------------------------------------------------------


def cases_of(house: TinyHouse) -> dict[str, Case]:
    found = house.compile()
    assert not found.problems
    return found.cases


def drop_the_second(house: TinyHouse) -> None:
    house.edit("ja", JA_SECOND, "")
    house.edit("en", EN_SECOND, "")


def change_the_amount(house: TinyHouse) -> None:
    house.edit("ja", "45,000円", "45,001円")
    house.edit("en", "45,000 yen", "45,001 yen")


def against_the_lock(house: TinyHouse) -> list[Problem]:
    try:
        return check_lock(cases_of(house), read_lock(house.root))
    except Problem as problem:
        return [problem]


def without_a_lock(house: TinyHouse) -> list[Problem]:
    return against_the_lock(house)


def with_an_edited_lock(house: TinyHouse) -> list[Problem]:
    lock = write_lock(house.root, cases_of(house))
    text = lock_path(house.root).read_text("utf-8")
    digest = lock.digests["art10.p1-01"]
    lock_path(house.root).write_text(text.replace(digest, digest[::-1]), "utf-8")
    return against_the_lock(house)


def with_a_line_taken_out_of_the_lock(house: TinyHouse) -> list[Problem]:
    write_lock(house.root, cases_of(house))
    lines = lock_path(house.root).read_text("utf-8").splitlines(keepends=True)
    lock_path(house.root).write_text("".join(line for line in lines if "p1-01" not in line), "utf-8")
    return against_the_lock(house)


def with_a_new_scenario(house: TinyHouse) -> list[Problem]:
    drop_the_second(house)
    write_lock(house.root, cases_of(house))
    house.write("ja", JA)
    house.write("en", EN)
    return against_the_lock(house)


def with_a_changed_scenario(house: TinyHouse) -> list[Problem]:
    write_lock(house.root, cases_of(house))
    change_the_amount(house)
    return against_the_lock(house)


def with_a_scenario_gone(house: TinyHouse) -> list[Problem]:
    write_lock(house.root, cases_of(house))
    drop_the_second(house)
    return against_the_lock(house)


def retire_the_second_and_bring_it_back(house: TinyHouse) -> None:
    write_lock(house.root, cases_of(house))
    drop_the_second(house)
    write_lock(house.root, cases_of(house))
    house.write("ja", JA)
    house.write("en", EN)


def with_a_retired_id(house: TinyHouse) -> list[Problem]:
    retire_the_second_and_bring_it_back(house)
    return against_the_lock(house)


SECOND_ROWS = ["art10.p1-02.a", "art10.p1-02.b"]

LOCKS = [
    ("lock.missing", without_a_lock, [""]),
    ("lock.broken", with_an_edited_lock, [""]),
    ("lock.broken", with_a_line_taken_out_of_the_lock, [""]),
    ("lock.added", with_a_new_scenario, SECOND_ROWS),
    ("lock.changed", with_a_changed_scenario, ["art10.p1-01"]),
    ("lock.removed", with_a_scenario_gone, SECOND_ROWS),
    ("lock.reused", with_a_retired_id, SECOND_ROWS),
]


@pytest.mark.parametrize(("key", "setting", "ids"), LOCKS)
def test_each_drift_from_the_lock_is_named(
    house: TinyHouse, key: str, setting: Callable[[TinyHouse], list[Problem]], ids: list[str]
) -> None:
    problems = setting(house)
    assert [(problem.key, problem.where) for problem in problems] == [(key, "features/vectors.lock")] * len(ids)
    for problem, id in zip(problems, ids, strict=True):
        assert id in problem.told("ja")
        assert id in problem.told("en")


def test_the_lock_just_written_holds(house: TinyHouse) -> None:
    written = write_lock(house.root, cases_of(house))
    assert read_lock(house.root) == written
    assert check_lock(cases_of(house), written) == []


def test_a_title_may_change_without_touching_the_lock(house: TinyHouse) -> None:
    lock = write_lock(house.root, cases_of(house))
    house.edit("ja", JA_TITLE, "四十五日目の日に解除の効力が生じる")
    assert check_lock(cases_of(house), lock) == []


def test_a_retired_id_cannot_be_locked_again_and_the_lock_stays_as_it_was(house: TinyHouse) -> None:
    retire_the_second_and_bring_it_back(house)
    before = lock_path(house.root).read_bytes()
    with pytest.raises(Problem) as refused:
        write_lock(house.root, cases_of(house))
    assert refused.value.key == "lock.reused"
    assert lock_path(house.root).read_bytes() == before


def test_a_retired_id_stays_retired_when_the_lock_is_written_again(house: TinyHouse) -> None:
    write_lock(house.root, cases_of(house))
    drop_the_second(house)
    for _ in range(2):
        assert write_lock(house.root, cases_of(house)).retired == tuple(SECOND_ROWS)


# --- the messages ---------------------------------------------------------------------------------


def keys(table: dict[str, Any], prefix: str = "") -> set[str]:
    if "ja" in table or "en" in table:
        return {prefix}
    return {key for name, row in table.items() for key in keys(row, f"{prefix}.{name}" if prefix else name)}


def slots(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def test_every_message_of_lint_parity_and_lock_is_provoked_here() -> None:
    provoked = {"lint.column_twice"} | {trap.key for trap in TRAPS} | {setting.key for setting in SETTINGS}
    provoked |= {key for key, *_ in PARITY} | {key for key, *_ in LOCKS}
    in_the_file = {key for key in keys(messages()) if key.partition(".")[0] in ("lint", "parity", "lock")}
    assert provoked == in_the_file


@pytest.mark.parametrize("key", sorted(keys(messages())))
def test_each_message_has_the_same_slots_in_both_languages(key: str) -> None:
    table: Any = messages()
    for part in key.split("."):
        table = table[part]
    assert set(table) == {"ja", "en"}
    assert slots(table["ja"]) == slots(table["en"])
    assert re.search(r"[ぁ-んァ-ヶ一-龠]", table["ja"])
