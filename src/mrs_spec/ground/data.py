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
"""Numbers that Python's own writer may write otherwise than RFC 8785 has them."""


def canonical(data: object) -> bytes:
    """Canonical JSON (RFC 8785). Raises CanonicalizationError for what has none.

    Mostly Python's own writer comes to the same, in a fifth of the time.
    """
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    if _in_the_first_plane(text) and not FRACTION.search(text):
        return text.encode()
    return rfc8785.dumps(cast("Object", data))


def _in_the_first_plane(text: str) -> bool:
    """Whether no character lies beyond it: by those keys are ordered otherwise."""
    try:
        return len(text.encode("utf-16-le")) == 2 * len(text)
    except UnicodeEncodeError:
        return False
