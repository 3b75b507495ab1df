"""A published document against an edition, clause by clause: added, removed, changed, moved.

Clauses that stand word for word are found first and hold the order; what lies between them is divided by the
marks of the document (第N条, paragraph numbers, items, ただし) and matched by likeness. White space never counts; the
width of characters is told, and moves nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from mrs_spec.document.characters import Compared, compared, key_of, read_as
from mrs_spec.document.normative import scan, turned
from mrs_spec.document.numbering import (
    ARTICLE,
    CAPTION,
    IN_BRACKETS,
    NOT_A_CAPTION,
    Numbered,
    article,
    caption_after_number,
    marks,
    numbers,
    same_number,
)
from mrs_spec.document.references import Stray, pointing, references, without
from mrs_spec.document.spelling import carries_no_norm, one_spelling
from mrs_spec.document.text import ERAS, WESTERN_DAY, Clause, Corpus, clauses_before, corpus
from mrs_spec.document.worddiff import pieces, words

COUNTED = r"(?![\d年日条項号.%か]|月(?!額))"
ALIKE, MUCH_ALIKE, NEARLY_THE_SAME, LONG, GAIN, KNOWN = 0.5, 0.7, 0.9, 8, 0.1, 0.2
LONGEST_LABEL = 20
SECTION = re.compile(r"((?:art[\d_]+|suppl|annex\d+)\.p?\d+)(?:\.cap|\.head)?")
"""The ids of what holds items: paragraphs, and the numbered parts of an annex, by themselves or their captions."""
ROW = re.compile(r"art[\d_]+\.tbl\.")
ERA_DAY = rf"(?:{'|'.join(ERAS)})(?:元|\d+)年\d+月\d+日"
BOUNDARY = re.compile(
    rf"(?={CAPTION.pattern}(?![第にのを、]))|(?<=。)(?=(?:ただし|但し)、)|(?<=[。)])(?=\d+{COUNTED})"
    rf"|(?=\(\d+\)(?![にのをが、]))|(?<=[。)])(?={IN_BRACKETS.pattern})"
    rf"|(?={ERA_DAY}(?:変更|施行|現在))|(?<=(?:変更|施行|現在))(?=この)|(?=別紙\d+[^の])|(?=[附付]則)"
)
SENTENCE = re.compile(r"(?<=。)(?=[^)」])")
LABEL = re.compile(rf"\d+{COUNTED}|{IN_BRACKETS.pattern}")


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
    nature: normative where a number, reference, connective, modal, negation, limit, time or possibility differs;
    renumbered where nothing does but the numbers of references that follow what they point to; editorial where nothing
    does but what is known to carry no norm (`spelling`); wording where any other word does; "" where the body is the
    same.
    words: the normative words that differ, as (gone, come). strays: references that do not point where they did; the
    words may stand as they stood. follows: references that do, as they stood and as they stand.
    """

    how: str
    id: str
    was: Clause | None
    unit: Passage | None
    changes: tuple[Stretch, ...] = ()
    nature: str = ""
    words: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    strays: tuple[Stray, ...] = ()
    follows: tuple[tuple[str, str], ...] = ()


def compare(edition: Corpus, published: str) -> list[Found]:
    """Every clause of the published document in its order, then those that are removed."""
    text = compared(read_as(published).text)
    clauses = [clause._replace(label=key_of(clause.label), ja=key_of(clause.ja)) for clause in edition]
    units = _as_published(_with_rows(_named(_units(clauses, text)), text), text, edition)
    return _compared(edition, units)


def succeeding(edition: str, older: str) -> list[Found]:
    """The same of an edition at hand beside an older one that it follows, as its edition.toml says.

    Raises Problem where it does not follow that edition.
    """
    was = clauses_before(edition, older)
    old = corpus(older)
    units = [
        Passage(clause.label, clause.ja, old.clauses[was[clause.id]] if clause.id in was else None, clause.id)
        for clause in corpus(edition)
    ]
    return _compared(old, units)


def _compared(edition: Corpus, units: list[Passage]) -> list[Found]:
    kept = {unit.was.id for unit in units if unit.was}
    found = _followed([_found(unit) for unit in units], edition)
    return found + [Found("removed", clause.id, clause, None) for clause in edition if clause.id not in kept]


def differing(found: list[Found]) -> list[Found]:
    """All but the clauses that are the same and point where they did."""
    return [one for one in found if one.how != "same" or one.strays]


