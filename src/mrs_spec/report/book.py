"""The evidence book: what a lawyer signs from. An index and a page for each article and annex, and all in one file.

Ordered as the contract is; what is not covered, provisional or waived comes first. The book shows what the proof, the
compiled scenarios and the register hold, and computes nothing of its own.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib.metadata import version
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, TypeVar

from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from mrs_spec.document.names import DISPOSITIONS, clause_name
from mrs_spec.document.register import Entry, entries
from mrs_spec.document.text import Clause, belongs, corpus, subject_of
from mrs_spec.ground.data import Object
from mrs_spec.ground.kept import CODE, digest, digest_of_files, keep_objects, kept_objects
from mrs_spec.ground.machine import shared_out
from mrs_spec.ground.wording import LANGS, Both, Lang
from mrs_spec.law.declare import Reads, Rule
from mrs_spec.law.law import Law
from mrs_spec.law.owners import Place, WordClaim, Words, claims, claims_of, report
from mrs_spec.proof.code import module_name
from mrs_spec.proof.declared import REGISTER, Proof
from mrs_spec.proof.edits import all_edited_files
from mrs_spec.proof.excused import Excused, standing
from mrs_spec.proof.matrix import Verdict
from mrs_spec.proof.weakened import Since
from mrs_spec.record.answers import role
from mrs_spec.report.changes import in_later_editions, later_editions
from mrs_spec.report.chapters import FRONT, chapter_of
from mrs_spec.report.site import Places, Site, words
from mrs_spec.report.tell import RUNGS, instead, kill_sentence, summary
from mrs_spec.report.timeline import Timeline, timeline
from mrs_spec.report.traced import TracedLaws
from mrs_spec.scenarios.cases import Case
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.lock import root_digest
from mrs_spec.scenarios.scenario import Compiled, Scenario, Step
from mrs_spec.signoff.meanings import meanings
from mrs_spec.signoff.states import STATES
from mrs_spec.signoff.states import SignoffStanding as Signed
from mrs_spec.telling.answers import published, question_name

FOLDER = "evidence"
LIVES = "life"
SEVERITIES = ("HIGH", "MED", "LOW")
UNTOLD = ("words", "idle", "again")
"""Lines of an explanation that would say nothing here: the clause stands beside it; told already; does not apply."""
INHERITED = (
    "rules/__init__.py", "law/declare.py", "law/inputs.py", "law/judge.py", "law/law.py", "law/order.py",
    "record/questions.py", "asking/ask.py",
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
    def untold(self) -> list[str]:
        """The letters that no Case tells apart."""
        return [letters for letters, case in self.apart if case is None]


class RowView(NamedTuple):
    """One row of a scenario as it ran: values, how they came about, other readings, the picture."""

    id: str
    table: Both
    steps: Mapping[Lang, tuple[Markup, ...]]
    expected: tuple[tuple[Both, Both], ...]
    wrong: tuple[Both, ...]
    why: Mapping[Lang, tuple[tuple[int, str], ...]]
    otherwise: tuple[Both, ...]
    timeline: Timeline | None
    digest: str


class ScenarioView(NamedTuple):
    """A scenario as the book shows it, with its rows."""

    id: str
    title: Both
    file: Both
    clauses: tuple[str, ...]
    stated: tuple[str, ...]
    turns: tuple[str, ...]
    """Register entries on which an answer of it turns."""
    rows: tuple[RowView, ...]


class ArticlePage(NamedTuple):
    """A page: the clauses under one heading, and the register entries that begin there."""

    id: str
    name: Both
    caption: Both
    clauses: tuple[ClauseView, ...]
    entries: tuple[EntryView, ...]
    laws: int
    """The laws that differ in it, each counted once in the whole book."""
    scenarios: tuple[ScenarioView, ...] = ()

    @property
    def page(self) -> str:
        """The page of the article."""
        return f"{FOLDER}/{self.id}.html"

    @property
    def operative(self) -> list[ClauseView]:
        """Its clauses that run."""
        return [view for view in self.clauses if view.clause.kind == "operative"]

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
        """Its scenarios, and those of its clauses."""
        return [*(scenario for clause in self.clauses for scenario in clause.scenarios), *self.scenarios]

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


L = TypeVar("L")


def law_files() -> list[Path]:
    """The files of the code that make the law: those in which the proof edits functions, and the judge."""
    folder = Path(str(files("mrs_spec")))
    return sorted({*map(Path, all_edited_files()), *(folder / name for name in INHERITED)})


# --- the book ---------------------------------------------------------------------------------------


TOLD = "told"
"""Under which name it is kept what the scenarios show: why each answer is what it is takes longest."""


class Book:
    """Everything the pages show, made once. place: the root of the house, where what is shown is kept."""

    def __init__(
        self,
        law: Law,
        proof: Proof,
        compiled: Compiled,
        retired: Iterable[str] = (),
        signed: Signed | None = None,
        place: Path | None = None,
        since: Since | None = None,
    ) -> None:
        self.place, self.since = place, since
        self.law, self.proof, self.compiled, self.retired, self.signed = law, proof, compiled, retired, signed
        self.laws = TracedLaws(law)
        self.summary = Both(summary(proof, "ja"), summary(proof, "en"))
        self._scenarios = self._all_scenarios()
        self.articles = self._articles()

    @cached_property
    def provenance(self) -> Provenance:
        """What the book was made of: versions, digests of text, code and Cases."""
        digests = {id: case.digest for id, case in self.compiled.cases.items()}
        code = hashlib.sha256()
        for path in law_files():
            code.update(path.read_bytes())
        return Provenance(
            version("mrs-spec"), self.law.edition, corpus(self.law.edition).sha256, code.hexdigest(),
            root_digest(digests, self.retired), len(digests),
        )  # fmt: skip

    # sign-off and later editions

    def signoffs(self, clause: str) -> list[tuple[Both, Both]]:
        """Each meaning of sign-off that a clause has something to sign for, with where it stands."""
        found = self.signed.of(clause) if self.signed and clause in corpus(self.law.edition).clauses else []
        return [(meanings()[one.meaning].name, STATES[one.state]) for one in found if one.state != "nothing"]

    def is_signed(self, one: ClauseView) -> bool:
        """The ladder's last rung: pinned, and every meaning current."""
        return self.signed is not None and one.rung == "pinned" and self.signed.signed(one.id)

    @property
    def count_signed(self) -> int:
        """How many clauses are signed in every meaning."""
        return sum(self.is_signed(one) for one in self.operative)

    def later(self, clause: str) -> list[Both]:
        """What becomes of the clause in the edition after this one."""
        return in_later_editions(clause)

    @property
    def editions(self) -> list[Object]:
        """The later editions at hand, with what is left to do."""
        return later_editions()

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
            key=lambda one: (SEVERITIES.index(one.entry.severity), one.id),
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

    def sentence(self, verdict: Verdict) -> Both:
        """What an alternative law would change, in words."""
        return Both(kill_sentence(verdict, "ja"), kill_sentence(verdict, "en"))

    # scenarios

    def _all_scenarios(self) -> dict[str, ScenarioView]:
        turning: dict[str, dict[str, list[Both]]] = {}
        for verdict in self.proof.verdicts:
            if verdict.alternative.kind == "reading":
                for kill in verdict.kills:
                    said = Both(
                        *(f"{verdict.alternative.id}: {instead(kill.case, kill.wrong, lang)}" for lang in LANGS)
                    )
                    turning.setdefault(kill.case, {}).setdefault(verdict.alternative.entry, []).append(said)
        rows: dict[str, list[str]] = {}
        for id, one in self.compiled.scenarios["ja"].items():
            rows.setdefault(one.scenario_id, []).append(id)
        if self.place is None:
            return self._views(rows, turning)
        code = digest_of_files([CODE, self.place / "steps"])
        of = {id: digest(code, repr([self._shown_of(row, turning) for row in of])) for id, of in rows.items()}
        known = kept_objects(self.place, TOLD, code) or {}
        found = {id: view for id, (shown, view) in known.items() if of.get(id) == shown}
        found |= self._views({id: of for id, of in rows.items() if id not in found}, turning)
        keep_objects(self.place, TOLD, code, {id: (of[id], found[id]) for id in rows})
        return {id: found[id] for id in rows}

    def _views(
        self, rows: Mapping[str, list[str]], turning: Mapping[str, Mapping[str, list[Both]]]
    ) -> dict[str, ScenarioView]:
        ids = list(rows)
        views = shared_out(lambda number: self._scenario(ids[number], rows[ids[number]], turning), len(ids))
        return dict(zip(ids, views, strict=True))

    def _shown_of(self, row: str, turning: Mapping[str, Mapping[str, list[Both]]]) -> list[object]:
        """All that what is shown of a row depends on, besides the code."""
        each = [self.compiled.scenarios[lang][row] for lang in LANGS]
        said = [one._replace(case=one.case._replace(facts=None)) for one in each]  # type: ignore[arg-type]
        return [said, each[0].case.digest, turning.get(row), self.proof.reference.get(row)]

    def _scenario(self, id: str, rows: list[str], turning: Mapping[str, Mapping[str, list[Both]]]) -> ScenarioView:
        first = {lang: self.compiled.scenarios[lang][rows[0]] for lang in LANGS}
        shown: dict[tuple[str, Lang], set[str]] = {(what, lang): set() for what in ("steps", "why") for lang in LANGS}
        return ScenarioView(
            id,
            Both(first["ja"].title, first["en"].title),
            Both(first["ja"].file, first["en"].file),
            first["ja"].clauses,
            tuple(str(chosen) for chosen in first["ja"].case.readings),
            tuple(sorted({name for row in rows for name in turning.get(row, {})})),
            tuple(self._row(row, turning.get(row, {}), shown) for row in rows),
        )

    def _row(self, id: str, turning: Mapping[str, list[Both]], shown: dict[tuple[str, Lang], set[str]]) -> RowView:
        each: dict[Lang, Scenario] = {lang: self.compiled.scenarios[lang][id] for lang in LANGS}
        case = each["ja"].case
        traced = self.laws.of(case)
        why = self._why(case)
        return RowView(
            id,
            Both(each["ja"].table, each["en"].table),
            {lang: _fresh(_steps(each[lang]), shown["steps", lang]) for lang in LANGS},
            tuple(
                (
                    Both(*(question_name(row.question, lang) for lang in LANGS)),
                    Both(*(published(row.question, row.answer, lang) for lang in LANGS)),
                )
                for row in case.expected
            ),
            tuple(Both(*(instead(id, one, lang) for lang in LANGS)) for one in self.proof.reference.get(id, ())),
            {lang: _fresh(why[lang], shown["why", lang]) for lang in LANGS},
            tuple(said for several in turning.values() for said in several),
            timeline(traced, case.facts),
            case.digest,
        )

    def _why(self, case: Case) -> dict[Lang, list[tuple[int, str]]]:
        """How each answer came about, as indented lines.

        The clauses' own words are on their pages; rules that did not apply, or are told already, are left out.
        """
        asked = dict.fromkeys(row.question for row in case.expected)
        found: dict[Lang, list[tuple[int, str]]] = {"ja": [], "en": []}
        for lines in self.laws.of(case).explained(case.facts, asked):
            for lang in LANGS:
                found[lang] += [(min(one.depth, 9), one.text) for one in lines[lang] if one.what not in UNTOLD]
        return found

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
                laws.get(head, 0),
            )
            for head, of in groups.items()
        ]  # fmt: skip
        lives = tuple(one for id, one in self._scenarios.items() if id.startswith("life-"))
        register = words()["register"]
        pages.append(ArticlePage(LIVES, words()["lives"], words()["lives"], (), (), 0, lives))
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
        used |= {entry.id for entry in entries(self.law.edition) if clause.id in map(holder, entry.clauses)}
        own = tuple(one for id, one in self._scenarios.items() if holder(subject_of(id)) == clause.id)
        mine = {one.id for one in own}
        return ClauseView(
            clause,
            corpus(self.law.edition).spans_of(clause.id),
            self.proof.rung(clause.id) if rules else "disposed",
            bool(rules),
            pieces,
            tuple(_shown(one) for one in rules if holder(one.clause) == clause.id),
            tuple(sorted(used)),
            tuple(verdict for verdict in laws if verdict.alternative.id not in noted and not _noticed_edit(verdict)),
            len(laws),
            sum(verdict.killed or verdict.standing == "equal" for verdict in laws),
            sum(verdict.standing == "waived" for verdict in laws),
            own,
            tuple(
                id for id, one in self._scenarios.items() if clause.id in map(holder, one.clauses) and id not in mine
            ),
        )

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

    def _entry(self, one: Entry) -> EntryView:
        changes = {law.alternative.id.partition("=")[2]: law for law in self.proof.of_entry(one.id)}
        apart = tuple((f"{p.one}/{p.other}", p.case) for p in self.proof.pairs if p.entry == one.id)
        own = tuple(_shown(rule) for rule in self.law.rules if rule.clause == one.id)
        return EntryView(one, one.id in self.law.entries(), changes, apart, own)


