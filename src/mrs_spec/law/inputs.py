"""Where a rule finds its inputs: by their type, from its subject, the record, or what other rules conclude."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from mrs_spec.law.declare import Input, Kind, Rule
from mrs_spec.record.answers import all_missing
from mrs_spec.record.things import Contract, Fact

if TYPE_CHECKING:
    from mrs_spec.law.judge import Session

Find = Callable[["Session", Fact], object]
"""What a rule is given for its subject; None: there is nothing."""


class Needed(NamedTuple):
    """One input: how it is found, whether the rule does without it, whether it takes what is undetermined."""

    find: Find
    optional: bool
    takes_undetermined: bool


_KNOWN: dict[tuple[Rule, Kind, int], tuple[Needed, ...]] = {}


def needed(one: Rule, kind: Kind, at: int) -> tuple[Needed, ...]:
    """The inputs of a rule that stands at this place of the chain of a kind; the same in every law."""
    if (one, kind, at) not in _KNOWN:
        _KNOWN[one, kind, at] = tuple(
            Needed(_find(one, need, kind, at), need.optional, need.takes_undetermined) for need in one.inputs
        )
    return _KNOWN[one, kind, at]


def is_plain(one: Rule, need: Input) -> bool:
    """Whether it is plain which fact is asked for, or about which: the subject, one it names, or the only one."""
    about = need.kind if issubclass(need.kind, Fact) else need.kind.about
    if need.many or need.replaced or about.single or _reference(one.about, about) is not None:
        return True
    of_some_subjects = about is not need.kind and issubclass(about, one.about)  # of the others nothing is concluded
    return issubclass(one.about, about) or of_some_subjects


def _find(one: Rule, need: Input, of: Kind, at: int) -> Find:
    kind = need.kind
    if need.replaced:
        return lambda session, subject: session.standing(of, subject, at + 1)
    if issubclass(kind, Fact):
        return _fact(one, kind, need.many)
    if need.many:
        return _of_each(kind, need.takes_undetermined)
    if kind.about is Contract:
        return lambda session, subject: session.conclude(kind, session.record.by_type[Contract][0])
    if (field := _reference(one.about, kind.about)) is not None:
        return _of_what_it_names(kind, field)
    if issubclass(one.about, kind.about):
        return lambda session, subject: session.conclude(kind, subject)
    return lambda session, subject: session.conclude(kind, subject) if isinstance(subject, kind.about) else None


def _fact(one: Rule, kind: type[Fact], many: bool) -> Find:
    if many:
        return lambda session, subject: session.record.by_type[kind]
    if issubclass(one.about, kind):
        return lambda session, subject: subject
    if (field := _reference(one.about, kind)) is not None:
        return lambda session, subject: session.record.named(kind, getattr(subject, field))
    return lambda session, subject: next(iter(session.record.by_type[kind]), None)


def _of_what_it_names(kind: Kind, field: str) -> Find:
    def find(session: Session, subject: Fact) -> object:
        named = session.record.named(kind.about, getattr(subject, field))
        return None if named is None else session.conclude(kind, named)

    return find


def _of_each(kind: Kind, takes_undetermined: bool) -> Find:
    """What is concluded of each: where some are undetermined, so are all, unless the rule takes it."""

    def find(session: Session, subject: Fact) -> object:
        found = session.of_each(kind)
        if takes_undetermined:
            return found
        return all_missing(found) or found

    return find


@cache
def _reference(about: type[Fact], kind: type[Fact]) -> str | None:
    """The field by which a rule's subject names another fact: a claim its outage, a conduct its article."""
    name = kind.__name__.lower()
    return name if name in about.model_fields and not issubclass(about, kind) else None
