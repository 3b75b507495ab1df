"""Page furniture is left out and told; what stands in the contract is not."""

from __future__ import annotations

import re
from pathlib import Path

import next_edition
import pytest
from depth import often
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scratch import Scratch

from mrs_spec.document.characters import key_of
from mrs_spec.document.comparison import compare, differing
from mrs_spec.document.furniture import Furniture, page_numbers, without_furniture
from mrs_spec.document.published import published
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus, without_whitespace

CUTS = st.integers(20, 100)
LINES = [line for line in corpus(FIRST).source.splitlines() if line.strip()]
TITLE = "個別規程 マネージドルータサービス"
FURNITURE = {
    "a number": lambda page: [str(page)],
    "a number between dashes": lambda page: [f"- {page} -"],
    "a wide number": lambda page: [f"－{page}－".translate(str.maketrans("0123456789", "０１２３４５６７８９"))],
    "a number of all": lambda page: [f"{page}/7"],
    "a number with its word": lambda page: [f"{page} ページ"],
    "a number with its abbreviation": lambda page: [f"P.{page}"],
    "in English": lambda page: [f"Page {page} of 7"],
    "a running head": lambda page: [TITLE],
    "a running foot and a number": lambda page: ["株式会社インターネットイニシアティブ", str(page)],
    "a head with its number": lambda page: [f"マネージドルータサービス個別規程 {page}"],
    "a print time": lambda page: [f"2026/10/01 9:0{page}"],
    "a print time and a title": lambda page: ["2026/10/01 9:00 マネージドルータサービス"],
    "when printed": lambda page: [f"印刷日時：2026年10月1日 9:0{page}"],
    "an address": lambda page: ["https://www.example.jp/agreement/mrs.pdf"],
    "an address and a number": lambda page: [f"https://www.example.jp/agreement/mrs.html {page}/7"],
}
BREAKS = {"form feeds": "\n\f\n", "blank lines": "\n\n\n", "a form feed alone": "\f"}


def read(text: str) -> tuple[str, list[Furniture]]:
    return without_furniture(text, key_of(corpus(FIRST).normalized))


def paged(
    lines: list[str], cuts: list[int], furniture: str, between: str, at_foot: bool = True
) -> tuple[str, list[str]]:
    """The lines on pages, with furniture at the foot or at the head of each."""
    pages, inserted = [], []
    for page, (begin, end) in enumerate(zip([0, *cuts], [*cuts, len(lines)], strict=True), 1):
        beside = FURNITURE[furniture](page)
        inserted += beside
        body = "\n".join(lines[begin:end])
        parts = [body, "", *beside] if at_foot else [*beside, "", body]
        pages.append("\n".join(parts))
    return between.join(pages), inserted


@example("a head with its number", "blank lines", False, [8, 9])  # the first stands before the title
@settings(max_examples=often(30), deadline=None)
@given(
    st.sampled_from(list(FURNITURE)),
    st.sampled_from(list(BREAKS)),
    st.booleans(),
    st.lists(st.integers(8, len(LINES) - 8), min_size=2, max_size=6, unique=True).map(sorted),
)
def test_furniture_at_page_breaks_never_becomes_contract_text(
    furniture: str, between: str, at_foot: bool, cuts: list[int]
) -> None:
    text, inserted = paged(LINES, cuts, furniture, BREAKS[between], at_foot)
    kept, left_out = read(text)
    assert differing(compare(corpus(FIRST), kept)) == []
    assert [one.line for one in left_out] == inserted


@settings(max_examples=often(15), deadline=None)
@given(
    st.sampled_from(list(FURNITURE)), st.lists(st.integers(20, 100), min_size=3, max_size=5, unique=True).map(sorted)
)
def test_furniture_is_told_from_what_is_new_in_the_edition(furniture: str, cuts: list[int]) -> None:
    whole = next_edition.text()
    lines = [whole[at : at + 45] for at in range(0, len(whole), 45)]
    text, inserted = paged(lines, cuts, furniture, "\f")
    kept, left_out = read(text)
    assert without_whitespace(kept) == whole
    assert sorted(one.line for one in left_out) == sorted(inserted)


