"""Article 5 (Minimum Use Period)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import Annotated

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import Period
from mrs_spec.ground.wording import tells
from mrs_spec.law.declare import Conclusion, Of, Replaced, cites, reads, rule, says
from mrs_spec.record.answers import Undetermined, all_known, all_missing
from mrs_spec.record.facts import KnownUntil
from mrs_spec.record.kinds import ChangeKind, OptionKind
from mrs_spec.record.things import Change, Contract, DaysOff, Option, Replacement
from mrs_spec.record.words import During, Each, FirstDay, Kinds, Length, StartsOn
from mrs_spec.rules.art06 import IR_10A, IR_10B, Removal
from mrs_spec.rules.art10 import ContractEnd, SureUntil
from mrs_spec.rules.concerning import ChangesThatAddIt, ItsOption
from mrs_spec.rules.suppl import Editions, Governed
from mrs_spec.rules.terms import (
    IR_07C,
    IR_37C,
    CarriedFirstDay,
    InForce,
    LastDayOff,
    MinimumUse,
    OptionEnd,
    OptionMinimumUse,
    Term,
)


class EquipmentRestart(Conclusion, of=Change, order=True, tells="day"):
    """An addition or change of equipment that sets a new period for the contract from this day."""

    day: date
    held: tuple[str, ...] = ()


class OptionRestart(Conclusion, of=Change, tells="day"):
    """An addition or change of a paid option that sets a new period for it from this day."""

    options: tuple[str, ...]
    day: date | Undetermined
    held: tuple[str, ...] = ()

    @property
    def counts_from(self) -> tuple[date, tuple[str, ...]] | Undetermined:
        """Its day, and what holds it."""
        return self.day if isinstance(self.day, Undetermined) else (self.day, self.held)


# --- readings -----------------------------------------------------------------------------------


class ChangeDay(Enum):
    """当該追加又は変更の日."""

    REQUESTED = "requested_on"
    ACCEPTED = "accepted_on"
    DONE = "done_on"
    BILLED = "billed_from"

    @tells("「当該追加又は変更の日」: {result}", "the day of that addition or change: {result}")
    def of(self, change: Change, clause: str) -> date | Undetermined:
        """The day of the change that counts, as recorded; undetermined where it is not on record."""
        found: date | None = getattr(change, self.value)
        needs = {"requested_on": "day_requested", "accepted_on": "day_accepted", "billed_from": "day_billed"}
        return found if found is not None else Undetermined(needs[self.value], clause)


class HardwareOption(Enum):
    """A paid option that brings hardware."""

    OPTION_ONLY = "option only"
    ALSO_EQUIPMENT = "also equipment"

    def adds_equipment(self, change: Change, options: tuple[Option, ...], clause: str) -> bool | Undetermined:
        """Whether the change adds equipment by adding a paid option."""
        if self is HardwareOption.OPTION_ONLY or change.kind is not ChangeKind.OPTION_ADD:
            return False
        option = next(one for one in options if one.id == change.option)
        if option.kind is OptionKind.COLD_STANDBY:
            return True
        if option.kind is OptionKind.MANAGED_SWITCH and option.hardware is None:
            return Undetermined("hardware", clause)
        return bool(option.hardware)


class OnRequest(Enum):
    """次条第1項の規定に基づき: does equipment replaced without a request count?"""

    ONLY_ON_REQUEST = "only on request"
    ANY_REPLACEMENT = "any replacement"

    def restarts(self, replacements: tuple[Replacement, ...]) -> Iterable[EquipmentRestart]:
        """The replacements that count as changes of equipment."""
        if self is OnRequest.ONLY_ON_REQUEST:
            return ()
        return (EquipmentRestart(one.on) for one in replacements)


class Smaller(Enum):
    """A smaller number, or a lower grade, of the same paid option."""

    CHANGE = "change"
    ENDING = "ending"
    NEITHER = "neither"
    AS_RECORDED = "as recorded"

    def meant(self, change: Change, clause: str) -> Smaller | Undetermined:
        """What the reduction is, by this reading or by the record of the request."""
        if self is not Smaller.AS_RECORDED:
            return self
        if change.instance_recorded or change.recorded_as == "END":
            return Smaller.ENDING
        return Smaller.CHANGE if change.recorded_as == "CHANGE" else Undetermined("kind_of_request", clause)


class LongerTerm(Enum):
    """A running term that ends later than the new one."""

    REPLACED = "replaced"
    LATER_GOVERNS = "later governs"
    SIDE_BY_SIDE = "side by side"

    def stand(self, running: tuple[Term, ...], new: Term) -> tuple[Term, ...]:
        """The terms that stand when a new one begins beside those running."""
        longer = [one for one in running if one.period.first <= new.period.first and one.period.last > new.period.last]
        if not longer or self is LongerTerm.REPLACED:
            return (new,)
        if self is LongerTerm.SIDE_BY_SIDE:
            return (*longer, new)
        return tuple(one._replace(held=(*one.held, "IR-43")) for one in longer)


IR_11 = choice("IR-11", A=HardwareOption.OPTION_ONLY, B=HardwareOption.ALSO_EQUIPMENT)
IR_12 = choice("IR-12", A=ChangeDay.REQUESTED, B=ChangeDay.ACCEPTED, C=ChangeDay.DONE, D=ChangeDay.BILLED)
IR_13A = choice("IR-13a", A=True, B=False)
IR_15 = choice("IR-15", A=False, B=True)
IR_16 = choice("IR-16", A=OnRequest.ONLY_ON_REQUEST, B=OnRequest.ANY_REPLACEMENT)
IR_69 = choice("IR-69", A=True, B=False)
IR_43 = choice("IR-43", A=LongerTerm.REPLACED, B=LongerTerm.LATER_GOVERNS, C=LongerTerm.SIDE_BY_SIDE)
IR_44 = choice("IR-44", A=Smaller.CHANGE, B=Smaller.ENDING, C=Smaller.NEITHER, D=Smaller.AS_RECORDED)
IR_46 = choice("IR-46", A=True, B=False)
IR_79 = choice("IR-79", A=True, B=False)


# --- rules --------------------------------------------------------------------------------------


def never_came(first: date, end: ContractEnd | OptionEnd | Undetermined | None, sure: SureUntil) -> bool | Undetermined:
    """Whether the first day of counting lies after the end; open where it may."""
    if isinstance(end, Undetermined):
        return end if first > sure.day else False
    return end is not None and end.on < first


# 「マネージドルータサービスに係るIIJインターネットサービス契約(以下「マネージドルータサービス契約」といいます。)におけ
# る最低利用期間は1年とし、その起算日は、課金開始日とします。」
@rule("art05.p1")
def one_year_from_the_billing_start(
    contract: Contract,
    since: InForce,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    days_off: DaysOff | None,
    *,
    clause: str = cites(),
    length: Length = says("1年", Length),
    first_day: FirstDay = says("起算日", FirstDay),
    start: StartsOn = says("課金開始日", StartsOn),
    carried: CarriedFirstDay = reads(IR_37C),
    last: LastDayOff = reads(IR_07C),
    must_come: bool = reads(IR_79, words="その起算日"),
) -> MinimumUse | Undetermined:
    """The minimum use period of the contract is one year, counted from the billing start date."""
    day = start.of(contract)
    if day is None:
        return Undetermined("billing_start", clause)
    first = carried.given(first_day.first(day), since)
    if isinstance(first, Undetermined):
        return first
    if must_come and (gone := never_came(first, end, sure)):
        return gone if isinstance(gone, Undetermined) else MinimumUse(())
    return MinimumUse((Term(last.of(length.period(first), days_off)),))


# 「新たに設定される最低利用期間より後に満了する従前の最低利用期間がある場合、いずれの期間によるか。」
@rule("IR-43", over=("art05.p1", "suppl.p6"))
def the_longer_term_the_parties_agreed(contract: Contract, replaced: Replaced[MinimumUse]) -> MinimumUse | None:
    """Where the parties agreed a last day of their own and it is on record, the period runs to that day."""
    if contract.agreed_last_day is None or not replaced.terms:
        return None
    (term,) = replaced.terms
    return MinimumUse((term._replace(period=Period(term.period.first, contract.agreed_last_day)),))


def origin_not_on_record(option: Option, changes: tuple[Change, ...], clause: str) -> Undetermined | None:
    """What is missing where nothing on record brought an option to the contract that was not applied for with it."""
    known = option.migrated or any(one.adds == option.id for one in changes)
    return None if known else Undetermined("option_origin", clause)


def coming_not_on_record(
    option: Option, changes: tuple[Change, ...], known: KnownUntil, clause: str
) -> Undetermined | None:
    """What is missing where no change that was done brought an option that was not applied for with the contract.

    One that is awaited brings nothing yet; but where the option has come to be billed, the day it was done is missing.
    """
    billed = option.billing_start is not None and option.billing_start <= known.day
    awaited = any(one.adds == option.id and not (one.done_on or one.refused_on or one.cancelled_on) for one in changes)
    if billed and awaited:
        return Undetermined("day_done", clause)
    return origin_not_on_record(option, changes, clause)


# 「有料オプションの利用における最低利用期間は1年とし、その起算日は、課金開始日とします。」
@rule("art05.p2")
def one_year_for_each_paid_option(
    option: Option,
    contract: Contract,
    changes: ChangesThatAddIt,
    use: OptionEnd | Undetermined | None,
    sure: SureUntil,
    since: InForce,
    known: KnownUntil,
    days_off: DaysOff | None,
    *,
    clause: str = cites(),
    length: Length = says("1年", Length),
    first_day: FirstDay = says("起算日", FirstDay),
    start: StartsOn = says("課金開始日", StartsOn),
    own: bool = reads(IR_15),
    carried: CarriedFirstDay = reads(IR_37C),
    last: LastDayOff = reads(IR_07C),
    must_come: bool = reads(IR_79, words="その起算日"),
) -> OptionMinimumUse | Undetermined | None:
    """The minimum use period of a paid option taken with the contract is one year from the billing start date."""
    if not option.with_contract:
        return coming_not_on_record(option, changes, known, clause)
    day = option.billing_start if own and option.billing_start else start.of(contract)
    if day is None:
        return Undetermined("billing_start", clause)
    first = carried.given(first_day.first(day), since)
    if isinstance(first, Undetermined):
        return first
    if must_come and (gone := never_came(first, use, sure)):
        return gone if isinstance(gone, Undetermined) else OptionMinimumUse(())
    return OptionMinimumUse((Term(last.of(length.period(first), days_off)),))


def counted_day(
    change: Change,
    governed: Governed | Undetermined | None,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    during: During,
    day: ChangeDay,
    after_notice: bool,
    clause: str,
) -> tuple[date, tuple[str, ...]] | Undetermined | None:
    """The day from which a change that was made counts, and what holds it; None where it sets no period."""
    if change.done_on is None:
        return None
    if not isinstance(governed, Governed):
        return governed
    on = day.of(change, clause)
    if isinstance(on, Undetermined):
        return on.beside([end])
    if isinstance(end, Undetermined):
        if on > sure.day:
            return end
        end = None
    if not during.met(on, end.on if end else None):
        return None
    noticed = end is not None and end.arrived is not None and end.arrived < on <= end.on
    if noticed and not after_notice:
        return None
    return on, ("IR-46",) if noticed else ()


# 「マネージドルータサービス契約の期間中に次条（契約内容の変更）第1項の規定に基づき、ルータ等機器の追加又は変更があった
# 場合」
@rule("art05.p3.a")
def equipment_was_added_or_changed(
    change: Change,
    governed: Governed | Undetermined | None,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    options: ItsOption,
    *,
    clause: str = cites(),
    kinds: Kinds = says("ルータ等機器の追加又は変更", Kinds),
    during: During = says("契約の期間中に", During),
    day: ChangeDay = reads(IR_12),
    hardware: HardwareOption = reads(IR_11),
    accessory: bool = reads(IR_10A),
    removal: Removal = reads(IR_10B),
    after_notice: bool = reads(IR_46),
) -> EquipmentRestart | Undetermined | None:
    """Equipment was added or changed at the Contractor's request during the contract."""
    adds = hardware.adds_equipment(change, options, clause)
    counts = (
        kinds.cover(change.kind)
        or (change.kind is ChangeKind.ACCESSORY_ADD and accessory)
        or (change.kind is ChangeKind.EQUIPMENT_REMOVE and removal is Removal.A_CHANGE)
    )
    if not counts and adds is not True:
        return adds if isinstance(adds, Undetermined) else None
    found = counted_day(change, governed, end, sure, during, day, after_notice, clause)
    return EquipmentRestart(*found) if isinstance(found, tuple) and not isinstance(found, Undetermined) else found


