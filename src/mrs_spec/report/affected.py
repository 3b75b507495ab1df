"""What hangs on a clause: rules, readings, scenarios."""

from __future__ import annotations

from typing import NamedTuple

from mrs_spec.document.register import entries
from mrs_spec.document.text import Edition, belongs, succession
from mrs_spec.rules import law_of
from mrs_spec.scenarios.scenario import Compiled


class Touched(NamedTuple):
    """What a change of a clause concerns."""

    rules: list[str]
    readings: list[str]
    scenarios: list[str]


def affected(clause: str, edition: Edition, compiled: Compiled) -> Touched:
    """Rules of an edition's clause and its facets, the register entries about it, the scenarios tagged with them."""
    of_clause = [one for one in law_of(edition).rules if belongs(one.clause, clause)]
    rules = [f"{one.clause} {one.name}" for one in of_clause]
    used = {entry for one in of_clause for entry in one.follows}
    about = {entry.id for entry in entries(edition) if any(belongs(c, clause) for c in entry.clauses)}
    called = _called(clause, edition)
    scenarios = {
        s.scenario_id
        for s in compiled.scenarios["ja"].values()
        if s.edition in called and any(belongs(tag, called[s.edition]) for tag in s.clauses)
    }
    return Touched(rules, sorted(used | about), sorted(scenarios))


def _called(clause: str, edition: Edition) -> dict[str, str]:
    """The clause's id in its edition and in every older one that has it; a scenario is about one of them."""
    found = {edition: clause}
    while (step := succession(edition)) and clause in step.was:
        clause, edition = step.was[clause], step.follows
        found[edition] = clause
    return found
