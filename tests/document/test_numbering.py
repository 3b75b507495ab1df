"""Every form of numbering finds its place, and a document that only changes the form moves nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest

from mrs_spec.document.comparison import compare, differing
from mrs_spec.document.names import clause_name
from mrs_spec.document.numbering import article, numbers, same_number
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus

ITEM, PARAGRAPH, CAPTION = r"^\((\d)\) ", r"^ ?(\d) ", r"^第 (\d+)条（(.*)） *$"
KANJI = [*"〇一二三四五六七八九十", *(f"十{digit}" for digit in "一二三")]


def series(before: str, signs: str, after: str) -> Callable[[re.Match[str]], str]:
    return lambda found: before + signs[int(found[1]) - 1] + after


FORMS: dict[str, tuple[str, str | Callable[[re.Match[str]], str]]] = {
    "第十一条（料金）": (CAPTION, lambda found: f"第{KANJI[int(found[1])]}条（{found[2]}）"),
    "第11条 料金": (CAPTION, r"第\1条　\2"),
    "第11条【料金】": (CAPTION, r"第\1条【\2】"),
    "（料金）第11条": (CAPTION + r"\n+", r"（\2）\n第\1条　"),
    "①": (ITEM, series("", "①②③④⑤⑥", " ")),
    "⑴": (ITEM, series("", "⑴⑵⑶⑷⑸⑹", "")),
    "（１）": (ITEM, series("（", "１２３４５６", "）")),
    "1.": (ITEM, series("", "123456", ". ")),
    "一": (ITEM, series("", "一二三四五六", "　")),
    "（一）": (ITEM, series("（", "一二三四五六", "）")),
    "イ": (ITEM, series("", "イロハニホヘ", "　")),
    "（イ）": (ITEM, series("（", "イロハニホヘ", "）")),
    "ア": (ITEM, series("", "アイウエオカ", "　")),
    "(ア)": (ITEM, series("(", "アイウエオカ", ")")),
    "(a)": (ITEM, series("(", "abcdef", ") ")),
    "ａ．": (ITEM, series("", "ａｂｃｄｅｆ", "．")),
    "(ⅰ)": (ITEM, series("(", "ⅰⅱⅲⅳⅴⅵ", ") ")),
    "第一号": (ITEM, lambda found: f"第{KANJI[int(found[1])]}号　"),
    "２": (PARAGRAPH, series("", "１２３４５６", "　")),
    "２．": (PARAGRAPH, series("", "１２３４５６", "．")),
    "2.": (PARAGRAPH, series("", "123456", ". ")),
    "②": (PARAGRAPH, series("", "①②③④⑤⑥", " ")),
    "第二項": (PARAGRAPH, lambda found: f"第{KANJI[int(found[1])]}項　"),
}


@pytest.mark.parametrize("form", FORMS)
def test_another_form_of_numbering_is_editorial_and_moves_nothing(form: str) -> None:
    text = re.sub(FORMS[form][0], FORMS[form][1], corpus(FIRST).source, flags=re.MULTILINE)
    found = differing(compare(corpus(FIRST), text))
    assert Counter((one.how, one.nature) for one in found).keys() == {("changed", "editorial")}
    assert len(found) > 5


INSERTED = """第十一条の二（通知）
契約者は、次の各号に掲げる事項を、当社に通知するものとします。
一　氏名
二　次に掲げる事項
　イ　住所
　ロ　次の番号
　　(ⅰ)　電話番号
　　(ⅱ)　ファクシミリの番号
　ハ　職業
三　その他
２　前項の通知は、次の方法によります。
①　郵送
②　持参
ただし、急ぐときはこの限りではありません。
"""
UNITS = {
    "art11_2.cap": "第十一条の二（通知）",
    "art11_2.p1": "契約者は、次の各号に掲げる事項を、当社に通知するものとします。",
    "art11_2.p1.i1": "一氏名",
    "art11_2.p1.i2": "二次に掲げる事項",
    "art11_2.p1.i2.sub1": "イ住所",
    "art11_2.p1.i2.sub2": "ロ次の番号",
    "art11_2.p1.i2.sub2.sub1": "(ⅰ)電話番号",
    "art11_2.p1.i2.sub2.sub2": "(ⅱ)ファクシミリの番号",
    "art11_2.p1.i2.sub3": "ハ職業",
    "art11_2.p1.i3": "三その他",
    "art11_2.p2": "２前項の通知は、次の方法によります。",
    "art11_2.p2.i1": "①郵送",
    "art11_2.p2.i2": "②持参",
    "art11_2.p2.proviso": "ただし、急ぐときはこの限りではありません。",
}


def test_each_number_of_a_new_article_is_a_unit_of_its_own() -> None:
    at = corpus(FIRST).source.index("第 12条（最低利用期間内解除調定）")
    found = differing(compare(corpus(FIRST), corpus(FIRST).source[:at] + INSERTED + corpus(FIRST).source[at:]))
    assert {one.how for one in found} == {"added"}
    assert {one.id: one.unit.whole for one in found if one.unit} == UNITS


def test_inserted_articles_and_parts_of_items_have_names() -> None:
    assert clause_name("art11_2.p1.i2.sub3") == ("第11条の2第1項第2号の細分3", "article 11-2(1)(2), sub-item 3")
    assert article("第11条の2の3(通知)") == "art11_2_3"


def test_a_label_says_the_same_number_in_every_series_in_which_it_may_stand() -> None:
    assert numbers("イ") == {"イ": 1, "ア": 2}
    assert same_number("(2)", "ロ") and same_number("2", "第2項") and not same_number("(2)", "(3)")
    assert not same_number("", "1")


def test_a_caption_that_another_changed_clause_quotes_stands_in_its_own_place() -> None:
    text = re.sub(CAPTION, r"第\1条　\2", corpus(FIRST).source, flags=re.MULTILINE)
    quoting = "第 2条(マネ\n\nージドルータサービスの有料オプション)に定める"
    assert quoting in text
    found = differing(compare(corpus(FIRST), text.replace(quoting, quoting.replace("定める", "掲げる"))))
    assert {one.how for one in found} == {"changed"}
    assert [one.id for one in found if one.nature != "editorial"] == ["suppl.p5"]
