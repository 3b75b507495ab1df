"""Article 9 (Measures for Lost or Damaged Items): notification, replacement, the charge, items that are found."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import NamedTuple

from mrs_spec.answers import Charge, ChargeKind, Duty, DutyState, Refused, Undetermined
from mrs_spec.calendar import next_day
from mrs_spec.facts import (
    Article,
    Cause,
    Conduct,
    ConductKind,
    Failure,
    Incident,
    Invoice,
    Judgement,
    KnownUntil,
    Notice,
    Payment,
    RecordedEnd,
)
from mrs_spec.law import cites, conclusion, reads, rule, says
from mrs_spec.readings import choice
from mrs_spec.rules.art03 import Returnable, RoutersEtc
from mrs_spec.rules.art07 import (
    IR_21B,
    Bound,
    CostBorne,
    Damaged,
    FoundItem,
    Label,
    LastDayToReturn,
    Lost,
    ReturnDuty,
    was_found,
    was_returned,
)
from mrs_spec.rules.art08 import Remedy, notified
from mrs_spec.rules.art10 import ContractEnd, Findings, NoticeEffect, sure_until
from mrs_spec.rules.fees import DamageFee, LossFee, NonReturnFee
from mrs_spec.rules.suppl import Governed
from mrs_spec.wording import Lang, day, said
from mrs_spec.words import AsPromptly, EvenWhere, Lawfully, Method, Or, Paid, Regardless, Upon


@conclusion(of=Incident)
class LossNotice(NamedTuple):
    """The Contractor's duty to notify a loss or damage."""

    duty: Duty

    def told(self, lang: Lang) -> str:
        return self.duty.told(lang)


@conclusion(of=Incident)
class ReplacementDuty(NamedTuple):
    """The Company's duty to send a replacement unit, and the day it was called for."""

    duty: Duty
    on: date

    def told(self, lang: Lang) -> str:
        return self.duty.told(lang)


@conclusion(of=Article)
class NotReturned(NamedTuple):
    """The return set out in art07.p3 was not made; `on`: the day after the deadline; `late_on`: it came back then."""

    article: Article
    on: date
    late_on: date | None = None
    label: bool = False

    def told(self, lang: Lang) -> str:
        return day(self.on, lang)


@conclusion(of=Incident)
class Restorable(NamedTuple):
    """A lost or damaged item for whose restoration the Contractor is billed; `held`: entries that wait."""

    incident: Incident
    kind: ChargeKind
    on: date
    held: tuple[str, ...] = ()

    def told(self, lang: Lang) -> str:
        return day(self.on, lang)

    @property
    def order(self) -> tuple[date, int, str]:
        """By day; on one day a loss before a damage."""
        return (self.on, self.kind is not ChargeKind.LOSS_FEE, self.incident.id)


@conclusion(of=Incident)
class IncidentCharges(NamedTuple):
    """The charge of an article that was lost or damaged, or why it cannot be decided."""

    article: str
    of: LossFee | DamageFee | Undetermined

    def told(self, lang: Lang) -> str:
        return said(self.of, lang)


@conclusion(of=Article)
class BillDuty(NamedTuple):
    """The Company's duty to bill the loss or damage charge of an article by its invoice."""

    duty: Duty

    def told(self, lang: Lang) -> str:
        return self.duty.told(lang)


@conclusion(of=Article)
class PayDuty(NamedTuple):
    """The Contractor's duty to pay the loss or damage charge of an article."""

    duty: Duty

    def told(self, lang: Lang) -> str:
        return self.duty.told(lang)


@conclusion(of=Article)
class Refund(NamedTuple):
    """What becomes of a loss charge that was paid: not refunded, by this clause; or these yen are."""

    denied_by: str = ""
    yen: int | Undetermined = 0

    def told(self, lang: Lang) -> str:
        return said(Refused(self.denied_by) if self.denied_by else self.yen, lang)


# --- readings -----------------------------------------------------------------------------------


class Parts(Enum):
    """A router returned without its accessory (IR-21a)."""

    MISSING_ARTICLE_ONLY = "missing article only"
    WHOLE_SET = "whole set"
    NOTHING = "nothing"


class Due(Enum):
    """Whether a charge is due for a loss or damage of this cause (IR-38a, IR-38b, IR-49)."""

    DUE = "due"
    HELD = "held"
    NOT_DUE = "not due"


class Until(Enum):
    """Until when a replacement is owed (IR-62)."""

    ALWAYS = "always"
    END = "end"
    NOTICE = "notice"


