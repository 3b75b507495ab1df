"""What a system declares that does not exist: a question misspelt would be one that is never asked."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from mrs_spec.document.register import entries
from mrs_spec.document.text import Edition
from mrs_spec.gate.messages import Started
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import Problem
from mrs_spec.record.facts import Facts
from mrs_spec.record.questions import ASKS


def misspelt(started: Started, edition: Edition) -> Problem | None:
    """The first name of the declaration that fits nothing, with the names it is near to."""
    for kind, patterns, known in (
        ("questions", started.questions, questions_named()),
        ("facts", started.facts, facts_named()),
        ("readings", started.readings, letters_named(edition)),
    ):
        for one in patterns:
            if not _fits(kind, one, known):
                return Problem("gate.misspelt", kind=kind, name=one, near=did_you_mean(one, known))
    return None


def _fits(kind: str, pattern: str, known: tuple[str, ...]) -> bool:
    if kind == "questions" and ":" in pattern:  # the subject may be of any name
        pattern = pattern.partition(":")[0]
        return any(fnmatchcase(name, pattern) for name in known if ASKS[name].about)
    path, _, value = pattern.partition("=")
    if kind == "facts" and value and path in known and not any(name.startswith(f"{path}=") for name in known):
        return True  # of a field that holds no code any value may be declared
    return any(name == pattern or fnmatchcase(name, pattern) for name in known)


def questions_named() -> tuple[str, ...]:
    """The names of all questions, without subjects."""
    return tuple(ASKS)


@cache
def letters_named(edition: Edition) -> tuple[str, ...]:
    """IR-01=A, IR-01=B, …"""
    return tuple(f"{one.id}={letter}" for one in entries(edition) for letter in one.letters)


Schema = dict[str, Any]


@cache
def facts_named() -> tuple[str, ...]:
    """Every path of a fact (`notices.arrived_on`), and with its value where that is a code (`contract.item=LL`)."""
    schema = Facts.model_json_schema(mode="validation")
    return tuple(dict.fromkeys(_paths(schema, schema["$defs"], "")))


def _paths(schema: Schema, definitions: Schema, path: str) -> Iterator[str]:
    if "$ref" in schema:
        yield from _paths(definitions[schema["$ref"].rpartition("/")[2]], definitions, path)
    for one in schema.get("anyOf", ()):
        yield from _paths(one, definitions, path)
    if "items" in schema:
        yield from _paths(schema["items"], definitions, path)
    for name, inner in schema.get("properties", {}).items():
        yield from _paths(inner, definitions, f"{path}.{name}" if path else name)
    if path and not schema.keys() & {"$ref", "anyOf", "items", "properties"} and schema.get("type") != "null":
        yield path
        yield from (f"{path}={value}" for value in schema.get("enum", ()))
        if "const" in schema:
            yield f"{path}={schema['const']}"
