"""Article 2 (Paid Options of the Managed Router Service)."""

from __future__ import annotations

from typing import NamedTuple

from mrs_spec.answers import Undetermined
from mrs_spec.facts import Change, ChangeKind, Option, OptionKind
from mrs_spec.law import cites, conclusion, rule, says
from mrs_spec.rules.art06 import Requested
from mrs_spec.rules.suppl import ItemOf
from mrs_spec.wording import Lang
from mrs_spec.words import ItemNamed, Or, Several

BRINGS = (ChangeKind.OPTION_ADD, ChangeKind.OPTION_CHANGE, ChangeKind.OPTION_SWITCH)
"""Changes after which the contract has the option they name."""


@conclusion(of=Option)
class OptionEligible(NamedTuple):
    """Whether the paid option may be provided; `refused_by`: the clause whose condition is not met."""

    refused_by: str = ""

    def told(self, lang: Lang) -> str:
        if self.refused_by:
            return "要件を満たさない" if lang == "ja" else "the condition is not met"
        return "要件を満たす" if lang == "ja" else "the condition is met"


@rule("art02.tbl.cold")
def cold_standby_only_with_ll(
    option: Option, item: ItemOf | None, *, clause: str = cites(), only: ItemNamed = says("品目がLL", ItemNamed)
) -> OptionEligible | Undetermined | None:
    """Cold Standby: a unit provided for a Managed Router Service whose Item is LL."""
    if option.kind is not OptionKind.COLD_STANDBY:
        return None
    if item is None:
        return Undetermined("item", clause)
    return OptionEligible("" if item.item is only.item else clause)


@rule("art02.tbl.cold", over=("art06.p1", "art06.p2"))
def a_change_into_cold_standby_only_with_ll(
    change: Change,
    options: tuple[Option, ...],
    item: ItemOf,
    *,
    clause: str = cites(),
    only: ItemNamed = says("品目がLL", ItemNamed),
) -> Requested | None:
    """A change that brings Cold Standby to another Item is not granted."""
    brought = change.to_option or change.option
    cold = any(one.id == brought and one.kind is OptionKind.COLD_STANDBY for one in options)
    if change.kind not in BRINGS or not cold or item.item is only.item:
        return None
    return Requested("refused", clause)


@rule("art02.tbl.switch", over="art02.tbl.cold")
def a_managed_switch_is_equipment_or_function(
    option: Option, *, clause: str = cites(), either: Or = says("機器又は機能", Or)
) -> OptionEligible | Undetermined | None:
    """Managed Switch: use of an L2 switch function, by providing equipment or a function."""
    if option.kind is not OptionKind.MANAGED_SWITCH:
        return None
    if either.met(bool(option.hardware), bool(option.function)):
        return OptionEligible()
    if None in (option.hardware, option.function):
        return Undetermined("switch_means", clause)
    return OptionEligible(clause)


@rule("art02.tbl.multihome", over=("art02.tbl.cold", "art02.tbl.switch"))
def multihome_operation_uses_several_iij_internet_services(
    option: Option, *, clause: str = cites(), several: Several = says("複数の", Several)
) -> OptionEligible | Undetermined | None:
    """Multihome Operation: to the Company's specification, using two or more IIJ Internet Services it provides."""
    if option.kind is not OptionKind.MULTIHOME:
        return None
    if option.iij_services is None:
        return Undetermined("iij_services", clause)
    if option.iij_services < several.least:
        return OptionEligible(clause)
    if option.spec_met is None:
        return Undetermined("option_spec", clause)
    return OptionEligible("" if option.spec_met else clause)
