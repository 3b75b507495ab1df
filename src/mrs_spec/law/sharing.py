"""Judging many laws that differ in few rules: what these rules cannot change is concluded once.

A proof judges the same Cases under thousands of laws. Each differs from a reference in some rules; what no changed
rule leads to is the same by construction, and is taken from the reference's own session.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from heapq import heapify, heappop, heappush

from mrs_spec.law.declare import Kind, Outcome, Rule
from mrs_spec.law.judge import PENDING, Judge, Links, Session
from mrs_spec.law.law import Law
from mrs_spec.law.order import chains
from mrs_spec.record.facts import Record
from mrs_spec.record.things import Fact


@lru_cache(maxsize=4096)
def concluded(rules: tuple[Rule, ...], names: frozenset[str]) -> frozenset[Kind]:
    """The kinds that the rules of these names conclude, or carve out of."""
    return frozenset(kind for one, kind in _tried_for(rules) if one.name in names)


@lru_cache(maxsize=4096)
def reach(rules: tuple[Rule, ...], names: frozenset[str]) -> frozenset[Kind]:
    """The kinds that can differ when the rules of these names change: what they conclude, and what follows from it."""
    found, resting = set[Kind](), _resting(rules)
    open_ = list(concluded(rules, names))
    while open_:
        kind = open_.pop()
        if kind not in found:
            found.add(kind)
            open_ += resting.get(kind, ())
    return frozenset(found)


@lru_cache(maxsize=64)
def _resting(rules: tuple[Rule, ...]) -> dict[type[Fact] | Kind, set[Kind]]:
    """For each kind of input, the kinds that some rule concludes from it."""
    found: dict[type[Fact] | Kind, set[Kind]] = {}
    for one, kind in _tried_for(rules):
        for need in one.inputs:
            found.setdefault(need.kind, set()).add(kind)
    return found


@lru_cache(maxsize=64)
def _tried_for(rules: tuple[Rule, ...]) -> tuple[tuple[Rule, Kind], ...]:
    """Each rule with the kind in whose chain it stands."""
    return tuple(
        (one, kind) for kind, chain in chains(rules).items() for link in chain for one in (link.rule, *link.carve_outs)
    )


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

    @cached_property
    def changed(self) -> frozenset[Kind]:
        """The kinds that its rules conclude."""
        return concluded(self.base.law.rules, self.names)

    def beside(self, of: Noted) -> Beside:
        """The record that the base judged in that session, to be judged under this law."""
        return Beside(self, of)

    @cached_property
    def _others(self) -> frozenset[Kind]:
        """The kinds in whose chains a rule stands that is another, or none."""
        return concluded(self.base.law.rules, self.anew)

    def links(self, kind: Kind) -> Links:
        """The chain of a kind; the base's own where all its rules are as the base has them."""
        if kind not in self._links:
            self._links[kind] = super().links(kind) if kind in self._others else self.base.links(kind)
        return self._links[kind]

    def function(self, one: Rule) -> Callable[..., Outcome]:
        """The norm with this law's values, or as the base has it."""
        return super().function(one) if one.name in self.anew else self.base.function(one)


def under_other_letters(law: Law, base: Judge) -> Judge:
    """The judge of a law; what follows no letter in which the two differ is taken from the base."""
    if law.rules is not base.law.rules or law.words != base.law.words:
        return Judge(law)
    differing = {id for id, _ in law.letters.items() ^ base.law.letters.items()}
    return Sharing(law, base, (one.name for one in law.rules if not differing.isdisjoint(one.follows)))


Key = tuple[Kind, int, int]

Asked = dict[Key, Fact]
"""For what something asked, in this order, each with its subject."""


