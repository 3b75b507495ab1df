"""Which scenarios the book of an edition shows, and under which of its clauses each stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from mrs_spec.asking.editions import complete_editions
from mrs_spec.document.text import (
    Edition,
    clauses_before,
    corpus,
    subject_of,
    succession,
)
from mrs_spec.ground.wording import Lang
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
                clauses = self._called(one) if one.edition in following and not one.alone else ()
                if clauses:  # what is about a clause that only the later edition has is shown there
                    rows[lang][id] = one._replace(tags=(*clauses, f"edition.{edition}"))
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
        return tuple(dict.fromkeys(filter(None, (self._called_here(id, one.edition) for id in one.clauses))))

    @cached_property
    def straddling(self) -> frozenset[str]:
        """The Cases that the laws of all editions answer."""
        return frozenset(filter(self._straddles, self.compiled.scenarios["ja"]))

    def subject(self, id: str) -> str:
        """The clause of this edition that a scenario, or a row of one, is about; `life` of a whole life."""
        return self._subjects.get(id) or subject_of(id)

    @cached_property
    def _subjects(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for id, one in self.compiled.scenarios["ja"].items():
            was = self._all[id]
            about = self._called_here(was.about, was.edition) if was.edition > self.edition else one.about
            found[id] = about or one.about
            found.setdefault(one.scenario_id, found[id])
        return found

    def _called_here(self, id: str, of: Edition) -> str:
        """A clause or span of a later edition as this one calls it; empty where it has none."""
        holder = corpus(of).holder(id) or ""
        was = clauses_before(of, self.edition).get(holder, "")
        here = was and was + id.removeprefix(holder)
        return here if here in corpus(self.edition).all else was


def _follows(later: Edition, edition: Edition) -> bool:
    step = succession(later)
    return step is not None and step.follows == edition
