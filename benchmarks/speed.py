"""What is waited for at every save, measured: each beside something plain that runs in the same minute. Never asserted.

Run: make bench
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from run import ADAPTER, ROOT, median, shown

from mrs_spec.asking.ask import answers
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.kept import FOLDER
from mrs_spec.proof.code import prove_code
from mrs_spec.proof.declared import prove
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import register_cases
from mrs_spec.scenarios.features import compile_features

PYTHON = sys.executable
RUNS = 3


def row(what: str, before: str, bar: str, seconds: float, beside: str, plain: float) -> None:
    told = f"{seconds / plain:,.1f} × {beside} ({shown(plain)})"
    print(f"| {what:<56} | {before:>10} | {bar:>22} | {shown(seconds):>9} | {told} |", flush=True)


def head() -> None:
    print(f"| {'what':<56} | {'before':>10} | {'bar':>22} | {'now':>9} | beside, in the same minute |")
    print(f"|{'---|' * 5}", flush=True)


def once(do: Callable[[], object]) -> float:
    """Seconds of one run, for what is as slow the second time."""
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def process(*words: str, cwd: Path, codes: tuple[int, ...] = (0,)) -> Callable[[], object]:
    """A process, with compiled modules kept as on a user's machine."""

    def run() -> None:
        env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env["PYTHONPATH"] = str(ROOT)
        done = subprocess.run([PYTHON, *words], cwd=cwd, env=env, capture_output=True, check=False, text=True)
        if done.returncode not in codes:
            sys.exit(f"{' '.join(words)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")

    return run


