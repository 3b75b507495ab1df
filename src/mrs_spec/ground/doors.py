"""One door in, one door out: text from outside is read, or refused by its place; what is told can be printed anywhere.

Nothing behind the door meets a lone surrogate, a control character, a number that is none, or a key that stands twice.
"""

from __future__ import annotations

import codecs
import json
import math
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from mrs_spec.ground.data import JSON
from mrs_spec.ground.problems import Problem

PLAIN = {"✓": "OK", "✗": "NG", "…": "...", "—": "-", "–": "-", "→": "->", "・": "-", "“": '"', "”": '"', "¥": "JPY "}
"""What stands for a character that the terminal's encoding lacks."""

TURNING = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""What turns the direction of writing: a text with these is read otherwise than it is written."""


# --- in -------------------------------------------------------------------------------------------


def text_of(data: bytes, where: str) -> str:
    """The text of a file in UTF-8, with or without a byte order mark. Raises Problem for anything else."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem("input.not_utf8", where=where) from None
    for number, line in enumerate(text.splitlines(), 1):
        if (found := unfit(line)) is not None:
            raise Problem("input.unfit", where=f"{where}:{number}", character=found)
    return text


def unfit(text: str) -> str | None:
    """The first character of a text that no person means: a control, a turn, a lone surrogate, no character at all."""
    if text.isprintable():
        return None
    unmeant = (c for c in text if unicodedata.category(c) in ("Cc", "Cs", "Cn") or c in TURNING)
    found = (character for character in unmeant if character not in "\t\n\r")
    return next((f"U+{ord(character):04X}" for character in found), None)


def json_of(text: str) -> JSON:
    """What a JSON text says. Raises Problem with line and column, or with the field that cannot be meant."""
    try:
        data: JSON = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_once, parse_constant=_no_number)
        checked(data)
    except json.JSONDecodeError as error:
        raise Problem("input.not_json", line=error.lineno, column=error.colno) from None
    except (ValueError, RecursionError):
        raise Problem("input.too_deep") from None
    return data


def checked(data: object) -> None:
    """Nothing, where a person can have meant it. Raises Problem that names the field of what nobody means."""
    if _is_meant(data):
        return
    for where, value in _leaves(data, ""):
        if isinstance(value, float) and not math.isfinite(value):
            raise Problem("input.no_number", where=where, value=str(value))
        if isinstance(value, str) and (found := unfit(value)) is not None:
            raise Problem("input.unfit", where=where, character=found)


def _is_meant(data: object) -> bool:
    """Whether there is nothing in it that nobody means; where there is, its place is looked for."""
    if isinstance(data, str):
        return unfit(data) is None
    if isinstance(data, dict):
        return all(map(_is_meant, data)) and all(map(_is_meant, data.values()))
    if isinstance(data, list | tuple):
        return all(map(_is_meant, data))
    return not isinstance(data, float) or math.isfinite(data)


def _leaves(data: object, where: str) -> Iterator[tuple[str, object]]:
    """Every value with its field, and every key."""
    if isinstance(data, dict):
        for name, value in data.items():
            yield where or "JSON", name
            yield from _leaves(value, f"{where}.{shown(str(name))}".removeprefix("."))
    elif isinstance(data, list | tuple):
        for number, value in enumerate(data):
            yield from _leaves(value, f"{where}.{number}".removeprefix("."))
    else:
        yield where, data


def _once(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise Problem("input.key_twice", name=next(name for name in names if names.count(name) > 1))
    return found


def _no_number(text: str) -> None:
    raise Problem("input.no_number", value=text)


def toml_of(path: Path, where: str) -> dict[str, Any]:
    """What a TOML file says. Raises Problem with the file's name and, where it is not TOML, the reason."""
    import tomli  # a command that reads none starts without it

    try:
        return tomli.loads(text_of(path.read_bytes(), where))
    except OSError:
        raise Problem("input.no_file", where=where) from None
    except tomli.TOMLDecodeError as error:
        raise Problem("input.not_toml", where=where, error=str(error)) from None


@contextmanager
def well_formed(where: str) -> Iterator[None]:
    """Whatever a file's data lack, or have too much, is a Problem with the file's name."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise Problem("input.malformed", where=where, error=f"{type(error).__name__}: {error}") from None


def given(arguments: list[str]) -> None:
    """Nothing, where what was given on the command line is text. Raises Problem for what is not."""
    for argument in arguments:
        if (found := unfit(argument)) is not None:
            raise Problem("input.unfit", where=shown(argument), character=found)


# --- out ------------------------------------------------------------------------------------------


def shown(text: str) -> str:
    """The text with what no person can read written out: \\ud83d."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    told = (PLAIN.get(c) or c.encode("ascii", "backslashreplace").decode("ascii") for c in lacking)
    return "".join(told), error.end


def open_the_door_out() -> None:
    """From now on whatever is printed can be printed: what the encoding lacks is told in plain characters."""
    codecs.register_error("mrs-spec", _plain)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="mrs-spec")


def day_given(where: str, text: str) -> date:
    """A day that somebody gives, as 2024-09-30. Raises Problem that names the place for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem("usage.not_a_day", where=where, value=text) from None
