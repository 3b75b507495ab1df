"""The numbering of Japanese legal texts: articles, paragraphs and items in every form in which they are written.

All of it is read from a text as it is compared (`characters.compared`): there ①, ⑴ and （１） are (1), and 第十一条 is
第11条.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mrs_spec.document.characters import Compared, kanji_number

BRACKETED = r"\((?:[^()]|\([^()]*\))*\)"
ARTICLE = re.compile(r"第(\d+)条((?:の\d+)*)")
CAPTION = re.compile(rf"{ARTICLE.pattern}{BRACKETED}")
IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス"
KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
KANJI = "一二三四五六七八九十"
COUNTED = r"(?![\d年日条項号%か円時分の,]|月(?!額))"
OF_THE_SENTENCE = r"(?![にのをがはとへで、]|から|まで|及び|又は|並びに|若しくは)"
SIGN = rf"\d{{1,2}}|[{KANJI}]{{1,3}}|[{KANA}ヰヱ]|[ivxIVX]{{1,5}}|[a-zA-Z]"
BARE = re.compile(rf"({SIGN})([.、):：]?)")
PROVISO = re.compile("(?:ただし|但し)、")
SPELT = re.compile(r"第(\d+)([項号])")
IN_BRACKETS = re.compile(rf"\(({SIGN})\){OF_THE_SENTENCE}")
NOT_A_CAPTION = r"[第にのをがはと、及又並若]"
SHORT = 30


class Numbered(NamedTuple):
    """Where a unit begins. length: of its number, with what is about it; 0 where it has none.

    series: with brackets or without, and of which signs; value: which of them.
    """

    length: int
    series: str = ""
    value: int = 0


def numbers(label: str) -> dict[str, int]:
    """The series in which a label may stand, with its value there: イ is the first of イロハ, the second of アイウ."""
    if spelt := SPELT.fullmatch(label):
        return {spelt[2]: int(spelt[1])}
    sign = label.strip("().、:")
    form = "()" if label.startswith("(") else ")" if label.endswith(")") else ""
    found = {}
    if re.fullmatch(r"\d+", sign):
        found["1"] = int(sign)
    if re.fullmatch(rf"[{KANJI}]+", sign):
        found["一"] = kanji_number(sign)
    if len(sign) == 1:
        for name, series in (("イ", IROHA), ("ア", KANA), ("a", "abcdefghijklmnopqrstuvwxyz")):
            if sign.lower() in series:
                found[name] = series.index(sign.lower()) + 1
    if sign.lower() in ROMAN:
        found["i"] = ROMAN.index(sign.lower()) + 1
    return {form + name: value for name, value in found.items()}


def same_number(one: str, other: str) -> bool:
    """Whether two labels say the same number, however they are written."""
    return one == other or bool(set(numbers(one).values()) & set(numbers(other).values()))


def article(text: str) -> str:
    """art11 of 第11条…, art11_2 of 第11条の2…; nothing of what does not begin with an article's number."""
    found = ARTICLE.match(text)
    return f"art{int(found[1]):02}{found[2].replace('の', '_')}" if found else ""


def caption_after_number(text: str) -> str:
    """第11条（料金） of （料金）第11条; any other text as it is."""
    found = re.fullmatch(r"([（(].*[)）])(第[^第条]+条(?:の[^（(]{1,3})?)", text)
    return found[2] + found[1] if found else text


def marks(text: Compared) -> dict[int, Numbered]:
    """Where units begin by what stands at the beginning of a line, with their numbers."""
    found = _articles(text)
    last: dict[str, int] = {}
    for place in sorted(text.lines):
        if place in found:
            last = {}
            continue
        if mark := _mark(text, place, last):
            found[place] = mark
            if mark.series:
                last[mark.series] = mark.value
    return found


def _articles(text: Compared) -> dict[int, Numbered]:
    """Captions: 第11条（料金）, 第11条 料金 and （料金） above 第11条, each with nothing of the first paragraph."""
    found = {}
    for place in text.lines:
        number = ARTICLE.match(text.key, place)
        if number is None or re.match(NOT_A_CAPTION, text.key[number.end() :]):
            continue
        line = text.key[number.end() : _line_end(text, place)]
        bracketed = re.match(BRACKETED, text.key[number.end() :])
        if bracketed:
            if not re.match(NOT_A_CAPTION, text.key[number.end() + bracketed.end() :]):
                found[place] = found[number.end() + bracketed.end()] = Numbered(0)
        elif number.end() in text.gaps:
            above = _line_before(text, place)
            has_caption = re.fullmatch(BRACKETED, text.key[above:place]) is not None
            alone = not has_caption and len(line) <= SHORT and not re.search("[、。]", line)
            found[above if has_caption else place] = Numbered(0)
            found[number.end() + (len(line) if alone else 0)] = Numbered(0)
    return found


def _line_end(text: Compared, place: int) -> int:
    return min((one for one in text.lines if one > place), default=len(text.key))


def _line_before(text: Compared, place: int) -> int:
    return max((one for one in text.lines if one < place), default=0)


def _mark(text: Compared, place: int, last: dict[str, int]) -> Numbered | None:
    """The number at the beginning of a line: the first of its series, or the next one."""
    if PROVISO.match(text.key, place):
        return Numbered(0)
    for pattern in (IN_BRACKETS, SPELT, BARE):
        found = pattern.match(text.key, place)
        if not found or not (pattern is IN_BRACKETS or _stands_apart(text, found)):
            continue
        values = numbers(found[0])
        following = [one for one, value in values.items() if value == last.get(one, 0) + 1 > 1]
        beginning = [one for one, value in values.items() if value in _begins(one)]
        if found[0].isdigit() and not re.match(COUNTED, text.key[found.end() :]):
            beginning = []
        series = next(iter(following + beginning), "")
        if series or pattern is IN_BRACKETS:
            return Numbered(len(found[0]), series, values.get(series, 0))
    return None


def _begins(series: str) -> tuple[int, ...]:
    """With what a series begins: paragraphs often with the second, as the first has no number."""
    return (1, 2) if series[-1] in "1項" else (1,)


def _stands_apart(text: Compared, found: re.Match[str]) -> bool:
    """White space or a mark after it, so that 一般規程 and アクセス are words."""
    if found.end() >= len(text.key):
        return False
    closed = found.re is BARE and bool(found[2])
    return (closed and text.key[found.end()] not in "0123456789(") or found.end() in text.gaps
