"""The wheel holds the house: steps, lock, and the Cases as they compile when the wheel is built."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HOUSE = "mrs_spec/house"


class Packed(BuildHookInterface[Any]):
    """Compiles the features beside the tree, and puts what came of it into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Raises Problem(s), and so builds nothing, where features do not compile or differ from the lock."""
        if version == "editable":  # runs in the clone, which has all of it
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from mrs_spec.ground.problems import Problems
        from mrs_spec.scenarios.features import compile_features
        from mrs_spec.scenarios.lock import check_lock, read_lock
        from mrs_spec.scenarios.packed import PACKED, packed

        compiled = compile_features(root)
        if problems := compiled.problems or check_lock(compiled.cases, read_lock(root)):
            raise Problems(problems)
        self.made = tempfile.TemporaryDirectory()
        (Path(self.made.name) / PACKED).write_text(packed(compiled), "utf-8")
        build_data["force_include"] |= {
            str(Path(self.made.name) / PACKED): f"{HOUSE}/features/{PACKED}",
            str(root / "features" / "vectors.lock"): f"{HOUSE}/features/vectors.lock",
            **{str(path): f"{HOUSE}/steps/{path.name}" for path in sorted((root / "steps").glob("*.py"))},
        }

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Throw away what was made."""
        if version != "editable":
            self.made.cleanup()
