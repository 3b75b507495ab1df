"""Article 12 (Assessment on Termination within the Minimum Use Period)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Annotated, NamedTuple

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import last_day, next_day
from mrs_spec.ground.wording import Lang, tells
from mrs_spec.law.declare import Conclusion, Of, cites, reads, rule, says
from mrs_spec.record.answers import Undetermined, all_missing
from mrs_spec.record.kinds import ChangeKind, GroundKind, Manner
from mrs_spec.record.things import BaseContract, Change, Conflict, Contract, Ground, Option, RecordedEnd
from mrs_spec.record.words import Before, Ending, Grounds
from mrs_spec.rules.art05 import IR_44, IR_79, Smaller
from mrs_spec.rules.art10 import ContractEnd, Findings, SureUntil, lasts_until
from mrs_spec.rules.suppl import Governed
from mrs_spec.rules.terms import MinimumUse, OptionEnd, OptionMinimumUse, Term


class Cut(NamedTuple):
    """A minimum use period cut short: the term, the last day after which it remains, and what holds it."""

    term: Term
    after: date
    held: tuple[str, ...] = ()

    def told(self, lang: Lang) -> str:
        """In words."""
        return self.term.told(lang)


class IncludedPeriods(Conclusion, of=Contract):
    """The periods of the contract that were set under article 5(3)."""

    terms: tuple[Term, ...]


class IncludedOptionPeriods(Conclusion, of=Option):
    """The periods of a paid option that were set under article 5(4)."""

    terms: tuple[Term, ...]


class EndCounts(Conclusion, of=Contract):
    """The end of the contract is of the kind article 12(1) speaks of; `agreed`: the agreement's own amount."""

    held: tuple[str, ...] = ()
    agreed: int | None = None


class SureUse(NamedTuple):
    """Up to which day a paid option is used in any case, and after which it is used in no case."""

    until: date
    last: date = date.max


class OptionStopped(Conclusion, of=Change):
    """The last day of use of a paid option that stopped while the contract went on.

    sure_until: up to this day it was used in any case, also where the last day cannot be decided. as_change: it gave
    way by a change and was not ended, where that can be decided.
    """

    option: str
    on: date | Undetermined
    sure_until: date
    as_change: bool | Undetermined = False

    @property
    def use(self) -> SureUse:
        """How long the option is used, as far as this stop goes."""
        return SureUse(self.sure_until) if isinstance(self.on, Undetermined) else SureUse(self.on, self.on)


StopsOfIt = Annotated[tuple[OptionStopped, ...], Of("option")]


class OptionEndCounts(Conclusion, of=Option):
    """The end of use of the option is of the kind article 12(2) speaks of."""

    held: tuple[str, ...] = ()


class AssessedMain(Conclusion, of=Contract):
    """The amount of annex 2, 1. is owed for these periods, because the contract ended on this day."""

    cuts: tuple[Cut, ...]
    on: date
    agreed: int | None = None


class AssessedOption(Conclusion, of=Option):
    """The amount of annex 2, 2. is owed for these periods, because use of the option ended on this day."""

    cuts: tuple[Cut, ...]
    on: date


EXEMPT = (GroundKind.GR28_2, GroundKind.GR28_3)


# --- readings -----------------------------------------------------------------------------------


class Counts(Enum):
    """Whether a kind of end is 「解除された」."""

    YES = "yes"
    HELD = "held"
    NO = "no"
    FINDING = "no, finding"
    UNDETERMINED = "undetermined"


class OnAbolition(Enum):
    """Abolition of the service: the contract's amount, and the options' amounts."""

    OPTIONS_HELD = "options, held"
    BOTH = "both"
    NEITHER = "neither"


class Unconfirmed(Enum):
    """A ground of termination that is not confirmed."""

    UNDETERMINED = "undetermined"
    AS_NEITHER = "as neither"
    AS_EXEMPT = "as exempt"


class GroundBy(Enum):
    """By which day the ground must be on record."""

    ANY_TIME = "any time"
    THE_END = "the end"


class BaseGround(Enum):
    """The base contract was terminated under 28(2) or (3), this contract ordinarily."""

    DOES_NOT_EXEMPT = "does not exempt"
    EXEMPTS_BOTH = "exempts both"
    EXEMPTS_OPTIONS = "exempts options"


