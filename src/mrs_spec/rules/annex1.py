"""Annex 1 (Fees, etc. in the Managed Router Service)."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import Period, calendar_months, next_day, overlap
from mrs_spec.ground.money import Rounding, Sum
from mrs_spec.ground.wording import tells
from mrs_spec.law.declare import Conclusion, Replaced, cites, reads, rule, says
from mrs_spec.record.answers import Charge, Undetermined, all_missing
from mrs_spec.record.facts import KnownUntil
from mrs_spec.record.kinds import ChangeKind, ChargeKind, FeeKind
from mrs_spec.record.things import (
    Article,
    Change,
    Contract,
    Failure,
    Incident,
    Indication,
    Invoice,
    Option,
    Payment,
    Work,
)
from mrs_spec.record.words import Actual, Distance, FeeRef
from mrs_spec.rules.annex2 import IR_02
from mrs_spec.rules.art05 import coming_not_on_record, origin_not_on_record
from mrs_spec.rules.art07 import CostBorne, FoundItem, LastDayToReturn
from mrs_spec.rules.art08 import FailureOwed
from mrs_spec.rules.art09 import (
    IR_68,
    FoundUnpaid,
    ItemToRestore,
    LossOrDamage,
    NotReturned,
    Restorable,
    Restorations,
    ReturnToRestore,
    decided,
    paid_by,
)
from mrs_spec.rules.art10 import ContractEnd, Findings, SureUntil
from mrs_spec.rules.art11 import (
    ChangeObligation,
    InitialObligation,
    MonthlyObligation,
    ObligationsOfItsAddition,
    ObligationsOfItsChange,
    ScaleOfFees,
)
from mrs_spec.rules.art12 import IR_14, StopsOfIt, Switch, sure_use
from mrs_spec.rules.art13 import CannotBeUsed
from mrs_spec.rules.concerning import (
    ChangesThatAddIt,
    IndicatedForAny,
    IndicatedForItsArticle,
    IndicatedForItsChange,
    IndicatedForTheArticle,
    IndicatedForTheChange,
    IndicatedForTheOption,
    PaymentsForIt,
    PaymentsForItsArticle,
)
from mrs_spec.rules.fees import (
    IR_35C,
    IR_41,
    IR_56,
    IR_70,
    AsOf,
    DamageFee,
    Fee,
    Listed,
    LossFee,
    NonReturnFee,
    NotIndicated,
    OneTimeTax,
    Reduction,
    Share,
    indicated,
    one_time,
    since,
    taxed,
    yen_of,
)
from mrs_spec.rules.suppl import Editions
from mrs_spec.rules.terms import OptionEnd


class InitialMain(Listed, of=Contract):
    """Annex 1, 1.(1)."""


class InitialOption(Listed, of=Option):
    """Annex 1, 1.(2)."""


class MonthlyMain(Listed, of=Contract):
    """Annex 1, 2.(1), month by month."""


class MonthlyOption(Listed, of=Option):
    """Annex 1, 2.(2), month by month."""


class ChangeFee(Listed, of=Change):
    """Annex 1, 3.(1)."""


class WorkObligation(Conclusion, of=Work):
    """The day the obligation to pay for a piece of work arises."""

    on: date | Undetermined


class AfterHours(Listed, of=Work):
    """Annex 1, 3.(2)."""


class LongWork(Listed, of=Work):
    """Annex 1, 3.(3)."""


class Transport(Listed, of=Work):
    """Annex 1, 3.(4)."""


class FailureFee(Listed, of=Failure):
    """Annex 1, 3.(5)."""


class RestorationCost(Listed, of=Incident):
    """Article 7(2), where it is read to be billed as an amount of its own (IR-23)."""


FeeForWork = tuple[Charge, ...] | Undetermined | None
"""What is charged for work of a class; None where the work is not of it."""


# --- readings -----------------------------------------------------------------------------------


class WithoutChange(Enum):
    """When a one-time fee that no change leads to arises (IR-24a)."""

    NO_DAY = "no day"
    WHEN_MET = "when met"
    INVOICE = "invoice"

    @tells("変更に係らない一時費用の発生日: {result}", "one-time fee without a change arises: {result}")
    def of(self, met: date, invoice: Invoice | None, clause: str) -> date | Undetermined:
        """The day it arises, where no change leads to it."""
        if self is WithoutChange.WHEN_MET:
            return met
        if self is WithoutChange.INVOICE:
            return invoice.on if invoice else Undetermined("invoice_day", clause)
        return Undetermined("obligation_day", clause)


class LaterOption(Enum):
    """The initial fee of an option added later (IR-25)."""

    ITS_OWN_ACCEPTANCE = "its own"
    FIRST_ACCEPTANCE = "first"
    NEVER = "never"


class MonthDay(Enum):
    """The day on which a later month's fee arises (IR-26c)."""

    FIRST = "first"
    CORRESPONDING = "corresponding"
    LAST = "last"

    def of(self, month: Period, start: date, service: Period) -> date:
        """The day on which the fee of a month arises."""
        if self is MonthDay.FIRST:
            return month.first
        if self is MonthDay.LAST:
            return min(month.last, service.last)
        return month.first.replace(day=min(start.day, month.last.day))


