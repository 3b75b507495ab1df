"""Article 9 (Measures for Lost or Damaged Items): notification, replacement, the charge, items that are found."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from enum import Enum
from typing import Annotated

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import next_day
from mrs_spec.ground.wording import Lang, day, said
from mrs_spec.law.declare import Conclusion, EitherOf, Of, cites, reads, rule, says
from mrs_spec.law.inputs import having, many
from mrs_spec.record.answers import Charge, Duty, Refused, Undetermined, all_missing, any_of
from mrs_spec.record.facts import KnownUntil
from mrs_spec.record.kinds import Cause, ChargeKind, ConductKind, DutyState
from mrs_spec.record.things import Article, Conduct, Failure, Incident, Invoice, Payment
from mrs_spec.record.words import AsPromptly, EvenWhere, Lawfully, Method, Or, Paid, Regardless, Upon
from mrs_spec.rules.art03 import Returnable, RoutersEtc
from mrs_spec.rules.art07 import (
    IR_21B,
    Bound,
    CostBorne,
    Damaged,
    FoundBefore,
    FoundItem,
    Label,
    LastDayToReturn,
    Lost,
    Return,
    failed,
    found_by,
    was_returned,
)
from mrs_spec.rules.art08 import Remedy, notified
from mrs_spec.rules.art10 import ContractEnd, Findings, NoticeEffect, SureUntil
from mrs_spec.rules.concerning import JudgementsOfIt, PaymentsForIt, PaymentsForItsArticle
from mrs_spec.rules.fees import DamageFee, NonReturnFee
from mrs_spec.rules.suppl import Governed


class LossNotice(Conclusion, of=Incident, tells="duty"):
    """The Contractor's duty to notify a loss or damage."""

    duty: Duty


class ReplacementDuty(Conclusion, of=Incident, tells="duty"):
    """The Company's duty to send a replacement unit, and the day it was called for."""

    duty: Duty
    on: date


class NotReturned(Conclusion, of=Article, tells="on"):
    """The return set out in art07.p3 was not made; `on`: the day after the deadline; `late_on`: it came back then."""

    article: Article
    on: date
    late_on: date | None = None
    label: bool = False


class Restorable(Conclusion, of=Incident):
    """A lost or damaged item for whose restoration the Contractor is billed; `held`: entries that wait."""

    incident: Incident
    held: tuple[str, ...] = ()

    def told(self, lang: Lang) -> str:
        """In words."""
        return day(self.incident.day, lang)


class LossOrDamage(Conclusion, of=Incident, tells="item"):
    """亡失品又は毀損品 of an article, or what may be one: `item` says why that cannot be decided."""

    incident: Incident
    kind: ChargeKind
    item: Restorable | Undetermined


class ToRestore(Conclusion, tells="charges"):
    """A loss, a damage or a missing return, and what is charged for it if the article is charged for nothing else.

    on: the day it came about; where that cannot be decided, no earlier day is possible. id: of the incident.
    """

    article: str
    kind: ChargeKind
    on: date
    id: str
    charges: tuple[Charge, ...] | Undetermined

    @property
    def order(self) -> tuple[date, bool, str]:
        """By day; on one day a missing return first, then a loss, then a damage."""
        return self.on, self.kind is not ChargeKind.LOSS_FEE, self.id

    @property
    def arises(self) -> bool | Undetermined:
        """Whether a charge arises."""
        return self.charges if isinstance(self.charges, Undetermined) else bool(self.charges)


class ItemToRestore(ToRestore, of=Incident):
    """A loss or a damage."""


class ReturnToRestore(ToRestore, of=Article):
    """A missing return."""


class Restorations(Conclusion, of=Article, tells="each"):
    """What is charged for each loss, damage and missing return of an article beside the others, in their order."""

    each: tuple[ToRestore, ...]

    def of(self, kind: ChargeKind, id: str = "") -> tuple[Charge, ...] | Undetermined | None:
        """What is charged for the incident of this id; without one, for the missing return."""
        return next((one.charges for one in having(self.each, kind=kind, id=id)), None)

    def after(self, kind: ChargeKind, item: ToRestore) -> bool:
        """Whether a charge of this kind arose for the article before it came to this."""
        first = next(iter(having(self.each, kind=kind, arises=True)), None)
        return first is not None and first.order < item.order


