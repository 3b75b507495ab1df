"""Records of thousands of a kind, measured: whether loading, judging and telling them grows as they do.

For each list that a record can hold, records of so many are loaded; asked everything that can be asked; read as they
stood a day before their end; told as a statement and as duties; and, where so said, judged as `mrs-spec judge` does.
Printed are processor seconds at each size, and how many times as much as many times more took (its exponent: 1 grows
as the record does, 2 with its square). What is foreseen to take longer than the patience is left out.

Run: python benchmarks/large.py [NAME …] [--most 10000] [--patience 60] [--judge] [--parts]
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
from many import RECORDS, told

from mrs_spec.asking.ask import put
from mrs_spec.ground.problems import Problems
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.questions import ASKS, Question, all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case
from mrs_spec.telling.duties import duties
from mrs_spec.telling.explain import explain, in_text
from mrs_spec.telling.judged import judged
from mrs_spec.telling.statement import as_text, statement

SIZES = (500, 1_000, 2_000, 4_000, 10_000)


def questions(facts: Facts) -> list[Question]:
    """Every question, the views on the lists of charges and the list of all among them."""
    views = [Question(name) for name, ask in ASKS.items() if ask.about is None]
    return list(dict.fromkeys([*all_questions(facts), *views]))


def answered(facts: Facts) -> None:
    judge = law().judge
    session = judge.session(facts.record)
    for question in questions(facts):
        put(judge, session, question)


def explained(facts: Facts) -> None:
    """Why the lists are as they are: one question over all, and one about the last subject."""
    asked = [Question("charges"), all_questions(facts)[-1]]
    for one in explain(law(), facts, asked):
        for _ in in_text(one, "en"):
            pass


PARTS: dict[str, Callable[[Facts], object]] = {
    "answer": answered,
    "as of": lambda facts: facts.as_of(facts.known_until - timedelta(days=1)).record,
    "statement": lambda facts: as_text(statement(law(), facts), "en"),
    "duties": lambda facts: duties(law(), facts, facts.known_until),
}
JUDGING: dict[str, Callable[[Facts], object]] = {
    "judge": lambda facts: judged(law(), Case("large", facts, ())),
    "explain": explained,
}


@contextmanager
def timed(taken: dict[str, float], part: str) -> Iterator[None]:
    """Add the processor seconds of what is done within."""
    start = time.process_time()
    yield
    taken[part] = time.process_time() - start


def once(name: str, count: int, parts: dict[str, Callable[[Facts], object]]) -> dict[str, float]:
    """Processor seconds of each part, for a record of so many."""
    data, taken = told(name, count), dict[str, float]()
    try:
        with timed(taken, "load"):
            facts = load(data)
    except Problems as refused:
        sys.exit(f"{name}: {refused}"[:600])
    for part, do in parts.items():
        with timed(taken, part):
            do(facts)
    return taken


def measured(
    name: str, most: int, patience: float, parts: dict[str, Callable[[Facts], object]], told_apart: bool
) -> None:
    seconds: dict[int, float] = {}
    shown: list[str] = []
    growth = ""
    once(name, 20, parts)
    for size in (size for size in SIZES if size <= most):
        if len(seconds) > 1:
            (less, before), (more, after) = list(seconds.items())[-2:]
            power = math.log(after / before) / math.log(more / less)
            growth = f"{power:.2f}"
            if after * (size / more) ** power > patience:
                shown.append(f"{'—':>8}")
                continue
        taken = once(name, size, parts)
        seconds[size] = max(sum(taken.values()), 1e-6)
        shown.append(f"{seconds[size]:8.2f}")
        if told_apart:
            print("   ", size, "  ".join(f"{part} {spent:.2f}" for part, spent in taken.items()), flush=True)
    if len(seconds) > 1:
        (less, before), *_, (more, after) = seconds.items()
        growth = f"{math.log(after / before) / math.log(more / less):.2f}"
    print(f"{name:<50} {' '.join(shown)}   {growth}", flush=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("names", nargs="*")
    asked.add_argument("--most", type=int, default=SIZES[-1])
    asked.add_argument("--patience", type=float, default=60)
    asked.add_argument("--judge", action="store_true", help="also as mrs-spec judge and explain do")
    asked.add_argument("--parts", action="store_true", help="tell the parts apart")
    given = asked.parse_args()
    law().judge.compile()
    sizes = [size for size in SIZES if size <= given.most]
    print(f"{'processor seconds for so many':<50} {' '.join(f'{size:8,}' for size in sizes)}   exponent")
    for name in RECORDS:
        if not given.names or any(part in name for part in given.names):
            measured(name, given.most, given.patience, PARTS | (JUDGING if given.judge else {}), given.parts)


if __name__ == "__main__":
    main()
