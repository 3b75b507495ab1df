"""Two more made-up editions, for tests: no contract says this. They come into operation on one day, each by itself."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import NamedTuple

import next_edition
from next_edition import SOURCE
from scratch import Scratch

from mrs_spec.document.text import without_whitespace

DAY = "2027-04-01"
OF_ITS_DAY = [
    ("令和5年6月1日現在", "令和9年4月1日現在"),
    ("別紙1マネージド", "令和9年4月1日変更この契約約款は、令和9年4月1日から実施します。別紙1マネージド"),
]
NOTIFIED = "（通知先の届出）契約者は、通知先を変更したときは、遅滞なく当社に届け出るものとします。"
RETURN = "契約者は、契約が解除された場合には、当社に対し遅滞なくルータ等を返還するものとします。"
OPTION = ("LTEバックアップ", "LTE回線を用いて冗長化を可能とするものとして当社が仕様を定めるもの")


def renumbered() -> str:
    """A new article 7, every article from there on one further with all that refers to it, and 45 days made 60."""
    return edited(put_in_an_article(_source()), ("到達した日から45日を", "到達した日から60日を"))


def put_in_an_article(text: str, number: int = 7, words: str = NOTIFIED) -> str:
    """The text with a new article, and every article from there on one further, with all that refers to it."""

    def one_further(found: re.Match[str]) -> str:
        return f"第{int(found[1]) + (int(found[1]) >= number)}条"

    found = re.sub(r"(?<!一般規程)第(\d+)条", one_further, text)
    captions = re.finditer(rf"第{number + 1}条（[^（）]*）(?!第|に|の)", found)
    at = next(caption.start() for caption in captions)
    return f"{found[:at]}第{number}条{words}{found[at:]}"


THIRD = "2028-04-01"
REFERRING = [
    "art11.p2", "art11.p3.i3", "art14.p1", "art14.p2", "suppl.p6", "annex1.3.i1", "annex1.3.i5", "annex1.3.i6",
]  # fmt: skip
IN_WRITING = "（通知の方法）通知は、書面で行うものとします。"


def renumbered_again() -> str:
    """The edition after the renumbered one: a new article 5, what follows one further again, and 60 days made 90."""
    text = put_in_an_article(renumbered(), 5, IN_WRITING).replace("到達した日から60日を", "到達した日から90日を")
    began = "令和10年4月1日変更この契約約款は、令和10年4月1日から実施します。別紙1マネージド"
    return text.replace("令和9年4月1日現在", "令和10年4月1日現在").replace("別紙1マネージド", began)


def divided() -> str:
    """Article 10 in two, the second of them 第10条の2; and one more paid option."""
    return edited(
        _source(),
        (f"2{RETURN}", f"第10条の2（解除に伴う返還）{RETURN}"),
        ("個別運用本個別規程", f"{''.join(OPTION)}個別運用本個別規程"),
    )


def _source() -> str:
    return without_whitespace(SOURCE.read_text("utf-8"))


def edited(text: str, *edits: tuple[str, str]) -> str:
    """The text with these edits and what its day brings."""
    for old, new in [*edits, *OF_ITS_DAY]:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


# --- the work of a person -------------------------------------------------------------------------


def complete_renumbered(scratch: Scratch) -> None:
    """Do what `mrs-spec text work` lists for the renumbered edition, and write what holds across the change."""
    _translate(scratch, ("45 days", "60 days"))
    _dispose(scratch, ["art10.p2", "art10.p3.i3", "art11.p1", "annex1.3.i5", "annex1.3.i6", *READINGS], "art07.p1")
    _write(scratch, "edition_2027_04_01", NOTICES)


def complete_again(scratch: Scratch) -> None:
    """Do what `mrs-spec text work` lists for the edition after the renumbered one."""
    _translate(scratch, ("60 days", "90 days"), day=THIRD)
    _dispose(scratch, ["art12.p1", *REFERRING, *READINGS], "art05.p1", day=THIRD)


def complete_divided(scratch: Scratch) -> None:
    """Do what `mrs-spec text work` lists for the divided edition: among it, the rules of the new paid option."""
    label, words = OPTION
    scratch.edit(
        f"src/mrs_spec/contract/{DAY}/clauses.json",
        f'"label": "",\n   "ja": "{label}{words}"', f'"label": "{label}",\n   "ja": "{words}"',
    )  # fmt: skip
    _translate(scratch)
    last = '    INDIVIDUAL_OPERATION = "INDIVIDUAL_OPERATION"\n'
    scratch.edit("src/mrs_spec/record/kinds.py", last, f'{last}    LTE_BACKUP = "LTE_BACKUP"\n')
    last = '    "INDIVIDUAL_OPERATION": Both("個別運用", "Individual Operation"),\n'
    scratch.edit("src/mrs_spec/record/names.py", last, f'{last}    "LTE_BACKUP": Both("{label}", "LTE Backup"),\n')
    (scratch.place / "src" / "mrs_spec" / "rules" / "e2027.py").write_text(RULES, "utf-8")
    scratch.edit(
        "src/mrs_spec/rules/__init__.py", "] = {}", f'] = {{"{DAY}": (import_module("mrs_spec.rules.e2027"),)}}'
    )
    old = "from functools import cache"
    scratch.edit("src/mrs_spec/rules/__init__.py", old, f"{old}\nfrom importlib import import_module")
    _write(scratch, "edition_2027_04_01", OPTIONS)


def _translate(scratch: Scratch, *edits: tuple[str, str], day: str = DAY) -> None:
    """As a translator would: what was, with these edits; for a new clause, its own."""
    folder = scratch.contract / day
    data = json.loads((folder / "clauses.json").read_text("utf-8"))
    for row in data["clauses"] + data["spans"]:
        before = row.pop("en_before", "")
        for old, new in edits:
            before = before.replace(old, new)
        row["en"] = row["en"] or next_edition.ENGLISH.get(row["ja"]) or before
    (folder / "clauses.json").write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _dispose(scratch: Scratch, read: list[str], *done: str, day: str = DAY) -> None:
    """Name in edition.toml what a person has read, and the clauses that nothing is computed from."""
    path = scratch.contract / day / "edition.toml"
    text = path.read_text("utf-8").replace("read = []", f"read = {json.dumps(read)}")
    reasons = 'ja = "通知先の届出は記録の対象でない。"\nen = "A change of address is not on record."\n'
    path.write_text(text + "".join(f'\n[done."{id}"]\n{reasons}' for id in done), "utf-8")


def _write(scratch: Scratch, name: str, texts: dict[str, str]) -> None:
    for lang, text in texts.items():
        (scratch.place / "features" / lang / f"{name}.feature").write_text(text, "utf-8")


READINGS = [
    "IR-05", "IR-06", "IR-07a", "IR-08a", "IR-08b", "IR-36a", "IR-36b", "IR-36c", "IR-46", "IR-48", "IR-55", "IR-61a",
    "IR-61b", "IR-77",
]  # fmt: skip
"""Those about the day on which termination takes effect: a person has read them."""

NOTICES = {
    "ja": """# language: ja
