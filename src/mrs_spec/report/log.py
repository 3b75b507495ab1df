"""The machine's log: steps with their values under each row of pytest-html."""

from __future__ import annotations

from html import escape
from typing import Any

from mrs_spec.scenarios import Scenario


def steps_as_html(scenario: Scenario, ran: list[str]) -> dict[str, Any]:
    """An extra of pytest-html: the scenario's steps as they ran."""
    from pytest_html import extras

    items = "".join(f"<li>{escape(step)}</li>" for step in ran)
    title = escape(scenario.title)
    found: dict[str, Any] = extras.html(f'<div lang="{scenario.lang}"><p>{title}</p><ol>{items}</ol></div>')
    return found
