"""Kinds of what is recorded and concluded: every closed list of codes."""

from __future__ import annotations

from enum import StrEnum


class Item(StrEnum):  # noqa: D101 - it would stand in a published schema
    LL = "LL"
    XA = "XA"
    DC = "DC"


class OptionKind(StrEnum):  # noqa: D101 - it would stand in a published schema
    COLD_STANDBY = "COLD_STANDBY"
    MANAGED_SWITCH = "MANAGED_SWITCH"
    MULTIHOME = "MULTIHOME"
    INDIVIDUAL_OPERATION = "INDIVIDUAL_OPERATION"


class FeeKind(StrEnum):
    """The amounts of annex 1 that the Company indicates."""

    INITIAL_MAIN = "INITIAL_MAIN"
    INITIAL_OPTION = "INITIAL_OPTION"
    MONTHLY_MAIN = "MONTHLY_MAIN"
    MONTHLY_OPTION = "MONTHLY_OPTION"
    CHANGE_FEE = "CHANGE_FEE"
    AFTER_HOURS_FEE = "AFTER_HOURS_FEE"
    LONG_WORK_FEE = "LONG_WORK_FEE"
    FAILURE_FEE = "FAILURE_FEE"
    LOSS_FEE = "LOSS_FEE"
    DAMAGE_FEE = "DAMAGE_FEE"


class ChangeKind(StrEnum):  # noqa: D101 - it would stand in a published schema
    EQUIPMENT_ADD = "EQUIPMENT_ADD"
    EQUIPMENT_CHANGE = "EQUIPMENT_CHANGE"
    OPTION_ADD = "OPTION_ADD"
    OPTION_CHANGE = "OPTION_CHANGE"
    OPTION_END = "OPTION_END"
    OPTION_SWITCH = "OPTION_SWITCH"
    OPTION_REDUCE = "OPTION_REDUCE"
    EQUIPMENT_REMOVE = "EQUIPMENT_REMOVE"
    ACCESSORY_ADD = "ACCESSORY_ADD"
    ITEM_CHANGE = "ITEM_CHANGE"


class Manner(StrEnum):
    """How the contract ended, as recorded with evidence."""

    TERMINATED_BY_CONTRACTOR = "TERMINATED_BY_CONTRACTOR"
    COMPANY_FOR_BREACH = "COMPANY_FOR_BREACH"
    COMPANY_OTHER = "COMPANY_OTHER"
    AGREEMENT = "AGREEMENT"
    ABOLITION = "ABOLITION"
    STATUTE = "STATUTE"
    BASE_ENDED = "BASE_ENDED"


class ConductKind(StrEnum):
    """What the Contractor did with an article, in the words of art07.p1."""

    STOP = "STOP"
    MOVE = "MOVE"
    DETACH = "DETACH"
    ALTER = "ALTER"
    DISASSEMBLE = "DISASSEMBLE"
    BREAK = "BREAK"
    REVERSE_ENGINEER = "REVERSE_ENGINEER"
    OFF_PURPOSE = "OFF_PURPOSE"
    CONNECT = "CONNECT"
    LEND = "LEND"
    TRANSFER = "TRANSFER"
    DISPOSE = "DISPOSE"
    USE = "USE"
    HANDLE = "HANDLE"


class IncidentKind(StrEnum):
    """What happened to an article, as a person classified it (art07.p2, art09)."""

    LOST = "LOST"
    DAMAGED = "DAMAGED"
    DESTROYED = "DESTROYED"


class Cause(StrEnum):
    """Whose doing a loss or damage was, as a person found."""

    CONTRACTOR = "CONTRACTOR"
    COMPANY = "COMPANY"
    THIRD_PARTY = "THIRD_PARTY"
    NATURAL_DISASTER = "NATURAL_DISASTER"


class OutageCause(StrEnum):
    """Why the connection service could not be used (art13.p1); OUTSIDE: for none of its reasons."""

    CONFIG = "CONFIG"
    SOFTWARE = "SOFTWARE"
    TROUBLE = "TROUBLE"
    OPERATION = "OPERATION"
    OUTSIDE = "OUTSIDE"


class Matter(StrEnum):
    """What the text leaves to a person's judgement."""

    RETURNED_WITHOUT_DELAY = "RETURNED_WITHOUT_DELAY"
    NOTIFIED_PROMPTLY = "NOTIFIED_PROMPTLY"
    ATTRIBUTABLE = "ATTRIBUTABLE"
    MINOR = "MINOR"
    GOOD_CARE = "GOOD_CARE"
    EMERGENCY = "EMERGENCY"


class GroundKind(StrEnum):
    """Whether termination rests on article 28(2) or (3) of the General Regulations."""

    GR28_2 = "GR28_2"
    GR28_3 = "GR28_3"
    NEITHER = "NEITHER"
    UNKNOWN = "UNKNOWN"


class LegacyType(StrEnum):
    """The contract types before 1 May 2005 (suppl.p2–p4)."""

    ROUTER_STANDARD = "ROUTER_STANDARD"
    ROUTER_SINGLE = "ROUTER_SINGLE"
    DC_STANDARD = "DC_STANDARD"
    DC_SINGLE = "DC_SINGLE"


class BaseKind(StrEnum):
    """The connection services of the Company that a contract rests on (art01)."""

    INTERNET = "INTERNET"
    DC = "DC"


class ChargeKind(StrEnum):
    """What may be owed, in the order of the annexes."""

    INITIAL_MAIN = "INITIAL_MAIN"
    INITIAL_OPTION = "INITIAL_OPTION"
    MONTHLY_MAIN = "MONTHLY_MAIN"
    MONTHLY_OPTION = "MONTHLY_OPTION"
    CHANGE_FEE = "CHANGE_FEE"
    AFTER_HOURS_FEE = "AFTER_HOURS_FEE"
    LONG_WORK_FEE = "LONG_WORK_FEE"
    TRANSPORT_ACTUAL = "TRANSPORT_ACTUAL"
    FAILURE_FEE = "FAILURE_FEE"
    LOSS_FEE = "LOSS_FEE"
    DAMAGE_FEE = "DAMAGE_FEE"
    RESTORATION_COST = "RESTORATION_COST"
    ASSESSED_MAIN = "ASSESSED_MAIN"
    ASSESSED_OPTION = "ASSESSED_OPTION"


class DutyState(StrEnum):
    """Where a duty stands."""

    OPEN = "open"
    MET = "met"
    LATE = "late"
    BREACHED = "breached"
