"""A run in the words of the clauses: what was expected, what came, by how much, why, and how to see it again."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.document.names import clause_name
from mrs_spec.document.text import belongs, corpus
from mrs_spec.gate.baseline import NEWS_NAMES, CaseStanding, Diff, Waiver, diff, regressions, stale
from mrs_spec.gate.compare import answered, by_how_much
from mrs_spec.gate.diagnosis import Diagnosis, Near, Place, Shift, Suspect, diagnose
from mrs_spec.gate.runner import VERDICT_NAMES, CaseVerdict, Outcome, Result, nothing_known
from mrs_spec.ground.data import Object
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both, Lang, listed
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Wrong
from mrs_spec.scenarios.scenario import Compiled, Scenario
from mrs_spec.telling.explain import Trace, heard, outcome, question_name, quoted, rule_name

WHY = 6
"""How many lines of the reason are told beside a failure; `mrs-spec explain` tells the whole."""


class Carried(NamedTuple):
    """A clause, how many Cases carry it, and how many of them were asked whole."""

    clause: str
    asked: int
    cases: int


class Report:
    """One run with all that is said about it."""

    def __init__(
        self,
        result: Result,
        compiled: Compiled,
        law: Law,
        root: str,
        before: Mapping[str, CaseStanding] | None = None,
        waivers: list[Waiver] | None = None,
    ) -> None:
        self.result, self.compiled, self.law, self.root = result, compiled, law, root
        self.cases: dict[str, Case] = compiled.cases
        self.has_baseline = before is not None
        self.news: Diff = diff(before, result)
        self.waivers = {one.case: one for one in waivers or ()}
        self.stale = stale(waivers or (), result)
        self.regressions = regressions(self.news, waivers or ())

    @property
    def exit_code(self) -> int:
        """0 no regression, 1 regression, 4 incomplete."""
        if self.result.incomplete:
            return 4
        return 1 if self.regressions or self.stale else 0

    @cached_property
    def diagnosis(self) -> Diagnosis:
        """Empty for a system that does no better than one without any rule: there is nothing to explain it by."""
        if not self.knows_something:
            return Diagnosis()
        return diagnose(self.law, self.cases, self.result.outcomes)

    @property
    def knows_something(self) -> bool:
        """Whether it answers more rightly than a system without any rule."""
        return self.answers[0] > self.nothing[0]

    @cached_property
    def nothing(self) -> tuple[int, int]:
        """What a system without any rule would answer rightly, of how many."""
        return nothing_known(self.cases, self.result.outcomes)

    @property
    def answers(self) -> tuple[int, int]:
        """Right answers, and answers asked for."""
        outcomes = self.result.outcomes.values()
        right = sum(len(one.got) - len({row.question for row in one.wrong}) for one in outcomes)
        return right, sum(len(one.asked) for one in outcomes)

    def scenario(self, id: str, lang: Lang) -> Scenario:
        """The scenario of a Case in one language."""
        return self.compiled.scenarios[lang][id]

    @cached_property
    def clauses(self) -> list[Carried]:
        """Every clause of the document with Cases, in its order: how many of them were asked whole."""
        asked: dict[str, int] = {}
        cases: dict[str, int] = {}
        for id, one in self.result.outcomes.items():
            whole = bool(one.asked) and set(one.asked) >= {str(row.question) for row in self.cases[id].expected}
            for clause in self.scenario(id, "ja").clauses:
                cases[clause] = cases.get(clause, 0) + 1
                asked[clause] = asked.get(clause, 0) + whole
        return [Carried(id, asked[id], cases[id]) for id in corpus().all if id in cases]

    def ordered_failures(self) -> list[Outcome]:
        """What is not in order: regressions first."""
        new = set(self.regressions)
        return sorted(self.result.bad.values(), key=lambda one: one.case not in new)

    # one failure

    def why(self, wrong: Wrong, case: str, lang: Lang) -> list[str]:
        """The rules behind the expected answer, those of the scenario's clauses first, shortened."""
        law = self.cases[case].law(self.law)
        trace = Trace(law)
        judge = Judge(law, trace)
        put(judge, judge.session(self.cases[case].facts.record), wrong.question)
        nodes = [node for root in trace.roots for node in root.walk() if node.concluded and not node.handed_on]
        nodes = [node for node in nodes if node.sayings or node.has_content]
        own = self.scenario(case, lang).clauses
        nodes.sort(key=lambda node: not any(belongs(node.rule.clause, clause) for clause in own))
        lines = []
        for node in nodes:
            lines.append(f"{rule_name(node.rule, lang)} {quoted(node.rule, lang)} → {outcome(node.outcome, lang)}")
            lines += [f"・{heard(saying, lang)}" for saying in node.sayings]
        return list(dict.fromkeys(lines))[:WHY]

    def more(self, case: str, lang: Lang) -> list[str]:
        """What else is told of a failure: nothing, for its scenario stands in features."""
        return []

    def heading(self, lang: Lang) -> str:
        """What was asked, and of which edition."""
        edition, cases = corpus().edition.isoformat(), len(self.result.outcomes)
        if lang == "ja":
            return f"{edition} 版、{cases} 事例、root {self.root[:16]}"
        return f"edition {edition}, {_count(cases, 'case')}, root {self.root[:16]}"

    def ending(self, lang: Lang) -> str:
        """What it came to."""
        if not self.exit_code:
            return Both("後退はありません。", "no regression.").in_(lang)
        count = len(self.regressions)
        if not count:
            return Both("期限切れ又は不要な猶予があります。", "a waiver is stale.").in_(lang)
        return Both(f"後退 {count} 件", f"regression: {_count(count, 'case')}").in_(lang)

    def again(self, case: str) -> str:
        """The command that shows this failure alone."""
        return f"mrs-spec gate run --sut {shlex.quote(self.result.sut)} --case {case}"