class Raised(Enum):
    """The fee of a month within which the amount changes (IR-71)."""

    BY_DAYS = "by days"
    AS_ON_THE_FIRST_DAY = "as on the first day"
    THE_NEW_AMOUNT = "the new amount"

    def of(self, amounts: list[Indication]) -> list[Indication]:
        """Of the amounts of a month, latest first, those it is computed on."""
        if self is Raised.BY_DAYS:
            return amounts
        return amounts[:1] if self is Raised.THE_NEW_AMOUNT else amounts[-1:]


class Unused(Enum):
    """The initial fee of a paid option that is never used, or that another gave way to by a change (IR-73a, IR-73b)."""

    OWED = "owed"
    HELD = "held"
    NOT_OWED = "not owed"

    def of(self, fee: InitialOption, entry: str) -> InitialOption | None:
        """What stands in place of the fee; None where it stays as it is."""
        if self is Unused.OWED:
            return None
        held = (one._replace(held=(*one.held, entry)) for one in fee.charges)
        return InitialOption(tuple(held) if self is Unused.HELD else ())


class Together(Enum):
    """Work that is both after hours and long (IR-75)."""

    BOTH = "both"
    THE_HIGHER = "the higher"

    def of(self, own: FeeForWork, other: FeeForWork, on_a_tie: bool, clause: str) -> FeeForWork:
        """The charge of its own class, beside or instead of that of the other class."""
        if self is Together.BOTH or not own or not other:
            return own
        if isinstance(own, Undetermined) or isinstance(other, Undetermined):
            return all_missing((own, other))
        (mine,), (its,) = own, other
        if missing := all_missing((mine.yen, its.yen)):
            return (mine._replace(yen=missing),)
        if mine.tax != its.tax:
            return (mine._replace(yen=Undetermined("tax_rate", clause)),)
        return own if decided(mine) > decided(its) or (on_a_tie and mine.yen == its.yen) else ()


class LaterFees(Enum):
    """From which day the monthly fee of an option added later runs (IR-42)."""

    OWN_START = "own start"
    ADDITION = "addition"
    CONTRACT = "contract"


class NeverDone(Enum):
    """An accepted change that is never done (IR-53)."""

    OWED_AND_HELD = "owed and held"
    NOT_OWED = "not owed"
    RELEASED_BY_THE_COMPANY = "released by the Company"


class Adding(Enum):
    """Repair cost, failure fee and damage charge of one occurrence (IR-23)."""

    ALL_THREE = "all three"
    ONE_CHARGE = "one charge"
    FEE_AND_CHARGE = "fee and charge"


class LateReturn(Enum):
    """The loss charge of an article that came back late, before it was paid (IR-20a)."""

    HELD = "held"
    NOT_OWED = "not owed"
    INSPECTION_COST = "inspection cost"


class Basis(Enum):
    """The amount of a loss or damage charge (IR-50)."""

    INDICATED = "indicated"
    ACTUAL_COST = "actual cost"
    LOWER_OF_BOTH = "lower of both"

    def of(self, indicated: tuple[Charge, ...], actual: tuple[Charge, ...]) -> tuple[Charge, ...]:
        """The charge of the amount indicated or of the actual cost; none where none is charged."""
        if self is Basis.INDICATED or not indicated:
            return indicated
        if self is Basis.ACTUAL_COST:
            return actual
        if missing := all_missing(one.yen for one in (*indicated, *actual)):
            first, *_ = indicated
            return (first._replace(yen=missing, tax=""),)
        return min((indicated, actual), key=_total)


def _total(charges: tuple[Charge, ...]) -> int:
    return sum(map(decided, charges))


IR_20A = choice("IR-20a", A=LateReturn.HELD, B=LateReturn.NOT_OWED, C=LateReturn.INSPECTION_COST)
IR_23 = choice("IR-23", A=Adding.ALL_THREE, B=Adding.ONE_CHARGE, C=Adding.FEE_AND_CHARGE)
IR_50 = choice("IR-50", A=Basis.INDICATED, B=Basis.ACTUAL_COST, C=Basis.LOWER_OF_BOTH)
IR_24A = choice("IR-24a", A=WithoutChange.NO_DAY, B=WithoutChange.WHEN_MET, C=WithoutChange.INVOICE)
IR_24B = choice("IR-24b", A=True, B=False)
IR_25 = choice("IR-25", A=LaterOption.ITS_OWN_ACCEPTANCE, B=LaterOption.FIRST_ACCEPTANCE, C=LaterOption.NEVER)
IR_26A = choice("IR-26a", A=True, B=False)
IR_26B = choice("IR-26b", A=True, B=False)
IR_26C = choice("IR-26c", A=MonthDay.FIRST, B=MonthDay.CORRESPONDING, C=MonthDay.LAST)
IR_71 = choice("IR-71", A=Raised.BY_DAYS, B=Raised.AS_ON_THE_FIRST_DAY, C=Raised.THE_NEW_AMOUNT)
IR_42 = choice("IR-42", A=LaterFees.OWN_START, B=LaterFees.ADDITION, C=LaterFees.CONTRACT)
IR_73A = choice("IR-73a", A=Unused.OWED, B=Unused.HELD, C=Unused.NOT_OWED)
IR_73B = choice("IR-73b", A=Unused.OWED, B=Unused.HELD, C=Unused.NOT_OWED)
IR_75 = choice("IR-75", A=Together.BOTH, B=Together.THE_HIGHER)
IR_53 = choice("IR-53", A=NeverDone.OWED_AND_HELD, B=NeverDone.NOT_OWED, C=NeverDone.RELEASED_BY_THE_COMPANY)


