"""The evidence book and the handbook: what stands in them, and how they behave in a real browser."""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from accessible import violations
from justhtml import JustHTML
from proven import proven
from tabs import FORGET, Heard, Tab, Tabs

from mrs_spec.document.glossary import check as check_terms
from mrs_spec.document.register import entries
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus, needs_table
from mrs_spec.ground.wording import LANGS, Both
from mrs_spec.law.alternatives import alternatives
from mrs_spec.proof.code import all_edits, as_alternative
from mrs_spec.proof.declared import Proof, prove
from mrs_spec.proof.matrix import Verdict, given_answers
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.questions import Question
from mrs_spec.report.book import ArticlePage, Book, RowView, law_files
from mrs_spec.report.build import pairs, write_reports
from mrs_spec.report.handbook import Handbook
from mrs_spec.report.search import findable, findable_in_book
from mrs_spec.report.site import WHATIF, texts
from mrs_spec.report.timeline import Kind, dated_fields, names, timeline
from mrs_spec.report.traced import Traced
from mrs_spec.rules import law
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.telling.answers import published

ROOT = Path(__file__).parent.parent.parent
JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龠]")
WIDTHS = (400, 1600)
CHAPTERS = ("art03", "art05", "art10", "art11", "art12", "annex2", "life")
"""Whose scenarios are in the pages tested: the pages are the same with more, and the proof of all takes long."""


def named() -> set[str]:
    """The Cases that the handbook names, of whatever chapter."""
    rows = [row for rows in texts("handbook.toml").values() if isinstance(rows, list) for row in rows]
    return {row["case"] for row in rows if isinstance(row, dict) and "case" in row}


@pytest.fixture(scope="module")
def compiled(compiled: Compiled) -> Compiled:
    kept = {id for id in compiled.cases if id.startswith(CHAPTERS)} | named()
    return Compiled(
        {lang: {id: one for id, one in of.items() if id in kept} for lang, of in compiled.scenarios.items()}, []
    )


@pytest.fixture(scope="module")
def proof(compiled: Compiled) -> Proof:
    return proven(compiled.cases)


class Written(NamedTuple):
    """Both documents, built once: where they are, and the book of which they are made."""

    place: Path
    book: Book


@pytest.fixture(scope="module")
def written(compiled: Compiled, proof: Proof, tmp_path_factory: pytest.TempPathFactory) -> Written:
    made: list[Book] = []

    def kept(*of: Any) -> Book:
        made.append(Book(*of))
        return made[-1]

    folder = tmp_path_factory.mktemp("reports")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mrs_spec.report.build.Book", kept)
        assert write_reports(folder, proof, compiled).problems == []
    (book,) = made
    return Written(folder, book)


@pytest.fixture(scope="module")
def reports(written: Written) -> Path:
    return written.place


@pytest.fixture(scope="module")
def book(written: Written) -> Book:
    return written.book


