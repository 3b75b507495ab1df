"""What was found on lives of the gate's own, told as scenarios of both languages, in every form of a run.

Each stands with the contract's answer in its Then, ready to be pasted; with why the contract says so, and with the
law that gives the system's answer, where one does.
"""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from mrs_spec.asking.ask import put
from mrs_spec.asking.editions import AcrossJudge, AcrossSession, Laws, clause_in, told_of
from mrs_spec.document.names import clause_name
from mrs_spec.document.text import Edition, corpus
from mrs_spec.gate.diagnosis import Diagnosis, Explaining, Suspect
from mrs_spec.gate.dress import answers_of
from mrs_spec.gate.editions import RealLives
from mrs_spec.gate.examine import HOW_NAMES, Divergence, Examined, HowOther
from mrs_spec.gate.fuzz import Discovery, FuzzRun, OfferedLife
from mrs_spec.gate.runner import CaseVerdict, Outcome, Result
from mrs_spec.gate.tell import Carried, Report, as_if, failure_lines, head_line, verdict_line
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.wording import LANGS, Both, Lang, listed
from mrs_spec.law.alternatives import Alternative
from mrs_spec.law.declare import Kind
from mrs_spec.law.declare import Outcome as Concluded
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.proof.later import as_before
from mrs_spec.record.questions import Question
from mrs_spec.record.things import Fact
from mrs_spec.scenarios.cases import Case, Expected
from mrs_spec.scenarios.features import LONGEST_TITLE
from mrs_spec.scenarios.lives import KEYWORDS, Life, Said, said_in, scenario_lines, sentence_for
from mrs_spec.scenarios.scenario import Compiled, Scenario, Step, last_numbers
from mrs_spec.telling.answers import question_name
from mrs_spec.telling.explain import AcrossTrace, Node, Trace

NAMED = 6
"""How many rules that were never reached are named."""

NO_THEN = Both(
    "この答えを述べる文が語彙にないため、ならばを書いていない", "no sentence states this answer, so it has no Then"
)


