"""axe finds what it finds, though the tests let it work less."""

from __future__ import annotations

from typing import Any

import pytest
from accessible import OPTIONS, violations

COLOURS = ("#999", "rgb(153 153 153)", "gray", "hsl(0 0% 60% / 0.9)", "color-mix(in srgb, black 40%, white)", "black")
PAGE = "<!doctype html><html lang=en><title>x</title><main><h1>x</h1><img src=x><button></button>" + "".join(
    f"<p style='color: {text}; background: {ground}'>{text} on {ground}</p>" for text in COLOURS for ground in COLOURS
)


@pytest.mark.browser
def test_axe_finds_the_same_where_it_is_made_to_work_less(still: Any) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = still.new_page()
    page.set_content(PAGE)
    found = violations(page)
    page.set_content(PAGE)
    assert found == Axe().run(page, options=OPTIONS).generate_report()
    assert found.count("insufficient color contrast") >= 12 and "button-name" in found and "image-alt" in found
    page.close()
