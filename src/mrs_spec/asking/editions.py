"""One contract under several editions: every act is governed by exactly one, and each edition's law judges its own.

Which edition governs an act is what the laws themselves conclude (IR-54): by default the one in force on the day of
the act. What is concluded about the contract, an option or an article rests on acts: it follows the latest edition
among those that brought it about, and the edition of the contract's own beginning where no act did. What is charged for
month by month follows the edition in operation on the day of each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache, cached_property, lru_cache, partial
from typing import TYPE_CHECKING, TypeVar

from mrs_spec.asking.ask import put
from mrs_spec.document.names import clause_name
from mrs_spec.document.register import entries, entry, ids
from mrs_spec.document.text import FIRST_EDITION, Edition, Succession, called_in, corpus, edition_folders, succession
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.law.alternatives import Alternative, alternatives
from mrs_spec.law.declare import Conclusion, Kind, Rule
from mrs_spec.law.judge import Judge, Observer, Run, Session
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer, Charge, Refused, Undetermined, as_json
from mrs_spec.record.facts import Facts, Record, load
from mrs_spec.record.questions import Question
from mrs_spec.record.things import Act, Contract, Fact, LaterEdition, Option
from mrs_spec.record.words import OnDay
from mrs_spec.rules import amended, law_of
from mrs_spec.rules.annex1 import MonthlyMain, MonthlyOption
from mrs_spec.rules.fees import Listed
from mrs_spec.rules.suppl import Editions, EffectAsWritten, Governed
from mrs_spec.rules.terms import InForce

if TYPE_CHECKING:
    from mrs_spec.document.comparison import Found

T = TypeVar("T")

OWN = (InForce, Editions, EffectAsWritten)
"""What each edition concludes about itself, whichever governs."""

BY_MONTH = (MonthlyMain, MonthlyOption)
"""What is charged for month by month, each month by the edition of its day."""


@dataclass(frozen=True)
class Laws:
    """The laws of successive editions, each with the first day on which it is in operation; a value, like a Law.

    pending: the first day of an edition that is at hand, but whose law is not complete.
    """

    editions: tuple[tuple[date, Law], ...]
    pending: date | None = None

    def under(self, id: str, letter: str) -> Laws:
        """All of them whose register has the letter of this entry, under it."""

        def of(one: Law) -> Law:
            return one.under(id, letter) if id in ids(one.edition) and letter in entry(id, one.edition).letters else one

        return replace(self, editions=tuple((first, of(one)) for first, one in self.editions))

    def under_all(self, letters: Mapping[str, str]) -> Laws:
        """All of them under these letters."""
        found = self
        for id, letter in letters.items():
            found = found.under(id, letter)
        return found

    @property
    def edition(self) -> Edition:
        """The first of them, whose register the letters given are of."""
        return self.editions[0][1].edition

    def letter(self, entry_id: str) -> str:
        """The letter that those of them follow that know the register entry."""
        return next(one.letter(entry_id) for _, one in self.editions if entry_id in ids(one.edition))

    @property
    def latest(self) -> Edition:
        """The last of them."""
        return self.editions[-1][1].edition

    def until(self, number: int) -> date | None:
        """The first day of the edition after this one."""
        return self.editions[number + 1][0] if number + 1 < len(self.editions) else self.pending

    def governing(self, day: date) -> int:
        """The one edition in operation on a day; before the first, the first (it says that it does not govern)."""
        return max((number for number, (first, _) in enumerate(self.editions) if first <= day), default=0)

    @cached_property
    def judge(self) -> AcrossJudge:
        """What answers as one judge for all editions."""
        return AcrossJudge(self)

    def answer(self, facts: Facts, question: Question) -> Answer:
        """One answer, by the edition that governs it."""
        return put(self.judge, self.judge.session(facts.record), question)


@lru_cache(maxsize=1)
def laws() -> Laws:
    """The laws of all editions at hand, up to the first whose law is not complete."""
    found = list[tuple[date, Law]]()
    for name in edition_folders():
        day = date.fromisoformat(name)
        if work(name):
            return Laws(tuple(found), pending=day)
        found.append((day, law_of(name)))
    return Laws(tuple(found))


def work(edition: Edition) -> list[Problem]:
    """What is left to do before the law of a later edition may answer: rules, changed clauses, normative words."""
    step = succession(edition)
    if step is None:
        return []
    of = law_of(edition)
    from mrs_spec.law.owners import check  # only where there is a later edition

    unclaimed = [one for one in check(of) if one.where not in step.done]
    return [*amended(edition).work, *_unread(edition, step, of), *unclaimed]


def _unread(edition: str, step: Succession, of: Law) -> Iterator[Problem]:
    """Changed clauses whose rules, and readings about them, no person has read against the new text."""
    from mrs_spec.document.comparison import differing, succeeding

    changed = [one for one in differing(succeeding(edition, step.follows)) if one.was and one.was.id not in step.same]
    ruled = {corpus(edition).holder(one.clause) for one in of.rules}
    for one in changed:
        if one.unit and one.id in ruled - step.read:
            yield from _unread_clause(one, edition)
        if one.unit and one.nature in ("normative", "wording"):
            about = (it.id for it in entries(edition) if one.id in map(corpus(edition).holder, it.clauses))
            if left := [id for id in about if id not in step.read]:
                yield Problem("editions.readings_unread", where=edition, clause=one.id, entries=", ".join(left))


def _unread_clause(one: Found, edition: str) -> Iterator[Problem]:
    for stray in one.strays:
        was, target = clause_name(stray.was), clause_name(stray.target) if stray.target else Both("無", "nothing")
        slots = {"clause": one.id, "words": stray.new, "was": was, "target": target}
        yield Problem("editions.points_elsewhere", where=edition, **slots)
    if not one.strays:
        key = "editions.unread_numbers" if one.nature == "renumbered" else "editions.unread"
        yield Problem(key, where=edition, clause=one.id)


def complete(named: Edition | None = None) -> Edition:
    """The edition meant. Raises Problem for one not at hand, and for one whose law may not answer yet."""
    edition = edition_meant(named)
    if left := work(edition):
        raise Problem("editions.not_complete", edition=edition, count=len(left))
    return edition


def edition_meant(named: Edition | None = None) -> Edition:
    """The edition that whoever asks means: the one named, else the first. Raises Problem for one not at hand."""
    return corpus(named).name if named else FIRST_EDITION


def beyond_the_first(facts: Facts) -> date | None:
    """The first day on record that lies in a later edition at hand, where one governs something.

    The day of an act, on which the contract begins or its base ends, or of a month that is charged for.
    None where the first governs all.
    """
    if len(edition_folders()) == 1:
        return None
    begins = date.fromisoformat(edition_folders()[1])
    days = days_that_decide(facts)
    if facts.known_until >= begins:
        days += _days_charged_by_month(facts)
    return min((day for day in days if day >= begins), default=None)


def days_that_decide(facts: Facts) -> list[date]:
    """The days on record that decide which edition governs: of acts, of the contract's beginning, of its base's end."""
    contract, base = facts.contract, facts.base_contract
    days = [contract.billing_start, contract.accepted_on, contract.applied_on]
    days += [base.ended_on, base.provider_business_ended_on] if base else []
    return [*filter(None, days), *(act.day for act in facts.record.of(Act))]


def _days_charged_by_month(facts: Facts) -> Iterator[date]:
    judge = law_of(FIRST_EDITION).judge
    session = judge.session(facts.record)
    monthly = [judge.conclude(session, MonthlyMain)]
    monthly += [judge.conclude(session, MonthlyOption, option) for option in facts.record.of(Option)]
    charges = (charge for one in monthly if isinstance(one, Listed) for charge in one.charges)
    return (charge.on for charge in charges if isinstance(charge.on, date))


def told_of(laws: Laws, facts: Facts, questions: Iterable[Question]) -> Edition:
    """The edition that a scenario of this life is about: the latest that governs one of the answers.

    Where a later one governs something of the life, it is a later one: scenarios about the first are answered by it
    alone.
    Raises Problem where the law of that edition may not answer yet.
    """
    if beyond_the_first(facts) is None:
        return laws.edition
    judge, session = laws.judge, laws.judge.session(facts.record)
    governing = {judge.governed(session, question)[1].edition for question in questions}
    return complete(max(governing | {edition_folders()[1]}))


def clause_in(edition: Edition, one: Rule) -> str:
    """The clause of a rule as an edition calls it; nothing where it has none."""
    if one.edition == edition:
        return one.clause
    return called_in(edition).get(one.clause, "") if one.edition == FIRST_EDITION else ""


def complete_editions() -> list[Edition]:
    """The later editions at hand whose law may answer, oldest first: those before the first with work left."""
    return [one.edition for _, one in laws().editions[1:]]


def with_law(edition: Edition, other: Law, among: Laws | None = None) -> Laws:
    """The laws of all editions, the one of this edition replaced, which is in operation from the day it says itself.

    among: of these editions only.
    """
    found = []
    for day, law in (among or laws()).editions:
        of = other if law.edition == edition else law
        concluded = of.judge.conclude(of.judge.session(load({"known_until": edition}).record), InForce)
        found.append((concluded.day if isinstance(concluded, InForce) else day, of))
    return replace(among or laws(), editions=tuple(found))


def other_days(law: Law) -> dict[str, Alternative]:
    """Laws under which an edition would have come into operation on another day, by their ids."""
    days = {one.name for one in law.rules if one.concludes is InForce}
    return {one.id: one for one in alternatives(law) if one.kind == "word" and set(one.rules) <= days}


@cache
def alone(edition: Edition) -> Law:
    """The law of an edition by itself, for lives of the first: as if it had come into operation on the first's day."""
    law, day = law_of(edition), OnDay(date.fromisoformat(edition_folders()[0]))
    for one in law.rules if succession(edition) else ():
        for name in one.parameters if one.concludes is InForce else ():
            if isinstance(law.value(one, name), OnDay):
                law = law.where(one.name, **{name: day})
    return law


