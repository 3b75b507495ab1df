"""A run in the words of the clauses: what was expected, what came, by how much, why, and how to see it again."""

from __future__ import annotations

import json
import shlex
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import AcrossJudge, Laws
from mrs_spec.document.names import clause_name
from mrs_spec.document.register import with_needs
from mrs_spec.document.text import article_of, belongs, corpus, subject_of
from mrs_spec.gate.baseline import NEWS_NAMES, Baseline, Diff, Waiver, diff, regressions, stale
from mrs_spec.gate.compare import answered, by_how_much, same
from mrs_spec.gate.diagnosis import Diagnosis, Near, Shift, Suspect, diagnose
from mrs_spec.gate.editions import RealLives
from mrs_spec.gate.families import Place
from mrs_spec.gate.messages import Run, Started
from mrs_spec.gate.runner import (
    INCOMPLETE,
    NOTHING_ASKED,
    OTHER_BASELINE,
    RESTARTED,
    VERDICT_NAMES,
    CaseVerdict,
    Outcome,
    Result,
    nothing_known,
)
from mrs_spec.ground.data import Object
from mrs_spec.ground.problems import LawError, Problem
from mrs_spec.ground.wording import LANGS, Both, Lang, listed
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.proof.later import as_before
from mrs_spec.record.answers import as_json
from mrs_spec.record.questions import Question
from mrs_spec.scenarios.cases import Case, Wrong
from mrs_spec.scenarios.coverage import coverage, excuses
from mrs_spec.scenarios.scenario import Compiled, Scenario
from mrs_spec.telling.answers import question_name
from mrs_spec.telling.explain import AcrossTrace, Node, Trace, heard, outcome, quoted, rule_name

WHY = 6
"""How many lines of the reason are told beside a failure; `mrs-spec explain` tells the whole."""


class Carried(NamedTuple):
    """A clause, how many Cases carry it, and how many of them were asked whole."""

    clause: str
    asked: int
    cases: int


class Group(NamedTuple):
    """Failures of one cause, with its number in the diagnosis; None and 0 of the others.

    together: of the others those whose answers the causes explain, but none of them alone.
    """

    number: int
    cause: Suspect | None
    failures: list[Outcome]
    together: bool = False

    def name(self, lang: Lang) -> str:
        """What the failures have in common."""
        if self.cause:
            return next(iter(cause_lines(self.cause, lang)))
        if self.together:
            return Both("上の原因が重なったもの", "several of these causes together").in_(lang)
        return Both("原因が特定できないもの", "without a cause that is known").in_(lang)


