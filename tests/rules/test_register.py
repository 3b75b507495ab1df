"""The interpretation register: the worked example of each entry gives, under every letter, the result written there.

Results are written as in the register: 「L 2025-04-09; 87,838, held」, 「50,000 of 2024-06-12」. A breach is written as
the item that was not observed (art07.p1.i3), no breach as "none"; a duty as its state, no duty as "silent". Findings
outside the result are left out, except those of IR-10b, IR-13b, IR-28, IR-55 and IR-58.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mrs_spec.asking.ask import answers
from mrs_spec.document.register import Chosen, choice, with_needs
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus
from mrs_spec.ground.calendar import Period
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS
from mrs_spec.law.law import Law
from mrs_spec.record.answers import SILENT, Answer, Charge, Duty, Finding, Refused, Undetermined
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question
from mrs_spec.rules import law

Json = dict[str, Any]

END = "contract.end_on"
L = "term.contract"
MAIN = "charges.ASSESSED_MAIN"
OPTION = "charges.ASSESSED_OPTION"
TOTAL = "charges of ASSESSED"
MONTHLY = "charges.MONTHLY_MAIN"
INITIAL = "charges.INITIAL_MAIN"
CHANGE_FEE = "charges.CHANGE_FEE"
AFTER_HOURS = "charges.AFTER_HOURS_FEE"
FAILURE = "charges.FAILURE_FEE"
LOSS = "charges.LOSS_FEE"
DAMAGE = "charges.DAMAGE_FEE"
RESTORATION = "charges.RESTORATION_COST"
REQUEST = "request:change"
OPTIONS = "contract.options"
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


def change(facts: Json, kind: str, done: str | None = None, **more: Any) -> Json:
    one = {"kind": kind} | ({"done_on": done} if done else {}) | more
    return facts | {"changes": [*facts.get("changes", []), one]}


def one_time(facts: Json, kind: str, amount: int | str, **more: Any) -> Json:
    """…with a fee indicated that is owed once, on the record as without tax."""
    indicated = {"kind": kind, "amount": amount, "tax": "exclusive", "tax_percent": 10}
    return facts | {"indications": [*facts["indications"], indicated | more]}


def after_hours(facts: Json, done: str, **more: Any) -> Json:
    """…with work outside business hours, 15,000 indicated for it."""
    work = {"id": "work", "on": done, "after_hours": True, **more}
    return one_time(facts, "AFTER_HOURS_FEE", 15_000) | {"works": [work]}


def ended(facts: Json, manner: str, **more: Any) -> Json:
    """…ended on 2024-07-16 in this manner, as recorded."""
    return facts | {"end": {"on": "2024-07-16", "manner": manner, **more}}


def ground(facts: Json, kind: str, **more: Any) -> Json:
    return facts | {"ground": {"kind": kind, **more}}


def lent(facts: Json, *articles: Json) -> Json:
    """…with articles lent by the Company."""
    return facts | {"articles": [*facts.get("articles", []), *articles]}


def act(facts: Json, kind: str, on: str, **more: Any) -> Json:
    """…with an act of the Contractor with the router."""
    return facts | {"conducts": [{"id": "act", "article": "router", "kind": kind, "on": on, **more}]}


def incident(facts: Json, kind: str, on: str, article: str = "router", **more: Any) -> Json:
    """…with a loss, damage or destruction of an article; its id is the article's."""
    one = {"id": article, "article": article, "kind": kind, "on": on, **more}
    return facts | {"incidents": [*facts.get("incidents", []), one]}


def failed(facts: Json, **more: Any) -> Json:
    return facts | {"failures": [{"id": "failure", "article": "router", **more}]}


def judgement(facts: Json, matter: str, of: str, holds: bool, on: str) -> Json:
    one = {"matter": matter, "of": of, "holds": holds, "on": on, "by": "a person", "why": "as found"}
    return facts | {"judgements": [*facts.get("judgements", []), one]}


def outage(facts: Json, starts: str = "2024-06-20T02:00", ends: str = "2024-06-20T04:00", **more: Any) -> Json:
    """…with an outage for a software update, Japan time."""
    one = {"id": "outage", "cause": "SOFTWARE", "starts": f"{starts}:00+09:00", "ends": f"{ends}:00+09:00", **more}
    return facts | {"outages": [one]}


def told(facts: Json, sent: str, arrived: str, **more: Any) -> Json:
    """…of which a notice with all contents was given, Japan time."""
    (one,) = facts["outages"]
    notice_of_it = {"sent_at": f"{sent}:00+09:00", "arrived_at": f"{arrived}:00+09:00", **more}
    return facts | {"outages": [one | {"notices": [*one.get("notices", []), notice_of_it]}]}


def claimed(facts: Json) -> Json:
    return facts | {
        "claims": [{"id": "claim", "outage": "outage", "of": "CONTRACTOR", "on": "2024-07-01", "yen": 500_000}]
    }


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
ENDING_2025 = ("2025-05-01", "2025-06-30")
REMOVED_OF_10B = notice(
    change(
        one_time(CONTRACT_OF_W, "CHANGE_FEE", 30_000), "EQUIPMENT_REMOVE", "2025-03-31",
        id="change", requested_on="2025-03-10", accepted_on="2025-03-20",
    ) | {"articles": [{"id": "router1"}, {"id": "router2"}]},
    *ENDING_2025,
)  # fmt: skip
WORK_OF_24A = after_hours(contract("2023-07-01"), "2024-04-10") | {"invoice": {"on": "2024-04-30"}}
WORK_OF_24B = after_hours(
    change(contract("2023-07-01"), "EQUIPMENT_ADD", "2023-10-16", id="change", accepted_on="2023-10-10"),
    "2023-10-16", change="change",
)  # fmt: skip
ADDED_OF_25 = change(
    one_time(
        one_time(
            option(on_contract(contract("2023-07-01"), accepted_on="2023-06-12"), "COLD", "COLD_STANDBY", 3_000),
            "INITIAL_OPTION", 5_000, option="COLD",
        ),
        "CHANGE_FEE", 30_000,
    ),
    "OPTION_ADD", option="COLD", requested_on="2024-02-13", accepted_on="2024-02-20",
)  # fmt: skip
MIGRATED_DC = contract(
    None,
    contract={"migrated": {"first_day": "2004-11-15", "legacy": "DC_STANDARD", "services": ["COLD_STANDBY"]}},
    known_until="2024-06-01",
)
ADDED_OF_41 = change(contract("2023-07-01"), "EQUIPMENT_ADD", accepted_on="2023-10-10")
ADDED_OF_42 = change(
    option(
        contract("2023-07-01", known_until="2024-03-31"), "COLD", "COLD_STANDBY", 3_000, billing_start="2024-03-15"
    ),
    "OPTION_ADD", "2024-02-29", option="COLD",
)  # fmt: skip
THREE_SWITCHES = contract("2023-07-01")
for number in (1, 2, 3):
    THREE_SWITCHES = option(THREE_SWITCHES, f"SWITCH{number}", "MANAGED_SWITCH", 2_000, with_contract=True)
