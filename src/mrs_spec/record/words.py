"""Words: pieces of the contract's wording that carry a norm.

A word reads itself from the text, computes, lists what it could have been instead, and says in
both languages what it did (`tells`). Rules take words as parameters; text and code cannot disagree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import NamedTuple, Protocol, Self, TypeVar

from mrs_spec.document.text import era_day
from mrs_spec.ground.calendar import Period, last_day, next_day
from mrs_spec.ground.wording import Both, Lang, day, listed, tells
from mrs_spec.record.kinds import (
    BaseKind,
    Cause,
    ChangeKind,
    ConductKind,
    FeeKind,
    GroundKind,
    Item,
    LegacyType,
    OptionKind,
    OutageCause,
)
from mrs_spec.record.names import CHANGE_NAMES, CONDUCT_NAMES, CONTENTS, FEE_NAMES, OUTAGE_CAUSES
from mrs_spec.record.things import Contract

T = TypeVar("T")


class Word(Protocol):
    """What every word can do: be read from the text, and say what else it could have meant."""

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""

    def others(self) -> Iterable[Word]:
        """What it could have been instead."""

    def told(self, lang: Lang) -> str:
        """In words."""


def named(parts: Iterable[str], names: Mapping[T, Both]) -> frozenset[T]:
    """What the parts of a list in the text name. Raises ValueError for a part that is no name."""
    kinds, words = list(names), [name.ja for name in names.values()]
    return frozenset(kinds[words.index(part)] for part in parts)


class Mark(Enum):
    """A word that is one of a few possibilities: value = (words that show it, ja, en)."""

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        for one in cls:
            shown = one.value[0]
            if shown and re.search(shown, text):
                return one
        raise ValueError(text)

    def others(self) -> Iterable[Self]:
        """What it could have been instead."""
        return (one for one in type(self) if one is not self)

    def told(self, lang: Lang) -> str:
        """In words."""
        return str(self.value[1 if lang == "ja" else 2])


class Length(NamedTuple):
    """A length of time: 1年, 45日."""

    years: int = 0
    months: int = 0
    days: int = 0

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        ((number, unit),) = re.findall(r"\A(\d+)(年|か月|日)間?\Z", text)
        return cls(**{{"年": "years", "か月": "months", "日": "days"}[unit]: int(number)})

    def others(self) -> Iterable[Length]:
        """What it could have been instead."""
        if self.years:
            return (Length(years=self.years + 1), Length(months=11), Length(months=13), Length(days=365))
        if self.months:
            return (Length(months=self.months + 1), Length(days=30 * self.months))
        return (Length(days=self.days - 1), Length(days=self.days + 1), Length(days=30 if self.days != 30 else 45))

    def told(self, lang: Lang) -> str:
        """In words."""
        if lang == "ja":
            return f"{self.years}年" if self.years else f"{self.months}か月" if self.months else f"{self.days}日"
        count, unit = (
            (self.years, "year") if self.years else (self.months, "month") if self.months else (self.days, "day")
        )
        return f"{count} {unit}" if count == 1 else f"{count} {unit}s"

    @tells("{first}を第1日として{word}: {result}", "{word} with {first} as day one: {result}")
    def period(self, first: date) -> Period:
        """The closed period of this length whose first counted day is `first`."""
        return Period(first, last_day(first, years=self.years, months=self.months, days=self.days))


class FirstDay(Mark):
    """Whether the day a period runs from is itself counted (Civil Code 140; 起算日)."""

    COUNTED = ("起算日", "初日を算入する", "the first day counts")
    NOT_COUNTED = ("から", "初日を算入しない", "the first day does not count")

    @tells("{day}: {word} → 第1日は{result}", "{day}: {word} → day one is {result}")
    def first(self, day: date) -> date:
        """The first day that counts, of a period from an event on this day."""
        return day if self is FirstDay.COUNTED else next_day(day)


class RunsOut(Mark):
    """経過する日: the last day of the period, at whose end it runs out; or the day after."""

    ON_THE_LAST_DAY = ("経過する日", "期間の末日", "the last day of the period")
    THE_DAY_AFTER = ("経過した日", "期間の末日の翌日", "the day after the last day of the period")

    @tells("{period}を経過する日は{result}（{word}）", "the day on which {period} elapses is {result} ({word})")
    def day(self, period: Period) -> date:
        """The day that the period comes to."""
        return period.last if self is RunsOut.ON_THE_LAST_DAY else next_day(period.last)


class Which(Mark):
    """Which of two days counts."""

    LATER = ("いずれか遅い日", "いずれか遅い日", "the later of the two days")
    EARLIER = ("いずれか早い日", "いずれか早い日", "the earlier of the two days")
    FIRST_ONLY = ("", "前者の日のみ", "the first of the two days only")
    SECOND_ONLY = ("", "後者の日（指定があるとき）のみ", "the second of the two days only, where there is one")

    @tells("{one}と{other}のうち{word}: {result}", "of {one} and {other}, {word}: {result}")
    def of(self, one: date, other: date) -> date:
        """The one of both days that is meant."""
        return {
            Which.LATER: max(one, other),
            Which.EARLIER: min(one, other),
            Which.FIRST_ONLY: one,
            Which.SECOND_ONLY: other,
        }[self]


class StartsOn(Mark):
    """The day from which a minimum use period is counted."""

    BILLING_START = ("課金開始日", "課金開始日", "the billing start date")
    ACCEPTANCE = ("承諾した日", "申込を当社が承諾した日", "the day the Company accepted the application")

    @tells("{word}は{result}", "{word} is {result}")
    def of(self, contract: Contract) -> date | None:
        """The recorded day that is meant; None where it is not on record."""
        return {StartsOn.BILLING_START: contract.billing_start, StartsOn.ACCEPTANCE: contract.accepted_on}[self]


FIRST_OF_MAY_2005 = date(2005, 5, 1)


class AsBefore(Mark):
    """従前のまま: a migrated contract keeps its former first day."""

    KEPT = ("従前のまま", "従前の起算日のまま", "the former first day of counting stays")
    ANEW = ("", "平成17年5月1日を起算日とする", "1 May 2005 becomes the first day of counting")

    @tells("従前の起算日{former}: {word} → {result}", "former first day {former}: {word} → {result}")
    def first(self, former: date) -> date:
        """The first day of counting, of a period with this former one."""
        return {AsBefore.KEPT: former, AsBefore.ANEW: FIRST_OF_MAY_2005}[self]


class During(Mark):
    """契約の期間中に: only while the contract lasts, its last day included."""

    WHILE_IT_LASTS = ("期間中に", "契約の期間中に限る", "only during the contract")
    AT_ANY_TIME = ("", "契約の期間を問わない", "whether or not during the contract")

    @tells(
        "{on}は契約の期間中か（契約の終了日: {end}、{word}）: {result}",
        "is {on} during the contract (end date: {end}; {word}): {result}",
    )
    def met(self, on: date, end: date | None) -> bool:
        """Whether the period was running: what happened on this day, before the contract's end."""
        return self is During.AT_ANY_TIME or end is None or on <= end


