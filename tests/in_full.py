"""The slow way to a verdict: each Case judged whole under a law, nothing shared, nothing left out."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from typing import Any

from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.judge import Judge
from mrs_spec.proof.edits import SECONDS, Alarm
from mrs_spec.proof.matrix import given_answers, wrong_answers
from mrs_spec.record.facts import Record
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case


def judged_in_full(other: Alternative, cases: Iterable[Case]) -> set[str]:
    """The Cases that notice a law, when each is judged whole and nothing is shared or left out."""
    judges: dict[Any, Judge] = {}
    found = set()
    for case in cases:
        if any(chosen.entry == other.entry for chosen in case.readings):
            continue
        if case.readings not in judges:
            judges[case.readings] = Judge(other.change(case.law(law())))
        with Alarm() as alarm, contextlib.suppress(Exception):
            alarm.after(10 * SECONDS)
            if wrong_answers(case, given_answers(judges[case.readings], case, Record(case.facts))):
                found.add(case.id)
    return found
