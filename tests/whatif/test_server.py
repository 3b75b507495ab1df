"""The same over HTTP, within limits."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import jsonschema
import pytest

from mrs_spec.scenarios.schemas import schemas
from mrs_spec.whatif import server, service

ROOT = Path(__file__).parent.parent.parent
CASE = {"facts": {"contract": {"item": "LL"}, "notices": [{"arrived_on": "2024-06-01"}], "known_until": "2026-12-31"}}


def got(address: str, body: object = None, **headers: str) -> tuple[int, Any]:
    data = body if isinstance(body, bytes) else None if body is None else json.dumps(body).encode()
    try:
        with urlopen(Request(address, data, headers)) as response:
            return response.status, json.loads(response.read())
    except HTTPError as error:
        return error.code, error.read()


def test_a_case_is_judged_as_by_the_command_and_as_published(address: str) -> None:
    status, found = got(f"{address}/judge", CASE)
    assert status == 200
    jsonschema.validate(found, schemas()["answers"])
    end = next(row for row in found["answers"] if row["question"] == "contract.end_on")
    assert end["answer"] == {"value": "2024-07-16"}
    assert "IR-05=A" in end["readings"]
    assert got(f"{address}/judge", {**CASE, "readings": {"IR-05": "B"}})[1] != found


def test_why_what_is_owed_and_who_must_act(address: str) -> None:
    _, found = got(f"{address}/explain?question=contract.end_on", CASE)
    (one,) = found["explanations"]
    assert "2024年7月16日" in one["ja"][0] and "16 July 2024" in one["en"][0]
    _, found = got(f"{address}/statement", CASE)
    assert [row["kind"] for row in found["statement"]] == ["MONTHLY_MAIN", "ASSESSED_MAIN"]
    _, found = got(f"{address}/duties?as_of=2024-06-30", CASE)
    assert found["as_of"] == "2024-06-30"


def test_what_can_be_asked_is_listed_and_described(address: str) -> None:
    assert {"contract.end_on"} <= {row["question"] for row in got(f"{address}/questions")[1]["questions"]}
    assert {"IR-05"} <= {row["id"] for row in got(f"{address}/readings")[1]["readings"]}
    described = got(f"{address}/openapi.json")[1]
    assert set(described["paths"]) == {f"/{name}" for name in (*service.SERVICES, "questions", "readings")}
    text = json.dumps(described)
    names = set(described["components"]["schemas"])
    assert {part.partition('"')[0] for part in text.split("#/components/schemas/")[1:]} <= names


def test_the_page_itself_is_answered(address: str) -> None:
    with urlopen(f"{address}/") as response:
        assert response.url.endswith("/handbook/whatif/index.html")
        assert b"whatif.js" in response.read()
    row = {"step": "notice", "values": {"arrived": "2024-06-01"}}
    assert "html" in got(f"{address}/judged", {"rows": [row]})[1]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"facts": {"known_until": "2026-12-31", "no_such": 1}}, "no_such"),
        ({}, "body"), (b"{", "JSON"), (b"\xff", "UTF-8"),
        ({"facts": {"known_until": "2026-12-31", "notices": [{}] * 2001}}, "2,001"),
        ({**CASE, "readings": {"IR-01": "Z"}}, "IR-01"),
    ],
    ids=range(6),
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_both_languages(address: str, body: object, said: str) -> None:
    status, text = got(f"{address}/judge", body)
    assert status == 400
    problems = json.loads(text)["problems"]
    assert said in problems[0]["en"], problems
    assert problems[0]["ja"]


def test_a_request_has_limits(address: str) -> None:
    assert got(f"{address}/judge", b" " * (server.MOST_BYTES + 1))[0] == 413
    assert got(f"{address}/questions", None, Host="elsewhere.example")[0] == 400
    assert got(f"{address}/judge")[0] == 405


def test_what_takes_too_long_is_given_up() -> None:
    """With no time at all; the process that judged is ended then, and another answers."""
    import anyio
    from starlette.requests import Request as Asked

    async def ask(seconds: float) -> Any:
        async def receive() -> Any:
            return {"type": "http.request", "body": json.dumps(CASE).encode(), "more_body": False}

        scope = {"type": "http", "method": "POST", "query_string": b"", "headers": [], "path": "/judge"}
        return await server.answering("judge", ROOT, seconds, anyio.CapacityLimiter(1))(Asked(scope, receive))

    async def both() -> None:
        assert (await ask(0.0)).status_code == 503
        assert (await ask(60.0)).status_code == 200

    with ThreadPoolExecutor() as threads:  # this one may have a loop already: a browser's
        threads.submit(anyio.run, both).result()
