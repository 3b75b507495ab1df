"""What a new edition touches, how it is started beside the old, and which edition governs what.

The houses that tests share are made once and only read: what writes into one has a copy of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import made_up
import next_edition
import pytest
from accessible import violations
from next_edition import DAY
from scratch import PYTEST, ROOT, Scratch, signer

from mrs_spec.asking.editions import Laws
from mrs_spec.document.comparison import compare, differing
from mrs_spec.document.published import published_text
from mrs_spec.document.text import Corpus, corpus
from mrs_spec.document.worddiff import carried, worded
from mrs_spec.ground.problems import Problem
from mrs_spec.proof.matrix import wrong
from mrs_spec.rules import law
from mrs_spec.scenarios.scenario import Compiled

FIRST = "2023-06-01"
RUN = (*PYTEST, "-p", "mrs_spec.cli.pytest_plugin")
NOTICE_JA = """      前提 品目「LL」のマネージドルータサービス契約がある
      もし 所定の解約申込書による通知が、日の指定なく、2024年6月1日に当社に到達した
      ならば 契約の解除の効力は2024年7月16日に生じる
"""
NOTICE_EN = (
    '      Given there is a Managed Router Service Contract with Item "LL"\n'
    "      When notice on the prescribed cancellation application form, designating no day, "
    "reached the Company on 1 June 2024\n"
    "      Then termination of the contract takes effect on 16 July 2024\n"
)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return next_edition.pdf(tmp_path_factory.mktemp("published") / "next.pdf")


def only_read(scratch: Scratch) -> Iterator[Scratch]:
    """The house, for tests to share: at their end it is as it was, but for what Python and commands keep."""

    def files() -> dict[Path, int]:
        found = (path for path in scratch.place.rglob("*") if {"__pycache__", ".mrs-spec"}.isdisjoint(path.parts))
        return {path: path.stat().st_mtime_ns for path in found if path.is_file()}

    before = files()
    yield scratch if scratch.server else scratch.serve()
    assert files() == before


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scratch]:
    """Articles 5 and 10 approved under the first edition."""
    stems = ["art05_minimum_use_period", "art10_termination"]
    scratch = Scratch(tmp_path_factory.mktemp("house") / "h", stems, sharing=True)
    signer(scratch.place, "山田花子", '["legal"]')
    for meaning in ("reading-approved", "behaviour-approved"):
        who = ("--meaning", meaning, "--as", "山田花子", "--role", "legal")
        assert scratch.run("sign", "art05", "art10", *who, typed="yes\n").code == 0
    yield from only_read(scratch)


@pytest.fixture(scope="module")
def adopted(signed: Scratch, published: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scratch]:
    """The made-up edition beside the first, nothing of its work done."""
    scratch = Scratch.copied(signed, tmp_path_factory.mktemp("adopted") / "h")
    done = scratch.run("text", "adopt", published, "--edition", DAY)
    assert (done.code, done.err) == (0, ""), done
    yield from only_read(scratch)


@pytest.fixture(scope="module")
def completed(adopted: Scratch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scratch]:
    """The same with its work done, and a feature across the change."""
    scratch = Scratch.copied(adopted, tmp_path_factory.mktemp("completed") / "h")
    next_edition.complete(scratch)
    yield from only_read(scratch)


# --- text check -----------------------------------------------------------------------------------

WHAT_CHANGED = [
    ("changed", "normative", "asof", "asof"),
    ("moved", "", "art04.p2", "art06.p2"),
    ("changed", "normative", "art07.p3", "art07.p3"),
    ("moved", "", "art07.p4", "art10.p2"),
    ("changed", "editorial", "art08.p2.proviso", "art08.p2.proviso"),
    ("changed", "normative", "art08.p3", "art08.p3"),
    ("changed", "normative", "art10.p1", "art10.p1"),
    ("added", "", "art14.cap", None),
    ("added", "", "art14.p1", None),
    ("added", "", "suppl.2026.head", None),
    ("added", "", "suppl.2026", None),
    ("removed", "", "art07.p1.i4", "art07.p1.i4"),
]


def test_every_clause_of_a_pdf_is_told_apart(published: Path) -> None:
    found = differing(compare(corpus(FIRST), published_text(published)))
    assert [(one.how, one.nature, one.id, one.was.id if one.was else None) for one in found] == WHAT_CHANGED


def test_the_source_itself_is_the_same_clause_by_clause() -> None:
    found = compare(corpus(FIRST), corpus(FIRST).source)
    assert [one.id for one in found] == list(corpus(FIRST).clauses)
    assert {one.how for one in found} == {"same"}


@pytest.mark.parametrize(
    ("old", "new", "nature"),
    [
        ("45日", "４５日", "editorial"),
        ("45日", "44日", "normative"),
        ("いずれか遅い日", "いずれか早い日", "normative"),
        ("又は契約者が当該通知に", "及び契約者が当該通知に", "normative"),
        ("指定した日の", "指定した期日の", "wording"),
        ("契約者が当社所定の", "当社が当社所定の", "wording"),
        ("契約者が当社所定の", "契約者が、当社所定の", "editorial"),
    ],
)
def test_editorial_changes_are_told_from_numbers_connectives_and_modals(old: str, new: str, nature: str) -> None:
    clause = corpus(FIRST).clause("art10.p1")
    text = corpus(FIRST).normalized.replace(clause.ja, clause.ja.replace(old, new))
    [one] = differing(compare(corpus(FIRST), text))
    assert (one.id, one.how, one.nature) == ("art10.p1", "changed", nature)


def test_an_article_put_in_between_moves_those_after_it() -> None:
    text = corpus(FIRST).normalized
    at = text.index("第13条（当社の責任の制限）")
    text = text[:at] + "第13条（通知）当社は、通知を書面で行うものとします。第14条" + text[at + len("第13条") :]
    found = {one.id: one for one in differing(compare(corpus(FIRST), text))}
    assert {id: one.how for id, one in found.items()} == {
        "art13.cap": "added", "art13.p1": "added", "art14.cap": "moved", "art14.p1": "moved", "art14.p2": "moved",
        "art14.p2.proviso": "moved", "art14.p3": "moved",
    }  # fmt: skip


def test_a_clause_moved_to_another_article_and_rewritten_in_part_is_followed() -> None:
    returned = corpus(FIRST).clause("art10.p2")
    rewritten = "契約者は、契約が終了した場合には、当社の指定する場所に14日以内にルータ等を返還するものとします。"
    text = corpus(FIRST).normalized.replace(returned.whole, "")
    text = text.replace("第8条（故障が生じた場合の措置）契約者", f"4{rewritten}第8条（故障が生じた場合の措置）契約者")
    found = {one.id: one for one in differing(compare(corpus(FIRST), text))}
    one = found["art07.p4"]
    assert (one.how, one.nature, one.was and one.was.id) == ("moved", "normative", "art10.p2")
    other = text.replace(rewritten, "当社は、ルータ等の清掃を契約者に求めることがあります。")
    found = {one.id: one for one in differing(compare(corpus(FIRST), other))}
    assert (found["art07.p4"].how, found["art10.p2"].how) == ("added", "removed")


def test_text_check_tells_words_readings_scenarios_and_sign_offs(signed: Scratch, published: Path) -> None:
    ja, en = (signed.run("text", "check", published, lang=lang) for lang in ("ja", "en"))
    assert (ja.code, en.code, ja.err, en.err) == (1, 1, "", "")
    for text in (
        "the_day_on_which_45_days_elapse.length 45日 → 60日", "[-45-]{+60+}", "IR-05", "art10.p1-01", "art10.p2",
        "契約者の責に帰すべき事由 → 契約者の故意又は過失", "routers_are_returned_without_delay.thirty 30日 → 14日",
        "no_use_outside_japan.where 日本国外で → —",
    ):  # fmt: skip
        assert text in ja.out, text
        assert text in en.out, text
    for text in (
        "変更、数、参照、接続その他の規範の語が変わる",
        "移動",
        "新設",
        "削除",
        "字句の修正",
        "解釈の承認（内容一致）、挙動の承認（内容一致）",
    ):
        assert text in ja.out, text
    for text in (
        "changed, normative",
        "moved, the text is the same",
        "changed, seems editorial",
        "added",
        "removed",
        "reading approved (current)",
    ):
        assert text in en.out, text


def test_text_check_against_a_later_edition_names_what_hung_on_the_clause_before(
    adopted: Scratch, tmp_path: Path
) -> None:
    moved = next_edition.MOVED.replace("2", "4", 1)
    third = tmp_path / "third.txt"
    third.write_text(next_edition.text().replace(moved, moved.replace("遅滞なく", "直ちに")), "utf-8")
    [row] = json.loads(adopted.run("text", "check", third, "--format", "json").out)
    assert (row["clause"], row["was"]) == ("art07.p4", "art07.p4")
    assert "art07.p4 routers_are_returned_without_delay" in row["rules"]
    assert "IR-29" in row["readings"]
    assert "art10.p2-01" in row["scenarios"]


def test_the_table_of_an_adopted_edition_is_written_where_it_is_asked_for(adopted: Scratch, tmp_path: Path) -> None:
    adopted = Scratch.copied(adopted, tmp_path / "h", sharing=True)
    done = adopted.run("text", "compare", DAY)
    assert (done.code, done.err, done.out) == (0, "", f"reports/comparison/{FIRST}--{DAY}.html\n")
    text = (adopted.place / "reports" / "comparison" / f"{FIRST}--{DAY}.html").read_text("utf-8")
    assert "What is left to do" in text and "the clause art10.p1 of the new edition has no translation" in text
    done = adopted.run("text", "compare", FIRST, "--with", DAY, "--output", adopted.place / "x.html")
    assert done.code == 2 and f"the edition of {FIRST} does not follow the edition of {DAY}" in done.err
    assert not (adopted.place / "x.html").exists()
    assert "no such file" in adopted.run("text", "compare", "2020-01-01").err


def test_a_pdf_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty, broken = next_edition.pdf(tmp_path / "empty.pdf", " "), tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    for path, reason in ((empty, "no text"), (broken, "encrypted or damaged"), (tmp_path / "x.pdf", "no such file")):
        with pytest.raises(Problem, match=reason) as refused:
            published_text(path)
        assert str(path) in refused.value.told("ja")
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    with pytest.raises(Problem, match=r"pip install 'mrs-spec\[pdf\]'"):
        published_text(empty)


# --- text adopt -----------------------------------------------------------------------------------


def test_the_new_edition_is_its_source_clause_by_clause_and_the_old_one_is_untouched(
    adopted: Scratch, tmp_path: Path
) -> None:
    for path in (ROOT / "src" / "mrs_spec" / "contract" / FIRST).rglob("*"):
        if path.is_file():
            assert (
                adopted.contract / FIRST / path.relative_to(ROOT / "src" / "mrs_spec" / "contract" / FIRST)
            ).read_bytes() == path.read_bytes()
    check = "import json; from mrs_spec.document.text import corpus"
    check += "; print(json.dumps([p.key for p in corpus('2026-10-01').check()]))"
    scratch = Scratch.copied(adopted, tmp_path / "h")
    assert set(scratch.look(check)) == {"text.no_translation"}


def test_what_is_left_to_do_is_listed_and_nothing_is_invented(adopted: Scratch) -> None:
    done = adopted.run("text", "work", DAY)
    assert done.code == 1
    assert "reads otherwise: the_day_on_which_45_days_elapse.length 45日 → 60日" in done.out
    todo = [line for line in done.out.splitlines() if line.startswith("☐")]
    for text in (
        "the clause art10.p1 of the new edition has no translation",
        "契約者の責に帰すべき事由",
        "no rule reads the clause art14.p1",
        "the text of art10.p1 has changed; read its rules",
        "no rule claims the normative word 「又は」 in 「の故障が契約者の故意又は過失により",
    ):
        assert any(text in line for line in todo), text
    data = json.loads((adopted.contract / DAY / "clauses.json").read_text("utf-8"))
    rows = {row["id"]: row for row in data["clauses"]}
    assert (rows["art10.p1"]["en"], rows["art14.p1"]["en"]) == ("", "")
    assert "45 days" in rows["art10.p1"]["en_before"]
    assert rows["art07.p4"]["en"] == corpus(FIRST).clause("art10.p2").en
    assert not (adopted.contract / DAY / "readings" / "IR-60.toml").read_text("utf-8").count("art07.p1.i4")


@pytest.mark.parametrize(
    ("edition", "reason"),
    [
        (FIRST, "already"),
        ("2021-02-01", "does not lie after"),
        ("2026-10-02", "does not say that it will come into operation on 2 October 2026"),
        ("soon", "not a day"),
    ],
)
def test_an_edition_that_cannot_be_one_is_refused_and_nothing_is_written(
    signed: Scratch, published: Path, edition: str, reason: str
) -> None:
    before = sorted(path.name for path in signed.contract.iterdir())
    done = signed.run("text", "adopt", published, "--edition", edition)
    assert done.code == 2 and reason in done.err and "Traceback" not in done.err
    assert sorted(path.name for path in signed.contract.iterdir()) == before


def test_sign_offs_are_carried_over_where_the_meaning_allows(adopted: Scratch) -> None:
    done = adopted.run("signoff", "status", "art05", "art07", "art10", "--edition", DAY, "--format", "json")
    found = {(row["clause"], row["meaning"]): row for row in json.loads(done.out)["states"]}
    assert found["art05.p1", "reading-approved"]["state"] == "current"
    assert found["art10.p1", "reading-approved"]["state"] == "unsigned"  # its text changed
    moved = found["art07.p4", "reading-approved"]
    assert (moved["state"], moved["changed"][0]["told"]) == ("stale", ["text art07.p4: [-2-]{+4+}"])
    assert all(row["state"] != "current" for (_, meaning), row in found.items() if meaning == "behaviour-approved")


def test_a_later_edition_is_signed_by_its_name_and_a_release_needs_it(adopted: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(adopted, tmp_path / "h", sharing=True)
    who = ("--meaning", "reading-approved", "--as", "山田花子", "--role", "legal")
    done = scratch.run("sign", "art10.p1", "--edition", DAY, *who, typed="yes\n")
    assert (done.code, done.err) == (0, "")
    assert f"edition of {DAY}" in done.out.splitlines()[0] and "60日" in done.out
    shown = scratch.run("signoff", "status", "art10.p1", "--edition", DAY, "--format", "json")
    assert json.loads(shown.out)["states"][0]["state"] == "current"
    (scratch.place / "look.py").write_text(RELEASE, "utf-8")
    red = scratch.run(module="look").out
    assert f"✗ sign-off (by clause and meaning) {DAY}" in red
    assert f"{DAY} asof: not every sign-off is current" in red


RELEASE = """
from pathlib import Path
from mrs_spec.cli import verify
from mrs_spec.scenarios.features import compile_features
verify._signoff(verify.Verification(Path(), "en"), compile_features(Path()), True)
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"en": ', '"en" ', "delimiter"),
        ('"en": "', '"english": "', "title: 'en'"),
        ('"ja": "マネージドルータサービス"', '"ja": null, "was": ""', "title: ja"),
        ('"clauses": [', '"clauses": [1, ', "1: "),
        ('"edition": "2023', '"edition": "the year 2023', "isoformat"),
    ],
)
def test_a_slip_in_the_clauses_is_told_with_its_place(tmp_path: Path, old: str, new: str, told: str) -> None:
    text = (ROOT / "src" / "mrs_spec" / "contract" / FIRST / "clauses.json").read_text("utf-8")
    assert old in text
    (tmp_path / "clauses.json").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Problem, match=r"/clauses\.json: cannot be read as clauses") as refused:
        Corpus(tmp_path)
    assert told in refused.value.told("en") and "元のファイルに戻してください" in refused.value.told("ja")