# --- sentences ------------------------------------------------------------------------------------


def heading(report: Report, one: Outcome, lang: Lang) -> str:
    """A failure's Case with its clauses and its title."""
    scenario = report.scenario(one.case, lang)
    clauses = listed((clause_name(clause).in_(lang) for clause in scenario.clauses), lang)
    return f"{one.case}  [{clauses}]  {scenario.title}" if clauses else f"{one.case}  {scenario.title}"


def difference(wrong: Wrong, lang: Lang) -> str:
    """契約の解除の効力が生じる日: 期待 2024年7月16日、回答 2024年7月15日（1日早い）"""
    by = by_how_much(wrong)
    expected, got = (answered(wrong.question, answer, lang) for answer in (wrong.expected, wrong.got))
    asked = question_name(wrong.question, lang)
    if lang == "ja":
        return f"{asked}: 期待 {expected}、回答 {got}" + (f"（{by.ja}）" if by else "")
    return f"{asked}: expected {expected}, got {got}" + (f" ({by.en})" if by else "")


def counts(result: Result, lang: Lang) -> str:
    """How many Cases ended how."""
    parts = (f"{VERDICT_NAMES[kind].in_(lang)} {result.count(kind)}" for kind in result.counted)
    return listed(parts, lang)


def answers_line(report: Report, lang: Lang) -> str:
    """The score, with the score of a system that knows no rule beside it."""
    right, asked = report.answers
    nothing, _ = report.nothing
    if lang == "ja":
        return f"質問 {asked:,} 問のうち正答 {right:,}（規則を一つも持たないシステムの正答は {nothing:,}）"
    return f"{_count(asked, 'question')} asked, {right:,} answered rightly (a system without any rule: {nothing:,})"


def not_checked(report: Report, lang: Lang) -> Iterator[str]:
    """The clauses that are not checked because the system does not declare what their Cases need."""
    none = [carried for carried in report.clauses if not carried.asked]
    some = [carried for carried in report.clauses if 0 < carried.asked < carried.cases]

    def named(one: Carried) -> str:
        return f"{clause_name(one.clause).in_(lang)} {one.asked}/{one.cases}"

    if none:
        title = Both("申告がないため確認していない条項", "clauses not checked, because not declared").in_(lang)
        yield f"{title}: {listed(map(named, none), lang)}"
    if some:
        title = Both("一部の事例のみ確認した条項", "clauses checked in part").in_(lang)
        yield f"{title}: {listed(map(named, some), lang)}"


def as_if(one: Alternative, lang: Lang) -> str:
    """「45日」が「44日」という意味であった場合の答えをしている。 / it answers as if 「45日」 meant “44 days”"""
    clause = clause_name(one.clause).in_(lang)
    if lang == "ja":
        return f"{clause}: {one.sentence.ja.removesuffix('なら')}場合の答えとなっている"
    return f"{clause}: it answers as {one.sentence.en}"


