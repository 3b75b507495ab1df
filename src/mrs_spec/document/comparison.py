"""A published document against an edition, clause by clause: added, removed, changed, moved.

Clauses that stand word for word are found first and hold the order; what lies between them is divided by the
marks of the document (第N条, paragraph numbers, items, ただし) and matched by likeness. White space never counts.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from mrs_spec.document.normative import scan
from mrs_spec.document.text import ERAS, WESTERN_DAY, Clause, Corpus, without_whitespace
from mrs_spec.document.worddiff import pieces, words

ALIKE, NEARLY_THE_SAME, LONG = 0.5, 0.9, 8
ERA_DAY = rf"(?:{'|'.join(ERAS)})(?:元|\d+)年\d+月\d+日"
CAPTION = re.compile(r"第(\d+)条（[^）]*）")
BOUNDARY = re.compile(
    rf"(?=第\d+条（[^）]*）(?![第にのを、]))|(?<=。)(?=ただし、)|(?<=[。）)])(?=\d+(?![\d年月日条項号.%か]))"
    rf"|(?=\(\d+\)(?![にのをが、]))|(?={ERA_DAY}(?:変更|施行|現在))|(?<=(?:変更|施行|現在))(?=この)|(?=別紙\d+[^の])|(?=附則)"
)
FORM = re.compile(r"[ぁ-ん、。・「」()（）\s]*")
SENTENCE = re.compile(r"(?<=。)(?=.)")
LABEL = re.compile(r"\(\d+\)|\d+(?![\d年月日条項号.%か])")


class Stretch(NamedTuple):
    """A stretch of words that differs: what stood, what stands."""

    old: str
    new: str


@dataclass(frozen=True)
class Passage:
    """One clause of the published document. was: the edition's clause that it continues, if any."""

    label: str
    ja: str
    was: Clause | None = None
    id: str = ""

    @property
    def whole(self) -> str:
        """Label and body."""
        return self.label + self.ja


class Found(NamedTuple):
    """What became of one clause.

    how: same, changed, moved, added or removed. id: in the published document, or of the edition where it is removed.
    nature: normative where a number, reference, connective or modal differs; wording where other words do; editorial
    where only kana, punctuation or the width of characters do; "" where the body is the same.
    words: the normative words that differ, as (gone, come).
    """

    how: str
    id: str
    was: Clause | None
    unit: Passage | None
    changes: tuple[Stretch, ...] = ()
    nature: str = ""
    words: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


def compare(edition: Corpus, published: str) -> list[Found]:
    """Every clause of the published document in its order, then those that are removed."""
    new = without_whitespace(published)
    units = _named(edition, _units(list(edition), new))
    kept = {unit.was.id for unit in units if unit.was}
    found = [_found(unit) for unit in units]
    return found + [Found("removed", clause.id, clause, None) for clause in edition if clause.id not in kept]


def differing(found: list[Found]) -> list[Found]:
    """All but the clauses that are the same."""
    return [one for one in found if one.how != "same"]


# --- dividing the document ------------------------------------------------------------------------


def _units(clauses: list[Clause], new: str) -> list[Passage]:
    anchors = _anchors(clauses, new, 0, len(new))
    moved = _found_elsewhere(clauses, anchors, new)
    units, at, waiting = list[Passage](), 0, list[Clause]()
    for clause in clauses:
        if clause.id not in anchors:
            waiting += [] if clause.id in moved else [clause]
            continue
        begin = anchors[clause.id]
        units += _between(waiting, new, at, begin, moved)
        units.append(Passage(clause.label, clause.ja, clause))
        at, waiting = begin + len(clause.whole), []
    units += _between(waiting, new, at, len(new), moved)
    return _moved_and_mended(clauses, units)


