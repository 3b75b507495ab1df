"""The law of the next edition: the same rules, their words read from its text, and what is left to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from mrs_spec.document.register import entry, ids
from mrs_spec.document.text import Edition, Succession, commencement, corpus, edition_folders, succession
from mrs_spec.ground.problems import LawError, Problem
from mrs_spec.law.declare import Conclusion, Kind, Reader, Reads, Rule, Says
from mrs_spec.law.law import Law


class Reread(NamedTuple):
    """A word that reads otherwise in the next edition: rule, parameter, what it read, what it reads."""

    rule: str
    parameter: str
    old: str
    new: str


class Amended(NamedTuple):
    """The law of an edition that follows another. It may be used when nothing of `work` is left.

    gone: what nobody concludes any more, because its clause was taken out, in this edition or in one before.
    """

    law: Law
    work: list[Problem]
    read: list[Reread]
    gone: frozenset[Kind]


def amend(before: Law, edition: Edition, written: Iterable[Rule] = (), gone_before: Iterable[Kind] = ()) -> Amended:
    """The law of the edition that follows: the same rules, their words read from its text.

    written: rules written for that edition; one of the same name takes the older one's place. gone_before: what nobody
    concludes already. What no rule can be carried over, and what no rule reads, is work. Raises LawError where the
    edition does not follow the law's own.
    """
    step = succession(edition)
    if step is None or any(one.edition != step.follows for one in before.rules):
        raise LawError(f"{edition} does not follow the edition of these rules")
    own = {one.name: one for one in written}
    found, work, read, gone = list[Rule](), list[Problem](), list[Reread](), set(gone_before)
    for one in before.rules:
        if one.name in own:
            found.append(own.pop(one.name))
        elif carried_id(one.clause, one.edition, edition, step) is None and _was_removed(one, step):
            gone |= {one.concludes} if issubclass(one.concludes, Conclusion) else set()
        elif (new := _carried_rule(one, edition, step, work, read)) is not None:
            found.append(new)
    found += own.values()
    law = replace(before, rules=tuple(found))
    work += _nobody_reads(law, edition, step)
    try:
        Law.of(law.rules, gone)
    except LawError as error:
        work.append(Problem("editions.does_not_fit", where=edition, error=str(error)))
    return Amended(law, work, read, frozenset(gone))


def _carried_rule(
    one: Rule, edition: Edition, step: Succession, work: list[Problem], read: list[Reread]
) -> Rule | None:
    """The rule under the next edition; None where its clause is gone, or (told as work) its words are."""
    clause = carried_id(one.clause, one.edition, edition, step)
    if clause is None:
        work.append(Problem("editions.clause_gone", where=edition, rule=one.name, clause=one.clause))
        return None
    parameters: dict[str, Says | Reads] = {}
    for name, declared in one.parameters.items():
        parameters[name] = declared
        if isinstance(declared, Reads) and (problem := _letters_differ(one, declared, edition)):
            work.append(problem)
            return None
        if not declared.words:
            continue
        there = (isinstance(declared, Says) and declared.at) or one.clause
        here = carried_id(there, one.edition, edition, step)
        words = here and _carried_words(there, here, declared, one.edition, edition)
        if not here or not words:
            work.append(
                Problem("editions.words_gone", where=edition, rule=one.name, words=declared.words, clause=clause)
            )
            return None
        if words != declared.words:
            read.append(Reread(one.name, name, declared.words, words))
        parameters[name] = (
            replace(declared, words=words, at=here if declared.at else None)
            if isinstance(declared, Says)
            else replace(declared, words=words)
        )
    over = tuple(new for old in one.over if (new := carried_id(old, one.edition, edition, step)))
    unless = one.unless and carried_id(one.unless, one.edition, edition, step)
    if one.unless and not unless:
        work.append(Problem("editions.clause_gone", where=edition, rule=one.name, clause=one.unless))
        return None
    cited: dict[str, str | None] = {}
    for name, at in one.cited.items():
        cited[name] = at and carried_id(at, one.edition, edition, step)
        if at and cited[name] is None:
            work.append(Problem("editions.clause_gone", where=edition, rule=one.name, clause=at))
            return None
    return replace(one, clause=clause, parameters=parameters, over=over, unless=unless, edition=edition, cited=cited)


def _letters_differ(one: Rule, declared: Reads, edition: Edition) -> Problem | None:
    """What is wrong where the next edition's register does not have the entry with just these letters."""
    id, code = declared.choice.entry, "".join(letter for letter, _ in declared.choice.values)
    data = "".join(entry(id, edition).letters) if id in ids(edition) else "—"
    if set(data) == set(code):
        return None
    return Problem("editions.letters_differ", where=edition, rule=one.name, entry=id, code=code, data=data)


def _was_removed(one: Rule, step: Succession) -> bool:
    """Whether the rule's clause was taken out; a span whose clause stands is not, its words only changed."""
    return corpus(one.edition).holder(one.clause) in step.removed


def carried_id(id: str, old: str, new: str, step: Succession) -> str | None:
    """A clause, span or register entry as the next edition calls it; None where it is gone."""
    if id.startswith("IR-"):
        return id
    if id == commencement(old):
        return step.begins
    holder = corpus(old).holder(corpus(old).clause(id).id)
    here = next((now for now, then in step.was.items() if then == holder), None)
    if here is None or holder is None or holder == id:
        return here
    span = here + id.removeprefix(holder)
    return span if span in corpus(new).spans else None


def carried_through(id: str, old: Edition, new: Edition) -> str | None:
    """A clause, span or register entry as a later edition calls it, through those between; None where it is gone."""
    names = edition_folders()
    found: str | None = id
    for before, after in pairwise(names[names.index(old) : names.index(new) + 1]):
        step = succession(after)
        assert step is not None
        found = found and carried_id(found, before, after, step)
    return found


def _carried_words(there: str, here: str, declared: Says | Reads, old: str, new: str) -> str | None:
    """The words where they now stand, if they stand once and their reader can read them."""
    before, after = corpus(old).clause(there), corpus(new).clause(here)
    body = after.label + after.ja
    from mrs_spec.document.worddiff import carried  # only where there is a later edition

    for words in (carried(before.label + before.ja, body, declared.words or ""), declared.words):
        if words and body.count(words) == 1 and (not isinstance(declared, Says) or _reads(declared.reader, words)):
            return words
    return None


def _reads(reader: Reader, words: str) -> bool:
    try:
        reader.read(words)
    except ValueError:
        return False
    return True


def _nobody_reads(law: Law, edition: Edition, step: Succession) -> Iterator[Problem]:
    """Operative clauses of the edition that are new or moved, no rule reads, and nobody has disposed of."""
    read = {one.clause for one in law.rules}
    for clause in corpus(edition):
        new = clause.id not in step.was or clause.id != step.was[clause.id]
        spans = corpus(edition).spans_of(clause.id)
        if clause.kind == "operative" and new and clause.id not in step.done and not read & {clause.id, *spans}:
            yield Problem("editions.no_rule", where=edition, clause=clause.id)
