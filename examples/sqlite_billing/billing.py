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
"""What is missing: ground, billing_start, acceptance_day, option_origin, …, or an edition and its day."""


@dataclass
class Period:
    """A minimum use period, and the open question that holds what follows from it."""

    first: date
    last: date
    held: str | None = None
    came: bool = True
    """Whether it began before the contract, or the option, came to its end."""


@dataclass
class Option:
    """A paid option of a contract."""

    kind: str
    with_contract: bool
    billing_start: date | None


@dataclass
class Order:
    """The addition (ADD), change (CHANGE) or ending (END) of a paid option, from request to completion."""

    id: str
    option: str
    kind: str
    requested_on: date | None
    accepted_on: date | None
    done_on: date | None

    @property
    def acts(self) -> list[date]:
        return [act for act in (self.requested_on, self.accepted_on, self.done_on) if act]


@dataclass
class Contract:
    """Everything on record about one contract, as read from the tables."""

    id: int
    item: str | None
    applied_on: date | None
    accepted_on: date | None
    billing_start: date | None
    ended_on: date | None
    end_kind: str | None
    ground: str | None
    notices: list[tuple[date, date | None]]
    devices: list[tuple[str, date | None, date | None]]
    options: dict[str, Option]
    orders: list[Order]
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
        "SELECT item, applied_on, accepted_on, billing_start, ended_on, end_kind, ground FROM contracts WHERE id = ?",
        (contract,),
    ).fetchone()
    notices = db.execute(
        "SELECT arrived_on, designated_on FROM notices WHERE contract = ? ORDER BY arrived_on, designated_on",
        (contract,),
    )
    devices = db.execute(
        "SELECT order_id, accepted_on, done_on FROM devices WHERE contract = ?"
        " ORDER BY COALESCE(done_on, accepted_on), order_id",
        (contract,),
    )
    options = db.execute(
        "SELECT name, kind, with_contract, billing_start FROM options WHERE contract = ? ORDER BY rowid", (contract,)
    )
    orders = db.execute(
        "SELECT order_id, name, kind, requested_on, accepted_on, done_on FROM option_orders"
        " WHERE contract = ? ORDER BY COALESCE(done_on, accepted_on, requested_on), order_id",
        (contract,),
    )
    return Contract(
        contract,
        head[0],
        *map(day, head[1:5]),
        *head[5:],
        [(date.fromisoformat(arrived), day(designated)) for arrived, designated in notices],
        [(order, day(accepted), day(done)) for order, accepted, done in devices],
        {name: Option(kind, bool(joined), day(start)) for name, kind, joined, start in options},
        [Order(*names, *map(day, days)) for *names, days in ((*row[:3], row[3:]) for row in orders)],
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
    older = next((edition(arrived) for arrived, _ in contract.notices if edition(arrived)), None)
    if contract.ground in ("GR28_2", "GR28_3"):
        return recorded or older or ("effect_day" if contract.notices else None)
    if older:
        return older
    ends = [End(effect_of(*notice), "TERMINATED_BY_CONTRACTOR", notice[0]) for notice in contract.notices]
    if recorded:
        ends.append(recorded)
    return min(ends, key=lambda end: end.on, default=None)


def sure_until(contract: Contract) -> date:
    """The contract went on at least until the first notice or the recorded end; without either, always."""
    arrived = [notice for notice, _ in contract.notices]
    return min(arrived + ([contract.ended_on] if contract.ended_on else []), default=date.max)


# --- article 2: paid options ----------------------------------------------------------------------


def denied(contract: Contract, name: str, act: date | None) -> bool:
    """Whether article 2 denies the option: Cold Standby is there for Item LL only, under this edition."""
    cold = contract.options[name].kind == "COLD_STANDBY" and contract.item not in (None, "LL")
    return cold and (act is None or edition(act) is None)


def refused(contract: Contract, name: str) -> bool:
    """Whether the option was denied when it was applied for or added; then nothing is owed for it (IR-76)."""
    if contract.options[name].with_contract:
        return denied(contract, name, contract.accepted_on or contract.applied_on or contract.billing_start)
    adds = additions(contract, name)
    *_, last = [None, *([order for order in adds if order.done_on] or adds)]
    return denied(contract, name, last.acts[-1] if last else None)


def granted(contract: Contract) -> list[Order]:
    """The orders that article 2 does not deny."""
    return [one for one in contract.orders if one.kind == "END" or not denied(contract, one.option, one.acts[-1])]


def additions(contract: Contract, name: str) -> list[Order]:
    return [order for order in contract.orders if order.option == name and order.kind == "ADD"]


def not_known_to_have_come(contract: Contract, name: str) -> Waits | None:
    """What is missing where no addition that was done brought an option not applied for with the contract."""
    start, adds = contract.options[name].billing_start, additions(contract, name)
    if start and start <= contract.today and any(order.done_on is None for order in adds):
        return "day_done"
    return None if adds else "option_origin"


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
        return end if done > sure_until(contract) else Period(done, one_year(done))
    if end and done > end.on:
        return None
    noticed = end is not None and end.notice is not None and end.notice < done
    return Period(done, one_year(done), "IR-46" if noticed else None)


def from_start(contract: Contract, first: date, end: End | Waits | None) -> Period | Waits:
    """The year from a billing start date, if the end did not come before it."""
    if isinstance(end, str) and first > sure_until(contract):
        return end
    return Period(first, one_year(first), came=not isinstance(end, End) or first <= end.on)


def contract_period(contract: Contract) -> Period | Waits:
    start = contract.billing_start
    period = from_start(contract, start, end_of(contract)) if start else "billing_start"
    for _, _, done in contract.devices:
        new = renewed(contract, done)
        if isinstance(new, str):
            return new
        if new and isinstance(period, Period) and period.came and new.first >= period.first:
            period = new
    return period


def option_period(contract: Contract, name: str) -> Period | Waits | None:
    option, start = contract.options[name], contract.billing_start
    period: Period | Waits | None = None
    if refused(contract, name):
        return None
    if option.with_contract:
        first = option.billing_start or start
        period = from_start(contract, first, last_day_of_use(contract, name)) if first else "billing_start"
    else:
        period = not_known_to_have_come(contract, name)
    for order in granted(contract):
        if order.option == name and order.kind in ("ADD", "CHANGE"):
            new = renewed(contract, order.done_on)
            if isinstance(new, str):
                return new
            running = period if isinstance(period, Period) and period.came else None
            if new is None or (running and new.first < running.first):
                continue  # no period was running yet that it could set anew
            if not running and start is None:
                return "billing_start"
            if not running and start and new.first < start:
                first = option.billing_start or start
                new = Period(first, one_year(first), new.held)
            period = new
    return period


def began(period: Period, end: End | Waits | None) -> bool:
    """Whether the period began, or the end came before it."""
    return not isinstance(end, End) or period.first <= end.on


def ending(contract: Contract, name: str) -> Order | None:
    """The order by which an option was ended by itself."""
    return next((one for one in contract.orders if one.option == name and one.kind == "END" and one.done_on), None)


def last_day_of_use(contract: Contract, name: str) -> End | Waits | None:
    """The day the option was ended, or the end of the contract, whichever is earlier."""
    end, order = end_of(contract), ending(contract, name)
    if order and order.done_on:
        if edition(order.done_on):
            return edition(order.done_on)
        contract_sure = end.on if isinstance(end, End) else sure_until(contract)
        if end is None or order.done_on <= contract_sure:
            return End(order.done_on, "OPTION_END")
    return end


def in_any_case(contract: Contract, name: str | None) -> tuple[date, date]:
    """Where the last day of use cannot be decided: up to which day there was use for sure, and after which none."""
    end, order = end_of(contract), ending(contract, name) if name else None
    sure = last = end.on if isinstance(end, End) else date.max
    if isinstance(end, str):
        sure = sure_until(contract)
    if order and order.done_on:
        if edition(order.done_on):
            return min(sure, order.acts[0] - ONE_DAY), last
        return min(sure, order.done_on), min(last, order.done_on)
    return sure, last


# --- annex 1: prices ------------------------------------------------------------------------------


Price = tuple[str | None, int, str | None]
"""From which day, how many yen, on which tax basis."""


def prices(db: sqlite3.Connection, contract: Contract, kind: str, option: str | None) -> list[Price]:
    """What was indicated for a fee, the latest first."""
    return db.execute(
        "SELECT valid_from, COALESCE(yen, 0), tax FROM prices WHERE contract = ? AND kind = ? AND option IS ?"
        " ORDER BY valid_from DESC",
        (contract.id, kind, option),
    ).fetchall()


def price(found: list[Price], on: date) -> int | Waits:
    """The amount in force on a day; or what is missing."""
    row = in_force(found, on)
    if row is None:
        return "indication"
    _, yen, tax = row
    return "tax_basis" if tax is None else yen


def in_force(found: list[Price], on: date) -> Price | None:
    day = on.isoformat()
    return next((row for row in found if row[0] is None or row[0] <= day), None)


def price_on_any_day(found: list[Price], day_waits: Waits) -> int | Waits:
    """The amount of a fee whose day waits: the one there is; of several, the amount waits for the day, too."""
    return day_waits if len({(yen, tax) for _, yen, tax in found}) > 1 else price(found, date.max)


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
    if not began(period, end) or end.on >= period.last:
        return []
    held = [entry for entry in (HELD.get((end.kind, option is not None)), period.held) if entry]
    if end.kind == "TERMINATED_BY_CONTRACTOR":
        if contract.ground is None:
            return "ground"
        if contract.ground in ("GR28_2", "GR28_3"):
            return []
    kind, subject = ("ASSESSED_OPTION", option) if option else ("ASSESSED_MAIN", "contract")
    fee = price(prices(db, contract, "MONTHLY_OPTION" if option else "MONTHLY_MAIN", option), end.on)
    if isinstance(fee, str):
        return [Line(kind, subject, end.on, None, fee, held=held)]
    first = end.on + ONE_DAY
    exact = sum((fee * share(month, first, period.last) for month in months(first, period.last)), Fraction(0))
    yen = exact.numerator // exact.denominator
    return [Line(kind, subject, end.on, yen, held=held)] if yen else []


HELD = {
    ("COMPANY_FOR_BREACH", False): "IR-18a",
    ("COMPANY_FOR_BREACH", True): "IR-74",
    ("ABOLITION", True): "IR-18d",
}
"""Ends whose assessed amount is computed, but not sent before the question is decided: contract, option."""


def exempt(contract: Contract, end: End | Waits | None) -> bool:
    """Whether the ground alone says that nothing is owed; it does while the end is not decided, too."""
    by_the_contractor = isinstance(end, str) or contract.end_kind in (None, "TERMINATED_BY_CONTRACTOR")
    return contract.ground in ("GR28_2", "GR28_3") and by_the_contractor


def assessed_main(db: sqlite3.Connection, contract: Contract) -> list[Line] | Waits:
    end = end_of(contract)
    if exempt(contract, end):
        return []
    if end is None or isinstance(end, str):
        return end or []
    return assessed(db, contract, None, end, contract_period(contract))


def assessed_option(db: sqlite3.Connection, contract: Contract, name: str) -> list[Line] | Waits:
    if refused(contract, name):
        return []
    end = last_day_of_use(contract, name)
    with_the_contract = end.kind != "OPTION_END" if isinstance(end, End) else not ending(contract, name)
    if with_the_contract and exempt(contract, end_of(contract)):
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
        its = contract.options[option]
        if refused(contract, option):
            return []
        if not its.with_contract and not any(order.done_on for order in additions(contract, option)):
            return not_known_to_have_come(contract, option) or []
        start = its.billing_start or (start if its.with_contract else None)
        end = last_day_of_use(contract, option)
    if start is None:
        return "billing_start"
    sure, last = in_any_case(contract, option)
    until = end.on if isinstance(end, End) else last
    indicated, found = prices(db, contract, kind, option), []
    for month in months(start, min(until, contract.today)):
        on = max(month[0], start)
        if edition(on):
            found.append(Line(kind, subject, on, None, edition(on)))
            continue
        if isinstance(end, str) and month[1] > sure:
            found.append(Line(kind, subject, on, None, end))
            continue
        yen = fee_for_days(indicated, max(month[0], start), min(month[1], until), month)
        if isinstance(yen, str):
            found.append(Line(kind, subject, on, None, yen))
        elif yen:
            found.append(Line(kind, subject, on, yen))
    return found


def fee_for_days(found: list[Price], first: date, last: date, month: tuple[date, date]) -> int | Waits:
    """The monthly fee for some days of a month, each day at the price in force on it, cut to a whole yen."""
    rows = [in_force(found, first + timedelta(days=number)) for number in range((last - first).days + 1)]
    known = [row for row in rows if row]
    if len(known) < len(rows):
        return "indication"
    yen = sum(amount for _, amount, _ in known) // ((month[1] - month[0]).days + 1)
    return "tax_basis" if yen and any(tax is None for _, _, tax in known) else yen


def once(
    db: sqlite3.Connection, contract: Contract, kind: str, subject: str, on: date, waits: Waits | None
) -> list[Line]:
    """A fee that is owed once, when the Company accepts (article 11); `waits`: what is missing to say on which day."""
    indicated = prices(db, contract, kind, None)
    yen = price_on_any_day(indicated, waits) if waits else price(indicated, on)
    row = in_force(indicated, date.max if waits else on)
    if isinstance(yen, str) and not (yen == "tax_basis" and row and row[1] == 0):
        return [Line(kind, subject, on, None, yen, waits)]
    return [Line(kind, subject, on, yen, None, waits)] if isinstance(yen, int) and yen else []


def initial(db: sqlite3.Connection, contract: Contract) -> list[Line] | Waits:
    """The initial fee; where one was indicated and no acceptance is on record, it waits as a whole."""
    accepted = contract.accepted_on
    if accepted:
        return once(db, contract, "INITIAL_MAIN", "contract", accepted, edition(accepted))
    indicated = db.execute(
        "SELECT 1 FROM prices WHERE contract = ? AND kind = 'INITIAL_MAIN' AND yen IS NOT NULL", (contract.id,)
    )
    return "acceptance_day" if indicated.fetchone() else []


def change_fees(db: sqlite3.Connection, contract: Contract) -> list[Line]:
    """What was done was accepted; where only the day it was done is on record, the day of acceptance is missing."""
    orders = [*contract.devices, *((order.id, order.accepted_on, order.done_on) for order in granted(contract))]
    found = []
    for order, accepted, done in orders:
        if on := accepted or done:
            found += once(db, contract, "CHANGE_FEE", order, on, edition(on) if accepted else "acceptance_day")
    return found


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
    """The lines of a kind by day, as they stand on the invoices; those whose day waits come last."""
    rows = db.execute(
        "SELECT kind, subject, owed_on, yen, yen_waits, day_waits, held FROM invoices"
        " WHERE contract = ? AND kind = ? AND (? IS NULL OR subject = ?)"
        " ORDER BY day_waits IS NOT NULL, CASE WHEN day_waits IS NULL THEN owed_on END, subject",
        (contract_id, kind, subject, subject),
    )
    return [
        Line(kind, subject, date.fromisoformat(on), yen, *waits, sorted(held.split(",")) if held else [])
        for kind, subject, on, yen, *waits, held in rows
    ]
