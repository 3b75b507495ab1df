"""The glossary: which English stands for which Japanese term, which terms must not mix, which words are never used.

Every text written in both languages is held against `glossary.toml`, each pair by itself: where the Japanese has
a term, the English has one of the term's forms, or quotes the term in 「」.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import permutations
from typing import Any, NamedTuple

from mrs_spec.document.text import Edition, corpus
from mrs_spec.ground.data import JSON
from mrs_spec.ground.doors import toml_of, well_formed
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both

Words = tuple[str, ...]
SLOT = re.compile(r"\{[^{}]*\}")
QUOTED = re.compile(r"「[^」]*」")


class GlossaryTerm(NamedTuple):
    """A Japanese term and the English that stands for it; `glossary.toml` says what each field is for."""

    ja: Words
    en: str
    clauses: str
    forms: Words = ()
    seen_as: Words = ()
    not_in: Words = ()
    not_in_en: Words = ()
    wrong: Words = ()
    only: bool = False
    checked: bool = True
    reason: Both | None = None

    def seen_in(self, ja: str) -> bool:
        """Whether the Japanese has the term, and not only as a part of a longer one."""
        here = [word for word in self.seen_as or self.ja if word in ja]
        rest = _without(ja, self.not_in) if here else ""
        return any(word in rest for word in here)

    def said_in(self, en: str) -> bool:
        """Whether the English has one of the term's forms, or quotes the term."""
        return _begins(en.lower(), self.forms, self.not_in_en) or self.seen_in("".join(QUOTED.findall(en)))


class Distinct(NamedTuple):
    """Terms that never share an English form."""

    terms: Words
    why: Both


class NeverUsed(NamedTuple):
    """A word never used, the longer words in which it may stand, and what to write instead."""

    word: str
    instead: Both
    why: Both
    unless: Words = ()


class LeftOut(NamedTuple):
    """Places (or beginnings of places) whose English may leave a term to the context; no terms: any term."""

    places: Words
    why: Both
    terms: Words = ()


class _GlossaryFields(NamedTuple):
    terms: dict[str, GlossaryTerm]
    distinct: list[Distinct]
    forbidden: list[NeverUsed]
    left_out: list[LeftOut]


class Glossary(_GlossaryFields):
    """What `glossary.toml` says: terms, those kept apart, words never used, places that may leave a term out."""

    @cached_property
    def _words(self) -> list[tuple[str, str]]:
        """The terms that are checked, by each word by which they are seen."""
        return [(name, word) for name, one in self.terms.items() if one.checked for word in one.seen_as or one.ja]

    def shared(self) -> Iterator[Problem]:
        """Forms in the data that would stand for two terms which must be kept apart."""
        for one, other in (pair for group in self.distinct for pair in permutations(group.terms, 2)):
            for form in filter(self.terms[one].said_in, self.terms[other].forms):
                yield Problem("glossary.shared", "glossary.toml", terms=f"{one} / {other}", form=form)

    def check(self, place: str, ja: str, en: str) -> Iterator[Problem]:
        """What is wrong with one text in its two languages."""
        ja, en = SLOT.sub("·", ja), SLOT.sub("·", en)
        lower = f"{ja}\n{en}".lower()
        for one in self.forbidden:
            if _begins(lower, (one.word,), one.unless):
                yield Problem("glossary.forbidden", place, word=one.word, instead=one.instead)
        likely = dict.fromkeys(name for name, word in self._words if word in ja)
        meant = [name for name in likely if self.terms[name].seen_in(ja)]
        for name in meant:
            if not self.terms[name].said_in(en) and not self._left_out(name, place, en, meant):
                yield Problem("glossary.missing", place, ja=name, en=self.terms[name].en)
        for group in self.distinct:
            here = [name for name in group.terms if name in meant]
            for name in group.terms if here else ():
                if name not in meant and self.terms[name].only and self.terms[name].said_in(en):
                    yield Problem("glossary.shared", place, terms=" / ".join((name, *here)), form=self.terms[name].en)

    def _left_out(self, name: str, place: str, en: str, meant: list[str]) -> bool:
        """Whether the term may be left out here, and neither a wrong word nor a term to keep apart replaces it."""
        apart = {other for group in self.distinct if name in group.terms for other in group.terms}.difference(meant)
        if _begins(en.lower(), self.terms[name].wrong) or any(self.terms[other].said_in(en) for other in apart):
            return False
        return any(place.startswith(one.places) and name in (one.terms or (name,)) for one in self.left_out)


def _without(text: str, parts: Words) -> str:
    for part in parts:
        text = text.replace(part, "·")
    return text


def _begins(text: str, forms: Words, not_in: Words = ()) -> bool:
    """Whether a word or phrase of the text, in small letters, begins with one of the forms."""
    here = [form for form in forms if form in text]
    rest = _without(text, not_in) if here else ""
    return any(form in rest and re.search(rf"(?<![a-z]){re.escape(form)}", rest) for form in here)


@cache
def glossary(edition: Edition) -> Glossary:
    """The glossary of an edition. Raises Problem where its file is not well formed."""
    name = "glossary.toml"
    data = toml_of(corpus(edition).folder / name, name)
    with well_formed(name):
        terms = [GlossaryTerm(**_fields(row)) for row in data["term"]]
        return Glossary(
            {term.ja[0]: term for term in terms},
            [Distinct(**_fields(row)) for row in data["distinct"]],
            [NeverUsed(**_fields(row)) for row in data["forbidden"]],
            [LeftOut(**_fields(row)) for row in data["left_out"]],
        )


def _fields(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value([value] if name == "ja" and isinstance(value, str) else value) for name, value in row.items()}


def _value(value: JSON) -> JSON:
    return Both(**value) if isinstance(value, dict) else tuple(value) if isinstance(value, list) else value


def check(pairs: Iterable[tuple[str, str, str]], edition: Edition) -> list[Problem]:
    """Every text (place, Japanese, English) that departs from the glossary, and what the glossary itself mixes."""
    of = glossary(edition)
    return [*of.shared(), *(problem for pair in pairs for problem in of.check(*pair))]
