"""Minimum use periods that follow."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, period, then, undetermined


@then(
    ja="契約の最低利用期間は{first:day}から{last:day}までとなる",
    en="the minimum use period of the contract becomes {first:day} to {last:day}",
)
def contract_period_becomes(case: Draft, first: date, last: date) -> None:
    case.expect("term.contract", {"value": [period(first, last)]})


@then(
    ja="契約の最低利用期間は{first:day}から{last:day}までのまま変わらない",
    en="the minimum use period of the contract stays {first:day} to {last:day}",
)
def contract_period_stays(case: Draft, first: date, last: date) -> None:
    case.expect("term.contract", {"value": [period(first, last)]})


@then(
    ja="契約の最低利用期間は、「{need:need}」が確認されるまで判断できない",
    en='the minimum use period of the contract cannot be decided until "{need:need}" is confirmed',
)
def contract_period_undetermined(case: Draft, need: Needs) -> None:
    case.expect("term.contract", undetermined(*need))


@then(
    ja="有料オプション「{option:option}」の最低利用期間は{first:day}から{last:day}までとなる",
    en='the minimum use period of the paid option "{option:option}" becomes {first:day} to {last:day}',
)
def option_period_becomes(case: Draft, option: str, first: date, last: date) -> None:
    case.expect(f"term.option:{option}", {"value": [period(first, last)]})


@then(
    ja="有料オプション「{option:option}」の最低利用期間は{first:day}から{last:day}までのまま変わらない",
    en='the minimum use period of the paid option "{option:option}" stays {first:day} to {last:day}',
)
def option_period_stays(case: Draft, option: str, first: date, last: date) -> None:
    case.expect(f"term.option:{option}", {"value": [period(first, last)]})


@then(
    ja="有料オプション「{option:option}」の最低利用期間は、「{need:need}」が確認されるまで判断できない",
    en='the minimum use period of the paid option "{option:option}" cannot be decided until "{need:need}" is confirmed',
)
def option_period_undetermined(case: Draft, option: str, need: Needs) -> None:
    case.expect(f"term.option:{option}", undetermined(*need))


@then(
    ja="有料オプション「{option:option}」の利用の末日は{last:day}である",
    en='the last day of use of the paid option "{option:option}" is {last:day}',
)
def option_last_day(case: Draft, option: str, last: date) -> None:
    case.expect(f"option.last_day:{option}", {"value": last})


@then(
    ja="有料オプション「{option:option}」の利用の末日は、「{need:need}」が確認されるまで判断できない",
    en='the last day of use of the paid option "{option:option}" cannot be decided until "{need:need}" is confirmed',
)
def option_last_day_undetermined(case: Draft, option: str, need: Needs) -> None:
    case.expect(f"option.last_day:{option}", undetermined(*need))


@then(
    ja="有料オプション「{option:option}」の最低利用期間はまだ設けられない",
    en='no minimum use period is set yet for the paid option "{option:option}"',
)
def option_term_not_yet(case: Draft, option: str) -> None:
    case.expect(f"term.option:{option}", {"silent": True})


@then(ja="契約に最低利用期間はない", en="the contract has no minimum use period")
def contract_without_period(case: Draft) -> None:
    case.expect("term.contract", {"silent": True})


@then(
    ja="有料オプション「{option:option}」に最低利用期間はない",
    en='the paid option "{option:option}" has no minimum use period',
)
def option_without_period(case: Draft, option: str) -> None:
    case.expect(f"term.option:{option}", {"silent": True})


@then(ja="契約の最低利用期間は始まらない", en="the minimum use period of the contract never begins")
def no_contract_period(case: Draft) -> None:
    case.expect("term.contract", {"value": []})


@then(
    ja="有料オプション「{option:option}」の最低利用期間は始まらない",
    en='the minimum use period of the paid option "{option:option}" never begins',
)
def no_option_period(case: Draft, option: str) -> None:
    case.expect(f"term.option:{option}", {"value": []})
