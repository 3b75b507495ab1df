"""An audit in words: on the terminal, as JSON, and the sentences of its page."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter
from typing import Any

from mrs_spec.asking.editions import edition_meant
from mrs_spec.audit.compare import LINE_VERDICT_NAMES, LineVerdict
from mrs_spec.audit.parts import Sums
from mrs_spec.audit.summary import Large, Summary
from mrs_spec.document.names import clause_name
from mrs_spec.document.text import corpus
from mrs_spec.gate.diagnosis import Suspect
from mrs_spec.gate.tell import cause_json, cause_named, near_line, shift_line
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import messages
from mrs_spec.ground.wording import LANGS, Both, Lang, day, listed, yen
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.names import CHARGE_NAMES
from mrs_spec.record.questions import by_option
from mrs_spec.telling.answers import subject_name

SCHEME = "mrs-spec audit result 1"


def fault_told(key: str, lang: Lang) -> str:
    """What is wrong with a value, in words, and never the value."""
    table: Any = messages()
    for part in key.split("."):
        table = table[part]
    slots = {name: "…" for _, name, _, _ in Formatter().parse(table[lang]) if name}
    return str(table[lang].format(**slots)).replace("「…」", "この値" if lang == "ja" else "…")


def verdict_line(summary: Summary, lang: Lang) -> str:
    """What the audit came to, in one sentence."""
    audited, differing = summary.audited, [one for one in summary.by_verdict if LineVerdict(one.name).differs]
    lines = sum(one.lines for one in differing)
    undecided = sum(one.lines for one in summary.by_verdict if LineVerdict(one.name).undecided)
    if audited.problems:
        return Both("完了していない: 数が合わない", "incomplete: the counts do not add up").in_(lang)
    if lines:
        return Both(f"契約と異なる明細が {lines:,} 件ある", f"{lines:,} lines contradict the contract").in_(lang)
    if undecided:
        return Both(
            f"契約と異なる明細はないが、判断できないものが {undecided:,} 件ある",
            f"no line contradicts the contract, but nothing can be said of {undecided:,}",
        ).in_(lang)
    return Both("すべての明細が契約どおりである", "every line is as the contract says").in_(lang)


def head_line(summary: Summary, lang: Lang) -> str:
    """What was looked at."""
    asked, counts = summary.audited.plan.asked, summary.audited.counts
    until = day(asked.until, lang)
    within = (
        Both(f"{asked.first_last[0][:7]} の明細", f"lines of {asked.first_last[0][:7]}").in_(lang)
        if asked.first_last
        else ""
    )
    parts = [
        Both(f"記録の終わり: {until}", f"records complete to {until}").in_(lang),
        *([within] if within else []),
        Both(f"契約 {counts.contracts:,} 件", f"{counts.contracts:,} contracts").in_(lang),
        Both(f"請求明細 {counts.lines_within:,} 件", f"{counts.lines_within:,} invoice lines").in_(lang),
        *([Both("選んだ解釈: ", "readings chosen: ").in_(lang) + " ".join(asked.letters)] if asked.letters else []),
    ]
    return listed(parts, lang)


def adds_up_line(summary: Summary, lang: Lang) -> str:
    """The equation that every run is held to, in yen."""
    total, counts = summary.total, summary.audited.counts
    sums = f"{total.owed:,} {total.difference:+,} + {total.undecided:,} = {total.invoiced:,}"
    return Both(
        f"発生 + 差 + 判断できない請求 = 請求: {sums} 円"
        f"（読んだ請求明細 {counts.lines_read:,} 件、{counts.yen_read:,} 円）",
        f"owed + difference + invoiced but undecided = invoiced: {sums} yen "
        f"({counts.lines_read:,} invoice lines read, {counts.yen_read:,} yen)",
    ).in_(lang)


def verdict_name(name: str) -> Both:
    """How a verdict is called."""
    return LINE_VERDICT_NAMES[LineVerdict(name)]


def places_named(name: str, lang: Lang) -> str:
    """The clauses of a line: where its amount and its obligation stand."""
    found = [clause_name(one).in_(lang) for one in name.split(" ") if one]
    return listed(found, lang) or Both("—", "—").in_(lang)


def kind_named(kind: str, subject: str, lang: Lang) -> str:
    """How a line is called: its kind, and for what."""
    if not kind:
        return "—"
    name = CHARGE_NAMES[ChargeKind(kind)].in_(lang)
    if subject in ("", "contract"):
        return name
    shown = subject_name(subject, lang) if by_option(ChargeKind(kind)) else subject
    return f"{name}（{shown}）" if lang == "ja" else f"{name} ({shown})"


def large_line(one: Large, lang: Lang) -> str:
    """A line that differs, in one sentence."""
    owed = Both("発生なし", "nothing owed").in_(lang) if one.owed is None else yen(one.owed, lang)
    invoiced = Both("請求なし", "nothing invoiced").in_(lang) if one.invoiced is None else yen(one.invoiced, lang)
    if one.owed is not None and one.on:
        owed += f"（{day(one.on, lang)}）" if lang == "ja" else f" ({day(one.on, lang)})"
    if one.invoiced is not None and one.invoiced_on:
        invoiced += f"（{day(one.invoiced_on, lang)}）" if lang == "ja" else f" ({day(one.invoiced_on, lang)})"
    name = kind_named(one.kind, one.subject, lang)
    verdict = LINE_VERDICT_NAMES[one.verdict].in_(lang)
    text = Both(
        f"{verdict}: {name}。契約では {owed}、請求は {invoiced}",
        f"{verdict}: {name}; the contract says {owed}, the invoice {invoiced}",
    ).in_(lang)
    if one.as_under:
        text += Both(f"。{one.as_under} によれば請求どおり", f"; right under {one.as_under}").in_(lang)
    elif one.readings:
        text += Both(f"。{one.readings} による", f"; it turns on {one.readings}").in_(lang)
    return text


def cause_line(summary: Summary, cause: Suspect, lang: Lang) -> str:
    """One cause, how many lines it explains, and the letter where it is one of the register."""
    lines, apart = summary.causes.explained(cause)
    letters = [one.id for one in cause.alternatives if one.kind == "reading"]
    as_under = (
        (Both(f"【{listed(letters, 'ja')}】", f" [as under {listed(letters, 'en')}]").in_(lang)) if letters else ""
    )
    contracts = len(cause.cases)
    return Both(
        f"{cause_named(cause, 'ja')}{as_under}。説明できる明細 {lines:,} 件（契約 {contracts:,} 件、{apart:,} 円）",
        f"{cause_named(cause, 'en')}{as_under}; explains {lines:,} lines of {contracts:,} contracts, {apart:,} yen",
    ).in_(lang)


def cause_lines(summary: Summary, lang: Lang) -> Iterator[str]:
    """The causes that explain most, and what is left."""
    found = summary.causes
    for cause in found.diagnosis.causes:
        yield cause_line(summary, cause, lang)
    if left := len({case for case, _ in found.diagnosis.unexplained}):
        yield Both(
            f"調べた {found.contracts:,} 件の契約のうち {left:,} 件は、どの別の法でも説明できない",
            f"of the {found.contracts:,} contracts looked into, no other law explains {left:,}",
        ).in_(lang)
    yield from (shift_line(one, lang) for one in found.diagnosis.shifts)
    yield from (near_line(one, lang) for one in found.diagnosis.near)


def as_lines(summary: Summary, lang: Lang) -> Iterator[str]:
    """The audit on the terminal."""
    yield head_line(summary, lang)
    for one in summary.by_verdict:
        mark = "✓" if LineVerdict(one.name).in_order else "✗" if LineVerdict(one.name).differs else "-"
        yield f"{mark} {verdict_name(one.name).in_(lang)}: {_sums(one, lang)}"
    yield adds_up_line(summary, lang)
    for problem in summary.audited.problems:
        yield f"✗ {problem.told(lang)}"
    for fault, field, count in summary.faults:
        yield f"  {field} × {count:,}: {fault_told(fault, lang)}"
    for line in cause_lines(summary, lang):
        yield f"  {line}"
    yield verdict_line(summary, lang)


def _sums(one: Sums, lang: Lang) -> str:
    return Both(
        f"明細 {one.lines:,} 件、契約 {one.contracts:,} 件、発生 {one.owed:,} 円、請求 {one.invoiced:,} 円、"
        f"差 {one.difference:+,} 円",
        f"{one.lines:,} lines, {one.contracts:,} contracts; {one.owed:,} yen owed, {one.invoiced:,} invoiced, "
        f"{one.difference:+,}",
    ).in_(lang)


def as_data(summary: Summary) -> Object:
    """The audit as audit.json."""
    audited = summary.audited
    asked = audited.plan.asked

    def table(of: list[Sums]) -> list[JSON]:
        return [one._asdict() for one in of]

    found: Object = {
        "scheme": SCHEME,
        "edition": edition_meant(),
        "source_sha256": corpus(edition_meant()).sha256,
        "until": asked.until.isoformat(),
        "within": list(asked.first_last) if asked.first_last else None,
        "readings": list(asked.letters),
        "exit": audited.exit_code,
        "counts": audited.counts._asdict(),
        "total": summary.total._asdict(),
        "by_verdict": table(summary.by_verdict),
        "by_clause": table(summary.by_clause),
        "by_month": table(summary.by_month),
        "faults": [{"fault": fault, "field": field, "count": count} for fault, field, count in summary.faults],
        "causes": [
            {
                **cause_json(cause),
                "lines": summary.causes.explained(cause)[0],
                "yen": summary.causes.explained(cause)[1],
            }
            for cause in summary.causes.diagnosis.causes
        ],
        "looked_into": summary.causes.contracts,
        "problems": [{lang: one.told(lang) for lang in LANGS} for one in audited.problems],
    }
    return found
