"""Article 7 (Management of Routers-etc. Equipment): five duties of custody, who bears restoration, the return."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Annotated

from mrs_spec.document.register import choice
from mrs_spec.ground.calendar import Period, business_day
from mrs_spec.ground.wording import Lang, day, listed, said, tells
from mrs_spec.law.declare import Conclusion, Of, cites, reads, rule, says
from mrs_spec.record.answers import Duty, Undetermined, all_missing, any_of
from mrs_spec.record.facts import KnownUntil
from mrs_spec.record.kinds import Cause, ConductKind, DutyState, IncidentKind, Matter
from mrs_spec.record.things import Article, Conduct, Consent, DaysOff, Incident, judged
from mrs_spec.record.words import (
    Acts,
    Care,
    DesignatedBy,
    Ending,
    FirstDay,
    InRange,
    Length,
    Or,
    OtherThan,
    Through,
    Where,
    Within,
)
from mrs_spec.rules.art03 import Returnable, RoutersEtc
from mrs_spec.rules.art10 import ContractEnd, Findings, SureUntil, by_the_deadline, lasts_until
from mrs_spec.rules.concerning import ConsentsForItsArticle, JudgementsOfIt
from mrs_spec.rules.suppl import Editions, Governed


class FoundItem(Conclusion, of=Incident):
    """A lost item that was found, and the day (art09.p3); `doubt`: why it cannot be decided whether it was lost."""

    incident: Incident
    on: date
    doubt: Undetermined | None = None


class Bound(Conclusion, of=Conduct):
    """The Contractor is bound to observe art07.p1 in this conduct with one of the Routers, etc."""

    conduct: Conduct


class Forbidden(Conclusion):
    """The conduct is one that an item of art07.p1 forbids."""

    clause: str

    def told(self, lang: Lang) -> str:
        """In words."""
        return "この号に反する" if lang == "ja" else "contrary to this item"


class Misused(Forbidden, of=Conduct):
    """Contrary to (1)."""


class WronglyConnected(Forbidden, of=Conduct):
    """Contrary to (2)."""


class DisposedOf(Forbidden, of=Conduct):
    """Contrary to (3)."""


class UsedAbroad(Forbidden, of=Conduct):
    """Contrary to (4)."""


class Careless(Forbidden, of=Conduct):
    """Contrary to (5)."""


class Observed(Conclusion, of=Conduct):
    """Whether the matters of art07.p1 were observed: the items that were not, none if all were."""

    conduct: Conduct
    breaches: tuple[str, ...]

    def told(self, lang: Lang) -> str:
        """In words."""
        none = "違反なし" if lang == "ja" else "no breach"
        return listed(self.breaches, lang) or none


class Breaching(Conclusion, of=Conduct):
    """違反し、又は違反したか否かを判断できない行為."""

    conduct: Conduct
    undecided: Undetermined | None


class Lost(Conclusion, of=Incident):
    """亡失."""

    on: date

    def told(self, lang: Lang) -> str:
        """In words."""
        return f"亡失（{day(self.on, lang)}）" if lang == "ja" else f"lost ({day(self.on, lang)})"


class Damaged(Conclusion, of=Incident):
    """毀損: damage within the range the Company prescribes."""

    on: date

    def told(self, lang: Lang) -> str:
        """In words."""
        return f"毀損（{day(self.on, lang)}）" if lang == "ja" else f"damaged ({day(self.on, lang)})"


class CostBorne(Conclusion, of=Incident):
    """The cost of restoration or repair is borne by the Contractor, because of a breach (art07.p2)."""

    incident: Incident


class LastDayToReturn(Conclusion, of=Article, tells="on"):
    """The last day on which an article is returned in time, whether or not it is still asked back.

    earliest: that day or, where it cannot be decided, the earliest possible. other_text: another edition may name it.
    """

    on: date | Undetermined
    earliest: date
    other_text: bool = False


class Return(Conclusion, of=Article):
    """The return of an article that is asked back; `doubt`: why it cannot be decided whether it is.

    Its state is undetermined only where it turns on an undetermined last day, `due`.
    """

    article: Article
    due: date | Undetermined
    duty: Duty
    doubt: Undetermined | None

    def told(self, lang: Lang) -> str:
        """In words."""
        return said(self.doubt or self.duty, lang)


class ReturnDuty(Conclusion, of=Article, tells="duty"):
    """Where the duty to return an article within 30 days stands; `due`: its deadline."""

    article: Article
    due: date | Undetermined
    duty: Duty


FoundBefore = Annotated[tuple[FoundItem, ...], Of("incident.article", ("article",))]


# --- readings -----------------------------------------------------------------------------------


class ReturnDayOff(Enum):
    """A return period whose last day is a day off (IR-07b)."""

    STAYS = "stays"
    MOVES = "moves"

    @tells("休日による期限の延長を考慮した日: {result}", "the deadline, days off considered: {result}")
    def of(self, on: date, days_off: DaysOff | None, clause: str) -> date | Undetermined:
        """The deadline, where its last day is a day off."""
        if self is ReturnDayOff.STAYS:
            return on
        return business_day(on, days_off.days) if days_off else Undetermined("days_off", clause)


class ReturnedWhen(Enum):
    """Whether dispatch or arrival makes a return (IR-28)."""

    ARRIVAL = "arrival"
    DISPATCH = "dispatch"
    NAMED_CARRIER = "named carrier"

    @tells("返還の日: {result}", "day of the return: {result}")
    def of(self, article: Article) -> date | None:
        """The day from which the article is to be returned; None where it is not on record."""
        handed = self is ReturnedWhen.DISPATCH or (self is ReturnedWhen.NAMED_CARRIER and article.named_carrier)
        return article.dispatched_on if handed and article.dispatched_on else article.returned_on


class Label(Enum):
    """A router returned without its label (IR-21b)."""

    RETURNED = "returned"
    OWN_ARTICLE = "own article"
    NOT_RETURNED = "not returned"


class Destroyed(Enum):
    """A router that was destroyed altogether (IR-51)."""

    LOST = "lost"
    DAMAGED = "damaged"
    NEITHER = "neither"


IR_07B = choice("IR-07b", A=ReturnDayOff.STAYS, B=ReturnDayOff.MOVES)
IR_21B = choice("IR-21b", A=Label.RETURNED, B=Label.OWN_ARTICLE, C=Label.NOT_RETURNED)
IR_28 = choice("IR-28", A=ReturnedWhen.ARRIVAL, B=ReturnedWhen.DISPATCH, C=ReturnedWhen.NAMED_CARRIER)
IR_30 = choice("IR-30", A=False, B=True)
IR_39 = choice("IR-39", A=OtherThan.ANY_OTHER_THING, B=OtherThan.OTHER_CABLES)
IR_51 = choice("IR-51", A=Destroyed.LOST, B=Destroyed.DAMAGED, C=Destroyed.NEITHER)
IR_60 = choice("IR-60", A=False, B=True)


# --- paragraph 1 ----------------------------------------------------------------------------------


# 「契約者は、ルータ等につき、次の事項を遵守するものとします。」
@rule("art07.p1")
def the_contractor_is_bound_while_an_article_is_on_loan(
    conduct: Conduct,
    governed: Governed,
    article: Article,
    routers: RoutersEtc,
    found: FoundBefore,
) -> Bound | None:
    """The Contractor observes these matters with respect to the Routers, etc., until they are returned."""
    if was_returned(conduct, article) or found_by(found, conduct.article, conduct.on):
        return None
    return Bound(conduct)


def was_returned(conduct: Conduct, article: Article) -> bool:
    """Whether the article had been returned to the Company before the conduct."""
    return article.returned_on is not None and article.returned_on < conduct.on


def found_by(found: tuple[FoundItem, ...], article: str, on: date) -> bool | Undetermined:
    """Whether this article was a lost item that had been found by this day."""
    return any_of(one.doubt or True for one in found if one.incident.article == article and one.on <= on)


def consented(conduct: Conduct, consents: tuple[Consent, ...]) -> bool:
    """Consent where the text makes no exception for it (IR-60); to designate a cable is no consent to other things."""
    return any(one.covers(conduct) and not one.as_designation for one in consents)


def waived(conduct: Conduct, consents: tuple[Consent, ...], waiver: bool) -> bool:
    """Such consent is a waiver only under IR-60 B."""
    return waiver and consented(conduct, consents)


# 「当社の承諾がある場合を除き、ルータ等の停止、移動、取り外し、変更、分解、損壊、ソフトウェアのリバースエンジニアリング
# 、その他マネージドルータサービスの利用の目的以外の使用をしないこと」
@rule("art07.p1.i1")
def no_act_or_use_but_for_the_service(
    conduct: Conduct,
    bound: Bound,
    *,
    clause: str = cites(),
    acts: Acts = says(
        "停止、移動、取り外し、変更、分解、損壊、ソフトウェアのリバースエンジニアリング、"
        "その他マネージドルータサービスの利用の目的以外の使用",
        Acts,
    ),
) -> Misused | None:
    """(1) not to stop, move, detach, alter, disassemble, break, reverse engineer, or use for another purpose."""
    return Misused(clause) if acts.cover(conduct.kind) else None


# 「当社の承諾がある場合を除き」
@rule("art07.p1.i1.excl1", unless="art07.p1.i1")
def with_consent_to_the_act(conduct: Conduct, consents: ConsentsForItsArticle) -> bool:
    """…except with the Company's consent, given before, for that article, that act and that time."""
    return any(one.covers(conduct) for one in consents)


