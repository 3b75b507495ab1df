"""What follows from the rows: the contract's life, what is owed, who must act, every answer, and why.

The same functions as everywhere else answer; here they are only put together, for one choice of letters or for two
beside each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import Laws, beyond_the_first, edition_meant, laws
from mrs_spec.document.register import Chosen, entry, ids, parse_chosen, with_needs
from mrs_spec.document.text import Edition
from mrs_spec.ground.data import JSON
from mrs_spec.ground.problems import Problem
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer, Charge, Missing, Silent, Undetermined, as_json, parts
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.report.timeline import Timeline, timeline
from mrs_spec.report.traced import Traced, TracedAcross
from mrs_spec.rules import law_of
from mrs_spec.telling.difference import days_later, yen_more
from mrs_spec.telling.duties import Row as DutyRow
from mrs_spec.telling.duties import duties, duties_across
from mrs_spec.telling.explain import Explanation, explain, explain_across, turning_points
from mrs_spec.telling.statement import Line, statement, statement_across

Letters = tuple[Chosen, ...]
"""A choice of letters; an entry that is not named has its default."""


def says(answer: Answer) -> bool:
    """Whether an answer says anything: the law is not silent, and no list is empty."""
    return not isinstance(answer, Silent) and parts(answer) != ()


class Answered(NamedTuple):
    """One question with its answer, and how the other side answers where there is one."""

    question: Question
    answer: Answer
    other: Answer | None = None
    edition: Edition = ""
    """The edition that governs the answer, where a later one than the first governs something of the life."""

    @property
    def says(self) -> bool:
        """Whether the answer says anything."""
        return says(self.answer)

    def differs(self) -> bool:
        """Whether the other side answers otherwise."""
        return self.other is not None and as_json(self.answer) != as_json(self.other)

    def days(self) -> int | None:
        """By how many days it is later than the other side's."""
        return None if self.other is None else days_later(self.other, self.answer)

    def yen(self) -> int | None:
        """By how many yen it is more than the other side's."""
        return None if self.other is None else yen_more(self.other, self.answer)


class Side(NamedTuple):
    """What follows under one choice of letters.

    Where a later edition governs something, each row and line names the one that governs it.
    """

    letters: Letters
    picture: Timeline | None
    lines: list[Line]
    duties: list[DutyRow]
    refused: Problem | None
    as_of: date
    known_until: date
    answers: list[Answered]

    def missing(self) -> list[Missing]:
        """What is missing for some answer, each need once."""
        found: dict[tuple[str, str], Missing] = {}
        for one in self.answers:
            for need in needs_in(one.answer):
                found.setdefault((need.need, need.detail), need)
        return list(found.values())


def needs_in(answer: Answer) -> Iterator[Missing]:
    """What is missing for an answer: for it itself, or for an amount or a day within it."""
    for each in (answer, *(parts(answer) or ())):
        inner = (each.yen, each.on) if isinstance(each, Charge) else ()
        for one in (each, *inner):
            if isinstance(one, Undetermined):
                yield from one.each


def letters_of(given: Mapping[str, JSON]) -> Letters:
    """The letters of a side, given as {"IR-05": "B"}. Raises Problem for an unknown entry or letter."""
    return tuple(parse_chosen(f"{id}={letter}", edition_meant()) for id, letter in sorted(given.items()))


@lru_cache(maxsize=64)
def law_under(letters: Letters) -> Law:
    """The law under these letters, and those that they presuppose. Raises Problem for a contradiction."""
    law = law_of(edition_meant())
    return law.under_all(with_needs(letters, law.edition)) if letters else law


@lru_cache(maxsize=64)
def laws_under(letters: Letters) -> Laws:
    """The laws of all editions under these letters, and those that they presuppose."""
    whole = laws()
    return whole.under_all(with_needs(letters, whole.edition))


@lru_cache(maxsize=64)
def _traced(letters: Letters) -> Traced:
    return Traced(law_under(letters))


@lru_cache(maxsize=64)
def _traced_across(letters: Letters) -> TracedAcross:
    return TracedAcross(laws_under(letters))


