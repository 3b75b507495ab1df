"""Facts: what happened, strict at the door, plain inside.

Days are Japan calendar dates; a timestamp with an offset is converted at the door, a naive one
refused. Amounts are whole yen. Events may come in any order; impossible orders are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import combinations, pairwise
from typing import Annotated, Any, ClassVar, Literal, TypeVar, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from mrs_spec.calendar import JAPAN, last_day
from mrs_spec.problems import Problem, Problems
from mrs_spec.text import EDITION


def _wrong(key: str, value: object) -> PydanticCustomError:
    return PydanticCustomError("mrs_spec", "{key}", {"key": key, "value": str(value)})


FIRST, LAST = date(1950, 1, 1), date(2199, 12, 31)
"""The days a contract's life can lie on; others are slips of the pen."""


def _day(value: object) -> date:
    try:
        found = _any_day(value)
    except OverflowError:
        raise _wrong("facts.not_a_day", value) from None
    if not FIRST <= found <= LAST:
        raise _wrong("facts.out_of_range", value)
    return found


def japan_day(instant: datetime) -> date:
    """The Japan calendar date of an instant with an offset."""
    return instant.astimezone(JAPAN).date()


def _any_day(value: object) -> date:
    if isinstance(value, datetime):
        instant = value
    elif isinstance(value, date):
        return value
    elif isinstance(value, str) and "T" in value:
        try:
            instant = datetime.fromisoformat(value)
        except ValueError:
            raise _wrong("facts.not_a_day", value) from None
    elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise _wrong("facts.not_a_day", value) from None
    else:
        raise _wrong("facts.not_a_day", value)
    if instant.tzinfo is None:
        raise _wrong("facts.naive_timestamp", value)
    return japan_day(instant)


def _yen(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _wrong("facts.not_yen", value)
    return value


def _amount(value: object) -> int | str:
    return value if value == "none" else _yen(value)


def _instant(value: object) -> datetime:
    found = value
    if isinstance(value, str) and "T" in value:
        try:
            found = datetime.fromisoformat(value)
        except ValueError:
            raise _wrong("facts.not_an_instant", value) from None
    if not isinstance(found, datetime):
        raise _wrong("facts.not_an_instant", value)
    if found.tzinfo is None:
        raise _wrong("facts.naive_timestamp", value)
    _day(found)
    return found.astimezone(JAPAN)


Day = Annotated[date, BeforeValidator(_day, json_schema_input_type=str)]
Instant = Annotated[datetime, BeforeValidator(_instant, json_schema_input_type=str)]
"""A moment, with its offset; kept as Japan time. Only outages and their notices have one (art13.p2)."""
Yen = Annotated[int, BeforeValidator(_yen, json_schema_input_type=int), Field(ge=0)]
Amount = Annotated[int | Literal["none"], BeforeValidator(_amount)]
"""Whole yen, or "none": indicated as not charged."""
Flag = Annotated[bool, Field(strict=True)]
Name = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.-]+$")]


