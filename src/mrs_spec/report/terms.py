"""Texts of the handbook with a link to the glossary at each term, the first time it stands in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from markupsafe import Markup, escape

from mrs_spec.document.glossary import GlossaryTerm, glossary
from mrs_spec.document.text import Edition
from mrs_spec.ground.wording import Both


def anchor(term: GlossaryTerm) -> str:
    """The id of a term's row in the glossary, from its English: h.term.minimum-use-period."""
    return "h.term." + re.sub(r"[^a-z0-9]+", "-", term.en.lower()).strip("-")


def with_terms(text: Both, edition: Edition) -> Both:
    """The text in both languages with the edition's terms linked; in English only where the Japanese has the term."""
    meant = [term for term in glossary(edition).terms.values() if term.checked and term.seen_in(text.ja)]
    ja = {word: anchor(term) for term in meant for word in term.seen_as or term.ja}
    longer = {word: "" for term in meant for word in term.not_in}
    en = {form: anchor(term) for term in meant for form in term.forms}
    apart = {form: "" for term in meant for form in term.not_in_en}
    return Both(_linked(text.ja, longer | ja), _linked(text.en, apart | en, begins=True))


def _linked(text: str, words: dict[str, str], begins: bool = False) -> Markup:
    """The text with links at these words, the longest first, each anchor once; a word without an anchor is passed."""
    if not words:
        return escape(text)
    return Markup("").join(_pieces(text, words, _pattern(tuple(sorted(words, key=len, reverse=True)), begins)))


def _pieces(text: str, words: dict[str, str], pattern: re.Pattern[str]) -> Iterator[Markup]:
    at, linked = 0, {""}
    for found in pattern.finditer(text):
        to = words[found[1].lower()]
        if to in linked:
            continue
        linked.add(to)
        yield escape(text[at : found.start()])
        yield Markup('<a class="term" href="#{}">{}</a>').format(to, found[0])
        at = found.end()
    yield escape(text[at:])


@cache
def _pattern(words: tuple[str, ...], begins: bool) -> re.Pattern[str]:
    found = "|".join(re.escape(word) for word in words)
    return re.compile(rf"(?<![a-z])({found})[a-z]*" if begins else f"({found})", re.IGNORECASE)
