"""Cases of a second reader: each a fault that no scenario had seen, with the answer that the text gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.proof.matrix import wrong
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import from_json

CASES = sorted((Path(__file__).parent.parent / "cases").glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_the_law_answers_as_the_second_reader_does(path: Path) -> None:
    case = from_json(json.loads(path.read_text("utf-8")), FIRST)
    found = wrong(case, case.law(law()))
    assert case.expected and not found, "\n".join(
        f"{q}\n  expected {right}\n  got      {got}" for q, right, got in found
    )
