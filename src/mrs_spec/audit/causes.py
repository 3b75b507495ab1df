"""What explains most: which other law gives what was invoiced. The gate's diagnosis, over contracts that differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

import duckdb

from mrs_spec.asking.ask import answers
from mrs_spec.audit.compare import LineVerdict
from mrs_spec.audit.owed import facts_of, law_of_letters
from mrs_spec.audit.parts import DIFFERING, finished
from mrs_spec.audit.plan import Plan, Range
from mrs_spec.audit.readings import question_of
from mrs_spec.audit.tables import quoted
from mrs_spec.gate.diagnosis import Diagnosis, Suspect, diagnose
from mrs_spec.gate.families import Place
from mrs_spec.gate.runner import CaseVerdict, Outcome
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Answer, Charge, as_json, parts
from mrs_spec.record.facts import Facts
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.questions import Question, by_option
from mrs_spec.record.things import Option
from mrs_spec.scenarios.cases import Case, Expected, Wrong

AT_MOST = 200
"""So many contracts that differ are looked into, and as many that do not: what those say speaks against a cause."""
PARTS = 20
"""From so many parts of the fleet."""


class FoundLine(NamedTuple):
    """A line of a contract, as the audit found it."""

    kind: str
    subject: str
    verdict: LineVerdict
    on: date | None
    invoiced_on: date | None
    owed: int | None
    invoiced: int | None


class FleetCauses(NamedTuple):
    """What was found, over how many contracts that differ."""

    diagnosis: Diagnosis
    contracts: int
    weights: dict[Place, tuple[int, int]]
    """Of each answer that is not the contract's: its lines that differ, and the yen by which they do, either way."""

    def explained(self, cause: Suspect) -> tuple[int, int]:
        """How many lines a cause explains, and by how many yen they differ, either way."""
        found = [self.weights.get(place, (0, 0)) for place in cause.explains]
        return sum(lines for lines, _ in found), sum(yen for _, yen in found)


def causes(plan: Plan, db: duckdb.DuckDBPyConnection) -> FleetCauses:
    """Which laws explain the lines that differ; the contracts are chosen by their ids alone."""
    lines = plan.lines_of(looked_into := _chosen(plan))
    differing = _ids(db, f"SELECT DISTINCT contract FROM {lines} WHERE verdict IN ({DIFFERING})") if looked_into else []
    if not differing:
        return FleetCauses(Diagnosis(), 0, {})
    right = _ids(db, f"SELECT contract FROM {lines} GROUP BY 1 HAVING bool_and(verdict IN ('right', 'held back'))")
    law = law_of_letters(plan.asked.letters)
    cases: dict[str, Case] = {}
    outcomes: dict[str, Outcome] = {}
    weights: dict[Place, tuple[int, int]] = {}
    lines_of = lines_named(plan, db, [*differing, *right])
    for contract, facts in facts_named(plan, db, [*differing, *right]):
        found = lines_of[contract]
        rows = list(_answered(law, facts, found))
        cases[contract] = Case(
            contract, facts, tuple(Expected(question, as_json(right)) for question, right, _ in rows)
        )
        got = {str(question): as_json(said) for question, _, said in rows}
        weights |= {
            (contract, str(one.question)): _weight(facts, found, one.question) for one in cases[contract].expected
        }
        wrong = tuple(Wrong(one, as_json(right), as_json(said)) for one, right, said in rows if right != said)
        verdict = CaseVerdict.FAIL if wrong else CaseVerdict.PASS
        outcomes[contract] = Outcome(contract, verdict, tuple(got), got, wrong)
    return FleetCauses(diagnose(law, cases, outcomes), sum(bool(one.wrong) for one in outcomes.values()), weights)


def _weight(facts: Facts, lines: list[FoundLine], question: Question) -> tuple[int, int]:
    its = [one for one in lines if one.verdict.differs and question_of(facts, one.kind, one.subject) == question]
    apart = [abs((one.invoiced or 0) - (one.owed or 0)) or one.invoiced or 0 for one in its]
    return len(its), sum(apart)


def _ids(db: duckdb.DuckDBPyConnection, query: str) -> list[str]:
    return [
        row[0]
        for row in db.execute(f"SELECT * FROM ({query}) ORDER BY md5(contract), contract LIMIT {AT_MOST}").fetchall()
    ]


