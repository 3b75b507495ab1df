"""What is owed beside what was invoiced: one full join, so that a line that stands on one side only is found.

Paired are first lines that agree in contract, kind, subject, day and yen; of what is left, those of one day (the
amount differs); then those of one amount, the nearest day first (the day differs). The full join is over these pairs:
every line of either side comes to exactly one row.
"""

from __future__ import annotations

from enum import StrEnum

import duckdb

from mrs_spec.audit.tables import quoted
from mrs_spec.ground.wording import Both
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.telling.statement import PLACES

DAYS_APART = 31
"""A line of another day is the same line where the two lie no further apart."""


class LineVerdict(StrEnum):
    """What one line came to."""

    RIGHT = "right"
    HELD_BACK = "held back"
    AMOUNT = "amount"
    DAY = "day"
    NOT_OWED = "not owed"
    NOT_INVOICED = "not invoiced"
    HELD = "held"
    UNKNOWN_CONTRACT = "unknown contract"
    UNDETERMINED = "undetermined"
    REFUSED_LINE = "refused line"
    REFUSED_FACTS = "refused facts"

    @property
    def in_order(self) -> bool:
        """Whether the invoice is as the contract says."""
        return self in (LineVerdict.RIGHT, LineVerdict.HELD_BACK)

    @property
    def undecided(self) -> bool:
        """Whether nothing can be said: a fact or a judgement is missing, or what the tables hold is not of the form."""
        return self in (LineVerdict.UNDETERMINED, LineVerdict.REFUSED_LINE, LineVerdict.REFUSED_FACTS)

    @property
    def differs(self) -> bool:
        """Whether the invoice contradicts the contract."""
        return not self.in_order and not self.undecided


LINE_VERDICT_NAMES = {
    LineVerdict.RIGHT: Both("契約どおり", "right"),
    LineVerdict.HELD_BACK: Both("請求保留のとおり請求なし", "held, and not invoiced"),
    LineVerdict.AMOUNT: Both("額が異なる", "another amount"),
    LineVerdict.DAY: Both("日が異なる", "another day"),
    LineVerdict.NOT_OWED: Both("発生していない", "not owed"),
    LineVerdict.NOT_INVOICED: Both("請求漏れ", "not invoiced"),
    LineVerdict.HELD: Both("請求保留なのに請求", "invoiced though held"),
    LineVerdict.UNKNOWN_CONTRACT: Both("契約が表にない", "contract not in the tables"),
    LineVerdict.UNDETERMINED: Both("判断できない", "undetermined"),
    LineVerdict.REFUSED_LINE: Both("請求明細を読めない", "invoice line not of the form"),
    LineVerdict.REFUSED_FACTS: Both("契約の事実を読めない", "facts not of the form"),
}
"""How verdicts are called."""

_KEY = """contract, kind, subject"""
_SAME = "o.contract = b.contract AND o.kind = b.kind AND o.subject = b.subject"
_KINDS = ", ".join(quoted(kind.value) for kind in ChargeKind)
_PLACE = {
    at: " ".join(
        ["CASE b.kind", *(f"WHEN {quoted(kind.value)} THEN {quoted(of[at])}" for kind, of in PLACES.items()), "END"]
    )
    for at in (0, 1)
}
"""Where amount and obligation of a kind stand, for what was invoiced and is not owed."""
_UNDECIDED = ", ".join(quoted(one.value) for one in LineVerdict if one.undecided)

