"""Records of sign-offs: one file for each act, only ever added, and refused whole when anything in it is not as signed.

A record holds the act, a digest of each of its fields, the digest of the whole, and perhaps a signature.
`after` names the records that stood before it, so that one that is taken away is missed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple, NotRequired, TypedDict, cast

import tomli

from mrs_spec.document.text import edition_folders
from mrs_spec.ground.data import JSON
from mrs_spec.ground.files import alone_in, write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.record.values import japan_day
from mrs_spec.signoff import ssh
from mrs_spec.signoff.meanings import meanings
from mrs_spec.signoff.parts import PART_NAMES, PARTS, canonical, digest

FIELDS = {
    "scheme", "project", "edition", "source", "kind", "meaning", "role", "name", "at", "statement", "reason", "scope",
    "clauses", "open", "page", "after",
}  # fmt: skip
BESIDES = {"comments": dict, "file": str}
"""What an act has besides that was taken from a file of decisions: comments by clause, and the digest of the file."""
SCHEME = "mrs-spec act 1"
LEVELS = ("none", "ssh")


class DigestedItem(TypedDict):
    """One thing that is signed: its digest and its content."""

    digest: str
    content: JSON


Parts = dict[str, dict[str, DigestedItem | None]]
"""What is signed of a clause, by part and key; None for what is gone."""


class SignoffAct(TypedDict):
    """What one person signs or refuses, at one time."""

    scheme: str
    project: str
    edition: str
    source: str
    kind: str
    meaning: str
    role: str
    name: str
    at: str
    statement: dict[str, str]
    reason: str
    scope: str
    clauses: dict[str, Parts]
    open: list[str]
    page: dict[str, str]
    after: list[str]
    comments: NotRequired[dict[str, str]]
    file: NotRequired[str]


class Written(TypedDict):
    """A record as it is written: the act, the digests of its fields and of the whole, the signature."""

    act: SignoffAct
    digests: dict[str, str]
    digest: str
    signature: str


class Signer(NamedTuple):
    """Someone who may sign: roles, validity (both days included), and perhaps a public key."""

    name: str
    roles: tuple[str, ...]
    valid_from: date
    valid_until: date | None = None
    key: str = ""

    def valid_on(self, day: date) -> bool:
        """Whether the entry holds on a day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


class Policy(NamedTuple):
    """What signoffs/policy.toml and signoffs/allowed_signers.toml say."""

    project: str
    level: str
    roles: dict[str, Both]
    must: dict[str, tuple[str, ...]]
    levels: dict[str, str]
    signers: tuple[Signer, ...]

    def least(self, meaning: str) -> str:
        """The least level of signature that a meaning asks for."""
        return self.levels.get(meaning, self.level)


class SignoffRecord(NamedTuple):
    """One act that holds: its file, its digest, the level of its signature."""

    file: str
    act: SignoffAct
    digest: str
    level: str

    @property
    def refuses(self) -> bool:
        """Whether the act is a refusal."""
        return bool(self.act["kind"] == "refuse")


def folder(place: Path) -> Path:
    """Where the records are."""
    return place / "signoffs"


def read_policy(place: Path) -> Policy:
    """The policy and the signers. Raises Problem for a file that is missing or not well formed."""
    where = "signoffs/policy.toml"
    try:
        data = tomli.loads((folder(place) / "policy.toml").read_text("utf-8"))
        roles = {code: Both(row["ja"], row["en"]) for code, row in data["role"].items()}
        must = {id: _roles(id, data["meaning"][id]["roles"]) for id in meanings()}
        levels = {id: row["level"] for id, row in data["meaning"].items() if "level" in row}
        if unknown := {*{data["level"]} - {*LEVELS}, *{*levels.values()} - {*LEVELS}}:
            raise ValueError(", ".join(sorted(unknown)))
        if nameless := {role for of in must.values() for role in of} - {*roles}:
            raise ValueError(", ".join(sorted(nameless)))
        project = str(data["project"])
        where = "signoffs/allowed_signers.toml"
        rows = tomli.loads((folder(place) / "allowed_signers.toml").read_text("utf-8")).get("signer", [])
        signers = tuple(map(_signer, rows))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Problem("signoff.policy", where=where, error=str(error)) from None
    return Policy(project, data["level"], roles, must, levels, signers)


NEEDED = {"name", "roles", "valid_from"}
OF_A_SIGNER = NEEDED | {"valid_until", "key"}


