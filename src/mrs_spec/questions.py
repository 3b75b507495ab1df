"""What can be asked of a contract, and the answer a law gives.

A question is a name, with the id of its subject where it has one: `charges.ASSESSED_OPTION:COLD_STANDBY`.
Questions are whole: a list of charges is the entire list, the empty one included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from mrs_spec.answers import CHARGE_NAMES, SILENT, Answer, Charge, ChargeKind, Finding, Refused, Undetermined
from mrs_spec.facts import (
    Article,
    Change,
    Claim,
    Conduct,
    Contract,
    Fact,
    Facts,
    Failure,
    Incident,
    Option,
    Outage,
    Record,
    Work,
)
from mrs_spec.law import Judge, Law, Session
from mrs_spec.problems import Problem
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
from mrs_spec.wording import Both


class Question(NamedTuple):
    name: str
    subject: str = ""

    def __str__(self) -> str:
        return f"{self.name}:{self.subject}" if self.subject else self.name

    @classmethod
    def parse(cls, text: str) -> Question:
        name, _, subject = text.partition(":")
        if name not in ASKS:
            raise Problem("questions.unknown", question=name, known=", ".join(ASKS))
        needs = ASKS[name].about is not None
        if needs and not subject:
            raise Problem("questions.no_subject", question=name)
        if subject and not needs:
            raise Problem("questions.subject_not_here", question=name, subject=subject)
        return cls(name, subject)


Asked = Callable[[Judge, Session, Any], Answer]


class Ask(NamedTuple):
    """How a question is put: the kind of its subject, how it is asked, how it is called."""

    about: type[Fact] | None
    ask: Asked
    name: Both


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


def by_option(kind: ChargeKind) -> bool:
    """Whether the kind of charge is asked for one paid option."""
    return CHARGED[kind][0][1] is Option


RECURRING = (ChargeKind.MONTHLY_MAIN, ChargeKind.MONTHLY_OPTION)


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


def _asks_about(kind: ChargeKind) -> dict[str, Ask]:
    """The whole list of a kind of charge, and the views on it."""
    about = Option if by_option(kind) else None
    name = CHARGE_NAMES[kind]
    return {
        f"charges.{kind.value}": Ask(about, _charges_of(kind), name),
        f"status.{kind.value}": Ask(
            about, _status_of(kind), Both(f"{name.ja}の有無", f"answer on whether the {name.en} arises")
        ),
        f"amount.{kind.value}": Ask(about, _view(kind, _total), Both(f"{name.ja}の合計", f"total of the {name.en}")),
        f"lines.{kind.value}": Ask(
            about, _view(kind, _lines), Both(f"{name.ja}の各額", f"each amount of the {name.en}")
        ),
        f"obligation.{kind.value}": Ask(
            about, _view(kind, _days), Both(f"{name.ja}の発生日", f"day on which the {name.en} arises")
        ),
        f"held.{kind.value}": Ask(
            about, _view(kind, _held), Both(f"{name.ja}の請求保留", f"list of what holds the {name.en}")
        ),
        f"subjects.{kind.value}": Ask(
            about, _view(kind, _subjects), Both(f"{name.ja}の対象", f"subject of each {name.en}")
        ),
        f"tax.{kind.value}": Ask(about, _view(kind, _tax), Both(f"{name.ja}の税の扱い", f"tax basis of the {name.en}")),
    }


class DutyAsked(NamedTuple):
    """A duty: who owes it, under which clause, about what; concluded as what; how it is called."""

    who: str
    clause: str
    about: type[Fact]
    concluded: Any
    name: Both


DUTIES: dict[str, DutyAsked] = {
    "return": DutyAsked(
        "contractor", "art07.p3", Article, ReturnDuty,
        Both("30日以内に返還する義務", "duty to return within 30 days"),
    ),
    "notify_failure": DutyAsked(
        "contractor", "art08.p1.a", Failure, FailureNotice,
        Both("故障を通知する義務", "duty to notify the failure"),
    ),
    "return_on_instruction": DutyAsked(
        "contractor", "art08.p1.b", Failure, FailureReturn,
        Both("指示により返還する義務", "duty to return as instructed"),
    ),
    "remedy": DutyAsked(
        "company", "art08.p2", Failure, Remedy,
        Both("調査し、修理又は交換を行う義務", "duty to investigate and to repair or replace"),
    ),
    "notify_loss": DutyAsked(
        "contractor", "art09.p1.a", Incident, LossNotice,
        Both("亡失又は毀損を通知する義務", "duty to notify the loss or damage"),
    ),
    "replacement": DutyAsked(
        "company", "art09.p1.b", Incident, ReplacementDuty,
        Both("代替機を送付する義務", "duty to send a replacement unit"),
    ),
    "bill": DutyAsked(
        "company", "art09.p2.a", Article, BillDuty,
        Both("負担金を請求書により請求する義務", "duty to bill the charge by an invoice"),
    ),
    "pay": DutyAsked(
        "contractor", "art09.p2.b", Article, PayDuty,
        Both("負担金を支払う義務", "duty to pay the charge"),
    ),
    "return_without_delay": DutyAsked(
        "contractor", "art10.p2", Article, ReturnWithoutDelay,
        Both("遅滞なく返還する義務", "duty to return without delay"),
    ),
    "outage_notice": DutyAsked(
        "company", "art13.p2", Outage, OutageNoticeDuty,
        Both("利用不能を事前に通知する義務", "duty to notify the outage in advance"),
    ),
}  # fmt: skip
"""Every duty whose state can be asked, in the order of the articles."""


ASKS: dict[str, Ask] = {
    "contract.item": Ask(None, _item, Both("契約の品目", "Item of the contract")),
    "contract.options": Ask(
        None,
        _options,
        Both("記録の末日に利用されている有料オプション", "paid options in use on the last day of the record"),
    ),
    "contract.end_on": Ask(
        None,
        _end_on,
        Both("契約の解除の効力が生じる日", "day termination of the contract takes effect"),
    ),
    "eligible.item": Ask(None, _eligible(ItemEligible), Both("品目の要件", "condition of the Item")),
    "eligible.option": Ask(
        Option, _eligible(OptionEligible), Both("有料オプションの要件", "condition of the paid option")
    ),
    "eligible.unit": Ask(None, _eligible(UnitEligible), Both("契約の単位", "unit of the contract")),
    "articles.routers_etc": Ask(None, _routers_etc, Both("ルータ等に当たる物品", "articles that are Routers, etc.")),
    "selection": Ask(Article, _selection, Both("機器の選定", "selection of the equipment")),
    "request": Ask(Change, _request, Both("契約内容の変更の請求", "request for a change of contract content")),
    "term.contract": Ask(None, _term, Both("契約の最低利用期間", "minimum use period of the contract")),
    "term.option": Ask(Option, _term, Both("有料オプションの最低利用期間", "minimum use period of the paid option")),
    "option.last_day": Ask(
        Option, _last_day_of_use, Both("有料オプションの利用の末日", "last day of use of the paid option")
    ),
    **{name: ask for kind in ChargeKind for name, ask in _asks_about(kind).items()},
    "charges": Ask(None, _all_charges, Both("発生する費用のすべて", "all charges that arise")),
    "kinds.once": Ask(
        None,
        _kinds_owed_once,
        Both("月額費用のほかに発生する費用の種類", "kinds of the charges that arise besides monthly fees"),
    ),
    "breaches": Ask(Conduct, _breaches, Both("第7条第1項の違反", "breaches of article 7(1)")),
    "restoration": Ask(
        Incident, _restoration, Both("回復又は修理に要する費用の負担", "bearer of the cost of restoration or repair")
    ),
    "deadline.return": Ask(Article, _return_deadline, Both("返還期限", "deadline for the return")),
    "refund": Ask(Article, _refund, Both("亡失負担金の返金", "refund of the loss charge")),
    "damages": Ask(Claim, _damages, Both("損害についての責任", "liability for damage or loss")),
    **{
        f"duty.{name}": Ask(
            one.about, _duty(one.concluded), Both(f"{one.name.ja}の状態", f"state of the {one.name.en}")
        )
        for name, one in DUTIES.items()
    },
    "findings": Ask(None, _findings, Both("確認事項", "findings")),
}


VIEWS = ("status", "amount", "obligation", "held", "tax", "lines", "subjects", "kinds")
"""Questions that only look at one side of a list of charges."""


def all_questions(facts: Facts) -> list[Question]:
    """Every question that the facts have a subject for; views on lists of charges, and the list of all, left out."""
    found = []
    for name, ask in ASKS.items():
        if name.partition(".")[0] in VIEWS or name == "charges":
            continue
        if ask.about is None:
            found.append(Question(name))
        else:
            found += [Question(name, one.id) for one in facts.record.of(ask.about) if one.id]  # type: ignore[attr-defined]
    return found


def put(judge: Judge, session: Session, question: Question) -> Answer:
    """One answer. Raises Problem when the facts have no such subject."""
    if (refused := judge.refusal(session)) is not None:
        return refused
    ask = ASKS[question.name]
    subject = _subject(session.record, ask.about, question) if ask.about else None
    return ask.ask(judge, session, subject)


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
