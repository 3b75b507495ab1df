"""The book and the handbook of a later edition, and the switch that leads from one edition to the other."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import next_edition
import pytest
from accessible import violations
from next_edition import DAY
from scratch import Scratch
from tabs import Tabs
from test_book import every_link_leads_somewhere, page_of

from mrs_spec.document.text import Succession
from mrs_spec.report import volumes
from mrs_spec.report.site import Places, take_away_books

FIRST = "2023-06-01"

LOOK = """
import json
from pathlib import Path

from mrs_spec.asking.editions import alone
from mrs_spec.proof.carried import carried
from mrs_spec.proof.declared import prove
from mrs_spec.report.build import write_reports
from mrs_spec.report.changed import ProvenEdition
from mrs_spec.rules import law_of
from mrs_spec.scenarios.features import compile_features

DAY = "2026-10-01"
compiled = compile_features(Path())
kept = ("art10.p1-01", "art10.p1-91", "art10.p2-01", "art10.p2-02")
compiled = compiled.only([id for id in compiled.cases if id.startswith(kept)])
found = carried(DAY, compiled)._replace(examples={})


def some(one):
    return one.kind in ("word", "reading") and one.clause.startswith(("art10", "IR-05"))


before = prove(law_of("2023-06-01"), compiled.first, only=some)
proof = prove(alone(DAY), found.cases, only=some)
noticed = {one.alternative.id: len(one.kills) for one in proof.verdicts}
first_asked = proof._replace(verdicts=tuple(one._replace(kills=one.kills[:1]) for one in proof.verdicts), otherwise={})
later = [ProvenEdition(found, first_asked, before)]
built = write_reports(Path("reports"), before, compiled, later=later)
written = {str(path): path.stat().st_mtime_ns for path in Path("reports").rglob("*.html")}
write_reports(Path("reports"), before, compiled, later=later, only={DAY})
again = {str(path) for path in Path("reports").rglob("*.html") if path.stat().st_mtime_ns != written.get(str(path))}
print(json.dumps({"editions": list(built.counts), "written": sorted(written), "again": sorted(again),
                  "noticed": noticed}))
"""


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said of the made-up edition while nothing of its work is done."""
    scratch = Scratch(tmp_path_factory.mktemp("begun") / "h", ["art10_termination"])
    (scratch.place / "next.txt").write_text(next_edition.text(), "utf-8")
    done = scratch.run("text", "adopt", scratch.place / "next.txt", "--edition", DAY)
    assert (done.code, done.err) == (0, ""), done
    unknown, done = (scratch.run("report", "--edition", edition) for edition in ("2019-04-01", DAY))
    assert (unknown.code, done.code) == (2, 2)
    assert "2019-04-01" in unknown.err and f"{FIRST}, {DAY}" in unknown.err
    return done.err


