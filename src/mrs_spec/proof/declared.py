"""The proof of the declared laws: each must get a wrong answer from some Case.

The matrix is Law × Case → answers. A kill is a wrong answer, never a crash. It is complete: where no changed rule is
considered, or none concludes otherwise, the answers are the same by construction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import combinations
from types import MappingProxyType
from typing import NamedTuple

from mrs_spec.document.register import entry
from mrs_spec.document.text import Edition, article_of, belongs, corpus, subject_of
from mrs_spec.ground.machine import rarely_collected, shared_out
from mrs_spec.law.alternatives import Alternative, alternatives
from mrs_spec.law.law import Law
from mrs_spec.law.sharing import Sharing
from mrs_spec.proof.applied import Looked
from mrs_spec.proof.matrix import Given, Kill, Matrix, Verdict, by_letters, wrong_answers
from mrs_spec.scenarios.cases import Case, Wrong

REGISTER = "readings"
"""Where the laws of rules are counted for which the text only gives occasion: their norm is a register entry."""


class Pair(NamedTuple):
    """Two letters of one entry, and a Case that tells them apart."""

    entry: str
    one: str
    other: str
    case: str | None


class _WhatIsShown(NamedTuple):
    reference: dict[str, list[Wrong]]
    verdicts: tuple[Verdict, ...]
    pairs: tuple[Pair, ...]
    applied: dict[str, tuple[str, ...]]
    """Rule name → Cases in which it concluded and the answers were right."""
    clauses: dict[str, str]
    """Rule name → clause."""
    cells: int
    edition: Edition
    otherwise: Mapping[str, Mapping[str, Mapping[str, Given]]] = MappingProxyType({})
    """Register entry → letter that the law does not follow → Case → every answer that is another then."""


class Proof(_WhatIsShown):
    """What the matrix shows."""

    @property
    def survivors(self) -> list[Verdict]:
        """The laws that nothing notices and nothing excuses."""
        return [one for one in self.verdicts if one.survives]

    def telling_apart(self, entry_id: str) -> set[str]:
        """The Cases in which another letter of the entry would be noticed."""
        return {kill.case for one in self.of_entry(entry_id) for kill in one.kills}

    def of_entry(self, entry_id: str) -> list[Verdict]:
        """The laws in which all rules follow another letter of the entry."""
        return self._of_entries.get(entry_id, [])

    @cached_property
    def _of_entries(self) -> dict[str, list[Verdict]]:
        found: dict[str, list[Verdict]] = defaultdict(list)
        for one in self.verdicts:
            if one.alternative.kind == "reading":
                found[one.alternative.entry].append(one)
        return found

    def of_clause(self, clause: str) -> list[Verdict]:
        """The alternatives that differ in this clause or article, or in what belongs to it."""
        rules = {name for name, of in self.clauses.items() if belongs(of, clause)}
        found = [at for name in rules for at in self._of_rules.get(name, ())]
        found += [at for of, several in self._of_places.items() if belongs(of, clause) for at in several]
        return [self.verdicts[at] for at in sorted(set(found))]

    @cached_property
    def _of_rules(self) -> dict[str, list[int]]:
        """Rule name → at which place its laws stand among the verdicts."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self.verdicts):
            for name in one.alternative.rules:
                found[name].append(at)
        return found

    @cached_property
    def _of_places(self) -> dict[str, list[int]]:
        """Clause, entry or module → at which place its laws stand among the verdicts."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self.verdicts):
            found[one.alternative.clause].append(at)
        return found

    def by_article(self) -> dict[str, list[Verdict]]:
        """Each law once: under the article whose it is, the module that several use, or the register (of its rules)."""
        found: dict[str, list[Verdict]] = {}
        for one in self.verdicts:
            clause = one.alternative.clause
            found.setdefault(REGISTER if clause.startswith("IR-") else article_of(clause), []).append(one)
        return found

    def rung(self, clause: str) -> str:
        """disposed, applied or pinned: how far this clause of the document is proven."""
        rules = [name for name, of in self.clauses.items() if belongs(of, clause)]
        if not rules:
            return "disposed"
        if not any(self.applied.get(name) for name in rules):
            return "disposed"
        laws = [one for one in self.of_clause(clause) if not one.broken]
        settled = laws and all(one.killed or one.standing == "equal" for one in laws)
        return "pinned" if settled else "applied"


class TriedLaw(NamedTuple):
    """What came of one alternative law: who noticed it, and (of a reading) every answer that is not the law's.

    cells: on how many Cases it was judged. crash: the first that broke, and how.
    """

    kills: tuple[Kill, ...] = ()
    cells: int = 0
    crash: str = ""
    differing: Mapping[str, Given] = MappingProxyType({})


class Testimony(NamedTuple):
    """What Cases tell of a law: where its answers are wrong, which rules it considers and concludes by, and by id what
    came of each alternative."""

    reference: Mapping[str, list[Wrong]]
    considered: Mapping[str, frozenset[str]]
    concluded: Mapping[str, frozenset[str]]
    laws: Mapping[str, TriedLaw]


def try_law(matrix: Matrix, among: Container[str], alternative: Alternative) -> TriedLaw:
    """Judge those of these Cases that consider what the alternative changes and do not state its entry."""
    kills, cells, crash, differing = list[Kill](), 0, "", dict[str, Given]()
    looked = Looked()
    for letters in filter(alternative.concerns, matrix.groups):
        ids = [id for id in matrix.considering(letters, alternative.rules) if id in among]
        if not ids:
            continue
        cells += len(ids)
        base = matrix.remembering[letters]
        other = Sharing(alternative.change(base.law), base, alternative.rules)
        for id in ids:
            try:
                answers = matrix.otherwise(id, other, looked)
            except Exception as error:
                crash = crash or f"{id}: {type(error).__name__}: {error}"
                continue
            if answers is None:
                continue
            if alternative.kind == "reading":
                right = matrix.judged[id].given
                if differs := {asked: given for asked, given in answers.items() if given != right[asked]}:
                    differing[id] = differs
            if found := wrong_answers(matrix.cases[id], answers):
                kills.append(Kill(id, found[0]))
    return TriedLaw(tuple(kills), cells, crash, differing)


def told_by(
    cases: Mapping[str, Case],
    others: Sequence[Alternative],
    matrix: Matrix,
    hints: Mapping[str, Container[str]] = MappingProxyType({}),
) -> Testimony:
    """What these Cases, judged in the matrix, tell of the law and of each alternative.

    hints: by the id of an alternative the Cases that are asked first: where they notice it, no others are asked.
    """
    if not cases:
        return Testimony({}, {}, {}, {one.id: TriedLaw() for one in others})

    def tried(one: Alternative) -> TriedLaw:
        hinted = try_law(matrix, hints[one.id], one) if one.id in hints else TriedLaw()
        return hinted if hinted.kills and not hinted.crash else try_law(matrix, cases, one)

    found = shared_out(lambda number: tried(others[number]), len(others))
    return Testimony(
        {id: wrong_answers(case, matrix.judged[id].given) for id, case in cases.items()},
        {id: matrix.judged[id].considered for id in cases},
        {id: frozenset(matrix.judged[id].concluded) for id in cases},
        {one.id: tried for one, tried in zip(others, found, strict=True)},
    )


def proof_of(law: Law, cases: Mapping[str, Case], others: Iterable[Alternative], told: Testimony) -> Proof:
    """The proof that these Cases give: their kills, those of the law's own clause first."""
    rank = {id: n for n, id in enumerate(id for group in by_letters(cases).values() for id in group)}
    applied: dict[str, list[str]] = defaultdict(list)
    for id in rank:
        for name in told.concluded[id] if not told.reference[id] else ():
            applied[name].append(id)
    verdicts = []
    differing: dict[str, dict[str, Mapping[str, Given]]] = defaultdict(dict)
    for one in others:
        tried = told.laws[one.id]
        own = corpus(law.edition).holder(one.clause) or one.clause
        kills = sorted(tried.kills, key=lambda kill: (not belongs(subject_of(kill.case), own), rank[kill.case]))
        verdicts.append(Verdict(one, tuple(kills), tried.cells, tried.crash))
        if one.kind == "reading":
            differing[one.entry][one.id.partition("=")[2]] = tried.differing
    return Proof(
        {id: told.reference[id] for id in cases},
        tuple(verdicts),
        tuple(_pairs(law, differing)),
        {name: tuple(ids) for name, ids in applied.items()},
        {one.name: one.clause for one in law.rules},
        sum(one.tried for one in verdicts),
        law.edition,
        differing,
    )


