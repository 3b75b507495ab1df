"""The law as a value: rules with a value for every parameter, and the judge that applies them.

A rule is a small pure function for one norm. Its positional parameters are inputs, found by type:
facts, or what other rules conclude. Its keyword-only parameters are words of its clause (`says`),
letters of an interpretation (`reads`), or the id of the clause that its conclusion names (`cites`).
What it returns is concluded; None is silence.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache, partial
from typing import Annotated, Any, NamedTuple, TypeVar

from mrs_spec.answers import Refused, Undetermined
from mrs_spec.facts import Contract, Fact, Record
from mrs_spec.problems import LawError, Problem
from mrs_spec.readings import Choice, Chosen, entry
from mrs_spec.text import EDITION, Succession, belongs, clause_name, commencement, corpus, succession
from mrs_spec.worddiff import carried
from mrs_spec.wording import Both, cut

T = TypeVar("T")

REPLACED = "replaced"
Replaced = Annotated[T, REPLACED]
"""An input: what would be concluded if this rule did not exist (にかかわらず)."""


# --- declarations -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Says:
    """A word read from the clause itself."""

    words: str
    reader: Any
    at: str | None = None


@dataclass(frozen=True)
class Reads:
    """A letter of the register; `words` are the words it interprets."""

    choice: Choice
    words: str | None = None


@dataclass(frozen=True)
class Cites:
    """The id of the rule's own clause, or of the clause `at`, as the rule's edition numbers it."""

    at: str | None = None


def cites(at: str | None = None) -> Any:
    """This parameter is the id of the rule's own clause, or of the one at `at`: a rule never spells its clause."""
    return Cites(at)


def says(words: str, reader: Any, at: str | None = None) -> Any:
    """This parameter is read from `words`, which must stand exactly once in the clause (or in `at`)."""
    return Says(words, reader, at)


def reads(choice: Choice, words: str | None = None) -> Any:
    """This parameter is the chosen letter of a register entry."""
    return Reads(choice, words)


def conclusion(
    of: type[Fact] = Contract, *, collected: bool = False, refuses_all: bool = False
) -> Callable[[type[T]], type[T]]:
    """Mark a type as something rules conclude about each `of`.

    collected: by all rules together. refuses_all: once concluded, nothing else is answered.
    """

    def mark(kind: type[T]) -> type[T]:
        kind.about = of  # type: ignore[attr-defined]
        kind.collected = collected  # type: ignore[attr-defined]
        kind.refuses_all = refuses_all  # type: ignore[attr-defined]
        return kind

    return mark


class Input(NamedTuple):
    """One positional parameter: the type asked for, and how it is asked."""

    name: str
    kind: Any
    many: bool
    optional: bool
    takes_undetermined: bool
    replaced: bool


@dataclass(frozen=True)
class Rule:
    """One norm. `over`: replaces (にかかわらず). `unless`: carves out of (を除き)."""

    clause: str
    function: Callable[..., Any]
    concludes: Any
    about: type[Fact]
    inputs: tuple[Input, ...]
    parameters: Mapping[str, Says | Reads]
    over: tuple[str, ...]
    unless: str | None
    edition: str = EDITION
    cited: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.function.__name__

    @property
    def doc(self) -> str:
        return inspect.getdoc(self.function) or ""

    @property
    def citations(self) -> dict[str, str]:
        """The clause ids that its conclusions name, by parameter."""
        return {name: at or self.clause for name, at in self.cited.items()}

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.function(*args, **kwargs)

    def __hash__(self) -> int:
        return id(self)


def rule(
    clause: str, *, over: str | tuple[str, ...] = (), unless: str | None = None, edition: str = EDITION
) -> Callable[[Callable[..., Any]], Rule]:
    """Declare a function as the rule of a clause, a facet of one, or a register entry, of an edition.

    Raises LawError for a parameter that is a literal, words not found exactly once, an unknown clause.
    """

    def declare(function: Callable[..., Any]) -> Rule:
        hints = typing.get_type_hints(function, include_extras=True)
        inputs, parameters, cited = [], {}, {}
        for name, parameter in inspect.signature(function).parameters.items():
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
                default = parameter.default
                if isinstance(default, Cites):
                    cited[name] = default.at
                elif isinstance(default, (Says, Reads)):
                    parameters[name] = default
                else:
                    raise LawError(f"{clause}: {name} must be says(...), reads(...) or cites(...), not {default!r}")
            else:
                inputs.append(_input(name, hints[name]))
        if not function.__doc__:
            raise LawError(f"{clause}: {function.__name__} has no docstring")
        if not clause.startswith("IR-"):
            corpus(edition).clause(clause)
        concludes = bool if unless else _concluded(hints["return"])
        about = _about(concludes, inputs)
        one = (over,) if isinstance(over, str) else over
        found = Rule(clause, function, concludes, about, tuple(inputs), parameters, one, unless, edition, cited)
        for at in filter(None, cited.values()):
            corpus(edition).clause(at)
        for name, declared in parameters.items():
            if isinstance(declared, Says):
                _value_of_words(found, name, declared)
            elif declared.words:
                _only_place(declared.words, clause, edition)
        return found

    return declare


