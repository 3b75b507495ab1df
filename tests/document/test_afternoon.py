"""Made-up editions taken from a document to a law that answers: what is left to do, and what then holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import made_up
import pytest
from scratch import Scratch

LOOK = """
import json, sys
from datetime import date
from mrs_spec.asking.editions import laws, work
from mrs_spec.cli.texts import pairs_of_an_edition
from mrs_spec.document.glossary import check
from mrs_spec.document.text import called_in, corpus
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question
from mrs_spec.report.changes import work as everything
from mrs_spec.rules import law_of
from mrs_spec.telling.duties import duties
from mrs_spec.telling.statement import as_rows, statement

edition, asked = sys.argv[1], json.loads(sys.argv[2])
across, own = laws(), law_of(edition)
found = {
    "work": [one.told("en") for one in everything(edition)],
    "text": [one.told("en") for one in corpus(edition).check()],
    "terms": [one.told("en") for one in check(pairs_of_an_edition(edition), edition)],
    "called": dict(called_in(edition)),
    "answers": [as_json(across.answer(load(facts), Question.parse(question))) for facts, question in asked],
}
if asked:
    facts = load(asked[0][0])
    found["duties"] = [row.as_row() for row in duties(own, facts, facts.known_until)]
    found["owed"] = as_rows(statement(own, facts))
print(json.dumps(found))
"""


def look(scratch: Scratch, *asked: tuple[dict[str, Any], str]) -> dict[str, Any]:
    """What the house says of the edition, in one process."""
    found: dict[str, Any] = scratch.look(LOOK, made_up.DAY, json.dumps(asked))
    return found


def adopted(scratch: Scratch, text: str) -> Scratch:
    (scratch.place / "next.txt").write_text(text, "utf-8")
    done = scratch.run("text", "adopt", "next.txt", "--edition", made_up.DAY)
    assert (done.code, done.err) == (0, ""), done
    return scratch


@pytest.fixture(scope="module")
def renumbered(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    scratch = adopted(Scratch(tmp_path_factory.mktemp("renumbered") / "h"), made_up.renumbered())
    made_up.complete_renumbered(scratch)
    return scratch


@pytest.fixture(scope="module")
def divided(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    scratch = adopted(Scratch(tmp_path_factory.mktemp("divided") / "h", ["art02_options"]), made_up.divided())
    made_up.complete_divided(scratch)
    return scratch


def contract(**more: Any) -> dict[str, Any]:
    begins = {"item": "LL", "billing_start": "2027-05-01", "accepted_on": "2027-04-20"}
    return {"known_until": "2028-12-31", "contract": begins, "articles": [{"id": "r"}], **more}


def test_every_article_renumbered(renumbered: Scratch) -> None:
    used = {"kind": "USE", "article": "r", "in_japan": False, "id": "use", "on": "2027-06-01"}
    fee = {"kind": "MONTHLY_MAIN", "amount": 10000, "tax": "exclusive"}
    late = contract(notices=[{"arrived_on": "2027-06-01"}], conducts=[used], indications=[fee])
    before = {
        **late,
        "contract": {"item": "LL", "billing_start": "2024-04-10"},
        "notices": [{"arrived_on": "2027-03-31"}],
    }
    change = contract(changes=[{"id": "c", "kind": "ITEM_CHANGE", "to_item": "XA", "requested_on": "2027-06-01"}])
    found = look(
        renumbered,
        (late, "contract.end_on"),
        (before, "contract.end_on"),
        (late, "breaches:use"),
        (change, "request:c"),
    )
    assert (found["work"], found["text"], found["terms"]) == ([], [], [])
    assert found["answers"] == [
        {"value": "2027-07-31"}, {"value": "2027-05-15"}, {"value": ["art08.p1.i4"]},
        {"refused": {"clause": "art06.p2"}},
    ]  # fmt: skip
    assert (found["called"]["art12.p1.incl1"], found["called"]["art06.p2"]) == ("art13.p1.incl1", "art06.p2")
    clauses = {row["duty"]["en"]: row["clause"] for row in found["duties"]}
    assert clauses["duty to return within 30 days"] == "art08.p3"
    assert clauses["duty to observe the matters of article 8(1)"] == "art08.p1.i4"
    places = {(row["kind"], row["annex"], row["clause"]) for row in found["owed"]}
    assert ("MONTHLY_MAIN", "annex1.2.i1", "art12.p1.s2.b") in places
    assert ("ASSESSED_MAIN", "annex2.1", "art13.p1") in places


def test_an_article_in_two_and_one_more_paid_option(divided: Scratch) -> None:
    option = {"id": "o", "kind": "LTE_BACKUP", "with_contract": True, "spec_met": False}
    refused, met = contract(options=[option]), contract(options=[{**option, "spec_met": True}])
    ended = contract(notices=[{"arrived_on": "2027-06-01"}])
    found = look(divided, (ended, "contract.end_on"), (refused, "eligible.option:o"), (met, "eligible.option:o"))
    assert (found["work"], found["text"], found["terms"]) == ([], [], [])
    assert found["answers"] == [
        {"value": "2027-07-16"}, {"refused": {"clause": "art02.tbl.4"}}, {"value": "eligible"}
    ]  # fmt: skip
    clauses = {row["duty"]["en"]: row["clause"] for row in found["duties"]}
    assert clauses["duty to return without delay"] == "art10_2.p1"


GREEN = """
import json, sys
from pathlib import Path
from mrs_spec.asking.editions import alone
from mrs_spec.cli.input import compiled
from mrs_spec.proof.carried import carried
from mrs_spec.proof.code import prove_code
from mrs_spec.proof.declared import prove
from mrs_spec.proof.drafted import drafted
from mrs_spec.proof.later import carry_of
from mrs_spec.proof.matrix import wrong
from mrs_spec.proof.noticing import noticing

