"""A fleet against its invoices: the example, every kind of table, bad input, and runs that are ended."""

from __future__ import annotations

import csv
import json
import pickle
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from accessible import violations

from mrs_spec.audit import check as checking
from mrs_spec.audit.compare import LineVerdict
from mrs_spec.audit.draft import drafted
from mrs_spec.audit.owed import OWED, charged, facts_of, law_of_letters, owing
from mrs_spec.audit.page import html
from mrs_spec.audit.plan import AuditAsked, only_while
from mrs_spec.audit.run import INCOMPLETE, Audited, run
from mrs_spec.audit.summary import Summary, summed
from mrs_spec.audit.tell import as_data, as_lines
from mrs_spec.audit.why import why
from mrs_spec.cli.audit import days_of
from mrs_spec.cli.main import cli
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.progress import Part
from mrs_spec.ground.wording import LANGS, Both
from mrs_spec.rules import law
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.telling.statement import as_rows, statement

ROOT = Path(__file__).parent.parent.parent
EXAMPLE = ROOT / "examples" / "audit"
UNTIL = date(2024, 9, 30)
LINES = 'SELECT contract, kind, subject, "on", yen FROM invoices;'


def asked(out: Path, tables: Path = EXAMPLE / "tables", mapping: Path = EXAMPLE / "map.sql") -> AuditAsked:
    return AuditAsked(tables, mapping, out, UNTIL, None, ())


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Audited:
    return run(asked(tmp_path_factory.mktemp("audit") / "out"), 1)


@pytest.fixture(scope="module")
def summary(audited: Audited) -> Summary:
    return summed(audited)


# --- the example ----------------------------------------------------------------------------------


def test_the_example_comes_to_what_it_says(audited: Audited) -> None:
    assert rows_of(audited.plan.asked.out / "differences.csv") == rows_of(EXAMPLE / "expected.csv")
    assert audited.exit_code == 1


def test_the_sums_are_those_of_the_tables(audited: Audited, summary: Summary) -> None:
    invoices = rows_of(EXAMPLE / "tables" / "invoices.csv")
    total = summary.total
    assert total.invoiced == sum(int(one["yen"]) for one in invoices)
    assert total.owed + total.difference + total.undecided == total.invoiced
    assert audited.counts.lines_read == len(invoices)
    for table in (summary.by_verdict, summary.by_month):
        assert sum(one.lines for one in table) == total.lines
        assert sum(one.invoiced for one in table) == total.invoiced


def test_the_draft_is_the_example_s_mapping() -> None:
    assert drafted(EXAMPLE / "tables").text == (EXAMPLE / "map.sql").read_text("utf-8")


def test_a_draft_says_what_it_could_not_map(tmp_path: Path) -> None:
    write(tmp_path, "contracts", [{"contract_no": "C1", "start": "2024-04-01"}])
    write(tmp_path, "prices", [{"contract_no": "C1", "kind": "MONTHLY_MAIN"}])
    write(tmp_path, "weather", [{"town": "Tokyo"}])
    found = drafted(tmp_path)
    told = " ".join(one.en for one in found.left)
    assert "weather has no column for the contract's id" in told
    assert "no column for indications.amount, which is required" in told
    assert "there is no table of invoice lines" in told
    assert "contracts.start" in told
    assert all(one.ja != one.en for one in found.left)


@pytest.mark.parametrize("lang", LANGS)
def test_a_hundred_rows_are_told_without_a_value(lang: Any) -> None:
    lines = list(checking.as_lines(checking.check(EXAMPLE / "tables", EXAMPLE / "map.sql", UNTIL), lang))
    text = "\n".join(lines)
    assert "contract.billing_start × 1" in text and "kind × 1" in text
    assert ("not a day in the calendar" if lang == "en" else "暦にある日ではありません") in text
    assert "2024-06-31" not in text and "MONTHLY_FEE" not in text


