"""What several scenarios share is told once."""

from __future__ import annotations

from mrs_spec.ground.wording import Both
from mrs_spec.report.shared import Because, ShownLine, ToldOnce, beginning_of, common_beginnings, nested


def told_in(several: list[str]) -> int:
    """How many lines all of them take, with their common beginnings."""
    kept = common_beginnings(several)
    own = sum(len(one) - len(beginning_of(one, kept)) + bool(beginning_of(one, kept)) for one in several)
    return own + sum(len(one) + 1 for one in kept)


def test_what_many_begin_with_is_told_once() -> None:
    several = ["abcdx", "abcdy", "abcdz", "abcq", "r"]
    assert common_beginnings(several) == {tuple("abcd"): 3}
    assert told_in(several) < sum(map(len, several))


def test_what_would_take_more_lines_stays_where_it_is() -> None:
    assert common_beginnings(["abx", "aby", "cd", "ce"]) == {}
    assert common_beginnings([]) == {}


def test_of_two_beginnings_that_fit_the_longer_is_taken() -> None:
    assert beginning_of("abc", {tuple("ab"): 3, tuple("abc"): 3}) == tuple("ab"), "something of its own is left"
    several = ["abx", "aby", "abz", "abcdex", "abcdey", "abcdez", "abcdew"] + ["abq"] * 2
    kept = common_beginnings(several)
    assert beginning_of("abcdez", kept) == tuple("abcde")
    assert beginning_of("abz", kept) == tuple("ab")
    assert beginning_of("zab", kept) == ()


def line(text: str) -> Both:
    return Both(text, text)


def test_lines_become_the_trees_that_their_depths_tell() -> None:
    found = nested([(0, line("a")), (1, line("b")), (3, line("c")), (1, line("d")), (0, line("e"))])
    assert found == (
        Because(line("a"), (Because(line("b"), (Because(line("c")),)), Because(line("d")))),
        Because(line("e")),
    )
    assert [one.said.en for one in found[0].walk()] == ["a", "b", "c", "d"]


def test_the_same_explanation_is_told_once_and_named_afterwards() -> None:
    because = Because(line("b"), (Because(line("c")),))
    told = ToldOnce()
    first = told.lines("one", [Because(line("a"), (because,))])
    second = told.lines("two", [Because(line("z"), (because, Because(line("c"))))])
    assert [one.said.en for one in first] == ["a", "b", "c"] and not any(one.told_at for one in first)
    assert second == [ShownLine(0, line("z"), ""), ShownLine(1, line("b"), "one"), ShownLine(1, line("c"), "")]
