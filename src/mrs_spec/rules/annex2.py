"""Annex 2 (Assessed Amount on Termination within the Minimum Use Period)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import NamedTuple, TypeVar

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import (
    Period,
    calendar_month,
    calendar_months,
    counted_months,
    month_number,
    next_day,
    overlap,
)
from mrs_spec.ground.money import Rounding, Sum, floor
from mrs_spec.ground.wording import Lang, fraction, tells
from mrs_spec.law.declare import Conclusion, cites, reads, rule, says
from mrs_spec.record.answers import Charge, Undetermined, all_known, all_missing
from mrs_spec.record.facts import KnownUntil
from mrs_spec.record.kinds import ChargeKind, FeeKind
from mrs_spec.record.things import Contract, Indication, Invoice, Option
from mrs_spec.record.words import FeeRef, Remainder
from mrs_spec.rules.art10 import Findings
from mrs_spec.rules.art12 import AssessedMain, AssessedOption, Cut
from mrs_spec.rules.concerning import IndicatedForTheOption
from mrs_spec.rules.fees import IR_70, AsOf, Fee, Listed, Share, indicated, since, turning_points, yen_of


class AssessedBasis(NamedTuple):
    """The monthly amounts an assessed amount is computed on, latest first; `tax`: percent added to the line."""

    fees: tuple[Fee, ...]
    limit: Fraction
    tax: int = 0

    def told(self, lang: Lang) -> str:
        """In words."""
        return " / ".join(fraction(fee.yen, lang) + ("円" if lang == "ja" else " yen") for fee in self.fees)


class MainBasis(Conclusion, of=Contract, tells="each"):
    """The basis for the contract, for each period cut short."""

    each: tuple[AssessedBasis, ...]


class OptionBasis(Conclusion, of=Option, tells="each"):
    """The basis for a paid option, for each period cut short."""

    each: tuple[AssessedBasis, ...]


class ObligationDay(NamedTuple):
    """How the day on which the obligation to pay an assessed amount arises follows from the end (IR-57)."""

    after: int
    invoice: bool = False

    @tells("支払義務の発生日: {result}", "the obligation arises on {result}")
    def of(self, end: date, invoice: Invoice | None, clause: str) -> date | Undetermined:
        """The day the obligation arises, from the end that brings it."""
        if self.invoice:
            return invoice.on if invoice else Undetermined("invoice_day", clause)
        return next_day(end, self.after)


class MainCharges(Listed, of=Contract):
    """What is owed under annex 2, 1."""


class OptionCharges(Listed, of=Option):
    """What is owed under annex 2, 2. for one paid option."""


# --- IR-01: how the fee corresponds to the remaining period ---------------------------------------

Method = Callable[[Period, Period, Period], tuple[Share, ...]]
"""Shares of the monthly fee for the remaining period, given it, the term, and the days of service in it."""


def _months_from(first: date, last: date) -> tuple[list[Period], Period | None, Period]:
    """Completed months counted from `first`, the leftover, and the month the leftover belongs to."""
    whole = []
    for month in counted_months(first):
        if month.last <= last:
            whole.append(month)
            continue
        left = Period(month.first, last) if month.first <= last else None
        return whole, left, month
    raise AssertionError


def _full(months: Iterable[Period]) -> tuple[Share, ...]:
    return tuple(Share(month, Fraction(1)) for month in months)


@tells("始まった月を1か月とする（{result}）", "a begun month counts in full ({result})")
def begun_months(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """Whole months, a begun one counted."""
    whole, left, _ = _months_from(remaining.first, remaining.last)
    return _full([*whole, *([left] if left else [])])


@tells("満了する月のみ数える（{result}）", "completed months only ({result})")
def completed_months(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """Completed months only."""
    return _full(_months_from(remaining.first, remaining.last)[0])


@tells("暦月ごとの日割り（{result}）", "prorated by the days of each calendar month ({result})")
def calendar_days(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """Each calendar month by its days."""
    found = []
    for month in calendar_months(remaining):
        part = overlap(month, remaining)
        found.append(Share(part, Fraction(part.days, month.days), month.days))
    return tuple(found)


def _with_leftover(remaining: Period, of: Callable[[Period, Period], Fraction]) -> tuple[Share, ...]:
    whole, left, month = _months_from(remaining.first, remaining.last)
    return _full(whole) + ((Share(left, of(left, month)),) if left else ())


@tells(
    "満了する月と、端数の日数の次の1か月に対する割合（{result}）",
    "completed months, and the leftover days over the next month so counted ({result})",
)
def months_and_days(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """Months from the first day, the rest by the days of its month."""
    return _with_leftover(remaining, lambda left, month: Fraction(left.days, month.days))


@tells("残余の日数÷30（{result}）", "remaining days ÷ 30 ({result})")
def thirtieths(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """Every day a thirtieth."""
    return (Share(remaining, Fraction(remaining.days, 30)),)


@tells("残余の日数×12÷365（{result}）", "remaining days × 12 ÷ 365 ({result})")
def of_365_days(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """Every day its part of 365 for twelve months."""
    return (Share(remaining, Fraction(remaining.days * 12, 365)),)


@tells(
    "終了月の翌月から末日の属する月までの暦月（{result}）",
    "calendar months after that of the end, up to that of the last day ({result})",
)
def later_calendar_months(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """The calendar months after that of the end."""
    ended = calendar_month(served.last)
    return _full(month for month in calendar_months(Period(ended.first, term.last)) if month.first > ended.first)


@tells(
    "期間の月数から利用した暦月を差し引く（{result}）", "months of the term less the calendar months of use ({result})"
)
def less_months_used(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """The months of the term, less those in which service was had."""
    used = month_number(served.last) - month_number(served.first) + 1
    left = max(0, _months_of(term) - used)
    return (Share(remaining, Fraction(left)),)


def _months_of(term: Period) -> int:
    return len(_months_from(term.first, term.last)[0])


@tells("最低利用期間の各月による（{result}）", "by the months of the term itself ({result})")
def months_of_the_term(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """The months of the term that remain, a begun one counted."""
    whole, _, last = _months_from(term.first, remaining.last)
    parts = [(overlap(month, remaining), month.days) for month in (*whole, last)]
    shares = (Share(part, Fraction(part.days, days), days) for part, days in parts)
    return tuple(filter(lambda share: share.months, shares))


@tells("満了する月と、端数の日数÷30（{result}）", "completed months, and the leftover days ÷ 30 ({result})")
def months_and_thirtieths(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """Months from the first day, the rest in thirtieths."""
    return _with_leftover(remaining, lambda left, month: Fraction(left.days, 30))


@tells("残余の日数×月数÷期間の日数（{result}）", "remaining days × months ÷ days of the term ({result})")
def of_the_terms_days(remaining: Period, term: Period, served: Period) -> tuple[Share, ...]:
    """The remaining days of all days of the term."""
    return (Share(remaining, Fraction(remaining.days * _months_of(term), term.days)),)


# --- other readings -------------------------------------------------------------------------------


class AmountOf(Enum):
    """Which day's monthly amount is the basis (IR-04a)."""

    THE_END = "end"
    BILLING_START = "billing start"
    TERM_START = "term start"
    EACH_DAY = "each day"


