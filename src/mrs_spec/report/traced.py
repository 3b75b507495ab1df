"""One law with its judge and a trace, made once and asked about many Cases: making a judge takes longer than asking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import laws
from mrs_spec.document.register import Chosen, with_needs
from mrs_spec.document.text import Edition
from mrs_spec.ground.wording import Both
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case
from mrs_spec.telling.explain import Explanation, Node, Seen, Trace, explain_across, lines_of

UNTOLD = ("words", "question", "idle", "again")
"""Lines of an explanation that would say nothing on a page: the clause or the entry is a link away; told already; does
not apply."""


class Put(NamedTuple):
    """A question, its answer, and the rules behind it. edition: that which governs, where it is of several."""

    question: Question
    answer: Answer
    roots: list[Node]
    edition: Edition = ""


class Traced:
    """A law that says how it came to its answers."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self._trace = Trace(law)
        self._judge = Judge(law, self._trace)

    def session(self, facts: Facts) -> Session:
        """One record, asked with its trace kept."""
        return self._judge.session(facts.record)

    def ask(self, session: Session, question: Question) -> tuple[Answer, list[Node]]:
        """The answer, and the rules that were considered for the first time in this session."""
        self._trace.roots = []
        answer = put(self._judge, session, question)
        return answer, self._trace.roots

    def asked(self, facts: Facts, questions: Iterable[Question]) -> list[Put]:
        """Each question with its answer and all rules that were considered for it."""
        return [Put(question, *self.ask(self.session(facts), question)) for question in questions]


def explained(asked: Iterable[Put]) -> Iterator[tuple[int, Both]]:
    """How the answers came about, in lines with their depth; a rule is told once."""
    seen: Seen = set()
    for one in asked:
        for line in lines_of(Explanation(one.question, one.answer, one.roots, [], one.edition), seen):
            if line.what not in UNTOLD:
                yield min(line.depth, 9), line.both


def asked_across(case: Case) -> list[Put]:
    """Each question of a life that straddles a change of editions, with the answer of the edition that governs it."""
    every = laws().under_all(with_needs(case.readings, laws().edition))
    questions = list(dict.fromkeys(row.question for row in case.expected))
    told = explain_across(every, case.facts, questions)
    return [Put(one.question, one.answer, one.tree, one.edition) for one in told]


class TracedLaws:
    """The laws under which Cases are stated, each made once."""

    def __init__(self, law: Law) -> None:
        self._law = law
        self._known: dict[tuple[Chosen, ...], Traced] = {}

    def of(self, case: Case) -> Traced:
        """The law of a Case, kept for the next that states the same letters."""
        if case.readings not in self._known:
            self._known[case.readings] = Traced(case.law(self._law))
        return self._known[case.readings]