class Report:
    """One run with all that is said about it.

    began: when the command began (`time.monotonic`). book: where the evidence book is, to be linked to.
    last: the causes that the last run named, by Case. real: how lives are answered, where the edition
    follows another; of a Case that several answer, another law of this one explains nothing.
    """

    def __init__(
        self,
        result: Result,
        compiled: Compiled,
        law: Law,
        root: str,
        before: Baseline | None = None,
        waivers: list[Waiver] | None = None,
        began: float | None = None,
        book: str = "",
        last: Mapping[str, Both | None] | None = None,
        real: RealLives | None = None,
    ) -> None:
        self.result, self.compiled, self.law, self.root, self.book = result, compiled, law, root, book
        self.last, self.real = last or {}, real
        self.across = real.across if real else frozenset[str]()
        self.left_out = real.left_out if real and not result.selected else ()
        self._judges: dict[object, Judge | None] = {}
        self.cases: dict[str, Case] = compiled.cases | {id: one.case for id, one in result.dressed.items()}
        self.began = time.monotonic() - result.seconds if began is None else began
        self.baseline = before
        self.news: Diff = diff(before.standings() if before else None, result)
        self.waivers = {one.case: one for one in waivers or ()}
        self.stale = stale(waivers or (), result)
        self.regressions = regressions(self.news, waivers or ())

    @property
    def has_baseline(self) -> bool:
        """Whether there is something accepted to compare it with."""
        return self.baseline is not None

    @cached_property
    def end(self) -> tuple[int, Problem | None]:
        """The exit code, and what it is for where that is neither a regression nor that there is none."""
        result = self.result
        if result.incomplete:
            return INCOMPLETE, result.incomplete
        if not self.answers[1]:
            why = "gate.nothing_asked" if result.started.questions else "gate.no_question"
            return NOTHING_ASKED, Problem(why)
        if self.regressions or self.stale:
            return 1, None
        if self.baseline and self.baseline.root != self.root:
            return OTHER_BASELINE, Problem(
                "gate.baseline_root", theirs=self.baseline.root[:16], ours=self.root[:16]
            )  # fmt: skip
        if result.restarts:
            return RESTARTED, Problem("gate.restarted", count=result.restarts)
        return 0, None

    @property
    def exit_code(self) -> int:
        """0 no regression, 1 regression, 4 incomplete, 6 nothing asked, 8 restarted, 9 another baseline."""
        return self.end[0]

    @cached_property
    def seconds(self) -> float:
        """How long the command took, until the first time this is asked for."""
        return time.monotonic() - self.began

    @cached_property
    def diagnosis(self) -> Diagnosis:
        """Empty for a system that does no better than one without any rule: there is nothing to explain it by."""
        if not self.knows_something:
            return Diagnosis()
        alone = {id: one for id, one in self.result.outcomes.items() if id not in self.across}
        unchanged = as_before(self.law, self.law.edition) if self.real else ()
        return diagnose(self.law, self.cases, alone, unchanged)

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
        return [Carried(id, asked[id], cases[id]) for id in corpus(self.law.edition).all if id in cases]

    @cached_property
    def groups(self) -> list[Group]:
        """What is not in order, by the first cause that gives an answer of it; regressions first in each."""
        new = set(self.regressions)
        left = sorted(self.result.bad.values(), key=lambda one: one.case not in new)
        found = []
        for number, cause in enumerate(self.diagnosis.causes, 1):
            its = {one.case for one in left if one.case in cause.cases or self._gives(cause, one)}
            found.append(Group(number, cause, [one for one in left if one.case in its]))
            left = [one for one in left if one.case not in its]
        unexplained = {case for case, _ in self.diagnosis.unexplained}
        together = [one for one in left if one.wrong and self.diagnosis.causes and one.case not in unexplained]
        found += [Group(0, None, together, together=True), Group(0, None, [one for one in left if one not in together])]
        return [group for group in found if group.failures]

    def _gives(self, cause: Suspect, one: Outcome) -> bool:
        """Whether the cause alone gives all the wrong answers of a failure, as others may too."""
        case = self.cases[one.case]
        if not one.wrong or one.case in self.across:
            return False
        key = cause.alternatives, case.readings
        if key not in self._judges:
            self._judges[key] = _under(case.law(self.law), cause, case)
        if (judge := self._judges[key]) is None:
            return False
        session = judge.session(case.facts.record)
        return all(same(row.got, as_json(put(judge, session, row.question))) for row in one.wrong)

    def ordered_failures(self) -> list[Outcome]:
        """What is not in order, by cause."""
        return [one for group in self.groups for one in group.failures]

    # one failure

    def why(self, wrong: Wrong, case: str, lang: Lang) -> list[str]:
        """The rules behind the expected answer, those of the scenario's clauses first, shortened."""
        roots = roots_behind(self.cases[case], self.real.laws if self.real else self.law, wrong.question)
        nodes = [node for root in roots for node in root.walk() if node.concluded and not node.handed_on]
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
        edition, cases = self.law.edition, len(self.result.outcomes)
        seed = "" if self.result.shuffled is None else f"--shuffle {self.result.shuffled}"
        told = Both(f"{edition} 版、{cases} 事例", f"edition {edition}, {_count(cases, 'case')}").in_(lang)
        return listed(filter(None, (told, f"root {self.root[:16]}", seed)), lang)

    def ending(self, lang: Lang) -> str:
        """What it came to."""
        code, problem = self.end
        if problem:
            return problem.told(lang)
        if not code:
            return Both("後退はありません。", "no regression.").in_(lang)
        count = len(self.regressions)
        if not count:
            return Both("期限切れ又は不要な猶予があります。", "a waiver is stale.").in_(lang)
        return Both(f"後退 {count} 件", f"regression: {_count(count, 'case')}").in_(lang)

    def again(self, case: str) -> str:
        """The command that shows this failure alone; an address with secrets is taken from the environment."""
        sut = '"$MRS_SPEC_SUT"' if "…" in self.result.sut else shlex.quote(self.result.sut)
        seed = self.result.dressed[case].seed if case in self.result.dressed else None
        named = f" --edition {self.law.edition}" if self.real else ""
        return f"mrs-spec gate run --sut {sut}{named} --case {case}" + (
            f" --shuffle {seed}" if seed is not None else ""
        )

    def given(self, case: str, lang: Lang) -> list[str]:
        """The sentences of its facts; none where the Case was asked in another dress or on other days."""
        if case in self.result.dressed or (self.real and case in self.real.moved):
            return []
        return [f"{step.keyword} {step.text}" for step in self.scenario(case, lang).steps if step.kind != "then"]

    def message(self, one: Outcome) -> str:
        """The message that asks for this failure, as one line of JSON."""
        return json.dumps(sent_for(self.cases[one.case], one, self.result.started), ensure_ascii=False)

    def in_the_book(self, case: str) -> str:
        """Where the Case stands in the evidence book; empty where there is no book."""
        return f"{self.book.rstrip('/')}/{article_of(subject_of(case))}.html#{case}" if self.book else ""


