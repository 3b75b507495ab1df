"""Normative words: the scanner finds them, and in a clause that runs every one has an owner that is really there."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from mrs_spec.document.normative import scan
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import Clause, corpus
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.law.owners import WordClaim, check, claims, claims_of, read_claims, report
from mrs_spec.rules import law

NAMES = {"L2"}
"""Digits that are part of a name."""


def clause(ja: str, kind: str = "operative") -> Clause:
    return Clause("art99.p1", kind, "", ja, "", "")


def found(ja: str) -> list[str]:
    return [token.words for token in scan(clause(ja))]


# --- the scanner --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ja", "words"),
    [
        ("最低利用期間は1年とし、その起算日は、課金開始日とします。", ["1年", "とし", "起算日", "とします"]),
        ("1年間の最低利用期間が設定されるものとします。", ["1年間", "ものとします"]),
        ("到達した日から45日を経過する日", ["から", "45日", "経過する日"]),
        ("日又は日のいずれか遅い日に", ["又は", "いずれか遅い日"]),
        ("当該契約の終了日から30日以内に", ["から", "30日", "以内"]),
        ("令和5年6月1日から実施します。", ["令和5年6月1日", "から", "ます"]),
        ("令和元年6月1日をもって存続する", ["令和元年6月1日", "をもって", "存続する"]),
        ("契約者から当社から", []),
        ("その経過する日前に解除された", ["経過する日", "前に"]),
        ("事前に通知します。", ["事前に", "ます"]),
        ("第5条（最低利用期間）第3項の場合を含みます", ["第5条", "第3項", "を含みます"]),
        ("一般規程第28条（契約者の解除）第2項又は第3項", ["一般規程第28条", "第2項", "又は", "第3項"]),
        ("次条第1項各号、前項及び次の事項", ["次条", "第1項", "各号", "前項", "及び", "次の"]),
        ("第2項から前項の場合", ["第2項から前項"]),
        ("別紙1のとおり", ["別紙1"]),
        ("別紙1の3.(5)に定める金額、別紙2の1.に定める金額", ["別紙1の3.(5)", "別紙2の1."]),
        ("別紙1の2.月額費用(1)に定める金額", ["別紙1の2.月額費用(1)"]),
        ("一のサービス若しくは同一のネットワークごとに", ["一の", "若しくは", "同一の", "ごとに"]),
        ("それぞれの有料オプション毎に複数の、すべて", ["それぞれ", "毎に", "複数の", "すべて"]),
        ("理由並びに期間、かつ", ["並びに", "かつ"]),
        ("当社の承諾がある場合を除き、停止をしないこと", ["当社の承諾", "を除き", "しない", "こと"]),
        ("場合を除きます。目的以外の使用を除く", ["を除きます", "以外", "を除く"]),
        ("その種類にかかわらず、距離に関わらず", ["にかかわらず", "に関わらず"]),
        (
            "ただし、緊急やむを得ないときはこの限りではありません。",
            ["ただし", "緊急やむを得ない", "この限りではありません"],
        ),
        ("変更等が発生するまでは、なお従前のまま", ["等", "までは", "なお従前のまま"]),
        ("ルータ等を遅滞なく、可及的速やかに", ["遅滞なく", "可及的速やかに"]),
        ("請求できるものとします。変更することはできません。", ["できる", "ものとします", "できません"]),
        ("対応していただくことがあります。不可能となる場合があります。", ["ことがあります", "場合があります"]),
        ("責任を負わないものとします。", ["負わない", "ものとします"]),
        ("遵守義務を免れるものではありません。", ["免れるものではありません"]),
        ("可能とするものとして当社が", []),
        ("当社に通知するものとし、当社は", ["ものとし"]),
        ("事由の如何を問わず、責に帰すべき事由により", ["事由の如何を問わず", "責に帰すべき事由"]),
        ("品目があります。支払うべき金額", ["ます", "べき"]),
    ],
)
def test_scanner(ja: str, words: list[str]) -> None:
    assert found(ja) == words


def test_headings_are_not_scanned() -> None:
    assert scan(clause("第12条第1項の規定に基づき", "heading")) == ()
    assert scan(clause("第12条第1項の規定に基づき", "declaratory"))


def test_the_same_words_are_numbered_and_stand_where_they_say() -> None:
    for one in corpus(FIRST):
        tokens = scan(one)
        assert all(one.ja[token.start : token.end] == token.words for token in tokens)
        assert all(left.end <= right.start for left, right in pairwise(tokens))
    assert [token.nth for token in scan(clause("甲又は乙又は丙")) if token.words == "又は"] == [1, 2]


def test_every_number_of_the_document_is_found() -> None:
    for one in corpus(FIRST):
        if one.kind == "heading":
            continue
        places = {at for token in scan(one) for at in range(token.start, token.end)}
        for name in NAMES:
            places |= {at for match in re.finditer(name, one.ja) for at in range(*match.span())}
        lost = [match.group() for match in re.finditer(r"\d", one.ja) if match.start() not in places]
        assert not lost, one.id


# --- the claims ---------------------------------------------------------------------------------


def told(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.key, problem.told("en")) for problem in problems]


def entry(clause: str, words: str, **more: object) -> WordClaim:
    return WordClaim(clause, words, "waived", Both("理由", "reason"), "a test")._replace(**more)  # type: ignore[arg-type]


OTHERS = [one for one in claims_of(FIRST) if one.clause != "art07.p2"]
"""The edition's entries, but for one clause on which entries are tried."""


