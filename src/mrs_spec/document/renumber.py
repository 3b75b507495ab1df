"""What is written about an edition, in the numbers of the edition that follows: 第10条第1項 → 第11条第1項.

Prose in both languages names clauses as lawyers do. Where a clause has another number in the edition that follows, so
has what is said of it; a clause that is gone, and one whose new place has other levels, keep the number they had.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from mrs_spec.document.references import OTHER_DOCUMENT
from mrs_spec.document.text import Edition, belongs, called_in, clauses_before, corpus
from mrs_spec.ground.data import JSON
from mrs_spec.ground.wording import Both

AND = r"(?:又は|及び|若しくは|並びに|、|から)"
JA = re.compile(
    r"第(?P<article>\d+)条(?P<branch>(?:の\d+)*)(?P<caption>（[^（）]*）)?(?:第(?P<p>\d+)項)?(?:第(?P<i>\d+)号)?"
    rf"(?P<more>(?:{AND}第\d+項)*)(?P<others>(?:{AND}第\d+条(?:第\d+項)?)*)"
)
EN_AND = r"(?:,? and |,? or | to |, )"
EN = re.compile(
    r"\b[Aa]rticle (?P<article>\d+)(?P<branch>(?:-\d+)*)(?P<caption> \([^()\d][^()]*\))?"
    r"(?:\((?P<p>\d+)\)|, paragraph (?P<pp>\d+))?(?:\((?P<i>\d+)\)|, item \((?P<ii>\d+)\))?"
    rf"(?P<more>(?:{EN_AND}\(\d+\))*)(?! of the General)"
)
EN_SEVERAL = re.compile(rf"\b[Aa]rticles \d+(?:{EN_AND}\d+)+(?!\()")
ANNEX = re.compile(
    r"(?P<annex>別紙|[Aa]nnex )(?P<number>\d+)(?P<of>の|, )(?P<section>\d+)\."
    r"(?P<words>(?:初期費用|月額費用|一時費用| [a-z -]+ )?)"
    rf"(?P<items>(?:\(\d+\)(?:(?:{AND}|{EN_AND})\(\d+\))*)?)"
)
NUMBER = re.compile(r"\d+(?:-\d+)*")
PLACE = re.compile(r"art(\d+)((?:_\d+)*)(?:\.p(\d+))?(?:\.i(\d+))?(?:\.|$)")


def renumbered(text: str, now: Mapping[str, str], then: Sequence[str]) -> str:
    """The text with every clause it names by number under its number now. now: clause then → clause now."""
    numbers = _Numbers(now, then)
    for pattern, called in (
        (JA, numbers.ja), (EN, numbers.en), (EN_SEVERAL, numbers.several), (ANNEX, numbers.annex)
    ):  # fmt: skip
        text = pattern.sub(called, text)
    return text


def renumbered_in(data: JSON, older: Edition, edition: Edition) -> JSON:
    """The same of every text in data that was written about an older edition, for one that follows it."""
    then, now = tuple(corpus(older).clauses), _now(edition, older)
    match data:
        case str():
            return renumbered(data, now, then)
        case dict():
            return {key: renumbered_in(value, older, edition) for key, value in data.items()}
        case list():
            return [renumbered_in(value, older, edition) for value in data]
        case _:
            return data


def named_in(text: Both, edition: Edition) -> Both:
    """What is written of the first edition, under the numbers of an edition."""
    here = called_in(edition)
    return Both(*(renumbered(said, here, tuple(here)) for said in text))


@cache
def _now(edition: Edition, older: Edition) -> Mapping[str, str]:
    """What each clause of the older edition is in the other; those whose number did not change too."""
    return {then: here for here, then in clauses_before(edition, older).items()}


class _Named(NamedTuple):
    """A clause by its numbers: of its article, the article's branch (_2), its paragraph and item, where named."""

    number: str
    branch: str = ""
    paragraph: str | None = None
    item: str | None = None

    @property
    def article(self) -> tuple[str, str]:
        """Its article by its numbers."""
        return self.number, self.branch