PREPARE = f"""
CREATE OR REPLACE TEMP TABLE o AS
  SELECT *, row_number() OVER (ORDER BY {_KEY}, "on", yen, held, needs) AS o FROM (
    SELECT * REPLACE (coalesce(nullif(subject, ''), 'contract') AS subject) FROM owed WHERE fault IS NULL AND $within_o
  );
CREATE OR REPLACE TEMP TABLE faults AS SELECT contract, fault, field FROM owed WHERE fault IS NOT NULL;
CREATE OR REPLACE TEMP TABLE b AS
  SELECT *, row_number() OVER (ORDER BY {_KEY}, "on", yen) AS b FROM (
    SELECT contract, CASE WHEN kind IN ({_KINDS}) THEN kind ELSE '' END AS kind,
      CASE WHEN regexp_full_match(subject, '[A-Za-z0-9_.-]{{1,64}}') THEN subject ELSE '' END AS subject, "on", yen,
      CASE WHEN NOT coalesce(kind IN ({_KINDS}), false) THEN 'kind'
        WHEN NOT regexp_full_match(subject, '[A-Za-z0-9_.-]{{1,64}}') THEN 'subject'
        WHEN "on" IS NULL THEN 'on' WHEN yen IS NULL THEN 'yen' END AS wrong
    FROM billed
  ) WHERE $within_b;
"""

AGREEING = """
CREATE OR REPLACE TEMP TABLE joined AS
  WITH
    left_side AS (SELECT *, row_number() OVER (PARTITION BY contract, kind, subject, "on", yen ORDER BY o) AS n FROM o
      WHERE yen IS NOT NULL AND "on" IS NOT NULL AND needs IS NULL),
    right_side AS (SELECT *, row_number() OVER (PARTITION BY contract, kind, subject, "on", yen ORDER BY b) AS n FROM b
      WHERE wrong IS NULL)
  SELECT o, b FROM left_side JOIN right_side USING (contract, kind, subject, "on", yen, n);
CREATE OR REPLACE TEMP TABLE pairs AS
  SELECT joined.o, joined.b, CASE WHEN held IS NULL THEN 'right' ELSE 'held' END AS verdict
  FROM joined JOIN o USING (o);
CREATE OR REPLACE TEMP TABLE left_over AS SELECT * FROM o ANTI JOIN pairs USING (o);
CREATE OR REPLACE TEMP TABLE right_over AS SELECT * FROM b ANTI JOIN pairs USING (b) WHERE wrong IS NULL;
"""
"""Lines that agree in all, each with one of the other side."""

OF_ONE_DAY = """
INSERT INTO pairs
  SELECT l.o, r.b, CASE WHEN l.needs IS NOT NULL THEN 'undetermined' ELSE 'amount' END
  FROM (SELECT *, row_number() OVER (PARTITION BY contract, kind, subject, "on" ORDER BY yen, o) AS n FROM left_over
    WHERE "on" IS NOT NULL) l
  JOIN (SELECT *, row_number() OVER (PARTITION BY contract, kind, subject, "on" ORDER BY yen, b) AS n FROM right_over) r
  USING (contract, kind, subject, "on", n);
"""

NEAREST = f"""
INSERT INTO pairs
  WITH near AS (
    SELECT l.o, r.b, abs(l."on" - r."on") AS days
    FROM left_over l JOIN right_over r USING (contract, kind, subject, yen)
    WHERE l.needs IS NULL AND l.o NOT IN (SELECT o FROM pairs) AND r.b NOT IN (SELECT b FROM pairs)
      AND abs(l."on" - r."on") <= {DAYS_APART}
  )
  SELECT o, b, 'day' FROM near
  QUALIFY row_number() OVER (PARTITION BY o ORDER BY days, b) = 1
    AND row_number() OVER (PARTITION BY b ORDER BY days, o) = 1;
"""
"""Each the other's nearest; said again until there is none: then the next are the nearest."""

WITHOUT_A_DAY = """
INSERT INTO pairs
  SELECT l.o, r.b, 'undetermined'
  FROM (SELECT *, row_number() OVER (PARTITION BY contract, kind, subject ORDER BY o) AS n FROM left_over
    WHERE "on" IS NULL AND o NOT IN (SELECT o FROM pairs)) l
  JOIN (SELECT *, row_number() OVER (PARTITION BY contract, kind, subject ORDER BY b) AS n FROM right_over
    WHERE b NOT IN (SELECT b FROM pairs)) r
  USING (contract, kind, subject, n);
"""
"""What is owed on a day that is not decided may be what was invoiced on some day."""