def _noticed_edit(verdict: Verdict) -> bool:
    """Edits of the code are counted; only those that nothing notices are told one by one."""
    return verdict.alternative.kind == "code" and (verdict.killed or verdict.standing == "equal")


def _state(laws: tuple[Verdict, ...], how: set[str]) -> str:
    """pinned: each of its laws is noticed. open: one is not, or nobody owns it. applied: it has none. waived."""
    if "unclaimed" in how or any(verdict.survives for verdict in laws):
        return "open"
    if laws:
        return "pinned"
    return "waived" if "waived" in how else "applied"


def _fresh(lines: Iterable[L], shown: set[str]) -> tuple[L, ...]:
    """All lines of the first row; of a later one those that no earlier row has told."""
    found = list(lines)
    new = [line for line in found if str(line) not in shown] if shown else found
    shown.update(str(line) for line in found)
    return tuple(new)


def _steps(scenario: Scenario) -> Iterator[Markup]:
    return (_step(step, scenario.lang) for step in scenario.steps)


def _step(step: Step, lang: Lang) -> Markup:
    """The sentence with its values marked."""
    phrase = STEPS.matching(step.kind, step.text, lang)[0].phrase
    text = Markup("<b>{}</b> ").format(step.keyword)
    return text + Markup("").join(
        Markup("<data>{}</data>").format(part) if value else Markup("{}").format(part)
        for part, value in phrase.parts(step.text, lang)
    )


