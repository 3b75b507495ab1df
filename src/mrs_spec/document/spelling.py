"""What is known to carry no norm: punctuation, width, okurigana, and spellings of one word.

A closed list. Whatever it does not name is a difference of words, however little it looks.
"""

from __future__ import annotations

import re

from mrs_spec.document.characters import key_of

ONE_WORD = (
    "及び|および", "並びに|ならびに", "又は|または", "若しくは|もしくは", "あるいは|或いは|或は", "かつ|且つ",
    "ただし|但し", "その他|其の他", "すべて|全て|総て", "いずれ|何れ|いづれ", "あらかじめ|予め", "直ちに|ただちに",
    "速やかに|すみやかに", "遅滞なく|遅滞無く", "さらに|更に", "既に|すでに", "なお|尚", "すなわち|即ち",
    "かかわらず|関わらず|拘らず|拘わらず|係わらず", "それぞれ|夫々|其々", "ごとに|毎に", "において|に於いて",
    "における|に於ける", "次のとおり|次の通り", "以下のとおり|以下の通り", "とともに|と共に", "いたし|致し",
    "いただく|頂く", "いただき|頂き", "いただい|頂い", "ください|下さい", "できる|出来る", "できない|出来ない",
    "できません|出来ません", "ために|為に", "等を|などを", "等の|などの", "等に|などに", "等が|などが",
    "等、|など、", "毀損|き損", "附則|付則", "附属|付属", "附帯|付帯", "か月|箇月|カ月|ヵ月|ヶ月|ケ月",
    "か所|箇所|カ所|ヵ所|ヶ所|ケ所", "か年|箇年|カ年|ヵ年|ヶ年|ケ年",
    "インターフェイス|インタフェース|インターフェース", "ウェブ|ウエブ", "行|行な(?=[わいうえおっ])",
    "表|表わ(?=[さしすせそ])", "現れ|現われ", "当た|当(?=[りるっ])", "基づ|基(?=[きく])", "終わ|終(?=[りるら])",
    "変わ|変(?=[りるら])", "異な|異(?=[りる])", "明らか|明か(?=[にでな])", "ただし書|ただし書き|但書き?",
)  # fmt: skip
"""Spellings of one word; the first stands for all."""

FIRST = {"り": "取切繰乗借売振割", "け": "受届", "き": "引", "し": "申差貸", "ち": "立打", "い": "払買", "み": "組積読"}
SECOND = "扱消下外決締次組替戻渡込出入上受払付取越換継切押立"
WITHIN = "|".join(f"(?<=[{kanji}]){kana}(?=[{SECOND}])" for kana, kanji in FIRST.items())
NOUNS = (
    "取扱い", "取消し", "取下げ", "取外し", "取決め", "取次ぎ", "取替え", "引渡し", "引受け", "引取り", "引継ぎ",
    "申込み", "申入れ", "申立て", "受入れ", "受取り", "受渡し", "立入り", "立替え", "払込み", "払戻し", "差押え",
    "打切り", "繰越し", "組入れ", "組替え", "切替え", "切換え", "乗換え", "貸付け", "貸出し", "借入れ", "売上げ",
    "買取り", "買受け", "振込み", "振替え", "割引き", "割増し", "積立て", "支払い", "手続き", "見積り", "見積もり",
)  # fmt: skip
LONG_VOWEL = "(サーバ|ルータ|ユーザ|コネクタ|プリンタ|モニタ|フォルダ|アダプタ|ドライバ|ブラウザ|フィルタ|センタ)ー"
SPELLINGS = [(re.compile(row.partition("|")[2]), row.partition("|")[0]) for row in ONE_WORD]
MARK = r"[、。・「」『』()\-~;:,.'\"]+"


def one_spelling(key: str) -> str:
    """The key of a text, each word of the list in one spelling."""
    for spellings, first in SPELLINGS:
        key = spellings.sub(first, key)
    key = re.sub(WITHIN, "", key)
    key = re.sub("|".join(NOUNS), lambda found: re.sub("[ぁ-ん]+$", "", found[0]), key)
    return re.sub(LONG_VOWEL, r"\1", key)


def carries_no_norm(old: str, new: str) -> bool:
    """Whether two texts differ in nothing but what is known to carry no norm."""
    return _bare(old) == _bare(new)


def _bare(text: str) -> str:
    """Without punctuation; between two digits it is a mark of its own, as 1,000, 1.5 and 1、2 are not one number."""
    key = one_spelling(key_of(text))
    return re.sub(MARK, _between_digits, key)


def _between_digits(mark: re.Match[str]) -> str:
    around = mark.string[mark.start() - 1 : mark.start()], mark.string[mark.end() : mark.end() + 1]
    return mark[0] if all(one.isdigit() for one in around) else ""
