"""What an open question leaves decided: other articles, what came before a later act, the order of the record."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mrs_spec.asking.ask import answers
from mrs_spec.law.law import Law
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent.parent
Json = dict[str, Any]

SPARE: Json = {"id": "spare", "returned_on": "2023-06-03"}
OPEN: dict[str, Json] = {
    "a loss before this edition": {
        "incidents": [{"id": "open", "article": "spare", "kind": "LOST", "on": "2023-05-20", "found_on": "2023-06-02"}]
    },
    "unclassified scratches": {
        "incidents": [{"id": "open", "article": "spare", "kind": "DAMAGED", "on": "2023-06-02"}]
    },
    "a failure before this edition": {
        "failures": [{"id": "open", "article": "spare", "notified_on": "2023-05-20", "by_method": True}]
    },
    "conduct that nobody has judged": {
        "conducts": [{"id": "open", "article": "spare", "kind": "HANDLE", "on": "2023-06-02"}]
    },
}
CHARGES_OF_9_AND_8 = ("charges.LOSS_FEE", "charges.DAMAGE_FEE", "charges.FAILURE_FEE", "charges.RESTORATION_COST")
TURN_ON_THE_END = ("contract.", "option.", "term.", "charges.", "duty.return", "deadline.return", "findings")


def answered(of: Law, facts: Facts, questions: list[Question]) -> dict[str, Any]:
    return {str(question): as_json(answer) for question, answer in answers(of, facts, questions).items()}


@pytest.mark.parametrize("more", OPEN.values(), ids=list(OPEN))
def test_an_open_question_about_one_article_is_none_about_another(compiled: Compiled, more: Json) -> None:
    for case in compiled.cases.values():
        data = case.facts.as_json()
        refused = any(one.entry == "IR-37a" for one in case.readings)
        if "articles" not in data or data["known_until"] < "2023-06-03" or refused:
            continue
        with_spare = {**data, "articles": [*data["articles"], SPARE]}
        opened = with_spare | {name: [*data.get(name, []), *rows] for name, rows in more.items()}
        named = [one for one in all_questions(case.facts) if not str(one).startswith("charges.")]
        of = case.law(law())
        assert answered(of, load(opened), named) == answered(of, load(with_spare), named), case.id


def test_a_notice_whose_day_of_effect_is_open_undoes_nothing_that_arose_before(compiled: Compiled) -> None:
    tried = 0
    for case in compiled.cases.values():
        data = case.facts.as_json()
        if "articles" not in data or {"notices", "end", "ground", "base_contract"} & set(data):
            continue
        noticed = {**data, "notices": [{"arrived_on": data["known_until"]}], "ground": {"kind": "GR28_2"}}
        kept = [
            one
            for one in all_questions(case.facts)
            if str(one) in CHARGES_OF_9_AND_8 or not str(one).startswith(TURN_ON_THE_END)
        ]
        of = case.law(law())
        assert answered(of, load(noticed), kept) == answered(of, case.facts, kept), case.id
        tried += 1
    assert tried > 100


def test_the_order_of_open_charges_does_not_turn_on_the_order_of_the_record() -> None:
    articles: list[Json] = [{"id": "router"}, {"id": "second"}]
    told = []
    for rows in (articles, articles[::-1]):
        data = {
            "known_until": "2024-12-31",
            "articles": rows,
            "end": {"on": "2024-07-16", "manner": "AGREEMENT"},
            "incidents": [
                {"id": "loss", "article": "router", "kind": "LOST", "on": "2023-05-20"},
                {"id": "scratches", "article": "second", "kind": "DAMAGED", "on": "2024-06-03"},
            ],
        }
        told.append(answered(law().under("IR-67", "B"), load(data), [Question("charges.LOSS_FEE")]))
    assert told[0] == told[1]
    needs = [one["undetermined"][0]["need"] for one in told[0]["charges.LOSS_FEE"]["value"]]
    assert needs == ["damage_range", "edition", "edition"]


def test_two_damages_of_one_day_are_two_events_in_any_order_of_the_record() -> None:
    rows: list[Json] = [
        {"id": id, "article": "router", "kind": "DAMAGED", "on": "2024-06-03", "in_range": True, "cause": cause}
        for id, cause in (("a", "COMPANY"), ("b", "CONTRACTOR"))
    ]
    for incidents in (rows, rows[::-1]):
        data = {
            "known_until": "2024-12-31",
            "articles": [{"id": "router"}],
            "indications": [{"kind": "DAMAGE_FEE", "amount": 3_000, "tax": "exclusive"}],
            "incidents": incidents,
        }
        found = answered(law(), load(data), [Question("lines.DAMAGE_FEE"), Question("held.DAMAGE_FEE")])
        assert found == {"lines.DAMAGE_FEE": {"value": [3_000, 3_000]}, "held.DAMAGE_FEE": {"value": ["IR-38a"]}}
