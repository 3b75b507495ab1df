"""How each question is answered, from what a law concludes.

Answers are whole: a list of charges is the entire list, the empty one included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from mrs_spec.ground.problems import Problem
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.record.answers import SILENT, Answer, Charge, Finding, Refused, Undetermined, as_json
from mrs_spec.record.facts import Facts, Record
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.questions import ASKS, DUTIES, RECURRING, Question, by_option
from mrs_spec.record.things import Article, Change, Contract, Fact, Failure, Incident, Option, Work
from mrs_spec.rules.annex1 import (
    AfterHours,
    ChangeFee,
    FailureFee,
    InitialMain,
    InitialOption,
    LongWork,
    MonthlyMain,
    MonthlyOption,
    RestorationCost,
    Transport,
)
from mrs_spec.rules.annex2 import MainCharges, OptionCharges
from mrs_spec.rules.art01 import ItemEligible
from mrs_spec.rules.art02 import OptionEligible
from mrs_spec.rules.art03 import RoutersEtc, Selected
from mrs_spec.rules.art04 import UnitEligible
from mrs_spec.rules.art06 import Requested
from mrs_spec.rules.art07 import CostBorne, Observed, ReturnDuty
from mrs_spec.rules.art08 import FailureNotice, FailureReturn, Remedy
from mrs_spec.rules.art09 import BillDuty, LossNotice, PayDuty, Refund, ReplacementDuty
from mrs_spec.rules.art10 import ContractEnd, Findings, ReturnWithoutDelay
from mrs_spec.rules.art13 import NoDamages, OutageNoticeDuty
from mrs_spec.rules.fees import DamageFee, LossFee, NonReturnFee
from mrs_spec.rules.requests import CarriedInUse, OptionInUse
from mrs_spec.rules.suppl import ItemOf
from mrs_spec.rules.terms import MinimumUse, OptionEnd, OptionMinimumUse

Asked = Callable[[Judge, Session, Any], Answer]


def _end_on(judge: Judge, session: Session, subject: Any) -> Answer:
    end = judge.conclude(session, ContractEnd)
    return end.on if isinstance(end, ContractEnd) else _or_silent(end)


def _term(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, OptionMinimumUse if subject else MinimumUse, subject)
    if isinstance(found, (MinimumUse, OptionMinimumUse)):
        return tuple(sorted(term.period for term in found.terms))
    return _or_silent(found)


def _last_day_of_use(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, OptionEnd, subject)
    return found.last_service_day if isinstance(found, OptionEnd) else _or_silent(found)


def _charges_of(kind: ChargeKind) -> Asked:
    """The whole list of charges of a kind: for the contract, for one option, or over all subjects it has."""

    def ask(judge: Judge, session: Session, subject: Any) -> Answer:
        found: list[Charge | Undetermined] = []
        for concluded, about in CHARGED[kind]:
            subjects = (subject,) if subject is not None or about is Contract else session.record.of(about)
            for one in subjects:
                outcome = judge.conclude(session, concluded, one)
                found += (outcome,) if isinstance(outcome, Undetermined) else outcome.charges if outcome else ()
        alone = len(found) == 1 and isinstance(found[0], Undetermined)
        return found[0] if alone else tuple(sorted(found, key=_by_day))

    return ask


def _by_day(charge: Charge | Undetermined) -> tuple[date, str, str]:
    """Charges by day and subject, however the events were recorded; what has no day last."""
    if isinstance(charge, Undetermined):
        return date.max, "", f"{charge.need} {charge.detail}"
    return date.max if isinstance(charge.on, Undetermined) else charge.on, charge.subject, ""


CHARGED: dict[ChargeKind, tuple[tuple[Any, type[Fact]], ...]] = {
    ChargeKind.INITIAL_MAIN: ((InitialMain, Contract),),
    ChargeKind.INITIAL_OPTION: ((InitialOption, Option),),
    ChargeKind.MONTHLY_MAIN: ((MonthlyMain, Contract),),
    ChargeKind.MONTHLY_OPTION: ((MonthlyOption, Option),),
    ChargeKind.CHANGE_FEE: ((ChangeFee, Change),),
    ChargeKind.AFTER_HOURS_FEE: ((AfterHours, Work),),
    ChargeKind.LONG_WORK_FEE: ((LongWork, Work),),
    ChargeKind.TRANSPORT_ACTUAL: ((Transport, Work),),
    ChargeKind.FAILURE_FEE: ((FailureFee, Failure),),
    ChargeKind.LOSS_FEE: ((LossFee, Incident), (NonReturnFee, Article)),
    ChargeKind.DAMAGE_FEE: ((DamageFee, Incident),),
    ChargeKind.RESTORATION_COST: ((RestorationCost, Incident),),
    ChargeKind.ASSESSED_MAIN: ((MainCharges, Contract),),
    ChargeKind.ASSESSED_OPTION: ((OptionCharges, Option),),
}
"""What concludes each kind of charge, and for what."""


class Owed(NamedTuple):
    """Something owed, or what keeps it from being decided: its kind and its subject."""

    kind: ChargeKind
    subject: str
    charge: Charge | Undetermined


def every_charge(judge: Judge, session: Session) -> list[Owed]:
    """All that is owed, or undetermined, by kind."""
    found: list[Owed] = []
    for kind in CHARGED:
        subjects = session.record.of(Option) if by_option(kind) else (None,)
        for subject in subjects:
            answer = _charges_of(kind)(judge, session, subject)
            named = subject.id if subject else ""
            for one in (answer,) if isinstance(answer, Undetermined) else answer:
                found.append(Owed(kind, one.subject if isinstance(one, Charge) else named, one))
    return found


def _all_charges(judge: Judge, session: Session, subject: Any) -> Answer:
    return tuple(one.charge for one in every_charge(judge, session))


def _kinds_owed_once(judge: Judge, session: Session, subject: Any) -> Answer:
    """The kinds of every charge that does not recur, each as often as it arises."""
    return tuple(one.kind.value for one in every_charge(judge, session) if one.kind not in RECURRING)


def _item(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, ItemOf)
    return found.item.value if isinstance(found, ItemOf) else _or_silent(found)


def _options(judge: Judge, session: Session, subject: Any) -> Answer:
    """The kinds of the paid options in use on the last day of the record, each as often as it is."""
    carried = judge.conclude(session, CarriedInUse)
    if isinstance(carried, Undetermined):
        return carried
    kinds = [kind.value for kind in (carried.kinds if carried else ())]
    for option in session.record.of(Option):
        found = judge.conclude(session, OptionInUse, option)
        if isinstance(found, Undetermined):
            return found
        if found and found.holds:
            kinds.append(found.kind.value)
    return tuple(sorted(kinds))


def _eligible(kind: Any) -> Asked:
    """eligible, or refused by the clause whose condition is not met."""

    def ask(judge: Judge, session: Session, subject: Any) -> Answer:
        found = judge.conclude(session, kind, subject)
        if isinstance(found, kind):
            return Refused(found.refused_by) if found.refused_by else "eligible"
        return _or_silent(found)

    return ask


def _routers_etc(judge: Judge, session: Session, subject: Any) -> Answer:
    found = (judge.conclude(session, RoutersEtc, one) for one in session.record.of(Article))
    return tuple(sorted(one.article for one in found if isinstance(one, RoutersEtc)))


def _selection(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, Selected, subject)
    if isinstance(found, Selected):
        return "complies" if found.complies else "contrary"
    return _or_silent(found)


def _request(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, Requested, subject)
    if isinstance(found, Requested):
        return Refused(found.refused_by) if found.state == "refused" else found.state
    return _or_silent(found)


def _status_of(kind: ChargeKind) -> Asked:
    def ask(judge: Judge, session: Session, subject: Any) -> Answer:
        found = _charges_of(kind)(judge, session, subject)
        if isinstance(found, Undetermined):
            return "undetermined"
        arises = any(isinstance(one, Charge) for one in found)
        return "arises" if arises else "undetermined" if found else "none"

    return ask


def _view(kind: ChargeKind, of: Callable[[tuple[Charge, ...]], Answer]) -> Asked:
    """A question on the whole list of charges of a kind: its total, its days, what holds it."""

    def ask(judge: Judge, session: Session, subject: Any) -> Answer:
        found = _charges_of(kind)(judge, session, subject)
        if isinstance(found, Undetermined):
            return found
        return next((one for one in found if isinstance(one, Undetermined)), None) or of(found)

    return ask


def _total(charges: tuple[Charge, ...]) -> Answer:
    total = 0
    for charge in charges:
        if isinstance(charge.yen, Undetermined):
            return charge.yen
        total += charge.yen
    return total


def _duty(kind: Any) -> Asked:
    """Where a duty stands; refused by the clause that says there is none."""

    def ask(judge: Judge, session: Session, subject: Any) -> Answer:
        found = judge.conclude(session, kind, subject)
        if not isinstance(found, kind):
            return _or_silent(found)
        denied = getattr(found, "denied_by", "")
        return Refused(denied) if denied else found.duty

    return ask


def _breaches(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, Observed, subject)
    return found.breaches if isinstance(found, Observed) else _or_silent(found)


def _restoration(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, CostBorne, subject)
    return "contractor" if isinstance(found, CostBorne) else _or_silent(found)


def _return_deadline(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, ReturnDuty, subject)
    return found.due if isinstance(found, ReturnDuty) else _or_silent(found)


def _refund(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, Refund, subject)
    if isinstance(found, Refund):
        return Refused(found.denied_by) if found.denied_by else found.yen
    return _or_silent(found)


def _damages(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, NoDamages, subject)
    return Refused(found.clause) if isinstance(found, NoDamages) else _or_silent(found)


def _findings(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, Findings)
    return tuple(sorted({Finding(one.entry) for one in found if isinstance(one, Findings)}))


def _or_silent(found: Any) -> Answer:
    return SILENT if found is None else found


def _days(charges: tuple[Charge, ...]) -> Answer:
    return tuple(one.on for one in charges)


def _held(charges: tuple[Charge, ...]) -> Answer:
    return tuple(sorted({entry for one in charges for entry in one.held}))


def _lines(charges: tuple[Charge, ...]) -> Answer:
    return tuple(one.yen for one in charges)


def _subjects(charges: tuple[Charge, ...]) -> Answer:
    return tuple(one.subject for one in charges)


def _tax(charges: tuple[Charge, ...]) -> Answer:
    return tuple(one.tax for one in charges)


def _answers_about(kind: ChargeKind) -> dict[str, Asked]:
    """The whole list of a kind of charge, and the views on it."""
    return {
        f"charges.{kind.value}": _charges_of(kind),
        f"status.{kind.value}": _status_of(kind),
        f"amount.{kind.value}": _view(kind, _total),
        f"lines.{kind.value}": _view(kind, _lines),
        f"obligation.{kind.value}": _view(kind, _days),
        f"held.{kind.value}": _view(kind, _held),
        f"subjects.{kind.value}": _view(kind, _subjects),
        f"tax.{kind.value}": _view(kind, _tax),
    }


CONCLUDED: dict[str, Any] = {
    "return": ReturnDuty,
    "notify_failure": FailureNotice,
    "return_on_instruction": FailureReturn,
    "remedy": Remedy,
    "notify_loss": LossNotice,
    "replacement": ReplacementDuty,
    "bill": BillDuty,
    "pay": PayDuty,
    "return_without_delay": ReturnWithoutDelay,
    "outage_notice": OutageNoticeDuty,
}
"""What is concluded of each duty."""


HOW: dict[str, Asked] = {
    "contract.item": _item,
    "contract.options": _options,
    "contract.end_on": _end_on,
    "eligible.item": _eligible(ItemEligible),
    "eligible.option": _eligible(OptionEligible),
    "eligible.unit": _eligible(UnitEligible),
    "articles.routers_etc": _routers_etc,
    "selection": _selection,
    "request": _request,
    "term.contract": _term,
    "term.option": _term,
    "option.last_day": _last_day_of_use,
    **{name: ask for kind in ChargeKind for name, ask in _answers_about(kind).items()},
    "charges": _all_charges,
    "kinds.once": _kinds_owed_once,
    "breaches": _breaches,
    "restoration": _restoration,
    "deadline.return": _return_deadline,
    "refund": _refund,
    "damages": _damages,
    **{f"duty.{name}": _duty(CONCLUDED[name]) for name in DUTIES},
    "findings": _findings,
}
"""How each question is answered."""


def put(judge: Judge, session: Session, question: Question) -> Answer:
    """One answer. Raises Problem when the facts have no such subject."""
    if (refused := judge.refusal(session)) is not None:
        return refused
    ask = ASKS[question.name]
    subject = _subject(session.record, ask.about, question) if ask.about else None
    return HOW[question.name](judge, session, subject)


def _subject(record: Record, about: type[Fact], question: Question) -> Any:
    for one in record.of(about):
        if one.id == question.subject:  # type: ignore[attr-defined]
            return one
    raise Problem("questions.no_such_subject", question=str(question), subject=question.subject)


def answers(law: Law, facts: Facts, questions: Iterable[Question]) -> dict[Question, Answer]:
    """What the law answers; each question once, from one judging."""
    judge = law.judge
    session = judge.session(facts.record)
    return {question: put(judge, session, question) for question in questions}


def answering(judge: Judge) -> Callable[[Facts], Callable[[Question], Any]]:
    """For facts, how the judge answers each question, in the published form; for who tells a Case by steps."""

    def of(facts: Facts) -> Callable[[Question], Any]:
        session = judge.session(facts.record)
        return lambda question: as_json(put(judge, session, question))

    return of
