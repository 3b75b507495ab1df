"""Commands on the register: readings, show, diff, stake, decide."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from mrs_spec.cli.base import (
    FORMAT,
    LANG,
    LANGUAGE,
    OF_EDITION,
    YES,
    cli,
    command,
    complete_entries,
    say,
    say_json,
    typed_yes,
    words,
)
from mrs_spec.cli.input import compiled, say_which
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.progress import part

if TYPE_CHECKING:
    from mrs_spec.document.deciding import Taken
    from mrs_spec.document.text import Edition


@cli.group("readings", help=words("解釈の一覧と内容", "the interpretation register"), invoke_without_command=True)
@click.option(
    "--apart", is_flag=True, help=words("選択肢を区別する事例を数える", "count the cases that tell the letters apart")
)
@OF_EDITION
@FORMAT
@LANGUAGE
@click.pass_context
def readings_group(context: click.Context, apart: bool, edition: str | None, form: str) -> None:
    """Readings."""
    if context.invoked_subcommand:
        if edition:
            raise Problem("readings.edition_before")
        return
    from mrs_spec.asking.editions import alone, complete, edition_meant
    from mrs_spec.document.register import entries
    from mrs_spec.proof.carried import cases_of
    from mrs_spec.rules import law_of

    say_which(edition)
    law = law_of(complete(edition) if apart else edition_meant(edition))
    runs = law.entries()
    told: dict[str, int] = {}
    if apart:
        from mrs_spec.proof.declared import prove

        with part(LANG, "選択肢の区別", "telling the letters apart"):
            proof = prove(alone(law.edition), cases_of(law.edition, compiled()), only=lambda one: one.kind == "reading")
        told = {id: len(proof.telling_apart(id)) for id in runs}
    if form == "json":
        say_json(
            [
                {
                    "id": one.id,
                    "clauses": list(one.clauses),
                    "severity": one.severity,
                    "letters": "".join(one.letters),
                    "default": one.default,
                    "runs": one.id in runs,
                    **({"told_apart_by": told.get(one.id, 0)} if apart else {}),
                }
                for one in entries(law.edition)
            ]
        )
        return
    for one in entries(law.edition):
        state = words("実行可", "runs") if one.id in runs else words("条項が未実装", "its clause does not run yet")
        letters = "".join(one.letters)
        if apart and one.id in runs:
            state = words(f"区別する事例 {told[one.id]} 件", f"{told[one.id]} cases tell its letters apart")
        say(f"{one.id:<7} {one.severity:<4} {one.default}/{letters:<11} {state}  {', '.join(one.clauses)}")


@command(readings_group, "show", "一つの解釈を示す", "show one entry")
@click.argument("entry", shell_complete=complete_entries)
@OF_EDITION
def readings_show(entry: str, edition: str | None) -> None:
    """Show one entry."""
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.document.register import entry as of
    from mrs_spec.rules import law_of
    from mrs_spec.telling.register import decided_lines

    say_which(edition)
    law = law_of(edition_meant(edition))
    one = of(entry, law.edition)
    state = words("実行可", "runs") if one.id in law.entries() else words("条項が未実装", "its clause does not run yet")
    say(f"{one.id}  {', '.join(one.clauses)}  {one.severity}  {one.status}  {state}")
    say(one.question.in_(LANG))
    say(f"{words('設例', 'Example')}: {one.example.in_(LANG)}")
    for letter in one.letters.values():
        mark = "*" if letter.letter == one.default else " "
        say(f" {mark} {letter.letter}  {letter.text.in_(LANG)}")
        say(f"      → {letter.result.in_(LANG)}")
    say(f"{words('理由', 'Why')}: {one.why.in_(LANG)}")
    for note in one.notes:
        say(f"{words('注', 'Note')}: {note.in_(LANG)}")
    for line in decided_lines(one, LANG):
        say(line)


@command(readings_group, "diff", "二つの選択肢で答えが変わる事例を示す", "which cases two letters answer differently")
@click.argument("entry", shell_complete=complete_entries)
@click.argument("one")
@click.argument("other")
@OF_EDITION
@FORMAT
def readings_diff(entry: str, one: str, other: str, edition: str | None, form: str) -> int:
    """Which cases two letters answer differently."""
    from mrs_spec.asking.editions import alone, complete
    from mrs_spec.document.register import parse_chosen
    from mrs_spec.proof.carried import cases_of
    from mrs_spec.record.answers import as_json
    from mrs_spec.telling.answers import in_words, question_name
    from mrs_spec.telling.difference import compare

    say_which(edition)
    law = alone(complete(edition))
    for letter in (one, other):
        parse_chosen(f"{entry}={letter}", law.edition)
    if entry not in law.entries():
        raise Problem("readings.not_running", entry=entry)
    with part(LANG, "事例の比較", "comparing the cases"):
        changed = list(compare(law, cases_of(law.edition, compiled()), entry, one, other))
    if form == "json":
        say_json(
            [
                {
                    "case": c.case,
                    "question": str(c.question),
                    one: as_json(c.one),
                    other: as_json(c.other),
                    "days": c.days,
                    "yen": c.yen,
                }
                for c in changed
            ]
        )
        return 0
    for c in changed:
        by = [f"{c.days:+d}{words('日', ' days')}"] if c.days is not None else []
        by += [f"{c.yen:+,}{words('円', ' yen')}"] if c.yen is not None else []
        told = f"{one} {in_words(c.one, LANG)} → {other} {in_words(c.other, LANG)}"
        say(f"{c.case}  {question_name(c.question, LANG)}: {told}" + (f"  ({', '.join(by)})" if by else ""))
    cases = len({c.case for c in changed})
    say(
        words(
            f"{cases} 事例、{len(changed)} 問で答えが変わります。", f"{len(changed)} answers in {cases} cases differ."
        )
    )
    return 0


@command(
    readings_group, "stake", "無作為の契約の一生において、選択肢が何を変えるかを数える",
    "count what letters change in random lives, for the page of what to decide first",
)  # fmt: skip
@click.option(
    "--lives",
    type=click.IntRange(1, 100_000),
    help=words("一生の数（既定は前回と同じ。初回は400）", "how many lives (default: as last time, at first 400)"),
)
@click.option(
    "--seed", type=int, help=words("種（既定は前回と同じ。初回は1）", "the seed (default: as last time, at first 1)")
)
@OF_EDITION
def readings_stake(lives: int | None, seed: int | None, edition: str | None) -> None:
    """Count what letters change in random lives."""
    from mrs_spec.asking.editions import alone, complete
    from mrs_spec.document.deciding import in_the_clone
    from mrs_spec.ground.files import root
    from mrs_spec.proof.carried import holding
    from mrs_spec.report.drawn import draw, like_before, write_drawn
    from mrs_spec.scenarios.lock import read_lock

    say_which(edition)
    law, lock = alone(complete(edition)), read_lock(root())
    in_the_clone(root(), law.edition)
    scenarios = holding(law.edition, compiled())
    lives, seed = like_before(law.edition, lives, seed)
    with part(LANG, "一生の比較", "comparing lives", lives) as progress:
        drawn = draw(law, scenarios, lock.root, seed, lives, progress.step)
    rows = [(one, id, letter) for id, of in drawn.letters.items() for letter, one in of.items() if one.cases]
    for one, id, letter in sorted(rows, key=lambda row: (row[0].weight, row[1:]), reverse=True):
        say(f"{id}={letter}  {one.told(LANG)}")
    say(write_drawn(drawn, law.edition).name)


@command(
    readings_group, "decide", "解釈を決定する。何が変わるかを示してから記録する",
    "decide entries: shows what that changes, then records it",
)  # fmt: skip
@click.argument("entries", nargs=-1, required=True, shell_complete=complete_entries)
@click.option("--letter", "letters", multiple=True, required=True, help=words("選択肢の文字", "the letter decided for"))
@click.option("--by", required=True, metavar="NAME", help=words("決定した者の氏名", "the name of the one who decided"))
@click.option("--role", required=True, metavar="ROLE", help=words("役割（legal など）", "the role, such as legal"))
@click.option("--why", required=True, metavar="REASON", help=words("決定の理由", "why it was decided so"))
@click.option(
    "--day", metavar="2026-11-29", help=words("決定した日（既定: 本日）", "the day of the decision (default: today)")
)
@click.option("--yes", is_flag=True, help=words("確かめずに記録する", "record without asking"))
@OF_EDITION
def readings_decide(
    entries: tuple[str, ...], letters: tuple[str, ...], by: str, role: str, why: str, day: str | None, yes: bool,
    edition: str | None,
) -> None:  # fmt: skip
    """Decide entries of the register, after showing what that changes."""
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.document.deciding import day_in_japan, decided, fitting, in_the_clone, record
    from mrs_spec.document.register import Decided
    from mrs_spec.ground.doors import day_given
    from mrs_spec.ground.files import root

    say_which(edition)
    meant = edition_meant(edition)
    in_the_clone(root(), meant)
    if len(entries) != len(letters):
        raise Problem("deciding.letters", entries=len(entries), letters=len(letters))
    if twice := next((one for one in entries if entries.count(one) > 1), ""):
        raise Problem("deciding.twice", entry=twice)
    on = day_given("--day", day) if day else day_in_japan()
    pairs = zip(entries, letters, strict=True)
    taken = [decided(id, Decided(letter, by, role, on, why), meant) for id, letter in pairs]
    several, problems = fitting(taken, meant)
    if problems:
        raise problems[0]
    say_taken(several, meant)
    if not yes and not typed_yes():
        raise Problem("deciding.not_given", yes=YES)
    for one in several:
        say(record(one).name)


def say_taken(several: Iterable[Taken], edition: Edition) -> None:
    """What becomes of each entry, and what a default that moves changes: answers, and the scenarios to write anew."""
    from mrs_spec.asking.editions import alone, work
    from mrs_spec.proof.carried import cases_of
    from mrs_spec.telling.difference import between
    from mrs_spec.telling.register import decided_lines, taken_line, to_write_anew, to_write_in
    from mrs_spec.telling.stakes import change_lines

    law, moved = alone(edition), []
    for one in several:
        say(taken_line(one, LANG))
        for line in decided_lines(one.after, LANG):
            say(f"  {line}")
        if one.moves and one.after.id in law.entries():
            moved.append(one)
    if not moved:
        return
    if left := work(edition):
        return say(f"  {Problem('editions.not_complete', edition=edition, count=len(left)).told(LANG)}")
    with part(LANG, "事例の比較", "comparing the cases"):
        features = compiled()
        after = law.under_all({one.after.id: one.after.default for one in moved})
        changed = list(between(law, after, cases_of(edition, features)))
    for line in change_lines(changed, LANG):
        say(f"  {line}")
    here = [one for one in changed if features.scenarios["ja"][one.case].edition == edition]
    for line in (*to_write_anew(here, features, LANG), *to_write_in(edition, len(changed) - len(here), LANG)):
        say(f"  {line}")
