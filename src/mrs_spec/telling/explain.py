"""Why: the rules that were considered, what their words did, and what another reading would answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextvars import Token
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cache, partial
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import AcrossJudge, Laws
from mrs_spec.document.names import clause_name
from mrs_spec.document.register import Chosen, entry, ids
from mrs_spec.document.text import Edition, corpus
from mrs_spec.ground.data import Object
from mrs_spec.ground.wording import LISTENER, Both, Lang, Listener, Saying, cut, said
from mrs_spec.law.declare import APPLIES, Conclusion, Reads, Rule
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.law.sharing import Asked, Sharing
from mrs_spec.law.together import BesideTogether, NotedTogether
from mrs_spec.record.answers import Answer, Undetermined, all_missing, as_json
from mrs_spec.record.facts import Facts
from mrs_spec.record.names import CHANGE_NAMES, CONDUCT_NAMES, INCIDENT_NAMES, OPTION_NAMES
from mrs_spec.record.questions import Question
from mrs_spec.record.things import (
    Article,
    Change,
    Claim,
    Conduct,
    Contract,
    Fact,
    Failure,
    Incident,
    Notice,
    Option,
    Outage,
)
from mrs_spec.telling.answers import in_words, question_name, subject_name


def heard(saying: Saying, lang: Lang) -> str:
    """What a word did, in its sentence."""
    slots = {name: _shown(value, lang) for name, value in saying.slots.items()}
    return saying.sentence.in_(lang).format(**slots)


@dataclass
class Node:
    """One rule considered for one subject, with what it asked for on the way."""

    rule: Rule
    subject: object
    outcome: object = None
    sayings: list[Saying] = field(default_factory=list)
    readings: list[Chosen] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    @property
    def concluded(self) -> bool:
        """Whether the rule concluded anything."""
        return self.outcome is not None and self.outcome is not False

    @property
    def handed_on(self) -> bool:
        """The rule only handed on what inputs of it left undetermined."""
        if not isinstance(self.outcome, Undetermined):
            return False
        left_open = all_missing(node.outcome for node in self.children)
        return left_open is not None and set(self.outcome.in_order) <= set(left_open.in_order)

    @property
    def has_content(self) -> bool:
        """Whether its outcome says more than that the rule, or the exception, applies."""
        return isinstance(self.outcome, (Conclusion, Undetermined)) and self.outcome.told("en") != APPLIES.en

    def walk(self) -> Iterator[Node]:
        """The rule and all it asked for, in order."""
        yield self
        for child in self.children:
            yield from child.walk()


class Trace:
    """An observer that keeps the tree of rules considered, and hears what their words say they did."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.roots: list[Node] = []
        self._readings: dict[int, list[Chosen]] = {}
        self._open: list[tuple[Node, Token[Listener | None]]] = []

    def enter(self, one: Rule, subject: Fact) -> None:
        """A rule is considered: a node, and its words are heard."""
        node = Node(one, subject, readings=self._readings_of(one))
        (self._open[-1][0].children if self._open else self.roots).append(node)
        self._open.append((node, LISTENER.set(node.sayings.append)))

    def _readings_of(self, one: Rule) -> list[Chosen]:
        """The letters that a rule follows: the same whenever it is considered, which it is very often."""
        if (found := self._readings.get(id(one))) is None:
            entries = [p.choice.entry for p in one.parameters.values() if isinstance(p, Reads)]
            found = self._readings[id(one)] = [Chosen(entry, self.letter(entry)) for entry in entries]
        return found

    def letter(self, entry_id: str) -> str:
        """The letter that is followed in a register entry."""
        return self.law.letter(entry_id)

    def leave(self, one: Rule, outcome: object) -> None:
        """The rule came to this."""
        node, before = self._open.pop()
        node.outcome = outcome
        LISTENER.reset(before)