# --- 1. initial fees ------------------------------------------------------------------------------


# 「マネージドルータサービスの内容に応じ、当社が別途契約者に示す金額」
@rule("annex1.1.i1")
def initial_fee_for_the_contract(
    contract: Contract,
    scale: ScaleOfFees,
    arises: InitialObligation | None,
    indications: tuple[Indication, ...],
    known: KnownUntil,
    *,
    clause: str = cites(),
    acceptance: str = cites("art11.p1.s2.a"),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
    as_of: AsOf = reads(IR_70),
) -> InitialMain | Undetermined | None:
    """The amount the Company separately indicates according to the content of the service."""
    found = indicated(indications, FeeRef(FeeKind.INITIAL_MAIN), None, known.day)
    if arises is None:
        return not_accepted(found, acceptance)
    return InitialMain(one_time(ChargeKind.INITIAL_MAIN, "contract", found, arises.on, clause, missing, tax, as_of))


def not_accepted(found: list[Indication], clause: str) -> Undetermined | None:
    """Why nothing can be concluded of an initial fee that was indicated, while no acceptance is on record."""
    return Undetermined("acceptance_day", clause) if any(one.amount != "none" for one in found) else None


# 「有料オプションの利用にあっては、有料オプションの種類に応じ、当社が別途契約者に示す金額」
@rule("annex1.1.i2")
def initial_fee_for_a_paid_option(
    option: Option,
    scale: ScaleOfFees,
    first: InitialObligation | None,
    obligations: ObligationsOfItsAddition,
    changes: ChangesThatAddIt,
    indications: IndicatedForTheOption,
    known: KnownUntil,
    *,
    clause: str = cites(),
    acceptance: str = cites("art11.p1.s2.a"),
    later: LaterOption = reads(IR_25),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
    as_of: AsOf = reads(IR_70),
) -> InitialOption | Undetermined | None:
    """For use of a paid option, the amount the Company separately indicates according to its kind."""
    on: date | Undetermined | None = first.on if first else None
    if not option.with_contract:
        added = addition_of(option, obligations)
        if not_on_record := origin_not_on_record(option, changes, clause):
            return not_on_record
        if later is LaterOption.NEVER or added is None:
            return None
        on = added.on if later is LaterOption.ITS_OWN_ACCEPTANCE else on
    found = indicated(indications, FeeRef(FeeKind.INITIAL_OPTION), option, known.day)
    if on is None:
        return not_accepted(found, acceptance)
    return InitialOption(one_time(ChargeKind.INITIAL_OPTION, option.id, found, on, clause, missing, tax, as_of))


def addition_of(option: Option, obligations: tuple[ChangeObligation, ...]) -> ChangeObligation | None:
    """The accepted change that brings a paid option: the first that was not called off, if there is one."""
    adding = [one for one in obligations if one.change.adds == option.id]
    return min(adding, key=lambda one: one.change.cancelled_on is not None, default=None)


# 「承諾された有料オプションが利用されないまま取りやめられた場合、その初期費用は「有料オプションの利用にあっては」の文言
# のもとで発生するか。」
@rule("IR-73a", over="annex1.1.i2")
def initial_fee_for_an_option_never_used(
    option: Option,
    contract: Contract,
    use: OptionEnd | Undetermined | None,
    obligations: ObligationsOfItsAddition,
    fee: Replaced[InitialOption],
    *,
    entry: str = cites(),
    unused: Unused = reads(IR_73A),
) -> InitialOption | None:
    """「利用にあっては」: what becomes of the initial fee where use of the paid option never began."""
    if option.with_contract:
        begins = contract.service_started_on or option.billing_start or contract.billing_start
        never = begins is not None and isinstance(use, OptionEnd) and use.on < begins
    else:
        added = addition_of(option, obligations)
        assert added is not None, "its initial fee arose"
        never = added.change.cancelled_on is not None
    return unused.of(fee, entry) if never else None


