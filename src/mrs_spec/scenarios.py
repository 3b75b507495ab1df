"""Features into Cases: steps, compiling, lint, parity, ids and digests.

The steps' table turns each scenario row into a Case without pytest and without rules. pytest-bdd
then runs the very same step functions with a judge behind them.
"""

from __future__ import annotations

import hashlib
import importlib
import inspect
import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import rfc8785
from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException
from gherkin.parser import Parser

from mrs_spec.answers import as_json
from mrs_spec.cases import Case, Expected
from mrs_spec.facts import Facts, load
from mrs_spec.law import Judge, Session
from mrs_spec.problems import Problem, Problems
from mrs_spec.questions import Question, put
from mrs_spec.readings import Chosen, parse_chosen, with_needs
from mrs_spec.text import EDITION, clause_name, corpus, edition_folders, without_whitespace
from mrs_spec.vocabulary import NotAValue, Phrase
from mrs_spec.wording import LANGS, Both, Lang

KNOWN_UNTIL = date(2026, 12, 31)
"""Until when a scenario's record is complete, unless it says otherwise."""

NUMBERED = {
    "changes": "change",
    "works": "work",
    "conducts": "conduct",
    "failures": "failure",
    "incidents": "incident",
    "outages": "outage",
    "claims": "claim",
}
"""Lists whose rows get a neutral id in the order told."""

F = TypeVar("F", bound=Callable[..., None])
KINDS = ("given", "when", "then")
ROW_KEY = Both("行", "row")
TABLES = Both("通常|境界|例外|未確認", "ordinary|boundary|exception|no exception|not confirmed")
LONGEST_TITLE: dict[Lang, int] = {"ja": 80, "en": 120}
POINTS_BACK = Both(
    r"(?:そう|こう)(?:解|読)|(?:その|この|上記の)(?:読み方|解釈)",
    r"(?:even )?(?:if )?so read\b|(?:even )?(?:under|on|by|with) (?:that|this|the same) (?:reading|interpretation)\b",
)
"""Beginnings that send the reader to another title for the reading. A title is signed alone, so it says it itself."""


# --- steps ----------------------------------------------------------------------------------------


class StepDef(NamedTuple):
    """One step: its kind, its sentence in both languages, its function."""

    kind: str
    phrase: Phrase
    function: Callable[..., None]

    @property
    def name(self) -> str:
        return self.function.__name__


class Steps:
    """The closed vocabulary."""

    def __init__(self) -> None:
        self.all: list[StepDef] = []
        self._found: dict[tuple[str, str, Lang], list[StepDef]] = {}

    def add(self, step: StepDef) -> None:
        parameters = list(inspect.signature(step.function).parameters)
        if parameters[:1] != ["case"] or set(parameters[1:]) != set(step.phrase.slots):
            raise Problem("steps.parameters", step=step.name, slots=", ".join(step.phrase.slots))
        if any(step.name == other.name for other in self.all):
            raise Problem("steps.twice", step=step.name)
        self.all.append(step)
        self._found.clear()

    def matching(self, kind: str, text: str, lang: Lang) -> list[StepDef]:
        key = (kind, text, lang)
        found = self._found.get(key)
        if found is None:
            found = [step for step in self.all if step.kind == kind and step.phrase.matches(text, lang)]
            self._found[key] = found
        return found

    def named(self, name: str) -> StepDef:
        return next(step for step in self.all if step.name == name)


STEPS = Steps()


def _define(kind: str, ja: str, en: str) -> Callable[[F], F]:
    def attach(function: F) -> F:
        STEPS.add(StepDef(kind, Phrase(ja, en), function))
        return function

    return attach


def given(*, ja: str, en: str) -> Callable[[F], F]:
    """A fact of the world before."""
    return _define("given", ja, en)


def when(*, ja: str, en: str) -> Callable[[F], F]:
    """What happens."""
    return _define("when", ja, en)


def then(*, ja: str, en: str) -> Callable[[F], F]:
    """What follows, or does not."""
    return _define("then", ja, en)


def load_steps(root: Path) -> Steps:
    """Import the house's `steps` package; the table is filled once."""
    if not STEPS.all:
        if str(root) not in sys.path:
            sys.path.insert(0, str(root))
        importlib.import_module("steps")
    return STEPS


