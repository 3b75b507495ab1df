"""What an edition takes over from the one before: all that is written about its clauses, by their new numbers."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from typing import Any

import made_up
import next_edition
import pytest

from mrs_spec.document.adopt import adopted_files
from mrs_spec.document.names import clause_name
from mrs_spec.document.renumber import renumbered
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus
from mrs_spec.law.owners import read_claims

DAY = date.fromisoformat(made_up.DAY)


def adopted(text: str, day: date = DAY) -> dict[str, str]:
    return dict(adopted_files(text, day))


@pytest.fixture(scope="module")
def moved() -> dict[str, str]:
    """The edition in which every article from the seventh on has another number."""
    return adopted(made_up.renumbered())


def step(files: dict[str, str]) -> dict[str, Any]:
    return tomllib.loads(files["edition.toml"])


# --- words in both languages ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("第10条第1項の「到達した日から45日」", "第11条第1項の「到達した日から45日」"),
        ("第7条第1項第3号又は第6条", "第8条第1項第3号又は第6条"),
        ("一般規程第28条第2項及び民法第140条", "一般規程第28条第2項及び民法第140条"),
        ("第9条（亡失品又は毀損品に関する措置）第2項", "第10条（亡失品又は毀損品に関する措置）第2項"),
        ("Article 10(1) has no", "Article 11(1) has no"),
        ("under article 7(1)(3), not article 5(2)", "under article 8(1)(3), not article 5(2)"),
        ("Article 7 (Management of Equipment), paragraph 1", "Article 8 (Management of Equipment), paragraph 1"),
        ("Article 9(3), item (2) applies", "Article 10(3), item (2) applies"),
        ("第7条第1項及び第3項、第12条第1項又は第2項", "第8条第1項及び第3項、第13条第1項又は第2項"),
        ("民法第9条及び第10条、一般規程第28条第2項又は第3項", "民法第9条及び第10条、一般規程第28条第2項又は第3項"),
        ("第6条、第7条又は第9条第2項", "第6条、第8条又は第10条第2項"),
        ("Articles 1, 6 or 7 and article 9(1) and (2)", "Articles 1, 6 or 8 and article 10(1) and (2)"),
        ("別紙1の3.(5)及び(6)", "別紙1の3.(5)及び(6)"),
        ("Article 28 of the General Regulations", "Article 28 of the General Regulations"),
        ("Article 28 (Termination by the Contractor)", "Article 28 (Termination by the Contractor)"),
    ],
)
def test_what_is_said_of_a_clause_is_said_of_it_under_its_new_number(moved: dict[str, str], old: str, new: str) -> None:
    now = {then: here for here, then in step(moved)["was"].items()}
    assert renumbered(old, now, list(corpus(FIRST).clauses)) == new


def test_a_clause_that_became_an_article_of_its_own_is_called_so() -> None:
    now = {then: here for here, then in step(adopted(made_up.divided()))["was"].items()}
    ids = list(corpus(FIRST).clauses)
    assert renumbered("第10条第1項及び第10条第2項", now, ids) == "第10条第1項及び第10条の2第1項"
    assert renumbered("Article 10(2) is met", now, ids) == "Article 10-2(1) is met"


def test_an_item_put_into_an_annex_moves_those_after_it_and_what_is_said_of_them() -> None:
    new = "(3)休日に作業が発生する場合には、休日手数料として当社が別途契約者に示す金額"
    item = "(3)長時間作業が発生する場合には、当社が別途契約者に示す金額"
    text = made_up.edited(
        corpus(FIRST).normalized,
        (item, new + item.replace("3", "4", 1)),
        ("(4)距離に", "(5)距離に"), ("(5)第8条（故障", "(6)第8条（故障"), ("(6)第9条（亡失品", "(7)第9条（亡失品"),
        ("別紙1の3.(5)に定める", "別紙1の3.(6)に定める"),
    )  # fmt: skip
    now = {then: here for here, then in step(adopted(text))["was"].items()}
    assert (now["annex1.3.i2"], now["annex1.3.i3"], now["annex1.3.i6"]) == ("annex1.3.i2", "annex1.3.i4", "annex1.3.i7")
    ids = list(corpus(FIRST).clauses)
    assert renumbered("別紙1の3.(2)及び(3)並びに別紙1の2.月額費用(1)", now, ids) == (
        "別紙1の3.(2)及び(4)並びに別紙1の2.月額費用(1)"
    )
    assert renumbered("Annex 1, 3.(5) and (6), annex 1, 2.", now, ids) == "Annex 1, 3.(6) and (7), annex 1, 2."


def test_a_paragraph_named_beside_another_is_named_with_its_article_where_that_is_another_now() -> None:
    now = {then: here for here, then in step(adopted(made_up.divided()))["was"].items()}
    ids = list(corpus(FIRST).clauses)
    assert renumbered("第10条第1項及び第2項", now, ids) == "第10条第1項及び第10条の2第1項"
    assert renumbered("Article 10(1) and (2)", now, ids) == "Article 10(1) and (2)"  # no words for it: a person's


def test_what_is_gone_keeps_the_number_it_had() -> None:
    now = {then: here for here, then in step(adopted(next_edition.text(), date(2026, 10, 1)))["was"].items()}
    assert renumbered("第7条第1項第4号", now, list(corpus(FIRST).clauses)) == "第7条第1項第4号"


# --- the files ------------------------------------------------------------------------------------


def test_every_owner_of_a_normative_word_goes_with_its_clause(moved: dict[str, str]) -> None:
    was = {then: here for here, then in step(moved)["was"].items()} | {"suppl.2023": "suppl.2027"}
    old = read_claims((corpus(FIRST).folder / "waivers.toml").read_text("utf-8"))
    new = {(one.clause, one.words, one.nth): one for one in read_claims(moved["waivers.toml"])}
    for one in old:
        holder = corpus(FIRST).holder(one.clause) or ""
        assert any((was[holder], words, one.nth) in new for words in (one.words, other_words(one.words))), one


def other_words(words: str) -> str:
    """As the reference, or the day of the edition, reads in the renumbered one."""
    changed = {"第7条": "第8条", "第8条": "第9条", "第9条": "第10条", "令和5年6月1日": "令和9年4月1日"}
    return changed.get(words, words)


def test_a_reference_is_owned_under_its_new_number_and_the_reason_names_it_so(moved: dict[str, str]) -> None:
    claims = {(one.clause, one.words): one for one in read_claims(moved["waivers.toml"])}
    assert ("art10.p3.i3", "第8条") in claims and ("art10.p3.i3", "第7条") not in claims
    assert "第9条第3項の規則" in "".join(one.reason.ja for one in claims.values())
    as_of = claims["asof", "令和9年4月1日"]
    assert "附則（2027年）" in as_of.reason.ja and "provisions of 2027" in as_of.reason.en


def test_the_beginning_of_the_edition_before_is_told_and_not_computed(moved: dict[str, str]) -> None:
    kinds = {row["id"]: row["kind"] for row in json.loads(moved["clauses.json"])["clauses"]}
    assert (kinds["suppl.2021"], kinds["suppl.2023"], kinds["suppl.2027"]) == (
        "declaratory", "declaratory", "operative"
    )  # fmt: skip
    claims = [one for one in read_claims(moved["waivers.toml"]) if one.clause == "suppl.2023"]
    assert [(one.words, one.kind) for one in claims] == [
        ("令和5年6月1日", "waived"), ("から", "waived"), ("ます", "waived")
    ]  # fmt: skip
    assert all("2023-06-01" in one.reason.ja and "2023-06-01" in one.reason.en for one in claims)


def test_a_reading_names_its_clauses_by_their_new_ids_and_numbers(moved: dict[str, str]) -> None:
    found = tomllib.loads(moved["readings/IR-05.toml"])
    assert found["clauses"] == ["art11.p1"]
    assert "第11条第1項" in found["question"]["ja"] and "Article 11(1)" in found["why"]["en"]
    assert "一般規程第28条第2項" in found["example"]["ja"]


def test_what_an_answer_may_ask_for_is_called_the_same_in_every_edition(moved: dict[str, str]) -> None:
    assert moved["needs.toml"] == (corpus(FIRST).folder / "needs.toml").read_text("utf-8")


def test_what_the_translator_had_and_the_notes_speak_of_the_new_numbers(moved: dict[str, str]) -> None:
    rows = {row["id"]: row for row in json.loads(moved["clauses.json"])["clauses"]}
    found = rows["art10.p3.i3"]
    assert (found["en"], "Article 8 (Management of" in found["en_before"]) == ("", True)
    assert "art10.p3" in found["notes"] and "art08.p1.i1 to art08.p1.i5" in found["notes"]


def test_the_glossary_names_places_by_their_new_ids(moved: dict[str, str]) -> None:
    places = [place for row in tomllib.loads(moved["glossary.toml"])["left_out"] for place in row["places"]]
    assert "art12.p1.s2." in places and "art11.p1.s2." not in places


def test_a_clause_that_points_elsewhere_is_not_the_same_though_its_words_are() -> None:
    text = made_up.renumbered().replace("第8条（ルータ等機器の管理）第1項各号", "第7条（ルータ等機器の管理）第1項各号")
    same = step(adopted(text))["same"]
    assert "art09.p3.i3" not in same and "art09.p3.i2" in same


# --- tables ---------------------------------------------------------------------------------------


def rows_of(files: dict[str, str]) -> dict[str, tuple[str, str]]:
    return {row["id"]: (row["label"], row["ja"]) for row in json.loads(files["clauses.json"])["clauses"]}


def test_a_new_row_of_a_table_is_a_row_whose_label_stands_in_a_line_of_its_own() -> None:
    label, words = made_up.OPTION
    in_lines = made_up.divided().replace(label + words, f"\n{label} \n{words} \n")
    assert rows_of(adopted(in_lines))["art02.tbl.4"] == (label, words)
    assert rows_of(adopted(made_up.divided()))["art02.tbl.4"] == ("", label + words)
    assert clause_name("art02.tbl.4") == ("第2条の表の4行目", "article 2, table, row 4")


def test_a_new_row_at_the_end_of_a_table_is_a_row_and_a_sentence_behind_it_is_none() -> None:
    label, words = made_up.OPTION
    custom = corpus(FIRST).clause("art02.tbl.custom").ja
    text = made_up.edited(corpus(FIRST).normalized, (custom, custom + label + words))
    assert "art02.tbl.5" in rows_of(adopted(text))
    sentence = "当社は、有料オプションを追加することがあります。"
    text = made_up.edited(corpus(FIRST).normalized, (custom, custom + sentence))
    assert not [id for id in rows_of(adopted(text)) if id == "art02.tbl.5"]
