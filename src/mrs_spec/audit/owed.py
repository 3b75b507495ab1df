"""What is owed: one pure function from a batch of contracts to a batch of charges, wherever the batch comes from.

It is the law as it is proven: the same judge that answers a Case. A contract whose facts cannot be judged gives one
row that says which field is at fault and how, and never what stands in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import cast

import pyarrow as pa

from mrs_spec.asking.ask import Asking, every_charge
from mrs_spec.asking.editions import beyond_the_first, edition_meant
from mrs_spec.document.register import given_letters, together
from mrs_spec.document.text import Edition, edition_folders
from mrs_spec.ground.data import JSON
from mrs_spec.ground.doors import json_of
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Undetermined, all_missing
from mrs_spec.record.facts import Facts, load
from mrs_spec.record.things import Fact
from mrs_spec.rules import law_of
from mrs_spec.telling.statement import PLACES

OWED = pa.schema(
    [
        ("contract", pa.string()),
        ("kind", pa.string()),
        ("subject", pa.string()),
        ("on", pa.date32()),
        ("yen", pa.int64()),
        ("tax", pa.string()),
        ("held", pa.string()),
        ("needs", pa.string()),
        ("who", pa.string()),
        ("annex", pa.string()),
        ("clause", pa.string()),
        ("edition", pa.string()),
        ("fault", pa.string()),
        ("field", pa.string()),
    ]
)
"""What is owed, or undetermined, of every contract of a batch; `fault` and `field` where its facts are refused."""

LARGEST = 2**63 - 1
"""Yen that a column can hold."""

Owing = Callable[[pa.RecordBatch], pa.RecordBatch]


def owing(letters: Iterable[str] = ()) -> Owing:
    """The function for a law under these letters (IR-05=B); it can be sent to another process. Raises Problem."""
    return _Owing(normal(letters))


class _Owing:
    def __init__(self, letters: tuple[str, ...]) -> None:
        self.letters = letters

    def __call__(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        return owed(batch, law_of_letters(self.letters))


@lru_cache(maxsize=4)
def law_of_letters(letters: tuple[str, ...]) -> Law:
    """The law under these letters, made once a process."""
    law = law_of(edition_meant())
    return law.under_all(_together(letters, law.edition))


def normal(letters: Iterable[str]) -> tuple[str, ...]:
    """Letters, and those that they presuppose: IR-05=B. Raises Problem."""
    return tuple(f"{entry}={letter}" for entry, letter in _together(letters, edition_meant()).items())


def _together(letters: Iterable[str], edition: Edition) -> dict[str, str]:
    return together(given_letters(letters, edition), (), edition)


@rarely_collected()
def owed(batch: pa.RecordBatch, under: Law) -> pa.RecordBatch:
    """What is owed of the contracts of a batch: its first column their ids, its second their facts."""
    rows: list[tuple[object, ...]] = []
    edition = under.edition
    for contract, told in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True):
        id = "" if contract is None else str(contract)
        try:
            rows.extend([(id, *row, edition, None, None) for row in charged(under, facts_of(told))])
        except (Problem, Problems) as error:
            rows.append(refused(id, *fault_of(error), edition))
        except Exception as error:  # one contract that cannot be judged must not keep the others from it
            rows.append(refused(id, "audit.not_judged", type(error).__name__, edition))
    return table_of(rows)


def table_of(rows: list[tuple[object, ...]]) -> pa.RecordBatch:
    """Rows of what is owed as a batch."""
    columns = list(zip(*rows, strict=True)) if rows else [()] * len(OWED)
    return pa.record_batch([pa.array(one, field.type) for one, field in zip(columns, OWED, strict=True)], schema=OWED)


def refused(contract: str, fault: str, field: str, edition: str) -> tuple[object, ...]:
    """The row of a contract whose facts are refused."""
    return (contract, "", "", *[None] * 8, edition, fault, field)


def charged(under: Law, facts: Facts) -> Iterator[tuple[object, ...]]:
    """All that a contract owes: kind, subject, day, yen, tax, what holds it, what is missing and who must supply it."""
    judge = under.judge
    session = judge.session(facts.record)
    if (refusal := judge.refusal(session)) is not None:
        yield ("", "", None, None, None, None, f"refused:{refusal.clause}", None, None, refusal.clause)
        return
    for kind, subject, charge, *_ in every_charge(Asking(judge, session)):
        annex, clause = PLACES[kind]
        if isinstance(charge, Undetermined):
            yield (kind.value, subject, None, None, None, None, *_missing(charge), annex, clause)
            continue
        on = charge.on if isinstance(charge.on, date) else None
        yen = charge.yen if isinstance(charge.yen, int) else None
        if yen is not None and yen > LARGEST:
            raise Problem("facts.too_large", where="indications.amount", value=yen, bound=LARGEST)
        held = " ".join(charge.held) or None
        missing = (None, None) if on and yen is not None else _missing(all_missing((charge.yen, charge.on)))
        yield (kind.value, charge.subject, on, yen, charge.tax or None, held, *missing, annex, clause)


def _missing(found: Undetermined | None) -> tuple[str | None, str | None]:
    if found is None:
        return None, None
    return " ".join(dict.fromkeys(one.need for one in found.in_order)), " ".join(found.owed_by)


# --- facts ----------------------------------------------------------------------------------------


def facts_of(told: object) -> Facts:
    """Facts from a column: a struct, or JSON. What a table leaves empty is not told. Raises Problem(s)."""
    data = json_of(told) if isinstance(told, str) else told
    facts = load(_told(data))
    if len(edition_folders()) > 1 and (day := beyond_the_first(facts)) is not None:
        raise Problem("editions.judge_only", day=day)
    return facts


def _told(value: object) -> JSON:
    if isinstance(value, dict):
        return {name: _told(one) for name, one in value.items() if one is not None and one != []}
    if isinstance(value, list):
        return [_told(one) for one in value]
    if isinstance(value, date | datetime):
        return value.isoformat()
    return cast(JSON, value)


def fault_of(error: Problem | Problems) -> tuple[str, str]:
    """Which kind of fault, and in which field: never what stands in it."""
    first = error.found[0] if isinstance(error, Problems) else error
    parts = first.where.removeprefix("facts.").split(".")
    return first.key, ".".join(one if one.isdigit() or one in fields() else "…" for one in parts if one)


@lru_cache(maxsize=1)
def fields() -> frozenset[str]:
    """Every field that facts can have."""

    def within(kind: type[Fact]) -> Iterator[str]:
        yield from kind.model_fields
        for one in kind.__subclasses__():
            yield from within(one)

    return frozenset(within(Fact))


def unindexed(field: str) -> str:
    """A field without the numbers of what stands in lists."""
    return ".".join(one for one in field.split(".") if not one.isdigit())
