"""What a reader takes along: the life as a scenario in both languages, ready to paste, and as a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mrs_spec.asking.editions import clause_in, told_of
from mrs_spec.document.register import Chosen, entry, ids
from mrs_spec.document.text import Edition, called_in, corpus, succession
from mrs_spec.ground.data import Object
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS, Both, Lang
from mrs_spec.record.answers import Answer, Undetermined, as_json
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.lives import KEYWORDS, Said, life_told, lines, said_in, sentence_for
from mrs_spec.whatif.answering import Letters, answered, laws_under, traced

RECORD_ENDS, DAY_CAME = "known_until", "day_came"
"""The sentences that say where the record ends: a fact, and an event."""

SUBJECT = "art01.p1"
"""The clause of a scenario where no rule of a clause answers anything of it."""

TITLE = Both("{id}：述べられた事実に対する答え", "{id}: answers on the facts told")


class Exported(NamedTuple):
    """A scenario: its id, its text in both languages, and the answers that no sentence states."""

    id: str
    text: Both
    unsaid: tuple[Question, ...]


def as_case(facts: Facts, letters: Letters) -> Object:
    """The life as a case for `mrs-spec judge`."""
    readings = {"readings": {one.entry: one.letter for one in letters}} if letters else {}
    return {"facts": facts.as_json(), **readings}


def as_scenario(said: Sequence[Said], facts: Facts, letters: Letters, last: Mapping[str, int]) -> Exported | None:
    """The life as a scenario that states what follows; None where nothing follows that a sentence states.

    last: the highest number given to a scenario of each clause. Where a later edition governs something, the scenario
    is about that one. Raises Problem where its law may not answer yet, and where its register has not a letter chosen.
    """
    answers = _following(facts, letters)
    edition = told_of(laws_under(letters), facts, answers)
    told = said_in(edition, _with_an_event(said, facts))
    later = edition if succession(edition) else ""
    thens = {one: sentence_for(told, one, as_json(answer), edition=later) for one, answer in answers.items()}
    stated = [question for question, one in thens.items() if one is not None]
    if not stated:
        return None
    if lacking := next((one for one in letters if not _known(one, edition)), None):
        raise Problem("editions.no_scenario", edition=edition, letter=lacking)
    clause = _clause(facts, letters, stated, edition)
    id = f"{clause}-{last.get(clause, 0) + 1:02}"
    of = (f"edition.{edition}",) if later else ()
    tags = " ".join(f"@{tag}" for tag in (*of, clause, id, *(f"{one.entry}.{one.letter}" for one in letters)))
    thens_told = [one for one in thens.values() if one is not None]
    text = Both(*("\n".join(_written([*told, *thens_told], lang, id, tags)) + "\n" for lang in LANGS))
    return Exported(id, text, tuple(question for question, one in thens.items() if one is None))


def _known(chosen: Chosen, edition: Edition) -> bool:
    """Whether the register of an edition has the letter."""
    return chosen.entry in ids(edition) and chosen.letter in entry(chosen.entry, edition).letters


def _written(said: Sequence[Said], lang: Lang, id: str, tags: str) -> Iterator[str]:
    yield f"    {tags}"
    yield f"    {KEYWORDS[lang]['scenario']}: {TITLE.in_(lang).format(id=id)}"
    yield from (f"      {line}" for line in lines(said, lang))


def _with_an_event(said: Sequence[Said], facts: Facts) -> list[Said]:
    """A scenario needs an event: where none is told, it is that the day came on which the record ends."""
    if any(one.step.kind == "when" for one in said):
        return list(said)
    came = Said(STEPS.named(DAY_CAME), {"day": facts.known_until})
    told = [*(one for one in said if one.step.name != RECORD_ENDS), came]
    life = life_told(told)
    assert life is not None and life.facts == facts
    return told


def _following(facts: Facts, letters: Letters) -> dict[Question, Answer]:
    """The answers that say something, and that follow from what was told: of nothing at all another would be given."""
    nothing = load({"known_until": facts.known_until})
    [found], [anyway] = answered(facts, [letters]), answered(nothing, [letters])
    without = {one.question: as_json(one.answer) for one in anyway}
    return {
        one.question: one.answer
        for one in found
        if one.says and (one.question.subject or without[one.question] != as_json(one.answer))
    }


def _clause(facts: Facts, letters: Letters, questions: Sequence[Question], edition: Edition) -> str:
    """The clause whose rule gives the answer behind which most rules stand, a decided one if there is any."""
    most, clauses = (False, 0, ""), corpus(edition).clauses
    for one in traced(facts, letters).asked(facts, questions):
        counted = sum(node.concluded for root in one.roots for node in root.walk())
        named = (clause_in(edition, root.rule) for root in reversed(one.roots))
        clause = next((id for id in named if id in clauses), "")
        most = max(most, (not isinstance(one.answer, Undetermined), counted, clause)) if clause else most
    return most[2] or called_in(edition).get(SUBJECT, SUBJECT)