def not_begun(terms: tuple[Term, ...], on: date) -> bool:
    """Whether no period was running yet that an addition or change on this day could set anew (IR-13a, IR-69)."""
    return all(on < term.period.first for term in terms)


# 「第1項の規定にかかわらず、マネージドルータサービス契約の期間中に次条（契約内容の変更）第1項の規定に基づき、ルータ等機
# 器の追加又は変更があった場合には、マネージドルータサービス契約について、当該追加又は変更の日を起算日として1年間の最低
# 利用期間が設定されるものとします。」
@rule("art05.p3", over=("art05.p1", "IR-43", "suppl.p6"))
def one_year_from_an_equipment_change(
    contract: Contract,
    restarts: tuple[EquipmentRestart, ...],
    replacements: tuple[Replacement, ...],
    replaced: Replaced[MinimumUse],
    days_off: DaysOff | None,
    editions: Editions,
    *,
    requested: OnRequest = reads(IR_16, words="次条（契約内容の変更）第1項の規定に基づき"),
    length: Length = says("1年間", Length),
    first_day: FirstDay = says("を起算日として", FirstDay),
    literally: bool = reads(IR_13A),
    longer: LongerTerm = reads(IR_43),
    last: LastDayOff = reads(IR_07C),
) -> MinimumUse | Undetermined | None:
    """An addition or change of equipment sets a new year for the whole contract, counted from its day."""
    standing = replaced.terms
    unrequested = tuple(requested.restarts(replacements))
    if other := all_missing(editions.open_question(one.day) for one in unrequested):
        return other
    for restart in sorted((*restarts, *unrequested)):
        if not_begun(standing, restart.day) and not literally:
            continue
        period = last.of(length.period(first_day.first(restart.day)), days_off)
        standing = longer.stand(standing, Term.set_anew(period, restart.held))
    return MinimumUse(standing) if standing is not replaced.terms else None


