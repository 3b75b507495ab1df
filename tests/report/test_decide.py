"""Pages to decide on, in a real browser: what is chosen there is what the file says, and only what was shown."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from accessible import violations
from scratch import ROOT
from tabs import Heard, Tabs

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.problems import Problem
from mrs_spec.proof.declared import prove
from mrs_spec.report import build
from mrs_spec.report.book import Provenance
from mrs_spec.report.claims import Claims
from mrs_spec.report.decide import FOLDER, DecisionPages, told, write_decision_pages
from mrs_spec.report.drawn import Drawn, read_drawn, write_drawn
from mrs_spec.report.sheet import write_sheets
from mrs_spec.report.site import Places, Site
from mrs_spec.rules import law_of
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.signoff import decisions
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.records import read_policy
from mrs_spec.signoff.states import states
from mrs_spec.telling.stakes import Stake

KEPT = ("art10.p1-01", "art10.p1-02", "art10.p2-01")
"""Whose scenarios stand in the pages tested."""


@pytest.fixture(scope="module")
def compiled(compiled: Compiled) -> Compiled:
    rows = {lang: {id: one for id, one in of.items() if id.startswith(KEPT)} for lang, of in compiled.scenarios.items()}
    return Compiled(rows, [])


@pytest.fixture(scope="module")
def house(compiled: Compiled) -> House:
    return House(compiled, FIRST)


@pytest.fixture(scope="module")
def made(house: House, compiled: Compiled) -> DecisionPages:
    proof = prove(law_of(FIRST), compiled.first, only=lambda one: one.kind == "reading")
    drawn = Drawn(1, 9, "0" * 64, {"IR-05": {"B": Stake(3, 4, 1, 323, 1, 323)}})
    return DecisionPages(
        proof, states(ROOT, house), {}, drawn, Claims(house), Provenance("0", FIRST, "0", "0", "0" * 64, 0)
    )


@pytest.fixture(scope="module")
def reports(made: DecisionPages, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    site = Site(folder, Places())
    write_decision_pages(made, site)
    write_sheets(made.standing, made.claims, site)
    site.write()
    return folder


def page_of(reports: Path, name: str) -> str:
    return (reports / FOLDER / f"{name}.html").read_text("utf-8")


# --- what stands in them --------------------------------------------------------------------------


def test_a_page_shows_all_that_its_digests_cover(reports: Path, house: House) -> None:
    page = page_of(reports, "art10")
    data = json.loads(re.findall(r'<script type="application/json" id="page">(.*?)</script>', page)[0])
    items = {one["id"]: one for one in data["items"]}
    assert "art10.p1 reading-approved" in items and "art10.cap reading-approved" not in items
    for item in items.values():
        for part, keys in item["covers"].items():
            covered = dict(data["digests"][number] for number in keys)
            assert covered == house.digests(item["clause"], part)
    for entry in house.items("art10.p1", "letters"):
        one = house.entries[entry]
        assert data["readings"][entry]["shown"] == house.digest_of_reading(entry)
        for both in (one.question, one.example, *(letter.text for letter in one.letters.values())):
            assert all(str(escaped(text)) in page for text in both)
    for row in house.tagged(house.text.clauses["art10.p1"]):
        assert all(str(escaped(step.text)) in page for step in row.steps)


def escaped(text: str) -> Any:
    from markupsafe import escape

    return escape(text)


def test_what_a_letter_would_change_is_told_by_figures_and_not_by_a_wall_of_ids(
    made: DecisionPages, reports: Path
) -> None:
    one = made.entries["IR-05"]
    assert [letter.stake.cases > 0 for letter in one.letters] == [False, True]
    stake = one.letters[1].stake
    assert (stake.usual_days, stake.days) == (1, 1)
    page = page_of(reports, "art10")
    assert told(stake).ja in page and told(stake).en in page and "無作為の一生" in page
    first = page_of(reports, "index")
    assert first.index("IR-05") < first.index("IR-06"), "IR-05 is HIGH"
    assert "種 1 から作った 9 件" in first and "期待される答えがその後に変わっています" not in first


def test_figures_over_lives_that_rest_on_other_answers_say_so(
    made: DecisionPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert made.drawn and not made.drawn_before
    monkeypatch.setattr(made, "drawn", made.drawn._replace(root="1" * 64))
    assert made.drawn_before


def test_every_entry_stands_on_the_page_of_the_register(reports: Path, house: House) -> None:
    assert set(re.findall(r'data-entry="(.*?)"', page_of(reports, "readings"))) == set(house.entries)


def test_figures_over_lives_are_read_as_they_were_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mrs_spec.report.drawn.stakes_file", lambda edition: tmp_path / "stakes.json")
    assert read_drawn(FIRST) is None
    drawn = Drawn(7, 30, "f" * 64, {"IR-05": {"B": Stake(1, 2, 3, 4, 5, 6)}, "IR-06": {}})
    write_drawn(drawn, FIRST)
    assert read_drawn(FIRST) == drawn


def test_a_sheet_says_first_what_is_approved_and_where_to_sign(reports: Path, made: DecisionPages) -> None:
    sheet = (reports / "sheets" / "art10.html").read_text("utf-8")
    assert sheet.index("承認の対象") < sheet.index('class="sign"') < sheet.index("条文 <span") < sheet.index("別添")
    assert "IR-05 <b>A</b>" in sheet and "<script" not in sheet
    assert "size:A4" in sheet and "counter(pages)" in sheet and 'content:"2023-06-01  ' in sheet
    assert {path.stem for path in (reports / "sheets").glob("*.html")} == {page.id for page in made.pages}


# --- in a browser ---------------------------------------------------------------------------------


Open = Callable[..., Any]


def addresses(reports: Path) -> Callable[..., str]:
    return lambda name="art10", lang="ja": f"{(reports / FOLDER / f'{name}.html').as_uri()}?lang={lang}"


@pytest.fixture
def opened(tabs: Tabs, browser: Any, reports: Path) -> Iterator[Open]:
    yield from tabs.opening(browser, "blob:", address=addresses(reports))


@pytest.fixture
def seen(tabs: Tabs, still: Any, reports: Path) -> Iterator[Open]:
    """For pages that are not clicked."""
    yield from tabs.opening(still, "blob:", address=addresses(reports))


def exported(page: Any, folder: Path) -> Path:
    with page.expect_download() as loading:
        page.click("#export")
    path: Path = folder / loading.value.suggested_filename
    loading.value.save_as(path)
    return path


def count(page: Any) -> tuple[int, int]:
    return int(page.inner_text("#done")), int(page.inner_text("#all"))


@pytest.mark.browser
def test_what_is_decided_by_keyboard_leaves_as_one_file_that_is_taken_as_it_is(
    opened: Open, tmp_path: Path, house: House
) -> None:
    page = opened()
    done, every = count(page)
    assert done == 0 and every > 5
    page.fill("#who [name=name]", "山田花子")
    page.locator("#next").press("n")
    assert page.evaluate("document.activeElement.name") == "IR-05"
    page.keyboard.press("Space")
    assert count(page) == (1, every), "the default has its reason at once"
    page.check("[name=IR-06][value='']")
    page.check("[name='art10.p2 reading-approved'][value=approve]")
    page.check("[name='art10.p1 reading-approved'][value=refuse]")
    assert count(page) == (2, every), "a refusal counts when it has a reason"
    page.fill("[data-decide='art10.p1 reading-approved'] textarea", "45日の数え方")
    behaviour = "[name='art10.p2 behaviour-approved'][value=approve]"
    assert page.is_disabled(behaviour), "its scenarios have not been opened"
    page.click("[data-decide='art10.p2 behaviour-approved'] .gate button")
    page.check(behaviour)
    assert count(page) == (4, every)
    assert page.is_hidden("[name='art10.p2 translation-checked'][value=approve]"), "another role checks it"
    path = exported(page, tmp_path)
    assert path.name.endswith("-legal.json")

    policy = read_policy(ROOT)
    of = decisions.read(path, policy)
    assert (of.name, of.role, of.later) == ("山田花子", "legal", ["IR-06"])
    listed = policy._replace(signers=(signer_of("山田花子"),))
    found = decisions.outcome(of, House(house.compiled, FIRST), listed, [])
    assert found.refused == []
    assert sorted((act["kind"], act["meaning"], *act["clauses"]) for act in found.acts) == [
        ("approve", "behaviour-approved", "art10.p2"),
        ("approve", "reading-approved", "art10.p2"),
        ("refuse", "reading-approved", "art10.p1"),
    ]
    assert [(one.after.id, one.after.status) for one in found.taken] == [("IR-05", "decided")]

    page.reload()
    assert count(page) == (4, every), "kept in the browser"
    page.goto(page.url.replace("art10.html", "index.html"))
    assert page.inner_text("[data-page=art10]") == f"4 / {every}"
    elsewhere = opened()
    elsewhere.set_input_files("#import", path)
    elsewhere.wait_for_function("document.getElementById('done').textContent === '4'")
    assert elsewhere.input_value("#who [name=name]") == "山田花子"
    path.write_text(path.read_text("utf-8").replace("45日の数え方", "44日の数え方"), "utf-8")
    elsewhere.set_input_files("#import", path)
    elsewhere.wait_for_function("document.getElementById('told').textContent.includes('変更された')")


def signer_of(name: str) -> Any:
    from datetime import date

    from mrs_spec.signoff.records import Signer

    return Signer(name, ("legal",), date(2020, 1, 1))


@pytest.mark.browser
def test_what_rests_on_another_letter_or_on_what_has_changed_does_not_count(opened: Open) -> None:
    page = opened()
    page.check("[name='art10.p1 reading-approved'][value=approve]")
    page.check("[name=IR-05][value=B]")
    assert count(page)[0] == 0, "a letter that moves the default needs a reason, and the approval shows the old one"
    assert "IR-05" in page.inner_text("[data-decide='art10.p1 reading-approved'] .gate")
    page.check("[name=IR-05][value=A]")
    assert count(page)[0] == 2, "the approval holds again, and the default has its reason"
    page.evaluate(
        "() => { for (const key of Object.keys(localStorage)) localStorage[key] = localStorage[key]"
        '.replace(/"IR-05":"[0-9a-f]{8}/, \'"IR-05":"00000000\'); }'
    )
    page.reload()
    assert count(page)[0] == 1, "the reading itself stands as it was shown"
    assert "内容が変わりました" in page.inner_text("[data-decide='art10.p1 reading-approved'] .say")


@pytest.mark.browser
def test_a_translation_is_checked_only_where_both_languages_are_shown(opened: Open) -> None:
    page = opened()
    page.select_option("#who [name=role]", "translation")
    check = "[name='art10.p1 translation-checked'][value=approve]"
    assert page.is_disabled(check)
    page.check("#lang-both")
    assert page.locator("[data-decide='art10.p1 translation-checked'] .gate button").count() == 2
    page.evaluate("for (const one of document.querySelectorAll('details.claims')) one.open = true")
    page.wait_for_function(f'!document.querySelector("{check}").disabled')
    page.check("#lang-ja")
    assert page.is_disabled(check)


@pytest.mark.browser
def test_the_japanese_of_what_is_approved_is_shown_in_english_too(seen: Open, house: House) -> None:
    page = seen("art10", "en")
    entry = house.entries["IR-05"]
    shown = page.inner_text("[data-entry=IR-05]")
    for both in (entry.question, entry.example, *(part for one in entry.letters.values() for part in one[1:])):
        assert both.ja in shown and both.en in shown
    assert house.text.clauses["art10.p1"].ja in page.inner_text("main")


@pytest.mark.browser
def test_a_browser_that_keeps_nothing_says_so_and_exports_all_the_same(
    browser: Any, reports: Path, tmp_path: Path
) -> None:
    heard = Heard([], [])
    page = heard.of(browser.new_page())
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('closed'); } })")
    page.goto(addresses(reports)())
    assert "このブラウザは決定を保ちません" in page.inner_text("#told")
    page.fill("#who [name=name]", "山田花子")
    page.check("[name=IR-05][value=A]")
    assert decisions.read(exported(page, tmp_path), read_policy(ROOT)).readings[0].entry == "IR-05"
    assert heard.nothing("blob:"), heard
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize(("name", "width", "dark"), [("art10", 390, True), ("index", 1400, False)])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(seen: Open, name: str, width: int, dark: bool) -> None:
    page = seen(name, "both", width=width, dark=dark)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == ""


@pytest.mark.browser
def test_the_sheet_prints_with_what_is_approved_and_the_lines_to_sign_on_its_first_page(
    tabs: Tabs, still: Any, reports: Path, tmp_path: Path
) -> None:
    from pypdf import PdfReader

    page = tabs.of(still, 1400).page
    page.goto((reports / "sheets" / "art10.html").as_uri())
    page.pdf(path=tmp_path / "sheet.pdf", prefer_css_page_size=True, page_ranges="1-2")
    first, second = [" ".join(one.extract_text().split()) for one in PdfReader(tmp_path / "sheet.pdf").pages]
    assert (
        "IR-05 A" in first
        and "for the facts of each scenario" in first
        and first.count("Legal") == 2
        and "1 / " in first
    )
    assert "In the Managed Router Service" in second and "2 / " in second


def test_figures_that_cannot_be_read_are_told_and_no_page_is_left_out_for_them(
    house: House, compiled: Compiled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(edition: str) -> None:
        raise Problem("deciding.stakes", where="stakes.json", error="x")

    monkeypatch.setattr(build, "read_drawn", broken)
    with pytest.raises(Problem, match="readings stake"):
        build.write_reports(tmp_path, prove(law_of(FIRST), compiled.first), compiled, (), states(ROOT, house), ROOT)
    assert list(tmp_path.iterdir()) == []
