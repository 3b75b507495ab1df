"""What answers that no law explains have in common: a condition that holds of them and of no right answer, in words.

A small decision tree over what the facts have (dimensions, days, codes, fields, lists): of the conditions that hold for
all that is wrong, the one that holds for fewest of what is right, and where that is not enough, one more below it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.gate.messages import facts_told
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.wording import Both, listed
from mrs_spec.law.law import Law
from mrs_spec.record.questions import ASKS, Question
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.coverage import dimension_name, dimensions_of

Place = tuple[str, str]
"""A Case and a question of it."""

LEAST = 4
"""Of fewer answers, wrong or right, nothing is said: too much holds of them by chance."""
TO_ONE = 4
"""At least so many wrong answers to one that is right, or the condition is not what matters."""
DEEPEST = 2
ANSWER, END = "answer", "contract.end_on"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
ORDER = ("dimension", "leap", "january", "month", "first", "last", "code", "several", "field")
"""Kinds of conditions: what says most first."""

TOLD = {
    "leap": Both("{at}が2月29日である", "{at} is 29 February"),
    "january": Both("{at}が1月1日である", "{at} is 1 January"),
    "month": Both("{at}が31日まである月に属する", "{at} lies in a month of 31 days"),
    "first": Both("{at}が月の初日である", "{at} is the first of a month"),
    "last": Both("{at}が月の末日である", "{at} is the last of a month"),
    "code": Both("{at}である", "{at}"),
    "several": Both("{at}が複数記録されている", "several {at} are on record"),
    "field": Both("{at}が記録されている", "{at} is on record"),
}


class Condition(NamedTuple):
    """Something that holds, or does not, of the facts of a question; `at`: of which part of them."""

    kind: str
    at: str
    holds: bool = True

    def met(self, traits: Collection[Condition]) -> bool:
        """Whether it is met where these hold."""
        return (self._replace(holds=True) in traits) is self.holds

    @property
    def told(self) -> Both:
        """In words."""
        names = {ANSWER: Both("期待される日", "the expected day"), END: ASKS[END].name}
        where = names.get(self.at, Both(self.at, self.at))
        found = dimension_name(self.at) if self.kind == "dimension" else TOLD[self.kind].filled(at=where)
        return found if self.holds else Both(f"「{found.ja}」に当たらない", f"other than {found.en}")


class Family(NamedTuple):
    """Answers that are wrong where all of this holds; `others`: how many are right although it does."""

    conditions: tuple[Condition, ...]
    places: tuple[Place, ...]
    others: int
    asks: tuple[str, ...] = ()
    """The questions it is about; none where it holds whatever is asked."""

    @property
    def told(self) -> Both:
        """Where the system is wrong, in words."""
        ja = "、かつ、".join(one.told.ja for one in self.conditions)
        en = " and ".join(one.told.en for one in self.conditions)
        count, of = len(self.places), len(self.places) + self.others
        some = Both(f"{of} 問のうち {count} 問", f"{count} of {of}") if self.others else Both(f"{of} 問", f"all {of}")
        about = [ASKS[name].name for name in self.asks]
        of_ja, of_en = listed((one.ja for one in about), "ja"), listed((one.en for one in about), "en")
        return Both(
            f"{of_ja and f'{of_ja}: '}誤りは次の場合に限られる: {ja}（該当する {some.ja}）",
            f"{of_en and f'{of_en}: '}wrong only where: {en} ({some.en} such answers)",
        )


def families(
    law: Law, cases: Mapping[str, Case], wrong: Collection[Place], right: Collection[Place]
) -> tuple[Family, ...]:
    """What wrong answers have in common that right ones to the same questions have not: all of them, or by question."""
    asked = {name.partition(":")[0] for _, name in wrong}
    ends = _Ends(law, cases)
    alike = {place: _traits(cases, place, ends) for place in (*wrong, *right) if _asks(place) in asked}
    if whole := _family(alike, wrong, right):
        return (whole,)
    groups = ([[one for one in places if _asks(one) == name] for places in (wrong, right)] for name in sorted(asked))
    found: dict[tuple[Condition, ...], Family] = {}
    for one in filter(None, (_family(alike, *group) for group in groups)):
        before = found.get(one.conditions, Family(one.conditions, (), 0))
        places = (*before.places, *one.places)
        asks = tuple(dict.fromkeys(map(_asks, places)))
        found[one.conditions] = Family(one.conditions, places, before.others + one.others, asks)
    return tuple(sorted(found.values(), key=lambda one: -len(one.places)))


def _asks(place: Place) -> str:
    return place[1].partition(":")[0]


def _family(
    traits: Mapping[Place, frozenset[Condition]], wrong: Collection[Place], right: Collection[Place]
) -> Family | None:
    """The family of all of these; None where nothing tells them from what is right."""
    failing = [traits[place] for place in wrong]
    passing = [traits[place] for place in right if place in traits]
    if min(len(failing), len(passing)) < LEAST:
        return None
    chosen: list[Condition] = []
    while passing and len(chosen) < DEEPEST:
        best = min(_candidates(failing, passing), key=lambda one: _rank(one, passing), default=None)
        if best is None or all(best.met(one) for one in passing):
            break
        chosen.append(best)
        passing = [one for one in passing if best.met(one)]
    if not chosen or len(passing) * TO_ONE > len(failing):
        return None
    return Family(tuple(chosen), tuple(sorted(wrong)), len(passing))


def _candidates(failing: list[frozenset[Condition]], passing: list[frozenset[Condition]]) -> Iterator[Condition]:
    """What holds of all that is wrong; the dimensions that hold of none of it, though of something right."""
    yield from frozenset.intersection(*failing)
    never = frozenset.union(*passing) - frozenset.union(*failing)
    yield from (one._replace(holds=False) for one in never if one.kind == "dimension")


def _rank(one: Condition, passing: list[frozenset[Condition]]) -> tuple[int, bool, int, str]:
    return sum(one.met(traits) for traits in passing), not one.holds, ORDER.index(one.kind), one.at


class _Ends:
    """The day on which each contract ends, as the contract is read; asked once, of the Cases that need it."""

    def __init__(self, law: Law, cases: Mapping[str, Case]) -> None:
        self.law, self.cases = law, cases
        self.known: dict[str, str] = {}

    def of(self, case: str) -> str:
        """The day as published; empty where there is none."""
        if case not in self.known:
            judge = self.cases[case].law(self.law).judge
            end = put(judge, judge.session(self.cases[case].facts.record), Question(END))
            self.known[case] = end.isoformat() if isinstance(end, date) else ""
        return self.known[case]


def _traits(cases: Mapping[str, Case], place: Place, ends: _Ends) -> frozenset[Condition]:
    """All that holds of the facts of a question."""
    case = cases[place[0]]
    (row, *_) = (one for one in case.expected if str(one.question) == place[1])
    return frozenset((*_held(case.facts.as_json(), row), *_of_day(END, ends.of(case.id))))


def _held(facts: Object, row: Expected) -> Iterator[Condition]:
    yield from (Condition("dimension", code) for code in dimensions_of(facts, row))
    for path, texts in facts_told(facts).items():
        yield Condition("field", path)
        yield from (Condition("code", f"{path}={text}") for text in texts if text.isupper())
        if path != "known_until":
            yield from (one for text in texts for one in _of_day(path, text))
    yield from (one for text in _texts(row.answer) for one in _of_day(ANSWER, text))
    yield from (Condition("several", name) for name, part in facts.items() if isinstance(part, list) and len(part) > 1)


def _of_day(at: str, text: str) -> Iterator[Condition]:
    """What can be said of a day."""
    if not DAY.match(text):
        return
    on = date.fromisoformat(text[:10])
    length = monthrange(on.year, on.month)[1]
    held = {
        "leap": (on.month, on.day) == (2, 29),
        "january": (on.month, on.day) == (1, 1),
        "month": length == 31,
        "first": on.day == 1,
        "last": on.day == length,
    }
    yield from (Condition(kind, at) for kind, holds in held.items() if holds)


def _texts(part: JSON) -> Iterator[str]:
    match part:
        case str():
            yield part
        case dict():
            yield from (text for one in part.values() for text in _texts(one))
        case list():
            yield from (text for one in part for text in _texts(one))
