"""A contract's life as a picture: periods as bars, acts, charges and deadlines as marks, each on a row of its own.

One row holds one thing, and its label is text of the page beside (on a narrow page: above) its small SVG track. So no
two labels can meet, at any width, in any language, in print; and the list of rows is its own text alternative.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import tomli

from mrs_spec.document.text import Edition, called_in
from mrs_spec.ground.calendar import Period
from mrs_spec.ground.wording import LANGS, Both, Lang, day, said, yen
from mrs_spec.law.declare import Rule
from mrs_spec.record.answers import Charge, Undetermined, parts
from mrs_spec.record.facts import Facts
from mrs_spec.record.names import CHANGE_NAMES, CHARGE_NAMES, CONDUCT_NAMES, INCIDENT_NAMES
from mrs_spec.record.questions import RECURRING, Question
from mrs_spec.record.things import Article, Change, Conduct, Consent, DaysOff, Fact, Failure, Incident, Option, Payment
from mrs_spec.report.chapters import chapter_of
from mrs_spec.report.traced import Put, Traced, TracedAcross
from mrs_spec.rules.terms import Periods
from mrs_spec.scenarios.draft import KNOWN_UNTIL
from mrs_spec.telling.answers import question_name, subject_name
from mrs_spec.telling.explain import Node
from mrs_spec.telling.statement import Line

TICKS = 6
"""Labels of the axis at most, so that they stand apart at a phone's width."""
MARGIN = 0.04
"""What the axis leaves free at each end, of its length."""


class Kind(StrEnum):
    """What a row of the picture is."""

    PERIOD = "period"
    SUPERSEDED = "superseded"
    EVENT = "event"
    CHARGE = "charge"
    DEADLINE = "deadline"
    OPEN = "open"


class OnAxis(NamedTuple):
    """Where something stands on the axis, in percent; width 0: a day."""

    at: float
    width: float = 0.0


class LifeRow(NamedTuple):
    """One thing of a life: its days, what it is, the amount or state beside it, and its clause.

    edition: the one that governs it, where that must be told. named: the clause stands in timeline.toml, as the first
    edition calls it.
    """

    kind: Kind
    days: tuple[Period, ...]
    name: Both
    detail: Both
    clause: str
    edition: Edition = ""
    named: bool = False

    def by(self, clause: str) -> LifeRow:
        """The row with the clause of the rule that gave it; where there is none, as it is."""
        return self._replace(clause=clause, named=False) if clause else self

    def called(self, edition: Edition) -> LifeRow:
        """The row with its clause as an edition calls it; without one where it is gone."""
        return self._replace(clause=called_in(edition).get(self.clause, ""), named=False) if self.named else self

    def under(self, edition: Edition) -> LifeRow:
        """The row as an edition has it that governs; as it is where none must be told."""
        return self.called(edition)._replace(edition=edition) if edition else self

    @property
    def when(self) -> Both:
        """The days in words."""
        return Both(*(_when(self.days, lang) for lang in LANGS))


class Tick(NamedTuple):
    """A mark on the axis, in percent, with its label."""

    at: float
    label: str


