"""An adoption that is ended, doubled or out of space leaves the editions whole, and the next one works."""

from __future__ import annotations

import shutil
import signal
import time
import unicodedata
from collections.abc import Iterator

import next_edition
import pytest
from next_edition import DAY
from scratch import Scratch, finish

DIES = """
import os, signal, sys
from mrs_spec.document import adopt
signal.signal(signal.SIGINT, signal.default_int_handler)  # who runs the tests may have told them to ignore it
def dies(*_):
    os.kill(os.getpid(), signal.{signal})
adopt._readings = dies
sys.argv[1:] = ["text", "adopt", "next.txt", "--edition", "2026-10-01", "--lang", "en"]
from mrs_spec.cli.main import main
main()
"""
FULL = DIES.replace("os.kill(os.getpid(), signal.{signal})", "raise OSError({number}, os.strerror({number}))")
WAITS = DIES.replace(
    "os.kill(os.getpid(), signal.{signal})",
    "print('writing', flush=True); sys.stdin.readline(); return readings(*_)",
).replace("def dies", "readings = adopt._readings\ndef dies")


IMPATIENT = """
import sys
from mrs_spec.ground import files
files.PATIENCE = 0.5
sys.argv[1:] = ["text", "adopt", "next.txt", "--edition", "2026-10-01", "--lang", "en"]
from mrs_spec.cli.main import main
main()
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    return Scratch(tmp_path_factory.mktemp("interrupted") / "h").serve()


@pytest.fixture
def scratch(house: Scratch) -> Iterator[Scratch]:
    """The house with a document to be adopted; afterwards as it was."""
    (house.place / "next.txt").write_text(next_edition.text(), "utf-8")
    before = tree(house)
    yield house
    shutil.rmtree(house.contract / DAY)
    assert tree(house) == before


def tree(scratch: Scratch) -> dict[str, bytes]:
    return {str(path.relative_to(scratch.contract)): path.read_bytes()
            for path in scratch.contract.rglob("*") if path.is_file()}  # fmt: skip


def adopts(scratch: Scratch) -> None:
    before = set(tree(scratch))
    done = scratch.run("text", "adopt", "next.txt", "--edition", DAY)
    assert (done.code, done.err) == (0, "")
    assert {name for name in tree(scratch) if not name.startswith(DAY)} == {
        name for name in before if not name.startswith(".")
    }
    assert (scratch.contract / DAY / "edition.toml").is_file()


@pytest.mark.parametrize("ended", ["SIGKILL", "SIGTERM", "SIGINT"])
def test_the_remains_of_an_adoption_that_was_ended_are_taken_away_by_the_next(scratch: Scratch, ended: str) -> None:
    (scratch.place / "dies.py").write_text(DIES.format(signal=ended), "utf-8")
    done = scratch.run(module="dies")
    assert done.code != 0 and not (scratch.contract / DAY).exists()
    assert bool(list(scratch.contract.glob(".*"))) == (getattr(signal, ended) != signal.SIGINT)
    adopts(scratch)


@pytest.mark.parametrize("number", [28, 30, 13])
def test_where_it_cannot_be_written_the_tree_is_as_before(scratch: Scratch, number: int) -> None:
    before = tree(scratch)
    (scratch.place / "full.py").write_text(FULL.format(number=number), "utf-8")
    done = scratch.run(module="full")
    assert done.code == 2 and "cannot be written" in done.err and "Traceback" not in done.err
    assert tree(scratch) == before
    adopts(scratch)


def test_of_two_at_once_one_is_whole_and_the_other_is_told(scratch: Scratch) -> None:
    (scratch.place / "waits.py").write_text(WAITS, "utf-8")
    first = scratch.start(module="waits")
    until = time.monotonic() + 60
    while not list(scratch.contract.glob(".*.mrs-spec")) and time.monotonic() < until:
        time.sleep(0.05)
    (scratch.place / "impatient.py").write_text(IMPATIENT, "utf-8")
    second = scratch.run(module="impatient")
    assert second.code == 2 and "another process is writing" in second.err
    done = finish(first, "\n")
    assert (done.code, done.err) == (0, "")
    assert (scratch.contract / DAY / "edition.toml").is_file()
    again = scratch.run("text", "adopt", "next.txt", "--edition", DAY)
    assert again.code == 2 and "already" in again.err


def test_what_is_adopted_is_what_was_read_clause_by_clause(scratch: Scratch) -> None:
    text = unicodedata.normalize("NFD", next_edition.text()).replace("(1)", "①").replace("45円", "\u200b45円")
    (scratch.place / "next.txt").write_text(text, "utf-8")
    adopts(scratch)
    look = f"from mrs_spec.document.text import corpus; print({{p.key for p in corpus('{DAY}').check()}})"
    (scratch.place / "look.py").write_text(look, "utf-8")
    assert scratch.run(module="look").out.strip() == "{'text.no_translation'}"
    source = (scratch.contract / DAY / "source.txt").read_text("utf-8")
    assert source == next_edition.text().replace("(1)", "①")