IR_21A = choice("IR-21a", A=Parts.MISSING_ARTICLE_ONLY, B=Parts.WHOLE_SET, C=Parts.NOTHING)
IR_22A = choice("IR-22a", A=True, B=False)
IR_22B = choice("IR-22b", A=True, B=False)
IR_38A = choice("IR-38a", A=Due.HELD, B=Due.NOT_DUE)
IR_38B = choice("IR-38b", A=Due.DUE, B=Due.NOT_DUE)
IR_40 = choice("IR-40", A=True, B=False)
IR_49 = choice("IR-49", A=Due.DUE, B=Due.NOT_DUE)
IR_62 = choice("IR-62", A=Until.ALWAYS, B=Until.END, C=Until.NOTICE)


# --- paragraph 1 ----------------------------------------------------------------------------------


@rule("art09.p1.a")
def a_loss_or_damage_is_notified_as_promptly_as_possible(
    incident: Incident,
    routers: RoutersEtc,
    lost: Lost | None,
    damaged: Damaged | None,
    judgements: tuple[Judgement, ...],
    *,
    clause: str = cites(),
    either: Or = says("亡失した場合又は毀損した場合", Or, at="art09.p1"),
    promptly: AsPromptly = says("可及的速やかに", AsPromptly),
    method: Method = says("当社が定める方法により", Method),
) -> LossNotice | None:
    """Where Routers, etc. were lost or damaged, the Contractor notifies the Company as promptly as possible."""
    if not either.met(lost is not None, damaged is not None):
        return None
    on, by_method = incident.notified_on, incident.by_method
    return LossNotice(notified(incident.id, on, by_method, judgements, promptly, method, clause))


@rule("art09.p1.b")
def the_company_sends_a_replacement_unit(
    incident: Incident,
    routers: RoutersEtc,
    lost: Lost | None,
    damaged: Damaged | None,
    end: ContractEnd | Undetermined | None,
    notices: tuple[Notice, ...],
    effects: tuple[NoticeEffect, ...],
    recorded: tuple[RecordedEnd, ...],
    payments: tuple[Payment, ...],
    *,
    clause: str = cites("art09.p1.a"),
    either: Or = says("亡失した場合又は毀損した場合", Or, at="art09.p1"),
    upon: Upon = says("当該通知があったときは", Upon),
    until: Until = reads(IR_62),
) -> ReplacementDuty | Undetermined | None:
    """Upon that notification the Company sends a replacement unit; neither payment nor blame is mentioned."""
    if not either.met(lost is not None, damaged is not None):
        return None
    on = _called_for(incident, upon, payments, clause)
    if on is None or isinstance(on, Undetermined):
        return on
    if until is Until.END and isinstance(end, Undetermined) and on > sure_until(notices, recorded):
        return end
    if until is Until.END and isinstance(end, ContractEnd) and on > end.on:
        return None
    if until is Until.NOTICE and _given_notice(effects, on):
        return None
    return ReplacementDuty(Duty(incident.id, DutyState.MET if incident.replacement_sent_on else DutyState.OPEN), on)


def _given_notice(effects: tuple[NoticeEffect, ...], on: date) -> bool:
    """Whether notice of termination had arrived by a day; one withdrawn or without effect does not count."""
    return any(isinstance(one.end, ContractEnd) and one.arrived <= on for one in effects)


def _called_for(
    incident: Incident, upon: Upon, payments: tuple[Payment, ...], clause: str
) -> date | Undetermined | None:
    """The day a replacement is called for: by default that of the notification by the prescribed method."""
    if upon is Upon.OCCURRENCE:
        return incident.day
    if upon is Upon.PAYMENT:
        return next((one.on for one in payments if one.article == incident.article), None)
    if incident.notified_on is not None and incident.by_method is None:
        return Undetermined("method", clause)
    return incident.notified_on if incident.by_method else None


# --- paragraph 2 ----------------------------------------------------------------------------------


@rule("IR-40")
def an_article_that_can_be_asked_back(
    article: Article,
    routers: RoutersEtc,
    restorable: tuple[Restorable | Undetermined, ...],
    last: LastDayToReturn | Undetermined | None,
    *,
    once: bool = reads(IR_40),
) -> Returnable | None:
    """A lost article whose charge arose before its return was overdue is not asked back once more."""
    until = last.on if isinstance(last, LastDayToReturn) else date.max
    charged = any(
        isinstance(one, Restorable)
        and one.kind is ChargeKind.LOSS_FEE
        and one.incident.article == article.id
        and one.on <= until
        for one in restorable
    )
    return None if once and charged else Returnable(article.id)