@rarely_collected()
def prove(law: Law, cases: Mapping[str, Case], only: Callable[[Alternative], bool] | None = None) -> Proof:
    """The complete matrix of the law's alternatives (or of those chosen) over the Cases."""
    others = [one for one in alternatives(law) if only is None or only(one)]
    return proof_of(law, cases, others, told_by(cases, others, Matrix(cases, lambda case: case.law(law))))


def _pairs(law: Law, differing: Mapping[str, Mapping[str, Mapping[str, object]]]) -> Iterable[Pair]:
    """For every two letters of an entry, a Case on which their answers differ. The law's own letter never differs."""
    for id in law.entries():
        for one, other in combinations(entry(id, law.edition).letters, 2):
            left, right = (differing[id].get(letter, {}) for letter in (one, other))
            told = (case for case in sorted({*left, *right}) if left.get(case) != right.get(case))
            yield Pair(id, one, other, next(told, None))


def idle_tags(proof: Proof, tags: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Scenario tags whose clause has rules, none of which concluded in that Case."""
    found: dict[str, list[str]] = {}
    for case, clauses in tags.items():
        for clause in clauses:
            rules = [name for name, of in proof.clauses.items() if belongs(of, clause)]
            if rules and not any(case in proof.applied.get(name, ()) for name in rules):
                found.setdefault(case, []).append(clause)
    return found
