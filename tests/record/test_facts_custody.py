"""Facts about custody, failure, loss and outages at the door: what is refused, and what was on record on a day.

Who records them relies on two things: nothing impossible is taken in silently, and what was known on a day does not
change with what happened later.
"""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrs_spec.asking.ask import answers
from mrs_spec.ground.problems import Problems
from mrs_spec.ground.wording import LANGS, Lang
from mrs_spec.ground.wording import day as day_in_words
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.kinds import DutyState
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.rules import law

Json = dict[str, Any]

# --- what is refused ------------------------------------------------------------------------------

ARTICLE: Json = {"id": "router"}
CONDUCT: Json = {"id": "act", "article": "router", "kind": "MOVE", "on": "2024-06-01"}
FAILURE: Json = {"id": "failure", "article": "router", "occurred_on": "2024-06-01", "notified_on": "2024-06-02"}
LOSS: Json = {"id": "loss", "article": "router", "kind": "LOST", "on": "2024-06-03", "notified_on": "2024-06-04"}
OUTAGE: Json = {"id": "outage", "cause": "SOFTWARE", "starts": "2024-06-20T02:00+09:00"}
SENT: Json = {"sent_at": "2024-06-18T10:00+09:00"}
CLAIM: Json = {"id": "claim", "outage": "outage", "of": "CONTRACTOR", "on": "2024-07-01"}
JUDGED: Json = {"by": "a person", "why": "as found", "holds": True}
FEE: Json = {"kind": "LOSS_FEE", "amount": 80_000}
PROMPTLY: Json = JUDGED | {"matter": "NOTIFIED_PROMPTLY", "on": "2024-06-10"}


def record(**more: Any) -> Json:
    return {"known_until": "2024-12-31", "articles": [ARTICLE], **more}


def notified(**notice: Any) -> Json:
    return record(outages=[OUTAGE | {"notices": [SENT | notice]}])


def caused_by(conduct: Json) -> Json:
    return record(conducts=[conduct], incidents=[LOSS | {"conduct": conduct["id"]}])


