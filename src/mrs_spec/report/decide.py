"""Pages to decide on: one for each article, one for the register, and what to decide first.

Each shows all that a sign-off covers and carries its digests, so that what is exported names exactly what was shown.
A page can be opened from disk; what is decided is kept in the browser and leaves it as one file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, cached_property, partial
from typing import NamedTuple

from markupsafe import Markup

from mrs_spec.document.deciding import LONGEST
from mrs_spec.document.names import clause_name
from mrs_spec.document.register import Entry
from mrs_spec.document.text import Clause, article_of, belongs, needs_table, subject_of
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.wording import Both, listed
from mrs_spec.proof.declared import REGISTER, Proof
from mrs_spec.record.answers import role
from mrs_spec.report.book import Provenance
from mrs_spec.report.chapters import chapter_name, chapter_of
from mrs_spec.report.claims import Claims
from mrs_spec.report.drawn import Drawn
from mrs_spec.report.site import FROM_MEMORY, SEVERITIES, Places, Site, both, texts
from mrs_spec.scenarios.scenario import Scenario
from mrs_spec.signoff.decisions import LARGEST, SCHEME
from mrs_spec.signoff.meanings import Meaning, meanings
from mrs_spec.signoff.states import STATES, SignoffStanding, page_digest
from mrs_spec.telling.difference import Changed
from mrs_spec.telling.register import STATUS, decisions
from mrs_spec.telling.stakes import Stake, StakeOf, article_name, by_article, by_question, changed_in, stake

FOLDER = "evidence/decide"
SHOWN_GROUPS = 4
"""Of how many questions it is told what a letter changes in them; of the others only how many there are."""
BILINGUAL = {"translation", "pairs", "titles", "phrases"}
"""Parts that say the same in two languages: neither may be hidden where they are approved."""
IN_TABLE, IN_SENTENCES = {"cases", "money", "titles"}, {"phrases"}
"""Parts that are shown in the table of scenarios, and in the list of sentences."""


@cache
def words() -> Mapping[str, Both]:
    """decide.toml: captions and remarks of these pages."""
    return {name: both(row) for name, row in texts("decide.toml").items()}


def in_a_row(several: Iterable[Both]) -> Both:
    """Several things, listed in each language."""
    of = list(several)
    return Both(listed((one.ja for one in of), "ja"), listed((one.en for one in of), "en"))


class LetterShown(NamedTuple):
    """A letter, its result in the worked example, and what it would change in the scenarios and in random lives."""

    letter: str
    text: Both
    result: Both
    changed: tuple[Changed, ...]
    stake: Stake
    """All that it changes in the scenarios."""
    lives: Stake | None
    subject: Callable[[str], str] = subject_of
    """The clause that a Case is about."""

    @property
    def groups(self) -> list[StakeOf]:
        """The questions in which it changes most."""
        return by_question(self.changed)[:SHOWN_GROUPS]

    @property
    def more(self) -> int:
        """In how many other questions it changes answers."""
        return len({one.question.name for one in self.changed}) - len(self.groups)

    @property
    def articles(self) -> Both:
        """How many Cases of each article it changes."""
        rows = [(article_name(head), count) for head, count in by_article(self.changed, self.subject).items()]
        return in_a_row(Both(f"{name.ja} {count}", f"{name.en} {count}") for name, count in rows)


class EntryShown:
    """A register entry with all that is asked, and what each letter would change."""

    def __init__(self, entry: Entry, letters: Iterable[LetterShown]) -> None:
        self.entry, self.letters = entry, tuple(letters)
        self.id, self.page = entry.id, chapter_of(entry.clauses[0]) if entry.clauses else REGISTER

    @property
    def severity(self) -> Both:
        """How severe it is."""
        return SEVERITIES[self.entry.severity]

    @property
    def decides(self) -> Both:
        """Who decides."""
        return in_a_row(map(role, self.entry.decides))

    @property
    def status(self) -> Both:
        """Whether it is decided."""
        return STATUS[self.entry.status]

    @property
    def decided(self) -> list[Both]:
        """Who decided, when and why; then who has still to decide."""
        return decisions(self.entry)

    @property
    def from_memory(self) -> bool:
        """Whether its rationale rests on law cited from memory."""
        return FROM_MEMORY in self.entry.why.ja

    @cached_property
    def stake(self) -> Stake:
        """The most that any letter changes in the scenarios."""
        return _most(one.stake for one in self.letters)

    @cached_property
    def lives(self) -> Stake:
        """The most that any letter changes in random lives."""
        return _most(one.lives for one in self.letters if one.lives)


def _most(stakes: Iterable[Stake]) -> Stake:
    several = [*stakes, Stake()]
    return Stake(*(max(values) for values in zip(*several, strict=True)))


class ToDecide(NamedTuple):
    """A clause in one meaning: where it stands, what it covers, who signs, and what must be open to be read."""

    clause: str
    meaning: Meaning
    state: str
    covers: dict[str, list[str]]
    roles: tuple[str, ...]
    signs: Both
    """The roles, as they are called."""
    needs: tuple[str, ...]

    @property
    def id(self) -> str:
        """How the file calls it."""
        return f"{self.clause} {self.meaning.id}"

    @property
    def standing(self) -> Both:
        """Where it stands, in words."""
        return STATES[self.state]


class ClauseShown(NamedTuple):
    """A clause with its questions, its scenarios as a table, and what is to be decided."""

    clause: Clause
    entries: tuple[EntryShown, ...]
    before: tuple[EntryShown, ...]
    """Its entries that are shown above, with an earlier clause of the page."""
    tables: tuple[Markup, ...]
    elsewhere: tuple[str, ...]
    """Its scenarios that are shown above."""
    items: tuple[ToDecide, ...]
    undetermined: int
    waived: int

    @property
    def name(self) -> Both:
        """How the clause is called."""
        return clause_name(self.clause.id)


class Page(NamedTuple):
    """A page on which is decided."""

    id: str
    name: Both
    clauses: tuple[ClauseShown, ...]
    entries: tuple[EntryShown, ...]
    sentences: tuple[Both, ...]
    data: Object

    @property
    def heading(self) -> Both:
        """What it is headed."""
        return Both(f"{words()['title'].ja}：{self.name.ja}", f"{words()['title'].en}: {self.name.en}")

    @property
    def path(self) -> str:
        """Where it stands, from the reports folder."""
        return f"{FOLDER}/{self.id}.html"

    @property
    def to_decide(self) -> int:
        """How much can be decided on it."""
        return len(self.all_entries) + sum(len(one.items) for one in self.clauses)

    @property
    def all_entries(self) -> list[EntryShown]:
        """The register entries shown on it."""
        return [*self.entries, *(entry for one in self.clauses for entry in one.entries)]


class DecisionPages:
    """All pages, made once."""

    def __init__(
        self,
        proof: Proof,
        standing: SignoffStanding,
        waived: Mapping[str, int],
        drawn: Drawn | None,
        claims: Claims,
        provenance: Provenance,
        subject: Callable[[str], str] = subject_of,
    ) -> None:
        """drawn: the figures over random lives, where there are any. provenance: of what all else was made.

        subject: the clause that a Case is about.
        """
        self.subject = subject
        self.house, self.policy, self.standing = standing.house, standing.policy, standing
        self.claims, self.drawn, self.provenance = claims, drawn, provenance
        self._waived = waived
        self._cases = {id: row.case for id, row in self.house.rows.items()}
        self.entries = {id: self._entry(one, proof) for id, one in self.house.entries.items()}
        heads = dict.fromkeys(chapter_of(clause.id) for clause in self.house.text)
        self.pages = [self._page(head) for head in heads]
        self.pages = [page for page in self.pages if page.to_decide]
        data = self._data([], self.entries.values())
        self.register = Page(REGISTER, words()["register"], (), tuple(self.entries.values()), (), data)

    def _entry(self, one: Entry, proof: Proof) -> EntryShown:
        otherwise = proof.otherwise.get(one.id, {})
        letters = []
        for key, row in one.letters.items():
            changed = tuple(changed_in(self._cases, otherwise.get(key, {})))
            lives = self.drawn.of(one.id, key) if self.drawn else None
            letters.append(LetterShown(key, row.text, row.result, changed, stake(changed), lives, self.subject))
        return EntryShown(one, letters)

    @property
    def drawn_before(self) -> bool:
        """Whether other answers were expected when the figures over lives were made."""
        return self.drawn is not None and self.drawn.root != self.provenance.root

    @property
    def ranked(self) -> dict[str, list[EntryShown]]:
        """The entries that are not decided, by severity, what is most at stake first."""
        found: dict[str, list[EntryShown]] = {severity: [] for severity in SEVERITIES}
        for one in sorted(self.entries.values(), key=lambda one: _most((one.stake, one.lives)).weight, reverse=True):
            if one.entry.status != "decided":
                found[one.entry.severity].append(one)
        return {severity: of for severity, of in found.items() if of}

    def roles(self) -> dict[str, Both]:
        """Every role that signs or decides."""
        return {**{code: role(code) for code in needs_table()["who"]}, **self.policy.roles}

    def asked(self) -> Object:
        """What is asked on each page, and of which roles; for the page that leads to all of them."""
        pages: Object = {}
        for page in self.pages:
            readings = [[one.id, [*one.entry.asked]] for one in page.all_entries]
            items = [[one.id, [*one.roles]] for it in page.clauses for one in it.items if one.state != "current"]
            pages[page.id] = [*readings, *items]
        return {"project": self.policy.project, "edition": self.house.edition, "pages": pages}

    # pages

    def _page(self, head: str) -> Page:
        clauses = [clause for clause in self.house.text if chapter_of(clause.id) == head]
        entries: dict[str, EntryShown] = {}
        homes: dict[str, str] = {}
        shown = [self._clause(clause, entries, homes) for clause in clauses]
        sentences = {key: row for one in shown for item in one.items for key, row in self._sentences(item)}
        return Page(
            head, chapter_name(head), tuple(shown), (), tuple(sentences.values()), self._data(shown, entries.values())
        )

    def _clause(self, clause: Clause, entries: dict[str, EntryShown], homes: dict[str, str]) -> ClauseShown:
        about = [self.entries[id] for id in self.house.items(clause.id, "letters")]
        new = [one for one in about if one.id not in entries]
        before = [one for one in about if one.id in entries]
        entries.update({one.id: one for one in new})
        rows: dict[str, list[Scenario]] = {}
        for row in sorted(self.house.tagged(clause), key=lambda row: not belongs(self.subject(row.id), clause.id)):
            rows.setdefault(row.scenario_id, []).append(row)
        elsewhere = [id for id in rows if id in homes]
        tables = [self.claims.of(id, of) for id, of in rows.items() if id not in homes]
        homes.update({id: f"cases.{clause.id}" for id in rows if id not in homes})
        open_ = sum(_undetermined(row) for of in rows.values() for row in of)
        needs = [*dict.fromkeys([*(homes[id] for id in elsewhere), *([f"cases.{clause.id}"] if tables else [])])]
        items = [] if clause.kind == "heading" else list(self._items(clause, needs))
        return ClauseShown(
            clause, tuple(new), tuple(before), tuple(tables), tuple(elsewhere), tuple(items), open_,
            self._waived.get(clause.id, 0),
        )  # fmt: skip

    def _items(self, clause: Clause, tables: list[str]) -> Iterator[ToDecide]:
        for meaning in meanings().values():
            state = self.standing.states[clause.id, meaning.id].state
            if state == "nothing":
                continue
            covers = {part: list(self.house.items(clause.id, part)) for part in meaning.covers}
            held = {part for part, keys in covers.items() if keys}
            needs = [*(tables if held & IN_TABLE else []), *(["sentences"] if held & IN_SENTENCES else [])]
            roles = self.policy.must[meaning.id]
            signs = in_a_row(self.policy.roles[one] for one in roles)
            yield ToDecide(clause.id, meaning, state, covers, roles, signs, tuple(needs))

    def _sentences(self, item: ToDecide) -> Iterator[tuple[str, Both]]:
        for key in item.covers.get("phrases", ()):
            yield key, Both(*self.house.items(item.clause, "phrases")[key])

    # what the page carries for the file

    def _data(self, clauses: Iterable[ClauseShown], entries: Iterable[EntryShown]) -> Object:
        house, digests = self.house, dict[str, dict[str, int]]()
        flat: list[JSON] = []
        items: list[JSON] = []
        for item in (item for one in clauses for item in one.items):
            covers: Object = {}
            for part, keys in item.covers.items():
                known = digests.setdefault(part, {})
                of = house.digests(item.clause, part)
                for key in keys:
                    if key not in known:
                        known[key] = len(flat)
                        flat.append([key, of[key]])
                covers[part] = [known[key] for key in keys]
            items.append({
                "id": item.id, "clause": item.clause, "meaning": item.meaning.id, "roles": list(item.roles),
                "state": item.state, "covers": covers, "needs": list(item.needs),
                "both": any(part in BILINGUAL for part, keys in item.covers.items() if keys),
            })  # fmt: skip
        articles = dict.fromkeys(article_of(one.clause.id) for one in clauses)
        return {
            "scheme": SCHEME, "project": self.policy.project, "edition": house.edition, "longest": LONGEST,
            "largest": LARGEST, "pages": {article: page_digest(house, article) for article in articles},
            "digests": flat, "items": items,
            "readings": {
                one.id: {
                    "shown": house.digest_of_reading(one.id), "default": one.entry.default,
                    "decides": list(one.entry.decides), "asks": list(one.entry.asked),
                }
                for one in entries
            },
        }  # fmt: skip


def _undetermined(row: Scenario) -> bool:
    return any(isinstance(one.answer, dict) and "undetermined" in one.answer for one in row.case.expected)


# --- writing ----------------------------------------------------------------------------------------


SAID_BY_SCRIPT = (
    "all_decided", "as_register", "changed", "exported", "future", "imported", "missing", "must_both",
    "must_open", "needs_reason", "no_digest", "not_a_file", "not_kept", "nothing_decided", "other_decider",
    "other_house", "rests", "sure", "tampered",
)  # fmt: skip
"""What the script says of these words."""


def told(one: Stake) -> Both:
    """What is at stake, in words."""
    return Both(one.told("ja"), one.told("en"))


def script_data(data: Object) -> Markup:
    """Data that stands in a page for its script."""
    return Markup(json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))


def put_places(made: DecisionPages, places: Places) -> None:
    """Tell which pages there are."""
    for page in (*made.pages, made.register):
        places.put(page.path, [f"decide.{page.id}"])
    places.put(f"{FOLDER}/index.html", ["decide"])


def write_decision_pages(made: DecisionPages, site: Site) -> None:
    """Every page, with its style and script beside it."""
    dictionary = {name: list(words()[name]) for name in SAID_BY_SCRIPT} | {"roles": made.roles()}
    put = partial(
        site.page, w=words(), made=made, carried=script_data, severities=SEVERITIES, told=told, dictionary=dictionary
    )
    for page in (*made.pages, made.register):
        put(page.path, "decide.html", page=page)
    put(f"{FOLDER}/index.html", "decide_first.html")
    site.carry(FOLDER, "decide.css", "decide.js")
