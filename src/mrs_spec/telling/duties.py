"""Who must act next, and by when: every duty of a contract as it stood at the end of a day.

A duty for which the text names no number of days (遅滞なく, 可及的速やかに) is never given one: it is open, or a
person has judged it, or it says whose judgement is missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import Laws
from mrs_spec.document.names import clause_name
from mrs_spec.document.renumber import named_in
from mrs_spec.document.text import Edition, called_in, edition_folders
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both, Lang, day, listed
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer, Duty, Undetermined, as_json, parts, role
from mrs_spec.record.facts import Facts, Record
from mrs_spec.record.kinds import DutyState
from mrs_spec.record.names import DUTY_NAMES, PARTIES
from mrs_spec.record.questions import DUTIES, Question
from mrs_spec.record.things import Conduct
from mrs_spec.telling.explain import fact_name

ORDER = (DutyState.BREACHED, DutyState.OPEN, DutyState.LATE, DutyState.MET)
BY_DEADLINE = "return"
"""The one duty for which the text names a number of days."""
DAYS = re.compile(r"(\d+)日")
OBSERVED_IN = "art07.p1"
OBSERVED = Both("第7条第1項の事項を遵守する義務", "duty to observe the matters of article 7(1)")


class Row(NamedTuple):
    """One duty: who owes it, under which clause, about what, by when (None: no day is named), and its state."""

    who: str
    clause: str
    duty: Both
    subject: Both
    due: date | None
    state: DutyState | Undetermined
    on: date | None = None
    id: str = ""
    edition: Edition = ""
    """The edition that governs it, where several are at hand."""

    def next(self) -> str:
        """Who must act: who owes it while it can still be done, or whose word is missing; else nobody."""
        if isinstance(self.state, Undetermined):
            return ", ".join(self.state.owed_by)
        late_but_possible = self.state is DutyState.BREACHED and self.due is not None
        return self.who if self.state is DutyState.OPEN or late_but_possible else ""

    def told(self, lang: Lang) -> str:
        """The row as a line: by when, who, what, where it stands, and the clause."""
        none = "期限の定めなし" if lang == "ja" else "no day is named"
        if self.due is None:
            when = none
        else:
            when = f"{day(self.due, lang)}まで" if lang == "ja" else f"by {day(self.due, lang)}"
        who, what = PARTIES[self.who].in_(lang), self.duty.in_(lang)
        parts = [
            when,
            who,
            f"{self.subject.in_(lang)}: {what}",
            self.state_told(lang),
            clause_name(self.clause).in_(lang),
            *([Both(f"{self.edition} 実施版", f"edition of {self.edition}").in_(lang)] if self.edition else []),
        ]
        return " | ".join(parts)

    def state_told(self, lang: Lang) -> str:
        """Where the duty stands, in words."""
        if isinstance(self.state, Undetermined):
            return self.state.told_briefly(lang)
        name = DUTY_NAMES[self.state].in_(lang)
        if self.on is None:
            return name
        return f"{name}（{day(self.on, lang)}）" if lang == "ja" else f"{name} ({day(self.on, lang)})"

    def as_row(self) -> dict[str, object]:
        """The duty as published."""
        state = as_json(self.state) if isinstance(self.state, Undetermined) else self.state.value
        row: dict[str, object] = {"who": self.who, "clause": self.clause, "duty": self.duty._asdict(), "id": self.id}
        row |= {"due": self.due.isoformat() if self.due else None, "state": state}
        row |= {"edition": self.edition} if self.edition else {}
        return row | ({"day": self.on.isoformat()} if self.on else {}) | {"next": self.next() or None}


def duties(law: Law, facts: Facts, as_of: date) -> list[Row]:
    """Every duty at the end of this Japan day: what is to be done first, then what was done.

    Raises Problem for a day after the end of the record: nobody knows what happened by then.
    """
    if as_of > facts.known_until:
        raise Problem("duties.after_the_record", day=as_of, known_until=facts.known_until)
    judge = law.judge
    session = judge.session(facts.as_of(as_of).record)
    if (refused := judge.refusal(session)) is not None:
        raise Problem("duties.refused", clause=clause_name(refused.clause))
    rows = _rows(session.record, lambda question: (put(judge, session, question), law))
    return sorted(rows, key=_urgency)


def duties_across(laws: Laws, facts: Facts, as_of: date) -> list[Row]:
    """The same where several editions are at hand: each duty by the edition that governs it, which the row names.

    Raises Problem for a day after the end of the record.
    """
    if as_of > facts.known_until:
        raise Problem("duties.after_the_record", day=as_of, known_until=facts.known_until)
    judge = laws.judge
    session = judge.session(facts.as_of(as_of).record)
    if (refused := judge.refusal(session)) is not None:
        raise Problem("duties.refused", clause=clause_name(refused.clause))
    rows = _rows(session.record, lambda question: judge.governed(session, question))
    return sorted(rows, key=_urgency)


Asking = Callable[[Question], tuple[Answer, Law]]
"""The answer to a question, and the law that gives it."""


def _rows(record: Record, ask: Asking) -> Iterator[Row]:
    yield from _duties(record, ask)
    yield from _breaches(record, ask)


def _urgency(row: Row) -> tuple[bool, int, date, str]:
    """What waits for somebody first: overdue, then open, then what a person must judge."""
    rank = len(ORDER) if isinstance(row.state, Undetermined) else ORDER.index(row.state)
    return not row.next(), rank, row.due or date.max, row.clause


def _duties(record: Record, ask: Asking) -> Iterator[Row]:
    for name, one in DUTIES.items():
        for fact in record.of(one.about):
            id = fact.id or ""
            found, law = ask(Question(f"duty.{name}", id))
            due = ask(Question("deadline.return", id))[0] if name == BY_DEADLINE else None
            clause = called_in(law.edition).get(one.clause, one.clause)
            called = as_the_clause_says(one.name, clause, law)
            subject = Both(fact_name(fact, "ja"), fact_name(fact, "en"))
            row = Row(one.who, clause, called, subject, due if isinstance(due, date) else None, DutyState.OPEN)
            row = row._replace(edition=governing(law))
            if isinstance(found, Undetermined):
                yield row._replace(state=found, id=id)
            elif isinstance(found, Duty):
                yield row._replace(state=found.state, on=found.day, id=id)


def as_the_clause_says(name: Both, clause: str, law: Law) -> Both:
    """The name of a duty with the number of days that its clause names in the law's edition."""
    read = (said.words for one in law.rules if one.clause == clause for said in one.parameters.values() if said.words)
    numbers = {found[1] for words in read if (found := DAYS.fullmatch(words))}
    if len(numbers) != 1:
        return name
    [number] = numbers
    return Both(re.sub(r"\d+日", f"{number}日", name.ja), re.sub(r"\d+ days", f"{number} days", name.en))


