"""Cases: facts with questions and expected answers. A scenario compiles to one; a vector is one written down."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple, NotRequired, TypedDict, TypeGuard, cast

from mrs_spec.document.register import Chosen, parse_chosen, with_needs
from mrs_spec.document.text import Edition, corpus
from mrs_spec.ground.data import JSON, Object, canonical
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import Question, answer_to

SCHEME = "mrs-spec case 1"


class Expected(NamedTuple):
    """A question of a Case and its expected answer."""

    question: Question
    answer: JSON
    """The expected answer in its published form."""

    def read(self) -> Answer:
        """The expected answer. Raises NotAnAnswer where it is none to the question."""
        return answer_to(self.question, self.answer)


class AskedOf(TypedDict):
    """A question and its answer, as published."""

    question: str
    answer: JSON


class Body(TypedDict):
    """What a digest covers, as published."""

    facts: Object
    expected: list[AskedOf]
    readings: NotRequired[dict[str, str]]


class _CaseFields(NamedTuple):
    id: str
    facts: Facts
    expected: tuple[Expected, ...]
    readings: tuple[Chosen, ...] = ()


class Case(_CaseFields):
    """Facts, what is asked and expected, and the letters it is stated under."""

    def body(self) -> Body:
        """What the digest covers: facts, questions, expected answers, stated readings; defaults left out."""
        found: Body = {
            "facts": self.facts.as_json(),
            "expected": [{"question": str(row.question), "answer": row.answer} for row in self.expected],
        }
        if self.readings:
            found["readings"] = {chosen.entry: chosen.letter for chosen in self.readings}
        return found

    @cached_property
    def digest(self) -> str:
        """sha256 of the canonical JSON (RFC 8785) of the body."""
        return hashlib.sha256(canonical({"scheme": SCHEME, **cast("Object", self.body())})).hexdigest()

    def law(self, law: Law) -> Law:
        """The law under the letters this case states, and those they presuppose."""
        return law.under_all(with_needs(self.readings, law.edition)) if self.readings else law


class Wrong(NamedTuple):
    """An answer that is not the expected one; both in their published form."""

    question: Question
    expected: JSON
    got: JSON


def from_json(data: Mapping[str, JSON], edition: Edition) -> Case:
    """A case from its published form, its letters those of the edition. Raises Problem(s) for anything malformed."""
    known = {"id", "title", "edition", "clauses", "facts", "expected", "readings"}
    found = [
        Problem("facts.unknown_field", where=name, value=type(data[name]).__name__)
        for name in data
        if name not in known
    ]
    rows, letters = data.get("expected", []), data.get("readings", {})
    if not isinstance(rows, list):
        rows = [None]
    expected = [(row["question"], row.get("answer")) for row in rows if _is_asked(row)]
    if len(expected) < len(rows):
        found.append(Problem("input.expected", where="expected"))
    if not isinstance(letters, dict) or not all(isinstance(letter, str) for letter in letters.values()):
        found.append(Problem("input.readings", where="readings"))
        letters = {}
    if found:
        raise Problems(found)
    asked = tuple(Expected(Question.parse(question), answer) for question, answer in expected)
    readings = tuple(sorted(parse_chosen(f"{entry}={letter}", edition) for entry, letter in letters.items()))
    return Case(str(data.get("id", "")), load(data["facts"]), asked, readings)


class _Asked(TypedDict):
    question: str
    answer: NotRequired[JSON]


def _is_asked(row: object) -> TypeGuard[_Asked]:
    return isinstance(row, dict) and isinstance(row.get("question"), str)


def register_file(edition: Edition) -> Path:
    """Where the worked examples are kept as Cases, one a line."""
    return corpus(edition).folder / "register.jsonl"


@cache
def register_cases(edition: Edition) -> dict[str, Case]:
    """The worked example of each register entry under each of its letters; none where the edition has no file."""
    path = register_file(edition)
    rows = path.read_text("utf-8").splitlines() if path.is_file() else []
    return {case.id: case for case in (from_json(json.loads(row), edition) for row in rows)}
