"""Editions, and what was carried over from before 1 May 2005."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, given, then


@given(
    ja="契約は平成17年5月1日に存続した移行契約であり、従前の起算日は{first:day}である",
    en="the contract is one that continued on 1 May 2005, and its former first day of counting is {first:day}",
)
def contract_migrated(case: Draft, first: date) -> None:
    case.contract(migrated={"first_day": first})


@given(
    ja="契約は平成17年5月1日に存続した移行契約であり、従前の起算日は{first:day}、従前の期間は{years:number}年である",
    en="the contract is one that continued on 1 May 2005, its former first day of counting is {first:day}, "
    "and its former length is {years:number} years",
)
def contract_migrated_with_length(case: Draft, first: date, years: int) -> None:
    case.contract(migrated={"first_day": first, "years": years})


@given(
    ja="有料オプション「{option:option}」は移行契約とともに存続し、従前の起算日は{first:day}である",
    en='the paid option "{option:option}" continued with the migrated contract, '
    "and its former first day of counting is {first:day}",
)
def option_migrated(case: Draft, option: str, first: date) -> None:
    case.option(option, migrated={"first_day": first})


@given(
    ja="有料オプション「{option:option}」は移行契約とともに存続し、従前の起算日は{first:day}、従前の期間は{years:number}年である",
    en='the paid option "{option:option}" continued with the migrated contract, its former first day of counting is '
    "{first:day}, and its former length is {years:number} years",
)
def migrated_option_of_length(case: Draft, option: str, first: date, years: int) -> None:
    case.option(option, migrated={"first_day": first, "years": years})


@given(
    ja="{day:day}から後の版が実施されているが、その本文は手元にない",
    en="a later edition has been in operation since {day:day}, but its text is not at hand",
)
def later_edition(case: Draft, day: date) -> None:
    case.put("later_edition", in_force_from=day)


@then(
    ja="この契約については、本版からは何も答えられない",
    en="nothing about this contract is answered from this edition",
)
def whole_case_refused(case: Draft) -> None:
    refused = {"refused": {"clause": "suppl.2023"}}
    case.expect("contract.end_on", refused)
    case.expect("term.contract", refused)


@given(
    ja="契約は、改正前の契約約款が定める{legacy:legacy}に係る契約が存続したものである",
    en="the contract is one for the {legacy:legacy} of the contract terms and conditions before the amendment that "
    "continued",
)
def legacy_contract(case: Draft, legacy: str) -> None:
    case.contract(migrated={"first_day": date(2004, 11, 15), "legacy": legacy, "services": []})


@given(
    ja="その契約では、有料オプション「{option:option}」に相当する役務を提供していた",
    en='under that contract a service equivalent to the paid option "{option:option}" was being provided',
)
def legacy_service(case: Draft, option: str) -> None:
    case.data["contract"]["migrated"]["services"].append(str(option))
    case.contract()


@given(
    ja="その従前の起算日は{first:day}である",
    en="its former first day of counting is {first:day}",
)
def legacy_first_day(case: Draft, first: date) -> None:
    case.data["contract"]["migrated"]["first_day"] = first
    case.contract()


@then(ja="契約の品目は、附則からは定まらない", en="the supplementary provisions do not fix the Item of the contract")
def no_item(case: Draft) -> None:
    case.expect("contract.item", {"silent": True})
