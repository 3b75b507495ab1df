"""Step sentences with typed values in them, the same in both languages."""

from __future__ import annotations

import re
from typing import Any

from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS, Both, Lang
from mrs_spec.scenarios.slots import SLOTS

PLACE = re.compile(r"\{(\w+):(\w+)\}")


class Phrase:
    """One step sentence in both languages, with the same typed slots."""

    def __init__(self, ja: str, en: str) -> None:
        self.both = Both(ja, en)
        self.slots: dict[str, str] = dict(PLACE.findall(ja))
        in_english = dict(PLACE.findall(en))
        if self.slots != in_english or len(PLACE.findall(ja)) != len(self.slots):
            raise Problem("steps.slots_differ", ja=ja, en=en)
        if unknown := set(self.slots.values()) - set(SLOTS):
            raise Problem("steps.unknown_slot", slot=", ".join(sorted(unknown)), phrase=ja)
        self._patterns: dict[Lang, re.Pattern[str]] = {}

    def beginning(self, lang: Lang) -> str:
        """The words before the first value."""
        return PLACE.split(self.both.in_(lang), maxsplit=1)[0]

    def longest(self, lang: Lang) -> str:
        """The longest words between its values."""
        return max(PLACE.split(self.both.in_(lang))[::3], key=len)

    def _pattern(self, lang: Lang) -> str:
        parts = PLACE.split(self.both.in_(lang))
        found = re.escape(parts[0])
        for name, kind, literal in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
            found += f"(?P<{name}>{SLOTS[kind].pattern.in_(lang)})" + re.escape(literal)
        return found

    def _match(self, text: str, lang: Lang) -> re.Match[str] | None:
        if lang not in self._patterns:
            self._patterns[lang] = re.compile(self._pattern(lang))
        return self._patterns[lang].fullmatch(text)

    def matches(self, text: str, lang: Lang) -> bool:
        """Whether a text is this sentence."""
        return self._match(text, lang) is not None

    def language(self, text: str) -> Lang | None:
        """The language in which a text is this sentence, if it is."""
        return next((lang for lang in LANGS if self.matches(text, lang)), None)

    def values(self, text: str, lang: Lang) -> dict[str, object]:
        """The values in a matching sentence. Raises NotAValue for a day that does not exist."""
        found = self._match(text, lang)
        assert found, text
        return {name: SLOTS[self.slots[name]].read(value, lang) for name, value in found.groupdict().items()}

    def parts(self, text: str, lang: Lang) -> list[tuple[str, bool]]:
        """A matching sentence cut at its values; true marks a value."""
        found = self._match(text, lang)
        assert found, text
        cuts = sorted(found.span(name) for name in self.slots)
        parts, at = [], 0
        for start, end in cuts:
            parts += [(text[at:start], False), (text[start:end], True)]
            at = end
        return [part for part in (*parts, (text[at:], False)) if part[0]]

    def written(self, lang: Lang, **values: Any) -> str:
        """The sentence with these values; a string "<name>" stays a placeholder."""

        def one(found: re.Match[str]) -> str:
            value = values[found[1]]
            placeholder = isinstance(value, str) and value.startswith("<")
            return value if placeholder else SLOTS[found[2]].write(value, lang)

        return PLACE.sub(one, self.both.in_(lang))
