"""What several scenarios of a page share is told once: the facts they begin with, and how their answers come about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from mrs_spec.ground.wording import Both

F = TypeVar("F", bound=Hashable)
LEAST, USERS = 2, 3
"""So many facts, and so many scenarios that begin with them, are worth a place of their own."""


def common_beginnings(told: Iterable[Sequence[F]]) -> dict[tuple[F, ...], int]:
    """The beginnings that are told apart, so that all is told in the fewest lines; how many begin with each.

    Each sequence begins with the longest of them that fits and leaves something of its own.
    """
    lists = [tuple(one) for one in told]
    found = Counter(one[:length] for one in lists for length in range(LEAST, len(one)))
    kept = {beginning for beginning, count in found.items() if count >= USERS}
    while True:
        users = Counter(best for one in lists if (best := beginning_of(one, kept)))
        gain = {one: users[one] * (len(one) - 1) - len(one) - 1 for one in kept}
        if not gain or min(gain.values()) > 0:
            return dict(users)
        unused = {one for one in kept if not users[one]}
        kept -= unused or {min(kept, key=lambda one: (gain[one], len(one), repr(one)))}


def beginning_of(told: Sequence[F], kept: Iterable[tuple[F, ...]] | Mapping[tuple[F, ...], object]) -> tuple[F, ...]:
    """The longest of the beginnings with which it begins, not all of it; empty where there is none."""
    known = kept if isinstance(kept, Mapping | set) else set(kept)
    lengths = range(len(told) - 1, LEAST - 1, -1)
    return next((tuple(told[:length]) for length in lengths if tuple(told[:length]) in known), ())


class Because(NamedTuple):
    """A line of how an answer came about, with the lines it rests on."""

    said: Both
    rests_on: tuple[Because, ...] = ()

    def walk(self) -> Iterator[Because]:
        """The line and all below it."""
        yield self
        for one in self.rests_on:
            yield from one.walk()


class ShownLine(NamedTuple):
    """A line as it is shown: how deep it stands, and where all below it is told already, if it is."""

    depth: int
    said: Both
    told_at: str


def nested(lines: Iterable[tuple[int, Both]]) -> tuple[Because, ...]:
    """Lines with their depth as the trees they are."""
    waiting = list(reversed(list(lines)))

    def below(depth: int) -> Iterator[Because]:
        while waiting and waiting[-1][0] > depth:
            own, said = waiting.pop()
            yield Because(said, tuple(below(own)))

    return tuple(below(-1))


class ToldOnce:
    """Remembers how answers came about, so that the same is told once and referred to afterwards."""

    def __init__(self) -> None:
        self._told: dict[Because, str] = {}

    def lines(self, place: str, trees: Iterable[Because]) -> list[ShownLine]:
        """The lines to show at a place of the page."""
        return [line for tree in trees for line in self._lines(place, tree, 0)]

    def _lines(self, place: str, tree: Because, depth: int) -> Iterator[ShownLine]:
        before = self._told.setdefault(tree, place) if tree.rests_on else place
        if before != place:
            yield ShownLine(depth, tree.said, before)
            return
        yield ShownLine(depth, tree.said, "")
        for one in tree.rests_on:
            yield from self._lines(place, one, depth + 1)
