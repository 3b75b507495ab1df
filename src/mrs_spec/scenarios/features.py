"""Features into Cases: parsed, linted and compiled, without pytest and without rules.

pytest-bdd then runs the very same step functions with a judge behind them.
"""

from __future__ import annotations

import importlib
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any

from mrs_spec.document.names import clause_name
from mrs_spec.document.register import Chosen, parse_chosen, with_needs
from mrs_spec.document.text import Edition, called_in, corpus, edition_folders, succession, without_whitespace
from mrs_spec.ground.data import JSON
from mrs_spec.ground.doors import unfit
from mrs_spec.ground.files import INSTALLED
from mrs_spec.ground.kept import CODE, digest, digest_of_files, installed, keep, kept
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import LANGS, Both, Lang
from mrs_spec.record.facts import CUT, Facts
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.draft import STEPS, Draft, Steps
from mrs_spec.scenarios.packed import packed_case, unpacked
from mrs_spec.scenarios.parity import parity
from mrs_spec.scenarios.parsed import parsed
from mrs_spec.scenarios.scenario import EDITION_TAG, Compiled, Scenario, Step, about, edition_of
from mrs_spec.scenarios.written import NotAValue

ROW_KEY = Both("行", "row")
TABLES = Both("通常|境界|例外|未確認", "ordinary|boundary|exception|no exception|not confirmed")
LONGEST_TITLE: dict[Lang, int] = {"ja": 80, "en": 120}
POINTS_BACK = Both(
    r"(?:そう|こう)(?:解|読)|(?:その|この|上記の)(?:読み方|解釈)",
    r"(?:even )?(?:if )?so read\b|(?:even )?(?:under|on|by|with) (?:that|this|the same) (?:reading|interpretation)\b",
)
"""Beginnings that send the reader to another title for the reading. A title is signed alone, so it says it itself."""


# --- steps ----------------------------------------------------------------------------------------


def load_steps(root: Path) -> Steps:
    """Import the house's `steps` package; the table is filled once."""
    if not STEPS.all:
        if str(root) not in sys.path:
            sys.path.insert(0, str(root))
        importlib.import_module("steps")
        first, *later = edition_folders()
        for edition in later:
            STEPS.renumber(edition, partial(_in_numbers, first, edition), called_in(edition))
    return STEPS


def _in_numbers(first: Edition, edition: Edition, text: str) -> str:
    """A text written about the first edition, in the numbers of a later one."""
    from mrs_spec.document.renumber import renumbered_in  # only where there is a later edition

    return str(renumbered_in(text, first, edition))


# --- scenarios ------------------------------------------------------------------------------------


ID = re.compile(r"([a-z]\w*(?:\.\w+)*)-(\d\d)")
READING = re.compile(r"IR-\d\d[a-z]?\.[A-Z]")


@cache
def headers() -> re.Pattern[str]:
    """A Gherkin keyword of either language, followed by a full-width colon."""
    from gherkin.dialect import DIALECTS

    keywords = {
        re.escape(keyword)
        for lang in LANGS
        for kind in ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
        for keyword in DIALECTS[lang][kind]
    }
    return re.compile(r"^\s*(?:" + "|".join(sorted(keywords, key=len, reverse=True)) + r")\s*：")


@rarely_collected()
def compile_features(root: Path) -> Compiled:
    """Every feature of both languages, parsed, linted and compiled. Nothing is run.

    What a file compiled to is kept as long as the file, the vocabulary and the code stay the same. Without a clone
    it is what they compiled to when the wheel was built.
    """
    load_steps(root)  # for whoever tells scenarios in sentences
    if root == INSTALLED:
        return unpacked(root)
    compiler = _Compiler(root)
    problems: list[Problem] = []
    scenarios: dict[Lang, dict[str, Scenario]] = {"ja": {}, "en": {}}
    names = {lang: {_in_both(path) for path in feature_files(root, lang)} for lang in LANGS}
    for lang in LANGS:
        first: dict[str, Scenario] = {}
        for path in feature_files(root, lang):
            for scenario in compiler.scenarios(path, lang, problems):
                name = scenario.file
                other = first.setdefault(scenario.scenario_id, scenario)
                own_row = (other.file, other.title) == (name, scenario.title) and scenario.id not in scenarios[lang]
                if other is not scenario and not own_row:
                    where = f"{name}:{scenario.line}"
                    problems.append(Problem("lint.id_twice", where=where, id=scenario.scenario_id, other=other.file))
                scenarios[lang][scenario.id] = scenario
    problems += unread(root)
    for folder, name in sorted(names["ja"] ^ names["en"]):
        missing: Lang = "en" if (folder, name) in names["ja"] else "ja"
        where = (folder / missing / name).relative_to(root).as_posix()
        problems.append(Problem("lint.other_language_missing", where=where))
    if not problems:
        problems += parity(scenarios)
    if not scenarios["ja"] and not problems:
        problems.append(Problem("lint.nothing", where="features"))
    return Compiled(scenarios, problems)


