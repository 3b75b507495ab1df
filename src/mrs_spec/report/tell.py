"""The proof and its answers in words, for the terminal and the pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from mrs_spec.answers import DUTY_NAMES, DutyState, Refused, Silent, Undetermined, code_name, role
from mrs_spec.calendar import Period
from mrs_spec.cases import Case, Wrong
from mrs_spec.explain import question_name
from mrs_spec.proof import Proof, Verdict
from mrs_spec.text import clause_name, corpus
from mrs_spec.wording import Both, Lang, day, listed, yen

KINDS = {
    "word": Both("語", "word"),
    "reading": Both("解釈", "reading"),
    "rule": Both("規則の欠落", "rule dropped"),
    "exception": Both("除外の欠落", "exception dropped"),
}
RUNGS = {
    "disposed": Both("整理済み", "disposed"),
    "applied": Both("適用済み", "applied"),
    "pinned": Both("証明済み", "pinned"),
}
DISPOSITIONS = {
    "operative": Both("効力規定", "operative"),
    "definition": Both("定義", "definition"),
    "declaratory": Both("宣言", "declaratory"),
    "heading": Both("見出し", "heading"),
}


def published(value: Any, lang: Lang) -> str:
    """An answer in its published form, in words."""
    match value:
        case dict():
            return _table(value, lang)
        case bool():
            return str(value)
        case int():
            return yen(value, lang)
        case list():
            return listed((published(one, lang) for one in value), lang) or ("なし" if lang == "ja" else "none")
        case str() if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return day(date.fromisoformat(value), lang)
        case str():
            return code_name(value, lang)
        case _:
            return str(value)


def _table(value: dict[str, Any], lang: Lang) -> str:
    if "value" in value:
        return published(value["value"], lang)
    if "silent" in value:
        return Silent().told(lang)
    if "refused" in value:
        return Refused(value["refused"]["clause"]).told(lang)
    if "undetermined" in value:
        return _undetermined(value["undetermined"], lang)
    if "first" in value:
        return Period(date.fromisoformat(value["first"]), date.fromisoformat(value["last"])).told(lang)
    if "yen" in value:
        amount, on = published(value["yen"], lang), published(value["on"], lang)
        text = f"{amount}（{on}）" if lang == "ja" else f"{amount} ({on})"
        if held := value.get("held"):
            text += f"【請求保留：{listed(held, lang)}】" if lang == "ja" else f" [held: {listed(held, lang)}]"
        return text
    state = value["state"]
    told = DUTY_NAMES[DutyState(state)].in_(lang) if isinstance(state, str) else published(state, lang)
    return f"{told} {published(value['day'], lang)}" if "day" in value else told


def _undetermined(value: dict[str, str], lang: Lang) -> str:
    what = Undetermined(value["need"], "", value.get("detail", "")).what().in_(lang)
    who = role(value["who"]).in_(lang)
    return f"判断できない（{who}：{what}）" if lang == "ja" else f"undetermined ({who}: {what})"


def kill_sentence(verdict: Verdict, lang: Lang) -> str:
    """If it said 44 days, art10.p1-01.a would give 15 July 2024 instead of 16 July 2024."""
    if_so = verdict.alternative.sentence.in_(lang)
    if verdict.crash:
        return (
            f"{if_so}: 証明が中断しました（{verdict.crash}）"
            if lang == "ja"
            else f"{if_so}: the proof broke ({verdict.crash})"
        )
    if not verdict.kills:
        return f"{if_so}、どのシナリオも気付かない" if lang == "ja" else f"{if_so}, no scenario would notice"
    kill = verdict.kills[0]
    return f"{if_so}{'、' if lang == 'ja' else ', '}{instead(kill.case, kill.wrong, lang)}"


def instead(case: str, wrong: Wrong, lang: Lang) -> str:
    asked = question_name(wrong.question, lang)
    got, expected = published(wrong.got, lang), published(wrong.expected, lang)
    if lang == "ja":
        return f"{case} は{asked}を「{expected}」ではなく「{got}」とする"
    return f"{case} would give “{got}” instead of “{expected}” as the {asked}"


def proof_lines(proof: Proof, cases: Mapping[str, Case], lang: Lang, clause: str | None = None) -> Iterator[str]:
    """The proof for the terminal: one clause in full, or all of them with what is open."""
    for id, wrongs in proof.reference.items():
        for wrong in wrongs:
            yield ("不一致: " if lang == "ja" else "wrong: ") + instead(id, wrong, lang)
    if clause:
        for verdict in proof.of_clause(clause):
            yield f"{'✓' if verdict.killed else '✗'} {verdict.alternative.id}  {kill_sentence(verdict, lang)}"
        return
    for id in ruled_clauses(proof):
        verdicts = proof.of_clause(id)
        killed = sum(one.killed for one in verdicts)
        rung = RUNGS[proof.rung(id)].in_(lang)
        yield f"{id:<16} {rung:<8} {killed}/{len(verdicts)}  {clause_name(id).in_(lang)}"
    for verdict in proof.survivors:
        name = clause_name(verdict.alternative.clause).in_(lang)
        yield f"✗ {verdict.alternative.id} ({name}): {kill_sentence(verdict, lang)}"
    for pair in proof.pairs:
        if pair.case is None:
            apart = f"{pair.entry} の {pair.one} と {pair.other} を区別するシナリオがない" if lang == "ja" else (
                f"no scenario tells {pair.entry} {pair.one} and {pair.other} apart"
            )  # fmt: skip
            yield f"✗ {apart}"
    yield summary(proof, lang)


def summary(proof: Proof, lang: Lang) -> str:
    kinds = Counter(one.alternative.kind for one in proof.verdicts)
    told = listed((f"{KINDS[kind].in_(lang)} {count}" for kind, count in kinds.items()), lang)
    killed = sum(one.killed for one in proof.verdicts)
    if lang == "ja":
        return (
            f"別の法 {len(proof.verdicts)}（{told}）のうち {killed} がシナリオにより退けられ、"
            f"{len(proof.survivors)} が残る。照合 {proof.cells:,} 回。"
        )
    return (
        f"{len(proof.verdicts)} alternative laws ({told}): {killed} noticed, "
        f"{len(proof.survivors)} survive; {proof.cells:,} cells."
    )


def ruled_clauses(proof: Proof) -> list[str]:
    """Clauses and spans of the document, and register entries, that have a rule, in order."""
    having = set(proof.clauses.values())
    document: list[str] = []
    for clause in corpus():
        spans = [span.id for span in corpus().spans.values() if span.within == clause.id]
        document += [id for id in (clause.id, *spans) if id in having or any(o.startswith(id + ".") for o in having)]
    return [*document, *sorted(id for id in having if id.startswith("IR-"))]


def proof_json(proof: Proof, clause: str | None = None) -> dict[str, Any]:
    """The proof for a machine."""
    shown = proof.of_clause(clause) if clause else list(proof.verdicts)
    return {
        "edition": corpus().edition.isoformat(),
        "clauses": {id: proof.rung(id) for id in ruled_clauses(proof)},
        "wrong": {id: [_wrong(one) for one in wrongs] for id, wrongs in proof.reference.items() if wrongs},
        "alternatives": [
            {
                "id": one.alternative.id,
                "clause": one.alternative.clause,
                "kind": one.alternative.kind,
                "killed": one.killed,
                "tried": one.tried,
                "killers": [kill.case for kill in one.kills],
                "crash": one.crash,
                "sentence": {"ja": kill_sentence(one, "ja"), "en": kill_sentence(one, "en")},
            }
            for one in shown
        ],
        "not_told_apart": [{"entry": p.entry, "letters": [p.one, p.other]} for p in proof.pairs if p.case is None],
    }


def _wrong(one: Wrong) -> dict[str, Any]:
    return {"question": str(one.question), "expected": one.expected, "got": one.got}
