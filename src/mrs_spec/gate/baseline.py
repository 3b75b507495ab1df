"""What was accepted before: the baseline, the waivers, and what is new beside them.

The baseline is a file in the system's repository. Only `mrs-spec gate accept` writes it. Being worse than it in
any way (failing, failing otherwise, no longer asked) is a regression.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import rfc8785
import tomli
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mrs_spec.gate.runner import CaseVerdict, Outcome, Result
from mrs_spec.ground.calendar import JAPAN
from mrs_spec.ground.data import Object
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.record.values import Day

SCHEME = "mrs-spec gate baseline 1"


class CaseStanding(NamedTuple):
    """What a Case came to: its verdict, for wrong answers a short digest of them, and the questions that were asked.

    asked: not kept of a pass, which was asked everything. Baselines accepted before it was kept do not tell it.
    """

    verdict: str
    digest: str = ""
    asked: frozenset[str] = frozenset()

    @property
    def in_order(self) -> bool:
        """Whether its verdict is in order."""
        return CaseVerdict(self.verdict).in_order

    def __str__(self) -> str:
        return " ".join(filter(None, (self.verdict, self.digest, *sorted(self.asked))))


def standing(outcome: Outcome) -> CaseStanding:
    """Where a Case stands after a run."""
    if outcome.verdict is CaseVerdict.PASS:
        return CaseStanding(outcome.verdict.value)
    digest = _digest(outcome) if outcome.verdict is CaseVerdict.FAIL else ""
    return CaseStanding(outcome.verdict.value, digest, frozenset(outcome.asked))


def _digest(outcome: Outcome) -> str:
    """Of the wrong answers, and of which answers did not come."""
    said = {str(wrong.question): wrong.got for wrong in outcome.wrong}
    said |= {name: None for name in outcome.asked if name not in outcome.got}
    try:
        canonical = rfc8785.dumps(said)
    except (rfc8785.CanonicalizationError, RecursionError):
        canonical = json.dumps(said, sort_keys=True).encode()
    return hashlib.sha256(canonical).hexdigest()[:12]


class Baseline(BaseModel):
    """The accepted standing of every Case of one lock."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    scheme: str = Field(pattern=f"^{SCHEME}$")
    system: str
    edition: str
    root: str
    cases: dict[str, str]

    def standings(self) -> dict[str, CaseStanding]:
        """Where each Case stood when the baseline was accepted."""
        return {id: read_standing(text) for id, text in self.cases.items()}


def read_standing(text: str) -> CaseStanding:
    """Raises ValueError for what `str` of a standing never writes."""
    verdict = next((one for one in CaseVerdict if text == one.value or text.startswith(one.value + " ")), None)
    if verdict is None:
        raise ValueError(text)
    words = text[len(verdict.value) :].split()
    digest = words.pop(0) if words and verdict is CaseVerdict.FAIL else ""
    return CaseStanding(verdict.value, digest, frozenset(words))


def read_baseline(path: Path) -> Baseline:
    """Raises Problem for a file that is missing or is no baseline."""
    try:
        found = Baseline.model_validate_json(path.read_bytes())
        found.standings()
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    except (ValidationError, ValueError):
        raise Problem("gate.not_a_baseline", where=str(path)) from None
    return found


def write_baseline(path: Path, system: str, edition: str, root: str, cases: Mapping[str, CaseStanding]) -> None:
    """Write the baseline whole or not at all, one line a Case, so that its history can be read."""
    rows = {id: str(cases[id]) for id in sorted(cases)}
    body = {"scheme": SCHEME, "system": system, "edition": edition, "root": root, "cases": rows}
    write_whole(path, json.dumps(body, ensure_ascii=False, indent=1) + "\n")


# --- waivers --------------------------------------------------------------------------------------


