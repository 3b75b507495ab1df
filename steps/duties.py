"""Where duties stand: of an article, or of the failure, the loss or damage, or the outage told last."""

from datetime import date

from mrs_spec.record.kinds import DutyState
from mrs_spec.record.questions import DUTIES
from mrs_spec.scenarios.draft import Draft, Needs, then, undetermined

TOLD_IN = {"Failure": "failures", "Incident": "incidents", "Outage": "outages"}


def subject_of(case: Draft, duty: str) -> str:
    return case.last_id(TOLD_IN[DUTIES[duty].about.__name__])


@then(
    ja="{article:article}について、{duty:articleduty}は「{state:duty}」である",
    en='for the {article:article}, the {duty:articleduty} is "{state:duty}"',
)
def article_duty(case: Draft, article: str, duty: str, state: str) -> None:
    case.expect(f"duty.{duty}:{article}", {"value": {"subject": article, "state": state}})


@then(
    ja="{article:article}について、{duty:articleduty}は{late:day}に遅れて履行された",
    en="for the {article:article}, the {duty:articleduty} was met late on {late:day}",
)
def article_duty_late(case: Draft, article: str, duty: str, late: date) -> None:
    case.expect(f"duty.{duty}:{article}", {"value": {"subject": article, "state": DutyState.LATE, "day": late}})


@then(
    ja="{article:article}について、{duty:articleduty}の履行は、「{need:need}」が確認されるまで判断できない",
    en='for the {article:article}, whether the {duty:articleduty} was met cannot be decided until "{need:need}" is '
    "confirmed",
)
def article_duty_state_undetermined(case: Draft, article: str, duty: str, need: Needs) -> None:
    case.expect(f"duty.{duty}:{article}", {"value": {"subject": article, "state": undetermined(*need)}})


@then(
    ja="{article:article}について、{duty:articleduty}は生じない",
    en="for the {article:article}, no {duty:articleduty} arises",
)
def no_article_duty(case: Draft, article: str, duty: str) -> None:
    case.expect(f"duty.{duty}:{article}", {"silent": True})


@then(
    ja="{article:article}について、{duty:articleduty}の有無は、「{need:need}」が確認されるまで判断できない",
    en='for the {article:article}, whether the {duty:articleduty} arises cannot be decided until "{need:need}" is '
    "confirmed",
)
def article_duty_undetermined(case: Draft, article: str, duty: str, need: Needs) -> None:
    case.expect(f"duty.{duty}:{article}", undetermined(*need))


@then(ja="{duty:eventduty}は「{state:duty}」である", en='the {duty:eventduty} is "{state:duty}"')
def event_duty(case: Draft, duty: str, state: str) -> None:
    subject = subject_of(case, duty)
    case.expect(f"duty.{duty}:{subject}", {"value": {"subject": subject, "state": state}})


@then(
    ja="{duty:eventduty}は{late:day}に遅れて履行された",
    en="the {duty:eventduty} was met late on {late:day}",
)
def event_duty_late(case: Draft, duty: str, late: date) -> None:
    subject = subject_of(case, duty)
    case.expect(f"duty.{duty}:{subject}", {"value": {"subject": subject, "state": DutyState.LATE, "day": late}})


@then(
    ja="{duty:eventduty}の履行は、「{need:need}」が確認されるまで判断できない",
    en='whether the {duty:eventduty} was met cannot be decided until "{need:need}" is confirmed',
)
def event_duty_state_undetermined(case: Draft, duty: str, need: Needs) -> None:
    subject = subject_of(case, duty)
    case.expect(f"duty.{duty}:{subject}", {"value": {"subject": subject, "state": undetermined(*need)}})


@then(
    ja="{duty:eventduty}の有無は、「{need:need}」が確認されるまで判断できない",
    en='whether the {duty:eventduty} arises cannot be decided until "{need:need}" is confirmed',
)
def event_duty_undetermined(case: Draft, duty: str, need: Needs) -> None:
    case.expect(f"duty.{duty}:{subject_of(case, duty)}", undetermined(*need))


@then(ja="{duty:eventduty}は生じない", en="no {duty:eventduty} arises")
def no_event_duty(case: Draft, duty: str) -> None:
    case.expect(f"duty.{duty}:{subject_of(case, duty)}", {"silent": True})


@then(
    ja="{duty:eventduty}は、第9条第3項第1号により負わない",
    en="article 9(3)(1) relieves the Company of the {duty:eventduty}",
)
def relieved_of_duty(case: Draft, duty: str) -> None:
    case.expect(f"duty.{duty}:{subject_of(case, duty)}", {"refused": {"clause": "art09.p3.i1.s2"}})
