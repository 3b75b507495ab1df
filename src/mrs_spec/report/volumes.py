"""The books of several editions side by side: where a page or a clause of one has its like in another.

A clause has its like where edition.toml says what became of it. What is gone, or was added, has none: the page leads to
the other book's front page, the clause to the page of what changed, and both say so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import Edition, clauses_before, corpus, edition_folders, succession
from mrs_spec.ground.wording import Both
from mrs_spec.report.chapters import changed_page, chapter_of
from mrs_spec.report.site import Places, relative, words

HOW = "-how"
"""At the end of the name of a page that tells how the answers to a clause's scenarios come about."""
NOTHING = Both("", "")
CHANGED = Both("（変更あり）", ", changed")


class Volume(NamedTuple):
    """The book and the handbook of an edition: where its pages stand, and the folder they are in ("" of the first)."""

    edition: Edition
    places: Places
    under: str = ""

    def path(self, page: str) -> str:
        """A page of it, from the reports folder."""
        return f"{self.under}/{page}" if self.under else page


class PageLink(NamedTuple):
    """An edition in the head of a page. href: the like of the page; empty of the edition that is open."""

    edition: Edition
    said: Both
    href: str


class ClauseLink(NamedTuple):
    """What a clause is in another edition: what became of it (nothing said: it stands as it is), and where it stands.

    link: how the link is called; empty of an edition further away, to which only the switch leads.
    href: empty where there is no book of that edition yet.
    """

    edition: Edition
    said: Both
    link: Both
    href: str


@cache
def likes(edition: Edition, other: Edition) -> Mapping[str, str]:
    """The clauses of an edition that stand in another one, changed or not: id here → id there."""
    if edition > other:
        return clauses_before(edition, other)
    return {then: here for here, then in clauses_before(other, edition).items()}


class Volumes:
    """All of them, seen from one."""

    def __init__(self, here: Volume, every: Sequence[Volume], changed: Iterable[Edition] = ()) -> None:
        """changed: the later editions of which a page tells what changed."""
        self.here, self.every, self._changed = here, every, set(changed)

    @property
    def under(self) -> str:
        """The folder of the edition that these pages are of."""
        return self.here.under

    # pages

    def of_page(self, page: str) -> list[PageLink]:
        """Every edition with the like of this page; none where there is but one book."""
        return [self._page_in(one, page) for one in self.every] if len(self.every) > 1 else []

    def _page_in(self, other: Volume, page: str) -> PageLink:
        name = words()["of_edition"].filled(day=other.edition)
        if other.edition == self.here.edition:
            return PageLink(other.edition, name, "")
        like = self._like_of_page(page, other)
        if like:
            return PageLink(other.edition, name, self._to(other, like, page))
        none = words()["not_in_edition"].filled(day=other.edition)
        return PageLink(other.edition, none, self._to(other, "evidence/index.html", page))

    def _like_of_page(self, page: str, other: Volume) -> str:
        """The like of a page in another book; empty where it has none."""
        folder, _, name = page.rpartition("/")
        stem = name.removesuffix(".html")
        if stem.endswith(HOW):
            here = self._like_of_clause(stem.removesuffix(HOW), other)
            return other.places.page_of(f"why.{here}") or other.places.page_of(here)
        if page.startswith("evidence/changed-"):
            return "evidence/index.html"
        own = [clause.id for clause in corpus(self.here.edition) if chapter_of(clause.id) == stem]
        if own:
            there = Counter(chapter_of(like) for id in own if (like := likes(self.here.edition, other.edition).get(id)))
            if not there:
                return ""
            stem = there.most_common(1)[0][0]
        found = f"{folder}/{stem}.html"
        return found if found in other.places.pages else f"evidence/{stem}.html" if own else "evidence/index.html"

    # clauses

    def of_clause(self, id: str) -> list[ClauseLink]:
        """What the clause is in the edition before and in the one after, and where it stands in those further away."""
        found = []
        if (step := succession(self.here.edition)) is not None:
            found.append(self._clause_in(step.follows, id, *before(id, self.here.edition)))
        for edition in edition_folders():
            step = succession(edition)
            if step is not None and step.follows == self.here.edition:
                found.append(self._clause_in(edition, id, *after(id, edition)))
        beside = {self.here.edition, *(one.edition for one in found)}
        for other in self.every:
            like = "" if other.edition in beside else likes(self.here.edition, other.edition).get(id, "")
            if href := self.of_anchor(other.edition, like):
                found.append(ClauseLink(other.edition, NOTHING, NOTHING, href))
        return [one for one in found if one.said.ja or one.href]

    def _clause_in(self, edition: Edition, id: str, like: str, said: Both) -> ClauseLink:
        other = next((one for one in self.every if one.edition == edition), None)
        page = other.places.page_of(like) if other else ""
        if other and page:
            link = words()["same_clause" if not said.ja else "there"].filled(day=edition)
            return ClauseLink(edition, said, link, f"{self._to(other, page, 'evidence/')}#{like}")
        changed = max(edition, self.here.edition)
        href = self.changed(changed) if other else ""
        return ClauseLink(edition, said, words()["what_changed"], href)

    def _like_of_clause(self, id: str, other: Volume) -> str:
        """The like of a clause, or of what stands in every edition under one name: an entry of the register, a life."""
        if id not in corpus(self.here.edition).clauses:
            return id
        return likes(self.here.edition, other.edition).get(id, "")

    # what changed

    def changed(self, edition: Edition) -> str:
        """The page of what changed with an edition, from the pages of this book; empty where there is none."""
        if edition not in self._changed:
            return ""
        return relative(self.here.path("evidence/"), changed_page(edition))

    def of_anchor(self, edition: Edition, anchor: str) -> str:
        """Where something stands in the book of an edition, from the pages of this one; empty where it does not."""
        other = next((one for one in self.every if one.edition == edition), None)
        page = other.places.page_of(anchor) if other else ""
        return f"{self._to(other, page, 'evidence/')}#{anchor}" if other and page else ""

    def _to(self, other: Volume, page: str, here: str) -> str:
        return relative(self.here.path(here), other.path(page))


def after(id: str, edition: Edition) -> tuple[str, Both]:
    """What a clause is called in the edition that follows its own (empty: it is gone), and what became of it."""
    step = succession(edition)
    assert step is not None
    here = next((now for now, then in step.was.items() if then == id), "")
    if not here:
        return "", Both(f"{edition} 実施版では削除", f"removed in the edition of {edition}")
    if here != id:
        name, more = clause_name(here), NOTHING if id in step.same else CHANGED
        return here, Both(f"{edition} 実施版では{name.ja}{more.ja}", f"{name.en} in the edition of {edition}{more.en}")
    if id not in step.same:
        return here, Both(f"{edition} 実施版では変更", f"changed in the edition of {edition}")
    return here, NOTHING


def before(id: str, edition: Edition) -> tuple[str, Both]:
    """What a clause of a later edition was called in the one before (empty: it is new), and what it was."""
    step = succession(edition)
    assert step is not None
    then = step.was.get(id, "")
    if not then:
        return "", Both(f"{step.follows} 実施版にはない（新設）", f"not in the edition of {step.follows}: added")
    if then != id:
        name, more, day = clause_name(then), NOTHING if then in step.same else CHANGED, step.follows
        return then, Both(f"{day} 実施版では{name.ja}{more.ja}", f"{name.en} in the edition of {day}{more.en}")
    if then not in step.same:
        return then, Both(f"{step.follows} 実施版から変更", f"changed from the edition of {step.follows}")
    return then, NOTHING
