"""What each part of a verification depends on, and what held the last time.

A part is taken from the last time only where all that it depends on has the same digest, and what it wrote still
stands as it was written.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from mrs_spec.cli.results import run_digest
from mrs_spec.document.text import FIRST_EDITION, Edition
from mrs_spec.ground.files import REMAINS
from mrs_spec.ground.kept import digest, keep, kept
from mrs_spec.report.site import has_whatif

RAN = ("junit.xml", "pytest-report.html")
"""What a run of the scenarios writes."""
PAGES = ("evidence/*", "evidence/decide/*", "handbook/*", "sheets/*")
"""What the documents write; those of a later edition in a folder called by its day."""


def _named(what: str, later: Edition) -> str:
    return f"{what}-{later}.json" if later else f"{what}.json"


def _edition_of(record: Path) -> Edition:
    """The edition that an act of sign-off is on; of what cannot be read, the first, which concerns all."""
    try:
        return str(json.loads(record.read_text("utf-8"))["act"]["edition"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return FIRST_EDITION


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

    def pages(self, later: Edition = "") -> str:
        """Of the two documents, which show the sign-offs, and lead to the what-if page where it is built.

        later: of which later edition; its own sign-offs reach no older one.
        """
        return digest(self.proof, str(has_whatif(self.reports)), *self._signoffs(later or FIRST_EDITION))

    def ran(self) -> bool:
        """Whether the scenarios have passed just as they are."""
        return bool(written := self._written(RAN)) and written == kept(self.place, "run.json", self.features)

    def keep_run(self) -> None:
        """Keep what the scenarios came to."""
        keep(self.place, "run.json", self.features, self._written(RAN))

    def proven(self, later: str = "") -> Any:
        """What was counted when everything was proven. later: of which later edition."""
        return kept(self.place, _named("proven", later), self.proof)

    def keep_proof(self, counted: dict[str, object], later: str = "") -> None:
        """Keep what the proof came to, with its counts."""
        keep(self.place, _named("proven", later), self.proof, counted)

    def written(self, later: Edition = "") -> Any:
        """What was counted when the documents were written, where they stand and rest on a proof that holds."""
        found = kept(self.place, _named("pages", later), self.pages(later))
        holds = found and self.proven() and self.proven(later)
        return found if holds and found["pages"] == self._pages_of(later) else None

    def keep_pages(self, articles: int, tasks: int, later: Edition = "") -> None:
        """Keep the pages written, with how many articles and questions they have."""
        keep(
            self.place, _named("pages", later), self.pages(later),
            {"articles": articles, "tasks": tasks, "pages": self._pages_of(later)},
        )  # fmt: skip

    def _pages_of(self, later: Edition) -> dict[str, str]:
        return self._written(tuple(f"{later}/{pattern}" for pattern in PAGES) if later else PAGES)

    def _files(self, folder: str, without: Container[Path] = ()) -> list[str | bytes]:
        found: list[str | bytes] = []
        for path in sorted(one for one in (self.place / folder).rglob("*") if one.is_file()):
            if REMAINS.fullmatch(path.name):  # what another process writes may be gone before it is read
                continue
            if path not in without:
                found += [path.relative_to(self.place).as_posix(), path.read_bytes()]
        return found

    def _signoffs(self, edition: Edition) -> list[str | bytes]:
        """What is in the folder of sign-offs, but for acts on editions after this one."""
        acts = (self.place / "signoffs").glob("*.json")
        return self._files("signoffs", {path for path in acts if _edition_of(path) > edition})

    def _written(self, patterns: tuple[str, ...]) -> dict[str, str]:
        """The files that were written, by their digest."""
        return {
            path.relative_to(self.reports).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
            for pattern in patterns
            for path in sorted(self.reports.glob(pattern))
            if path.is_file()
        }
