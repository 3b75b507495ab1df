"""The commands of the audit: a mapping drafted, checked, run; one contract explained."""

from __future__ import annotations

import calendar
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mrs_spec.cli.base import FORMAT, LANG, READING, cli, command, say, say_json, words
from mrs_spec.ground.doors import day_given
from mrs_spec.ground.problems import Problem

if TYPE_CHECKING:
    from mrs_spec.audit.plan import AuditAsked

TABLES = click.option(
    "--tables", required=True, type=click.Path(path_type=Path), metavar="FOLDER",
    help=words("表（Parquet、CSV、SQLite）のあるフォルダ", "folder with the tables (Parquet, CSV, SQLite)"),
)  # fmt: skip
MAPPING = click.option(
    "--mapping", default=Path("map.sql"), type=click.Path(path_type=Path), metavar="map.sql",
    help=words("対応付けの SQL（既定は map.sql）", "the mapping in SQL (default: map.sql)"),
)  # fmt: skip
MONTH = click.option(
    "--month", metavar="2026-10", help=words("この月の明細だけを突き合わせる", "compare only the lines of this month")
)
UNTIL = click.option(
    "--until", metavar="2026-10-31",
    help=words("記録がそろう最後の日（既定は前月の末日）", "last day on record (default: end of last month)"),
)  # fmt: skip
OUT = click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="FOLDER",
    help=words("結果のフォルダ", "folder of the result"),
)  # fmt: skip


@cli.group("audit", help=words("実際の請求を、契約と突き合わせる", "hold the invoices really sent to the contract"))
def audit() -> None:
    """Hold the invoices really sent to the contract."""


def _with_extra() -> None:
    """Raises Problem where the packages of the extra are missing."""
    try:
        import duckdb  # noqa: F401
        import pyarrow  # noqa: F401
    except ImportError:
        raise Problem("audit.no_extra") from None


def days_of(month: str | None, until: str | None, today: date) -> tuple[date, tuple[str, str] | None]:
    """The day the records are complete to, and the days looked at. Raises Problem."""
    if month and until:
        raise Problem("audit.month_or_until")
    if until:
        return day_given("--until", until), None
    if month:
        try:
            first = date.fromisoformat(f"{month}-01")
        except ValueError:
            raise Problem("audit.month", where="--month", value=month) from None
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
        return last, (first.isoformat(), last.isoformat())
    return date.fromordinal(today.replace(day=1).toordinal() - 1), None


@command(audit, "run", "すべての契約を判断し、請求と突き合わせる", "judge every contract and compare its invoices")
@TABLES
@MAPPING
@OUT
@MONTH
@UNTIL
@click.option(
    "--workers", type=click.IntRange(1), metavar="N",
    help=words("同時に動かすプロセスの数（既定はプロセッサの数）", "processes at a time (default: one a processor)"),
)  # fmt: skip
@READING
@FORMAT
def run_(
    tables: Path, mapping: Path, out: Path, month: str | None, until: str | None, workers: int | None,
    readings: tuple[str, ...], form: str,
) -> int:  # fmt: skip
    """Judge every contract and compare its invoices."""
    _with_extra()
    from mrs_spec.audit.owed import normal
    from mrs_spec.audit.page import html
    from mrs_spec.audit.plan import AuditAsked, only_while
    from mrs_spec.audit.run import run
    from mrs_spec.audit.summary import summed
    from mrs_spec.audit.tell import as_data, as_lines
    from mrs_spec.ground.files import write_whole
    from mrs_spec.ground.progress import part

    known_until, within = days_of(month, until, date.today())
    asked: AuditAsked = AuditAsked(tables, mapping, out, known_until, within, normal(readings))
    with only_while(out):
        with part(LANG, "判断と突合", "judging and comparing") as told:
            found = run(asked, workers, told=told)
        with part(LANG, "原因の調査", "looking for causes"):
            summary = summed(found)
    import json

    write_whole(out / "audit.json", json.dumps(as_data(summary), ensure_ascii=False, indent=1) + "\n")
    write_whole(out / "audit.html", html(summary))
    if form == "json":
        say_json(as_data(summary))
    else:
        for line in as_lines(summary, LANG):
            say(line)
        say(str(out / "audit.html"))
    return found.exit_code


@command(
    audit, "draft", "表の列の名前から map.sql の下書きを作る", "write a first map.sql from the names of the columns"
)
@TABLES
@MAPPING
def draft_(tables: Path, mapping: Path) -> None:
    """Write a first mapping from the names of the columns."""
    _with_extra()
    from mrs_spec.audit.draft import drafted
    from mrs_spec.ground.files import write_whole

    if mapping.exists():
        raise Problem("audit.there", where=str(mapping))
    found = drafted(tables)
    write_whole(mapping, found.text)
    say(str(mapping))
    for one in found.left:
        say(f"- {one.in_(LANG)}")


@command(
    audit,
    "check",
    "百行について、足りないものと形の違うものを言葉で示す",
    "say what is missing in a hundred rows, or not of the form",
)
@TABLES
@MAPPING
@UNTIL
def check_(tables: Path, mapping: Path, until: str | None) -> int:
    """Say what is missing in a hundred rows, or not of the form."""
    _with_extra()
    from mrs_spec.audit.check import as_lines, check

    known_until, _ = days_of(None, until, date.today())
    found = check(tables, mapping, known_until)
    for line in as_lines(found, LANG):
        say(line)
    return 0 if found.good else 1


@command(audit, "why", "一つの契約の差の理由を言葉で示す", "say in words why one contract's lines differ")
@click.argument("contract")
@OUT
def why_(contract: str, out: Path) -> None:
    """Say in words why one contract's lines differ."""
    _with_extra()
    from mrs_spec.audit.plan import only_while
    from mrs_spec.audit.why import why

    with only_while(out):
        lines = list(why(out, contract, LANG))
    for line in lines:
        say(line)
