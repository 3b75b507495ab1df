"""What a law concludes, and what `over`, `unless`, silence and undetermined mean. Read this first.

A rule is silent (None) where an input it needs is missing, and hands on what is undetermined unless it takes it: all
of its inputs that are, for which of them is asked first is not the contract's. The first of its inputs that is missing
or undetermined decides which of the two it is; where one after it is missing, nothing after the first is named, for
no fact there could matter.
Of the rules of one conclusion the first that is not silent is heard: `over` puts one before another (order.py), and it
may ask what it replaces. `unless` makes a rule silent where its exception holds. Where all are silent, so is the law.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import Protocol

from mrs_spec.ground.problems import LawError
from mrs_spec.law.declare import Kind, Outcome, Rule
from mrs_spec.law.inputs import needed
from mrs_spec.law.law import Law
from mrs_spec.law.order import Chains, chains
from mrs_spec.record.answers import Refused, Undetermined, all_missing
from mrs_spec.record.facts import Record
from mrs_spec.record.things import Contract, Fact

PENDING, UNASKED = object(), object()


class Observer(Protocol):
    """Sees every rule that is considered, and changes nothing; for traces and for knowing who concerns which rule."""

    def enter(self, one: Rule, subject: Fact) -> None:
        """A rule is considered for a subject."""

    def leave(self, one: Rule, outcome: object) -> None:
        """It came to this; None: silence."""


class Session:
    """One record being judged: everything is concluded once."""

    __slots__ = ("all", "judge", "memo", "record")

    def __init__(self, judge: Judge, record: Record) -> None:
        self.judge, self.record = judge, record
        self.memo: dict[tuple[Kind, int, int], Outcome] = {}
        self.all: dict[Kind, tuple[Outcome, ...]] = {}

    def conclude(self, kind: Kind, subject: Fact) -> Outcome:
        """What the law concludes of this kind for a subject; None: silence."""
        return self.standing(kind, subject, 0)

    def of_each(self, kind: Kind) -> tuple[Outcome, ...]:
        """What is concluded of this kind for every subject it has, silence left out.

        Kept, so that ten thousand rules that ask for ten thousand conclusions ask once; but not where a session notes
        who asks for what.
        """
        if kind in self.all:
            return self.all[kind]
        concluded = (self.conclude(kind, each) for each in self.record.by_type[kind.about])
        found = tuple(outcome for outcome in concluded if outcome is not None)
        if self.__class__ is Session:
            self.all[kind] = found
        return found

    def standing(self, kind: Kind, subject: Fact, at: int) -> Outcome:
        """What stands by the rules of the kind from the one at `at`. Raises LawError where it asks for itself."""
        memo, key = self.memo, (kind, at, id(subject))
        if (found := memo.get(key, UNASKED)) is UNASKED:
            memo[key] = PENDING
            try:
                found = memo[key] = self.judge.first_standing(self, kind, subject, at)
            except BaseException:
                del memo[key]  # what broke is not concluded
                raise
        elif found is PENDING:
            raise LawError(f"{kind.__name__} depends on itself")
        return found


Run = Callable[[Session, Fact], Outcome]
"""A rule applied to a subject."""


Links = list[tuple[Run, list[Run]]]
"""A chain of rules ready to be applied, each with those that carve out of it."""


class Judge:
    """A law made ready for answering, as far as it is asked. Without an observer nothing is recorded."""

    def __init__(self, law: Law, observer: Observer | None = None) -> None:
        self.law, self.observer = law, observer
        self._links: dict[Kind, Links] = {}
        self._functions: dict[Rule, Callable[..., Outcome]] = {}

    @cached_property
    def chains(self) -> Chains:
        """The rules of each conclusion, in the order they are tried."""
        return chains(self.law.rules)

    @cached_property
    def _refusals(self) -> list[Kind]:
        return [kind for kind in self.chains if kind.refuses_all]

    def session(self, record: Record) -> Session:
        """One record to be judged."""
        return Session(self, record)

    def conclude(self, session: Session, kind: Kind, subject: Fact | None = None) -> Outcome:
        """What the law concludes of this kind for the subject (default: the contract)."""
        return session.conclude(kind, subject or session.record.by_type[Contract][0])

    def refusal(self, session: Session) -> Refused | None:
        """The refusal of the whole case, if the law refuses it."""
        for kind in self._refusals:
            if (found := self.conclude(session, kind)) is not None:
                return Refused(found.clause)
        return None

    def first_standing(self, session: Session, kind: Kind, subject: Fact, at: int) -> Outcome:
        """Of the rules from the one at `at`, the first that is not silent and that nothing carves out of."""
        links = self._links.get(kind) or self.links(kind)
        if kind.collected:
            return self._all(session, kind)
        for run, carve_outs in links[at:]:
            outcome = run(session, subject)
            for carved in carve_outs if outcome is not None else ():
                holds = carved(session, subject)
                if holds is True:
                    outcome = None
                    break
                if holds.__class__ is Undetermined:
                    outcome = all_missing((outcome, holds))
            if outcome is not None:
                return outcome
        return None

    def _all(self, session: Session, kind: Kind) -> tuple[Outcome, ...]:
        """What all rules of a collected kind conclude, each of all its subjects."""
        about = [link.rule.about for link in self.chains.get(kind, ())]
        runs = zip(about, self.links(kind), strict=True)
        outcomes = (run(session, each) for of, (run, _) in runs for each in session.record.by_type[of])
        return tuple(outcome for outcome in outcomes if outcome is not None)

    def run(self, one: Rule, kind: Kind, at: int) -> Run:
        """The rule, as it is applied at this place of the chain of a kind."""
        inputs, function, observer = needed(one, kind, at), self.function(one), self.observer

        def run(session: Session, subject: Fact) -> Outcome:
            arguments: list[object] = []
            undetermined: list[object] = []
            for find, optional, takes_undetermined in inputs:
                found = find(session, subject)
                if found is None:
                    if not optional:
                        return undetermined[0] if undetermined else None
                elif found.__class__ is Undetermined and not takes_undetermined:
                    undetermined.append(found)
                arguments.append(found)
            return all_missing(undetermined) if undetermined else function(*arguments)

        def observed(session: Session, subject: Fact) -> Outcome:
            assert observer is not None
            outcome = None
            observer.enter(one, subject)
            try:
                outcome = run(session, subject)
            finally:
                observer.leave(one, outcome)
            return outcome

        return run if observer is None else observed

    # made ready when first asked

    def links(self, kind: Kind) -> Links:
        """The chain of a kind, with its rules ready to be applied; empty where no rule concludes it."""
        if kind not in self._links:
            chain = enumerate(self.chains.get(kind, ()))
            self._links[kind] = [
                (self.run(link.rule, kind, at), [self.run(carved, kind, at) for carved in link.carve_outs])
                for at, link in chain
            ]
        return self._links[kind]

    def function(self, one: Rule) -> Callable[..., Outcome]:
        """The norm with this law's values for its words and letters."""
        if one not in self._functions:
            values = {name: self.law.value(one, name) for name in one.parameters}
            self._functions[one] = partial(one.function, **values, **one.citations)
        return self._functions[one]

    def compile(self) -> Judge:
        """Make everything ready now, asked or not."""
        for kind in self.chains:
            self.links(kind)
        return self
