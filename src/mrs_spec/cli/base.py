"""What every command shares: the language, the options, how it says something, how its help is told."""

from __future__ import annotations

import json
import locale
import os
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator

import click

from mrs_spec.ground.wording import Both, Lang


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
    """The text in the language of the run."""
    return Both(ja, en).in_(LANG)


# --- what is said ---------------------------------------------------------------------------------


def say(text: str = "") -> None:
    """Print a line; on a terminal wrapped to its width, and with its marks in colour."""
    if not sys.stdout.isatty():
        click.echo(text)
        return
    import shutil  # nobody needs it whose output is read by a program

    for line in wrapped(text, shutil.get_terminal_size().columns):
        click.echo(coloured(line) if colours() else line)


def say_json(data: object) -> None:
    """Print data as JSON."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def colours() -> bool:
    """Whether whoever reads wants colours: NO_COLOR set to anything, or a dumb terminal, says no."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


MARKS = {"✓": "green", "✗": "red"}


def coloured(line: str) -> str:
    """The line with its ✓ green and its ✗ red."""
    begin = line.lstrip()
    at = len(line) - len(begin)
    if (colour := MARKS.get(begin[:1])) is None:
        return line
    return line[:at] + click.style(begin[0], fg=colour, bold=True) + begin[1:]


def width(text: str) -> int:
    """How many columns a text takes: full-width characters two, combining ones none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


PIECES = re.compile(r"\s+|[!-~]+|[^\s!-~]")
"""Where a line may be broken: at white space, and between characters that are not Latin."""
NOT_FIRST = "、。，．）」』】〕》！？・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ”’…:;"
NOT_LAST = "（「『【〔《“‘"


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of so many columns, what is carried over indented two more than its beginning."""
    if width(text) <= columns or columns < 20:
        return [text]
    indent = text[: len(text) - len(text.lstrip())]
    hanging = indent + "  " if width(indent) + 22 <= columns else ""
    lines: list[str] = []
    line = indent
    for piece in _unbroken(text[len(indent) :]):
        if width(line) + width(piece.rstrip()) > columns and line.strip():
            lines.append(line.rstrip())
            line = hanging + piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()]


def _unbroken(text: str) -> Iterator[str]:
    """The pieces between which a line may be broken, each with the white space before it."""
    piece = ""
    for part in PIECES.findall(text):
        if piece.strip() and part[0] not in NOT_FIRST and piece[-1] not in NOT_LAST and _parts(piece[-1], part[0]):
            yield piece
            piece = ""
        piece += part
    if piece:
        yield piece


def _parts(one: str, other: str) -> bool:
    """Whether a line may be broken between these two characters."""
    return other.isspace() or not one.isspace()


YES = "yes"


def typed_yes() -> bool:
    """Whether whoever runs this types yes to what was shown."""
    asked = words(f"記録するには {YES} と入力してください", f"type {YES} to record this")
    typed: str = click.prompt(asked, default="", show_default=False)
    return typed.strip() == YES


# --- options --------------------------------------------------------------------------------------


LANGUAGE = click.option(
    "--lang", type=click.Choice(["ja", "en"]), expose_value=False, help=words("表示する言語", "language of the output")
)
FORMAT = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text",
    help=words("出力の形式", "form of the output"),
)  # fmt: skip


def complete_letters(context: click.Context, param: click.Parameter, begun: str) -> list[str]:
    """IR-05=A, IR-05=B, … as they are typed."""
    from mrs_spec.document.register import entries
    from mrs_spec.document.text import FIRST_EDITION

    return [name for one in entries(FIRST_EDITION) for x in one.letters if (name := f"{one.id}={x}").startswith(begun)]


def complete_entries(context: click.Context, param: click.Parameter, begun: str) -> list[str]:
    """IR-01, IR-02, … as they are typed."""
    from mrs_spec.document.register import ids
    from mrs_spec.document.text import FIRST_EDITION

    return [id for id in ids(FIRST_EDITION) if id.startswith(begun)]


def complete_questions(context: click.Context, param: click.Parameter, begun: str) -> list[str]:
    """The names of questions as they are typed."""
    from mrs_spec.record.questions import ASKS

    return [name for name in ASKS if name.startswith(begun)]


def complete_cases(context: click.Context, param: click.Parameter, begun: str) -> list[str]:
    """The ids of Cases as they are typed; none where there is no lock."""
    from mrs_spec.ground.files import house
    from mrs_spec.ground.problems import Problem
    from mrs_spec.scenarios.lock import read_lock

    try:
        return [id for id in read_lock(house()).digests if id.startswith(begun)]
    except Problem:
        return []


