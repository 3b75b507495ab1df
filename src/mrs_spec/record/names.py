"""How codes are called in both languages: kinds, charges, duties, parties, articles."""

from __future__ import annotations

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import is_clause
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.record.kinds import (
    BaseKind,
    ChangeKind,
    ChargeKind,
    ConductKind,
    DutyState,
    FeeKind,
    GroundKind,
    IncidentKind,
    LegacyType,
    Manner,
    OptionKind,
    OutageCause,
)

CHARGE_NAMES = {
    ChargeKind.INITIAL_MAIN: Both("契約の初期費用", "initial fee for the contract"),
    ChargeKind.INITIAL_OPTION: Both("有料オプションの初期費用", "initial fee for the paid option"),
    ChargeKind.MONTHLY_MAIN: Both("契約の月額費用", "monthly fee for the contract"),
    ChargeKind.MONTHLY_OPTION: Both("有料オプションの月額費用", "monthly fee for the paid option"),
    ChargeKind.CHANGE_FEE: Both("契約内容の変更の一時費用", "one-time fee for the change of contract content"),
    ChargeKind.AFTER_HOURS_FEE: Both("時間外手数料", "after-hours charge"),
    ChargeKind.LONG_WORK_FEE: Both("長時間作業の一時費用", "one-time fee for long-duration work"),
    ChargeKind.TRANSPORT_ACTUAL: Both("交通費等の実費", "charge for actual expenses such as transportation costs"),
    ChargeKind.FAILURE_FEE: Both("故障に係る一時費用", "one-time fee for a failure"),
    ChargeKind.LOSS_FEE: Both("亡失負担金", "loss charge"),
    ChargeKind.DAMAGE_FEE: Both("毀損負担金", "damage charge"),
    ChargeKind.RESTORATION_COST: Both("回復又は修理に要する費用", "cost of restoration or repair"),
    ChargeKind.ASSESSED_MAIN: Both("契約の最低利用期間内解除調定金", "assessed amount for the contract"),
    ChargeKind.ASSESSED_OPTION: Both("有料オプションの最低利用期間内解除調定金", "assessed amount for the paid option"),
}


DUTY_NAMES = {
    DutyState.OPEN: Both("未了", "open"),
    DutyState.MET: Both("履行済み", "met"),
    DutyState.LATE: Both("遅れて履行", "late"),
    DutyState.BREACHED: Both("違反", "breached"),
}


def code_name(code: str, lang: Lang) -> str:
    """A code in an answer as it is called: a kind, a clause, or what it is."""
    if code in CODE_NAMES:
        return CODE_NAMES[code].in_(lang)
    return clause_name(code).in_(lang) if is_clause(code) else code


CODE_NAMES = {
    "none": Both("発生しない", "does not arise"),
    "arises": Both("発生する", "arises"),
    "undetermined": Both("判断できない", "cannot be decided"),
    "eligible": Both("要件を満たす", "eligible"),
    "granted": Both("承諾済み", "granted"),
    "pending": Both("承諾待ち", "pending"),
    "complies": Both("定めに適合する", "complies"),
    "contrary": Both("定めに反する", "contrary to the provision"),
    "contractor": Both("契約者の負担", "borne by the Contractor"),
    "exclusive": Both("税抜", "exclusive of tax"),
    "inclusive": Both("税込", "inclusive of tax"),
    "outside": Both("税の対象外", "outside the tax"),
    "COLD_STANDBY": Both("コールドスタンバイ", "Cold Standby"),
    "MANAGED_SWITCH": Both("マネージドスイッチ", "Managed Switch"),
    "MULTIHOME": Both("マルチホーム運用", "Multihome Operation"),
    "INDIVIDUAL_OPERATION": Both("個別運用", "Individual Operation"),
    **{kind.value: name for kind, name in CHARGE_NAMES.items()},
}
"""How the codes in answers are called."""


CHANGE_NAMES = {
    ChangeKind.EQUIPMENT_ADD: Both("ルータ等機器の追加", "addition of equipment"),
    ChangeKind.EQUIPMENT_CHANGE: Both("ルータ等機器の変更", "change of equipment"),
    ChangeKind.OPTION_ADD: Both("有料オプションの追加", "addition of a paid option"),
    ChangeKind.OPTION_CHANGE: Both("有料オプションの変更", "change of a paid option"),
    ChangeKind.OPTION_END: Both("有料オプションの終了", "ending of a paid option"),
    ChangeKind.OPTION_SWITCH: Both("別の有料オプションへの切替え", "switch to another paid option"),
    ChangeKind.OPTION_REDUCE: Both("有料オプションの数量の減少", "smaller number of a paid option"),
    ChangeKind.EQUIPMENT_REMOVE: Both("ルータの台数の減少", "removal of a router"),
    ChangeKind.ACCESSORY_ADD: Both("付属物の追加", "addition of an accessory"),
    ChangeKind.ITEM_CHANGE: Both("品目の変更", "change of the Item"),
}


