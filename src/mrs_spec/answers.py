"""Answers: a value, silent, undetermined or refused. Nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from mrs_spec.calendar import Period
from mrs_spec.text import clause_name, corpus, needs_table
from mrs_spec.wording import Both, Lang, day, listed, said, yen


class Undetermined(NamedTuple):
    """A fact or a judgement is missing; `need` is an entry of needs.toml, `clause` asks for it."""

    need: str
    clause: str
    detail: str = ""

    @property
    def who(self) -> str:
        """legal, billing, tax, operations or company: who must supply it."""
        return str(needs_table()["need"][self.need]["who"])

    def what(self) -> Both:
        entry = needs_table()["need"][self.need]
        detail = date.fromisoformat(self.detail) if self.detail else ""
        return Both(entry["ja"], entry["en"]).filled(detail=detail)

    def told(self, lang: Lang) -> str:
        who, what, clause = role(self.who).in_(lang), self.what().in_(lang), clause_name(self.clause).in_(lang)
        if lang == "ja":
            return f"判断できない（{who}が明らかにすべきもの：{what}。根拠：{clause}）"
        return f"undetermined: {who} must supply {what} [{clause}]"


def any_of(values: Iterable[bool | Undetermined]) -> bool | Undetermined:
    """Whether one of them holds; where none does, what keeps one from being decided."""
    found = list(values)
    return True in found or next((one for one in found if isinstance(one, Undetermined)), False)


class Refused(NamedTuple):
    """A request is denied, by this clause."""

    clause: str

    def told(self, lang: Lang) -> str:
        clause = clause_name(self.clause).in_(lang)
        return f"認められない（{clause}）" if lang == "ja" else f"refused ({clause})"


class Silent(NamedTuple):
    """No rule of the text concludes."""

    def told(self, lang: Lang) -> str:
        return "定めなし（いずれの定めからも結論が出ない）" if lang == "ja" else "silent (no rule concludes)"


SILENT = Silent()


def role(code: str) -> Both:
    entry = needs_table()["who"][code]
    return Both(entry["ja"], entry["en"])


class ChargeKind(StrEnum):
    """What may be owed, in the order of the annexes."""

    INITIAL_MAIN = "INITIAL_MAIN"
    INITIAL_OPTION = "INITIAL_OPTION"
    MONTHLY_MAIN = "MONTHLY_MAIN"
    MONTHLY_OPTION = "MONTHLY_OPTION"
    CHANGE_FEE = "CHANGE_FEE"
    AFTER_HOURS_FEE = "AFTER_HOURS_FEE"
    LONG_WORK_FEE = "LONG_WORK_FEE"
    TRANSPORT_ACTUAL = "TRANSPORT_ACTUAL"
    FAILURE_FEE = "FAILURE_FEE"
    LOSS_FEE = "LOSS_FEE"
    DAMAGE_FEE = "DAMAGE_FEE"
    RESTORATION_COST = "RESTORATION_COST"
    ASSESSED_MAIN = "ASSESSED_MAIN"
    ASSESSED_OPTION = "ASSESSED_OPTION"


CHARGE_NAMES = {
    ChargeKind.INITIAL_MAIN: Both("契約の初期費用", "initial fee for the contract"),
    ChargeKind.INITIAL_OPTION: Both("有料オプションの初期費用", "initial fee for the paid option"),
    ChargeKind.MONTHLY_MAIN: Both("契約の月額費用", "monthly fee for the contract"),
    ChargeKind.MONTHLY_OPTION: Both("有料オプションの月額費用", "monthly fee for the paid option"),
    ChargeKind.CHANGE_FEE: Both("契約内容の変更の一時費用", "one-time fee for the change of contract content"),
    ChargeKind.AFTER_HOURS_FEE: Both("時間外手数料", "after-hours charge"),
    ChargeKind.LONG_WORK_FEE: Both("長時間作業の一時費用", "one-time fee for long-duration work"),
    ChargeKind.TRANSPORT_ACTUAL: Both("交通費等の実費", "charge for actual expenses such as transportation costs"),
    ChargeKind.FAILURE_FEE: Both("故障に係る一時費用", "one-time fee for a failure"),
    ChargeKind.LOSS_FEE: Both("亡失負担金", "loss charge"),
    ChargeKind.DAMAGE_FEE: Both("毀損負担金", "damage charge"),
    ChargeKind.RESTORATION_COST: Both("回復又は修理に要する費用", "cost of restoration or repair"),
    ChargeKind.ASSESSED_MAIN: Both("契約の最低利用期間内解除調定金", "assessed amount for the contract"),
    ChargeKind.ASSESSED_OPTION: Both("有料オプションの最低利用期間内解除調定金", "assessed amount for the paid option"),
}


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


class DutyState(StrEnum):
    OPEN = "open"
    MET = "met"
    LATE = "late"
    BREACHED = "breached"


DUTY_NAMES = {
    DutyState.OPEN: Both("未了", "open"),
    DutyState.MET: Both("履行済み", "met"),
    DutyState.LATE: Both("遅れて履行", "late"),
    DutyState.BREACHED: Both("違反", "breached"),
}


class Duty(NamedTuple):
    """The state of a duty about an article, failure, incident or outage; `day`: of a late performance."""

    subject: str
    state: DutyState | Undetermined
    day: date | None = None

    def told(self, lang: Lang) -> str:
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
        return self.entry


Answer = Any
"""A value (date, tuple of Periods, Charges, Duties, Findings, str), Silent, Undetermined or Refused."""


def as_json(answer: Answer) -> Any:
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


def _undetermined(answer: Undetermined) -> dict[str, str]:
    found = {"need": answer.need, "who": answer.who}
    return found | ({"detail": answer.detail} if answer.detail else {})


def _value(value: Any) -> Any:
    match value:
        case date():
            return value.isoformat()
        case Period():
            return {"first": value.first.isoformat(), "last": value.last.isoformat()}
        case Charge():
            row: dict[str, Any] = {"kind": value.kind.value, "subject": value.subject}
            row |= {"yen": _part(value.yen), "on": _part(value.on)}
            row |= {"held": list(value.held)} if value.held else {}
            return row | ({"tax": value.tax} if value.tax else {})
        case Duty():
            row = {"subject": value.subject, "state": _part(value.state)}
            return row | ({"day": value.day.isoformat()} if value.day else {})
        case Finding():
            return value.entry
        case Undetermined():
            return {"undetermined": _undetermined(value)}
        case tuple() | list():
            return [_value(item) for item in value]
        case _:
            return value


def _part(value: Any) -> Any:
    return as_json(value) if isinstance(value, Undetermined) else _value(value)


def in_words(answer: Answer, lang: Lang) -> str:
    """The answer as a lawyer or biller would say it."""
    if isinstance(answer, tuple) and not hasattr(answer, "_fields") and not answer:
        return "なし" if lang == "ja" else "none"
    if isinstance(answer, int):
        return yen(answer, lang)
    if isinstance(answer, tuple) and not hasattr(answer, "_fields"):
        return listed((in_words(one, lang) for one in answer), lang)
    if isinstance(answer, str):
        return code_name(answer, lang)
    return said(answer, lang)


def code_name(code: str, lang: Lang) -> str:
    """A code in an answer as it is called: a kind, a clause, or what it is."""
    if code in CODE_NAMES:
        return CODE_NAMES[code].in_(lang)
    return clause_name(code).in_(lang) if code in corpus().all else code


CODE_NAMES = {
    "none": Both("発生しない", "does not arise"),
    "arises": Both("発生する", "arises"),
    "undetermined": Both("判断できない", "cannot be decided"),
    "eligible": Both("要件を満たす", "eligible"),
    "granted": Both("承諾済み", "granted"),
    "pending": Both("承諾待ち", "pending"),
    "complies": Both("定めに適合する", "complies"),
    "contrary": Both("定めに反する", "contrary to the provision"),
    "contractor": Both("契約者の負担", "borne by the Contractor"),
    "exclusive": Both("税抜", "exclusive of tax"),
    "inclusive": Both("税込", "inclusive of tax"),
    "outside": Both("税の対象外", "outside the tax"),
    "COLD_STANDBY": Both("コールドスタンバイ", "Cold Standby"),
    "MANAGED_SWITCH": Both("マネージドスイッチ", "Managed Switch"),
    "MULTIHOME": Both("マルチホーム運用", "Multihome Operation"),
    "INDIVIDUAL_OPERATION": Both("個別運用", "Individual Operation"),
    **{kind.value: name for kind, name in CHARGE_NAMES.items()},
}
"""How the codes in answers are called."""
