"""A list of charges as it stands in a sentence: (1) 7,000 yen, arising on 16 July 2024, exclusive of tax; (2) …

Written from the published form of an answer, and read back into it. What stands undecided in it stays so.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Any

from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.wording import LANGS, Both, Lang, day, yen
from mrs_spec.record.answers import Undetermined, all_missing, as_json
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.names import ARTICLE_NAMES, CHARGE_NAMES, OPTION_NAMES
from mrs_spec.record.questions import by_option
from mrs_spec.scenarios.written import (
    AMOUNT,
    DAY,
    NEEDS,
    NONE,
    TAX_NAMES,
    NotAValue,
    Slot,
    read_day,
    read_needs,
    write_needs,
)

Row = dict[str, Any]
"""A charge in the published form, or what is missing for one."""

ALL_CHARGES = "charges"
SUBJECT_NAMES = {
    **{kind.value: name for kind, name in OPTION_NAMES.items()},
    **ARTICLE_NAMES,
    "change": Both("変更", "change"),
    "work": Both("作業", "work"),
    "failure": Both("故障", "failure"),
    "incident": Both("出来事", "incident"),
}
"""What a charge can be for; several of a kind have a number: COLD_STANDBY-2, change-1."""
SUBJECTS = {lang: {name.in_(lang): code for code, name in SUBJECT_NAMES.items()} for lang in LANGS}


def _write_subject(id: str, lang: Lang) -> str:
    if id in SUBJECT_NAMES:
        return SUBJECT_NAMES[id].in_(lang)
    kind, _, number = id.rpartition("-")
    return f"{SUBJECT_NAMES[kind].in_(lang)} {number}"


def _read_subject(text: str, lang: Lang) -> str:
    names = SUBJECTS[lang]
    if text in names:
        return names[text]
    name, _, number = text.rpartition(" ")
    if name not in names or not re.fullmatch(r"[1-9]\d{0,2}", number):
        raise NotAValue(text)
    return f"{names[name]}-{number}"


def _quoted(text: str, lang: Lang) -> str:
    return f"「{text}」" if lang == "ja" else f' "{text}"'


QUOTED = Both("(?:「(?P<{}>[^「」]+)」)?", '(?: "(?P<{}>[^"]+)")?')
KINDS = {lang: {name.in_(lang): kind.value for kind, name in CHARGE_NAMES.items()} for lang in LANGS}


def _write_charged(question: str, lang: Lang) -> str:
    """すべて / all; 亡失負担金 / loss charge; 有料オプションの月額費用「コールドスタンバイ」."""
    name, _, subject = question.partition(":")
    if name == ALL_CHARGES:
        return Both("すべて", "all of them").in_(lang)
    kind = CHARGE_NAMES[ChargeKind(name.partition(".")[2])].in_(lang)
    return kind + (_quoted(_write_subject(subject, lang), lang) if subject else "")


def _read_charged(text: str, lang: Lang) -> str:
    if text == _write_charged(ALL_CHARGES, lang):
        return ALL_CHARGES
    found = re.fullmatch('(?P<kind>[^「"]+?)' + QUOTED.in_(lang).format("subject"), text)
    kind = KINDS[lang].get(found["kind"]) if found else None
    if found is None or kind is None or by_option(ChargeKind(kind)) is not bool(found["subject"]):
        raise NotAValue(text)
    return f"charges.{kind}" + (f":{_read_subject(found['subject'], lang)}" if found["subject"] else "")


WAITS = Both("「{}」が確認されるまで判断できない", 'cannot be decided until "{}" is confirmed')
AMOUNT_OF, DAY_OF = Both("額は", "the amount "), Both("発生日は", "the day it arises ")
ON = Both("{}発生", "arising on {}")
HELD = Both("「{}」の判断があるまで請求保留", 'held until "{}" has been decided')
BETWEEN = Both("、", ", ")
FOR = Both("{}につき", "{}: ")


def row_of(question: str, row: Row) -> Row:
    """A row as it stands in that list: without the kind and the subject that the list has."""
    kind, _, subject = question.removeprefix(ALL_CHARGES).removeprefix(".").partition(":")
    own = {"kind": kind, "subject": subject or "contract"}
    return {name: value for name, value in row.items() if own.get(name) != value}


def whole_row(question: str, row: Row) -> Row:
    """A row in the published form: with the kind and the subject of the list it stands in, where it has none."""
    kind, _, subject = question.removeprefix(ALL_CHARGES).removeprefix(".").partition(":")
    own = {"kind": kind} if kind else {}
    return row if "undetermined" in row else {**own, "subject": subject or "contract", **row}


def _write_row(row: Row, lang: Lang) -> str:
    """「ルータ」につき7,000円、2024年7月16日発生 / "router": 7,000 yen, arising on 16 July 2024"""
    if _waits(row):
        return _waiting(row, lang)
    subject = row.get("subject", "contract")
    head = CHARGE_NAMES[ChargeKind(row["kind"])].in_(lang) if "kind" in row else ""
    head += _quoted(_write_subject(subject, lang), lang) if subject != "contract" else ""
    amount, on = row["yen"], row["on"]
    parts = [
        yen(amount, lang) if isinstance(amount, int) else AMOUNT_OF.in_(lang) + _waiting(amount, lang),
        ON.in_(lang).format(day(date.fromisoformat(on), lang))
        if isinstance(on, str)
        else DAY_OF.in_(lang) + _waiting(on, lang),
        *(HELD.in_(lang).format(entry) for entry in row.get("held", ())),
        *([TAX_NAMES[row["tax"]].in_(lang)] if row.get("tax") else ()),
    ]
    return (FOR.in_(lang).format(head.strip()) if head else "") + BETWEEN.in_(lang).join(parts)


def _waits(part: object) -> bool:
    """Whether a part of a list is undecided."""
    return isinstance(part, dict) and "undetermined" in part


def _waiting(part: Row, lang: Lang) -> str:
    needs = [(one["need"], one.get("detail", "")) for one in part["undetermined"]]
    return WAITS.in_(lang).format(write_needs(needs, lang))


@cache
def _row_shape(lang: Lang) -> re.Pattern[str]:
    def waiting(name: str, before: str = "") -> str:
        return re.escape(before) + re.escape(WAITS.in_(lang)).replace(r"\{\}", f"(?P<{name}>{NEEDS.in_(lang)})")

    kinds = "|".join(re.escape(name) for name in sorted(KINDS[lang], key=len, reverse=True))
    subject = QUOTED.in_(lang).format("subject").replace("(?: ", "(?: ?")
    head = "(?:" + FOR.in_(lang).format(f"(?P<kind>{kinds})?{subject}") + ")?"
    amount = f"(?:(?P<yen>{AMOUNT})(?:円| yen)|{waiting('yen_waits', AMOUNT_OF.in_(lang))})"
    on = re.escape(ON.in_(lang)).replace(r"\{\}", f"(?P<on>{DAY.in_(lang)})")
    comma = re.escape(BETWEEN.in_(lang))
    held = re.escape(HELD.in_(lang)).replace(r"\{\}", r"IR-\d\d[a-z]?")
    tax = "|".join(re.escape(name.in_(lang)) for name in TAX_NAMES.values())
    whole = f"{head}{amount}{comma}(?:{on}|{waiting('on_waits', DAY_OF.in_(lang))})"
    return re.compile(f"{waiting('waits')}|{whole}(?P<held>(?:{comma}{held})*)(?:{comma}(?P<tax>{tax}))?")


def _read_row(text: str, lang: Lang) -> Object:
    found = _row_shape(lang).fullmatch(text)
    if not found:
        raise NotAValue(text)
    if found["waits"]:
        return _undecided(found["waits"], lang)
    row: Object = {"kind": KINDS[lang][found["kind"]]} if found["kind"] else {}
    if found["subject"]:
        row["subject"] = _read_subject(found["subject"], lang)
    row["yen"] = int(found["yen"].replace(",", "")) if found["yen"] else _undecided(found["yen_waits"], lang)
    row["on"] = read_day(found["on"], lang).isoformat() if found["on"] else _undecided(found["on_waits"], lang)
    if found["held"]:
        row["held"] = list[JSON](re.findall(r"IR-\d\d[a-z]?", found["held"]))
    if found["tax"]:
        row["tax"] = next(code for code, name in TAX_NAMES.items() if name.in_(lang) == found["tax"])
    return row


def _undecided(needs: str, lang: Lang) -> Object:
    found = all_missing(Undetermined(code, "", detail) for code, detail in read_needs(needs, lang))
    assert found is not None
    return as_json(found)


def _numbered(texts: list[str], lang: Lang) -> str:
    """(1)…、(2)… / (1) …; (2) …"""
    between = "" if lang == "ja" else " "
    rows = [f"({number}){between}{text}" for number, text in enumerate(texts, 1)]
    return ("、" if lang == "ja" else "; ").join(rows) or NONE.in_(lang)


def _unnumbered(text: str, lang: Lang) -> list[str]:
    if text == NONE.in_(lang):
        return []
    found = re.split(r"(?:^|、)\(\d+\)" if lang == "ja" else r"(?:^|; )\(\d+\) ", text)[1:]
    if not found or _numbered(found, lang) != text:
        raise NotAValue(text)
    return found


CHARGES = Slot(
    Both(rf"{NONE.ja}|\(1\).+", rf"{NONE.en}|\(1\) .+"),
    lambda text, lang: [_read_row(row, lang) for row in _unnumbered(text, lang)],
    lambda rows, lang: _numbered([_write_row(row, lang) for row in rows], lang),
)
"""Charges as they stand in a list, in the published form. Kind and subject may be left to the list they stand in."""

CHARGED = Slot(Both(".+?", ".+?"), _read_charged, _write_charged)
"""Which list of charges: all of them, those of a kind, those of a kind for one paid option; as it is asked for."""
