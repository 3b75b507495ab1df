"""The proof distrusts itself: what must turn it red is tried each time, and what proves little is named.

Canaries are laws that answer nothing right: a scenario that does not notice them notices nothing. A planted weak
scenario must be reported, a planted failure must be red, and a proof of nothing must not be green.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from mrs_spec.document.text import Edition, belongs, succession
from mrs_spec.ground.data import JSON
from mrs_spec.ground.doors import text_of
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.machine import shared_out
from mrs_spec.ground.problems import Problem
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.proof.declared import Proof, idle_tags, prove
from mrs_spec.proof.matrix import Letters, Verdict, given_answers, wrong_answers
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.telling.explain import Trace

PLANTED = "planted"
"""What a wrong answer is that was planted: no law ever gives it."""


# --- canaries -------------------------------------------------------------------------------------


def blind(cases: Mapping[str, Case]) -> list[str]:
    """Cases that do not notice a law whose every answer is wrong: they prove nothing at all."""
    found = []
    for case in cases.values():
        nonsense: dict[Question, JSON] = {one.question: {PLANTED: True} for one in case.expected}
        if not wrong_answers(case, nonsense):
            found.append(case.id)
    return found


def canaries(law: Law, cases: Mapping[str, Case]) -> list[Problem]:
    """What should have turned the proof red and did not. Empty when the proof can be trusted to see."""
    found = [Problem("distrust.blind", case=id) for id in blind(cases)]
    if not cases:
        return [*found, Problem("distrust.nothing")]
    case = next(iter(cases.values()))
    weak = Case(PLANTED, case.facts, (), case.readings)
    if PLANTED not in blind({**cases, PLANTED: weak}):
        found.append(Problem("distrust.weak_not_seen"))
    failing = Case(PLANTED, case.facts, (Expected(case.expected[0].question, {PLANTED: True}),), case.readings)
    if not prove(law, {PLANTED: failing}, only=lambda one: False).reference[PLANTED]:
        found.append(Problem("distrust.failure_not_seen"))
    if nothing := [one for one in prove(law, {}).verdicts if not one.survives]:
        found.append(Problem("distrust.proves_from_nothing", law=nothing[0].alternative.id))
    empty = Judge(Law.of(()))
    noticing = sum(bool(wrong_answers(one, given_answers(empty, one))) for one in cases.values())
    if not noticing:
        found.append(Problem("distrust.no_law_not_seen"))
    return found


def restored(law: Law, cases: Mapping[str, Case]) -> list[Problem]:
    """After edits of the code were tried, every Case must still have its answers, and the same where they are traced.

    Nothing may stay edited, and an explanation explains what the law answers.
    """
    rows = list(cases.values())
    parts = [rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE)]
    found = shared_out(lambda number: list(_otherwise(law, parts[number])), len(parts))
    return [Problem(key, case=id) for part in found for key, id in part]


AT_ONCE = 400
"""How many Cases one process judges again at a time."""


def _otherwise(law: Law, cases: Iterable[Case]) -> Iterator[tuple[str, str]]:
    """What is wrong with a Case judged again, and the Case."""
    judges: dict[Letters, tuple[Trace, Judge]] = {}
    for case in cases:
        if case.readings not in judges:
            trace = Trace(case.law(law))
            judges[case.readings] = trace, Judge(trace.law, trace)
        trace, traced = judges[case.readings]
        trace.roots.clear()
        if wrong_answers(case, given_answers(traced, case)):
            edited = wrong_answers(case, given_answers(trace.law.judge, case))
            yield "distrust.left_edited" if edited else "distrust.traced_otherwise", case.id


# --- what proves little ---------------------------------------------------------------------------


class Score(NamedTuple):
    """How many Cases a system would pass that does nothing: says silent, or says there is none, to everything."""

    silent: int
    none: int
    cases: int


NONE: tuple[object, ...] = ({"value": []}, {"value": 0}, {"value": "none"})
"""The published answers that say that there is none."""


def do_nothing(cases: Mapping[str, Case]) -> Score:
    """How many Cases a system passes that says nothing, or "none", to everything."""

    def passes(case: Case, answers: tuple[object, ...]) -> bool:
        return all(any(one.answer == answer for answer in answers) for one in case.expected)

    silent = sum(passes(case, ({"silent": True},)) for case in cases.values())
    none = sum(passes(case, NONE) for case in cases.values())
    return Score(silent, none, len(cases))


class Weak(NamedTuple):
    """What proves little, by Case id: for information."""

    nothing_alone: tuple[str, ...]
    """Cases without which every law would still be noticed."""
    nothing: tuple[str, ...]
    """Cases that notice no law."""
    idle: dict[str, list[str]]
    """Tags whose clause never applied in that Case."""
    tags: dict[str, list[str]]
    """Tags whose clause has laws, none of which that Case notices."""
    untagged: dict[str, list[str]]
    """Clauses of which that Case is the only one to notice some law, without carrying their tag."""


def weak(proof: Proof, cases: Mapping[str, Case], tags: Mapping[str, Iterable[str]]) -> Weak:
    """Cases that notice nothing, or nothing of what they are tagged with; and Cases that notice what they are not."""
    declared = [one for one in proof.verdicts if one.alternative.kind != "code"]
    noticing: dict[str, set[str]] = {id: set() for id in cases}
    only: dict[str, set[str]] = {id: set() for id in cases}
    for one in declared:
        killers = {kill.case for kill in one.kills if kill.case in cases}
        clauses = {proof.clauses[name] for name in one.alternative.rules} | {one.alternative.clause}
        for id in killers:
            noticing[id] |= clauses
        if len(killers) == 1:
            only[killers.pop()] |= clauses
    having = {clause for one in declared for clause in (one.alternative.clause, *_clauses(proof, one))}
    pinless: dict[str, list[str]] = {}
    untagged: dict[str, list[str]] = {}
    for id in cases:
        of = tuple(tags.get(id, ()))
        idle = [tag for tag in of if _any_in(having, tag) and not _any_in(noticing[id], tag)]
        if idle:
            pinless[id] = idle
        if others := sorted(clause for clause in only[id] if not any(belongs(clause, tag) for tag in of)):
            untagged[id] = others
    return Weak(
        tuple(id for id in cases if not only[id]), tuple(id for id in cases if not noticing[id]),
        idle_tags(proof, tags), pinless, untagged,
    )  # fmt: skip


def _clauses(proof: Proof, verdict: Verdict) -> Iterator[str]:
    return (proof.clauses[name] for name in verdict.alternative.rules)


def _any_in(clauses: Iterable[str], tag: str) -> bool:
    return any(belongs(one, tag) for one in clauses)


# --- fewer than at the last proof -----------------------------------------------------------------

COUNTS = "features/proof.lock"


def counts_of(edition: Edition) -> str:
    """Where the counts of the proof of an edition are: those of a later one in the folder of its own features."""
    return f"features/{edition}/proof.lock" if succession(edition) else COUNTS


LESS_IS_BETTER = ("waived", "equal", "idle_tags")
"""Counts of which more, not fewer, must be acknowledged."""


def counts(
    proof: Proof, cases: Mapping[str, Case], idle: int, points: int, besides: Mapping[str, int]
) -> dict[str, int]:
    """What was proven, by kind, what was excused, what is held besides; a number that gets worse must be acknowledged.

    points: of the grids on which laws said to be equal were tried. besides: terms and pairs of the glossary, step
    sentences, normative words, letters.
    """
    noticed = Counter(one.alternative.kind for one in proof.verdicts if one.killed)
    waived = sum(one.standing == "waived" for one in proof.verdicts)
    clauses = [clause for clause in dict.fromkeys(proof.clauses.values()) if proof.rung(clause) == "pinned"]
    laws = {f"noticed.{kind}": count for kind, count in sorted(noticed.items())}
    equal = sum(one.standing == "equal" for one in proof.verdicts)
    excused = {"waived": waived, "equal": equal, "idle_tags": idle}
    return {"cases": len(cases), **laws, "pinned": len(clauses), **excused, "grid_points": points, **besides}


def read_counts(place: Path, name: str = COUNTS) -> dict[str, int]:
    """The counts of the last proof, kept under this name. Raises Problem for no file, or one that cannot be read."""
    path = place / name
    if not path.is_file():
        raise Problem("proof.no_counts", where=name)
    lines = text_of(path.read_bytes(), name).splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    if not rows or not all(len(row) == 2 and row[1].isdigit() for row in rows):
        raise Problem("proof.broken_counts", where=name)
    return {name: int(count) for name, count in rows}


def worse(now: Mapping[str, int], before: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """What is proven less, or excused more, than before: each count as it is, and as it was."""
    changed = {name: (now.get(name, 0), count) for name, count in before.items()}
    return {
        name: (has, had) for name, (has, had) in changed.items() if (has > had if name in LESS_IS_BETTER else has < had)
    }


def fewer(now: Mapping[str, int], before: Mapping[str, int], name: str = COUNTS) -> list[Problem]:
    """What is proven less, or excused more, than at the last proof."""
    return [
        Problem("proof.more" if what in LESS_IS_BETTER else "proof.fewer", where=name, what=what, now=has, before=had)
        for what, (has, had) in worse(now, before).items()
    ]


def write_counts(place: Path, now: Mapping[str, int], name: str = COUNTS) -> None:
    """Keep the counts of this proof, to hold the next one against."""
    head = "# What the last proof showed. Fewer turns verify red. Written by: mrs-spec prove --accept\n"
    write_whole(place / name, head + "".join(f"{what} {count}\n" for what, count in now.items()))
