"""What was weakened since another state of the repository: a commit or a tag, not a file inside the tree.

A lock rewritten by hand, a text changed together with its digest, a law newly said to be equal: inside the tree each
looks like a decision. Against what was there before, it is told in words.
"""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mrs_spec.document.names import clause_name
from mrs_spec.document.worddiff import worded
from mrs_spec.ground.doors import toml_of, well_formed
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.proof.distrust import COUNTS, read_counts, worse

CONTRACT = "src/mrs_spec/contract"
LOCK = "features/vectors.lock"

Tables = Mapping[str, Any]


class Since(NamedTuple):
    """A commit or tag, and what was weakened since then, in words."""

    commit: str
    weakened: tuple[Both, ...]


class Promised(NamedTuple):
    """What a state of the repository promises, each by its id."""

    cases: dict[str, str]
    """Cases and their digests."""
    texts: dict[str, str]
    """Clauses of all editions and their Japanese."""
    translations: dict[str, str]
    letters: dict[str, str]
    """Register entries and their defaults."""
    choices: frozenset[tuple[str, str]]
    """Entries with each of their letters."""
    excused: dict[str, str]
    """Laws said to be equal, or waived."""
    unowned: frozenset[tuple[str, str]]
    """Normative words waived, with their clause."""
    terms: frozenset[str]
    counts: dict[str, int]


def weakened(place: Path, commit: str, counts: Mapping[str, int] | None = None) -> list[Both]:
    """In words, what is less or other than at a commit; counts: of the proof just made.

    Raises Problem where git has no such commit, or what it has cannot be read.
    """
    with tempfile.TemporaryDirectory() as folder:
        before = _state(_taken_out(place, commit, Path(folder)))
    now = _state(place)
    return [
        *_cases(before, now), *_text(before, now), *_register(before, now), *_excused(before, now),
        *_counts(before.counts, counts or now.counts),
    ]  # fmt: skip


def _taken_out(place: Path, commit: str, folder: Path) -> Path:
    """The files of a commit that say what is promised, in a folder of their own."""
    command = ["git", "-C", str(place), "archive", "--format=tar", f"{commit}^{{commit}}", "--", "features", CONTRACT]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        raise Problem("against.no_git") from None
    if done.returncode:
        raise Problem("against.no_commit", where=commit)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


# --- a state --------------------------------------------------------------------------------------


def _state(place: Path) -> Promised:
    editions = sorted(path.parent for path in (place / CONTRACT).glob("*/clauses.json"))
    rows = [(folder.name, row) for folder in editions for row in _rows(folder / "clauses.json")]
    entries = [_table(path) for folder in editions for path in sorted((folder / "readings").glob("IR-*.toml"))]
    with well_formed(CONTRACT):
        return Promised(
            _digests(place / LOCK),
            {f"{edition} {row['id']}": row["ja"] for edition, row in rows},
            {f"{edition} {row['id']}": row["en"] for edition, row in rows},
            {str(entry["id"]): str(entry["default"]) for entry in entries},
            frozenset((str(entry["id"]), letter) for entry in entries for letter in entry["letters"]),
            dict(_laws(editions)),
            frozenset(_unowned(editions)),
            frozenset(term for folder in editions for term in _terms(_table(folder / "glossary.toml"))),
            read_counts(place) if (place / COUNTS).is_file() else {},
        )


def _table(path: Path) -> Tables:
    return toml_of(path, path.name) if path.is_file() else {}


def _rows(path: Path) -> list[dict[str, str]]:
    with well_formed(path.name):
        data = json.loads(path.read_text("utf-8"))
        return [*data["clauses"], *data["spans"]]


def _digests(path: Path) -> dict[str, str]:
    lines = (line.split() for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {line[0]: line[1] for line in lines if len(line) == 2 and line[0] not in ("root", "retired")}


def _laws(editions: list[Path]) -> Iterator[tuple[str, str]]:
    for folder in editions:
        table = _table(folder / "proof.toml")
        for how in ("equal", "waived"):
            for row in table.get(how, ()):
                yield from ((law, how) for law in row["laws"])


def _unowned(editions: list[Path]) -> Iterator[tuple[str, str]]:
    for folder in editions:
        for row in _table(folder / "waivers.toml").get("claim", ()):
            if row["kind"] == "waived":
                yield f"{folder.name} {row['clause']}", row["words"]


def _terms(table: Tables) -> Iterator[str]:
    for row in table.get("term", ()):
        yield row["ja"] if isinstance(row["ja"], str) else row["ja"][0]


# --- what is less or other ------------------------------------------------------------------------


def _cases(before: Promised, now: Promised) -> Iterator[Both]:
    for id, digest in before.cases.items():
        if id not in now.cases:
            yield Both(f"{id}: 事例がなくなりました", f"{id}: the case is gone")
        elif now.cases[id] != digest:
            yield Both(
                f"{id}: 事実、問い又は期待する答えが変わりました",
                f"{id}: its facts, questions or expected answers have changed",
            )


def _text(before: Promised, now: Promised) -> Iterator[Both]:
    for key, text in before.texts.items():
        edition, _, id = key.partition(" ")
        name = clause_name(id)
        if key not in now.texts:
            yield Both(f"{name.ja}（{edition}）: 条文がなくなりました", f"{name.en} ({edition}): the text is gone")
        elif (told := now.texts[key]) != text:
            shown = worded(text, told)
            yield Both(
                f"{name.ja}（{edition}）: 条文が変わりました：{shown}",
                f"{name.en} ({edition}): the text has changed: {shown}",
            )
        elif (told := now.translations[key]) != before.translations[key]:
            shown = worded(before.translations[key], told)
            yield Both(
                f"{name.ja}（{edition}）: 英訳が変わりました：{shown}",
                f"{name.en} ({edition}): the translation has changed: {shown}",
            )


def _register(before: Promised, now: Promised) -> Iterator[Both]:
    for id, default in before.letters.items():
        if id not in now.letters:
            yield Both(f"{id}: 解釈の記載がなくなりました", f"{id}: the register entry is gone")
        elif now.letters[id] != default:
            change = f"{default} → {now.letters[id]}"
            yield Both(f"{id}: 既定の選択が変わりました（{change}）", f"{id}: its default has changed ({change})")
    for id, letter in sorted(before.choices - now.choices):
        if id in now.letters:
            yield Both(f"{id}: 選択肢 {letter} がなくなりました", f"{id}: letter {letter} is gone")


def _counts(before: Mapping[str, int], now: Mapping[str, int]) -> Iterator[Both]:
    for name, (has, had) in worse(now, before).items():
        change = f"{had:,} → {has:,}"
        yield Both(f"証明の数 {name}: {change}", f"{name}, counted by the proof: {change}")


def _excused(before: Promised, now: Promised) -> Iterator[Both]:
    for law, how in now.excused.items():
        if before.excused.get(law) != how:
            said = (
                Both("等しいとされました", "is now said to be equal")
                if how == "equal"
                else Both("免除されました", "is now waived")
            )
            yield Both(f"別の法 {law}: {said.ja}", f"alternative law {law}: {said.en}")
    for key, words in sorted(now.unowned - before.unowned):
        name = clause_name(key.partition(" ")[2])
        yield Both(
            f"{name.ja}: 規範の語「{words}」が計算不要とされました",
            f"{name.en}: the normative word 「{words}」 now counts as nothing to compute",
        )
    for term in sorted(before.terms - now.terms):
        yield Both(f"用語集: 「{term}」がなくなりました", f"glossary: 「{term}」 is gone")
