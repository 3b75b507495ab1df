"""What `mrs-spec gate` does. Exit codes: 0 no regression, 1 regression, 2 usage, 3 did not start, 4 incomplete,
5 drifted from the pins, 6 nothing asked, 7 declares what does not exist, 8 had to be started again, 9 a baseline of
another system, edition or lock; whatever the form of the output."""

from __future__ import annotations

import contextlib
import random
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from mrs_spec.asking.editions import Laws, alone, complete, edition_meant
from mrs_spec.document.text import Edition, belongs, edition_folders, succession
from mrs_spec.gate.editions import RealLives, asked_of
from mrs_spec.gate.runner import (
    INCOMPLETE,
    NOTHING_ASKED,
    OTHER_BASELINE,
    CaseVerdict,
    Conversation,
    Dressed,
    Drifted,
    Misdeclared,
    Outcome,
    Result,
    run,
)
from mrs_spec.gate.transports import NotStarted, transport, without_secrets
from mrs_spec.ground.files import house, root, writing
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.progress import part
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.law.law import Law
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lock import Lock, check_lock, read_lock
from mrs_spec.scenarios.scenario import Compiled

if TYPE_CHECKING:
    from mrs_spec.gate.baseline import Baseline
    from mrs_spec.gate.outputs import JsonLines
    from mrs_spec.gate.tell import Report

NO_START, DRIFTED, MISDECLARED = 3, 5, 7

Say = Callable[[str], None]
"""Prints a line: results to stdout, troubles to stderr."""


class Pinned(NamedTuple):
    """The compiled Cases, as the lock has them, and the law of the edition that the system is asked about."""

    compiled: Compiled
    lock: Lock
    law: Law
    real: RealLives | None = None
    """How lives are answered, where the edition follows another."""
    features: Compiled | None = None
    """All scenarios, those of other editions too."""

    @property
    def whole(self) -> Compiled:
        """All scenarios, of every edition."""
        return self.features or self.compiled

    @property
    def answering(self) -> Law | Laws:
        """What answers the Cases as they are asked."""
        return self.real.laws if self.real else self.law


def pinned(edition: Edition | None = None) -> Pinned:
    """What is asked of a system built for this edition, or for the one that is meant where none is named.

    Raises Drifted where features and lock do not agree; Problems where the features do not compile; Problem for an
    edition not at hand, and for one whose law may not answer yet.
    """
    place = house()
    compiled = compile_features(place)
    if compiled.problems:
        raise Problems(compiled.problems)
    lock = read_lock(place)
    if problems := check_lock(compiled.cases, lock):
        raise Drifted(Problem("gate.drifted", count=len(problems), first=problems[0].sentence))
    meant = complete(edition)
    asked, real = asked_of(compiled, meant)
    return Pinned(asked, lock, alone(meant), real, compiled)


