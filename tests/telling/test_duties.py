"""The list of duties: what a person relies on who must know who acts next, and by when."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.facts import load
from mrs_spec.record.kinds import DutyState
from mrs_spec.record.questions import DUTIES
from mrs_spec.rules import law
from mrs_spec.telling.duties import Row, as_text, as_the_clause_says, duties

Json = dict[str, Any]

CASE: Json = {
    "known_until": "2024-12-31",
    "contract": {"item": "LL", "billing_start": "2024-04-10"},
    "ground": {"kind": "NEITHER"},
    "notices": [{"arrived_on": "2024-06-01"}],
    "articles": [
        {"id": "router"},
        {"id": "power-unit", "router": False, "part_of": "router", "returned_on": "2024-08-10"},
    ],
    "conducts": [{"id": "move", "article": "router", "kind": "MOVE", "on": "2024-05-03"}],
    "failures": [
        {
            "id": "failure",
            "article": "router",
            "notified_on": "2024-05-10",
            "by_method": True,
            "investigated_on": "2024-05-20",
            "result": "NO_FAILURE",
        }
    ],
    "outages": [{"id": "outage", "cause": "SOFTWARE", "starts": "2024-09-20T02:00+09:00"}],
    "indications": [{"kind": "LOSS_FEE", "article": "router", "amount": 80_000, "tax": "exclusive"}],
}


def rows(as_of: str, facts: Json = CASE) -> dict[tuple[str, str], Row]:
    return {(row.clause, row.id): row for row in duties(law(), load(facts), date.fromisoformat(as_of))}


RETURN = ("art07.p3", "router")


@pytest.mark.parametrize(
    ("as_of", "state", "next_"),
    [
        ("2024-08-14", DutyState.OPEN, "contractor"),
        ("2024-08-15", DutyState.OPEN, "contractor"),
        ("2024-08-16", DutyState.BREACHED, "contractor"),
    ],
)
def test_the_return_is_due_to_the_end_of_the_30th_day_and_breached_from_the_next(
    as_of: str, state: DutyState, next_: str
) -> None:
    row = rows(as_of)[RETURN]
    assert (row.due, row.state, row.next()) == (date(2024, 8, 15), state, next_)


def test_what_happened_later_is_not_known_yet() -> None:
    before = rows("2024-05-19")
    assert before["art08.p2", "failure"].state is DutyState.OPEN
    assert before["art08.p2", "failure"].next() == "company"
    assert RETURN not in before
    assert rows("2024-05-20")["art08.p2", "failure"].state is DutyState.MET
    assert ("art08.p2", "failure") not in rows("2024-05-09")


def test_no_day_is_named_where_the_text_names_none() -> None:
    found = rows("2024-12-31")
    assert {row.clause for row in found.values() if row.due is not None} == {"art07.p3"}
    prompt = found["art10.p2", "power-unit"]
    assert isinstance(prompt.state, Undetermined)
    assert (prompt.due, prompt.next()) == (None, "legal")


def test_a_judgement_settles_what_has_no_number() -> None:
    judged = CASE | {
        "judgements": [
            {
                "matter": "RETURNED_WITHOUT_DELAY",
                "of": "power-unit",
                "holds": False,
                "by": "legal",
                "on": "2024-09-01",
                "why": "it lay idle",
            }
        ]
    }
    assert isinstance(rows("2024-08-31", judged)["art10.p2", "power-unit"].state, Undetermined)
    late = rows("2024-09-01", judged)["art10.p2", "power-unit"]
    assert (late.state, late.on, late.next()) == (DutyState.LATE, date(2024, 8, 10), "")


def test_a_breach_that_cannot_be_mended_waits_for_nobody() -> None:
    moved = rows("2024-05-03")["art07.p1.i1", "move"]
    assert (moved.state, moved.on, moved.next()) == (DutyState.BREACHED, date(2024, 5, 3), "")


def test_a_planned_outage_is_still_to_be_notified() -> None:
    planned = rows("2024-09-19")["art13.p2", "outage"]
    assert (planned.state, planned.next()) == (DutyState.OPEN, "company")
    begun = rows("2024-09-20")["art13.p2", "outage"]
    assert isinstance(begun.state, Undetermined)
    assert begun.next() == "operations"


def test_a_charge_is_to_be_billed_and_paid_once_it_has_arisen() -> None:
    assert ("art09.p2.b", "router") not in rows("2024-08-15")
    owed = rows("2024-08-16")
    assert owed["art09.p2.a", "router"].next() == "company"
    assert owed["art09.p2.b", "router"].next() == "contractor"


def test_what_waits_comes_first() -> None:
    found = duties(law(), load(CASE), date(2024, 12, 31))
    waiting = [bool(row.next()) for row in found]
    assert found[0].clause == "art07.p3"
    assert waiting == sorted(waiting, reverse=True)


def test_a_day_after_the_record_is_refused() -> None:
    with pytest.raises(Problem) as refused:
        duties(law(), load(CASE), date(2025, 1, 1))
    assert refused.value.key == "duties.after_the_record"


def test_every_duty_names_an_operative_clause() -> None:
    assert {corpus(FIRST).clause(one.clause).kind for one in DUTIES.values()} == {"operative"}


@pytest.mark.parametrize("lang", LANGS)
def test_the_list_is_told_in_either_language(lang: Any) -> None:
    found = duties(law(), load(CASE), date(2024, 12, 31))
    text = "\n".join(as_text(found, date(2024, 12, 31), lang))
    assert ("2024年8月15日まで" if lang == "ja" else "by 15 August 2024") in text
    assert ("期限の定めなし" if lang == "ja" else "no day is named") in text
    assert ("契約者" if lang == "ja" else "the Contractor") in text


def test_the_list_is_told_to_machines() -> None:
    found = json.loads(json.dumps([row.as_row() for row in duties(law(), load(CASE), date(2024, 12, 31))]))
    one = next(row for row in found if (row["clause"], row["id"]) == RETURN)
    assert (one["who"], one["due"], one["state"], one["next"]) == (
        "contractor", "2024-08-15", "breached", "contractor",
    )  # fmt: skip


def test_a_duty_is_called_by_the_days_that_its_clause_names() -> None:
    found = next(one for one in law().rules if one.name == "routers_are_returned_within_30_days")
    later = replace(found, parameters={**found.parameters, "length": replace(found.parameters["length"], words="14日")})
    name = DUTIES["return"].name
    assert as_the_clause_says(name, "art07.p3", replace(law(), rules=(later,))) == (
        "14日以内に返還する義務", "duty to return within 14 days"
    )  # fmt: skip
    assert as_the_clause_says(name, "art07.p3", law()) == name