class _Numbers(NamedTuple):
    """What each clause is now, and how those who name it by number would call it."""

    now: Mapping[str, str]
    then: Sequence[str]

    def ja(self, found: re.Match[str]) -> str:
        """第7条第1項及び第2項."""
        if found.string[: found.start()].endswith(OTHER_DOCUMENT):
            return found[0]
        one = _Named(found["article"], found["branch"].replace("の", "_"), found["p"], found["i"])
        named = self.of(one)
        if named is None:
            return found[0]
        more = re.sub(r"第(\d+)項", lambda other: self._beside(one, named, other), found["more"])
        others = JA.sub(self.ja, found["others"])
        return _ja(named, found["caption"] or "") + more + others

    def _beside(self, one: _Named, named: _Named, other: re.Match[str]) -> str:
        """Another paragraph of the article that was named; with its article, where that is another now."""
        found = self.of(one._replace(paragraph=other[1], item=None))
        if found is None:
            return other[0]
        return f"第{found.paragraph}項" if found.article == named.article else _ja(found)

    def en(self, found: re.Match[str]) -> str:
        """Article 7(1)(3); article 5(3) and (4); Article 7 (Management of …), paragraph 1, item (2)."""
        one = _Named(
            found["article"], found["branch"].replace("-", "_"), found["p"] or found["pp"], found["i"] or found["ii"]
        )
        named = self.of(one)
        if named is None:
            return found[0]
        more = [self.of(one._replace(paragraph=number, item=None)) for number in re.findall(r"\d+", found["more"])]
        if any(other is None or other.article != named.article for other in more):
            return found[0]
        paragraphs = [other.paragraph for other in more if other]
        numbers = iter([named.number + named.branch.replace("_", "-"), *filter(None, [*named[2:], *paragraphs])])
        return NUMBER.sub(lambda _: next(numbers), found[0])

    def several(self, found: re.Match[str]) -> str:
        """Articles 1, 2, 4 or 6."""
        return NUMBER.sub(lambda number: (self.of(_Named(number[0])) or _Named(number[0])).number, found[0])

    def of(self, one: _Named) -> _Named | None:
        """The numbers under which the clause stands now; None where it is gone, or has not these levels now."""
        levels = [f"art{int(one.number):02d}{one.branch}", one.paragraph and f"p{one.paragraph}"]
        place = PLACE.match(self._first(".".join(filter(None, [*levels, one.item and f"i{one.item}"]))))
        if place is None:
            return None
        found = _Named(str(int(place[1])), place[2], one.paragraph and place[3], one.item and place[4])
        kept = all(bool(old) == bool(new) for old, new in zip(one[2:], found[2:], strict=True))
        return found if kept else None

    def annex(self, found: re.Match[str]) -> str:
        """別紙1の3.(5)及び(6); Annex 1, 3.(2) and (3)."""
        section = f"annex{found['number']}.{found['section']}"
        items = [f"{section}.i{item}" for item in re.findall(r"\d+", found["items"])]
        places = [re.match(r"annex(\d+)\.(\d+)(?:\.i(\d+))?", self._first(id)) for id in items or [section]]
        if None in places or len({place.groups()[:2] for place in places if place}) != 1:
            return found[0]
        [(annex, part)] = {place.groups()[:2] for place in places if place}
        numbers = iter([place[3] for place in places if place])
        told = re.sub(r"\d+", lambda _: next(numbers), found["items"])
        return f"{found['annex']}{annex}{found['of']}{part}.{found['words']}{told}"

    def _first(self, named: str) -> str:
        """What the first clause of what is named is now; "" where it is gone."""
        return self.now.get(next((id for id in self.then if belongs(id, named)), ""), "")


def _ja(one: _Named, caption: str = "") -> str:
    below = [one.paragraph and f"第{one.paragraph}項", one.item and f"第{one.item}号"]
    return "".join(filter(None, [f"第{one.number}条{one.branch.replace('_', 'の')}", caption, *below]))
