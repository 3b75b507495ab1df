"""What the Cases ask of each matter, by dimension: a mistake made for one Item only must be seen for that Item.

A matter is a fee, a period, a deadline, a duty or a refund, whichever view of it is asked. A Case covers it in a
dimension where it expects something decided of it, and its facts have what the dimension is about. What no Case can
cover is excused in `coverage.toml` of the edition, with the reason.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

import tomli

from mrs_spec.document.text import Edition, contract_folder, corpus, succession
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.record.kinds import ChargeKind, Item, OptionKind
from mrs_spec.record.names import CHARGE_NAMES, OPTION_NAMES
from mrs_spec.record.questions import ASKS, DUTIES, OF_AN_OPTION
from mrs_spec.scenarios.cases import Case, Expected

LARGEST = 2**31 - 1
"""The largest amount that fits into 32 bits."""
LATER = "2028"
"""The year of the first 29 February after those in which contracts of this edition began."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT")

FEES = tuple(f"fee.{kind.value}" for kind in ChargeKind)
PERIODS = ("contract.end_on", "term.contract", "term.option", "option.last_day", "deadline.return")
MATTERS = (*FEES, *PERIODS, *(f"duty.{name}" for name in DUTIES), "refund")
OF_OPTIONS = (*(f"fee.{kind.value}" for kind in OF_AN_OPTION), "term.option", "option.last_day")
BY_DAYS = ("fee.MONTHLY_MAIN", "fee.MONTHLY_OPTION", "fee.ASSESSED_MAIN", "fee.ASSESSED_OPTION", *PERIODS)

COMPUTED_FROM = {
    "fee.ASSESSED_MAIN": ("indications", "amount", "MONTHLY_MAIN"),
    "fee.ASSESSED_OPTION": ("indications", "amount", "MONTHLY_OPTION"),
    "fee.TRANSPORT_ACTUAL": ("works", "expenses", ""),
    "fee.RESTORATION_COST": ("incidents", "repair_cost", ""),
}
"""Where the amounts stand that a fee is computed from, where they are not those indicated for it: list, field, kind."""


class Dimension(NamedTuple):
    """Something that a mistake may depend on: its code, how it is called, and the matters it is asked for."""

    code: str
    name: Both
    matters: tuple[str, ...]


DIMENSIONS = (
    *(Dimension(f"item.{item.value}", Both(f"品目{item.value}", f"Item {item.value}"), MATTERS) for item in Item),
    *(Dimension(f"option.{kind.value}", OPTION_NAMES[kind], OF_OPTIONS) for kind in OptionKind),
    Dimension("odd", Both("1,000円の倍数でない額", "an amount that is no multiple of 1,000"), (*FEES, "refund")),
    Dimension("large", Both("2^31円以上の額", "an amount of 2^31 yen or more"), (*FEES, "refund")),
    Dimension("later", Both("2028年以後の日", "days in 2028 or later"), MATTERS),
    Dimension("after28", Both("月の29日以後の日", "the 29th of a month or later"), BY_DAYS),
    Dimension(
        "instant", Both("時刻で記録された日", "a day recorded as an instant"), ("contract.end_on", "deadline.return")
    ),
    Dimension(
        "order",
        Both("日の順に並ばない記録", "a list recorded out of the order of its days"),
        (*FEES, "contract.end_on", "term.contract", "term.option", "option.last_day"),
    ),
)

Cell = tuple[str, str]
"""A matter and a dimension."""


class Excuse(NamedTuple):
    """Cells that no Case can cover, and why; * stands for any characters."""

    matter: str
    dimension: str
    reason: Both

    def covers(self, cell: Cell) -> bool:
        """Whether it excuses the cell."""
        return fnmatchcase(cell[0], self.matter) and fnmatchcase(cell[1], self.dimension)


@cache
def excuses(edition: Edition) -> tuple[Excuse, ...]:
    """What is excused in an edition; where it says nothing of its own, what is in the one it follows."""
    path, step = contract_folder() / edition / "coverage.toml", succession(edition)
    if step and not path.is_file():
        return excuses(step.follows)
    rows = tomli.loads(path.read_text("utf-8"))["excused"]
    return tuple(Excuse(row["matter"], row["dimension"], Both(row["ja"], row["en"])) for row in rows)


class Covered(NamedTuple):
    """How many Cases cover each cell; the questions that none asks; what is excused."""

    cells: Mapping[Cell, int]
    never: tuple[str, ...]
    excused: tuple[Excuse, ...]

    @property
    def uncovered(self) -> list[Cell]:
        """The cells that no Case covers."""
        return [cell for cell, count in self.cells.items() if not count]

    @property
    def empty(self) -> list[Cell]:
        """Those of them that are not excused."""
        return [cell for cell in self.uncovered if not any(one.covers(cell) for one in self.excused)]

    @property
    def told(self) -> Both:
        """How much is covered, and how many questions no Case asks."""
        covered, empty = len(self.cells) - len(self.uncovered), len(self.empty)
        excused, of = len(self.uncovered) - empty, f"{len(self.never)}/{len(ASKS)}"
        dimensions = len({dimension for _, dimension in self.cells})
        return Both(
            f"{len(MATTERS)} 項目 × {dimensions} 観点: 確認 {covered} 欄、空欄 {empty}、理由付きの空欄 {excused}。"
            f"どの事例も問わない問い {of} 種",
            f"{len(MATTERS)} matters by {dimensions} dimensions: {covered} cells covered, {empty} empty, "
            f"{excused} excused with a reason; questions that no case asks: {of}",
        )

    def problems(self) -> Iterator[Problem]:
        """What must turn the verification red: cells that are empty, excuses without such a cell."""
        for matter, dimension in self.empty:
            yield Problem("coverage.empty", matter=matter_name(matter), dimension=dimension_name(dimension))
        for one in self.excused:
            if not any(one.covers(cell) for cell in self.uncovered):
                yield Problem("coverage.stale", where="coverage.toml", matter=one.matter, dimension=one.dimension)


