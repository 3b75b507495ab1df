"""What `gate fuzz` finds in systems that pass every Case: lives, seconds, sentences before and after, questions.

The faults of tests/faults.py that no Case notices, and twelve more, each put into the SQLite system alone; every one
is first put to all Cases, which it must pass. Run: python benchmarks/found.py [NUMBER OF LIVES] [SEED …]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from faults import SLIPPED, Direct, Fault
from run import ROOT

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.gate.examine import Examiner
from mrs_spec.gate.fuzz import Budget, FuzzRun, fuzz
from mrs_spec.gate.reached import Reached, Watching
from mrs_spec.gate.runner import Conversation, run
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.wording import Both
from mrs_spec.rules import law
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lives import Maker, Said, sentences
from mrs_spec.scenarios.scenario import Compiled


def fault(told: str, old: str, new: str) -> Fault:
    return Fault(told, Both(told, told), old, new, "", ())


TWELVE = [
    fault(
        "no initial fee where the application was accepted on the billing start date",
        "    if accepted:\n",
        "    if accepted and accepted == contract.billing_start:\n        return []\n    if accepted:\n",
    ),
    fault(
        "a contract that ends on the first of a month is not billed for that day",
        "months(start, min(until, contract.today)):",
        "months(start, min(until - ONE_DAY if until.day == 1 and until > start else until, contract.today)):",
    ),
    fault(
        "a year from 1 March before a leap year ends on 28 February",
        "    return first.replace(year=first.year + 1) - ONE_DAY",
        "    if (first.month, first.day) == (3, 1) and calendar.isleap(first.year + 1):\n"
        "        return date(first.year + 1, 2, 28)\n    return first.replace(year=first.year + 1) - ONE_DAY",
    ),
    fault(
        "whether an order is denied is asked by its first act, not by its last",
        "denied(contract, one.option, one.acts[-1])]", "denied(contract, one.option, one.acts[0])]",
    ),
    fault(
        "one fee for all changes of one day",
        '            found += once(db, contract, "CHANGE_FEE"',
        '            if any(line.on == on and line.yen for line in found):\n                continue\n'
        '            found += once(db, contract, "CHANGE_FEE"',
    ),
    fault(
        "a ground under 28(2) exempts whoever ended the contract",
        'contract.end_kind in (None, "TERMINATED_BY_CONTRACTOR")\n    return', "True\n    return",
    ),
    fault(
        "an initial fee whose day is open is taken from the first amount indicated",
        "return day_waits if len({(yen, tax) for _, yen, tax in found}) > 1 else price(found, date.max)",
        "return price(found[-1:], date.max)",
    ),
    fault(
        "after two years nothing is billed",
        "    while first <= last:\n        month = month_of(first)",
        "    while first <= last and len(found) < 24:\n        month = month_of(first)",
    ),
    fault(
        "only the last two amounts indicated for a fee are read",
        " ORDER BY valid_from DESC\"", " ORDER BY valid_from DESC LIMIT 2\"",
    ),
    fault(
        "only two options are billed",
        "*(monthly(db, contract, name) for name in contract.options)",
        "*(monthly(db, contract, name) for name in [*contract.options][:2])",
    ),
    fault(
        "of a notice on 29 February 44 days are counted",
        "    after_45_days = arrived + timedelta(days=NOTICE_DAYS)",
        "    after_45_days = arrived + timedelta(days=NOTICE_DAYS - ((arrived.month, arrived.day) == (2, 29)))",
    ),
    fault(
        "equipment added on the first day does not renew the term",
        "period.came and new.first >= period.first:", "period.came and new.first > period.first:",
    ),
]  # fmt: skip


def found(one: Fault, stories: list[list[Said]], seed: int, lives: int) -> str:
    """What a seed finds first; a dash where it finds nothing."""
    with tempfile.TemporaryDirectory() as folder:
        session = Conversation(Direct(Path(folder), one), 5, 5)
        started = session.start(FIRST)
        judge = Watching(law())
        examiner = Examiner(session, started, judge)
        ways = examiner.declared.ways
        maker = Maker(Random(seed), [STEPS.named(name) for name in ways], stories, ways)
        whole = FuzzRun("", started, seed, Reached(judge))

        def told(run: FuzzRun) -> None:
            if run.found:
                raise KeyboardInterrupt  # enough

        began = time.process_time()
        with rarely_collected():
            fuzz(whole, examiner, maker, [], Budget(lives, None), told)
        session.stop()
    if not whole.found:
        return f"— ({whole.lives:,} lives, {time.process_time() - began:.1f} s)"
    first, seconds = whole.found[0], time.process_time() - began
    return f"{first.number} lives, {seconds:.1f} s, {first.before} → {len(first.life.said)}, {first.tries} times"


def passes(one: Fault, compiled: Compiled) -> bool:
    """Whether no Case notices it."""
    with tempfile.TemporaryDirectory() as folder:
        return not run("", Conversation(Direct(Path(folder), one), 5, 5), compiled.cases, law()).bad


if __name__ == "__main__":
    lives, *seeds = [int(word) for word in sys.argv[1:]] or [2_000]
    compiled = compile_features(ROOT)
    stories = [sentences(one) for one in compiled.scenarios["ja"].values() if not one.case.readings]
    print("| fault | every case | " + " | ".join(f"seed {seed}" for seed in seeds or (1, 2, 3)) + " |")
    print("|---|---|" + "---|" * len(seeds or (1, 2, 3)))
    for one in (*SLIPPED, *TWELVE):
        cells = [found(one, stories, seed, lives) for seed in seeds or (1, 2, 3)]
        print(f"| {one.told.en} | {'passes' if passes(one, compiled) else 'FAILS'} | {' | '.join(cells)} |", flush=True)
