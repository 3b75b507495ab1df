"""Article 10 (Day on which Termination Takes Effect, etc.)."""

from __future__ import annotations

from datetime import date
from enum import Enum
from itertools import groupby

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import business_day, next_day
from mrs_spec.ground.wording import Lang, day, tells
from mrs_spec.law.declare import Conclusion, Replaced, cites, reads, rule, says
from mrs_spec.record.answers import Duty, Undetermined, all_known, all_missing
from mrs_spec.record.facts import KnownUntil
from mrs_spec.record.kinds import DutyState, GroundKind, Item, Manner, Matter
from mrs_spec.record.names import MANNER_NAMES
from mrs_spec.record.things import (
    Article,
    BaseContract,
    Contract,
    DaysOff,
    Ground,
    Notice,
    RecordedEnd,
    Withdrawal,
    judged,
)
from mrs_spec.record.words import Ending, FirstDay, Length, Promptly, RunsOut, Which
from mrs_spec.rules.art03 import Returnable
from mrs_spec.rules.concerning import JudgementsOfIt
from mrs_spec.rules.suppl import Editions, EffectAsWritten, Governed
from mrs_spec.rules.terms import during_the_contract


class FortyFifthDay(Conclusion, of=Notice, tells="day"):
    """到達した日から45日を経過する日."""

    day: date


class DesignatedDay(Conclusion, of=Notice, tells="day"):
    """解除の効力が生じる日として指定した日."""

    day: date


class ContractEnd(Conclusion, of=Contract, order=True):
    """The day the contract ends, its last day of service, how it ends, and the arrival of the notice."""

    on: date
    last_service_day: date
    manner: Manner
    arrived: date | None = None

    @property
    def terminated(self) -> bool:
        """解除, and not merely 終了."""
        return self.manner in (Manner.TERMINATED_BY_CONTRACTOR, Manner.COMPANY_FOR_BREACH, Manner.STATUTE)

    def told(self, lang: Lang) -> str:
        """In words."""
        how = MANNER_NAMES[self.manner].in_(lang)
        return f"{day(self.on, lang)}（{how}）" if lang == "ja" else f"{day(self.on, lang)} ({how})"


class SureUntil(Conclusion, of=Contract, tells="day"):
    """The contract goes on at least until this day, whatever else cannot be decided about its end."""

    day: date


def lasts_until(end: ContractEnd | Undetermined | None, sure: SureUntil) -> date:
    """Until when the contract is known to last: its end or, where that is open, as long as it is sure."""
    if end is None:
        return date.max
    return end.on if isinstance(end, ContractEnd) else sure.day


class NoticeEffect(Conclusion, of=Notice, tells="end"):
    """A notice that was not withdrawn: when it arrived, and the end it brings, or why that cannot be decided.

    other_edition: what is missing where another edition governs the notice.
    """

    arrived: date
    end: ContractEnd | Undetermined
    other_edition: Undetermined | None = None


class GovernedEnd(Conclusion, of=RecordedEnd, tells="end"):
    """A recorded end of the contract that this edition governs."""

    end: ContractEnd


class ReturnWithoutDelay(Conclusion, of=Article, tells="duty"):
    """The duty of art10.p2 for one lent article."""

    duty: Duty


class Findings(Conclusion, of=Contract, collected=True):
    """Something for a human to look at."""

    entry: str


# --- readings -----------------------------------------------------------------------------------


class Arrival(Enum):
    """When a notice that comes on a day off has arrived."""

    ON_THAT_DAY = "that day"
    NEXT_BUSINESS_DAY = "next business day"

    @tells("到達した日は{result}", "the notice arrived on {result}")
    def of(self, arrived: date, days_off: DaysOff | None) -> date:
        """The day on which the notice has arrived."""
        if self is Arrival.ON_THAT_DAY or days_off is None:
            return arrived
        return business_day(arrived, days_off.days)


