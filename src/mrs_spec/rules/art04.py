"""Article 4 (Unit of Contract)."""

from __future__ import annotations

from enum import Enum

from mrs_spec.document.register import choice
from mrs_spec.law.declare import Conclusion, cites, reads, rule, says
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.things import Contract, Unit
from mrs_spec.record.words import OneFor, Or
from mrs_spec.rules.suppl import Editions
from mrs_spec.rules.terms import applied_for


class BaseTaken(Conclusion, of=Contract):
    """Whether another contract was concluded for the same connection service contract."""

    taken: bool


class NetworkTaken(Conclusion, of=Contract):
    """Whether another contract was concluded for the same management unit."""

    taken: bool


class UnitEligible(Conclusion, of=Contract):
    """Whether a contract may be concluded for the unit; `refused_by`: the clause that denies it."""

    refused_by: str = ""


class UnitDecider(Enum):
    """Who decides whether the unit is the base contract or the management unit (IR-31)."""

    COMPANY = "Company"
    APPLICANT = "applicant"
    BASE_CONTRACT = "base contract"

    def basis(self, unit: Unit) -> str | None:
        """The basis that counts; None where it is not on record."""
        if self is UnitDecider.COMPANY:
            return unit.basis
        if self is UnitDecider.APPLICANT:
            return unit.asked
        return "BASE"


IR_31 = choice("IR-31", A=UnitDecider.COMPANY, B=UnitDecider.APPLICANT, C=UnitDecider.BASE_CONTRACT)


# 「一のインターネット接続サービス若しくは一のIIJデータセンター接続サービスに係る契約ごとに」
@rule("art04.p1.a")
def one_contract_for_each_base_contract(
    contract: Contract, units: tuple[Unit, ...], *, one: OneFor = says("契約ごとに", OneFor)
) -> BaseTaken | None:
    """One contract for each contract for one connection service."""
    if contract.unit is None or contract.unit.base is None:
        return None
    same = any(unit.base == contract.unit.base for unit in units)
    return BaseTaken(same and one is OneFor.EACH)


# 「同一のネットワークを構成するルータ等の管理単位ごとに」
@rule("art04.p1.b")
def one_contract_for_each_management_unit(
    contract: Contract, units: tuple[Unit, ...], *, one: OneFor = says("管理単位ごとに", OneFor)
) -> NetworkTaken | None:
    """One contract for each management unit of Routers, etc. constituting the same network."""
    if contract.unit is None or contract.unit.network is None:
        return None
    same = any(unit.network == contract.unit.network for unit in units)
    return NetworkTaken(same and one is OneFor.EACH)


# 「当社は、マネージドルータサービスの場合にあっては、一のインターネット接続サービス若しくは一のIIJデータセンター接続サ
# ービスに係る契約ごとに、又は同一のネットワークを構成するルータ等の管理単位ごとに一のマネージドルータサービス契約を締結
# します。」
@rule("art04.p1")
def the_company_concludes_one_contract_for_a_unit(
    contract: Contract,
    base: BaseTaken | None,
    network: NetworkTaken | None,
    editions: Editions,
    *,
    clause: str = cites(),
    either: Or = says("、又は", Or),
    decides: UnitDecider = reads(IR_31),
) -> UnitEligible | Undetermined | None:
    """The Company concludes one contract for each base contract, or for each management unit."""
    if base is None and network is None:
        return None
    unit, on = contract.unit, applied_for(contract)
    assert unit is not None  # or nothing would be concluded of base or network
    if on is not None and (open_question := editions.open_question(on)):
        return open_question
    free_base = base is not None and not base.taken and either is not Or.SECOND_ONLY
    free_network = network is not None and not network.taken and either is not Or.FIRST_ONLY
    if free_base and (free_network or network is None):
        return UnitEligible()
    if free_network and base is None:
        return UnitEligible()
    if not free_base and not free_network:
        return UnitEligible(clause)
    basis = decides.basis(unit)
    if basis is None:
        return Undetermined("unit_basis", clause)
    return UnitEligible("" if (free_base if basis == "BASE" else free_network) else clause)
