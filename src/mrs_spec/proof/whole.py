"""The whole proof: declared laws and edits of the code, what the data excuse, and what distrust found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from mrs_spec.document.glossary import glossary
from mrs_spec.document.register import entries
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.problems import Problem
from mrs_spec.law.alternatives import Alternative, alternatives
from mrs_spec.law.law import Law
from mrs_spec.law.owners import report
from mrs_spec.proof.code import all_edits, as_alternative, find_edit, matrix_for_edits, prove_code, under
from mrs_spec.proof.declared import Proof, proof_of, told_by
from mrs_spec.proof.distrust import (
    Score,
    Weak,
    canaries,
    counts,
    counts_of,
    do_nothing,
    fewer,
    read_counts,
    restored,
    weak,
)
from mrs_spec.proof.edits import ENDLESS
from mrs_spec.proof.excused import Excused, held, needed, problems, standing
from mrs_spec.proof.matrix import Matrix, Verdict
from mrs_spec.proof.reuse import OfEdit, Reuse
from mrs_spec.scenarios.cases import Case, register_cases
from mrs_spec.scenarios.draft import STEPS


class Whole(NamedTuple):
    """A proof with all that turns it red besides its survivors, and all that is shown beside it."""

    proof: Proof
    problems: list[Problem]
    points: int
    """Points of the grids of equalities that were tried."""
    score: Score
    weak: Weak
    counts: dict[str, int]

    @property
    def holds(self) -> bool:
        """Whether everything is proven: answers right, letters told apart, nothing surviving, nothing wrong."""
        proof = self.proof
        apart = all(pair.case for pair in proof.pairs)
        right = not any(proof.reference.values())
        return bool(proof.verdicts) and right and apart and not proof.survivors and not self.problems


class Carry(NamedTuple):
    """What a proof takes over from that of the edition before.

    others: laws that read a word as it was there. examples: worked examples of its register. hints: by the id of a law
    the Cases that are asked first whether they notice it; a hint is no verdict. breaking: the Case on which an edit
    only broke. excused: what was said of laws. also: a verdict with what others noticed besides.
    """

    others: tuple[Alternative, ...] = ()
    examples: Mapping[str, Case] = MappingProxyType({})
    hints: Mapping[str, Sequence[str]] = MappingProxyType({})
    breaking: Mapping[str, str] = MappingProxyType({})
    excused: Excused = Excused()
    also: Callable[[Verdict], Verdict] = lambda one: one


@rarely_collected()
def prove_whole(
    law: Law,
    cases: Mapping[str, Case],
    tags: Mapping[str, Iterable[str]],
    place: Path | None = None,
    of: Excused | None = None,
    today: date | None = None,
    reuse: Reuse | None = None,
    pairs: int = 0,
    since: Carry | None = None,
) -> Whole:
    """Everything, once. place: where the counts of the last proof lie; without one they are not compared.

    pairs: how many texts in both languages the caller holds against the glossary.
    reuse: what stands of an earlier proof (see reuse.py), and where to keep this one; without one all is tried.
    since: what is carried over from the edition before (see later.py).
    """
    since = since or Carry()
    of = standing(law.edition) if of is None else of
    examples = {**since.examples, **register_cases(law.edition)}
    everything = {**cases, **examples}
    reuse = reuse or Reuse()
    reuse.look(law, everything)
    new = {id: case for id, case in everything.items() if id not in reuse.same}
    matrix = matrix_for_edits(law, new)
    others = [*alternatives(law), *since.others]
    told = told_by({id: case for id, case in new.items() if id in cases}, others, matrix, since.hints)
    told = reuse.with_new(cases, others, told)
    declared = proof_of(law, cases, others, told)
    code = _code(law, cases, examples, matrix, reuse, since)
    verdicts = [since.also(one) for one in (*declared.verdicts, *code)]
    of = of.and_(needed(since.excused, verdicts, {**examples, **cases}))
    proof = declared._replace(verdicts=tuple(held(verdicts, of)))
    wrong, points = problems(proof.verdicts, of, law, {**examples, **cases}, today or date.today(), reuse.grids)
    reuse.keep(law, told, code)
    wrong += canaries(law, cases)
    wrong += restored(law, new if not any(proof.reference.values()) and not since.hints else {})
    little = weak(proof, cases, tags)
    besides = held_besides(law) | ({"pairs": pairs} if pairs else {})
    now = counts(proof, cases, sum(map(len, little.idle.values())), points, besides)
    if place is not None:
        try:
            kept = counts_of(law.edition)
            wrong += fewer(now, read_counts(place, kept), kept)
        except Problem as problem:
            wrong.append(problem)
    return Whole(proof, wrong, points, do_nothing(cases), little, now)


def held_besides(law: Law) -> dict[str, int]:
    """How many terms, step sentences, owned normative words, and letters there are: fewer hold less."""
    owned = report(law).total()
    return {
        "terms": len(glossary(law.edition).terms),
        "sentences": len(STEPS.all),
        "words": owned["word"] + owned["carried"],
        "letters": sum(len(one.letters) for one in entries(law.edition)),
    }


def _code(
    law: Law,
    cases: Mapping[str, Case],
    examples: Mapping[str, Case],
    matrix: Matrix,
    reuse: Reuse,
    since: Carry,
) -> list[Verdict]:
    """The verdicts of all edits: those that stand, others by the new Cases (all in the matrix), else by all Cases."""
    every = all_edits(law)
    found: dict[str, Verdict] = {}
    for edit in every:
        if (of := reuse.known(edit.id)) and reuse.stands(edit.id):
            same = as_alternative(edit)._replace(users=of.users)
            found[edit.id] = Verdict(same, of.kills, of.tried, broken=of.broken)
    if reuse.same and matrix.cases:
        new, more = ({id: case for id, case in some.items() if id in matrix.cases} for some in (cases, examples))
        unnoticed = {edit.id for edit in every if edit.id not in found or _may_be_noticed(found[edit.id])}
        for one in prove_code(law, new, more, lambda edit: edit.id in unnoticed, matrix=matrix):
            before = reuse.known(one.alternative.id)
            users = before.users if before else one.alternative.users
            known = one._replace(alternative=one.alternative._replace(users=users))
            if one.kills:
                found[one.alternative.id] = known
            elif before and one.alternative.id not in found and _breaks_still(one, before):
                found[one.alternative.id] = known._replace(tried=before.tried)
    if len(found) < len(every):
        whole = matrix_for_edits(law, {**cases, **examples}) if reuse.same else matrix
        left, asked = (lambda edit: edit.id not in found), (since.hints, since.breaking)
        for one in prove_code(law, cases, examples, left, False, None, whole, *asked):
            found[one.alternative.id] = one
    return [found[edit.id] for edit in every]


def _may_be_noticed(one: Verdict) -> bool:
    """Whether a new Case might notice what none has: not what runs without end, it would not come to that Case."""
    return not one.kills and ENDLESS not in one.broken


def _breaks_still(one: Verdict, before: OfEdit) -> bool:
    """Whether an edit that no Case noticed breaks on the Case on which it broke first, as that is now."""
    where = one.broken.partition(": ")[0]
    return bool(before.broken) and where == before.decided_by and ENDLESS not in one.broken + before.broken


def prove_clause(law: Law, cases: Mapping[str, Case], clause: str, since: Carry | None = None) -> Proof:
    """The proof as far as one clause or module goes: its edits of the code on all Cases, not until the first.

    since: what is carried over from the edition before.
    """
    since = since or Carry()
    others = [*alternatives(law), *since.others]
    declared = proof_of(law, cases, others, told_by(cases, others, Matrix(cases, lambda case: case.law(law))))
    examples = {**since.examples, **register_cases(law.edition)}
    code = prove_code(law, cases, examples, under(clause), complete=True)
    verdicts = [since.also(one) for one in (*declared.verdicts, *code)]
    of = standing(law.edition).and_(needed(since.excused, verdicts, {**examples, **cases}))
    return declared._replace(verdicts=tuple(held(verdicts, of)))


def find_law(law: Law, id: str) -> Alternative | None:
    """The alternative law with this id: a declared one, or an edit of the code."""
    if ":code:" in id:
        return find_edit(law, id)
    return next((one for one in alternatives(law) if one.id == id), None)


def near(law: Law, id: str) -> list[str]:
    """Ids of laws that look like this one."""
    known = [one.id for one in alternatives(law)] + [one.id for one in all_edits(law)]
    return get_close_matches(id, known, 3)