class Waiver(BaseModel):
    """One Case that may fail for a while: why, who says so, and the last Japan day it holds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    case: str
    reason: str = Field(min_length=1)
    by: str = Field(min_length=1)
    until: Day


def read_waivers(path: Path) -> list[Waiver]:
    """Raises Problem for a file that is missing or not well formed."""
    try:
        rows = tomli.loads(path.read_text("utf-8")).pop("waiver", [])
        return [Waiver.model_validate(row) for row in rows]
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    except (tomli.TOMLDecodeError, UnicodeDecodeError, ValidationError, TypeError, RecursionError) as error:
        raise Problem("gate.waivers", where=str(path), error=_first(error)) from None


def _first(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return ".".join(str(part) for part in error.errors()[0]["loc"]) or "waiver"
    return str(error).splitlines()[0][:80]


def stale(waivers: Iterable[Waiver], result: Result, today: date | None = None) -> list[Problem]:
    """Waivers that no longer fit: expired, for a Case that is not there, or for one that is in order."""
    day = today or datetime.now(JAPAN).date()
    found = []
    for waiver in waivers:
        outcome = result.outcomes.get(waiver.case)
        if outcome is None:
            if not result.selected:
                found.append(Problem("gate.waiver_unknown", case=waiver.case))
        elif outcome.verdict.in_order:
            found.append(Problem("gate.waiver_not_needed", case=waiver.case))
        elif waiver.until < day:
            found.append(Problem("gate.waiver_expired", case=waiver.case, until=waiver.until, by=waiver.by))
    return found


# --- the difference -------------------------------------------------------------------------------


class News(StrEnum):
    """What is different from the baseline."""

    FAILING = "newly failing"
    CHANGED = "failing otherwise"
    DROPPED = "no longer checked"
    ADDED_FAILING = "added, failing"
    PASSING = "newly passing"
    ADDED = "added"
    REMOVED = "removed"

    @property
    def regression(self) -> bool:
        """Whether news of this kind makes the gate red."""
        return self in (News.FAILING, News.CHANGED, News.DROPPED, News.ADDED_FAILING)


NEWS_NAMES = {
    News.FAILING: Both("新たな不一致", "newly failing"),
    News.CHANGED: Both("不一致の内容の変化", "failing otherwise than before"),
    News.DROPPED: Both("確認の対象から外れたもの", "no longer checked"),
    News.ADDED_FAILING: Both("追加された事例の不一致", "added, and failing"),
    News.PASSING: Both("新たな合格", "newly passing"),
    News.ADDED: Both("追加された事例", "added"),
    News.REMOVED: Both("なくなった事例", "removed"),
}

Diff = dict[News, list[str]]


def diff(before: Mapping[str, CaseStanding] | None, result: Result) -> Diff:
    """What is new, by kind. Without a baseline every Case that is not in order is new."""
    found = diff_of(before, {id: standing(one) for id, one in result.outcomes.items()})
    return found | ({News.REMOVED: []} if result.selected else {})


def diff_of(before: Mapping[str, CaseStanding] | None, after: Mapping[str, CaseStanding]) -> Diff:
    """What is different from before, by kind."""
    found: Diff = {kind: [] for kind in News}
    for id, now in after.items():
        if kind := _news((before or {}).get(id), now, before is not None):
            found[kind].append(id)
    found[News.REMOVED] = sorted(set(before or ()) - set(after))
    return found


def _news(old: CaseStanding | None, now: CaseStanding, accepted: bool) -> News | None:
    if old is None:
        if not accepted:
            return None if now.in_order else News.FAILING
        return News.ADDED if now.in_order else News.ADDED_FAILING
    if now.verdict == CaseVerdict.PASS.value:
        return None if old.verdict == now.verdict else News.PASSING
    if now.verdict == CaseVerdict.UNSUPPORTED.value:
        return News.DROPPED if _asked_less(old, now) else None
    if old[:2] == now[:2]:
        return News.DROPPED if old.asked - now.asked else None
    return News.FAILING if old.in_order else News.CHANGED


def _asked_less(old: CaseStanding, now: CaseStanding) -> bool:
    """Whether a Case that is now unsupported was asked more before: a pass was asked everything, what failed may."""
    kept = bool(old.asked) or old.verdict == CaseVerdict.UNSUPPORTED.value
    return not (kept and old.asked <= now.asked)


def regressions(news: Diff, waivers: Iterable[Waiver]) -> list[str]:
    """The Cases that are worse than accepted and that no waiver names."""
    waived = {waiver.case for waiver in waivers}
    return [id for kind, ids in news.items() if kind.regression for id in ids if id not in waived]


def as_json(news: Diff) -> Object:
    """The news by kind, as published."""
    return {kind.value: ids for kind, ids in news.items() if ids}