def undetermined(need: str, detail: str = "") -> dict[str, Any]:
    """The published form of an undetermined answer."""
    from mrs_spec.answers import Undetermined

    found: dict[str, Any] = as_json(Undetermined(need, "", detail))
    return found


def period(first: date, last: date) -> dict[str, date]:
    return {"first": first, "last": last}


def _plain(value: Any) -> Any:
    match value:
        case date():
            return value.isoformat()
        case Enum():
            return value.value
        case dict():
            return {name: _plain(one) for name, one in value.items()}
        case list() | tuple():
            return [_plain(one) for one in value]
        case _:
            return value


class NotAsExpected(AssertionError):
    """The law's answer is not the expected one."""


class Draft:
    """A Case being told step by step. With a judge, each expectation is checked as it is told."""

    def __init__(self, judge: Judge | None = None) -> None:
        self.data: dict[str, Any] = {"known_until": KNOWN_UNTIL.isoformat()}
        self.expected: list[Expected] = []
        self._judge = judge
        self._session: Session | None = None
        self.told: list[tuple[Question, Any, Any]] = []
        self.owed: list[str] = []

    # facts

    def _changed(self) -> None:
        self._session = None

    def put(self, name: str, **fields: Any) -> None:
        """Record a single fact, such as the ground of termination."""
        self.data.setdefault(name, {}).update(_plain(fields))
        self._changed()

    def contract(self, **fields: Any) -> None:
        self.put("contract", **fields)

    def add(self, name: str, **fields: Any) -> None:
        """Record one more of a list, such as a notice."""
        rows = self.data.setdefault(name, [])
        if name in NUMBERED:
            fields.setdefault("id", f"{NUMBERED[name]}-{len(rows) + 1}")
        rows.append(_plain(fields))
        self._changed()

    def last_id(self, name: str) -> str:
        """The id of the last recorded of a list, to ask about it."""
        if not self.data.get(name):
            raise Problem("steps.nothing_told", name=name)
        return str(self.data[name][-1]["id"])

    def last(self, name: str) -> Any:
        """The last recorded of a list, to say more about it."""
        self._changed()
        if not self.data.get(name):
            raise Problem("steps.nothing_told", name=name)
        return _Plain(self.data[name][-1])

    def option(self, kind: str, **fields: Any) -> None:
        self._one_of("options", str(kind), {"kind": str(kind)}, fields)

    def article(self, id: str, **fields: Any) -> None:
        self._one_of("articles", id, {}, fields)

    def _one_of(self, name: str, id: str, new: Mapping[str, Any], fields: Mapping[str, Any]) -> None:
        rows = self.data.setdefault(name, [])
        row = next((row for row in rows if row["id"] == id), None)
        if row is None:
            row = {"id": id, **new}
            rows.append(row)
        row.update(_plain(dict(fields)))
        self._changed()

    def known_day(self, day: date) -> None:
        """A sentence that says as of when must name the end of the record. Raises Problem otherwise."""
        if self.data["known_until"] != day.isoformat():
            raise Problem("steps.other_day", day=day, known_until=self.data["known_until"])

    def judge(self, matter: str, of: str, holds: bool, on: date, by: str) -> None:
        """Record what a person judged."""
        self.add("judgements", matter=matter, of=of, holds=holds, by=by, on=on, why="recorded")

    def outage_notice(self, told: str, **fields: Any) -> None:
        """One more notice of the outage told last; `told`: which of its contents it had."""
        contents = {part: part in told.split(",") for part in ("fact", "reason", "period")}
        self.last_id("outages")
        self.data["outages"][-1].setdefault("notices", []).append(_plain({**fields, **contents}))
        self._changed()

    def day_off(self, off: date) -> None:
        self.data.setdefault("days_off", {"days": []})["days"].append(off.isoformat())
        self._changed()

    def known_until(self, day: date) -> None:
        self.data["known_until"] = day.isoformat()
        self._changed()

    # expectations

    def expect(self, question: str, answer: Any) -> None:
        """Ask a question and state its answer in the published form. Raises NotAsExpected with a judge."""
        asked, answer = Question.parse(question), _plain(answer)
        self.expected.append(Expected(asked, answer))
        got = self.answer(asked, answer)
        if got is not None:
            self.told.append((asked, answer, got))
            if got != answer:
                raise NotAsExpected(
                    f"{asked}\n  expected {json.dumps(answer, ensure_ascii=False)}\n"
                    f"  got      {json.dumps(got, ensure_ascii=False)}"
                )

    def answer(self, asked: Question, expected: Any) -> Any:
        """What the judge answers, in the published form; None without one."""
        if self._judge is None:
            return None
        if self._session is None:
            self._session = self._judge.session(self.facts().record)
        return as_json(put(self._judge, self._session, asked))

    def facts(self) -> Facts:
        return load(self.data)

    def case(self, id: str, readings: tuple[Chosen, ...] = ()) -> Case:
        return Case(id, self.facts(), tuple(self.expected), readings)


