"""Where a rule finds its inputs: by their type, from its subject, the record, or what other rules conclude."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from functools import cache, cached_property
from itertools import accumulate, product
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from mrs_spec.law.declare import Input, Kind, Of, Rule
from mrs_spec.record.answers import Undetermined, all_missing
from mrs_spec.record.things import Contract, Fact

if TYPE_CHECKING:
    from mrs_spec.law.judge import Session

K = TypeVar("K")
T = TypeVar("T")

FEW = 32
"""So many are handed to a rule as they are: looking for some of them takes longer than looking at all."""

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
        return _facts(one, kind, need) if need.many else _fact(one, kind)
    if need.many:
        return _of_each(one, kind, need)
    if kind.about is Contract:
        return lambda session, subject: session.conclude(kind, session.record.by_type[Contract][0])
    if (field := _reference(one.about, kind.about)) is not None:
        return _of_what_it_names(kind, field)
    if issubclass(one.about, kind.about):
        return lambda session, subject: session.conclude(kind, subject)
    return lambda session, subject: session.conclude(kind, subject) if isinstance(subject, kind.about) else None


def _fact(one: Rule, kind: type[Fact]) -> Find:
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


def _facts(one: Rule, kind: type[Fact], need: Input) -> Find:
    some = _those_of(one, need)

    def find(session: Session, subject: Fact) -> object:
        found = session.record.by_type[kind]
        return found if len(found) <= FEW else some(session, subject, _kept(session.record.by_type, kind))

    return find if need.of else lambda session, subject: session.record.by_type[kind]


def _of_each(one: Rule, kind: Kind, need: Input) -> Find:
    """What is concluded of each: where some are undetermined, so are all, unless the rule takes it."""
    takes, some = need.takes_undetermined, _those_of(one, need)

    def find(session: Session, subject: Fact) -> object:
        found = session.of_each(kind)
        if len(found) > FEW and kind in session.all:
            found = _kept(session.all, kind)
        if not isinstance(found, Many):
            return found if takes else all_missing(found) or found
        return (not takes and found.missing) or some(session, subject, found)

    return find


def _those_of(one: Rule, need: Input) -> Callable[[Session, Fact, Many[Any]], tuple[Any, ...]]:
    """Of many, those that the rule asks for about a subject."""

    def those(session: Session, subject: Fact, every: Many[Any]) -> tuple[Any, ...]:
        for each in of:
            if any(part.where and session.judge.law.value(one, part.where[0]) is not part.where[1] for part in each):
                return every
        on = getattr(subject, lasting.on) if lasting else None
        keys = ((each, values) for each, parts in zip(by, of, strict=True) for values in _values(parts, subject))
        return every.having(keys, on)

    of, lasting = need.of, need.lasting
    by = [
        By(tuple(part.field for part in parts), "".join(part.first for part in parts), lasting and lasting[:2])
        for parts in of
    ]
    return those if of else lambda session, subject, every: every


def _values(parts: tuple[Of, ...], subject: Fact) -> Iterable[Values]:
    return product(*((*(getattr(subject, name) for name in part.named), *part.or_) for part in parts))


Values = tuple[Hashable, ...]


class By(NamedTuple):
    """The fields by whose values some are found in a list.

    first: of those alike in this field too only the first. lasting: since and until when each lasts; of those alike
    that have begun by a day, only the one that lasts longest.
    """

    fields: tuple[str, ...]
    first: str = ""
    lasting: tuple[str, str] | None = None


class Many(tuple[T, ...]):
    """A long list; what is asked of it again and again is found once."""

    @cached_property
    def missing(self) -> Undetermined | None:
        """What is missing of all of them."""
        return all_missing(self)

    def having(self, keys: Iterable[tuple[By, Values]], on: date | None = None) -> tuple[T, ...]:
        """Those whose fields have these values, by one of the keys, in the order of all; `on`: lasting on that day."""
        asked = tuple(keys), on
        if asked not in self._given:
            places = {place for by, values in asked[0] for place in self._places(by, values, on)}
            self._given[asked] = tuple([self[place] for place in sorted(places)])
        return self._given[asked]

    @cached_property
    def _given(self) -> dict[tuple[tuple[tuple[By, Values], ...], date | None], tuple[T, ...]]:
        return {}

    def _places(self, by: By, values: Values, on: date | None) -> Sequence[int]:
        if by not in self._found:
            self._found[by] = self._sorted_out(by)
        if by.lasting is None or on is None:
            return self._found[by].get(values, ())
        if by not in self._begun:
            self._begun[by] = {key: self._longest(places, *by.lasting) for key, places in self._found[by].items()}
        days, longest = self._begun[by].get(values, ((), ()))
        begun = bisect_right(days, on)
        return longest[begun - 1 : begun] if begun else ()

    @cached_property
    def _found(self) -> dict[By, dict[Values, list[int]]]:
        return {}

    @cached_property
    def _begun(self) -> dict[By, dict[Values, tuple[Sequence[date], Sequence[int]]]]:
        return {}

    def _sorted_out(self, by: By) -> dict[Values, list[int]]:
        found: dict[Values, list[int]] = {}
        seen: set[Values] = set()
        of = [attrgetter(field) for field in by.fields]
        alike = attrgetter(by.first) if by.first else None
        for place, one in enumerate(self):
            values = (value if isinstance(value := get(one), tuple) else (value,) for get in of)
            for key in product(*values):
                whole = (*key, alike(one)) if alike else ()
                if whole not in seen:
                    found.setdefault(key, []).append(place)
                    seen |= {whole} if alike else set()
        return found

    def _longest(self, places: list[int], since: str, until: str) -> tuple[list[date], list[int]]:
        """The days on which one of these begins, and which then lasts longest of those that have begun."""
        begins, ends = attrgetter(since), attrgetter(until)
        ordered = sorted(places, key=lambda place: begins(self[place]))

        def longer(one: int, other: int) -> int:
            return max(one, other, key=lambda place: ends(self[place]))

        longest = list(accumulate(ordered, longer))
        return [begins(self[place]) for place in ordered], longest


def many(found: Iterable[T]) -> tuple[T, ...]:
    """A list; where it is long, ready to be asked for some of it again and again."""
    every = tuple(found)
    return every if len(every) <= FEW else Many(every)


def having(found: tuple[T, ...], **values: Hashable) -> tuple[T, ...]:
    """Those whose fields have these values, in their order."""
    if isinstance(found, Many):
        return found.having([(By(tuple(values)), tuple(values.values()))])
    return tuple(one for one in found if all(getattr(one, field) == value for field, value in values.items()))


def _kept(lists: dict[K, tuple[Any, ...]], kind: K) -> Many[Any]:
    """The list of a kind where it is kept, ready to be asked again."""
    found = lists[kind]
    if not isinstance(found, Many):
        found = lists[kind] = Many(found)
    return found


@cache
def _reference(about: type[Fact], kind: type[Fact]) -> str | None:
    """The field by which a rule's subject names another fact: a claim its outage, a conduct its article."""
    name = kind.__name__.lower()
    return name if name in about.model_fields and not issubclass(about, kind) else None
