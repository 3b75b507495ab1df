"""The evidence book: what a lawyer signs from. An index and a page for each article and annex, and all in one file.

Ordered as the contract is; what is not covered, provisional or waived comes first. The book shows what the proof, the
compiled scenarios and the register hold, and computes nothing of its own.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache, cached_property, partial
from importlib.metadata import version
from importlib.resources import files
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from mrs_spec.document.names import DISPOSITIONS, clause_name
from mrs_spec.document.register import Chosen, Entry, entries
from mrs_spec.document.text import Clause, Edition, belongs, corpus, succession
from mrs_spec.ground.data import Object
from mrs_spec.ground.kept import CODE, digest, digest_of_files, keep_each, kept_each
from mrs_spec.ground.machine import shared_out
from mrs_spec.ground.wording import LANGS, Both, Lang, listed
from mrs_spec.law.declare import Reads, Rule
from mrs_spec.law.law import Law
from mrs_spec.law.owners import Place, WordClaim, Words, claims, claims_of, report
from mrs_spec.proof.carried import CarriedCases
from mrs_spec.proof.code import module_name
from mrs_spec.proof.declared import REGISTER, Proof
from mrs_spec.proof.edits import all_edited_files
from mrs_spec.proof.excused import Excused, standing
from mrs_spec.proof.matrix import Verdict
from mrs_spec.proof.weakened import Since
from mrs_spec.record.answers import role
from mrs_spec.report.changes import later_editions
from mrs_spec.report.chapters import FRONT, LIVES, chapter_of
from mrs_spec.report.shared import Because, ShownLine, ToldOnce, beginning_of, common_beginnings, nested
from mrs_spec.report.shown import ShownScenarios
from mrs_spec.report.site import FROM_MEMORY, SEVERITIES, Places, Site, words
from mrs_spec.report.tell import RUNGS, instead, kill_sentence, summary
from mrs_spec.report.timeline import Timeline, counted, timeline
from mrs_spec.report.traced import Put, Traced, TracedAcross, TracedLaws, explained
from mrs_spec.scenarios.cases import Case, Wrong
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.lock import root_digest
from mrs_spec.scenarios.scenario import Compiled, Step
from mrs_spec.signoff.meanings import meanings
from mrs_spec.signoff.states import STATES
from mrs_spec.signoff.states import SignoffStanding as Signed
from mrs_spec.telling.answers import published, question_name
from mrs_spec.telling.register import decisions

FOLDER = "evidence"
ENTRY = re.compile(r"\bIR-\d\d[a-z]?\b")
INHERITED = (
    "rules/__init__.py", "rules/concerning.py", "law/declare.py", "law/inputs.py", "law/judge.py", "law/law.py",
    "law/order.py", "record/questions.py", "asking/ask.py",
)  # fmt: skip
"""Besides what rules compute with, what decides an answer: which rules there are, how they are asked, and for what."""


# --- words of a clause ------------------------------------------------------------------------------


class Note(NamedTuple):
    """What stands behind words of a clause: who reads them, and the laws in which they would be others."""

    id: str
    words: str
    state: str
    owners: tuple[str, ...]
    reasons: tuple[Both, ...]
    laws: tuple[Verdict, ...]


class Piece(NamedTuple):
    """A stretch of a clause's Japanese, and its note if it carries a norm."""

    text: str
    note: Note | None


class Shown(NamedTuple):
    """A rule as it stands in the code."""

    clause: str
    name: str
    doc: str
    place: str
    source: Markup


class ClauseView(NamedTuple):
    """A clause with everything that hangs on it."""

    clause: Clause
    spans: list[str]
    """The ids of the spans in it."""
    rung: str
    runs: bool
    pieces: tuple[Piece, ...]
    rules: tuple[Shown, ...]
    readings: tuple[str, ...]
    elsewhere: tuple[Verdict, ...]
    """The laws that differ in the clause and in none of its words."""
    laws: int
    killed: int
    waived: int
    scenarios: tuple[ScenarioView, ...]
    tagged: tuple[str, ...]
    """Scenarios of other clauses that are tagged with this one."""

    @property
    def id(self) -> str:
        """The id of the clause."""
        return self.clause.id

    @property
    def name(self) -> Both:
        """The name of the clause."""
        return clause_name(self.clause.id)

    @property
    def picture(self) -> RowView | None:
        """The first row that shows how days are counted, which shows what the clause says of them."""
        return next((row for scenario in self.scenarios for row in scenario.rows if row.picture), None)

    @property
    def disposition(self) -> Both:
        """Whether it runs, or why there is nothing to run."""
        return DISPOSITIONS[self.clause.kind]

    @property
    def covered(self) -> bool:
        """Whether it is pinned, where it runs."""
        return self.clause.kind != "operative" or self.rung == "pinned"

    @property
    def standing(self) -> Both:
        """The rung in words; of an operative clause without a rule, that it does not run."""
        return words()["not_running"] if self.clause.kind == "operative" and not self.runs else RUNGS[self.rung]


