"""Records of so many of a kind, for what is measured and what is counted of large records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

Told = dict[str, Any]


def day(n: int, first: date = date(2024, 1, 1), within: int = 700) -> str:
    return (first + timedelta(days=n % within)).isoformat()


def fee(kind: str, n: int = 0, **more: Any) -> Told:
    return {"kind": kind, "amount": 10_000 + n, "tax": "exclusive", **more}


def change(n: int, kind: str = "EQUIPMENT_CHANGE", **more: Any) -> Told:
    return {"id": f"c{n}", "kind": kind, "requested_on": day(n), "accepted_on": day(n), "done_on": day(n), **more}


def option(n: int, **more: Any) -> Told:
    return {"id": f"o{n}", "kind": "INDIVIDUAL_OPERATION", **more}


def each(n: int, of: Callable[[int], Told]) -> list[Told]:
    return [of(number) for number in range(n)]


def articles(n: int, **more: Any) -> list[Told]:
    return each(n, lambda number: {"id": f"a{number}", **more})


def incident(n: int, article: int, kind: str = "DAMAGED", **more: Any) -> Told:
    told = {"id": f"i{n}", "article": f"a{article}", "kind": kind, "on": day(n), "notified_on": day(n)}
    return {**told, "by_method": True, "in_range": True, "cause": "CONTRACTOR", **more}


def conduct(n: int, article: int, kind: str = "MOVE", **more: Any) -> Told:
    return {"id": f"d{n}", "article": f"a{article}", "kind": kind, "on": day(n), **more}


def consent(n: int, article: int) -> Told:
    return {"article": f"a{article}", "to": ["MOVE"], "given_on": day(n), "last": day(n)}


def failure(n: int, article: int, **more: Any) -> Told:
    return {"id": f"f{n}", "article": f"a{article}", "occurred_on": day(n), "notified_on": day(n), "by_method": True,
            "investigated_on": day(n), "result": "FAILURE", **more}  # fmt: skip


def outage(n: int, **more: Any) -> Told:
    return {"id": f"u{n}", "cause": "TROUBLE", "starts": f"{day(n)}T10:00:00+09:00", "ends": f"{day(n)}T11:00:00+09:00",
            **more}  # fmt: skip


def notice_of_outage(n: int) -> Told:
    sent = (date(2023, 7, 1) + timedelta(days=n % 180)).isoformat()
    return {"sent_at": f"{sent}T10:00:00+09:00", "arrived_at": f"{sent}T11:00:00+09:00"}


def judgement(n: int, matter: str, of: str, **more: Any) -> Told:
    return {"matter": matter, "of": of, "holds": n % 3 == 0, "by": "x", "why": "y",
            "on": (date(2024, 1, 1) + timedelta(days=n)).isoformat(), **more}  # fmt: skip


ENDED: Told = {"notices": [{"arrived_on": "2026-03-01"}], "ground": {"kind": "NEITHER"}}
ONE: Told = {"articles": [{"id": "a0"}]}
FEES: Told = {"indications": [fee("MONTHLY_MAIN"), fee("CHANGE_FEE"), fee("LOSS_FEE"), fee("DAMAGE_FEE"),
                              fee("FAILURE_FEE"), fee("AFTER_HOURS_FEE"), fee("LONG_WORK_FEE")]}  # fmt: skip

RECORDS: dict[str, Callable[[int], Told]] = {
    "changes": lambda n: {"changes": each(n, change), **ENDED, **FEES},
    "changes, a price for each": lambda n: {
        "changes": each(n, change), "indications": each(n, lambda m: fee("CHANGE_FEE", m, change=f"c{m}")),
    },
    "changes, refused": lambda n: {
        "changes": each(n, lambda m: {"id": f"c{m}", "kind": "ITEM_CHANGE", "to_item": "XA", "requested_on": day(m)}),
        "options": each(3, lambda m: option(m, with_contract=True)), **ENDED,
    },
    "replacements": lambda n: {"replacements": each(n, lambda m: {"on": day(m), "reason": "REPAIR"}), **ENDED},
    "options": lambda n: {
        "options": each(n, lambda m: option(m, with_contract=True)), **ENDED,
        "indications": [fee("MONTHLY_OPTION", option="o0")],
    },
    "options, a price for each": lambda n: {
        "options": each(n, lambda m: option(m, with_contract=True)), **ENDED,
        "indications": each(n, lambda m: fee("MONTHLY_OPTION", m, option=f"o{m}", valid_from="2026-02-01")),
    },
    "options, each added by a change": lambda n: {
        "options": each(n, lambda m: option(m, billing_start=day(m))), **ENDED,
        "changes": each(n, lambda m: change(m, "OPTION_ADD", option=f"o{m}")),
    },
    "options, each ended by a change": lambda n: {
        "options": each(n, lambda m: option(m, with_contract=True)), **ENDED,
        "changes": each(n, lambda m: change(m, "OPTION_END", option=f"o{m}")),
    },
    "options, each switched to the next": lambda n: {
        "options": each(n, lambda m: option(m, with_contract=m == 0)), **ENDED,
        "changes": each(n - 1, lambda m: change(m, "OPTION_SWITCH", option=f"o{m}", to_option=f"o{m + 1}")
                        | dict.fromkeys(("requested_on", "accepted_on", "done_on"), day(m, within=10_000))),
        "known_until": "2060-12-31",
    },
    "an option changed": lambda n: {
        "options": [option(0, with_contract=True)], **ENDED,
        "changes": each(n, lambda m: change(m, "OPTION_CHANGE", option="o0")),
    },
    "indications": lambda n: {
        "indications": each(n, lambda m: fee("MONTHLY_MAIN", m, valid_from=day(m, within=10**6), indicated_on=day(0))),
        "known_until": "2060-12-31", **ENDED,
    },
    "indications, each on its day": lambda n: {
        "indications": each(n, lambda m: fee("MONTHLY_MAIN", m, indicated_on=day(m, within=10**6))),
        "known_until": "2060-12-31", **ENDED,
    },
    "notices": lambda n: {"notices": each(n, lambda m: {"arrived_on": day(m)})},
    "notices, later and later": lambda n: {
        "notices": each(n, lambda m: {"arrived_on": day(m), "designated_on": day(m, date(2060, 1, 1), 10_000)})
    },
    "works": lambda n: {
        "works": each(n, lambda m: {"id": f"w{m}", "on": day(m), "after_hours": True, "long": True,
                                    "poor_access": True, "expenses": m, "tax": "exclusive"}), **FEES,
    },
    "works, each for a change, at its price": lambda n: {
        "changes": each(n, change),
        "works": each(n, lambda m: {"id": f"w{m}", "on": day(m), "after_hours": True, "change": f"c{m}"}),
        "indications": each(n, lambda m: fee("AFTER_HOURS_FEE", m, change=f"c{m}")),
    },
    "units": lambda n: {
        "contract": {"item": "LL", "billing_start": "2024-01-01", "unit": {"base": "b", "network": "m"}},
        "units": each(n, lambda m: {"base": f"b{m}", "network": f"m{m}"}),
    },
    "articles": lambda n: {"articles": articles(n), **ENDED, "known_until": "2026-12-31"},
    "articles, a judgement on each": lambda n: {
        "articles": articles(n, returned_on="2026-05-01"), **ENDED, "known_until": "2060-12-31",
        "judgements": each(n, lambda m: judgement(m, "RETURNED_WITHOUT_DELAY", f"a{m}", on="2026-06-01")),
    },
    "articles, parts of one": lambda n: {
        "articles": [{"id": "r"}, *articles(n, part_of="r")], **ENDED, "known_until": "2026-12-31",
    },
    "articles replaced": lambda n: {"articles": articles(n, replaced_on="2024-06-01"), **ENDED},
    "articles, a loss of each, a price, a payment": lambda n: {
        "articles": articles(n), **ENDED, "known_until": "2026-12-31", "invoice": {"on": "2026-06-30"},
        "incidents": each(n, lambda m: incident(m, m, "LOST")),
        "indications": each(n, lambda m: fee("LOSS_FEE", m, article=f"a{m}")),
        "payments": each(n, lambda m: {"article": f"a{m}", "on": "2026-07-01"}),
    },
    "articles, each lost and found": lambda n: {
        "articles": articles(n, returned_on="2026-01-31"), **ENDED, **FEES,
        "incidents": each(n, lambda m: incident(m, m, "LOST", found_on="2025-12-31")),
        "payments": each(n, lambda m: {"article": f"a{m}", "on": "2025-12-31"}),
    },
    "conducts": lambda n: {**ONE, "conducts": each(n, lambda m: conduct(m, 0))},
    "conducts, to be judged": lambda n: {
        **ONE, "conducts": each(n, lambda m: conduct(m, 0, "HANDLE")),
        "judgements": each(n, lambda m: judgement(m, "GOOD_CARE", f"d{m}", on="2026-01-01")),
    },
    "conducts with consents, of one article": lambda n: {
        **ONE, "conducts": each(n, lambda m: conduct(m, 0)), "consents": each(n, lambda m: consent(m + 1, 0)),
    },
    "conducts with consents, each of its article": lambda n: {
        "articles": articles(n), "conducts": each(n, lambda m: conduct(m, m)),
        "consents": each(n, lambda m: consent(m, m)),
    },
    "consents": lambda n: {**ONE, "conducts": [conduct(3, 0)], "consents": each(n, lambda m: consent(m, 0))},
    "failures": lambda n: {
        **ONE, **FEES, "failures": each(n, lambda m: failure(m, 0)),
        "judgements": each(n, lambda m: judgement(m, "ATTRIBUTABLE", f"f{m}", on="2026-01-01")),
    },
    "failures, each of its article, with its incident": lambda n: {
        "articles": articles(n), **FEES, "failures": each(n, lambda m: failure(m, m, incident=f"i{m}")),
        "incidents": each(n, lambda m: incident(m, m)),
    },
    "incidents": lambda n: {**ONE, **FEES, "incidents": each(n, lambda m: incident(m, 0))},
    "incidents, each by its conduct": lambda n: {
        **ONE, **FEES, "conducts": each(n, lambda m: conduct(m, 0)),
        "incidents": each(n, lambda m: incident(m, 0, conduct=f"d{m}", repair_cost=m, tax="exclusive")),
    },
    "incidents, after conducts of which some are not judged": lambda n: {
        **ONE,
        **FEES,
        "conducts": each(n, lambda m: conduct(m, 0, "MOVE" if m % 2 else "HANDLE")),
        "incidents": each(n, lambda m: incident(m, 0)),
    },
    "incidents, to be judged": lambda n: {
        "articles": articles(n), **FEES, "incidents": each(n, lambda m: incident(m, m)),
        "judgements": each(n, lambda m: judgement(m, "NOTIFIED_PROMPTLY", f"i{m}", on="2026-01-01")),
    },
    "incidents, an article lost and found again": lambda n: {
        **ONE, **FEES, "known_until": "2099-12-31",
        "incidents": each(n, lambda m: incident(m, 0, "LOST", on=day(2 * m, within=10**6),
                                                notified_on=day(2 * m, within=10**6),
                                                found_on=day(2 * m + 1, within=10**6))),
        "conducts": [conduct(m, 0) for m in range(3)],
    },
    "payments": lambda n: {
        **ONE, **FEES, "incidents": [incident(0, 0)], "invoice": {"on": "2026-01-31"},
        "payments": each(n, lambda m: {"article": "a0", "on": day(m)}),
    },
    "outages": lambda n: {"outages": each(n, outage), **FEES, **ENDED},
    "outages, each to be judged": lambda n: {
        "outages": each(n, outage), **FEES,
        "judgements": each(n, lambda m: judgement(m, "EMERGENCY", f"u{m}", on="2026-01-01")),
    },
    "an outage with notices": lambda n: {"outages": [outage(0, notices=each(n, notice_of_outage))]},
    "claims": lambda n: {
        "outages": [outage(0)],
        "claims": each(n, lambda m: {"id": f"k{m}", "outage": "u0", "of": "CONTRACTOR", "on": "2026-01-01"}),
    },
    "claims, each of its outage, judged": lambda n: {
        "outages": each(n, outage),
        "claims": each(n, lambda m: {"id": f"k{m}", "outage": f"u{m}", "of": "CONTRACTOR", "on": "2026-01-01"}),
        "judgements": each(n, lambda m: judgement(m, "EMERGENCY", f"u{m}", on="2026-01-01")),
    },
    "judgements": lambda n: {
        "articles": [{"id": "a0", "returned_on": "2026-05-01"}], **ENDED, "known_until": "2060-12-31",
        "judgements": each(n, lambda m: judgement(m, "RETURNED_WITHOUT_DELAY", "a0", holds=False)),
    },
    "judgements of a failure": lambda n: {
        **ONE, **FEES, "known_until": "2060-12-31", "failures": [failure(0, 0)],
        "judgements": each(n, lambda m: judgement(m, "ATTRIBUTABLE", "f0", holds=True)),
    },
    "days off": lambda n: {"days_off": {"days": each(n, lambda m: day(m, within=10**6))}, **ENDED},
    "months": lambda n: {
        "contract": {"item": "LL", "billing_start": "2024-01-01"}, **FEES, "options": [option(0, with_contract=True)],
        "known_until": (date(2024, 1, 1) + timedelta(days=min(30 * n, 64_000))).isoformat(),
    },
    "months, an amount and an outage in each": lambda n: {
        "known_until": (date(2024, 1, 1) + timedelta(days=min(30 * n, 64_000))).isoformat(),
        "indications": each(min(n, 2_100), lambda m: fee("MONTHLY_MAIN", m, valid_from=day(30 * m, within=10**6))),
        "outages": each(min(n, 2_100), lambda m: outage(m, starts=f"{day(30 * m, within=10**6)}T10:00:00+09:00",
                                                        ends=f"{day(30 * m, within=10**6)}T11:00:00+09:00")),
    },
}  # fmt: skip
"""For each list, and for lists that name each other, a record of so many. A month more than 2,100 does not exist."""


def told(name: str, count: int) -> Told:
    return {"contract": {"item": "LL", "accepted_on": "2023-12-01", "billing_start": "2024-01-01"},
            "known_until": "2026-02-28" if "notices" not in RECORDS[name](1) else "2026-03-31",
            **RECORDS[name](count)}  # fmt: skip
