"""A synthetic fleet with faults planted at known rates, and an audit of it: what it costs, and whether all are found.

Lives that differ in all that a fee depends on are drawn and judged once; the fleet is copies of them under ids of
their own, each copy with faults of its own. Run: python benchmarks/fleet.py CONTRACTS [--lines 40] [--workers 2]
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from mrs_spec.audit.draft import drafted
from mrs_spec.audit.owed import charged, facts_of, law_of_letters
from mrs_spec.audit.plan import AuditAsked
from mrs_spec.audit.run import Audited, run
from mrs_spec.ground.data import Object

UNTIL = date(2026, 10, 31)
DRAWN = 20_000
"""So many lives are drawn at most; a larger fleet has each several times."""
FAULTS = {"amount": 5e-4, "day": 5e-4, "not invoiced": 5e-4, "not owed": 5e-4}
"""How often a line is invoiced with another amount, on another day, not at all, or once more under another kind."""
TABLES = {
    "contracts": ("contract", "item", "accepted_on", "billing_start", "ground"),
    "options": ("contract", "id", "kind", "with_contract", "billing_start"),
    "prices": ("contract", "kind", "option", "change", "amount", "tax", "valid_from", "indicated_on"),
    "notices": ("contract", "arrived_on", "designated_on"),
    "changes": ("contract", "id", "kind", "option", "requested_on", "accepted_on", "done_on"),
    "invoices": ("contract", "kind", "subject", "on", "yen"),
}
TYPES = {"amount": pa.int64(), "yen": pa.int64(), "with_contract": pa.bool_()}


def life(rng: random.Random, lines: int) -> Object:
    """The facts of one contract: begun on any day, with options, changes, prices and perhaps a notice."""
    months = max(2, int(lines / 1.9 * rng.uniform(0.4, 1.6)))
    start = UNTIL - timedelta(days=min(1240, int(months * 30.4)))
    accepted = max(date(2023, 6, 1), start - timedelta(days=rng.randrange(0, 21)))
    start = max(start, accepted)
    told: Object = {"known_until": UNTIL.isoformat()}
    told["contract"] = {
        "item": rng.choice(["LL", "LL", "XA", "DC"]), "accepted_on": accepted.isoformat(),
        "billing_start": start.isoformat(),
    }  # fmt: skip
    prices: list[Object] = [fee("INITIAL_MAIN", rng.choice([20_000, 50_000]))]
    monthly = rng.choice([8_000, 10_000, 12_000, 15_000, 30_000])
    prices.append(fee("MONTHLY_MAIN", monthly))
    length = (UNTIL - start).days
    if rng.random() < 0.2 and length > 120:
        raised = start + timedelta(days=rng.randrange(60, length))
        told_on = raised - timedelta(days=30)
        prices.append(
            {
                **fee("MONTHLY_MAIN", monthly + 500),
                "valid_from": raised.isoformat(),
                "indicated_on": told_on.isoformat(),
            }
        )
    options: list[Object] = []
    changes: list[Object] = []
    for kind in ("COLD_STANDBY", "MANAGED_SWITCH", "MULTIHOME"):
        if rng.random() < 0.3:
            later = rng.random() < 0.3 and length > 60
            on = start + timedelta(days=rng.randrange(1, length)) if later else start
            options.append({"id": kind, "kind": kind, "with_contract": not later, "billing_start": on.isoformat()})
            prices += [fee("MONTHLY_OPTION", rng.choice([2_000, 3_000, 5_000]), option=kind)]
            prices += [fee("INITIAL_OPTION", 5_000, option=kind)] if rng.random() < 0.95 else []
            if later:
                changes.append(change(f"add-{kind}", "OPTION_ADD", on, option=kind))
    if rng.random() < 0.2 and length > 30:
        changes.append(change("more", "EQUIPMENT_ADD", start + timedelta(days=rng.randrange(1, length))))
    prices += [fee("CHANGE_FEE", 10_000)] if changes else []
    told |= {"indications": prices, "options": options, "changes": changes}
    if rng.random() < 0.25 and length > 90:
        arrived = UNTIL - timedelta(days=rng.randrange(0, min(length - 30, 400)))
        designated = arrived + timedelta(days=rng.randrange(30, 90)) if rng.random() < 0.3 else None
        told["notices"] = [{"arrived_on": arrived.isoformat(), "designated_on": designated and designated.isoformat()}]
        told["ground"] = {"kind": "NEITHER"}
    return told


def fee(kind: str, amount: int, **more: Any) -> Object:
    return {"kind": kind, "amount": amount, "tax": "exclusive", **more}


def change(id: str, kind: str, on: date, **more: Any) -> Object:
    days = {"requested_on": on - timedelta(days=2), "accepted_on": on - timedelta(days=1), "done_on": on}
    return {"id": id, "kind": kind, **more, **{name: min(day, UNTIL).isoformat() for name, day in days.items()}}


def rows_of(id: str, told: Any) -> Iterator[tuple[str, Object]]:
    """A life as the rows of a company's tables."""
    yield "contracts", {**told["contract"], "ground": told.get("ground", {}).get("kind")}
    for table, field in (
        ("options", "options"),
        ("prices", "indications"),
        ("notices", "notices"),
        ("changes", "changes"),
    ):
        yield from ((table, one) for one in told.get(field, ()))
    for kind, subject, on, yen, _, held, *_ in charged(law_of_letters(()), facts_of(told)):
        if isinstance(on, date) and isinstance(yen, int) and not held:
            yield "invoices", {"kind": kind, "subject": subject, "on": on.isoformat(), "yen": yen}


