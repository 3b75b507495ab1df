"""A case judged, as it is published: every answer, and the letters on which each turns."""

from __future__ import annotations

from mrs_spec.asking.ask import answers
from mrs_spec.asking.editions import Laws, turning_letters
from mrs_spec.ground.data import JSON, Object
from mrs_spec.law.law import Law
from mrs_spec.record.answers import as_json
from mrs_spec.record.questions import all_questions
from mrs_spec.scenarios.cases import Case
from mrs_spec.telling.explain import turning_points


def judged(law: Law, case: Case) -> Object:
    """What `mrs-spec judge` prints: the answers to the case's questions, or to all that can be asked of its facts."""
    asked = [one.question for one in case.expected] or all_questions(case.facts)
    turning = turning_points(law, case.facts, asked)
    given = answers(law, case.facts, asked)
    rows: list[JSON] = []
    for question in asked:
        entries = sorted({one.chosen.entry for one in turning[question]})
        letters: list[JSON] = [f"{entry}={law.letter(entry)}" for entry in entries]
        rows.append({"question": str(question), "answer": as_json(given[question]), "readings": letters})
    return {"edition": law.edition, "answers": rows}


def judged_across(laws: Laws, case: Case) -> Object:
    """The same where several editions are at hand: each question is answered by the one that governs it."""
    asked = [one.question for one in case.expected] or all_questions(case.facts)
    rows: list[JSON] = [
        {
            "question": str(question),
            "answer": as_json(laws.answer(case.facts, question)),
            "readings": list[JSON](turning_letters(laws, case.facts, question)),
        }
        for question in asked
    ]
    return {"editions": [first.isoformat() for first, _ in laws.editions], "answers": rows}
