"""The bars of the design, measured; each as a ratio to something else run in the same minute. Never asserted.

Run: make bench
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from mrs_spec.asking.ask import put
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.calendar import last_day
from mrs_spec.proof.code import prove_code, under
from mrs_spec.proof.declared import prove
from mrs_spec.proof.reuse import Reuse
from mrs_spec.proof.whole import prove_whole
from mrs_spec.record.questions import all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case, register_cases
from mrs_spec.scenarios.features import compile_features

ROOT = Path(__file__).resolve().parent.parent
ADAPTER = f"""
import sys
sys.path.insert(0, {str(ROOT / "benchmarks")!r})
from behave_steps import before_all, before_scenario
"""


def median(do: Callable[[], object], runs: int) -> float:
    """Median seconds of one run, after a warm-up."""
    do()
    found = []
    for _ in range(runs):
        start = time.perf_counter()
        do()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def shown(seconds: float) -> str:
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def line(what: str, seconds: float, bar: str) -> None:
    print(f"{what:<58} {shown(seconds):>10}   bar {bar}", flush=True)


def command(*words: str, cwd: Path = ROOT) -> Callable[[], object]:
    def run() -> None:
        # compiled modules are kept, as on a user's machine
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env["PYTHONPATH"] = str(ROOT)
        done = subprocess.run(words, cwd=cwd, env=env, capture_output=True, check=False, text=True)
        if done.returncode != 0:
            sys.exit(f"{' '.join(words)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")

    return run


def judging() -> None:
    compiled = compile_features(ROOT)
    cases = [case for case in compiled.cases.values() if not case.readings]
    judge = law().judge
    each = []
    for case in cases:
        record, asked = case.facts.record, [one.question for one in case.expected]

        def ask(record=record, asked=asked) -> None:  # type: ignore[no-untyped-def]
            session = judge.session(record)
            for question in asked:
                put(judge, session, question)

        each.append(median(ask, 20))
    line("one Case's questions (median of all Cases)", statistics.median(each), "50 µs")
    life = compiled.cases["life-01"].facts
    questions = all_questions(life)

    def whole() -> None:
        session = judge.session(life.record)
        for question in questions:
            put(judge, session, question)

    line("a whole life, all answers", median(whole, 200), "1 ms")
    last_day.cache_clear()
    line("complete matrix", median(lambda: prove(law(), compiled.cases), 3), "3 s")


def reused() -> None:
    """The whole proof: the first time, again, and after a change of one Case."""
    compiled = compile_features(ROOT)
    cases, id = compiled.first, "art10.p1-01.a"
    other = {**cases, id: cases[id]._replace(expected=cases[id].expected * 2)}
    with tempfile.TemporaryDirectory() as name:

        def whole(of: Mapping[str, Case]) -> float:
            start = time.perf_counter()
            prove_whole(law(), of, compiled.tags, reuse=Reuse(Path(name)))
            return time.perf_counter() - start

        line("the whole proof", whole(cases), "")
        line("  nothing changed", whole(cases), "verify 4 s")
        line("  one Case changed", whole(other), "verify 6 s")


COMPARED = "money"
"""The module that cosmic-ray edits, too: its edits times a run of pytest each are minutes already here."""


def proof_of_the_code() -> None:
    """Every edit of the code on the Cases that run it, and cosmic-ray on one module with the scenarios it serves."""
    cases = compile_features(ROOT).cases
    start = time.perf_counter()
    found = prove_code(law(), cases, register_cases(FIRST))
    seconds = time.perf_counter() - start
    line(f"proof of the code: {len(found):,} edits, until first noticed", seconds, "5 s")
    line("  per edit", seconds / len(found), "")
    start = time.perf_counter()
    chosen = prove_code(law(), cases, register_cases(FIRST), under(COMPARED), complete=True)
    ours = time.perf_counter() - start
    line(f"  {COMPARED}: {len(chosen)} edits, all who notice, the trace of all Cases included", ours, "")
    tool = shutil.which("cosmic-ray") or shutil.which("cosmic-ray", path=Path(sys.executable).parent)
    if tool is None:
        print("  cosmic-ray is not installed; see benchmarks/requirements.txt")
        return
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        for part in ("src", "features", "steps"):
            shutil.copytree(ROOT / part, place / part, ignore=shutil.ignore_patterns("__pycache__"))
        for part in ("conftest.py", "pyproject.toml"):
            shutil.copy(ROOT / part, place)
        (place / "cr.toml").write_text(
            f"""[cosmic-ray]
module-path = "src/mrs_spec/ground/{COMPARED}.py"
timeout = 60.0
excluded-modules = []
test-command = "env PYTHONPATH=src {sys.executable} -m pytest -q -x -p no:cacheprovider features/en"
[cosmic-ray.distributor]
name = "local"
"""
        )
        command(tool, "init", "cr.toml", "cr.sqlite", cwd=place)()
        start = time.perf_counter()
        command(tool, "exec", "cr.toml", "cr.sqlite", cwd=place)()
        theirs = time.perf_counter() - start
        dump = subprocess.run([tool, "dump", "cr.sqlite"], cwd=place, capture_output=True, text=True, check=True)
        rows = dump.stdout.splitlines()
        noticed = sum('"killed"' in row for row in rows)
        line(f"  cosmic-ray, the same module: {len(rows)} edits, {noticed} noticed", theirs, "")
        each, other = ours / len(chosen), theirs / max(1, len(rows))
        print(f"  per edit: {shown(each)} here, {shown(other)} cosmic-ray: {other / each:.0f} times as long")


if __name__ == "__main__":
    judging()
    proof_of_the_code()
    reused()