def traced(facts: Facts, letters: Letters) -> Traced | TracedAcross:
    """What says how it came to its answers about these facts: the first edition's law, or those of all editions."""
    return _traced_across(letters) if beyond_the_first(facts) else _traced(letters)


def sides(facts: Facts, choices: Sequence[Letters], as_of: date | None = None) -> list[Side]:
    """What follows under each choice of letters; the second beside the first says where it differs.

    as_of: the Japan day at whose end duties are told, by default and at the latest the end of the record.
    """
    on = min(as_of or facts.known_until, facts.known_until)
    questions = all_questions(facts)
    found: list[Side] = []
    for letters in choices:
        before = {one.question: one.answer for one in found[0].answers} if found else {}
        found.append(_side(facts, letters, on, questions, before))
    return found


def answered(facts: Facts, choices: Sequence[Letters]) -> list[list[Answered]]:
    """Every question under each choice of letters, without all that is shown besides."""
    found: list[list[Answered]] = []
    for letters in choices:
        found.append(list(_answers(facts, letters, all_questions(facts), {})))
    return found


def _answers(
    facts: Facts, letters: Letters, questions: Sequence[Question], other: Mapping[Question, Answer]
) -> Iterator[Answered]:
    """Each question by the edition that governs it, which is named where a later one than the first governs any."""
    if beyond_the_first(facts):
        across = laws_under(letters).judge
        known = across.session(facts.record)
        for question in questions:
            answer, law = across.governed(known, question)
            yield Answered(question, answer, other.get(question), law.edition)
        return
    judge = law_under(letters).judge
    session = judge.session(facts.record)
    for question in questions:
        yield Answered(question, put(judge, session, question), other.get(question))


def _side(
    facts: Facts, letters: Letters, on: date, questions: Sequence[Question], other: Mapping[Question, Answer]
) -> Side:
    of = law_under(letters)
    later = beyond_the_first(facts)
    answers = list(_answers(facts, letters, questions, other))
    refused, owed = None, list[DutyRow]()
    try:
        owed = duties_across(laws_under(letters), facts, on) if later else duties(of, facts, on)
    except Problem as problem:
        refused = problem
    return Side(
        letters,
        timeline(traced(facts, letters), facts, with_open=True),
        statement_across(laws_under(letters), facts) if later else statement(of, facts),
        owed,
        refused,
        on,
        facts.known_until,
        answers,
    )


def why(facts: Facts, letters: Letters, question: Question) -> Explanation:
    """Why one question is answered as it is, with what other letters would answer."""
    if beyond_the_first(facts):
        (found,) = explain_across(laws_under(letters), facts, [question])
        return found
    (found,) = explain(law_under(letters), facts, [question])
    return found


class Turn(NamedTuple):
    """A letter not chosen that would change answers: how many."""

    chosen: Chosen
    answers: int


def turns(facts: Facts, letters: Letters) -> list[Turn]:
    """The letters not chosen that would change something of this life, those that change most first."""
    found: dict[Chosen, int] = {}
    asked = all_questions(facts)
    if beyond_the_first(facts):
        turning = [one.otherwise for one in explain_across(laws_under(letters), facts, asked)]
    else:
        turning = list(turning_points(law_under(letters), facts, asked).values())
    for others in turning:
        for other in others:
            found[other.chosen] = found.get(other.chosen, 0) + 1
    return sorted((Turn(*one) for one in found.items()), key=lambda turn: (-turn.answers, turn.chosen))


def readings() -> Iterator[dict[str, JSON]]:
    """Every entry of the register that the law follows: its question, its letters, the default."""
    law = law_of(edition_meant())
    followed = set(law.entries())
    for id in ids(law.edition):
        if id in followed:
            one = entry(id, law.edition)
            letters: dict[str, JSON] = {letter: dict(of.text._asdict()) for letter, of in one.letters.items()}
            yield {"id": id, "question": dict(one.question._asdict()), "default": one.default, "letters": letters}
