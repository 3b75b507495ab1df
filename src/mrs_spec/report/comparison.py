"""The table of new and old provisions as a page: what changed beside what it was, its kind, and what it touches."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mrs_spec.document.adopt import announced
from mrs_spec.document.characters import key_of
from mrs_spec.document.comparison import Found, compare, differing, recognised, succeeding
from mrs_spec.document.names import clause_name
from mrs_spec.document.published import published
from mrs_spec.document.register import Entry
from mrs_spec.document.table import Omitted, Provision, Span, table
from mrs_spec.document.text import Edition, corpus, without_whitespace
from mrs_spec.document.worddiff import pieces
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS, Both, listed
from mrs_spec.record.answers import role
from mrs_spec.report.changes import CONCERNS, HOW, NATURE, Concerns, concerns, ranges, signed_lines, stray_told, work
from mrs_spec.report.chapters import changed_page
from mrs_spec.report.site import Places, Site, both, texts
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.states import SignoffStanding

FOLDER = "comparison"
OMITTED = Both("", "")


class ProvisionCell(NamedTuple):
    """One cell: a number, the body in both languages in stretches (words, whether they differ), or what stands instead.

    numbered: the number differs. en is empty where there is no translation yet. left_out: the numbers of clauses that
    are left out, a line each.
    """

    label: str = ""
    numbered: bool = False
    ja: tuple[tuple[str, bool], ...] = ()
    en: tuple[tuple[str, bool], ...] = ()
    instead: Both | None = None
    left_out: tuple[Both, ...] = ()


class ProvisionRow(NamedTuple):
    """A row of the table. kind: the class of the row; clauses: of which clause; remarks: the first is the change."""

    kind: str
    new: ProvisionCell
    old: ProvisionCell
    clause: str = ""
    name: Both = OMITTED
    remarks: tuple[Both, ...] = ()
    touched: Concerns | None = None


class ComparedText(NamedTuple):
    """One of the two texts: what it is, from when it is in operation, its digest, the translation of each clause.

    edition: where it is an edition at hand.
    """

    what: Both
    operation: Both
    digest: str
    en: Mapping[str, str]
    edition: Edition | None = None


class ComparedTexts(NamedTuple):
    """Two texts compared: what became of every clause, the ids of the old one, notes, what is left to do."""

    found: list[Found]
    before: list[str]
    new: ComparedText
    old: ComparedText
    notes: list[Both]
    work: list[Problem] | None


@cache
def said() -> dict[str, Both]:
    """comparison.toml: captions and remarks of the page."""
    return {name: both(row) for name, row in texts("comparison.toml").items()}


def of_editions(edition: str, older: str) -> ComparedTexts:
    """Two editions at hand. Raises Problem where the one does not follow the other."""
    found = succeeding(edition, older)
    return ComparedTexts(found, list(corpus(older).clauses), _edition(edition), _edition(older), [], work(edition))


def of_published(path: Path, edition: str) -> ComparedTexts:
    """A published document beside an edition at hand. Raises Problem where it cannot be read or is another one."""
    text = corpus(edition)
    document = published(path, text)
    found = compare(text, document.text)
    if not recognised(text, found):
        raise Problem("text.not_recognised", where=str(path), edition=edition)
    begins = announced(found)
    en = {one.id: one.was.en for one in found if one.unit and one.was and key_of(one.was.ja) == key_of(one.unit.ja)}
    digest = hashlib.sha256(document.text.encode("utf-8")).hexdigest()
    new = ComparedText(said()["of_document"].filled(name=path.name), _operation(begins), digest, en)
    return ComparedTexts(found, list(text.clauses), new, _edition(edition), list(document.notes()), None)


def _edition(edition: str) -> ComparedText:
    text = corpus(edition)
    begins = text.edition
    what = said()["of_edition"].filled(day=edition)
    return ComparedText(what, _operation(begins), text.sha256, {clause.id: clause.en for clause in text}, text.name)


def _operation(begins: date | None) -> Both:
    return said()["in_operation"].filled(day=begins) if begins else said()["no_day"]


def page_of(place: Path, older: str, new: str) -> Path:
    """Where the page stands in a house, by what is compared."""
    return place / "reports" / FOLDER / f"{older}--{new}.html"


# --- the page -------------------------------------------------------------------------------------


def write_comparison(path: Path, compared: ComparedTexts, house: House, standing: SignoffStanding) -> None:
    """Write the page, whole in one file. house, standing: of the older edition."""
    touched = _touched(compared, house, standing)
    touching = [one for one in differing(compared.found) if _reads_otherwise(one)]
    whole = Site(path.parent, Places()).whole(
        "comparison.html",
        s=said(),
        document=house.text.document,
        new=compared.new,
        old=compared.old,
        rows=_rows(compared, touched),
        changed=_what_changed(path, compared),
        touches=[(one, touched[id(one)]) for one in touching],
        unchanged=sum(one.was is not None and one not in touching for one in differing(compared.found)),
        letters=_letters(differing(compared.found), touched, house.entries),
        notes=compared.notes,
        work=None if compared.work is None else [Both(*map(one.told, LANGS)) for one in compared.work],
        how=_how,
        concerns=CONCERNS,
        role=role,
        name=clause_name,
        ranges=ranges,
        signed=lambda one: Both(*(listed(signed_lines(one, lang), lang) for lang in LANGS)),
        listed=lambda several: Both(*(listed(several, lang) for lang in LANGS)),
    )
    write_whole(path, whole)


def provisions(compared: ComparedTexts, house: House) -> list[ProvisionRow]:
    """The rows of the table; none where nothing differs. house: of the older edition."""
    return _rows(compared, _touched(compared, house, None))


def _touched(compared: ComparedTexts, house: House, standing: SignoffStanding | None) -> dict[int, Concerns]:
    return {id(one): concerns(one, house, standing) for one in differing(compared.found)}


def _rows(compared: ComparedTexts, touched: Mapping[int, Concerns]) -> list[ProvisionRow]:
    lines = table(compared.found, compared.before) if touched else ()
    return list(_joined(_row(one, compared, touched) for one in lines))


def _what_changed(path: Path, compared: ComparedTexts) -> str:
    """The way to the chapter of the evidence book on the edition, where it stands beside."""
    page = changed_page(compared.new.edition) if compared.new.edition else ""
    return f"../{page}" if page and (path.parent.parent / page).is_file() else ""


def _reads_otherwise(one: Found) -> bool:
    """Whether more differs of a clause than its number and its place: or it is gone."""
    return one.was is not None and (one.unit is None or one.nature not in ("", "renumbered"))


def _how(one: Found) -> Both:
    """What became of a clause, in words."""
    nature = NATURE[one.nature] if one.unit and one.was and (one.nature or one.how == "moved") else None
    if nature is None:
        return HOW[one.how]
    return Both(f"{HOW[one.how].ja}（{nature.ja}）", f"{HOW[one.how].en}: {nature.en}")


# --- rows -----------------------------------------------------------------------------------------


def _row(one: Provision | Omitted, compared: ComparedTexts, touched: Mapping[int, Concerns]) -> ProvisionRow:
    if isinstance(one, Omitted):
        remarks = (said()["numbers_only"],) if one.renumbered else ()
        return ProvisionRow("left-out", _left_out(one.new, one), _left_out(one.old, one), remarks=remarks)
    new = _cell(one, one.new, compared, new=True) if one.new else ProvisionCell(instead=_no_longer(one))
    old = _cell(one, one.old, compared, new=False) if one.old else ProvisionCell(instead=said()["is_added"])
    if one.stands and one.labels[0] == one.labels[1] and not one.found.changes:
        return ProvisionRow("context", new, old)
    name = clause_name(one.here or one.then)
    about = touched.get(id(one.old if one.old and not one.new else one.found)) if not _went(one) else None
    return ProvisionRow("changed", new, old, one.here or one.then, name, tuple(_remarks(one)), about)


def _joined(rows: Iterable[ProvisionRow]) -> Iterator[ProvisionRow]:
    """What is left out one after the other, in one row."""
    waiting: ProvisionRow | None = None
    for row in rows:
        if waiting and waiting.kind == row.kind == "left-out" and waiting.remarks == row.remarks:
            new, old = (
                one._replace(left_out=one.left_out + more.left_out)
                for one, more in ((waiting.new, row.new), (waiting.old, row.old))
            )
            waiting = waiting._replace(new=new, old=old)
            continue
        if waiting:
            yield waiting
        waiting = row
    if waiting:
        yield waiting


def _left_out(spans: Sequence[Span], of: Omitted) -> ProvisionCell:
    return ProvisionCell(numbered=of.renumbered, left_out=tuple(_span(span, of.articles) for span in spans))


def _span(span: Span, articles: bool) -> Both:
    first, last = (clause_name(id) if articles else Both(id, id) for id in span)
    return first if first == last else Both(f"{first.ja}～{last.ja}", f"{first.en} to {last.en}")


def _cell(line: Provision, one: Found, compared: ComparedTexts, *, new: bool) -> ProvisionCell:
    """What stands in a column. new: in the left one."""
    here = one.unit if new else one.was
    assert here is not None
    en = (compared.new if new else compared.old).en.get(here.id, "")
    if one.unit is None or one.was is None or line.new is not line.old:
        marked = not _went(line)
        return ProvisionCell(here.label, True, ((without_whitespace(here.ja), marked),), ((en, marked),) if en else ())
    ja = _differing(without_whitespace(one.was.ja), without_whitespace(one.unit.ja), new)
    both_en = compared.old.en.get(one.was.id, ""), compared.new.en.get(one.unit.id, "")
    english = _differing(*both_en, new) if all(both_en) else [(en, False)] if en else []
    apart = one.unit.label != one.was.label or line.apart
    return ProvisionCell(here.label, apart, tuple(ja), tuple(english))


def _went(line: Provision) -> bool:
    """Whether the line tells where a clause was that stands elsewhere now."""
    return line.moved and line.new is None


def _no_longer(line: Provision) -> Both:
    return said()["goes"].filled(to=clause_name(line.found.id)) if line.moved else said()["is_removed"]


def _differing(old: str, now: str, new: bool) -> list[tuple[str, bool]]:
    """The stretches of one of two bodies, and whether they differ from the other's, spaces between such included."""
    found: list[tuple[str, bool]] = []
    several = list(pieces(old, now))
    for number, (gone, come) in enumerate(several):
        between = 0 < number < len(several) - 1 and not come.strip()
        if here := come if new else gone:
            found.append((here, gone != come or between))
    return found