OF_EDITION = click.option("--edition", metavar="2023-06-01", help=words("版", "the edition"))
READING = click.option(
    "--reading", "readings", multiple=True, metavar="IR-05=B", shell_complete=complete_letters,
    help=words("解釈の選択（繰り返し可）", "choose a letter of the register (repeatable)"),
)  # fmt: skip


# --- help -----------------------------------------------------------------------------------------


class Helped(click.Command):
    """A command whose help is in the language of the run: usage, arguments, options, examples, exit codes."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line of usage."""
        pieces = [_placeholder(piece) for piece in self.collect_usage_pieces(ctx)]
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=words("使い方: ", "Usage: "))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Arguments, options, examples and exit codes."""
        from mrs_spec.cli.help import argument

        arguments = [param for param in self.get_params(ctx) if isinstance(param, click.Argument)]
        rows = [(one.human_readable_name, argument(one.human_readable_name).in_(LANG)) for one in arguments]
        records = (one.get_help_record(ctx) for one in self.get_params(ctx) if not isinstance(one, click.Argument))
        _section(formatter, words("引数", "Arguments"), rows)
        _section(formatter, words("オプション", "Options"), [_in_the_language(*one) for one in records if one])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples and exit codes: after the commands of a group."""
        from mrs_spec.cli.help import of_command

        told = of_command(ctx.command_path)
        with formatter.section(words("例", "Examples")):
            for example in told.examples:
                formatter.write(f"  {example}\n")
        _section(formatter, words("終了コード", "Exit codes"), [(code, text.in_(LANG)) for code, text in told.codes])

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """-h and --help, told in the language of the run."""
        found = super().get_help_option(ctx)
        if found:
            found.help = words("この説明を表示して終了する", "show this message and exit")
        return found


class HelpedGroup(Helped, click.Group):
    """A group of commands, told as they are; alone it shows its help."""

    command_class = Helped

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Options, then the commands."""
        Helped.format_options(self, ctx, formatter)
        commands = [(name, self.commands[name].get_short_help_str(200)) for name in self.list_commands(ctx)]
        _section(formatter, words("コマンド", "Commands"), commands)


HelpedGroup.group_class = HelpedGroup


def _section(formatter: click.HelpFormatter, name: str, rows: list[tuple[str, str]]) -> None:
    """A list of terms and what they mean, wrapped to the terminal, full-width characters counted as two."""
    if not rows:
        return
    with formatter.section(name):
        first = min(max(width(term) for term, _ in rows), 26)
        for term, text in rows:
            begin = f"  {term}{' ' * (first - width(term))}  "
            if width(term) > first:
                formatter.write(f"  {term}\n")
                begin = " " * (first + 4)
            head, *rest = wrapped(" " * width(begin) + text, formatter.width)
            formatter.write(begin + head[width(begin) :] + "\n")
            for line in rest:
                formatter.write(" " * width(begin) + line.strip() + "\n")


def _placeholder(piece: str) -> str:
    if LANG == "ja":
        for en, ja in (("OPTIONS", "オプション"), ("COMMAND", "コマンド"), ("ARGS", "引数")):
            piece = re.sub(rf"\b{en}\b", ja, piece)
    return piece


BRACKETED = {"required": "必須", "default: ": "既定: ", "env var: ": "環境変数: "}


def _in_the_language(option: str, text: str) -> tuple[str, str]:
    if LANG == "ja":
        for en, ja in BRACKETED.items():
            text = re.sub(rf"(?<=[\[ ]){en}", ja, text)
    return option, text


def command(group: click.Group, name: str, ja: str, en: str) -> Callable[[Callable[..., object]], click.Command]:
    """A command with its help in both languages; what it returns is the exit code."""

    def attach(function: Callable[..., object]) -> click.Command:
        return group.command(name, help=words(ja, en))(LANGUAGE(function))

    return attach


def _say_version(context: click.Context, param: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"mrs-spec {version('mrs-spec')}")
        context.exit()


@click.group(
    cls=HelpedGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=words(
        "IIJマネージドルータサービス個別規程（2023年6月1日版）を実行し、検証します。",
        "Run and verify the terms of the IIJ Managed Router Service (edition of 1 June 2023).",
    ),
)
@LANGUAGE
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_say_version,
    help=words("版を表示して終了する", "show the version and exit"),
)  # fmt: skip
def cli() -> None:
    """All commands."""
    pass