def recognised(edition: Corpus, found: list[Found]) -> bool:
    """Whether the document has to do with the edition: of the characters of either, a share stands in both."""
    units = [one.unit for one in found if one.unit]
    both = sum(
        len(a) for one in units if one.was for a, b in pieces(one.was.whole, one.whole) if key_of(a) == key_of(b)
    )
    return both >= KNOWN * min(len(edition.normalized), sum(len(unit.whole) for unit in units))


# --- dividing the document ------------------------------------------------------------------------
# Up to their names, units and clauses are texts as they are compared.


def _units(clauses: list[Clause], text: Compared) -> list[Passage]:
    new, numbered = text.key, marks(text)
    anchors = _anchors(clauses, new, 0, len(new))
    moved = _found_elsewhere(clauses, anchors, new)
    units, at, waiting = list[Passage](), 0, list[Clause]()
    for clause in clauses:
        if clause.id not in anchors:
            waiting += [] if clause.id in moved else [clause]
            continue
        begin = anchors[clause.id]
        units += _between(waiting, _pieces(new, at, begin, numbered))
        units.append(Passage(clause.label, clause.ja, clause))
        at, waiting = begin + len(clause.whole), []
    units += _between(waiting, _pieces(new, at, len(new), numbered))
    return _moved_and_mended(clauses, units)


def _as_published(units: list[Passage], text: Compared, edition: Corpus) -> list[Passage]:
    """The units in the published document's own characters."""
    found, at = list[Passage](), 0
    for unit in units:
        body, end = at + len(unit.label), at + len(unit.whole)
        was = edition.clauses[unit.was.id] if unit.was else None
        found.append(replace(unit, label=text.between(at, body), ja=text.between(body, end), was=was))
        at = end
    return found


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
        if (len(clause.whole) >= LONG or clause.kind == "heading")
        and counted[clause.whole] == 1
        and new.count(clause.whole, begin, end) == 1
    ]
    first, at = 0, begin
    chain = rising(once)
    if not chain:
        return found
    for number, place in [*chain, (len(clauses), end)]:
        found |= _anchors(clauses[first:number], new, at, place)
        if number < len(clauses):
            found[clauses[number].id] = place
            first, at = number + 1, place + len(clauses[number].whole)
    return found