def _chosen(plan: Plan) -> list[Range]:
    """Parts with contracts that differ, from all over the fleet."""
    found = [part for part in plan.parts if (its := finished(plan, part)) and its.counts.differing]
    return [found[number * len(found) // PARTS] for number in range(PARTS)] if len(found) > PARTS else found


def facts_named(plan: Plan, db: duckdb.DuckDBPyConnection, contracts: Iterable[str]) -> Iterator[tuple[str, Facts]]:
    """The facts of these contracts, by part and id. Raises Problem(s) where they are refused."""
    for part, ids in _by_part(plan, contracts).items():
        query = f"SELECT contract::VARCHAR AS id, facts FROM ({plan.mapped.mapping.contracts}\n) WHERE {part.where}"
        for id, told in db.execute(f"SELECT * FROM ({query}) WHERE id IN ({_listed(ids)}) ORDER BY id").fetchall():
            yield id, facts_of(told)


def lines_named(
    plan: Plan, db: duckdb.DuckDBPyConnection, contracts: Iterable[str]
) -> dict[str, list[FoundLine]]:  # fmt: skip
    """The lines of these contracts, by kind, subject and day."""
    found: dict[str, list[FoundLine]] = {one: [] for one in contracts}
    for part, ids in _by_part(plan, found).items():
        query = (
            f'SELECT contract, kind, subject, verdict, "on", invoiced_on, owed, invoiced FROM {plan.lines_of([part])} '
            f"WHERE contract IN ({_listed(ids)}) "
            'ORDER BY contract, kind, subject, coalesce("on", invoiced_on), verdict, owed, invoiced'
        )
        for id, kind, subject, verdict, *rest in db.execute(query).fetchall():
            found[id].append(FoundLine(kind, subject, LineVerdict(verdict), *rest))
    return found


def _by_part(plan: Plan, contracts: Iterable[str]) -> dict[Range, list[str]]:
    found: dict[Range, list[str]] = {}
    for one in sorted(set(contracts)):
        found.setdefault(plan.part_of(one), []).append(one)
    return found


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(quoted(one) for one in ids)


def _answered(law: Law, facts: Facts, lines: list[FoundLine]) -> Iterator[tuple[Question, Answer, Answer]]:
    """For each list of charges: what the law answers, and what the invoices say instead."""
    asked = {one.kind: one for one in lines if one.kind}
    questions = dict.fromkeys(
        question for kind in ChargeKind if kind.value in asked for question in _questions(facts, kind)
    )
    for question, right in answers(law, facts, questions).items():
        if (owed := parts(right)) is not None and all(isinstance(one, Charge) for one in owed):
            about = [one for one in lines if one.kind and question_of(facts, one.kind, one.subject) == question]
            charges = [one for one in owed if isinstance(one, Charge)]
            yield question, right, _invoiced(charges, about, ChargeKind(question.name.partition(".")[2]))


def _questions(facts: Facts, kind: ChargeKind) -> Iterator[Question]:
    subjects = [one.id for one in facts.record.of(Option)] if by_option(kind) else [""]
    return (Question(f"charges.{kind.value}", one) if one else Question(f"charges.{kind.value}") for one in subjects)


def _invoiced(owed: list[Charge], lines: list[FoundLine], kind: ChargeKind) -> tuple[Charge, ...]:
    """The list of charges as the invoices have it: as owed, but for the lines that differ."""
    found = list(owed)
    tax = next((one.tax for one in owed), "exclusive")
    for line in lines:
        if not line.verdict.differs:
            continue
        its = next(
            (
                one
                for one in found
                if (one.subject or "contract", one.on, one.yen) == (line.subject, line.on, line.owed)
            ),
            None,
        )
        if its is not None:
            found.remove(its)
        if line.invoiced is not None and line.invoiced_on is not None:
            base = its or Charge(kind, line.subject, 0, line.invoiced_on, (), tax)
            found.append(base._replace(yen=line.invoiced, on=line.invoiced_on, held=()))
    return tuple(sorted(found, key=lambda one: (one.on if isinstance(one.on, date) else date.max, one.subject)))
