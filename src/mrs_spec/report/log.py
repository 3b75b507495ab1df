"""The log: what pytest-html writes, made useful. Each row links into the evidence book and has its steps and values."""

from __future__ import annotations

from html import escape
from pathlib import Path

from mrs_spec.document.text import Edition
from mrs_spec.ground.data import JSON
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.wording import Both
from mrs_spec.record.questions import Question
from mrs_spec.report.chapters import chapter_of
from mrs_spec.scenarios.scenario import Scenario
from mrs_spec.telling.answers import published, question_name

TITLE = "mrs-spec: 実行記録 / run log"
COLUMNS = ("言語 / lang", "シナリオ / scenario", "条項 / clause")
ABOUT = Both(
    "{edition}実施版のシナリオの実行記録です。行ごとに、実行した手順と、問い、期待した答え、規則の答えを示します。"
    "条項とシナリオの番号は、証拠の書につながっています。",
    "The run of the scenarios on the edition of {edition}. Each row has the steps as they ran, and the questions with "
    "expected and actual answers. The numbers of clauses and scenarios lead into the evidence book.",
)
REUSED = Both(
    "このうち {count} 件は、以前の実行の結果です。それ以後、結果が依存するものは何も変わっていません。",
    "{count} of these are results of an earlier run; nothing that they depend on has changed since.",
)
Checks = list[tuple[Question, JSON, JSON]]


def link(id: str) -> str:
    """A link from the log to where the evidence book has this clause, scenario or row."""
    return f'<a href="evidence/{chapter_of(id)}.html#{escape(id)}">{escape(id)}</a>'


def about(edition: Edition, reused: int = 0) -> list[str]:
    """What stands above the results. reused: how many are those of an earlier run, since when nothing has changed."""
    said = ABOUT.filled(edition=edition)
    pages = (("evidence", "証拠の書 / evidence book"), ("handbook", "手引き / handbook"))
    links = " · ".join(f'<a href="{folder}/index.html">{name}</a>' for folder, name in pages)
    again = REUSED.filled(count=reused)
    more = f'<p>{again.ja}</p><p lang="en">{again.en}</p>' if reused else ""
    return [f'<p>{said.ja}</p><p lang="en">{said.en}</p>{more}<p>{links}</p>']


def cells(scenario: Scenario) -> list[str]:
    """The cells of clause, scenario and language, and the title."""
    clauses = ", ".join(map(link, scenario.clauses))
    title = f'<td class="col-testId" lang="{scenario.lang}">{escape(scenario.title)}</td>'
    return [f"<td>{clauses}</td>", f"<td>{link(scenario.id)}</td>", f"<td>{scenario.lang}</td>", title]


def steps_and_values(scenario: Scenario, ran: list[str], checked: Checks) -> object:
    """An extra of pytest-html: the steps as they ran, and what was asked, expected and answered."""
    from pytest_html import extras

    lang = scenario.lang
    head = Both("<th>問い</th><th>期待した答え</th><th>規則の答え</th>", "<th>asked</th><th>expected</th><th>got</th>")
    rows = "".join(
        f"<tr{'' if got == expected else ' style=color:red'}><td>{escape(question_name(asked, lang))}</td>"
        f"<td>{escape(published(asked, expected, lang))}</td><td>{escape(published(asked, got, lang))}</td></tr>"
        for asked, expected, got in checked
    )
    items = "".join(f"<li>{escape(step)}</li>" for step in ran)
    table = f"<table><thead><tr>{head.in_(lang)}</tr></thead><tbody>{rows}</tbody></table>"
    found: object = extras.html(f'<div lang="{lang}"><ol>{items}</ol>{table}</div>')
    return found


HEAD = """<meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <style>td, th, li { color: #222 } a { color: #0b57a4 !important } .extra ol, table { margin: .5em 1em }</style>"""
"""pytest-html's own grey is too faint to read."""


def finish(path: Path) -> None:
    """Say which language the page is in, and make it readable: pytest-html has no hook for either."""
    text = path.read_text("utf-8")
    write_whole(path, text.replace("<html>", '<html lang="ja">', 1).replace('<meta charset="utf-8"/>', HEAD, 1))
