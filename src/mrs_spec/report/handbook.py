"""The handbook: what a newcomer learns from. Its plain words stand in handbook.toml; every date, amount and answer
comes from Cases, readings and other laws.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from datetime import date
from functools import cached_property
from string import ascii_uppercase
from typing import NamedTuple

from mrs_spec.document.glossary import Glossary, GlossaryTerm, glossary
from mrs_spec.document.names import clause_name
from mrs_spec.document.register import Entry, Letter
from mrs_spec.document.text import belongs, called_in, corpus
from mrs_spec.ground.data import JSON
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS, Both, Lang, day, listed
from mrs_spec.proof.declared import prove
from mrs_spec.proof.matrix import Kill, Verdict
from mrs_spec.record.answers import Missing, Silent, Undetermined, role
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.names import ARTICLE_NAMES, CHARGE_NAMES
from mrs_spec.record.questions import Question
from mrs_spec.report.book import ArticlePage, Book, EntryView
from mrs_spec.report.chapters import chapter_of
from mrs_spec.report.site import Places, Site, both, texts
from mrs_spec.report.taken import HandbookRows, taken
from mrs_spec.report.tell import instead
from mrs_spec.report.terms import anchor, with_terms
from mrs_spec.report.timeline import LifeRow, Timeline, first_day, timeline
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.telling.answers import published, question_name
from mrs_spec.telling.explain import Node, about, heard, outcome
from mrs_spec.telling.statement import PLACES, statement, totals

FOLDER = "handbook"
CHOICES = 4
OFFERED = ("reading", "word", "exception", "rule", "letter")
"""The kinds of other laws whose answers are offered as wrong choices, what people dispute about first."""


class Misreading(NamedTuple):
    """Another letter of a register entry, and what it would change."""

    other: Letter
    verdict: Verdict
    kill: Kill

    @property
    def instead(self) -> Both:
        """What would be answered instead."""
        return Both(*(instead(self.kill.case, self.kill.wrong, lang) for lang in LANGS))


class Mistake(NamedTuple):
    """What is easily misread (an entry, with all its other letters that change an answer) or overlooked (an exception).

    articles: where the clauses of it stand; the first is that under whose heading it is told.
    """

    id: str
    articles: tuple[str, ...]
    entry: Entry | None
    others: tuple[Misreading, ...]
    overlooked: Verdict | None = None

    @property
    def cases(self) -> Set[str]:
        """The Cases whose answers change, under whatever letter."""
        told = [self.overlooked] if self.overlooked else [one.verdict for one in self.others]
        return {kill.case for verdict in told for kill in verdict.kills}

    @property
    def clause(self) -> str:
        """Where an exception stands that is overlooked."""
        return self.overlooked.alternative.clause if self.overlooked else ""

    @property
    def asked(self) -> Both:
        """The question, or the clause of the exception by name."""
        return self.entry.question if self.entry else clause_name(self.clause)

    @property
    def anchor(self) -> str:
        """The id of the item in the page."""
        return f"h.mistake.{self.id.replace(':', '.')}"


class Chapter(NamedTuple):
    """An article in plain words, and how many mistakes are told of it."""

    article: ArticlePage
    plain: Both
    mistakes: int


class Phase(NamedTuple):
    """A part of a life: what happens in it in a sentence, and its rows on the axis of the whole."""

    id: str
    name: Both
    told: Both
    picture: Timeline


class Offered(NamedTuple):
    """An answer that the handbook offers, right or wrong."""

    answer: Both
    law: Both | None
    """In which other law this would be the answer; None: it is the answer."""


class Applied(NamedTuple):
    """A rule on the way to an answer: its clause, what it came to, and what its words did."""

    clause: str
    name: Both
    outcome: Both
    words: tuple[Both, ...]


class Task(NamedTuple):
    """A question to test oneself with: a Case, its facts as told, the choices, and how the answer comes about."""

    case: str
    article: str
    """The article or annex that it is about."""
    title: Both
    given: Mapping[Lang, tuple[str, ...]]
    """Facts as told, with their terms linked to the glossary."""
    asked: Both
    choices: tuple[Offered, ...]
    sum: tuple[Applied, ...]

    @property
    def letters(self) -> list[tuple[str, Offered]]:
        """The choices by letter."""
        return list(zip(ascii_uppercase, self.choices, strict=False))

    @property
    def right(self) -> Both:
        """The right choice."""
        return next(one.answer for one in self.choices if one.law is None)


class Example(NamedTuple):
    """A Case, one of its questions, and the answer."""

    case: str
    title: Both
    asked: Both
    answer: Both


class InNumbers(NamedTuple):
    """A number of the contract: its words in the clause, what it counts, an example, and a question of the ten."""

    id: str
    words: str
    clause: str
    counts: Both
    example: Example
    task: str


class PaidWhen(NamedTuple):
    """A kind of charge: where its amount and the day of the obligation stand, and an example of both."""

    id: str
    name: Both
    amount: str
    day: str
    examples: tuple[Example, ...]


class Gap(NamedTuple):
    """What is missing for an answer, who must supply it, and the Cases that show it."""

    id: str
    need: Both
    who: str
    cases: tuple[str, ...]


class Waiting(NamedTuple):
    """What one role must supply, with what follows for a reader until then."""

    id: str
    who: Both
    so_what: Both
    gaps: tuple[Gap, ...]

    @property
    def cases(self) -> Set[str]:
        """The Cases that wait for it."""
        return {id for gap in self.gaps for id in gap.cases}


class Silence(NamedTuple):
    """A question to which a scenario expects that no rule concludes."""

    id: str
    asked: Both
    scenario: str
    title: Both


class Sentence(NamedTuple):
    """A sentence of the phrasebook, with where it is used."""

    id: str
    kind: str
    subject: str
    phrase: Both
    cases: tuple[str, ...]


class Handbook:
    """Everything the pages show."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.texts = texts("handbook.toml")
        self.edition = book.law.edition

    @property
    def pages(self) -> dict[str, Both]:
        """The pages by name, with their titles."""
        return {name: both(row) for name, row in self.texts["pages"].items()}

    def about(self, page: str) -> Both:
        """What a page is about."""
        return both(self.texts["about"][page])

    @property
    def ui(self) -> dict[str, Both]:
        """The words of the pages that belong to no text."""
        return {name: both(row) for name, row in self.texts["ui"].items()}

    @property
    def start(self) -> list[Both]:
        """Where to start, by role."""
        told = (both(row) for row in self.texts["start"])
        on = date.fromisoformat(self.edition)
        return [Both(*(text.in_(lang).replace("{day}", day(on, lang)) for lang in LANGS)) for text in told]

    @property
    def of_silence(self) -> Both:
        """What it means that no rule concludes."""
        return both(self.texts["silent"])

    def name(self, clause: str) -> Both:
        """How a clause is called."""
        return clause_name(clause)

    def told(self, text: Both) -> Both:
        """A text with its terms linked to the glossary."""
        return with_terms(text, self.edition)

    @cached_property
    def taken(self) -> HandbookRows:
        """What of its texts holds under the edition of the book."""
        return taken(self.texts, self.edition, self.book.compiled)

    def left_out(self, page: str) -> list[Both]:
        """What was written for an older edition and does not hold under this one, of a page."""
        return self.taken.left_out.get(page, [])

    # articles

    @cached_property
    def chapters(self) -> list[Chapter]:
        """The articles in plain words."""
        articles = {article.id: article for article in self.book.articles}
        told = Counter(id for one in self.mistakes for id in one.articles)
        return [Chapter(articles[row["of"]], both(row), told[row["of"]]) for row in self.taken.rows["plain"]]

    @cached_property
    def mistakes(self) -> list[Mistake]:
        """What is easily misread or overlooked, what changes the answers of most Cases first."""
        return sorted([*self._misread(), *self._overlooked()], key=lambda one: -len(one.cases))

    def _misread(self) -> Iterator[Mistake]:
        for article in self.book.articles:
            for view in article.entries:
                if others := tuple(self._others(view)):
                    heads = dict.fromkeys([article.id, *map(chapter_of, view.entry.clauses)])
                    yield Mistake(view.id, tuple(heads), view.entry, others)

    def _others(self, view: EntryView) -> list[Misreading]:
        """The letters not chosen that change an answer: first those that end in another value, and change most."""
        found = [
            Misreading(view.entry.letters[letter], verdict, self._nearest(verdict))
            for letter, verdict in view.changes.items()
            if verdict.killed
        ]
        return sorted(found, key=lambda one: (not _is_value(one.kill.wrong.got), -len(one.verdict.kills)))

    def _overlooked(self) -> Iterator[Mistake]:
        """Exceptions that would be missed."""
        for verdict in self.book.proof.verdicts:
            other = verdict.alternative
            if other.kind == "exception" and verdict.killed:
                yield Mistake(other.id, (chapter_of(other.clause),), None, (), verdict)

    @cached_property
    def first_mistakes(self) -> dict[str, str]:
        """The articles of which a mistake is told, and the first item that tells of each."""
        found: dict[str, str] = {}
        for one in self.mistakes:
            for article in one.articles:
                found.setdefault(article, one.anchor)
        return found

    def _nearest(self, verdict: Verdict) -> Kill:
        """The kill to show: one that ends in another value, rather than in none."""
        return next((kill for kill in verdict.kills if _is_value(kill.wrong.got)), verdict.kills[0])

    # the whole life

    @property
    def lives(self) -> list[str]:
        """The whole lives that are shown."""
        return self.taken.lives

    @cached_property
    def life(self) -> Timeline | None:
        """The first of the lives, on its axis; None where no Case has it."""
        case = self._life()
        return timeline(self.book.laws.of(case), case.facts, with_open=True) if case else None

    def _life(self) -> Case | None:
        return self.book.compiled.cases.get(self.lives[0]) if self.lives else None

    @cached_property
    def phases(self) -> list[Phase]:
        """The life in phases: each begins with the first day on record in a field, and holds what begins in it."""
        case, life = self._life(), self.life
        if case is None or life is None:
            return []
        phases = self.taken.rows["phases"]
        begins = [first_day(case.facts, row["begins"]) if "begins" in row else date.min for row in phases]
        begun = [(on, row) for on, row in zip(begins, phases, strict=True) if on]
        found = []
        for (on, row), end in zip(begun, [*(on for on, _ in begun[1:]), None], strict=True):
            rows = tuple(one for one in life.rows if on <= _begins(one) and (end is None or _begins(one) < end))
            told = self.told(both(row))
            found.append(Phase(f"h.phase.{row['id']}", both(row["name"]), told, life._replace(rows=rows)))
        return found

    @cached_property
    def totals(self) -> list[Both]:
        """What the charges of the life come to."""
        case = self._life()
        return totals(statement(self.book.laws.of(case).law, case.facts)) if case else []

    def scenario_of(self, clause: str) -> str:
        """A scenario that shows what a clause does: of the life itself, else of the clause, else the life."""
        tagged = self._tagged
        for id in self.lives:
            if any(belongs(of, clause) or belongs(clause, of) for of in tagged.get(id, ())):
                return id
        own = (id for id in tagged if self.book.shown.subject(id) == clause)
        return next(own, None) or next((id for id, of in tagged.items() if clause in of), "".join(self.lives[:1]))

    @cached_property
    def _tagged(self) -> dict[str, tuple[str, ...]]:
        return {one.scenario_id: one.clauses for one in self.book.compiled.scenarios["ja"].values()}

    # ten questions

    @cached_property
    def tasks(self) -> list[Task]:
        """The ten questions, those that no Case answers left out."""
        found = ((self._expected(row["case"], row["question"]), both(row)) for row in self.taken.rows["test"])
        return [self._task(*known, asked) for known, asked in found if known]

    def _expected(self, id: str, asked: str) -> tuple[Case, Expected] | None:
        case = self.book.compiled.cases.get(id)
        return next(((case, row) for row in case.expected if str(row.question) == asked), None) if case else None

    def _task(self, case: Case, expected: Expected, asked: Both) -> Task:
        scenarios = {lang: self.book.compiled.scenarios[lang][case.id] for lang in LANGS}
        right = _answered(expected.question, expected.answer)
        choices = {right: Offered(right, None)}
        for said, law in self._wrong_answers(case, expected):
            if len(choices) < CHOICES:
                choices.setdefault(said, Offered(said, law))
        return Task(
            case.id,
            self._chapter(case.id),
            Both(scenarios["ja"].title, scenarios["en"].title),
            self._given(case.id),
            asked,
            tuple(sorted(choices.values(), key=lambda one: one.answer.en)),
            self._sum(case, expected),
        )

    def _chapter(self, case: str) -> str:
        """The article or annex that a Case is about."""
        return chapter_of(self.book.shown.subject(case))

    def _given(self, case: str) -> Mapping[Lang, tuple[str, ...]]:
        """The facts of a Case as told, in both languages."""
        ja, en = (self.book.compiled.scenarios[lang][case].steps for lang in LANGS)
        told = [self.told(Both(one.text, other.text)) for one, other in zip(ja, en, strict=True) if one.kind != "then"]
        return {lang: tuple(text.in_(lang) for text in told) for lang in LANGS}

    def _sum(self, case: Case, asked: Expected) -> tuple[Applied, ...]:
        """How the answer comes about: the rules of the article and the concluding one, each after what it rests on."""
        traced, right = self.book.laws.of(case), _answered(asked.question, asked.answer)
        _, roots = traced.ask(traced.session(case.facts), asked.question)
        heads = {self._chapter(case.id)}
        heads |= {chapter_of(node.rule.clause) for node in roots if _comes_to(_applied(node), right)}
        found = [_applied(node) for root in roots for node in _counted(root, heads) if _tells(node, heads)]
        steps = list(dict.fromkeys(found))
        last = max((n for n, step in enumerate(steps) if _comes_to(step, right)), default=len(steps))
        return tuple(steps[: last + 1])

    def _wrong_answers(self, case: Case, expected: Expected) -> list[tuple[Both, Both]]:
        """What other laws answer, and which; values before what cannot be decided, readings before words."""
        found = [
            (kill.wrong.got, verdict.alternative)
            for verdict in self._tried
            for kill in verdict.kills
            if verdict.alternative.kind in OFFERED and kill.case == case.id and kill.wrong.question == expected.question
        ]
        found.sort(key=lambda one: (not _is_value(one[0]), OFFERED.index(one[1].kind)))
        return [(_answered(expected.question, got), law.sentence) for got, law in found]

    @cached_property
    def _tried(self) -> tuple[Verdict, ...]:
        """Other laws with the Cases of the ten questions that notice them; the proof of a later edition asks few."""
        if not self.book.follows:
            return self.book.proof.verdicts
        known = self.book.compiled.cases
        cases = {row["case"]: known[row["case"]] for row in self.taken.rows["test"]}
        return prove(self.book.law, cases, only=lambda one: one.kind in OFFERED).verdicts

    def problems(self) -> list[Problem]:
        """Cases and questions that handbook.toml names and the features do not have."""
        found = [
            Problem("report.no_such_question", where="handbook.toml", case=row["case"], question=row["question"])
            for row in [*self.taken.rows["test"], *self.taken.rows["numbers"]]
            if self._expected(row["case"], row["question"]) is None
        ]
        found += [
            Problem("report.no_such_words", where="handbook.toml", clause=row["clause"], words=row["words"])
            for row in self.taken.rows["numbers"]
            if row["words"] not in corpus(self.edition).clause(row["clause"]).ja
        ]
        missing = [id for id in self.lives if id not in self.book.compiled.cases]
        return found + [Problem("report.no_such_case", where="handbook.toml", case=id) for id in missing]

    # numbers

    @cached_property
    def numbers(self) -> list[InNumbers]:
        """The numbers of the contract, those whose example no Case gives left out."""
        tasks = {self._chapter(row["case"]): row["case"] for row in self.taken.rows["test"]}
        return [
            InNumbers(
                f"h.number.{row['clause']}", row["words"], row["clause"], self.told(both(row)),
                self._example(*known), tasks.get(chapter_of(row["clause"]), ""),
            )
            for row in self.taken.rows["numbers"] if (known := self._expected(row["case"], row["question"]))
        ]  # fmt: skip

    @cached_property
    def charges(self) -> list[PaidWhen]:
        """What is paid when: each kind of charge, with the shortest Case that tells its amount and its day."""
        return [
            PaidWhen(f"h.charge.{kind.lower()}", self.told(CHARGE_NAMES[kind]), *places, tuple(self._paid(kind)))
            for kind in ChargeKind
            if all(places := self._places(kind))
        ]

    def _places(self, kind: ChargeKind) -> tuple[str, str]:
        """Where the amount of a kind of charge stands, and the obligation; empty where the clause is gone."""
        amount, obligation = PLACES[kind]
        here = called_in(self.edition)
        return here.get(amount, ""), here.get(obligation, "")

    def _paid(self, kind: ChargeKind) -> Iterator[Example]:
        """Amount and day of a kind of charge in one Case, if there is one; rather in one about the clause itself."""
        own, found = self._places(kind)[0], list[tuple[Case, Expected, Expected]]()
        for case in self.book.compiled.cases.values():
            rows = [] if case.readings else [row for row in case.expected if row.question.name.endswith(f".{kind}")]
            told = {row.question.name: row for row in rows if _is_decided(row.answer)}
            amount, day = told.get(f"amount.{kind}") or told.get(f"lines.{kind}"), told.get(f"obligation.{kind}")
            if amount and day:
                found.append((case, amount, day))
        shortest = min(found, key=lambda one: (self.book.shown.subject(one[0].id) != own, _size(one[0])), default=None)
        if shortest:
            case, amount, day = shortest
            yield from (self._example(case, amount), self._example(case, day))

    def _example(self, case: Case, row: Expected) -> Example:
        title = Both(*(self.book.compiled.scenarios[lang][case.id].title for lang in LANGS))
        asked = Both(*(question_name(row.question, lang) for lang in LANGS))
        return Example(case.id, title, asked, _answered(row.question, row.answer))

    # silence

    @cached_property
    def gaps(self) -> list[Gap]:
        """What Cases expect to be undetermined, by what is missing."""
        found: dict[tuple[str, str], list[str]] = {}
        for id, case in self.book.compiled.cases.items():
            for need in _needs([row.answer for row in case.expected]):
                found.setdefault(need, [])
                if id not in found[need]:
                    found[need].append(id)
        return [
            Gap(
                f"h.gap.{need}.{detail}".removesuffix("."),
                Missing(need, "", detail).what(),
                Missing(need, "", detail).who,
                tuple(cases),
            )
            for (need, detail), cases in sorted(found.items())
        ]

    @cached_property
    def waiting(self) -> list[Waiting]:
        """What is missing, by who must supply it; what most Cases wait for first."""
        gaps = sorted(self.gaps, key=lambda one: -len(one.cases))
        found = [
            Waiting(f"h.waiting.{who}", role(who), both(said), tuple(gap for gap in gaps if gap.who == who))
            for who, said in self.texts["so_what"].items()
        ]
        return sorted(filter(lambda one: one.gaps, found), key=lambda one: -len(one.cases))

    @cached_property
    def silent(self) -> list[Silence]:
        """Questions to which Cases expect silence, each scenario once."""
        found: dict[tuple[str, str], Silence] = {}
        for id, case in self.book.compiled.cases.items():
            scenario = {lang: self.book.compiled.scenarios[lang][id] for lang in LANGS}
            for row in case.expected:
                if isinstance(row.read(), Silent):
                    asked = Both(*(question_name(row.question, lang) for lang in LANGS))
                    title = Both(scenario["ja"].title, scenario["en"].title)
                    of = scenario["ja"].scenario_id
                    place = f"h.silent.{of}.{row.question}".replace(":", ".")
                    found.setdefault((of, asked.en), Silence(place, asked, of, title))
        return list(found.values())

    # words

    def anchor(self, term: GlossaryTerm) -> str:
        """The id of a term."""
        return anchor(term)

    @property
    def glossary(self) -> Glossary:
        """The terms in both languages."""
        return glossary(self.edition)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Every step, by subject, with the rows that use it."""
        used: dict[str, list[str]] = {}
        for id, scenario in self.book.compiled.scenarios["ja"].items():
            for step in scenario.steps:
                name = STEPS.matching(step.kind, step.text, "ja")[0].first_name
                if id not in used.setdefault(name, []):
                    used[name].append(id)
        return [
            Sentence(
                f"h.step.{step.name}", step.kind, step.function.__module__.rpartition(".")[2],
                Both(*(re.sub(r"\{(\w+):\w+\}", r"‹\1›", text) for text in said.phrase.both)),
                tuple(used.get(step.name, ())),
            )
            for step in STEPS.all
            for said in [STEPS.in_edition(step, self.edition)]
        ]  # fmt: skip


def _comes_to(step: Applied, answer: Both) -> bool:
    """Whether a rule came to the answer itself."""
    return step.outcome.en.startswith(answer.en)


def _counted(node: Node, heads: Set[str], within: bool = False) -> Iterator[Node]:
    """The rules of these articles and those they asked for, each after what it asked for."""
    within = within or chapter_of(node.rule.clause) in heads
    for child in node.children:
        yield from _counted(child, heads, within)
    if within:
        yield node


def _tells(node: Node, heads: Set[str]) -> bool:
    """Whether a rule of the text, not of the register, concluded; of another article only one whose words did a sum."""
    if not node.concluded or isinstance(node.outcome, Undetermined) or not node.rule.of_the_text:
        return False
    return chapter_of(node.rule.clause) in heads or bool(node.sayings)


def _applied(node: Node) -> Applied:
    return Applied(
        node.rule.clause,
        Both(*(clause_name(node.rule.clause).in_(lang) + about(node.subject, lang) for lang in LANGS)),
        Both(*(outcome(node.outcome, lang) for lang in LANGS)),
        tuple(Both(*(heard(saying, lang) for lang in LANGS)) for saying in node.sayings),
    )


def _begins(row: LifeRow) -> date:
    """The day from which a row counts; what has no day stands last."""
    return row.days[0].first if row.days else date.max


def _answered(question: Question, answer: JSON) -> Both:
    """The answer in words, articles by their names."""
    known = answer.get("value") if isinstance(answer, dict) else None
    called = [_article(str(one)) for one in known] if isinstance(known, list) else []
    if called and all(called):
        return Both(*(listed((one.in_(lang) for one in called if one), lang) for lang in LANGS))
    return Both(published(question, answer, "ja"), published(question, answer, "en"))


def _article(id: str) -> Both | None:
    """How an article is called; None for what is none."""
    own = texts("handbook.toml")["articles"].get(id)
    return both(own) if own else ARTICLE_NAMES.get(id)


def _is_value(answer: JSON) -> bool:
    return isinstance(answer, dict) and "value" in answer


def _size(case: Case) -> int:
    return len(case.facts.model_dump_json())


def _is_decided(answer: JSON) -> bool:
    """A value in which nothing is missing."""
    return _is_value(answer) and not list(_needs(answer))


def _needs(value: JSON) -> Iterator[tuple[str, str]]:
    """Every need in an answer, wherever it stands."""
    if isinstance(value, dict):
        if "undetermined" in value:
            yield from ((one["need"], one.get("detail", "")) for one in value["undetermined"])
        for one in value.values():
            yield from _needs(one)
    elif isinstance(value, list):
        for one in value:
            yield from _needs(one)


def put_places(book: Handbook, places: Places) -> None:
    """Note where the anchors of the handbook stand."""
    for name in book.pages:
        places.put(f"{FOLDER}/{name}.html", [f"h.{name}"])
    for page, anchors in _anchors(book):
        places.put(f"{FOLDER}/{page}.html", anchors)


def _anchors(book: Handbook) -> Iterator[tuple[str, list[str]]]:
    """The pages with the ids of what stands on them, so that every entry can be linked to."""
    yield "plain", [f"h.plain.{chapter.article.id}" for chapter in book.chapters]
    yield "mistakes", [f"h.mistakes.{article}" for article in book.first_mistakes]
    yield "mistakes", [one.anchor for one in book.mistakes]
    yield "test", [f"h.test.{row['case']}" for row in book.taken.rows["test"]]
    yield "life", [one.id for one in book.phases]
    yield "numbers", [one.id for one in book.numbers]
    yield "numbers", [one.id for one in book.charges]
    yield "silence", [one.id for one in book.silent]
    yield "silence", [one.id for one in book.gaps]
    yield "silence", [one.id for one in book.waiting]
    yield "glossary", [anchor(term) for term in book.glossary.terms.values()]
    yield "phrasebook", [one.id for one in book.sentences]


def write_handbook(book: Handbook, site: Site) -> None:
    """Write every page."""
    site.assets(FOLDER)
    for name in book.pages:
        site.page(f"{FOLDER}/{name}.html", f"handbook_{name}.html", handbook=book, chapter=name, u=book.ui)
