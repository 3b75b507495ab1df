"""The page as files: static, opened from a disk or by any server; the engine stands beside it where it was built."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

from mrs_spec.asking.editions import edition_meant
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.files import write_folders
from mrs_spec.ground.pages import templates
from mrs_spec.report.site import WHATIF, asset, say, texts_of, two, words
from mrs_spec.scenarios.scenario import Compiled, last_numbers
from mrs_spec.whatif.shown import ui
from mrs_spec.whatif.vocabulary import examples, supplies, vocabulary

ENGINE = ("engine.js", "licences.txt")
"""What is built apart: the package in CPython for WebAssembly, and the licences of all that is in it."""
OWN = ("whatif.css", "whatif.js")


def data(compiled: Compiled) -> Object:
    """All that the page knows without an engine: the vocabulary, and as rows every scenario that real lives answer."""
    scenarios = list(compiled.about(edition_meant()).scenarios["ja"].values())
    every = compiled.scenarios["ja"].values()
    found: dict[str, JSON] = {
        "vocabulary": vocabulary(),
        "examples": examples(one for one in every if not one.alone),
        "supplies": supplies(scenarios),
        "last": dict(last_numbers(every)),
        "first": str(texts_of("mrs_spec.report", "handbook.toml")["lives"][0]),
    }
    return found


def page(known: Object, served: bool = False) -> dict[str, str]:
    """The files of the page by name. known: its data. served: answered by the server that it comes from, instead of by
    an engine."""
    environment = templates("whatif", "report")
    environment.globals |= {"t": words(), "u": ui(), "two": two, "say": say}
    script = f"self.MRS_DATA = {json.dumps(known, ensure_ascii=False, separators=(',', ':'))};\n"
    return {
        "index.html": environment.get_template("whatif.html").render(served=served),
        "style.css": asset("style.css"),
        **{name: (files("mrs_spec.whatif") / "templates" / name).read_text("utf-8") for name in OWN},
        "data.js": script + ("self.MRS_SERVED = true;\n" if served else ""),
    }


def write_page(reports: Path, known: Object, engine: Path | None = None) -> Path:
    """Write the page into the reports folder, with the engine where it was built; returns where it begins.

    Without an engine the page says so, and leads to the scenarios. Raises Problem where nothing can be written.
    """
    made: dict[str, str | bytes] = {**page(known)}
    if engine is not None:
        made |= {name: (engine / name).read_bytes() for name in ENGINE if (engine / name).is_file()}
    write_folders(reports / WHATIF.parent, {WHATIF.name: made.items()})
    return reports / WHATIF / "index.html"
