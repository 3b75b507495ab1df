"""The page and the services over HTTP, for one machine: nothing is written, and a request has limits.

Each request is answered in a process of its own pool, which is ended where it takes too long.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import anyio
from anyio import CapacityLimiter, to_process
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from mrs_spec.ground.data import Object
from mrs_spec.ground.problems import Problem
from mrs_spec.report.site import WHATIF
from mrs_spec.whatif.asked import ASKS as PAGE
from mrs_spec.whatif.page import page
from mrs_spec.whatif.service import SERVICES, Reply, openapi, questions, refused, register, reply
from mrs_spec.whatif.vocabulary import vocabulary

MOST_BYTES = 1_000_000
"""Of a request's body."""
SECONDS = 5.0
"""After so much time a request is given up, and the process that judges it ended."""
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
LOCAL = ("localhost", "127.0.0.1", "[::1]")

Answering = Callable[[Request], Awaitable[Response]]


def as_response(found: Reply) -> Response:
    """A reply as HTTP."""
    return Response(found.text, found.status, media_type="application/json")


def answering(name: str, house: Path, seconds: float, processes: CapacityLimiter) -> Answering:
    """Answers one kind of request, within the limits."""

    async def answer(request: Request) -> Response:
        body = bytearray()
        async for piece in request.stream():
            body += piece
            if len(body) > MOST_BYTES:
                return as_response(refused([Problem("serve.too_long", most=MOST_BYTES)], 413))
        query = {key: request.query_params.getlist(key) for key in request.query_params}
        try:
            text = bytes(body).decode("utf-8")
        except UnicodeDecodeError:
            return as_response(refused([Problem("input.not_utf8", where="body")]))
        try:
            with anyio.fail_after(seconds):
                return as_response(
                    await to_process.run_sync(reply, name, text, query, house, cancellable=True, limiter=processes)
                )
        except TimeoutError:
            return as_response(refused([Problem("serve.too_slow", seconds=seconds)], 503))

    return answer


def fixed(text: str, kind: str) -> Answering:
    """Answers with the same text always."""

    async def answer(request: Request) -> Response:
        return Response(text, media_type=kind)

    return answer


def listed(of: Callable[[], Object]) -> Answering:
    """Answers with a list that is made when it is asked for."""

    async def answer(request: Request) -> Response:
        return Response(json.dumps(of(), ensure_ascii=False), media_type="application/json")

    return answer


def app(known: Object, house: Path, hosts: Sequence[str] = (), seconds: float = SECONDS) -> Starlette:
    """The application.

    known: the data of the page. house: the repository, whose documents are served where they stand. hosts: names it
    answers to besides those of this machine.
    """
    processes = CapacityLimiter(2)
    at = f"/{WHATIF.as_posix()}"
    files = page(known, served=True)
    routes: list[BaseRoute] = [
        Route(f"/{name}", answering(name, house, seconds, processes), methods=["POST"]) for name in (*SERVICES, *PAGE)
    ]
    routes += [
        Route(f"/{name}", listed(of))
        for name, of in (
            ("questions", questions), ("readings", register), ("vocabulary", vocabulary), ("openapi.json", openapi),
        )
    ]  # fmt: skip
    routes += [Route(f"{at}/{name}", fixed(text, TYPES[Path(name).suffix])) for name, text in files.items()]
    routes += [Route(path, _to_the_page) for path in ("/", at, f"{at}/")]
    routes += [
        Mount(f"/{name}", StaticFiles(directory=house / "reports" / name)) for name in ("evidence", "handbook")
        if (house / "reports" / name).is_dir()
    ]  # fmt: skip
    return Starlette(routes=routes, middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=[*LOCAL, *hosts])])


async def _to_the_page(request: Request) -> Response:
    return RedirectResponse(f"/{WHATIF.as_posix()}/index.html")