def test_the_number_of_an_annex_and_the_kind_of_document_stand_apart_from_the_caption() -> None:
    heads = {clause.id: (clause.label, clause.ja) for clause in Corpus(ROOT / "src/mrs_spec/contract" / FIRST)}
    assert heads["title"] == ("個別規程", "マネージドルータサービス")
    assert heads["annex1.cap"] == ("別紙1", "マネージドルータサービスにおける料金等[第11条関係]")
    assert heads["annex2.cap"] == ("別紙2", "最低利用期間内解除調定金[第12条関係]")


# --- which edition governs ------------------------------------------------------------------------


def judged(
    scratch: Scratch, facts: dict[str, Any], *questions: str, readings: dict[str, str] | None = None
) -> list[Any]:
    case = {"facts": facts, "expected": [{"question": one} for one in questions], "readings": readings or {}}
    with NamedTemporaryFile("w", encoding="utf-8", suffix=".json") as file:
        json.dump(case, file, ensure_ascii=False)
        file.flush()
        done = scratch.run("judge", file.name)
    assert (done.code, done.err) == (0, ""), done
    return [row["answer"] for row in json.loads(done.out)["answers"]]


def contract(*arrived: str, **more: Any) -> dict[str, Any]:
    return {
        "known_until": "2027-12-31",
        "contract": {"billing_start": "2024-04-10"},
        "notices": [{"arrived_on": day} for day in arrived],
        "articles": [{"id": "r"}],
        **more,
    }