FEE_NAMES = {
    FeeKind.INITIAL_MAIN: Both("別紙1の1.初期費用(1)", "annex 1, 1. initial fees (1)"),
    FeeKind.INITIAL_OPTION: Both("別紙1の1.初期費用(2)", "annex 1, 1. initial fees (2)"),
    FeeKind.MONTHLY_MAIN: Both("別紙1の2.月額費用(1)", "annex 1, 2. monthly fees (1)"),
    FeeKind.MONTHLY_OPTION: Both("別紙1の2.月額費用(2)", "annex 1, 2. monthly fees (2)"),
    FeeKind.CHANGE_FEE: Both("別紙1の3.一時費用(1)", "annex 1, 3. one-time fees (1)"),
    FeeKind.AFTER_HOURS_FEE: Both("別紙1の3.一時費用(2)", "annex 1, 3. one-time fees (2)"),
    FeeKind.LONG_WORK_FEE: Both("別紙1の3.一時費用(3)", "annex 1, 3. one-time fees (3)"),
    FeeKind.FAILURE_FEE: Both("別紙1の3.(5)", "annex 1, 3.(5)"),
    FeeKind.LOSS_FEE: Both("別紙1の3.(6)の亡失負担金", "the loss charge of annex 1, 3.(6)"),
    FeeKind.DAMAGE_FEE: Both("別紙1の3.(6)の毀損負担金", "the damage charge of annex 1, 3.(6)"),
}


MANNER_NAMES = {
    Manner.TERMINATED_BY_CONTRACTOR: Both("契約者による解除", "termination by the Contractor"),
    Manner.COMPANY_FOR_BREACH: Both(
        "契約者の債務不履行を理由とする当社による解除", "termination by the Company for the Contractor's breach"
    ),
    Manner.COMPANY_OTHER: Both("当社の都合による終了", "end by the Company for its own reasons"),
    Manner.AGREEMENT: Both("合意による終了", "end by agreement"),
    Manner.ABOLITION: Both("サービスの廃止による終了", "end through abolition of the service"),
    Manner.STATUTE: Both("法律の規定に基づく契約者の解除", "statutory termination by the Contractor"),
    Manner.BASE_ENDED: Both("基礎となる接続サービスの契約の終了", "end of the base connection service contract"),
}


CONDUCT_NAMES = {
    ConductKind.STOP: Both("停止", "stopping"),
    ConductKind.MOVE: Both("移動", "moving"),
    ConductKind.DETACH: Both("取り外し", "detaching"),
    ConductKind.ALTER: Both("変更", "altering"),
    ConductKind.DISASSEMBLE: Both("分解", "disassembling"),
    ConductKind.BREAK: Both("損壊", "breaking"),
    ConductKind.REVERSE_ENGINEER: Both("ソフトウェアのリバースエンジニアリング", "reverse engineering of its software"),
    ConductKind.OFF_PURPOSE: Both(
        "マネージドルータサービスの利用の目的以外の使用",
        "use for a purpose other than using the Managed Router Service",
    ),
    ConductKind.CONNECT: Both("接続", "connecting"),
    ConductKind.LEND: Both("貸与", "lending"),
    ConductKind.TRANSFER: Both("譲渡", "transferring"),
    ConductKind.DISPOSE: Both("処分", "disposing"),
    ConductKind.USE: Both("使用", "using"),
    ConductKind.HANDLE: Both("管理", "managing"),
}


INCIDENT_NAMES = {
    IncidentKind.LOST: Both("亡失", "loss"),
    IncidentKind.DAMAGED: Both("傷又は破損", "scratches or breakage"),
    IncidentKind.DESTROYED: Both("滅失", "destruction"),
}


OUTAGE_CAUSES = {
    OutageCause.CONFIG: Both("ルータ等の設定変更", "configuration changes of the Routers, etc."),
    OutageCause.SOFTWARE: Both("ソフトウェア更新", "software updates"),
    OutageCause.TROUBLE: Both("障害", "trouble"),
    OutageCause.OPERATION: Both(
        "マネージドルータサービスの運用上の都合", "other operational reasons of the Managed Router Service"
    ),
    OutageCause.OUTSIDE: Both("マネージドルータサービスの外の原因", "a cause outside the Managed Router Service"),
}


CONTENTS = {
    "fact": Both("その旨", "that fact"),
    "reason": Both("理由", "the reason"),
    "period": Both("期間", "the period"),
}

OPTION_NAMES = {kind: CODE_NAMES[kind.value] for kind in OptionKind}
GROUND_NAMES = {
    GroundKind.GR28_2: Both("一般規程第28条第2項", "General Regulations 28(2)"),
    GroundKind.GR28_3: Both("一般規程第28条第3項", "General Regulations 28(3)"),
    GroundKind.NEITHER: Both("いずれでもない", "neither"),
    GroundKind.UNKNOWN: Both("未確認", "not confirmed"),
}
ARTICLE_NAMES = {
    "router": Both("ルータ", "router"),
    "cold-unit": Both("コールドスタンバイ機", "Cold Standby unit"),
    "power-unit": Both("電源ユニット", "power supply unit"),
    "router-2": Both("2台目のルータ", "second router"),
    "old-router": Both("旧ルータ", "old router"),
    "replacement-unit": Both("代替機", "replacement unit"),
}

LEGACY_NAMES = {
    LegacyType.ROUTER_STANDARD: Both("ルータサービス（標準タイプ）", "Router Service (Standard Type)"),
    LegacyType.ROUTER_SINGLE: Both("ルータサービス（シングルタイプ）", "Router Service (Single Type)"),
    LegacyType.DC_STANDARD: Both(
        "IIJデータセンターマネージドルータサービス（標準タイプ）",
        "IIJ Data Center Managed Router Service (Standard Type)",
    ),
    LegacyType.DC_SINGLE: Both(
        "IIJデータセンターマネージドルータサービス（シングルタイプ）",
        "IIJ Data Center Managed Router Service (Single Type)",
    ),
}

BASE_NAMES = {
    BaseKind.INTERNET: Both("インターネット接続サービス", "Internet connection service"),
    BaseKind.DC: Both("IIJデータセンター接続サービス", "IIJ Data Center Connection Service"),
}


PARTIES = {"contractor": Both("契約者", "the Contractor"), "company": Both("当社", "the Company")}
