"""What the tests of the gate share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from mrs_spec.ground.problems import Problem
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.lock import Lock, check_lock
from mrs_spec.scenarios.scenario import Compiled


@pytest.fixture(scope="module", autouse=True)
def _held_once(compiled: Compiled) -> Iterator[None]:
    """The Cases of this repository are held against a lock once and not at every run; others are, as ever."""
    known, found = compiled.cases, dict[str, list[Problem]]()

    def held(cases: Mapping[str, Case], lock: Lock) -> list[Problem]:
        if cases.keys() != known.keys() or any(cases[id] is not known[id] for id in known):
            return check_lock(cases, lock)
        if lock.root not in found:
            found[lock.root] = check_lock(cases, lock)
        return found[lock.root]

    with pytest.MonkeyPatch.context() as here:
        here.setattr("mrs_spec.gate.command.check_lock", held)
        yield