# 「ルータ等に当社が指定するケーブル以外を接続しないこと」
@rule("art07.p1.i2")
def nothing_is_connected_but_designated_cables(
    conduct: Conduct,
    bound: Bound,
    consents: ConsentsForItsArticle,
    *,
    clause: str = cites(),
    by: DesignatedBy = says("当社が指定する", DesignatedBy),
    other: OtherThan = reads(IR_39, words="ケーブル以外"),
    waiver: bool = reads(IR_60),
) -> WronglyConnected | Undetermined | None:
    """(2) not to connect anything other than cables designated by the Company."""
    if conduct.kind is not ConductKind.CONNECT or waived(conduct, consents, waiver):
        return None
    cable = conduct.thing == "CABLE"
    designated = conduct.designated or any(one.as_designation and one.covers(conduct) for one in consents)
    if cable and not designated and conduct.designated is None and by is DesignatedBy.COMPANY:
        return Undetermined("designation", clause)
    allowed = cable and (designated or by is DesignatedBy.NOBODY)
    return WronglyConnected(clause) if other.met(cable, allowed) else None


# 「当社の承諾がある場合を除き、ルータ等について、貸与、譲渡その他の処分をしないこと」
@rule("art07.p1.i3")
def no_lending_transfer_or_other_disposal(
    conduct: Conduct, bound: Bound, *, clause: str = cites(), acts: Acts = says("貸与、譲渡その他の処分", Acts)
) -> DisposedOf | None:
    """(3) not to lend, transfer or otherwise dispose of the Routers, etc."""
    return DisposedOf(clause) if acts.cover(conduct.kind) else None