class Discount(Enum):
    """Before or after an agreed discount (IR-04b)."""

    AFTER = "after"
    BEFORE = "before"
    UNDETERMINED = "undetermined"


class Tax(Enum):
    """Consumption tax on the assessed amount (IR-03)."""

    OUTSIDE = "outside"
    ADDED_TO_THE_LINE = "added"
    AMOUNT_WITH_TAX = "with tax"


IR_01 = choice(
    "IR-01", A=begun_months, B=completed_months, C=calendar_days, D=months_and_days, E=thirtieths, F=of_365_days,
    G=later_calendar_months, H=less_months_used, J=months_of_the_term, K=months_and_thirtieths, M=of_the_terms_days,
)  # fmt: skip
IR_01B = choice("IR-01b", A=False, B=True)
IR_02 = choice(
    "IR-02", A=Rounding.FLOOR_OF_THE_SUM, B=Rounding.FLOOR_OF_EACH_PART, C=Rounding.HALF_UP_OF_THE_SUM
)  # fmt: skip
IR_03 = choice("IR-03", A=Tax.OUTSIDE, B=Tax.ADDED_TO_THE_LINE, C=Tax.AMOUNT_WITH_TAX)
IR_04A = choice(
    "IR-04a", A=AmountOf.THE_END, B=AmountOf.BILLING_START, C=AmountOf.TERM_START, D=AmountOf.EACH_DAY
)  # fmt: skip
IR_04B = choice("IR-04b", A=Discount.AFTER, B=Discount.BEFORE, C=Discount.UNDETERMINED)
IR_58 = choice("IR-58", A=False, B=True)
IR_57 = choice("IR-57", A=ObligationDay(0), B=ObligationDay(1), C=ObligationDay(0, invoice=True))


