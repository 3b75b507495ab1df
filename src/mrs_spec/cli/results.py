"""Results of scenarios, kept by feature file as long as all that they depend on stays the same.

What passed is told again, report by report, so that the log and the JUnit file are whole; what did not passes anew
or not at all. A file that changed is run, and whatever is no scenario always: nobody knows what it depends on.
"""

from __future__ import annotations

from functools import cached_property
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import pytest
from _pytest.junitxml import xml_key

from mrs_spec.ground.kept import CODE, digest, digest_of_files, keep, kept
from mrs_spec.scenarios.scenario import Compiled

FOLDER = "results"
TOLD_AGAIN = "told_again"
"""The property of the JUnit file that says how many results were told again."""
SETTINGS = ("conftest.py", "pyproject.toml")


def run_digest(place: Path) -> str:
    """A digest of all that a run depends on besides the features: code, contract, steps, settings, all versions."""
    versions = sorted(f"{one.metadata['Name']} {one.version}" for one in distributions())
    settings = [(place / name).read_bytes() for name in SETTINGS if (place / name).is_file()]
    return digest(digest_of_files([CODE, place / "steps"]), *settings, *versions)


def file_digest(run: str, place: Path, name: str) -> str:
    """A digest of all that the results of one feature file depend on."""
    return digest(run, name, (place / name).read_bytes())


class Read:
    """A plugin of the run that hands on the features, already read."""

    def __init__(self, compiled: Compiled) -> None:
        self.compiled = compiled


class Results:
    """A plugin of the run that replays what is kept, and keeps what passed."""

    def __init__(self, config: pytest.Config, place: Path) -> None:
        self.config, self.place = config, place
        self.reused = 0
        self._known: dict[str, dict[str, list[Any]]] = {}
        self._new: dict[str, dict[str, list[pytest.TestReport]]] = {}

    @cached_property
    def of(self) -> str:
        """What all results depend on."""
        return run_digest(self.place)

    def known(self, file: str) -> dict[str, list[Any]]:
        """The reports that are kept of a feature file, by item."""
        if file not in self._known:
            self._known[file] = kept(self.place, _place(file), file_digest(self.of, self.place, file)) or {}
        return self._known[file]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        """Tell the kept reports of an item instead of running it."""
        file = _file(item.nodeid)
        reports = self.known(file).get(item.nodeid) if file else None
        if reports is None:
            return None
        item.session._setupstate.teardown_exact(nextitem)
        item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for data in reports:
            report = self.config.hook.pytest_report_from_serializable(config=self.config, data=data)
            report.told_again = True
            item.ihook.pytest_runtest_logreport(report=report)
        item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take down what is told of a scenario; it may come from a worker of pytest-xdist."""
        if file := _file(report.nodeid):
            self._new.setdefault(file, {}).setdefault(report.nodeid, []).append(report)
            self.reused += report.when == "call" and getattr(report, "told_again", False)

    @pytest.hookimpl(tryfirst=True)  # before the JUnit file is written
    def pytest_sessionfinish(self) -> None:
        """Keep the reports of what passed, and say how much was told again."""
        if (junit := self.config.stash.get(xml_key, None)) is not None:
            junit.add_global_property(TOLD_AGAIN, str(self.reused))
        for file, items in self._new.items():
            passed = {id: reports for id, reports in items.items() if all(one.passed for one in reports)}
            if passed.keys() - self.known(file).keys():
                rows = {id: [self._written(one) for one in reports] for id, reports in passed.items()}
                keep(self.place, _place(file), file_digest(self.of, self.place, file), rows)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say how much was told again."""
        if self.reused:
            terminalreporter.write_line(f"mrs-spec: {self.reused} results of an earlier run were told again")

    def _written(self, report: pytest.TestReport) -> object:
        return self.config.hook.pytest_report_to_serializable(config=self.config, report=report)


def _file(nodeid: str) -> str:
    """The feature file of an item; none where it is no scenario."""
    file = nodeid.partition("::")[0]
    return file if file.endswith(".feature") else ""


def _place(file: str) -> str:
    path = Path(file)
    return f"{FOLDER}/{path.parent.name}/{path.stem}.json"
