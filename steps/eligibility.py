"""Who may have which Item, paid option, equipment and unit of contract."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, given, then, undetermined, when


@given(
    ja="申込者は{start:day}から「{base:base}」の契約者である",
    en='the applicant has been a Contractor of "{base:base}" since {start:day}',
)
def applicant_has_base_contract(case: Draft, start: date, base: str) -> None:
    case.put("base_contract", kind=base, active_from=start)


@given(
    ja="申込者は「{base:base}」の契約者であるが、いつからかの記録はない",
    en='the applicant is a Contractor of "{base:base}", but since when is not on record',
)
def base_contract_of_unknown_start(case: Draft, base: str) -> None:
    case.put("base_contract", kind=base)


@given(
    ja="申込者は{start:day}から接続サービスの契約者であるが、その種類の記録はない",
    en="the applicant has been a Contractor of a connection service since {start:day}, but its kind is not on record",
)
def base_contract_of_unknown_kind(case: Draft, start: date) -> None:
    case.put("base_contract", active_from=start)


@given(ja="その契約は{ended:day}に終了した", en="that contract ended on {ended:day}")
def base_contract_has_ended(case: Draft, ended: date) -> None:
    case.put("base_contract", ended_on=ended)


@given(
    ja="申込者はその接続サービスをプロバイダ事業の目的に利用している",
    en="the applicant uses that connection service for the purpose of a provider (ISP) business",
)
def uses_for_provider_business(case: Draft) -> None:
    case.put("base_contract", provider_business=True)


@given(
    ja="申込者はその接続サービスをプロバイダ事業の目的に利用していない",
    en="the applicant does not use that connection service for the purpose of a provider (ISP) business",
)
def no_provider_business(case: Draft) -> None:
    case.put("base_contract", provider_business=False)


@when(
    ja="品目「{item:item}」の申込が{applied:day}にされ、当社がこれを{accepted:day}に承諾した",
    en='an application for Item "{item:item}" was made on {applied:day}, and the Company accepted it on {accepted:day}',
)
def application_for_item(case: Draft, item: str, applied: date, accepted: date) -> None:
    case.contract(item=item, applied_on=applied, accepted_on=accepted)


@when(
    ja="品目「{item:item}」の申込が{applied:day}にされたが、当社はまだ承諾していない",
    en='an application for Item "{item:item}" was made on {applied:day}, and the Company has not yet accepted it',
)
def application_not_accepted(case: Draft, item: str, applied: date) -> None:
    case.contract(item=item, applied_on=applied)


@when(
    ja="プロバイダ事業の目的での利用が{ended:day}に終わった",
    en="use for the purpose of a provider (ISP) business came to its end on {ended:day}",
)
def provider_business_ended(case: Draft, ended: date) -> None:
    case.put("base_contract", provider_business_ended_on=ended)


@then(ja="その品目の要件は満たされている", en="the condition of that Item is met")
def item_eligible(case: Draft) -> None:
    case.expect("eligible.item", {"value": "eligible"})


@then(
    ja="その品目「{item:item}」は提供されない",
    en='that Item "{item:item}" is not provided',
)
def item_not_eligible(case: Draft, item: str) -> None:
    case.expect("eligible.item", {"refused": {"clause": f"art01.tbl.{item}"}})


@then(
    ja="その品目の要件を満たすか否かは、「{need:need}」が確認されるまで判断できない",
    en='whether the condition of that Item is met cannot be decided until "{need:need}" is confirmed',
)
def item_undetermined(case: Draft, need: Needs) -> None:
    case.expect("eligible.item", undetermined(*need))


@then(
    ja="品目の記録がないので、品目の要件は問われない",
    en="as no Item is on record, no condition of an Item is asked about",
)
def no_item_in_question(case: Draft) -> None:
    case.expect("eligible.item", {"silent": True})


@when(
    ja="有料オプション「{option:option}」が申し込まれた",
    en='the paid option "{option:option}" was applied for',
)
def option_is_applied_for(case: Draft, option: str) -> None:
    case.option(option, with_contract=True)


@given(
    ja="その有料オプション「{option:option}」については、機器の提供は「{hardware:given}」、機能の提供は「{function:given}」である",
    en='for that paid option "{option:option}" equipment {hardware:given} and a function {function:given}',
)
def switch_means(case: Draft, option: str, hardware: bool | None, function: bool | None) -> None:
    case.option(option, with_contract=True, hardware=hardware, function=function)


@given(
    ja="有料オプション「{option:option}」には当社のIIJインターネットサービス{count:number}つが用いられる",
    en="the number of IIJ Internet Services provided by the Company that the paid option "
    '"{option:option}" uses is {count:number}',
)
def services_used(case: Draft, option: str, count: int) -> None:
    case.option(option, with_contract=True, iij_services=count)


@given(
    ja="当社は有料オプション「{option:option}」の仕様が{met:met}と認めた",
    en='the Company found that the specification of the paid option "{option:option}" {met:met}',
)
def specification_met(case: Draft, option: str, met: bool) -> None:
    case.option(option, with_contract=True, spec_met=met)


@then(
    ja="有料オプション「{option:option}」の要件は満たされている",
    en='the condition of the paid option "{option:option}" is met',
)
def option_eligible(case: Draft, option: str) -> None:
    case.expect(f"eligible.option:{option}", {"value": "eligible"})


CLAUSES = {
    "COLD_STANDBY": "art02.tbl.cold",
    "MANAGED_SWITCH": "art02.tbl.switch",
    "MULTIHOME": "art02.tbl.multihome",
}


@then(
    ja="有料オプション「{option:option}」は提供されない",
    en='the paid option "{option:option}" is not provided',
)
def option_not_eligible(case: Draft, option: str) -> None:
    case.expect(f"eligible.option:{option}", {"refused": {"clause": CLAUSES[str(option)]}})


@then(
    ja="第2条は有料オプション「{option:option}」に要件を定めていない",
    en='article 2 sets no condition for the paid option "{option:option}"',
)
def option_without_condition(case: Draft, option: str) -> None:
    case.expect(f"eligible.option:{option}", {"silent": True})


@then(
    ja="有料オプション「{option:option}」の要件を満たすか否かは、「{need:need}」が確認されるまで判断できない",
    en='whether the condition of the paid option "{option:option}" is met cannot be decided until "{need:need}" '
    "is confirmed",
)
def option_eligibility_undetermined(case: Draft, option: str, need: Needs) -> None:
    case.expect(f"eligible.option:{option}", undetermined(*need))


@then(
    ja="有料オプション「コールドスタンバイ」を伴うその変更の請求は認められない",
    en='the request for that change, which brings the paid option "Cold Standby", is not granted',
)
def cold_standby_refused(case: Draft) -> None:
    case.expect(f"request:{case.last_id('changes')}", {"refused": {"clause": "art02.tbl.cold"}})


@given(
    ja="追加される有料オプション「{option:option}」については、機器の提供は「{hardware:given}」、機能の提供は「{function:given}」である",
    en='for the paid option "{option:option}" to be added equipment {hardware:given} and a function {function:given}',
)
def switch_means_of_an_addition(case: Draft, option: str, hardware: bool | None, function: bool | None) -> None:
    case.option(option, hardware=hardware, function=function)


@given(
    ja="追加される有料オプション「{option:option}」には当社のIIJインターネットサービス{count:number}つが用いられる",
    en="the number of IIJ Internet Services provided by the Company that the paid option "
    '"{option:option}" to be added uses is {count:number}',
)
def services_of_an_addition(case: Draft, option: str, count: int) -> None:
    case.option(option, iij_services=count)


@then(
    ja="有料オプション「{option:option}」の要件が満たされていないので、その変更の請求は認められない",
    en='the request for that change is not granted, as the condition of the paid option "{option:option}" is not met',
)
def change_refused_for_its_option(case: Draft, option: str) -> None:
    case.expect(f"request:{case.last_id('changes')}", {"refused": {"clause": CLAUSES[str(option)]}})


@given(
    ja="{article:article}を{selector:selector}が選択した",
    en="{selector:selector} selected the {article:article}",
)
def article_selected(case: Draft, article: str, selector: str) -> None:
    case.article(article, selected_by=selector, router=article == "router")


@given(ja="契約者は自ら購入した{article:article}を持つ", en="the Contractor has a {article:article} bought by itself")
def own_article(case: Draft, article: str) -> None:
    case.article(f"own-{article}", lent=False, router=article == "router")


@when(ja="{article:article}が提供された", en="the {article:article} was provided")
def article_provided(case: Draft, article: str) -> None:
    case.article(article, router=article == "router")


@then(
    ja="{article:article}の選定は、第3条の定めに適合する",
    en="the selection of the {article:article} complies with article 3",
)
def selection_complies(case: Draft, article: str) -> None:
    case.expect(f"selection:{article}", {"value": "complies"})


@then(
    ja="{article:article}の選定は、第3条の定めに反する",
    en="the selection of the {article:article} is contrary to article 3",
)
def selection_contrary(case: Draft, article: str) -> None:
    case.expect(f"selection:{article}", {"value": "contrary"})


@then(
    ja="{article:article}の選定が第3条の定めに適合するか否かは、「{need:need}」が確認されるまで判断できない",
    en='whether the selection of the {article:article} complies with article 3 cannot be decided until "{need:need}" '
    "is confirmed",
)
def selection_undetermined(case: Draft, article: str, need: Needs) -> None:
    case.expect(f"selection:{article}", undetermined(*need))


@then(
    ja="{one:article}及び{other:article}だけがルータ等に当たる",
    en="only the {one:article} and the {other:article} are Routers, etc.",
)
def two_routers_etc(case: Draft, one: str, other: str) -> None:
    case.expect("articles.routers_etc", {"value": sorted([one, other])})


@then(
    ja="ルータ等に当たる物品は、次のとおりである：{articles:articles_or_none}",
    en="the articles that are Routers, etc. are: {articles:articles_or_none}",
)
def routers_etc_are(case: Draft, articles: list[str]) -> None:
    case.expect("articles.routers_etc", {"value": articles})


@given(
    ja="接続サービスの契約「{base:name}」に係る管理単位「{network:name}」のマネージドルータサービス契約が既にある",
    en='there already is a Managed Router Service Contract for the connection service contract "{base:name}" and the '
    'management unit "{network:name}"',
)
def existing_unit(case: Draft, base: str, network: str) -> None:
    case.add("units", base=base, network=network)


@given(ja="当社は契約の単位を{basis:basis}ごととした", en="the Company took the {basis:basis} as the unit of contract")
def unit_recorded(case: Draft, basis: str) -> None:
    case.contract(unit={"basis": basis})


@when(
    ja="接続サービスの契約「{base:name}」に係る管理単位「{network:name}」について、契約が申し込まれた",
    en='a contract was applied for, for the connection service contract "{base:name}" and the management unit '
    '"{network:name}"',
)
def unit_applied_for(case: Draft, base: str, network: str) -> None:
    unit = case.data.get("contract", {}).get("unit", {})
    case.contract(unit={**unit, "base": base, "network": network, "asked": "NETWORK"})


@when(
    ja="接続サービスの契約「{base:name}」について、契約が申し込まれた",
    en='a contract was applied for, for the connection service contract "{base:name}"',
)
def base_unit_applied_for(case: Draft, base: str) -> None:
    case.contract(unit={"base": base, "asked": "BASE"})


@when(
    ja="管理単位「{network:name}」について、契約が申し込まれた",
    en='a contract was applied for, for the management unit "{network:name}"',
)
def network_unit_applied_for(case: Draft, network: str) -> None:
    case.contract(unit={"network": network, "asked": "NETWORK"})


@then(ja="その単位の契約は締結される", en="a contract for that unit is concluded")
def unit_eligible(case: Draft) -> None:
    case.expect("eligible.unit", {"value": "eligible"})


@then(ja="その単位の契約は締結されない", en="no contract for that unit is concluded")
def unit_not_eligible(case: Draft) -> None:
    case.expect("eligible.unit", {"refused": {"clause": "art04.p1"}})


@then(
    ja="その単位の契約が締結されるか否かは、「{need:need}」が確認されるまで判断できない",
    en='whether a contract for that unit is concluded cannot be decided until "{need:need}" is confirmed',
)
def contract_unit_undetermined(case: Draft, need: Needs) -> None:
    case.expect("eligible.unit", undetermined(*need))


@then(
    ja="単位の記録がないので、契約の単位については何も答えられない",
    en="as no unit is on record, nothing is answered about the unit of contract",
)
def no_unit_in_question(case: Draft) -> None:
    case.expect("eligible.unit", {"silent": True})
