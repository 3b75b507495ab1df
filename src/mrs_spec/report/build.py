"""The documents of every edition, built from what the proofs and the compiled features hold."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from mrs_spec.asking.editions import alone
from mrs_spec.document.text import Edition
from mrs_spec.ground.files import root
from mrs_spec.ground.pages import ready
from mrs_spec.ground.problems import Problem
from mrs_spec.law.law import Law
from mrs_spec.proof.carried import CarriedCases
from mrs_spec.proof.declared import Proof, prove
from mrs_spec.proof.weakened import Since
from mrs_spec.report import decide, timeline
from mrs_spec.report.book import FOLDER as BOOK_FOLDER
from mrs_spec.report.book import Book, put_places, write_book
from mrs_spec.report.changed import ProvenEdition, write_changed
from mrs_spec.report.claims import Claims
from mrs_spec.report.decide import DecisionPages, write_decision_pages
from mrs_spec.report.drawn import read_drawn
from mrs_spec.report.handbook import FOLDER, Handbook, write_handbook
from mrs_spec.report.handbook import put_places as put_handbook_places
from mrs_spec.report.search import NAME, book_search_script, search_script
from mrs_spec.report.sheet import write_sheets
from mrs_spec.report.site import Places, Site, pairs_in, take_away_books, write_sites
from mrs_spec.report.volumes import Volume, Volumes
from mrs_spec.rules import law_of
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.states import SignoffStanding, states


class Built(NamedTuple):
    """What was built of each edition (chapters of its book, questions of its handbook), and what handbook.toml names
    that is not there.
    """

    counts: dict[Edition, tuple[int, int]]
    problems: list[Problem]


PAGES = ("evidence/index.html", "evidence/book.html", "evidence/decide/index.html", "handbook/index.html")
"""Where a reader begins, from the reports folder; of a later edition from the folder called by its day."""


def pages_of(first: Edition, later: Iterable[Edition], only: Container[Edition] | None = None) -> list[str]:
    """Where a reader begins in each edition, from the reports folder. only: in these."""
    folders = {first: "", **{edition: f"{edition}/" for edition in later}}
    return [f"{folder}{page}" for of, folder in folders.items() if only is None or of in only for page in PAGES]


class _Bound(NamedTuple):
    """The documents of one edition before they are written; without pages to decide on where no policy can be read."""

    book: Book
    handbook: Handbook
    volume: Volume
    deciding: DecisionPages | None
    claims: Claims | None


def write_reports(
    folder: Path,
    proof: Proof,
    compiled: Compiled,
    retired: Iterable[str] = (),
    signed: SignoffStanding | None = None,
    place: Path | None = None,
    since: Since | None = None,
    later: Iterable[ProvenEdition] = (),
    only: Container[Edition] | None = None,
) -> Built:
    """Write the documents into the reports folder, each whole, when all are made.

    signed: where each clause stands in sign-off. place: the root of the house; what the scenarios show is kept there.
    since: what was weakened since a commit. later: the editions after this one that are proven; each has its own
    documents, in a folder called by its day. only: the editions whose documents are written, where not all are.
    """
    ready("report", place)
    proven = list(later)
    first = Book(law_of(proof.edition), proof, compiled, retired, signed, place, since)
    several = [_bound(first, compiled, signed, place, "")]
    for one in proven:
        law = alone(one.found.edition)
        shown = only is None or law.edition in only
        told = with_all_who_notice(one.proof, law, one.found.cases) if shown else one.proof
        book = Book(law, told, compiled, retired, one.signed, place, found=one.found)
        several.append(_bound(book, compiled, one.signed, place, one.found.edition, one.found))
    there = [one for one in several if _is_written(one, only) or (folder / one.volume.path(PAGES[0])).is_file()]
    sites = []
    for bound in there:
        if _is_written(bound, only):
            volumes = Volumes(bound.volume, [one.volume for one in there], [one.found.edition for one in proven])
            site = Site(folder, bound.volume.places, volumes, bound.book.shown.subject)
            _write(bound, site)
            if bound is several[0]:
                write_changed(proven, compiled, site)
            sites.append(site)
    write_sites(folder, sites)
    take_away_books(folder, {one.volume.under for one in several})
    counts = {one.volume.edition: (len(one.book.articles), len(one.handbook.tasks)) for one in several}
    return Built(counts, several[0].handbook.problems())


COUNTED = ("reading", "exception")
"""The kinds of laws of which is told in how many Cases they change an answer."""


def with_all_who_notice(proof: Proof, law: Law, cases: Mapping[str, Case]) -> Proof:
    """The proof of a later edition as a book tells it: what letters and exceptions change, in all Cases.

    The proof stops at the first Cases that it asks, so of any other law one Case is told, and not how many.
    """
    counted = {one.alternative.id for one in proof.verdicts if one.alternative.kind in COUNTED}
    every = prove(law, cases, only=lambda one: one.id in counted)
    found = {one.alternative.id: one.kills for one in every.verdicts}
    verdicts = []
    for one in proof.verdicts:
        kills = found.get(one.alternative.id, ())
        others = [kill for kill in one.kills if kill.case not in {it.case for it in kills}]
        verdicts.append(one._replace(kills=(*kills, *(others if one.alternative.id in counted else others[:1]))))
    return proof._replace(verdicts=tuple(verdicts), otherwise=every.otherwise, pairs=every.pairs)


def _is_written(bound: _Bound, only: Container[Edition] | None) -> bool:
    return only is None or bound.volume.edition in only


def _bound(
    book: Book, compiled: Compiled, signed: SignoffStanding | None, place: Path | None, under: str,
    found: CarriedCases | None = None,
) -> _Bound:  # fmt: skip
    places, handbook, edition = Places(), Handbook(book), book.law.edition
    put_places(book, places)
    put_handbook_places(handbook, places)
    if signed is None:
        with suppress(Problem):  # where the policy of sign-off is broken, nobody can decide; who verifies is told
            signed = states(place or root(), House(compiled, edition, found))
    if signed is None:
        return _Bound(book, handbook, Volume(edition, places, under), None, None)
    claims = Claims(signed.house)
    waived = {view.id: view.waived for article in book.articles for view in article.clauses}
    pages = DecisionPages(book.proof, signed, waived, read_drawn(edition), claims, book.provenance, book.shown.subject)
    decide.put_places(pages, places)
    return _Bound(book, handbook, Volume(edition, places, under), pages, claims)


def _write(bound: _Bound, site: Site) -> None:
    if bound.deciding and bound.claims:
        write_decision_pages(bound.deciding, site)
        write_sheets(bound.deciding.standing, bound.claims, site)
    write_book(bound.book, site)
    write_handbook(bound.handbook, site)
    site.script(f"{FOLDER}/{NAME}", partial(search_script, bound.handbook))
    site.script(f"{BOOK_FOLDER}/{NAME}", partial(book_search_script, bound.book))


def pairs() -> Iterator[tuple[str, str, str]]:
    """Every text of the two documents in both languages, for the glossary."""
    yield from pairs_in("pages.toml")
    yield from pairs_in("handbook.toml")
    yield from pairs_in("comparison.toml")
    yield from pairs_in("changed.toml")
    yield from pairs_in("decide.toml")
    yield from timeline.pairs()