機能: 条の番号が変わる版
  ルール: 第11条第1項 解除の効力が生じる日
    「…当該通知が当社に到達した日から60日を経過する日…」

    @edition.2027-04-01 @art11.p1 @art11.p1-91
    シナリオアウトライン: 通知が到達した日に実施されている版により数える
      前提 品目「LL」のマネージドルータサービス契約がある
      かつ 契約の課金開始日は2024年4月10日である
      かつ 2027年12月31日までの事実が漏れなく記録されている
      もし 所定の解約申込書による通知が、日の指定なく、<到達した日>に当社に到達した
      ならば 契約の解除の効力は<効力が生じる日>に生じる

      例: 境界（実施の日の前日、当日）
        | 行 | 到達した日     | 効力が生じる日 |
        | a  | 2027年3月31日 | 2027年5月15日 |
        | b  | 2027年4月1日  | 2027年5月31日 |
""",
    "en": """Feature: An edition whose articles have other numbers
  Rule: Article 11(1) Day on which termination takes effect
    “…the day on which 60 days elapse from the day on which that notice reached the Company…”

    @edition.2027-04-01 @art11.p1 @art11.p1-91
    Scenario Outline: The edition in operation on the day the notice arrives says how many days are counted
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 10 April 2024
      And the record is complete to the end of 31 December 2027
      When notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on <effect>

      Examples: boundary (the day before the day of operation, the day)
        | row | arrived       | effect      |
        | a   | 31 March 2027 | 15 May 2027 |
        | b   | 1 April 2027  | 31 May 2027 |
""",
}

RULES = '''"""The paid option that the made-up edition adds to the table of article 2."""

from mrs_spec.law.declare import cites, rule
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.kinds import OptionKind
from mrs_spec.record.things import Change, Option
from mrs_spec.rules.art02 import OptionMeets, not_granted
from mrs_spec.rules.art06 import Requested
from mrs_spec.rules.suppl import Governed

BEFORE = ("art02.tbl.cold", "art02.tbl.switch", "art02.tbl.multihome")


# 「LTE回線を用いて冗長化を可能とするものとして当社が仕様を定めるもの」
@rule("art02.tbl.4", over=BEFORE, edition="2027-04-01")
def lte_backup_is_to_the_companys_specification(option: Option, *, clause: str = cites()) -> OptionMeets | None:
    """LTE Backup: redundancy over an LTE line, to the Company's specification."""
    if option.kind is not OptionKind.LTE_BACKUP:
        return None
    met = Undetermined("option_spec", clause) if option.spec_met is None else option.spec_met
    return OptionMeets(option.id, option.kind, clause, met)


