"""Answers read from their published form: nothing is guessed, for every question has one form of answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import TypeVar

from mrs_spec.document.text import needs_table
from mrs_spec.ground.calendar import Period
from mrs_spec.ground.data import JSON
from mrs_spec.record.answers import (
    SILENT,
    Answer,
    Charge,
    Duty,
    Finding,
    Missing,
    Refused,
    Undetermined,
    Value,
    Whole,
    all_missing,
)
from mrs_spec.record.kinds import ChargeKind, DutyState

V = TypeVar("V")

Form = Callable[[JSON], Whole]
"""How the value of an answer is read from its published form; raises NotAnAnswer."""


class NotAnAnswer(ValueError):
    """Data that are no answer in the published form, or none to what was asked."""


def answer_in(data: JSON, form: Form) -> Answer:
    """The answer whose published form this is, its value of the form given; no clause is named for what is missing.

    Raises NotAnAnswer.
    """
    if _has(data, "silent") and _object(data, "silent")["silent"] is True:
        return SILENT
    if _has(data, "undetermined"):
        return _undetermined_in(data)
    if _has(data, "refused"):
        return Refused(a_code(_object(_object(data, "refused")["refused"], "clause")["clause"]))
    return form(_object(data, "value")["value"])


def a_day(data: JSON) -> date:
    """A day: 2024-07-16."""
    if isinstance(data, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", data):
        with suppress(ValueError):
            return date.fromisoformat(data)
    raise NotAnAnswer(data)


def an_amount(data: JSON) -> int:
    """Whole yen."""
    if isinstance(data, int) and not isinstance(data, bool):
        return data
    raise NotAnAnswer(data)


def a_code(data: JSON) -> str:
    """A code, a clause or an id."""
    if isinstance(data, str):
        return data
    raise NotAnAnswer(data)


def a_finding(data: JSON) -> Finding:
    """A register entry to look at."""
    return Finding(a_code(data))


def a_period(data: JSON) -> Period:
    """First and last day."""
    row = _object(data, "first", "last")
    return Period(a_day(row["first"]), a_day(row["last"]))


def a_charge(data: JSON) -> Charge:
    """A charge with its amount and day, each of which may be undetermined."""
    row = _object(data, "kind", "subject", "yen", "on", may={"held", "tax"})
    held = row.get("held", [])
    if not isinstance(held, list):
        raise NotAnAnswer(data)
    return Charge(
        _kind_of_charge(row["kind"]),
        a_code(row["subject"]),
        _or_undetermined(an_amount, row["yen"]),
        _or_undetermined(a_day, row["on"]),
        tuple(a_code(entry) for entry in held),
        a_code(row.get("tax", "")),
    )


def a_duty(data: JSON) -> Duty:
    """Where a duty stands, with the day of a late performance."""
    row = _object(data, "subject", "state", may={"day"})
    day = a_day(row["day"]) if "day" in row else None
    return Duty(a_code(row["subject"]), _or_undetermined(_state, row["state"]), day)


def each(form: Callable[[JSON], Value]) -> Form:
    """A whole list of these; what cannot be decided may stand for one of them."""

    def read(data: JSON) -> tuple[Value | Undetermined, ...]:
        if isinstance(data, list):
            return tuple(_or_undetermined(form, item) for item in data)
        raise NotAnAnswer(data)

    return read


def _kind_of_charge(data: JSON) -> ChargeKind:
    if isinstance(data, str) and data in list(ChargeKind):
        return ChargeKind(data)
    raise NotAnAnswer(data)


def _state(data: JSON) -> DutyState:
    if isinstance(data, str) and data in list(DutyState):
        return DutyState(data)
    raise NotAnAnswer(data)


def _or_undetermined(form: Callable[[JSON], V], data: JSON) -> V | Undetermined:
    return _undetermined_in(data) if _has(data, "undetermined") else form(data)


def _undetermined_in(data: JSON) -> Undetermined:
    rows = _object(data, "undetermined")["undetermined"]
    if not isinstance(rows, list):
        raise NotAnAnswer(data)
    each = [_missing(row) for row in rows]
    found = all_missing(each)
    if found is None or len(found.in_order) < len(each):
        raise NotAnAnswer(data)
    return found


def _missing(data: JSON) -> Undetermined:
    row = _object(data, "need", "who", may={"detail"})
    need, detail = a_code(row["need"]), a_code(row.get("detail", ""))
    if detail:
        a_day(detail)
    if need in needs_table()["need"] and Missing(need, "").who == row["who"]:
        return Undetermined(need, "", detail)
    raise NotAnAnswer(data)


def _has(data: JSON, name: str) -> bool:
    return isinstance(data, Mapping) and name in data


def _object(data: JSON, *needs: str, may: frozenset[str] | set[str] = frozenset()) -> Mapping[str, JSON]:
    """An object with these fields and no other. Raises NotAnAnswer."""
    if isinstance(data, Mapping) and set(needs) <= data.keys() <= {*needs, *may}:
        return data
    raise NotAnAnswer(data)