def test_an_act_is_governed_by_the_edition_of_its_day_and_what_follows_from_it_too(completed: Scratch) -> None:
    asked = ("contract.end_on", "deadline.return:r")
    assert judged(completed, contract("2026-09-30"), *asked) == [{"value": "2026-11-14"}, {"value": "2026-12-14"}]
    assert judged(completed, contract("2026-10-01"), *asked) == [{"value": "2026-11-30"}, {"value": "2026-12-14"}]
    assert judged(completed, contract("2026-09-01"), *asked) == [{"value": "2026-10-16"}, {"value": "2026-11-15"}]


def test_one_record_may_lie_in_both_editions(completed: Scratch) -> None:
    conduct = {"kind": "USE", "article": "r", "in_japan": False}
    facts = contract(
        "2026-11-01",
        conducts=[{"id": "before", "on": "2026-09-30", **conduct}, {"id": "after", "on": "2026-10-01", **conduct}],
        changes=[
            {
                "id": "added",
                "kind": "EQUIPMENT_ADD",
                "requested_on": "2026-08-01",
                "accepted_on": "2026-08-01",
                "done_on": "2026-08-01",
            }
        ],
    )
    found = judged(completed, facts, "breaches:before", "breaches:after", "term.contract", "contract.end_on")
    assert found[0] == {"value": ["art07.p1.i4"]}
    assert found[1] == {"value": []}
    assert found[2] == {"value": [{"first": "2026-08-01", "last": "2027-07-31"}]}
    assert found[3] == {"value": "2026-12-31"}


