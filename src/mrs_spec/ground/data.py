"""JSON as data, whatever it tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

JSON: TypeAlias = "Mapping[str, JSON] | Sequence[JSON] | str | int | float | bool | None"
Object: TypeAlias = "dict[str, JSON]"
"""A JSON object that is being made."""
