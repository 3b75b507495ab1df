"""Lent articles and their return."""

from datetime import date

from mrs_spec.scenarios import Draft, given, then, undetermined, when


@given(ja="{article:article}が貸与されている", en="the {article:article} is on loan")
def article_lent(case: Draft, article: str) -> None:
    case.article(article)


@when(ja="{article:article}が{returned:day}に返還された", en="the {article:article} was returned on {returned:day}")
def article_returned(case: Draft, article: str, returned: date) -> None:
    case.article(article, returned_on=returned)


@given(
    ja="法務担当者が{on:day}に、{article:article}は遅滞なく返還されたものではないと判断した",
    en="on {on:day} Legal judged that the {article:article} was not returned without delay",
)
def judged_late(case: Draft, on: date, article: str) -> None:
    case.article(article)
    case.add("judgements", article=article, without_delay=False, by="legal", on=on, why="recorded")


@given(
    ja="法務担当者が{on:day}に、{article:article}は遅滞なく返還されたものであると判断した",
    en="on {on:day} Legal judged that the {article:article} was returned without delay",
)
def judged_prompt(case: Draft, on: date, article: str) -> None:
    case.article(article)
    case.add("judgements", article=article, without_delay=True, by="legal", on=on, why="recorded")


@then(
    ja="遅滞なく{article:article}を返還する義務は「{state:duty}」である",
    en='the duty to return the {article:article} without delay is "{state:duty}"',
)
def duty_state(case: Draft, article: str, state: str) -> None:
    case.expect(f"duty.return_without_delay:{article}", {"value": {"article": article, "state": state}})


@then(
    ja="遅滞なく{article:article}を返還する義務は{late:day}の「{state:duty}」である",
    en='the duty to return the {article:article} without delay is "{state:duty}" as of {late:day}',
)
def duty_late(case: Draft, article: str, state: str, late: date) -> None:
    expected = {"article": article, "state": state, "day": late}
    case.expect(f"duty.return_without_delay:{article}", {"value": expected})


@then(
    ja="遅滞なく{article:article}を返還する義務の履行は、「{need:need}」が確認されるまで判断できない",
    en='whether the {article:article} was returned without delay cannot be decided until "{need:need}" is confirmed',
)
def duty_undetermined(case: Draft, article: str, need: tuple[str, str]) -> None:
    expected = {"article": article, "state": undetermined(*need)}
    case.expect(f"duty.return_without_delay:{article}", {"value": expected})


@then(
    ja="遅滞なく{article:article}を返還する義務は、第10条第2項からは生じない",
    en="article 10(2) gives rise to no duty to return the {article:article} without delay",
)
def no_duty(case: Draft, article: str) -> None:
    case.expect(f"duty.return_without_delay:{article}", {"silent": True})
