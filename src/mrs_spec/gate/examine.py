"""What a system answers on a life beside what the contract answers, and how the two differ.

Only what the system declares is told and asked. What goes wrong otherwise (an error, a crash, silence) differs, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from mrs_spec.asking.ask import answering
from mrs_spec.gate.again import WHY_NAMES, Why, asked_again, turned_round
from mrs_spec.gate.compare import same
from mrs_spec.gate.messages import PROTOCOL, NotAMessage, Started, System, any_of, facts_told
from mrs_spec.gate.reached import Watching, WatchingEditions
from mrs_spec.gate.runner import VERDICT_NAMES, CaseVerdict, Conversation, moved
from mrs_spec.gate.transports import Crashed, TimedOut
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem, Problems, message
from mrs_spec.ground.wording import Both
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import ASKS, VIEWS, Question
from mrs_spec.scenarios.cases import Case, Expected, Wrong
from mrs_spec.scenarios.draft import STEPS, StepDef
from mrs_spec.scenarios.lives import Life, Said, Way, as_told, examples, life_told, way


class HowOther(StrEnum):
    """How a system differs from the contract. While a life is made small, it must go on differing so."""

    VALUE = "value"
    DECIDED = "decided"
    LEFT_OPEN = "left open"
    OTHER_NEED = "other need"
    ERROR = CaseVerdict.ERROR.value
    CRASHED = CaseVerdict.CRASHED.value
    TIMED_OUT = CaseVerdict.TIMED_OUT.value
    MISSING = CaseVerdict.MISSING.value
    SECOND_TIME = Why.SECOND_TIME.value
    ORDER = Why.ORDER.value

    @property
    def steady(self) -> bool:
        """Whether it is about an answer; else the system depends on what it must not depend on."""
        return self not in (HowOther.SECOND_TIME, HowOther.ORDER)


NO_ANSWER = (HowOther.ERROR, HowOther.CRASHED, HowOther.TIMED_OUT)

HOW_NAMES = {
    HowOther.VALUE: Both("答えが異なる", "another answer"),
    HowOther.DECIDED: Both("判断できないことを判断した", "decided what cannot be decided"),
    HowOther.LEFT_OPEN: Both("判断できることを判断しない", "left open what is decided"),
    HowOther.OTHER_NEED: Both("足りないものが異なる", "names another thing as missing"),
    HowOther.ERROR: VERDICT_NAMES[CaseVerdict.ERROR],
    HowOther.CRASHED: VERDICT_NAMES[CaseVerdict.CRASHED],
    HowOther.TIMED_OUT: VERDICT_NAMES[CaseVerdict.TIMED_OUT],
    HowOther.MISSING: VERDICT_NAMES[CaseVerdict.MISSING],
    HowOther.SECOND_TIME: WHY_NAMES[Why.SECOND_TIME],
    HowOther.ORDER: WHY_NAMES[Why.ORDER],
}


class Divergence(NamedTuple):
    """One question that a system answers otherwise: how, and in which part of the answer; a note where it says more."""

    wrong: Wrong
    how: HowOther
    part: str = ""
    note: Both | None = None

    @property
    def of(self) -> tuple[str, str, str]:
        """What it has in common with others of its kind: what is asked about, how it differs, in which part."""
        of_a_question = self.how.steady and self.how not in NO_ANSWER
        return about(self.wrong.question) if of_a_question else "", self.how.value, self.part


def about(question: Question) -> str:
    """What a question is about: views on a list of charges are about that kind of charge."""
    view, _, kind = question.name.partition(".")
    return kind if view in (*VIEWS, "charges") and kind else question.name


# --- two answers ----------------------------------------------------------------------------------


def divergence(question: Question, expected: JSON, got: JSON) -> Divergence:
    """How an answer differs from the one that the contract gives."""
    wrong = Wrong(question, expected, got)
    mine, theirs = _is_open(expected), _is_open(got)
    if same(_without_needs(got), _without_needs(expected)):
        return Divergence(wrong, HowOther.OTHER_NEED)
    if mine and not theirs:
        return Divergence(wrong, HowOther.DECIDED)
    if theirs and not mine:
        return Divergence(wrong, HowOther.LEFT_OPEN)
    return Divergence(wrong, HowOther.VALUE, "/".join(_parts(expected, got)))


def _is_open(answer: JSON) -> bool:
    match answer:
        case dict():
            return "undetermined" in answer or any(_is_open(value) for value in answer.values())
        case list():
            return any(_is_open(one) for one in answer)
        case _:
            return answer == "undetermined"


def _without_needs(answer: JSON) -> JSON:
    """The answer with every undetermined part alike."""
    match answer:
        case dict() if "undetermined" in answer:
            return {"undetermined": [True]}
        case dict():
            return {name: _without_needs(value) for name, value in answer.items()}
        case list():
            return [_without_needs(one) for one in answer]
        case _:
            return answer


def _parts(expected: JSON, got: JSON) -> Iterator[str]:
    """In which part: the order of a list, how many it has, the fields of its rows; else what kind of answer it is."""
    mine, theirs = _value(expected), _value(got)
    if not (isinstance(mine, list) and isinstance(theirs, list)):
        yield from (kind for kind in (_kind(expected), _kind(got)) if kind != "value")
        return
    if len(mine) != len(theirs):
        yield "fewer" if len(theirs) < len(mine) else "more"
    elif Counter(map(repr, mine)) == Counter(map(repr, theirs)):
        yield "order"
    else:
        rows = [pair for pair in zip(mine, theirs, strict=True) if all(isinstance(row, dict) for row in pair)]
        fields = {name for one, other in rows if isinstance(one, dict) for name in one}
        yield from sorted(
            name
            for name in fields
            if any(isinstance(one, dict) and isinstance(other, dict) and one.get(name) != other.get(name)
                   for one, other in rows)
        )  # fmt: skip


def _value(answer: JSON) -> JSON:
    return answer.get("value") if isinstance(answer, dict) else answer


def _kind(answer: JSON) -> str:
    return next(iter(answer), "") if isinstance(answer, dict) else "shapeless"


# --- what is declared -----------------------------------------------------------------------------


class Declared:
    """What a system declares, asked many times: which facts can be told to it, and which questions it answers."""

    def __init__(self, started: Started) -> None:
        self.started = started
        self._facts: dict[str, bool] = {}
        self._questions: dict[str, bool] = {}

    def covers(self, facts: Object) -> bool:
        """Whether it declares every fact."""
        return all(
            self._fact(path) or all(self._fact(f"{path}={value}") for value in values)
            for path, values in facts_told(facts).items()
        )

    def _fact(self, name: str) -> bool:
        if name not in self._facts:
            self._facts[name] = any_of(self.started.facts, name)
        return self._facts[name]

    def questions(self, facts: Facts) -> Iterator[Question]:
        """Every question that it declares and that the facts have a subject for, in the order of the contract."""
        for name, ask in ASKS.items():
            subjects = ("",) if ask.about is None else [one.id for one in facts.record.of(ask.about) if one.id]
            for subject in subjects:
                question = Question(name, subject)
                if self._asks(str(question)):
                    yield question

    def _asks(self, name: str) -> bool:
        if name not in self._questions:
            self._questions[name] = any_of(self.started.questions, name)
        return self._questions[name]

    @property
    def ways(self) -> Mapping[str, Way]:
        """How the steps are told whose facts it declares: only with the names that it declares."""
        return _ways(self.started.facts)

    def part_of(self, life: Life) -> Life | None:
        """The life, or as much of it as it declares; None where that is nothing."""
        if self.covers(as_told(life)):
            return life
        kept, found = list[Said](), None
        for said in life.said:
            now = life_told([*kept, said])
            if now is not None and self.covers(as_told(now)):
                kept.append(said)
                found = now
        return found


@lru_cache(maxsize=8)
def _ways(facts: tuple[str, ...]) -> Mapping[str, Way]:
    declared = Declared(Started(protocol=PROTOCOL, system=System(name="any"), facts=facts))
    found = ((step.name, _way(step, declared)) for step in STEPS.all if step.kind != "then")
    return {name: told for name, told in found if told is not None}


def _way(step: StepDef, declared: Declared) -> Way | None:
    """How a step is told; None where not all of what it tells is declared, whatever it names."""
    told = way(step)
    if told is None:
        return None
    names, any_at_all = {name: list[object]() for name in told.names}, False
    for said in examples(step):
        life = life_told(said)
        if life and declared.covers(as_told(life)):
            any_at_all = True
            for name, known in names.items():
                if (value := said[-1].values[name]) not in known:
                    known.append(value)
    return told._replace(names={name: tuple(known) for name, known in names.items()}) if any_at_all else None


# --- one life -------------------------------------------------------------------------------------


class Examined(NamedTuple):
    """A life with what was asked of it, what the contract answers, what came back, and what of it differs."""

    life: Life
    case: Case
    sent: Object
    got: Mapping[str, JSON]
    divergences: tuple[Divergence, ...]


class Examiner:
    """Puts lives to a system and to the law, and holds the answers against each other."""

    def __init__(self, session: Conversation, started: Started, judge: Watching | WatchingEditions) -> None:
        self.session, self.started, self.judge = session, started, judge
        self.declared = Declared(started)
        self.asked = self.questions = 0

    def case(self, life: Life) -> Case | None:
        """The life as a Case of all that is asked; None where nothing is, or the system's clock does not allow it."""
        facts = life.facts
        if self.started.clock == "fixed":
            assert self.started.today is not None
            try:
                facts = moved(facts, self.started.today)
            except (Problem, Problems):
                return None
        questions = tuple(self.declared.questions(facts))
        if not questions:
            return None
        answered = self._answering(facts)
        answers = tuple(Expected(one, answered(one)) for one in questions)
        return Case("", facts, answers)

    def examine(self, life: Life, case: Case | None = None) -> Examined | None:
        """What differs on a life; None where nothing is asked. Raises OutOfReach."""
        case = case or self.case(life)
        if case is None:
            return None
        sent = as_told(life) | {"known_until": case.facts.known_until.isoformat()}
        got, how = self.ask(case, sent)
        if isinstance(how, Divergence):
            return Examined(life, case, sent, got, (how,))
        found = []
        for row in case.expected:
            name = str(row.question)
            if name not in got or (isinstance(answer := got[name], dict) and "unsupported" in answer):
                which = "gate.no_answer" if name not in got else "gate.declared_unsupported"
                wrong = Wrong(row.question, row.answer, got.get(name))
                found.append(Divergence(wrong, HowOther.MISSING, note=message(which, names=name)))
            elif not same(got[name], row.answer):
                found.append(divergence(row.question, row.answer, got[name]))
        return Examined(life, case, sent, got, tuple(found))

    def ask(self, case: Case, sent: Object) -> tuple[Mapping[str, JSON], Divergence | None]:
        """The answers to all questions of a Case, told so; or why there are none. Raises OutOfReach."""
        names = tuple(str(row.question) for row in case.expected)
        self.asked += 1
        self.questions += len(names)
        try:
            reply = self.session.ask(sent, str(sent["known_until"]), names, {})
        except TimedOut:
            return {}, _none(case, HowOther.TIMED_OUT, message("gate.silent", seconds=f"{self.session.seconds:g}"))
        except Crashed as error:
            return {}, _none(case, HowOther.CRASHED, error.problem.sentence)
        except NotAMessage as error:
            return {}, _none(case, HowOther.MISSING, error.problem.sentence)
        if reply.error is not None:
            return {}, _none(case, HowOther.ERROR, message("gate.said", error=reply.error[:200]))
        assert reply.answers is not None
        return reply.answers, None

    def again(self, examined: Examined) -> Divergence | None:
        """Whether the life is answered otherwise after others, or with its lists turned round. Raises OutOfReach."""
        case, got = examined.case, dict(examined.got)
        if not got or not self._steady(case, examined.sent):
            return None

        def ask(facts: Object) -> Mapping[str, JSON]:
            answers, why = self.ask(case, facts)
            return answers if why is None else {"": why.how.value}

        if (found := asked_again(examined.sent, got, ask)) is None:
            return None
        row = next((one for one in case.expected if str(one.question) == found.question), case.expected[0])
        wrong = Wrong(row.question, row.answer, found.second)
        return Divergence(wrong, HowOther(found.why.value), note=found.told(row.question))

    def _steady(self, case: Case, sent: Object) -> bool:
        """Whether the contract gives the same answers when the lists are turned round."""
        turned = load(turned_round(sent))
        answered = self._answering(turned)
        return all(answered(row.question) == row.answer for row in case.expected)

    def _answering(self, facts: Facts) -> Callable[[Question], JSON]:
        """How the contract answers of these facts."""
        if isinstance(self.judge, WatchingEditions):
            return answering(self.judge)(facts)
        return answering(self.judge)(facts)


def _none(case: Case, how: HowOther, note: Both) -> Divergence:
    """No answer to any question; told of the first."""
    first = case.expected[0]
    part = re.sub(r"'[^']*'|\"[^\"]*\"|[\d.]+", "", note.en)  # not what it was said of: the text, the number
    return Divergence(Wrong(first.question, first.answer, None), how, part[:80], note)
