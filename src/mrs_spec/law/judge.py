"""The law as a value: rules with a value for every parameter, and the judge that applies them."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache, partial
from typing import Any, NamedTuple

from mrs_spec.document.register import Choice, entry
from mrs_spec.document.text import belongs
from mrs_spec.ground.problems import LawError, Problem
from mrs_spec.law.declare import Input, Reads, Rule, Says, value_of_words
from mrs_spec.record.answers import Refused, Undetermined
from mrs_spec.record.facts import Record
from mrs_spec.record.things import Contract, Fact

Key = tuple[str, str]
"""Rule name and parameter name."""


@dataclass(frozen=True)
class Law:
    """Rules, the words' values where they differ from the text, letters where they differ from the default."""

    rules: tuple[Rule, ...]
    words: Mapping[Key, Any] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, rules: Iterable[Rule], gone: Iterable[Any] = ()) -> Law:
        """A law of these rules. Raises LawError when they do not form one order or an input is never concluded.

        gone: what only a clause concluded that is no longer there; nobody needs to conclude it.
        """
        law = cls(tuple(rules))
        given = {rule.concludes for rule in law.rules} | set(gone)
        for one in law.rules:
            for need in one.inputs:
                if hasattr(need.kind, "about") and need.kind not in given:
                    raise LawError(f"{one.clause}: nobody concludes {need.kind.__name__}")
                if not _is_one(one, need):
                    raise LawError(f"{one.clause}: which {need.name} is meant? {one.about.__name__} names none")
        names = [one.name for one in law.rules]
        if double := {name for name in names if names.count(name) > 1}:
            raise LawError(f"two rules are named {', '.join(sorted(double))}")
        law._chains()
        return law

    # a law is a value: each of these is another one

    def under(self, entry_id: str, letter: str) -> Law:
        """The law under this letter of a register entry."""
        if letter not in entry(entry_id).letters:
            letters = ", ".join(entry(entry_id).letters)
            raise Problem("readings.unknown_letter", entry=entry_id, letter=letter, letters=letters)
        return replace(self, letters={**self.letters, entry_id: letter})

    def under_all(self, letters: Mapping[str, str]) -> Law:
        """The law under these letters."""
        law = self
        for entry_id, letter in letters.items():
            law = law.under(entry_id, letter)
        return law

    def where(self, clause: str, **values: Any) -> Law:
        """The law in which words of a clause (or of a rule named so) had these values."""
        changed = dict(self.words)
        for name, value in values.items():
            found = [one for one in self.rules if clause in (one.clause, one.name) and name in one.parameters]
            if not found:
                raise LawError(f"{clause} has no word {name}")
            for one in found:
                changed[one.name, name] = value
        return replace(self, words=changed)

    def without(self, clause: str) -> Law:
        """The law without a clause (its facets included) or without the rule named so."""
        left = tuple(one for one in self.rules if clause != one.name and not belongs(one.clause, clause))
        if len(left) == len(self.rules):
            raise LawError(f"no rule of {clause}")
        return replace(self, rules=left)

    # values

    def letter(self, entry_id: str) -> str:
        """The letter it follows in a register entry."""
        return self.letters.get(entry_id) or entry(entry_id).default

    def value(self, one: Rule, name: str) -> Any:
        """What a rule computes with: of its words, or of the letter."""
        declared = one.parameters[name]
        if (one.name, name) in self.words:
            return self.words[one.name, name]
        if isinstance(declared, Says):
            return value_of_words(one, name, declared)
        return declared.choice.value(self.letter(declared.choice.entry))

    def entries(self) -> dict[str, Choice]:
        """The register entries this law computes with."""
        found = {}
        for one in self.rules:
            for declared in one.parameters.values():
                if isinstance(declared, Reads):
                    found[declared.choice.entry] = declared.choice
        return dict(sorted(found.items()))

    def reach(self, names: Iterable[str]) -> Reach:
        """What can differ when the rules of these names change."""
        return _reach(self.rules, frozenset(names))

    # order

    def _chains(self) -> Chains:
        """For each conclusion its rules in the order they are tried, each with its carve-outs."""
        return _chains(self.rules)

    # judging

    @cached_property
    def judge(self) -> Judge:
        """The compiled law, without trace."""
        return Judge(self)


