"""Periods under the Civil Code (articles 138 to 143), in Japan days.

A period is the closed range of days [first, last]. Rules never compute with days themselves:
what a length of time means is decided here, in one place, on python-dateutil.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from mrs_spec.ground.wording import Lang, day

JAPAN = ZoneInfo("Asia/Tokyo")


class Period(NamedTuple):
    """The days from first to last, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Number of days; 0 when the last day lies before the first."""
        return max(0, (self.last - self.first).days + 1)

    def told(self, lang: Lang) -> str:
        """In words: first day and last day."""
        if lang == "ja":
            return f"{day(self.first, lang)}から{day(self.last, lang)}まで"
        return f"{day(self.first, lang)} to {day(self.last, lang)}"


def next_day(of: date, count: int = 1) -> date:
    """The day so many days later; earlier where `count` is negative."""
    return of + timedelta(days=count)


@lru_cache(maxsize=8192)
def last_day(first: date, *, years: int = 0, months: int = 0, days: int = 0) -> date:
    """Last day of a period whose first counted day is `first` (Civil Code 143(2)).

    The period ends on the day before the corresponding day; where that month has no
    corresponding day, on the last day of that month.
    """
    if days:
        return first + timedelta(days=days - 1)
    corresponding = first + relativedelta(years=years, months=months)
    if corresponding.day != first.day:
        return corresponding
    return corresponding - timedelta(days=1)


def counted_months(first: date) -> Iterator[Period]:
    """The months counted from `first` by the calendar, one after the other, without end."""
    start, number = first, 1
    while True:
        end = last_day(first, months=number)
        yield Period(start, end)
        start, number = next_day(end), number + 1


@lru_cache(maxsize=8192)
def calendar_month(of: date) -> Period:
    """The calendar month that a day lies in."""
    first = of.replace(day=1)
    return Period(first, last_day(first, months=1))


def calendar_months(period: Period) -> Iterator[Period]:
    """The calendar months that the period touches, whole."""
    month = calendar_month(period.first)
    while overlap(month, period).days:
        yield month
        month = calendar_month(next_day(month.last))


def overlap(one: Period, other: Period) -> Period:
    """The days in both; empty (days == 0) when they do not meet."""
    return Period(max(one.first, other.first), min(one.last, other.last))


def month_number(of: date) -> int:
    """Calendar months since year 0, so that a difference counts months."""
    return of.year * 12 + of.month


def business_day(of: date, days_off: Collection[date]) -> date:
    """The day itself, or the next day that is not recorded as a day off."""
    while of in days_off:
        of = next_day(of)
    return of