# 「有料オプションの切替えが「変更」に当たる場合、切替え後の有料オプションの初期費用は発生するか。」
@rule("IR-73b", over=("annex1.1.i2", "IR-73a"))
def initial_fee_for_an_option_changed_to(
    option: Option,
    obligations: ObligationsOfItsAddition,
    fee: Replaced[InitialOption],
    *,
    entry: str = cites(),
    clause: str = cites("art06.p1.i2"),
    changed_to: Unused = reads(IR_73B),
    switch: Switch = reads(IR_14),
) -> InitialOption | Undetermined | None:
    """What becomes of the initial fee where another paid option gave way to this one by a change."""
    added = addition_of(option, obligations)
    if added is None or added.change.kind is not ChangeKind.OPTION_SWITCH or changed_to is Unused.OWED:
        return None
    meant = switch.meant(added.change, clause)
    if isinstance(meant, Undetermined):
        return meant
    return changed_to.of(fee, entry) if meant is Switch.CHANGE else None


# --- 2. monthly fees ------------------------------------------------------------------------------


class Service(NamedTuple):
    """The days a monthly fee runs for; `open`: why its end cannot be decided, and from which day that matters."""

    first: date
    last: date
    open: Undetermined | None = None
    sure_until: date = date.max

    def open_question(self, month: Period) -> Undetermined | None:
        """Why it cannot be decided whether the fee runs for all of this month's days up to its end."""
        return self.open if month.last > self.sure_until else None


def served(
    first: date, end: ContractEnd | OptionEnd | Undetermined | None, sure: date, last: date = date.max
) -> Service:
    """The days of service; where the end cannot be decided, sure up to one day and none after `last`."""
    if isinstance(end, Undetermined):
        return Service(first, last, end, sure)
    return Service(first, end.last_service_day if end else date.max)


class Months(NamedTuple):
    """How monthly fees recur: for every month or once, prorated or whole, on which day, rounded how."""

    recurring: bool
    prorated: bool
    day: MonthDay
    rounding: Rounding
    raised: Raised
    missing: NotIndicated
    counts: AsOf
    unusable: tuple[CannotBeUsed | Undetermined, ...]
    reduction: Reduction

    def charges(
        self, kind: ChargeKind, subject: str, service: Service, fees: list[Indication], known: date,
        editions: Editions, clause: str,
    ) -> tuple[Charge, ...]:  # fmt: skip
        """One charge for each month whose day has been reached by the end of the record."""
        found: list[Charge] = []
        for month in calendar_months(Period(service.first, min(known, service.last))):
            first = month.first <= service.first
            on = service.first if first else self.day.of(month, service.first, Period(service.first, service.last))
            if on <= known:
                found += self._month(kind, subject, month, on, service, fees, editions, clause)
            if not self.recurring:
                break
        return tuple(found)

    def _month(
        self, kind: ChargeKind, subject: str, month: Period, on: date, service: Service,
        fees: list[Indication], editions: Editions, clause: str,
    ) -> tuple[Charge, ...]:  # fmt: skip
        if other_edition := editions.open_question(on):
            return (Charge(kind, subject, other_edition, on),)
        part = overlap(month, Period(service.first, service.last))
        interrupted = self.reduction is Reduction.A_RULE_ELSEWHERE and self._interrupted(part)
        reduced = Undetermined("fee_reduction", clause) if interrupted else None
        priced = self._priced(kind, subject, month, part, on, fees, clause)
        missing = all_missing((service.open_question(month), reduced, *(one.yen for one in priced)))
        return (Charge(kind, subject, missing, on),) if missing else priced

    def _priced(
        self, kind: ChargeKind, subject: str, month: Period, part: Period, on: date, fees: list[Indication], clause: str
    ) -> tuple[Charge, ...]:
        """The charge for these days of a month, if they are served and nothing reduces it."""
        amounts = _amounts(self.counts.counted(fees, on, part.first), part)
        if amounts is None:
            if self.missing is NotIndicated.NOT_OWED:
                return ()
            return (Charge(kind, subject, Undetermined("indication", clause), on),)
        amounts = self.raised.of(amounts)
        out_of = month.days if self.prorated and self.recurring else part.days
        *later, first = amounts
        dated = (*((since(one), _yen(one)) for one in later), (part.first, _yen(first)))
        line = self.rounding.of(exact_yen(part, out_of, dated))
        return taxed(Charge(kind, subject, line, on), _tax_basis(amounts), OneTimeTax.AS_RECORDED, clause)

    def _interrupted(self, part: Period) -> bool:
        """Whether the connection could not be used on one of these days."""
        outages = (one.outage for one in self.unusable if isinstance(one, CannotBeUsed))
        return any(one.day <= part.last and one.last_day >= part.first for one in outages)


def _amounts(fees: list[Indication], part: Period) -> list[Indication] | None:
    """The amounts for these days, latest first; None where the first of them has none."""
    found: list[Indication] = []
    for one in fees:
        if since(one) <= part.last and since(one) not in map(since, found):
            found.append(one)
        if since(one) <= part.first:
            return found
    return None


