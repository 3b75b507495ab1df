"""Canonical JSON is that of RFC 8785, whichever way it is written."""

from __future__ import annotations

import json
from itertools import product

import pytest
import rfc8785

from mrs_spec.ground.data import JSON, canonical

WORDS = ["", "日本語（全角）", 'a"b\\c', "\b\t\n\f\r\x00\x1f\x7f\u2028", ":1.5", ",[NaN", "é", "｡", "\ufb33", "😀"]
PLAIN: list[JSON] = [None, True, False, 0, -1, 2**53 - 1, 1 - 2**53, [], {}, *WORDS]
FRACTIONS: list[JSON] = [1.0, -0.0, 0.5, 1e21, 1e-7, 123456789012345680.0, 5e-324]
NESTED: list[JSON] = [
    [PLAIN, {word: {other: [word, -3] for other in WORDS} for word in WORDS}],
    dict.fromkeys(reversed(WORDS), "x"), ("a", ("b",)),
]  # fmt: skip


@pytest.mark.parametrize("data", [*PLAIN, *FRACTIONS, *NESTED, *product(FRACTIONS), {"a": {"b": 1.5}, "😀": [1e300]}])
def test_it_is_that_of_the_standard(data: JSON) -> None:
    assert canonical(data) == rfc8785.dumps(data)


@pytest.mark.parametrize("data", [2**53, [-(2**60)], {"a": float("nan")}, [float("inf")], {"a": "\ud800"}], ids=str)
def test_what_has_none_is_refused(data: JSON) -> None:
    with pytest.raises(rfc8785.CanonicalizationError):
        canonical(data)


def test_it_is_not_what_python_writes() -> None:
    assert canonical({"😀": 1.0, "\ufb33": 2}) != json.dumps({"😀": 1.0, "\ufb33": 2}).encode()
