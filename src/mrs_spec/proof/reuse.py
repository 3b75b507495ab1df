"""What an earlier proof found, as far as it still stands: nothing that it rests on has changed.

All code and data make one digest, each Case another. Where code or data have changed, nothing stands. Where only Cases
have: a declared law keeps what the other Cases told, and is tried on the new ones; an edit that one of the others
noticed stays noticed, and one that none did is tried on the new ones. Where the Case that decided is gone, the edit is
tried on all.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mrs_spec.ground.data import JSON
from mrs_spec.ground.kept import CODE, digest, digest_of_files, installed, keep, kept
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.law import Law
from mrs_spec.proof.declared import Testimony, TriedLaw
from mrs_spec.proof.matrix import Kill, Verdict
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Wrong

NAME = "verdicts.json"
PACKAGES = ("pydantic", "pydantic-core", "python-dateutil", "tzdata")
"""What the law computes with besides the house's own code."""

NOTHING = Testimony({}, {}, {}, {})

Row = Mapping[str, Any]
"""What is kept of one thing."""


class OfEdit(NamedTuple):
    """What came of an edit, and the Case without which it might not be so ("": none)."""

    kills: tuple[Kill, ...]
    tried: int
    broken: str
    users: tuple[str, ...]
    decided_by: str


class Reuse:
    """What stands of the last proof that is kept beside the repository at `place`; without a place, nothing is kept."""

    def __init__(self, place: Path | None = None) -> None:
        self.place = place
        self.same: frozenset[str] = frozenset()
        """The Cases that have not changed since."""
        self.told = NOTHING
        """What these told."""
        self.grids: dict[str, int] = {}
        """On how many points a law was found equal, by law and grid."""
        self._edits: dict[str, OfEdit] = {}

    def look(self, law: Law, cases: Mapping[str, Case]) -> None:
        """See what stands of these Cases under this law."""
        if self.place is None:
            return
        self._of = digest(
            *map(installed, PACKAGES), digest_of_files([CODE]), json.dumps(dict(law.letters)),
            json.dumps([one.name for one in law.rules]),
        )  # fmt: skip
        self._cases, self._digests = cases, {id: case.digest for id, case in cases.items()}
        known = None if law.words else kept(self.place, NAME, self._of)
        if known is None:
            return
        rows = {id: row for id, row in known["cases"].items() if row["digest"] == self._digests.get(id)}
        self.same = frozenset(rows)
        names, scenarios = known["rules"], {id: row for id, row in rows.items() if "considered" in row}
        self.told = Testimony(
            {id: [] for id in scenarios},
            {id: frozenset(names[n] for n in row["considered"]) for id, row in scenarios.items()},
            {id: frozenset(names[n] for n in row["concluded"]) for id, row in scenarios.items()},
            {id: self._law(row) for id, row in known["laws"].items()},
        )
        self._edits = {id: self._edit(row) for id, row in known["edits"].items()}
        self.grids = known["grids"]

    def _law(self, row: Row) -> TriedLaw:
        differing = {
            id: {Question.parse(asked): given for asked, given in of.items()}
            for id, of in row["differing"].items()
            if id in self.same
        }
        return TriedLaw(self._kills(row["kills"]), differing=differing)

    def _edit(self, row: Row) -> OfEdit:
        kills = self._kills(row["kills"])
        return OfEdit(kills, row["tried"], row["broken"], tuple(row["users"]), row["decided_by"])

    def _kills(self, rows: Iterable[tuple[str, str, JSON]]) -> tuple[Kill, ...]:
        """Those by Cases that are the same."""
        found = []
        for id, asked, got in rows:
            if id in self.same:
                question = Question.parse(asked)
                expected = next(one.answer for one in self._cases[id].expected if one.question == question)
                found.append(Kill(id, Wrong(question, expected, got)))
        return tuple(found)

    def with_new(self, cases: Mapping[str, Case], others: Iterable[Alternative], new: Testimony) -> Testimony:
        """What all these Cases tell: those that are the same, and the new ones."""
        considering: dict[str, set[str]] = defaultdict(set)
        stating: dict[str, set[str]] = defaultdict(set)
        for id, names in self.told.considered.items():
            for name in names:
                considering[name].add(id)
            for chosen in cases[id].readings:
                stating[chosen.entry].add(id)
        laws = {}
        for one in others:
            old, more = self.told.laws.get(one.id, TriedLaw()), new.laws[one.id]
            considered = set[str]().union(*(considering[name] for name in one.rules))
            cells = len(considered - stating[one.entry])
            differing = {**old.differing, **more.differing}
            laws[one.id] = TriedLaw(old.kills + more.kills, cells + more.cells, more.crash, differing)
        return Testimony(
            {**self.told.reference, **new.reference}, {**self.told.considered, **new.considered},
            {**self.told.concluded, **new.concluded}, laws,
        )  # fmt: skip

    def known(self, edit: str) -> OfEdit | None:
        """What came of an edit, standing or not; None where it was never tried on this code."""
        return self._edits.get(edit)

    def stands(self, edit: str) -> bool:
        """Whether what came of an edit rests on no Case that has changed."""
        of = self._edits.get(edit)
        return of is not None and (not of.decided_by or of.decided_by in self.same)

    def keep(self, law: Law, told: Testimony, edits: Iterable[Verdict]) -> None:
        """Keep what was found for the next proof; nothing, where an alternative broke: it is to be seen again."""
        if self.place is None or law.words or any(one.crash for one in told.laws.values()):
            return
        names = [one.name for one in law.rules]
        number = {name: n for n, name in enumerate(names)}
        cases: dict[str, Row] = {}
        for id, found in self._digests.items():
            if id not in told.reference:
                cases[id] = {"digest": found}
            elif not told.reference[id]:
                considered, concluded = (
                    sorted(map(number.__getitem__, of[id])) for of in (told.considered, told.concluded)
                )
                cases[id] = {"digest": found, "considered": considered, "concluded": concluded}
        laws = {
            id: {
                "kills": _rows(one.kills),
                "differing": {id: {str(q): given for q, given in of.items()} for id, of in one.differing.items()},
            }
            for id, one in told.laws.items()
        }
        of_edits = {
            one.alternative.id: {
                "kills": _rows(one.kills), "tried": one.tried, "broken": one.broken, "users": one.alternative.users,
                "decided_by": self._decided_by(one),
            }
            for one in edits
        }  # fmt: skip
        value = {"cases": cases, "rules": names, "laws": laws, "edits": of_edits, "grids": self.grids}
        keep(self.place, NAME, self._of, value)

    def _decided_by(self, one: Verdict) -> str:
        """The Case that noticed it; else the one on which it broke, where that took a Case."""
        broke = one.broken.partition(": ")[0]
        return one.kills[0].case if one.kills else broke if broke in self._digests else ""


def _rows(kills: Iterable[Kill]) -> list[tuple[str, str, JSON]]:
    return [(one.case, str(one.wrong.question), _published(one.wrong.got)) for one in kills]


def _published(got: object) -> JSON:
    """An answer as JSON; where an edit made one that no published form has, as it is shown."""
    if got is None or isinstance(got, (str, int)):
        return got
    try:
        found: JSON = json.loads(json.dumps(got))
    except TypeError:
        return str(got)
    return found
