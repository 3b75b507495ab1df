"""Fees: what was indicated, and which obligations to pay arise when."""

from datetime import date

from mrs_spec.record.kinds import ChargeKind
from mrs_spec.scenarios.draft import Draft, Needs, Row, given, then, undetermined, when


@given(
    ja="{fee:fee}として{amount:yen}が示されている",
    en="{amount:yen} has been indicated as the {fee:fee}",
)
def fee_indicated(case: Draft, fee: str, amount: int) -> None:
    case.add("indications", kind=fee, amount=amount, tax="exclusive")


@given(
    ja="{fee:fee}として税込みで{amount:yen}が示されている",
    en="{amount:yen} including tax has been indicated as the {fee:fee}",
)
def fee_indicated_inclusive(case: Draft, fee: str, amount: int) -> None:
    case.add("indications", kind=fee, amount=amount, tax="inclusive")


@given(
    ja="{fee:fee}として{amount:yen}が示されているが、税込みか税抜きかは記録されていない",
    en="{amount:yen} has been indicated as the {fee:fee}, without a record whether it includes tax",
)
def fee_without_basis(case: Draft, fee: str, amount: int) -> None:
    case.add("indications", kind=fee, amount=amount)


@given(
    ja="{fee:fee}は課されないことが示されている",
    en="it has been indicated that no {fee:fee} is charged",
)
def fee_none(case: Draft, fee: str) -> None:
    case.add("indications", kind=fee, amount="none")


@given(
    ja="{since:day}以後に発生する{fee:fee}として{amount:yen}が示されている",
    en="{amount:yen} has been indicated as the {fee:fee} arising on or after {since:day}",
)
def fee_indicated_since(case: Draft, since: date, fee: str, amount: int) -> None:
    case.add("indications", kind=fee, amount=amount, tax="exclusive", valid_from=since)


@given(
    ja="{indicated:day}に{fee:fee}として{amount:yen}が示された",
    en="on {indicated:day} {amount:yen} was indicated as the {fee:fee}",
)
def fee_indicated_on(case: Draft, indicated: date, fee: str, amount: int) -> None:
    case.add("indications", kind=fee, amount=amount, tax="exclusive", indicated_on=indicated)


@given(
    ja="{indicated:day}に、{since:day}以後に発生する{fee:fee}として{amount:yen}が示された",
    en="on {indicated:day} {amount:yen} was indicated as the {fee:fee} arising on or after {since:day}",
)
def fee_indicated_on_since(case: Draft, indicated: date, since: date, fee: str, amount: int) -> None:
    case.add("indications", kind=fee, amount=amount, tax="exclusive", valid_from=since, indicated_on=indicated)


@when(
    ja="その変更については、{fee:fee}として{amount:yen}が示されている",
    en="for that change, {amount:yen} has been indicated as the {fee:fee}",
)
def fee_indicated_for_the_change(case: Draft, fee: str, amount: int) -> None:
    case.add("indications", kind=fee, amount=amount, tax="exclusive", change=case.last_id("changes"))


@given(
    ja="有料オプション「{option:option}」自体の課金開始日は{start:day}である",
    en='the paid option "{option:option}" has a billing start date of its own, {start:day}',
)
def option_own_start(case: Draft, option: str, start: date) -> None:
    case.option(option, billing_start=start)


@then(
    ja="{fee:fee}{amount:yen}の支払義務は{on:day}に発生する",
    en="the obligation to pay {amount:yen} as the {fee:fee} arises on {on:day}",
)
def fee_arises(case: Draft, fee: ChargeKind, amount: int, on: date) -> None:
    case.expect(f"amount.{fee.value}", {"value": amount})
    case.expect(f"obligation.{fee.value}", {"value": [on]})
    case.owed.append(fee.value)


