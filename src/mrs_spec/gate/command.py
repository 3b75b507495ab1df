"""What `mrs-spec gate` does. Exit codes: 0 no regression, 1 regression, 2 usage, 3 did not start, 4 incomplete,
5 drifted from the pins; whatever the form of the output."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from mrs_spec.document.text import corpus
from mrs_spec.gate.runner import Conversation, Drifted, Outcome, Result, run
from mrs_spec.gate.transports import NotStarted, transport
from mrs_spec.ground.files import root, writing
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lock import Lock, check_lock, read_lock
from mrs_spec.scenarios.scenario import Compiled

if TYPE_CHECKING:
    from mrs_spec.gate.outputs import JsonLines
    from mrs_spec.gate.tell import Report

NO_START, INCOMPLETE, DRIFTED = 3, 4, 5

Say = Callable[[str], None]
"""Prints a line: results to stdout, troubles to stderr."""


class Pinned(NamedTuple):
    """The compiled Cases, as the lock has them."""

    compiled: Compiled
    lock: Lock


def pinned() -> Pinned:
    """Raises Drifted where features and lock do not agree; Problems where the features do not compile."""
    place = root()
    compiled = compile_features(place)
    if compiled.problems:
        raise Problems(compiled.problems)
    lock = read_lock(place)
    if problems := check_lock(compiled.cases, lock):
        raise Drifted(Problem("gate.drifted", count=len(problems), first=problems[0].sentence))
    return Pinned(compiled, lock)


@contextlib.contextmanager
def codes_of(lang: Lang, trouble: Say, codes: list[int]) -> Iterator[None]:
    """Turn what ends a run early into its exit code, told in the chosen language."""
    try:
        yield
    except NotStarted as error:
        trouble(error.problem.told(lang))
        codes.append(NO_START)
    except Drifted as error:
        trouble(error.problem.told(lang))
        codes.append(DRIFTED)


class Asked(NamedTuple):
    """What `gate run` was asked to do."""

    sut: str
    form: str = "text"
    reports: tuple[Path, ...] = ()
    baseline: Path | None = None
    waivers: Path | None = None
    only: tuple[str, ...] = ()
    seconds: float = 5.0
    seconds_to_start: float = 10.0
    limit: int = 20
    again: bool = False


def gate_run(asked: Asked, lang: Lang, say: Say, trouble: Say) -> int:
    """Judge a system on every Case of the lock, tell what is found, and return the exit code."""
    from mrs_spec.gate.baseline import read_baseline, read_waivers
    from mrs_spec.gate.outputs import FORMS
    from mrs_spec.gate.tell import Report

    way = transport(asked.sut)
    unknown = [path for path in asked.reports if path.suffix not in (*FORMS, ".jsonl")]
    if unknown:
        raise Problem("gate.report_form", where=str(unknown[0]), allowed=", ".join((*FORMS, ".jsonl")))
    before = read_baseline(asked.baseline).standings() if asked.baseline else None
    waivers = read_waivers(asked.waivers) if asked.waivers else []
    codes: list[int] = []
    with codes_of(lang, trouble, codes):
        house = pinned()
        cases = _chosen(house.compiled, asked.only)
        session = Conversation(way, asked.seconds, asked.seconds_to_start)
        with contextlib.ExitStack() as open_files:
            lines = _streams(asked, house, open_files)

            def begun(result: Result) -> None:
                result.selected = bool(asked.only)
                for line in lines:
                    line.begun(result)

            def done(outcome: Outcome) -> None:
                for line in lines:
                    line.done(outcome)

            try:
                result = run(asked.sut, session, cases, law(), begun, done, asked.again)
            except (NotStarted, Drifted):
                tell_stderr(session, lang, trouble)
                raise
            report = Report(result, house.compiled, law(), house.lock.root, before, waivers)
            return _told(asked, lang, say, report, lines)
    return codes[0]


def tell_stderr(session: Conversation, lang: Lang, trouble: Say) -> None:
    """Show the last that the system wrote to stderr."""
    if said := session.transport.said():
        trouble(Both("stderr の末尾:", "the end of stderr:").in_(lang))
        for line in said.splitlines()[-5:]:
            trouble(f"  {line}")


def _chosen(compiled: Compiled, only: tuple[str, ...]) -> dict[str, Case]:
    """All Cases, or those named by id or by the id of their scenario."""
    if not only:
        return compiled.cases
    ids = {id for id, one in compiled.scenarios["ja"].items() if id in only or one.scenario_id in only}
    known = {id for one in ids for id in (one, compiled.scenarios["ja"][one].scenario_id)}
    for name in only:
        if name not in known:
            raise Problem("input.unknown_case", case=name)
    return {id: case for id, case in compiled.cases.items() if id in ids}


def _streams(asked: Asked, house: Pinned, files: contextlib.ExitStack) -> list[JsonLines]:
    """The writers of JSON lines: to stdout, to files, or to none."""
    from mrs_spec.gate.outputs import JsonLines

    ways: list[Callable[[], IO[str]]] = [lambda: sys.stdout] if asked.form == "jsonl" else []
    ways += [partial(files.enter_context, opened_for(path)) for path in asked.reports if path.suffix == ".jsonl"]
    return [JsonLines(way, house.compiled, house.lock.root) for way in ways]


@contextlib.contextmanager
def opened_for(path: Path) -> Iterator[IO[str]]:
    """The file, written from now on; what is not on the disk yet when it is closed may find it full."""
    with writing(path):
        file = path.open("w", encoding="utf-8")
    try:
        yield file
    finally:
        with writing(path):
            file.close()


def _told(asked: Asked, lang: Lang, say: Say, report: Report, lines: list[JsonLines]) -> int:
    """The run in every form asked for; returns its exit code."""
    from mrs_spec.gate.outputs import FORMS, write
    from mrs_spec.gate.tell import as_text

    for one in lines:
        one.ended(report)
    for path in asked.reports:
        if path.suffix != ".jsonl":
            write(path, report, lang)
    if asked.form == "text":
        for line in as_text(report, lang, asked.limit):
            say(line)
    elif asked.form != "jsonl":
        say(FORMS[f".{asked.form}"](report, lang).rstrip("\n"))
    return report.exit_code


def gate_accept(path: Path, baseline: Path, lang: Lang, say: Say, trouble: Say) -> int:
    """Make a finished run the baseline. Exit code 4 for an unfinished run, 5 for one on other Cases."""
    from mrs_spec.gate.baseline import diff_of, read_baseline, write_baseline
    from mrs_spec.gate.outputs import Unfinished, read_result
    from mrs_spec.gate.tell import news_of

    try:
        header, found = read_result(path)
    except Unfinished as error:
        trouble(error.problem.told(lang))
        return INCOMPLETE
    if header.selected:
        raise Problem("gate.selected", where=str(path))
    lock = read_lock(root())
    edition = corpus().edition.isoformat()
    if (header.root, header.edition) != (lock.root, edition):
        trouble(Problem("gate.other_root", where=str(path), theirs=header.root[:16], ours=lock.root[:16]).told(lang))
        return DRIFTED
    before = read_baseline(baseline).standings() if baseline.is_file() else {}
    write_baseline(baseline, header.declared.system.name, edition, lock.root, found)
    for line in news_of(diff_of(before, found), lang):
        say(line)
    bad = sum(not one.in_order for one in found.values())
    say(
        Both(
            f"{len(found)} 事例を基準として記録しました（うち不一致、エラー等のもの {bad}）: {baseline}",
            f"{len(found)} cases accepted as the baseline ({bad} of them not in order): {baseline}",
        ).in_(lang)
    )
    return 0


def gate_smoke(sut: str, seconds: float, seconds_to_start: float, lang: Lang, say: Say, trouble: Say) -> int:
    """Check an adapter first, step by step. Exit code 0, 1, 3, 4 or 5."""
    from mrs_spec.gate.smoke import smoke

    session = Conversation(transport(sut), seconds, seconds_to_start)
    codes: list[int] = []
    with codes_of(lang, trouble, codes):
        code = 0
        try:
            for one in smoke(session, pinned().compiled.cases, law()):
                if one.wrong:
                    code = INCOMPLETE if one.last else 1
                say(f"{'✓' if one.wrong is None else '✗'} {one.what.in_(lang)}")
                if one.wrong:
                    say(f"    {one.wrong.in_(lang)}")
        except (NotStarted, Drifted):
            tell_stderr(session, lang, trouble)
            raise
        return code
    return codes[0]
