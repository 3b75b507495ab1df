"""A made-up next edition, for tests: no contract says this. Three changed clauses, one new, one removed, two moved,
one editorial correction, and what every edition has of its own: the as-of line and the provision that begins it."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import tomli
from scratch import ROOT, Scratch

from mrs_spec.document.text import without_whitespace

DAY = "2026-10-01"
SOURCE = ROOT / "src" / "mrs_spec" / "contract" / "2023-06-01" / "source.txt"

REMOVED = "(4)日本国外でルータ等を使用しないこと"
MOVED = "2契約者は、契約が解除された場合には、当社に対し遅滞なくルータ等を返還するものとします。"
ITEM = "2契約者は、マネージドルータサービスの品目を変更することはできません。"
BEFORE = "第5条（最低利用期間）マネージド"
AFTER = "第8条（故障が生じた場合の措置）契約者は、"
ADDED = "第14条（通知先の届出）契約者は、通知先を変更したときは、遅滞なく当社に届け出るものとします。"
EDITS = [
    ("到達した日から45日を経過する日", "到達した日から60日を経過する日"),
    ("終了日から30日以内に", "終了日から14日以内に"),
    ("契約者の責に帰すべき事由により生じたとき、又は", "契約者の故意又は過失により生じたとき、又は"),
    (REMOVED, ""),
    (MOVED, ""),
    (AFTER, MOVED.replace("2", "4", 1) + AFTER),
    (ITEM, ""),
    (BEFORE, ITEM + BEFORE),
    ("契約者に対応していただくことがあります", "契約者に対応して頂くことがあります"),
    ("附則平成17年5月1日施行", ADDED + "附則平成17年5月1日施行"),
    ("令和5年6月1日現在", "令和8年10月1日現在"),
    ("別紙1マネージド", "令和8年10月1日変更この契約約款は、令和8年10月1日から実施します。別紙1マネージド"),
]  # fmt: skip


class Equal(NamedTuple):
    """What a person says of laws that nothing can notice: why, and the grid on which it is tried."""

    laws: list[str]
    ja: str
    en: str
    case: str
    vary: list[dict[str, Any]]

    def written(self) -> str:
        """As it stands in proof.toml."""
        return (
            f"[[equal]]\nlaws = {json.dumps(self.laws)}\nreason.ja = {json.dumps(self.ja, ensure_ascii=False)}\n"
            f'reason.en = {json.dumps(self.en, ensure_ascii=False)}\nby = "a person"\n[equal.grid]\n'
            f"case = {json.dumps(self.case)}\nvary = {inline(self.vary)}\n"
        )


def inline(value: object) -> str:
    """A value as TOML."""
    match value:
        case dict():
            return "{ " + ", ".join(f"{name} = {inline(one)}" for name, one in value.items()) + " }"
        case list():
            return "[" + ", ".join(map(inline, value)) + "]"
        case date():
            return value.isoformat()
    return json.dumps(value, ensure_ascii=False)


def say_equal(scratch: Scratch, day: str, still: dict[str, str], *now: Equal) -> None:
    """Write proof.toml of the edition: of laws, by their ids before, what the first edition says; and what is new."""
    told = json.loads(scratch.run("text", "scenarios", day, "--format", "json").out)
    stand, first = {*told["right"], *told["own"]}, scratch.contract / "2023-06-01"
    found = [*now]
    for one in tomli.loads((first / "proof.toml").read_text("utf-8"))["equal"]:
        if laws := [still[id] for id in one["laws"] if id in still]:
            case, reason = one["grid"]["case"], one["reason"]
            here = case if case in stand else f"{case}@{day}"
            found.append(Equal(laws, reason["ja"], reason["en"], here, one["grid"]["vary"]))
    (scratch.contract / day / "proof.toml").write_text("\n".join(one.written() for one in found), "utf-8")


def text() -> str:
    """The document's text, without white space."""
    found = without_whitespace(SOURCE.read_text("utf-8"))
    for old, new in EDITS:
        assert found.count(old) == 1, old
        found = found.replace(old, new)
    return found


