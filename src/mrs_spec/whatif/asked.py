"""What a page or a program asks, as JSON, and what it is told: the one door to the what-if, in a browser or a server.

asked: {"rows": [...], "sides": [{"IR-05": "B"}, ...], "as_of": "2024-09-30", "question": ..., "last": {...}}; only rows
are needed. What cannot be read comes back as {"problems": [{"row": 0, "ja": ..., "en": ...}]}.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.doors import day_given, json_of
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import LANGS
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.lives import Said
from mrs_spec.telling.statement import as_csv
from mrs_spec.whatif import answering, exporting, shown
from mrs_spec.whatif.answering import Answered, Letters, letters_of
from mrs_spec.whatif.rows import told


class LifeAsked(NamedTuple):
    """A life and the letters under which it is asked about."""

    said: tuple[Said, ...]
    facts: Facts
    sides: list[Letters]
    as_of: date | None


def judged(asked: JSON) -> Object:
    """The fragment of the page, the statement as CSV, and the case, under each choice of letters."""
    return _answered(asked, _judged)


def _judged(life: LifeAsked, asked: Mapping[str, JSON]) -> Object:
    found = answering.sides(life.facts, life.sides, life.as_of)
    return {
        "html": shown.shown(found),
        "csv": [as_csv(side.lines) for side in found],
        "case": exporting.as_case(life.facts, life.sides[0]),
        "known_until": life.facts.known_until.isoformat(),
    }


def answers(asked: JSON) -> Object:
    """Every question with its answer as published, under each choice of letters."""
    return _answered(asked, _answers)


def _answers(life: LifeAsked, asked: Mapping[str, JSON]) -> Object:
    found = answering.answered(life.facts, life.sides)
    return {"sides": [_published(letters, of) for letters, of in zip(life.sides, found, strict=True)]}


def _published(letters: Letters, of: Iterable[Answered]) -> JSON:
    chosen: dict[str, JSON] = {one.entry: one.letter for one in letters}
    rows: list[JSON] = [{"question": str(one.question), "answer": as_json(one.answer)} for one in of]
    return {"readings": chosen, "answers": rows}


def why(asked: JSON) -> Object:
    """Why one question is answered as it is, under the first choice of letters, as a fragment of the page."""
    return _answered(asked, _why)


def _why(life: LifeAsked, asked: Mapping[str, JSON]) -> Object:
    question = Question.parse(str(asked.get("question")))
    number = asked.get("side")
    letters = life.sides[number if isinstance(number, int) and 0 <= number < len(life.sides) else 0]
    return {"html": shown.explained(answering.why(life.facts, letters, question))}


def turns(asked: JSON) -> Object:
    """The letters that would change answers, those that change most first."""
    return _answered(asked, _turns)


def _turns(life: LifeAsked, asked: Mapping[str, JSON]) -> Object:
    found = answering.turns(life.facts, life.sides[0])
    return {
        "turns": [{"entry": turn.chosen.entry, "letter": turn.chosen.letter, "answers": turn.answers} for turn in found]
    }


def scenario(asked: JSON) -> Object:
    """The life as a scenario in both languages; no text where nothing follows that a sentence states."""
    return _answered(asked, _scenario)


def _scenario(life: LifeAsked, asked: Mapping[str, JSON]) -> Object:
    last = asked.get("last")
    numbers = {id: one for id, one in last.items() if isinstance(one, int)} if isinstance(last, dict) else {}
    found = exporting.as_scenario(life.said, life.facts, life.sides[0], numbers)
    if found is None:
        return {"problems": [_told(None, Problem("whatif.nothing_follows"))]}
    return {"id": found.id, "ja": found.text.ja, "en": found.text.en, "unsaid": [str(one) for one in found.unsaid]}


def _answered(asked: JSON, by: Callable[[LifeAsked, Mapping[str, JSON]], Object]) -> Object:
    if not isinstance(asked, dict) or not isinstance(asked.get("rows"), list):
        return {"problems": [_told(None, Problem("whatif.not_asked"))]}
    life = told(asked["rows"]) if isinstance(asked["rows"], list) else told([])
    if life.facts is None:
        return {"problems": [_told(row, problem) for row, problem in life.problems]}
    try:
        return by(LifeAsked(life.said, life.facts, _sides(asked), _day(asked.get("as_of"))), asked)
    except Problem as problem:
        return {"problems": [_told(None, problem)]}
    except Problems as problems:
        return {"problems": [_told(None, problem) for problem in problems.found]}


def _sides(asked: Mapping[str, JSON]) -> list[Letters]:
    """The choices of letters: one or two, by default that of all defaults. Raises Problem."""
    given = asked.get("sides", [{}])
    if not isinstance(given, list) or len(given) not in (1, 2):
        raise Problem("whatif.sides")
    found = []
    for side in given:
        if not isinstance(side, dict):
            raise Problem("whatif.sides")
        letters = letters_of(side)
        answering.law_under(letters)
        found.append(letters)
    return found


def _day(given: JSON) -> date | None:
    return None if given is None else day_given("as_of", str(given))


def _told(row: int | None, problem: Problem) -> JSON:
    return {"row": row, **{lang: problem.told(lang) for lang in LANGS}}


ASKS: Mapping[str, Callable[[JSON], Object]] = {
    "judged": judged,
    "answers": answers,
    "why": why,
    "turns": turns,
    "scenario": scenario,
}
"""What can be asked, by name."""


def answer(name: str, asked: str) -> str:
    """What is asked as JSON text, answered as JSON text: what the page's own Python runs."""
    return json.dumps(ASKS[name](json_of(asked)), ensure_ascii=False)
