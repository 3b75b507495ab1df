"""The pytest side: feature files are test files, and the very same step functions run with a judge behind them.

Every passed item must have produced exactly the Case that was compiled from the same file, and none
may be left over: that catches lost, swallowed and misordered scenarios.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import ExitStack
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_bdd.gherkin_parser import GherkinDocument
from pytest_bdd.parsers import StepParser

from mrs_spec.asking.ask import answering
from mrs_spec.cli.results import Read, Results
from mrs_spec.document.register import Chosen, given_letters, together
from mrs_spec.document.text import FIRST_EDITION, Edition, corpus, edition_folders, is_clause
from mrs_spec.ground.files import root
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import LANGS
from mrs_spec.law.alternatives import Alternative
from mrs_spec.scenarios.draft import KINDS, Draft, NotAsExpected, StepDef, Steps
from mrs_spec.scenarios.features import ROW_KEY, compile_features, feature_files, load_steps
from mrs_spec.scenarios.parsed import parsed
from mrs_spec.scenarios.phrase import Phrase
from mrs_spec.scenarios.scenario import Compiled, Scenario

READ = ("9.0.0", "9.0.1")
"""Versions of pytest-bdd whose parser and whose call of a step were read and may be replaced."""

HOUSE = pytest.StashKey["WholeRun"]()
RESULTS = pytest.StashKey[Results]()
SCENARIO = pytest.StashKey[Scenario]()
STEPS_RUN = pytest.StashKey[list[str]]()
DRAFT = pytest.StashKey[Draft]()
TOLD = pytest.StashKey[bool]()
"""Set where a scenario ran to its end and told the Case that was compiled."""


class BothPhrasings(StepParser):
    """One parser for a sentence in both languages."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.both.en)
        self.phrase = phrase

    def is_matching(self, name: str) -> bool:
        """Whether the sentence is one of this step, in either language."""
        return self.phrase.language(name) is not None

    def parse_arguments(self, name: str) -> dict[str, object] | None:
        """The values in the sentence, by parameter; None where it does not match."""
        lang = self.phrase.language(name)
        return self.phrase.values(name, lang) if lang else None


