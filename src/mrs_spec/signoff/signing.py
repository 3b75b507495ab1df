"""The act itself: made from what stands now, or prepared elsewhere and held against what stands now."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from mrs_spec.ground.calendar import JAPAN
from mrs_spec.ground.problems import Problem
from mrs_spec.signoff.parts import PART_NAMES, House, nfc
from mrs_spec.signoff.records import DigestedItem, Parts, SignoffAct, check_shape
from mrs_spec.signoff.states import Wanted, prepare


def now(
    place: Path, house: House, clauses: tuple[str, ...], meaning: str, name: str, role: str, delta: bool, reason: str
) -> SignoffAct:
    """The act as of this moment. Raises Problem where there is nothing to sign."""
    return prepare(place, house, Wanted(clauses, meaning, name, role, datetime.now(JAPAN), delta, reason))


def from_file(path: Path) -> tuple[SignoffAct, str]:
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


def still_stands(place: Path, house: House, act: SignoffAct) -> None:
    """Raises Problem where the act is not what would be prepared now, for this signer, of these clauses."""
    by, at = (act["meaning"], act["name"], act["role"]), datetime.fromisoformat(act["at"])
    fresh = prepare(place, house, Wanted(tuple(act["clauses"]), *by, at, act["scope"] == "delta", act["reason"]))
    for clause, part, key in _otherwise(act["clauses"], nfc(fresh["clauses"])):
        raise Problem("signoff.moved_on", clause=clause, part=PART_NAMES[part], key=key)
    for field in ("kind", "statement", "at", "source", "open", "page"):
        if act[field] != nfc(fresh[field]):
            raise Problem("signoff.not_as_prepared", field=field)


def _otherwise(one: dict[str, Parts], other: dict[str, Parts]) -> Iterator[tuple[str, str, str]]:
    """Clause, part and key of every item that the two do not show alike."""
    rows, now = _rows(one), _rows(other)
    return (place for place in {**rows, **now} if rows.get(place, "absent") != now.get(place, "absent"))


def _rows(clauses: dict[str, Parts]) -> dict[tuple[str, str, str], DigestedItem | None]:
    return {
        (clause, part, key): row
        for clause, parts in clauses.items()
        for part, rows in parts.items()
        for key, row in rows.items()
    }
