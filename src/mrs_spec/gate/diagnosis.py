"""Which other law gives this system's answers? A query on the matrix of laws and Cases.

A law explains a wrong answer when it gives exactly that answer; it is contradicted by every answer in which the
system agrees with the contract and the law does not. Faults are found one after the other, each on top of those
before, as long as a fault explains clearly more than contradicts it; what a later one makes superfluous goes.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from itertools import combinations, islice
from typing import NamedTuple

import rfc8785

from mrs_spec.gate.compare import apart, same
from mrs_spec.gate.families import Family, Place, families
from mrs_spec.gate.runner import Outcome
from mrs_spec.ground.data import JSON
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.problems import LawError, Problem
from mrs_spec.law.alternatives import Alternative, alternatives
from mrs_spec.law.law import Law
from mrs_spec.law.sharing import Sharing
from mrs_spec.proof.applied import Looked
from mrs_spec.proof.matrix import Letters, Matrix, NeverApart
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.scenarios.cases import Case, Expected

AT_MOST = 16
"""Causes that are looked for; who has more has no one fault to find."""
PROMISING = 40
"""How many laws are tried anew at each step."""
IN_PAIRS = 8
PAIRED = 30
"""By how much a law may fail alone and yet be tried with another."""
RIVALS = 4
FEW = 40
"""How many Cases are judged at first to find one that decides between two laws."""
WEIGHT = 3
"""A contradicted answer weighs as much as so many explained ones."""


class Decider(NamedTuple):
    """A Case and a question that two laws answer differently, and that the system has not answered."""

    case: str
    question: Question
    one: JSON
    other: JSON


class Rival(NamedTuple):
    """Another law that explains the same answers, and what would decide; None where no Case does."""

    alternative: Alternative
    decider: Decider | None


class Suspect(NamedTuple):
    """Laws (nearly always one) that explain these answers; what speaks against them; and their rivals."""

    alternatives: tuple[Alternative, ...]
    explains: tuple[Place, ...]
    against: tuple[Place, ...] = ()
    rivals: tuple[Rival, ...] = ()

    @property
    def cases(self) -> tuple[str, ...]:
        """The Cases of the answers it explains."""
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
    """What was found: causes, answers that none explains, laws that come near, shifts, what tells the wrong apart."""

    causes: tuple[Suspect, ...] = ()
    unexplained: tuple[Place, ...] = ()
    near: tuple[Near, ...] = ()
    shifts: tuple[Shift, ...] = ()
    families: tuple[Family, ...] = ()


@rarely_collected()
def diagnose(
    law: Law, cases: Mapping[str, Case], outcomes: Mapping[str, Outcome], others: Iterable[Alternative] = ()
) -> Diagnosis:
    """The laws that explain what the system answers wrongly, the best first, and what none explains.

    others: laws to be tried besides those that the declarations give.
    """
    search = _Search(law, cases, outcomes, others)
    while search.open and len(search.found) < AT_MOST and search.step():
        pass
    search.drop_the_superfluous()
    causes = tuple(sorted(search.causes(), key=lambda one: -len(one.explains)))
    shifts = tuple(_shifts(search.now.answers, search.said, search.open))
    found = families(law, cases, search.open, search.said.keys() - search.wrong)
    return Diagnosis(causes, tuple(sorted(search.open)), search.near(), shifts, found)


class Explaining:
    """Which one law gives an answer that a system gave: judged on lives, of which most tell what speaks against it."""

    def __init__(
        self,
        law: Law,
        cases: Mapping[str, Case],
        outcomes: Mapping[str, Outcome],
        others: Iterable[Alternative] = (),
    ) -> None:
        """others: laws to be tried besides those that the declarations give."""
        self.law, self.others = law, [*others, *alternatives(law)]
        self.said = {id: {name: _plain(got) for name, got in one.got.items()} for id, one in outcomes.items()}
        self.matrix = Matrix(cases, lambda case: case.law(law))

    def of(self, id: str, question: Question) -> Alternative | None:
        """The law that explains most, this answer among it, and is contradicted least; None where none is likely."""
        found = []
        for one in self.others:
            if self.matrix.judged[id].considered.isdisjoint(one.rules):
                continue
            other, looked = Sharing(one.change(self.law), self.matrix.remembering[()], one.rules), Looked()
            if self._answers(id, other, looked).get(question) == self.said[id][str(question)]:
                mends, breaks, touched = self._weighed(one, other, looked)
                if mends > WEIGHT * breaks:
                    found.append((WEIGHT * breaks - mends, touched, KIND_ORDER.index(one.kind), one.id, one))
        return min(found)[-1] if found else None

    def _answers(self, id: str, other: Sharing, looked: Looked) -> Mapping[Question, JSON]:
        try:
            return self.matrix.otherwise(id, other, looked) or {}
        except Exception:  # a law that cannot answer explains nothing
            return {}

    def _weighed(self, one: Alternative, other: Sharing, looked: Looked) -> tuple[int, int, int]:
        """How many wrong answers it gives as the system did, how many right ones it does not; how many it changes."""
        mends = breaks = touched = 0
        for id in self.matrix.considered_by(one.rules):
            right, said = self.matrix.judged[id].given, self.said[id]
            for question, answer in self._answers(id, other, looked).items():
                if answer != right[question] and (name := str(question)) in said:
                    touched += 1
                    mends += answer == said[name]
                    breaks += right[question] == said[name]
        return mends, breaks, touched


class _TriedLaw(NamedTuple):
    """Laws on top of those accepted: the open answers they mend, the agreements they break."""

    alternatives: tuple[Alternative, ...]
    mends: frozenset[Place]
    breaks: frozenset[Place]
    touches: frozenset[Place]
    """The open answers they change, to the system's or not."""

    @property
    def gain(self) -> int:
        return len(self.mends) - WEIGHT * len(self.breaks)