def make(folder: Path, contracts: int, lines: int, seed: int = 1) -> dict[str, int]:
    """Write the tables of a fleet; how many faults of each kind were planted."""
    rng = random.Random(seed)
    drawn = min(contracts, DRAWN)
    pool = folder / "pool"
    pool.mkdir(parents=True)
    found: dict[str, list[Object]] = {name: [] for name in TABLES}
    for number in range(drawn):
        for table, row in rows_of(str(number), life(rng, lines)):
            found[table].append({"contract": number, **row})
    for name, columns in TABLES.items():
        schema = pa.schema([(one, pa.int64() if one == "contract" else TYPES.get(one, pa.string())) for one in columns])
        pq.write_table(pa.Table.from_pylist(found[name], schema), pool / f"{name}.parquet")
    tables = folder / "tables"
    tables.mkdir()
    with duckdb.connect(config={"memory_limit": "1GB", "temp_directory": str(pool), "threads": 2}) as db:
        copies = f"FROM read_parquet('{pool}/{{}}.parquet') t, range({-(-contracts // drawn)}) c(copy)"
        id = f"copy * {drawn} + t.contract"
        name = f"'C' || lpad(({id})::VARCHAR, 7, '0')"
        for table in TABLES:
            if table != "invoices":
                rows = f"SELECT * REPLACE ({name} AS contract) {copies.format(table)} WHERE {id} < {contracts}"
                db.execute(f"COPY ({rows} ORDER BY copy, t.contract) TO '{tables}/{table}.parquet'")
        # a number from 0 to 1 for each line, by which its fault is chosen
        drawn_by = f'(hash({id}, kind, subject, "on", yen, {seed}) % 1000000007) / 1000000007.0'
        db.execute(
            f'CREATE VIEW sent AS SELECT {name} AS contract, kind, subject, CAST("on" AS DATE) AS "on", yen, '
            f"{drawn_by} AS luck, copy, t.contract AS of {copies.format('invoices')} WHERE {id} < {contracts}"
        )
        a, d, n, o = (sum(list(FAULTS.values())[: i + 1]) for i in range(4))
        db.execute(
            f"""COPY (SELECT contract, kind, subject,
              CASE WHEN luck >= {a} AND luck < {d} THEN "on" + 1 ELSE "on" END AS "on",
              CASE WHEN luck < {a} THEN yen + 1 + (luck * 1e9)::BIGINT % 999 ELSE yen END AS yen
              FROM (SELECT *, 1 AS nth FROM sent UNION ALL
                SELECT * REPLACE ('RESTORATION_COST' AS kind, 'article-1' AS subject), 2 FROM sent
                WHERE luck >= {n} AND luck < {o})
              WHERE NOT (luck >= {d} AND luck < {n}) ORDER BY copy, of, nth)
              TO '{tables}/invoices.parquet'"""
        )
        planted = db.execute(
            f"""SELECT count(*) FILTER (luck < {a}), count(*) FILTER (luck >= {a} AND luck < {d}),
              count(*) FILTER (luck >= {d} AND luck < {n}), count(*) FILTER (luck >= {n} AND luck < {o}) FROM sent"""
        ).fetchone()
    shutil.rmtree(pool)
    (folder / "map.sql").write_text(drafted(tables).text, "utf-8")
    assert planted is not None
    return dict(zip(FAULTS, planted, strict=True))


