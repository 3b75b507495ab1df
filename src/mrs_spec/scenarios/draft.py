"""How a Case is told, step by step: the closed vocabulary of sentences and what they record.

This is all that `steps/` imports to tell it, besides codes. No rule is loaded, no question answered here.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import wraps
from typing import Any, NamedTuple, TypeVar, cast

from mrs_spec.document.register import Chosen
from mrs_spec.document.text import Edition
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.record.answers import Undetermined, all_missing, as_json
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.charged import whole_row
from mrs_spec.scenarios.phrase import Phrase

KNOWN_UNTIL = date(2026, 12, 31)
"""Until when a scenario's record is complete, unless it says otherwise."""

NUMBERED = {
    "changes": "change",
    "works": "work",
    "conducts": "conduct",
    "failures": "failure",
    "incidents": "incident",
    "outages": "outage",
    "claims": "claim",
}
"""Lists whose rows get a neutral id in the order told."""

F = TypeVar("F", bound=Callable[..., None])
KINDS = ("given", "when", "then")

Needs = tuple[tuple[str, str], ...]
"""What an answer waits for: entries of needs.toml, each with its detail."""


# --- steps ----------------------------------------------------------------------------------------


class StepDef(NamedTuple):
    """One step: its kind, its sentence in both languages, its function."""

    kind: str
    phrase: Phrase
    function: Callable[..., None]

    @property
    def name(self) -> str:
        """The name of its function; with the edition in whose numbers it is said, where that is not the first."""
        return self.function.__name__

    @property
    def first_name(self) -> str:
        """Its name where no number is another."""
        return self.name.partition("@")[0]


class Steps:
    """The closed vocabulary."""

    def __init__(self) -> None:
        self.all: list[StepDef] = []
        self._renumbered: dict[tuple[str, Edition], StepDef] = {}
        self.by_name: dict[str, StepDef] = {}
        self._found: dict[tuple[str, str, Lang], list[StepDef]] = {}
        self._begun: dict[tuple[str, Lang], tuple[list[int], dict[str, list[tuple[str, StepDef]]]]] = {}

    def add(self, step: StepDef) -> None:
        """Take in a step. Raises Problem where its slots are not its parameters, or its name is taken."""
        parameters = list(inspect.signature(step.function).parameters)
        if parameters[:1] != ["case"] or set(parameters[1:]) != set(step.phrase.slots):
            raise Problem("steps.parameters", step=step.name, slots=", ".join(step.phrase.slots))
        if step.name in self.by_name:
            raise Problem("steps.twice", step=step.name)
        self.all.append(step)
        self.by_name[step.name] = step
        self._found.clear()
        self._begun.clear()

    def renumber(self, edition: Edition, called: Callable[[str], str], ids: Mapping[str, str]) -> None:
        """Take in each sentence that names a clause by a number that is another in a later edition, as it is there.

        called: a text in that edition's numbers. ids: what each clause of the first is there.
        """
        texts = {one.phrase.both: one for one in self.every}
        for step in self.all:
            both = Both(*map(called, step.phrase.both))
            if both == step.phrase.both:
                continue
            if both not in texts:
                texts[both] = StepDef(step.kind, Phrase(*both), _with_ids(step.function, edition, ids))
            self._renumbered[step.name, edition] = texts[both]
        self._found.clear()
        self._begun.clear()

    @property
    def every(self) -> list[StepDef]:
        """All sentences, those in the numbers of later editions too."""
        return list(dict.fromkeys((*self.all, *self._renumbered.values()))) if self._renumbered else self.all

    def in_edition(self, step: StepDef, edition: Edition) -> StepDef:
        """How the sentence is said in an edition: as it is, unless a clause in it has another number there."""
        if not self._renumbered:
            return step
        return self._renumbered.get((step.first_name, edition)) or self.named(step.first_name)

    def matching(self, kind: str, text: str, lang: Lang) -> list[StepDef]:
        """The steps of a kind that have this sentence in this language."""
        key = (kind, text, lang)
        found = self._found.get(key)
        if found is None:
            sizes, begun = self._beginnings(kind, lang)
            begin = (one for size in sizes if size <= len(text) for one in begun.get(text[:size], ()))
            likely = (step for words, step in begin if words in text)
            found = sorted((step for step in likely if step.phrase.matches(text, lang)), key=self.every.index)
            self._found[key] = found
        return found

    def _beginnings(self, kind: str, lang: Lang) -> tuple[list[int], dict[str, list[tuple[str, StepDef]]]]:
        """The steps of a kind by the words before their first value, each with its longest words, and how long the
        beginnings are: few patterns are tried."""
        if (kind, lang) not in self._begun:
            begun: dict[str, list[tuple[str, StepDef]]] = {}
            for step in self.every:
                if step.kind == kind:
                    begun.setdefault(step.phrase.beginning(lang), []).append((step.phrase.longest(lang), step))
            self._begun[kind, lang] = sorted({len(words) for words in begun}), begun
        return self._begun[kind, lang]

    def named(self, name: str) -> StepDef:
        """The step of this name."""
        return self.by_name[name]


