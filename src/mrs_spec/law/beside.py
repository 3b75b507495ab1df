"""The Japanese text above each rule, as a comment: what it must be, and where it is not.

A rule of a clause has the words of its clause, of the edition it was written for, above it; a rule of a register
entry has the question of the entry.
"""

from __future__ import annotations

import inspect
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from mrs_spec.document.register import entry
from mrs_spec.document.text import corpus
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.law.declare import Rule

WIDTH = 118
"""How wide a line of text may be beside its `# `; a Japanese character is two wide."""


class RulePlace(NamedTuple):
    """A rule in its file: the lines of its decorator and function begin at `line` (from 1), its comment at `above`."""

    file: Path
    above: int
    line: int
    comment: tuple[str, ...]


def text_of(one: Rule) -> str:
    """The Japanese text a rule stands for: of its clause in its edition, or the question of its register entry."""
    return (
        entry(one.clause, one.edition).question.ja
        if one.clause.startswith("IR-")
        else corpus(one.edition).all[one.clause].ja
    )


def comment_of(one: Rule) -> tuple[str, ...]:
    """The comment that must stand above a rule, line by line."""
    return tuple(f"# {line}" for line in _lines(f"「{text_of(one)}」"))


def _lines(text: str) -> Iterator[str]:
    line, wide = "", 0
    for character in text.replace("\n", ""):
        width = 2 if unicodedata.east_asian_width(character) in "WFA" else 1
        if wide + width > WIDTH:
            yield line
            line, wide = "", 0
        line, wide = line + character, wide + width
    yield line


def place_of(one: Rule, file: Path, lines: Sequence[str]) -> RulePlace:
    """Where a rule is declared in these lines of its file, and the comment that now stands above it."""
    line = one.function.__code__.co_firstlineno
    above = line - 1
    while above and lines[above - 1].startswith("#"):
        above -= 1
    return RulePlace(file, above + 1, line, tuple(lines[above : line - 1]))


def check(rules: Iterable[Rule]) -> list[Problem]:
    """The rules above which other words stand than those of their clause."""
    return [
        Problem("text.beside", file=place.file.name, line=place.line, rule=one.name, text="\n".join(comment_of(one)))
        for one, place in _otherwise(rules)
    ]


def write(rules: Iterable[Rule]) -> list[str]:
    """Write above each rule what must stand there; the names of the rules where it did not."""
    found: dict[Path, list[tuple[Rule, RulePlace]]] = defaultdict(list)
    for one, place in _otherwise(rules):
        found[place.file].append((one, place))
    for file, here in found.items():
        lines = file.read_text("utf-8").splitlines()
        for one, place in sorted(here, key=lambda of: -of[1].line):
            lines[place.above - 1 : place.line - 1] = comment_of(one)
        write_whole(file, "\n".join(lines) + "\n")
    return [one.name for here in found.values() for one, _ in here]


def _otherwise(rules: Iterable[Rule]) -> Iterator[tuple[Rule, RulePlace]]:
    files: dict[str, list[str]] = {}
    for one in rules:
        file = inspect.getfile(one.function)
        if file not in files:
            files[file] = Path(file).read_text("utf-8").splitlines()
        place = place_of(one, Path(file), files[file])
        if place.comment != comment_of(one):
            yield one, place
