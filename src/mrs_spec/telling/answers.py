"""Answers in words: as they are, and from their published form."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from mrs_spec.ground.calendar import Period
from mrs_spec.ground.wording import Lang, day, listed, said, yen
from mrs_spec.record.answers import Answer, Refused, Silent, Undetermined, role
from mrs_spec.record.kinds import DutyState
from mrs_spec.record.names import DUTY_NAMES, code_name


def in_words(answer: Answer, lang: Lang) -> str:
    """The answer as a lawyer or biller would say it."""
    if isinstance(answer, tuple) and not hasattr(answer, "_fields") and not answer:
        return "なし" if lang == "ja" else "none"
    if isinstance(answer, int):
        return yen(answer, lang)
    if isinstance(answer, tuple) and not hasattr(answer, "_fields"):
        return listed((in_words(one, lang) for one in answer), lang)
    if isinstance(answer, str):
        return code_name(answer, lang)
    return said(answer, lang)


def published(value: Any, lang: Lang) -> str:
    """An answer in its published form, in words."""
    match value:
        case dict():
            return _table(value, lang)
        case None:
            return "値なし" if lang == "ja" else "no value"
        case bool():
            return str(value)
        case int():
            return yen(value, lang)
        case list():
            return listed((published(one, lang) for one in value), lang) or ("なし" if lang == "ja" else "none")
        case str() if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return day(date.fromisoformat(value), lang)
        case str():
            return code_name(value, lang)
        case _:
            return str(value)


def _table(value: dict[str, Any], lang: Lang) -> str:
    if "value" in value:
        return published(value["value"], lang)
    if "silent" in value:
        return Silent().told(lang)
    if "refused" in value:
        return Refused(value["refused"]["clause"]).told(lang)
    if "undetermined" in value:
        return _undetermined(value["undetermined"], lang)
    if "first" in value:
        return Period(date.fromisoformat(value["first"]), date.fromisoformat(value["last"])).told(lang)
    if "yen" in value:
        amount, on = published(value["yen"], lang), published(value["on"], lang)
        text = f"{amount}（{on}）" if lang == "ja" else f"{amount} ({on})"
        if held := value.get("held"):
            text += f"【請求保留：{listed(held, lang)}】" if lang == "ja" else f" [held: {listed(held, lang)}]"
        return text
    state = value["state"]
    told = DUTY_NAMES[DutyState(state)].in_(lang) if isinstance(state, str) else published(state, lang)
    return f"{told} {published(value['day'], lang)}" if "day" in value else told


def _undetermined(value: dict[str, str], lang: Lang) -> str:
    what = Undetermined(value["need"], "", value.get("detail", "")).what().in_(lang)
    who = role(value["who"]).in_(lang)
    return f"判断できない（{who}：{what}）" if lang == "ja" else f"undetermined ({who}: {what})"