Chains = Mapping[Any, list[tuple[Rule, list[Rule]]]]


@lru_cache(maxsize=512)
def _chains(rules: tuple[Rule, ...]) -> Chains:
    """Kept: laws that differ in a word or a letter have the same rules. Raises LawError for unordered rivals."""
    by_kind: dict[Any, list[Rule]] = {}
    carved: dict[str, list[Rule]] = {}
    for one in rules:
        if one.unless is None:
            by_kind.setdefault(one.concludes, []).append(one)
        else:
            carved.setdefault(one.unless, []).append(one)
    chains = {}
    for kind, rivals in by_kind.items():
        ordered = rivals if kind.collected or len(rivals) == 1 else _in_order(kind, rivals)
        chains[kind] = [(one, carved.get(one.clause, [])) for one in ordered]
    return chains


class Reach(NamedTuple):
    """How far a change of some rules reaches: the kinds these conclude, and all kinds that can differ through them.

    No other kind can. And where none of the first does, nothing does.
    """

    first: frozenset[Any] = frozenset()
    all: frozenset[Any] = frozenset()


@lru_cache(maxsize=4096)
def _reach(rules: tuple[Rule, ...], names: frozenset[str]) -> Reach:
    bases = {one.clause: one.concludes for one in rules if one.unless is None}
    of = {one: bases.get(one.unless) if one.unless else one.concludes for one in rules}
    first = frozenset(kind for one, kind in of.items() if one.name in names)
    found, grown = set(first), True
    while grown:
        more = {kind for one, kind in of.items() if any(need.kind in found for need in one.inputs)} - found
        found |= more
        grown = bool(more)
    return Reach(first, frozenset(found))


def _in_order(kind: Any, rivals: list[Rule]) -> list[Rule]:
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


# --- the judge ------------------------------------------------------------------------------------


class _Pending:
    pass


PENDING = _Pending()


Memo = dict[Any, Any]


class Session:
    """One record being judged; `shared`: what laws that differ elsewhere have concluded and may all use."""

    __slots__ = ("memo", "record", "shared")

    def __init__(self, record: Record, shared: Memo | None = None) -> None:
        self.record = record
        self.memo: Memo = {}
        self.shared = self.memo if shared is None else shared

    def concluded(self) -> Concluded:
        """All that was concluded, by kind, with the subject it was asked for."""
        facts = {id(fact): fact for of in self.record.by_type.values() for fact in of}
        found: dict[Any, list[tuple[Any, Any]]] = {}
        for key, outcome in self.shared.items():
            if not isinstance(key, tuple):
                found.setdefault(key, []).append((None, outcome))
            elif key[1] == 0:
                found.setdefault(key[0], []).append((facts[key[2]], outcome))
        return found


Concluded = Mapping[Any, Iterable[tuple[Any, Any]]]
"""By kind: subjects (None for what all rules conclude together), and what was concluded of each."""

Ask = Callable[[Session, Any], Any]


class Observer(typing.Protocol):
    """Sees every rule that is considered, and changes nothing; for traces and for knowing who concerns which rule."""

    def enter(self, one: Rule, subject: Any) -> None:
        """A rule is considered for a subject."""

    def leave(self, one: Rule, outcome: Any) -> None:
        """It came to this; None: silence."""