class AcrossTrace(Trace):
    """The same of the laws of all editions."""

    def __init__(self, laws: Laws) -> None:
        super().__init__(laws.editions[0][1])
        self.laws = laws

    def letter(self, entry_id: str) -> str:
        """The letter that is followed in a register entry of any edition."""
        return self.laws.letter(entry_id)


class Otherwise(NamedTuple):
    """Another letter, what it would answer, and how it reads."""

    chosen: Chosen
    answer: Answer
    text: Both


class Explanation(NamedTuple):
    """One question, its answer, the tree behind it and the letters that would answer otherwise."""

    question: Question
    answer: Answer
    tree: list[Node]
    otherwise: list[Otherwise]
    edition: Edition = ""
    """The edition that governs the answer, where several are at hand."""


def explain_across(laws: Laws, facts: Facts, questions: Sequence[Question]) -> list[Explanation]:
    """Why each question is answered so where several editions are at hand, and which of them governs the answer."""
    found = []
    for question in questions:
        known = laws.judge.session(facts.record)
        answer, law = laws.judge.governed(known, question)
        trace = AcrossTrace(laws)
        judge = AcrossJudge(laws, trace)
        judge.governed(judge.session(facts.record, known), question)
        considered = {one for root in trace.roots for node in root.walk() for one in node.readings}
        otherwise = []
        for chosen in sorted(considered):
            edition = next(one.edition for _, one in laws.editions if chosen.entry in ids(one.edition))
            for letter, of in entry(chosen.entry, edition).letters.items():
                if letter == chosen.letter:
                    continue
                other = laws.under(chosen.entry, letter).answer(facts, question)
                if as_json(other) != as_json(answer):
                    otherwise.append(Otherwise(Chosen(chosen.entry, letter), other, of.text))
        found.append(Explanation(question, answer, trace.roots, otherwise, law.edition))
    return found


def explain(law: Law, facts: Facts, questions: Sequence[Question]) -> list[Explanation]:
    """Why the law answers each question as it does."""
    turning = turning_points(law, facts, questions)
    found = []
    for question in questions:
        trace = Trace(law)
        judge = Judge(law, trace)
        answer = put(judge, judge.session(facts.record), question)
        found.append(Explanation(question, answer, trace.roots, turning[question]))
    return found


def turning_points(law: Law, facts: Facts, questions: Sequence[Question]) -> dict[Question, list[Otherwise]]:
    """For each question the letters not chosen under which the answer would differ from the law's."""
    found: dict[Question, list[Otherwise]] = {question: [] for question in questions}
    trace = Trace(law)
    traced = Judge(law, trace)
    for _ in _answers(traced, traced.session(facts.record), questions):
        pass
    considered = {chosen.entry for root in trace.roots for node in root.walk() for chosen in node.readings}
    judge = law.judge
    session = NotedTogether(judge, facts.record)
    answers, asked = dict[Question, Object](), dict[Question, Asked]()
    for question in questions:
        session.now = asked[question] = {}
        answers[question] = as_json(put(judge, session, question))
    for id in sorted(considered):
        for letter, one in entry(id, law.edition).letters.items():
            if letter == law.letter(id):
                continue
            other = Sharing(law.under(id, letter), judge, law.following(id))
            beside = BesideTogether(other, session)
            turning = [question for question in questions if not beside.as_before(asked[question])]
            for question, answer in _answers(other, beside, turning):
                if as_json(answer) != answers[question]:
                    found[question].append(Otherwise(Chosen(id, letter), answer, one.text))
    return found


def _answers(judge: Judge, session: Session, questions: Sequence[Question]) -> Iterator[tuple[Question, Answer]]:
    return ((question, put(judge, session, question)) for question in questions)


Seen = set[tuple[str, int]]


class ExplainedLine(NamedTuple):
    """A line of an explanation: how deep it stands, what it tells, and its text.

    what: answer, rule, again (told already), words (of the clause), question (of an entry), word (what it did), letter,
    excepted (an exception that does not hold), idle (a rule that does not apply), otherwise.
    """

    depth: int
    what: str
    text: str


