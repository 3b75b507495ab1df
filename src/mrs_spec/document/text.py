"""The contract's text: clauses in two languages, pinned to the source document.

The Japanese is authoritative. Label and body of all clauses, in order, are the source with its
whitespace removed; the source is pinned by sha256. Spans are views on a part of a clause that
carries a norm of its own.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

import tomli

from mrs_spec.document.names import clause_name
from mrs_spec.ground.doors import toml_of, well_formed
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both

Edition = str
"""An edition by the day on which it comes into operation: 2023-06-01. What is said of it is asked for by this value,
which is made at the door and handed down; where a law is at hand, it is the law's."""

FIRST_EDITION: Edition = "2023-06-01"
"""The edition that whatever names none is about: the rules in `rules/`, a scenario without the tag of an edition."""

ERAS = {"平成": 1988, "令和": 2018}
WESTERN_DAY = re.compile(r"(平成|令和)(元|\d+)年(\d+)月(\d+)日")


def without_whitespace(text: str) -> str:
    """The text as it is compared: white space is nothing."""
    return re.sub(r"\s+", "", text)


def era_day(words: str) -> date:
    """令和5年6月1日 → 2023-06-01. Raises ValueError for anything else."""
    found = WESTERN_DAY.fullmatch(words)
    if not found:
        raise ValueError(words)
    era, year, month, day = found.groups()
    return date(ERAS[era] + (1 if year == "元" else int(year)), int(month), int(day))


class Clause(NamedTuple):
    """A smallest piece of the text, or (with `within`) a span of one."""

    id: str
    kind: str
    label: str
    ja: str
    en: str
    notes: str
    within: str | None = None

    @property
    def whole(self) -> str:
        """Label and body without white space."""
        return without_whitespace(self.label + self.ja)

    @property
    def name(self) -> Both:
        """第10条第1項, article 10(1)."""
        return clause_name(self.id)


class Corpus:
    """All clauses of one edition, with its source. Raises Problem where clauses.json is not well formed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            data = json.loads((folder / "clauses.json").read_text("utf-8"))
            self.edition = date.fromisoformat(data["edition"])
            self.document: str = data["document"]
            self.sha256: str = data["source_sha256"]
            self.clauses, self.spans = _clauses(data["clauses"]), _clauses(data["spans"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Problem("text.broken_clauses", where=f"{folder.name}/clauses.json", error=str(error)) from None
        self.all = self.clauses | self.spans
        self.name: Edition = self.edition.isoformat()

    def __iter__(self) -> Iterator[Clause]:
        return iter(self.clauses.values())

    def clause(self, id: str) -> Clause:
        """The clause or span of this id. Raises Problem for an unknown one."""
        try:
            return self.all[id]
        except KeyError:
            raise Problem("text.unknown_clause", clause=id) from None

    def holder(self, id: str) -> str | None:
        """The clause of the document that holds this span, or is this clause; None for what is no part of the text."""
        found = self.all.get(id)
        return (found.within or found.id) if found else None

    def spans_of(self, id: str) -> list[str]:
        """The spans that a clause holds."""
        return [span.id for span in self.spans.values() if span.within == id]

    @cached_property
    def source(self) -> str:
        """The source document as published."""
        return (self.folder / "source.txt").read_text("utf-8")

    @cached_property
    def normalized(self) -> str:
        """The source without white space."""
        return without_whitespace(self.source)

    def check(self) -> list[Problem]:
        """What does not hold between clauses and source; empty when all does."""
        found = []
        digest = hashlib.sha256((self.folder / "source.txt").read_bytes()).hexdigest()
        if digest != self.sha256:
            found.append(Problem("text.source_changed", where="source.txt", expected=self.sha256, got=digest))
        joined = "".join(clause.whole for clause in self)
        if joined != self.normalized:
            at = next((i for i, (a, b) in enumerate(zip(joined, self.normalized, strict=False)) if a != b), 0)
            found.append(Problem("text.not_verbatim", where="clauses.json", near=self.normalized[at : at + 20]))
        for span in self.spans.values():
            if span.ja not in self.clause(span.within or "").ja:
                found.append(Problem("text.span_not_in_clause", where=span.id, clause=span.within))
            if not belongs(span.id, span.within or ""):
                found.append(Problem("text.span_elsewhere", where=span.id, clause=span.within))
        for clause in self.all.values():
            if not clause.en.strip():
                found.append(Problem("text.no_translation", where=clause.id))
        return found


def belongs(id: str, to: str) -> bool:
    """Whether it is this clause, article or annex, or a part of it: art10.p1.a belongs to art10.p1 and to art10."""
    return id == to or id.startswith(to + ".")


def article_of(id: str) -> str:
    """The article, annex or provisions a clause belongs to: art10 of art10.p1.a. Of anything else, it itself."""
    return id.partition(".")[0]


def subject_of(id: str) -> str:
    """The clause that a scenario is about, by its id or a row's: art10.p1 of art10.p1-01.a."""
    return id.partition("-")[0]


def _clauses(rows: list[dict[str, Any]]) -> dict[str, Clause]:
    """By id. Raises ValueError that names the clause for a field that is missing or no text."""
    found = {}
    for number, row in enumerate(rows, 1):
        try:
            found[row["id"]] = _clause(row)
        except (KeyError, TypeError, AttributeError) as error:
            id = row.get("id", number) if isinstance(row, dict) else number
            raise ValueError(f"{id}: {error}") from None
    return found


