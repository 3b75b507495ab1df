"""Facts about the contract, its changes and options at the door: what no history can hold is refused, with a remedy.

What is only outside a clause (a change after the end, a notice without effect, conduct with a returned article) is
taken: the clause itself says that nothing follows. docs/decisions.md says which is which, and why.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from test_facts_custody import ARTICLE, CONDUCT, FAILURE, LOSS, PROMPTLY, as_told, record
from test_facts_custody import JUDGED as BY_A_PERSON

from mrs_spec.ground.problems import Problems
from mrs_spec.ground.wording import LANGS, Lang
from mrs_spec.record.facts import load

Json = dict[str, Any]

RETURNED: Json = ARTICLE | {"returned_on": "2024-06-10"}
IN_TIME: Json = BY_A_PERSON | {"matter": "RETURNED_WITHOUT_DELAY", "of": "router"}
SWITCH: Json = {"id": "SW", "kind": "MANAGED_SWITCH"}
MULTIHOME: Json = {"id": "MH", "kind": "MULTIHOME"}
BASE: Json = {"kind": "INTERNET", "active_from": "2020-01-01"}
FEE: Json = {"kind": "MONTHLY_MAIN", "amount": 10_000, "tax": "exclusive"}


def facts(**more: Any) -> Json:
    return {"known_until": "2024-12-31", **more}


def with_options(*changes: Json, **option: Any) -> Json:
    return facts(options=[SWITCH | option, MULTIHOME], changes=list(changes))


def done(kind: str, on: str, option: str = "SW", **more: Any) -> Json:
    return {"kind": kind, "option": option, "done_on": on, **more}


REFUSED: dict[str, tuple[Json, str, tuple[str, ...]]] = {
    # days of one record
    "accepted before the application": (
        facts(contract={"applied_on": "2024-06-05", "accepted_on": "2024-06-04"}),
        "contract", ("applied_on", "2024-06-05", "accepted_on", "2024-06-04"),
    ),
    "an acceptance sent before it was decided": (
        facts(contract={"accepted_on": "2024-06-05", "acceptance_sent_on": "2024-06-04"}),
        "contract", ("accepted_on", "2024-06-05", "acceptance_sent_on", "2024-06-04"),
    ),
    "an acceptance received before it was sent": (
        facts(changes=[{
            "kind": "EQUIPMENT_ADD", "acceptance_sent_on": "2024-06-05", "acceptance_received_on": "2024-06-04",
        }]),
        "changes.0", ("acceptance_sent_on", "2024-06-05", "acceptance_received_on", "2024-06-04"),
    ),
    "a change refused before the request": (
        facts(changes=[{"kind": "EQUIPMENT_ADD", "requested_on": "2024-06-05", "refused_on": "2024-06-04"}]),
        "changes.0", ("requested_on", "2024-06-05", "refused_on", "2024-06-04"),
    ),
    "a change called off before it was accepted": (
        facts(changes=[{
            "kind": "EQUIPMENT_ADD", "requested_on": "2024-06-01", "accepted_on": "2024-06-05",
            "cancelled_on": "2024-06-04", "cancelled_by": "COMPANY",
        }]),
        "changes.0", ("accepted_on", "2024-06-05", "cancelled_on", "2024-06-04"),
    ),
    "a change of no day": (facts(changes=[{"kind": "EQUIPMENT_ADD"}]), "changes.0.requested_on", ()),
    "a refused change whose acceptance was sent": (
        facts(changes=[{"kind": "EQUIPMENT_ADD", "refused_on": "2024-06-05", "acceptance_sent_on": "2024-06-06"}]),
        "changes.0", ("acceptance_sent_on", "refused_on"),
    ),
    "a base contract that ended before it began": (
        facts(base_contract=BASE | {"ended_on": "2019-12-31"}),
        "base_contract", ("active_from", "2020-01-01", "ended_on", "2019-12-31"),
    ),
    "a provider business that ended before the base contract began": (
        facts(base_contract=BASE | {"provider_business": True, "provider_business_ended_on": "2019-12-31"}),
        "base_contract", ("active_from", "2020-01-01", "provider_business_ended_on", "2019-12-31"),
    ),
    "a provider business that ended and never was": (
        facts(base_contract=BASE | {"provider_business": False, "provider_business_ended_on": "2024-06-10"}),
        "base_contract", ("provider_business", "provider_business_ended_on"),
    ),
    "a failure investigated before it occurred": (
        record(failures=[FAILURE | {"notified_on": None, "investigated_on": "2024-05-31", "result": "FAILURE"}]),
        "failures.0", ("occurred_on", "2024-06-01", "investigated_on", "2024-05-31"),
    ),
    "a failure returned for before it occurred": (
        record(failures=[FAILURE | {"returned_on": "2024-05-31"}]),
        "failures.0", ("occurred_on", "2024-06-01", "returned_on", "2024-05-31"),
    ),
    "a failure dealt with before it occurred": (
        record(failures=[FAILURE | {"outcome_on": "2024-05-31", "outcome": "REPAIRED"}]),
        "failures.0", ("occurred_on", "2024-06-01", "outcome_on", "2024-05-31"),
    ),
    "a replacement sent before the loss": (
        record(incidents=[LOSS | {"notified_on": None, "replacement_sent_on": "2024-06-02"}]),
        "incidents.0", ("on", "2024-06-03", "replacement_sent_on", "2024-06-02"),
    ),
    # after the article came back
    "lost after it was returned": (
        record(articles=[RETURNED], incidents=[LOSS | {"on": "2024-06-11", "notified_on": "2024-06-12"}]),
        "incidents.0.on", ("router", "2024-06-11", "2024-06-10"),
    ),
    "notified as lost after it was returned": (
        record(articles=[RETURNED], incidents=[LOSS | {"on": None, "notified_on": "2024-06-11"}]),
        "incidents.0.notified_on", ("router", "2024-06-11", "2024-06-10"),
    ),
    "damaged after it was returned": (
        record(articles=[RETURNED], incidents=[LOSS | {"kind": "DAMAGED", "on": "2024-06-11", "notified_on": None}]),
        "incidents.0.on", ("router", "2024-06-11", "2024-06-10"),
    ),
    "found after it was returned": (
        record(articles=[RETURNED], incidents=[LOSS | {"found_on": "2024-06-11"}]),
        "incidents.0.found_on", ("router", "2024-06-11", "2024-06-10"),
    ),
    "failed after it was returned": (
        record(articles=[RETURNED], failures=[FAILURE | {"occurred_on": "2024-06-11", "notified_on": "2024-06-11"}]),
        "failures.0.occurred_on", ("router", "2024-06-11", "2024-06-10"),
    ),
    "returned a second time": (
        record(articles=[RETURNED], failures=[FAILURE | {"returned_on": "2024-06-11"}]),
        "failures.0.returned_on", ("router", "2024-06-11", "2024-06-10"),
    ),
    "lost once more while it is lost": (
        record(incidents=[LOSS, LOSS | {"id": "second", "on": "2024-06-20", "notified_on": "2024-06-21"}]),
        "incidents.1", ("router", "incidents.0", "found_on"),
    ),
    "lost once more before it was found": (
        record(incidents=[
            LOSS | {"found_on": "2024-06-21"}, LOSS | {"id": "second", "on": "2024-06-20", "notified_on": "2024-06-21"},
        ]),
        "incidents.1", ("router", "incidents.0", "found_on"),
    ),
    "without its label, and not returned": (
        record(articles=[ARTICLE | {"label_missing": True}]), "articles.0.returned_on", (),
    ),
    "inspected on return, and not returned": (
        record(articles=[ARTICLE | {"inspection_cost": 6_000}]), "articles.0.returned_on", (),
    ),
    # judged to have been done, before it was done
    "judged to be returned before it was": (
        record(articles=[RETURNED], judgements=[IN_TIME | {"on": "2024-06-09"}]),
        "judgements.0", ("returned_on", "2024-06-10", "on", "2024-06-09"),
    ),
    "judged to be notified before it was": (
        record(failures=[FAILURE | {"notified_on": "2024-06-11"}], judgements=[PROMPTLY | {"of": "failure"}]),
        "judgements.0", ("notified_on", "2024-06-11", "on", "2024-06-10"),
    ),
    # paid options
    "an option changed before it was added": (
        with_options(done("OPTION_ADD", "2024-02-10"), done("OPTION_CHANGE", "2024-02-09")),
        "changes.1.option", ("SW", "2024-02-10", "2024-02-09"),
    ),
    "an option ended before it was added": (
        with_options(done("OPTION_END", "2024-02-09"), done("OPTION_ADD", "2024-02-10")),
        "changes.0.option", ("SW", "2024-02-10", "2024-02-09"),
    ),
    "an option given up before it came by a switch": (
        with_options(
            done("OPTION_SWITCH", "2024-02-10", "MH", to_option="SW"), done("OPTION_REDUCE", "2024-02-09"),
            with_contract=False,
        ),
        "changes.1.option", ("SW", "2024-02-10", "2024-02-09"),
    ),
    "an option changed after it was ended": (
        with_options(done("OPTION_END", "2024-02-10"), done("OPTION_CHANGE", "2024-02-11"), with_contract=True),
        "changes.1.option", ("SW", "2024-02-10"),
    ),
    "an option ended twice": (
        with_options(done("OPTION_END", "2024-02-10"), done("OPTION_END", "2024-02-11"), with_contract=True),
        "changes.1.option", ("SW", "2024-02-10"),
    ),
    "an option ended twice on one day": (
        with_options(done("OPTION_END", "2024-02-10"), done("OPTION_REDUCE", "2024-02-10"), with_contract=True),
        "changes.1.option", ("SW", "2024-02-10"),
    ),
    "an option added twice on one day": (
        with_options(done("OPTION_ADD", "2024-02-10"), done("OPTION_ADD", "2024-02-10")), "changes.1.option", ("SW",),
    ),
    "an option given up after it was ended": (
        with_options(done("OPTION_END", "2024-02-10"), done("OPTION_REDUCE", "2024-02-11"), with_contract=True),
        "changes.1.option", ("SW", "2024-02-10"),
    ),
    "an option changed after it gave way to another": (
        with_options(
            done("OPTION_SWITCH", "2024-02-10", to_option="MH"), done("OPTION_CHANGE", "2024-02-11"),
            with_contract=True,
        ),
        "changes.1.option", ("SW", "2024-02-10"),
    ),
    "an option switched to after it was ended": (
        with_options(
            done("OPTION_END", "2024-02-10"), done("OPTION_SWITCH", "2024-02-11", "MH", to_option="SW"),
            with_contract=True,
        ),
        "changes.1.to_option", ("SW", "2024-02-10"),
    ),
    "an option changed after it was given up": (
        with_options(
            done("OPTION_REDUCE", "2024-02-10"), done("OPTION_CHANGE", "2024-02-11"),
            with_contract=True,
        ),
        "changes.1.option", ("SW", "2024-02-10"),
    ),
    "an option added twice": (
        with_options(done("OPTION_ADD", "2024-02-10"), done("OPTION_ADD", "2024-02-20")),
        "changes.1.option", ("SW",),
    ),
    "an option of the contract that was added besides": (
        with_options(done("OPTION_ADD", "2024-02-10"), with_contract=True), "changes.0.option", ("SW",),
    ),
    "an option switched to itself": (
        with_options(done("OPTION_SWITCH", "2024-02-10", to_option="SW"), with_contract=True),
        "changes.0.to_option", ("SW",),
    ),
    # what was agreed
    "an agreed term of less than the year": (
        facts(contract={"billing_start": "2024-04-10", "agreed_last_day": "2025-04-08"}),
        "contract.agreed_last_day", ("2025-04-08", "2025-04-09"),
    ),
    "an agreed term of less than the year of a migrated contract": (
        facts(contract={"migrated": {"first_day": "2004-11-15"}, "agreed_last_day": "2005-11-13"}),
        "contract.agreed_last_day", ("2005-11-13", "2005-11-14"),
    ),
    "a discount that adds": (
        facts(indications=[FEE | {"before_discount": 9_999}]),
        "indications.0", ("before_discount", "9,999", "amount", "10,000"),
    ),
    "a share above the whole": (
        facts(indications=[FEE | {"for_added": 10_001}]),
        "indications.0", ("for_added", "10,001", "amount", "10,000"),
    ),
    "an amount with tax below the one without": (
        facts(indications=[FEE | {"with_tax": 9_999}]), "indications.0", ("with_tax", "9,999", "amount", "10,000"),
    ),
    # the contract as a whole
    "accepted after the end of the record": (
        facts(contract={"accepted_on": "2025-01-01"}), "contract.accepted_on", ("2025-01-01", "2024-12-31"),
    ),
    "a contract that ended before it was accepted": (
        facts(contract={"accepted_on": "2024-06-12"}, end={"on": "2024-06-11", "manner": "AGREEMENT"}),
        "end", ("accepted_on", "2024-06-12", "on", "2024-06-11"),
    ),
    "an amount indicated after the end of the record": (
        facts(indications=[FEE | {"indicated_on": "2025-01-01"}]),
        "indications.0.indicated_on", ("2025-01-01", "2024-12-31"),
    ),
    "a later edition on the day of this one": (
        facts(later_edition={"in_force_from": "2023-06-01"}), "later_edition.in_force_from", ("2023-06-01",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", REFUSED)
def test_what_no_history_can_hold_is_refused_with_place_value_and_remedy(name: str, lang: Lang) -> None:
    told, where, named = REFUSED[name]
    with pytest.raises(Problems) as caught:
        load(told)
    (one,) = caught.value.told(lang).splitlines()
    assert one.startswith(f"{where}: ")
    assert [part for part in named if part not in one and as_told(part, lang) not in one] == []
    remedy = one.removeprefix(f"{where}: ")
    assert remedy.endswith("。") if lang == "ja" else "; " in remedy


POSSIBLE: dict[str, Json] = {
    "lost once more on the day it was found": record(
        incidents=[
            LOSS | {"found_on": "2024-06-20"}, LOSS | {"id": "second", "on": "2024-06-20", "notified_on": "2024-06-21"},
        ]
    ),
    "an application accepted at once": facts(contract={"applied_on": "2024-06-05", "accepted_on": "2024-06-05"}),
    "an acceptance without a record of the decision": facts(
        changes=[{"kind": "EQUIPMENT_ADD", "acceptance_received_on": "2024-06-05"}]
    ),
    "a provider business that ended, its beginning not on record": facts(
        base_contract=BASE | {"provider_business_ended_on": "2024-06-10"}
    ),
    "lost on the day it came back": record(
        articles=[RETURNED], incidents=[LOSS | {"on": "2024-06-10", "notified_on": None}]
    ),
    "damage notified after the return": record(
        articles=[RETURNED], incidents=[LOSS | {"kind": "DAMAGED", "on": None, "notified_on": "2024-06-11"}]
    ),
    "a failure notified after the return": record(
        articles=[RETURNED], failures=[FAILURE | {"notified_on": "2024-06-11"}]
    ),
    "conduct with a returned article": record(articles=[RETURNED], conducts=[CONDUCT | {"on": "2024-06-11"}]),
    "another article lost after the return": record(
        articles=[RETURNED, {"id": "other"}],
        incidents=[LOSS | {"article": "other", "on": "2024-06-11", "notified_on": None}],
    ),
    "judged not to be returned while it was out": record(
        articles=[RETURNED], judgements=[IN_TIME | {"on": "2024-06-09", "holds": False}]
    ),
    "judged to be returned on the day of the return": record(
        articles=[RETURNED], judgements=[IN_TIME | {"on": "2024-06-10"}]
    ),
    "an option added, changed and ended on one day": with_options(
        done("OPTION_ADD", "2024-02-10"), done("OPTION_CHANGE", "2024-02-10"), done("OPTION_END", "2024-02-10")
    ),
    "an option that gave way to another, which was then changed": with_options(
        done("OPTION_SWITCH", "2024-02-10", to_option="MH"), done("OPTION_CHANGE", "2024-02-11", "MH"),
        with_contract=True,
    ),
    "an option asked for twice, and added once": with_options(
        {"kind": "OPTION_ADD", "option": "SW", "requested_on": "2024-01-10", "refused_on": "2024-01-12"},
        done("OPTION_ADD", "2024-02-10"),
    ),
    "the ending of an option accepted after it had ended": with_options(
        done("OPTION_END", "2024-02-10"),
        {"kind": "OPTION_END", "option": "SW", "requested_on": "2024-02-09", "accepted_on": "2024-02-12"},
        with_contract=True,
    ),
    "a change after the recorded end": facts(
        end={"on": "2024-06-11", "manner": "AGREEMENT"}, changes=[{"kind": "EQUIPMENT_ADD", "done_on": "2024-06-12"}]
    ),
    "a notice after the recorded end": facts(
        end={"on": "2024-06-11", "manner": "AGREEMENT"}, notices=[{"arrived_on": "2024-06-12"}]
    ),
    "an end before the billing start": facts(
        contract={"billing_start": "2024-08-01"}, end={"on": "2024-06-11", "manner": "AGREEMENT"}
    ),
    "a consent to a withdrawal that came before it": facts(
        notices=[{"arrived_on": "2024-06-01", "withdrawal": {"arrived_on": "2024-06-20", "consented_on": "2024-06-19"}}]
    ),
    "an agreed term of exactly the year": facts(
        contract={"billing_start": "2024-04-10", "agreed_last_day": "2025-04-09"}
    ),
    "a share that is the whole, and a discount of nothing": facts(
        indications=[FEE | {"for_added": 10_000, "before_discount": 10_000, "with_tax": 10_000}]
    ),
    "no charge, after a discount": facts(indications=[FEE | {"amount": "none", "before_discount": 10_000}]),
    "an agreement of the day of acceptance": facts(
        contract={"accepted_on": "2024-06-12"}, end={"on": "2024-06-12", "manner": "AGREEMENT"}
    ),
    "a later edition on the day after this one": facts(later_edition={"in_force_from": "2023-06-02"}),
}  # fmt: skip


@pytest.mark.parametrize("name", POSSIBLE)
def test_what_a_clause_itself_answers_is_taken(name: str) -> None:
    load(POSSIBLE[name])


def test_what_was_recorded_later_is_not_needed_to_look_at_a_day_before() -> None:
    """The recorded end stands beside the notice because of the ground, which was recorded on the day after it."""
    one = load(
        facts(
            notices=[{"arrived_on": "2024-06-01"}],
            end={"on": "2024-07-16", "manner": "TERMINATED_BY_CONTRACTOR"},
            ground={"kind": "GR28_2", "recorded_on": "2024-07-17"},
        )
    )
    assert one.as_of(date(2024, 7, 16)).ground is None
