"""What the handbook's search finds: every entry of every page, in a script file that a page can load from disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from markupsafe import Markup

from mrs_spec.ground.wording import LANGS, Both
from mrs_spec.report.handbook import Handbook

NAME = "search.js"


class Findable(NamedTuple):
    """An entry: the page and the anchor it stands at, what is shown of it, and what else it is found by."""

    page: str
    anchor: str
    shown: Both
    besides: Both = Both("", "")


def findable(book: Handbook) -> Iterator[Findable]:
    """Every entry of the handbook, page by page."""
    for chapter in book.chapters():
        yield Findable("plain", f"h.plain.{chapter.article.id}", chapter.article.caption, chapter.plain)
    for number in book.numbers():
        yield Findable(
            "numbers", number.id, number.counts, _all([Both(number.words, number.words), number.example.title])
        )
    for due in book.charges():
        yield Findable("numbers", due.id, due.name, _all(one.answer for one in due.examples))
    for phase in book.phases():
        rows = (text for row in phase.picture.rows for text in (row.when, row.name, row.detail))
        yield Findable("life", phase.id, phase.name, _all([phase.told, *rows]))
    for mistake in book.mistakes():
        letters = mistake.entry.letters.values() if mistake.entry else ()
        yield Findable("mistakes", mistake.anchor, mistake.asked, _all(letter.text for letter in letters))
    for task in book.tasks():
        yield Findable("test", f"h.test.{task.case}", task.asked, task.title)
    for group in book.waiting():
        yield Findable("silence", group.id, group.who, group.so_what)
        for gap in group.gaps:
            yield Findable("silence", gap.id, gap.need, group.who)
    for silence in book.silent():
        yield Findable("silence", silence.id, silence.asked, silence.title)
    for term in book.glossary.terms.values():
        yield Findable("glossary", book.anchor(term), Both("、".join(term.ja), term.en))
    for sentence in book.sentences():
        yield Findable("phrasebook", sentence.id, sentence.phrase)


def search_script(book: Handbook) -> str:
    """The entries as a script: for each page, anchor, what is shown and what else is searched, in both languages."""
    titles = {name: list(title) for name, title in book.pages.items()}
    rows = [[one.page, one.anchor, *map(_plain, (*one.shown, *one.besides))] for one in findable(book)]
    data = json.dumps({"pages": titles, "rows": rows}, ensure_ascii=False, separators=(",", ":"))
    return f"window.handbookSearch = {data};\n"


def _all(texts: Iterable[Both]) -> Both:
    several = [Both(_plain(one.ja), _plain(one.en)) for one in texts]
    return Both(*("\n".join(one.in_(lang) for one in several) for lang in LANGS))


def _plain(text: str) -> str:
    """The text without the links in it."""
    return text.striptags() if isinstance(text, Markup) else text
