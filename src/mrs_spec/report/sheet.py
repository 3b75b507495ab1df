"""The sheet of an article, for reading and signing on paper: text, readings, scenarios, digests, lines to sign.

The digest at its foot is the one that a record names as the page that was shown.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from mrs_spec.document.names import DISPOSITIONS, clause_name
from mrs_spec.document.text import Clause
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.pages import templates
from mrs_spec.ground.wording import LANGS, Both
from mrs_spec.report.site import words
from mrs_spec.scenarios.cases import Expected
from mrs_spec.scenarios.scenario import Scenario
from mrs_spec.signoff.meanings import meanings, table
from mrs_spec.signoff.parts import House, canonical, digest
from mrs_spec.signoff.records import read_policy
from mrs_spec.signoff.states import STATES, SignoffStanding, page_digest, states
from mrs_spec.telling.answers import published, question_name


def write_sheet(place: Path, house: House, article: str) -> Path:
    """Write the sheet under reports/sheets/; returns its path."""
    path = place / "reports" / "sheets" / f"{house.edition}-{article}.html"
    write_whole(path, templates("report").get_template("sheet.html").render(**_page(place, house, article)))
    return path


def _page(place: Path, house: House, article: str) -> dict[str, object]:
    policy, standing = read_policy(place), states(place, house)
    clauses = [house.text.clauses[id] for id in house.clauses(article)]
    lines = [
        {"meaning": meaning, "role": policy.roles[role]}
        for meaning in meanings().values()
        for role in policy.must[meaning.id]
        if any(house.items(clause.id, meaning.needs) for clause in clauses if clause.kind != "heading")
    ]
    scenarios = {scenario.scenario_id: None for clause in clauses for scenario in house.tagged(clause)}
    readings = {id: None for clause in clauses for id in house.items(clause.id, "letters")}
    return {
        "article": clause_name(article),
        "edition": house.edition,
        "document": house.text.document,
        "clauses": [_clause(clause, house, standing) for clause in clauses],
        "readings": [house.entries[id] for id in readings],
        "scenarios": [_scenario(id, house) for id in scenarios],
        "lines": lines,
        "digest": page_digest(house, article),
        "levels": [{"name": Both(**row["name"]), "proves": Both(**row["proves"])} for row in table()["level"].values()],
        "notice": Both(**table()["notice"]),
        "words": words(),
    }


def _clause(clause: Clause, house: House, standing: SignoffStanding) -> dict[str, object]:
    rows = [
        {
            "meaning": meaning,
            "state": STATES[standing.states[clause.id, id].state],
            "digest": _covered(house, clause, id),
        }
        for id, meaning in meanings().items()
        if standing.states[clause.id, id].state != "nothing"
    ]
    return {
        "id": clause.id,
        "name": clause.name,
        "kind": DISPOSITIONS[clause.kind],
        "label": clause.label,
        "text": Both(clause.ja, clause.en),
        "rows": rows,
    }


def _covered(house: House, clause: Clause, meaning: str) -> str:
    """One digest over everything that the meaning covers of the clause."""
    parts = {
        part: {key: digest(part, one) for key, one in house.items(clause.id, part).items()}
        for part in meanings()[meaning].covers
    }
    return hashlib.sha256(canonical(parts)).hexdigest()


def _scenario(id: str, house: House) -> dict[str, object]:
    rows = [row for row in house.rows.values() if row.scenario_id == id]
    return {"id": id, "title": house.titles[id], "rows": [_row(row, house) for row in rows]}


def _answer(of: Expected) -> Both:
    said = (f"{question_name(of.question, lang)}: {published(of.question, of.answer, lang)}" for lang in LANGS)
    return Both(*said)


def _row(one: Scenario, house: House) -> dict[str, object]:
    return {
        "id": one.id,
        "steps": {lang: [step.text for step in house.compiled.scenarios[lang][one.id].steps] for lang in LANGS},
        "answers": [
            Both(
                *(f"{question_name(row.question, lang)}: {published(row.question, row.answer, lang)}" for lang in LANGS)
            )
            for row in one.case.expected
        ],
        "readings": [str(chosen) for chosen in one.case.readings],
        "digest": one.case.digest,
    }
