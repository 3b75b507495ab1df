"""Takes the README's picture: one clause of the evidence book with the days it counts, as a browser shows it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "reports" / "evidence" / "art10.html"
QUIET = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]


def take(to: Path) -> None:
    """Write the picture. Needs Chromium: $CHROMIUM, or chromium on the path."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium"), args=QUIET
        )
        page = browser.new_page(viewport={"width": 1120, "height": 700}, color_scheme="light")
        page.goto(PAGE.as_uri() + "#art10.p1")
        page.screenshot(path=to)
        browser.close()


if __name__ == "__main__":
    take(ROOT / "docs" / "evidence.png")
