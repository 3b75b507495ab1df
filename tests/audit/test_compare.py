"""What is owed beside what was invoiced: every line of either side once, whatever the lines are."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrs_spec.audit.compare import DAYS_APART, LineVerdict, compare
from mrs_spec.audit.owed import OWED

FIRST = date(2024, 4, 1)
BILLED = pa.schema(
    [
        ("contract", pa.string()),
        ("kind", pa.string()),
        ("subject", pa.string()),
        ("on", pa.date32()),
        ("yen", pa.int64()),
    ]
)


@pytest.fixture(scope="module")
def db() -> duckdb.DuckDBPyConnection:
    return duckdb.connect(config={"threads": 1})


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def due(contract: str, number: int | None, yen: int | None, **more: Any) -> dict[str, Any]:
    on = None if number is None else day(number)
    row = {"contract": contract, "kind": "MONTHLY_MAIN", "subject": "contract", "on": on, "yen": yen}
    missing = {"needs": "indication", "who": "company"} if None in (number, yen) else {}
    return {**row, "annex": "annex1.2.i1", "clause": "art11.p1.s2.b", **missing, **more}


def sent(contract: str, number: int | None, yen: int | None, **more: Any) -> dict[str, Any]:
    on = None if number is None else day(number)
    return {"contract": contract, "kind": "MONTHLY_MAIN", "subject": "contract", "on": on, "yen": yen, **more}


def lines(
    db: duckdb.DuckDBPyConnection, owed: list[dict[str, Any]], billed: list[dict[str, Any]], known: str = "AB",
    within: tuple[str, str] | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    db.register("owed", pa.Table.from_pylist(owed, OWED))
    db.register("billed", pa.Table.from_pylist(billed, BILLED))
    db.register("known", pa.table({"contract": pa.array(list(known), pa.string())}))
    compare(db, within)
    found: list[dict[str, Any]] = db.sql("SELECT * FROM lines ORDER BY line").to_arrow_table().to_pylist()
    return found


def told(found: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return [(one["verdict"], one["owed"], one["invoiced"]) for one in found]


def test_each_side_alone_is_found(db: duckdb.DuckDBPyConnection) -> None:
    assert told(lines(db, [due("A", 0, 100)], [])) == [("not invoiced", 100, None)]
    assert told(lines(db, [], [sent("A", 0, 100)])) == [("not owed", None, 100)]
    assert told(lines(db, [], [sent("C", 0, 100)])) == [("unknown contract", None, 100)]


def test_the_nearest_day_is_taken(db: duckdb.DuckDBPyConnection) -> None:
    owed = [due("A", 0, 100), due("A", 30, 100)]
    found = lines(db, owed, [sent("A", 29, 100)])
    assert [(one["verdict"], one["on"], one["invoiced_on"]) for one in found] == [
        ("not invoiced", day(0), None),
        ("day", day(30), day(29)),
    ]
    assert [one["verdict"] for one in lines(db, owed, [sent("A", 29, 100), sent("A", 28, 100)])] == ["day", "day"]
    (near, far) = lines(db, [due("A", 20, 100)], [sent("A", 1, 100), sent("A", 15, 100)])
    assert (far["verdict"], far["invoiced_on"]) == ("day", day(15)) and near["verdict"] == "not owed"
    (near, far) = lines(db, [due("A", 1, 100), due("A", 15, 100)], [sent("A", 20, 100)])
    assert (far["verdict"], far["on"]) == ("day", day(15)) and near["verdict"] == "not invoiced"
    apart = lines(db, [due("A", 0, 100)], [sent("A", DAYS_APART + 1, 100)])
    assert [one["verdict"] for one in apart] == ["not invoiced", "not owed"]


def test_of_one_day_the_line_of_the_same_amount_is_the_same(db: duckdb.DuckDBPyConnection) -> None:
    found = lines(db, [due("A", 0, 100), due("A", 0, 200)], [sent("A", 0, 200), sent("A", 0, 150)])
    assert told(found) == [("amount", 100, 150), ("right", 200, 200)]


def test_two_of_a_kind_are_two(db: duckdb.DuckDBPyConnection) -> None:
    assert told(lines(db, [due("A", 0, 100)] * 2, [sent("A", 0, 100)] * 2)) == [("right", 100, 100)] * 2
    apart = lines(db, [due("A", 0, 100)] * 2, [sent("A", 0, 200)] * 2)
    assert told(apart) == [("amount", 100, 200)] * 2
    apart = lines(db, [due("A", 0, 100)] * 2, [sent("A", 1, 100)] * 3)
    assert [one["verdict"] for one in apart] == ["day", "day", "not owed"]


def test_what_is_held_or_undetermined_is_told_so(db: duckdb.DuckDBPyConnection) -> None:
    assert told(lines(db, [due("A", 0, 100, held="IR-53")], [])) == [("held back", 100, None)]
    assert told(lines(db, [due("A", 0, 100, held="IR-53")], [sent("A", 0, 100)])) == [("held", 100, 100)]
    assert told(lines(db, [due("A", 0, None)], [sent("A", 0, 70)])) == [("undetermined", None, 70)]
    assert told(lines(db, [due("A", None, 100)], [sent("A", 5, 70), sent("A", 6, 70)])) == [
        ("undetermined", None, 70),
        ("undetermined", None, 70),
    ]
    whole = due("A", None, None, kind="", subject="")
    assert told(lines(db, [whole], [sent("A", 5, 70)])) == [("undetermined", None, None), ("undetermined", None, 70)]


def test_a_contract_whose_facts_are_refused_is_accused_of_nothing(db: duckdb.DuckDBPyConnection) -> None:
    bad = {"contract": "A", "kind": "", "subject": "", "fault": "facts.not_yen", "field": "indications.0.amount"}
    found = lines(db, [bad], [sent("A", 0, 100)])
    assert told(found) == [("refused facts", None, None), ("refused facts", None, 100)]
    assert {one["field"] for one in found} == {"indications.0.amount"}


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"kind": "Sato"}, "kind"), ({"subject": "Sato Taro"}, "subject"), ({"on": None}, "on"), ({"yen": None}, "yen")],
)
def test_an_invoice_line_that_cannot_be_read_is_told_by_its_field(
    db: duckdb.DuckDBPyConnection, changed: dict[str, Any], field: str
) -> None:
    (found,) = lines(db, [], [{**sent("A", 0, 100), **changed}])
    assert (found["verdict"], found["field"]) == ("refused line", field)
    assert "Sato" not in str(found)


AMOUNTS = st.sampled_from([100, 101, 200])
DAYS = st.sampled_from([0, 1, 2, 20, 40])
CONTRACTS = st.sampled_from("AAABC")
OWED_LINES = st.builds(due, CONTRACTS, st.none() | DAYS, st.none() | AMOUNTS) | st.builds(
    due, CONTRACTS, DAYS, AMOUNTS, held=st.none() | st.just("IR-53")
)
SENT_LINES = st.builds(sent, CONTRACTS, st.none() | DAYS, st.none() | AMOUNTS)


@settings(max_examples=25, deadline=None)
@given(st.lists(OWED_LINES, max_size=12), st.lists(SENT_LINES, max_size=12), st.booleans(), st.booleans())
def test_every_line_of_either_side_comes_to_one_row_and_the_sums_agree(
    owed: list[dict[str, Any]], billed: list[dict[str, Any]], month: bool, refuse: bool
) -> None:
    db = duckdb.connect(config={"threads": 1})
    within = ("2024-04-10", "2024-05-10") if month else None
    faults = [{"contract": "B", "kind": "", "subject": "", "fault": "facts.not_yen", "field": "x"}] if refuse else []
    owed = [one for one in owed if not (refuse and one["contract"] == "B")]
    found = lines(db, owed + faults, billed, within=within)

    def counts(one: dict[str, Any]) -> bool:
        return within is None or one["on"] is None or within[0] <= one["on"].isoformat() <= within[1]

    due_here, sent_here = list(filter(counts, owed)), list(filter(counts, billed))
    rows = [one for one in found if not (one["verdict"] == "refused facts" and one["kind"] == "")]
    assert len(rows) == len(found) - len(faults)
    decided = Counter((one["contract"], one["on"], one["yen"]) for one in due_here if "needs" not in one)
    assert Counter((one["contract"], one["on"], one["owed"]) for one in rows if one["owed"] is not None) == decided
    assert Counter(
        (one["contract"], one["invoiced_on"], one["invoiced"])
        for one in rows
        if one["invoiced"] is not None or one["invoiced_on"]
    ) == Counter((one["contract"], one["on"], one["yen"]) for one in sent_here if one["yen"] is not None or one["on"])
    total = sum(one["owed"] or 0 for one in found) + sum(one["difference"] or 0 for one in found)
    total += sum(one["invoiced"] or 0 for one in found if one["difference"] is None)
    assert total == sum(one["yen"] or 0 for one in sent_here)
    for one in rows:
        if LineVerdict(one["verdict"]) is LineVerdict.RIGHT:
            assert one["owed"] == one["invoiced"] and one["on"] == one["invoiced_on"] and one["held"] is None