def house(place: Path) -> Path:
    """A copy of the house to verify and to change."""
    for name in ("features", "steps", "signoffs"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("conftest.py", "pyproject.toml"):
        shutil.copy(ROOT / name, place)
    return place


def change_one_scenario(place: Path) -> None:
    """Another day of arrival for one row, and the day that follows from it, in both languages."""
    for lang, days in (("ja", ("2024年6月1日 ", "2024年7月16日 ", "2024年6月2日 ", "2024年7月17日 ")),
                       ("en", ("1 June 2024", "16 July 2024", "2 June 2024", "17 July 2024"))):  # fmt: skip
        path = place / "features" / lang / "art10_termination.feature"
        text = path.read_text("utf-8")
        for old, new in zip(days[:2], days[2:], strict=True):
            text = text.replace(old, new, 1)
        path.write_text(text, "utf-8")


def empty_tests(place: Path, count: int) -> Callable[[], object]:
    (place / "plain").mkdir()
    test = f"import pytest\n@pytest.mark.parametrize('n', range({count}))\ndef test_nothing(n): pass\n"
    (place / "plain" / "test_plain.py").write_text(test, "utf-8")
    return process("-m", "pytest", "-q", "-p", "no:cacheprovider", "plain", cwd=place)


def verifying(plain: Callable[[], object], copy: Path) -> None:
    beside = "as many empty tests"
    fresh = process("-m", "mrs_spec.cli", "verify", "--fresh", cwd=copy)
    again = process("-m", "mrs_spec.cli", "verify", cwd=copy)
    row("verify, whole, cold", "31–43 s", "15 s", once(fresh), beside, once(plain))
    row("verify, nothing changed since the last one", "31–43 s", "4 s", median(again, RUNS), beside, once(plain))
    change_one_scenario(copy)
    changed = process("-m", "mrs_spec.cli", "verify", cwd=copy, codes=(0, 1))  # its lock is not written yet
    row("verify after one scenario changed", "31–43 s", "6 s", once(changed), beside, once(plain))


def scenarios(plain: Callable[[], object], place: Path, count: int) -> None:
    for lang in ("ja", "en"):
        shutil.copytree(ROOT / "features" / lang, place / "features" / lang)
    (place / "features" / "steps").mkdir()
    (place / "features" / "steps" / "none.py").touch()
    (place / "features" / "environment.py").write_text(ADAPTER, "utf-8")
    leave = [word for name in ("cacheprovider", "html", "metadata", "xdist") for word in ("-p", f"no:{name}")]
    ours = median(process("-m", "pytest", "features", "-q", *leave, cwd=ROOT), RUNS)
    behave = median(process("-m", "behave", "-f", "null", "--no-summary", "features", cwd=place), RUNS)
    bare = median(plain, RUNS)
    row(
        f"{count:,} scenario rows by pytest-bdd, above plain pytest", "1.6 ×", "1 ×",
        ours - bare, "behave, the same steps", behave,
    )  # fmt: skip


def proving() -> None:
    """The matrix and the proof of the code; beside what other tools do with code, benchmarks/run.py has cosmic-ray."""
    cases, start = compile_features(ROOT).cases, median(process("-c", "pass", cwd=ROOT), RUNS)
    matrix = median(lambda: prove(law(), cases), RUNS)
    row("complete declared matrix", "5.7 s", "3 s", matrix, "python -c pass", start)
    code = once(lambda: prove_code(law(), cases, register_cases(FIRST)))
    row("proof of the code", "11 s", "5 s", code, "python -c pass", start)


def compiling() -> None:
    start = median(process("-c", "pass", cwd=ROOT), RUNS)

    def cold() -> None:
        shutil.rmtree(ROOT / FOLDER / "compiled", ignore_errors=True)
        shutil.rmtree(ROOT / FOLDER / "parsed", ignore_errors=True)
        compile_features(ROOT)

    unchanged = median(lambda: compile_features(ROOT), RUNS)
    row("compile all features, cold", "0.8 s", "0.3 s", median(cold, RUNS), "python -c pass", start)
    row("compile all features, unchanged", "0.8 s", "0.05 s", unchanged, "python -c pass", start)


def starting() -> None:
    for words, before, bar in (
        (("judge", "art10.p1-01.a"), "0.35–0.6 s", "0.2 s"), (("explain", "art10.p1-01.a"), "0.35–0.6 s", "0.2 s"),
        (("readings", "show", "IR-05"), "0.35–0.6 s", "0.2 s"), (("--help",), "0.06 s", "0.06 s"),
    ):  # fmt: skip
        ours = median(process("-m", "mrs_spec.cli", *words, cwd=ROOT), RUNS)
        start = median(process("-c", "pass", cwd=ROOT), RUNS)
        row(f"mrs-spec {' '.join(words)}", before, bar, ours, "python -c pass", start)


def day(n: int) -> str:
    return (date(2024, 1, 1) + timedelta(days=n % 900)).isoformat()


RECORDS: dict[str, Callable[[int], dict[str, Any]]] = {
    "changes": lambda n: {"id": f"c{n}", "kind": "EQUIPMENT_CHANGE", "requested_on": day(n), "accepted_on": day(n)},
    "indications": lambda n: {
        "kind": "MONTHLY_MAIN", "amount": 10_000 + n, "tax": "exclusive", "indicated_on": "2024-01-01",
        "valid_from": (date(2024, 1, 1) + timedelta(days=n)).isoformat(),
    },
    "articles": lambda n: {"id": f"a{n}"},
    "judgements": lambda n: {
        "matter": "RETURNED_WITHOUT_DELAY", "of": "a0", "holds": False, "by": "x", "why": "y",
        "on": (date(1999, 1, 1) + timedelta(days=n)).isoformat(),
    },
}  # fmt: skip
QUESTIONS = (
    "contract.end_on", "charges.MONTHLY_MAIN", "charges.ASSESSED_MAIN", "articles.routers_etc", "duty.return:a0",
)  # fmt: skip


def judged(name: str, count: int) -> None:
    """A record with so many of a kind, loaded, and asked what rests on them."""
    facts = load({
        "contract": {"item": "LL", "billing_start": "2024-01-01"},
        "notices": [{"arrived_on": "2026-03-01"}],
        "articles": [{"id": "a0"}],
        "known_until": "2060-12-31",
        name: [RECORDS[name](n) for n in range(count)],
    })  # fmt: skip
    answers(law(), facts, [Question.parse(one) for one in QUESTIONS])


def growing() -> None:
    for name in RECORDS:
        half, whole = (median(partial(judged, name, count), 1) for count in (5_000, 10_000))
        row(f"10,000 {name} loaded and judged", "over 40 s", "grows as they do: 2 ×", whole, "5,000 of them", half)


if __name__ == "__main__":
    rows = sum(len(of) for of in compile_features(ROOT).scenarios.values())
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "house").mkdir()
        (place / "behave").mkdir()
        plain = empty_tests(place, rows)
        head()
        verifying(plain, house(place / "house"))
        scenarios(plain, place / "behave", rows)
    proving()
    compiling()
    starting()
    growing()
    print("CI, whole, is told at its end by .ci/run: before 9 min, bar 3 min")
