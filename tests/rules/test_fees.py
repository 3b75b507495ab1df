"""Amounts indicated: what had arisen is never rewritten, and every letter computes exact whole yen."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mrs_spec.asking.ask import answers
from mrs_spec.ground.calendar import Period, calendar_month
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.facts import load
from mrs_spec.record.kinds import FeeKind
from mrs_spec.record.questions import Question
from mrs_spec.record.things import Indication
from mrs_spec.record.words import FeeRef
from mrs_spec.rules import law
from mrs_spec.rules.fees import AsOf, indicated, since

FIRST = date(2024, 1, 1)
DAYS = st.dates(FIRST, date(2024, 12, 31))
SOME_DAY = st.none() | DAYS
YEN = st.integers(0, 1_000_000)
BY_THEN, LAST = AsOf.WHEN_IT_ARISES, AsOf.LAST


def one(amount: int, valid_from: date | None, indicated_on: date | None) -> Indication:
    return Indication(
        kind=FeeKind.CHANGE_FEE, amount=amount, tax="exclusive", valid_from=valid_from, indicated_on=indicated_on
    )


INDICATIONS = st.lists(st.builds(one, YEN, SOME_DAY, SOME_DAY), max_size=5, unique_by=lambda of: of.indicated_on)


def known(of: list[Indication]) -> list[Indication]:
    return indicated(tuple(of), FeeRef(FeeKind.CHANGE_FEE), None, date.max)


# --- which of several indications -----------------------------------------------------------------


@given(INDICATIONS, DAYS, YEN, SOME_DAY, st.integers(1, 400))
def test_what_is_indicated_later_never_changes_what_had_an_amount_when_it_arose(
    of: list[Indication], on: date, amount: int, valid_from: date | None, later: int
) -> None:
    before = BY_THEN.in_force(known(of), on)
    new = one(amount, valid_from, on + timedelta(days=later))
    if before is not None and (before.indicated_on is None or before.indicated_on <= on):
        assert BY_THEN.in_force(known([*of, new]), on) == before


@given(INDICATIONS, DAYS)
def test_an_amount_is_found_wherever_one_for_that_day_was_ever_indicated(of: list[Indication], on: date) -> None:
    some = any(since(one) <= on for one in of)
    for reading in AsOf:
        assert (reading.in_force(known(of), on) is not None) is some


@given(INDICATIONS, DAYS)
def test_the_amount_found_is_for_that_day_and_of_none_by_then_the_first_afterwards(
    of: list[Indication], on: date
) -> None:
    found = BY_THEN.in_force(known(of), on)
    if found is None:
        return
    assert since(found) <= on
    if found.indicated_on is not None and found.indicated_on > on:
        told = [one.indicated_on for one in of if since(one) <= on]
        assert None not in told
        assert found.indicated_on == min(day for day in told if day)


@given(INDICATIONS, DAYS)
def test_both_readings_agree_where_all_had_been_indicated_by_then(of: list[Indication], on: date) -> None:
    by_then = [one for one in of if one.indicated_on is None or one.indicated_on <= on]
    assert BY_THEN.in_force(known(by_then), on) == LAST.in_force(known(by_then), on)


@given(INDICATIONS.flatmap(lambda of: st.tuples(st.just(of), st.permutations(of))), DAYS)
def test_the_order_of_the_record_does_not_matter(of: tuple[list[Indication], list[Indication]], on: date) -> None:
    for reading in AsOf:
        given_, other = (reading.in_force(known(one), on) for one in of)
        if given_ is None or other is None or given_.amount != other.amount:
            assert given_ == other


# --- an amount that changes within a month --------------------------------------------------------


def fee(amount: int, valid_from: date) -> dict[str, Any]:
    return {"kind": "MONTHLY_MAIN", "amount": amount, "tax": "exclusive", "valid_from": valid_from.isoformat()}


def monthly(of: Law, start: date, raised: date, old: int, new: int) -> int:
    """The monthly fee of the first month, from the billing start date to its end."""
    month = calendar_month(start)
    facts = {
        "known_until": month.last.isoformat(),
        "contract": {"billing_start": start.isoformat()},
        "indications": [fee(old, date(2023, 6, 1)), fee(new, raised)],
    }
    (asked,) = answers(of, load(facts), [Question("lines.MONTHLY_MAIN")]).values()
    assert len(asked) <= 1, "a zero-yen charge is no charge"
    assert all(type(yen) is int for yen in asked)
    return sum(asked)


LETTERS = {letter: law().under("IR-71", letter) for letter in "ABC"}


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(0, 40), YEN, YEN)
def test_each_amount_counts_for_its_days_exactly(start: date, later: int, old: int, new: int) -> None:
    month = calendar_month(start)
    part = Period(start, month.last)
    raised = start + timedelta(days=later)
    after = Period(raised, month.last).days
    whole = Fraction(old * (part.days - after) + new * after, month.days)
    assert monthly(LETTERS["A"], start, raised, old, new) == whole.numerator // whole.denominator


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(0, 40), YEN, YEN)
def test_the_other_letters_take_one_amount_for_all_its_days(start: date, later: int, old: int, new: int) -> None:
    raised = start + timedelta(days=later)
    by_letter = {letter: monthly(of, start, raised, old, new) for letter, of in LETTERS.items()}
    days, of_month = Period(start, calendar_month(start).last).days, calendar_month(start).days
    first, last = (new if raised <= day else old for day in (start, calendar_month(start).last))
    assert by_letter["B"] == first * days // of_month
    assert by_letter["C"] == last * days // of_month
    assert min(by_letter["B"], by_letter["C"]) <= by_letter["A"] <= max(by_letter["B"], by_letter["C"])


# --- work of two classes --------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(YEN, YEN)
def test_both_amounts_or_the_higher_one_for_work_of_two_classes(after_hours: int, long: int) -> None:
    indications = [
        {"kind": kind, "amount": amount, "tax": "exclusive"}
        for kind, amount in (("AFTER_HOURS_FEE", after_hours), ("LONG_WORK_FEE", long))
    ]
    facts = {
        "known_until": "2024-12-31",
        "indications": indications,
        "works": [{"id": "work", "on": "2024-05-01", "after_hours": True, "long": True}],
    }
    asked = [Question("amount.AFTER_HOURS_FEE"), Question("amount.LONG_WORK_FEE")]
    both, higher = (sum(answers(law().under("IR-75", one), load(facts), asked).values()) for one in "AB")
    assert both == after_hours + long
    assert higher == max(after_hours, long)


# --- ends of an option that cannot be decided -----------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(DAYS, st.integers(0, 200), st.integers(0, 60), st.sampled_from(["IR-27", "IR-14"]))
def test_a_later_notice_never_decides_a_month_of_an_option_that_was_open(
    done: date, noticed: int, accepted: int, entry: str
) -> None:
    change: dict[str, Any] = {"option": "X", "done_on": done.isoformat()}
    change["accepted_on"] = (done - timedelta(days=accepted)).isoformat()
    change |= {"kind": "OPTION_END"} if entry == "IR-27" else {"kind": "OPTION_SWITCH", "to_option": "Y"}
    facts: dict[str, Any] = {
        "known_until": "2025-12-31",
        "contract": {"billing_start": "2023-07-01"},
        "options": [
            {"id": "X", "kind": "MULTIHOME", "with_contract": True}, {"id": "Y", "kind": "COLD_STANDBY"},
        ],
        "indications": [{"kind": "MONTHLY_OPTION", "option": "X", "amount": 3_000, "tax": "exclusive"}],
        "changes": [change],
        "ground": {"kind": "NEITHER"},
    }  # fmt: skip
    notice = {"arrived_on": (done + timedelta(days=noticed)).isoformat()}
    of = law().under(entry, "B" if entry == "IR-27" else "C")
    asked = Question("lines.MONTHLY_OPTION", "X")
    without, with_notice = (answers(of, load(one), [asked])[asked] for one in (facts, facts | {"notices": [notice]}))
    assert with_notice == without[: len(with_notice)]
    decided = [one for one in without if not isinstance(one, Undetermined)]
    assert without[: len(decided)] == tuple(decided), "decided up to one month, open from there"