def _tax_basis(amounts: list[Indication]) -> Literal["exclusive", "inclusive"] | None:
    """The tax basis of a sum of these amounts; None where it is not the same for all, or not recorded."""
    found = {one.tax for one in amounts if one.amount != "none"}
    return found.pop() if len(found) == 1 else None


def _yen(one: Indication) -> int:
    return 0 if one.amount == "none" else one.amount


@lru_cache(maxsize=8192)
def exact_yen(part: Period, out_of: int, dated: tuple[tuple[date, int], ...]) -> Sum:
    """Exact yen of these days, of so many that the monthly amounts are for; amounts by their first day, latest first.

    Most months of most contracts are whole, at the same few amounts: what was reckoned is kept.
    """
    fees = tuple(Fee(day, Fraction(yen)) for day, yen in dated)
    return Sum([yen_of(Share(part, Fraction(part.days, out_of)), fees)])


# 「マネージドルータサービスの内容に応じ、当社が別途契約者に示す金額」
@rule("annex1.2.i1")
def monthly_fee_for_the_contract(
    contract: Contract,
    scale: ScaleOfFees,
    arises: MonthlyObligation,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    indications: tuple[Indication, ...],
    known: KnownUntil,
    editions: Editions,
    unusable: tuple[CannotBeUsed | Undetermined, ...],
    *,
    clause: str = cites(),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    recurring: bool = reads(IR_26A),
    prorated: bool = reads(IR_26B),
    month_day: MonthDay = reads(IR_26C),
    rounding: Rounding = reads(IR_02),
    raised: Raised = reads(IR_71),
    as_of: AsOf = reads(IR_70),
    reduction: Reduction = reads(IR_35C),
) -> MonthlyMain:
    """The amount the Company separately indicates according to the content of the service, every month."""
    fees = indicated(indications, FeeRef(FeeKind.MONTHLY_MAIN), None, known.day)
    months = Months(recurring, prorated, month_day, rounding, raised, missing, as_of, unusable, reduction)
    service = served(arises.on, end, sure.day)
    kind = ChargeKind.MONTHLY_MAIN
    return MonthlyMain(months.charges(kind, "contract", service, fees, known.day, editions, clause))


# 「有料オプションの利用にあっては、有料オプションの種類に応じ、当社が別途契約者に示す金額」
@rule("annex1.2.i2")
def monthly_fee_for_a_paid_option(
    option: Option,
    scale: ScaleOfFees,
    arises: MonthlyObligation | Undetermined,
    use: OptionEnd | Undetermined | None,
    stops: StopsOfIt,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    changes: ChangesThatAddIt,
    indications: IndicatedForTheOption,
    known: KnownUntil,
    editions: Editions,
    unusable: tuple[CannotBeUsed | Undetermined, ...],
    *,
    clause: str = cites(),
    later: LaterFees = reads(IR_42),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    recurring: bool = reads(IR_26A),
    prorated: bool = reads(IR_26B),
    month_day: MonthDay = reads(IR_26C),
    rounding: Rounding = reads(IR_02),
    raised: Raised = reads(IR_71),
    as_of: AsOf = reads(IR_70),
    reduction: Reduction = reads(IR_35C),
) -> MonthlyOption | Undetermined | None:
    """For use of a paid option, the amount the Company separately indicates, every month."""
    contracts = arises if isinstance(arises, Undetermined) else arises.on
    added = next(filter(None, (one.done_on for one in changes if one.adds == option.id)), None)
    if option.with_contract or option.migrated:
        start: date | Undetermined = option.billing_start or contracts
    elif added is None:
        return coming_not_on_record(option, changes, known, clause)
    elif later is LaterFees.OWN_START:
        start = option.billing_start or Undetermined("billing_start", clause)
    else:
        start = added if later is LaterFees.ADDITION else contracts
    if isinstance(start, Undetermined):
        return start
    fees = indicated(indications, FeeRef(FeeKind.MONTHLY_OPTION), option, known.day)
    months = Months(recurring, prorated, month_day, rounding, raised, missing, as_of, unusable, reduction)
    service = served(start, use, *sure_use(option, stops, end, sure))
    kind = ChargeKind.MONTHLY_OPTION
    return MonthlyOption(months.charges(kind, option.id, service, fees, known.day, editions, clause))


# --- 3. one-time fees -----------------------------------------------------------------------------


# 「第6条（契約内容の変更）に基づく契約内容の変更が発生した場合にあっては、当社が別途契約者に示す金額」
@rule("annex1.3.i1")
def fee_for_a_change(
    change: Change,
    scale: ScaleOfFees,
    arises: ChangeObligation,
    indications: IndicatedForTheChange,
    known: KnownUntil,
    *,
    clause: str = cites(),
    never_done: NeverDone = reads(IR_53, words="契約内容の変更が発生した場合"),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
    as_of: AsOf = reads(IR_70),
) -> ChangeFee | None:
    """Where a change of contract content under article 6 has occurred, the amount indicated."""
    held: tuple[str, ...] = ()
    if change.cancelled_on:
        released = never_done is NeverDone.RELEASED_BY_THE_COMPANY and change.cancelled_by == "COMPANY"
        if released or never_done is NeverDone.NOT_OWED:
            return None
        held = ("IR-53",) if never_done is NeverDone.OWED_AND_HELD else ()
    found = indicated(indications, FeeRef(FeeKind.CHANGE_FEE), None, known.day, change.id)
    subject = change.id or change.kind.value
    return ChangeFee(one_time(ChargeKind.CHANGE_FEE, subject, found, arises.on, clause, missing, tax, as_of, held))


