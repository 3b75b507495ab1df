"""Errors a person can act on: what, where, and what to do, in both languages.

Every refusal of an input is a Problem with a key of `messages.toml`. The command line prints it
in the chosen language and exits with code 2.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from mrs_spec.ground.wording import Both, Lang


@cache
def messages() -> dict[str, object]:
    """All that `messages.toml` holds."""
    import tomli  # a command that tells no problem starts without it

    return tomli.loads(Path(__file__).with_name("messages.toml").read_text("utf-8"))


def message(key: str, /, **slots: object) -> Both:
    """The sentence of `messages.toml` under a dotted key, with its slots filled."""
    table: Any = messages()
    for part in key.split("."):
        table = table[part]
    return Both(table["ja"], table["en"]).filled(**slots)


class Problem(Exception):
    """Bad input or a contract folder that does not hold together.

    Parts: `where` (file, line or field), the sentence, and its remedy.
    """

    def __init__(self, key: str, /, where: str = "", **slots: object) -> None:
        self.key = key
        self.where = where
        self.sentence = message(key, **slots)
        super().__init__(self.told("en"))

    def __reduce__(self) -> tuple[object, ...]:
        """What makes it again in another process."""
        return _again, (self.key, self.where, self.sentence)

    def at(self, where: str) -> Problem:
        """The same problem, with its place where it named none."""
        self.where = self.where or where
        return self

    def inside(self, where: str) -> Problem:
        """The same problem, with the place in which its own place lies."""
        self.where = f"{where}: {self.where}" if self.where and self.where != where else where
        return self

    def told(self, lang: Lang) -> str:
        """Place, sentence and remedy in one language."""
        sentence = self.sentence.in_(lang)
        return f"{self.where}: {sentence}" if self.where else sentence


def _again(key: str, where: str, sentence: Both) -> Problem:
    found = Problem.__new__(Problem)
    found.key, found.where, found.sentence = key, where, sentence
    found.args = (found.told("en"),)
    return found


class LawError(Exception):
    """The rules do not fit together; raised when the law is built, never while judging."""


class Problems(Exception):
    """Several problems found in one pass."""

    def __init__(self, found: list[Problem]) -> None:
        self.found = found
        super().__init__("\n".join(str(problem) for problem in found))

    def __reduce__(self) -> tuple[object, ...]:
        """What makes them again in another process."""
        return Problems, (self.found,)

    def told(self, lang: Lang) -> str:
        """Each in its line."""
        return "\n".join(problem.told(lang) for problem in self.found)
