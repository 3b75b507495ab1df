"""Where every clause stands in every meaning: unsigned, current, stale, refused, or nothing to sign."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mrs_spec.document.renumber import renumbered_in
from mrs_spec.document.text import article_of, carried_from
from mrs_spec.ground.data import JSON
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.signoff.meanings import Meaning, grows, meanings
from mrs_spec.signoff.parts import SCHEME as PARTS_SCHEME
from mrs_spec.signoff.parts import House, canonical, digest
from mrs_spec.signoff.records import (
    SCHEME,
    DigestedItem,
    Parts,
    Policy,
    SignoffAct,
    SignoffRecord,
    heads,
    read_policy,
    read_records,
)

STATES = {
    "unsigned": Both("未承認", "unsigned"),
    "current": Both("内容一致", "current"),
    "stale": Both("変更あり", "stale"),
    "refused": Both("不承認", "refused"),
    "nothing": Both("対象なし", "nothing to sign"),
}


NAMING = ("readings", "pairs")
"""Parts whose words name clauses by their numbers."""


class SignedItem(NamedTuple):
    """One item of a part, with what was signed and what stands now; None where it was not, or is not there."""

    part: str
    key: str
    old: JSON
    new: JSON


class State(NamedTuple):
    """One clause in one meaning.

    changed: what makes it stale. added: what stands now and is not signed yet. by: the latest record of each role.
    missing: roles that have not signed. reason: of a refusal.
    """

    clause: str
    meaning: str
    state: str
    changed: tuple[SignedItem, ...] = ()
    added: tuple[SignedItem, ...] = ()
    by: tuple[SignoffRecord, ...] = ()
    missing: tuple[str, ...] = ()
    reason: str = ""


class SignoffStanding(NamedTuple):
    """Every state, the records that are refused, and what was held against them."""

    states: dict[tuple[str, str], State]
    problems: list[Problem]
    house: House
    policy: Policy

    def of(self, clause: str) -> list[State]:
        """Where a clause stands in every meaning."""
        return [self.states[clause, meaning] for meaning in meanings()]

    def signed(self, clause: str) -> bool:
        """The ladder's last rung: every meaning that has something to sign is current."""
        found = [one.state for one in self.of(clause)]
        return "current" in found and set(found) <= {"current", "nothing"}


def states(place: Path, house: House) -> SignoffStanding:
    """Where every clause of the edition stands. Raises Problem for a broken policy; refused records are told."""
    policy = read_policy(place)
    records, problems = read_records(place)
    found = {
        (clause.id, meaning.id): state(house, policy, records, clause.id, meaning)
        for clause in house.text
        if clause.kind != "heading"
        for meaning in meanings().values()
    }
    for clause in house.text:
        if clause.kind == "heading":
            found |= {(clause.id, id): State(clause.id, id, "nothing") for id in meanings()}
    return SignoffStanding(found, problems, house, policy)


def state(house: House, policy: Policy, records: Iterable[SignoffRecord], clause: str, meaning: Meaning) -> State:
    """Where one clause stands in one meaning, over all roles that must sign it."""
    if not house.items(clause, meaning.needs):
        return State(clause, meaning.id, "nothing")
    changed: list[SignedItem] = []
    added: list[SignedItem] = []
    latest, missing = [], []
    for role in policy.must[meaning.id]:
        covered = coverage(house, records, clause, meaning, role)
        if covered.last is None:
            missing.append(role)
            continue
        latest.append(covered.last)
        if covered.last.refuses:
            reason = str(covered.last.act["reason"])
            return State(clause, meaning.id, "refused", by=(covered.last,), reason=reason)
        for one in differing(house, clause, meaning, covered):
            (added if one.old is None and grows(one.part) else changed).append(one)
    name = "unsigned" if missing else "stale" if changed else "current"
    return State(clause, meaning.id, name, tuple(changed), tuple(added), tuple(latest), tuple(missing))


class Coverage(NamedTuple):
    """What a role has signed of a clause in a meaning: item → content, and the latest record."""

    items: dict[tuple[str, str], JSON]
    last: SignoffRecord | None


def coverage(house: House, records: Iterable[SignoffRecord], clause: str, meaning: Meaning, role: str) -> Coverage:
    """What the last act on a clause in a meaning covers of what stands now."""
    items: dict[tuple[str, str], JSON] = {}
    last = None
    for record in records:
        act = record.act
        if (act["meaning"], act["role"]) != (meaning.id, role):
            continue
        signed_as = _called_then(house, act["edition"], clause, meaning)
        if signed_as is None or signed_as not in act["clauses"]:
            continue
        last = record
        if act["scope"] == "full" or record.refuses:
            items = {}
        for part, rows in act["clauses"][signed_as].items():
            for key, row in rows.items():
                here = clause if key == signed_as else key
                if row is None:
                    items.pop((part, here), None)
                else:
                    items[part, here] = _in_numbers(row["content"], part, act["edition"], house.edition)
    return Coverage(items, last)