def turning_letters(of: Laws, facts: Facts, question: Question) -> list[str]:
    """The letters chosen on which the answer turns: another letter of the entry would give another answer."""
    answer = as_json(of.answer(facts, question))
    found = []
    for id in sorted({id for _, one in of.editions for id in one.entries()}):
        chosen = of.editions[0][1].letter(id)
        for letter in entry(id, of.edition).letters:
            if letter != chosen and as_json(of.under(id, letter).answer(facts, question)) != answer:
                found.append(f"{id}={chosen}")
                break
    return found


class AcrossSession:
    """One record being judged under all editions."""

    __slots__ = ("decided", "governed", "memo", "parts", "record", "seen")

    def __init__(self, across: AcrossJudge, record: Record, like: AcrossSession | None = None) -> None:
        """like: a session of the same record in which it is known which edition governs what; nothing is tried anew."""
        self.record = record
        self.decided = {key: number for key, (_, number) in like.memo.items()} if like else {}
        self.parts = [
            _PartSession(across, self, member, _with_later(record, across.laws.until(number)))
            for number, member in enumerate(across.members)
        ]
        self.memo: dict[tuple[Kind, int], tuple[object, int]] = {}
        self.governed: dict[int, int] = dict(like.governed) if like else {}
        self.seen: list[int] = []

    def apart(self, ask: Callable[[], T], lowest: int = 0) -> tuple[T, int]:
        """What is found when this is asked, and the latest edition on which it rests, at the lowest this one.

        Whoever asks hears of what was found alone: whether that was known before makes no difference to it.
        """
        self.seen.append(lowest)
        try:
            found = ask()
        finally:
            latest = self.seen.pop()
        return found, latest


