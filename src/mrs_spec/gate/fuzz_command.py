"""What `mrs-spec gate fuzz` does. Exit codes as of `gate run`: 0 no difference, 1 some, 2 usage, 3 did not start,
4 incomplete, 5 drifted from the pins."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from types import FrameType
from typing import IO, NamedTuple

from mrs_spec.document.text import Edition
from mrs_spec.gate.command import Pinned, Say, codes_of, opened_for, pinned, tell_stderr
from mrs_spec.gate.corpus import keep, read_corpus
from mrs_spec.gate.declared import misspelt
from mrs_spec.gate.examine import Examiner
from mrs_spec.gate.found import FuzzReport, as_text, reached_line, save
from mrs_spec.gate.fuzz import Budget, FuzzRun, fuzz
from mrs_spec.gate.messages import Started
from mrs_spec.gate.outputs import FORMS, JsonLines, write
from mrs_spec.gate.reached import Reached, Watching, WatchingEditions
from mrs_spec.gate.runner import Conversation, Drifted, Misdeclared
from mrs_spec.gate.transports import NotStarted, transport
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.lives import Life, Maker, sentences

LIVES = 1_000
"""How many lives where neither their number nor the time is given."""
STEPS_OF_PROGRESS = (1, 2, 5)
"""Elsewhere than on a terminal, progress is told after 100, 200, 500, 1,000 … lives."""
TICK = 0.5
"""Seconds between two tellings on a terminal."""


class FuzzAsked(NamedTuple):
    """What `gate fuzz` was asked to do. edition: the one the system was built for; the first, where none is named."""

    sut: str
    seed: int | None = None
    lives: int | None = None
    budget: float | None = None
    corpus: Path | None = None
    save: Path | None = None
    form: str = "text"
    reports: tuple[Path, ...] = ()
    seconds: float = 5.0
    seconds_to_start: float = 10.0
    edition: Edition | None = None


def gate_fuzz(asked: FuzzAsked, lang: Lang, say: Say, trouble: Say) -> int:
    """Put lives of the gate's own to a system, tell what differs, and return the exit code."""
    way = transport(asked.sut)
    unknown = [path for path in asked.reports if path.suffix not in (*FORMS, ".jsonl")]
    if unknown:
        raise Problem("gate.report_form", where=str(unknown[0]), allowed=", ".join((*FORMS, ".jsonl")))
    codes: list[int] = []
    with codes_of(lang, trouble, codes):
        house = pinned(asked.edition)
        known = read_corpus(asked.corpus) if asked.corpus else []
        session = Conversation(way, asked.seconds, asked.seconds_to_start)
        try:
            try:
                started = session.start(house.law.edition)
                if problem := misspelt(started, house.law.edition):
                    raise Misdeclared(problem)
            except (NotStarted, Drifted, Misdeclared):
                tell_stderr(session, lang, trouble)
                raise
            report = _run(asked, house, session, started, known, lang)
        finally:
            session.stop()
        return _told(asked, house, report, lang, say)
    return codes[0]


@rarely_collected()
def _run(
    asked: FuzzAsked, house: Pinned, session: Conversation, started: Started, known: list[Life], lang: Lang
) -> FuzzReport:
    seed = Random().randrange(1, 1_000_000) if asked.seed is None else asked.seed
    budget = Budget(LIVES if asked.lives is None and asked.budget is None else asked.lives, asked.budget)
    judge = WatchingEditions(house.real, house.law) if house.real else Watching(house.law)
    examiner = Examiner(session, started, judge)
    run = FuzzRun(asked.sut, started, seed, Reached(judge))
    began = time.monotonic()
    with _ended_by_signals(), _progress(lang) as told:
        fuzz(run, examiner, maker_for(examiner, house, seed), known, budget, told)
    run.seconds = time.monotonic() - began
    if not run.asked and not run.incomplete and not run.interrupted:
        run.nothing = Problem("gate.nothing_asked" if started.questions else "gate.no_question")
    run.stderr = session.transport.said()
    return FuzzReport(run, house.whole, house.law, house.lock.root, house.real)


def maker_for(examiner: Examiner, house: Pinned, seed: int) -> Maker:
    """Draws lives that the system declares, from scratch and out of the scenarios of the lock."""
    ways = examiner.declared.ways
    stories = [sentences(one) for one in house.compiled.scenarios["ja"].values() if not one.case.readings]
    until = examiner.started.today if examiner.started.clock == "fixed" else None
    since = house.real.begins if house.real else None
    return Maker(Random(seed), [STEPS.named(name) for name in ways], stories, ways, until, since)


@contextlib.contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Meanwhile whoever asks the process to end it is told what was found, as by Ctrl-C."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = {one: signal.signal(one, end) for one in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


@contextlib.contextmanager
def _progress(lang: Lang) -> Iterator[Callable[[FuzzRun], None]]:
    """Tells on stderr how far it is: on a terminal in one line that changes, elsewhere now and then in one more."""
    terminal, last, width = sys.stderr.isatty(), [time.monotonic()], [0]

    def told(run: FuzzRun) -> None:
        if terminal and time.monotonic() - last[0] >= TICK:
            line = _line(run, lang)
            sys.stderr.write("\r" + line.ljust(width[0]))
            last[0], width[0] = time.monotonic(), len(line)
        elif not terminal and _is_round(run.lives):
            sys.stderr.write(_line(run, lang) + "\n")
        sys.stderr.flush()

    try:
        yield told
    finally:
        if width[0]:
            sys.stderr.write("\r" + " " * width[0] + "\r")


def _is_round(lives: int) -> bool:
    size = 100
    while size * 10 <= lives:
        size *= 10
    return lives in [step * size for step in STEPS_OF_PROGRESS]


def _line(run: FuzzRun, lang: Lang) -> str:
    head = Both(f"経過 {run.lives:,}、差 {len(run.found)} 種", f"{run.lives:,} lives, {len(run.found)} differences")
    return f"{head.in_(lang)}; {reached_line(run, lang)}"


def _told(asked: FuzzAsked, house: Pinned, report: FuzzReport, lang: Lang, say: Say) -> int:
    """The run in every form asked for, the lives kept and saved; returns its exit code."""
    if asked.corpus:
        for told, found in report.told.values():
            keep(asked.corpus, found, told.lines(lang), lang)
    if asked.save:
        save(asked.save, report)
    for path in asked.reports:
        if path.suffix == ".jsonl":
            with opened_for(path) as file:
                _as_lines(file, report, house.lock.root)
        else:
            write(path, report, lang)
    if asked.form == "jsonl":
        _as_lines(sys.stdout, report, house.lock.root)
    elif asked.form == "text":
        for line in as_text(report, lang):
            say(line)
    else:
        say(FORMS[f".{asked.form}"](report, lang).rstrip("\n"))
    return report.exit_code


def _as_lines(file: IO[str], report: FuzzReport, root: str) -> None:
    lines = JsonLines(lambda: file, report.compiled, root, report.law.edition)
    lines.begun(report.result)
    for outcome in report.result.outcomes.values():
        lines.done(outcome)
    lines.ended(report)