class Noted(Session):
    """A session that notes what each conclusion asked for; `now`: what is being asked for where none is concluded.

    asking: what is being concluded. order: what was concluded, each after all that it rests on. subjects: of what.
    """

    __slots__ = ("_at", "_resting", "asked", "asking", "now", "order", "subjects")

    def __init__(self, judge: Judge, record: Record) -> None:
        super().__init__(judge, record)
        self.asked: dict[Key, Asked] = {}
        self.subjects: dict[Key, Fact] = {}
        self.now: Asked = {}
        self.asking: Key | None = None
        self.order: list[Key] = []
        self._at: dict[Key, int] = {}
        self._resting: dict[Key, list[Key]] = {}

    def standing(self, kind: Kind, subject: Fact, at: int) -> Outcome:
        """What stands, and for what it asked."""
        key = (kind, at, id(subject))
        self.now[key] = subject
        if key in self.memo:
            return super().standing(kind, subject, at)
        now, asking = self.now, self.asking
        self.now, self.asking = {}, key
        try:
            found = super().standing(kind, subject, at)
            self.asked[key], self.subjects[key] = self.now, subject
            self.order.append(key)
        finally:
            self.now, self.asking = now, asking
        return found

    @property
    def at(self) -> Mapping[Key, int]:
        """The place of each conclusion in the order. Asked for when nothing more will be concluded."""
        if not self._at:
            self._at = {key: number for number, key in enumerate(self.order)}
        return self._at

    @property
    def resting(self) -> Mapping[Key, list[Key]]:
        """For what each conclusion was asked. Asked for when nothing more will be concluded."""
        if not self._resting:
            for key, asked in self.asked.items():
                for one in asked:
                    self._resting.setdefault(one, []).append(key)
        return self._resting


class Beside(Session):
    """A session that takes from another what its law cannot change; nothing is added to the other.

    What asked for nothing but what is as it was, by rules that are as they were, is as it was.
    """

    __slots__ = ("_at", "_settled", "changed", "known", "of", "reached")

    def __init__(self, judge: Sharing, of: Noted) -> None:
        super().__init__(judge, of.record)
        self.known, self.reached, self.changed = of.memo, judge.reached, judge.changed
        self.of, self._at, self._settled = of, of.at, -1

    def otherwise(self, keys: Iterable[Key]) -> set[Key]:
        """Conclude these anew, and what rests on what then differs; what differs.

        keys: all that a rule concludes which, given what it was given, now concludes otherwise.
        """
        every, resting, differing = self.of.order, self.of.resting, set[Key]()
        open_ = [self._at[key] for key in keys]
        heapify(open_)
        while open_:
            if (number := heappop(open_)) == self._settled:
                continue
            self._settled = number
            key = every[number]
            if self._anew(key, self.of.subjects[key]) is not self.known[key]:
                differing.add(key)
                for one in resting.get(key, ()):
                    heappush(open_, self._at[one])
        self._settled = len(every)
        return differing

    def conclude(self, kind: Kind, subject: Fact) -> Outcome:
        """What this law concludes; as the other has it where that cannot differ."""
        if kind not in self.reached and (key := (kind, 0, id(subject))) in self.known:
            return self.known[key]
        return self.standing(kind, subject, 0)

    def standing(self, kind: Kind, subject: Fact, at: int) -> Outcome:
        """What stands by this law; the other's own conclusion where it is equal."""
        key = (kind, at, id(subject))
        if key in self.memo or key not in self.known:
            return super().standing(kind, subject, at)
        if self._at[key] < self._settled:
            return self.known[key]
        if kind not in self.changed and self.as_before(self.of.asked[key]):
            self.memo[key] = self.known[key]
            return self.known[key]
        return self._anew(key, subject)

    def _anew(self, key: Key, subject: Fact) -> Outcome:
        kind, at, _ = key
        found, before = super().standing(kind, subject, at), self.known[key]
        if found is not before and found.__class__ is before.__class__ and found == before:
            found = self.memo[key] = before
        return found

    def as_before(self, asked: Asked) -> bool:
        """Whether all this is as the other session has it."""
        return all(
            self.standing(key[0], subject, key[1]) is self.known.get(key, PENDING)
            for key, subject in asked.items()
            if key[0] in self.reached
        )
