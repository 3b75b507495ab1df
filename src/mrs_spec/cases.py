"""Cases: facts with questions and expected answers. A scenario compiles to one; a vector is one written down."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

import rfc8785

from mrs_spec.answers import Answer, as_json
from mrs_spec.facts import Facts, load
from mrs_spec.law import Law
from mrs_spec.questions import Question, put
from mrs_spec.readings import Chosen, with_needs

SCHEME = "mrs-spec case 1"


class Expected(NamedTuple):
    question: Question
    answer: Any
    """The expected answer in its published form."""


class Case(NamedTuple):
    """Facts, what is asked and expected, and the letters it is stated under."""

    id: str
    facts: Facts
    expected: tuple[Expected, ...]
    readings: tuple[Chosen, ...] = ()

    def body(self) -> dict[str, Any]:
        """What the digest covers: facts, questions, expected answers, stated readings; defaults left out."""
        found: dict[str, Any] = {
            "facts": self.facts.as_json(),
            "expected": [{"question": str(one.question), "answer": one.answer} for one in self.expected],
        }
        if self.readings:
            found["readings"] = {one.entry: one.letter for one in self.readings}
        return found

    @property
    def digest(self) -> str:
        """sha256 of the canonical JSON (RFC 8785) of the body."""
        return hashlib.sha256(rfc8785.dumps({"scheme": SCHEME, **self.body()})).hexdigest()

    def law(self, law: Law) -> Law:
        """The law under the letters this case states, and those they presuppose."""
        return law.under_all(with_needs(self.readings)) if self.readings else law


class Wrong(NamedTuple):
    """An answer that is not the expected one; both in their published form."""

    question: Question
    expected: Any
    got: Any


def judged(case: Case, law: Law) -> list[tuple[Expected, Answer]]:
    """Every question of the case with the law's answer (the case's own letters already applied)."""
    judge = law.judge
    session = judge.session(case.facts.record)
    return [(one, put(judge, session, one.question)) for one in case.expected]


def wrong(case: Case, law: Law) -> list[Wrong]:
    """The questions this law answers otherwise than the case expects."""
    found = []
    for one, answer in judged(case, law):
        got = as_json(answer)
        if got != one.answer:
            found.append(Wrong(one.question, one.answer, got))
    return found


def from_json(data: dict[str, Any]) -> Case:
    """A case from its published form. Raises Problem(s) for anything malformed."""
    expected = tuple(Expected(Question.parse(row["question"]), row["answer"]) for row in data.get("expected", ()))
    readings = tuple(Chosen(entry, letter) for entry, letter in data.get("readings", {}).items())
    return Case(data.get("id", ""), load(data["facts"]), expected, readings)
