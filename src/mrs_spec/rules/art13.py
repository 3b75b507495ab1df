"""Article 13 (Limitation of the Company's Liability): notice of an outage, and no damage or loss."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from mrs_spec.document.register import choice
from mrs_spec.ground.wording import Lang, tells
from mrs_spec.law.declare import Conclusion, cites, reads, rule, says
from mrs_spec.record.answers import Duty, Undetermined
from mrs_spec.record.facts import KnownUntil
from mrs_spec.record.kinds import DutyState, Matter
from mrs_spec.record.names import CONTENTS
from mrs_spec.record.things import Claim, Contract, Outage, OutageNotice, judged
from mrs_spec.record.words import Causes, Contents, Emergency, InAdvance, Or
from mrs_spec.rules.art10 import ContractEnd, Findings
from mrs_spec.rules.concerning import JudgementsOfIt, JudgementsOfItsOutage
from mrs_spec.rules.fees import IR_35C, Reduction
from mrs_spec.rules.suppl import Governed


class CannotBeUsed(Conclusion, of=Outage):
    """Use of the connection service becomes impossible for a reason of art13.p1."""

    outage: Outage


class ToBeNotified(Conclusion, of=Outage):
    """The outage is one of which notice is to be given."""

    outage: Outage


class NotifiedInAdvance(Conclusion, of=Outage):
    """Whether a notice with all contents was given in advance; `only_sent`: sent in advance, but come later."""

    complete: bool
    only_sent: bool = False

    def told(self, lang: Lang) -> str:
        """In words."""
        names = (
            ("事前の通知あり", "notified in advance")
            if self.complete
            else ("事前の通知なし", "not notified in advance")
        )
        return names[0 if lang == "ja" else 1]


class OutageNoticeDuty(Conclusion, of=Outage, tells="duty"):
    """Where the Company's duty to notify an outage in advance stands."""

    duty: Duty


class NoDamages(Conclusion, of=Claim):
    """The Company is not liable for the damage or loss claimed."""

    clause: str

    def told(self, lang: Lang) -> str:
        """In words."""
        return "責任を負わない" if lang == "ja" else "not liable"


# --- readings -----------------------------------------------------------------------------------


class SentOrArrived(Enum):
    """Whether sending or arrival must be in advance (IR-66c)."""

    ARRIVAL = "arrival"
    SENDING = "sending"

    @tells("事前か否かを決める時点: {result}", "the moment that must be in advance: {result}")
    def of(self, notice: OutageNotice) -> datetime | None:
        """The moment that must be in advance; None where it is not on record."""
        return notice.sent_at if self is SentOrArrived.SENDING else notice.arrived_at


IR_35A = choice("IR-35a", A=False, B=True)
IR_35B = choice("IR-35b", A=False, B=True)
IR_66A = choice("IR-66a", A=False, B=True)
IR_66B = choice("IR-66b", A=False, B=True)
IR_66C = choice("IR-66c", A=SentOrArrived.ARRIVAL, B=SentOrArrived.SENDING)


# --- rules --------------------------------------------------------------------------------------


# 「ルータ等の設定変更、ソフトウェア更新、障害、その他マネージドルータサービスの運用上の都合により、当該マネージドルータ
# サービスに対応するインターネット接続サービス又はIIJデータセンター接続サービスの利用が不可能となる場合があります。」
@rule("art13.p1")
def use_becomes_impossible_for_such_reasons(
    outage: Outage,
    governed: Governed,
    *,
    causes: Causes = says(
        "ルータ等の設定変更、ソフトウェア更新、障害、その他マネージドルータサービスの運用上の都合", Causes
    ),
) -> CannotBeUsed | None:
    """Owing to configuration changes, software updates, trouble or other operational reasons, use is impossible."""
    return CannotBeUsed(outage) if outage.impossible and causes.cover(outage.cause) else None


# 「接続サービスの品質の低下にとどまり、利用が不可能となるに至らない場合にも、第13条第2項の通知を要するか。」
@rule("IR-66a")
def outages_of_which_notice_is_given(
    outage: Outage,
    governed: Governed,
    unusable: CannotBeUsed | None,
    *,
    causes: Causes = says(
        "ルータ等の設定変更、ソフトウェア更新、障害、その他マネージドルータサービスの運用上の都合",
        Causes,
        at="art13.p1",
    ),
    degraded_too: bool = reads(IR_66A),
) -> ToBeNotified | None:
    """Where use becomes impossible; by the default reading not where the service is only degraded for such a reason."""
    degraded = degraded_too and causes.cover(outage.cause)
    return ToBeNotified(outage) if unusable or degraded else None


# 「「事前に…通知します」の要件は、通知の発信の時点によるか、到達の時点によるか。」
@rule("IR-66c")
def notified_in_advance_with_all_contents(
    outage: Outage,
    concerns: ToBeNotified,
    *,
    contents: Contents = says("その旨並びに理由及び期間", Contents, at="art13.p2"),
    advance: InAdvance = says("事前に", InAdvance, at="art13.p2"),
    moment: SentOrArrived = reads(IR_66C),
    again: bool = reads(IR_66B),
) -> NotifiedInAdvance:
    """Notice in advance of that fact, the reason and the period, in one notice or in several."""
    covering = [one for one in outage.notices if _covers(outage, one, again)]
    in_time = [one for one in covering if (at := moment.of(one)) is not None and advance.met(at, outage.starts)]
    sent = [one for one in covering if one.sent_at < outage.starts]
    return NotifiedInAdvance(contents.all_in(told_by(in_time)), contents.all_in(told_by(sent)))


