"""Page furniture: page numbers, running heads and feet, print dates and addresses. Left out, and always told.

What stands in the edition at its place is never furniture. Of what does not, a line is furniture by its form (- 1 -, a
print time), or because it recurs at the edges of pages: at form feeds, or beside blank lines where there are none.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from mrs_spec.document.characters import key_of
from mrs_spec.document.numbering import ARTICLE

AROUND, EDGE, OFTEN, WORDY = 6, 3, 3, 5
NUMBER = r"(\d{1,4})"
PAGE = re.compile(
    rf"[-ー・|]?(?:p|p\.|page|pg\.?)?{NUMBER}(?:(?:/|of|-)\d{{1,4}})?(?:ページ|頁|page)?[-ー・|]?"
    rf"|第{NUMBER}(?:ページ|頁)|\d{{1,4}}(?:ページ|頁)中第?{NUMBER}(?:ページ|頁)目?",
    re.IGNORECASE,
)
TIME = r"(?:\(?[月火水木金土日]\)?)?(?:午[前後])?\d{1,2}[:時]\d{2}(?:分|:\d{2})?(?:am|pm)?"
DATE = r"(?:\d{4}[/.\-]\d{1,2}[/.\-]\d{1,2}|\d{1,2}/\d{1,2}/\d{2,4})"
DAY = r"(?:(?:\d{4}|令和\d+|平成\d+)年\d{1,2}月\d{1,2}日)"
PRINTED = re.compile(
    rf"(?:印刷|出力|ダウンロード|print(?:ed)?(?:on|at|date)?)(?:年月)?日?時?:?(?:{DATE}|{DAY})(?:{TIME})?"
    rf"|{DATE}(?:[,、]?{TIME}[^。、]*)?|{DAY}{TIME}",
    re.IGNORECASE,
)
ADDRESS = re.compile(rf"(?:{DATE}(?:{TIME})?)?(?:(?:https?|file)://|www\.)[!-~]+", re.IGNORECASE)
NOTICE = re.compile(r"(?:copyright|\(c\)|©).*|.*allrightsreserved。?|.*(?:禁無断転載|無断転載を?禁ず?)", re.IGNORECASE)
WITHIN_A_SENTENCE = re.compile(rf"\({NUMBER}\)|[-(]?[ivx]{{1,5}}[-)]?|{DAY}", re.IGNORECASE)
"""What is furniture only where the sentence of the edition goes on after it."""
OF_PAGES = re.compile(r"\d/\d+$")
COUNTED = re.compile(r"[年月日条項号円か%時分の,]")
COUNTS = re.compile(r"(?:第|平成|令和|別紙|[年月の,])$")
NUMBERED_LINE = re.compile(r"(\d{1,4})(?:/\d{1,4}|ページ|頁)?$|^(\d{1,4})(?:/\d{1,4})?(?=\D)")


class Furniture(NamedTuple):
    """A line that was left out as page furniture. page: the number it gives to its page; None for any other line."""

    line: str
    page: int | None = None


class PageLine(NamedTuple):
    """A line with words on it. number: which of the text's lines; edge: among the first or last of its page; apart:
    blank lines, or the ends of a page, on how many sides."""

    number: int
    words: str
    key: str
    page: int
    edge: bool
    apart: int


def without_furniture(text: str, edition: str) -> tuple[str, list[Furniture]]:
    """The text without page furniture, and what was left out. edition: the key of the edition's text."""
    parts = re.split(r"(\r\n|[\n\r\f])", text)
    lines = list(_lines(parts))
    pages = text.count("\f") + 1
    recurring = _recurring(lines, pages)
    candidates = recurring | {
        one for one, line in enumerate(lines) if _by_form(line.key) or _may_interrupt(line.key, edition)
    }
    counted = _counting([lines[one] for one in sorted(candidates) if lines[one].key.isdigit()], pages)
    left_out, undecided = [], set(candidates)
    for one in sorted(candidates):
        before, after = _around(lines, undecided, one)
        same = _alike(lines, one, recurring)
        if _is_furniture(lines, one, before, after, edition, counted, pages, same):
            line = lines[one]
            parts[line.number] = ""
            left_out.append(Furniture(line.words, _page(line.key)))
        else:
            undecided.discard(one)
    return "".join(parts), left_out


def _lines(parts: list[str]) -> Iterator[PageLine]:
    """Every line that is not blank."""
    for page, group in enumerate(_pages(parts)):
        filled = [(at, key_of(parts[at])) for at in group]
        rank = [at for at, key in filled if key]
        for place, (at, key) in enumerate(filled):
            if key:
                edge = at in rank[:EDGE] or at in rank[-EDGE:]
                apart = (place == 0 or not filled[place - 1][1]) + (
                    place + 1 == len(filled) or not filled[place + 1][1]
                )
                yield PageLine(at, parts[at].strip(), key, page, edge, apart)


def _pages(parts: list[str]) -> Iterator[list[int]]:
    page: list[int] = []
    for at in range(0, len(parts), 2):
        page.append(at)
        if at + 1 < len(parts) and parts[at + 1] == "\f":
            yield page
            page = []
    yield page


# --- what may be furniture ------------------------------------------------------------------------


def _by_form(key: str) -> bool:
    return any(form.fullmatch(key) for form in (PAGE, PRINTED, ADDRESS, NOTICE))


def _may_interrupt(key: str, edition: str) -> bool:
    """The title too, as a running head that stands but once."""
    return bool(WITHIN_A_SENTENCE.fullmatch(key)) or (len(key) >= WORDY and edition.startswith(key))


