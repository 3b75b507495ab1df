"""What the data say of laws that no scenario notices: equal to the reference, or waived for a time.

`proof.toml` of the edition holds both, each with its reason in both languages and a name. An equality gives the
grid of facts on which it is tried again in every proof; a waiver ends on a day. An entry that no longer fits
is an error, so that nothing stays excused for longer than it should.
"""

from __future__ import annotations

import copy
from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date
from functools import cache, partial
from itertools import product, starmap
from typing import Any, NamedTuple

import tomli

from mrs_spec.document.text import Edition, Succession, corpus, succession
from mrs_spec.ground.calendar import Period, next_day
from mrs_spec.ground.data import JSON
from mrs_spec.ground.machine import shared_out
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import Both
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.amend import carried_id
from mrs_spec.law.law import Law
from mrs_spec.proof.code import Edits, Values, all_edits, matrix_for_edits
from mrs_spec.proof.declared import try_law
from mrs_spec.proof.matrix import Matrix, Verdict
from mrs_spec.proof.probes import Probes
from mrs_spec.record.facts import Facts, load
from mrs_spec.scenarios.cases import Case, Expected

FILE = "proof.toml"


class Axis(NamedTuple):
    """One field of the facts, and every value it takes: `at` is its path, as in contract.billing_start."""

    at: str
    values: tuple[object, ...]


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

    def and_(self, other: Excused) -> Excused:
        """What both say."""
        return Excused(
            self.equal + other.equal, self.waived + other.waived, self.not_falsifiable + other.not_falsifiable
        )

    def of(self, law: str) -> str:
        """equal, waived, or nothing."""
        if any(law in one.laws for one in self.equal):
            return "equal"
        return "waived" if any(law in one.laws for one in self.waived) else ""


@cache
def standing(edition: Edition) -> Excused:
    """The entries of an edition. Raises Problem when the file is broken."""
    path = corpus(edition).folder / FILE
    return read(path.read_text("utf-8")) if path.is_file() else Excused()


def standing_before(edition: Edition) -> Excused:
    """What older editions said of laws of clauses whose words did not change, by the ids that they have now."""
    step = succession(edition)
    if step is None:
        return Excused()
    of = standing(step.follows).and_(standing_before(step.follows))
    rename = partial(_called_now, edition=edition, step=step)

    def laws(one: Equal | Waived) -> tuple[str, ...]:
        return tuple(filter(None, map(rename, one.laws)))

    equal = tuple(one._replace(laws=laws(one)) for one in of.equal)
    waived = tuple(one._replace(laws=laws(one)) for one in of.waived)
    clauses = tuple(one._replace(clause=now) for one in of.not_falsifiable if (now := rename(one.clause)))
    return Excused(tuple(one for one in equal if one.laws), tuple(one for one in waived if one.laws), clauses)


def reasons_before(edition: Edition) -> dict[str, Both]:
    """Why laws were equal in the edition before, by the ids that they have now, whatever their clause says now."""
    step = succession(edition)
    if step is None:
        return {}
    of = standing(step.follows).and_(standing_before(step.follows))
    return {_called_now(id, edition, step, in_other_words=True): one.reason for one in of.equal for id in one.laws}


def _called_now(law: str, edition: Edition, step: Succession, in_other_words: bool = False) -> str:
    """The id of a law where its clause is now; empty where that has other words, or is gone. Code keeps its ids."""
    head = law.partition(":")[0].partition("(")[0]
    text = corpus(step.follows)
    if head not in text.all:
        return law
    if text.holder(head) not in step.same and not in_other_words:
        return ""
    now = carried_id(head, step.follows, edition, step)
    return law if now and ":code:" in law else now + law.removeprefix(head) if now else ""