@rule("art09.p2.incl1")
def an_article_not_returned_is_included(
    article: Article,
    returned: ReturnDuty,
    every: tuple[ReturnDuty | Undetermined, ...],
    known: KnownUntil,
    *,
    parts: Parts = reads(IR_21A),
    label: Label = reads(IR_21B),
) -> NotReturned | None:
    """…including the Routers, etc. concerned where the return set out in article 7(3) has not been made."""
    duties = [one for one in every if isinstance(one, ReturnDuty)]
    on = next_day(returned.due)
    if on > known.day:
        return None
    if article.part_of and parts is not Parts.MISSING_ARTICLE_ONLY:
        whole = next((one for one in duties if one.article.id == article.part_of), None)
        if parts is Parts.WHOLE_SET or (whole and not _missing(whole.duty)):
            return None
    missing = _missing(returned.duty)
    if parts is Parts.WHOLE_SET:
        missing = missing or any(_missing(one.duty) for one in duties if one.article.part_of == article.id)
    if missing:
        return NotReturned(article, on, returned.duty.day)
    own_article = article.label_missing and label is Label.OWN_ARTICLE
    return NotReturned(article, on, label=True) if own_article else None


def _missing(duty: Duty) -> bool:
    return duty.state in (DutyState.LATE, DutyState.BREACHED)


@rule("art09.p2")
def lost_and_damaged_items_are_billed(
    incident: Incident,
    routers: RoutersEtc,
    lost: Lost | None,
    damaged: Damaged | None,
    borne: CostBorne | Undetermined | None,
    *,
    clause: str = cites(),
    either: Or = says("亡失品又は毀損品", Or),
    whatever: Regardless = says("事由の如何を問わず", Regardless),
    company: Due = reads(IR_38A),
    neither: Due = reads(IR_38B),
    without_breach: Due = reads(IR_49),
) -> Restorable | Undetermined | None:
    """The Company bills the cost of restoration of lost or damaged items, regardless of the reason."""
    if not either.met(lost is not None, damaged is not None):
        return None
    kind = ChargeKind.LOSS_FEE if lost else ChargeKind.DAMAGE_FEE
    if without_breach is Due.NOT_DUE and not isinstance(borne, CostBorne):
        return borne
    cause = incident.cause
    asks = Due.NOT_DUE in (company, neither)
    covered = None if asks and cause is None and borne is None else whatever.covers(_whose(cause, borne))
    if covered is None:
        return Undetermined("cause", clause)
    by_nobody = cause in (Cause.NATURAL_DISASTER, Cause.THIRD_PARTY)
    due = company if cause is Cause.COMPANY else neither if by_nobody else Due.DUE
    if not covered or due is Due.NOT_DUE:
        return None
    return Restorable(incident, kind, incident.day, ("IR-38a",) if due is Due.HELD else ())


def _whose(cause: Cause | None, borne: CostBorne | Undetermined | None) -> Cause | None:
    """What came about through a breach is the Contractor's doing, whatever else is on record."""
    return Cause.CONTRACTOR if isinstance(borne, CostBorne) else cause


@rule("art09.p2")
def the_charges_of_an_incident(
    incident: Incident, lost: LossFee | Undetermined | None, damaged: DamageFee | Undetermined | None
) -> IncidentCharges | None:
    """The loss charge or damage charge of an item that was lost or damaged, or what keeps it from being decided."""
    of = lost or damaged
    return IncidentCharges(incident.article, of) if of else None


def _charges(
    article: Article, incidents: tuple[IncidentCharges, ...], unreturned: NonReturnFee | None
) -> tuple[list[Charge], Undetermined | None]:
    """The loss and damage charges of an article; where there is none, what keeps one from being decided."""
    own = [one.of for one in incidents if one.article == article.id]
    fees = [*(one for one in own if not isinstance(one, Undetermined)), *((unreturned,) if unreturned else ())]
    return [one for of in fees for one in of.charges], next((one for one in own if isinstance(one, Undetermined)), None)


@rule("art09.p2.a")
def the_company_bills_by_its_invoice(
    article: Article,
    incidents: tuple[IncidentCharges, ...],
    unreturned: NonReturnFee | None,
    invoice: Invoice | None,
) -> BillDuty | Undetermined | None:
    """The Company bills the loss charge or damage charge by an invoice it issues; no day is named."""
    charges, undecided = _charges(article, incidents, unreturned)
    return BillDuty(Duty(article.id, _answered(charges, [invoice.on] if invoice else []))) if charges else undecided