class Fact(BaseModel):
    """Anything recorded. Unknown fields are refused.

    acts: fields that hold the day of an act; none can lie after the end of the record. began: the acts of which
    at least one must have happened for this to be on record at all. told_by: what is known only by such an act.
    single: a record holds at most one, so that a rule may ask for it without naming which.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    acts: ClassVar[tuple[str, ...]] = ()
    began: ClassVar[tuple[str, ...]] = ()
    told_by: ClassVar[dict[str, tuple[str, ...]]] = {}
    single: ClassVar[bool] = False

    def __hash__(self) -> int:
        return id(self)


class Item(StrEnum):
    LL = "LL"
    XA = "XA"
    DC = "DC"


class OptionKind(StrEnum):
    COLD_STANDBY = "COLD_STANDBY"
    MANAGED_SWITCH = "MANAGED_SWITCH"
    MULTIHOME = "MULTIHOME"
    INDIVIDUAL_OPERATION = "INDIVIDUAL_OPERATION"


class FeeKind(StrEnum):
    """The amounts of annex 1 that the Company indicates."""

    INITIAL_MAIN = "INITIAL_MAIN"
    INITIAL_OPTION = "INITIAL_OPTION"
    MONTHLY_MAIN = "MONTHLY_MAIN"
    MONTHLY_OPTION = "MONTHLY_OPTION"
    CHANGE_FEE = "CHANGE_FEE"
    AFTER_HOURS_FEE = "AFTER_HOURS_FEE"
    LONG_WORK_FEE = "LONG_WORK_FEE"
    FAILURE_FEE = "FAILURE_FEE"
    LOSS_FEE = "LOSS_FEE"
    DAMAGE_FEE = "DAMAGE_FEE"


class ChangeKind(StrEnum):
    EQUIPMENT_ADD = "EQUIPMENT_ADD"
    EQUIPMENT_CHANGE = "EQUIPMENT_CHANGE"
    OPTION_ADD = "OPTION_ADD"
    OPTION_CHANGE = "OPTION_CHANGE"
    OPTION_END = "OPTION_END"
    OPTION_SWITCH = "OPTION_SWITCH"
    OPTION_REDUCE = "OPTION_REDUCE"
    EQUIPMENT_REMOVE = "EQUIPMENT_REMOVE"
    ACCESSORY_ADD = "ACCESSORY_ADD"
    ITEM_CHANGE = "ITEM_CHANGE"


class Manner(StrEnum):
    """How the contract ended, as recorded with evidence."""

    TERMINATED_BY_CONTRACTOR = "TERMINATED_BY_CONTRACTOR"
    COMPANY_FOR_BREACH = "COMPANY_FOR_BREACH"
    COMPANY_OTHER = "COMPANY_OTHER"
    AGREEMENT = "AGREEMENT"
    ABOLITION = "ABOLITION"
    STATUTE = "STATUTE"
    BASE_ENDED = "BASE_ENDED"


class ConductKind(StrEnum):
    """What the Contractor did with an article, in the words of art07.p1."""

    STOP = "STOP"
    MOVE = "MOVE"
    DETACH = "DETACH"
    ALTER = "ALTER"
    DISASSEMBLE = "DISASSEMBLE"
    BREAK = "BREAK"
    REVERSE_ENGINEER = "REVERSE_ENGINEER"
    OFF_PURPOSE = "OFF_PURPOSE"
    CONNECT = "CONNECT"
    LEND = "LEND"
    TRANSFER = "TRANSFER"
    DISPOSE = "DISPOSE"
    USE = "USE"
    HANDLE = "HANDLE"


class IncidentKind(StrEnum):
    """What happened to an article, as a person classified it (art07.p2, art09)."""

    LOST = "LOST"
    DAMAGED = "DAMAGED"
    DESTROYED = "DESTROYED"


class Cause(StrEnum):
    """Whose doing a loss or damage was, as a person found."""

    CONTRACTOR = "CONTRACTOR"
    COMPANY = "COMPANY"
    THIRD_PARTY = "THIRD_PARTY"
    NATURAL_DISASTER = "NATURAL_DISASTER"


class OutageCause(StrEnum):
    """Why the connection service could not be used (art13.p1); OUTSIDE: for none of its reasons."""

    CONFIG = "CONFIG"
    SOFTWARE = "SOFTWARE"
    TROUBLE = "TROUBLE"
    OPERATION = "OPERATION"
    OUTSIDE = "OUTSIDE"


class Matter(StrEnum):
    """What the text leaves to a person's judgement."""

    RETURNED_WITHOUT_DELAY = "RETURNED_WITHOUT_DELAY"
    NOTIFIED_PROMPTLY = "NOTIFIED_PROMPTLY"
    ATTRIBUTABLE = "ATTRIBUTABLE"
    MINOR = "MINOR"
    GOOD_CARE = "GOOD_CARE"
    EMERGENCY = "EMERGENCY"


class GroundKind(StrEnum):
    """Whether termination rests on article 28(2) or (3) of the General Regulations."""

    GR28_2 = "GR28_2"
    GR28_3 = "GR28_3"
    NEITHER = "NEITHER"
    UNKNOWN = "UNKNOWN"


class LegacyType(StrEnum):
    """The contract types before 1 May 2005 (suppl.p2–p4)."""

    ROUTER_STANDARD = "ROUTER_STANDARD"
    ROUTER_SINGLE = "ROUTER_SINGLE"
    DC_STANDARD = "DC_STANDARD"
    DC_SINGLE = "DC_SINGLE"


class Migrated(Fact):
    """Carried data of a contract or option that continued from before 1 May 2005 (suppl.p2–p6).

    services: the paid options to which services provided before were equivalent (suppl.p5).
    """

    first_day: Day
    legacy: LegacyType | None = None
    services: tuple[OptionKind, ...] = ()
    years: Annotated[int, Field(strict=True, ge=1, le=99)] | None = None


class BaseKind(StrEnum):
    """The connection services of the Company that a contract rests on (art01)."""

    INTERNET = "INTERNET"
    DC = "DC"


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
        raise AttributeError


