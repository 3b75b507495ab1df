"""Things that can be on record about a contract, each with the days of its acts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, ClassVar, Literal, cast

from pydantic import BaseModel, ConfigDict, Field

from mrs_spec.record.kinds import (
    BaseKind,
    Cause,
    ChangeKind,
    ConductKind,
    FeeKind,
    GroundKind,
    IncidentKind,
    Item,
    LegacyType,
    Manner,
    Matter,
    OptionKind,
    OutageCause,
)
from mrs_spec.record.values import FIRST, LAST, Amount, Day, Flag, Instant, Name, Yen


class Fact(BaseModel):
    """Anything recorded. Unknown fields are refused.

    acts: fields that hold the day of an act; none can lie after the end of the record. began: the acts of which
    at least one must have happened for this to be on record at all. told_by: what is known only by such an act.
    single: a record holds at most one, so that a rule may ask for it without naming which.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    acts: ClassVar[tuple[str, ...]] = ()
    began: ClassVar[tuple[str, ...]] = ()
    told_by: ClassVar[dict[str, tuple[str, ...]]] = {}
    single: ClassVar[bool] = False

    def __hash__(self) -> int:
        return id(self)


class Migrated(Fact):
    """Carried data of a contract or option that continued from before 1 May 2005 (suppl.p2–p6).

    services: the paid options to which services provided before were equivalent (suppl.p5).
    """

    first_day: Day
    legacy: LegacyType | None = None
    services: tuple[OptionKind, ...] = ()
    years: Annotated[int, Field(strict=True, ge=1, le=99)] | None = None


class Unit(Fact):
    """The unit a contract is, or is to be, concluded for (art04.p1).

    base: the connection service contract. network: the management unit. asked: the basis the applicant asks
    for. basis: the one the Company recorded.
    """

    base: Name | None = None
    network: Name | None = None
    asked: Literal["BASE", "NETWORK"] | None = None
    basis: Literal["BASE", "NETWORK"] | None = None


class Contract(Fact):
    """The Managed Router Service Contract.

    billing_start: 課金開始日, carried data (art05.p1). agreed_last_day: last day of a longer term
    that the parties agreed (IR-43). consumer: the Contractor is a consumer (IR-64).
    """

    single = True
    acts = ("applied_on", "accepted_on", "acceptance_sent_on", "acceptance_received_on", "service_started_on")

    item: Item | None = None
    unit: Unit | None = None
    applied_on: Day | None = None
    accepted_on: Day | None = None
    acceptance_sent_on: Day | None = None
    acceptance_received_on: Day | None = None
    service_started_on: Day | None = None
    billing_start: Day | None = None
    agreed_last_day: Day | None = None
    consumer: Flag = False
    migrated: Migrated | None = None


class Option(Fact):
    """One instance of a paid option; `with_contract`: applied for together with the contract.

    hardware, function: what a Managed Switch provides. iij_services: how many IIJ Internet Services a
    Multihome Operation uses. spec_met: whether the Company found its specification met.
    """

    id: Name
    kind: OptionKind
    with_contract: Flag = False
    billing_start: Day | None = None
    hardware: Flag | None = None
    function: Flag | None = None
    iij_services: Annotated[int, Field(strict=True, ge=0)] | None = None
    spec_met: Flag | None = None
    migrated: Migrated | None = None


class Indication(Fact):
    """An amount the Company indicated to the Contractor (annex1); "none" means not charged.

    tax: the basis of `amount`. with_tax: the same amount including tax. before_discount: the amount
    before an agreed discount (IR-04b). for_added: the part recorded for the router added (IR-58).
    change: the change a one-time fee was indicated for; without one, for every change. article: the article a
    loss or damage charge was indicated for; without one, for every article. label: for its label alone (IR-21b).
    valid_from: the first day the amount is for; without one, it is for every day. indicated_on: the day it was
    indicated; where another amount had been indicated by the day a fee arose, one indicated later does not count for
    that fee (IR-70). Without it, the amount counts as indicated in time for every day it is for.
    """

    acts = ("indicated_on",)
    began = ("indicated_on",)

    kind: FeeKind
    option: Name | None = None
    article: Name | None = None
    label: Flag = False
    amount: Amount
    tax: Literal["exclusive", "inclusive"] | None = None
    tax_percent: Annotated[int, Field(strict=True, ge=0, le=100)] | None = None
    with_tax: Yen | None = None
    before_discount: Yen | None = None
    for_added: Yen | None = None
    change: Name | None = None
    valid_from: Day | None = None
    indicated_on: Day | None = None