def _input(name: str, hint: Any) -> Input:
    hint, replaced = _strip(hint)
    options = list(typing.get_args(hint)) if _is_union(hint) else [hint]
    optional = type(None) in options
    takes = Undetermined in options
    rest = []
    for option in options:
        bare, marked = _strip(option)
        replaced = replaced or marked
        if bare not in (type(None), Undetermined):
            rest.append(bare)
    if len(rest) != 1:
        raise LawError(f"{name}: an input has one type, not {hint}")
    kind, many = rest[0], False
    if typing.get_origin(kind) is tuple:
        many, kind = True, typing.get_args(kind)[0]
        if _is_union(kind):
            takes = takes or Undetermined in typing.get_args(kind)
            kind = next(one for one in typing.get_args(kind) if one is not Undetermined)
    return Input(name, kind, many, optional, takes, replaced)


def _strip(hint: Any) -> tuple[Any, bool]:
    if typing.get_origin(hint) is Annotated:
        return typing.get_args(hint)[0], REPLACED in hint.__metadata__
    return hint, False


def _is_union(hint: Any) -> bool:
    return isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union


def _concluded(hint: Any) -> Any:
    options = typing.get_args(hint) if _is_union(hint) else (hint,)
    found = [one for one in options if hasattr(one, "about")]
    if len(found) != 1:
        raise LawError(f"a rule concludes one thing, not {hint}")
    return found[0]


def _about(concludes: Any, inputs: list[Input]) -> type[Fact]:
    if concludes is not bool and not concludes.collected:
        return typing.cast("type[Fact]", concludes.about)
    first = inputs[0]
    if isinstance(first.kind, type) and issubclass(first.kind, Fact) and not first.many:
        return first.kind
    return Contract


def _only_place(words: str, clause: str, edition: str) -> str:
    text = corpus(edition).clause(clause)
    body = text.label + text.ja
    if body.count(words) != 1:
        raise LawError(f"{clause}: 「{words}」 stands {body.count(words)} times in the clause, not once")
    return words


def _value_of_words(found: Rule, name: str, declared: Says) -> Any:
    words = _only_place(declared.words, declared.at or found.clause, found.edition)
    try:
        return declared.reader.read(words)
    except ValueError:
        raise LawError(f"{found.clause}: {declared.reader.__name__} cannot read 「{words}」 ({name})") from None


# --- the law ------------------------------------------------------------------------------------

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

    def amended(self, edition: str, written: Iterable[Rule] = ()) -> Amended:
        """The law of the edition that follows this one's: the same rules, their words read from its text.

        written: rules written for that edition; one of the same name takes the older one's place. What no rule can be
        carried over, and what no rule reads, is work. Raises LawError where the edition does not follow this one's.
        """
        step = succession(edition)
        if step is None or any(one.edition != step.follows for one in self.rules):
            raise LawError(f"{edition} does not follow the edition of these rules")
        own = {one.name: one for one in written}
        found, work, read, gone = list[Rule](), list[Problem](), list[Reread](), set[Any]()
        for one in self.rules:
            if one.name in own:
                found.append(own.pop(one.name))
            elif _carried_id(one.clause, one.edition, edition, step) is None and _was_removed(one, step):
                gone.add(one.concludes)
            elif (new := _carried_rule(one, edition, step, work, read)) is not None:
                found.append(new)
        found += own.values()
        law = replace(self, rules=tuple(found))
        work += _nobody_reads(law, edition, step)
        try:
            Law.of(law.rules, gone)
        except LawError as error:
            work.append(Problem("editions.does_not_fit", where=edition, error=str(error)))
        return Amended(law, work, read)

    # values

    def letter(self, entry_id: str) -> str:
        return self.letters.get(entry_id) or entry(entry_id).default

    def value(self, one: Rule, name: str) -> Any:
        declared = one.parameters[name]
        if (one.name, name) in self.words:
            return self.words[one.name, name]
        if isinstance(declared, Says):
            return _value_of_words(one, name, declared)
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


# --- the next edition ---------------------------------------------------------------------------


class Reread(NamedTuple):
    """A word that reads otherwise in the next edition: rule, parameter, what it read, what it reads."""

    rule: str
    parameter: str
    old: str
    new: str


