"""What a difference is called: editorial only what is known to carry no norm; forms of characters move no clause."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest
from depth import often
from hypothesis import given, settings
from hypothesis import strategies as st

from mrs_spec.document.characters import compared, kanji_number, named, read_as
from mrs_spec.document.comparison import Found, compare, differing
from mrs_spec.document.normative import turned
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import Clause, corpus, without_whitespace

CLAUSES = [clause for clause in corpus(FIRST) if clause.kind != "heading" and len(clause.ja) > 8]
NEGATIONS = ("ない", "なかった", "なければ", "なく", "ず", "ずに", "ぬ", "ざる", "ません", "ねば", "まい", "なき")
TURNING = (
    *NEGATIONS, "だけ", "のみ", "しか", "ばかり", "まで", "に限り", "さえ", "ただちに", "いつでも", "すぐに",
    "あらかじめ", "得る", "できる", "かもしれない", "おそれがある", "べきで", "ことがある",
)  # fmt: skip
KANA = "ぁあいうえおかがきくけこさしすせそたちつてとなにぬのはひふへほまみむめもやゆよらりるれろわをん"


def changed(clause: Clause, whole: str) -> list[Found]:
    return differing(compare(corpus(FIRST), "".join(whole if one == clause else one.whole for one in corpus(FIRST))))


def nature(clause: Clause, ja: str) -> list[str]:
    """Of the one clause; that it is removed, where it is no longer recognised."""
    return [one.nature or one.how for one in changed(clause, clause.label + ja) if one.was == clause]


@settings(max_examples=often(20), deadline=None)
@given(st.sampled_from(CLAUSES), st.sampled_from(TURNING), st.data())
def test_a_negation_a_limit_a_time_or_a_possibility_put_in_anywhere_is_normative(
    clause: Clause, words: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, len(clause.ja) - 1))
    assert nature(clause, clause.ja[:at] + words + clause.ja[at:]) in (["normative"], ["removed"])


@settings(max_examples=often(20), deadline=None)
@given(st.sampled_from(CLAUSES), st.text(KANA, min_size=1, max_size=3), st.data())  # fmt: skip
def test_kana_put_in_anywhere_is_no_mere_matter_of_form(clause: Clause, kana: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(clause.ja) - 1))
    assert nature(clause, clause.ja[:at] + kana + clause.ja[at:]) in (["wording"], ["normative"], ["removed"])


@pytest.mark.parametrize(
    ("clause", "old", "new"),
    [
        ("art12.p1", "支払うもの", "支払わないもの"),
        ("art10.p2", "返還するもの", "返還せぬもの"),
        ("art09.p3.i2", "返金しない", "返金する"),
        ("art09.p3.i3", "免れるものではありません", "免れるものです"),
        ("art08.p1", "通知するとともに", "通知せずに"),
        ("art11.p1.s1", "支払うべき料金", "支払い得る料金"),
        ("art10.p2", "ルータ等を返還", "ルータ等だけを返還"),
        ("art07.p3", "当社に返還", "当社にいつでも返還"),
        ("art08.p3", "支払うもの", "支払うかもしれないもの"),
        ("suppl.p2", "その種類にかかわらず", "その種類にかかわらずず"),
    ],
)
def test_the_words_that_turn_a_norm_are_normative_either_way(clause: str, old: str, new: str) -> None:
    one = corpus(FIRST).clause(clause)
    assert old in one.ja
    assert nature(one, one.ja.replace(old, new, 1)) == ["normative"]


def test_a_negation_that_changes_its_place_is_normative() -> None:
    gone, come = turned("処分しないものとし、責任を負うものとする", "処分するものとし、責任を負わないものとする")
    assert "ない" in gone and "ない" in come


@pytest.mark.parametrize(
    ("clause", "old", "new"),
    [
        ("art09.p3", "取り扱い", "取扱い"),
        ("art09.p3", "取り扱い", "取扱"),
        ("art08.p2", "及び", "および"),
        ("art10.p1", "又は", "または"),
        ("art08.p2.proviso", "ただし、", "但し、"),
        ("art08.p2.proviso", "いただく", "頂く"),
        ("art08.p2", "行うものと", "行なうものと"),
        ("art12.p1", "ルータサービス", "ルーターサービス"),
        ("art12.p1", "基づき", "基き"),
        ("art10.p1", "45日", "４５日"),
        ("art12.p1", "第28条", "第二十八条"),
        ("art10.p1", "契約者が", "契約者が、"),
        ("art10.p1", "、", "，"),
        ("art05.p1", "(以下「", "（以下「"),
    ],
)
def test_what_is_known_to_carry_no_norm_is_editorial(clause: str, old: str, new: str) -> None:
    one = corpus(FIRST).clause(clause)
    assert old in one.ja
    assert nature(one, one.ja.replace(old, new, 1)) == ["editorial"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("とき", "時"),
        ("契約者が", "契約者も"),
        ("契約者に", "契約者から"),
        ("返還する", "返還をする"),
        ("行う", "する"),
    ],
)
def test_other_kana_are_other_words(old: str, new: str) -> None:
    one = next(clause for clause in CLAUSES if old in clause.ja)
    assert set(nature(one, one.ja.replace(old, new, 1))) <= {"wording", "normative"}


# --- characters -----------------------------------------------------------------------------------

WIDE = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}
VERTICAL = {
    "、": "\ufe11",
    "。": "\ufe12",
    "（": "\ufe35",
    "）": "\ufe36",
    "「": "\ufe41",
    "」": "\ufe42",
    "[": "\ufe47",
}
HALF = {"（": "(", "）": ")", "「": "｢", "」": "｣", "、": "､", "。": "｡", "ル": "ﾙ", "タ": "ﾀ", "ビ": "ﾋﾞ", "ー": "ｰ"}
IDEOGRAPHS = {unicodedata.normalize("NFKC", chr(code)): chr(code)
              for code in (*range(0x2F00, 0x2FD6), *range(0xF900, 0xFA6E))}  # fmt: skip


@settings(max_examples=often(20), deadline=None)
@given(st.sampled_from(list(corpus(FIRST))), st.sampled_from([WIDE, VERTICAL, HALF]))
def test_another_form_that_can_be_seen_is_editorial_and_moves_nothing(clause: Clause, forms: dict[str, str]) -> None:
    other = "".join(forms.get(character, character) for character in clause.whole)
    found = changed(clause, other)
    assert [(one.how, one.nature) for one in found] in ([], [("changed", "editorial")])
    assert all(one.unit and one.unit.whole == other for one in found)


@pytest.mark.parametrize("forms", [WIDE, VERTICAL, HALF])
def test_a_whole_document_in_another_form_is_editorial_and_moves_nothing(forms: dict[str, str]) -> None:
    other = "".join(forms.get(character, character) for character in corpus(FIRST).source)
    found = differing(compare(corpus(FIRST), other))
    assert Counter((one.how, one.nature) for one in found).keys() == {("changed", "editorial")}
    assert len(found) > 10


@pytest.mark.parametrize("forms", [unicodedata.normalize("NFD", corpus(FIRST).source),
                                   "".join(IDEOGRAPHS.get(one, one) for one in corpus(FIRST).source),
                                   "\ufeff" + "\u200b".join(corpus(FIRST).source), "\u2060".join(corpus(FIRST).source),
                                   "\u00ad".join(corpus(FIRST).source)])  # fmt: skip
def test_what_cannot_be_seen_is_told_by_its_name_and_is_no_difference(forms: str) -> None:
    assert forms != corpus(FIRST).source
    assert differing(compare(corpus(FIRST), forms)) == []
    assert without_whitespace(read_as(forms).text) == corpus(FIRST).normalized
    assert sum(read_as(forms).otherwise.values()) > 0


def test_code_points_are_called_by_their_names() -> None:
    assert read_as("\uf901か\u3099\ufa5b⻑").text == "更が者長"
    assert sorted(named(one) for one, _ in read_as("\uf901\u200b").otherwise) == [
        "U+200B ZERO WIDTH SPACE", "U+F901 CJK COMPATIBILITY IDEOGRAPH-F901",
    ]  # fmt: skip


@given(st.text("第条の一二十百（）()(⑴①㈱ｶﾞ か\u3099、，．。1２\n"))
def test_the_way_back_from_what_is_compared_loses_nothing(text: str) -> None:
    one = compared(text)
    assert len(one.at) == len(one.key) + 1 and list(one.at) == sorted(one.at)
    assert "".join(one.between(place, place + 1) for place in range(len(one.key))) == (
        without_whitespace(text) if one.key else ""
    )


@given(st.text("か\u3099\u200b\ufeff\uf901⻑⽇ｶﾞe\u0301 \n1"))
def test_what_was_read_is_read_the_same_again(text: str) -> None:
    once = read_as(text)
    assert read_as(once.text) == (once.text, Counter())


def test_kanji_numbers() -> None:
    assert [kanji_number(one) for one in ("十一", "二八", "百二", "二十", "千三百五")] == [11, 28, 102, 20, 1305]
