"""The lock: ids and digests of all Cases, and ids that are never used again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from mrs_spec.ground.data import Object, canonical
from mrs_spec.ground.doors import text_of
from mrs_spec.ground.files import alone_in, write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.scenarios.cases import Case


class Lock(NamedTuple):
    """vectors.lock: the ids, their digests, and ids that are never used again."""

    digests: dict[str, str]
    retired: tuple[str, ...]
    root: str


def root_digest(digests: Mapping[str, str], retired: Iterable[str] = ()) -> str:
    """One digest over all ids, their digests, and the ids that are never used again."""
    body: Object = {"cases": dict(digests), "retired": sorted(retired)}
    return hashlib.sha256(canonical(body)).hexdigest()


def lock_path(root: Path) -> Path:
    """Where the lock is."""
    return root / "features" / "vectors.lock"


def read_lock(root: Path) -> Lock:
    """The lock file. Raises Problem when it is missing or does not agree with itself."""
    path = lock_path(root)
    if not path.is_file():
        raise Problem("lock.missing", where="features/vectors.lock")
    digests, retired, top = {}, [], ""
    for line in text_of(path.read_bytes(), "features/vectors.lock").splitlines():
        match line.split():
            case ["root", value]:
                top = value
            case ["retired", id]:
                retired.append(id)
            case [id, value] if not line.startswith("#"):
                digests[id] = value
    if root_digest(digests, retired) != top:
        raise Problem("lock.broken", where="features/vectors.lock")
    return Lock(digests, tuple(retired), top)


def check_lock(cases: Mapping[str, Case], lock: Lock) -> list[Problem]:
    """Where the compiled Cases have drifted from the lock."""
    found = []
    for id, case in cases.items():
        if id in lock.retired:
            found.append(Problem("lock.reused", where="features/vectors.lock", id=id))
        elif id not in lock.digests:
            found.append(Problem("lock.added", where="features/vectors.lock", id=id))
        elif lock.digests[id] != case.digest:
            found.append(Problem("lock.changed", where="features/vectors.lock", id=id))
    for id in lock.digests:
        if id not in cases:
            found.append(Problem("lock.removed", where="features/vectors.lock", id=id))
    return found


def write_lock(root: Path, cases: Mapping[str, Case]) -> Lock:
    """Pin the Cases as they are now; ids that are gone are retired for good. Raises Problem for a reused id."""
    digests = {id: cases[id].digest for id in sorted(cases)}
    with alone_in(lock_path(root).parent):
        retired = _retired(root, cases)
        top = root_digest(digests, retired)
        lines = ["# Cases compiled from features/, by id and digest. Written by: mrs-spec vectors lock", f"root {top}"]
        lines += [f"{id} {value}" for id, value in digests.items()]
        lines += [f"retired {id}" for id in retired]
        write_whole(lock_path(root), "\n".join(lines) + "\n")
    return Lock(digests, tuple(retired), top)


def _retired(root: Path, cases: Mapping[str, Case]) -> list[str]:
    """The ids that are never used again, those that are gone now among them."""
    if not lock_path(root).is_file():
        return []
    old = read_lock(root)
    retired = {*old.retired, *(id for id in old.digests if id not in cases)}
    for id in cases:
        if id in retired:
            raise Problem("lock.reused", where="features/vectors.lock", id=id)
    return sorted(retired)
