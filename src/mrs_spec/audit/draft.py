"""A first mapping, from the names of tables and columns; and what it leaves to whoever knows the tables."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from mrs_spec.audit.mapping import LINE_COLUMNS, Node
from mrs_spec.audit.plan import PLANNING
from mrs_spec.audit.tables import as_parquet, connected, tables_in
from mrs_spec.ground.wording import Both
from mrs_spec.scenarios.schemas import schemas

Columns = dict[str, dict[str, str]]
"""The columns of each table, by what they are called without case and endings."""
CONTRACT = ("contract", "contractid", "contractno", "contractnumber", "contractcode", "契約", "契約id", "契約番号")
ALIASES = {
    "options": ("paidoptions", "contractoptions"),
    "indications": ("prices", "price", "fees", "amounts", "pricelist", "tariff"),
    "notices": ("terminationnotices", "cancellations", "terminations"),
    "changes": ("requests", "changerequests", "orders"),
    "invoices": ("invoicelines", "invoice", "bills", "billing", "billinglines", "lines", "charges", "請求", "請求明細"),
}
"""Other names of tables that companies use."""
LINE_ALIASES = {
    "kind": ("chargekind", "charge", "type", "種別"),
    "subject": ("option", "item", "対象"),
    "on": ("day", "date", "billed", "charged", "発生日"),
    "yen": ("amount", "price", "額", "金額"),
}
SINGLE = ("end", "ground", "base_contract", "invoice", "later_edition")
"""What a record holds at most once, besides the contract."""


class Drafted(NamedTuple):
    """The mapping as text, and what it could not map, in words."""

    text: str
    left: list[Both]


def drafted(tables: Path) -> Drafted:
    """A mapping for these tables. Raises Problem where there are none."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        places = as_parquet(tables_in(tables), work / "tables")
        with connected(places, date.today(), work, threads=2, megabytes=PLANNING) as db:
            found: Columns = {
                table: {_called(row[0]): row[0] for row in db.execute(f"DESCRIBE {_quoted(table)}").fetchall()}
                for table in places
            }
    return _Draft(found).made()


def _called(name: str) -> str:
    plain = re.sub(r"[\s_\-.]", "", name.lower())
    return re.sub(r"(?<=.)(date|ymd)$", "", plain)


def _fields(name: str) -> tuple[str, ...]:
    """Under which names a field may stand in a table: accepted_on also as accepted, accepted_date."""
    plain = _called(name)
    return tuple(dict.fromkeys((plain, re.sub(r"on$", "", plain) if name.endswith("_on") else plain)))


def _quoted(name: str) -> str:
    return name if re.fullmatch(r"[a-z_][a-z0-9_]*", name) and name not in ("on", "end", "order") else f'"{name}"'


