"""What each part of a verification depends on, and what held the last time.

A part is taken from the last time only where all that it depends on has the same digest, and what it wrote still
stands as it was written.
"""

from __future__ import annotations

import hashlib
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from mrs_spec.cli.results import run_digest
from mrs_spec.ground.files import REMAINS
from mrs_spec.ground.kept import digest, keep, kept
from mrs_spec.report.site import has_whatif

RAN = ("junit.xml", "pytest-report.html")
"""What a run of the scenarios writes."""
PAGES = ("evidence/*", "evidence/decide/*", "handbook/*", "sheets/*")
"""What the documents write."""


def _proven(later: str) -> str:
    return f"proven-{later}.json" if later else "proven.json"


class Depends:
    """The digests of one verification; what is kept is None where it does not hold any more."""

    def __init__(self, place: Path) -> None:
        self.place, self.reports = place, place / "reports"

    @cached_property
    def features(self) -> str:
        """Of the scenarios, and of the proof before it waives anything: code, contract, steps, features, versions."""
        return digest(run_digest(self.place), *self._files("features"))

    @cached_property
    def proof(self) -> str:
        """Of the proof: what is waived for a time ends on a day."""
        return digest(self.features, date.today().isoformat())

    @cached_property
    def pages(self) -> str:
        """Of the two documents, which show the sign-offs, and lead to the what-if page where it is built."""
        return digest(self.proof, str(has_whatif(self.reports)), *self._files("signoffs"))

    def ran(self) -> bool:
        """Whether the scenarios have passed just as they are."""
        return bool(written := self._written(RAN)) and written == kept(self.place, "run.json", self.features)

    def keep_run(self) -> None:
        """Keep what the scenarios came to."""
        keep(self.place, "run.json", self.features, self._written(RAN))

    def proven(self, later: str = "") -> Any:
        """What was counted when everything was proven. later: of which later edition."""
        return kept(self.place, _proven(later), self.proof)

    def keep_proof(self, counted: dict[str, object], later: str = "") -> None:
        """Keep what the proof came to, with its counts."""
        keep(self.place, _proven(later), self.proof, counted)

    def written(self) -> Any:
        """What was counted when the documents were written, where they stand and rest on a proof that holds."""
        found = kept(self.place, "pages.json", self.pages)
        return found if found and self.proven() and found["pages"] == self._written(PAGES) else None

    def keep_pages(self, articles: int, tasks: int) -> None:
        """Keep the pages written, with how many articles and questions they have."""
        keep(
            self.place, "pages.json", self.pages,
            {"articles": articles, "tasks": tasks, "pages": self._written(PAGES)},
        )  # fmt: skip

    def _files(self, folder: str) -> list[str | bytes]:
        found: list[str | bytes] = []
        for path in sorted(one for one in (self.place / folder).rglob("*") if one.is_file()):
            if REMAINS.fullmatch(path.name):  # what another process writes may be gone before it is read
                continue
            found += [path.relative_to(self.place).as_posix(), path.read_bytes()]
        return found

    def _written(self, patterns: tuple[str, ...]) -> dict[str, str]:
        """The files that were written, by their digest."""
        return {
            path.relative_to(self.reports).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for pattern in patterns
            for path in sorted(self.reports.glob(pattern))
            if path.is_file()
        }
