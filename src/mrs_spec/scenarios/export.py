"""The vectors for people without Python."""

from __future__ import annotations

import json
import shutil
import tempfile
from importlib.resources import files
from pathlib import Path

from mrs_spec.document.text import corpus
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
        page = (files("mrs_spec.scenarios") / "export.md").read_text("utf-8")
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