class _Draft:
    def __init__(self, tables: Columns) -> None:
        self.tables = tables
        case: dict[str, Any] = schemas()["case"]
        self.defs: dict[str, Node] = case["$defs"]
        self.facts: dict[str, Node] = case["properties"]["facts"]["properties"]
        self.left: list[Both] = []
        self.used: set[tuple[str, str]] = set()

    def made(self) -> Drafted:
        keys = {
            table: key
            for table, of in self.tables.items()
            if (key := next((of[one] for one in CONTRACT if one in of), ""))
        }
        for table in self.tables.keys() - keys.keys():
            self._leave(
                f"表 {table} に契約の id の列（contract）がない",
                f"the table {table} has no column for the contract's id (contract)",
            )
        lines = self._table("invoices", keys)
        main = self._table("contracts", keys) or self._most_like("Contract", keys)
        text = [*self._contracts(main, keys, lines), "", *self._lines(lines, keys)]
        for table, of in sorted(self.tables.items()):
            unused = [
                column for column in of.values() if (table, column) not in self.used and column != keys.get(table)
            ]
            if unused:
                names = ", ".join(f"{table}.{one}" for one in unused)
                self._leave(f"使っていない列: {names}", f"columns not used: {names}")
        notes = [f"-- {one.ja} / {one.en}" for one in self.left]
        head = [
            "-- 二つの問合せ。項目は mrs-spec schema case による / two queries; fields as in mrs-spec schema case",
            "-- 個人の名前などは facts に含めないこと / names and personal data do not belong into facts",
        ]
        return Drafted("\n".join([*head, *notes, "", *text]) + "\n", self.left)

    def _leave(self, ja: str, en: str) -> None:
        self.left.append(Both(ja, en))

    def _table(self, name: str, keys: Iterable[str]) -> str | None:
        """The table of this name, or of one that is used for it."""
        names = (_called(name), _called(name).rstrip("s"), *ALIASES.get(name, ()))
        by_name = {_called(table): table for table in keys}
        return next((by_name[one] for one in names if one in by_name), None)

    def _most_like(self, kind: str, keys: Iterable[str]) -> str | None:
        def alike(table: str) -> int:
            return len(list(self._fitting(table, self.defs[kind])))

        best = max(sorted(keys), key=alike, default=None)
        return best if best and alike(best) else None

    def _fitting(self, table: str, of: Node) -> Iterator[tuple[str, str]]:
        """Fields of the schema and the columns that hold them."""
        for field, node in of["properties"].items():
            options = node.get("anyOf", [node])
            nested = any(
                one.get("type") == "array" or self.defs.get(_ref(one), {}).get("type") == "object" for one in options
            )
            column = next((self.tables[table][one] for one in _fields(field) if one in self.tables[table]), None)
            if column and not nested:
                yield field, column

    def _struct(self, table: str, of: Node, alias: str, where: str) -> str:
        fitting = dict(self._fitting(table, of))
        self.used |= {(table, column) for column in fitting.values()}
        for field in of.get("required", ()):
            if field not in fitting:
                self._leave(
                    f"{where}.{field} に当たる列が {table} にない（必要）",
                    f"{table} has no column for {where}.{field}, which is required",
                )
        return (
            "{" + ", ".join(f"{_quoted(field)}: {alias}.{_quoted(column)}" for field, column in fitting.items()) + "}"
        )

    def _contracts(self, main: str | None, keys: dict[str, str], lines: str | None) -> Iterator[str]:
        if main is None:
            self._leave(
                "契約の表がない（contracts という名の表を探した）",
                "there is no table of contracts (one called contracts was looked for)",
            )
            yield "SELECT NULL::VARCHAR AS contract, {known_until: getvariable('until')} AS facts WHERE false;"
            return
        parts, joins, taken = ["known_until: getvariable('until')"], [], {main, lines}
        parts.append(f"contract: {self._struct(main, self.defs['Contract'], 'c', 'contract')}")
        for name, node in self.facts.items():
            kind = self.defs.get(_ref(node.get("items", {})) or _ref(next(iter(node.get("anyOf", [node])), {})), {})
            if name in ("known_until", "contract") or "properties" not in kind:
                continue
            table = self._table(name, [one for one in keys if one not in taken])
            if node.get("type") == "array" and table:
                taken.add(table)
                struct = self._struct(table, kind, "t", name)
                if struct != "{}":
                    parts.append(f"{name}: {name}.rows")
                    grouped = (
                        f"SELECT {_quoted(keys[table])} AS contract, list({struct}) AS rows "
                        f"FROM {_quoted(table)} t GROUP BY 1"
                    )
                    joins.append(f"LEFT JOIN ({grouped}) {name} ON {name}.contract = c.{_quoted(keys[main])}")
            elif name in SINGLE and table:
                taken.add(table)
                struct = self._struct(table, kind, f"{_quoted(name + '_row')}", name)
                parts.append(
                    f"{_quoted(name)}: CASE WHEN {name}_row.{_quoted(keys[table])} IS NOT NULL THEN {struct} END"
                )
                same = f"{name}_row.{_quoted(keys[table])} = c.{_quoted(keys[main])}"
                joins.append(f"LEFT JOIN {_quoted(table)} {name}_row ON {same}")
            elif name in SINGLE and kind.get("required") == ["kind"] and _called(name) in self.tables[main]:
                column = self.tables[main][_called(name)]
                self.used.add((main, column))
                parts.append(
                    f"{_quoted(name)}: CASE WHEN c.{_quoted(column)} IS NOT NULL THEN {{kind: c.{_quoted(column)}}} END"
                )
        for table in sorted(keys.keys() - taken - {None}):
            self._leave(f"表 {table} に当たる事実が分からない", f"nothing is known that the table {table} could be")
            self.used |= {(table, column) for column in self.tables[table].values()}
        yield f"SELECT c.{_quoted(keys[main])} AS contract, {{"
        yield ",\n".join(f"    {one}" for one in parts)
        yield "  } AS facts"
        yield f"FROM {_quoted(main)} c"
        yield "\n".join([*joins, ""]).rstrip("\n") + ";" if joins else ";"

    def _lines(self, table: str | None, keys: dict[str, str]) -> Iterator[str]:
        if table is None:
            self._leave(
                "請求明細の表がない（invoices という名の表を探した）",
                "there is no table of invoice lines (one called invoices was looked for)",
            )
            types = {"on": "DATE", "yen": "BIGINT"}
            nothing = ", ".join(f"NULL::{types.get(name, 'VARCHAR')} AS {_quoted(name)}" for name in LINE_COLUMNS)
            yield f"SELECT {nothing} WHERE false;"
            return
        of, found = self.tables[table], [f"{_quoted(keys[table])} AS contract"]
        for name in LINE_COLUMNS[1:]:
            column = next((of[one] for one in (name, *LINE_ALIASES[name]) if one in of), None)
            if column is None:
                if name != "subject":
                    self._leave(
                        f"{table} に {name} に当たる列がない（必要）",
                        f"{table} has no column for {name}, which is required",
                    )
                kind = {"on": "DATE", "yen": "BIGINT"}.get(name, "VARCHAR")
                found.append(f"NULL::{kind} AS {_quoted(name)}")
            else:
                self.used.add((table, column))
                found.append(f"{_quoted(column)} AS {_quoted(name)}")
        yield f"SELECT {', '.join(found)} FROM {_quoted(table)};"


def _ref(node: Node) -> str:
    return str(node.get("$ref", "")).rpartition("/")[2]
