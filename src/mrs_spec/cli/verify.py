"""The main job: text, lint, compile, parity, lock, scenarios in both languages, proof, reports.

What held is taken from the last time where nothing that it depends on has changed, and it is said so.
Exit code 0 only if everything holds; 1 otherwise.
"""

from __future__ import annotations

import json
import os
import sys
import time
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NamedTuple

from mrs_spec.asking.editions import complete_editions
from mrs_spec.cli.depends import RAN, Depends
from mrs_spec.cli.results import TOLD_AGAIN, Read
from mrs_spec.cli.texts import pairs_of_an_edition, pairs_of_the_house
from mrs_spec.document.glossary import check as check_terms
from mrs_spec.document.text import FIRST_EDITION, Edition, corpus, edition_folders, succession
from mrs_spec.ground.files import write_whole
from mrs_spec.ground.kept import forget
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.progress import part
from mrs_spec.ground.wording import LANGS, Both, Lang, listed
from mrs_spec.law import beside
from mrs_spec.law.owners import check, report
from mrs_spec.proof.carried import CarriedCases, carried
from mrs_spec.proof.later import prove_later
from mrs_spec.proof.reuse import Reuse
from mrs_spec.proof.weakened import Since, weakened
from mrs_spec.proof.whole import Whole, prove_whole
from mrs_spec.report.build import Built, pages_of, write_reports
from mrs_spec.report.build import pairs as pairs_of_the_reports
from mrs_spec.report.changed import ProvenEdition
from mrs_spec.report.changes import work
from mrs_spec.report.comparison import of_editions, page_of, write_comparison
from mrs_spec.report.tell import summary, wrong_lines
from mrs_spec.rules import every_rule, law_of
from mrs_spec.scenarios.coverage import coverage, excuses
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.lock import check_lock, read_lock
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.signoff.parts import House
from mrs_spec.signoff.states import STATES, SignoffStanding, states
from mrs_spec.whatif.shown import pairs as pairs_of_the_page

REUSED = Both("（前回から変更なし {count}）", " (nothing has changed since the last time for {count})")


class Checked(NamedTuple):
    """One thing verified: its name, whether it holds, what was counted, what is wrong.

    reused: how much of it was taken from an earlier time, since when nothing that it depends on has changed.
    """

    name: str
    holds: bool
    counted: Both
    wrong: list[Both]
    reused: int = 0


class Verification:
    """One verification, told as it goes."""

    def __init__(self, place: Path, lang: Lang) -> None:
        self.place, self.lang = place, lang
        self.depends = Depends(place)
        self.done: list[Checked] = []
        self.started = time.monotonic()

    def note(self, name: str, ja: str, en: str, counted: Both, wrong: Iterable[Both] = (), reused: int = 0) -> bool:
        """Note one thing verified and print its line; returns whether it holds. reused: results of an earlier run."""
        found = list(wrong)
        one = Checked(name, not found, counted, found, reused)
        self.done.append(one)
        mark = "✓" if one.holds else "✗"
        again = REUSED.filled(count=reused).in_(self.lang) if reused else ""
        print(f"{mark} {Both(ja, en).in_(self.lang)}: {counted.in_(self.lang)}{again}", flush=True)
        for line in found[:20]:
            print(f"    {line.in_(self.lang)}", flush=True)
        if len(found) > 20:
            print(f"    … {len(found) - 20}")
        return one.holds