B = TypeVar("B", MainBasis, OptionBasis)


# --- the basis ------------------------------------------------------------------------------------


def monthly_yen(one: Indication, discount: Discount, tax: Tax, clause: str) -> Fraction | Undetermined:
    """The monthly amount in exact yen, on the tax basis that the reading asks for; 0 where none is charged."""
    if one.amount == "none":
        return Fraction(0)
    amount = Fraction(one.amount)
    agreed = None
    if one.before_discount is not None:
        if discount is Discount.UNDETERMINED:
            agreed = Undetermined("discount", clause)
        if discount is Discount.BEFORE:
            amount = Fraction(one.before_discount)
    on_its_basis = _on_the_basis(one, amount, tax, clause)
    return all_missing((agreed, on_its_basis)) or on_its_basis


def _on_the_basis(one: Indication, amount: Fraction, tax: Tax, clause: str) -> Fraction | Undetermined:
    """This amount of an indication on the tax basis that the reading asks for."""
    if one.tax is None:
        return Undetermined("tax_basis", clause)
    if tax is Tax.AMOUNT_WITH_TAX:
        if one.tax == "inclusive":
            return amount
        return Undetermined("amount_with_tax", clause) if one.with_tax is None else Fraction(one.with_tax)
    if one.tax == "exclusive":
        return amount
    return Undetermined("tax_rate", clause) if one.tax_percent is None else amount * 100 / (100 + one.tax_percent)


def basis_of(
    known: list[Indication],
    as_of: AsOf,
    on: date | Undetermined,
    end: date,
    term: Period,
    billing_start: date | None,
    which: AmountOf,
    discount: Discount,
    tax: Tax,
    clause: str,
) -> AssessedBasis | Undetermined:
    """The monthly amounts for one period cut short, as they count for an obligation that arises `on`.

    Where that day is open, they are open, too, unless they are the same on every day.
    """
    if which is AmountOf.BILLING_START and billing_start is None:
        return Undetermined("billing_start", clause)
    day = {AmountOf.BILLING_START: billing_start, AmountOf.TERM_START: term.first}.get(which) or end
    days = [on] if isinstance(on, date) else turning_points(known)
    found = {_basis_of(as_of.counted(known, by, day), day, term, which, discount, tax, clause) for by in days}
    if len(found) > 1:
        assert isinstance(on, Undetermined), "one day has one basis"
        return on
    return found.pop()


def _basis_of(
    known: list[Indication], day: date, term: Period, which: AmountOf, discount: Discount, tax: Tax, clause: str
) -> AssessedBasis | Undetermined:
    """The monthly amounts of a day, or from that day on, of those that count."""
    later: list[Indication] = []
    for in_force in known:
        if since(in_force) <= day:
            break
        later.append(in_force)
    else:
        return Undetermined("indication", clause)
    counted = (*later, in_force) if which is AmountOf.EACH_DAY else (in_force,)
    fees = all_known(_fee(one, term, discount, tax, clause) for one in counted)
    percent = _percent_added(in_force, tax, clause)
    if isinstance(fees, Undetermined):
        return fees.beside([percent])
    if isinstance(percent, Undetermined):
        return percent
    *_, now = fees
    return AssessedBasis(tuple(fees), now.yen * 12, percent)


def _fee(one: Indication, term: Period, discount: Discount, tax: Tax, clause: str) -> Fee | Undetermined:
    """The monthly amount in exact yen, from the day on that it is for."""
    yen = monthly_yen(one, discount, tax, clause)
    return yen if isinstance(yen, Undetermined) else Fee(one.valid_from or term.first, yen)


