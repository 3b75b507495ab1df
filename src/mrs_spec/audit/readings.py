"""On which reading a line turns: the letters under which something else is owed, and those that give the invoice."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pyarrow as pa

from mrs_spec.asking.ask import answers
from mrs_spec.audit.owed import facts_of
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer, Charge, parts
from mrs_spec.record.facts import Facts
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.questions import Question, by_option
from mrs_spec.record.things import Option
from mrs_spec.telling.explain import turning_points

READ = pa.schema([("line", pa.int64()), ("readings", pa.string()), ("as_under", pa.string())])

Differing = tuple[int, str, str, date | None, date | None, int | None]
"""A line that differs: its number, kind, subject, the day it is owed and the day it was invoiced, the yen invoiced."""


def question_of(facts: Facts, kind: str, subject: str) -> Question | None:
    """What to ask for the charges of a line; None where the record has no such subject."""
    if not by_option(ChargeKind(kind)):
        return Question(f"charges.{kind}")
    return Question(f"charges.{kind}", subject) if facts.record.named(Option, subject) else None


def readings_of(law: Law, told: object, lines: Iterable[Differing]) -> list[tuple[int, str, str]]:
    """For each line: the letters chosen on which it turns, and the other letters under which the invoice is right."""
    facts, asked = facts_of(told), [*lines]
    of = {line[0]: question_of(facts, line[1], line[2]) for line in asked}
    turning = turning_points(law, facts, list(dict.fromkeys(one for one in of.values() if one)))
    given = answers(law, facts, turning)
    found = []
    for number, _, subject, on, invoiced_on, yen in asked:
        if (question := of[number]) is None:
            continue
        days = list(dict.fromkeys(one for one in (on, invoiced_on) if one))
        invoiced = [(yen,) if one == invoiced_on else () for one in days]
        now = [_yen_on(given[question], subject, one) for one in days]
        others = {one.chosen: [_yen_on(one.answer, subject, day) for day in days] for one in turning[question]}
        turns = {one: owed for one, owed in others.items() if owed != now}
        chosen = dict.fromkeys(f"{one.entry}={law.letter(one.entry)}" for one in turns)
        gives = [str(one) for one, owed in turns.items() if owed == invoiced]
        if turns:
            found.append((number, " ".join(chosen), " ".join(gives)))
    return found


def _yen_on(answer: Answer, subject: str, day: date | None) -> tuple[int | None, ...]:
    """What is owed for a subject on a day under this answer, each charge; None for what is not decided."""
    if (several := parts(answer)) is None:
        return (None,)
    charges = [
        one for one in several if isinstance(one, Charge) and one.on == day and (one.subject or "contract") == subject
    ]
    return tuple(one.yen if isinstance(one.yen, int) else None for one in charges)
