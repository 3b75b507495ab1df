"""A list of charges in a sentence: whatever the law answers can be said in both languages, and is read as it was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import cast

import pytest

from mrs_spec.asking.ask import put
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.wording import LANGS, Lang
from mrs_spec.record.answers import as_json
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.charged import CHARGED, CHARGES, row_of
from mrs_spec.scenarios.draft import STEPS, Draft
from mrs_spec.scenarios.lives import Life, Maker, Said, life_told, sentence_for
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.scenarios.written import NotAValue


@cache
def answers() -> list[tuple[Life, Question, list[Object]]]:
    """Lists of charges that the law answers of random lives: of each shape one."""
    judge, found = law().judge, dict[object, tuple[Life, Question, list[Object]]]()
    for life in Maker(Random(5)).lives(120):
        session = judge.session(life.facts.record)
        asked = [one for one in all_questions(life.facts) if one.name.startswith("charges.")]
        for question in [Question("charges"), *asked]:
            rows = cast("list[Object]", as_json(put(judge, session, question)).get("value"))
            if rows is not None and len(rows) < 8:
                shapes = [sorted((name, str(type(value))) for name, value in row.items()) for row in rows]
                found.setdefault((question.name, repr(shapes)), (life, question, rows))
    return list(found.values())


def test_each_list_of_charges_is_said_in_both_languages_and_read_as_it_was(compiled: Compiled) -> None:
    assert len(answers()) > 30
    step = STEPS.named("charges_are")
    for life, question, rows in answers():
        said = Said(step, {"which": str(question), "rows": [row_of(str(question), row) for row in rows]})
        for lang in LANGS:
            text = said.written(lang)
            assert step.phrase.matches(text, lang)
            read = life_told([*life.said, Said(step, step.phrase.values(text, lang))])
            assert read and [one.answer for one in read.expected] == [{"value": rows}], text


def test_the_sentence_that_says_any_list_of_charges_is_taken_last(compiled: Compiled) -> None:
    life, question, rows = next(one for one in answers() if one[1].name == "charges" and len(one[2]) > 2)
    said = sentence_for(life.said, question, {"value": rows})
    assert said and said.step.name == "charges_are"
    none = sentence_for(life.said, Question("charges.LOSS_FEE"), {"value": []})
    assert none and none.written("en") == "no loss charge arises"


def wrong() -> Iterator[tuple[Lang, str]]:
    yield "en", "(1) 7,000 yen, arising on 16 July 2024; (3) 7,000 yen, arising on 16 July 2024"
    yield "en", "(1) 7,000 yen, arising on 31 June 2024"
    yield "en", '(1) "ruter": 7,000 yen, arising on 16 July 2024'
    yield "en", '(1) "change 0": 7,000 yen, arising on 16 July 2024'
    yield "en", '(1) cannot be decided until "the weather" is confirmed'
    yield "ja", "(1)7,000円"
    yield "ja", "(1)「変更1」につき7,000円、2024年7月16日発生"


@pytest.mark.parametrize(("lang", "text"), list(wrong()))
def test_what_is_no_list_of_charges_is_refused(lang: Lang, text: str) -> None:
    with pytest.raises(NotAValue):
        CHARGES.read(text, lang)


@pytest.mark.parametrize(
    "text", ["loss charges", 'loss charge "router"', "monthly fee for the paid option", 'all of them "router"']
)
def test_what_names_no_list_is_refused(text: str) -> None:
    with pytest.raises(NotAValue):
        CHARGED.read(text, "en")


def test_a_sentence_of_an_empty_list_is_none_that_could_be_read() -> None:
    said = sentence_for([], Question("subjects.LOSS_FEE"), {"value": []})
    assert said is None or "だけ" not in said.written("ja")
    one = sentence_for([], Question("subjects.LOSS_FEE"), {"value": ["router"]})
    assert one is not None and one.written("en") == "a loss charge arises only for the router"


def test_a_list_of_charges_counts_where_no_other_arises() -> None:
    draft = Draft()
    rows = [{"subject": "router", "yen": 80000, "on": "2024-07-31"}]
    STEPS.named("charges_are").function(draft, which="charges.LOSS_FEE", rows=rows)
    STEPS.named("no_other_charge").function(draft)
    assert draft.expected[-1].answer == {"value": ["LOSS_FEE"]}


def test_a_sentence_is_said_again_with_another_value_where_it_can_be() -> None:
    text = 'as of 31 December 2026, the obligation to pay the loss charge for the router has "not arisen"'
    [step] = STEPS.matching("then", text, "en")
    said = Said(step, step.phrase.values(text, "en"))
    now: JSON = {"value": ["router"]}
    other = sentence_for([], Question("subjects.LOSS_FEE"), now, lambda question: now, said)
    assert other and other.written("en") == text.replace("not arisen", "arisen")
