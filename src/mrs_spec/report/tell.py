"""The proof and its answers in words, for the terminal and the pages."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import belongs, corpus
from mrs_spec.ground.data import Object
from mrs_spec.ground.wording import LANGS, Both, Lang, listed
from mrs_spec.proof.code import module_name, modules
from mrs_spec.proof.declared import Proof
from mrs_spec.proof.matrix import Verdict
from mrs_spec.proof.whole import Whole
from mrs_spec.proof.witness import NotFound, Witness, as_scenario
from mrs_spec.scenarios.cases import Case, Wrong
from mrs_spec.scenarios.scenario import Compiled
from mrs_spec.telling.answers import published, question_name

KINDS = {
    "word": Both("語", "word"),
    "reading": Both("解釈", "reading"),
    "letter": Both("一つの規則のみの解釈", "reading of one rule only"),
    "rule": Both("規則の欠落", "rule dropped"),
    "exception": Both("除外の欠落", "exception dropped"),
    "code": Both("コードの書換え", "edit of the code"),
}
RUNGS = {
    "disposed": Both("整理済み", "disposed"),
    "applied": Both("適用済み", "applied"),
    "pinned": Both("証明済み", "pinned"),
    "signed": Both("承認済み", "signed"),
}


def kill_sentence(verdict: Verdict, lang: Lang) -> str:
    """If it said 44 days, art10.p1-01.a would give 15 July 2024 instead of 16 July 2024."""
    if_so = verdict.alternative.sentence.in_(lang)
    ja, en = _outcome(verdict)
    return f"{if_so}{'、' if lang == 'ja' else ', '}{ja if lang == 'ja' else en}"


def _outcome(verdict: Verdict) -> Both:
    if verdict.crash:
        return Both(f"証明が中断する（{verdict.crash}）", f"the proof breaks ({verdict.crash})")
    if verdict.kills:
        kill = verdict.kills[0]
        return Both(instead(kill.case, kill.wrong, "ja"), instead(kill.case, kill.wrong, "en"))
    if verdict.broken:
        return Both(
            f"計算が中断するのみで、別の法とはならない（{verdict.broken}）",
            f"it only breaks, and is no other law ({verdict.broken})",
        )
    if verdict.standing == "equal":
        return Both("何も変わらない（格子により確認済み）", "nothing would change (tried on a grid)")
    if verdict.standing == "waived":
        return Both("どのシナリオも気付かない（期限付きで猶予）", "no scenario would notice (waived for a time)")
    return Both("どのシナリオも気付かない", "no scenario would notice")


def instead(case: str, wrong: Wrong, lang: Lang) -> str:
    """What a Case would be answered under another law, and what is right."""
    asked = question_name(wrong.question, lang)
    got, expected = (published(wrong.question, answer, lang) for answer in (wrong.got, wrong.expected))
    if lang == "ja":
        return f"{case} は{asked}を「{expected}」ではなく「{got}」とする"
    return f"{case} would give “{got}” instead of “{expected}” as the {asked}"


def mark(verdict: Verdict) -> str:
    """✓ noticed, = equal, ~ waived, - no other law, ✗ a survivor."""
    if verdict.killed:
        return "✓"
    return {"equal": "=", "waived": "~"}.get(verdict.standing, "-" if verdict.broken else "✗")


def proof_lines(proof: Proof, cases: Mapping[str, Case], lang: Lang, clause: str | None = None) -> Iterator[str]:
    """The proof for the terminal: one clause in full, or all of them with what is open."""
    yield from _disagreements(proof, lang)
    if clause:
        for verdict in proof.of_clause(clause):
            yield f"{mark(verdict)} {verdict.alternative.id}  {kill_sentence(verdict, lang)}"
            if verdict.survives:
                yield f"    {_where(verdict, lang)}"
        return
    for id in ruled_clauses(proof):
        rung = RUNGS[proof.rung(id)].in_(lang)
        yield f"{id:<16} {rung:<8} {_tally(proof.of_clause(id), lang)}  {clause_name(id).in_(lang)}"
    for module in modules():
        own = [verdict for verdict in proof.verdicts if verdict.alternative.clause == module]
        users = {user for one in own for user in one.alternative.users}
        clauses = "1 clause" if len(users) == 1 else f"{len(users)} clauses"
        used = f"（{len(users)} 条項の規則が用いる）" if lang == "ja" else f" (rules of {clauses} use it)"
        yield f"{module:<16} {'':<8} {_tally(own, lang)}  {module_name(module).in_(lang)}{used}"
    for verdict in proof.survivors:
        yield _survivor(verdict, lang)
        yield f"    {_where(verdict, lang)}"
    yield from _not_told_apart(proof, lang)
    yield summary(proof, lang)


def wrong_lines(proof: Proof, lang: Lang) -> Iterator[str]:
    """What is wrong with the proof: the law's own wrong answers, laws that nothing notices, letters not told apart."""
    yield from _disagreements(proof, lang)
    for verdict in proof.survivors:
        yield _survivor(verdict, lang)
    yield from _not_told_apart(proof, lang)