class OtherwiseEnded(Enum):
    """The contract ended otherwise than by the Contractor, and 28(2) or (3) is on record as the ground (IR-78)."""

    IS_NOT_EXEMPT = "is not exempt"
    IS_EXEMPT = "is exempt"
    UNDETERMINED = "undetermined"

    def exempts(self, ground: Ground | None, clause: str) -> bool | Undetermined:
        """Whether the ground is one for which nothing is owed."""
        if self is OtherwiseEnded.IS_NOT_EXEMPT or ground is None or ground.kind not in EXEMPT:
            return False
        return self is OtherwiseEnded.IS_EXEMPT or Undetermined("ground", clause)


class Moment(Enum):
    """Which moment must lie before the last day."""

    EFFECT = "effect"
    ARRIVAL = "arrival"

    @tells("最低利用期間と比べる日: {result}", "the day compared with the minimum use period: {result}")
    def compared(self, on: date, arrived: date | None) -> date:
        """The day that is compared with the period, of the end and the arrival of the notice."""
        return arrived if self is Moment.ARRIVAL and arrived else on


class Prevails(Enum):
    """What prevails where the General Regulations conflict with this text."""

    THIS_TEXT = "this text"
    GENERAL_REGULATIONS = "General Regulations"
    UNDETERMINED = "undetermined"


class EndingTakesEffect(Enum):
    """The day on which the ending of a paid option takes effect."""

    WHEN_DONE = "when done"
    AFTER_45_DAYS = "after 45 days"

    @tells("有料オプションの終了の効力が生じる日: {result}", "the ending of the paid option takes effect on {result}")
    def of(self, change: Change, done: date, clause: str) -> date | Undetermined:
        """The day from which the former option is no longer used."""
        if self is EndingTakesEffect.WHEN_DONE:
            return done
        if change.requested_on is None:
            return Undetermined("day_requested", clause)
        return last_day(next_day(change.requested_on), days=45)


class Switch(Enum):
    """Switching from one paid option to another."""

    CHANGE = "change"
    END_AND_ADD = "end and add"
    AS_RECORDED = "as recorded"

    def meant(self, change: Change, clause: str) -> Switch | Undetermined:
        """What the switch is, by this reading or by the record of the request."""
        if self is not Switch.AS_RECORDED:
            return self
        if change.recorded_as is None:
            return Undetermined("kind_of_request", clause)
        return Switch.CHANGE if change.recorded_as == "CHANGE" else Switch.END_AND_ADD


IR_09 = choice("IR-09", A=Before.STRICTLY, B=Before.ON_OR_BEFORE)
IR_13B = choice("IR-13b", A=False, B=True)
IR_14 = choice("IR-14", A=Switch.CHANGE, B=Switch.END_AND_ADD, C=Switch.AS_RECORDED)
IR_17A = choice("IR-17a", A=Unconfirmed.UNDETERMINED, B=Unconfirmed.AS_NEITHER, C=Unconfirmed.AS_EXEMPT)
IR_17B = choice("IR-17b", A=GroundBy.ANY_TIME, B=GroundBy.THE_END)
IR_18A = choice("IR-18a", A=Counts.HELD, B=Counts.NO, C=Counts.UNDETERMINED)
IR_18B = choice("IR-18b", A=Counts.FINDING, B=Counts.YES)
IR_18C = choice("IR-18c", A=Counts.UNDETERMINED, B=Counts.YES, C=Counts.NO)
IR_18D = choice("IR-18d", A=OnAbolition.OPTIONS_HELD, B=OnAbolition.BOTH, C=OnAbolition.NEITHER)
IR_18E = choice("IR-18e", A=Counts.HELD, B=Counts.NO)
IR_19 = choice("IR-19", A=BaseGround.DOES_NOT_EXEMPT, B=BaseGround.EXEMPTS_BOTH, C=BaseGround.EXEMPTS_OPTIONS)
IR_27 = choice("IR-27", A=EndingTakesEffect.WHEN_DONE, B=EndingTakesEffect.AFTER_45_DAYS)
IR_74 = choice("IR-74", A=Counts.HELD, B=Counts.YES, C=Counts.NO)
IR_78 = choice(
    "IR-78", A=OtherwiseEnded.IS_NOT_EXEMPT, B=OtherwiseEnded.IS_EXEMPT, C=OtherwiseEnded.UNDETERMINED
)  # fmt: skip
IR_45 = choice("IR-45", A=True, B=False)
IR_64 = choice("IR-64", A=False, B=True)
IR_65 = choice("IR-65", A=Prevails.THIS_TEXT, B=Prevails.GENERAL_REGULATIONS, C=Prevails.UNDETERMINED)
IR_47 = choice("IR-47", A=Moment.EFFECT, B=Moment.ARRIVAL)


