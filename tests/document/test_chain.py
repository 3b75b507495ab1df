"""Three editions, one upon the other: what was carried once is carried again, under the numbers of the last."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import made_up
import pytest
from made_up import DAY, THIRD
from scratch import Scratch, signer

STEMS = ["art10_termination", "art05_minimum_use_period"]


@pytest.fixture(scope="module")
def third(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    """The renumbered edition and one that renumbers again, each with its drafts; articles 4 and 10 approved before."""
    scratch = Scratch(tmp_path_factory.mktemp("chain") / "h", STEMS)
    signer(scratch.place, "山田花子", '["legal"]')
    who = ("--meaning", "reading-approved", "--as", "山田花子", "--role", "legal")
    assert scratch.run("sign", "art04", "art10", *who, typed="yes\n").code == 0
    for day, text, complete in (
        (DAY, made_up.renumbered, made_up.complete_renumbered),
        (THIRD, made_up.renumbered_again, made_up.complete_again),
    ):
        (scratch.place / "next.txt").write_text(text(), "utf-8")
        assert scratch.run("text", "adopt", "next.txt", "--edition", day).code == 0
        complete(scratch)
        done = scratch.run("text", "scenarios", day, "--draft")
        assert (done.code, done.err) == (0, "")
        done = scratch.run("vectors", "lock")
        assert (done.code, done.err) == (0, "")
    scratch.serve()
    assert scratch.run("text", "work", THIRD).out.splitlines()[-1] == "nothing is left to do."
    return scratch


def test_each_act_is_governed_by_the_edition_of_its_day(third: Scratch) -> None:
    def ends(arrived: str) -> Any:
        facts = {"known_until": "2029-12-31", "contract": {"billing_start": "2024-04-10"}}
        case = {"facts": {**facts, "notices": [{"arrived_on": arrived}]}, "expected": [{"question": "contract.end_on"}]}
        path = third.place / "case.json"
        path.write_text(json.dumps(case), "utf-8")
        return json.loads(third.run("judge", path).out)["answers"][0]["answer"]["value"]

    assert [ends("2027-03-31"), ends("2027-04-01"), ends("2028-04-01")] == ["2027-05-15", "2027-05-31", "2028-06-30"]


def test_a_case_is_carried_through_two_amendments_and_states_its_answer_anew_in_each(third: Scratch) -> None:
    found = json.loads(third.run("text", "scenarios", THIRD, "--format", "json").out)
    assert found["not_applicable"] == []
    assert all(one["stated"] for one in found["changed"])
    changed = {one["case"] for one in found["changed"]}
    assert f"art10.p1-01.a@{DAY}" in changed and "art10.p1-01.a" not in changed  # the second edition's answer it was
    assert "art05.p2-02" in changed  # still right in the second, and not in the third
    lock = (third.place / "features" / "vectors.lock").read_text("utf-8")
    assert all(f"\nart10.p1-01.a{of} " in lock for of in ("", f"@{DAY}", f"@{THIRD}"))
    for day, clause in ((DAY, "11"), (THIRD, "12")):
        feature = (third.place / "features" / day / "en" / "art10_termination.feature").read_text("utf-8")
        assert f"@edition.{day} @art{clause}.p1 @art10.p1-01" in feature
        assert f"  Rule: Article {clause}(1)\n" in feature


def test_a_sentence_names_a_clause_as_the_edition_of_its_scenario_does(third: Scratch, tmp_path: Path) -> None:
    feature = (third.place / "features" / DAY / "en" / "art10_termination.feature").read_text("utf-8")
    assert "article 11(2) gives rise to no duty to return the router without delay" in feature
    assert "article 10(2) gives rise" not in feature
    scratch = Scratch.copied(third, tmp_path / "h", sharing=True)
    scratch.edit(f"features/{DAY}/en/art10_termination.feature", "article 11(2) gives", "article 10(2) gives")
    red = scratch.run("vectors", "lock")
    assert red.code == 2 and "names a clause by the number of another edition" in red.err
    assert 'write "article 11(2) gives rise to no duty to return the router without delay"' in red.err


def test_approvals_and_scenarios_stand_under_the_numbers_of_the_last(third: Scratch) -> None:
    done = third.run("signoff", "status", "art04", "art12.p1", "--edition", THIRD, "--format", "json")
    rows = json.loads(done.out)["states"]
    states = {row["clause"]: row["state"] for row in rows if row["meaning"] == "reading-approved"}
    assert states["art04.p1"] == "current"  # its text stands in all three
    assert states["art12.p1"] == "unsigned"
    told = third.run("readings", "show", "IR-05", "--edition", THIRD).out
    assert "art12.p1" in told and "art10.p1" not in told