def _page(key: str) -> int | None:
    found = PAGE.fullmatch(key)
    return int(found[1] or found[2] or found[3]) if found else None


def _recurring(lines: list[PageLine], pages: int) -> set[int]:
    """Lines that stand again and again, with no other difference than the number of their page."""
    alike: dict[str, list[int]] = defaultdict(list)
    for one, line in enumerate(lines):
        if (line.edge if pages > 1 else line.apart and not re.search("[。、]|^[(]", line.key)) and len(line.key) > 1:
            alike[NUMBERED_LINE.sub("#", line.key)].append(one)
    found = set[int]()
    for group in alike.values():
        same = group
        if len({lines[one].key for one in group}) > 1 and not _numbered_by_page([lines[one] for one in group], pages):
            same = [one for one in group if sum(lines[one].key == lines[other].key for other in group) > 1]
        often = len({lines[one].page for one in same}) >= max(2, pages // 2) if pages > 1 else len(same) > 1
        found |= set(same) if often else set()
    return found


def _numbered_by_page(lines: list[PageLine], pages: int) -> bool:
    values = [int(found[1] or found[2]) if (found := NUMBERED_LINE.search(line.key)) else -1 for line in lines]
    places = [line.page if pages > 1 else place for place, line in enumerate(lines)]
    return len({value - place for value, place in zip(values, places, strict=True)}) == 1


def _counting(lines: list[PageLine], pages: int) -> frozenset[PageLine]:
    """Those of the numbers that stand alone which count the pages: by page, or one after the other without a gap."""
    if pages > 1:
        shifts = Counter(int(line.key) - line.page for line in lines if line.edge)
        often = {shift for shift, count in shifts.items() if count > 1}
        return frozenset(line for line in lines if line.edge and int(line.key) - line.page in often)
    values = [int(line.key) for line in lines]
    one_by_one = len(values) >= OFTEN and values == list(range(values[0], values[0] + len(values)))
    return frozenset(lines if one_by_one else [])


# --- whether it is --------------------------------------------------------------------------------


def _around(lines: list[PageLine], candidates: set[int], one: int) -> tuple[str, str]:
    before, after = "", ""
    for other in range(one - 1, -1, -1):
        if other not in candidates and len(before) < AROUND:
            before = lines[other].key + before
    for other in range(one + 1, len(lines)):
        if other not in candidates and len(after) < AROUND:
            after += lines[other].key
    return before[-AROUND:], after[:AROUND]


def _is_furniture(
    lines: list[PageLine],
    one: int,
    before: str,
    after: str,
    edition: str,
    counted: frozenset[PageLine],
    pages: int,
    same: int,
) -> bool:
    """same: how many lines are like it."""
    line = lines[one]
    without = _stands(edition, before, "", after)
    if _stands(edition, before, line.key, after):
        return False
    if line.key.isdigit():
        return without or line in counted or _counts_a_page(lines, one, before, after)
    beside = (before and before + line.key in edition) or (after and line.key + after in edition)
    if beside and not without:
        return False
    if any(form.fullmatch(line.key) for form in (PAGE, PRINTED, NOTICE)):
        return True
    if ADDRESS.fullmatch(line.key):
        return without or same > 1 or bool(OF_PAGES.search(line.key)) or (pages > 1 and line.edge)
    if same == 1 and _may_interrupt(line.key, edition):
        return without and not before.endswith("。")
    if pages > 1:
        return without or same >= OFTEN or (len(line.key) >= WORDY and not line.key.endswith("。"))
    return without or (same >= OFTEN and len(line.key) >= WORDY)


def _alike(lines: list[PageLine], one: int, recurring: set[int]) -> int:
    """How many lines stand as this one does; of what recurs, with whatever number of its page."""
    if one not in recurring:
        return sum(other.key == lines[one].key for other in lines)
    shape = NUMBERED_LINE.sub("#", lines[one].key)
    return sum(NUMBERED_LINE.sub("#", lines[other].key) == shape for other in recurring)


def _stands(edition: str, before: str, line: str, after: str) -> bool:
    """Whether they stand together in the edition; at its beginning and end where there is nothing beside them."""
    whole = before + line + after
    if not before:
        return edition.startswith(whole)
    return whole in edition if after else edition.endswith(whole)


def _counts_a_page(lines: list[PageLine], one: int, before: str, after: str) -> bool:
    """Whether a number that stands alone is that of a page, and not a paragraph's or a part of a sentence."""
    line = lines[one]
    if COUNTED.match(after) or COUNTS.search(before):
        return False
    if not before or not after or not re.search(r"[。)」]$", before):
        return True
    if ARTICLE.match(after) or re.match(r"[附付]則|別紙|\d", after):
        return True
    return line.apart == 2 and int(line.key) != _next_paragraph(lines[:one])


def _next_paragraph(lines: Iterable[PageLine]) -> int:
    """The number that the next paragraph would have."""
    number = 1
    for line in lines:
        if ARTICLE.match(line.key):
            number = 1
        elif (found := re.match(r"\d+(?=\D)|\d+$", line.key)) and int(found[0]) == number + 1:
            number += 1
    return number + 1


def page_numbers(left_out: list[Furniture]) -> str:
    """The pages whose numbers were left out, in runs: 1–7, 9."""
    values = sorted({one.page for one in left_out if one.page is not None})
    runs = [[value for _, value in run] for _, run in groupby(enumerate(values), key=lambda one: one[1] - one[0])]
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