@settings(max_examples=often(30), deadline=None)
@given(
    st.lists(
        st.sampled_from([*LINES, "3", "1", "第14条（通知）", "当社は、通知します。", "(3) 通知", "\f", "", ""]),
        max_size=40,
    )
)
def test_nothing_is_left_out_without_being_told(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept, left_out = read(text)
    there = [line.strip() for line in re.split(r"[\n\f]", kept) if line.strip()]
    out = [one.line for one in left_out]
    assert sorted(there + out) == sorted(line.strip() for line in re.split(r"[\n\f]", text) if line.strip())


@pytest.mark.parametrize(
    "text",
    [
        corpus(FIRST).source,
        corpus(FIRST).source.replace("2 有料オプションの利用における", "2\n\n有料オプションの利用における"),
        corpus(FIRST).source.replace("1 この契約約款は", "1\n\nこの契約約款は"),
        corpus(FIRST).source.replace("45日", "\n\n45\n\n日"),
        corpus(FIRST).source.replace("第 13条", "第\n\n13\n\n条"),
        corpus(FIRST).source.replace(
            "附則 \n", "第14条（通知）\n\n契約者は、通知します。\n\n2\n\n当社は、通知します。\n\n附則 \n", 1
        ),
        corpus(FIRST)
        .source.replace("附則 \n", "3\n\n当社は、通知します。\n\n附則 \n", 1)
        .replace("3\n\n当", "4\n\n当"),
        corpus(FIRST).source.replace("令和 5年 6月 1日現在", "令和\n8\n年\n10\n月\n1\n日現在"),
        corpus(FIRST).source.replace("附則 \n", "詳細は、次に掲げます。\nhttps://www.example.jp/\n附則 \n", 1),
    ],
)
def test_lines_of_the_contract_are_kept(text: str) -> None:
    assert read(text) == (text, [])


@pytest.mark.parametrize(
    "line",
    ["12", "- 12 -", "(12)", "iii", "7ページ中3ページ", "1/7", "2024/05/01 12:30", "2024年5月1日",
     "印刷日：2024年5月1日", "https://www.example.jp/mrs.pdf", "Copyright 2023 Example Inc.", TITLE],
)  # fmt: skip
@pytest.mark.parametrize("between", ["\n", "\n\n", "\f"])
def test_one_line_within_a_sentence_is_furniture(line: str, between: str) -> None:
    text = corpus(FIRST).source.replace("請求できるもの", f"請求できるもの{between}{line}{between}")
    kept, left_out = read(text)
    assert [one.line for one in left_out] == [line]
    assert differing(compare(corpus(FIRST), kept)) == []


def test_pages_are_told_in_runs() -> None:
    assert page_numbers([Furniture("x"), *(Furniture("", page) for page in (1, 2, 5, 3))]) == "1–3, 5"


def test_what_is_left_out_of_a_pdf_is_told_and_not_adopted(tmp_path: Path) -> None:
    whole = next_edition.text()
    pages = [whole[at : at + 45 * 49] for at in range(0, len(whole), 45 * 49)]
    path = next_edition.pdf(tmp_path / "next.pdf", "".join(
        page.ljust(45 * 49, "\u3000") + f"- {number} -".ljust(45) for number, page in enumerate(pages, 1)))  # fmt: skip
    document = published(path, corpus(FIRST))
    assert without_whitespace(document.text) == whole
    assert [note.en for note in document.notes()] == ["left out as page furniture: page numbers 1–3"]
    scratch = Scratch(tmp_path / "h")
    done = scratch.run("text", "adopt", path, "--edition", next_edition.DAY, lang="ja")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("ページの体裁として除いたもの: ページ番号 1–3\n")
    assert without_whitespace((scratch.contract / next_edition.DAY / "source.txt").read_text("utf-8")) == whole
