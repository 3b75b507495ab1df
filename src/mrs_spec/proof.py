"""The proof: every alternative law must get a wrong answer from some Case.

The matrix is Law × Case → answers. A kill is a wrong answer, never a crash. It is complete over
every Case that considers a rule the alternative changes: where no changed rule is considered, the
answers are the same by construction.
"""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import combinations
from typing import Any, NamedTuple

from mrs_spec.answers import as_json
from mrs_spec.cases import Case, Wrong
from mrs_spec.law import Alternative, Judge, Law, Memo, Rule, alternatives
from mrs_spec.questions import Question, put
from mrs_spec.readings import entry


class Considered:
    """An observer that notes which rules are considered, and which of them concluded."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.concluded: set[str] = set()

    def enter(self, one: Rule, subject: Any) -> None:
        self.names.add(one.name)

    def leave(self, one: Rule, outcome: Any) -> None:
        if outcome is not None and outcome is not False:
            self.concluded.add(one.name)

    def parameter(self, one: Rule, name: str, value: Any) -> Any:
        return value


class Kill(NamedTuple):
    case: str
    wrong: Wrong


class Verdict(NamedTuple):
    """One alternative law, with the Cases that give it away and how many it was tried on.

    broken: an edit of the code that only breaks, and how. standing: equal or waived, where the data say so.
    """

    alternative: Alternative
    kills: tuple[Kill, ...]
    tried: int
    crash: str = ""
    broken: str = ""
    standing: str = ""

    @property
    def killed(self) -> bool:
        return bool(self.kills) and not self.crash

    @property
    def survives(self) -> bool:
        """Nothing noticed it, and nothing says why not: it is work."""
        return not (self.killed or self.broken or self.standing)


class Pair(NamedTuple):
    """Two letters of one entry, and a Case that tells them apart."""

    entry: str
    one: str
    other: str
    case: str | None


class Proof(NamedTuple):
    """What the matrix shows."""

    reference: dict[str, list[Wrong]]
    verdicts: tuple[Verdict, ...]
    pairs: tuple[Pair, ...]
    applied: dict[str, tuple[str, ...]]
    """Rule name → Cases in which it concluded and the answers were right."""
    clauses: dict[str, str]
    """Rule name → clause."""
    cells: int

    @property
    def survivors(self) -> list[Verdict]:
        return [one for one in self.verdicts if one.survives]

    def telling_apart(self, entry_id: str) -> set[str]:
        """The Cases in which another letter of the entry would be noticed."""
        return {kill.case for one in self.verdicts if one.alternative.entry == entry_id for kill in one.kills}

    def of_clause(self, clause: str) -> list[Verdict]:
        """The alternatives that differ in this clause or in its facets."""
        return [
            one
            for one in self.verdicts
            if any(_in(self.clauses[name], clause) for name in one.alternative.rules)
            or one.alternative.clause == clause
        ]

    def rung(self, clause: str) -> str:
        """disposed, applied or pinned: how far this clause of the document is proven."""
        rules = [name for name, of in self.clauses.items() if _in(of, clause)]
        if not rules:
            return "disposed"
        if not any(self.applied.get(name) for name in rules):
            return "disposed"
        laws = [one for one in self.of_clause(clause) if not one.broken]
        settled = laws and all(one.killed or one.standing == "equal" for one in laws)
        return "pinned" if settled else "applied"


def _in(rule_clause: str, clause: str) -> bool:
    return rule_clause == clause or rule_clause.startswith(clause + ".")


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Each session is a cycle of small objects: collecting after every few hundred takes a third of the matrix."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(100_000, 10, 10)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


@rarely_collected()
def prove(law: Law, cases: Mapping[str, Case], only: str | None = None) -> Proof:
    """The complete matrix of the law's alternatives (of one kind only, if named) over the Cases."""
    reference: dict[str, list[Wrong]] = {}
    considering: dict[str, set[str]] = defaultdict(set)
    applied: dict[str, list[str]] = defaultdict(list)
    grouped: dict[tuple[Any, ...], list[Case]] = defaultdict(list)
    for case in cases.values():
        grouped[case.readings].append(case)
    for group in grouped.values():
        considered = Considered()
        judge = Judge(group[0].law(law), considered)
        for case in group:
            considered.names, considered.concluded = set(), set()
            answers = given_answers(judge, case)
            reference[case.id] = wrong_answers(case, answers)
            for name in considered.names:
                considering[name].add(case.id)
            if not reference[case.id]:
                for name in considered.concluded:
                    applied[name].append(case.id)
    others = [one for one in alternatives(law) if only in (None, one.kind)]
    shared: dict[str, Memo] = defaultdict(dict)
    answered: dict[str, dict[str, dict[str, dict[Question, Any]]]] = defaultdict(lambda: defaultdict(dict))
    verdicts, cells = [], 0
    for alternative in others:
        concerned = set().union(*(considering[name] for name in alternative.rules))
        kills, crash = [], ""
        for readings, group in grouped.items():
            if any(chosen.entry == alternative.entry for chosen in readings):
                continue
            chosen = [case for case in group if case.id in concerned]
            if not chosen:
                continue
            base = group[0].law(law)
            judge = Judge(alternative.change(base), changed=base.depending(alternative.rules))
            for case in chosen:
                cells += 1
                try:
                    answers = given_answers(judge, case, shared[case.id])
                except Exception as error:
                    shared.pop(case.id, None)
                    crash = crash or f"{case.id}: {type(error).__name__}: {error}"
                    continue
                if alternative.entry:
                    letter = alternative.id.partition("=")[2]
                    answered[alternative.entry][letter][case.id] = answers
                if found := wrong_answers(case, answers):
                    kills.append(Kill(case.id, found[0]))
        kills.sort(key=lambda kill: not kill.case.startswith(alternative.clause.partition("(")[0].rstrip(".abc")))
        verdicts.append(Verdict(alternative, tuple(kills), len(concerned), crash))
    pairs = tuple(_pairs(law, cases, answered))
    clauses = {one.name: one.clause for one in law.rules}
    return Proof(reference, tuple(verdicts), pairs, {k: tuple(v) for k, v in applied.items()}, clauses, cells)