@pytest.fixture(scope="module")
def house(later: Scratch, tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    return Scratch.copied(later, tmp_path_factory.mktemp("two") / "h")


@pytest.fixture(scope="module")
def built(house: Scratch) -> Any:
    """Both books, of a few scenarios: which pages there are, and which were made again where one edition was asked."""
    return house.look(LOOK)


@pytest.fixture(scope="module")
def reports(built: Any, house: Scratch) -> Path:
    assert built["editions"] == [FIRST, DAY]
    return house.place / "reports"


def plain(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", html)))


def part(page: Path, id: str, tag: str = "section") -> str:
    """An element of a page by its id."""
    found = re.search(rf"<{tag}[^>]* id=\"?{re.escape(id)}\"?[ >].*?</{tag}>", page.read_text("utf-8"), re.DOTALL)
    assert found, id
    return found[0]


def switch(page: Path) -> dict[str, str]:
    """Where the switch in the head of a page leads, by edition; empty of the one that is open."""
    (found,) = re.findall(r'<nav class="editions".*?</nav>', page.read_text("utf-8"), re.DOTALL)
    links = dict(re.findall(r'<a data-of="([^"]+)" href="([^"]+)"', found))
    (here,) = re.findall(r'<b aria-current="true"><span lang=ja>(\S+) 実施版', found)
    return {**links, here: ""}


# --- what stands in it ----------------------------------------------------------------------------


def test_an_edition_with_work_left_has_no_book_and_it_is_said_what_to_do(refused: str) -> None:
    assert DAY in refused and f"mrs-spec text work {DAY}" in refused


def test_the_later_book_has_the_new_text_and_the_scenario_with_the_new_answer(reports: Path) -> None:
    first, later = (reports / folder / "evidence" / "art10.html" for folder in ("", DAY))
    assert "45日" in plain(part(first, "art10.p1")) and "60日" in plain(part(later, "art10.p1"))
    row = f"art10.p1-01.a@{DAY}"
    assert row in page_of(later).ids and "art10.p1-01.a" not in page_of(later).ids
    assert "31 July 2024" in plain(part(later, f"art10.p1-01@{DAY}", "details"))
    assert "16 July 2024" in plain(part(first, "art10.p1-01", "details"))


def test_a_carried_scenario_stands_under_its_clause_as_it_is_called_now(reports: Path) -> None:
    assert "art10.p2-01" in page_of(reports / "evidence" / "art10.html").ids
    assert "art10.p2-01" in page_of(reports / DAY / "evidence" / "art07.html").ids
    assert "art10.p2-01" not in page_of(reports / DAY / "evidence" / "art10.html").ids


def test_a_life_that_straddles_the_change_is_in_both_books_with_the_edition_that_governs(reports: Path) -> None:
    for folder in ("", DAY):
        assert "art10.p1-91.b" in page_of(reports / folder / "evidence" / "art10.html").ids
        how = plain(part(reports / folder / "evidence" / "art10.p1-how.html", "how.art10.p1-91.b"))
        assert f"[edition of {DAY}]" in how and f"［{DAY} 実施版］" in how


def test_every_link_of_both_books_leads_to_something_that_is_there(reports: Path) -> None:
    every_link_leads_somewhere(reports)


def test_what_a_letter_would_change_is_told_of_all_scenarios_though_the_proof_stops_at_the_first(
    built: Any, reports: Path
) -> None:
    count = built["noticed"]["IR-05=B"]
    assert count > 1
    entry = plain(part(reports / DAY / "evidence" / "art10.html", "IR-05"))
    assert f"what would change {count}" in entry
    changed = (reports / "evidence" / f"changed-{DAY}.html").read_text("utf-8")
    assert f'href="../{DAY}/evidence/art10.html#art10.p1-01.a@{DAY}"' in changed


def test_the_handbook_leaves_out_what_does_not_hold_and_names_it(reports: Path) -> None:
    page = reports / DAY / "handbook" / "plain.html"
    ids = page_of(page).ids
    assert "h.plain.art01" in ids and "h.plain.art10" not in ids
    left = plain(part(page, "left-out", "ul") if "<ul id" in page.read_text("utf-8") else page.read_text("utf-8"))
    assert "article 10: clauses were changed (article 10(1))" in left
    assert "article 7: clauses were removed (article 7(1)(4))" in left
    assert f"第14条：{DAY} 実施版で新設された" in left
    start = plain((reports / DAY / "handbook" / "index.html").read_text("utf-8"))
    assert "2026年10月1日に実施された版" in start and "1 October 2026" in start
    numbers = plain(part(reports / DAY / "handbook" / "numbers.html", "h.number.art10.p1", "tr"))
    assert "60日" in numbers and "31 July 2024" in numbers
    test = (reports / DAY / "handbook" / "test.html").read_text("utf-8")
    assert test.count(f'type="radio" name="art10.p1-01.a@{DAY}"') == 4  # what other laws answer, though few were asked


def test_the_log_of_the_run_leads_to_the_book_of_the_edition(house: Scratch, reports: Path) -> None:
    code = (
        "from pathlib import Path\n"
        "from mrs_spec.report.log import link\n"
        "from mrs_spec.scenarios.features import compile_features\n"
        "rows = compile_features(Path()).scenarios['en']\n"
        f"ids = ['art10.p1-01.a', 'art10.p1-01.a@{DAY}', 'art10.p1-91.a']\n"
        "print(*[link(rows[id], id).split('\"')[1] for id in ids])\n"
    )
    (house.place / "log.py").write_text(code, "utf-8")
    pages = house.run(module="log").out.split()
    assert [one.partition("#")[0] for one in pages] == [
        "evidence/art10.html", f"{DAY}/evidence/art10.html", f"{DAY}/evidence/art10.html"
    ]  # fmt: skip
    for page, _, anchor in (one.partition("#") for one in pages):
        assert anchor in page_of(reports / page).ids


# --- the switch -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "to"),
    [
        ("evidence/index.html", f"../{DAY}/evidence/index.html"),
        ("evidence/art10.html", f"../{DAY}/evidence/art10.html"),
        ("evidence/art10.p2-how.html", f"../{DAY}/evidence/art07.p4-how.html"),
        ("evidence/readings.html", f"../{DAY}/evidence/readings.html"),
        ("evidence/decide/art10.html", f"../../{DAY}/evidence/decide/art10.html"),
        (f"evidence/changed-{DAY}.html", f"../{DAY}/evidence/index.html"),
        ("handbook/plain.html", f"../{DAY}/handbook/plain.html"),
    ],
)
def test_every_page_leads_to_its_like_in_the_other_edition_and_back(reports: Path, page: str, to: str) -> None:
    assert switch(reports / page) == {FIRST: "", DAY: to}
    back = switch(reports / page.rpartition("/")[0] / to)
    home = page.replace(f"changed-{DAY}", "index")
    assert (reports / page).parent.joinpath(to).parent.joinpath(back[FIRST]).resolve() == (reports / home).resolve()


def test_a_page_without_its_like_leads_to_the_front_page_and_says_so(reports: Path) -> None:
    page = reports / DAY / "evidence" / "art14.html"
    assert switch(page) == {FIRST: "../../evidence/index.html", DAY: ""}
    assert f"{FIRST} 実施版（同じ箇所なし" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("page", "clause", "said", "to"),
    [
        ("evidence/art10.html", "art10.p1", f"changed in the edition of {DAY}", "art10.html#art10.p1"),
        ("evidence/art10.html", "art10.p2", f"article 7(4) in the edition of {DAY}", "art07.html#art07.p4"),
        ("evidence/art07.html", "art07.p1.i4", f"removed in the edition of {DAY}", f"changed-{DAY}.html"),
        ("evidence/art03.html", "art03.p1", "", "art03.html#art03.p1"),
        (f"{DAY}/evidence/art07.html", "art07.p4", f"article 10(2) in the edition of {FIRST}", "art10.html#art10.p2"),
        (f"{DAY}/evidence/art10.html", "art10.p1", f"changed from the edition of {FIRST}", "art10.html#art10.p1"),
        (f"{DAY}/evidence/art14.html", "art14.p1", "added", f"changed-{DAY}.html"),
    ],
)
def test_every_clause_leads_to_itself_in_the_other_edition(
    reports: Path, page: str, clause: str, said: str, to: str
) -> None:
    found = part(reports / page, clause)
    other = FIRST if page.startswith(DAY) else DAY
    book = f"../{DAY}/evidence/" if other == DAY and not to.startswith("changed") else ""
    book = "../../evidence/" if other == FIRST else book
    assert re.findall(rf'<a class=out data-edition="{other}" href="([^"]+)">', found) == [f"{book}{to}"]
    assert said in plain(found)


