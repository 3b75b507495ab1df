"""Yen: exact fractions between, one named rounding at the end. No floats."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from mrs_spec.ground.wording import Both, Lang, fraction, tells


def floor(exact: Fraction) -> int:
    """Drop the fraction of a yen."""
    return exact.numerator // exact.denominator


def half_up(exact: Fraction) -> int:
    """Below half a yen down, half a yen and over up."""
    return floor(exact + Fraction(1, 2))


class Sum(tuple[Fraction, ...]):
    """Exact parts of a line, in yen."""

    def told(self, lang: Lang) -> str:
        """In words: the parts, and what they come to."""
        parts = " + ".join(fraction(part, lang) for part in self)
        return f"{parts} = {fraction(sum(self, Fraction(0)), lang)}" if len(self) > 1 else parts


class Rounding(Enum):
    """How the fraction of a yen is removed from a line that is the sum of parts."""

    FLOOR_OF_THE_SUM = Both("合計の円未満切捨て", "fraction of the total dropped")
    FLOOR_OF_EACH_PART = Both("各月の円未満切捨て", "fraction dropped in each month")
    HALF_UP_OF_THE_SUM = Both("合計の円未満四捨五入", "total rounded half up")

    def told(self, lang: Lang) -> str:
        """In words."""
        return self.value.in_(lang)

    @tells("{parts} → {result}円（{word}）", "{parts} → {result} yen ({word})")
    def of(self, parts: Sum) -> int:
        """Whole yen of the exact parts."""
        match self:
            case Rounding.FLOOR_OF_THE_SUM:
                return floor(sum(parts, Fraction(0)))
            case Rounding.FLOOR_OF_EACH_PART:
                return sum(floor(part) for part in parts)
            case Rounding.HALF_UP_OF_THE_SUM:
                return half_up(sum(parts, Fraction(0)))