def given_answers(judge: Judge, case: Case, shared: Memo | None = None) -> dict[Question, Any]:
    session = judge.session(case.facts.record, shared)
    return {one.question: as_json(put(judge, session, one.question)) for one in case.expected}


def wrong_answers(case: Case, answers: Mapping[Question, Any]) -> list[Wrong]:
    return [
        Wrong(one.question, one.answer, answers[one.question])
        for one in case.expected
        if answers[one.question] != one.answer
    ]


def _pairs(law: Law, cases: Mapping[str, Case], answered: Mapping[str, Mapping[str, Any]]) -> Iterable[Pair]:
    """For every two letters of an entry, a Case on which their answers differ."""
    for id in law.entries():
        default = law.letter(id)
        for one, other in combinations(entry(id).letters, 2):
            told = None
            for case_id in sorted({*answered[id].get(one, ()), *answered[id].get(other, ())}):
                expected = {e.question: e.answer for e in cases[case_id].expected}
                left = expected if one == default else answered[id][one].get(case_id)
                right = expected if other == default else answered[id][other].get(case_id)
                if left is not None and right is not None and left != right:
                    told = case_id
                    break
            yield Pair(id, one, other, told)


def idle_tags(proof: Proof, tags: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Scenario tags whose clause has rules, none of which concluded in that Case."""
    found: dict[str, list[str]] = {}
    for case, clauses in tags.items():
        for clause in clauses:
            rules = [name for name, of in proof.clauses.items() if _in(of, clause)]
            if rules and not any(case in proof.applied.get(name, ()) for name in rules):
                found.setdefault(case, []).append(clause)
    return found