@then(
    ja="{fee:fee}は順に{amounts:yens_in_order}であり、その支払義務は順に{on:days_in_order}に発生する",
    en="the {fee:fee} is, in order, {amounts:yens_in_order}, and the obligation to pay it arises, in order, on "
    "{on:days_in_order}",
)
def fees_in_order(case: Draft, fee: ChargeKind, amounts: list[int], on: list[date]) -> None:
    case.expect(f"lines.{fee.value}", {"value": amounts})
    case.expect(f"obligation.{fee.value}", {"value": on})
    case.owed += [fee.value] * len(amounts)


@then(ja="{fee:fee}は発生しない", en="no {fee:fee} arises")
def fee_does_not_arise(case: Draft, fee: ChargeKind) -> None:
    case.expect(f"charges.{fee.value}", {"value": []})


@then(
    ja="{fee:fee}は{on:day}に発生するが、その額は「{need:need}」が確認されるまで判断できない",
    en='the {fee:fee} arises on {on:day}, but its amount cannot be decided until "{need:need}" is confirmed',
)
def fee_amount_undetermined(case: Draft, fee: ChargeKind, on: date, need: Needs) -> None:
    case.expect(f"obligation.{fee.value}", {"value": [on]})
    case.expect(f"amount.{fee.value}", undetermined(*need))
    case.owed.append(fee.value)


@then(
    ja="{fee:fee}{amount:yen}は発生するが、その発生日は「{need:need}」が確認されるまで判断できない",
    en='{amount:yen} is owed as the {fee:fee}, but the day it arises cannot be decided until "{need:need}" is '
    "confirmed",
)
def fee_day_undetermined(case: Draft, fee: ChargeKind, amount: int, need: Needs) -> None:
    case.expect(f"amount.{fee.value}", {"value": amount})
    case.expect(f"obligation.{fee.value}", {"value": [undetermined(*need)]})
    case.owed.append(fee.value)


@then(
    ja="{fee:fee}は発生するが、その額及び発生日は「{need:need}」が確認されるまで判断できない",
    en="the {fee:fee} is owed, but neither its amount nor the day it arises can be decided until "
    '"{need:need}" is confirmed',
)
def fee_yen_and_day_undetermined(case: Draft, fee: ChargeKind, need: Needs) -> None:
    case.expect(f"amount.{fee.value}", undetermined(*need))
    case.expect(f"obligation.{fee.value}", {"value": [undetermined(*need)]})
    case.owed.append(fee.value)


@then(
    ja="{fee:fee}は、「{need:need}」が確認されるまで判断できない",
    en='the {fee:fee} cannot be decided until "{need:need}" is confirmed',
)
def fee_undetermined(case: Draft, fee: ChargeKind, need: Needs) -> None:
    case.expect(f"charges.{fee.value}", undetermined(*need))


@then(
    ja="{fee:fee}の合計は、「{need:need}」が確認されるまで判断できない",
    en='the total of the {fee:fee} cannot be decided until "{need:need}" is confirmed',
)
def fee_total_undetermined(case: Draft, fee: ChargeKind, need: Needs) -> None:
    case.expect(f"amount.{fee.value}", undetermined(*need))


@then(
    ja="{fee:fee}の請求は、「{entry:entry}」の判断があるまで保留される",
    en='the {fee:fee} is held until "{entry:entry}" has been decided',
)
def fee_held(case: Draft, fee: ChargeKind, entry: str) -> None:
    case.expect(f"held.{fee.value}", {"value": [entry]})


@then(ja="{fee:fee}の請求は保留されない", en="the {fee:fee} is not held")
def fee_not_held(case: Draft, fee: ChargeKind) -> None:
    case.expect(f"held.{fee.value}", {"value": []})


@then(
    ja="{fee:fee}の税の扱いは「{tax:tax}」である",
    en='the tax basis of the {fee:fee} is "{tax:tax}"',
)
def fee_tax(case: Draft, fee: ChargeKind, tax: str) -> None:
    case.expect(f"tax.{fee.value}", {"value": [tax]})


@then(
    ja="発生する費用（{which:charged}）は、次のとおりである：{rows:charges}",
    en="the charges ({which:charged}) are: {rows:charges}",
)
def charges_are(case: Draft, which: str, rows: list[Row]) -> None:
    case.expect_charges(which, rows)
    kind = which.partition(".")[2].partition(":")[0]
    kinds = [kind or str(row.get("kind", "")) for row in rows if "undetermined" not in row]
    case.owed += [one for one in kinds if one and not one.startswith("MONTHLY")]


