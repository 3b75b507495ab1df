"""What the log of pytest-html says besides: a group for each feature, a row for each scenario row with its steps and
answers. Each leads into the evidence book. All of it is there, closed, so that the page opens at once and is searched
whole; pytest-html's own rows of what passed are made when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import NamedTuple

from mrs_spec.document.text import Edition, succession
from mrs_spec.ground.data import JSON
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.wording import Lang
from mrs_spec.record.questions import Question
from mrs_spec.report.chapters import chapter_of
from mrs_spec.report.site import Places, Site, words
from mrs_spec.scenarios.scenario import Scenario
from mrs_spec.telling.answers import published, question_name

Checks = Sequence[tuple[str, JSON, JSON]]
"""What was asked, expected and answered, as it travels from the run: question, answer, answer."""


class RowRan(NamedTuple):
    """A scenario row in one language as it ran: its steps, what was asked, how long it took, why it failed."""

    scenario: Scenario
    steps: tuple[str, ...]
    checks: Checks
    seconds: float
    failure: str

    @property
    def page(self) -> str:
        """The page of the evidence book that has the scenario."""
        return _page(self.scenario, self.scenario.id)

    @property
    def lines(self) -> list[str]:
        """The steps, and each question with its answer, beside the one expected where they differ."""
        lang = self.scenario.lang
        return [*self.steps, *(_checked(*one, lang) for one in self.checks)]


class OfFeature(NamedTuple):
    """The rows of one feature file."""

    file: str
    rows: tuple[RowRan, ...]

    @property
    def failed(self) -> list[RowRan]:
        """Those that did not pass."""
        return [one for one in self.rows if one.failure]


def _checked(question: str, expected: JSON, got: JSON, lang: Lang) -> str:
    asked = Question.parse(question)
    name, right = question_name(asked, lang), published(asked, expected, lang)
    if got == expected:
        return f"✓ {name}: {right}"
    answered = published(asked, got, lang)
    return f"✗ {name}: {words()['expected'].in_(lang)} {right}; {words()['answered'].in_(lang)} {answered}"


def by_feature(ran: Iterable[RowRan], edition: Edition, reused: int) -> str:
    """All rows that ran, by feature file. reused: how many are results of an earlier run, nothing having changed."""
    by_file: dict[str, list[RowRan]] = {}
    for one in ran:
        by_file.setdefault(one.scenario.file, []).append(one)
    features = [OfFeature(file, tuple(rows)) for file, rows in sorted(by_file.items())]
    return Site(Path(), Places()).part("log.html", features=features, reused=reused, edition=edition)


TITLE = "mrs-spec: 実行記録 / run log"
COLUMNS = ("言語 / lang", "シナリオ / scenario", "条項 / clause")
HEAD = """<meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <style>td, th, li { color: #222 } a { color: #0b57a4 !important }</style>"""
"""pytest-html's own grey is too faint to read."""


def _page(scenario: Scenario, id: str) -> str:
    """The page of the book of the scenario's edition that has this clause, or the scenario itself."""
    if succession(scenario.edition) is None:
        return f"evidence/{chapter_of(id)}.html"
    about = scenario.clauses[0] if id == scenario.id and scenario.clauses else id
    return f"{scenario.edition}/evidence/{chapter_of(about)}.html"


def link(scenario: Scenario, id: str) -> str:
    """A link from the log to where the evidence book has the scenario, or a clause of it."""
    return f'<a href="{_page(scenario, id)}#{escape(id)}">{escape(id)}</a>'


def cells(scenario: Scenario) -> list[str]:
    """The cells of clause, scenario and language, and the title."""
    clauses = ", ".join(link(scenario, id) for id in scenario.clauses)
    title = f'<td class="col-testId" lang="{scenario.lang}">{escape(scenario.title)}</td>'
    return [f"<td>{clauses}</td>", f"<td>{link(scenario, scenario.id)}</td>", f"<td>{scenario.lang}</td>", title]


def finish(path: Path) -> None:
    """Say which language the page is in, and make it readable: pytest-html has no hook for either."""
    text = path.read_text("utf-8")
    write_whole(path, text.replace("<html>", '<html lang="ja">', 1).replace('<meta charset="utf-8"/>', HEAD, 1))