def test_one_contract_is_explained(audited: Audited) -> None:
    out = audited.plan.asked.out
    told = {lang: "\n".join(why(out, "C003", lang)) for lang in LANGS}
    assert "the contract says" not in told["en"]
    assert "monthly fee" in told["en"] and "contract 7,741 yen, invoice 15,000 yen" in told["en"]
    assert "45日" in told["ja"] and "契約 7,741円、請求 15,000円" in told["ja"]
    with pytest.raises(Problem, match='no contract "C9"'):
        list(why(out, "C9", "en"))


def test_what_is_told_names_fields_and_never_values(audited: Audited, summary: Summary) -> None:
    pages = [html(summary), json.dumps(as_data(summary)), *as_lines(summary, "en"), *as_lines(summary, "ja")]
    text = "\n".join([*pages, (audited.plan.asked.out / "differences.csv").read_text("utf-8")])
    assert "contract.billing_start" in text
    for value in ("2024-06-31", "second router", "MONTHLY_FEE"):
        assert value not in text


def test_a_whole_month_invoiced_is_right_under_another_letter(audited: Audited) -> None:
    rows = rows_of(audited.plan.asked.out / "differences.csv")
    (row,) = [one for one in rows if one["contract"] == "C003" and one["verdict"] == "amount"]
    assert row["as_under"] == "IR-26b=B" and "IR-05=A" in row["readings"].split()


# --- tables ---------------------------------------------------------------------------------------


def write(folder: Path, name: str, rows: list[dict[str, Any]]) -> None:
    folder.mkdir(exist_ok=True)
    pq.write_table(pa.Table.from_pylist(rows), folder / f"{name}.parquet")


def as_parquet(folder: Path) -> None:
    folder.mkdir()
    for table in (EXAMPLE / "tables").iterdir():
        duckdb.sql(f"COPY (SELECT * FROM '{table}') TO '{folder / table.stem}.parquet'")


def as_sqlite(folder: Path) -> None:
    folder.mkdir()
    with sqlite3.connect(folder / "fleet.sqlite") as db:
        for table in (EXAMPLE / "tables").iterdir():
            head, *rows = csv.reader(table.read_text("utf-8").splitlines())
            whole = {name for name in head if name in ("amount", "yen")}
            names = ", ".join(f'"{name}" {"INTEGER" if name in whole else "TEXT"}' for name in head)
            db.execute(f'CREATE TABLE "{table.stem}" ({names})')
            values = [[None if value == "" else value for value in row] for row in rows]
            db.executemany(f'INSERT INTO "{table.stem}" VALUES ({", ".join("?" * len(head))})', values)


@pytest.mark.parametrize("make", [as_parquet, as_sqlite], ids=["parquet", "sqlite"])
def test_the_form_of_the_tables_changes_nothing(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "tables")
    mapping = tmp_path / "map.sql"
    text = (EXAMPLE / "map.sql").read_text("utf-8")
    mapping.write_text(text.replace("t.with_contract", "t.with_contract::BOOLEAN"), "utf-8")
    run(asked(tmp_path / "out", tmp_path / "tables", mapping), 1)
    assert rows_of(tmp_path / "out" / "differences.csv") == rows_of(EXAMPLE / "expected.csv")


def test_contracts_may_be_numbers(tmp_path: Path) -> None:
    write(tmp_path / "tables", "contracts", [{"contract": id, "facts": json.dumps(PLAIN)} for id in (10, 2, 7)])
    line = {"kind": "MONTHLY_MAIN", "subject": "", "on": date(2024, 4, 16)}
    yen = {2: 6_000, 7: 7_000, 10: 9_000, 11: 1}
    write(tmp_path / "tables", "invoices", [{"contract": id, **line, "yen": one} for id, one in yen.items()])
    (tmp_path / "map.sql").write_text(f"SELECT contract, facts FROM contracts;\n{LINES}", "utf-8")
    found = run(asked(tmp_path / "out", tmp_path / "tables", tmp_path / "map.sql"), 1, at_once=1)
    assert [part.first for part in found.plan.parts] == [None, 7, 10]
    told = {(one.contract, one.verdict.value): one.why["en"] for one in summed(found).largest if one.invoiced}
    assert list(told) == [("10", "amount"), ("7", "amount")] and all(told.values())
    assert found.verdicts[LineVerdict.UNKNOWN_CONTRACT] == 1
    assert any("7,000 yen" in one for one in why(tmp_path / "out", "7", "en"))


