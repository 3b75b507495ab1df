"""What can be asked of a contract, and the answer a law gives.

A question is a name, with the id of its subject where it has one: `charges.ASSESSED_OPTION:COLD_STANDBY`.
Questions are whole: a list of charges is the entire list, the empty one included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from mrs_spec.answers import CHARGE_NAMES, SILENT, Answer, Charge, ChargeKind, Finding, Undetermined
from mrs_spec.facts import Article, Fact, Facts, Option, Record
from mrs_spec.law import Judge, Law, Session
from mrs_spec.problems import Problem
from mrs_spec.rules.annex2 import MainCharges, OptionCharges
from mrs_spec.rules.art10 import ContractEnd, Findings, ReturnWithoutDelay
from mrs_spec.rules.art12 import OptionEnd
from mrs_spec.rules.terms import MinimumUse, OptionMinimumUse
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


def _charges(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, OptionCharges if subject else MainCharges, subject)
    if found is None:
        return ()
    return found.charges if isinstance(found, (MainCharges, OptionCharges)) else found


def _all_charges(judge: Judge, session: Session, subject: Any) -> Answer:
    found: list[Charge | Undetermined] = []
    for answer in (_charges(judge, session, one) for one in (None, *session.record.of(Option))):
        found += [answer] if isinstance(answer, Undetermined) else answer
    return tuple(found)


def _status(judge: Judge, session: Session, subject: Any) -> Answer:
    found = _charges(judge, session, subject)
    if isinstance(found, Undetermined):
        return "undetermined"
    return "arises" if found else "none"


def _view(of: Callable[[tuple[Charge, ...]], Answer]) -> Asked:
    """A question on the whole list of charges of a kind: its total, its days, what holds it."""

    def ask(judge: Judge, session: Session, subject: Any) -> Answer:
        found = _charges(judge, session, subject)
        return found if isinstance(found, Undetermined) else of(found)

    return ask


def _total(charges: tuple[Charge, ...]) -> Answer:
    total = 0
    for charge in charges:
        if isinstance(charge.yen, Undetermined):
            return charge.yen
        total += charge.yen
    return total


def _return_without_delay(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, ReturnWithoutDelay, subject)
    return found.duty if isinstance(found, ReturnWithoutDelay) else _or_silent(found)


def _findings(judge: Judge, session: Session, subject: Any) -> Answer:
    found = judge.conclude(session, Findings)
    return tuple(sorted({Finding(one.entry) for one in found if isinstance(one, Findings)}))


def _or_silent(found: Any) -> Answer:
    return SILENT if found is None else found


ASKS: dict[str, Ask] = {
    "contract.end_on": Ask(
        None,
        _end_on,
        Both("契約の解除の効力が生じる日（終了日）", "day termination of the contract takes effect (end date)"),
    ),
    "term.contract": Ask(None, _term, Both("契約の最低利用期間", "minimum use period of the contract")),
    "term.option": Ask(Option, _term, Both("有料オプションの最低利用期間", "minimum use period of the paid option")),
    "option.last_day": Ask(
        Option, _last_day_of_use, Both("有料オプションの利用の末日", "last day of use of the paid option")
    ),
    "charges.ASSESSED_MAIN": Ask(
        None, _charges, Both("契約の最低利用期間内解除調定金", "assessed amount for the contract")
    ),
    "charges.ASSESSED_OPTION": Ask(
        Option, _charges, Both("有料オプションの最低利用期間内解除調定金", "assessed amount for the paid option")
    ),
    "charges": Ask(None, _all_charges, Both("発生する費用のすべて", "all charges that arise")),
    **{
        f"{view}.{kind}": Ask(about, _view(of), Both(f"{subject.ja}の{name.ja}", f"{name.en} of the {subject.en}"))
        for kind, about, subject in (
            ("ASSESSED_MAIN", None, CHARGE_NAMES[ChargeKind.ASSESSED_MAIN]),
            ("ASSESSED_OPTION", Option, CHARGE_NAMES[ChargeKind.ASSESSED_OPTION]),
        )
        for view, of, name in (
            ("amount", _total, Both("額", "yen")),
            ("obligation", lambda found: tuple(one.on for one in found), Both("発生日", "day")),
            ("held", lambda found: tuple(sorted({e for one in found for e in one.held})), Both("請求保留", "hold")),
        )
    },
    "status.ASSESSED_MAIN": Ask(
        None,
        _status,
        Both("契約の最低利用期間内解除調定金の有無", "question whether an assessed amount for the contract arises"),
    ),
    "status.ASSESSED_OPTION": Ask(
        Option, _status,
        Both(
            "有料オプションの最低利用期間内解除調定金の有無",
            "question whether an assessed amount for the paid option arises",
        ),
    ),
    "duty.return_without_delay": Ask(
        Article, _return_without_delay, Both("遅滞なく返還する義務の状態", "state of the duty to return without delay")
    ),
    "findings": Ask(None, _findings, Both("確認事項", "findings")),
}  # fmt: skip


VIEWS = ("status", "amount", "obligation", "held")
"""Questions that only look at one side of a list of charges."""


def all_questions(facts: Facts) -> list[Question]:
    """Every question that the facts have a subject for; views on lists of charges left out."""
    found = []
    for name, ask in ASKS.items():
        if name.partition(".")[0] in VIEWS:
            continue
        if ask.about is None:
            found.append(Question(name))
        else:
            found += [Question(name, one.id) for one in facts.record.of(ask.about)]  # type: ignore[attr-defined]
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