@rarely_collected()
def run(place: Path, lang: Lang, require_signoff: bool = False, fresh: bool = False, against: str = "") -> int:
    """Verify the house at `place`; returns the exit code.

    require_signoff: for a release, everything must be signed. fresh: nothing is taken from an earlier time. against: a
    commit or tag since which nothing must have been weakened.
    """
    if fresh:
        forget(place)
    run = Verification(place, lang)
    _text(run)
    _later_editions(run)
    _words(run)
    with part(lang, "事例を読み込み", "reading the cases"):
        compiled = compile_features(place)
    with _pytest(run, compiled) as scenarios:  # all the while, on another processor
        if _features(run, compiled):
            later = _carried(run, compiled)
            pairs = _glossary(run, compiled)
            _coverage(run, compiled)
            retired = _lock(run, compiled)
            reuse = Reuse(place)
            whole, anew = None, _to_write(run, later, against)
            if anew:
                with part(lang, "証明", "proof"):
                    whole = prove_whole(
                        law_of(FIRST_EDITION), compiled.first, compiled.tags, place, reuse=reuse, pairs=pairs
                    )
            _proof(run, whole, len(reuse.same & compiled.first.keys()))
            proven = _later_proofs(run, compiled, later, whole)
            since = _against(run, against, whole)
            signed = _signoff(run, compiled, require_signoff, later)
            with part(lang, "報告書", "reports"):
                proven = [one._replace(signed=signed.get(one.found.edition)) for one in proven]
                built = whole and write_reports(
                    place / "reports", whole.proof, compiled, retired, signed.get(FIRST_EDITION), place, since, proven,
                    anew,
                )  # fmt: skip
            with part(lang, "シナリオの実行", "scenarios"):
                _scenarios(run, compiled, scenarios)
            _reports(run, built, anew, later)
            _comparisons(run, compiled)
            begin = pages_of(FIRST_EDITION, [one.edition for one in later])
            pages = ", ".join(f"reports/{name}" for name in (*begin, "pytest-report.html"))
            print(Both(f"報告書: {pages}", f"reports: {pages}").in_(lang))
    write_whole(place / "reports" / "verify.json", json.dumps(_json(run), ensure_ascii=False, indent=2) + "\n")
    holds = bool(run.done) and all(one.holds for one in run.done)
    seconds = time.monotonic() - run.started
    verdict = (
        Both("すべて成立しています。", "everything holds.")
        if holds
        else Both("成立していないものがあります。", "something does not hold.")
    )
    print(f"{verdict.in_(lang)} ({seconds:.1f} s)")
    return 0 if holds else 1


def _text(run: Verification) -> None:
    text = corpus(FIRST_EDITION)
    problems = [*text.check(), *beside.check(every_rule())]
    count = len(text.clauses)
    operative = sum(clause.kind == "operative" for clause in text)
    run.note(
        "text", "条文", "text",
        Both(
            f"{count} 条項（効力規定 {operative}）、原文 {len(text.normalized):,} 字と一致",
            f"{count} clauses ({operative} operative), the source's {len(text.normalized):,} characters",
        ),
        map(_both, problems),
    )  # fmt: skip


def _later_editions(run: Verification) -> None:
    """A later edition must be its source; while work is left it does not answer, which is told and not red.

    When nothing is left, what was written for it is held to its glossary.
    """
    for edition in edition_folders()[1:]:
        todo = work(edition)
        problems = [one for one in corpus(edition).check() if one.key != "text.no_translation"]
        problems += [] if todo else check_terms(pairs_of_an_edition(edition), edition)
        count = len(corpus(edition).clauses)
        run.note(
            f"text {edition}", f"{edition} 実施版", f"edition of {edition}",
            Both(f"{count} 条項、残る作業 {len(todo)}", f"{count} clauses, {len(todo)} things left to do"),
            map(_both, problems),
        )  # fmt: skip


def _words(run: Verification) -> None:
    law = law_of(FIRST_EDITION)
    count = report(law).total()
    run.note(
        "words", "規範の語", "normative words",
        Both(
            f"{count.total()} 語（規則の語 {count['word']}、規則の構造 {count['carried']}、"
            f"計算不要（理由付き） {count['waived']}、引受先なし {count['unclaimed']}）",
            f"{count.total()} (words of rules {count['word']}, structure of rules {count['carried']}, "
            f"waived with a reason {count['waived']}, unclaimed {count['unclaimed']})",
        ),
        map(_both, check(law)),
    )  # fmt: skip


def _features(run: Verification, compiled: Compiled) -> bool:
    ja, en = compiled.scenarios["ja"], compiled.scenarios["en"]
    titles = len({one.scenario_id for one in ja.values()})
    return run.note(
        "features", "シナリオの検査と日英の対応", "features, lint and parity",
        Both(
            f"{titles} シナリオ、{len(ja)} 行（日）、{len(en)} 行（英）",
            f"{titles} scenarios, {len(ja)} rows (ja), {len(en)} rows (en)",
        ),
        map(_both, compiled.problems),
    )  # fmt: skip


def _carried(run: Verification, compiled: Compiled) -> list[CarriedCases]:
    """What becomes of the Cases under each later edition whose law is complete; a changed answer must be stated."""
    several = list[CarriedCases]()
    for edition in complete_editions():
        several.append(carried(edition, compiled, several[-1] if several else None))
    for found in several:
        edition = found.edition
        run.note(
            f"carried {edition}", f"{edition} 実施版の事例", f"cases in the edition of {edition}", found.counted(),
            map(_both, found.problems()),
        )  # fmt: skip
    return several