class _Plain:
    """A recorded row that takes days as they are."""

    def __init__(self, row: dict[str, Any]) -> None:
        self._row = row

    def __setitem__(self, name: str, value: Any) -> None:
        self._row[name] = _plain(value)


# --- scenarios ------------------------------------------------------------------------------------


class Step(NamedTuple):
    kind: str
    keyword: str
    text: str
    line: int


class Scenario(NamedTuple):
    """One scenario row in one language, with the Case it compiles to."""

    id: str
    lang: Lang
    file: str
    line: int
    title: str
    rule: str
    table: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    case: Case

    @property
    def scenario_id(self) -> str:
        """The id without its row."""
        return self.id.partition("@")[0] if "@" in self.id else re.sub(r"\.[a-z]+$", "", self.id)

    @property
    def edition(self) -> str:
        """The edition it is about: the one it is tagged with, else the first."""
        return _edition_of(self.tags)

    @property
    def clauses(self) -> tuple[str, ...]:
        return tuple(tag for tag in self.tags if tag in corpus(self.edition).all)


EDITION_TAG = re.compile(r"edition\.(\d{4}-\d\d-\d\d)")
ID = re.compile(r"([a-z]\w*(?:\.\w+)*)-(\d\d)")
READING = re.compile(r"IR-\d\d[a-z]?\.[A-Z]")
HEADERS = re.compile(
    r"^\s*(?:"
    + "|".join(
        sorted(
            {
                re.escape(keyword)
                for lang in LANGS
                for kind in ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
                for keyword in DIALECTS[lang][kind]
            },
            key=len,
            reverse=True,
        )
    )
    + r")\s*："
)
"""A Gherkin keyword of either language, followed by a full-width colon."""


def _edition_of(tags: Iterable[str]) -> str:
    named = (found[1] for tag in tags if (found := EDITION_TAG.fullmatch(tag)) and found[1] in edition_folders())
    return next(named, EDITION)


class Compiled(NamedTuple):
    """All scenarios of the house in both languages, and what is wrong with them."""

    scenarios: dict[Lang, dict[str, Scenario]]
    problems: list[Problem]

    @property
    def cases(self) -> dict[str, Case]:
        return {id: scenario.case for id, scenario in self.scenarios["ja"].items()}

    @property
    def tags(self) -> dict[str, tuple[str, ...]]:
        """The clauses each Case of the first edition is tagged with."""
        return {id: scenario.clauses for id, scenario in self.scenarios["ja"].items() if scenario.edition == EDITION}

    @property
    def first(self) -> dict[str, Case]:
        """The Cases of the first edition, whose law is proven."""
        return {id: scenario.case for id, scenario in self.scenarios["ja"].items() if scenario.edition == EDITION}


def compile_features(root: Path) -> Compiled:
    """Every feature of both languages, parsed, linted and compiled. Nothing is run."""
    steps = load_steps(root)
    problems: list[Problem] = []
    scenarios: dict[Lang, dict[str, Scenario]] = {"ja": {}, "en": {}}
    stems = {lang: {path.stem for path in (root / "features" / lang).glob("*.feature")} for lang in LANGS}
    for lang in LANGS:
        first: dict[str, Scenario] = {}
        for path in sorted((root / "features" / lang).glob("*.feature")):
            name = path.relative_to(root).as_posix()
            for scenario in _File(path, name, lang, steps, problems).scenarios():
                other = first.setdefault(scenario.scenario_id, scenario)
                own_row = (other.file, other.title) == (name, scenario.title) and scenario.id not in scenarios[lang]
                if other is not scenario and not own_row:
                    where = f"{name}:{scenario.line}"
                    problems.append(Problem("lint.id_twice", where=where, id=scenario.scenario_id, other=other.file))
                scenarios[lang][scenario.id] = scenario
    for stem in sorted(stems["ja"] ^ stems["en"]):
        missing: Lang = "en" if stem in stems["ja"] else "ja"
        problems.append(Problem("lint.other_language_missing", where=f"features/{missing}/{stem}.feature"))
    if not problems:
        problems += parity(scenarios)
    if not scenarios["ja"] and not problems:
        problems.append(Problem("lint.nothing", where="features"))
    return Compiled(scenarios, problems)