def places(found: tuple[Place, ...], lang: Lang) -> str:
    """How many answers, in which Cases; the first five by name."""
    cases = list(dict.fromkeys(case for case, _ in found))
    names = listed(cases[:5], lang) + (f"{'、' if lang == 'ja' else ', '}…" if len(cases) > 5 else "")
    if lang == "ja":
        return f"{len(cases)} 事例の {len(found)} 問（{names}）"
    return f"{_count(len(found), 'answer')} in {_count(len(cases), 'case')} ({names})"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def cause_lines(cause: Suspect, lang: Lang) -> Iterator[str]:
    """One cause: the law that explains it, its Cases, its rivals and what would decide."""
    both = " + ".join(as_if(law, lang) for law in cause.alternatives)
    explained = places(cause.explains, lang)
    yield f"{both}。説明できる答え: {explained}" if lang == "ja" else f"{both}; explains {explained}"
    if cause.against:
        against = places(cause.against, lang)
        yield Both(f"反する答え（契約どおり）: {against}", f"against it, answered rightly: {against}").in_(lang)
    for rival in cause.rivals:
        other = as_if(rival.alternative, lang)
        yield f"{'または' if lang == 'ja' else 'or'} {other}"
        if rival.decider is None:
            yield Both("両者を区別する事例はない", "no case tells the two apart").in_(lang)
            continue
        asked = question_name(rival.decider.question, lang)
        first, second = (
            answered(rival.decider.question, answer, lang) for answer in (rival.decider.one, rival.decider.other)
        )
        if lang == "ja":
            yield f"{rival.decider.case} の{asked}を問えば決まる: 前者なら {first}、後者なら {second}"
        else:
            yield f"{rival.decider.case} would decide, asked for the {asked}: {first} or {second}"


def unexplained_lines(diagnosis: Diagnosis, lang: Lang) -> Iterator[str]:
    """What no alternative law explains, said plainly, with what the answers have in common."""
    if not diagnosis.unexplained:
        return
    found = places(diagnosis.unexplained, lang)
    yield f"どの別の法でも説明できない答え: {found}" if lang == "ja" else f"no alternative law explains {found}"
    yield from (shift_line(shift, lang) for shift in diagnosis.shifts)
    yield from (near_line(near, lang) for near in diagnosis.near)


def shift_line(one: Shift, lang: Lang) -> str:
    """What the unexplained answers to one question have in common."""
    name = question_name(Question(one.question), lang)
    parts = []
    if one.days:
        parts.append(Both(f"{one.days:+d} 日", f"{one.days:+d} day{'' if abs(one.days) == 1 else 's'}").in_(lang))
    if one.yen:
        parts.append(Both(f"{one.yen:+,} 円", f"{one.yen:+,} yen").in_(lang))
    found, count = listed(parts, lang), len(one.places)
    if lang == "ja":
        return f"{name}: {count} 問のすべてが、上の原因による答えから {found} ずれている"
    return f"{name}: each of {count} is off by {found} from what the causes above give"


def near_line(one: Near, lang: Lang) -> str:
    """A law that nearly explains them, and the Case that speaks against it."""
    case, _ = one.against[0]
    if lang == "ja":
        return f"近いもの: {as_if(one.alternative, lang)}（{len(one.explains)} 問を説明できるが、{case} に反する）"
    count, law = len(one.explains), as_if(one.alternative, lang)
    return f"near: {law} (explains {count} of them, but contradicts {case})"


def news_lines(report: Report, lang: Lang) -> Iterator[str]:
    """What is different from the baseline."""
    if report.has_baseline:
        yield from news_of(report.news, lang)
    else:
        yield Both("基準はありません。", "there is no baseline").in_(lang)


def news_of(news: Diff, lang: Lang) -> Iterator[str]:
    """What is different, by kind; the first eight Cases of each."""
    for kind, ids in news.items():
        if ids:
            yield f"{NEWS_NAMES[kind].in_(lang)} {len(ids)}: {listed(ids[:8], lang)}{' …' if len(ids) > 8 else ''}"


def verdict_line(report: Report, lang: Lang) -> str:
    """The verdict on the whole run."""
    if report.result.incomplete:
        why = report.result.incomplete.told(lang)
        return f"未完了: {why}" if lang == "ja" else f"incomplete: {why}"
    return report.ending(lang)


def problems_of(report: Report) -> list[Problem]:
    """What is wrong besides answers: stale waivers, a run that did not end."""
    return [*report.stale, *([report.result.incomplete] if report.result.incomplete else [])]


def head_line(report: Report, lang: Lang) -> str:
    """The system, the edition and the Cases of the run."""
    system = report.result.started.system
    name = f"{system.name} {system.version}".strip()
    between = "、" if lang == "ja" else ", "
    return f"{name} ({report.result.sut}){between}{report.heading(lang)}"