class EntryView(NamedTuple):
    """A register entry: its letters, and what each other letter would change."""

    entry: Entry
    runs: bool
    changes: Mapping[str, Verdict]
    apart: tuple[tuple[str, str | None], ...]
    rules: tuple[Shown, ...]
    """Rules for what the text only presupposes: their norm is this entry."""

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.entry.id

    @property
    def decides(self) -> list[Both]:
        """The roles that decide it."""
        return [role(one) for one in self.entry.decides]

    @property
    def from_memory(self) -> bool:
        """Whether its rationale rests on law cited from memory."""
        return FROM_MEMORY in self.entry.why.ja

    @property
    def decided(self) -> list[Both]:
        """Who decided, when and why, and who has still to decide."""
        return decisions(self.entry)

    @property
    def untold(self) -> list[str]:
        """The letters that no Case tells apart."""
        return [letters for letters, case in self.apart if case is None]


class OtherAnswers(NamedTuple):
    """The other answers to a question, each with the letters under which it would be given."""

    asked: Both
    answers: tuple[tuple[Both, tuple[Chosen, ...]], ...]

    @property
    def letters(self) -> list[Chosen]:
        """The letters under which the question would be answered otherwise."""
        return [chosen for _, letters in self.answers for chosen in letters]


class RowView(NamedTuple):
    """One row of a scenario as it ran: facts and answers in its sentences, how the answers came about, the picture.

    facts: of a later row, those that no earlier row of the scenario has.
    """

    id: str
    table: Both
    facts: tuple[Both, ...]
    answers: tuple[Both, ...]
    wrong: tuple[Both, ...]
    otherwise: tuple[OtherAnswers, ...]
    because: tuple[tuple[int, str, str], ...]
    """How the answers came about, line by line: its depth and its text in both languages. Kept so: it is most of all
    that is kept."""
    picture: Timeline | None

    @property
    def why(self) -> tuple[Because, ...]:
        """How the answers came about, each line with those it rests on."""
        return nested((depth, Both(ja, en)) for depth, ja, en in self.because)

    @property
    def how(self) -> str:
        """Where it is told how the answers come about; empty where nothing is told."""
        return f"how.{self.id}" if self.because or self.picture or self.otherwise else ""


class ScenarioView(NamedTuple):
    """A scenario as the book shows it, with its rows."""

    id: str
    title: Both
    clauses: tuple[str, ...]
    stated: tuple[str, ...]
    rows: tuple[RowView, ...]

    @property
    def turns_on(self) -> list[tuple[str, str]]:
        """The entries on which an answer of it turns, each with its letters."""
        found: dict[str, set[str]] = {}
        for chosen in (chosen for row in self.rows for one in row.otherwise for chosen in one.letters):
            found.setdefault(chosen.entry, set()).add(chosen.letter)
        return [(entry, "".join(sorted(letters))) for entry, letters in sorted(found.items())]


class Beginning(NamedTuple):
    """Facts with which several scenarios of a page begin."""

    id: str
    number: int
    facts: tuple[Both, ...]


class ScenarioGroup(NamedTuple):
    """The scenarios of a clause as they stand on a page, and the common beginnings that are told with them."""

    of: ClauseView | None
    scenarios: tuple[ScenarioView, ...]
    beginnings: tuple[Beginning, ...]

    @property
    def id(self) -> str:
        """The clause, or the first scenario where they are of none."""
        return self.of.id if self.of else self.scenarios[0].id

    @property
    def name(self) -> Both:
        """What its scenarios are about."""
        return self.of.name if self.of else self.scenarios[0].title

    @property
    def how(self) -> str:
        """The page that tells how their answers come about."""
        return f"{FOLDER}/{self.id}-how.html"

    @property
    def rows(self) -> list[RowView]:
        """The rows of its scenarios."""
        return [row for scenario in self.scenarios for row in scenario.rows]

    @property
    def entries(self) -> list[str]:
        """The entries that are named where it is told how the answers come about."""
        named = {chosen.entry for row in self.rows for one in row.otherwise for chosen in one.letters}
        named.update(found for row in self.rows for _, _, en in row.because for found in ENTRY.findall(en))
        return sorted(named)

    def told_how(self) -> list[tuple[ScenarioView, RowView, list[ShownLine]]]:
        """How the answers of each row come about, what an earlier row of the page has told only named."""
        told = ToldOnce()
        return [
            (scenario, row, told.lines(row.how, row.why))
            for scenario in self.scenarios for row in scenario.rows if row.how
        ]  # fmt: skip