def find_case(root: Path, id: str) -> Case | None:
    """One Case by its id, compiling only the file that has it. Raises Problems when that file is refused."""
    steps = load_steps(root)
    scenario_id = re.sub(r"\.[a-z]{1,2}$", "", id) if not ID.fullmatch(id) else id
    for path in sorted((root / "features" / "ja").glob("*.feature")):
        if re.search(rf"@{re.escape(scenario_id)}(?![\w.-])", path.read_text("utf-8", errors="replace")):
            problems: list[Problem] = []
            found = list(_File(path, path.relative_to(root).as_posix(), "ja", steps, problems).scenarios())
            if problems:
                raise Problems(problems)
            return next((one.case for one in found if one.id == id), None)
    return None


class _File:
    """One feature file: read, linted, compiled."""

    def __init__(self, path: Path, name: str, lang: Lang, steps: Steps, problems: list[Problem]) -> None:
        self.path, self.name, self.lang, self.steps, self.problems = path, name, lang, steps, problems

    def refuse(self, which: str, line: int, /, **slots: object) -> None:
        self.problems.append(Problem(which, where=f"{self.name}:{line}", **slots))

    def scenarios(self) -> Iterator[Scenario]:
        text = self._text()
        if text is None:
            return
        before = len(self.problems)
        self._lines(text)
        try:
            document: Any = Parser().parse(text)
        except CompositeParserException as error:
            for one in error.errors:
                self.refuse("lint.parse", one.location["line"], error=str(one).partition(": ")[2])
            return
        feature = document.get("feature")
        if not feature:
            self.refuse("lint.empty", 1)
            return
        if feature["tags"]:
            tag = feature["tags"][0]
            self.refuse("lint.tag_place", feature["location"]["line"], tag=tag["name"])
        if len(self.problems) > before:
            return
        titles: dict[str, int] = {}
        background = self._steps_of_background(feature["children"])
        for child in feature["children"]:
            if "rule" in child:
                yield from self._rule(child["rule"], background, titles)
            elif "scenario" in child:
                yield from self._scenario(child["scenario"], "", background, titles)

    def _text(self) -> str | None:
        raw = self.path.read_bytes()
        if raw.startswith(b"\xef\xbb\xbf"):
            self.refuse("lint.bom", 1)
            return None
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError as error:
            self.refuse("lint.encoding", raw.count(b"\n", 0, error.start) + 1)
            return None

    def _lines(self, text: str) -> None:
        lines = text.splitlines()
        if self.lang == "ja" and (not lines or lines[0].strip() != "# language: ja"):
            self.refuse("lint.language", 1)
        for number, line in enumerate(lines, 1):
            if unicodedata.normalize("NFC", line) != line:
                self.refuse("lint.not_nfc", number)
            if found := re.search(r"[０-９Ａ-Ｚａ-ｚ]", line):
                self.refuse("lint.full_width", number, character=found[0])
            if "｜" in line:
                self.refuse("lint.full_width_pipe", number)
            if HEADERS.match(line):
                self.refuse("lint.full_width_colon", number)
            if re.search(r"\S\s+#", line) and not line.lstrip().startswith("#"):
                self.refuse("lint.comment_after_step", number)

    def _rule(self, rule: dict[str, Any], above: list[Any], titles: dict[str, int]) -> Iterator[Scenario]:
        background = above + self._steps_of_background(rule["children"])
        if rule["tags"]:
            self.refuse("lint.tag_place", rule["location"]["line"], tag=rule["tags"][0]["name"])
        found = []
        for child in rule["children"]:
            if "scenario" in child:
                found += list(self._scenario(child["scenario"], rule["name"], background, titles))
        self._quotation(rule, found)
        yield from found

    def _quotation(self, rule: dict[str, Any], scenarios: list[Scenario]) -> None:
        line = rule["location"]["line"]
        ids = {ID.fullmatch(s.scenario_id)[1] for s in scenarios}  # type: ignore[index]
        if not ids:
            return
        if len(ids) > 1:
            self.refuse("lint.rule_of_several", line, clauses=", ".join(sorted(ids)))
            return
        if len({s.edition for s in scenarios}) > 1:
            self.refuse("editions.in_one_rule", line)
            return
        id, text = ids.pop(), corpus(scenarios[0].edition)
        if id not in text.all:
            return
        name = clause_name(id).in_(self.lang)
        title = rule["name"]
        if not title.lower().startswith(name.lower()):
            self.refuse("lint.rule_title", line, title=title, name=name)
        clause = text.clause(id)
        quoted = rule["description"].strip()
        body = re.fullmatch(r"「(.*)」" if self.lang == "ja" else r"“(.*)”", quoted, re.DOTALL)
        if not body:
            self.refuse("lint.no_quotation", line, clause=id)
            return
        whole = clause.ja if self.lang == "ja" else clause.en
        at = 0
        for part in re.split("…", body[1]):
            piece = without_whitespace(part) if self.lang == "ja" else " ".join(part.split())
            at = whole.find(piece, at)
            if at < 0:
                self.refuse("lint.misquoted", line, clause=id, part=piece)
                return
            at += len(piece)

    def _steps_of_background(self, children: list[dict[str, Any]]) -> list[Any]:
        found: list[Any] = []
        for child in children:
            if background := child.get("background"):
                if background["description"]:
                    self.refuse("lint.description", background["location"]["line"])
                found += background["steps"]
        return found

    def _scenario(
        self, node: dict[str, Any], rule: str, background: list[Any], titles: dict[str, int]
    ) -> Iterator[Scenario]:
        line, title = node["location"]["line"], node["name"]
        before = len(self.problems)
        if title in titles:
            self.refuse("lint.title_twice", line, title=title, other=titles[title])
        titles[title] = line
        self._title(title, line)
        if node["description"]:
            self.refuse("lint.description", line)
        if not node["steps"]:
            self.refuse("lint.no_steps", line, title=title)
        id, readings, tags = self._tags(node)
        outline = bool(node["examples"]) or "アウトライン" in node["keyword"] or "Outline" in node["keyword"]
        rows = self._rows(node) if outline else [("", "", {}, line)]
        if len(self.problems) > before:
            return
        for key, table, row, row_line in rows:
            steps = tuple(self._steps([*background, *node["steps"]], row))
            self._shape(steps, line)
            case = self._case(id + (f".{key}" if key else ""), steps, readings)
            if case is not None:
                yield Scenario(case.id, self.lang, self.name, row_line, title, rule, table, tags, steps, case)

    def _title(self, title: str, line: int) -> None:
        most = LONGEST_TITLE[self.lang]
        if not title:
            self.refuse("lint.no_title", line)
        if len(title) > most:
            self.refuse("lint.title_long", line, length=len(title), most=most)
        if found := re.match(POINTS_BACK.in_(self.lang), title, re.IGNORECASE):
            self.refuse("lint.title_points_back", line, words=found[0])

    def _tags(self, node: dict[str, Any]) -> tuple[str, tuple[Chosen, ...], tuple[str, ...]]:
        line = node["location"]["line"]
        tags = tuple(tag["name"].removeprefix("@") for tag in node["tags"])
        ids = [tag for tag in tags if ID.fullmatch(tag)]
        readings = []
        text = corpus(_edition_of(tags))
        for tag in tags:
            if re.search(r"[:()（）：]", tag):
                self.refuse("lint.tag_form", line, tag=tag)
            elif READING.fullmatch(tag):
                try:
                    readings.append(parse_chosen(tag))
                    with_needs(readings)
                except Problem as problem:
                    self.problems.append(problem.at(f"{self.name}:{line}"))
            elif (found := EDITION_TAG.fullmatch(tag)) and found[1] in edition_folders():
                continue
            elif tag not in ids and tag not in text.all:
                self.refuse("lint.unknown_tag", line, tag=tag)
        if len(ids) != 1:
            self.refuse("lint.one_id", line, found=", ".join(ids) or "—")
            return "", (), tags
        subject = ID.fullmatch(ids[0])[1]  # type: ignore[index]
        if subject != "life" and subject not in text.all:
            self.refuse("lint.unknown_tag", line, tag=ids[0])
        elif subject != "life" and subject not in tags:
            self.refuse("lint.clause_tag_missing", line, id=ids[0], clause=subject)
        return ids[0], tuple(sorted(readings)), tags

    def _rows(self, node: dict[str, Any]) -> list[tuple[str, str, dict[str, str], int]]:
        line = node["location"]["line"]
        used = {name for step in node["steps"] for name in re.findall(r"<([^<>]+)>", step["text"])}
        key = ROW_KEY.in_(self.lang)
        found: list[tuple[str, str, dict[str, str], int]] = []
        for examples in node["examples"]:
            at = examples["location"]["line"]
            if examples["tags"]:
                self.refuse("lint.tag_place", at, tag=examples["tags"][0]["name"])
            if not re.match(TABLES.in_(self.lang), examples["name"]):
                self.refuse(
                    "lint.table_name", at, name=examples["name"], allowed=TABLES.in_(self.lang).replace("|", ", ")
                )
            header = [cell["value"] for cell in (examples.get("tableHeader") or {"cells": []})["cells"]]
            if header[:1] != [key]:
                self.refuse("lint.no_row_key", at, key=key)
                continue
            for twice in sorted({name for name in header if header.count(name) > 1}):
                self.refuse("lint.column_twice", at, column=twice)
            if extra := set(header[1:]) - used:
                self.refuse("lint.unused_column", at, column=", ".join(sorted(extra)))
            if absent := used - set(header):
                self.refuse("lint.no_column", at, column=", ".join(sorted(absent)))
            for row in examples["tableBody"]:
                cells = [cell["value"] for cell in row["cells"]]
                if not re.fullmatch(r"[a-z]{1,2}", cells[0]):
                    self.refuse("lint.row_key", row["location"]["line"], key=cells[0])
                found.append(
                    (cells[0], examples["name"], dict(zip(header, cells, strict=True)), row["location"]["line"])
                )
        if not found:
            self.refuse("lint.no_rows", line, title=node["name"])
        keys = [key for key, *_ in found]
        for twice in sorted({key for key in keys if keys.count(key) > 1}):
            self.refuse("lint.row_twice", line, key=twice)
        return found

    def _steps(self, nodes: list[Any], row: Mapping[str, str]) -> Iterator[Step]:
        kind = "given"
        for node in nodes:
            kind = {"Context": "given", "Action": "when", "Outcome": "then"}.get(node["keywordType"], kind)
            text = re.sub(r"<([^<>]+)>", lambda found: row.get(found[1], found[0]), node["text"])
            if node.get("dataTable") or node.get("docString"):
                self.refuse("lint.no_tables", node["location"]["line"])
            yield Step(kind, node["keyword"].strip(), text, node["location"]["line"])

    def _shape(self, steps: tuple[Step, ...], line: int) -> None:
        order = "".join(step.kind[0] for step in steps)
        if not re.fullmatch(r"g*w+t+", order):
            self.refuse("lint.shape", line)
        for step in steps:
            if leftover := re.search(r"<[^<>]+>", step.text):
                self.refuse("lint.no_column", step.line, column=leftover[0])

    def _case(self, id: str, steps: tuple[Step, ...], readings: tuple[Chosen, ...]) -> Case | None:
        before = len(self.problems)
        draft = Draft()
        for step in steps:
            found = self.steps.matching(step.kind, step.text, self.lang)
            if not found:
                self.refuse("lint.undefined_step", step.line, step=step.text)
            elif len(found) > 1:
                self.refuse("lint.ambiguous_step", step.line, step=step.text, steps=", ".join(s.name for s in found))
            else:
                try:
                    found[0].function(draft, **found[0].phrase.values(step.text, self.lang))
                except NotAValue as error:
                    self.refuse("lint.not_a_value", step.line, value=str(error))
                except Problem as problem:
                    self.problems.append(problem.at(f"{self.name}:{step.line}"))
        if len(self.problems) > before:
            return None
        try:
            return draft.case(id, readings)
        except Problems as several:
            for one in several.found:
                self.refuse("lint.facts", steps[0].line, id=id, problem=Both(one.told("ja"), one.told("en")))
        return None


