"""The contract: its Item, its days, its fees."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, given, then, undetermined, when


@given(
    ja="品目「{item:item}」のマネージドルータサービス契約がある",
    en='there is a Managed Router Service Contract with Item "{item:item}"',
)
def contract_with_item(case: Draft, item: str) -> None:
    case.contract(item=item)


@given(
    ja="契約の申込は{accepted:day}に承諾された",
    en="the application for the contract was accepted on {accepted:day}",
)
def application_accepted(case: Draft, accepted: date) -> None:
    case.contract(accepted_on=accepted)


@given(ja="契約の課金開始日は{start:day}である", en="the billing start date of the contract is {start:day}")
def billing_start(case: Draft, start: date) -> None:
    case.contract(billing_start=start)


@given(ja="契約の課金開始日は定まっていない", en="the billing start date of the contract has not been fixed")
def no_billing_start(case: Draft) -> None:
    case.contract(billing_start=None)


@when(
    ja="契約の課金開始日が{start:day}と定まった",
    en="the billing start date of the contract was fixed as {start:day}",
)
def billing_start_fixed(case: Draft, start: date) -> None:
    case.contract(billing_start=start)


@given(
    ja="契約の最低利用期間の末日として{last:day}が別に合意されている",
    en="{last:day} has been separately agreed as the last day of the minimum use period of the contract",
)
def agreed_last_day(case: Draft, last: date) -> None:
    case.contract(agreed_last_day=last)


@given(
    ja="契約の月額費用として{amount:yen}が示されている",
    en="a monthly fee of {amount:yen} has been indicated for the contract",
)
def monthly_fee(case: Draft, amount: int) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount, tax="exclusive")


@given(
    ja="{since:day}からの契約の月額費用として{amount:yen}が示されている",
    en="a monthly fee of {amount:yen} from {since:day} has been indicated for the contract",
)
def monthly_fee_from(case: Draft, amount: int, since: date) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount, tax="exclusive", valid_from=since)


@given(
    ja="{since:day}からの契約の月額費用として{amount:yen}が{indicated:day}に示されている",
    en="on {indicated:day} a monthly fee of {amount:yen} from {since:day} was indicated for the contract",
)
def monthly_fee_indicated(case: Draft, amount: int, since: date, indicated: date) -> None:
    case.add(
        "indications", kind="MONTHLY_MAIN", amount=amount, tax="exclusive", valid_from=since, indicated_on=indicated
    )


@given(
    ja="{since:day}からの契約の月額費用として税込みで{amount:yen}が{indicated:day}に示されている",
    en="on {indicated:day} a monthly fee of {amount:yen} including tax from {since:day} was indicated for the contract",
)
def monthly_fee_inclusive_indicated(case: Draft, since: date, amount: int, indicated: date) -> None:
    case.add(
        "indications", kind="MONTHLY_MAIN", amount=amount, tax="inclusive", valid_from=since, indicated_on=indicated
    )


@given(
    ja="{indicated:day}に契約の月額費用として{amount:yen}が示された",
    en="on {indicated:day} a monthly fee of {amount:yen} was indicated for the contract",
)
def monthly_fee_indicated_on(case: Draft, indicated: date, amount: int) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount, tax="exclusive", indicated_on=indicated)


@given(
    ja="契約の月額費用は課されないことが示されている",
    en="it has been indicated that no monthly fee is charged for the contract",
)
def no_monthly_fee(case: Draft) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount="none")


@given(
    ja="契約の月額費用として、税抜{amount:yen}、税込{with_tax:yen}、税率{percent:number}パーセントが示されている",
    en="a monthly fee of {amount:yen} without tax and {with_tax:yen} with tax, at {percent:number} percent, "
    "has been indicated for the contract",
)
def monthly_fee_with_tax(case: Draft, amount: int, with_tax: int, percent: int) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount, tax="exclusive", with_tax=with_tax, tax_percent=percent)


@given(
    ja="契約の月額費用として{amount:yen}が示されているが、税込みか税抜きかは記録されていない",
    en="a monthly fee of {amount:yen} has been indicated for the contract, without a record whether it includes tax",
)
def monthly_fee_without_basis(case: Draft, amount: int) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount)


@given(
    ja="契約の月額費用として税込{amount:yen}、税率{percent:number}パーセントが示されている",
    en="a monthly fee of {amount:yen} including tax, at {percent:number} percent, has been indicated for the contract",
)
def monthly_fee_inclusive(case: Draft, amount: int, percent: int) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount, tax="inclusive", tax_percent=percent)


@given(
    ja="契約の月額費用として税込{amount:yen}が示されているが、税率は記録されていない",
    en="a monthly fee of {amount:yen} including tax has been indicated for the contract, without a record of the rate",
)
def monthly_fee_inclusive_without_rate(case: Draft, amount: int) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount, tax="inclusive")


@given(
    ja="契約の月額費用として、{before:yen}から合意された割引を差し引いた{amount:yen}が示されている",
    en="a monthly fee of {amount:yen}, being {before:yen} less an agreed discount, has been indicated for the contract",
)
def monthly_fee_discounted(case: Draft, before: int, amount: int) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount, tax="exclusive", before_discount=before)


@given(
    ja="{off:day}は休日として記録されている",
    en="{off:day} is recorded as a day off",
)
def day_off(case: Draft, off: date) -> None:
    case.day_off(off)


@given(
    ja="基礎となる接続サービスの契約は「{ground:ground}」に基づき解除されている",
    en='the base connection service contract was terminated under "{ground:ground}"',
)
def base_contract_terminated(case: Draft, ground: str) -> None:
    case.put("base_contract", ground=ground)


@given(ja="{day:day}までの事実が漏れなく記録されている", en="the record is complete to the end of {day:day}")
def known_until(case: Draft, day: date) -> None:
    case.known_until(day)


@when(
    ja="当社が申込の承諾を{decided:day}に決定し、{started:day}にサービスの提供を始め、{sent:day}に承諾を発信し、"
    "{received:day}にこれが申込者に到達した",
    en="the Company decided on {decided:day} to accept the application, began to provide the service on {started:day}, "
    "sent its acceptance on {sent:day}, and it reached the applicant on {received:day}",
)
def acceptance_in_detail(case: Draft, decided: date, started: date, sent: date, received: date) -> None:
    case.contract(
        accepted_on=decided,
        service_started_on=started,
        acceptance_sent_on=sent,
        acceptance_received_on=received,
    )


@when(ja="当社が申込を{accepted:day}に承諾した", en="the Company accepted the application on {accepted:day}")
def application_is_accepted(case: Draft, accepted: date) -> None:
    case.contract(accepted_on=accepted)


@when(
    ja="サービスの提供が{started:day}に始まったが、申込の承諾は記録されていない",
    en="provision of the service began on {started:day}, but no acceptance of the application is on record",
)
def service_without_acceptance(case: Draft, started: date) -> None:
    case.contract(service_started_on=started)


@when(ja="{day:day}を迎えた", en="{day:day} came")
def day_came(case: Draft, day: date) -> None:
    case.known_until(day)


@given(
    ja="契約の月額費用として{amount:yen}が示され、うち{share:yen}は追加されたルータの分として記録されている",
    en="a monthly fee of {amount:yen} has been indicated for the contract, of which {share:yen} is recorded for the "
    "router added",
)
def monthly_fee_with_share(case: Draft, amount: int, share: int) -> None:
    case.add("indications", kind="MONTHLY_MAIN", amount=amount, tax="exclusive", for_added=share)


@then(ja="契約の品目は「{item:item}」のままである", en='the Item of the contract stays "{item:item}"')
def item_stays(case: Draft, item: str) -> None:
    case.expect("contract.item", {"value": item})


@then(ja="契約の品目は「{item:item}」である", en='the Item of the contract is "{item:item}"')
def item_is(case: Draft, item: str) -> None:
    case.expect("contract.item", {"value": item})


@then(
    ja="記録の末日に利用されている有料オプションは「{option:option}」だけである",
    en='the only paid option in use on the last day of the record is "{option:option}"',
)
def only_option(case: Draft, option: str) -> None:
    case.expect("contract.options", {"value": [option]})


@then(
    ja="記録の末日に利用されている有料オプションは「{one:option}」及び「{other:option}」である",
    en='the paid options in use on the last day of the record are "{one:option}" and "{other:option}"',
)
def two_options(case: Draft, one: str, other: str) -> None:
    case.expect("contract.options", {"value": sorted([str(one), str(other)])})


@then(ja="記録の末日に利用されている有料オプションはない", en="no paid option is in use on the last day of the record")
def no_option(case: Draft) -> None:
    case.expect("contract.options", {"value": []})


@then(
    ja="記録の末日に利用されている有料オプションは、「{need:need}」が確認されるまで判断できない",
    en='the paid options in use on the last day of the record cannot be decided until "{need:need}" is confirmed',
)
def options_undetermined(case: Draft, need: Needs) -> None:
    case.expect("contract.options", undetermined(*need))


@given(ja="契約者は消費者である", en="the Contractor is a consumer")
def contractor_is_a_consumer(case: Draft) -> None:
    case.contract(consumer=True)


@given(
    ja="第12条第1項について一般規程との抵触が報告されている",
    en="a conflict of article 12(1) with the General Regulations has been reported",
)
def conflict_reported(case: Draft) -> None:
    case.add("conflicts", clause="art12.p1")


@given(
    ja="第12条第1項について一般規程との抵触が報告され、一般規程による額は{amount:yen}と記録されている",
    en="a conflict of article 12(1) with the General Regulations has been reported, and the amount under the General "
    "Regulations is recorded as {amount:yen}",
)
def conflict_with_amount(case: Draft, amount: int) -> None:
    case.add("conflicts", clause="art12.p1", result=amount)


@when(
    ja="基礎となる接続サービスの契約が{on:day}に終了した",
    en="the base connection service contract ended on {on:day}",
)
def base_contract_ended(case: Draft, on: date) -> None:
    case.put("base_contract", ended_on=on)