def roots_behind(case: Case, law: Law | Laws, question: Question) -> list[Node]:
    """The tree of rules behind the answer under the letters that the Case states."""
    stated = law.under_all(with_needs(case.readings, law.latest if isinstance(law, Laws) else law.edition))
    if isinstance(stated, Law):
        trace = Trace(stated)
        judge = Judge(stated, trace)
        put(judge, judge.session(case.facts.record), question)
        return trace.roots
    known = stated.judge.session(case.facts.record)
    stated.judge.governed(known, question)
    across = AcrossTrace(stated)
    several = AcrossJudge(stated, across)
    several.governed(several.session(case.facts.record, known), question)
    return across.roots


def _under(law: Law, cause: Suspect, case: Case) -> Judge | None:
    """The judge under a cause; None where the law cannot be so for the letters of the Case."""
    try:
        for one in cause.alternatives:
            law = one.change(law) if one.concerns(case.readings) else law
        return law.judge
    except (LawError, Problem):
        return None


def sent_for(case: Case, one: Outcome, started: Started) -> Object:
    """The message that asked a system for this outcome."""
    today = (started.clock == "fixed" and started.today) or case.facts.known_until
    facts = case.facts.as_json() | {"known_until": today.isoformat()}
    readings = {chosen.entry: chosen.letter for chosen in case.readings} or None
    return Run(id="1", today=today.isoformat(), facts=facts, questions=one.asked, readings=readings).sent()


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


def first_difference(one: Outcome, lang: Lang) -> str:
    """What is wrong first of a failure, in one line."""
    if one.wrong:
        return difference(one.wrong[0], lang)
    return one.note.in_(lang) if one.note else VERDICT_NAMES[one.verdict].in_(lang)


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


def checked_line(report: Report, lang: Lang) -> str:
    """How many clauses were checked whole, in part and not at all."""
    none = sum(not one.asked for one in report.clauses)
    some = sum(0 < one.asked < one.cases for one in report.clauses)
    whole = len(report.clauses) - none - some
    if lang == "ja":
        return f"条項 {len(report.clauses)}: すべての事例を確認 {whole}、一部を確認 {some}、確認なし {none}"
    return f"{_count(len(report.clauses), 'clause')}: checked whole {whole}, in part {some}, not at all {none}"


def list_line(report: Report, lang: Lang) -> str:
    """What the list itself covers, and what none of its Cases asks."""
    found = coverage(report.compiled.cases.values(), excuses(report.law.edition), report.law.edition)
    views = Counter(name.partition(".")[0] for name in found.never)
    never = listed((f"{view}.* {count}" if count > 1 else view for view, count in views.items()), lang)
    return Both(f"事例集: {found.told.ja}（{never}）", f"the list itself: {found.told.en} ({never})").in_(lang)


def left_out_lines(report: Report, lang: Lang) -> Iterator[str]:
    """The Cases that a system built for a later edition is not asked, though they hold under it; none where all are."""
    if report.left_out:
        count, names = len(report.left_out), listed(report.left_out, lang)
        yield Both(
            f"この版に当てはまるが問わない事例 {count}（その日付では前の版が適用され、28年後の日付では答えが異なる）: "
            f"{names}",
            f"not asked, though they hold under this edition: {_count(count, 'case')} (on their days the edition "
            f"before governs, and 28 years later the answers are others): {names}",
        ).in_(lang)


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


def cause_named(cause: Suspect, lang: Lang) -> str:
    """The laws of a cause, without its places."""
    return " + ".join(as_if(law, lang) for law in cause.alternatives)


def cause_lines(cause: Suspect, lang: Lang) -> Iterator[str]:
    """One cause: the law that explains it, its Cases, its rivals and what would decide."""
    both = cause_named(cause, lang)
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
    yield from (family.told.in_(lang) for family in diagnosis.families)
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
    """What is wrong besides answers: stale waivers, and how the run ended, such as that nothing was asked."""
    return [*report.stale, *([report.end[1]] if report.end[1] else [])]


