"""The tables of a fleet: Parquet, CSV and SQLite, each under its name, read by DuckDB and by nothing else.

What is read is a folder of files, or one SQLite file. DuckDB may read these, and what this run writes; no other file,
and it fetches nothing.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NamedTuple

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from mrs_spec.ground.problems import Problem

PARQUET, CSV, SQLITE = (".parquet",), (".csv", ".tsv"), (".sqlite", ".sqlite3", ".db")
PLAN = "plan.json"
ROWS = 10_000
"""So many rows of a table in SQLite are read at a time."""
TYPES = {"integer": pa.int64(), "real": pa.float64(), "text": pa.string()}


class Table(NamedTuple):
    """One table: its name, the files that hold it, and its name within a SQLite file."""

    name: str
    files: tuple[Path, ...]
    inside: str = ""

    @property
    def form(self) -> tuple[str, ...]:
        """Which kind of file it stands in."""
        return next(form for form in (PARQUET, CSV, SQLITE) if self.files[0].suffix.lower() in form)


def tables_in(place: Path) -> list[Table]:
    """The tables of a folder, by name: a file is one, a folder of files of one kind another. Raises Problem."""
    if place.is_file() and place.suffix.lower() in SQLITE:
        return list(_in_sqlite(place))
    if not place.is_dir():
        raise Problem("audit.no_tables", where=str(place))
    found: list[Table] = []
    for one in sorted(place.iterdir()):
        kind = one.suffix.lower()
        if one.is_dir() and not (one / PLAN).exists():  # the folder of an audit is no table
            parts = tuple(part for part in sorted(one.rglob("*")) if part.suffix.lower() in PARQUET + CSV)
            if parts and len({part.suffix.lower() in CSV for part in parts}) == 1:
                found.append(Table(one.name, parts))
        elif kind in SQLITE:
            found += _in_sqlite(one)
        elif kind in PARQUET + CSV:
            found.append(Table(one.stem, (one,)))
    names = [one.name.lower() for one in found]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise Problem("audit.table_twice", where=str(place), name=twice)
    if not found:
        raise Problem("audit.no_tables", where=str(place))
    return found


def _in_sqlite(file: Path) -> Iterator[Table]:
    try:
        with closing(_sqlite(file)) as db:
            names = db.execute(
                "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"
            ).fetchall()
    except sqlite3.Error as error:
        raise Problem("audit.not_sqlite", where=str(file), error=str(error)) from None
    yield from (Table(name, (file,), name) for (name,) in names if not name.startswith("sqlite_"))


def _sqlite(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


def digest_of(tables: Iterable[Table]) -> str:
    """What tells these tables from others: the names, sizes and times of their files."""
    said = [(one.name, str(file), file.stat().st_size, file.stat().st_mtime_ns) for one in tables for file in one.files]
    return hashlib.sha256(repr(said).encode()).hexdigest()


def as_parquet(tables: Iterable[Table], into: Path) -> dict[str, tuple[Path, ...]]:
    """Where each table stands as Parquet: what is none yet is written into a folder, once. Raises Problem."""
    into.mkdir(parents=True, exist_ok=True)
    found: dict[str, tuple[Path, ...]] = {}
    for one in tables:
        if one.form is PARQUET:
            found[one.name] = one.files
            continue
        place = into / f"{hashlib.sha256(one.name.encode()).hexdigest()[:16]}.parquet"
        if not place.exists():
            part = place.with_name(f".{place.name}.{os.getpid()}.mrs-spec")
            try:
                if one.form is CSV:
                    _from_csv(one, part)
                else:
                    _from_sqlite(one, part)
                part.replace(place)
            finally:
                part.unlink(missing_ok=True)
        found[one.name] = (place,)
    return found


def _from_csv(one: Table, into: Path) -> None:
    """Types are taken from all rows, so that no later row can be of another."""
    with duckdb.connect(config={"memory_limit": "256MB", "temp_directory": str(into.parent), "threads": 1}) as db:
        try:
            rows = f"read_csv({_list(one.files)}, header = true, sample_size = -1, union_by_name = true)"
            db.execute(f"COPY (SELECT * FROM {rows}) TO {quoted(into)} (FORMAT parquet)")
        except duckdb.Error as error:
            raise Problem("audit.not_a_table", where=str(one.files[0]), error=said(error)) from None


def _from_sqlite(one: Table, into: Path) -> None:
    """A column is whole numbers, numbers or text, by what stands in it."""
    name = one.inside.replace('"', '""')
    try:
        with closing(_sqlite(one.files[0])) as db:
            columns = [(row[1], row[2]) for row in db.execute(f'PRAGMA table_info("{name}")')]
            schema = pa.schema([(column, _sqlite_type(db, name, column, said)) for column, said in columns])
            read = db.execute(f'SELECT {", ".join(_read(field) for field in schema)} FROM "{name}"')
            with pq.ParquetWriter(into, schema) as writer:
                while rows := read.fetchmany(ROWS):
                    arrays = [
                        pa.array(values, field.type)
                        for values, field in zip(zip(*rows, strict=True), schema, strict=True)
                    ]
                    writer.write_batch(pa.record_batch(arrays, schema=schema))
    except (sqlite3.Error, pa.ArrowException) as error:
        raise Problem("audit.not_a_table", where=f"{one.files[0]}: {one.name}", error=said(error)) from None


def _sqlite_type(db: sqlite3.Connection, table: str, column: str, declared: str) -> pa.DataType:
    """What all that stands in a column is; of an empty one, what it is declared as."""
    held = {row[0] for row in db.execute(f'SELECT DISTINCT typeof({_named(column)}) FROM "{table}"')} - {"null"}
    if held == {"integer"} or (not held and "INT" in declared.upper()):
        return TYPES["integer"]
    return TYPES["real"] if held and held <= {"integer", "real"} else TYPES["text"]


def _read(field: pa.Field) -> str:
    name = _named(field.name)
    return f"CAST({name} AS TEXT)" if field.type == TYPES["text"] else name


def _named(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'


def connected(
    tables: Mapping[str, Iterable[Path]], until: date, work: Path, *, threads: int, megabytes: int
) -> duckdb.DuckDBPyConnection:
    """DuckDB with these tables as views, and the day to which the records are complete as getvariable('until').

    megabytes: of memory, at most; what needs more is spilled into `work`.
    """
    db = duckdb.connect(
        config={
            "threads": threads, "memory_limit": f"{megabytes}MB", "temp_directory": str(work / "spill"),
            "autoinstall_known_extensions": False, "autoload_known_extensions": False,
            "preserve_insertion_order": False,
        }
    )  # fmt: skip
    folders = {str(work)}
    for name, files in tables.items():
        paths = [file.resolve() for file in files]
        folders |= {str(path.parent) for path in paths}
        try:
            db.execute(
                f"CREATE VIEW {_named(name)} AS SELECT * FROM read_parquet({_list(paths)}, union_by_name = true)"
            )
        except duckdb.Error as error:
            raise Problem("audit.not_a_table", where=str(paths[0]), error=said(error)) from None
    db.execute(f"SET VARIABLE until = DATE '{until.isoformat()}'")
    db.execute(f"SET allowed_directories = {_list(sorted(folders))}")
    db.execute("SET enable_external_access = false")
    db.execute("SET lock_configuration = true")
    return db


def quoted(value: object) -> str:
    """A text as it is written in SQL."""
    return "'" + str(value).replace("'", "''") + "'"


def _list(values: Iterable[object]) -> str:
    return "[" + ", ".join(quoted(one) for one in values) + "]"


def said(error: Exception) -> str:
    """What went wrong; where it can have been a value of a table, only what kind of error it was."""
    text = " ".join(str(error).split("\n\nLINE", maxsplit=1)[0].split())
    about_names = duckdb.BinderException | duckdb.CatalogException | duckdb.ParserException
    return text if isinstance(error, about_names) else text.partition(":")[0]
