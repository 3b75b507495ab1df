"""How values are written in the two languages: days, yen, fractions, lists."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextvars import ContextVar
from datetime import date
from fractions import Fraction
from functools import wraps
from inspect import signature
from typing import Literal, NamedTuple, TypeVar, cast

Lang = Literal["ja", "en"]
LANGS: tuple[Lang, Lang] = ("ja", "en")

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Both(NamedTuple):
    """One thing said in Japanese and in English."""

    ja: str
    en: str

    def in_(self, lang: Lang) -> str:
        """The text in one language."""
        return self.ja if lang == "ja" else self.en

    def filled(self, **slots: object) -> Both:
        """Both texts with their slots filled."""
        return Both(fill(self.ja, "ja", **slots), fill(self.en, "en", **slots))


def day(value: date, lang: Lang) -> str:
    """2024年7月16日, 16 July 2024."""
    if lang == "ja":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def yen(value: int, lang: Lang) -> str:
    """13,838円, 13,838 yen."""
    return f"{value:,}円" if lang == "ja" else f"{value:,} yen"


def days(count: int, lang: Lang) -> str:
    """A number of days."""
    if lang == "ja":
        return f"{count}日"
    return "1 day" if count == 1 else f"{count} days"


def fraction(value: Fraction, lang: Lang) -> str:
    """Exact yen or months: 13,838 22/31, 27/30."""
    whole, rest = divmod(value, 1)
    if not rest:
        return f"{whole:,}"
    text = f"{rest.numerator}/{rest.denominator}"
    return f"{whole:,} {text}" if whole else text


def listed(items: Iterable[str], lang: Lang) -> str:
    """Several things in a row."""
    return ("、" if lang == "ja" else ", ").join(items)


def cut(text: str, limit: int) -> str:
    """The text, shortened at a phrase where it is longer than the limit."""
    if len(text) <= limit:
        return text
    head = text[:limit]
    at = max(head.rfind("、"), head.rfind(" "))
    return (head[:at] if at > limit // 3 else head) + "…"


class Saying(NamedTuple):
    """What one word did: its sentence and the values in it."""

    sentence: Both
    slots: dict[str, object]


Listener = Callable[[Saying], None]
LISTENER: ContextVar[Listener | None] = ContextVar("LISTENER", default=None)
"""Who hears what words do while a law is judged; nobody, but for an explanation."""

F = TypeVar("F", bound=Callable[..., object])


def tells(ja: str, en: str) -> Callable[[F], F]:
    """Give a method or a letter's function its sentence; slots: its parameters, `word` and `result`.

    What is computed is the same whether anybody listens or not: the word itself says what it did, to who listens.
    """

    def attach(function: F) -> F:
        names = list(signature(function).parameters)
        if names[0] == "self":
            names[0] = "word"

        @wraps(function)
        def told(*args: object) -> object:
            result = function(*args)
            if (listener := LISTENER.get()) is not None:
                slots = {**dict(zip(names, args, strict=True)), "result": result}
                listener(Saying(Both(ja, en), slots))
            return result

        return cast(F, told)

    return attach


def said(value: object, lang: Lang) -> str:
    """Any value of the law, in words."""
    if type(value) is str:
        return value
    if isinstance(value, Both):
        return value.in_(lang)
    if isinstance(value, bool) or value is None:
        return {True: Both("はい", "yes"), False: Both("いいえ", "no"), None: Both("記録なし", "not on record")}[
            value
        ].in_(lang)
    if isinstance(value, date):
        return day(value, lang)
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, Fraction):
        return fraction(value, lang)
    tell = getattr(value, "told", None)
    if callable(tell):
        return str(tell(lang))
    if isinstance(value, (tuple, list, set, frozenset)):
        items = sorted(value, key=str) if isinstance(value, (set, frozenset)) else value
        return listed((said(item, lang) for item in items), lang) or ("なし" if lang == "ja" else "none")
    return str(value)


def fill(template: str, lang: Lang, **slots: object) -> str:
    """A template with its slots filled by values as they are said."""
    return template.format(**{name: said(value, lang) for name, value in slots.items()})
