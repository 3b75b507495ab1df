"""How long work is put on the machine: shared out among processes, and with garbage collected rarely."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")

_WORK: list[Callable[[int], object]] = []


def shared_out(
    work: Callable[[int], T], count: int, workers: int | None = None, step: Callable[[], None] = lambda: None
) -> list[T]:
    """What `work` gives for 0, 1, … count - 1, in this order; the results must be such as can be sent.

    step: called as each is done.

    The processes are forked: what they work on cannot be sent, so they inherit it. workers: how many, default one
    for each processor. All is done in this process where none can be forked, where another thread runs (it may hold
    a lock that nobody would release in the child), and where a process was killed from outside.
    """
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    processes = min(workers or os.cpu_count() or 1, count)
    if processes > 1 and threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods():
        _WORK.append(work)
        try:
            with ProcessPoolExecutor(processes, multiprocessing.get_context("fork")) as pool:
                several = max(1, count // (processes * PARTS))
                return [_after(step, one) for one in pool.map(_one, range(count), chunksize=several)]
        except BrokenProcessPool:
            pass
        finally:
            _WORK.pop()
    return [_after(step, work(number)) for number in range(count)]


PARTS = 32
"""In how many parts a process is handed its share: handing over each by itself takes longer than many of them."""


def _after(step: Callable[[], None], one: T) -> T:
    step()
    return one


def _one(number: int) -> Any:
    return _WORK[-1](number)


RARELY = 100_000
"""How many objects may come to be before they are collected; Python's own number is 700."""


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Each session is a cycle of small objects: collecting after every few hundred takes a third of the matrix."""
    before = gc.get_threshold()
    if before[0] >= RARELY:  # whoever called asked for it already
        yield
        return
    gc.freeze()
    gc.set_threshold(RARELY, 10, 10)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
