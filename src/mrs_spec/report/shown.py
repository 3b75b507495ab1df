"""Which scenarios the book of an edition shows, and under which of its clauses each stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import pairwise

from mrs_spec.asking.editions import complete_editions
from mrs_spec.document.text import (
    Edition,
    clauses_before,
    corpus,
    edition_folders,
    subject_of,
    succession,
)
from mrs_spec.ground.wording import Lang
from mrs_spec.law.amend import carried_id
from mrs_spec.proof.carried import CarriedCases, holding
from mrs_spec.scenarios.scenario import Compiled, Scenario


class ShownScenarios:
    """The scenarios that hold under an edition, and the lives that straddle its change into the next.

    Those of an older edition that are still right stand under the clauses as they are called now, those of a life that
    straddles a change in the books of both editions.
    """

    def __init__(self, compiled: Compiled, edition: Edition, found: CarriedCases | None = None) -> None:
        """compiled: all of the house. found: what became of the Cases of the edition before, where that is known."""
        self._all, self.edition = compiled.scenarios["ja"], edition
        here = holding(edition, compiled, found) if succession(edition) else compiled.about(edition)
        following = [one for one in complete_editions() if _follows(one, edition)]
        rows: dict[Lang, dict[str, Scenario]] = {lang: dict(of) for lang, of in here.scenarios.items()}
        for lang, of in compiled.scenarios.items():
            for id, one in of.items():
                if one.edition in following and not one.alone:
                    rows[lang][id] = one._replace(tags=(*self._called(one), f"edition.{edition}"))
        self.compiled = Compiled({lang: self._in_order(of) for lang, of in rows.items()}, compiled.problems)

    def _in_order(self, rows: Mapping[str, Scenario]) -> dict[str, Scenario]:
        """In the order of the features, a new answer where the old one stood; lives that straddle a change last."""
        place = {id: number for number, id in enumerate(self._all)}

        def key(id: str) -> tuple[bool, int]:
            return self._straddles(id), place.get(id.partition("@")[0], place.get(id, 0))

        return {id: rows[id] for id in sorted(rows, key=key)}

    def _straddles(self, id: str) -> bool:
        one = self._all.get(id)
        return one is not None and succession(one.edition) is not None and not one.alone

    def _called(self, one: Scenario) -> tuple[str, ...]:
        """The clauses of a scenario about a later edition, as this one calls them."""
        before = clauses_before(one.edition, self.edition)
        held = ((corpus(one.edition).holder(id) or "", id) for id in one.clauses)
        named = (before[holder] + id.removeprefix(holder) for holder, id in held if holder in before)
        return tuple(id for id in dict.fromkeys(named) if id in corpus(self.edition).all)

    @cached_property
    def straddling(self) -> frozenset[str]:
        """The Cases that the laws of all editions answer."""
        return frozenset(filter(self._straddles, self.compiled.scenarios["ja"]))

    def subject(self, id: str) -> str:
        """The clause of this edition that a scenario, or a row of one, is about; `life` of a whole life."""
        clause = subject_of(id)
        of = self._editions.get(id.partition("@")[0]) or self._editions.get(id, self.edition)
        if of == self.edition or clause not in corpus(of).all:
            return clause
        return self._here(clause, of) or clause

    @cached_property
    def _editions(self) -> dict[str, Edition]:
        """Whose clause the id of a scenario or a row names."""
        return {name: one.edition for id, one in self._all.items() for name in (id, one.scenario_id)}

    def _here(self, clause: str, of: Edition) -> str | None:
        """A clause of another edition as this one calls it."""
        if of > self.edition:
            holder = corpus(of).holder(clause) or ""
            was = clauses_before(of, self.edition).get(holder)
            return was and was + clause.removeprefix(holder)
        names = edition_folders()
        for old, new in pairwise(names[names.index(of) : names.index(self.edition) + 1]):
            step = succession(new)
            assert step is not None
            found = carried_id(clause, old, new, step)
            if found is None:
                return None
            clause = found
        return clause


def _follows(later: Edition, edition: Edition) -> bool:
    step = succession(later)
    return step is not None and step.follows == edition
