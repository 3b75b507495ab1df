"""What the search over a whole document finds: every entry of every page, in a script that a page loads from disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup

from mrs_spec.ground.wording import LANGS, Both
from mrs_spec.report.book import Book
from mrs_spec.report.handbook import Handbook

NAME = "search.js"


class Findable(NamedTuple):
    """An entry: the page and the anchor it stands at, what is shown of it, and what else it is found by."""

    page: str
    anchor: str
    shown: Both
    besides: Both = Both("", "")
    sentences: tuple[Both, ...] = ()
    """Sentences that others have, too: each is in the file once."""


def findable(book: Handbook) -> Iterator[Findable]:
    """Every entry of the handbook, page by page."""
    for chapter in book.chapters:
        yield Findable("plain", f"h.plain.{chapter.article.id}", chapter.article.caption, chapter.plain)
    for number in book.numbers:
        yield Findable(
            "numbers", number.id, number.counts, _all([Both(number.words, number.words), number.example.title])
        )
    for due in book.charges:
        yield Findable("numbers", due.id, due.name, _all(one.answer for one in due.examples))
    for phase in book.phases:
        rows = (text for row in phase.picture.rows for text in (row.when, row.name, row.detail))
        yield Findable("life", phase.id, phase.name, _all([phase.told, *rows]))
    for mistake in book.mistakes:
        letters = mistake.entry.letters.values() if mistake.entry else ()
        yield Findable("mistakes", mistake.anchor, mistake.asked, _all(letter.text for letter in letters))
    for task in book.tasks:
        yield Findable("test", f"h.test.{task.case}", task.asked, task.title)
    for group in book.waiting:
        yield Findable("silence", group.id, group.who, group.so_what)
        for gap in group.gaps:
            yield Findable("silence", gap.id, gap.need, group.who)
    for silence in book.silent:
        yield Findable("silence", silence.id, silence.asked, silence.title)
    for term in book.glossary.terms.values():
        yield Findable("glossary", book.anchor(term), Both("、".join(term.ja), term.en))
    for sentence in book.sentences:
        yield Findable("phrasebook", sentence.id, sentence.phrase)


def findable_in_book(book: Book) -> Iterator[Findable]:
    """Every clause, register entry and scenario of the evidence book, page by page."""
    for article in book.articles:
        for clause in article.clauses:
            if clause.clause.kind != "heading" or clause.runs:
                text = Both(clause.clause.ja, clause.clause.en)
                yield Findable(article.id, clause.id, _called(clause.id, clause.name), text)
        for view in article.entries:
            letters = [one.text for one in view.entry.letters.values()]
            yield Findable(article.id, view.id, _called(view.id, view.entry.question), _all([*letters, view.entry.why]))
        for scenario in article.all_scenarios:
            ids = " ".join(row.id for row in scenario.rows)
            said = dict.fromkeys(one for row in scenario.rows for one in (*row.facts, *row.answers))
            yield Findable(article.id, scenario.id, _called(scenario.id, scenario.title), Both(ids, ""), tuple(said))


def _called(id: str, name: Both) -> Both:
    return Both(f"{id} {name.ja}", f"{id} {name.en}")


def search_script(book: Handbook) -> str:
    """What is findable in the handbook, as a script."""
    return _script({name: list(title) for name, title in book.pages.items()}, findable(book))


def book_search_script(book: Book) -> str:
    """What is findable in the evidence book, as a script."""
    return _script({one.id: list(one.name) for one in book.articles}, findable_in_book(book))


def _script(titles: Mapping[str, list[str]], found: Iterable[Findable]) -> str:
    """For each entry page, anchor, what is shown and what else is searched, in both languages, and its sentences."""
    numbers: dict[Both, int] = {}
    rows: list[list[object]] = []
    for one in found:
        said = [numbers.setdefault(sentence, len(numbers)) for sentence in one.sentences]
        rows.append([one.page, one.anchor, *map(_plain, (*one.shown, *one.besides)), *([said] if said else [])])
    sentences = [f"{_plain(one.ja)}\n{_plain(one.en)}" for one in numbers]
    data = {"pages": titles, "rows": rows, "sentences": sentences}
    return f"window.searchIndex = {json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


def _all(texts: Iterable[Both]) -> Both:
    several = [Both(_plain(one.ja), _plain(one.en)) for one in texts]
    return Both(*("\n".join(one.in_(lang) for one in several) for lang in LANGS))


def _plain(text: str) -> str:
    """The text without the links in it."""
    return text.striptags() if isinstance(text, Markup) else text