class Told(NamedTuple):
    """A life as a scenario: its id, clause, sentences with the Then, title, and the Case of its one question.

    edition: the later one that it is about; nothing where it is about the first.
    """

    id: str
    clause: str
    said: tuple[Said, ...]
    title: Both
    case: Case
    then: bool
    edition: Edition = ""

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of the scenario: its edition where that is a later one, its clause, its id."""
        of = f"edition.{self.edition}" if self.edition else ""
        return tuple(filter(None, (of, self.clause, self.id)))

    def lines(self, lang: Lang) -> list[str]:
        """As it stands in a feature file."""
        return scenario_lines(self.tags, self.title.in_(lang), self.said, lang)

    def scenario(self, lang: Lang) -> Scenario:
        """As it would be compiled."""
        steps = tuple(Step(one.step.kind, KEYWORDS[lang][one.step.kind], one.written(lang), 0) for one in self.said)
        return Scenario(self.id, lang, "", 0, self.title.in_(lang), "", "", self.tags, steps, self.case)


class Teller:
    """Makes scenarios of lives: each under the clause that decides, with the next free number.

    features: all scenarios there are. real: how lives are answered, where the edition follows another.
    """

    def __init__(self, law: Law, features: Compiled, real: RealLives | None = None) -> None:
        self.law: Law | Laws = real.laws if real else law
        self._last = last_numbers(features.scenarios["ja"].values())

    def told(self, life: Life, question: Question, case: Case, where: Both) -> Told:
        """A life as a scenario that asks this question; where: how it was found, for the title."""
        (expected,) = (row for row in case.expected if row.question == question)
        edition = told_of(self.law, case.facts, [question]) if isinstance(self.law, Laws) else self.law.edition
        clause = clause_of(self.law, case, question, edition)
        later = edition if edition != self.law.edition else ""
        before = said_in(edition, life.said)
        then = sentence_for(before, question, expected.answer, answers_of(case, self.law)(case.facts), edition=later)
        id = self._free(clause or "life")
        name = Both(question_name(question, "ja"), question_name(question, "en"))
        title = Both(_cut(f"{name.ja}（{where.ja}）", "ja"), _cut(f"{name.en} ({where.en})", "en"))
        said = (*before, then) if then else tuple(before)
        return Told(id, clause, said, title, Case(id, case.facts, (expected,)), then is not None, later)

    def _free(self, subject: str) -> str:
        self._last[subject] += 1
        return f"{subject}-{self._last[subject]:02}"


def _cut(text: str, lang: Lang) -> str:
    most = LONGEST_TITLE[lang]
    return text if len(text) <= most else text[: most - 1] + "…"


def clause_of(law: Law | Laws, case: Case, question: Question, edition: Edition) -> str:
    """The clause, as the edition calls it, of the rule that gives the answer; where none does, of the first that could.

    Rules of the edition itself come before those that another one governs by.
    """
    kinds, roots = _considered(law, case, question)
    nodes = [node for root in roots for node in root.walk()]

    def rank(node: Node) -> tuple[bool, int]:
        asked, own = node.rule.concludes in kinds, node.concluded and not node.handed_on
        place = 0 if asked and own else 1 if asked and node.concluded else 2 if own else 3 if asked else 4
        return node.rule.edition != edition, place

    nodes.sort(key=rank)
    text = corpus(edition)
    clauses = (text.holder(clause_in(edition, node.rule)) for node in nodes)
    return next((clause for clause in clauses if clause in text.all), "")


def _considered(law: Law | Laws, case: Case, question: Question) -> tuple[set[Kind], list[Node]]:
    """The kinds of conclusions that a question asks for, and the trees of rules behind them."""
    if isinstance(law, Laws):
        across = AcrossTrace(law)
        several = _NotedAcross(law, across)
        known = law.judge.session(case.facts.record)
        law.judge.governed(known, question)
        several.governed(several.session(case.facts.record, known), question)
        return several.kinds, across.roots
    trace = Trace(law)
    judge = _Noted(law, trace)
    put(judge, judge.session(case.facts.record), question)
    return judge.kinds, trace.roots


class _NotedAcross(AcrossJudge):
    """Judges across editions, and keeps which kinds of conclusions a question asks for."""

    def __init__(self, of: Laws, observer: AcrossTrace) -> None:
        super().__init__(of, observer)
        self.kinds = set[Kind]()

    def conclude(self, session: AcrossSession, kind: Kind, subject: Fact | None = None) -> object:
        self.kinds.add(kind)
        return super().conclude(session, kind, subject)


class _Noted(Judge):
    """Judges, and keeps which kinds of conclusions a question asks for."""

    def __init__(self, law: Law, observer: Trace) -> None:
        super().__init__(law, observer)
        self.kinds = set[Kind]()

    def conclude(self, session: Session, kind: Kind, subject: Fact | None = None) -> Concluded:
        self.kinds.add(kind)
        return super().conclude(session, kind, subject)


class FuzzReport(Report):
    """A run on lives of the gate's own, told as `gate run` tells one on the Cases of the lock."""

    def __init__(self, run: FuzzRun, features: Compiled, law: Law, root: str, real: RealLives | None = None) -> None:
        self.run = run
        teller = Teller(law, features, real)
        self.told: dict[str, tuple[Told, Discovery]] = {}
        for found in run.found:
            asked = found.divergence.wrong.question
            told = teller.told(found.life, asked, found.examined.case, self._where(found))
            self.told[told.id] = told, found
        self.offered = [
            (teller.told(one.life, one.case.expected[0].question, one.case, self._of_a_law(one)), one)
            for one in run.offered
        ]
        scenarios: dict[Lang, dict[str, Scenario]] = {
            lang: {id: told.scenario(lang) for id, (told, _) in self.told.items()} for lang in LANGS
        }
        outcomes = {id: _outcome(id, found.divergence) for id, (_, found) in self.told.items()}
        result = Result(run.sut, run.started, outcomes, selected=True, incomplete=run.incomplete)
        result.seconds, result.stderr = run.seconds, run.stderr
        super().__init__(result, Compiled(scenarios, []), law, root, real=real)
        self.across = frozenset(id for id, (_, found) in self.told.items() if not self._alone(found.examined))

    def _where(self, found: Discovery) -> Both:
        seed, number = self.run.seed, found.number
        return Both(f"シード{seed}の{number}番目の経過", f"life {number} of seed {seed}")

    def _of_a_law(self, one: OfferedLife) -> Both:
        clause = clause_name(one.alternative.clause)
        return Both(f"{clause.ja}の別の法との違い", f"tells another law of {clause.en} apart")

    @property
    def exit_code(self) -> int:
        """As of the run."""
        return self.run.exit_code

    @cached_property
    def clauses(self) -> list[Carried]:
        """None: what was reached is told by rules."""
        return []

    @cached_property
    def diagnosis(self) -> Diagnosis:
        """The law that gives the system's answer to each difference, where one does."""
        asked = {id: found.divergence.wrong.question for id, (_, found) in self.told.items()}
        places = {id: (id, str(one)) for id, one in asked.items() if str(one) in self.told[id][1].examined.got}
        explained = {id: one for id in places if (one := self._explained(id, asked[id]))}
        causes = tuple(Suspect((one,), (places[id],)) for id, one in explained.items())
        return Diagnosis(causes, tuple(place for id, place in places.items() if id not in explained))

    @cached_property
    def _explaining(self) -> Explaining:
        lives = {id: found.examined for id, (_, found) in self.told.items()}
        lives |= {f"life-{number}": one for number, one in enumerate((*self.run.differed, *self.run.agreed), 1)}
        lives = {id: one for id, one in lives.items() if self._alone(one)}
        cases = {id: one.case._replace(id=id) for id, one in lives.items()}
        return Explaining(
            self.law, cases, {id: _whole_outcome(id, one) for id, one in lives.items()}, self._unchanged
        )  # fmt: skip

    def _explained(self, id: str, question: Question) -> Alternative | None:
        """The law that gives the answer; of a life that several editions govern, one that was not changed."""
        examined = self.told[id][1].examined
        if self.real is None or id not in self.across:
            return self._explaining.of(id, question)
        got = examined.got[str(question)]
        unchanged = (one for one in self._unchanged if self.real.answers(examined.case, question, one) == got)
        return next(unchanged, None)

    @cached_property
    def _unchanged(self) -> list[Alternative]:
        """Laws in which a word still reads as in the edition before."""
        return list(as_before(self.law, self.law.edition)) if self.real else []

    def _alone(self, one: Examined) -> bool:
        """Whether the edition governs all of the life."""
        return self.real is None or self.real.governs_all(one.case.facts)

    def laws(self, id: str) -> tuple[Alternative, ...]:
        """The law that gives the system's answer to the question of a difference, where one does."""
        return next((one.alternatives for one in self.diagnosis.causes if id in one.cases), ())

    # in words

    def heading(self, lang: Lang) -> str:
        """What was made and asked."""
        run, edition = self.run, self.law.edition
        if lang == "ja":
            return f"{edition} 版、経過 {run.lives:,}、シード {run.seed}、root {self.root[:16]}"
        return f"edition {edition}, {run.lives:,} lives, seed {run.seed}, root {self.root[:16]}"

    def ending(self, lang: Lang) -> str:
        """How many differences in how many lives."""
        run, found = self.run, len(self.told)
        if run.nothing:
            return run.nothing.told(lang)
        lives, differing, seed, s = f"{run.lives:,}", f"{run.differing:,}", run.seed, "" if found == 1 else "s"
        stopped = Both("中断まで: ", "until it was stopped: ").in_(lang) if run.interrupted else ""
        if not found:
            none = Both(f"差なし（経過 {lives}、シード {seed}）", f"no difference in {lives} lives (seed {seed})")
            return stopped + none.in_(lang)
        return stopped + Both(
            f"差 {found} 種（経過 {lives} のうち {differing}、シード {seed}）",
            f"{found} difference{s}, in {differing} of {lives} lives (seed {seed})",
        ).in_(lang)

    def more(self, case: str, lang: Lang) -> list[str]:
        """How it differs, the law that explains it, the scenario in both languages, the case as JSON."""
        told, found = self.told[case]
        found_by = Both(
            f"{HOW_NAMES[found.divergence.how].ja}。{found.number}番目の経過、{found.before}文から{len(found.life.said)}文に"
            f"（問い合わせ {found.tries} 回）",
            f"{HOW_NAMES[found.divergence.how].en}; life {found.number}, made small from {found.before} sentences to "
            f"{len(found.life.said)} by asking {found.tries} times",
        )
        lines = [f"    {found_by.in_(lang)}"]
        lines += [f"    {as_if(one, lang)}" for one in self.laws(case)]
        lines += [] if told.then else [f"    {NO_THEN.in_(lang)}"]
        for each in LANGS:
            lines += ["", *told.lines(each)]
        body = {"facts": found.examined.sent, "expected": _expected(told.case.expected)}
        return [*lines, "", f"    case.json: {json.dumps(body, ensure_ascii=False)}"]

    def again(self, case: str) -> str:
        """The command that finds it again."""
        found = self.told[case][1]
        named = f" --edition {self.law.edition}" if self.real else ""
        sut = shlex.quote(self.run.sut)
        return f"mrs-spec gate fuzz --sut {sut}{named} --seed {self.run.seed} --lives {found.number}"


