"""How each question is answered, from what a law concludes.

Answers are whole: a list of charges is the entire list, the empty one included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import NamedTuple, Protocol, TypeVar, cast

from mrs_spec.ground.data import Object
from mrs_spec.ground.problems import Problem
from mrs_spec.law.declare import Conclusion
from mrs_spec.law.law import Law
from mrs_spec.record.answers import SILENT, Answer, Charge, Finding, Refused, Undetermined, all_missing, as_json
from mrs_spec.record.facts import Facts, Record
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.questions import ASKS, DUTIES, RECURRING, Question, by_option
from mrs_spec.record.things import Article, Change, Contract, Fact, Failure, Incident, Option, Subject, Work
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
from mrs_spec.rules.art08 import AboutFailure, FailureNotice, FailureReturn, Remedy
from mrs_spec.rules.art09 import BillDuty, LossNotice, PayDuty, Refund, ReplacementDuty
from mrs_spec.rules.art10 import ContractEnd, Findings, ReturnWithoutDelay
from mrs_spec.rules.art13 import NoDamages, OutageNoticeDuty
from mrs_spec.rules.fees import DamageFee, Listed, LossFee, NonReturnFee
from mrs_spec.rules.requests import CarriedInUse, OptionInUse
from mrs_spec.rules.suppl import ItemOf
from mrs_spec.rules.terms import MinimumUse, OptionEnd, OptionMinimumUse, Periods

C = TypeVar("C", bound=Conclusion)


class OnRecord(Protocol):
    """A record being judged, as the judge of one law or of several keeps it."""

    record: Record


S = TypeVar("S", bound=OnRecord)
S_contra = TypeVar("S_contra", contravariant=True)


class Judging(Protocol[S_contra]):
    """What concludes: the judge of one law, or of those of successive editions."""

    def conclude(self, session: S_contra, kind: type[Conclusion], subject: Fact | None = None) -> object:
        """What is concluded of this kind for the subject (default: the contract)."""

    def refusal(self, session: S_contra) -> Refused | None:
        """The refusal of the whole case, if it is refused."""


class Answering(Judging[S], Protocol[S]):
    """What concludes, and opens a record to be judged."""

    def session(self, record: Record) -> S:
        """One record to be judged."""


class Asking:
    """One record, and what a judge concludes about it."""

    def __init__(self, judge: Judging[S], session: S) -> None:
        self.record = session.record
        self._conclude = partial(judge.conclude, session)

    def one(self, kind: type[C], subject: Fact | None = None) -> C | Undetermined | None:
        """What is concluded for the subject (default: the contract); None: nothing."""
        return cast("C | Undetermined | None", self._conclude(kind, subject))

    def all(self, kind: type[C]) -> tuple[C | Undetermined, ...]:
        """What all rules conclude together."""
        return cast("tuple[C | Undetermined, ...]", self._conclude(kind, None))


Asked = Callable[[Asking, Subject | None], Answer]
Charges = Undetermined | tuple[Charge | Undetermined, ...]
Eligible = ItemEligible | OptionEligible | UnitEligible
DutyConcluded = (
    ReturnDuty
    | AboutFailure
    | LossNotice
    | ReplacementDuty
    | BillDuty
    | PayDuty
    | ReturnWithoutDelay
    | OutageNoticeDuty
)


def _end_on(law: Asking, subject: Subject | None) -> Answer:
    end = law.one(ContractEnd)
    return end.on if isinstance(end, ContractEnd) else _or_silent(end)


def _term(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(OptionMinimumUse if subject else MinimumUse, subject)
    if isinstance(found, Periods):
        return tuple(sorted(term.period for term in found.terms))
    return _or_silent(found)


def _last_day_of_use(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(OptionEnd, subject)
    return found.last_service_day if isinstance(found, OptionEnd) else _or_silent(found)


def _charges_of(kind: ChargeKind) -> Callable[[Asking, Subject | None], Charges]:
    """The whole list of charges of a kind: for the contract, for one option, or over all subjects it has."""

    def ask(law: Asking, subject: Subject | None) -> Charges:
        found = [charge for *_, charge in _each(kind, law, subject)]
        match found:
            case [Undetermined() as alone]:
                return alone
        return tuple(sorted(found, key=_by_day))

    return ask


Piece = tuple[type[Listed], Fact | None, Charge | Undetermined]
"""One charge, or what keeps it from being decided: which conclusion it is of, about what."""


def _each(kind: ChargeKind, law: Asking, subject: Subject | None) -> Iterator[Piece]:
    """All charges of a kind in the order of what they are concluded of."""
    for concluded, about in CHARGED[kind]:
        subjects = (subject,) if subject is not None or about is Contract else law.record.of(about)
        for one in subjects:
            outcome = law.one(concluded, one)
            several = (outcome,) if isinstance(outcome, Undetermined) else outcome.charges if outcome else ()
            for charge in several:
                yield concluded, one, charge


def _by_day(charge: Charge | Undetermined) -> tuple[date, str, str]:
    """Charges by day and subject, however the events were recorded; what has no day last."""
    if isinstance(charge, Undetermined):
        return date.max, "", " ".join(f"{one.need} {one.detail}" for one in charge.in_order)
    return date.max if isinstance(charge.on, Undetermined) else charge.on, charge.subject, ""


CHARGED: dict[ChargeKind, tuple[tuple[type[Listed], type[Fact]], ...]] = {
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
    """Something owed, or what keeps it from being decided: its kind, its subject, the conclusion it is of, about what.

    about: None is the contract.
    """

    kind: ChargeKind
    subject: str
    charge: Charge | Undetermined
    concluded: type[Listed]
    about: Fact | None


def every_charge(law: Asking) -> list[Owed]:
    """All that is owed, or undetermined, by kind."""
    found: list[Owed] = []
    for kind in CHARGED:
        subjects = law.record.of(Option) if by_option(kind) else (None,)
        for subject in subjects:
            named = subject.id if subject else ""
            for concluded, about, one in sorted(_each(kind, law, subject), key=lambda piece: _by_day(piece[-1])):
                found.append(Owed(kind, one.subject if isinstance(one, Charge) else named, one, concluded, about))
    return found


def _all_charges(law: Asking, subject: Subject | None) -> Answer:
    return tuple(one.charge for one in every_charge(law))


def _kinds_owed_once(law: Asking, subject: Subject | None) -> Answer:
    """The kinds of every charge that does not recur, each as often as it arises."""
    return tuple(one.kind.value for one in every_charge(law) if one.kind not in RECURRING)


def _item(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(ItemOf)
    return found.item.value if isinstance(found, ItemOf) else _or_silent(found)


def _options(law: Asking, subject: Subject | None) -> Answer:
    """The kinds of the paid options in use on the last day of the record, each as often as it is."""
    carried = law.one(CarriedInUse)
    found = [law.one(OptionInUse, option) for option in law.record.of(Option)]
    if missing := all_missing((carried, *found)):
        return missing
    kinds = [kind.value for kind in (carried.kinds if isinstance(carried, CarriedInUse) else ())]
    kinds += [one.kind.value for one in found if isinstance(one, OptionInUse) and one.holds]
    return tuple(sorted(kinds))


def _eligible(kind: type[Eligible]) -> Asked:
    """eligible, or refused by the clause whose condition is not met."""

    def ask(law: Asking, subject: Subject | None) -> Answer:
        found = law.one(kind, subject)
        if not isinstance(found, kind):
            return _or_silent(found)
        return Refused(found.refused_by) if found.refused_by else "eligible"

    return ask


def _routers_etc(law: Asking, subject: Subject | None) -> Answer:
    found = (law.one(RoutersEtc, one) for one in law.record.of(Article))
    return tuple(sorted(one.article for one in found if isinstance(one, RoutersEtc)))


def _selection(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(Selected, subject)
    if isinstance(found, Selected):
        return "complies" if found.complies else "contrary"
    return _or_silent(found)


def _request(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(Requested, subject)
    if isinstance(found, Requested):
        return Refused(found.refused_by) if found.state == "refused" else found.state
    return _or_silent(found)


def _status_of(kind: ChargeKind) -> Asked:
    def ask(law: Asking, subject: Subject | None) -> Answer:
        found = _charges_of(kind)(law, subject)
        if isinstance(found, Undetermined):
            return "undetermined"
        arises = any(isinstance(one, Charge) for one in found)
        return "arises" if arises else "undetermined" if found else "none"

    return ask


def _view(kind: ChargeKind, of: Callable[[tuple[Charge, ...]], Answer]) -> Asked:
    """A question on the whole list of charges of a kind: its total, its days, what holds it."""

    def ask(law: Asking, subject: Subject | None) -> Answer:
        found = _charges_of(kind)(law, subject)
        if isinstance(found, Undetermined):
            return found
        return all_missing(found) or of(tuple(one for one in found if isinstance(one, Charge)))

    return ask


def _total(charges: tuple[Charge, ...]) -> Answer:
    return all_missing(one.yen for one in charges) or sum(one.yen for one in charges if isinstance(one.yen, int))


def _duty(kind: type[DutyConcluded]) -> Asked:
    """Where a duty stands; refused by the clause that says there is none."""

    def ask(law: Asking, subject: Subject | None) -> Answer:
        found = law.one(kind, subject)
        if not isinstance(found, kind):
            return _or_silent(found)
        denied = found.denied_by if isinstance(found, AboutFailure) else ""
        return Refused(denied) if denied else found.duty

    return ask


def _breaches(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(Observed, subject)
    return found.breaches if isinstance(found, Observed) else _or_silent(found)


def _restoration(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(CostBorne, subject)
    return "contractor" if isinstance(found, CostBorne) else _or_silent(found)


def _return_deadline(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(ReturnDuty, subject)
    return found.due if isinstance(found, ReturnDuty) else _or_silent(found)


def _refund(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(Refund, subject)
    if isinstance(found, Refund):
        return Refused(found.denied_by) if found.denied_by else found.yen
    return _or_silent(found)


def _damages(law: Asking, subject: Subject | None) -> Answer:
    found = law.one(NoDamages, subject)
    return Refused(found.clause) if isinstance(found, NoDamages) else _or_silent(found)


def _findings(law: Asking, subject: Subject | None) -> Answer:
    found = law.all(Findings)
    return tuple(sorted({Finding(one.entry) for one in found if isinstance(one, Findings)}))


def _or_silent(found: Conclusion | Undetermined | None) -> Answer:
    """Where nothing of the kind was concluded: why, or silence. Edited code may hand out anything; it is passed on."""
    return SILENT if found is None else cast("Undetermined", found)


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


CONCLUDED: dict[str, type[DutyConcluded]] = {
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


def put(judge: Judging[S], session: S, question: Question) -> Answer:
    """One answer. Raises Problem when the facts have no such subject."""
    if (refused := judge.refusal(session)) is not None:
        return refused
    ask = ASKS[question.name]
    subject = _subject(session.record, ask.about, question) if ask.about else None
    return HOW[question.name](Asking(judge, session), subject)


def _subject(record: Record, about: type[Subject], question: Question) -> Subject:
    if (found := record.named(about, question.subject)) is None:
        raise Problem("questions.no_such_subject", question=str(question), subject=question.subject)
    return found


def answers(law: Law, facts: Facts, questions: Iterable[Question]) -> dict[Question, Answer]:
    """What the law answers; each question once, from one judging."""
    judge = law.judge
    session = judge.session(facts.record)
    return {question: put(judge, session, question) for question in questions}


def answering(judge: Answering[S]) -> Callable[[Facts], Callable[[Question], Object]]:
    """For facts, how the judge answers each question, in the published form; for who tells a Case by steps."""

    def of(facts: Facts) -> Callable[[Question], Object]:
        session = judge.session(facts.record)
        return lambda question: as_json(put(judge, session, question))

    return of
