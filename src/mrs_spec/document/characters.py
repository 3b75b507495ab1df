"""One mapping of characters for every published document, from text or from a PDF.

Two steps. What no reader of a page can see (an invisible character, a letter and its mark apart, a radical or a
compatibility ideograph for the character) is read as what it looks like, and told by the names of its code points.
What one can see (width, kinds of brackets, ① for (1), 第十一条 for 第11条) stays as published; only where documents are
compared does it count as the same.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from typing import NamedTuple

RADICALS = re.compile(r"[\u2f00-\u2fdf\u2e9f\u2ef3]")
SUPPLEMENT = str.maketrans("⺝⺠⺩⺬⻁⻄⻆⻑⻗⻘⻝⻡⻣⻤⻨⻩⻫⻭⻯⻲", "月民王示虎西角長雨青食首骨鬼麦黄斉歯竜亀")
COMBINED = re.compile(r".[\u0300-\u036f\u3099\u309a]+|.", re.DOTALL)
IVS = range(0xE0100, 0xE01F0)
FILLERS = "\u034f\u115f\u1160\u3164\uffa0"

CLUSTER = re.compile(r".[\uff9e\uff9f]?", re.DOTALL)
CIRCLED = re.compile(r"[\u2460-\u2473\u24f5-\u24fe\u2776-\u277f]")
SHAPES = str.maketrans("[]〔〕【】{}〈〉〜∼‐‑‒–—―−─", "()()()()()~~--------")
AFTER_WORDS = re.compile(r"[ぁ-んァ-ヶー一-龠々」]")
KANJI_DIGITS = "〇一二三四五六七八九"
KANJI_NUMBER = rf"[{KANJI_DIGITS}零十百千]+"
NUMBERED = re.compile(
    rf"(?<=第)({KANJI_NUMBER})(?=[条項号章節款編])|(?<=別[紙表])({KANJI_NUMBER})(?![般切部者定時体方連覧])"
    rf"|(?<=条の)([二三四五六七八九十][{KANJI_DIGITS}十]*)(?=[(第のにをがは、。]|$)"
)


class Reading(NamedTuple):
    """A text as it is read, and how often each cluster of code points was read otherwise than it stands."""

    text: str
    otherwise: Counter[tuple[str, str]]


def read_as(text: str) -> Reading:
    """The text with each character as it looks: ⻑ as 長, か and U+3099 as が, U+F9BE as 料, U+200B as nothing."""
    otherwise = Counter((one, "") for one in text if _invisible(one))
    seen = "".join(one for one in text if not _invisible(one))
    read = []
    for found in COMBINED.finditer(seen):
        character = found[0] if found[0].isascii() else _as_it_looks(found[0])
        if character != found[0]:
            otherwise[found[0], character] += 1
        read.append(character)
    return Reading("".join(read), otherwise)


def _as_it_looks(cluster: str) -> str:
    character = RADICALS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), cluster).translate(SUPPLEMENT)
    return unicodedata.normalize("NFC", character)


def _invisible(character: str) -> bool:
    if character.isspace():
        return False
    selector = "\ufe00" <= character <= "\ufe0f" or ord(character) in IVS or character in FILLERS
    return selector or unicodedata.category(character) in ("Cf", "Cc")


def unreadable(text: str) -> Counter[str]:
    """The code points that stand for no character: private, unassigned, surrogates, the replacement character."""
    return Counter(c for c in text if c == "\ufffd" or unicodedata.category(c) in ("Co", "Cn", "Cs"))


def named(cluster: str) -> str:
    """U+F9BE CJK COMPATIBILITY IDEOGRAPH-F9BE."""
    return " + ".join(f"U+{ord(c):04X} {unicodedata.name(c, '')}".strip() for c in cluster)


# --- as it is compared ----------------------------------------------------------------------------


class Compared(NamedTuple):
    """A text as it is compared: without white space, every character in one width, article numbers in digits.

    at: where in the text each character comes from, and the text's end. lines: where a line begins; gaps: where white
    space stands before.
    """

    text: str
    key: str
    at: tuple[int, ...]
    lines: frozenset[int]
    gaps: frozenset[int]

    def between(self, begin: int, end: int) -> str:
        """What stands in the text, without white space, between two places of the key."""
        return re.sub(r"\s+", "", self.text[self.at[begin] : self.at[end]])

    def place(self, offset: int) -> int:
        """The place in the key of what stands at this offset of the text, or of what follows there."""
        return bisect_left(self.at, offset)


def compared(text: str) -> Compared:
    """The text as it is compared, with the way back."""
    key, at, lines, gaps = list[str](), list[int](), set[int](), set[int]()
    fresh = True
    for found in CLUSTER.finditer(text):
        if found[0].isspace():
            gaps.add(len(key))
            fresh = fresh or found[0] in "\n\r\f\v\u2028\u2029"
            continue
        if fresh:
            lines.add(len(key))
            fresh = False
        for character in _in_one_shape(found[0]):
            key.append(_as_sentence_mark(character, key[-1] if key else ""))
            at.append(found.start())
    if at:
        at[0] = 0
    return _numbers_in_digits(Compared(text, "".join(key), (*at, len(text)), frozenset(lines), frozenset(gaps)))


def key_of(text: str) -> str:
    """The text as it is compared."""
    return compared(text).key


def _in_one_shape(cluster: str) -> str:
    if CIRCLED.fullmatch(cluster):
        return f"({int(unicodedata.numeric(cluster))})"
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", cluster)).translate(SHAPES)


def _as_sentence_mark(character: str, before: str) -> str:
    """，and ．of a sentence as 、 and 。, those of a number as they are."""
    if character == "," and not before.isdigit():
        return "、"
    if character == "." and AFTER_WORDS.fullmatch(before):
        return "。"
    return character


def _numbers_in_digits(one: Compared) -> Compared:
    found = list(NUMBERED.finditer(one.key))
    if not found:
        return one
    key, at, places, last = list[str](), list[int](), list[int](), 0
    for match in found:
        places += range(len(key), len(key) + match.start() - last)
        key += one.key[last : match.start()]
        at += one.at[last : match.start()]
        digits = str(kanji_number(match[0]))
        places += [len(key)] * len(match[0])
        key += digits
        at += [one.at[match.start()]] * len(digits)
        last = match.end()
    places += range(len(key), len(key) + len(one.key) - last + 1)
    key += one.key[last:]
    at += one.at[last:]
    lines, gaps = (frozenset(places[place] for place in which) for which in (one.lines, one.gaps))
    return Compared(one.text, "".join(key), tuple(at), lines, gaps)


def kanji_number(digits: str) -> int:
    """十一 → 11, 二八 → 28, 百二 → 102."""
    if not re.search(r"[十百千]", digits):
        return int("".join(str(KANJI_DIGITS.index(digit)) for digit in digits.replace("零", "〇")))
    total, number = 0, 0
    for digit in digits.replace("零", "〇"):
        if digit in KANJI_DIGITS:
            number = KANJI_DIGITS.index(digit)
        else:
            total, number = total + (number or 1) * {"十": 10, "百": 100, "千": 1000}[digit], 0
    return total + number
