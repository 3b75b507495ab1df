"""Paid options: when they were taken, and their fees."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, given, period, then, undetermined


@given(
    ja="有料オプション「{option:option}」は契約と同時に申し込まれ、その課金開始日は{start:day}である",
    en='the paid option "{option:option}" was applied for together with the contract '
    "and its billing start date is {start:day}",
)
def option_with_contract(case: Draft, option: str, start: date) -> None:
    case.option(option, with_contract=True, billing_start=start)


@given(
    ja="有料オプション「{option:option}」は契約と同時に申し込まれた",
    en='the paid option "{option:option}" was applied for together with the contract',
)
def option_applied_for(case: Draft, option: str) -> None:
    case.option(option, with_contract=True)


@given(
    ja="有料オプション「{option:option}」は{day:day}に追加された",
    en='the paid option "{option:option}" was added on {day:day}',
)
def option_added(case: Draft, option: str, day: date) -> None:
    case.option(option)
    case.add("changes", kind="OPTION_ADD", option=option, done_on=day)


@given(
    ja="有料オプション「{option:option}」は機器を伴う",
    en='the paid option "{option:option}" brings hardware',
)
def option_with_hardware(case: Draft, option: str) -> None:
    case.option(option, hardware=True)


@given(
    ja="有料オプション「{option:option}」の月額費用として{amount:yen}が示されている",
    en='a monthly fee of {amount:yen} has been indicated for the paid option "{option:option}"',
)
def option_monthly_fee(case: Draft, option: str, amount: int) -> None:
    case.option(option)
    case.add("indications", kind="MONTHLY_OPTION", option=option, amount=amount, tax="exclusive")


@given(
    ja="{indicated:day}に有料オプション「{option:option}」の月額費用として{amount:yen}が示された",
    en='on {indicated:day} a monthly fee of {amount:yen} was indicated for the paid option "{option:option}"',
)
def option_monthly_fee_indicated_on(case: Draft, indicated: date, option: str, amount: int) -> None:
    case.option(option)
    case.add(
        "indications", kind="MONTHLY_OPTION", option=option, amount=amount, tax="exclusive", indicated_on=indicated
    )


@given(
    ja="{since:day}からの有料オプション「{option:option}」の月額費用として{amount:yen}が示されている",
    en='a monthly fee of {amount:yen} from {since:day} has been indicated for the paid option "{option:option}"',
)
def option_monthly_fee_from(case: Draft, option: str, amount: int, since: date) -> None:
    case.add("indications", kind="MONTHLY_OPTION", option=option, amount=amount, tax="exclusive", valid_from=since)


@given(
    ja="有料オプション「{option:option}」の月額費用として、{before:yen}から合意された割引を差し引いた{amount:yen}が"
    "示されている",
    en="a monthly fee of {amount:yen}, being {before:yen} less an agreed discount, has been indicated for the paid "
    'option "{option:option}"',
)
def option_monthly_fee_discounted(case: Draft, option: str, before: int, amount: int) -> None:
    case.add(
        "indications", kind="MONTHLY_OPTION", option=option, amount=amount, tax="exclusive", before_discount=before
    )


@given(
    ja="{indicated:day}に有料オプション「{option:option}」の初期費用として{amount:yen}が示された",
    en='on {indicated:day} an initial fee of {amount:yen} was indicated for the paid option "{option:option}"',
)
def option_initial_fee_indicated_on(case: Draft, indicated: date, option: str, amount: int) -> None:
    case.option(option)
    case.add(
        "indications", kind="INITIAL_OPTION", option=option, amount=amount, tax="exclusive", indicated_on=indicated
    )


@given(
    ja="有料オプション「{option:option}」の初期費用として{amount:yen}が示されている",
    en='an initial fee of {amount:yen} has been indicated for the paid option "{option:option}"',
)
def option_initial_fee(case: Draft, option: str, amount: int) -> None:
    case.option(option)
    case.add("indications", kind="INITIAL_OPTION", option=option, amount=amount, tax="exclusive")


@given(
    ja="有料オプション「{option:option}」{count:number}台が契約と同時に申し込まれ、1台の月額費用として{amount:yen}が示されている",
    en='{count:number} units of the paid option "{option:option}" were applied for together with the contract, and a '
    "monthly fee of {amount:yen} has been indicated for each",
)
def several_units(case: Draft, option: str, count: int, amount: int) -> None:
    for number in range(1, count + 1):
        case.add("options", id=f"{option}-{number}", kind=option, with_contract=True)
        case.add("indications", kind="MONTHLY_OPTION", option=f"{option}-{number}", amount=amount, tax="exclusive")


@then(
    ja="有料オプション「{option:option}」の{number:number}台目の最低利用期間は{first:day}から{last:day}までとなる",
    en='the minimum use period of unit {number:number} of the paid option "{option:option}" becomes {first:day} to '
    "{last:day}",
)
def unit_period(case: Draft, option: str, number: int, first: date, last: date) -> None:
    case.expect(f"term.option:{option}-{number}", {"value": [period(first, last)]})


@then(
    ja="有料オプション「{option:option}」の{number:number}台目の最低利用期間は、「{need:need}」が確認されるまで判断できない",
    en='the minimum use period of unit {number:number} of the paid option "{option:option}" cannot be decided until '
    '"{need:need}" is confirmed',
)
def unit_period_undetermined(case: Draft, option: str, number: int, need: Needs) -> None:
    case.expect(f"term.option:{option}-{number}", undetermined(*need))


@then(
    ja="有料オプション「{option:option}」の{number:number}台目の最低利用期間内解除調定金は{amount:yen}である",
    en='the assessed amount for unit {number:number} of the paid option "{option:option}" is {amount:yen}',
)
def unit_amount(case: Draft, option: str, number: int, amount: int) -> None:
    case.expect(f"amount.ASSESSED_OPTION:{option}-{number}", {"value": amount})


@then(
    ja="有料オプション「{option:option}」の{number:number}台目の最低利用期間内解除調定金は発生しない",
    en='no assessed amount arises for unit {number:number} of the paid option "{option:option}"',
)
def no_unit_amount(case: Draft, option: str, number: int) -> None:
    case.expect(f"charges.ASSESSED_OPTION:{option}-{number}", {"value": []})


@then(
    ja="有料オプション「{option:option}」の{number:number}台目の最低利用期間内解除調定金は、"
    "「{need:need}」が確認されるまで判断できない",
    en='the assessed amount for unit {number:number} of the paid option "{option:option}" cannot be decided until '
    '"{need:need}" is confirmed',
)
def unit_undetermined(case: Draft, option: str, number: int, need: Needs) -> None:
    case.expect(f"charges.ASSESSED_OPTION:{option}-{number}", undetermined(*need))