class Memory:
    """The largest memory of a process and those it started, in MB: together (shared pages once), and of the largest."""

    def __init__(self) -> None:
        self.together = self.largest = 0.0

    def look(self, of: int) -> None:
        children = subprocess.run(["pgrep", "-P", str(of)], capture_output=True, text=True, check=False).stdout.split()
        sizes = [size for pid in [of, *map(int, children)] if (size := _size(pid))]
        self.together = max(self.together, sum(shared_out for _, shared_out in sizes))
        self.largest = max([self.largest, *(resident for resident, _ in sizes)])


def _size(pid: int) -> tuple[float, float] | None:
    try:
        said = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return None
    kb = {line.split(":")[0]: int(line.split()[1]) for line in said.splitlines()[1:]}
    return kb["Rss"] / 1024, kb["Pss"] / 1024


def audit(folder: Path, workers: int) -> tuple[Audited, float, float]:
    """The audit, its seconds, and those of processors."""
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    begun, used = time.perf_counter(), _used()
    found = run(AuditAsked(folder / "tables", folder / "map.sql", out, UNTIL, None, ()), workers)
    return found, time.perf_counter() - begun, _used() - used


def _used() -> float:
    its = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in its)


def measured(folder: Path, workers: int) -> int:
    """Audit the fleet in a folder, and say what it took and found. 1 where it is not just what was planted."""
    planted = json.loads((folder / "planted.json").read_text())
    found, seconds, used = audit(folder, workers)
    verdicts = {one.value: count for one, count in found.verdicts.items()}
    lines, contracts = sum(verdicts.values()), found.counts.contracts
    each = f"{lines / contracts:.1f} each"
    print(f"{contracts:,} contracts, {lines:,} lines ({each}), {workers} workers, {len(found.plan.parts)} parts")
    print(f"  {seconds:.1f} s: {contracts / seconds:,.0f} contracts/s   bar, idle: 1,500 at 40 lines, 3,000 at 10")
    print(
        f"  {used:.1f} s of processors: {used / contracts * 1000:.2f} ms a contract, {used / lines * 1e6:.1f} µs a line"
    )
    print(f"  verdicts {verdicts}")
    wrong = {kind: count for kind, count in planted.items() if verdicts.get(kind, 0) != count}
    others = [kind for kind in verdicts if kind not in (*planted, "right", "held back", "undetermined")]
    print(
        f"  planted {planted}: {'DIFFERS' if wrong or others or found.problems else 'all found, no right line accused'}"
    )
    return 1 if wrong or others or found.problems else 0


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("contracts", type=int)
    arguments.add_argument("--lines", type=int, default=40)
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--folder", type=Path, help="where the fleet is kept, and used again")
    arguments.add_argument("--made", action="store_true", help="the fleet is there: audit it in this process")
    given = arguments.parse_args()
    if given.made:
        return measured(given.folder, given.workers)
    with tempfile.TemporaryDirectory() as name:
        folder = given.folder or Path(name)
        if not (folder / "planted.json").exists():
            begun = time.perf_counter()
            planted = make(folder, given.contracts, given.lines)
            (folder / "planted.json").write_text(json.dumps(planted))
            print(f"a fleet of {given.contracts:,} made in {time.perf_counter() - begun:.0f} s", flush=True)
        # in a process of its own: what making the fleet needed is not counted
        command = [sys.executable, __file__, *sys.argv[1:], "--made", "--folder", str(folder)]
        memory, process = Memory(), subprocess.Popen(command)
        while process.poll() is None:
            memory.look(process.pid)
            time.sleep(0.5)
        print(
            f"  memory at most {memory.together:.0f} MB together, {memory.largest:.0f} MB in one process   bar 600 MB"
        )
        return process.returncode


if __name__ == "__main__":
    sys.exit(main())
