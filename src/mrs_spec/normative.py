"""Normative words: numbers, references, connectives, limits, exceptions and modals, found mechanically.

Every one of them has an owner: a word of a rule, or an entry of `waivers.toml` that says which rule's
structure carries it or why there is nothing to compute. So no clause hides a norm that nobody encoded.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from mrs_spec.law import Law, Rule, Says
from mrs_spec.problems import Problem
from mrs_spec.text import EDITION, Clause, corpus
from mrs_spec.wording import Both

FILE = "waivers.toml"

# The longest match stands; `x(?=y)` and `(?<=y)x` look at what stands beside a word without taking it.
ROWS = {
    "date": r"(平成|令和)(元|\d+)年\d+月\d+日",
    "number": r"\d+(年間?|か月間?|日間?|時間|円|％|%)",
    "article": r"(一般規程)?第\d+条|次条|前条|本条",
    "paragraph": r"(第\d+項|前項|次項)(から(第\d+項|前項))?",
    "item": r"第\d+号|各号|前号|次号",
    "annex": r"別紙\d+(の\d+\.((初期|月額|一時)費用)?(\(\d+\))?)?",
    "what follows": r"次の|以下のとおり",
    "or": r"又は|若しくは",
    "and": r"及び|並びに|かつ|とともに",
    "which": r"いずれか[^、。]{1,3}日|いずれか",
    "each": r"それぞれ|毎に|ごとに",
    "how many": r"(?<!同)一の(?!切)|複数の|同一の|一切の|すべて",
    "and the like": r"(?<!ルータ)等|その他",
    "from": r"(?<=[日年])から",
    "within": r"以内|以上|以降|以後|以前|未満|期間中",
    "before": r"(?<![以事])前に|事前に",
    "until": r"までは|まで",
    "day": r"経過する日|起算日|時点で|をもって",
    "promptly": r"遅滞なく|可及的速やかに|直ちに",
    "except": r"を除き(ます)?|を?除く|以外",
    "proviso": r"ただし|この限りではありません",
    "notwithstanding": r"に(かかわら|関わら)ず|事由の如何を問わず|であっても",
    "including": r"を含みます|を含む",
    "the Company's": r"当社所定の|当社が(別途)?(契約者に)?(示す|定める|指定する)|当社の(承諾|指示)",
    "measure": r"実費|に応じて?",
    "judgement": r"責に帰すべき事由|緊急やむを得ない|軽微|善良な管理者の注意",
    "continuance": r"なお従前のまま|従前のまま|存続する",
    "shall": r"ものとします|ものとし(?=、)|べき|こと$",
    "is": r"とします|とし(?=、)",
    "may": r"できる|できません|ことがあります|場合があります",
    "not": r"負わない|免れるものではありません|しない|がない|がなかった|ません(?=[。）)]|$)",
    "will": r"ます(?=[。）)]|$)",
}


class Token(NamedTuple):
    """A normative word where it stands in a clause's body; nth: which of the same words there."""

    clause: str
    words: str
    start: int
    nth: int
    row: str

    @property
    def end(self) -> int:
        return self.start + len(self.words)


class Place(NamedTuple):
    """Where the words of a rule's parameter stand in a clause's body; by: rule and parameter."""

    clause: str
    start: int
    end: int
    by: str


class Claim(NamedTuple):
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
        return tuple(one for one in self.owned if one.token.clause == clause)

    def total(self) -> Counter[str]:
        """How many are word, carried, waived and unclaimed."""
        return Counter(one.how for one in self.owned)


@cache
def scan(clause: Clause) -> tuple[Token, ...]:
    """The normative words of a clause's Japanese body, in order. Headings have none."""
    if clause.kind == "heading":
        return ()
    found = [(match.start(), match[0], row) for row, of in ROWS.items() for match in re.finditer(of, clause.ja)]
    taken: list[tuple[int, str, str]] = []
    for start, words, row in sorted(found, key=lambda one: (-len(one[1]), one[0])):
        if all(start + len(words) <= at or at + len(other) <= start for at, other, _ in taken):
            taken.append((start, words, row))
    tokens: list[Token] = []
    for start, words, row in sorted(taken):
        nth = 1 + sum(token.words == words for token in tokens)
        tokens.append(Token(clause.id, words, start, nth, row))
    return tuple(tokens)


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


def read_claims(text: str | None = None, edition: str = EDITION) -> list[Claim]:
    """The entries of an edition's waivers.toml (or of this text). Raises Problem when it is not well formed."""
    try:
        data = tomllib.loads((corpus(edition).folder / FILE).read_text("utf-8") if text is None else text)
        return [_claim(**row) for row in data.get("claim", [])]
    except (OSError, TypeError, ValueError) as error:
        raise Problem("normative.broken", where=FILE, error=str(error)) from None


def _claim(*, kind: str, reason: Mapping[str, str] = MappingProxyType({}), **others: Any) -> Claim:
    if kind not in ("carried", "waived"):
        raise ValueError(f"kind {kind}")
    return Claim(kind=kind, reason=Both(**{"ja": "", "en": "", **reason}), **others)


def _edition(law: Law) -> str:
    """The edition of the law's rules."""
    return next((one.edition for one in law.rules), EDITION)


def report(law: Law, entries: Iterable[Claim] | None = None) -> Words:
    """Every normative word with its owners, and what is wrong with the entries of waivers.toml."""
    tokens = [token for clause in corpus(_edition(law)) for token in scan(clause)]
    places = claims(law)
    owners = {token: [("word", place.by) for place in places if _overlap(place, token)] for token in tokens}
    problems = []
    for entry in read_claims(edition=_edition(law)) if entries is None else entries:
        named = [token for token in tokens if (token.clause, token.words) == (entry.clause, entry.words)]
        chosen = [token for token in named if entry.nth in (None, token.nth)]
        if wrong := _wrong(law, entry, chosen, owners):
            slots = {"words": entry.words, "clause": entry.clause, "rule": entry.rule, "count": len(named)}
            problems.append(Problem(wrong, FILE, **slots))
        else:
            owners[chosen[0]].append((entry.kind, ".".join(filter(None, (entry.rule, entry.part))) or entry.by))
    owned = (Owned(t, of[0][0] if of else "unclaimed", tuple(by for _, by in of)) for t, of in owners.items())
    return Words(tuple(owned), tuple(problems))


def _overlap(place: Place, token: Token) -> bool:
    return place.clause == token.clause and place.start < token.end and token.start < place.end


def _wrong(law: Law, entry: Claim, chosen: list[Token], owners: Mapping[Token, list[tuple[str, str]]]) -> str | None:
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


def check(law: Law, entries: Iterable[Claim] | None = None) -> list[Problem]:
    """Normative words nobody claims, and entries of waivers.toml that do not hold."""
    words = report(law, entries)
    found = list(words.problems)
    for token, how, _ in words.owned:
        if how == "unclaimed":
            near = corpus(_edition(law)).clause(token.clause).ja[max(0, token.start - 10) : token.end + 10]
            slots = {"words": token.words, "clause": token.clause, "near": near}
            found.append(Problem("normative.unclaimed", token.clause, **slots))
    return found
