"""Facts: everything on record about one contract, strict at the door, plain inside.

Events may come in any order; impossible orders are refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import copy
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from pydantic import ValidationError, ValidationInfo, model_validator

from mrs_spec.ground.data import Object
from mrs_spec.ground.doors import checked
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.record.checks import impossible
from mrs_spec.record.things import (
    Act,
    Application,
    Article,
    BaseContract,
    Change,
    Claim,
    Conduct,
    Conflict,
    Consent,
    Contract,
    DaysOff,
    Fact,
    Failure,
    Ground,
    Incident,
    Indication,
    Invoice,
    Judgement,
    LaterEdition,
    Notice,
    Option,
    Outage,
    Payment,
    RecordedEnd,
    Replacement,
    Unit,
    Work,
)
from mrs_spec.record.values import Day, date_in_japan

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
        """Refuse what no record can hold, unless these facts were cut from others. Raises Problems."""
        found = [] if info.context is CUT else list(impossible(self))
        if found:
            raise Problems(found)
        return self

    @cached_property
    def record(self) -> Record:
        """The facts by type."""
        return Record(self)

    def as_of(self, day: date) -> Facts:
        """What was on record at the end of this Japan day: later acts, and what they told, left out."""
        kept = _kept(self, day)
        assert kept is not None
        return Facts.model_validate({**_without_unknown(kept), "known_until": day}, context=CUT)

    def as_json(self) -> Object:
        """The facts as published, defaults left out."""
        dumped: Object = self.model_dump(mode="json", exclude_defaults=True)
        if self.days_off:
            dumped["days_off"] = {"days": sorted(day.isoformat() for day in self.days_off.days)}
        return dumped


class KnownUntil(Fact):
    """The day to whose end the record is complete."""

    single = True

    day: date


F = TypeVar("F", bound=Fact)


NAMED = (Option, Article, Change, Work, Conduct, Failure, Incident, Outage, Claim)
"""The kinds of facts that have an id."""


class Record:
    """The facts by type: what rules ask for. Order of events never matters."""

    __slots__ = ("_by_id", "by_type")

    def __init__(self, facts: Facts) -> None:
        self.by_type: dict[type[Fact], tuple[Any, ...]] = {
            KnownUntil: (KnownUntil(day=facts.known_until),),
            Contract: (facts.contract,),
            Option: _by_id(facts.options),
            Indication: facts.indications,
            Notice: tuple(sorted(facts.notices, key=lambda notice: notice.arrived_on)),
            Change: _dated(facts.changes),
            Replacement: _dated(facts.replacements),
            Work: _dated(facts.works),
            Application: _application(facts.contract),
            Article: _by_id(facts.articles),
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

        self._by_id: dict[type[Fact], dict[str | None, Any]] = {
            kind: {fact.id: fact for fact in self.by_type[kind]} for kind in NAMED
        }

    def but(self, kind: type[F], fact: F) -> Record:
        """The same record, but for a fact of which a record holds one at most."""
        found = copy(self)
        found.by_type = {**self.by_type, kind: (fact,)}
        return found

    def with_equal(self, one: Callable[[Fact], Fact]) -> Record:
        """The same record, with another in the place of each fact that equals it."""
        found = copy(self)
        found.by_type = {kind: tuple(map(one, facts)) for kind, facts in self.by_type.items()}
        found._by_id = {kind: {fact.id: fact for fact in found.by_type[kind]} for kind in NAMED}
        return found

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of this kind, dated ones by day."""
        return self.by_type[kind]

    def named(self, kind: type[F], id: str | None) -> F | None:
        """The fact of this kind with this id."""
        return self._by_id[kind].get(id)


A = TypeVar("A", bound=Act)


T = TypeVar("T", Option, Article)


def _by_id(things: tuple[T, ...]) -> tuple[T, ...]:
    """By id, for the order in which they were recorded says nothing."""
    return tuple(sorted(things, key=lambda thing: thing.id))


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


def _kept(fact: Fact, day: date) -> dict[str, object] | None:
    """The fact as it stood at the end of the day; None where it was not on record yet."""
    data: dict[str, object] = {}
    later = {name for name in fact.acts if (on := getattr(fact, name)) is not None and date_in_japan(on) > day}
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
    for_any = {None, *changes}
    indications = [one for one in kept.get("indications", ()) if one.get("change") in for_any]
    works = [_naming("change", changes, one) for one in kept.get("works", ())]
    failures = [_naming("incident", incidents, one) for one in kept.get("failures", ())]
    return {**kept, "indications": indications, "works": works, "failures": failures}


def _naming(name: str, known: set[str | None], data: dict[str, object]) -> dict[str, object]:
    return {field: value for field, value in data.items() if field != name or value in known}


def load(data: object) -> Facts:
    """Facts from JSON data. Raises Problems that name field, value and remedy."""
    try:
        checked(data)
        return Facts.model_validate(data)
    except Problem as problem:
        raise Problems([problem]) from None
    except ValidationError as error:
        raise Problems([refused(dict(row)) for row in error.errors()]) from None


def refused(row: dict[str, Any]) -> Problem:
    """An error of pydantic as a Problem that names field, value and remedy."""
    where = ".".join(str(part) for part in row["loc"]) or "facts"
    value, more = row.get("input"), row.get("ctx", {})
    plain = type(value) in (int, float) or isinstance(value, (str, date))
    shown = str(value) if plain else json.dumps(value, ensure_ascii=False, default=str)
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
