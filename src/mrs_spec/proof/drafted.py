"""Drafts of scenarios that notice what nothing noticed, as features of both languages: for a person to read.

A draft says what the rules say. Above it stands which other laws it notices; its title is the answer, and what it would
be under the one of these that is told most easily.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mrs_spec.document.glossary import glossary
from mrs_spec.document.names import clause_name
from mrs_spec.document.renumber import renumbered_in
from mrs_spec.document.text import Edition, article_of, corpus, edition_folders, subject_of, succession
from mrs_spec.ground.wording import LANGS, Both, Lang
from mrs_spec.law.alternatives import Alternative, words_of_rule
from mrs_spec.law.law import Law
from mrs_spec.proof.code import module_name
from mrs_spec.proof.excused import reasons_before
from mrs_spec.proof.noticing import Noticing, NoticingLife, clauses_of
from mrs_spec.proof.restated import HEADS, Drafts, rule_head
from mrs_spec.scenarios.cases import Wrong
from mrs_spec.scenarios.features import LONGEST_TITLE
from mrs_spec.scenarios.lives import scenario_lines
from mrs_spec.scenarios.scenario import Compiled, last_numbers
from mrs_spec.telling.answers import published, question_name

TOLD = 3
"""How many of the laws that a draft notices are told above it; of the others, how many they are."""
READ_IT = Both(
    "下書き。規則の答えで記した。題名と答えを条文に照らして確かめること。",
    "A draft with the answers of the rules. Hold titles and answers against the text.",
)
KINDS = ("word", "reading", "letter", "rule", "code")
"""In which order other laws are told: those that a lawyer would think of first."""


class _DraftedScenario(NamedTuple):
    """A life as a scenario: its number, its clause, its tags, its titles."""

    life: NoticingLife
    clause: str
    tags: tuple[str, ...]
    title: Both


def drafted(lives: Sequence[NoticingLife], law: Law, features: Compiled) -> Drafts:
    """The feature files, by article; of lives that straddle the change, beside those of the first edition."""
    taken = last_numbers(features.scenarios["ja"].values())
    titles = {one.title for rows in features.scenarios.values() for one in rows.values()}
    found = []
    for life in lives:
        clause = _clause(life, law)
        taken[clause] += 1
        edition = (f"edition.{law.edition}",) if succession(law.edition) else ()
        letters = (f"{entry}.{letter}" for entry, letter in life.readings)
        tags = (*edition, *letters, clause, f"{clause}-{taken[clause]:02}")
        title = _title(life, clause, law, features, titles)
        titles |= set(title)
        found.append(_DraftedScenario(life, clause, tags, title))
    files: dict[str, str] = {}
    found.sort(key=lambda one: (_name(one, law.edition), [*corpus(law.edition).all].index(one.clause)))
    for name, of in groupby(found, lambda one: _name(one, law.edition)):
        several = list(of)
        for lang in LANGS:
            files[name.replace("{lang}", lang)] = "\n".join(_feature(several, law, lang)) + "\n"
    return Drafts(files, [])


def left_lines(found: Noticing, edition: Edition, lang: Lang) -> Iterator[str]:
    """What no draft notices, and what a person may do about it."""
    before = reasons_before(edition)
    for one in found.unnoticed:
        yield f"☐ {one.id}: {one.sentence.in_(lang)}"
        if reason := before.get(one.id):
            yield "    " + Both(
                f"前の版では、条文のほかの語のもとで、等しいとされた: {reason.ja}",
                f"said to be equal in the edition before, under other words: {reason.en}",
            ).in_(lang)
    for one in found.untold:
        yield f"☐ {one.id}: {one.sentence.in_(lang)}"
        yield "    " + Both(
            "答えは異なるが、これを述べる文が語彙にない", "an answer differs, but no sentence says it"
        ).in_(lang)
    if found.unnoticed or found.untold:
        yield Both(
            f"☐: {found.tried:,} 通りの事実によっても下書きなし。シナリオを書くか、等しい理由を proof.toml に記す。",
            f"☐: no draft in {found.tried:,} lives. Write a scenario, or say in proof.toml why it is equal.",
        ).in_(lang)


def counted(found: Noticing) -> Both:
    """How many drafts notice how many laws, and how many laws are left."""
    noticed = len({other.id for life in found.lives for other, _ in life.notices})
    left = len(found.unnoticed) + len(found.untold)
    return Both(
        f"下書き {len(found.lives)} 件が、気付かれていなかった別の法 {noticed} に気付く。残り {left}。",
        f"drafts: {len(found.lives)}, which notice {noticed} laws that nothing noticed; left: {left}",
    )


def _name(one: _DraftedScenario, edition: Edition) -> str:
    """The place of the feature, for each language."""
    article = article_of(one.clause)
    if succession(edition) is None:
        return f"features/{{lang}}/{article}.feature"
    if one.life.across:
        return f"features/{{lang}}/{article}_{edition.replace('-', '_')}.feature"
    return f"features/{edition}/{{lang}}/{article}.feature"


def _clause(life: NoticingLife, law: Law) -> str:
    """The clause of the law told first; where it is of none, of another law, or of the scenario it was made of."""
    text = corpus(law.edition)
    own = (clause for other in ranked(life.notices) for clause in clauses_of(law, other[0]))
    made_of = subject_of(life.made.near.like)
    return next((id for id in own if id in text.all), made_of if made_of in text.all else next(iter(text)).id)


def ranked(notices: Iterable[tuple[Alternative, Wrong]]) -> list[tuple[Alternative, Wrong]]:
    """What is noticed, what a lawyer would think of first, first: words, letters, rules; code of a rule, other code."""
    return sorted(notices, key=lambda one: (KINDS.index(one[0].kind), not one[0].rules, one[0].id))


def _title(life: NoticingLife, clause: str, law: Law, features: Compiled, titles: Container[str]) -> Both:
    """The first title that is short enough and holds to the glossary; a number where that is a title already."""

    def holds(one: Both) -> bool:
        short = all(len(one.in_(lang)) <= LONGEST_TITLE[lang] - len(" (99)") for lang in LANGS)
        return short and not any(glossary(law.edition).check("", *one))

    found = next(filter(holds, _titles(life, law, features)), clause_name(clause))
    numbers = ("", *(f" ({number})" for number in range(2, 100)))
    several = (Both(found.ja + number, found.en + number) for number in numbers)
    return next(one for one in several if not any(title in titles for title in one))


def _titles(life: NoticingLife, law: Law, features: Compiled) -> Iterator[Both]:
    """What the answer is, with other words under which it would be another, or whose days were moved; then less."""
    other, wrong = ranked(life.notices)[0]
    first, edition = edition_folders()[0], law.edition
    names = (question_name(wrong.question, lang) for lang in LANGS)
    asked = Both(*(str(renumbered_in(name, first, edition)) for name in names))
    right, got = (Both(*(published(wrong.question, of, lang) for lang in LANGS)) for of in (wrong.expected, wrong.got))
    like = life.made.near.like
    if other.kind != "code":
        why = Both(f"{other.sentence.ja}、{got.ja}", f"{other.sentence.en}, {got.en}")
    elif life.made.drawn:
        why = Both(f"{_place(other, law).ja}による", f"by {_place(other, law).en}")
    else:
        title = Both(*(features.scenarios[lang][like].title for lang in LANGS))
        why = Both(f"「{title.ja}」の日を移す", f"the days of “{title.en}” moved")
    where = clause_name(other.clause) if other.kind != "code" else _place(other, law)
    of = Both(f"{like} の日を移す", f"the days of {like} moved")
    for more in (why, where, of):
        yield Both(f"{asked.ja}: {right.ja}（{more.ja}）", f"{asked.en}: {right.en} ({more.en})")
    for more in (why, where, of):
        yield Both(f"{asked.ja}（{more.ja}）", f"{asked.en} ({more.en})")
    yield asked


def _place(other: Alternative, law: Law) -> Both:
    """The words of the rule in which code is edited, or what it computes."""
    rule = next((one for one in law.rules if one.name in other.rules), None)
    words = words_of_rule(rule) if rule else module_name(other.clause)
    return Both(f"「{words.ja}」", f"“{words.en}”") if rule else words


def _feature(drafts: Sequence[_DraftedScenario], law: Law, lang: Lang) -> Iterator[str]:
    yield from ["# language: ja"] if lang == "ja" else []
    yield f"# {READ_IT.in_(lang)}"
    name = clause_name(article_of(drafts[0].clause)).in_(lang)
    yield f"{HEADS['feature'].in_(lang)}: {name[:1].upper()}{name[1:]} ({law.edition})"
    for clause, of in groupby(drafts, lambda one: one.clause):
        yield from rule_head(clause, law.edition, lang)
        for one in of:
            yield ""
            yield from (f"    # {line}" for line in notes(one.life, lang))
            yield from scenario_lines(one.tags, one.title.in_(lang), one.life.said, lang)


def notes(life: NoticingLife, lang: Lang) -> Iterator[str]:
    """Which other laws a life notices, and of which scenario it was made."""
    several = ranked(life.notices)
    for other, _ in several[:TOLD]:
        yield Both(f"気付く別の法: {other.sentence.ja}", f"another law it notices: {other.sentence.en}").in_(lang)
    if (more := len(several) - TOLD) > 0:
        yield Both(f"ほかに {more} の別の法に気付く", f"and {more} more").in_(lang)
    like = life.made.near.like
    made = Both(f"{like} の日付を移したもの", f"{like} with its days moved")
    drawn = Both(f"{like} に近い事実", f"facts near those of {like}")
    yield (drawn if life.made.drawn else made).in_(lang)
