"""The vocabulary as a form: every sentence of a fact or an event, its fields, what it needs, what it supplies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import cast

from mrs_spec.asking.ask import put
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.wording import LANGS, Lang
from mrs_spec.law.law import Law
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.report.site import texts_of
from mrs_spec.scenarios.draft import STEPS, StepDef
from mrs_spec.scenarios.lives import life_told, sentences, way
from mrs_spec.scenarios.phrase import PLACE
from mrs_spec.scenarios.scenario import Scenario
from mrs_spec.scenarios.slots import SLOTS
from mrs_spec.whatif.answering import law_under, needs_in, readings
from mrs_spec.whatif.rows import SEVERAL, code_of, row_of
from mrs_spec.whatif.shown import ui

TYPES = {"yen": "number", "number": "number", "day": "date", "moment": "datetime"}
"""What a field is where its values are no closed list; others are text."""

SUPPLYING = 4
"""How many sentences are offered for one thing that is missing."""


def vocabulary() -> Object:
    """Sentences, fields, subjects, readings and the words of the page; the steps must be loaded."""
    steps = [step for step in STEPS.all if step.kind != "then"]
    kinds = sorted({kind for step in steps for kind in step.phrase.slots.values()})
    subjects: dict[str, JSON] = texts_of("mrs_spec.whatif", "whatif.toml")["subjects"]
    return {
        "steps": [_step(step) for step in steps],
        "kinds": {kind: _kind(kind) for kind in kinds},
        "subjects": subjects,
        "readings": list(readings()),
        "synonyms": texts_of("mrs_spec.whatif", "whatif.toml")["synonyms"],
        "words": {name: cast("JSON", dict(said._asdict())) for name, said in ui().items()},
    }


def _step(step: StepDef) -> JSON:
    known = way(step)
    return {
        "name": step.name,
        "kind": step.kind,
        "subject": step.function.__module__.rpartition(".")[2],
        "parts": {lang: _parts(step, lang) for lang in LANGS},
        "slots": cast("JSON", dict(step.phrase.slots)),
        "after": [list(names) for names in known.after] if known else [],
        "once": list(known.once) if known and known.once is not None else None,
    }


def _parts(step: StepDef, lang: Lang) -> list[JSON]:
    """The sentence cut at its fields: text, then the name of a field, in turn."""
    return [part for number, part in enumerate(PLACE.split(step.phrase.both.in_(lang))) if number % 3 != 2]


def _kind(kind: str) -> JSON:
    """How a field of this kind is filled: its type, whether it holds several, its choices by code."""
    one = kind.removesuffix("_in_order").removesuffix("s") if kind in SEVERAL else kind
    slot = SLOTS[one]
    choices: list[JSON] = [[code_of(code), slot.write(code, "ja"), slot.write(code, "en")] for code in slot.codes]
    return {"type": "choice" if choices else TYPES.get(one, "text"), "several": kind in SEVERAL, "choices": choices}


def examples(scenarios: Iterable[Scenario]) -> Object:
    """Every scenario row by id: its title in the language it is in, its rows, and the letters that it states."""
    found: dict[str, JSON] = {}
    for scenario in scenarios:
        rows: list[JSON] = [row_of(said) for said in sentences(scenario) if said.step.kind != "then"]
        letters: dict[str, JSON] = {one.entry: one.letter for one in scenario.case.readings}
        found[scenario.id] = [rows, letters] if letters else [rows]
    return found


def supplies(scenarios: Iterable[Scenario]) -> Object:
    """For what may be missing, the sentences that supply it, those that most scenarios show first.

    A sentence supplies what is missing where a scenario without it lacks that, and with it does not.
    """
    found: dict[str, Counter[str]] = {}
    for scenario in scenarios:
        said = sentences(scenario)
        told = [one for one in said if one.step.kind != "then"]
        law = law_under(scenario.case.readings)
        asked = [one.question for one in scenario.case.expected]
        has = _needs(law, scenario.case.facts, asked)
        for number, one in enumerate(told):
            if (life := life_told([*told[:number], *told[number + 1 :]])) is not None:
                for need in _needs(law, life.facts, asked) - has:
                    found.setdefault(need, Counter())[one.step.name] += 1
    return {need: _often(count) for need, count in sorted(found.items())}


def _often(count: Counter[str]) -> list[JSON]:
    """The few that are shown most often, without what one scenario shows by the way."""
    (_, most), *_ = common = count.most_common(SUPPLYING)
    return [name for name, times in common if times * SUPPLYING >= most]


def _needs(law: Law, facts: Facts, questions: Collection[Question]) -> set[str]:
    """What is missing for the answers to these questions; of subjects that the facts do not have, nothing."""
    judge = law.judge
    session = judge.session(facts.record)
    known = set(map(str, all_questions(facts))) if any(one.subject for one in questions) else set()
    asked = (one for one in questions if not one.subject or str(one) in known)
    return {need.need for question in asked for need in needs_in(put(judge, session, question))}