def governing(law: Law) -> Edition:
    """The edition of the law, where several are at hand and it needs to be told."""
    return law.edition if len(edition_folders()) > 1 else ""


def _breaches(record: Record, ask: Asking) -> Iterator[Row]:
    """What article 7(1) forbids and was done: a breach each; what a person has yet to judge is undetermined."""
    for fact in record.of(Conduct):
        found, law = ask(Question("breaches", fact.id))
        clause, observed = called_in(law.edition).get(OBSERVED_IN, OBSERVED_IN), named_in(OBSERVED, law.edition)
        subject = Both(fact_name(fact, "ja"), fact_name(fact, "en"))
        row = Row("contractor", clause, observed, subject, None, DutyState.BREACHED, fact.on, fact.id, governing(law))
        if isinstance(found, Undetermined):
            yield row._replace(state=found, on=None)
        else:
            yield from (row._replace(clause=str(clause)) for clause in parts(found) or ())


def as_text(rows: list[Row], as_of: date, lang: Lang) -> Iterator[str]:
    """The duties in lines: what waits for somebody first."""
    at = f"{day(as_of, lang)}の終わりの時点" if lang == "ja" else f"at the end of {day(as_of, lang)}"
    if not rows:
        yield f"{at}: 義務なし" if lang == "ja" else f"{at}: no duty"
        return
    waiting = [row for row in rows if row.next()]
    standing = [row for row in rows if not row.next() and row.state is DutyState.BREACHED]
    done = [row for row in rows if not row.next() and row.state is not DutyState.BREACHED]
    yield at
    for name, group in (
        (Both("行うべきこと", "to be done"), waiting),
        (Both("違反として残るもの", "breaches that stand"), standing),
        (Both("済んだもの", "done"), done),
    ):
        if group:
            yield f"{name.ja} {len(group)} 件" if lang == "ja" else f"{name.en}: {len(group)}"
            yield from ("  " + row.told(lang) for row in group)
    missing = sorted({who for row in rows if isinstance(row.state, Undetermined) for who in row.state.owed_by})
    if missing:
        names = listed((role(who).in_(lang) for who in missing), lang)
        yield f"次の者の判断又は記録を待つ: {names}" if lang == "ja" else f"waiting for the word of: {names}"