# 「契約内容の変更に係る作業について発生する一時費用（別紙1の3.(2)から(4)まで）の支払義務は、変更の申込の承諾時に発生す
# るか、作業時に発生するか。」
@rule("IR-24b")
def the_obligation_for_work_arises(
    work: Work,
    obligations: ObligationsOfItsChange,
    invoice: Invoice | None,
    editions: Editions,
    *,
    clause: str = cites("art11.p1.s2.c"),
    at_acceptance: bool = reads(IR_24B),
    without: WithoutChange = reads(IR_24A),
) -> WorkObligation:
    """Work for a change is owed with that change; other work when it is done."""
    if work.change is not None:
        change = next((one.on for one in obligations if one.change.id == work.change), None)
        on = change if at_acceptance and change is not None else work.on
    else:
        on = without.of(work.on, invoice, clause)
    if isinstance(on, Undetermined):
        return WorkObligation(on)
    return WorkObligation(editions.open_question(on) or on)


def not_of_the_class(flag: bool | None, clause: str) -> Undetermined | None:
    """Why no charge is concluded: nobody has classified the work, or (None) it is not of this class."""
    return Undetermined("work_classification", clause) if flag is None else None


def fee_for_work(
    kind: ChargeKind,
    work: Work,
    arises: WorkObligation,
    indications: tuple[Indication, ...],
    known: KnownUntil,
    missing: NotIndicated,
    tax: OneTimeTax,
    as_of: AsOf,
    clause: str,
) -> FeeForWork:
    """The amount indicated for work of this class; None where the work is not of it."""
    flag = work.after_hours if kind is ChargeKind.AFTER_HOURS_FEE else work.long
    if not flag:
        return not_of_the_class(flag, clause)
    found = indicated(indications, FeeRef(FeeKind(kind.value)), None, known.day, work.change)
    return one_time(kind, work.id, found, arises.on, clause, missing, tax, as_of)


# 「当社の営業時間外に作業が発生する場合には、時間外手数料として当社が別途契約者に示す金額」
@rule("annex1.3.i2")
def after_hours_charge(
    work: Work,
    scale: ScaleOfFees,
    arises: WorkObligation,
    indications: IndicatedForItsChange,
    known: KnownUntil,
    *,
    clause: str = cites(),
    long_work: str = cites("annex1.3.i3"),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
    as_of: AsOf = reads(IR_70),
    together: Together = reads(IR_75),
) -> AfterHours | Undetermined | None:
    """Where work occurs outside the Company's business hours, the amount indicated as an after-hours charge."""
    given = work, arises, indications, known, missing, tax, as_of
    own = fee_for_work(ChargeKind.AFTER_HOURS_FEE, *given, clause)
    found = together.of(own, fee_for_work(ChargeKind.LONG_WORK_FEE, *given, long_work), True, clause)
    return found if found is None or isinstance(found, Undetermined) else AfterHours(found)


# 「長時間作業が発生する場合には、当社が別途契約者に示す金額」
@rule("annex1.3.i3")
def long_work_fee(
    work: Work,
    scale: ScaleOfFees,
    arises: WorkObligation,
    indications: IndicatedForItsChange,
    known: KnownUntil,
    *,
    clause: str = cites(),
    after_hours: str = cites("annex1.3.i2"),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
    as_of: AsOf = reads(IR_70),
    together: Together = reads(IR_75),
) -> LongWork | Undetermined | None:
    """Where long-duration work occurs, the amount indicated."""
    given = work, arises, indications, known, missing, tax, as_of
    own = fee_for_work(ChargeKind.LONG_WORK_FEE, *given, clause)
    found = together.of(own, fee_for_work(ChargeKind.AFTER_HOURS_FEE, *given, after_hours), False, clause)
    return found if found is None or isinstance(found, Undetermined) else LongWork(found)


# 「距離に関わらず交通の便が悪い場所における作業が発生する場合には、交通費等の実費」
@rule("annex1.3.i4")
def transport_at_cost(
    work: Work,
    scale: ScaleOfFees,
    arises: WorkObligation,
    *,
    clause: str = cites(),
    distance: Distance = says("距離に関わらず", Distance),
    actual: Actual = says("実費", Actual),
    tax: OneTimeTax = reads(IR_56),
) -> Transport | Undetermined | None:
    """Where work occurs at a place with poor transport access, irrespective of distance, actual expenses."""
    if not work.poor_access:
        return not_of_the_class(work.poor_access, clause)
    if distance is Distance.ONLY_FAR and not work.far:
        return None
    kind = ChargeKind.TRANSPORT_ACTUAL
    if actual is Actual.INDICATED:
        return Transport((Charge(kind, work.id, Undetermined("indication", clause), arises.on),))
    if work.expenses is None:
        return Transport((Charge(kind, work.id, Undetermined("expenses", clause), arises.on),))
    return Transport(taxed(Charge(kind, work.id, work.expenses, arises.on), work.tax, tax, clause))