def test_a_request_is_refused_under_the_number_its_clause_has_in_the_edition_that_governs(completed: Scratch) -> None:
    def asking(day: str) -> list[Any]:
        change = {"id": "c", "kind": "ITEM_CHANGE", "to_item": "XA", "requested_on": day}
        return judged(completed, contract(changes=[change]), "request:c")

    assert asking("2026-09-30") == [{"refused": {"clause": "art06.p2"}}]
    assert asking("2026-10-01") == [{"refused": {"clause": "art04.p2"}}]


def test_another_letter_of_ir_54_decides_otherwise(completed: Scratch) -> None:
    facts = contract("2026-10-01")
    facts["contract"]["accepted_on"] = "2024-04-01"
    assert judged(completed, facts, "contract.end_on", readings={"IR-54": "A"}) == [{"value": "2026-11-15"}]
    assert judged(completed, contract("2026-08-01"), "contract.end_on", readings={"IR-54": "C"}) == [
        {"value": "2026-09-15"}
    ]
    assert judged(completed, contract("2026-08-20"), "contract.end_on", readings={"IR-54": "C"}) == [
        {"value": "2026-10-19"}
    ]


def test_while_its_work_is_not_done_an_edition_governs_but_does_not_answer(adopted: Scratch) -> None:
    before, after = (judged(adopted, contract(day), "contract.end_on")[0] for day in ("2026-09-30", "2026-10-01"))
    assert before == {"value": "2026-11-14"}
    assert after == {"undetermined": [{"need": "edition", "who": "legal", "detail": DAY}]}


def test_scenarios_across_the_change_run_in_both_languages(completed: Scratch, tmp_path: Path) -> None:
    """Both rows hold, see test_a_changed_answer_is_stated_beside_the_old_one_and_both_are_run; here one does not."""
    assert completed.run("text", "work", DAY).out.splitlines()[-1] == "nothing is left to do."
    scratch = Scratch.copied(completed, tmp_path / "h")
    scratch.edit("features/*/edition_2026_10_01.feature", "2026年11月30日", "2026年11月15日")
    scratch.edit("features/*/edition_2026_10_01.feature", "30 November 2026", "15 November 2026")
    red = scratch.run("features", "-q", *RUN, "-k", "edition_2026", module="pytest")
    assert red.code == 1 and "2 failed, 2 passed" in red.out