Answers = dict[Place, JSON]


class _Now(NamedTuple):
    """What a law answers, and the wrong answers it does not give."""

    answers: Answers
    right: frozenset[Place]
    open: frozenset[Place]


class _Search:
    def __init__(
        self, law: Law, cases: Mapping[str, Case], outcomes: Mapping[str, Outcome], others: Iterable[Alternative]
    ) -> None:
        self.law, self.cases = law, cases
        self.said = {(id, name): _plain(got) for id, one in outcomes.items() for name, got in one.got.items()}
        self.wrong = {(id, str(row.question)) for id, one in outcomes.items() for row in one.wrong}
        said_of: dict[str, list[Expected]] = defaultdict(list)
        for (id, name), said in self.said.items():
            said_of[id].append(Expected(Question.parse(name), said))
        self.asked = {id: cases[id]._replace(expected=tuple(said)) for id, said in said_of.items()}
        self.found: list[_TriedLaw] = []
        self.pool: list[Alternative] = []
        self.rivals: dict[tuple[Alternative, ...], list[Alternative]] = {}
        self.last: dict[str, _TriedLaw | None] = {}
        self._nows: dict[tuple[str, ...], _Now] = {}
        self._contract = Matrix(self.asked, lambda case: case.law(law))
        self._last: tuple[tuple[str, ...], Matrix] = (), Matrix({}, lambda case: case.law(law))
        self._on: tuple[tuple[str, ...], dict[Letters, Law]] = (), {}
        declared = list(alternatives(law))
        of_one_rule = [one for one in declared if one.kind == "letter"]
        of_words = [one for one in declared if one.kind != "letter"]
        self._pools = iter(([*others, *of_words], of_one_rule))

    @property
    def accepted(self) -> list[Alternative]:
        return [one for step in self.found for one in step.alternatives]

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(one.id for one in self.accepted)

    @property
    def now(self) -> _Now:
        """What the accepted laws answer: as the contract, but for what they change."""
        if self.key not in self._nows:
            contract = self._contract
            answers = {(id, str(q)): given for id, one in contract.judged.items() for q, given in one.given.items()}
            answers |= self._changed(contract, self.accepted, contract.judged)
            right = frozenset(place for place, said in self.said.items() if same(said, answers[place]))
            self._nows[self.key] = _Now(answers, right, frozenset(self.wrong - right))
        return self._nows[self.key]

    @property
    def matrix(self) -> Matrix:
        """How the accepted laws judge the Cases that they may touch; the others are judged as the contract does.

        Kept for the last laws asked about only, for it is large.
        """
        if self._last[0] != self.key:
            accepted = self.accepted
            touched = self._contract.considered_by([name for one in accepted for name in one.rules])
            some = {id: self.asked[id] for id in touched}
            self._last = self.key, Matrix(some, lambda case: self._law_of(case, accepted))
        return self._last[1]

    @property
    def open(self) -> frozenset[Place]:
        """The wrong answers that the accepted laws do not give."""
        return self.now.open

    # answers

    def _law_of(self, case: Case, changes: Iterable[Alternative]) -> Law:
        """The law with these changes, under the letters a Case states. Raises LawError, Problem."""
        return _changed_by(changes, case.readings, case.law(self.law))

    def _law_on(self, case: Case, on: Iterable[Alternative]) -> Law:
        """The same; those of the last changes are kept, for thousands of laws are tried on top of them."""
        changes = tuple(on)
        if (key := tuple(one.id for one in changes)) != self._on[0]:
            self._on = key, {}
        laws = self._on[1]
        if case.readings not in laws:
            laws[case.readings] = self._law_of(case, changes)
        return laws[case.readings]

    # steps

    def step(self) -> bool:
        """Accept the laws that explain most of what is open, if any does."""
        best = self._best()
        while (not best or best.breaks) and (more := next(self._pools, None)):
            self.pool += more
            best = self._best()
        best = best or self._best_pair()
        if best:
            self.found.append(best)
        return best is not None

    def _best(self) -> _TriedLaw | None:
        """The law that explains most on top of those accepted; of several that are equal the simplest.

        Tried anew are those that promised most when they were last tried; all of them before giving up.
        """
        left = [one for one in self.pool if one not in self.accepted]
        untried = [one for one in left if one.id not in self.last]
        tried_before = sorted((one for one in left if one.id in self.last), key=self._promise)
        for some in (untried + tried_before[:PROMISING], tried_before[PROMISING:]):
            tried = sorted((one for one in map(self._try_one, some) if one and one.gain > 0), key=_rank)
            if tried:
                best = tried[0]
                alike = [one.alternatives[0] for one in tried[1:] if one[1:] == best[1:]]
                self.rivals[best.alternatives] = alike[:RIVALS]
                return best
        return None

    def _promise(self, one: Alternative) -> tuple[int, int, str]:
        last = self.last[one.id]
        return (-max(last.gain, 0), -len(last.touches & self.open), one.id) if last else (0, 0, one.id)

    def _try_one(self, one: Alternative) -> _TriedLaw | None:
        self.last[one.id] = found = self._try((one,), least=1)
        return found

    def _best_pair(self) -> _TriedLaw | None:
        """Two laws that explain only together: what one breaks the other mends."""
        likely = [one.alternatives[0] for one in self._mending()[:IN_PAIRS]]
        pairs = (self._try(pair, least=2) for pair in combinations(likely, 2))
        return min((one for one in pairs if one and one.gain >= 2), key=_rank, default=None)

    def _mending(self) -> list[_TriedLaw]:
        """The laws that give some of the open answers, but contradict too many others."""
        tried = [one for one in self.last.values() if one and one.mends & self.open and one.gain <= 0]
        return sorted(tried, key=lambda one: (-len(one.mends & self.open), one.alternatives[0].id))

    def _try(self, changes: tuple[Alternative, ...], least: int) -> _TriedLaw | None:
        """What these laws change on top of the accepted ones; None where that is nothing that is open.

        As soon as they gain less than asked for, the rest of what they break is not looked for.
        """
        now = self.now
        failing = {id for id, _ in now.open}
        mends, breaks, touches = set(), set(), set()
        try:
            for place, answer in self._changed_now(changes, failing.__contains__):
                if same(self.said[place], answer):
                    mends |= {place} - now.right
                elif place in now.right:
                    breaks.add(place)
                touches |= {place} - now.right
            if not touches:
                return None
            if len(mends) - WEIGHT * len(breaks) >= least:
                for place, answer in self._changed_now(changes, lambda id: id not in failing):
                    breaks |= set() if same(self.said[place], answer) else {place}  # nothing is open there
                    if len(mends) - WEIGHT * len(breaks) < least:
                        break
        except Exception:  # a law that cannot answer explains nothing
            return None
        return _TriedLaw(changes, frozenset(mends), frozenset(breaks), frozenset(touches))

    def _changed_now(
        self, changes: tuple[Alternative, ...], wanted: Callable[[str], bool]
    ) -> Iterator[tuple[Place, JSON]]:
        """The answers of the Cases that are wanted which these laws change on top of those accepted."""
        names, accepted, touched = [name for one in changes for name in one.rules], self.accepted, self.matrix
        concerned = set(filter(wanted, touched.considered_by(names)))
        yield from self._changed(touched, changes, concerned, accepted)
        concerned = set(filter(wanted, self._contract.considered_by(names))) - touched.cases.keys()
        yield from self._changed(self._contract, changes, concerned, accepted)

    def _changed(
        self, matrix: Matrix, changes: Iterable[Alternative], wanted: Container[str], on: Iterable[Alternative] = ()
    ) -> Iterator[tuple[Place, JSON]]:
        """The answers of these Cases that these laws change. matrix: how it is judged without these, under `on`."""
        looked = Looked()
        for letters, ids in matrix.groups.items():
            chosen = [id for id in ids if id in wanted]
            here = tuple(one for one in changes if one.concerns(letters))
            if not (chosen and here):
                continue
            other = self._on_top(matrix, letters, here, on)
            for id in chosen:
                answers, before = matrix.otherwise(id, other, looked) or {}, matrix.judged[id].given
                yield from (((id, str(q)), given) for q, given in answers.items() if given != before[q])

    def drop_the_superfluous(self) -> None:
        """Leave out what the laws found later explain as well."""
        for one in list(self.found):
            before, with_it = self.found, self._cost()
            self.found = [other for other in before if other is not one]
            if self._cost() > with_it:
                self.found = before

    def _cost(self) -> int:
        return sum(1 if place in self.wrong else WEIGHT for place in self.said.keys() - self.now.right)

    # what is told

    def causes(self) -> Iterator[Suspect]:
        """Each law found, with what would be unexplained without it, and what it contradicts."""
        whole = self.found
        right = self.now.right
        for one in whole:
            self.found = [other for other in whole if other is not one]
            without = self.now.right
            rivals = self._rivals(one)
            self.found = whole
            explains, against = (right - without) & self.wrong, (without - right) - self.wrong
            yield Suspect(one.alternatives, tuple(sorted(explains)), tuple(sorted(against)), rivals)

    def _rivals(self, one: _TriedLaw) -> tuple[Rival, ...]:
        """Other laws that would do as well in its place, with the Case that would decide."""
        others = self.rivals.get(one.alternatives, ())
        return tuple(Rival(other, self._decider(one.alternatives[0], other)) for other in others)

    def _unsaid(self, own: bool) -> Iterator[Case]:
        """The Cases, asked what the system has not answered: of their own questions, or of the others they allow."""
        for id, case in self.cases.items():
            mine = dict.fromkeys(row.question for row in case.expected)
            asked = mine if own else [one for one in all_questions(case.facts) if one not in mine]
            if unsaid := [one for one in dict.fromkeys(asked) if (id, str(one)) not in self.said]:
                yield case._replace(expected=tuple(Expected(question, None) for question in unsaid))

    def near(self) -> tuple[Near, ...]:
        """Laws that would explain much of what is open, were it not for answers they contradict."""
        if not self.open:
            return ()
        likely = (self._try(one.alternatives, least=-PAIRED) for one in self._mending()[:IN_PAIRS])
        found = [one for one in likely if one and len(one.mends) > len(one.breaks) > 0]
        found.sort(key=lambda one: (-one.gain, one.alternatives[0].id))
        return tuple(
            Near(one.alternatives[0], tuple(sorted(one.mends)), tuple(sorted(one.breaks))) for one in found[:3]
        )

    def _decider(self, one: Alternative, other: Alternative) -> Decider | None:
        """A question that the two laws answer differently: of a Case's own, or another that its facts allow."""
        accepted = self.accepted
        try:
            for own in (True, False):
                for some in _more_and_more(filter(self._may_tell_apart(one, other), self._unsaid(own))):
                    matrix = Matrix(some, lambda case: self._law_of(case, accepted))
                    laws = {
                        letters: [self._on_top(matrix, letters, (change,), accepted) for change in (one, other)]
                        for letters in matrix.groups
                    }
                    for id, case in some.items():
                        before = matrix.judged[id].given
                        first, second = (matrix.otherwise(id, law) or before for law in laws[case.readings])
                        if question := next((asked for asked in first if first[asked] != second[asked]), None):
                            return Decider(id, question, first[question], second[question])
        except (LawError, Problem):
            pass
        return None

    def _may_tell_apart(self, one: Alternative, other: Alternative) -> Callable[[Case], bool]:
        """Whether the two laws may answer anything about the facts of a Case differently."""
        accepted, names = self.accepted, {*one.rules, *other.rules}
        by_letters: dict[Letters, NeverApart] = {}

        def may(case: Case) -> bool:
            letters = case.readings
            if not (one.concerns(letters) and other.concerns(letters)):
                return False
            if letters not in by_letters:
                law = self._law_on(case, accepted)
                first, second = (_changed_by([change], letters, law) for change in (one, other))
                by_letters[letters] = NeverApart(first, second, names)
            return not by_letters[letters].on(case.facts)

        return may

    def _on_top(
        self, matrix: Matrix, letters: Letters, changes: Iterable[Alternative], on: Iterable[Alternative]
    ) -> Sharing:
        """These laws on top of those under which the matrix judges."""
        changes, on = tuple(changes), tuple(on)
        law = _changed_by(changes, letters, self._law_on(self.cases[matrix.groups[letters][0]], on))
        others = (*on, *changes) if matrix is self._contract else changes
        return Sharing(law, matrix.remembering[letters], {name for one in others for name in one.rules})


