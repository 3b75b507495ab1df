"""What several files of tests share: the features compiled once, the declared laws proven once."""

from __future__ import annotations

from pathlib import Path

import pytest

from mrs_spec.proof.declared import Proof, prove
from mrs_spec.rules import law
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.scenario import Compiled


@pytest.fixture(scope="session")
def compiled() -> Compiled:
    """The features of this repository."""
    found = compile_features(Path(__file__).parent.parent)
    assert not found.problems
    return found


@pytest.fixture(scope="session")
def proof(compiled: Compiled) -> Proof:
    """The proof of all declared laws."""
    return prove(law(), compiled.cases)
