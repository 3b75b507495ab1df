"""The table of new and old provisions: in the order of the new text, what stands unchanged left out."""

from __future__ import annotations

import made_up
import next_edition

from mrs_spec.document.comparison import compare
from mrs_spec.document.table import Omitted, table
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus


def rows(text: str) -> list[str]:
    """Each row in short: 略 with the numbers of both columns, or the ids of both, → where it moved."""

    def spans(several: tuple[tuple[str, str], ...]) -> str:
        return ",".join(first if first == last else f"{first}~{last}" for first, last in several)

    found = []
    for row in table(compare(corpus(FIRST), text), list(corpus(FIRST).clauses)):
        if isinstance(row, Omitted):
            same = row.new == row.old
            found.append(f"略 {spans(row.new)}" + ("" if same else f" | {spans(row.old)}"))
        else:
            how = "→" if row.moved else "⇒" if row.apart else "|"
            found.append(f"{row.here} {how} {row.then}".strip() + ("." if row.stands else ""))
    return found


def test_what_changed_moved_came_and_went_stands_in_its_place() -> None:
    assert rows(next_edition.text()) == [
        "略 title", "asof | asof", "略 issuer", "略 art01~art03",
        "art04.cap | art04.cap.", "略 ", "art04.p2 → art06.p2",
        "略 art05",
        "art06.cap | art06.cap.", "略 ", "→ art06.p2",
        "art07.cap | art07.cap.", "略 ,(1)~(3)", "| art07.p1.i4", "略 (5),2", "art07.p3 | art07.p3",
        "art07.p4 → art10.p2",
        "art08.cap | art08.cap.", "略 ,2", "art08.p2.proviso | art08.p2.proviso", "art08.p3 | art08.p3",
        "略 art09",
        "art10.cap | art10.cap.", "art10.p1 | art10.p1", "→ art10.p2",
        "略 art11~art13",
        "art14.cap |", "art14.p1 |",
        "suppl.cap | suppl.cap.", "略 ,1~6,", "suppl.2026.head |", "suppl.2026 |",
        "略 annex1", "略 annex2",
    ]  # fmt: skip


def test_articles_that_only_changed_their_number_are_left_out_with_both_numbers() -> None:
    found = rows(made_up.renumbered())
    assert [row for row in found if row.startswith("略 art")] == [
        "略 art01~art06", "略 art08~art09 | art07~art08", "略 art12~art14 | art11~art13"
    ]  # fmt: skip
    at = found.index("art10.cap | art09.cap.")
    assert found[at : at + 5] == [
        "art10.cap | art09.cap.", "略 ", "art10.p2 | art09.p2", "略 3,(1)~(2)", "art10.p3.i3 | art09.p3.i3"
    ]  # fmt: skip


def test_what_was_put_into_another_article_is_no_change_of_numbers() -> None:
    found = rows(made_up.divided())
    at = found.index("art10_2.cap |")
    assert found[at - 1 : at + 2] == ["略 art03~art10", "art10_2.cap |", "art10_2.p1 ⇒ art10.p2"]


def test_paragraphs_after_one_put_in_are_left_out_with_both_numbers_and_their_items() -> None:
    text = corpus(FIRST).normalized
    begin = text.index("2前項の規定に違反して")
    put_in = text[:begin] + "2契約者は、ルータ等を清掃します。" + text[begin:].replace("2前項", "3第1項", 1)
    put_in = put_in.replace("3マネージドルータサービス契約が事由", "4マネージドルータサービス契約が事由", 1)
    found = rows(put_in)
    at = found.index("art07.cap | art07.cap.")
    assert found[at : at + 5] == [
        "art07.cap | art07.cap.", "略 ", "art07.p2 |", "art07.p3 | art07.p2", "略 4 | 3"
    ]  # fmt: skip


def test_a_clause_written_anew_stands_beside_the_one_it_replaces() -> None:
    text = corpus(FIRST).normalized
    old = corpus(FIRST).clause("art13.p3").whole
    found = rows(text.replace(old, "3前二項のほか、故障の取扱いは別表によります。"))
    assert "art13.p3 | art13.p3" in found and "art13.p3 |" not in found