# --- parity ---------------------------------------------------------------------------------------


def parity(scenarios: Mapping[Lang, Mapping[str, Scenario]]) -> list[Problem]:
    """What differs between the two languages: ids, and the Cases to the byte."""
    ja, en = scenarios["ja"], scenarios["en"]
    found = []
    for id in sorted(set(ja) ^ set(en)):
        has, lacks = ("ja", "en") if id in ja else ("en", "ja")
        where = (ja.get(id) or en[id]).file
        found.append(Problem("parity.missing", where=where, id=id, has=has, lacks=lacks))
    for id in sorted(set(ja) & set(en)):
        one, other = ja[id], en[id]
        if one.case != other.case:
            for path, left, right in differences(one.case.body(), other.case.body()):
                found.append(
                    Problem(
                        "parity.differs", where=f"{one.file}:{one.line} / {other.file}:{other.line}", id=id,
                        path=path, ja=left, en=right,
                    )
                )  # fmt: skip
        elif one.tags != other.tags:
            found.append(
                Problem(
                    "parity.differs", where=one.file, id=id, path="tags", ja=" ".join(one.tags), en=" ".join(other.tags)
                )
            )
    return found


def differences(one: Any, other: Any, path: str = "") -> Iterator[tuple[str, str, str]]:
    """Where two JSON values differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(set(one) | set(other)):
            yield from differences(one.get(name), other.get(name), f"{path}.{name}" if path else name)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from differences(left, right, f"{path}.{number}")
    elif one != other:
        yield path, json.dumps(one, ensure_ascii=False), json.dumps(other, ensure_ascii=False)


# --- the lock -------------------------------------------------------------------------------------


class Lock(NamedTuple):
    """vectors.lock: the ids, their digests, and ids that are never used again."""

    digests: dict[str, str]
    retired: tuple[str, ...]
    root: str


def root_digest(digests: Mapping[str, str], retired: Iterable[str] = ()) -> str:
    """One digest over all ids, their digests, and the ids that are never used again."""
    body: dict[str, Any] = {"cases": dict(digests), "retired": sorted(retired)}
    return hashlib.sha256(rfc8785.dumps(body)).hexdigest()


def lock_path(root: Path) -> Path:
    return root / "features" / "vectors.lock"


def read_lock(root: Path) -> Lock:
    """The lock file. Raises Problem when it is missing or does not agree with itself."""
    path = lock_path(root)
    if not path.is_file():
        raise Problem("lock.missing", where="features/vectors.lock")
    digests, retired, top = {}, [], ""
    for line in path.read_text("utf-8").splitlines():
        match line.split():
            case ["root", value]:
                top = value
            case ["retired", id]:
                retired.append(id)
            case [id, value] if not line.startswith("#"):
                digests[id] = value
    if root_digest(digests, retired) != top:
        raise Problem("lock.broken", where="features/vectors.lock")
    return Lock(digests, tuple(retired), top)


def check_lock(cases: Mapping[str, Case], lock: Lock) -> list[Problem]:
    """Where the compiled Cases have drifted from the lock."""
    found = []
    for id, case in cases.items():
        if id in lock.retired:
            found.append(Problem("lock.reused", where="features/vectors.lock", id=id))
        elif id not in lock.digests:
            found.append(Problem("lock.added", where="features/vectors.lock", id=id))
        elif lock.digests[id] != case.digest:
            found.append(Problem("lock.changed", where="features/vectors.lock", id=id))
    for id in lock.digests:
        if id not in cases:
            found.append(Problem("lock.removed", where="features/vectors.lock", id=id))
    return found


def write_lock(root: Path, cases: Mapping[str, Case]) -> Lock:
    """Pin the Cases as they are now; ids that are gone are retired for good. Raises Problem for a reused id."""
    retired: set[str] = set()
    if lock_path(root).is_file():
        old = read_lock(root)
        retired = {*old.retired, *(id for id in old.digests if id not in cases)}
    for id in cases:
        if id in retired:
            raise Problem("lock.reused", where="features/vectors.lock", id=id)
    digests = {id: cases[id].digest for id in sorted(cases)}
    top = root_digest(digests, retired)
    lines = ["# Cases compiled from features/, by id and digest. Written by: mrs-spec vectors lock", f"root {top}"]
    lines += [f"{id} {value}" for id, value in digests.items()]
    lines += [f"retired {id}" for id in sorted(retired)]
    write_whole(lock_path(root), "\n".join(lines) + "\n")
    return Lock(digests, tuple(sorted(retired)), top)


def write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all. Raises Problem where it cannot be written."""
    temporary = path.parent / f".{path.name}.part"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text, "utf-8")
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise Problem("input.cannot_write", where=str(path), error=error.strerror or str(error)) from None