# --- both paragraphs ----------------------------------------------------------------------------


def cut_short(
    terms: tuple[Term, ...],
    end: ContractEnd | OptionEnd,
    held: tuple[str, ...],
    before: Before,
    moment: Moment,
    unbegun: bool,
) -> tuple[Cut, ...]:
    """The periods that had not elapsed: on the day compared, days of them remain."""
    compared = moment.compared(end.on, end.arrived)
    after = end.last_service_day if compared == end.on else compared
    found = []
    for term in terms:
        period = term.period
        begun = unbegun or end.on >= period.first
        if begun and before.holds(compared, period.last) and after < period.last:
            found.append(Cut(term, after, tuple(dict.fromkeys((*held, *term.held)))))
    return tuple(found)


def exempt(
    end: ContractEnd | Undetermined,
    ground: Ground | None,
    grounds: Grounds,
    unknown: Unconfirmed,
    recorded: GroundBy,
    clause: str,
) -> bool | Undetermined:
    """Whether the termination rests on General Regulations 28(2) or (3), as a person confirmed."""
    if ground is None or ground.kind is GroundKind.UNKNOWN:
        if unknown is Unconfirmed.UNDETERMINED:
            return Undetermined("ground", clause)
        return unknown is Unconfirmed.AS_EXEMPT
    holds = grounds.hold(ground.kind)
    if not holds or recorded is GroundBy.ANY_TIME:
        return holds
    if ground.recorded_on is None:
        return Undetermined("ground_day", clause).beside([end])
    return end if isinstance(end, Undetermined) else ground.recorded_on <= end.on


def follows_its_base(base: BaseContract, end: ContractEnd | Undetermined | None, sure: SureUntil) -> bool:
    """Whether the base contract was terminated under 28(2) or (3), and not only after this contract may have ended."""
    if base.ground not in EXEMPT:
        return False
    return base.ended_on is None or base.ended_on <= lasts_until(end, sure)


# --- paragraph 1: the contract ------------------------------------------------------------------


# 「(第5条（最低利用期間）第3項の場合を含みます)」
@rule("art12.p1.incl1")
def including_the_case_of_5_3(contract: Contract, period: MinimumUse) -> IncludedPeriods:
    """…including the case of article 5(3)."""
    return IncludedPeriods(tuple(term for term in period.terms if term.anew))


# 「経過する日前に解除された場合」
@rule("art12.p1.a")
def the_contract_was_terminated(
    contract: Contract,
    end: ContractEnd,
    recorded: RecordedEnd | None,
    *,
    clause: str = cites(),
    ending: Ending = says("に解除された", Ending),
    for_breach: Counts = reads(IR_18A),
    other: Counts = reads(IR_18B),
    agreement: Counts = reads(IR_18C),
    abolition: OnAbolition = reads(IR_18D),
    statute: Counts = reads(IR_18E),
) -> EndCounts | Undetermined | None:
    """The contract was terminated (解除), which is narrower than ended (終了)."""
    if ending is Ending.ENDED:
        return EndCounts()
    on_abolition = Counts.YES if abolition is OnAbolition.BOTH else Counts.NO
    counts, entry = {
        Manner.TERMINATED_BY_CONTRACTOR: (Counts.YES, ""),
        Manner.COMPANY_FOR_BREACH: (for_breach, "IR-18a"),
        Manner.COMPANY_OTHER: (other, "IR-18b"),
        Manner.AGREEMENT: (agreement, "IR-18c"),
        Manner.ABOLITION: (on_abolition, "IR-18d"),
        Manner.STATUTE: (statute, "IR-18e"),
        Manner.BASE_ENDED: (Counts.NO, "IR-55"),
    }[end.manner]
    if counts is Counts.UNDETERMINED:
        assert recorded is not None  # no notice ends a contract in a way that can be undetermined
        agreed = recorded.agreed_amount
        if agreed == "none":
            return None
        if agreed is not None:
            return EndCounts(agreed=agreed)
        need = "agreement" if end.manner is Manner.AGREEMENT else "kind_of_end"
        return Undetermined(need, clause)
    if counts in (Counts.NO, Counts.FINDING):
        return None
    return EndCounts((entry,) if counts is Counts.HELD else ())