def _glossary(run: Verification, compiled: Compiled) -> int:
    texts = [*pairs_of_the_house(compiled, FIRST_EDITION), *pairs_of_the_reports(), *pairs_of_the_page()]
    run.note(
        "glossary", "用語集", "glossary",
        Both(f"日英 {len(texts):,} 対", f"{len(texts):,} pairs of texts"),
        map(_both, check_terms(texts, FIRST_EDITION)),
    )  # fmt: skip
    return len(texts)


def _coverage(run: Verification, compiled: Compiled) -> None:
    found = coverage(compiled.first.values(), excuses(FIRST_EDITION), FIRST_EDITION)
    run.note("coverage", "観点の網羅", "coverage", found.told, map(_both, found.problems()))


def _lock(run: Verification, compiled: Compiled) -> tuple[str, ...]:
    try:
        lock = read_lock(run.place)
        problems, root, retired = check_lock(compiled.cases, lock), lock.root, lock.retired
    except Problem as problem:
        problems, root, retired = [problem], "—", ()
    run.note("lock", "固定", "lock", Both(f"root {root[:16]}", f"root {root[:16]}"), map(_both, problems))
    return retired


class Scenarios:
    """The scenarios, run by pytest in another process: forked where it can be, so that what was read is read.

    It gives way to all else, and so takes what the other parts leave of the processors.
    """

    def __init__(self, place: Path, compiled: Compiled) -> None:
        self.said = place / "reports" / "pytest.txt"
        self.process: BaseProcess
        if "fork" in get_all_start_methods():
            self.process = get_context("fork").Process(target=_run_pytest, args=(place, self.said, compiled))
        else:
            self.process = get_context("spawn").Process(target=_run_pytest, args=(place, self.said, None))
        self.process.start()

    def ended(self) -> tuple[int, str]:
        """Wait for them; the exit code of pytest, and the end of what it said."""
        self.process.join()
        try:
            lines = self.said.read_text("utf-8", "replace").splitlines()
        except OSError:
            lines = []
        self.said.unlink(missing_ok=True)
        return self.process.exitcode or 0, "\n".join(lines[-15:])


def _run_pytest(place: Path, said: Path, compiled: Compiled | None) -> None:
    """Run all scenarios with their log; what pytest says goes into a file. compiled: the features, where read."""
    with said.open("w", encoding="utf-8") as out:
        for number, stream in ((1, sys.stdout), (2, sys.stderr)):
            stream.flush()
            os.dup2(out.fileno(), number)
    if hasattr(os, "nice"):
        os.nice(GIVES_WAY)
    os.chdir(place)
    sys.path.insert(0, str(place))
    import pytest

    reports = place / "reports"
    code = pytest.main(
        [
            "features", "-q", "--tb=short", "--kept", *(f"-pno:{name}" for name in NEEDLESS),
            f"--junitxml={reports / 'junit.xml'}", f"--html={reports / 'pytest-report.html'}", "--self-contained-html",
        ],
        [Read(compiled)] if compiled else [],
    )  # fmt: skip
    sys.exit(int(code))


GIVES_WAY = 10
NEEDLESS = ("cacheprovider", "hypothesispytest", "xdist", "logging", "unraisableexception", "threadexception")
"""Plugins of pytest that a scenario has no use for, and that cost a fifth of the run."""


@contextmanager
def _pytest(run: Verification, compiled: Compiled) -> Iterator[Scenarios | None]:
    """The scenarios, running; stopped where nobody has waited for them. None where nothing has changed since."""
    if run.depends.ran():
        yield None
        return
    reports = run.place / "reports"
    try:
        reports.mkdir(exist_ok=True)
        for name in RAN:
            (reports / name).unlink(missing_ok=True)
        scenarios = Scenarios(run.place, compiled)
    except OSError as error:
        raise Problem("input.cannot_write", where=str(reports), error=error.strerror or str(error)) from None
    try:
        yield scenarios
    finally:
        scenarios.process.kill()


