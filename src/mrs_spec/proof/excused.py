"""What the data say of laws that no scenario notices: equal to the reference, or waived for a time.

`proof.toml` of the edition holds both, each with its reason in both languages and a name. An equality gives the
grid of facts on which it is tried again in every proof; a waiver ends on a day. An entry that no longer fits
is an error, so that nothing stays excused for longer than it should.
"""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from mrs_spec.document.text import corpus
from mrs_spec.ground.calendar import Period, next_day
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import Both
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.judge import Judge, Law
from mrs_spec.proof.matrix import Verdict, given_answers
from mrs_spec.record.facts import Facts, Record, load
from mrs_spec.scenarios.cases import Case, Expected

FILE = "proof.toml"


class Axis(NamedTuple):
    """One field of the facts, and every value it takes: `at` is its path, as in contract.billing_start."""

    at: str
    values: tuple[Any, ...]


class Equal(NamedTuple):
    """Laws that can never differ from the reference: why, who says so, and the grid that shows it."""

    laws: tuple[str, ...]
    reason: Both
    by: str
    case: str
    vary: tuple[Axis, ...]


class Waived(NamedTuple):
    """Laws that no scenario notices yet: why, who answers for it, until when."""

    laws: tuple[str, ...]
    reason: Both
    by: str
    until: date


class NotFalsifiable(NamedTuple):
    """An operative clause that no facts could show to be otherwise, and why."""

    clause: str
    reason: Both
    by: str


class Excused(NamedTuple):
    """All that the data say."""

    equal: tuple[Equal, ...] = ()
    waived: tuple[Waived, ...] = ()
    not_falsifiable: tuple[NotFalsifiable, ...] = ()

    def of(self, law: str) -> str:
        """equal, waived, or nothing."""
        if any(law in one.laws for one in self.equal):
            return "equal"
        return "waived" if any(law in one.laws for one in self.waived) else ""


@cache
def standing() -> Excused:
    """The edition's entries. Raises Problem when the file is broken."""
    path = corpus().folder / FILE
    return read(path.read_text("utf-8"))