def _anchors(clauses: list[Clause], new: str, begin: int, end: int) -> dict[str, int]:
    """Where clauses stand word for word and in order: from both ends, then those that stand once only, then between."""
    found: dict[str, int] = {}
    clauses = list(clauses)
    while clauses and new.startswith(clauses[0].whole, begin, end):
        found[clauses[0].id] = begin
        begin += len(clauses.pop(0).whole)
    while clauses and new.endswith(clauses[-1].whole, begin, end):
        end -= len(clauses[-1].whole)
        found[clauses.pop().id] = end
    counted = Counter(clause.whole for clause in clauses)
    once = [
        (number, new.find(clause.whole, begin, end))
        for number, clause in enumerate(clauses)
        if len(clause.whole) >= LONG and counted[clause.whole] == 1 and new.count(clause.whole, begin, end) == 1
    ]
    first, at = 0, begin
    chain = _rising(once)
    if not chain:
        return found
    for number, place in [*chain, (len(clauses), end)]:
        found |= _anchors(clauses[first:number], new, at, place)
        if number < len(clauses):
            found[clauses[number].id] = place
            first, at = number + 1, place + len(clauses[number].whole)
    return found


def _rising(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of places that rise."""
    tails, ends, before = list[int](), list[int](), dict[int, int]()
    for position, (_, place) in enumerate(places):
        at = bisect_left(tails, place)
        before[position] = ends[at - 1] if at else -1
        tails[at : at + 1], ends[at : at + 1] = [place], [position]
    chain, position = [], ends[-1] if ends else -1
    while position >= 0:
        chain.append(places[position])
        position = before[position]
    return chain[::-1]


def _found_elsewhere(clauses: list[Clause], anchors: dict[str, int], new: str) -> dict[str, int]:
    """Clauses that stand word for word, once, but out of order."""
    return {
        clause.id: new.find(clause.whole)
        for clause in clauses
        if clause.id not in anchors and len(clause.whole) >= LONG and new.count(clause.whole) == 1
    }


def _between(waiting: list[Clause], new: str, begin: int, end: int, moved: dict[str, int]) -> list[Passage]:
    """The units of a stretch in which clauses of the edition may stand changed, or others stand."""
    stretch = new[begin:end]
    divided = [part for piece in _divided(stretch, BOUNDARY) for part in _caption_apart(piece)]
    if len(waiting) > len(divided):
        divided = [part for piece in divided for part in _divided(piece, SENTENCE)]
    units = [_unit(piece) for piece in divided]
    at = 0
    for clause in waiting:
        likeness = [_alike(clause, unit) for unit in units[at:]]
        best = max(likeness, default=0.0)
        if best >= ALIKE:
            at += likeness.index(best)
            units[at] = _as(units[at], clause)
            at += 1
    return units


def _divided(text: str, mark: re.Pattern[str]) -> list[str]:
    cuts = [0, *(found.start() for found in mark.finditer(text) if found.start()), len(text)]
    return [text[a:b] for a, b in pairwise(cuts) if text[a:b]]


def _caption_apart(piece: str) -> list[str]:
    caption = CAPTION.match(piece)
    return [caption[0], piece[caption.end() :]] if caption and caption.end() < len(piece) else [piece]


def _unit(piece: str) -> Passage:
    label = LABEL.match(piece)
    return Passage(label[0], piece[len(label[0]) :]) if label and len(piece) > len(label[0]) else Passage("", piece)


def _as(unit: Passage, clause: Clause) -> Passage:
    """The unit as the clause it continues, divided where the clause is (a row's label, such as LL)."""
    whole = unit.whole
    if clause.label and whole.startswith(clause.label):
        return Passage(clause.label, whole[len(clause.label) :], clause)
    return Passage(unit.label, unit.ja, clause)


def _alike(clause: Clause, unit: Passage) -> float:
    return SequenceMatcher(None, words(clause.ja), words(unit.ja), autojunk=False).ratio()


def _moved_and_mended(clauses: list[Clause], units: list[Passage]) -> list[Passage]:
    """Units that continue nothing where they stand, but are, or nearly are, a clause that is gone from its place."""
    kept = {unit.was.id for unit in units if unit.was}
    gone = [clause for clause in clauses if clause.id not in kept]
    for at, unit in enumerate(units):
        if unit.was is not None or len(unit.ja) < LONG:
            continue
        best = max(gone, key=lambda clause: _alike(clause, unit), default=None)
        if best and _alike(best, unit) >= NEARLY_THE_SAME:
            units[at] = _as(unit, best)
            gone.remove(best)
    return units


# --- naming ---------------------------------------------------------------------------------------


def _named(edition: Corpus, units: list[Passage]) -> list[Passage]:
    """Each unit with an id: its own where it stands in its place, else by where it stands now."""
    named, taken = list[Passage](), set[str]()
    head, paragraph = "", ""
    for unit in units:
        head = _head(unit, head)
        id = _id(unit, head, paragraph)
        while id in taken or not id:
            id = f"{id or head or 'text'}.x"
        taken.add(id)
        if re.fullmatch(r"(?:art\d+|suppl|annex\d+)\.(?:p?\d+)", id):
            paragraph = id
        if id.endswith(".cap"):
            paragraph = ""
        named.append(replace(unit, id=id))
    return named


def _head(unit: Passage, head: str) -> str:
    if unit.was is not None and "." not in unit.was.id:
        return head
    if found := CAPTION.fullmatch(unit.ja):
        return f"art{int(found[1]):02}"
    if found := re.match(r"別紙(\d+)(?!の)", unit.whole):
        return f"annex{found[1]}"
    if unit.ja.startswith("附則"):
        return "suppl"
    return head


def _id(unit: Passage, head: str, paragraph: str) -> str:
    was = unit.was
    if was is not None and "." not in was.id:
        return was.id
    if was is not None and unit.label == was.label:
        return f"{head}.{was.id.partition('.')[2]}"
    if CAPTION.fullmatch(unit.ja) or unit.ja in ("附則",) or unit.whole.startswith("別紙"):
        return f"{head}.cap"
    if head == "suppl" and (day := WESTERN_DAY.search(unit.ja)):
        era, year, *_ = day.groups()
        western = ERAS[era] + (1 if year == "元" else int(year))
        return f"suppl.{western}" + (".head" if re.search(r"(?:変更|施行)$", unit.ja) else "")
    if unit.label.isdigit():
        return f"{head}.p{unit.label}" if not head.startswith("annex") else f"{head}.{unit.label}"
    if unit.label:
        return f"{paragraph or f'{head}.p1'}.i{unit.label.strip('()')}"
    if unit.ja.startswith("ただし"):
        return f"{paragraph or f'{head}.p1'}.proviso"
    return f"{head}.p1" if head.startswith("art") else ""


# --- what differs ---------------------------------------------------------------------------------


def _found(unit: Passage) -> Found:
    was = unit.was
    if was is None:
        return Found("added", unit.id, None, unit)
    changes = tuple(Stretch(a, b) for a, b in pieces(was.whole, unit.whole) if a != b)
    how = "moved" if unit.id != was.id else "changed" if changes else "same"
    if not changes:
        return Found(how, unit.id, was, unit)
    gone, come = normative_difference(was, unit.ja)
    return Found(how, unit.id, was, unit, changes, _nature(was, unit, bool(gone or come)), (gone, come))


def _nature(was: Clause, unit: Passage, normative: bool) -> str:
    """Careful: where anything but kana, punctuation or the width of a character differs, a person must read it."""
    if was.ja == unit.ja:
        return ""
    old, new = (unicodedata.normalize("NFKC", ja) for ja in (was.ja, unit.ja))
    if old == new:
        return "editorial"
    if normative:
        return "normative"
    return "editorial" if all(FORM.fullmatch(a + b) for a, b in pieces(old, new) if a != b) else "wording"


def normative_difference(was: Clause, ja: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The normative words that stood and do not stand, and the other way round. Headings have none."""
    old = Counter(token.words for token in scan(was))
    new = Counter(token.words for token in scan(was._replace(ja=ja)))
    return tuple((old - new).elements()), tuple((new - old).elements())
