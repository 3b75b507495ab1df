"""Random whole lives, measured: how many a second are made, made and judged, and which sentences they reach.

Run: make bench
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent))
from run import ROOT, line, shown

from mrs_spec.asking.ask import put
from mrs_spec.gate.reached import Watching
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.law.judge import Judge
from mrs_spec.record.questions import all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lives import Life, Maker, Said, sentences

LIVES = 4_000
SEED = 1


def timed(do: Callable[[], object]) -> float:
    """Seconds of processor time."""
    start = time.process_time()
    do()
    return time.process_time() - start


def judged(lives: list[Life], judge: Judge) -> int:
    """Every question of every life answered; how many there were."""
    count = 0
    for life in lives:
        session = judge.session(life.facts.record)
        for question in all_questions(life.facts):
            put(judge, session, question)
            count += 1
    return count


def measured(name: str, stories: list[list[Said]]) -> None:
    lives: list[Life] = []
    maker = Maker(Random(SEED), scenarios=stories)
    making = timed(lambda: lives.extend(maker.lives(LIVES)))
    judging = timed(lambda: judged(lives, law().judge))
    watching = Watching(law())
    with watching.listening():
        watched = timed(lambda: judged(lives, watching))
    print(f"{name}: {LIVES / (making + judging):,.0f} lives a second made and judged", flush=True)
    line("  made, each", making / LIVES, "")
    line("  judged, each, all its questions", judging / LIVES, "both 1 ms")
    line("  the same, watched as gate fuzz does", watched / LIVES, "")
    print(f"  {LIVES / (making + watched):,.0f} lives a second made, judged and watched (bar 1,000 on an idle core)")
    reached = Counter(one.step.name for life in lives for one in life.said)
    every = [one.name for one in STEPS.all if one.kind != "then"]
    told = sum(len(life.said) for life in lives) / LIVES
    rarest = min(every, key=lambda one: reached[one])
    print(
        f"  {sum(reached[one] > 0 for one in every)} of {len(every)} sentences reached, {told:.1f} to a life; "
        f"rarest {rarest}, {reached[rarest]} times"
    )


if __name__ == "__main__":
    stories = [sentences(one) for one in compile_features(ROOT).scenarios["ja"].values()]
    law().judge.compile()
    print(f"what each sentence needs, found once: {shown(timed(lambda: Maker(Random(SEED))))}")
    with rarely_collected():
        measured("from scratch", [])
        measured("from scratch and out of scenarios", stories)