class Page(HTMLParser):
    """The ids and addresses of a page, and its text."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.elements = 0
        self.links: list[str] = []
        self.loads: list[str] = []
        self.words: list[str] = []
        self.feed(path.read_text("utf-8"))
        self.text = "".join(self.words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.elements += 1
        if found.get("id"):
            self.ids.append(str(found["id"]))
        for name in ("href", "src"):
            if found.get(name) and tag != "use":
                (self.links if tag == "a" else self.loads).append(str(found[name]))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@cache
def page_of(path: Path) -> Page:
    """A page that no test writes again, read once: the whole book is large."""
    return Page(path)


def pages_of(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/*.html"))


# --- the book -------------------------------------------------------------------------------------


def every_link_leads_somewhere(reports: Path) -> None:
    """Each link of the pages leads to a page and an id that are there, and no id stands twice on a page."""
    there = {path: set(page_of(path).ids) for path in reports.rglob("*.html")}
    for path, ids in there.items():
        page = page_of(path)
        assert len(page.ids) == len(ids), path.name
        for name, several in by_page(page.links).items():
            target = Path(os.path.normpath(path.parent / name)) if name else path
            assert target in there, f"{path}: {name}"
            assert several <= there[target], f"{path}: {name}: {several - there[target]}"


def by_page(links: list[str]) -> dict[str, set[str]]:
    """The anchors that links name, by the page on which each should stand."""
    found: dict[str, set[str]] = defaultdict(set)
    for link in links:
        name, _, anchor = link.partition("#")
        found[name.partition("?")[0]] |= {anchor} - {""}
    return found


def test_every_link_of_both_documents_leads_to_something_that_is_there_and_no_id_stands_twice(reports: Path) -> None:
    every_link_leads_somewhere(reports)


def test_the_book_in_one_file_needs_nothing_beside_itself(reports: Path) -> None:
    page = page_of(reports / "evidence" / "book.html")
    assert page.loads == []
    assert all(link.startswith("#") for link in page.links)


def test_the_book_has_every_clause_entry_and_row_in_one_file_and_over_its_pages(
    reports: Path, compiled: Compiled
) -> None:
    expected = {clause.id for clause in corpus(FIRST)} | {one.id for one in entries(FIRST)}
    expected |= {one.scenario_id for one in compiled.scenarios["ja"].values()}
    expected |= {f"rule.{one.name}" for one in law().rules}
    whole = page_of(reports / "evidence" / "book.html")
    over_pages = {
        id for path in (reports / "evidence").glob("*.html") if path.name != "book.html" for id in page_of(path).ids
    }
    assert expected <= set(whole.ids)
    assert expected <= over_pages


def test_each_law_is_counted_once_and_the_articles_add_up_to_the_proof() -> None:
    declared = [Verdict(one, (), 0) for one in alternatives(law())]
    code = [Verdict(as_alternative(one), (), 0, broken="" if n % 7 else "it") for n, one in enumerate(all_edits(law()))]
    whole = prove(law(), {}, only=lambda one: False)._replace(verdicts=(*declared, *code))
    book = Book(law(), whole, Compiled({lang: {} for lang in LANGS}, []))
    counts = {one.id: one.laws for one in book.articles}
    shared = {name.en: count for name, count in book.shared}
    total = sum(not one.broken for one in whole.verdicts)
    assert sum(counts.values()) + sum(shared.values()) == book.all_laws == total
    assert counts["life"] == counts["front"] == 0 < min(counts["art07"], counts["readings"])
    assert "what words mean (words)" in shared and not any("article" in name for name in shared)
    own = {
        one.alternative.id for one in whole.verdicts if one.alternative.clause.startswith("art07") and not one.broken
    }
    assert counts["art07"] == len(own)


def test_the_digest_of_the_code_covers_every_file_that_the_proof_edits(book: Book) -> None:
    covered = {path.relative_to(ROOT / "src" / "mrs_spec").as_posix() for path in law_files()}
    rules = {f"rules/{path.name}" for path in (ROOT / "src" / "mrs_spec" / "rules").glob("*.py")}
    others = {
        "asking": ["ask"], "document": ["text"], "ground": ["calendar", "money"],
        "law": ["declare", "inputs", "judge", "law", "order"],
        "record": ["answers", "facts", "questions", "things", "words"],
    }  # fmt: skip
    assert covered == rules | {f"{room}/{name}.py" for room, names in others.items() for name in names}
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in law_files())).hexdigest()
    assert book.provenance.law == digest


MOST = {"page": 600_000, "book": 4_000_000, "elements": 60_000}
"""How heavy a page may be, and the whole in one file; the tests see a third of the scenarios."""


def test_no_page_is_heavier_than_a_reader_can_bear(reports: Path) -> None:
    for path in pages_of(reports):
        assert path.stat().st_size <= MOST["book" if path.name == "book.html" else "page"], path.name
    assert page_of(reports / "evidence" / "book.html").elements <= MOST["elements"]


def test_facts_with_which_scenarios_begin_are_told_once_and_referred_to(book: Book, reports: Path) -> None:
    for article in book.articles:
        text = (reports / article.page).read_text("utf-8")
        begun = {one.id: one for group in article.groups for one in group.beginnings}
        users = Counter(one.id for row in first_rows(article) if (one := article.begins(row)[0]))
        assert all(text.count(f'href="#{id}"') == 2 * users[id] >= 2 * 3 for id in begun), "in both languages"
        for scenario in article.all_scenarios:
            own = text.split(f'<details class=row id="{scenario.id}"')[1].split("</details>")[0]
            beginning, rest = article.begins(scenario.rows[0])
            assert all(fact.ja in own for fact in rest)
            assert not beginning or all(fact.ja in text and f"<dt>{fact.ja}" not in own for fact in beginning.facts)


def first_rows(article: ArticlePage) -> list[RowView]:
    return [one.rows[0] for one in article.all_scenarios]


def test_how_answers_come_about_is_told_for_each_row_and_the_same_only_once(book: Book, reports: Path) -> None:
    article = next(one for one in book.articles if one.id == "art10")
    for group in article.groups:
        page = page_of(reports / group.how)
        assert {row.how for row in group.rows if row.why} <= set(page.ids)
        told = [line for _, _, lines in group.told_how() for line in lines]
        assert not any(line.told_at for line in told[:3])
    first = next(group for group in article.groups if group.id == "art10.p1")
    assert any(line.told_at for _, _, lines in first.told_how() for line in lines)


def test_the_clauses_stand_in_the_order_of_the_contract(reports: Path) -> None:
    order = {clause.id: n for n, clause in enumerate(corpus(FIRST))}
    found = [order[id] for id in page_of(reports / "evidence" / "book.html").ids if id in order]
    assert found == sorted(found)


def test_the_japanese_of_a_clause_survives_being_cut_into_words(book: Book) -> None:
    for article in book.articles:
        for view in article.clauses:
            assert "".join(piece.text for piece in view.pieces) == view.clause.ja


def test_a_word_leads_to_the_law_in_which_it_is_another(book: Book) -> None:
    clause = next(view for article in book.articles for view in article.clauses if view.id == "art10.p1")
    note = next(piece.note for piece in clause.pieces if piece.note and piece.text == "45日")
    said = [book.sentence(one).en for one in note.laws]
    assert any("44 days" in one and "15 July 2024" in one for one in said)
    assert note.state == "pinned"


WRONG = "art10.p1-01.a"


@pytest.fixture(scope="module")
def unfinished(compiled: Compiled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents where little is covered and an answer is wrong, beside a what-if page."""
    folder = tmp_path_factory.mktemp("unfinished")
    (folder / WHATIF).mkdir(parents=True)
    (folder / WHATIF / "index.html").write_text("<!doctype html><title>what if</title>", "utf-8")
    few = {id: case for id, case in compiled.cases.items() if id.startswith("art03")}
    right = compiled.cases[WRONG]
    few[WRONG] = right._replace(expected=(right.expected[0]._replace(answer={"value": "2024-07-15"}),))
    scenarios = {lang: {id: of[id]._replace(case=few[id]) for id in few} for lang, of in compiled.scenarios.items()}
    write_reports(folder, prove(law(), few), Compiled(scenarios, []))  # type: ignore[arg-type]
    return folder


def test_what_is_not_covered_comes_first_and_is_not_called_pinned(unfinished: Path) -> None:
    text = (unfinished / "evidence" / "index.html").read_text("utf-8")
    first = text.split('class="first"')[1].split("</section>")[0]
    assert text.index('class="first"') < text.index('class="overview"')
    assert 'href="art10.html#art10.p1"' in first
    article = (unfinished / "evidence" / "art10.html").read_text("utf-8")
    assert '<section class="clause open" id="art10.p1"' in article


def test_a_wrong_answer_is_shown_before_everything_else(unfinished: Path) -> None:
    text = Page(unfinished / "evidence" / "index.html").text
    assert f"{WRONG} would give “16 July 2024” instead of “15 July 2024”" in text
    assert text.index("would give “16 July 2024”") < text.index("内容")