@pytest.fixture
def small(tmp_path: Path) -> Callable[..., Audited]:
    """Runs an audit over facts told as JSON, and invoice lines."""

    def do(contracts: list[tuple[Any, Any]], lines: list[tuple[Any, ...]] = (), **how: Any) -> Audited:  # type: ignore[assignment]
        folder = tmp_path / "tables"
        schema = pa.schema([("contract", pa.string()), ("facts", pa.string())])
        facts = [
            {"contract": id, "facts": told if isinstance(told, str) else json.dumps(told)} for id, told in contracts
        ]
        folder.mkdir(exist_ok=True)
        pq.write_table(pa.Table.from_pylist(facts, schema), folder / "contracts.parquet")
        names = ("contract", "kind", "subject", "on", "yen")
        schema = pa.schema([(name, pa.int64() if name == "yen" else pa.string()) for name in names])
        rows = [dict(zip(names, one, strict=True)) for one in lines]
        pq.write_table(pa.Table.from_pylist(rows, schema), folder / "invoices.parquet")
        (tmp_path / "map.sql").write_text(f"SELECT contract, facts FROM contracts;\n{LINES}", "utf-8")
        found = asked(tmp_path / "out", folder, tmp_path / "map.sql")
        return run(found._replace(**how), 1)

    return do


PLAIN: dict[str, Any] = {
    "known_until": "2024-09-30",
    "contract": {"item": "LL", "accepted_on": "2024-04-01", "billing_start": "2024-04-16"},
    "indications": [{"kind": "MONTHLY_MAIN", "amount": 12000, "tax": "exclusive"}],
}


def verdicts(audited: Audited) -> list[tuple[str, ...]]:
    columns = "contract, verdict, kind, coalesce(fault, ''), coalesce(field, '')"
    with audited.plan.connect(1, 100) as db:
        return db.execute(f"SELECT {columns} FROM {audited.plan.lines_of()} ORDER BY ALL").fetchall()


def test_a_bad_row_does_not_keep_the_others_from_being_judged(small: Callable[..., Audited]) -> None:
    bad_day = {**PLAIN, "contract": {"billing_start": "2024-06-31"}}
    strange = {**PLAIN, "Sato Taro": 1}
    large = {**PLAIN, "indications": [{"kind": "INITIAL_MAIN", "amount": 2**63, "tax": "exclusive"}]}
    contracts = [
        ("A", PLAIN),
        ("B", bad_day),
        ("C", strange),
        ("D", PLAIN),
        ("D", PLAIN),
        (None, PLAIN),
        ("E", "{"),
        ("F", large),
    ]
    found = small(
        contracts, [("A", "MONTHLY_MAIN", None, "2024-04-16", 6000), (None, "MONTHLY_MAIN", "", "2024-04-16", 1)]
    )
    refused = [row for row in verdicts(found) if row[1] == "refused facts" and not row[2]]
    assert refused == [
        ("", "refused facts", "", "audit.no_contract", "contract"),
        ("B", "refused facts", "", "facts.not_a_day", "contract.billing_start"),
        ("C", "refused facts", "", "facts.unknown_field", "…"),
        ("D", "refused facts", "", "audit.contract_twice", "contract"),
        ("E", "refused facts", "", "input.not_json", ""),
        ("F", "refused facts", "", "facts.too_large", "indications.amount"),
    ]
    assert ("A", "right", "MONTHLY_MAIN", "", "") in verdicts(found)
    assert found.problems == () and found.counts.rows == 8


def test_a_cast_that_fails_for_one_contract_does_not_keep_the_others_from_being_judged(tmp_path: Path) -> None:
    mapping = tmp_path / "map.sql"
    text = (EXAMPLE / "map.sql").read_text("utf-8")
    mapping.write_text(text.replace("c.billing_start}", "c.billing_start::DATE}"), "utf-8")
    found = run(asked(tmp_path / "out", mapping=mapping), 1)
    expected = [
        {**one, "fault": "audit.not_cast", "field": "facts"} if one["contract"] == "C005" else one
        for one in rows_of(EXAMPLE / "expected.csv")
    ]
    assert rows_of(tmp_path / "out" / "differences.csv") == expected
    assert found.problems == ()


