"""What hangs on a clause, and the vectors for people without Python."""

from __future__ import annotations

import json
import shutil
import tempfile
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from mrs_spec.law import Reads
from mrs_spec.problems import Problem
from mrs_spec.readings import entries
from mrs_spec.rules import law_of
from mrs_spec.scenarios import Compiled, read_lock, root_digest
from mrs_spec.schemas import schemas
from mrs_spec.text import belongs, corpus, succession


class Touched(NamedTuple):
    """What a change of a clause concerns."""

    rules: list[str]
    readings: list[str]
    scenarios: list[str]


def affected(clause: str, edition: str, compiled: Compiled) -> Touched:
    """Rules of an edition's clause and its facets, the register entries about it, the scenarios tagged with them."""
    of_clause = [one for one in law_of(edition).rules if belongs(one.clause, clause)]
    rules = [f"{one.clause} {one.name}" for one in of_clause]
    used = {p.choice.entry for one in of_clause for p in one.parameters.values() if isinstance(p, Reads)}
    about = {one.id for one in entries(edition) if any(belongs(c, clause) for c in one.clauses)}
    called = _called(clause, edition)
    scenarios = {
        s.scenario_id
        for s in compiled.scenarios["ja"].values()
        if s.edition in called and any(belongs(tag, called[s.edition]) for tag in s.clauses)
    }
    return Touched(rules, sorted(used | about), sorted(scenarios))


def _called(clause: str, edition: str) -> dict[str, str]:
    """The clause's id in its edition and in every older one that has it; a scenario is about one of them."""
    found = {edition: clause}
    while (step := succession(edition)) and clause in step.was:
        clause, edition = step.was[clause], step.follows
        found[edition] = clause
    return found


COMPARISON = {
    "ja": "答えと expected の正準 JSON（RFC 8785）がバイト単位で等しければ合格。"
    "配列の順序を含め、欠けた費用も余分な費用も不一致とする。詳しくは README.md。",
    "en": "pass when the canonical JSON (RFC 8785) of the answer equals that of expected to the byte, order of arrays "
    "included; a missing or an extra charge is a difference. See README.md.",
}


def export(folder: Path, compiled: Compiled, place: Path) -> int:
    """Write cases, schemas, manifest and the rule of comparison into a new or empty folder; whole or not at all."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Problem("input.folder_not_empty", where=str(folder))
    part = None
    try:
        part = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}-", dir=folder.absolute().parent))
        part.chmod(0o755)
        (part / "cases").mkdir(parents=True)
        digests = {}
        for id, case in sorted(compiled.cases.items()):
            scenarios = {lang: compiled.scenarios[lang][id] for lang in ("ja", "en")}
            title = {lang: one.title for lang, one in scenarios.items()}
            body = {"id": id, "title": title, "clauses": list(scenarios["ja"].clauses), **case.body()}
            _write(part / "cases" / f"{id}.json", body)
            digests[id] = case.digest
        for name, schema in schemas().items():
            _write(part / f"{name}.schema.json", schema)
        manifest = {
            "edition": corpus().edition.isoformat(),
            "source_sha256": corpus().sha256,
            "root": root_digest(digests, read_lock(place).retired),
            "comparison": COMPARISON,
            "cases": digests,
        }
        _write(part / "manifest.json", manifest)
        page = (files("mrs_spec") / "export.md").read_text("utf-8")
        (part / "README.md").write_text(page, "utf-8")
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
    except OSError as error:
        if part is not None:
            shutil.rmtree(part, ignore_errors=True)
        raise Problem("input.cannot_write", where=str(folder), error=error.strerror or str(error)) from None
    return len(digests)


def _write(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", "utf-8")
