"""When two answers are the same, and by how much they are not."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import rfc8785

from mrs_spec.gate.messages import shown
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Wrong
from mrs_spec.scenarios.schemas import answers
from mrs_spec.telling.answers import published
from mrs_spec.telling.difference import Changed


def same(got: Any, expected: Any) -> bool:
    """Whether the canonical JSON (RFC 8785) of both is equal to the byte: 13838 is not "13838", and true is not 1."""
    try:
        return rfc8785.dumps(got) == rfc8785.dumps(expected)
    except (rfc8785.CanonicalizationError, RecursionError):
        return False


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(answers()["$defs"]["Answer"])


def well_formed(answer: Any) -> bool:
    """Whether an answer is in the published form at all."""
    try:
        return bool(_validator().is_valid(answer))
    except RecursionError:
        return False


def told(answer: Any, lang: Lang) -> str:
    """An answer in words; one that is not in the published form as it came."""
    if well_formed(answer):
        return published(answer, lang)
    raw = shown(json.dumps(answer, ensure_ascii=False))
    return f"{raw}（公表された形でない）" if lang == "ja" else f"{raw} (not in the published form)"


class Apart(NamedTuple):
    """By how many days later and how many yen more, where that can be said."""

    days: int | None
    yen: int | None


def apart(expected: Any, got: Any) -> Apart:
    """The difference from one answer to another; of lists of days where all differ by as much."""
    if not well_formed(got):
        return Apart(None, None)
    change = Changed("", Question(""), expected, got)
    first, second = _days(expected), _days(got)
    shifts = {(there - here).days for here, there in zip(first, second, strict=False)}
    days = shifts.pop() if len(first) == len(second) and len(shifts) == 1 else change.days
    return Apart(days, change.yen)


def _days(answer: Any) -> list[date]:
    value = answer.get("value")
    try:
        return [date.fromisoformat(one) for one in value] if isinstance(value, list) else []
    except (TypeError, ValueError):
        return []


def by_how_much(wrong: Wrong) -> Both | None:
    """1日早い, 2,000円少ない; charges too few or too many."""
    if not well_formed(wrong.got):
        return None
    change = apart(wrong.expected, wrong.got)
    ja, en = [], []
    if change.days:
        count = abs(change.days)
        ja.append(f"{count}日{'遅い' if change.days > 0 else '早い'}")
        en.append(f"{count} day{'' if count == 1 else 's'} {'late' if change.days > 0 else 'early'}")
    if change.yen:
        ja.append(f"{abs(change.yen):,}円{'多い' if change.yen > 0 else '少ない'}")
        en.append(f"{abs(change.yen):,} yen too {'much' if change.yen > 0 else 'little'}")
    expected, got = _charges(wrong.expected), _charges(wrong.got)
    if expected is not None and got is not None and len(expected) != len(got):
        count = abs(len(expected) - len(got))
        few = len(got) < len(expected)
        ja.append(f"費用が{count}件{'足りない' if few else '余分'}")
        en.append(f"{count} charge{'' if count == 1 else 's'} {'missing' if few else 'too many'}")
    return Both("、".join(ja), ", ".join(en)) if ja else None


def _charges(answer: Any) -> list[Any] | None:
    value = answer.get("value")
    rows = value if isinstance(value, list) else None
    return rows if rows is not None and all(isinstance(row, dict) and "yen" in row for row in rows) else None