class Act(Fact):
    """Something done on a Japan day that an edition governs."""

    @property
    def day(self) -> date:
        """The Japan day of the act."""
        raise AttributeError


class Withdrawal(Fact):  # noqa: D101 - it would stand in a published schema
    acts = ("arrived_on", "consented_on")
    began = ("arrived_on",)

    arrived_on: Day
    consented_on: Day | None = None


class Notice(Act):
    """A notice of termination that reached the Company (art10.p1)."""

    acts = ("arrived_on",)
    began = ("arrived_on",)

    arrived_on: Day
    prescribed_form: Flag = True
    designated_on: Day | None = None
    designated_unclear: Flag = False
    likely_meaning: Day | None = None
    withdrawal: Withdrawal | None = None

    @property
    def day(self) -> date:
        """The day it arrived."""
        return self.arrived_on


class Change(Act):
    """A change of contract content asked for under article 6, from request to completion.

    recorded_as: the kind of request on record (IR-14, IR-44). instance_recorded: for a reduction, whether
    `option` names the very instance that was given up.
    """

    acts = (
        "requested_on", "accepted_on", "done_on", "refused_on", "cancelled_on", "acceptance_sent_on",
        "acceptance_received_on",
    )  # fmt: skip
    began = (
        "requested_on", "accepted_on", "done_on", "refused_on", "acceptance_sent_on", "acceptance_received_on",
    )  # fmt: skip
    told_by = {"refused_on": ("refusal_reason",), "cancelled_on": ("cancelled_by",)}

    kind: ChangeKind
    id: Name | None = None
    option: Name | None = None
    to_option: Name | None = None
    to_item: Item | None = None
    requested_on: Day | None = None
    accepted_on: Day | None = None
    done_on: Day | None = None
    billed_from: Day | None = None
    acceptance_sent_on: Day | None = None
    acceptance_received_on: Day | None = None
    recorded_as: Literal["CHANGE", "END_AND_ADD", "END"] | None = None
    instance_recorded: Flag = False
    refused_on: Day | None = None
    refusal_reason: str | None = None
    cancelled_on: Day | None = None
    cancelled_by: Literal["CONTRACTOR", "COMPANY"] | None = None

    @property
    def day(self) -> date:
        """The last of its acts; `load` refuses a change without any."""
        accepted = self.accepted_on or self.acceptance_sent_on or self.acceptance_received_on
        return cast(date, self.done_on or accepted or self.refused_on or self.requested_on)

    @property
    def adds(self) -> str | None:
        """The paid option that comes with it."""
        return {ChangeKind.OPTION_ADD: self.option, ChangeKind.OPTION_SWITCH: self.to_option}.get(self.kind)

    @property
    def takes(self) -> str | None:
        """The paid option whose use ends with it."""
        ends = (ChangeKind.OPTION_END, ChangeKind.OPTION_SWITCH, ChangeKind.OPTION_REDUCE)
        return self.option if self.kind in ends else None


class Application(Fact):
    """The acceptance of the application for the contract, as recorded on the contract."""

    single = True

    accepted_on: Day | None = None
    sent_on: Day | None = None
    received_on: Day | None = None
    started_on: Day | None = None


class Work(Act):
    """Work done on a day, for a change or without one (annex1.3.i2–i4).

    after_hours, long, poor_access: what a person found; null where nobody has. expenses: actual expenses
    with evidence, and `tax` their basis.
    """

    acts = ("on",)
    began = ("on",)

    id: Name
    on: Day
    change: Name | None = None
    after_hours: Flag | None = False
    long: Flag | None = False
    poor_access: Flag | None = False
    far: Flag | None = None
    expenses: Yen | None = None
    tax: Literal["exclusive", "inclusive"] | None = None

    @property
    def day(self) -> date:
        """The day of the work."""
        return self.on


class Replacement(Act):
    """Equipment replaced without a request under art06.p1 (IR-16)."""

    acts = ("on",)
    began = ("on",)

    on: Day
    reason: Literal["REPAIR", "LOSS", "COMPANY"]

    @property
    def day(self) -> date:
        """The day of the replacement."""
        return self.on


class RecordedEnd(Act):
    """An end of the contract recorded with evidence; agreed_amount: the money term of an agreement."""

    single = True

    on: Day
    manner: Manner
    agreed_amount: Amount | None = None

    @property
    def day(self) -> date:
        """The day the contract ended."""
        return self.on


