"""The adapter: mrs-spec's messages on one side, the billing system's tables on the other.

python3 examples/sqlite_billing/server.py --port 8080
mrs-spec gate run --sut http://127.0.0.1:8080
"""

from __future__ import annotations

import argparse
import json
import re
import sqlite3
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any

import billing

JAPAN = timezone(timedelta(hours=9))
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:")

EDITION = "2023-06-01"
SOURCE = "f3b3e4cb912131f44db6779c3558f454df9bcac176493552080d893213e449e0"

ASSESSED = [f"{view}.{kind}" for view in ("charges", "amount", "status", "obligation", "held", "lines")
            for kind in ("ASSESSED_MAIN", "ASSESSED_OPTION:*")]  # fmt: skip
FEES = [f"{view}.{kind}" for view in ("charges", "amount", "obligation", "lines")
        for kind in ("MONTHLY_MAIN", "MONTHLY_OPTION:*", "INITIAL_MAIN", "CHANGE_FEE")]  # fmt: skip

DECLARED = {
    "protocol": 2,
    "system": {"name": "sqlite_billing", "version": "1.0"},
    "questions": ["contract.end_on", "term.*", "option.last_day:*", *ASSESSED, *FEES],
    "facts": [
        "known_until", "contract.item", "contract.accepted_on", "contract.applied_on", "contract.billing_start",
        "notices.arrived_on", "notices.designated_on", "days_off.days",
        "options.id", "options.kind", "options.with_contract", "options.billing_start",
        "indications.kind=MONTHLY_*", "indications.kind=INITIAL_MAIN", "indications.kind=CHANGE_FEE",
        "indications.option", "indications.amount", "indications.tax=exclusive", "indications.valid_from",
        "changes.id", "changes.kind=EQUIPMENT_ADD", "changes.kind=EQUIPMENT_CHANGE", "changes.kind=OPTION_ADD",
        "changes.kind=OPTION_CHANGE", "changes.kind=OPTION_END", "changes.option", "changes.requested_on",
        "changes.accepted_on", "changes.done_on",
        "end.on", "end.manner=TERMINATED_BY_CONTRACTOR", "end.manner=COMPANY_FOR_BREACH", "end.manner=ABOLITION",
        "ground.kind", "ground.recorded_on",
    ],
    "clock": "settable",
}  # fmt: skip

WHO = {
    "ground": "legal", "effect_day": "legal", "edition": "legal", "billing_start": "operations",
    "acceptance_day": "operations", "option_origin": "operations", "day_done": "operations",
    "indication": "company", "tax_basis": "tax",
}  # fmt: skip


def answer(db: sqlite3.Connection, message: dict[str, Any]) -> dict[str, Any]:
    match message["type"]:
        case "start":
            return DECLARED
        case "terms":
            return {"edition": EDITION, "source_sha256": SOURCE}
        case "run":
            today = date.fromisoformat(message["today"])
            contract = record(db, in_japan(message["facts"]))
            billing.month_end(db, contract, today)
            found = billing.load(db, contract, today)
            return {"id": message["id"], "answers": {name: ask(db, found, name) for name in message["questions"]}}
        case _:
            return {}


# --- facts into tables ----------------------------------------------------------------------------


def in_japan(facts: Any) -> Any:
    """The facts with every recorded instant as its calendar day in Japan: no table has a time of day."""
    match facts:
        case dict():
            return {name: in_japan(one) for name, one in facts.items()}
        case list():
            return [in_japan(one) for one in facts]
        case str() if INSTANT.match(facts):
            return datetime.fromisoformat(facts).astimezone(JAPAN).date().isoformat()
    return facts


