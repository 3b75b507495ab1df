"""A published document against the edition, in words: what changed, of what nature, and what it concerns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mrs_spec.asking import editions
from mrs_spec.document.comparison import Found
from mrs_spec.document.names import clause_name
from mrs_spec.document.references import Stray
from mrs_spec.document.text import Edition, corpus, edition_folders, succession
from mrs_spec.document.worddiff import carried, worded
from mrs_spec.ground.data import Object
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS, Both, Lang, listed
from mrs_spec.law.declare import Says
from mrs_spec.report.affected import affected
from mrs_spec.rules import amended, law_of
from mrs_spec.signoff.meanings import meanings
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.states import STATES, SignoffStanding, State

RANGE = re.compile(r"(.+)-(\d\d)")
"""An id with a number at its end."""
HOW = {
    "changed": Both("変更", "changed"),
    "moved": Both("移動", "moved"),
    "added": Both("新設", "added"),
    "removed": Both("削除", "removed"),
    "same": Both("条文は同じ", "the words are the same"),
}
NATURE = {
    "normative": Both(
        "数、参照、接続その他の規範の語が変わる", "normative words differ: numbers, references, connectives, modals"
    ),
    "renumbered": Both(
        "参照する条項の番号のみが、その条項の移動に従って変わる",
        "only the numbers of references differ, which follow the clauses they point to",
    ),
    "wording": Both("ほかの語が変わる", "other words differ"),
    "editorial": Both(
        "字句の修正とみられる（語の表記、句読点又は文字の幅のみが変わる）",
        "seems editorial: only spelling, punctuation or the width of characters differ",
    ),
    "": Both("本文は同じ", "the text is the same"),
}
STRAY = Both(
    "参照先が変わる: 「{words}」の指していた{was}（いまは{stands}）ではなく、{target}を指す",
    "points elsewhere: 「{words}」 pointed to {was} (now {stands}), and points to {target}",
)
GONE = Both("なし", "nothing")
CONCERNS = {
    "rules": Both("規則", "rules"),
    "words": Both("規則の語", "words of rules"),
    "readings": Both("解釈", "readings"),
    "scenarios": Both("シナリオ", "scenarios"),
    "signoffs": Both("承認記録", "sign-offs"),
}


class Concerns(NamedTuple):
    """What a changed clause concerns. words: of rules, with what they would read."""

    rules: list[str]
    readings: list[str]
    scenarios: list[str]
    words: list[str]
    signoffs: list[State]


def concerns(one: Found, house: House, standing: SignoffStanding | None) -> Concerns:
    """What hangs on a clause of the house's edition that the published document changes.

    standing: where sign-off stands; without it no sign-offs are told.
    """
    if one.was is None:
        return Concerns([], [], [], [], [])
    rules, readings, scenarios = affected(one.was.id, house.edition, house.compiled)
    signed = [state for state in standing.of(one.was.id) if state.by] if standing else []
    return Concerns(rules, readings, scenarios, list(_words(one, house)), signed)


def _words(one: Found, house: House) -> Iterator[str]:
    """The words that rules read from the clause, where they would read otherwise or not at all."""
    assert one.was is not None
    now = one.unit.whole if one.unit else ""
    for rule in law_of(house.edition).rules:
        for name, declared in rule.parameters.items():
            place = (isinstance(declared, Says) and declared.at) or rule.clause
            if not declared.words or one.was.id != house.text.holder(place):
                continue
            if (reads := carried(one.was.whole, now, declared.words)) != declared.words:
                yield f"{rule.name}.{name} {declared.words} → {reads or '—'}"


def as_lines(rows: list[tuple[Found, Concerns]], lang: Lang) -> Iterator[str]:
    """What changed, for a terminal: by clause, with what it concerns."""
    for one, touched in rows:
        how = HOW[one.how].in_(lang)
        comma = "、" if lang == "ja" else ", "
        nature = f"{comma}{NATURE[one.nature].in_(lang)}" if one.how in ("changed", "moved", "same") else ""
        origin = f" ← {one.was.id}" if one.was and one.was.id != one.id else ""
        yield f"{clause_name(one.id).in_(lang)} ({one.id})"
        yield f"  {how}{nature}{origin}"
        if one.unit and one.was and one.changes:
            yield f"  {worded(one.was.whole, one.unit.whole)}"
            yield from (f"  - 「{change.old}」 → 「{change.new}」" for change in one.changes)
        yield from (f"  ! {stray_told(stray).in_(lang)}" for stray in one.strays)
        if one.unit and one.how == "added":
            yield f"  + 「{one.unit.whole}」"
        elif one.was and one.how == "removed":
            yield f"  - 「{one.was.whole}」"
        for name, title in CONCERNS.items() if one.was else ():
            values = signed_lines(touched, lang) if name == "signoffs" else getattr(touched, name)
            told = ranges(values) if name == "scenarios" else listed(values, lang)
            yield f"  {title.in_(lang)}: {told or '—'}"


def stray_told(one: Stray) -> Both:
    """A reference that does not point where it did, in words."""
    named = {name: clause_name(id) if id else GONE for name, id in one._asdict().items() if name not in ("old", "new")}
    return STRAY.filled(words=one.new, **named)


def ranges(ids: Iterable[str]) -> str:
    """art10.p1-01–03, 07: ids that follow each other as one."""
    runs: list[tuple[str, int, int]] = []
    for id in ids:
        found = RANGE.fullmatch(id)
        head, number = (found[1], int(found[2])) if found else (id, -1)
        if runs and runs[-1][0] == head and runs[-1][2] + 1 == number:
            runs[-1] = (head, runs[-1][1], number)
        else:
            runs.append((head, number, number))
    shown, before = [], ""
    for head, first, last in runs:
        begin = head if first < 0 else f"{first:02d}" if head == before else f"{head}-{first:02d}"
        shown.append(begin if first == last else f"{begin}–{last:02d}")
        before = head
    return ", ".join(shown)


def signed_lines(touched: Concerns, lang: Lang) -> list[str]:
    """The sign-offs of a clause and their state."""
    standing = [(meanings()[one.meaning].name.in_(lang), STATES[one.state].in_(lang)) for one in touched.signoffs]
    return [f"{meaning}（{state}）" if lang == "ja" else f"{meaning} ({state})" for meaning, state in standing]


def as_row(one: Found, touched: Concerns) -> Object:
    """One change as published."""
    return {
        "clause": one.id,
        "was": one.was.id if one.was else None,
        "how": one.how,
        "nature": one.nature,
        "changes": [change._asdict() for change in one.changes],
        "references": [stray._asdict() for stray in one.strays],
        "text": one.unit.whole if one.unit else None,
        **touched._asdict(),
        "signoffs": [{"meaning": state.meaning, "state": state.state} for state in touched.signoffs],
    }


# --- the work of a new edition --------------------------------------------------------------------


def work(edition: str) -> list[Problem]:
    """What a person must still do before the edition's law may be used, and before its text holds together."""
    step = succession(edition)
    if step is None:
        return []
    text, old = corpus(edition), corpus(step.follows)
    found = [
        Problem("editions.no_translation", where=edition, clause=one.id) for one in text.all.values() if not one.en
    ]
    new = (one for one in text if one.id not in step.was and ".tbl." in one.id and not one.label)
    found += [Problem("editions.no_label", where=edition, clause=one.id) for one in new]
    now = {then: here for here, then in step.was.items()}
    for clause in old.clauses:
        for span in old.spans_of(clause):
            holder = now.get(clause)
            if holder and holder + span.removeprefix(clause) not in text.spans:
                found.append(Problem("editions.no_span", where=edition, span=span, clause=holder))
    return found + editions.work(edition)


