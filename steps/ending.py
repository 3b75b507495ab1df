"""How the contract ends: notices, recorded ends, grounds."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, given, then, undetermined, when


@given(ja="解除の根拠は「{ground:ground}」である", en='the ground of termination is "{ground:ground}"')
def ground_is(case: Draft, ground: str) -> None:
    case.put("ground", kind=ground)


@given(
    ja="解除の根拠が「{ground:ground}」であることは{recorded:day}に記録された",
    en='on {recorded:day} it was recorded that the ground of termination is "{ground:ground}"',
)
def ground_recorded(case: Draft, ground: str, recorded: date) -> None:
    case.put("ground", kind=ground, recorded_on=recorded)


@when(
    ja="所定の解約申込書による通知が、日の指定なく、{arrived:day}に当社に到達した",
    en="notice on the prescribed cancellation application form, designating no day, reached the Company "
    "on {arrived:day}",
)
def notice(case: Draft, arrived: date) -> None:
    case.add("notices", arrived_on=arrived)


@when(
    ja="所定の解約申込書による通知が、{designated:day}を解除の効力が生じる日と指定して、{arrived:day}に当社に到達した",
    en="notice on the prescribed cancellation application form, designating {designated:day} as the day termination "
    "takes effect, reached the Company on {arrived:day}",
)
def notice_with_day(case: Draft, designated: date, arrived: date) -> None:
    case.add("notices", arrived_on=arrived, designated_on=designated)


@when(
    ja="所定の解約申込書による通知が、日の指定なく、{arrived:instant}に当社に到達した",
    en="notice on the prescribed cancellation application form, designating no day, reached the Company "
    "at {arrived:instant}",
)
def notice_at(case: Draft, arrived: str) -> None:
    case.add("notices", arrived_on=arrived)


@when(
    ja="所定の解約申込書によらない通知が、日の指定なく、{arrived:day}に当社に到達した",
    en="notice not on the prescribed cancellation application form, designating no day, reached the Company "
    "on {arrived:day}",
)
def notice_not_on_form(case: Draft, arrived: date) -> None:
    case.add("notices", arrived_on=arrived, prescribed_form=False)


@when(
    ja="所定の解約申込書による通知が、解除の効力が生じる日を不明確に指定して、{arrived:day}に当社に到達した",
    en="notice on the prescribed cancellation application form, designating unclearly the day termination takes "
    "effect, reached the Company on {arrived:day}",
)
def notice_unclear(case: Draft, arrived: date) -> None:
    case.add("notices", arrived_on=arrived, designated_unclear=True)


@when(
    ja="所定の解約申込書による通知が、解除の効力が生じる日を不明確に指定して（{likely:day}と解される）、"
    "{arrived:day}に当社に到達した",
    en="notice on the prescribed cancellation application form, designating unclearly (probably {likely:day}) the day "
    "termination takes effect, reached the Company on {arrived:day}",
)
def notice_unclear_likely(case: Draft, likely: date, arrived: date) -> None:
    case.add("notices", arrived_on=arrived, designated_unclear=True, likely_meaning=likely)


@when(
    ja="その通知を撤回する旨の通知が{withdrawn:day}に当社に到達した",
    en="a notice withdrawing it reached the Company on {withdrawn:day}",
)
def notice_withdrawn(case: Draft, withdrawn: date) -> None:
    case.last("notices")["withdrawal"] = {"arrived_on": withdrawn}


@when(
    ja="その通知を撤回する旨の通知が{withdrawn:day}に当社に到達し、当社が{consented:day}にこれに同意した",
    en="a notice withdrawing it reached the Company on {withdrawn:day}, and the Company consented on {consented:day}",
)
def notice_withdrawn_with_consent(case: Draft, withdrawn: date, consented: date) -> None:
    case.last("notices")["withdrawal"] = {"arrived_on": withdrawn, "consented_on": consented}


@when(
    ja="契約の解除の効力が{effect:day}に生じた",
    en="termination of the contract took effect on {effect:day}",
)
def termination_took_effect(case: Draft, effect: date) -> None:
    case.put("end", on=effect, manner="TERMINATED_BY_CONTRACTOR")


@given(
    ja="解除の効力が生じた日は{effect:day}と記録されている",
    en="the day termination took effect is recorded as {effect:day}",
)
def recorded_effect(case: Draft, effect: date) -> None:
    case.put("end", on=effect, manner="TERMINATED_BY_CONTRACTOR")


@when(
    ja="契約が「{manner:manner}」により{on:day}に終わった",
    en='the contract came to its end on {on:day} through "{manner:manner}"',
)
def contract_came_to_its_end(case: Draft, manner: str, on: date) -> None:
    case.put("end", on=on, manner=manner)


@when(
    ja="契約が{on:day}に合意により終わり、その合意は金額を{amount:yen}と定めた",
    en="the contract came to its end on {on:day} by an agreement that set the amount at {amount:yen}",
)
def ended_by_agreement_with_amount(case: Draft, on: date, amount: int) -> None:
    case.put("end", on=on, manner="AGREEMENT", agreed_amount=amount)


@when(
    ja="契約が{on:day}に合意により終わり、その合意は金額が発生しないことを定めた",
    en="the contract came to its end on {on:day} by an agreement that set no amount to arise",
)
def ended_by_agreement_without_amount(case: Draft, on: date) -> None:
    case.put("end", on=on, manner="AGREEMENT", agreed_amount="none")


@then(
    ja="契約の解除の効力は{effect:day}に生じる",
    en="termination of the contract takes effect on {effect:day}",
)
def takes_effect(case: Draft, effect: date) -> None:
    case.expect("contract.end_on", {"value": effect})


@then(
    ja="契約の解除の効力が生じる日は、本個別規程からは定まらない",
    en="these Individual Regulations do not fix a day on which termination of the contract takes effect",
)
def no_effect(case: Draft) -> None:
    case.expect("contract.end_on", {"silent": True})


@then(
    ja="契約の解除の効力が生じる日は、「{need:need}」が確認されるまで判断できない",
    en='the day termination of the contract takes effect cannot be decided until "{need:need}" is confirmed',
)
def effect_undetermined(case: Draft, need: Needs) -> None:
    case.expect("contract.end_on", undetermined(*need))


@then(ja="確認事項「{entry:entry}」だけが記録される", en='"{entry:entry}" is recorded as the only finding')
def one_finding(case: Draft, entry: str) -> None:
    case.expect("findings", {"value": [entry]})


@then(
    ja="確認事項「{one:entry}」及び「{other:entry}」だけが記録される",
    en='"{one:entry}" and "{other:entry}" are recorded as the only findings',
)
def two_findings(case: Draft, one: str, other: str) -> None:
    case.expect("findings", {"value": sorted([one, other])})


@then(ja="確認事項は記録されない", en="no finding is recorded")
def no_finding(case: Draft) -> None:
    case.expect("findings", {"value": []})