def test_the_front_page_is_a_worklist(book: Book, reports: Path) -> None:
    text = (reports / "evidence" / "index.html").read_text("utf-8")
    first, table = text.split('class="first"')[1].split("</section>")[0], text.split('class="overview"')[1]
    counts = re.findall(r"<li class=.\w+.><b>([^<]+)</b>", first)
    assert counts[:4] == [
        f"{book.count_signed} / {len(book.operative)}", str(len(book.provisional)), str(len(book.from_memory)),
        str(book.waived),
    ]  # fmt: skip
    assert len(book.provisional) > 90 and sum(len(one.open) for one in book.articles) == len(book.provisional)
    assert sum(map(book.waived_in, book.articles)) <= book.waived
    rows = re.findall(r"<tr class.*?</tr>", table, re.S)
    assert len(rows) == len(book.articles)
    questions = text.index(book.provisional[0].entry.question.ja)
    assert text.index('class="overview"') < questions and "<details" in text[:questions].rsplit("</table>", 1)[1]
    assert "<details open" not in text.split("</table>")[-1]


def test_the_register_says_that_all_its_open_entries_are_open(book: Book, reports: Path) -> None:
    box = (reports / "evidence" / "readings.html").read_text("utf-8").split('class="caution"')[1].split("</div>")[0]
    assert str(len(book.provisional)) in re.findall(r"\d+", box)


def test_severity_is_in_the_language_of_the_reader(reports: Path) -> None:
    for name in ("index", "readings", "art10"):
        text = (reports / "evidence" / f"{name}.html").read_text("utf-8")
        assert "高</span>" in text
        assert not re.search(r">\s*(HIGH|MED|LOW)\s*<", text), name


def test_a_page_says_nothing_that_html_does_not_know(reports: Path) -> None:
    names = ("evidence/index", "evidence/art10", "evidence/art10.p2-how", "evidence/life-15-how", "handbook/life")
    for name in names:
        text = (reports / f"{name}.html").read_text("utf-8")
        found = JustHTML(text, collect_errors=True).errors
        assert [str(one) for one in found] == [], name
        assert not re.search(r"<data(?! value=)|<time(?! datetime=)", text), name
        assert not re.search(r"<dl[^>]*><dd", text), f"{name}: an answer without a fact"


def test_the_book_finds_every_clause_entry_and_scenario_at_an_address_that_is_there(
    book: Book, reports: Path, compiled: Compiled
) -> None:
    found = list(findable_in_book(book))
    for one in found:
        assert one.anchor in page_of(reports / "evidence" / f"{one.page}.html").ids, one.anchor
    known = {one.anchor for one in found}
    assert {one.scenario_id for one in compiled.scenarios["ja"].values()} <= known
    assert {one.id for one in entries(FIRST)} <= known
    assert (reports / "evidence" / "search.js").stat().st_size < 1_500_000


def test_every_page_says_where_it_comes_from(reports: Path) -> None:
    for path in pages_of(reports):
        assert corpus(FIRST).sha256 in path.read_text("utf-8"), path.name


def test_the_texts_of_both_documents_keep_to_the_glossary() -> None:
    texts = list(pairs())
    assert [problem.told("en") for problem in check_terms(texts, FIRST)] == []
    for place, ja, en in texts:
        assert JAPANESE.search(ja) or not re.search(r"\w", ja.replace("{subject}", "")), place
        assert not JAPANESE.search(en), place


# --- timelines ------------------------------------------------------------------------------------


def test_every_dated_field_of_the_facts_has_a_name_in_the_picture() -> None:
    assert dated_fields() == set(names()["fact"])


def test_the_picture_of_the_whole_life_has_its_periods_charges_and_deadlines_on_their_days(compiled: Compiled) -> None:
    picture = timeline(Traced(law()), compiled.cases["life-15"].facts)
    assert picture is not None
    told = {(row.kind, row.when.en, row.name.en, row.detail.en) for row in picture.rows}
    assert (
        Kind.PERIOD, "16 October 2023 to 15 October 2024", "minimum use period of the contract", "",
    ) in told  # fmt: skip
    assert (Kind.CHARGE, "3 September 2024", "assessed amount for the contract", "13,838 yen") in told
    assert any(kind is Kind.DEADLINE and when == "3 October 2024" for kind, when, _, _ in told)
    assert any("15 times, 141,000 yen in all" in detail for *_, detail in told)


def test_a_period_that_a_change_replaced_is_drawn_broken_and_called_superseded(compiled: Compiled) -> None:
    picture = timeline(Traced(law()), compiled.cases["life-15"].facts)
    assert picture is not None
    found = [row for row in picture.rows if row.kind is Kind.SUPERSEDED]
    assert [(row.when.en, row.name.en, row.clause) for row in found] == [
        ("1 July 2023 to 30 June 2024", "minimum use period of the contract (superseded by a new period)", "art05.p1")
    ]
    assert picture.marks(found[0])[0].width > 10
    unchanged = timeline(Traced(law()), compiled.cases["art05.p1-01.a"].facts)
    assert unchanged is not None and not any(row.kind is Kind.SUPERSEDED for row in unchanged.rows)


def test_the_life_is_told_in_phases_that_hold_every_row_once_and_ends_with_its_totals(
    book: Book, reports: Path
) -> None:
    handbook = Handbook(book)
    life, phases = handbook.life, handbook.phases
    assert life is not None
    assert [one.id for one in phases] == [f"h.phase.{id}" for id in ("before", "use", "change", "failure", "end")]
    assert [row for one in phases for row in one.picture.rows] == list(life.rows)
    assert all(one.picture.rows and one.told.en.endswith(".") for one in phases)
    text = (reports / "handbook" / "life.html").read_text("utf-8")
    assert text.index('id="h.phase.end"') < text.index('class="totals"')
    assert handbook.totals and all(said.en in text for said in handbook.totals)
    assert '<li class="superseded">' in text


