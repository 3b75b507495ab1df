"""That something goes on, for whoever waits: told on stderr of every part that takes more than two seconds.

On a terminal one line, written over once a second, with the seconds and how far it is; elsewhere one line a part.
An alarm of the system tells it, and no thread: what is forked meanwhile must find no other thread.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from mrs_spec.ground.wording import Both, Lang

PATIENCE = 2.0
"""Seconds after which one wants to know."""


class Part:
    """A piece of work: what it is called, how many steps it has (0 where nobody knows), and how many are done."""

    def __init__(self, name: Both, total: int) -> None:
        self.name, self.total, self.done, self.began = name, total, 0, time.monotonic()

    def step(self) -> None:
        """One more is done."""
        self.done += 1

    def told(self, lang: Lang) -> str:
        """照会 340/1,388（12 秒） / asking 340/1,388 (12 s)"""
        far = f" {self.done:,}/{self.total:,}" if self.total else ""
        seconds = time.monotonic() - self.began
        name = self.name.in_(lang)
        return f"{name}{far}（{seconds:.0f} 秒）" if lang == "ja" else f"{name}{far} ({seconds:.0f} s)"


@contextmanager
def part(lang: Lang, ja: str, en: str, total: int = 0) -> Iterator[Part]:
    """Work that is told of when it takes long. Parts may lie in one another: the innermost is told."""
    one = Part(Both(ja, en), total)
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield one
        return
    whose = os.getpid()
    terminal = sys.stderr.isatty()
    told = False

    def tell(number: int, frame: object) -> None:
        nonlocal told
        if os.getpid() != whose or (told and not terminal):
            return
        told = True
        with suppress(OSError, ValueError):
            text = one.told(lang)
            sys.stderr.write(f"\r\x1b[K{text}" if terminal else f"{text} …\n")
            sys.stderr.flush()

    before = signal.signal(signal.SIGALRM, tell)
    left, every = signal.setitimer(signal.ITIMER_REAL, PATIENCE, 1.0 if terminal else 0)
    try:
        yield one
    finally:
        signal.setitimer(signal.ITIMER_REAL, left, every)
        signal.signal(signal.SIGALRM, before)
        if told and terminal:
            with suppress(OSError, ValueError):
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()
