"""What the page knows, worked out once, and a server that answers it."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from once import made_once

from mrs_spec.ground.data import Object
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.whatif import server
from mrs_spec.whatif.page import data

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def page_data(compiled: Compiled, tmp_path_factory: pytest.TempPathFactory) -> Object:
    def make(place: Path) -> Path:
        place.write_text(json.dumps(data(compiled)), "utf-8")
        return place

    found: Object = json.loads(made_once(tmp_path_factory, "page_data", make).read_text("utf-8"))
    return found


@pytest.fixture(scope="session")
def address(page_data: Object) -> Iterator[str]:
    """Where a server answers; a busy machine has more time than a user."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    running = uvicorn.Server(
        uvicorn.Config(server.app(page_data, ROOT, seconds=60), log_level="error", lifespan="off")
    )  # fmt: skip
    thread = threading.Thread(target=running.run, args=([listening],))
    thread.start()
    while not running.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    running.should_exit = True
    thread.join()
