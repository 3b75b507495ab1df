"""Annex 1 (Fees, etc. in the Managed Router Service)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import NamedTuple

from mrs_spec.answers import Charge, ChargeKind, Undetermined
from mrs_spec.calendar import Period, calendar_months, overlap
from mrs_spec.facts import (
    Change,
    ChangeKind,
    Contract,
    FeeKind,
    Indication,
    Invoice,
    KnownUntil,
    Notice,
    Option,
    RecordedEnd,
    Work,
)
from mrs_spec.law import conclusion, reads, rule, says
from mrs_spec.money import Rounding, Sum
from mrs_spec.readings import choice
from mrs_spec.rules.annex2 import IR_02
from mrs_spec.rules.art10 import ContractEnd
from mrs_spec.rules.art11 import ChangeObligation, InitialObligation, MonthlyObligation, ScaleOfFees
from mrs_spec.rules.art12 import OptionEnd
from mrs_spec.rules.fees import IR_41, IR_56, Fee, NotIndicated, OneTimeTax, Share, indicated, one_time, taxed, yen_of
from mrs_spec.rules.suppl import Editions
from mrs_spec.wording import Lang, said, tells
from mrs_spec.words import Actual, Distance, FeeRef


@dataclass(frozen=True)
class Listed:
    """Charges of one kind."""

    charges: tuple[Charge, ...]

    def told(self, lang: Lang) -> str:
        return said(self.charges, lang)


@conclusion(of=Contract)
class InitialMain(Listed):
    """Annex 1, 1.(1)."""


@conclusion(of=Option)
class InitialOption(Listed):
    """Annex 1, 1.(2)."""


@conclusion(of=Contract)
class MonthlyMain(Listed):
    """Annex 1, 2.(1), month by month."""


@conclusion(of=Option)
class MonthlyOption(Listed):
    """Annex 1, 2.(2), month by month."""


@conclusion(of=Change)
class ChangeFee(Listed):
    """Annex 1, 3.(1)."""


@conclusion(of=Work)
class WorkObligation(NamedTuple):
    """The day the obligation to pay for a piece of work arises."""

    on: date | Undetermined


@conclusion(of=Work)
class AfterHours(Listed):
    """Annex 1, 3.(2)."""


@conclusion(of=Work)
class LongWork(Listed):
    """Annex 1, 3.(3)."""


@conclusion(of=Work)
class Transport(Listed):
    """Annex 1, 3.(4)."""


# --- readings -----------------------------------------------------------------------------------


class WithoutChange(Enum):
    """When a one-time fee that no change leads to arises (IR-24a)."""

    NO_DAY = "no day"
    WHEN_MET = "when met"
    INVOICE = "invoice"

    @tells("変更に係らない一時費用の発生日: {result}", "one-time fee without a change arises: {result}")
    def of(self, met: date, invoice: Invoice | None) -> date | Undetermined:
        if self is WithoutChange.WHEN_MET:
            return met
        if self is WithoutChange.INVOICE:
            return invoice.on if invoice else Undetermined("invoice_day", "art11.p1.s2.c")
        return Undetermined("obligation_day", "art11.p1.s2.c")


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
        if self is MonthDay.FIRST:
            return month.first
        if self is MonthDay.LAST:
            return min(month.last, service.last)
        return month.first.replace(day=min(start.day, month.last.day))


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


IR_24A = choice("IR-24a", A=WithoutChange.NO_DAY, B=WithoutChange.WHEN_MET, C=WithoutChange.INVOICE)
IR_24B = choice("IR-24b", A=True, B=False)
IR_25 = choice("IR-25", A=LaterOption.ITS_OWN_ACCEPTANCE, B=LaterOption.FIRST_ACCEPTANCE, C=LaterOption.NEVER)
IR_26A = choice("IR-26a", A=True, B=False)
IR_26B = choice("IR-26b", A=True, B=False)
IR_26C = choice("IR-26c", A=MonthDay.FIRST, B=MonthDay.CORRESPONDING, C=MonthDay.LAST)
IR_42 = choice("IR-42", A=LaterFees.OWN_START, B=LaterFees.ADDITION, C=LaterFees.CONTRACT)
IR_53 = choice("IR-53", A=NeverDone.OWED_AND_HELD, B=NeverDone.NOT_OWED, C=NeverDone.RELEASED_BY_THE_COMPANY)


# --- 1. initial fees ------------------------------------------------------------------------------


@rule("annex1.1.i1")
def initial_fee_for_the_contract(
    contract: Contract,
    scale: ScaleOfFees,
    arises: InitialObligation,
    indications: tuple[Indication, ...],
    known: KnownUntil,
    *,
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
) -> InitialMain:
    """The amount the Company separately indicates according to the content of the service."""
    found = indicated(indications, FeeRef(FeeKind.INITIAL_MAIN), None, known.day)
    return InitialMain(one_time(ChargeKind.INITIAL_MAIN, "contract", found, arises.on, "annex1.1.i1", missing, tax))


@rule("annex1.1.i2")
def initial_fee_for_a_paid_option(
    option: Option,
    scale: ScaleOfFees,
    first: InitialObligation | None,
    obligations: tuple[ChangeObligation, ...],
    indications: tuple[Indication, ...],
    known: KnownUntil,
    *,
    later: LaterOption = reads(IR_25),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
) -> InitialOption | None:
    """For use of a paid option, the amount the Company separately indicates according to its kind."""
    on: date | Undetermined | None = first.on if first else None
    if not option.with_contract:
        added = next((one.on for one in obligations if _adds(one.change, option)), None)
        if later is LaterOption.NEVER or added is None:
            return None
        on = added if later is LaterOption.ITS_OWN_ACCEPTANCE else on
    if on is None:
        return None
    found = indicated(indications, FeeRef(FeeKind.INITIAL_OPTION), option, known.day)
    return InitialOption(one_time(ChargeKind.INITIAL_OPTION, option.id, found, on, "annex1.1.i2", missing, tax))


def _adds(change: Change, option: Option) -> bool:
    if change.kind is ChangeKind.OPTION_SWITCH:
        return change.to_option == option.id
    return change.kind is ChangeKind.OPTION_ADD and change.option == option.id


# --- 2. monthly fees ------------------------------------------------------------------------------


class Service(NamedTuple):
    """The days a monthly fee runs for; `open`: why its end cannot be decided, and from which day that matters."""

    first: date
    last: date
    open: Undetermined | None = None
    sure_until: date = date.max


def served(
    first: date,
    end: ContractEnd | OptionEnd | Undetermined | None,
    notices: tuple[Notice, ...],
    recorded: tuple[RecordedEnd, ...],
) -> Service:
    """The days of service; where the end cannot be decided, sure up to the first notice or recorded end."""
    if isinstance(end, Undetermined):
        possible = [*(notice.arrived_on for notice in notices), *(one.on for one in recorded)]
        return Service(first, date.max, end, min(possible, default=first))
    return Service(first, end.last_service_day if end else date.max)


class Months(NamedTuple):
    """How monthly fees recur: for every month or once, prorated or whole, on which day, rounded how."""

    recurring: bool
    prorated: bool
    day: MonthDay
    rounding: Rounding
    missing: NotIndicated

    def charges(
        self, kind: ChargeKind, subject: str, service: Service, fees: list[Indication], known: date,
        editions: Editions, clause: str,
    ) -> tuple[Charge, ...]:  # fmt: skip
        """One charge for each month whose day has been reached by the end of the record."""
        found: list[Charge] = []
        if service.first > min(known, service.last):
            return ()
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
        open_question = editions.open_question(on)
        if open_question is None and service.open and month.last > service.sure_until:
            open_question = service.open
        if open_question:
            return (Charge(kind, subject, open_question, on),)
        part = overlap(month, Period(service.first, service.last))
        if not self.recurring:
            part = month
        in_force = _in_force(fees, part)
        if in_force is None:
            if self.missing is NotIndicated.NOT_OWED:
                return ()
            return (Charge(kind, subject, Undetermined("indication", clause), on),)
        months = Fraction(part.days, month.days) if self.prorated and self.recurring else Fraction(1)
        amounts = tuple(Fee(one.valid_from or date.min, _yen(one)) for one in in_force)
        line = self.rounding.of(Sum([yen_of(Share(part, months), amounts)]))
        return taxed(Charge(kind, subject, line, on), in_force[0].tax, OneTimeTax.AS_RECORDED, clause)


def _in_force(fees: list[Indication], part: Period) -> list[Indication] | None:
    """The amounts for these days, latest first; None where the first of them has none."""
    found = []
    for one in fees:
        if one.valid_from is None or one.valid_from <= part.last:
            found.append(one)
        if one.valid_from is None or one.valid_from <= part.first:
            return found
    return None


def _yen(one: Indication) -> Fraction:
    return Fraction(0) if one.amount == "none" else Fraction(one.amount)


@rule("annex1.2.i1")
def monthly_fee_for_the_contract(
    contract: Contract,
    scale: ScaleOfFees,
    arises: MonthlyObligation,
    end: ContractEnd | Undetermined | None,
    notices: tuple[Notice, ...],
    recorded: tuple[RecordedEnd, ...],
    indications: tuple[Indication, ...],
    known: KnownUntil,
    editions: Editions,
    *,
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    recurring: bool = reads(IR_26A),
    prorated: bool = reads(IR_26B),
    month_day: MonthDay = reads(IR_26C),
    rounding: Rounding = reads(IR_02),
) -> MonthlyMain:
    """The amount the Company separately indicates according to the content of the service, every month."""
    fees = indicated(indications, FeeRef(FeeKind.MONTHLY_MAIN), None, known.day)
    months = Months(recurring, prorated, month_day, rounding, missing)
    service = served(arises.on, end, notices, recorded)
    kind = ChargeKind.MONTHLY_MAIN
    return MonthlyMain(months.charges(kind, "contract", service, fees, known.day, editions, "annex1.2.i1"))


@rule("annex1.2.i2")
def monthly_fee_for_a_paid_option(
    option: Option,
    scale: ScaleOfFees,
    arises: MonthlyObligation | Undetermined,
    use: OptionEnd | Undetermined | None,
    changes: tuple[Change, ...],
    notices: tuple[Notice, ...],
    recorded: tuple[RecordedEnd, ...],
    indications: tuple[Indication, ...],
    known: KnownUntil,
    editions: Editions,
    *,
    later: LaterFees = reads(IR_42),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    recurring: bool = reads(IR_26A),
    prorated: bool = reads(IR_26B),
    month_day: MonthDay = reads(IR_26C),
    rounding: Rounding = reads(IR_02),
) -> MonthlyOption | Undetermined | None:
    """For use of a paid option, the amount the Company separately indicates, every month."""
    contracts = arises if isinstance(arises, Undetermined) else arises.on
    added = next((one.done_on for one in changes if _adds(one, option) and one.done_on), None)
    if option.with_contract or option.migrated:
        start: date | Undetermined = option.billing_start or contracts
    elif added is None:
        return None
    elif later is LaterFees.OWN_START:
        start = option.billing_start or Undetermined("billing_start", "annex1.2.i2")
    else:
        start = added if later is LaterFees.ADDITION else contracts
    if isinstance(start, Undetermined):
        return start
    fees = indicated(indications, FeeRef(FeeKind.MONTHLY_OPTION), option, known.day)
    months = Months(recurring, prorated, month_day, rounding, missing)
    service = served(start, use, notices, recorded)
    kind = ChargeKind.MONTHLY_OPTION
    return MonthlyOption(months.charges(kind, option.id, service, fees, known.day, editions, "annex1.2.i2"))


# --- 3. one-time fees -----------------------------------------------------------------------------


@rule("annex1.3.i1")
def fee_for_a_change(
    change: Change,
    scale: ScaleOfFees,
    arises: ChangeObligation,
    indications: tuple[Indication, ...],
    known: KnownUntil,
    *,
    never_done: NeverDone = reads(IR_53, words="契約内容の変更が発生した場合"),
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
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
    return ChangeFee(one_time(ChargeKind.CHANGE_FEE, subject, found, arises.on, "annex1.3.i1", missing, tax, held))


@rule("IR-24b")
def the_obligation_for_work_arises(
    work: Work,
    obligations: tuple[ChangeObligation, ...],
    invoice: Invoice | None,
    editions: Editions,
    *,
    at_acceptance: bool = reads(IR_24B),
    without: WithoutChange = reads(IR_24A),
) -> WorkObligation:
    """Work for a change is owed with that change; other work when it is done."""
    if work.change is not None:
        change = next((one.on for one in obligations if one.change.id == work.change), None)
        on = change if at_acceptance and change is not None else work.on
    else:
        on = without.of(work.on, invoice)
    if isinstance(on, Undetermined):
        return WorkObligation(on)
    return WorkObligation(editions.open_question(on) or on)


def classified(flag: bool | None, clause: str) -> bool | Undetermined:
    """What a person found about the work; undetermined where nobody has."""
    return Undetermined("work_classification", clause) if flag is None else flag


def fee_for_work(
    kind: ChargeKind,
    work: Work,
    flag: bool | None,
    arises: WorkObligation,
    indications: tuple[Indication, ...],
    known: KnownUntil,
    missing: NotIndicated,
    tax: OneTimeTax,
    clause: str,
) -> tuple[Charge, ...] | Undetermined | None:
    """The amount indicated for work of this class; None where the work is not of it."""
    applies = classified(flag, clause)
    if applies is not True:
        return applies or None
    found = indicated(indications, FeeRef(FeeKind(kind.value)), None, known.day, work.change)
    return one_time(kind, work.id, found, arises.on, clause, missing, tax)


@rule("annex1.3.i2")
def after_hours_charge(
    work: Work,
    scale: ScaleOfFees,
    arises: WorkObligation,
    indications: tuple[Indication, ...],
    known: KnownUntil,
    *,
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
) -> AfterHours | Undetermined | None:
    """Where work occurs outside the Company's business hours, the amount indicated as an after-hours charge."""
    kind, clause = ChargeKind.AFTER_HOURS_FEE, "annex1.3.i2"
    found = fee_for_work(kind, work, work.after_hours, arises, indications, known, missing, tax, clause)
    return found if found is None or isinstance(found, Undetermined) else AfterHours(found)


