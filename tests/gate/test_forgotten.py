"""Systems that are right but for one thing that people forget: each is called wrong by the list of Cases.

Each was once right in every Case. Together they say what a list must hold: every Item, odd and large amounts, later
years, instants, lists in any order, and two or three facts at once that no one scenario seems to need.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from mrs_spec.asking.ask import answers
from mrs_spec.gate.compare import same
from mrs_spec.ground.calendar import Period, calendar_months, last_day, overlap
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.coverage import matter_of
from mrs_spec.scenarios.scenario import Compiled

Facts = dict[str, Any]
Answers = dict[str, Any]
System = Callable[[Facts, Answers], Answers]
"""What a system answers, of facts and the right answers to what is asked."""


def right(facts: Facts, *questions: str) -> Answers:
    """The right answers of the contract by default, as published."""
    asked = [Question.parse(question) for question in questions]
    return {str(one): as_json(answer) for one, answer in answers(law(), load(facts), asked).items()}


def every(part: Any, change: Callable[[Any], Any]) -> Any:
    """JSON data with each text and number changed."""
    match part:
        case dict():
            return {name: every(one, change) for name, one in part.items()}
        case list():
            return [every(one, change) for one in part]
    return change(part)


def of(answered: Answers, name: str, change: Callable[[Any, str], Any]) -> Answers:
    """The answers with those to questions that begin so changed."""
    return {
        question: change(answer, question.partition(":")[2]) if question.startswith(name) else answer
        for question, answer in answered.items()
    }


NOTHING = {"amount": {"value": 0}, "status": {"value": "none"}, "request": {"silent": True}}


def none_of(answered: Answers, kinds: Callable[[str], bool]) -> Answers:
    """The answers with nothing owed of these kinds."""
    found = {}
    for question, answer in answered.items():
        matter = matter_of(question.partition(":")[0])
        bills = matter is not None and matter.startswith("fee.") and kinds(matter)
        found[question] = NOTHING.get(question.partition(".")[0], {"value": []}) if bills else answer
    return found


# --- what is forgotten ----------------------------------------------------------------------------


def bills_item_ll_only(facts: Facts, answered: Answers) -> Answers:
    """Nothing is billed for Items XA and DC."""
    return none_of(answered, lambda kind: facts.get("contract", {}).get("item") in ("XA", "DC"))


def counts_in_floats(facts: Facts, answered: Answers) -> Answers:
    """An assessed amount is summed month by month in floating point, and then cut to yen."""

    def floats(answer: Any, option: str) -> Any:
        term, end = (
            (f"term.option:{option}", f"option.last_day:{option}") if option else ("term.contract", "contract.end_on")
        )
        kind, found = "MONTHLY_OPTION" if option else "MONTHLY_MAIN", right(facts, term, end)
        fees = [
            one["amount"] for one in facts["indications"] if one["kind"] == kind and one.get("option", "") == option
        ]
        if not isinstance(answer.get("value"), int) or not answer["value"] or len(fees) != 1:
            return answer
        (period,) = found[term]["value"]
        left = Period(date.fromisoformat(found[end]["value"]) + timedelta(1), date.fromisoformat(period["last"]))
        months = ((overlap(month, left).days, month.days) for month in calendar_months(left))
        return {"value": math.floor(sum(fees[0] * days / whole for days, whole in months))}

    return of(answered, "amount.ASSESSED_", floats)


def with_arrivals(facts: Facts, answered: Answers, day_of: Callable[[str], str]) -> Answers:
    """The answers of who takes another day for an arrival that is recorded as an instant."""
    notices = facts.get("notices", [])
    if not any("T" in one["arrived_on"] for one in notices):
        return answered
    days = [one["arrived_on"] if "T" not in one["arrived_on"] else day_of(one["arrived_on"]) for one in notices]
    moved = [{**one, "arrived_on": day} for one, day in zip(notices, days, strict=True)]
    return right({**facts, "notices": moved}, *answered)


def takes_the_day_of_an_instant_in_utc(facts: Facts, answered: Answers) -> Answers:
    """A notice between midnight and nine in Japan counts from the day before."""
    return with_arrivals(facts, answered, lambda told: datetime.fromisoformat(told).astimezone(UTC).date().isoformat())


def takes_the_day_of_an_instant_as_written(facts: Facts, answered: Answers) -> Answers:
    """The first ten characters of an instant."""
    return with_arrivals(facts, answered, lambda told: told[:10])


def knows_leap_days_up_to_2027(facts: Facts, answered: Answers) -> Answers:
    """29 February 2028 is not in its calendar."""
    return every(answered, lambda part: "2028-02-28" if part == "2028-02-29" else part)


def takes_changes_in_the_order_of_the_file(facts: Facts, answered: Answers) -> Answers:
    """The change recorded last sets the period."""
    changes = facts.get("changes", [])
    if {one["kind"] for one in changes} != {"EQUIPMENT_ADD", "EQUIPMENT_CHANGE"}:
        return answered
    last = {"known_until": facts["known_until"], "contract": facts["contract"], "changes": changes[-1:]}
    return of(answered, "term.contract", lambda answer, _: right(last, "term.contract")["term.contract"])


def wraps_at_32_bits(facts: Facts, answered: Answers) -> Answers:
    """Amounts are signed numbers of 32 bits."""
    return every(answered, lambda part: (part + 2**31) % 2**32 - 2**31 if type(part) is int else part)


def is_one_yen_off_where_the_fee_is_odd(facts: Facts, answered: Answers) -> Answers:
    """A table of fees in thousands, the rest reckoned."""
    odd = any(isinstance(one["amount"], int) and one["amount"] % 1000 for one in facts.get("indications", []))
    return every(answered, lambda part: part + 1 if type(part) is int and part and odd else part)


def lists_options_of_migrated_contracts_only(facts: Facts, answered: Answers) -> Answers:
    """What is carried is listed, what was applied for is not."""
    migrated = "migrated" in facts.get("contract", {})
    return of(answered, "contract.options", lambda answer, _: answer if migrated else {"value": []})


def assesses_once_the_end_has_come(facts: Facts, answered: Answers) -> Answers:
    """Nothing is assessed before the day of effect."""
    end = right(facts, "contract.end_on")["contract.end_on"].get("value", "")
    return none_of(answered, lambda kind: "ASSESSED" in kind and end > facts["known_until"])


def charges_no_loss_while_the_end_is_open(facts: Facts, answered: Answers) -> Answers:
    """The account is closed at the end of the contract; until then a ground that is unknown keeps it open."""
    unknown = facts.get("ground", {}).get("kind") == "UNKNOWN" and not facts.get("notices") and "end" not in facts
    return none_of(answered, lambda kind: kind == "fee.LOSS_FEE" and unknown)


def takes_an_end_as_sure_until_a_notice_comes(facts: Facts, answered: Answers) -> Answers:
    """Under 28(2) a notice on the form opens an end that is on record."""
    exempt = facts.get("ground", {}).get("kind") == "GR28_2" and bool(facts.get("notices")) and "end" in facts
    missing = {"undetermined": [{"need": "effect_day", "who": "legal"}]}
    return of(answered, "contract.end_on", lambda answer, _: missing if exempt else answer)


def has_no_period_without_a_billing_start(facts: Facts, answered: Answers) -> Answers:
    """A changed paid option without a billing start has no period, and nobody is asked for it."""
    changed = any(one["kind"] == "OPTION_CHANGE" for one in facts.get("changes", []))
    return of(
        answered, "term.option", lambda answer, _: {"value": []} if changed and "undetermined" in answer else answer
    )


def takes_any_payment_for_the_charge(facts: Facts, answered: Answers) -> Answers:
    """What was paid for an article pays what comes later."""
    paid = {one["article"] for one in facts.get("payments", [])}
    return of(
        answered, "duty.pay", lambda answer, id: {"value": {"subject": id, "state": "met"}} if id in paid else answer
    )


def assesses_a_year_that_never_began(facts: Facts, answered: Answers) -> Answers:
    """An option ended before its own period began: the whole year is assessed."""

    def whole(answer: Any, id: str) -> Any:
        (option,) = (one for one in facts["options"] if one["id"] == id)
        end = right(facts, f"option.last_day:{id}")[f"option.last_day:{id}"].get("value", "9999")
        early = end < option.get("billing_start", "")
        on = last_day(date.fromisoformat(end), years=1) if early else None
        charge = {"kind": "ASSESSED_OPTION", "subject": id, "yen": 12 * 2345, "on": end}
        return {"value": [charge]} if on else answer

    return of(answered, "charges.ASSESSED_OPTION", whole)


def shows_no_list_while_one_charge_is_open(facts: Facts, answered: Answers) -> Answers:
    """One charge whose amount is missing hides the others."""
    total = right(facts, "amount.LOSS_FEE")["amount.LOSS_FEE"]
    return of(answered, "subjects.LOSS_FEE", lambda answer, _: total if "undetermined" in total else answer)


FORGETFUL: list[System] = [
    bills_item_ll_only,
    counts_in_floats,
    takes_the_day_of_an_instant_in_utc,
    takes_the_day_of_an_instant_as_written,
    knows_leap_days_up_to_2027,
    takes_changes_in_the_order_of_the_file,
    wraps_at_32_bits,
    is_one_yen_off_where_the_fee_is_odd,
    lists_options_of_migrated_contracts_only,
    assesses_once_the_end_has_come,
    charges_no_loss_while_the_end_is_open,
    takes_an_end_as_sure_until_a_notice_comes,
    has_no_period_without_a_billing_start,
    takes_any_payment_for_the_charge,
    assesses_a_year_that_never_began,
    shows_no_list_while_one_charge_is_open,
]


@pytest.fixture(scope="module")
def by_default(compiled: Compiled) -> list[Case]:
    """The Cases as the contract is read by default."""
    return [one for one in compiled.first.values() if not one.readings]


def wrong_in(system: System, cases: list[Case]) -> list[str]:
    """The Cases in which the system is wrong."""
    found = []
    for case in cases:
        expected = {str(row.question): row.answer for row in case.expected}
        said = system(case.facts.as_json(), dict(expected))
        if not all(same(said[question], answer) for question, answer in expected.items()):
            found.append(case.id)
    return found


@pytest.mark.parametrize("system", FORGETFUL, ids=lambda one: one.__name__)
def test_a_system_that_forgets_one_thing_is_called_wrong(system: System, by_default: list[Case]) -> None:
    assert wrong_in(system, by_default), system.__doc__


def test_a_system_that_forgets_nothing_is_right(by_default: list[Case]) -> None:
    assert wrong_in(lambda facts, answered: answered, by_default) == []
