"""Yen: exact until one named rounding at the end."""

from __future__ import annotations

import ast
import inspect
from datetime import date
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mrs_spec.ground import money
from mrs_spec.ground.calendar import Period
from mrs_spec.ground.money import Rounding, floor, half_up
from mrs_spec.rules.fees import Fee, Share, yen_of

FLOOR, EACH, HALF_UP = Rounding.FLOOR_OF_THE_SUM, Rounding.FLOOR_OF_EACH_PART, Rounding.HALF_UP_OF_THE_SUM

amounts = st.fractions(min_value=0, max_value=10**12, max_denominator=366 * 366)
parts = st.lists(amounts, max_size=14)
fees = st.integers(0, 10_000_000)

W_PARTS = [Fraction(10000 * 15, 31), *[Fraction(10000)] * 8, Fraction(10000 * 9, 30)]
"""Worked case W: 15 days of July 2024, eight whole months, 9 days of April 2025, at 10,000 yen a month."""


# --- one rounding ---------------------------------------------------------------------------------


@given(amounts)
def test_floor_drops_the_fraction_and_nothing_else(exact: Fraction) -> None:
    assert isinstance(floor(exact), int)
    assert 0 <= exact - floor(exact) < 1


@given(amounts)
def test_half_up_is_the_nearest_yen_and_the_upper_one_at_the_half(exact: Fraction) -> None:
    assert isinstance(half_up(exact), int)
    assert Fraction(-1, 2) <= exact - half_up(exact) < Fraction(1, 2)


@given(st.integers(0, 10**12))
def test_whole_yen_stay_as_they_are(yen: int) -> None:
    assert floor(Fraction(yen)) == half_up(Fraction(yen)) == yen
    assert all(rounding.of([Fraction(yen)]) == yen for rounding in Rounding)


@given(st.integers(0, 10**12))
def test_exactly_half_a_yen_goes_up_whether_the_yen_below_is_odd_or_even(yen: int) -> None:
    assert half_up(yen + Fraction(1, 2)) == yen + 1


@given(st.integers(0, 10**12), st.integers(2, 10**18))
def test_the_least_bit_below_half_a_yen_goes_down(yen: int, denominator: int) -> None:
    assert half_up(yen + Fraction(1, 2) - Fraction(1, denominator)) == yen


@given(st.integers(1, 10**12), st.integers(2, 10**18))
def test_the_least_bit_below_a_yen_is_dropped(yen: int, denominator: int) -> None:
    assert floor(yen - Fraction(1, denominator)) == yen - 1


# --- sums of parts --------------------------------------------------------------------------------


def test_the_roundings_differ_where_fractions_add_up() -> None:
    halves = [Fraction(1, 2)] * 3
    assert FLOOR.of(halves) == 1
    assert EACH.of(halves) == 0
    assert HALF_UP.of(halves) == 2


def test_the_worked_case_under_each_rounding() -> None:
    assert FLOOR.of(W_PARTS) == 87_838
    assert EACH.of(W_PARTS) == 87_838
    assert HALF_UP.of(W_PARTS) == 87_839


@given(parts)
def test_the_floor_of_the_sum_is_the_floor_of_the_exact_sum(of: list[Fraction]) -> None:
    assert FLOOR.of(of) == floor(sum(of, Fraction(0)))
    assert HALF_UP.of(of) == half_up(sum(of, Fraction(0)))
    assert EACH.of(of) == sum(map(floor, of))


@given(parts)
def test_dropping_each_part_never_yields_more_and_loses_less_than_a_yen_a_part(of: list[Fraction]) -> None:
    assert 0 <= FLOOR.of(of) - EACH.of(of) <= max(0, len(of) - 1)


@given(parts)
def test_half_up_is_the_floor_or_one_yen_more(of: list[Fraction]) -> None:
    assert HALF_UP.of(of) - FLOOR.of(of) in (0, 1)


