"""What failed when a system was last run from a folder, and why: kept in the user's cache, for `--failed` and `--case`.

One case alone has too few answers to name a cause; the last whole run had named it.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from mrs_spec.gate.tell import Group, Report, cause_named
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both

Last = dict[str, Both | None]
"""The Cases that failed, each with the cause that was named, where one was."""


def last_time(sut: str) -> Last | None:
    """None where no run is known."""
    try:
        rows = json.loads(_place(sut).read_text("utf-8"))
        return {str(id): Both(*map(str, cause)) if cause else None for id, cause in rows.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return None


def failed_last(sut: str) -> Last:
    """What failed. Raises Problem where no run is known, or where nothing did."""
    found = last_time(sut)
    if found is None:
        raise Problem("gate.no_last_run")
    if not found:
        raise Problem("gate.none_failed")
    return found


def remember(sut: str, report: Report) -> None:
    """Keep what is not in order now; after a run of some Cases, what is known of the others stays."""
    result = report.result
    if result.incomplete or not report.answers[1]:
        return
    before = (last_time(sut) or {}) if result.selected else {}
    causes = {one.case: _named(group) for group in report.groups for one in group.failures}
    others = {id: cause for id, cause in before.items() if id not in result.outcomes}
    kept = others | {id: cause or before.get(id) for id, cause in causes.items()}
    with suppress(Problem):  # only a convenience: a full disk is told of by what must be written
        write_whole(_place(sut), json.dumps(kept, ensure_ascii=False))


def _named(group: Group) -> Both | None:
    if group.cause is None:
        return Both(group.name("ja"), group.name("en")) if group.together else None
    return Both(cause_named(group.cause, "ja"), cause_named(group.cause, "en"))


def _place(sut: str) -> Path:
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    of = hashlib.sha256(f"{Path.cwd()}\n{sut}".encode()).hexdigest()
    return Path(cache) / "mrs-spec" / "gate" / f"{of[:24]}.json"
