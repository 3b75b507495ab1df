"""What the tests of the gate share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

from mrs_spec.document.text import Edition
from mrs_spec.ground.problems import Problem
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.coverage import Covered, Excuse, coverage
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lock import Lock, check_lock
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module", autouse=True)
def _known_once(compiled: Compiled) -> Iterator[None]:
    """The features of this repository are compiled, held against a lock and counted once and not at every run.

    Those of another folder are, as ever.
    """
    known = compiled.cases
    problems, counts = dict[str, list[Problem]](), dict[tuple[tuple[Excuse, ...], Edition], Covered]()

    def those_known(cases: Iterable[Case]) -> bool:
        return [*map(id, cases)] == [*map(id, known.values())]

    def held(cases: Mapping[str, Case], lock: Lock) -> list[Problem]:
        if not those_known(cases.values()):
            return check_lock(cases, lock)
        if lock.root not in problems:
            problems[lock.root] = check_lock(cases, lock)
        return problems[lock.root]

    def counted(cases: Iterable[Case], excused: tuple[Excuse, ...], edition: Edition) -> Covered:
        some, asked = list(cases), (excused, edition)
        if not those_known(some):
            return coverage(some, *asked)
        if asked not in counts:
            counts[asked] = coverage(some, *asked)
        return counts[asked]

    def compiled_at(place: Path) -> Compiled:
        return compiled if place == ROOT else compile_features(place)

    with pytest.MonkeyPatch.context() as here:
        here.setattr("mrs_spec.gate.command.compile_features", compiled_at)
        here.setattr("mrs_spec.gate.command.check_lock", held)
        here.setattr("mrs_spec.gate.tell.coverage", counted)
        yield
