"""Which other law gives this system's answers? A query on the matrix of laws and Cases.

A law explains a wrong answer when it gives exactly that answer, and it may not contradict any answer in which
the system agrees with the contract. Faults are found one after the other, each on top of those before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import combinations
from typing import Any, NamedTuple

from mrs_spec.answers import as_json
from mrs_spec.cases import Case
from mrs_spec.gate.compare import apart
from mrs_spec.gate.runner import Outcome
from mrs_spec.law import Alternative, Judge, Law, Reads, alternatives
from mrs_spec.problems import LawError, Problem
from mrs_spec.proof import Considered, rarely_collected
from mrs_spec.questions import Question, all_questions, put
from mrs_spec.readings import Chosen, entry
from mrs_spec.text import clause_name
from mrs_spec.wording import Both

Place = tuple[str, str]
"""A Case and a question of it."""

AT_MOST = 12
"""Causes that are looked for; who has more has no one fault to find."""
TRIED_IN_PAIRS = 14
RIVALS = 4


class Decider(NamedTuple):
    """A Case and a question that two laws answer differently, and that the system has not answered."""

    case: str
    question: Question
    one: Any
    other: Any


class Rival(NamedTuple):
    """Another law that explains the same answers, and what would decide; None where no Case does."""

    alternative: Alternative
    decider: Decider | None


class Cause(NamedTuple):
    """Laws (nearly always one) that explain these answers and contradict none; and their rivals."""

    alternatives: tuple[Alternative, ...]
    explains: tuple[Place, ...]
    rivals: tuple[Rival, ...] = ()

    @property
    def cases(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(case for case, _ in self.explains))


class Near(NamedTuple):
    """A law that would explain some answers, but not these, in which the system agrees with the contract."""

    alternative: Alternative
    explains: tuple[Place, ...]
    against: tuple[Place, ...]


class Shift(NamedTuple):
    """What all unexplained answers to one question have in common: so many days or yen too many."""

    question: str
    places: tuple[Place, ...]
    days: int | None
    yen: int | None


class Diagnosis(NamedTuple):
    causes: tuple[Cause, ...] = ()
    unexplained: tuple[Place, ...] = ()
    near: tuple[Near, ...] = ()
    shifts: tuple[Shift, ...] = ()


@rarely_collected()
def diagnose(law: Law, cases: Mapping[str, Case], outcomes: Mapping[str, Outcome]) -> Diagnosis:
    """The laws that explain what the system answers wrongly, the best first, and what none explains."""
    search = _Search(law, cases, outcomes)
    causes: list[Cause] = []
    while search.open and len(causes) < AT_MOST and (cause := search.next()):
        causes.append(cause)
    return Diagnosis(tuple(causes), tuple(sorted(search.open)), search.near(), tuple(_shifts(search.open, outcomes)))


class _Tried(NamedTuple):
    """An alternative on top of the laws already accepted: which answers it mends, which agreements it breaks."""

    alternative: Alternative
    mends: frozenset[Place]
    breaks: frozenset[Place]
    misses: int
    """Open answers that it changes, and not to the system's."""


