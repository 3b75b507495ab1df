"""One part of a run: its contracts judged, its lines compared, both written. Finished once its summary stands.

A part is read from the tables, and written under another name first. So it does not matter which process works on it,
how often, or when that process is ended.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import NamedTuple

import duckdb
import pyarrow as pa

from mrs_spec.asking.editions import edition_meant
from mrs_spec.audit.compare import LineVerdict, compare
from mrs_spec.audit.owed import OWED, law_of_letters, owed, refused, table_of
from mrs_spec.audit.plan import Plan, Range, literal
from mrs_spec.audit.readings import READ, readings_of
from mrs_spec.audit.tables import quoted, said
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both

BATCH = 500
"""So many contracts are judged at a time."""
NOT_OF_THE_TYPE = (duckdb.ConversionException, duckdb.OutOfRangeException, duckdb.InvalidInputException)
"""What DuckDB raises for a value, and not for a query."""
JUDGING = 160
"""Megabytes for DuckDB in each process that judges."""
LOOKED_INTO = 100
"""Of so many contracts that differ, or one of each part, the readings are looked for on which their lines turn."""


class Sums(NamedTuple):
    """Lines with something in common: how many, and their yen. undecided: yen invoiced of which nothing can be said."""

    name: str
    lines: int
    contracts: int
    owed: int
    invoiced: int
    difference: int
    undecided: int

    def plus(self, other: Sums) -> Sums:
        """Both together, of different contracts."""
        return Sums(self.name, *(one + its for one, its in zip(self[1:], other[1:], strict=True)))


SUMS = """count(*), count(DISTINCT contract), coalesce(sum(owed), 0)::BIGINT, coalesce(sum(invoiced), 0)::BIGINT,
  coalesce(sum(difference), 0)::BIGINT, coalesce(sum(invoiced) FILTER (difference IS NULL), 0)::BIGINT"""
DIFFERING = ", ".join(
    quoted(one.value) for one in LineVerdict if one.differs and one is not LineVerdict.UNKNOWN_CONTRACT
)
"""Lines that differ of contracts that the tables hold."""
SUMMED = {
    "verdict": ("verdict", "true"),
    "clause": ("coalesce(annex || ' ' || clause, annex, clause, '')", f"verdict IN ({DIFFERING}, 'unknown contract')"),
    "month": ("coalesce(strftime(coalesce(\"on\", invoiced_on), '%Y-%m'), '')", "true"),
    "all": ("''", "true"),
}
FAULTS = """SELECT fault, regexp_replace(field, '\\.\\d+', '', 'g') AS field, count(*) FROM told
  WHERE fault IS NOT NULL AND (kind = '' OR verdict = 'refused line') GROUP BY ALL ORDER BY ALL"""


class PartCounts(NamedTuple):
    """What a part came to. Rows and lines as they stand in the tables; yen of invoice lines as far as they are read."""

    rows: int = 0
    contracts: int = 0
    refused: int = 0
    lines_read: int = 0
    yen_read: int = 0
    lines_within: int = 0
    yen_within: int = 0
    owed_within: int = 0
    differing: int = 0
    looked_into: int = 0

    def plus(self, other: PartCounts) -> PartCounts:
        """Both together."""
        return PartCounts(*(one + its for one, its in zip(self, other, strict=True)))


class PartResult(NamedTuple):
    """What a part came to, counted and summed; a contract lies in one part only, so that parts can be added."""

    counts: PartCounts
    sums: dict[str, list[Sums]]
    """By verdict, by clause (of the lines that differ), by month, and in all."""
    faults: list[tuple[str, str, int]]
    """Which kind of fault stands in which field, and how often."""


def finished(plan: Plan, part: Range) -> PartResult | None:
    """What a part came to; None where it is not finished."""
    try:
        found = json.loads((plan.folder / f"{part.name}.json").read_text("utf-8"))
        if (plan.asked.out / "lines" / f"{part.name}.parquet").is_file():
            sums = {by: [Sums(*row) for row in rows] for by, rows in found["sums"].items()}
            return PartResult(PartCounts(**found["counts"]), sums, [(a, b, c) for a, b, c in found["faults"]])
    except (OSError, ValueError, TypeError, KeyError):
        pass
    return None


def worked_on(plan: Plan, part: Range) -> None:
    """Judge and compare a part, write its lines, then its summary. Raises Problem."""
    with plan.connect(threads=1, megabytes=JUDGING) as db:
        try:
            counts = _lines_of(db, plan, part)
            sums = {by: _summed(db, *of) for by, of in SUMMED.items()}
            faults = db.execute(FAULTS).fetchall()
            place = plan.asked.out / "lines" / f"{part.name}.parquet"
            place.parent.mkdir(exist_ok=True)
            beside = place.with_name(f".{place.name}.{os.getpid()}.mrs-spec")
            db.execute(
                f"COPY (SELECT {_names()} FROM told ORDER BY line) TO {quoted(beside)} "
                "(FORMAT parquet, COMPRESSION zstd)"
            )
        except duckdb.Error as error:
            raise Problem("audit.sql", where=plan.mapped.mapping.where, error=said(error)) from None
    told = {"counts": counts._asdict(), "sums": sums, "faults": faults}
    with beside.open("rb") as file:
        os.fsync(file.fileno())
    beside.replace(place)
    write_whole(plan.folder / f"{part.name}.json", json.dumps(told, ensure_ascii=False) + "\n")


def _summed(db: duckdb.DuckDBPyConnection, by: str, where: str) -> list[tuple[object, ...]]:
    return db.execute(f"SELECT {by} AS name, {SUMS} FROM told WHERE {where} GROUP BY name ORDER BY name").fetchall()


def _names() -> str:
    return ", ".join(f'"{name}"' for name in COLUMNS)


def _lines_of(db: duckdb.DuckDBPyConnection, plan: Plan, part: Range) -> PartCounts:
    facts, failed = _facts_of(db, plan, part)
    judged = pa.Table.from_batches(list(_judged(plan, facts, failed)), OWED)
    db.register("owed", judged)
    known = pa.array({*facts.column(0).to_pylist(), *failed}, pa.string())
    db.register("known", pa.table({"contract": known}))
    lines = plan.mapped.mapping.lines
    db.execute(
        "CREATE OR REPLACE TEMP TABLE billed AS SELECT coalesce(contract::VARCHAR, '') AS contract, "
        "kind::VARCHAR AS kind, coalesce(nullif(subject::VARCHAR, ''), 'contract') AS subject, "
        f'TRY_CAST("on" AS DATE) AS "on", TRY_CAST(yen AS BIGINT) AS yen FROM ({lines}\n) WHERE {part.where}'
    )
    compare(db, plan.asked.first_last)
    read, yen = _one(db, "SELECT count(*), coalesce(sum(yen), 0)::BIGINT FROM billed")
    within, its_yen = _one(db, "SELECT count(*), coalesce(sum(yen), 0)::BIGINT FROM b")
    (due,) = _one(db, "SELECT count(*) FROM o")
    (faults,) = _one(db, "SELECT count(*) FROM faults")
    differing, looked = _look_into(db, plan, facts)
    counts = PartCounts(
        facts.num_rows + len(failed), len(known), faults, read, yen, within, its_yen, due, differing, looked
    )
    _add_up(db, counts)
    return counts


def _add_up(db: duckdb.DuckDBPyConnection, counts: PartCounts) -> None:
    """Nothing, where every line of either side came to one row, and the sums are what they were."""
    (lines,) = _one(db, "SELECT count(*) FROM told")
    (pairs,) = _one(db, "SELECT count(*) FROM pairs")
    owed, invoiced, difference, undecided = _one(
        db,
        "SELECT coalesce(sum(owed), 0)::BIGINT, coalesce(sum(invoiced), 0)::BIGINT, "
        "coalesce(sum(difference), 0)::BIGINT, "
        "coalesce(sum(invoiced) FILTER (difference IS NULL), 0)::BIGINT FROM told",
    )
    if lines != counts.owed_within + counts.lines_within - pairs + counts.refused or invoiced != counts.yen_within:
        raise Problem(
            "audit.does_not_add_up",
            what=Both("明細", "lines"),
            one=lines,
            other=counts.owed_within + counts.lines_within,
        )
    if owed + difference + undecided != invoiced:
        raise Problem(
            "audit.does_not_add_up",
            what=Both("明細の円", "yen of lines"),
            one=owed + difference + undecided,
            other=invoiced,
        )


def _one(db: duckdb.DuckDBPyConnection, query: str) -> tuple[int, ...]:
    found = db.execute(query).fetchone()
    assert found is not None
    return found


def _facts_of(db: duckdb.DuckDBPyConnection, plan: Plan, part: Range) -> tuple[pa.Table, list[str]]:
    """The contracts with their facts, and those for which the query itself fails: a CAST of what cannot be cast."""
    contracts = plan.mapped.mapping.contracts
    query = f"SELECT contract, facts FROM ({contracts}\n) WHERE "
    try:
        return _named_by_text(db.sql(query + part.where).to_arrow_table()), []
    except NOT_OF_THE_TYPE:
        where = f"{part.where} AND contract IS NOT NULL ORDER BY contract"
        read = [row[0] for row in db.execute(f"SELECT contract FROM ({contracts}\n) WHERE {where}").fetchall()]
    found = list(_halved(db, query, list(dict.fromkeys(read)))) if read else []
    tables = [one for one in found if isinstance(one, pa.Table)]
    failed = {one for one in found if not isinstance(one, pa.Table)}
    empty = pa.table({"contract": pa.array([], pa.string()), "facts": pa.array([], pa.null())})
    return (pa.concat_tables(tables) if tables else empty), [str(id) for id in read if id in failed]


def _halved(db: duckdb.DuckDBPyConnection, query: str, ids: list[str | int]) -> Iterator[pa.Table | str | int]:
    """All that can be read of these ids, in order; an id itself where its contract cannot."""
    try:
        within = f"contract >= {literal(ids[0])} AND contract <= {literal(ids[-1])}"
        yield _named_by_text(db.sql(query + within).to_arrow_table())
    except NOT_OF_THE_TYPE:
        if len(ids) == 1:
            yield ids[0]
        else:
            yield from _halved(db, query, ids[: len(ids) // 2])
            yield from _halved(db, query, ids[len(ids) // 2 :])


def _named_by_text(table: pa.Table) -> pa.Table:
    return table.set_column(0, "contract", table.column(0).cast(pa.string()).fill_null(""))


def _judged(plan: Plan, facts: pa.Table, failed: list[str]) -> Iterator[pa.RecordBatch]:
    """What is owed; a contract that stands in several rows is refused, as nobody knows which of them holds."""
    counted = facts.column(0).value_counts().to_pylist()
    wrong = dict.fromkeys(failed, "audit.not_cast")
    wrong |= {one["values"]: "audit.contract_twice" for one in counted if one["counts"] > 1}
    wrong |= {one["values"]: "audit.no_contract" for one in counted if one["values"] == ""}
    edition = edition_meant()
    where = {"audit.not_cast": "facts"}
    yield table_of([refused(id, fault, where.get(fault, "contract"), edition) for id, fault in sorted(wrong.items())])
    if wrong:
        facts = facts.filter(pa.compute.invert(pa.compute.is_in(facts.column(0), pa.array(list(wrong), pa.string()))))
    law = law_of_letters(plan.asked.letters)
    for batch in facts.to_batches(BATCH):
        yield owed(batch, law)


def _look_into(db: duckdb.DuckDBPyConnection, plan: Plan, facts: pa.Table) -> tuple[int, int]:
    """Put beside the lines that differ the readings on which they turn; of how many contracts, and of how many done."""
    query = f"SELECT DISTINCT contract FROM lines WHERE verdict IN ({DIFFERING})"
    differing = [row[0] for row in db.execute(f"SELECT * FROM ({query}) ORDER BY md5(contract), contract").fetchall()]
    chosen = differing[: max(1, LOOKED_INTO // len(plan.parts))]
    rows = facts.filter(pa.compute.is_in(facts.column(0), pa.array(chosen, pa.string()))).to_pydict() if chosen else {}
    found: list[tuple[int, str, str]] = []
    law = law_of_letters(plan.asked.letters)
    for contract, told in zip(rows.get("contract", ()), rows.get("facts", ()), strict=True):
        its = f'SELECT line, kind, subject, "on", invoiced_on, invoiced FROM lines WHERE verdict IN ({DIFFERING})'
        lines = db.execute(f"{its} AND contract = ?", [contract]).fetchall()
        found += readings_of(law, told, lines)
    columns = list(zip(*found, strict=True)) if found else [(), (), ()]
    db.register(
        "read", pa.table([pa.array(one, field.type) for one, field in zip(columns, READ, strict=True)], schema=READ)
    )
    edition = quoted(law.edition)
    db.execute(
        f"CREATE OR REPLACE TEMP TABLE told AS SELECT lines.*, {edition} AS edition, read.readings, read.as_under "
        "FROM lines LEFT JOIN read USING (line)"
    )
    return len(differing), len(chosen)


COLUMNS = (
    "contract", "kind", "subject", "on", "invoiced_on", "verdict", "owed", "invoiced", "difference", "tax", "annex",
    "clause", "held", "needs", "who", "readings", "as_under", "fault", "field", "edition",
)  # fmt: skip
"""The columns of a line, as it is written."""