def time_line(report: Report, lang: Lang) -> str:
    """20.1 秒、うち照会 1.2 秒 / 20.1 s, of which 1.2 s asking"""
    whole, asking = report.seconds, report.result.seconds
    if lang == "ja":
        return f"{whole:.1f} 秒、うち照会 {asking:.1f} 秒"
    return f"{whole:.1f} s, of which {asking:.1f} s asking"


def head_line(report: Report, lang: Lang) -> str:
    """The system, the edition and the Cases of the run."""
    system = report.result.started.system
    name = f"{system.name} {system.version}".strip()
    between = "、" if lang == "ja" else ", "
    return f"{name} ({report.result.sut}){between}{report.heading(lang)}"


def as_text(report: Report, lang: Lang, limit: int) -> Iterator[str]:
    """The whole run for a terminal: what came of it, failures by cause, their diagnosis, what was not checked."""
    result = report.result
    yield head_line(report, lang)
    yield f"  {counts(result, lang)}"
    yield f"  {answers_line(report, lang)}"
    yield f"  {checked_line(report, lang)}"
    yield f"  {list_line(report, lang)}"
    yield from (f"  {line}" for line in left_out_lines(report, lang))
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
    if (report.result.bad or result.restarts) and result.stderr:
        yield Both("stderr の末尾:", "the end of stderr:").in_(lang)
        yield from (f"  {line}" for line in result.stderr.splitlines()[-5:])
    yield from not_checked(report, lang)
    yield f"{verdict_line(report, lang)} ({time_line(report, lang)})"


def failure_lines(report: Report, one: Outcome, lang: Lang) -> Iterator[str]:
    """One failure: verdict, waiver, its facts, each difference with its reasons, the command that shows it again."""
    yield f"✗ {VERDICT_NAMES[one.verdict].in_(lang)}  {heading(report, one, lang)}"
    if waiver := report.waivers.get(one.case):
        yield "    " + Both(
            f"猶予（{waiver.until.isoformat()} まで、{waiver.by}）: {waiver.reason}",
            f"waived until {waiver.until.isoformat()} by {waiver.by}: {waiver.reason}",
        ).in_(lang)
    if one.note and (one.verdict is not CaseVerdict.FAIL or one.case in report.result.dressed):
        yield f"    {one.note.in_(lang)}"
    yield from (f"    {sentence}" for sentence in report.given(one.case, lang))
    shown: set[str] = set()
    for wrong in one.wrong:
        yield f"    {difference(wrong, lang)}"
        lines = [line for line in report.why(wrong, one.case, lang) if line not in shown]
        shown.update(lines)
        yield from (f"      {line}" for line in lines)
    if book := report.in_the_book(one.case):
        yield f"    {book}"
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
    wrong = any(one.wrong for one in report.result.bad.values())
    if wrong and report.result.selected and not report.knows_something:
        return _from_last_time(report, lang)
    if report.result.bad and report.answers[1] and not report.knows_something:
        none = Both(
            "正答の数が、規則を一つも持たないシステムを上回らないため、診断できない",
            "no diagnosis: it answers no better than a system without any rule",
        )
        return [DiagnosisItem(none.in_(lang), [])]
    items = [list(cause_lines(cause, lang)) for cause in found.causes]
    items += [lines] if (lines := list(unexplained_lines(found, lang))) else []
    return [DiagnosisItem(first, details) for first, *details in items]


def _from_last_time(report: Report, lang: Lang) -> list[DiagnosisItem]:
    """So few answers name no cause; that of the last whole run is told, where it named one."""
    causes = dict.fromkeys(cause for id in report.result.bad if (cause := report.last.get(id)))
    told = Both("問うた事例だけでは診断できない。", "these cases alone cannot be diagnosed").in_(lang)
    if not causes:
        how = Both(
            "原因は --case、--article、--failed を付けない実行で示される",
            "; run without --case, --article and --failed to see the cause",
        )
        return [DiagnosisItem(told + how.in_(lang), [])]
    how = Both("前回の全体の実行で示された原因は次のとおり", "; the last whole run named")
    return [DiagnosisItem(told + how.in_(lang), [cause.in_(lang) for cause in causes])]


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
        "sentence": {lang: cause_named(cause, lang) for lang in LANGS},
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
