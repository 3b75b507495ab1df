"""A new edition beside the old: its clauses, with all that is carried over, and a list of what is left to do.

Only what stands unchanged is carried as it is. A changed or new clause has no translation until a person writes it,
and what was written about a clause that is gone goes with it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from mrs_spec.document.comparison import Found, compare, differing, recognised
from mrs_spec.document.names import clause_name
from mrs_spec.document.normative import scan
from mrs_spec.document.renumber import renumbered
from mrs_spec.document.text import (
    WESTERN_DAY,
    Clause,
    Corpus,
    belongs,
    commencement,
    contract_folder,
    corpus,
    edition_folders,
    era_day,
    succession,
)
from mrs_spec.document.worddiff import carried
from mrs_spec.ground.files import alone_in, write_folders
from mrs_spec.ground.problems import Problem

NEEDS, GLOSSARY = "needs.toml", "glossary.toml"
CLAUSE_LINE = re.compile(r'^clause = "([^"]+)"$', re.MULTILINE)
ID = re.compile(r"\b(?:art\d+|annex\d+|suppl)(?:\.\w+)+")
WORDS_LINE = re.compile(r'^words = "([^"]+)"$', re.MULTILINE)
PLACE = re.compile(r'"((?:art|annex|suppl)[\w.]*\.)"')
BEGAN = """
[[claim]]
clause = "{clause}"
words = "{words}"
{nth}kind = "waived"
reason.ja = "前の版（{edition} 実施版）の実施を定める。これを計算するのはその版の法である。"
reason.en = "Says from when the edition before (of {edition}) is in operation; the law of that edition computes it."
by = "mrs-spec"
"""
CLAUSES_LINE = re.compile(r"^clauses = \[(.*)\]$", re.MULTILINE)


def adopt(published: str, edition: date) -> Path:
    """Start the edition's folder beside the others; whole or not at all. Raises Problem where it cannot be one."""
    name = edition.isoformat()
    try:
        with alone_in(contract_folder()):
            edition_folders.cache_clear()
            write_folders(contract_folder(), {name: adopted_files(published, edition)})
    finally:
        edition_folders.cache_clear()
    return contract_folder() / name


def adopted_files(published: str, edition: date) -> Iterator[tuple[str, str]]:
    """The files of the edition's folder, by their names in it. Raises Problem where it cannot be one."""
    name, latest = edition.isoformat(), edition_folders()[-1]
    if name in edition_folders():
        raise Problem("text.edition_exists", edition=name)
    if name < latest:
        raise Problem("text.edition_order", edition=edition, latest=latest)
    found = compare(corpus(latest), published)
    if not recognised(corpus(latest), found):
        raise Problem("text.not_recognised", edition=latest)
    if not differing(found):
        raise Problem("text.same_text")
    return _files(found, published, name, latest, _begins(found, edition))


def announced(found: list[Found]) -> date | None:
    """The day from which the published document is in operation, by what it says anew; None where it says none."""
    said = (one.unit.ja for one in found if one.unit and one.how != "same" and "から実施" in one.unit.ja)
    days = [day for text in said for match in WESTERN_DAY.finditer(text) if (day := _day(match))]
    return max(days, default=None)


def _begins(found: list[Found], edition: date) -> str:
    """The clause by which the edition comes into operation on its day."""
    for one in found:
        text = one.unit.ja if one.unit else ""
        if "から実施" in text and edition in map(_day, WESTERN_DAY.finditer(text)):
            return one.id
    raise Problem("text.no_commencement", day=edition)


def _day(found: re.Match[str]) -> date | None:
    """The day of the match; None where the calendar has none such."""
    try:
        return era_day(found[0])
    except ValueError:
        return None