class Amended(NamedTuple):
    """The law of an edition that follows another. It may be used when nothing of `work` is left."""

    law: Law
    work: list[Problem]
    read: list[Reread]


def _carried_rule(one: Rule, edition: str, step: Succession, work: list[Problem], read: list[Reread]) -> Rule | None:
    """The rule under the next edition; None where its clause is gone, or (told as work) its words are."""
    clause = _carried_id(one.clause, one.edition, edition, step)
    if clause is None:
        work.append(Problem("editions.clause_gone", where=edition, rule=one.name, clause=one.clause))
        return None
    parameters: dict[str, Says | Reads] = {}
    for name, declared in one.parameters.items():
        parameters[name] = declared
        if not declared.words:
            continue
        there = (isinstance(declared, Says) and declared.at) or one.clause
        here = _carried_id(there, one.edition, edition, step)
        words = here and _carried_words(there, here, declared, one.edition, edition)
        if not here or not words:
            work.append(
                Problem("editions.words_gone", where=edition, rule=one.name, words=declared.words, clause=clause)
            )
            return None
        if words != declared.words:
            read.append(Reread(one.name, name, declared.words, words))
        parameters[name] = (
            replace(declared, words=words, at=here if declared.at else None)
            if isinstance(declared, Says)
            else replace(declared, words=words)
        )
    over = tuple(new for old in one.over if (new := _carried_id(old, one.edition, edition, step)))
    unless = one.unless and _carried_id(one.unless, one.edition, edition, step)
    if one.unless and not unless:
        work.append(Problem("editions.clause_gone", where=edition, rule=one.name, clause=one.unless))
        return None
    cited: dict[str, str | None] = {}
    for name, at in one.cited.items():
        cited[name] = at and _carried_id(at, one.edition, edition, step)
        if at and cited[name] is None:
            work.append(Problem("editions.clause_gone", where=edition, rule=one.name, clause=at))
            return None
    return replace(one, clause=clause, parameters=parameters, over=over, unless=unless, edition=edition, cited=cited)


def _was_removed(one: Rule, step: Succession) -> bool:
    """Whether the rule's clause was taken out; a span whose clause stands is not, its words only changed."""
    return corpus(one.edition).holder(one.clause) in step.removed


def _carried_id(id: str, old: str, new: str, step: Succession) -> str | None:
    """A clause, span or register entry as the next edition calls it; None where it is gone."""
    if id.startswith("IR-"):
        return id
    if id == commencement(old):
        return step.begins
    holder = corpus(old).holder(corpus(old).clause(id).id)
    here = next((now for now, then in step.was.items() if then == holder), None)
    if here is None or holder is None or holder == id:
        return here
    span = here + id.removeprefix(holder)
    return span if span in corpus(new).spans else None


def _carried_words(there: str, here: str, declared: Says | Reads, old: str, new: str) -> str | None:
    """The words where they now stand, if they stand once and their reader can read them."""
    before, after = corpus(old).clause(there), corpus(new).clause(here)
    body = after.label + after.ja
    for words in (carried(before.label + before.ja, body, declared.words or ""), declared.words):
        if words and body.count(words) == 1 and (not isinstance(declared, Says) or _reads(declared.reader, words)):
            return words
    return None


def _reads(reader: Any, words: str) -> bool:
    try:
        reader.read(words)
    except ValueError:
        return False
    return True


def _nobody_reads(law: Law, edition: str, step: Succession) -> Iterator[Problem]:
    """Operative clauses of the edition that are new or moved, no rule reads, and nobody has disposed of."""
    read = {one.clause for one in law.rules}
    for clause in corpus(edition):
        new = clause.id not in step.was or clause.id != step.was[clause.id]
        spans = corpus(edition).spans_of(clause.id)
        if clause.kind == "operative" and new and clause.id not in step.done and not read & {clause.id, *spans}:
            yield Problem("editions.no_rule", where=edition, clause=clause.id)


# --- the judge ----------------------------------------------------------------------------------


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

    def enter(self, one: Rule, subject: Any) -> None: ...

    def leave(self, one: Rule, outcome: Any) -> None: ...


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


# --- alternatives -------------------------------------------------------------------------------


class Alternative(NamedTuple):
    """Another law that differs in one place: a word, a letter, a rule that is not there, or an edit of the code.

    entry: of a letter, its register entry; followed by all rules (kind reading) or by one only (kind letter). during:
    what must last while the other law judges; only an edit of the code needs it. place: file and line of an edit.
    users: for an edit of what several rules compute with, the clauses of those rules.
    """

    id: str
    clause: str
    kind: str
    rules: tuple[str, ...]
    entry: str
    sentence: Both
    change: Callable[[Law], Law]
    during: Callable[[], AbstractContextManager[None]] = nullcontext
    place: str = ""
    users: tuple[str, ...] = ()

    def concerns(self, letters: Iterable[Chosen]) -> bool:
        """Whether it can differ where these letters are stated: not where they state its own entry."""
        return not any(chosen.entry == self.entry for chosen in letters)