class ArticlePage(NamedTuple):
    """A page: the clauses under one heading, and the register entries that begin there."""

    id: str
    name: Both
    caption: Both
    clauses: tuple[ClauseView, ...]
    entries: tuple[EntryView, ...]
    laws: int
    """The laws that differ in it, each counted once in the whole book."""
    groups: tuple[ScenarioGroup, ...] = ()

    @property
    def page(self) -> str:
        """The page of the article."""
        return f"{FOLDER}/{self.id}.html"

    @property
    def operative(self) -> list[ClauseView]:
        """Its clauses that run."""
        return [view for view in self.clauses if view.clause.kind == "operative"]

    @property
    def open(self) -> list[EntryView]:
        """Its register entries that nobody has decided yet."""
        return [view for view in self.entries if view.entry.status == "provisional"]

    @property
    def ids(self) -> set[str]:
        """The ids of its register entries."""
        return {view.id for view in self.entries}

    @property
    def pinned(self) -> int:
        """How many of them are pinned."""
        return sum(one.rung == "pinned" for one in self.operative)

    @property
    def uncovered(self) -> list[ClauseView]:
        """Those that run and are not pinned."""
        return [one for one in self.operative if not one.covered]

    @property
    def all_scenarios(self) -> list[ScenarioView]:
        """Its scenarios, by clause."""
        return [scenario for group in self.groups for scenario in group.scenarios]

    def begins(self, row: RowView) -> tuple[Beginning | None, tuple[Both, ...]]:
        """The common beginning of a row, if it has one, and the facts that follow."""
        known = {one.facts: one for group in self.groups for one in group.beginnings}
        found = beginning_of(row.facts, known)
        return known.get(found), row.facts[len(found) :]

    def anchors(self) -> Iterator[str]:
        """Every place on the page that can be linked to."""
        yield f"p.{self.id}"
        for clause in self.clauses:
            yield clause.id
            yield from clause.spans
            yield from (piece.note.id for piece in clause.pieces if piece.note)
            yield from (f"rule.{rule.name}" for rule in clause.rules)
        for entry in self.entries:
            yield entry.id
            yield from (f"rule.{rule.name}" for rule in entry.rules)
        for group in self.groups:
            yield f"of.{group.id}"
            yield from (one.id for one in group.beginnings)
        for scenario in self.all_scenarios:
            yield scenario.id
            yield from (row.id for row in scenario.rows)


class Provenance(NamedTuple):
    """Of what the book was made: versions and digests."""

    version: str
    edition: str
    source: str
    law: str
    root: str
    cases: int


Another = tuple[Wrong, tuple[Chosen, ...]]
"""Another answer, and the letters that give it."""
Others = Mapping[str, Sequence[Another]]
"""The other answers of each row."""


def law_files() -> list[Path]:
    """The files of the code that make the law: those in which the proof edits functions, and the judge."""
    folder = Path(str(files("mrs_spec")))
    return sorted({*map(Path, all_edited_files()), *(folder / name for name in INHERITED)})


# --- the book ---------------------------------------------------------------------------------------


TOLD = "told"
"""Under which name it is kept what the scenarios show: why each answer is what it is takes longest."""
HOW = "how"
"""Under which name it is kept how the answers come about, page by page."""
RULES = "rules"
"""Under which name the rules are kept as they stand in the code, in colour."""