def test_the_switch_leads_to_the_clause_in_an_edition_further_away_too(monkeypatch: pytest.MonkeyPatch) -> None:
    second, third = "2027-04-01", "2028-04-01"
    called = {FIRST: "art10.p1", second: "art11.p1", third: "art12.p1"}
    steps = {
        new: Succession(old, {called[new]: called[old]}, frozenset({called[old]}), (), "", {}, frozenset())
        for old, new in ((FIRST, second), (second, third))
    }
    monkeypatch.setattr(volumes, "succession", steps.get)
    monkeypatch.setattr(volumes, "edition_folders", lambda: list(called))
    monkeypatch.setattr(volumes, "likes", lambda edition, other: {called[edition]: called[other]})
    every = []
    for edition, clause in called.items():
        places = Places()
        places.put(f"evidence/{clause[:5]}.html", [clause])
        every.append(volumes.Volume(edition, places, "" if edition == FIRST else edition))
    found = volumes.Volumes(every[0], every).of_clause("art10.p1")
    assert [(one.edition, bool(one.link.en), one.href) for one in found] == [
        (second, True, f"../{second}/evidence/art11.html#art11.p1"),
        (third, False, f"../{third}/evidence/art12.html#art12.p1"),
    ]


def test_only_the_edition_that_is_asked_for_is_written_again(built: Any) -> None:
    assert built["again"] and set(built["again"]) == {one for one in built["written"] if f"/{DAY}/" in one}


def test_the_book_of_an_edition_that_is_not_complete_any_more_is_taken_away(tmp_path: Path) -> None:
    for name in (f"{DAY}/evidence", "2027-04-01/evidence", "comparison", "2027-01-01/mine"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "index.html").write_text("", "utf-8")
    take_away_books(tmp_path, {"2027-04-01"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["2027-01-01", "2027-04-01", "comparison"]


SIZES = {400: "dark", 1400: "light"}


def sized(shown: Any, width: int) -> None:
    shown.set_viewport_size({"width": width, "height": 900})
    shown.emulate_media(color_scheme=SIZES[width])


@pytest.mark.browser
def test_axe_finds_nothing_in_the_switch_and_nothing_is_wider_than_the_screen(
    reports: Path, tabs: Tabs, still: Any
) -> None:
    shown = tabs.of(still, 1400).page
    for name in ("evidence/art03.html", f"{DAY}/handbook/plain.html", f"{DAY}/evidence/decide/index.html"):
        shown.goto("about:blank")
        for width in SIZES:
            sized(shown, width)
            if shown.url == "about:blank":
                shown.goto((reports / name).as_uri())
            assert shown.evaluate("innerWidth") == width >= shown.evaluate("document.documentElement.scrollWidth"), name
            assert violations(shown) == "", name


@pytest.mark.browser
def test_the_switch_is_reached_by_the_keyboard(reports: Path, tabs: Tabs, still: Any) -> None:
    shown = tabs.of(still, 1400).page
    for width in SIZES:
        sized(shown, width)
        for hash, reached in (("", "art10.html?lang=en"), ("#art10.p2", "art07.html?lang=en#art07.p4")):
            shown.goto((reports / "evidence" / "art10.html").as_uri() + f"?lang=en{hash}")
            shown.focus(".skip")
            while not shown.evaluate("document.activeElement.closest('.editions')"):
                shown.keyboard.press("Tab")
            with shown.expect_navigation():
                shown.keyboard.press("Enter")
            assert shown.url.endswith(f"{DAY}/evidence/{reached}")