def _files(found: list[Found], published: str, name: str, latest: str, begins: str) -> Iterator[tuple[str, str]]:
    old = corpus(latest)
    yield "source.txt", published
    here = [one for one in found if one.unit is not None]
    now = {one.was.id: one.id for one in here if one.was}
    clauses = [_clause(one, begins, commencement(latest)) for one in here]
    body = {row["id"]: row["ja"] for row in clauses}
    spans = [row for span in old.spans.values() if (row := _span(span, now, body, old)) is not None]
    ids = {**now, **{span: id for span, one in old.spans.items() if (id := _span_id(one, now))}}
    in_numbers = partial(renumbered, now=now, then=list(old.clauses))
    for row in (*clauses, *spans):
        if "en_before" in row:
            row["en_before"] = in_numbers(row["en_before"])
        if "notes" in row:
            row["notes"] = in_numbers(ID.sub(partial(_called, ids), row["notes"]))
    head = {
        "document": old.document,
        "edition": name,
        "source_sha256": hashlib.sha256(published.encode("utf-8")).hexdigest(),
        "clauses": clauses,
        "spans": spans,
    }
    yield "clauses.json", json.dumps(head, ensure_ascii=False, indent=1) + "\n"
    yield NEEDS, (old.folder / NEEDS).read_text("utf-8")
    yield GLOSSARY, _places(in_numbers((old.folder / GLOSSARY).read_text("utf-8")), now)
    for path, text in _readings(old.folder / "readings", ids):
        yield path, in_numbers(text)
    began, begin = clause_name(commencement(latest)), clause_name(begins)

    def of_day(text: str) -> str:
        return in_numbers(text).replace(began.ja, begin.ja).replace(began.en, begin.en)

    waivers = (old.folder / "waivers.toml").read_text("utf-8")
    claims = _waivers(waivers, {**ids, commencement(latest): begins}, _words_now(here, latest, name), of_day)
    yield "waivers.toml", claims + _before(old.clauses[commencement(latest)], now, latest)
    yield "edition.toml", _edition(found, latest, begins) + _done(found, latest, in_numbers)


def _called(ids: Mapping[str, str], found: re.Match[str]) -> str:
    """An id as it is now."""
    return ids.get(found[0], found[0])


def _clause(one: Found, begins: str, began: str) -> dict[str, str]:
    assert one.unit is not None
    row = {"id": one.id, "kind": _kind(one, begins, began), "label": one.unit.label, "ja": one.unit.ja}
    same = one.was is not None and one.was.ja == one.unit.ja
    row["en"] = one.was.en if one.was and same else ""
    if one.was and not same:
        row["en_before"] = one.was.en
    if one.was and one.was.notes:
        row["notes"] = one.was.notes
    return row


def _kind(one: Found, begins: str, began: str) -> str:
    """As before; a new clause is operative until a person says otherwise, a heading by its form.

    The clause by which the edition before began is as those of still older ones.
    """
    if one.id == begins:
        return "operative"
    if one.was is not None and one.was.id == began:
        return "declaratory"
    if one.was is not None:
        return one.was.kind
    return "heading" if one.id.endswith((".cap", ".head")) else "operative"


def _span_id(span: Clause, now: dict[str, str]) -> str:
    holder = now.get(span.within or "")
    return holder + span.id.removeprefix(span.within or "") if holder else ""


def _span(span: Clause, now: dict[str, str], body: dict[str, str], old: Corpus) -> dict[str, str] | None:
    """The span where its words now stand: without a translation where they changed, left out where they are gone."""
    id = _span_id(span, now)
    if not id:
        return None
    holder = now[span.within or ""]
    ja = carried(old.clauses[span.within or ""].ja, body[holder], span.ja) or span.ja
    if ja not in body[holder]:
        return None
    row = {"id": id, "within": holder, "kind": span.kind, "ja": ja, "en": span.en if ja == span.ja else ""}
    return row | ({"en_before": span.en} if ja != span.ja else {})


