"""A run: planned, worked on in parts by all cores, put together, and held to what was read."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections import Counter
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow.csv import CSVWriter, WriteOptions

from mrs_spec.audit.compare import LineVerdict
from mrs_spec.audit.parts import SUMMED, PartCounts, PartResult, Sums, finished, worked_on
from mrs_spec.audit.plan import AT_ONCE, AuditAsked, Plan, Range, planned
from mrs_spec.ground.files import alone_in
from mrs_spec.ground.machine import shared_out
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.progress import Part
from mrs_spec.ground.wording import Both

INCOMPLETE = 4
"""The exit code of a run in which something could not be decided, or whose counts do not add up."""


class Audited(NamedTuple):
    """What a run came to. taken: how many parts were finished before it began."""

    plan: Plan
    counts: PartCounts
    sums: dict[str, list[Sums]]
    faults: list[tuple[str, str, int]]
    problems: tuple[Problem, ...]
    taken: int

    @property
    def verdicts(self) -> dict[LineVerdict, int]:
        """How many lines came to each verdict."""
        return {LineVerdict(one.name): one.lines for one in self.sums["verdict"]}

    @property
    def exit_code(self) -> int:
        """0: every line is right; 1: one contradicts the contract; 4: something is not decided, or is missing."""
        if self.problems:
            return INCOMPLETE
        if any(one.differs for one in self.verdicts):
            return 1
        return INCOMPLETE if any(one.undecided for one in self.verdicts) else 0


def run(
    asked: AuditAsked, workers: int | None, *, at_once: int = AT_ONCE, told: Part | None = None
) -> Audited:  # fmt: skip
    """Judge and compare all; what an earlier run of the same finished is taken from it. Raises Problem(s).

    told: to whom it is told how many parts are finished, of how many.
    """
    asked.out.mkdir(parents=True, exist_ok=True)
    with alone_in(asked.out):
        plan = planned(asked, os.cpu_count() or 1, at_once)
        for folder in (plan.folder, asked.out / "lines"):
            folder.mkdir(exist_ok=True)
            with alone_in(folder):
                pass  # what an ended process left half written is taken away
        left = [part for part in plan.parts if finished(plan, part) is None]
        if told:
            told.total, told.done = len(plan.parts), len(plan.parts) - len(left)
        step = told.step if told else lambda: None
        shared_out(partial(_one_of, plan, left, os.getpid()), len(left), workers, step)
        shutil.rmtree(asked.out / "spill", ignore_errors=True)
        return _put_together(plan, len(plan.parts) - len(left))


def _one_of(plan: Plan, left: list[Range], parent: int, number: int) -> None:
    _end_with(parent)
    if finished(plan, left[number]) is None:  # where a process was killed, another begins with all of them
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
    done = [its for part in plan.parts if (its := finished(plan, part)) is not None]
    counts = PartCounts()
    for its in done:
        counts = counts.plus(its.counts)
    problems = []
    for what, one, other in (
        (Both("終わった部分", "parts finished"), len(done), len(plan.parts)),
        (Both("契約の行", "rows of contracts"), counts.rows, plan.contracts),
        (Both("請求明細", "invoice lines"), counts.lines_read, plan.lines),
        (Both("請求明細の円", "yen of invoice lines"), counts.yen_read, plan.yen),
    ):
        if one != other:
            problems.append(Problem("audit.does_not_add_up", what=what, one=one, other=other))
    _write_differences(plan)
    return Audited(
        plan,
        counts,
        {by: added([its.sums[by] for its in done]) for by in SUMMED},
        _faults(done),
        tuple(problems),
        taken,
    )


def added(tables: Iterable[list[Sums]]) -> list[Sums]:
    """The sums of all parts, by name."""
    found: dict[str, Sums] = {}
    for one in (row for table in tables for row in table):
        found[one.name] = found[one.name].plus(one) if one.name in found else one
    return [found[name] for name in sorted(found)]


def _faults(done: list[PartResult]) -> list[tuple[str, str, int]]:
    found: Counter[tuple[str, str]] = Counter()
    for fault, field, count in (row for its in done for row in its.faults):
        found[fault, field] += count
    return sorted(((*key, count) for key, count in found.items()), key=lambda row: (-row[2], row))[:50]


def _write_differences(plan: Plan) -> None:
    """Every line that is not in order, by itself; part by part, so that no more than one is in memory."""
    in_order = [one.value for one in LineVerdict if one.in_order]
    files = [one for part in plan.parts if (one := plan.asked.out / "lines" / f"{part.name}.parquet").is_file()]
    if not files:
        return
    schema = pa.schema([field.with_nullable(True) for field in pq.read_schema(files[0])])
    names = ("differences.parquet", "differences.csv")
    beside = [plan.asked.out / f".{name}.{os.getpid()}.mrs-spec" for name in names]
    with (
        pq.ParquetWriter(beside[0], schema, compression="zstd") as rows,
        CSVWriter(beside[1], schema, write_options=WriteOptions(quoting_style="needed")) as text,
    ):
        for file in files:
            lines = pq.read_table(file, filters=[("verdict", "not in", in_order)]).cast(schema)
            rows.write_table(lines)
            text.write_table(lines)
    for name, part in zip(names, beside, strict=True):
        part.replace(plan.asked.out / name)