# 「当社の承諾がある場合を除き」
@rule("art07.p1.i3.excl1", unless="art07.p1.i3")
def with_consent_to_the_disposal(conduct: Conduct, consents: ConsentsForItsArticle) -> bool:
    """…except with the Company's consent."""
    return any(one.covers(conduct) for one in consents)


# 「日本国外でルータ等を使用しないこと」
@rule("art07.p1.i4")
def no_use_outside_japan(
    conduct: Conduct,
    bound: Bound,
    consents: ConsentsForItsArticle,
    *,
    clause: str = cites(),
    where: Where = says("日本国外で", Where),
    waiver: bool = reads(IR_60),
) -> UsedAbroad | Undetermined | None:
    """(4) not to use the Routers, etc. outside Japan."""
    if conduct.kind is not ConductKind.USE or waived(conduct, consents, waiver):
        return None
    if conduct.in_japan is None and where is not Where.ANYWHERE:
        return Undetermined("place_of_use", clause)
    return UsedAbroad(clause) if where.met(bool(conduct.in_japan)) else None


# 「ルータ等を善良な管理者の注意をもって管理すること」
@rule("art07.p1.i5")
def managed_with_the_care_of_a_good_manager(
    conduct: Conduct,
    bound: Bound,
    consents: ConsentsForItsArticle,
    judgements: JudgementsOfIt,
    *,
    clause: str = cites(),
    care: Care = says("善良な管理者の注意", Care),
    waiver: bool = reads(IR_60),
) -> Careless | Undetermined | None:
    """(5) to manage the Routers, etc. with the care of a good manager."""
    if conduct.kind is not ConductKind.HANDLE or care is Care.NONE or waived(conduct, consents, waiver):
        return None
    if care is Care.STRICT:
        return Careless(clause)
    found = judged(judgements, Matter.GOOD_CARE, conduct.id)
    if found is None:
        return Undetermined("good_care", clause)
    return None if found.holds else Careless(clause)


