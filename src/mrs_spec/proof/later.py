"""The proof of a later edition: it costs what really differs from the edition before.

Its law is proven by itself, as if it had come into operation on the day of the first, by the Cases that are still right
and by its own. Who noticed a law in the proof before is asked first. What these leave is put to the lives that
straddle the change, under the laws of all editions; so is the day from which the edition is in operation.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import alone, other_days, with_law
from mrs_spec.document.register import with_needs
from mrs_spec.document.text import Edition, edition_folders, succession
from mrs_spec.ground.wording import Both
from mrs_spec.law.alternatives import Alternative, alternatives
from mrs_spec.law.law import Law
from mrs_spec.proof.carried import CarriedCases, cases_of, clauses_in, examples_of
from mrs_spec.proof.code import all_edits, as_alternative, matrix_for_edits, prove_code
from mrs_spec.proof.declared import Proof, told_by
from mrs_spec.proof.excused import Excused, standing_before
from mrs_spec.proof.matrix import Kill, Verdict, wrong_answers
from mrs_spec.proof.whole import Carry, Whole, prove_whole
from mrs_spec.record.answers import as_json
from mrs_spec.rules import amended, law_of
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.scenario import Compiled

HINTS = 3
"""How many of the Cases that noticed a law before are asked first."""


def prove_later(
    found: CarriedCases,
    compiled: Compiled,
    before: Proof | None = None,
    place: Path | None = None,
    today: date | None = None,
) -> Whole:
    """The whole proof of a later edition. before: that of the edition it follows; without it no Case is asked first."""
    carry = carry_of(found, compiled, before)
    return prove_whole(alone(found.edition), found.cases, tags_of(found, compiled), place, today=today, since=carry)


def carry_of(found: CarriedCases, compiled: Compiled, before: Proof | None = None) -> Carry:
    """What the proof of a later edition takes over from the one before."""
    edition = found.edition
    hints, breaking = (_hints(alone(edition), found, before), _breaking(found, before)) if before else ({}, {})
    others = tuple(as_before(alone(edition), edition))
    return Carry(others, found.examples, hints, breaking, _excused(found), _Across(edition, compiled).also)


def tags_of(found: CarriedCases, compiled: Compiled) -> dict[str, tuple[str, ...]]:
    """The clauses that each Case is tagged with, as they are now called."""
    return {id: clauses_in(found.edition, compiled.scenarios["ja"][id]) for id in found.cases}


def as_before(law: Law, edition: Edition) -> Iterator[Alternative]:
    """Laws in which a word that reads otherwise now is still what it was: what a system that was not changed does."""
    rules = {one.name: one for one in law.rules}
    step = succession(edition)
    assert step is not None
    old = {one.name: one for one in law_of(step.follows).rules}
    for word in amended(edition).read:
        one, was = rules[word.rule], law_of(step.follows).value(old[word.rule], word.parameter)
        if was == law.value(one, word.parameter):
            continue
        sentence = Both(
            f"「{word.new}」が{step.follows}実施の版の「{word.old}」のままであったなら",
            f"if 「{word.new}」 still were 「{word.old}」 of the edition of {step.follows}",
        )
        id, values = f"{one.clause}({one.name}):{word.parameter}:{step.follows}", {word.parameter: was}
        yield Alternative(id, one.clause, "word", (one.name,), "", sentence, partial(_where, one.name, values))


def _where(rule: str, values: dict[str, object], law: Law) -> Law:
    return law.where(rule, **values)


# --- who is asked first ---------------------------------------------------------------------------


Key = tuple[str, tuple[str, ...], str, str]


def _key(one: Alternative) -> Key:
    """The same for a law in two editions: its id without the clause, which may have another number; code keeps it."""
    if one.kind == "code":
        return one.kind, (), "", one.id
    return one.kind, one.rules, one.entry, one.id if one.kind == "reading" else one.id.partition(":")[2]


def _hints(law: Law, found: CarriedCases, before: Proof) -> dict[str, tuple[str, ...]]:
    """By the id of a law, Cases of this edition that noticed the same in the one before."""
    noticed = {_key(one.alternative): [kill.case for kill in one.kills] for one in before.verdicts if one.kills}
    apart: dict[str, list[str]] = {}
    for pair in before.pairs:
        apart.setdefault(pair.entry, []).extend(filter(None, [pair.case]))
    cases = found.cases
    hints = {}
    for one in alternatives(law):
        known = [id for id in _here(noticed.get(_key(one), ()), found) if id in cases][:HINTS]
        if one.kind == "reading":
            known += _here(apart.get(one.entry, ()), found)
        hints[one.id] = tuple(known)
    for edit in all_edits(law):
        hints[edit.id] = tuple(_here(noticed.get(("code", (), "", edit.id), ()), found))
    return {id: known for id, known in hints.items() if known}


def _breaking(found: CarriedCases, before: Proof) -> dict[str, str]:
    """By the id of an edit that only broke, the Case on which it did."""
    broken = ((one.alternative.id, one.broken.partition(": ")[0]) for one in before.verdicts if one.broken)
    return {id: here for id, case in broken for here in _here([case], found)}


def _excused(found: CarriedCases) -> Excused:
    """What older editions said of laws, each grid around its Case as it now stands; without one it does not hold."""
    of = standing_before(found.edition)
    return of._replace(equal=tuple(one._replace(case=here) for one in of.equal for here in _here([one.case], found)))


def _here(ids: Iterable[str], found: CarriedCases) -> Iterator[str]:
    """The Cases as they stand in this edition: still right, or with their new answer."""
    for id in ids:
        stated = (f"{id.partition('@')[0]}@{edition}" for edition in reversed(edition_folders()))
        yield from islice((one for one in (id, *stated) if one in found.cases or one in found.examples), 1)


def noticed_before(found: CarriedCases, compiled: Compiled, others: Iterable[Alternative]) -> dict[str, list[str]]:
    """By the id of a law, the Cases and worked examples that noticed it in the edition before, or on which it broke.

    Those that do not stand as they stood are asked first; where none of them did, all are.
    """
    step = succession(found.edition)
    assert step is not None
    old, examples = alone(step.follows), examples_of(step.follows, compiled)
    every = cases_of(step.follows, compiled) | examples
    left = {_key(one): one.id for one in others}
    noticed = dict[str, list[str]]()
    for ids in ({*found.changed, *found.gone, *found.other_examples}, {*found.right, *found.examples}):
        for key, cases in _noticing(old, {id: every[id] for id in sorted(ids)}, left.keys()).items():
            noticed[left.pop(key)] = cases
    return noticed


def _noticing(law: Law, cases: Mapping[str, Case], keys: Container[Key]) -> dict[Key, list[str]]:
    """By the key of a law, those of the Cases that notice it, or the one on which it breaks; without those of none."""
    declared = [one for one in alternatives(law) if _key(one) in keys]
    edits = {edit.id for edit in all_edits(law) if _key(as_alternative(edit)) in keys}
    if not (declared or edits):
        return {}
    matrix = matrix_for_edits(law, cases)
    told = told_by(cases, declared, matrix).laws
    found = {_key(one): [kill.case for kill in told[one.id].kills] for one in declared}
    for one in prove_code(law, cases, {}, lambda edit: edit.id in edits, complete=True, matrix=matrix):
        broke = [one.broken.partition(": ")[0]] if one.broken else []
        found[_key(one.alternative)] = [kill.case for kill in one.kills] or [id for id in broke if id in cases]
    return {key: ids for key, ids in found.items() if ids}


# --- lives that straddle the change ---------------------------------------------------------------


class _Across:
    """The scenarios about an edition that the laws of all editions answer."""

    def __init__(self, edition: Edition, compiled: Compiled) -> None:
        self.edition = edition
        rows = compiled.scenarios["ja"].values()
        self.cases = [one.case for one in rows if one.edition == edition and not one.alone]
        self.days: Mapping[str, Alternative] = other_days(law_of(edition))
        """Other days on which the edition might have come into operation."""

    def also(self, one: Verdict) -> Verdict:
        """The verdict with who notices the law across editions: where nobody else does, and of the first day always."""
        if real := self.days.get(one.alternative.id):
            told = one.alternative._replace(sentence=real.sentence)  # not as if it were in operation from the first day
            return one._replace(alternative=told, kills=tuple(self._kills(real)))
        if one.killed or one.broken:
            return one
        return one._replace(kills=tuple(self._kills(one.alternative)))

    def _kills(self, other: Alternative) -> Iterator[Kill]:
        """The first that notices it."""
        with other.during():
            for case in self.cases:
                laws = with_law(self.edition, other.change(law_of(self.edition)))
                judge = laws.under_all(with_needs(case.readings, self.edition)).judge
                session = judge.session(case.facts.record)
                given = {row.question: as_json(put(judge, session, row.question)) for row in case.expected}
                if wrong := wrong_answers(case, given):
                    yield Kill(case.id, wrong[0])
                    return
