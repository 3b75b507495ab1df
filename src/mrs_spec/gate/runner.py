"""The runner: greets a system, asks it every Case it covers, and gives each Case of the lock one verdict.

The denominator is `features/vectors.lock`: a Case that is not asked is counted, never forgotten.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import Laws
from mrs_spec.document.register import entries, entry
from mrs_spec.document.text import Edition, corpus
from mrs_spec.gate.again import asked_again
from mrs_spec.gate.compare import same
from mrs_spec.gate.declared import misspelt
from mrs_spec.gate.dress import answers_of
from mrs_spec.gate.messages import (
    PROTOCOL,
    NotAMessage,
    Ran,
    Run,
    Start,
    Started,
    Terms,
    TermsTaken,
    any_of,
    facts_told,
    read,
)
from mrs_spec.gate.transports import Channel, Crashed, NotStarted, TimedOut
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem, Problems, message
from mrs_spec.ground.wording import Both
from mrs_spec.law.law import Law
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import Facts, load
from mrs_spec.scenarios.cases import Case, Expected, Wrong

INCOMPLETE, NOTHING_ASKED, RESTARTED, OTHER_BASELINE = 4, 6, 8, 9
"""Exit codes of a run that is neither a regression nor none."""
PATIENCE = 8
"""After so many Cases without a reply in time, the rest is not asked: the run is incomplete."""


class CaseVerdict(StrEnum):
    """What one Case of the lock came to. Only `pass` and a declared `unsupported` are in order."""

    PASS = "pass"
    FAIL = "fail"
    ERROR = "error"
    CRASHED = "crashed"
    TIMED_OUT = "timed out"
    MISSING = "missing"
    UNSTEADY = "unsteady"
    UNSUPPORTED = "unsupported"

    @property
    def in_order(self) -> bool:
        """Whether nothing is wrong: passed, or not declared."""
        return self in (CaseVerdict.PASS, CaseVerdict.UNSUPPORTED)


VERDICT_NAMES = {
    CaseVerdict.PASS: Both("合格", "pass"),
    CaseVerdict.FAIL: Both("不一致", "fail"),
    CaseVerdict.ERROR: Both("エラー応答", "error reported"),
    CaseVerdict.CRASHED: Both("異常終了", "crashed"),
    CaseVerdict.TIMED_OUT: Both("時間切れ", "timed out"),
    CaseVerdict.MISSING: Both("応答なし", "missing"),
    CaseVerdict.UNSTEADY: Both("答えが一定しない", "answers differently"),
    CaseVerdict.UNSUPPORTED: Both("対象外（申告あり）", "unsupported (declared)"),
}


class Outcome(NamedTuple):
    """The verdict on one Case: what was asked, what came back (published form), what is wrong, and a note."""

    case: str
    verdict: CaseVerdict
    asked: tuple[str, ...] = ()
    got: Mapping[str, JSON] = {}
    wrong: tuple[Wrong, ...] = ()
    note: Both | None = None


class Dressed(NamedTuple):
    """A Case as it was asked in another dress, and the seed that gives it."""

    case: Case
    seed: int


class Drifted(Exception):
    """The system was built for another text."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.told("en"))


class Misdeclared(Exception):
    """The system declares what does not exist."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.told("en"))


class OutOfReach(Exception):
    """The system cannot be asked any more."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.told("en"))


