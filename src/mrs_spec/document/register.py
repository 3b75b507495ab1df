"""The interpretation register: one TOML file per open question, every letter executable.

A `choice` gives each letter of an entry the value a rule computes with. The letters and the
default stand in the data; the code may not add, omit or rename one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import tomli

from mrs_spec.document.text import FIRST_EDITION, Edition, corpus
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both


class Letter(NamedTuple):
    """One of the answers to an open question, and what it leads to in the example."""

    letter: str
    text: Both
    result: Both


class Need(NamedTuple):
    """`letter` presupposes one of the letters of another entry."""

    letter: str
    entry: str
    one_of: tuple[str, ...]


class Decided(NamedTuple):
    """Who decided for which letter of an entry, in which role, when, and why."""

    letter: str
    by: str
    role: str
    day: date
    why: str


class Entry(NamedTuple):
    """One open question of interpretation.

    status: decided where every role that decides has decided, last, for the default; else provisional.
    decided: what was decided, in the order in which it was recorded.
    """

    id: str
    clauses: tuple[str, ...]
    severity: str
    decides: tuple[str, ...]
    default: str
    status: str
    question: Both
    example: Both
    letters: dict[str, Letter]
    why: Both
    told_apart_by: Both
    needs: tuple[Need, ...]
    notes: tuple[Both, ...]
    decided: tuple[Decided, ...] = ()

    @property
    def latest(self) -> dict[str, Decided]:
        """What each role decided last."""
        return {one.role: one for one in self.decided}

    @property
    def agreed(self) -> str:
        """The letter for which all roles that decide have decided; empty where one has not, or for another."""
        letters = {self.latest[role].letter if role in self.latest else "" for role in self.decides}
        return letters.pop() if len(letters) == 1 else ""

    @property
    def undecided(self) -> tuple[str, ...]:
        """The roles that have not decided yet."""
        return tuple(role for role in self.decides if role not in self.latest)

    @property
    def asked(self) -> tuple[str, ...]:
        """The roles that must decide: those that have not, or all where those that have differ."""
        return () if self.agreed else self.undecided or self.decides


def folder(edition: Edition) -> Path:
    """Where an edition's register is."""
    return corpus(edition).folder / "readings"