# 「契約者は、ルータ等につき、次の事項を遵守するものとします。」
@rule("art07.p1")
def the_contractor_observes_the_following_matters(
    conduct: Conduct,
    bound: Bound,
    first: Misused | None,
    second: WronglyConnected | None,
    third: DisposedOf | None,
    fourth: UsedAbroad | None,
    fifth: Careless | None,
) -> Observed:
    """The Contractor shall observe the following matters; each of the five that is not observed is a breach."""
    return Observed(conduct, tuple(one.clause for one in (first, second, third, fourth, fifth) if one))


# --- paragraph 2 ----------------------------------------------------------------------------------


# 「（当社が別途定める範囲の傷や部分破損をいいます。以下同じとします。）」
@rule("art07.p2.def1")
def damage_is_what_the_company_classifies_so(
    incident: Incident,
    governed: Governed | Undetermined,
    *,
    clause: str = cites(),
    extent: InRange = says("当社が別途定める範囲の", InRange),
    destroyed: Destroyed = reads(IR_51),
) -> Damaged | Undetermined | None:
    """毀損 means scratches or partial breakage within the range the Company separately prescribes."""
    broken = (IncidentKind.DESTROYED,) if destroyed is Destroyed.DAMAGED else ()
    if incident.kind not in (IncidentKind.DAMAGED, *broken):
        return None
    if isinstance(governed, Undetermined):
        return governed
    if incident.kind in broken or extent is InRange.ANY_SCRATCH or incident.in_range:
        return Damaged(incident.day)
    return Undetermined("damage_range", clause) if incident.in_range is None else None


# 「火災により焼失したルータは、「亡失」若しくは「毀損」に当たるか、又はいずれにも当たらないか。」
@rule("IR-51")
def lost_or_destroyed(
    incident: Incident, governed: Governed | Undetermined, *, destroyed: Destroyed = reads(IR_51)
) -> Lost | Undetermined | None:
    """An article is lost when it is gone; by the default reading also when it is destroyed altogether."""
    gone = (IncidentKind.DESTROYED,) if destroyed is Destroyed.LOST else ()
    if incident.kind not in (IncidentKind.LOST, *gone):
        return None
    return governed if isinstance(governed, Undetermined) else Lost(incident.day)


# 「前項の規定に違反してルータ等を亡失し又は毀損（当社が別途定める範囲の傷や部分破損をいいます。以下同じとします。）した
# ときは、当該ルータ等の回復又は修理に要する費用は、契約者が負担するものとします。」
@rule("art07.p2")
def breaches_and_what_may_be_one(conduct: Conduct, observed: Observed | Undetermined) -> Breaching | None:
    """A conduct with which a matter of paragraph 1 was not observed, or of which that cannot be decided yet."""
    if isinstance(observed, Undetermined):
        return Breaching(conduct, observed)
    return Breaching(conduct, None) if observed.breaches else None


