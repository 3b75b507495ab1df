"""A hundred rows of a mapping, held to the published form: what is missing, or not of the form, in words."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import duckdb

from mrs_spec.asking.ask import Asking, every_charge
from mrs_spec.audit.mapping import checked_mapping, read_mapping
from mrs_spec.audit.owed import facts_of, fault_of, law_of_letters, unindexed
from mrs_spec.audit.plan import PLANNING
from mrs_spec.audit.tables import as_parquet, connected, said, tables_in
from mrs_spec.audit.tell import fault_told
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.record.answers import Charge, Missing, Undetermined, all_missing
from mrs_spec.record.facts import Facts
from mrs_spec.record.kinds import ChargeKind

ROWS = 100


class HundredRows(NamedTuple):
    """What a hundred rows came to: how many there were, what is at fault (kind, field, how often), what is missing."""

    contracts: int
    lines: int
    faults: dict[tuple[str, str], int]
    missing: dict[Missing, int]
    strange: int
    """Invoice lines whose contract the tables do not hold."""

    @property
    def good(self) -> bool:
        """Whether all of it is of the form."""
        return bool(self.contracts and self.lines) and not self.faults and not self.strange


def check(tables: Path, mapping: Path, until: date) -> HundredRows:
    """Run the mapping on a hundred rows. Raises Problem(s) where it does not run at all."""
    found = tables_in(tables)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        with connected(as_parquet(found, work / "tables"), until, work, threads=2, megabytes=PLANNING) as db:
            of = checked_mapping(db, read_mapping(mapping), str(mapping)).mapping
            try:
                rows = db.execute(f"SELECT contract, facts FROM ({of.contracts}\n) LIMIT {ROWS}").fetchall()
                lines = db.execute(
                    f"SELECT contract, kind::VARCHAR, coalesce(nullif(subject::VARCHAR, ''), 'contract'), "
                    f'TRY_CAST("on" AS DATE), yen FROM ({of.lines}\n) LIMIT {ROWS}'
                ).fetchall()
                strange = _strange(db, of.contracts, lines)
            except duckdb.Error as error:
                raise Problem("audit.sql", where=str(mapping), error=said(error)) from None
    faults: Counter[tuple[str, str]] = Counter()
    missing: Counter[Missing] = Counter()
    for contract, told in rows:
        if contract is None:
            faults["audit.no_contract", "contract"] += 1
        try:
            missing.update(_missing(facts_of(told)))
        except (Problem, Problems) as error:
            kind, field = fault_of(error)
            faults[kind, unindexed(field)] += 1
    for _, kind, subject, on, yen in lines:
        faults.update(("audit.line", field) for field in _wrong(kind, subject, on, yen))
    return HundredRows(len(rows), len(lines), dict(faults), dict(missing), strange)


def _strange(db: duckdb.DuckDBPyConnection, contracts: str, lines: list[tuple[object, ...]]) -> int:
    ids = sorted({str(row[0]) for row in lines if row[0] is not None})
    query = f"SELECT DISTINCT contract::VARCHAR FROM ({contracts}\n) WHERE contract::VARCHAR IN (SELECT unnest(?))"
    known = {row[0] for row in db.execute(query, [ids]).fetchall()} if ids else set()
    return sum(str(row[0]) not in known for row in lines)


def _wrong(kind: object, subject: object, on: object, yen: object) -> Iterator[str]:
    if kind not in {one.value for one in ChargeKind}:
        yield "kind"
    if on is None:
        yield "on"
    if yen is None:
        yield "yen"


def _missing(facts: Facts) -> set[Missing]:
    """What must be supplied before all that is owed by a contract can be decided."""
    judge = law_of_letters(()).judge
    charges = (one.charge for one in every_charge(Asking(judge, judge.session(facts.record))))
    parts = [part for one in charges for part in ((one.yen, one.on) if isinstance(one, Charge) else (one,))]
    found: Undetermined | None = all_missing(parts)
    return {one._replace(detail="", clause="") for one in found.in_order} if found else set()


def as_lines(found: HundredRows, lang: Lang) -> Iterator[str]:
    """What was found, in words."""
    yield Both(
        f"契約 {found.contracts} 行、請求明細 {found.lines} 行を確かめた",
        f"looked at {found.contracts} rows of contracts and {found.lines} invoice lines",
    ).in_(lang)
    if not found.contracts:
        yield Both("✗ 契約の問合せが一行も返さない", "✗ the query of contracts gives no row").in_(lang)
    if not found.lines:
        yield Both("✗ 請求明細の問合せが一行も返さない", "✗ the query of invoice lines gives no row").in_(lang)
    for (kind, field), count in sorted(found.faults.items()):
        yield f"✗ {field} × {count}: {fault_told(kind, lang)}"
    if found.strange:
        yield Both(
            f"✗ 請求明細 {found.strange} 行の契約が、契約の問合せにない。契約の id の形を比べること",
            f"✗ the contract of {found.strange} invoice lines is not among the contracts; compare the ids",
        ).in_(lang)
    for one, count in sorted(found.missing.items(), key=lambda row: (-row[1], row[0])):
        yield Both(
            f"- 契約 {count} 件で、足りない事実: {one.told('ja')}",
            f"- of {count} contracts a fact is missing: {one.told('en')}",
        ).in_(lang)
    if found.good:
        yield Both("✓ すべて公表された形である", "✓ all of it is in the published form").in_(lang)