def pdf(path: Path, whole: str | None = None) -> Path:
    """The document as a PDF with a text layer, its lines broken wherever they fill up."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont("HeiseiMin-W3"))
    buffer = BytesIO()
    canvas, at = Canvas(buffer, pagesize=A4), 0
    whole = text() if whole is None else whole
    while at < len(whole):
        canvas.setFont("HeiseiMin-W3", 10)
        for row in range(50):
            canvas.drawString(50, 790 - 15 * row, whole[at : at + 45])
            at += 45
        canvas.showPage()
    canvas.save()
    path.write_bytes(buffer.getvalue())
    return path


RULES = '''"""Article 8 in the made-up edition."""

from mrs_spec.record.answers import Undetermined
from mrs_spec.record.kinds import Matter
from mrs_spec.record.things import Failure, Judgement, judged
from mrs_spec.law.declare import rule, says
from mrs_spec.rules.art08 import AttributableFailure
from mrs_spec.rules.suppl import Governed
from mrs_spec.record.words import Mark


class Fault(Mark):
    """故意又は過失により: a person judges."""

    INTENT_OR_NEGLIGENCE = ("契約者の故意又は過失", "契約者の故意又は過失", "intent or negligence of the Contractor")


@rule("art08.p3", edition="2026-10-01")
def the_failure_is_attributable_to_the_contractor(
    failure: Failure,
    governed: Governed,
    judgements: tuple[Judgement, ...],
    *,
    fault: Fault = says("契約者の故意又は過失", Fault),
) -> AttributableFailure | Undetermined | None:
    """The failure was caused by intent or negligence of the Contractor."""
    found = judged(judgements, Matter.ATTRIBUTABLE, failure.id)
    if failure.result == "NO_FAILURE":
        return None
    if found is None:
        return Undetermined("attributable", "art08.p3")
    return AttributableFailure(found.on) if found.holds else None
'''

FEATURES = {
    "ja": """# language: ja
機能: 版の変更
  ルール: 第10条第1項 解除の効力が生じる日
    「…当該通知が当社に到達した日から60日を経過する日…」

    @edition.2026-10-01 @art10.p1 @art10.p1-91
    シナリオアウトライン: 通知が到達した日に実施されている版により数える
      前提 品目「LL」のマネージドルータサービス契約がある
      かつ 契約の課金開始日は2024年4月10日である
      もし 所定の解約申込書による通知が、日の指定なく、<到達した日>に当社に到達した
      ならば 契約の解除の効力は<効力が生じる日>に生じる

      例: 境界（実施の日の前日、当日）
        | 行 | 到達した日     | 効力が生じる日 |
        | a  | 2026年9月30日 | 2026年11月14日 |
        | b  | 2026年10月1日 | 2026年11月30日 |
""",
    "en": """Feature: The change of edition
  Rule: Article 10(1) Day on which termination takes effect
    “…the day on which 60 days elapse from the day on which that notice reached the Company…”

    @edition.2026-10-01 @art10.p1 @art10.p1-91
    Scenario Outline: The edition in operation on the day the notice arrives says how many days are counted
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 10 April 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on <effect>

      Examples: boundary (the day before the day of operation, the day)
        | row | arrived           | effect           |
        | a   | 30 September 2026 | 14 November 2026 |
        | b   | 1 October 2026    | 30 November 2026 |
