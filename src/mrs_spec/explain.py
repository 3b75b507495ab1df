"""Why: the rules that were considered, what their words did, and what another reading would answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from mrs_spec.answers import Answer, Undetermined, as_json, in_words
from mrs_spec.facts import Change, Contract, Facts, Notice, Option
from mrs_spec.law import Judge, Law, Reads, Rule
from mrs_spec.questions import ASKS, Question, put
from mrs_spec.readings import Chosen, entry
from mrs_spec.text import clause_name, corpus
from mrs_spec.vocabulary import OPTION_NAMES
from mrs_spec.wording import Both, Lang, said
from mrs_spec.words import CHANGE_NAMES


class Saying(NamedTuple):
    """What one word did: its sentence and the values in it."""

    sentence: Both
    slots: dict[str, Any]

    def told(self, lang: Lang) -> str:
        slots = {name: _shown(value, lang) for name, value in self.slots.items()}
        return self.sentence.in_(lang).format(**slots)


@dataclass
class Node:
    """One rule considered for one subject, with what it asked for on the way."""

    rule: Rule
    subject: Any
    outcome: Any = None
    sayings: list[Saying] = field(default_factory=list)
    readings: list[Chosen] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    @property
    def concluded(self) -> bool:
        return self.outcome is not None and self.outcome is not False

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()


class Recorded:
    """A word that writes down what it does; it computes exactly as the word does."""

    def __init__(self, value: Any, trace: Trace) -> None:
        self._value = value
        self._trace = trace

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._value, name)
        return self._heard(found) if hasattr(found, "tells") else found

    def __call__(self, *args: Any) -> Any:
        return self._heard(self._value)(*args)

    def _heard(self, function: Any) -> Any:
        sentence, names = function.tells

        def call(*args: Any) -> Any:
            result = function(*args)
            slots = {**dict(zip(names, args, strict=False)), "word": self._value, "result": result}
            self._trace.here.sayings.append(Saying(sentence, slots))
            return result

        return call


class Trace:
    """An observer that keeps the tree of rules considered."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.roots: list[Node] = []
        self._open: list[Node] = []

    @property
    def here(self) -> Node:
        return self._open[-1]

    def enter(self, one: Rule, subject: Any) -> None:
        readings = [
            Chosen(p.choice.entry, self.law.letter(p.choice.entry))
            for p in one.parameters.values()
            if isinstance(p, Reads)
        ]
        node = Node(one, subject, readings=readings)
        (self._open[-1].children if self._open else self.roots).append(node)
        self._open.append(node)

    def leave(self, one: Rule, outcome: Any) -> None:
        self._open.pop().outcome = outcome

    def parameter(self, one: Rule, name: str, value: Any) -> Any:
        return Recorded(value, self) if _tells(value) else value


def _tells(value: Any) -> bool:
    """Whether the word, or the letter's function, has a sentence for what it does."""
    own = (one for kind in type(value).__mro__ for one in vars(kind).values())
    return hasattr(value, "tells") or any(hasattr(one, "tells") for one in own)


class Otherwise(NamedTuple):
    """Another letter, and what it would answer."""

    chosen: Chosen
    answer: Answer


class Explanation(NamedTuple):
    """One question, its answer, the tree behind it and the letters that would answer otherwise."""

    question: Question
    answer: Answer
    tree: list[Node]
    otherwise: list[Otherwise]

    @property
    def readings(self) -> list[Chosen]:
        """The letters that the rules which concluded computed with."""
        return sorted({one for root in self.tree for node in root.walk() if node.concluded for one in node.readings})


def explain(law: Law, facts: Facts, question: Question, *, otherwise: bool = True) -> Explanation:
    """Why the law answers a question as it does."""
    trace = Trace(law)
    judge = Judge(law, trace)
    answer = put(judge, judge.session(facts.record), question)
    considered = {one.entry for root in trace.roots for node in root.walk() for one in node.readings}
    changes = list(_otherwise(law, facts, question, answer, considered)) if otherwise else []
    return Explanation(question, answer, trace.roots, changes)


def _otherwise(law: Law, facts: Facts, question: Question, answer: Answer, entries: set[str]) -> Iterator[Otherwise]:
    for id in sorted(entries):
        for letter in entry(id).letters:
            if letter != law.letter(id):
                judge = law.under(id, letter).judge
                found = put(judge, judge.session(facts.record), question)
                if as_json(found) != as_json(answer):
                    yield Otherwise(Chosen(id, letter), found)


