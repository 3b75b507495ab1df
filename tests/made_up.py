"""Two more made-up editions, for tests: no contract says this. They come into operation on one day, each by itself."""

from __future__ import annotations

import re

from next_edition import SOURCE

from mrs_spec.document.text import without_whitespace

DAY = "2027-04-01"
OF_ITS_DAY = [
    ("令和5年6月1日現在", "令和9年4月1日現在"),
    ("別紙1マネージド", "令和9年4月1日変更この契約約款は、令和9年4月1日から実施します。別紙1マネージド"),
]
NOTIFIED = "第7条（通知先の届出）契約者は、通知先を変更したときは、遅滞なく当社に届け出るものとします。"
RETURN = "契約者は、契約が解除された場合には、当社に対し遅滞なくルータ等を返還するものとします。"
OPTION = ("LTEバックアップ", "LTE回線を用いて冗長化を可能とするものとして当社が仕様を定めるもの")


def renumbered() -> str:
    """A new article 7, every article from there on one further with all that refers to it, and 45 days made 60."""
    found = re.sub(r"(?<!一般規程)第(\d+)条", _one_further, _source())
    at = found.index("第8条（ルータ等機器の管理）契約者は")
    return edited(found[:at] + NOTIFIED + found[at:], ("到達した日から45日を", "到達した日から60日を"))


def _one_further(found: re.Match[str]) -> str:
    number = int(found[1])
    return f"第{number + (number >= 7)}条"


def divided() -> str:
    """Article 10 in two, the second of them 第10条の2; and one more paid option."""
    return edited(
        _source(),
        (f"2{RETURN}", f"第10条の2（解除に伴う返還）{RETURN}"),
        ("個別運用本個別規程", f"{''.join(OPTION)}個別運用本個別規程"),
    )


def _source() -> str:
    return without_whitespace(SOURCE.read_text("utf-8"))


def edited(text: str, *edits: tuple[str, str]) -> str:
    """The text with these edits and what its day brings."""
    for old, new in [*edits, *OF_ITS_DAY]:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text
