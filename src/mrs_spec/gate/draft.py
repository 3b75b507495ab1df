"""The Gherkin scenarios against a system: a Draft whose expectations are put to it instead of the law."""

from __future__ import annotations

from typing import Any

from mrs_spec.cases import Case, Expected
from mrs_spec.gate.messages import NotAMessage
from mrs_spec.gate.runner import Drifted, Lost, Session, choose
from mrs_spec.gate.transports import Crashed, NotStarted, TimedOut, transport
from mrs_spec.law import Law
from mrs_spec.questions import Question
from mrs_spec.readings import Chosen
from mrs_spec.scenarios import Draft, NotAsExpected


class NotDeclared(Exception):
    """The system does not declare what this step needs."""


class SystemUnderTest:
    """One system, started once for a whole run of pytest."""

    def __init__(self, sut: str, law: Law, seconds: float) -> None:
        self.law = law
        self.session = Session(transport(sut), seconds, max(seconds, 10))
        try:
            self.started = self.session.start()
        except (NotStarted, Drifted) as error:
            self.session.stop()
            raise error.problem from None

    def draft(self, readings: tuple[Chosen, ...]) -> Draft:
        return AskedOfASystem(self, readings)

    def answer(self, case: Case) -> Any:
        """The system's answer to the one question of the case. Raises NotDeclared, NotAsExpected."""
        asked = choose(case, self.started, self.law)
        if not asked.expected:
            raise NotDeclared(asked.note.en if asked.note else "")
        (one,) = asked.expected
        facts = case.facts.as_json() | {"known_until": asked.today.isoformat()}
        letters = {chosen.entry: chosen.letter for chosen in case.readings}
        try:
            reply = self.session.ask(facts, asked.today.isoformat(), (str(one.question),), letters)
        except TimedOut:
            raise NotAsExpected(f"{one.question}\n  no reply in time") from None
        except (Crashed, NotAMessage, Lost) as error:
            raise NotAsExpected(f"{one.question}\n  {error}") from None
        if reply.answers is None or str(one.question) not in reply.answers:
            raise NotAsExpected(f"{one.question}\n  {reply.error or 'no answer'}")
        return reply.answers[str(one.question)]


class AskedOfASystem(Draft):
    """A Case being told step by step, each expectation answered by a system."""

    def __init__(self, system: SystemUnderTest, readings: tuple[Chosen, ...]) -> None:
        super().__init__()
        self.system, self.readings = system, readings

    def answer(self, asked: Question, expected: Any) -> Any:
        return self.system.answer(Case("", self.facts(), (Expected(asked, expected),), self.readings))
