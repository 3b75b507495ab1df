"""One contract of an audit, in words: its lines with their verdicts, and why what is owed is owed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mrs_spec.audit.causes import FoundLine, facts_named, lines_named
from mrs_spec.audit.compare import LINE_VERDICT_NAMES
from mrs_spec.audit.owed import law_of_letters
from mrs_spec.audit.plan import PLANNING, kept_plan
from mrs_spec.audit.readings import question_of
from mrs_spec.audit.tell import kind_named
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import Both, Lang, day, yen
from mrs_spec.telling.explain import Seen, explain, in_text


def why(out: Path, contract: str, lang: Lang) -> Iterator[str]:
    """The contract in lines of text. Raises Problem where the audit does not have it, or cannot be read any more."""
    plan = kept_plan(out)
    with plan.connect(threads=1, megabytes=PLANNING) as db:
        lines = lines_named(plan, db, [contract])[contract]
        try:
            facts = dict(facts_named(plan, db, [contract])).get(contract)
        except (Problem, Problems) as error:
            yield from error.told(lang).splitlines()
            facts = None
        if not lines and facts is None:
            raise Problem("audit.unknown_contract", contract=contract)
    yield Both(f"契約 {contract}", f"contract {contract}").in_(lang)
    for one in lines:
        yield f"{'✓' if one.verdict.in_order else '✗' if one.verdict.differs else '-'} {_line(one, lang)}"
    if facts is None:
        return
    law = law_of_letters(plan.asked.letters)
    asked = (question_of(facts, one.kind, one.subject) for one in lines if one.kind and not one.verdict.in_order)
    seen: Seen = set()
    for told in explain(law, facts, list(dict.fromkeys(one for one in asked if one))):
        yield ""
        yield from in_text(told, lang, seen)


def _line(one: FoundLine, lang: Lang) -> str:
    name, verdict = kind_named(one.kind, one.subject, lang), LINE_VERDICT_NAMES[one.verdict].in_(lang)
    owed = "—" if one.owed is None else yen(one.owed, lang)
    invoiced = "—" if one.invoiced is None else yen(one.invoiced, lang)
    on, its = one.on or one.invoiced_on, one.invoiced_on
    days = (day(on, lang) if on else "—") + (f" / {day(its, lang)}" if its and its != on else "")
    return Both(
        f"{days} {name}: {verdict}（契約 {owed}、請求 {invoiced}）",
        f"{days} {name}: {verdict} (contract {owed}, invoice {invoiced})",
    ).in_(lang)
