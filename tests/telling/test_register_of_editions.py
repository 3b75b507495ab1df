"""The register of a later edition: what is at stake in its letters, a decision in it; which edition is meant."""

from __future__ import annotations

import json

import pytest
from next_edition import DAY
from scratch import Scratch

FIRST = "2023-06-01"
WHO = ("--letter", "B", "--by", "山田花子", "--role", "legal", "--why", "初日を数える", "--yes")


@pytest.fixture(scope="module")
def house(later: Scratch, tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    return Scratch.copied(later, tmp_path_factory.mktemp("register") / "h")


def test_what_is_at_stake_is_counted_under_the_edition_and_kept_with_it_and_again_as_it_was(house: Scratch) -> None:
    before = (house.contract / FIRST / "stakes.json").read_bytes()
    for said in (("--lives", "4", "--seed", "7"), ()):
        done = house.run("readings", "stake", *said, "--edition", DAY)
        assert done.code == 0 and done.out.splitlines()[-1] == "stakes.json", done.err
        found = json.loads((house.contract / DAY / "stakes.json").read_text("utf-8"))
        assert (found["lives"], found["seed"]) == (4, 7)
    assert (house.contract / FIRST / "stakes.json").read_bytes() == before


def test_a_decision_is_recorded_in_the_edition_named_and_says_what_it_changes_there(house: Scratch) -> None:
    of = "src/mrs_spec/contract/{}/readings/IR-05.toml".format
    before = (house.place / of(FIRST)).read_bytes()
    done = house.run("readings", "decide", "IR-05", *WHO, "--edition", DAY)
    assert done.code == 0, done.err
    assert done.out.splitlines()[0] == "IR-05: provisional → decided, default A → B"
    assert f"features/{DAY}/en/art10_termination.feature: art10.p1-01@{DAY}" in done.out
    assert "features/en/art10_termination.feature: art10.p1-01," not in done.out  # they are about the first
    assert "山田花子" in (house.place / of(DAY)).read_text("utf-8")
    assert (house.place / of(FIRST)).read_bytes() == before


def test_where_none_is_named_it_is_the_first_and_a_line_says_so(house: Scratch) -> None:
    named = house.run("readings", "show", "IR-29", "--edition", DAY)
    done = house.run("readings", "show", "IR-29")
    assert (named.code, named.err) == (0, "") and "art07.p4" in named.out
    assert "art10.p2" in done.out.splitlines()[0]
    assert done.err == f"mrs-spec: this is the edition of {FIRST}; others: --edition {DAY}\n"
