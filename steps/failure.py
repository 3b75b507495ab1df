"""Failures: notification, instruction, investigation, what was done (article 8)."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, when


@when(ja="{on:day}に、{article:article}に故障が生じた", en="a failure of the {article:article} occurred on {on:day}")
def failure_occurred(case: Draft, on: date, article: str) -> None:
    case.article(article)
    case.add("failures", article=article, occurred_on=on)


@when(
    ja="{article:article}の故障が{on:day}に{method:method}通知された",
    en="a failure of the {article:article} was notified on {on:day} {method:method}",
)
def failure_notified(case: Draft, article: str, on: date, method: bool | None) -> None:
    case.article(article)
    case.add("failures", article=article, notified_on=on, by_method=method)


@when(
    ja="契約者が自ら購入した{article:article}の故障が{on:day}に{method:method}通知された",
    en="a failure of the {article:article} that the Contractor had bought itself was notified on {on:day} "
    "{method:method}",
)
def own_failure_notified(case: Draft, article: str, on: date, method: bool | None) -> None:
    case.article(f"own-{article}", lent=False, router=article == "router")
    case.add("failures", article=f"own-{article}", notified_on=on, by_method=method)


@when(
    ja="契約者は{on:day}に、その故障を{method:method}通知した",
    en="the Contractor notified that failure on {on:day} {method:method}",
)
def that_failure_notified(case: Draft, on: date, method: bool | None) -> None:
    row = case.last("failures")
    row["notified_on"] = on
    row["by_method"] = method


@when(
    ja="法務担当者が{on:day}に、その故障の通知は可及的速やかにされたもの{found:is}と判断した",
    en="on {on:day} Legal judged that the notification of the failure {found:is} one made as promptly as possible",
)
def failure_notice_judged(case: Draft, on: date, found: bool) -> None:
    case.judge("NOTIFIED_PROMPTLY", case.last_id("failures"), found, on, "legal")


@when(
    ja="当社は{on:day}に、故障したルータ等の返還を指示した",
    en="on {on:day} the Company instructed that the Routers, etc. concerned by the failure be returned",
)
def return_instructed(case: Draft, on: date) -> None:
    case.last("failures")["return_instructed_on"] = on


@when(
    ja="契約者は{on:day}に、その指示に従って返還した",
    en="the Contractor returned them on {on:day} as instructed",
)
def returned_as_instructed(case: Draft, on: date) -> None:
    case.last("failures")["returned_on"] = on


@when(
    ja="{on:day}の調査の結果、{result:result}とされた",
    en="the investigation of {on:day} came to the result that {result:result}",
)
def investigated(case: Draft, on: date, result: str) -> None:
    row = case.last("failures")
    row["investigated_on"] = on
    row["result"] = result


@when(
    ja="法務担当者が{on:day}に、その故障は契約者の責に帰すべき事由によるもの{found:is}と判断した",
    en="on {on:day} Legal judged that the failure {found:is} one for a reason attributable to the Contractor",
)
def attribution_judged(case: Draft, on: date, found: bool) -> None:
    case.judge("ATTRIBUTABLE", case.last_id("failures"), found, on, "legal")


@when(
    ja="運用担当者が{on:day}に、その故障は軽微なもの{found:is}と判断した",
    en="on {on:day} Operations judged that the failure {found:is} minor",
)
def minor_judged(case: Draft, on: date, found: bool) -> None:
    case.judge("MINOR", case.last_id("failures"), found, on, "operations")


@when(
    ja="当社は{on:day}に、その故障に対応するよう契約者に指示した",
    en="on {on:day} the Company instructed the Contractor to deal with the failure",
)
def told_to_deal(case: Draft, on: date) -> None:
    case.last("failures")["told_to_deal_on"] = on


@when(
    ja="その故障について、{on:day}に{outcome:outcome}",
    en="on {on:day}, as to that failure, {outcome:outcome}",
)
def outcome_was(case: Draft, on: date, outcome: str) -> None:
    row = case.last("failures")
    row["outcome_on"] = on
    row["outcome"] = outcome


@when(
    ja="その故障は、その傷又は亡失と一の出来事である",
    en="that failure and those scratches or that loss are one occurrence",
)
def same_occurrence(case: Draft) -> None:
    case.last("failures")["incident"] = case.last_id("incidents")
