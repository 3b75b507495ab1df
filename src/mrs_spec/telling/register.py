"""A decision of the register in words: who decided, what becomes of the entry, which scenarios must be written anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mrs_spec.document.deciding import Taken
from mrs_spec.document.register import Decided, Entry
from mrs_spec.document.text import Edition
from mrs_spec.ground.wording import Both, Lang, day, listed
from mrs_spec.record.answers import role
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.telling.difference import Changed

STATUS = {"provisional": Both("暫定", "provisional"), "decided": Both("決定済み", "decided")}


def decision(one: Decided) -> Both:
    """A（法務 山田花子、2026年11月29日）：理由 / A (Legal, 山田花子, 29 November 2026): why"""
    return Both(
        f"{one.letter}（{role(one.role).ja} {one.by}、{day(one.day, 'ja')}）：{one.why}",
        f"{one.letter} ({role(one.role).en}, {one.by}, {day(one.day, 'en')}): {one.why}",
    )


def waiting(one: Entry) -> Both | None:
    """Who has still to decide, or that those who did differ; nothing where nobody decided, or all for the same."""
    if not one.decided or one.agreed:
        return None
    if one.undecided:
        names = [role(code) for code in one.undecided]
        return Both(
            f"決定を待つ者：{listed((name.ja for name in names), 'ja')}",
            f"still to decide: {listed((name.en for name in names), 'en')}",
        )
    return Both("決定が一致していない", "those who decided differ")


def decisions(one: Entry) -> list[Both]:
    """Every decision of an entry, in order; then who has still to decide."""
    said = waiting(one)
    return [*map(decision, one.decided), *([said] if said else [])]


def decided_lines(one: Entry, lang: Lang) -> Iterator[str]:
    """Every decision of an entry, in order, and who has still to decide."""
    for number, said in enumerate(decisions(one)):
        name = "決定: " if lang == "ja" else "decided: "
        yield (name if number < len(one.decided) else "") + said.in_(lang)


def taken_line(one: Taken, lang: Lang) -> str:
    """IR-05: provisional → decided, default A → B"""
    status = f"{STATUS[one.before.status].in_(lang)} → {STATUS[one.after.status].in_(lang)}"
    name = "既定" if lang == "ja" else "default"
    moved = f"{one.before.default} → {one.after.default}" if one.moves else one.after.default
    return f"{one.after.id}: {status}{'、' if lang == 'ja' else ', '}{name} {moved}"


def to_write_in(edition: Edition, count: int, lang: Lang) -> Iterator[str]:
    """So many answers of scenarios about the edition before are others in this one: they are stated in its features."""
    if count:
        command = f"mrs-spec text scenarios {edition} --draft"
        yield Both(
            f"前の版から引き継いだシナリオの答えのうち、この版の features/{edition}/ に記すべきもの {count}：{command}",
            f"answers of scenarios carried over, to be stated in features/{edition}/: {count} ({command})",
        ).in_(lang)


def to_write_anew(changed: Iterable[Changed], compiled: Compiled, lang: Lang) -> Iterator[str]:
    """By file, the scenarios whose expected answers are wrong under the new default."""
    files: dict[str, dict[str, None]] = {}
    for one in changed:
        scenario = compiled.scenarios[lang][one.case]
        files.setdefault(scenario.file, {})[scenario.scenario_id] = None
    if not files:
        return
    count = sum(map(len, files.values()))
    yield (
        f"期待される答えを書き直すべきシナリオ {count}（日英とも）："
        if lang == "ja"
        else f"scenarios whose expected answers must be written anew, in both languages: {count}"
    )
    for file, ids in sorted(files.items()):
        yield f"  {file}: {listed(ids, lang)}"
