"""What becomes of the Cases of an edition in the one that follows: still right, another answer, or nothing to ask.

They are judged by the law of the later edition alone, as if it had come into operation on the day of the first: a life
of 2024 is asked what it would come to under the new text. A clause that an answer names is named as it is now called.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import NamedTuple

from mrs_spec.asking.editions import alone, complete_editions
from mrs_spec.document.register import entries
from mrs_spec.document.text import Edition, Succession, corpus, succession
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS, Both, Lang
from mrs_spec.law.amend import carried_id, carried_through
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.law.sharing import under_other_letters
from mrs_spec.proof.matrix import Letters, given_answers, wrong_answers
from mrs_spec.scenarios.cases import Case, Expected, Wrong, register_cases
from mrs_spec.scenarios.scenario import Compiled, Scenario
from mrs_spec.telling.answers import published, question_name


class OtherAnswer(NamedTuple):
    """A question as it is called, the answer under the edition before, and the answer now, in words."""

    question: Both
    was: Both
    now: Both


class CarriedCases(NamedTuple):
    """The Cases of the edition before, by id.

    right: as they are stated in this edition, with the same answers. changed: the answers that are others now. gone:
    those of which nothing can be asked, and why. restated: those of the changed ones whose new answer has a scenario
    in this edition's own features. own: all Cases of these features.
    """

    edition: Edition
    right: dict[str, Case]
    changed: dict[str, list[Wrong]]
    gone: dict[str, Both]
    own: dict[str, Case]
    examples: dict[str, Case]
    """Worked examples of the register that are still right."""
    other_examples: dict[str, Case]
    """Those with another answer, with the new one; the register of this edition may state them."""

    @property
    def restated(self) -> frozenset[str]:
        """The Cases whose new answer a scenario of this edition states."""
        return frozenset(id.partition("@")[0] for id in self.own)

    @property
    def cases(self) -> dict[str, Case]:
        """What the edition's law is proven by: what is still right, and its own."""
        return {**self.right, **self.own}

    def problems(self) -> Iterator[Problem]:
        """Changed answers that no scenario of this edition states."""
        for id, wrongs in self.changed.items():
            if not self.stating(id):
                told = other_answer(wrongs[0])._asdict()
                yield Problem("editions.answer_changed", where=self.edition, case=id, edition=self.edition, **told)

    def stating(self, id: str) -> str:
        """The scenario row of this edition that states the new answer of a changed Case; empty where none does."""
        base = id.partition("@")[0]
        return f"{base}@{self.edition}" if base in self.restated else ""

    def counted(self) -> Both:
        """How many are which."""
        right, gone, changed, own = len(self.right), len(self.gone), len(self.changed), len(self.own)
        stated = sum(bool(self.stating(id)) for id in self.changed)
        return Both(
            f"引き継いだ事例のうち、答えが同じもの {right}、変わるもの {changed}（新しい答えを記したもの {stated}）、"
            f"当てはまらないもの {gone}。この版の事例 {own}",
            f"carried cases: {right} still right, {changed} with another answer ({stated} of them stated), "
            f"{gone} not applicable; {own} cases of its own",
        )

    def lines(self, lang: Lang) -> Iterator[str]:
        """How many are which; each changed answer with the old one, and what is not applicable with the reason."""
        yield self.counted().in_(lang)
        for id, wrongs in self.changed.items():
            mark = "✓" if self.stating(id) else "☐"
            for one in map(other_answer, wrongs):
                yield f"{mark} {id} {one.question.in_(lang)}: {one.was.in_(lang)} → {one.now.in_(lang)}"
        for id, why in self.gone.items():
            yield f"- {id}: {why.in_(lang)}"

    def as_json(self) -> Object:
        """The same as published."""
        return {
            "edition": self.edition,
            "right": list(self.right),
            "changed": [
                {"case": id, "question": str(one.question), "was": one.expected, "now": one.got,
                 "stated": bool(self.stating(id))}
                for id, wrongs in self.changed.items() for one in wrongs
            ],
            "not_applicable": [{"case": id, "why": why._asdict()} for id, why in self.gone.items()],
            "own": list(self.own),
        }  # fmt: skip


def other_answer(one: Wrong) -> OtherAnswer:
    """An answer that has changed, in words."""
    was, now = (Both(*(published(one.question, given, lang) for lang in LANGS)) for given in (one.expected, one.got))
    return OtherAnswer(Both(*(question_name(one.question, lang) for lang in LANGS)), was, now)


def cases_of(edition: Edition, compiled: Compiled, found: CarriedCases | None = None) -> dict[str, Case]:
    """The Cases by which the law of an edition is proven. found: what becomes of older ones, where that is known."""
    return (found or _of_scenarios(edition, compiled)).cases if succession(edition) else compiled.first


