"""Pages of Chromium that are used again, each as if it were the first: to begin one takes as long as many a test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

FORGET = "try { localStorage.clear(); sessionStorage.clear(); } catch { /* nothing was opened */ }"


class Heard(NamedTuple):
    """What a page has complained of, and the addresses that it has asked for."""

    complaints: list[str]
    asked: list[str]

    def of(self, page: Any) -> Any:
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))
        return page

    def nothing(self, *others: str) -> bool:
        """Nothing may have complained, and no request may have left. others: where else it may have gone."""
        return self.complaints == [] == [url for url in self.asked if not url.startswith(("file:", *others))]


class Tab(NamedTuple):
    page: Any
    heard: Heard


class Tabs:
    """By browser, width, with and without script, and by number, where several are open beside each other."""

    def __init__(self) -> None:
        self.begun: dict[tuple[Any, int, bool, int], Tab] = {}

    def of(self, browser: Any, width: int, script: bool = True, number: int = 0) -> Tab:
        key = browser, width, script, number
        if key not in self.begun:
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme="light", java_script_enabled=script
            )
            heard = Heard([], [])
            self.begun[key] = Tab(heard.of(context.new_page()), heard)
        return self.begun[key]

    def opening(self, browser: Any, *others: str, address: Callable[..., str] = str) -> Iterator[Callable[..., Any]]:
        """Opens an address; afterwards nothing may have complained, and no request may have left but to others.

        address: that of what is named.
        """
        used: list[Tab] = []

        def go(*named: str, width: int = 1400, dark: bool = False) -> Any:
            tab = self.of(browser, width, number=len(used))
            used.append(tab)
            tab.page.emulate_media(color_scheme="dark" if dark else "light")
            tab.heard.complaints.clear()
            tab.heard.asked.clear()
            tab.page.goto(address(*named))
            return tab.page

        yield go
        for tab in used:
            assert tab.heard.nothing(*others), tab.heard
            tab.page.evaluate(FORGET)
            tab.page.goto("about:blank")
