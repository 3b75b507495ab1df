"""Times in which the connection service cannot be used, their notices, and claims for damages (article 13)."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, then, undetermined, when


@when(
    ja="{cause:outage}により、{starts:moment}から{ends:moment}まで接続サービスの利用が不可能となった",
    en="owing to {cause:outage}, the connection service could not be used from {starts:moment} to {ends:moment}",
)
def unusable(case: Draft, cause: str, starts: str, ends: str) -> None:
    case.add("outages", cause=cause, starts=starts, ends=ends)


@when(
    ja="{cause:outage}により、{starts:moment}から{ends:moment}まで接続サービスの品質が低下した",
    en="owing to {cause:outage}, the quality of the connection service was lower from {starts:moment} to {ends:moment}",
)
def degraded(case: Draft, cause: str, starts: str, ends: str) -> None:
    case.add("outages", cause=cause, starts=starts, ends=ends, impossible=False)


@when(
    ja="{cause:outage}により、{starts:moment}から接続サービスの利用が不可能となる予定である",
    en="owing to {cause:outage}, it is planned that the connection service cannot be used from {starts:moment}",
)
def planned(case: Draft, cause: str, starts: str) -> None:
    case.add("outages", cause=cause, starts=starts)


@when(
    ja="当社の{told:told}の通知は、{sent:moment}に発信され、{arrived:moment}に契約者に到達した",
    en="the Company's notice of {told:told} was sent at {sent:moment} and reached the Contractor at {arrived:moment}",
)
def outage_notice(case: Draft, told: str, sent: str, arrived: str) -> None:
    case.outage_notice(told, sent_at=sent, arrived_at=arrived)


@when(
    ja="当社の{told:told}の通知は、{sent:moment}に発信された",
    en="the Company's notice of {told:told} was sent at {sent:moment}",
)
def outage_notice_sent(case: Draft, told: str, sent: str) -> None:
    case.outage_notice(told, sent_at=sent)


@when(
    ja="当社のその旨、理由及び{until:moment}までの期間の通知は、{sent:moment}に発信され、{arrived:moment}に契約者に到達した",
    en="the Company's notice of that fact, the reason and a period until {until:moment} was sent at {sent:moment} and "
    "reached the Contractor at {arrived:moment}",
)
def outage_notice_until(case: Draft, until: str, sent: str, arrived: str) -> None:
    case.outage_notice("fact,reason,period", sent_at=sent, arrived_at=arrived, until=until)


@when(
    ja="運用担当者が{on:day}に、緊急やむを得ないとき{found:is}と判断した",
    en="on {on:day} Operations judged that the outage {found:is} one in an unavoidable emergency",
)
def emergency_judged(case: Draft, on: date, found: bool) -> None:
    case.judge("EMERGENCY", case.last_id("outages"), found, on, "operations")


@when(
    ja="当社に故意又は重過失があったことが記録されている",
    en="intent or gross negligence on the Company's side is on record",
)
def gross_fault(case: Draft) -> None:
    case.last("outages")["gross_fault"] = True


@when(
    ja="{on:day}に、{claimant:claimant}について{amount:yen}の賠償が請求された",
    en="on {on:day} {amount:yen} was claimed for {claimant:claimant}",
)
def damages_claimed(case: Draft, on: date, claimant: str, amount: int) -> None:
    case.add("claims", outage=case.last_id("outages"), of=claimant, on=on, yen=amount)


@then(
    ja="当社は、第13条第3項により、その損害について責任を負わない",
    en="under article 13(3) the Company is not liable for that damage or loss",
)
def not_liable(case: Draft) -> None:
    case.expect(f"damages:{case.last_id('claims')}", {"refused": {"clause": "art13.p3"}})


@then(
    ja="その損害についての責任は、第13条第3項からは定まらない",
    en="article 13(3) does not settle the liability for that damage or loss",
)
def liability_silent(case: Draft) -> None:
    case.expect(f"damages:{case.last_id('claims')}", {"silent": True})


@then(
    ja="その損害についての責任は、「{need:need}」が確認されるまで判断できない",
    en='the liability for that damage or loss cannot be decided until "{need:need}" is confirmed',
)
def liability_undetermined(case: Draft, need: Needs) -> None:
    case.expect(f"damages:{case.last_id('claims')}", undetermined(*need))