REFUSED: dict[str, tuple[Json, str, tuple[str, ...]]] = {
    # impossible orders: the place, and what the message names
    "returned before it was dispatched": (
        record(articles=[ARTICLE | {"dispatched_on": "2024-08-15", "returned_on": "2024-08-14"}]),
        "articles.0", ("dispatched_on", "2024-08-15", "returned_on", "2024-08-14"),
    ),
    "a consent that ends before it begins": (
        record(consents=[{
            "article": "router", "to": ["MOVE"], "given_on": "2024-05-01",
            "first": "2024-06-02", "last": "2024-06-01",
        }]),
        "consents.0", ("first", "2024-06-02", "last", "2024-06-01"),
    ),
    "a failure notified before it occurred": (
        record(failures=[FAILURE | {"notified_on": "2024-05-31"}]),
        "failures.0", ("occurred_on", "2024-06-01", "notified_on", "2024-05-31"),
    ),
    "investigated before the notification": (
        record(failures=[FAILURE | {"investigated_on": "2024-06-01", "result": "FAILURE"}]),
        "failures.0", ("notified_on", "2024-06-02", "investigated_on", "2024-06-01"),
    ),
    "returned before the instruction": (
        record(failures=[FAILURE | {"return_instructed_on": "2024-06-05", "returned_on": "2024-06-04"}]),
        "failures.0", ("return_instructed_on", "2024-06-05", "returned_on", "2024-06-04"),
    ),
    "dealt with before the instruction": (
        record(failures=[FAILURE | {
            "told_to_deal_on": "2024-06-05", "outcome_on": "2024-06-04", "outcome": "DEALT_WITH_BY_CONTRACTOR",
        }]),
        "failures.0", ("told_to_deal_on", "2024-06-05", "outcome_on", "2024-06-04"),
    ),
    "a loss notified before it happened": (
        record(incidents=[LOSS | {"notified_on": "2024-06-02"}]),
        "incidents.0", ("on", "2024-06-03", "notified_on", "2024-06-02"),
    ),
    "found before it was lost": (
        record(incidents=[LOSS | {"notified_on": None, "found_on": "2024-06-02"}]),
        "incidents.0", ("on", "2024-06-03", "found_on", "2024-06-02"),
    ),
    "found before its loss was notified": (
        record(incidents=[LOSS | {"found_on": "2024-06-03"}]),
        "incidents.0", ("notified_on", "2024-06-04", "found_on", "2024-06-03"),
    ),
    "a replacement sent before the notification": (
        record(incidents=[LOSS | {"replacement_sent_on": "2024-06-03"}]),
        "incidents.0", ("notified_on", "2024-06-04", "replacement_sent_on", "2024-06-03"),
    ),
    "an outage that ends before it starts": (
        record(outages=[OUTAGE | {"ends": "2024-06-20T01:59+09:00"}]), "outages.0", ("starts", "ends", "2024-06-20"),
    ),
    "a notice that arrived before it was sent": (
        notified(arrived_at="2024-06-18T09:59+09:00"), "outages.0.notices.0", ("sent_at", "arrived_at", "2024-06-18"),
    ),
    "a loss before the conduct that caused it": (
        caused_by(CONDUCT | {"on": "2024-06-05"}), "incidents.0", ("act", "2024-06-05", "on", "2024-06-03"),
    ),
    "a claim before the outage": (
        record(outages=[OUTAGE], claims=[CLAIM | {"on": "2024-06-19"}]),
        "claims.0", ("outage", "2024-06-20", "on", "2024-06-19"),
    ),
    "a judgement before what it judges": (
        record(incidents=[LOSS], judgements=[PROMPTLY | {"of": "loss", "on": "2024-06-02"}]),
        "judgements.0", ("loss", "2024-06-03", "on", "2024-06-02"),
    ),
    # acts after the end of the record
    "returned after the record": (
        record(articles=[ARTICLE | {"returned_on": "2025-01-01"}]),
        "articles.0.returned_on", ("2025-01-01", "2024-12-31", "known_until"),
    ),
    "notified after the record, by Japan's clock": (
        notified(arrived_at="2024-12-31T15:00Z"),
        "outages.0.notices.0.arrived_at", ("2025-01-01", "2024-12-31", "known_until"),
    ),
    "an outage that ended after the record": (
        record(outages=[OUTAGE | {"ends": "2025-01-01T00:00+09:00"}]),
        "outages.0.ends", ("2025-01-01", "2024-12-31", "known_until"),
    ),
    # what is named and not on record
    **{
        f"{name} of an unknown article": (record(**{name: [row]}), f"{name}.0.article", ("modem", "articles"))
        for name, row in {
            "conducts": CONDUCT | {"article": "modem"},
            "failures": FAILURE | {"article": "modem"},
            "incidents": LOSS | {"article": "modem"},
            "payments": {"article": "modem", "on": "2024-06-30"},
            "consents": {"article": "modem", "to": ["MOVE"], "given_on": "2024-05-01"},
            "indications": {"kind": "LOSS_FEE", "article": "modem", "amount": 80_000},
        }.items()
    },
    "part of an unknown article": (
        record(articles=[ARTICLE | {"part_of": "modem"}]), "articles.0.part_of", ("modem", "articles"),
    ),
    "caused by unknown conduct": (
        record(incidents=[LOSS | {"conduct": "act"}]), "incidents.0.conduct", ("act", "conducts"),
    ),
    "one occurrence with an unknown loss": (
        record(failures=[FAILURE | {"incident": "loss"}]), "failures.0.incident", ("loss", "incidents"),
    ),
    "a claim for an unknown outage": (record(claims=[CLAIM]), "claims.0.outage", ("outage", "outages")),
    "judged of what cannot be judged so": (
        record(conducts=[CONDUCT], judgements=[PROMPTLY | {"of": "act"}]),
        "judgements.0.of", ("act", "failures, incidents"),
    ),
    "recorded twice": (record(articles=[ARTICLE, ARTICLE]), "articles", ("router",)),
    # what is missing, or does not belong
    "an investigation without its result": (
        record(failures=[FAILURE | {"investigated_on": "2024-06-05"}]), "failures.0", ("investigated_on", "result"),
    ),
    "an outcome without its day": (
        record(failures=[FAILURE | {"outcome": "REPAIRED"}]), "failures.0", ("outcome_on", "outcome"),
    ),
    "a failure of no day": (
        record(failures=[{"id": "failure", "article": "router"}]), "failures.0.notified_on", (),
    ),
    "a loss of no day": (
        record(incidents=[{"id": "loss", "article": "router", "kind": "LOST"}]), "incidents.0.on", (),
    ),
    "damage that is found": (
        record(incidents=[LOSS | {"kind": "DAMAGED", "found_on": "2024-06-05"}]),
        "incidents.0.found_on", ("2024-06-05",),
    ),
    "part of itself": (record(articles=[ARTICLE | {"part_of": "router"}]), "articles.0.part_of", ("router",)),
    "a label on another fee": (
        record(indications=[{"kind": "FAILURE_FEE", "amount": 20_000, "label": True}]), "indications.0.label", (),
    ),
    "a judgement without its reason": (
        record(incidents=[LOSS], judgements=[PROMPTLY | {"of": "loss", "why": ""}]), "judgements.0.why", (),
    ),
    "something connected, and not what": (record(conducts=[CONDUCT | {"kind": "CONNECT"}]), "conducts.0.thing", ()),
    # of two records neither is the later
    "two amounts for the same days": (
        record(indications=[FEE | {"amount": 10_000}, FEE | {"amount": 12_000}]), "indications.1", ("indications.0",),
    ),
    "two amounts, the day of one not known": (
        record(indications=[FEE | {"indicated_on": "2024-04-01"}, FEE | {"amount": 12_000}]),
        "indications.1", ("indications.0",),
    ),
    "two judgements on one day": (
        record(incidents=[LOSS], judgements=[PROMPTLY | {"of": "loss"}, PROMPTLY | {"of": "loss", "holds": False}]),
        "judgements.1", ("judgements.0",),
    ),
    "an acceptance received after the record": (
        record(changes=[{"kind": "EQUIPMENT_ADD", "acceptance_received_on": "2025-06-12"}]),
        "changes.0.acceptance_received_on", ("2025-06-12",),
    ),
    # moments
    "an outage without an offset": (
        record(outages=[OUTAGE | {"starts": "2024-06-20T02:00"}]), "outages.0.starts", ("2024-06-20T02:00", "Z"),
    ),
    "a notice without an offset": (
        notified(arrived_at="2024-06-18T10:00"), "outages.0.notices.0.arrived_at", ("2024-06-18T10:00", "Z"),
    ),
    "an outage with a day only": (
        record(outages=[OUTAGE | {"starts": "2024-06-20"}]), "outages.0.starts", ("2024-06-20", "+09:00"),
    ),
    "a loss with a naive timestamp": (
        record(incidents=[LOSS | {"on": "2024-06-03T10:00"}]), "incidents.0.on", ("2024-06-03T10:00", "Z"),
    ),
    "no outage of that cause": (
        record(outages=[OUTAGE | {"cause": "SOLAR"}]), "outages.0.cause", ("SOLAR", "SOFTWARE"),
    ),
}  # fmt: skip


