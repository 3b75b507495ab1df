"""Feature files as the Gherkin parser reads them: each parsed once, for the compiler and for pytest-bdd."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mrs_spec.ground.kept import digest, installed, keep, kept


def parsed(root: Path, path: Path, text: str) -> Any:
    """The Gherkin document of a feature file's text. Raises CompositeParserException where it cannot be read."""
    of = digest(installed("gherkin-official"), text)
    place = f"parsed/{path.parent.name}/{path.stem}.json"
    if (document := kept(root, place, of)) is None:
        from gherkin.parser import Parser

        document = Parser().parse(text)
        keep(root, place, of, document)
    return document