@dataclass
class Result:
    """One run against one system.

    sut: its address, without what is secret in it. seconds: from the start of the system to its end.
    """

    sut: str
    started: Started
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    selected: bool = False
    """Whether only some of the Cases were chosen: then nothing can be said about the others."""
    shuffled: int | None = None
    """The seed by which ids, order and days were changed; None where the Cases were asked as they are."""
    dressed: dict[str, Dressed] = field(default_factory=dict)
    """The Cases whose outcome was had in another dress."""
    incomplete: Problem | None = None
    restarts: int = 0
    discarded: int = 0
    """Replies to requests that were already over: late ones and repeated ones."""
    seconds: float = 0.0
    stderr: str = ""

    @property
    def counted(self) -> list[CaseVerdict]:
        """The verdicts of which the numbers are told: whether answers are steady only where some are not."""
        return [one for one in CaseVerdict if one is not CaseVerdict.UNSTEADY or self.count(one)]

    def count(self, verdict: CaseVerdict) -> int:
        """How many Cases ended so."""
        return sum(outcome.verdict is verdict for outcome in self.outcomes.values())

    @property
    def bad(self) -> dict[str, Outcome]:
        """The Cases that are not in order."""
        return {id: one for id, one in self.outcomes.items() if not one.verdict.in_order}


def our_terms(edition: Edition) -> Terms:
    """The edition, its source, and every entry's default letter."""
    text = corpus(edition)
    defaults = {one.id: one.default for one in entries(edition)}
    return Terms(edition=text.edition.isoformat(), source_sha256=text.sha256, readings=defaults)


class Conversation:
    """A conversation with one system, which survives what the system does."""

    def __init__(self, transport: Channel, seconds: float, seconds_to_start: float) -> None:
        self.transport = transport
        self.seconds, self.seconds_to_start = seconds, seconds_to_start
        self.restarts = self.discarded = 0
        self._number = 0
        self._over_for_good = False

    def start(self, edition: Edition) -> Started:
        """Greet the system and tell it the terms of the edition. Raises NotStarted, Drifted."""
        self._edition = edition
        transport, seconds = self.transport, self.seconds_to_start
        transport.open(seconds)
        try:
            greeting = transport.exchange(Start(), seconds)
            if greeting.get("protocol", PROTOCOL) != PROTOCOL:
                raise NotStarted(Problem("gate.protocol", theirs=str(greeting["protocol"]), ours=PROTOCOL))
            started = read(Started, greeting)
            if started.clock == "fixed" and started.today is None:
                raise NotStarted(Problem("gate.no_today"))
            terms = our_terms(edition)
            taken = read(TermsTaken, transport.exchange(terms, seconds))
        except (Crashed, NotAMessage) as error:
            raise NotStarted(error.problem) from None
        except TimedOut:
            raise NotStarted(Problem("gate.no_greeting", seconds=f"{seconds:g}")) from None
        if (taken.edition, taken.source_sha256) != (terms.edition, terms.source_sha256):
            raise Drifted(
                Problem(
                    "gate.other_text", theirs=f"{taken.edition} {taken.source_sha256[:16]}",
                    ours=f"{terms.edition} {terms.source_sha256[:16]}",
                )
            )  # fmt: skip
        return started

    def stop(self) -> None:
        """End the system; it is not started again."""
        self._over_for_good = True
        self.transport.close()

    def ask(
        self, facts: Mapping[str, object], today: str, questions: tuple[str, ...], readings: Mapping[str, str]
    ) -> Ran:
        """The system's reply; asked once more on a fresh start where it crashed.

        Raises TimedOut, Crashed, NotAMessage, and Lost when it does not start again.
        """
        try:
            return self._asked(facts, today, questions, readings)
        except TimedOut:
            self._restart()
            raise
        except Crashed:
            self._restart()
        try:
            return self._asked(facts, today, questions, readings)
        except (Crashed, TimedOut):
            self._restart()
            raise

    def _restart(self) -> None:
        if self._over_for_good:
            raise OutOfReach(Problem("gate.not_asked"))
        self.restarts += 1
        try:
            self.start(self._edition)
        except (NotStarted, Drifted) as error:
            raise OutOfReach(error.problem) from None

    def _asked(
        self, facts: Mapping[str, object], today: str, questions: tuple[str, ...], readings: Mapping[str, str]
    ) -> Ran:
        self._number += 1
        request = Run(
            id=str(self._number), today=today, facts=dict(facts), questions=questions, readings=dict(readings) or None
        )
        deadline = time.monotonic() + self.seconds
        data = self.transport.exchange(request, self.seconds)
        while self._over(data.get("id")):
            self.discarded += 1
            data = self.transport.again(deadline - time.monotonic())
        reply = read(Ran, data)
        if reply.id != request.id:
            raise NotAMessage(Problem("gate.wrong_id", theirs=reply.id[:20], ours=request.id))
        if (reply.answers is None) is (reply.error is None):
            raise NotAMessage(Problem("gate.wrong_reply", field="answers / error", shown="—"))
        return reply

    def _over(self, id: object) -> bool:
        """Whether this is the reply to a request of before."""
        return isinstance(id, str) and id.isdecimal() and len(id) < 10 and 0 < int(id) < self._number