# 「前項の規定に違反してルータ等を亡失し又は毀損（当社が別途定める範囲の傷や部分破損をいいます。以下同じとします。）した
# ときは、当該ルータ等の回復又は修理に要する費用は、契約者が負担するものとします。」
@rule("art07.p2")
def the_contractor_bears_restoration_after_a_breach(
    incident: Incident,
    lost: Lost | None,
    damaged: Damaged | None,
    observed: Observed | Undetermined | None,
    every: Annotated[tuple[Breaching, ...], Of("conduct.article", ("article",), first="undecided")],
    *,
    clause: str = cites(),
    through: Through = says("違反して", Through),
    either: Or = says("亡失し又は毀損", Or),
) -> CostBorne | Undetermined | None:
    """Where, in breach of paragraph 1, an article was lost or damaged, the Contractor bears the cost."""
    if not either.met(lost is not None, damaged is not None):
        return None
    borne = CostBorne(incident)
    if through is Through.WITHOUT_A_BREACH:
        return borne
    before = [one.undecided for one in every if _led_up(one.conduct, incident)]
    breached, undecided = None in before, all_missing(before)
    if through is Through.BESIDE_A_BREACH:
        return borne if breached else undecided
    if incident.conduct is None:
        if incident.cause not in (None, Cause.CONTRACTOR):
            return None
        return Undetermined("causation", clause) if breached else undecided
    if observed is None or isinstance(observed, Undetermined):
        return observed
    return borne if observed.breaches else None


def _led_up(conduct: Conduct, incident: Incident) -> bool:
    """Whether this conduct was with the same article, before the incident or on its day."""
    return conduct.article == incident.article and conduct.on <= incident.day


# --- paragraph 3 ----------------------------------------------------------------------------------


# 「マネージドルータサービス契約が事由の如何を問わず終了した場合には、契約者は、当該契約の終了日から30日以内にルータ等を
# 当社に返還するものとします。」
@rule("art07.p3")
def routers_are_returned_within_30_days(
    article: Article,
    routers: RoutersEtc,
    end: ContractEnd | Undetermined,
    sure: SureUntil,
    editions: Editions,
    days_off: DaysOff | None,
    *,
    clause: str = cites(),
    ended: Ending = says("事由の如何を問わず終了した", Ending),
    counted: FirstDay = says("終了日から", FirstDay),
    length: Length = says("30日", Length),
    within: Within = says("以内", Within),
    off: ReturnDayOff = reads(IR_07B),
) -> LastDayToReturn | None:
    """Where the contract has ended, regardless of the reason, within 30 days from its end date."""
    if isinstance(end, Undetermined):
        first = sure.day
        if end.clause == editions.clause:
            return LastDayToReturn(end, first, other_text=True)
        return LastDayToReturn(end, within.deadline(length.period(counted.first(first))))
    if ended is Ending.TERMINATED and not end.terminated:
        return None
    return _deadline(length.period(counted.first(end.on)), within, off, days_off, clause)


def _deadline(
    period: Period, within: Within, off: ReturnDayOff, days_off: DaysOff | None, clause: str
) -> LastDayToReturn:
    earliest = within.deadline(period)
    on = off.of(earliest, days_off, clause)
    return LastDayToReturn(on, earliest if isinstance(on, Undetermined) else on)


# 「交換後の旧機器又は有料オプション終了後の機器は、契約の存続中、いつまでに返還されなければならないか。」
@rule("IR-30", over="art07.p3")
def an_old_article_within_30_days_of_its_replacement(
    article: Article,
    routers: RoutersEtc,
    end: ContractEnd | Undetermined | None,
    sure: SureUntil,
    editions: Editions,
    days_off: DaysOff | None,
    *,
    clause: str = cites(),
    by_analogy: bool = reads(IR_30),
    counted: FirstDay = says("終了日から", FirstDay, at="art07.p3"),
    length: Length = says("30日", Length, at="art07.p3"),
    within: Within = says("以内", Within, at="art07.p3"),
    off: ReturnDayOff = reads(IR_07B),
) -> LastDayToReturn | None:
    """An article replaced while the contract goes on: by the default reading, no deadline before the end."""
    on = article.replaced_on
    if not by_analogy or on is None or on > lasts_until(end, sure):
        return None
    if other := editions.open_question(on):
        return LastDayToReturn(other, on, other_text=True)
    return _deadline(length.period(counted.first(on)), within, off, days_off, clause)