class BillDuty(Conclusion, of=Article, tells="duty"):
    """The Company's duty to bill the loss or damage charge of an article by its invoice."""

    duty: Duty


class PayDuty(Conclusion, of=Article, tells="duty"):
    """The Contractor's duty to pay the loss or damage charge of an article."""

    duty: Duty


class Refund(Conclusion, of=Article):
    """What becomes of a loss charge that was paid: not refunded, by this clause; or these yen are."""

    denied_by: str = ""
    yen: int | Undetermined = 0

    def told(self, lang: Lang) -> str:
        """In words."""
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


class AfterDamage(Enum):
    """A loss or missing return of an article whose damage charge has arisen (IR-67)."""

    ITS_OWN_CHARGE = "its own charge"
    NO_CHARGE = "no charge"
    DIFFERENCE = "difference"


class FoundUnpaid(Enum):
    """The loss charge of a lost item that was found and returned before it was paid (IR-68)."""

    OWED = "owed"
    HELD = "held"
    FALLS_AWAY = "falls away"


class PaidForLateness(Enum):
    """A loss charge paid for mere non-return, and the article then comes back (IR-20b)."""

    A_PERSON_DECIDES = "a person decides"
    NOT_REFUNDED = "not refunded"
    REFUNDED = "refunded"


class Until(Enum):
    """Until when a replacement is owed (IR-62)."""

    ALWAYS = "always"
    END = "end"
    NOTICE = "notice"


IR_20B = choice(
    "IR-20b", A=PaidForLateness.A_PERSON_DECIDES, B=PaidForLateness.NOT_REFUNDED, C=PaidForLateness.REFUNDED
)
IR_21A = choice("IR-21a", A=Parts.MISSING_ARTICLE_ONLY, B=Parts.WHOLE_SET, C=Parts.NOTHING)
IR_22A = choice("IR-22a", A=True, B=False)
IR_22B = choice("IR-22b", A=True, B=False)
IR_38A = choice("IR-38a", A=Due.HELD, B=Due.NOT_DUE)
IR_38B = choice("IR-38b", A=Due.DUE, B=Due.NOT_DUE)
IR_40 = choice("IR-40", A=True, B=False)
IR_49 = choice("IR-49", A=Due.DUE, B=Due.NOT_DUE)
IR_62 = choice("IR-62", A=Until.ALWAYS, B=Until.END, C=Until.NOTICE)
IR_67 = choice("IR-67", A=AfterDamage.ITS_OWN_CHARGE, B=AfterDamage.NO_CHARGE, C=AfterDamage.DIFFERENCE)
IR_68 = choice("IR-68", A=FoundUnpaid.OWED, B=FoundUnpaid.HELD, C=FoundUnpaid.FALLS_AWAY)
IR_80 = choice("IR-80", A=True, B=False)
IR_81 = choice("IR-81", A=False, B=True)


# --- paragraph 1 ----------------------------------------------------------------------------------


