"""A little of what `python tests/fuzz.py` tries: nothing from outside ends in a traceback, hangs or lies."""

from __future__ import annotations

import pytest
from fuzz import KINDS, tried

LITTLE = {"records": 400, "features": 12, "toml": 12, "documents": 6, "replies": 200, "decisions": 150}


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_broken_at_random_breaks_the_house(kind: str) -> None:
    counted, wrong = tried(kind, 7, LITTLE[kind])
    assert wrong == []
    assert counted.total() == LITTLE[kind]
    assert counted["taken"]