@then(ja="この出来事からほかの費用は発生しない", en="this event gives rise to no other charge")
def no_other_charge(case: Draft) -> None:
    order = [kind.value for kind in ChargeKind]
    case.expect("kinds.once", {"value": sorted(case.owed, key=order.index)})


@then(
    ja="有料オプション「{option:option}」の初期費用{amount:yen}の支払義務は{on:day}に発生する",
    en='the obligation to pay {amount:yen} as the initial fee for the paid option "{option:option}" arises on {on:day}',
)
def option_initial_arises(case: Draft, option: str, amount: int, on: date) -> None:
    case.expect(f"amount.INITIAL_OPTION:{option}", {"value": amount})
    case.expect(f"obligation.INITIAL_OPTION:{option}", {"value": [on]})
    case.owed.append("INITIAL_OPTION")


@then(
    ja="有料オプション「{option:option}」の初期費用の税の扱いは「{tax:tax}」である",
    en='the tax basis of the initial fee for the paid option "{option:option}" is "{tax:tax}"',
)
def option_initial_tax(case: Draft, option: str, tax: str) -> None:
    case.expect(f"tax.INITIAL_OPTION:{option}", {"value": [tax]})


@then(
    ja="有料オプション「{option:option}」の初期費用は発生しない",
    en='no initial fee arises for the paid option "{option:option}"',
)
def no_option_initial(case: Draft, option: str) -> None:
    case.expect(f"charges.INITIAL_OPTION:{option}", {"value": []})


@then(
    ja="有料オプション「{option:option}」の初期費用は{on:day}に発生するが、その額は「{need:need}」が"
    "確認されるまで判断できない",
    en='the initial fee for the paid option "{option:option}" arises on {on:day}, but its amount cannot be decided '
    'until "{need:need}" is confirmed',
)
def option_initial_undetermined(case: Draft, option: str, on: date, need: Needs) -> None:
    case.expect(f"obligation.INITIAL_OPTION:{option}", {"value": [on]})
    case.expect(f"amount.INITIAL_OPTION:{option}", undetermined(*need))


@then(
    ja="有料オプション「{option:option}」の初期費用は、「{need:need}」が確認されるまで判断できない",
    en='the initial fee for the paid option "{option:option}" cannot be decided until "{need:need}" is confirmed',
)
def option_initial_cannot_be_decided(case: Draft, option: str, need: Needs) -> None:
    case.expect(f"charges.INITIAL_OPTION:{option}", undetermined(*need))


@then(
    ja="有料オプション「{option:option}」の初期費用の請求は、「{entry:entry}」の判断があるまで保留される",
    en='the initial fee for the paid option "{option:option}" is held until "{entry:entry}" has been decided',
)
def option_initial_held(case: Draft, option: str, entry: str) -> None:
    case.expect(f"held.INITIAL_OPTION:{option}", {"value": [entry]})


@then(
    ja="有料オプション「{option:option}」の初期費用の請求は保留されない",
    en='the initial fee for the paid option "{option:option}" is not held',
)
def option_initial_not_held(case: Draft, option: str) -> None:
    case.expect(f"held.INITIAL_OPTION:{option}", {"value": []})


@then(
    ja="契約の月額費用は{amount:yen}であり、その支払義務は{on:day}に発生する",
    en="the monthly fee for the contract is {amount:yen}, and the obligation to pay it arises on {on:day}",
)
def one_monthly_fee(case: Draft, amount: int, on: date) -> None:
    case.expect("lines.MONTHLY_MAIN", {"value": [amount]})
    case.expect("obligation.MONTHLY_MAIN", {"value": [on]})


