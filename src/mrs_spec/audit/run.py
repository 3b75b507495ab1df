"""A run: planned, worked on in parts by all cores, put together, and held to what was read."""

from __future__ import annotations

import os
import shutil
import threading
import time
from functools import partial
from pathlib import Path
from typing import NamedTuple

import duckdb

from mrs_spec.audit.compare import LineVerdict
from mrs_spec.audit.parts import COLUMNS, PartCounts, finished, worked_on
from mrs_spec.audit.plan import AT_ONCE, PLANNING, AuditAsked, Plan, Range, planned
from mrs_spec.audit.tables import quoted
from mrs_spec.ground.files import alone_in
from mrs_spec.ground.machine import shared_out
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both

INCOMPLETE = 4
"""The exit code of a run in which something could not be decided, or whose counts do not add up."""


class Audited(NamedTuple):
    """What a run came to. taken: how many parts were finished before it began."""

    plan: Plan
    counts: PartCounts
    verdicts: dict[LineVerdict, int]
    problems: tuple[Problem, ...]
    taken: int

    @property
    def exit_code(self) -> int:
        """0: every line is right; 1: one contradicts the contract; 4: something is not decided, or is missing."""
        if self.problems:
            return INCOMPLETE
        if any(one.differs for one in self.verdicts):
            return 1
        return INCOMPLETE if any(one.undecided for one in self.verdicts) else 0

    @property
    def lines(self) -> str:
        """All lines, as DuckDB reads them."""
        return lines_in(self.plan.asked.out)


def lines_in(out: Path) -> str:
    """All lines of a run, as DuckDB reads them."""
    return f"read_parquet({quoted(out / 'lines' / '*.parquet')})"


def run(asked: AuditAsked, workers: int | None, *, at_once: int = AT_ONCE) -> Audited:
    """Judge and compare all; what an earlier run of the same finished is taken from it. Raises Problem(s)."""
    asked.out.mkdir(parents=True, exist_ok=True)
    with alone_in(asked.out):
        plan = planned(asked, os.cpu_count() or 1, at_once)
        for folder in (plan.folder, asked.out / "lines"):
            folder.mkdir(exist_ok=True)
            with alone_in(folder):
                pass  # what an ended process left half written is taken away
        left = [part for part in plan.parts if finished(plan, part) is None]
        shared_out(partial(_one_of, plan, left, os.getpid()), len(left), workers)
        shutil.rmtree(asked.out / "spill", ignore_errors=True)
        return _put_together(plan, len(plan.parts) - len(left))


def _one_of(plan: Plan, left: list[Range], parent: int, number: int) -> None:
    _end_with(parent)
    worked_on(plan, left[number])


WATCHED: set[int] = set()


def _end_with(parent: int) -> None:
    """Whoever was forked ends when the process that forked it does, however that ends."""
    if os.getpid() == parent or os.getpid() in WATCHED:
        return
    WATCHED.add(os.getpid())

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _put_together(plan: Plan, taken: int) -> Audited:
    done = [finished(plan, part) for part in plan.parts]
    counts = PartCounts()
    for its in done:
        counts = counts.plus(its) if its else counts
    verdicts: dict[LineVerdict, int] = {}
    out = plan.asked.out
    with plan.connect(os.cpu_count() or 1, PLANNING) as db:
        if done:
            rows = db.execute(f"SELECT verdict, count(*) FROM {lines_in(out)} GROUP BY ALL").fetchall()
            verdicts = {one: count for one in LineVerdict for name, count in rows if name == one.value}
            _write_differences(db, out)
    problems = []
    for what, one, other in (
        (Both("終わった部分", "parts finished"), len(done) - done.count(None), len(plan.parts)),
        (Both("契約の行", "rows of contracts"), counts.rows, plan.contracts),
        (Both("請求明細", "invoice lines"), counts.lines_read, plan.lines),
        (Both("請求明細の円", "yen of invoice lines"), counts.yen_read, plan.yen),
    ):
        if one != other:
            problems.append(Problem("audit.does_not_add_up", what=what, one=one, other=other))
    return Audited(plan, counts, verdicts, tuple(problems), taken)


def _write_differences(db: duckdb.DuckDBPyConnection, out: Path) -> None:
    """Every line that is not in order, by itself."""
    in_order = ", ".join(quoted(one.value) for one in LineVerdict if one.in_order)
    order = 'contract, kind, subject, coalesce("on", invoiced_on), verdict, owed, invoiced'
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    query = f"SELECT {names} FROM {lines_in(out)} WHERE verdict NOT IN ({in_order}) ORDER BY {order}"
    for name, form in (
        ("differences.parquet", "FORMAT parquet, COMPRESSION zstd"),
        ("differences.csv", "FORMAT csv, HEADER true"),
    ):
        beside = out / f".{name}.{os.getpid()}.mrs-spec"
        db.execute(f"COPY ({query}) TO {quoted(beside)} ({form})")
        beside.replace(out / name)
