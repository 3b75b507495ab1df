"""What was made of the last book is taken from it only where all that it depends on is the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment
from proven import proven

from mrs_spec.ground import pages
from mrs_spec.ground.kept import CODE, FOLDER
from mrs_spec.ground.pages import templates
from mrs_spec.proof.declared import Proof
from mrs_spec.report import book, build
from mrs_spec.report.build import write_reports
from mrs_spec.report.site import Places, Site
from mrs_spec.rules import law
from mrs_spec.scenarios.scenario import Compiled

SHOWN = ("art10.p1-01.a", "art10.p1-01.b", "art10.p1-09", "art12.p1-01.a")
SCENARIOS = {"art10.p1-01", "art10.p1-09", "art12.p1-01"}
GROUPS = {"art10.p1", "art12.p1"}
Made = dict[str, set[str]]


@pytest.fixture(scope="module")
def few(compiled: Compiled) -> Compiled:
    return compiled.only(set(SHOWN))


@pytest.fixture(scope="module")
def proof(few: Compiled) -> Proof:
    return proven(few.cases)


@pytest.fixture(scope="module")
def kept(few: Compiled, proof: Proof, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house of which the documents were made, with a copy of the code."""
    place = tmp_path_factory.mktemp("kept") / "h"
    shutil.copytree(CODE, place / "code", ignore=shutil.ignore_patterns("__pycache__"))
    (place / "steps").mkdir()
    (place / "steps" / "a.py").write_text("", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(book, "CODE", place / "code")
        patch.setattr(build, "write_handbook", lambda *_: None)
        templates("report").cache.clear()  # type: ignore[union-attr]  # other tests have used them
        write_reports(place / "reports", proof, few, place=place)
        templates("report").bytecode_cache = None
    return place


@pytest.fixture
def house(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "h"
    shutil.copytree(kept, place)
    monkeypatch.setattr(book, "CODE", place / "code")
    return place


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    """What is made anew, all in this process."""
    found: Made = {"scenarios": set(), "how": set(), "rules": set(), "templates": set()}

    def note(what: str, owner: object, name: str, of: Callable[..., str]) -> None:
        before = getattr(owner, name)

        def noted(*args: object) -> object:
            found[what].add(of(*args))
            return before(*args)

        monkeypatch.setattr(owner, name, noted)

    monkeypatch.setattr(book, "shared_out", lambda work, count: [work(number) for number in range(count)])
    note("scenarios", book.Book, "_scenario", lambda _, rows, others: rows[0].partition(".a")[0].removesuffix(".b"))
    note("how", book, "_how", lambda _, group: group.id)
    note("rules", book, "_shown", lambda rule: rule.clause)
    note("templates", pages._Compiled, "dump_bytecode", lambda _, bucket: bucket.key)
    yield found
    templates("report").bytecode_cache = None


def make(place: Path, compiled: Compiled, proof: Proof, *anchors: str) -> None:
    """Make the parts of the book that are kept."""
    made = book.Book(law(), proof, compiled, place=place)
    places = Places()
    book.put_places(made, places)
    places.put("evidence/other.html", anchors)
    book.write_book(made, Site(place / "reports", places))


def test_a_second_time_nothing_is_made_anew_and_the_pages_are_the_same(
    house: Path, few: Compiled, proof: Proof, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {one: one.read_bytes() for one in (house / "reports").rglob("*.*")}
    monkeypatch.setattr(build, "write_handbook", lambda *_: None)
    templates("report").cache.clear()  # type: ignore[union-attr]
    write_reports(house / "reports", proof, few, place=house)
    assert {one: one.read_bytes() for one in (house / "reports").rglob("*.*")} == before
    assert made == {"scenarios": set(), "how": set(), "rules": set(), "templates": set()}


def test_after_a_change_of_one_row_its_scenario_and_its_page_are_made_anew(
    house: Path, few: Compiled, proof: Proof, made: Made
) -> None:
    make(house, few, proof)
    made["how"].clear()
    changed = few.scenarios["en"]["art10.p1-01.b"]
    steps = (*changed.steps[:-1], changed.steps[-1]._replace(text=few.scenarios["en"]["art10.p1-01.a"].steps[-1].text))
    english = {**few.scenarios["en"], changed.id: changed._replace(steps=steps)}
    make(house, Compiled({**few.scenarios, "en": english}, []), proof)
    assert made == {"scenarios": {"art10.p1-01"}, "how": {"art10.p1"}, "rules": set(), "templates": set()}


def test_what_another_letter_changes_is_told_anew(house: Path, few: Compiled, proof: Proof, made: Made) -> None:
    noticed = [one._replace(kills=()) if one.alternative.kind == "reading" else one for one in proof.verdicts]
    make(house, few, proof._replace(verdicts=tuple(noticed)))
    assert made["scenarios"] and made["how"] and not made["rules"]


def test_where_there_are_other_places_to_link_to_the_pages_that_link_are_made_anew(
    house: Path, few: Compiled, proof: Proof, made: Made
) -> None:
    make(house, few, proof)
    made["how"].clear()
    make(house, few, proof, "other")
    assert made["how"] == GROUPS and not made["scenarios"]


@pytest.mark.parametrize(
    "file", ["code/report/templates/macros.html", "code/telling/explain.py", "steps/a.py",
             "code/contract/2023-06-01/readings/IR-05.toml"]
)  # fmt: skip
def test_after_a_change_of_code_or_data_all_is_made_anew(
    house: Path, few: Compiled, proof: Proof, made: Made, file: str
) -> None:
    with (house / file).open("a") as opened:
        opened.write("\n")
    make(house, few, proof)
    assert made["scenarios"] == SCENARIOS and made["how"] == GROUPS and len(made["rules"]) > 50


@pytest.mark.parametrize(("name", "anew"), [("pygments", "rules"), ("jinja2", "how"), ("markupsafe", "how")])
def test_under_another_version_what_it_makes_is_made_anew(
    house: Path, few: Compiled, proof: Proof, made: Made, monkeypatch: pytest.MonkeyPatch, name: str, anew: str
) -> None:
    make(house, few, proof)
    made["how"].clear()
    known = book.version
    monkeypatch.setattr(book, "version", lambda of: "another" if of == name else known(of))
    make(house, few, proof)
    assert {what for what, several in made.items() if several} == {anew}


@pytest.mark.parametrize("name", [book.TOLD, book.HOW, book.RULES])
def test_what_is_damaged_is_made_anew(house: Path, few: Compiled, proof: Proof, made: Made, name: str) -> None:
    make(house, few, proof)
    made["how"].clear()
    path = house / FOLDER / name
    path.write_bytes(path.read_bytes()[:-9])
    for anew in (1, 0):
        make(house, few, proof)
        assert len([what for what, several in made.items() if several]) == anew
        for several in made.values():
            several.clear()


def test_templates_are_compiled_anew_under_another_version_and_where_they_are_damaged(
    house: Path, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of a room that has few: all rooms keep them alike."""
    found = templates("whatif")
    monkeypatch.setattr(found, "bytecode_cache", None)

    def ready() -> int:
        made["templates"].clear()
        found.cache.clear()  # type: ignore[union-attr]
        pages.ready("whatif", house)
        return len(made["templates"])

    every = ready()
    assert every > 2 and ready() == 0
    for path in (house / FOLDER / "templates").iterdir():
        path.write_bytes(b"")
    assert ready() == every
    for name in ("jinja2", "markupsafe"):
        known = pages.installed
        with monkeypatch.context() as patch:
            patch.setattr(pages, "installed", lambda of, name=name, known=known: "another" if of == name else known(of))
            assert ready() == every
    monkeypatch.setattr(pages, "__file__", str(house / "steps" / "a.py"))
    assert ready() == every


def test_a_template_with_another_text_is_compiled_anew(house: Path) -> None:
    for text in ("one", "other"):
        found = Environment(loader=DictLoader({"a": text}), bytecode_cache=pages._Compiled(house), autoescape=True)
        assert found.get_template("a").render() == text
