"""Both documents, built from what the proof and the compiled features hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from mrs_spec.ground.files import root
from mrs_spec.ground.problems import Problem
from mrs_spec.proof.declared import Proof
from mrs_spec.proof.weakened import Since
from mrs_spec.report import timeline
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
from mrs_spec.report.site import Places, Site, pairs_in
from mrs_spec.rules import law_of
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.states import SignoffStanding, states


class Built(NamedTuple):
    """What was built, and what handbook.toml names that is not there."""

    tasks: int
    articles: int
    problems: list[Problem]


PAGES = ("evidence/index.html", "evidence/book.html", "evidence/decide/index.html", "handbook/index.html")
"""Where a reader begins, from the reports folder."""


def write_reports(
    folder: Path,
    proof: Proof,
    compiled: Compiled,
    retired: Iterable[str] = (),
    signed: SignoffStanding | None = None,
    place: Path | None = None,
    since: Since | None = None,
    later: Iterable[ProvenEdition] = (),
) -> Built:
    """Write both documents into the reports folder, each whole, when both are made.

    signed: where each clause stands in sign-off. place: the root of the house; what the scenarios show is kept there.
    since: what was weakened since a commit. later: the editions after this one that are proven.
    """
    book = Book(law_of(proof.edition), proof, compiled, retired, signed, place, since)
    places = Places()
    handbook = Handbook(book)
    put_places(book, places)
    put_handbook_places(handbook, places)
    site = Site(folder, places)
    if signed is None:
        with suppress(Problem):  # where the policy of sign-off is broken, nobody can decide; who verifies is told
            signed = states(place or root(), House(compiled, proof.edition))
    if signed:
        _decided_on(book, signed, site)
    write_changed(later, compiled, site)
    write_book(book, site)
    write_handbook(handbook, site)
    site.beside(f"{FOLDER}/{NAME}", search_script(handbook))
    site.beside(f"{BOOK_FOLDER}/{NAME}", book_search_script(book))
    site.write()
    return Built(len(handbook.tasks()), len(book.articles), handbook.problems())


def _decided_on(book: Book, signed: SignoffStanding, site: Site) -> None:
    """The pages on which is decided, and the sheets to sign by hand."""
    claims = Claims(signed.house)
    waived = {view.id: view.waived for article in book.articles for view in article.clauses}
    drawn = read_drawn(book.proof.edition)
    write_decision_pages(DecisionPages(book.proof, signed, waived, drawn, claims, book.provenance), site)
    write_sheets(signed, claims, site)


def pairs() -> Iterator[tuple[str, str, str]]:
    """Every text of the two documents in both languages, for the glossary."""
    yield from pairs_in("pages.toml")
    yield from pairs_in("handbook.toml")
    yield from pairs_in("comparison.toml")
    yield from pairs_in("changed.toml")
    yield from pairs_in("decide.toml")
    yield from timeline.pairs()
