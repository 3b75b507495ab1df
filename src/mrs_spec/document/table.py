"""The table of new and old provisions (新旧対照表): in the order of the new text, what stands unchanged left out.

Beside each other stand a clause and what it was. What was taken out, or moved away, stands where it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from mrs_spec.document.comparison import Found, rising
from mrs_spec.document.numbering import numbers
from mrs_spec.document.text import article_of, belongs, without_whitespace

ARTICLE_ID = re.compile(r"art(\d+)")
CONTINUES = re.compile(r"\.(?:s[2-9]|proviso)$")
"""The ids of sentences that go on where another ends: they are left out with it, without a number of their own."""


class Provision(NamedTuple):
    """A clause of either text, in its place, or one of each beside each other.

    new, old: what became of the clause that stands here in the new and in the old text, None where none does. moved: it
    stands out of the old order; then it has a line where it is, beside what it was, and one where it was. apart: it was
    in another article.
    """

    new: Found | None
    old: Found | None
    moved: bool = False
    apart: bool = False

    @property
    def found(self) -> Found:
        """What became of the clause; of the new one, where they are two."""
        found = self.new or self.old
        assert found is not None
        return found

    @property
    def here(self) -> str:
        """The id in the new text; "" where nothing stands here."""
        return self.new.id if self.new else ""

    @property
    def then(self) -> str:
        """The id in the old text; "" where nothing stood here."""
        return self.old.was.id if self.old and self.old.was else ""

    @property
    def heads(self) -> str:
        """What it heads, by the beginning of the ids; "" where it heads nothing."""
        return self._own.rpartition(".")[0] if self._own.endswith((".cap", ".head")) else ""

    @property
    def labels(self) -> tuple[str, str]:
        """The numbers it has, in the new and in the old text."""
        found = self.found
        return found.unit.label if found.unit else "", found.was.label if found.was else ""

    @property
    def stands(self) -> bool:
        """Whether it stands in its order as it stood, but for its number."""
        one = self.found
        if self.moved or self.apart or self.new is not self.old or one.strays or not (one.unit and one.was):
            return False
        caption = one.nature == "renumbered" and self.heads == article_of(self._own)
        return caption or without_whitespace(one.unit.ja) == without_whitespace(one.was.ja)

    @property
    def _own(self) -> str:
        return self.here or self.then

    def lies_in(self, section: str) -> bool:
        """Whether it belongs to this part of the text in which it stands."""
        return belongs(self._own, section)


class Span(NamedTuple):
    """Clauses one after the other, by the numbers of the first and the last; articles by their ids."""

    first: str
    last: str


class Omitted(NamedTuple):
    """Clauses that stand as they stood, as they are called in each column; whole articles, or clauses of one.

    renumbered: their numbers differ, and nothing else.
    """

    articles: bool
    new: tuple[Span, ...]
    old: tuple[Span, ...]

    @property
    def renumbered(self) -> bool:
        """Whether their numbers differ."""
        return self.new != self.old


def table(found: Sequence[Found], before: Sequence[str]) -> list[Provision | Omitted]:
    """The rows, from what became of every clause, in the order of the new text. before: the old text's ids in order."""
    rows: list[Provision | Omitted] = []
    for whole, several in groupby(_articles(_in_place(found, before)), _stands_whole):
        if whole:
            rows += _whole_articles([lines[0] for lines in several])
        else:
            rows += (row for lines in several for row in _within(lines))
    return rows


# --- the order ------------------------------------------------------------------------------------


def _in_place(found: Sequence[Found], before: Sequence[str]) -> list[Provision]:
    """Every clause where it stands now; those that left their place, where they were."""
    at = {id: number for number, id in enumerate(before)}
    kept = [one for one in found if one.unit]
    continued = [(number, at[one.was.id]) for number, one in enumerate(kept) if one.was]
    in_order = {kept[number].id for number, _ in rising(continued)}
    was = {article_of(one.id): article_of(one.was.id) for one in kept if one.was and one.id.endswith(".cap")}
    lines = [_line(one, one.id in in_order, was) for one in kept]
    place = 0
    for one in sorted((one for one in found if one.was), key=lambda one: at[one.was.id if one.was else ""]):
        if one.unit and one.id in in_order:
            place = next(number for number, line in enumerate(lines) if line.new is one) + 1
        else:
            lines.insert(place, Provision(None, one, one.unit is not None))
            place += 1
    return list(_side_by_side(lines))


