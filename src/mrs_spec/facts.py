"""Facts: what happened, strict at the door, plain inside.

Days are Japan calendar dates; a timestamp with an offset is converted at the door, a naive one
refused. Amounts are whole yen. Events may come in any order; impossible orders are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from mrs_spec.calendar import japan_day
from mrs_spec.problems import Problem, Problems


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


Day = Annotated[date, BeforeValidator(_day, json_schema_input_type=str)]
Yen = Annotated[int, BeforeValidator(_yen, json_schema_input_type=int), Field(ge=0)]
Amount = Annotated[int | Literal["none"], BeforeValidator(_amount)]
"""Whole yen, or "none": indicated as not charged."""
Flag = Annotated[bool, Field(strict=True)]
Name = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.-]+$")]


class Fact(BaseModel):
    """Anything recorded. Unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

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
    change: the change a one-time fee was indicated for; without one, for every change.
    """

    kind: FeeKind
    option: Name | None = None
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
    def day(self) -> date | None:
        raise AttributeError


class Withdrawal(Fact):
    arrived_on: Day
    consented_on: Day | None = None


class Notice(Act):
    """A notice of termination that reached the Company (art10.p1)."""

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
    def day(self) -> date | None:
        return self.done_on or self.accepted_on or self.requested_on


class Application(Act):
    """The acceptance of the application for the contract, as recorded on the contract."""

    accepted_on: Day | None = None
    sent_on: Day | None = None
    received_on: Day | None = None
    started_on: Day | None = None

    @property
    def day(self) -> date | None:
        return self.accepted_on


class Work(Act):
    """Work done on a day, for a change or without one (annex1.3.i2–i4).

    after_hours, long, poor_access: what a person found; null where nobody has. expenses: actual expenses
    with evidence, and `tax` their basis.
    """

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

    on: Day
    reason: Literal["REPAIR", "LOSS", "COMPANY"]

    @property
    def day(self) -> date:
        return self.on


class RecordedEnd(Act):
    """An end of the contract recorded with evidence; agreed_amount: the money term of an agreement."""

    on: Day
    manner: Manner
    agreed_amount: Amount | None = None

    @property
    def day(self) -> date:
        return self.on


class Ground(Fact):
    """The ground of termination, set by a person with evidence; recorded_on: when (IR-17b)."""

    kind: GroundKind
    recorded_on: Day | None = None


class BaseContract(Fact):
    """The connection service contract underneath (art01, art04.p1).

    provider_business: whether it is used for the purpose of a provider business, and until when. ground: the
    ground on which it was terminated.
    """

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
    on: Day


class Article(Fact):
    """One article; lent by the Company unless it says otherwise (art03.p1.def1).

    selected_by: who chose it (art03.p1).
    """

    id: Name
    router: Flag = True
    lent: Flag = True
    selected_by: Literal["COMPANY", "APPLICANT"] | None = None
    returned_on: Day | None = None


class Judgement(Fact):
    """What a person judged of an article: whether it was returned without delay (art10.p2)."""

    article: Name
    without_delay: Flag
    by: str = Field(min_length=1)
    on: Day
    why: str = Field(min_length=1)


class DaysOff(Fact):
    """A calendar of days off on record (Civil Code 142)."""

    days: frozenset[Day]


class LaterEdition(Fact):
    """A later edition recorded as in operation, its text not at hand (IR-37b)."""

    in_force_from: Day


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
    judgements: tuple[Judgement, ...] = ()
    days_off: DaysOff | None = None
    later_edition: LaterEdition | None = None

    @model_validator(mode="after")
    def possible(self) -> Facts:
        found = list(_impossible(self))
        if found:
            raise Problems(found)
        return self

    @cached_property
    def record(self) -> Record:
        return Record(self)

    def as_json(self) -> dict[str, Any]:
        """The facts as published, defaults left out."""
        dumped = self.model_dump(mode="json", exclude_defaults=True)
        if self.days_off:
            dumped["days_off"] = {"days": sorted(day.isoformat() for day in self.days_off.days)}
        return dumped


class KnownUntil(Fact):
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
            Change: tuple(sorted(facts.changes, key=lambda change: change.day or date.max)),
            Replacement: tuple(sorted(facts.replacements, key=lambda one: one.on)),
            Work: tuple(sorted(facts.works, key=lambda work: work.on)),
            Application: _application(facts.contract),
            Article: facts.articles,
            Judgement: facts.judgements,
            RecordedEnd: (facts.end,) if facts.end else (),
            Ground: (facts.ground,) if facts.ground else (),
            BaseContract: (facts.base_contract,) if facts.base_contract else (),
            Conflict: facts.conflicts,
            Unit: facts.units,
            Invoice: (facts.invoice,) if facts.invoice else (),
            DaysOff: (facts.days_off,) if facts.days_off else (),
            LaterEdition: (facts.later_edition,) if facts.later_edition else (),
        }
        self.by_type[Act] = (
            *self.by_type[Notice],
            *self.by_type[Change],
            *self.by_type[RecordedEnd],
        )

    def of(self, kind: type[F]) -> tuple[F, ...]:
        return self.by_type[kind]


def _application(contract: Contract) -> tuple[Application, ...]:
    one = Application(
        accepted_on=contract.accepted_on,
        sent_on=contract.acceptance_sent_on,
        received_on=contract.acceptance_received_on,
        started_on=contract.service_started_on,
    )
    return () if one == Application() else (one,)


def _impossible(facts: Facts) -> Iterator[Problem]:
    yield from _orders(facts)
    yield from _after_the_record(facts)
    yield from _references(facts)


def _orders(facts: Facts) -> Iterator[Problem]:
    for n, change in enumerate(facts.changes):
        steps = [(name, getattr(change, name)) for name in ("requested_on", "accepted_on", "done_on")]
        dated = [(name, on) for name, on in steps if on is not None]
        for (before, first), (after, second) in pairwise(dated):
            if second < first:
                yield Problem(
                    "facts.impossible_order",
                    where=f"changes.{n}",
                    before=before,
                    first=first,
                    after=after,
                    second=second,
                )
    ended = {c.option: c.done_on for c in facts.changes if c.kind is ChangeKind.OPTION_END and c.done_on}
    for n, change in enumerate(facts.changes):
        gone_on = ended.get(change.option)
        again = change.kind in (ChangeKind.OPTION_ADD, ChangeKind.OPTION_CHANGE)
        if again and gone_on and change.done_on and change.done_on > gone_on:
            yield Problem("facts.option_gone", where=f"changes.{n}.option", id=change.option, ended=gone_on)
    for n, notice in enumerate(facts.notices):
        if (gone := notice.withdrawal) is None:
            continue
        for name, on in (("arrived_on", gone.arrived_on), ("consented_on", gone.consented_on)):
            if on is not None and on < notice.arrived_on:
                yield Problem(
                    "facts.impossible_order",
                    where=f"notices.{n}.withdrawal",
                    before=f"notices.{n}.arrived_on",
                    first=notice.arrived_on,
                    after=name,
                    second=on,
                )
    start, agreed = facts.contract.billing_start, facts.contract.agreed_last_day
    if start and agreed and agreed < start:
        yield Problem(
            "facts.impossible_order",
            where="contract",
            before="billing_start",
            first=start,
            after="agreed_last_day",
            second=agreed,
        )


def _after_the_record(facts: Facts) -> Iterator[Problem]:
    acts: list[tuple[str, date | None]] = []
    for n, notice in enumerate(facts.notices):
        acts.append((f"notices.{n}.arrived_on", notice.arrived_on))
        if notice.withdrawal:
            acts.append((f"notices.{n}.withdrawal.arrived_on", notice.withdrawal.arrived_on))
            acts.append((f"notices.{n}.withdrawal.consented_on", notice.withdrawal.consented_on))
    for n, change in enumerate(facts.changes):
        for name in ("requested_on", "accepted_on", "done_on"):
            acts.append((f"changes.{n}.{name}", getattr(change, name)))
        acts.append((f"changes.{n}.refused_on", change.refused_on))
        acts.append((f"changes.{n}.cancelled_on", change.cancelled_on))
    acts += [(f"works.{n}.on", one.on) for n, one in enumerate(facts.works)]
    acts += [(f"replacements.{n}.on", one.on) for n, one in enumerate(facts.replacements)]
    acts += [(f"articles.{n}.returned_on", one.returned_on) for n, one in enumerate(facts.articles)]
    acts += [(f"judgements.{n}.on", one.on) for n, one in enumerate(facts.judgements)]
    if facts.invoice:
        acts.append(("invoice.on", facts.invoice.on))
    if facts.ground:
        acts.append(("ground.recorded_on", facts.ground.recorded_on))
    for where, on in acts:
        if on is not None and on > facts.known_until:
            yield Problem("facts.after_known_until", where=where, day=on, known_until=facts.known_until)


def _references(facts: Facts) -> Iterator[Problem]:
    options = [option.id for option in facts.options]
    articles = [article.id for article in facts.articles]
    changes = [change.id for change in facts.changes if change.id]
    works = [work.id for work in facts.works]
    conflicts = [str(conflict.clause) for conflict in facts.conflicts]
    every = (
        ("options", options), ("articles", articles), ("changes", changes), ("works", works), ("conflicts", conflicts),
    )  # fmt: skip
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
    for n, change in enumerate(facts.changes):
        if change.kind is ChangeKind.ITEM_CHANGE and change.to_item is None:
            yield Problem("facts.missing", where=f"changes.{n}.to_item")
        for other in ("accepted_on", "done_on"):
            if change.refused_on and getattr(change, other):
                yield Problem("facts.not_both", where=f"changes.{n}", one=other, other="refused_on")
        if change.cancelled_on and change.done_on:
            yield Problem("facts.not_both", where=f"changes.{n}", one="done_on", other="cancelled_on")
        if (change.cancelled_on is None) is not (change.cancelled_by is None):
            yield Problem("facts.together", where=f"changes.{n}", one="cancelled_on", other="cancelled_by")
    for n, judgement in enumerate(facts.judgements):
        if judgement.article not in articles:
            yield Problem("facts.no_such_article", where=f"judgements.{n}.article", id=judgement.article)
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
