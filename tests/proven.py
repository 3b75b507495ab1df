"""The proof of declared laws, taken from the last verification as far as that still stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mrs_spec.ground.machine import rarely_collected
from mrs_spec.law.alternatives import alternatives
from mrs_spec.proof.declared import Proof, proof_of, told_by
from mrs_spec.proof.matrix import Matrix
from mrs_spec.proof.reuse import Reuse
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case

ROOT = Path(__file__).parent.parent


def proven(cases: Mapping[str, Case]) -> Proof:
    """All declared laws on these Cases; where nothing has changed since it, the last verification has told of them."""
    reuse, others = Reuse(ROOT), list(alternatives(law()))
    reuse.look(law(), cases)
    with rarely_collected():
        new = {id: case for id, case in cases.items() if id not in reuse.same}
        told = told_by(new, others, Matrix(new, lambda case: case.law(law())))
        return proof_of(law(), cases, others, reuse.with_new(cases, others, told))
