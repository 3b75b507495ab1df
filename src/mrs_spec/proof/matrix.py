"""What judges Cases under a law: the answers given, those that are wrong, and who considered which rule."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any, NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.document.register import Chosen
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.declare import Rule
from mrs_spec.law.judge import Concluded, Judge, Law, Memo
from mrs_spec.record.answers import Answer, as_json
from mrs_spec.record.facts import Record
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Expected, Wrong


class Considered:
    """An observer that notes which rules are considered, and which of them concluded."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.concluded: set[str] = set()

    def enter(self, one: Rule, subject: Any) -> None:
        """Note that the rule is considered."""
        self.names.add(one.name)

    def leave(self, one: Rule, outcome: Any) -> None:
        """Note that it concluded, if it did."""
        if outcome is not None and outcome is not False:
            self.concluded.add(one.name)


class Kill(NamedTuple):
    """A Case that notices a law, by this wrong answer."""

    case: str
    wrong: Wrong


class Verdict(NamedTuple):
    """One alternative law, with the Cases that give it away and how many it was tried on.

    broken: an edit of the code that only breaks, and how. standing: equal or waived, where the data say so.
    """

    alternative: Alternative
    kills: tuple[Kill, ...]
    tried: int
    crash: str = ""
    broken: str = ""
    standing: str = ""

    @property
    def killed(self) -> bool:
        """Whether some Case notices it."""
        return bool(self.kills) and not self.crash

    @property
    def survives(self) -> bool:
        """Nothing noticed it, and nothing says why not: it is work."""
        return not (self.killed or self.broken or self.standing)


Letters = tuple[Chosen, ...]
"""The readings a Case states."""


def given_answers(
    judge: Judge,
    case: Case,
    shared: Memo | None = None,
    only: Container[Question] | None = None,
    before: Concluded | None = None,
    record: Record | None = None,
) -> dict[Question, Any]:
    """What the judge answers to the Case's questions, or to some of them.

    before: what the law it differs from concluded; where nothing can differ from it, nothing is asked. record: its
    facts as another law hands them out.
    """
    session = judge.session(record or case.facts.record, shared)
    if before is not None and not judge.differs(session, before):
        return {}
    asked = [one.question for one in case.expected if only is None or one.question in only]
    return {question: as_json(put(judge, session, question)) for question in asked}


def wrong_answers(case: Case, answers: Mapping[Question, Any]) -> list[Wrong]:
    """Where what was answered is not what is expected."""
    return [
        Wrong(one.question, one.answer, answers[one.question])
        for one in case.expected
        if one.question in answers and answers[one.question] != one.answer
    ]


def judged(case: Case, law: Law) -> list[tuple[Expected, Answer]]:
    """Every question of the case with the law's answer (the case's own letters already applied)."""
    judge = law.judge
    session = judge.session(case.facts.record)
    return [(one, put(judge, session, one.question)) for one in case.expected]


def wrong(case: Case, law: Law) -> list[Wrong]:
    """The questions this law answers otherwise than the case expects."""
    found = []
    for one, answer in judged(case, law):
        got = as_json(answer)
        if got != one.answer:
            found.append(Wrong(one.question, one.answer, got))
    return found
