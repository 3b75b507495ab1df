"""An answer is read back from its published form as the question's, and as nothing else."""

from __future__ import annotations

from datetime import date
from itertools import islice

import pytest

from mrs_spec.asking.ask import answers
from mrs_spec.ground.data import JSON
from mrs_spec.record.answers import Answer, Charge, Duty, Undetermined, all_missing, as_json, parts
from mrs_spec.record.facts import Facts
from mrs_spec.record.forms import NotAnAnswer
from mrs_spec.record.questions import ASKS, Question, answer_to
from mrs_spec.record.values import AtAnInstant
from mrs_spec.rules import law
from mrs_spec.scenarios.scenario import Compiled


def unsourced(answer: Answer) -> Answer:
    """Without the clauses that ask for what is missing: these are not published."""
    if isinstance(answer, AtAnInstant):  # in an answer it is a plain day
        return date(answer.year, answer.month, answer.day)
    if isinstance(answer, Undetermined):
        return all_missing(Undetermined(one.need, "", one.detail) for one in answer.in_order)  # type: ignore[return-value]
    if (several := parts(answer)) is not None:
        return tuple(unsourced(part) for part in several)  # type: ignore[misc]
    if isinstance(answer, Duty):
        return answer._replace(state=unsourced(answer.state))  # type: ignore[arg-type]
    if isinstance(answer, Charge):
        return answer._replace(yen=unsourced(answer.yen), on=unsourced(answer.on))  # type: ignore[arg-type]
    return answer


def all_asked(facts: Facts) -> list[Question]:
    """Every question there is, about every subject on record."""
    return [
        Question(name, subject)
        for name, ask in ASKS.items()
        for subject in ([""] if ask.about is None else [fact.id for fact in facts.record.of(ask.about) if fact.id])
    ]


def test_every_answer_is_read_back_as_it_was_given(compiled: Compiled) -> None:
    asked = set()
    for case in islice(compiled.cases.values(), 0, None, 5):
        questions = all_asked(case.facts)
        for question, answer in answers(case.law(law()), case.facts, questions).items():
            read = answer_to(question, as_json(answer))
            given = unsourced(answer)
            assert (type(read), read) == (type(given), given), (case.id, str(question))
            asked.add(question.name)
    assert asked == set(ASKS)


DAY, YEN, LINES, CHARGES = (
    Question("contract.end_on"), Question("refund", "router"), Question("lines.LOSS_FEE"), Question("charges.LOSS_FEE"),
)  # fmt: skip
LOSS = {"kind": "LOSS_FEE", "subject": "router", "yen": 1, "on": "2024-07-16"}


@pytest.mark.parametrize(
    ("question", "data"),
    [
        (DAY, None),
        (DAY, "2024-07-16"),
        (DAY, {"value": "soon"}),
        (DAY, {"value": "2024-02-30"}),
        (DAY, {"value": "2024-W01-1"}),
        (DAY, {"value": 20240716}),
        (DAY, {"value": "2024-07-16", "silent": True}),
        (DAY, {"silent": 1}),
        (DAY, {"refused": {"clause": 10}}),
        (DAY, {"undetermined": [{"need": "luck", "who": "legal"}]}),
        (DAY, {"undetermined": [{"need": "acceptance_day", "who": "nobody"}]}),
        (DAY, {"undetermined": [{"need": "edition", "who": "legal", "detail": "soon"}]}),
        (DAY, {"undetermined": {"need": "ground", "who": "legal"}}),
        (DAY, {"undetermined": []}),
        (DAY, {"undetermined": [{"need": "ground", "who": "legal"}] * 2}),
        (YEN, {"value": True}),
        (YEN, {"value": "1000"}),
        (YEN, {"value": [1000]}),
        (LINES, {"value": 1000}),
        (LINES, {"value": ["1000"]}),
        (CHARGES, {"value": [{**LOSS, "kind": "GIFT"}]}),
        (CHARGES, {"value": [{**LOSS, "yen": "1"}]}),
        (CHARGES, {"value": [{**LOSS, "held": "IR-50"}]}),
        (CHARGES, {"value": [{**LOSS, "note": ""}]}),
        (Question("duty.pay", "router"), {"value": {"subject": "router", "state": "WELL"}}),
        (Question("term.contract"), {"value": [{"first": "2024-01-01"}]}),
    ],
)
def test_what_is_no_answer_to_the_question_is_not_read(question: Question, data: JSON) -> None:
    with pytest.raises(NotAnAnswer):
        answer_to(question, data)