class Kinds(NamedTuple):
    """Which changes of contract content are meant: ルータ等機器の追加又は変更."""

    of: frozenset[ChangeKind]

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        subject, _, verbs = text.partition("の")
        return cls(named([f"{subject}の{verb}" for verb in re.split("、|又は", verbs)], CHANGE_NAMES))

    def others(self) -> Iterable[Kinds]:
        """What it could have been instead."""
        for one in sorted(self.of):
            yield Kinds(self.of - {one})
        if ChangeKind.OPTION_ADD in self.of and ChangeKind.OPTION_END not in self.of:
            yield Kinds(self.of | {ChangeKind.OPTION_END})

    def cover(self, kind: ChangeKind) -> bool:
        """A switch brings an option that was not there: an addition, or a change, of that option (IR-14)."""
        if kind is ChangeKind.OPTION_SWITCH:
            return bool(self.of & {ChangeKind.OPTION_ADD, ChangeKind.OPTION_CHANGE})
        return kind in self.of

    def told(self, lang: Lang) -> str:
        """In words."""
        return listed((CHANGE_NAMES[kind].in_(lang) for kind in sorted(self.of)), lang)


class Each(Mark):
    """それぞれの有料オプション毎に: each option by itself."""

    BY_ITSELF = ("それぞれの有料オプション毎に", "それぞれの有料オプション毎に", "for each paid option by itself")
    ALL_TOGETHER = ("", "すべての有料オプションについて", "for all paid options together")

    @tells("{option}の追加又は変更を「{word}」数える", "additions or changes of {option}, counted {word}")
    def concerns(self, option: str, changed: tuple[str, ...]) -> bool:
        """Whether the option is concerned when these are changed."""
        return self is Each.ALL_TOGETHER or option in changed


