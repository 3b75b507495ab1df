"""What differs between the two languages: nothing may."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Lang
from mrs_spec.scenarios.scenario import Scenario


def parity(scenarios: Mapping[Lang, Mapping[str, Scenario]]) -> list[Problem]:
    """What differs between the two languages: ids, and the Cases to the byte."""
    ja, en = scenarios["ja"], scenarios["en"]
    found = []
    for id in sorted(set(ja) ^ set(en)):
        has, lacks = ("ja", "en") if id in ja else ("en", "ja")
        where = (ja.get(id) or en[id]).file
        found.append(Problem("parity.missing", where=where, id=id, has=has, lacks=lacks))
    for id in sorted(set(ja) & set(en)):
        one, other = ja[id], en[id]
        if one.case != other.case:
            for path, left, right in differences(one.case.body(), other.case.body()):
                found.append(
                    Problem(
                        "parity.differs", where=f"{one.file}:{one.line} / {other.file}:{other.line}", id=id,
                        path=path, ja=left, en=right,
                    )
                )  # fmt: skip
        elif one.tags != other.tags:
            found.append(
                Problem(
                    "parity.differs", where=one.file, id=id, path="tags", ja=" ".join(one.tags), en=" ".join(other.tags)
                )
            )
    return found


def differences(one: Any, other: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Where two JSON values differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(set(one) | set(other)):
            yield from differences(one.get(name), other.get(name), f"{path}.{name}" if path else name)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from differences(left, right, f"{path}.{number}")
    elif one != other:
        yield path, json.dumps(one, ensure_ascii=False), json.dumps(other, ensure_ascii=False)