@rule("art09.p2.b")
def the_contractor_pays_the_charge(
    article: Article,
    incidents: tuple[IncidentCharges, ...],
    unreturned: NonReturnFee | None,
    payments: tuple[Payment, ...],
) -> PayDuty | Undetermined | None:
    """The Contractor pays the Company the loss charge or damage charge; no day is named."""
    charges, undecided = _charges(article, incidents, unreturned)
    paid = [one.on for one in payments if one.article == article.id]
    return PayDuty(Duty(article.id, _answered(charges, paid))) if charges else undecided


def _answered(charges: list[Charge], days: list[date]) -> DutyState | Undetermined:
    """Met by what was done on or after the day each arose; not decided where that day is not (IR-24a A)."""
    for charge in charges:
        if not days:
            return DutyState.OPEN
        if isinstance(charge.on, Undetermined):
            return charge.on
        if max(days) < charge.on:
            return DutyState.OPEN
    return DutyState.MET


# --- paragraph 3 ----------------------------------------------------------------------------------


@rule("art09.p3")
def a_lost_item_has_been_found(incident: Incident, lost: Lost) -> FoundItem | None:
    """Where a lost item has been found, its handling is as follows."""
    return FoundItem(incident, incident.found_on) if incident.found_on else None


@rule("art09.p3.i1.s1", unless="art07.p1.i3")
def a_found_item_is_disposed_of_lawfully(
    conduct: Conduct,
    found: tuple[FoundItem, ...],
    *,
    clause: str = cites(),
    lawfully: Lawfully = says("法律に従って", Lawfully),
    discarding: bool = reads(IR_22A),
    handing_over: bool = reads(IR_22B),
) -> bool | Undetermined:
    """(1) It is disposed of in accordance with law under the Contractor's responsibility."""
    free = discarding if conduct.kind is ConductKind.DISPOSE else handing_over
    if not free or not was_found(conduct, found):
        return False
    if lawfully is Lawfully.LAWFULLY and conduct.lawful is None:
        return Undetermined("lawful", clause)
    return lawfully is Lawfully.ANYHOW or bool(conduct.lawful)


@rule("art09.p3.i1.s2", over=("art08.p2", "art08.p2.proviso"))
def no_duty_for_the_use_of_a_found_item(
    failure: Failure, governed: Governed, found: tuple[FoundItem, ...], *, clause: str = cites()
) -> Remedy | None:
    """The Company bears no responsibility or duty whatsoever regarding the use of that lost item."""
    used = any(one.incident.article == failure.article and one.on <= failure.day for one in found)
    return Remedy(Duty(failure.id, DutyState.MET), clause) if used else None


@rule("art09.p3.i2", over="IR-20b")
def a_loss_charge_that_was_paid_is_not_refunded(
    article: Article,
    found: tuple[FoundItem, ...],
    payments: tuple[Payment, ...],
    *,
    clause: str = cites(),
    even: EvenWhere = says("返還又は送付された場合であっても", EvenWhere),
    paid: Paid = says("支払われた亡失負担金", Paid),
) -> Refund | None:
    """(2) Even where it has been returned or sent to the Company, a loss charge paid is not refunded."""
    was_paid = any(one.article == article.id for one in payments) or paid is Paid.UNPAID_TOO
    if not was_paid or not any(one.incident.article == article.id for one in found):
        return None
    return Refund(clause) if even.met(article.returned_on is not None) else None


@rule("art09.p3.i3", over="art07.p1")
def the_contractor_stays_bound_for_a_lost_item(
    conduct: Conduct,
    governed: Governed,
    article: Article,
    routers: RoutersEtc,
    found: tuple[FoundItem, ...],
) -> Bound | None:
    """(3) For a lost item too, the Contractor is not released from observing each item of article 7(1)."""
    return Bound(conduct) if was_found(conduct, found) and not was_returned(conduct, article) else None


# --- findings -------------------------------------------------------------------------------------


@rule("IR-49")
def finding_of_a_charge_without_breach(
    incident: Incident, restorable: Restorable, borne: CostBorne | Undetermined | None, *, clause: str = cites()
) -> Findings | None:
    """A charge for a loss or damage that no breach is known to have caused is looked at by a person."""
    return None if isinstance(borne, CostBorne) or restorable.held else Findings(clause)


@rule("IR-62")
def finding_of_a_replacement_before_the_end(
    incident: Incident,
    owed: ReplacementDuty,
    effects: tuple[NoticeEffect, ...],
    *,
    clause: str = cites(),
    until: Until = reads(IR_62),
) -> Findings | None:
    """A replacement owed between the notice of termination and the end is looked at by a person."""
    late = _given_notice(effects, owed.on)
    return Findings(clause) if late and until is Until.END else None