class Judge:
    """A law compiled for answering, as far as it is asked. Without an observer nothing is recorded.

    changed: where this law may differ from others it shares conclusions with; None: everywhere.
    base: the judge, with nothing changed, of the law it differs from; the other kinds are concluded by that one.
    """

    def __init__(
        self,
        law: Law,
        observer: Observer | None = None,
        changed: Reach | None = None,
        base: Judge | None = None,
    ) -> None:
        self.law = law
        self.observer = observer
        self.changed = changed
        self.base = base
        self._chains = law._chains()
        self._asks: dict[Any, Ask | None] = {}
        self._refusals = [kind for kind in self._chains if kind.refuses_all]

    def compile(self) -> Judge:
        """Compile everything now, asked or not."""
        for kind in self._chains:
            self._ask(kind)
        return self

    def session(self, record: Record, shared: Memo | None = None) -> Session:
        """One record to be judged."""
        return Session(record, shared)

    def conclude(self, session: Session, kind: Any, subject: Any = None) -> Any:
        """What the law concludes of this kind for the subject (default: the contract)."""
        ask = self._ask(kind)
        if ask is None:
            return () if kind.collected else None
        return ask(session, subject or session.record.by_type[Contract][0])

    def differs(self, session: Session, before: Concluded) -> bool:
        """Whether anything can differ from what the law it differs from concluded of the same record."""
        if self.changed is None:
            return True
        for kind in self.changed.first:
            for subject, outcome in before.get(kind, ()):
                now = self.conclude(session, kind, subject)
                if now.__class__ is not outcome.__class__ or now != outcome:
                    return True
        return False

    def _ask(self, kind: Any) -> Ask | None:
        """How the kind is concluded, compiled when it is first asked; None where no rule concludes it."""
        asks = self._asks
        if kind not in asks:
            if self.base is not None and not self._own(kind):
                asks[kind] = self.base._ask(kind)
            else:
                chain = self._chains.get(kind)
                asks[kind] = None if chain is None else self._compiled(kind, chain)
        return asks[kind]

    def _own(self, kind: Any) -> bool:
        """Whether what this law concludes of the kind is its own, not shared with laws that differ elsewhere."""
        return self.changed is None or kind in self.changed.all

    def _compiled(self, kind: Any, chain: list[tuple[Rule, list[Rule]]]) -> Ask:
        return self._collected(chain) if kind.collected else self._single(kind, chain)

    def refusal(self, session: Session) -> Refused | None:
        """The refusal of the whole case, if the law refuses it."""
        for kind in self._refusals:
            if (found := self.conclude(session, kind)) is not None:
                return Refused(found.clause)
        return None

    def _single(self, kind: Any, chain: list[tuple[Rule, list[Rule]]]) -> Ask:
        links: list[tuple[Ask, list[Ask]]] = []
        own = self._own(kind)

        def walk(session: Session, subject: Any, at: int) -> Any:
            """What the rules from the one at `at` conclude; memoized, and refused when it asks for itself."""
            key = (kind, at, id(subject))
            memo = session.memo if own else session.shared
            found = memo.get(key, memo)
            if found is not memo:
                if found is PENDING:
                    raise LawError(f"{kind.__name__} depends on itself")
                return found
            memo[key] = PENDING
            try:
                memo[key] = outcome = first_standing(session, subject, at)
            except BaseException:
                memo.pop(key, None)  # what broke is not concluded: the memo may be shared with other laws
                raise
            return outcome

        def first_standing(session: Session, subject: Any, at: int) -> Any:
            for run, carve_outs in links[at:]:
                outcome = run(session, subject)
                if outcome is None:
                    continue
                for carved in carve_outs:
                    holds = carved(session, subject)
                    if holds is True:
                        outcome = None
                        break
                    if holds.__class__ is Undetermined and outcome.__class__ is not Undetermined:
                        outcome = holds
                if outcome is not None:
                    return outcome
            return None

        for position, (one, carve_outs) in enumerate(chain):
            rest = partial(walk, at=position + 1)
            links.append((self._run(one, rest), [self._run(carved, rest) for carved in carve_outs]))
        return partial(walk, at=0)

    def _collected(self, chain: list[tuple[Rule, list[Rule]]]) -> Ask:
        runs = [(one.about, self._run(one, None)) for one, _ in chain]
        kind = chain[0][0].concludes
        own = self._own(kind)

        def ask(session: Session, subject: Any) -> Any:
            memo = session.memo if own else session.shared
            if kind not in memo:
                memo[kind] = all_of(session)
            return memo[kind]

        def all_of(session: Session) -> Any:
            found = []
            for about, run in runs:
                for each in session.record.by_type[about]:
                    if (outcome := run(session, each)) is not None:
                        found.append(outcome)
            return tuple(found)

        return ask

    def _run(self, one: Rule, rest: Ask | None) -> Ask:
        getters = [self._getter(one, need, rest) for need in one.inputs]
        values = {name: self.law.value(one, name) for name in one.parameters}
        function = partial(one.function, **values, **one.citations)
        observer = self.observer

        def run(session: Session, subject: Any) -> Any:
            arguments = []
            for get, optional, takes in getters:
                found = get(session, subject)
                if found is None:
                    if not optional:
                        return None
                elif found.__class__ is Undetermined and not takes:
                    return found
                arguments.append(found)
            return function(*arguments)

        if observer is None:
            return run

        def observed(session: Session, subject: Any) -> Any:
            outcome = None
            observer.enter(one, subject)
            try:
                outcome = run(session, subject)
            finally:
                observer.leave(one, outcome)
            return outcome

        return observed

    def _getter(self, one: Rule, need: Input, rest: Ask | None) -> tuple[Ask, bool, bool]:
        return self._find(one, need, rest), need.optional, need.takes_undetermined

    def _find(self, one: Rule, need: Input, rest: Ask | None) -> Ask:
        kind = need.kind
        if need.replaced:
            assert rest is not None
            return rest
        if not hasattr(kind, "about"):
            if need.many:
                return lambda session, subject: session.record.by_type[kind]
            if issubclass(one.about, kind):
                return lambda session, subject: subject
            if (field := _reference(one.about, kind)) is not None:
                return partial(_named, kind, field)
            return lambda session, subject: next(iter(session.record.by_type[kind]), None)
        if need.many:
            return partial(self._of_all, kind, need.takes_undetermined)
        if kind.about is Contract:
            return lambda session, subject: self._asked(kind, session, session.record.by_type[Contract][0])
        if (field := _reference(one.about, kind.about)) is not None:
            return partial(self._asked_of, kind, field)
        return lambda session, subject: self._asked(kind, session, subject) if isinstance(subject, kind.about) else None

    def _asked(self, kind: Any, session: Session, subject: Any) -> Any:
        ask = self._ask(kind)
        return None if ask is None else ask(session, subject)

    def _asked_of(self, kind: Any, field: str, session: Session, subject: Any) -> Any:
        found = _named(kind.about, field, session, subject)
        return None if found is None else self._asked(kind, session, found)

    def _of_all(self, kind: Any, takes: bool, session: Session, subject: Any) -> Any:
        found = []
        for each in session.record.by_type[kind.about]:
            outcome = self._asked(kind, session, each)
            if outcome is None:
                continue
            if outcome.__class__ is Undetermined and not takes:
                return outcome
            found.append(outcome)
        return tuple(found)


def _is_one(one: Rule, need: Input) -> bool:
    """Whether it is plain which fact is asked for, or about which: the subject, one it names, or the only one."""
    about = getattr(need.kind, "about", need.kind)
    if need.many or need.replaced or about.single or _reference(one.about, about) is not None:
        return True
    of_some_subjects = about is not need.kind and issubclass(about, one.about)  # of the others nothing is concluded
    return issubclass(one.about, about) or of_some_subjects


def _named(kind: type[Fact], field: str, session: Session, subject: Any) -> Any:
    return session.record.named(kind, getattr(subject, field))


def _reference(about: type[Fact], kind: type[Fact]) -> str | None:
    """The field by which a rule's subject names another fact: a claim its outage, a conduct its article."""
    name = kind.__name__.lower()
    return name if name in about.model_fields and not issubclass(about, kind) else None
