"""How lawyers call a clause, by its id."""

from __future__ import annotations

import re
from functools import cache

from mrs_spec.ground.wording import Both

DISPOSITIONS = {
    "operative": Both("効力規定", "operative"),
    "definition": Both("定義", "definition"),
    "declaratory": Both("宣言", "declaratory"),
    "heading": Both("見出し", "heading"),
}
"""How the kinds of clauses are called."""


@cache
def clause_name(id: str) -> Both:
    """How lawyers call a clause id: art12.p1.excl1 is 第12条第1項（除外）, article 12(1) (exclusion)."""
    if id.startswith("IR-"):
        return Both(f"解釈{id}", f"interpretation {id}")
    head, *rest = id.split(".")
    ja, en = _head_name(head)
    table = rest[:1] == ["tbl"]
    for position, part in enumerate(rest):
        if head.startswith("annex") and part.isdigit():
            ja, en = ja + f"の{part}.", en + f", {part}."
        elif head == "suppl" and part.isdigit():
            ja, en = f"附則（{part}年）", f"supplementary provisions of {part}"
        elif head.startswith("annex") and re.fullmatch(r"i\d", part):
            ja, en = ja + f"({part[1:]})", en + f"({part[1:]})"
        elif table and position == 1 and part.isdigit():
            ja, en = ja + f"の表の{part}行目", en + f", table, row {part}"
        elif table and position == 1:
            ja, en = ja + f"の表（{part}）", en + f", table ({part})"
        else:
            ja_part, en_part = _part_name(part)
            en_part = " " + en_part if head == "suppl" else en_part
            ja, en = ja + ja_part, en + en_part
    return Both(ja, en)


def _head_name(head: str) -> tuple[str, str]:
    if head.startswith("art"):
        number, *inserted = head[3:].split("_")
        ja = f"第{int(number)}条" + "".join(f"の{one}" for one in inserted)
        return ja, "-".join([f"article {int(number)}", *inserted])
    if head.startswith("annex"):
        return f"別紙{head[5:]}", f"annex {head[5:]}"
    return {
        "suppl": ("附則", "supplementary provisions"),
        "title": ("表題", "title"),
        "asof": ("現在日", "as-of line"),
        "issuer": ("発行者", "issuer"),
    }.get(head, (head, head))


def _part_name(part: str) -> tuple[str, str]:
    number = re.fullmatch(r"(p|i|sub|s|def|incl|excl)(\d+)", part)
    if number:
        kind, n = number.groups()
        return {
            "p": (f"第{n}項", f"({n})"),
            "i": (f"第{n}号", f"({n})"),
            "sub": (f"の細分{n}", f", sub-item {n}"),
            "s": ("前段" if n == "1" else "後段", f", sentence {n}"),
            "def": ("（定義）", " (definition)"),
            "incl": ("（包含）", " (inclusion)"),
            "excl": ("（除外）", " (exclusion)"),
        }[kind]
    return {
        "cap": ("見出し", " (caption)"),
        "head": ("見出し", " (heading)"),
        "tbl": ("", ""),
        "proviso": ("ただし書", ", proviso"),
    }.get(part, (f"〔{part}〕", f" [{part}]"))