class Extension(Enum):
    """A period whose last day is a day off (Civil Code 142)."""

    NEVER = "never"
    NEXT_BUSINESS_DAY = "next business day"

    @tells(
        "休日による延長（民法第142条）を考慮した日: {result}",
        "after any extension for a day off (Civil Code 142): {result}",
    )
    def of(self, on: date, days_off: DaysOff | None, clause: str) -> date | Undetermined:
        """The last day of the period, where it is a day off."""
        if self is Extension.NEVER:
            return on
        return business_day(on, days_off.days) if days_off else Undetermined("days_off", clause)


class BaseEnd(Enum):
    """The base contract ends: what becomes of this contract (IR-55)."""

    NO_EFFECT = "no effect"
    ENDS_WITH_IT = "ends with it"
    TERMINATED_WITH_IT = "terminated with it"


class PurposeEnds(Enum):
    """The provider business ends during an XA contract (IR-32c)."""

    NO_EFFECT = "no effect"
    ENDS_WITH_IT = "ends with it"


class UnclearDay(Enum):
    """A designated day that is unclear or not in the calendar."""

    DROPS_OUT = "drops out"
    UNDETERMINED = "undetermined"
    LIKELIEST = "likeliest"


class Withdrawn(Enum):
    """Whether a notice that has arrived can be withdrawn before it takes effect."""

    WITH_CONSENT = "with consent"
    FREELY = "freely"
    NEVER = "never"

    @tells("解除の通知の撤回が効力を有するか: {result}", "is the withdrawal effective: {result}")
    def holds(self, gone: Withdrawal, effect: date) -> bool:
        """Whether the withdrawal is effective, of a notice that takes effect on this day."""
        if self is Withdrawn.NEVER or gone.arrived_on > effect:
            return False
        consented = gone.consented_on is not None and gone.consented_on <= effect
        return self is Withdrawn.FREELY or consented


class WithoutForm(Enum):
    """A recorded day of the Contractor's termination, with neither a notice on the form nor a ground (IR-77)."""

    STANDS = "stands"
    UNDETERMINED = "undetermined"
    NO_END = "no end"


class WhichNotice(Enum):
    """Which of several valid notices fixes the day."""

    EARLIEST_DAY = "earliest day"
    FIRST_NOTICE = "first notice"
    LAST_NOTICE = "last notice"

    def of(self, effects: tuple[NoticeEffect, ...], clause: str) -> ContractEnd | Undetermined:
        """The end they bring; a notice that arrives after the contract has ended by another changes nothing."""
        found: ContractEnd | None = None
        for arrived, together in groupby(effects, key=lambda effect: effect.arrived):
            if found and (self is WhichNotice.FIRST_NOTICE or found.on < arrived):
                continue
            end = self.of_one_day([effect.end for effect in together], clause)
            if isinstance(end, Undetermined):
                return end
            found = end if found is None or self is WhichNotice.LAST_NOTICE else min(found, end)
        assert found is not None, "there are notices"
        return found

    def of_one_day(self, ends: list[ContractEnd | Undetermined], clause: str) -> ContractEnd | Undetermined:
        """The end that notices of one day bring; which of them was the first or the last is not on record."""
        decided = all_known(ends)
        if isinstance(decided, Undetermined):
            return decided
        if self is WhichNotice.EARLIEST_DAY or len(set(decided)) == 1:
            return min(decided)
        return Undetermined("effect_day", clause)