# 「マネージドルータサービス契約の期間中に次条（契約内容の変更）第1項の規定に基づき、有料オプションの追加又は変更があっ
# た場合」
@rule("art05.p4.a")
def a_paid_option_was_added_or_changed(
    change: Change,
    governed: Governed | Undetermined | None,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    *,
    clause: str = cites(),
    kinds: Kinds = says("有料オプションの追加又は変更", Kinds),
    during: During = says("契約の期間中に", During),
    day: ChangeDay = reads(IR_12),
    after_notice: bool = reads(IR_46),
) -> OptionRestart | None:
    """A paid option was added or changed at the Contractor's request during the contract."""
    if not kinds.cover(change.kind):
        return None
    brought = change.to_option or change.option
    assert brought is not None  # a change of a paid option names it
    options = (brought,)
    found = counted_day(change, governed, end, sure, during, day, after_notice, clause)
    if found is None or isinstance(found, Undetermined):
        return OptionRestart(options, found) if found else None
    return OptionRestart(options, *found)


# 「同一の有料オプションの数量を減らし、又は等級を下げることは、「変更」に当たるか、一部の「終了」に当たるか。」
@rule("IR-44", over="art05.p4.a")
def a_smaller_number_of_a_paid_option(
    change: Change,
    governed: Governed | Undetermined | None,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    options: tuple[Option, ...],
    *,
    clause: str = cites("art05.p4.a"),
    request: str = cites("art06.p1.i2"),
    smaller: Smaller = reads(IR_44),
    during: During = says("契約の期間中に", During, at="art05.p4.a"),
    day: ChangeDay = reads(IR_12),
    after_notice: bool = reads(IR_46),
) -> OptionRestart | None:
    """A smaller number of the same option: where it is a change, what remains gets a new period."""
    if change.kind is not ChangeKind.OPTION_REDUCE:
        return None
    kind = next(one.kind for one in options if one.id == change.option)
    same = tuple(one.id for one in options if one.kind is kind)
    meant = smaller.meant(change, request)
    found = counted_day(change, governed, end, sure, during, day, after_notice, clause)
    if found is None:
        return None
    remaining = tuple(one for one in same if one != change.option)
    if isinstance(meant, Undetermined):
        return OptionRestart(remaining, meant.beside([found]))
    if meant is not Smaller.CHANGE:
        return None
    return OptionRestart(remaining, found) if isinstance(found, Undetermined) else OptionRestart(remaining, *found)


