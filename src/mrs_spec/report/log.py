"""The log of a run: a group for each feature, a row for each scenario row and language, with its steps and answers.

Each row links into the evidence book. All of it is in the page, closed, so that it opens at once and is searched whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from mrs_spec.document.text import Edition
from mrs_spec.ground.data import JSON
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.record.questions import Question
from mrs_spec.report.chapters import chapter_of
from mrs_spec.report.site import Places, Site, asset, words
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
        return f"evidence/{chapter_of(self.scenario.id)}.html"

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


def write_log(path: Path, ran: Iterable[RowRan], edition: Edition, reused: int = 0) -> None:
    """Write the log of a run. reused: how many are results of an earlier run, since when nothing has changed."""
    by_file: dict[str, list[RowRan]] = {}
    for one in ran:
        by_file.setdefault(one.scenario.file, []).append(one)
    features = [OfFeature(file, tuple(rows)) for file, rows in sorted(by_file.items())]
    values: Mapping[str, object] = {
        "whole": True, "style": Markup(asset("style.css")), "script": Markup(asset("script.js")),
        "features": features, "reused": reused, "edition": edition,
        "count": Both(*(f"{sum(len(one.rows) for one in features):,}",) * 2),
        "failed": [row for one in features for row in one.failed],
    }  # fmt: skip
    write_whole(path, Site(path.parent, Places()).part("log.html", **values))