class Withdrawal(Fact):
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
        return self.on


class Replacement(Act):
    """Equipment replaced without a request under art06.p1 (IR-16)."""

    acts = ("on",)
    began = ("on",)

    on: Day
    reason: Literal["REPAIR", "LOSS", "COMPANY"]

    @property
    def day(self) -> date:
        return self.on


class RecordedEnd(Act):
    """An end of the contract recorded with evidence; agreed_amount: the money term of an agreement."""

    single = True

    on: Day
    manner: Manner
    agreed_amount: Amount | None = None

    @property
    def day(self) -> date:
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


class Invoice(Fact):
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

    def covers(self, conduct: Conduct) -> bool:
        """Consent is for an article, an act and a time; consent given later cures nothing."""
        named = conduct.article == self.article and conduct.kind in self.to
        in_time = (self.first or FIRST) <= conduct.on <= (self.last or LAST)
        return named and in_time and self.given_on <= conduct.on


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


CUT = "cut"
"""Facts are cut from others that are possible: what was recorded later may have been what made them so."""


class Facts(Fact):
    """Everything on record about one contract, complete to the end of the Japan day `known_until`."""

    known_until: Day
    contract: Contract = Contract()
    options: tuple[Option, ...] = ()
    indications: tuple[Indication, ...] = ()
    notices: tuple[Notice, ...] = ()
    changes: tuple[Change, ...] = ()
    replacements: tuple[Replacement, ...] = ()
    works: tuple[Work, ...] = ()
    end: RecordedEnd | None = None
    ground: Ground | None = None
    base_contract: BaseContract | None = None
    units: tuple[Unit, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    invoice: Invoice | None = None
    articles: tuple[Article, ...] = ()
    conducts: tuple[Conduct, ...] = ()
    consents: tuple[Consent, ...] = ()
    failures: tuple[Failure, ...] = ()
    incidents: tuple[Incident, ...] = ()
    payments: tuple[Payment, ...] = ()
    outages: tuple[Outage, ...] = ()
    claims: tuple[Claim, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    days_off: DaysOff | None = None
    later_edition: LaterEdition | None = None

    @model_validator(mode="after")
    def possible(self, info: ValidationInfo) -> Facts:
        found = [] if info.context is CUT else list(_impossible(self))
        if found:
            raise Problems(found)
        return self

    @cached_property
    def record(self) -> Record:
        return Record(self)

    def as_of(self, day: date) -> Facts:
        """What was on record at the end of this Japan day: later acts, and what they told, left out."""
        kept = _kept(self, day)
        assert kept is not None
        return Facts.model_validate({**_without_unknown(kept), "known_until": day}, context=CUT)

    def as_json(self) -> dict[str, Any]:
        """The facts as published, defaults left out."""
        dumped = self.model_dump(mode="json", exclude_defaults=True)
        if self.days_off:
            dumped["days_off"] = {"days": sorted(day.isoformat() for day in self.days_off.days)}
        return dumped


class KnownUntil(Fact):
    single = True

    day: date


F = TypeVar("F", bound=Fact)


class Record:
    """The facts by type: what rules ask for. Order of events never matters."""

    __slots__ = ("by_type",)

    def __init__(self, facts: Facts) -> None:
        self.by_type: dict[type[Fact], tuple[Any, ...]] = {
            KnownUntil: (KnownUntil(day=facts.known_until),),
            Contract: (facts.contract,),
            Option: facts.options,
            Indication: facts.indications,
            Notice: tuple(sorted(facts.notices, key=lambda notice: notice.arrived_on)),
            Change: _dated(facts.changes),
            Replacement: _dated(facts.replacements),
            Work: _dated(facts.works),
            Application: _application(facts.contract),
            Article: facts.articles,
            Conduct: _dated(facts.conducts),
            Consent: facts.consents,
            Failure: _dated(facts.failures),
            Incident: _dated(facts.incidents),
            Payment: facts.payments,
            Outage: facts.outages,
            Claim: facts.claims,
            Judgement: facts.judgements,
            RecordedEnd: _at_most_one(facts.end),
            Ground: _at_most_one(facts.ground),
            BaseContract: _at_most_one(facts.base_contract),
            Conflict: facts.conflicts,
            Unit: facts.units,
            Invoice: _at_most_one(facts.invoice),
            DaysOff: _at_most_one(facts.days_off),
            LaterEdition: _at_most_one(facts.later_edition),
        }
        self.by_type[Act] = (
            *self.by_type[Notice],
            *self.by_type[Change],
            *self.by_type[Replacement],
            *self.by_type[Work],
            *self.by_type[RecordedEnd],
            *self.by_type[Conduct],
            *self.by_type[Failure],
            *self.by_type[Incident],
            *self.by_type[Outage],
        )

    def of(self, kind: type[F]) -> tuple[F, ...]:
        return self.by_type[kind]

    def named(self, kind: type[F], id: str | None) -> F | None:
        """The fact of this kind with this id."""
        return next((one for one in self.by_type[kind] if one.id == id), None)


A = TypeVar("A", bound=Act)


def _dated(acts: tuple[A, ...]) -> tuple[A, ...]:
    """By day; on one day by id, for the order in which they were recorded says nothing."""
    return tuple(sorted(acts, key=lambda one: (one.day, str(getattr(one, "id", "")))))


def _at_most_one(fact: F | None) -> tuple[F, ...]:
    return () if fact is None else (fact,)


def _application(contract: Contract) -> tuple[Application, ...]:
    one = Application(
        accepted_on=contract.accepted_on,
        sent_on=contract.acceptance_sent_on,
        received_on=contract.acceptance_received_on,
        started_on=contract.service_started_on,
    )
    return () if one == Application() else (one,)


def _impossible(facts: Facts) -> Iterator[Problem]:
    for where, before, first, after, second in dict.fromkeys(_pairs_in_order(facts)):
        if first is not None and second is not None and second < first:
            yield Problem(
                "facts.impossible_order", where=where, before=before, first=_japan(first), after=after,
                second=_japan(second),
            )  # fmt: skip
    yield from _after_the_return(facts)
    yield from _out_of_use(facts)
    yield from _out_of_bounds(facts)
    yield from _after_the_record(facts)
    yield from _references(facts)
    yield from _contradictions(facts)


IN_ORDER: dict[type[Fact], tuple[tuple[str, ...], ...]] = {
    Contract: (("applied_on", "accepted_on", "acceptance_sent_on", "acceptance_received_on"),),
    BaseContract: (("active_from", "provider_business_ended_on"), ("active_from", "ended_on")),
    Change: (
        ("requested_on", "accepted_on", "done_on"),
        ("requested_on", "accepted_on", "acceptance_sent_on", "acceptance_received_on"),
        ("requested_on", "accepted_on", "cancelled_on"), ("requested_on", "refused_on"),
    ),
    Article: (("dispatched_on", "returned_on"),),
    Consent: (("first", "last"),),
    Failure: (
        ("occurred_on", "notified_on", "investigated_on"), ("occurred_on", "return_instructed_on", "returned_on"),
        ("occurred_on", "told_to_deal_on", "outcome_on"),
    ),
    Incident: (("on", "notified_on", "found_on"), ("on", "notified_on", "replacement_sent_on")),
    Outage: (("starts", "ends"),),
    OutageNotice: (("sent_at", "arrived_at"),),
}  # fmt: skip
"""Days of one record: of those on record in a row, none can lie before the one named before it."""

InOrder = tuple[str, str, Any, str, Any]
"""Where, and two days by name, of which the second cannot lie before the first."""


def _pairs_in_order(facts: Facts) -> Iterator[InOrder]:
    for where, one in _all_facts(facts):
        for row in IN_ORDER.get(type(one), ()):
            on_record = [(name, on) for name in row if (on := getattr(one, name)) is not None]
            for before, after in pairwise(on_record):
                yield where, *before, *after
    for n, notice in enumerate(facts.notices):
        if gone := notice.withdrawal:
            for name, on in (("arrived_on", gone.arrived_on), ("consented_on", gone.consented_on)):
                yield f"notices.{n}.withdrawal", f"notices.{n}.arrived_on", notice.arrived_on, name, on
    if end := facts.end:
        yield "end", "contract.accepted_on", facts.contract.accepted_on, "on", end.on
    yield from _consequences_in_order(facts)


def _consequences_in_order(facts: Facts) -> Iterator[InOrder]:
    """No loss comes before the conduct that caused it, no claim or judgement before what it is about.

    Of a planned outage it may be judged before that it is an emergency. That something was done in time is judged
    after it was done.
    """
    named = {
        name: {one.id: one for one in getattr(facts, name)}
        for name in ("articles", "conducts", "failures", "incidents", "outages")
    }
    about: list[tuple[str, str | None, str | None, Any, tuple[str, ...]]] = [
        *((f"incidents.{n}", one.conduct, None, one.day, ("conducts",)) for n, one in enumerate(facts.incidents)),
        *((f"claims.{n}", one.outage, None, one.on, ("outages",)) for n, one in enumerate(facts.claims)),
        *((f"judgements.{n}", one.of, DONE.get(one.matter) if one.holds else None, one.on, JUDGED[one.matter])
          for n, one in enumerate(facts.judgements) if one.matter is not Matter.EMERGENCY),
    ]  # fmt: skip
    for where, id, field, on, lists in about:
        for one in (named[name].get(str(id)) for name in lists):
            begun, done = getattr(one, "day", None), getattr(one, field, None) if field else None
            in_time = done is None or (begun is not None and on < begun)
            yield (where, str(id), begun, "on", on) if in_time else (where, str(field), done, "on", on)


def _after_the_return(facts: Facts) -> Iterator[Problem]:
    """What cannot happen to an article that is back with the Company: a loss, damage, failure, second return."""
    back = {one.id: one.returned_on for one in facts.articles if one.returned_on}
    acts: list[tuple[str, Incident | Failure, tuple[str, ...]]] = [
        *((f"incidents.{n}", one, ("found_on", _day_of_incident(one))) for n, one in enumerate(facts.incidents)),
        *((f"failures.{n}", one, ("occurred_on", "returned_on")) for n, one in enumerate(facts.failures)),
    ]
    for where, one, days in acts:
        returned = back.get(one.article)
        for day in days:
            on = getattr(one, day)
            if returned and on and on > returned:
                yield Problem("facts.after_return", where=f"{where}.{day}", id=one.article, day=on, returned=returned)


def _day_of_incident(one: Incident) -> str:
    """The field of its day; damage may be notified after the return, but no loss."""
    return "notified_on" if one.on is None and one.kind is IncidentKind.LOST else "on"


def _out_of_use(facts: Facts) -> Iterator[Problem]:
    """What was done with a paid option before it came, once it was there already, or after it was gone."""
    for option in facts.options:
        acts = sorted(_done_with(option.id, facts.changes), key=lambda row: row[0])
        came = [on for on, _, change in acts if change.adds == option.id]
        there = option.with_contract or option.migrated is not None
        first = FIRST if there or not came else came[0]
        ends = [where for on, where, change in acts if change.takes == option.id and on >= first]
        gone = next((on for on, where, _ in acts if where in ends), LAST)
        for on, where, change in acts:
            if on > gone or where in ends[1:]:
                yield Problem("facts.option_gone", where=where, id=option.id, ended=gone)
            elif on < first:
                yield Problem("facts.option_not_there", where=where, id=option.id, day=on, added=first)
            elif change.adds == option.id:
                if there:
                    yield Problem("facts.option_there", where=where, id=option.id)
                there = True


def _done_with(option: str, changes: tuple[Change, ...]) -> Iterator[tuple[date, str, Change]]:
    """The changes carried out with this paid option: when, where on record."""
    for n, change in enumerate(changes):
        for name in ("option", "to_option"):
            if change.done_on and change.option != change.to_option and getattr(change, name) == option:
                yield change.done_on, f"changes.{n}.{name}", change


def _out_of_bounds(facts: Facts) -> Iterator[Problem]:
    """What an agreement, an amount or an edition cannot be."""
    contract, later = facts.contract, facts.later_edition
    start = contract.migrated.first_day if contract.migrated else contract.billing_start
    if start and contract.agreed_last_day and contract.agreed_last_day < (year := last_day(start, years=1)):
        yield Problem(
            "facts.agreed_too_short", where="contract.agreed_last_day", day=contract.agreed_last_day, year=year
        )
    for n, fee in enumerate(facts.indications):
        for part, whole in (("for_added", "amount"), ("amount", "before_discount"), ("amount", "with_tax")):
            less, more = getattr(fee, part), getattr(fee, whole)
            if isinstance(less, int) and isinstance(more, int) and less > more:
                yield Problem("facts.more_than", where=f"indications.{n}", part=part, less=less, whole=whole, more=more)
    this = date.fromisoformat(EDITION)
    if later and later.in_force_from <= this:
        yield Problem("facts.not_later", where="later_edition.in_force_from", day=later.in_force_from, this=this)


def _after_the_record(facts: Facts) -> Iterator[Problem]:
    for where, on in _acts(facts):
        if _japan(on) > facts.known_until:
            yield Problem("facts.after_known_until", where=where, day=_japan(on), known_until=facts.known_until)


def _japan(on: date) -> date:
    return on.date() if isinstance(on, datetime) else on


def _all_facts(fact: Fact, place: str = "") -> Iterator[tuple[str, Fact]]:
    """Every fact within this one, with the place it stands."""
    for name in type(fact).model_fields:
        value = getattr(fact, name)
        if isinstance(value, Fact):
            found = [(place + name, value)]
        else:
            found = [(f"{place}{name}.{n}", one) for n, one in enumerate(value if isinstance(value, tuple) else ())]
        for where, one in found:
            if isinstance(one, Fact):
                yield where, one
                yield from _all_facts(one, f"{where}.")


def _acts(facts: Facts) -> Iterator[tuple[str, date]]:
    """Every act on record, with the place it stands."""
    for where, one in _all_facts(facts):
        for name in one.acts:
            if (on := getattr(one, name)) is not None:
                yield f"{where}.{name}", on


def _kept(fact: Fact, day: date) -> dict[str, Any] | None:
    """The fact as it stood at the end of the day; None where it was not on record yet."""
    data: dict[str, Any] = {}
    later = {name for name in fact.acts if (on := getattr(fact, name)) is not None and _japan(on) > day}
    if later & set(fact.began) and not any(getattr(fact, name) for name in fact.began if name not in later):
        return None
    untold = later.union(*(fact.told_by.get(name, ()) for name in later))
    for name in fact.model_fields_set - untold:
        value = getattr(fact, name)
        if isinstance(value, Fact):
            value = _kept(value, day)
        elif isinstance(value, tuple) and value and isinstance(value[0], Fact):
            value = [kept for one in value if (kept := _kept(one, day)) is not None]
        if value is not None:
            data[name] = value
    return data


def _without_unknown(kept: dict[str, Any]) -> dict[str, Any]:
    """The facts, no longer naming changes and incidents that were not on record yet."""
    changes, incidents = ({one.get("id") for one in kept.get(name, ())} for name in ("changes", "incidents"))
    indications = [one for one in kept.get("indications", ()) if one.get("change") in (None, *changes)]
    works = [_naming("change", changes, one) for one in kept.get("works", ())]
    failures = [_naming("incident", incidents, one) for one in kept.get("failures", ())]
    return {**kept, "indications": indications, "works": works, "failures": failures}


def _naming(name: str, known: set[str | None], data: dict[str, Any]) -> dict[str, Any]:
    return {field: value for field, value in data.items() if field != name or value in known}


def _references(facts: Facts) -> Iterator[Problem]:
    options = [option.id for option in facts.options]
    articles = [article.id for article in facts.articles]
    changes = [change.id for change in facts.changes if change.id]
    works = [work.id for work in facts.works]
    conflicts = [str(conflict.clause) for conflict in facts.conflicts]
    every = (
        ("options", options),
        ("articles", articles),
        ("changes", changes),
        ("works", works),
        ("conflicts", conflicts),
        ("outages", [one.id for one in facts.outages]),
        ("claims", [one.id for one in facts.claims]),
        ("conducts", [one.id for one in facts.conducts]),
        ("failures, incidents", [*(one.id for one in facts.failures), *(one.id for one in facts.incidents)]),
    )
    for kind, ids in every:
        for double in sorted({id for id in ids if ids.count(id) > 1}):
            yield Problem("facts.twice", where=kind, id=double)
    for n, change in enumerate(facts.changes):
        needs_option = change.kind.value.startswith("OPTION_")
        for name, id, needed in (
            ("option", change.option, needs_option),
            ("to_option", change.to_option, change.kind is ChangeKind.OPTION_SWITCH),
        ):
            if needed and id is None:
                yield Problem("facts.missing", where=f"changes.{n}.{name}")
            elif not needed and id is not None:
                yield Problem("facts.not_here", where=f"changes.{n}.{name}", value=id)
            elif id is not None and id not in options:
                yield Problem(
                    "facts.no_such_option", where=f"changes.{n}.{name}", id=id, known=", ".join(options) or "—"
                )
    for n, fee in enumerate(facts.indications):
        for_option = fee.kind in (FeeKind.MONTHLY_OPTION, FeeKind.INITIAL_OPTION)
        if for_option and fee.option is None:
            yield Problem("facts.missing", where=f"indications.{n}.option")
        elif fee.option is not None and not for_option:
            yield Problem("facts.not_here", where=f"indications.{n}.option", value=fee.option)
        elif fee.option is not None and fee.option not in options:
            known = ", ".join(options) or "—"
            yield Problem("facts.no_such_option", where=f"indications.{n}.option", id=fee.option, known=known)
        if fee.change is not None and fee.change not in changes:
            yield Problem("facts.no_such_change", where=f"indications.{n}.change", id=fee.change)
    for n, work in enumerate(facts.works):
        if work.change is not None and work.change not in changes:
            yield Problem("facts.no_such_change", where=f"works.{n}.change", id=work.change)
    yield from _of_a_change(facts)
    yield from _custody_references(facts)
    base = facts.base_contract
    if base and base.provider_business is False and base.provider_business_ended_on:
        one, other = "provider_business = false", "provider_business_ended_on"
        yield Problem("facts.not_both", where="base_contract", one=one, other=other)
    for n, notice in enumerate(facts.notices):
        if notice.designated_on and notice.designated_unclear:
            yield Problem("facts.not_both", where=f"notices.{n}", one="designated_on", other="designated_unclear")
    end = facts.end
    if end and end.agreed_amount is not None and end.manner is not Manner.AGREEMENT:
        yield Problem("facts.not_here", where="end.agreed_amount", value=end.agreed_amount)
    exempt = facts.ground is not None and facts.ground.kind in (GroundKind.GR28_2, GroundKind.GR28_3)
    on_form = any(notice.prescribed_form and not notice.withdrawal for notice in facts.notices)
    if end and end.manner is Manner.TERMINATED_BY_CONTRACTOR and on_form and not exempt:
        yield Problem("facts.two_ends", where="end.on", day=end.on)


def _of_a_change(facts: Facts) -> Iterator[Problem]:
    """What a change needs, and what cannot be recorded of it besides."""
    for n, change in enumerate(facts.changes):
        if change.kind is ChangeKind.ITEM_CHANGE and change.to_item is None:
            yield Problem("facts.missing", where=f"changes.{n}.to_item")
        if not any(getattr(change, name) for name in change.began):
            yield Problem("facts.missing", where=f"changes.{n}.requested_on")
        if change.option is not None and change.option == change.to_option:
            yield Problem("facts.not_here", where=f"changes.{n}.to_option", value=change.option)
        for other in ("accepted_on", "done_on", "acceptance_sent_on", "acceptance_received_on"):
            if change.refused_on and getattr(change, other):
                yield Problem("facts.not_both", where=f"changes.{n}", one=other, other="refused_on")
        if change.cancelled_on and change.done_on:
            yield Problem("facts.not_both", where=f"changes.{n}", one="done_on", other="cancelled_on")
        if (change.cancelled_on is None) is not (change.cancelled_by is None):
            yield Problem("facts.together", where=f"changes.{n}", one="cancelled_on", other="cancelled_by")


JUDGED = {
    Matter.RETURNED_WITHOUT_DELAY: ("articles",),
    Matter.NOTIFIED_PROMPTLY: ("failures", "incidents"),
    Matter.ATTRIBUTABLE: ("failures",),
    Matter.MINOR: ("failures",),
    Matter.GOOD_CARE: ("conducts",),
    Matter.EMERGENCY: ("outages",),
}
"""What each matter is judged of."""

DONE = {Matter.RETURNED_WITHOUT_DELAY: "returned_on", Matter.NOTIFIED_PROMPTLY: "notified_on"}
"""The day on which was done what a person judged to have been done in time."""


def _contradictions(facts: Facts) -> Iterator[Problem]:
    """Two amounts of one fee for the same days, unless one was indicated later; two judgements of a matter on a day."""
    amounts = [(one.kind, one.option, one.article, one.label, one.change, one.valid_from) for one in facts.indications]
    matters = [(one.matter, one.of, one.on) for one in facts.judgements]
    for n, m in combinations(range(len(amounts)), 2):
        days = {facts.indications[n].indicated_on, facts.indications[m].indicated_on}
        if amounts[n] == amounts[m] and (len(days) == 1 or None in days):
            yield Problem("facts.contradict", where=f"indications.{m}", other=f"indications.{n}")
    for n, m in combinations(range(len(matters)), 2):
        if matters[n] == matters[m]:
            yield Problem("facts.contradict", where=f"judgements.{m}", other=f"judgements.{n}")


def _custody_references(facts: Facts) -> Iterator[Problem]:
    """Articles, conduct, failures, incidents and outages that are named must be on record."""
    named: dict[str, list[str]] = {
        name: [one.id for one in getattr(facts, name)]
        for name in ("articles", "conducts", "failures", "incidents", "outages")
    }
    places: list[tuple[str, str | None, tuple[str, ...]]] = []
    for name in ("indications", "conducts", "consents", "failures", "incidents", "payments"):
        places += [(f"{name}.{n}.article", one.article, ("articles",)) for n, one in enumerate(getattr(facts, name))]
    places += [(f"articles.{n}.part_of", one.part_of, ("articles",)) for n, one in enumerate(facts.articles)]
    places += [(f"failures.{n}.incident", one.incident, ("incidents",)) for n, one in enumerate(facts.failures)]
    places += [(f"incidents.{n}.conduct", one.conduct, ("conducts",)) for n, one in enumerate(facts.incidents)]
    places += [(f"claims.{n}.outage", one.outage, ("outages",)) for n, one in enumerate(facts.claims)]
    places += [(f"judgements.{n}.of", one.of, JUDGED[one.matter]) for n, one in enumerate(facts.judgements)]
    for where, id, lists in places:
        if id is not None and not any(id in named[one] for one in lists):
            yield Problem("facts.no_such", where=where, id=id, lists=", ".join(lists))
    for n, article in enumerate(facts.articles):
        if article.part_of == article.id:
            yield Problem("facts.not_here", where=f"articles.{n}.part_of", value=article.id)
        if article.returned_on is None and (article.label_missing or article.inspection_cost is not None):
            yield Problem("facts.missing", where=f"articles.{n}.returned_on")
    for n, fee in enumerate(facts.indications):
        by_article = fee.kind in (FeeKind.LOSS_FEE, FeeKind.DAMAGE_FEE)
        for name, value in (("article", fee.article), ("label", fee.label)):
            if value and not by_article:
                yield Problem("facts.not_here", where=f"indications.{n}.{name}", value=value)
    for n, conduct in enumerate(facts.conducts):
        if conduct.kind is ConductKind.CONNECT and conduct.thing is None:
            yield Problem("facts.missing", where=f"conducts.{n}.thing")
    for n, failure in enumerate(facts.failures):
        if failure.occurred_on is None and failure.notified_on is None:
            yield Problem("facts.missing", where=f"failures.{n}.notified_on")
        for one, other in (("investigated_on", "result"), ("outcome_on", "outcome")):
            if (getattr(failure, one) is None) is not (getattr(failure, other) is None):
                yield Problem("facts.together", where=f"failures.{n}", one=one, other=other)
    for n, incident in enumerate(facts.incidents):
        if incident.on is None and incident.notified_on is None:
            yield Problem("facts.missing", where=f"incidents.{n}.on")
        if incident.found_on and incident.kind is not IncidentKind.LOST:
            yield Problem("facts.not_here", where=f"incidents.{n}.found_on", value=incident.found_on)


def load(data: Any) -> Facts:
    """Facts from JSON data. Raises Problems that name field, value and remedy."""
    try:
        return Facts.model_validate(data)
    except ValidationError as error:
        raise Problems([_problem(dict(row)) for row in error.errors()]) from None


def _problem(row: dict[str, Any]) -> Problem:
    where = ".".join(str(part) for part in row["loc"]) or "facts"
    value, more = row.get("input"), row.get("ctx", {})
    shown = value if type(value) in (str, int, float) else json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(shown, str) and len(shown) > SHOWN:
        shown = shown[:SHOWN] + "…"
    match row["type"]:
        case "extra_forbidden":
            return Problem("facts.unknown_field", where=where, value=shown)
        case "missing":
            return Problem("facts.missing", where=where)
        case "enum" | "literal_error":
            return Problem("facts.not_one_of", where=where, value=shown, allowed=more["expected"].replace(" or ", ", "))
        case "mrs_spec":
            return Problem(more["key"], where=where, value=more["value"])
        case "string_too_short" | "string_too_long" | "string_pattern_mismatch" if isinstance(value, str):
            return Problem("facts.not_a_name", where=where, value=shown)
        case "greater_than_equal" | "less_than_equal":
            key = "facts.too_small" if "ge" in more else "facts.too_large"
            return Problem(key, where=where, value=shown, bound=more.get("ge", more.get("le")))
        case kind if kind in NOT_A:
            return Problem(NOT_A[kind], where=where, value=shown)
        case _:
            return Problem("facts.wrong", where=where, value=shown, reason=row["msg"])


SHOWN = 40
"""How many characters of a wrong value an error repeats."""

NOT_A = {
    "model_type": "facts.not_an_object",
    "tuple_type": "facts.not_a_list",
    "frozen_set_type": "facts.not_a_list",
    "string_type": "facts.not_text",
    "int_type": "facts.not_whole",
    "bool_type": "facts.not_true_or_false",
}