def test_the_same_line_twice_is_owed_once(small: Callable[..., Audited]) -> None:
    line = ("A", "MONTHLY_MAIN", "contract", "2024-04-16", 6000)
    found = [row[1] for row in verdicts(small([("A", PLAIN)], [line, line])) if row[1] != "not invoiced"]
    assert found == ["not owed", "right", "undetermined"]  # the initial fee was never indicated


def test_a_month_is_looked_at_alone(small: Callable[..., Audited]) -> None:
    lines = [("A", "MONTHLY_MAIN", "", "2024-08-01", 1), ("A", "MONTHLY_MAIN", "", "2024-09-01", 12000)]
    found = small([("A", PLAIN)], lines, first_last=("2024-09-01", "2024-09-30"))
    assert [row[1] for row in verdicts(found)] == ["right"]
    assert (found.counts.lines_read, found.counts.lines_within, found.exit_code) == (2, 1, 0)


def test_what_cannot_be_decided_is_not_green(small: Callable[..., Audited]) -> None:
    told = {**PLAIN, "indications": [*PLAIN["indications"], {"kind": "INITIAL_MAIN", "amount": "none"}]}
    lines = [("A", "MONTHLY_MAIN", "", f"2024-{month:02}-01", 12000) for month in range(5, 10)]
    lines.append(("A", "MONTHLY_MAIN", "", "2024-04-16", 6000))
    assert small([("A", told)], lines).exit_code == 0
    assert small([("A", told), ("B", "{}")], lines).exit_code == INCOMPLETE
    assert small([("A", told)], lines[1:]).exit_code == 1
    assert small([], []).exit_code == 0


def test_a_letter_is_chosen(small: Callable[..., Audited]) -> None:
    line = ("A", "MONTHLY_MAIN", "", "2024-04-16", 12000)
    found = verdicts(small([("A", PLAIN)], [line], letters=("IR-26b=B",)))
    assert [row[1] for row in found if row[1] != "not invoiced"] == ["right", "undetermined"]


def test_a_fleet_billed_under_another_letter_is_told_so(small: Callable[..., Audited]) -> None:
    told = {
        f"C{day}": {**PLAIN, "contract": {**PLAIN["contract"], "billing_start": f"2024-04-{day}"}}
        for day in (11, 16, 21)
    }
    under = law_of_letters(("IR-26b=B",))
    lines = [
        (id, row[0], row[1], str(row[2]), row[3])
        for id, facts in told.items() for row in charged(under, facts_of(facts)) if row[2] and row[3]
    ]  # fmt: skip
    found = summed(small(list(told.items()), lines))
    (cause,) = found.causes.diagnosis.causes
    assert [one.id for one in cause.alternatives] == ["IR-26b=B"] and found.causes.explained(cause)[0] == 3
    assert "as under IR-26b=B" in "\n".join(as_lines(found, "en")) and "IR-26b=B" in html(found)
    assert found.audited.exit_code == 1


def test_what_is_sent_to_another_process_judges_there_as_here() -> None:
    batch = pa.record_batch([pa.array(["A"]), pa.array([json.dumps(PLAIN)])], names=["contract", "facts"])
    sent = pickle.loads(pickle.dumps(owing(["IR-26b=B"])))
    assert sent(batch).equals(owing(["IR-26b=B"])(batch))
    assert not sent(batch).equals(owing()(batch))