def told_by(notices: list[OutageNotice]) -> Contents:
    """Which of the three contents the notices have between them."""
    return Contents(frozenset(part for part in CONTENTS if any(getattr(notice, part) for notice in notices)))


def _covers(outage: Outage, notice: OutageNotice, again: bool) -> bool:
    """Whether the notified period still held, where a changed one is read to need a new notice (IR-66b)."""
    return not again or not _overran(outage, notice)


def _overran(outage: Outage, notice: OutageNotice) -> bool:
    return notice.until is not None and outage.ends is not None and outage.ends > notice.until


# 「当社は、前項の場合においては、契約者に対し、事前にその旨並びに理由及び期間を通知します。」
@rule("art13.p2")
def the_company_notifies_in_advance(
    outage: Outage, concerns: ToBeNotified, notice: NotifiedInAdvance, known: KnownUntil
) -> OutageNoticeDuty:
    """In that case the Company notifies the Contractor in advance of that fact, the reason and the period."""
    if notice.complete:
        return OutageNoticeDuty(Duty(outage.id, DutyState.MET))
    begun = outage.day <= known.day
    return OutageNoticeDuty(Duty(outage.id, DutyState.BREACHED if begun else DutyState.OPEN))


# 「ただし、緊急やむを得ないときはこの限りではありません。」
@rule("art13.p2.proviso", unless="art13.p2")
def not_in_an_unavoidable_emergency(
    outage: Outage,
    notice: NotifiedInAdvance,
    judgements: JudgementsOfIt,
    known: KnownUntil,
    *,
    clause: str = cites(),
    emergency: Emergency = says("緊急やむを得ない", Emergency),
) -> bool | Undetermined:
    """However, this does not apply in an unavoidable emergency: a person judges, where no notice was given."""
    if notice.complete:
        return False
    if emergency is Emergency.EVERY_OUTAGE:
        return True
    found = judged(judgements, Matter.EMERGENCY, outage.id)
    if found is not None:
        return found.holds
    return Undetermined("emergency", clause) if outage.day <= known.day else False


# 「当社は、第1項の利用が不可能となる場合において、契約者の損害又は契約者が第三者に与えた損害について責任を負わないもの
# とします。」
@rule("art13.p3")
def the_company_is_not_liable_for_damages(
    claim: Claim,
    unusable: CannotBeUsed,
    notice: NotifiedInAdvance,
    judgements: JudgementsOfItsOutage,
    *,
    clause: str = cites(),
    either: Or = says("契約者の損害又は契約者が第三者に与えた損害", Or),
    fault: bool = reads(IR_35A),
    needs_notice: bool = reads(IR_35B),
) -> NoDamages | Undetermined | None:
    """Where use becomes impossible, the Company is not liable for damage or loss the Contractor suffered or caused."""
    if not either.met(claim.of == "CONTRACTOR", claim.of == "THIRD_PARTY"):
        return None
    found = judged(judgements, Matter.EMERGENCY, claim.outage)
    excused = notice.complete or (found is not None and found.holds)
    if (fault and unusable.outage.gross_fault) or (needs_notice and not excused):
        return Undetermined("liability", clause)
    return NoDamages(clause)


# --- findings -------------------------------------------------------------------------------------


# 「当社に故意又は重過失がある場合にも、当社は第13条第3項により責任を負わないか。」
@rule("IR-35a")
def finding_of_gross_fault(
    outage: Outage, unusable: CannotBeUsed, *, clause: str = cites(), fault: bool = reads(IR_35A)
) -> Findings | None:
    """Intent or gross negligence on the Company's side is looked at by a person."""
    return Findings(clause) if outage.gross_fault and not fault else None


# 「接続サービスの利用が不可能となった期間に係る月額費用は、減額されるか。」
@rule("IR-35c")
def finding_of_an_outage_in_a_billed_month(
    outage: Outage,
    unusable: CannotBeUsed,
    contract: Contract,
    end: ContractEnd | Undetermined | None,
    known: KnownUntil,
    *,
    clause: str = cites(),
    reduction: Reduction = reads(IR_35C),
) -> Findings | None:
    """An outage while monthly fees run is looked at by a person: this text reduces nothing."""
    start = contract.billing_start
    ended = isinstance(end, ContractEnd) and end.last_service_day < outage.day
    billed = start is not None and start <= outage.last_day and outage.day <= known.day and not ended
    return Findings(clause) if billed and reduction is Reduction.NONE_HERE else None


# 「通知した期間に変更が生じた場合、改めて通知することを要するか。」
@rule("IR-66b")
def finding_of_a_longer_outage(
    outage: Outage, concerns: ToBeNotified, *, clause: str = cites(), again: bool = reads(IR_66B)
) -> Findings | None:
    """An outage that lasted longer than notified is looked at by a person."""
    return Findings(clause) if not again and any(_overran(outage, one) for one in outage.notices) else None


# 「「事前に…通知します」の要件は、通知の発信の時点によるか、到達の時点によるか。」
@rule("IR-66c")
def finding_of_a_notice_only_sent_in_advance(
    outage: Outage, notice: NotifiedInAdvance, *, clause: str = cites()
) -> Findings | None:
    """A notice sent in advance that arrived too late is looked at by a person; where sending counts, there is none."""
    return Findings(clause) if notice.only_sent and not notice.complete else None