def in_text(found: Explanation, lang: Lang) -> Iterator[str]:
    """The explanation in lines: the answer, the rules behind it, and the letters that would change it."""
    yield f"{question_name(found.question, lang)}: {in_words(found.answer, lang)}"
    turning = {one.chosen.entry for one in found.otherwise}
    for node in found.tree:
        yield from _lines(node, lang, "  ", turning)
    if found.otherwise:
        yield "  " + ("別の読み方によれば:" if lang == "ja" else "Under another reading:")
        for change in found.otherwise:
            letter = entry(change.chosen.entry).letters[change.chosen.letter]
            yield f"    {change.chosen} {letter.text.in_(lang)} → {in_words(change.answer, lang)}"


def question_name(question: Question, lang: Lang) -> str:
    name = ASKS[question.name].name.in_(lang)
    if not question.subject:
        return name
    subject = next(
        (names.in_(lang) for kind, names in OPTION_NAMES.items() if kind == question.subject), question.subject
    )
    return f"{name}「{subject}」" if lang == "ja" else f'{name} "{subject}"'


def _lines(node: Node, lang: Lang, indent: str, turning: set[str]) -> Iterator[str]:
    """A rule that concluded, with its words and the letters the answer turns on; then what it asked for."""
    if node.concluded:
        yield f"{indent}{rule_name(node.rule, lang)}{_subject(node.subject, lang)} → {outcome(node.outcome, lang)}"
        yield f"{indent}  {quoted(node.rule, lang)}"
        for saying in node.sayings:
            yield f"{indent}  ・{saying.told(lang)}"
        for chosen in node.readings:
            if chosen.entry in turning:
                letter = entry(chosen.entry).letters[chosen.letter]
                yield f"{indent}  [{chosen}] {letter.text.in_(lang)}"
        indent += "    "
    elif not node.rule.clause.startswith("IR-"):
        yield indent + _not_applied(node, lang)
    for child in node.children:
        yield from _lines(child, lang, indent, turning)


def _not_applied(node: Node, lang: Lang) -> str:
    name = f"{rule_name(node.rule, lang)}{_subject(node.subject, lang)}"
    if node.rule.unless:
        return f"{name}: 除外に当たらない" if lang == "ja" else f"{name}: the exception does not hold"
    return f"{name}: 当てはまらない" if lang == "ja" else f"{name}: does not apply"


def rule_name(one: Rule, lang: Lang) -> str:
    return f"{clause_name(one.clause).in_(lang)} ({one.clause})"


def quoted(one: Rule, lang: Lang, limit: int = 90) -> str:
    """The clause's own words; for a register entry its question."""
    if one.clause.startswith("IR-"):
        return entry(one.clause).question.in_(lang)
    text = corpus().clause(one.clause)
    body = text.ja if lang == "ja" else text.en
    shown = (
        body if len(body) <= limit * (1 if lang == "ja" else 2) else body[: limit * (1 if lang == "ja" else 2)] + "…"
    )
    return f"「{shown}」" if lang == "ja" else f"“{shown}”"


def outcome(value: Any, lang: Lang) -> str:
    if isinstance(value, Undetermined) or hasattr(value, "told"):
        return str(value.told(lang))
    if value is True:
        return "除外に当たる" if lang == "ja" else "the exception holds"
    return "適用される" if lang == "ja" else "applies"


def _subject(subject: Any, lang: Lang) -> str:
    return "" if isinstance(subject, Contract) else f" [{_shown(subject, lang)}]"


def _shown(value: Any, lang: Lang) -> str:
    match value:
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
        case _ if isinstance(value, str) and value in {kind.value for kind in OPTION_NAMES}:
            return next(name.in_(lang) for kind, name in OPTION_NAMES.items() if kind == value)
        case _ if hasattr(value, "id"):
            return str(value.id)
        case _ if hasattr(value, "ends"):
            return ""
        case _:
            return _plain(value, lang)


def _plain(value: Any, lang: Lang) -> str:
    if hasattr(value, "model_fields") or type(value).__module__ == "mrs_spec.facts":
        day = getattr(value, "day", None) or getattr(value, "on", None)
        return said(day, lang) if day else type(value).__name__
    return said(value, lang)
