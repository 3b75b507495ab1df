"""How much is drawn at random: as much as every run can wait for, or so many times as much: DEPTH=20 pytest tests"""

from __future__ import annotations

import os

DEPTH = int(os.environ.get("DEPTH", "1"))


def often(count: int) -> int:
    """So many examples, lives or attempts, in a run of any depth."""
    return count * DEPTH
