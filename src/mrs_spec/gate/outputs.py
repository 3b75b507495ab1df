"""A run for machines and pages: JSON lines, JUnit, Markdown, HTML, and what two build servers show beside the code.

None of them changes the exit code.
"""

from __future__ import annotations

import hashlib
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import IO

from pydantic import BaseModel, ConfigDict, Field

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import Edition, corpus
from mrs_spec.gate import baseline, tell
from mrs_spec.gate.messages import Started
from mrs_spec.gate.runner import INCOMPLETE, VERDICT_NAMES, CaseVerdict, Outcome, Result
from mrs_spec.gate.tell import Report
from mrs_spec.ground.files import write_whole, writing
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS, Both, Lang, listed
from mrs_spec.scenarios.scenario import Compiled

SCHEME = "mrs-spec gate result 1"


# --- JSON lines -----------------------------------------------------------------------------------


class JsonLines:
    """A header, one line a Case as it is judged, a footer. Without the footer the run was cut short."""

    def __init__(self, opened: Callable[[], IO[str]], compiled: Compiled, root: str, edition: Edition) -> None:
        """opened: called when the system has started, so that a run that never began leaves a file as it was."""
        self.opened, self.compiled, self.root, self.edition = opened, compiled, root, edition

    def _line(self, **body: object) -> None:
        with writing(Path(str(getattr(self.to, "name", "stdout")).strip("<>"))):
            self.to.write(json.dumps(body, ensure_ascii=False) + "\n")
            self.to.flush()

    def begun(self, result: Result) -> None:
        """Write the header: the run has begun."""
        self.to, self.result = self.opened(), result
        text = corpus(self.edition)
        self._line(
            type="header", scheme=SCHEME, version=version("mrs-spec"), sut=result.sut,
            edition=text.edition.isoformat(), source_sha256=text.sha256, root=self.root,
            selected=result.selected, declared=result.started.sent(),
            **({"shuffled": result.shuffled} if result.shuffled is not None else {}),
        )  # fmt: skip

    def done(self, one: Outcome) -> None:
        """Write the line of a Case that was judged."""
        scenario = self.compiled.scenarios["ja"][one.case]
        wrong = [{"question": str(row.question), "expected": row.expected, "got": row.got} for row in one.wrong]
        note = {"note": one.note._asdict()} if one.note else {}
        standing = str(baseline.standing(one))
        dressed = self.result.dressed.get(one.case)
        case = dressed.case if dressed else scenario.case
        sent = {} if one.verdict.in_order else {"message": tell.sent_for(case, one, self.result.started)}
        self._line(
            type="case", case=one.case, clauses=scenario.clauses, verdict=one.verdict.value, standing=standing,
            asked=one.asked, wrong=wrong, **note, **sent,
        )  # fmt: skip

    def ended(self, report: Report) -> None:
        """Write the footer: the run came to its end."""
        result, (right, asked) = report.result, report.answers
        self._line(
            type="footer", exit=report.exit_code, verdicts={kind.value: result.count(kind) for kind in result.counted},
            asked=asked, right=right, right_without_rules=report.nothing[0],
            news=baseline.as_json(report.news), regressions=report.regressions,
            problems=[{lang: one.told(lang) for lang in LANGS} for one in tell.problems_of(report)],
            not_checked=[carried.clause for carried in report.clauses if not carried.asked],
            **({"left_out": report.left_out} if report.real else {}),
            causes=[tell.cause_json(cause) for cause in report.diagnosis.causes],
            unexplained=[{"case": case, "question": name} for case, name in report.diagnosis.unexplained],
            restarts=result.restarts, discarded=result.discarded, seconds=round(report.seconds, 3),
            seconds_asking=round(result.seconds, 3),
        )  # fmt: skip


class Header(BaseModel):
    """What is read of the first line of a result."""

    model_config = ConfigDict(frozen=True)

    scheme: str = Field(pattern=f"^{SCHEME}$")
    edition: str
    root: str
    selected: bool
    shuffled: int | None = None
    declared: Started