def read(text: str) -> Excused:
    """Entries from TOML. Raises Problem for anything malformed, an entry without reason or name among it."""
    try:
        data = tomli.loads(text)
        found = Excused(
            tuple(Equal(_laws(row), *_said(row), row["grid"]["case"], _axes(row)) for row in data.pop("equal", ())),
            tuple(Waived(_laws(row), *_said(row), _date(row["until"])) for row in data.pop("waived", ())),
            tuple(NotFalsifiable(row["clause"], *_said(row)) for row in data.pop("not_falsifiable", ())),
        )
    except (tomli.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
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


def _date(value: object) -> date:
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
    axes, published = list(vary), facts.as_json()
    for values in product(*(axis.values for axis in axes)):
        data = copy.deepcopy(published)
        for axis, value in zip(axes, values, strict=True):
            put_at(data, axis.at, value)
        try:
            yield load(data)
        except Problems:
            continue


def put_at(data: Any, path: str, value: object) -> None:
    """Write a value into nested facts: notices.0.arrived_on. Raises KeyError or IndexError for no such place."""
    *above, last = path.split(".")
    for part in above:
        data = data[int(part)] if isinstance(data, list) else data.setdefault(part, {})
    data[int(last) if isinstance(data, list) else last] = value


class Differs(NamedTuple):
    """Facts of a grid on which a law said to be equal answers otherwise."""

    facts: Facts
    question: str
    expected: JSON
    got: JSON


class TriedGrid(NamedTuple):
    """How many points of a grid were compared, the first on which the two laws differ, and how the other broke."""

    points: int
    differs: Differs | None = None
    broken: str = ""


class Grid(NamedTuple):
    """A Case, and what is varied in it."""

    case: Case
    vary: tuple[Axis, ...]

    @property
    def key(self) -> str:
        """The same for the same points."""
        return f"{self.case.digest} {self.vary}"


class Grids:
    """What is shared by all grids: which statements run, and what words are read as."""

    def __init__(self, law: Law) -> None:
        self.law, self.probes = law, Probes()
        self.values = Values(law, self.probes)
        self.edits = {edit.id: edit for edit in all_edits(law)}

    def tried(self, grid: Grid, others: Iterable[Alternative]) -> list[TriedGrid]:
        """Whether these laws answer as the law does on every point; each point is judged once under the law."""
        points = {f"{n:06}": facts for n, facts in enumerate(varied(grid.case.facts, grid.vary))}
        asked = tuple(Expected(one.question, None) for one in grid.case.expected)
        cases = {id: Case(id, facts, asked, grid.case.readings) for id, facts in points.items()}
        matrix = matrix_for_edits(self.law, cases, self.probes)
        for id, case in cases.items():
            cases[id] = case._replace(expected=tuple(starmap(Expected, matrix.judged[id].given.items())))
        edits = Edits(self.law, matrix, values=self.values)
        return [self._tried(edits, matrix, other) for other in others]

    def _tried(self, edits: Edits, matrix: Matrix, other: Alternative) -> TriedGrid:
        if edit := self.edits.get(other.id):
            of_edit = edits.tried(edit)
            kills, broken = of_edit.kills, of_edit.broken
        else:
            of_law = try_law(matrix, matrix.cases, other)
            kills, broken = of_law.kills, of_law.crash
        for id, (question, expected, got) in kills[:1]:
            return TriedGrid(len(matrix.cases), Differs(matrix.cases[id].facts, str(question), expected, got), broken)
        return TriedGrid(len(matrix.cases), None, broken)


# --- holding verdicts against it ------------------------------------------------------------------


def needed(of: Excused, verdicts: Iterable[Verdict], cases: Container[str]) -> Excused:
    """Of entries of an edition before, those that are still needed, and whose grid is there."""
    open_ = {one.alternative.id for one in verdicts if not (one.killed or one.broken)}
    touched = {one.alternative.clause for one in verdicts}

    def laws(one: Equal | Waived) -> tuple[str, ...]:
        return tuple(id for id in one.laws if id in open_)

    equal = tuple(one._replace(laws=laws(one)) for one in of.equal if laws(one) and one.case in cases)
    waived = tuple(one._replace(laws=laws(one)) for one in of.waived if laws(one))
    return Excused(equal, waived, tuple(one for one in of.not_falsifiable if one.clause not in touched))


def held(verdicts: Iterable[Verdict], of: Excused) -> list[Verdict]:
    """The verdicts with what the data say of those that nothing noticed."""
    return [one._replace(standing="" if one.killed or one.broken else of.of(one.alternative.id)) for one in verdicts]


def problems(
    verdicts: Iterable[Verdict],
    of: Excused,
    law: Law,
    cases: Mapping[str, Case],
    today: date,
    known: dict[str, int] | None = None,
) -> tuple[list[Problem], int]:
    """Every entry that does not fit the proof, and how many points the grids tried. The proof must be whole.

    known: on how many points a law was found equal before, by law and grid; what is found now is added.
    """
    known = {} if known is None else known
    by_id = {one.alternative.id: one for one in verdicts}
    found: list[Problem] = []
    points = 0
    equal: dict[str, tuple[Grid, list[Alternative]]] = {}
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
            elif isinstance(entry, Equal) and entry.case not in cases:
                found.append(Problem("standing.no_case", where=FILE, law=id, case=entry.case))
            elif isinstance(entry, Equal):
                grid = Grid(cases[entry.case], entry.vary)
                if (count := known.get(f"{id} {grid.key}")) is not None:
                    points += count
                else:
                    equal.setdefault(grid.key, (grid, []))[1].append(verdict.alternative)
    on_grids = list(equal.values())
    grids = Grids(law) if on_grids else None
    tried = shared_out(lambda number: grids.tried(*on_grids[number]) if grids else [], len(on_grids))
    for (grid, others), results in zip(on_grids, tried, strict=True):
        for other, one in zip(others, results, strict=True):
            points += one.points
            if wrong := list(_of_grid(other.id, one)):
                found += wrong
            else:
                known[f"{other.id} {grid.key}"] = one.points
    for waiver in of.waived:
        if waiver.until < today:
            found.append(Problem("standing.expired", where=FILE, law=", ".join(waiver.laws[:3]), until=waiver.until))
    touched = {one.alternative.clause for one in verdicts}
    for clause in of.not_falsifiable:
        if clause.clause not in corpus(law.edition).all:
            found.append(Problem("standing.unknown_clause", where=FILE, clause=clause.clause))
        elif clause.clause in touched:
            found.append(Problem("standing.falsifiable", where=FILE, clause=clause.clause))
    return found, points


def _of_grid(id: str, tried: TriedGrid) -> Iterator[Problem]:
    """What a grid says against an equality."""
    if tried.points == 0:
        yield Problem("standing.empty_grid", where=FILE, law=id)
    if tried.differs:
        facts = tried.differs.facts.model_dump_json(exclude_defaults=True)
        yield Problem("standing.differs", where=FILE, law=id, facts=facts)
    elif tried.broken:
        yield Problem("standing.breaks", where=FILE, law=id, error=tried.broken)