def test_marks_stand_in_the_order_of_their_days_within_the_picture(compiled: Compiled) -> None:
    for id in ("life-01", "life-10", "life-13", "art10.p1-01.a"):
        picture = timeline(Traced(law()), compiled.cases[id].facts)
        assert picture is not None
        at = [picture.marks(row)[0].at for row in picture.rows]
        assert at == sorted(at)
        assert all(mark.at >= 0 and mark.at + mark.width <= 100 for row in picture.rows for mark in picture.marks(row))
        labels = [tick.at for tick in picture.ticks()]
        assert all(later - before > 7 for before, later in pairwise(labels)), id


def test_the_norm_is_drawn_as_a_bar_from_day_one_to_the_last_day_with_ticks_at_months(book: Book) -> None:
    rows = {row.id: row for article in book.articles for group in article.groups for row in group.rows}
    picture = rows["art10.p1-01.a"].picture
    assert picture is not None
    told = [(row.kind, row.when.en, row.name.en) for row in picture.rows]
    assert told == [
        (Kind.EVENT, "1 June 2024", "arrival of the notice of termination"),
        (Kind.PERIOD, "2 June 2024 to 16 July 2024", "45 days, day one to the last day"),
        (Kind.DEADLINE, "16 July 2024", "day on which termination takes effect"),
    ]
    assert [tick.label for tick in picture.ticks()] == ["2024-06", "2024-07"]
    assert any("30 days" in one.name.en for row in rows.values() if row.picture for one in row.picture.rows)


def test_a_period_that_was_superseded_is_drawn_once_and_broken(book: Book) -> None:
    rows = [row for article in book.articles if article.id == "art05" for group in article.groups for row in group.rows]
    pictures = [row.picture for row in rows if row.picture]
    broken = [one for picture in pictures for one in picture.rows if one.kind is Kind.SUPERSEDED]
    assert broken
    for picture in pictures:
        bars = [row.days for row in picture.rows if row.kind in (Kind.PERIOD, Kind.SUPERSEDED)]
        assert len(bars) == len(set(bars))


def test_what_is_no_more_than_an_event_has_no_picture(book: Book) -> None:
    for article in book.articles:
        for picture in (row.picture for group in article.groups for row in group.rows if row.picture):
            bars = any(one.days[0].first < one.days[-1].last for one in picture.rows)
            assert len(picture.rows) > 1 and (bars or article.id == "life")
    fees = next(one for one in book.articles if one.id == "art03")
    assert not any(row.picture for group in fees.groups for row in group.rows)


def test_a_case_without_any_day_has_no_picture(compiled: Compiled) -> None:
    facts = compiled.cases["art03.p1-01"].facts
    assert timeline(Traced(law()), facts) is None


# --- the handbook ---------------------------------------------------------------------------------


def test_the_answers_of_the_ten_questions_are_those_the_law_gives(book: Book, compiled: Compiled) -> None:
    tasks = Handbook(book).tasks
    assert len(tasks) == 10
    for row, task in zip(Handbook(book).texts["test"], tasks, strict=True):
        case = compiled.cases[row["case"]]
        question = Question.parse(row["question"])
        answer = given_answers(case.law(law()).judge, case)[question]
        if question.name not in ("articles.routers_etc", "subjects.LOSS_FEE"):
            assert task.right == Both(published(question, answer, "ja"), published(question, answer, "en"))
        wrong = {one.answer.en for one in task.choices if one.law}
        assert len({one for one in wrong if "undetermined" not in one and "silent" not in one}) >= 2, task.case


def test_the_ten_questions_are_sentences_about_ten_articles(book: Book) -> None:
    tasks = Handbook(book).tasks
    assert len({task.article for task in tasks}) == 10
    assert {"art05", "art06", "art07", "art08", "art09", "art10"} < {task.article for task in tasks}
    assert all(task.asked.en.endswith("?") and task.asked.ja.endswith("。") for task in tasks)


def test_an_answer_shows_the_days_counted_and_calls_articles_by_their_names(book: Book) -> None:
    tasks = {task.case: task for task in Handbook(book).tasks}
    assert all(task.sum for task in tasks.values())
    counted = [said.en for step in tasks["art10.p1-01.a"].sum for said in step.words]
    assert "1 June 2024: the first day does not count → day one is 2 June 2024" in counted
    assert "45 days with 2 June 2024 as day one: 2 June 2024 to 16 July 2024" in counted
    assert any("87,838 yen" in said.en for step in tasks["annex2.1-01.a"].sum for said in step.words)
    assert tasks["art03.p1-04"].right == Both("電源ユニット、ルータ", "power supply unit, router")


