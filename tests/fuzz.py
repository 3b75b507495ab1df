"""What comes from outside, broken at random: nothing may end in a traceback, hang or lie. A command, with a seed:

python tests/fuzz.py --seed 1 --records 20000 --features 500 --toml 300 --documents 200 --replies 200 --decisions 500
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any
from unittest.mock import patch

import mrs_spec.document.text as text_module
from mrs_spec.asking.ask import put
from mrs_spec.document import glossary, register
from mrs_spec.document.comparison import compare
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import contract_folder, corpus, needs_table
from mrs_spec.gate.messages import NotAMessage, Ran, Started, TermsTaken, decoded, read
from mrs_spec.gate.runner import judged
from mrs_spec.ground.problems import LawError, Problem, Problems
from mrs_spec.law.owners import claims_of
from mrs_spec.proof.excused import standing
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import all_questions
from mrs_spec.rules import law
from mrs_spec.scenarios.cases import Case, register_cases
from mrs_spec.scenarios.features import compile_features, load_steps
from mrs_spec.signoff import decisions
from mrs_spec.signoff.meanings import grows, meanings
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.records import Policy, Signer, read_policy

ROOT = Path(__file__).parent.parent
SECONDS = 20

STRANGE: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**63, 10**40, 1.5, -0.0, 1e308, float("inf"), float("nan"), "", " ", "x" * 3_000,
    "\ud83d", "\x00", "\u202e", "2024-02-30", "2024-02-29", "0001-01-01", "9999-12-31", "2024-06-01T00:00:00",
    "2024-06-01T00:00:00+09:00", "2024-06-01T00:00:00-25:00", "router", "contract", "change-1", "IR-05", "none", "LL",
    [], {}, [[]], {"": {}}, ["2024-06-01"] * 3, {"value": []},
)  # fmt: skip
"""What nobody means, or what stands elsewhere."""


@contextmanager
def in_time() -> Iterator[None]:
    """What runs longer than SECONDS is a hang."""

    def late(number: int, frame: object) -> None:
        raise TimeoutError(f"more than {SECONDS} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def broken(data: Any, rng: Random) -> Any:
    """The data with one value exchanged, taken out, doubled or put elsewhere."""
    data = json.loads(json.dumps(data))
    places = list(_places(data))
    if not places:
        return rng.choice(STRANGE)
    holder, key = rng.choice(places)
    match rng.randrange(5):
        case 0 | 1:
            holder[key] = rng.choice(STRANGE)
        case 2:
            del holder[key]
        case 3:
            other, name = rng.choice(places)
            holder[key] = json.loads(json.dumps(other[name], default=str)) if other is not holder else holder[key]
        case _:
            if isinstance(holder, list):
                holder.append(json.loads(json.dumps(holder[key])))
            else:
                holder[str(rng.choice(STRANGE))[:20]] = holder[key]
    return data


def _places(data: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(data, dict | list):
        for key in list(data) if isinstance(data, dict) else range(len(data)):
            yield data, key
            yield from _places(data[key])


def cut(text: str, rng: Random) -> str:
    """The text with a line taken out, doubled, moved, or a few characters exchanged."""
    lines = text.splitlines(keepends=True)
    at = rng.randrange(len(lines))
    match rng.randrange(6):
        case 0:
            del lines[at]
        case 1:
            lines.insert(rng.randrange(len(lines)), lines[at])
        case 2:
            lines[at] = lines[at].replace(rng.choice(lines[at]), str(rng.choice(STRANGE))[:30], 1)
        case 3:
            begin = rng.randrange(len(lines[at]) + 1)
            lines[at] = lines[at][:begin] + lines[at][begin + rng.randrange(1, 9) :]
        case 4:
            lines[at] = lines[at].rstrip("\n") + rng.choice(["|", '"', "<x>", "：", "　", "\t", "#", "@", "\\"]) + "\n"
        case _:
            return text[: rng.randrange(len(text))]
    return "".join(lines)


def records(rng: Random, number: int) -> Iterator[Callable[[], object]]:
    """Records with one to three faults, each judged in full where it is taken."""
    cases = [*compile_features(ROOT).cases.values(), *register_cases(FIRST).values()]
    for _ in range(number):
        data = rng.choice(cases).facts.as_json()
        for _ in range(rng.choice((1, 1, 2, 3))):
            data = broken(data, rng)
        yield lambda data=data: _judge(data)


def _judge(data: Any) -> object:
    facts = load(data)
    session = law().judge.session(facts.record)
    answers = {str(question): as_json(put(law().judge, session, question)) for question in all_questions(facts)}
    return json.dumps(answers, ensure_ascii=False, allow_nan=False).encode("utf-8")


def features(rng: Random, number: int) -> Iterator[Callable[[], object]]:
    """A pair of feature files, one of them broken."""
    load_steps(ROOT)
    stems = sorted(path.stem for path in (ROOT / "features" / "ja").glob("*.feature"))
    for _ in range(number):
        stem, lang = rng.choice(stems), rng.choice(("ja", "en"))
        text = (ROOT / "features" / lang / f"{stem}.feature").read_text("utf-8")
        yield lambda stem=stem, lang=lang, text=cut(text, rng): _compile(stem, lang, text)


def _compile(stem: str, lang: str, text: str) -> object:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for one in ("ja", "en"):
            (place / "features" / one).mkdir(parents=True)
            shutil.copy(ROOT / "features" / one / f"{stem}.feature", place / "features" / one)
        (place / "features" / lang / f"{stem}.feature").write_bytes(text.encode("utf-8", "surrogatepass"))
        found = compile_features(place)
        if found.problems:
            raise Problems(found.problems)
        return found


DATA = ("readings/*.toml", "glossary.toml", "needs.toml", "proof.toml", "waivers.toml", "clauses.json")


def toml(rng: Random, number: int) -> Iterator[Callable[[], object]]:
    """The data of the contract, one file of it broken."""
    files = [path.relative_to(contract_folder()) for of in DATA for path in (contract_folder() / FIRST).glob(of)]
    for _ in range(number):
        file = rng.choice(files)
        text = (contract_folder() / file).read_text("utf-8")
        yield lambda file=file, text=cut(text, rng): _read_contract(file, text)


def _read_contract(file: Path, text: str) -> object:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "contract"
        shutil.copytree(contract_folder(), place)
        (place / file).write_bytes(text.encode("utf-8", "surrogatepass"))
        with patch.object(text_module, "contract_folder", lambda: place):
            _forget()
            try:
                found = corpus(FIRST).check()
                for id in register.ids(FIRST):
                    register.entry(id, FIRST).question.in_("ja")
                for need in needs_table()["need"].values():
                    assert need
                claims_of(FIRST)
                standing(FIRST)
                glossary.check([], FIRST)
            finally:
                _forget()
        if found:
            raise Problems(found)
        return None


def _forget() -> None:
    for module in [one for name, one in sys.modules.items() if name.startswith("mrs_spec.")]:
        for cached in _cached(module):
            cached.cache_clear()


def _cached(module: ModuleType) -> list[Any]:
    return [
        one
        for one in vars(module).values()
        if callable(getattr(one, "cache_clear", None)) and not isinstance(one, type)
    ]


def documents(rng: Random, number: int) -> Iterator[Callable[[], object]]:
    """A published document, broken in several places."""
    source = (contract_folder() / FIRST / "source.txt").read_text("utf-8")
    for _ in range(number):
        text = source
        for _ in range(rng.choice((1, 3, 10))):
            text = cut(text, rng) or text
        yield lambda text=text: compare(corpus(FIRST), text)


def replies(rng: Random, number: int) -> Iterator[Callable[[], object]]:
    """Replies of a system, as bytes: each is a message, or is none, by its name."""
    cases = list(compile_features(ROOT).cases.values())
    for _ in range(number):
        case = rng.choice(cases)
        answers = {str(one.question): one.answer for one in case.expected}
        kind, data = rng.choice([
            (Ran, {"id": "1", "answers": answers}),
            (Started, {"protocol": 2, "system": {"name": "x", "version": "1"}, "questions": ["*"], "facts": ["*"]}),
            (TermsTaken, {"edition": FIRST, "source_sha256": "0" * 64}),
        ])  # fmt: skip
        raw = json.dumps(broken(data, rng)).encode()
        if rng.random() < 0.3:
            at = rng.randrange(len(raw))
            raw = raw[:at] + bytes(rng.randrange(256) for _ in range(rng.randrange(3))) + raw[at + rng.randrange(3) :]
        yield lambda kind=kind, case=case, raw=raw: _reply(kind, case, raw)


def _reply(kind: Any, case: Case, raw: bytes) -> object:
    reply = read(kind, decoded(raw))
    return judged(case.expected, reply, None) if isinstance(reply, Ran) and reply.answers is not None else reply


def decided(rng: Random, number: int) -> Iterator[Callable[[], object]]:
    """Files of decisions with a fault or two, as JSON: most with a digest that says so, else nothing gets further."""
    house = House(compile_features(ROOT), FIRST)
    policy = read_policy(ROOT)._replace(signers=(Signer("x", ("legal",), date(2020, 1, 1)),))
    pieces = [("art10.p1", "reading-approved"), ("art10.p2", "reading-approved"), ("art10.p2", "behaviour-approved")]
    clauses = []
    for clause, meaning in pieces:
        shown = {part: house.digests(clause, part) for part in meanings()[meaning].covers}
        shown |= {part: dict(islice(rows.items(), 3)) for part, rows in shown.items() if grows(part)}
        clauses.append({"clause": clause, "meaning": meaning, "decision": "approve", "comment": "", "shown": shown,
                        "page": "0" * 64})  # fmt: skip
    reading = {"entry": "IR-05", "letter": "A", "why": "x", "shown": house.digest_of_reading("IR-05")}
    whole = {
        "scheme": decisions.SCHEME, "project": policy.project, "edition": FIRST, "name": "x", "role": "legal",
        "day": "2026-01-01", "readings": [reading], "clauses": clauses,
    }  # fmt: skip
    for _ in range(number):
        data = broken(whole, rng)
        if rng.random() < 0.3:
            data = broken(data, rng)
        if isinstance(data, dict) and rng.random() < 0.9:
            with suppress(Exception):
                data["digest"] = decisions.digest_of(data)
        yield lambda text=json.dumps(data): _decide(text, house, policy)


def _decide(text: str, house: House, policy: Policy) -> object:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "decisions.json"
        path.write_text(text, "utf-8")
        found = decisions.outcome(decisions.read(path, policy), house, policy, [])
    if found.refused:
        raise Problems(found.refused)
    return found


KINDS: dict[str, Callable[[Random, int], Iterator[Callable[[], object]]]] = {
    "records": records, "features": features, "toml": toml, "documents": documents, "replies": replies,
    "decisions": decided,
}  # fmt: skip


def tried(kind: str, seed: int, number: int) -> tuple[Counter[str], list[str]]:
    """How many of a kind were taken and refused, and what broke: with the seed and the number, to be seen again."""
    counted, wrong = Counter[str](), list[str]()
    for at, attempt in enumerate(KINDS[kind](Random(f"{kind}{seed}"), number)):
        try:
            with in_time():
                attempt()
            counted["taken"] += 1
        except (Problem, Problems, NotAMessage, LawError) as refused:
            told = (
                [str(refused)]
                if isinstance(refused, NotAMessage | LawError)
                else [refused.told(lang) for lang in ("ja", "en")]
            )
            if all(told) and all(re.sub(r"\s", "", one).isprintable() for one in told):
                counted["refused"] += 1
            else:
                wrong.append(f"{kind} {seed}/{at}: told in nothing that can be printed: {told!r}"[:400])
        except Exception as error:
            wrong.append(f"{kind} {seed}/{at}: {type(error).__name__}: {error}"[:400])
    return counted, wrong


def main() -> int:
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--seed", type=int, default=1)
    for kind in KINDS:
        arguments.add_argument(f"--{kind}", type=int, default=0)
    given = vars(arguments.parse_args())
    bad = 0
    for kind in KINDS:
        if given[kind]:
            counted, wrong = tried(kind, given["seed"], given[kind])
            print(f"{kind}: {counted['taken']} taken, {counted['refused']} refused, {len(wrong)} broken", flush=True)
            for line in wrong[:20]:
                print(f"    {line}")
            bad += len(wrong)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