# 「マネージドルータサービス契約がその最低利用期間(第5条（最低利用期間）第3項の場合を含みます)の経過する日前に解除された
# 場合(一般規程第28条（契約者の解除）第2項又は第3項の規定に基づき解除された場合を除きます。)には、契約者は、別紙2の1.に
# 定める金額を支払うものとします。」
@rule("art12.p1")
def terminated_before_its_period_elapses(
    contract: Contract,
    end: ContractEnd,
    counts: EndCounts | Undetermined,
    period: MinimumUse,
    included: IncludedPeriods | None,
    *,
    clause: str = cites(),
    consumer: bool = reads(IR_64),
    before: Before = reads(IR_09, words="経過する日前に"),
    moment: Moment = reads(IR_47),
    unbegun: bool = reads(IR_13B),
) -> AssessedMain | Undetermined | None:
    """Where the contract has been terminated before its minimum use period elapses, annex 2, 1. is owed."""
    own = tuple(term for term in period.terms if not term.anew)
    held = counts.held if isinstance(counts, EndCounts) else ()
    terms = own + (included.terms if included else ())
    cuts = cut_short(terms, end, held, before, moment, unbegun)
    if not cuts:
        return None
    if isinstance(counts, EndCounts) and counts.agreed is not None:
        return AssessedMain((), end.on, counts.agreed)
    limits = Undetermined("consumer_law", clause) if consumer and contract.consumer else None
    return all_missing((limits, counts)) or AssessedMain(cuts, end.on)


# 「一般規程の定めと本個別規程の定めとが抵触する場合、いずれが優先するか。」
@rule("IR-65", over="art12.p1")
def what_prevails_in_a_conflict(
    contract: Contract,
    end: ContractEnd | Undetermined | None,
    conflicts: tuple[Conflict, ...],
    *,
    clause: str = cites("art12.p1"),
    prevails: Prevails = reads(IR_65),
) -> AssessedMain | Undetermined | None:
    """Where a conflict of article 12(1) with the General Regulations is reported: which of the two prevails."""
    conflict = next(iter(conflicts), None)
    if conflict is None or prevails is Prevails.THIS_TEXT:
        return None
    if not isinstance(end, ContractEnd):
        return end
    if prevails is Prevails.UNDETERMINED or conflict.result is None:
        return Undetermined("precedence", clause)
    return AssessedMain((), end.on, 0 if conflict.result == "none" else conflict.result)


# 「(一般規程第28条（契約者の解除）第2項又は第3項の規定に基づき解除された場合を除きます。)」
@rule("art12.p1.excl1", unless="art12.p1")
def not_under_28_2_or_28_3(
    contract: Contract,
    end: ContractEnd | Undetermined,
    sure: SureUntil,
    ground: Ground | None,
    base: BaseContract | None,
    *,
    clause: str = cites(),
    grounds: Grounds = says("第2項又は第3項", Grounds),
    unknown: Unconfirmed = reads(IR_17A),
    recorded: GroundBy = reads(IR_17B),
    of_base: BaseGround = reads(IR_19),
    otherwise: OtherwiseEnded = reads(IR_78),
) -> bool | Undetermined:
    """…except where it has been terminated under article 28(2) or (3) of the General Regulations."""
    if isinstance(end, ContractEnd) and end.manner is not Manner.TERMINATED_BY_CONTRACTOR:
        return otherwise.exempts(ground, clause)
    if base and of_base is BaseGround.EXEMPTS_BOTH and follows_its_base(base, end, sure):
        return True
    return exempt(end, ground, grounds, unknown, recorded, clause)


# --- paragraph 2: paid options ------------------------------------------------------------------


# 「(第5条（最低利用期間）第4項の場合を含みます)」
@rule("art12.p2.incl1")
def including_the_case_of_5_4(option: Option, period: OptionMinimumUse) -> IncludedOptionPeriods:
    """…including the case of article 5(4)."""
    return IncludedOptionPeriods(tuple(term for term in period.terms if term.anew))