class UntoldLine(NamedTuple):
    """A line that is put in words only when it is shown."""

    depth: int
    what: str
    tell: Callable[[Lang], str]

    @property
    def both(self) -> Both:
        """Its text in both languages."""
        return Both(self.tell("ja"), self.tell("en"))


def in_text(found: Explanation, lang: Lang, seen: Seen | None = None) -> Iterator[str]:
    """The explanation as lines of text (see `in_lines`)."""
    return (f"{'  ' * line.depth}{line.text}" for line in in_lines(found, lang, seen))


def in_lines(found: Explanation, lang: Lang, seen: Seen | None = None) -> Iterator[ExplainedLine]:
    """The explanation in lines: the answer, the rules behind it, and the letters that would change it.

    seen: rules already explained in this telling; they are named, not told again.
    """
    return (ExplainedLine(line.depth, line.what, line.tell(lang)) for line in lines_of(found, seen))


def lines_of(found: Explanation, seen: Seen | None = None) -> Iterator[UntoldLine]:
    """The lines of an explanation (see `in_lines`), in no language yet."""
    yield UntoldLine(0, "answer", partial(_answer, found))
    turning = {change.chosen.entry for change in found.otherwise}
    seen = set() if seen is None else seen
    told: list[UntoldLine] = []
    for node in found.tree:
        _tell(node, 1, turning, seen, told)
    yield from told
    if found.otherwise:
        yield UntoldLine(1, "otherwise", Both("別の読み方によれば:", "Under another reading:").in_)
        yield from (UntoldLine(2, "otherwise", partial(_other_letter, change)) for change in found.otherwise)


def _answer(found: Explanation, lang: Lang) -> str:
    told = f"{question_name(found.question, lang)}: {in_words(found.answer, lang)}"
    edition = Both(f"［{found.edition} 実施版］", f" [edition of {found.edition}]").in_(lang) if found.edition else ""
    return told + edition


def _other_letter(change: Otherwise, lang: Lang) -> str:
    return f"{change.chosen} {change.text.in_(lang)} → {in_words(change.answer, lang)}"


def _letter(rule: Rule, chosen: Chosen, lang: Lang) -> str:
    return f"[{chosen}] {entry(chosen.entry, rule.edition).letters[chosen.letter].text.in_(lang)}"


def _tell(node: Node, depth: int, turning: set[str], seen: Seen, told: list[UntoldLine]) -> None:
    """Tell a rule that concluded, with its words and the letters the answer turns on; then what it asked for."""
    key = (f"{node.rule.edition} {node.rule.name}", id(node.subject))
    if node.concluded and not node.handed_on:
        if key in seen:
            told.append(UntoldLine(depth, "again", partial(_again, node)))
            return
        seen.add(key)
        told.append(UntoldLine(depth, "rule", partial(_heading, node)))
        depth += 1
        own = "question" if node.rule.clause.startswith("IR-") else "words"
        told.append(UntoldLine(depth, own, partial(quoted, node.rule)))
        told += (UntoldLine(depth, "word", partial(_did, saying)) for saying in node.sayings)
        for chosen in node.readings:
            if chosen.entry in turning:
                told.append(UntoldLine(depth, "letter", partial(_letter, node.rule, chosen)))
    elif not node.concluded and not node.rule.clause.startswith("IR-") and key not in seen:
        seen.add(key)
        what = "excepted" if node.rule.unless else "idle"
        told.append(UntoldLine(depth, what, partial(_not_applied, node)))
    for child in node.children:
        _tell(child, depth, turning, seen, told)


def _heading(node: Node, lang: Lang) -> str:
    return f"{rule_name(node.rule, lang)}{about(node.subject, lang)} → {outcome(node.outcome, lang)}"


def _again(node: Node, lang: Lang) -> str:
    return _heading(node, lang) + ("（上記のとおり）" if lang == "ja" else " (as above)")


def _did(saying: Saying, lang: Lang) -> str:
    return f"・{heard(saying, lang)}"


