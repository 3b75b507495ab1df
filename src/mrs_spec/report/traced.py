"""One law with its judge and a trace, made once and asked about many Cases: making a judge takes longer than asking."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mrs_spec.asking.ask import put
from mrs_spec.document.register import Chosen
from mrs_spec.ground.wording import LANGS, Lang
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case
from mrs_spec.telling.explain import ExplainedLine, Explanation, Node, Seen, Trace, in_lines


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

    def explained(self, facts: Facts, questions: Iterable[Question]) -> Iterator[dict[Lang, list[ExplainedLine]]]:
        """For each question how its answer came about; a rule is told once, then only named."""
        seen: dict[Lang, Seen] = {lang: set() for lang in LANGS}
        kept = []
        for question in questions:
            answer, tree = self.ask(self.session(facts), question)
            kept.append(tree)  # rules and subjects are told apart by identity: none may be freed on the way
            yield {
                lang: list(in_lines(Explanation(question, answer, tree, [], self.law.edition), lang, seen[lang]))
                for lang in LANGS
            }


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
