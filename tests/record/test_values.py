"""A day that was told as an instant is its day in Japan, and is published as it was told: a system must convert it."""

from __future__ import annotations

import pickle
from datetime import date

import pytest

from mrs_spec.ground.calendar import next_day
from mrs_spec.record.facts import load
from mrs_spec.record.values import as_told


@pytest.mark.parametrize("told", ["2024-05-31T14:59:59Z", "2024-05-31T23:59:59+09:00", "2024-05-31T10:59:59-04:00"])
def test_a_day_told_as_an_instant_is_that_day_in_japan_and_is_published_as_told(told: str) -> None:
    facts = load({"known_until": "2024-12-31", "notices": [{"arrived_on": told}]})
    (notice,) = facts.notices
    assert notice.arrived_on == date(2024, 5, 31)
    assert facts.as_json()["notices"] == [{"arrived_on": told}]
    assert load(facts.as_json()).as_json() == facts.as_json()
    assert pickle.loads(pickle.dumps(facts)).as_json() == facts.as_json()


def test_a_day_reckoned_from_an_instant_is_a_plain_day() -> None:
    (notice,) = load({"known_until": "2024-12-31", "notices": [{"arrived_on": "2024-05-31T15:00:00Z"}]}).notices
    after = next_day(notice.arrived_on)
    assert as_told(after) == "2024-06-02"
    assert pickle.loads(pickle.dumps(after)) == date(2024, 6, 2)
