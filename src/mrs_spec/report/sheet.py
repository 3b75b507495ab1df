"""The sheet of an article, for reading and signing on paper: first what is approved and where to sign, on one page.

The digest at its head is the one that a record names as the page that was shown; its beginning stands on every page.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from mrs_spec.asking.editions import edition_meant
from mrs_spec.document.names import DISPOSITIONS, clause_name
from mrs_spec.document.register import Entry
from mrs_spec.document.text import Clause, article_of, belongs
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.pages import templates
from mrs_spec.ground.wording import Both
from mrs_spec.report.chapters import chapter_name, chapter_of
from mrs_spec.report.claims import Claims
from mrs_spec.report.site import Site, two, words
from mrs_spec.scenarios.scenario import Scenario
from mrs_spec.signoff.meanings import Meaning, meanings, table
from mrs_spec.signoff.parts import House, canonical
from mrs_spec.signoff.states import STATES, SignoffStanding, page_digest, states
from mrs_spec.telling.register import STATUS, decision

FOLDER = "sheets"
SHORT = 12
"""How much of the digest stands on every page."""


class LineToSign(NamedTuple):
    """A meaning in a role, with the clauses in which there is something to sign."""

    meaning: Meaning
    role: Both
    clauses: tuple[str, ...]


class Sheet:
    """Everything on the sheet of a chapter: an article, an annex, or what stands before article 1."""

    def __init__(self, standing: SignoffStanding, claims: Claims, head: str) -> None:
        house = standing.house
        self.house, self.standing, self.head = house, standing, head
        self.shown = [clause for clause in house.text if head in (chapter_of(clause.id), article_of(clause.id))]
        articles = dict.fromkeys(article_of(clause.id) for clause in self.shown)
        self.digests = {article: page_digest(house, article) for article in articles}
        self.name = chapter_name(head)
        self.readings = {id: house.entries[id] for one in self.shown for id in house.items(one.id, "letters")}
        rows: dict[str, list[Scenario]] = {}
        tagged = {row.id: row for one in self.shown for row in house.tagged(one)}.values()
        for row in sorted(tagged, key=lambda row: not belongs(row.id, head)):
            rows.setdefault(row.scenario_id, []).append(row)
        self.scenarios = [claims.of(id, of) for id, of in rows.items()]
        self.rows = sum(map(len, rows.values()))

    @property
    def running(self) -> tuple[Markup, Markup]:
        """What stands above every page: what it is; edition and digest."""
        name = f"確認票 {self.name.ja} / Sign-off sheet, {self.name.en}"
        return quoted(name), quoted(f"{self.house.edition}  {self.short}")

    @property
    def levels(self) -> list[Both]:
        """What each level of signature proves."""
        rows = ((Both(**row["name"]), Both(**row["proves"])) for row in table()["level"].values())
        return [Both(f"{name.ja}：{proves.ja}", f"{name.en}: {proves.en}") for name, proves in rows]

    @property
    def notice(self) -> Both:
        """That no legal effect is claimed."""
        return Both(**table()["notice"])

    @property
    def short(self) -> str:
        """The beginning of the digest, or of each."""
        return " ".join(digest[:SHORT] for digest in self.digests.values())

    @property
    def lines(self) -> list[LineToSign]:
        """What is to be signed, in which role."""
        policy, found = self.standing.policy, []
        for meaning in meanings().values():
            clauses = tuple(one.id for one in self.shown if self._state(one, meaning.id) != "nothing")
            found += [LineToSign(meaning, policy.roles[role], clauses) for role in policy.must[meaning.id] if clauses]
        return found

    @property
    def clauses(self) -> list[dict[str, object]]:
        """Each clause with where it stands in each meaning, and one digest of all that the meaning covers."""
        return [
            {
                "id": one.id, "name": clause_name(one.id), "kind": DISPOSITIONS[one.kind], "label": one.label,
                "text": Both(one.ja, one.en),
                "rows": [
                    {"meaning": meaning, "state": STATES[self._state(one, id)], "digest": self._covered(one, meaning)}
                    for id, meaning in meanings().items()
                    if self._state(one, id) != "nothing"
                ],
            }
            for one in self.shown
        ]  # fmt: skip

    def decided(self, one: Entry) -> list[Both]:
        """Who decided an entry."""
        return [decision(row) for row in one.decided]

    def status(self, one: Entry) -> Both:
        """Whether an entry is decided."""
        return STATUS[one.status]

    def _state(self, clause: Clause, meaning: str) -> str:
        return self.standing.states[clause.id, meaning].state

    def _covered(self, clause: Clause, meaning: Meaning) -> str:
        """One digest over everything that the meaning covers of the clause."""
        parts = {part: self.house.digests(clause.id, part) for part in meaning.covers}
        return hashlib.sha256(canonical(parts)).hexdigest()


def quoted(text: str) -> Markup:
    """A text as a string of CSS, which no tag can end."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("<", "\\3c ").replace("\n", " ")
    return Markup(f'"{plain}"')


def write_sheet(place: Path, house: House, article: str) -> Path:
    """Write the sheet under reports/sheets/; returns its path. That of an edition not meant is called by it too."""
    name = article if house.edition == edition_meant() else f"{house.edition}-{article}"
    path = place / "reports" / FOLDER / f"{name}.html"
    sheet = Sheet(states(place, house), Claims(house), article)
    write_whole(path, templates("report").get_template("sheet.html").render(sheet=sheet, t=words(), two=two))
    return path


def write_sheets(standing: SignoffStanding, claims: Claims, site: Site) -> None:
    """The sheets of all chapters of which something can be signed."""
    for head in dict.fromkeys(chapter_of(clause.id) for clause in standing.house.text):
        sheet = Sheet(standing, claims, head)
        if sheet.lines:
            site.page(f"{FOLDER}/{head}.html", "sheet.html", sheet=sheet)
