"""Witnesses: for a law that nothing notices, facts on which it would answer otherwise, told as a scenario.

Lives are drawn out of the scenarios that are nearest to the law, by the maker that draws all lives, until one tells the
law apart; that one is made small. It is told in sentences, so a witness can be told in both languages; what follows is
the reference law's answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import cycle, islice
from random import Random
from typing import NamedTuple

from mrs_spec.document.register import Chosen
from mrs_spec.document.text import belongs, corpus, subject_of
from mrs_spec.ground.data import JSON
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.proof.code import Edits, all_edits, matrix_for_edits
from mrs_spec.proof.matrix import Verdict, given_answers
from mrs_spec.record.facts import Record
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.scenarios.cases import Case, Expected, Wrong, register_cases
from mrs_spec.scenarios.features import LONGEST_TITLE
from mrs_spec.scenarios.lives import Life, Maker, Said, scenario_lines, sentence_for, sentences
from mrs_spec.scenarios.reduce import reduced
from mrs_spec.scenarios.scenario import Compiled, last_numbers

TRIED = 6_000
"""How many lives are tried for one law."""
NEAREST = 40
"""Out of how many scenarios they are drawn: those of the law's own clause first."""


class Witness(NamedTuple):
    """A law, facts on which it differs from the reference, and how.

    sentences: the facts and what follows, where the vocabulary can say it; else why it cannot.
    """

    alternative: Alternative
    case: Case
    question: Question
    expected: JSON
    got: JSON
    like: str
    sentences: tuple[Said, ...] = ()
    why_not: Both = Both("", "")


class NotFound(NamedTuple):
    """A law for which no facts were found: it may be equal to the reference."""

    alternative: Alternative
    tried: int


def witnesses(law: Law, survivors: Sequence[Verdict], features: Compiled) -> Iterator[Witness | NotFound]:
    """A witness for each survivor, or how many changed facts showed none."""
    if not survivors:
        return
    examples = register_cases(law.edition)
    of = Edits(law, matrix_for_edits(law, {**features.cases, **examples}))
    edits = {edit.id: edit for edit in all_edits(law)}
    for survivor in survivors:
        edit = edits.get(survivor.alternative.id)
        running = set(of.concerned(edit)) if edit and not of.is_read(edit) else None
        yield witness(law, survivor.alternative, features, examples, running)


class Origin(NamedTuple):
    """What a life is drawn out of: sentences, and the letters that are stated; `like`: of which scenario or example."""

    like: str
    said: list[Said]
    readings: tuple[Chosen, ...]


def witness(
    law: Law,
    other: Alternative,
    features: Compiled,
    examples: Mapping[str, Case],
    running: set[str] | None = None,
    limit: int = TRIED,
) -> Witness | NotFound:
    """Facts on which the other law differs; `running`: only Cases like these can show it."""
    compared = TellingApart(law, other)
    near = _nearest(law, other, features, examples, running)
    stories = [sentences(one) for one in features.scenarios["ja"].values()]
    maker = Maker(Random(other.id), scenarios=stories)
    for like in islice(cycle(near), limit):
        life = maker.recorded(maker.spliced(happened(like.said)) if like.said else maker.fresh())
        if compared.differs(life, like):
            return _shown(compared, other, reduced(life, partial(compared.differs, like=like)), like)
    return NotFound(other, limit if near else 0)


def _nearest(
    law: Law, other: Alternative, features: Compiled, examples: Mapping[str, Case], running: set[str] | None
) -> list[Origin]:
    """The scenarios of the law's own clause, short ones first, then others; and examples, without sentences."""
    near = [one for id, one in features.scenarios["ja"].items() if running is None or id in running]
    own = corpus(law.edition).holder(other.clause) or other.clause
    near.sort(key=lambda one: (not belongs(subject_of(one.id), own), len(one.steps), one.id))
    found = [Origin(one.id, sentences(one), one.case.readings) for one in near[:NEAREST]]
    more = [case for id, case in examples.items() if running is not None and id in running]
    return found + [Origin(case.id, [], case.readings) for case in more[: NEAREST - len(found)]]


