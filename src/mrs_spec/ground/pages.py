"""Templates into pages: the one way in which pages are made."""

from __future__ import annotations

from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined


@cache
def templates(*rooms: str) -> Environment:
    """The templates of a room (its folder `templates`), then those of others that it uses.

    A value that is not given is an error, and text is escaped.
    """
    return Environment(
        loader=ChoiceLoader([PackageLoader(f"mrs_spec.{room}") for room in rooms]),
        autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
