"""What several files of tests share: the features compiled once, the declared laws proven once."""

from __future__ import annotations

import compileall
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import next_edition
import pytest
from once import made_once
from proven import proven
from scratch import Scratch
from tabs import Tabs

from mrs_spec.proof.declared import Proof
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent
QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--js-flags=--liftoff-only",
]  # fmt: skip
"""Chromium without a sandbox and without anything that it would ask for by itself; it compiles WebAssembly once."""


def pytest_configure(config: pytest.Config) -> None:
    """Modules compiled once: the commands that the tests start, in copies of the source too, read them.

    What is kept of a user's last run is kept beside it.
    """
    os.environ["XDG_CACHE_HOME"] = str(ROOT / ".mrs-spec" / "cache")
    if not hasattr(config, "workerinput"):
        for name in ("src", "steps"):
            compileall.compile_dir(ROOT / name, quiet=2)


DEAREST = (
    "report/test_book.py", "document/test_editions.py", "proof/test_proof.py", "gate/test_gate.py",
    "ground/test_killed.py", "whatif/test_whatif_page.py", "cli/test_verified_again.py", "gate/test_gate_examples.py",
    "scenarios/test_lives.py", "audit/test_audit.py", "gate/test_gate_fuzz.py", "signoff/test_signoff.py",
    "report/test_later_book.py", "law/test_law.py", "telling/test_told.py",
)  # fmt: skip
"""Files that take longest, the longest first: of several processes none is left alone at the end."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes longest is begun first, where the files are shared out; what is slow is run where it is asked for."""
    if "slow" not in config.getoption("-m"):
        slow = [item for item in items if item.get_closest_marker("slow")]
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if item not in slow]
    if hasattr(config, "workerinput"):
        rank = {ROOT / "tests" / name: place for place, name in enumerate(DEAREST)}
        items.sort(key=lambda item: rank.get(item.path, len(rank)))


@pytest.fixture(scope="session")
def compiled() -> Compiled:
    """The features of this repository."""
    found = compile_features(ROOT)
    assert not found.problems
    return found


@pytest.fixture(scope="session")
def proof(compiled: Compiled) -> Proof:
    """The proof of all declared laws."""
    return proven(compiled.cases)


@pytest.fixture(scope="session")
def later(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    """A house with a made-up later edition whose law answers, its changed answers stated and locked; to be copied."""
    return Scratch.at(made_once(tmp_path_factory, "later", lambda place: stated(place).place))


def stated(place: Path) -> Scratch:
    scratch = Scratch(place, ["art05_minimum_use_period", "art10_termination"])
    (scratch.place / "next.txt").write_text(next_edition.text(), "utf-8")
    ways = ("text", "adopt", "next.txt", "--edition", next_edition.DAY), ("text", "scenarios", next_edition.DAY)
    assert scratch.run(*ways[0]).code == 0
    next_edition.complete(scratch)
    assert scratch.run(*ways[1], "--draft").code == 0
    assert scratch.run("vectors", "lock").code == 0
    return scratch


@pytest.fixture(scope="session")
def chromium() -> Iterator[Callable[..., Any]]:
    """Launches Chromium; without it the tests that need one are skipped, unless this is CI."""
    from playwright.sync_api import sync_playwright

    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("no Chromium: .ci/run installs it")
        pytest.skip("no Chromium here")
    with sync_playwright() as playwright:
        launched: list[Any] = []

        def launch(*flags: str) -> Any:
            launched.append(playwright.chromium.launch(executable_path=path, args=[*QUIET, *flags]))
            return launched[-1]

        yield launch
        for one in launched:
            one.close()


@pytest.fixture(scope="session")
def browser(chromium: Callable[..., Any]) -> Any:
    """Chromium, to be used as a reader uses it."""
    return chromium()


@pytest.fixture(scope="session")
def still(chromium: Callable[..., Any]) -> Any:
    """Chromium for pages that are loaded and looked at, and neither clicked nor scrolled: for half of the cost."""
    return chromium("--disable-threaded-compositing")


@pytest.fixture(scope="session")
def tabs() -> Tabs:
    """Pages that tests use one after the other; they are closed with their browser."""
    return Tabs()