def happened(said: Sequence[Said]) -> list[Said]:
    """The sentences but those of what follows."""
    return [one for one in said if one.step.kind != "then"]


def asked(life: Life, like: Origin) -> Case:
    """The life with every question that it has a subject for, under the letters of what it is like."""
    return Case(like.like, life.facts, tuple(Expected(one, None) for one in all_questions(life.facts)), like.readings)


class TellingApart:
    """The reference and the other law, asked the same. breaks: a question on which the other breaks is one, too."""

    def __init__(self, law: Law, other: Alternative, breaks: bool = False) -> None:
        self.law, self.other, self.breaks = law, other, breaks
        self._judges: dict[tuple[Chosen, ...], tuple[Judge, Judge]] = {}

    def differs(self, life: Life, like: Origin) -> bool:
        """Whether the two answer any question of a life differently."""
        return self.differ(asked(life, like)) is not None

    def differ(self, case: Case) -> tuple[Question, JSON, JSON] | None:
        """The first question that the two answer differently."""
        return next(((one.question, one.expected, one.got) for one in self.differences(case)), None)

    def differences(self, case: Case) -> list[Wrong]:
        """All that the two answer differently. Where the other breaks, nothing, for that is no wrong answer."""
        if not self.other.concerns(case.readings):
            return []
        with self.other.during():
            if case.readings not in self._judges:
                under = case.law(self.law)
                self._judges[case.readings] = Judge(under), Judge(self.other.change(under))
        reference, judge = self._judges[case.readings]
        right = given_answers(reference, case)
        try:
            with self.other.during():
                got = given_answers(judge, case, record=Record(case.facts))
        except Exception:
            return [wrong for one in case.expected for wrong in self._broken(judge, case, one)] if self.breaks else []
        return [Wrong(one, right[one], got[one]) for one in right if right[one] != got[one]]

    def _broken(self, judge: Judge, case: Case, row: Expected) -> list[Wrong]:
        """The question, if the other law breaks on it."""
        one = case._replace(expected=(row,))
        try:
            with self.other.during():
                given_answers(judge, one, record=Record(case.facts))
        except Exception:
            return [Wrong(row.question, given_answers(self._judges[case.readings][0], one)[row.question], None)]
        return []


def _shown(compared: TellingApart, other: Alternative, life: Life, like: Origin) -> Witness:
    """The life as a witness, with the sentence that states what the reference law answers."""
    case = asked(life, like)
    found = compared.differ(case)
    assert found is not None
    question, expected, got = found
    kept = case._replace(expected=(Expected(question, expected),))
    then = sentence_for(life.said, question, expected)
    if then is None or not like.said:
        why = Both("この答えを述べる文が語彙にない", "the vocabulary has no sentence for this answer")
        if not like.said:
            why = Both("この解釈を採るシナリオがない", "no scenario states these letters")
        return Witness(other, kept, question, expected, got, like.like, (), why)
    return Witness(other, kept, question, expected, got, like.like, (*life.said, then))


# --- ready to paste -------------------------------------------------------------------------------


def as_scenario(found: Witness, features: Compiled, lang: Lang) -> list[str]:
    """The witness as a scenario of the feature file it was made from, with the next free number.

    Its title says what is different from that scenario; who pastes it writes the rule that it shows.
    """
    like = features.scenarios[lang][found.like]
    tags = [tag for tag in like.tags if tag != like.scenario_id]
    id = next_id(like.scenario_id, features)
    new = [one for one in found.sentences if one.written(lang) not in {step.text for step in like.steps}]
    first = new[0].written(lang) if new else ""
    title = f"{like.scenario_id}に対し、{first}場合" if lang == "ja" else f"As {like.scenario_id}, but {first}"
    if len(title) > LONGEST_TITLE[lang]:
        title = title[: LONGEST_TITLE[lang] - 1] + "…"
    return scenario_lines((*tags, id), title, found.sentences, lang)


def next_id(scenario_id: str, features: Compiled) -> str:
    """The next free number of the same subject: art10.p1-12."""
    subject = subject_of(scenario_id)
    return f"{subject}-{last_numbers(features.scenarios['ja'].values())[subject] + 1:02}"