# --- what is asked --------------------------------------------------------------------------------


class AskedOfACase(NamedTuple):
    """What a system is asked of one Case, and why the rest is left out."""

    expected: tuple[Expected, ...]
    today: date
    note: Both | None = None


def choose(case: Case, started: Started, law: Law, real: Laws | None = None) -> AskedOfACase:
    """The questions of the Case that the system declares, if its facts, letters and day allow to ask it at all.

    real: the laws that answer real lives, where several editions do; the law is that of the edition asked about.
    """
    today = case.facts.known_until
    recorded = {} if "*" in started.facts else facts_told(case.facts.as_json())
    unknown = [
        f"{path}={value}"
        for path, values in recorded.items()
        if not any_of(started.facts, path)
        for value in sorted(values)
        if not any_of(started.facts, f"{path}={value}")
    ]
    if unknown:
        names = list(dict.fromkeys(one if _is_code(one) else one.partition("=")[0] for one in unknown))
        return AskedOfACase((), today, message("gate.not_declared_facts", names=", ".join(names[:4])))
    letters = [str(chosen) for chosen in case.readings if chosen.letter != entry(chosen.entry, law.edition).default]
    if missing := [letter for letter in letters if not any_of(started.readings, letter)]:
        return AskedOfACase((), today, message("gate.not_declared_readings", names=", ".join(missing)))
    if started.clock == "fixed":
        assert started.today is not None
        if not same_on(case, started.today, real or law):
            return AskedOfACase((), today, message("gate.not_its_day", day=today))
        today = started.today
    chosen = tuple(row for row in case.expected if any_of(started.questions, str(row.question)))
    left = [str(row.question) for row in case.expected if row not in chosen]
    note = message("gate.not_declared_questions", names=", ".join(left[:4])) if left else None
    return AskedOfACase(chosen, today, note)


def _is_code(fact: str) -> bool:
    return fact.partition("=")[2].isupper()


def same_on(case: Case, today: date, law: Law | Laws) -> bool:
    """Whether the Case has the same answers when the record is complete to this day instead of its own."""
    if today == case.facts.known_until:
        return True
    try:
        facts = moved(case.facts, today)
    except (Problem, Problems):
        return False
    answered = answers_of(case, law)(facts)
    return all(answered(row.question) == row.answer for row in case.expected)


def moved(facts: Facts, today: date) -> Facts:
    """The facts as a system sees them whose clock stands on this day."""
    return load({**facts.as_json(), "known_until": today.isoformat()})


# --- the run --------------------------------------------------------------------------------------


def judged(
    expected: Iterable[Expected], reply: Ran, note: Both | None
) -> tuple[CaseVerdict, tuple[Wrong, ...], Both | None]:
    """The verdict on a reply, question by question."""
    assert reply.answers is not None
    rows = list(expected)
    absent = [str(row.question) for row in rows if str(row.question) not in reply.answers]
    refused = [name for name, one in reply.answers.items() if _refused(one)]
    wrong = tuple(
        Wrong(row.question, row.answer, got)
        for row in rows
        if (name := str(row.question)) not in absent
        and name not in refused
        and not same(got := reply.answers[name], row.answer)
    )
    if wrong:
        return CaseVerdict.FAIL, wrong, note
    if refused:
        return CaseVerdict.MISSING, (), message("gate.declared_unsupported", names=", ".join(refused[:4]))
    if absent:
        return CaseVerdict.MISSING, (), message("gate.no_answer", names=", ".join(absent[:4]))
    return (CaseVerdict.UNSUPPORTED if note else CaseVerdict.PASS), (), note


