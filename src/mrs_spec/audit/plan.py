"""What a run is to do, and in which parts: contracts in ranges of their ids, so that no part needs more memory.

A plan is kept beside what comes of it. A run that finds the same plan goes on where the last one ended; another plan
starts anew.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import duckdb

from mrs_spec.asking.editions import edition_meant
from mrs_spec.audit.mapping import Mapped, checked_mapping, read_mapping
from mrs_spec.audit.owed import law_of_letters
from mrs_spec.audit.tables import PLAN, as_parquet, connected, digest_of, quoted, said, tables_in
from mrs_spec.document.text import corpus
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.kept import CODE, digest_of_files
from mrs_spec.ground.problems import Problem

SCHEME = "mrs-spec audit 1"
AT_ONCE = 2_000
"""So many contracts are a part."""
LINES_AT_ONCE = 200_000
"""So many invoice lines are a part at most, on average."""
CONVERTED = "converted"
"""Where tables that are no Parquet are turned into it."""
OWN = re.compile(r"plan\.json|parts|lines|converted|spill|audit\.(json|html)|differences\.(csv|parquet)|\..*\.mrs-spec")
"""What a run writes into its folder."""
PLANNING = 192
"""Megabytes for DuckDB while the run is planned and its end is told."""


class AuditAsked(NamedTuple):
    """What a run was asked for."""

    tables: Path
    mapping: Path
    out: Path
    until: date
    first_last: tuple[str, str] | None
    """The first and the last day of the month looked at; None: all days up to `until`."""
    letters: tuple[str, ...]


class Range(NamedTuple):
    """A part: ids from `first` to before `end` (None: where all begin, or end); nameless: rows without one."""

    number: int
    first: str | int | None
    end: str | int | None
    nameless: bool = False

    @property
    def where(self) -> str:
        """The condition of SQL on the column `contract`."""
        if self.nameless:
            return "contract IS NULL"
        bounds = [f"contract >= {literal(self.first)}"] if self.first is not None else []
        bounds += [f"contract < {literal(self.end)}"] if self.end is not None else []
        return " AND ".join(bounds) or "contract IS NOT NULL"

    @property
    def name(self) -> str:
        """The file it is written to, without its ending."""
        return f"part-{self.number:05}"


class Plan(NamedTuple):
    """All that the parts need to be worked on, wherever."""

    asked: AuditAsked
    mapped: Mapped
    tables: dict[str, tuple[Path, ...]]
    parts: tuple[Range, ...]
    contracts: int
    lines: int
    yen: int
    """Sum of all invoice lines that are read, whole yen."""

    @property
    def folder(self) -> Path:
        """Where finished parts stand."""
        return self.asked.out / "parts"

    def lines_of(self, parts: Iterable[Range] | None = None) -> str:
        """The lines of these parts, or of all, as DuckDB reads them."""
        place = self.asked.out / "lines"
        names = ["*"] if parts is None else [one.name for one in parts]
        return f"read_parquet([{', '.join(quoted(place / f'{name}.parquet') for name in names)}])"

    def part_of(self, contract: str) -> Range:
        """The part in which a contract is judged."""
        if contract == "":
            return self.parts[-1]
        firsts = [one.first for one in self.parts if one.first is not None]
        numbers = [one for one in firsts if isinstance(one, int)]
        texts = [one for one in firsts if isinstance(one, str)]
        return self.parts[bisect_right(numbers, int(contract)) if numbers else bisect_right(texts, contract)]

    def connect(self, threads: int, megabytes: int) -> duckdb.DuckDBPyConnection:
        """DuckDB with the tables of the run."""
        return connected(self.tables, self.asked.until, self.asked.out, threads=threads, megabytes=megabytes)


def literal(value: str | int | None) -> str:
    """An id as it is written in SQL."""
    return str(value) if isinstance(value, int) else quoted(value)


def planned(asked: AuditAsked, threads: int, at_once: int = AT_ONCE) -> Plan:
    """The plan: kept from the last run where that was asked for the same, else made. Raises Problem(s)."""
    law_of_letters(asked.letters)
    found = tables_in(asked.tables)
    text = read_mapping(asked.mapping)
    asked.out.mkdir(parents=True, exist_ok=True)
    _own(asked.out)
    digest = _digest(asked, digest_of(found), text, at_once)
    if _kept(asked.out) != digest:
        for old in ("parts", "lines", "converted", "spill"):
            shutil.rmtree(asked.out / old, ignore_errors=True)
        for one in ("audit.json", "audit.html", "differences.csv", "differences.parquet"):
            (asked.out / one).unlink(missing_ok=True)
        _mark(asked.out)
    tables = as_parquet(found, asked.out / CONVERTED)
    with connected(tables, asked.until, asked.out, threads=threads, megabytes=PLANNING) as db:
        mapped = checked_mapping(db, text, str(asked.mapping))
        if _kept(asked.out) != digest:
            (asked.out / "parts").mkdir(exist_ok=True)
            made = {**_made(db, mapped, digest, at_once, asked.mapping), "asked": _as_kept(asked, at_once)}
            write_whole(asked.out / PLAN, json.dumps(made, ensure_ascii=False, indent=1) + "\n")
    return _read(asked, mapped, tables)


def _as_kept(asked: AuditAsked, at_once: int) -> dict[str, object]:
    return {
        "tables": str(asked.tables.resolve()), "mapping": str(asked.mapping.resolve()),
        "until": asked.until.isoformat(), "within": asked.first_last, "letters": asked.letters, "at_once": at_once,
    }  # fmt: skip


def kept_plan(out: Path) -> Plan:
    """The plan of a run that ended. Raises Problem where there is none, or where what it rests on has changed."""
    try:
        kept = json.loads((out / PLAN).read_text("utf-8"))
        of = kept["asked"]
        first_last = (str(of["within"][0]), str(of["within"][1])) if of["within"] else None
        asked = AuditAsked(
            Path(of["tables"]), Path(of["mapping"]), out, date.fromisoformat(of["until"]), first_last,
            tuple(of["letters"]),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError):
        raise Problem("audit.no_run", where=str(out)) from None
    found, text = tables_in(asked.tables), read_mapping(asked.mapping)
    if kept["digest"] != _digest(asked, digest_of(found), text, int(of["at_once"])):
        raise Problem("audit.changed", where=str(out))
    tables = as_parquet(found, out / CONVERTED)
    with connected(tables, asked.until, out, threads=1, megabytes=PLANNING) as db:
        return _read(asked, checked_mapping(db, text, str(asked.mapping)), tables)


@contextmanager
def only_while(out: Path) -> Iterator[None]:
    """What was turned into Parquet is there while this lasts: tables hold what is not to be kept, such as names."""
    try:
        yield
    finally:
        if _is_own(out):
            shutil.rmtree(out / CONVERTED, ignore_errors=True)


def _own(out: Path) -> None:
    """Make the folder one of audits. Raises Problem where it holds anything else: nothing of others is ever removed."""
    there = sorted(one.name for one in out.iterdir())
    strange = there if there and not _is_own(out) else [name for name in there if not OWN.fullmatch(name)]
    if strange:
        raise Problem("audit.not_own", where=str(out), name=strange[0])
    if not there:
        _mark(out)


def _mark(out: Path) -> None:
    write_whole(out / PLAN, json.dumps({"scheme": SCHEME, "digest": ""}) + "\n")


def _is_own(out: Path) -> bool:
    try:
        return bool(json.loads((out / PLAN).read_text("utf-8"))["scheme"] == SCHEME)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _digest(asked: AuditAsked, tables: str, mapping: str, at_once: int) -> str:
    said = [
        SCHEME, version("mrs-spec"), code(), corpus(edition_meant()).sha256, tables, mapping,
        asked.until.isoformat(), asked.first_last, asked.letters, at_once,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


@cache
def code() -> str:
    """What tells this code and this contract from others: a part that other code judged is judged again."""
    return digest_of_files([CODE])


def _kept(out: Path) -> str | None:
    try:
        return str(json.loads((out / PLAN).read_text("utf-8"))["digest"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _made(db: duckdb.DuckDBPyConnection, mapped: Mapped, digest: str, at_once: int, where: Path) -> dict[str, object]:
    contracts, lines = mapped.mapping.contracts, mapped.mapping.lines
    try:
        count, nameless = _row(db, f"SELECT count(*), count(*) FILTER (contract IS NULL) FROM ({contracts}\n)")
        many, lost, yen = _row(
            db, f"SELECT count(*), count(*) FILTER (contract IS NULL), coalesce(sum(yen), 0)::VARCHAR FROM ({lines}\n)"
        )
        size = max(1, min(at_once, at_once if not many else int(count) * LINES_AT_ONCE // int(many) or 1))
        db.execute(
            f"CREATE TEMP TABLE keys AS SELECT contract, row_number() OVER (ORDER BY contract) AS n FROM "
            f"(SELECT DISTINCT contract FROM ({contracts}\n) WHERE contract IS NOT NULL)"
        )
        ends = [
            row[0]
            for row in db.execute(
                f"SELECT contract FROM keys WHERE n > 1 AND n % {size} = 1 % {size} ORDER BY n"
            ).fetchall()
        ]
    except duckdb.Error as error:
        raise Problem("audit.sql", where=str(where), error=said(error)) from None
    return {
        "scheme": SCHEME, "digest": digest, "contracts": count, "lines": many, "yen": int(yen),
        "ends": [one if isinstance(one, int) else str(one) for one in ends], "nameless": bool(nameless or lost),
    }  # fmt: skip


def _row(db: duckdb.DuckDBPyConnection, query: str) -> tuple[int, ...]:
    found = db.execute(query).fetchone()
    assert found is not None
    return found


def _read(asked: AuditAsked, mapped: Mapped, tables: dict[str, tuple[Path, ...]]) -> Plan:
    kept = json.loads((asked.out / PLAN).read_text("utf-8"))
    ends = [None, *kept["ends"], None]
    parts = [Range(number, first, end) for number, (first, end) in enumerate(pairwise(ends), 1)]
    if kept["nameless"]:
        parts.append(Range(len(parts) + 1, None, None, nameless=True))
    return Plan(asked, mapped, tables, tuple(parts), kept["contracts"], kept["lines"], kept["yen"])