class WholeRun:
    """What one run holds: the compiled Cases, the laws used, and which Cases came out."""

    def __init__(
        self,
        compiled: Compiled,
        readings: tuple[Chosen, ...],
        place: Path | None = None,
        other: Alternative | None = None,
    ) -> None:
        self.compiled = compiled
        self.other = other
        self.place = place or root()
        self.by_place: dict[tuple[str, str, str], Scenario] = {
            (scenario.file, scenario.title, scenario.row): scenario
            for lang in LANGS
            for scenario in compiled.scenarios[lang].values()
        }
        self.readings = readings
        self.passed: set[tuple[str, str]] = set()
        self.ran: list[Any] = []
        self._names: dict[str, str] = {}
        self._laws: dict[tuple[tuple[Chosen, ...], Edition, bool], Any] = {}
        self.system: Any = None
        """The system under test, with --sut."""

    def name_of(self, filename: str) -> str:
        """How a feature file is called within the house."""
        if filename not in self._names:
            self._names[filename] = Path(filename).resolve().relative_to(self.place).as_posix()
        return self._names[filename]

    def law(self, scenario: Scenario) -> Any:
        """The law of the run, under the letters the scenario states; of all editions, where it is about a later one.

        What is among a later edition's own features is answered by its law alone.
        """
        from mrs_spec.asking.editions import alone, laws
        from mrs_spec.rules import law_of

        key = stated, edition, by_itself = scenario.case.readings, scenario.edition, scenario.alone
        if key not in self._laws:
            first = edition == FIRST_EDITION  # alternative laws are others of the first edition's law
            whole: Any = law_of(edition) if first else alone(edition) if by_itself else laws()
            under = whole.under_all(together(stated, self.readings, whole.edition))
            self._laws[key] = self.other.change(under) if self.other and first else under
        return self._laws[key]

    # hooks that are given a report alone, which may come from a worker of pytest-xdist

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take down whose Case came out."""
        if report.when == "call" and report.passed and getattr(report, "mrs_told", False):
            lang, id = report.mrs
            self.passed.add((lang, id))
        if hasattr(report, "mrs") and (report.when == "call" or report.failed):
            self.ran.append(report)

    @pytest.hookimpl(optionalhook=True)
    def pytest_html_results_table_row(self, report: object, cells: list[str]) -> None:
        """The columns of a scenario."""
        from mrs_spec.report import log

        if found := getattr(report, "mrs", None):
            lang, id = found
            cells[1:2] = log.cells(self.compiled.scenarios[lang][id])
        else:
            cells[1:1] = ["<td></td>"] * len(log.COLUMNS)

    def log(self, reused: int) -> str:
        """What ran, by feature."""
        from mrs_spec.report.log import RowRan, by_feature

        rows = []
        for report in self.ran:
            lang, id = report.mrs
            told = getattr(report, "mrs_ran", {"steps": [], "checks": []})
            failure = report.longreprtext if report.failed else ""
            rows.append(
                RowRan(self.compiled.scenarios[lang][id], told["steps"], told["checks"], report.duration, failure)
            )
        return by_feature(rows, FIRST_EDITION, reused)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of this plugin."""
    group = parser.getgroup("mrs-spec")
    group.addoption("--reading", action="append", default=[], metavar="IR-05=B", help="run under another letter")
    group.addoption("--law", metavar="ID", help="run under an alternative law, to watch the scenarios turn red")
    group.addoption("--kept", action="store_true", help="tell again what passed, where nothing has changed since")
    group.addoption("--sut", metavar="stdio:…", help="run the scenarios against a system (see docs/gate.md)")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the features, and start the system where one is to be asked."""
    for clause in dict.fromkeys(id for edition in edition_folders() for id in corpus(edition).all):
        config.addinivalue_line("markers", f"{clause}: scenarios of this clause")
    try:
        place = root(config.rootpath)
        read = next((one for one in config.pluginmanager.get_plugins() if isinstance(one, Read)), None)
        compiled = read.compiled if read else compile_features(place)
        readings = given_letters(config.getoption("--reading"), FIRST_EDITION)
        other = _other_law(config.getoption("--law"))
    except (Problem, Problems) as problem:
        raise pytest.UsageError(problem.told("en")) from None
    for scenario in (*compiled.scenarios["ja"].values(), *compiled.scenarios["en"].values()):
        for tag in scenario.tags:
            if not is_clause(tag):
                config.addinivalue_line("markers", f"{tag}: scenario id or stated reading")
    config.stash[HOUSE] = house = WholeRun(compiled, readings, place, other)
    config.pluginmanager.register(house, "mrs_spec_run")
    lasting = ExitStack()
    config.add_cleanup(lasting.close)
    lasting.enter_context(rarely_collected())
    if other:
        lasting.enter_context(other.during())
    if sut := config.getoption("--sut"):
        _start(config, sut)
    elif config.getoption("--kept") and not (readings or other):
        config.stash[RESULTS] = Results(config, place, compiled)
        config.pluginmanager.register(config.stash[RESULTS], "mrs_spec_results")
    steps = load_steps(place)
    config.pluginmanager.register(_steps_plugin(steps.every), "mrs_spec_steps")
    if version("pytest-bdd") in READ:
        _parsed_once(place)
        _told_directly(steps)


def _other_law(id: str | None) -> Alternative | None:
    """The alternative law of the run. Raises Problem for an unknown id, naming those near it."""
    if not id:
        return None
    from mrs_spec.proof.whole import find_law, near
    from mrs_spec.rules import law_of

    law = law_of(FIRST_EDITION)
    if (found := find_law(law, id)) is None:
        raise Problem("proof.unknown_law", law=id, near=", ".join(near(law, id)) or "—")
    return found


def _start(config: pytest.Config, sut: str) -> None:
    """Put the system under test behind the steps, in the law's place."""
    from mrs_spec.gate.draft import SystemUnderTest
    from mrs_spec.rules import law_of

    try:
        if config.getoption("--reading"):
            raise Problem("gate.not_with_reading")
        config.stash[HOUSE].system = SystemUnderTest(sut, law_of(FIRST_EDITION), seconds=5)
    except Problem as problem:
        raise pytest.UsageError(problem.told("en")) from None


def pytest_unconfigure(config: pytest.Config) -> None:
    """Finish the log, and stop the system."""
    if HOUSE in config.stash and config.stash[HOUSE].system:
        config.stash[HOUSE].system.session.stop()


