"""The register's worked examples as Cases: the proof of code that only a letter not chosen reaches rests on them.

The oracle is tests/rules/test_register.py, which holds each result against the register. What is kept here, in
`register.jsonl`, are the same facts and letters with the answers in their published form. After a change there:

    .venv/bin/python tests/rules/test_register_cases.py
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from test_register import EXAMPLES

from mrs_spec.asking.ask import answers
from mrs_spec.document.register import Chosen, with_needs
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.files import write_whole
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import register_cases, register_file


def rows() -> Iterator[dict[str, Any]]:
    for one in EXAMPLES:
        for letter in one.results:
            letters = {**one.under, one.entry: letter}
            facts = load(one.facts)
            asked = list(dict.fromkeys(Question.parse(name.partition(" ")[0]) for name in one.asked))
            under = law().under_all(with_needs((Chosen(*pair) for pair in letters.items()), FIRST))
            found = answers(under, facts, asked)
            yield {
                "id": f"{one.entry}={letter}" + (f" ({one.name})" if one.name else ""),
                "facts": facts.as_json(),
                "expected": [{"question": str(name), "answer": as_json(found[name])} for name in asked],
                "readings": letters,
            }


def written() -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows())


def test_the_cases_kept_are_the_examples_of_the_register() -> None:
    assert register_file(FIRST).read_text("utf-8") == written()


def test_every_example_has_a_case_of_its_own() -> None:
    assert len(register_cases(FIRST)) == sum(len(one.results) for one in EXAMPLES)


if __name__ == "__main__":
    write_whole(register_file(FIRST), written())
