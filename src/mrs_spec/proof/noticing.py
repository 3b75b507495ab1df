"""Lives that notice the other laws which no scenario notices, as few as will do: of each a scenario can be drafted.

Lives that people wrote come first: a Case that noticed the law in the edition before, its days moved so that it stands
where the new text has its limits. Then lives are drawn out of the scenarios that are nearest to the law. What none
notices under the edition's law by itself is put to lives that straddle the change, under the laws of all editions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from heapq import nsmallest
from itertools import cycle, islice, starmap
from random import Random
from typing import NamedTuple, Protocol

from mrs_spec.asking.ask import answering, put
from mrs_spec.asking.editions import AcrossJudge, Laws, laws, other_days, with_law
from mrs_spec.document.register import Chosen, entry, ids, with_needs
from mrs_spec.document.text import Edition, belongs, corpus
from mrs_spec.ground.data import JSON
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.law import Law
from mrs_spec.proof.carried import CarriedCases, holding
from mrs_spec.proof.code import all_edits, matrix_for_edits, prove_code
from mrs_spec.proof.declared import told_by
from mrs_spec.proof.later import noticed_before
from mrs_spec.proof.matrix import Given, Verdict
from mrs_spec.proof.witness import NEAREST, Origin, TellingApart, asked, happened
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import Record
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.rules import law_of
from mrs_spec.scenarios.cases import Case, Expected, Wrong
from mrs_spec.scenarios.draft import KNOWN_UNTIL, STEPS
from mrs_spec.scenarios.lives import (
    END,
    Answered,
    Life,
    Maker,
    Said,
    is_day,
    leaves,
    life_told,
    said_in,
    sentence_for,
    sentences,
)
from mrs_spec.scenarios.reduce import Stays, reduced
from mrs_spec.scenarios.scenario import Compiled, Scenario

TRIED = 5_000
"""How many lives are judged at the most under the law by itself; each law that is open is tried on all of them."""
TOGETHER, EACH = 1_600, 64
"""How many of them are judged at a time, and at first for each law; what these notice is open no longer."""
MOVED = 300
"""How many lives are made at the most of one Case by moving its days."""
FEW, ALIKE = 3, 12
"""Under the letters of how many worked examples that noticed the law in the edition before, and out of how many
scenarios that tell most like each."""
MOVES = 4
"""By how many numbers of days: those by which most answers are other days now."""
STRADDLING = 15
"""Out of how many scenarios lives are moved to the day of operation, for one law."""


class Candidate(NamedTuple):
    """A life that may be drafted: out of which scenario; whether it was drawn, and is not one that people wrote."""

    life: Life
    near: Origin
    drawn: bool

    @property
    def key(self) -> str:
        """The same for the same life under the same letters."""
        return repr([(one.step.name, one.values) for one in self.life.said]) + repr(self.near.readings)

    @property
    def case(self) -> Case:
        """The life with every question; of one that people wrote also with the views on lists that they asked for."""
        case = asked(self.life, self.near)
        told = None if self.drawn else life_told(self.near.said)
        views = {row.question: None for row in told.expected} if told else {}
        more = [Expected(one, None) for one in views if one not in {row.question for row in case.expected}]
        return case._replace(expected=(*case.expected, *more))


class NoticingLife(NamedTuple):
    """A life with sentences of what follows, and what it notices: each law with the answer it would give.

    made: how it was made. across: it straddles the change; the laws of all editions answer.
    """

    said: tuple[Said, ...]
    readings: tuple[Chosen, ...]
    notices: tuple[tuple[Alternative, Wrong], ...]
    made: Candidate
    across: bool


class Noticing(NamedTuple):
    """Lives that together notice what any life did, and the laws that none noticed, or whose answer no sentence says.

    tried: how many lives each of these was tried on.
    """

    lives: tuple[NoticingLife, ...]
    unnoticed: tuple[Alternative, ...]
    untold: tuple[Alternative, ...]
    tried: int


@rarely_collected()
def noticing(law: Law, survivors: Sequence[Verdict], features: Compiled, found: CarriedCases | None = None) -> Noticing:
    """Lives that notice these survivors. found: of a later edition, what becomes of the Cases of the one before."""
    days = other_days(law_of(law.edition)) if found else {}
    others = [one.alternative for one in survivors if one.alternative.id not in days]
    alone = _Alone(law, features, found, others)
    kept = alone.search()
    lives = [*_fewest(kept, others, alone.told)]
    seen = {id for _, ids in kept for id in ids}
    tried, left = alone.tried, _not_noticed(others, lives)
    if found:
        left += [days[one.alternative.id] for one in survivors if one.alternative.id in days]
        across = _Straddling(law.edition, features, found, lives)
        kept = across.search(left)
        lives += _fewest(kept, left, across.told)
        seen |= {id for _, ids in kept for id in ids}
        tried, left = tried + across.tried, _not_noticed(left, lives)
    untold = tuple(one for one in left if one.id in seen)
    return Noticing(tuple(lives), tuple(one for one in left if one.id not in seen), untold, tried)


def clauses_of(law: Law, other: Alternative) -> list[str]:
    """The clauses that another law concerns, its own first: of the document, for a register entry those it is about."""
    text = corpus(law.edition)
    of = [other.clause, *(one.clause for one in law.rules if one.name in other.rules), *other.users]
    known = ids(law.edition)
    found = [id for clause in of for id in (entry(clause, law.edition).clauses if clause in known else (clause,))]
    return list(dict.fromkeys(id for id in found if id in text.all))


def _not_noticed(others: Iterable[Alternative], lives: Iterable[NoticingLife]) -> list[Alternative]:
    noticed = {other.id for life in lives for other, _ in life.notices}
    return [one for one in others if one.id not in noticed]


Kept = Sequence[tuple[Candidate, frozenset[str]]]
"""Lives, with the ids of the laws that each notices."""

Telling = Callable[[Candidate, Sequence[Alternative]], NoticingLife | None]
"""A life that notices these laws, told; None where no sentence says what any of them answers otherwise."""


def _fewest(kept: Kept, others: Iterable[Alternative], told: Telling) -> Iterator[NoticingLife]:
    """Lives that together notice all that any does: always the one that notices most, rather one that people wrote."""
    by_id = {one.id: one for one in others}
    left = [set(ids) for _, ids in kept]
    open_ = set[str]().union(*left)

    def worth(number: int) -> tuple[int, bool, int]:
        one, _ = kept[number]
        return len(left[number] & open_), not one.drawn, -len(one.life.said)

    while open_:
        best = max(range(len(kept)), key=worth)
        of = left[best] & open_
        if not of:
            return
        left[best] -= of
        if life := told(kept[best][0], [by_id[id] for id in sorted(of)]):
            yield life
            open_ -= {other.id for other, _ in life.notices}


# --- the sentences of what follows ----------------------------------------------------------------


class Differing(Protocol):
    """A law, and what it answers otherwise than the reference."""

    @property
    def other(self) -> Alternative:
        """The law."""

    def differences(self, case: Case) -> list[Wrong]:
        """All that it answers otherwise."""


def _told(
    one: Candidate, of: Sequence[Differing], answered: Callable[[Life], Answered], edition: Edition, across: bool
) -> NoticingLife | None:
    """The life with what follows. One that was drawn is made small, where that can still be told; others stay whole."""
    case, life = one.case, one.life
    by_id = {compared.other.id: compared for compared in of}
    then, shown = _thens(one, life, {id: by_id[id].differences(case) for id in by_id}, answered(life), edition)
    if one.drawn and shown:
        small = reduced(life, _still_shown(one.near, by_id, shown))
        of_small = {id: by_id[id].differences(_asking(was.question, small, one.near)) for id, was in shown.items()}
        less, still = _thens(one, small, of_small, answered(small), edition)
        life, then, shown = (small, less, still) if still.keys() == shown.keys() else (life, then, shown)
    notices = tuple((by_id[id].other, wrong) for id, wrong in shown.items())
    return (
        NoticingLife((*said_in(edition, life.said), *then), one.near.readings, notices, one, across) if shown else None
    )


def _thens(
    one: Candidate, life: Life, differing: Mapping[str, Sequence[Wrong]], answered: Answered, edition: Edition
) -> tuple[list[Said], dict[str, Wrong]]:
    """Sentences of what follows, few, and by the id of each law which of these answers it gets wrong.

    What the scenario asks out of which the life was made is asked first.
    """
    then, shown, asked_ = list[Said](), dict[str, Wrong](), set[Question]()
    told = life_told(one.near.said)
    before = {row.question for row in told.expected} if told else set[Question]()
    while True:
        left = {id: wrongs for id, wrongs in differing.items() if id not in shown}
        counted = Counter(it.question for wrongs in left.values() for it in wrongs if it.question not in asked_)
        if not counted:
            return then, shown
        question = max(counted, key=lambda asked: (asked in before, counted[asked]))
        asked_.add(question)
        if said := sentence_for([*life.said, *then], question, answered(question), answered, edition=edition):
            then.append(said)
            shown |= {id: wrong for id, wrongs in left.items() for wrong in wrongs if wrong.question == question}


def _still_shown(near: Origin, of: Mapping[str, Differing], shown: Mapping[str, Wrong]) -> Stays:
    """Whether a life still shows each of these laws to be wrong, by the same question."""

    def stays(life: Life) -> bool:
        if not {was.question for was in shown.values()} <= set(all_questions(life.facts)):
            return False
        return all(of[id].differences(_asking(was.question, life, near)) for id, was in shown.items())

    return stays


def _asking(question: Question, life: Life, near: Origin) -> Case:
    return Case(near.like, life.facts, (Expected(question, None),), near.readings)


# --- under the law by itself ----------------------------------------------------------------------


class _Alone:
    """The search under the edition's law by itself. tried: how many lives were."""

    def __init__(self, law: Law, features: Compiled, found: CarriedCases | None, others: Sequence[Alternative]) -> None:
        self.law, self.others, self.tried = law, others, 0
        self.before = features.scenarios["ja"]
        self.scenarios = holding(law.edition, features, found).scenarios["ja"].values()
        self.noticed = noticed_before(found, features, others) if found else {}
        self.examples = {**found.examples, **found.other_examples} if found else {}
        self.moves = _moves(found) if found else []
        self.maker = Maker(Random(law.edition), scenarios=map(sentences, self.scenarios))
        self._compared = {one.id: TellingApart(law, one, breaks=one.kind == "code") for one in others}
        self._facts = dict[str, frozenset[str]]()

    def search(self) -> Kept:
        """Lives that notice the laws: so many for each at a time, until all are noticed or enough were tried."""
        open_ = {one.id: one for one in self.others}
        lives = {one.id: self._lives(one) for one in self.others}
        seen, kept, most = set[str](), list[tuple[Candidate, frozenset[str]]](), EACH
        while open_ and self.tried < TRIED:
            each, most = max(2, min(most, TOGETHER // len(open_))), 4 * most
            some = [one for id in open_ for one in islice(_unseen(lives[id], seen), each)]
            self.tried += len(some)
            found = self._noticed(some, [*open_.values()])
            kept += found
            for id in {id for _, noticed in found for id in noticed}:
                del open_[id]
        return kept

    def told(self, one: Candidate, others: Sequence[Alternative]) -> NoticingLife | None:
        """A life with sentences of what follows."""
        answered = answering(one.case.law(self.law).judge)
        return _told(
            one,
            [self._compared[other.id] for other in others],
            lambda life: answered(life.facts),
            self.law.edition,
            False,
        )

    def _lives(self, other: Alternative) -> Iterator[Candidate]:
        """Lives that may notice the law: what noticed it before, moved; then drawn out of what is nearest."""
        noticed, near = self.noticed.get(other.id, ()), list[Origin]()
        for scenario in (self.before[id] for id in noticed if id in self.before):
            yield from _moved(_near(scenario), self.moves)
        for example in [self.examples[id] for id in noticed if id in self.examples][:FEW]:
            near += [one._replace(readings=example.readings) for one in self._alike(example)]
        for moves in ([], self.moves):
            for one in near:
                yield from _moved(one, moves)
        for one in cycle([*near, *nearest(self.scenarios, clauses_of(self.law, other))]):
            yield Candidate(self.maker.recorded(self.maker.spliced(happened(one.said))), one, drawn=True)

    def _alike(self, example: Case) -> list[Origin]:
        """The scenarios that tell most like a worked example, which has no sentences."""
        wanted = _told_of(example)

        def unlike(one: Scenario) -> tuple[int, str]:
            return len(wanted ^ self._facts.setdefault(one.id, _told_of(one.case))), one.id

        return [_near(one) for one in nsmallest(ALIKE, self.scenarios, unlike)]

    def _noticed(self, lives: Sequence[Candidate], others: Sequence[Alternative]) -> Kept:
        """Those of the lives that notice some of the laws, and which."""
        cases = {str(number): one.case for number, one in enumerate(lives)}
        matrix = matrix_for_edits(self.law, cases)
        for id, judged in matrix.judged.items():
            cases[id] = cases[id]._replace(expected=tuple(starmap(Expected, judged.given.items())))
        open_ = {one.id for one in others}
        edits = {one.id for one in all_edits(self.law)} & open_
        declared = [one for one in others if one.id not in edits]
        kills = {id: one.kills for id, one in told_by(cases, declared, matrix).laws.items()}
        tried = prove_code(self.law, cases, {}, lambda edit: edit.id in edits, complete=True, matrix=matrix)
        kills |= {one.alternative.id: one.kills for one in tried}
        noticed: dict[str, set[str]] = defaultdict(set)
        for id, by in kills.items():
            for kill in by:
                noticed[kill.case].add(id)
        for one in tried:
            if (broke := one.broken.partition(": ")[0]) in cases:
                noticed[broke].add(one.alternative.id)
        return [(lives[int(case)], frozenset(of)) for case, of in noticed.items()]


def nearest(scenarios: Iterable[Scenario], clauses: Sequence[str]) -> list[Origin]:
    """The scenarios about these clauses, short ones first; then those that are tagged with them; then others."""

    def far(one: Scenario) -> tuple[bool, bool, int, str]:
        about = any(belongs(one.about, clause) for clause in clauses[:1])
        return not about, not any(belongs(tag, of) for tag in one.clauses for of in clauses), len(one.steps), one.id

    return [_near(one) for one in nsmallest(NEAREST, scenarios, far)]


def _near(one: Scenario) -> Origin:
    return Origin(one.id, sentences(one), one.case.readings)


def _told_of(case: Case) -> frozenset[str]:
    """What is told of each thing, without the days, to see how much two Cases have in common."""

    def rows(told: JSON, at: str) -> Iterator[str]:
        match told:
            case dict():
                for name, value in told.items():
                    yield from rows(value, f"{at}.{name}")
            case list():
                for value in told:
                    yield from rows(value, at)
            case _:
                yield at if is_day(str(told)) else f"{at} {told}"

    return frozenset(rows(case.facts.as_json(), ""))


def _moved(near: Origin, moves: Sequence[int]) -> Iterator[Candidate]:
    """The life of a scenario, and with its days moved, as far as a record can hold them."""
    for said in islice(_with_days_moved(happened(near.said), moves), MOVED):
        if life := life_told(said):
            yield Candidate(life, near, drawn=False)


def _unseen(lives: Iterable[Candidate], seen: set[str]) -> Iterator[Candidate]:
    """The lives that nobody tried yet."""
    for one in lives:
        if one.key not in seen:
            seen.add(one.key)
            yield one


def _moves(found: CarriedCases) -> list[int]:
    """By how many days the limits lie elsewhere now: those by which most answers differ, and the days beside them."""
    counted = Counter[int]()
    for wrongs in found.changed.values():
        for one in wrongs:
            was, now = ([date.fromisoformat(day) for day in map(str, leaves(of)) if is_day(day)] for of in one[1:])
            counted.update((new - old).days for old, new in zip(was, now, strict=False) if new != old)
    common = [by for by, _ in counted.most_common(MOVES)]
    return list(dict.fromkeys(by + beside for beside in (0, 1, -1) for by in (*common, 0)))


def _with_days_moved(said: Sequence[Said], moves: Sequence[int]) -> Iterator[list[Said]]:
    """The sentences as they are; then with all days from one on moved, and with one day moved."""
    yield [*said]
    days = sorted({day for one in said for day in one.days()}, reverse=True)
    for by in map(timedelta, moves):
        for first in days:
            yield [one.moved(by) if any(day >= first for day in one.days()) else one for one in said]
            yield [one.moved(by) if first in one.days() else one for one in said]


# --- across the change ----------------------------------------------------------------------------


class _Straddling:
    """The search under the laws of all editions. tried: how many lives were."""

    def __init__(
        self, edition: Edition, features: Compiled, found: CarriedCases, lives: Iterable[NoticingLife]
    ) -> None:
        self.edition, self.day, self.tried = edition, date.fromisoformat(edition), 0
        rows = features.scenarios["ja"]
        about = [one for one in rows.values() if one.edition == edition]
        self.near = [_near(one) for one in sorted(about, key=lambda one: one.alone)]
        self.near += [Origin(one.made.near.like, [*one.said], one.readings) for one in lives]
        self.scenarios = [one for id, one in rows.items() if id in found.cases and one.edition != edition]
        self.judges: dict[tuple[Chosen, ...], AcrossJudge] = {}
        self._compared: dict[str, _TellingApartAcross] = {}

    def search(self, others: Iterable[Alternative]) -> Kept:
        """For each law the first life that notices it, and what else it notices."""
        found: dict[str, tuple[Candidate, set[str]]] = {}
        noticed = set[str]()
        for other in others:
            if other.id in noticed:
                continue
            compared = self._to(other)
            for one in self._lives(other):
                self.tried += 1
                if compared.differences(case := one.case):
                    also = {it.id for it in others if self._to(it).differences(case)}
                    found[one.key] = one, also
                    noticed |= also
                    break
        return [(one, frozenset(also)) for one, also in found.values()]

    def told(self, one: Candidate, others: Sequence[Alternative]) -> NoticingLife | None:
        """A life with sentences of what follows."""
        answered = answering(self.reference(one.near.readings))
        return _told(one, [self._to(other) for other in others], lambda life: answered(life.facts), self.edition, True)

    def reference(self, readings: tuple[Chosen, ...]) -> AcrossJudge:
        """What answers under the laws of all editions."""
        if readings not in self.judges:
            self.judges[readings] = _under(laws(), readings)
        return self.judges[readings]

    def _to(self, other: Alternative) -> _TellingApartAcross:
        if other.id not in self._compared:
            self._compared[other.id] = _TellingApartAcross(self, other)
        return self._compared[other.id]

    def _lives(self, other: Alternative) -> Iterator[Candidate]:
        """Lives of which one day after the other is the day of operation, or that before it."""
        near = nearest(self.scenarios, clauses_of(law_of(self.edition), other))
        for one in [*self.near, *near][:STRADDLING]:
            said = happened(one.said)
            days = dict.fromkeys(day for sentence in said for day in sentence.days())
            for by in dict.fromkeys(self.day - day - timedelta(before) for before in (0, 1) for day in days):
                if life := life_told(_recorded([sentence.moved(by) for sentence in said])):
                    yield Candidate(life, one, drawn=False)


def _recorded(said: list[Said]) -> list[Said]:
    """The sentences, and that the record goes on until after the last of their days where a scenario's would not."""
    last = max((day for one in said for day in one.days()), default=KNOWN_UNTIL)
    if any(one.step.name in END for one in said) or last <= KNOWN_UNTIL:
        return said
    until = Said(STEPS.named("known_until"), {"day": date(last.year + 1, 12, 31)})
    givens = [one for one in said if one.step.kind == "given"]
    return [*givens, until, *(one for one in said if one.step.kind != "given")]


def _under(of: Laws, readings: tuple[Chosen, ...]) -> AcrossJudge:
    return of.under_all(with_needs(readings, of.edition)).judge


def _given(judge: AcrossJudge, case: Case, record: Record) -> Given:
    session = judge.session(record)
    return {row.question: as_json(put(judge, session, row.question)) for row in case.expected}


def _waits_for_an_edition(answer: JSON) -> bool:
    """Whether an answer is open until the text of an edition is at hand: that is no answer of the change itself."""
    match answer:
        case {"need": "edition"}:
            return True
        case dict():
            return any(map(_waits_for_an_edition, answer.values()))
        case list():
            return any(map(_waits_for_an_edition, answer))
    return False


class _TellingApartAcross:
    """The laws of all editions, and these with another law in the place of one, asked the same."""

    def __init__(self, of: _Straddling, other: Alternative) -> None:
        self.of, self.other = of, other
        self._judges: dict[tuple[Chosen, ...], AcrossJudge] = {}

    def differences(self, case: Case) -> list[Wrong]:
        """All that they answer differently. Nothing where either breaks: that is no wrong answer."""
        if not self.other.concerns(case.readings):
            return []
        right = _given(self.of.reference(case.readings), case, case.facts.record)
        try:
            with self.other.during():
                got = _given(self._judge(case.readings), case, Record(case.facts))
        except Exception:
            return []
        told = (one for one in right if right[one] != got[one] and not _waits_for_an_edition(right[one]))
        return [Wrong(one, right[one], got[one]) for one in told]

    def _judge(self, readings: tuple[Chosen, ...]) -> AcrossJudge:
        if readings not in self._judges:
            edition = self.of.edition
            self._judges[readings] = _under(with_law(edition, self.other.change(law_of(edition))), readings)
        return self._judges[readings]
