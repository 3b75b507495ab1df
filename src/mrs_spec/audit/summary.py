"""What all lines come to: by verdict, by clause, by month; the largest; the totals, held to what was read."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

import duckdb

from mrs_spec.audit.causes import DIFFERING, FleetCauses, causes, facts_named
from mrs_spec.audit.compare import LineVerdict
from mrs_spec.audit.owed import law_of_letters
from mrs_spec.audit.plan import PLANNING
from mrs_spec.audit.readings import question_of
from mrs_spec.audit.run import Audited, lines_in
from mrs_spec.ground.wording import Lang
from mrs_spec.law.law import Law
from mrs_spec.record.facts import Facts
from mrs_spec.telling.explain import explain, in_lines

LARGEST = 20


class Sums(NamedTuple):
    """Lines with something in common: how many, and their yen. undecided: yen invoiced of which nothing can be said."""

    name: str
    lines: int
    contracts: int
    owed: int
    invoiced: int
    difference: int
    undecided: int


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


SUMS = """count(*), count(DISTINCT contract), coalesce(sum(owed), 0)::BIGINT, coalesce(sum(invoiced), 0)::BIGINT,
  coalesce(sum(difference), 0)::BIGINT, coalesce(sum(invoiced) FILTER (difference IS NULL), 0)::BIGINT"""


def summed(audited: Audited) -> Summary:
    """Read what the parts wrote."""
    plan = audited.plan
    with plan.connect(threads=2, megabytes=PLANNING) as db:
        lines = lines_in(plan.asked.out) if plan.parts else ""
        by_verdict = _sums(db, lines, "verdict")
        order = [one.value for one in LineVerdict]
        by_verdict.sort(key=lambda one: order.index(one.name))
        differing = f"(SELECT * FROM {lines} WHERE verdict IN ({DIFFERING}))"
        found = causes(plan, db)
        return Summary(
            audited,
            by_verdict,
            _sums(db, differing, "coalesce(annex || ' ' || clause, annex, clause, '')"),
            _sums(db, lines, """coalesce(strftime(coalesce("on", invoiced_on), '%Y-%m'), '')"""),
            (_sums(db, lines, "''") or [Sums("", 0, 0, 0, 0, 0, 0)])[0],
            _largest(db, audited),
            found,
            _faults(db, lines),
        )


def _sums(db: duckdb.DuckDBPyConnection, lines: str, by: str) -> list[Sums]:
    return [
        Sums(*row)
        for row in db.execute(f"SELECT {by} AS name, {SUMS} FROM {lines} GROUP BY name ORDER BY name").fetchall()
    ]


def _faults(db: duckdb.DuckDBPyConnection, lines: str) -> list[tuple[str, str, int]]:
    query = f"""SELECT fault, regexp_replace(field, '\\.\\d+', '', 'g') AS field, count(*) FROM {lines}
      WHERE fault IS NOT NULL AND (kind = '' OR verdict = 'refused line') GROUP BY ALL ORDER BY 3 DESC, 1, 2 LIMIT 50"""
    return [(row[0], row[1], row[2]) for row in db.execute(query).fetchall()]


def _largest(db: duckdb.DuckDBPyConnection, audited: Audited) -> list[Large]:
    plan = audited.plan
    rows = db.execute(
        f"""SELECT contract, kind, subject, "on", invoiced_on, verdict, owed, invoiced, difference, annex, clause,
          readings, as_under FROM {lines_in(plan.asked.out)} WHERE verdict IN ({DIFFERING})
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
