"""The day the contract changes, measured: made-up editions from a PDF to a green verification. Never asserted.

The work that a person does is written beforehand (tests/made_up.py) and takes no time here; what is measured is what a
person waits for, and counted is what must be written.

Run: python benchmarks/adoption.py
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
import made_up
import next_edition
from made_up import MadeUp
from scratch import ROOT, Done, Scratch


def house(place: Path) -> Scratch:
    """A clone of what is in the repository now."""
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for name in filter(lambda name: (ROOT / name).is_file(), names.stdout.splitlines()):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, place / name)
    return Scratch.at(place)


def processor() -> float:
    """The processor time of all commands so far: what tells them apart where others use the machine, too."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def digests(place: Path) -> dict[str, str]:
    """Every file under version control or written by hand, by its digest; no reports, nothing kept."""
    kept = (path for folder in ("src", "steps", "features", "signoffs") for path in (place / folder).rglob("*"))
    files = (path for path in kept if path.is_file() and "__pycache__" not in path.parts)
    return {str(path.relative_to(place)): sha256(path.read_bytes()).hexdigest() for path in files}


def touched(before: dict[str, str], after: dict[str, str]) -> list[str]:
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


class Afternoon:
    """One edition taken through all of it, told as it goes."""

    def __init__(self, one: MadeUp, place: Path) -> None:
        self.one, self.scratch = one, house(place)
        self.pdf = next_edition.pdf(place / "next.pdf", one.text())
        self.seconds = self.worked = 0.0

    def run(self, *words: object, codes: tuple[int, ...] = (0,)) -> Done:
        start, worked = time.perf_counter(), processor()
        done = self.scratch.run(*words, patience=1800)
        taken, worked = time.perf_counter() - start, processor() - worked
        self.seconds += taken
        self.worked += worked
        told = " ".join(str(word).replace(f"{self.scratch.place}/", "") for word in words)
        print(f"  {taken:6.1f} s, processor {worked:6.1f} s  mrs-spec {told}", flush=True)
        if done.code not in codes:
            print(done.out[-4000:], done.err[-2000:])
            raise SystemExit(1)
        return done

    def through(self) -> None:
        one, place = self.one, self.scratch.place
        print(f"\n{one.what} ({one.day})")
        self.run("text", "check", self.pdf, codes=(1,))
        self.run("text", "compare", self.pdf)
        before = digests(place)
        listed = self.run("text", "adopt", self.pdf, "--edition", one.day).out
        adopted = digests(place)
        work = [line for line in listed.splitlines() if line.startswith("☐")]
        kinds = Counter(kind(line) for line in work)
        print(f"  work list: {len(work)} ({', '.join(f'{count} {name}' for name, count in kinds.most_common())})")
        one.complete(self.scratch)
        written = digests(place)
        self.run("text", "work", one.day)
        self.run("text", "beside")
        drafted = digests(place)
        told = self.run("text", "scenarios", one.day, "--draft", codes=(0, 1)).out.splitlines()
        print(f"  cases whose new answer has no sentence: {sum(line.startswith('☐') for line in told)}")
        print(f"    {self.run('text', 'scenarios', one.day, codes=(0, 1)).out.splitlines()[0]}")
        drafts = touched(drafted, digests(place))
        print(f"  files of drafts: {len(drafts)}")
        before_stating = digests(place)
        one.state(self.scratch)
        stated = touched(before_stating, digests(place))
        told = self.run("prove", "--edition", one.day, "--draft", codes=(0, 1)).out.splitlines()
        print(f"  laws that nothing noticed: {told[-1]}")
        self.run("vectors", "lock")
        told = self.run("prove", "--edition", one.day, "--accept").out.splitlines()
        print("\n".join(f"    {line}" for line in told if "alternative laws" in line))
        self.run("prove", "--accept")
        verified = self.run("verify")
        print("\n".join(f"    {line}" for line in verified.out.splitlines()))
        person = touched(adopted, written) + stated
        others = set(touched(written, digests(place))) - set(stated)
        counts = (len(touched(before, adopted)), len(person), len(others))
        print("  files written by the adoption: {}, by a person: {}, by other commands: {}".format(*counts))
        print(f"  by a person: {', '.join(person)}")
        print(f"  waited for in all: {self.seconds:.1f} s, processor {self.worked:.1f} s")


KINDS = {
    "has no translation": "translations",
    "normative word": "normative words",
    "only the numbers": "renumbered references",
    "read the readings": "sets of readings",
    "read its rules": "changed clauses",
    "write a rule": "rules",
    "write rules": "rules",
    "no rule reads": "clauses without a rule",
    "label": "rows without a label",
}


def kind(line: str) -> str:
    return next((name for words, name in KINDS.items() if words in line), "others")


if __name__ == "__main__":
    for number, one in enumerate(made_up.ALL):
        if len(sys.argv) > 1 and str(number + 1) not in sys.argv[1:]:
            continue
        with tempfile.TemporaryDirectory() as folder:
            Afternoon(one, Path(folder)).through()
