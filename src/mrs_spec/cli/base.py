"""What every command shares: the language, the options, how it says something."""

from __future__ import annotations

import json
import locale
import os
import sys
from collections.abc import Callable

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


def say(text: str = "") -> None:
    """Print a line."""
    click.echo(text)


def say_json(data: object) -> None:
    """Print data as JSON."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


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


def command(group: click.Group, name: str, ja: str, en: str) -> Callable[[Callable[..., object]], click.Command]:
    """A command with its help in both languages; what it returns is the exit code."""

    def attach(function: Callable[..., object]) -> click.Command:
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
    """All commands."""
    pass
