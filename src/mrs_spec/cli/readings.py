"""Commands on the register: readings, show, diff."""

from __future__ import annotations

import click

from mrs_spec.cli.base import FORMAT, LANG, LANGUAGE, cli, command, complete_entries, say, say_json, words
from mrs_spec.cli.input import compiled
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.progress import part


@cli.group("readings", help=words("解釈の一覧と内容", "the interpretation register"), invoke_without_command=True)
@click.option(
    "--apart", is_flag=True, help=words("選択肢を区別する事例を数える", "count the cases that tell the letters apart")
)
@FORMAT
@LANGUAGE
@click.pass_context
def readings_group(context: click.Context, apart: bool, form: str) -> None:
    """Readings."""
    if context.invoked_subcommand:
        return
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.document.register import entries
    from mrs_spec.rules import law_of

    law = law_of(edition_meant())
    runs = law.entries()
    told: dict[str, int] = {}
    if apart:
        from mrs_spec.proof.declared import prove

        with part(LANG, "選択肢の区別", "telling the letters apart"):
            proof = prove(law, compiled().first, only=lambda one: one.kind == "reading")
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
def readings_show(entry: str) -> None:
    """Show one entry."""
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.document.register import entry as of
    from mrs_spec.rules import law_of

    law = law_of(edition_meant())
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


@command(readings_group, "diff", "二つの選択肢で答えが変わる事例を示す", "which cases two letters answer differently")
@click.argument("entry", shell_complete=complete_entries)
@click.argument("one")
@click.argument("other")
@FORMAT
def readings_diff(entry: str, one: str, other: str, form: str) -> int:
    """Which cases two letters answer differently."""
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.document.register import parse_chosen
    from mrs_spec.record.answers import as_json
    from mrs_spec.rules import law_of
    from mrs_spec.telling.answers import in_words, question_name
    from mrs_spec.telling.difference import compare

    law = law_of(edition_meant())
    for letter in (one, other):
        parse_chosen(f"{entry}={letter}", law.edition)
    if entry not in law.entries():
        raise Problem("readings.not_running", entry=entry)
    with part(LANG, "事例の比較", "comparing the cases"):
        changed = list(compare(law, compiled().first, entry, one, other))
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
