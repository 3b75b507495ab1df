"""The Gherkin scenarios against a system: a Draft whose expectations are put to it instead of the law."""

from __future__ import annotations

import pytest

from mrs_spec.gate.compare import same
from mrs_spec.gate.messages import NotAMessage
from mrs_spec.gate.runner import Conversation, Drifted, OutOfReach, choose
from mrs_spec.gate.transports import Crashed, NotStarted, TimedOut, transport
from mrs_spec.ground.data import JSON
from mrs_spec.law.law import Law
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.draft import Draft, NotAsExpected


class SystemUnderTest:
    """One system, started once for a whole run of pytest."""

    def __init__(self, sut: str, law: Law, seconds: float) -> None:
        """Raises Problem when the system does not start, or was built for another text."""
        self.law = law
        self.session = Conversation(transport(sut), seconds, max(seconds, 10))
        try:
            self.started = self.session.start(law.edition)
        except (NotStarted, Drifted) as error:
            self.session.stop()
            raise error.problem from None

    def draft(self, case: Case) -> Draft:
        """The Case to be told. Skips the test when the system does not declare every part of it."""
        asked = choose(case, self.started, self.law)
        if len(asked.expected) < len(case.expected):
            pytest.skip(asked.note.en if asked.note else "not declared")
        return AskedOfASystem(self, case)

    def answer(self, case: Case) -> JSON:
        """The system's answer to the one question of the case. Raises NotAsExpected when there is none."""
        (one,) = case.expected
        question, today = str(one.question), case.facts.known_until
        if self.started.clock == "fixed" and self.started.today:
            today = self.started.today
        facts = case.facts.as_json() | {"known_until": today.isoformat()}
        letters = {chosen.entry: chosen.letter for chosen in case.readings}
        try:
            reply = self.session.ask(facts, today.isoformat(), (question,), letters)
        except TimedOut:
            raise NotAsExpected(f"{question}\n  no reply in time") from None
        except (Crashed, NotAMessage, OutOfReach) as error:
            raise NotAsExpected(f"{question}\n  {error}") from None
        if reply.answers is None or question not in reply.answers:
            raise NotAsExpected(f"{question}\n  {reply.error or 'no answer'}")
        return one.answer if same(reply.answers[question], one.answer) else reply.answers[question]


class AskedOfASystem(Draft):
    """A Case being told step by step, each expectation answered by a system."""

    def __init__(self, system: SystemUnderTest, case: Case) -> None:
        super().__init__()
        self._system, self._readings = system, case.readings

    def answer(self, asked: Question, expected: JSON) -> JSON:
        """What the system answers to this question, after what has been told so far."""
        return self._system.answer(Case("", self.facts(), (Expected(asked, expected),), self._readings))
