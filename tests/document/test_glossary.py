"""The glossary: the house keeps to it; another word, a forbidden word or a mixed pair of terms is found."""

from __future__ import annotations

import re

import pytest

from mrs_spec.cli.texts import pairs_of_the_house
from mrs_spec.document.glossary import Glossary, GlossaryTerm, check, glossary
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus
from mrs_spec.scenarios.scenario import Compiled

Pair = tuple[str, str, str]


@pytest.fixture(scope="module")
def house(compiled: Compiled) -> list[Pair]:
    return list(pairs_of_the_house(compiled, FIRST))


def found(*pairs: Pair) -> list[tuple[str, str]]:
    return [(problem.key, problem.where) for problem in check(pairs, FIRST)]


def altered(house: list[Pair], place: str, old: str, new: str) -> Pair:
    """A text of the house with one word exchanged, in whichever language has it."""
    ja, en = next((ja, en) for at, ja, en in house if at == place)
    assert old in ja + en, (place, old)
    return place, ja.replace(old, new), en.replace(old, new)


# --- the house ------------------------------------------------------------------------------------


def test_every_text_of_the_house_keeps_to_the_glossary(house: list[Pair]) -> None:
    assert [problem.told("en") for problem in check(house, FIRST)] == []


@pytest.mark.parametrize(
    "place",
    [
        "art10.p1", "art10.p1.c", "steps: takes_effect", "art10.p1-01", "IR-05 question", "IR-05=A", "IR-05=A result",
        "IR-05 why", "needs.toml: need.ground", "needs.toml: who.legal", "messages.toml: text.unknown_clause",
    ],
)  # fmt: skip
def test_all_kinds_of_text_are_read(house: list[Pair], place: str) -> None:
    assert [at for at, _, _ in house].count(place) == 1


MENDED = [
    "世界協定時", "一年", "完全である", "義務は遅延", "の「遅延」である", "著しく低い", "順に{amounts:yens}",
    "its yen", "the yen of", "those damages", "much lower", "{count:number} IIJ Internet Services",
]  # fmt: skip
"""Turns of phrase that were mended everywhere: wrong words, translationese, and English that says it twice or not."""


@pytest.mark.parametrize("turn", MENDED)
def test_a_turn_of_phrase_mended_once_stands_nowhere(house: list[Pair], turn: str) -> None:
    assert [place for place, ja, en in house if turn in f"{ja}\n{en}"] == []


def test_no_question_of_the_register_uses_a_letter_that_it_does_not_define(house: list[Pair]) -> None:
    questions = {place: en for place, _, en in house if place.endswith(" question")}
    assert {place for place, en in questions.items() if re.search(r"(?<![\w.-])[B-HJ-Z](?![\w.])", en)} == set()


def test_every_clause_and_span_is_read(house: list[Pair]) -> None:
    assert set(corpus(FIRST).all) <= {place for place, _, _ in house}


# --- what must be found ---------------------------------------------------------------------------

WRONG = [
    # place, the word of ours, the word put in its place, what is found
    ("art10.p2", "terminated", "ended", "missing"),
    ("art12.p1.a", "terminated", "cancelled", "missing"),
    ("art12.p2.a", "ended", "expired", "missing"),
    ("art12.p2.a", "ended", "terminated at the end", "shared"),
    ("art07.p1.i1", "break", "damage", "missing"),
    ("art07.p1.i1", "break", "break or damage", "shared"),
    ("art13.p3", "damage or loss", "damages", "missing"),
    ("art13.p3", "damage or loss", "loss or damage", "missing"),
    ("annex1.3.i6", "damage charge", "damages charge", "missing"),
    ("art13.p1", "trouble", "failure", "missing"),
    ("art08.p1", "failure", "fault", "missing"),
    ("art09.p3.i2", "refunded", "returned", "missing"),
    ("art09.p2.a", "bill the", "request the", "missing"),
    ("art06.p1", "request", "demand", "missing"),
    ("art02.tbl.head", "Name", "Item", "missing"),
    ("art01.p1", "Items (品目)", "Kinds (品目)", "missing"),
    ("art10.p1-01", "termination takes", "the end takes", "missing"),
    ("annex2.1-07", "調定金", "違約金", "forbidden"),
    ("annex2.1-07", "no assessed amount", "no assessed amount, that is no penalty,", "forbidden"),
    ("annex2.1-07", "no assessed amount", "no assessed amount (liquidated damages)", "forbidden"),
    ("art10.p1-01", "解除の効力", "解除（解約）の効力", "forbidden"),
    ("steps: takes_effect", "termination", "termination (cancellation)", "forbidden"),
    ("steps: takes_effect", "termination", "Cancellation", "forbidden"),
    ("steps: notice", "cancellation application form", "form", "missing"),
    ("steps: contract_with_item", "with Item ", "of kind ", "missing"),
    ("needs.toml: need.ground", "termination", "end", "missing"),
    ("messages.toml: facts.option_gone", "paid option", "add-on", "missing"),
    ("IR-57 question", "assessed amount", "penalty", "forbidden"),
]


