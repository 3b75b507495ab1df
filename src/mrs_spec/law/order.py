"""In which order the rules of one conclusion are tried: what `over` and `unless` declare, made a chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from mrs_spec.ground.problems import LawError
from mrs_spec.law.declare import Conclusion, Kind, Rule


class Link(NamedTuple):
    """A rule of a chain, and the rules that carve out of it."""

    rule: Rule
    carve_outs: tuple[Rule, ...]


Chains = Mapping[Kind, Sequence[Link]]


@lru_cache(maxsize=512)
def chains(rules: tuple[Rule, ...]) -> Chains:
    """For each conclusion its rules in the order they are tried, each with its carve-outs.

    Kept: laws that differ in a word or a letter have the same rules. Raises LawError for unordered rivals.
    """
    by_kind: dict[Kind, list[Rule]] = {}
    carved: dict[str, list[Rule]] = {}
    for one in rules:
        if issubclass(one.concludes, Conclusion):
            by_kind.setdefault(one.concludes, []).append(one)
        elif one.unless:
            carved.setdefault(one.unless, []).append(one)
    found = {}
    for kind, rivals in by_kind.items():
        ordered = rivals if kind.collected or len(rivals) == 1 else _in_order(kind, rivals)
        found[kind] = [Link(one, tuple(carved.get(one.clause, ()))) for one in ordered]
    return found


def _in_order(kind: Kind, rivals: list[Rule]) -> list[Rule]:
    """Rivals in the one order their declarations give. Raises LawError naming two that are unordered."""
    before: dict[str, set[str]] = {one.clause: set() for one in rivals}
    for one in rivals:
        for other in one.over:
            if other in before:
                before[other].add(one.clause)
    left, ordered = list(rivals), list[Rule]()
    while left:
        free = [one for one in left if not before[one.clause] - {done.clause for done in ordered}]
        if len(free) != 1:
            names = " and ".join(sorted(one.clause for one in (free or left))[:2])
            raise LawError(f"{kind.__name__}: {names} are not ordered; say which stands over the other")
        ordered.append(free[0])
        left.remove(free[0])
    return ordered
