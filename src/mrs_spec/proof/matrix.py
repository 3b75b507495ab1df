"""Cases judged once under a law, and again under another only where it can differ.

When a Case is judged first, each rule that is applied is noted with its inputs and what it concluded. Another law
changes some rules, or an edit of the code some functions that they call. As long as these, given the same inputs,
conclude the same, nothing can differ; so they are asked alone, and only where one of them differs is the Case judged
again, and then only as far as they reach (law/sharing.py).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import nullcontext
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.document.register import Chosen
from mrs_spec.ground.data import JSON
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.declare import Kind, Rule
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.law.sharing import Asked, Noted, Sharing, concluded, under_other_letters
from mrs_spec.proof.edits import cached_functions
from mrs_spec.proof.probes import Probes, Ran, Statement
from mrs_spec.record.answers import Answer, as_json
from mrs_spec.record.facts import Facts, Record
from mrs_spec.record.questions import Question
from mrs_spec.record.things import Fact
from mrs_spec.scenarios.cases import Case, Wrong

Letters = tuple[Chosen, ...]
"""The readings a Case states."""

Given = Mapping[Question, JSON]
"""Answers in their published form."""


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


# --- how Cases are judged -------------------------------------------------------------------------


class Call(NamedTuple):
    """A rule applied: to what, what it concluded, which statements it ran."""

    rule: Rule
    arguments: tuple[object, ...]
    outcome: object
    ran: Ran


class JudgedCase(NamedTuple):
    """How one Case is judged.

    asked: for what each question asks. order: the applications of rules as they came; calls: the same by rule.
    considered, concluded: names of rules. recording: what ran when the record handed out its facts. outside: what ran
    where no rule was applied: in questions, and where a rule's inputs are found.
    """

    session: Session
    answers: Mapping[Question, Answer]
    given: Given
    asked: Mapping[Question, Asked]
    order: list[Call]
    calls: Mapping[str, list[Call]]
    considered: frozenset[str]
    concluded: frozenset[str]
    recording: Ran
    outside: Ran


class _Noting(Judge):
    """Judges like another, and notes how."""

    def __init__(self, like: Judge, probes: Probes | None) -> None:
        super().__init__(like.law, observer=self)
        self.like, self.probes = like, probes
        self.users: dict[Statement, set[Rule]] = defaultdict(set)
        self._open: list[Rule] = []

    def apply(self, kinds: Iterable[Kind], facts: Facts) -> None:
        """Conclude these kinds of whatever is on record."""
        self._begin()
        session = self.session(facts.record)
        for kind in kinds:
            for subject in facts.record.by_type[kind.about]:
                session.conclude(kind, subject)

    def _begin(self) -> None:
        self.order: list[Call] = []
        self.considered, self.concluded = set[str](), set[str]()
        self._ran()

    def judged(self, facts: Facts, questions: Iterable[Question]) -> JudgedCase:
        """What is answered, and how."""
        self._begin()
        record = Record(facts) if self.probes else facts.record
        recording = self._ran()
        self.outside = set[Statement]()
        session = Noted(self, record)
        answers, asked = dict[Question, Answer](), dict[Question, Asked]()
        for question in questions:
            session.now = asked[question] = {}
            answers[question] = put(self, session, question)
        given = {question: as_json(answer) for question, answer in answers.items()}
        self._between()
        session.judge = self.like
        calls: dict[str, list[Call]] = {}
        for call in self.order:
            calls.setdefault(call.rule.name, []).append(call)
        return JudgedCase(
            session, answers, given, asked, self.order, calls, frozenset(self.considered), frozenset(self.concluded),
            recording, frozenset(self.outside),
        )  # fmt: skip

    def function(self, one: Rule) -> Callable[..., object]:
        """The norm, noting what it is applied to."""
        function = self.like.function(one)

        def noted(*arguments: object) -> object:
            self._between()
            outcome = function(*arguments)
            ran = self._ran()
            for statement in ran:
                self.users[statement].add(one)
            self.order.append(Call(one, arguments, outcome, ran))
            return outcome

        return noted

    def enter(self, one: Rule, subject: Fact) -> None:
        """A rule is considered."""
        self._between()
        self.considered.add(one.name)
        self._open.append(one)

    def leave(self, one: Rule, outcome: object) -> None:
        """It came to this."""
        self._between()
        self._open.pop()
        if outcome is not None and outcome is not False:
            self.concluded.add(one.name)

    def _between(self) -> None:
        """What ran since belongs to no application of a rule; a rule whose inputs it finds uses it all the same."""
        if self.probes is None or not self.probes.seen:
            return
        ran = self._ran()
        self.outside |= ran
        for statement in ran if self._open else ():
            self.users[statement].add(self._open[-1])

    def _ran(self) -> Ran:
        """What ran since; cached functions forget, or who calls them next would not be seen to."""
        if self.probes is None:
            return frozenset()
        for one in cached_functions():
            one.cache_clear()
        return self.probes.emptied()


def by_letters(cases: Mapping[str, Case]) -> dict[Letters, list[str]]:
    """The Cases in groups that state the same letters, and so have the same law."""
    found: dict[Letters, list[str]] = defaultdict(list)
    for id, case in cases.items():
        found[case.readings].append(id)
    return found


class Matrix:
    """Cases judged under a law. law_of: the law of a Case; Cases that state the same letters have the same.

    probes: to know which statements run; needed where edits of the code are tried.
    """

    def __init__(self, cases: Mapping[str, Case], law_of: Callable[[Case], Law], probes: Probes | None = None) -> None:
        self.cases, self.probes = cases, probes
        self.groups = by_letters(cases)
        self.bases: dict[Letters, Judge] = {}
        for letters, ids in self.groups.items():
            law, like = law_of(cases[ids[0]]), next(iter(self.bases.values()), None)
            self.bases[letters] = under_other_letters(law, like) if like else Judge(law).compile()
        self.judged: dict[str, JudgedCase] = {}
        self.considering: dict[str, list[str]] = defaultdict(list)
        """Rule name → the Cases in which it is considered, group by group."""
        self.running: dict[Statement, list[str]] = defaultdict(list)
        """Statement → the Cases that run it."""
        self.users: dict[Statement, set[Rule]] = defaultdict(set)
        """Statement → the rules that run it."""
        with probes.listening() if probes and cases else nullcontext():
            for letters, ids in self.groups.items():
                self._judge(_Noting(self.bases[letters], probes), ids)

    def _judge(self, noting: _Noting, ids: Iterable[str]) -> None:
        for id in ids:
            case = self.cases[id]
            judged = self.judged[id] = noting.judged(case.facts, [one.question for one in case.expected])
            for name in judged.considered:
                self.considering[name].append(id)
            if self.probes:
                for statement in judged.recording.union(judged.outside, *(call.ran for call in judged.order)):
                    self.running[statement].append(id)
        for statement, rules in noting.users.items():
            self.users[statement] |= rules

    def considered_by(self, names: Iterable[str]) -> list[str]:
        """The Cases in which one of these rules is considered, group by group."""
        lists = [self.considering[name] for name in names if name in self.considering]
        if len(lists) == 1:
            return lists[0]
        wanted = set().union(*lists)
        return [id for id in self.judged if id in wanted]

    # another law

    def otherwise(self, id: str, other: Sharing) -> Given | None:
        """What a law answers that differs in its `names`; None where nothing can differ."""
        judged = self.judged[id]
        return _given(judged, other) if _some_rule_differs(judged, other) else None

    def edited(self, id: str, other: Sharing, statement: Statement) -> Given | None:
        """What the law answers while a statement is edited; None where nothing can differ.

        other: reaches what the rules that run it reach. Raises what the edited code raises.
        """
        judged, facts = self.judged[id], self.cases[id].facts
        if statement in judged.recording and (record := Record(facts)).by_type != judged.session.record.by_type:
            session = other.session(record)
            return {question: as_json(put(other, session, question)) for question in judged.answers}
        if statement in judged.outside:
            session = other.beside(judged.session)
            return {question: as_json(put(other, session, question)) for question in judged.answers}
        differs = other.anew and _some_rule_differs(judged, other)
        differs = differs or self._statement_differs(judged, other, statement)
        return _given(judged, other) if differs else None

    def _statement_differs(self, judged: JudgedCase, other: Sharing, statement: Statement) -> bool:
        """Whether a rule that runs the statement concludes otherwise; the first that breaks instead raises."""
        users = self.users[statement]
        calls = judged.order if len(users) > 1 else judged.calls.get(next(iter(users)).name, ())
        for call in calls:
            if statement in call.ran and not _same(other.function(call.rule)(*call.arguments), call.outcome):
                return True
        return False


def _given(judged: JudgedCase, other: Sharing) -> Given:
    session = other.beside(judged.session)
    found = {}
    for question, before in judged.answers.items():
        if session.as_before(judged.asked[question]):
            found[question] = judged.given[question]
            continue
        now = put(other, session, question)
        found[question] = judged.given[question] if _same(now, before) else as_json(now)
    return found


def _some_rule_differs(judged: JudgedCase, other: Sharing) -> bool:
    """Whether a rule that the law changes, given what it was given, concludes otherwise; or is gone, and concluded."""
    for name in other.anew:
        if name in other.gone:
            if name in judged.concluded:
                return True
            continue
        for call in judged.calls.get(name, ()):
            try:
                if not _same(other.function(call.rule)(*call.arguments), call.outcome):
                    return True
            except Exception:  # it may not come to this: another rule may differ before
                return True
    return False


def _same(one: object, other: object) -> bool:
    return one.__class__ is other.__class__ and one == other


class ToldApart:
    """Other laws that Cases come to tell from a law, one Case after the other. open: those that none has yet."""

    def __init__(self, law: Law, others: Iterable[Alternative]) -> None:
        self.base = Judge(law).compile()
        self.open = {one.id: one for one in others}
        self._noting = _Noting(self.base, None)
        self._sharing: dict[str, Sharing] = {}

    def by(self, case: Case) -> list[Alternative]:
        """The open laws that answer a question of this Case otherwise; they are open no longer."""
        judged = self._noting.judged(case.facts, [row.question for row in case.expected])
        found = [
            one
            for one in self.open.values()
            if not judged.considered.isdisjoint(one.rules) and self._differs(judged, one)
        ]
        for one in found:
            del self.open[one.id]
            self._sharing.pop(one.id, None)
        return found

    def _differs(self, judged: JudgedCase, one: Alternative) -> bool:
        """Whether it answers otherwise; one that breaks does not answer."""
        if (other := self._sharing.get(one.id)) is None:
            other = self._sharing[one.id] = Sharing(one.change(self.base.law), self.base, one.rules)
        try:
            given = _given(judged, other) if _some_rule_differs(judged, other) else judged.given
        except Exception:
            return False
        return given is not judged.given and any(given[asked] != judged.given[asked] for asked in given)


class NeverApart:
    """Two laws that differ in the rules of these names: which facts they answer alike, whatever is asked."""

    def __init__(self, one: Law, other: Law, names: Collection[str]) -> None:
        """names: of the rules that are another in one of the two, or are there in one alone."""
        fuller, fewer = sorted((one, other), key=lambda law: -len(law.rules))
        self.kinds = concluded(fuller.rules, frozenset(names))
        self.gone = frozenset(names) - {rule.name for rule in fewer.rules}
        self.comparable = set(fewer.rules) <= set(fuller.rules)
        self._noting, self._other, self._names = _Noting(fuller.judge, None), fewer.judge, names

    def on(self, facts: Facts) -> bool:
        """Whether all answers about these facts are the same by construction; where not, they may still be equal.

        The rules are applied to whatever is on record, as the one law has it; the other must conclude the same from
        the same, and nothing may be concluded by a rule that it has not.
        """
        try:
            self._noting.apply(self.kinds, facts)
            return (
                self.comparable
                and self.gone.isdisjoint(self._noting.concluded)
                and not any(map(self._differs, self._noting.order))
            )
        except Exception:  # a law that cannot conclude is seen where it is judged
            return False

    def _differs(self, call: Call) -> bool:
        name = call.rule.name
        if name not in self._names or name in self.gone:
            return False
        return not _same(self._other.function(call.rule)(*call.arguments), call.outcome)


# --- answers held against what is expected --------------------------------------------------------


def given_answers(judge: Judge, case: Case, record: Record | None = None) -> Given:
    """What the judge answers to the Case's questions. record: its facts as another law hands them out."""
    session = judge.session(record or case.facts.record)
    return {one.question: as_json(put(judge, session, one.question)) for one in case.expected}


def wrong_answers(case: Case, answers: Given) -> list[Wrong]:
    """Where what was answered is not what is expected."""
    return [
        Wrong(one.question, one.answer, answers[one.question])
        for one in case.expected
        if one.question in answers and answers[one.question] != one.answer
    ]


def wrong(case: Case, law: Law) -> list[Wrong]:
    """The questions this law answers otherwise than the case expects (the case's own letters already applied)."""
    return wrong_answers(case, given_answers(law.judge, case))
