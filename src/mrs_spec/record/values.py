"""Values at the door: days, moments, yen, names; strict, and plain once inside.

Days are Japan calendar dates; a timestamp with an offset is converted, a naive one refused. Amounts are whole yen.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, PlainValidator
from pydantic_core import PydanticCustomError

from mrs_spec.ground.calendar import JAPAN


def _wrong(key: str, value: object) -> PydanticCustomError:
    return PydanticCustomError("mrs_spec", "{key}", {"key": key, "value": str(value)})


FIRST, LAST = date(1950, 1, 1), date(2199, 12, 31)
"""The days a contract's life can lie on; others are slips of the pen."""


class AtAnInstant(date):
    """The Japan calendar day of an instant; it is published as the instant it was told as."""

    told = ""

    @classmethod
    def of(cls, told: str, instant: datetime) -> AtAnInstant:
        """The day of an instant with an offset, told so."""
        on = japan_day(instant)
        found = cls(on.year, on.month, on.day)
        found.told = told
        return found

    def __reduce__(self) -> tuple[object, ...]:
        """What makes it again, with what was told; of a day reckoned from it nothing was."""
        if not self.told:
            return date, (self.year, self.month, self.day)
        return AtAnInstant.of, (self.told, datetime.fromisoformat(self.told))


def as_told(day: date) -> str:
    """A day as it is published: 2024-07-16, or the instant it was told as."""
    return (day.told if isinstance(day, AtAnInstant) else "") or day.isoformat()


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
        instant, value = value, value.isoformat()
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
    return AtAnInstant.of(value, instant)


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


Day = Annotated[
    date,
    PlainValidator(_day, json_schema_input_type=str),
    PlainSerializer(as_told, return_type=str, when_used="json"),
]
Instant = Annotated[datetime, BeforeValidator(_instant, json_schema_input_type=str)]
"""A moment, with its offset; kept as Japan time. Only outages and their notices have one (art13.p2)."""
Yen = Annotated[int, BeforeValidator(_yen, json_schema_input_type=int), Field(ge=0)]
Amount = Annotated[int | Literal["none"], BeforeValidator(_amount)]
"""Whole yen, or "none": indicated as not charged."""
Flag = Annotated[bool, Field(strict=True)]
Name = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.-]+$")]


def date_in_japan(on: date) -> date:
    """The day, or the Japan day of a moment kept as Japan time."""
    return on.date() if isinstance(on, datetime) else on
