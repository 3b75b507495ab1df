"""A small billing system for the Managed Router Service, on SQLite and the standard library.

Written from the text of the contract (個別規程 マネージドルータサービス, 2023-06-01) and the default readings of
the register, as a billing department would: tables, a month-end job that writes invoice lines, and queries on them.
It shares no code with mrs-spec. What it cannot decide it does not guess: the line waits, and says for what.
"""

from __future__ import annotations

import calendar
import sqlite3
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

SCHEMA = Path(__file__).with_name("schema.sql")
EDITIONS = [date(2005, 5, 1), date(2011, 6, 1), date(2012, 7, 1), date(2019, 6, 1), date(2021, 2, 1)]
IN_FORCE = date(2023, 6, 1)  # acts before it fall under one of the editions above, which are not at hand
NOTICE_DAYS = 45  # article 10(1)
ONE_DAY = timedelta(days=1)

Waits = str
"""What is missing: ground, billing_start, indication, tax_basis, effect_day, acceptance_day, option_origin, day_done,
or an edition and its day."""


@dataclass
class Period:
    """A minimum use period, and the open question that holds what follows from it; one that never began is empty."""

    first: date
    last: date
    held: str | None = None


@dataclass
class Contract:
    """Everything on record about one contract, as read from the tables."""

    id: int
    accepted_on: date | None
    billing_start: date | None
    ended_on: date | None
    end_kind: str | None
    ground: str | None
    notices: list[tuple[date, date | None]]
    devices: list[tuple[str, date | None, date | None]]
    options: dict[str, tuple[bool, date | None]]
    orders: list[tuple[str, str, str, date | None, date | None]]
    today: date


@dataclass
class Line:
    """One line of an invoice."""

    kind: str
    subject: str
    on: date
    yen: int | None
    yen_waits: Waits | None = None
    day_waits: Waits | None = None
    held: list[str] = field(default_factory=list)


def edition(act: date) -> Waits | None:
    """The edition that governs an act, where it is not the one at hand (supplementary provision of 2023)."""
    if act >= IN_FORCE:
        return None
    return f"edition {max((one for one in EDITIONS if one <= act), default=EDITIONS[0])}"


def open_database(path: str = ":memory:") -> sqlite3.Connection:
    db = sqlite3.connect(path, check_same_thread=False)
    db.executescript(SCHEMA.read_text("utf-8"))
    return db


def day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def load(db: sqlite3.Connection, contract: int, today: date) -> Contract:
    head = db.execute(
        "SELECT accepted_on, billing_start, ended_on, end_kind, ground FROM contracts WHERE id = ?", (contract,)
    ).fetchone()
    notices = db.execute(
        "SELECT arrived_on, designated_on FROM notices WHERE contract = ? ORDER BY arrived_on", (contract,)
    )
    devices = db.execute(
        "SELECT order_id, accepted_on, done_on FROM devices WHERE contract = ? ORDER BY done_on", (contract,)
    )
    options = db.execute(
        "SELECT name, with_contract, billing_start FROM options WHERE contract = ? ORDER BY rowid", (contract,)
    )
    orders = db.execute(
        "SELECT order_id, name, kind, accepted_on, done_on FROM option_orders WHERE contract = ? ORDER BY done_on",
        (contract,),
    )
    return Contract(
        contract,
        day(head[0]),
        day(head[1]),
        day(head[2]),
        head[3],
        head[4],
        [(date.fromisoformat(arrived), day(designated)) for arrived, designated in notices],
        [(order, day(accepted), day(done)) for order, accepted, done in devices],
        {name: (bool(joined), day(start)) for name, joined, start in options},
        [(order, name, kind, day(accepted), day(done)) for order, name, kind, accepted, done in orders],
        today,
    )


# --- article 10: the end of the contract ----------------------------------------------------------


@dataclass
class End:
    on: date
    kind: str
    notice: date | None = None


def effect_of(arrived: date, designated: date | None) -> date:
    """The later of the 45th day after the day of arrival and the day the Contractor designated."""
    after_45_days = arrived + timedelta(days=NOTICE_DAYS)
    return max(after_45_days, designated) if designated else after_45_days


