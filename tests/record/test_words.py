"""Words refuse a text that does not show them: with another edition's text the rules are not built on a guess."""

from __future__ import annotations

import pytest

from mrs_spec.record.words import Acts, Causes, Contents, Grounds, Kinds, Length, OnDay, Several, Which, Word


@pytest.mark.parametrize(
    ("word", "text"),
    [
        (Which, "いずれかの日"),
        (Length, "1週間"),
        (Length, "約1年"),
        (Length, "1年と1日"),
        (Kinds, "付属物の追加又は変更"),
        (Kinds, "ルータ等機器の追加又は移設"),
        (Kinds, "追加又は変更"),
        (Grounds, "第2項又は第3号"),
        (Grounds, "前項"),
        (Several, "一の"),
        (Acts, "停止、貸出"),
        (Causes, "障害、その他天災"),
        (Contents, "その旨及び方法"),
        (OnDay, "令和5年6月"),
        (OnDay, "2023年6月1日をもって"),
    ],
)
def test_a_text_that_does_not_show_the_word_is_refused(word: type[Word], text: str) -> None:
    with pytest.raises(ValueError):
        word.read(text)


def test_a_list_is_read_as_the_text_lists_it() -> None:
    """A shorter list is a narrower rule, never the reference list."""
    assert len(Kinds.read("有料オプションの追加、変更又は終了").of) == 3
    assert len(Kinds.read("ルータ等機器の追加又は変更").of) == 2
    assert len(Kinds.read("有料オプションの終了").of) == 1
    assert [kind.value for kind in Grounds.read("第3項").of] == ["GR28_3"]
    assert Length.read("30日間") == Length(days=30) != Length.read("30か月")