# 「第8条（故障が生じた場合の措置）第3項に基づくルータ等の故障等にあっては、当社が別途契約者に示す金額」
@rule("annex1.3.i5")
def fee_for_a_failure(
    failure: Failure,
    scale: ScaleOfFees,
    owed: FailureOwed,
    restorable: Restorable | Undetermined | None,
    indications: IndicatedForAny,
    invoice: Invoice | None,
    known: KnownUntil,
    *,
    clause: str = cites(),
    obligation: str = cites("art11.p1.s2.c"),
    adding: Adding = reads(IR_23),
    arises: WithoutChange = reads(IR_24A),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
    as_of: AsOf = reads(IR_70),
) -> FailureFee | Undetermined | None:
    """For a failure, etc. under article 8(3), the amount indicated; not beside a charge for the same occurrence."""
    if adding is Adding.ONE_CHARGE and restorable is not None:
        return restorable if isinstance(restorable, Undetermined) else None
    found = indicated(indications, owed.fee, None, known.day)
    on = arises.of(owed.on, invoice, obligation)
    return FailureFee(one_time(ChargeKind.FAILURE_FEE, failure.id, found, on, clause, missing, tax, as_of))


def came_back_unpaid(article: Article, found: FoundItem | None, payments: tuple[Payment, ...]) -> bool:
    """Whether a lost item was found and returned before its loss charge was paid (IR-68)."""
    back = article.returned_on
    if found is None or back is None:
        return False
    return not paid_by(payments, article.id, found.incident.day, back)


# 「第9条（亡失品又は毀損品に関する措置）第2項に基づく亡失負担金又は毀損負担金にあっては、当社が別途契約者に示す金額」
@rule("annex1.3.i6")
def charge_for_a_lost_or_damaged_item(
    incident: Incident,
    article: Article,
    scale: ScaleOfFees,
    item: LossOrDamage,
    found: FoundItem | None,
    payments: PaymentsForItsArticle,
    indications: IndicatedForItsArticle,
    invoice: Invoice | None,
    known: KnownUntil,
    *,
    clause: str = cites(),
    obligation: str = cites("art11.p1.s2.c"),
    unpaid: FoundUnpaid = reads(IR_68),
    basis: Basis = reads(IR_50),
    arises: WithoutChange = reads(IR_24A),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
    as_of: AsOf = reads(IR_70),
) -> ItemToRestore:
    """For a loss charge or damage charge under article 9(2), the amount indicated for restoring this article."""
    charge = ItemToRestore(article.id, item.kind, incident.day, incident.id, ())
    if isinstance(item.item, Undetermined):
        return charge._replace(charges=item.item)
    back = came_back_unpaid(article, found, payments)
    if back and unpaid is FoundUnpaid.FALLS_AWAY:
        return charge
    held = (*item.item.held, "IR-68") if back and unpaid is FoundUnpaid.HELD else item.item.held
    on = arises.of(incident.day, invoice, obligation)
    fees = indicated(indications, FeeRef(FeeKind(item.kind.value)), None, known.day, article=article.id)
    cost = Undetermined("actual_cost", clause) if incident.actual_cost is None else incident.actual_cost
    actual = taxed(Charge(item.kind, article.id, cost, on, held), incident.tax, tax, clause)
    charges = basis.of(one_time(item.kind, article.id, fees, on, clause, missing, tax, as_of, held), actual)
    return charge._replace(charges=charges)


# 「第9条（亡失品又は毀損品に関する措置）第2項に基づく亡失負担金又は毀損負担金にあっては、当社が別途契約者に示す金額」
@rule("annex1.3.i6")
def charge_for_an_article_not_returned(
    article: Article,
    scale: ScaleOfFees,
    item: NotReturned | Undetermined,
    last: LastDayToReturn,
    payments: PaymentsForIt,
    indications: IndicatedForTheArticle,
    invoice: Invoice | None,
    known: KnownUntil,
    *,
    clause: str = cites(),
    obligation: str = cites("art11.p1.s2.c"),
    late: LateReturn = reads(IR_20A),
    basis: Basis = reads(IR_50),
    arises: WithoutChange = reads(IR_24A),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
    as_of: AsOf = reads(IR_70),
) -> ReturnToRestore:
    """For an article not returned, the loss charge indicated, from the day after its deadline."""
    kind = ChargeKind.LOSS_FEE
    if isinstance(item, Undetermined):
        return ReturnToRestore(article.id, kind, next_day(last.earliest), "", item)
    subject = f"{article.id}.label" if item.label else article.id
    charge = ReturnToRestore(subject, kind, item.on, "", ())
    on = arises.of(item.on, invoice, obligation)
    back = item.late_on is not None and not paid_by(payments, article.id, item.on, item.late_on)
    if back and late is LateReturn.NOT_OWED:
        return charge
    if back and late is LateReturn.INSPECTION_COST:
        cost = Undetermined("inspection_cost", clause) if article.inspection_cost is None else article.inspection_cost
        return charge._replace(charges=taxed(Charge(kind, subject, cost, on), article.tax, tax, clause))
    held = ("IR-20a",) if back else ()
    fees = indicated(indications, FeeRef(FeeKind.LOSS_FEE), None, known.day, article=article.id, label=item.label)
    actual = Charge(kind, subject, Undetermined("actual_cost", clause), on, held)
    charges = basis.of(one_time(kind, subject, fees, on, clause, missing, tax, as_of, held), (actual,))
    return charge._replace(charges=charges)