def _scenarios(run: Verification, compiled: Compiled, running: Scenarios | None) -> None:
    code, tail = running.ended() if running else (0, "")
    place = run.place
    wrong: list[Both] = []
    counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    again = 0
    try:
        suite = ET.parse(place / "reports" / "junit.xml").getroot().find("testsuite")
        assert suite is not None
        counts = {name: int(suite.get(name, "0")) for name in counts}
        said = suite.find(f"properties/property[@name='{TOLD_AGAIN}']")
        again = 0 if said is None else int(said.get("value", "0"))
        for item in suite.iter("testcase"):
            broken = item.find("failure")
            broken = item.find("error") if broken is None else broken
            if broken is not None:
                what = (broken.get("message") or "—").splitlines()[0]
                wrong.append(Both(f"{item.get('name')}: {what}", f"{item.get('name')}: {what}"))
    except (OSError, ET.ParseError, AssertionError):
        wrong.append(Both(f"pytest が結果を残しませんでした:\n{tail}", f"pytest left no result:\n{tail}"))
    rows = sum(len(of) for of in compiled.scenarios.values())
    if code and not wrong:
        wrong.append(Both(f"pytest の終了コード {code}:\n{tail}", f"pytest exited {code}:\n{tail}"))
    if counts["tests"] != rows or counts["skipped"]:
        wrong.append(
            Both(
                f"{rows} 行のうち {counts['tests']} 行が実行され、{counts['skipped']} 行が飛ばされました",
                f"{counts['tests']} of {rows} rows ran, {counts['skipped']} skipped",
            )
        )
    passed = counts["tests"] - counts["failures"] - counts["errors"] - counts["skipped"]
    holds = run.note(
        "scenarios", "シナリオの実行（pytest-bdd）", "scenarios (pytest-bdd)",
        Both(f"{passed}/{rows} 合格", f"{passed}/{rows} passed"), wrong,
        again if running else rows,
    )  # fmt: skip
    if holds and running:
        run.depends.keep_run()


def _proof(run: Verification, whole: Whole | None, reused: int) -> None:
    """Told as it was where nothing has changed. reused: the Cases for which what an earlier proof found stands."""
    if whole is None:
        told = run.depends.proven()
        run.note("proof", "証明", "proof", Both(*told["counted"]), (), told["cases"])
        _score(run, told["passes"], told["cases"])
        return
    counted = Both(summary(whole.proof, "ja"), summary(whole.proof, "en"))
    passes, cases = max(whole.score.silent, whole.score.none), whole.score.cases
    if run.note("proof", "証明", "proof", counted, _not_proven(whole), reused):
        run.depends.keep_proof({"counted": counted, "passes": passes, "cases": cases})
    _score(run, passes, cases)


def _not_proven(whole: Whole) -> list[Both]:
    """All that turns a proof red."""
    ja, en = list(wrong_lines(whole.proof, "ja")), list(wrong_lines(whole.proof, "en"))
    if not whole.proof.verdicts:
        ja, en = ["別の法が一つもありません"], ["there is no alternative law at all"]
    return [*map(_both, whole.problems), *(Both(one, other) for one, other in zip(ja, en, strict=True))]


def _later_proofs(
    run: Verification, compiled: Compiled, later: list[CarriedCases], whole: Whole | None
) -> list[ProvenEdition]:
    """The proof of each later edition whose law is complete; told as it was where nothing has changed.

    Returned are those that were proven now beside the edition before.
    """
    before = whole.proof if whole else None
    editions = []
    for found in later:
        name, ja = f"proof {found.edition}", f"証明 {found.edition}"
        if whole is None and (told := run.depends.proven(found.edition)):
            run.note(name, ja, name, Both(*told["counted"]), (), told["cases"])
            continue
        with part(run.lang, ja, name):
            proven = prove_later(found, compiled, before, run.place)
        if before:
            editions.append(ProvenEdition(found, proven.proof, before))
        before = proven.proof
        counted = Both(summary(before, "ja"), summary(before, "en"))
        if run.note(name, ja, name, counted, _not_proven(proven)):
            run.depends.keep_proof({"counted": counted, "cases": len(found.cases)}, found.edition)
    return editions


def _score(run: Verification, passes: int, cases: int) -> None:
    print(
        Both(
            f"    何もしない仕組みは {cases} 事例のうち {passes} にしか合格しない",
            f"    a system that does nothing would pass {passes} of {cases} cases",
        ).in_(run.lang)
    )


def _against(run: Verification, commit: str, whole: Whole | None) -> Since | None:
    """What was weakened since a commit: red, for whoever asked must look at it."""
    if not commit:
        return None
    found = weakened(run.place, commit, whole.counts if whole else None)
    run.note(
        "against", f"{commit} との比較", f"against {commit}",
        Both(f"弱まったもの {len(found)}", f"{len(found)} weakened"), found,
    )  # fmt: skip
    return Since(commit, tuple(found))