def _disagreements(proof: Proof, lang: Lang) -> Iterator[str]:
    for id, wrongs in proof.reference.items():
        for wrong in wrongs:
            yield ("不一致: " if lang == "ja" else "wrong: ") + instead(id, wrong, lang)


def _survivor(verdict: Verdict, lang: Lang) -> str:
    return f"✗ {verdict.alternative.id} ({_name(verdict, lang)}): {kill_sentence(verdict, lang)}"


def _not_told_apart(proof: Proof, lang: Lang) -> Iterator[str]:
    for pair in proof.pairs:
        if pair.case is None:
            apart = f"{pair.entry} の {pair.one} と {pair.other} を区別するシナリオがない" if lang == "ja" else (
                f"no scenario tells {pair.entry} {pair.one} and {pair.other} apart"
            )  # fmt: skip
            yield f"✗ {apart}"


def _name(verdict: Verdict, lang: Lang) -> str:
    clause = verdict.alternative.clause
    return (clause_name(clause) if verdict.alternative.rules else module_name(clause)).in_(lang)


def _where(verdict: Verdict, lang: Lang) -> str:
    """Where to look, and how much was tried."""
    place = f"{verdict.alternative.place}: " if verdict.alternative.place else ""
    if lang == "ja":
        return f"{place}{verdict.tried} 事例で試した"
    return f"{place}tried on {verdict.tried} cases"


def _tally(verdicts: list[Verdict], lang: Lang) -> str:
    """Noticed of all laws; then what is equal, and waived, if any."""
    laws = [verdict for verdict in verdicts if not verdict.broken]
    text = f"{sum(verdict.killed for verdict in laws)}/{len(laws)}"
    for standing, said in STANDINGS.items():
        if count := sum(verdict.standing == standing for verdict in laws):
            text += f" {said.in_(lang)} {count}"
    return text


STANDINGS = {
    "equal": Both("等しい", "equal"),
    "waived": Both("猶予", "waived"),
}


def summary(proof: Proof, lang: Lang) -> str:
    """The proof in one sentence, with its counts."""
    laws = [verdict for verdict in proof.verdicts if not verdict.broken]
    kinds = Counter(verdict.alternative.kind for verdict in laws)
    by_kind = listed((f"{KINDS[kind].in_(lang)} {count}" for kind, count in kinds.items()), lang)
    killed = sum(verdict.killed for verdict in laws)
    equal, waived = (sum(verdict.standing == name for verdict in laws) for name in STANDINGS)
    broken = len(proof.verdicts) - len(laws)
    cells = proof.cells + sum(verdict.tried for verdict in proof.verdicts if verdict.alternative.kind == "code")
    if lang == "ja":
        return (
            f"別の法 {len(laws):,}（{by_kind}）のうち {killed:,} が退けられ、{equal} は基準の法と等しく、"
            f"{waived} は期限付きで猶予され、{len(proof.survivors)} が残る。"
            f"ほかに中断するのみのコードの書換え {broken}。照合 {cells:,} 回。"
        )
    return (
        f"{len(laws):,} alternative laws ({by_kind}): {killed:,} noticed, {equal} equal, {waived} waived for a time, "
        f"{len(proof.survivors)} survive; besides, {broken} edits that only break; {cells:,} cells."
    )


