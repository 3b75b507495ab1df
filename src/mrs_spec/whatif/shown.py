"""What follows, shown: the fragment of the page that a life's answers are, in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from jinja2 import Environment

from mrs_spec.asking.editions import edition_meant
from mrs_spec.document.text import Edition, article_of, is_clause
from mrs_spec.ground.pages import templates
from mrs_spec.ground.wording import LANGS, Both, day, yen
from mrs_spec.record.answers import Refused, role
from mrs_spec.record.questions import Question
from mrs_spec.report.site import both, pairs_in, say, texts_of, two, words
from mrs_spec.telling.answers import in_words, question_name
from mrs_spec.telling.duties import Row as DutyRow
from mrs_spec.telling.explain import ExplainedLine, Explanation, in_lines
from mrs_spec.telling.statement import Line, totals
from mrs_spec.whatif.answering import Answered, Letters, Side

BOOK = "../../evidence"
"""Where the evidence book stands, seen from the page."""


def in_both(said: Iterable[str]) -> Both:
    """The Japanese text, then the English one."""
    return Both(*said)


@cache
def ui() -> dict[str, Both]:
    """The words of the page."""
    return {name: both(row) for name, row in texts_of("mrs_spec.whatif", "whatif.toml")["ui"].items()}


def pairs() -> Iterator[tuple[str, str, str]]:
    """The words of the page, for the glossary."""
    return pairs_in("whatif.toml", "mrs_spec.whatif")


@cache
def _templates() -> Environment:
    found = templates("whatif", "report")
    found.globals |= {"t": words(), "u": ui(), "two": two, "say": say}
    return found


class _Charge(NamedTuple):
    day: Both
    yen: Both
    name: Both
    clauses: tuple[str, ...]
    state: Both
    edition: Edition
    linked: bool
    differs: bool = False


class _Charges(NamedTuple):
    """Charges that recur, told together: their days, how many and how much, and each; or one alone."""

    days: Both
    sum: Both
    each: tuple[_Charge, ...]

    @property
    def differs(self) -> bool:
        return any(one.differs for one in self.each)


class _Said(NamedTuple):
    text: Both
    differs: bool


class _Duty(NamedTuple):
    told: Both
    clause: str
    state: str
    differs: bool
    linked: bool


class _Need(NamedTuple):
    code: str
    who: Both
    what: Both


class _Answer(NamedTuple):
    question: str
    name: Both
    answer: Both
    says: bool
    differing: bool
    how: tuple[Both, ...]
    edition: str


NOTHING = Both("", "")


def shown(sides: Sequence[Side]) -> str:
    """The fragment: picture, statement, duties, what is missing and answers of each side; what differs is marked."""
    first = sides[0]
    found = []
    for number, side in enumerate(sides):
        other = first if number else None
        found.append(
            {
                "number": number,
                "name": _name(number, side.letters),
                "short": _short(side, other),
                "picture": side.picture,
                "lines": _together(side.lines, list(_charges(side.lines, other.lines if other else None))),
                "totals": _totals(side, other),
                "missing": [_Need(one.need, role(one.who), one.what()) for one in side.missing()],
                "as_of": side.as_of,
                "refused": in_both(side.refused.told(lang) for lang in LANGS) if side.refused else NOTHING,
                "duties": list(_duties(side.duties, other.duties if other else None)),
                "answers": [_answer(one) for one in side.answers],
            }
        )
    return _templates().get_template("result.html").render(
        sides=found, to=book_link, has=has_clause, known_until=first.known_until,
        alike=len(sides) > 1 and sides[1].letters == first.letters,
    )  # fmt: skip


def explained(found: Explanation) -> str:
    """Why, as a list in both languages, with links into the book."""
    told = {lang: list(in_lines(found, lang)) for lang in LANGS}
    name = in_both(question_name(found.question, lang) for lang in LANGS)
    linked = _linked if _in_the_book(found.edition) else _bare
    return _templates().get_template("why.html").render(name=name, told=told, linked=linked)


def _in_the_book(edition: Edition) -> bool:
    """Whether the evidence book that the page leads to is of this edition; empty: only one governs."""
    return edition in ("", edition_meant())


def _bare(line: ExplainedLine) -> list[tuple[str, str]]:
    return [(line.text, "")]


def book_link(clause: str) -> str:
    """The address of a clause in the evidence book."""
    return f"{BOOK}/{article_of(clause)}.html#{clause}"


def has_clause(clause: str) -> bool:
    """Whether the book has a place for it."""
    return is_clause(clause)


def _name(number: int, letters: Letters) -> Both:
    side = (ui()["side_a"], ui()["side_b"])[number]
    chosen = ", ".join(map(str, letters))
    return Both(f"{side.ja}：{chosen or ui()['default'].ja}", f"{side.en}: {chosen or ui()['default'].en}")


def _short(side: Side, other: Side | None) -> list[_Said]:
    """In short: when the contract ends, and what all that is owed comes to; marked where the other side differs."""
    before = [said.text for said in _short(other, None)] if other else None
    end = next(one for one in side.answers if one.question == Question("contract.end_on"))
    told = _answer(end)
    found = [ui()["ends"].filled(name=told.name, answer=told.answer) if end.says else ui()["no_end"]]
    if not isinstance(end.answer, Refused):
        found += totals(side.lines) or [ui()["nothing_owed"]]
    return [_Said(said, before is not None and said not in before) for said in found]


def _charges(lines: Sequence[Line], others: Sequence[Line] | None) -> Iterator[_Charge]:
    known = [_charge(line) for line in others] if others is not None else None
    for line in lines:
        found = _charge(line)
        yield found._replace(differs=known is not None and found not in known)


def _charge(line: Line) -> _Charge:
    on, amount = line.on, line.amount
    return _Charge(
        in_both(day(on, lang) for lang in LANGS) if on else NOTHING,
        in_both(yen(amount, lang) for lang in LANGS) if amount is not None else NOTHING,
        in_both(line.name(lang) for lang in LANGS),
        line.places,
        in_both(line.state(lang) for lang in LANGS),
        line.edition,
        _in_the_book(line.edition),
    )


FEW = 3
"""So many charges of a kind are told each by itself."""


def _together(lines: Sequence[Line], shown: Sequence[_Charge]) -> list[_Charges]:
    """The charges by day, those that recur where the first of them stands."""
    groups: dict[tuple[str, str], list[tuple[Line, _Charge]]] = {}
    for line, one in zip(lines, shown, strict=True):
        groups.setdefault((line.kind, line.subject), []).append((line, one))
    found = []
    for line, one in zip(lines, shown, strict=True):
        group = groups[line.kind, line.subject]
        if len(group) <= FEW:
            found.append(_Charges(NOTHING, NOTHING, (one,)))
        elif group[0][1] is one:
            found.append(_recurring(group))
    return found


def _recurring(group: Sequence[tuple[Line, _Charge]]) -> _Charges:
    first, last = group[0][1].day, group[-1][1].day
    days = Both(f"{first.ja}～{last.ja}", f"{first.en} … {last.en}") if last.ja else first
    count = ui()["times"].filled(count=len(group))
    if any(line.amount is None for line, _ in group):
        return _Charges(days, count, tuple(one for _, one in group))
    whole = sum(line.amount or 0 for line, _ in group)
    told = ui()["in_all"].filled(count=len(group), sum=in_both(yen(whole, lang) for lang in LANGS))
    return _Charges(days, told, tuple(one for _, one in group))


def _totals(side: Side, other: Side | None) -> list[_Said]:
    before = totals(other.lines) if other else None
    return [_Said(said, before is not None and said not in before) for said in totals(side.lines)]


def _duties(rows: Sequence[DutyRow], others: Sequence[DutyRow] | None) -> Iterator[_Duty]:
    for row in rows:
        state = row.state if isinstance(row.state, str) else "open"
        differs = others is not None and row not in others
        told = in_both(row.told(lang) for lang in LANGS)
        yield _Duty(told, row.clause, str(state).lower(), differs, _in_the_book(row.edition))


def _answer(one: Answered) -> _Answer:
    return _Answer(
        str(one.question),
        in_both(question_name(one.question, lang) for lang in LANGS),
        in_both(in_words(one.answer, lang) for lang in LANGS),
        one.says,
        one.differs(),
        tuple(_how(one)) if one.differs() else (),
        one.edition,
    )


def _how(one: Answered) -> Iterator[Both]:
    """By how many days and yen it differs."""
    if days := one.days():
        yield ui()["days_later" if days > 0 else "days_earlier"].filled(count=abs(days))
    if more := one.yen():
        yield ui()["yen_more" if more > 0 else "yen_less"].filled(count=abs(more))


def _linked(line: ExplainedLine) -> list[tuple[str, str]]:
    """The line cut at the clauses it names, each with its address; other pieces have none."""
    found, rest = list[tuple[str, str]](), line.text
    while (at := rest.find("(")) >= 0 and (end := rest.find(")", at)) > at:
        clause = rest[at + 1 : end]
        if has_clause(clause):
            found += [(rest[: at + 1], ""), (clause, book_link(clause))]
        else:
            found.append((rest[:end], ""))
        rest = rest[end:]
    return [*found, (rest, "")]