def stopped(
    change: Change,
    kind: ChangeKind,
    governed: Governed | Undetermined | None,
    last: Callable[[date], date | Undetermined],
    as_change: bool | Undetermined = False,
) -> OptionStopped | None:
    """The option that a change of this kind stopped once it was done; `last`: from that day, the last day of use."""
    if change.kind is not kind or change.done_on is None:
        return None
    assert change.option is not None
    on = governed if isinstance(governed, Undetermined) else last(change.done_on)
    first_act = min(filter(None, (getattr(change, name) for name in change.acts)))
    return OptionStopped(change.option, on, next_day(first_act, -1), as_change)


# 「有料オプションの終了の効力は、いつ生じるか。」
@rule("IR-27")
def the_option_was_ended(
    change: Change,
    governed: Governed | Undetermined | None,
    *,
    clause: str = cites("art06.p1.i2"),
    takes_effect: EndingTakesEffect = reads(IR_27),
) -> OptionStopped | None:
    """A paid option ended at the Contractor's request; its last day of use."""
    return stopped(change, ChangeKind.OPTION_END, governed, lambda done: takes_effect.of(change, done, clause))


# 「有料オプションを別の有料オプションに切り替えることは、「変更」に当たるか、「終了」及び「追加」に当たるか。」
@rule("IR-14", over="IR-27")
def the_option_was_switched(
    change: Change,
    governed: Governed | Undetermined | None,
    *,
    clause: str = cites("art06.p1.i2"),
    switch: Switch = reads(IR_14),
) -> OptionStopped | None:
    """One paid option gave way to another on a day: by a change, or by an ending and an addition."""
    meant = switch.meant(change, clause)
    as_change = meant if isinstance(meant, Undetermined) else meant is Switch.CHANGE
    return stopped(change, ChangeKind.OPTION_SWITCH, governed, lambda done: next_day(done, -1), as_change)


# 「同一の有料オプションの数量を減らし、又は等級を下げることは、「変更」に当たるか、一部の「終了」に当たるか。」
@rule("IR-44", over=("IR-14", "IR-27"))
def the_option_was_reduced(
    change: Change,
    governed: Governed | Undetermined | None,
    *,
    clause: str = cites("art06.p1.i2"),
    smaller: Smaller = reads(IR_44),
) -> OptionStopped | None:
    """A smaller number of the same option from a day on: where it is an ending, one instance ended."""
    meant = smaller.meant(change, clause)
    as_change = meant if isinstance(meant, Undetermined) else meant is not Smaller.ENDING
    return stopped(change, ChangeKind.OPTION_REDUCE, governed, lambda done: done, as_change)


def of_its_own(option: Option, stops: tuple[OptionStopped, ...]) -> OptionStopped | None:
    """How the option stopped by itself, if it did."""
    return next((one for one in stops if one.option == option.id), None)


# 「契約の解除が契約の最低利用期間内であり、かつ有料オプションの最低利用期間内でもある場合、別紙2の1.の金額及び2.の金額
# の双方が発生するか。」
@rule("IR-45")
def the_last_day_of_use(
    option: Option,
    stops: StopsOfIt,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
) -> OptionEnd | Undetermined | None:
    """An option that did not end by itself ends with the contract; it never outlasts it."""
    stop = of_its_own(option, stops)
    if stop:
        on = stop.on
        if isinstance(on, Undetermined):
            return on
        if on <= lasts_until(end, sure):
            return OptionEnd(on, on, with_contract=False, as_change=stop.as_change)
    if end is None or isinstance(end, Undetermined):
        return end
    return OptionEnd(end.on, end.last_service_day, with_contract=True, arrived=end.arrived)


def sure_use(
    option: Option,
    stops: tuple[OptionStopped, ...],
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
) -> SureUse:
    """Where the end of the option cannot be decided: as long as neither it nor the contract can have ended."""
    stop = of_its_own(option, stops)
    found = [SureUse(date.max), *([stop.use] if stop else [])]
    if isinstance(end, Undetermined):
        found.append(SureUse(sure.day))
    elif end:
        found.append(SureUse(end.last_service_day, end.last_service_day))
    return SureUse(min(one.until for one in found), min(one.last for one in found))