def end_of(contract: Contract) -> End | Waits | None:
    """The end of the contract, None while it goes on, or what is missing to say."""
    recorded = End(contract.ended_on, contract.end_kind or "") if contract.ended_on else None
    if recorded and edition(recorded.on):
        return edition(recorded.on)
    if contract.ground in ("GR28_2", "GR28_3"):
        return recorded or ("effect_day" if contract.notices else None)
    for arrived, _ in contract.notices:
        if edition(arrived):
            return edition(arrived)
    ends = [End(effect_of(*notice), "TERMINATED_BY_CONTRACTOR", notice[0]) for notice in contract.notices]
    if recorded:
        ends.append(recorded)
    return min(ends, key=lambda end: end.on, default=None)


# --- article 5: minimum use periods ---------------------------------------------------------------


def one_year(first: date) -> date:
    """The last day of a year whose first day is `first`; 28 February where the year begins on 29 February."""
    if (first.month, first.day) == (2, 29):
        return date(first.year + 1, 2, 28)
    return first.replace(year=first.year + 1) - ONE_DAY


def renewed(contract: Contract, done: date | None) -> Period | Waits | None:
    """The period that an addition or change on this day sets, if it was made during the contract."""
    if done is None:
        return None
    if edition(done):
        return edition(done)
    end = end_of(contract)
    if isinstance(end, str):
        return end if decided_up_to(contract) < done else Period(done, one_year(done))
    if end and done > end.on:
        return None
    noticed = end is not None and end.notice is not None and end.notice < done
    return Period(done, one_year(done), "IR-46" if noticed else None)


def from_start(start: date | None, end: End | Waits | None) -> Period | Waits:
    """The year from the billing start date; empty where the end came before it."""
    if start is None:
        return "billing_start"
    began = not isinstance(end, End) or start <= end.on
    return Period(start, one_year(start) if began else start - ONE_DAY)


def contract_period(contract: Contract) -> Period | Waits:
    period = from_start(contract.billing_start, end_of(contract))
    if contract.billing_start is None:
        return period
    for _, _, done in contract.devices:
        new = renewed(contract, done)
        if isinstance(new, str):
            return new
        if new and new.first >= contract.billing_start:
            period = new
    return period


def option_period(contract: Contract, name: str) -> Period | Waits | None:
    with_contract, own_start = contract.options[name]
    period: Period | Waits | None = None
    if with_contract:
        period = from_start(own_start or contract.billing_start, last_day_of_use(contract, name))
    for _, changed, kind, _, done in contract.orders:
        if changed == name and kind in ("ADD", "CHANGE"):
            new = renewed(contract, done)
            if isinstance(new, str):
                return new
            period = new or period
    return period or not_on_record(contract, name)


def not_on_record(contract: Contract, name: str) -> Waits | None:
    """What is missing where nothing on record brought an option that was not applied for with the contract."""
    with_contract, own_start = contract.options[name]
    added = [done for _, of, kind, _, done in contract.orders if of == name and kind == "ADD"]
    if own_start and own_start <= contract.today and None in added:
        return "day_done"
    return None if with_contract or added else "option_origin"


def endings(contract: Contract, name: str) -> list[date]:
    """The days on which an option was ended by itself."""
    return [done for _, of, kind, _, done in contract.orders if of == name and kind == "END" and done]


def last_day_of_use(contract: Contract, name: str) -> End | Waits | None:
    """The day the option was ended, or the end of the contract, whichever is earlier."""
    ended = endings(contract, name)
    if ended and edition(ended[0]):
        return edition(ended[0])
    end = end_of(contract)
    if ended and (end is None or (isinstance(end, End) and ended[0] <= end.on)):
        return End(ended[0], "OPTION_END")
    if ended and isinstance(end, str) and all(ended[0] <= arrived for arrived, _ in contract.notices):
        return End(ended[0], "OPTION_END")
    return end


# --- annex 1: prices ------------------------------------------------------------------------------


def price(db: sqlite3.Connection, contract: Contract, kind: str, option: str | None, on: date) -> int | Waits:
    """The amount in force on a day; or what is missing."""
    row = db.execute(
        "SELECT yen, tax FROM prices WHERE contract = ? AND kind = ? AND option IS ?"
        " AND (valid_from IS NULL OR valid_from <= ?) ORDER BY valid_from DESC LIMIT 1",
        (contract.id, kind, option, on.isoformat()),
    ).fetchone()
    if row is None:
        return "indication"
    return "tax_basis" if row[0] and row[1] is None else int(row[0])


def month_of(on: date) -> tuple[date, date]:
    last = calendar.monthrange(on.year, on.month)[1]
    return on.replace(day=1), on.replace(day=last)


