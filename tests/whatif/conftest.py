"""What the page knows, worked out once."""

from __future__ import annotations

import pytest

from mrs_spec.ground.data import Object
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.whatif.page import data


@pytest.fixture(scope="session")
def page_data(compiled: Compiled) -> Object:
    return data(compiled)
