"""When two answers are the same, and by how much they are not."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import rfc8785

from mrs_spec.gate.messages import shown
from mrs_spec.ground.data import JSON
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.record.answers import Answer, Charge, parts
from mrs_spec.record.forms import NotAnAnswer
from mrs_spec.record.questions import Question, answer_to
from mrs_spec.scenarios.cases import Wrong
from mrs_spec.scenarios.schemas import answers
from mrs_spec.telling.answers import in_words
from mrs_spec.telling.difference import days_later, yen_more


def same(got: JSON, expected: JSON) -> bool:
    """Whether an answer is right.

    The canonical JSON (RFC 8785) of both is equal to the byte: 13838 is not "13838", and true is not 1. But of what is
    missing, an answer may name any part; and what cannot be decided stands in a list in any order. An amount from 2^53
    on has no canonical form; it is equal where its digits are.
    """
    try:
        return _same(got, expected)
    except (rfc8785.CanonicalizationError, RecursionError):
        return False


def _same(got: JSON, expected: JSON) -> bool:
    if isinstance(expected, dict) and isinstance(got, dict) and got.keys() == expected.keys():
        if "undetermined" in expected:
            return _names_some(got["undetermined"], expected["undetermined"])
        return all(_same(got[name], one) for name, one in expected.items())
    if isinstance(expected, list) and isinstance(got, list) and len(got) == len(expected):
        pairs = list(zip(got, expected, strict=True))
        decided = all(_same(one, other) for one, other in pairs if not _is_open(other))
        open_ones = [(one, other) for one, other in pairs if _is_open(other)]
        return decided and _in_some_order([one for one, _ in open_ones], [other for _, other in open_ones])
    try:
        return rfc8785.dumps(got) == rfc8785.dumps(expected)
    except rfc8785.IntegerDomainError:
        return json.dumps(got, sort_keys=True) == json.dumps(expected, sort_keys=True)


def _is_open(part: JSON) -> bool:
    return isinstance(part, dict) and "undetermined" in part


def _names_some(got: JSON, expected: JSON) -> bool:
    """Whether it names something that is missing, nothing that is not, and nothing twice."""
    if not (isinstance(got, list) and isinstance(expected, list)):
        return False
    named, missing = [rfc8785.dumps(one) for one in got], [rfc8785.dumps(one) for one in expected]
    return bool(named) and len(set(named)) == len(named) and set(named) <= set(missing)


def _in_some_order(got: list[JSON], expected: list[JSON]) -> bool:
    """Whether each names some of what another is missing for; those that name all of it are one another's first."""
    left, others = list(expected), list[JSON]()
    for one in got:
        if one in left:
            left.remove(one)
        else:
            others.append(one)
    return _fitting(others, left)


def _fitting(got: list[JSON], expected: list[JSON]) -> bool:
    if not expected:
        return True
    first, *rest = expected
    fitting = (at for at, one in enumerate(got) if _same(one, first))
    return any(_fitting(got[:at] + got[at + 1 :], rest) for at in fitting)


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(answers()["$defs"]["Answer"])


def well_formed(answer: JSON) -> bool:
    """Whether an answer is in the published form at all."""
    try:
        return bool(_validator().is_valid(answer))
    except RecursionError:
        return False


def answered(question: Question, answer: JSON, lang: Lang) -> str:
    """An answer in words; what is none to the question as it came."""
    if (read := _read(question, answer)) is not None:
        return in_words(read, lang)
    raw = shown(json.dumps(answer, ensure_ascii=False))
    why = NOT_TO_THIS if well_formed(answer) else NOT_PUBLISHED
    return f"{raw}（{why.ja}）" if lang == "ja" else f"{raw} ({why.en})"


NOT_PUBLISHED = Both("公表された形でない", "not in the published form")
NOT_TO_THIS = Both("この問いの答えの形でない", "not the form of an answer to this question")


def _read(question: Question, answer: JSON) -> Answer | None:
    try:
        return answer_to(question, answer)
    except (NotAnAnswer, RecursionError):
        return None


class Apart(NamedTuple):
    """By how many days later and how many yen more, where that can be said."""

    days: int | None
    yen: int | None


def apart(question: Question, expected: JSON, got: JSON) -> Apart:
    """The difference from one answer to another; of lists of days where all differ by as much."""
    one, other = _read(question, expected), _read(question, got)
    if one is None or other is None:
        return Apart(None, None)
    first, second = _days(one), _days(other)
    shifts = {(there - here).days for here, there in zip(first, second, strict=False)}
    days = shifts.pop() if len(first) == len(second) and len(shifts) == 1 else days_later(one, other)
    return Apart(days, yen_more(one, other))


def _days(answer: Answer) -> list[date]:
    several = parts(answer) or ()
    days = [part for part in several if isinstance(part, date)]
    return days if len(days) == len(several) else []


def by_how_much(wrong: Wrong) -> Both | None:
    """1日早い, 2,000円少ない; charges too few or too many."""
    change = apart(wrong.question, wrong.expected, wrong.got)
    ja, en = [], []
    if change.days:
        count = abs(change.days)
        ja.append(f"{count}日{'遅い' if change.days > 0 else '早い'}")
        en.append(f"{count} day{'' if count == 1 else 's'} {'late' if change.days > 0 else 'early'}")
    if change.yen:
        ja.append(f"{abs(change.yen):,}円{'多い' if change.yen > 0 else '少ない'}")
        en.append(f"{abs(change.yen):,} yen too {'much' if change.yen > 0 else 'little'}")
    expected, got = (_charges(_read(wrong.question, answer)) for answer in (wrong.expected, wrong.got))
    if expected is not None and got is not None and expected != got:
        count, few = abs(expected - got), got < expected
        ja.append(f"費用が{count}件{'足りない' if few else '余分'}")
        en.append(f"{count} charge{'' if count == 1 else 's'} {'missing' if few else 'too many'}")
    return Both("、".join(ja), ", ".join(en)) if ja else None


def _charges(answer: Answer | None) -> int | None:
    """How many charges, where it is a whole list of them."""
    several = None if answer is None else parts(answer)
    return len(several) if several is not None and all(isinstance(part, Charge) for part in several) else None
