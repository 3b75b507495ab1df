"""What several files of tests share: the features compiled once, the declared laws proven once."""

from __future__ import annotations

import compileall
from pathlib import Path

import pytest
from proven import proven

from mrs_spec.proof.declared import Proof
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent


def pytest_configure(config: pytest.Config) -> None:
    """Modules compiled once: the commands that the tests start, in copies of the source too, read them."""
    if not hasattr(config, "workerinput"):
        for name in ("src", "steps"):
            compileall.compile_dir(ROOT / name, quiet=2)


@pytest.fixture(scope="session")
def compiled() -> Compiled:
    """The features of this repository."""
    found = compile_features(ROOT)
    assert not found.problems
    return found


@pytest.fixture(scope="session")
def proof(compiled: Compiled) -> Proof:
    """The proof of all declared laws."""
    return proven(compiled.cases)
