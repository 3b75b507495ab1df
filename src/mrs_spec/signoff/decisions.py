"""The file that a decision page writes: what one person decided, with the digest of everything that was shown.

It is read whole, or refused whole where it is none of this house. Each decision in it is then held against what
stands now: what has changed since is refused, the rest is taken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mrs_spec.document.deciding import LONGEST, Taken, decided, fitting, not_to_come, told_by_someone
from mrs_spec.document.register import Decided
from mrs_spec.document.text import article_of, edition_folders, needs_table
from mrs_spec.ground.calendar import JAPAN
from mrs_spec.ground.data import Object
from mrs_spec.ground.doors import day_given, json_of, text_of
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import LANGS, Both, listed
from mrs_spec.record.facts import refused
from mrs_spec.signoff.meanings import Meaning, grows, meanings
from mrs_spec.signoff.parts import PART_NAMES, PARTS, House, canonical
from mrs_spec.signoff.records import Parts, Policy, SignoffAct, SignoffRecord, entitled
from mrs_spec.signoff.states import act_of

SCHEME = "mrs-spec decisions 1"
LARGEST = 16 * 2**20
"""Of a file, in bytes: one that holds every decision of an edition has a few per cent of it."""

Digest = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
Said = Annotated[str, Field(max_length=LONGEST)]
Part = Annotated[str, Field(pattern=f"^({'|'.join(PARTS)})$")]
Name = Annotated[str, Field(max_length=200)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class ReadingDecision(_Strict):
    """A letter of a register entry, and why. letter: empty where it is left for later."""

    entry: Name
    letter: Annotated[str, Field(pattern="^[A-Z]?$")]
    why: Said
    shown: Digest

    @property
    def name(self) -> str:
        """How the decision is called where it is refused."""
        return self.entry


class ClauseDecision(_Strict):
    """What is decided of a clause in one meaning. shown: part → key → digest. page: the digest of the whole page."""

    clause: Name
    meaning: Name
    decision: Literal["approve", "refuse", "later"]
    comment: Said
    shown: dict[Part, dict[str, Digest]]
    page: Digest

    @property
    def name(self) -> str:
        """How the decision is called where it is refused."""
        return f"{self.clause} {self.meaning}"


class Decisions(_Strict):
    """What one person decided, in one role, on one day."""

    scheme: Literal["mrs-spec decisions 1"]
    project: str
    edition: str
    name: Name
    role: Name
    day: str
    readings: tuple[ReadingDecision, ...] = Field(strict=False)
    clauses: tuple[ClauseDecision, ...] = Field(strict=False)
    digest: Digest

    @property
    def on(self) -> date:
        """The day of the decisions."""
        return date.fromisoformat(self.day)

    @property
    def later(self) -> list[str]:
        """What was left for later."""
        readings = [one.name for one in self.readings if not one.letter]
        return [*readings, *(one.name for one in self.clauses if one.decision == "later")]


def schema() -> Object:
    """The published JSON schema of the file."""
    found: Object = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return found | Decisions.model_json_schema() | {"title": "mrs-spec decisions"}


# --- reading --------------------------------------------------------------------------------------


def is_decisions(path: Path) -> bool:
    """Whether a file says that it holds decisions. Raises Problem for one that is no JSON, or has no end."""
    data = _data(path)
    return isinstance(data, dict) and str(data.get("scheme")).startswith("mrs-spec decisions")


def _data(path: Path) -> object:
    where = str(path)
    try:
        if (size := path.stat().st_size) > LARGEST:
            raise Problem("decisions.huge", where=where, size=size // 2**20, limit=LARGEST // 2**20)
        raw = path.read_bytes()
    except OSError:
        raise Problem("input.no_file", where=where) from None
    try:
        return json_of(text_of(raw, where))
    except Problem as problem:
        raise problem.inside(where) from None


def read(path: Path, policy: Policy) -> Decisions:
    """The decisions of a file. Raises Problem(s) where it is none, was changed, or is of another house."""
    where, data = str(path), _data(path)
    try:
        found = Decisions.model_validate(data)
    except ValidationError as error:
        raise Problems([refused(dict(row)).inside(where) for row in error.errors()[:20]]) from None
    try:
        _of_this_house(found, policy)
    except Problem as problem:
        raise problem.inside(where) from None
    return found


def _of_this_house(found: Decisions, policy: Policy) -> None:
    if found.digest != digest_of(found.model_dump(mode="json")):
        raise Problem("decisions.changed")
    if found.project != policy.project:
        raise Problem("decisions.other_project", project=found.project)
    if found.edition not in edition_folders():
        raise Problem("signoff.other_edition", edition=found.edition)
    told_by_someone("name", found.name)
    if told_by_someone("role", found.role) not in (known := {**policy.roles, **needs_table()["who"]}):
        raise Problem("signoff.unknown_role", where="role", role=found.role, known=", ".join(known))
    not_to_come(day_given("day", found.day))
    names = [*(one.name for one in found.readings), *(one.name for one in found.clauses)]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise Problem("decisions.twice", where=twice[0])


def digest_of(data: Mapping[str, object]) -> str:
    """sha256 over the canonical JSON (RFC 8785) of all that a file holds but the digest itself."""
    return hashlib.sha256(canonical({name: value for name, value in data.items() if name != "digest"})).hexdigest()


# --- against what stands now ----------------------------------------------------------------------


class HeldAgainst(NamedTuple):
    """What of a file can be taken now, and what is refused, each with its reason.

    added: of clauses taken, what stands now and was not shown: it is not signed.
    """

    acts: list[SignoffAct]
    taken: list[Taken]
    refused: list[Problem]
    added: dict[str, list[str]]


def outcome(of: Decisions, house: House, policy: Policy, records: Iterable[SignoffRecord]) -> HeldAgainst:
    """What the decisions come to. Nothing is written."""
    records, problems, added = list(records), list[Problem](), dict[str, list[str]]()
    taken = _readings(of, house, problems)
    moved = {one.after.id for one in taken if one.moves}
    house.entries.update({one.after.id: one.after for one in taken if not one.moves})
    groups: dict[tuple[str, str], list[ClauseDecision]] = {}
    for one in of.clauses:
        if one.decision == "later":
            continue
        try:
            _stands(one, of, house, policy, records, moved)
        except Problem as problem:
            problems.append(problem.at(one.name))
            continue
        if new := sorted(_added(one, house)):
            added[one.name] = new
        groups.setdefault((one.meaning, one.comment.strip() if one.decision == "refuse" else ""), []).append(one)
    acts = [_act(of, house, policy, records, *group, several) for group, several in groups.items()]
    return HeldAgainst(acts, taken, problems, added)


def _readings(of: Decisions, house: House, problems: list[Problem]) -> list[Taken]:
    found = []
    for one in of.readings:
        if not one.letter:
            continue
        try:
            if one.entry not in house.entries:
                raise Problem("readings.unknown", entry=one.entry, near=did_you_mean(one.entry, house.entries))
            if house.digest_of_reading(one.entry) != one.shown:
                raise _stale([("readings", one.entry)])
            what = Decided(one.letter, of.name.strip(), of.role, of.on, one.why.strip())
            if what in house.entries[one.entry].decided:
                raise Problem("decisions.recorded")
            found.append(decided(one.entry, what, house.edition))
        except Problem as problem:
            problems.append(problem.inside(one.entry))
    taken, wrong = fitting(found, house.edition)
    problems += wrong
    return taken


def _stands(
    one: ClauseDecision, of: Decisions, house: House, policy: Policy, records: list[SignoffRecord], moved: set[str]
) -> None:
    """Raises Problem where this was not shown as it stands now, or may not be signed by this signer."""
    if one.clause not in house.text.clauses:
        raise Problem("signoff.unknown_clause", name=one.clause)
    if one.meaning not in meanings():
        raise Problem("decisions.unknown_meaning", meaning=one.meaning, known=", ".join(meanings()))
    meaning = meanings()[one.meaning]
    if one.decision == "refuse" and not one.comment.strip():
        raise Problem("decisions.no_reason")
    if not house.items(one.clause, meaning.needs):
        raise Problem("signoff.nothing", meaning=meaning.name)
    if changed := list(_changed(one, house, meaning)):
        raise _stale(changed)
    if rests := sorted(moved & {key for rows in one.shown.values() for key in rows}):
        raise Problem("decisions.moved", entries=", ".join(rests))
    same = (record.act for record in records if record.act.get("file") == of.digest)
    if any(act["meaning"] == one.meaning and one.clause in act["clauses"] for act in same):
        raise Problem("decisions.recorded")
    entitled(policy, of.name.strip(), of.role, one.meaning, _at(of))


def _stale(changed: list[tuple[str, str]]) -> Problem:
    """The first three by part and key, and whether there are more."""
    told = [Both(*(f"{PART_NAMES[part].in_(lang)} {key}" for lang in LANGS)) for part, key in changed[:3]]
    more = [Both("…", "…")] * (len(changed) > 3)
    return Problem(
        "decisions.stale", what=Both(*(listed((one.in_(lang) for one in told + more), lang) for lang in LANGS))
    )


def _changed(one: ClauseDecision, house: House, meaning: Meaning) -> Iterator[tuple[str, str]]:
    """What was shown and stands otherwise now, and what is covered, was not shown, and may not be added."""
    for part, rows in one.shown.items():
        now = house.digests(one.clause, part) if part in meaning.covers else {}
        yield from ((part, key) for key, shown in rows.items() if now.get(key) != shown)
    for part in meaning.covers:
        if not grows(part):
            yield from ((part, key) for key in house.items(one.clause, part) if key not in one.shown.get(part, {}))


def _added(one: ClauseDecision, house: House) -> Iterator[str]:
    for part in meanings()[one.meaning].covers:
        yield from (key for key in house.items(one.clause, part) if key not in one.shown.get(part, {}))


def _at(of: Decisions) -> str:
    return datetime.combine(of.on, time(), JAPAN).isoformat(timespec="seconds")


def _act(
    of: Decisions, house: House, policy: Policy, records: list[SignoffRecord], meaning: str, reason: str,
    several: list[ClauseDecision],
) -> SignoffAct:  # fmt: skip
    clauses: dict[str, Parts] = {
        one.clause: {
            part: {key: {"digest": shown, "content": house.items(one.clause, part)[key]} for key, shown in rows.items()}
            for part, rows in one.shown.items()
            if rows
        }
        for one in several
    }
    act = act_of(policy, records, house, meaning, clauses, (of.name.strip(), of.role, _at(of)), reason)
    act["page"] = {article_of(one.clause): one.page for one in several}
    act["file"] = of.digest
    comments = {one.clause: one.comment.strip() for one in several if one.comment.strip() and not reason}
    return {**act, "comments": comments} if comments else act