def _signer(row: dict[str, Any]) -> Signer:
    name, until, key = row.get("name"), row.get("valid_until"), row.get("key", "")
    if unfit := NEEDED - row.keys() or row.keys() - OF_A_SIGNER:
        raise ValueError(f"{name or '—'}: {', '.join(sorted(unfit))}")
    for field, text in (("name", name), ("key", key)):
        if not isinstance(text, str):
            raise ValueError(f"{name}: {field}")
    since = row["valid_from"]
    if not all(type(day) is date for day in (since, until or since)):
        raise ValueError(f"{name}: valid_from, valid_until")
    return Signer(row["name"], _roles(row["name"], row["roles"]), since, until, key)


def _roles(of: str, given: JSON) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise ValueError(f"{of}: roles")
    return tuple(given)


# --- writing --------------------------------------------------------------------------------------


def message(act: SignoffAct) -> bytes:
    """The bytes that are signed: the act as canonical JSON."""
    return canonical(act)


def act_digest(act: SignoffAct) -> str:
    """The digest of what was signed."""
    return hashlib.sha256(message(act)).hexdigest()


def write_record(place: Path, act: SignoffAct, signature: str = "") -> Path:
    """Add one record. Raises Problem where it would not be accepted, or stands already; nothing is written then."""
    return write_records(place, [(act, signature)])[0]


