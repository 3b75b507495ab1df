"""Lives that once differed, kept as files that a team commits: one scenario a file, in the language of the run.

They are put to the system first, in every later run. What is written there can be read, changed, and pasted.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from mrs_spec.gate.fuzz import Discovery
from mrs_spec.ground.doors import text_of
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.lives import KEYWORDS, Life, Said, life_told
from mrs_spec.scenarios.written import NotAValue

HEADER = Both(
    "# language: ja\n# 差が見つかった経過。mrs-spec gate fuzz --corpus は、これらを最初に問う。\n"
    "機能: 差が見つかった経過\n\n",
    "# A life on which a system differed. mrs-spec gate fuzz --corpus asks such lives first.\n"
    "Feature: Lives that differed\n\n",
)


def read_corpus(folder: Path) -> list[Life]:
    """The lives of a folder, by file name; none where the folder is not there yet. Raises Problem."""
    return [_read(path) for path in sorted(folder.glob("*.feature"))]


def _read(path: Path) -> Life:
    try:
        text = text_of(path.read_bytes(), str(path))
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    lang: Lang = "ja" if text.startswith("# language: ja") else "en"
    keywords = {word: kind for kind, word in KEYWORDS[lang].items() if kind != "scenario"}
    said, kind = list[Said](), ""
    for number, line in enumerate(text.splitlines(), 1):
        word, _, sentence = line.strip().partition(" ")
        if word not in keywords:
            continue
        kind = keywords[word] if keywords[word] != "and" else kind
        if kind != "then":
            said.append(_sentence(kind, sentence.strip(), lang, f"{path}:{number}"))
    life = life_told(said)
    if not said or life is None:
        raise Problem("fuzz.no_life", where=str(path))
    return life


def _sentence(kind: str, text: str, lang: Lang, where: str) -> Said:
    found = STEPS.matching(kind, text, lang)
    if len(found) != 1:
        raise Problem("fuzz.no_sentence", where=where, sentence=text)
    try:
        return Said(found[0], found[0].phrase.values(text, lang))
    except NotAValue as error:
        raise Problem("fuzz.no_sentence", where=where, sentence=str(error)) from None


def keep(folder: Path, found: Discovery, scenario: list[str], lang: Lang) -> Path:
    """Write the life of a difference into the folder, under a name that is the same whenever it is found."""
    written = "\n".join(found.life.written("en"))
    about = re.sub(r"[^a-z0-9]+", "-", f"{found.divergence.wrong.question.name} {found.divergence.how.value}".lower())
    path = folder / f"{about.strip('-')}-{hashlib.sha256(written.encode()).hexdigest()[:8]}.feature"
    if not path.exists():
        write_whole(path, HEADER.in_(lang) + "\n".join(scenario) + "\n")
    return path
