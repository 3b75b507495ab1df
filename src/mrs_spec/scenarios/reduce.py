"""A life made small: fewer sentences, plainer values, a shorter record, as long as what was found on it stays.

Whoever asks says whether it stays. What was tried once is not asked again, for asking may go to another machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from mrs_spec.ground.calendar import next_day
from mrs_spec.record.values import FIRST, LAST
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.lives import END, Life, Said, life_told
from mrs_spec.scenarios.slots import SLOTS

PLAIN_DAY = date(2024, 1, 1)
PLAIN_YEN = (1_000, 10_000)

Stays = Callable[[Life], bool]
"""Whether what was found on a life is found on this one, too."""


def reduced(life: Life, stays: Stays) -> Life:
    """The smallest life found on which it stays; it has something that happens, so that it is a scenario."""
    search = _Smaller(life, stays)
    while search.fewer() or search.plainer():
        pass
    return search.with_an_act()


class _Smaller:
    """The smallest life so far, and all that was tried."""

    def __init__(self, life: Life, stays: Stays) -> None:
        self.life, self.stays = life, stays
        self._tried = {_key(life.said)}

    def _take(self, said: Sequence[Said]) -> bool:
        """Whether it stays on these sentences; then they are the life."""
        key = _key(said)
        if key in self._tried:
            return False
        self._tried.add(key)
        life = life_told(said)
        if life is None or not self.stays(life):
            return False
        self.life = life
        return True

    def fewer(self) -> bool:
        """Leave out many sentences, then few, then one; whether any could be."""
        before, size = self.life, len(self.life.said) // 2
        while size:
            at = 0
            while at < len(self.life.said):
                said = self.life.said
                if not self._take([*said[:at], *said[at + size :]]):
                    at += size
            size //= 2
        return self.life is not before

    def plainer(self) -> bool:
        """The whole at a plainer time, then each value plainer; whether any could be."""
        before = self.life
        for said in moved_to_plain_days(self.life.said):
            if self._take(said):
                break
        for at in range(len(self.life.said)):
            for name, kind in self.life.said[at].step.phrase.slots.items():
                for value in plainer_values(kind, self.life.said[at].values[name]):
                    said = list(self.life.said)
                    said[at] = Said(said[at].step, {**said[at].values, name: value})
                    if self._take(said):
                        break
        return self.life is not before

    def with_an_act(self) -> Life:
        """The life with something that happens: where nothing else does, the day came on which the record ends."""
        if any(one.step.kind == "when" for one in self.life.said):
            return self.life
        rest = [one for one in self.life.said if one.step.name not in END]
        came = STEPS.named("day_came")
        days = sorted({day for one in rest for day in one.days() if day.year > PLAIN_DAY.year - 2} or {PLAIN_DAY})
        for until in dict.fromkeys([*days[-1:], next_day(days[-1], 31), self.life.facts.known_until]):
            if self._take([*rest, Said(came, {"day": until})]):
                return self.life
        return life_told([*rest, Said(came, {"day": self.life.facts.known_until})]) or self.life


def _key(said: Sequence[Said]) -> str:
    return repr([(one.step.name, one.values) for one in said])


def moved_to_plain_days(said: Sequence[Said]) -> Iterator[list[Said]]:
    """All days moved alike, so that the first or another lies on a plain day."""
    days = sorted({day for one in said for day in one.days()})
    for day in [day for day in days if day.year > PLAIN_DAY.year - 2][:2]:
        by = PLAIN_DAY - day
        if by and all(FIRST <= other + by <= LAST for other in days):
            yield [one.moved(by) for one in said]


def plainer_values(kind: str, value: object) -> Iterator[object]:
    """Values that are read more easily, the plainest first: rounder amounts, earlier days, the first name."""
    match kind, value:
        case "yen", int():
            yield from (other for other in (*PLAIN_YEN, *_rounder(value)) if _roundness(other) < _roundness(value))
        case "number", int():
            yield from (other for other in (1, 2, 3) if other < value)
        case "day", date():
            days = (PLAIN_DAY, value.replace(month=1, day=1), value.replace(day=1))
            yield from dict.fromkeys(day for day in days if _plainness(day) < _plainness(value))
        case (("moment" | "instant"), str()):
            yield from (other for other in (f"{value[:10]}T00:00:00+09:00",) if len(other) < len(value))
        case _ if SLOTS[kind].codes:
            codes = SLOTS[kind].codes
            yield from codes[: min(1, codes.index(value))]


def _rounder(value: int) -> Iterator[int]:
    """The amount with one or two digits that are not nought: cut, and the next above."""
    for digits in (1, 2):
        unit = 10 ** max(0, len(str(value)) - digits)
        yield value // unit * unit
        yield (value // unit + 1) * unit


def _roundness(value: int) -> tuple[int, int]:
    """How hard an amount is to read: its digits but for the noughts at the end, then all of them."""
    return len(str(value).rstrip("0")), len(str(value))


def _plainness(day: date) -> tuple[int, timedelta]:
    """How hard a day is to read: no first of a month, no first of January; then how far from the plain day."""
    return (day.day > 1) + (day.month > 1 or day.day > 1), abs(day - PLAIN_DAY)
