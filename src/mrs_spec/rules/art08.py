"""Article 8 (Measures in the Event of Failure): notification, return on instruction, investigation, the fee."""

from __future__ import annotations

from datetime import date
from enum import Enum

from mrs_spec.document.register import choice
from mrs_spec.law.declare import Conclusion, Replaced, cites, reads, rule, says
from mrs_spec.record.answers import Duty, Undetermined
from mrs_spec.record.kinds import DutyState, Matter
from mrs_spec.record.things import Failure, Judgement, judged
from mrs_spec.record.words import (
    And,
    AsPromptly,
    AttributableTo,
    FeeRef,
    FollowsInstructions,
    Instructed,
    Method,
    Minor,
    Or,
    Upon,
)
from mrs_spec.rules.art03 import RoutersEtc
from mrs_spec.rules.concerning import JudgementsOfIt
from mrs_spec.rules.suppl import Governed


class AboutFailure(Conclusion, tells="duty"):
    """Where a duty about a failure stands; `denied_by`: the clause that says there is none."""

    duty: Duty
    denied_by: str = ""


class FailureNotice(AboutFailure, of=Failure):
    """The Contractor's duty to notify a failure."""


class FailureReturn(AboutFailure, of=Failure):
    """The Contractor's duty to return an article that has failed, on instruction."""


class Remedy(AboutFailure, of=Failure):
    """The Company's duty to investigate the cause and to repair or replace."""


class AttributableFailure(Conclusion, of=Failure):
    """The failure occurred for a reason attributable to the Contractor; the day its amount is owed from."""

    on: date


class FoundSound(Conclusion, of=Failure):
    """The investigation made clear that there is no failure; when."""

    on: date


class FailureOwed(Conclusion, of=Failure):
    """The Contractor owes the amount for this failure: of which fee, and the day its condition was established."""

    on: date
    fee: FeeRef


class NotReproduced(Enum):
    """A failure that did not show again in the investigation (IR-59)."""

    IS_NO_FAILURE = "is no failure"
    IS_NOT_CLEAR = "is not clear"

    def sound(self, failure: Failure) -> bool:
        """Whether the investigation made clear that there is no failure."""
        again = failure.result == "NOT_REPRODUCED" and self is NotReproduced.IS_NO_FAILURE
        return failure.result == "NO_FAILURE" or again


class Established(Enum):
    """The day on which a failure for a reason attributable to the Contractor makes the amount owed (IR-72)."""

    FAILURE = "failure"
    JUDGEMENT = "judgement"

    def of(self, failure: Failure, judged: date) -> date:
        """The day on which its condition was established."""
        return failure.day if self is Established.FAILURE else judged


IR_72 = choice("IR-72", A=Established.FAILURE, B=Established.JUDGEMENT)
IR_59 = choice("IR-59", A=NotReproduced.IS_NO_FAILURE, B=NotReproduced.IS_NOT_CLEAR)


def notified(
    subject: str, on: date | None, by_method: bool | None, judgements: tuple[Judgement, ...],
    promptly: AsPromptly, method: Method, clause: str,
) -> Duty:  # fmt: skip
    """A notification as promptly as possible by the prescribed method: method and promptness are two findings."""
    if on is None:
        return Duty(subject, DutyState.OPEN)
    found = judged(judgements, Matter.NOTIFIED_PROMPTLY, subject)
    judgement = Undetermined("prompt_notice", clause) if found is None else found.holds
    in_time = promptly is AsPromptly.WHENEVER or judgement
    if method is Method.PRESCRIBED and by_method is None:
        return Duty(subject, Undetermined("method", clause).beside([in_time]))
    if method is Method.PRESCRIBED and not by_method:
        return Duty(subject, DutyState.OPEN)
    if isinstance(in_time, Undetermined):
        return Duty(subject, in_time)
    return Duty(subject, DutyState.MET) if in_time else Duty(subject, DutyState.LATE, on)


# 「可及的速やかに当社が定める方法によりその旨を当社に通知する」
@rule("art08.p1.a")
def a_failure_is_notified_as_promptly_as_possible(
    failure: Failure,
    governed: Governed,
    routers: RoutersEtc,
    judgements: JudgementsOfIt,
    *,
    clause: str = cites(),
    promptly: AsPromptly = says("可及的速やかに", AsPromptly),
    method: Method = says("当社が定める方法により", Method),
) -> FailureNotice:
    """The Contractor notifies the Company as promptly as possible by the method the Company prescribes."""
    found = notified(failure.id, failure.notified_on, failure.by_method, judgements, promptly, method, clause)
    return FailureNotice(found)


# 「当社の指示があった場合は当該ルータ等を当社に返還する」
@rule("art08.p1.b")
def returned_where_the_company_so_instructed(
    failure: Failure,
    governed: Governed,
    routers: RoutersEtc,
    *,
    instructed: Instructed = says("当社の指示があった場合は", Instructed),
) -> FailureReturn | None:
    """Where the Company has so instructed, the Contractor returns those Routers, etc.; no number of days is named."""
    told = failure.return_instructed_on is not None or instructed is Instructed.ALWAYS
    return FailureReturn(Duty(failure.id, DutyState.MET if failure.returned_on else DutyState.OPEN)) if told else None


