"""What axe finds wrong with a page as it is shown."""

from __future__ import annotations

from typing import Any

OPTIONS = {"preload": False, "resultTypes": ["violations"]}
"""Everything is checked; of what is in order axe tells one place each, not ten thousand with their selectors."""


def violations(page: Any) -> str:
    """What axe finds, as a report; nothing where it finds nothing."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options=OPTIONS)
    assert len(found.response["passes"]) > 5, "axe has seen nothing"
    return str(found.generate_report()) if found.violations_count else ""