def _not_applied(node: Node, lang: Lang) -> str:
    name = f"{rule_name(node.rule, lang)}{about(node.subject, lang)}"
    if node.rule.unless:
        return f"{name}: 除外に当たらない" if lang == "ja" else f"{name}: the exception does not hold"
    return f"{name}: 当てはまらない" if lang == "ja" else f"{name}: does not apply"


@cache
def rule_name(one: Rule, lang: Lang) -> str:
    """The rule's clause by name and id."""
    name = clause_name(one.clause).in_(lang)
    return name if one.clause.startswith("IR-") else f"{name} ({one.clause})"


def quoted(one: Rule, lang: Lang) -> str:
    """The clause's own words; for a register entry its question."""
    if one.clause.startswith("IR-"):
        return entry(one.clause, one.edition).question.in_(lang)
    text = corpus(one.edition).clause(one.clause)
    return f"「{cut(text.ja, 90)}」" if lang == "ja" else f"“{cut(text.en, 180)}”"


def outcome(value: object, lang: Lang) -> str:
    """What a rule concluded, in words."""
    if isinstance(value, (Conclusion, Undetermined)):
        return value.told(lang)
    return "除外に当たる" if lang == "ja" else "the exception holds"


def about(subject: object, lang: Lang) -> str:
    """What a rule was considered for, in brackets; nothing for the contract itself."""
    return "" if isinstance(subject, Contract) else f" [{_shown(subject, lang)}]"


def _shown(value: object, lang: Lang) -> str:
    match value:
        case date() | int() | Fraction():
            return said(value, lang)
        case Option():
            return OPTION_NAMES[value.kind].in_(lang)
        case Notice():
            arrived = said(value.arrived_on, lang)
            return f"{arrived}到達の通知" if lang == "ja" else f"notice that arrived on {arrived}"
        case Change():
            day = said(value.day, lang) if value.day else ""
            name = CHANGE_NAMES[value.kind].in_(lang)
            return f"{name}（{day}）" if lang == "ja" else f"{name} ({day})"
        case Contract():
            return "契約" if lang == "ja" else "the contract"
        case Article() | Conduct() | Failure() | Incident() | Outage() | Claim():
            return fact_name(value, lang)
        case _ if isinstance(value, str) and value in {kind.value for kind in OPTION_NAMES}:
            return next(name.in_(lang) for kind, name in OPTION_NAMES.items() if kind == value)
        case _ if hasattr(value, "id"):
            return str(value.id)
        case _ if hasattr(value, "ends"):
            return ""
        case _:
            return _plain(value, lang)


Named = Article | Conduct | Failure | Incident | Outage | Claim


def fact_name(fact: Named, lang: Lang) -> str:
    """How an article, a conduct, a failure, an incident, an outage or a claim is called, with its day."""
    if isinstance(fact, Article):
        return subject_name(fact.id, lang)
    day = said(fact.on if isinstance(fact, Claim) else fact.day, lang)
    match fact:
        case Outage():
            what = Both("利用不能", "outage").in_(lang)
        case Claim():
            what = Both("損害の賠償請求", "claim for damages").in_(lang)
        case _:
            article, name = subject_name(fact.article, lang), _event_name(fact).in_(lang)
            what = f"{article}の{name}" if lang == "ja" else f"{name} of the {article}"
    return f"{what}（{day}）" if lang == "ja" else f"{what} ({day})"


def _event_name(fact: Conduct | Failure | Incident) -> Both:
    if isinstance(fact, Failure):
        return Both("故障", "failure")
    return CONDUCT_NAMES[fact.kind] if isinstance(fact, Conduct) else INCIDENT_NAMES[fact.kind]


def _plain(value: object, lang: Lang) -> str:
    if isinstance(value, Fact):
        day = getattr(value, "day", None) or getattr(value, "on", None)
        return said(day, lang) if day else type(value).__name__
    return said(value, lang)