# 「LTE回線を用いて冗長化を可能とするものとして当社が仕様を定めるもの」
@rule("art02.tbl.4", over=(*BEFORE, "art06.p1", "art06.p2"), edition="2027-04-01")
def a_change_into_lte_backup_to_the_companys_specification(
    change: Change, governed: Governed, every: tuple[OptionMeets, ...], *, clause: str = cites()
) -> Requested | Undetermined | None:
    """A change that brings LTE Backup without its specification is not granted."""
    return not_granted(change, every, OptionKind.LTE_BACKUP, clause)
'''

OPTIONS = {
    "ja": """# language: ja
機能: 有料オプションが加わる版
  ルール: 第2条の表の4行目 LTEバックアップ
    「LTE回線を用いて冗長化を可能とするものとして当社が仕様を定めるもの」

    @edition.2027-04-01 @art02.tbl.4 @art02.tbl.4-91
    シナリオ: 当社の仕様に適合するLTEバックアップは提供される
      前提 品目「DC」のマネージドルータサービス契約がある
      かつ 契約の課金開始日は2027年5月1日である
      かつ 2027年12月31日までの事実が漏れなく記録されている
      かつ 当社は有料オプション「LTEバックアップ」の仕様が満たされると認めた
      もし 有料オプション「LTEバックアップ」が申し込まれた
      ならば 有料オプション「LTEバックアップ」の要件は満たされている

  ルール: 第10条の2第1項 分けられた条
    「契約者は、契約が解除された場合には、当社に対し遅滞なくルータ等を返還するものとします。」

    @edition.2027-04-01 @art10_2.p1 @art10_2.p1-91
    シナリオ: 解除の効力が生じる日は、残った条による
      前提 品目「LL」のマネージドルータサービス契約がある
      かつ 契約の課金開始日は2024年4月10日である
      かつ 2027年12月31日までの事実が漏れなく記録されている
      もし 所定の解約申込書による通知が、日の指定なく、2027年5月1日に当社に到達した
      ならば 契約の解除の効力は2027年6月15日に生じる
""",
    "en": """Feature: An edition that adds a paid option
  Rule: Article 2, table, row 4 LTE Backup
    “a service whose specifications the Company sets as one enabling redundancy over an LTE line”

    @edition.2027-04-01 @art02.tbl.4 @art02.tbl.4-91
    Scenario: LTE Backup to the Company's specification is provided
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 May 2027
      And the record is complete to the end of 31 December 2027
      And the Company found that the specification of the paid option "LTE Backup" is met
      When the paid option "LTE Backup" was applied for
      Then the condition of the paid option "LTE Backup" is met

  Rule: Article 10-2(1) An article divided off
    “Where the contract has been terminated, the Contractor shall return the Routers, etc. to the Company”

    @edition.2027-04-01 @art10_2.p1 @art10_2.p1-91
    Scenario: The day on which termination takes effect follows from the article that stayed
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 10 April 2024
      And the record is complete to the end of 31 December 2027
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 May 2027
      Then termination of the contract takes effect on 15 June 2027
""",
}


def state_renumbered(scratch: Scratch) -> None:
    """Say which laws are equal still, though their clauses have other numbers, and which now."""
    code = [
        "art09.p2:code:lost_and_damaged_items_are_billed:5bdbd",
        "art09.p3.i3:code:the_contractor_stays_bound_for_a_lost_item:5a081",
    ]
    still = {"art09.p2.incl1:IR-21b=C": "art10.p2.incl1:IR-21b=C"} | {id: id for id in code}
    next_edition.say_equal(scratch, DAY, still, next_edition.NEVER_BEGAN)


class MadeUp(NamedTuple):
    """A made-up edition: what it is, its day, its text, and the work that a person does for it.

    state: what a person writes besides the drafts: changed answers without sentences, and which laws are equal.
    """

    what: str
    day: str
    text: Callable[[], str]
    complete: Callable[[Scratch], None]
    state: Callable[[Scratch], None] = lambda scratch: None


ALL = (
    MadeUp(
        "five clauses changed, two moved, one added, one removed",
        next_edition.DAY, next_edition.text, next_edition.complete, next_edition.state,
    ),
    MadeUp(
        "every article from the seventh on renumbered, 45 days made 60",
        DAY, renumbered, complete_renumbered, state_renumbered,
    ),
    MadeUp("an article in two, one more paid option", DAY, divided, complete_divided),
)  # fmt: skip
