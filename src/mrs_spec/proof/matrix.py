"""Cases judged once under a law, and again under another only where it can differ.

When a Case is judged first, each rule that is applied is noted with its inputs and what it concluded. Another law
changes some rules, or an edit of the code some functions that they call. As long as these, given the same inputs,
conclude the same, nothing can differ; so they are asked alone, once for all Cases that give them the same, and only
where one of them differs is the Case judged again, and then only what rests on what differs (law/sharing.py).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import nullcontext
from itertools import chain
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.document.register import Chosen
from mrs_spec.ground.data import JSON
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.declare import Kind, Rule
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.law.sharing import Asked, Key, Noted, Sharing, concluded, under_other_letters
from mrs_spec.proof.applied import Applications, Call, Function, Looked, Remembered, Remembering, same
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


class JudgedCase(NamedTuple):
    """How one Case is judged.

    handed_out: its record as the facts hand it out. asked: for what each question asks. calls: the applications of
    rules as they came, each with what it was made for; of_rule: the same by rule. considered: names of rules.
    concluded: of those that came to something, for what. recording: what ran when the record handed out its facts.
    outside: what ran where no rule was applied: in questions, and where a rule's inputs are found.
    """

    session: Noted
    handed_out: Record
    answers: Mapping[Question, Answer]
    given: Given
    asked: Mapping[Question, Asked]
    calls: Mapping[Call, list[Key]]
    of_rule: Mapping[str, list[Call]]
    considered: frozenset[str]
    concluded: Mapping[str, list[Key]]
    recording: Ran
    outside: Ran


class _Noting(Judge):
    """Judges like another, and notes how."""

    def __init__(self, like: Judge, probes: Probes | None, applications: Applications) -> None:
        super().__init__(like.law, observer=self)
        self.like, self.probes, self.applications = like, probes, applications
        self.users: dict[Statement, set[Rule]] = defaultdict(set)
        self._open: list[Rule] = []
        self._left: Rule | None = None

    def apply(self, kinds: Iterable[Kind], facts: Facts) -> Iterable[Call]:
        """What is concluded of these kinds, of whatever is on record."""
        self._begin(facts.record)
        for kind in kinds:
            for subject in self.session_now.record.by_type[kind.about]:
                self.session_now.conclude(kind, subject)
        return self.calls

    def _begin(self, record: Record) -> None:
        self.session_now = Noted(self, record.with_equal(self.applications.one))
        self.calls: dict[Call, list[Key]] = {}
        self.considered, self.concluded = set[str](), dict[str, list[Key]]()

    def judged(self, facts: Facts, questions: Iterable[Question]) -> JudgedCase:
        """What is answered, and how."""
        self._ran()
        self._left = None
        record = Record(facts) if self.probes else facts.record
        recording = self._ran()
        self._begin(record)
        session = self.session_now
        self.outside = set[Statement]()
        answers, asked = dict[Question, Answer](), dict[Question, Asked]()
        for question in questions:
            session.now = asked[question] = {}
            answers[question] = put(self, session, question)
        given = {question: as_json(answer) for question, answer in answers.items()}
        self._between()
        session.judge = self.like
        of_rule: dict[str, list[Call]] = {}
        for call in self.calls:
            of_rule.setdefault(call.rule.name, []).append(call)
        return JudgedCase(
            session, record, answers, given, asked, self.calls, of_rule, frozenset(self.considered),
            self.concluded, recording, frozenset(self.outside),
        )  # fmt: skip

    def function(self, one: Rule) -> Callable[..., object]:
        """The norm, noting what it is applied to; where it was already, it is not asked again."""
        function = self.like.function(one)
        known = self.applications.of(function)

        def noted(*arguments: object) -> object:
            self._between()
            if (call := known.get(arguments)) is None:
                outcome = function(*arguments)
                call = known[arguments] = Call(one, arguments, outcome, self._ran())
                for statement in call.ran:
                    self.users[statement].add(one)
            assert self.session_now.asking is not None
            self.calls.setdefault(call, []).append(self.session_now.asking)
            return call.outcome

        return noted

    def enter(self, one: Rule, subject: Fact) -> None:
        """A rule is considered."""
        self._between()
        self.considered.add(one.name)
        self._open.append(one)

    def leave(self, one: Rule, outcome: object) -> None:
        """It came to this."""
        self._between()
        self._left = self._open.pop()
        if outcome is not None and outcome is not False:
            assert self.session_now.asking is not None
            self.concluded.setdefault(one.name, []).append(self.session_now.asking)

    def _between(self) -> None:
        """What ran since belongs to no application of a rule; a rule whose inputs it finds uses it all the same, and
        one whose conclusion it puts together with what carves out of it."""
        if self.probes is None or not self.probes.seen:
            return
        ran = self._ran()
        self.outside |= ran
        if (by := self._open[-1] if self._open else self._left) is not None:
            for statement in ran:
                self.users[statement].add(by)

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
            self.bases[letters] = (under_other_letters(law, like) if like else Judge(law)).compile()
        self.judged: dict[str, JudgedCase] = {}
        self.users: dict[Statement, set[Rule]] = defaultdict(set)
        """Statement → the rules that run it."""
        self._considering: dict[Letters, dict[str, list[str]]] = {}
        self._running: dict[Statement, list[Call]] = defaultdict(list)
        self._beside: dict[Statement, list[str]] = defaultdict(list)
        applications = Applications()
        remembered: dict[Function, Remembered] = {}
        self.remembering = {
            letters: Remembering(base, applications, remembered) for letters, base in self.bases.items()
        }
        """The same judges; their rules remember."""
        with probes.listening() if probes and cases else nullcontext():
            for letters, ids in self.groups.items():
                considering = self._considering[letters] = defaultdict(list)
                self._judge(_Noting(self.bases[letters], probes, applications), ids, considering)

    def _judge(self, noting: _Noting, ids: Iterable[str], considering: dict[str, list[str]]) -> None:
        for id in ids:
            case = self.cases[id]
            judged = self.judged[id] = noting.judged(case.facts, [one.question for one in case.expected])
            for name in judged.considered:
                considering[name].append(id)
            for call in judged.calls:
                if not call.cases:
                    for statement in call.ran:
                        self._running[statement].append(call)
                call.cases.append(id)
            for statement in judged.recording | judged.outside:
                self._beside[statement].append(id)
        for statement, rules in noting.users.items():
            self.users[statement] |= rules

    def considered_by(self, names: Collection[str]) -> list[str]:
        """The Cases in which one of these rules is considered, group by group."""
        return [id for letters in self.groups for id in self.considering(letters, names)]

    def considering(self, letters: Letters, names: Collection[str]) -> list[str]:
        """The Cases that state these letters and in which one of these rules is considered."""
        lists = [found for name in names if (found := self._considering[letters].get(name))]
        return lists[0] if len(lists) == 1 else list(dict.fromkeys(chain(*lists)))

    # another law

    def otherwise(self, id: str, other: Sharing, looked: Looked | None = None) -> Given | None:
        """What a law answers that differs in its `names`; None where nothing can differ."""
        judged = self.judged[id]
        keys = _differing(judged, other, looked or Looked())
        return None if keys == [] else _given(judged, other, keys)

    def running(self, statement: Statement) -> dict[str, list[Call] | None]:
        """The Cases that run a statement, with the applications of rules that do; None where it runs outside them."""
        calls: dict[str, list[Call]] = defaultdict(list)
        for call in self._running.get(statement, ()):
            for id in call.cases:
                calls[id].append(call)
        found: dict[str, list[Call] | None] = {
            id: [call for call in self.judged[id].calls if statement in call.ran] if len(of) > 1 else of
            for id, of in calls.items()
        }
        return {**found, **dict.fromkeys(self._beside.get(statement, ()))}

    def edited(
        self, id: str, other: Sharing, statement: Statement, calls: list[Call] | None, looked: Looked
    ) -> Given | None:
        """What the law answers while a statement is edited; None where nothing can differ.

        other: reaches what the rules that run it reach. calls: see `running`. Raises what the edited code raises.
        """
        judged, facts = self.judged[id], self.cases[id].facts
        if statement in judged.recording and (record := Record(facts)).by_type != judged.handed_out.by_type:
            session = other.session(record)
            return {question: as_json(put(other, session, question)) for question in judged.answers}
        if calls is None and statement in judged.outside:
            session = other.beside(judged.session)
            return {question: as_json(put(other, session, question)) for question in judged.answers}
        keys = _differing(judged, other, looked)
        if keys is None:
            return _given(judged, other, None)
        for call in calls or [one for one in judged.calls if statement in one.ran]:
            differs = looked.differs(call, other)
            if isinstance(differs, Exception):
                if not keys:
                    raise differs.with_traceback(None)
                return _given(judged, other, None)
            if differs:
                keys += judged.calls[call]
        return _given(judged, other, keys) if keys else None


def _differing(judged: JudgedCase, other: Sharing, looked: Looked) -> list[Key] | None:
    """For what a rule that the law changes was applied and now concludes otherwise; or is gone, and came to something.

    None where a rule cannot conclude: it may not come to this, for another may differ before.
    """
    found: list[Key] = []
    for name in other.anew:
        if name in other.gone:
            found += judged.concluded.get(name, ())
            continue
        for call in judged.of_rule.get(name, ()):
            if (differs := looked.differs(call, other)) is True:
                found += judged.calls[call]
            elif differs:
                return None
    return found


def _given(judged: JudgedCase, other: Sharing, keys: list[Key] | None) -> Given:
    """What is answered where these are concluded anew; None: whatever the law reaches, as far as a question asks."""
    session = other.beside(judged.session)
    try:
        differing = None if keys is None else session.otherwise(keys)
    except Exception:  # the questions may not come to this
        return _given(judged, other, None)
    found = {}
    for question, before in judged.answers.items():
        asked = judged.asked[question]
        if session.as_before(asked) if differing is None else differing.isdisjoint(asked):
            found[question] = judged.given[question]
            continue
        now = put(other, session, question)
        found[question] = judged.given[question] if same(now, before) else as_json(now)
    return found


class ToldApart:
    """Other laws that Cases come to tell from a law, one Case after the other. open: those that none has yet."""

    def __init__(self, law: Law, others: Iterable[Alternative]) -> None:
        self.base = Judge(law).compile()
        self.open = {one.id: one for one in others}
        self._noting = _Noting(self.base, None, Applications())
        self._sharing: dict[str, Sharing] = {}

    def by(self, case: Case) -> list[Alternative]:
        """The open laws that answer a question of this Case otherwise; they are open no longer."""
        self._noting.applications.forget()  # no other Case will come to them: each life is another
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
            keys = _differing(judged, other, Looked())
            given = judged.given if keys == [] else _given(judged, other, keys)
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
        self._noting, self._other, self._names = _Noting(fuller.judge, None, Applications()), fewer.judge, names

    def on(self, facts: Facts) -> bool:
        """Whether all answers about these facts are the same by construction; where not, they may still be equal.

        The rules are applied to whatever is on record, as the one law has it; the other must conclude the same from
        the same, and nothing may be concluded by a rule that it has not.
        """
        try:
            calls = self._noting.apply(self.kinds, facts)
            return (
                self.comparable and self.gone.isdisjoint(self._noting.concluded) and not any(map(self._differs, calls))
            )
        except Exception:  # a law that cannot conclude is seen where it is judged
            return False

    def _differs(self, call: Call) -> bool:
        name = call.rule.name
        if name not in self._names or name in self.gone:
            return False
        return not same(self._other.function(call.rule)(*call.arguments), call.outcome)


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