def as_told(part: str, lang: Lang) -> str:
    """A day in the words of the language; anything else as it is."""
    return day_in_words(date.fromisoformat(part), lang) if re.fullmatch(r"\d{4}-\d\d-\d\d", part) else part


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_is_refused_with_place_value_and_remedy(name: str, lang: Lang) -> None:
    facts, where, named = REFUSED[name]
    with pytest.raises(Problems) as caught:
        load(facts)
    (one,) = caught.value.told(lang).splitlines()
    assert one.startswith(f"{where}: ")
    assert [part for part in named if part not in one and as_told(part, lang) not in one] == []
    remedy = one.removeprefix(f"{where}: ")
    assert remedy.endswith("。") if lang == "ja" else "; " in remedy or remedy.startswith("record both")


POSSIBLE: dict[str, Json] = {
    "all on one day": record(
        conducts=[CONDUCT],
        incidents=[LOSS | dict.fromkeys(("on", "notified_on", "replacement_sent_on", "found_on"), "2024-06-01")
                   | {"conduct": "act"}],
        judgements=[PROMPTLY | {"of": "loss", "on": "2024-06-01"}],
    ),
    "returned on the last day of the record": record(articles=[ARTICLE | {"returned_on": "2024-12-31"}]),
    "an outage planned after the record": record(outages=[OUTAGE | {"starts": "2025-01-20T02:00+09:00"}]),
    "an emergency judged before the outage": record(
        outages=[OUTAGE], judgements=[JUDGED | {"matter": "EMERGENCY", "of": "outage", "on": "2024-06-19"}]
    ),
    "two amounts, the later known": record(
        indications=[FEE | {"indicated_on": "2024-04-01"}, FEE | {"amount": 12_000, "indicated_on": "2024-05-01"}]
    ),
    "two judgements, the later known": record(
        incidents=[LOSS],
        judgements=[PROMPTLY | {"of": "loss"}, PROMPTLY | {"of": "loss", "on": "2024-06-11", "holds": False}],
    ),
    "amounts of two articles": record(
        articles=[ARTICLE, {"id": "other"}], indications=[FEE | {"article": "router"}, FEE | {"article": "other"}, FEE]
    ),
    "a claim on the day of the outage": record(outages=[OUTAGE], claims=[CLAIM | {"on": "2024-06-20"}]),
}  # fmt: skip