class Ground(Fact):
    """The ground of termination, set by a person with evidence; recorded_on: when (IR-17b)."""

    single = True
    acts = ("recorded_on",)
    began = ("recorded_on",)

    kind: GroundKind
    recorded_on: Day | None = None


class BaseContract(Fact):
    """The connection service contract underneath (art01, art04.p1).

    provider_business: whether it is used for the purpose of a provider business, and until when. ground: the
    ground on which it was terminated.
    """

    single = True

    kind: BaseKind | None = None
    active_from: Day | None = None
    provider_business: Flag | None = None
    provider_business_ended_on: Day | None = None
    ended_on: Day | None = None
    ground: GroundKind = GroundKind.UNKNOWN


class Conflict(Fact):
    """A reported conflict of a clause with the General Regulations, which are not at hand (IR-65).

    result: what Legal recorded as the amount under the General Regulations; "none" for no charge.
    """

    clause: Literal["art12.p1"]
    result: Amount | None = None


class Invoice(Fact):  # noqa: D101 - it would stand in a published schema
    single = True
    acts = ("on",)
    began = ("on",)

    on: Day


class Article(Fact):
    """One article; lent by the Company unless it says otherwise (art03.p1.def1).

    selected_by: who chose it (art03.p1). part_of: the router it belongs to. replaced_on: since when another is
    used in its place, or its paid option has ended (IR-30). dispatched_on: handed to a carrier, named_carrier:
    whether the Company had named that carrier (IR-28). returned_on: when it reached the Company. label_missing:
    it came without the label affixed to it (IR-21b). inspection_cost: what its inspection on return cost, yen, and
    tax the basis of that amount (IR-20a).
    """

    acts = ("replaced_on", "dispatched_on", "returned_on")
    told_by = {"returned_on": ("label_missing", "inspection_cost", "tax"), "dispatched_on": ("named_carrier",)}

    id: Name
    router: Flag = True
    lent: Flag = True
    selected_by: Literal["COMPANY", "APPLICANT"] | None = None
    part_of: Name | None = None
    replaced_on: Day | None = None
    dispatched_on: Day | None = None
    named_carrier: Flag = False
    returned_on: Day | None = None
    label_missing: Flag = False
    inspection_cost: Yen | None = None
    tax: Literal["exclusive", "inclusive"] | None = None


class Conduct(Act):
    """Something the Contractor did with an article (art07.p1).

    thing: what was connected, and designated: whether the Company designates it (art07.p1.i2). in_japan: where it
    was used (art07.p1.i4). lawful: whether a disposal was in accordance with law (art09.p3.i1.s1).
    """

    acts = ("on",)
    began = ("on",)

    id: Name
    article: Name
    kind: ConductKind
    on: Day
    thing: Literal["CABLE", "OTHER"] | None = None
    designated: Flag | None = None
    in_japan: Flag | None = None
    lawful: Flag | None = None

    @property
    def day(self) -> date:
        """The day of the conduct."""
        return self.on


class Consent(Fact):
    """The Company's consent to acts with an article, for a time (art07.p1).

    as_designation: the Company thereby designated the cable to be connected (IR-60).
    """

    acts = ("given_on",)
    began = ("given_on",)

    article: Name
    to: tuple[ConductKind, ...]
    given_on: Day
    first: Day | None = None
    last: Day | None = None
    as_designation: Flag = False

    @property
    def since(self) -> date:
        """The first day it is for; consent given later cures nothing."""
        return max(self.first or FIRST, self.given_on)

    @property
    def until(self) -> date:
        """The last day it is for."""
        return self.last or LAST

    def covers(self, conduct: Conduct) -> bool:
        """Consent is for an article, an act and a time."""
        named = conduct.article == self.article and conduct.kind in self.to
        return named and self.since <= conduct.on <= self.until


class Failure(Act):
    """A failure of an article, from its notification to what was done about it (art08).

    by_method: notified by the method the Company prescribes. result: of the investigation. told_to_deal_on: the
    Company instructed the Contractor to deal with it. outcome: what was done. incident: the loss or damage that is
    the same occurrence (IR-23).
    """

    acts = (
        "occurred_on", "notified_on", "return_instructed_on", "returned_on", "investigated_on", "told_to_deal_on",
        "outcome_on",
    )  # fmt: skip
    began = ("occurred_on", "notified_on")
    told_by = {"notified_on": ("by_method",), "investigated_on": ("result",), "outcome_on": ("outcome",)}

    id: Name
    article: Name
    occurred_on: Day | None = None
    notified_on: Day | None = None
    by_method: Flag | None = None
    return_instructed_on: Day | None = None
    returned_on: Day | None = None
    investigated_on: Day | None = None
    result: Literal["FAILURE", "NO_FAILURE", "NOT_REPRODUCED"] | None = None
    told_to_deal_on: Day | None = None
    outcome: Literal["REPAIRED", "REPLACED", "DEALT_WITH_BY_CONTRACTOR"] | None = None
    outcome_on: Day | None = None
    incident: Name | None = None

    @property
    def day(self) -> date:
        """The day it occurred or, without a record of it, was notified; `load` refuses a failure with neither."""
        return cast(date, self.occurred_on or self.notified_on)