def write_records(place: Path, signed: Iterable[tuple[SignoffAct, str]]) -> list[Path]:
    """Add records, each act with its signature. Raises Problem where one would not be accepted; none is written then.

    Each file is written whole.
    """
    written: dict[Path, Written] = {}
    for act, signature in signed:
        whole = act_digest(act)
        path = folder(place) / f"{act['at'][:10]}-{whole[:16]}.json"
        written[path] = {"act": act, "digests": _digests(act), "digest": whole, "signature": signature}
    with alone_in(folder(place)):
        policy, known = read_policy(place), {one.digest for one in read_records(place)[0]}
        for path, data in written.items():
            _checked(data, path.name, policy)
            if data["digest"] in known:
                raise Problem("signoff.twice", where=f"signoffs/{path.name}")
        for path, data in written.items():
            write_whole(path, json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    return list(written)


def _digests(act: SignoffAct) -> dict[str, str]:
    return {name: hashlib.sha256(canonical({name: value})).hexdigest() for name, value in act.items()}


# --- reading --------------------------------------------------------------------------------------


def read_records(place: Path) -> tuple[list[SignoffRecord], list[Problem]]:
    """The records that hold, oldest first, and why the others are refused. Raises Problem for a broken policy."""
    policy = read_policy(place)
    found, problems = [], []
    for path in sorted(folder(place).glob("*.json")):
        try:
            found.append(_checked(_data(path), path.name, policy))
        except Problem as problem:
            problems.append(problem.at(f"signoffs/{path.name}"))
    known = {one.digest for one in found}
    for one in found:
        for gone in sorted(set(one.act["after"]) - known):
            problems.append(Problem("signoff.gone", where=f"signoffs/{one.file}", digest=gone[:16]))
    return _in_order(found), problems


def _data(path: Path) -> object:
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise Problem("signoff.not_a_record", error=str(error)) from None


def heads(records: Iterable[SignoffRecord]) -> list[str]:
    """The records that no other names as standing before it."""
    records = list(records)
    named = {digest for record in records for digest in record.act["after"]}
    return sorted(record.digest for record in records if record.digest not in named)


def _in_order(records: list[SignoffRecord]) -> list[SignoffRecord]:
    """Later acts name earlier ones; acts made side by side are ordered by their recorded time."""
    by_digest = {record.digest: record for record in records}
    depths: dict[str, int] = {}

    def depth(digest: str) -> int:
        if digest not in depths:
            depths[digest] = 0
            before = [depth(one) for one in by_digest[digest].act["after"] if one in by_digest]
            depths[digest] = 1 + max(before, default=0)
        return depths[digest]

    return sorted(records, key=lambda one: (depth(one.digest), one.act["at"], one.digest))


def _checked(read: object, name: str, policy: Policy) -> SignoffRecord:
    """The record, if everything in it is as signed and the signer may sign. Raises Problem with the reason."""
    data = _shape(read)
    act = data["act"]
    _unchanged(data, act, name)
    if act["project"] != policy.project:
        raise Problem("signoff.other_project", project=act["project"])
    if act["edition"] not in edition_folders():
        raise Problem("signoff.other_edition", edition=act["edition"])
    if act["statement"] != meanings()[act["meaning"]].statement._asdict():
        raise Problem("signoff.other_statement", meaning=meanings()[act["meaning"]].name)
    return SignoffRecord(name, act, data["digest"], _level(data, act, policy))


def _shape(data: Any) -> Written:
    try:
        check_shape(data["act"])
        texts = [data["digest"], data["signature"], *data["digests"].values()]
    except (TypeError, KeyError, AttributeError) as error:
        raise Problem("signoff.not_a_record", error=str(error)) from None
    if not all(isinstance(one, str) for one in texts):
        raise Problem("signoff.not_a_record", error="digest")
    return cast("Written", data)


def check_shape(act: Any) -> None:
    """Raises Problem for anything that has not the form of an act."""
    try:
        texts = ("project", "edition", "source", "meaning", "role", "name", "at", "reason")
        good = (
            set(act) - set(BESIDES) == FIELDS
            and all(isinstance(act[name], of) for name, of in BESIDES.items() if name in act)
            and all(isinstance(one, str) for one in act.get("comments", {}).values())
            and act["scheme"] == SCHEME
            and act["meaning"] in meanings()
            and act["kind"] in ("approve", "refuse")
            and (act["kind"] == "refuse") is bool(act["reason"])
            and act["scope"] in ("full", "delta")
            and all(isinstance(act[one], str) for one in texts)
            and datetime.fromisoformat(act["at"]).tzinfo is not None
            and all(isinstance(one, str) for one in (*act["after"], *act["open"], *act["page"].values()))
            and all(isinstance(act["statement"][lang], str) for lang in ("ja", "en"))
            and all(_item(part, key, one) for parts in act["clauses"].values() for part, key, one in _walk(parts))
            and bool(canonical(act))
        )
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        raise Problem("signoff.not_a_record", error=str(error)) from None
    if not good:
        raise Problem("signoff.not_a_record", error="act")


def _walk(parts: Parts) -> Iterable[tuple[str, str, DigestedItem | None]]:
    return ((part, key, one) for part, items in parts.items() for key, one in items.items())


def _item(part: str, key: str, one: DigestedItem | None) -> bool:
    return part in PARTS and isinstance(key, str) and (one is None or set(one) == {"digest", "content"})


def _unchanged(data: Written, act: SignoffAct, name: str) -> None:
    for clause, parts in act["clauses"].items():
        for part, key, one in _walk(parts):
            if one is not None and digest(part, one["content"]) != one["digest"]:
                raise Problem("signoff.item_changed", clause=clause, part=PART_NAMES[part], key=key)
    changed = sorted({name for name, value in _digests(act).items() if data["digests"].get(name) != value})
    if changed or set(data["digests"]) != set(act):
        raise Problem("signoff.field_changed", fields=", ".join(changed) or "digests")
    if act_digest(act) != data["digest"]:
        raise Problem("signoff.field_changed", fields="digest")
    if name != f"{act['at'][:10]}-{data['digest'][:16]}.json":
        raise Problem("signoff.renamed", name=f"{act['at'][:10]}-{data['digest'][:16]}.json")


def entitled(policy: Policy, name: str, role: str, meaning: str, at: str) -> list[Signer]:
    """The entries of the list under which this may be signed. Raises Problem where there is none."""
    day = japan_day(datetime.fromisoformat(at))
    named = [signer for signer in policy.signers if signer.name == name]
    if not named:
        raise Problem("signoff.unknown_signer", name=name)
    having = [signer for signer in named if role in signer.roles]
    if not having or role not in policy.must[meaning]:
        raise Problem("signoff.role", name=name, role=policy.roles.get(role, role), meaning=meanings()[meaning].name)
    valid = [signer for signer in having if signer.valid_on(day)]
    if not valid:
        raise Problem("signoff.not_valid", name=name, day=day)
    return valid


def entitled_to(act: SignoffAct, policy: Policy) -> list[Signer]:
    """The same of an act."""
    return entitled(policy, act["name"], act["role"], act["meaning"], act["at"])


def _level(data: Written, act: SignoffAct, policy: Policy) -> str:
    """The level of the signature. Raises Problem where this signer could not sign this, then and so."""
    keys = [one.key for one in entitled_to(act, policy) if one.key]
    if not data["signature"]:
        if policy.least(act["meaning"]) == "ssh":
            raise Problem("signoff.unsigned", meaning=meanings()[act["meaning"]].name)
        if keys:
            raise Problem("signoff.without_the_key", name=act["name"])
        return "none"
    if not keys:
        raise Problem("signoff.no_public_key", name=act["name"])
    wrong = [ssh.verify(message(act), data["signature"], key) for key in keys]
    if all(wrong):
        raise Problem("signoff.bad_signature", name=act["name"], error=wrong[-1])
    return "ssh"
