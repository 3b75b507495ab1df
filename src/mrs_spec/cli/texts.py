"""Every text of the house that stands in both languages, to hold against the glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mrs_spec.cli.help import pairs_of_the_help
from mrs_spec.document.register import entries
from mrs_spec.document.text import Edition, corpus, needs_table
from mrs_spec.ground.problems import messages
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.scenario import Compiled


def pairs_of_the_house(compiled: Compiled, edition: Edition) -> Iterator[tuple[str, str, str]]:
    """Every text of the house in both languages: clauses, register, steps, titles, needs, messages."""
    yield from pairs_of_an_edition(edition)
    for step in STEPS.all:
        yield f"steps: {step.name}", *step.phrase.both
    titles = {one.scenario_id: one.title for one in compiled.scenarios["en"].values()}
    for id, title in {one.scenario_id: one.title for one in compiled.scenarios["ja"].values()}.items():
        if id in titles:  # parity reports the others
            yield id, title, titles[id]
    yield from _both_in("needs.toml: ", needs_table())
    yield from _both_in("messages.toml: ", messages())
    yield from pairs_of_the_help()


def pairs_of_an_edition(edition: Edition) -> Iterator[tuple[str, str, str]]:
    """Every text of an edition in both languages: its clauses and its register."""
    for clause in corpus(edition).all.values():
        yield clause.id, clause.label + clause.ja, clause.en
    for entry in entries(edition):
        for name in ("question", "example", "why", "told_apart_by"):
            yield f"{entry.id} {name}", *getattr(entry, name)
        for letter in entry.letters.values():
            yield f"{entry.id}={letter.letter}", *letter.text
            yield f"{entry.id}={letter.letter} result", *letter.result
        yield from ((f"{entry.id} notes", *note) for note in entry.notes)


def _both_in(path: str, table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for name, row in table.items():
        if "ja" in row:
            yield path + name, row["ja"], row["en"]
        else:
            yield from _both_in(f"{path}{name}.", row)
