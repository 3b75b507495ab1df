"""Results of scenarios, kept by feature file as long as all that they depend on stays the same.

What passed is told again, report by report, so that the log and the JUnit file are whole; what did not passes anew
or not at all. A file that changed is run, and whatever is no scenario always: nobody knows what it depends on.
"""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import pytest
from _pytest.junitxml import xml_key

from mrs_spec.ground.kept import CODE, digest, digest_of_files, keep, kept, name_and_version
from mrs_spec.scenarios.scenario import Compiled

FOLDER = "results"
LEFT_OUT = "mrs_spec_left_out"
"""What a worker of pytest-xdist says at its end: the feature files it did not collect, for all of them is kept."""
TOLD_AGAIN = "told_again"
"""The property of the JUnit file that says how many results were told again."""
SETTINGS = ("conftest.py", "pyproject.toml")


def run_digest(place: Path) -> str:
    """A digest of all that a run depends on besides the features: code, contract, steps, settings, all versions."""
    versions = sorted(" ".join(name_and_version(one)) for one in distributions())
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

    def __init__(self, config: pytest.Config, place: Path, compiled: Compiled) -> None:
        self.config, self.place = config, place
        self.reused = 0
        self.left_out: list[str] = []
        self._rows = Counter(one.file for of in compiled.scenarios.values() for one in of.values())
        self._told = set[str]()
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

    # with pytest-xdist: what is kept of whole files goes neither through the workers nor from them to the controller

    def leaves_out(self, path: Path) -> bool:
        """Whether a worker does not collect this feature file: all of it is kept, and the controller tells it."""
        options = self.config.option
        some = options.keyword or options.markexpr or options.deselect or not all(map(_is_folder, self.config.args))
        if some or not hasattr(self.config, "workerinput"):
            return False
        file = path.relative_to(self.place).as_posix()
        if len(self.known(file)) != self._rows[file]:
            return False
        self.left_out.append(file)
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Keep whom what is told by the controller is counted for."""
        self.session = session

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Tell, once, what a worker has left out."""
        for file in getattr(node, "workeroutput", {}).get(LEFT_OUT, ()):
            if file in self._told:
                continue
            self._told.add(file)
            for id, reports in self.known(file).items():
                self.session.testscollected += 1
                self._tell(self.session.ihook, id, reports)

    def _tell(self, hooks: Any, id: str, reports: list[Any]) -> None:
        again = [self.config.hook.pytest_report_from_serializable(config=self.config, data=data) for data in reports]
        hooks.pytest_runtest_logstart(nodeid=id, location=again[0].location)
        for report in again:
            report.told_again = True
            hooks.pytest_runtest_logreport(report=report)
        hooks.pytest_runtest_logfinish(nodeid=id, location=again[0].location)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        """Tell the kept reports of an item instead of running it."""
        file = _file(item.nodeid)
        reports = self.known(file).get(item.nodeid) if file else None
        if reports is None:
            return None
        item.session._setupstate.teardown_exact(nextitem)
        self._tell(item.ihook, item.nodeid, reports)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take down what is told of a scenario; it may come from a worker of pytest-xdist."""
        if file := _file(report.nodeid):
            self._new.setdefault(file, {}).setdefault(report.nodeid, []).append(report)
            self.reused += report.when == "call" and getattr(report, "told_again", False)

    @pytest.hookimpl(tryfirst=True)  # before the JUnit file is written
    def pytest_sessionfinish(self) -> None:
        """Keep the reports of what passed, and say how much was told again."""
        if hasattr(self.config, "workeroutput"):
            self.config.workeroutput[LEFT_OUT] = self.left_out
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

    def _written(self, report: pytest.TestReport) -> dict[str, object]:
        data: dict[str, object] = self.config.hook.pytest_report_to_serializable(config=self.config, report=report)
        data.pop("node", None)  # the worker of pytest-xdist that it came from
        return data


def _is_folder(arg: str) -> bool:
    return Path(arg).is_dir()


def _file(nodeid: str) -> str:
    """The feature file of an item; none where it is no scenario."""
    file = nodeid.partition("::")[0]
    return file if file.endswith(".feature") else ""


def _place(file: str) -> str:
    path = Path(file)
    return f"{FOLDER}/{path.parent.name}/{path.stem}.json"
