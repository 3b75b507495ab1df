"""What lives have reached of the law: its rules, the branches of their code, answers; and the laws they tell apart.

It leads the making of lives, and says when it is done: what no life has reached nobody has been asked about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import NamedTuple

from mrs_spec.asking.editions import AcrossJudge, AcrossSession, other_days
from mrs_spec.document.text import Edition
from mrs_spec.gate.editions import RealLives
from mrs_spec.ground.data import JSON
from mrs_spec.law.alternatives import Alternative, alternatives
from mrs_spec.law.declare import Conclusion, Kind, Outcome, Rule
from mrs_spec.law.judge import Judge, Session
from mrs_spec.law.law import Law
from mrs_spec.law.order import Chains
from mrs_spec.proof.excused import standing
from mrs_spec.proof.matrix import ToldApart
from mrs_spec.proof.probes import Probes, Statement
from mrs_spec.record.things import Fact
from mrs_spec.scenarios.cases import Case

Mark = tuple[str, str] | Statement
"""Something that a life can reach: a rule with how it concludes, a kind of answer to a question, a branch."""

MEASURED = 4
"""Of so many lives that reach nothing new, one is judged under the other laws all the same."""


class _Seeing:
    """Sees what is reached of one law while a judge answers; of rules of other editions, nothing."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self.probes = Probes()
        self.marks = set[Mark]()
        self.kinds = set[Kind]()

    def enter(self, one: Rule, subject: Fact) -> None:
        """A rule is considered."""

    def leave(self, one: Rule, outcome: object) -> None:
        """It came to this."""
        if outcome is not None and outcome is not False and one.edition == self._edition:
            self.marks.add((one.name, outcome.__class__.__name__))

    def listening(self) -> AbstractContextManager[None]:
        """While this lasts, the branches that run are seen, too."""
        return self.probes.listening()


class Watching(_Seeing, Judge):
    """The law's judge, which sees what is reached while it answers."""

    def __init__(self, law: Law) -> None:
        _Seeing.__init__(self, law.edition)
        Judge.__init__(self, law, observer=self)

    def conclude(self, session: Session, kind: Kind, subject: Fact | None = None) -> Outcome:
        """What is concluded for a question."""
        self.kinds.add(kind)
        return super().conclude(session, kind, subject)

    def telling_apart(self, others: Iterable[Alternative]) -> ToldApart:
        """What tells these laws from the law."""
        return ToldApart(self.law, others)


class WatchingEditions(_Seeing, AcrossJudge):
    """The judge of the editions up to one, which sees what is reached of its law while it answers."""

    def __init__(self, real: RealLives, law: Law) -> None:
        """law: that of the edition by itself."""
        _Seeing.__init__(self, law.edition)
        AcrossJudge.__init__(self, real.laws, self)
        self.real, self.law, self.chains = real, law, self.members[-1].chains

    def conclude(self, session: AcrossSession, kind: Kind, subject: Fact | None = None) -> object:
        """What is concluded for a question."""
        self.kinds.add(kind)
        return super().conclude(session, kind, subject)

    def telling_apart(self, others: Iterable[Alternative]) -> ToldApartInEditions:
        """What tells these laws from the law of the edition."""
        return ToldApartInEditions(self.real, self.law, others)


class ToldApartInEditions:
    """Other laws of an edition that lives come to tell from its law, where editions before it answer as well.

    A life that the edition governs alone is judged by its law alone. One that straddles the change tells apart on which
    day the edition came into operation.
    """

    def __init__(self, real: RealLives, law: Law, others: Iterable[Alternative]) -> None:
        self.real = real
        known = {one.id: one for one in others}
        self._days = {id: one for id, one in other_days(real.law).items() if id in known}
        self._alone = ToldApart(law, (one for id, one in known.items() if id not in self._days))

    @property
    def open(self) -> Mapping[str, Alternative]:
        """Those that no life has told apart yet."""
        return {**self._alone.open, **self._days}

    def by(self, case: Case) -> list[Alternative]:
        """The open laws that answer a question of this life otherwise; they are open no longer."""
        if self.real.governs_all(case.facts):
            return self._alone.by(case)
        found = [one for one in self._days.values() if self.real.otherwise(case, one)]
        for one in found:
            del self._days[one.id]
        return found