def test_what_is_owed_is_what_the_statement_says(compiled: Compiled) -> None:
    judge = law().judge
    judged = [one for one in compiled.first.values() if judge.refusal(judge.session(one.facts.record)) is None]
    cases = judged[::12]
    facts = [json.dumps(one.facts.as_json()) for one in cases]
    batch = pa.record_batch([pa.array([one.id for one in cases]), pa.array(facts)], names=["contract", "facts"])
    found = owing()(batch)
    assert found.schema == OWED
    told = sorted(
        (one["contract"], one["kind"], str(one["on"] or ""), one["yen"] or 0)
        for one in found.to_pylist()
        if one["kind"]
    )
    rows = [(case.id, row) for case in cases for row in as_rows(statement(law(), case.facts))]
    assert told == sorted((id, str(row["kind"]), str(row["on"] or ""), row["yen"] or 0) for id, row in rows)


# --- refusals -------------------------------------------------------------------------------------

CONTRACTS = "SELECT contract, {known_until: getvariable('until')} AS facts FROM contracts;"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SELEC 1; SELECT 2;", "syntax error"),
        (f"SELECT contract, facts FROM nowhere; {LINES}", "nowhere does not exist"),
        (f"SELECT contract, {{item: nothing}} AS facts FROM contracts; {LINES}", '"nothing" not found'),
        (CONTRACTS, "two queries and nothing else"),
        (f"{CONTRACTS} {LINES} {LINES}", "two queries and nothing else"),
        (f"{CONTRACTS} DROP TABLE contracts;", "two queries and nothing else"),
        (f"{CONTRACTS} SELECT contract, kind, subject, yen FROM invoices;", 'no column "on"'),
        (
            f"{CONTRACTS} {LINES.replace('yen', 'yen::DOUBLE AS yen')}",
            '"yen" is of the type DOUBLE; turn it into one of BIGINT',
        ),
        (f"SELECT contract, 1 AS facts FROM contracts; {LINES}", '"facts" is of the type INTEGER'),
        (f"{CONTRACTS.replace('contract,', '1 AS contract,')} {LINES}", "make both of one type"),
        (
            f"SELECT contract, {{optoins: [{{id: 'x'}}]}} AS facts FROM contracts; {LINES}",
            "facts.optoins: the published form has no such field. Did you mean options?",
        ),
        (f"SELECT contract, {{item: 'LL'}} AS facts FROM contracts; {LINES}", "known_until: this field is required"),
        (f"SELECT contract, {{known_until: 1.5}} AS facts FROM contracts; {LINES}", "type DECIMAL(2,1) does not fit"),
        (f"SELECT * FROM '/etc/passwd' AS facts; {LINES}", "does not exist"),
    ],
)  # fmt: skip
def test_a_mapping_that_does_not_fit_is_refused(text: str, told: str, tmp_path: Path) -> None:
    mapping = tmp_path / "map.sql"
    mapping.write_text(text, "utf-8")
    with pytest.raises((Problem, Problems)) as refused:
        run(asked(tmp_path / "out", mapping=mapping), 1)
    assert told in refused.value.told("en")
    assert refused.value.told("ja") != refused.value.told("en")
    assert str(mapping) in refused.value.told("ja")


def test_sql_that_fails_while_it_runs_is_told_from_any_process_without_a_value(tmp_path: Path) -> None:
    mapping = tmp_path / "map.sql"
    text = (EXAMPLE / "map.sql").read_text("utf-8")
    fails = "CASE WHEN contract = 'C003' THEN error('Sato') ELSE subject END AS subject"
    mapping.write_text(text.replace("subject AS subject", fails), "utf-8")
    for workers in (1, 2):
        with pytest.raises(Problem) as refused:
            run(asked(tmp_path / "out", mapping=mapping), workers, at_once=1)
        assert "DuckDB says: Invalid Input Error. Mend" in refused.value.told("en")
        assert "Sato" not in refused.value.told("ja")
    again = pickle.loads(pickle.dumps(Problems([refused.value])))
    assert [one.told("ja") for one in again.found] == [refused.value.told("ja")]
    assert again.found[0].key == "audit.sql" and str(again) == str(refused.value)


def test_no_other_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("contract\nC001\n", "utf-8")
    mapping = tmp_path / "map.sql"
    mapping.write_text(f"SELECT contract, {{known_until: '2024-09-30'}} AS facts FROM '{tmp_path}/other.csv'; {LINES}")
    with pytest.raises(Problem, match=r"does not run"):
        run(asked(tmp_path / "out", mapping=mapping), 1)


