"""The contract's text: clauses in two languages, pinned to the source document.

The Japanese is authoritative. Label and body of all clauses, in order, are the source with its
whitespace removed; the source is pinned by sha256. Spans are views on a part of a clause that
carries a norm of its own.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from mrs_spec.problems import Problem
from mrs_spec.wording import Both

EDITION = "2023-06-01"
ERAS = {"平成": 1988, "令和": 2018}
WESTERN_DAY = re.compile(r"(平成|令和)(元|\d+)年(\d+)月(\d+)日")


def without_whitespace(text: str) -> str:
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
        return without_whitespace(self.label + self.ja)

    @property
    def name(self) -> Both:
        """第10条第1項, article 10(1)."""
        return clause_name(self.id)


class Corpus:
    """All clauses of one edition, with its source."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        data = json.loads((folder / "clauses.json").read_text("utf-8"))
        self.edition = date.fromisoformat(data["edition"])
        self.document: str = data["document"]
        self.sha256: str = data["source_sha256"]
        self.clauses = {row["id"]: _clause(row) for row in data["clauses"]}
        self.spans = {row["id"]: _clause(row) for row in data["spans"]}
        self.all = self.clauses | self.spans

    def __iter__(self) -> Iterator[Clause]:
        return iter(self.clauses.values())

    def clause(self, id: str) -> Clause:
        """The clause or span of this id. Raises Problem for an unknown one."""
        try:
            return self.all[id]
        except KeyError:
            raise Problem("text.unknown_clause", clause=id) from None

    @cached_property
    def source(self) -> str:
        return (self.folder / "source.txt").read_text("utf-8")

    @cached_property
    def normalized(self) -> str:
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
        for clause in self.all.values():
            if not clause.en.strip():
                found.append(Problem("text.no_translation", where=clause.id))
        return found

    def editions(self) -> list[date]:
        """The days on which the editions named in the supplementary provisions came into operation."""
        heads = [clause.ja for clause in self if re.fullmatch(r"suppl\.\d{4}\.head", clause.id)]
        return sorted(era_day(found.group(0)) for head in heads if (found := WESTERN_DAY.search(head)))

    def compare(self, published: str) -> list[Difference]:
        """The clauses in which a published text differs, whitespace apart."""
        new = without_whitespace(published)
        old = self.normalized
        if new == old:
            return []
        changes = [op for op in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if op[0] != "equal"]
        found, at = [], 0
        for clause in self:
            first, at = at, at + len(clause.whole)
            last = at == len(old)
            here = [op for op in changes if _touches(op, first, at, last)]
            if here:
                begin, end = min(op[1] for op in here), max(op[2] for op in here)
                found.append(
                    Difference(clause, tuple(Change(old[i:j], new[k:m]) for _, i, j, k, m in here), begin, end)
                )
        return found


class Change(NamedTuple):
    """A stretch of text that differs: what stood, what stands."""

    old: str
    new: str


class Difference(NamedTuple):
    clause: Clause
    changes: tuple[Change, ...]
    begin: int
    end: int


def _shown(old: str, new: str, op: tuple[str, int, int, int, int], around: int = 4) -> Change:
    """A change with a few characters around it, so that 「45日」 does not read 「5」."""
    _, i, j, k, m = op
    return Change(old[max(0, i - around) : j + around], new[max(0, k - around) : m + around])


def _touches(op: tuple[str, int, int, int, int], first: int, after: int, last: bool) -> bool:
    _, i, j, _, _ = op
    if i == j:
        return first < i <= after or (i == first == 0) or (last and i == after)
    return i < after and j > first


def _clause(row: dict[str, Any]) -> Clause:
    return Clause(
        row["id"], row["kind"], row.get("label", ""), row["ja"], row["en"], row.get("notes", ""), row.get("within")
    )


@cache
def corpus(edition: str = EDITION) -> Corpus:
    folder = files("mrs_spec") / "contract" / edition
    return Corpus(Path(str(folder)))


@cache
def needs_table(edition: str = EDITION) -> dict[str, Any]:
    """What an undetermined answer may ask for, who supplies it, and how it is called."""
    return tomllib.loads((corpus(edition).folder / "needs.toml").read_text("utf-8"))


def clause_name(id: str) -> Both:
    """How lawyers call a clause id: art12.p1.excl1 is 第12条第1項（除外）, article 12(1) (exclusion)."""
    if id.startswith("IR-"):
        return Both(f"解釈{id}", f"interpretation {id}")
    head, *rest = id.split(".")
    ja, en = _head_name(head)
    table = rest[:1] == ["tbl"]
    for position, part in enumerate(rest):
        if head.startswith("annex") and part.isdigit():
            ja, en = ja + f"の{part}.", en + f", {part}."
        elif head == "suppl" and part.isdigit():
            ja, en = f"附則（{part}年）", f"supplementary provisions of {part}"
        elif head.startswith("annex") and re.fullmatch(r"i\d", part):
            ja, en = ja + f"({part[1:]})", en + f"({part[1:]})"
        elif table and position == 1:
            ja, en = ja + f"の表（{part}）", en + f", table ({part})"
        else:
            ja_part, en_part = _part_name(part)
            en_part = " " + en_part if head == "suppl" else en_part
            ja, en = ja + ja_part, en + en_part
    return Both(ja, en)


def _head_name(head: str) -> tuple[str, str]:
    if head.startswith("art"):
        return f"第{int(head[3:])}条", f"article {int(head[3:])}"
    if head.startswith("annex"):
        return f"別紙{head[5:]}", f"annex {head[5:]}"
    return {
        "suppl": ("附則", "supplementary provisions"),
        "title": ("表題", "title"),
        "asof": ("現在日", "as-of line"),
        "issuer": ("発行者", "issuer"),
    }.get(head, (head, head))


def _part_name(part: str) -> tuple[str, str]:
    number = re.fullmatch(r"(p|i|s|def|incl|excl)(\d+)", part)
    if number:
        kind, n = number.groups()
        return {
            "p": (f"第{n}項", f"({n})"),
            "i": (f"第{n}号", f"({n})"),
            "s": ("前段" if n == "1" else "後段", f", sentence {n}"),
            "def": ("（定義）", " (definition)"),
            "incl": ("（包含）", " (inclusion)"),
            "excl": ("（除外）", " (exclusion)"),
        }[kind]
    return {
        "cap": ("見出し", " (caption)"),
        "head": ("見出し", " (heading)"),
        "tbl": ("", ""),
        "proviso": ("ただし書", ", proviso"),
    }.get(part, (f"〔{part}〕", f" [{part}]"))
