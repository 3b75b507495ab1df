"""How values stand in sentences of either language: what a type of value is; days, amounts, what is missing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from mrs_spec.document.text import ERAS, needs_table
from mrs_spec.ground.wording import MONTHS, Both, Lang, day
from mrs_spec.record.names import CODE_NAMES


class Slot(NamedTuple):
    """A type of value: its pattern, how it is read and how it is written, in each language.

    codes: every value it has, where they are a closed list.
    """

    pattern: Both
    read: Callable[[str, Lang], object]
    write: Callable[[Any, Lang], str]
    codes: tuple[Any, ...] = ()


class NotAValue(ValueError):
    """The text has the shape of a value and is none: 2024年6月31日."""


def read_day(text: str, lang: Lang) -> date:
    """A day. Raises NotAValue for one that does not exist."""
    try:
        if lang == "en":
            number, month, year = text.split()
            return date(int(year), MONTHS.index(month) + 1, int(number))
        found = re.fullmatch(r"(平成|令和)?(元|\d+)年(\d+)月(\d+)日", text)
        assert found
        era, year, month, number = found.groups()
        whole = 1 if year == "元" else int(year)
        return date(whole + (ERAS[era] if era else 0), int(month), int(number))
    except ValueError:
        raise NotAValue(text) from None


def read_yen(text: str, lang: Lang) -> int:
    """An amount in yen."""
    return int(text.removesuffix("円" if lang == "ja" else " yen").replace(",", ""))


def read_need(text: str, lang: Lang) -> tuple[str, str]:
    """What is missing: its code in needs.toml, and its detail. Raises NotAValue for what is none."""
    for code, row in needs_table()["need"].items():
        shape = re.escape(row[lang]).replace(r"\{detail\}", "(?P<detail>.+)")
        if found := re.fullmatch(shape, text):
            detail = found.groupdict().get("detail")
            return code, read_day(detail, lang).isoformat() if detail else ""
    raise NotAValue(text)


def write_need(value: tuple[str, str], lang: Lang) -> str:
    """What is missing, in words."""
    code, detail = value
    shown = day(date.fromisoformat(detail), lang) if detail else ""
    return str(needs_table()["need"][code][lang]).format(detail=shown)


def read_needs(text: str, lang: Lang) -> tuple[tuple[str, str], ...]:
    """One thing that is missing, or several, each in quotation marks: in the order in which they are published."""
    *before, last = re.split(LAST_OF_NEEDS.in_(lang), text)
    each = [one for some in before for one in some.split(BETWEEN_NEEDS.in_(lang))]
    found = tuple(read_need(one, lang) for one in (*each, last))
    if found != tuple(sorted(set(found))):
        raise NotAValue(text)
    return found


def write_needs(value: Iterable[tuple[str, str]], lang: Lang) -> str:
    """All that is missing, in words."""
    *before, last = [write_need(one, lang) for one in value]
    return LAST_OF_NEEDS.in_(lang).join(filter(None, (BETWEEN_NEEDS.in_(lang).join(before), last)))


BETWEEN_NEEDS = Both("」、「", '", "')
LAST_OF_NEEDS = Both("」及び「", '" as well as "')
NEEDS = Both(r"[^「」]+(?:(?:」、「[^「」]+)*」及び「[^「」]+)?", r'[^"]+(?:(?:", "[^"]+)*" as well as "[^"]+)?')


MONTH = "|".join(MONTHS)
DAY = Both(r"(?:(?:平成|令和)(?:元|[1-9]\d?)|\d{4})年(?:[1-9]|1[0-2])月[1-9]\d?日", rf"[1-9]\d? (?:{MONTH}) \d{{4}}")
AMOUNT = r"(?:0|[1-9]\d{0,2}(?:,\d{3})*)"

TAX_NAMES = {code: CODE_NAMES[code] for code in ("exclusive", "inclusive", "outside")}

NONE = Both("なし", "none")
"""How an empty list stands in a sentence."""
