"""What stands at the head of an answer: when the contract ends, and what is owed in all."""

from __future__ import annotations

import re

from mrs_spec.record.facts import load
from mrs_spec.whatif.answering import letters_of, sides
from mrs_spec.whatif.shown import shown

FEE = {"kind": "MONTHLY_MAIN", "amount": 10000, "tax": "exclusive"}
RUNNING = {
    "known_until": "2024-12-31",
    "contract": {"item": "LL", "accepted_on": "2024-03-20", "billing_start": "2024-04-01"},
    "indications": [FEE, {**FEE, "kind": "INITIAL_MAIN"}],
}
ENDED = {**RUNNING, "notices": [{"arrived_on": "2024-06-01"}]}


def heads(facts: dict[str, object], *letters: dict[str, str]) -> list[list[str]]:
    """The lines at the head of each side, in both languages; what differs is marked with a star."""
    html = shown(sides(load(facts), [letters_of(one) for one in letters or ({},)]))
    found = []
    for one in re.findall(r'<ul class="short">(.*?)</ul>', html):
        rows = re.findall(r"<li( class=\"differs\")?>(.*?)</li>", one)
        found.append([("*" if differs else "") + re.sub(r"<[^>]+>", "", text) for differs, text in rows])
    return found


def test_the_end_and_the_sum_stand_first() -> None:
    [[end, owed, *_]] = heads(ENDED)
    assert end.endswith("16 July 2024") and end.startswith("契約の解除の効力が生じる日：2024年7月16日")
    assert "in all (exclusive of tax): 45,161 yen owed, 0 yen held" in owed


def test_a_contract_that_nothing_ends_is_told_so_and_what_is_open_counted() -> None:
    [[end, owed]] = heads({"known_until": "2024-12-31"})
    assert "nothing told here terminates the contract" in end and "契約は解除されない" in end
    assert "lines not determined yet: 1" in owed


def test_what_another_reading_changes_is_marked() -> None:
    first, second = heads(ENDED, {}, {"IR-05": "B"})
    assert not first[0].startswith("*") and second[0].startswith("*") and "15 July 2024" in second[0]