def _refused(answer: object) -> bool:
    """Whether the system calls a question unsupported that it declared: that is no answer."""
    return isinstance(answer, dict) and "unsupported" in answer


def run(
    sut: str,
    session: Conversation,
    cases: Mapping[str, Case],
    law: Law,
    begun: Callable[[Result], None] = lambda result: None,
    done: Callable[[Outcome], None] = lambda outcome: None,
    others: Sequence[Conversation] = (),
    again: Mapping[int, Mapping[str, Case]] | None = None,
    heard: Callable[[], None] = lambda: None,
    steady: bool = False,
    real: Laws | None = None,
) -> Result:
    """Ask every Case the system covers. Raises NotStarted, Drifted, Misdeclared; what happens later is a verdict.

    others: conversations with further copies of the system, asked at the same time. again: the Cases in other dresses,
    by seed, asked after that. done: told of each Case with its verdict, in their order. heard: told of each reply.
    steady: each Case that was answered is asked once more after all others, its lists turned round.
    real: the laws that answer real lives, where several editions do.
    """
    began = time.monotonic()
    sessions = (session, *others)
    with ExitStack() as ends:
        for one in sessions:
            ends.callback(one.stop)
        result = Result(sut, session.start(law.edition))
        if problem := misspelt(result.started, law.edition):
            raise Misdeclared(problem)
        for other in others:
            other.start(law.edition)
        begun(result)
        asking = _Asking(sessions, result, law, real)
        for outcome in asking.outcomes(cases.values()):
            heard()
            result.outcomes[outcome.case] = outcome
            if not (again or steady):
                done(outcome)
        for round, (seed, dresses) in enumerate((again or {}).items(), 2):
            for outcome in asking.outcomes(dresses.values()):
                heard()
                id = outcome.case
                if result.outcomes[id].verdict.in_order and not outcome.verdict.in_order:
                    otherwise = message("gate.otherwise", round=round, seed=str(seed))
                    result.outcomes[id] = outcome._replace(note=_together(otherwise, outcome.note))
                    result.dressed[id] = Dressed(dresses[id], seed)
        for id in list(result.outcomes) if steady else ():
            if result.incomplete is None:
                try:
                    result.outcomes[id] = _again(session, cases[id], result.outcomes[id], result.started, law, real)
                except OutOfReach as error:
                    result.incomplete = error.problem
        for outcome in result.outcomes.values() if again or steady else ():
            done(outcome)
    result.restarts = sum(one.restarts for one in sessions)
    result.discarded = sum(one.discarded for one in sessions)
    result.stderr = "\n".join(filter(None, (one.transport.said() for one in sessions)))
    result.seconds = time.monotonic() - began
    return result


def _together(one: Both, other: Both | None) -> Both:
    return Both(f"{one.ja} {other.ja}", f"{one.en}; {other.en}") if other else one


