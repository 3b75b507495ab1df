"""Periods of the Civil Code: what a year, a month and a Japan day are, for every start day from 1999 to 2101."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mrs_spec.ground.calendar import (
    Period,
    business_day,
    calendar_month,
    calendar_months,
    counted_months,
    last_day,
    month_number,
    next_day,
    overlap,
)
from mrs_spec.record.values import japan_day

FIRST, LAST = date(1999, 1, 1), date(2101, 12, 31)
DAY = timedelta(days=1)
EVERY_DAY = [FIRST + n * DAY for n in range((LAST - FIRST).days + 1)]

days = st.dates(FIRST, LAST)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first = draw(days)
    return Period(first, first + draw(st.integers(0, 800)) * DAY)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_of(period: Period) -> set[date]:
    return {period.first + n * DAY for n in range((period.last - period.first).days + 1)}


def corresponding_day(first: date, months: int) -> date | None:
    """The day of the same number `months` later, by arithmetic on year and month alone; None where there is none."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    try:
        return date(year, month + 1, first.day)
    except ValueError:
        return None


def last_of_month(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1) - DAY


# --- a year ---------------------------------------------------------------------------------------


def test_every_start_day_from_1999_to_2101_is_meant() -> None:
    assert len(EVERY_DAY) == 37_620
    assert (EVERY_DAY[0], EVERY_DAY[-1]) == (FIRST, LAST)


def test_a_year_ends_on_the_day_before_the_corresponding_day() -> None:
    for first in EVERY_DAY:
        if (first.month, first.day) != (2, 29):
            assert last_day(first, years=1) == date(first.year + 1, first.month, first.day) - DAY, first


def test_a_year_from_a_leap_day_ends_on_the_last_day_of_february() -> None:
    leap_days = [first for first in EVERY_DAY if (first.month, first.day) == (2, 29)]
    assert len(leap_days) == 25
    for first in leap_days:
        assert last_day(first, years=1) == date(first.year + 1, 2, 28), first


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2024, 2, 29), date(2025, 2, 28)),
        (date(2024, 3, 1), date(2025, 2, 28)),
        (date(2024, 2, 28), date(2025, 2, 27)),
        (date(2023, 2, 28), date(2024, 2, 27)),
        (date(2023, 3, 1), date(2024, 2, 29)),
        (date(2020, 2, 29), date(2021, 2, 28)),
        (date(2000, 2, 29), date(2001, 2, 28)),
        (date(2099, 3, 1), date(2100, 2, 28)),
        (date(2024, 1, 1), date(2024, 12, 31)),
        (date(2024, 4, 10), date(2025, 4, 9)),
    ],
)
def test_known_years(first: date, last: date) -> None:
    assert last_day(first, years=1) == last


def test_a_year_is_never_shorter_than_365_nor_longer_than_366_days() -> None:
    for first in EVERY_DAY:
        assert Period(first, last_day(first, years=1)).days in (365, 366), first


def test_a_year_has_366_days_exactly_when_a_leap_day_lies_in_it() -> None:
    for first in EVERY_DAY:
        year = Period(first, last_day(first, years=1))
        leap_day_within = any(
            is_leap(y) and year.first <= date(y, 2, 29) <= year.last for y in {first.year, year.last.year}
        )
        assert (year.days == 366) is leap_day_within, first


def test_a_year_never_reaches_the_corresponding_day() -> None:
    for first in EVERY_DAY:
        last = last_day(first, years=1)
        assert (last.year, last.month, last.day) < (first.year + 1, first.month, first.day), first


def test_a_later_start_never_ends_a_year_earlier() -> None:
    for one, other in pairwise(EVERY_DAY):
        assert last_day(one, years=1) <= last_day(other, years=1), one


def test_two_years_end_together_only_when_one_starts_on_a_leap_day() -> None:
    together = [one for one, other in pairwise(EVERY_DAY) if last_day(one, years=1) == last_day(other, years=1)]
    assert together == [first for first in EVERY_DAY if (first.month, first.day) == (2, 29)]