IR_05 = choice("IR-05", A=FirstDay.NOT_COUNTED, B=FirstDay.COUNTED)
IR_06 = choice("IR-06", A=RunsOut.ON_THE_LAST_DAY, B=RunsOut.THE_DAY_AFTER)
IR_07A = choice("IR-07a", A=Extension.NEVER, B=Extension.NEXT_BUSINESS_DAY)
IR_08A = choice("IR-08a", A=False, B=True)
IR_08B = choice("IR-08b", A=False, B=True)
IR_29 = choice("IR-29", A=False, B=True)
IR_32C = choice("IR-32c", A=PurposeEnds.NO_EFFECT, B=PurposeEnds.ENDS_WITH_IT)
IR_36A = choice("IR-36a", A=True, B=False)
IR_36B = choice("IR-36b", A=WhichNotice.EARLIEST_DAY, B=WhichNotice.FIRST_NOTICE, C=WhichNotice.LAST_NOTICE)
IR_36C = choice("IR-36c", A=Withdrawn.WITH_CONSENT, B=Withdrawn.FREELY, C=Withdrawn.NEVER)
IR_48 = choice("IR-48", A=False, B=True)
IR_55 = choice("IR-55", A=BaseEnd.NO_EFFECT, B=BaseEnd.ENDS_WITH_IT, C=BaseEnd.TERMINATED_WITH_IT)
IR_77 = choice("IR-77", A=WithoutForm.STANDS, B=WithoutForm.UNDETERMINED, C=WithoutForm.NO_END)
IR_61A = choice("IR-61a", A=Arrival.ON_THAT_DAY, B=Arrival.NEXT_BUSINESS_DAY)
IR_61B = choice("IR-61b", A=UnclearDay.DROPS_OUT, B=UnclearDay.UNDETERMINED, C=UnclearDay.LIKELIEST)


# --- rules --------------------------------------------------------------------------------------


# 「当該通知が当社に到達した日から45日を経過する日」
@rule("art10.p1.a")
def the_day_on_which_45_days_elapse(
    notice: Notice,
    days_off: DaysOff | None,
    *,
    clause: str = cites(),
    arrived: Arrival = reads(IR_61A, words="到達した日"),
    counted: FirstDay = reads(IR_05, words="から"),
    length: Length = says("45日", Length),
    elapses: RunsOut = reads(IR_06, words="経過する日"),
    extended: Extension = reads(IR_07A),
) -> FortyFifthDay | Undetermined:
    """The day on which 45 days elapse from the day on which the notice reached the Company."""
    first = counted.first(arrived.of(notice.arrived_on, days_off))
    day = extended.of(elapses.day(length.period(first)), days_off, clause)
    return day if isinstance(day, Undetermined) else FortyFifthDay(day)


# 「契約者が当該通知において解除の効力が生じる日として指定した日」
@rule("art10.p1.b")
def the_day_the_contractor_designated(
    notice: Notice, *, clause: str = cites(), unclear: UnclearDay = reads(IR_61B, words="指定した日")
) -> DesignatedDay | Undetermined | None:
    """The day the Contractor designated in that notice as the day on which termination takes effect."""
    if not notice.designated_unclear:
        return DesignatedDay(notice.designated_on) if notice.designated_on else None
    if unclear is UnclearDay.DROPS_OUT:
        return None
    if unclear is UnclearDay.LIKELIEST and notice.likely_meaning:
        return DesignatedDay(notice.likely_meaning)
    return Undetermined("designated_day", clause)


# 「いずれか遅い日」
@rule("art10.p1.c")
def the_later_of_the_two(
    notice: Notice,
    elapsed: FortyFifthDay,
    designated: DesignatedDay | None,
    *,
    on_form: bool = reads(IR_36A),
    whichever: Which = says("いずれか遅い日", Which),
    elapsed_at_start: bool = reads(IR_08A),
    designated_at_start: bool = reads(IR_08B),
) -> EffectAsWritten | None:
    """A notice on the prescribed form takes effect on the later of the 45th day and the designated day."""
    if on_form and not notice.prescribed_form:
        return None
    on = whichever.of(elapsed.day, designated.day) if designated else elapsed.day
    return EffectAsWritten(on, elapsed_at_start if on == elapsed.day else designated_at_start)


