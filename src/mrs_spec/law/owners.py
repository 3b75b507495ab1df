"""Who owns each normative word: a rule that reads it, or an entry of `waivers.toml`.

The entry says which rule's structure carries the word or why there is nothing to compute. So no clause hides a norm
that nobody encoded.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

import tomli

from mrs_spec.document.normative import Token, scan
from mrs_spec.document.text import Edition, corpus
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.law.declare import Rule, Says
from mrs_spec.law.law import Law

FILE = "waivers.toml"


class Place(NamedTuple):
    """Where the words of a rule's parameter stand in a clause's body; by: rule and parameter."""

    clause: str
    start: int
    end: int
    by: str


class WordClaim(NamedTuple):
    """An entry of waivers.toml. waived: nothing to compute. carried: by what a rule concludes, or by a part of it
    (over, unless, an input, a parameter). by: who wrote the entry."""

    clause: str
    words: str
    kind: str
    reason: Both
    by: str = ""
    nth: int | None = None
    rule: str = ""
    part: str = ""


class Owned(NamedTuple):
    """A token and its owners; how: word, carried, waived or unclaimed."""

    token: Token
    how: str
    by: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """Every normative word of the document with its owners, and what is wrong with the entries of waivers.toml."""

    owned: tuple[Owned, ...]
    problems: tuple[Problem, ...]

    def of(self, clause: str) -> tuple[Owned, ...]:
        """The normative words of one clause."""
        return tuple(one for one in self.owned if one.token.clause == clause)

    def total(self) -> Counter[str]:
        """How many are word, carried, waived and unclaimed."""
        return Counter(one.how for one in self.owned)


def claims(law: Law) -> list[Place]:
    """The places in the text that the law's words are read from or interpret."""
    found = []
    for one in law.rules:
        for name, declared in one.parameters.items():
            if not declared.words:
                continue
            text = corpus(one.edition)
            here = text.clause((isinstance(declared, Says) and declared.at) or one.clause)
            start = here.ja.find(declared.words)
            holder = text.holder(here.id) or here.id
            within = text.clause(holder).ja.find(here.ja) if holder != here.id else 0
            if start >= 0 <= within:  # not in the label of a row; a span that left its clause is told by the text check
                start += within
                end = start + len(declared.words)
                found.append(Place(holder, start, end, f"{one.name}.{name}"))
    return found


def claims_of(edition: Edition) -> list[WordClaim]:
    """The entries of an edition's waivers.toml. Raises Problem when it is not well formed."""
    try:
        return read_claims((corpus(edition).folder / FILE).read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Problem("normative.broken", where=FILE, error=str(error)) from None


def read_claims(text: str) -> list[WordClaim]:
    """The entries in the form of waivers.toml. Raises Problem when the text is not well formed."""
    try:
        return [_claim(**row) for row in tomli.loads(text).get("claim", [])]
    except (TypeError, ValueError) as error:
        raise Problem("normative.broken", where=FILE, error=str(error)) from None


def _claim(*, kind: str, reason: Mapping[str, str] = MappingProxyType({}), **others: Any) -> WordClaim:
    if kind not in ("carried", "waived"):
        raise ValueError(f"kind {kind}")
    return WordClaim(kind=kind, reason=Both(**{"ja": "", "en": "", **reason}), **others)


def report(law: Law, entries: Iterable[WordClaim] | None = None) -> Words:
    """Every normative word with its owners, and what is wrong with the entries of waivers.toml."""
    tokens = [token for clause in corpus(law.edition) for token in scan(clause)]
    places, called = defaultdict[str, list[Place]](list), defaultdict[tuple[str, str], list[Token]](list)
    for place in claims(law):
        places[place.clause].append(place)
    for token in tokens:
        called[token.clause, token.words].append(token)
    owners = {
        token: [("word", place.by) for place in places[token.clause] if _overlap(place, token)] for token in tokens
    }
    problems = []
    for entry in claims_of(law.edition) if entries is None else entries:
        named = called[entry.clause, entry.words]
        chosen = [token for token in named if entry.nth in (None, token.nth)]
        if wrong := _wrong(law, entry, chosen, owners):
            slots = {"words": entry.words, "clause": entry.clause, "rule": entry.rule, "count": len(named)}
            problems.append(Problem(wrong, FILE, **slots))
        else:
            owners[chosen[0]].append((entry.kind, ".".join(filter(None, (entry.rule, entry.part))) or entry.by))
    owned = (Owned(t, of[0][0] if of else "unclaimed", tuple(by for _, by in of)) for t, of in owners.items())
    return Words(tuple(owned), tuple(problems))


def _overlap(place: Place, token: Token) -> bool:
    return place.start < token.end and token.start < place.end


def _wrong(
    law: Law, entry: WordClaim, chosen: list[Token], owners: Mapping[Token, list[tuple[str, str]]]
) -> str | None:
    """The key of what is wrong with an entry, if anything is."""
    if len(chosen) > 1:
        return "normative.which_one"
    if not chosen or owners[chosen[0]]:
        return "normative.stale"
    if not (entry.reason.ja.strip() and entry.reason.en.strip() and entry.by):
        return "normative.no_reason"
    rule = next((one for one in law.rules if one.name == entry.rule), None)
    if (entry.kind == "carried" or entry.rule) and (rule is None or entry.part not in _parts(rule)):
        return "normative.unknown_rule"
    return None


def _parts(rule: Rule) -> set[str]:
    attached = {name for name in ("over", "unless") if getattr(rule, name)}
    return {"", *attached, *rule.parameters, *(need.name for need in rule.inputs)}


def check(law: Law, entries: Iterable[WordClaim] | None = None) -> list[Problem]:
    """Normative words nobody claims, and entries of waivers.toml that do not hold."""
    words = report(law, entries)
    found = list(words.problems)
    for token, how, _ in words.owned:
        if how == "unclaimed":
            near = corpus(law.edition).clause(token.clause).ja[max(0, token.start - 10) : token.end + 10]
            slots = {"words": token.words, "clause": token.clause, "near": near}
            found.append(Problem("normative.unclaimed", token.clause, **slots))
    return found
