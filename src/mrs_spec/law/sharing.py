"""Judging many laws that differ in few rules: what these rules cannot change is concluded once.

A proof judges the same Cases under thousands of laws. Each differs from a reference in some rules; what no changed
rule leads to is the same by construction, and is taken from the reference's own session.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache

from mrs_spec.law.declare import Kind, Outcome, Rule
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.law.order import chains
from mrs_spec.record.things import Fact


@lru_cache(maxsize=4096)
def reach(rules: tuple[Rule, ...], names: frozenset[str]) -> frozenset[Kind]:
    """The kinds that can differ when the rules of these names change: what they conclude, and what follows from it."""
    chained = chains(rules)
    of = {one: kind for kind, chain in chained.items() for link in chain for one in (link.rule, *link.carve_outs)}
    found, grown = {kind for one, kind in of.items() if one.name in names}, True
    while grown:
        more = {kind for one, kind in of.items() if any(need.kind in found for need in one.inputs)} - found
        found |= more
        grown = bool(more)
    return frozenset(found)


class Sharing(Judge):
    """The judge of a law that differs in the rules of these names from the one that `base` judges.

    anew: of these rules, those whose words or letters this law reads anew (default: all). The others are as the base
    has them, and differ only where the code that they call was edited.
    """

    def __init__(self, law: Law, base: Judge, names: Iterable[str], anew: Iterable[str] | None = None) -> None:
        super().__init__(law)
        self.base, self.names = base, frozenset(names)
        self.anew = self.names if anew is None else frozenset(anew)
        same = law.rules is base.law.rules
        self.gone = frozenset[str]() if same else self.names - {one.name for one in law.rules}

    @cached_property
    def reached(self) -> frozenset[Kind]:
        """The kinds that can differ."""
        return reach(self.base.law.rules, self.names)

    def beside(self, of: Session) -> Session:
        """The record that the base judged in that session, to be judged under this law."""
        return _Beside(self, of)

    def function(self, one: Rule) -> Callable[..., Outcome]:
        """The norm with this law's values, or as the base has it."""
        return super().function(one) if one.name in self.anew else self.base.function(one)


class _Beside(Session):
    """A session that takes from another what its law cannot change; nothing is added to the other."""

    __slots__ = ("known", "reached")

    def __init__(self, judge: Sharing, of: Session) -> None:
        super().__init__(judge, of.record)
        self.known, self.reached = of.memo, judge.reached

    def conclude(self, kind: Kind, subject: Fact) -> Outcome:
        if kind not in self.reached and (key := (kind, 0, id(subject))) in self.known:
            return self.known[key]
        return self.standing(kind, subject, 0)