@cache
def entry(id: str, edition: Edition) -> Entry:
    """The register's entry. Raises Problem for an unknown id or a broken file."""
    path = folder(edition) / f"{id}.toml"
    if not path.is_file():
        raise Problem("readings.unknown", entry=id, near=did_you_mean(id, ids(edition)))
    try:
        data = tomli.loads(path.read_text("utf-8"))
        found = _entry(data)
    except (tomli.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise Problem("readings.broken", where=path.name, error=str(error)) from None
    if found.default not in found.letters:
        raise Problem("readings.broken", where=path.name, error=f"default {found.default}")
    if wrong := _contradicts(found):
        raise Problem("readings.broken", where=path.name, error=wrong)
    return found


def _contradicts(one: Entry) -> str:
    """Which of its data say what the others do not; empty where they agree."""
    for row in one.decided:
        if row.letter not in one.letters or row.role not in one.decides:
            return f"decided: {row.role} {row.letter}"
    settled = "decided" if one.agreed else "provisional"
    if one.status != settled or one.agreed not in ("", one.default):
        return f"status {one.status}, default {one.default}"
    return ""


def ids(edition: Edition) -> list[str]:
    """The ids of an edition's register entries, in order."""
    return sorted(path.stem for path in folder(edition).glob("IR-*.toml"))


def entries(edition: Edition) -> Iterator[Entry]:
    """An edition's register entries, in order."""
    return (entry(id, edition) for id in ids(edition))


def _both(table: Mapping[str, str]) -> Both:
    return Both(table["ja"], table["en"])


def _entry(data: dict[str, Any]) -> Entry:
    letters = {key: Letter(key, _both(row), _both(row["result"])) for key, row in data["letters"].items()}
    needs = tuple(Need(row["letter"], row["entry"], tuple(row["one_of"])) for row in data.get("needs", ()))
    return Entry(
        data["id"], tuple(data["clauses"]), data["severity"], tuple(data["decides"]), data["default"], data["status"],
        _both(data["question"]), _both(data["example"]), letters, _both(data["why"]), _both(data["told_apart_by"]),
        needs, tuple(_both(row) for row in data.get("notes", ())), tuple(map(_decided, data.get("decided", ()))),
    )  # fmt: skip


def _decided(row: Mapping[str, Any]) -> Decided:
    if type(row["day"]) is not date or not all(isinstance(row[name], str) for name in ("letter", "by", "role", "why")):
        raise TypeError("decided")
    return Decided(row["letter"], row["by"], row["role"], row["day"], row["why"])


class Choice(NamedTuple):
    """An entry with a value for each of its letters, by the register of an edition."""

    entry: str
    values: tuple[tuple[str, Any], ...]
    edition: Edition

    def value(self, letter: str) -> Any:
        """What a letter means in code. Raises Problem where the letters do not match the edition's data."""
        _match(self.entry, self.edition, "".join(one for one, _ in self.values))
        return dict(self.values)[letter]


def choice(id: str, /, edition: Edition = FIRST_EDITION, **letters: Any) -> Choice:
    """Give every letter of the entry its meaning in code.

    That they match the data is seen when one of them is asked for: no command reads entries that it does not need.
    """
    return Choice(id, tuple(letters.items()), edition)


@cache
def _match(id: str, edition: Edition, letters: str) -> None:
    known = entry(id, edition).letters
    if set(known) != set(letters):
        raise Problem("readings.letters_differ", entry=id, data="".join(known), code="".join(sorted(letters)))


class Chosen(NamedTuple):
    """A letter of a register entry: IR-05=B."""

    entry: str
    letter: str

    def __str__(self) -> str:
        return f"{self.entry}={self.letter}"


def parse_chosen(text: str, edition: Edition) -> Chosen:
    """IR-05=B or IR-05.B. Raises Problem for an entry or letter that the edition does not know."""
    id, found, letter = text.replace("=", ".").partition(".")
    if not found:
        raise Problem("readings.form", text=text)
    if letter not in (known := entry(id, edition).letters):
        near = did_you_mean(letter, known)
        raise Problem("readings.unknown_letter", entry=id, letter=letter, letters=", ".join(known), near=near)
    return Chosen(id, letter)


def given_letters(texts: Iterable[str], edition: Edition) -> tuple[Chosen, ...]:
    """What `--reading` gives: IR-05=B, as often as it stands. Raises Problem for an unknown entry or letter."""
    return tuple(parse_chosen(one, edition) for one in texts)


def together(first: Iterable[Chosen], others: Iterable[Chosen], edition: Edition) -> dict[str, str]:
    """The first letters, the others where they are about other entries, and those that all of them presuppose.

    Raises Problem for a contradiction.
    """
    kept = tuple(first)
    named = {one.entry for one in kept}
    return with_needs([*kept, *(one for one in others if one.entry not in named)], edition)


def with_needs(chosen: Iterable[Chosen], edition: Edition) -> dict[str, str]:
    """The letters chosen, and those they presuppose. Raises Problem for a contradiction."""
    expressly: dict[str, str] = {}
    for one in chosen:
        if expressly.get(one.entry, one.letter) != one.letter:
            raise Problem("readings.twice", entry=one.entry)
        expressly[one.entry] = one.letter
    result, waiting = dict(expressly), list(expressly.items())
    while waiting:
        id, letter = waiting.pop()
        for need in entry(id, edition).needs:
            if need.letter != letter:
                continue
            has = result.get(need.entry, entry(need.entry, edition).default if need.entry in expressly else None)
            if has is None:
                default = entry(need.entry, edition).default
                has = default if default in need.one_of else need.one_of[0]
                if has != default:
                    result[need.entry] = has
                    waiting.append((need.entry, has))
            elif has not in need.one_of:
                raise Problem("readings.contradiction", one=f"{id}={letter}", other=f"{need.entry}={has}")
    return result
