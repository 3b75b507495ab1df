"""Article 2 (Paid Options of the Managed Router Service)."""

from __future__ import annotations

from typing import Annotated

from mrs_spec.ground.wording import Lang
from mrs_spec.law.declare import Conclusion, Of, cites, rule, says
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.kinds import ChangeKind, OptionKind
from mrs_spec.record.things import Change, Contract, Option
from mrs_spec.record.words import ItemNamed, Or, Several
from mrs_spec.rules.art06 import Requested
from mrs_spec.rules.suppl import Editions, Governed, ItemOf
from mrs_spec.rules.terms import applied_for

BRINGS = (ChangeKind.OPTION_ADD, ChangeKind.OPTION_CHANGE, ChangeKind.OPTION_SWITCH)
"""Changes after which the contract has the option they name."""


class OptionMeets(Conclusion, of=Option):
    """Whether a paid option meets the condition that a clause sets for its kind, or what is missing to decide it."""

    option: str
    kind: OptionKind
    clause: str
    met: bool | Undetermined

    def told(self, lang: Lang) -> str:
        """In words."""
        if isinstance(self.met, Undetermined):
            return self.met.told(lang)
        if lang == "ja":
            return "要件を満たす" if self.met else "要件を満たさない"
        return "the condition is met" if self.met else "the condition is not met"


class OptionBrought(Conclusion, of=Change):
    """The change is one with which this paid option comes; `open`: the edition needed for it, if not this one."""

    option: str
    done: bool
    open: Undetermined | None


class OptionEligible(Conclusion, of=Option):
    """Whether the paid option may be provided on its application; `refused_by`: the clause that denies it."""

    refused_by: str = ""

    def told(self, lang: Lang) -> str:
        """In words."""
        if self.refused_by:
            return "提供されない" if lang == "ja" else "not provided"
        return "提供される" if lang == "ja" else "provided"


OptionsItBrings = Annotated[tuple[OptionMeets, ...], Of("option", ("to_option", "option"))]


# --- the conditions -----------------------------------------------------------------------------


# 「品目がLLであるマネージドルータサービスに対し、コールドスタンバイ機を提供するもの」
@rule("art02.tbl.cold")
def cold_standby_only_with_ll(
    option: Option, item: ItemOf | None, *, clause: str = cites(), only: ItemNamed = says("品目がLL", ItemNamed)
) -> OptionMeets | None:
    """Cold Standby: a unit provided for a Managed Router Service whose Item is LL."""
    if option.kind is not OptionKind.COLD_STANDBY:
        return None
    if item is None:
        return OptionMeets(option.id, option.kind, clause, Undetermined("item", clause))
    return OptionMeets(option.id, option.kind, clause, item.item is only.item)


# 「L2スイッチ機器又は機能を提供することにより、L2スイッチ機能の利用を可能とするもの」
@rule("art02.tbl.switch", over="art02.tbl.cold")
def a_managed_switch_is_equipment_or_function(
    option: Option, *, clause: str = cites(), either: Or = says("機器又は機能", Or)
) -> OptionMeets | None:
    """Managed Switch: use of an L2 switch function, by providing equipment or a function."""
    if option.kind is not OptionKind.MANAGED_SWITCH:
        return None
    if either.met(bool(option.hardware), bool(option.function)):
        return OptionMeets(option.id, option.kind, clause, met=True)
    if None in (option.hardware, option.function):
        return OptionMeets(option.id, option.kind, clause, Undetermined("switch_means", clause))
    return OptionMeets(option.id, option.kind, clause, met=False)


# 「当社が提供する複数のIIJインターネットサービスを用いてインターネットプロトコルによる冗長化を可能とするものとして当社
# が仕様を定めるもの」
@rule("art02.tbl.multihome", over=("art02.tbl.cold", "art02.tbl.switch"))
def multihome_operation_uses_several_iij_internet_services(
    option: Option, *, clause: str = cites(), several: Several = says("複数の", Several)
) -> OptionMeets | None:
    """Multihome Operation: to the Company's specification, using two or more IIJ Internet Services it provides."""
    if option.kind is not OptionKind.MULTIHOME:
        return None
    if option.iij_services is None:
        return OptionMeets(option.id, option.kind, clause, Undetermined("iij_services", clause))
    if option.iij_services < several.least:
        return OptionMeets(option.id, option.kind, clause, met=False)
    met = Undetermined("option_spec", clause) if option.spec_met is None else option.spec_met
    return OptionMeets(option.id, option.kind, clause, met)


