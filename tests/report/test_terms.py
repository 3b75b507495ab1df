"""Links to the glossary in the texts of the handbook."""

from __future__ import annotations

import re

from mrs_spec.document.glossary import glossary
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.ground.wording import Both
from mrs_spec.report.terms import anchor, with_terms

LINK = re.compile(r'<a class="term" href="#([^"]+)">([^<]+)</a>')


def test_a_term_is_linked_the_first_time_it_stands_in_each_language() -> None:
    told = with_terms(
        Both(
            "契約の最低利用期間と有料オプションの最低利用期間",
            "The minimum use period of the contract and of a paid option",
        ),
        FIRST,
    )
    assert LINK.findall(told.ja) == [
        ("h.term.minimum-use-period", "最低利用期間"), ("h.term.paid-option", "有料オプション"),
    ]  # fmt: skip
    assert LINK.findall(told.en) == [
        ("h.term.minimum-use-period", "minimum use period"), ("h.term.paid-option", "paid option"),
    ]  # fmt: skip


def test_a_term_within_a_longer_one_is_not_linked_nor_an_english_word_that_stands_for_none() -> None:
    assert [
        to
        for to, _ in LINK.findall(
            with_terms(Both("ルータ等機器の台数", "the number of Routers-etc. equipment"), FIRST).ja
        )
    ] == ["h.term.routers-etc-equipment-undefined"]
    assert LINK.findall(with_terms(Both("最後に", "In the end"), FIRST).en) == []


def test_what_is_no_link_is_escaped() -> None:
    assert with_terms(Both("<b>故障</b>", "<b>failure</b>"), FIRST).en == (
        '&lt;b&gt;<a class="term" href="#h.term.failure">failure</a>&lt;/b&gt;'
    )


def test_every_term_has_an_anchor_of_its_own() -> None:
    terms = list(glossary(FIRST).terms.values())
    assert len({anchor(term) for term in terms}) == len(terms)
