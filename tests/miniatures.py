"""Systems of a few lines, each wrong in exactly one way; its docstring says how.

As a process: python tests/miniatures.py NAME. The honest one answers that nothing is concluded, to everything.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

EDITION = {"edition": "2023-06-01", "source_sha256": "f3b3e4cb912131f44db6779c3558f454df9bcac176493552080d893213e449e0"}


class Honest:
    """Not wrong: it covers everything, and concludes nothing."""

    declared: dict[str, Any] = {"protocol": 2, "system": {"name": "miniature"}, "readings": ["*"]}

    def start(self) -> Any:
        return self.declared

    def terms(self) -> Any:
        return EDITION

    def answer(self, question: str) -> Any:
        return {"silent": True}

    def run(self, message: dict[str, Any]) -> Any:
        return {"id": message["id"], "answers": {one: self.answer(one) for one in message["questions"]}}

    def lines(self, message: dict[str, Any]) -> list[str]:
        return [json.dumps(self(message))]

    def __call__(self, message: dict[str, Any]) -> Any:
        return self.run(message) if message["type"] == "run" else getattr(self, message["type"])()

    def stop(self) -> Any:
        return {}


class ExitsAtOnce(Honest):
    """Ends before it says anything."""

    def start(self) -> Any:
        print("no database", file=sys.stderr, flush=True)
        os._exit(7)


class NeverGreets(Honest):
    """Reads, and says nothing."""

    def start(self) -> Any:
        time.sleep(60)


class GreetsInProse(Honest):
    """Says hello instead of JSON."""

    def lines(self, message: dict[str, Any]) -> list[str]:
        return ["ready."]


class SpeaksAnotherProtocol(Honest):
    """Its protocol is another one."""

    declared = {**Honest.declared, "protocol": 99}


class MisspellsItsDeclaration(Honest):
    """Declares `question` instead of `questions`."""

    declared = {**Honest.declared, "question": ["*"]}


class NamesNoSuchQuestion(Honest):
    """Declares a question that does not exist, by a slip of the pen."""

    declared = {**Honest.declared, "questions": ["contract.endon"]}


class NamesNoSuchFact(Honest):
    """Declares a fact that does not exist."""

    declared = {**Honest.declared, "facts": ["notices.arived_on"]}


class NamesNoSuchLetter(Honest):
    """Declares a reading that does not exist."""

    declared = {**Honest.declared, "readings": ["IR-5=B"]}


class DeclaresNoQuestion(Honest):
    """Covers nothing, and says so."""

    declared = {**Honest.declared, "questions": []}


class DeclaresNoFact(Honest):
    """Covers no fact, so that it can be asked nothing."""

    declared = {**Honest.declared, "facts": []}


class Another(Honest):
    """Not wrong: the honest one under another name."""

    declared = {**Honest.declared, "system": {"name": "another"}}


class ByHeart(Honest):
    """Has learnt one case by heart: answers rightly as long as its days are those of the case."""

    def run(self, message: dict[str, Any]) -> Any:
        days = json.dumps(message["facts"])
        known = {"value": "2024-07-16"} if "2024-06-01" in days else {"value": "1999-01-01"}
        return {"id": message["id"], "answers": dict.fromkeys(message["questions"], known)}


class OneAtATime(Honest):
    """Not wrong: takes a tenth of a second, and writes down when it began and ended (in a file)."""

    def run(self, message: dict[str, Any]) -> Any:
        with open(sys.argv[2], "a") as file:  # noqa: PTH123
            file.write(f"{time.monotonic()} {os.getpid()}\n")
        time.sleep(0.1)
        return super().run(message)


class BuiltForAnotherEdition(Honest):
    """Was built for the edition of 2021."""

    def terms(self) -> Any:
        return {**EDITION, "edition": "2021-02-01"}


class Garbage(Honest):
    """Answers each run with something that is not JSON."""

    def lines(self, message: dict[str, Any]) -> list[str]:
        return ["{oops"] if message["type"] == "run" else super().lines(message)


class LogsToStdout(Honest):
    """Writes a log line before each answer."""

    def lines(self, message: dict[str, Any]) -> list[str]:
        return ["INFO computing", *super().lines(message)] if message["type"] == "run" else super().lines(message)


class AnswersAList(Honest):
    """Answers with JSON that is no object."""

    def lines(self, message: dict[str, Any]) -> list[str]:
        return ["[1, 2]"] if message["type"] == "run" else super().lines(message)


class WrongId(Honest):
    """Gives back an id that nobody asked for."""

    def run(self, message: dict[str, Any]) -> Any:
        return {**super().run(message), "id": "0"}


class Twice(Honest):
    """Answers every run twice."""

    def lines(self, message: dict[str, Any]) -> list[str]:
        return super().lines(message) * (2 if message["type"] == "run" else 1)


class Huge(Honest):
    """Answers with two megabytes."""

    def answer(self, question: str) -> Any:
        return {"value": "x" * (2 << 20)}


class HugeWithoutEnd(Honest):
    """Writes and writes, and never ends the line."""

    def lines(self, message: dict[str, Any]) -> list[str]:
        if message["type"] == "run":
            while True:
                sys.stdout.write("x" * 65536)
        return super().lines(message)


class Slow(Honest):
    """Takes a fifth of a second."""

    def run(self, message: dict[str, Any]) -> Any:
        time.sleep(0.2)
        return super().run(message)


class Hangs(Honest):
    """Never answers a run."""

    def run(self, message: dict[str, Any]) -> Any:
        time.sleep(60)


class HalfALine(Honest):
    """Ends in the middle of its answer."""

    def lines(self, message: dict[str, Any]) -> list[str]:
        if message["type"] == "run":
            sys.stdout.write('{"id": "1", "answ')
            sys.stdout.flush()
            os._exit(0)
        return super().lines(message)


class Killed(Honest):
    """Is killed while it computes."""

    def run(self, message: dict[str, Any]) -> Any:
        os.kill(os.getpid(), 9)


class KilledOnce(Honest):
    """Is killed at its first run, and is well after a restart (a file remembers)."""

    def run(self, message: dict[str, Any]) -> Any:
        if not os.path.exists(sys.argv[2]):  # noqa: PTH110
            with open(sys.argv[2], "w"):  # noqa: PTH123
                os.kill(os.getpid(), 9)
        return super().run(message)


class DoesNotComeBack(Honest):
    """Is killed at its first run, and does not start again (a file remembers)."""

    def start(self) -> Any:
        if os.path.exists(sys.argv[2]):  # noqa: PTH110
            os._exit(1)
        return super().start()

    def run(self, message: dict[str, Any]) -> Any:
        with open(sys.argv[2], "w"):  # noqa: PTH123
            os.kill(os.getpid(), 9)


class ReportsAnError(Honest):
    """Says that something went wrong."""

    def run(self, message: dict[str, Any]) -> Any:
        return {"id": message["id"], "error": "ORA-00942: table or view does not exist"}


class Forgets(Honest):
    """Leaves every question unanswered."""

    def run(self, message: dict[str, Any]) -> Any:
        return {"id": message["id"], "answers": {}}


class CallsItUnsupported(Honest):
    """Declares everything, then calls it unsupported."""

    def answer(self, question: str) -> Any:
        return {"unsupported": True}


class Shapeless(Honest):
    """Answers with a shape of its own."""

    def answer(self, question: str) -> Any:
        return {"date": "16/07/2024", "ok": [1, {"a": None}]}


class TalksToStderr(Honest):
    """Writes a megabyte to stderr for each run."""

    def run(self, message: dict[str, Any]) -> Any:
        sys.stderr.write("debug " * 200_000 + "the end\n")
        sys.stderr.flush()
        return super().run(message)


class DeclaresOneQuestion(Honest):
    """Not wrong: covers the day of effect only, and only where nothing was changed."""

    declared = {
        **Honest.declared,
        "questions": ["contract.end_on"],
        "facts": ["known_until", "contract.*", "notices.*"],
    }


class IgnoresStop(Honest):
    """Stays after stop (a file, where one is named, holds the number of its process)."""

    def start(self) -> Any:
        for path in sys.argv[2:]:
            with open(path, "w") as file:  # noqa: PTH123
                file.write(str(os.getpid()))
        return super().start()

    def stop(self) -> Any:
        time.sleep(60)


def main() -> None:
    fake = globals()[sys.argv[1]]()
    for line in sys.stdin:
        message = json.loads(line)
        if message["type"] == "stop":
            fake.stop()
            return
        for reply in fake.lines(message):
            print(reply, flush=True)


if __name__ == "__main__":
    main()