@then(
    ja="契約の月額費用は順に{amounts:yens_in_order}であり、その支払義務は順に{on:days_in_order}に発生する",
    en="the monthly fees for the contract are, in order, {amounts:yens_in_order}, and the obligations to pay them "
    "arise on {on:days_in_order}",
)
def monthly_fees(case: Draft, amounts: list[int], on: list[date]) -> None:
    case.expect("lines.MONTHLY_MAIN", {"value": amounts})
    case.expect("obligation.MONTHLY_MAIN", {"value": on})


@then(ja="契約の月額費用は合計{amount:yen}である", en="the monthly fees for the contract are {amount:yen} in all")
def monthly_total(case: Draft, amount: int) -> None:
    case.expect("amount.MONTHLY_MAIN", {"value": amount})


@then(ja="契約の月額費用は発生しない", en="no monthly fee arises for the contract")
def no_monthly(case: Draft) -> None:
    case.expect("charges.MONTHLY_MAIN", {"value": []})


@then(
    ja="契約の月額費用は、「{need:need}」が確認されるまで判断できない",
    en='the monthly fees for the contract cannot be decided until "{need:need}" is confirmed',
)
def monthly_undetermined(case: Draft, need: Needs) -> None:
    case.expect("charges.MONTHLY_MAIN", undetermined(*need))


@then(
    ja="{on:days}に発生する契約の月額費用の額は、「{need:need}」が確認されるまで判断できない",
    en='the amount of the monthly fees for the contract that arise on {on:days} cannot be decided until "{need:need}" '
    "is confirmed",
)
def monthly_amounts_undetermined(case: Draft, on: list[date], need: Needs) -> None:
    lines = [{"kind": "MONTHLY_MAIN", "subject": "contract", "yen": undetermined(*need), "on": day} for day in on]
    case.expect("charges.MONTHLY_MAIN", {"value": lines})


@then(
    ja="契約の月額費用のうち{first:yens}は{on:days}に発生し、{later:days}に発生する額は「{need:need}」が確認されるまで判断できない",
    en="of the monthly fees for the contract, {first:yens} arise on {on:days}, and the amount of those that arise on "
    '{later:days} cannot be decided until "{need:need}" is confirmed',
)
def monthly_partly_undetermined(case: Draft, first: list[int], on: list[date], later: list[date], need: Needs) -> None:
    decided = [_month(amount, day) for amount, day in zip(first, on, strict=True)]
    open_ = [_open_month(day, need) for day in later]
    rows = sorted([*decided, *open_], key=lambda row: str(row["on"]))
    case.expect("charges.MONTHLY_MAIN", {"value": rows})


def _month(amount: int, on: date, option: str = "") -> dict[str, object]:
    kind, subject = ("MONTHLY_OPTION", option) if option else ("MONTHLY_MAIN", "contract")
    return {"kind": kind, "subject": subject, "yen": amount, "on": on, "tax": "exclusive"}


def _open_month(on: date, need: Needs, option: str = "") -> dict[str, object]:
    kind, subject = ("MONTHLY_OPTION", option) if option else ("MONTHLY_MAIN", "contract")
    return {"kind": kind, "subject": subject, "yen": undetermined(*need), "on": on}


@then(
    ja="有料オプション「{option:option}」の月額費用は{amount:yen}であり、その支払義務は{on:day}に発生する",
    en='the monthly fee for the paid option "{option:option}" is {amount:yen}, and the obligation to pay it arises on '
    "{on:day}",
)
def one_option_monthly_fee(case: Draft, option: str, amount: int, on: date) -> None:
    case.expect(f"lines.MONTHLY_OPTION:{option}", {"value": [amount]})
    case.expect(f"obligation.MONTHLY_OPTION:{option}", {"value": [on]})


@then(
    ja="有料オプション「{option:option}」の月額費用は順に{amounts:yens_in_order}であり、その支払義務は順に{on:days_in_order}に発生する",
    en='the monthly fees for the paid option "{option:option}" are, in order, {amounts:yens_in_order}, and the '
    "obligations to pay them arise on {on:days_in_order}",
)
def option_monthly_fees(case: Draft, option: str, amounts: list[int], on: list[date]) -> None:
    case.expect(f"lines.MONTHLY_OPTION:{option}", {"value": amounts})
    case.expect(f"obligation.MONTHLY_OPTION:{option}", {"value": on})