def rising(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
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
    """Clauses that stand word for word, once, but out of order; not where another clause only quotes them."""
    taken = [(anchors[clause.id], anchors[clause.id] + len(clause.whole)) for clause in clauses if clause.id in anchors]
    found = {}
    for clause in clauses:
        if clause.id in anchors or len(clause.whole) < LONG or new.count(clause.whole) != 1:
            continue
        place = new.find(clause.whole)
        quoted = CAPTION.fullmatch(clause.whole) and re.match(NOT_A_CAPTION, new[place + len(clause.whole) :])
        if not quoted and not any(begin <= place < end for begin, end in taken):
            found[clause.id] = place
    return found


def _pieces(new: str, begin: int, end: int, numbered: dict[int, Numbered]) -> list[Passage]:
    """A stretch divided by the marks of the document."""
    cuts = {begin, end} | {begin + found.start() for found in BOUNDARY.finditer(new[begin:end])}
    cuts |= {place for place in numbered if begin < place < end}
    for place in list(cuts):
        if (caption := CAPTION.match(new, place, end)) and place != end:
            cuts.add(caption.end())
    return [_unit(new[a:b], numbered.get(a)) for a, b in pairwise(sorted(cuts))]


def _unit(piece: str, mark: Numbered | None) -> Passage:
    label = LABEL.match(piece)
    length = mark.length if mark and mark.length else len(label[0]) if label else 0
    return Passage(piece[:length], piece[length:]) if length < len(piece) else Passage("", piece)


def _between(waiting: list[Clause], units: list[Passage]) -> list[Passage]:
    """The units of a stretch in which clauses of the edition may stand changed, or others stand."""
    if len(waiting) > len(units):
        units = [part for unit in units for part in _sentences(unit)]
    at = 0
    for number, clause in enumerate(waiting):
        likeness = [_alike(clause, unit) for unit in units[at:]]
        best = max(likeness, default=0.0)
        if best >= ALIKE and not _is_another(units[at + likeness.index(best)], best, waiting[number + 1 :]):
            at = _grown(units, at, at + likeness.index(best), clause) + 1
    return units


def _is_another(unit: Passage, likeness: float, others: list[Clause]) -> bool:
    """Whether a unit is, or nearly is, one of the clauses that follow, and less like the one it would be taken for."""
    best = max((_alike(clause, unit) for clause in others), default=0.0)
    return best >= NEARLY_THE_SAME and best - likeness >= GAIN


def _sentences(unit: Passage) -> list[Passage]:
    first, *others = SENTENCE.split(unit.ja)
    return [Passage(unit.label, first), *(Passage("", sentence) for sentence in others)]


def _grown(units: list[Passage], first: int, at: int, clause: Clause) -> int:
    """Make a unit the clause, with what was cut off from it on either side; where it then stands."""
    while at > first and _belongs_to(clause, units[at - 1], units[at], units[at]):
        units[at - 1 : at + 1] = [_joined(units[at - 1], units[at])]
        at -= 1
    while at + 1 < len(units) and _belongs_to(clause, units[at], units[at + 1], units[at]):
        units[at : at + 2] = [_joined(units[at], units[at + 1])]
    units[at] = _as(units[at], clause)
    return at


def _joined(one: Passage, other: Passage) -> Passage:
    return Passage(one.label, one.ja + other.whole)


def _belongs_to(clause: Clause, one: Passage, other: Passage, alone: Passage) -> bool:
    gain = _alike(clause, _joined(one, other)) - _alike(clause, alone)
    piece = one if other is alone else other
    return gain >= GAIN or (gain > 0 and piece.whole in clause.whole)


def _as(unit: Passage, clause: Clause) -> Passage:
    """The unit as the clause it continues, divided where the clause is (a row's label, such as LL)."""
    whole = unit.whole
    if whole.startswith(clause.label):
        return Passage(clause.label, whole[len(clause.label) :], clause)
    return Passage(unit.label, unit.ja, clause)


def _alike(clause: Clause, unit: Passage) -> float:
    captions = CAPTION.fullmatch(clause.ja) and CAPTION.fullmatch(unit.ja)
    if captions:  # known by what they say: their number is their place
        old, new = (words(ARTICLE.sub("", ja)[1:-1]) for ja in (clause.ja, unit.ja))
    else:
        old, new = (words(ARTICLE.sub(r"\g<0>・", ja)) for ja in (clause.ja, unit.ja))
    return SequenceMatcher(None, old, new, autojunk=False).ratio()


def _moved_and_mended(clauses: list[Clause], units: list[Passage]) -> list[Passage]:
    """Units that continue nothing where they stand, but are, or nearly are, a clause that is gone from its place.

    Nearly: so alike that hardly a word differs, or more alike than any other pair that either could make.
    """
    kept = {unit.was.id for unit in units if unit.was}
    gone = [clause for clause in clauses if clause.id not in kept]
    new = [at for at, unit in enumerate(units) if unit.was is None and len(unit.ja) >= LONG]
    alike = {(clause.id, at): _alike(clause, units[at]) for clause in gone for at in new}
    by_id = {clause.id: clause for clause in gone}
    for (id, at), likeness in sorted(alike.items(), key=lambda pair: -pair[1]):
        others = (one for pair, one in alike.items() if pair != (id, at) and (pair[0] == id or pair[1] == at))
        clear = likeness >= MUCH_ALIKE and likeness - max(others, default=0.0) >= GAIN
        if (likeness >= NEARLY_THE_SAME or clear) and id in by_id and units[at].was is None:
            units[at] = _as(units[at], by_id.pop(id))
    return units


# --- naming ---------------------------------------------------------------------------------------


def _named(units: list[Passage]) -> list[Passage]:
    """Each unit with an id: its own where it stands in its place, else by where it stands now."""
    named, taken = list[Passage](), set[str]()
    head, paragraph, items = "", "", list[tuple[str, int]]()
    for unit in units:
        before, head = head, _head(unit, head)
        paragraph = paragraph if head == before else ""
        items = _items(unit, items)
        id = _id(unit, head, paragraph, items)
        while id in taken or not id:
            id = f"{id or head or 'text'}.x"
        taken.add(id)
        if section := SECTION.fullmatch(id):
            paragraph, items = section[1], []
        named.append(replace(unit, id=id))
    return named


def _with_rows(units: list[Passage], text: Compared) -> list[Passage]:
    """New rows of a table with the number of their row, and divided where the document puts their label in a line."""
    found, at, rows = list[Passage](), 0, Counter[str]()
    for number, unit in enumerate(units):
        table = _table(unit) or (_table(found[-1]) if found and _is_row(unit, units[number + 1 :]) else "")
        new = table and not unit.id.startswith(table)
        found.append(replace(_divided(unit, at, text), id=f"{table}{rows[table]}") if new else unit)
        rows[table] += 1
        at += len(unit.whole)
    return found


def _table(unit: Passage) -> str:
    """The beginning of the ids of the table's rows; "" where it is no row."""
    return found[0] if (found := ROW.match(unit.id)) else ""


def _is_row(unit: Passage, following: list[Passage]) -> bool:
    """Whether what stands behind a row is a row too: it is new, has no number, and is no sentence, or a row follows."""
    new = unit.was is None and not unit.label and not article(caption_after_number(unit.ja))
    return new and (not unit.ja.endswith("。") or bool(following and _table(following[0])))


def _divided(unit: Passage, at: int, text: Compared) -> Passage:
    """The row with its label, where that stands in a line of its own at this place of the document."""
    end = next((place for place in sorted(text.lines) if place > at), at)
    if at in text.lines and at < end < min(at + LONGEST_LABEL, at + len(unit.whole)):
        return replace(unit, label=unit.whole[: end - at], ja=unit.whole[end - at :])
    return unit


def _head(unit: Passage, head: str) -> str:
    if unit.was is not None and "." not in unit.was.id:
        return head
    if _is_caption(unit) and (number := article(caption_after_number(unit.ja))):
        return number
    if found := re.match(r"別紙(\d+)(?!の)", unit.whole):
        return f"annex{found[1]}"
    if re.match(r"[附付]則", unit.ja):
        return "suppl"
    return head


def _is_caption(unit: Passage) -> bool:
    return bool(unit.was and unit.was.id.endswith(".cap")) or not re.search(r"[、。]", unit.whole)


def _items(unit: Passage, items: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The items in which a unit stands, outermost first, as (series, number)."""
    if not unit.label or unit.label.isdigit() or unit.label.endswith("項"):
        return items
    found = numbers(unit.label)
    for depth, (series, value) in reversed(list(enumerate(items))):
        if found.get(series, 0) > value:
            return [*items[:depth], (series, found[series])]
    first = min(found.items(), key=lambda one: one[1], default=None)
    return [*items, first] if first else items


def _id(unit: Passage, head: str, paragraph: str, items: list[tuple[str, int]]) -> str:
    was = unit.was
    if was is not None and "." not in was.id:
        return was.id
    if was is not None and same_number(unit.label, was.label):
        return f"{head}.{was.id.partition('.')[2]}"
    if unit.ja in ("附則", "付則") or unit.whole.startswith("別紙"):
        return f"{head}.cap"
    if _is_caption(unit) and article(caption_after_number(unit.ja)):
        return f"{head}.cap"
    if head == "suppl" and (day := WESTERN_DAY.search(unit.ja)):
        era, year, *_ = day.groups()
        western = ERAS[era] + (1 if year == "元" else int(year))
        return f"suppl.{western}" + (".head" if re.search(r"(?:変更|施行)$", unit.ja) else "")
    number = re.sub("[第項.、:]", "", unit.label)
    if number.isdigit():
        return f"{head}.p{number}" if not head.startswith("annex") else f"{head}.{number}"
    if numbers(unit.label) and items:
        (_, first), *others = items
        within = "".join(f".sub{number}" for _, number in others)
        return f"{paragraph or f'{head}.p1'}.i{first}{within}"
    if re.match("ただし|但し", unit.ja):
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
    """Careful: whatever is not known to carry no norm, a person must read."""
    if was.ja == unit.ja:
        return "editorial" if unit.id == was.id else ""
    if carries_no_norm(was.ja, caption_after_number(unit.ja)):
        return "editorial"
    return "normative" if normative else "wording"


def _followed(found: list[Found], edition: Corpus) -> list[Found]:
    """With each clause, whether its references point where they did."""
    now = {one.was.id: one.id for one in found if one.was}
    then, here = list(edition.clauses), [one.id for one in found]
    return [_pointing(one, one.was, then, one.unit, here, now) if one.was and one.unit else one for one in found]


def _pointing(one: Found, was: Clause, then: list[str], unit: Passage, here: list[str], now: dict[str, str]) -> Found:
    old, new = key_of(was.ja), key_of(unit.ja)
    before, after = list(references(was.id, old, then)), list(references(unit.id, new, here))
    strays, follows = pointing(before, after, now)
    one = one._replace(strays=strays, follows=follows)
    if strays:
        return one._replace(nature="normative")
    same_but_for_numbers = without(old, before) == without(new, after)
    return one._replace(nature="renumbered", words=((), ())) if old != new and same_but_for_numbers else one


def normative_difference(was: Clause, ja: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The normative words that stood and do not stand, and the other way round. An article's number is none."""
    old, new = key_of(was.ja), key_of(ja)
    if was.kind == "heading":
        old, new = (ARTICLE.sub("", body) for body in (old, new))
    before, after = (Counter(token.words for token in scan(was._replace(ja=one_spelling(body)))) for body in (old, new))
    gone, come = turned(old, new)
    return tuple((before - after | Counter(gone)).elements()), tuple((after - before | Counter(come)).elements())
