"""The proof of the code: every edit of what the law computes with must get a wrong answer from some Case.

An edit is tried on the Cases that run its statement, scenarios first, then the register's worked examples: only
these reach code under a letter not chosen. On all other Cases the answers are the same by construction. An edit
that gives no wrong answer but breaks (raises, or runs without end) is no law, and is counted apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import belongs, corpus, subject_of
from mrs_spec.ground.machine import rarely_collected, shared_out
from mrs_spec.ground.wording import Both
from mrs_spec.law.alternatives import Alternative, words_of_rule
from mrs_spec.law.declare import Rule, Says
from mrs_spec.law.law import Law
from mrs_spec.law.sharing import Sharing
from mrs_spec.proof.applied import Call, Looked
from mrs_spec.proof.edits import SECONDS, Alarm, Edit, Key, RunsWithoutEnd, edited_functions, edits
from mrs_spec.proof.matrix import Given, Kill, Letters, Matrix, Verdict, wrong_answers
from mrs_spec.proof.probes import Probes, Statement
from mrs_spec.proof.reached import reached_by
from mrs_spec.rules import WRITTEN
from mrs_spec.scenarios.cases import Case

READING = 10
"""How many times as long all words of the law may take to be read."""


# --- edits as alternative laws --------------------------------------------------------------------


def _same(law: Law) -> Law:
    return law


def as_alternative(edit: Edit, users: Iterable[Rule] = ()) -> Alternative:
    """The edit as another law: its clause is that of the rule, or the module where several rules use the function.

    users: the rules that call the function.
    """
    of = edit.function
    said, change = edit.operator.said, f"`{edit.before}` → `{edit.after}`"
    if of.rule:
        clause, words = clause_name(of.rule.clause), words_of_rule(of.rule)
        sentence = Both(
            f"{clause.ja}の規則「{words.ja}」において、{said.ja}（{change}）",
            f"if in the rule of {clause.en}, “{words.en}”, {said.en} ({change})",
        )
    else:
        name = module_name(of.module)
        sentence = Both(
            f"{name.ja}の {of.name} において、{said.ja}（{change}）",
            f"if in {of.name} of {name.en} {said.en} ({change})",
        )
    return Alternative(
        edit.id,
        of.clause,
        "code",
        (of.rule.name,) if of.rule else (),
        "",
        sentence,
        _same,
        edit.applied,
        edit.place,
        tuple(sorted({one.clause for one in users})),
    )


MODULES = {
    "words": Both("語の意味（words）", "what words mean (words)"),
    "calendar": Both("期間の計算（calendar）", "how periods are counted (calendar)"),
    "money": Both("端数処理（money）", "rounding (money)"),
    "fees": Both("費用に共通する計算（fees）", "what fees have in common (fees)"),
    "facts": Both("記録された事実の取扱い（facts）", "how recorded facts are taken (facts)"),
    "text": Both("条文に記された日（text）", "days written in the text (text)"),
    "answers": Both("足りないものの合わせ方（answers）", "how what is missing is put together (answers)"),
    "requests": Both("請求に共通する扱い（requests）", "what requests have in common (requests)"),
    "terms": Both("最低利用期間に共通する計算（terms）", "what minimum use periods have in common (terms)"),
}


def module_name(module: str) -> Both:
    """How a module is called: by the article whose rules it holds, or by what it computes."""
    return MODULES[module] if module in MODULES else clause_name(module)


def all_edits(law: Law) -> list[Edit]:
    """Every edit of a function that the law computes with, in the order of the code."""
    written = {module.__name__: edition for edition, modules in WRITTEN.items() for module in modules}
    rules = {one.function: one for one in law.rules}
    computing = reached_by(law.rules)
    found = []
    for one in _every_edit():
        of = one.function
        if of.rule is None:
            if of.function in computing and written.get(of.function.__module__, law.edition) <= law.edition:
                found.append(one)
        elif (rule := rules.get(of.function)) is not None:
            found.append(one if rule is of.rule else one._replace(function=of._replace(rule=rule)))
    return found


@cache
def _every_edit() -> tuple[Edit, ...]:
    return tuple(edit for of in edited_functions() for edit in edits(of))


# --- the matrix -----------------------------------------------------------------------------------


class TriedEdit(NamedTuple):
    """What came of one edit: who noticed it, on how many Cases it was tried, and how it broke if nobody did."""

    kills: tuple[Kill, ...]
    tried: int
    broken: str


class Values:
    """What the words of a law's rules are read as, by an edited reader perhaps."""

    def __init__(self, law: Law, probes: Probes) -> None:
        self.law = law
        words = ((one, name, word) for one in law.rules for name, word in one.parameters.items())
        self.said = [(one, name) for one, name, word in words if isinstance(word, Says)]
        with probes.listening():
            probes.emptied()
            self.values = [law.value(one, name) for one, name in self.said]
            self.reading = probes.emptied()
            """The statements that reading them runs."""

    def otherwise(self) -> tuple[set[str], Exception | None]:
        """The rules some word of which now reads otherwise, or cannot be read; and what broke, if anything did."""
        rules, broken = set[str](), None
        for (one, name), value in zip(self.said, self.values, strict=True):
            try:
                if self.law.value(one, name) == value:
                    continue
            except RunsWithoutEnd:
                raise
            except Exception as error:
                broken = broken or error
            rules.add(one.name)
        return rules, broken