class Book:
    """Everything the pages show, made once. place: the root of the house, where what is shown is kept.

    Only the scenarios that hold under the edition of the law are shown; the lock is that of all.
    """

    def __init__(
        self,
        law: Law,
        proof: Proof,
        compiled: Compiled,
        retired: Iterable[str] = (),
        signed: Signed | None = None,
        place: Path | None = None,
        since: Since | None = None,
        found: CarriedCases | None = None,
    ) -> None:
        """found: what became of the Cases of the edition before, where that is known."""
        self.place, self.since = place, since
        self.law, self.proof, self.retired, self.signed = law, proof, retired, signed
        self.shown = ShownScenarios(compiled, law.edition, found)
        self.locked, self.compiled = compiled, self.shown.compiled
        self.laws = TracedLaws(law)
        self.summary = Both(summary(proof, "ja"), summary(proof, "en"))
        self._scenarios = self._all_scenarios()
        self.articles = self._articles()

    @cached_property
    def provenance(self) -> Provenance:
        """What the book was made of: versions, digests of text, code and Cases."""
        digests = {id: case.digest for id, case in self.locked.cases.items()}
        code = hashlib.sha256()
        for path in law_files():
            code.update(path.read_bytes())
        return Provenance(
            version("mrs-spec"), self.law.edition, corpus(self.law.edition).sha256, code.hexdigest(),
            root_digest(digests, self.retired), len(digests),
        )  # fmt: skip

    # sign-off and later editions

    def signoffs(self, clause: str) -> list[tuple[Both, Both]]:
        """Where a clause stands in sign-off: each state, and the meanings of sign-off that are in it."""
        found = self.signed.of(clause) if self.signed and clause in corpus(self.law.edition).clauses else []
        by_state: dict[str, list[Both]] = {}
        for one in found:
            if one.state != "nothing":
                by_state.setdefault(one.state, []).append(meanings()[one.meaning].name)
        return [
            (STATES[state], Both(*(listed((name.in_(lang) for name in of), lang) for lang in LANGS)))
            for state, of in by_state.items()
        ]

    def is_signed(self, one: ClauseView) -> bool:
        """The ladder's last rung: pinned, and every meaning current."""
        return self.signed is not None and one.rung == "pinned" and self.signed.signed(one.id)

    @cached_property
    def all_signed(self) -> list[ClauseView]:
        """The clauses that are signed in every meaning."""
        return [one for one in self.operative if self.is_signed(one)]

    @property
    def count_signed(self) -> int:
        """How many clauses are signed in every meaning."""
        return len(self.all_signed)

    @property
    def from_memory(self) -> list[EntryView]:
        """The entries whose rationale rests on law cited from memory."""
        return [view for view in self.entries if view.from_memory]

    def question(self, entry: str) -> Both:
        """What an entry asks."""
        return self._questions[entry]

    @cached_property
    def _questions(self) -> dict[str, Both]:
        return {view.id: view.entry.question for view in self.entries}

    def high(self, entries: Iterable[EntryView]) -> int:
        """How many of these entries are of high severity."""
        return sum(view.entry.severity == "HIGH" for view in entries)

    def waived_in(self, article: ArticlePage) -> int:
        """How much of an article is declared to need no proof or no computing."""
        return self._waived_in[article.id]

    @cached_property
    def _waived_in(self) -> Counter[str]:
        places = [*(one.clause for one in self.standing.not_falsifiable), *(one.clause for one in self.waived_words)]
        laws = {where: sum(bool(one.standing) for one in of) for where, of in self.proof.by_article().items()}
        return Counter(map(chapter_of, places)) + Counter(laws)

    @property
    def editions(self) -> list[Object]:
        """The later editions at hand, with what is left to do."""
        return later_editions(self.law.edition)

    @property
    def follows(self) -> Edition:
        """The edition before this one; empty of the first."""
        step = succession(self.law.edition)
        return step.follows if step else ""

    # what cannot be missed

    @property
    def uncovered(self) -> list[ClauseView]:
        """The clauses that run and are not pinned."""
        return [clause for article in self.articles for clause in article.uncovered]

    @property
    def operative(self) -> list[ClauseView]:
        """The clauses that run."""
        return [clause for article in self.articles for clause in article.operative]

    @property
    def entries(self) -> list[EntryView]:
        """The register, entry by entry."""
        return sorted(
            (entry for article in self.articles for entry in article.entries),
            key=lambda one: (list(SEVERITIES).index(one.entry.severity), one.id),
        )

    @property
    def provisional(self) -> list[EntryView]:
        """The entries that nobody has decided yet."""
        return [view for view in self.entries if view.entry.status == "provisional"]

    @property
    def survivors(self) -> list[Verdict]:
        """The laws that nothing notices."""
        return self.proof.survivors

    @property
    def standing(self) -> Excused:
        """The laws that nothing notices and that the data declare equal, or waive for a time, with the reasons."""
        return standing(self.law.edition)

    @property
    def waived(self) -> int:
        """How many laws, clauses and words are declared to need no proof or no computing."""
        laws = sum(bool(verdict.standing) for verdict in self.proof.verdicts)
        return laws + len(self.standing.not_falsifiable) + len(self.waived_words)

    @property
    def wrong(self) -> list[Both]:
        """The law's own wrong answers."""
        return [
            Both(*(instead(id, one, lang) for lang in LANGS))
            for id, wrongs in self.proof.reference.items()
            for one in wrongs
        ]

    @property
    def waived_words(self) -> list[WordClaim]:
        """The normative words for which there is nothing to compute."""
        return [one for one in claims_of(self.law.edition) if one.kind == "waived"]

    def survives(self, verdict: Verdict) -> bool:
        """Whether nothing notices the law, and nothing says why not."""
        return verdict.survives

    def first_change(self, verdict: Verdict) -> Both:
        """The first answer that another letter would change; without one, that nothing would."""
        if not verdict.kills:
            return self.sentence(verdict)
        kill = verdict.kills[0]
        return Both(*(instead(kill.case, kill.wrong, lang) for lang in LANGS))

    def sentence(self, verdict: Verdict) -> Both:
        """What an alternative law would change, in words."""
        return Both(kill_sentence(verdict, "ja"), kill_sentence(verdict, "en"))

    # scenarios

    def _all_scenarios(self) -> dict[str, ScenarioView]:
        turning: dict[str, dict[tuple[str, str], list[Chosen]]] = {}
        answers: dict[tuple[str, str], Wrong] = {}
        for verdict in self.proof.verdicts:
            if verdict.alternative.kind == "reading":
                chosen = Chosen(*verdict.alternative.id.split("="))
                for kill in verdict.kills:
                    key = (str(kill.wrong.question), json.dumps(kill.wrong.got))
                    answers.setdefault(key, kill.wrong)
                    turning.setdefault(kill.case, {}).setdefault(key, []).append(chosen)
        rows: dict[str, list[str]] = {}
        for id, one in self.compiled.scenarios["ja"].items():
            rows.setdefault(one.scenario_id, []).append(id)
        others = {row: [(answers[key], tuple(of)) for key, of in found.items()] for row, found in turning.items()}
        self._digests = {id: digest(json.dumps([self._shown_of(row, others) for row in of])) for id, of in rows.items()}
        known = self.kept(TOLD, self._digests)
        found = known | self._views({id: of for id, of in rows.items() if id not in known}, others)
        self.keep(TOLD, self._digests, known, found)
        return {id: found[id] for id in rows}

    def kept(self, what: str, of: Mapping[str, str], *versions: str) -> dict[str, Any]:
        """What was kept of the last book and still depends on the same. of: the digest of each, besides the code.

        versions: those of what else makes it.
        """
        return kept_each(self.place, self._named(what), digest(self._code, *versions), of) if self.place else {}

    def keep(
        self, what: str, of: Mapping[str, str], known: Mapping[str, object], found: Mapping[str, object], *versions: str
    ) -> None:
        """Keep what was found for the next book, where more was found than was known, or less."""
        if self.place and known.keys() != found.keys():
            keep_each(self.place, self._named(what), digest(self._code, *versions), of, found)

    def shown_of(self, scenarios: Iterable[ScenarioView]) -> str:
        """One digest of all that what is shown of these scenarios depends on, besides the code."""
        return digest(*(self._digests[one.id] for one in scenarios))

    @cached_property
    def _code(self) -> str:
        """All that is kept depends on it: code, contract and steps; nothing is kept without a place."""
        return digest_of_files([CODE, self.place / "steps"]) if self.place else ""

    def _named(self, what: str) -> str:
        """Under which name something is kept of this edition."""
        return f"{what}-{self.law.edition}" if self.follows else what

    def _views(self, rows: Mapping[str, list[str]], others: Others) -> dict[str, ScenarioView]:
        ids = list(rows)
        views = shared_out(lambda number: self._scenario(rows[ids[number]], others), len(ids))
        return dict(zip(ids, views, strict=True))

    def _shown_of(self, row: str, others: Others) -> list[object]:
        """All that what is shown of a row depends on, besides the code."""
        each = [self.compiled.scenarios[lang][row] for lang in LANGS]
        said = [one._replace(case=one.case._replace(facts=None)) for one in each]  # type: ignore[arg-type]
        otherwise = [(wrong.question, wrong.got, letters) for wrong, letters in others.get(row, ())]
        return [said, each[0].case.digest, otherwise, self.proof.reference.get(row)]

    def _scenario(self, rows: list[str], others: Others) -> ScenarioView:
        ja, en = (self.compiled.scenarios[lang][rows[0]] for lang in LANGS)
        told: set[Both] = set()
        return ScenarioView(
            ja.scenario_id,
            Both(ja.title, en.title),
            ja.clauses,
            tuple(str(chosen) for chosen in ja.case.readings),
            tuple(self._row(row, others.get(row, ()), told) for row in rows),
        )

    def _row(self, id: str, others: Sequence[Another], told: set[Both]) -> RowView:
        """told: the facts that earlier rows of the scenario have told; those of this one are put to them."""
        ja, en = (self.compiled.scenarios[lang][id] for lang in LANGS)
        said = [(one.kind, _sentence(one, other)) for one, other in zip(ja.steps, en.steps, strict=True)]
        facts = [sentence for kind, sentence in said if kind != "then"]
        fresh = tuple(one for one in facts if one not in told)
        told.update(facts)
        asked = self._asked(ja.case)
        return RowView(
            id,
            Both(ja.table, en.table),
            fresh,
            tuple(sentence for kind, sentence in said if kind == "then"),
            tuple(Both(*(instead(id, one, lang) for lang in LANGS)) for one in self.proof.reference.get(id, ())),
            _otherwise(others),
            tuple((depth, *said) for depth, said in explained(asked)),
            self._picture(ja.case, asked),
        )

    def _asked(self, case: Case) -> list[Put]:
        """The questions of a Case as the law answers them."""
        return self._traced(case).asked(case.facts, dict.fromkeys(row.question for row in case.expected))

    def _traced(self, case: Case) -> Traced | TracedAcross:
        """The law of a Case; of a life that straddles a change those of all editions."""
        return self.laws.across(case) if case.id in self.shown.straddling else self.laws.of(case)

    def _picture(self, case: Case, asked: Sequence[Put]) -> Timeline | None:
        """Of a life all its days; of another Case how the days are counted of which its clause speaks."""
        if case.id.startswith(LIVES):
            return timeline(self._traced(case), case.facts, beside=self.law.edition)
        return counted(asked, case.facts, chapter_of(self.shown.subject(case.id)), self.law.edition)

    # clauses

    def _articles(self) -> tuple[ArticlePage, ...]:
        views = {clause.id: self._clause(clause) for clause in corpus(self.law.edition)}
        groups: dict[str, list[ClauseView]] = {}
        for view in views.values():
            groups.setdefault(chapter_of(view.id), []).append(view)
        homes: dict[str, list[EntryView]] = {}
        for one in entries(self.law.edition):
            homes.setdefault(chapter_of(one.clauses[0]) if one.clauses else REGISTER, []).append(self._entry(one))
        laws = self._laws
        pages = [
            ArticlePage(
                head, _head_name(head, of[0].clause), _head(of[0].clause), tuple(of), tuple(homes.get(head, ())),
                laws.get(head, 0), _groups(head, [(one, one.scenarios) for one in of if one.scenarios]),
            )
            for head, of in groups.items()
        ]  # fmt: skip
        lives = [one for id, one in self._scenarios.items() if id.startswith("life-")]
        register = words()["register"]
        pages.append(
            ArticlePage(
                LIVES, words()["lives"], words()["lives"], (), (), 0, _groups(LIVES, [(None, [one]) for one in lives])
            )
        )
        pages.append(
            ArticlePage(REGISTER, register, register, (), tuple(homes.get(REGISTER, ())), laws.get(REGISTER, 0))
        )
        return tuple(pages)

    def _clause(self, clause: Clause) -> ClauseView:
        holder = corpus(self.law.edition).holder
        rules = [one for one in self.law.rules if belongs(one.clause, clause.id)]
        laws = [one for one in self.proof.of_clause(clause.id) if not one.broken] if rules else []
        pieces = tuple(self._pieces(clause))
        noted = {law.alternative.id for piece in pieces if piece.note for law in piece.note.laws}
        used = {entry for one in rules for entry in one.follows}
        used |= self._about.get(clause.id, set())
        own = tuple(self._own.get(clause.id, ()))
        mine = {one.id for one in own}
        return ClauseView(
            clause,
            corpus(self.law.edition).spans_of(clause.id),
            self.proof.rung(clause.id) if rules else "disposed",
            bool(rules),
            pieces,
            tuple(self._rules[one.name] for one in rules if holder(one.clause) == clause.id),
            tuple(sorted(used)),
            tuple(one for one in laws if one.alternative.id not in noted and not _told_elsewhere(one)),
            len(laws),
            sum(verdict.killed or verdict.standing == "equal" for verdict in laws),
            sum(verdict.standing == "waived" for verdict in laws),
            own,
            tuple(id for id in self._tagged.get(clause.id, ()) if id not in mine),
        )

    @cached_property
    def _rules(self) -> dict[str, Shown]:
        """Every rule as it stands in the code, by its name."""
        of = dict.fromkeys((one.name for one in self.law.rules), "")
        known = self.kept(RULES, of, version("pygments"))
        found = known | {one.name: _shown(one) for one in self.law.rules if one.name not in known}
        self.keep(RULES, of, known, found, version("pygments"))
        return found

    @cached_property
    def _about(self) -> dict[str | None, set[str]]:
        """The register's entries about each clause, or about a span of it."""
        found: dict[str | None, set[str]] = {}
        for entry in entries(self.law.edition):
            for clause in map(corpus(self.law.edition).holder, entry.clauses):
                found.setdefault(clause, set()).add(entry.id)
        return found

    @cached_property
    def _own(self) -> dict[str | None, list[ScenarioView]]:
        """The scenarios that are about each clause."""
        found: dict[str | None, list[ScenarioView]] = {}
        for id, one in self._scenarios.items():
            found.setdefault(corpus(self.law.edition).holder(self.shown.subject(id)), []).append(one)
        return found

    @cached_property
    def _tagged(self) -> dict[str | None, list[str]]:
        """The scenarios that are tagged with each clause, or with a span of it."""
        found: dict[str | None, list[str]] = {}
        for id, one in self._scenarios.items():
            for clause in dict.fromkeys(map(corpus(self.law.edition).holder, one.clauses)):
                found.setdefault(clause, []).append(id)
        return found

    @cached_property
    def _laws(self) -> dict[str, int]:
        """How many laws each article has, the register, and the modules that several articles use."""
        return {where: sum(not one.broken for one in of) for where, of in self.proof.by_article().items()}

    @property
    def shared(self) -> list[tuple[Both, int]]:
        """What several articles compute with, and how many laws differ in it."""
        pages = {article.id for article in self.articles}
        return [(module_name(where), count) for where, count in self._laws.items() if where not in pages]

    @property
    def all_laws(self) -> int:
        """How many other laws were tried."""
        return sum(self._laws.values())

    @cached_property
    def _by_parameter(self) -> dict[str, list[Verdict]]:
        """The other laws of each parameter, by rule and name."""
        of_word: dict[tuple[str, str], list[Verdict]] = {}
        of_letter: dict[tuple[str, str], list[Verdict]] = {}
        for verdict in self.proof.verdicts:
            if verdict.alternative.kind == "word":
                name = verdict.alternative.id.split(":")[1]
                of_word.setdefault((verdict.alternative.rules[0], name), []).append(verdict)
            elif verdict.alternative.kind == "letter":
                of_letter.setdefault((verdict.alternative.rules[0], verdict.alternative.entry), []).append(verdict)
        found: dict[str, list[Verdict]] = {}
        for rule in self.law.rules:
            for name, declared in rule.parameters.items():
                laws = of_word.get((rule.name, name), [])
                if isinstance(declared, Reads):
                    id = declared.choice.entry
                    laws = [*laws, *self.proof.of_entry(id), *of_letter.get((rule.name, id), [])]
                found[f"{rule.name}.{name}"] = laws
        return found

    @cached_property
    def _dropped(self) -> dict[str, list[Verdict]]:
        found: dict[str, list[Verdict]] = {}
        for verdict in self.proof.verdicts:
            if verdict.alternative.kind in ("rule", "exception"):
                found.setdefault(verdict.alternative.rules[0], []).append(verdict)
        return found

    @cached_property
    def _reasons(self) -> dict[tuple[str, str, int], WordClaim]:
        return {(one.clause, one.words, one.nth or 1): one for one in claims_of(self.law.edition)}

    @cached_property
    def _places(self) -> list[Place]:
        return claims(self.law)

    @cached_property
    def _owned(self) -> Words:
        return report(self.law)

    def _pieces(self, clause: Clause) -> Iterator[Piece]:
        """The clause's Japanese cut where the words of its norms begin and end."""
        marks: list[tuple[int, int, str]] = [
            (one.start, one.end, one.by) for one in self._places if one.clause == clause.id
        ]
        for token, how, _ in self._owned.of(clause.id):
            if how in ("carried", "waived", "unclaimed"):
                marks.append((token.start, token.end, f"{how}:{token.words}:{token.nth}"))
        cuts = sorted({0, len(clause.ja), *(at for start, end, _ in marks for at in (start, end))})
        number = 0
        for start, end in pairwise(cuts):
            owners = tuple(dict.fromkeys(by for a, b, by in marks if a <= start and end <= b))
            if not owners:
                yield Piece(clause.ja[start:end], None)
                continue
            number += 1
            yield Piece(clause.ja[start:end], self._note(clause, number, clause.ja[start:end], owners))

    def _note(self, clause: Clause, number: int, text: str, owners: tuple[str, ...]) -> Note:
        rules: list[str] = []
        reasons: list[Both] = []
        laws: list[Verdict] = []
        states: set[str] = set()
        for owner in owners:
            how, _, rest = owner.partition(":")
            if not rest:
                rules.append(owner)
                laws += self._by_parameter.get(owner, [])
                continue
            quoted, _, nth = rest.rpartition(":")
            claim = self._reasons.get((clause.id, quoted, int(nth)))
            states.add(how)
            if claim is not None:
                reasons.append(claim.reason)
                if claim.rule:
                    rules.append(".".join(filter(None, (claim.rule, claim.part))))
                    laws += self._dropped.get(claim.rule, [])
        unique = tuple({verdict.alternative.id: verdict for verdict in laws}.values())
        return Note(f"w.{clause.id}.{number}", text, _state(unique, states), tuple(rules), tuple(reasons), unique)

    @cached_property
    def _computed_with(self) -> Set[str]:
        """The register's entries that the law computes with."""
        return self.law.entries().keys()

    def _entry(self, one: Entry) -> EntryView:
        changes = {law.alternative.id.partition("=")[2]: law for law in self.proof.of_entry(one.id)}
        apart = tuple((f"{p.one}/{p.other}", p.case) for p in self.proof.pairs if p.entry == one.id)
        own = tuple(self._rules[rule.name] for rule in self.law.rules if rule.clause == one.id)
        return EntryView(one, one.id in self._computed_with, changes, apart, own)