class Before(Mark):
    """経過する日前に: before that day."""

    STRICTLY = ("前に", "その日より前（その日を含まない）", "before that day, the day itself excluded")
    ON_OR_BEFORE = ("以前に", "その日以前（その日を含む）", "on or before that day")

    @tells("{on}は{limit}に対し「{word}」: {result}", "{on} against {limit}, {word}: {result}")
    def holds(self, on: date, limit: date) -> bool:
        """Whether this day stands so to the limit."""
        if self is Before.STRICTLY:
            return on < limit
        return on <= limit


class Ending(Mark):
    """解除された is narrower than 終了した."""

    TERMINATED = ("解除された", "解除された（終了一般ではない）", "terminated (解除), not merely ended")
    ENDED = ("終了した", "終了した（理由を問わない）", "ended (終了), for whatever reason")


class Grounds(NamedTuple):
    """The paragraphs of General Regulations 28 that exempt."""

    of: frozenset[GroundKind]

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        paragraphs = (one.removeprefix("第").removesuffix("項") for one in text.split("又は"))
        return cls(frozenset(GroundKind(f"GR28_{number}") for number in paragraphs))

    def others(self) -> Iterable[Grounds]:
        """What it could have been instead."""
        return (Grounds(self.of - {one}) for one in sorted(self.of))

    def told(self, lang: Lang) -> str:
        """In words."""
        names = [kind.value.removeprefix("GR28_") for kind in sorted(self.of)]
        if lang == "ja":
            return "一般規程第28条" + "又は".join(f"第{n}項" for n in names)
        return "General Regulations 28" + " or ".join(f"({n})" for n in names)

    @tells("根拠は{word}か: {result}", "is the ground {word}: {result}")
    def hold(self, ground: GroundKind) -> bool:
        """Whether it is one of these grounds."""
        return ground in self.of


class Remainder(Mark):
    """最低利用期間の残余の期間: what is left of the period after the last day of service."""

    REMAINING = ("残余の期間", "残余の期間", "the remaining period")
    WHOLE = ("", "最低利用期間の全部", "the whole minimum use period")
    ELAPSED = ("", "経過した期間", "the elapsed period")

    @tells(
        "最低利用期間{term}のうち、{after}より後の{word}: {result}",
        "of the minimum use period {term}, {word} after {after}: {result}",
    )
    def of(self, term: Period, after: date) -> Period:
        """The part of the term that is meant, where service ended after this day."""
        return {
            Remainder.REMAINING: Period(max(next_day(after), term.first), term.last),
            Remainder.WHOLE: term,
            Remainder.ELAPSED: Period(term.first, after),
        }[self]


REFERRED = (FeeKind.INITIAL_MAIN, FeeKind.INITIAL_OPTION, FeeKind.MONTHLY_MAIN, FeeKind.MONTHLY_OPTION)
"""The amounts a reference to 「初期費用」 or 「月額費用」 could have meant."""


class FeeRef(NamedTuple):
    """A reference to an amount of annex 1."""

    kind: FeeKind

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        for kind, name in FEE_NAMES.items():
            if name.ja == text:
                return cls(kind)
        raise ValueError(text)

    def others(self) -> Iterable[FeeRef]:
        """What it could have been instead."""
        return (FeeRef(kind) for kind in REFERRED if kind is not self.kind)

    def told(self, lang: Lang) -> str:
        """In words."""
        return FEE_NAMES[self.kind].in_(lang)


class ItemNamed(Mark):
    """品目がLLである: the Item a migrated contract continues with."""

    LL = ("LL", "品目LL", "Item LL")
    XA = ("XA", "品目XA", "Item XA")
    DC = ("DC", "品目DC", "Item DC")

    @property
    def item(self) -> Item:
        """The Item that is named."""
        return Item(self.name)


class OptionNamed(Mark):
    """有料オプションがコールドスタンバイである: the paid option a migrated contract continues with."""

    COLD_STANDBY = ("コールドスタンバイ", "コールドスタンバイ", "Cold Standby")
    MANAGED_SWITCH = ("マネージドスイッチ", "マネージドスイッチ", "Managed Switch")

    @property
    def kind(self) -> OptionKind:
        """The kind of paid option that is named."""
        return OptionKind(self.name)