def months(first: date, last: date) -> list[tuple[date, date]]:
    """The calendar months from the one of `first` to the one of `last`, whole."""
    found = []
    while first <= last:
        month = month_of(first)
        found.append(month)
        first = month[1] + ONE_DAY
    return found


def share(month: tuple[date, date], first: date, last: date) -> Fraction:
    """How much of a calendar month lies between two days, both included."""
    begin, end = max(month[0], first), min(month[1], last)
    return Fraction(max(0, (end - begin).days + 1), (month[1] - month[0]).days + 1)


# --- article 12 and annex 2: the assessed amount --------------------------------------------------


def assessed(
    db: sqlite3.Connection, contract: Contract, option: str | None, end: End, period: Period | Waits | None
) -> list[Line] | Waits:
    """The monthly fee corresponding to what is left of the minimum use period after the end."""
    if end.kind == "ABOLITION" and option is None:
        return []  # an end, but no termination
    if isinstance(period, str) or period is None:
        return period or []
    if not period.first <= end.on < period.last:
        return []
    held = [entry for entry in (HELD.get((end.kind, option is not None)), period.held) if entry]
    if end.kind == "TERMINATED_BY_CONTRACTOR":
        if contract.ground is None:
            return "ground"
        if contract.ground in ("GR28_2", "GR28_3"):
            return []
    kind, subject = ("ASSESSED_OPTION", option) if option else ("ASSESSED_MAIN", "contract")
    fee = price(db, contract, "MONTHLY_OPTION" if option else "MONTHLY_MAIN", option, end.on)
    if isinstance(fee, str):
        return [Line(kind, subject, end.on, None, fee, held=held)]
    first = end.on + ONE_DAY
    exact = sum((fee * share(month, first, period.last) for month in months(first, period.last)), Fraction(0))
    yen = exact.numerator // exact.denominator
    return [Line(kind, subject, end.on, yen, held=held)] if yen else []


HELD = {
    ("COMPANY_FOR_BREACH", False): "IR-18a",
    ("COMPANY_FOR_BREACH", True): "IR-18a",
    ("ABOLITION", True): "IR-18d",
}
"""Ends whose assessed amount is computed, but not sent before the question is decided: contract, option."""


def assessed_main(db: sqlite3.Connection, contract: Contract) -> list[Line] | Waits:
    if contract.ground in ("GR28_2", "GR28_3") and contract.end_kind in (None, "TERMINATED_BY_CONTRACTOR"):
        return []
    end = end_of(contract)
    if end is None or isinstance(end, str):
        return end or []
    return assessed(db, contract, None, end, contract_period(contract))


def assessed_option(db: sqlite3.Connection, contract: Contract, name: str) -> list[Line] | Waits:
    end = last_day_of_use(contract, name)
    exempt = contract.ground in ("GR28_2", "GR28_3") and contract.end_kind in (None, "TERMINATED_BY_CONTRACTOR")
    with_the_contract = end.kind != "OPTION_END" if isinstance(end, End) else not endings(contract, name)
    if exempt and with_the_contract:
        return []
    if end is None or isinstance(end, str):
        return end or []
    return assessed(db, contract, name, end, option_period(contract, name))


# --- the month-end job ----------------------------------------------------------------------------


def monthly(db: sqlite3.Connection, contract: Contract, option: str | None) -> list[Line] | Waits:
    """One line for each calendar month of use that has begun, the first and the last by their days."""
    kind, subject = ("MONTHLY_OPTION", option) if option else ("MONTHLY_MAIN", "contract")
    start = contract.billing_start
    end = end_of(contract)
    if option:
        with_contract, own_start = contract.options[option]
        added = [done for _, of, what, _, done in contract.orders if of == option and what == "ADD" and done]
        if not with_contract and not added:
            return not_on_record(contract, option) or []
        start = own_start or (start if with_contract else None)
        end = last_day_of_use(contract, option)
    if start is None:
        return "billing_start"
    last = min(end.on, contract.today) if isinstance(end, End) else contract.today
    sure, ended = decided_up_to(contract), endings(contract, option) if option else []
    if isinstance(end, str) and ended:
        if edition(ended[0]):
            sure = min(sure, first_act_of_ending(contract, option) - ONE_DAY)
        else:
            last = min(last, ended[0])  # whenever the contract ended, the option was not used any longer
    found = []
    for month in months(start, last):
        on = max(month[0], start)
        until = end.on if isinstance(end, End) else month[1]
        if edition(on):
            found.append(Line(kind, subject, on, None, edition(on)))
            continue
        if isinstance(end, str) and month[1] > sure:
            found.append(Line(kind, subject, on, None, end))
            continue
        exact = fee_for_days(db, contract, kind, option, max(month[0], start), min(month[1], until), month)
        if isinstance(exact, str):
            found.append(Line(kind, subject, on, None, exact))
        elif yen := exact.numerator // exact.denominator:
            found.append(Line(kind, subject, on, yen))
    return found