class Edits:
    """What is shared by all edits: the matrix, the order in which Cases are asked, the law for each function.

    first: the Cases that are asked before others. values: what the words of the law are read as, where that is known.
    hints: by the id of an edit the Cases that are asked first of all. breaking: the Case on which it only broke before:
    where it breaks there again, no other is asked.
    """

    def __init__(
        self,
        law: Law,
        matrix: Matrix,
        first: Container[str] = (),
        values: Values | None = None,
        hints: Mapping[str, Sequence[str]] = MappingProxyType({}),
        breaking: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        assert matrix.probes is not None
        self.hints, self.breaking = hints, breaking
        self.matrix, self.probes, self.first = matrix, matrix.probes, first
        self.values = values or Values(law, self.probes)
        self.users: dict[Key, set[Rule]] = defaultdict(set)
        for statement, rules in matrix.users.items():
            self.users[self.probes.owner(statement).key] |= rules
        self._ranks: dict[str, dict[str, int]] = {}
        self._others: dict[Key, dict[Letters, Sharing]] = {}
        self._order: tuple[Mapping[str, object], Sequence[str]] = ({}, ())
        self._last: tuple[Statement, Mapping[str, list[Call] | None]] = (-1, {})

    def _ordered(self, clause: str, running: Mapping[str, object], more: Collection[str]) -> Sequence[str]:
        """These Cases in the order they are asked; known for the last statement."""
        if more:
            return sorted({*running, *more}, key=self._ranked(clause).__getitem__)
        if self._order[0] is not running:
            self._order = running, sorted(running, key=self._ranked(clause).__getitem__)
        return self._order[1]

    def _ranked(self, clause: str) -> Mapping[str, int]:
        """The Cases in the order they are asked: scenarios of this clause first, examples of the register last."""
        own = corpus(self.values.law.edition).holder(clause) or clause
        if own not in self._ranks:
            ids = sorted(self.matrix.cases, key=lambda id: (id not in self.first, not belongs(subject_of(id), own), id))
            self._ranks[own] = {id: rank for rank, id in enumerate(ids)}
        return self._ranks[own]

    def of_function(self, found: list[Edit], complete: bool) -> list[TriedEdit]:
        """All edits of one function; a scenario that noticed one is asked first about the next."""
        asked_first: list[str] = []
        of = []
        for edit in found:
            one = self.tried(edit, [*self.hints.get(edit.id, ()), *self._breaking(edit), *asked_first], complete)
            if one.kills and not complete and (killer := one.kills[0].case) in self.first:
                asked_first = [killer, *(id for id in asked_first if id != killer)]
            of.append(one)
        return of

    def _breaking(self, edit: Edit) -> list[str]:
        return [self.breaking[edit.id]] if edit.id in self.breaking else []

    def tried(
        self,
        edit: Edit,
        asked_first: Iterable[str] = (),
        complete: bool = False,
    ) -> TriedEdit:
        """Try an edit, on the Cases named first: until the first wrong answer, or on all that run it."""
        with edit.applied(), Alarm() as alarm:
            try:
                return self._tried(edit, alarm, asked_first, complete)
            except RunsWithoutEnd as error:
                return TriedEdit((), 0, str(error))

    def concerned(self, edit: Edit) -> Collection[str]:
        """The Cases that run what is edited; those that consider a rule whose words it reads otherwise are more."""
        return self._running(self.probes.of(edit))

    def _running(self, statement: Statement) -> Mapping[str, list[Call] | None]:
        """The Cases that run a statement; known for the last one, for its edits are tried one after the other."""
        if self._last[0] != statement:
            self._last = statement, self.matrix.running(statement)
        return self._last[1]

    def is_read(self, edit: Edit) -> bool:
        """Whether what is edited runs when words are read: then it may concern Cases that do not run it."""
        return self.probes.of(edit) in self.values.reading

    def _tried(self, edit: Edit, alarm: Alarm, asked_first: Iterable[str], complete: bool) -> TriedEdit:
        statement = self.probes.of(edit)
        users = {one.name for one in self.users[edit.function.key]}
        others = self._others.setdefault(edit.function.key, {})
        running, anew, error = self._running(statement), set[str](), None
        more: Collection[str] = ()
        if self.is_read(edit):
            alarm.after(READING * SECONDS)
            anew, error = self.values.otherwise()
            alarm.off()
            more = self.matrix.considered_by(anew)
            others = {}
        broken = f"{type(error).__name__}: {error}" if error else ""
        order = self._ordered(edit.function.clause, running, more)
        first = dict.fromkeys(id for id in asked_first if id in running or id in more)
        kills, tried = list[Kill](), 0
        looked = Looked()
        for id in chain(first, (id for id in order if id not in first)):
            tried += 1
            calls = running.get(id)
            known = looked.of(calls) if calls and not anew else None
            if known is False:
                continue
            case = self.matrix.cases[id]
            if (other := others.get(case.readings)) is None:
                base = self.matrix.bases[case.readings]
                other = others[case.readings] = Sharing(base.law, base, users | anew, anew)
            try:
                if isinstance(known, Exception):
                    raise known
                answers = self._asked(alarm, id, other, statement, calls, looked)
            except RunsWithoutEnd as error:
                broken = f"{id}: {error}"
                break
            except Exception as error:
                broken = broken or f"{id}: {type(error).__name__}: {error}"
                if self.breaking.get(edit.id) == id:
                    break
                continue
            if answers and (found := wrong_answers(case, answers)):
                kills.append(Kill(id, found[0]))
                if not complete:
                    break
        return TriedEdit(tuple(kills), tried, "" if kills else broken)

    def _asked(
        self, alarm: Alarm, id: str, other: Sharing, statement: Statement, calls: list[Call] | None, looked: Looked
    ) -> Given | None:
        try:
            alarm.after(SECONDS)
            return self.matrix.edited(id, other, statement, calls, looked)
        finally:
            alarm.off()


@rarely_collected()
def prove_code(
    law: Law,
    scenarios: Mapping[str, Case],
    examples: Mapping[str, Case],
    only: Callable[[Edit], bool] | None = None,
    complete: bool = False,
    workers: int | None = None,
    matrix: Matrix | None = None,
    hints: Mapping[str, Sequence[str]] = MappingProxyType({}),
    breaking: Mapping[str, str] = MappingProxyType({}),
) -> list[Verdict]:
    """A verdict for every edit (or for those chosen): noticed by the first Case that answers wrongly.

    complete: all Cases that notice it, not only the first. workers: processes to share the work; default one
    for each processor (see machine.shared_out). matrix: in which the law already judged all these Cases, with probes.
    hints, breaking: by the id of an edit the Cases that are asked first, see Edits.
    """
    chosen = [edit for edit in all_edits(law) if only is None or only(edit)]
    if not chosen:
        return []
    by_function: dict[Key, list[Edit]] = defaultdict(list)
    for edit in chosen:
        by_function[edit.function.key].append(edit)
    groups = sorted(by_function.values(), key=len, reverse=True)
    of = Edits(
        law, matrix or matrix_for_edits(law, {**scenarios, **examples}), scenarios, hints=hints, breaking=breaking
    )
    found = shared_out(lambda number: of.of_function(groups[number], complete), len(groups), workers)
    by_edit = {
        edit.id: Verdict(as_alternative(edit, of.users[edit.function.key]), one.kills, one.tried, broken=one.broken)
        for group, tried in zip(groups, found, strict=True)
        for edit, one in zip(group, tried, strict=True)
    }
    return [by_edit[edit.id] for edit in chosen]


def matrix_for_edits(law: Law, cases: Mapping[str, Case], probes: Probes | None = None) -> Matrix:
    """The Cases judged once, each statement that may be edited saying where it runs."""
    return Matrix(cases, lambda case: case.law(law), probes or Probes())


def find_edit(law: Law, id: str) -> Alternative | None:
    """The edit with this id as another law."""
    return next((as_alternative(edit) for edit in all_edits(law) if edit.id == id), None)


def under(clause: str) -> Callable[[Edit], bool]:
    """Which edits belong to a clause, its facets included, or to a module."""
    return lambda edit: belongs(edit.function.clause, clause) or edit.function.module == clause


def modules() -> list[str]:
    """The modules that have functions beside rules, in order."""
    return list(dict.fromkeys(one.module for one in edited_functions() if not one.rule))
