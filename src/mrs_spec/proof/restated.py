"""Drafts of scenarios that state the new answers of a later edition, beside the old ones: for a person to read.

The facts are those of the old scenario; only what follows is other. The title is the old one.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, groupby, islice
from pathlib import Path
from typing import NamedTuple

from mrs_spec.asking.ask import answering
from mrs_spec.asking.editions import alone
from mrs_spec.document.names import clause_name
from mrs_spec.document.text import Edition, corpus
from mrs_spec.ground.data import JSON
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.wording import LANGS, Both, Lang
from mrs_spec.law.amend import carried_through
from mrs_spec.proof.carried import CarriedCases
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Expected, register_file
from mrs_spec.scenarios.draft import Draft
from mrs_spec.scenarios.features import ROW_KEY
from mrs_spec.scenarios.lives import KEYWORDS, Answered, Said, life_told, said_in, sentence_for, sentences
from mrs_spec.scenarios.scenario import Compiled, Scenario
from mrs_spec.scenarios.slots import SLOTS

HEADS = {
    "feature": Both("機能", "Feature"),
    "rule": Both("ルール", "Rule"),
    "outline": Both("シナリオアウトライン", "Scenario Outline"),
    "examples": Both("例", "Examples"),
}
CELLS = "｜"
"""What stands between the cells of a row of the text; no feature has it, and a quotation leaves it out."""
READ_IT = Both(
    "下書き。新しい条文の答えで記した。題名と答えを条文に照らして確かめること。",
    "A draft with the answers of the new text. Hold title and answers against the text.",
)


class Drafts(NamedTuple):
    """The text of each feature file by its place, and the Cases for which no sentences were found.

    examples: the register's worked examples with their new answers, by the file they are kept in.
    """

    files: dict[str, str]
    without: list[str]
    examples: tuple[Path, str] | None = None

    def write(self, root: Path) -> list[str]:
        """Write each file, under another name where one stands at its place; the names of those written."""
        found = []
        if self.examples and self.examples[1] and not self.examples[0].exists():
            write_whole(*self.examples)
            found.append(self.examples[0].name)
        for place, text in self.files.items():
            path = root / place
            names = (path.with_stem(f"{path.stem}_{number}") for number in count(2))
            path = next(one for one in (path, *islice(names, 99)) if not one.exists())
            write_whole(path, text.replace(CELLS, "…"))
            found.append(path.relative_to(root).as_posix())
        return found


class _Restated(NamedTuple):
    """A row with its sentences as they are now: what happened, and what follows."""

    scenario: Scenario
    said: list[Said]


def drafts(found: CarriedCases, compiled: Compiled) -> Drafts:
    """Scenarios for the changed answers that no scenario of the edition states yet."""
    files: dict[str, str] = {}
    without: list[str] = []
    restated: dict[str, dict[str, list[_Restated]]] = defaultdict(lambda: defaultdict(list))
    for id, wrongs in found.changed.items():
        if id.partition("@")[0] in found.restated:
            continue
        scenario = compiled.scenarios["ja"][id]
        case = scenario.case
        answered = answering(case.law(alone(found.edition)).judge)(case.facts)
        said = _said_now(scenario, {one.question: one.got for one in wrongs}, answered, found.edition)
        if said is None:
            without.append(id)
        else:
            restated[Path(scenario.file).name][scenario.scenario_id].append(_Restated(scenario, said))
    for name, scenarios in restated.items():
        for id, rows in scenarios.items():
            scenarios[id] = alike = _alike(rows)
            without += [one.scenario.id for one in rows if one not in alike]
        for lang in LANGS:
            lines = [*(["# language: ja"] if lang == "ja" else []), f"# {READ_IT.in_(lang)}"]
            lines.append(f"{HEADS['feature'].in_(lang)}: {Path(name).stem} ({found.edition})")
            for clause, of in groupby(scenarios.values(), lambda rows: _clause(rows[0].scenario, found.edition)):
                lines += _rule(clause, list(of), found.edition, compiled, lang)
            files[f"features/{found.edition}/{lang}/{name}"] = "\n".join(lines) + "\n"
    kept = ({"id": id, **case.body()} for id, case in found.other_examples.items())
    examples = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept)
    return Drafts(files, without, (register_file(found.edition), examples))


def _said_now(
    scenario: Scenario, now: Mapping[Question, JSON], answered: Answered, edition: Edition
) -> list[Said] | None:
    """The sentences of the scenario, those of wrong answers with the new ones; None where there is no sentence.

    What is not answered otherwise, but cannot be said as it was, is left out: it names a clause by its old number.
    """
    draft, found = Draft(), list[Said]()
    for said in said_in(edition, sentences(scenario)):
        known = len(draft.expected)
        said.step.function(draft, **said.values)
        if said.step.kind != "then" or all(answered(one.question) == one.answer for one in _states(said, found)):
            found.append(said)
            continue
        for question in (one.question for one in draft.expected[known:]):
            new = sentence_for(found, question, answered(question), answered, said, edition)
            if new is None and question in now:
                return None
            found += [new] if new and new not in found else []
    life = life_told(found)
    right = life is not None and all(answered(one.question) == one.answer for one in life.expected)
    return found if right else None


def _states(said: Said, before: Sequence[Said]) -> list[Expected]:
    """What a sentence states where it stands behind these; what a sentence states may rest on those before it."""
    draft = Draft()
    for one in before:
        one.step.function(draft, **one.values)
    known = len(draft.expected)
    said.step.function(draft, **said.values)
    return draft.expected[known:]


def _clause(scenario: Scenario, edition: Edition) -> str:
    """The clause the scenario is about, as it is now called; empty for a life."""
    known = scenario.about in corpus(scenario.edition).all
    return (carried_through(scenario.about, scenario.edition, edition) or "") if known else ""


def rule_head(clause: str, edition: Edition, lang: Lang) -> Iterator[str]:
    """The beginning of a rule of a feature: how the clause is called, and its text."""
    text, name = corpus(edition).clause(clause), clause_name(clause).in_(lang)
    yield ""
    yield f"  {HEADS['rule'].in_(lang)}: {name[:1].upper()}{name[1:]}"
    yield f"    「{text.ja}」" if lang == "ja" else f"    “{text.en}”"


def _rule(
    clause: str, scenarios: Iterable[list[_Restated]], edition: Edition, compiled: Compiled, lang: Lang
) -> Iterator[str]:
    if clause:
        yield from rule_head(clause, edition, lang)
    else:
        yield ""
        yield f"  {HEADS['rule'].in_(lang)}: {compiled.scenarios[lang][next(iter(scenarios))[0].scenario.id].rule}"
    for number, rows in enumerate(scenarios):
        if number or clause:
            yield ""
        yield from _scenario(rows, edition, compiled, lang)


def _alike(rows: list[_Restated]) -> list[_Restated]:
    """Most of the rows: those that are told by the same sentences, and so can stand in one table."""
    by_steps: dict[tuple[str, ...], list[_Restated]] = defaultdict(list)
    for one in rows:
        by_steps[tuple(said.step.name for said in one.said)].append(one)
    return max(by_steps.values(), key=len)


def _scenario(rows: list[_Restated], edition: Edition, compiled: Compiled, lang: Lang) -> Iterator[str]:
    scenario = compiled.scenarios[lang][rows[0].scenario.id]
    tags = [f"edition.{edition}"]
    for tag in scenario.tags:
        known = tag in corpus(scenario.edition).all
        called = carried_through(tag, scenario.edition, edition) if known else tag
        tags += [called] if called and not called.startswith("edition.") else []
    yield "    " + " ".join(f"@{tag}" for tag in tags)
    columns = _columns([one.said for one in rows]) if scenario.table else []
    yield f"    {HEADS['outline'].in_(lang) if scenario.table else KEYWORDS[lang]['scenario']}: {scenario.title}"
    before = ""
    for at, said in enumerate(rows[0].said):
        named = {slot: f"<{name}>" for where, slot, name in columns if where == at}
        keyword = KEYWORDS[lang]["and" if said.step.kind == before else said.step.kind]
        yield f"      {keyword} {said.step.phrase.written(lang, **{**said.values, **named})}"
        before = said.step.kind
    tables = groupby(rows, lambda one: compiled.scenarios[lang][one.scenario.id].table)
    for table, of in tables if scenario.table else ():
        yield ""
        yield f"      {HEADS['examples'].in_(lang)}: {table}"
        yield _row([ROW_KEY.in_(lang), *(name for _, _, name in columns)])
        for one in of:
            yield _row([one.scenario.row, *(_cell(one.said[at], slot, lang) for at, slot, _ in columns)])


def _columns(rows: Sequence[list[Said]]) -> list[tuple[int, str, str]]:
    """Where the rows differ: the number of the sentence, its slot, and the name of the column."""
    found: list[tuple[int, str, str]] = []
    for at, said in enumerate(rows[0]):
        for slot in said.values:
            if any(row[at].values[slot] != said.values[slot] for row in rows):
                found.append((at, slot, f"{slot}{len(found) + 1}"))
    return found


def _cell(said: Said, slot: str, lang: Lang) -> str:
    """One value of a sentence as it is written."""
    return SLOTS[said.step.phrase.slots[slot]].write(said.values[slot], lang)


def _row(cells: Iterable[str]) -> str:
    return f"        | {' | '.join(cells)} |"