class LegacyTypes(Mark):
    """標準タイプ及びシングルタイプ: both types of the DC Router Service."""

    BOTH = ("標準タイプ及びシングルタイプ", "標準タイプ及びシングルタイプ", "the Standard Type and the Single Type")
    STANDARD = ("", "標準タイプのみ", "the Standard Type only")
    SINGLE = ("", "シングルタイプのみ", "the Single Type only")

    def cover(self, legacy: LegacyType | None) -> bool:
        """Whether the former type is one of those named."""
        meant = {
            LegacyTypes.BOTH: (LegacyType.DC_STANDARD, LegacyType.DC_SINGLE),
            LegacyTypes.STANDARD: (LegacyType.DC_STANDARD,),
            LegacyTypes.SINGLE: (LegacyType.DC_SINGLE,),
        }
        return legacy in meant[self]


class PartyTo(Mark):
    """The connection service whose Contractor the applicant must be."""

    INTERNET = (
        "^インターネット接続サービスの契約者",
        "インターネット接続サービスの契約者",
        "a Contractor of an Internet connection service",
    )
    DC = (
        "^IIJデータセンター接続サービスの契約者",
        "IIJデータセンター接続サービスの契約者",
        "a Contractor of the IIJ Data Center Connection Service",
    )
    EITHER = ("", "いずれかの接続サービスの契約者", "a Contractor of either connection service")

    def met(self, kind: BaseKind) -> bool:
        """Whether the connection service is the one named."""
        meant = {
            PartyTo.INTERNET: (BaseKind.INTERNET,),
            PartyTo.DC: (BaseKind.DC,),
            PartyTo.EITHER: (BaseKind.INTERNET, BaseKind.DC),
        }
        return kind in meant[self]


class And(Mark):
    """かつ, 及び: both."""

    BOTH = ("かつ|及び", "双方", "both of the two")
    FIRST_ONLY = ("", "前者のみ", "the first of the two only")
    SECOND_ONLY = ("", "後者のみ", "the second of the two only")

    def met(self, one: bool, other: bool) -> bool:
        """Whether the condition holds, of its two parts."""
        return {And.BOTH: one and other, And.FIRST_ONLY: one, And.SECOND_ONLY: other}[self]


class Or(Mark):
    """又は: either suffices."""

    EITHER = ("又は", "いずれか", "either of the two")
    FIRST_ONLY = ("", "前者のみ", "the first only")
    SECOND_ONLY = ("", "後者のみ", "the second only")

    def met(self, one: bool, other: bool) -> bool:
        """Whether the condition holds, of its two parts."""
        return {Or.EITHER: one or other, Or.FIRST_ONLY: one, Or.SECOND_ONLY: other}[self]


class Several(NamedTuple):
    """複数の: two or more."""

    least: int

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        if "複数の" not in text:
            raise ValueError(text)
        return cls(2)

    def others(self) -> Iterable[Several]:
        """What it could have been instead."""
        return (Several(self.least - 1), Several(self.least + 1))

    def told(self, lang: Lang) -> str:
        """In words."""
        return f"{self.least}以上の" if lang == "ja" else f"{self.least} or more"


class OneFor(Mark):
    """ごとに一の契約: one contract for each."""

    EACH = ("ごとに", "それぞれについて一つに限り", "one for each")
    ANY_NUMBER = ("", "数を問わず", "any number")


class Selector(Mark):
    """当社が選択して: who selects the equipment."""

    COMPANY = ("当社が選択", "当社が選択", "the Company selects")
    APPLICANT = ("", "申込者が選択", "the applicant selects")


class Lent(Mark):
    """当社が貸与している物品すべて: which articles are Routers, etc."""

    EVERY_LENT_ARTICLE = ("貸与している物品すべて", "当社が貸与している物品すべて", "all articles the Company lends")
    ROUTERS_ONLY = ("", "貸与しているルータのみ", "the routers it lends only")
    EVERY_ARTICLE = ("", "貸与の有無を問わずすべての物品", "all articles, lent or not")

    def cover(self, router: bool, lent: bool) -> bool:
        """Whether an article is meant: a router or not, lent or not."""
        return {Lent.EVERY_LENT_ARTICLE: lent, Lent.ROUTERS_ONLY: router and lent, Lent.EVERY_ARTICLE: True}[self]


