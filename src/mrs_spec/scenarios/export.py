"""The vectors for people without Python."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from mrs_spec.document.text import Edition, corpus
from mrs_spec.ground.files import alone_in, write_folders, writing
from mrs_spec.ground.problems import Problem
from mrs_spec.scenarios.lock import read_lock, root_digest
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.scenarios.schemas import schemas

COMPARISON = {
    "ja": "答えと expected の正準 JSON（RFC 8785）がバイト単位で等しければ合格。"
    "配列の順序を含め、欠けた費用も余分な費用も不一致とする。詳しくは README.md。",
    "en": "pass when the canonical JSON (RFC 8785) of the answer equals that of expected to the byte, order of arrays "
    "included; a missing or an extra charge is a difference. See README.md.",
}


def export(folder: Path, compiled: Compiled, place: Path, edition: Edition) -> int:
    """Write cases, schemas, manifest and the rule of comparison into a new or empty folder; whole or not at all."""
    digests = {id: case.digest for id, case in sorted(compiled.cases.items())}
    with writing(folder), alone_in(folder.parent):
        folder.parent.stat()  # the folder in which it is to stand is not made
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise Problem("input.folder_not_empty", where=str(folder))
        root = root_digest(digests, read_lock(place).retired)
        write_folders(folder.parent, {folder.name: _files(compiled, digests, root, edition)})
    return len(digests)


def _files(compiled: Compiled, digests: Mapping[str, str], root: str, edition: Edition) -> Iterator[tuple[str, str]]:
    """Every file by its name within the folder."""
    for id in digests:
        case = compiled.cases[id]
        scenarios = {lang: compiled.scenarios[lang][id] for lang in ("ja", "en")}
        title = {lang: one.title for lang, one in scenarios.items()}
        body = {
            "id": id, "title": title, "edition": scenarios["ja"].edition,
            "clauses": list(scenarios["ja"].clauses), **case.body(),
        }  # fmt: skip
        yield f"cases/{id}.json", _json(body)
    for name, schema in schemas().items():
        yield f"{name}.schema.json", _json(schema)
    manifest = {
        "edition": corpus(edition).edition.isoformat(),
        "source_sha256": corpus(edition).sha256,
        "root": root,
        "comparison": COMPARISON,
        "cases": digests,
    }
    yield "manifest.json", _json(manifest)
    yield "README.md", (files("mrs_spec.scenarios") / "export.md").read_text("utf-8")


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