@rule("annex1.3.i3")
def long_work_fee(
    work: Work,
    scale: ScaleOfFees,
    arises: WorkObligation,
    indications: tuple[Indication, ...],
    known: KnownUntil,
    *,
    missing: NotIndicated = reads(IR_41, words="当社が別途契約者に示す金額"),
    tax: OneTimeTax = reads(IR_56),
) -> LongWork | Undetermined | None:
    """Where long-duration work occurs, the amount indicated."""
    kind, clause = ChargeKind.LONG_WORK_FEE, "annex1.3.i3"
    found = fee_for_work(kind, work, work.long, arises, indications, known, missing, tax, clause)
    return found if found is None or isinstance(found, Undetermined) else LongWork(found)


@rule("annex1.3.i4")
def transport_at_cost(
    work: Work,
    scale: ScaleOfFees,
    arises: WorkObligation,
    *,
    distance: Distance = says("距離に関わらず", Distance),
    actual: Actual = says("実費", Actual),
    tax: OneTimeTax = reads(IR_56),
) -> Transport | Undetermined | None:
    """Where work occurs at a place with poor transport access, irrespective of distance, actual expenses."""
    applies = classified(work.poor_access, "annex1.3.i4")
    if applies is not True:
        return applies or None
    if distance is Distance.ONLY_FAR and not work.far:
        return None
    kind = ChargeKind.TRANSPORT_ACTUAL
    if actual is Actual.INDICATED:
        return Transport((Charge(kind, work.id, Undetermined("indication", "annex1.3.i4"), arises.on),))
    if work.expenses is None:
        return Transport((Charge(kind, work.id, Undetermined("expenses", "annex1.3.i4"), arises.on),))
    return Transport(taxed(Charge(kind, work.id, work.expenses, arises.on), work.tax, tax, "annex1.3.i4"))