def _readings(old: Path, ids: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The register, its clauses by their new ids; an entry whose clauses are all gone goes with them."""
    for path in sorted(old.glob("IR-*.toml")):
        text = path.read_text("utf-8")
        found = CLAUSES_LINE.search(text)
        named = re.findall(r'"([^"]+)"', found[0]) if found else []
        kept = [ids[id] for id in named if id in ids]
        if named and not kept:
            continue
        line = f"clauses = [{', '.join(json.dumps(id) for id in kept)}]"
        whole = text[: found.start()] + line + text[found.end() :] if found else text
        yield f"readings/{path.name}", whole


def _places(text: str, now: dict[str, str]) -> str:
    """A file with the clauses by their new ids, where it names them by the beginning of their ids (art11.p1.s2.)."""

    def called(found: re.Match[str]) -> str:
        id = found[1].removesuffix(".")
        first = next((then for then in now if belongs(then, id)), "")
        depth = len(id.split("."))
        return f'"{".".join(now[first].split(".")[:depth])}{found[1][len(id) :]}"' if first else found[0]

    return PLACE.sub(called, text)


def _words_now(found: list[Found], latest: str, edition: str) -> dict[str, list[tuple[str, str]]]:
    """What each clause of the edition before says, as it said it and as it says it now: references, its own day."""
    own = [
        (was.id, _says(was.ja, latest), _says(one.unit.ja, edition)) for one in found if (was := one.was) and one.unit
    ]
    days = {id: [(then, now)] for id, then, now in own if then and now}
    return {was.id: [*one.follows, *days.get(was.id, ())] for one in found if (was := one.was)}


def _says(ja: str, day: str) -> str:
    """The words by which a body says this day; "" where it does not."""
    return next((found[0] for found in WESTERN_DAY.finditer(ja) if str(_day(found)) == day), "")


def _waivers(
    text: str, ids: dict[str, str], words: dict[str, list[tuple[str, str]]], in_numbers: Callable[[str], str]
) -> str:
    """The owners of normative words, by the new ids and numbers; those of clauses that are gone left out."""

    def carried_row(row: str, clause: str) -> str:
        claimed = WORDS_LINE.search(row)
        stands = _reference_now(claimed[1], words.get(clause, [])) if claimed else ""
        named = CLAUSE_LINE.sub(f'clause = "{ids[clause]}"', in_numbers(row), count=1)
        return WORDS_LINE.sub(f'words = "{stands}"', named, count=1)

    head, *rows = text.split("[[claim]]")
    of = [(row, found[1]) for row in rows if (found := CLAUSE_LINE.search(row))]
    return "[[claim]]".join([head, *(carried_row(row, clause) for row, clause in of if clause in ids)])


def _reference_now(words: str, references: list[tuple[str, str]]) -> str:
    """The words of a reference, or a part of them, as they now stand; other words as they are."""
    for stood, stands in references:
        if words in stood and (found := carried(stood, stands, words)):
            return found
    return words


def _before(began: Clause, now: dict[str, str], latest: str) -> str:
    """The owners of the words of the clause by which the edition before began: nothing is computed from it now."""
    tokens = scan(began) if began.id in now else ()
    several = Counter(token.words for token in tokens)
    rows = ((one, f"nth = {one.nth}\n" if several[one.words] > 1 else "") for one in tokens)
    return "".join(BEGAN.format(clause=now[began.id], words=one.words, nth=nth, edition=latest) for one, nth in rows)


def _done(found: list[Found], latest: str, in_numbers: Callable[[str], str]) -> str:
    """Why nothing is computed from clauses that stand as they stood, as the edition before says."""
    step = succession(latest)
    reasons = step.done if step else {}
    same = {one.was.id: one.id for one in found if one.was and one.unit and one.was.ja == one.unit.ja}
    rows = ((same[id], reason) for id, reason in reasons.items() if id in same)
    told = (
        f"\n[done.{json.dumps(id)}]\nja = {_toml(in_numbers(reason.ja))}\nen = {_toml(in_numbers(reason.en))}\n"
        for id, reason in rows
    )
    return "".join(told)


def _toml(text: str) -> str:
    """A text as a TOML string."""
    return json.dumps(text, ensure_ascii=False)


def _edition(found: list[Found], latest: str, begins: str) -> str:
    was = {one.id: one.was.id for one in found if one.was and one.unit}
    same = [one.was.id for one in found if one.was and one.unit and one.was.ja == one.unit.ja and not one.strays]
    removed = [one.id for one in found if one.how == "removed"]
    lines = [
        "# How this edition follows another. Written by: mrs-spec text adopt; `read` and `done` are for people.",
        "# この版と前の版との関係。mrs-spec text adopt が書く。人が書くのは read 及び done である。",
        "#",
        '# [done."art14.p1"]      a clause that no rule reads: why there is nothing to compute, in both languages',
        '# ja = "…"',
        '# en = "…"',
        "",
        f"follows = {json.dumps(latest)}",
        f"begins = {json.dumps(begins)}",
        f"removed = {json.dumps(removed)}",
        "# changed clauses whose rules a person has read against the new text",
        "# 本文の変わった条項のうち、人がその規則を新しい条文に照らして確かめたもの",
        "read = []",
        "# clauses there whose Japanese stands unchanged here, and points to the same clauses",
        f"same = {json.dumps(same)}",
        "",
        "# clause here = clause there",
        "[was]",
        *(f"{json.dumps(id)} = {json.dumps(then)}" for id, then in was.items()),
    ]
    return "\n".join(lines) + "\n"