def test_tables_that_are_none_are_refused(tmp_path: Path) -> None:
    mapping = EXAMPLE / "map.sql"
    with pytest.raises(Problem, match="no tables here"):
        run(asked(tmp_path / "out", tmp_path / "nowhere"), 1)
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "contracts.parquet").write_text("no table")
    with pytest.raises(Problem, match="cannot be read as a table"):
        run(asked(tmp_path / "out", tmp_path / "a", mapping), 1)
    (tmp_path / "b.sqlite").write_text("no database at all, though long enough to be read as one")
    with pytest.raises(Problem, match="cannot be read as a SQLite database"):
        run(asked(tmp_path / "out", tmp_path / "b.sqlite", mapping), 1)


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(Problem, match=r"holds something else \(notes.txt\)"):
        run(asked(tmp_path), 1)
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_folders_that_are_called_like_those_of_an_audit_are_left_alone(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "lines")
    for name in ("parts", "converted"):
        shutil.copytree(EXAMPLE / "tables", tmp_path / name)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Problem, match="holds something else"), only_while(tmp_path):
        run(asked(tmp_path), 1)
    assert sorted(tmp_path.rglob("*")) == before


def test_the_days_that_are_looked_at() -> None:
    today = date(2026, 11, 5)
    assert days_of(None, None, today) == (date(2026, 10, 31), None)
    assert days_of("2024-02", None, today) == (date(2024, 2, 29), ("2024-02-01", "2024-02-29"))
    assert days_of(None, "2024-02-03", today) == (date(2024, 2, 3), None)
    for month, until in (("2024-13", None), ("2024-02", "2024-02-01"), (None, "soon")):
        with pytest.raises(Problem):
            days_of(month, until, today)


# --- runs that are ended ------------------------------------------------------------------------------

RUN = """
import sys
from datetime import date
from pathlib import Path
from mrs_spec.audit.plan import AuditAsked, only_while
from mrs_spec.audit.run import run
tables, mapping, out, workers = sys.argv[1:]
run(AuditAsked(Path(tables), Path(mapping), Path(out), date(2024, 9, 30), None, ()), int(workers), at_once=1)
"""


def many(folder: Path, count: int) -> None:
    """The example's tables, with so many copies of its contracts."""
    folder.mkdir()
    for table in (EXAMPLE / "tables").iterdir():
        copies = f"SELECT * REPLACE (contract || '-' || n AS contract) FROM '{table}', range({count}) copies(n)"
        duckdb.sql(f"COPY ({copies}) TO '{folder / table.stem}.parquet'")


def told_in(out: Path) -> list[dict[str, str]]:
    """The differences, but for the readings, which are looked for in some contracts of each part."""
    return [{**one, "readings": "", "as_under": ""} for one in rows_of(out / "differences.csv")]


def test_a_run_that_is_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    many(tmp_path / "tables", 3)
    out, arguments = tmp_path / "out", [tmp_path / "tables", EXAMPLE / "map.sql"]
    process = subprocess.Popen([sys.executable, "-c", RUN, *arguments, out, "2"])
    parts = out / "parts"
    while process.poll() is None and len(list(parts.glob("*.json"))) < 2:
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    time.sleep(0.3)  # for the processes that it forked: they end by themselves
    done = {one: one.stat().st_mtime_ns for one in parts.glob("*.json")}
    assert 2 <= len(done) < 18
    told = Part(Both("", ""), 0)
    found = run(asked(out, *arguments), 1, at_once=1, told=told)
    assert (told.done, told.total) == (18, 18)
    assert found.taken == len(done) and {one: one.stat().st_mtime_ns for one in done} == done
    assert [one.name for one in (out / "lines").iterdir() if one.name.startswith(".")] == []
    whole = run(asked(tmp_path / "whole", *arguments), 1)
    assert told_in(out) == told_in(tmp_path / "whole")
    assert found.counts._replace(looked_into=0) == whole.counts._replace(looked_into=0)
    assert found.exit_code == 1 and found.problems == ()