def _comparisons(run: Verification, compiled: Compiled) -> None:
    """The table of new and old provisions of every later edition beside the one it follows."""
    for edition in edition_folders()[1:]:
        step = succession(edition)
        assert step is not None
        house, path = House(compiled, step.follows), page_of(run.place, step.follows, edition)
        try:
            write_comparison(path, of_editions(edition, step.follows), house, states(run.place, house))
        except Problem as problem:
            run.note("comparison", "新旧対照表", "table of new and old provisions", Both("—", "—"), [_both(problem)])
            continue
        shown = path.relative_to(run.place).as_posix()
        run.note(f"comparison {edition}", "新旧対照表", "table of new and old provisions", Both(shown, shown))


def _signoff(
    run: Verification, compiled: Compiled, required: bool, later: Iterable[CarriedCases] = ()
) -> dict[Edition, SignoffStanding]:
    """Where the sign-offs of every edition stand, which its book tells; nothing where the policy is broken."""
    known = {one.edition: one for one in later}
    try:
        houses = {edition: House(compiled, edition, known.get(edition)) for edition in edition_folders()}
        found = {edition: states(run.place, house) for edition, house in houses.items()}
    except Problem as problem:
        run.note("signoff", "承認記録", "sign-off", Both("—", "—"), [_both(problem)])
        return {}
    for edition, standing in found.items():
        _signed(run, "" if edition == FIRST_EDITION else edition, standing, required)
    return found


def _signed(run: Verification, later: str, standing: SignoffStanding, required: bool) -> None:
    """Records that are refused are red; what is unsigned, stale or refused is red only where sign-off is required.

    later: the edition, where it is not the first; the refused records are those of all editions and told once.
    """
    counts = Counter(one.state for one in standing.states.values())
    open_ = {
        one.clause: Problem("signoff.required", where=f"{later} {one.clause}".strip())
        for one in standing.states.values()
        if one.state not in ("current", "nothing")
    }
    told = [
        listed((f"{STATES[name].in_(lang)} {counts[name]}" for name in STATES if counts[name]), lang) for lang in LANGS
    ]
    run.note(
        f"signoff {later}".strip(), f"{later} 承認記録（条項と意味ごと）".strip(),
        f"sign-off (by clause and meaning) {later}".strip(), Both(*told),
        map(_both, [*(() if later else standing.problems), *(open_.values() if required else ())]),
    )  # fmt: skip


def _to_write(run: Verification, later: Iterable[CarriedCases], against: str) -> set[Edition]:
    """The editions whose documents do not stand as they would be written now."""
    folders = {FIRST_EDITION: "", **{one.edition: one.edition for one in later}}
    found = {edition for edition, folder in folders.items() if not run.depends.written(folder)}
    return found | ({FIRST_EDITION} if against else set())


def _reports(run: Verification, built: Built | None, anew: set[Edition], later: Iterable[CarriedCases]) -> None:
    """The documents of each edition, written now or standing as they were."""
    counts = built.counts if built else {}
    for edition in (FIRST_EDITION, *(one.edition for one in later)):
        folder = "" if edition == FIRST_EDITION else edition
        known = None if edition in anew else run.depends.written(folder)
        articles, tasks = (known["articles"], known["tasks"]) if known else counts.get(edition, (0, 0))
        holds = run.note(
            f"reports {folder}".strip(), f"{folder} 証拠の書と手引き".strip(),
            f"evidence book and handbook {folder}".strip(),
            Both(f"{articles} 章、{tasks} 問（手引き）", f"{articles} chapters, {tasks} questions in the handbook"),
            map(_both, built.problems if built and not folder else ()), len(known["pages"]) if known else 0,
        )  # fmt: skip
        if not known and holds:
            run.depends.keep_pages(articles, tasks, folder)


def _both(problem: Problem) -> Both:
    return Both(problem.told("ja"), problem.told("en"))


def _json(run: Verification) -> dict[str, object]:
    return {
        "edition": FIRST_EDITION,
        "checks": [
            {
                "name": one.name,
                "holds": one.holds,
                "counted": one.counted._asdict(),
                "wrong": [w._asdict() for w in one.wrong],
                "reused": one.reused,
            }
            for one in run.done
        ],
    }
