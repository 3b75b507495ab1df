"""What the server answers to programs: a published case, judged, explained, as a statement and as duties."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from mrs_spec.asking.editions import Laws, beyond_the_first, edition_meant, laws
from mrs_spec.document.register import together
from mrs_spec.document.text import edition_folders
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.doors import day_given, json_of
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import LANGS
from mrs_spec.law.law import Law
from mrs_spec.record.questions import ASKS, Question, all_questions
from mrs_spec.rules import law_of
from mrs_spec.scenarios.cases import Case, from_json
from mrs_spec.scenarios.features import load_steps
from mrs_spec.scenarios.schemas import schemas
from mrs_spec.telling.duties import duties, duties_across
from mrs_spec.telling.explain import explain, explain_across, in_text
from mrs_spec.telling.judged import judged, judged_across
from mrs_spec.telling.statement import as_rows, statement, statement_across, totals
from mrs_spec.whatif.answering import readings
from mrs_spec.whatif.asked import ASKS as PAGE

MOST_EVENTS = 2_000
"""Rows that the lists of a record may have in all; larger records are judged by the command."""

Asked = Mapping[str, Sequence[str]]
"""The query of an address: a name, and the values given for it."""


class Reply(NamedTuple):
    """The status of HTTP, and JSON text."""

    status: int
    text: str


def reply(name: str, text: str, query: Asked, house: Path) -> Reply:
    """Answer one request by its name; whatever is wrong with it is told in both languages, with status 400.

    house: where the steps are, if they are not loaded yet.
    """
    load_steps(house)
    try:
        data = json_of(text)
        if name in PAGE:
            return Reply(200, _text(PAGE[name](data)))
        if not isinstance(data, dict) or not isinstance(data.get("facts"), dict):
            raise Problem("input.not_an_object", where="body")
        _limited(data["facts"])
        return Reply(200, _text(SERVICES[name](from_json(data, edition_meant()), query)))
    except Problem as problem:
        return refused([problem])
    except Problems as problems:
        return refused(problems.found)


def refused(problems: Sequence[Problem], status: int = 400) -> Reply:
    """What is wrong, in both languages."""
    return Reply(status, _text({"problems": [{lang: one.told(lang) for lang in LANGS} for one in problems]}))


def _text(data: JSON) -> str:
    return json.dumps(data, ensure_ascii=False)


def _limited(facts: JSON) -> None:
    count = sum(len(of) for of in facts.values() if isinstance(of, list)) if isinstance(facts, dict) else 0
    if count > MOST_EVENTS:
        raise Problem("serve.too_many_events", count=count, most=MOST_EVENTS)


def _laws(case: Case) -> Laws:
    whole = laws()
    return whole.under_all(together((), case.readings, whole.edition))


def _law(case: Case) -> Law:
    law = law_of(edition_meant())
    return law.under_all(together((), case.readings, law.edition))


def judge(case: Case, query: Asked) -> Object:
    """Every question with its answer, and the letters on which it turns: what `mrs-spec judge` prints."""
    return judged_across(_laws(case), case) if len(edition_folders()) > 1 else judged(_law(case), case)


def explained(case: Case, query: Asked) -> Object:
    """Why, in lines of both languages. question: only these."""
    asked = [Question.parse(one) for one in query.get("question", ())]
    asked = asked or [one.question for one in case.expected] or all_questions(case.facts)
    later = beyond_the_first(case.facts)
    several = explain_across(_laws(case), case.facts, asked) if later else explain(_law(case), case.facts, asked)
    rows: list[JSON] = [
        {"question": str(found.question), **{lang: list(in_text(found, lang)) for lang in LANGS}} for found in several
    ]
    return {"explanations": rows}


def owed(case: Case, query: Asked) -> Object:
    """What is owed by day, with totals: what `mrs-spec explain --statement` prints."""
    later = beyond_the_first(case.facts)
    lines = statement_across(_laws(case), case.facts) if later else statement(_law(case), case.facts)
    said: list[JSON] = [{lang: one.in_(lang) for lang in LANGS} for one in totals(lines)]
    rows: list[JSON] = [{name: _listed(value) for name, value in row.items()} for row in as_rows(lines)]
    return {"statement": rows, "totals": said}


def _listed(value: str | int | list[str] | None) -> JSON:
    return [*value] if isinstance(value, list) else value


def who_must_act(case: Case, query: Asked) -> Object:
    """Every duty at the end of a day. as_of: that Japan day; by default the end of the record."""
    given = next(iter(query.get("as_of", ())), "")
    on = day_given("as_of", given) if given else case.facts.known_until
    later = beyond_the_first(case.facts)
    found = duties_across(_laws(case), case.facts, on) if later else duties(_law(case), case.facts, on)
    rows: list[JSON] = json.loads(json.dumps([row.as_row() for row in found]))
    return {"as_of": on.isoformat(), "duties": rows}


SERVICES: Mapping[str, Callable[[Case, Asked], Object]] = {
    "judge": judge,
    "explain": explained,
    "statement": owed,
    "duties": who_must_act,
}
"""What is asked of a published case, by name."""


def questions() -> Object:
    """Every question that can be asked."""
    rows: list[JSON] = [
        {"question": name, "of": ask.about.__name__ if ask.about else None, **ask.name._asdict()}
        for name, ask in ASKS.items()
    ]
    return {"questions": rows}


def register() -> Object:
    """The entries of the register that the law follows, with their letters."""
    return {"readings": list(readings())}


@cache
def openapi() -> Object:
    """The description of the services, from the published schemas."""
    published = json.loads(json.dumps(schemas()).replace("#/$defs/", "#/components/schemas/"))
    shared: dict[str, JSON] = {}
    for one in published.values():
        shared |= one.pop("$defs", {})
        one.pop("$schema", None)
    shared |= {"Case": published["case"], "Answers": published["answers"]}
    body: Object = {"required": True, "content": _json({"$ref": "#/components/schemas/Case"})}
    queries: dict[str, list[JSON]] = {"explain": [_query("question")], "duties": [_query("as_of")]}
    paths: dict[str, JSON] = {}
    for name, service in SERVICES.items():
        answered: Object = {"$ref": "#/components/schemas/Answers"} if name == "judge" else {"type": "object"}
        paths[f"/{name}"] = {
            "post": {
                "summary": (service.__doc__ or "").partition("\n")[0],
                "parameters": queries.get(name, []),
                "requestBody": body,
                "responses": {
                    "200": {"description": "answered", "content": _json(answered)},
                    "400": {"description": "the case is refused, in both languages"},
                },
            }
        }
    for name, of in (("questions", questions), ("readings", register)):
        found: Object = {"description": "answered", "content": _json({"type": "object"})}
        paths[f"/{name}"] = {"get": {"summary": of.__doc__, "responses": {"200": found}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "mrs-spec", "version": "1"},
        "paths": paths,
        "components": {"schemas": shared},
    }


def _json(schema: Object) -> Object:
    return {"application/json": {"schema": schema}}


def _query(name: str) -> JSON:
    return {"name": name, "in": "query", "schema": {"type": "string"}}
