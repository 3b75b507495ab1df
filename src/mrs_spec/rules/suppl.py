"""Supplementary provisions: from when this edition governs, and what a migrated contract keeps."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import NamedTuple

from mrs_spec.document.register import choice
from mrs_spec.document.text import FIRST_EDITION, days_of_editions
from mrs_spec.ground.calendar import Period
from mrs_spec.ground.wording import tells
from mrs_spec.law.declare import Conclusion, Replaced, cites, reads, rule, says
from mrs_spec.record.answers import Undetermined, all_missing
from mrs_spec.record.kinds import Item, LegacyType, OptionKind
from mrs_spec.record.things import Act, Contract, DaysOff, LaterEdition, Migrated, Notice, Option
from mrs_spec.record.words import AsBefore, From, ItemNamed, LegacyTypes, Length, OnDay, OptionNamed
from mrs_spec.rules.terms import (
    IR_07C,
    IR_37C,
    CarriedFirstDay,
    InForce,
    LastDayOff,
    MinimumUse,
    OptionMinimumUse,
    Term,
)


class Governed(Conclusion, of=Act):
    """This edition governs what the act triggers; `by`: the day that decided it."""

    by: date


class Editions(Conclusion, of=Contract):
    """First day of this edition, and of a later one, None where it does not matter; the clause that names the first."""

    first: date | None
    until: date | None
    clause: str

    def open_question(self, on: date) -> Undetermined | None:
        """What is missing for an act on this day: the edition then in force."""
        if self.first and on < self.first:
            return Undetermined("edition", self.clause, edition_in_force(on))
        if self.until and on >= self.until:
            return Undetermined("edition", self.clause, self.until.isoformat())
        return None


class ItemOf(Conclusion, of=Contract, tells="item"):
    """The Item of the contract."""

    item: Item


class CarriedOptions(Conclusion, of=Contract):
    """Paid options with which a migrated contract continued."""

    kinds: tuple[OptionKind, ...]


class EffectAsWritten(Conclusion, of=Notice, tells="on"):
    """The day on which this text lets a notice take effect, whichever edition governs."""

    on: date
    starts_the_day: bool


class WholeCaseRefused(Conclusion, of=Contract, refuses_all=True):
    """Nothing is answered about this contract."""

    clause: str


class Edition(NamedTuple):
    """Which day decides the edition (IR-54)."""

    by: str

    @tells("{act}について版を決める日: {result}", "the day that decides the edition for {act}: {result}")
    def day(
        self, act: Act, contract: Contract, effect: EffectAsWritten | Undetermined | None, editions: Editions
    ) -> date | Undetermined:
        """The day that decides which edition governs the act."""
        if self.by == "conclusion":
            return contract.accepted_on or Undetermined("acceptance_day", editions.clause)
        if self.by == "effect" and effect is not None:
            return effect.on if isinstance(effect, EffectAsWritten) else effect
        return act.day


class OtherEdition(Enum):
    """What is answered where another edition would govern."""

    UNDETERMINED = "undetermined"
    THIS_TEXT = "this text"
    REFUSE_ALL = "refuse all"


class CarriedCold(Enum):
    """A migrated DC contract with the service of Cold Standby."""

    NO = "no"
    YES = "yes"
    UNDETERMINED = "undetermined"


class FormerLength(Enum):
    """How long the former minimum use period counts."""

    ONE_YEAR = "one year"
    AS_CARRIED = "as carried"

    @tells("移行した契約の期間の長さ: {result}", "length of the period of a migrated contract: {result}")
    def of(self, year: Length, carried: int | None, clause: str) -> Length | Undetermined:
        """The length that counts, of the year and what was carried."""
        if self is FormerLength.ONE_YEAR:
            return year
        return Length(years=carried) if carried else Undetermined("former_length", clause)


IR_54 = choice("IR-54", A=Edition("conclusion"), B=Edition("act"), C=Edition("effect"))
IR_37A = choice("IR-37a", A=OtherEdition.UNDETERMINED, B=OtherEdition.THIS_TEXT, C=OtherEdition.REFUSE_ALL)
IR_37B = choice("IR-37b", A=OtherEdition.UNDETERMINED, B=OtherEdition.THIS_TEXT)
IR_33 = choice("IR-33", A=CarriedCold.NO, B=CarriedCold.YES, C=CarriedCold.UNDETERMINED)
IR_34A = choice("IR-34a", A=False, B=True)


IR_34B = choice("IR-34b", A=FormerLength.ONE_YEAR, B=FormerLength.AS_CARRIED)


# 「この契約約款は、令和5年6月1日から実施します。」
@rule("suppl.2023")
def this_edition_comes_into_operation(
    contract: Contract,
    *,
    clause: str = cites(),
    day: OnDay = says("令和5年6月1日", OnDay),
    begins: From = says("から", From),
) -> InForce:
    """These contract terms and conditions come into operation on 1 June 2023, that day included."""
    return InForce(begins.first(day), clause)


# 「令和5年6月1日より前の行為を契機とする結論について、本版に基づいて判断することができるか。」
@rule("IR-37a")
def the_editions_on_record(
    contract: Contract,
    since: InForce,
    later: LaterEdition | None,
    *,
    before: OtherEdition = reads(IR_37A),
    after: OtherEdition = reads(IR_37B),
) -> Editions:
    """Acts before this edition, and from a later one on, are governed by texts that are not at hand."""
    first = since.day if before is not OtherEdition.THIS_TEXT else None
    until = later.in_force_from if later and after is OtherEdition.UNDETERMINED else None
    return Editions(first, until, since.clause)


# 「契約又はこれに関する行為が令和5年6月1日をまたぐ場合、いずれの版が適用されるか。」
@rule("IR-54")
def the_edition_in_force_governs(
    act: Act,
    contract: Contract,
    editions: Editions,
    effect: EffectAsWritten | Undetermined | None,
    *,
    decides: Edition = reads(IR_54),
) -> Governed | Undetermined:
    """What an act triggers is governed by the edition in force on the day that decides."""
    on = decides.day(act, contract, effect, editions)
    if isinstance(on, Undetermined):
        return on
    return editions.open_question(on) or Governed(on)


def edition_in_force(on: date) -> str:
    """The edition then in force before this one, by the days this one names; before all of them, the first."""
    first, *later, _ = days_of_editions(FIRST_EDITION)
    return max((day for day in later if day <= on), default=first).isoformat()


# 「令和5年6月1日より前の行為を契機とする結論について、本版に基づいて判断することができるか。」
@rule("IR-37a")
def acts_before_this_edition_refuse_the_case(
    contract: Contract, acts: tuple[Act, ...], since: InForce, *, before: OtherEdition = reads(IR_37A)
) -> WholeCaseRefused | None:
    """Where acts before this edition are read as barring the whole case, nothing is answered."""
    if before is OtherEdition.REFUSE_ALL and any(act.day < since.day for act in acts):
        return WholeCaseRefused(since.clause)
    return None


# 「第2項から前項の場合において、第5条(最低利用期間)の規定にかかわらず、第5条(最低利用期間)第3項及び第4項に基づく変更等
# が発生するまでは、最低利用期間の起算日はなお従前のままとします。」
@rule("suppl.p6", over="art05.p1")
def the_contracts_first_day_stays_as_before(
    contract: Contract,
    since: InForce,
    days_off: DaysOff | None,
    *,
    clause: str = cites(),
    first_day: AsBefore = says("従前のまま", AsBefore),
    year: Length = says("1年", Length, at="art05.p1"),
    length: FormerLength = reads(IR_34B),
    carried: CarriedFirstDay = reads(IR_37C),
    last: LastDayOff = reads(IR_07C),
) -> MinimumUse | Undetermined | None:
    """Notwithstanding article 5, the first day of counting of a migrated contract remains as before."""
    if contract.migrated is None:
        return None
    whole = length.of(year, contract.migrated.years, clause)
    first = carried.given(first_day.first(contract.migrated.first_day), since)
    if isinstance(whole, Undetermined) or isinstance(first, Undetermined):
        return all_missing((whole, first))
    return MinimumUse((Term(last.of(whole.period(first), days_off)),))


# 「第2項から前項の場合において、第5条(最低利用期間)の規定にかかわらず、第5条(最低利用期間)第3項及び第4項に基づく変更等
# が発生するまでは、最低利用期間の起算日はなお従前のままとします。」
@rule("suppl.p6", over="art05.p2")
def the_options_first_day_stays_as_before(
    option: Option,
    since: InForce,
    contracts: MinimumUse | Undetermined,
    days_off: DaysOff | None,
    *,
    clause: str = cites(),
    first_day: AsBefore = says("従前のまま", AsBefore),
    year: Length = says("1年", Length, at="art05.p2"),
    length: FormerLength = reads(IR_34B),
    carried: CarriedFirstDay = reads(IR_37C),
    last: LastDayOff = reads(IR_07C),
    either: bool = reads(IR_34A),
) -> OptionMinimumUse | Undetermined | None:
    """The first day of counting of a migrated option remains as before, until a change of its own."""
    if option.migrated is None:
        return None
    whole = length.of(year, option.migrated.years, clause)
    former: date = first_day.first(option.migrated.first_day)
    if either:
        if isinstance(contracts, Undetermined):
            return all_missing((whole, contracts))
        *_, latest = (None, *contracts.terms)
        former = latest.period.first if latest and latest.anew else former
    first = carried.given(former, since)
    if isinstance(whole, Undetermined) or isinstance(first, Undetermined):
        return all_missing((whole, first))
    term: Period = last.of(whole.period(first), days_off)
    return OptionMinimumUse((Term(term),))


def _continued(contract: Contract, as_of: OnDay) -> Migrated | None:
    """What is carried of a contract that existed before that day and continued on it."""
    migrated = contract.migrated
    return migrated if migrated and migrated.first_day < as_of.day else None


def _legacy(contract: Contract, as_of: OnDay) -> LegacyType | None:
    """The former type of a contract that existed before that day and continued on it."""
    continued = _continued(contract, as_of)
    return continued.legacy if continued else None


# 「改正前の契約約款が定めるルータサービス(標準タイプ)に係るルータサービス契約は、その種類にかかわらず、平成17年5月1日を
# もって、品目がLLかつ有料オプションがコールドスタンバイであるマネージドルータサービスに係るマネージドルータサービス契約
# として存続するものとします。」
@rule("suppl.p2", over="art06.p2")
def the_standard_type_continues_as_ll(
    contract: Contract,
    *,
    as_of: OnDay = says("平成17年5月1日をもって", OnDay),
    item: ItemNamed = says("品目がLL", ItemNamed),
) -> ItemOf | None:
    """Router Service contracts of the standard type continue as contracts whose Item is LL."""
    return ItemOf(item.item) if _legacy(contract, as_of) is LegacyType.ROUTER_STANDARD else None


# 「改正前の契約約款が定めるルータサービス(シングルタイプ)に係るルータサービス契約は、その種類にかかわらず、平成17年5月1
# 日をもって、品目がLLであるマネージドルータサービスに係るマネージドルータサービス契約として存続するものとします。」
@rule("suppl.p3", over=("art06.p2", "suppl.p2"))
def the_single_type_continues_as_ll(
    contract: Contract,
    *,
    as_of: OnDay = says("平成17年5月1日をもって", OnDay),
    item: ItemNamed = says("品目がLL", ItemNamed),
) -> ItemOf | None:
    """Router Service contracts of the single type continue as contracts whose Item is LL."""
    return ItemOf(item.item) if _legacy(contract, as_of) is LegacyType.ROUTER_SINGLE else None


# 「改正前の契約約款が定めるIIJデータセンターマネージドルータサービス(標準タイプ及びシングルタイプ)に係るDCルータサービ
# ス契約は、その品目又はタイプにかかわらず、平成17年5月1日をもって、品目がDCであるマネージドルータサービスに係るマネージ
# ドルータサービス契約として存続するものとします。」
@rule("suppl.p4", over=("art06.p2", "suppl.p2", "suppl.p3"))
def dc_contracts_continue_as_dc(
    contract: Contract,
    *,
    as_of: OnDay = says("平成17年5月1日をもって", OnDay),
    types: LegacyTypes = says("標準タイプ及びシングルタイプ", LegacyTypes),
    item: ItemNamed = says("品目がDC", ItemNamed),
) -> ItemOf | None:
    """DC Router Service contracts of both types continue as contracts whose Item is DC."""
    legacy = _legacy(contract, as_of)
    return ItemOf(item.item) if types.cover(legacy) else None


# 「改正前の契約約款が定めるルータサービス(標準タイプ)に係るルータサービス契約は、その種類にかかわらず、平成17年5月1日を
# もって、品目がLLかつ有料オプションがコールドスタンバイであるマネージドルータサービスに係るマネージドルータサービス契約
# として存続するものとします。」
@rule("suppl.p2")
def the_standard_type_continues_with_cold_standby(
    contract: Contract,
    *,
    as_of: OnDay = says("平成17年5月1日をもって", OnDay),
    option: OptionNamed = says("有料オプションがコールドスタンバイ", OptionNamed),
) -> CarriedOptions | None:
    """Router Service contracts of the standard type continue with Cold Standby as their paid option."""
    return CarriedOptions((option.kind,)) if _legacy(contract, as_of) is LegacyType.ROUTER_STANDARD else None


# 「改正前の契約約款に基づくルータサービス契約及びDCルータサービス契約において、第2条(マネージドルータサービスの有料オプ
# ション)に定める有料オプションに相当する役務を提供していた場合は、当該契約は、平成17年5月1日をもって、それぞれ相当する
# 有料オプションが追加されたマネージドルータサービス契約として存続するものとします。」
@rule("suppl.p5", over="suppl.p2")
def equivalent_services_continue_as_paid_options(
    contract: Contract,
    replaced: Replaced[CarriedOptions] | None,
    *,
    clause: str = cites(),
    as_of: OnDay = says("平成17年5月1日をもって", OnDay),
    cold_with_dc: CarriedCold = reads(IR_33),
) -> CarriedOptions | Undetermined | None:
    """Where a service equivalent to a paid option was provided, the contract continues with that option added."""
    continued = _continued(contract, as_of)
    if not continued or not continued.services:
        return None
    services = continued.services
    dc = _legacy(contract, as_of) in (LegacyType.DC_STANDARD, LegacyType.DC_SINGLE)
    if dc and OptionKind.COLD_STANDBY in services:
        if cold_with_dc is CarriedCold.UNDETERMINED:
            return Undetermined("carried_cold_standby", clause)
        if cold_with_dc is CarriedCold.NO:
            services = tuple(one for one in services if one is not OptionKind.COLD_STANDBY)
    kinds = (*(replaced.kinds if replaced else ()), *services)
    return CarriedOptions(tuple(dict.fromkeys(kinds)))