def as_text(report: Report, lang: Lang, limit: int) -> Iterator[str]:
    """The whole run for a terminal."""
    result = report.result
    yield head_line(report, lang)
    yield f"  {counts(result, lang)}"
    yield f"  {answers_line(report, lang)}"
    yield from (f"  {line}" for line in not_checked(report, lang))
    if result.restarts or result.discarded:
        yield "  " + Both(
            f"再起動 {result.restarts} 回、遅れた又は重複した応答 {result.discarded} 件",
            f"restarts: {result.restarts}; late or repeated replies: {result.discarded}",
        ).in_(lang)
    failures = report.ordered_failures()
    for failure in failures[:limit]:
        yield from failure_lines(report, failure, lang)
    if len(failures) > limit:
        yield Both(
            f"… ほかに {len(failures) - limit} 件（--report gate.html に全件）",
            f"… and {len(failures) - limit} more (all of them with --report gate.html)",
        ).in_(lang)
    yield from diagnosis_lines(report, lang)
    yield from news_lines(report, lang) if report.has_baseline else ()
    yield from (problem.told(lang) for problem in report.stale)
    if report.result.bad and result.stderr:
        yield Both("stderr の末尾:", "the end of stderr:").in_(lang)
        yield from (f"  {line}" for line in result.stderr.splitlines()[-5:])
    yield f"{verdict_line(report, lang)} ({result.seconds:.1f} s)"


def failure_lines(report: Report, one: Outcome, lang: Lang) -> Iterator[str]:
    """One failure: verdict, waiver, each difference with its reasons, the command that shows it again."""
    yield f"✗ {VERDICT_NAMES[one.verdict].in_(lang)}  {heading(report, one, lang)}"
    if waiver := report.waivers.get(one.case):
        yield "    " + Both(
            f"猶予（{waiver.until.isoformat()} まで、{waiver.by}）: {waiver.reason}",
            f"waived until {waiver.until.isoformat()} by {waiver.by}: {waiver.reason}",
        ).in_(lang)
    if one.note and one.verdict is not CaseVerdict.FAIL:
        yield f"    {one.note.in_(lang)}"
    shown: set[str] = set()
    for wrong in one.wrong:
        yield f"    {difference(wrong, lang)}"
        lines = [line for line in report.why(wrong, one.case, lang) if line not in shown]
        shown.update(lines)
        yield from (f"      {line}" for line in lines)
    yield from report.more(one.case, lang)
    yield f"    $ {report.again(one.case)}"


class DiagnosisItem(NamedTuple):
    """One finding of the diagnosis: a sentence, and what is to be said about it."""

    sentence: str
    details: list[str]


DIAGNOSIS = Both("診断: どの別の法なら、このシステムの答えになるか", "diagnosis: which other law gives these answers?")


def diagnosed(report: Report, lang: Lang) -> list[DiagnosisItem]:
    """The causes, the best first, and what none explains; empty where nothing is wrong."""
    found = report.diagnosis
    if report.result.bad and report.answers[1] and not report.knows_something:
        none = Both(
            "正答の数が、規則を一つも持たないシステムを上回らないため、診断できない",
            "no diagnosis: it answers no better than a system without any rule",
        )
        return [DiagnosisItem(none.in_(lang), [])]
    items = [list(cause_lines(cause, lang)) for cause in found.causes]
    items += [lines] if (lines := list(unexplained_lines(found, lang))) else []
    return [DiagnosisItem(first, details) for first, *details in items]


def diagnosis_lines(report: Report, lang: Lang) -> Iterator[str]:
    """The diagnosis for a terminal."""
    found = diagnosed(report, lang)
    if found:
        yield DIAGNOSIS.in_(lang)
    causes = len(report.diagnosis.causes)
    for number, one in enumerate(found, 1):
        yield f"  {number}. {one.sentence}" if number <= causes else f"  {one.sentence}"
        yield from (f"       {line}" for line in one.details)


def cause_json(cause: Suspect) -> Object:
    """A cause as published."""
    return {
        "laws": [{"id": law.id, "clause": law.clause, "kind": law.kind} for law in cause.alternatives],
        "sentence": {lang: " + ".join(as_if(law, lang) for law in cause.alternatives) for lang in ("ja", "en")},
        "explains": [{"case": case, "question": name} for case, name in cause.explains],
        "against": [{"case": case, "question": name} for case, name in cause.against],
        "or": [
            {
                "id": rival.alternative.id,
                "clause": rival.alternative.clause,
                "decider": rival.decider and {"case": rival.decider.case, "question": str(rival.decider.question)},
            }
            for rival in cause.rivals
        ],
    }
