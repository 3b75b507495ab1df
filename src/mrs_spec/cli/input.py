"""What commands are given: files, cases, days, letters, the compiled features."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.problems import Problem, Problems

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mrs_spec.document.register import Chosen
    from mrs_spec.law.law import Law
    from mrs_spec.record.facts import Facts
    from mrs_spec.scenarios.cases import Case
    from mrs_spec.scenarios.scenario import Compiled
    from mrs_spec.signoff.parts import House


def read_text(path: Path) -> str:
    """The file's text. Raises Problem for a missing file or another encoding."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    except UnicodeDecodeError:
        raise Problem("input.not_utf8", where=str(path)) from None


def read_json(path: Path) -> Object:
    """A JSON object from a file, or from standard input for "-". Raises Problem."""
    text = sys.stdin.read() if str(path) == "-" else read_text(path)
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except Problem as problem:
        raise problem.at(str(path)) from None
    except json.JSONDecodeError as error:
        raise Problem("input.not_json", where=str(path), line=error.lineno, column=error.colno) from None
    except (ValueError, RecursionError):
        raise Problem("input.too_deep", where=str(path)) from None
    if not isinstance(data, dict) or not isinstance(data.get("facts"), dict):
        raise Problem("input.not_an_object", where=str(path))
    return data


def _once(pairs: list[tuple[str, JSON]]) -> Object:
    names = [name for name, _ in pairs]
    for name in names:
        if names.count(name) > 1:
            raise Problem("input.key_twice", name=name)
    return dict(pairs)


def case_named(name: str) -> Case:
    """A case from a file, or one of the repository's by its id."""
    from mrs_spec.scenarios.cases import from_json

    if name == "-" or _is_file(name):
        return from_json(read_json(Path(name)))
    from mrs_spec.ground.files import root
    from mrs_spec.scenarios.features import find_case

    found = find_case(root(), name)
    if found is None:
        raise Problem("input.unknown_case", case=name)
    return found


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except OSError:
        return False


def day_given(option: str, text: str) -> date:
    """A day of the command line. Raises Problem for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem("usage.not_a_day", where=option, value=text) from None


def compiled() -> Compiled:
    """The compiled features. Raises Problems when the lint or the parity does not hold."""
    from mrs_spec.ground.files import root
    from mrs_spec.scenarios.features import compile_features

    found = compile_features(root())
    if found.problems:
        raise Problems(found.problems)
    return found


def first_edition_only(facts: Facts) -> None:
    """Raises Problem where a later edition at hand governs something: only `judge` answers across editions."""
    from mrs_spec.document.text import edition_folders

    if len(edition_folders()) > 1:
        from mrs_spec.asking.editions import beyond_the_first

        if (day := beyond_the_first(facts)) is not None:
            raise Problem("editions.judge_only", day=day)


def law_under(readings: tuple[str, ...], stated: Iterable[Chosen] = ()) -> Law:
    """The law under the letters given; those a case states stand where none of their entry is given."""
    from mrs_spec.document.register import given_letters, together
    from mrs_spec.rules import law

    return law().under_all(together(given_letters(readings), stated))


def house_of(edition: str | None = None) -> House:
    """The house of an edition, the first by default. Raises Problem where features are refused."""
    from mrs_spec.document.text import EDITION
    from mrs_spec.signoff.parts import House

    return House(compiled(), edition or EDITION)