# 「第2項の規定にかかわらず、マネージドルータサービス契約の期間中に次条（契約内容の変更）第1項の規定に基づき、有料オプシ
# ョンの追加又は変更があった場合には、それぞれの有料オプション毎に、当該追加又は変更の日を起算日として、1年間の最低利用
# 期間が設定されるものとします。」
@rule("art05.p4", over=("art05.p2", "suppl.p6"))
def one_year_from_an_option_change(
    option: Option,
    contract: Contract,
    restarts: Annotated[tuple[OptionRestart, ...], Of("options", where=("each", Each.BY_ITSELF))],
    replaced: Replaced[OptionMinimumUse] | Undetermined | None,
    days_off: DaysOff | None,
    *,
    clause: str = cites("art05.p2"),
    each: Each = says("それぞれの有料オプション毎に", Each),
    length: Length = says("1年間", Length),
    first_day: FirstDay = says("を起算日として", FirstDay),
    own: bool = reads(IR_15),
    literally: bool = reads(IR_69),
    longer: LongerTerm = reads(IR_43),
    last: LastDayOff = reads(IR_07C),
) -> OptionMinimumUse | Undetermined | None:
    """An addition or change of a paid option sets a new year for that option, counted from its day."""
    standing: tuple[Term, ...] = replaced.terms if isinstance(replaced, OptionMinimumUse) else ()
    own_restarts = [one for one in restarts if each.concerns(option.id, one.options)]
    days = all_known(one.counts_from for one in own_restarts)
    if isinstance(days, Undetermined):
        return days
    start = contract.billing_start
    for on, held in sorted(days):
        counted = on
        if standing and not_begun(standing, on) and not literally:
            continue
        if not (standing or literally or contract.migrated):
            if start is None:
                return Undetermined("billing_start", clause)
            if on < start:
                counted = option.billing_start if own and option.billing_start else start
        period = last.of(length.period(first_day.first(counted)), days_off)
        standing = longer.stand(standing, Term.set_anew(period, held))
    return OptionMinimumUse(standing) if days else None