# --- applications and requests ------------------------------------------------------------------


# 「有料オプションの追加、変更又は終了」
@rule("art06.p1.i2")
def a_paid_option_comes_with_a_change(change: Change, governed: Governed | Undetermined) -> OptionBrought | None:
    """A paid option that was not there comes with its addition, or in place of another."""
    if change.adds is None:
        return None
    done = change.done_on is not None
    return OptionBrought(change.adds, done, governed if isinstance(governed, Undetermined) else None)


# 「契約又はこれに関する行為が令和5年6月1日をまたぐ場合、いずれの版が適用されるか。」
@rule("IR-54")
def an_application_for_a_paid_option_under_this_edition(
    option: Option,
    contract: Contract,
    meets: OptionMeets,
    brought: Annotated[tuple[OptionBrought, ...], Of("option")],
    editions: Editions,
) -> OptionEligible | Undetermined | None:
    """The condition is tested under the edition of the application for the contract, or of the option's addition."""
    if option.migrated:
        return None
    open_question = None
    if option.with_contract:
        applied = applied_for(contract)
        open_question = editions.open_question(applied) if applied else None
    elif own := [one for one in brought if one.option == option.id]:
        *_, by = [one for one in own if one.done] or own
        open_question = by.open
    if open_question:
        return open_question
    if isinstance(meets.met, Undetermined):
        return meets.met
    return OptionEligible("" if meets.met else meets.clause)


def not_granted(
    change: Change, every: tuple[OptionMeets, ...], kind: OptionKind, clause: str
) -> Requested | Undetermined | None:
    """A change after which the contract would have a paid option of this kind that may not be provided is refused."""
    brought = change.to_option or change.option if change.kind in BRINGS else None
    for one in every:
        if one.option == brought and one.kind is kind:
            if isinstance(one.met, Undetermined):
                return one.met if change.refused_on is None else None
            return None if one.met else Requested("refused", clause)
    return None


# 「品目がLLであるマネージドルータサービスに対し、コールドスタンバイ機を提供するもの」
@rule("art02.tbl.cold", over=("art06.p1", "art06.p2"))
def a_change_into_cold_standby_only_with_ll(
    change: Change, governed: Governed, every: OptionsItBrings, *, clause: str = cites()
) -> Requested | Undetermined | None:
    """A change that brings Cold Standby to another Item is not granted."""
    return not_granted(change, every, OptionKind.COLD_STANDBY, clause)


# 「L2スイッチ機器又は機能を提供することにより、L2スイッチ機能の利用を可能とするもの」
@rule("art02.tbl.switch", over=("art02.tbl.cold", "art06.p1", "art06.p2"))
def a_change_into_a_managed_switch_with_equipment_or_function(
    change: Change, governed: Governed, every: OptionsItBrings, *, clause: str = cites()
) -> Requested | Undetermined | None:
    """A change that brings a Managed Switch of neither equipment nor a function is not granted."""
    return not_granted(change, every, OptionKind.MANAGED_SWITCH, clause)


# 「当社が提供する複数のIIJインターネットサービスを用いてインターネットプロトコルによる冗長化を可能とするものとして当社
# が仕様を定めるもの」
@rule("art02.tbl.multihome", over=("art02.tbl.cold", "art02.tbl.switch", "art06.p1", "art06.p2"))
def a_change_into_multihome_operation_with_several_services(
    change: Change, governed: Governed, every: OptionsItBrings, *, clause: str = cites()
) -> Requested | Undetermined | None:
    """A change that brings Multihome Operation without several services or its specification is not granted."""
    return not_granted(change, every, OptionKind.MULTIHOME, clause)