class _Search:
    def __init__(self, law: Law, cases: Mapping[str, Case], outcomes: Mapping[str, Outcome]) -> None:
        self.law, self.cases = law, cases
        self.said = {(id, name): got for id, one in outcomes.items() for name, got in one.got.items()}
        self.open = {(id, str(row.question)) for id, one in outcomes.items() for row in one.wrong}
        self.asked: dict[str, list[Question]] = defaultdict(list)
        for id, name in self.said:
            self.asked[id].append(Question.parse(name))
        self.accepted: list[Alternative] = []
        self.tried: list[_Tried] = []
        self._others: list[list[Alternative]] = [list(alternatives(law)), list(one_rule_only(law))]
        self._laws: dict[Any, Judge] = {}
        self._groups: dict[tuple[Chosen, ...], list[str]] = defaultdict(list)
        for id in self.asked:
            self._groups[cases[id].readings].append(id)

    # laws

    def _under(self, letters: tuple[Chosen, ...], changes: Iterable[Alternative]) -> Judge:
        """The judge of a law with these changes, under the letters a Case states. Raises LawError, Problem."""
        law = self.cases[self._groups[letters][0]].law(self.law)
        for one in (*self.accepted, *changes):
            if not any(chosen.entry == one.entry for chosen in letters):
                law = one.change(law)
        return law.judge

    def _answers(self, judge: Judge, id: str) -> dict[Place, Any]:
        session = judge.session(self.cases[id].facts.record)
        return {(id, str(one)): as_json(put(judge, session, one)) for one in self.asked[id]}

    def _now(self) -> tuple[dict[Place, Any], dict[str, set[str]]]:
        """What the accepted laws answer, and which Cases consider which rule."""
        answers: dict[Place, Any] = {}
        considering: dict[str, set[str]] = defaultdict(set)
        for letters, ids in self._groups.items():
            seen = Considered()
            judge = Judge(self._under(letters, ()).law, seen)
            for id in ids:
                seen.names = set()
                answers |= self._answers(judge, id)
                for name in seen.names:
                    considering[name].add(id)
        return answers, considering

    # one step

    def next(self) -> Cause | None:
        """The best explanation of what is still open; it is accepted, and what it explains is closed."""
        now, considering = self._now()
        self.tried = []
        for number, others in enumerate(self._others):
            tried = [one for other in others if (one := self._try((other,), now, considering))]
            self._others[number] = [one.alternative for one in tried]  # the rest touches nothing that is open
            self.tried += (one for one in tried if one.mends)
            sound = sorted((one for one in self.tried if not one.breaks), key=_rank)
            if sound:
                return self._accept(sound)
        return self._pair(now, considering)

    def _try(
        self, changes: tuple[Alternative, ...], now: Mapping[Place, Any], considering: Mapping[str, set[str]]
    ) -> _Tried | None:
        concerned = set().union(*(considering.get(name, ()) for one in changes for name in one.rules))
        failing = {id for id, _ in self.open}
        mends, breaks, misses = set(), set(), 0
        for wanted in (concerned & failing, concerned - failing):
            for letters, ids in self._groups.items():
                chosen = [id for id in ids if id in wanted]
                if not chosen:
                    continue
                try:
                    judge = self._under(letters, changes)
                    for id in chosen:
                        for place, answer in self._answers(judge, id).items():
                            if answer == now[place]:
                                continue
                            right = answer == self.said[place]
                            if place not in self.open:
                                breaks.add(place)
                            elif right:
                                mends.add(place)
                            else:
                                misses += 1
                except Exception:  # a law that cannot answer explains nothing
                    return None
            if not mends:
                return _Tried(changes[0], frozenset(), frozenset(), misses) if misses else None
        return _Tried(changes[0], frozenset(mends), frozenset(breaks), misses)

    def _accept(self, sound: list[_Tried]) -> Cause:
        best = sound[0]
        alike = [one for one in sound[1:] if one.mends == best.mends and one.misses == best.misses][:RIVALS]
        rivals = [Rival(one.alternative, self._decider(best.alternative, one.alternative)) for one in alike]
        self.accepted.append(best.alternative)
        self.open -= best.mends
        return Cause((best.alternative,), tuple(sorted(best.mends)), tuple(rivals))

    def _pair(self, now: Mapping[Place, Any], considering: Mapping[str, set[str]]) -> Cause | None:
        """Two laws that explain only together: the breaks of one are the mends of the other."""
        likely = sorted(self.tried, key=lambda one: (len(one.breaks) - len(one.mends), one.alternative.id))
        for one, other in combinations([row.alternative for row in likely[:TRIED_IN_PAIRS]], 2):
            found = self._try((one, other), now, considering)
            if found and not found.breaks and found.mends:
                self.accepted += [one, other]
                self.open -= found.mends
                return Cause((one, other), tuple(sorted(found.mends)))
        return None

    def near(self) -> tuple[Near, ...]:
        """Laws that would explain some of what is open, were it not for answers that agree with the contract."""
        found = [
            Near(one.alternative, tuple(sorted(one.mends & self.open)), tuple(sorted(one.breaks)))
            for one in self.tried
            if one.breaks and one.mends & self.open and one.alternative not in self.accepted
        ]
        best = sorted(found, key=lambda one: (len(one.against) - len(one.explains), one.alternative.id))
        return tuple(one for one in best if len(one.explains) > len(one.against))[:3]

    def _decider(self, one: Alternative, other: Alternative) -> Decider | None:
        """A question that the two laws answer differently: of a Case's own, or another that its facts allow."""
        for own in (True, False):
            for id, case in self.cases.items():
                if any(chosen.entry in (one.entry, other.entry) for chosen in case.readings):
                    continue
                mine = [row.question for row in case.expected]
                questions = mine if own else [row for row in all_questions(case.facts) if row not in mine]
                questions = [row for row in questions if (id, str(row)) not in self.said]
                if not questions:
                    continue
                try:
                    laws = [self._law(case, change) for change in (one, other)]
                    left, right = ([_answer(law, case, row) for row in questions] for law in laws)
                except (LawError, Problem):
                    return None
                for question, first, second in zip(questions, left, right, strict=True):
                    if first != second:
                        return Decider(id, question, first, second)
        return None

    def _law(self, case: Case, change: Alternative) -> Judge:
        key = (case.readings, tuple(one.id for one in self.accepted), change.id)
        if key not in self._laws:
            law = case.law(self.law)
            for one in (*self.accepted, change):
                law = one.change(law)
            self._laws[key] = law.judge
        return self._laws[key]