# 「契約又はこれに関する行為が令和5年6月1日をまたぐ場合、いずれの版が適用されるか。」
@rule("IR-54")
def an_end_under_this_edition(
    end: RecordedEnd,
    governed: Governed,
    effects: tuple[NoticeEffect, ...],
    ground: Ground | None,
    *,
    clause: str = cites("art10.p1"),
    bare: WithoutForm = reads(IR_77),
) -> GovernedEnd | Undetermined | None:
    """A recorded end has its consequences under this edition where this edition governs it."""
    if rests_on_nothing(end, effects, ground):
        if bare is WithoutForm.UNDETERMINED:
            return Undetermined("ground", clause)
        if bare is WithoutForm.NO_END:
            return None
    return GovernedEnd(ContractEnd(end.on, end.on, end.manner))


def rests_on_nothing(end: RecordedEnd, effects: tuple[NoticeEffect, ...], ground: Ground | None) -> bool:
    """Whether the Contractor's termination is recorded with neither a notice on the form nor a confirmed ground."""
    confirmed = ground is not None and ground.kind is not GroundKind.UNKNOWN
    return end.manner is Manner.TERMINATED_BY_CONTRACTOR and not effects and not confirmed


def ends_with_its_purpose(contract: Contract, base: BaseContract, purpose: PurposeEnds) -> date | None:
    """The day the provider business of an XA contract ended, where this contract is read to end with it."""
    if contract.item is not Item.XA or purpose is PurposeEnds.NO_EFFECT:
        return None
    return during_the_contract(base.provider_business_ended_on, contract)


def ends_with_its_base(contract: Contract, base: BaseContract, ends: BaseEnd) -> date | None:
    """The day the base contract ended, where this contract is read to end with it."""
    return None if ends is BaseEnd.NO_EFFECT else during_the_contract(base.ended_on, contract)


# 「品目XAの契約者が契約期間中にプロバイダ事業をやめた場合、契約に影響が生じるか。」
@rule("IR-32c")
def the_contract_ends_with_its_purpose(
    contract: Contract, base: BaseContract, editions: Editions, *, purpose: PurposeEnds = reads(IR_32C)
) -> ContractEnd | Undetermined | None:
    """Where the provider business of an XA contract has ended: by the default reading the contract goes on."""
    on = ends_with_its_purpose(contract, base, purpose)
    if on is None:
        return None
    return editions.open_question(on) or ContractEnd(on, on, Manner.BASE_ENDED)


# 「基礎となる接続サービスの契約が終了した場合、マネージドルータサービス契約も終了し、調定金が発生するか。」
@rule("IR-55", over="IR-32c")
def the_contract_ends_with_its_base(
    contract: Contract,
    base: BaseContract,
    editions: Editions,
    replaced: Replaced[ContractEnd] | None,
    *,
    ends: BaseEnd = reads(IR_55),
) -> ContractEnd | Undetermined | None:
    """Where the base contract has ended: by the default reading this contract goes on."""
    on = ends_with_its_base(contract, base, ends)
    if on is None or (replaced and replaced.on < on):
        return None
    manner = Manner.BASE_ENDED if ends is BaseEnd.ENDS_WITH_IT else Manner.TERMINATED_BY_CONTRACTOR
    return editions.open_question(on) or ContractEnd(on, on, manner)


# 「マネージドルータサービスにおいて、契約者が当社所定の解約申込書で通知をした場合、当該通知が当社に到達した日から45日を
# 経過する日又は契約者が当該通知において解除の効力が生じる日として指定した日のいずれか遅い日に、当該契約の解除の効力が生
# じるものとします。」
@rule("art10.p1")
def the_contract_goes_on_until_an_act_that_may_end_it(
    contract: Contract,
    notices: tuple[Notice, ...],
    recorded: tuple[RecordedEnd, ...],
    bases: tuple[BaseContract, ...],
    *,
    purpose: PurposeEnds = reads(IR_32C),
    ends: BaseEnd = reads(IR_55),
) -> SureUntil:
    """Where the end cannot be decided, the contract goes on at least until the first act that may have ended it."""
    acts = [*(notice.arrived_on for notice in notices), *(end.on for end in recorded)]
    for base in bases:
        with_it = ends_with_its_purpose(contract, base, purpose), ends_with_its_base(contract, base, ends)
        acts += [on for on in with_it if on]
    return SureUntil(min(acts, default=date.max))