edition, law, clauses = sys.argv[1], alone(sys.argv[1]), sys.argv[2:]

def survivors(found, features):
    declared = prove(law, found.cases, lambda one: one.clause in clauses).verdicts
    code = prove_code(law, found.cases, {}, lambda edit: edit.function.clause in clauses)
    return [one for one in map(carry_of(found, features).also, (*declared, *code)) if one.survives]

features = compiled()
found = carried(edition, features)
before = survivors(found, features)
made = drafted(noticing(law, before, features, found).lives, law, features)
names = made.write(Path())
again = compiled()
after = survivors(found._replace(own=again.own(edition)), again)
rows = again.scenarios["en"]
new = {id: rows[id] for id in rows.keys() - features.scenarios["en"].keys()}
print(json.dumps({
    "before": [one.alternative.id for one in before], "after": [one.alternative.id for one in after], "names": names,
    "noticed": {id: bool(wrong(one.case, alone("2023-06-01"))) for id, one in new.items() if one.alone},
    "titles": [one.title for one in new.values()],
}))
"""


def test_drafts_make_an_edition_green_and_notice_who_answers_as_before(divided: Scratch, tmp_path: Path) -> None:
    """What nothing notices of the new row and of the day of operation; a system that was not changed is noticed."""
    scratch = Scratch.copied(divided, tmp_path / "h")
    (scratch.place / "green.py").write_text(GREEN, "utf-8")
    done = scratch.run(made_up.DAY, "art02.tbl.4", "suppl.2027", module="green")
    assert (done.code, done.err) == (0, ""), done.err[-2000:]
    found = json.loads(done.out)
    assert {one.partition(":")[0] for one in found["before"]} == {"art02.tbl.4", "suppl.2027"}
    assert found["after"] == []
    own, across = f"features/{made_up.DAY}/ja/art02.feature", "features/ja/suppl_2027_04_01.feature"
    assert {own, across} <= set(found["names"])
    assert any(found["noticed"].values())
    assert any("LTE Backup" in title for title in found["titles"])
