"""The page in a browser: served, and from a disk with its engine."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from accessible import violations
from tabs import Tabs

from mrs_spec.ground.data import Object
from mrs_spec.scenarios.lives import Maker, sentences
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.whatif.asked import answer
from mrs_spec.whatif.page import ENGINE, write_page
from mrs_spec.whatif.rows import row_of
from mrs_spec.whatif.vocabulary import examples

ROOT = Path(__file__).parent.parent.parent
BUILT = ROOT / "engine" / "build"
pytestmark = pytest.mark.browser

Opened = Callable[..., Any]


@pytest.fixture(scope="module")
def served(address: str) -> str:
    return f"{address}/handbook/whatif/index.html"


@pytest.fixture(scope="module")
def on_disk(page_data: Object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as files, with its engine."""
    if not (BUILT / ENGINE[0]).is_file():
        if os.environ.get("CI"):
            pytest.fail("no engine: .ci/run builds it (make whatif)")
        pytest.skip("no engine here: make whatif")
    return write_page(tmp_path_factory.mktemp("reports"), page_data, BUILT)


HERE = "blob:", "http://127.0.0.1:"


@pytest.fixture
def opened(tabs: Tabs, browser: Any) -> Iterator[Opened]:
    yield from tabs.opening(browser, *HERE)


@pytest.fixture
def seen(tabs: Tabs, still: Any) -> Iterator[Opened]:
    """For a page that is not clicked."""
    yield from tabs.opening(still, *HERE)


def answered(page: Any, after: Callable[[], object] | None = None) -> Any:
    """Waits until what was told is answered. after: what is done first."""
    before = int(page.evaluate("Number(document.body.dataset.shown ?? 0)")) if after else 0
    if after:
        after()
    page.wait_for_function("before => Number(document.body.dataset.shown ?? 0) > before", arg=before, polling=50)
    return page


def add(page: Any, words: str, *values: str) -> None:
    """Add the first sentence found by these words, and fill its fields in their order."""
    page.fill("#find", words)
    page.keyboard.press("Enter")
    row = page.locator(".told > li").filter(has=page.locator(":focus"))
    for number, value in enumerate(values):
        field = row.locator("input, select").nth(number)
        if value:
            (field.select_option if field.evaluate("e => e.tagName") == "SELECT" else field.fill)(value)


LIFE = (
    (("billing start date of the contract is", "2023-07-01"), ("契約の課金開始日は", "2023-07-01")),
    (("a monthly fee of has been indicated for the contract", "10000"), ("契約の月額費用として", "10000")),
    (("a router was added on", "2023-10-16"), ("ルータが に追加された", "2023-10-16")),
    (("ground of termination is", "2"), ("解除の根拠は", "2")),
    (("designating as the day termination takes effect", "2024-08-31", "2024-07-20"),
     ("を解除の効力が生じる日と指定して", "2024-08-31", "2024-07-20")),
)  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_life_is_told_from_nothing_to_the_worked_figures(served: str, opened: Opened, lang: str) -> None:
    page = opened(f"{served}#")
    page.check(f"#lang-{lang}")
    assert page.locator(".told > li").count() == 0
    for both in LIFE:
        add(page, *both[lang == "ja"])
    end, total = {"en": ("3 September 2024", "13,838"), "ja": ("2024年9月3日", "13,838")}[lang]
    page.wait_for_function("end => document.getElementById('result').innerText.includes(end)", arg=end)
    page.wait_for_function("sum => document.getElementById('result').innerText.includes(sum)", arg=total)
    assert page.locator(".told .bad").count() == 0


def test_back_forward_and_the_link_give_the_same_life_again(served: str, opened: Opened) -> None:
    page = answered(opened(f"{served}#art10.p1-01.a"))
    page.check("#lang-en")
    text = page.inner_text("#result")
    assert "16 July 2024" in text
    answered(page, lambda: add(page, "ground of termination is"))
    page.wait_for_function("location.hash.startsWith('#~')")
    link = page.url
    assert page.locator(".told > li").count() == 3
    answered(page, page.go_back)
    assert page.locator(".told > li").count() == 2
    answered(page, page.go_forward)
    assert page.locator(".told > li").count() == 3
    other = answered(opened(link))
    other.check("#lang-en")
    assert other.inner_text("#result") == page.inner_text("#result")


