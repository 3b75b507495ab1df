"""Whole lives of contracts in the vocabulary's own sentences: as scenarios tell them, and as a maker draws them.

A life is facts together with the sentences that tell them, so whatever is found on one can be told as a scenario in
both languages. The maker draws lives that a record can hold from a seed, from scratch or out of scenarios; the same
seed gives the same lives. What a sentence needs before it, and which names it can have, is found by telling it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import islice, product
from random import Random
from types import MappingProxyType
from typing import Any, NamedTuple

from mrs_spec.document.text import Edition, needs_table
from mrs_spec.ground.calendar import JAPAN, calendar_month, last_day, next_day
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import LANGS, Lang
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import VIEWS, Question
from mrs_spec.record.values import FIRST, LAST, japan_day
from mrs_spec.scenarios.cases import Expected
from mrs_spec.scenarios.charged import row_of
from mrs_spec.scenarios.draft import STEPS, Draft, StepDef
from mrs_spec.scenarios.scenario import Scenario
from mrs_spec.scenarios.slots import SLOTS

# --- sentences ------------------------------------------------------------------------------------


class Said(NamedTuple):
    """One sentence: its step, and the values in it."""

    step: StepDef
    values: dict[str, Any]

    def written(self, lang: Lang) -> str:
        """In the sentence of one language."""
        return self.step.phrase.written(lang, **self.values)

    def of(self, kind: str) -> object:
        """The first of its values that is of this kind; None where it has none."""
        return next((self.values[name] for name, of in self.step.phrase.slots.items() if of == kind), None)

    def days(self) -> list[date]:
        """The Japan days in it."""
        kinds = self.step.phrase.slots
        return [_day_of(self.values[name]) for name, kind in kinds.items() if kind in DATED]

    def moved(self, by: timedelta) -> Said:
        """The sentence with all its days and moments so much later."""
        kinds = self.step.phrase.slots
        moved = {name: _moved(self.values[name], by) for name, kind in kinds.items() if kind in DATED}
        return Said(self.step, {**self.values, **moved})


class Life(NamedTuple):
    """The facts of one contract and the sentences that tell them; `expected`: what sentences of what follows state."""

    said: tuple[Said, ...]
    facts: Facts
    expected: tuple[Expected, ...] = ()

    def written(self, lang: Lang) -> list[str]:
        """In the sentences of one language, in order."""
        return lines(self.said, lang)


NOT_TOLD = (Problem, Problems, KeyError, ValueError, OverflowError)
"""What a step or the door to the facts raises for sentences that no record can hold."""


def as_told(life: Life) -> Object:
    """The facts as published, with the day to which the record is complete."""
    return life.facts.as_json() | {"known_until": life.facts.known_until.isoformat()}


def life_told(said: Iterable[Said]) -> Life | None:
    """The life that these sentences tell; None where no record can hold it."""
    said = tuple(said)
    draft = Draft()
    try:
        for sentence in said:
            sentence.step.function(draft, **sentence.values)
        return Life(said, draft.facts(), tuple(draft.expected))
    except NOT_TOLD:
        return None


def sentences(scenario: Scenario) -> list[Said]:
    """The sentences of a scenario, with their values."""
    found = []
    for step in scenario.steps:
        (known,) = STEPS.matching(step.kind, step.text, scenario.lang)
        found.append(Said(known, known.phrase.values(step.text, scenario.lang)))
    return found


def said_in(edition: Edition, said: Iterable[Said]) -> list[Said]:
    """The sentences as they are said in an edition, in which a clause that one names may have another number."""
    return [Said(STEPS.in_edition(one.step, edition), one.values) for one in said]


KEYWORDS: dict[Lang, dict[str, str]] = {
    "ja": {"scenario": "シナリオ", "given": "前提", "when": "もし", "then": "ならば", "and": "かつ"},
    "en": {"scenario": "Scenario", "given": "Given", "when": "When", "then": "Then", "and": "And"},
}


def lines(said: Iterable[Said], lang: Lang) -> list[str]:
    """The sentences as the lines of a scenario."""
    found, before = [], ""
    for sentence in said:
        keyword = KEYWORDS[lang]["and" if sentence.step.kind == before else sentence.step.kind]
        found.append(f"{keyword} {sentence.written(lang)}")
        before = sentence.step.kind
    return found


def scenario_lines(tags: Iterable[str], title: str, said: Iterable[Said], lang: Lang) -> list[str]:
    """A scenario as it stands in a feature file, under its rule."""
    return [
        f"    {' '.join('@' + tag for tag in tags)}",
        f"    {KEYWORDS[lang]['scenario']}: {title}",
        *(f"      {line}" for line in lines(said, lang)),
    ]


Answered = Callable[[Question], JSON]
"""What the contract answers to any question, in the published form."""


def sentence_for(
    before: Sequence[Said],
    question: Question,
    answer: JSON,
    answered: Answered | None = None,
    like: Said | None = None,
    edition: Edition = "",
) -> Said | None:
    """The sentence that states this answer to this question, after these facts; in the numbers of a later edition.

    answered: with it a sentence will do that states more, all of it right; of a view on a list of charges, in the end,
    one that states the whole list. like: with answered, this sentence with other values, where it can be said so.
    """
    wanted = Expected(question, answer)
    if like and answered:
        for said, expected in _with_other_values(like, before, wanted, leaves([answer, question.subject])):
            if wanted in expected and all(answered(one.question) == one.answer for one in expected):
                return said
    whole = whole_list(question)
    told = [answer, question.subject, *([answered(whole)] if answered and whole else [])]
    for said, expected in _thens(before, wanted, leaves([answer, question.subject]), edition):
        if expected == [wanted] and _is_read_back(said):
            return said
    if answered is None:
        return None
    for said, expected in _thens(before, wanted, leaves(told), edition):
        right = wanted in expected and all(answered(one.question) == one.answer for one in expected)
        if right and _is_read_back(said):
            return said
    return sentence_for(before, whole, answered(whole), edition=edition) if whole else None


def _with_other_values(
    said: Said, before: Sequence[Said], wanted: Expected, values_in: list[object]
) -> Iterator[tuple[Said, list[Expected]]]:
    """The sentence with its own values, and those told, in each place; what it expects then."""
    slots = said.step.phrase.slots
    choices = [[said.values[name], *_fitting(kind, *wanted, values_in)] for name, kind in slots.items()]
    for values in islice(product(*choices), 300):
        draft = Draft()
        for one in before:
            one.step.function(draft, **one.values)
        known, other = len(draft.expected), Said(said.step, dict(zip(slots, values, strict=True)))
        with suppress(*NOT_TOLD):
            said.step.function(draft, **other.values)
            if _is_read_back(other):
                yield other, draft.expected[known:]


def _is_read_back(said: Said) -> bool:
    """Whether the sentence can be written, and is read as itself: of an empty list nothing is written."""
    try:
        return all(STEPS.matching(said.step.kind, said.written(lang), lang) == [said.step] for lang in LANGS)
    except NOT_TOLD:  # what is charged has no name
        return False


def whole_list(question: Question) -> Question | None:
    """The list of charges on which a question only looks; None for any other."""
    view, _, kind = question.name.partition(".")
    return Question(f"charges.{kind}", question.subject) if view in VIEWS and view != "kinds" else None


def _thens(
    before: Sequence[Said], wanted: Expected, values_in: list[object], edition: Edition
) -> Iterator[tuple[Said, list[Expected]]]:
    """The sentences of what follows, with values that are told, and what they expect; who says any list comes last."""
    draft = Draft()
    for said in before:
        said.step.function(draft, **said.values)
    owed = draft.owed
    thens = (STEPS.in_edition(step, edition) for step in STEPS.all if step.kind == "then")
    for step in sorted(thens, key=lambda step: "charged" in step.phrase.slots.values()):
        choices = [_fitting(kind, *wanted, values_in) for kind in step.phrase.slots.values()]
        for values in islice(product(*choices), 300):
            said = Said(step, dict(zip(step.phrase.slots, values, strict=True)))
            draft.expected, draft.owed = [], list(owed)
            with suppress(*NOT_TOLD):
                step.function(draft, **said.values)
                yield said, draft.expected


def leaves(value: object) -> list[object]:
    """All values in JSON data that hold no others."""
    match value:
        case dict():
            return [leaf for one in value.values() for leaf in leaves(one)]
        case list():
            return [leaf for one in value for leaf in leaves(one)]
        case _:
            return [value]


def _fitting(kind: str, question: Question, answer: JSON, values: list[object]) -> Sequence[object]:
    """The values of an answer, and of what is asked, that can stand in a slot of this kind."""
    whole = answer.get("value") if isinstance(answer, dict) else None
    if kind == "charged":
        return [str(question)] if question.name.partition(".")[0] == "charges" else []
    if kind == "charges":
        rows = whole if isinstance(whole, list) and all(isinstance(row, dict) for row in whole) else None
        return [] if rows is None else [[row_of(str(question), row) for row in rows]]
    if kind in ("articles", "articles_or_none"):
        return [whole] if isinstance(whole, list) and set(map(str, whole)) <= set(SLOTS["article"].codes) else []
    if kind == "number":
        number = question.subject.rpartition("-")[2]
        return [int(number)] if number.isdecimal() else []
    if kind in ("day", "days", "days_in_order"):
        days = [date.fromisoformat(one) for one in values if isinstance(one, str) and is_day(one)]
        return [*dict.fromkeys(days)] if kind == "day" else [days]
    if kind in ("yen", "yens", "yens_in_order"):
        amounts = [one for one in values if type(one) is int]
        return [*dict.fromkeys(amounts)] if kind == "yen" else [amounts]
    if kind == "need":
        codes = sorted({one for one in values if isinstance(one, str) and one in needs_table()["need"]})
        details = [one for one in values if isinstance(one, str) and is_day(one)]
        each = [[(code, detail) for detail in ("", *details)] for code in codes]
        return [*((pair,) for pairs in each for pair in pairs), *(product(*each) if len(each) > 1 else ())]
    if kind == "entry":
        return [one for one in values if isinstance(one, str) and one.startswith("IR-")]
    return list(SLOTS[kind].codes)


def is_day(text: str) -> bool:
    """Whether a text is a day as facts hold it."""
    return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None


DATED = ("day", "moment", "instant")
"""Kinds of slots that hold a day, or a moment on one."""


def _day_of(value: Any) -> date:
    """The Japan day of a day or a moment."""
    return value if isinstance(value, date) else japan_day(datetime.fromisoformat(value))


def _moved(value: Any, by: timedelta) -> Any:
    if isinstance(value, date):
        return min(max(value + by, FIRST), LAST)
    at = datetime.fromisoformat(value)
    return datetime.combine(_moved(at.date(), by), at.timetz()).isoformat()


# --- what can be told -----------------------------------------------------------------------------


class Way(NamedTuple):
    """How a sentence can be told: after one of which other steps, where it needs any, and with which names.

    once: the slots that say of what it is told, where it is told of each once: told again, it would take the place of
    what was told, or no record could hold both.
    """

    after: tuple[tuple[str, ...], ...]
    names: dict[str, tuple[object, ...]]
    once: tuple[str, ...] | None


PLAIN: dict[str, object] = {
    "day": date(2024, 1, 31),
    "moment": "2024-01-31T12:00:00+09:00",
    "instant": "2024-01-31T12:00:00+09:00",
    "yen": 1_000,
    "number": 2,
    "name": "A1",
}
"""A value of each kind that is no closed list; with these any order of days is possible."""

SUBJECTS = ("option", "article", "name")
"""Kinds of names of which a life speaks more than once."""

EXAMPLES = 40
"""How many ways to name what a sentence names are told at the most, to see what it tells."""

POINTS_BACK = re.compile(r"(?:[^、]*は)?その")
"""How a Japanese sentence begins that speaks of something told before."""


@cache
def way(step: StepDef) -> Way | None:
    """How this sentence can be told; None where it cannot, whatever one or two sentences stand before it."""
    names = {name: SLOTS[kind].codes for name, kind in step.phrase.slots.items() if SLOTS[kind].codes}
    for values in _one_changed(step, names):
        said = Said(step, values)
        if (after := _after(said)) is not None:
            break
    else:
        return None
    before = _before(said, after)
    possible: dict[str, list[object]] = {name: [] for name in names}
    for name, codes in names.items():
        for code in codes:
            other = Said(step, {**said.values, name: code})
            if life_told([*_before(other, after), other]):
                possible[name].append(code)
    return Way(after, {name: tuple(codes) for name, codes in possible.items()}, _once(said, before, after))


def examples(step: StepDef) -> Iterator[list[Said]]:
    """The sentence told plainly after what it needs, with the names it can have."""
    found = way(step)
    if found is None:
        return
    for values in islice(product(*found.names.values()), EXAMPLES):
        said = Said(step, {**_plain(step), **dict(zip(found.names, values, strict=True))})
        yield [*_before(said, found.after), said]


def _once(said: Said, before: list[Said], after: tuple[tuple[str, ...], ...]) -> tuple[str, ...] | None:
    slots = said.step.phrase.slots
    subjects = tuple(name for name, kind in slots.items() if kind in SUBJECTS)
    if after and not subjects:
        return None  # it speaks of what was told last, which may be another thing
    if _data([*before, said]) == _data([*before, said, said]):
        return subjects
    other = {name: value + 1 if slots[name] == "yen" else value for name, value in said.values.items()}
    again = Said(said.step, other).moved(timedelta(days=1))
    return None if life_told([*before, said, again]) else tuple(name for name in slots if SLOTS[slots[name]].codes)


def _plain(step: StepDef) -> dict[str, object]:
    """Plain values for a step: where it names two of a kind, two different ones."""
    found: dict[str, object] = {}
    kinds = list(step.phrase.slots.items())
    for number, (name, kind) in enumerate(kinds):
        codes = SLOTS[kind].codes
        before = sum(other == kind for _, other in kinds[:number])
        found[name] = codes[before % len(codes)] if codes else PLAIN[kind]
    return found


def _one_changed(step: StepDef, names: Mapping[str, tuple[object, ...]]) -> Iterator[dict[str, object]]:
    """Plain values, then these with another name in one place."""
    plain = _plain(step)
    yield plain
    for name, codes in names.items():
        yield from ({**plain, name: code} for code in codes[1:])


def _after(said: Said) -> tuple[tuple[str, ...], ...] | None:
    """The steps of which one must be told before it, and of others one, in order; None where none are found."""
    if life_told([said]):
        return (_spoken_of(said),) if POINTS_BACK.match(said.step.phrase.both.ja) else ()
    alone = _why_not([said])
    helps: list[Said] = []
    enough: list[str] = []
    for other in _first_sentences(said.step.kind):
        one = Said(other, _sharing(other, said))
        why = _why_not([one, said])
        if why == "":
            enough.append(other.name)
        elif why != alone and life_told([one]):
            helps.append(one)
    if enough:
        return (tuple(enough),)
    for one in helps[:1]:
        second = [
            other.name
            for other in _first_sentences(said.step.kind)
            if life_told([one, Said(other, _sharing(other, said)), said])
        ]
        if second:
            first = tuple(other.step.name for other in helps if _why_not([other, said]) == _why_not([one, said]))
            return first, tuple(second)
    return None


def _spoken_of(said: Said) -> tuple[str, ...]:
    """The steps that tell of the same record as a sentence that points back to it."""
    return tuple(
        other.name
        for other in _first_sentences(said.step.kind)
        if (_data([Said(other, _sharing(other, said))]).keys() & _data([said]).keys()) - {"known_until"}
    )


def _data(said: Sequence[Said]) -> dict[str, object]:
    """What these sentences tell, as it is before it is read as facts."""
    draft = Draft()
    for sentence in said:
        sentence.step.function(draft, **sentence.values)
    return draft.data


@cache
def _first_sentences(kind: str) -> tuple[StepDef, ...]:
    """The steps that can begin a life and may stand before one of this kind."""
    found = [one for one in STEPS.all if one.kind in (("given",) if kind == "given" else ("given", "when"))]
    return tuple(
        one for one in found if not POINTS_BACK.match(one.phrase.both.ja) and life_told([Said(one, _plain(one))])
    )


def _sharing(step: StepDef, said: Said) -> dict[str, object]:
    """Plain values for a step, naming what the sentence names."""
    found = _plain(step)
    return {name: found[name] if (own := said.of(step.phrase.slots[name])) is None else own for name in found}


def _before(said: Said, after: tuple[tuple[str, ...], ...]) -> list[Said]:
    """Sentences after which this one can be told."""
    steps = (STEPS.named(names[0]) for names in after)
    return [Said(step, _sharing(step, said)) for step in steps]


def _why_not(said: Sequence[Said]) -> str:
    """What keeps these sentences from being told; nothing where they can be."""
    draft = Draft()
    try:
        for sentence in said:
            sentence.step.function(draft, **sentence.values)
        draft.facts()
    except NOT_TOLD as error:
        return f"{type(error).__name__} {error}"
    return ""


# --- the maker ------------------------------------------------------------------------------------

NEAR = (0, 0, 0, 1, -1, 7, -7, 29, 30, 31, 44, 45, 46, 59, 60, 61, 90, 91, 181, 364, 365, 366, 730)
"""How many days lie between two days of a life, where one may decide about the other."""

SOON = (0, 0, 1, 2, 5, 10, 30, 31, 45)
"""How many days lie between two days of which the second comes after the first."""

EDGES = (
    date(2023, 5, 31), date(2023, 6, 1), date(2023, 6, 2), date(2023, 12, 31), date(2024, 2, 28), date(2024, 2, 29),
    date(2024, 3, 1), date(2025, 2, 28), date(2027, 12, 31), date(2028, 2, 29), date(2028, 3, 1), date(2031, 1, 31),
)  # fmt: skip
"""Days at which something begins or is counted otherwise: this edition, years, leap days."""

FORMER = (date(1998, 4, 1), date(2004, 11, 15), date(2005, 4, 30), date(2005, 5, 1), date(2008, 2, 29))
"""Former first days of counting, carried over (suppl.p6)."""

TIMES = ("00:00", "00:00", "00:01", "08:59", "09:00", "12:30", "15:00", "23:59")
INSTANTS = (
    "00:00+09:00", "23:59:59+09:00", "14:59Z", "14:59:59Z", "15:00Z", "15:00:01+00:00", "00:30-05:00", "23:00+12:45",
)  # fmt: skip
"""Times of day, with their offsets: around midnight in Japan."""

YEN = (
    0, 1, 9_007_199_254_740_991, 9_007_199_254_740_993, 333, 999, 1_000, 3_000, 10_000, 12_345, 98_765, 100_001,
    1_000_003, 2_147_483_647, 2_147_483_648, 3_333_333_337,
)  # fmt: skip
NUMBERS = (1, 1, 2, 2, 2, 3, 3, 8, 10)

BACKBONE = {
    "contract_with_item": 0.4,
    "application_accepted": 0.3,
    "billing_start": 0.85,
    "monthly_fee": 0.6,
    "option_with_contract": 0.3,
    "option_monthly_fee": 0.25,
    "fee_indicated": 0.3,
    "ground_is": 0.45,
    "notice": 0.4,
}
"""How often a life drawn from scratch has these sentences; without some of them little follows from the others."""

BUILT_UPON = 0.4
"""How often a life is built upon one that was kept, once there are any."""

OF_A_KIND = 0.4
"""How often such a life has several more of one of its sentences."""

ACROSS, WITHIN = 0.45, 0.45
"""How often a life drawn for a later edition straddles the day on which that came into operation; begins after it."""

FOUR_YEARS = timedelta(days=1461)
"""Months and leap days come again."""

OURS = date(2020, 1, 1)
"""Days before are former first days of counting, carried over."""

END = ("known_until", "day_came", "not_returned_by")
"""The steps that say where the record ends."""

LONGEST = (*[400] * 8, *[800] * 4, 1_100, 2_500)
"""How many days there are at the most from the first day told to the last, more or less often."""


class Maker:
    """Draws lives: from these steps of the vocabulary only, out of these scenarios, if any, and upon those it keeps.

    The vocabulary must be loaded. A step that cannot be told with the others is not drawn; a scenario with such a step
    is left out. ways: how steps are told, where that is narrower than they could be. until: the day on which every
    record ends; else each ends near its last days. since: the day on which an edition came into operation; lives are
    moved so that most of them straddle it, or begin after it.
    """

    def __init__(
        self,
        rng: Random,
        steps: Iterable[StepDef] | None = None,
        scenarios: Iterable[Sequence[Said]] = (),
        ways: Mapping[str, Way] = MappingProxyType({}),
        until: date | None = None,
        since: date | None = None,
    ) -> None:
        self.rng, self._ways, self._until, self._since = rng, ways, until, since
        self._kept: list[Sequence[Said]] = []
        allowed = [one for one in (STEPS.all if steps is None else steps) if one.kind != "then"]
        names = {one.name for one in allowed}
        self.steps = [one for one in allowed if _reachable(one, names)]
        self._known = {step.name: step for step in self.steps}
        self._after = {step.name: _allowed(step, names) for step in self.steps}
        self._drawn = [step for step in self.steps if step.name not in END]
        self.scenarios = [
            of for scenario in scenarios
            if (of := [said for said in scenario if said.step.kind != "then"])
            and all(said.step.name in self._known for said in of)
        ]  # fmt: skip

    def lives(self, count: int) -> Iterator[Life]:
        """So many lives, one after the other."""
        return (self.life() for _ in range(count))

    def life(self) -> Life:
        """One more life: built upon one that was kept, spliced from one scenario or two, or told from scratch."""
        if self._kept and self.rng.random() < BUILT_UPON:
            said = self.spliced(self.rng.choice(self._kept))
            return self.recorded(self.placed(self.with_many(said) if self.rng.random() < OF_A_KIND else said))
        said = self.spliced() if self.scenarios and self.rng.random() < 0.5 else self.fresh()
        return self.recorded(self.placed(said))

    def keep(self, life: Life) -> None:
        """Build upon this life from now on, for it reached what none had reached."""
        self._kept.append(life.said)

    def placed(self, said: Sequence[Said]) -> Sequence[Said]:
        """The sentences, moved to where the edition begins: one of their days near that day, or all after it."""
        days = [day for sentence in said for day in sentence.days() if day >= OURS]
        if self._since is None or not days:
            return said
        drawn, earlier = self.rng.random(), [day for day in days if day < self._since]
        if drawn > ACROSS + WITHIN or not earlier:
            return said
        if drawn < ACROSS:
            by = next_day(self._since, self.rng.choice((-1, 0, 0, 1))) - self.rng.choice(earlier)
        else:
            by = FOUR_YEARS * max(0, -((min(days) - self._since) // FOUR_YEARS))
        return [one.moved(by) if any(day >= OURS for day in one.days()) else one for one in said]

    # sentences

    def fresh(self) -> list[Said]:
        """A few kinds of sentences, some of them several times, in any order."""
        rng, story = self.rng, Story(self.rng)
        steps = [self._known[name] for name, often in BACKBONE.items() if name in self._known and rng.random() < often]
        if self._drawn:
            few = rng.sample(self._drawn, k=min(len(self._drawn), rng.randrange(1, 7)))
            steps += rng.choices(few, k=rng.randrange(1, 8))
            if rng.random() < 0.1:
                steps += [rng.choice(few)] * rng.randrange(2, 7)
        rng.shuffle(steps)
        for step in steps:
            self.tell(story, step)
        return self.with_one_again(story)

    def spliced(self, story: Sequence[Said] | None = None) -> list[Said]:
        """The sentences of a scenario, and of another about the same time; some changed, some left out, some new."""
        rng = self.rng
        said = list(story or rng.choice(self.scenarios))
        if self.scenarios and rng.random() < 0.4:
            said += self._moved_near(rng.choice(self.scenarios), said)
        told = Story(rng, said)
        for sentence in said:
            if rng.random() < 0.07:
                continue
            told.add(self.changed(told, sentence) if rng.random() < 0.25 else sentence)
        if self._drawn:
            for _ in range(rng.randrange(0, 4)):
                self.tell(told, rng.choice(self._drawn))
        return self.with_one_again(told)

    def with_one_again(self, story: Story) -> list[Said]:
        """The sentences; now and then one of them told a second time, partly the same: another event of its kind."""
        events = [sentence for sentence in story.said if sentence.step.kind == "when"]
        if events and self.rng.random() < 0.3:
            story.add(self.changed(story, self.rng.choice(events)))
        return story.said

    def with_many(self, said: list[Said]) -> list[Said]:
        """The sentences, and one of them several times more, each time partly the same."""
        if said:
            story, one = Story(self.rng, said), self.rng.choice(said)
            for sentence in said:
                story.add(sentence)
            for _ in range(self.rng.randrange(1, 4)):
                story.add(self.changed(story, one))
            return story.said
        return said

    def changed(self, story: Story, one: Said) -> Said:
        """The sentence with one or more of its values drawn anew."""
        drawn = self.draw(story, one.step)
        kept = {name: value for name, value in one.values.items() if self.rng.random() < 0.5}
        return Said(one.step, {**drawn.values, **kept})

    def _moved_near(self, said: Sequence[Said], to: Sequence[Said]) -> list[Said]:
        """The sentences with all their days moved alike, so that the two stories meet; or as they are."""
        days, others = ([day for one in of for day in one.days()] for of in (said, to))
        if not days or not others or self.rng.random() < 0.3:
            return list(said)
        by = self.rng.choice(others) - self.rng.choice(days)
        return [sentence.moved(by) for sentence in said]

    def tell(self, story: Story, step: StepDef) -> None:
        """Tell one more sentence, and before it what it needs."""
        shared: dict[str, object] = {}
        since: date | None = None
        needed: list[StepDef] = []
        for names in self._after[step.name]:
            earlier = [
                sentence for sentence in story.said if sentence.step.name in names and _before_it(sentence.step, step)
            ]
            if earlier:
                one = self.rng.choice(earlier)
                shared |= {kind: one.of(kind) for kind in SUBJECTS if one.of(kind) is not None}
                since = max([*one.days(), *([since] if since else [])], default=None)
            else:
                needed.append(self._known[self.rng.choice(names)])
        said = self.draw(story, step, shared, since)
        for other in needed:
            one = self.draw(story, other, {kind: said.of(kind) for kind in SUBJECTS if said.of(kind) is not None})
            story.add(one)
            if (last := max(one.days(), default=None)) is not None and self.rng.random() < 0.9:
                said = self._not_before(said, last)
        story.add(said)

    def _not_before(self, said: Said, since: date) -> Said:
        """The sentence with its days moved so that none lies before this one."""
        by = since - min(said.days(), default=since) + timedelta(days=self.rng.choice(SOON))
        return said.moved(by) if by > timedelta(0) else said

    def draw(self, story: Story, step: StepDef, shared: Mapping[str, object] = {}, since: date | None = None) -> Said:
        """A sentence of this step; shared: names by kind that it has in common with one told before."""
        found = self._ways.get(step.name) or way(step)
        assert found is not None, step.name
        values: dict[str, object] = {}
        given = dict(shared)
        for name, kind in step.phrase.slots.items():
            if name in found.names:
                own = given.pop(kind, None)
                values[name] = own if own in found.names[name] else self._name(story, kind, found.names[name])
            elif kind == "name":
                values[name] = given.pop(kind, None) or self._name(story, kind, ())
            elif kind == "yen":
                values[name] = story.yen()
            elif kind == "number":
                values[name] = self.rng.choice(NUMBERS)
        slots = {name: kind for name, kind in step.phrase.slots.items() if name not in values}
        former = "first" in slots and "last" not in slots  # a first day of counting, and not of a time from … to …
        days = [story.former() if former else story.day(since) for _ in slots]
        if self.rng.random() < 0.92:
            days.sort()
        for (name, kind), day in zip(slots.items(), days, strict=True):
            values[name] = story.moment(kind, day)
        return Said(step, {name: values[name] for name in step.phrase.slots})

    def _name(self, story: Story, kind: str, names: Sequence[object]) -> object:
        """One of these names, rather one that was told already where a life speaks of one thing several times."""
        if kind in SUBJECTS and self.rng.random() < 0.65:
            spoken_of = (sentence.of(kind) for sentence in story.said)
            again = [value for value in spoken_of if value is not None and (not names or value in names)]
            if again:
                return self.rng.choice(again)
        return self.rng.choice(names) if names else self.rng.choice("ABC") + str(self.rng.choice((1, 2, 12)))

    # what a record can hold

    def recorded(self, said: Sequence[Said]) -> Life:
        """As many of the sentences as a record can hold, givens first, and where the record ends."""
        own = [sentence for sentence in said if sentence.step.name in END]
        rest = [sentence for sentence in said if sentence.step.name not in END]
        end = own[-1] if own and self.rng.random() < 0.15 and not self._until else self._end(rest)
        ends = [end] if end else []
        givens = [
            *(one for one in rest if one.step.kind == "given"),
            *(one for one in ends if one.step.kind == "given"),
        ]
        whens = [*(one for one in rest if one.step.kind == "when"), *(one for one in ends if one.step.kind == "when")]
        life = _kept([*givens, *whens])
        if (
            end in life.said
            and "day_came" in self._known
            and all(sentence.step.kind == "given" for sentence in life.said)
        ):
            came = Said(self._known["day_came"], {"day": life.facts.known_until})
            life = life_told([*(sentence for sentence in life.said if sentence is not end), came]) or life
        return life

    def _end(self, said: Sequence[Said]) -> Said | None:
        """Where the record ends: soon after the last day told, or near another of them."""
        rng = self.rng
        steps = [self._known[name] for name in END if name in self._known]
        if not steps:
            return None
        if self._until:
            return Said(steps[0], {"day": self._until})
        days = sorted(day for sentence in said for day in sentence.days() if day.year >= 2020) or [date(2024, 1, 31)]
        longest = rng.choice(LONGEST)
        days = [day for day in days if (day - days[0]).days <= longest]
        day = days[-1] if rng.random() < 0.85 else rng.choice(days)
        until = next_day(day, rng.choice((0, 0, 0, 1, 1, 30, 31, 45, 46, 100, 200)))
        drawn = self.draw(Story(rng, said), rng.choice(steps) if rng.random() < 0.2 else steps[0])
        slots = drawn.step.phrase.slots
        return Said(drawn.step, {name: until if slots[name] == "day" else one for name, one in drawn.values.items()})


class Story:
    """A life while it is drawn: what was told, and the days it speaks of."""

    def __init__(self, rng: Random, like: Iterable[Said] = ()) -> None:
        """like: sentences on whose days it will happen."""
        self.rng = rng
        self.said: list[Said] = []
        self._once: set[tuple[object, ...]] = set()
        self._days = [day for one in like for day in one.days()] or [self._start()]

    def add(self, said: Said) -> None:
        """Tell it, unless it would only take the place of what was told of the same thing."""
        found = way(said.step)
        if found and found.once is not None:
            thing = (said.step.name, *(said.values[name] for name in found.once))
            if thing in self._once:
                return
            self._once.add(thing)
        self.said.append(said)
        self._days += said.days()

    def _start(self) -> date:
        """The day around which a life begins."""
        drawn = self.rng.random()
        if drawn < 0.15:
            return self.rng.choice(EDGES)
        first = date(2028, 1, 1) if drawn < 0.25 else date(2022, 9, 1) if drawn < 0.3 else date(2023, 6, 1)
        return next_day(first, self.rng.randrange(0, 800))

    def day(self, since: date | None = None) -> date:
        """A day near those told before, or near an edge of the calendar; since: rather not before this day."""
        rng = self.rng
        base = since if since and rng.random() < 0.5 else rng.choice(self._days)
        drawn = rng.random()
        if drawn < 0.55:
            found = next_day(base, rng.choice(NEAR))
        elif drawn < 0.7:
            found = next_day(last_day(base, months=rng.choice((1, 2, 6, 12, 12, 24))), rng.choice((0, 1)))
        elif drawn < 0.8:
            month = calendar_month(base)
            found = rng.choice((month.first, month.last, next_day(month.last), base.replace(day=28)))
        elif drawn < 0.84:
            found = rng.choice(EDGES)
        else:
            found = next_day(base, rng.randrange(-60, 400))
        if since and found < since and rng.random() < 0.9:
            found = next_day(since, rng.choice(SOON))
        return min(max(found, FIRST), LAST)

    def former(self) -> date:
        """A day long before, or any day."""
        return (
            next_day(self.rng.choice(FORMER), self.rng.choice((0, 0, 1, -1))) if self.rng.random() < 0.9 else self.day()
        )

    def moment(self, kind: str, day: date) -> object:
        """The day itself, or a moment on it; an instant may lie on the day before or after in Japan."""
        if kind == "day":
            return day
        if kind == "moment":
            at = time.fromisoformat(self.rng.choice(TIMES))
            return datetime.combine(day, at, JAPAN).isoformat()
        assert kind == "instant", f"no value is drawn for a slot of kind {kind}"
        return f"{day}T{self.rng.choice(INSTANTS)}"

    def yen(self) -> int:
        """An amount: one of those near an edge, or any."""
        return self.rng.choice(YEN) if self.rng.random() < 0.5 else self.rng.randrange(1, 200_000)


def _reachable(step: StepDef, names: set[str]) -> bool:
    """Whether a sentence of this step can be told with these steps alone."""
    found = way(step)
    return found is not None and all(any(name in names for name in of) for of in found.after)


def _allowed(step: StepDef, names: set[str]) -> tuple[tuple[str, ...], ...]:
    found = way(step)
    assert found is not None
    return tuple(tuple(name for name in of if name in names) for of in found.after)


def _before_it(one: StepDef, step: StepDef) -> bool:
    return step.kind == "when" or one.kind == "given"


def _kept(said: Sequence[Said]) -> Life:
    """The life of as many of the sentences as a record can hold."""
    while True:
        draft, culprits = Draft(), set[int]()
        for number, one in enumerate(said):
            try:
                one.step.function(draft, **one.values)
            except NOT_TOLD:
                culprits = {number}
                break
        else:
            try:
                return Life(tuple(said), draft.facts())
            except Problems as several:
                culprits = _tellers(said, several)
        said = [one for number, one in enumerate(said) if number not in culprits]


def _tellers(said: Sequence[Said], wrong: Problems) -> set[int]:
    """The numbers of the sentences that told what is found wrong; the last one where that cannot be seen."""
    draft, tellers, seen = Draft(), dict[str, int](), dict[str, Any]()
    for number, one in enumerate(said):
        one.step.function(draft, **one.values)
        for name, value in draft.data.items():
            now: object = repr(value)
            if isinstance(value, list):
                now = len(value)
                tellers |= {f"{name}.{row}": number for row in range(seen.get(name, 0), now)}
            if seen.get(name) != now:
                tellers[name], seen[name] = number, now
    places = [one.where.split(".") for one in wrong.found]
    return {tellers.get(".".join(at[:2]), tellers.get(at[0], len(said) - 1)) for at in places}