def _told_elsewhere(verdict: Verdict) -> bool:
    """Edits of the code are counted, and readings told in the register; here only those that nothing notices."""
    noticed = verdict.killed or verdict.standing == "equal"
    return noticed and verdict.alternative.kind in ("code", "reading")


def _state(laws: tuple[Verdict, ...], how: set[str]) -> str:
    """pinned: each of its laws is noticed. open: one is not, or nobody owns it. applied: it has none. waived."""
    if "unclaimed" in how or any(verdict.survives for verdict in laws):
        return "open"
    if laws:
        return "pinned"
    return "waived" if "waived" in how else "applied"


def _sentence(ja: Step, en: Step) -> Both:
    """The sentence of a step in both languages, with its values marked."""
    return Both(_marked(ja.kind, ja.text, "ja"), _marked(en.kind, en.text, "en"))


@cache
def _marked(kind: str, text: str, lang: Lang) -> Markup:
    phrase = STEPS.matching(kind, text, lang)[0].phrase
    parts = (f"<i>{escape(part)}</i>" if value else str(escape(part)) for part, value in phrase.parts(text, lang))
    return Markup("".join(parts))


def _otherwise(others: Iterable[Another]) -> tuple[OtherAnswers, ...]:
    """Other answers by their questions, in words."""
    found: dict[Both, list[tuple[Both, tuple[Chosen, ...]]]] = {}
    for wrong, letters in others:
        asked = Both(*(question_name(wrong.question, lang) for lang in LANGS))
        answer = Both(*(published(wrong.question, wrong.got, lang) for lang in LANGS))
        found.setdefault(asked, []).append((answer, letters))
    return tuple(OtherAnswers(asked, tuple(answers)) for asked, answers in found.items())