class _PartSession(Session):
    """What one edition sees of the record; what it asks for is concluded by the edition that governs."""

    __slots__ = ("across", "whole")

    def __init__(self, across: AcrossJudge, whole: AcrossSession, judge: Judge, record: Record) -> None:
        super().__init__(judge, record)
        self.across, self.whole = across, whole

    def conclude(self, kind: Kind, subject: Fact) -> object:
        if kind not in OWN:
            return self.across.asked(kind, self.whole, subject)
        return self.whole.apart(lambda: self.own(kind, subject))[0]

    def own(self, kind: Kind, subject: Fact) -> object:
        """What this edition concludes, whichever governs."""
        return self.standing(kind, subject, 0)


class AcrossJudge:
    """Answers like a Judge, each question by the edition that governs it."""

    def __init__(self, of: Laws, observer: Observer | None = None) -> None:
        self.laws = of
        last = len(of.editions) - 1
        self.members = [
            Judge(_among(one, number, number == last and of.pending is None), observer)
            for number, (_, one) in enumerate(of.editions)
        ]

    def session(self, record: Record, like: AcrossSession | None = None) -> AcrossSession:
        """One record to be judged, with what each edition sees of it. like: who governs what is known from there."""
        return AcrossSession(self, record, like)

    def conclude(self, session: AcrossSession, kind: Kind, subject: Fact | None = None) -> object:
        """What the governing edition concludes of this kind for the subject (default: the contract)."""
        return self.asked(kind, session, subject or session.record.by_type[Contract][0])

    def governed(self, session: AcrossSession, question: Question) -> tuple[Answer, Law]:
        """The answer to a question, and the law that governs it: of the latest edition on which it rests."""
        return self.resting(session, partial(put, self, session, question))

    def resting(self, session: AcrossSession, ask: Callable[[], T]) -> tuple[T, Law]:
        """What is found when this is asked, and the law that governs it: of the latest edition on which it rests."""
        found, number = session.apart(ask, self._beginning(session))
        return found, self.laws.editions[number][1]

    def refusal(self, session: AcrossSession) -> Refused | None:
        """Only the first edition bars a whole case for acts before it: before the others an edition is at hand."""
        return self.members[0].refusal(session.parts[0])

    def asked(self, kind: Kind, session: AcrossSession, subject: Fact) -> object:
        """What the governing edition concludes; noted for what rests on it."""
        key = (kind, id(subject))
        if key not in session.memo:
            session.memo[key], _ = session.apart(lambda: self._concluded(kind, session, subject))
        outcome, number = session.memo[key]
        if session.seen and outcome is not None:
            session.seen[-1] = max(session.seen[-1], number)
        return outcome

    def _concluded(self, kind: Kind, session: AcrossSession, subject: Fact) -> tuple[object, int]:
        if kind.collected:
            return self._collected_by_all(kind, session)
        if (known := session.decided.get((kind, id(subject)))) is not None:
            return self._by_their_days(kind, session.parts[known].own(kind, subject), known, session, subject)
        act = isinstance(subject, Act)
        number = lowest = self._edition_of(subject, session) if isinstance(subject, Act) else self._beginning(session)
        while True:
            outcome, reached = session.apart(partial(session.parts[number].own, kind, subject), lowest)
            reached = max(number if act else reached, self._waited_for(outcome))
            if reached <= number:
                break
            number = reached
        outcome, number = self._handed_back(kind, outcome, number, session, subject)
        return self._by_their_days(kind, outcome, number, session, subject)

    def _waited_for(self, outcome: object) -> int:
        """The edition for whose text an outcome waits, where it is at hand; else the first."""
        days = {first.isoformat(): number for number, (first, _) in enumerate(self.laws.editions)}
        return max((days.get(detail, 0) for detail in _editions_missing(outcome)), default=0)

    def _handed_back(
        self, kind: Kind, outcome: object, number: int, session: AcrossSession, subject: Fact
    ) -> tuple[object, int]:
        """What an edition concluded; where it waits for the text of one before it, what that one concludes."""
        while number and self._waits_for_one_before(outcome, number):
            earlier, _ = session.apart(partial(session.parts[number - 1].own, kind, subject))
            if self._waited_for(earlier) >= number:
                break
            outcome, number = earlier, number - 1
        return outcome, number

    def _waits_for_one_before(self, outcome: object, number: int) -> bool:
        first = self.laws.editions[number][0].isoformat()
        return any(detail < first for detail in _editions_missing(outcome))

    def _by_their_days(
        self, kind: Kind, outcome: object, number: int, session: AcrossSession, subject: Fact
    ) -> tuple[object, int]:
        """What an edition concluded; of months of which it leaves some to others, each by the edition of its day."""
        if not (isinstance(outcome, BY_MONTH) and any(map(_left_to_another, outcome.charges))):
            return outcome, number
        found, latest = list[Charge](), number
        for each, part in enumerate(session.parts):
            listed = outcome if each == number else part.own(kind, subject)
            its = [one for one in outcome.charges if self.edition_of(one, number) == each]
            if isinstance(listed, Listed):
                its = [one for one in listed.charges if self.edition_of(one, number) == each]
            found += its
            latest = max(latest, each) if its else latest
        return replace(outcome, charges=tuple(found)), latest

    def edition_of(self, monthly: Charge, number: int) -> int:
        """The edition by which a month is charged: the one in operation on its day; without a day, that of the list."""
        return self.laws.governing(monthly.on) if isinstance(monthly.on, date) else number

    def _collected_by_all(self, kind: Kind, session: AcrossSession) -> tuple[object, int]:
        """Each rule's conclusions by the edition that governs them, in the order of the rules."""
        found, latest = [], 0
        for number, member in enumerate(self.members):
            for position, (one, _) in enumerate(member.chains.get(kind, ())):
                run = member.run(one, kind, position)
                for subject in session.record.by_type[one.about]:
                    outcome, governed = self._run(run, number, session, subject)
                    if outcome is None:
                        continue
                    if governed == number or self._leaves_it(one, kind, governed, session, subject):
                        found.append((position, number, outcome))
                        latest = max(latest, number)
        found.sort(key=lambda row: row[:2])
        return tuple(outcome for *_, outcome in found), latest

    def _leaves_it(self, one: Rule, kind: Kind, number: int, session: AcrossSession, subject: Fact) -> bool:
        """Whether an edition says nothing only because the day lies in a later one: without that it would conclude."""
        judge = Judge(self.members[number].law)
        for position, link in enumerate(judge.chains.get(kind, ())):
            if link.rule.name == one.name:
                by_itself = _PartSession(self, session, judge, session.record)
                return session.apart(partial(judge.run(link.rule, kind, position), by_itself, subject))[0] is not None
        return False

    def _run(self, run: Run, number: int, session: AcrossSession, subject: Fact) -> tuple[object, int]:
        if isinstance(subject, Act):
            governed = self._edition_of(subject, session)
            return (run(session.parts[number], subject) if governed == number else None), governed
        return session.apart(lambda: run(session.parts[number], subject), self._beginning(session))

    def _edition_of(self, act: Act, session: AcrossSession) -> int:
        """The edition that says it governs the act; where none does, the one in operation on its day."""
        known = session.governed
        if id(act) not in known:
            on_its_day = self.laws.governing(act.day)
            claiming = (number for number in range(len(self.members)) if self._claims(number, act, session))
            known[id(act)] = next(claiming, on_its_day)
        return known[id(act)]

    def _claims(self, number: int, act: Act, session: AcrossSession) -> bool:
        """Whether an edition says that it governs the act; what was concluded on trial is forgotten.

        By each edition, too: what it has concluded it does not ask for again, and what that rests on would not be seen.
        """
        before, of_each = dict(session.memo), [dict(part.memo) for part in session.parts]
        session.governed[id(act)] = number
        try:
            return isinstance(session.apart(lambda: session.parts[number].own(Governed, act))[0], Governed)
        finally:
            session.memo = before
            for part, memo in zip(session.parts, of_each, strict=True):
                part.memo.clear()
                part.memo.update(memo)

    def _beginning(self, session: AcrossSession) -> int:
        """The edition in operation when the contract began."""
        contract = session.record.by_type[Contract][0]
        began = contract.billing_start or contract.accepted_on
        return self.laws.governing(began) if began else 0