# 「一般規程第28条第2項若しくは第3項の規定、法律の規定又は合意に基づく解除にも、第10条第1項の45日の定めは適用されるか。
# 」
@rule("IR-48", over=("IR-55", "IR-32c"))
def the_day_recorded_with_evidence(
    contract: Contract, recorded: tuple[GovernedEnd, ...], replaced: Replaced[ContractEnd] | None
) -> ContractEnd | None:
    """An end other than by notice under article 10 is a fact: its day is recorded with evidence."""
    for one in recorded:
        return None if replaced and replaced.on < one.end.on else one.end
    return None


# 「マネージドルータサービスにおいて、契約者が当社所定の解約申込書で通知をした場合、当該通知が当社に到達した日から45日を
# 経過する日又は契約者が当該通知において解除の効力が生じる日として指定した日のいずれか遅い日に、当該契約の解除の効力が生
# じるものとします。」
@rule("art10.p1", over=("IR-48", "IR-55", "IR-32c"))
def termination_takes_effect(
    contract: Contract,
    effects: tuple[NoticeEffect, ...],
    ground: Ground | None,
    recorded: Replaced[ContractEnd] | None,
    *,
    clause: str = cites(),
    several: WhichNotice = reads(IR_36B),
    day_is_input: bool = reads(IR_48),
) -> ContractEnd | Undetermined | None:
    """Where the Contractor has given notice, termination of the contract takes effect on that day."""
    if day_is_input and ground and ground.kind in (GroundKind.GR28_2, GroundKind.GR28_3):
        if not effects or recorded is not None:
            return None
        return all_missing(effect.other_edition for effect in effects) or Undetermined("effect_day", clause)
    standing = tuple(one for one in effects if recorded is None or one.arrived <= recorded.on)
    if not standing:
        return None
    found = several.of(standing, clause)
    return None if recorded and isinstance(found, ContractEnd) and recorded.on < found.on else found


# 「契約者は、到達した解除の通知を、その効力が生じる前に撤回することができるか。」
@rule("IR-36c")
def a_notice_that_stands(
    notice: Notice,
    effect: EffectAsWritten | Undetermined,
    governed: Governed | Undetermined,
    *,
    withdrawn: Withdrawn = reads(IR_36C),
) -> NoticeEffect | None:
    """A notice stands unless it was withdrawn before it took effect."""
    if isinstance(governed, Undetermined):
        return NoticeEffect(notice.arrived_on, governed, governed)
    if isinstance(effect, Undetermined):
        return NoticeEffect(notice.arrived_on, effect)
    if notice.withdrawal and withdrawn.holds(notice.withdrawal, effect.on):
        return None
    last = next_day(effect.on, -1) if effect.starts_the_day else effect.on
    end = ContractEnd(effect.on, last, Manner.TERMINATED_BY_CONTRACTOR, notice.arrived_on)
    return NoticeEffect(notice.arrived_on, end)