""",
}


ENGLISH = {
    "第14条（通知先の届出）": "Article 14 (Notification of the Address for Notices)",
    "第7条（通知先の届出）": "Article 7 (Notification of the Address for Notices)",
    "契約者は、通知先を変更したときは、遅滞なく当社に届け出るものとします。":
        "The Contractor shall notify the Company without delay (遅滞なく) of a change of its address for notices.",
    "令和8年10月1日現在": "As of 1 October 2026",
    "令和8年10月1日変更": "Changed 1 October 2026",
    "この契約約款は、令和8年10月1日から実施します。":
        "These contract terms and conditions will come into operation on 1 October 2026.",
    "第5条（通知の方法）": "Article 5 (Form of Notices)",
    "通知は、書面で行うものとします。": "Notices shall be in writing.",
    "令和10年4月1日現在": "As of 1 April 2028",
    "令和10年4月1日変更": "Changed 1 April 2028",
    "この契約約款は、令和10年4月1日から実施します。":
        "These contract terms and conditions will come into operation on 1 April 2028.",
    "令和9年4月1日現在": "As of 1 April 2027",
    "令和9年4月1日変更": "Changed 1 April 2027",
    "この契約約款は、令和9年4月1日から実施します。":
        "These contract terms and conditions will come into operation on 1 April 2027.",
    "第10条の2（解除に伴う返還）": "Article 10-2 (Return upon Termination)",
    "LTE回線を用いて冗長化を可能とするものとして当社が仕様を定めるもの":
        "LTE Backup ｜ a service whose specifications the Company sets as one enabling redundancy over an LTE line",
}  # fmt: skip
"""What a translator writes for the clauses that a made-up edition adds."""

READINGS = [
    "IR-05", "IR-06", "IR-07a", "IR-07b", "IR-08a", "IR-08b", "IR-20a", "IR-21a", "IR-23", "IR-28", "IR-29", "IR-30",
    "IR-36a", "IR-36b", "IR-36c", "IR-40", "IR-46", "IR-48", "IR-55", "IR-59", "IR-61a", "IR-61b", "IR-72", "IR-77",
]  # fmt: skip
"""Those about clauses whose words change: a person has read them."""


def complete(scratch: Scratch) -> None:
    """Do what `mrs-spec text work` lists: translations, the rule whose words are gone, the clause nothing computes."""
    folder = scratch.contract / DAY
    data = json.loads((folder / "clauses.json").read_text("utf-8"))
    for row in data["clauses"] + data["spans"]:
        new = ENGLISH.get(row["ja"]) or row.get("en_before", "")
        new = new.replace("45 days", "60 days").replace("30 days", "14 days")
        row["en"] = row["en"] or new.replace("for a reason attributable to", "by intent or negligence of")
        row.pop("en_before", None)
    (folder / "clauses.json").write_text(json.dumps(data, ensure_ascii=False), "utf-8")
    path = folder / "edition.toml"
    done = (
        '\n[done."art14.p1"]\nja = "通知先の届出は記録の対象でない。"\nen = "A change of address is not on record."\n'
    )
    read = json.dumps(["art07.p3", "art08.p2.proviso", "art08.p3", "art10.p1", *READINGS])
    path.write_text(path.read_text("utf-8").replace("read = []", f"read = {read}") + done, "utf-8")
    rules = scratch.place / "src" / "mrs_spec" / "rules"
    (rules / "e2026.py").write_text(RULES, "utf-8")
    scratch.edit(
        "src/mrs_spec/rules/__init__.py", "] = {}", f'] = {{"{DAY}": (import_module("mrs_spec.rules.e2026"),)}}'
    )
    scratch.edit(
        "src/mrs_spec/rules/__init__.py",
        "from functools import cache",
        "from functools import cache\nfrom importlib import import_module",
    )
    for lang, feature in FEATURES.items():
        (scratch.place / "features" / lang / "edition_2026_10_01.feature").write_text(feature, "utf-8")


STATED = {
    "ja": """# language: ja
機能: 下書きの文のない事例
  ルール: 第9条第2項（包含）
    「（第7条（ルータ等機器の管理）第3項に定める返還がなかった場合の当該ルータ等を含みます。）」

    @edition.2026-10-01 @art09.p2.incl1 @art07.p3 @art09.p2.incl1-27
    シナリオ: 契約が終わる日が判断できなければ、通知の到達後30日目に亡失したルータの返還期限も判断できない
      前提 品目「LL」のマネージドルータサービス契約がある
      かつ 契約の課金開始日は2023年7月1日である
      かつ ルータの亡失負担金として80,000円が示されている
      かつ 解除の根拠は「一般規程第28条第2項」である
      もし 所定の解約申込書による通知が、日の指定なく、2024年7月20日に当社に到達した
      かつ ルータの亡失が2024年8月19日に生じた
      ならば ルータの返還期限は、「解除の効力が生じた日（証拠付き）」が確認されるまで判断できない
