"""A first look at an adapter, one check after the other, before it is asked every Case."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mrs_spec.asking.editions import Laws
from mrs_spec.gate.compare import well_formed
from mrs_spec.gate.declared import misspelt
from mrs_spec.gate.messages import NotAMessage, any_of
from mrs_spec.gate.runner import Conversation, OutOfReach, choose
from mrs_spec.gate.transports import Crashed, TimedOut
from mrs_spec.ground.problems import message
from mrs_spec.ground.wording import Both
from mrs_spec.law.law import Law
from mrs_spec.record.questions import ASKS
from mrs_spec.scenarios.cases import Case

NO_REPLY = (TimedOut, Crashed, NotAMessage, OutOfReach)


class Check(NamedTuple):
    """One thing an adapter must do: what it is, and what is wrong and how to mend it; None where it does it."""

    what: Both
    wrong: Both | None = None
    last: bool = False
    """Whether the system does not start again, so that nothing more can be checked."""


def smoke(session: Conversation, cases: Mapping[str, Case], law: Law, real: Laws | None = None) -> Iterator[Check]:
    """The checks in order; the first that leaves nothing to go on with ends them. Raises NotStarted, Drifted.

    real: the laws that answer real lives, where several editions do.
    """
    try:
        started = session.start(law.edition)
        name = f"{started.system.name} {started.system.version}".strip()
        yield Check(Both(f"start に応答した（{name}）", f"answers start ({name})"))
        yield Check(Both("terms に応答し、同じ版を対象としている", "answers terms, and is built for the same edition"))
        wrong = misspelt(started, law.edition)
        yield Check(
            Both("申告した名前はすべて実在する", "declares only names that exist"), wrong.sentence if wrong else None
        )
        covered = [one for one in ASKS if any_of(started.questions, one) or any_of(started.questions, one + ":x")]
        chosen = [(case, asked) for case in cases.values() if (asked := choose(case, started, law, real)).expected]
        yield Check(
            Both(
                f"申告: 問い {len(covered)}/{len(ASKS)} 種、確認できる事例 {len(chosen)}/{len(cases)}",
                f"declares {len(covered)} of {len(ASKS)} questions; {len(chosen)} of {len(cases)} cases can be asked",
            ),
            None if chosen else message("gate.nothing_declared"),
        )
        if not chosen:
            return
        case, asked = chosen[0]
        questions = tuple(str(row.question) for row in asked.expected)
        facts = case.facts.as_json() | {"known_until": asked.today.isoformat()}
        for check in _runs(session, facts, asked.today.isoformat(), questions):
            yield check
            if check.last:
                return
    finally:
        began = time.monotonic()
        session.stop()
    slow = time.monotonic() - began > 1
    yield Check(
        Both("stop の後、直ちに終了した", "ends at once after stop"), message("gate.slow_stop") if slow else None
    )


def _runs(
    session: Conversation, facts: Mapping[str, object], today: str, questions: tuple[str, ...]
) -> Iterator[Check]:
    yield from _answers(session, facts, today, questions)
    yield _strange(session, facts, today)
    yield from _answers(session, facts, today, questions, again=True)


def _failed(what: Both, error: TimedOut | Crashed | NotAMessage | OutOfReach, seconds: float) -> Check:
    wrong = message("gate.silent", seconds=f"{seconds:g}") if isinstance(error, TimedOut) else error.problem.sentence
    return Check(what, wrong, isinstance(error, OutOfReach))


def _answers(
    session: Conversation, facts: Mapping[str, object], today: str, questions: tuple[str, ...], again: bool = False
) -> Iterator[Check]:
    what = (
        Both("その後も引き続き応答する", "still answers afterwards")
        if again
        else Both(f"run に応答した（{', '.join(questions[:3])}）", f"answers run ({', '.join(questions[:3])})")
    )
    try:
        reply = session.ask(facts, today, questions, {})
    except NO_REPLY as error:
        yield _failed(what, error, session.seconds)
        return
    if reply.error is not None:
        yield Check(what, message("gate.said", error=reply.error[:200]))
        return
    answers = reply.answers or {}
    absent = [name for name in questions if name not in answers]
    yield Check(what, message("gate.no_answer", names=", ".join(absent)) if absent else None)
    if not again:
        shapeless = [name for name in questions if name in answers and not well_formed(answers[name])]
        yield Check(
            Both("答えが公表された形である", "answers in the published form"),
            message("gate.shapeless", names=", ".join(shapeless)) if shapeless else None,
        )


def _strange(session: Conversation, facts: Mapping[str, object], today: str) -> Check:
    """A question nobody declared: any reply will do, but there must be one."""
    what = Both("知らない問いにも応答し、停止しない", "survives a question it does not know")
    try:
        session.ask(facts, today, ("no.such_question",), {})
    except NO_REPLY as error:
        return _failed(what, error, session.seconds)
    return Check(what)