def whole_lines(whole: Whole, lang: Lang) -> Iterator[str]:
    """What stands beside the proof: what is wrong with it, the do-nothing score, what proves little."""
    for problem in whole.problems:
        yield f"✗ {problem.told(lang)}"
    score, weak = whole.score, whole.weak
    if lang == "ja":
        yield (
            f"何もしない仕組みの成績: すべてに「定めなし」と答えれば {score.cases} 事例のうち {score.silent}、"
            f"すべてに「なし」と答えれば {score.none} に合格する。"
        )
        yield (
            f"参考: 単独では何も証明しない事例 {len(weak.nothing_alone)}、どの別の法にも気付かない事例 "
            f"{len(weak.nothing)}、条項が適用されない札 {_count(weak.idle)}、何も証明しない札 {_count(weak.tags)}、"
            f"札のない条項を証明する事例 {len(weak.untagged)}。等しい法の格子 {whole.points:,} 点。"
        )
        return
    yield (
        f"a system that does nothing: answering “silent” to everything passes {score.silent} of {score.cases} cases, "
        f"answering “none” to everything {score.none}."
    )
    yield (
        f"for information: {len(weak.nothing_alone)} cases pin nothing alone, {len(weak.nothing)} notice no law, "
        f"{_count(weak.idle)} tags whose clause never applied, {_count(weak.tags)} tags that pin nothing, "
        f"{len(weak.untagged)} cases that alone pin a clause without its tag; "
        f"{whole.points:,} grid points of equal laws."
    )


def witness_lines(found: Witness | NotFound, features: Compiled, lang: Lang) -> Iterator[str]:
    """A witness as a scenario to paste, in both languages; or as a case, with the reason."""
    id = found.alternative.id
    if isinstance(found, NotFound):
        yield (
            f"{id}: {found.tried:,} 通りの事実を試したが、答えは異ならなかった。基準の法と等しいかもしれない。"
            if lang == "ja"
            else f"{id}: tried {found.tried:,} facts and found none that differ; it may be equal to the reference."
        )
        return
    yield f"{id}: {instead(found.like, Wrong(found.question, found.expected, found.got), lang)}"
    if not found.sentences:
        untellable = "シナリオとして述べられない" if lang == "ja" else "cannot be told as a scenario"
        yield f"    {untellable}: {found.why_not.in_(lang)}"
        yield f"    {json.dumps(found.case.body(), ensure_ascii=False)}"
        return
    for each in LANGS:
        path = features.scenarios[each][found.like].file
        yield f"  {path}:"
        yield from as_scenario(found, features, each)


def _count(found: Mapping[str, list[str]]) -> int:
    return sum(len(tags) for tags in found.values())


def ruled_clauses(proof: Proof) -> list[str]:
    """Clauses and spans of the document, and register entries, that have a rule, in order."""
    having = set(proof.clauses.values())
    document: list[str] = []
    text = corpus(proof.edition)
    for clause in text:
        ids = (clause.id, *text.spans_of(clause.id))
        document += [id for id in ids if any(belongs(clause, id) for clause in having)]
    return [*document, *sorted(id for id in having if id.startswith("IR-"))]


def proof_json(proof: Proof, clause: str | None = None, whole: Whole | None = None) -> Object:
    """The proof for a machine."""
    shown = proof.of_clause(clause) if clause else list(proof.verdicts)
    found: Object = {
        "edition": proof.edition,
        "clauses": {id: proof.rung(id) for id in ruled_clauses(proof)},
        "wrong": {id: [_wrong(one) for one in wrongs] for id, wrongs in proof.reference.items() if wrongs},
        "alternatives": [_law_json(one) for one in shown],
        "not_told_apart": [{"entry": p.entry, "letters": [p.one, p.other]} for p in proof.pairs if p.case is None],
    }
    if whole:
        found["problems"] = [{"ja": problem.told("ja"), "en": problem.told("en")} for problem in whole.problems]
        found["do_nothing"] = whole.score._asdict()
        found["weak"] = whole.weak._asdict()
        found["counts"] = whole.counts
        found["grid_points"] = whole.points
    return found


def _law_json(one: Verdict) -> Object:
    return {
        "id": one.alternative.id,
        "clause": one.alternative.clause,
        "kind": one.alternative.kind,
        "killed": one.killed,
        "standing": one.standing,
        "tried": one.tried,
        "killers": [kill.case for kill in one.kills],
        "crash": one.crash,
        "broken": one.broken,
        "place": one.alternative.place,
        "users": list(one.alternative.users),
        "sentence": {"ja": kill_sentence(one, "ja"), "en": kill_sentence(one, "en")},
    }


def _wrong(one: Wrong) -> Object:
    return {"question": str(one.question), "expected": one.expected, "got": one.got}