def _remarks(line: Provision) -> Iterator[Both]:
    """What the change is: its kind, its nature, the normative words, the references that point elsewhere."""
    one = line.found
    if line.new and line.old and line.new is not line.old:
        yield said()["replaced"]
        return
    if one.was is None or one.unit is None:
        yield HOW[one.how]
        return
    if _went(line):
        yield said()["moved_to"].filled(to=clause_name(one.id))
        return
    if line.moved or line.apart:
        yield said()["moved_from"].filled(was=clause_name(one.was.id))
    elif one.id != one.was.id:
        yield said()["numbered"].filled(was=clause_name(one.was.id.removesuffix(".cap")))
    if one.nature and not (one.nature == "renumbered" and one.id != one.was.id and one.id.endswith(".cap")):
        yield NATURE[one.nature]
    gone, come = (_longest(several) for several in one.words)
    if one.nature == "normative" and any(one.words):
        yield said()["words_were"].filled(gone=gone, come=come)
    yield from map(stray_told, one.strays)


def _longest(words: Iterable[str]) -> str:
    """The words but for those that stand in another of them."""
    several = list(dict.fromkeys(words))
    return "・".join(one for one in several if not any(one in other != one for other in several)) or "—"


# --- what they touch ------------------------------------------------------------------------------


class TouchedReading(NamedTuple):
    """A reading that a person must look at, and the changed clauses it is about."""

    entry: Entry
    clauses: tuple[str, ...]


def _letters(
    found: Iterable[Found], touched: Mapping[int, Concerns], entries: Mapping[str, Entry]
) -> list[TouchedReading]:
    """The readings about clauses whose words change, or that are gone."""
    clauses: dict[str, list[str]] = {}
    for one in found:
        if one.was and _reads_otherwise(one) and one.nature != "editorial":
            for reading in touched[id(one)].readings:
                clauses.setdefault(reading, []).append(one.was.id)
    return [
        TouchedReading(entries[reading], tuple(clauses[reading])) for reading in sorted(clauses) if reading in entries
    ]