""",
    "en": """Feature: The Case for which no draft had words
  Rule: Article 9(2) (inclusion)
    “(including the Routers, etc. concerned where the return set out in Article 7”

    @edition.2026-10-01 @art09.p2.incl1 @art07.p3 @art09.p2.incl1-27
    Scenario: With the end date open, return is undecided for a router lost on the 30th day after arrival of the notice
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And a loss charge of 80,000 yen has been indicated for the router
      And the ground of termination is "General Regulations 28(2)"
      When {notice}, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 August 2024
      Then the deadline for returning the router cannot be decided until "{need}" is confirmed
""".replace("{need}", "the day termination took effect, with evidence").replace(
        "{notice}", "notice on the prescribed cancellation application form"
    ),
}  # fmt: skip


def state(scratch: Scratch) -> None:
    """Write the scenario of the one changed answer for which `mrs-spec text scenarios --draft` finds no sentences; and
    say which laws are equal still, or now."""
    for lang, feature in STATED.items():
        (scratch.place / "features" / DAY / lang / "art09_loss_27.feature").write_text(feature, "utf-8")
    say_equal(scratch, DAY, {id: id for id in EQUAL}, *NOW_EQUAL)


EQUAL = [
    "art07.p3:IR-21b=B",
    "art07.p3:code:routers_are_returned_within_30_days:92b19",
    "art07.p3:code:routers_are_returned_within_30_days:ba088",
    "art07.p3:code:routers_are_returned_within_30_days:45316",
    "art08.p2.proviso:code:a_minor_failure_is_dealt_with_as_instructed:4cccb",
    "art08.p2.proviso:code:a_minor_failure_is_dealt_with_as_instructed:27d28",
    "art08.p2.proviso:code:a_minor_failure_is_dealt_with_as_instructed:1339d",
    "art08.p3:code:the_contractor_pays_for_either:aa3e3",
    "art08.p3:code:the_contractor_pays_for_either:a5125",
    "art08.p3:code:the_contractor_pays_for_either:3d765",
    "art08.p3:code:the_contractor_pays_for_either:6ed64",
]
"""What proof.toml of the first edition says of laws whose clause has other words now: it holds on."""

NEVER_BEGAN = Equal(
    ["suppl.p6:code:the_options_first_day_stays_as_before:c49e9"],
    "先に定まる期間がないとき、この規則の結論は用いられない。",
    "Where no period comes before, nothing follows from what this rule concludes.",
    "suppl.p6-04",
    [{"at": "contract.billing_start", "values": ["2023-07-01", "2024-07-01"]}],
)
NOW_EQUAL = (
    NEVER_BEGAN,
    Equal(
        [
            "IR-60:code:finding_of_consent_without_exception:5e591",
            "words:code:Where.met:1fae0",
            "words:code:Where.met:fcecd",
        ],
        "日本国外での使用を禁ずる号はない。",
        "The item that forbids use outside Japan is gone.",
        "art07.p1.i2-01",
        [{"at": "contract.item", "values": ["LL", "DC"]}],
    ),
)


SYSTEMS = """
from mrs_spec.asking.ask import answering
from mrs_spec.asking.editions import laws
from mrs_spec.document.text import corpus
from mrs_spec.ground.problems import Problem
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question


class Billing:
    edition, laws = "2026-10-01", laws()

    def __call__(self, message):
        if message["type"] == "start":
            return {"protocol": 2, "system": {"name": "billing"}, "readings": ["*"]}
        if message["type"] == "terms":
            return {"edition": self.edition, "source_sha256": corpus(self.edition).sha256}
        if message["type"] != "run":
            return {}
        answered = answering(self.laws.under_all(message.get("readings") or {}).judge)(load(message["facts"]))
        try:
            answers = {one: answered(Question.parse(one)) for one in message["questions"]}
        except Problem as problem:
            return {"id": message["id"], "error": problem.told("en")}
        return {"id": message["id"], "answers": answers}


class Unchanged(Billing):
    laws = laws().editions[0][1]


class OfTheFirst(Unchanged):
    edition = "2023-06-01"


billing, unchanged, first = Billing(), Unchanged(), OfTheFirst()
"""
"""Systems that answer by the laws: one built for the edition, one that was not changed, one for the first."""