class Right(Mark):
    """請求できる: a change needs the Company's acceptance."""

    MAY_REQUEST = ("請求できる", "請求できる（承諾を要する）", "may request (acceptance is needed)")
    MAY_CHANGE = ("", "請求すれば変更される（承諾を要しない）", "changes it by the request alone")


class Actual(Mark):
    """実費: actual expenses with evidence, not an amount indicated."""

    EXPENSES = ("実費", "実費（証拠による）", "actual expenses, by evidence")
    INDICATED = ("", "当社が示す金額", "an amount the Company indicates")


class Distance(Mark):
    """距離に関わらず: irrespective of distance."""

    REGARDLESS = ("距離に関わらず", "距離に関わらず", "irrespective of distance")
    ONLY_FAR = ("", "遠距離の場合に限り", "only where the distance is long")


class OnDay(NamedTuple):
    """A day named in the text: 令和5年6月1日."""

    day: date

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        return cls(era_day(text.removesuffix("をもって")))

    def others(self) -> Iterable[OnDay]:
        """What it could have been instead."""
        return (OnDay(next_day(self.day, -1)), OnDay(next_day(self.day)))

    def told(self, lang: Lang) -> str:
        """In words."""
        return day(self.day, lang)


class From(Mark):
    """から実施します: from that day on, the day included."""

    THAT_DAY = ("から", "その日から", "from that day on")
    THE_NEXT_DAY = ("", "その翌日から", "from the day after")

    @tells("{day}: {word}、すなわち{result}以後の行為に適用する", "{day}: {word}, so for acts from {result}")
    def first(self, day: OnDay) -> date:
        """The first day, reckoned from the day named."""
        return {From.THAT_DAY: day.day, From.THE_NEXT_DAY: next_day(day.day)}[self]


class Promptly(Mark):
    """遅滞なく: no number of days; a person judges."""

    WITHOUT_DELAY = ("遅滞なく", "遅滞なく（人が判断する）", "without delay (a person judges)")
    WITHIN_30_DAYS = ("", "30日以内に", "within 30 days")
    WHENEVER = ("", "時期を問わず", "at any time")


class Acts(NamedTuple):
    """The acts that an item of art07.p1 forbids, as it lists them: 停止、移動、取り外し…."""

    of: frozenset[ConductKind]

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        return cls(named(re.split("、(?:その他)?|その他の", text), CONDUCT_NAMES))

    def others(self) -> Iterable[Acts]:
        """What it could have been instead."""
        return (Acts(self.of - {one}) for one in sorted(self.of))

    @tells("「{kind}」は掲げられた行為（{word}）か: {result}", "is {kind} one of the acts listed ({word}): {result}")
    def cover(self, kind: ConductKind) -> bool:
        """Whether it is one of these acts."""
        return kind in self.of

    def told(self, lang: Lang) -> str:
        """In words."""
        return listed((CONDUCT_NAMES[kind].in_(lang) for kind in sorted(self.of)), lang)


class Where(Mark):
    """日本国外で: where use is forbidden."""

    ABROAD = ("日本国外で", "日本国外で", "outside Japan")
    IN_JAPAN = ("", "日本国内で", "inside Japan")
    ANYWHERE = ("", "場所を問わず", "anywhere")

    def met(self, in_japan: bool) -> bool:
        """Whether the place is as the words say."""
        return {Where.ABROAD: not in_japan, Where.IN_JAPAN: in_japan, Where.ANYWHERE: True}[self]


class OtherThan(Mark):
    """ケーブル以外: what may not be connected (IR-39)."""

    ANY_OTHER_THING = ("ケーブル以外", "指定されたケーブル以外のすべての物", "anything but a designated cable")
    OTHER_CABLES = ("", "指定されたケーブル以外のケーブル", "cables other than a designated one")

    def met(self, cable: bool, designated: bool) -> bool:
        """Whether the connection is as the words say."""
        return not designated and (cable or self is OtherThan.ANY_OTHER_THING)


class DesignatedBy(Mark):
    """当社が指定する: whose designation counts."""

    COMPANY = ("当社が指定する", "当社が指定する", "designated by the Company")
    NOBODY = ("", "指定の有無を問わない", "designated or not")


