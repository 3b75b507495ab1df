"""What no record can hold: impossible orders, contradictions, names of what is not there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, get_args

from mrs_spec.document.text import FIRST_EDITION
from mrs_spec.ground.calendar import last_day
from mrs_spec.ground.problems import Problem
from mrs_spec.record.kinds import ChangeKind, ConductKind, FeeKind, GroundKind, IncidentKind, Manner, Matter
from mrs_spec.record.things import (
    Article,
    BaseContract,
    Change,
    Consent,
    Contract,
    Fact,
    Failure,
    Incident,
    Outage,
    OutageNotice,
)
from mrs_spec.record.values import FIRST, LAST, date_in_japan

if TYPE_CHECKING:
    from mrs_spec.record.facts import Facts


def impossible(facts: Facts) -> Iterator[Problem]:
    """Everything that no record can hold."""
    every = list(_all_facts(facts))
    for where, before, first, after, second in dict.fromkeys(_pairs_in_order(facts, every)):
        if first is not None and second is not None and second < first:
            yield Problem(
                "facts.impossible_order", where=where, before=before, first=date_in_japan(first), after=after,
                second=date_in_japan(second),
            )  # fmt: skip
    yield from _after_the_return(facts)
    yield from _out_of_use(facts)
    yield from _out_of_bounds(facts)
    yield from _after_the_record(facts, every)
    yield from _references(facts)
    yield from _contradictions(facts)


IN_ORDER: dict[type[Fact], tuple[tuple[str, ...], ...]] = {
    Contract: (("applied_on", "accepted_on", "acceptance_sent_on", "acceptance_received_on"),),
    BaseContract: (("active_from", "provider_business_ended_on"), ("active_from", "ended_on")),
    Change: (
        ("requested_on", "accepted_on", "done_on"),
        ("requested_on", "accepted_on", "acceptance_sent_on", "acceptance_received_on"),
        ("requested_on", "accepted_on", "cancelled_on"), ("requested_on", "refused_on"),
    ),
    Article: (("dispatched_on", "returned_on"),),
    Consent: (("first", "last"),),
    Failure: (
        ("occurred_on", "notified_on", "investigated_on"), ("occurred_on", "return_instructed_on", "returned_on"),
        ("occurred_on", "told_to_deal_on", "outcome_on"),
    ),
    Incident: (("on", "notified_on", "found_on"), ("on", "notified_on", "replacement_sent_on")),
    Outage: (("starts", "ends"),),
    OutageNotice: (("sent_at", "arrived_at"),),
}  # fmt: skip
"""Days of one record: of those on record in a row, none can lie before the one named before it."""

InOrder = tuple[str, str, date | None, str, date | None]
"""Where, and two days by name, of which the second cannot lie before the first."""


def _pairs_in_order(facts: Facts, every: Iterable[tuple[str, Fact]]) -> Iterator[InOrder]:
    for where, one in every:
        for row in IN_ORDER.get(type(one), ()):
            on_record = [(name, on) for name in row if (on := getattr(one, name)) is not None]
            for before, after in pairwise(on_record):
                yield where, *before, *after
    for n, notice in enumerate(facts.notices):
        if gone := notice.withdrawal:
            for name, on in (("arrived_on", gone.arrived_on), ("consented_on", gone.consented_on)):
                yield f"notices.{n}.withdrawal", f"notices.{n}.arrived_on", notice.arrived_on, name, on
    if end := facts.end:
        yield "end", "contract.accepted_on", facts.contract.accepted_on, "on", end.on
    yield from _consequences_in_order(facts)


def _consequences_in_order(facts: Facts) -> Iterator[InOrder]:
    """No loss comes before the conduct that caused it, no claim or judgement before what it is about.

    Of a planned outage it may be judged before that it is an emergency. That something was done in time is judged
    after it was done.
    """
    named = {
        name: {one.id: one for one in getattr(facts, name)}
        for name in ("articles", "conducts", "failures", "incidents", "outages")
    }
    about: list[tuple[str, str | None, str | None, date, tuple[str, ...]]] = [
        *((f"incidents.{n}", one.conduct, None, one.day, ("conducts",)) for n, one in enumerate(facts.incidents)),
        *((f"claims.{n}", one.outage, None, one.on, ("outages",)) for n, one in enumerate(facts.claims)),
        *((f"judgements.{n}", one.of, DONE.get(one.matter) if one.holds else None, one.on, JUDGED[one.matter])
          for n, one in enumerate(facts.judgements) if one.matter is not Matter.EMERGENCY),
    ]  # fmt: skip
    for where, id, field, on, lists in about:
        for one in (named[name].get(str(id)) for name in lists):
            begun, done = getattr(one, "day", None), getattr(one, field, None) if field else None
            in_time = done is None or (begun is not None and on < begun)
            yield (where, str(id), begun, "on", on) if in_time else (where, str(field), done, "on", on)


def _after_the_return(facts: Facts) -> Iterator[Problem]:
    """What cannot happen to an article that is back with the Company: a loss, damage, failure, second return."""
    back = {one.id: one.returned_on for one in facts.articles if one.returned_on}
    acts: list[tuple[str, Incident | Failure, tuple[str, ...]]] = [
        *((f"incidents.{n}", one, ("found_on", _day_of_incident(one))) for n, one in enumerate(facts.incidents)),
        *((f"failures.{n}", one, ("occurred_on", "returned_on")) for n, one in enumerate(facts.failures)),
    ]
    for where, one, days in acts:
        returned = back.get(one.article)
        for day in days:
            on = getattr(one, day)
            if returned and on and on > returned:
                yield Problem("facts.after_return", where=f"{where}.{day}", id=one.article, day=on, returned=returned)


def _day_of_incident(one: Incident) -> str:
    """The field of its day; damage may be notified after the return, but no loss."""
    return "notified_on" if one.on is None and one.kind is IncidentKind.LOST else "on"


def _out_of_use(facts: Facts) -> Iterator[Problem]:
    """What was done with a paid option before it came, once it was there already, or after it was gone."""
    done = _done_by_option(facts.changes)
    for option in facts.options:
        acts = sorted(done.get(option.id, ()), key=lambda row: row[0])
        came = [on for on, _, change in acts if change.adds == option.id]
        there = option.with_contract or option.migrated is not None
        first = FIRST if there or not came else came[0]
        ends = {where: on for on, where, change in acts if change.takes == option.id and on >= first}
        end, gone = next(iter(ends.items()), ("", LAST))
        for on, where, change in acts:
            if on > gone or (where in ends and where != end):
                yield Problem("facts.option_gone", where=where, id=option.id, ended=gone)
            elif on < first:
                yield Problem("facts.option_not_there", where=where, id=option.id, day=on, added=first)
            elif change.adds == option.id:
                if there:
                    yield Problem("facts.option_there", where=where, id=option.id)
                there = True


def _done_by_option(changes: tuple[Change, ...]) -> dict[str, list[tuple[date, str, Change]]]:
    """The changes carried out with each paid option: when, where on record."""
    found: dict[str, list[tuple[date, str, Change]]] = {}
    for n, change in enumerate(changes):
        for name in ("option", "to_option"):
            named: str | None = getattr(change, name)
            if change.done_on and named is not None and change.option != change.to_option:
                found.setdefault(named, []).append((change.done_on, f"changes.{n}.{name}", change))
    return found


def _out_of_bounds(facts: Facts) -> Iterator[Problem]:
    """What an agreement, an amount or an edition cannot be."""
    contract, later = facts.contract, facts.later_edition
    start = contract.migrated.first_day if contract.migrated else contract.billing_start
    if start and contract.agreed_last_day and contract.agreed_last_day < (year := last_day(start, years=1)):
        yield Problem(
            "facts.agreed_too_short", where="contract.agreed_last_day", day=contract.agreed_last_day, year=year
        )
    for n, fee in enumerate(facts.indications):
        for part, whole in (("for_added", "amount"), ("amount", "before_discount"), ("amount", "with_tax")):
            less, more = getattr(fee, part), getattr(fee, whole)
            if isinstance(less, int) and isinstance(more, int) and less > more:
                yield Problem("facts.more_than", where=f"indications.{n}", part=part, less=less, whole=whole, more=more)
    this = date.fromisoformat(FIRST_EDITION)
    if later and later.in_force_from <= this:
        yield Problem("facts.not_later", where="later_edition.in_force_from", day=later.in_force_from, this=this)


def _after_the_record(facts: Facts, every: Iterable[tuple[str, Fact]]) -> Iterator[Problem]:
    for where, on in _acts(every):
        if date_in_japan(on) > facts.known_until:
            yield Problem("facts.after_known_until", where=where, day=date_in_japan(on), known_until=facts.known_until)


def _all_facts(fact: Fact, place: str = "") -> Iterator[tuple[str, Fact]]:
    """Every fact within this one, with the place it stands."""
    for name in _holding_facts(type(fact)):
        value = getattr(fact, name)
        several = [(f".{n}", one) for n, one in enumerate(value)] if isinstance(value, tuple) else [("", value)]
        for where, one in ((f"{place}{name}{at}", one) for at, one in several):
            if isinstance(one, Fact):
                yield where, one
                if _holding_facts(type(one)):
                    yield from _all_facts(one, f"{where}.")


@cache
def _holding_facts(kind: type[Fact]) -> tuple[str, ...]:
    """The fields of such a fact that can hold others."""
    return tuple(name for name, field in kind.model_fields.items() if _names_a_fact(field.annotation))


def _names_a_fact(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Fact):
        return True
    return any(map(_names_a_fact, get_args(annotation)))


def _acts(every: Iterable[tuple[str, Fact]]) -> Iterator[tuple[str, date]]:
    """Every act on record, with the place it stands."""
    for where, one in every:
        for name in one.acts:
            if (on := getattr(one, name)) is not None:
                yield f"{where}.{name}", on


def _references(facts: Facts) -> Iterator[Problem]:
    options = [option.id for option in facts.options]
    articles = [article.id for article in facts.articles]
    changes = [change.id for change in facts.changes if change.id]
    works = [work.id for work in facts.works]
    conflicts = [str(conflict.clause) for conflict in facts.conflicts]
    every = (
        ("options", options),
        ("articles", articles),
        ("changes", changes),
        ("works", works),
        ("conflicts", conflicts),
        ("outages", [one.id for one in facts.outages]),
        ("claims", [one.id for one in facts.claims]),
        ("conducts", [one.id for one in facts.conducts]),
        ("failures, incidents", [*(one.id for one in facts.failures), *(one.id for one in facts.incidents)]),
    )
    known_options, known_changes, named = set(options), set(changes), ", ".join(options) or "—"
    for kind, ids in every:
        for double in sorted(id for id, count in Counter(ids).items() if count > 1):
            yield Problem("facts.twice", where=kind, id=double)
    for n, change in enumerate(facts.changes):
        needs_option = change.kind.value.startswith("OPTION_")
        for name, id, needed in (
            ("option", change.option, needs_option),
            ("to_option", change.to_option, change.kind is ChangeKind.OPTION_SWITCH),
        ):
            if needed and id is None:
                yield Problem("facts.missing", where=f"changes.{n}.{name}")
            elif not needed and id is not None:
                yield Problem("facts.not_here", where=f"changes.{n}.{name}", value=id)
            elif id is not None and id not in known_options:
                yield Problem("facts.no_such_option", where=f"changes.{n}.{name}", id=id, known=named)
    for n, fee in enumerate(facts.indications):
        for_option = fee.kind in (FeeKind.MONTHLY_OPTION, FeeKind.INITIAL_OPTION)
        if for_option and fee.option is None:
            yield Problem("facts.missing", where=f"indications.{n}.option")
        elif fee.option is not None and not for_option:
            yield Problem("facts.not_here", where=f"indications.{n}.option", value=fee.option)
        elif fee.option is not None and fee.option not in known_options:
            yield Problem("facts.no_such_option", where=f"indications.{n}.option", id=fee.option, known=named)
        if fee.change is not None and fee.change not in known_changes:
            yield Problem("facts.no_such_change", where=f"indications.{n}.change", id=fee.change)
    for n, work in enumerate(facts.works):
        if work.change is not None and work.change not in known_changes:
            yield Problem("facts.no_such_change", where=f"works.{n}.change", id=work.change)
    yield from _of_a_change(facts)
    yield from _custody_references(facts)
    yield from _losses(facts)
    base = facts.base_contract
    if base and base.provider_business is False and base.provider_business_ended_on:
        one, other = "provider_business = false", "provider_business_ended_on"
        yield Problem("facts.not_both", where="base_contract", one=one, other=other)
    for n, notice in enumerate(facts.notices):
        if notice.designated_on and notice.designated_unclear:
            yield Problem("facts.not_both", where=f"notices.{n}", one="designated_on", other="designated_unclear")
    end = facts.end
    if end and end.agreed_amount is not None and end.manner is not Manner.AGREEMENT:
        yield Problem("facts.not_here", where="end.agreed_amount", value=end.agreed_amount)
    exempt = facts.ground is not None and facts.ground.kind in (GroundKind.GR28_2, GroundKind.GR28_3)
    on_form = any(notice.prescribed_form and not notice.withdrawal for notice in facts.notices)
    if end and end.manner is Manner.TERMINATED_BY_CONTRACTOR and on_form and not exempt:
        yield Problem("facts.two_ends", where="end.on", day=end.on)


def _of_a_change(facts: Facts) -> Iterator[Problem]:
    """What a change needs, and what cannot be recorded of it besides."""
    for n, change in enumerate(facts.changes):
        if change.kind is ChangeKind.ITEM_CHANGE and change.to_item is None:
            yield Problem("facts.missing", where=f"changes.{n}.to_item")
        if not any(getattr(change, name) for name in change.began):
            yield Problem("facts.missing", where=f"changes.{n}.requested_on")
        if change.option is not None and change.option == change.to_option:
            yield Problem("facts.not_here", where=f"changes.{n}.to_option", value=change.option)
        for other in ("accepted_on", "done_on", "acceptance_sent_on", "acceptance_received_on"):
            if change.refused_on and getattr(change, other):
                yield Problem("facts.not_both", where=f"changes.{n}", one=other, other="refused_on")
        if change.cancelled_on and change.done_on:
            yield Problem("facts.not_both", where=f"changes.{n}", one="done_on", other="cancelled_on")
        if (change.cancelled_on is None) is not (change.cancelled_by is None):
            yield Problem("facts.together", where=f"changes.{n}", one="cancelled_on", other="cancelled_by")


JUDGED = {
    Matter.RETURNED_WITHOUT_DELAY: ("articles",),
    Matter.NOTIFIED_PROMPTLY: ("failures", "incidents"),
    Matter.ATTRIBUTABLE: ("failures",),
    Matter.MINOR: ("failures",),
    Matter.GOOD_CARE: ("conducts",),
    Matter.EMERGENCY: ("outages",),
}
"""What each matter is judged of."""

DONE = {Matter.RETURNED_WITHOUT_DELAY: "returned_on", Matter.NOTIFIED_PROMPTLY: "notified_on"}
"""The day on which was done what a person judged to have been done in time."""


def _contradictions(facts: Facts) -> Iterator[Problem]:
    """Two amounts of one fee for the same days, unless one was indicated later; two judgements of a matter on a day."""
    amounts = [(one.kind, one.option, one.article, one.label, one.change, one.valid_from) for one in facts.indications]
    matters = [(one.matter, one.of, one.on) for one in facts.judgements]
    told = [one.indicated_on for one in facts.indications]
    dated: dict[Hashable, list[int]] = {}
    for n, of in enumerate(amounts):
        if told[n]:
            dated.setdefault(of, []).append(n)
    undated = [n for n, on in enumerate(told) if on is None]
    unclear = {(min(n, m), max(n, m)) for n in undated for m in dated.get(amounts[n], ())}
    for n, m in sorted(unclear.union(_alike([*zip(amounts, told, strict=True)]))):
        yield Problem("facts.contradict", where=f"indications.{m}", other=f"indications.{n}")
    for n, m in _alike(matters):
        yield Problem("facts.contradict", where=f"judgements.{m}", other=f"judgements.{n}")


def _alike(keys: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The places of every two that are the same, in order."""
    places: dict[Hashable, list[int]] = {}
    for place, key in enumerate(keys):
        places.setdefault(key, []).append(place)
    return sorted(pair for of in places.values() for pair in combinations(of, 2))


