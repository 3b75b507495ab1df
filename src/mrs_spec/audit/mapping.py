"""The mapping: one query that yields contracts with their facts, one that yields invoice lines; held to the schema.

Both stand in one file of SQL, each ended by a semicolon. The first to yield `facts` is of the contracts, the other of
the lines. Facts are a struct in the published form, or JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import duckdb

from mrs_spec.audit.tables import said
from mrs_spec.ground.doors import text_of
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.scenarios.schemas import schemas

LINE_COLUMNS = ("contract", "kind", "subject", "on", "yen")
WHOLE = ("tinyint", "smallint", "integer", "bigint", "hugeint", "utinyint", "usmallint", "uinteger", "ubigint")
TEXT = ("varchar", "enum", "uuid")
DAY = ("date", "timestamp with time zone")
FITS = {
    "string": (*TEXT, *DAY),
    "integer": WHOLE,
    "boolean": ("boolean",),
    "array": ("list", "array"),
    "object": ("struct",),
}
"""Which types of a column can hold a value of the schema."""

Node = dict[str, Any]


class Mapping(NamedTuple):
    """The two queries, and the file they stand in."""

    contracts: str
    lines: str
    where: str


class Mapped(NamedTuple):
    """A mapping that was checked: its queries, and whether facts come as JSON."""

    mapping: Mapping
    as_json: bool


def read_mapping(path: Path) -> str:
    """The text of a mapping. Raises Problem where there is none."""
    try:
        return text_of(path.read_bytes(), str(path))
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None


def checked_mapping(db: duckdb.DuckDBPyConnection, text: str, where: str) -> Mapped:
    """The mapping, where both its queries fit the tables and the schema. Raises Problem(s) that say what does not."""
    columns: dict[str, dict[str, Any]] = {}
    for query in _queries(db, text, where):
        try:
            relation = db.sql(f"SELECT * FROM ({query}\n)")
            columns[query] = dict(zip(relation.columns, relation.types, strict=True))
        except duckdb.Error as error:
            raise Problem("audit.sql", where=where, error=said(error)) from None
    contracts = next((one for one, of in columns.items() if "facts" in of), None)
    lines = next((one for one, of in columns.items() if "facts" not in of), None)
    if contracts is None or lines is None or len(columns) != 2:
        raise Problem("audit.two_queries", where=where)
    found = [*_about_contracts(columns[contracts]), *_about_lines(columns[lines], columns[contracts])]
    if found:
        raise Problems([one.inside(where) for one in found])
    return Mapped(Mapping(contracts, lines, where), columns[contracts]["facts"].id != "struct")


def _queries(db: duckdb.DuckDBPyConnection, text: str, where: str) -> list[str]:
    try:
        statements = db.extract_statements(text)
    except duckdb.Error as error:
        raise Problem("audit.sql", where=where, error=said(error)) from None
    queries = [one.query.strip().rstrip(";") for one in statements if one.type == duckdb.StatementType.SELECT]
    if len(queries) != 2 or len(statements) != 2:
        raise Problem("audit.two_queries", where=where)
    return queries


def _about_contracts(columns: dict[str, Any]) -> Iterator[Problem]:
    if "contract" not in columns:
        yield Problem("audit.no_column", name="contract")
    elif columns["contract"].id not in (*WHOLE, *TEXT):
        yield Problem("audit.column_type", name="contract", type=str(columns["contract"]), allowed="VARCHAR, BIGINT")
    facts = columns["facts"]
    if facts.id == "struct":
        case = schemas()["case"]
        yield from _unlike(case["properties"]["facts"], case["$defs"], facts, "facts")
    elif facts.id not in ("varchar", "json"):
        yield Problem("audit.column_type", name="facts", type=str(facts), allowed="STRUCT, JSON")


def _about_lines(columns: dict[str, Any], contracts: dict[str, Any]) -> Iterator[Problem]:
    allowed = {"kind": TEXT, "subject": (*TEXT, *WHOLE, "null"), "on": ("date", "varchar"), "yen": WHOLE}
    for name in LINE_COLUMNS:
        if name not in columns:
            yield Problem("audit.no_column", name=name)
    for name, types in allowed.items():
        if name in columns and _id(columns[name]) not in types:
            shown = {"on": "DATE", "yen": "BIGINT"}.get(name, "VARCHAR")
            yield Problem("audit.column_type", name=name, type=str(columns[name]), allowed=shown)
    one, other = contracts.get("contract"), columns.get("contract")
    if one and other and (one.id in WHOLE) != (other.id in WHOLE):
        yield Problem("audit.other_contracts", one=str(one), other=str(other))


def _id(of: Any) -> str:
    return "null" if str(of) in ('"NULL"', "NULL") else str(of.id)


def _unlike(schema: Node, defs: dict[str, Node], of: Any, where: str) -> Iterator[Problem]:
    """What of a column's type the schema does not hold: fields that are not there, or of another type."""
    options = [_resolved(one, defs) for one in schema.get("anyOf", [schema])]
    if _id(of) == "null" or not all("type" in one for one in options):
        return
    fitting = [one for one in options if _id(of) in FITS.get(one["type"], ())]
    if not fitting:
        types = dict.fromkeys(one["type"] for one in options if one["type"] != "null")
        yield Problem("audit.field_type", where=where, type=_short(of), allowed=", ".join(types))
        return
    node = fitting[0]
    if node["type"] == "object":
        fields = dict(of.children)
        for name, inner in fields.items():
            if name not in node["properties"]:
                near = did_you_mean(name, node["properties"])
                yield Problem("audit.unknown_field", where=f"{where}.{name}", near=near)
            else:
                yield from _unlike(_resolved(node["properties"][name], defs), defs, inner, f"{where}.{name}")
        for name in node.get("required", ()):
            if name not in fields:
                yield Problem("facts.missing", where=f"{where}.{name}")
    elif node["type"] == "array":
        yield from _unlike(_resolved(node.get("items", {}), defs), defs, dict(of.children)["child"], where)


def _short(of: Any) -> str:
    text = str(of)
    return text if len(text) <= 40 else text[:40] + "…"


def _resolved(node: Node, defs: dict[str, Node]) -> Node:
    """The node itself, wherever it refers to."""
    while "$ref" in node:
        node = defs[node["$ref"].rpartition("/")[2]]
    if len(node.get("allOf", ())) == 1:
        return _resolved(node["allOf"][0], defs)
    return {**node, "type": "string"} if "enum" in node and "type" not in node else node