def beyond(entries: list[WordClaim]) -> list[Problem]:
    """The problems with these entries that the others do not have."""
    known = told(check(law(), OTHERS))
    return [problem for problem in check(law(), entries) if (problem.key, problem.told("en")) not in known]


def carried(rule: str, part: str = "") -> WordClaim:
    return entry("art07.p2", "前項", kind="carried", rule=rule, part=part)


def test_no_normative_word_is_unclaimed() -> None:
    assert told(check(law())) == []


def test_words_claim_through_spans_and_in_other_clauses() -> None:
    places = {(place.by, corpus(FIRST).clause(place.clause).ja[place.start : place.end]) for place in claims(law())}
    assert ("the_day_on_which_45_days_elapse.length", "45日") in places
    assert ("routers_are_returned_without_delay.thirty", "30日") in places
    words = report(law())
    assert {one.token.words: one.how for one in words.of("art10.p1")}["45日"] == "word"
    assert {one.token.words: one.how for one in words.of("art07.p3")}["30日"] == "word"


def test_totals_count_every_word_once() -> None:
    words = report(law())
    assert words.total().total() == sum(len(scan(one)) for one in corpus(FIRST))
    assert set(words.total()) <= {"word", "carried", "waived", "unclaimed"}


@pytest.mark.parametrize("missing", claims_of(FIRST), ids=lambda one: f"{one.clause}-{one.words}-{one.nth or 1}")
def test_without_an_entry_its_word_is_unclaimed(missing: WordClaim) -> None:
    problems = check(law(), [one for one in claims_of(FIRST) if one != missing])
    assert [problem.key for problem in problems] == ["normative.unclaimed"]
    assert missing.clause in problems[0].told("en")
    assert f"「{missing.words}」" in problems[0].told("ja")


def test_a_rule_that_goes_leaves_its_words_unclaimed() -> None:
    without = law().without("the_later_of_the_two")
    keys = [(problem.key, problem.where) for problem in check(without)]
    assert ("normative.unclaimed", "art10.p1") in keys
    assert ("normative.unknown_rule", "waivers.toml") in keys


@pytest.mark.parametrize(
    ("extra", "key"),
    [
        (entry("art10.p1", "60日"), "normative.stale"),
        (entry("art99.p9", "45日"), "normative.stale"),
        (entry("art10.p1", "45日"), "normative.stale"),
        (entry("art10.p1", "又は"), "normative.stale"),
        (entry("art10.p1", "又は", nth=2), "normative.stale"),
        (entry("art07.p2", "又は"), "normative.which_one"),
        (entry("art07.p2", "前項", reason=Both("", "reason")), "normative.no_reason"),
        (entry("art07.p2", "前項", by=""), "normative.no_reason"),
        (entry("art07.p2", "前項", kind="carried"), "normative.unknown_rule"),
        (carried("no_such_rule"), "normative.unknown_rule"),
        (carried("the_later_of_the_two", "over"), "normative.unknown_rule"),
        (carried("the_later_of_the_two", "unless"), "normative.unknown_rule"),
        (carried("the_later_of_the_two", "no_such_part"), "normative.unknown_rule"),
    ],
    ids=lambda one: one if isinstance(one, str) else one.words,
)
def test_an_entry_that_does_not_hold_is_refused(extra: WordClaim, key: str) -> None:
    problems = beyond([*OTHERS, extra])
    assert [problem.key for problem in problems] == [key]
    for lang in ("ja", "en"):
        assert extra.words in problems[0].told(lang)
        assert extra.clause in problems[0].told(lang)


@pytest.mark.parametrize("part", ["", "designated", "whichever"])
def test_an_entry_may_name_a_part_of_a_rule(part: str) -> None:
    unclaimed = told(check(law(), OTHERS))
    left = [one for one in unclaimed if "「前項」" not in one[1]]
    assert told(check(law(), [*OTHERS, carried("the_later_of_the_two", part)])) == left != unclaimed


def test_an_entry_for_a_clause_without_a_rule_holds() -> None:
    assert report(replace(law(), rules=law().rules[:1]), [entry("art07.p2", "前項")]).total()["waived"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "[[claim]",
        '[[claim]]\nclause = "art10.p1"',
        '[[claim]]\nclause = "art10.p1"\nwords = "又は"\nkind = "ignored"',
        '[[claim]]\nclause = "art10.p1"\nwords = "又は"\nkind = "waived"\nreson.ja = "理由"',
        '[[claim]]\nclause = "art10.p1"\nwords = "又は"\nkind = "waived"\nreason = "理由"',
    ],
)
def test_a_file_that_is_not_well_formed_is_refused(text: str) -> None:
    with pytest.raises(Problem) as refused:
        read_claims(text)
    assert refused.value.key == "normative.broken"