class Incident(Act):
    """Loss, damage or destruction of an article (art07.p2, art09).

    in_range: whether the Company classified the damage as within the range it prescribes (art07.p2.def1).
    conduct: the one that caused it. actual_cost: what restoration really cost, repair_cost: what repair cost,
    yen, and tax the basis of both. found_on: a lost item was found (art09.p3).
    """

    acts = ("on", "notified_on", "replacement_sent_on", "found_on")
    began = ("on", "notified_on")
    told_by = {"notified_on": ("by_method",)}

    id: Name
    article: Name
    kind: IncidentKind
    on: Day | None = None
    notified_on: Day | None = None
    by_method: Flag | None = None
    in_range: Flag | None = None
    cause: Cause | None = None
    conduct: Name | None = None
    repair_cost: Yen | None = None
    actual_cost: Yen | None = None
    tax: Literal["exclusive", "inclusive"] | None = None
    replacement_sent_on: Day | None = None
    found_on: Day | None = None

    @property
    def day(self) -> date:
        """The day it happened or, without a record of it, was notified; `load` refuses an incident with neither."""
        return cast(date, self.on or self.notified_on)


class Payment(Fact):
    """The loss or damage charge of an article was paid (art09.p2.b, art09.p3.i2)."""

    acts = ("on",)
    began = ("on",)

    article: Name
    on: Day


class OutageNotice(Fact):
    """A notice of an outage to the Contractor, and what it told (art13.p2)."""

    acts = ("sent_at", "arrived_at")
    began = ("sent_at",)

    sent_at: Instant
    arrived_at: Instant | None = None
    fact: Flag = True
    reason: Flag = True
    period: Flag = True
    until: Instant | None = None


class Outage(Act):
    """A time in which the corresponding connection service could not be used, or less well (art13).

    It may be planned: `starts` can lie after the end of the record. ends: when it really ended; a planned end stands
    in its notice. gross_fault: a person found intent or gross negligence on the Company's side (IR-35a).
    """

    acts = ("ends",)
    told_by = {"ends": ("gross_fault",)}

    id: Name
    cause: OutageCause
    starts: Instant
    ends: Instant | None = None
    impossible: Flag = True
    gross_fault: Flag = False
    notices: tuple[OutageNotice, ...] = ()

    @property
    def day(self) -> date:
        """The Japan day on which it begins."""
        return self.starts.date()

    @property
    def last_day(self) -> date:
        """The last day of which it has a part, one that ends at midnight none of the next; not ended: never."""
        if self.ends is None:
            return date.max
        return max(self.starts, self.ends - timedelta.resolution).date()


class Claim(Fact):
    """Damages claimed from the Company for an outage: the Contractor's own, or those it caused to a third party."""

    acts = ("on",)
    began = ("on",)

    id: Name
    outage: Name
    of: Literal["CONTRACTOR", "THIRD_PARTY"]
    on: Day
    yen: Yen | None = None


class Judgement(Fact):
    """What a person judged, of which article, conduct, failure, incident or outage; who, when and why."""

    acts = ("on",)
    began = ("on",)

    matter: Matter
    of: Name
    holds: Flag
    by: str = Field(min_length=1)
    on: Day
    why: str = Field(min_length=1)


def judged(judgements: tuple[Judgement, ...], matter: Matter, of: str) -> Judgement | None:
    """The latest judgement on this matter, if a person has judged it."""
    found = [one for one in judgements if one.matter is matter and one.of == of]
    return max(found, key=lambda one: one.on, default=None)


class DaysOff(Fact):
    """A calendar of days off on record (Civil Code 142)."""

    single = True

    days: frozenset[Day]


class LaterEdition(Fact):
    """A later edition recorded as in operation, its text not at hand (IR-37b)."""

    single = True

    in_force_from: Day


Subject = Option | Change | Work | Article | Conduct | Failure | Incident | Outage | Claim
"""What a question can be about: each has an id; a change may do without, and is then not asked about."""