def _groups(page: str, of: Iterable[tuple[ClauseView | None, Iterable[ScenarioView]]]) -> tuple[ScenarioGroup, ...]:
    """Scenarios by clause, each common beginning where it is needed first."""
    several = [(clause, tuple(scenarios)) for clause, scenarios in of]
    kept = common_beginnings(one.rows[0].facts for _, scenarios in several for one in scenarios)
    numbered: dict[tuple[Both, ...], Beginning] = {}
    found = []
    for clause, scenarios in several:
        new = [begun for one in scenarios if (begun := beginning_of(one.rows[0].facts, kept)) and begun not in numbered]
        for facts in dict.fromkeys(new):
            number = len(numbered) + 1
            numbered[facts] = Beginning(f"facts.{page}.{number}", number, facts)
        found.append(ScenarioGroup(clause, scenarios, tuple(numbered[facts] for facts in dict.fromkeys(new))))
    return tuple(found)


def _shown(rule: Rule) -> Shown:
    lines, first = inspect.getsourcelines(rule.function)
    path = inspect.getsourcefile(rule.function) or ""
    place = f"rules/{path.replace(chr(92), '/').rpartition('/')[2]}:{first}"
    return Shown(rule.clause, rule.name, rule.doc, place, _coloured("".join(lines)))


