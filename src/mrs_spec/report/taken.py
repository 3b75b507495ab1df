"""What of handbook.toml holds under an edition, and what is left out there, page by page.

Its plain words were written for the edition that it names. For a later one they are taken under the numbers that
clauses have there, where what they speak of stands as it stood (its wording, or only the numbers of its references
differ); an example is taken with its answer there. Nothing is made up for the rest: it is left out, and said so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from mrs_spec.document.comparison import Found, succeeding
from mrs_spec.document.names import clause_name
from mrs_spec.document.text import Edition, belongs, called_in, corpus, edition_folders
from mrs_spec.document.worddiff import carried
from mrs_spec.ground.wording import LANGS, Both, listed
from mrs_spec.report.chapters import chapter_name, chapter_of
from mrs_spec.report.site import both, words
from mrs_spec.scenarios.scenario import Compiled

Row = dict[str, Any]


class HandbookRows(NamedTuple):
    """The rows that hold, by table; the lives; what is left out, by page."""

    rows: dict[str, list[Row]]
    lives: list[str]
    left_out: dict[str, list[Both]]


def taken(table: Mapping[str, Any], edition: Edition, compiled: Compiled) -> HandbookRows:
    """What of handbook.toml holds under an edition. compiled: the scenarios that hold under it."""
    lives = [str(id) for id in table["lives"]]
    if edition == table["edition"]:
        return HandbookRows({name: table[name] for name in ("plain", "phases", "numbers", "test")}, lives, {})
    return _Taking(table, edition, compiled).all(lives)


class _Taking:
    """Rows carried into a later edition, one after the other."""

    def __init__(self, table: Mapping[str, Any], edition: Edition, compiled: Compiled) -> None:
        self.table, self.edition, self.compiled = table, edition, compiled
        self.before = corpus(str(table["edition"]))
        self.found = succeeding(edition, self.before.name)
        self.of = {one.was.id: one for one in self.found if one.was and one.unit}
        self.left_out: dict[str, list[Both]] = {}

    def all(self, lives: list[str]) -> HandbookRows:
        """All that hold. lives: the ids of the whole lives."""
        table = self.table
        rows: dict[str, list[Row]] = {
            "plain": [row for one in table["plain"] for row in self._plain(one)],
            "phases": [row for one in table["phases"] for row in self._phase(one)],
            "numbers": [row for one in table["numbers"] for row in self._number(one)],
            "test": [row for one in table["test"] for row in self._task(one)],
        }
        for chapter in self._new_chapters(rows["plain"]):
            self._leave("plain", chapter_name(chapter), words()["added_in"].filled(day=self.edition))
        here = [self._case(id) for id in lives]
        for id, life in zip(lives, here, strict=True):
            if not life:
                self._leave("life", Both(id, id), words()["no_such_case"])
        return HandbookRows(rows, [id for id in here if id], self.left_out)

    def _leave(self, page: str, what: Both, why: Both) -> None:
        self.left_out.setdefault(page, []).append(Both(f"{what.ja}：{why.ja}", f"{what.en}: {why.en}"))

    # what plain words speak of

    def _plain(self, row: Row) -> Iterator[Row]:
        """An article in plain words, where all of it stands as it stood, together and with nothing added."""
        of = [clause.id for clause in self.before if chapter_of(clause.id) == row["of"]]
        here = [self.of[id].id for id in of if id in self.of]
        heads = {chapter_of(id) for id in here}
        new = [one for one in self.found if one.unit and chapter_of(one.id) in heads]
        added = [clause_name(one.id) for one in new if one.was is None]
        come = [clause_name(one.id) for one in new if one.was and chapter_of(one.was.id) != row["of"]]
        gone = [clause_name(id) for id in of if id not in self.of]
        other = [clause_name(id) for id in of if id in self.of and _says_otherwise(self.of[id])]
        apart = [clause_name(one.id) for one in self._apart(of, row["of"])]
        if row["of"] == "suppl":  # each edition adds its own, which takes nothing from the older ones
            added = []
        reasons = [
            words()[name].filled(clauses=_listed(those))
            for name, those in (
                ("removed_clauses", gone), ("changed_clauses", other), ("moved_away", apart),
                ("added_clauses", added), ("moved_here", come),
            )
            if those
        ]  # fmt: skip
        if not reasons and len(heads) == 1:
            yield row | {"of": heads.pop()}
            return
        joined = Both("；".join(one.ja for one in reasons), "; ".join(one.en for one in reasons))
        self._leave("plain", chapter_name(row["of"]), joined)

    def _apart(self, of: list[str], head: str) -> Iterator[Found]:
        """Clauses of an article that stand in another article than its caption, or most of it, does now."""
        heads = [chapter_of(self.of[id].id) for id in of if id in self.of]
        most = max(heads, key=heads.count, default=head)
        for id in of:
            if id in self.of and chapter_of(self.of[id].id) != most:
                yield self.of[id]

    def _new_chapters(self, plain: list[Row]) -> list[str]:
        """Articles of which no clause stood in the edition before."""
        heads = dict.fromkeys(chapter_of(one.id) for one in self.found if one.unit)
        known = {chapter_of(one.id) for one in self.of.values()}
        return [head for head in heads if head not in known]

    def _phase(self, row: Row) -> Iterator[Row]:
        """A phase of a life; its sentence is left out where a clause it speaks of does not stand as it stood."""
        changed = [id for id in row["of"] if any(self._changed(clause) for clause in self._clauses(id))]
        if not changed:
            yield row
            return
        yield row | {"ja": "", "en": ""}
        why = words()["changed_clauses"].filled(clauses=_listed([clause_name(id) for id in changed]))
        self._leave("life", both(row["name"]), why)

    def _clauses(self, id: str) -> list[str]:
        return [clause.id for clause in self.before if belongs(clause.id, id)]

    def _changed(self, clause: str) -> bool:
        return clause not in self.of or _says_otherwise(self.of[clause])

    # examples

    def _number(self, row: Row) -> Iterator[Row]:
        """A number with its words as they read now, and its example."""
        here, one = called_in(self.edition).get(row["clause"]), self.of.get(row["clause"])
        name = Both(*(f"{clause_name(row['clause']).in_(lang)}「{row['words']}」" for lang in LANGS))
        if here is None or one is None:
            self._leave("numbers", name, words()["gone_in"].filled(day=self.edition))
            return
        body = corpus(self.edition).clause(here)
        before = self.before.clause(row["clause"])
        reads = row["words"] if row["words"] in body.ja else carried(before.whole, body.whole, row["words"])
        case = self._case(row["case"])
        if not reads or reads not in body.ja:
            self._leave("numbers", name, words()["no_such_words"])
        elif not self._asks(case, row["question"]):
            self._leave("numbers", name, words()["no_such_case"])
        else:
            yield row | {"clause": here, "words": reads, "case": case}

    def _task(self, row: Row) -> Iterator[Row]:
        case = self._case(row["case"])
        if self._asks(case, row["question"]):
            yield row | {"case": case}
        else:
            name = Both(f"{row['case']} {row['ja']}", f"{row['case']} {row['en']}")
            self._leave("test", name, words()["no_such_case"])

    def _case(self, id: str) -> str:
        """The row that holds here: the same, or that which states its new answer; empty where there is none."""
        stated = (f"{id}@{edition}" for edition in reversed(edition_folders()))
        return next((one for one in (id, *stated) if one in self.compiled.cases), "")

    def _asks(self, case: str, question: str) -> bool:
        return bool(case) and any(str(row.question) == question for row in self.compiled.cases[case].expected)


def _says_otherwise(one: Found) -> bool:
    """Whether a clause reads otherwise, other than in the numbers of its references or its spelling."""
    return one.nature in ("normative", "wording") or bool(one.strays)


def _listed(names: list[Both]) -> Both:
    return Both(*(listed((name.in_(lang) for name in names), lang) for lang in LANGS))
