"""The command line: only wiring. Heavy modules are imported by the command that needs them.

Exit codes: 0 all holds, 1 something does not hold, 2 bad input or usage.
"""

from __future__ import annotations

import json
import locale
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from mrs_spec.problems import LawError, Problem, Problems
from mrs_spec.signoff.meanings import meanings
from mrs_spec.wording import Both, Lang


def chosen_language(argv: list[str]) -> Lang:
    """--lang, else the locale, else English."""
    for number, word in enumerate(argv):
        value = word.removeprefix("--lang=") if word.startswith("--lang=") else None
        if word == "--lang" and number + 1 < len(argv):
            value = argv[number + 1]
        if value in ("ja", "en"):
            return "ja" if value == "ja" else "en"
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    name = named or (locale.getlocale()[0] or "")
    return "ja" if name.lower().startswith("ja") else "en"


LANG: Lang = chosen_language(sys.argv[1:])


def words(ja: str, en: str) -> str:
    return Both(ja, en).in_(LANG)


def say(text: str = "") -> None:
    click.echo(text)


def say_json(data: Any) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def main() -> None:
    """Run the command; a problem is told in the chosen language, without a traceback."""
    try:
        code = cli.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except (Problem, Problems) as problem:
        refuse(problem.told(LANG))
    except LawError as error:
        refuse(Problem("law.does_not_fit", error=str(error)).told(LANG))
    except click.UsageError as error:
        refuse(_usage(error).told(LANG))
    except click.exceptions.Abort:
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def refuse(text: str) -> None:
    for line in text.splitlines():
        click.echo(f"mrs-spec: {line}", err=True)
    sys.exit(2)


def _name(param: click.Parameter) -> str:
    return param.opts[0] if isinstance(param, click.Option) else param.human_readable_name


def _usage(error: click.UsageError) -> Problem:
    match error:
        case click.NoSuchOption():
            return Problem("usage.unknown_option", name=error.option_name)
        case click.exceptions.NoArgsIsHelpError():
            return Problem("usage.no_command")
        case click.MissingParameter():
            return Problem("usage.missing", name=_name(error.param) if error.param else str(error.param_hint))
        case click.BadParameter(param=click.Parameter(type=click.Choice(choices=allowed)) as param):
            return Problem("usage.not_one_of", name=_name(param), allowed=", ".join(allowed))
        case _ if "unexpected extra argument" in error.message:
            return Problem("usage.extra", given=error.message.rpartition("(")[2].rstrip(")"))
        case _ if "No such command" in error.message:
            return Problem("usage.unknown_command", name=error.message.split("'")[1])
        case _:
            return Problem("usage.other", error=error.format_message())


LANGUAGE = click.option(
    "--lang", type=click.Choice(["ja", "en"]), expose_value=False, help=words("表示する言語", "language of the output")
)
FORMAT = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text",
    help=words("出力の形式", "form of the output"),
)  # fmt: skip
READING = click.option(
    "--reading", "readings", multiple=True, metavar="IR-05=B",
    help=words("解釈の選択（繰り返し可）", "choose a letter of the register (repeatable)"),
)  # fmt: skip


def command(group: click.Group, name: str, ja: str, en: str) -> Callable[[Callable[..., Any]], click.Command]:
    def attach(function: Callable[..., Any]) -> click.Command:
        return group.command(name, help=words(ja, en))(LANGUAGE(function))

    return attach


@click.group(
    help=words(
        "IIJマネージドルータサービス個別規程（2023年6月1日版）を実行し、検証します。",
        "Run and verify the terms of the IIJ Managed Router Service (edition of 1 June 2023).",
    )
)
@LANGUAGE
def cli() -> None:
    pass


# --- input ----------------------------------------------------------------------------------------