COLOURED = {"word": ("Keyword",), "text": ("Literal", "String"), "note": ("Comment",)}


@cache
def _coloured(source: str) -> Markup:
    """Python with what stands out marked; the books of several editions share most rules."""
    from pygments.lexers import PythonLexer

    pieces = groupby(PythonLexer().get_tokens(source), lambda one: _colour(one[0]))
    texts = ((name, escape("".join(text for _, text in of))) for name, of in pieces)
    return Markup("".join(f'<i class="k-{name}">{text}</i>' if name else text for name, text in texts))


def _colour(token: tuple[str, ...]) -> str:
    return next((name for name, kind in COLOURED.items() if token[: len(kind)] == kind), "")


def _head(clause: Clause) -> Both:
    return Both(f"{clause.label} {clause.ja}".strip(), clause.en)


def _head_name(head: str, first: Clause) -> Both:
    return _head(first) if head == FRONT else clause_name(head)


# --- writing ----------------------------------------------------------------------------------------


def put_places(book: Book, places: Places) -> None:
    """Tell where every anchor of the book stands."""
    for article in book.articles:
        places.put(article.page, article.anchors())
        for group in article.groups:
            places.put(group.how, [f"why.{group.id}", *filter(None, (row.how for row in group.rows))])
    places.put(f"{FOLDER}/index.html", ["top"])


