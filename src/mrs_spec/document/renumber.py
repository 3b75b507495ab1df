"""What is written about an edition, in the numbers of the edition that follows: 第10条第1項 → 第11条第1項.

Prose in both languages names clauses as lawyers do. Where a clause has another number in the edition that follows, so
has what is said of it; a clause that is gone, and one whose new place has other levels, keep the number they had.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, partial
from typing import NamedTuple

from mrs_spec.document.references import OTHER_DOCUMENT
from mrs_spec.document.text import FIRST_EDITION, Edition, belongs, clauses_before, corpus
from mrs_spec.ground.data import JSON
from mrs_spec.ground.wording import Both

JA = re.compile(r"第(\d+)条((?:の\d+)*)(（[^（）]*）)?(?:第(\d+)項)?(?:第(\d+)号)?")
EN = re.compile(
    r"\b([Aa]rticle )(\d+)((?:-\d+)*)( \([^()\d][^()]*\))?"
    r"(?:\((\d+)\)|, paragraph (\d+))?(?:\((\d+)\)|, item \((\d+)\))?(?! of the General)"
)
NUMBER = re.compile(r"\d+(?:-\d+)*")
PLACE = re.compile(r"art(\d+)((?:_\d+)*)(?:\.p(\d+))?(?:\.i(\d+))?(?:\.|$)")


def renumbered(text: str, now: Mapping[str, str], then: Sequence[str]) -> str:
    """The text with every clause it names by number under its number now. now: clause then → clause now."""
    text = JA.sub(partial(_ja, now=now, then=then), text)
    return EN.sub(partial(_en, now=now, then=then), text)


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
    then, now = tuple(corpus(FIRST_EDITION).clauses), _now(edition, FIRST_EDITION)
    return text if edition == FIRST_EDITION else Both(*(renumbered(said, now, then) for said in text))


@cache
def _now(edition: Edition, older: Edition) -> Mapping[str, str]:
    """What each clause of the older edition is in the other; those whose number did not change too."""
    return {then: here for here, then in clauses_before(edition, older).items()}


def _ja(found: re.Match[str], now: Mapping[str, str], then: Sequence[str]) -> str:
    number, branch, caption, paragraph, item = found.groups()
    if found.string[: found.start()].endswith(OTHER_DOCUMENT):
        return found[0]
    named = _named_now(_Named(number, branch.replace("の", "_"), paragraph, item), now, then)
    if named is None:
        return found[0]
    article = f"第{named.number}条{named.branch.replace('_', 'の')}"
    below = [named.paragraph and f"第{named.paragraph}項", named.item and f"第{named.item}号"]
    return "".join(filter(None, [article, caption, *below]))


def _en(found: re.Match[str], now: Mapping[str, str], then: Sequence[str]) -> str:
    begin, number, branch, _, bare, spelt, bare_item, spelt_item = found.groups()
    named = _named_now(_Named(number, branch.replace("-", "_"), bare or spelt, bare_item or spelt_item), now, then)
    if named is None:
        return found[0]
    numbers = iter([named[0] + named[1].replace("_", "-"), *filter(None, named[2:])])
    return begin + NUMBER.sub(lambda _: next(numbers), found[0].removeprefix(begin))


class _Named(NamedTuple):
    """A clause by its numbers: of its article, the article's branch (_2), its paragraph and item, where named."""

    number: str
    branch: str
    paragraph: str | None
    item: str | None


def _named_now(one: _Named, now: Mapping[str, str], then: Sequence[str]) -> _Named | None:
    """The numbers under which the clause stands now; None where it is gone, or has not these levels now."""
    levels = [f"art{int(one.number):02d}{one.branch}", one.paragraph and f"p{one.paragraph}"]
    named = ".".join(filter(None, [*levels, one.item and f"i{one.item}"]))
    first = next((id for id in then if belongs(id, named)), "")
    place = PLACE.match(now.get(first, ""))
    if place is None:
        return None
    found = _Named(str(int(place[1])), place[2], one.paragraph and place[3], one.item and place[4])
    kept = all(bool(old) == bool(new) for old, new in zip(one[2:], found[2:], strict=True))
    return found if kept else None
