"""Rows: sentences of the vocabulary with their values, as a page, a link or a program holds them.

A row names its step and has a value for each slot: a day as 2024-06-01, yen and numbers as whole numbers, a name by its
code, several of them as a list. So it is a sentence in either language, and nothing that no feature file could say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import LANGS
from mrs_spec.record.facts import Facts
from mrs_spec.scenarios.draft import STEPS, Draft
from mrs_spec.scenarios.lives import Said, is_day
from mrs_spec.scenarios.slots import SLOTS
from mrs_spec.scenarios.written import NotAValue

SEVERAL = ("days", "days_in_order", "yens", "yens_in_order", "articles")
"""Slots that hold a list."""

MOST = 300
"""Rows that are read at one time; a life of a contract has some ten."""


class RowsTold(NamedTuple):
    """Rows read as sentences, and the record that they tell; without a record, what keeps it from being told.

    problems: each with the number of its row, counted from 0; None where it is of no single row.
    """

    said: tuple[Said, ...]
    facts: Facts | None
    problems: tuple[tuple[int | None, Problem], ...] = ()


def row_of(said: Said) -> Object:
    """The row of a sentence."""
    return {"step": said.step.name, "values": {name: code_of(value) for name, value in said.values.items()}}


def code_of(value: object) -> JSON:
    """A value as a row holds it: a day as ISO, a name by its code."""
    match value:
        case date():
            return value.isoformat()
        case list() | tuple():
            return [code_of(one) for one in value]
        case bool() | int() | None:
            return value
        case _:
            return str(value)


def said_of(row: JSON) -> Said:
    """The sentence of a row. Raises Problem where the vocabulary has none, or a value does not fit its place."""
    if not isinstance(row, dict) or not isinstance(row.get("values"), dict) or not isinstance(row.get("step"), str):
        raise Problem("whatif.not_a_row")
    name, given = row["step"], row["values"]
    step = STEPS.by_name.get(name)
    if step is None or step.kind == "then":
        raise Problem("whatif.no_such_sentence", step=name)
    if given.keys() != step.phrase.slots.keys():
        raise Problem("whatif.other_values", step=name, slots=", ".join(step.phrase.slots) or "—")
    return Said(step, {slot: _said(slot, kind, given[slot]) for slot, kind in step.phrase.slots.items()})


def _said(name: str, kind: str, given: JSON) -> object:
    """The value as both languages write and read it: what neither can say is none, so all that is told can be written.

    Raises Problem.
    """
    value, slot = _value(name, kind, given), SLOTS[kind]
    read = []
    for lang in LANGS:
        try:
            text = slot.write(value, lang)
            read.append(slot.read(text, lang) if re.fullmatch(slot.pattern.in_(lang), text) else None)
        except (NotAValue, ValueError, TypeError, KeyError):
            raise Problem("whatif.value", name=name, value=given) from None
    if read[0] != read[1] or (read[0] is None and value is not None):
        raise Problem("whatif.value", name=name, value=given)
    return read[0]


def _value(name: str, kind: str, given: JSON) -> object:
    """A value as its step takes it. Raises Problem."""
    if kind in SEVERAL:
        if not isinstance(given, list) or not given:
            raise Problem("whatif.value", name=name, value=given)
        return [_one(name, kind.removesuffix("_in_order").removesuffix("s"), one) for one in given]
    return _one(name, kind, given)


def _one(name: str, kind: str, given: JSON) -> object:
    codes = {code_of(code): code for code in SLOTS[kind].codes} if kind in SLOTS else {}
    wrong = Problem("whatif.value", name=name, value=given)
    if codes:
        if isinstance(given, (dict, list)) or (given not in codes) or type(given) not in map(type, codes):
            raise wrong
        return codes[given]
    if kind in ("yen", "number"):
        if type(given) is not int:
            raise wrong
        return given
    if not isinstance(given, str):
        raise wrong
    if kind == "day":
        try:
            return date.fromisoformat(given if is_day(given) else "")
        except ValueError:
            raise wrong from None
    return given


def told(rows: Sequence[JSON]) -> RowsTold:
    """The sentences of the rows, facts before events as in a feature file, and their record."""
    if len(rows) > MOST:
        return RowsTold((), None, ((None, Problem("whatif.too_many", count=len(rows), most=MOST)),))
    read: list[tuple[int, Said]] = []
    problems: list[tuple[int | None, Problem]] = []
    for number, row in enumerate(rows):
        try:
            read.append((number, said_of(row)))
        except Problem as problem:
            problems.append((number, problem))
    read.sort(key=lambda one: one[1].step.kind != "given")
    said = tuple(one for _, one in read)
    if problems:
        return RowsTold(said, None, tuple(problems))
    match _record(said):
        case Facts() as facts:
            return RowsTold(said, facts)
        case found:
            return RowsTold(said, None, tuple((_where(read, problem), problem) for problem in found))


def _record(said: Iterable[Said]) -> Facts | list[Problem]:
    """The record that these sentences tell, or why none can hold it."""
    draft = Draft()
    try:
        for sentence in said:
            sentence.step.function(draft, **sentence.values)
        return draft.facts()
    except Problem as problem:
        return [problem]
    except Problems as problems:
        return problems.found
    except (KeyError, ValueError, OverflowError):
        return [Problem("whatif.cannot_be_told")]


def _where(read: Sequence[tuple[int, Said]], problem: Problem) -> int | None:
    """The first row with which this problem is there."""
    for count in range(1, len(read) + 1):
        found = _record(one for _, one in read[:count])
        if isinstance(found, list) and any(one.sentence == problem.sentence for one in found):
            return read[count - 1][0]
    return None