# 「経過する日前に終了した場合」
@rule("art12.p2.a")
def the_use_of_the_option_ended(
    option: Option,
    use: OptionEnd,
    end: ContractEnd | Undetermined | None,
    recorded: RecordedEnd | None,
    *,
    clause: str = cites(),
    ending: Ending = says("に終了した", Ending),
    agreement: Counts = reads(IR_18C),
    abolition: OnAbolition = reads(IR_18D),
    other: Counts = reads(IR_74),
) -> OptionEndCounts | Undetermined | None:
    """Use of the option has ended (終了), by itself or with the contract, whatever ended the contract."""
    if use.as_change:
        return use.as_change if isinstance(use.as_change, Undetermined) else None
    if not use.with_contract:
        return OptionEndCounts() if ending is Ending.ENDED else None
    assert isinstance(end, ContractEnd)
    if ending is Ending.TERMINATED and not end.terminated:
        return None
    match end.manner:
        case Manner.TERMINATED_BY_CONTRACTOR:
            return OptionEndCounts()
        case Manner.ABOLITION:
            held = ("IR-18d",) if abolition is OnAbolition.OPTIONS_HELD else ()
            return None if abolition is OnAbolition.NEITHER else OptionEndCounts(held)
        case Manner.AGREEMENT:
            if agreement is not Counts.UNDETERMINED:
                return OptionEndCounts()
            assert recorded is not None
            settled = recorded.agreed_amount is not None
            return None if settled else Undetermined("agreement", clause)
        case _:
            held = ("IR-74",) if other is Counts.HELD else ()
            return None if other is Counts.NO else OptionEndCounts(held)


# 「有料オプションの利用がその最低利用期間(第5条（最低利用期間）第4項の場合を含みます)の経過する日前に終了した場合(一般
# 規程第28条（契約者の解除）第2項又は第3項の規定に基づき解除されたことに伴う場合を除きます。)には、契約者は、別紙2の2.に
# 定める金額を支払うものとします。」
@rule("art12.p2")
def ended_before_the_options_period_elapses(
    option: Option,
    use: OptionEnd,
    counts: OptionEndCounts | Undetermined,
    period: OptionMinimumUse,
    included: IncludedOptionPeriods | None,
    main: AssessedMain | Undetermined | None,
    contract: Contract,
    *,
    clause: str = cites(),
    consumer: bool = reads(IR_64),
    before: Before = reads(IR_09, words="経過する日前に"),
    moment: Moment = reads(IR_47),
    unbegun: bool = reads(IR_13B),
    both: bool = reads(IR_45),
) -> AssessedOption | Undetermined | None:
    """Where use of a paid option has ended before its minimum use period elapses, annex 2, 2. is owed."""
    own = tuple(term for term in period.terms if not term.anew)
    held = counts.held if isinstance(counts, OptionEndCounts) else ()
    terms = own + (included.terms if included else ())
    cuts = cut_short(terms, use, held, before, moment, unbegun)
    if not cuts or (use.with_contract and not both and isinstance(main, AssessedMain)):
        return None
    limits = Undetermined("consumer_law", clause) if consumer and contract.consumer else None
    return all_missing((limits, counts)) or AssessedOption(cuts, use.on)


# 「(一般規程第28条（契約者の解除）第2項又は第3項の規定に基づき解除されたことに伴う場合を除きます。)」
@rule("art12.p2.excl1", unless="art12.p2")
def not_accompanying_28_2_or_28_3(
    option: Option,
    use: OptionEnd | Undetermined,
    stops: StopsOfIt,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    ground: Ground | None,
    base: BaseContract | None,
    *,
    clause: str = cites(),
    grounds: Grounds = says("第2項又は第3項", Grounds),
    unknown: Unconfirmed = reads(IR_17A),
    recorded: GroundBy = reads(IR_17B),
    of_base: BaseGround = reads(IR_19),
    otherwise: OtherwiseEnded = reads(IR_78),
) -> bool | Undetermined:
    """…except where this accompanies termination under article 28(2) or (3) of the General Regulations."""
    accompanies = use.with_contract if isinstance(use, OptionEnd) else of_its_own(option, stops) is None
    if not accompanies:
        return False
    assert end is not None
    if isinstance(end, ContractEnd) and end.manner is not Manner.TERMINATED_BY_CONTRACTOR:
        return otherwise.exempts(ground, clause)
    if base and of_base is not BaseGround.DOES_NOT_EXEMPT and follows_its_base(base, end, sure):
        return True
    return exempt(end, ground, grounds, unknown, recorded, clause)