def record(db: sqlite3.Connection, facts: dict[str, Any]) -> int:
    head, end, ground = facts.get("contract", {}), facts.get("end", {}), facts.get("ground", {}).get("kind")
    with db:
        contract = db.execute(
            "INSERT INTO contracts (item, applied_on, accepted_on, billing_start, ended_on, end_kind, ground)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (head.get("item"), head.get("applied_on"), head.get("accepted_on"), head.get("billing_start"),
             end.get("on"), end.get("manner"), None if ground == "UNKNOWN" else ground),
        ).lastrowid  # fmt: skip
        assert contract is not None
        for notice in facts.get("notices", ()):
            row = (contract, notice["arrived_on"], notice.get("designated_on"))
            db.execute("INSERT INTO notices VALUES (?, ?, ?)", row)
        for option in facts.get("options", ()):
            joined = option.get("with_contract", False)
            row = (contract, option["id"], option["kind"], joined, option.get("billing_start"))
            db.execute("INSERT INTO options VALUES (?, ?, ?, ?, ?)", row)
        for number, change in enumerate(facts.get("changes", ())):
            order, days = change.get("id", f"{number}"), (change.get("accepted_on"), change.get("done_on"))
            subject, _, kind = change["kind"].partition("_")
            if subject == "OPTION":
                row = (contract, order, change["option"], kind, change.get("requested_on"), *days)
                db.execute("INSERT INTO option_orders VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            else:
                db.execute("INSERT INTO devices VALUES (?, ?, ?, ?)", (contract, order, *days))
        for fee in facts.get("indications", ()):
            yen, tax = (None, "exclusive") if fee["amount"] == "none" else (fee["amount"], fee.get("tax"))
            row = (contract, fee["kind"], fee.get("option"), fee.get("valid_from"), yen, tax)
            db.execute("INSERT INTO prices VALUES (?, ?, ?, ?, ?, ?)", row)
    return contract


# --- tables into answers --------------------------------------------------------------------------


def waits(what: str) -> dict[str, Any]:
    need, _, detail = what.partition(" ")
    return {"undetermined": [{"need": need, "who": WHO[need]} | ({"detail": detail} if detail else {})]}


def value(of: Any) -> dict[str, Any]:
    return {"value": of}


def ask(db: sqlite3.Connection, contract: billing.Contract, question: str) -> dict[str, Any]:
    name, _, subject = question.partition(":")
    if name == "contract.end_on":
        return on_day(billing.end_of(contract))
    if name == "option.last_day":
        return on_day(billing.last_day_of_use(contract, subject))
    if name.startswith("term."):
        period = billing.option_period(contract, subject) if subject else billing.contract_period(contract)
        if isinstance(period, str):
            return waits(period)
        if period is None:
            return {"silent": True}
        row = {"first": period.first.isoformat(), "last": period.last.isoformat()}
        return value([row] if period.came else [])
    view, _, kind = name.partition(".")
    if (missing := undecided(db, contract, kind, subject)) is not None:
        return value("undetermined") if view == "status" else waits(missing)
    return VIEWS[view](billing.invoiced(db, contract.id, kind, subject or None))


def undecided(db: sqlite3.Connection, contract: billing.Contract, kind: str, subject: str) -> str | None:
    """What keeps a whole kind of charge from being decided."""
    found: list[billing.Line] | str = []
    if kind.startswith("ASSESSED"):
        found = billing.assessed_option(db, contract, subject) if subject else billing.assessed_main(db, contract)
    elif kind.startswith("MONTHLY"):
        found = billing.monthly(db, contract, subject or None)
    elif kind == "INITIAL_MAIN":
        found = billing.initial(db, contract)
    return found if isinstance(found, str) else None


def on_day(end: billing.End | str | None) -> dict[str, Any]:
    if isinstance(end, str):
        return waits(end)
    return value(end.on.isoformat()) if end else {"silent": True}


def charge(line: billing.Line) -> dict[str, Any]:
    row: dict[str, Any] = {"kind": line.kind, "subject": line.subject}
    row["on"] = waits(line.day_waits) if line.day_waits else line.on.isoformat()
    row["yen"] = waits(line.yen_waits) if line.yen_waits else line.yen
    if line.held:
        row["held"] = line.held
    if not line.yen_waits and not line.kind.startswith("ASSESSED"):
        row["tax"] = "exclusive"
    return row


def total(lines: list[billing.Line]) -> dict[str, Any]:
    """The sum of the amounts; undetermined as soon as one of them waits."""
    missing = next((line.yen_waits for line in lines if line.yen_waits), None)
    return waits(missing) if missing else value(sum(line.yen or 0 for line in lines))


VIEWS: dict[str, Callable[[list[billing.Line]], dict[str, Any]]] = {
    "charges": lambda lines: value([charge(line) for line in lines]),
    "status": lambda lines: value("arises" if lines else "none"),
    "obligation": lambda lines: value([charge(line)["on"] for line in lines]),
    "held": lambda lines: value(sorted({entry for line in lines for entry in line.held})),
    "amount": total,
    "lines": lambda lines: value([charge(line)["yen"] for line in lines]),
}


# --- HTTP -----------------------------------------------------------------------------------------


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    db: sqlite3.Connection
    one_at_a_time = Lock()

    def do_POST(self) -> None:
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.one_at_a_time:
            try:
                reply = answer(self.db, message)
            except Exception as error:
                reply = {"id": message.get("id", ""), "error": f"{type(error).__name__}: {error}"}
        body = json.dumps(reply).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, default=8080)
    options.add_argument("--database", default=":memory:")
    given = options.parse_args()
    Handler.db = billing.open_database(given.database)
    Handler.wbufsize = -1  # headers and body in one packet
    server = ThreadingHTTPServer(("127.0.0.1", given.port), Handler)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