# 「第9条（亡失品又は毀損品に関する措置）第2項に基づく亡失負担金又は毀損負担金にあっては、当社が別途契約者に示す金額」
@rule("annex1.3.i6")
def loss_charge(incident: Incident, each: Restorations) -> LossFee | Undetermined | None:
    """For a loss charge under article 9(2), the amount indicated."""
    found = each.of(ChargeKind.LOSS_FEE, incident.id)
    return found if found is None or isinstance(found, Undetermined) else LossFee(found)


# 「第9条（亡失品又は毀損品に関する措置）第2項に基づく亡失負担金又は毀損負担金にあっては、当社が別途契約者に示す金額」
@rule("annex1.3.i6")
def damage_charge(incident: Incident, each: Restorations) -> DamageFee | Undetermined | None:
    """For a damage charge under article 9(2), the amount indicated."""
    found = each.of(ChargeKind.DAMAGE_FEE, incident.id)
    return found if found is None or isinstance(found, Undetermined) else DamageFee(found)


# 「第9条（亡失品又は毀損品に関する措置）第2項に基づく亡失負担金又は毀損負担金にあっては、当社が別途契約者に示す金額」
@rule("annex1.3.i6")
def loss_charge_for_an_article_not_returned(article: Article, each: Restorations) -> NonReturnFee | Undetermined | None:
    """For an article not returned, the loss charge, too."""
    found = each.of(ChargeKind.LOSS_FEE)
    return found if found is None or isinstance(found, Undetermined) else NonReturnFee(found)


# 「一の出来事について、第7条第2項の修理費用、第8条第3項の金額及び第9条第2項の毀損負担金は、重ねて発生するか。」
@rule("IR-23")
def cost_of_restoration_of_its_own(
    incident: Incident,
    borne: CostBorne | Undetermined,
    invoice: Invoice | None,
    *,
    clause: str = cites("art07.p2"),
    obligation: str = cites("art11.p1.s2.c"),
    adding: Adding = reads(IR_23),
    arises: WithoutChange = reads(IR_24A),
    tax: OneTimeTax = reads(IR_56),
) -> RestorationCost | Undetermined | None:
    """The cost of restoration borne under article 7(2) is an amount of its own only under IR-23 A."""
    if adding is not Adding.ALL_THREE:
        return None
    if isinstance(borne, Undetermined):
        return borne
    cost = Undetermined("repair_cost", clause) if incident.repair_cost is None else incident.repair_cost
    charge = Charge(ChargeKind.RESTORATION_COST, incident.article, cost, arises.of(incident.day, invoice, obligation))
    return RestorationCost(taxed(charge, incident.tax, tax, clause))


# 「一の出来事について、第7条第2項の修理費用、第8条第3項の金額及び第9条第2項の毀損負担金は、重ねて発生するか。」
@rule("IR-23")
def finding_of_one_charge_for_an_occurrence(
    failure: Failure, owed: FailureOwed, restorable: Restorable, *, clause: str = cites(), adding: Adding = reads(IR_23)
) -> Findings | None:
    """Where a failure and a charge are one occurrence, a person looks at what was left out."""
    return Findings(clause) if adding is Adding.ONE_CHARGE else None


# 「亡失負担金又は毀損負担金の額は、現実に要する回復の費用の額か、当社が示した額か。」
@rule("IR-50")
def finding_of_a_lower_cost(
    incident: Incident,
    restorable: Restorable,
    item: LossOrDamage,
    indications: IndicatedForItsArticle,
    known: KnownUntil,
    *,
    clause: str = cites(),
    basis: Basis = reads(IR_50),
    as_of: AsOf = reads(IR_70),
) -> Findings | None:
    """A recorded cost of restoration below the indicated amount is looked at by a person."""
    found = indicated(indications, FeeRef(FeeKind(item.kind.value)), None, known.day, article=incident.article)
    one, cost = as_of.in_force(found, incident.day), incident.actual_cost
    if one is None or one.amount == "none" or cost is None or basis is not Basis.INDICATED:
        return None
    return Findings(clause) if cost < one.amount else None