@given(st.lists(amounts, max_size=4), st.sampled_from(Rounding))
def test_the_order_of_the_parts_does_not_matter(of: list[Fraction], rounding: Rounding) -> None:
    assert len({rounding.of(order) for order in permutations(of)}) == 1


@given(parts, st.sampled_from(Rounding))
def test_a_further_part_never_lowers_the_amount(of: list[Fraction], rounding: Rounding) -> None:
    assert rounding.of([*of, Fraction(1, 3)]) >= rounding.of(of)


def test_no_parts_are_no_yen() -> None:
    assert [rounding.of([]) for rounding in Rounding] == [0, 0, 0]


def test_parts_may_come_from_a_generator() -> None:
    assert [rounding.of(part for part in W_PARTS) for rounding in Rounding] == [87_838, 87_838, 87_839]


# --- proportion before rounding -------------------------------------------------------------------


@given(fees, st.integers(1, 366), st.data())
def test_splitting_a_share_of_the_fee_loses_nothing_before_the_rounding(
    fee: int, out_of: int, data: st.DataObject
) -> None:
    days = data.draw(st.integers(0, out_of))
    split = data.draw(st.integers(0, days))
    whole, one, other = (Fraction(fee * n, out_of) for n in (days, split, days - split))
    for rounding in (FLOOR, HALF_UP):
        assert rounding.of([one, other]) == rounding.of([whole])


@given(fees, st.integers(1, 366))
def test_all_days_of_a_month_are_the_whole_fee(fee: int, out_of: int) -> None:
    each_day = [Fraction(fee, out_of)] * out_of
    assert FLOOR.of(each_day) == HALF_UP.of(each_day) == fee


@given(parts, st.integers(1, 50))
def test_a_multiple_is_taken_of_the_exact_sum_not_of_the_rounded_one(of: list[Fraction], times: int) -> None:
    multiple = FLOOR.of([times * part for part in of])
    assert multiple == floor(times * sum(of, Fraction(0)))
    assert 0 <= multiple - times * FLOOR.of(of) < times


def test_a_tenth_of_the_fee_ten_times_is_the_fee_where_floats_would_lose_a_yen() -> None:
    assert int(sum([0.1] * 10) * 10_000) == 9_999
    assert FLOOR.of([Fraction(1, 10) * 10_000] * 10) == 10_000
    assert FLOOR.of([Fraction(10_000, 3)] * 3) == 10_000


# --- no floats ------------------------------------------------------------------------------------


def test_amounts_beyond_what_a_float_can_hold_stay_exact() -> None:
    huge = 10**30 + 1
    assert FLOOR.of([Fraction(huge, 3)] * 3) == huge
    assert half_up(Fraction(2 * huge + 1, 2)) == huge + 1


@pytest.mark.parametrize("rounding", Rounding, ids=lambda rounding: rounding.name)
def test_a_float_is_no_amount(rounding: Rounding) -> None:
    with pytest.raises((TypeError, AttributeError)):
        rounding.of([100.5])  # type: ignore[list-item]


def test_the_module_computes_without_floats() -> None:
    tree = ast.parse(inspect.getsource(money))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, float)]
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Div)]
    assert not {"float", "round"} & {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("rounding", Rounding, ids=lambda rounding: rounding.name)
def test_each_rounding_is_named_in_both_languages(rounding: Rounding) -> None:
    others = [other for other in Rounding if other is not rounding]
    for lang in ("ja", "en"):
        assert rounding.told(lang)
        assert rounding.told(lang) not in {other.told(lang) for other in others}
    assert rounding.told("ja") != rounding.told("en")


def test_a_fee_that_changes_within_a_month_is_shared_by_days_even_where_the_first_amount_has_no_first_day() -> None:
    """June at 3,000 to the 10th and at 6,000 from the 11th: 10/30 and 20/30 of them."""
    fees = (Fee(date(2024, 6, 11), Fraction(6000)), Fee(date.min, Fraction(3000)))
    june = Period(date(2024, 6, 1), date(2024, 6, 30))
    assert yen_of(Share(june, Fraction(1), 30), fees) == Fraction(5000)
