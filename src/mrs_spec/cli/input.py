"""What commands are given: files, cases, days, letters, the compiled features."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mrs_spec.cli.base import words
from mrs_spec.ground.data import Object
from mrs_spec.ground.doors import json_of, text_of
from mrs_spec.ground.problems import Problem, Problems

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from mrs_spec.asking.editions import Laws
    from mrs_spec.document.register import Chosen
    from mrs_spec.law.law import Law
    from mrs_spec.record.facts import Facts
    from mrs_spec.scenarios.cases import Case
    from mrs_spec.scenarios.scenario import Compiled
    from mrs_spec.signoff.parts import House


def read_text(path: Path) -> str:
    """The file's text. Raises Problem for a missing file or another encoding."""
    try:
        return text_of(sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes(), str(path))
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None


def read_json(path: Path) -> Object:
    """A JSON object from a file, or from standard input for "-". Raises Problem."""
    try:
        data = json_of(read_text(path))
    except Problem as problem:
        raise problem.inside(str(path)) from None
    if not isinstance(data, dict) or not isinstance(data.get("facts"), dict):
        raise Problem("input.not_an_object", where=str(path))
    return data


def case_named(name: str) -> Case:
    """A case from a file, or one of the repository's by its id."""
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.scenarios.cases import from_json

    if name == "-" or _is_file(name):
        return from_json(read_json(Path(name)), edition_meant())
    from mrs_spec.ground.files import house
    from mrs_spec.ground.nearest import did_you_mean
    from mrs_spec.scenarios.features import find_case
    from mrs_spec.scenarios.lock import read_lock

    found = find_case(house(), name)
    if found is None:
        raise Problem("input.unknown_case", case=name, near=did_you_mean(name, read_lock(house()).digests))
    return found


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except OSError:
        return False


def compiled() -> Compiled:
    """The compiled features. Raises Problems when the lint or the parity does not hold."""
    from mrs_spec.ground.files import house
    from mrs_spec.scenarios.features import compile_features

    found = compile_features(house())
    if found.problems:
        raise Problems(found.problems)
    return found


def reaches_a_later_edition(facts: Facts) -> date | None:
    """The first day on record that lies in a later edition at hand; None where the first governs all."""
    from mrs_spec.document.text import edition_folders

    if len(edition_folders()) == 1:
        return None
    from mrs_spec.asking.editions import beyond_the_first

    return beyond_the_first(facts)


def laws_under(readings: tuple[str, ...], stated: Iterable[Chosen] = ()) -> Laws:
    """The laws of all editions under the letters given, and those a case states where none of their entry is given."""
    from mrs_spec.asking.editions import laws
    from mrs_spec.document.register import given_letters, together

    whole = laws()
    return whole.under_all(together(given_letters(readings, whole.edition), stated, whole.edition))


def law_under(readings: tuple[str, ...], stated: Iterable[Chosen] = ()) -> Law:
    """The law under the letters given; those a case states stand where none of their entry is given."""
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.document.register import given_letters, together
    from mrs_spec.rules import law_of

    law = law_of(edition_meant())
    return law.under_all(together(given_letters(readings, law.edition), stated, law.edition))


def say_which(edition: str | None) -> None:
    """Say, where none is named and others answer too, that it is the first edition, and how another is named.

    Never the latest: what a command answers must not change with the day on which it is run.
    """
    from mrs_spec.document.text import edition_folders

    if edition or len(edition_folders()) == 1:
        return
    from mrs_spec.asking.editions import complete_editions, edition_meant

    first, others = edition_meant(), complete_editions()
    if others:
        names = ", ".join(f"--edition {one}" for one in others)
        told = words(
            f"{first} 実施の版によります。ほかの版: {names}", f"this is the edition of {first}; others: {names}"
        )
        click.echo(f"mrs-spec: {told}", err=True)


def house_of(edition: str | None = None) -> House:
    """The house of an edition, the first by default. Raises Problem where features are refused, or without a clone."""
    from mrs_spec.asking.editions import edition_meant
    from mrs_spec.ground.files import root
    from mrs_spec.signoff.parts import House

    root()
    say_which(edition)
    return House(compiled(), edition_meant(edition))