def write_book(book: Book, site: Site) -> None:
    """The folder, and the same as one file; what both show of an article is made once."""
    groups = {group.id: group for article in book.articles for group in article.groups}
    anchors = digest(*sorted(site.places.anchors))
    of = {id: digest(anchors, book.shown_of(group.scenarios)) for id, group in groups.items()}
    versions = list(map(version, ("jinja2", "markupsafe")))
    known = book.kept(HOW, of, *versions)
    works = [partial(site.part, "body.html", article=article, book=book) for article in book.articles]
    told = [id for id in groups if id not in known]
    works += [partial(_how, site, groups[id]) for id in told]
    made = [Markup(part) for part in shared_out(lambda number: works[number](), len(works))]
    bodies = {article.id: body for article, body in zip(book.articles, made, strict=False)}
    hows = known | dict(zip(told, made[len(bodies) :], strict=True))
    book.keep(HOW, of, known, hows, *versions)
    site.assets(FOLDER)
    site.page(f"{FOLDER}/index.html", "index.html", book=book)
    for before, article, after in zip((None, *book.articles), book.articles, (*book.articles[1:], None), strict=False):
        body = bodies[article.id]
        site.page(article.page, "article.html", article=article, body=body, before=before, after=after, book=book)
    for article in book.articles:
        for group in article.groups:
            site.page(group.how, "how.html", article=article, group=group, body=hows[group.id], book=book)
    site.page(f"{FOLDER}/book.html", "book.html", whole=True, bodies=bodies, book=book)


def _how(site: Site, group: ScenarioGroup) -> str:
    return site.part("how_body.html", told=group.told_how(), entries=group.entries)