def test_a_question_that_no_case_answers_is_named(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    handbook = Handbook(book)
    gone = {"test": [{"case": "art10.p1-01.a", "question": "findings"}], "lives": ["life-99"], "numbers": []}
    monkeypatch.setattr(handbook, "texts", {**handbook.texts, **gone})
    told = [problem.told("en") for problem in handbook.problems()]
    assert any("art10.p1-01.a" in one and "findings" in one for one in told)
    assert any("life-99" in one for one in told)


def test_the_misunderstandings_that_change_most_come_first_and_each_entry_once_with_all_its_letters(
    book: Book, proof: Proof
) -> None:
    told = Handbook(book).mistakes
    changed = [len(one.cases) for one in told]
    assert changed == sorted(changed, reverse=True)
    assert len({one.id for one in told}) == len(told)
    changing = {
        one.alternative.id for one in proof.verdicts if one.alternative.kind == "reading" and one.killed
    }  # fmt: skip
    assert {f"{one.id}={it.other.letter}" for one in told for it in one.others} == changing
    found = next(it for one in told if one.id == "IR-05" for it in one.others if it.other.letter == "B")
    assert found.instead.en.startswith("art10.p1-01.a would give “15 July 2024” instead of “16 July 2024”")


def test_an_article_leads_to_the_first_misunderstanding_about_it(book: Book, reports: Path) -> None:
    firsts = Handbook(book).first_mistakes
    ids = Page(reports / "handbook" / "mistakes.html").ids
    plain = Page(reports / "handbook" / "plain.html")
    for article, first in firsts.items():
        assert ids.index(f"h.mistakes.{article}") > ids.index(first)
    assert "mistakes.html#h.mistakes.art10" in plain.links and "art10" in firsts


@pytest.mark.parametrize("page", ["plain", "numbers", "mistakes", "test", "silence", "glossary", "phrasebook"])
def test_every_entry_of_a_page_of_the_handbook_has_an_address_that_it_shows(reports: Path, page: str) -> None:
    text = (reports / "handbook" / f"{page}.html").read_text("utf-8")
    entries = re.findall(r"<\w+ [^>]*\bdata-item\b[^>]*>", text)
    ids = [found[1] if (found := re.search(r'\bid="([^"]+)"', one)) else "" for one in entries]
    assert ids and all(ids) and len(ids) > 3
    assert all(f'class="perma" href="#{id}"' in text for id in ids)


def test_the_search_knows_every_entry_of_every_page_by_an_address_that_is_there(book: Book, reports: Path) -> None:
    found = list(findable(Handbook(book)))
    pages = {name: Page(reports / "handbook" / f"{name}.html") for name in {one.page for one in found}}
    assert set(pages) == set(Handbook(book).pages) - {"index"}
    assert all(one.anchor in pages[one.page].ids for one in found)
    assert len({(one.page, one.anchor) for one in found}) == len(found)
    for name in set(pages) - {"life"}:
        entries = len(re.findall(r" data-item ", (reports / "handbook" / f"{name}.html").read_text("utf-8")))
        assert sum(one.page == name for one in found) >= entries, name
    script = (reports / "handbook" / "search.js").read_text("utf-8")
    assert "<a " not in script and "45日" in script


def test_terms_lead_to_the_glossary(reports: Path) -> None:
    for page in ("plain", "mistakes", "test"):
        links = Page(reports / "handbook" / f"{page}.html").links
        assert sum(link.startswith("glossary.html#h.term.") for link in links) > 20, page


def test_every_article_is_told_in_plain_words(book: Book) -> None:
    heads = {article.id for article in book.articles if article.operative}
    assert heads == {chapter.article.id for chapter in Handbook(book).chapters}


def test_the_phrasebook_has_every_step_once(book: Book, reports: Path) -> None:
    cells = list(pairwise(page_of(reports / "handbook" / "phrasebook.html").words))
    phrases = {one.phrase for one in Handbook(book).sentences}
    assert len(phrases) == len(STEPS.all)
    assert [one for one in phrases if cells.count(one) != 1] == []


def test_silence_is_collected_from_what_cases_expect(book: Book, compiled: Compiled) -> None:
    told = {one.scenario for one in Handbook(book).silent}
    expected = {
        compiled.scenarios["ja"][id].scenario_id
        for id, case in compiled.cases.items()
        if any("silent" in one.answer for one in case.expected)
    }
    assert told == expected != set()
    gap = next(one for one in Handbook(book).gaps if one.need.en == "the ground of termination, with evidence")
    assert gap.who == "legal"
    assert "art12.p1-04" in gap.cases


def test_what_is_missing_stands_by_who_must_supply_it_with_what_most_cases_wait_for_first(book: Book) -> None:
    handbook = Handbook(book)
    groups = handbook.waiting
    waiting = [len(one.cases) for one in groups]
    assert len(groups) > 1 and waiting == sorted(waiting, reverse=True)
    assert {gap for one in groups for gap in one.gaps} == set(handbook.gaps)
    for one in groups:
        counts = [len(gap.cases) for gap in one.gaps]
        assert counts == sorted(counts, reverse=True)
        assert one.cases == {id for gap in one.gaps for id in gap.cases}
    assert set(handbook.texts["so_what"]) == set(needs_table()["who"])


def test_the_numbers_stand_in_their_clauses_and_have_an_example_from_a_case(book: Book, compiled: Compiled) -> None:
    numbers = Handbook(book).numbers
    assert {one.words for one in numbers} == {"1年", "1年間", "30日以内", "45日"}
    for one in numbers:
        assert one.words in corpus(FIRST).clause(one.clause).ja
        row = next(row for row in compiled.cases[one.example.case].expected if row.question.name in ASKED)
        assert one.example.answer.en == published(row.question, row.answer, "en")
    end = next(one for one in numbers if one.clause == "art10.p1")
    assert (end.example.answer.en, end.task) == ("16 July 2024", "art10.p1-01.a")


ASKED = ("term.contract", "term.option", "deadline.return", "contract.end_on")


def test_a_number_whose_words_do_not_stand_in_the_clause_is_named(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    handbook = Handbook(book)
    first, *rest = handbook.texts["numbers"]
    monkeypatch.setattr(handbook, "texts", {**handbook.texts, "numbers": [{**first, "words": "2年"}, *rest]})
    assert [problem.told("en") for problem in handbook.problems()] == [
        "handbook.toml: clause art05.p1 does not have the words 「2年」; write words as they stand in the clause"
    ]


def test_every_kind_of_charge_is_told_with_its_places_and_an_example_of_amount_and_day(book: Book) -> None:
    charges = {one.id: one for one in Handbook(book).charges}
    assert set(charges) == {f"h.charge.{kind.lower()}" for kind in ChargeKind}
    found = charges["h.charge.assessed_main"]
    assert (found.amount, found.day) == ("annex2.1", "art12.p1")
    assert all(one.case.startswith("annex2.1-") for one in found.examples)
    amount, day = found.examples
    assert amount.answer.en.endswith(" yen") and day.answer.en.endswith("2024")


# --- in a browser ---------------------------------------------------------------------------------


Open = Callable[..., Any]


def opening(tabs: Tabs, browser: Any, reports: Path) -> Iterator[Open]:
    """Opens a page of the reports as if it were the first; afterwards nothing may have complained or left."""
    used: dict[tuple[int, bool], Tab] = {}

    def go(name: str, query: str = "", *, width: int = 1600, script: bool = True, under: Path = reports) -> Any:
        page, heard = used[width, script] = tabs.of(browser, width, script)
        heard.complaints.clear()
        address = (under / name).as_uri()
        if page.url.startswith(address):
            page.goto("about:blank")  # another anchor of the same page is not loaded
        heard.asked.clear()
        page.goto(address + query)
        return page

    yield go
    for (_, script), (page, heard) in used.items():
        assert heard.nothing(), heard
        page.emulate_media(media="null")
        if script:
            page.evaluate(FORGET)


@pytest.fixture
def opened(tabs: Tabs, browser: Any, reports: Path) -> Iterator[Open]:
    yield from opening(tabs, browser, reports)


@pytest.fixture
def seen(tabs: Tabs, still: Any, reports: Path) -> Iterator[Open]:
    """For pages that are not clicked."""
    yield from opening(tabs, still, reports)


def shown(page: Any, selector: str) -> int:
    return int(page.evaluate("s => [...document.querySelectorAll(s)].filter(e => e.offsetParent).length", selector))


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_language_switch_hides_the_other_language(opened: Open, script: bool) -> None:
    page = opened("evidence/art10.html", script=script)
    if script:
        page.check("#lang-ja")
        assert shown(page, ".row [lang=en]") == 0 < shown(page, ".row [lang=ja]")
        page.check("#lang-en")
        assert shown(page, ".row [lang=ja]") == 0 < shown(page, ".row [lang=en]")
        assert shown(page, ".text [lang=ja]") > 0, "the authoritative text stays"
    else:
        page.check("#lang-ja")
        assert not page.is_visible(".row [lang=en] >> nth=0")
        assert page.is_visible(".row [lang=ja] >> nth=0")


@pytest.mark.browser
def test_the_language_stays_when_another_page_is_opened(opened: Open) -> None:
    page = opened("evidence/index.html", "?lang=ja")
    page.click(".overview a[href^='art10.html']")
    page.wait_for_load_state()
    assert page.is_checked("#lang-ja")
    assert shown(page, ".row [lang=en]") == 0


@pytest.mark.browser
def test_a_japanese_substring_finds_what_has_it_and_the_link_to_the_view_gives_it_again(seen: Open) -> None:
    page = seen("evidence/art10.html")
    everything = shown(page, "[data-item]")
    page.fill("input[name=q]", "遅滞なく")
    found = shown(page, "[data-item]")
    assert 0 < found < everything
    texts = page.evaluate(
        "[...document.querySelectorAll('[data-item]')].filter(e => e.offsetParent).map(e => e.textContent)"
    )
    assert all("遅滞なく" in text for text in texts)
    page.goto(page.evaluate("document.getElementById('permalink').href"))
    assert page.input_value("input[name=q]") == "遅滞なく"
    assert shown(page, "[data-item]") == found


@pytest.mark.browser
def test_filters_by_clause_reading_and_rung(seen: Open) -> None:
    page = seen("evidence/art10.html")
    options = page.locator("select[name=clause] option").all_inner_texts()
    assert any("art10.p1" in one and "第10条第1項" in one for one in options), "an id has its name beside it"
    page.select_option("select[name=clause]", "art10.p2")
    assert shown(page, ".clause .card") == 1
    assert shown(page, ".row") > 0 and page.is_visible("[id='art10.p2-01']")
    assert not page.is_visible("[id='art10.p1-02']")
    page.select_option("select[name=clause]", "")
    page.select_option("select[name=reading]", "IR-05")
    texts = page.evaluate("[...document.querySelectorAll('.row')].filter(e => e.offsetParent).map(e => e.textContent)")
    assert texts and all("IR-05" in one for one in texts)


@pytest.mark.browser
def test_a_link_to_a_closed_row_opens_it(seen: Open) -> None:
    page = seen("evidence/art10.html", "#art10.p1-01.c")
    assert page.evaluate("document.getElementById('art10.p1-01').open")
    assert page.is_visible("[id='art10.p1-01.c'] dl >> nth=0")


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_other_laws_of_a_word_are_one_click_away(opened: Open, script: bool) -> None:
    page = opened("evidence/art10.html", script=script)
    word = page.locator("[id='art10.p1'] a.w", has_text="45日").first
    note = page.locator(f"[id='{word.get_attribute('href').removeprefix('#')}']")
    assert not note.is_visible()
    word.click()
    assert note.is_visible()
    assert "44" in note.inner_text()


@pytest.mark.browser
def test_k_goes_back_over_each_item_that_j_went_over(seen: Open) -> None:
    page = seen("evidence/art10.html")
    top = "Math.round([...document.querySelectorAll('[data-item]')].find(e => e.getBoundingClientRect().top > 20)" \
        ".getBoundingClientRect().top + scrollY)"  # fmt: skip
    places = []
    for key in "jjjjkkk":
        page.keyboard.press(key)
        places.append(page.evaluate(top))
    assert places[:4] == sorted(set(places[:4]))
    assert places[4:] == places[2::-1]


@pytest.mark.browser
def test_what_is_looked_for_is_marked_and_opened_and_escape_clears(seen: Open) -> None:
    page = seen("evidence/art10.html")
    everything = shown(page, "[data-item]")
    page.fill("input[name=q]", "２０24年7月 15日")
    texts = page.evaluate("[...document.querySelectorAll('mark')].map(e => e.textContent)")
    assert texts and set(texts) == {"2024年7月15日"}
    assert shown(page, "details.row mark") > 0, "few hits are opened"
    assert shown(page, "[data-item]") < everything
    page.press("input[name=q]", "Escape")
    assert page.input_value("input[name=q]") == ""
    assert page.locator("mark").count() == 0 == page.locator("details.row[open]").count()
    assert shown(page, "[data-item]") == everything


@pytest.mark.browser
def test_each_row_leads_to_the_what_if_page_where_it_is_built(unfinished: Path, seen: Open) -> None:
    page = seen("evidence/art03.html", "#art03.p1-01", under=unfinished)
    links = page.locator("[id='art03.p1-01'] a.try").evaluate_all("all => all.map(e => e.getAttribute('href'))")
    assert links == ["../handbook/whatif/index.html#art03.p1-01"]
    assert "whatif" not in (unfinished / "evidence" / "book.html").read_text("utf-8").split("<script>")[0]


@pytest.mark.browser
def test_an_opened_scenario_links_the_entries_and_clauses_at_its_foot(seen: Open) -> None:
    page = seen("evidence/art10.html", "#art10.p1-01")
    links = page.evaluate(
        "[...document.querySelectorAll('[id=\\'art10.p1-01\\'] .t a')].map(e => e.getAttribute('href'))"
    )
    assert "#IR-05" in links


@pytest.mark.browser
def test_keys_move_search_and_change_the_language(seen: Open) -> None:
    page = seen("evidence/art10.html")
    page.keyboard.press("j")
    assert page.evaluate("scrollY") > 0
    page.keyboard.press("l")
    assert page.is_checked("#lang-ja")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "all"
    page.keyboard.type("l")
    assert page.is_checked("#lang-ja"), "in a field the keys write"


@pytest.mark.browser
def test_choosing_marks_the_choice_opens_the_answer_and_counts_the_first_choice(opened: Open) -> None:
    page = opened("handbook/test.html")
    assert not page.is_visible("#score")
    first = page.locator(".tasks > li").nth(0)
    first.locator("input:not([data-right])").first.check()
    assert first.locator("label.wrong").count() == 1
    assert first.locator(".told .wrong").is_visible() and not first.locator(".told .right").is_visible()
    assert first.locator("details").evaluate("one => one.open")
    first.locator("input[data-right]").check()
    assert first.locator("label.wrong").count() == 0 and first.locator(".told .right").is_visible()
    assert page.inner_text("#score b") == "0", "the first choice counts"
    second = page.locator(".tasks > li").nth(1)
    second.locator("input").first.focus()
    right = second.locator("input").evaluate_all("all => all.findIndex((one) => 'right' in one.dataset)")
    for _ in range(right):
        page.keyboard.press("ArrowDown")
    assert second.locator("input:checked").count() == 0, "an arrow does not choose"
    page.keyboard.press("Space")
    assert page.inner_text("#score b") == "1"


@pytest.mark.browser
@pytest.mark.parametrize(
    ("words", "page", "anchor"),
    [
        ("低利用期", "glossary", "h.term.minimum-use-period"),
        ("４５日", "numbers", "h.number.art10.p1"),
        ("care manager", "glossary", "h.term.care-of-a-good-manager"),
        ("返還しなければなりませんか", "test", "h.test.art07.p3-02.a"),
    ],
)
def test_the_search_of_the_handbook_leads_to_the_entry(opened: Open, words: str, page: str, anchor: str) -> None:
    at = opened("handbook/index.html")
    at.fill("#search input", words)
    hit = at.locator(f"#search li a[href='{page}.html#{anchor}']")
    hit.wait_for()
    assert at.inner_text("#search output b") != "0"
    hit.click()
    at.wait_for_url(lambda url: url.endswith(f"handbook/{page}.html#{anchor}"))
    assert at.locator(f"[id='{anchor}']").is_visible()


@pytest.mark.browser
def test_without_script_there_is_no_search_field_and_the_answer_stays_behind_its_summary(opened: Open) -> None:
    page = opened("handbook/test.html", script=False)
    assert not page.is_visible("#search")
    first = page.locator(".tasks > li").nth(0)
    first.locator("input").first.check()
    assert not first.locator(".sum").is_visible() and not page.is_visible("#score")
    first.locator("summary").click()
    assert first.locator(".sum").is_visible()


@pytest.mark.browser
def test_print_shows_what_is_closed_on_the_screen_and_leaves_out_the_tools(opened: Open) -> None:
    page = opened("evidence/art03.html", script=False)
    page.check("#print-whole")
    page.emulate_media(media="print")
    assert not page.is_visible("#tools")
    for selector in ("details.rules pre >> nth=0", ".row dd >> nth=0", ".note >> nth=0"):
        assert page.locator(selector).bounding_box()["height"] > 0, selector
    assert len(page.pdf()) > 10_000


def sheets_of_paper(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.browser
def test_article_10_prints_as_a_summary_in_the_size_of_print(seen: Open) -> None:
    page = seen("evidence/art10.html")
    summary = sheets_of_paper(page.pdf(prefer_css_page_size=True, tagged=False))
    page.press("#print-whole", "Space")
    whole = sheets_of_paper(page.pdf(prefer_css_page_size=True, tagged=False))
    assert summary < 20 and summary < whole
    page.emulate_media(media="print")
    sizes = "s => parseFloat(getComputedStyle(document.querySelector(s)).fontSize)"
    body, text = page.evaluate(sizes, "body"), page.evaluate(sizes, ".text")
    assert body == pytest.approx(8.5 * 96 / 72, abs=0.1) and text < 1.2 * body


@pytest.mark.browser
def test_the_head_of_an_article_stays_and_leads_to_its_parts(opened: Open) -> None:
    for width in WIDTHS:
        page = opened("evidence/art10.html", "#IR-48", width=width)
        head = page.locator(".here")
        assert page.evaluate("scrollY") > 500 and head.bounding_box()["y"] == 0
        assert head.bounding_box()["height"] < 60
        assert page.locator("[id='IR-48']").bounding_box()["y"] >= head.bounding_box()["height"] - 2
        head.locator("summary").click()
        head.locator("a[href='#of.art10.p2']").click()
        assert 0 <= page.locator("[id='of.art10.p2']").bounding_box()["y"] < 120


@pytest.mark.browser
def test_lines_are_no_longer_than_can_be_read(seen: Open) -> None:
    page = seen("evidence/art10.html", "?lang=ja#art10.p1-01")
    widest = """([selector, lang]) => Math.max(...[...document.querySelectorAll(selector)].filter((e) => e.offsetParent)
        .map((e) => e.getBoundingClientRect().width / parseFloat(getComputedStyle(e).fontSize)))"""
    parts = "main :is(p, dt, dd):not(.why p, .counts *, .dense *)"
    assert 30 < page.evaluate(widest, [parts, "ja"]) <= 44.1
    page.press("#lang-en", "Space")
    assert (
        30
        < page.evaluate(widest, ["main :is(p, dt, dd, .row > summary):not(.why p, .counts *, .dense *)", "en"])
        <= 38.1
    )


@pytest.mark.browser
@pytest.mark.parametrize(
    ("words", "anchor"),
    [("を経過する", "art10.html#art10.p1"), ("IR-05", "art10.html#IR-05"), ("art10.p1-01.b", "art10.html#art10.p1-01")],
)
def test_the_search_of_the_book_finds_substrings_ids_and_entries(seen: Open, words: str, anchor: str) -> None:
    page = seen("evidence/index.html")
    page.fill("#search input", words)
    page.locator(f"#search li a[href='{anchor}']").wait_for()
    assert words not in ("を経過する", "IR-05") or page.locator("#search mark").count() > 0
    page.press("#search input", "Escape")
    assert page.locator("#search li").count() == 0 and page.input_value("#search input") == ""


@pytest.mark.browser
def test_labels_of_a_picture_never_meet(seen: Open) -> None:
    for width in WIDTHS:
        page = seen("handbook/life.html", width=width)
        meet = page.evaluate(
            """() => {
            const boxes = (s) => [...document.querySelectorAll(s)].map((e) => e.getBoundingClientRect());
            const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            const rows = boxes(".timeline li > div"), ticks = boxes(".axis i");
            const marks = [...document.querySelectorAll(".timeline li")].map((li) => [
              li.querySelector("div").getBoundingClientRect(), li.querySelector("svg").getBoundingClientRect()]);
            let found = marks.filter(([label, track]) => !apart(label, track)).length;
            for (const list of [rows, ticks])
              for (let i = 0; i < list.length; i++)
                for (let j = i + 1; j < list.length; j++) if (!apart(list[i], list[j])) found++;
            return found;
            }"""
        )
        assert meet == 0, width


KINDS_OF_PAGES = (
    "evidence/index", "evidence/front", "evidence/art03", "evidence/art07", "evidence/readings",
    "evidence/art10.p2-how",
)  # fmt: skip
AXE = [
    *((1600, name) for name in KINDS_OF_PAGES),
    (1600, "handbook/*"),
    (400, "evidence/art03"),
    (400, "handbook/life"),
]
"""axe needs seconds for each megabyte, so it sees one page of each kind; the narrow ones are dark."""


class Looked(NamedTuple):
    """How each page of the reports looks at each width, and what they all said while they were looked at."""

    too_wide: dict[tuple[int, str], int]
    violations: dict[tuple[int, str], str]
    heard: Heard


TOO_WIDE = """([width, usual]) => {
  if (innerWidth !== width) throw new Error(`${innerWidth} wide`);
  const filters = document.querySelector("details.filters"), root = document.documentElement;
  return Math.max(...[!usual, usual].map((open) => {
    if (filters) filters.open = open;
    return root.scrollWidth - root.clientWidth;
  }));
}"""


class Window:
    """A tab in which pages are loaded and looked at, at the widths of several screens."""

    def __init__(self, page: Any, framed: bool = False) -> None:
        """framed: in a frame as wide as the screen, where the browser has less around it to keep up to date."""
        self.page, self.framed, self.width = page, framed, WIDTHS[0]
        if framed:
            page.set_content("<!doctype html><title>frame</title><iframe style='border: 0; height: 900px'></iframe>")
        self.shown = page.frames[-1] if framed else page
        self.be(self.width)

    def be(self, width: int) -> None:
        """As wide as this; what is narrow is dark."""
        self.width = width
        if self.framed:
            self.page.evaluate("width => { document.querySelector('iframe').style.width = `${width}px`; }", width)
        else:
            self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(color_scheme="dark" if width == WIDTHS[0] else "light")


@pytest.fixture(scope="module")
def looked(reports: Path, still: Any) -> Iterator[Looked]:
    """Each page, loaded once: at the width at which the one before was left, and then at the other."""
    context = still.new_context(viewport={"width": WIDTHS[1], "height": 900})
    found = Looked({}, {}, Heard([], []))
    axe = {(width, path) for width, pages in AXE for path in reports.glob(f"{pages}.html")}
    whole, framed = (Window(found.heard.of(context.new_page()), framed) for framed in (False, True))
    for path in sorted(pages_of(reports), key=lambda path: path.name == "book.html"):
        window = whole if any(path == one for _, one in axe) else framed
        in_turn = WIDTHS if window.width == WIDTHS[0] else WIDTHS[::-1]
        if path.name == "book.html":
            in_turn = WIDTHS[1:]  # the same articles, in one file
        for width in in_turn:
            if width != window.width:
                window.be(width)
            if width == in_turn[0]:
                window.shown.goto(path.as_uri())
            at = width, path.relative_to(reports).as_posix()
            found.too_wide[at] = window.shown.evaluate(TOO_WIDE, [width, width == WIDTHS[1]])
            if (width, path) in axe:
                found.violations[at] = violations(window.shown)
    yield found
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_complains_or_is_wider_than_the_screen(looked: Looked, reports: Path, width: int) -> None:
    assert looked.heard.nothing(), looked.heard
    assert len(looked.heard.asked) >= len(pages_of(reports))
    found = {name: wide for (at, name), wide in looked.too_wide.items() if at == width}
    assert len(found) == len(pages_of(reports)) - (width == WIDTHS[0])
    assert {name: wide for name, wide in found.items() if wide > 0} == {}


@pytest.mark.browser
@pytest.mark.parametrize(("width", "pages"), AXE)
def test_axe_finds_nothing(looked: Looked, reports: Path, width: int, pages: str) -> None:
    names = [path.relative_to(reports).as_posix() for path in sorted(reports.glob(f"{pages}.html"))]
    assert names
    assert {name: looked.violations[width, name] for name in names} == dict.fromkeys(names, "")
