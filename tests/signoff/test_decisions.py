"""A file of decisions is taken as far as it still says what stands, and each thing refused says why."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from scratch import ROOT, Scratch, signer, throw_away_key

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.signoff import decisions, ssh
from mrs_spec.signoff.meanings import meanings
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.records import message, read_policy, read_records, write_records
from mrs_spec.signoff.states import page_digest, states

JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")
DAY = "2026-11-25"

Made = dict[str, Any]


@pytest.fixture(scope="module")
def house(compiled: Compiled) -> House:
    return House(compiled, FIRST)


class Office:
    """A folder of sign-offs with one signer, and the files that its pages write."""

    def __init__(self, place: Path, house: House, public: str = "") -> None:
        self.place, self.house = place, house
        shutil.copytree(ROOT / "signoffs", place / "signoffs")
        signer(place, "山田花子", '["legal"]', public)

    def item(self, clause: str, meaning: str, decision: str = "approve", comment: str = "") -> Made:
        shown = {part: self.house.digests(clause, part) for part in meanings()[meaning].covers}
        page = page_digest(self.house, clause.partition(".")[0])
        return {
            "clause": clause, "meaning": meaning, "decision": decision, "comment": comment, "shown": shown,
            "page": page,
        }  # fmt: skip

    def reading(self, id: str, letter: str, why: str = "民法第140条による。") -> Made:
        shown = self.house.digest_of_reading(id) if id in self.house.entries else "0" * 64
        return {"entry": id, "letter": letter, "why": why, "shown": shown}

    def file(self, *clauses: Made, readings: tuple[Made, ...] = (), **changed: Any) -> Path:
        """What a page writes, its digest made last."""
        data: Made = {
            "scheme": decisions.SCHEME, "project": read_policy(self.place).project, "edition": "2023-06-01",
            "name": "山田花子", "role": "legal", "day": DAY, "readings": [*readings], "clauses": [*clauses],
            "digest": "0" * 64, **changed,
        }  # fmt: skip
        if "digest" not in changed:
            data["digest"] = decisions.digest_of(data)
        path = self.place / "decisions.json"
        path.write_text(json.dumps(data, ensure_ascii=False), "utf-8")
        return path

    def read(self, path: Path) -> decisions.Decisions:
        return decisions.read(path, read_policy(self.place))

    def held(self, path: Path) -> decisions.HeldAgainst:
        fresh = House(self.house.compiled, FIRST)
        return decisions.outcome(self.read(path), fresh, read_policy(self.place), read_records(self.place)[0])


@pytest.fixture
def office(tmp_path: Path, house: House) -> Office:
    return Office(tmp_path, house)


def told(problem: Problem | Problems) -> str:
    assert JAPANESE.search(problem.told("ja"))
    return problem.told("en")


# --- taken ----------------------------------------------------------------------------------------


def test_what_stands_as_it_was_shown_is_recorded_and_current(office: Office) -> None:
    items = [
        office.item("art10.p2", "reading-approved", comment="第2項"),
        office.item("art10.p2", "behaviour-approved"),
    ]
    found = office.held(office.file(*items, office.item("art10.p1", "reading-approved", "refuse", "45日の数え方")))
    assert not found.refused
    write_records(office.place, [(act, "") for act in found.acts])
    records, problems = read_records(office.place)
    assert (len(records), problems) == (3, [])
    standing = states(office.place, office.house)
    assert [standing.states["art10.p2", name].state for name in ("reading-approved", "behaviour-approved")] == [
        "current", "current",
    ]  # fmt: skip
    refused = standing.states["art10.p1", "reading-approved"]
    assert (refused.state, refused.reason) == ("refused", "45日の数え方")
    assert [record.act["comments"] for record in records if "comments" in record.act] == [{"art10.p2": "第2項"}]
    again = office.held(office.file(*items, office.item("art10.p1", "reading-approved", "refuse", "45日の数え方")))
    assert [problem.key for problem in again.refused] == ["decisions.recorded"] * 3


def test_an_act_of_a_file_can_be_signed(tmp_path: Path, house: House) -> None:
    office = Office(tmp_path, house, throw_away_key(tmp_path / "key"))
    found = office.held(office.file(office.item("art10.p2", "reading-approved")))
    with pytest.raises(Problem, match="a record without a signature is refused"):
        write_records(office.place, [(act, "") for act in found.acts])
    write_records(office.place, [(act, ssh.sign(message(act), tmp_path / "key")) for act in found.acts])
    assert [record.level for record in read_records(office.place)[0]] == ["ssh"]


def test_what_was_added_since_is_not_signed_and_is_told(office: Office) -> None:
    item = office.item("art10.p2", "behaviour-approved")
    new = sorted(item["shown"]["cases"])[0]
    del item["shown"]["cases"][new]
    found = office.held(office.file(item))
    assert (found.refused, found.added) == ([], {"art10.p2 behaviour-approved": [new]})
    assert new not in found.acts[0]["clauses"]["art10.p2"]["cases"]


def test_later_records_nothing(office: Office) -> None:
    later = office.item("art10.p2", "reading-approved", "later", "次回")
    path = office.file(later, readings=(office.reading("IR-05", ""),))
    assert office.read(path).later == ["IR-05", "art10.p2 reading-approved"]
    found = office.held(path)
    assert (found.acts, found.taken, found.refused) == ([], [], [])


# --- refused one by one ---------------------------------------------------------------------------


def text_changed(item: Made) -> None:
    item["shown"]["text"] = dict.fromkeys(item["shown"]["text"], "0" * 64)


def reading_left_out(item: Made) -> None:
    del item["shown"]["readings"]["IR-29"]


def of_another_part(item: Made) -> None:
    item["shown"]["cases"] = {"art10.p2-01": "0" * 64}


def without_cases(item: Made) -> None:
    item.update(clause="art10.cap", meaning="behaviour-approved", shown={})


Change = Callable[[Made], Any]

ONE_BY_ONE: dict[str, tuple[Change, str]] = {
    "changed since": (text_changed, 'art10.p2 reading-approved: has changed since it was shown (text art10.p2)'),
    "not all shown": (reading_left_out, "has changed since it was shown (reading IR-29)"),
    "more than the meaning covers": (of_another_part, "(scenario's content art10.p2-01)"),
    "an unknown clause": (lambda item: item.update(clause="art99.p1"), 'no clause and no article "art99.p1"'),
    "an unknown meaning": (lambda item: item.update(meaning="all"), 'there is no meaning "all"'),
    "refused without a reason": (lambda item: item.update(decision="refuse", comment=" "), "without a reason"),
    "nothing to sign": (without_cases, "nothing that can be signed"),
}  # fmt: skip


@pytest.mark.parametrize("name", ONE_BY_ONE)
def test_one_decision_is_refused_and_the_rest_taken(office: Office, name: str) -> None:
    change, reason = ONE_BY_ONE[name]
    wrong, right = office.item("art10.p2", "reading-approved"), office.item("art10.p1", "reading-approved")
    change(wrong)
    found = office.held(office.file(wrong, right))
    (problem,) = found.refused
    assert reason in told(problem)
    assert [list(act["clauses"]) for act in found.acts] == [["art10.p1"]]


def test_who_may_not_sign_in_a_meaning_is_refused_it(office: Office) -> None:
    found = office.held(office.file(office.item("art10.p2", "translation-checked")))
    assert "may not sign translation checked in the role Legal" in told(found.refused[0])
    found = office.held(office.file(office.item("art10.p2", "reading-approved"), name="佐藤太郎"))
    assert "not on the list of signers" in told(found.refused[0])


def test_a_reading_is_decided_only_as_it_was_shown_and_by_whom_it_concerns(office: Office) -> None:
    changed = {**office.reading("IR-05", "A"), "shown": "0" * 64}
    billing = next(one.id for one in office.house.entries.values() if one.decides == ("billing",))
    good, no_letter, unknown = office.reading("IR-06", "A"), office.reading("IR-07a", "Z"), office.reading("IR-99", "A")
    others, no_reason = office.reading(billing, "A"), office.reading("IR-07b", "A", why=" ")
    found = office.held(office.file(readings=(changed, good, no_letter, unknown, others, no_reason)))
    assert [one.after.id for one in found.taken] == ["IR-06"]
    assert [told(problem) for problem in found.refused] == [
        "IR-05: has changed since it was shown (reading IR-05); open the page again and decide anew",
        *[text for text in map(told, found.refused) if text.startswith(("IR-07a: ", "IR-99: ", f"{billing}: "))],
        "IR-07b: why: is empty; write the name or the reason",
    ]


def test_a_clause_that_rests_on_a_letter_moved_by_the_same_file_is_refused(office: Office) -> None:
    rests = office.item("art10.p1", "reading-approved")
    found = office.held(office.file(rests, readings=(office.reading("IR-05", "B"),)))
    assert "rests on IR-05" in told(found.refused[0])
    assert [one.after.default for one in found.taken] == ["B"]
    found = office.held(office.file(rests, readings=(office.reading("IR-05", "A"),)))
    assert not found.refused and "IR-05" not in found.acts[0]["open"] and "IR-06" in found.acts[0]["open"]


# --- refused whole --------------------------------------------------------------------------------


WHOLE: dict[str, tuple[dict[str, Any], str]] = {
    "tampered": ({"digest": "1" * 64}, "was changed after a decision page wrote it"),
    "another house": ({"project": "mrs-spec-other"}, "another repository (mrs-spec-other)"),
    "another edition": ({"edition": "1999-01-01"}, "not at hand"),
    "no name": ({"name": "　 "}, "name: is empty"),
    "no role": ({"role": ""}, "role: is empty"),
    "an unknown role": ({"role": "king"}, 'no role "king"'),
    "a day to come": ({"day": "2199-01-01"}, "is still to come"),
    "no day": ({"day": "tomorrow"}, "day: "),
    "a field too many": ({"other": 1}, "other: no such field"),
    "another scheme": ({"scheme": "mrs-spec decisions 9"}, "scheme: "),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_is_none_of_this_house_is_refused_whole(office: Office, name: str) -> None:
    changed, reason = WHOLE[name]
    path = office.file(office.item("art10.p2", "reading-approved"), **changed)
    with pytest.raises((Problem, Problems)) as caught:
        office.read(path)
    assert reason in told(caught.value)
    assert str(path) in caught.value.told("ja")


def test_a_decision_that_stands_twice_is_refused(office: Office) -> None:
    item = office.item("art10.p2", "reading-approved")
    with pytest.raises(Problem, match=r"art10\.p2 reading-approved: is decided twice"):
        office.read(office.file(item, item))


def test_a_file_without_end_or_without_sense_is_refused(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    path = office.place / "x.json"
    for text, reason in (("{", "x.json"), ("[1]", "x.json: "), ('{"scheme": "mrs-spec decisions 1"}', "required")):
        path.write_text(text, "utf-8")
        with pytest.raises((Problem, Problems)) as caught:
            office.read(path)
        assert reason in told(caught.value)
    monkeypatch.setattr(decisions, "LARGEST", 10)
    with pytest.raises(Problem, match="no more than"):
        decisions.is_decisions(path)


def test_the_published_schema_is_that_of_the_file(office: Office) -> None:
    kept = json.loads((ROOT / "schemas" / "decisions.schema.json").read_text("utf-8"))
    assert kept == decisions.schema()
    path = office.file(office.item("art10.p2", "reading-approved"), readings=(office.reading("IR-05", "A"),))
    Draft202012Validator(kept).validate(json.loads(path.read_text("utf-8")))
    assert get_args(decisions.Decisions.model_fields["scheme"].annotation) == (decisions.SCHEME,)


# --- by the command -------------------------------------------------------------------------------


def test_the_command_records_what_stands_and_tells_the_rest(house: House, tmp_path: Path) -> None:
    scratch = Scratch(tmp_path / "h", ["art10_termination"])
    office = Office(tmp_path / "o", house)
    signer(scratch.place, "山田花子", '["legal"]')
    right = office.item("art10.p2", "reading-approved", comment="第2項のみ")
    wrong = office.item("art10.p1", "reading-approved")
    decided = (office.reading("IR-05", "B"), {**office.reading("IR-06", "A"), "shown": "0" * 64})
    path = office.file(right, wrong, readings=decided)

    asked = scratch.run("sign", "--from-file", path, typed="no\n", lang="ja")
    assert asked.code == 2 and "何も記録しませんでした" in asked.err
    for text in ("IR-05: 暫定 → 決定済み、既定 A → B", "書き直すべきシナリオ", "契約の解除の効力が生じる日: ",
                 "✓ 解釈の承認: 第10条第2項 (art10.p2)", "意見 art10.p2: 第2項のみ"):  # fmt: skip
        assert text in asked.out, text
    assert not list((scratch.place / "signoffs").glob("*.json"))

    done = scratch.run("sign", "--from-file", path, "--yes")
    assert (done.code, done.err) == (1, "")
    refused = [line for line in done.out.splitlines() if line.startswith("✗")]
    assert [line.partition(":")[0] for line in refused] == ["✗ IR-06", "✗ art10.p1 reading-approved"]
    assert "rests on IR-05" in refused[1]
    shown = scratch.run("readings", "show", "IR-05").out
    assert " * B  counted as the first day" in shown and "decided: B (Legal, 山田花子, 25 November 2026)" in shown
    status = scratch.run("signoff", "status", "art10").out
    assert "reading approved: unsigned 1, current 1" in status and "comment: 第2項のみ" in status
    again = scratch.run("sign", "--from-file", path, "--yes")
    assert again.code == 2 and "nothing that can be recorded" in again.err and "is on record already" in again.out
    assert scratch.run("sign", "art10.p1", "--from-file", path).code == 2
