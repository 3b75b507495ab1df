"""Normative words: numbers, references, connectives, limits, exceptions and modals, found mechanically."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
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

# Words that turn a norm, wherever they stand in a word: for telling what a difference touches, and nothing else. They
# have no owners; more of them only makes the answer more careful.
TURNING = re.compile(
    r"な[いかくけきしさ]|ず|ざ[るらりれ]|ぬ|ねば|まい|ませ?ん|せん|ん(?=[、。)]|$)|[不無非未否禁免拒除]"  # negations
    r"|だけ|のみ|しか|ばかり|まで|に限|限り|限る|かぎ[りっ]|きり|さえ|すら|以外|ほか|ぐらい|くらい|ほど|こそ|たりとも"
    r"|でも|とも(?!に)|過ぎ|とどま|止まる"  # restrictions
    r"|ただち|ちに|すぐ|即[時日座]|いつ|随時|常に|つねに|時折|ときどき|すみやか|速やか|あらかじめ|事[前後]|前もって|遅滞"
    r"|[当翌前同末毎隔]日|[当翌前同毎隔]月|[当翌前同毎隔]年|月末|月初"
    r"|期[限間]|やがて|のち|後に|[前先]に|永久|当分|暫定"  # times
    r"|[得う]る|得[なまず]|え[なま]|でき|かもし|可能|可とし|ことがあ|場合があ|おそれ|恐れ|べ[きくし]|だろう|であろう"
    r"|なければ|必ず|かならず|必要|要し|要する|義務|努め|つとめ|よい|良い|差し支え|差支え|任意|自由|裁量|許[可諾す]|承諾"
    r"|みなす|みなし|みなさ|看做|推定|とする|とし|ものと"  # possibilities and duties
    r"|又は|若しくは|あるいは|及び|並びに|かつ|ただし|その他|すべて|いずれ|各|全[部員て]|一[部切]|半|倍|割"
    r"|以[上下内前後降]|未満|超え|こえ|を含|を除|準用|にかかわらず|\d+|[一二三四五六七八九十百千万億]+[日月年円回人個]"
)  # fmt: skip


def turned(old: str, new: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that turn a norm in, across, or beside the stretches that differ between two texts: (gone, come).

    Beside: which of two like characters was put in, nobody can say.
    """
    gone, come = Counter[str](), Counter[str]()
    before, after = _turning(old), _turning(new)
    for how, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if how == "equal":
            continue
        was = Counter(words for at, to, words in before if at <= j and i <= to)
        now = Counter(words for at, to, words in after if at <= m and k <= to)
        gone += was - now
        come += now - was
    return tuple(gone.elements()), tuple(come.elements())


def _turning(text: str) -> list[tuple[int, int, str]]:
    return [(found.start(), found.end(), found[0]) for found in TURNING.finditer(text)]


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
