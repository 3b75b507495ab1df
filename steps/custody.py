"""Lent articles, their loss charges and their return."""

from datetime import date

from mrs_spec.record.kinds import DutyState
from mrs_spec.scenarios.draft import Draft, Needs, given, then, undetermined, when


@given(ja="{article:article}が貸与されている", en="the {article:article} is on loan")
def article_lent(case: Draft, article: str) -> None:
    case.article(article)


@given(
    ja="{article:article}の付属物として{part:article}が貸与されている",
    en="the {part:article} is on loan as an accessory of the {article:article}",
)
def accessory_lent(case: Draft, article: str, part: str) -> None:
    case.article(part, router=False, part_of=article)


@given(
    ja="{article:article}の亡失負担金として{amount:yen}が示されている",
    en="a loss charge of {amount:yen} has been indicated for the {article:article}",
)
def loss_charge_indicated(case: Draft, article: str, amount: int) -> None:
    case.article(article)
    case.add("indications", kind="LOSS_FEE", article=article, amount=amount, tax="exclusive")


@given(
    ja="{article:article}の毀損負担金として{amount:yen}が示されている",
    en="a damage charge of {amount:yen} has been indicated for the {article:article}",
)
def damage_charge_indicated(case: Draft, article: str, amount: int) -> None:
    case.article(article)
    case.add("indications", kind="DAMAGE_FEE", article=article, amount=amount, tax="exclusive")


@given(
    ja="{article:article}のラベルの亡失負担金として{amount:yen}が示されている",
    en="a loss charge of {amount:yen} has been indicated for the label of the {article:article}",
)
def label_charge_indicated(case: Draft, article: str, amount: int) -> None:
    case.add("indications", kind="LOSS_FEE", article=article, label=True, amount=amount, tax="exclusive")


@when(
    ja="{article:article}は{on:day}に別の機器と交換された",
    en="the {article:article} was replaced by other equipment on {on:day}",
)
def article_replaced(case: Draft, article: str, on: date) -> None:
    case.article(article, replaced_on=on)


@when(
    ja="有料オプションの終了により、{article:article}は{on:day}から用いられなくなった",
    en="the {article:article} was no longer used from {on:day}, its paid option having ended",
)
def article_out_of_use(case: Draft, article: str, on: date) -> None:
    case.article(article, router=False, replaced_on=on)


@when(ja="{article:article}が{returned:day}に返還された", en="the {article:article} was returned on {returned:day}")
def article_returned(case: Draft, article: str, returned: date) -> None:
    case.article(article, returned_on=returned)


@when(ja="{article:article}が{at:moment}に返還された", en="the {article:article} was returned on {at:moment}")
def article_returned_at(case: Draft, article: str, at: str) -> None:
    case.article(article, returned_on=at)


@when(
    ja="{article:article}がラベルを欠いたまま{returned:day}に返還された",
    en="the {article:article} was returned on {returned:day} without its label",
)
def article_returned_without_label(case: Draft, article: str, returned: date) -> None:
    case.article(article, returned_on=returned, label_missing=True)


@when(
    ja="{article:article}が、{handed:day}に当社の指定した運送人に引き渡され、{returned:day}に当社に到着した",
    en="the {article:article} was handed on {handed:day} to the carrier the Company had named, and reached the "
    "Company on {returned:day}",
)
def returned_by_the_named_carrier(case: Draft, article: str, handed: date, returned: date) -> None:
    case.article(article, dispatched_on=handed, named_carrier=True, returned_on=returned)


@when(
    ja="{article:article}が、{handed:day}に他の運送人に引き渡され、{returned:day}に当社に到着した",
    en="the {article:article} was handed on {handed:day} to another carrier, and reached the Company on {returned:day}",
)
def returned_by_another_carrier(case: Draft, article: str, handed: date, returned: date) -> None:
    case.article(article, dispatched_on=handed, returned_on=returned)


@when(
    ja="{article:article}が、{handed:day}に他の運送人に引き渡された",
    en="the {article:article} was handed on {handed:day} to another carrier",
)
def dispatched_only(case: Draft, article: str, handed: date) -> None:
    case.article(article, dispatched_on=handed)


@when(
    ja="{article:article}が返還されないまま{until:day}を迎えた",
    en="{until:day} came and the {article:article} had not been returned",
)
def not_returned_by(case: Draft, article: str, until: date) -> None:
    case.article(article)
    case.known_until(until)