class Timeline(NamedTuple):
    """The rows in the order of their days, and the axis they share. beside: the edition whose pages stand beside it."""

    rows: tuple[LifeRow, ...]
    first: date
    last: date
    beside: Edition

    def elsewhere(self, row: LifeRow) -> bool:
        """Whether the clause of a row is that of another edition, which the pages beside do not show."""
        return row.edition not in ("", self.beside)

    def at(self, on: date) -> float:
        """Where a day stands on the axis, in percent."""
        return round(100 * (on - self.first).days / max((self.last - self.first).days, 1), 2)

    def marks(self, row: LifeRow) -> list[OnAxis]:
        """A bar ends with its last day, so it reaches to the beginning of the day after."""
        if row.kind not in (Kind.PERIOD, Kind.SUPERSEDED):
            return [OnAxis(self.at(one.first)) for one in row.days]
        return [
            OnAxis(self.at(one.first), round(self.at(one.last + timedelta(days=1)) - self.at(one.first), 2))
            for one in row.days
        ]

    def ticks(self) -> list[Tick]:
        """Beginnings of years or months, no more than TICKS; of a life within one month some days."""
        for months in (1, 2, 3, 6, 12, 24, 60, 120, 240):
            found = [on for on in _months(self.first, self.last, months) if 4 <= self.at(on) <= 94]
            if len(found) <= TICKS:
                break
        if not found:
            span = (self.last - self.first).days
            step = max(1, -(-span // 4))
            days = [self.first + timedelta(days=n) for n in range(0, span, step)]
            return [Tick(self.at(on), on.isoformat()) for on in days if 8 <= self.at(on) <= 90]
        return [Tick(self.at(on), f"{on.year}-{on.month:02}") for on in found]


def timeline(
    traced: Traced | TracedAcross, facts: Facts, with_open: bool = False, beside: Edition = ""
) -> Timeline | None:
    """The life that these facts tell under this law, or these of several editions; None where nothing has a day.

    with_open: what is undetermined, and so has no day, is told as well. beside: the edition whose pages stand beside
    it; by default the one that answers, of several the first.
    """
    told = (row._replace(clause=traced.called(row.clause), named=False) for row in _told(facts))
    rows = sorted(
        [*told, *_periods(traced, facts), *_charges(traced.owed(facts), facts), *_deadlines(traced, facts)],
        key=lambda row: (row.days[0].first if row.days else date.max, list(Kind).index(row.kind)),
    )
    return _on_axis([row for row in rows if row.days or with_open], facts, beside or traced.edition)


def counted(asked: Iterable[Put], facts: Facts, chapter: str, edition: Edition) -> Timeline | None:
    """How days are counted as an article of an edition says, beside what was told and the days answered; or None.

    chapter: the article or annex; periods that others count are on its pages.
    """
    found: dict[tuple[bool, tuple[Period, ...]], LifeRow] = {}
    answers = list(asked)
    for row in (*(row for one in answers for row in _periods_of(one)), *_counted(answers, chapter)):
        found.setdefault((row.kind is Kind.DEADLINE, row.days), row)
    if all(row.days[0].first == row.days[-1].last for row in found.values()):
        return None
    rows = sorted([*_told(facts), *found.values()], key=lambda row: (row.days[0].first, list(Kind).index(row.kind)))
    return _on_axis(rows, facts, edition)


def _on_axis(rows: list[LifeRow], facts: Facts, edition: Edition) -> Timeline | None:
    days = [one for row in rows for period in row.days for one in period]
    if not days:
        return None
    if facts.known_until != KNOWN_UNTIL and min(days) <= facts.known_until <= max(days) + timedelta(days=92):
        rows.append(_row("law", "record", Kind.EVENT, (_one(facts.known_until),)))
        days.append(facts.known_until)
        rows.sort(key=lambda row: row.days[0].first if row.days else date.max)
    first, last = min(days), max(days)
    margin = timedelta(days=max(1, round((last - first).days * MARGIN)))
    return Timeline(tuple(row.called(edition) for row in rows), first - margin, last + margin, edition)


# --- what was told ----------------------------------------------------------------------------------


@cache
def names() -> dict[str, dict[str, dict[str, str]]]:
    """timeline.toml: how each dated field and each dated answer is called."""
    found: dict[str, dict[str, dict[str, str]]] = tomli.loads(
        (files("mrs_spec.report") / "timeline.toml").read_text("utf-8")
    )
    return found


def _row(
    table: str,
    key: str,
    kind: Kind,
    days: tuple[Period, ...],
    subject: Both = Both("", ""),
    detail: Both = Both("", ""),
) -> LifeRow:
    entry = names()[table][key]
    name = Both(entry["ja"].format(subject=subject.ja), entry["en"].format(subject=subject.en))
    return LifeRow(kind, days, name, detail, entry.get("clause", ""), named=True)


def _told(facts: Facts) -> Iterator[LifeRow]:
    """Every day on record, but not the calendar of days off."""
    for fact in _facts(facts):
        for field in type(fact).model_fields:
            value = getattr(fact, field)
            if isinstance(value, date) and not isinstance(fact, Facts | DaysOff):
                on = value.date() if isinstance(value, datetime) else value
                detail = Both(f"{value:%H:%M}", f"{value:%H:%M}") if isinstance(value, datetime) else Both("", "")
                name = f"{type(fact).__name__}.{field}"
                yield _row("fact", name, Kind.EVENT, (_one(on),), _subject(fact), detail)


def _facts(fact: Fact) -> Iterator[Fact]:
    yield fact
    for name in type(fact).model_fields:
        value = getattr(fact, name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Fact):
                yield from _facts(one)


def _subject(fact: Fact) -> Both:
    """What a row is about."""
    match fact:
        case Option() | Article():
            return _called(fact.id)
        case Change():
            named = fact.option or fact.to_option
            return _of(CHANGE_NAMES[fact.kind], _called(named)) if named else CHANGE_NAMES[fact.kind]
        case Conduct():
            return _of(CONDUCT_NAMES[fact.kind], _called(fact.article))
        case Incident():
            return _of(INCIDENT_NAMES[fact.kind], _called(fact.article))
        case Failure():
            return _of(Both("故障", "failure"), _called(fact.article))
        case Payment() | Consent():
            return _called(fact.article)
        case _:
            return Both("", "")


def _called(id: str) -> Both:
    return Both(subject_name(id, "ja"), subject_name(id, "en"))


def _of(what: Both, whose: Both) -> Both:
    return Both(f"{what.ja}（{whose.ja}）", f"{what.en} ({whose.en})")


# --- what the law concludes -------------------------------------------------------------------------


def _periods_of(one: Put) -> Iterator[LifeRow]:
    """Of a question about a period the period, and those it replaced; of one about a day the day."""
    known = names()["law"].get(one.question.name)
    subject = _called(one.question.subject) if one.question.subject else Both("", "")
    if isinstance(one.answer, date):
        on = _one(one.answer)
        if known:
            yield _row("law", one.question.name, Kind.DEADLINE, (on,), subject)
        else:
            name = Both(*(question_name(one.question, lang) for lang in LANGS))
            yield LifeRow(Kind.DEADLINE, (on,), name, Both("", ""), _concluding(one.roots))
    elif known and (periods := tuple(each for each in parts(one.answer) or () if isinstance(each, Period))):
        row = _row("law", one.question.name, Kind.PERIOD, periods, subject)
        yield row.by(_concluding(one.roots))
        yield from _superseded(row, one.roots)


def _counted(asked: Iterable[Put], chapter: str) -> Iterator[LifeRow]:
    """The periods that words of the article counted from a first day."""
    nodes = (node for one in asked for root in one.roots for node in root.walk())
    for node in (node for node in nodes if chapter_of(node.rule.clause) == chapter):
        for saying in node.sayings:
            period = saying.slots["result"]
            if "first" in saying.slots and isinstance(period, Period):
                word = Both(*(said(saying.slots["word"], lang) for lang in LANGS))
                yield _row("law", "counted", Kind.PERIOD, (period,), word).by(node.rule.clause)


def _periods(traced: Traced | TracedAcross, facts: Facts) -> Iterator[LifeRow]:
    """Minimum use periods as bars; the days on which contract and options end."""
    asked = [Question("term.contract"), Question("contract.end_on")]
    asked += [Question(name, option.id) for option in facts.options for name in ("term.option", "option.last_day")]
    for question, answer, roots, edition in traced.put(facts, asked):
        subject = _called(question.subject) if question.subject else Both("", "")
        if isinstance(answer, date):
            yield _row("law", question.name, Kind.DEADLINE, (_one(answer),), subject).under(edition)
        elif periods := tuple(one for one in parts(answer) or () if isinstance(one, Period)):
            row = _row("law", question.name, Kind.PERIOD, periods, subject).under(edition)
            yield row.by(_concluding(roots))
            yield from _superseded(row, roots)
        elif isinstance(answer, Undetermined):
            known = names()["law"][question.name]
            what = Both(known["ja"].format(subject=subject.ja), known["en"].format(subject=subject.en))
            row = _row("law", "undetermined", Kind.OPEN, (), what, answer.what())
            yield row._replace(clause=known["clause"]).under(edition)


def _superseded(row: LifeRow, roots: list[Node]) -> Iterator[LifeRow]:
    """The periods that another rule of the text concluded about the same, and that the answer replaced."""
    about = next((node for node in roots if isinstance(node.outcome, Periods)), None)
    found: dict[Period, Rule] = {}
    for node in (node for root in roots for node in root.walk()):
        if about and type(node.outcome) is type(about.outcome) and node.subject is about.subject:
            assert isinstance(node.outcome, Periods)
            if node.rule.of_the_text:
                found.update({term.period: node.rule for term in node.outcome.terms})
    for period, rule in found.items():
        if period not in row.days:
            other = _row("law", "superseded", Kind.SUPERSEDED, (period,), row.name)
            yield other.by(rule.clause)._replace(edition=rule.edition if row.edition else "")


def first_day(facts: Facts, field: str) -> date | None:
    """The first day on record in a dated field, named as in timeline.toml."""
    model, _, name = field.partition(".")
    days = [getattr(fact, name) for fact in _facts(facts) if type(fact).__name__ == model]
    return min((day for day in days if day), default=None)


def _concluding(roots: list[Node]) -> str:
    """The clause whose rule gave the answer: of a minimum use period, the paragraph that set it."""
    return next((one.rule.clause for one in roots if one.concluded and one.rule.of_the_text), "")


def _charges(owed: Iterable[Line], facts: Facts) -> Iterator[LifeRow]:
    """One row for each kind and subject; a fee that recurs has a mark for every month."""
    grouped: dict[tuple[str, str, bool], list[Line]] = {}
    for line in owed:
        alone = "" if line.kind in RECURRING else str(line.on)
        grouped.setdefault((line.name("ja"), alone, bool(line.open())), []).append(line)
    for lines in grouped.values():
        days = tuple(_one(line.on) for line in lines if line.on)
        name = _charge_name(lines[0], facts)
        detail = Both(_amount(lines, "ja"), _amount(lines, "en"))
        first = lines[0]
        yield LifeRow(Kind.CHARGE if days else Kind.OPEN, days, name, detail, first.places[0], first.edition)


def _charge_name(line: Line, facts: Facts) -> Both:
    """The kind of charge, and for whom: an option, article, change or event by its name, not by its id."""
    about = next((one for one in _facts(facts) if getattr(one, "id", None) == line.subject), None)
    if about is None or line.subject in ("", "contract"):
        return Both(line.name("ja"), line.name("en"))
    return _of(CHARGE_NAMES[line.kind], _subject(about)) if _subject(about).ja else CHARGE_NAMES[line.kind]


def _amount(lines: list[Line], lang: Lang) -> str:
    """13,838 yen; of several: how many and how much in all; what holds it or is missing."""
    if missing := [one for line in lines for one in line.open()]:
        return missing[0].what().in_(lang)
    total = sum(line.amount or 0 for line in lines)
    amount = yen(total, lang)
    if len(lines) > 1:
        amount = f"{len(lines)}回、合計{amount}" if lang == "ja" else f"{len(lines)} times, {amount} in all"
    if lines[0].held:
        assert isinstance(lines[0].charge, Charge)
        amount += f"、{lines[0].state('ja')}" if lang == "ja" else f", {lines[0].state('en')}"
    return amount


def _deadlines(traced: Traced | TracedAcross, facts: Facts) -> Iterator[LifeRow]:
    """The duties for which the text names a day, with their state at the end of the record."""
    for row in traced.duties(facts):
        if row.due:
            state = Both(row.state_told("ja"), row.state_told("en"))
            subject = _of(row.duty, row.subject)
            found = _row("law", "deadline", Kind.DEADLINE, (_one(row.due),), subject, state)
            yield found.by(row.clause)._replace(edition=row.edition)


# --- days -------------------------------------------------------------------------------------------


def _one(on: date) -> Period:
    return Period(on, on)


def _when(days: tuple[Period, ...], lang: Lang) -> str:
    if not days:
        return "日の定まらないもの" if lang == "ja" else "no day yet"
    first, last = days[0].first, max(one.last for one in days)
    if len(days) == 1 and first != last:
        return days[0].told(lang)
    if first == last:
        return day(first, lang)
    return f"{day(first, lang)}〜{day(last, lang)}" if lang == "ja" else f"{day(first, lang)} … {day(last, lang)}"


def _months(first: date, last: date, step: int) -> Iterator[date]:
    """The first days of every step-th month within."""
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        on = date(number // 12, number % 12 + 1, 1)
        if number % step == 0 and first <= on <= last:
            yield on


def dated_fields() -> set[str]:
    """Every field of the facts that holds a day or a moment; each has a name in timeline.toml."""
    found: set[str] = set()
    waiting: list[type[Fact]] = [Facts]
    seen: set[type[Fact]] = set()
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        for name, field in model.model_fields.items():
            for inner in _types(field.annotation):
                if isinstance(inner, type) and issubclass(inner, Fact):
                    waiting.append(inner)
                elif isinstance(inner, type) and issubclass(inner, date) and model not in (Facts, DaysOff):
                    found.add(f"{model.__name__}.{name}")
    return found


def _types(annotation: object) -> Iterator[object]:
    inner = getattr(annotation, "__args__", None)
    if inner is None:
        yield annotation
        return
    for one in inner:
        yield from _types(one)


def pairs() -> Iterator[tuple[str, str, str]]:
    """The names of timeline.toml, for the glossary."""
    for table, rows in names().items():
        for name, row in rows.items():
            yield f"timeline.toml: {table}.{name}", row["ja"], row["en"]
