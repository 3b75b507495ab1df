"""Paid options: when they were taken, and their fees."""

from datetime import date

from mrs_spec.scenarios import Draft, given


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
    ja="有料オプション「{option:option}」の初期費用として{amount:yen}が示されている",
    en='an initial fee of {amount:yen} has been indicated for the paid option "{option:option}"',
)
def option_initial_fee(case: Draft, option: str, amount: int) -> None:
    case.option(option)
    case.add("indications", kind="INITIAL_OPTION", option=option, amount=amount, tax="exclusive")