def _expected(rows: tuple[Expected, ...]) -> list[dict[str, object]]:
    return [{"question": str(row.question), "answer": row.answer} for row in rows]


VERDICTS = {
    HowOther.ERROR: CaseVerdict.ERROR,
    HowOther.CRASHED: CaseVerdict.CRASHED,
    HowOther.TIMED_OUT: CaseVerdict.TIMED_OUT,
    HowOther.MISSING: CaseVerdict.MISSING,
    HowOther.SECOND_TIME: CaseVerdict.UNSTEADY,
    HowOther.ORDER: CaseVerdict.UNSTEADY,
}


def _outcome(id: str, one: Divergence) -> Outcome:
    asked = (str(one.wrong.question),)
    verdict = VERDICTS.get(one.how, CaseVerdict.FAIL)
    if verdict is CaseVerdict.FAIL:
        return Outcome(id, verdict, asked, {asked[0]: one.wrong.got}, (one.wrong,))
    return Outcome(id, verdict, asked, note=one.note)


def _whole_outcome(id: str, one: Examined) -> Outcome:
    """All that was asked of a life, for the diagnosis."""
    wrong = tuple(other.wrong for other in one.divergences if str(other.wrong.question) in one.got)
    got = {str(row.question): one.got[str(row.question)] for row in one.case.expected if str(row.question) in one.got}
    return Outcome(id, CaseVerdict.FAIL if wrong else CaseVerdict.PASS, tuple(got), got, wrong)


