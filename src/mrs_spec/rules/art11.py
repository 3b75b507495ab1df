"""Article 11 (Fees): when each obligation to pay arises."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Annotated

from mrs_spec.document.register import choice
from mrs_spec.ground.wording import tells
from mrs_spec.law.declare import Conclusion, Of, cites, reads, rule, says
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.things import Application, Change, Contract
from mrs_spec.record.words import StartsOn
from mrs_spec.rules.art06 import ListedEquipment, ListedOption
from mrs_spec.rules.suppl import Editions


class ScaleOfFees(Conclusion, of=Contract):
    """The amounts of the fees are those of annex 1; the clause that says so."""

    clause: str


class InitialObligation(Conclusion, of=Contract):
    """The day the obligation to pay initial fees arises."""

    on: date | Undetermined


class MonthlyObligation(Conclusion, of=Contract, tells="on"):
    """The day the obligation to pay the first monthly fee arises."""

    on: date


class ChangeObligation(Conclusion, of=Change):
    """The day the obligation to pay one-time fees for a change arises."""

    change: Change
    on: date | Undetermined


ObligationsOfItsAddition = Annotated[tuple[ChangeObligation, ...], Of("change.adds")]
ObligationsOfItsChange = Annotated[tuple[ChangeObligation, ...], Of("change.id", ("change",))]


class Accepted(Enum):
    """Which moment is 「申込を当社が承諾した時点」 (IR-52)."""

    DECIDED = "decided"
    SENT = "sent"
    RECEIVED = "received"
    STARTED = "started"

    @tells("承諾した時点: {result}", "time of the acceptance: {result}")
    def of(
        self, decided: date | None, sent: date | None, received: date | None, started: date | None, clause: str
    ) -> date | Undetermined | None:
        """The time of the acceptance, of the recorded days; None where none is on record."""
        begun_or_replied = [one for one in (started, sent or decided) if one]
        found = {
            Accepted.DECIDED: decided,
            Accepted.SENT: sent,
            Accepted.RECEIVED: received,
            Accepted.STARTED: min(begun_or_replied, default=None),
        }[self]
        if found is None and any((decided, sent, received, started)):
            return Undetermined("acceptance_day", clause)
        return found


IR_52 = choice("IR-52", A=Accepted.DECIDED, B=Accepted.SENT, C=Accepted.RECEIVED, D=Accepted.STARTED)


# 「契約者が、マネージドルータサービスの利用に関して支払うべき料金の額は、別紙1のとおりとします。」
@rule("art11.p1.s1")
def fees_are_as_set_out_in_annex_1(contract: Contract, *, clause: str = cites()) -> ScaleOfFees:
    """The amounts of the fees the Contractor must pay are as set out in annex 1."""
    return ScaleOfFees(clause)


# 「初期費用の支払義務はマネージドルータサービスの申込を当社が承諾した時点で」
@rule("art11.p1.s2.a")
def initial_fees_arise_on_acceptance(
    contract: Contract,
    application: Application,
    editions: Editions,
    *,
    clause: str = cites(),
    moment: Accepted = reads(IR_52, words="承諾した時点"),
) -> InitialObligation:
    """For initial fees, at the time when the Company accepts the application for the service."""
    on = moment.of(
        application.accepted_on, application.sent_on, application.received_on, application.started_on, clause
    )
    assert on is not None, "an application is on record with one of its days at least"
    if isinstance(on, Undetermined):
        return InitialObligation(on)
    return InitialObligation(editions.open_question(on) or on)


# 「月額費用の支払義務は課金開始日に」
@rule("art11.p1.s2.b")
def monthly_fees_arise_on_the_billing_start(
    contract: Contract, *, clause: str = cites(), start: StartsOn = says("課金開始日", StartsOn)
) -> MonthlyObligation | Undetermined:
    """For monthly fees, on the billing start date."""
    on = start.of(contract)
    return Undetermined("billing_start", clause) if on is None else MonthlyObligation(on)


# 「一時費用の支払義務は当該一時費用の発生に係る契約内容変更の申込を当社が承諾した時点で」
@rule("art11.p1.s2.c")
def one_time_fees_arise_on_acceptance_of_the_change(
    change: Change,
    equipment: ListedEquipment | None,
    option: ListedOption | None,
    editions: Editions,
    *,
    clause: str = cites(),
    moment: Accepted = reads(IR_52, words="承諾した時点"),
) -> ChangeObligation | None:
    """For one-time fees, at the time when the Company accepts the application for the change."""
    if equipment is None and option is None:
        return None
    on = moment.of(change.accepted_on, change.acceptance_sent_on, change.acceptance_received_on, change.done_on, clause)
    if on is None or isinstance(on, Undetermined):
        return ChangeObligation(change, on) if on else None
    return ChangeObligation(change, editions.open_question(on) or on)
