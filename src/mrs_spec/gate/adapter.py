"""The adapter with which one begins: it answers one question, and not all of it."""

from __future__ import annotations

import shlex
from importlib.resources import files
from pathlib import Path

from mrs_spec.asking.editions import alone, edition_meant
from mrs_spec.document.text import Edition, corpus
from mrs_spec.gate.messages import PROTOCOL
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.record.words import Length

NOTICE_RUNS = "the_day_on_which_45_days_elapse"
"""The rule of which the adapter knows something."""
COMMANDS = {".py": "python3", ".js": "node"}


def adapter(suffix: str, edition: Edition) -> str:
    """Its source in Python (.py) or for Node (.js), for this edition and this protocol."""
    text = (files("mrs_spec.gate") / "templates" / f"adapter{suffix}.txt").read_text("utf-8")
    ours = {"PROTOCOL": PROTOCOL, "EDITION": edition, "SOURCE": corpus(edition).sha256, "DAYS": _days(edition)}
    for name, value in ours.items():
        text = text.replace(f"@{name}@", str(value))
    return text


def _days(edition: Edition) -> int:
    """How many days a notice takes to end the contract in this edition; where its rule is another, in the first."""
    laws = alone(edition), alone(edition_meant())
    rules = (one for law in laws for one in law.rules if one.name == NOTICE_RUNS)
    lengths = (alone(one.edition).value(one, "length") for one in rules if "length" in one.parameters)
    return next(length.days for length in lengths if isinstance(length, Length) and length.days)


def write_adapter(path: Path, edition: Edition) -> str:
    """Write it, and return how the gate is pointed at it, quoted for a shell.

    Raises Problem for a file that exists, and for a name of neither language.
    """
    if path.suffix not in COMMANDS:
        raise Problem("gate.adapter_form", where=str(path))
    if path.exists():
        raise Problem("gate.adapter_exists", where=str(path))
    write_whole(path, adapter(path.suffix, edition))
    return shlex.quote(f"stdio:{COMMANDS[path.suffix]} {shlex.quote(str(path))}")