def _shown(rule: Rule) -> Shown:
    lines, first = inspect.getsourcelines(rule.function)
    path = inspect.getsourcefile(rule.function) or ""
    place = f"rules/{path.replace(chr(92), '/').rpartition('/')[2]}:{first}"
    source = highlight("".join(lines), PythonLexer(), HtmlFormatter(nowrap=True, classprefix="k-"))
    return Shown(rule.clause, rule.name, rule.doc, place, Markup(source))


def _head(clause: Clause) -> Both:
    return Both(f"{clause.label} {clause.ja}".strip(), clause.en)


def _head_name(head: str, first: Clause) -> Both:
    return _head(first) if head == FRONT else clause_name(head)


# --- writing ----------------------------------------------------------------------------------------


def put_places(book: Book, places: Places) -> None:
    """Tell where every anchor of the book stands."""
    for article in book.articles:
        places.put(article.page, article.anchors())
    places.put(f"{FOLDER}/index.html", ["top"])


def write_book(book: Book, site: Site) -> None:
    """The folder, and the same as one file; what both show of an article is made once."""
    made = shared_out(lambda n: site.part("body.html", article=book.articles[n], book=book), len(book.articles))
    bodies = {article.id: Markup(body) for article, body in zip(book.articles, made, strict=True)}
    site.assets(FOLDER)
    site.page(f"{FOLDER}/index.html", "index.html", book=book)
    for before, article, after in zip((None, *book.articles), book.articles, (*book.articles[1:], None), strict=False):
        site.page(
            article.page,
            "article.html",
            article=article,
            body=bodies[article.id],
            before=before,
            after=after,
            book=book,
        )
    site.page(f"{FOLDER}/book.html", "book.html", whole=True, bodies=bodies, book=book)
