"""The values that stand in step sentences: typed, written per language, matched whole.

No language text enters the facts: a day, an amount or a name becomes the same code from either language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime, time
from typing import Any

from mrs_spec.document.names import clause_name
from mrs_spec.ground.calendar import JAPAN
from mrs_spec.ground.wording import LANGS, Both, Lang, day, yen
from mrs_spec.record.kinds import Cause, ChargeKind, ConductKind, DutyState, Item, Manner
from mrs_spec.record.names import (
    ARTICLE_NAMES,
    BASE_NAMES,
    CHARGE_NAMES,
    CODE_NAMES,
    CONDUCT_NAMES,
    DUTY_NAMES,
    GROUND_NAMES,
    LEGACY_NAMES,
    MANNER_NAMES,
    OPTION_NAMES,
    OUTAGE_CAUSES,
)
from mrs_spec.record.questions import DUTIES
from mrs_spec.record.things import Article
from mrs_spec.scenarios.charged import CHARGED, CHARGES
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
    read_yen,
    write_needs,
)


def _names(names: Mapping[Any, Both]) -> Slot:
    """A closed list of names, each for one code."""
    codes = {lang: {name.in_(lang): code for code, name in names.items()} for lang in LANGS}
    patterns = {
        lang: "|".join(re.escape(name) for name in sorted(codes[lang], key=len, reverse=True)) for lang in LANGS
    }
    return Slot(
        Both(patterns["ja"], patterns["en"]),
        lambda text, lang: codes[lang][text],
        lambda code, lang: names[code].in_(lang),
        tuple(names),
    )


def _several(
    pattern: Both, read: Callable[[str, Lang], Any], write: Callable[[Any, Lang], str], least: int = 1
) -> Slot:
    """One value (or as many as `least`) or more, in order: 7,000円、10,000円 / 7,000 yen; 10,000 yen."""
    between = {"ja": "、", "en": "; "}
    more = f"{{{least - 1},}}"
    return Slot(
        Both(f"{pattern.ja}(?:、{pattern.ja}){more}", f"{pattern.en}(?:; {pattern.en}){more}"),
        lambda text, lang: [read(one, lang) for one in text.split(between[lang])],
        lambda values, lang: between[lang].join(write(one, lang) for one in values),
    )


def _several_names(names: Mapping[Any, Both]) -> Slot:
    one = _names(names)
    return _several(Both(f"(?:{one.pattern.ja})", f"(?:{one.pattern.en})"), one.read, one.write)


def _or_none(slot: Slot) -> Slot:
    """The same list, which may be empty: なし / none."""
    return Slot(
        Both(f"{NONE.ja}|{slot.pattern.ja}", f"{NONE.en}|{slot.pattern.en}"),
        lambda text, lang: [] if text == NONE.in_(lang) else slot.read(text, lang),
        lambda values, lang: slot.write(values, lang) if values else NONE.in_(lang),
    )


def _same(pattern: str, read: Callable[[str], Any]) -> Slot:
    """A value written alike in both languages."""
    return Slot(Both(pattern, pattern), lambda text, lang: read(text), lambda value, lang: str(value))


def _read_instant(text: str) -> str:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise NotAValue(text) from None
    return text


def _read_moment(text: str, lang: Lang) -> str:
    found = re.fullmatch(r"(.*日)(\d+)時(?:(\d+)分)?" if lang == "ja" else r"(.*) (\d\d):(\d\d)", text)
    if not found:
        raise NotAValue(text)
    try:
        at = time(int(found[2]), int(found[3] or 0))
    except ValueError:
        raise NotAValue(text) from None
    return datetime.combine(read_day(found[1], lang), at, JAPAN).isoformat()


def _write_moment(value: str, lang: Lang) -> str:
    at = datetime.fromisoformat(value)
    if lang == "en":
        return f"{day(at.date(), lang)} {at:%H:%M}"
    return f"{day(at.date(), lang)}{at.hour}時" + (f"{at.minute}分" if at.minute else "")


THINGS = {
    "DESIGNATED_CABLE": Both("当社が指定したケーブル", "a cable that the Company designates"),
    "OTHER_CABLE": Both("当社が指定していないケーブル", "a cable that the Company does not designate"),
    "UNKNOWN_CABLE": Both(
        "当社が指定したか否か記録のないケーブル", "a cable without a record whether the Company designates it"
    ),
    "OTHER": Both("ケーブルでない物", "a thing that is not a cable"),
}
PLACES_OF_USE = {
    True: Both("日本国内で", "in Japan"),
    False: Both("日本国外で", "outside Japan"),
    None: Both("所在の記録のない場所で", "at a place without a record of where it is"),
}
MANAGED = {
    True: Both("善良な管理者の注意をもってされたもの", "with the care of a good manager"),
    False: Both("善良な管理者の注意を欠くもの", "without the care of a good manager"),
}
LAWFUL = {
    True: Both("法律に従って", "in accordance with law"),
    False: Both("法律に反して", "contrary to law"),
    None: Both("法律に従ったか否かの記録なく", "without a record whether in accordance with law"),
}
BREACHED = {
    f"art07.p1.i{n}": Both(clause_name(f"art07.p1.i{n}").ja, clause_name(f"art07.p1.i{n}").en) for n in range(1, 6)
}
EXTENTS = {
    True: Both("当社が別途定める範囲の傷", "scratches within the range the Company separately prescribes"),
    False: Both("当社が別途定める範囲に満たない傷", "scratches below the range the Company separately prescribes"),
    None: Both("当社による区分の記録のない傷", "scratches that the Company has not classified"),
}
CAUSES = {
    Cause.CONTRACTOR: Both("契約者の責に帰すべき事由", "attributable to the Contractor"),
    Cause.COMPANY: Both("当社の責に帰すべき事由", "attributable to the Company"),
    Cause.THIRD_PARTY: Both("第三者による盗難", "a theft by a third party"),
    Cause.NATURAL_DISASTER: Both("天災", "a natural disaster"),
}
METHODS = {
    True: Both("当社が定める方法により", "by the method the Company prescribes"),
    False: Both("当社が定める方法によらずに", "otherwise than by the method the Company prescribes"),
    None: Both("方法の記録なく", "without a record of the method"),
}
RESULTS = {
    "FAILURE": Both("故障がある", "there is a failure"),
    "NO_FAILURE": Both("故障がないことが明らかである", "it is clear that there is no failure"),
    "NOT_REPRODUCED": Both("故障は再現しない", "the failure is not reproduced"),
}
OUTCOMES = {
    "REPAIRED": Both("当社が修理した", "the Company repaired it"),
    "REPLACED": Both("当社が交換した", "the Company replaced it"),
    "DEALT_WITH_BY_CONTRACTOR": Both("契約者が対応した", "the Contractor dealt with it"),
}
IS = {
    True: Both("である", "is"),
    False: Both("ではない", "is not"),
}
TOLD = {
    "fact,reason,period": Both("その旨、理由及び期間", "that fact, the reason and the period"),
    "fact,reason": Both("その旨及び理由のみ", "that fact and the reason only"),
    "fact,period": Both("その旨及び期間のみ", "that fact and the period only"),
    "reason,period": Both("理由及び期間のみ", "the reason and the period only"),
}
CLAIMANTS = {
    "CONTRACTOR": Both("契約者の損害", "damage or loss of the Contractor"),
    "THIRD_PARTY": Both("契約者が第三者に与えた損害", "damage or loss the Contractor caused to a third party"),
}
ARISEN = {
    False: Both("発生していない", "not arisen"),
    True: Both("発生している", "arisen"),
}
ACTS = {kind: name for kind, name in CONDUCT_NAMES.items() if kind not in (ConductKind.USE, ConductKind.HANDLE)}
ARTICLE_DUTIES = {name: one.name for name, one in DUTIES.items() if one.about is Article}
EVENT_DUTIES = {name: one.name for name, one in DUTIES.items() if one.about is not Article}
REPLACEMENT_REASONS = {
    "REPAIR": Both("修理に伴い", "in a repair"),
    "LOSS": Both("亡失に伴い", "after a loss"),
    "COMPANY": Both("当社の都合により", "by the Company of its own accord"),
}

FEE_KINDS = (
    ChargeKind.INITIAL_MAIN,
    ChargeKind.CHANGE_FEE,
    ChargeKind.AFTER_HOURS_FEE,
    ChargeKind.LONG_WORK_FEE,
    ChargeKind.TRANSPORT_ACTUAL,
    ChargeKind.FAILURE_FEE,
    ChargeKind.LOSS_FEE,
    ChargeKind.DAMAGE_FEE,
    ChargeKind.RESTORATION_COST,
)
WORK_NAMES = {
    "after_hours": Both("営業時間外の作業", "work outside business hours"),
    "long": Both("長時間の作業", "long-duration work"),
    "poor_access": Both("交通の便が悪い場所における作業", "work at a place with poor transport access"),
}
PARTY_NAMES = {
    "CONTRACTOR": Both("契約者", "the Contractor"),
    "COMPANY": Both("当社", "the Company"),
}

BASIS_NAMES = {
    "BASE": Both("接続サービスの契約", "connection service contract"),
    "NETWORK": Both("管理単位", "management unit"),
}
SELECTORS = {
    "COMPANY": Both("当社", "the Company"),
    "APPLICANT": Both("申込者", "the applicant"),
}
GIVEN = {
    True: Both("あり", "is provided"),
    False: Both("なし", "is not provided"),
    None: Both("記録なし", "is not on record"),
}
MET = {
    True: Both("満たされる", "is met"),
    False: Both("満たされない", "is not met"),
}
REDUCTION_KINDS = {
    "CHANGE": Both("変更", "a change"),
    "END": Both("終了", "an ending"),
}
SWITCH_KINDS = {
    "CHANGE": Both("変更", "a change"),
    "END_AND_ADD": Both("終了及び追加", "an ending and an addition"),
}

SLOTS: dict[str, Slot] = {
    "day": Slot(DAY, read_day, day),
    "yen": Slot(Both(f"{AMOUNT}円", f"{AMOUNT} yen"), read_yen, yen),
    "number": _same(r"[1-9]\d{0,2}", int),
    "instant": _same(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)", _read_instant),
    "entry": _same(r"IR-\d\d[a-z]?", str),
    "item": _names({item: Both(item.value, item.value) for item in Item}),
    "option": _names(OPTION_NAMES),
    "ground": _names(GROUND_NAMES),
    "manner": _names({manner: MANNER_NAMES[manner] for manner in Manner}),
    "status": _names({code: CODE_NAMES[code] for code in ("none", "arises", "undetermined")}),
    "moment": Slot(
        Both(rf"{DAY.ja}(?:1?\d|2[0-3])時(?:[1-5]?\d分)?", rf"{DAY.en} \d\d:\d\d"), _read_moment, _write_moment
    ),
    "article": _names(ARTICLE_NAMES),
    "act": _names(ACTS),
    "thing": _names(THINGS),
    "place": _names(PLACES_OF_USE),
    "managed": _names(MANAGED),
    "lawful": _names(LAWFUL),
    "breached": _names(BREACHED),
    "extent": _names(EXTENTS),
    "cause": _names(CAUSES),
    "method": _names(METHODS),
    "result": _names(RESULTS),
    "outcome": _names(OUTCOMES),
    "is": _names(IS),
    "outage": _names(OUTAGE_CAUSES),
    "told": _names(TOLD),
    "claimant": _names(CLAIMANTS),
    "arisen": _names(ARISEN),
    "articleduty": _names(ARTICLE_DUTIES),
    "eventduty": _names(EVENT_DUTIES),
    "reason": _names(REPLACEMENT_REASONS),
    "switch": _names(SWITCH_KINDS),
    "base": _names(BASE_NAMES),
    "basis": _names(BASIS_NAMES),
    "selector": _names(SELECTORS),
    "given": _names(GIVEN),
    "met": _names(MET),
    "name": _same(r"[A-Z]\d{1,2}", str),
    "reduction": _names(REDUCTION_KINDS),
    "legacy": _names(LEGACY_NAMES),
    "fee": _names({kind: CHARGE_NAMES[kind] for kind in FEE_KINDS}),
    "work": _names(WORK_NAMES),
    "party": _names(PARTY_NAMES),
    "tax": _names(TAX_NAMES),
    "yens": _several(Both(f"{AMOUNT}円", f"{AMOUNT} yen"), read_yen, yen),
    "yens_in_order": _several(Both(f"{AMOUNT}円", f"{AMOUNT} yen"), read_yen, yen, least=2),
    "days": _several(DAY, read_day, day),
    "days_in_order": _several(DAY, read_day, day, least=2),
    "articles": _several_names(ARTICLE_NAMES),
    "articles_or_none": _or_none(_several_names(ARTICLE_NAMES)),
    "charged": CHARGED,
    "charges": CHARGES,
    "duty": _names({state: name for state, name in DUTY_NAMES.items() if state is not DutyState.LATE}),
    "need": Slot(NEEDS, read_needs, write_needs),
}
