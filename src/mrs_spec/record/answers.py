"""Answers: a value, silent, undetermined or refused. Nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, TypeVar, cast

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import needs_table
from mrs_spec.ground.calendar import Period
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.wording import LANGS, Both, Lang, day, listed, yen
from mrs_spec.record.kinds import ChargeKind, DutyState
from mrs_spec.record.names import DUTY_NAMES

T = TypeVar("T")


class Missing(NamedTuple):
    """A fact or a judgement that is missing; `need` is an entry of needs.toml, `clause` asks for it."""

    need: str
    clause: str
    detail: str = ""

    @property
    def who(self) -> str:
        """legal, billing, tax, operations or company: who must supply it."""
        return str(needs_table()["need"][self.need]["who"])

    def what(self) -> Both:
        """What is missing, in words."""
        entry = needs_table()["need"][self.need]
        detail = date.fromisoformat(self.detail) if self.detail else ""
        return Both(entry["ja"], entry["en"]).filled(detail=detail)

    def told(self, lang: Lang) -> str:
        """Who must supply what, and why: what was published names no clause."""
        who, what = role(self.who).in_(lang), self.what().in_(lang)
        if not self.clause:
            return f"{who}：{what}" if lang == "ja" else f"{who}: {what}"
        clause = clause_name(self.clause).in_(lang)
        if lang == "ja":
            return f"{who}が明らかにすべきもの：{what}。根拠：{clause}"
        return f"{who} must supply {what} [{clause}]"


class Undetermined(NamedTuple):
    """Something is missing (see Missing); `besides`: what is missing side by side with it."""

    need: str
    clause: str
    detail: str = ""
    besides: tuple[Missing, ...] = ()

    @property
    def each(self) -> tuple[Missing, ...]:
        """All that is missing, what was met first before the others."""
        return Missing(self.need, self.clause, self.detail), *self.besides

    def beside(self, others: Iterable[object]) -> Undetermined:
        """This, and side by side with it what is missing of the others."""
        found: dict[tuple[str, str], Missing] = {}
        for outcome in (self, *others):
            if isinstance(outcome, Undetermined):
                for one in outcome.each:
                    found.setdefault((one.need, one.detail), one)
        first, *rest = found.values()
        return Undetermined(*first, tuple(rest))

    @property
    def in_order(self) -> tuple[Missing, ...]:
        """All that is missing, in the order in which it is published: none of it comes first."""
        return tuple(sorted(self.each, key=lambda one: (one.need, one.detail)))

    @property
    def owed_by(self) -> tuple[str, ...]:
        """Who must supply it, each once."""
        return tuple(sorted({one.who for one in self.each}))

    def what(self) -> Both:
        """What is missing, in words."""
        whats = [one.what() for one in self.in_order]
        return Both(*(listed((what.in_(lang) for what in whats), lang) for lang in LANGS))

    def told(self, lang: Lang) -> str:
        """Who must supply what, and why: what was published names no clause."""
        if not self.clause:
            return self.told_briefly(lang)
        if lang == "ja":
            return f"判断できない（{'。'.join(one.told(lang) for one in self.in_order)}）"
        return f"undetermined: {'; '.join(one.told(lang) for one in self.in_order)}"

    def told_briefly(self, lang: Lang) -> str:
        """Who must supply what."""
        needs = listed((one._replace(clause="").told(lang) for one in self.in_order), lang)
        return f"判断できない（{needs}）" if lang == "ja" else f"undetermined ({needs})"


def all_missing(found: Iterable[object]) -> Undetermined | None:
    """What is missing of all of these; None where none of them is undetermined."""
    every = list(found)
    first = next((one for one in every if isinstance(one, Undetermined)), None)
    return None if first is None else first.beside(every)


def all_known(values: Iterable[T | Undetermined]) -> list[T] | Undetermined:
    """All of these values, or what is missing of them."""
    found = list(values)
    return all_missing(found) or cast("list[T]", found)


def any_of(values: Iterable[bool | Undetermined]) -> bool | Undetermined:
    """Whether one of them holds; where none does, all that keeps one from being decided."""
    found = list(values)
    return True in found or all_missing(found) or False


class Refused(NamedTuple):
    """A request is denied, by this clause."""

    clause: str

    def told(self, lang: Lang) -> str:
        """In words."""
        clause = clause_name(self.clause).in_(lang)
        return f"認められない（{clause}）" if lang == "ja" else f"refused ({clause})"


class Silent(NamedTuple):
    """No rule of the text concludes."""

    def told(self, lang: Lang) -> str:
        """In words."""
        return "定めなし（いずれの定めからも結論が出ない）" if lang == "ja" else "silent (no rule concludes)"


SILENT = Silent()


def role(code: str) -> Both:
    """How a role is called that must supply something: legal, billing, tax, operations, company."""
    entry = needs_table()["who"][code]
    return Both(entry["ja"], entry["en"])


class Charge(NamedTuple):
    """Something owed: yen and the Japan day the obligation arises; `held` names entries that block billing.

    tax: the tax basis of the yen, where the charge has one: exclusive, inclusive or outside.
    """

    kind: ChargeKind
    subject: str
    yen: int | Undetermined
    on: date | Undetermined
    held: tuple[str, ...] = ()
    tax: str = ""

    def told(self, lang: Lang) -> str:
        """In words."""
        amount = yen(self.yen, lang) if isinstance(self.yen, int) else _open("額", "amount", self.yen, lang)
        if isinstance(self.on, date):
            when = f"{day(self.on, lang)}発生" if lang == "ja" else f"arises {day(self.on, lang)}"
        else:
            when = _open("発生日", "day", self.on, lang)
        text = f"{amount}（{when}）" if lang == "ja" else f"{amount} ({when})"
        if self.held:
            entries = listed(self.held, lang)
            text += f"【請求保留：{entries}】" if lang == "ja" else f" [held: {entries}]"
        return text


def _open(ja: str, en: str, what: Undetermined, lang: Lang) -> str:
    return f"{ja}は{what.told(lang)}" if lang == "ja" else f"{en} {what.told(lang)}"


class Duty(NamedTuple):
    """The state of a duty about an article, failure, incident or outage; `day`: of a late performance."""

    subject: str
    state: DutyState | Undetermined
    day: date | None = None

    def told(self, lang: Lang) -> str:
        """In words."""
        if isinstance(self.state, Undetermined):
            return self.state.told(lang)
        state = DUTY_NAMES[self.state].in_(lang)
        if self.day is None:
            return state
        return f"{state}（{day(self.day, lang)}）" if lang == "ja" else f"{state} ({day(self.day, lang)})"


class Finding(NamedTuple):
    """Something for a human to look at; it changes no amount."""

    entry: str

    def told(self, lang: Lang) -> str:
        """In words."""
        return self.entry


Value = date | int | str | Period | Charge | Duty | Finding
Whole = Value | tuple[Value | Undetermined, ...]
"""A value, or a whole list: every charge, every period, the empty list included."""
Answer = Whole | Silent | Undetermined | Refused
"""All that can be answered."""


def parts(answer: Answer) -> tuple[Value | Undetermined, ...] | None:
    """What a whole list holds; None for an answer that is no list."""
    return cast("tuple[Value | Undetermined, ...]", answer) if type(answer) is tuple else None


def as_json(answer: Answer) -> Object:
    """The answer in the published form (see schemas/answers.schema.json)."""
    match answer:
        case Undetermined():
            return {"undetermined": _undetermined(answer)}
        case Refused():
            return {"refused": {"clause": answer.clause}}
        case Silent():
            return {"silent": True}
        case _:
            return {"value": _value(answer)}


def _undetermined(answer: Undetermined) -> JSON:
    return [
        {"need": one.need, "who": one.who} | ({"detail": one.detail} if one.detail else {}) for one in answer.in_order
    ]


def _value(value: Whole | Undetermined) -> JSON:
    if (several := parts(value)) is not None:
        return [_value(part) for part in several]
    match value:
        case date():
            return value.isoformat()
        case Period():
            return {"first": value.first.isoformat(), "last": value.last.isoformat()}
        case Charge():
            row: Object = {"kind": value.kind.value, "subject": value.subject}
            row |= {"yen": _value(value.yen), "on": _value(value.on)}
            row |= {"held": list(value.held)} if value.held else {}
            return row | ({"tax": value.tax} if value.tax else {})
        case Duty():
            row = {"subject": value.subject, "state": _value(value.state)}
            return row | ({"day": value.day.isoformat()} if value.day else {})
        case Finding():
            return value.entry
        case Undetermined():
            return {"undetermined": _undetermined(value)}
        case _:
            return cast("str | int", value)
