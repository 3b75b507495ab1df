"""One law with its judge and a trace, made once and asked about many Cases: making a judge takes longer than asking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import AcrossJudge, Laws, laws
from mrs_spec.document.register import Chosen, with_needs
from mrs_spec.document.text import Edition, called_in
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case
from mrs_spec.telling.duties import Row as DutyRow
from mrs_spec.telling.duties import duties, duties_across
from mrs_spec.telling.explain import AcrossTrace, Explanation, Node, Seen, Trace, lines_of
from mrs_spec.telling.statement import Line, statement, statement_across

UNTOLD = ("words", "question", "idle", "again")
"""Lines of an explanation that would say nothing on a page: the clause or the entry is a link away; told already; does
not apply."""


class Put(NamedTuple):
    """A question, its answer, and the rules behind it.

    edition: the one that governs the answer, where laws of several answer.
    """

    question: Question
    answer: Answer
    roots: list[Node]
    edition: Edition = ""


class Traced:
    """A law that says how it came to its answers."""

    def __init__(self, law: Law) -> None:
        self.law, self.edition = law, law.edition
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

    def put(self, facts: Facts, questions: Iterable[Question]) -> list[Put]:
        """The same one after the other: a rule is told where it is considered first."""
        session = self.session(facts)
        return [Put(question, *self.ask(session, question)) for question in questions]

    def owed(self, facts: Facts) -> list[Line]:
        """What is owed; nothing where the whole case is refused."""
        refused = self.law.judge.refusal(self.law.judge.session(facts.record))
        return [] if refused else statement(self.law, facts)

    def duties(self, facts: Facts) -> list[DutyRow]:
        """Every duty at the end of the record; none where the whole case is refused."""
        try:
            return [row._replace(edition="") for row in duties(self.law, facts, facts.known_until)]
        except Problem:
            return []

    def called(self, clause: str) -> str:
        """A clause of the first edition to which a fact belongs, as it is called here; nothing where it is gone."""
        return called_in(self.edition).get(clause, "")


class TracedAcross:
    """The laws of all editions, told like one: each answer, line and duty by the edition that governs it."""

    def __init__(self, laws: Laws) -> None:
        self.laws, self.edition = laws, laws.edition
        self._trace = AcrossTrace(laws)
        self._judge = AcrossJudge(laws, self._trace)

    def asked(self, facts: Facts, questions: Iterable[Question]) -> list[Put]:
        """Each question with its answer, the rules that the governing editions considered, and which governs it."""
        judge, found = self.laws.judge, list[Put]()
        known = judge.session(facts.record)
        for question in questions:
            answer, law = judge.governed(known, question)
            self._trace.roots = []
            self._judge.governed(self._judge.session(facts.record, known), question)
            found.append(Put(question, answer, self._trace.roots, law.edition))
        return found

    put = asked

    def owed(self, facts: Facts) -> list[Line]:
        """What is owed; nothing where the whole case is refused."""
        refused = self.laws.judge.refusal(self.laws.judge.session(facts.record))
        return [] if refused else statement_across(self.laws, facts)

    def duties(self, facts: Facts) -> list[DutyRow]:
        """Every duty at the end of the record; none where the whole case is refused."""
        try:
            return duties_across(self.laws, facts, facts.known_until)
        except Problem:
            return []

    def called(self, clause: str) -> str:
        """A clause of the first edition to which a fact belongs; nothing where an edition calls it otherwise."""
        same = all(called_in(one.edition).get(clause) == clause for _, one in self.laws.editions)
        return clause if same else ""


def explained(asked: Iterable[Put]) -> Iterator[tuple[int, Both]]:
    """How the answers came about, in lines with their depth; a rule is told once."""
    seen: Seen = set()
    for one in asked:
        for line in lines_of(Explanation(one.question, one.answer, one.roots, [], one.edition), seen):
            if line.what not in UNTOLD:
                yield min(line.depth, 9), line.both


class TracedLaws:
    """The laws under which Cases are stated, each made once."""

    def __init__(self, law: Law) -> None:
        self._law = law
        self._known: dict[tuple[Chosen, ...], Traced] = {}
        self._across: dict[tuple[tuple[str, str], ...], TracedAcross] = {}

    def of(self, case: Case) -> Traced:
        """The law of a Case, kept for the next that states the same letters."""
        if case.readings not in self._known:
            self._known[case.readings] = Traced(case.law(self._law))
        return self._known[case.readings]

    def across(self, case: Case) -> TracedAcross:
        """The laws of all editions, for a life that straddles a change."""
        letters = with_needs(case.readings, laws().edition)
        key = tuple(letters.items())
        if key not in self._across:
            self._across[key] = TracedAcross(laws().under_all(letters))
        return self._across[key]