VERDICTS = f"""
CREATE OR REPLACE TEMP TABLE open AS
  SELECT contract, kind, subject, min_by(needs, o) AS needs, min_by(who, o) AS who, min_by(clause, o) AS clause
  FROM o WHERE "on" IS NULL GROUP BY ALL;
CREATE OR REPLACE TEMP TABLE lines AS
  WITH rows AS (
    SELECT coalesce(o.contract, b.contract) AS contract, coalesce(o.kind, b.kind) AS kind,
      coalesce(o.subject, b.subject) AS subject, o."on" AS "on", b."on" AS invoiced_on,
      coalesce(pairs.verdict, CASE
        WHEN b.b IS NULL THEN CASE WHEN o.needs IS NOT NULL THEN 'undetermined' WHEN o.held IS NULL THEN 'not invoiced'
          ELSE 'held back' END
        WHEN faults.fault IS NOT NULL THEN 'refused facts'
        WHEN b.wrong IS NOT NULL THEN 'refused line'
        WHEN known.contract IS NULL THEN 'unknown contract'
        WHEN coalesce(whole.needs, open.needs) IS NOT NULL THEN 'undetermined'
        ELSE 'not owed' END) AS verdict,
      o.yen AS owed, b.yen AS invoiced, o.tax, coalesce(o.annex, {_PLACE[0]}) AS annex,
      coalesce(o.clause, whole.clause, open.clause, {_PLACE[1]}) AS clause, o.held,
      CASE WHEN b.wrong IS NULL AND faults.fault IS NULL THEN coalesce(o.needs, whole.needs, open.needs) END AS needs,
      CASE WHEN b.wrong IS NULL AND faults.fault IS NULL THEN coalesce(o.who, whole.who, open.who) END AS who,
      coalesce(faults.fault, CASE WHEN b.wrong IS NOT NULL THEN 'audit.line' END) AS fault,
      coalesce(faults.field, b.wrong) AS field
    FROM pairs
    FULL JOIN o USING (o)
    FULL JOIN b ON pairs.b = b.b
    LEFT JOIN faults ON faults.contract = coalesce(o.contract, b.contract)
    LEFT JOIN known ON known.contract = coalesce(o.contract, b.contract)
    LEFT JOIN (SELECT * FROM open WHERE kind = '') whole ON o.o IS NULL AND whole.contract = b.contract
    LEFT JOIN (SELECT * FROM open WHERE kind <> '') open
      ON o.o IS NULL AND open.contract = b.contract AND open.kind = b.kind AND open.subject = b.subject
    UNION ALL
    SELECT contract, '', '', NULL, NULL, 'refused facts', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, fault, field
    FROM faults
  )
  SELECT
    row_number() OVER (ORDER BY contract, kind, subject, coalesce("on", invoiced_on), verdict, owed, invoiced) AS line,
    * REPLACE (CASE WHEN verdict = 'undetermined' THEN NULL ELSE owed END AS owed),
    CASE WHEN verdict IN ({_UNDECIDED}) THEN NULL ELSE coalesce(invoiced, 0) - coalesce(owed, 0) END AS difference
  FROM rows;
"""


def compare(db: duckdb.DuckDBPyConnection, within: tuple[str, str] | None) -> None:
    """Fill the table `lines` from `owed`, `billed` and `known`; within: the first and the last day to look at."""
    clause = (
        '("on" IS NULL OR "on" BETWEEN {} AND {})'.format(*(f"DATE {quoted(one)}" for one in within))
        if within
        else "true"
    )
    _each(db, PREPARE.replace("$within_o", clause).replace("$within_b", clause))
    _each(db, AGREEING + OF_ONE_DAY)
    before = -1
    while before != (paired := _count(db)):
        before = paired
        db.execute(NEAREST)
    _each(db, WITHOUT_A_DAY + VERDICTS)


def _each(db: duckdb.DuckDBPyConnection, text: str) -> None:
    for statement in db.extract_statements(text):
        db.execute(statement)


def _count(db: duckdb.DuckDBPyConnection) -> int:
    found = db.execute("SELECT count(*) FROM pairs").fetchone()
    assert found is not None
    return int(found[0])