def work_lines(edition: str, lang: Lang) -> Iterator[str]:
    """How the edition follows the other, which words read otherwise, and what is left to do."""
    step = succession(edition)
    if step is None:
        return
    ja = lang == "ja"
    same = sum(then in step.same for then in step.was.values())
    changed, added, removed = len(step.was) - same, len(corpus(edition).clauses) - len(step.was), len(step.removed)
    yield (
        f"{step.follows} の版から: 本文が同じ条項 {same}、変更 {changed}、新設 {added}、削除 {removed}"
        if ja
        else f"from the edition of {step.follows}: {same} clauses with the same text, {changed} changed, "
        f"{added} added, {removed} removed"
    )
    kept = [meaning.name.in_(lang) for meaning in meanings().values() if meaning.carries]
    yield f"{'承認記録が引き継がれる意味' if ja else 'meanings whose sign-offs are carried over'}: {listed(kept, lang)}"
    for one in amended(edition).read:
        yield f"{'読み替え' if ja else 'reads otherwise'}: {one.rule}.{one.parameter} {one.old} → {one.new}"
    todo = work(edition)
    for problem in todo:
        yield f"☐ {problem.told(lang)}"
    if not todo:
        yield "残る作業はありません。" if ja else "nothing is left to do."


# --- the book -------------------------------------------------------------------------------------


def later_editions(than: Edition) -> list[Object]:
    """Every edition after this one, for the evidence index: its day, how it follows, in both languages."""
    return [
        {
            "day": edition,
            "lines": [Both(*pair) for pair in zip(*(work_lines(edition, lang) for lang in LANGS), strict=True)],
        }
        for edition in edition_folders()
        if edition > than
    ]