def test_the_same_again_is_taken_and_anything_else_begins_anew(audited: Audited, tmp_path: Path) -> None:
    out = tmp_path / "out"
    shutil.copytree(audited.plan.asked.out, out)
    same = audited.plan.asked._replace(out=out)
    again = run(same, 1)
    assert (again.taken, again.verdicts) == (1, audited.verdicts)
    assert run(same._replace(letters=("IR-26b=B",)), 1).taken == 0
    assert run(same._replace(until=date(2024, 8, 31)), 1).taken == 0
    assert run(same, 1).taken == 0, "what was judged under another letter is gone"


def test_the_folder_of_an_audit_is_no_table_of_the_next(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE / "tables", tmp_path / "tables")
    within = asked(tmp_path / "tables" / "audit", tmp_path / "tables")
    assert [run(within, 1).taken for _ in range(2)] == [0, 1]


def test_a_part_that_is_lost_is_told(audited: Audited, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    shutil.copytree(audited.plan.asked.out, out)
    monkeypatch.setattr("mrs_spec.audit.run.shared_out", lambda *_: [])
    (out / "parts" / "part-00001.json").unlink()
    found = run(audited.plan.asked._replace(out=out), 1)
    assert found.exit_code == INCOMPLETE
    assert "parts finished do not add up (0 and 1)" in found.problems[0].told("en")


def test_without_the_extra_it_is_said_how_to_add_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from mrs_spec.cli.audit import _with_extra

    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(Problem, match=r"mrs-spec\[audit\]"):
        _with_extra()


def test_the_commands_from_a_draft_to_one_contract(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    def mrs_spec(*words: str) -> tuple[Any, str]:
        code = cli.main(["audit", *words], prog_name="mrs-spec", standalone_mode=False)
        return code, capsys.readouterr().out

    tables = ("--tables", str(EXAMPLE / "tables"))
    assert mrs_spec("draft", *tables)[0] is None and Path("map.sql").is_file()
    with pytest.raises(Problem, match="there already"):
        mrs_spec("draft", *tables)
    code, told = mrs_spec("check", *tables, "--until", "2024-09-30")
    assert code == 1 and "contract.billing_start × 1" in told
    code, told = mrs_spec("run", *tables, "--month", "2024-07", "--out", "out", "--workers", "1", "--format", "json")
    assert code == 1 and json.loads(told)["within"] == ["2024-07-01", "2024-07-31"]
    assert {one["name"] for one in json.loads(told)["by_month"]} == {"2024-07", ""}
    assert (
        json.loads(Path("out/audit.json").read_text("utf-8")) == json.loads(told) and Path("out/audit.html").is_file()
    )
    assert not Path("out/converted").exists(), "names that stand in the tables are not kept"
    assert "IR-05" in mrs_spec("why", "C003", "--out", "out")[1]
    assert not Path("out/converted").exists()
    Path("map.sql").write_text("SELECT 1;", "utf-8")
    with pytest.raises(Problem, match="have changed since"):
        mrs_spec("why", "C003", "--out", "out")
    with pytest.raises(Problem, match="no finished audit"):
        mrs_spec("why", "C003", "--out", "nowhere")


# --- the page -------------------------------------------------------------------------------------


@pytest.mark.browser
def test_the_page_is_accessible_and_as_wide_as_the_screen(browser: Any, summary: Summary, tmp_path: Path) -> None:
    (tmp_path / "audit.html").write_text(html(summary), "utf-8")
    context = browser.new_context(viewport={"width": 390, "height": 900})
    context.set_offline(True)
    page = context.new_page()
    page.goto((tmp_path / "audit.html").as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    for width, scheme in ((390, "dark"), (1600, "light")):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        page.check("#lang-both")
        assert page.evaluate("innerWidth") == width >= page.evaluate("document.documentElement.scrollWidth")
        assert violations(page) == ""
        page.check("#lang-ja")
        assert not page.is_visible("main [lang=en] >> nth=0") and page.is_visible("main [lang=ja] >> nth=0")
    context.close()