REDUCED_OF_44 = {"option": "SWITCH3", "accepted_on": "2023-12-20"}
ASKED_OF_44 = ("term.option:SWITCH1", "term.option:SWITCH2", f"{OPTION}:SWITCH3")
KIND_OF_REQUEST = "undetermined (operations: kind_of_request, art06.p1.i2)"
FOUR_DAYS_OF_52 = {
    "accepted_on": "2024-06-12", "acceptance_sent_on": "2024-06-14", "acceptance_received_on": "2024-06-15"
}  # fmt: skip
UNDECIDED_OF_52 = without(FOUR_DAYS_OF_52, "accepted_on")
BASE_ENDED_OF_55 = without(WS, "notices") | {
    "base_contract": {"ended_on": "2024-07-31"}, "known_until": "2024-08-31"
}  # fmt: skip
TAXED_OF_56 = one_time(contract(None, contract={"accepted_on": "2023-06-12"}), "INITIAL_MAIN", 80_000)
ADDED_OF_58 = V_WITHOUT_OPTION | {"indications": [fee(100_000, for_added=10_000)]}
REFUSED_OF_63 = {"id": "change", "requested_on": "2023-10-02", "refused_on": "2023-10-05"}
CONTRACT_OF_63 = one_time(contract("2023-07-01"), "CHANGE_FEE", 30_000)
# The register names no day of acceptance; letter A of IR-54 cannot do without: some day before the billing start.
CONTRACT_OF_54 = on_contract(contract("2023-04-10"), accepted_on="2023-04-03")
ROUTER: Json = {"id": "router"}
UNRETURNED = one_time(W, "LOSS_FEE", 80_000)
R = lent(UNRETURNED, ROUTER)
LATE_OF_20A = lent(
    UNRETURNED | {"known_until": "2024-09-30"},
    ROUTER | {"returned_on": "2024-08-20", "inspection_cost": 6_000, "tax": "exclusive"},
)
LATE_OF_20B = lent(UNRETURNED | {"known_until": "2024-09-30"}, ROUTER | {"returned_on": "2024-09-10"}) | {
    "payments": [{"article": "router", "on": "2024-08-31"}]
}
UNIT: Json = {"id": "unit", "router": False, "part_of": "router"}
UNIT_OUT_OF_21A = lent(
    one_time(UNRETURNED, "LOSS_FEE", 5_000, article="unit") | {"known_until": "2024-08-31"},
    ROUTER | {"returned_on": "2024-08-01"}, UNIT,
)  # fmt: skip
NO_LABEL_OF_21B = lent(
    UNRETURNED | {"known_until": "2024-08-31"}, ROUTER | {"returned_on": "2024-08-01", "label_missing": True}
)
LENT_ROUTER = lent(contract("2023-07-01"), ROUTER)
LOST_ROUTER = one_time(LENT_ROUTER, "LOSS_FEE", 80_000)
FOUND_OF_22 = incident(
    LOST_ROUTER, "LOST", "2024-05-08", notified_on="2024-05-08", by_method=True, found_on="2024-06-10"
) | {"payments": [{"article": "router", "on": "2024-05-20"}]}
ONE_OCCURRENCE_OF_23 = judgement(
    failed(
        incident(
            act(
                one_time(one_time(LENT_ROUTER, "FAILURE_FEE", 50_000), "DAMAGE_FEE", 80_000),
                "DISASSEMBLE", "2024-06-03",
            ),
            "DAMAGED", "2024-06-03", in_range=True, conduct="act", repair_cost=30_000, tax="exclusive",
        ),
        occurred_on="2024-06-03", incident="router",
    ),
    "ATTRIBUTABLE", "failure", True, "2024-06-10",
)  # fmt: skip
NO_FAILURE_OF_24A = failed(
    one_time(LENT_ROUTER, "FAILURE_FEE", 20_000),
    notified_on="2024-04-03", by_method=True, investigated_on="2024-04-10", result="NO_FAILURE",
) | {"invoice": {"on": "2024-04-30"}}  # fmt: skip
SENT_OF_28 = {"dispatched_on": "2024-08-14", "returned_on": "2024-08-17"}
CARRIED_OF_28 = lent(W, ROUTER | SENT_OF_28 | {"named_carrier": True}, UNIT | SENT_OF_28)
REPLACED_OF_30 = notice(
    change(
        lent(
            one_time(contract("2023-07-01", known_until="2024-12-31"), "LOSS_FEE", 80_000),
            {"id": "old", "replaced_on": "2024-03-01"}, ROUTER | {"returned_on": "2024-09-20"},
        ),
        "EQUIPMENT_CHANGE", "2024-03-01",
    ),
    "2024-07-20",
)  # fmt: skip
UNTOLD = judgement(outage(contract(None)), "EMERGENCY", "outage", False, "2024-06-21")
TOLD = told(outage(contract(None)), "2024-06-18T10:00", "2024-06-18T10:00")
LIABILITY_OF_35 = "undetermined (legal: liability, art13.p3)"
ALL_DAY_OF_35C = outage(CONTRACT_OF_W | {"known_until": "2024-06-30"}, "2024-06-20T00:00", "2024-06-21T00:00")
TWO_LOST_OF_50 = incident(
    incident(
        lent(LOST_ROUTER, {"id": "router2"}), "LOST", "2024-06-03", actual_cost=35_000, tax="exclusive"
    ),
    "LOST", "2024-06-03", "router2", actual_cost=95_000, tax="exclusive",
)  # fmt: skip
NOT_REPRODUCED_OF_59 = judgement(
    failed(
        one_time(LENT_ROUTER, "FAILURE_FEE", 20_000),
        notified_on="2024-04-03", by_method=True, investigated_on="2024-04-10", result="NOT_REPRODUCED",
    ),
    "ATTRIBUTABLE", "failure", False, "2024-04-10",
)  # fmt: skip
CONNECTED_OF_60 = act(LENT_ROUTER, "CONNECT", "2024-06-03", thing="CABLE", designated=False)
CONSENT_OF_60 = {"article": "router", "to": ["CONNECT"], "given_on": "2024-05-20"}
WITH_DC = on_contract(contract("2023-07-01"), item="DC")
COLD_WITH_DC_OF_76 = notice(
    change(
        one_time(option(WITH_DC, "COLD", "COLD_STANDBY", 3_000), "CHANGE_FEE", 30_000), "OPTION_ADD", "2024-02-29",
        id="change", option="COLD", requested_on="2024-02-13", accepted_on="2024-02-20",
    ),
    "2024-07-01", "2024-08-31",
)  # fmt: skip
SWITCHED_OF_82 = change(
    option(
        option(
            on_contract(contract("2023-07-01", known_until="2023-12-31"), item="XA"),
            "SWITCH", "MANAGED_SWITCH", 3_000, with_contract=True,
        ),
        "COLD", "COLD_STANDBY", 4_000,
    ),
    "OPTION_SWITCH", "2023-10-01",
    option="SWITCH", to_option="COLD", accepted_on="2023-09-20", recorded_as="END_AND_ADD",
)  # fmt: skip
LOST_OF_62 = incident(
    incident(
        lent(notice(contract("2023-07-01"), "2024-07-20"), {"id": "router1"}, {"id": "router2"}),
        "LOST", "2024-08-10", "router1", notified_on="2024-08-10", by_method=True,
    ),
    "LOST", "2024-09-10", "router2", notified_on="2024-09-10", by_method=True,
)  # fmt: skip
DAMAGED_OF_67 = incident(
    one_time(LOST_ROUTER | {"known_until": "2024-12-31"}, "DAMAGE_FEE", 3_000), "DAMAGED", "2024-05-08",
    in_range=True,
)  # fmt: skip
BACK_OF_68 = incident(
    one_time(
        lent(contract("2023-07-01"), ROUTER | {"returned_on": "2024-06-15"}) | {"known_until": "2024-12-31"},
        "LOSS_FEE", 80_000,
    ),
    "LOST", "2024-05-08", found_on="2024-06-10",
)  # fmt: skip
SCRATCHED_OF_80 = one_time(LOST_ROUTER | {"known_until": "2024-12-31"}, "DAMAGE_FEE", 40_000)
RAISED_OF_71 = contract(
    "2024-04-01", indications=[fee(10_000, valid_from="2024-04-01"), fee(12_000, valid_from="2024-05-17")]
)
CHANGED_TO_OF_73B = change(
    one_time(CONTRACT_OF_14, "INITIAL_OPTION", 5_000, option="Y"),
    "OPTION_SWITCH", "2023-10-01", **SWITCHED_OF_14, recorded_as="CHANGE",
)  # fmt: skip
PRECEDENCE_OF_65 = "undetermined (legal: precedence, art12.p1)"


# --- the table ----------------------------------------------------------------------------------


class Example(NamedTuple):
    """An example of an entry: what is asked of which facts, and the result under each letter."""

    entry: str
    name: str
    facts: Json
    asked: tuple[str, ...]
    results: dict[str, str]
    under: dict[str, str] = {}


def replaced_by(reason: str) -> Example:
    facts = notice(CONTRACT_OF_W, "2025-05-01", "2025-06-30")
    facts["replacements"] = [{"on": "2025-03-01", "reason": reason}]
    return Example("IR-16", reason, facts, (L, MAIN), {"A": "L 2025-04-09; none", "B": "L 2026-02-28; 80,000"})


def undecided_of_52(start: str, earlier: str) -> Example:
    """No decision on record; under letter D, the earlier of the start of service and the sending."""
    facts = contract(None, contract={"item": "LL", "service_started_on": start, **UNDECIDED_OF_52})
    return Example(
        "IR-52", f"no decision recorded, start {start}", one_time(facts, "INITIAL_MAIN", 50_000), (f"{INITIAL} each",),
        {
            "A": "50,000 of undetermined (operations: acceptance_day, art11.p1.s2)",
            "B": "50,000 of 2024-06-14",
            "C": "50,000 of 2024-06-15",
            "D": f"50,000 of {earlier}",
        },
    )  # fmt: skip