def _losses(facts: Facts) -> Iterator[Problem]:
    """What is lost cannot be lost once more before it is found."""
    losses = [
        (incident.on or incident.notified_on or date.max, n, incident)
        for n, incident in enumerate(facts.incidents)
        if incident.kind is IncidentKind.LOST
    ]
    lost: dict[str, tuple[int, date]] = {}
    for on, n, incident in sorted(losses, key=lambda loss: loss[:2]):
        other, until = lost.get(incident.article, (n, date.min))
        if on < until:
            where, before = f"incidents.{n}", f"incidents.{other}"
            yield Problem("facts.still_lost", where=where, article=incident.article, other=before)
        lost[incident.article] = n, incident.found_on or date.max


def _custody_references(facts: Facts) -> Iterator[Problem]:
    """Articles, conduct, failures, incidents and outages that are named must be on record."""
    named: dict[str, set[str]] = {
        name: {one.id for one in getattr(facts, name)}
        for name in ("articles", "conducts", "failures", "incidents", "outages")
    }
    places: list[tuple[str, str | None, tuple[str, ...]]] = []
    for name in ("indications", "conducts", "consents", "failures", "incidents", "payments"):
        places += [(f"{name}.{n}.article", one.article, ("articles",)) for n, one in enumerate(getattr(facts, name))]
    places += [(f"articles.{n}.part_of", one.part_of, ("articles",)) for n, one in enumerate(facts.articles)]
    places += [(f"failures.{n}.incident", one.incident, ("incidents",)) for n, one in enumerate(facts.failures)]
    places += [(f"incidents.{n}.conduct", one.conduct, ("conducts",)) for n, one in enumerate(facts.incidents)]
    places += [(f"claims.{n}.outage", one.outage, ("outages",)) for n, one in enumerate(facts.claims)]
    places += [(f"judgements.{n}.of", one.of, JUDGED[one.matter]) for n, one in enumerate(facts.judgements)]
    for where, id, lists in places:
        if id is not None and not any(id in named[one] for one in lists):
            yield Problem("facts.no_such", where=where, id=id, lists=", ".join(lists))
    for n, article in enumerate(facts.articles):
        if article.part_of == article.id:
            yield Problem("facts.not_here", where=f"articles.{n}.part_of", value=article.id)
        if article.returned_on is None and (article.label_missing or article.inspection_cost is not None):
            yield Problem("facts.missing", where=f"articles.{n}.returned_on")
    for n, fee in enumerate(facts.indications):
        by_article = fee.kind in (FeeKind.LOSS_FEE, FeeKind.DAMAGE_FEE)
        for name, value in (("article", fee.article), ("label", fee.label)):
            if value and not by_article:
                yield Problem("facts.not_here", where=f"indications.{n}.{name}", value=value)
    for n, conduct in enumerate(facts.conducts):
        if conduct.kind is ConductKind.CONNECT and conduct.thing is None:
            yield Problem("facts.missing", where=f"conducts.{n}.thing")
    for n, failure in enumerate(facts.failures):
        if failure.occurred_on is None and failure.notified_on is None:
            yield Problem("facts.missing", where=f"failures.{n}.notified_on")
        for one, other in (("investigated_on", "result"), ("outcome_on", "outcome")):
            if (getattr(failure, one) is None) is not (getattr(failure, other) is None):
                yield Problem("facts.together", where=f"failures.{n}", one=one, other=other)
    for n, incident in enumerate(facts.incidents):
        if incident.on is None and incident.notified_on is None:
            yield Problem("facts.missing", where=f"incidents.{n}.on")
        if incident.found_on and incident.kind is not IncidentKind.LOST:
            yield Problem("facts.not_here", where=f"incidents.{n}.found_on", value=incident.found_on)