def _changed_by(changes: Iterable[Alternative], letters: Letters, law: Law) -> Law:
    """The law, of Cases that state these letters, with those of the changes that concern them."""
    for one in changes:
        if one.concerns(letters):
            law = one.change(law)
    return law


def _more_and_more(cases: Iterator[Case]) -> Iterator[dict[str, Case]]:
    """The Cases in their order, a few at first: most often one of these is enough."""
    many = FEW
    while some := {case.id: case for case in islice(cases, many)}:
        yield some
        many *= 2


def _plain(answer: JSON) -> JSON:
    """13838.0 as 13838: two answers that are the same are then equal."""
    try:
        found: JSON = json.loads(rfc8785.dumps(answer))
        return found
    except (rfc8785.CanonicalizationError, RecursionError):
        return answer


KIND_ORDER = ("reading", "letter", "word", "exception", "rule")


def _rank(one: _TriedLaw) -> tuple[int, int, int, str]:
    first = one.alternatives[0]
    return -one.gain, len(one.touches), KIND_ORDER.index(first.kind), first.id


def _shifts(explained: Answers, said: Answers, places: Iterable[Place]) -> Iterator[Shift]:
    """For each question, the one difference that all its unexplained answers show from what the causes explain."""
    by_name: dict[str, list[Place]] = defaultdict(list)
    for place in sorted(places):
        by_name[Question.parse(place[1]).name].append(place)
    for name, found in by_name.items():
        changes = [apart(Question.parse(place[1]), explained[place], said[place]) for place in found]
        days, yen = {one.days for one in changes}, {one.yen for one in changes}
        shared = (days.pop() if len(days) == 1 else None, yen.pop() if len(yen) == 1 else None)
        if len(found) > 1 and any(shared):
            yield Shift(name, tuple(found), *shared)