@pytest.mark.parametrize("name", POSSIBLE)
def test_what_can_be_is_taken(name: str) -> None:
    load(POSSIBLE[name])


@pytest.mark.parametrize(
    ("arrived_at", "state"),
    [("2024-06-19T16:59:59Z", DutyState.MET), ("2024-06-20T02:59:59+10:00", DutyState.MET),
     ("2024-06-19T17:00:00Z", DutyState.BREACHED), ("2024-06-20T02:00:00+09:00", DutyState.BREACHED)],
)  # fmt: skip
def test_moments_are_compared_whatever_their_offset(arrived_at: str, state: DutyState) -> None:
    facts = notified(arrived_at=arrived_at) | {
        "judgements": [JUDGED | {"matter": "EMERGENCY", "of": "outage", "on": "2024-06-21", "holds": False}]
    }
    (duty,) = answers(law(), load(facts), [Question("duty.outage_notice", "outage")]).values()
    assert duty.state is state


# --- what was on record on a day ------------------------------------------------------------------

Told = tuple[str, str, str, Json]
"""On this day, in this list, of this record (its id, or a name of its own), this was told."""

PLANNED: Json = {
    "contract": {"item": "LL", "billing_start": "2023-07-01"},
    "options": [{"id": "COLD", "kind": "COLD_STANDBY", "billing_start": "2024-02-29"}],
    "articles": [{"id": "router"}, {"id": "replacement"}, {"id": "cold"}],
    "outages": [{"id": "outage", "cause": "SOFTWARE", "starts": "2024-06-20T02:00+09:00"}],
    "ground": {"kind": "NEITHER"},
    "indications": [
        {"tax": "exclusive", **one}
        for one in (
            {"kind": "MONTHLY_MAIN", "amount": 10_000},
            {"kind": "MONTHLY_OPTION", "option": "COLD", "amount": 3_000},
            {"kind": "CHANGE_FEE", "amount": 30_000},
            {"kind": "AFTER_HOURS_FEE", "amount": 15_000},
            {"kind": "FAILURE_FEE", "amount": 20_000},
            {"kind": "LOSS_FEE", "amount": 80_000},
            {"kind": "DAMAGE_FEE", "amount": 40_000},
        )
    ],
}
"""What no act tells: carried data, the articles lent, what was indicated, and an outage as it was planned."""


def judged(matter: str, of: str, holds: bool = True) -> Json:
    return {"matter": matter, "of": of, "holds": holds, "by": "a person", "why": "as found"}