def _answer(judge: Judge, case: Case, question: Question) -> Any:
    return as_json(put(judge, judge.session(case.facts.record), question))


KIND_ORDER = ("word", "reading", "exception", "rule")


def _rank(one: _Tried) -> tuple[int, int, int, str]:
    return -len(one.mends), one.misses, KIND_ORDER.index(one.alternative.kind), one.alternative.id


def one_rule_only(law: Law) -> Iterator[Alternative]:
    """A letter of the register followed in one rule only, where several rules follow it."""
    users: dict[str, int] = defaultdict(int)
    for rule in law.rules:
        for declared in rule.parameters.values():
            if isinstance(declared, Reads):
                users[declared.choice.entry] += 1
    for rule in law.rules:
        for name, declared in rule.parameters.items():
            if not isinstance(declared, Reads) or users[declared.choice.entry] < 2:
                continue
            id = declared.choice.entry
            place = clause_name(rule.clause)
            for letter, value in declared.choice.values:
                if letter == law.letter(id):
                    continue
                text = entry(id).letters[letter].text
                sentence = Both(
                    f"{place.ja}の規則においてのみ{id}を{letter}（{text.ja.rstrip('。')}）と読むなら",
                    f"under {id} {letter} ({text.en.rstrip('.')}) in the rule of {place.en} only",
                )
                change: Any = partial(Law.where, clause=rule.name, **{name: value})
                yield Alternative(
                    f"{rule.clause}:{id}={letter}", rule.clause, "reading", (rule.name,), "", sentence, change
                )


def _shifts(open_places: Iterable[Place], outcomes: Mapping[str, Outcome]) -> Iterator[Shift]:
    """For each question, the one difference that all its unexplained answers show."""
    wrong = {(id, str(row.question)): row for id, one in outcomes.items() for row in one.wrong}
    by_name: dict[str, list[Place]] = defaultdict(list)
    for place in sorted(open_places):
        by_name[wrong[place].question.name].append(place)
    for name, places in by_name.items():
        changes = [apart(wrong[place]) for place in places]
        days = {one.days if one else None for one in changes}
        yen = {one.yen if one else None for one in changes}
        shared = (next(iter(days)) if len(days) == 1 else None, next(iter(yen)) if len(yen) == 1 else None)
        if len(places) > 1 and any(shared):
            yield Shift(name, tuple(places), *shared)