def _percent_added(one: Indication, tax: Tax, clause: str) -> int | Undetermined:
    """The percent of tax that is added to the line."""
    if tax is not Tax.ADDED_TO_THE_LINE:
        return 0
    return Undetermined("tax_rate", clause) if one.tax_percent is None else one.tax_percent


# 「別紙1の2.月額費用(1)に定める金額」
@rule("annex2.1.a")
def the_contracts_monthly_fee(
    contract: Contract,
    assessed: AssessedMain,
    indications: tuple[Indication, ...],
    invoice: Invoice | None,
    known: KnownUntil,
    *,
    clause: str = cites(),
    fee: FeeRef = says("別紙1の2.月額費用(1)", FeeRef),
    which: AmountOf = reads(IR_04A),
    discount: Discount = reads(IR_04B),
    tax: Tax = reads(IR_03),
    share: bool = reads(IR_58),
    arises: ObligationDay = reads(IR_57),
    as_of: AsOf = reads(IR_70),
) -> MainBasis | Undetermined:
    """The amount set out in annex 1, 2. Monthly fees (1)."""
    found = indicated(indications, fee, None, known.day)
    on = arises.of(assessed.on, invoice, clause)
    of_the_added = [_share(one) for one in found]
    return _each(
        MainBasis,
        [
            basis_of(
                of_the_added if share and cut.term.anew else found,
                as_of,
                on,
                assessed.on,
                cut.term.period,
                contract.billing_start,
                which,
                discount,
                tax,
                clause,
            )
            for cut in assessed.cuts
        ],
    )


def _share(one: Indication) -> Indication:
    """The part recorded for the router added, where there is one."""
    if one.for_added is None:
        return one
    return one.model_copy(update={"amount": one.for_added, "with_tax": None, "before_discount": None})


# 「別紙1の2.月額費用(2)に定める金額」
@rule("annex2.2.a")
def the_options_monthly_fee(
    option: Option,
    contract: Contract,
    assessed: AssessedOption,
    indications: IndicatedForTheOption,
    invoice: Invoice | None,
    known: KnownUntil,
    *,
    clause: str = cites(),
    fee: FeeRef = says("別紙1の2.月額費用(2)", FeeRef),
    which: AmountOf = reads(IR_04A),
    discount: Discount = reads(IR_04B),
    tax: Tax = reads(IR_03),
    arises: ObligationDay = reads(IR_57),
    as_of: AsOf = reads(IR_70),
) -> OptionBasis | Undetermined:
    """The amount set out in annex 1, 2. Monthly fees (2), for this paid option."""
    found = indicated(indications, fee, option, known.day)
    on = arises.of(assessed.on, invoice, clause)
    return _each(
        OptionBasis,
        [
            basis_of(
                found, as_of, on, assessed.on, cut.term.period, contract.billing_start, which, discount, tax, clause
            )
            for cut in assessed.cuts
        ],
    )


def _each(kind: type[B], found: list[AssessedBasis | Undetermined]) -> B | Undetermined:
    each = all_known(found)
    return each if isinstance(each, Undetermined) else kind(tuple(each))


# --- the amount -----------------------------------------------------------------------------------


def lines(
    kind: ChargeKind,
    subject: str,
    cuts: tuple[Cut, ...],
    each: tuple[AssessedBasis, ...] | Undetermined,
    on: date | Undetermined,
    remainder: Remainder,
    method: Method,
    limited: bool,
    rounding: Rounding,
) -> tuple[Charge, ...]:
    """One charge for each period cut short; a zero-yen charge is no charge."""
    if isinstance(each, Undetermined):
        return tuple(Charge(kind, subject, each, on, cut.held) for cut in cuts)
    found = []
    for cut, basis in zip(cuts, each, strict=True):
        term = cut.term.period
        shares = method(remainder.of(term, cut.after), term, Period(term.first, cut.after))
        line = rounding.of(Sum(yen_of(share, basis.fees) for share in shares))
        if limited:
            line = min(line, floor(basis.limit))
        line += floor(Fraction(line * basis.tax, 100))
        if line:
            found.append(Charge(kind, subject, line, on, cut.held))
    return tuple(found)