def test_a_year_is_twelve_months() -> None:
    for first in EVERY_DAY:
        assert last_day(first, years=1) == last_day(first, months=12), first


@given(days, st.integers(1, 30))
def test_n_years_are_twelve_times_n_months(first: date, years: int) -> None:
    assert last_day(first, years=years) == last_day(first, months=12 * years)


# --- months and days ------------------------------------------------------------------------------


def test_a_month_ends_before_the_corresponding_day_or_with_the_month_that_has_none() -> None:
    for first in EVERY_DAY:
        corresponding = corresponding_day(first, 1)
        following = last_of_month(first.year, first.month) + DAY
        expected = corresponding - DAY if corresponding else last_of_month(following.year, following.month)
        assert last_day(first, months=1) == expected, first


@given(days, st.integers(1, 120))
def test_any_number_of_months_ends_before_the_corresponding_day_or_with_the_month_that_has_none(
    first: date, months: int
) -> None:
    corresponding = corresponding_day(first, months)
    last = last_day(first, months=months)
    if corresponding:
        assert next_day(last) == corresponding
    else:
        assert next_day(last).day == 1
        assert month_number(last) == month_number(first) + months


@given(days, st.integers(1, 400))
def test_a_period_in_days_has_that_many_days_its_first_included(first: date, count: int) -> None:
    period = Period(first, last_day(first, days=count))
    assert period.days == count == len(days_of(period))


def test_the_45th_day_counted_from_2_june_2024_is_16_july() -> None:
    assert last_day(date(2024, 6, 2), days=45) == date(2024, 7, 16)


@given(days, st.integers(-400, 400))
def test_next_day_moves_by_whole_days(of: date, count: int) -> None:
    assert (next_day(of, count) - of).days == count
    assert next_day(of) == of + DAY


# --- periods --------------------------------------------------------------------------------------


@given(periods())
def test_a_period_counts_both_its_ends(period: Period) -> None:
    assert period.days == len(days_of(period))


@given(days, st.integers(1, 400))
def test_a_period_that_ends_before_it_begins_has_no_days(first: date, before: int) -> None:
    assert Period(first, first - before * DAY).days == 0


def test_a_period_is_told_in_both_languages() -> None:
    period = Period(date(2024, 2, 29), date(2025, 2, 28))
    assert period.told("ja") == "2024年2月29日から2025年2月28日まで"
    assert period.told("en") == "29 February 2024 to 28 February 2025"


@given(periods(), periods())
def test_the_overlap_is_the_days_in_both(one: Period, other: Period) -> None:
    common = days_of(one) & days_of(other)
    found = overlap(one, other)
    assert found.days == len(common)
    assert not common or days_of(found) == common
    assert found == overlap(other, one)


@given(periods())
def test_a_period_overlaps_itself_wholly(period: Period) -> None:
    assert overlap(period, period) == period


def test_periods_that_only_touch_do_not_overlap() -> None:
    may, june = calendar_month(date(2024, 5, 20)), calendar_month(date(2024, 6, 20))
    assert overlap(may, june).days == 0
    assert overlap(may, Period(date(2024, 5, 31), date(2024, 6, 30))).days == 1


# --- counted months -------------------------------------------------------------------------------


@given(days, st.integers(2, 40))
def test_counted_months_follow_each_other_without_gap_or_overlap(first: date, count: int) -> None:
    months = list(islice(counted_months(first), count))
    assert months[0].first == first
    for one, other in pairwise(months):
        assert other.first == one.last + DAY
    assert sum(month.days for month in months) == Period(first, months[-1].last).days


def test_twelve_counted_months_end_with_the_year_from_every_start_day() -> None:
    for first in EVERY_DAY:
        months = list(islice(counted_months(first), 12))
        assert months[-1].last == last_day(first, years=1), first
        assert all(28 <= month.days <= 31 for month in months), first
        assert sum(month.days for month in months) == Period(first, months[-1].last).days, first