def coverage(cases: Iterable[Case], excused: tuple[Excuse, ...], edition: Edition) -> Covered:
    """What these Cases cover of what an edition has. excused: what it excuses."""
    found, asked = Counter[Cell](), set[str]()
    for case in cases:
        asked |= {row.question.name for row in case.expected}
        found.update(set(_covered(case)))
    cells = {(matter, one.code): found[matter, one.code] for one in _of(edition) for matter in one.matters}
    never = tuple(name for name in ASKS if name not in asked)
    return Covered(cells, never, excused)


def _of(edition: Edition) -> list[Dimension]:
    """The dimensions of an edition: a code for an Item or a paid option that its tables do not have is of another."""
    rows = {clause.label for clause in corpus(edition) if ".tbl." in clause.id}
    codes = {f"item.{item.value}": item.value for item in Item} | {
        f"option.{kind.value}": name.ja for kind, name in OPTION_NAMES.items()
    }
    return [one for one in DIMENSIONS if codes.get(one.code) is None or codes[one.code] in rows]


def matter_of(question: str) -> str | None:
    """The matter that a question asks about, whichever view of it; None where it asks about none."""
    kind = question.partition(".")[2]
    if kind in list(ChargeKind):
        return f"fee.{kind}"
    return question if question in MATTERS else None


def matter_name(matter: str) -> Both:
    """How a matter is called."""
    return CHARGE_NAMES[ChargeKind(matter.removeprefix("fee."))] if matter in FEES else ASKS[matter].name


def dimension_name(code: str) -> Both:
    """How a dimension is called."""
    return next(one.name for one in DIMENSIONS if one.code == code)


def _covered(case: Case) -> Iterator[Cell]:
    seen = _Seen(case.facts.as_json())
    for row in case.expected:
        matter = matter_of(row.question.name)
        if matter and _is_decided(row.answer):
            asked = (one.code for one in DIMENSIONS if matter in one.matters)
            yield from ((matter, code) for code in asked if seen.has(row, matter, code))


def dimensions_of(facts: Object, row: Expected) -> set[str]:
    """The dimensions in which a question with these facts lies, whether or not it must be asked there."""
    seen, matter = _Seen(facts), matter_of(row.question.name) or ""
    return {one.code for one in DIMENSIONS if seen.has(row, matter, one.code)}


def _is_decided(answer: JSON) -> bool:
    """Whether something is answered: no silence, no empty list, nothing undetermined."""
    match answer:
        case {"value": [] | 0 | "none" | "undetermined"}:
            return False
        case {"value": [*parts]}:
            return not any(isinstance(part, dict) and "undetermined" in part for part in parts)
        case {"value": {"state": {"undetermined": _}}}:
            return False
        case {"value": _} | {"refused": _}:
            return True
    return False


class _Seen:
    """What the dimensions look at in the facts; each once for all questions."""

    def __init__(self, facts: Object) -> None:
        self.facts = facts

    @cached_property
    def recorded(self) -> list[str]:
        """The days and instants on record."""
        return [text for of, part in self.facts.items() if of != "known_until" for text in _days(part)]

    @cached_property
    def goes_back(self) -> bool:
        """Whether some list is out of order."""
        return any(_goes_back(_rows(self.facts, of)) for of in self.facts)

    def has(self, row: Expected, matter: str, dimension: str) -> bool:
        """Whether the facts have what the dimension is about, for this question about the matter."""
        facts, recorded = self.facts, self.recorded
        name, _, code = dimension.partition(".")
        match name:
            case "item":
                return any(one.get("item") == code for one in _rows(facts, "contract"))
            case "option":
                return any((one["id"], one["kind"]) == (row.question.subject, code) for one in _rows(facts, "options"))
            case "odd":
                return any(amount % 1000 for amount in _amounts(facts, matter))
            case "large":
                return any(amount > LARGEST for amount in _amounts(facts, matter))
            case "later":
                return any(text >= LATER for text in (*recorded, *_days(row.answer)))
            case "after28":
                return any(text[8:10] > "28" for text in (*(recorded if matter in FEES else ()), *_days(row.answer)))
            case "instant":
                return any(INSTANT.match(text) for text in recorded)
        return self.goes_back


def _rows(facts: Object, name: str) -> list[Object]:
    part = facts.get(name, [])
    return [row for row in (part if isinstance(part, list) else [part]) if isinstance(row, dict)]


def _amounts(facts: Object, matter: str) -> list[int]:
    """The amounts on record that a fee is computed from."""
    name, field, kind = COMPUTED_FROM.get(matter, ("indications", "amount", matter.removeprefix("fee.")))
    amounts = [row.get(field) for row in _rows(facts, name) if not kind or row["kind"] == kind]
    return [amount for amount in amounts if isinstance(amount, int)]


def _days(part: JSON) -> list[str]:
    """All days and instants in JSON data."""
    match part:
        case str():
            return [part] if DAY.match(part) else []
        case dict():
            return [text for one in part.values() for text in _days(one)]
        case list():
            return [text for one in part for text in _days(one)]
    return []


def _goes_back(rows: list[Object]) -> bool:
    """Whether the first day of a row lies before that of the row recorded before it."""
    firsts = [min(days) for row in rows if (days := _days(row))]
    return any(other < one for one, other in pairwise(firsts))
