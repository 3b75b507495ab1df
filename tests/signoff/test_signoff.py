"""Sign-offs hold exactly as long as what was signed stands, and nothing else counts as one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click
import pytest
from markupsafe import escape
from scratch import ROOT, Scratch, signer, throw_away_key

import mrs_spec.cli.signoff
from mrs_spec.document.register import entry
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.calendar import JAPAN
from mrs_spec.ground.problems import Problem
from mrs_spec.signoff import records, signing, ssh
from mrs_spec.signoff.meanings import meanings
from mrs_spec.signoff.parts import digest
from mrs_spec.signoff.records import message, read_policy, read_records, write_record
from mrs_spec.signoff.states import Wanted, prepare, state

JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")

CLAUSE = "art12.p1"
MEANINGS = {
    "reading-approved": "legal",
    "translation-checked": "translation",
    "behaviour-approved": "legal",
    "billing-accepted": "billing",
}
JA, EN = "features/ja/art12_assessment.feature", "features/en/art12_assessment.feature"
CLAUSES = "src/mrs_spec/contract/2023-06-01/clauses.json"
READING = "src/mrs_spec/contract/2023-06-01/readings/IR-57.toml"

Edit = Callable[[Scratch], None]


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    """A scratch copy in which article 12(1) is signed in every meaning."""
    scratch = Scratch(tmp_path_factory.mktemp("house") / "h", ["art12_assessment"], sharing=True)
    signer(scratch.place, "山田花子", '["legal", "translation", "billing"]')
    for meaning, role in MEANINGS.items():
        done = scratch.run("sign", CLAUSE, "--meaning", meaning, "--as", "山田花子", "--role", role, typed="yes\n")
        assert (done.code, done.err) == (0, ""), done
    return scratch


def states(done: Any) -> dict[str, dict[str, Any]]:
    return {row["meaning"]: row for row in json.loads(done.out)["states"]}


# --- precise invalidation -------------------------------------------------------------------------


def both(ja: tuple[str, str], en: tuple[str, str]) -> Edit:
    def edit(scratch: Scratch) -> None:
        scratch.edit(JA, *ja, 1)
        scratch.edit(EN, *en, 1)

    return edit


def everywhere(*names: str, old: str, new: str) -> Edit:
    """The same words in several files, such as a clause and the features that quote it."""

    def edit(scratch: Scratch) -> None:
        for name in names:
            scratch.edit(name, old, new)

    return edit


def crlf(scratch: Scratch) -> None:
    for name in (JA, EN, CLAUSES, READING, "src/mrs_spec/contract/2023-06-01/source.txt"):
        path = scratch.place / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def full_width(scratch: Scratch) -> None:
    scratch.edit(JA, "には、契約者は、別紙2の1.に定める金額", "には、契約者は、…に定める金額")
    scratch.edit(CLAUSES, "別紙2の1.に定める", "別紙２の1.に定める")


SCENARIO_04 = {
    JA: ("    @art12.p1 @art12.p1-04\n", "\n    @art12.p1 @art12.p1-05\n"),
    EN: ("    @art12.p1 @art12.p1-04\n", "\n    @art12.p1 @art12.p1-05\n"),
}


def scenario_removed(scratch: Scratch) -> None:
    for name, (first, after) in SCENARIO_04.items():
        text = (scratch.place / name).read_text("utf-8")
        begin = text.index(first)
        (scratch.place / name).write_text(text[:begin] + text[text.index(after, begin) + 1 :], "utf-8")


def scenario_added(scratch: Scratch) -> None:
    """A copy of one that stands, with an id, a title and days of its own."""
    titles = {
        JA: "根拠が確認されるまで、調定金は判断できない",
        EN: "Until the ground is confirmed, the assessed amount cannot be decided",
    }
    days = {JA: [("2024年6月1日", "2024年6月2日"), ("2024年7月16日", "2024年7月17日")],
            EN: [("1 June 2024", "2 June 2024"), ("16 July 2024", "17 July 2024")]}  # fmt: skip
    for name, (first, after) in SCENARIO_04.items():
        text = (scratch.place / name).read_text("utf-8")
        begin = text.index(first)
        end = text.index(after, begin) + 1
        copy = text[begin:end].replace("art12.p1-04", "art12.p1-97").replace(titles[name], titles[name] + " 97")
        for old, new in days[name]:
            copy = copy.replace(old, new)
        (scratch.place / name).write_text(text[:end] + copy + text[end:], "utf-8")


NONE: set[str] = set()
THE_TEXT = {"reading-approved", "translation-checked", "behaviour-approved"}
TRANSLATION, READ = {"translation-checked"}, {"reading-approved"}
BEHAVIOUR, BILLING = {"behaviour-approved"}, {"billing-accepted"}

THEN_JA = "\n      かつ 契約の最低利用期間内解除調定金は、「解除の根拠"
THEN_EN = "\n      And the assessed amount for the contract cannot"

EDITS: dict[str, tuple[Edit, set[str]]] = {
    "line endings": (crlf, NONE),
    "a comment": (both(("    # BC 84, 85\n", "    # other\n"), ("    # BC 84, 85\n", "    # other\n")), NONE),
    "a tag": (
        both(
            ("@art12.p1 @art12.p1-04", "@art05.p1 @art12.p1 @art12.p1-04"),
            ("@art12.p1 @art12.p1-04", "@art05.p1 @art12.p1 @art12.p1-04"),
        ),
        NONE,
    ),
    "a refactoring": (
        everywhere(
            "src/mrs_spec/rules/art12.py", old="the_contract_was_terminated", new="the_contract_was_ended_early"
        ),
        NONE,
    ),
    "an English correction of the clause": (
        everywhere(CLAUSES, EN, old="the amount set out in Annex 2, 1.", new="the amount laid down in Annex 2, 1."),
        TRANSLATION,
    ),
    "a Japanese correction of the clause": (
        everywhere(CLAUSES, JA, old="別紙2の1.に定める金額", new="別紙2の1.に規定する金額"),
        THE_TEXT,
    ),
    "a full-width digit in the clause": (full_width, THE_TEXT),
    "a number of the clause": (everywhere(CLAUSES, JA, old="別紙2の1.に定める", new="別紙2の3.に定める"), THE_TEXT),
    "a scenario added": (scenario_added, NONE),
    "a scenario removed": (scenario_removed, TRANSLATION | BEHAVIOUR | BILLING),
    "an expected amount": (
        both(
            ("契約の最低利用期間内解除調定金は87,838円", "契約の最低利用期間内解除調定金は87,839円"),
            ("assessed amount for the contract is 87,838 yen", "assessed amount for the contract is 87,839 yen"),
        ),
        BEHAVIOUR | BILLING,
    ),
    "an expected day that is not about money": (
        both(
            (f"2024年7月16日に生じる{THEN_JA}", f"2024年7月17日に生じる{THEN_JA}"),
            (f"16 July 2024{THEN_EN}", f"17 July 2024{THEN_EN}"),
        ),
        BEHAVIOUR,
    ),
    "another letter chosen": (everywhere(READING, old='default = "A"', new='default = "B"'), READ | BEHAVIOUR),
    "the Japanese of a reading": (
        everywhere(READING, old="いつ発生するか", new="いつから発生するか"),
        READ | TRANSLATION,
    ),
    "the English of a reading": (everywhere(READING, old="On which day does", new="On what day does"), TRANSLATION),
    "the reason for a reading": (everywhere(READING, old='[why]\nja = "', new='[why]\nja = "なお、'), NONE),
    "the title of a scenario": (
        both(
            ("根拠が確認されるまで、調定金は判断できない", "根拠の確認があるまで、調定金は判断できない"),
            ("Until the ground is confirmed, the assessed", "Until the ground has been confirmed, the assessed"),
        ),
        TRANSLATION,
    ),
    "the English of a step": (
        everywhere(
            "steps/*.py",
            EN,
            old="no assessed amount arises for the contract",
            new="there arises no assessed amount for the contract",
        ),
        TRANSLATION,
    ),
}
"""Every edit with the meanings that it, and only it, makes stale."""


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_makes_exactly_the_right_sign_offs_stale(signed: Scratch, tmp_path: Path, name: str) -> None:
    edit, expected = EDITS[name]
    scratch = Scratch.copied(signed, tmp_path / "h", sharing=True)
    edit(scratch)
    done = scratch.run("signoff", "status", CLAUSE, "--format", "json")
    assert (done.code, done.err) == (0, "")
    found = states(done)
    assert {meaning: row["state"] for meaning, row in found.items()} == {
        meaning: "stale" if meaning in expected else "current" for meaning in MEANINGS
    }
    assert all(row["changed"] for meaning, row in found.items() if meaning in expected)


# --- what a lawyer sees and types -----------------------------------------------------------------


def test_nothing_is_signed_without_a_typed_yes_and_everything_is_named(signed: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(signed, tmp_path / "h", sharing=True)
    before = sorted(path.name for path in (scratch.place / "signoffs").iterdir())
    as_legal = ("--meaning", "behaviour-approved", "--as", "山田花子", "--role", "legal")
    for typed in ("", "y\n", "no\n"):
        done = scratch.run("sign", CLAUSE, *as_legal, typed=typed)
        assert done.code != 0
    for arguments in (("all", *as_legal), as_legal, (CLAUSE, *as_legal[2:]), (CLAUSE, *as_legal[:2], *as_legal[4:])):
        done = scratch.run("sign", *arguments, typed="yes\n")
        assert done.code == 2 and "Traceback" not in done.err
    assert sorted(path.name for path in (scratch.place / "signoffs").iterdir()) == before


def test_what_is_signed_is_shown_before_it_is_asked(signed: Scratch) -> None:
    ja = signed.run("sign", CLAUSE, "--meaning", "behaviour-approved", "--as", "山田花子", "--role", "legal", lang="ja")
    en = signed.run("sign", CLAUSE, "--meaning", "reading-approved", "--as", "山田花子", "--role", "legal")
    for text in (
        "根拠が確認されるまで、調定金は判断できない",
        "87,838円",
        "IR-57 = A",
        "未決の点",
        "法律上の効力",
        "挙動の承認",
    ):
        assert text in ja.out, text
    for text in ("最低利用期間内解除調定金の支払義務は、いつ発生するか", "* A", "open points", "no legal effect"):
        assert text in en.out, text
    assert ja.out.splitlines()[0] == "「個別規程 マネージドルータサービス」2023-06-01 実施版"
    assert "edition of 2023-06-01" in en.out.splitlines()[0]
    assert "条文（効力規定）: " in ja.out
    assert "art12.p1-07  " in ja.out and "    前提とする解釈: IR-08a=B\n" in ja.out


def test_the_example_of_a_reading_is_shown_wherever_it_is_signed(signed: Scratch) -> None:
    example = entry("IR-57", FIRST).example
    for meaning, role in (("reading-approved", "legal"), ("translation-checked", "translation")):
        done = signed.run("sign", CLAUSE, "--meaning", meaning, "--as", "山田花子", "--role", role)
        assert f"example: {example.ja}\n" in done.out
        assert (f"{example.en}\n" in done.out) is (meaning == "translation-checked")
    page = (signed.place / signed.run("signoff", "sheet", "art12").out.strip()).read_text("utf-8")
    assert f"設例：{escape(example.ja)}" in page and f"example: {escape(example.en)}" in page
    assert "<b class=stated><span lang=ja>前提とする解釈</span> <span lang=en>stated under</span>: IR-08a=B</b>" in page


def test_commands_call_the_meanings_as_their_table_does() -> None:
    assert "|".join(meanings()) in " ".join(
        mrs_spec.cli.signoff.sign.get_help(click.Context(mrs_spec.cli.signoff.sign, info_name="mrs-spec sign")).split()
    )


def test_a_refusal_gives_its_reason(signed: Scratch) -> None:
    legal = ("--meaning", "reading-approved", "--as", "山田花子", "--role", "legal")
    done = signed.run("sign", CLAUSE, *legal, "--refuse", " ", typed="yes\n")
    assert done.code == 2 and "no reason for the refusal" in done.err


def test_a_delta_covers_what_changed_and_makes_it_current_again(signed: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(signed, tmp_path / "h", sharing=True)
    EDITS["an expected amount"][0](scratch)
    stale = scratch.run("signoff", "status", CLAUSE)
    assert "87,838 yen → 87,839 yen" in stale.out
    delta = ("--meaning", "behaviour-approved", "--as", "山田花子", "--role", "legal", "--delta")
    done = scratch.run("sign", CLAUSE, *delta, typed="yes\n")
    assert (done.code, done.err) == (0, "")
    assert "87,839 yen" in done.out and "100,333 yen" not in done.out
    found = states(scratch.run("signoff", "status", CLAUSE, "--format", "json"))
    assert found["behaviour-approved"]["state"] == "current"
    assert found["billing-accepted"]["state"] == "stale"
    assert scratch.run("sign", CLAUSE, *delta, typed="yes\n").code == 2  # nothing is left to sign


def test_a_refusal_stands_until_the_role_approves(signed: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(signed, tmp_path / "h", sharing=True)
    legal = ("--meaning", "reading-approved", "--as", "山田花子", "--role", "legal")
    assert scratch.run("sign", CLAUSE, *legal, "--refuse", "IR-57 は未決である", typed="yes\n").code == 0
    refused = states(scratch.run("signoff", "status", CLAUSE, "--format", "json"))["reading-approved"]
    assert (refused["state"], refused["reason"]) == ("refused", "IR-57 は未決である")
    assert scratch.run("sign", CLAUSE, *legal, typed="yes\n").code == 0
    assert (
        states(scratch.run("signoff", "status", CLAUSE, "--format", "json"))["reading-approved"]["state"] == "current"
    )


def test_a_sheet_holds_text_readings_scenarios_and_lines_to_sign(signed: Scratch) -> None:
    done = signed.run("signoff", "sheet", "art12")
    page = (signed.place / done.out.strip()).read_text("utf-8")
    act = json.loads(next((signed.place / "signoffs").glob("*.json")).read_text("utf-8"))["act"]
    assert act["page"]["art12"] in page
    for text in ("別紙2の1.に定める金額", "IR-57", "art12.p1-04", "印", "seal", "claim no legal effect", "87,838円"):
        assert text in page, text
    assert "<script" not in page


# --- records --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def house() -> Any:
    from mrs_spec.scenarios.features import compile_features
    from mrs_spec.signoff.parts import House

    return House(compile_features(ROOT), FIRST)


class Desk:
    """A folder of sign-offs with one key, for acts on article 10."""

    def __init__(self, place: Path, house: Any) -> None:
        self.place, self.house = place, house
        shutil.copytree(ROOT / "signoffs", place / "signoffs")
        self.key = place / "key"
        self.public = throw_away_key(self.key)

    def act(self, **changed: Any) -> dict[str, Any]:
        wanted = Wanted(("art10.p2",), "reading-approved", "山田花子", "legal", datetime(2026, 11, 25, 9, tzinfo=JAPAN))
        return {**prepare(self.place, self.house, wanted._replace(**changed.pop("wanted", {}))), **changed}

    def elsewhere(self, act: dict[str, Any]) -> None:
        """The act as it comes back from a file."""
        signing.still_stands(self.place, self.house, json.loads(message(act)))

    def record(self, act: dict[str, Any]) -> Path:
        return write_record(self.place, act, ssh.sign(message(act), self.key))

    def refused(self) -> str:
        (problem,) = read_records(self.place)[1]
        assert JAPANESE.search(problem.told("ja"))
        return problem.told("en")

    def rewrite(self, path: Path, change: Callable[[Any], None], whole: bool = False) -> Path:
        """Tamper with a record; whole: bring every digest and the name in line, as a careful forger would."""
        data = json.loads(path.read_text("utf-8"))
        change(data["act"])
        path.unlink()
        if whole:
            for parts in data["act"]["clauses"].values():
                for part, rows in parts.items():
                    for row in rows.values():
                        row["digest"] = digest(part, row["content"])
            data["digests"], data["digest"] = records._digests(data["act"]), records.act_digest(data["act"])
            path = path.with_name(f"{data['act']['at'][:10]}-{data['digest'][:16]}.json")
        path.write_text(json.dumps(data), "utf-8")
        return path


@pytest.fixture
def desk(tmp_path: Path, house: Any) -> Desk:
    found = Desk(tmp_path, house)
    signer(found.place, "山田花子", '["legal"]', found.public)
    return found


def test_a_signed_record_holds(desk: Desk) -> None:
    desk.record(desk.act())
    (record,), problems = read_records(desk.place)
    assert (record.level, problems) == ("ssh", [])
    assert (
        state(desk.house, read_policy(desk.place), [record], "art10.p2", meanings()["reading-approved"]).state
        == "current"
    )


def test_tampering_with_the_content_names_the_part(desk: Desk) -> None:
    def shorter(act: Any) -> None:
        act["clauses"]["art10.p2"]["text"]["art10.p2"]["content"]["ja"] += "。"

    desk.rewrite(desk.record(desk.act()), shorter)
    assert 'changed after it was made, at art10.p2, text, "art10.p2"' in desk.refused()


def test_tampering_with_who_signed_names_the_field(desk: Desk) -> None:
    desk.rewrite(desk.record(desk.act()), lambda act: act.update(role="billing", name="佐藤太郎"))
    assert "in: name, role;" in desk.refused()


def test_a_forger_who_mends_every_digest_is_found_by_the_signature(desk: Desk) -> None:
    def other_letter(act: Any) -> None:
        act["clauses"]["art10.p2"]["readings"]["IR-29"]["content"]["chosen"] = "B"

    desk.rewrite(desk.record(desk.act()), other_letter, whole=True)
    assert "no signature of the record by a key of" in desk.refused()


def test_a_record_that_is_renamed_or_taken_away_is_missed(desk: Desk) -> None:
    first = desk.record(desk.act())
    desk.record(desk.act(wanted={"at": datetime(2026, 11, 26, 9, tzinfo=JAPAN)}))
    first.rename(first.with_name("2026-11-25-0000000000000000.json"))
    assert any(f"name it {first.name}" in one.told("en") for one in read_records(desk.place)[1])
    first.with_name("2026-11-25-0000000000000000.json").unlink()
    assert "records are never removed" in desk.refused()


@pytest.mark.parametrize(
    ("validity", "reason"),
    [
        ({"valid_from": "2026-11-26"}, "not on the list as valid on 25 November 2026"),
        ({"valid_until": "2026-11-24"}, "not on the list as valid on 25 November 2026"),
        ({"valid_until": "2026-11-25"}, ""),
    ],
)
def test_a_key_counts_within_its_validity_only(
    tmp_path: Path, house: Any, validity: dict[str, str], reason: str
) -> None:
    desk = Desk(tmp_path, house)
    signer(desk.place, "山田花子", '["legal"]', desk.public, **validity)
    if not reason:
        desk.record(desk.act())
        return
    with pytest.raises(Problem, match=reason):
        desk.record(desk.act())
    assert not list((desk.place / "signoffs").glob("*.json"))


def test_a_role_that_is_not_allowed_is_refused(desk: Desk) -> None:
    for wanted in ({"role": "billing"}, {"meaning": "translation-checked"}):
        with pytest.raises(Problem, match="may not sign"):
            desk.record(desk.act(wanted=wanted))


def test_a_name_or_a_key_that_is_not_on_the_list_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="not on the list of signers"):
        desk.record(desk.act(wanted={"name": "佐藤太郎"}))
    throw_away_key(tmp_path / "other")
    act = desk.act()
    with pytest.raises(Problem, match="no signature of the record by a key"):
        write_record(desk.place, act, ssh.sign(message(act), tmp_path / "other"))


@pytest.mark.parametrize("roles", ['"legal"', "[1]"])
def test_roles_that_are_no_list_are_refused_on_the_list_and_in_the_policy(desk: Desk, roles: str) -> None:
    policy = desk.place / "signoffs" / "policy.toml"
    text = policy.read_text("utf-8")
    policy.write_text(text.replace('[meaning.billing-accepted]\nroles = ["billing"]',
                                   f"[meaning.billing-accepted]\nroles = {roles}"), "utf-8")  # fmt: skip
    with pytest.raises(Problem, match=r"policy\.toml: .*\(billing-accepted: roles\)"):
        read_policy(desk.place)
    policy.write_text(text, "utf-8")
    signer(desk.place, "佐藤太郎", roles)
    with pytest.raises(Problem, match=r"allowed_signers\.toml: .*\(佐藤太郎: roles\)"):
        read_policy(desk.place)


def test_a_key_that_is_no_text_is_refused(desk: Desk) -> None:
    path = desk.place / "signoffs" / "allowed_signers.toml"
    path.write_text(path.read_text("utf-8").replace(f'key = "{desk.public}"', "key = 5"), "utf-8")
    with pytest.raises(Problem, match=r"allowed_signers\.toml: .*\(山田花子: key\)"):
        read_policy(desk.place)


@pytest.mark.parametrize(
    ("row", "field"),
    [('roles = ["legal"]', "valid_from"), ('roles = ["legal"]\nvalid_from = 2026-01-01\nseal = 1', "seal")],
)
def test_a_field_of_a_signer_that_lacks_or_nobody_knows_is_named_and_nothing_of_the_code(
    desk: Desk, row: str, field: str
) -> None:
    with (desk.place / "signoffs" / "allowed_signers.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[[signer]]\nname = "鈴木一郎"\n{row}\n')
    with pytest.raises(Problem, match=rf"allowed_signers\.toml: .*\(鈴木一郎: {field}\)"):
        read_policy(desk.place)


NOTHING = {"ja": "何も承認しない。", "en": "I approve nothing."}


@pytest.mark.parametrize(
    ("field", "value"),
    [("statement", NOTHING), ("open", []), ("page", {"art10": "0" * 64}), ("source", "0" * 64), ("reason", "否"),
     ("kind", "refuse"), ("at", "2026-11-25T09:00:00.5+09:00")],
)  # fmt: skip
def test_an_act_from_elsewhere_says_what_would_be_prepared_now(desk: Desk, field: str, value: Any) -> None:
    desk.elsewhere(desk.act())
    with pytest.raises(Problem, match="not what would be prepared now"):
        desk.elsewhere(desk.act(**{field: value}))


def test_an_act_from_elsewhere_covers_all_that_would_be_covered_now(desk: Desk) -> None:
    act = desk.act()
    del act["clauses"]["art10.p2"]["readings"]["IR-29"]
    with pytest.raises(Problem, match=r'has changed since it was prepared \(art10\.p2, reading, "IR-29"\)'):
        desk.elsewhere(act)


def test_a_record_that_states_something_else_counts_as_nothing(desk: Desk) -> None:
    with pytest.raises(Problem, match="not the statement of reading approved"):
        desk.record(desk.act(statement=NOTHING))
    signer(desk.place, "佐藤太郎", '["legal"]')
    path = write_record(desk.place, desk.act(wanted={"name": "佐藤太郎"}))
    desk.rewrite(path, lambda act: act.update(statement=NOTHING), whole=True)
    assert "not the statement of reading approved" in desk.refused()
    assert read_records(desk.place)[0] == []


def test_a_record_of_another_repository_or_of_an_edition_not_at_hand_is_refused(desk: Desk) -> None:
    with pytest.raises(Problem, match="another repository"):
        desk.record(desk.act(project="mrs-spec-other"))
    with pytest.raises(Problem, match="not at hand"):
        desk.record(desk.act(edition="2021-02-01"))


def test_where_the_policy_asks_for_a_signature_a_typed_name_is_not_enough(desk: Desk) -> None:
    path = desk.place / "signoffs" / "policy.toml"
    signer(desk.place, "佐藤太郎", '["legal"]')
    write_record(desk.place, desk.act(wanted={"name": "佐藤太郎"}))
    path.write_text(path.read_text("utf-8").replace('level = "none"', 'level = "ssh"'), "utf-8")
    assert "requires an SSH signature" in desk.refused()


def test_a_signature_that_is_taken_off_is_missed(desk: Desk) -> None:
    path = desk.record(desk.act())
    data = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**data, "signature": ""}), "utf-8")
    assert "a record without a signature is refused" in desk.refused()


def test_without_ssh_keygen_nothing_counts_as_verified(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.record(desk.act())
    monkeypatch.setenv("PATH", "/nonexistent")
    assert "ssh-keygen was not found" in desk.refused()
    assert read_records(desk.place)[0] == []


def test_what_is_no_record_is_refused_without_a_traceback(desk: Desk) -> None:
    good = json.loads(desk.record(desk.act()).read_text("utf-8"))
    for number, data in enumerate(
        [[], {}, {"act": 1}, {**good, "act": {}}, {**good, "digests": 1}, {**good, "signature": None},
         {**good, "act": {**good["act"], "at": "yesterday"}}, {**good, "act": {**good["act"], "clauses": {"x": 1}}},
         {**good, "act": {**good["act"], "reason": "否"}}, {**good, "act": {**good["act"], "after": ["\ud800"]}}]
    ):  # fmt: skip
        (desk.place / "signoffs" / f"{number}.json").write_text(json.dumps(data), "utf-8")
    (desk.place / "signoffs" / "x.json").write_text("{", "utf-8")
    assert len(read_records(desk.place)[1]) == 11


def test_an_act_signed_elsewhere_is_added_with_its_signature(signed: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(signed, tmp_path / "h", sharing=True)
    public = throw_away_key(tmp_path / "key")
    signer(scratch.place, "鈴木一郎", '["legal"]', public)
    legal = ("--meaning", "behaviour-approved", "--as", "鈴木一郎", "--role", "legal")
    prepared = tmp_path / "act.json"
    assert scratch.run("sign", CLAUSE, *legal, "--prepare", prepared).code == 0
    command = ["ssh-keygen", "-Y", "sign", "-q", "-f", str(tmp_path / "key"), "-n", ssh.NAMESPACE, str(prepared)]
    subprocess.run(command, check=True)
    moved_on = Scratch.copied(scratch, tmp_path / "i")
    EDITS["an expected amount"][0](moved_on)
    refused = moved_on.run("sign", "--from-file", prepared, typed="yes\n")
    assert refused.code == 2 and "has changed since it was prepared" in refused.err
    added = scratch.run("sign", "--from-file", prepared, typed="yes\n")
    assert (added.code, added.err) == (0, "")
    found = states(scratch.run("signoff", "status", CLAUSE, "--format", "json"))["behaviour-approved"]
    assert (found["state"], found["records"]) == ("current", [added.out.splitlines()[-1].rpartition("/")[2]])


def test_a_digest_does_not_depend_on_how_characters_are_composed() -> None:
    composed, decomposed = "期間が", unicodedata.normalize("NFD", "期間が")
    assert composed != decomposed
    assert digest("text", {"ja": composed}) == digest("text", {"ja": decomposed})
    assert digest("text", {"ja": composed}) != digest("translation", {"ja": composed})


def test_a_release_is_red_until_everything_is_signed(desk: Desk) -> None:
    from mrs_spec.signoff.states import states as standing_of

    standing = standing_of(desk.place, desk.house)
    assert not standing.signed("art10.p2")
    for meaning, role in MEANINGS.items():
        signer(desk.place, f"{role} {meaning}", json.dumps([role]), desk.public)
        wanted = {"meaning": meaning, "role": role, "name": f"{role} {meaning}"}
        if desk.house.items("art10.p2", meanings()[meaning].needs):
            desk.record(desk.act(wanted=wanted))
    standing = standing_of(desk.place, desk.house)
    assert standing.signed("art10.p2") and not standing.signed("art10.p1")
    assert [one.state for one in standing.of("art10.p2")] == ["current"] * 4
    assert [one.state for one in standing.of("art01.p1")] == ["unsigned", "unsigned", "nothing", "nothing"]