@when(
    ja="{article:article}の検査に要した費用は{amount:yen}（税抜）と記録されている",
    en="the cost of inspecting the {article:article} is recorded as {amount:yen} without tax",
)
def inspection_cost(case: Draft, article: str, amount: int) -> None:
    case.article(article, inspection_cost=amount, tax="exclusive")


@when(
    ja="{article:article}の負担金が{on:day}に支払われた",
    en="the charge for the {article:article} was paid on {on:day}",
)
def charge_paid(case: Draft, article: str, on: date) -> None:
    case.add("payments", article=article, on=on)


@given(
    ja="法務担当者が{on:day}に、{article:article}は遅滞なく返還されたものではないと判断した",
    en="on {on:day} Legal judged that the {article:article} was not returned without delay",
)
def judged_late(case: Draft, on: date, article: str) -> None:
    case.article(article)
    case.judge("RETURNED_WITHOUT_DELAY", article, False, on, "legal")


@given(
    ja="法務担当者が{on:day}に、{article:article}は遅滞なく返還されたものであると判断した",
    en="on {on:day} Legal judged that the {article:article} was returned without delay",
)
def judged_prompt(case: Draft, on: date, article: str) -> None:
    case.article(article)
    case.judge("RETURNED_WITHOUT_DELAY", article, True, on, "legal")


@then(
    ja="{article:article}の返還期限は{on:day}である", en="the deadline for returning the {article:article} is {on:day}"
)
def return_deadline(case: Draft, article: str, on: date) -> None:
    case.expect(f"deadline.return:{article}", {"value": on})


@then(
    ja="{article:article}の返還期限は、「{need:need}」が確認されるまで判断できない",
    en='the deadline for returning the {article:article} cannot be decided until "{need:need}" is confirmed',
)
def return_deadline_undetermined(case: Draft, article: str, need: Needs) -> None:
    case.expect(f"deadline.return:{article}", undetermined(*need))


@then(
    ja="{article:article}の返還期限は、本個別規程からは定まらない",
    en="these Individual Regulations set no deadline for returning the {article:article}",
)
def no_return_deadline(case: Draft, article: str) -> None:
    case.expect(f"deadline.return:{article}", {"silent": True})


@then(
    ja="{on:day}の時点で、{article:article}の亡失負担金の支払義務は「{arisen:arisen}」",
    en='as of {on:day}, the obligation to pay the loss charge for the {article:article} has "{arisen:arisen}"',
)
def loss_charge_as_of(case: Draft, on: date, article: str, arisen: bool) -> None:
    case.known_day(on)
    case.expect("subjects.LOSS_FEE", {"value": [article] if arisen else []})


@then(
    ja="亡失負担金の対象は{articles:articles}だけである",
    en="a loss charge arises only for the {articles:articles}",
)
def loss_charges_for(case: Draft, articles: list[str]) -> None:
    case.expect("subjects.LOSS_FEE", {"value": articles})


@then(
    ja="遅滞なく{article:article}を返還する義務は「{state:duty}」である",
    en='the duty to return the {article:article} without delay is "{state:duty}"',
)
def duty_state(case: Draft, article: str, state: str) -> None:
    case.expect(f"duty.return_without_delay:{article}", {"value": {"subject": article, "state": state}})


@then(
    ja="遅滞なく{article:article}を返還する義務は{late:day}に遅れて履行された",
    en="the duty to return the {article:article} without delay was met late on {late:day}",
)
def duty_late(case: Draft, article: str, late: date) -> None:
    expected = {"subject": article, "state": DutyState.LATE, "day": late}
    case.expect(f"duty.return_without_delay:{article}", {"value": expected})


@then(
    ja="遅滞なく{article:article}を返還する義務の履行は、「{need:need}」が確認されるまで判断できない",
    en='whether the {article:article} was returned without delay cannot be decided until "{need:need}" is confirmed',
)
def duty_undetermined(case: Draft, article: str, need: Needs) -> None:
    expected = {"subject": article, "state": undetermined(*need)}
    case.expect(f"duty.return_without_delay:{article}", {"value": expected})


@then(
    ja="遅滞なく{article:article}を返還する義務は、第10条第2項からは生じない",
    en="article 10(2) gives rise to no duty to return the {article:article} without delay",
)
def no_duty(case: Draft, article: str) -> None:
    case.expect(f"duty.return_without_delay:{article}", {"silent": True})
