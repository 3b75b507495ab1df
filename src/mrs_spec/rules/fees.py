"""What fees have in common: amounts indicated, shares of a month, the day an obligation arises, the edition."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import Period, overlap
from mrs_spec.ground.money import floor
from mrs_spec.ground.wording import Lang, days, fraction
from mrs_spec.law.declare import Conclusion
from mrs_spec.record.answers import Charge, Undetermined
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.things import Article, Incident, Indication, Option
from mrs_spec.record.words import FeeRef


class Share(NamedTuple):
    """So much of a monthly fee for these days."""

    period: Period
    months: Fraction
    out_of: int = 0

    def told(self, lang: Lang) -> str:
        """In words."""
        count = self.period.days
        months = f"{count}/{self.out_of}" if self.out_of else fraction(self.months, lang)
        return f"{self.period.told(lang)} {days(count, lang)} = {months}"


class Fee(NamedTuple):
    """The monthly amount from a day on, exact yen."""

    since: date
    yen: Fraction


@lru_cache(maxsize=8192)
def yen_of(share: Share, fees: tuple[Fee, ...]) -> Fraction:
    """Yen of a share: the mean monthly amount over its days, times its months. Fees come latest first."""
    whole, counted = Fraction(0), 0
    for fee in fees:
        since = overlap(share.period, Period(fee.since, share.period.last)).days
        whole += fee.yen * (since - counted)
        counted = since
    return whole / share.period.days * share.months


def indicated(
    indications: tuple[Indication, ...],
    fee: FeeRef,
    option: Option | None,
    by: date,
    change: str | None = None,
    article: str | None = None,
    label: bool = False,
) -> list[Indication]:
    """What was indicated for this fee by a day, latest first; one for this very change or article stands first.

    An amount takes over on the day it is for or, without one, on the day it was indicated; of two that take over on
    one day the one indicated later stands first.
    """
    named = option.id if option else None
    found = [
        one
        for one in indications
        if one.kind is fee.kind
        and one.option == named
        and (one.change is None or one.change == change)
        and (one.article is None or one.article == article)
        and one.label is label
        and (one.indicated_on is None or one.indicated_on <= by)
    ]

    def order(one: Indication) -> tuple[bool, date, date]:
        return bool(one.change or one.article), one.valid_from or _told(one), _told(one)

    return sorted(found, key=order, reverse=True)


class Listed(Conclusion, tells="charges"):
    """Charges of one kind."""

    charges: tuple[Charge, ...]


class LossFee(Listed, of=Incident):
    """Annex 1, 3.(6), the loss charge of an item that was lost."""


class DamageFee(Listed, of=Incident):
    """Annex 1, 3.(6), the damage charge."""


class NonReturnFee(Listed, of=Article):
    """Annex 1, 3.(6), the loss charge of an article that was not returned."""


class NotIndicated(Enum):
    """A fee whose amount the Company never indicated (IR-41)."""

    AMOUNT_OPEN = "amount open"
    NOT_OWED = "not owed"


class OneTimeTax(Enum):
    """Consumption tax on fees other than assessed amounts (IR-56)."""

    AS_RECORDED = "as recorded"
    TEN_PERCENT_ADDED = "ten percent added"
    OUTSIDE = "outside"


class Reduction(Enum):
    """The monthly fee for the time in which the connection could not be used (IR-35c)."""

    NONE_HERE = "none here"
    A_RULE_ELSEWHERE = "a rule elsewhere"


class AsOf(Enum):
    """Which of several indications of one fee its amount is taken from (IR-70)."""

    WHEN_IT_ARISES = "when it arises"
    LAST = "last"

    def counted(self, known: list[Indication], on: date, of: date) -> list[Indication]:
        """Of what was indicated for a fee, what counts for an obligation of the day `on`; `of`: whose amount is asked.

        What had been indicated by the day it arises, and where nothing in force was, what was next indicated.
        """
        if self is AsOf.LAST:
            return known
        in_force = [_told(one) for one in known if since(one) <= of]
        by = max(on, min(in_force, default=on))
        return [one for one in known if _told(one) <= by]

    def in_force(self, known: list[Indication], on: date) -> Indication | None:
        """What counts for an obligation that arises on this day, in force on that day."""
        return next((one for one in self.counted(known, on, on) if since(one) <= on), None)


def since(one: Indication) -> date:
    """The first day an indicated amount is for."""
    return one.valid_from or date.min


def _told(one: Indication) -> date:
    """The day an amount was indicated; without a record, in time for every day it is for."""
    return one.indicated_on or date.min


IR_35C = choice("IR-35c", A=Reduction.NONE_HERE, B=Reduction.A_RULE_ELSEWHERE)
IR_41 = choice("IR-41", A=NotIndicated.AMOUNT_OPEN, B=NotIndicated.NOT_OWED)
IR_70 = choice("IR-70", A=AsOf.WHEN_IT_ARISES, B=AsOf.LAST)
IR_56 = choice("IR-56", A=OneTimeTax.AS_RECORDED, B=OneTimeTax.TEN_PERCENT_ADDED, C=OneTimeTax.OUTSIDE)


def turning_points(known: list[Indication]) -> list[date]:
    """The days from which another amount may be in force, and any day before them."""
    days = {day for one in known for day in (one.valid_from, one.indicated_on) if day}
    return [date.min, *days]


def one_time(
    kind: ChargeKind,
    subject: str,
    known: list[Indication],
    on: date | Undetermined,
    clause: str,
    missing: NotIndicated,
    tax: OneTimeTax,
    as_of: AsOf,
    held: tuple[str, ...] = (),
) -> tuple[Charge, ...]:
    """A fee that is owed once, in the amount indicated; none where "none" was indicated.

    Where the day it arises is open, the amount is open, too, unless it is the same on every day.
    """
    days = [on] if isinstance(on, date) else turning_points(known)
    found = [one for day in days if (one := as_of.in_force(known, day))]
    if len({(one.amount, one.tax) for one in found}) > 1:
        assert isinstance(on, Undetermined), "one day has one amount"
        return (Charge(kind, subject, on, on, held),)
    if not found:
        if missing is NotIndicated.NOT_OWED:
            return ()
        return (Charge(kind, subject, Undetermined("indication", clause), on, held),)
    *_, one = found
    if one.amount == "none":
        return ()
    return taxed(Charge(kind, subject, one.amount, on, held), one.tax, tax, clause)


def taxed(charge: Charge, basis: str | None, tax: OneTimeTax, clause: str) -> tuple[Charge, ...]:
    """The charge on its tax basis; a zero-yen charge is no charge."""
    if not isinstance(charge.yen, int):
        return (charge,)
    if charge.yen == 0:
        return ()
    if tax is OneTimeTax.OUTSIDE:
        return (charge._replace(tax="outside"),)
    if basis is None:
        return (charge._replace(yen=Undetermined("tax_basis", clause)),)
    if tax is OneTimeTax.TEN_PERCENT_ADDED and basis == "exclusive":
        return (charge._replace(yen=charge.yen + floor(Fraction(charge.yen * 10, 100)), tax="inclusive"),)
    return (charge._replace(tax=basis),)