def _with_ids(function: Callable[..., None], edition: Edition, ids: Mapping[str, str]) -> Callable[..., None]:
    """The step, with the clauses that it states called as the edition calls them."""

    @wraps(function)
    def told(case: Draft, **values: object) -> None:
        before, case.ids = case.ids, ids
        try:
            function(case, **values)
        finally:
            case.ids = before

    told.__name__ = f"{function.__name__}@{edition}"
    return told


def with_ids(answer: JSON, ids: Mapping[str, str]) -> JSON:
    """An answer with each clause that it names under its other id."""
    match answer:
        case str():
            return ids.get(answer, answer)
        case dict():
            return {name: with_ids(value, ids) for name, value in answer.items()}
        case list():
            return [with_ids(value, ids) for value in answer]
    return answer


STEPS = Steps()


def _define(kind: str, ja: str, en: str) -> Callable[[F], F]:
    def attach(function: F) -> F:
        STEPS.add(StepDef(kind, Phrase(ja, en), function))
        return function

    return attach


def given(*, ja: str, en: str) -> Callable[[F], F]:
    """A fact of the world before."""
    return _define("given", ja, en)


def when(*, ja: str, en: str) -> Callable[[F], F]:
    """What happens."""
    return _define("when", ja, en)


def then(*, ja: str, en: str) -> Callable[[F], F]:
    """What follows, or does not."""
    return _define("then", ja, en)


def undetermined(*needs: tuple[str, str]) -> Object:
    """The published form of an undetermined answer: all that is missing, each with its detail."""
    found = all_missing(Undetermined(need, "", detail) for need, detail in needs)
    assert found is not None, "something is missing"
    return as_json(found)


def period(first: date, last: date) -> dict[str, date]:
    """A period in the published form."""
    return {"first": first, "last": last}


def _published(stated: object) -> JSON:
    """The published form of facts or of an answer whose days and codes stand as the sentence has them."""
    match stated:
        case date():
            return stated.isoformat()
        case Enum():
            return str(stated.value)
        case dict():
            return {name: _published(inner) for name, inner in stated.items()}
        case list() | tuple():
            return [_published(inner) for inner in stated]
        case _:
            return cast("str | int | bool | None", stated)


Row = dict[str, Any]
"""What is told of one thing, before it is read as a fact: days, codes, amounts as the sentences have them."""


class NotAsExpected(AssertionError):
    """The law's answer is not the expected one."""


Answering = Callable[[Facts], Callable[[Question], JSON]]
"""For facts, how each question is answered, in the published form."""


