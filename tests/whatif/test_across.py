"""A life that two editions govern: what is owed, its picture and its scenario, each by the edition that governs."""

from __future__ import annotations

import json
from typing import Any

import pytest
from next_edition import DAY
from scratch import Scratch

FIRST = "2023-06-01"
LIFE = {
    "known_until": "2027-12-31",
    "contract": {"item": "LL", "accepted_on": "2026-07-01", "billing_start": "2026-08-10"},
    "notices": [{"arrived_on": "2026-11-01"}],
    "articles": [{"id": "r"}],
    "indications": [
        {"kind": "MONTHLY_MAIN", "amount": 31000, "tax": "exclusive"},
        {"kind": "LOSS_FEE", "amount": 80000, "tax": "inclusive", "article": "r"},
    ],
}
SWITCH = {
    "known_until": "2027-10-15",
    "contract": {"item": "LL", "accepted_on": "2026-10-02", "billing_start": "2023-03-01"},
    "options": [
        {"id": "SWITCH", "kind": "MANAGED_SWITCH", "with_contract": True, "billing_start": "2026-10-30"},
        {"id": "MULTI", "kind": "MULTIHOME"},
        {"id": "COLD", "kind": "COLD_STANDBY"},
    ],
    "changes": [
        {"kind": "OPTION_ADD", "id": "c1", "option": "COLD", "requested_on": "2023-10-14", "accepted_on": "2023-10-21"},
        {"kind": "EQUIPMENT_ADD", "id": "c2", "requested_on": "2026-09-25", "accepted_on": "2026-11-29"},
    ],
}
COLD = {
    "known_until": "2026-12-31",
    "contract": {"item": "LL", "billing_start": "2024-01-01"},
    "options": [
        {"id": "FIRST", "kind": "COLD_STANDBY", "with_contract": True},
        {"id": "COLD", "kind": "COLD_STANDBY"},
    ],
    "changes": [
        {"kind": "OPTION_ADD", "id": "c", "option": "COLD", "requested_on": "2024-01-01", "accepted_on": "2026-10-01"}
    ],
}
BASE = {"known_until": "2026-12-31", "base_contract": {"ended_on": "2026-11-01"}}
CHANGE = {
    "known_until": "2027-12-31",
    "contract": {"item": "LL", "billing_start": "2024-01-01", "accepted_on": "2027-01-10"},
    "changes": [
        {"kind": "EQUIPMENT_ADD", "id": "c", "requested_on": "2024-01-01", "accepted_on": "2024-01-02",
         "done_on": "2026-10-01"}
    ],
}  # fmt: skip
"""Lives of which one edition says, wholly or of a part, that the other governs them."""
LOOK = """
import json, sys
from pathlib import Path
from mrs_spec.asking.editions import laws
from mrs_spec.document.text import corpus
from mrs_spec.ground.problems import Problem
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import all_questions
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lives import sentences
from mrs_spec.scenarios.scenario import last_numbers
from mrs_spec.telling.statement import as_csv, as_rows, as_text, statement_across
from mrs_spec.whatif import answering, exporting, shown
from mrs_spec.whatif.page import data

facts = load(json.loads(sys.argv[1]))
lines = statement_across(laws(), facts)
[side] = answering.sides(facts, [()])
house = Path()
scenarios = compile_features(house).scenarios["ja"]
told = scenarios["art10.p1-91.b"]
given = [one for one in sentences(told) if one.step.kind != "then"]
last = last_numbers(scenarios.values())
letters = answering.letters_of({"IR-05": "B"})
exported = exporting.as_scenario(given, told.case.facts, letters, last)
clause = corpus("2026-10-01").clause(exported.id.rpartition("-")[0])
heads = ("ja", "# language: ja\\n機能: 書き出し\\n", "ルール"), ("en", "Feature: exported\\n", "Rule")
for lang, feature, rule in heads:
    quote = f"「{clause.ja}」" if lang == "ja" else f"“{clause.en}”"
    head = f"{feature}  {rule}: {clause.name.in_(lang)}\\n    {quote}\\n\\n"
    (house / "features" / lang / "exported.feature").write_text(head + exported.text.in_(lang), "utf-8")
again = compile_features(house)
case = again.cases[exported.id] if exported.id in again.cases else None
across = laws().under_all({one.entry: one.letter for one in letters})
several = json.loads(sys.argv[2])


def governed(facts, order):
    judge, session = laws().judge, laws().judge.session(load(facts).record)
    found = {str(one): judge.governed(session, one) for one in all_questions(load(facts))[::order]}
    return {name: [as_json(answer), law.edition] for name, (answer, law) in found.items()}


known = data(compile_features(house))["examples"]
print(json.dumps({
    "examples": [id in known for id in ("art10.p1-91.b", "art10.p1-01.a", "art10.p1-01.a@2026-10-01")],
    "forwards": [governed(one, 1) for one in several], "backwards": [governed(one, -1) for one in several],
    "rows": as_rows(lines), "csv": as_csv(lines).splitlines()[:2],
    "en": as_text(lines, "en"), "ja": as_text(lines, "ja"),
    "picture": [[row.name.en, row.clause, row.edition] for row in side.picture.rows],
    "html": shown.shown([side]),
    "tags": exported.text.en.splitlines()[0].split(), "last": last["art10.p1"],
    "problems": [one.told("en") for one in again.problems],
    "holds": case and [as_json(across.answer(case.facts, row.question)) == row.answer for row in case.expected],
}))
"""


