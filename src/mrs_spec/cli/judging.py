"""Commands that answer: judge, explain, duties, questions, schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mrs_spec.cli.base import (
    FORMAT,
    LANG,
    READING,
    cli,
    command,
    complete_cases,
    complete_questions,
    say,
    say_json,
    words,
)
from mrs_spec.cli.input import case_named, law_under, laws_under, reaches_a_later_edition
from mrs_spec.ground.doors import day_given
from mrs_spec.ground.problems import Problem

if TYPE_CHECKING:
    from mrs_spec.telling.statement import Line


@command(cli, "judge", "事実（JSON）に答える", "answer the questions of a JSON case")
@click.argument("case", shell_complete=complete_cases)
@READING
def judge(case: str, readings: tuple[str, ...]) -> None:
    """Answer the questions of a JSON case."""
    from mrs_spec.document.text import edition_folders

    found = case_named(case)
    if len(edition_folders()) > 1:
        from mrs_spec.telling.judged import judged_across

        return say_json(judged_across(laws_under(readings, found.readings), found))
    from mrs_spec.telling.judged import judged

    say_json(judged(law_under(readings, found.readings), found))


@command(cli, "explain", "答えの理由を言葉で示す", "say in words why the answer is what it is")
@click.argument("case", shell_complete=complete_cases)
@click.option(
    "--question",
    "only",
    multiple=True,
    metavar="contract.end_on",
    shell_complete=complete_questions,
    help=words("この問いだけ（繰り返し可）", "only this question (repeatable)"),
)
@click.option(
    "--statement",
    "as_statement",
    is_flag=True,
    help=words("発生する費用の一覧を示す", "print what is owed as a dated list"),
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv"]), default="text",
    help=words("出力の形式（json、csv は --statement とともに）", "form of the output; json, csv with --statement"),
)  # fmt: skip
@READING
def explain_(case: str, only: tuple[str, ...], as_statement: bool, form: str, readings: tuple[str, ...]) -> None:
    """Say in words why the answer is what it is."""
    from mrs_spec.record.questions import Question, all_questions
    from mrs_spec.telling.explain import explain, explain_across, in_text
    from mrs_spec.telling.statement import statement, statement_across

    found = case_named(case)
    later = reaches_a_later_edition(found.facts)
    if as_statement:
        lines = (
            statement_across(laws_under(readings, found.readings), found.facts)
            if later
            else statement(law_under(readings, found.readings), found.facts)
        )
        return print_statement(lines, form)
    if form != "text":
        raise Problem("usage.only_with", one=f"--format {form}", other="--statement")
    asked = [Question.parse(one) for one in only] or list(
        dict.fromkeys(one.question for one in found.expected) or all_questions(found.facts)
    )
    seen: set[tuple[str, int]] = set()
    several = (
        explain_across(laws_under(readings, found.readings), found.facts, asked)
        if later
        else explain(law_under(readings, found.readings), found.facts, asked)
    )
    for number, told in enumerate(several):
        if number:
            say()
        for line in in_text(told, LANG, seen):
            say(line)


def print_statement(lines: list[Line], form: str) -> None:
    """What is owed, in the form asked for."""
    from mrs_spec.telling.statement import as_csv, as_rows, as_text

    match form:
        case "json":
            say_json(as_rows(lines))
        case "csv":
            click.echo(as_csv(lines), nl=False)
        case _:
            for line in as_text(lines, LANG):
                say(line)


@command(
    cli, "duties", "ある日の時点の義務の一覧: 誰が、いつまでに", "every duty as of a day: who must act, and by when"
)
@click.argument("case", shell_complete=complete_cases)
@click.option(
    "--as-of",
    "as_of",
    metavar="2024-09-30",
    help=words(
        "この日の終わりの時点（既定は記録の終わり）", "at the end of this Japan day (default: the record's end)"
    ),
)
@FORMAT
@READING
def duties_(case: str, as_of: str | None, form: str, readings: tuple[str, ...]) -> None:
    """Every duty as of a day: who must act, and by when."""
    from mrs_spec.telling.duties import as_text, duties, duties_across

    found = case_named(case)
    on = day_given("--as-of", as_of) if as_of else found.facts.known_until
    if reaches_a_later_edition(found.facts):
        rows = duties_across(laws_under(readings, found.readings), found.facts, on)
    else:
        rows = duties(law_under(readings, found.readings), found.facts, on)
    if form == "json":
        return say_json({"as_of": on.isoformat(), "duties": [row.as_row() for row in rows]})
    for line in as_text(rows, on, LANG):
        say(line)


@command(cli, "questions", "問いの一覧", "the questions that can be asked")
def questions_() -> None:
    """The questions that can be asked."""
    from mrs_spec.record.questions import ASKS

    for name, ask in ASKS.items():
        say(f"{name + (':ID' if ask.about else ''):<36} {ask.name.in_(LANG)}")


@command(
    cli,
    "schema",
    "事例、答え、決定などの JSON スキーマを出力する",
    "print the JSON schema of cases, answers, decisions, messages",
)
@click.argument("which", type=click.Choice([
    "case", "answers", "decisions", "gate-start", "gate-terms", "gate-run", "gate-stop",
]))  # fmt: skip
def schema(which: str) -> None:
    """Print the JSON schema of cases, answers, decisions or messages."""
    from mrs_spec.gate.messages import schemas as of_messages
    from mrs_spec.scenarios.schemas import schemas
    from mrs_spec.signoff.decisions import schema as of_decisions

    say_json({**schemas(), **of_messages(), "decisions": of_decisions()}[which])
