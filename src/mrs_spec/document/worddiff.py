"""Differences by words, so that 45 against 44 reads as two numbers and not as one digit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

WORD = re.compile(r"\d+(?:,\d{3})*|[A-Za-z]+|[ァ-ヶー]+|[一-龠々]+|\s+|.", re.DOTALL)
AROUND = 12


def words(text: str) -> list[str]:
    """Numbers, Latin words, runs of katakana and of kanji; everything else by the character."""
    return WORD.findall(text)


def pieces(old: str, new: str) -> Iterator[tuple[str, str]]:
    """The two texts as stretches (what stood, what stands), the same twice where they agree."""
    left, right = words(old), words(new)
    for _, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        yield "".join(left[i:j]), "".join(right[k:m])


def worded(old: str, new: str) -> str:
    """One line: …到達した日から[-45-]{+44+}日を経過する…, long stretches that agree shortened."""
    found = list(pieces(old, new))
    shown = []
    for number, (was, now) in enumerate(found):
        if was == now:
            shown.append(_short(was, number == 0, number == len(found) - 1))
        else:
            shown.append((f"[-{was}-]" if was else "") + (f"{{+{now}+}}" if now else ""))
    return "".join(shown)


def _short(text: str, first: bool, last: bool) -> str:
    if first:
        return text if len(text) <= AROUND else "…" + text[-AROUND:]
    if last:
        return text if len(text) <= AROUND else text[:AROUND] + "…"
    return text if len(text) <= 2 * AROUND else f"{text[:AROUND]}…{text[-AROUND:]}"


def carried(old: str, new: str, quoted: str) -> str | None:
    """What stands in the new text where `quoted` stood in the old one: 45日 → 60日. None where that cannot be shown."""
    if old.count(quoted) != 1:
        return None
    left, right = re.findall(r"\d+|.", old), re.findall(r"\d+|.", new)
    begin, end = _tokens(left, old.index(quoted)), _tokens(left, old.index(quoted) + len(quoted))
    if begin is None or end is None:
        return None
    found = ""
    for how, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if how == "equal":
            first, last = max(i, begin), min(j, end)
            found += "".join(right[k + first - i : k + last - i]) if first < last else ""
        elif begin <= i and j <= end and not (i == j and i in (begin, end)):
            found += "".join(right[k:m])
        elif i < end and begin < j:
            return None
    return found or None


def _tokens(tokens: list[str], at: int) -> int | None:
    """The number of tokens before this place of the text; None within a token."""
    passed = 0
    for number, token in enumerate(tokens):
        if passed == at:
            return number
        passed += len(token)
    return len(tokens) if passed == at else None