@pytest.mark.parametrize(("place", "ours", "other", "key"), WRONG)
def test_another_word_is_found(house: list[Pair], place: str, ours: str, other: str, key: str) -> None:
    assert (f"glossary.{key}", place) in found(altered(house, place, ours, other))


def test_a_problem_says_what_to_write() -> None:
    [missing] = check([("here", "契約は解除された", "the contract ended")], FIRST)
    assert missing.told("ja").startswith("here: ")
    assert all(word in missing.told("en") for word in ("解除", "termination"))
    [forbidden] = check([("here", "違約金", "—")], FIRST)
    assert "最低利用期間内解除調定金" in forbidden.told("ja")


# --- how terms are seen ---------------------------------------------------------------------------

RIGHT = [
    ("a longer term is another term", "最低利用期間内解除調定金は発生しない", "no assessed amount arises"),
    ("one name has the forbidden word", "所定の解約申込書", "the prescribed cancellation application form"),
    ("a slot is not a word", "「{item:item}」", "“{cancellation:item}”"),
    ("a term may be quoted", "「解除」とは何か", "what is 「解除」?"),
    ("a form stands at the beginning of a word", "解除及び終了", "Terminating and Ending"),
]


@pytest.mark.parametrize(("ja", "en"), [pytest.param(ja, en, id=why) for why, ja, en in RIGHT])
def test_nothing_is_found_where_nothing_is_wrong(ja: str, en: str) -> None:
    assert found(("here", ja, en)) == []


@pytest.mark.parametrize(
    ("ja", "en"),
    [("品目「{item:item}」", "the {item:item}"), ("終了した", "it was pending"), ("品目（注）", "kinds (品目)")],
)
def test_what_only_looks_like_a_term_does_not_count(ja: str, en: str) -> None:
    assert found(("here", ja, en)) == [("glossary.missing", "here")]


def test_the_register_may_leave_a_term_out_but_not_exchange_it() -> None:
    assert found(("IR-45 question", "契約が解除されたか", "did this happen?")) == []
    assert found(("art10.p1-99", "契約が解除されたか", "did this happen?")) == [("glossary.missing", "art10.p1-99")]
    for place, ja, en in [
        ("IR-45 question", "契約が解除されたか", "has the contract ended?"),
        ("IR-43 question", "最低利用期間", "the new term"),
        ("IR-36a question", "解約申込書", "the prescribed form"),
    ]:
        assert found((place, ja, en)) == [("glossary.missing", place)]


# --- the data -------------------------------------------------------------------------------------

TERMS = [pytest.param(term, id=term.ja[0]) for term in glossary(FIRST).terms.values()]


@pytest.mark.parametrize("term", TERMS)
def test_each_term_is_a_term_of_the_contract(term: GlossaryTerm) -> None:
    assert term.clauses
    assert term.en
    if term.checked:
        assert term.forms
        assert term.forms == tuple(form.lower() for form in term.forms)
        assert any(term.seen_in(clause.label + clause.ja) for clause in corpus(FIRST)), "no clause has it"
    else:
        assert term.reason is not None
        assert term.reason.ja
        assert term.reason.en


@pytest.mark.parametrize("term", TERMS)
def test_no_exception_is_idle(term: GlossaryTerm) -> None:
    assert all(any(word in longer for word in term.seen_as or term.ja) for longer in term.not_in)
    assert all(any(form in longer for form in term.forms) for longer in term.not_in_en)
    assert not any(term.said_in(wrong) for wrong in term.wrong)


def test_exceptions_and_groups_name_what_exists(house: list[Pair]) -> None:
    for one in glossary(FIRST).left_out:
        assert all(any(place.startswith(beginning) for place, _, _ in house) for beginning in one.places)
        assert set(one.terms) <= set(glossary(FIRST).terms)
    for word in glossary(FIRST).forbidden:
        assert all(word.word in longer for longer in word.unless)
    for group in glossary(FIRST).distinct:
        assert len(group.terms) > 1
        assert set(group.terms) <= set(glossary(FIRST).terms)
    for why in (one.why for kind in glossary(FIRST)[1:] for one in kind):
        assert why.ja
        assert why.en


DISTINCT = [
    ("解除", "終了（する）"), ("解除", "解約申込書"), ("終了（する）", "解約申込書"), ("毀損（品）", "損壊"),
    ("毀損（品）", "損害"), ("損壊", "損害"), ("故障", "障害"), ("品目", "品名"), ("亡失（品）", "毀損（品）"),
    ("返還", "返金"), ("請求する（変更を）", "請求する（費用を）"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), DISTINCT)
def test_a_form_that_two_distinct_terms_share_is_found(one: str, other: str) -> None:
    whole = glossary(FIRST)
    assert list(whole.shared()) == []
    both = whole.terms[one]._replace(forms=(*whole.terms[one].forms, whole.terms[other].forms[0]))
    mixed = Glossary(whole.terms | {one: both}, *whole[1:])
    assert "glossary.shared" in {problem.key for problem in mixed.shared()}