def _line(one: Found, in_order: bool, was: Mapping[str, str]) -> Provision:
    """A clause of the new text. was: what each article was."""
    if one.was is None:
        return Provision(one, None)
    here, then = article_of(one.id), article_of(one.was.id)
    return Provision(one, one, not in_order, was.get(here, here) != then)


def _side_by_side(lines: Iterable[Provision]) -> Iterator[Provision]:
    """What was taken out beside what was put in its place under the same number."""
    for one_sided, run in groupby(lines, lambda line: not (line.new and line.old) and not line.moved):
        several = list(run)
        if not one_sided:
            yield from several
            continue
        gone = {line.then.partition(".")[2]: line for line in several if line.old}
        matched = {line.here.partition(".")[2] for line in several if line.new} & set(gone)
        for line in several:
            part = (line.here or line.then).partition(".")[2]
            if line.new:
                yield line._replace(old=gone[part].old) if part in matched else line
            elif part not in matched:
                yield line


def _articles(lines: Iterable[Provision]) -> Iterator[list[Provision]]:
    """The lines of each article, of the new text where it is there; what is gone stays with what stood before it."""
    several: list[Provision] = []
    for line in lines:
        if several and not _of_one(several, line):
            yield several
            several = []
        several.append(line)
    if several:
        yield several


def _of_one(several: list[Provision], line: Provision) -> bool:
    if line.new:
        here = next((one.here for one in reversed(several) if one.new), "")
        return article_of(here) == article_of(line.here)
    then = next((one.then for one in reversed(several) if one.old), "")
    return article_of(then) == article_of(line.then)


# --- what is left out -----------------------------------------------------------------------------


def _stands_whole(lines: list[Provision]) -> bool:
    return all(line.stands for line in lines) and all(line.labels[0] == line.labels[1] for line in lines)


def _whole_articles(heads: list[Provision]) -> Iterator[Omitted]:
    """Articles that stand as they stood, those one after the other together."""
    run: list[tuple[str, str]] = []
    for line in heads:
        pair = (article_of(line.here), article_of(line.then))
        if run and not all(map(_next_article, run[-1], pair)):
            yield _left_out_articles(run)
            run = []
        run.append(pair)
    yield _left_out_articles(run)


def _left_out_articles(run: list[tuple[str, str]]) -> Omitted:
    (new, old), (last_new, last_old) = run[0], run[-1]
    return Omitted(True, (Span(new, last_new),), (Span(old, last_old),))


def _next_article(one: str, other: str) -> bool:
    first, second = ARTICLE_ID.fullmatch(one), ARTICLE_ID.fullmatch(other)
    return bool(first and second) and int(second[1]) == int(first[1]) + 1 if first and second else False


def _within(lines: list[Provision]) -> Iterator[Provision | Omitted]:
    """The rows of one article: headings of what changed, what changed, and what is left out between."""
    changed = [line for line in lines if not line.stands]
    waiting: list[Provision] = []
    for line in lines:
        heads = line.heads and any(one.lies_in(line.heads) for one in changed)
        if line.stands and not heads:
            waiting.append(line)
            continue
        yield from _left_out(waiting, changed)
        waiting = []
        yield line
    yield from _left_out(waiting, changed)


def _left_out(lines: list[Provision], changed: list[Provision]) -> Iterator[Omitted]:
    """The clauses of a run by their numbers; what belongs to one of them that is whole is left out with it."""
    named: list[Provision] = []
    for line in lines:
        over = (named[-1].heads or named[-1].here) if named else ""
        whole = over and line.lies_in(over) and not any(one.lies_in(over) for one in changed)
        if not whole and not (named and CONTINUES.search(line.here)):
            named.append(line)
    for _, several in groupby((line.labels for line in named), lambda pair: pair[0] != pair[1]):
        spans = list(_spans(several))
        yield Omitted(False, tuple(new for new, _ in spans), tuple(old for _, old in spans))


def _spans(labels: Iterable[tuple[str, str]]) -> Iterator[tuple[Span, Span]]:
    """Numbers that follow each other as one, on both sides."""
    run: list[tuple[str, str]] = []
    for pair in labels:
        if run and not all(map(_next_number, run[-1], pair)):
            yield Span(run[0][0], run[-1][0]), Span(run[0][1], run[-1][1])
            run = []
        run.append(pair)
    if run:
        yield Span(run[0][0], run[-1][0]), Span(run[0][1], run[-1][1])


def _next_number(one: str, other: str) -> bool:
    """Whether a number follows the other; what has none goes with what has none."""
    first, second = numbers(one) if one else {}, numbers(other) if other else {}
    return one == other == "" or any(second.get(series) == value + 1 for series, value in first.items())