def read_result(path: Path) -> tuple[Header, dict[str, baseline.CaseStanding]]:
    """The header and the standing of every Case of a finished run. Raises Problem; Unfinished without a footer."""
    try:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        header = Header.model_validate(rows[0])
        cases = [row for row in rows if row["type"] == "case"]
        found = {str(row["case"]): baseline.read_standing(str(row["standing"])) for row in cases}
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        raise Problem("gate.not_a_result", where=str(path)) from None
    if rows[-1]["type"] != "footer" or rows[-1].get("exit") == INCOMPLETE:
        raise Unfinished(Problem("gate.no_footer", where=str(path)))
    return header, found


def whole(path: Path, found: Mapping[str, object], ids: Iterable[str]) -> None:
    """Raises Unfinished where the line of a Case is missing."""
    if lacking := [id for id in ids if id not in found]:
        raise Unfinished(Problem("gate.lines_missing", where=str(path), count=len(lacking), first=lacking[0]))


class Unfinished(Exception):
    """A result whose run did not come to its end."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(problem.told("en"))


# --- JUnit ----------------------------------------------------------------------------------------

NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(report: Report, lang: Lang) -> str:
    """One test case a Case: failure, error or skipped, as build servers show them."""
    result = report.result
    failures, skipped = result.count(CaseVerdict.FAIL), result.count(CaseVerdict.UNSUPPORTED)
    suite = ET.Element(
        "testsuite", name=_xml(f"mrs-spec gate: {result.started.system.name}"), tests=str(len(result.outcomes)),
        failures=str(failures), skipped=str(skipped), errors=str(len(result.bad) - failures),
        time=f"{report.seconds:.3f}",
    )  # fmt: skip
    for id, one in result.outcomes.items():
        clauses = report.scenario(id, lang).clauses
        case = ET.SubElement(suite, "testcase", name=id, classname=clauses[0] if clauses else "life")
        if one.verdict is CaseVerdict.PASS:
            continue
        if one.verdict is CaseVerdict.UNSUPPORTED:
            ET.SubElement(case, "skipped", message=_xml(one.note.in_(lang) if one.note else ""))
            continue
        lines = list(tell.failure_lines(report, one, lang))
        kind = "failure" if one.verdict is CaseVerdict.FAIL else "error"
        row = ET.SubElement(case, kind, message=_xml(tell.first_difference(one, lang)), type=one.verdict.value)
        row.text = _xml("\n".join([*lines, report.message(one)]))
    whole = ET.Element("testsuites")
    whole.append(suite)
    ET.indent(whole)
    return ET.tostring(whole, "unicode", xml_declaration=True) + "\n"


def _xml(text: str) -> str:
    return NOT_XML.sub("\ufffd", text)


# --- Markdown -------------------------------------------------------------------------------------


def markdown(report: Report, lang: Lang) -> str:
    """A summary for a pull request."""
    return "\n".join(_markdown(report, lang)) + "\n"


def _markdown(report: Report, lang: Lang) -> Iterator[str]:
    mark = "✅" if report.exit_code == 0 else "❌"
    yield f"### {mark} mrs-spec gate: {_md(tell.verdict_line(report, lang))}"
    yield ""
    yield _md(tell.head_line(report, lang))
    yield ""
    kinds = report.result.counted
    yield "| " + " | ".join(VERDICT_NAMES[kind].in_(lang) for kind in kinds) + " |"
    yield "|" + "---|" * len(kinds)
    yield "| " + " | ".join(str(report.result.count(kind)) for kind in kinds) + " |"
    yield ""
    yield _md(tell.answers_line(report, lang))
    yield ""
    yield _md(tell.checked_line(report, lang))
    yield ""
    left_out = tell.left_out_lines(report, lang)
    for line in (*left_out, *tell.news_lines(report, lang), *(problem.told(lang) for problem in report.stale)):
        yield f"- {_md(line)}"
    if diagnosed := tell.diagnosed(report, lang):
        yield ""
        yield f"**{_md(tell.DIAGNOSIS.in_(lang))}**"
        yield ""
        for number, finding in enumerate(diagnosed, 1):
            yield f"{number}. {_md(finding.sentence)}"
            yield from (f"   - {_md(line)}" for line in finding.details)
    failures = report.ordered_failures()
    causes = {one.case: group.number or "—" for group in report.groups for one in group.failures}
    if failures:
        yield ""
        yield Both("| 事例 | 原因 | 条項 | 事実 | 差 |", "| case | cause | clause | facts | difference |").in_(lang)
        yield "|---|---|---|---|---|"
    for failure in failures[:20]:
        id = failure.case
        clauses = listed((clause_name(c).in_(lang) for c in report.scenario(id, lang).clauses), lang)
        cells = [tell.difference(row, lang) for row in failure.wrong] or [
            failure.note.in_(lang) if failure.note else ""
        ]
        name = f"[`{id}`]({report.in_the_book(id)})" if report.book else f"`{id}`"
        given = "<br>".join(map(_md, report.given(id, lang)))
        yield f"| {name} | {causes[id]} | {_md(clauses)} | {given} | {'<br>'.join(map(_md, cells))} |"
    if len(failures) > 20:
        yield ""
        yield f"… +{len(failures) - 20}"
    for failure in failures[:20]:
        if more := report.more(failure.case, lang):
            yield from ("", f"`{failure.case}`", "", "```gherkin", *more, "```")
    if lines := list(tell.not_checked(report, lang)):
        yield ""
        yield f"<details><summary>{_md(tell.checked_line(report, lang))}</summary>"
        yield ""
        yield from (f"- {_md(line)}" for line in lines)
        yield ""
        yield "</details>"


def _md(text: str) -> str:
    escaped = re.sub(r"([\\`*_\[\]|#])", r"\\\1", text)
    return escaped.replace("&", "&amp;").replace("<", "&lt;").replace("\n", " ")


# --- beside the code ------------------------------------------------------------------------------

SHOWN = 10
"""GitHub shows so many annotations of a step, and no more."""


def github(report: Report, lang: Lang) -> str:
    """The run as text, then an annotation for each cause and each failure that none explains (GitHub Actions)."""
    lines = list(tell.as_text(report, lang, SHOWN))
    found = [_annotation(report, group, lang) for group in _by_cause(report)][:SHOWN]
    ends = [] if report.end[1] is None else [("mrs-spec gate", tell.verdict_line(report, lang))]
    commands = [f"::error title={_command(title, ',:')}::{_command(text)}" for title, text in (*ends, *found)]
    return "\n".join([*commands, *lines]) + "\n"


def gitlab(report: Report, lang: Lang) -> str:
    """A Code Quality report (GitLab): an issue for each cause and each failure that none explains.

    The place of an issue is that of its first scenario in mrs-spec.
    """
    issues = []
    for group in _by_cause(report):
        title, text = _annotation(report, group, lang)
        first = report.scenario(group.failures[0].case, lang)
        of = " ".join([title, *(one.case for one in group.failures)])
        issues.append({
            "description": f"{title}: {text}", "check_name": "mrs-spec gate", "severity": "major",
            "fingerprint": hashlib.sha256(of.encode()).hexdigest(),
            "location": {"path": first.file, "lines": {"begin": first.line}},
        })  # fmt: skip
    return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


def _by_cause(report: Report) -> Iterator[tell.Group]:
    """The groups, those without a cause one by one; what is waived or accepted is left out."""
    new = set(report.regressions)
    for group in report.groups:
        its = [one for one in group.failures if one.case in new]
        parts = [its] if group.cause and its else [[one] for one in its]
        yield from (group._replace(failures=part) for part in parts)


def _annotation(report: Report, group: tell.Group, lang: Lang) -> tuple[str, str]:
    first = group.failures[0]
    lines = [tell.heading(report, first, lang), *report.given(first.case, lang), tell.first_difference(first, lang)]
    if group.cause is None:
        return first.case, "\n".join([*lines, f"$ {report.again(first.case)}"])
    return group.name(lang), "\n".join([*lines, f"$ {report.again(first.case)}"])


def _command(text: str, more: str = "") -> str:
    """A text within a workflow command of GitHub."""
    return "".join(f"%{ord(c):02X}" if c in "%\r\n" + more else c for c in text)


# --- HTML -----------------------------------------------------------------------------------------


def html(report: Report) -> str:
    """One page in both languages, complete without its script, which only filters."""
    from mrs_spec.ground.pages import templates

    return templates("gate").get_template("page.html").render(**_page(report))


def _page(report: Report) -> dict[str, object]:
    def both(tell_it: Callable[[Lang], object]) -> dict[Lang, object]:
        return {lang: tell_it(lang) for lang in LANGS}

    result = report.result
    groups = [
        {
            "number": group.number,
            "name": both(group.name),
            "failures": [
                {
                    "id": one.case,
                    "verdict": VERDICT_NAMES[one.verdict],
                    "new": one.case in report.regressions,
                    "again": report.again(one.case),
                    "message": report.message(one),
                    "book": report.in_the_book(one.case),
                    "clauses": " ".join(report.scenario(one.case, "ja").clauses),
                    "shown": both(partial(_failure, report, one)),
                }
                for one in group.failures
            ],
        }
        for group in report.groups
    ]
    return {
        "langs": LANGS,
        "system": result.started.system,
        "head": both(lambda lang: tell.head_line(report, lang)),
        "verdict": both(lambda lang: tell.verdict_line(report, lang)),
        "good": report.exit_code == 0,
        "counts": [(VERDICT_NAMES[kind], result.count(kind), kind.in_order) for kind in result.counted],
        "answers": both(lambda lang: tell.answers_line(report, lang)),
        "checked": both(lambda lang: tell.checked_line(report, lang)),
        "left_out": both(lambda lang: list(tell.left_out_lines(report, lang))),
        "time": both(lambda lang: tell.time_line(report, lang)),
        "news": both(lambda lang: [*tell.news_lines(report, lang), *(problem.told(lang) for problem in report.stale)]),
        "diagnosis": both(lambda lang: tell.diagnosed(report, lang)),
        "causes": len(report.diagnosis.causes),
        "groups": groups,
        "clauses": [(carried, clause_name(carried.clause), _state(report, carried)) for carried in report.clauses],
        "stderr": result.stderr,
        "edition": report.law.edition,
        "source": corpus(report.law.edition).sha256,
        "root": report.root,
        "version": version("mrs-spec"),
    }


def _state(report: Report, one: tell.Carried) -> str:
    bad = any(one.clause in report.scenario(id, "ja").clauses for id in report.result.bad)
    return "bad" if bad else "none" if not one.asked else "part" if one.asked < one.cases else "whole"


def _failure(report: Report, one: Outcome, lang: Lang) -> dict[str, object]:
    scenario = report.scenario(one.case, lang)
    return {
        "title": scenario.title,
        "clauses": listed((clause_name(clause).in_(lang) for clause in scenario.clauses), lang),
        "note": one.note.in_(lang) if one.note else "",
        "given": report.given(one.case, lang),
        "more": report.more(one.case, lang),
        "wrong": [
            (tell.difference(row, lang), [line.removeprefix("・") for line in report.why(row, one.case, lang)])
            for row in one.wrong
        ],
    }


# --- files ----------------------------------------------------------------------------------------

FORMS: dict[str, Callable[[Report, Lang], str]] = {
    ".xml": junit,
    ".md": markdown,
    ".html": lambda report, lang: html(report),
    ".json": gitlab,
}
"""How a report is written, by the end of its file name; .jsonl is written line by line while the run goes on."""
PRINTED = {"xml": junit, "md": markdown, "html": FORMS[".html"], "gitlab": gitlab, "github": github}
"""How a run is printed, by the form asked for, besides text and jsonl."""


def write(path: Path, report: Report, lang: Lang) -> None:
    """Write a report in the form that its name ends in."""
    write_whole(path, FORMS[path.suffix](report, lang))