# 「マネージドルータサービス契約が事由の如何を問わず終了した場合には、契約者は、当該契約の終了日から30日以内にルータ等を
# 当社に返還するものとします。」
@rule("art07.p3")
def returned_in_time_late_or_not_at_all(
    article: Article,
    returnable: Returnable | Undetermined,
    last: LastDayToReturn,
    known: KnownUntil,
    *,
    when: ReturnedWhen = reads(IR_28, words="当社に返還する"),
    label: Label = reads(IR_21B),
) -> Return:
    """The Routers, etc. are returned to the Company in time, late or not at all, or it turns on an open last day."""
    on = None if article.label_missing and label is Label.NOT_RETURNED else when.of(article)
    duty = by_the_deadline(article.id, on, last.earliest, known.day)
    if isinstance(last.on, Undetermined) and failed(duty):
        duty = Duty(article.id, last.on)
    doubt = last.on if last.other_text else returnable
    return Return(article, last.on, duty, doubt if isinstance(doubt, Undetermined) else None)


def failed(duty: Duty) -> bool:
    """Whether the return was late or was not made."""
    return duty.state in (DutyState.LATE, DutyState.BREACHED)


# 「マネージドルータサービス契約が事由の如何を問わず終了した場合には、契約者は、当該契約の終了日から30日以内にルータ等を
# 当社に返還するものとします。」
@rule("art07.p3")
def returned_to_the_company_in_time(article: Article, returned: Return) -> ReturnDuty | Undetermined:
    """The Contractor returns the Routers, etc. to the Company: open, met, late or breached."""
    missing = all_missing((returned.doubt, returned.duty.state))
    return missing or ReturnDuty(article, returned.due, returned.duty)


# --- findings -------------------------------------------------------------------------------------


# 「30日の返還期間の末日が休日に当たる場合、民法第142条により、期間は翌営業日に満了するか。」
@rule("IR-07b")
def finding_of_a_deadline_on_a_day_off(
    article: Article, duty: ReturnDuty, days_off: DaysOff, *, clause: str = cites()
) -> Findings | None:
    """A deadline that falls on a recorded day off (under IR-07b B none does) is looked at by a person."""
    return Findings(clause) if duty.due in days_off.days else None


# 「返還期限内に返還されたか否かは、発送の時点によるか、到着の時点によるか。」
@rule("IR-28")
def finding_of_a_dispatch_in_time(
    article: Article, duty: ReturnDuty, *, clause: str = cites(), when: ReturnedWhen = reads(IR_28)
) -> Findings | None:
    """An article dispatched in time that arrived late, or not yet, is looked at by a person."""
    if article.dispatched_on is None or when is not ReturnedWhen.ARRIVAL or not failed(duty.duty):
        return None
    assert isinstance(duty.due, date), duty
    return Findings(clause) if article.dispatched_on <= duty.due else None


# 「交換後の旧機器又は有料オプション終了後の機器は、契約の存続中、いつまでに返還されなければならないか。」
@rule("IR-30")
def finding_of_an_old_article_that_is_out(
    article: Article,
    returnable: Returnable | Undetermined,
    end: ContractEnd | Undetermined | None,
    known: KnownUntil,
    *,
    clause: str = cites(),
    by_analogy: bool = reads(IR_30),
) -> Findings | None:
    """While the contract goes on, an article replaced and not returned is looked at by a person."""
    out = article.replaced_on is not None and article.returned_on is None
    goes_on = not isinstance(end, ContractEnd) or known.day <= end.on
    return Findings(clause) if out and goes_on and not by_analogy else None


# 「貼付されていたラベルを欠くルータが返還期限内に返還された場合、どのように取り扱われるか。」
@rule("IR-21b")
def finding_of_a_missing_label(
    article: Article, returnable: Returnable | Undetermined, *, clause: str = cites(), label: Label = reads(IR_21B)
) -> Findings | None:
    """An article returned without its label is looked at by a person."""
    return Findings(clause) if article.label_missing and label is Label.RETURNED else None


# 「承諾による例外の定めのない第7条第1項第2号、第4号又は第5号の事項について、当社の承諾があれば違反は生じないか。」
@rule("IR-60")
def finding_of_consent_without_exception(
    conduct: Conduct,
    second: WronglyConnected | None,
    fourth: UsedAbroad | None,
    fifth: Careless | None,
    consents: ConsentsForItsArticle,
    *,
    clause: str = cites(),
) -> Findings | None:
    """Consent to what is forbidden without exception leaves the breach (under IR-60 B none); a person looks at it."""
    breach = second or fourth or fifth
    return Findings(clause) if breach and consented(conduct, consents) else None
