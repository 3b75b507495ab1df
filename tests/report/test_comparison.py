"""The page of the table of new and old provisions."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import made_up
import next_edition
import pytest
from scratch import ROOT
from tabs import Tabs

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus
from mrs_spec.ground.problems import Problem
from mrs_spec.report.changes import ranges
from mrs_spec.report.comparison import of_editions, of_published, write_comparison
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.states import SignoffStanding, states


@pytest.fixture(scope="module")
def house(compiled: Compiled) -> House:
    return House(compiled, FIRST)


@pytest.fixture(scope="module")
def standing(house: House) -> SignoffStanding:
    return states(ROOT, house)


def written(place: Path, text: str, house: House, standing: SignoffStanding) -> Path:
    source, path = place / "next.txt", place / "table.html"
    source.write_text(text, "utf-8")
    write_comparison(path, of_published(source, FIRST), house, standing)
    return path


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, house: House, standing: SignoffStanding) -> Path:
    return written(tmp_path_factory.mktemp("page"), next_edition.text(), house, standing)


def row(page: Path, clause: str) -> list[str]:
    """The cells of a clause's row, their marks kept."""
    text = page.read_text("utf-8")
    found = re.search(rf'<tr class="changed"[^>]*data-clause="{re.escape(clause)}"[^>]*>(.*?)</tr>', text, re.DOTALL)
    assert found, clause
    cells = re.findall(r"<td[^>]*>(.*?)</td>", found[1], re.DOTALL)
    return [unescape(re.sub(r"<(?!/?u>)[^>]+>", "", cell)) for cell in cells]


def test_the_new_stands_left_the_old_right_and_what_differs_is_underlined(page: Path) -> None:
    heads = re.findall(r'<th scope="col"[^>]*>(.*?)</th>', page.read_text("utf-8"), re.DOTALL)[:3]
    assert [re.findall(r"lang=ja>([^<]*)<", head) for head in heads] == [
        ["改正後", "2026年10月1日 実施"], ["改正前", "2023年6月1日 実施"], ["備考"]
    ]  # fmt: skip
    new, old, remark = row(page, "art10.p1")
    assert "到達した日から<u>60</u>日を経過する日" in new and "到達した日から<u>45</u>日を経過する日" in old
    assert "規範の語：45日 → 60日" in remark and "normative words: 45日 → 60日" in remark
    assert "IR-05" in remark


def test_what_came_went_and_moved_is_named(page: Path) -> None:
    new, old, remark = row(page, "art14.p1")
    assert "<u>契約者は、通知先を変更した" in new and "（新設）" in old and "新設 added" in remark
    new, old, remark = row(page, "art07.p1.i4")
    assert "（削除）" in new and "<u>(4)</u><u>日本国外で" in old and "削除 removed" in remark
    new, old, remark = row(page, "art07.p4")
    assert "<u>4</u>契約者は、契約が" in new and "<u>2</u>契約者は、契約が" in old and "第10条第2項から移動" in remark
    new, old, remark = row(page, "art10.p2")
    assert "（第7条第4項へ移動）" in new and "moved to article 7(4)" in remark


def test_unchanged_clauses_are_left_out_and_the_translation_stands_below(page: Path) -> None:
    text = page.read_text("utf-8")
    assert "第11条～第13条　（略）" in text and "article 11 to article 13 (unchanged)" in text
    assert "(not translated yet)" in row(page, "art10.p1")[0]
    assert corpus(FIRST).clause("art10.p2").en in row(page, "art07.p4")[0]


def test_a_published_text_has_no_work_yet_and_what_it_touches_is_listed(page: Path) -> None:
    text = page.read_text("utf-8")
    assert "残る作業" not in text
    for told in ("the_day_on_which_45_days_elapse.length 45日 → 60日", "人が決めるべき解釈", "art10.p1-01–"):
        assert told in text, told
    assert re.search(r"IR-05</b>.*?第10条第1項の「到達した日から45日」", text, re.DOTALL)


def test_nothing_is_fetched_and_every_link_stays(page: Path) -> None:
    text = page.read_text("utf-8")
    assert not re.search(r'(?:src|href)="(?!#)', text)


def test_a_document_that_is_the_edition_says_so(tmp_path: Path, house: House, standing: SignoffStanding) -> None:
    text = written(
        tmp_path, (ROOT / "src/mrs_spec/contract" / FIRST / "source.txt").read_text("utf-8"), house, standing
    )
    assert "条文に異なるところはありません。" in text.read_text("utf-8")


def test_what_points_elsewhere_is_told(tmp_path: Path, house: House, standing: SignoffStanding) -> None:
    forgotten = made_up.renumbered().replace("第8条（ルータ等機器の管理）第1項", "第7条（ルータ等機器の管理）第1項")
    found = written(tmp_path, forgotten, house, standing)
    remark = row(found, "art10.p3.i3")[2]
    assert "の指していた第7条第1項（いまは第8条第1項）ではなく、第7条第1項を指す" in remark
    assert "pointed to article 7(1) (now article 8(1)), and points to article 7(1)" in remark


def test_an_edition_that_follows_no_other_is_refused() -> None:
    with pytest.raises(Problem, match="edition of 2021-02-01"):
        of_editions(FIRST, "2021-02-01")


def test_ids_that_follow_each_other_are_told_as_one() -> None:
    ids = ["art10.p1-01", "art10.p1-02", "art10.p1-03", "art10.p1-07", "life-01", "IR-05"]
    assert ranges(ids) == "art10.p1-01–03, 07, life-01, IR-05"


@pytest.mark.browser
def test_it_prints_with_its_head_on_every_page_and_nothing_is_cut_off(page: Path, tabs: Tabs, still: Any) -> None:
    shown = tabs.of(still, 1400).page
    shown.goto(page.as_uri())
    for width in (380, 1400):
        shown.set_viewport_size({"width": width, "height": 900})
        assert shown.evaluate("innerWidth") == width >= shown.evaluate("document.documentElement.scrollWidth")
    shown.goto(f"{page.as_uri()}?lang=ja")
    from io import BytesIO

    from pypdf import PdfReader

    sheets = PdfReader(BytesIO(shown.pdf(prefer_css_page_size=True))).pages
    assert sheets[0].mediabox.width > sheets[0].mediabox.height
    texts = [re.sub(r"\s", "", sheet.extract_text()) for sheet in sheets]
    last = max(number for number, text in enumerate(texts) if "別紙2" in text and "（略）" in text)
    assert last > 1 and all("改正後" in text and "改正前" in text for text in texts[: last + 1])
