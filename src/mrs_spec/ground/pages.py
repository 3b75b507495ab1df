"""Templates into pages: the one way in which pages are made."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


@cache
def templates(room: str) -> Environment:
    """The templates of a room (its folder `templates`); a value that is not given is an error, and text is escaped."""
    return Environment(
        loader=PackageLoader(f"mrs_spec.{room}"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