def _in_numbers(content: JSON, part: str, signed: str, edition: str) -> JSON:
    """What a reading said of clauses, under the numbers they have in this edition: it was approved all the same."""
    return renumbered_in(content, signed, edition) if signed != edition and part in NAMING else content


def _called_then(house: House, edition: str, clause: str, meaning: Meaning) -> str | None:
    """The clause's id in the edition of a record; None where a record of that edition does not reach this one."""
    if edition == house.edition:
        return clause
    return carried_from(house.edition, edition).get(clause) if meaning.carries else None


def differing(house: House, clause: str, meaning: Meaning, covered: Coverage) -> list[SignedItem]:
    """What stands otherwise than signed: changed, gone, and not signed yet."""
    found = []
    for (part, key), old in covered.items.items():
        new = house.now(part, key)
        if new is None or digest(part, new) != digest(part, old):
            found.append(SignedItem(part, key, old, new))
    for part in meaning.covers:
        for key, new in house.items(clause, part).items():
            if (part, key) not in covered.items:
                found.append(SignedItem(part, key, None, new))
    return found


# --- preparing an act -----------------------------------------------------------------------------


class Wanted(NamedTuple):
    """What someone wants to sign."""

    clauses: tuple[str, ...]
    meaning: str
    name: str
    role: str
    at: datetime
    delta: bool = False
    reason: str = ""
    """Of a refusal; an approval has none."""


def prepare(place: Path, house: House, wanted: Wanted) -> SignoffAct:
    """The act that would be signed. Raises Problem where there is nothing to sign, or no such clause or role."""
    policy, (records, _) = read_policy(place), read_records(place)
    meaning = meanings()[wanted.meaning]
    if wanted.role not in policy.roles:
        raise Problem("signoff.unknown_role", role=wanted.role, known=", ".join(policy.roles))
    clauses: dict[str, Parts] = {}
    for id in _named(house, wanted.clauses):
        covered = coverage(house, records, id, meaning, wanted.role)
        parts = _delta(house, id, meaning, covered) if wanted.delta else _full(house, id, meaning)
        if parts:
            clauses[id] = parts
    if not clauses:
        raise Problem("signoff.nothing_new" if wanted.delta else "signoff.nothing", meaning=meaning.name)
    by = (wanted.name, wanted.role, wanted.at.isoformat(timespec="seconds"))
    return act_of(policy, records, house, wanted.meaning, clauses, by, wanted.reason, wanted.delta)


def act_of(
    policy: Policy, records: Iterable[SignoffRecord], house: House, meaning: str, clauses: dict[str, Parts],
    by: tuple[str, str, str], reason: str, delta: bool = False,
) -> SignoffAct:  # fmt: skip
    """The act that signs these parts. by: name, role, and the time as it is recorded. reason: of a refusal."""
    name, role, at = by
    about = sorted({entry for id in clauses for entry in house.items(id, "letters")})
    return {
        "scheme": SCHEME,
        "project": policy.project,
        "edition": house.edition,
        "source": hashlib.sha256(house.text.normalized.encode()).hexdigest(),
        "kind": "refuse" if reason else "approve",
        "meaning": meaning,
        "role": role,
        "name": name,
        "at": at,
        "statement": dict(meanings()[meaning].statement._asdict()),
        "reason": reason,
        "scope": "delta" if delta else "full",
        "clauses": clauses,
        "open": [id for id in about if house.entries[id].status == "provisional"],
        "page": {article: page_digest(house, article) for article in dict.fromkeys(map(article_of, clauses))},
        "after": heads(records),
    }


def _named(house: House, names: Iterable[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        if not (of := house.clauses(name)):
            raise Problem("signoff.unknown_clause", name=name)
        found += [id for id in of if house.text.clauses[id].kind != "heading"]
    return list(dict.fromkeys(found))


def _full(house: House, clause: str, meaning: Meaning) -> Parts:
    if not house.items(clause, meaning.needs):
        return {}
    found: Parts = {
        part: {key: _row(part, content) for key, content in house.items(clause, part).items()}
        for part in meaning.covers
    }
    return {part: rows for part, rows in found.items() if rows}


def _delta(house: House, clause: str, meaning: Meaning, covered: Coverage) -> Parts:
    """What changed since this role last signed; None for what is gone. Empty where it never approved."""
    if covered.last is None or covered.last.refuses:
        return {}
    found: Parts = {}
    for one in differing(house, clause, meaning, covered):
        found.setdefault(one.part, {})[one.key] = None if one.new is None else _row(one.part, one.new)
    return found


def _row(part: str, content: JSON) -> DigestedItem:
    return {"digest": digest(part, content), "content": content}


def page_digest(house: House, article: str) -> str:
    """The digest of an article's sheet: every part of every clause of it."""
    parts: Mapping[str, JSON] = {
        clause: {
            part: house.digests(clause, part)
            for part in dict.fromkeys(part for meaning in meanings().values() for part in meaning.covers)
        }
        for clause in house.clauses(article)
    }
    return hashlib.sha256(canonical({"scheme": PARTS_SCHEME, "article": article, "parts": parts})).hexdigest()
