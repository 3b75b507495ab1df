"""What is at stake in a letter: how many Cases and answers it changes, by how many days and yen at most, about what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import article_of, subject_of
from mrs_spec.ground.data import JSON
from mrs_spec.ground.wording import Both, Lang, days, listed, yen
from mrs_spec.record.forms import NotAnAnswer
from mrs_spec.record.questions import ASKS, Question, answer_to
from mrs_spec.scenarios.cases import Case
from mrs_spec.telling.difference import Changed

LIVES = Both("契約の一生", "whole lives")


FAR_FETCHED = 10_000_000
"""A change of more yen than this comes of a Case that tries amounts of many digits, and says nothing of contracts."""


class Stake(NamedTuple):
    """What changes: of how many Cases, in how many answers; the largest change in days and in yen, either way.

    usual_yen, usual_days: the median of the changes there are. Yen beyond FAR_FETCHED are left out.
    """

    cases: int = 0
    answers: int = 0
    days: int = 0
    yen: int = 0
    usual_days: int = 0
    usual_yen: int = 0

    @property
    def weight(self) -> tuple[int, ...]:
        """By what it is ranked: usual yen first, then usual days, then how much changes."""
        return self.usual_yen, self.usual_days, self.cases, self.answers

    def told(self, lang: Lang) -> str:
        """38 cases, 40 answers (by 323 yen in the median, up to 88,161 yen)"""
        ja = lang == "ja"
        if not self.cases:
            return "変わる事例なし" if ja else "no case changes"
        pairs = [(self.usual_days, self.days, days), (self.usual_yen, self.yen, yen)]
        by = [_change(usual, most, said, lang) for usual, most, said in pairs if most]
        if ja:
            return f"{self.cases:,}事例、{self.answers:,}問" + (f"（{'；'.join(by)}）" if by else "")
        cases, answers = ("case" if self.cases == 1 else "cases"), ("answer" if self.answers == 1 else "answers")
        return f"{self.cases:,} {cases}, {self.answers:,} {answers}" + (f" ({'; '.join(by)})" if by else "")


def _change(usual: int, most: int, said: Callable[[int, Lang], str], lang: Lang) -> str:
    if usual == most:
        return said(most, lang)
    if lang == "ja":
        return f"中央値 {said(usual, lang)}、最大 {said(most, lang)}"
    return f"median {said(usual, lang)}, up to {said(most, lang)}"


def stake(changed: Iterable[Changed]) -> Stake:
    """All of it together."""
    of = list(changed)
    by_days = sorted(abs(one.days) for one in of if one.days)
    by_yen = sorted(abs(one.yen) for one in of if one.yen and abs(one.yen) <= FAR_FETCHED)
    return Stake(
        len({one.case for one in of}), len(of), max(by_days, default=0), max(by_yen, default=0),
        _median(by_days), _median(by_yen),
    )  # fmt: skip


def _median(ordered: Sequence[int]) -> int:
    """The middle one, of two the lower."""
    return ordered[(len(ordered) - 1) // 2] if ordered else 0


class StakeOf(NamedTuple):
    """What changes in the answers to one kind of question."""

    question: str
    stake: Stake

    @property
    def name(self) -> Both:
        """How the question is called."""
        return ASKS[self.question].name


def by_question(changed: Iterable[Changed]) -> list[StakeOf]:
    """By what is asked, what weighs most first."""
    rows = sorted(changed, key=lambda one: one.question.name)
    groups = [StakeOf(name, stake(of)) for name, of in groupby(rows, key=lambda one: one.question.name)]
    return sorted(groups, key=lambda one: one.stake.weight, reverse=True)


def by_article(changed: Iterable[Changed], subject: Callable[[str], str] = subject_of) -> dict[str, int]:
    """How many Cases of each article change, and of whole lives (""), in the order of the contract.

    subject: the clause that a Case is about.
    """
    cases = {one.case for one in changed}
    found: dict[str, int] = {}
    for case in sorted(cases, key=_place):
        head = article_of(subject(case))
        found[head] = found.get(head, 0) + 1
    return found


def _place(case: str) -> tuple[int, str]:
    heads = ("art", "suppl", "annex")
    return next((number for number, head in enumerate(heads) if case.startswith(head)), len(heads)), case


def article_name(head: str) -> Both:
    """How an article is called, or what is no article."""
    return LIVES if head.startswith("life") else clause_name(head)


def changed_in(cases: Mapping[str, Case], otherwise: Mapping[str, Mapping[Question, JSON]]) -> Iterator[Changed]:
    """The answers that are others, from their published form; what is no answer to its question is left out."""
    for id, answers in otherwise.items():
        right = {row.question: row.answer for row in cases[id].expected}
        for question, given in answers.items():
            try:
                yield Changed(id, question, answer_to(question, right[question]), answer_to(question, given))
            except NotAnAnswer:
                continue


def change_lines(changed: Iterable[Changed], lang: Lang) -> Iterator[str]:
    """What changes, by question and by article, in lines."""
    rows = list(changed)
    yield stake(rows).told(lang)
    for group in by_question(rows):
        yield f"  {group.name.in_(lang)}: {group.stake.told(lang)}"
    counted = by_article(rows)
    if counted:
        yield "  " + listed((f"{article_name(head).in_(lang)} {count}" for head, count in counted.items()), lang)