# 「前項の通知があったときは、当社の社員又は当社が指定する者がその原因を調査し、及び当該ルータ等の修理又は交換を行うもの
# とします。」
@rule("art08.p2")
def the_company_investigates_and_repairs_or_replaces(
    failure: Failure,
    governed: Governed,
    routers: RoutersEtc,
    *,
    clause: str = cites("art08.p1.a"),
    upon: Upon = says("前項の通知があったときは", Upon),
    both: And = says("調査し、及び", And),
    either: Or = says("修理又は交換", Or),
) -> Remedy | Undetermined | None:
    """Upon the notification the Company investigates the cause and repairs or replaces the Routers, etc."""
    if upon is Upon.PAYMENT:
        return None
    if upon is Upon.NOTIFICATION and (failure.notified_on is None or failure.by_method is False):
        return None
    if upon is Upon.NOTIFICATION and failure.by_method is None:
        return Undetermined("method", clause)
    done = either.met(failure.outcome == "REPAIRED", failure.outcome == "REPLACED") or failure.result == "NO_FAILURE"
    met = both.met(failure.investigated_on is not None, done)
    return Remedy(Duty(failure.id, DutyState.MET if met else DutyState.OPEN))


# 「ただし、当該故障が軽微なものである場合には、当社の指示に従い、契約者に対応していただくことがあります。」
@rule("art08.p2.proviso", over="art08.p2")
def a_minor_failure_is_dealt_with_as_instructed(
    failure: Failure,
    owed: Replaced[Remedy],
    judgements: JudgementsOfIt,
    *,
    clause: str = cites(),
    minor: Minor = says("軽微な", Minor),
    follows: FollowsInstructions = says("当社の指示に従い", FollowsInstructions),
) -> Remedy | None:
    """However, where the failure is minor, the Contractor may be asked to deal with it as instructed."""
    if failure.outcome != "DEALT_WITH_BY_CONTRACTOR" or owed.duty.state is DutyState.MET:
        return None
    if follows is FollowsInstructions.AS_INSTRUCTED and failure.told_to_deal_on is None:
        return None
    met = Remedy(Duty(failure.id, DutyState.MET))
    if minor is Minor.ANY:
        return met
    found = judged(judgements, Matter.MINOR, failure.id)
    if found is None:
        return Remedy(Duty(failure.id, Undetermined("minor", clause)))
    return met if found.holds else None


# 「第1項の故障が契約者の責に帰すべき事由により生じたとき」
@rule("art08.p3.a")
def the_failure_is_attributable_to_the_contractor(
    failure: Failure,
    governed: Governed,
    judgements: JudgementsOfIt,
    *,
    clause: str = cites(),
    attributable: AttributableTo = says("契約者の責に帰すべき事由", AttributableTo),
    established: Established = reads(IR_72, words="により生じたとき"),
) -> AttributableFailure | Undetermined | None:
    """The failure of paragraph 1 has occurred for a reason attributable to the Contractor: a person judges."""
    if failure.result == "NO_FAILURE":
        return None
    if attributable is AttributableTo.WHATEVER_REASON:
        return AttributableFailure(failure.day)
    found = judged(judgements, Matter.ATTRIBUTABLE, failure.id)
    if found is None:
        return Undetermined("attributable", clause)
    if not found.holds:
        return None
    return AttributableFailure(established.of(failure, judged_since(judgements, Matter.ATTRIBUTABLE, failure.id)))


def judged_since(judgements: tuple[Judgement, ...], matter: Matter, of: str) -> date:
    """Since when the matter has been judged to hold, without a contrary judgement after it."""
    own = [one.on for one in judgements if one.matter is matter and one.of == of]
    contrary = judged(tuple(one for one in judgements if not one.holds), matter, of)
    return min(on for on in own if contrary is None or on > contrary.on)


# 「前項の調査の結果ルータ等に故障がないことが明らかとなったとき」
@rule("art08.p3.b")
def it_became_clear_that_there_is_no_failure(
    failure: Failure,
    governed: Governed,
    *,
    again: NotReproduced = reads(IR_59, words="故障がないことが明らかとなった"),
) -> FoundSound | None:
    """It has become clear, as a result of the investigation upon the notification, that there is no failure."""
    on = failure.investigated_on if failure.notified_on else None
    return FoundSound(on) if on and again.sound(failure) else None


# 「第1項の故障が契約者の責に帰すべき事由により生じたとき、又は前項の調査の結果ルータ等に故障がないことが明らかとなった
# ときは、契約者は、当社に対し、別紙1の3.(5)に定める金額を支払うものとします。」
@rule("art08.p3")
def the_contractor_pays_for_either(
    failure: Failure,
    routers: RoutersEtc,
    attributable: AttributableFailure | Undetermined | None,
    sound: FoundSound | None,
    *,
    either: Or = says("とき、又は", Or),
    amount: FeeRef = says("別紙1の3.(5)", FeeRef),
) -> FailureOwed | Undetermined | None:
    """Where (a) the failure is attributable, or (b) there is none, the Contractor pays: once for each failure."""
    if sound and either.met(False, True):
        return FailureOwed(sound.on, amount)
    if not either.met(True, False) or attributable is None:
        return None
    return attributable if isinstance(attributable, Undetermined) else FailureOwed(attributable.on, amount)
