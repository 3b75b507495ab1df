"""Deciding an entry of the register: what is recorded, what becomes of status and default, how its file is rewritten.

Comments and order of the file stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from mrs_spec.document.register import Decided, Entry, entries, entry, folder
from mrs_spec.document.text import Edition
from mrs_spec.ground.calendar import JAPAN
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import Problem

LONGEST = 2_000
"""Of a name, a reason or a comment, in characters."""


EARLIEST = date(1950, 1, 1)
"""A day before this is a slip of the pen, as on every record."""


class Taken(NamedTuple):
    """An entry before and after a decision, and its file as it will be."""

    before: Entry
    after: Entry
    path: Path
    text: str

    @property
    def moves(self) -> bool:
        """Whether another letter becomes the default."""
        return self.after.default != self.before.default


def day_in_japan() -> date:
    """The day on which something is decided now."""
    return datetime.now(JAPAN).date()


def told_by_someone(where: str, given: str) -> str:
    """A name, a reason or a comment as it is kept. Raises Problem where there is none, or no end of it."""
    text = given.strip()
    if not text:
        raise Problem("deciding.empty", where=where)
    if len(text) > LONGEST:
        raise Problem("deciding.long", where=where, count=len(text), limit=LONGEST)
    return text


def not_to_come(day: date) -> date:
    """The day of a decision. Raises Problem where it is still to come, or lies in no lifetime."""
    if day < EARLIEST:
        raise Problem("facts.out_of_range", where="day", value=day.isoformat())
    if day > (today := day_in_japan()):
        raise Problem("deciding.future", where="day", day=day, today=today)
    return day


def decided(id: str, what: Decided, edition: Edition) -> Taken:
    """An entry as it would be decided; nothing is written.

    Raises Problem for a letter or role that is none of the entry's, an empty name or reason, and a day to come.
    """
    one = entry(id, edition)
    if what.letter not in one.letters:
        near = did_you_mean(what.letter, one.letters)
        raise Problem(
            "readings.unknown_letter", entry=id, letter=what.letter, letters=", ".join(one.letters), near=near
        )
    if what.role not in one.decides:
        raise Problem("deciding.role", entry=id, role=what.role, roles=", ".join(one.decides))
    by, why = told_by_someone("by", what.by), told_by_someone("why", what.why)
    what = what._replace(by=by, why=why, day=not_to_come(what.day))
    after = one._replace(decided=(*one.decided, what))
    after = after._replace(default=after.agreed or one.default, status="decided" if after.agreed else "provisional")
    path = folder(edition) / f"{id}.toml"
    return Taken(one, after, path, _rewritten(path.read_bytes().decode("utf-8"), after, what))


def fitting(several: Iterable[Taken], edition: Edition) -> tuple[list[Taken], list[Problem]]:
    """Those that can be decided together, and why the others cannot: a default presupposes another than the default.

    A letter and the one that it presupposes can be decided at once only.
    """
    left, problems = {one.after.id: one for one in several}, list[Problem]()
    while wrong := _first_that_does_not_fit(left, edition):
        id, problem = wrong
        del left[id]
        problems.append(problem.at(id))
    return [*left.values()], problems


def _first_that_does_not_fit(several: Mapping[str, Taken], edition: Edition) -> tuple[str, Problem] | None:
    register = {one.id: one for one in entries(edition)} | {id: one.after for id, one in several.items()}
    for one in register.values():
        for need in one.needs:
            other = register[need.entry]
            if need.letter != one.default or other.default in need.one_of:
                continue
            for id in (one.id, other.id):
                if id in several and several[id].moves:
                    problem = Problem("deciding.presupposes", one=f"{one.id}={one.default}", entry=other.id,
                                      letters=", ".join(need.one_of), default=other.default)  # fmt: skip
                    return id, problem
    return None


def _rewritten(text: str, after: Entry, what: Decided) -> str:
    import tomlkit  # only who decides waits for it

    data = tomlkit.parse(text)
    data["status"], data["default"] = after.status, after.default
    row = tomlkit.table()
    row.update({"letter": what.letter, "by": what.by, "role": what.role, "day": what.day, "why": what.why})
    if "decided" not in data:
        if not text.endswith("\n\n"):
            data.add(tomlkit.nl())
        data.add("decided", tomlkit.aot())
    data["decided"].append(row)
    return tomlkit.dumps(data)


def in_the_clone(place: Path, edition: Edition) -> None:
    """Raises Problem where the register that is read is not that of the clone at `place`: another would be written."""
    where = folder(edition).resolve()
    if not where.is_relative_to(place.resolve()):
        raise Problem("deciding.elsewhere", where=str(where), place=str(place))


def record(taken: Taken) -> Path:
    """Write the entry's file, whole or not at all."""
    write_whole(taken.path, taken.text)
    entry.cache_clear()
    return taken.path
