"""Witnesses: for a law that nothing notices, facts on which it would answer otherwise, told as a scenario.

The facts of existing scenarios are changed in one place at a time, at their boundaries first: each day to its
neighbours and to the neighbours of the other days, each name to the other names of its kind, each amount to
nothing, one sentence left out, one more told. Where that finds nothing, hypothesis puts several changes together.
A scenario is changed in its sentences, so a witness can be told in both languages; what follows is the reference
law's answer. The worked examples of the register have no sentences: a witness made of one is printed as a case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from mrs_spec.document.register import Chosen
from mrs_spec.document.text import belongs, corpus, subject_of
from mrs_spec.ground.calendar import next_day
from mrs_spec.ground.data import JSON
from mrs_spec.ground.problems import Problems
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.proof.code import Edits, all_edits, matrix_for_edits
from mrs_spec.proof.excused import put_at
from mrs_spec.proof.matrix import Verdict, given_answers
from mrs_spec.record.facts import Record
from mrs_spec.record.questions import Question, all_questions
from mrs_spec.scenarios.cases import Case, Expected, register_cases
from mrs_spec.scenarios.features import LONGEST_TITLE
from mrs_spec.scenarios.lives import Said, is_day, leaves, life_told, scenario_lines, sentence_for, sentences
from mrs_spec.scenarios.scenario import Compiled, Scenario
from mrs_spec.scenarios.slots import SLOTS

TRIED = 4_000
"""How many changed facts are tried for one law before hypothesis is asked."""

Json = dict[str, Any]
"""Facts as published."""

SHIFTS = (-1, 1, -30, 30, -365, 365)


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
    fill_pool(features)
    examples = register_cases()
    of = Edits(law, matrix_for_edits(law, {**features.cases, **examples}))
    edits = {edit.id: edit for edit in all_edits(law)}
    for survivor in survivors:
        edit = edits.get(survivor.alternative.id)
        running = set(of.concerned(edit)) if edit and not of.is_read(edit) else None
        yield witness(law, survivor.alternative, features, examples, running)


def witness(
    law: Law,
    other: Alternative,
    features: Compiled,
    examples: Mapping[str, Case],
    running: set[str] | None = None,
    limit: int = TRIED,
) -> Witness | NotFound:
    """Facts on which the other law differs; `running`: only Cases like these can show it."""
    compared = _Compared(law, other)
    near = [one for id, one in features.scenarios["ja"].items() if running is None or id in running]
    own = corpus().holder(other.clause) or other.clause
    near.sort(key=lambda one: (not belongs(subject_of(one.id), own), len(one.steps), one.id))
    tried = 0
    streams = [(scenario, changed(sentences(scenario))) for scenario in near]
    for scenario, said in islice(_in_turn(streams), limit):
        tried += 1
        if found := _shown(compared, other, scenario, said):
            return found
    for id, case in examples.items():
        if running is not None and id not in running:
            continue
        for facts in islice(changed_facts(case.facts.as_json()), limit // 10):
            tried += 1
            if found := _as_case(compared, other, case, facts):
                return found
    for scenario in near[:5]:
        if found := _by_hypothesis(compared, other, scenario):
            return found
    return NotFound(other, tried)


def _in_turn(streams: list[tuple[Scenario, Iterator[list[Said]]]]) -> Iterator[tuple[Scenario, list[Said]]]:
    """A few changes of each scenario, then a few more of each."""
    while streams:
        left = []
        for scenario, stream in streams:
            batch = list(islice(stream, 40))
            yield from ((scenario, one) for one in batch)
            if len(batch) == 40:
                left.append((scenario, stream))
        streams = left


class _Compared:
    """The reference and the other law, asked the same."""

    def __init__(self, law: Law, other: Alternative) -> None:
        self.law, self.other = law, other
        self._judges: dict[tuple[Chosen, ...], tuple[Judge, Judge]] = {}

    def differ(self, case: Case) -> tuple[Question, JSON, JSON] | None:
        """The first question that the two answer differently. Nothing where either breaks: that is no wrong answer."""
        if any(one.entry == self.other.entry for one in case.readings):
            return None
        with self.other.during():
            if case.readings not in self._judges:
                under = case.law(self.law)
                self._judges[case.readings] = Judge(under), Judge(self.other.change(under))
        reference, judge = self._judges[case.readings]
        try:
            right = given_answers(reference, case)
            with self.other.during():
                got = given_answers(judge, case, record=Record(case.facts))
        except Exception:
            return None
        return next(((one, right[one], got[one]) for one in right if right[one] != got[one]), None)


# --- changing scenarios ---------------------------------------------------------------------------


def changed(said: list[Said]) -> Iterator[list[Said]]:
    """The same sentences with one of the facts changed; what follows is left as it was."""
    for number, one in enumerate(said):
        if one.step.kind == "then":
            continue
        for name, kind in one.step.phrase.slots.items():
            for value in others(kind, one.values[name], said):
                yield [*said[:number], Said(one.step, {**one.values, name: value}), *said[number + 1 :]]
    facts = [number for number, one in enumerate(said) if one.step.kind != "then"]
    for number in facts:
        yield [*said[:number], *said[number + 1 :]]
    for more in pool():
        if more.step.kind == "given":
            last = max((n for n in facts if said[n].step.kind == "given"), default=-1)
        else:
            last = facts[-1] if facts else -1
        yield [*said[: last + 1], more, *said[last + 1 :]]
        for other in (one for one in facts if said[one].step is more.step and said[one] != more):
            yield [*said[:other], more, *said[other + 1 :]]


def pool() -> list[Said]:
    """Sentences of facts that any scenario tells: one for each step, as it is told first."""
    return list(_POOL.values())


_POOL: dict[str, Said] = {}


def fill_pool(features: Compiled) -> None:
    """Take in the sentences of these features, to make witnesses of."""
    for scenario in features.scenarios["ja"].values():
        for one in sentences(scenario):
            if one.step.kind != "then":
                _POOL.setdefault(one.step.name, one)


def others(kind: str, value: object, said: Iterable[Said]) -> Iterator[object]:
    """What a value could have been: neighbours of a day, other names, other amounts."""
    match value:
        case date():
            days = {other for one in said for other in one.values.values() if isinstance(other, date)}
            near = [next_day(value, n) for n in SHIFTS]
            near += [next_day(other, n) for other in sorted(days - {value}) for n in (0, -1, 1)]
            yield from dict.fromkeys(near)
        case bool() | str():
            yield from (one for one in SLOTS[kind].codes if one != value)
        case int():
            yield from (one for one in (0, value - 1, value + 1, value * 2) if one >= 0 and one != value)


def _shown(compared: _Compared, other: Alternative, scenario: Scenario, said: list[Said]) -> Witness | None:
    life = life_told(said)
    if life is None:
        return None
    facts = life.facts
    asked = dict.fromkeys([*(one.question for one in life.expected), *all_questions(facts)])
    case = Case(scenario.id, facts, tuple(Expected(one, None) for one in asked), scenario.case.readings)
    if (found := compared.differ(case)) is None:
        return None
    question, expected, got = found
    kept = case._replace(expected=(Expected(question, expected),))
    before = [one for one in said if one.step.kind != "then"]
    then = sentence_for(before, question, expected)
    if then is None or not any(one.step.kind == "when" for one in before):
        why = Both("この答えを述べる文が語彙にない", "the vocabulary has no sentence for this answer")
        return Witness(other, kept, question, expected, got, scenario.id, (), why)
    return Witness(other, kept, question, expected, got, scenario.id, (*before, then))


# --- changing the register's examples -------------------------------------------------------------


def changed_facts(data: Json) -> Iterator[Json]:
    """The facts with one day, amount or flag changed, or one of them left out."""
    for path, value in _paths(data):
        for other in _other_json(value, data):
            found = deepcopy(data)
            put_at(found, path, other)
            yield found
        found = deepcopy(data)
        above, _, last = path.rpartition(".")
        holder: Any = found
        for part in above.split(".") if above else ():
            holder = holder[int(part)] if isinstance(holder, list) else holder[part]
        del holder[int(last) if isinstance(holder, list) else last]
        yield found


def _paths(data: object, path: str = "") -> Iterator[tuple[str, object]]:
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for name, value in items:
        here = f"{path}.{name}" if path else str(name)
        yield here, value
        yield from _paths(value, here)


def _other_json(value: object, data: Json) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (one for one in (0, value - 1, value + 1, value * 2) if one >= 0)
    elif isinstance(value, str) and is_day(value):
        day = date.fromisoformat(value)
        days = {one for one in leaves(data) if isinstance(one, str) and is_day(one)}
        near = [next_day(day, n) for n in SHIFTS]
        near += [next_day(date.fromisoformat(one), n) for one in sorted(days) for n in (0, -1, 1)]
        yield from (one.isoformat() for one in dict.fromkeys(near) if one != day)


def _as_case(compared: _Compared, other: Alternative, like: Case, data: Json) -> Witness | None:
    from mrs_spec.record.facts import load

    try:
        facts = load(data)
    except Problems:
        return None
    asked = dict.fromkeys([*(one.question for one in like.expected), *all_questions(facts)])
    case = Case(like.id, facts, tuple(Expected(one, None) for one in asked), like.readings)
    if (found := compared.differ(case)) is None:
        return None
    question, expected, got = found
    why = Both(
        "解釈の設例を変えたものであり、文を持たない", "it is a changed example of the register, which has no sentences"
    )
    kept = case._replace(expected=(Expected(question, expected),))
    return Witness(other, kept, question, expected, got, like.id, (), why)


# --- several changes at once ----------------------------------------------------------------------


def _by_hypothesis(compared: _Compared, other: Alternative, scenario: Scenario) -> Witness | None:
    """Two or three changes together, searched and made small by hypothesis, where it is installed."""
    try:
        from hypothesis import HealthCheck, Phase, find, settings
        from hypothesis import strategies as st
        from hypothesis.errors import NoSuchExample
    except ImportError:
        return None
    said = sentences(scenario)
    once = list(islice(changed(said), 400))
    if not once:
        return None

    def twice(numbers: list[int]) -> list[Said]:
        found = said
        for number in numbers:
            choices = list(islice(changed(found), 400))
            found = choices[number % len(choices)]
        return found

    quiet = settings(
        max_examples=300, deadline=None, database=None, derandomize=True, phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    try:
        numbers = find(
            st.lists(st.integers(0, 399), min_size=2, max_size=3),
            lambda numbers: _shown(compared, other, scenario, twice(numbers)) is not None,
            settings=quiet,
        )
    except NoSuchExample:
        return None
    return _shown(compared, other, scenario, twice(numbers))


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
    taken = [
        int(one.scenario_id.rpartition("-")[2])
        for one in features.scenarios["ja"].values()
        if subject_of(one.scenario_id) == subject
    ]
    return f"{subject}-{max(taken) + 1:02}"