def examples_of(edition: Edition, compiled: Compiled, found: CarriedCases | None = None) -> dict[str, Case]:
    """The worked examples of the register, those of older editions that are still right among them."""
    older = (found or carried(edition, compiled)).examples if succession(edition) else {}
    return {**older, **register_cases(edition)}


def holding(edition: Edition, compiled: Compiled, found: CarriedCases | None = None) -> Compiled:
    """The scenarios that hold under an edition: those about it, and those of the edition before that are still right,
    with the clauses as they are now called. While the law of the edition may not answer, only those about it.

    found: what becomes of the Cases of the edition before, where that is known.
    """
    right: dict[str, Case] = {}
    if edition in complete_editions():
        right = (found or _of_scenarios(edition, compiled)).right
    rows: dict[Lang, dict[str, Scenario]] = {}
    for lang, scenarios in compiled.scenarios.items():
        rows[lang] = {id: one for id, one in scenarios.items() if one.edition == edition}
        for id, case in right.items():
            if one := scenarios.get(id):
                rows[lang][id] = one._replace(case=case, tags=(*clauses_in(edition, one), f"edition.{edition}"))
    return Compiled(rows, compiled.problems)


def clauses_in(edition: Edition, scenario: Scenario) -> tuple[str, ...]:
    """The clauses that a scenario of an older edition is tagged with, as this one calls them; without what is gone."""
    return tuple(filter(None, (carried_through(one, scenario.edition, edition) for one in scenario.clauses)))


def carried(edition: Edition, compiled: Compiled, before: CarriedCases | None = None) -> CarriedCases:
    """What becomes of the Cases of the edition before. Raises LawError for an edition that follows none.

    before: what became of those of the edition before that one, where that is known.
    """
    step = succession(edition)
    assert step is not None
    before = before or (carried(step.follows, compiled) if succession(step.follows) else None)
    found = _of_scenarios(edition, compiled, before)
    judges, letters = _Judges(alone(edition)), {one.id: one.letters for one in entries(edition)}
    for id, case in examples_of(step.follows, compiled, before).items():
        if _no_letter(case, letters) is None:
            stated = _stated(case, edition, step)
            now = given_answers(judges.of(stated), stated)
            answered = stated._replace(expected=tuple(Expected(asked, now[asked]) for asked, _ in stated.expected))
            of = found.other_examples if wrong_answers(stated, now) else found.examples
            of[id] = answered
    return found


def _of_scenarios(edition: Edition, compiled: Compiled, before: CarriedCases | None = None) -> CarriedCases:
    """The same without the worked examples: most of what asks has no use for them, and they take longer than the rest.

    before: as there.
    """
    step = succession(edition)
    assert step is not None
    found = CarriedCases(edition, {}, {}, {}, compiled.own(edition), {}, {})
    judges, letters = _Judges(alone(edition)), {one.id: one.letters for one in entries(edition)}
    rows = compiled.scenarios["ja"]
    for id, case in cases_of(step.follows, compiled, before).items():
        if why := _no_clause(rows[id], edition) or _no_letter(case, letters):
            found.gone[id] = why
            continue
        stated = _stated(case, edition, step)
        if wrongs := wrong_answers(stated, given_answers(judges.of(stated), stated)):
            found.changed[id] = wrongs
        else:
            found.right[id] = stated
    return found


class _Judges:
    """The judges of a law for Cases that state letters: what follows none of these is made ready once for all."""

    def __init__(self, law: Law) -> None:
        self.law, self._known = law, dict[Letters, Judge]()

    def of(self, case: Case) -> Judge:
        """The judge of the law under the letters of the Case. Raises LawError, Problem."""
        if case.readings not in self._known:
            self._known[case.readings] = under_other_letters(case.law(self.law), self.law.judge)
        return self._known[case.readings]


def _no_clause(scenario: Scenario, edition: Edition) -> Both | None:
    """Why nothing can be asked of the scenario's Case in this edition: its clause is gone."""
    of = scenario.about
    if of in corpus(scenario.edition).all and carried_through(of, scenario.edition, edition) is None:
        return Both(f"条項 {of} がない", f"its clause {of} is gone")
    return None


def _no_letter(case: Case, letters: Mapping[str, Container[str]]) -> Both | None:
    """Why nothing can be asked of the Case in an edition with these letters: one that it states is gone."""
    for chosen in case.readings:
        if chosen.letter not in letters.get(chosen.entry, ()):
            return Both(f"{chosen} という選択肢がない", f"there is no letter {chosen}")
    return None


def _stated(case: Case, edition: Edition, step: Succession) -> Case:
    """The Case with the clauses that its answers name called as they now are."""

    def called(answer: JSON) -> JSON:
        match answer:
            case str() if answer in corpus(step.follows).all:
                return carried_id(answer, step.follows, edition, step) or answer
            case dict():
                return {name: called(value) for name, value in answer.items()}
            case list():
                return [called(value) for value in answer]
        return answer

    return case._replace(expected=tuple(one._replace(answer=called(one.answer)) for one in case.expected))