def _steps_plugin(steps: list[StepDef]) -> ModuleType:
    """All steps as one pytest plugin, so that their fixtures are visible everywhere."""
    module = ModuleType("mrs_spec_steps")
    for step in steps:
        assert step.kind in KINDS
        context = {"__name__": module.__name__, "step": step, "parser": BothPhrasings(step.phrase)}
        exec(f"import pytest_bdd\npytest_bdd.{step.kind}(parser)(step.function)", context)
        vars(module).update({name: value for name, value in context.items() if name.startswith("pytestbdd_")})
    return module


def _parsed_once(place: Path) -> None:
    """Give pytest-bdd the documents that the compiler has parsed."""
    features = {path for lang in LANGS for path in feature_files(place, lang)}
    parser = sys.modules["pytest_bdd.parser"]
    original = parser.get_gherkin_document

    def document(abs_filename: str, encoding: str = "utf-8") -> Any:
        path = Path(abs_filename)
        if path not in features:
            return original(abs_filename, encoding)
        return GherkinDocument.from_dict(parsed(place, path, path.read_text("utf-8")))

    parser.get_gherkin_document = document  # type: ignore[attr-defined]


def _told_directly(steps: Steps) -> None:
    """Call the step that has the sentence, with the hooks around it, instead of making a fixture of each step.

    Exactly one step matches a sentence (the lint sees to it), all are visible everywhere, and none is a fixture.
    """
    scenario_module = sys.modules["pytest_bdd.scenario"]
    original = scenario_module._execute_scenario

    def execute(feature: Any, scenario: Any, request: pytest.FixtureRequest) -> None:
        __tracebackhide__ = True
        lang = feature.language
        found = [steps.matching(step.type, step.name, lang) for step in scenario.steps]
        if any(len(several) != 1 for several in found):
            original(feature, scenario, request)
            return
        hook = request.config.hook
        hook.pytest_bdd_before_scenario(request=request, feature=feature, scenario=scenario)
        try:
            case = request.getfixturevalue("case")
            for step, (known,) in zip(scenario.steps, found, strict=True):
                args: dict[str, object] = {}
                said = {
                    "request": request, "feature": feature, "scenario": scenario, "step": step,
                    "step_func": known.function, "step_func_args": args,
                }  # fmt: skip
                hook.pytest_bdd_before_step(**said)
                try:
                    args |= {**known.phrase.values(step.name, lang), "case": case}
                    hook.pytest_bdd_before_step_call(**said)
                    known.function(**args)
                except (Exception, pytest.fail.Exception) as exception:
                    hook.pytest_bdd_step_error(**said, exception=exception)
                    raise
                hook.pytest_bdd_after_step(**said)
        finally:
            hook.pytest_bdd_after_scenario(request=request, feature=feature, scenario=scenario)

    scenario_module._execute_scenario = execute  # type: ignore[attr-defined]


# --- collecting -----------------------------------------------------------------------------------


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take feature files of the two languages as tests."""
    if file_path.suffix == ".feature" and file_path.parent.name in LANGS:
        if (results := parent.config.stash.get(RESULTS, None)) and results.leaves_out(file_path):
            return None
        return FeatureFile.from_parent(parent, path=file_path)
    return None


class FeatureFile(pytest.Module):
    """One feature file as a test module; node ids carry the file and the scenario's title."""

    def _getobj(self) -> ModuleType:
        problems = self.config.stash[HOUSE].compiled.problems
        if problems:
            raise self.CollectError("\n".join(problem.told("en") for problem in problems))
        module = ModuleType(self.path.stem)
        module.__file__ = str(self.path)
        exec(
            "import pytest_bdd\npytest_bdd.scenarios(path, features_base_dir='/')",
            vars(module) | {"path": str(self.path)},
            vars(module),
        )
        return module


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Draft:
    """The Case the steps are telling, with the run's law behind it."""
    house = request.config.stash[HOUSE]
    scenario = request.node.stash[SCENARIO]
    draft = house.system.draft(scenario.case) if house.system else Draft(answering(house.law(scenario).judge))
    request.node.stash[DRAFT] = draft
    return draft


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    """Note that no step has run yet."""
    house = request.config.stash[HOUSE]
    file = house.name_of(feature.filename)
    callspec = getattr(request.node, "callspec", None)
    row = callspec.params["_pytest_bdd_example"] if callspec else {}
    key = row.get(ROW_KEY.ja) or row.get(ROW_KEY.en) or ""
    found = house.by_place.get((file, scenario.name, key))
    if found is None:
        raise AssertionError(f"{feature.filename}: {scenario.name} {key} was not compiled")
    request.node.stash[SCENARIO] = found
    request.node.user_properties += [
        ("clause", ", ".join(found.clauses)), ("scenario", found.id), ("lang", found.lang),
    ]  # fmt: skip
    request.node.stash[STEPS_RUN] = []