class Progress(NamedTuple):
    """How much was reached, of how much: rules, branches, laws told apart; kinds of answers have no end."""

    rules: tuple[int, int]
    branches: tuple[int, int]
    answers: int
    laws: tuple[int, int]


class Reached:
    """All that was reached so far."""

    def __init__(self, judge: Watching | WatchingEditions) -> None:
        self.judge = judge
        self.marks = set[Mark]()
        self.rules, self.answers = set[str](), set[tuple[str, str]]()
        excused = standing(judge.law.edition)
        self.others = {one.id: one for one in alternatives(judge.law)}
        self.unnoticed = {id for id in self.others if excused.of(id)}
        """The laws that no scenario tells from the law, and the data say why."""
        self.laws = judge.telling_apart(self.others.values())
        self._plain = 0

    def begin(self) -> None:
        """What was seen until now belongs to no life that leads on."""
        self.judge.marks.clear()
        self.judge.probes.seen.clear()

    def by(self, case: Case) -> tuple[bool, list[Alternative]]:
        """Whether the Case just judged reached something new; and which laws it is the first to tell apart."""
        marks = self.judge.marks | self.judge.probes.seen
        answers = {(row.question.name, kind_of(row.answer)) for row in case.expected}
        new = not (marks <= self.marks and answers <= self.answers)
        self.marks |= marks
        self.answers |= answers
        self.rules |= {mark[0] for mark in self.judge.marks if isinstance(mark, tuple)}
        self._plain += not new
        return new, self.laws.by(case) if new or self._plain % MEASURED == 0 else []

    # how much

    def progress(self) -> Progress:
        """How much was reached, of what the questions that were asked can reach."""
        scope = self.scope()
        ran = {mark for mark in self.marks if isinstance(mark, int)}
        laws = [one for one in self.others.values() if self._counts(one, scope)]
        told = [one for one in laws if one.id not in self.laws.open]
        return Progress(
            (len(self.rules & scope), len(scope)), (len(ran), self.judge.probes.beside(ran)),
            len(self.answers), (len(told), len(laws)),
        )  # fmt: skip

    def scope(self) -> frozenset[str]:
        """The names of the rules on which an answer to what was asked can depend."""
        return _behind(self.judge, frozenset(self.judge.kinds))

    def never(self) -> list[Rule]:
        """The rules that could have concluded something, and never did."""
        scope = self.scope() - self.rules
        return [one for one in self.judge.law.rules if one.name in scope]

    def not_told_apart(self) -> list[Alternative]:
        """The laws that no life told apart, but for those that cannot differ."""
        scope = self.scope()
        return [one for one in self.laws.open.values() if self._counts(one, scope)]

    def _counts(self, one: Alternative, scope: frozenset[str]) -> bool:
        return not scope.isdisjoint(one.rules) and (one.id not in self.unnoticed or one.id not in self.laws.open)


@lru_cache(maxsize=64)
def _behind(judge: Watching | WatchingEditions, kinds: frozenset[Kind]) -> frozenset[str]:
    """The rules that conclude these kinds, and those that conclude what they need."""
    return frozenset(_names(judge.chains, kinds))


def _names(chains: Chains, kinds: Iterable[Kind]) -> Iterable[str]:
    seen, left = set[Kind](), [*kinds]
    while left:
        kind = left.pop()
        if kind in seen:
            continue
        seen.add(kind)
        for link in chains.get(kind, ()):
            for one in (link.rule, *link.carve_outs):
                yield one.name
                left += [need.kind for need in one.inputs if issubclass(need.kind, Conclusion)]


def kind_of(answer: JSON) -> str:
    """What kind of answer it is: what is missing, which clause refuses, none or several of a list; no days, no yen."""
    match answer:
        case {"undetermined": list() as missing}:
            return " ".join(["undetermined", *(str(one["need"]) for one in missing if isinstance(one, dict))])
        case {"refused": {"clause": str() as clause}}:
            return f"refused {clause}"
        case {"value": list() as rows}:
            inner = sorted({kind_of(row) for row in rows if isinstance(row, dict)})
            return f"{min(len(rows), 3)} {' '.join(inner)}"
        case {"value": str() as code} if code.islower():
            return code
        case {"yen": yen, "on": on, **more}:
            return f"{kind_of(yen)} {kind_of(on)} {'held' if 'held' in more else ''}"
        case dict():
            return next(iter(answer), "")
        case _:
            return type(answer).__name__
