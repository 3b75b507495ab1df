"""Loss, damage and destruction of an article, and items that are found (articles 7(2) and 9)."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, then, undetermined, when


@when(ja="{article:article}の亡失が{on:day}に生じた", en="the {article:article} was lost on {on:day}")
def lost(case: Draft, article: str, on: date) -> None:
    case.article(article)
    case.add("incidents", article=article, kind="LOST", on=on)


@when(
    ja="{article:article}の亡失が、その日の記録なく、{on:day}に{method:method}通知された",
    en="the loss of the {article:article} was notified on {on:day} {method:method}, without a record of its day",
)
def lost_without_day(case: Draft, article: str, on: date, method: bool | None) -> None:
    case.article(article)
    case.add("incidents", article=article, kind="LOST", notified_on=on, by_method=method)


@when(
    ja="{on:day}に、{article:article}に{extent:extent}が生じた",
    en="on {on:day} the {article:article} suffered {extent:extent}",
)
def damaged(case: Draft, on: date, article: str, extent: bool | None) -> None:
    case.article(article)
    case.add("incidents", article=article, kind="DAMAGED", on=on, in_range=extent)


@when(ja="{article:article}が{on:day}に焼失した", en="the {article:article} was destroyed by fire on {on:day}")
def destroyed(case: Draft, article: str, on: date) -> None:
    case.article(article)
    case.add("incidents", article=article, kind="DESTROYED", on=on)


@when(ja="その原因は「{cause:cause}」である", en='its cause is "{cause:cause}"')
def its_cause(case: Draft, cause: str) -> None:
    case.last("incidents")["cause"] = cause


@when(
    ja="これは契約者のその行為により生じた",
    en="it came about through that conduct of the Contractor",
)
def through_that_conduct(case: Draft) -> None:
    case.last("incidents")["conduct"] = case.last_id("conducts")


@when(
    ja="契約者は{on:day}に、これを{method:method}通知した",
    en="the Contractor gave notification of it on {on:day} {method:method}",
)
def loss_notified(case: Draft, on: date, method: bool | None) -> None:
    row = case.last("incidents")
    row["notified_on"] = on
    row["by_method"] = method


@when(
    ja="法務担当者が{on:day}に、その亡失又は毀損の通知は可及的速やかにされたもの{found:is}と判断した",
    en="on {on:day} Legal judged that the notification of the loss or damage {found:is} one made as promptly as "
    "possible",
)
def loss_notice_judged(case: Draft, on: date, found: bool) -> None:
    case.judge("NOTIFIED_PROMPTLY", case.last_id("incidents"), found, on, "legal")


@when(ja="当社は{on:day}に代替機を送付した", en="the Company sent a replacement unit on {on:day}")
def replacement_sent(case: Draft, on: date) -> None:
    case.last("incidents")["replacement_sent_on"] = on


@when(ja="亡失した物品が{on:day}に発見された", en="the lost item was found on {on:day}")
def item_found(case: Draft, on: date) -> None:
    case.last("incidents")["found_on"] = on


@when(
    ja="その回復に現実に要した費用は{amount:yen}（税抜）と記録されている",
    en="the actual cost of its restoration is recorded as {amount:yen} without tax",
)
def actual_cost(case: Draft, amount: int) -> None:
    row = case.last("incidents")
    row["actual_cost"] = amount
    row["tax"] = "exclusive"


@when(
    ja="その修理に要した費用は{amount:yen}（税抜）と記録されている",
    en="the cost of its repair is recorded as {amount:yen} without tax",
)
def repair_cost(case: Draft, amount: int) -> None:
    row = case.last("incidents")
    row["repair_cost"] = amount
    row["tax"] = "exclusive"


@then(
    ja="その回復又は修理に要する費用は、第7条第2項により契約者の負担となる",
    en="under article 7(2) the cost of its restoration or repair is borne by the Contractor",
)
def cost_borne(case: Draft) -> None:
    case.expect(f"restoration:{case.last_id('incidents')}", {"value": "contractor"})


@then(
    ja="その回復又は修理に要する費用の負担は、第7条第2項からは生じない",
    en="article 7(2) does not put the cost of its restoration or repair on the Contractor",
)
def cost_not_borne(case: Draft) -> None:
    case.expect(f"restoration:{case.last_id('incidents')}", {"silent": True})


@then(
    ja="その回復又は修理に要する費用を契約者が負担するか否かは、「{need:need}」が確認されるまで判断できない",
    en="whether the Contractor bears the cost of its restoration or repair cannot be decided until "
    '"{need:need}" is confirmed',
)
def cost_undetermined(case: Draft, need: Needs) -> None:
    case.expect(f"restoration:{case.last_id('incidents')}", undetermined(*need))


@then(
    ja="支払われた{article:article}の亡失負担金は、第9条第3項第2号により返金されない",
    en="under article 9(3)(2) the loss charge paid for the {article:article} is not refunded",
)
def not_refunded(case: Draft, article: str) -> None:
    case.expect(f"refund:{article}", {"refused": {"clause": "art09.p3.i2"}})


@then(
    ja="支払われた{article:article}の亡失負担金のうち{amount:yen}が返金される",
    en="of the loss charge paid for the {article:article}, {amount:yen} is refunded",
)
def refunded(case: Draft, article: str, amount: int) -> None:
    case.expect(f"refund:{article}", {"value": amount})


@then(
    ja="{article:article}の亡失負担金の返金について、本個別規程に定めはない",
    en="these Individual Regulations say nothing about a refund of the loss charge for the {article:article}",
)
def refund_silent(case: Draft, article: str) -> None:
    case.expect(f"refund:{article}", {"silent": True})


@then(
    ja="支払われた{article:article}の亡失負担金が返金されるか否かは、「{need:need}」が確認されるまで判断できない",
    en='whether the loss charge paid for the {article:article} is refunded cannot be decided until "{need:need}" is '
    "confirmed",
)
def refund_undetermined(case: Draft, article: str, need: Needs) -> None:
    case.expect(f"refund:{article}", undetermined(*need))