# --- findings -----------------------------------------------------------------------------------


# 「課金開始日より前に解除の効力が生じた場合、調定金は発生するか。」
@rule("IR-13b")
def finding_of_an_end_before_the_billing_start(
    contract: Contract, end: ContractEnd, *, clause: str = cites(), unbegun: bool = reads(IR_13B)
) -> Findings | None:
    """The contract ended before its billing start: no period had begun, a person looks at it."""
    early = contract.billing_start is not None and end.on < contract.billing_start
    return Findings(clause) if early and not unbegun else None


# 「記録された課金開始日より前に、契約が終了し、又は有料オプションの利用が終了した場合、その課金開始日を起算日とする最低
# 利用期間はあるか。」
@rule("IR-79")
def finding_of_a_billing_start_that_never_came(
    option: Option, contract: Contract, use: OptionEnd, *, clause: str = cites(), unbegun: bool = reads(IR_79)
) -> Findings | None:
    """Use of a paid option ended before its billing start date: a person looks at it."""
    start = option.billing_start or contract.billing_start
    return Findings(clause) if unbegun and start is not None and use.on < start else None


# 「契約者に債務不履行がないにもかかわらず当社が契約を終了させた場合は、第12条第1項の「解除された場合」に当たるか。」
@rule("IR-18b")
def finding_of_an_end_by_the_company(
    contract: Contract, end: ContractEnd, *, clause: str = cites(), other: Counts = reads(IR_18B)
) -> Findings | None:
    """The Company ended the contract for its own reasons: a person looks at it."""
    return Findings(clause) if end.manner is Manner.COMPANY_OTHER and other is Counts.FINDING else None


# 「契約者が消費者である場合にも、調定金は本個別規程のとおり発生するか。」
@rule("IR-64")
def finding_of_a_consumer(
    contract: Contract,
    main: AssessedMain | Undetermined | None,
    options: tuple[AssessedOption | Undetermined, ...],
    *,
    clause: str = cites(),
) -> Findings | None:
    """An assessed amount arises for a Contractor who is a consumer: a person looks at it."""
    owed = [one for one in (main, *options) if one and not isinstance(one, Undetermined)]
    return Findings(clause) if contract.consumer and owed else None


# 「基礎となる接続サービスの契約が一般規程第28条第2項又は第3項に基づき解除され、これに伴いマネージドルータサービス契約が
# 通常の通知により解除された場合、第12条各項の除外は適用されるか。」
@rule("IR-19")
def finding_of_a_terminated_base_contract(
    contract: Contract,
    end: ContractEnd,
    sure: SureUntil,
    base: BaseContract,
    ground: Ground | None,
    *,
    clause: str = cites(),
    of_base: BaseGround = reads(IR_19),
) -> Findings | None:
    """The base contract rested on 28(2) or (3), this contract did not: a person looks at it."""
    own = ground is not None and ground.kind in EXEMPT
    asked = not own and of_base is BaseGround.DOES_NOT_EXEMPT
    return Findings(clause) if asked and follows_its_base(base, end, sure) else None


# 「契約の終わり方が契約者による契約約款に基づく解除以外（法律の規定に基づく解除、当社による解除など）と記録され、かつ、
# 一般規程第28条第2項又は第3項が解除の根拠として記録されている場合、第12条の除外は適用されるか。」
@rule("IR-78")
def finding_of_a_ground_beside_another_end(
    contract: Contract,
    end: ContractEnd,
    ground: Ground,
    *,
    clause: str = cites(),
    otherwise: OtherwiseEnded = reads(IR_78),
) -> Findings | None:
    """28(2) or (3) is on record, and the contract ended otherwise than by the Contractor: a person looks at it."""
    beside = end.manner is not Manner.TERMINATED_BY_CONTRACTOR and ground.kind in EXEMPT
    return Findings(clause) if beside and otherwise is OtherwiseEnded.IS_NOT_EXEMPT else None