class Care(Mark):
    """善良な管理者の注意: a standard that a person applies."""

    OF_A_GOOD_MANAGER = (
        "善良な管理者の注意",
        "善良な管理者の注意（人が判断する）",
        "the care of a good manager (a person judges)",
    )
    NONE = ("", "注意を要しない", "no care")
    STRICT = ("", "いかなる場合も結果について責めを負う", "answering for the result in every case")


class Through(Mark):
    """違反して: the loss or damage came about through the breach."""

    THROUGH_THE_BREACH = ("違反して", "違反によって", "through the breach")
    BESIDE_A_BREACH = ("", "違反があれば、因果関係を問わず", "where there was a breach, whether or not through it")
    WITHOUT_A_BREACH = ("", "違反の有無を問わず", "with or without a breach")


class InRange(Mark):
    """当社が別途定める範囲の傷や部分破損: only what the Company classifies so is 毀損."""

    PRESCRIBED = ("当社が別途定める範囲の", "当社が別途定める範囲の", "within the range the Company prescribes")
    ANY_SCRATCH = ("", "範囲を問わずすべての", "any, whatever its extent")


class Within(Mark):
    """以内: the last day itself is in time."""

    LAST_DAY_INCLUDED = ("以内", "末日を含む", "the last day included")
    LAST_DAY_EXCLUDED = ("未満", "末日を含まない", "the last day excluded")

    @tells("{period}のうち期限は{result}（{word}）", "of {period} the deadline is {result} ({word})")
    def deadline(self, period: Period) -> date:
        """The last day for it, of this period."""
        return {Within.LAST_DAY_INCLUDED: period.last, Within.LAST_DAY_EXCLUDED: next_day(period.last, -1)}[self]


class AsPromptly(Mark):
    """可及的速やかに: no number of days; a person judges."""

    A_PERSON_JUDGES = (
        "可及的速やかに",
        "可及的速やかに（人が判断する）",
        "as promptly as possible (a person judges)",
    )
    WHENEVER = ("", "時期を問わず", "at any time")


class Method(Mark):
    """当社が定める方法により: which notification counts."""

    PRESCRIBED = ("当社が定める方法により", "当社が定める方法により", "by the method the Company prescribes")
    ANY = ("", "方法を問わず", "by any method")


class Instructed(Mark):
    """当社の指示があった場合は: only on instruction."""

    ON_INSTRUCTION = ("指示があった場合は", "当社の指示があった場合に限り", "only where the Company has so instructed")
    ALWAYS = ("", "当社の指示を待たずに", "without waiting for an instruction")


class Upon(Mark):
    """通知があったときは: what makes the Company's duty arise."""

    NOTIFICATION = ("通知があったときは", "通知があったとき", "upon the notification")
    OCCURRENCE = ("", "通知を待たずに、事実が生じたとき", "upon the occurrence itself, without waiting for it")
    PAYMENT = ("", "負担金が支払われたとき", "upon payment of the charge")


class Minor(Mark):
    """軽微なもの: a person judges."""

    MINOR_ONLY = ("軽微な", "軽微な故障に限り（人が判断する）", "minor failures only (a person judges)")
    ANY = ("", "故障の軽重を問わず", "any failure")


class FollowsInstructions(Mark):
    """当社の指示に従い: the Contractor deals with it as instructed."""

    AS_INSTRUCTED = ("当社の指示に従い", "当社の指示に従って", "in accordance with the Company's instructions")
    OF_ITS_OWN_ACCORD = ("", "指示がなくても", "with or without instructions")


class AttributableTo(Mark):
    """契約者の責に帰すべき事由により: a person judges."""

    CONTRACTOR = (
        "契約者の責に帰すべき事由",
        "契約者の責に帰すべき事由（人が判断する）",
        "a reason attributable to the Contractor (a person judges)",
    )
    WHATEVER_REASON = ("", "事由の如何を問わない", "whatever the reason")


class Regardless(Mark):
    """事由の如何を問わず: whose doing it was does not matter."""

    WHATEVER_THE_REASON = ("事由の如何を問わず", "事由の如何を問わず", "regardless of the reason")
    CONTRACTOR_ONLY = (
        "",
        "契約者の責に帰すべき事由による場合に限り",
        "only for a reason attributable to the Contractor",
    )

    @tells("原因は{cause}: {word} → {result}", "the cause is {cause}: {word} → {result}")
    def covers(self, cause: Cause | None) -> bool:
        """Whether it is one of these causes; not where no cause is on record."""
        return {Regardless.WHATEVER_THE_REASON: True, Regardless.CONTRACTOR_ONLY: cause is Cause.CONTRACTOR}[self]