# 「最低利用期間の残余の期間に対応する別紙1の2.月額費用(1)に定める金額」
@rule("annex2.1")
def fees_for_the_contracts_remaining_period(
    contract: Contract,
    assessed: AssessedMain,
    basis: MainBasis | Undetermined,
    invoice: Invoice | None,
    *,
    clause: str = cites(),
    remainder: Remainder = says("残余の期間", Remainder),
    method: Method = reads(IR_01, words="対応する"),
    limited: bool = reads(IR_01B),
    rounding: Rounding = reads(IR_02),
    arises: ObligationDay = reads(IR_57),
) -> MainCharges:
    """The monthly fee corresponding to the remaining period of the contract's minimum use period."""
    each = basis if isinstance(basis, Undetermined) else basis.each
    on = arises.of(assessed.on, invoice, clause)
    kind = ChargeKind.ASSESSED_MAIN
    return MainCharges(lines(kind, "contract", assessed.cuts, each, on, remainder, method, limited, rounding))


# 「当事者の合意により契約が終了した場合は、第12条第1項の「解除された場合」に当たるか。」
@rule("IR-18c", over="annex2.1")
def the_amount_the_parties_agreed(
    contract: Contract,
    assessed: AssessedMain,
    invoice: Invoice | None,
    *,
    clause: str = cites(),
    arises: ObligationDay = reads(IR_57),
) -> MainCharges | None:
    """Where an agreement that ended the contract settles the amount, that amount."""
    if assessed.agreed is None:
        return None
    on = arises.of(assessed.on, invoice, clause)
    charge = Charge(ChargeKind.ASSESSED_MAIN, "contract", assessed.agreed, on)
    return MainCharges((charge,) if assessed.agreed else ())


# 「最低利用期間の残余の期間に対応する別紙1の2.月額費用(2)に定める金額」
@rule("annex2.2")
def fees_for_the_options_remaining_period(
    option: Option,
    assessed: AssessedOption,
    basis: OptionBasis | Undetermined,
    invoice: Invoice | None,
    *,
    clause: str = cites(),
    remainder: Remainder = says("残余の期間", Remainder),
    method: Method = reads(IR_01, words="対応する"),
    limited: bool = reads(IR_01B),
    rounding: Rounding = reads(IR_02),
    arises: ObligationDay = reads(IR_57),
) -> OptionCharges:
    """The monthly fee corresponding to the remaining period of the paid option's minimum use period."""
    each = basis if isinstance(basis, Undetermined) else basis.each
    on = arises.of(assessed.on, invoice, clause)
    kind = ChargeKind.ASSESSED_OPTION
    return OptionCharges(lines(kind, option.id, assessed.cuts, each, on, remainder, method, limited, rounding))


# 「調定金の計算の基礎となる月額費用は、どの時点の額か。」
@rule("IR-04a")
def finding_of_a_later_amount(
    contract: Contract,
    assessed: AssessedMain,
    indications: tuple[Indication, ...],
    *,
    clause: str = cites(),
    which: AmountOf = reads(IR_04A),
) -> Findings | None:
    """A later monthly amount was already indicated for the remaining period: a person looks at it."""
    monthly = indicated(indications, FeeRef(FeeKind.MONTHLY_MAIN), None, assessed.on)
    ends = [cut.term.period.last for cut in assessed.cuts]
    later = any(one.valid_from and assessed.on < one.valid_from <= last for one in monthly for last in ends)
    return Findings(clause) if later and which is AmountOf.THE_END else None


# 「複数のルータのうち一台のみが追加された場合、調定金の計算の基礎となるのは、契約全体の月額費用か、当該一台に係る額か。
# 」
@rule("IR-58")
def finding_of_a_share(
    contract: Contract,
    assessed: AssessedMain,
    indications: tuple[Indication, ...],
    *,
    clause: str = cites(),
    share: bool = reads(IR_58),
) -> Findings | None:
    """Part of the fee is recorded for the router added: a person looks at the basis."""
    added = any(cut.term.anew for cut in assessed.cuts)
    recorded = any(one.for_added is not None for one in indications)
    return Findings(clause) if added and recorded and not share else None