def _clause(row: dict[str, Any]) -> Clause:
    found = Clause(
        row["id"], row["kind"], row.get("label", ""), row["ja"], row["en"], row.get("notes", ""), row.get("within")
    )
    no_text = [name for name, value in found._asdict().items() if not isinstance(value, str)]
    if set(no_text) - {"within"}:
        raise TypeError(", ".join(no_text))
    return found


def contract_folder() -> Path:
    """Where the editions are."""
    return Path(__file__).parent.parent / "contract"


@cache
def corpus(edition: Edition) -> Corpus:
    """The text of an edition at hand. Raises Problem for another one."""
    if edition not in edition_folders():
        raise Problem("text.no_edition", edition=edition, known=", ".join(edition_folders()))
    return Corpus(contract_folder() / edition)


@cache
def days_of_editions(edition: Edition) -> list[date]:
    """The days on which the editions named in its supplementary provisions came into operation, oldest first."""
    heads = [clause.ja for id, clause in corpus(edition).clauses.items() if re.fullmatch(r"suppl\.\d{4}\.head", id)]
    return [era_day(found.group(0)) for head in heads if (found := WESTERN_DAY.search(head))]


@cache
def edition_folders() -> list[Edition]:
    """The editions at hand, oldest first."""
    return sorted(path.parent.name for path in contract_folder().glob("[0-9]*/clauses.json"))


class Succession(NamedTuple):
    """What edition.toml says of an edition that follows another: which one, and what each clause was there.

    was: clause here → clause there, for unchanged, moved and changed clauses. same: those whose Japanese is unchanged
    and points to the same clauses.
    removed: clauses there that are not here. begins: the clause here that says from which day it is in operation.
    done: clauses that no rule reads, and why there is nothing to compute. read: changed clauses whose rules a person
    has read against the new text.
    """

    follows: Edition
    was: dict[str, str]
    same: frozenset[str]
    removed: tuple[str, ...]
    begins: str
    done: dict[str, Both]
    read: frozenset[str]


@cache
def succession(edition: Edition) -> Succession | None:
    """How an edition follows another; None for the first. Raises Problem where edition.toml is not well formed."""
    path = corpus(edition).folder / "edition.toml"
    if not path.is_file():
        return None
    try:
        data = tomli.loads(path.read_text("utf-8"))
        done = {id: Both(row["ja"], row["en"]) for id, row in data.get("done", {}).items()}
        return Succession(
            data["follows"], data["was"], frozenset(data["same"]), tuple(data["removed"]), data["begins"], done,
            frozenset(data["read"]),
        )  # fmt: skip
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Problem("text.broken_edition", where=f"{edition}/edition.toml", error=str(error)) from None


def commencement(edition: Edition) -> str:
    """The clause that says from which day an edition is in operation."""
    step = succession(edition)
    return step.begins if step else f"suppl.{edition[:4]}"


def clauses_before(edition: Edition, older: Edition) -> dict[str, str]:
    """What each clause of an edition was in an older one: id here → id there. Raises Problem where it follows none."""
    found, at = {id: id for id in corpus(edition).clauses}, edition
    while at != older:
        step = succession(at)
        if step is None:
            raise Problem("text.does_not_follow", edition=edition, older=older)
        found = {here: step.was[then] for here, then in found.items() if then in step.was}
        at = step.follows
    return found


@cache
def called_in(edition: Edition) -> Mapping[str, str]:
    """How each clause and span of the first edition is called in an edition; those that are gone have no name there."""
    text, old = corpus(edition), corpus(FIRST_EDITION)
    now = {then: here for here, then in clauses_before(edition, FIRST_EDITION).items()}
    spans = {id: now[holder] + id.removeprefix(holder) for id in old.spans if (holder := old.holder(id)) in now}
    return {id: here for id, here in {**now, **spans}.items() if here in text.all}


def carried_from(edition: Edition, older: Edition) -> dict[str, str]:
    """Clauses of an edition that stand unchanged since an older one: id here → id there."""
    found = {id: id for id in corpus(edition).clauses}
    while edition != older:
        step = succession(edition)
        if step is None:
            return {}
        found = {here: step.was[then] for here, then in found.items() if step.was.get(then) in step.same}
        edition = step.follows
    return found


@cache
def is_clause(id: str) -> bool:
    """Whether an edition at hand has a clause or span of this id."""
    return any(id in corpus(edition).all for edition in edition_folders())


@cache
def needs_table() -> dict[str, Any]:
    """What an undetermined answer may ask for, who supplies it, and how it is called: the same in every edition.

    Raises Problem where a later edition says otherwise of what an earlier one names: its code is published.
    """
    found: dict[str, Any] = {"need": {}, "who": {}}
    for edition in edition_folders():
        for of, rows in _needs_of(edition).items():
            for code, row in rows.items():
                if found[of].setdefault(code, row) != row:
                    raise Problem("text.needs_differ", where=f"{edition}/needs.toml", code=code)
    return found


def _needs_of(edition: Edition) -> dict[str, Any]:
    name = "needs.toml"
    data = toml_of(corpus(edition).folder / name, name)
    with well_formed(name):
        for of in ("need", "who"):
            for row in data[of].values():
                Both(row["ja"], row["en"])
        if unknown := {row["who"] for row in data["need"].values()} - set(data["who"]):
            raise KeyError(*unknown)
    return data