@then(
    ja="有料オプション「{option:option}」の月額費用は合計{amount:yen}である",
    en='the monthly fees for the paid option "{option:option}" are {amount:yen} in all',
)
def option_monthly_total(case: Draft, option: str, amount: int) -> None:
    case.expect(f"amount.MONTHLY_OPTION:{option}", {"value": amount})


@then(
    ja="有料オプション「{option:option}」の月額費用は、「{need:need}」が確認されるまで判断できない",
    en='the monthly fees for the paid option "{option:option}" cannot be decided until "{need:need}" is confirmed',
)
def option_monthly_undetermined(case: Draft, option: str, need: Needs) -> None:
    case.expect(f"charges.MONTHLY_OPTION:{option}", undetermined(*need))


@then(
    ja="{on:days}に発生する有料オプション「{option:option}」の月額費用の額は、「{need:need}」が確認されるまで判断できない",
    en='the amount of the monthly fees for the paid option "{option:option}" that arise on {on:days} cannot be decided '
    'until "{need:need}" is confirmed',
)
def option_monthly_amounts_undetermined(case: Draft, option: str, on: list[date], need: Needs) -> None:
    kind = "MONTHLY_OPTION"
    lines = [{"kind": kind, "subject": option, "yen": undetermined(*need), "on": day} for day in on]
    case.expect(f"charges.{kind}:{option}", {"value": lines})


@then(
    ja="有料オプション「{option:option}」の月額費用のうち{first:yens}は{on:days}に発生し、{later:days}に発生する額は"
    "「{need:need}」が確認されるまで判断できない",
    en='of the monthly fees for the paid option "{option:option}", {first:yens} arise on {on:days}, and the amount of '
    'those that arise on {later:days} cannot be decided until "{need:need}" is confirmed',
)
def option_monthly_partly_undetermined(
    case: Draft, option: str, first: list[int], on: list[date], later: list[date], need: Needs
) -> None:
    decided = [_month(amount, day, option) for amount, day in zip(first, on, strict=True)]
    case.expect(
        f"charges.MONTHLY_OPTION:{option}",
        {"value": [*decided, *(_open_month(day, need, option) for day in later)]},
    )


@then(
    ja="有料オプション「{option:option}」の{number:number}台目の月額費用は順に{amounts:yens_in_order}であり、その支払義務は順に"
    "{on:days_in_order}に発生する",
    en='the monthly fees for unit {number:number} of the paid option "{option:option}" are, in order, '
    "{amounts:yens_in_order}, and the obligations to pay them arise on {on:days_in_order}",
)
def unit_monthly_fees(case: Draft, option: str, number: int, amounts: list[int], on: list[date]) -> None:
    case.expect(f"lines.MONTHLY_OPTION:{option}-{number}", {"value": amounts})
    case.expect(f"obligation.MONTHLY_OPTION:{option}-{number}", {"value": on})


@then(
    ja="有料オプション「{option:option}」の月額費用は発生しない",
    en='no monthly fee arises for the paid option "{option:option}"',
)
def no_option_monthly(case: Draft, option: str) -> None:
    case.expect(f"charges.MONTHLY_OPTION:{option}", {"value": []})


@then(
    ja="契約の月額費用の請求は、「{entry:entry}」の判断があるまで保留される",
    en='the monthly fees for the contract are held until "{entry:entry}" has been decided',
)
def monthly_held(case: Draft, entry: str) -> None:
    case.expect("held.MONTHLY_MAIN", {"value": [entry]})


@then(
    ja="有料オプション「{option:option}」の月額費用の請求は、「{entry:entry}」の判断があるまで保留される",
    en='the monthly fees for the paid option "{option:option}" are held until "{entry:entry}" has been decided',
)
def option_monthly_held(case: Draft, option: str, entry: str) -> None:
    case.expect(f"held.MONTHLY_OPTION:{option}", {"value": [entry]})