# 「可及的速やかに当社が定める方法により当社に通知する」
@rule("art09.p1.a")
def a_loss_or_damage_is_notified_as_promptly_as_possible(
    incident: Incident,
    routers: RoutersEtc,
    lost: Lost | None,
    damaged: Damaged | None,
    judgements: JudgementsOfIt,
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


# 「当該通知があったときは代替機の送付を行います」
@rule("art09.p1.b")
def the_company_sends_a_replacement_unit(
    incident: Incident,
    routers: RoutersEtc,
    lost: Lost | None,
    damaged: Damaged | None,
    end: ContractEnd | Undetermined | None,
    effects: tuple[NoticeEffect, ...],
    sure: SureUntil,
    payments: PaymentsForItsArticle,
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
    if until is Until.END and isinstance(end, Undetermined) and on > sure.day:
        return end
    if until is Until.END and isinstance(end, ContractEnd) and on > end.on:
        return None
    if until is Until.NOTICE and (noticed := _given_by(effects, on)):
        return noticed if isinstance(noticed, Undetermined) else None
    return ReplacementDuty(Duty(incident.id, DutyState.MET if incident.replacement_sent_on else DutyState.OPEN), on)


def _given_by(effects: tuple[NoticeEffect, ...], on: date) -> bool | Undetermined:
    """Whether notice of termination had been given by a day; one withdrawn or without effect does not count."""
    return any_of(isinstance(one.end, ContractEnd) or one.end for one in effects if one.arrived <= on)


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


# 「亡失負担金が既に発生したルータについて、契約の終了後に返還がないことを理由として、さらに亡失負担金が発生するか。」
@rule("IR-40")
def an_article_that_can_be_asked_back(
    article: Article,
    routers: RoutersEtc,
    items: Annotated[tuple[LossOrDamage, ...], Of("incident.article")],
    last: LastDayToReturn | None,
    *,
    once: bool = reads(IR_40),
) -> Returnable | Undetermined | None:
    """A lost article whose charge arose before its return was overdue is not asked back once more."""
    losses = [one for one in items if one.incident.article == article.id and one.kind is ChargeKind.LOSS_FEE]
    charged = any_of(_charged_in_time(one, last) for one in losses)
    if not once or charged is False:
        return Returnable(article.id)
    return charged if isinstance(charged, Undetermined) else None


def _charged_in_time(loss: LossOrDamage, last: LastDayToReturn | None) -> bool | Undetermined:
    """Whether the charge for a loss arose while the article could surely still be returned in time."""
    if last is not None and loss.incident.day > last.earliest:
        return False
    return loss.item if isinstance(loss.item, Undetermined) else True


# 「（第7条（ルータ等機器の管理）第3項に定める返還がなかった場合の当該ルータ等を含みます。）」
@rule("art09.p2.incl1")
def an_article_not_returned_is_included(
    article: Article,
    returned: Return,
    every: Annotated[tuple[Return, ...], EitherOf(Of("article.part_of"), Of("article.id", ("part_of",)))],
    known: KnownUntil,
    *,
    parts: Parts = reads(IR_21A),
    label: Label = reads(IR_21B),
) -> NotReturned | Undetermined | None:
    """…including the Routers, etc. concerned where the return set out in article 7(3) has not been made."""
    if article.part_of and parts is Parts.WHOLE_SET:
        return None
    missing = _stands(returned, missing=True)
    if parts is Parts.WHOLE_SET:
        others = (_stands(one, missing=True) for one in every if one.article.part_of == article.id)
        missing = any_of([missing, *others])
    label_alone = missing is False and article.label_missing and label is Label.OWN_ARTICLE
    if missing is False and not label_alone:
        return None
    if parts is Parts.NOTHING:
        suffices = any_of(_stands(one, missing=False) for one in every if one.article.id == article.part_of)
        if suffices:
            return suffices if isinstance(suffices, Undetermined) else None
    undecided = returned.doubt if label_alone else missing
    if isinstance(returned.due, Undetermined):
        return returned.due.beside([undecided])
    on = next_day(returned.due)
    if on > known.day:
        return None
    if isinstance(undecided, Undetermined):
        return undecided
    return NotReturned(article, on, returned.duty.day, label_alone)


def _stands(one: Return, missing: bool) -> bool | Undetermined:
    """Whether an article is asked back and its return is missing, or is not."""
    if isinstance(one.duty.state, Undetermined):
        return one.duty.state
    return failed(one.duty) is missing and (one.doubt or True)


# 「当社は、亡失品又は毀損品（第7条（ルータ等機器の管理）第3項に定める返還がなかった場合の当該ルータ等を含みます。）の回
# 復に要する費用について、事由の如何を問わず、亡失負担金又は毀損負担金として当社が発行する請求書により契約者に請求するも
# のとし、契約者は、当社に対し亡失負担金又は毀損負担金を支払うものとします。」
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
    return Restorable(incident, ("IR-38a",) if due is Due.HELD else ())


def _whose(cause: Cause | None, borne: CostBorne | Undetermined | None) -> Cause | None:
    """What came about through a breach is the Contractor's doing, whatever else is on record."""
    return Cause.CONTRACTOR if isinstance(borne, CostBorne) else cause


# 「当社は、亡失品又は毀損品（第7条（ルータ等機器の管理）第3項に定める返還がなかった場合の当該ルータ等を含みます。）の回
# 復に要する費用について、事由の如何を問わず、亡失負担金又は毀損負担金として当社が発行する請求書により契約者に請求するも
# のとし、契約者は、当社に対し亡失負担金又は毀損負担金を支払うものとします。」
@rule("art09.p2")
def a_lost_or_damaged_item(
    incident: Incident,
    lost: Lost | Undetermined | None,
    damaged: Damaged | Undetermined | None,
    item: Restorable | Undetermined,
) -> LossOrDamage:
    """A lost or damaged item that is billed, or of which it cannot be decided whether it is."""
    return LossOrDamage(incident, ChargeKind.LOSS_FEE if lost else ChargeKind.DAMAGE_FEE, item)


# 「毀損負担金が発生した物品が、後日に亡失し、又は契約の終了後に返還されない場合、亡失負担金は毀損負担金とは別に発生する
# か。」
@rule("IR-67")
def the_charges_of_an_article_beside_each_other(
    article: Article,
    items: Annotated[tuple[ItemToRestore, ...], Of("article")],
    unreturned: ReturnToRestore | None,
    *,
    clause: str = cites("annex1.3.i6"),
    once: bool = reads(IR_40),
    after_damage: AfterDamage = reads(IR_67),
    damaged_again: bool = reads(IR_80),
    damaged_after_loss: bool = reads(IR_81),
) -> Restorations:
    """Each loss, damage and missing return has its own charge, but an article charged as lost has no other after it."""
    loss, damage = ChargeKind.LOSS_FEE, ChargeKind.DAMAGE_FEE
    bars = {
        (loss, loss): once,
        (loss, damage): not damaged_after_loss,
        (damage, loss): after_damage is AfterDamage.NO_CHARGE,
        (damage, damage): not damaged_again,
    }
    found: list[ToRestore] = []
    before: dict[str, list[ToRestore]] = defaultdict(list)
    barred: dict[tuple[str, ChargeKind], bool | Undetermined] = {}
    events = [*(one for one in items if one.article == article.id), *((unreturned,) if unreturned else ())]
    for one in sorted(events, key=lambda event: event.order):
        charges = _unless(barred.get((one.article, one.kind), False), one)
        if after_damage is AfterDamage.DIFFERENCE and one.kind is loss and not isinstance(charges, Undetermined):
            damages = [other for other in before[one.article] if other.kind is damage]
            charges = tuple(less for charge in charges for less in _difference(charge, damages, clause))
        charged = one._replace(charges=charges)
        for kind in (loss, damage):
            if bars[one.kind, kind]:
                barred[one.article, kind] = any_of((barred.get((one.article, kind), False), charged.arises))
        before[one.article].append(charged)
        found.append(charged)
    return Restorations(many(found))


def _unless(barred: bool | Undetermined, one: ToRestore) -> tuple[Charge, ...] | Undetermined:
    """What is charged for it, unless an earlier charge keeps it from arising."""
    if barred is True:
        return ()
    return barred if isinstance(barred, Undetermined) and one.charges else one.charges


def _difference(charge: Charge, damages: list[ToRestore], clause: str) -> tuple[Charge, ...]:
    """The loss charge less the damage charges that have arisen (IR-67 C); a charge of zero yen is none."""
    earlier = [one for event in damages if not isinstance(event.charges, Undetermined) for one in event.charges]
    undecided = all_missing((*(event.charges for event in damages), charge.yen, *(one.yen for one in earlier)))
    if undecided is None and any(one.tax != charge.tax for one in earlier):
        undecided = Undetermined("tax_basis", clause)
    if undecided:
        return (charge._replace(yen=undecided, tax=""),)
    left = decided(charge) - sum(map(decided, earlier))
    held = dict.fromkeys(entry for one in (charge, *earlier) for entry in one.held)
    return (charge._replace(yen=left, held=tuple(held)),) if left > 0 else ()


def decided(charge: Charge) -> int:
    """The yen of a charge whose amount is not undetermined."""
    assert isinstance(charge.yen, int), charge
    return charge.yen


def _charges(each: Restorations) -> tuple[list[Charge], Undetermined | None]:
    """The loss and damage charges of an article, and what keeps one more from being decided."""
    of = [one.charges for one in each.each]
    return [charge for one in of if not isinstance(one, Undetermined) for charge in one], all_missing(of)


# 「亡失負担金又は毀損負担金として当社が発行する請求書により契約者に請求する」
@rule("art09.p2.a")
def the_company_bills_by_its_invoice(
    article: Article, each: Restorations, invoice: Invoice | None
) -> BillDuty | Undetermined | None:
    """The Company bills the loss charge or damage charge by an invoice it issues; no day is named."""
    charges, undecided = _charges(each)
    return BillDuty(Duty(article.id, _answered(charges, [invoice.on] if invoice else []))) if charges else undecided


# 「契約者は、当社に対し亡失負担金又は毀損負担金を支払う」
@rule("art09.p2.b")
def the_contractor_pays_the_charge(
    article: Article, each: Restorations, payments: PaymentsForIt
) -> PayDuty | Undetermined | None:
    """The Contractor pays the Company the loss charge or damage charge; no day is named."""
    charges, undecided = _charges(each)
    paid = [one.on for one in payments if one.article == article.id]
    return PayDuty(Duty(article.id, _answered(charges, paid))) if charges else undecided


def _answered(charges: list[Charge], days: list[date]) -> DutyState | Undetermined:
    """Met by what was done on or after the day each arose; not decided where that day is not (IR-24a A)."""
    latest = max(days, default=None)
    for charge in charges:
        if latest is None:
            return DutyState.OPEN
        if isinstance(charge.on, Undetermined):
            return charge.on
        if latest < charge.on:
            return DutyState.OPEN
    return DutyState.MET


# --- paragraph 3 ----------------------------------------------------------------------------------


# 「亡失品が発見された場合の取り扱いについては、以下のとおりとします。」
@rule("art09.p3")
def a_lost_item_has_been_found(incident: Incident, lost: Lost | Undetermined) -> FoundItem | None:
    """Where a lost item has been found, its handling is as follows."""
    doubt = lost if isinstance(lost, Undetermined) else None
    return FoundItem(incident, incident.found_on, doubt) if incident.found_on else None


# 「契約者の責任において、法律に従って処分するものとします。」
@rule("art09.p3.i1.s1", unless="art07.p1.i3")
def a_found_item_is_disposed_of_lawfully(
    conduct: Conduct,
    found: FoundBefore,
    *,
    clause: str = cites(),
    lawfully: Lawfully = says("法律に従って", Lawfully),
    discarding: bool = reads(IR_22A),
    handing_over: bool = reads(IR_22B),
) -> bool | Undetermined:
    """(1) It is disposed of in accordance with law under the Contractor's responsibility."""
    free = discarding if conduct.kind is ConductKind.DISPOSE else handing_over
    item = found_by(found, conduct.article, conduct.on)
    if not free or not item:
        return False
    if lawfully is Lawfully.LAWFULLY and conduct.lawful is None:
        return Undetermined("lawful", clause)
    return item if lawfully is Lawfully.ANYHOW or conduct.lawful else False


# 「当社は、契約者が、当該亡失品を使用することについて一切の責任及び義務は負わないものとします。」
@rule("art09.p3.i1.s2", over=("art08.p2", "art08.p2.proviso"))
def no_duty_for_the_use_of_a_found_item(
    failure: Failure, governed: Governed, found: FoundBefore, *, clause: str = cites()
) -> Remedy | Undetermined | None:
    """The Company bears no responsibility or duty whatsoever regarding the use of that lost item."""
    used = found_by(found, failure.article, failure.day)
    if isinstance(used, Undetermined):
        return used
    return Remedy(Duty(failure.id, DutyState.MET), clause) if used else None


def paid_by(payments: tuple[Payment, ...], article: str, since: date, until: date) -> bool:
    """Whether a charge of an article that arose on one day had been paid by another; no earlier payment was for it."""
    return any(one.article == article and since <= one.on <= until for one in payments)


# 「返還がなかったことのみを理由とする亡失負担金の支払後にルータが返還された場合、当該負担金は返金されるか。」
@rule("IR-20b")
def a_charge_paid_for_mere_lateness(
    article: Article,
    item: NotReturned | Undetermined,
    last: LastDayToReturn,
    fee: NonReturnFee | Undetermined,
    payments: PaymentsForIt,
    *,
    clause: str = cites("art09.p3.i2"),
    late: PaidForLateness = reads(IR_20B),
) -> Refund | Undetermined | None:
    """A loss charge paid because an article was not returned, and the article then comes back."""
    if isinstance(item, Undetermined):
        since, back = next_day(last.earliest), article.returned_on
    else:
        since, back = item.on, item.late_on
    if back is None or not paid_by(payments, article.id, since, back):
        return None
    if isinstance(fee, Undetermined):
        return fee
    if not fee.charges:
        return None
    if late is PaidForLateness.A_PERSON_DECIDES:
        return Undetermined("refund", clause)
    if late is PaidForLateness.NOT_REFUNDED:
        return Refund(clause)
    (charge,) = fee.charges
    return Refund(yen=charge.yen)


# 「当社に対して返還又は送付された場合であっても、当社に支払われた亡失負担金は返金しないものとします。」
@rule("art09.p3.i2", over="IR-20b")
def a_loss_charge_that_was_paid_is_not_refunded(
    article: Article,
    found: Annotated[tuple[FoundItem, ...], Of("incident.article")],
    payments: PaymentsForIt,
    *,
    clause: str = cites(),
    even: EvenWhere = says("返還又は送付された場合であっても", EvenWhere),
    paid: Paid = says("支払われた亡失負担金", Paid),
) -> Refund | Undetermined | None:
    """(2) Even where it has been returned or sent to the Company, a loss charge paid is not refunded."""
    was_paid = any_of(
        one.doubt or True
        for one in found
        if one.incident.article == article.id
        and (paid is Paid.UNPAID_TOO or paid_by(payments, article.id, one.incident.day, date.max))
    )
    if not was_paid or not even.met(article.returned_on is not None):
        return None
    return was_paid if isinstance(was_paid, Undetermined) else Refund(clause)


# 「亡失品についても、契約者は、第7条（ルータ等機器の管理）第1項各号に定める事項の遵守義務を免れるものではありません。」
@rule("art09.p3.i3", over="art07.p1")
def the_contractor_stays_bound_for_a_lost_item(
    conduct: Conduct,
    governed: Governed,
    article: Article,
    routers: RoutersEtc,
    found: FoundBefore,
) -> Bound | None:
    """(3) For a lost item too, the Contractor is not released from observing each item of article 7(1)."""
    kept = found_by(found, conduct.article, conduct.on) and not was_returned(conduct, article)
    return Bound(conduct) if kept else None


# --- findings -------------------------------------------------------------------------------------


# 「第7条第1項の違反によらずにルータが亡失し、又は毀損した場合にも、第9条第2項に基づく負担金は発生するか。」
@rule("IR-49")
def finding_of_a_charge_without_breach(
    incident: Incident, restorable: Restorable, borne: CostBorne | Undetermined | None, *, clause: str = cites()
) -> Findings | None:
    """A charge for a loss or damage that no breach is known to have caused is looked at by a person."""
    return None if isinstance(borne, CostBorne) or restorable.held else Findings(clause)


# 「解除の通知の後又は契約の終了後に亡失の通知があった場合にも、当社は代替機の送付を要するか。」
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
    return Findings(clause) if _given_by(effects, owed.on) is True and until is Until.END else None


# 「毀損負担金が発生した物品が再び毀損した場合、毀損負担金は再び発生するか。」
@rule("IR-80")
def finding_of_a_second_damage_charge(
    incident: Incident, item: ItemToRestore, fee: DamageFee, each: Restorations, *, clause: str = cites()
) -> Findings | None:
    """A second damage charge for an article (under IR-80 B none) is looked at by a person."""
    return Findings(clause) if fee.charges and each.after(ChargeKind.DAMAGE_FEE, item) else None


# 「亡失負担金が発生した物品が後に毀損した場合、毀損負担金は別に発生するか。」
@rule("IR-81")
def finding_of_a_damage_after_a_loss_charge(
    incident: Incident,
    item: ItemToRestore,
    each: Restorations,
    *,
    clause: str = cites(),
    damaged_after_loss: bool = reads(IR_81),
) -> Findings | None:
    """A damage that is not charged for, because the loss charge of its article has arisen, is looked at by a person."""
    spared = item.kind is ChargeKind.DAMAGE_FEE and item.arises is True and not damaged_after_loss
    return Findings(clause) if spared and each.after(ChargeKind.LOSS_FEE, item) else None