def in_conflict(**recorded: Any) -> Json:
    """W, a conflict of art12.p1 with the General Regulations reported, and what Legal has recorded."""
    return W | {"conflicts": [{"clause": "art12.p1", **recorded}]}


def cancelled_of_53_by(party: str) -> Json:
    return change(
        one_time(contract("2023-07-01"), "CHANGE_FEE", 30_000), "EQUIPMENT_ADD",
        accepted_on="2023-10-10", cancelled_on="2023-10-14", cancelled_by=party,
    )  # fmt: skip


def calling_off(facts: Json) -> Json:
    """…whose last change was called off by the Contractor on 2024-02-26."""
    *before, last = facts["changes"]
    return facts | {"changes": [*before, last | {"cancelled_on": "2024-02-26", "cancelled_by": "CONTRACTOR"}]}


def unrecorded(facts: Json) -> Json:
    """…the kind of whose last change is not recorded."""
    *before, last = facts["changes"]
    return facts | {"changes": [*before, without(last, "recorded_as")]}


UNIT_OF_31: Json = {
    "known_until": "2024-06-05",
    "contract": {"item": "LL", "applied_on": "2024-06-05", "unit": {"base": "B1", "network": "N2", "asked": "NETWORK"}},
    "units": [{"base": "B1", "network": "N1"}],
}
ITEM_OF_32: Json = {
    "known_until": "2024-06-12",
    "contract": {"item": "LL", "applied_on": "2024-06-05", "accepted_on": "2024-06-12"},
    "base_contract": {"kind": "INTERNET", "active_from": "2023-01-01", "provider_business": True},
}
PURPOSE_OF_32C: Json = {
    "known_until": "2025-01-31",
    "contract": {"item": "XA", "accepted_on": "2024-06-12"},
    "base_contract": {
        "kind": "INTERNET",
        "active_from": "2023-01-01",
        "provider_business": True,
        "provider_business_ended_on": "2024-12-31",
    },
}


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
        "IR-07b", "",
        days_off(
            lent(notice(contract("2023-07-01"), "2023-10-17"), ROUTER),
            "2023-12-29", "2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02", "2024-01-03",
        ),
        (END, "deadline.return:router", FINDINGS),
        {"A": "2023-12-01; 2023-12-31; finding IR-07b", "B": "2023-12-01; 2024-01-04; none"},
    ),
    Example(
        "IR-07b", "returned 2024-01-04",
        days_off(
            lent(notice(contract("2023-07-01"), "2023-10-17"), ROUTER | {"returned_on": "2024-01-04"}),
            "2023-12-29", "2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02", "2024-01-03",
        ),
        ("duty.return:router",), {"A": "late (2024-01-04)", "B": "met"},
    ),
    Example(
        "IR-07b", "no calendar", lent(notice(contract("2023-07-01"), "2023-10-17"), ROUTER),
        ("deadline.return:router",), {"A": "2023-12-31", "B": "undetermined (operations: days_off, art07.p3)"},
    ),
    Example(
        "IR-07c", "", days_off(notice(contract("2023-11-05"), "2024-09-20"), "2024-11-04"), (END, L, MAIN),
        {"A": "2024-11-04; L 2024-11-04; none", "B": "2024-11-04; L 2024-11-05; 333"},
    ),
    Example(
        "IR-08a", "W", W | {"known_until": "2024-07-31"}, (MAIN, f"{MONTHLY} of 2024-07"),
        {"A": "87,838; 5,161", "B": "88,161; 4,838"},
    ),
    Example(
        "IR-08b", "W", notice(CONTRACT_OF_W, "2024-06-01", "2024-07-31") | {"known_until": "2024-07-31"},
        (MAIN, f"{MONTHLY} of 2024-07"), {"A": "83,000; 10,000", "B": "83,322; 9,677"},
    ),
    Example(
        "IR-09", "under IR-08a=B", notice(CONTRACT_OF_W, "2025-02-23"), (L, END, MAIN),
        {"A": "L 2025-04-09; 2025-04-09; none", "B": "L 2025-04-09; 2025-04-09; 333"},
        under={"IR-08a": "B"},
    ),
    Example(
        "IR-10a", "",
        notice(change(CONTRACT_OF_W, "ACCESSORY_ADD", "2025-03-31", accepted_on="2025-03-20"), *ENDING_2025),
        (L, MAIN), {"A": "L 2026-03-30; 89,677", "B": "L 2025-04-09; none"},
    ),
    Example(
        "IR-10b", "", REMOVED_OF_10B, (REQUEST, L, CHANGE_FEE, MAIN, FINDINGS),
        {
            "A": "granted; L 2026-03-30; 30,000; 89,677; none",
            "B": "granted; L 2025-04-09; 30,000; none; finding IR-10b",
            "C": "refused (art06.p1); L 2025-04-09; none; none; finding IR-76",
        },
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
        "IR-13b", "", notice(on_contract(BEFORE_BILLING, accepted_on="2024-06-03"), "2024-06-10"),
        (END, MAIN, f"{INITIAL} each", FINDINGS),
        {
            "A": "2024-07-25; none; 50,000 of 2024-06-03; finding IR-13b",
            "B": "2024-07-25; 120,000; 50,000 of 2024-06-03; none",
        },
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
    Example("IR-20a", "R", LATE_OF_20A, (f"{LOSS} each",), {"A": "80,000 of 2024-08-16, held", "B": "none"}),
    Example("IR-20a", "R, inspection cost", LATE_OF_20A, (LOSS,), {"C": "6,000"}),
    Example(
        "IR-20a", "R returned on the deadline", lent(UNRETURNED, ROUTER | {"returned_on": "2024-08-15"}), (LOSS,),
        {"A": "none", "B": "none", "C": "none"},
    ),
    Example(
        "IR-20a", "R returned after the payment", LATE_OF_20B, (f"{LOSS} each",),
        {"A": "80,000 of 2024-08-16", "B": "80,000 of 2024-08-16", "C": "80,000 of 2024-08-16"},
    ),
    Example(
        "IR-20b", "R", LATE_OF_20B, ("refund:router",),
        {"A": "undetermined (legal: refund, art09.p3.i2)", "B": "refused (art09.p3.i2)", "C": "80,000"},
    ),
    Example(
        "IR-21a", "R", UNIT_OUT_OF_21A, (f"{LOSS} each",),
        {"A": "5,000 of 2024-08-16", "B": "80,000 of 2024-08-16", "C": "none"},
    ),
    Example(
        "IR-21b", "R", NO_LABEL_OF_21B, (f"{LOSS} each", FINDINGS),
        {
            "A": "none; finding IR-21b",
            "B": "undetermined (company: indication, annex1.3.i6) of 2024-08-16; none",
            "C": "80,000 of 2024-08-16; none",
        },
    ),
    Example(
        "IR-21b", "R, an amount for the label", one_time(NO_LABEL_OF_21B, "LOSS_FEE", 1_000, label=True),
        (f"{LOSS} each",), {"A": "none", "B": "1,000 of 2024-08-16", "C": "80,000 of 2024-08-16"},
    ),
    Example(
        "IR-22a", "", act(FOUND_OF_22, "DISPOSE", "2024-06-15", lawful=True), ("breaches:act",),
        {"A": "none", "B": "art07.p1.i3"},
    ),
    Example(
        "IR-22b", "", act(FOUND_OF_22, "TRANSFER", "2024-06-15", lawful=True), ("breaches:act",),
        {"A": "none", "B": "art07.p1.i3"},
    ),
    Example(
        "IR-23", "", ONE_OCCURRENCE_OF_23, (RESTORATION, FAILURE, DAMAGE, FINDINGS),
        {
            "A": "30,000; 50,000; 80,000; none",
            "B": "none; none; 80,000; finding IR-23",
            "C": "none; 50,000; 80,000; none",
        },
    ),
    Example(
        "IR-24a", "", NO_FAILURE_OF_24A, (f"{FAILURE} each",),
        {
            "A": "20,000 of undetermined (billing: obligation_day, art11.p1.s2)",
            "B": "20,000 of 2024-04-10",
            "C": "20,000 of 2024-04-30",
        },
    ),
    Example(
        "IR-24a", "work without a change", WORK_OF_24A, (f"{AFTER_HOURS} each",),
        {
            "A": "15,000 of undetermined (billing: obligation_day, art11.p1.s2)",
            "B": "15,000 of 2024-04-10",
            "C": "15,000 of 2024-04-30",
        },
    ),
    Example(
        "IR-24b", "", WORK_OF_24B, (f"{AFTER_HOURS} each",), {"A": "15,000 of 2023-10-10", "B": "15,000 of 2023-10-16"}
    ),
    Example(
        "IR-25", "", ADDED_OF_25, ("charges.INITIAL_OPTION:COLD each", f"{CHANGE_FEE} each"),
        {
            "A": "5,000 of 2024-02-20; 30,000 of 2024-02-20",
            "B": "5,000 of 2023-06-12; 30,000 of 2024-02-20",
            "C": "none; 30,000 of 2024-02-20",
        },
    ),
    Example(
        "IR-26a", "W", W | {"known_until": "2024-07-31"}, (f"{MONTHLY} each", MONTHLY),
        {
            "A": "7,000 of 2024-04-10 and 10,000 of 2024-05-01 and 10,000 of 2024-06-01 and 5,161 of 2024-07-01; "
            "32,161",
            "B": "10,000 of 2024-04-10; 10,000",
        },
    ),
    Example(
        "IR-26b", "W", W | {"known_until": "2024-07-31"}, (f"{MONTHLY} of 2024-04", f"{MONTHLY} of 2024-07"),
        {"A": "7,000; 5,161", "B": "10,000; 10,000"},
    ),
    # The notice of W arrives after the record ends.
    Example(
        "IR-26c", "contract of W", CONTRACT_OF_W | {"known_until": "2024-05-31"}, (f"{MONTHLY} each",),
        {
            "A": "7,000 of 2024-04-10 and 10,000 of 2024-05-01",
            "B": "7,000 of 2024-04-10 and 10,000 of 2024-05-10",
            "C": "7,000 of 2024-04-10 and 10,000 of 2024-05-31",
        },
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
        "IR-28", "", CARRIED_OF_28, ("duty.return:router", "duty.return:unit", FINDINGS),
        {
            "A": "late (2024-08-17); late (2024-08-17); finding IR-28",
            "B": "met; met; none",
            "C": "met; late (2024-08-17); none",
        },
    ),
    Example(
        "IR-29", "",
        judgement(
            lent(W, ROUTER | {"returned_on": "2024-08-14"}), "RETURNED_WITHOUT_DELAY", "router", False, "2024-08-20"
        ),
        ("deadline.return:router", "duty.return:router", "duty.return_without_delay:router"),
        {"A": "2024-08-15; met; late (2024-08-14)", "B": "2024-08-15; met; met"},
    ),
    Example(
        "IR-30", "", REPLACED_OF_30, (END, "deadline.return:old", f"{LOSS} each"),
        {
            "A": "2024-09-03; 2024-10-03; 80,000 of 2024-10-04",
            "B": "2024-09-03; 2024-03-31; 80,000 of 2024-04-01",
        },
    ),
    Example(
        "IR-30", "the contract goes on", without(REPLACED_OF_30, "notices"), ("deadline.return:old", LOSS, FINDINGS),
        {"A": "silent; none; finding IR-30", "B": "2024-03-31; 80,000; none"},
    ),
    Example(
        "IR-33", "", MIGRATED_DC, (OPTIONS, FINDINGS),
        {
            "A": "none; none",
            "B": "COLD_STANDBY; none",
            "C": "undetermined (legal: carried_cold_standby, suppl.p5); finding IR-33",
        },
    ),
    Example(
        "IR-34a", "",
        notice(change(MIGRATED_WITH_COLD, "EQUIPMENT_ADD", "2024-02-01"), "2024-10-01", "2024-12-31"),
        (MAIN, f"{OPTION}:COLD"), {"A": "10,000; none", "B": "10,000; 3,000"},
    ),
    Example(
        "IR-34a", "a contract that never began",
        option(
            notice(BEFORE_BILLING, "2024-06-10"), "COLD", "COLD_STANDBY", 3_000, migrated={"first_day": "2004-11-15"}
        ),
        (L, "term.option:COLD"), {"A": "none; L 2005-11-14", "B": "none; L 2005-11-14"},
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
        "IR-35a", "", claimed(told(outage(contract(None), gross_fault=True), "2024-06-18T10:00", "2024-06-18T10:00")),
        ("damages:claim", FINDINGS),
        {"A": "refused (art13.p3); finding IR-35a", "B": f"{LIABILITY_OF_35}; none"},
    ),
    Example(
        "IR-35b", "", claimed(UNTOLD), ("duty.outage_notice:outage", "damages:claim"),
        {"A": "breached; refused (art13.p3)", "B": f"breached; {LIABILITY_OF_35}"},
    ),
    Example(
        "IR-35b", "notified", claimed(TOLD), ("duty.outage_notice:outage", "damages:claim"),
        {"A": "met; refused (art13.p3)", "B": "met; refused (art13.p3)"},
    ),
    Example(
        "IR-35c", "", ALL_DAY_OF_35C, (f"{MONTHLY} of 2024-06", FINDINGS),
        {"A": "10,000; finding IR-35c", "B": "undetermined (legal: fee_reduction, annex1.2.i1); none"},
    ),
    Example(
        "IR-35c", "a paid option",
        outage(CONTRACT_OF_WS | {"known_until": "2024-06-30"}, "2024-06-20T00:00", "2024-06-21T00:00"),
        ("charges.MONTHLY_OPTION:SWITCH of 2024-06", "charges.MONTHLY_OPTION:SWITCH of 2024-05"),
        {"A": "2,000; 2,000", "B": "undetermined (legal: fee_reduction, annex1.2.i2); 2,000"},
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
        "IR-38a", "", incident(LOST_ROUTER, "LOST", "2024-06-03", cause="COMPANY"), (f"{LOSS} each",),
        {"A": "80,000 of 2024-06-03, held", "B": "none"},
    ),
    Example(
        "IR-38b", "", incident(LOST_ROUTER, "LOST", "2024-06-03", cause="NATURAL_DISASTER"), (f"{LOSS} each",),
        {"A": "80,000 of 2024-06-03", "B": "none"},
    ),
    Example(
        "IR-38b", "under IR-49=B", incident(LOST_ROUTER, "LOST", "2024-06-03", cause="NATURAL_DISASTER"), (LOSS,),
        {"A": "none", "B": "none"},
        under={"IR-49": "B"},
    ),
    Example(
        "IR-39", "", act(LENT_ROUTER, "CONNECT", "2024-06-03", thing="OTHER"), ("breaches:act",),
        {"A": "art07.p1.i2", "B": "none"},
    ),
    Example(
        "IR-39", "a cable", act(LENT_ROUTER, "CONNECT", "2024-06-03", thing="CABLE", designated=False),
        ("breaches:act",), {"A": "art07.p1.i2", "B": "art07.p1.i2"},
    ),
    Example(
        "IR-40", "",
        incident(
            notice(LOST_ROUTER | {"known_until": "2024-12-31"}, "2024-07-20"),
            "LOST", "2024-05-08", notified_on="2024-05-08", by_method=True,
        ),
        (END, f"{LOSS} each"),
        {"A": "2024-09-03; 80,000 of 2024-05-08", "B": "2024-09-03; 80,000 of 2024-05-08 and 80,000 of 2024-10-04"},
    ),
    Example(
        "IR-41", "", ADDED_OF_41, (f"{CHANGE_FEE} each",),
        {"A": "undetermined (company: indication, annex1.3.i1) of 2023-10-10", "B": "none"},
    ),
    Example(
        "IR-41", "an amount", one_time(ADDED_OF_41, "CHANGE_FEE", 30_000), (f"{CHANGE_FEE} each",),
        {"A": "30,000 of 2023-10-10", "B": "30,000 of 2023-10-10"},
    ),
    Example(
        "IR-41", "indicated as none", one_time(ADDED_OF_41, "CHANGE_FEE", "none"), (CHANGE_FEE,),
        {"A": "none", "B": "none"},
    ),
    Example(
        "IR-42", "", ADDED_OF_42, ("charges.MONTHLY_OPTION:COLD", "lines.MONTHLY_OPTION:COLD"),
        {
            "A": "1,645; 1,645",
            "B": "3,103; 103 and 3,000",
            "C": "27,000; " + " and ".join(["3,000"] * 9),
        },
    ),
    Example(
        "IR-42", "not recorded",
        ADDED_OF_42 | {"options": [without(one, "billing_start") for one in ADDED_OF_42["options"]]},
        ("charges.MONTHLY_OPTION:COLD",), {"A": "undetermined (operations: billing_start, annex1.2.i2)"},
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
        "IR-44", "", change(THREE_SWITCHES, "OPTION_REDUCE", "2023-12-31", **REDUCED_OF_44), ASKED_OF_44,
        {
            "A": "L 2024-12-30; L 2024-12-30; none",
            "B": "L 2024-06-30; L 2024-06-30; 12,000",
            "C": "L 2024-06-30; L 2024-06-30; none",
            "D": "; ".join([KIND_OF_REQUEST] * 3),
        },
    ),
    Example(
        "IR-44", "the others", change(THREE_SWITCHES, "OPTION_REDUCE", "2023-12-31", **REDUCED_OF_44),
        (f"{OPTION}:SWITCH1", f"{OPTION}:SWITCH2"), {"A": "none; none", "B": "none; none", "C": "none; none"},
    ),
    Example(
        "IR-44", "instance recorded",
        change(THREE_SWITCHES, "OPTION_REDUCE", "2023-12-31", **REDUCED_OF_44, instance_recorded=True),
        ASKED_OF_44, {"D": "L 2024-06-30; L 2024-06-30; 12,000"},
    ),
    Example(
        "IR-44", "recorded as 変更",
        change(THREE_SWITCHES, "OPTION_REDUCE", "2023-12-31", **REDUCED_OF_44, recorded_as="CHANGE"),
        ASKED_OF_44, {"D": "L 2024-12-30; L 2024-12-30; none"},
    ),
    Example(
        "IR-44", "recorded as 終了",
        change(THREE_SWITCHES, "OPTION_REDUCE", "2023-12-31", **REDUCED_OF_44, recorded_as="END"),
        ASKED_OF_44, {"D": "L 2024-06-30; L 2024-06-30; 12,000"},
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
        "IR-49", "", incident(LOST_ROUTER, "LOST", "2024-06-03", cause="THIRD_PARTY"), (f"{LOSS} each", FINDINGS),
        {"A": "80,000 of 2024-06-03; finding IR-49", "B": "none; none"},
    ),
    Example(
        "IR-49", "with a breach",
        incident(act(LOST_ROUTER, "LEND", "2024-05-01"), "LOST", "2024-06-03", conduct="act"),
        (f"{LOSS} each", FINDINGS), {"A": "80,000 of 2024-06-03; none", "B": "80,000 of 2024-06-03; none"},
    ),
    Example(
        "IR-50", "", TWO_LOST_OF_50, (LOSS, "lines.LOSS_FEE"),
        {"A": "160,000; 80,000 and 80,000", "B": "130,000; 35,000 and 95,000", "C": "115,000; 35,000 and 80,000"},
    ),
    Example(
        "IR-51", "", incident(one_time(LOST_ROUTER, "DAMAGE_FEE", 40_000), "DESTROYED", "2024-06-03"), (LOSS, DAMAGE),
        {"A": "80,000; none", "B": "none; 40,000", "C": "none; none"},
    ),
    Example(
        "IR-52", "contract",
        one_time(
            contract(None, contract={"item": "LL", "service_started_on": "2024-06-13", **FOUR_DAYS_OF_52}),
            "INITIAL_MAIN", 50_000,
        ),
        (f"{INITIAL} each",),
        {
            "A": "50,000 of 2024-06-12",
            "B": "50,000 of 2024-06-14",
            "C": "50,000 of 2024-06-15",
            "D": "50,000 of 2024-06-13",
        },
    ),
    *(undecided_of_52(start, d) for start, d in (("2024-06-13", "2024-06-13"), ("2024-06-20", "2024-06-14"))),
    Example(
        "IR-52", "change",
        change(
            one_time(contract("2023-07-01"), "CHANGE_FEE", 30_000),
            "EQUIPMENT_ADD", "2024-06-13", requested_on="2024-06-10", **FOUR_DAYS_OF_52,
        ),
        (f"{CHANGE_FEE} each",),
        {
            "A": "30,000 of 2024-06-12",
            "B": "30,000 of 2024-06-14",
            "C": "30,000 of 2024-06-15",
            "D": "30,000 of 2024-06-13",
        },
    ),
    Example(
        "IR-53", "(i)", cancelled_of_53_by("CONTRACTOR"), (f"{CHANGE_FEE} each",),
        {"A": "30,000 of 2023-10-10, held", "B": "none", "C": "30,000 of 2023-10-10"},
    ),
    Example(
        "IR-53", "(ii)", cancelled_of_53_by("COMPANY"), (f"{CHANGE_FEE} each",),
        {"A": "30,000 of 2023-10-10, held", "B": "none", "C": "none"},
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
        "IR-31", "no basis recorded", UNIT_OF_31, ("eligible.unit",),
        {"A": "undetermined (operations: unit_basis, art04.p1)", "B": "eligible", "C": "refused (art04.p1)"},
    ),
    Example("IR-32a", "", ITEM_OF_32, ("eligible.item",), {"A": "eligible", "B": "refused (art01.tbl.LL)"}),
    Example(
        "IR-32a", "not known whether a provider",
        ITEM_OF_32 | {"base_contract": without(ITEM_OF_32["base_contract"], "provider_business")}, ("eligible.item",),
        {"A": "eligible", "B": "undetermined (operations: provider_business, art01.tbl.LL)"},
    ),
    Example(
        "IR-32b", "",
        ITEM_OF_32 | {"base_contract": {"kind": "INTERNET", "active_from": "2024-06-10"}}, ("eligible.item",),
        {"A": "eligible", "B": "refused (art01.tbl.LL)"},
    ),
    Example(
        "IR-32c", "", PURPOSE_OF_32C, (END, FINDINGS),
        {"A": "silent; finding IR-32c", "B": "2024-12-31; none"},
    ),
    Example(
        "IR-55", "WS without a notice", BASE_ENDED_OF_55, (END, MAIN, f"{OPTION}:SWITCH", FINDINGS),
        {
            "A": "silent; none; none; finding IR-55",
            "B": "2024-07-31; none; 16,600, held; none",
            "C": "2024-07-31; 83,000; 16,600; none",
        },
    ),
    Example(
        "IR-56", "", incident(LOST_ROUTER, "LOST", "2024-06-03"), (LOSS, "tax.LOSS_FEE"),
        {"A": "80,000; exclusive", "B": "88,000; inclusive", "C": "80,000; outside"},
    ),
    Example(
        "IR-56", "initial fee", TAXED_OF_56, (INITIAL, "tax.INITIAL_MAIN"),
        {"A": "80,000; exclusive", "B": "88,000; inclusive", "C": "80,000; outside"},
    ),
    Example(
        "IR-56", "no tax basis",
        TAXED_OF_56 | {"indications": [without(one, "tax") for one in TAXED_OF_56["indications"]]},
        (INITIAL,), {"A": "undetermined (tax: tax_basis, annex1.1.i1)"},
    ),
    Example(
        "IR-57", "V", V | {"invoice": {"on": "2024-09-30"}}, ("obligation.ASSESSED_MAIN",),
        {"A": "2024-09-03", "B": "2024-09-04", "C": "2024-09-30"},
    ),
    Example(
        "IR-58", "V without its options", ADDED_OF_58, (MAIN, FINDINGS),
        {"A": "138,387; finding IR-58", "B": "13,838; none"},
    ),
    Example(
        "IR-58", "the share without its amount with tax, under IR-03=C",
        ADDED_OF_58 | {"indications": [fee(100_000, for_added=10_000, with_tax=110_000, tax_percent=10)]}, (MAIN,),
        {"A": "152,225", "B": "undetermined (tax: amount_with_tax, annex2.1)"},
        under={"IR-03": "C"},
    ),
    Example("IR-59", "", NOT_REPRODUCED_OF_59, (f"{FAILURE} each",), {"A": "20,000 of 2024-04-10", "B": "none"}),
    Example(
        "IR-59", "no failure", NO_FAILURE_OF_24A, (f"{FAILURE} each",),
        {"A": "20,000 of 2024-04-10", "B": "20,000 of 2024-04-10"},
    ),
    Example(
        "IR-60", "", CONNECTED_OF_60 | {"consents": [CONSENT_OF_60]}, ("breaches:act", FINDINGS),
        {"A": "art07.p1.i2; finding IR-60", "B": "none; none"},
    ),
    Example(
        "IR-60", "consent as a designation", CONNECTED_OF_60 | {"consents": [CONSENT_OF_60 | {"as_designation": True}]},
        ("breaches:act", FINDINGS), {"A": "none; none", "B": "none; none"},
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
    Example(
        "IR-62", "", LOST_OF_62, ("duty.replacement:router1", "duty.replacement:router2", FINDINGS),
        {
            "A": "open; open; finding IR-49",
            "B": "open; silent; finding IR-49, IR-62",
            "C": "silent; silent; finding IR-49",
        },
    ),
    Example(
        "IR-63", "", change(CONTRACT_OF_63, "EQUIPMENT_ADD", **REFUSED_OF_63), (REQUEST, CHANGE_FEE),
        {
            "A": "refused (art06.p1); none",
            "B": "undetermined (operations: refusal_reason, art06.p1); none",
        },
    ),
    Example(
        "IR-63", "finding", change(CONTRACT_OF_63, "EQUIPMENT_ADD", **REFUSED_OF_63), (FINDINGS, CHANGE_FEE),
        {"A": "none; none", "B": "none; none", "C": "finding IR-63; none"},
    ),
    Example(
        "IR-63", "with a reason",
        change(CONTRACT_OF_63, "EQUIPMENT_ADD", **REFUSED_OF_63, refusal_reason="no stock"),
        (REQUEST, CHANGE_FEE), {"A": "refused (art06.p1); none", "B": "refused (art06.p1); none"},
    ),
    Example(
        "IR-64", "W", on_contract(W, consumer=True), (MAIN, FINDINGS),
        {"A": "87,838; finding IR-64", "B": "undetermined (legal: consumer_law, art12.p1); none"},
    ),
    Example(
        "IR-65", "W", in_conflict(result="none"), (MAIN,), {"A": "87,838", "B": "none", "C": PRECEDENCE_OF_65}
    ),
    Example(
        "IR-65", "no result recorded", in_conflict(), (MAIN,),
        {"A": "87,838", "B": PRECEDENCE_OF_65, "C": PRECEDENCE_OF_65},
    ),
    Example(
        "IR-65", "an amount recorded", in_conflict(result=40_000), (MAIN,),
        {"A": "87,838", "B": "40,000", "C": PRECEDENCE_OF_65},
    ),
    Example("IR-65", "no conflict", W, (MAIN,), {"A": "87,838", "B": "87,838", "C": "87,838"}),
    Example(
        "IR-66a", "", judgement(outage(contract(None), impossible=False), "EMERGENCY", "outage", False, "2024-06-21"),
        ("duty.outage_notice:outage",), {"A": "silent", "B": "breached"},
    ),
    Example("IR-66a", "full outage", UNTOLD, ("duty.outage_notice:outage",), {"A": "breached", "B": "breached"}),
    Example(
        "IR-66b", "",
        told(
            outage(UNTOLD, ends="2024-06-20T07:00"), "2024-06-18T10:00", "2024-06-18T10:00",
            until="2024-06-20T04:00:00+09:00",
        ),
        ("duty.outage_notice:outage", FINDINGS), {"A": "met; finding IR-66b", "B": "breached; none"},
    ),
    Example(
        "IR-66c", "", told(UNTOLD, "2024-06-20T01:50", "2024-06-20T02:05"), ("duty.outage_notice:outage", FINDINGS),
        {"A": "breached; finding IR-66c", "B": "met; none"},
    ),
    Example(
        "IR-66c", "arrival at the very start", told(UNTOLD, "2024-06-20T01:50", "2024-06-20T02:00"),
        ("duty.outage_notice:outage", FINDINGS), {"A": "breached; finding IR-66c", "B": "met; none"},
    ),
    Example(
        "IR-69", "",
        notice(
            change(
                option(contract("2023-07-01"), "SWITCH", "MANAGED_SWITCH", 2_000),
                "OPTION_ADD", "2023-06-20", option="SWITCH",
            ),
            "2024-05-01", "2024-06-25",
        ),
        ("term.option:SWITCH", f"{OPTION}:SWITCH"), {"A": "L 2024-06-19; none", "B": "L 2024-06-30; 333"},
    ),
    *(
        Example(
            "IR-74", manner, ended(CONTRACT_OF_WS, manner), (f"{OPTION}:SWITCH",),
            {"A": "17,567, held", "B": "17,567", "C": "none"},
        )
        for manner in ("COMPANY_OTHER", "COMPANY_FOR_BREACH", "STATUTE")
    ),
    Example(
        "IR-77", "", ended(CONTRACT_OF_W, "TERMINATED_BY_CONTRACTOR"), (END, FINDINGS),
        {
            "A": "2024-07-16; finding IR-77",
            "B": "undetermined (legal: ground, art10.p1); none",
            "C": "silent; none",
        },
    ),
    Example(
        "IR-77", "neither", ended(ground(CONTRACT_OF_W, "NEITHER"), "TERMINATED_BY_CONTRACTOR"), (END, FINDINGS),
        {"A": "2024-07-16; none", "B": "2024-07-16; none", "C": "2024-07-16; none"},
    ),
    Example(
        "IR-78", "", ended(ground(CONTRACT_OF_W, "GR28_2"), "STATUTE"), (MAIN, FINDINGS),
        {
            "A": "87,838, held; finding IR-78",
            "B": "none; none",
            "C": "undetermined (legal: ground, art12.p1.excl1); none",
        },
    ),
    Example(
        "IR-76", "", COLD_WITH_DC_OF_76, (REQUEST, CHANGE_FEE, "term.option:COLD", f"{OPTION}:COLD", FINDINGS),
        {
            "A": "refused (art02.tbl.cold); none; silent; none; finding IR-76",
            "B": "refused (art02.tbl.cold); 30,000, held; L 2025-02-28; 18,000, held; none",
        },
    ),
    Example(
        "IR-82", "", SWITCHED_OF_82, ("charges.MONTHLY_OPTION:SWITCH", f"{OPTION}:SWITCH"),
        {"A": "18,000; none", "B": "9,000; 27,000"},
    ),
    Example(
        "IR-67", "", incident(DAMAGED_OF_67, "LOST", "2024-06-03", id="loss"), (f"{DAMAGE} each", f"{LOSS} each"),
        {
            "A": "3,000 of 2024-05-08; 80,000 of 2024-06-03",
            "B": "3,000 of 2024-05-08; none",
            "C": "3,000 of 2024-05-08; 77,000 of 2024-06-03",
        },
    ),
    Example(
        "IR-67", "not returned", ended(DAMAGED_OF_67, "AGREEMENT"), (f"{DAMAGE} each", f"{LOSS} each"),
        {
            "A": "3,000 of 2024-05-08; 80,000 of 2024-08-16",
            "B": "3,000 of 2024-05-08; none",
            "C": "3,000 of 2024-05-08; 77,000 of 2024-08-16",
        },
    ),
    Example(
        "IR-68", "", BACK_OF_68, (f"{LOSS} each",),
        {"A": "80,000 of 2024-05-08", "B": "80,000 of 2024-05-08, held", "C": "none"},
    ),
    Example(
        "IR-68", "found, not returned", lent(BACK_OF_68 | {"articles": []}, ROUTER), (f"{LOSS} each",),
        {"A": "80,000 of 2024-05-08", "B": "80,000 of 2024-05-08", "C": "80,000 of 2024-05-08"},
    ),
    Example(
        "IR-68", "paid on the day of the return",
        BACK_OF_68 | {"payments": [{"article": "router", "on": "2024-06-15"}]}, (f"{LOSS} each", "refund:router"),
        {
            "A": "80,000 of 2024-05-08; refused (art09.p3.i2)",
            "B": "80,000 of 2024-05-08; refused (art09.p3.i2)",
            "C": "80,000 of 2024-05-08; refused (art09.p3.i2)",
        },
    ),
    Example(
        "IR-80", "",
        incident(
            incident(SCRATCHED_OF_80, "DAMAGED", "2024-05-08", in_range=True),
            "DAMAGED", "2024-08-01", id="again", in_range=True,
        ),
        (f"{DAMAGE} each", FINDINGS),
        {
            "A": "40,000 of 2024-05-08 and 40,000 of 2024-08-01; finding IR-49, IR-80",
            "B": "40,000 of 2024-05-08; finding IR-49",
        },
    ),
    Example(
        "IR-81", "",
        incident(
            incident(SCRATCHED_OF_80, "LOST", "2024-05-08", found_on="2024-06-10"),
            "DAMAGED", "2024-08-01", id="scratches", in_range=True,
        ),
        (f"{LOSS} each", f"{DAMAGE} each", FINDINGS),
        {
            "A": "80,000 of 2024-05-08; none; finding IR-49, IR-81",
            "B": "80,000 of 2024-05-08; 40,000 of 2024-08-01; finding IR-49",
        },
    ),
    Example(
        "IR-70", "",
        change(
            one_time(
                one_time(contract("2023-07-01"), "CHANGE_FEE", 30_000, indicated_on="2023-11-01"),
                "CHANGE_FEE", 50_000, indicated_on="2024-02-15",
            ),
            "EQUIPMENT_ADD", accepted_on="2023-12-10",
        ),
        (f"{CHANGE_FEE} each",), {"A": "30,000 of 2023-12-10", "B": "50,000 of 2023-12-10"},
    ),
    Example(
        "IR-70", "none by then",
        change(
            one_time(
                one_time(contract("2023-07-01"), "CHANGE_FEE", 30_000, indicated_on="2024-01-15"),
                "CHANGE_FEE", 50_000, indicated_on="2024-02-15",
            ),
            "EQUIPMENT_ADD", accepted_on="2023-12-10",
        ),
        (f"{CHANGE_FEE} each",), {"A": "30,000 of 2023-12-10", "B": "50,000 of 2023-12-10"},
    ),
    Example(
        "IR-70", "a loss charge that was paid, and the duty to pay it",
        incident(
            one_time(
                one_time(LENT_ROUTER, "LOSS_FEE", 80_000, indicated_on="2024-04-01"),
                "LOSS_FEE", 90_000, indicated_on="2024-07-01",
            ),
            "LOST", "2024-05-08",
        ) | {"payments": [{"article": "router", "on": "2024-05-20"}]},
        (f"{LOSS} each", "duty.pay:router"),
        {"A": "80,000 of 2024-05-08; met", "B": "90,000 of 2024-05-08; met"},
    ),
    Example(
        "IR-71", "", RAISED_OF_71 | {"known_until": "2024-05-31"}, (f"{MONTHLY} of 2024-05",),
        {"A": "10,967", "B": "10,000", "C": "12,000"},
    ),
    Example(
        "IR-71", "in a first month that begins after the first day",
        on_contract(RAISED_OF_71, billing_start="2024-05-10") | {"known_until": "2024-05-31"}, (MONTHLY,),
        {"A": "8,064", "B": "7,096", "C": "8,516"},
    ),
    Example(
        "IR-72", "",
        judgement(
            failed(
                one_time(
                    one_time(LENT_ROUTER, "FAILURE_FEE", 20_000), "FAILURE_FEE", 30_000, valid_from="2024-05-01"
                ),
                occurred_on="2024-04-01",
            ),
            "ATTRIBUTABLE", "failure", True, "2024-06-12",
        ),
        (f"{FAILURE} each",), {"A": "20,000 of 2024-04-01", "B": "30,000 of 2024-06-12"},
    ),
    Example(
        "IR-72", "no failure", NO_FAILURE_OF_24A, (f"{FAILURE} each",),
        {"A": "20,000 of 2024-04-10", "B": "20,000 of 2024-04-10"},
    ),
    Example(
        "IR-73a", "", calling_off(ADDED_OF_25), ("charges.INITIAL_OPTION:COLD each",),
        {"A": "5,000 of 2024-02-20", "B": "5,000 of 2024-02-20, held", "C": "none"},
    ),
    Example(
        "IR-73a", "applied for with a contract that ended before its billing start date",
        one_time(
            option(
                notice(on_contract(BEFORE_BILLING, accepted_on="2024-06-03"), "2024-06-10"),
                "SWITCH", "MANAGED_SWITCH", 2_000, with_contract=True,
            ),
            "INITIAL_OPTION", 5_000, option="SWITCH",
        ),
        ("charges.INITIAL_OPTION:SWITCH each",),
        {"A": "5,000 of 2024-06-03", "B": "5,000 of 2024-06-03, held", "C": "none"},
    ),
    Example(
        "IR-73b", "", CHANGED_TO_OF_73B, ("charges.INITIAL_OPTION:Y each",),
        {"A": "5,000 of 2023-09-20", "B": "5,000 of 2023-09-20, held", "C": "none"},
    ),
    Example(
        "IR-73b", "the kind of request not recorded", unrecorded(CHANGED_TO_OF_73B), ("charges.INITIAL_OPTION:Y each",),
        {"A": "5,000 of 2023-09-20", "B": KIND_OF_REQUEST, "C": KIND_OF_REQUEST},
    ),
    Example(
        "IR-75", "",
        one_time(
            one_time(contract("2023-07-01"), "AFTER_HOURS_FEE", 15_000), "LONG_WORK_FEE", 8_000
        ) | {"works": [{"id": "work", "on": "2023-10-20", "after_hours": True, "long": True}]},
        (AFTER_HOURS, "charges.LONG_WORK_FEE"), {"A": "15,000; 8,000", "B": "15,000; none"},
    ),
    Example(
        "IR-79", "",
        option(notice(BEFORE_BILLING, "2024-06-10"), "SWITCH", "MANAGED_SWITCH", 2_000, with_contract=True),
        (END, L, "term.option:SWITCH", FINDINGS),
        {
            "A": "2024-07-25; none; none; finding IR-13b, IR-79",
            "B": "2024-07-25; L 2025-07-31; L 2025-07-31; finding IR-13b",
        },
    ),
]  # fmt: skip

DEFAULTS_OTHER_THAN_A = {
    "IR-01": "C",
    "IR-10a": "B",
    "IR-10b": "B",
    "IR-12": "C",
    "IR-13a": "B",
    "IR-14": "C",
    "IR-15": "B",
    "IR-22b": "B",
    "IR-23": "B",
    "IR-24a": "B",
    "IR-33": "C",
    "IR-43": "B",
    "IR-44": "D",
    "IR-48": "B",
    "IR-54": "B",
    "IR-59": "B",
    "IR-62": "B",
    "IR-65": "C",
    "IR-68": "B",
    "IR-69": "B",
    "IR-72": "B",
    "IR-73a": "B",
    "IR-73b": "B",
}


# --- answers as the register writes them --------------------------------------------------------


def written(answer: Answer) -> str:
    match answer:
        case Undetermined():
            needs = (
                f"{one.who}: {f'{one.need} {one.detail}'.strip()}, {of_the_text(one.clause)}" for one in answer.in_order
            )
            return f"undetermined ({'; '.join(needs)})"
        case Refused():
            return f"refused ({answer.clause})"
        case Duty():
            state = answer.state if isinstance(answer.state, str) else written(answer.state)
            return f"{state} ({answer.day})" if answer.day else state
        case Charge():
            held = ", held" if answer.held else ""
            return f"{written(answer.yen)} of {written(answer.on)}{held}"
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
        case (date() | int() | str(), *_):
            return " and ".join(map(written, answer))
        case int():
            return f"{answer:,}"
    return str(answer)


def shown(answer: Answer, how: str) -> str:
    """A list of charges in the way asked: their total, `each` with its day, or `of` a kind or month only."""
    if isinstance(answer, tuple) and how.startswith("of "):
        what = how.removeprefix("of ")
        answer = tuple(one for one in answer if one.kind.startswith(what) or str(one.on).startswith(what))
    if how == "each" and isinstance(answer, tuple) and answer and isinstance(answer[0], Charge):
        return " and ".join(map(written, answer))
    return written(answer)


def of_the_text(clause: str) -> str:
    """The clause the register names: a part that only the rules tell apart (art10.p1.b) is its clause (art10.p1)."""
    whole, _, part = clause.rpartition(".")
    return whole if len(part) == 1 and corpus(FIRST).clause(clause).within else clause


def charged(charges: tuple[Charge, ...]) -> str:
    total = 0
    for one in charges:
        if isinstance(one.yen, Undetermined):
            return written(one.yen)
        total += one.yen
    return f"{total:,}, held" if any(one.held for one in charges) else f"{total:,}"


def result(of: Law, facts: Json, asked: tuple[str, ...]) -> str:
    """The answers as written; after its name, a question may say how its charges are shown."""
    put = [(Question.parse(name), how) for name, _, how in (one.partition(" ") for one in asked)]
    found = answers(of, load(facts), [question for question, _ in put])
    return "; ".join(shown(found[question], how) for question, how in put)


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
    chosen = {**example.under, example.entry: letter}
    under = law().under_all(with_needs((Chosen(*one) for one in chosen.items()), FIRST))
    assert result(under, example.facts, example.asked) == example.results[letter]


def test_every_entry_that_runs_is_here_with_all_its_letters() -> None:
    here: dict[str, set[str]] = {}
    for one in EXAMPLES:
        here.setdefault(one.entry, set()).update(one.results)
    assert here == {id: {letter for letter, _ in choice.values} for id, choice in law().entries().items()}


def test_the_defaults_are_the_registers() -> None:
    found = {id: law().letter(id) for id in law().entries()}
    assert found == {id: DEFAULTS_OTHER_THAN_A.get(id, "A") for id in found}


# --- the life of a contract ---------------------------------------------------------------------

LIFE = {
    "known_until": "2024-10-31",
    "contract": {"item": "LL", "accepted_on": "2023-06-12", "billing_start": "2023-07-01"},
    "options": [
        {"id": "SWITCH", "kind": "MANAGED_SWITCH", "with_contract": True},
        {"id": "COLD", "kind": "COLD_STANDBY", "billing_start": "2024-02-29"},
    ],
    "indications": [
        {"tax": "exclusive", **one}
        for one in (
            {"kind": "INITIAL_MAIN", "amount": 50_000},
            {"kind": "INITIAL_OPTION", "option": "SWITCH", "amount": 8_000},
            {"kind": "INITIAL_OPTION", "option": "COLD", "amount": 5_000},
            {"kind": "MONTHLY_MAIN", "amount": 10_000},
            {"kind": "MONTHLY_OPTION", "option": "SWITCH", "amount": 2_000},
            {"kind": "MONTHLY_OPTION", "option": "COLD", "amount": 3_000},
            {"kind": "CHANGE_FEE", "amount": 30_000},
            {"kind": "FAILURE_FEE", "amount": 20_000},
            {"kind": "LOSS_FEE", "amount": 80_000},
            {"kind": "LOSS_FEE", "article": "cold", "amount": 60_000},
        )
    ],
    "changes": [
        {"id": "change", "kind": "ITEM_CHANGE", "to_item": "XA", "requested_on": "2023-09-01"},
        {
            "kind": "EQUIPMENT_ADD",
            "requested_on": "2023-10-02", "accepted_on": "2023-10-10", "done_on": "2023-10-16",
        },
        {"kind": "OPTION_ADD", "option": "COLD", "accepted_on": "2024-02-20", "done_on": "2024-02-29"},
    ],
    "articles": [
        {"id": "router", "returned_on": "2024-06-12"},
        {"id": "replacement", "returned_on": "2024-10-03"},
        {"id": "switch", "router": False, "returned_on": "2024-09-20"},
        {"id": "cold"},
    ],
    "failures": [
        {
            "id": "failure", "article": "router",
            "notified_on": "2024-04-03", "by_method": True, "investigated_on": "2024-04-10", "result": "NO_FAILURE",
        },
    ],
    "incidents": [
        {
            "id": "loss", "article": "router", "kind": "LOST", "on": "2024-05-08",
            "notified_on": "2024-05-08", "by_method": True,
            "replacement_sent_on": "2024-05-09", "found_on": "2024-06-10",
        },
    ],
    "replacements": [{"on": "2024-05-09", "reason": "LOSS"}],
    "payments": [{"article": "router", "on": "2024-05-20"}],
    "outages": [
        {
            "id": "outage", "cause": "SOFTWARE",
            "starts": "2024-06-20T02:00:00+09:00", "ends": "2024-06-20T04:00:00+09:00",
            "notices": [{"sent_at": "2024-06-18T10:00:00+09:00", "arrived_at": "2024-06-18T10:00:00+09:00"}],
        },
    ],
    "claims": [{"id": "claim", "outage": "outage", "of": "CONTRACTOR", "on": "2024-07-01"}],
    "notices": [{"arrived_on": "2024-07-20", "designated_on": "2024-08-31"}],
    "ground": {"kind": "NEITHER"},
}  # fmt: skip

LIVED = {
    REQUEST: "refused (art06.p2)",
    "contract.item": "LL",
    f"{INITIAL} each": "50,000 of 2023-06-12",
    "charges.INITIAL_OPTION:SWITCH each": "8,000 of 2023-06-12",
    "charges.INITIAL_OPTION:COLD each": "5,000 of 2024-02-20",
    f"{CHANGE_FEE} each": "30,000 of 2023-10-10 and 30,000 of 2024-02-20",
    L: "L 2024-10-15",
    "term.option:SWITCH": "L 2024-06-30",
    "term.option:COLD": "L 2025-02-28",
    MONTHLY: "141,000",
    "lines.MONTHLY_MAIN": " and ".join(["10,000"] * 14 + ["1,000"]),
    "charges.MONTHLY_OPTION:SWITCH": "28,200",
    "lines.MONTHLY_OPTION:SWITCH": " and ".join(["2,000"] * 14 + ["200"]),
    "charges.MONTHLY_OPTION:COLD": "18,403",
    "lines.MONTHLY_OPTION:COLD": " and ".join(["103"] + ["3,000"] * 6 + ["300"]),
    END: "2024-09-03",
    f"{MAIN} each": "13,838 of 2024-09-03",
    f"{OPTION}:SWITCH": "none",
    f"{OPTION}:COLD each": "17,700 of 2024-09-03",
    TOTAL: "31,538",
    "duty.remedy:failure": "met",
    f"{FAILURE} each": "20,000 of 2024-04-10",
    "duty.replacement:loss": "met",
    "duty.pay:router": "met",
    "refund:router": "refused (art09.p3.i2)",
    "duty.outage_notice:outage": "met",
    "damages:claim": "refused (art13.p3)",
    "deadline.return:router": "silent",
    "deadline.return:cold": "2024-10-03",
    "duty.return:replacement": "met",
    "duty.return:cold": "breached",
    f"{LOSS} each": "80,000 of 2024-05-08 and 60,000 of 2024-10-04",
    "kinds.once": "INITIAL_MAIN and INITIAL_OPTION and INITIAL_OPTION and CHANGE_FEE and CHANGE_FEE and "
    "FAILURE_FEE and LOSS_FEE and LOSS_FEE and ASSESSED_MAIN and ASSESSED_OPTION",
    # An outage in a billed month, and a loss that no breach is known to have caused.
    FINDINGS: "finding IR-35c, IR-49",
}


def test_the_worked_life_of_a_contract() -> None:
    assert {one: result(law(), LIFE, (one,)) for one in LIVED} == LIVED


@pytest.mark.parametrize("kind", ["GR28_2", "GR28_3"])
def test_the_same_life_under_28_2_or_28_3_has_no_assessed_amount(kind: str) -> None:
    recorded = {"on": "2024-09-03", "manner": "TERMINATED_BY_CONTRACTOR"}
    asked = (END, MAIN, f"{OPTION}:SWITCH", f"{OPTION}:COLD")
    open_end = "undetermined (legal: effect_day, art10.p1)"
    assert result(law(), ground(LIFE, kind), asked) == f"{open_end}; none; none; none"
    assert result(law(), ground(LIFE, kind) | {"end": recorded}, asked) == "2024-09-03; none; none; none"


def test_the_same_life_without_a_ground_leaves_only_the_assessed_amounts_open() -> None:
    unknown = without(LIFE, "ground")
    of_the_ground = {
        f"{MAIN} each": "undetermined (legal: ground, art12.p1.excl1)",
        f"{OPTION}:COLD each": "undetermined (legal: ground, art12.p2.excl1)",
    }
    asked = set(LIVED) - {TOTAL, "kinds.once"}
    assert {one: result(law(), unknown, (one,)) for one in asked} == {
        one: of_the_ground.get(one, LIVED[one]) for one in asked
    }


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


def test_letters_that_the_data_do_not_have_are_named_when_one_of_them_is_asked_for() -> None:
    with pytest.raises(Problem) as refusal:
        choice("IR-05", A=1, Z=2).value("A")
    for lang in LANGS:
        assert {"IR-05", "AB", "AZ"} <= set(re.findall(r"[\w-]+", refusal.value.told(lang), re.ASCII))
