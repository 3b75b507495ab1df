"""JSON as data, whatever it tells, and as it is digested."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

import rfc8785

JSON: TypeAlias = "Mapping[str, JSON] | Sequence[JSON] | str | int | float | bool | None"
Object: TypeAlias = "dict[str, JSON]"
"""A JSON object that is being made."""

FRACTION = re.compile(r"(?:^|[:,\[])-?(?:\d{16}|\d+[.eE]|NaN|Infinity)")
BEYOND = re.compile("[\ud800-\udfff\U00010000-\U0010ffff]")
"""What Python's own writer may write otherwise than RFC 8785 has it: fractions and integers of many digits; characters
beyond the first plane, by which keys are ordered otherwise."""


def canonical(data: object) -> bytes:
    """Canonical JSON (RFC 8785). Raises CanonicalizationError for what has none.

    Mostly Python's own writer comes to the same, in a fifth of the time.
    """
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    plain = not (FRACTION.search(text) or BEYOND.search(text))
    return text.encode() if plain else rfc8785.dumps(cast("Object", data))
