"""Article 1 (Items of the Managed Router Service)."""

from __future__ import annotations

from datetime import date
from enum import Enum

from mrs_spec.document.register import choice
from mrs_spec.ground.wording import Lang
from mrs_spec.law.declare import Conclusion, cites, reads, rule, says
from mrs_spec.record.answers import Undetermined, all_missing
from mrs_spec.record.kinds import BaseKind, Item
from mrs_spec.record.things import BaseContract, Contract
from mrs_spec.record.words import And, PartyTo
from mrs_spec.rules.art10 import ContractEnd, Findings, SureUntil, lasts_until
from mrs_spec.rules.suppl import Editions
from mrs_spec.rules.terms import during_the_contract


class ItemEligible(Conclusion, of=Contract):
    """Whether the Item may be provided; `refused_by`: the clause whose condition is not met."""

    refused_by: str = ""

    def told(self, lang: Lang) -> str:
        """In words."""
        if self.refused_by:
            return "要件を満たさない" if lang == "ja" else "the condition is not met"
        return "要件を満たす" if lang == "ja" else "the condition is met"


class TestedOn(Enum):
    """On which day the condition of the Item must be met (IR-32b)."""

    ACCEPTANCE = ("accepted_on", "acceptance_day")
    APPLICATION = ("applied_on", "application_day")

    def of(self, contract: Contract, clause: str) -> date | Undetermined:
        """The day that decides, as recorded; undetermined where it is not on record."""
        field, need = self.value
        found: date | None = getattr(contract, field)
        return found or Undetermined(need, clause)


IR_32A = choice("IR-32a", A=True, B=False)
IR_32B = choice("IR-32b", A=TestedOn.ACCEPTANCE, B=TestedOn.APPLICATION)


def day_tested(
    contract: Contract, base: BaseContract | None, editions: Editions, tested: TestedOn, clause: str
) -> date | Undetermined:
    """The day on which the condition must be met; undetermined where another edition governs or the base is unknown."""
    on = tested.of(contract, clause)
    if isinstance(on, date) and (open_question := editions.open_question(on)):
        return open_question
    unknown = base is None or base.kind is None or base.active_from is None
    return all_missing([on, Undetermined("base_contract", clause) if unknown else None]) or on


def party(base: BaseContract | None, on: date, to: PartyTo) -> bool:
    """Whether the applicant was, on that day, a Contractor of the connection service meant."""
    assert base is not None and base.kind is not None and base.active_from is not None, "or the day would be open"
    active = base.active_from <= on and (base.ended_on is None or on <= base.ended_on)
    return active and to.met(BaseKind(base.kind))


def for_a_provider_business(base: BaseContract | None, on: date, clause: str) -> bool | Undetermined:
    """Whether, on that day, the connection service was used for the purpose of a provider (ISP) business."""
    assert base is not None, "or the day would be open"
    ended = base.provider_business_ended_on
    used = False if ended is not None and ended < on else base.provider_business
    return Undetermined("provider_business", clause) if used is None else used


# 「当社が提供するインターネット接続サービスの契約者に対し提供するもの」
@rule("art01.tbl.LL")
def ll_for_contractors_of_an_internet_connection_service(
    contract: Contract,
    base: BaseContract | None,
    editions: Editions,
    *,
    clause: str = cites(),
    to: PartyTo = says("インターネット接続サービスの契約者", PartyTo),
    tested: TestedOn = reads(IR_32B),
    providers_too: bool = reads(IR_32A),
) -> ItemEligible | Undetermined | None:
    """LL: provided to a Contractor of an Internet connection service provided by the Company."""
    if contract.item is not Item.LL:
        return None
    on = day_tested(contract, base, editions, tested, clause)
    if isinstance(on, Undetermined):
        return on
    met = party(base, on, to)
    if not met or providers_too:
        return ItemEligible("" if met else clause)
    purpose = for_a_provider_business(base, on, clause)
    return purpose if isinstance(purpose, Undetermined) else ItemEligible(clause if purpose else "")


# 「当社が提供するインターネット接続サービスの契約者であり、かつ、当該サービスをプロバイダ事業の目的に利用している事業者
# に対し提供するもの」
@rule("art01.tbl.XA", over="art01.tbl.LL")
def xa_for_providers(
    contract: Contract,
    base: BaseContract | None,
    editions: Editions,
    *,
    clause: str = cites(),
    to: PartyTo = says("インターネット接続サービスの契約者", PartyTo),
    both: And = says("、かつ、", And),
    tested: TestedOn = reads(IR_32B),
) -> ItemEligible | Undetermined | None:
    """XA: provided to a Contractor of an Internet connection service that uses it for a provider business."""
    if contract.item is not Item.XA:
        return None
    on = day_tested(contract, base, editions, tested, clause)
    if isinstance(on, Undetermined):
        return on
    purpose = for_a_provider_business(base, on, clause)
    if isinstance(purpose, Undetermined):
        return purpose
    return ItemEligible("" if both.met(party(base, on, to), purpose) else clause)


# 「当社が提供するIIJデータセンター接続サービスの契約者に対し提供するもの」
@rule("art01.tbl.DC", over=("art01.tbl.LL", "art01.tbl.XA"))
def dc_for_contractors_of_the_data_center_connection_service(
    contract: Contract,
    base: BaseContract | None,
    editions: Editions,
    *,
    clause: str = cites(),
    to: PartyTo = says("IIJデータセンター接続サービスの契約者", PartyTo),
    tested: TestedOn = reads(IR_32B),
) -> ItemEligible | Undetermined | None:
    """DC: provided to a Contractor of the IIJ Data Center Connection Service provided by the Company."""
    if contract.item is not Item.DC:
        return None
    on = day_tested(contract, base, editions, tested, clause)
    return on if isinstance(on, Undetermined) else ItemEligible("" if party(base, on, to) else clause)


# 「品目XAの契約者が契約期間中にプロバイダ事業をやめた場合、契約に影響が生じるか。」
@rule("IR-32c")
def finding_of_a_purpose_that_ended(
    contract: Contract,
    base: BaseContract,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    editions: Editions,
    *,
    clause: str = cites(),
) -> Findings | None:
    """An XA contract goes on after the provider business has ended: a person looks at it."""
    on = during_the_contract(base.provider_business_ended_on, contract)
    if on is None or contract.item is not Item.XA or editions.open_question(on):
        return None
    return Findings(clause) if on < lasts_until(end, sure) else None
