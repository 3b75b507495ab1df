"""The interpretation register: the worked example of each entry gives, under every letter, the result written there.

Results are written as in the register: 「L 2025-04-09; 87,838, held」. Parts of an example that concern what does
not run yet (monthly, initial and change fees, return deadlines) and findings outside the result are left out.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrs_spec.answers import SILENT, Answer, Charge, Duty, Finding, Refused, Undetermined
from mrs_spec.calendar import Period
from mrs_spec.facts import load
from mrs_spec.law import Law
from mrs_spec.questions import Question, answers
from mrs_spec.rules import law
from mrs_spec.text import corpus

Json = dict[str, Any]

END = "contract.end_on"
L = "term.contract"
MAIN = "charges.ASSESSED_MAIN"
OPTION = "charges.ASSESSED_OPTION"
TOTAL = "charges"
FINDINGS = "findings"


# --- facts --------------------------------------------------------------------------------------


def fee(amount: int = 10_000, **more: Any) -> Json:
    return {"kind": "MONTHLY_MAIN", "amount": amount, "tax": "exclusive", **more}


def contract(billing_start: str | None, *, main: Json | None = None, **more: Any) -> Json:
    """A contract of item LL with a fee of 10,000, and nothing done yet; `more`: further facts."""
    facts: Json = {
        "known_until": "2026-12-31",
        "contract": {"item": "LL"} | ({"billing_start": billing_start} if billing_start else {}),
        "indications": [main or fee()],
    }
    return facts | more


def on_contract(facts: Json, **more: Any) -> Json:
    return facts | {"contract": facts["contract"] | more}


def notice(facts: Json, arrived: str, designated: str | None = None, **more: Any) -> Json:
    """A notice on the form, ground NEITHER."""
    one: Json = {"arrived_on": arrived} | ({"designated_on": designated} if designated else {}) | more
    return facts | {"notices": [one], "ground": {"kind": "NEITHER"}}


def option(facts: Json, id: str, kind: str, amount: int, **more: Any) -> Json:
    """…with a paid option of this monthly fee."""
    indicated = {"kind": "MONTHLY_OPTION", "option": id, "amount": amount, "tax": "exclusive"}
    return facts | {
        "options": [*facts.get("options", []), {"id": id, "kind": kind, **more}],
        "indications": [*facts["indications"], indicated],
    }


def change(facts: Json, kind: str, done: str, **more: Any) -> Json:
    return facts | {"changes": [*facts.get("changes", []), {"kind": kind, "done_on": done, **more}]}


def ended(facts: Json, manner: str, **more: Any) -> Json:
    """…ended on 2024-07-16 in this manner, as recorded."""
    return facts | {"end": {"on": "2024-07-16", "manner": manner, **more}}


def ground(facts: Json, kind: str, **more: Any) -> Json:
    return facts | {"ground": {"kind": kind, **more}}


def without(facts: Json, *names: str) -> Json:
    return {name: value for name, value in facts.items() if name not in names}


def days_off(facts: Json, *days: str) -> Json:
    return facts | {"days_off": {"days": list(days)}}


CONTRACT_OF_W = contract("2024-04-10")
CONTRACT_OF_WS = option(
    CONTRACT_OF_W, "SWITCH", "MANAGED_SWITCH", 2_000, with_contract=True, billing_start="2024-04-10"
)
W = notice(CONTRACT_OF_W, "2024-06-01")
WS = notice(CONTRACT_OF_WS, "2024-06-01")
X = notice(contract("2023-06-15"), "2023-12-22")
V_WITHOUT_OPTION = notice(change(contract("2023-07-01"), "EQUIPMENT_ADD", "2023-10-16"), "2024-07-20", "2024-08-31")
V = change(
    option(V_WITHOUT_OPTION, "COLD", "COLD_STANDBY", 3_000, billing_start="2024-02-29"),
    "OPTION_ADD", "2024-02-29", option="COLD",
)  # fmt: skip

FEES_OF_04A = [
    fee(10_000, valid_from="2024-04-10", indicated_on="2024-04-01"),
    fee(11_000, valid_from="2024-05-01", indicated_on="2024-04-20"),
    fee(12_000, valid_from="2024-07-01", indicated_on="2024-06-20"),
    fee(13_000, valid_from="2025-01-01", indicated_on="2024-07-10"),
]
COLD_ADDED_BEFORE_L = change(
    option(contract("2023-07-01"), "COLD", "COLD_STANDBY", 3_000), "OPTION_ADD", "2024-06-01", option="COLD"
)
ROUTER_ADDED_OF_12 = {"requested_on": "2023-10-02", "accepted_on": "2023-10-10"}
SWITCHED_OF_14 = {"option": "X", "to_option": "Y", "accepted_on": "2023-09-20"}
BEFORE_BILLING = contract("2024-08-01", indications=[fee(), fee(50_000) | {"kind": "INITIAL_MAIN"}])
CONTRACT_OF_14 = option(
    option(contract("2023-07-01"), "X", "MULTIHOME", 3_000, with_contract=True), "Y", "INDIVIDUAL_OPERATION", 4_000
)
MIGRATED = contract(None, contract={"item": "LL", "migrated": {"first_day": "2004-11-15"}})
MIGRATED_WITH_COLD = option(MIGRATED, "COLD", "COLD_STANDBY", 3_000, migrated={"first_day": "2004-11-15"})
NOTICES_OF_36B = [
    {"arrived_on": "2024-06-01", "designated_on": "2024-09-30"},
    {"arrived_on": "2024-06-10"},
    {"arrived_on": "2024-06-20", "designated_on": "2024-10-31"},
]
# The register names no day of acceptance; letter A of IR-54 cannot do without: some day before the billing start.
CONTRACT_OF_54 = on_contract(contract("2023-04-10"), accepted_on="2023-04-03")


# --- the table ----------------------------------------------------------------------------------


class Example(NamedTuple):
    """An example of an entry: what is asked of which facts, and the result under each letter."""

    entry: str
    name: str
    facts: Json
    asked: tuple[str, ...]
    results: dict[str, str]
    under: dict[str, str] = {}  # noqa: RUF012


def replaced_by(reason: str) -> Example:
    facts = notice(CONTRACT_OF_W, "2025-05-01", "2025-06-30")
    facts["replacements"] = [{"on": "2025-03-01", "reason": reason}]
    return Example("IR-16", reason, facts, (L, MAIN), {"A": "L 2025-04-09; none", "B": "L 2026-02-28; 80,000"})


EXAMPLES = [
    Example(
        "IR-01", "W", W, (MAIN,),
        {
            "A": "90,000", "B": "80,000", "C": "87,838", "D": "87,741", "E": "89,000", "F": "87,780",
            "G": "90,000", "H": "80,000", "J": "87,741", "K": "88,000", "M": "87,780",
        },
    ),
    Example(
        "IR-01", "X", X, (MAIN,),
        {
            "A": "50,000", "B": "40,000", "C": "42,942", "D": "43,000", "E": "43,333", "F": "42,739",
            "G": "40,000", "H": "30,000", "J": "42,903", "K": "43,000", "M": "42,622",
        },
    ),
    Example(
        "IR-01b", "under IR-01=E", notice(CONTRACT_OF_W, "2024-02-26"), (END, MAIN),
        {"A": "2024-04-11; 121,000", "B": "2024-04-11; 120,000"},
        under={"IR-01": "E"},
    ),
    Example(
        "IR-02", "", notice(contract("2024-04-06"), "2024-05-30"), (L, END, MAIN),
        {
            "A": "L 2025-04-05; 2024-07-14; 87,150",
            "B": "L 2025-04-05; 2024-07-14; 87,149",
            "C": "L 2025-04-05; 2024-07-14; 87,151",
        },
    ),
    Example(
        "IR-03", "W", W | {"indications": [fee(with_tax=11_000, tax_percent=10)]}, (MAIN,),
        {"A": "87,838", "B": "96,621", "C": "96,622"},
    ),
    Example(
        "IR-03", "no tax basis", W | {"indications": [without(fee(), "tax")]}, (MAIN,),
        {"A": "undetermined (tax: tax_basis, annex2.1)"},
    ),
    Example(
        "IR-04a", "", change(W | {"indications": FEES_OF_04A}, "EQUIPMENT_ADD", "2024-05-10"), (L, END, MAIN),
        {
            "A": "L 2025-05-09; 2024-07-16; 117,290",
            "B": "L 2025-05-09; 2024-07-16; 97,741",
            "C": "L 2025-05-09; 2024-07-16; 107,516",
            "D": "L 2025-05-09; 2024-07-16; 121,580",
        },
    ),
    Example(
        "IR-04b", "W", W | {"indications": [fee(8_000, before_discount=10_000)]}, (MAIN,),
        {"A": "70,270", "B": "87,838", "C": "undetermined (legal: discount, annex2.1)"},
    ),
    Example("IR-05", "W", W, (END, MAIN), {"A": "2024-07-16; 87,838", "B": "2024-07-15; 88,161"}),
    Example("IR-06", "W", W, (END, MAIN), {"A": "2024-07-16; 87,838", "B": "2024-07-17; 87,516"}),
    Example(
        "IR-07a", "", days_off(notice(contract("2023-06-01"), "2023-06-01"), "2023-07-15", "2023-07-16", "2023-07-17"),
        (END,), {"A": "2023-07-16", "B": "2023-07-18"},
    ),
    Example(
        "IR-07a", "no calendar", notice(contract("2023-06-01"), "2023-06-01"), (END,),
        {"A": "2023-07-16", "B": "undetermined (operations: days_off, art10.p1)"},
    ),
    Example(
        "IR-07c", "", days_off(notice(contract("2023-11-05"), "2024-09-20"), "2024-11-04"), (END, L, MAIN),
        {"A": "2024-11-04; L 2024-11-04; none", "B": "2024-11-04; L 2024-11-05; 333"},
    ),
    Example("IR-08a", "W", W | {"known_until": "2024-07-31"}, (MAIN,), {"A": "87,838", "B": "88,161"}),
    Example(
        "IR-08b", "W", notice(CONTRACT_OF_W, "2024-06-01", "2024-07-31") | {"known_until": "2024-07-31"}, (MAIN,),
        {"A": "83,000", "B": "83,322"},
    ),
    Example(
        "IR-09", "under IR-08a=B", notice(CONTRACT_OF_W, "2025-02-23"), (L, END, MAIN),
        {"A": "L 2025-04-09; 2025-04-09; none", "B": "L 2025-04-09; 2025-04-09; 333"},
        under={"IR-08a": "B"},
    ),
    Example(
        "IR-11", "", notice(COLD_ADDED_BEFORE_L, "2024-07-01", "2024-09-30"), (L, MAIN, f"{OPTION}:COLD"),
        {"A": "L 2024-06-30; none; 24,000", "B": "L 2025-05-31; 80,000; 24,000"},
    ),
    Example(
        "IR-12", "",
        notice(
            change(
                contract("2023-07-01"), "EQUIPMENT_ADD", "2023-10-16", **ROUTER_ADDED_OF_12, billed_from="2023-11-01"
            ),
            "2024-08-01", "2024-09-30",
        ),
        (L, MAIN),
        {
            "A": "L 2024-10-01; 322",
            "B": "L 2024-10-09; 2,903",
            "C": "L 2024-10-15; 4,838",
            "D": "L 2024-10-31; 10,000",
        },
    ),
    Example(
        "IR-12", "not recorded",
        notice(
            change(contract("2023-07-01"), "EQUIPMENT_ADD", "2023-10-16", **ROUTER_ADDED_OF_12),
            "2024-08-01", "2024-09-30",
        ),
        (L,),
        {"D": "undetermined (operations: day_billed, art05.p3)"},
    ),
    Example(
        "IR-13a", "",
        notice(change(contract("2023-07-01"), "EQUIPMENT_CHANGE", "2023-06-20"), "2024-05-01", "2024-06-25"),
        (L, MAIN), {"A": "L 2024-06-19; none", "B": "L 2024-06-30; 1,666"},
    ),
    Example(
        "IR-13b", "", notice(on_contract(BEFORE_BILLING, accepted_on="2024-06-03"), "2024-06-10"), (END, MAIN),
        {"A": "2024-07-25; none", "B": "2024-07-25; 120,000"},
    ),
    Example(
        "IR-13b", "no billing start",
        notice(contract(None, contract={"accepted_on": "2024-06-03"}), "2024-06-10"),
        (MAIN,), {"B": "undetermined (operations: billing_start, art05.p1)"},
    ),
    Example(
        "IR-14", "", change(CONTRACT_OF_14, "OPTION_SWITCH", "2023-10-01", **SWITCHED_OF_14), (f"{OPTION}:X",),
        {"A": "none", "B": "27,000", "C": "undetermined (operations: kind_of_request, art06.p1.i2)"},
    ),
    Example(
        "IR-14", "recorded as 変更",
        change(CONTRACT_OF_14, "OPTION_SWITCH", "2023-10-01", **SWITCHED_OF_14, recorded_as="CHANGE"),
        ("option.last_day:X", f"{OPTION}:X"), {"C": "2023-09-30; none"},
    ),
    Example(
        "IR-14", "recorded as 終了＋追加",
        change(CONTRACT_OF_14, "OPTION_SWITCH", "2023-10-01", **SWITCHED_OF_14, recorded_as="END_AND_ADD"),
        ("option.last_day:X", f"{OPTION}:X", "term.option:Y"), {"C": "2023-09-30; 27,000; L 2024-09-30"},
    ),
    Example(
        "IR-15", "",
        notice(
            option(
                contract("2023-07-01"), "SWITCH", "MANAGED_SWITCH", 2_000,
                with_contract=True, billing_start="2023-07-10",
            ),
            "2024-05-01", "2024-07-05",
        ),
        ("term.option:SWITCH", f"{OPTION}:SWITCH"), {"A": "L 2024-06-30; none", "B": "L 2024-07-09; 258"},
    ),
    *(replaced_by(reason) for reason in ("REPAIR", "LOSS", "COMPANY")),
    Example(
        "IR-17a", "W", without(W, "ground"), (MAIN,),
        {"A": "undetermined (legal: ground, art12.p1.excl1)", "B": "87,838", "C": "none"},
    ),
    Example(
        "IR-17a", "E=L-1", without(notice(CONTRACT_OF_W, "2025-02-22"), "ground"), (END, MAIN),
        {
            "A": "2025-04-08; undetermined (legal: ground, art12.p1.excl1)",
            "B": "2025-04-08; 333",
            "C": "2025-04-08; none",
        },
    ),
    Example(
        "IR-17a", "E=L", without(notice(CONTRACT_OF_W, "2025-02-23"), "ground"), (END, MAIN),
        {"A": "2025-04-09; none", "B": "2025-04-09; none", "C": "2025-04-09; none"},
    ),
    # With ground GR28_2 the day of effect is an input (IR-48=B).
    Example(
        "IR-17b", "W", ended(ground(W, "GR28_2", recorded_on="2024-08-01"), "TERMINATED_BY_CONTRACTOR"), (MAIN,),
        {"A": "none", "B": "87,838"},
    ),
    Example(
        "IR-18a", "contract of W", ended(CONTRACT_OF_W, "COMPANY_FOR_BREACH"), (MAIN,),
        {"A": "87,838, held", "B": "none", "C": "undetermined (legal: kind_of_end, art12.p1)"},
    ),
    Example(
        "IR-18b", "contract of W", ended(CONTRACT_OF_W, "COMPANY_OTHER"), (MAIN,), {"A": "none", "B": "87,838"}
    ),
    Example(
        "IR-18c", "contract of W", ended(CONTRACT_OF_W, "AGREEMENT"), (MAIN,),
        {"A": "undetermined (legal: agreement, art12.p1)", "B": "87,838", "C": "none"},
    ),
    Example(
        "IR-18c", "money term", ended(CONTRACT_OF_W, "AGREEMENT", agreed_amount=50_000), (MAIN,), {"A": "50,000"}
    ),
    Example(
        "IR-18c", "nothing owed", ended(CONTRACT_OF_W, "AGREEMENT", agreed_amount="none"), (MAIN,), {"A": "none"}
    ),
    Example(
        "IR-18d", "contract of WS", ended(CONTRACT_OF_WS, "ABOLITION"), (MAIN, f"{OPTION}:SWITCH"),
        {"A": "none; 17,567, held", "B": "87,838; 17,567", "C": "none; none"},
    ),
    Example(
        "IR-18e", "contract of W", ended(CONTRACT_OF_W, "STATUTE"), (MAIN,), {"A": "87,838, held", "B": "none"}
    ),
    Example(
        "IR-19", "WS", WS | {"base_contract": {"ended_on": "2024-06-30", "ground": "GR28_2"}},
        (MAIN, f"{OPTION}:SWITCH"), {"A": "87,838; 17,567", "B": "none; none", "C": "87,838; none"},
    ),
    Example(
        "IR-27", "",
        change(
            option(contract("2023-07-01"), "SWITCH", "MANAGED_SWITCH", 2_000, with_contract=True),
            "OPTION_END", "2024-02-15", option="SWITCH", requested_on="2024-02-01", accepted_on="2024-02-05",
        ),
        ("option.last_day:SWITCH", f"{OPTION}:SWITCH"), {"A": "2024-02-15; 8,965", "B": "2024-03-17; 6,903"},
    ),
    Example(
        "IR-29", "",
        W
        | {
            "articles": [{"id": "router", "returned_on": "2024-08-14"}],
            "judgements": [
                {"article": "router", "without_delay": False, "by": "Legal", "on": "2024-08-20", "why": "idle"}
            ],
        },
        ("duty.return_without_delay:router",), {"A": "late (2024-08-14)", "B": "met"},
    ),
    Example(
        "IR-34a", "",
        notice(change(MIGRATED_WITH_COLD, "EQUIPMENT_ADD", "2024-02-01"), "2024-10-01", "2024-12-31"),
        (MAIN, f"{OPTION}:COLD"), {"A": "10,000; none", "B": "10,000; 3,000"},
    ),
    Example(
        "IR-34b", "",
        notice(
            on_contract(MIGRATED, migrated={"first_day": "2004-11-15", "years": 20}), "2024-08-01", "2024-09-30"
        ),
        (L, MAIN), {"A": "L 2005-11-14; none", "B": "L 2024-11-14; 14,666"},
    ),
    Example(
        "IR-34b", "not recorded", notice(MIGRATED, "2024-08-01", "2024-09-30"), (L,),
        {"A": "L 2005-11-14", "B": "undetermined (legal: former_length, suppl.p6)"},
    ),
    Example(
        "IR-36a", "contract of W", notice(CONTRACT_OF_W, "2024-06-01", prescribed_form=False), (END,),
        {"A": "silent", "B": "2024-07-16"},
    ),
    Example(
        "IR-36b", "", W | {"notices": NOTICES_OF_36B}, (END,), {"A": "2024-07-25", "B": "2024-09-30", "C": "2024-10-31"}
    ),
    Example(
        "IR-36c", "W (i)", notice(CONTRACT_OF_W, "2024-06-01", withdrawal={"arrived_on": "2024-06-20"}), (END,),
        {"A": "2024-07-16", "B": "silent", "C": "2024-07-16"},
    ),
    Example(
        "IR-36c", "W (ii)",
        notice(
            CONTRACT_OF_W, "2024-06-01", withdrawal={"arrived_on": "2024-06-20", "consented_on": "2024-06-25"}
        ),
        (END,), {"A": "silent", "B": "silent", "C": "2024-07-16"},
    ),
    Example(
        "IR-37a", "", notice(contract("2022-07-01"), "2023-05-31"), (END, L),
        {
            "A": "undetermined (legal: edition 2021-02-01, suppl.2023); L 2023-06-30",
            "B": "2023-07-15; L 2023-06-30",
            "C": "refused (suppl.2023); refused (suppl.2023)",
        },
    ),
    Example(
        "IR-37b", "",
        notice(CONTRACT_OF_W, "2026-04-10") | {"later_edition": {"in_force_from": "2026-04-01"}}, (END, L),
        {
            "A": "undetermined (legal: edition 2026-04-01, suppl.2023); L 2025-04-09",
            "B": "2026-05-25; L 2025-04-09",
        },
    ),
    Example(
        "IR-37c", "", notice(contract("2022-09-01"), "2023-06-01"), (END, L, MAIN),
        {
            "A": "2023-07-16; L 2023-08-31; 14,838",
            "B": "2023-07-16; undetermined (legal: carried_first_day, suppl.2023); "
            "undetermined (legal: carried_first_day, suppl.2023)",
        },
    ),
    Example(
        "IR-43", "",
        notice(
            change(
                on_contract(contract("2023-07-01"), agreed_last_day="2026-06-30"), "EQUIPMENT_ADD", "2024-02-01"
            ),
            "2024-10-01", "2024-12-31",
        ),
        (L, MAIN),
        {
            "A": "L 2025-01-31; 10,000",
            "B": "L 2026-06-30; 180,000, held",
            "C": "L 2025-01-31 and 2026-06-30; 190,000",
        },
    ),
    Example(
        "IR-45", "V", V, (MAIN, f"{OPTION}:COLD", TOTAL),
        {"A": "13,838; 17,700; 31,538", "B": "13,838; none; 13,838"},
    ),
    Example(
        "IR-46", "V without its option",
        change(V_WITHOUT_OPTION, "EQUIPMENT_CHANGE", "2024-08-10", accepted_on="2024-07-10"), (L, MAIN),
        {"A": "L 2025-08-09; 111,903, held", "B": "L 2024-10-15; 13,838"},
    ),
    Example(
        "IR-47", "", notice(contract("2023-10-16"), "2024-09-20"), (L, END, MAIN),
        {"A": "L 2024-10-15; 2024-11-04; none", "B": "L 2024-10-15; 2024-11-04; 8,172"},
    ),
    Example(
        "IR-48", "W", ground(W, "GR28_2"), (END, MAIN),
        {"A": "2024-07-16; none", "B": "undetermined (legal: effect_day, art10.p1); none"},
    ),
    Example(
        "IR-54", "(i)", notice(CONTRACT_OF_54, "2023-05-20"), (END,),
        {
            "A": "undetermined (legal: edition 2021-02-01, suppl.2023)",
            "B": "undetermined (legal: edition 2021-02-01, suppl.2023)",
            "C": "2023-07-04",
        },
    ),
    Example(
        "IR-54", "(ii)", notice(CONTRACT_OF_54, "2023-06-10"), (END,),
        {"A": "undetermined (legal: edition 2021-02-01, suppl.2023)", "B": "2023-07-25", "C": "2023-07-25"},
    ),
    Example(
        "IR-57", "V", V | {"invoice": {"on": "2024-09-30"}}, ("obligation.ASSESSED_MAIN",),
        {"A": "2024-09-03", "B": "2024-09-04", "C": "2024-09-30"},
    ),
    Example(
        "IR-61a", "", days_off(W, "2024-06-01", "2024-06-02"), (END,), {"A": "2024-07-16", "B": "2024-07-18"}
    ),
    Example(
        "IR-61b", "",
        notice(CONTRACT_OF_W, "2024-06-01", designated_unclear=True, likely_meaning="2024-08-31"), (END, FINDINGS),
        {
            "A": "2024-07-16; finding IR-61b",
            "B": "undetermined (operations: designated_day, art10.p1); none",
            "C": "2024-08-31; none",
        },
    ),
]  # fmt: skip

DEFAULTS_OTHER_THAN_A = {
    "IR-01": "C",
    "IR-12": "C",
    "IR-13a": "B",
    "IR-14": "C",
    "IR-15": "B",
    "IR-43": "B",
    "IR-48": "B",
    "IR-54": "B",
}


# --- answers as the register writes them --------------------------------------------------------


def written(answer: Answer) -> str:
    match answer:
        case Undetermined():
            what = f"{answer.need} {answer.detail}".strip()
            return f"undetermined ({answer.who}: {what}, {of_the_text(answer.clause)})"
        case Refused():
            return f"refused ({answer.clause})"
        case Duty():
            state = answer.state if isinstance(answer.state, str) else written(answer.state)
            return f"{state} ({answer.day})" if answer.day else state
        case _ if answer is SILENT:
            return "silent"
        case ():
            return "none"
        case (Charge(), *_):
            return charged(answer)
        case (Period(), *_):
            return "L " + " and ".join(sorted(str(period.last) for period in answer))
        case (Finding(), *_):
            return "finding " + ", ".join(one.entry for one in answer)
        case (date(), *_):
            return " and ".join(map(str, answer))
    return str(answer)


def of_the_text(clause: str) -> str:
    """The clause the register names: a part that only the rules tell apart (art10.p1.b) is its clause (art10.p1)."""
    whole, _, part = clause.rpartition(".")
    return whole if len(part) == 1 and corpus().clause(clause).within else clause


def charged(charges: tuple[Charge, ...]) -> str:
    total = 0
    for one in charges:
        if isinstance(one.yen, Undetermined):
            return written(one.yen)
        total += one.yen
    return f"{total:,}, held" if any(one.held for one in charges) else f"{total:,}"


def result(of: Law, facts: Json, asked: tuple[str, ...]) -> str:
    found = answers(of, load(facts), [Question.parse(one) for one in asked])
    return "; ".join(written(one) for one in found.values())


# --- the tests ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("example", "letter"),
    [
        pytest.param(one, letter, id="-".join(filter(None, (f"{one.entry}={letter}", one.name))))
        for one in EXAMPLES
        for letter in one.results
    ],
)
def test_the_example_gives_the_registers_result(example: Example, letter: str) -> None:
    under = law().under_all(example.under).under(example.entry, letter)
    assert result(under, example.facts, example.asked) == example.results[letter]


def test_every_entry_that_runs_is_here_with_all_its_letters() -> None:
    here: dict[str, set[str]] = {}
    for one in EXAMPLES:
        here.setdefault(one.entry, set()).update(one.results)
    assert here == {id: {letter for letter, _ in choice.values} for id, choice in law().entries().items()}


def test_the_defaults_are_the_registers() -> None:
    found = {id: law().letter(id) for id in law().entries()}
    assert found == {id: DEFAULTS_OTHER_THAN_A.get(id, "A") for id in found}


# --- annex 2 under every letter of IR-01 --------------------------------------------------------

METHODS = {letter: law().under("IR-01", letter) for letter, _ in law().entries()["IR-01"].values}
FIRST_DAYS = st.dates(date(2023, 7, 16), date(2027, 7, 16)) | st.sampled_from(
    [date(2023, 8, 31), date(2023, 12, 30), date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 1)]
)
DAYS_USED = st.integers(0, 400) | st.integers(335, 370)


def assessed(of: Law, first: date, end: date, monthly: int, option_fee: int | None = None) -> tuple[date, int]:
    """Last day of the term, and the yen assessed for a contract that ends on this day, at most one charge."""
    facts = notice(
        contract(first.isoformat(), main=fee(monthly), known_until="2030-12-31"),
        (end - timedelta(days=45)).isoformat(),
        end.isoformat(),
    )
    if option_fee is not None:
        facts = option(facts, "SWITCH", "MANAGED_SWITCH", option_fee, with_contract=True)
    (term,), charges = answers(of, load(facts), [Question.parse(L), Question.parse(MAIN)]).values()
    assert len(charges) <= 1
    assert all(type(one.yen) is int and one.yen > 0 for one in charges)
    return term.last, sum(one.yen for one in charges)


@pytest.mark.parametrize("letter", METHODS)
@settings(max_examples=40, deadline=None)
@given(
    first=FIRST_DAYS,
    used=DAYS_USED,
    more=st.integers(0, 40),
    monthly=st.integers(0, 1_000_000),
    option_fee=st.integers(0, 100_000),
)
def test_safe_in_every_amount_reading(
    letter: str, first: date, used: int, more: int, monthly: int, option_fee: int
) -> None:
    of = METHODS[letter]
    end = first + timedelta(days=used)
    last, amount = assessed(of, first, end, monthly)
    if end >= last:
        assert amount == 0
    if letter != "E":
        assert amount <= 12 * monthly  # IR-01b: only a 30-day month exceeds twelve fees
    assert assessed(of, first, end, monthly, option_fee)[1] == amount
    assert assessed(of, first, end + timedelta(days=more), monthly)[1] <= amount
