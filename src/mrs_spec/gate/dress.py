"""The same Case in another dress: other ids, lists in another order, other years; its answers change with them only.

A system that has learnt the Cases by heart, or depends on an order, is right about the Case and wrong in the dress.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import rfc8785

from mrs_spec.asking.ask import answering
from mrs_spec.asking.editions import Laws
from mrs_spec.document.register import with_needs
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.law.law import Law
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Expected

YEARS = (28, 56)
"""The calendar comes again after 28 years: the same weekdays, months and leap days, until 2100."""
DAY = re.compile(r"(\d{4})(-\d\d-\d\d)(?:T.*)?")
WAYS = (("ids", "order", "years"), ("ids", "order"), ("order",), ("ids",))
"""Tried one after the other, until one changes no answer but in its names and days."""


def dressed(cases: Mapping[str, Case], law: Law | Laws, seed: int) -> dict[str, Case]:
    """Every Case in another dress, and the Cases in another order; the same for the same seed."""
    ids = list(cases)
    random.Random(seed).shuffle(ids)
    return {id: _dressed(cases[id], law, random.Random(f"{seed} {id}")) for id in ids}


def years_later(case: Case, law: Law | Laws) -> Case | None:
    """The Case when the calendar comes again; None where the answers then are others, or no record can be so."""
    return _Dress(case, (), random.Random(case.id)).case(law, YEARS[0])


def answers_of(case: Case, law: Law | Laws) -> Callable[[Facts], Callable[[Question], Object]]:
    """What answers, of facts, a question under the letters that the Case states, those of one law or of editions."""
    if isinstance(law, Laws):
        letters = with_needs(case.readings, law.latest)
        return answering((law.under_all(letters) if letters else law).judge)
    letters = with_needs(case.readings, law.edition)
    return answering((law.under_all(letters) if letters else law).judge)


def _dressed(case: Case, law: Law | Laws, chance: random.Random) -> Case:
    for ways in WAYS:
        if (found := _Dress(case, ways, chance).case(law)) is not None:
            return found
    return case


class _Dress(NamedTuple):
    """What is changed of a Case, and by what chance."""

    of: Case
    ways: tuple[str, ...]
    chance: random.Random

    def case(self, law: Law | Laws, later: int = 0) -> Case | None:
        """The Case so changed; None where the contract then answers otherwise, or no record can be so.

        later: by how many years, where no chance says so.
        """
        told = self.of.facts.as_json()
        names = {id: self._new(id) for id in sorted(_ids(told))} if "ids" in self.ways else {}
        years = self.chance.choice(YEARS) if "years" in self.ways else later
        try:
            facts = load(self._changed(told, names, years))
        except (Problem, Problems):
            return None
        answered = answers_of(self.of, law)(facts)
        rows = []
        for row in self.of.expected:
            question = Question(row.question.name, names.get(row.question.subject, row.question.subject))
            answer = answered(question)
            if _unordered(answer) != _unordered(_answer(row.answer, names, years)):
                return None
            rows.append(Expected(question, answer))
        self.chance.shuffle(rows)
        return Case(self.of.id, facts, tuple(rows), self.of.readings)

    def _new(self, id: str) -> str:
        return f"{id[:50]}.{self.chance.randrange(16**4):04x}"

    def _changed(self, value: JSON, names: Mapping[str, str], years: int, field: str = "") -> JSON:
        match value:
            case dict():
                return {name: self._changed(inner, names, years, name) for name, inner in value.items()}
            case list():
                rows = [self._changed(inner, names, years, field) for inner in value]
                if "order" in self.ways:
                    self.chance.shuffle(rows)
                return rows
            case str() if field in name_fields():
                return names.get(value, value)
            case str():
                return _later(value, years)
        return value


def _later(text: str, years: int) -> str:
    found = DAY.fullmatch(text)
    return f"{int(found[1]) + years:04}{text[4:]}" if found else text


def _answer(value: JSON, names: Mapping[str, str], years: int) -> JSON:
    match value:
        case dict():
            return {name: _answer(inner, names, years) for name, inner in value.items()}
        case list():
            return [_answer(inner, names, years) for inner in value]
        case str():
            return names.get(value) or _later(value, years)
    return value


def _unordered(answer: JSON) -> JSON:
    """The answer with its lists in one order."""
    match answer:
        case dict():
            return {name: _unordered(inner) for name, inner in answer.items()}
        case list():
            return sorted(map(_unordered, answer), key=rfc8785.dumps)
    return answer


@cache
def name_fields() -> frozenset[str]:
    """The fields that hold an id: a thing's own, or that of another."""
    schema = Facts.model_json_schema(mode="validation")
    tables = [schema, *schema["$defs"].values()]
    return frozenset(name for one in tables for name, inner in one.get("properties", {}).items() if _is_name(inner))


def _is_name(schema: Mapping[str, Any]) -> bool:
    return any(one.get("pattern") == "^[A-Za-z0-9_.-]+$" for one in (schema, *schema.get("anyOf", ())))


def _ids(told: Object) -> set[str]:
    """Every id that the facts use."""
    return {value for name, value in _fields(told) if name in name_fields() and isinstance(value, str)}


def _fields(value: object) -> Iterator[tuple[str, object]]:
    inner: Iterable[object] = ()
    if isinstance(value, dict):
        yield from value.items()
        inner = value.values()
    elif isinstance(value, list):
        inner = value
    for one in inner:
        yield from _fields(one)