def test_a_rule_holds_scenarios_of_one_edition(completed: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(completed, tmp_path / "h", sharing=True)
    for lang, sentence in (("ja", "シナリオ: 別の版"), ("en", "Scenario: Another edition")):
        path = scratch.place / "features" / lang / "edition_2026_10_01.feature"
        text = path.read_text("utf-8")
        begin = text.index("    @edition")
        steps = {"ja": NOTICE_JA, "en": NOTICE_EN}[lang]
        path.write_text(f"{text[:begin]}    @art10.p1 @art10.p1-92\n    {sentence}\n{steps}\n{text[begin:]}", "utf-8")
    done = scratch.run("signoff", "status")
    assert done.code == 2 and "scenarios of several editions" in done.err


def test_an_explanation_is_that_of_the_edition_that_governs(completed: Scratch, tmp_path: Path) -> None:
    path = tmp_path / "both.json"
    path.write_text(json.dumps({"facts": contract("2026-10-01")}), "utf-8")
    told = completed.run("explain", path, "--question", "contract.end_on").out
    assert told.splitlines()[0].endswith(f"takes effect: 30 November 2026 [edition of {DAY}]")
    assert "60 days with 2 October 2026 as day one" in told
    assert "45 days with" not in told  # what the other edition would say is not told
    assert "IR-05=B counted as the first day → 29 November 2026" in told
    before = completed.run("explain", path, "--question", "contract.item", lang="ja").out
    assert f"［{FIRST} 実施版］" in before


def test_duties_are_told_by_the_edition_that_governs_each(completed: Scratch, tmp_path: Path) -> None:
    path = tmp_path / "both.json"
    conduct = {"id": "before", "on": "2026-09-30", "kind": "USE", "article": "r", "in_japan": False}
    path.write_text(json.dumps({"facts": contract("2026-11-01", conducts=[conduct])}), "utf-8")
    told = completed.run("duties", path).out
    assert "by 14 January 2027 | the Contractor | r: duty to return within 14 days | breached" in told
    found = json.loads(completed.run("duties", path, "--format", "json").out)["duties"]
    assert {row["clause"]: row["edition"] for row in found} == {
        "art07.p3": DAY, "art07.p4": DAY, "art09.p2.a": DAY, "art09.p2.b": DAY, "art07.p1.i4": FIRST,
    }  # fmt: skip


WHAT_IF = """
import json, sys
from pathlib import Path
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question
from mrs_spec.whatif import answering, shown
from mrs_spec.whatif.service import reply

facts, before = json.load(open("both.json"))
life = load(facts)
sides = answering.sides(life, [(), answering.letters_of({"IR-05": "B"})])
case = json.dumps({"facts": facts, "expected": [{"question": "contract.end_on"}]})
asked = {name: json.loads(reply(name, case, {}, Path()).text) for name in ("judge", "explain", "statement", "duties")}
first = answering.sides(load(before), [()])
print(json.dumps({
    "html": shown.shown(sides),
    "why": shown.explained(answering.why(life, (), Question.parse("contract.end_on"))),
    "turns": [str(one.chosen) for one in answering.turns(life, ())],
    "before": shown.shown(first),
    **asked,
}))
"""


@pytest.fixture(scope="module")
def what_if(completed: Scratch, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What the what-if tells of a life in both editions, and of one in the first only."""
    scratch = Scratch.copied(completed, tmp_path_factory.mktemp("what-if") / "h", sharing=True)
    lives = [contract("2026-10-01"), contract("2026-09-01")]
    lives[1]["known_until"] = "2026-09-30"
    (scratch.place / "both.json").write_text(json.dumps(lives), "utf-8")
    return scratch.look(WHAT_IF)


def test_what_if_tells_the_edition_that_governs_each_answer(what_if: Any) -> None:
    html = re.sub(r"<[^>]+>", "", what_if["html"])
    assert "30 November 2026 2026-10-01 実施版 The edition of 2026-10-01" in html
    assert "LL" not in html or f"{FIRST} 実施版" in html
    assert "29 November 2026" in html  # the other side, under IR-05 B
    assert "duty to return within 14 days" in html and f"edition of {DAY}" in html
    assert '<figure class="timeline">' in what_if["html"]
    assert "60 days with 2 October 2026 as day one" in what_if["why"] and "45 days with" not in what_if["why"]
    assert "IR-05=B" in what_if["turns"]


def test_what_if_tells_a_life_of_the_first_edition_as_ever(what_if: Any) -> None:
    before = what_if["before"]
    assert "16 October 2026" in before and '<figure class="timeline">' in before
    assert f"The edition of {FIRST}" not in before


def test_the_services_answer_by_the_edition_that_governs(what_if: Any) -> None:
    assert what_if["judge"]["editions"] == [FIRST, DAY]
    assert what_if["judge"]["answers"][0]["answer"] == {"value": "2026-11-30"}
    assert what_if["explain"]["explanations"][0]["en"][0].endswith(f"30 November 2026 [edition of {DAY}]")
    assert {row["edition"] for row in what_if["duties"]["duties"]} == {DAY}
    assert {row["edition"] for row in what_if["statement"]["statement"]} == {FIRST, DAY}


def test_on_every_day_exactly_one_edition_governs() -> None:
    from datetime import date, timedelta

    laws = Laws(((date(2023, 6, 1), law()), (date(2026, 10, 1), law()), (date(2027, 4, 1), law())))
    days = [date(2023, 5, 30) + timedelta(days=count) for count in range(1500)]
    found = [laws.governing(day) for day in days]
    assert found == sorted(found)
    assert [days[found.index(number)].isoformat() for number in (1, 2)] == ["2026-10-01", "2027-04-01"]


def test_where_only_the_first_edition_matters_every_case_is_answered_as_before(compiled: Compiled) -> None:
    from datetime import date

    laws = Laws(((date(2023, 6, 1), law()), (date(2199, 1, 1), law())))
    for id, case in compiled.cases.items():
        assert wrong(case, case.law(laws)) == [], id  # as under the first alone, by which the features run


# --- the edition after that ------------------------------------------------------------------------


def test_a_third_edition_takes_over_what_was_settled_for_the_second(completed: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(completed, tmp_path / "h")
    day = ("令和8年10月1日現在", "令和9年4月1日現在")
    begins = "令和9年4月1日変更この契約約款は、令和9年4月1日から実施します。別紙1マネージド"
    text = made_up.put_in_an_article(next_edition.text()).replace(*day).replace("別紙1マネージド", begins)
    (tmp_path / "third.txt").write_text(text, "utf-8")
    done = scratch.run("text", "adopt", tmp_path / "third.txt", "--edition", "2027-04-01")
    assert (done.code, done.err) == (0, "")
    todo = [line for line in done.out.splitlines() if line.startswith("☐") and "translation" not in line]
    assert "nobody concludes" not in done.out  # what the second edition took out
    assert not [line for line in todo if "art15.p1" in line]  # nothing to compute, as the second edition says of it
    assert [line for line in todo if "art07.p1" in line]
    assert {word for line in todo for word in line.split() if word.startswith(("art", "annex", "suppl", "asof"))} == {
        "art07.p1", "art07.p1:", "art10.p2", "art10.p3.i3", "annex1.3.i5", "annex1.3.i6"
    }  # fmt: skip


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "words", "found"),
    [
        ("日から45日を経過する", "日から60日を経過する", "45日", "60日"),
        ("日から45日を経過する", "日から2か月を経過する", "45日", "2か月"),
        ("から45日を", "から、45日を", "45日", "45日"),
        ("1年とし、1年間", "2年とし、1年間", "1年間", "1年間"),
        ("令和5年6月1日から", "令和8年10月1日から", "令和5年6月1日", "令和8年10月1日"),
        ("甲は支払う", "甲は支払う", "乙", None),
        ("日本国外で使用しない", "", "日本国外で", None),
    ],
)
def test_words_are_found_where_they_now_stand(old: str, new: str, words: str, found: str | None) -> None:
    assert carried(old, new, words) == found


def test_a_difference_shows_whole_numbers() -> None:
    assert worded("到達した日から45日を経過", "到達した日から44日を経過") == "到達した日から[-45-]{+44+}日を経過"
    assert worded("87,838円", "87,839円") == "[-87,838-]{+87,839+}円"


# --- the Cases and the proof of the new edition -----------------------------------------------------


@pytest.fixture(scope="module")
def stated(completed: Scratch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scratch]:
    """The new edition with drafts of the scenarios whose answers change, and their lock."""
    scratch = Scratch.copied(completed, tmp_path_factory.mktemp("stated") / "h")
    done = scratch.run("text", "scenarios", DAY, "--draft")
    assert (done.code, done.err) == (0, ""), done
    assert f"features/{DAY}/ja/art10_termination.feature" in done.out
    assert scratch.run("vectors", "lock").code == 0
    yield from only_read(scratch)


def test_each_case_is_still_right_or_has_another_answer_or_is_not_applicable(completed: Scratch) -> None:
    told = completed.run("text", "scenarios", DAY)
    assert told.code == 1
    assert told.out.startswith("carried cases: ")
    line = "☐ art10.p1-01.a day termination of the contract takes effect: 16 July 2024 → 31 July 2024"
    assert line in told.out.splitlines()
    found = json.loads(completed.run("text", "scenarios", DAY, "--format", "json").out)
    assert "art05.p1-01.a" in found["right"]
    one = next(row for row in found["changed"] if row["case"] == "art10.p1-01.a")
    assert (one["was"], one["now"], one["stated"]) == ({"value": "2024-07-16"}, {"value": "2024-07-31"}, False)
    first = completed.run("text", "scenarios", FIRST)
    assert first.code == 2 and "is the first" in first.err


def test_a_changed_answer_is_stated_beside_the_old_one_and_both_are_run(stated: Scratch) -> None:
    own, old = f"features/{DAY}", "features/en/art10_termination.feature"
    across = [f"features/{lang}/edition_2026_10_01.feature" for lang in ("ja", "en")]
    done = stated.run(own, old, *across, "-v", *RUN, "-k", "notice_arrives or edition_2026", module="pytest")
    assert done.code == 0, done.out[-3000:] + done.err[-1000:]
    passed = [line for line in done.out.splitlines() if "PASSED" in line]
    for name in (f"{own}/en/art10_termination.feature", old):
        assert sum("_after_it[" in line and line.startswith(name) for line in passed) == 6, (
            "as many as the outline has rows"
        )
    assert [sum(line.startswith(name) for line in passed) for name in across] == [2, 2]
    lock = (stated.place / "features" / "vectors.lock").read_text("utf-8")
    assert "\nart10.p1-01.a " in lock and f"\nart10.p1-01.a@{DAY} " in lock
    assert stated.run("text", "scenarios", DAY).code == 0


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (f"@edition.{DAY} ", "", f"needs the tag @edition.{DAY}"),
        ("60 days", "45 days", "clause art10.p1 does not say"),
    ],
)
def test_a_scenario_of_the_new_edition_is_held_to_its_text(
    stated: Scratch, tmp_path: Path, old: str, new: str, told: str
) -> None:
    scratch = Scratch.copied(stated, tmp_path / "h", sharing=True)
    scratch.edit(f"features/{DAY}/en/art10_termination.feature", old, new)
    done = scratch.run("vectors", "lock")
    assert done.code == 2 and told in done.err, done.err


PROVEN = """
import json
from pathlib import Path
from mrs_spec.law.alternatives import alternatives
from mrs_spec.proof import code, whole
from mrs_spec.proof.carried import carried
from mrs_spec.proof.excused import Excused
from mrs_spec.proof.later import prove_later
from mrs_spec.rules import law_of
from mrs_spec.scenarios.features import compile_features

if __name__ == "__main__":
    edited = [one for one in code.edited_functions() if one.name in ("FirstDay.first", "RunsOut.day", "Which.of")]
    edits = tuple(edit for of in edited for edit in code.edits(of))
    code._every_edit = lambda: edits
    whole.alternatives = lambda law: [one for one in alternatives(law) if one.clause.startswith(("art10.p1", "suppl"))]
    compiled = compile_features(Path())
    compiled = compiled.only([id for id in compiled.cases if id.startswith("art10.p1")])
    found = carried("2026-10-01", compiled)
    found = found._replace(examples={})
    whole.register_cases = lambda edition: {}
    before = whole.prove_whole(law_of("2023-06-01"), compiled.first, {}, of=Excused()).proof

    proofs = [prove_later(found, compiled, hints, Path()) for hints in (before, None)]
    proofs.append(prove_later(found._replace(own={}), compiled, None, Path()))
    several = [
        {
            "killed": {one.alternative.id: [kill.case for kill in one.kills][:1] for one in all_.proof.verdicts},
            "told": {one.alternative.id: one.alternative.sentence.en for one in all_.proof.verdicts},
            "in": {one.alternative.id: one.alternative.clause for one in all_.proof.verdicts if not one.broken},
            "cells": sum(one.tried for one in all_.proof.verdicts),
            "wrong": [id for id, wrong in all_.proof.reference.items() if wrong],
            "problems": [one.told("en") for one in all_.problems],
        }
        for all_ in proofs
    ]

    from mrs_spec.report.book import Book
    from mrs_spec.report.changed import ProvenEdition, write_changed
    from mrs_spec.report.comparison import of_editions, page_of, write_comparison
    from mrs_spec.report.site import Places, Site
    from mrs_spec.report.volumes import Volume, Volumes
    from mrs_spec.signoff.parts import House
    from mrs_spec.signoff.states import states

    book, places = Book(law_of("2023-06-01"), before, compiled), Places()
    places.put("evidence/art10.html", ["art10.p1-01.a"])
    volume = Volume("2023-06-01", places)
    site = Site(Path("reports"), places, Volumes(volume, [volume], ["2026-10-01"]))
    site.assets("evidence")
    write_changed([ProvenEdition(found, proofs[0].proof, before)], compiled, site)
    site.page("evidence/index.html", "index.html", book=book)
    site.write()
    house = House(compiled, "2023-06-01")
    table = page_of(Path(), "2023-06-01", "2026-10-01")
    write_comparison(table, of_editions("2026-10-01", "2023-06-01"), house, states(Path(), house))
    rows = [row.id for one in book.articles for group in one.groups for row in group.rows]
    print(json.dumps([*several, {"locked": book.provenance.cases, "rows": rows}]))
"""
OLD_WORD = f"art10.p1.a(the_day_on_which_45_days_elapse):length:{FIRST}"


@pytest.fixture(scope="module")
def house(stated: Scratch, tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    """Where what is proven is written."""
    return Scratch.copied(stated, tmp_path_factory.mktemp("proven") / "h")


@pytest.fixture(scope="module")
def proven(house: Scratch) -> Any:
    """Article 10(1) proven under both editions, with and without what is carried; its pages are written."""
    return house.look(PROVEN)


def test_the_new_edition_is_proven_by_what_is_carried_and_by_its_own(proven: Any) -> None:
    hinted, without, carried_only, _ = proven
    assert hinted["wrong"] == []
    noticed = [{id: bool(kills) for id, kills in one["killed"].items()} for one in (hinted, without)]
    assert noticed[0] == noticed[1]  # a hint is no verdict
    assert hinted["cells"] < without["cells"] / 3
    assert hinted["killed"][OLD_WORD][0].endswith(f"@{DAY}")
    assert carried_only["killed"][OLD_WORD] == ["art10.p1-91.b"]  # nothing that is carried tells 60 days from 45
    assert hinted["killed"]["suppl.2026:day:2"] == ["art10.p1-91.b"]  # only a life that straddles the change does
    told = hinted["told"]["suppl.2026:day:2"]  # the day it really is in operation from, not the first's
    assert told.startswith("if 「令和8年10月1日") and "2 October 2026" in told, told
    assert any(f"features/{DAY}/proof.lock" in problem for problem in hinted["problems"])


def test_the_gate_asks_a_system_built_for_either_edition(stated: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(stated, tmp_path / "h", sharing=True)
    (scratch.place / "sut.py").write_text(next_edition.SYSTEMS, "utf-8")

    def gate(system: str, *args: str) -> tuple[int, list[dict[str, Any]], str]:
        done = scratch.run("gate", "run", "--sut", f"python:sut:{system}", *args, "--format", "jsonl")
        return done.code, [json.loads(line) for line in done.out.splitlines()], done.err

    result, baseline = scratch.place / "gate.jsonl", scratch.place / "baseline.json"
    code, (header, *cases, footer), err = gate("billing", "--edition", DAY, "--report", str(result))
    assert code == 0, err
    assert scratch.run("gate", "accept", result, "--baseline", baseline).code == 0
    assert json.loads(baseline.read_text("utf-8"))["edition"] == DAY
    assert header["edition"] == DAY and footer["verdicts"]["pass"] == len(cases)
    asked = {row["case"] for row in cases}
    assert {"art05.p1-01.a", f"art10.p1-01.a@{DAY}", "art10.p1-91.a", "art10.p1-91.b"} <= asked
    assert "art10.p1-01.a" not in asked
    told = scratch.run(
        "gate", "run", "--sut", "python:sut:unchanged", "--edition", DAY, "--article", "art10.p1", "--limit", "99",
        "--report", result,
    )  # fmt: skip
    code, (_, *cases, footer) = told.code, map(json.loads, result.read_text("utf-8").splitlines())
    failed = {row["case"]: row for row in cases if row["verdict"] == "fail"}
    assert code == 1 and {f"art10.p1-01.a@{DAY}", "art10.p1-91.b"} <= failed.keys() and "art10.p1-91.a" not in failed
    [wrong] = failed[f"art10.p1-01.a@{DAY}"]["wrong"]
    assert (wrong["expected"], wrong["got"]) == ({"value": "2052-07-31"}, {"value": "2052-07-16"})
    assert "the_day_on_which_45_days_elapse" in footer["causes"][0]["laws"][0]["id"]
    assert "60 days" in told.out and f"--edition {DAY} --case art10.p1-91.b" in told.out, told.err
    code, (_, *cases, _), _ = gate("billing", "--edition", DAY, "--case", "art10.p1-91", "--shuffle", "3")
    assert code == 0 and {row["case"] for row in cases} == {"art10.p1-91.a", "art10.p1-91.b"}
    code, (header, *cases, _), _ = gate("first")
    assert (code, header["edition"]) == (0, FIRST)
    assert {row["case"] for row in cases}.isdisjoint({f"art10.p1-01.a@{DAY}", "art10.p1-91.a"})
    assert [gate("first", "--edition", DAY)[0], gate("billing")[0]] == [5, 5]
    assert gate("first", "--baseline", str(baseline), "--case", "art05.p1-01.a")[0] == 9


def test_readings_are_told_of_the_edition_asked_for(stated: Scratch, adopted: Scratch) -> None:
    def places(*edition: str) -> list[str]:
        rows = json.loads(stated.run("readings", *edition, "--format", "json").out)
        return next(row["clauses"] for row in rows if row["id"] == "IR-29")

    assert places() != places("--edition", DAY)
    assert places() == places("--edition", FIRST)
    assert "art07.p4" in stated.run("readings", "show", "IR-29", "--edition", DAY).out
    assert "art07.p4" not in stated.run("readings", "show", "IR-29").out
    changed = json.loads(stated.run("readings", "diff", "IR-05", "A", "B", "--edition", DAY, "--format", "json").out)
    assert [row["A"] for row in changed if row["case"] == f"art10.p1-01.a@{DAY}"] == [{"value": "2024-07-31"}]
    refused = adopted.run("readings", "diff", "IR-05", "A", "B", "--edition", DAY)
    assert refused.code == 2 and f"mrs-spec text work {DAY}" in refused.err


def test_the_behaviour_to_be_signed_is_that_of_every_scenario_that_holds(stated: Scratch, tmp_path: Path) -> None:
    scratch = Scratch.copied(stated, tmp_path / "h", sharing=True)

    def standing() -> dict[str, dict[str, Any]]:
        done = scratch.run(
            "signoff", "status", "art05.p1", "art07.p4", "art10.p1", "--edition", DAY, "--format", "json"
        )
        rows = json.loads(done.out)["states"]
        return {row["clause"]: row for row in rows if row["meaning"] == "behaviour-approved"}

    # what was approved under the edition before is not carried over in this meaning, and is no longer nothing
    assert [one["state"] for one in standing().values()] == ["unsigned"] * 3
    who = ("--meaning", "behaviour-approved", "--as", "山田花子", "--role", "legal", "--edition", DAY)
    assert scratch.run("sign", "art05.p1", "art07.p4", "art10.p1", *who, typed="yes\n").code == 0
    assert {one["state"] for one in standing().values()} == {"current"}
    [record] = [path for path in (scratch.place / "signoffs").rglob("*.json") if DAY in path.read_text("utf-8")]
    parts = json.loads(record.read_text("utf-8"))["act"]["clauses"]
    assert "art05.p1-01.a" in parts["art05.p1"]["cases"]  # still right
    assert {f"art10.p1-01.a@{DAY}", "art10.p1-91.b"} <= parts["art10.p1"]["cases"].keys()  # restated; across editions
    assert "art10.p1-01.a" not in parts["art10.p1"]["cases"]
    assert all(id.startswith("art10.p2") or "@" in id for id in parts["art07.p4"]["cases"])  # under its new number
    ja, en = (f"features/{lang}/art05_minimum_use_period.feature" for lang in ("ja", "en"))
    scratch.edit(ja, "| c  | 2024年1月1日", "| g  | 2024年1月1日")
    scratch.edit(en, "| c   | 1 January 2024", "| g   | 1 January 2024")
    assert standing()["art05.p1"]["state"] == "stale"


def test_prove_tells_the_edition_asked_for_and_refuses_one_that_is_not_complete(
    stated: Scratch, adopted: Scratch, tmp_path: Path
) -> None:
    stated = Scratch.copied(stated, tmp_path / "h", sharing=True)
    for name in ("art05_minimum_use_period", "edition_2026_10_01"):
        for path in (stated.place / "features").rglob(f"{name}.feature"):
            path.unlink()
    done = stated.run("prove", "art10.p1.b", "--edition", DAY, "--format", "json")
    found = json.loads(done.out)
    assert found["edition"] == DAY
    assert all(one["killed"] for one in found["alternatives"] if one["kind"] == "word")
    refused = adopted.run("prove", "--edition", DAY)
    assert refused.code == 2 and f"mrs-spec text work {DAY}" in refused.err


# --- what changed, as a page ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def changed(house: Scratch, proven: Any) -> Path:
    return house.place / "reports" / "evidence" / f"changed-{DAY}.html"


def cells(row: str) -> list[str]:
    found = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)
    return [re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", cell))).strip() for cell in found]


def rows_of(page: Path, mark: str) -> list[list[str]]:
    return [cells(row) for row in re.findall(r"<tr[^>]*>.*?</tr>", page.read_text("utf-8"), re.DOTALL) if mark in row]


def test_what_changed_has_both_texts_side_by_side(changed: Path) -> None:
    [[new, old, remark]] = rows_of(changed, '<tr class="changed" data-item data-clause="art10.p1"')
    assert "60日を経過する日" in new and "60 days" in new
    assert "45日を経過する日" in old and "45 days" in old
    assert "規範の語：45日 → 60日" in remark


def test_what_changed_has_both_answers_and_where_the_new_one_is_stated(changed: Path) -> None:
    [[case, question, was, now, stated]] = rows_of(changed, 'data-case="art10.p1-01.a"')
    assert case.startswith("art10.p1-01.a ") and "day termination of the contract takes effect" in question
    assert (was, now) == ("2024年7月16日 16 July 2024", "2024年7月31日 31 July 2024")
    assert stated.startswith(f"art10.p1-01.a@{DAY} features/{DAY}/ja/art10_termination.feature")
    assert '<a class="mono" href="art10.html#art10.p1-01.a">' in changed.read_text("utf-8")


def test_what_changed_has_both_proofs_by_clause_and_names_what_survives(changed: Path, proven: Any) -> None:
    found = {row[0].split(" ")[0]: row for row in rows_of(changed, '<th scope="row">') if len(row) == 8}
    hinted = proven[0]
    for clause, name in (("art10.p1", "第10条第1項"), ("suppl.2026", "附則（2026年）")):
        own = [bool(hinted["killed"][id]) for id, of in hinted["in"].items() if of.startswith(clause)]
        assert own and found[name][5:] == [str(count) for count in (len(own), sum(own), len(own) - sum(own))]
    assert "（新設）" in found["附則（2026年）"][1]


def test_the_book_of_the_first_edition_shows_no_scenario_that_the_later_one_alone_answers(proven: Any) -> None:
    book = proven[-1]
    assert "art10.p1-01.a" in book["rows"]
    assert not [row for row in book["rows"] if "@" in row]
    assert "art10.p1-91.a" in book["rows"]  # it straddles the change: the laws of both answer it
    assert book["locked"] > len(book["rows"])


def test_what_changed_is_led_to_from_the_front_page_and_from_the_table(changed: Path) -> None:
    reports = changed.parent.parent
    assert f'<a href="{changed.name}">' in (changed.parent / "index.html").read_text("utf-8")
    table = reports / "comparison" / f"{FIRST}--{DAY}.html"
    assert f'<a href="../evidence/{changed.name}">' in table.read_text("utf-8")


@pytest.mark.browser
def test_axe_finds_nothing_in_what_changed_and_nothing_is_wider_than_the_screen(changed: Path, still: Any) -> None:
    shown = still.new_page(viewport={"width": 400, "height": 900}, color_scheme="dark")
    shown.goto(changed.as_uri())
    for width in (400, 1400):
        assert shown.evaluate("innerWidth") == width >= shown.evaluate("document.documentElement.scrollWidth")
        assert violations(shown) == ""
        shown.set_viewport_size({"width": 1400, "height": 900})
        shown.emulate_media(color_scheme="light")
    shown.close()