class Draft:
    """A Case being told step by step. Where someone answers, each expectation is checked as it is told."""

    def __init__(self, answering: Answering | None = None) -> None:
        self.data: Row = {"known_until": KNOWN_UNTIL}
        self.expected: list[Expected] = []
        self._answering = answering
        self._answers: Callable[[Question], JSON] | None = None
        self._facts: Facts | None = None
        self.checked: list[tuple[Question, JSON, JSON]] = []
        self.owed: list[str] = []
        self.ids: Mapping[str, str] = {}
        """What clauses are called in the answers that are stated, where they are not called as in the first edition."""

    # facts

    def _changed(self) -> None:
        self._answers = self._facts = None

    def put(self, name: str, **fields: object) -> None:
        """Record a single fact, such as the ground of termination."""
        self.data.setdefault(name, {}).update(fields)
        self._changed()

    def contract(self, **fields: object) -> None:
        """Record something of the contract itself."""
        self.put("contract", **fields)

    def add(self, name: str, **fields: object) -> None:
        """Record one more of a list, such as a notice."""
        rows = self.data.setdefault(name, [])
        if name in NUMBERED:
            fields.setdefault("id", f"{NUMBERED[name]}-{len(rows) + 1}")
        rows.append(fields)
        self._changed()

    def last_id(self, name: str) -> str:
        """The id of the last recorded of a list, to ask about it."""
        if not self.data.get(name):
            raise Problem("steps.nothing_told", name=name)
        return str(self.data[name][-1]["id"])

    def last(self, name: str) -> Row:
        """The last recorded of a list, to say more about it."""
        self._changed()
        if not self.data.get(name):
            raise Problem("steps.nothing_told", name=name)
        row: Row = self.data[name][-1]
        return row

    def option(self, kind: str, **fields: object) -> None:
        """Record a paid option of this kind, or more of it."""
        self._one_of("options", str(kind), {"kind": str(kind)}, fields)

    def article(self, id: str, **fields: object) -> None:
        """Record an article with this id, or more of it."""
        self._one_of("articles", id, {}, fields)

    def _one_of(self, name: str, id: str, new: Row, fields: Row) -> None:
        rows = self.data.setdefault(name, [])
        row = next((row for row in rows if row["id"] == id), None)
        if row is None:
            row = {"id": id, **new}
            rows.append(row)
        row.update(fields)
        self._changed()

    def known_day(self, day: date) -> None:
        """A sentence that says as of when must name the end of the record. Raises Problem otherwise."""
        if self.data["known_until"] != day:
            raise Problem("steps.other_day", day=day, known_until=self.data["known_until"])

    def judge(self, matter: str, of: str, holds: bool, on: date, by: str) -> None:
        """Record what a person judged."""
        self.add("judgements", matter=matter, of=of, holds=holds, by=by, on=on, why="recorded")

    def outage_notice(self, contents: str, **fields: object) -> None:
        """One more notice of the outage told last; `contents`: which of them it had."""
        had = {part: part in contents.split(",") for part in ("fact", "reason", "period")}
        self.last_id("outages")
        self.data["outages"][-1].setdefault("notices", []).append({**fields, **had})
        self._changed()

    def day_off(self, off: date) -> None:
        """Record one more day off."""
        self.data.setdefault("days_off", {"days": []})["days"].append(off)
        self._changed()

    def known_until(self, day: date) -> None:
        """Say until when the record is complete."""
        self.data["known_until"] = day
        self._changed()

    # expectations

    def expect(self, question: str, stated: object) -> None:
        """Ask a question and state its answer in the published form. Raises NotAsExpected where another is given."""
        asked, answer = Question.parse(question), with_ids(_published(stated), self.ids)
        self.expected.append(Expected(asked, answer))
        got = self.answer(asked, answer)
        if got is not None:
            self.checked.append((asked, answer, got))
            if got != answer:
                raise NotAsExpected(
                    f"{asked}\n  expected {json.dumps(answer, ensure_ascii=False)}\n"
                    f"  got      {json.dumps(got, ensure_ascii=False)}"
                )

    def expect_charges(self, which: str, rows: list[Row]) -> None:
        """Ask for a list of charges and state its rows, which leave to the list the kind and subject they share."""
        self.expect(which, {"value": [whole_row(which, row) for row in rows]})

    def answer(self, asked: Question, expected: JSON) -> JSON:
        """What is answered, in the published form; None where nobody answers."""
        if self._answering is None:
            return None
        if self._answers is None:
            self._answers = self._answering(self.facts())
        return self._answers(asked)

    def facts(self) -> Facts:
        """What has been told so far. Raises Problems where no record can hold it."""
        if self._facts is None:
            self._facts = load(self.data)
        return self._facts

    def as_json(self) -> JSON:
        """What has been told so far, as JSON."""
        return _published(self.data)

    def case(self, id: str, readings: tuple[Chosen, ...] = ()) -> Case:
        """The Case that was told."""
        return Case(id, self.facts(), tuple(self.expected), readings)