def read(text: str) -> Excused:
    """Entries from TOML. Raises Problem for anything malformed, an entry without reason or name among it."""
    try:
        data = tomllib.loads(text)
        found = Excused(
            tuple(Equal(_laws(row), *_said(row), row["grid"]["case"], _axes(row)) for row in data.pop("equal", ())),
            tuple(Waived(_laws(row), *_said(row), _date(row["until"])) for row in data.pop("waived", ())),
            tuple(NotFalsifiable(row["clause"], *_said(row)) for row in data.pop("not_falsifiable", ())),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise Problem("standing.broken", where=FILE, error=f"{type(error).__name__}: {error}") from None
    if data:
        raise Problem("standing.broken", where=FILE, error=", ".join(data))
    return found


def _laws(row: Mapping[str, Any]) -> tuple[str, ...]:
    if not row["laws"] or not all(isinstance(one, str) for one in row["laws"]):
        raise ValueError("laws")
    return tuple(row["laws"])


def _said(row: Mapping[str, Any]) -> tuple[Both, str]:
    reason, by = Both(row["reason"]["ja"], row["reason"]["en"]), row["by"]
    if not (reason.ja.strip() and reason.en.strip() and by.strip()):
        raise ValueError("reason, by")
    return reason, by


def _date(value: Any) -> date:
    if type(value) is not date:
        raise ValueError(f"until = {value!r}")
    return value


def _axes(row: Mapping[str, Any]) -> tuple[Axis, ...]:
    """`values`, or every day `from` one `to` another."""
    found = []
    for axis in row["grid"]["vary"]:
        if "values" in axis:
            values = tuple(axis["values"])
        else:
            days = Period(_date(axis["from"]), _date(axis["to"]))
            values = tuple(next_day(days.first, n).isoformat() for n in range(days.days))
        found.append(Axis(axis["at"], values))
    return tuple(found)


# --- grids ----------------------------------------------------------------------------------------


def varied(facts: Facts, vary: Iterable[Axis]) -> Iterator[Facts]:
    """The facts with every combination of the axes' values; combinations that no record can hold are left out."""
    axes = list(vary)
    for values in product(*(axis.values for axis in axes)):
        data = copy.deepcopy(facts.as_json())
        for axis, value in zip(axes, values, strict=True):
            put_at(data, axis.at, value)
        try:
            yield load(data)
        except Problems:
            continue


def put_at(data: Any, path: str, value: Any) -> None:
    """Write a value into nested facts: notices.0.arrived_on. Raises KeyError or IndexError for no such place."""
    *above, last = path.split(".")
    for part in above:
        data = data[int(part)] if isinstance(data, list) else data.setdefault(part, {})
    data[int(last) if isinstance(data, list) else last] = value


class Differs(NamedTuple):
    """Facts of a grid on which a law said to be equal answers otherwise."""

    facts: Facts
    question: str
    expected: Any
    got: Any


def tried(law: Law, other: Alternative, case: Case, vary: Iterable[Axis]) -> tuple[int, Differs | None]:
    """How many points of the grid were compared, and the first on which the two laws differ."""
    points = list(varied(case.facts, vary))
    asked = tuple(Expected(one.question, None) for one in case.expected)
    reference = Judge(case.law(law))
    right = [given_answers(reference, Case("", facts, asked)) for facts in points]
    with other.during():
        judge = Judge(other.change(case.law(law)))
        for facts, expected in zip(points, right, strict=True):
            got = given_answers(judge, Case("", facts, asked), record=Record(facts))
            for question, answer in expected.items():
                if got[question] != answer:
                    return len(points), Differs(facts, str(question), answer, got[question])
    return len(points), None


# --- holding verdicts against it ------------------------------------------------------------------


def held(verdicts: Iterable[Verdict], of: Excused) -> list[Verdict]:
    """The verdicts with what the data say of those that nothing noticed."""
    return [one._replace(standing="" if one.killed or one.broken else of.of(one.alternative.id)) for one in verdicts]


def problems(
    verdicts: Iterable[Verdict], of: Excused, law: Law, cases: Mapping[str, Case], today: date
) -> tuple[list[Problem], int]:
    """Every entry that does not fit the proof, and how many points the grids tried. The proof must be whole."""
    by_id = {one.alternative.id: one for one in verdicts}
    found: list[Problem] = []
    points = 0
    seen: set[str] = set()
    entries: list[Equal | Waived] = [*of.equal, *of.waived]
    for entry in entries:
        for id in entry.laws:
            verdict = by_id.get(id)
            if id in seen:
                found.append(Problem("standing.twice", where=FILE, law=id))
            seen.add(id)
            if verdict is None:
                found.append(Problem("standing.unknown", where=FILE, law=id))
            elif verdict.killed:
                found.append(Problem("standing.noticed", where=FILE, law=id, case=verdict.kills[0].case))
            elif verdict.broken:
                found.append(Problem("standing.breaks", where=FILE, law=id, error=verdict.broken))
            elif isinstance(entry, Equal):
                case = cases.get(entry.case)
                if case is None:
                    found.append(Problem("standing.no_case", where=FILE, law=id, case=entry.case))
                    continue
                count, differs = tried(law, verdict.alternative, case, entry.vary)
                points += count
                if count == 0:
                    found.append(Problem("standing.empty_grid", where=FILE, law=id))
                if differs:
                    facts = differs.facts.model_dump_json(exclude_defaults=True)
                    found.append(Problem("standing.differs", where=FILE, law=id, facts=facts))
    for waiver in of.waived:
        if waiver.until < today:
            found.append(Problem("standing.expired", where=FILE, law=", ".join(waiver.laws[:3]), until=waiver.until))
    touched = {one.alternative.clause for one in verdicts}
    for clause in of.not_falsifiable:
        if clause.clause not in corpus().all:
            found.append(Problem("standing.unknown_clause", where=FILE, clause=clause.clause))
        elif clause.clause in touched:
            found.append(Problem("standing.falsifiable", where=FILE, clause=clause.clause))
    return found, points
