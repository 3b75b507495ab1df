"""What articles 5 and the supplementary provisions conclude alike: minimum use periods, and how they run."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import NamedTuple

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import Period, business_day
from mrs_spec.ground.wording import Both, Lang, tells
from mrs_spec.law.declare import Conclusion
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.things import Contract, DaysOff, Option


class InForce(Conclusion, of=Contract, tells="day"):
    """First day of this edition, and the clause that names it."""

    day: date
    clause: str


class Term(NamedTuple):
    """One minimum use period; `anew`: an addition or change set it (art05.p3, art05.p4); `held`: entries that wait."""

    period: Period
    anew: bool = False
    held: tuple[str, ...] = ()

    @classmethod
    def set_anew(cls, period: Period, held: tuple[str, ...]) -> Term:
        """A period set by an addition or change (art05.p3, art05.p4)."""
        return cls(period, True, held)

    def told(self, lang: Lang) -> str:
        """In words."""
        return self.period.told(lang)


NO_PERIOD = Both("期間なし", "no period")


class Periods(Conclusion):
    """最低利用期間; more than one only where two are read to run side by side (IR-43 C)."""

    terms: tuple[Term, ...]

    def told(self, lang: Lang) -> str:
        """In words."""
        return (" / ").join(term.told(lang) for term in self.terms) or NO_PERIOD.in_(lang)


class MinimumUse(Periods, of=Contract):
    """最低利用期間 of the contract."""


class OptionMinimumUse(Periods, of=Option):
    """最低利用期間 of one paid option."""


def applied_for(contract: Contract) -> date | None:
    """The day of the application for the contract: accepted, made or, without a record of either, billed from."""
    return contract.accepted_on or contract.applied_on or contract.billing_start


def during_the_contract(ended: date | None, contract: Contract) -> date | None:
    """The day something ended, unless before the application for the contract: then it does not concern it."""
    applied = applied_for(contract)
    return None if ended is None or (applied is not None and ended < applied) else ended


class OptionEnd(Conclusion, of=Option, tells="on"):
    """The last day of use of a paid option, and whether it ended with the contract."""

    on: date
    last_service_day: date
    with_contract: bool
    as_change: bool | Undetermined = False
    arrived: date | None = None


class CarriedFirstDay(Enum):
    """A first day of counting before this edition, given as carried data."""

    GIVEN = "given"
    UNDETERMINED = "undetermined"

    def given(self, first: date, since: InForce) -> date | Undetermined:
        """The first day as given, or why it does not count."""
        if self is CarriedFirstDay.UNDETERMINED and first < since.day:
            return Undetermined("carried_first_day", since.clause)
        return first


class LastDayOff(Enum):
    """A last day that is recorded as a day off."""

    STAYS = "stays"
    MOVES = "moves"

    @tells("休日による末日の移動を考慮した期間: {result}", "the period, days off considered: {result}")
    def of(self, period: Period, days_off: DaysOff | None) -> Period:
        """The period, where its last day is recorded as a day off."""
        if self is LastDayOff.STAYS or days_off is None:
            return period
        return Period(period.first, business_day(period.last, days_off.days))


IR_37C = choice("IR-37c", A=CarriedFirstDay.GIVEN, B=CarriedFirstDay.UNDETERMINED)
IR_07C = choice("IR-07c", A=LastDayOff.STAYS, B=LastDayOff.MOVES)
