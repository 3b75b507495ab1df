"""What `help.toml` says of a command: its arguments, examples, exit codes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import tomli

from mrs_spec.ground.wording import Both

COMMON = (
    ("0", Both("成り立つ、又は正常に終了した", "it holds, or is done")),
    ("2", Both("入力又は使い方の誤り", "bad input or wrong usage")),
)


class Help(NamedTuple):
    """Examples of a command, and its exit codes in order, each with its meaning."""

    examples: list[str]
    codes: list[tuple[str, Both]]


@cache
def _table() -> dict[str, Any]:
    return tomli.loads(Path(__file__).with_name("help.toml").read_text("utf-8"))


def argument(name: str) -> Both:
    """What an argument is."""
    row = _table()["arguments"][name]
    return Both(row["ja"], row["en"])


def of_command(path: str) -> Help:
    """Of a command by its path."""
    row = _table()[path]
    own = [(one["code"], Both(one["ja"], one["en"])) for one in row.get("codes", ())]
    return Help(row["examples"], sorted([*COMMON, *own]))


def pairs_of_the_help() -> Iterator[tuple[str, str, str]]:
    """Every text of it in both languages, to hold against the glossary."""
    for name in _table()["arguments"]:
        yield f"help.toml: {name}", *argument(name)
    for path, row in _table().items():
        yield from ((f"help.toml: {path} {one['code']}", one["ja"], one["en"]) for one in row.get("codes", ()))
