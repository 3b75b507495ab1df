"""What was worked out before, kept beside the repository by the digest of all it depends on.

Only a cache: whatever is damaged, gone or cannot be written is worked out anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem

if TYPE_CHECKING:
    from importlib.metadata import Distribution

FOLDER = ".mrs-spec"
"""The folder of what is kept, in the repository's root; git ignores it."""

CODE = Path(__file__).parent.parent
NAMED = re.compile(r"(?m)^(Name|Version):[ \t]*(\S+)")
SOURCES = {".py", ".toml", ".json", ".jsonl", ".txt", ".md", ".html", ".css", ".js"}


def digest(*parts: str | bytes) -> str:
    """sha256 over the parts, each with its length."""
    found = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d:" % len(data) + data)
    return found.hexdigest()


@cache
def installed(name: str) -> str:
    """The version of a package."""
    from importlib.metadata import distribution  # a command that reads nothing kept starts without it

    return name_and_version(distribution(name))[1]


def name_and_version(one: Distribution) -> tuple[str, str]:
    """Of what is installed, without parsing all that its metadata tell, which would take ten times as long."""
    found = dict(reversed(NAMED.findall((one.read_text("METADATA") or "").partition("\n\n")[0])))
    return found.get("Name") or one.metadata["Name"], found.get("Version") or one.version


def digest_of_files(folders: Iterable[Path]) -> str:
    """One digest over the names and contents of all sources in these folders, and the version of Python."""
    parts: list[str | bytes] = [sys.version]
    for folder in folders:
        for name, path in sorted(_sources(folder)):
            with open(path, "rb") as file:  # noqa: PTH123 - hundreds of files at each start: a Path takes as long again
                parts += [name, file.read()]
    return digest(*parts)


def _sources(folder: str | Path, within: str = "") -> Iterator[tuple[str, str]]:
    """All sources of a folder and those below it, by their names in it."""
    with suppress(FileNotFoundError), os.scandir(folder) as entries:
        for entry in entries:
            name = within + entry.name
            if os.path.splitext(entry.name)[1] in SOURCES:  # noqa: PTH122
                yield name, entry.path
            elif entry.name != "__pycache__" and entry.is_dir(follow_symlinks=False):
                yield from _sources(entry.path, f"{name}/")


def kept(root: Path, name: str, of: str) -> Any:
    """The JSON value kept under this name, where it is whole and depends on just this; else None."""
    with suppress(ValueError):
        return json.loads(_body(root / FOLDER / name, of))
    return None


def keep(root: Path, name: str, of: str, value: object) -> None:
    """Keep a JSON value under this name, with the digest of what it depends on."""
    from pydantic_core import to_json  # three times as fast

    _write(root / FOLDER / name, of, to_json(value))


def kept_objects(root: Path, name: str, of: str) -> Any:
    """The objects kept under this name, such as processes send each other; else None."""
    with suppress(Exception):  # whatever is wrong with it, it is made anew
        return pickle.loads(_body(root / FOLDER / name, of))
    return None


def keep_objects(root: Path, name: str, of: str, value: object) -> None:
    """Keep objects under this name, with the digest of what they depend on, the code that reads them included."""
    _write(root / FOLDER / name, of, pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


def kept_each(root: Path, name: str, code: str, of: Mapping[str, str]) -> dict[str, Any]:
    """Of the objects kept together under this name those that depend on just this; of: each one's digest.

    code: the digest of what all of them depend on besides.
    """
    known: Mapping[str, tuple[str, Any]] = kept_objects(root, name, code) or {}
    return {id: one for id, (digested, one) in known.items() if of.get(id) == digested}


def keep_each(root: Path, name: str, code: str, of: Mapping[str, str], found: Mapping[str, object]) -> None:
    """Keep several objects under one name, each with its digest."""
    keep_objects(root, name, code, {id: (of[id], one) for id, one in found.items()})


def _body(path: Path, of: str) -> bytes:
    """What a file holds, if it is whole and depends on just this; else nothing."""
    with suppress(OSError):
        head, _, body = path.read_bytes().partition(b"\n")
        if head == _head(of, body):
            return body
    return b""


def _write(path: Path, of: str, body: bytes) -> None:
    with suppress(Problem):
        write_whole(path, _head(of, body) + b"\n" + body, lasting=False)  # what is not whole is made anew


def _head(of: str, body: bytes) -> bytes:
    return f"{of} {hashlib.sha256(body).hexdigest()}".encode()


def forget(root: Path) -> None:
    """Throw away all that is kept."""
    import shutil  # seldom needed, and a command starts without it

    shutil.rmtree(root / FOLDER, ignore_errors=True)
