"""The act itself: made from what stands now, or prepared elsewhere and held against what stands now."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from mrs_spec.calendar import JAPAN
from mrs_spec.problems import Problem
from mrs_spec.signoff.parts import PART_NAMES, House, digest
from mrs_spec.signoff.records import Act, check_shape
from mrs_spec.signoff.states import Wanted, prepare


def now(
    place: Path, house: House, clauses: tuple[str, ...], meaning: str, name: str, role: str, delta: bool, reason: str
) -> Act:
    """The act as of this moment. Raises Problem where there is nothing to sign."""
    return prepare(place, house, Wanted(clauses, meaning, name, role, datetime.now(JAPAN), delta, reason))


def from_file(path: Path) -> tuple[Act, str]:
    """An act prepared elsewhere, and its signature where one stands beside it. Raises Problem for anything else."""
    try:
        act = json.loads(path.read_text("utf-8"))
        beside = path.with_name(f"{path.name}.sig")
        signature = beside.read_text("ascii") if beside.is_file() else ""
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    except (ValueError, RecursionError) as error:
        raise Problem("signoff.not_a_record", where=str(path), error=str(error)) from None
    try:
        check_shape(act)
    except Problem as problem:
        raise problem.at(str(path)) from None
    return act, signature


def still_stands(house: House, act: Act) -> None:
    """Raises Problem where what the act shows is no longer what stands."""
    for clause, parts in act["clauses"].items():
        if clause not in house.text.clauses:
            raise Problem("signoff.unknown_clause", name=clause)
        for part, rows in parts.items():
            for key, row in rows.items():
                content = house.now(part, key)
                stands = (
                    (content is None) if row is None else content is not None and digest(part, content) == row["digest"]
                )
                if not stands:
                    raise Problem("signoff.moved_on", clause=clause, part=PART_NAMES[part], key=key)