@given(days, st.integers(1, 40))
def test_the_nth_counted_month_ends_with_n_months_counted_from_the_first_day(first: date, number: int) -> None:
    nth = next(islice(counted_months(first), number - 1, None))
    assert nth.last == last_day(first, months=number)


def test_months_counted_from_31_january_do_not_drift_to_the_28th() -> None:
    months = list(islice(counted_months(date(2023, 1, 31)), 4))
    assert [month.last for month in months] == [
        date(2023, 2, 28),
        date(2023, 3, 30),
        date(2023, 4, 30),
        date(2023, 5, 30),
    ]


# --- calendar months ------------------------------------------------------------------------------


def test_a_calendar_month_is_the_whole_month_of_every_day() -> None:
    for of in EVERY_DAY:
        month = calendar_month(of)
        assert month.first == date(of.year, of.month, 1), of
        assert month.last == last_of_month(of.year, of.month), of


@given(periods())
def test_calendar_months_partition_a_period(period: Period) -> None:
    months = list(calendar_months(period))
    assert months[0].first <= period.first <= months[0].last
    assert months[-1].first <= period.last <= months[-1].last
    for one, other in pairwise(months):
        assert other.first == one.last + DAY
    parts = [days_of(overlap(period, month)) for month in months]
    assert all(parts)
    assert sum(map(len, parts)) == period.days
    assert set().union(*parts) == days_of(period)


@given(days, days)
def test_month_numbers_count_the_calendar_months_between(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert month_number(last) - month_number(first) == len(list(calendar_months(Period(first, last)))) - 1


# --- business days --------------------------------------------------------------------------------


@given(days, st.sets(st.integers(0, 20)))
def test_a_business_day_is_the_first_day_that_is_not_off(of: date, off: set[int]) -> None:
    days_off = {of + n * DAY for n in off}
    found = business_day(of, days_off)
    assert found >= of
    assert found not in days_off
    assert all(between in days_off for between in days_of(Period(of, found - DAY)))


def test_a_day_that_is_not_off_stays() -> None:
    assert business_day(date(2023, 7, 16), frozenset()) == date(2023, 7, 16)
    assert business_day(date(2023, 7, 14), {date(2023, 7, 15)}) == date(2023, 7, 14)


def test_days_off_in_a_row_are_all_passed_over() -> None:
    off = {date(2023, 7, 15), date(2023, 7, 16), date(2023, 7, 17)}
    assert business_day(date(2023, 7, 15), off) == date(2023, 7, 18)


# --- Japan days -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2024-05-31T15:00:00Z", date(2024, 6, 1)),
        ("2024-05-31T14:59:59Z", date(2024, 5, 31)),
        ("2024-05-31T14:59:59.999999Z", date(2024, 5, 31)),
        ("2024-06-01T00:00:00+09:00", date(2024, 6, 1)),
        ("2024-05-31T23:59:59+09:00", date(2024, 5, 31)),
        ("2024-05-31T05:00:00-10:00", date(2024, 6, 1)),
        ("2023-12-31T15:00:00Z", date(2024, 1, 1)),
        ("2024-02-28T15:00:00Z", date(2024, 2, 29)),
    ],
)
def test_a_day_begins_at_midnight_in_japan(instant: str, day: date) -> None:
    assert japan_day(datetime.fromisoformat(instant)) == day


def test_the_japan_day_changes_at_15_00_universal_time_on_every_day() -> None:
    for day in EVERY_DAY:
        midnight = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
        assert japan_day(midnight) == day + DAY, day
        assert japan_day(midnight - timedelta(microseconds=1)) == day, day


@given(
    st.datetimes(datetime(1999, 1, 1), datetime(2101, 12, 31)),
    st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
def test_the_same_instant_is_the_same_japan_day_from_every_offset(universal: datetime, offset: timezone) -> None:
    instant = universal.replace(tzinfo=UTC)
    assert japan_day(instant.astimezone(offset)) == (universal + timedelta(hours=9)).date()
