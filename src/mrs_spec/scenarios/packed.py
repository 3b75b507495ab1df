"""The features as they compiled, in one file: what a wheel holds of them, for whoever has no clone."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from mrs_spec.document.register import Chosen
from mrs_spec.ground.wording import LANGS, Lang
from mrs_spec.record.facts import CUT, Facts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.scenario import Compiled, Scenario, Step

PACKED = "compiled.json"
"""Beside the lock, in the folder of features."""


def packed(compiled: Compiled) -> str:
    """Every Case once, and every scenario of both languages with its sentences, as JSON."""
    cases = {
        id: [case.facts.as_json(), [[str(row.question), row.answer] for row in case.expected], case.readings]
        for id, case in compiled.cases.items()
    }
    scenarios = {lang: [one[:1] + one[2:-1] for one in compiled.scenarios[lang].values()] for lang in LANGS}
    return json.dumps({"cases": cases, "scenarios": scenarios}, ensure_ascii=False, separators=(",", ":"))


def unpacked(house: Path) -> Compiled:
    """What `packed` wrote there."""
    data = _read(house)
    cases = {id: _case(id, told) for id, told in data["cases"].items()}
    scenarios: dict[Lang, dict[str, Scenario]] = {
        lang: {row[0]: _scenario(lang, row, cases[row[0]]) for row in data["scenarios"][lang]} for lang in LANGS
    }
    return Compiled(scenarios, [])


def packed_case(house: Path, id: str) -> Case | None:
    """One Case by its id."""
    told = _read(house)["cases"].get(id)
    return _case(id, told) if told else None


@cache
def _read(house: Path) -> Any:
    return json.loads((house / "features" / PACKED).read_text("utf-8"))


def _case(id: str, told: list[Any]) -> Case:
    facts, expected, readings = told
    asked = tuple(Expected(Question.parse(question), answer) for question, answer in expected)
    return Case(id, Facts.model_validate(facts, context=CUT), asked, tuple(Chosen(*one) for one in readings))


def _scenario(lang: Lang, row: list[Any], case: Case) -> Scenario:
    id, file, line, title, rule, table, tags, steps = row
    return Scenario(id, lang, file, line, title, rule, table, tuple(tags), tuple(map(Step._make, steps)), case)