TOLD: list[Told] = [
    ("2023-06-12", "contract", "", {"accepted_on": "2023-06-12"}),
    ("2023-10-02", "changes", "add", {"kind": "EQUIPMENT_ADD", "requested_on": "2023-10-02"}),
    ("2023-10-10", "changes", "add", {"accepted_on": "2023-10-10"}),
    ("2023-10-10", "indications", "of the change",
     {"kind": "CHANGE_FEE", "change": "add", "amount": 25_000, "tax": "exclusive"}),
    ("2023-10-16", "changes", "add", {"done_on": "2023-10-16"}),
    ("2023-10-16", "works", "work", {"on": "2023-10-16", "after_hours": True, "change": "add"}),
    ("2024-02-20", "changes", "cold", {"kind": "OPTION_ADD", "option": "COLD", "accepted_on": "2024-02-20"}),
    ("2024-02-29", "changes", "cold", {"done_on": "2024-02-29"}),
    ("2024-03-01", "consents", "consent", {"article": "router", "to": ["MOVE"], "given_on": "2024-03-01"}),
    ("2024-03-05", "conducts", "move", {"article": "router", "kind": "MOVE", "on": "2024-03-05"}),
    ("2024-03-06", "conducts", "open", {"article": "router", "kind": "DISASSEMBLE", "on": "2024-03-06"}),
    ("2024-04-01", "failures", "failure", {"article": "router", "occurred_on": "2024-04-01"}),
    ("2024-04-03", "failures", "failure", {"notified_on": "2024-04-03", "by_method": True}),
    ("2024-04-04", "judgements", "failure",
     judged("NOTIFIED_PROMPTLY", "failure", False) | {"on": "2024-04-04"}),
    ("2024-04-05", "failures", "failure", {"return_instructed_on": "2024-04-05"}),
    ("2024-04-08", "failures", "failure", {"returned_on": "2024-04-08"}),
    ("2024-04-10", "failures", "failure", {"investigated_on": "2024-04-10", "result": "FAILURE"}),
    ("2024-04-12", "judgements", "attributable", judged("ATTRIBUTABLE", "failure") | {"on": "2024-04-12"}),
    ("2024-04-15", "failures", "failure", {"outcome_on": "2024-04-15", "outcome": "REPAIRED"}),
    ("2024-04-20", "incidents", "damage",
     {"article": "router", "kind": "DAMAGED", "notified_on": "2024-04-20", "by_method": True, "in_range": True}),
    ("2024-04-20", "failures", "failure", {"incident": "damage"}),
    ("2024-05-08", "incidents", "loss", {"article": "cold", "kind": "LOST", "on": "2024-05-08"}),
    ("2024-05-10", "incidents", "loss", {"notified_on": "2024-05-10", "by_method": True}),
    ("2024-05-11", "incidents", "loss", {"replacement_sent_on": "2024-05-11"}),
    ("2024-05-31", "invoice", "", {"on": "2024-05-31"}),
    ("2024-06-10", "payments", "cold", {"article": "cold", "on": "2024-06-10"}),
    ("2024-06-15", "incidents", "loss", {"found_on": "2024-06-15"}),
    ("2024-06-18", "outages", "outage", {"notices": [
        {"sent_at": "2024-06-18T10:00+09:00", "until": "2024-06-20T04:00+09:00"}]}),
    ("2024-06-19", "outages", "outage", {"notices": [
        {"sent_at": "2024-06-18T10:00+09:00", "until": "2024-06-20T04:00+09:00",
         "arrived_at": "2024-06-19T09:00+09:00"}]}),
    ("2024-06-21", "outages", "outage", {"ends": "2024-06-21T05:00+09:00", "gross_fault": True}),
    ("2024-07-01", "claims", "claim", {"outage": "outage", "of": "CONTRACTOR", "on": "2024-07-01"}),
    ("2024-07-20", "notices", "notice", {"arrived_on": "2024-07-20", "designated_on": "2024-08-31"}),
    ("2024-09-20", "articles", "cold", {"returned_on": "2024-09-20"}),
    ("2024-09-30", "articles", "router", {"dispatched_on": "2024-09-30", "named_carrier": True}),
    ("2024-10-04", "articles", "router",
     {"returned_on": "2024-10-04", "label_missing": True, "inspection_cost": 6_000, "tax": "exclusive"}),
    ("2024-10-07", "judgements", "return",
     judged("RETURNED_WITHOUT_DELAY", "router", False) | {"on": "2024-10-07"}),
]  # fmt: skip

WITH_ID = ("changes", "works", "conducts", "failures", "incidents", "outages", "claims", "articles")


def life(until: date) -> Facts:
    """The life as somebody recorded it who knew nothing of what came after this day."""
    data = deepcopy(PLANNED)
    rows: dict[tuple[str, str], Json] = {
        (name, row["id"]): row for name in ("articles", "outages") for row in data[name]
    }
    for day, name, id, fields in TOLD:
        if date.fromisoformat(day) > until:
            continue
        if name in ("contract", "invoice"):
            data[name] = data.get(name, {}) | fields
        elif (name, id) in rows:
            rows[name, id] |= fields
        else:
            rows[name, id] = fields | ({"id": id} if name in WITH_ID else {})
            data.setdefault(name, []).append(rows[name, id])
    return load(data | {"known_until": until.isoformat()})


END = date(2024, 12, 31)
DAYS = sorted({date.fromisoformat(day) + timedelta(days=n) for day, *_ in TOLD for n in (-1, 0, 1)})


def all_answers(facts: Facts) -> dict[Question, Any]:
    return answers(law(), facts, all_questions(facts))


@settings(max_examples=150, deadline=None)
@given(day=st.sampled_from(DAYS) | st.dates(date(2023, 6, 1), END), later=st.integers(0, 200))
def test_answers_as_of_a_day_do_not_depend_on_what_came_after_it(day: date, later: int) -> None:
    known = life(min(day + timedelta(days=later), END))
    assert all_answers(known.as_of(day)) == all_answers(life(day))


CHANGES_NOTHING = {"2024-04-10", "2024-09-20", "2024-09-30"}
"""An investigation awaits the repair, a lost article is not asked back, and arrival, not dispatch, is the return."""


def test_the_answers_change_on_the_days_of_the_acts() -> None:
    """Without this the property above could hold because nothing is ever concluded."""
    days = {date.fromisoformat(day) for day, *_ in TOLD}
    changed = {day for day in days if all_answers(life(day)) != all_answers(life(day - timedelta(days=1)))}
    assert {day.isoformat() for day in days - changed} == CHANGES_NOTHING


def test_as_of_the_end_of_the_record_nothing_is_left_out() -> None:
    assert life(END).as_of(END).as_json() == life(END).as_json()