class EvenWhere(Mark):
    """返還又は送付された場合であっても: in that case too."""

    EVEN_WHERE = (
        "返還又は送付された場合であっても",
        "返還又は送付の有無を問わず",
        "whether or not it is returned or sent",
    )
    ONLY_WHERE = ("", "返還又は送付された場合に限り", "only where it is returned or sent")
    ONLY_WHERE_NOT = ("", "返還又は送付されない場合に限り", "only where it is not returned or sent")

    def met(self, returned: bool) -> bool:
        """Whether it is as the words say, returned or not."""
        return {
            EvenWhere.EVEN_WHERE: True,
            EvenWhere.ONLY_WHERE: returned,
            EvenWhere.ONLY_WHERE_NOT: not returned,
        }[self]


class Lawfully(Mark):
    """法律に従って: disposal in accordance with law."""

    LAWFULLY = ("法律に従って", "法律に従って", "in accordance with law")
    ANYHOW = ("", "法律に従うか否かを問わず", "in accordance with law or not")


class Paid(Mark):
    """支払われた亡失負担金: which charge is not refunded."""

    LOSS_CHARGE = ("支払われた亡失負担金", "支払われた亡失負担金", "a loss charge that was paid")
    UNPAID_TOO = ("", "支払の有無を問わず亡失負担金", "a loss charge, paid or not")


class Causes(NamedTuple):
    """ルータ等の設定変更、ソフトウェア更新、障害、その他…運用上の都合: the reasons of an outage that are meant."""

    of: frozenset[OutageCause]

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        return cls(named(re.split("、(?:その他)?", text), OUTAGE_CAUSES))

    def others(self) -> Iterable[Causes]:
        """What it could have been instead."""
        return (*(Causes(self.of - {one}) for one in sorted(self.of)), Causes(self.of | {OutageCause.OUTSIDE}))

    def cover(self, cause: OutageCause) -> bool:
        """Whether it is one of these causes."""
        return cause in self.of

    def told(self, lang: Lang) -> str:
        """In words."""
        return listed((OUTAGE_CAUSES[cause].in_(lang) for cause in sorted(self.of)), lang)


class Contents(NamedTuple):
    """その旨並びに理由及び期間: what a notice must tell."""

    of: frozenset[str]

    @classmethod
    def read(cls, text: str) -> Self:
        """What the words mean. Raises ValueError where they mean nothing."""
        return cls(named(re.split("並びに|及び", text), CONTENTS))

    def others(self) -> Iterable[Contents]:
        """What it could have been instead."""
        return (Contents(self.of - {one}) for one in sorted(self.of))

    @tells("通知の内容: {given} → {word}を満たすか: {result}", "the notice told {given}; {word}, all of it: {result}")
    def all_in(self, given: Contents) -> bool:
        """Whether the notice has all these contents."""
        return self.of <= given.of

    def told(self, lang: Lang) -> str:
        """In words."""
        parts = (CONTENTS[part].in_(lang) for part in CONTENTS if part in self.of)
        return listed(parts, lang) or Both("なし", "nothing").in_(lang)


class InAdvance(Mark):
    """事前に: before it starts."""

    BEFORE = ("事前に", "開始より前に", "before it starts")
    BY_THE_START = ("", "開始までに（開始と同時を含む）", "by its start, the very moment included")
    AFTERWARDS_TOO = ("", "事後でも足りる", "afterwards too")

    @tells("{at}は{starts}に対し「{word}」: {result}", "{at} against {starts}, {word}: {result}")
    def met(self, at: datetime, starts: datetime) -> bool:
        """Whether the notice is in time for what starts then."""
        return {
            InAdvance.BEFORE: at < starts,
            InAdvance.BY_THE_START: at <= starts,
            InAdvance.AFTERWARDS_TOO: True,
        }[self]


class Emergency(Mark):
    """緊急やむを得ない: a person judges."""

    UNAVOIDABLE = (
        "緊急やむを得ない",
        "緊急やむを得ないとき（人が判断する）",
        "in an unavoidable emergency (a person judges)",
    )
    EVERY_OUTAGE = ("", "いかなるときも", "in every case")