LOCKS = ("vectors.lock", "proof.lock")
"""What else lies in the folder of features: ids and digests, and the counts of the last proof."""


def feature_files(root: Path, lang: Lang) -> Iterator[Path]:
    """The features of a language, in order; those that are a later edition's own (features/2026-10-01/ja/) after all
    others."""
    features = root / "features"
    for folder in (features, *(features / edition for edition in edition_folders() if succession(edition))):
        yield from sorted((folder / lang).glob("*.feature"))


def _in_both(path: Path) -> tuple[Path, str]:
    """What a feature has in common with its other language: the folder of both, and its name."""
    return path.parent.parent, path.name


def _own_edition(path: Path) -> Edition | None:
    """The later edition whose own features a file is among."""
    return path.parent.parent.name if path.parent.parent.name in edition_folders() else None


def unread(root: Path) -> Iterator[Problem]:
    """Every file under features/ and steps/ that nobody reads: what is thought to be tested, and is not."""
    features, steps = root / "features", root / "steps"
    folders = [features, *(features / edition for edition in edition_folders())]
    read = {features / LOCKS[0], *(folder / LOCKS[1] for folder in folders)}
    for lang in LANGS:
        read.update(feature_files(root, lang))
    for path in _files_under(features):
        if path not in read:
            yield Problem("lint.not_read", where=path.relative_to(root).as_posix())
    for path in _files_under(steps):
        module = path.relative_to(root).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        if path.suffix != ".py" or module not in sys.modules:
            yield Problem("lint.step_file_not_read", where=path.relative_to(root).as_posix())


def _files_under(folder: Path) -> Iterator[Path]:
    """The files of a folder and those below it, but for what Python, editors and file managers leave behind."""
    for path in sorted(folder.rglob("*")):
        aside = path.name.startswith(".") and "feature" not in path.name.lower()
        if path.is_file() and not aside and "__pycache__" not in path.parts:
            yield path


def find_case(root: Path, id: str) -> Case | None:
    """One Case by its id, compiling only the file that has it. Raises Problems when that file is refused."""
    if root == INSTALLED:
        return packed_case(root, id)
    compiler = _Compiler(root)
    plain, _, edition = id.partition("@")
    scenario_id = re.sub(r"\.[a-z]{1,2}$", "", plain) if not ID.fullmatch(plain) else plain
    for path in feature_files(root, "ja"):
        if (_own_edition(path) or "") != edition:
            continue
        if re.search(rf"@{re.escape(scenario_id)}(?![\w.-])", path.read_text("utf-8", errors="replace")):
            problems: list[Problem] = []
            found = compiler.scenarios(path, "ja", problems, id)
            if problems:
                raise Problems(problems)
            return found[0].case if found else None
    return None


Node = dict[str, Any]
"""What gherkin parses, as it hands it out."""

ROOMS = ("ground", "document", "record", "law", "scenarios", "contract")
"""The folders on which it depends what a feature compiles to."""

Told = tuple[JSON, list[list[JSON]], list[list[str]]]
"""A Case as JSON: the facts as its steps told them, questions with answers, letters."""


