"""A run for machines and pages: JSON lines, JUnit, Markdown, HTML. None of them changes the exit code."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import IO

from pydantic import BaseModel, ConfigDict, Field

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import corpus
from mrs_spec.gate import baseline, tell
from mrs_spec.gate.messages import Started
from mrs_spec.gate.runner import VERDICT_NAMES, CaseVerdict, Outcome, Result
from mrs_spec.gate.tell import Report
from mrs_spec.ground.files import write_whole, writing
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import LANGS, Both, Lang, listed
from mrs_spec.scenarios.scenario import Compiled

SCHEME = "mrs-spec gate result 1"


# --- JSON lines -----------------------------------------------------------------------------------


class JsonLines:
    """A header, one line a Case as it is judged, a footer. Without the footer the run was cut short."""

    def __init__(self, opened: Callable[[], IO[str]], compiled: Compiled, root: str) -> None:
        """opened: called when the system has started, so that a run that never began leaves a file as it was."""
        self.opened, self.compiled, self.root = opened, compiled, root

    def _line(self, **body: object) -> None:
        with writing(Path(str(getattr(self.to, "name", "stdout")).strip("<>"))):
            self.to.write(json.dumps(body, ensure_ascii=False) + "\n")
            self.to.flush()

    def begun(self, result: Result) -> None:
        """Write the header: the run has begun."""
        self.to = self.opened()
        text = corpus()
        self._line(
            type="header", scheme=SCHEME, version=version("mrs-spec"), sut=result.sut,
            edition=text.edition.isoformat(), source_sha256=text.sha256, root=self.root,
            selected=result.selected, declared=result.started.sent(),
        )  # fmt: skip

    def done(self, one: Outcome) -> None:
        """Write the line of a Case that was judged."""
        clauses = self.compiled.scenarios["ja"][one.case].clauses
        wrong = [{"question": str(row.question), "expected": row.expected, "got": row.got} for row in one.wrong]
        note = {"note": one.note._asdict()} if one.note else {}
        standing = str(baseline.standing(one))
        self._line(
            type="case", case=one.case, clauses=clauses, verdict=one.verdict.value, standing=standing,
            asked=one.asked, wrong=wrong, **note,
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
            causes=[tell.cause_json(cause) for cause in report.diagnosis.causes],
            unexplained=[{"case": case, "question": name} for case, name in report.diagnosis.unexplained],
            restarts=result.restarts, discarded=result.discarded, seconds=round(result.seconds, 3),
        )  # fmt: skip


class Header(BaseModel):
    """What is read of the first line of a result."""

    model_config = ConfigDict(frozen=True)

    scheme: str = Field(pattern=f"^{SCHEME}$")
    edition: str
    root: str
    selected: bool
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
    if rows[-1]["type"] != "footer" or rows[-1].get("exit") == 4:
        raise Unfinished(Problem("gate.no_footer", where=str(path)))
    return header, found


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
        time=f"{result.seconds:.3f}",
    )  # fmt: skip
    for id, one in result.outcomes.items():
        clauses = report.scenario(id, lang).clauses
        case = ET.SubElement(suite, "testcase", name=id, classname=clauses[0] if clauses else "life", time="0")
        if one.verdict is CaseVerdict.PASS:
            continue
        if one.verdict is CaseVerdict.UNSUPPORTED:
            ET.SubElement(case, "skipped", message=_xml(one.note.in_(lang) if one.note else ""))
            continue
        lines = list(tell.failure_lines(report, one, lang))
        kind = "failure" if one.verdict is CaseVerdict.FAIL else "error"
        row = ET.SubElement(case, kind, message=_xml(lines[1].strip()), type=one.verdict.value)
        row.text = _xml("\n".join(lines))
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
    for line in (*tell.news_lines(report, lang), *(problem.told(lang) for problem in report.stale)):
        yield f"- {_md(line)}"
    if diagnosed := tell.diagnosed(report, lang):
        yield ""
        yield f"**{_md(tell.DIAGNOSIS.in_(lang))}**"
        yield ""
        for finding in diagnosed:
            yield f"- {_md(finding.sentence)}"
            yield from (f"  - {_md(line)}" for line in finding.details)
    failures = report.ordered_failures()
    if failures:
        yield ""
        yield Both("| 事例 | 条項 | 差 |", "| case | clause | difference |").in_(lang)
        yield "|---|---|---|"
    for failure in failures[:20]:
        clauses = listed((clause_name(c).in_(lang) for c in report.scenario(failure.case, lang).clauses), lang)
        cells = [tell.difference(row, lang) for row in failure.wrong] or [
            failure.note.in_(lang) if failure.note else ""
        ]
        yield f"| `{failure.case}` | {_md(clauses)} | {'<br>'.join(map(_md, cells))} |"
    if len(failures) > 20:
        yield ""
        yield f"… +{len(failures) - 20}"
    for failure in failures[:20]:
        if more := report.more(failure.case, lang):
            yield from ("", f"`{failure.case}`", "", "```gherkin", *more, "```")
    if lines := list(tell.not_checked(report, lang)):
        yield ""
        yield from (f"> {_md(line)}" for line in lines)


def _md(text: str) -> str:
    escaped = re.sub(r"([\\`*_\[\]|#])", r"\\\1", text)
    return escaped.replace("&", "&amp;").replace("<", "&lt;").replace("\n", " ")


# --- HTML -----------------------------------------------------------------------------------------


def html(report: Report) -> str:
    """One page in both languages, without scripts."""
    from mrs_spec.ground.pages import templates

    return templates("gate").get_template("page.html").render(**_page(report))


def _page(report: Report) -> dict[str, object]:
    def both(tell_it: Callable[[Lang], object]) -> dict[Lang, object]:
        return {lang: tell_it(lang) for lang in LANGS}

    result = report.result
    failures = [
        {
            "id": one.case,
            "verdict": VERDICT_NAMES[one.verdict],
            "new": one.case in report.regressions,
            "again": report.again(one.case),
            "shown": both(partial(_failure, report, one)),
        }
        for one in report.ordered_failures()
    ]
    return {
        "langs": LANGS,
        "system": result.started.system,
        "head": both(lambda lang: tell.head_line(report, lang)),
        "verdict": both(lambda lang: tell.verdict_line(report, lang)),
        "good": report.exit_code == 0,
        "counts": [(VERDICT_NAMES[kind], result.count(kind), kind.in_order) for kind in result.counted],
        "answers": both(lambda lang: tell.answers_line(report, lang)),
        "news": both(lambda lang: [*tell.news_lines(report, lang), *(problem.told(lang) for problem in report.stale)]),
        "diagnosis": both(lambda lang: tell.diagnosed(report, lang)),
        "failures": failures,
        "clauses": [(carried, clause_name(carried.clause), _state(report, carried)) for carried in report.clauses],
        "stderr": result.stderr,
        "edition": corpus().edition.isoformat(),
        "source": corpus().sha256,
        "root": report.root,
        "version": version("mrs-spec"),
        "seconds": f"{result.seconds:.1f}",
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
        "more": report.more(one.case, lang),
        "wrong": [(tell.difference(row, lang), report.why(row, one.case, lang)) for row in one.wrong],
    }


# --- files ----------------------------------------------------------------------------------------

FORMS: dict[str, Callable[[Report, Lang], str]] = {
    ".xml": junit,
    ".md": markdown,
    ".html": lambda report, lang: html(report),
}
"""How a report is written, by the end of its file name; .jsonl is written line by line while the run goes on."""


def write(path: Path, report: Report, lang: Lang) -> None:
    """Write a report in the form that its name ends in."""
    write_whole(path, FORMS[path.suffix](report, lang))
