"""Rows as a page holds them: sentences and nothing else, and what is wrong with one stands beside it."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from mrs_spec.asking.ask import answers as answers_of
from mrs_spec.ground.data import Object
from mrs_spec.record.answers import as_json
from mrs_spec.record.questions import all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lives import Life, Maker, sentences
from mrs_spec.scenarios.scenario import Compiled, last_numbers
from mrs_spec.whatif.asked import ASKS, answer, answers, judged, scenario, turns, why
from mrs_spec.whatif.rows import row_of, told
from mrs_spec.whatif.vocabulary import examples, vocabulary

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def known(compiled: Compiled) -> dict[str, Any]:
    """Every scenario as the page has it: through JSON."""
    found: dict[str, Any] = json.loads(json.dumps(examples(compiled.scenarios["ja"].values())))
    return found


@pytest.fixture(scope="module")
def lives(compiled: Compiled) -> list[Life]:
    scenarios = [sentences(one) for one in compiled.scenarios["ja"].values()]
    return list(Maker(Random(7), scenarios=scenarios).lives(100))


def notice(**values: object) -> dict[str, Any]:
    return {"step": "notice", "values": {"arrived": "2024-06-01", **values}}


def test_every_case_told_in_rows_is_answered_as_it_expects(compiled: Compiled, known: dict[str, Any]) -> None:
    for id, case in compiled.cases.items():
        rows, letters = (*known[id], {})[:2]
        assert told(rows).facts == case.facts
        (side,) = answers({"rows": rows, "sides": [letters]})["sides"]  # type: ignore[misc, union-attr]
        given = {row["question"]: row["answer"] for row in side["answers"]}  # type: ignore[index, union-attr, call-overload]
        for expected in case.expected:
            assert given.get(str(expected.question), expected.answer) == expected.answer, id


def test_a_hundred_random_lives_are_answered_to_the_byte_as_by_judge(lives: list[Life]) -> None:
    for life in lives:
        rows = [row_of(one) for one in life.said]
        text = answer("answers", json.dumps({"rows": rows}))
        given = answers_of(law(), life.facts, all_questions(life.facts))
        expected = [{"question": str(question), "answer": as_json(one)} for question, one in given.items()]
        assert json.dumps(json.loads(text)["sides"][0]["answers"]) == json.dumps(expected)


def test_every_sentence_of_facts_and_events_is_in_the_form_in_both_languages() -> None:
    found: Any = vocabulary()
    assert {one["name"] for one in found["steps"]} == {step.name for step in STEPS.all if step.kind != "then"}
    for one in found["steps"]:
        for lang in ("ja", "en"):
            assert sorted(one["parts"][lang][1::2]) == sorted(one["slots"])
        assert one["subject"] in found["subjects"]
    assert {kind["type"] for kind in found["kinds"].values()} == {"choice", "date", "datetime", "number", "text"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"step": "no_such", "values": {}}, "no_such"),
        ({"step": "then_nothing"}, "not a row"),
        ("notice", "not a row"),
        (notice(arrived="1 June 2024"), "arrived"),
        (notice(arrived="2024-6-1"), "arrived"),
        (notice(arrived="2024-06-31"), "arrived"),
        (notice(arrived=20240601), "arrived"),
        (notice(arrived=["2024-06-01"]), "arrived"),
        ({"step": "notice", "values": {}}, "notice"),
        ({"step": "monthly_fee", "values": {"amount": -1}}, "amount"),
        ({"step": "monthly_fee", "values": {"amount": 1.5}}, "amount"),
        ({"step": "monthly_fee", "values": {"amount": True}}, "amount"),
        ({"step": "ground_is", "values": {"ground": "no such"}}, "ground"),
        ({"step": "ground_is", "values": {"ground": {}}}, "ground"),
    ],
)
def test_what_is_wrong_with_a_row_is_told_with_its_number_in_both_languages(row: object, said: str) -> None:
    found: Any = judged({"rows": [notice(), row]})  # type: ignore[list-item]
    (problem,) = found["problems"]
    assert problem["row"] == 1
    assert said in problem["en"]
    assert problem["ja"] != problem["en"]


def test_an_impossible_order_is_told_beside_the_row_that_brings_it() -> None:
    rows = [notice(), {"step": "lost_item_found", "values": {"found": "2024-06-01"}}]
    step = next(one for one in STEPS.all if "lost item was found" in one.phrase.both.en)
    rows[1] = {"step": step.name, "values": dict.fromkeys(step.phrase.slots, "2024-06-01")}
    found: Any = judged({"rows": rows})
    assert [one["row"] for one in found["problems"]] == [1]


@pytest.mark.parametrize(
    "asked", [None, [], {}, {"rows": {}}, {"rows": [], "sides": []}, {"rows": [], "sides": [{}, {}, {}]},
              {"rows": [], "sides": [{"IR-01": "Z"}]}, {"rows": [], "sides": [{"IR-99": "A"}]},
              {"rows": [], "as_of": "tomorrow"}, {"rows": [{}] * 301}],
)  # fmt: skip
def test_what_asks_nothing_is_refused_by_every_question(asked: Any) -> None:
    for of in ASKS.values():
        assert of(asked)["problems"]


def test_two_readings_stand_beside_each_other_and_what_differs_is_marked_in_days_and_yen() -> None:
    rows = [
        notice(),
        {"step": "billing_start", "values": {"start": "2024-04-10"}},
        {"step": "monthly_fee", "values": {"amount": 10_000}},
        {"step": "ground_is", "values": {"ground": "NEITHER"}},
    ]
    html = str(judged({"rows": rows, "sides": [{}, {"IR-05": "B", "IR-01": "E"}]})["html"])
    assert html.count('<section class="side"') == 2
    assert "days earlier" in html or "days later" in html
    assert "yen more" in html or "yen less" in html
    assert 'class="differs"' in html
    assert "no reading is chosen for B yet" in str(judged({"rows": rows, "sides": [{}, {}]})["html"])
    same = str(judged({"rows": rows, "sides": [{}, {"IR-76": "B"}]})["html"])
    assert "both readings give the same answers" in same
    assert "differs" not in same


def test_what_is_undetermined_offers_a_sentence_that_supplies_it(page_data: Object) -> None:
    told_of: Any = page_data
    html = str(judged({"rows": [notice()]})["html"])
    assert 'data-need="billing_start"' in html
    for name in told_of["supplies"]["billing_start"]:
        step = STEPS.named(name)
        if step.name == "billing_start":
            more = {"step": "billing_start", "values": {"start": "2024-04-10"}}
            assert 'data-need="billing_start"' not in str(judged({"rows": [notice(), more]})["html"])
            return
    pytest.fail("no sentence supplies the billing start date")


def test_why_leads_to_the_clause_and_turns_names_the_letters_that_change_something() -> None:
    asked: Any = {"rows": [notice()], "question": "contract.end_on"}
    html = str(why(asked)["html"])
    assert 'href="../../evidence/art10.html#art10.p1.a"' in html
    assert "45日" in html and "45" in html
    found: Any = turns(asked)["turns"]
    assert {"entry": "IR-05", "letter": "B"}.items() <= next(one for one in found if one["entry"] == "IR-05").items()


def test_the_state_of_the_page_is_a_scenario_that_compiles_and_holds(
    compiled: Compiled, known: dict[str, Any], lives: list[Life], tmp_path: Path
) -> None:
    """Pasted into a feature file of its own, in both languages: lint, parity and the answers hold."""
    last = dict(last_numbers(compiled.scenarios["ja"].values()))
    texts: dict[str, list[str]] = {"ja": [], "en": []}
    states = [[row_of(one) for one in life.said] for life in lives[:12]] + [
        known[id][0] for id in ("art10.p1-01.a", "art03.p1-01")
    ]
    written = 0
    for rows in states:
        found: Any = scenario({"rows": rows, "last": last})
        if "problems" not in found:
            clause, _, number = found["id"].rpartition("-")
            last[clause] = int(number)
            written += 1
            for lang in ("ja", "en"):
                texts[lang].append(found[lang])
    assert written >= 12
    (tmp_path / "steps").symlink_to(ROOT / "steps")
    for lang, head in (("ja", "# language: ja\nフィーチャ: 試み\n\n"), ("en", "Feature: tried\n\n")):
        (tmp_path / "features" / lang).mkdir(parents=True)
        (tmp_path / "features" / lang / "tried.feature").write_text(head + "\n".join(texts[lang]), "utf-8")
    again = compile_features(tmp_path)
    assert [one.told("en") for one in again.problems] == []
    assert len(again.cases) == written
    for case in again.cases.values():
        given = answers_of(case.law(law()), case.facts, [one.question for one in case.expected])
        assert [as_json(one) for one in given.values()] == [one.answer for one in case.expected]
