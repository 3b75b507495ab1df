"""What the gate says to a system and what a system says back; the same over stdio, HTTP and a Python object.

Four messages: `start` (who are you, what do you cover), `terms` (which text this is), `run` (facts and
questions of one contract), `stop`. A request never holds an expected answer, a title or the id of a Case.
"""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mrs_spec.ground.data import Object
from mrs_spec.ground.doors import json_of, text_of
from mrs_spec.ground.problems import Problem
from mrs_spec.record.values import Day
from mrs_spec.scenarios.schemas import DRAFT

PROTOCOL = 2
"""Raised when a system written for the former messages would no longer understand these."""


class Message(BaseModel):
    """One message. Unknown fields are refused, so that a misspelt one is not taken for silence."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def sent(self) -> Object:
        """The message as it is sent, nulls left out."""
        return self.model_dump(mode="json", exclude_none=True)


class Start(Message):
    """The first message: who are you, and what do you cover?"""

    type: Literal["start"] = "start"
    protocol: int = PROTOCOL


class System(Message):  # noqa: D101 - it would stand in a published schema
    name: str = Field(min_length=1, max_length=80)
    version: str = Field(default="", max_length=80)


class Started(Message):
    """What a system declares. It is asked exactly that, and nothing else.

    questions, facts, readings: names, with * for any characters. A fact is declared by its path
    (`notices.arrived_on`), or by its path and value (`changes.kind=EQUIPMENT_ADD`); a Case with a fact that is
    not declared is not asked. readings: letters other than the defaults under which the system can answer.
    clock: whether it takes its day from `run`; a system with a `fixed` clock says which day it takes for today.
    """

    protocol: int
    system: System
    questions: tuple[str, ...] = ("*",)
    facts: tuple[str, ...] = ("*",)
    readings: tuple[str, ...] = ()
    clock: Literal["settable", "fixed"] = "settable"
    today: Day | None = None


class Terms(Message):
    """Which text the questions are about, and the letters of the register by which it is read by default."""

    type: Literal["terms"] = "terms"
    edition: str
    source_sha256: str
    readings: dict[str, str]


class TermsTaken(Message):
    """The edition and the digest of the source a system was built for. Others than ours: the gate does not run."""

    edition: str
    source_sha256: str


class Run(Message):
    """The facts of one contract, and what is asked of it.

    id: a number of this run, to be given back. today: the record is complete to the end of this Japan day.
    readings: letters that differ from the defaults for this request only.
    """

    type: Literal["run"] = "run"
    id: str
    today: str
    facts: dict[str, object]
    questions: tuple[str, ...]
    readings: dict[str, str] | None = None


class Ran(Message):
    """The answer to each question in the published form; or what went wrong."""

    id: str
    answers: dict[str, Any] | None = None
    error: str | None = None


class Stop(Message):
    """The last message. A process ends after it; no reply is waited for."""

    type: Literal["stop"] = "stop"


M = TypeVar("M", bound=Message)


class NotAMessage(Exception):
    """A reply that is not what the message asks for; `problem` says how, in both languages."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.told("en"))


def decoded(raw: bytes | str) -> Object:
    """A reply as a JSON object. Raises NotAMessage."""
    try:
        data = json_of(text_of(raw, "") if isinstance(raw, bytes) else raw)
    except Problem as problem:
        if problem.key in ("input.unfit", "input.no_number", "input.key_twice"):
            raise NotAMessage(problem) from None
        raise NotAMessage(Problem("gate.not_json", shown=shown(raw))) from None
    if not isinstance(data, dict):
        raise NotAMessage(Problem("gate.not_json", shown=shown(raw)))
    return data


def shown(raw: object, limit: int = 80) -> str:
    """The beginning of anything a system said, on one line."""
    text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)
    text = " ".join("".join(c if c.isprintable() else " " for c in text[: limit * 4]).split())
    return text[:limit] + ("…" if len(text) > limit else "")


def read(kind: type[M], data: Object) -> M:
    """A reply of this kind. Raises NotAMessage that names the field."""
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        row = error.errors()[0]
        field = ".".join(str(part) for part in row["loc"]) or "—"
        raise NotAMessage(Problem("gate.wrong_reply", field=field, shown=shown(json.dumps(data)))) from None


@lru_cache(1 << 14)
def any_of(patterns: tuple[str, ...], name: str) -> bool:
    """Whether one of the patterns covers the name; * stands for any characters."""
    return any(pattern == name or fnmatchcase(name, pattern) for pattern in patterns)


def facts_told(facts: Object, path: str = "") -> dict[str, set[str]]:
    """Every field the facts use, with the texts and codes it holds: what `facts` of a declaration is held against."""
    found: dict[str, set[str]] = {}
    for name, value in facts.items():
        here = f"{path}.{name}" if path else name
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                for inner, values in facts_told(one, here).items():
                    found.setdefault(inner, set()).update(values)
            else:
                found.setdefault(here, set()).add(one if isinstance(one, str) else json.dumps(one))
    return found


def schemas() -> Object:
    """The JSON schema of each message: its request, and its reply where it has one."""
    pairs: dict[str, tuple[type[Message], type[Message] | None]] = {
        "start": (Start, Started), "terms": (Terms, TermsTaken), "run": (Run, Ran), "stop": (Stop, None),
    }  # fmt: skip
    return {f"gate-{name}": _schema(name, *pair) for name, pair in pairs.items()}


def _schema(name: str, request: type[Message], reply: type[Message] | None) -> Object:
    inner: Object = {}
    sides = {"request": _model(request, inner)}
    if reply is not None:
        sides["reply"] = _model(reply, inner)
    if name == "run":
        sides["request"]["properties"]["facts"] = {"$ref": "case.schema.json#/properties/facts"}
        answers = {"type": "object", "additionalProperties": {"$ref": "answers.schema.json#/$defs/Answer"}}
        sides["reply"]["properties"]["answers"] = answers
        sides["reply"]["properties"]["error"] = {"type": "string"}
        sides["reply"]["oneOf"] = [{"required": ["answers"]}, {"required": ["error"]}]
    return {
        "$schema": DRAFT,
        "title": f"mrs-spec gate {name} (protocol {PROTOCOL})",
        "anyOf": [{"$ref": f"#/$defs/{side}"} for side in sides],
        "$defs": {**sides, **inner},
    }


def _model(kind: type[Message], inner: dict[str, Any]) -> dict[str, Any]:
    found = kind.model_json_schema()
    inner.update(found.pop("$defs", {}))
    if "type" in found["properties"]:
        found["required"] = ["type", *found.get("required", ())]
    return found