def alternatives(law: Law) -> Iterator[Alternative]:
    """Every other law the declarations give.

    Each word's others, each letter not chosen, in all rules that follow it and in one of them only, each rule dropped.
    """
    yield from _words(law)
    yield from _letters(law)
    yield from _letters_of_one_rule(law)
    yield from _dropped(law)


def _words(law: Law) -> Iterator[Alternative]:
    for one in law.rules:
        for name, declared in one.parameters.items():
            value = law.value(one, name)
            if not hasattr(value, "others"):
                continue
            clause = one.clause
            taken = [v for _, v in declared.choice.values] if isinstance(declared, Reads) else []
            quoted = declared.words or value.told("ja")
            for number, other in enumerate((o for o in value.others() if o not in taken), 1):
                sentence = Both(
                    f"「{quoted}」が「{other.told('ja')}」という意味であったなら",
                    f"if 「{quoted}」 meant “{other.told('en')}”",
                )
                change = partial(Law.where, clause=one.name, **{name: other})
                alike = [r for r in law.rules if r.clause == clause and name in r.parameters]
                place = clause if len(alike) == 1 else f"{clause}({one.concludes.__name__})"
                yield Alternative(
                    f"{place}:{name}:{number}", clause, "word", (one.name,), "", sentence, typing.cast(Any, change)
                )


def _letters(law: Law) -> Iterator[Alternative]:
    for id in law.entries():
        users = tuple(one.name for one in law.rules if _reading(one, id))
        register = entry(id)
        for letter in register.letters:
            if letter == law.letter(id):
                continue
            followed = _followed(id, letter)
            sentence = Both(f"{followed.ja}と読むなら", f"under {followed.en}")
            clause = register.clauses[0] if register.clauses else id
            change = partial(Law.under, entry_id=id, letter=letter)
            yield Alternative(f"{id}={letter}", clause, "reading", users, id, sentence, typing.cast(Any, change))


def _letters_of_one_rule(law: Law) -> Iterator[Alternative]:
    """Where several rules follow a letter: one of them follows another, as if it had been mended in one place only."""
    for id, choice in law.entries().items():
        users = [one for one in law.rules if _reading(one, id)]
        for one in users if len(users) > 1 else ():
            clause, place, name = clause_name(one.clause), one.clause, Both("", "")
            if len([other for other in users if other.clause == one.clause]) > 1:
                place, name = f"{one.clause}({one.name})", Both(f"（{one.name}）", f" ({one.name})")
            for letter, value in choice.values:
                if letter == law.letter(id):
                    continue
                followed = _followed(id, letter)
                sentence = Both(
                    f"{clause.ja}の規則{name.ja}においてのみ{followed.ja}と読むなら",
                    f"under {followed.en} in the rule of {clause.en}{name.en} only",
                )
                change: Any = partial(Law.where, clause=one.name, **dict.fromkeys(_reading(one, id), value))
                letter_here = f"{place}:{id}={letter}"
                yield Alternative(letter_here, one.clause, "letter", (one.name,), id, sentence, change)


def _reading(one: Rule, id: str) -> list[str]:
    """The parameters of a rule that are the letter of this entry."""
    return [name for name, word in one.parameters.items() if isinstance(word, Reads) and word.choice.entry == id]


def _followed(id: str, letter: str) -> Both:
    text = entry(id).letters[letter].text
    return Both(f"{id}を{letter}（{text.ja.rstrip('。')}）", f"{id} {letter} ({text.en.rstrip('.')})")


def _dropped(law: Law) -> Iterator[Alternative]:
    for one in law.rules:
        kind = "exception" if one.unless else "rule"
        name, words = clause_name(one.clause), words_of_rule(one)
        sentence = Both(
            f"{name.ja}の規則「{words.ja}」がなかったなら", f"if the rule of {name.en}, “{words.en}”, were not there"
        )
        change = partial(Law.without, clause=one.name)
        yield Alternative(
            f"{one.clause}:without:{one.name}", one.clause, kind, (one.name,), "", sentence, typing.cast(Any, change)
        )


def words_of_rule(one: Rule) -> Both:
    """The rule's own words: of the clause, short; for a register entry its question."""
    if one.clause.startswith("IR-"):
        return entry(one.clause).question
    text = corpus(one.edition).clause(one.clause)
    return Both(cut(text.ja, 40), cut(text.en, 90))