# 「契約者は、契約が解除された場合には、当社に対し遅滞なくルータ等を返還するものとします。」
@rule("art10.p2")
def routers_are_returned_without_delay(
    article: Article,
    returnable: Returnable,
    end: ContractEnd,
    judgements: JudgementsOfIt,
    known: KnownUntil,
    *,
    clause: str = cites(),
    ended: Ending = says("解除された", Ending),
    promptly: Promptly = says("遅滞なく", Promptly),
    thirty: Length = says("30日", Length, at="art07.p3"),
    counted: FirstDay = says("終了日から", FirstDay, at="art07.p3"),
    within_30_days: bool = reads(IR_29),
) -> ReturnWithoutDelay | None:
    """Where the contract has been terminated, the Contractor returns the Routers, etc. without delay."""
    if known.day < end.on:
        return None
    if ended is Ending.TERMINATED and end.manner in (Manner.COMPANY_OTHER, Manner.AGREEMENT):
        return ReturnWithoutDelay(Duty(article.id, Undetermined("kind_of_end", clause)))
    if ended is Ending.TERMINATED and end.manner in (Manner.ABOLITION, Manner.BASE_ENDED):
        return None
    returned = article.returned_on
    limit = thirty.period(counted.first(end.on)).last
    met = Duty(article.id, DutyState.MET)
    in_time = limit if within_30_days else end.on
    if returned and returned <= in_time:
        return ReturnWithoutDelay(met)
    if promptly is Promptly.WITHIN_30_DAYS:
        return ReturnWithoutDelay(by_the_deadline(article.id, returned, limit, known.day))
    if promptly is Promptly.WHENEVER:
        return ReturnWithoutDelay(met if returned else Duty(article.id, DutyState.OPEN))
    found = judged(judgements, Matter.RETURNED_WITHOUT_DELAY, article.id)
    if found is None:
        state = Undetermined("promptness", clause) if returned else DutyState.OPEN
        return ReturnWithoutDelay(Duty(article.id, state))
    if found.holds:
        return ReturnWithoutDelay(met if returned else Duty(article.id, DutyState.OPEN))
    late = Duty(article.id, DutyState.LATE, returned) if returned else Duty(article.id, DutyState.BREACHED)
    return ReturnWithoutDelay(late)


def by_the_deadline(subject: str, done: date | None, deadline: date, known: date) -> Duty:
    """Met on the deadline, late after it; not done: open up to the deadline, breached from the day after."""
    if done is not None:
        return Duty(subject, DutyState.MET) if done <= deadline else Duty(subject, DutyState.LATE, done)
    return Duty(subject, DutyState.OPEN if known <= deadline else DutyState.BREACHED)


# 「指定された日が不明確であり、又は暦に存在しない日である場合、解除の効力はいつ生じるか。」
@rule("IR-61b")
def finding_of_an_unclear_day(
    notice: Notice, governed: Governed, *, clause: str = cites(), unclear: UnclearDay = reads(IR_61B)
) -> Findings | None:
    """Where an unclear designated day drops out, the Contractor is to be asked."""
    drops = unclear is UnclearDay.DROPS_OUT and notice.designated_unclear
    return Findings(clause) if drops else None


# 「有効な解除の通知が複数到達した場合、解除の効力が生じる日は、いずれの通知によって定まるか。」
@rule("IR-36b")
def finding_of_several_notices(
    contract: Contract,
    effects: tuple[NoticeEffect, ...],
    *,
    clause: str = cites(),
    several: WhichNotice = reads(IR_36B),
) -> Findings | None:
    """Where several notices have effect, a person looks at which one fixes the day."""
    standing = [one for one in effects if isinstance(one.end, ContractEnd)]
    return Findings(clause) if len(standing) > 1 and several is WhichNotice.EARLIEST_DAY else None


# 「契約者による解除の効力が生じた日が記録されているが、所定の解約申込書による通知も解除の根拠も記録されていない場合、契
# 約はその日に終わったと扱うか。」
@rule("IR-77")
def finding_of_an_end_without_form_or_ground(
    end: RecordedEnd,
    effects: tuple[NoticeEffect, ...],
    ground: Ground | None,
    *,
    clause: str = cites(),
    bare: WithoutForm = reads(IR_77),
) -> Findings | None:
    """The Contractor's termination is recorded, and not what it rests on: a person looks at it."""
    return Findings(clause) if rests_on_nothing(end, effects, ground) and bare is WithoutForm.STANDS else None


# 「基礎となる接続サービスの契約が終了した場合、マネージドルータサービス契約も終了し、調定金が発生するか。」
@rule("IR-55")
def finding_of_an_ended_base_contract(
    contract: Contract,
    base: BaseContract,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    editions: Editions,
    *,
    clause: str = cites(),
) -> Findings | None:
    """The base contract has ended and this contract goes on: a person looks at it."""
    on = during_the_contract(base.ended_on, contract)
    if on is None or editions.open_question(on):
        return None
    return Findings(clause) if on < lasts_until(end, sure) else None