def test_what_is_wrong_stands_beside_its_row_and_the_last_answer_stays(served: str, opened: Opened) -> None:
    page = answered(opened(f"{served}#art10.p1-01.a"))
    page.check("#lang-en")
    add(page, "lost item was found", "2024-06-10")
    page.wait_for_selector(".told .bad")
    assert page.locator("#when .bad").count() == 1
    assert "16 July 2024" in page.inner_text("#result")


SIDES = "many => document.querySelectorAll('section.side').length === many"
"""Awaited, for the page may be answering what came before."""


def test_two_readings_what_differs_and_why(served: str, opened: Opened) -> None:
    page = answered(opened(f"{served}#art10.p1-01.a"))
    page.check("#lang-en")
    page.select_option("#entry", "IR-05")
    page.click("#letters button:nth-child(2)")
    page.wait_for_function(SIDES, arg=2)
    assert page.locator(".differs").count() > 0
    page.click("[data-question='contract.end_on'] >> nth=0")
    page.wait_for_selector("dialog[open]")
    assert "article 10(1)" in page.inner_text("dialog")
    page.keyboard.press("Escape")
    page.click("#compare")
    page.wait_for_function(SIDES, arg=1)


def test_it_is_used_by_keyboard_alone(served: str, opened: Opened) -> None:
    page = opened(f"{served}#")
    page.check("#lang-en")
    page.focus("#find")
    page.keyboard.type("notice designating no day")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.type") == "date"
    page.keyboard.type("06012024")
    page.wait_for_function("document.getElementById('result').innerText.includes('16 July 2024')")
    page.keyboard.press("Tab")
    for _ in range(4):
        if page.evaluate("document.activeElement.textContent") == "×":
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator(".told > li").count() == 0
    assert page.evaluate("document.activeElement.id") == "find"


@pytest.mark.parametrize(("width", "dark"), [(390, True), (1400, False)])
def test_no_violation_and_nothing_too_wide(served: str, seen: Opened, width: int, dark: bool) -> None:
    page = answered(seen(served, width=width, dark=dark))
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert violations(page) == ""


def test_what_is_taken_along_is_the_life(served: str, opened: Opened) -> None:
    page = answered(opened(f"{served}#art10.p1-01.a"))
    page.evaluate("document.getElementById('as-scenario').open = true")
    page.wait_for_function("Number(document.body.dataset.written ?? 0) > 0")
    assert "termination of the contract takes effect on 16 July 2024" in page.inner_text("#feature-en")
    assert json.loads(page.evaluate("document.getElementById('case').textContent"))["facts"]["notices"]
    with page.expect_download() as download:
        page.click("#csv")
    assert "MONTHLY_MAIN" in Path(download.value.path()).read_text("utf-8")


def test_without_an_engine_the_page_says_so_and_shows_the_sentences(
    page_data: Object, browser: Any, tmp_path: Path
) -> None:
    page = browser.new_page()
    page.goto(write_page(tmp_path, page_data).as_uri())
    page.wait_for_function("document.body.dataset.state === 'no_engine'")
    assert page.locator(".told > li").count() > 5
    assert page.is_visible("#state.alarm")
    assert page.inner_text("#result") == "", "nothing is being loaded"
    page.close()


def test_from_a_disk_the_package_itself_answers_as_the_command_does(
    on_disk: Path, opened: Opened, compiled: Compiled
) -> None:
    page = answered(opened(on_disk.as_uri()))
    page.check("#lang-en")
    assert "3 September 2024" in page.inner_text("#result")
    known: dict[str, Any] = json.loads(json.dumps(examples(compiled.scenarios["ja"].values())))
    scenarios = [sentences(one) for one in compiled.scenarios["ja"].values()]
    lives = Maker(Random(11), scenarios=scenarios).lives(40)
    asked: list[Any] = [[row_of(one) for one in life.said] for life in lives]
    asked = [rows for rows in asked if json.loads(json.dumps(rows), parse_int=float) == rows]  # as a browser counts
    asked += [rows for number, (rows, *_) in enumerate(known.values()) if number % 40 == 0]
    given = page.evaluate("all => Promise.all(all.map(rows => self.MRS_ASK('answers', { rows })))", asked)
    assert [json.dumps(one) for one in given] == [
        json.dumps(json.loads(answer("answers", json.dumps({"rows": rows})))) for rows in asked
    ]
    size = sum(one.stat().st_size for one in on_disk.parent.iterdir())
    assert size <= 14_000_000
    shutil.rmtree(on_disk.parent)
