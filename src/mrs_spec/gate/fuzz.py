"""Lives of the gate's own, put to a system until there were enough; each difference found once, and made small.

What was reached first is built upon. What differed is asked again at once; a life that did not is asked again after
others, now and then, with its lists turned round.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import NamedTuple

from mrs_spec.gate.examine import Divergence, Examined, Examiner, HowOther
from mrs_spec.gate.messages import Started
from mrs_spec.gate.reached import Reached, Watching, WatchingEditions
from mrs_spec.gate.runner import INCOMPLETE, NOTHING_ASKED, PATIENCE, OutOfReach
from mrs_spec.ground.problems import Problem
from mrs_spec.law.alternatives import Alternative
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.lives import END, Life, Maker, as_told
from mrs_spec.scenarios.reduce import reduced

TRIES = 100
"""How often a system is asked at the most to make one life small."""
SLOW_TRIES = 12
"""The same where each time may cost the whole time it is waited for, or a restart."""
AGAIN = 5
"""One of so many lives that did not differ is asked again."""
LATER = 10
"""After so many others."""
EXAMPLES = 12
"""Of how many lives with one difference the answers are kept, to find the law that gives them."""
AGREEING = 150
"""Of how many lives that do not differ, to find what speaks against a law."""


class Budget(NamedTuple):
    """When it is enough: so many lives, so many seconds; None: as many as it takes."""

    lives: int | None
    seconds: float | None


class Discovery(NamedTuple):
    """A difference on the smallest life that shows it.

    number: of the life on which it was found, counted from 1; those of a corpus come first. before: how many sentences
    that had. tries: how often the system was asked to make it small. seconds: since the run began.
    """

    divergence: Divergence
    examined: Examined
    number: int
    before: int
    tries: int
    seconds: float

    @property
    def life(self) -> Life:
        """The life, made small."""
        return self.examined.life


class OfferedLife(NamedTuple):
    """A life that tells a law apart which no scenario does, made small, as the contract answers it."""

    alternative: Alternative
    life: Life
    case: Case


@dataclass
class FuzzRun:
    """One run: what was asked, what was found."""

    sut: str
    started: Started
    seed: int
    reached: Reached
    lives: int = 0
    asked: int = 0
    questions: int = 0
    differing: int = 0
    """How many lives differed, those of differences that were known included."""
    found: list[Discovery] = field(default_factory=list)
    offered: list[OfferedLife] = field(default_factory=list)
    differed: list[Examined] = field(default_factory=list)
    agreed: list[Examined] = field(default_factory=list)
    incomplete: Problem | None = None
    nothing: Problem | None = None
    """Why not one question was asked."""
    interrupted: bool = False
    seconds: float = 0.0
    stderr: str = ""

    @property
    def exit_code(self) -> int:
        """0 nothing found, 1 something, 4 the system was lost or the run ended before, 6 nothing was asked."""
        if self.incomplete:
            return INCOMPLETE
        if self.nothing:
            return NOTHING_ASKED
        return 1 if self.found else INCOMPLETE if self.interrupted else 0


def fuzz(
    run: FuzzRun,
    examiner: Examiner,
    maker: Maker,
    known: Iterable[Life],
    budget: Budget,
    told: Callable[[FuzzRun], None] = lambda run: None,
) -> None:
    """Put lives to the system: those that differed once, then new ones. told: hears of the run after each.

    Ctrl-C ends it; what was found so far stands.
    """
    search = _Hunt(run, examiner, maker)
    try:
        with run.reached.judge.listening():
            for life in _within(budget, chain(known, (maker.life() for _ in repeat(None))), run):
                search.one(life)
                told(run)
            search.those_left()
    except OutOfReach as error:
        run.incomplete = error.problem
    except KeyboardInterrupt:
        run.interrupted = True
    run.asked, run.questions = examiner.asked, examiner.questions


def _within(budget: Budget, lives: Iterator[Life], run: FuzzRun) -> Iterator[Life]:
    began = time.monotonic()
    for life in lives:
        run.seconds = time.monotonic() - began
        if budget.lives is not None and run.lives >= budget.lives:
            return
        if budget.seconds is not None and run.seconds >= budget.seconds:
            return
        run.lives += 1
        yield life
        run.seconds = time.monotonic() - began


class _Hunt:
    """What is kept from one life to the next."""

    def __init__(self, run: FuzzRun, examiner: Examiner, maker: Maker) -> None:
        self.run, self.examiner, self.maker = run, examiner, maker
        self._known: dict[tuple[str, str, str], set[str]] = {}
        self._later = deque[Examined]()
        self._silences = 0

    def one(self, drawn: Life) -> None:
        """Put one life to the system, and to the other laws. Raises OutOfReach."""
        run, examiner = self.run, self.examiner
        life = examiner.declared.part_of(drawn)
        run.reached.begin()
        case = examiner.case(life) if life else None
        if life is None or case is None:
            return
        new, apart = run.reached.by(case)
        if new:
            self.maker.keep(life)
        for other in apart:
            if other.id in run.reached.unnoticed:
                run.offered.append(offered(run.reached.judge, other, life, examiner))
        examined = examiner.examine(life, case)
        assert examined is not None
        if examined.divergences:
            self._differs(examined)
        else:
            self._agrees(examined, new)
        run.asked, run.questions = examiner.asked, examiner.questions

    def _agrees(self, examined: Examined, new: bool) -> None:
        run = self.run
        if new or run.lives % AGAIN == 0:
            self._later.append(examined)
            if len(run.agreed) < AGREEING:
                run.agreed.append(examined)
        if len(self._later) > LATER:
            self._ask_again(self._later.popleft())

    def those_left(self) -> None:
        """Ask again those whose turn has not come yet. Raises OutOfReach."""
        while self._later:
            self._ask_again(self._later.popleft())

    def _ask_again(self, examined: Examined) -> None:
        if (found := self.examiner.again(examined)) and found.of not in self._known:
            self.run.differing += 1
            self._discover(examined, found)

    def _differs(self, examined: Examined) -> None:
        run = self.run
        run.differing += 1
        if len(run.differed) < EXAMPLES * (len(run.found) + 1):
            run.differed.append(examined)
        first = examined.divergences[0]
        if first.how is HowOther.TIMED_OUT:
            self._silences += 1
            if self._silences >= PATIENCE:
                raise OutOfReach(Problem("gate.out_of_patience", count=self._silences))
        if self._is_known(examined):
            return
        if unsteady := self.examiner.again(examined):
            if unsteady.of not in self._known:
                self._discover(examined, unsteady)
            return
        self._discover(examined, next(one for one in examined.divergences if one.of not in self._known))

    def _is_known(self, examined: Examined) -> bool:
        """Whether nothing here is new, or what is new may follow from what is known: what shows that is told here."""
        of = {one.of for one in examined.divergences}
        said = {one.step.name for one in examined.life.said}
        return of <= self._known.keys() or any(self._known[one] <= said for one in of & self._known.keys())

    def _discover(self, examined: Examined, divergence: Divergence) -> None:
        """Make the life small, and keep what it shows. Where that is cut short, the smallest life so far is kept."""
        run, before = self.run, self.examiner.asked
        smaller = _Shows(self.examiner, examined, divergence)
        number, seconds = run.lives, run.seconds
        try:
            reduced(examined.life, smaller.stays)
        finally:
            tries = self.examiner.asked - before
            found = Discovery(smaller.divergence, smaller.examined, number, len(examined.life.said), tries, seconds)
            run.found.append(found)
            said = {one.step.name for one in found.life.said if one.step.name not in END}
            self._known[divergence.of] = said


class _Shows:
    """Whether a life shows the same difference; the last that did, with how."""

    def __init__(self, examiner: Examiner, examined: Examined, divergence: Divergence) -> None:
        self.examiner, self.examined, self.divergence = examiner, examined, divergence
        slow = divergence.how in (HowOther.TIMED_OUT, HowOther.CRASHED)
        self._until = examiner.asked + (SLOW_TRIES if slow else TRIES)

    def stays(self, life: Life) -> bool:
        """Ask. Raises OutOfReach."""
        examiner, of = self.examiner, self.divergence.of
        if examiner.asked + (0 if self.divergence.how.steady else 3) >= self._until:
            return False
        if not examiner.declared.covers(told := as_told(life)) or not told:
            return False
        examined = examiner.examine(life)
        if examined is None:
            return False
        if self.divergence.how.steady:
            found = next((one for one in examined.divergences if one.of == of), None)
        else:
            found = examiner.again(examined)
        if found is None or found.of != of:
            return False
        self.examined, self.divergence = examined, found
        return True


def offered(judge: Watching | WatchingEditions, other: Alternative, life: Life, examiner: Examiner) -> OfferedLife:
    """The smallest life that tells a law apart, with the question that does."""

    def stays(life: Life) -> bool:
        case = examiner.case(life)
        return case is not None and bool(judge.telling_apart([other]).by(case))

    small = reduced(life, stays)
    case = examiner.case(small)
    assert case is not None
    rows = [row for row in case.expected if judge.telling_apart([other]).by(case._replace(expected=(row,)))]
    return OfferedLife(other, small, case._replace(expected=tuple(rows[:1])))
