"""What becomes of requests: what a refused one gives rise to (IR-76), and which paid options are in use."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Annotated, TypeVar

from mrs_spec.document.register import choice
from mrs_spec.ground.wording import Lang
from mrs_spec.law.declare import Conclusion, Of, Replaced, cites, reads, rule
from mrs_spec.record.answers import Charge, Undetermined
from mrs_spec.record.facts import KnownUntil
from mrs_spec.record.kinds import OptionKind
from mrs_spec.record.things import Application, Change, Contract, Option, Work
from mrs_spec.rules.annex1 import (
    AfterHours,
    ChangeFee,
    InitialMain,
    InitialOption,
    LongWork,
    MonthlyMain,
    MonthlyOption,
    Transport,
)
from mrs_spec.rules.annex2 import MainCharges, OptionCharges
from mrs_spec.rules.art01 import ItemEligible
from mrs_spec.rules.art02 import OptionEligible
from mrs_spec.rules.art04 import UnitEligible
from mrs_spec.rules.art05 import EquipmentRestart, OptionRestart
from mrs_spec.rules.art06 import Requested, was_accepted
from mrs_spec.rules.art10 import ContractEnd, Findings, SureUntil
from mrs_spec.rules.art12 import StopsOfIt
from mrs_spec.rules.concerning import ChangesThatAddIt
from mrs_spec.rules.fees import Listed
from mrs_spec.rules.suppl import CarriedOptions
from mrs_spec.rules.terms import OptionEnd


class RefusedBy(Conclusion):
    """What was applied for or requested is refused by this clause."""

    clause: str

    def told(self, lang: Lang) -> str:
        """In words."""
        return "認められない" if lang == "ja" else "refused"


class ContractRefused(RefusedBy, of=Contract):
    """The contract is refused: its Item is not available to the applicant (art01), or its unit is taken (art04)."""


class OptionRefused(RefusedBy, of=Option):
    """The paid option is refused: on its application it does not meet its condition (art02)."""


class ChangeRefused(Conclusion, of=Change):
    """The change is refused, by a clause or (art06.p1) by the Company."""

    change: Change
    clause: str

    def told(self, lang: Lang) -> str:
        """In words."""
        return RefusedBy(self.clause).told(lang)


RefusedChangesThatEndIt = Annotated[tuple[ChangeRefused, ...], Of("change.takes")]


class OptionInUse(Conclusion, of=Option):
    """Whether a paid option is in use on the last day of the record."""

    kind: OptionKind
    holds: bool

    def told(self, lang: Lang) -> str:
        """In words."""
        if lang == "ja":
            return "記録の末日に利用されている" if self.holds else "記録の末日に利用されていない"
        return "in use on the last day of the record" if self.holds else "not in use on the last day of the record"


class CarriedInUse(Conclusion, of=Contract):
    """The paid options, of those a migrated contract continued with, that are in use and not on record themselves."""

    kinds: tuple[OptionKind, ...]


# --- readings -----------------------------------------------------------------------------------


L = TypeVar("L", bound=Listed | MainCharges | OptionCharges)
"""A conclusion that lists charges."""


class GivesRise(Enum):
    """What a request that is refused, and on record as accepted or carried out, gives rise to (IR-76)."""

    TO_NOTHING = "nothing"
    HELD = "held"

    def to(self, kind: Callable[[tuple[Charge, ...]], L], replaced: L | Undetermined | None, entry: str) -> L | None:
        """No charges; or those that would be owed, held by this entry. Where they are open, they stay so."""
        if self is GivesRise.TO_NOTHING:
            return kind(())
        if replaced is None or isinstance(replaced, Undetermined):
            return None
        return kind(tuple(one._replace(held=(*one.held, entry)) for one in replaced.charges))


IR_76 = choice("IR-76", A=GivesRise.TO_NOTHING, B=GivesRise.HELD)
IR_82 = choice("IR-82", A=True, B=False)


# --- what is refused ----------------------------------------------------------------------------


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76")
def an_application_for_the_contract_that_is_refused(
    contract: Contract, item: ItemEligible | Undetermined | None, unit: UnitEligible | Undetermined | None
) -> ContractRefused | None:
    """The application for the contract, by article 1 or article 4."""
    for one in (item, unit):
        if isinstance(one, ItemEligible | UnitEligible) and one.refused_by:
            return ContractRefused(one.refused_by)
    return None


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76")
def an_application_for_a_paid_option_that_is_refused(
    option: Option, eligible: OptionEligible | Undetermined | None, contracts: ContractRefused | None
) -> OptionRefused | None:
    """The application for a paid option, by article 2; with the contract, also what refuses the contract."""
    own = eligible.refused_by if isinstance(eligible, OptionEligible) else ""
    clause = contracts.clause if contracts else own
    return OptionRefused(clause) if clause else None


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76")
def a_request_for_a_change_that_is_refused(
    change: Change, requested: Requested | Undetermined | None, contracts: ContractRefused | None
) -> ChangeRefused | None:
    """The request for a change, by article 2 or article 6; and every one under a contract that is refused."""
    own = requested.refused_by if isinstance(requested, Requested) else ""
    clause = contracts.clause if contracts else own
    return ChangeRefused(change, clause) if clause else None


def concluded(contract: Contract, application: Application | None) -> bool:
    """Whether the Company accepted the application for the contract, provides the service or bills it."""
    return application is not None or contract.billing_start is not None


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76")
def finding_of_a_refused_contract(
    contract: Contract,
    application: Application | None,
    refused: ContractRefused,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> Findings | None:
    """A contract that is refused, and on record as concluded, is looked at by a person."""
    return Findings(clause) if concluded(contract, application) and gives is GivesRise.TO_NOTHING else None


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76")
def finding_of_a_refused_option(
    option: Option,
    contract: Contract,
    application: Application | None,
    refused: OptionRefused,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> Findings | None:
    """A paid option that is refused, in a contract on record as concluded with it, is looked at by a person."""
    provided = option.with_contract and concluded(contract, application)
    return Findings(clause) if provided and gives is GivesRise.TO_NOTHING else None


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76")
def finding_of_a_refused_change(
    change: Change, refused: ChangeRefused, *, clause: str = cites(), gives: GivesRise = reads(IR_76)
) -> Findings | None:
    """A change that is refused, and on record as accepted or carried out, is looked at by a person."""
    return Findings(clause) if was_accepted(change) and gives is GivesRise.TO_NOTHING else None


# --- no charge ----------------------------------------------------------------------------------


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="annex1.1.i1")
def initial_fee_for_a_refused_contract(
    contract: Contract,
    refused: ContractRefused,
    replaced: Replaced[InitialMain] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> InitialMain | None:
    """A contract that is refused gives rise to no initial fee."""
    return gives.to(InitialMain, replaced, clause)


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="annex1.2.i1")
def monthly_fee_for_a_refused_contract(
    contract: Contract,
    refused: ContractRefused,
    replaced: Replaced[MonthlyMain] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> MonthlyMain | None:
    """A contract that is refused gives rise to no monthly fee."""
    return gives.to(MonthlyMain, replaced, clause)


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over=("annex2.1", "IR-18c"))
def assessed_amount_for_a_refused_contract(
    contract: Contract,
    refused: ContractRefused,
    replaced: Replaced[MainCharges] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> MainCharges | None:
    """A contract that is refused gives rise to no assessed amount."""
    return gives.to(MainCharges, replaced, clause)


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over=("annex1.1.i2", "IR-73a", "IR-73b"))
def initial_fee_for_a_refused_option(
    option: Option,
    refused: OptionRefused,
    replaced: Replaced[InitialOption] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> InitialOption | None:
    """A paid option that is refused gives rise to no initial fee."""
    return gives.to(InitialOption, replaced, clause)


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="annex1.2.i2")
def monthly_fee_for_a_refused_option(
    option: Option,
    refused: OptionRefused,
    replaced: Replaced[MonthlyOption] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> MonthlyOption | None:
    """A paid option that is refused gives rise to no monthly fee."""
    return gives.to(MonthlyOption, replaced, clause)


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="annex2.2")
def assessed_amount_for_a_refused_option(
    option: Option,
    refused: OptionRefused | None,
    changes: RefusedChangesThatEndIt,
    replaced: Replaced[OptionCharges] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> OptionCharges | None:
    """A paid option that is refused gives rise to no assessed amount; where a refused change ended one, it is held."""
    ended = gives is GivesRise.HELD and any(one.change.takes == option.id for one in changes)
    return gives.to(OptionCharges, replaced, clause) if refused or ended else None


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="annex1.3.i1")
def fee_for_a_refused_change(
    change: Change,
    refused: ChangeRefused,
    replaced: Replaced[ChangeFee] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> ChangeFee | None:
    """A change that is refused gives rise to no one-time fee."""
    return gives.to(ChangeFee, replaced, clause)


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="annex1.3.i2")
def after_hours_charge_for_a_refused_change(
    work: Work,
    refused: ChangeRefused,
    replaced: Replaced[AfterHours] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> AfterHours | None:
    """Work for a change that is refused gives rise to no after-hours charge."""
    return gives.to(AfterHours, replaced, clause)


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="annex1.3.i3")
def long_work_fee_for_a_refused_change(
    work: Work,
    refused: ChangeRefused,
    replaced: Replaced[LongWork] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> LongWork | None:
    """Work for a change that is refused gives rise to no fee for long-duration work."""
    return gives.to(LongWork, replaced, clause)


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="annex1.3.i4")
def transport_for_a_refused_change(
    work: Work,
    refused: ChangeRefused,
    replaced: Replaced[Transport] | Undetermined | None,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> Transport | None:
    """Work for a change that is refused gives rise to no actual expenses."""
    return gives.to(Transport, replaced, clause)


# --- no minimum use period, no end of another option --------------------------------------------


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", unless="art05.p1")
def no_period_of_a_refused_contract(
    contract: Contract, refused: ContractRefused, *, gives: GivesRise = reads(IR_76)
) -> bool:
    """…except that a contract that is refused has no minimum use period."""
    return gives is GivesRise.TO_NOTHING


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", unless="art05.p2")
def no_period_of_a_refused_option(option: Option, refused: OptionRefused, *, gives: GivesRise = reads(IR_76)) -> bool:
    """…except that a paid option that is refused has no minimum use period."""
    return gives is GivesRise.TO_NOTHING


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", unless="art05.p3.a")
def no_new_period_for_the_contract_from_a_refused_change(
    change: Change, refused: ChangeRefused, *, gives: GivesRise = reads(IR_76)
) -> bool:
    """…except that a change that is refused sets no new period for the contract."""
    return gives is GivesRise.TO_NOTHING


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", unless="art05.p4.a")
def no_new_period_for_an_option_from_a_refused_change(
    change: Change, refused: ChangeRefused, *, gives: GivesRise = reads(IR_76)
) -> bool:
    """…except that a change that is refused sets no new period for a paid option."""
    return gives is GivesRise.TO_NOTHING


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over="art05.p3.a")
def a_period_for_the_contract_from_a_refused_change_is_held(
    change: Change, refused: ChangeRefused, replaced: Replaced[EquipmentRestart], *, clause: str = cites()
) -> EquipmentRestart:
    """Where a refused change is read to set a period, what follows from the period is held."""
    return replaced._replace(held=(*replaced.held, clause))


# 「第1条、第2条、第4条又は第6条により認められない申込又は請求を、当社が承諾し、又は実施したと記録されている場合、その申
# 込又は請求から費用及び最低利用期間が生じるか。」
@rule("IR-76", over=("art05.p4.a", "IR-44"))
def a_period_for_an_option_from_a_refused_change_is_held(
    change: Change, refused: ChangeRefused, replaced: Replaced[OptionRestart], *, clause: str = cites()
) -> OptionRestart:
    """Where a refused change is read to set a period for a paid option, what follows from the period is held."""
    return replaced._replace(held=(*replaced.held, clause))


# 「有料オプションの切替えの請求が、切替え後の有料オプションの要件を満たさないために認められない場合、切替え前の有料オプ
# ションの利用は終了するか。」
@rule("IR-82", unless="IR-14")
def a_refused_switch_ends_nothing(
    change: Change,
    refused: ChangeRefused,
    *,
    gives: GivesRise = reads(IR_76),
    whole: bool = reads(IR_82),
) -> bool:
    """…except that a switch that is refused leaves the former paid option in use."""
    return gives is GivesRise.TO_NOTHING and whole


# --- paid options in use ------------------------------------------------------------------------


def in_use(end: ContractEnd | OptionEnd | Undetermined | None, sure: date, known: KnownUntil) -> bool | Undetermined:
    """Whether the end lies after the record, or its last day is the last day of use; sure until a day in any case."""
    if isinstance(end, Undetermined):
        return known.day <= sure or end
    return end is None or known.day <= end.last_service_day


# 「有料オプションの追加、変更又は終了」
@rule("art06.p1.i2")
def a_paid_option_that_came_and_has_not_ended(
    option: Option,
    contract: Contract,
    application: Application | None,
    changes: ChangesThatAddIt,
    stops: StopsOfIt,
    use: OptionEnd | Undetermined | None,
    refused: OptionRefused | None,
    refusals: RefusedChangesThatEndIt,
    sure: SureUntil,
    known: KnownUntil,
    *,
    clause: str = cites(),
    gives: GivesRise = reads(IR_76),
) -> OptionInUse | Undetermined:
    """A paid option is in use from the contract, or from its addition, until its own end or that of the contract."""
    asked_for = contract.applied_on is not None and not concluded(contract, application)
    with_contract = option.with_contract and not asked_for
    came = any(one.adds == option.id and one.done_on for one in changes)
    denied = refused is not None and gives is GivesRise.TO_NOTHING
    if denied or not (with_contract or option.migrated or came):
        return OptionInUse(option.kind, holds=False)
    if gives is GivesRise.HELD and any(one.change.takes == option.id for one in refusals):
        return Undetermined("refused_request", clause)
    own = any(one.option == option.id for one in stops)
    going_on = in_use(use, date.min if own else sure.day, known)
    if isinstance(going_on, Undetermined):
        return going_on
    return Undetermined("refused_request", clause) if going_on and refused else OptionInUse(option.kind, going_on)


# 「改正前の契約約款に基づくルータサービス契約及びDCルータサービス契約において、第2条(マネージドルータサービスの有料オプ
# ション)に定める有料オプションに相当する役務を提供していた場合は、当該契約は、平成17年5月1日をもって、それぞれ相当する
# 有料オプションが追加されたマネージドルータサービス契約として存続するものとします。」
@rule("suppl.p5")
def carried_options_that_have_not_ended(
    contract: Contract,
    carried: CarriedOptions | Undetermined,
    options: tuple[Option, ...],
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    known: KnownUntil,
) -> CarriedInUse | Undetermined:
    """Paid options with which a migrated contract continued go on with it, unless they are on record themselves."""
    going_on = in_use(end, sure.day, known)
    if isinstance(going_on, Undetermined):
        return going_on.beside([carried])
    if not going_on:
        return CarriedInUse(())
    if isinstance(carried, Undetermined):
        return carried
    own = [one.kind for one in options if one.migrated]
    return CarriedInUse(tuple(one for one in carried.kinds if one not in own))