def decided_up_to(contract: Contract) -> date:
    """Where its end waits for something, the contract goes on at least until its first notice or recorded end."""
    possible = [arrived for arrived, _ in contract.notices] + ([contract.ended_on] if contract.ended_on else [])
    return min(possible, default=date.max)


def first_act_of_ending(contract: Contract, option: str | None) -> date:
    acts = [day for _, of, kind, *days in contract.orders if of == option and kind == "END" for day in days if day]
    return min(acts)


def fee_for_days(
    db: sqlite3.Connection, contract: Contract, kind: str, option: str | None, first: date, last: date,
    month: tuple[date, date],
) -> Fraction | Waits:  # fmt: skip
    """The monthly fee for some days of a month, each day at the price in force on it."""
    whole = Fraction(0)
    days = (month[1] - month[0]).days + 1
    while first <= last:
        yen = price(db, contract, kind, option, first)
        if isinstance(yen, str):
            return yen
        whole += Fraction(yen, days)
        first += ONE_DAY
    return whole


def once(
    db: sqlite3.Connection, contract: Contract, kind: str, subject: str, on: date | None, *, accepted: bool = True
) -> list[Line]:
    """A fee that is owed once, when the Company accepts (article 11).

    The day waits for the edition of that act; or for the day of acceptance, where only a later day is on record.
    """
    if on is None:
        return []
    waits = edition(on) if accepted else "acceptance_day"
    yen = price(db, contract, kind, None, on)
    if isinstance(yen, str):
        return [Line(kind, subject, on, None, yen, waits)]
    return [Line(kind, subject, on, yen, None, waits)] if yen else []


def initial(db: sqlite3.Connection, contract: Contract) -> list[Line] | Waits:
    """The initial fee; it waits as a whole where one was indicated and no acceptance is on record."""
    if contract.accepted_on is None:
        priced = "SELECT 1 FROM prices WHERE contract = ? AND kind = 'INITIAL_MAIN' AND yen > 0"
        return "acceptance_day" if db.execute(priced, (contract.id,)).fetchone() else []
    return once(db, contract, "INITIAL_MAIN", "contract", contract.accepted_on)


def change_fees(db: sqlite3.Connection, contract: Contract) -> list[Line]:
    orders = [*contract.devices, *((order, accepted, done) for order, _, _, accepted, done in contract.orders)]
    return [
        line
        for order, accepted, done in orders
        for line in once(db, contract, "CHANGE_FEE", order, accepted or done, accepted=accepted is not None)
    ]


def month_end(db: sqlite3.Connection, contract_id: int, today: date) -> None:
    """Write every invoice line that has arisen by today and is not written yet."""
    contract = load(db, contract_id, today)
    lines: list[Line] = []
    for found in (
        monthly(db, contract, None),
        *(monthly(db, contract, name) for name in contract.options),
        initial(db, contract),
        change_fees(db, contract),
        assessed_main(db, contract),
        *(assessed_option(db, contract, name) for name in contract.options),
    ):
        if not isinstance(found, str):  # the others wait as a whole, and are on no invoice
            lines += found
    with db:
        db.executemany(
            "INSERT OR IGNORE INTO invoices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    contract_id,
                    line.on.isoformat()[:7],
                    line.kind,
                    line.subject,
                    line.on.isoformat(),
                    line.yen,
                    line.yen_waits,
                    line.day_waits,
                    ",".join(line.held) or None,
                )
                for line in lines
            ],
        )


def invoiced(db: sqlite3.Connection, contract_id: int, kind: str, subject: str | None) -> list[Line]:
    """The lines of a kind, as they stand on the invoices."""
    rows = db.execute(
        "SELECT kind, subject, owed_on, yen, yen_waits, day_waits, held FROM invoices"
        " WHERE contract = ? AND kind = ? AND (? IS NULL OR subject = ?) ORDER BY rowid",
        (contract_id, kind, subject, subject),
    )
    return [
        Line(kind, subject, date.fromisoformat(on), yen, *waits, sorted(held.split(",")) if held else [])
        for kind, subject, on, yen, *waits, held in rows
    ]