def read_text(path: Path) -> str:
    """The file's text. Raises Problem for a missing file or another encoding."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    except UnicodeDecodeError:
        raise Problem("input.not_utf8", where=str(path)) from None


def read_json(path: Path) -> dict[str, Any]:
    text = sys.stdin.read() if str(path) == "-" else read_text(path)
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except Problem as problem:
        raise problem.at(str(path)) from None
    except json.JSONDecodeError as error:
        raise Problem("input.not_json", where=str(path), line=error.lineno, column=error.colno) from None
    except (ValueError, RecursionError):
        raise Problem("input.too_deep", where=str(path)) from None
    if not isinstance(data, dict) or not isinstance(data.get("facts"), dict):
        raise Problem("input.not_an_object", where=str(path))
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise Problem("input.key_twice", name=name)
    return dict(pairs)


def case_named(name: str) -> Any:
    """A case from a file, or one of the repository's by its id."""
    from mrs_spec.cases import from_json

    if name == "-" or _is_file(name):
        return from_json(read_json(Path(name)))
    from mrs_spec.house import root
    from mrs_spec.scenarios import find_case

    found = find_case(root(), name)
    if found is None:
        raise Problem("input.unknown_case", case=name)
    return found


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except OSError:
        return False


def day_given(option: str, text: str) -> date:
    """A day of the command line. Raises Problem for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem("usage.not_a_day", where=option, value=text) from None


def compiled() -> Any:
    """The compiled features. Raises Problems when the lint or the parity does not hold."""
    from mrs_spec.house import root
    from mrs_spec.scenarios import compile_features

    found = compile_features(root())
    if found.problems:
        raise Problems(found.problems)
    return found


def first_edition_only(facts: Any) -> None:
    """Raises Problem where a later edition at hand governs something: only `judge` answers across editions."""
    from mrs_spec.text import edition_folders

    if len(edition_folders()) > 1:
        from mrs_spec.editions import beyond_the_first

        if (day := beyond_the_first(facts)) is not None:
            raise Problem("editions.judge_only", day=day)


def law_under(readings: tuple[str, ...], stated: Any = ()) -> Any:
    from mrs_spec.readings import parse_chosen, with_needs
    from mrs_spec.rules import law

    expressly = [parse_chosen(one) for one in readings]
    named = {one.entry for one in expressly}
    return law().under_all(with_needs([*expressly, *(one for one in stated if one.entry not in named)]))


# --- judging --------------------------------------------------------------------------------------


@command(cli, "judge", "事実（JSON）に答える", "answer the questions of a JSON case")
@click.argument("case")
@READING
def judge(case: str, readings: tuple[str, ...]) -> None:
    from mrs_spec.answers import as_json
    from mrs_spec.explain import turning_points
    from mrs_spec.questions import all_questions, answers
    from mrs_spec.text import corpus, edition_folders

    found = case_named(case)
    if len(edition_folders()) > 1:
        return judge_across(found, readings)
    law = law_under(readings, found.readings)
    asked = [one.question for one in found.expected] or all_questions(found.facts)
    turning = turning_points(law, found.facts, asked)
    given = answers(law, found.facts, asked)
    rows = []
    for question in asked:
        entries = sorted({one.chosen.entry for one in turning[question]})
        letters = [f"{entry}={law.letter(entry)}" for entry in entries]
        rows.append({"question": str(question), "answer": as_json(given[question]), "readings": letters})
    say_json({"edition": corpus().edition.isoformat(), "answers": rows})


def judge_across(found: Any, readings: tuple[str, ...]) -> None:
    """Where several editions are at hand, each question is answered by the one that governs it."""
    from mrs_spec.answers import as_json
    from mrs_spec.editions import laws, turning_letters
    from mrs_spec.questions import all_questions
    from mrs_spec.readings import parse_chosen, with_needs

    expressly = [parse_chosen(one) for one in readings]
    named = {one.entry for one in expressly}
    law = laws().under_all(with_needs([*expressly, *(one for one in found.readings if one.entry not in named)]))
    asked = [one.question for one in found.expected] or all_questions(found.facts)
    rows = [
        {
            "question": str(question),
            "answer": as_json(law.answer(found.facts, question)),
            "readings": turning_letters(law, found.facts, question),
        }
        for question in asked
    ]
    say_json({"editions": [first.isoformat() for first, _ in law.editions], "answers": rows})


@command(cli, "explain", "答えの理由を言葉で示す", "say in words why the answer is what it is")
@click.argument("case")
@click.option(
    "--question", "only", multiple=True, help=words("この問いだけ（繰り返し可）", "only this question (repeatable)")
)
@click.option(
    "--statement",
    "as_statement",
    is_flag=True,
    help=words("発生する費用の一覧を示す", "print what is owed as a dated list"),
)
@click.option("--format", "form", type=click.Choice(["text", "json", "csv"]), default="text")
@READING
def explain_(case: str, only: tuple[str, ...], as_statement: bool, form: str, readings: tuple[str, ...]) -> None:
    from mrs_spec.explain import explain, in_text
    from mrs_spec.questions import Question, all_questions

    found = case_named(case)
    first_edition_only(found.facts)
    law = law_under(readings, found.readings)
    if as_statement:
        return print_statement(law, found.facts, form)
    if form != "text":
        raise Problem("usage.only_with", one=f"--format {form}", other="--statement")
    asked = [Question.parse(one) for one in only] or list(
        dict.fromkeys(one.question for one in found.expected) or all_questions(found.facts)
    )
    seen: set[tuple[str, int]] = set()
    for number, told in enumerate(explain(law, found.facts, asked)):
        if number:
            say()
        for line in in_text(told, LANG, seen):
            say(line)


def print_statement(law: Any, facts: Any, form: str) -> None:
    from mrs_spec.statement import as_csv, as_rows, as_text, statement

    lines = statement(law, facts)
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
@click.argument("case")
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
    from mrs_spec.duties import as_text, duties

    found = case_named(case)
    first_edition_only(found.facts)
    on = day_given("--as-of", as_of) if as_of else found.facts.known_until
    rows = duties(law_under(readings, found.readings), found.facts, on)
    if form == "json":
        return say_json({"as_of": on.isoformat(), "duties": [row.as_row() for row in rows]})
    for line in as_text(rows, on, LANG):
        say(line)


@command(cli, "questions", "問いの一覧", "the questions that can be asked")
def questions_() -> None:
    from mrs_spec.questions import ASKS

    for name, ask in ASKS.items():
        say(f"{name + (':ID' if ask.about else ''):<36} {ask.name.in_(LANG)}")


@command(cli, "schema", "事例と答えの JSON スキーマを出力する", "print the JSON schema of cases or answers")
@click.argument("which", type=click.Choice(["case", "answers", "gate-start", "gate-terms", "gate-run", "gate-stop"]))
def schema(which: str) -> None:
    from mrs_spec.gate.messages import schemas as of_messages
    from mrs_spec.schemas import schemas

    say_json({**schemas(), **of_messages()}[which])


# --- text and readings ----------------------------------------------------------------------------


@cli.group("text", help=words("条文を確かめる", "check the contract's text"))
@LANGUAGE
def text_group() -> None:
    pass


@command(text_group, "check", "公表された文書（テキスト又は PDF）と版の条文を比べる",
         "compare a published document, text or PDF, with the edition")  # fmt: skip
@click.argument("file", type=click.Path(path_type=Path))
@FORMAT
def text_check(file: Path, form: str) -> int:
    from mrs_spec.comparison import compare, differing
    from mrs_spec.house import root
    from mrs_spec.published import published_text
    from mrs_spec.report.changes import as_lines, as_row, concerns
    from mrs_spec.signoff.states import states
    from mrs_spec.text import corpus, edition_folders

    latest = edition_folders()[-1]
    found = differing(compare(corpus(latest), published_text(file)))
    house = _house(latest) if found else None
    standing = states(root(), house) if house else None
    rows = [(one, concerns(one, house, standing)) for one in found] if house and standing else []
    if form == "json":
        say_json([as_row(one, touched) for one, touched in rows])
        return 1 if rows else 0
    if not rows:
        say(words("同一: すべての条項が版の条文と一致します。", "identical: every clause agrees with the edition."))
        return 0
    for line in as_lines(rows, LANG):
        say(line)
    return 1


@command(
    text_group,
    "adopt",
    "公表された文書を新しい版として採り入れる",
    "start a new edition beside the old from a published document",
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--edition", required=True, metavar="2026-10-01", help=words("実施の日", "the day it comes into operation")
)
def text_adopt(file: Path, edition: str) -> None:
    from mrs_spec.adopt import adopt
    from mrs_spec.house import root
    from mrs_spec.published import published_text
    from mrs_spec.report.changes import work_lines

    root()
    day = day_given("--edition", edition)
    folder = adopt(published_text(file), day)
    say(str(folder.relative_to(root()) if folder.is_relative_to(root()) else folder))
    for line in work_lines(day.isoformat(), LANG):
        say(line)


@command(text_group, "work", "新しい版について残る作業", "what is left to do for a new edition")
@click.argument("edition")
def text_work(edition: str) -> int:
    from mrs_spec.report.changes import work, work_lines

    for line in work_lines(edition, LANG):
        say(line)
    return 1 if work(edition) else 0


@cli.group("readings", help=words("解釈の一覧と内容", "the interpretation register"), invoke_without_command=True)
@click.option(
    "--apart", is_flag=True, help=words("選択肢を区別する事例を数える", "count the cases that tell the letters apart")
)
@FORMAT
@LANGUAGE
@click.pass_context
def readings_group(context: click.Context, apart: bool, form: str) -> None:
    if context.invoked_subcommand:
        return
    from mrs_spec.readings import entries
    from mrs_spec.rules import law

    runs = law().entries()
    told: dict[str, int] = {}
    if apart:
        from mrs_spec.proof import prove

        proof = prove(law(), compiled().first, only=lambda one: one.kind == "reading")
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
                for one in entries()
            ]
        )
        return
    for one in entries():
        state = words("実行可", "runs") if one.id in runs else words("条項が未実装", "its clause does not run yet")
        letters = "".join(one.letters)
        if apart and one.id in runs:
            state = words(f"区別する事例 {told[one.id]} 件", f"{told[one.id]} cases tell its letters apart")
        say(f"{one.id:<7} {one.severity:<4} {one.default}/{letters:<11} {state}  {', '.join(one.clauses)}")


@command(readings_group, "show", "一つの解釈を示す", "show one entry")
@click.argument("entry")
def readings_show(entry: str) -> None:
    from mrs_spec.readings import entry as of
    from mrs_spec.rules import law

    one = of(entry)
    state = (
        words("実行可", "runs") if one.id in law().entries() else words("条項が未実装", "its clause does not run yet")
    )
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
@click.argument("entry")
@click.argument("one")
@click.argument("other")
@FORMAT
def readings_diff(entry: str, one: str, other: str, form: str) -> int:
    from mrs_spec.difference import compare
    from mrs_spec.explain import question_name
    from mrs_spec.readings import parse_chosen
    from mrs_spec.report.tell import published
    from mrs_spec.rules import law

    for letter in (one, other):
        parse_chosen(f"{entry}={letter}")
    if entry not in law().entries():
        raise Problem("readings.not_running", entry=entry)
    changed = list(compare(law(), compiled().first, entry, one, other))
    if form == "json":
        say_json(
            [
                {"case": c.case, "question": str(c.question), one: c.one, other: c.other, "days": c.days, "yen": c.yen}
                for c in changed
            ]
        )
        return 0
    for c in changed:
        by = [f"{c.days:+d}{words('日', ' days')}"] if c.days is not None else []
        by += [f"{c.yen:+,}{words('円', ' yen')}"] if c.yen is not None else []
        told = f"{one} {published(c.one, LANG)} → {other} {published(c.other, LANG)}"
        say(f"{c.case}  {question_name(c.question, LANG)}: {told}" + (f"  ({', '.join(by)})" if by else ""))
    cases = len({c.case for c in changed})
    say(
        words(
            f"{cases} 事例、{len(changed)} 問で答えが変わります。", f"{len(changed)} answers in {cases} cases differ."
        )
    )
    return 0


# --- proof ----------------------------------------------------------------------------------------


@command(
    cli,
    "prove",
    "各条項について、別の法なら気付かれることを証明する",
    "prove for each clause that another law would be noticed",
)
@click.argument("clause", required=False)
@click.option(
    "--accept", is_flag=True, help=words("減った数を認め、今回の数を記録する", "acknowledge and record the counts")
)
@FORMAT
def prove_(clause: str | None, accept: bool, form: str) -> int:
    from mrs_spec.proof_of_code import modules
    from mrs_spec.rules import law
    from mrs_spec.text import belongs

    known = [*(one.clause for one in law().rules), *modules()]
    if clause and not any(belongs(one, clause) for one in known):
        raise Problem("proof.unknown_clause", clause=clause)
    return prove_one(clause, form) if clause else prove_all(accept, form)


def prove_one(clause: str, form: str) -> int:
    from mrs_spec.report.tell import proof_json, proof_lines
    from mrs_spec.rules import law
    from mrs_spec.whole import prove_clause

    features = compiled()
    found = prove_clause(law(), features.first, clause)
    shown = found.of_clause(clause)
    if form == "json":
        say_json(proof_json(found, clause))
    else:
        for line in proof_lines(found, features.cases, LANG, clause):
            say(line)
        say_witnesses([one for one in shown if one.survives], features)
    holds = not any(one.survives for one in shown) and not any(found.reference.values()) and bool(shown)
    return 0 if holds else 1


def prove_all(accept: bool, form: str) -> int:
    from mrs_spec.distrust import write_counts
    from mrs_spec.house import root
    from mrs_spec.report.tell import proof_json, proof_lines, whole_lines
    from mrs_spec.rules import law
    from mrs_spec.whole import prove_whole

    features = compiled()
    found = prove_whole(law(), features.first, features.tags, None if accept else root())
    if accept and found.holds:
        write_counts(root(), found.counts)
    if form == "json":
        say_json(proof_json(found.proof, whole=found))
    else:
        for line in (*proof_lines(found.proof, features.cases, LANG), *whole_lines(found, LANG)):
            say(line)
        say_witnesses(found.proof.survivors, features)
    return 0 if found.holds else 1


def say_witnesses(survivors: Any, features: Any) -> None:
    """For each survivor, facts on which it would differ, as a scenario to paste."""
    from mrs_spec.report.tell import witness_lines
    from mrs_spec.rules import law
    from mrs_spec.witness import witnesses

    for found in witnesses(law(), survivors, features):
        for line in witness_lines(found, features, LANG):
            say(line)


# --- vectors --------------------------------------------------------------------------------------


@cli.group("vectors", help=words("事例の固定と書き出し", "lock and export the cases"))
@LANGUAGE
def vectors_group() -> None:
    pass


@command(vectors_group, "lock", "現在の事例を固定する", "pin the cases as they are now")
def vectors_lock() -> None:
    from mrs_spec.house import root
    from mrs_spec.scenarios import write_lock

    lock = write_lock(root(), compiled().cases)
    say(
        words(
            f"{len(lock.digests)} 件を固定しました。root {lock.root}",
            f"{len(lock.digests)} cases locked, root {lock.root}",
        )
    )


@command(vectors_group, "export", "事例を JSON で書き出す", "write the cases as JSON")
@click.argument("folder", type=click.Path(path_type=Path))
def vectors_export(folder: Path) -> None:
    from mrs_spec.house import root
    from mrs_spec.review import export

    count = export(folder, compiled(), root())
    say(words(f"{count} 件を書き出しました: {folder}", f"{count} cases written: {folder}"))


# --- gate -----------------------------------------------------------------------------------------

SUT = click.option(
    "--sut", required=True, metavar="stdio:…|http://…|python:…:…",
    help=words("対象のシステム（コマンド、URL、Python の module:object）", "the system: command, URL or object"),
)  # fmt: skip
PATH = click.Path(path_type=Path)


def trouble(text: str) -> None:
    click.echo(f"mrs-spec: {text}", err=True)


def patience(seconds: float, to_start: float) -> Callable[[Any], Any]:
    def attach(function: Any) -> Any:
        function = click.option(
            "--timeout", "seconds", type=click.FloatRange(min=0, min_open=True), default=seconds, show_default=True,
            help=words("一つの応答を待つ秒数", "seconds to wait for one reply"),
        )(function)  # fmt: skip
        return click.option(
            "--start-timeout", "to_start", type=click.FloatRange(min=0, min_open=True), default=to_start,
            show_default=True, help=words("起動を待つ秒数", "seconds to wait for the start"),
        )(function)  # fmt: skip

    return attach


@cli.group("gate", help=words("課金システムを契約と突き合わせる", "judge a billing system against the contract"))
@LANGUAGE
def gate_group() -> None:
    pass


@command(gate_group, "run", "すべての事例についてシステムに問う", "ask a system every case it covers")
@SUT
@click.option(
    "--format", "form", type=click.Choice(["text", "jsonl", "xml", "md", "html"]), default="text",
    help=words("標準出力の形式", "form of the standard output"),
)  # fmt: skip
@click.option(
    "--report", "reports", type=PATH, multiple=True, metavar="FILE",
    help=words("ファイルにも書く: .html .xml .md .jsonl", "write a file too: .html .xml .md .jsonl"),
)  # fmt: skip
@click.option("--baseline", type=PATH, help=words("前回受け入れた結果", "what was accepted before"))
@click.option("--waivers", type=PATH, help=words("期限付きの猶予（TOML）", "failures waived until a day (TOML)"))
@click.option("--case", "only", multiple=True, help=words("この事例だけ（繰り返し可）", "only this case (repeatable)"))
@click.option(
    "--limit", type=click.IntRange(min=0), default=20, help=words("表示する不一致の数", "how many failures to print")
)
@patience(5, 10)
def gate_run(to_start: float, **given: Any) -> int:
    from mrs_spec.gate.command import Asked
    from mrs_spec.gate.command import gate_run as run

    return run(Asked(**given, seconds_to_start=to_start), LANG, say, trouble)


@command(gate_group, "accept", "実行結果を基準として記録する", "make a finished run the baseline")
@click.argument("result", type=PATH)
@click.option("--baseline", type=PATH, required=True, help=words("書き込む基準のファイル", "the baseline to write"))
def gate_accept(result: Path, baseline: Path) -> int:
    from mrs_spec.gate.command import gate_accept as accept

    return accept(result, baseline, LANG, say, trouble)


@command(gate_group, "smoke", "アダプタを一つずつ確かめる", "check an adapter first, step by step")
@SUT
@patience(5, 10)
def gate_smoke(sut: str, seconds: float, to_start: float) -> int:
    from mrs_spec.gate.command import gate_smoke as smoke

    return smoke(sut, seconds, to_start, LANG, say, trouble)


# --- sign-off -------------------------------------------------------------------------------------

YES = "yes"


def _house(edition: str | None = None) -> Any:
    from mrs_spec.signoff.parts import House
    from mrs_spec.text import EDITION

    return House(compiled(), edition or EDITION)


OF_EDITION = click.option("--edition", metavar="2023-06-01", help=words("版", "the edition"))


@command(
    cli, "sign",
    "条項を承認する。示された内容を確かめ、yes と入力したときに限り記録する",
    "sign off clauses: shows what is signed, and records it only when yes is typed",
)  # fmt: skip
@click.argument("clauses", nargs=-1)
@OF_EDITION
@click.option("--meaning", type=click.Choice(list(meanings())), help=words("承認の意味", "what is meant"))
@click.option("--as", "name", metavar="NAME", help=words("承認する者の氏名", "the name of the one who signs"))
@click.option("--role", metavar="ROLE", help=words("役割（legal など）", "the role, such as legal"))
@click.option("--delta", is_flag=True, help=words("前回の承認後に変わったもののみ", "only what changed since the last"))
@click.option("--refuse", "reason", metavar="REASON", help=words("不承認とする理由", "refuse, for this reason"))
@click.option("--key", type=click.Path(path_type=Path), help=words("SSH の秘密鍵", "the SSH private key"))
@click.option(
    "--prepare",
    type=click.Path(path_type=Path),
    help=words("承認する内容の書き出しのみ", "only write what is to be signed"),
)
@click.option(
    "--from-file", "prepared", type=click.Path(path_type=Path),
    help=words("他所で用意した内容（FILE.sig があれば署名も）", "an act prepared elsewhere, with its FILE.sig"),
)  # fmt: skip
def sign(
    clauses: tuple[str, ...], edition: str | None, meaning: str | None, name: str | None, role: str | None, delta: bool,
    reason: str | None, key: Path | None, prepare: Path | None, prepared: Path | None,
) -> None:  # fmt: skip
    from mrs_spec.house import root
    from mrs_spec.report.signed import act_lines
    from mrs_spec.scenarios import write_whole
    from mrs_spec.signoff import signing, ssh
    from mrs_spec.signoff.records import entitled, message, read_policy, write_record

    place = root()
    if prepared:
        if clauses or edition or meaning or name or role or delta or reason is not None or key or prepare:
            raise Problem("signoff.alone")
        act, signature = signing.from_file(prepared)
        house = _house(act["edition"])
        signing.still_stands(place, house, act)
    else:
        for option, given in (("--meaning", meaning), ("--as", name), ("--role", role), ("CLAUSE", clauses)):
            if not given:
                raise Problem("signoff.needs", option=option)
        if reason is not None and not reason.strip():
            raise Problem("signoff.no_reason")
        house, signature = _house(edition), ""
        act = signing.now(place, house, clauses, str(meaning), str(name), str(role), delta, reason or "")
    entitled(act, read_policy(place))
    for line in act_lines(act, house, read_policy(place), LANG):
        say(line)
    if prepare:
        write_whole(prepare, message(act).decode("utf-8"))
        say(f"ssh-keygen -Y sign -f KEY -n {ssh.NAMESPACE} {prepare}")
        return
    typed = click.prompt(
        words(f"記録するには {YES} と入力してください", f"type {YES} to record this"), default="", show_default=False
    )
    if typed.strip() != YES:
        raise Problem("signoff.not_given", yes=YES)
    if key:
        signature = ssh.sign(message(act), key)
    say(f"signoffs/{write_record(place, act, signature).name}")


@cli.group("signoff", help=words("承認記録の状況、確認票", "sign-offs: where they stand, printable sheets"))
@LANGUAGE
def signoff_group() -> None:
    pass


@command(signoff_group, "status", "条と意味ごとの承認記録の状況", "where every article stands in every meaning")
@click.argument("names", nargs=-1)
@OF_EDITION
@FORMAT
def signoff_status(names: tuple[str, ...], edition: str | None, form: str) -> int:
    from mrs_spec.house import root
    from mrs_spec.report.signed import state_json, status_lines
    from mrs_spec.signoff.records import read_policy
    from mrs_spec.signoff.states import states

    house = _house(edition)
    asked = [id for name in names for id in house.clauses(name) or _no_clause(name)] or list(house.text.clauses)
    standing = states(root(), house)
    if form == "json":
        found = [state_json(one, LANG) for id in asked for one in standing.of(id) if one.state != "nothing"]
        say_json({"edition": house.edition, "states": found, "refused": [one.told(LANG) for one in standing.problems]})
    else:
        for line in status_lines(standing, asked, read_policy(root()), LANG):
            say(line)
        for problem in standing.problems:
            say(f"✗ {problem.told(LANG)}")
    return 1 if standing.problems else 0


def _no_clause(name: str) -> list[str]:
    raise Problem("signoff.unknown_clause", name=name)


@command(signoff_group, "levels", "署名の段階が示すもの", "what each level of signature proves")
def signoff_levels() -> None:
    from mrs_spec.report.signed import level_lines

    for line in level_lines(LANG):
        say(line)


@command(signoff_group, "sheet", "条ごとの確認票（印刷用）を書く", "write an article's sheet for printing")
@click.argument("articles", nargs=-1, required=True)
@OF_EDITION
def signoff_sheet(articles: tuple[str, ...], edition: str | None) -> None:
    from mrs_spec.house import root
    from mrs_spec.report.sheet import write_sheet

    house = _house(edition)
    for article in articles:
        if not house.clauses(article) or article in house.text.clauses:
            _no_clause(article)
    for article in articles:
        say(str(write_sheet(root(), house, article).relative_to(root())))


# --- reports --------------------------------------------------------------------------------------


@command(cli, "report", "証拠の書と手引きを作る", "build the evidence book and the handbook")
def report_() -> int:
    from mrs_spec.house import root
    from mrs_spec.report.build import PAGES, write_reports
    from mrs_spec.rules import law
    from mrs_spec.scenarios import read_lock
    from mrs_spec.signoff.parts import House
    from mrs_spec.signoff.states import states
    from mrs_spec.whole import prove_whole

    features = compiled()
    proof = prove_whole(law(), features.first, features.tags).proof
    signed = states(root(), House(features))
    built = write_reports(root() / "reports", proof, features, read_lock(root()).retired, signed)
    for page in PAGES:
        say(f"reports/{page}")
    for problem in built.problems:
        say(f"✗ {problem.told(LANG)}")
    return 1 if built.problems else 0


# --- verify ---------------------------------------------------------------------------------------


@command(
    cli, "verify", "条文から証明と報告書までのすべてを確かめる", "verify everything, from the text to proof and reports"
)
@click.option(
    "--require-signoff",
    is_flag=True,
    help=words("すべての承認を求める（公開時）", "require every sign-off, for a release"),
)
def verify(require_signoff: bool) -> int:
    from mrs_spec.house import root
    from mrs_spec.verify import run

    return run(root(), LANG, require_signoff)


if __name__ == "__main__":
    main()