@pytest.fixture(scope="module")
def found(later: Scratch, tmp_path_factory: pytest.TempPathFactory) -> Any:
    scratch = Scratch.copied(later, tmp_path_factory.mktemp("across") / "h")
    return scratch.look(LOOK, json.dumps(LIFE), json.dumps([SWITCH, COLD, BASE, CHANGE]))


def test_each_line_is_of_the_edition_that_governs_it(found: Any) -> None:
    monthly = [(row["on"], row["yen"], row["edition"]) for row in found["rows"] if row["kind"] == "MONTHLY_MAIN"]
    assert monthly == [
        ("2026-08-10", 22000, FIRST), ("2026-09-01", 31000, FIRST), ("2026-10-01", 31000, DAY),
        ("2026-11-01", 31000, DAY), ("2026-12-01", 31000, DAY),
    ]  # fmt: skip
    [loss] = [row for row in found["rows"] if row["kind"] == "LOSS_FEE"]
    assert (loss["on"], loss["edition"]) == ("2027-01-15", DAY)  # 14 days, not 30
    assert found["csv"][0].endswith(",held,undetermined,edition") and found["csv"][1].endswith(FIRST)
    assert any(line.startswith("1 October 2026") and f"edition of {DAY}]" in line for line in found["en"])
    assert any(f"、{FIRST} 実施版]" in line for line in found["ja"])


def test_the_picture_names_the_edition_of_what_the_law_concludes(found: Any) -> None:
    rows = {name: (clause, edition) for name, clause, edition in found["picture"]}
    assert rows["day on which termination takes effect"] == ("art10.p1", DAY)
    assert rows["minimum use period of the contract"] == ("art05.p1", DAY)
    assert rows["deadline: duty to return within 14 days (r)"] == ("art07.p3", DAY)
    assert rows["initial fee for the contract"][1] == FIRST
    assert rows["arrival of the notice of termination"] == ("art10.p1", "")  # what happened; the same in both
    assert '<span class="mono">art07.p3</span>' in found["html"]  # the book beside is that of the first


def test_a_scenario_of_it_is_about_the_later_edition_compiles_and_holds(found: Any) -> None:
    assert f"@edition.{DAY}" in found["tags"] and "@IR-05.B" in found["tags"]
    assert found["problems"] == []
    assert found["holds"] and all(found["holds"])
    assert found["last"] == 91  # of the later edition's scenarios, too


def test_an_answer_does_not_depend_on_what_was_asked_before(found: Any) -> None:
    assert found["forwards"] == found["backwards"]


def test_an_edition_at_hand_is_never_missing(found: Any) -> None:
    switch, cold, base, change = found["forwards"]
    waiting = {"undetermined": [{"need": "switch_means", "who": "operations"}]}
    assert switch["eligible.option:SWITCH"] == [waiting, DAY]  # the first says that this one is missing
    assert cold["eligible.option:FIRST"] == [{"value": "eligible"}, FIRST]  # the later, that one before it is
    assert base["findings"][0] == {"value": ["IR-55"]}  # the first says nothing, for the day lies in the later
    days = [change[f"charges.{kind}"][0]["value"][0]["on"] for kind in ("CHANGE_FEE", "INITIAL_MAIN")]
    assert days == ["2024-01-02", "2027-01-10"]  # owed before the change was done; after the billing start


def test_the_page_opens_the_lives_that_straddle_the_change(found: Any) -> None:
    assert found["examples"] == [True, True, False]  # the later edition's law alone answers the last