# --- for a terminal -------------------------------------------------------------------------------


def as_text(report: FuzzReport, lang: Lang) -> Iterator[str]:
    """The whole run."""
    run = report.run
    yield head_line(report, lang)
    yield f"  {asked_line(run, lang)}"
    yield f"  {reached_line(run, lang)}"
    yield from (f"  {line}" for line in never_lines(run, lang))
    for one in report.ordered_failures():
        yield from failure_lines(report, one, lang)
    for told, offer in report.offered:
        yield Both(
            f"どのシナリオも区別しない法を区別する経過（{offer.alternative.id}）:",
            f"a life that tells a law apart which no scenario does ({offer.alternative.id}):",
        ).in_(lang)
        for each in LANGS:
            yield from ("", *told.lines(each))
    if run.found and run.stderr:
        yield Both("stderr の末尾:", "the end of stderr:").in_(lang)
        yield from (f"  {line}" for line in run.stderr.splitlines()[-5:])
    yield f"{verdict_line(report, lang)} ({run.seconds:.1f} s)"


def asked_line(run: FuzzRun, lang: Lang) -> str:
    """How often it was asked, and how fast that went."""
    speed = run.lives / run.seconds if run.seconds else 0
    return Both(
        f"問い合わせ {run.asked:,} 回、{run.questions:,} 問、毎秒 {speed:,.0f} 経過",
        f"asked {run.asked:,} times, {run.questions:,} questions, {speed:,.0f} lives a second",
    ).in_(lang)


def reached_line(run: FuzzRun, lang: Lang) -> str:
    """How much was reached: when is it done?"""
    (rules, all_rules), (branches, all_branches), answers, (laws, all_laws) = run.reached.progress()
    share = _share(laws, all_laws)
    return Both(
        f"到達: 規則 {rules}/{all_rules}、分岐 {branches:,}/{all_branches:,}、答えの種類 {answers}、"
        f"区別した別の法 {laws}/{all_laws}（{share}）",
        f"reached: {rules} of {all_rules} rules, {branches:,} of {all_branches:,} branches, "
        f"{answers} kinds of answers; {laws} of {all_laws} other laws told apart ({share})",
    ).in_(lang)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "—"


def never_lines(run: FuzzRun, lang: Lang) -> Iterator[str]:
    """The clauses of rules that no life reached, and of laws that none told apart."""
    for which, title in (
        (run.reached.never(), Both("到達しなかった規則", "rules never reached")),
        (run.reached.not_told_apart(), Both("区別しなかった別の法", "other laws not told apart")),
    ):
        clauses = dict.fromkeys(clause_name(one.clause).in_(lang) for one in which)
        if clauses:
            more = "" if len(clauses) <= NAMED else "、…" if lang == "ja" else ", …"
            yield f"{title.in_(lang)} {len(which)}: {listed([*clauses][:NAMED], lang)}{more}"


# --- files ----------------------------------------------------------------------------------------

FEATURE = Both("# language: ja\n機能: gate fuzzで見つかった経過\n\n", "Feature: Lives found by gate fuzz\n\n")


def save(folder: Path, report: FuzzReport) -> None:
    """Write each difference as a feature of both languages and as a case, to be put in their place as they are."""
    for id, (told, found) in report.told.items():
        name = f"fuzz_{id.replace('.', '_').replace('-', '_')}"
        for lang in LANGS:
            lines = [*told.lines(lang)]
            write_whole(folder / lang / f"{name}.feature", FEATURE.in_(lang) + "\n".join(lines) + "\n")
        body = {"id": id, "facts": found.examined.sent, "expected": _expected(told.case.expected)}
        write_whole(folder / f"{name}.case.json", json.dumps(body, ensure_ascii=False, indent=2) + "\n")
