"""The published JSON schemas: a case going in, answers coming out. Kept in schemas/ too."""

from __future__ import annotations

from typing import Any

from mrs_spec.document.text import needs_table
from mrs_spec.record.facts import Facts
from mrs_spec.record.kinds import ChargeKind, DutyState
from mrs_spec.record.questions import ASKS

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, Any]:
    """The published schemas by name."""
    return {"case": case(), "answers": answers()}


def case() -> dict[str, Any]:
    """A case: facts, and optionally questions with expected answers and the letters it is stated under."""
    facts = Facts.model_json_schema(mode="validation")
    definitions = facts.pop("$defs")
    question = {"type": "string", "pattern": "^(" + "|".join(name.replace(".", r"\.") for name in ASKS) + ")(:.+)?$"}
    expected = {
        "type": "object",
        "properties": {"question": question, "answer": {"$ref": "#/$defs/Answer"}},
        "required": ["question"],
        "additionalProperties": False,
    }
    return {
        "$schema": DRAFT,
        "title": "mrs-spec case",
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "title": {"type": "object"},
            "edition": {"type": "string"},
            "clauses": {"type": "array", "items": {"type": "string"}},
            "facts": facts,
            "expected": {"type": "array", "items": expected},
            "readings": {"type": "object", "additionalProperties": {"type": "string", "pattern": "^[A-Z]$"}},
        },
        "required": ["facts"],
        "$defs": {**definitions, "Answer": answer()},
    }


def answers() -> dict[str, Any]:
    """What `judge` prints."""
    row = {
        "type": "object",
        "properties": {
            "question": {"type": "string"},
            "answer": {"$ref": "#/$defs/Answer"},
            "readings": {"type": "array", "items": {"type": "string", "pattern": r"^IR-\d\d[a-z]?=[A-Z]$"}},
        },
        "required": ["question", "answer", "readings"],
    }
    return {
        "$schema": DRAFT,
        "title": "mrs-spec answers",
        "type": "object",
        "properties": {"edition": {"type": "string", "format": "date"}, "answers": {"type": "array", "items": row}},
        "required": ["edition", "answers"],
        "$defs": {"Answer": answer()},
    }


def answer() -> dict[str, Any]:
    """What an answer can be."""
    day = {"type": "string", "format": "date"}
    table = needs_table()
    undetermined = {
        "type": "object",
        "properties": {
            "undetermined": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "need": {"enum": sorted(table["need"])},
                        "who": {"enum": sorted(table["who"])},
                        "detail": {"type": "string"},
                    },
                    "required": ["need", "who"],
                    "additionalProperties": False,
                },
                "minItems": 1,
                "uniqueItems": True,
            }
        },
        "required": ["undetermined"],
        "additionalProperties": False,
    }
    charge = {
        "type": "object",
        "properties": {
            "kind": {"enum": [kind.value for kind in ChargeKind]},
            "subject": {"type": "string"},
            "yen": {"anyOf": [{"type": "integer", "minimum": 1}, undetermined]},
            "on": {"anyOf": [day, undetermined]},
            "held": {"type": "array", "items": {"type": "string"}},
            "tax": {"enum": ["exclusive", "inclusive", "outside"]},
        },
        "required": ["kind", "subject", "yen", "on"],
        "additionalProperties": False,
    }
    period = {
        "type": "object",
        "properties": {"first": day, "last": day},
        "required": ["first", "last"],
        "additionalProperties": False,
    }
    duty = {
        "type": "object",
        "properties": {
            "subject": {"type": "string"},
            "state": {"anyOf": [{"enum": [state.value for state in DutyState]}, undetermined]},
            "day": day,
        },
        "required": ["subject", "state"],
        "additionalProperties": False,
    }
    one = {"anyOf": [{"type": "string"}, {"type": "integer"}, charge, period, duty, undetermined]}
    value = {"anyOf": [one, {"type": "array", "items": one}]}
    return {
        "oneOf": [
            {"type": "object", "properties": {"value": value}, "required": ["value"], "additionalProperties": False},
            {
                "type": "object",
                "properties": {"silent": {"const": True}},
                "required": ["silent"],
                "additionalProperties": False,
            },
            undetermined,
            {
                "type": "object",
                "properties": {
                    "refused": {
                        "type": "object",
                        "properties": {"clause": {"type": "string"}},
                        "required": ["clause"],
                        "additionalProperties": False,
                    }
                },
                "required": ["refused"],
                "additionalProperties": False,
            },
        ]
    }