def _editions_missing(outcome: object) -> list[str]:
    """The days of the editions for whose text an outcome waits, or a part of it; of months each waits by itself."""
    if isinstance(outcome, Undetermined):
        return [one.detail for one in outcome.each if one.need == "edition"]
    if not isinstance(outcome, Conclusion) or isinstance(outcome, BY_MONTH):
        return []
    parts = [getattr(outcome, field.name) for field in fields(outcome)]
    return [detail for part in parts if isinstance(part, Undetermined) for detail in _editions_missing(part)]


def _left_to_another(charge: Charge) -> bool:
    """Whether it waits for the text of another edition."""
    return isinstance(charge.yen, Undetermined) and any(one.need == "edition" for one in charge.yen.each)


def _among(one: Law, number: int, last: bool) -> Law:
    """The law where its neighbours are at hand: their acts are theirs, whatever is read where a text is missing."""
    if number:
        one = one.under("IR-37a", "A")
    return one if last else one.under("IR-37b", "A")


def _with_later(record: Record, until: date | None) -> Record:
    """The record as an edition sees it: a later edition comes into operation on that day."""
    if until is None:
        return record
    days = [one.in_force_from for one in record.by_type[LaterEdition]]
    return record.but(LaterEdition, LaterEdition(in_force_from=min([*days, until])))
