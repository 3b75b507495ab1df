"""What all lines come to: by verdict, by clause, by month; the largest; the totals, held to what was read."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import duckdb

from mrs_spec.audit.causes import FleetCauses, causes, facts_named
from mrs_spec.audit.compare import LineVerdict
from mrs_spec.audit.owed import law_of_letters
from mrs_spec.audit.parts import DIFFERING, Sums
from mrs_spec.audit.plan import PLANNING
from mrs_spec.audit.readings import question_of
from mrs_spec.audit.run import Audited
from mrs_spec.audit.tables import quoted
from mrs_spec.ground.wording import Lang
from mrs_spec.law.law import Law
from mrs_spec.record.facts import Facts
from mrs_spec.telling.explain import explain, in_lines

LARGEST = 20


class Large(NamedTuple):
    """One of the largest differences, with its explanation in lines of text by language."""

    contract: str
    kind: str
    subject: str
    on: date | None
    invoiced_on: date | None
    verdict: LineVerdict
    owed: int | None
    invoiced: int | None
    difference: int
    annex: str | None
    clause: str | None
    readings: str | None
    as_under: str | None
    why: dict[Lang, list[str]]


class Summary(NamedTuple):
    """All that the page and audit.json tell."""

    audited: Audited
    by_verdict: list[Sums]
    by_clause: list[Sums]
    by_month: list[Sums]
    total: Sums
    largest: list[Large]
    causes: FleetCauses
    faults: list[tuple[str, str, int]]
    """Which kind of fault stands in which field, and in how many contracts or lines."""


def summed(audited: Audited) -> Summary:
    """What the parts wrote, and what explains it."""
    plan, sums = audited.plan, audited.sums
    order = [one.value for one in LineVerdict]
    with plan.connect(threads=2, megabytes=PLANNING) as db:
        return Summary(
            audited,
            sorted(sums["verdict"], key=lambda one: order.index(one.name)),
            sums["clause"],
            sums["month"],
            (sums["all"] or [Sums("", 0, 0, 0, 0, 0, 0)])[0],
            _largest(db, audited),
            causes(plan, db),
            audited.faults,
        )


def _largest(db: duckdb.DuckDBPyConnection, audited: Audited) -> list[Large]:
    plan = audited.plan
    if not (place := plan.asked.out / "differences.parquet").is_file():
        return []
    rows = db.execute(
        f"""SELECT contract, kind, subject, "on", invoiced_on, verdict, owed, invoiced, difference, annex, clause,
          readings, as_under FROM {quoted(place)} WHERE verdict IN ({DIFFERING})
          ORDER BY greatest(abs(difference), if(verdict IN ('day', 'held'), invoiced, 0)) DESC, contract, kind, subject,
          coalesce("on", invoiced_on) LIMIT {LARGEST}"""
    ).fetchall()
    facts = dict(facts_named(plan, db, [row[0] for row in rows])) if rows else {}
    law = law_of_letters(plan.asked.letters)
    return [_large(row, why_of(law, facts[row[0]], row[1], row[2])) for row in rows]


def _large(row: tuple[Any, ...], why: dict[Lang, list[str]]) -> Large:
    place, verdict, amounts, rest = row[:5], LineVerdict(row[5]), row[6:9], row[9:]
    return Large._make((*place, verdict, *amounts, *rest, why))


def why_of(law: Law, facts: Facts, kind: str, subject: str) -> dict[Lang, list[str]]:
    """Why the charges of a kind are what they are, in lines of text; empty where the record has no such subject."""
    if (question := question_of(facts, kind, subject)) is None:
        return {"ja": [], "en": []}
    (found,) = explain(law, facts, [question])
    told = {
        lang: [(line.depth, line.text) for line in in_lines(found, lang) if line.what != "answer"]
        for lang in ("ja", "en")
    }
    return {"ja": _indented(told["ja"]), "en": _indented(told["en"])}


def _indented(lines: list[tuple[int, str]]) -> list[str]:
    return [f"{'  ' * max(depth - 1, 0)}{text}" for depth, text in lines]
