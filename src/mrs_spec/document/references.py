"""References from clause to clause as Japanese legal texts write them, and where they point.

第7条第3項, 前項, 次条 and 別紙1の3.(5) point to clauses of the document; those into another document (一般規程第28条)
point to none of it. All is read from a text as it is compared (`characters.compared`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mrs_spec.document.numbering import BRACKETED
from mrs_spec.document.text import article_of, belongs

OTHER_DOCUMENT = ("規程", "約款", "法", "令", "規則")
"""Words after which 第N条 is an article of another document."""
AND = re.compile(r"又は|及び|若しくは|並びに|、|から")
_PLACE = r"(?:第(?P<{0}p>\d+)項)?(?:第(?P<{0}i>\d+)号)?"
WORDS = re.compile(
    rf"第(?P<article>\d+)条(?P<branch>(?:の\d+)*)(?:{BRACKETED})?{_PLACE.format('a')}"
    rf"|(?P<beside>[前次])条(?:{BRACKETED})?{_PLACE.format('b')}"
    r"|(?P<next>[前次])項|第(?P<p>\d+)項(?:第(?P<pi>\d+)号)?|第(?P<i>\d+)号"
    r"|別紙(?P<annex>\d+)(?:の(?P<section>\d+)(?:\.?[^\d()。、]{0,8}\((?P<row>\d+)\))?)?"
)

REPEATED = re.compile(rf"(?!\(\d+\)){BRACKETED}|(?<=[\d.])[^\d()。、.]+(?=\(\d+\))")
"""What a reference says besides numbers: the caption it repeats in brackets, words before a row of an annex."""


class Reference(NamedTuple):
    """Where words of a clause's body point: to the first clause of what they name, or "" where there is none such."""

    start: int
    end: int
    words: str
    target: str


class Stray(NamedTuple):
    """A reference that does not point to what it pointed to: its words then and now, and the clauses.

    was: what it pointed to; stands: what that clause is now; target: what it points to now. "" where there is none.
    """

    old: str
    new: str
    was: str
    stands: str
    target: str


def references(id: str, ja: str, ids: Sequence[str]) -> Iterator[Reference]:
    """The references in a clause's body to clauses of its own document, whose ids are given in order."""
    article: str | None = article_of(id)
    last = -1
    for found in WORDS.finditer(ja):
        goes_on = last >= 0 and AND.fullmatch(ja, last, found.start())
        last = found.end()
        if found["article"]:
            other = ja[: found.start()].endswith(OTHER_DOCUMENT) or (goes_on and article is None)
            article = None if other else f"art{int(found['article']):02d}{found['branch'].replace('の', '_')}"
        elif found["beside"]:
            article = _beside(article_of(id), found["beside"], ids)
        elif not (goes_on and found["p"]):
            article = article_of(id)
        if article is not None:
            yield Reference(found.start(), found.end(), found[0], _first(_named(found, id, article), ids))


def _named(found: re.Match[str], id: str, article: str) -> str:
    """The id of what is named, as ids are made; there may be no such clause."""
    if found["annex"]:
        parts = [f"annex{found['annex']}", found["section"], found["row"] and f"i{found['row']}"]
        return ".".join(filter(None, parts))
    own = next((part for part in id.split(".")[1:2] if re.fullmatch(r"p\d+", part)), "p1")
    if found["i"]:
        return f"{article}.{own}.i{found['i']}"
    if found["next"]:
        return f"{article}.p{int(own[1:]) + (1 if found['next'] == '次' else -1)}"
    paragraph, item = (found["ap"] or found["bp"] or found["p"]), (found["ai"] or found["bi"] or found["pi"])
    return ".".join(filter(None, [article, paragraph and f"p{paragraph}", item and f"i{item}"]))


def _beside(article: str, which: str, ids: Sequence[str]) -> str:
    articles = list(dict.fromkeys(map(article_of, ids)))
    at = articles.index(article) + (1 if which == "次" else -1) if article in articles else -1
    return articles[at] if 0 <= at < len(articles) else ""


def _first(named: str, ids: Sequence[str]) -> str:
    return next((id for id in ids if named and belongs(id, named)), "")


def without(ja: str, found: Sequence[Reference]) -> str:
    """The body with a mark in the place of each reference; what it says besides numbers stays."""
    for one in reversed(found):
        ja = f"{ja[: one.start]}\0{''.join(REPEATED.findall(one.words))}{ja[one.end :]}"
    return ja


def pointing(
    old: Sequence[Reference], new: Sequence[Reference], now: Mapping[str, str]
) -> tuple[tuple[Stray, ...], tuple[tuple[str, str], ...]]:
    """The references that do not point where those before them did, and the words of those that do, then and now.

    They are compared in their order; where their number differs, none can be told. now: clause there → clause here. To
    point to a clause that was written anew in the place of the old one is to point where it did.
    """
    strays, follow = list[Stray](), list[tuple[str, str]]()
    for a, b in zip(old, new, strict=True) if len(old) == len(new) else ():
        anew = a.target not in now and b.target == a.target and b.target not in now.values()
        if not a.target or now.get(a.target) == b.target or anew:
            follow.append((a.words, b.words))
        else:
            strays.append(Stray(a.words, b.words, a.target, now.get(a.target, ""), b.target))
    return tuple(strays), tuple(follow)
