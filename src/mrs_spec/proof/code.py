"""The proof of the code: every edit of what the law computes with must get a wrong answer from some Case.

An edit is tried on the Cases that run its function, scenarios first, then the register's worked examples: only
these reach code under a letter not chosen. On all other Cases the answers are the same by construction. An edit
that gives no wrong answer but breaks (raises, or runs without end) is no law, and is counted apart.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple, TypeVar

from mrs_spec.document.text import belongs, corpus, subject_of
from mrs_spec.ground.machine import rarely_collected, shared_out
from mrs_spec.ground.wording import Both
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.declare import Rule
from mrs_spec.law.judge import Concluded, Judge, Law, Memo, Reach, Session
from mrs_spec.proof.edits import (
    SECONDS,
    Edit,
    Edited,
    RunsWithoutEnd,
    cached_functions,
    edited_functions,
    edits,
    ended_after,
)
from mrs_spec.proof.matrix import Kill, Verdict, given_answers, wrong_answers
from mrs_spec.record.facts import Record
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case

Key = tuple[str, str]
"""Module and name of a function."""

T = TypeVar("T")

FALSE_ALARMS = 5
"""How often one edit may seem to run without end and still come to one."""

MORE = 4
"""How many times as long it then gets."""


Line = tuple[str, int]
"""File and line."""


class WhatRan(NamedTuple):
    """Which Cases run each line, which rules call each function, which lines compiling a law runs.

    recording: lines that run when a record hands out its facts. outside: functions that questions call, too, not
    only rules.
    """

    cases: dict[Line, tuple[str, ...]]
    rules: dict[Key, frozenset[Rule]]
    compiling: frozenset[Line]
    recording: frozenset[Line]
    outside: frozenset[Key]

    def users(self, function: Edited) -> tuple[str, ...]:
        """The clauses of the rules that call a function."""
        return tuple(sorted({one.clause for one in self.rules.get((function.module, function.name), ())}))

    def of(self, edit: Edit) -> set[str] | None:
        """The Cases on which an edit can matter; None where it can on all, because compiling a law runs it."""
        lines = _lines(edit)
        if not self.compiling.isdisjoint(lines):
            return None
        return {id for line in lines for id in self.cases.get(line, ())}

    def records(self, edit: Edit) -> bool:
        """Whether an edit can matter to what a record hands out, and in which order."""
        return not self.recording.isdisjoint(_lines(edit))


def _lines(edit: Edit) -> list[Line]:
    return [(edit.function.place, line) for line in edit.region]


class _Listening:
    """Notes which lines run, and which rule calls each function; an observer of the judge and a tracer in one."""

    def __init__(self, functions: Iterable[Edited]) -> None:
        self._keys = {one.function.__code__: (one.module, one.name) for one in functions}
        self._files = {one.place for one in functions}
        self._rules: list[Rule] = []
        self.lines: set[Line] = set()
        self.rules: dict[Key, set[Rule]] = defaultdict(set)
        self.outside: set[Key] = set()

    def _called(self, frame: Any, event: str, argument: Any) -> Any:
        code = frame.f_code
        if code.co_filename not in self._files:
            return None
        if key := self._keys.get(code):
            if self._rules:
                self.rules[key].add(self._rules[-1])
            else:
                self.outside.add(key)
        return self._ran

    def _ran(self, frame: Any, event: str, argument: Any) -> Any:
        if event == "line":
            self.lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._ran

    def enter(self, one: Rule, subject: Any) -> None:
        self._rules.append(one)
        for cached in cached_functions():  # what is remembered would not be seen to be called by this rule, too
            cached.cache_clear()

    def leave(self, one: Rule, outcome: Any) -> None:
        self._rules.pop()

    def during(self, do: Callable[[], T]) -> tuple[T, set[Line]]:
        """What comes of it, and the lines it ran."""
        self.lines = set()
        before = sys.gettrace()
        sys.settrace(self._called)
        try:
            return do(), self.lines
        finally:
            sys.settrace(before)


def ran(law: Law, cases: Mapping[str, Case]) -> WhatRan:
    """Judge every Case once and note what it runs. Cached functions forget first, or a later Case would miss them."""
    listening, compiler, recorder = (_Listening(edited_functions()) for _ in range(3))
    running: dict[Line, list[str]] = defaultdict(list)
    compiling: set[Line] = set()
    recording: set[Line] = set()
    judges: dict[Any, Judge] = {}
    for case in cases.values():
        if case.readings not in judges:
            judges[case.readings], lines = compiler.during(lambda case=case: Judge(case.law(law), listening).compile())  # type: ignore[misc]
            compiling |= lines
        for one in cached_functions():
            one.cache_clear()
        judge = judges[case.readings]
        handed_out = recorder.during(lambda case=case: Record(case.facts))[1]  # type: ignore[misc]
        recording |= handed_out
        ran = listening.during(lambda judge=judge, case=case: given_answers(judge, case))[1]  # type: ignore[misc]
        for line in handed_out | ran:
            running[line].append(case.id)
    rules = {key: frozenset(of) for key, of in listening.rules.items()}
    return WhatRan(
        {line: tuple(ids) for line, ids in running.items()}, rules, frozenset(compiling), frozenset(recording),
        frozenset(listening.outside),
    )  # fmt: skip


# --- edits as alternative laws --------------------------------------------------------------------


def _same(law: Law) -> Law:
    return law


def as_alternative(edit: Edit, ran: WhatRan | None = None) -> Alternative:
    """The edit as another law: its clause is that of the rule, or the module where several rules use the function."""
    from mrs_spec.document.names import clause_name
    from mrs_spec.law.alternatives import words_of_rule

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
        ran.users(of) if ran else (),
    )


MODULES = {
    "words": Both("語の意味（words）", "what words mean (words)"),
    "calendar": Both("期間の計算（calendar）", "how periods are counted (calendar)"),
    "money": Both("端数処理（money）", "rounding (money)"),
    "fees": Both("費用に共通する計算（fees）", "what fees have in common (fees)"),
    "facts": Both("記録された事実の取扱い（facts）", "how recorded facts are taken (facts)"),
    "text": Both("条文に記された日（text）", "days written in the text (text)"),
    "terms": Both("最低利用期間に共通する計算（terms）", "what minimum use periods have in common (terms)"),
}


def module_name(module: str) -> Both:
    """How a module is called: by the article whose rules it holds, or by what it computes."""
    from mrs_spec.document.names import clause_name

    return MODULES[module] if module in MODULES else clause_name(module)


def all_edits(law: Law) -> list[Edit]:
    """Every edit of a function that the law computes with, in the order of the code."""
    names = {one.name for one in law.rules}
    return [one for one in _every_edit() if not one.function.rule or one.function.rule.name in names]


@cache
def _every_edit() -> tuple[Edit, ...]:
    return tuple(edit for of in edited_functions() for edit in edits(of))


# --- the matrix -----------------------------------------------------------------------------------


class _TriedEdit(NamedTuple):
    """What came of one edit: who noticed it, on how many Cases it was tried, and how it broke if nobody did."""

    kills: tuple[Kill, ...]
    tried: int
    broken: str


class _EditMatrix:
    """What is shared by all edits: the Cases, the law compiled under each group of letters, and what ran where."""

    def __init__(self, law: Law, scenarios: Mapping[str, Case], examples: Mapping[str, Case]) -> None:
        self.law = law
        self.cases = {**examples, **scenarios}
        self.first = frozenset(scenarios)
        self.ran = ran(law, {**scenarios, **examples})
        self.bases: dict[Any, Judge] = {}
        self.compiled: dict[Key, dict[Any, Judge]] = {}
        self.unshared: dict[Any, Judge] = {}
        self.shared: dict[str, Memo] = defaultdict(dict)
        self.before: dict[str, Concluded] = {}
        for case in self.cases.values():
            if case.readings not in self.bases:
                self.bases[case.readings] = Judge(case.law(law), changed=Reach())
            given_answers(self.bases[case.readings], case, self.shared[case.id])
            self.before[case.id] = Session(case.facts.record, self.shared[case.id]).concluded()

    def judges(self, edit: Edit) -> Callable[[Case], Judge]:
        """The law compiled for the letters of a Case, sharing what the edited function cannot change."""
        of = edit.function
        names = {one.name for one in self.ran.rules.get((of.module, of.name), ())}
        changed, kept = None, dict[Any, Judge]()
        if self.ran.records(edit):
            kept = self.unshared
        elif self.ran.of(edit) is not None:
            changed = self.law.reach(names) if names else None
            kept = self.compiled.setdefault((of.module, of.name), {})

        def judge(case: Case) -> Judge:
            if case.readings not in kept:
                base = self.bases[case.readings]
                kept[case.readings] = Judge(base.law, changed=changed, base=base if changed is not None else None)
            return kept[case.readings]

        return judge

    def concerned(self, edit: Edit) -> list[str]:
        """The Cases to try an edit on: scenarios of its clause first, examples of the register last."""
        found = self.ran.of(edit)
        clause = edit.function.clause
        own = corpus().holder(clause) or clause
        ids = self.cases if found is None else found
        return sorted(ids, key=lambda id: (id not in self.first, not belongs(subject_of(id), own), id))

    def tried(self, edit: Edit, asked_first: Iterable[str] = (), complete: bool = False) -> _TriedEdit:
        """Try an edit, on the Cases named first: until the first wrong answer, or on all that it concerns."""
        judge, records = self.judges(edit), self.ran.records(edit)
        outside = (edit.function.module, edit.function.name) in self.ran.outside
        before = {} if outside else self.before
        concerned = self.concerned(edit)
        known = set(concerned)
        order = dict.fromkeys([*(id for id in asked_first if id in known), *concerned])
        kills: list[Kill] = []
        tried, slow, broken = 0, 0, ""
        with edit.applied():
            for id in order:
                case = self.cases[id]
                tried += 1
                try:
                    try:
                        with ended_after():
                            record = Record(case.facts) if records else case.facts.record
                            answers = given_answers(
                                judge(case), case, self.shared[id], before=before.get(id), record=record
                            )
                    except RunsWithoutEnd:  # on a busy machine a pause may look like it: a few times, more is given
                        slow += 1
                        if slow > FALSE_ALARMS:
                            raise
                        answers = self.in_the_end(judge(case), case, records)
                except Exception as error:
                    broken = broken or f"{id}: {type(error).__name__}: {error}"
                    if isinstance(error, RunsWithoutEnd):
                        break
                    continue
                if found := wrong_answers(case, answers):
                    kills.append(Kill(id, found[0]))
                    if not complete:
                        break
        return _TriedEdit(tuple(kills), tried, "" if kills else broken)

    def in_the_end(self, judge: Judge, case: Case, records: bool) -> dict[Question, Any]:
        """What a slow law answers, given more time. What then breaks after all has run for nothing, too."""
        try:
            with ended_after(MORE * SECONDS):
                record = Record(case.facts) if records else case.facts.record
                return given_answers(judge, case, self.shared[case.id], record=record)
        except RunsWithoutEnd:
            raise
        except Exception as error:
            raise RunsWithoutEnd(f"{type(error).__name__}: {error}") from error

    def of_function(self, found: list[Edit], complete: bool) -> list[_TriedEdit]:
        """All edits of one function; a scenario that noticed one is asked first about the next."""
        asked_first: list[str] = []
        of = []
        for edit in found:
            one = self.tried(edit, asked_first, complete)
            if one.kills and not complete and (killer := one.kills[0].case) in self.first:
                asked_first = [killer, *(id for id in asked_first if id != killer)]
            of.append(one)
        return of


@rarely_collected()
def prove_code(
    law: Law,
    scenarios: Mapping[str, Case],
    examples: Mapping[str, Case],
    only: Callable[[Edit], bool] | None = None,
    complete: bool = False,
    workers: int | None = None,
) -> list[Verdict]:
    """A verdict for every edit (or for those chosen): noticed by the first Case that answers wrongly.

    complete: all Cases that notice it, not only the first. workers: processes to share the work; default one
    for each processor (see machine.shared_out).
    """
    chosen = [edit for edit in all_edits(law) if only is None or only(edit)]
    by_function: dict[Key, list[Edit]] = defaultdict(list)
    for edit in chosen:
        by_function[edit.function.module, edit.function.name].append(edit)
    groups = sorted(by_function.values(), key=len, reverse=True)
    matrix = _EditMatrix(law, scenarios, examples)
    found = shared_out(lambda number: matrix.of_function(groups[number], complete), len(groups), workers)
    by_edit = {
        edit.id: Verdict(as_alternative(edit, matrix.ran), one.kills, one.tried, broken=one.broken)
        for group, of in zip(groups, found, strict=True)
        for edit, one in zip(group, of, strict=True)
    }
    return [by_edit[edit.id] for edit in chosen]


def find_edit(law: Law, id: str) -> Alternative | None:
    """The edit with this id as another law."""
    return next((as_alternative(edit) for edit in all_edits(law) if edit.id == id), None)


def under(clause: str) -> Callable[[Edit], bool]:
    """Which edits belong to a clause, its facets included, or to a module."""

    return lambda edit: belongs(edit.function.clause, clause) or edit.function.module == clause


def modules() -> list[str]:
    """The modules that have functions beside rules, in order."""
    return list(dict.fromkeys(one.module for one in edited_functions() if not one.rule))
