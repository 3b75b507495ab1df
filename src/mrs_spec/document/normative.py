"""Normative words: numbers, references, connectives, limits, exceptions and modals, found mechanically."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from mrs_spec.document.text import Clause

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
        """Where it ends in the clause's body."""
        return self.start + len(self.words)


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