class _Asking:
    """The Cases one after the other, or several at a time, each copy of the system one at a time."""

    def __init__(self, sessions: Sequence[Conversation], result: Result, law: Law, real: Laws | None) -> None:
        self.free, self.result, self.law, self.real = list(sessions), result, law, real
        self.silences = 0
        self.alone = threading.Lock()

    def outcomes(self, cases: Iterable[Case]) -> Iterator[Outcome]:
        """In the order of the Cases."""
        chosen = ((case, choose(case, self.result.started, self.law, self.real)) for case in cases)
        if len(self.free) == 1:
            yield from (self._outcome(*one) for one in chosen)
            return
        with ThreadPoolExecutor(len(self.free)) as pool:
            try:
                yield from pool.map(lambda one: self._outcome(*one), list(chosen))
            except BaseException:
                self.result.incomplete = self.result.incomplete or Problem("gate.not_asked")  # the others stop too
                raise

    def _outcome(self, case: Case, asked: AskedOfACase) -> Outcome:
        result = self.result
        if result.incomplete is not None:
            return Outcome(case.id, CaseVerdict.MISSING, note=message("gate.not_asked"))
        session = self.free.pop()
        try:
            outcome = _one(session, case, asked)
        except OutOfReach as error:
            outcome = Outcome(case.id, CaseVerdict.MISSING, note=message("gate.not_asked"))
            result.incomplete = error.problem
        finally:
            self.free.append(session)
        with self.alone:
            self.silences += outcome.verdict is CaseVerdict.TIMED_OUT
            if self.silences >= PATIENCE and result.incomplete is None:
                result.incomplete = Problem("gate.out_of_patience", count=self.silences)
        return outcome


def _one(session: Conversation, case: Case, asked: AskedOfACase) -> Outcome:
    questions = tuple(dict.fromkeys(str(row.question) for row in asked.expected))
    if not questions:
        return Outcome(case.id, CaseVerdict.UNSUPPORTED, note=asked.note)
    facts = case.facts.as_json() | {"known_until": asked.today.isoformat()}
    readings = {chosen.entry: chosen.letter for chosen in case.readings}
    try:
        reply = session.ask(facts, asked.today.isoformat(), questions, readings)
    except TimedOut:
        return Outcome(
            case.id, CaseVerdict.TIMED_OUT, questions, note=message("gate.silent", seconds=f"{session.seconds:g}")
        )
    except Crashed as error:
        return Outcome(case.id, CaseVerdict.CRASHED, questions, note=error.problem.sentence)
    except NotAMessage as error:
        return Outcome(case.id, CaseVerdict.MISSING, questions, note=error.problem.sentence)
    if reply.error is not None:
        return Outcome(case.id, CaseVerdict.ERROR, questions, note=message("gate.said", error=reply.error[:200]))
    assert reply.answers is not None
    verdict, wrong, note = judged(asked.expected, reply, asked.note)
    got = {name: one for name in questions if name in reply.answers and not _refused(one := reply.answers[name])}
    return Outcome(case.id, verdict, questions, got, wrong, note)


def _again(session: Conversation, case: Case, first: Outcome, started: Started, law: Law, real: Laws | None) -> Outcome:
    """The outcome; another where the same Case is answered otherwise the second time, or in another order."""
    if not first.got:
        return first
    asked = choose(case, started, law, real)
    today = asked.today.isoformat()
    readings = {chosen.entry: chosen.letter for chosen in case.readings}

    def ask(facts: Object) -> Mapping[str, JSON]:
        try:
            reply = session.ask(facts, today, first.asked, readings)
        except (TimedOut, Crashed, NotAMessage) as error:
            return {"": type(error).__name__}
        return {"": "error"} if reply.answers is None else {name: reply.answers.get(name) for name in first.got}

    unsteady = asked_again(case.facts.as_json() | {"known_until": today}, first.got, ask)
    if unsteady is None:
        return first
    (row,) = [row for row in asked.expected if str(row.question) == unsteady.question][:1] or asked.expected[:1]
    return Outcome(case.id, CaseVerdict.UNSTEADY, first.asked, note=unsteady.told(row.question))


def nothing_known(cases: Mapping[str, Case], outcomes: Mapping[str, Outcome]) -> tuple[int, int]:
    """Of the questions asked: how many a system that knows no rule at all would answer rightly, and how many there are.

    The do-nothing system is a Law without rules: it answers that nothing is owed and that nothing is concluded.
    """
    empty = Law(()).judge
    right = asked = 0
    for id, outcome in outcomes.items():
        session = empty.session(cases[id].facts.record)
        for row in cases[id].expected:
            if str(row.question) in outcome.asked:
                asked += 1
                right += as_json(put(empty, session, row.question)) == row.answer
    return right, asked