def pytest_bdd_after_step(request: pytest.FixtureRequest, step: Any) -> None:
    """Note a step that ran."""
    request.node.stash[STEPS_RUN].append(f"{step.keyword} {step.name}")


def pytest_bdd_step_error(request: pytest.FixtureRequest, step: Any) -> None:
    """Note the step that failed."""
    request.node.stash[STEPS_RUN].append(f"✗ {step.keyword} {step.name}")


def pytest_bdd_after_scenario(request: pytest.FixtureRequest, scenario: Any) -> None:
    """A Case that was told must be the one compiled."""
    if sys.exc_info()[0] is not None:
        return
    expected = request.node.stash[SCENARIO]
    told = request.getfixturevalue("case").case(expected.id, expected.case.readings)
    if told != expected.case:
        raise AssertionError(f"{expected.id}: the steps told another Case than the one compiled")
    request.node.stash[TOLD] = True


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """In a full green run, every compiled Case must have come out, in both languages."""
    if hasattr(session.config, "workerinput"):  # a worker of pytest-xdist runs a share; the controller sees all
        return
    house = session.config.stash[HOUSE]
    whole = not session.config.getoption("-k") and not session.config.getoption("-m")
    asked = {str(Path(arg).resolve()) for arg in session.config.args}
    features = str(root(session.config.rootpath) / "features")
    if exitstatus != 0 or not whole or features not in asked or house.system:
        return
    expected = {(lang, id) for lang in LANGS for id in house.compiled.scenarios[lang]}
    if left := expected - house.passed:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        names = ", ".join(f"{lang}:{id}" for lang, id in sorted(left)[:5])
        print(f"\nmrs-spec: {len(left)} compiled cases were never told by a passing item: {names}", file=sys.stderr)


# --- reporting ------------------------------------------------------------------------------------


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
    """Put steps and values under the result."""
    outcome = yield
    report = outcome.get_result()
    scenario = item.stash.get(SCENARIO, None)
    if scenario is None:
        return
    report.mrs, report.mrs_told = [scenario.lang, scenario.id], item.stash.get(TOLD, False)
    if report.when == "call":
        if call.excinfo and call.excinfo.errisinstance(NotAsExpected):
            report.longrepr = "\n".join([f"{scenario.id}: {call.excinfo.value}", "", *item.stash[STEPS_RUN]])
        if item.config.getoption("htmlpath", default=None):
            draft = item.stash.get(DRAFT, None)
            checks = [[str(asked), expected, got] for asked, expected, got in draft.checked] if draft else []
            report.mrs_ran = {"steps": item.stash[STEPS_RUN], "checks": checks}
    if report.when == "teardown" and DRAFT in item.stash:
        del item.stash[DRAFT]  # with its session: all of them together are more than the garbage collector can bear


@pytest.hookimpl(optionalhook=True)
def pytest_html_report_title(report: Any) -> None:
    """Name the log."""
    from mrs_spec.report.log import TITLE

    report.title = TITLE


@pytest.hookimpl(optionalhook=True)
def pytest_html_results_summary(summary: list[str], session: pytest.Session) -> None:
    """Put all that ran above pytest-html's own rows."""
    results = session.config.stash.get(RESULTS, None)
    summary.append(session.config.stash[HOUSE].log(results.reused if results else 0))


@pytest.hookimpl(optionalhook=True)
def pytest_html_results_table_header(cells: list[str]) -> None:
    """Head the columns."""
    from mrs_spec.report.log import COLUMNS

    for number, name in enumerate(COLUMNS):
        cells.insert(1, f'<th class="sortable" data-column-type="mrs{number}">{name}</th>')


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(config: pytest.Config) -> None:
    """pytest-html has written its page by now."""
    path = config.getoption("htmlpath", default=None)
    if path and Path(path).is_file():
        from mrs_spec.report.log import finish

        finish(Path(path))
