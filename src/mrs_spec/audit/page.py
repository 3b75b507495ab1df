"""The summary page: one file in both languages, complete without a network and without a script."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.metadata import version

from mrs_spec.asking.editions import edition_meant
from mrs_spec.audit import tell
from mrs_spec.audit.compare import LineVerdict
from mrs_spec.audit.parts import Sums
from mrs_spec.audit.summary import Summary
from mrs_spec.document.text import corpus
from mrs_spec.ground.pages import templates
from mrs_spec.ground.wording import LANGS, Both, Lang


def html(summary: Summary) -> str:
    """The page."""

    def both(of: Callable[[Lang], object]) -> dict[Lang, object]:
        return {lang: of(lang) for lang in LANGS}

    def table(rows: list[Sums], name: Callable[[str], Both]) -> list[dict[str, object]]:
        return [{"name": name(one.name), "sums": one, "kind": ""} for one in rows]

    def clauses(name: str) -> Both:
        return Both(tell.places_named(name, "ja"), tell.places_named(name, "en"))

    verdicts = [
        {"name": tell.verdict_name(one.name), "sums": one, "kind": _standing(LineVerdict(one.name))}
        for one in summary.by_verdict
    ]
    asked = summary.audited.plan.asked
    return (
        templates("audit")
        .get_template("page.html")
        .render(
            langs=LANGS,
            head=both(lambda lang: tell.head_line(summary, lang)),
            verdict=both(lambda lang: tell.verdict_line(summary, lang)),
            good=summary.audited.exit_code == 0,
            adds_up=both(lambda lang: tell.adds_up_line(summary, lang)),
            problems=both(lambda lang: [one.told(lang) for one in summary.audited.problems]),
            verdicts=verdicts,
            total=summary.total,
            causes=both(lambda lang: list(tell.cause_lines(summary, lang))),
            looked_into=summary.causes.contracts,
            clauses=table(summary.by_clause, clauses),
            months=table(summary.by_month, lambda name: Both(name or "日なし", name or "no day")),
            faults=[(field, count, both(partial(tell.fault_told, fault))) for fault, field, count in summary.faults],
            largest=[
                {"of": one, "line": both(partial(tell.large_line, one)), "why": one.why} for one in summary.largest
            ],
            version=version("mrs-spec"),
            edition=edition_meant(),
            source=corpus(edition_meant()).sha256[:12],
            letters=" ".join(asked.letters),
        )
    )


def _standing(verdict: LineVerdict) -> str:
    return "good" if verdict.in_order else "bad" if verdict.differs else "open"
