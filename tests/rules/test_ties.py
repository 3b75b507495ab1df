"""Two acts on one day: neither their order in the file nor the ids they are given decides anything, under any letter.

To each Case drawn another row of one of its lists is added, with the days of a row that is there; then the same record
is judged with its lists in another order and with the ids of that list exchanged.
"""

from __future__ import annotations

import json
from collections import defaultdict
from random import Random
from typing import Any

import pytest
from depth import often

from mrs_spec.asking.ask import put
from mrs_spec.document.register import entry
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.law.law import Law
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case, register_cases
from mrs_spec.scenarios.scenario import Compiled

SHARED = {"on", "day", "valid_from", "kind", "option", "article", "of", "matter"}
"""What a row on the same day has in common with another, besides the days of its acts."""

CALLED = ("options", "articles")
"""Lists whose ids say what the row is."""


def with_a_tie(case: Case, rows: dict[str, list[Any]], rng: Random) -> tuple[dict[str, Any], str] | None:
    """The Case's facts with one or two more rows in one list, and the name of the list; None where it has none."""
    data = json.loads(json.dumps(case.facts.as_json()))
    lists = [name for name, of in data.items() if isinstance(of, list) and of and isinstance(of[0], dict)]
    if not lists:
        return None
    name = rng.choice(lists)
    like = rng.choice(data[name])
    for number in range(rng.choice((1, 1, 2))):
        row = json.loads(json.dumps(rng.choice(rows[name])))
        for field, value in like.items():
            if (field in SHARED or field.endswith(("_on", "_at"))) and rng.random() < 0.93:
                row[field] = value
        if "id" in row and name not in CALLED:
            row["id"] = f"{row['id']}-{number}{rng.randrange(99)}"
        data[name].append(row)
    data["known_until"] = max(data["known_until"], "2026-01-01")
    return data, name


def renamed(data: Any, names: dict[str, str]) -> Any:
    """The data with ids called otherwise, wherever they stand."""
    if isinstance(data, dict):
        return {field: renamed(value, names) for field, value in data.items()}
    if isinstance(data, list):
        return [renamed(value, names) for value in data]
    return names.get(data, data) if isinstance(data, str) else data


def exchanged(data: dict[str, Any], name: str, rng: Random) -> dict[str, str]:
    """For each id of a list, the id it gets."""
    ids = [row["id"] for row in data[name] if "id" in row] if name not in CALLED else []
    return dict(zip(ids, rng.sample(ids, len(ids)), strict=True))


def in_another_order(data: dict[str, Any], rng: Random) -> dict[str, Any]:
    return {name: rng.sample(of, len(of)) if isinstance(of, list) else of for name, of in data.items()}


def under_some_letters(case: Case, rng: Random) -> Law:
    found = case.law(law())
    for id in rng.sample(list(law().entries()), rng.choice((0, 2, 4))):
        found = found.under(id, rng.choice(list(entry(id, FIRST).letters)))
    return found


def answered(facts: Facts, under: Law, names: dict[str, str]) -> dict[str, Any]:
    """Every answer, by the question in the old names; lists in no order."""
    back = {now: old for old, now in names.items()}
    session = under.judge.session(facts.record)
    found = {}
    for question in all_questions(facts):
        answer = renamed(as_json(put(under.judge, session, question)), back)
        if isinstance(answer.get("value"), list):
            answer = {"value": sorted(answer["value"], key=str)}
        found[str(Question(question.name, back.get(question.subject or "", question.subject)))] = answer
    return found


@pytest.mark.parametrize("seed", range(4))
def test_on_one_day_neither_the_order_in_the_file_nor_an_id_decides(compiled: Compiled, seed: int) -> None:
    rng, tried = Random(seed), 0
    cases = [*compiled.cases.values(), *register_cases(FIRST).values()]
    rows = defaultdict(list)
    for case in cases:
        for name, of in case.facts.as_json().items():
            rows[name] += of if isinstance(of, list) else []
    while tried < often(120):
        case = rng.choice(cases)
        if (tied := with_a_tie(case, rows, rng)) is None:
            continue
        data, name = tied
        names = exchanged(data, name, rng)
        try:
            one, other = load(data), load(in_another_order(renamed(data, names), rng))
        except (Problem, Problems):
            continue  # no record holds both
        tried += 1
        under = under_some_letters(case, rng)
        assert answered(one, under, {}) == answered(other, under, names), (case.id, under.letters, data[name])