class _Compiler:
    """Compiles files, or takes what was kept of them; a Case that both languages tell is made once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        steps = sys.modules["steps"].__path__ if "steps" in sys.modules else [root / "steps"]
        folders = [*(CODE / room for room in ROOMS), *map(Path, steps)]
        self.of = digest(installed("gherkin-official"), installed("pydantic"), digest_of_files(folders))
        self.cases: dict[str, tuple[Told, Case]] = {}

    @cached_property
    def steps(self) -> Steps:
        """The vocabulary, loaded where a file has to be compiled."""
        return load_steps(self.root)

    def scenarios(self, path: Path, lang: Lang, problems: list[Problem], only: str = "") -> list[Scenario]:
        """The scenarios of one file. What it is refused for is added to the problems, and nothing of it is kept.

        only: the id of the one that is wanted.
        """
        name = path.relative_to(self.root).as_posix()
        of = digest(self.of, name, path.read_bytes())
        place = f"compiled/{lang}/{'.'.join(filter(None, (_own_edition(path), path.stem)))}.json"
        if (rows := kept(self.root, place, of)) is not None:
            return [self._scenario(row, lang, name) for row in rows if not only or row[0] == only]
        before = len(problems)
        found = list(_File(path, name, lang, self, problems).scenarios())
        if len(problems) == before:
            keep(self.root, place, of, [self._row(one) for one in found])
        return [one for one in found if not only or one.id == only]

    def case(self, id: str, told: Told, facts: Callable[[], Facts]) -> Case:
        """The Case told, with these facts where none of this id was told just so before."""
        if id not in self.cases or self.cases[id][0] != told:
            expected = tuple(Expected(Question.parse(str(question)), answer) for question, answer in told[1])
            case = Case(id, facts(), expected, tuple(Chosen(*one) for one in told[2]))
            self.cases[id] = told, case
        return self.cases[id][1]

    def _row(self, one: Scenario) -> list[object]:
        return [one.id, one.line, one.title, one.rule, one.table, one.tags, one.steps, *self.cases[one.id][0]]

    def _scenario(self, row: list[Any], lang: Lang, name: str) -> Scenario:
        id, line, title, rule, table, tags, steps, *told = row
        case = self.case(id, tuple(told), lambda: Facts.model_validate(told[0], context=CUT))
        return Scenario(id, lang, name, line, title, rule, table, tuple(tags), tuple(map(Step._make, steps)), case)


class _File:
    """One feature file: read, linted, compiled."""

    def __init__(self, path: Path, name: str, lang: Lang, compiler: _Compiler, problems: list[Problem]) -> None:
        self.path, self.name, self.lang, self.compiler, self.problems = path, name, lang, compiler, problems
        self.own = _own_edition(path)

    def refuse(self, which: str, line: int, /, **slots: object) -> None:
        self.problems.append(Problem(which, where=f"{self.name}:{line}", **slots))

    def scenarios(self) -> Iterator[Scenario]:
        text = self._text()
        if text is None:
            return
        from gherkin.errors import CompositeParserException

        before = len(self.problems)
        self._lines(text)
        try:
            document = parsed(self.compiler.root, self.path, text)
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
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            self.refuse("lint.encoding", raw.count(b"\n", 0, error.start) + 1)
            return None
        for number, line in enumerate(text.split("\n"), 1):
            if (character := unfit(line)) is not None:
                self.refuse("lint.unfit", number, character=character)
                return None
        return text

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
            if headers().match(line):
                self.refuse("lint.full_width_colon", number)
            if re.search(r"\S\s+#", line) and not line.lstrip().startswith("#"):
                self.refuse("lint.comment_after_step", number)

    def _rule(self, rule: Node, above: list[Node], titles: dict[str, int]) -> Iterator[Scenario]:
        background = above + self._steps_of_background(rule["children"])
        if rule["tags"]:
            self.refuse("lint.tag_place", rule["location"]["line"], tag=rule["tags"][0]["name"])
        found = []
        for child in rule["children"]:
            if "scenario" in child:
                found += list(self._scenario(child["scenario"], rule["name"], background, titles))
        self._quotation(rule, found)
        yield from found

    def _quotation(self, rule: Node, scenarios: list[Scenario]) -> None:
        line = rule["location"]["line"]
        ids = {self._about(ID.match(s.scenario_id)[1], s.tags) for s in scenarios}  # type: ignore[index]
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

    def _steps_of_background(self, children: list[Node]) -> list[Node]:
        found: list[Node] = []
        for child in children:
            if background := child.get("background"):
                if background["description"]:
                    self.refuse("lint.description", background["location"]["line"])
                found += background["steps"]
        return found

    def _scenario(self, node: Node, rule: str, background: list[Node], titles: dict[str, int]) -> Iterator[Scenario]:
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
            case = self._case(
                id + (f".{key}" if key else "") + (f"@{self.own}" if self.own else ""),
                steps,
                readings,
                edition_of(tags),
            )
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

    def _tags(self, node: Node) -> tuple[str, tuple[Chosen, ...], tuple[str, ...]]:
        line = node["location"]["line"]
        tags = tuple(tag["name"].removeprefix("@") for tag in node["tags"])
        ids = [tag for tag in tags if ID.fullmatch(tag)]
        readings = []
        edition = edition_of(tags)
        text = corpus(edition)
        for tag in tags:
            if re.search(r"[:()（）：]", tag):
                self.refuse("lint.tag_form", line, tag=tag)
            elif READING.fullmatch(tag):
                try:
                    readings.append(parse_chosen(tag, edition))
                    with_needs(readings, edition)
                except Problem as problem:
                    self.problems.append(problem.at(f"{self.name}:{line}"))
            elif (found := EDITION_TAG.fullmatch(tag)) and found[1] in edition_folders():
                continue
            elif tag not in ids and tag not in text.all:
                self.refuse("lint.unknown_tag", line, tag=tag)
        if len(ids) != 1:
            self.refuse("lint.one_id", line, found=", ".join(ids) or "—")
            return "", (), tags
        if self.own and f"edition.{self.own}" not in tags:
            self.refuse("editions.tag_missing", line, edition=self.own)
        subject = self._about(ID.fullmatch(ids[0])[1], tags)  # type: ignore[index]
        if subject != "life" and subject not in text.all:
            self.refuse("lint.unknown_tag", line, tag=ids[0])
        elif subject != "life" and subject not in tags:
            self.refuse("lint.clause_tag_missing", line, id=ids[0], clause=subject)
        return ids[0], tuple(sorted(readings)), tags

    def _about(self, subject: str, tags: tuple[str, ...]) -> str:
        """The clause a scenario is about: of one that states the new answer of an older one, as it is now called."""
        return about(subject, tags, self.own) if self.own else subject

    def _rows(self, node: Node) -> list[tuple[str, str, dict[str, str], int]]:
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

    def _steps(self, nodes: list[Node], row: Mapping[str, str]) -> Iterator[Step]:
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

    def _case(self, id: str, steps: tuple[Step, ...], readings: tuple[Chosen, ...], edition: Edition) -> Case | None:
        before = len(self.problems)
        draft = Draft()
        for step in steps:
            found = self.compiler.steps.matching(step.kind, step.text, self.lang)
            if not found:
                self.refuse("lint.undefined_step", step.line, step=step.text)
            elif len(found) > 1:
                self.refuse("lint.ambiguous_step", step.line, step=step.text, steps=", ".join(s.name for s in found))
            elif (said := self.compiler.steps.in_edition(found[0], edition)) is not found[0]:
                values = found[0].phrase.values(step.text, self.lang)
                here = said.phrase.written(self.lang, **values)
                self.refuse("editions.step_number", step.line, step=step.text, said=here)
            else:
                try:
                    found[0].function(draft, **found[0].phrase.values(step.text, self.lang))
                except NotAValue as error:
                    self.refuse("lint.not_a_value", step.line, value=str(error))
                except Problem as problem:
                    self.problems.append(problem.at(f"{self.name}:{step.line}"))
        if len(self.problems) > before:
            return None
        told = (
            draft.as_json(),
            [[str(row.question), row.answer] for row in draft.expected],
            [list(chosen) for chosen in readings],
        )
        try:
            return self.compiler.case(id, told, draft.facts)
        except Problems as several:
            for one in several.found:
                self.refuse("lint.facts", steps[0].line, id=id, problem=Both(one.told("ja"), one.told("en")))
        return None