class OtherBaseline(Exception):
    """The baseline is of another system or edition; `problem` says of which."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.told("en"))


ENDS: dict[type[Exception], int] = {
    NotStarted: NO_START, Drifted: DRIFTED, Misdeclared: MISDECLARED, OtherBaseline: OTHER_BASELINE,
}  # fmt: skip
"""What ends a run before it has a result, and the exit code."""


@contextlib.contextmanager
def codes_of(lang: Lang, trouble: Say, codes: list[int]) -> Iterator[None]:
    """Turn what ends a run early into its exit code, told in the chosen language."""
    try:
        yield
    except (NotStarted, Drifted, Misdeclared, OtherBaseline) as error:
        trouble(error.problem.told(lang))
        codes.append(ENDS[type(error)])


@contextlib.contextmanager
def _ended_with_us() -> Iterator[None]:
    """Whoever ends this process (SIGTERM, SIGHUP) ends the system too: what is to be done at last is done."""

    def end(number: int, frame: object) -> None:
        sys.exit(128 + number)

    before = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, end)
    try:
        yield
    finally:
        for number, was in before.items():
            signal.signal(number, was)


class Asked(NamedTuple):
    """What `gate run` was asked to do.

    edition: the one the system was built for; the first, where none is named. only, articles, failed: which Cases; all,
    where none is chosen. jobs: copies of the system at a time. shuffle: the seed of another dress for every Case;
    repeat: in how many dresses each is asked. book: where the evidence book is.
    """

    sut: str
    form: str = "text"
    reports: tuple[Path, ...] = ()
    baseline: Path | None = None
    waivers: Path | None = None
    only: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    failed: bool = False
    jobs: int = 1
    shuffle: int | None = None
    repeat: int = 1
    book: str = ""
    seconds: float = 5.0
    seconds_to_start: float = 10.0
    limit: int = 20
    again: bool = False
    edition: Edition | None = None

    @property
    def remembered_as(self) -> str:
        """Under what the run is kept: each edition by itself, for another may have been asked of the same system."""
        meant = edition_meant(self.edition)
        return f"{self.sut} {meant}" if succession(meant) else self.sut

    @property
    def selected(self) -> bool:
        """Whether only some of the Cases are asked."""
        return bool(self.only or self.articles or self.failed)


def gate_run(asked: Asked, lang: Lang, say: Say, trouble: Say) -> int:
    """Judge a system on every Case of the lock, tell what is found, and return the exit code."""
    from mrs_spec.gate.baseline import read_baseline, read_waivers
    from mrs_spec.gate.last import last_time, remember
    from mrs_spec.gate.outputs import FORMS
    from mrs_spec.gate.tell import Report

    began = time.monotonic()
    ways = [transport(asked.sut) for _ in range(asked.jobs)]
    unknown = [path for path in asked.reports if path.suffix not in (*FORMS, ".jsonl")]
    if unknown:
        raise Problem("gate.report_form", where=str(unknown[0]), allowed=", ".join((*FORMS, ".jsonl")))
    if asked.shuffle is not None and asked.baseline:
        raise Problem("gate.shuffled")
    before = read_baseline(asked.baseline) if asked.baseline else None
    waivers = read_waivers(asked.waivers) if asked.waivers else []
    codes: list[int] = []
    with _ended_with_us(), codes_of(lang, trouble, codes):
        with part(lang, "事例を読み込み", "reading the cases"):
            known = pinned(asked.edition)
            cases, again = _as_asked(asked, _chosen(known.compiled, asked), known.answering)
        session, *others = (Conversation(way, asked.seconds, asked.seconds_to_start) for way in ways)
        rounds = 1 + len(again)
        with contextlib.ExitStack() as open_files:
            lines = _streams(asked, known, open_files)

            def begun(result: Result) -> None:
                result.selected, result.shuffled = asked.selected, asked.shuffle
                if asked.shuffle is not None:
                    result.dressed = {id: Dressed(case, asked.shuffle) for id, case in cases.items()}
                if before:
                    _of_this_system(before, result, known.law.edition)
                for line in lines:
                    line.begun(result)

            def done(outcome: Outcome) -> None:
                for line in lines:
                    line.done(outcome)

            try:
                with part(lang, "照会", "asking", rounds * len(cases)) as asking:
                    name, heard = without_secrets(asked.sut), asking.step
                    result = run(
                        name,
                        session,
                        cases,
                        known.law,
                        begun,
                        done,
                        others,
                        again,
                        heard,
                        asked.again,
                        known.real.laws if known.real else None,
                    )
            except (NotStarted, Drifted, Misdeclared):
                tell_stderr(session, lang, trouble)
                raise
            last = last_time(asked.remembered_as) if asked.selected else None
            report = Report(
                result, known.compiled, known.law, known.lock.root, before, waivers, began, _book(asked.book), last,
                known.real,
            )  # fmt: skip
            with part(lang, "原因を診断", "looking for the causes"):
                _ = report.diagnosis
            remember(asked.remembered_as, report)
            return _told(asked, lang, say, report, lines)
    return codes[0]


def _as_asked(
    asked: Asked, cases: dict[str, Case], law: Law | Laws
) -> tuple[Mapping[str, Case], dict[int, Mapping[str, Case]]]:
    """The Cases of the first round, and of the others by seed."""
    from mrs_spec.gate.dress import dressed

    first = cases if asked.shuffle is None else dressed(cases, law, asked.shuffle)
    seed = random.SystemRandom().randrange(1, 10**6) if asked.shuffle is None else asked.shuffle + 1
    seeds = range(seed, seed + asked.repeat - 1)
    return first, {seed: dressed(cases, law, seed) for seed in seeds}


def _of_this_system(before: Baseline, result: Result, edition: Edition) -> None:
    """Raises OtherBaseline where what was accepted is of another system or edition."""
    ours = result.started.system.name
    if before.system != ours:
        raise OtherBaseline(Problem("gate.baseline_system", theirs=before.system, ours=ours))
    if before.edition != edition:
        raise OtherBaseline(Problem("gate.baseline_edition", theirs=before.edition, ours=edition))


def _book(given: str) -> str:
    """Where the evidence book is: as given, else that of the clone, if it is built."""
    if given:
        return given
    with contextlib.suppress(Problem):
        pages = root() / "reports" / "evidence"
        return pages.as_uri() if pages.is_dir() else ""
    return ""


def tell_stderr(session: Conversation, lang: Lang, trouble: Say) -> None:
    """Show the last that the system wrote to stderr."""
    if said := session.transport.said():
        trouble(Both("stderr の末尾:", "the end of stderr:").in_(lang))
        for line in said.splitlines()[-5:]:
            trouble(f"  {line}")


def _chosen(compiled: Compiled, asked: Asked) -> dict[str, Case]:
    """All Cases, or those named: by id or scenario, by article or clause, by having failed last time."""
    from mrs_spec.gate.last import failed_last

    if not asked.selected:
        return compiled.cases
    rows = compiled.scenarios["ja"]
    known = {id for one in rows.values() for id in (one.id, one.scenario_id)} if asked.only else set()
    for name in asked.only:
        if name not in known:
            raise Problem("input.unknown_case", case=name, near=did_you_mean(name, known))
    tagged = {clause for one in rows.values() for clause in one.clauses} if asked.articles else set()
    clauses = {part for clause in tagged for part in _upwards(clause)}
    for name in asked.articles:
        if name not in clauses:
            raise Problem("gate.unknown_article", article=name, near=did_you_mean(name, clauses))
    wanted = {*asked.only, *(failed_last(asked.remembered_as) if asked.failed else ())}
    return {
        id: one.case
        for id, one in rows.items()
        if id in wanted
        or one.scenario_id in wanted
        or any(belongs(clause, name) for clause in one.clauses for name in asked.articles)
    }


def _upwards(clause: str) -> Iterator[str]:
    """art10.p1.a, art10.p1, art10"""
    while clause:
        yield clause
        clause = clause.rpartition(".")[0]


def _streams(asked: Asked, known: Pinned, files: contextlib.ExitStack) -> list[JsonLines]:
    """The writers of JSON lines: to stdout, to files, or to none."""
    from mrs_spec.gate.outputs import JsonLines

    ways: list[Callable[[], IO[str]]] = [lambda: sys.stdout] if asked.form == "jsonl" else []
    ways += [partial(files.enter_context, opened_for(path)) for path in asked.reports if path.suffix == ".jsonl"]
    return [JsonLines(way, known.compiled, known.lock.root, known.law.edition) for way in ways]


@contextlib.contextmanager
def opened_for(path: Path) -> Iterator[IO[str]]:
    """The file, written from now on; what is not on the disk yet when it is closed may find it full."""
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("w", encoding="utf-8")
    try:
        yield file
    finally:
        with writing(path):
            file.close()


def _told(asked: Asked, lang: Lang, say: Say, report: Report, lines: list[JsonLines]) -> int:
    """The run in every form asked for; returns its exit code. Raises Problems for files that cannot be written."""
    from mrs_spec.gate.outputs import PRINTED, write
    from mrs_spec.gate.tell import as_text

    refused = []
    for one in lines:
        one.ended(report)
    for path in asked.reports:
        if path.suffix != ".jsonl":
            try:
                write(path, report, lang)
            except Problem as problem:
                refused.append(problem)
    if asked.form == "text":
        for line in as_text(report, lang, asked.limit):
            say(line)
    elif asked.form != "jsonl":
        say(PRINTED[asked.form](report, lang).rstrip("\n"))
    if refused:
        raise Problems(refused)
    return report.exit_code


def gate_accept(path: Path, baseline: Path, lang: Lang, say: Say, trouble: Say) -> int:
    """Make a finished run the baseline.

    Exit code 4 for an unfinished run or one of which lines are missing, 5 for one on other Cases, 6 where it asked
    nothing.
    """
    from mrs_spec.gate.baseline import diff_of, read_baseline, write_baseline
    from mrs_spec.gate.outputs import Unfinished, read_result, whole
    from mrs_spec.gate.tell import news_of

    lock = read_lock(house())
    try:
        header, found = read_result(path)
        if header.selected:
            raise Problem("gate.selected", where=str(path))
        if header.shuffled is not None:
            raise Problem("gate.shuffled", where=str(path))
        edition = edition_meant(header.edition) if header.edition in edition_folders() else edition_meant()
        if (header.root, header.edition) != (lock.root, edition):
            other = Problem("gate.other_root", where=str(path), theirs=header.root[:16], ours=lock.root[:16])
            trouble(other.told(lang))
            return DRIFTED
        whole(path, found, lock.digests if len(edition_folders()) == 1 else pinned(edition).compiled.cases)
    except Unfinished as error:
        trouble(error.problem.told(lang))
        return INCOMPLETE
    if not any(one.asked or one.verdict == CaseVerdict.PASS.value for one in found.values()):
        trouble(Problem("gate.nothing_asked", where=str(path)).told(lang))
        return NOTHING_ASKED
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


def gate_smoke(
    sut: str,
    seconds: float,
    seconds_to_start: float,
    lang: Lang,
    say: Say,
    trouble: Say,
    edition: Edition | None = None,
) -> int:
    """Check an adapter first, step by step; edition: the one it is built for. Exit code 0, 1, 3, 4 or 5."""
    from mrs_spec.gate.smoke import smoke

    session = Conversation(transport(sut), seconds, seconds_to_start)
    codes: list[int] = []
    with _ended_with_us(), codes_of(lang, trouble, codes):
        code = 0
        try:
            known = pinned(edition)
            for one in smoke(session, known.compiled.cases, known.law, known.real.laws if known.real else None):
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
