"""Article 6 (Change of Contract Content)."""

from __future__ import annotations

from enum import Enum

from mrs_spec.document.register import choice
from mrs_spec.ground.wording import Lang
from mrs_spec.law.declare import Conclusion, cites, reads, rule, says
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.kinds import ChangeKind, LegacyType, OptionKind
from mrs_spec.record.things import Change, Contract
from mrs_spec.record.words import Kinds, Right
from mrs_spec.rules.art10 import Findings
from mrs_spec.rules.suppl import IR_33, CarriedCold, Governed, ItemOf


class ListedEquipment(Conclusion, of=Change):
    """The change is one of equipment that may be requested."""

    clause: str


class ListedOption(Conclusion, of=Change):
    """The change is one of a paid option that may be requested."""

    clause: str


class Requested(Conclusion, of=Change):
    """Where a request stands: pending, granted, or refused by a clause."""

    state: str
    refused_by: str = ""

    def told(self, lang: Lang) -> str:
        """In words."""
        names = {
            "pending": ("承諾待ち", "pending"),
            "granted": ("承諾済み", "granted"),
            "refused": ("不承諾", "refused"),
        }
        return names[self.state][0 if lang == "ja" else 1]


# --- readings -----------------------------------------------------------------------------------


class Removal(Enum):
    """Removing a router."""

    A_CHANGE = "a change"
    A_CHANGE_WITHOUT_NEW_TERM = "a change without a new term"
    NOT_LISTED = "not listed"


class Refusal(Enum):
    """Whether the Company may refuse a request under 6.1."""

    FREELY = "freely"
    WITH_A_REASON = "with a reason"
    NOT_AT_ALL = "not at all"


IR_10A = choice("IR-10a", A=True, B=False)
IR_10B = choice("IR-10b", A=Removal.A_CHANGE, B=Removal.A_CHANGE_WITHOUT_NEW_TERM, C=Removal.NOT_LISTED)
IR_63 = choice("IR-63", A=Refusal.FREELY, B=Refusal.WITH_A_REASON, C=Refusal.NOT_AT_ALL)


# --- rules --------------------------------------------------------------------------------------


def was_accepted(change: Change) -> bool:
    """Whether the Company accepted the request: as recorded, or as follows from its having been carried out."""
    replied = change.acceptance_sent_on or change.acceptance_received_on
    return bool(change.accepted_on or replied or change.done_on)


# 「ルータ等機器の追加又は変更」
@rule("art06.p1.i1")
def addition_or_change_of_equipment(
    change: Change,
    *,
    clause: str = cites(),
    kinds: Kinds = says("ルータ等機器の追加又は変更", Kinds),
    accessory: bool = reads(IR_10A),
    removal: Removal = reads(IR_10B),
) -> ListedEquipment | None:
    """(1) addition or change of Routers-etc. equipment."""
    listed = (
        kinds.cover(change.kind)
        or (change.kind is ChangeKind.ACCESSORY_ADD and accessory)
        or (change.kind is ChangeKind.EQUIPMENT_REMOVE and removal is not Removal.NOT_LISTED)
    )
    return ListedEquipment(clause) if listed else None


# 「有料オプションの追加、変更又は終了」
@rule("art06.p1.i2")
def addition_change_or_ending_of_a_paid_option(
    change: Change, *, clause: str = cites(), kinds: Kinds = says("有料オプションの追加、変更又は終了", Kinds)
) -> ListedOption | None:
    """(2) addition, change or ending of a paid option."""
    listed = kinds.cover(change.kind) or change.kind is ChangeKind.OPTION_REDUCE
    return ListedOption(clause) if listed else None


# 「契約者は、次の事項について、マネージドルータサービスの契約内容の変更を請求できるものとします。」
@rule("art06.p1")
def the_contractor_may_request_a_change(
    change: Change,
    governed: Governed,
    equipment: ListedEquipment | None,
    option: ListedOption | None,
    *,
    clause: str = cites(),
    right: Right = says("請求できる", Right),
    refusal: Refusal = reads(IR_63),
    removal: Removal = reads(IR_10B),
) -> Requested | Undetermined | None:
    """The Contractor may request a change in the matters listed; it is granted when the Company accepts."""
    if change.kind is ChangeKind.EQUIPMENT_REMOVE and removal is Removal.NOT_LISTED:
        return Requested("refused", clause)
    if equipment is None and option is None:
        return None
    if was_accepted(change) or (right is Right.MAY_CHANGE and change.requested_on):
        return Requested("granted")
    if change.refused_on is None or refusal is Refusal.NOT_AT_ALL:
        return Requested("pending")
    if refusal is Refusal.WITH_A_REASON and change.refusal_reason is None:
        return Undetermined("refusal_reason", clause)
    return Requested("refused", clause)


# 「契約者は、マネージドルータサービスの品目を変更することはできません。」
@rule("art06.p2", over="art06.p1")
def the_item_cannot_be_changed(change: Change, governed: Governed, *, clause: str = cites()) -> Requested | None:
    """The Contractor may not change the Item; such a request is not granted."""
    return Requested("refused", clause) if change.kind is ChangeKind.ITEM_CHANGE else None


# 「契約者は、マネージドルータサービスの品目を変更することはできません。」
@rule("art06.p2")
def the_item_stays(contract: Contract) -> ItemOf | None:
    """The Item of the contract stays the one it was concluded with."""
    return ItemOf(contract.item) if contract.item else None


# 「当社は、第6条第1項に基づく契約内容の変更の請求を承諾しないことができるか。」
@rule("IR-63")
def finding_of_a_refusal(
    change: Change, governed: Governed, *, clause: str = cites(), refusal: Refusal = reads(IR_63)
) -> Findings | None:
    """A refusal that the text does not allow is looked at by a person."""
    return Findings(clause) if change.refused_on and refusal is Refusal.NOT_AT_ALL else None


# 「ルータの台数を減らすことは、「ルータ等機器の追加又は変更」に当たるか。」
@rule("IR-10b")
def finding_of_a_removal(
    change: Change, governed: Governed, *, clause: str = cites(), removal: Removal = reads(IR_10B)
) -> Findings | None:
    """A removal that sets no new period is looked at by a person."""
    kept = removal is Removal.A_CHANGE_WITHOUT_NEW_TERM and change.done_on is not None
    return Findings(clause) if change.kind is ChangeKind.EQUIPMENT_REMOVE and kept else None


# 「平成17年5月1日に移行した標準タイプのDCルータサービス契約は、附則第5項により、コールドスタンバイが追加された契約とし
# て存続しているか。」
@rule("IR-33")
def finding_of_cold_standby_with_dc(
    contract: Contract, *, clause: str = cites(), cold_with_dc: CarriedCold = reads(IR_33)
) -> Findings | None:
    """A migrated DC contract with a service equivalent to Cold Standby is looked at by a person."""
    migrated = contract.migrated
    dc = migrated is not None and migrated.legacy in (LegacyType.DC_STANDARD, LegacyType.DC_SINGLE)
    cold = migrated is not None and OptionKind.COLD_STANDBY in migrated.services
    return Findings(clause) if dc and cold and cold_with_dc is CarriedCold.UNDETERMINED else None
