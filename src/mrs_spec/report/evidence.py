"""The evidence index: one row per clause of the whole document, with its rung; static, without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

from mrs_spec.law import Reads
from mrs_spec.proof import Proof
from mrs_spec.readings import entry
from mrs_spec.report.changes import in_later_editions, later_editions
from mrs_spec.report.tell import DISPOSITIONS, RUNGS, kill_sentence, summary
from mrs_spec.rules import law
from mrs_spec.scenarios import Compiled, root_digest, write_whole
from mrs_spec.signoff.parts import meanings
from mrs_spec.signoff.states import STATES, Standing
from mrs_spec.text import Clause, clause_name, corpus
from mrs_spec.wording import LANGS, Both


def write_evidence(
    folder: Path, proof: Proof, compiled: Compiled, retired: Iterable[str] = (), standing: Standing | None = None
) -> None:
    """Write the index page. standing: where each clause stands in sign-off."""
    text = (files("mrs_spec.report") / "evidence.html").read_text("utf-8")
    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True).from_string(
        text
    )
    write_whole(folder / "index.html", page.render(**_page(proof, compiled, retired, standing)))


def _page(proof: Proof, compiled: Compiled, retired: Iterable[str], standing: Standing | None) -> dict[str, Any]:
    rows = [{**_row(clause, proof, compiled), **_signoff(clause, standing)} for clause in corpus()]
    operative = [row for row in rows if row["kind"] == "operative"]
    counts = {rung: sum(row["rung"] == rung for row in operative) for rung in ("pinned", "applied", "disposed")}
    counts["signed"] = sum(row["rung"] == "pinned" and row["signed"] for row in operative)
    digests = {id: case.digest for id, case in compiled.cases.items()}
    return {
        "langs": LANGS,
        "editions": later_editions(),
        "rows": rows,
        "overview": _overview(rows),
        "operative": len(operative),
        "clauses": len(rows),
        "counts": counts,
        "summary": Both(summary(proof, "ja"), summary(proof, "en")),
        "entries": [_entry(id, proof) for id in law().entries()],
        "edition": corpus().edition,
        "source": corpus().sha256,
        "root": root_digest(digests, retired),
        "cases": len(digests),
        "version": version("mrs-spec"),
        "rungs": RUNGS,
    }


def _row(clause: Clause, proof: Proof, compiled: Compiled) -> dict[str, Any]:
    rules = [one for one in law().rules if one.clause == clause.id or one.clause.startswith(clause.id + ".")]
    verdicts = [one for one in proof.of_clause(clause.id) if not one.broken] if rules else []
    used = {p.choice.entry for one in rules for p in one.parameters.values() if isinstance(p, Reads)}
    scenarios = sorted({s.scenario_id for s in compiled.scenarios["ja"].values() if clause.id in s.clauses})
    titles = {lang: {s.scenario_id: s.title for s in compiled.scenarios[lang].values()} for lang in LANGS}
    return {
        "id": clause.id,
        "later": in_later_editions(clause.id),
        "name": clause_name(clause.id),
        "kind": clause.kind,
        "disposition": DISPOSITIONS[clause.kind],
        "text": Both(clause.label + " " + clause.ja if clause.label else clause.ja, clause.en),
        "rung": proof.rung(clause.id) if rules else "disposed",
        "runs": bool(rules),
        "killed": sum(one.killed for one in verdicts),
        "laws": [
            {
                "id": one.alternative.id,
                "killed": one.killed or one.standing == "equal",
                "said": Both(kill_sentence(one, "ja"), kill_sentence(one, "en")),
            }
            for one in verdicts
        ],
        "rules": [{"clause": one.clause, "name": one.name, "doc": one.doc} for one in rules],
        "readings": sorted(used),
        "scenarios": [{"id": id, "title": Both(titles["ja"][id], titles["en"][id])} for id in scenarios],
    }


def _signoff(clause: Clause, standing: Standing | None) -> dict[str, Any]:
    """Each meaning with its state; and whether all are current, the last rung."""
    found = standing.of(clause.id) if standing else []
    told = [
        {"meaning": meanings()[one.meaning].name, "state": STATES[one.state]} for one in found if one.state != "nothing"
    ]
    return {"signoff": told, "signed": standing is not None and standing.signed(clause.id)}


def _overview(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One line per article or annex: its operative clauses, how many are pinned, and what hangs on them."""
    found = []
    parts = [re.match(r"art\d\d|annex\d|suppl", row["id"]) for row in rows]
    for head in dict.fromkeys(part[0] for part in parts if part):
        own = [row for row, part in zip(rows, parts, strict=True) if part and part[0] == head]
        operative = [row for row in own if row["kind"] == "operative"]
        found.append(
            {
                "id": own[0]["id"],
                "name": clause_name(head),
                "caption": own[0]["text"],
                "operative": len(operative),
                "pinned": sum(row["rung"] == "pinned" for row in operative),
                "laws": len({law["id"] for row in own for law in row["laws"]}),
                "scenarios": len({one["id"] for row in own for one in row["scenarios"]}),
                "readings": len({id for row in own for id in row["readings"]}),
            }
        )
    return found


def _entry(id: str, proof: Proof) -> dict[str, Any]:
    one = entry(id)
    return {
        "id": id,
        "question": one.question,
        "default": one.default,
        "letters": list(one.letters.values()),
        "severity": one.severity,
        "clauses": one.clauses,
        "apart": {f"{p.one}/{p.other}": p.case for p in proof.pairs if p.entry == id},
    }
