"""Where references point, and that a number which follows its clause is told from one that points elsewhere."""

from __future__ import annotations

import re

import made_up
import pytest

from mrs_spec.document.characters import key_of
from mrs_spec.document.comparison import Found, compare, differing
from mrs_spec.document.references import references
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus

IDS = list(corpus(FIRST).clauses)


@pytest.mark.parametrize(
    ("clause", "words", "targets"),
    [
        ("art09.p2", "第7条(ルータ等機器の管理)第3項", ["art07.p3"]),
        ("art07.p2", "前項の規定", ["art07.p1"]),
        ("art05.p3", "第1項の規定、次条(契約内容の変更)第1項", ["art05.p1", "art06.p1"]),
        ("art12.p1", "一般規程第28条(契約者の解除)第2項又は第3項", []),
        ("art12.p1", "一般規程第28条第2項に基づき、別紙2の1.に定める", ["annex2.1.head"]),
        ("suppl.p6", "第5条(最低利用期間)第3項及び第4項", ["art05.p3", "art05.p4"]),
        ("annex2.1", "別紙1の2.月額費用(1)", ["annex1.2.i1"]),
        ("art11.p1.s1", "別紙1のとおり", ["annex1.cap"]),
        ("art08.p3", "第7条第1項第4号、第99条", ["art07.p1.i4", ""]),
        ("art07.p1.i2", "第4号", ["art07.p1.i4"]),
        ("art12.p1", "一般規程第28条又は第29条、第5条", []),
        ("art12.p1", "一般規程第28条に基づき、第5条", ["art05.cap"]),
        ("art10.p1", "45日を経過する日", []),
    ],
)
def test_a_reference_points_to_a_clause_of_its_own_document(clause: str, words: str, targets: list[str]) -> None:
    assert [one.target for one in references(clause, words, IDS)] == targets


def changed(text: str) -> dict[str, Found]:
    return {one.id: one for one in differing(compare(corpus(FIRST), text))}


def test_numbers_that_follow_what_they_point_to_are_told_from_others() -> None:
    found = changed(made_up.renumbered())
    follows = {id for id, one in found.items() if one.nature == "renumbered"}
    assert follows == {
        *(f"art{number:02d}.cap" for number in range(8, 15)), "art10.p2", "art10.p3.i3",
        "annex1.cap", "annex1.3.i5", "annex1.3.i6", "annex2.cap", "annex2.1.head", "annex2.2.head",
    }  # fmt: skip
    assert {id for id, one in found.items() if one.nature == "normative"} == {"asof", "art11.p1"}
    assert not any(one.strays for one in found.values())


def test_a_number_that_was_forgotten_points_elsewhere_though_its_words_stand() -> None:
    text = made_up.renumbered()
    forgotten = text.replace("第8条（ルータ等機器の管理）第1項各号", "第7条（ルータ等機器の管理）第1項各号")
    assert forgotten != text
    one = changed(forgotten)["art10.p3.i3"]
    assert (one.how, one.nature) == ("moved", "normative")
    assert [stray[2:] for stray in one.strays] == [("art07.p1", "art08.p1", "art07.p1")]


def test_a_paragraph_put_in_before_makes_the_words_of_the_next_point_elsewhere() -> None:
    text = corpus(FIRST).normalized
    after = "2前項の通知があったときは、当社の社員"
    put_in = text.replace(after, "2当社は、通知の方法を別に定めます。3前項の通知があったときは、当社の社員")
    assert put_in != text
    one = changed(put_in)["art08.p3"]
    assert [stray[1:] for stray in one.strays] == [("前項", "art08.p1", "art08.p1", "art08.p2")]
    assert (one.nature, one.unit and one.unit.ja) == ("normative", corpus(FIRST).clause("art08.p2").ja)


def test_what_points_to_a_clause_taken_out_points_to_nothing() -> None:
    text = corpus(FIRST).normalized
    out = text.replace("2" + corpus(FIRST).clause("art10.p2").ja, "").replace(
        corpus(FIRST).clause("art13.p3").ja, corpus(FIRST).clause("art13.p3").ja.replace("第1項", "第10条第2項")
    )
    assert "art10.p2" in changed(out) and not changed(out)["art13.p3"].strays[0].target


@pytest.mark.parametrize("number", range(1, 14))
def test_wherever_an_article_is_put_in_only_numbers_differ(number: int) -> None:
    found = changed(made_up.edited(made_up.put_in_an_article(corpus(FIRST).normalized, number)))
    strays = {id for id, one in found.items() if one.strays}
    assert strays == ({"art05.p3", "art05.p4"} if number == 6 else set())  # 次条（契約内容の変更）
    kept = {id: one.nature for id, one in found.items() if one.was and not one.strays}
    assert {id for id, nature in kept.items() if nature not in ("", "renumbered")} == {"asof"}
    assert not [one for one in found.values() if one.how == "removed"]


@pytest.mark.parametrize("number", range(1, 14))
def test_whichever_article_is_taken_out_the_others_are_followed(number: int) -> None:
    whole = "".join(clause.whole for clause in corpus(FIRST) if clause.id.startswith(f"art{number:02d}."))

    def one_back(found: re.Match[str]) -> str:
        return f"第{int(found[1]) - (int(found[1]) > number)}条"

    text = re.sub(r"(?<!一般規程)第(\d+)条", one_back, corpus(FIRST).normalized.replace(whole, "", 1))
    found = changed(made_up.edited(text))
    gone = {clause.id for clause in corpus(FIRST) if clause.id.startswith(f"art{number:02d}.")}
    assert [one.id for one in found.values() if one.how == "removed" and one.id not in gone] == []
    others = [clause for clause in corpus(FIRST) if clause.id not in gone]
    pointing = {one.target for clause in others for one in references(clause.id, key_of(clause.ja), IDS)}
    assert {stray.was for one in found.values() for stray in one.strays} == pointing & gone
