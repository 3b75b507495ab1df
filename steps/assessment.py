"""Assessed amounts on termination within the minimum use period."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, given, then, undetermined

MAIN, OPTION = "ASSESSED_MAIN", "ASSESSED_OPTION"


@given(ja="当社は{on:day}付けの請求書を発行した", en="the Company issued an invoice dated {on:day}")
def invoice(case: Draft, on: date) -> None:
    case.put("invoice", on=on)


@then(
    ja="契約の最低利用期間内解除調定金は{amount:yen}である",
    en="the assessed amount for the contract is {amount:yen}",
)
def main_amount(case: Draft, amount: int) -> None:
    case.expect(f"amount.{MAIN}", {"value": amount})


@then(
    ja="契約の最低利用期間内解除調定金は発生しない",
    en="no assessed amount arises for the contract",
)
def no_main_amount(case: Draft) -> None:
    case.expect(f"charges.{MAIN}", {"value": []})


@then(
    ja="契約の最低利用期間内解除調定金についての答えは「{status:status}」である",
    en='the answer on the assessed amount for the contract is "{status:status}"',
)
def main_status(case: Draft, status: str) -> None:
    case.expect(f"status.{MAIN}", {"value": status})


@then(
    ja="契約の最低利用期間内解除調定金は、「{need:need}」が確認されるまで判断できない",
    en='the assessed amount for the contract cannot be decided until "{need:need}" is confirmed',
)
def main_undetermined(case: Draft, need: Needs) -> None:
    case.expect(f"charges.{MAIN}", undetermined(*need))


@then(
    ja="契約の最低利用期間内解除調定金は{on:day}に発生するが、その額は「{need:need}」が確認されるまで判断できない",
    en='the assessed amount for the contract arises on {on:day}, but its amount cannot be decided until "{need:need}" '
    "is confirmed",
)
def main_amount_undetermined(case: Draft, on: date, need: Needs) -> None:
    charge = {"kind": MAIN, "subject": "contract", "yen": undetermined(*need), "on": on}
    case.expect(f"charges.{MAIN}", {"value": [charge]})


@then(
    ja="契約の最低利用期間内解除調定金は発生するが、その額及び発生日は「{need:need}」が確認されるまで判断できない",
    en="the assessed amount for the contract is owed, but neither its amount nor the day it arises can be decided "
    'until "{need:need}" is confirmed',
)
def main_yen_and_day_undetermined(case: Draft, need: Needs) -> None:
    case.expect("amount.ASSESSED_MAIN", undetermined(*need))
    case.expect("obligation.ASSESSED_MAIN", {"value": [undetermined(*need)]})


@then(
    ja="契約の最低利用期間内解除調定金{amount:yen}は発生するが、その発生日は「{need:need}」が確認されるまで判断できない",
    en="an assessed amount of {amount:yen} is owed for the contract, but the day it arises cannot be decided until "
    '"{need:need}" is confirmed',
)
def main_day_undetermined(case: Draft, amount: int, need: Needs) -> None:
    case.expect("amount.ASSESSED_MAIN", {"value": amount})
    case.expect("obligation.ASSESSED_MAIN", {"value": [undetermined(*need)]})


@then(
    ja="契約の最低利用期間内解除調定金の支払義務は{on:day}に発生する",
    en="the obligation to pay the assessed amount for the contract arises on {on:day}",
)
def main_arises_on(case: Draft, on: date) -> None:
    case.expect(f"obligation.{MAIN}", {"value": [on]})


@then(
    ja="契約の最低利用期間内解除調定金の請求は、「{entry:entry}」の判断があるまで保留される",
    en='the assessed amount for the contract is held until "{entry:entry}" has been decided',
)
def main_held(case: Draft, entry: str) -> None:
    case.expect(f"held.{MAIN}", {"value": [entry]})


@then(
    ja="契約の最低利用期間内解除調定金の請求は保留されない",
    en="the assessed amount for the contract is not held",
)
def main_not_held(case: Draft) -> None:
    case.expect(f"held.{MAIN}", {"value": []})


@then(
    ja="有料オプション「{option:option}」の最低利用期間内解除調定金は{amount:yen}である",
    en='the assessed amount for the paid option "{option:option}" is {amount:yen}',
)
def option_amount(case: Draft, option: str, amount: int) -> None:
    case.expect(f"amount.{OPTION}:{option}", {"value": amount})


@then(
    ja="有料オプション「{option:option}」の最低利用期間内解除調定金は発生しない",
    en='no assessed amount arises for the paid option "{option:option}"',
)
def no_option_amount(case: Draft, option: str) -> None:
    case.expect(f"charges.{OPTION}:{option}", {"value": []})


@then(
    ja="有料オプション「{option:option}」の最低利用期間内解除調定金についての答えは「{status:status}」である",
    en='the answer on the assessed amount for the paid option "{option:option}" is "{status:status}"',
)
def option_status(case: Draft, option: str, status: str) -> None:
    case.expect(f"status.{OPTION}:{option}", {"value": status})


@then(
    ja="有料オプション「{option:option}」の最低利用期間内解除調定金は、「{need:need}」が確認されるまで判断できない",
    en='the assessed amount for the paid option "{option:option}" cannot be decided until "{need:need}" is confirmed',
)
def option_undetermined(case: Draft, option: str, need: Needs) -> None:
    case.expect(f"charges.{OPTION}:{option}", undetermined(*need))


@then(
    ja="有料オプション「{option:option}」の最低利用期間内解除調定金は{on:day}に発生するが、"
    "その額は「{need:need}」が確認されるまで判断できない",
    en='the assessed amount for the paid option "{option:option}" arises on {on:day}, but its amount cannot be decided '
    'until "{need:need}" is confirmed',
)
def option_amount_undetermined(case: Draft, option: str, on: date, need: Needs) -> None:
    charge = {"kind": OPTION, "subject": option, "yen": undetermined(*need), "on": on}
    case.expect(f"charges.{OPTION}:{option}", {"value": [charge]})


@then(
    ja="有料オプション「{option:option}」の最低利用期間内解除調定金の支払義務は{on:day}に発生する",
    en='the obligation to pay the assessed amount for the paid option "{option:option}" arises on {on:day}',
)
def option_arises_on(case: Draft, option: str, on: date) -> None:
    case.expect(f"obligation.{OPTION}:{option}", {"value": [on]})


@then(
    ja="有料オプション「{option:option}」の最低利用期間内解除調定金の請求は、「{entry:entry}」の判断があるまで保留される",
    en='the assessed amount for the paid option "{option:option}" is held until "{entry:entry}" has been decided',
)
def option_held(case: Draft, option: str, entry: str) -> None:
    case.expect(f"held.{OPTION}:{option}", {"value": [entry]})


@then(
    ja="有料オプション「{option:option}」の最低利用期間内解除調定金の請求は保留されない",
    en='the assessed amount for the paid option "{option:option}" is not held',
)
def option_not_held(case: Draft, option: str) -> None:
    case.expect(f"held.{OPTION}:{option}", {"value": []})
