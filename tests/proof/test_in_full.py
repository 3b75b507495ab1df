"""Every verdict against the slow way, on the whole tree.

It takes a quarter of an hour on two processors, and runs where it is asked for alone: `pytest tests -m slow`.
"""

from __future__ import annotations

import pytest
from in_full import judged_in_full

from mrs_spec.document.text import FIRST_EDITION
from mrs_spec.ground.machine import shared_out
from mrs_spec.proof.code import prove_code
from mrs_spec.proof.declared import prove
from mrs_spec.proof.edits import ENDLESS, cached_functions
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import register_cases
from mrs_spec.scenarios.features import Compiled

pytestmark = pytest.mark.slow


def test_every_declared_law_is_noticed_by_just_those_that_notice_it_judged_whole(
    compiled: Compiled,
) -> None:
    verdicts = prove(law(), compiled.first).verdicts
    cases = list(compiled.first.values())
    noticing = shared_out(lambda number: judged_in_full(verdicts[number].alternative, cases), len(verdicts))
    found = {one.alternative.id: {kill.case for kill in one.kills} for one in verdicts}
    assert found == {one.alternative.id: cases for one, cases in zip(verdicts, noticing, strict=True)}


def test_every_edit_is_noticed_by_the_case_named_or_by_none_judged_whole(
    compiled: Compiled,
) -> None:
    examples = register_cases(FIRST_EDITION)
    every = {**examples, **compiled.first}
    verdicts = [one for one in prove_code(law(), compiled.first, examples) if ENDLESS not in one.broken]

    def noticing(number: int) -> set[str]:
        one = verdicts[number]
        for cached in cached_functions():
            cached.cache_clear()
        with one.alternative.during():
            return judged_in_full(one.alternative, [every[kill.case] for kill in one.kills] or every.values())

    found = shared_out(noticing, len(verdicts))
    wrong = [one.alternative.id for one, by in zip(verdicts, found, strict=True) if by != {k.case for k in one.kills}]
    assert wrong == []
