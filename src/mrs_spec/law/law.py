"""The law as a value: rules, with a value for every word and a letter for every open question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from mrs_spec.document.register import Choice, entry
from mrs_spec.document.text import Edition, belongs
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import LawError, Problem
from mrs_spec.law.declare import Kind, Reads, Rule, Says, value_of_words
from mrs_spec.law.inputs import is_plain
from mrs_spec.law.order import chains

if TYPE_CHECKING:
    from mrs_spec.law.judge import Judge

Key = tuple[str, str]
"""Rule name and parameter name."""


@dataclass(frozen=True)
class Law:
    """Rules, the words' values where they differ from the text, letters where they differ from the default."""

    rules: tuple[Rule, ...]
    words: Mapping[Key, object] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, rules: Iterable[Rule], gone: Iterable[Kind] = ()) -> Law:
        """A law of these rules. Raises LawError when they do not form one order or an input is never concluded.

        gone: what only a clause concluded that is no longer there; nobody needs to conclude it.
        """
        law = cls(tuple(rules))
        given = {rule.concludes for rule in law.rules} | set(gone)
        for one in law.rules:
            for need in one.inputs:
                if hasattr(need.kind, "about") and need.kind not in given:
                    raise LawError(f"{one.clause}: nobody concludes {need.kind.__name__}")
                if not is_plain(one, need):
                    raise LawError(f"{one.clause}: which {need.name} is meant? {one.about.__name__} names none")
        names = [one.name for one in law.rules]
        if double := {name for name in names if names.count(name) > 1}:
            raise LawError(f"two rules are named {', '.join(sorted(double))}")
        chains(law.rules)
        return law

    @cached_property
    def edition(self) -> Edition:
        """The edition whose rules these are; empty where there are none, which is no edition at hand."""
        return self.rules[0].edition if self.rules else ""

    # a law is a value: each of these is another one

    def under(self, entry_id: str, letter: str) -> Law:
        """The law under this letter of a register entry."""
        known = entry(entry_id, self.edition).letters
        if letter not in known:
            letters = ", ".join(known)
            near = did_you_mean(letter, letters)
            raise Problem("readings.unknown_letter", entry=entry_id, letter=letter, letters=letters, near=near)
        return replace(self, letters={**self.letters, entry_id: letter})

    def under_all(self, letters: Mapping[str, str]) -> Law:
        """The law under these letters."""
        law = self
        for entry_id, letter in letters.items():
            law = law.under(entry_id, letter)
        return law

    def where(self, clause: str, **values: object) -> Law:
        """The law in which words of a clause (or of a rule named so) had these values."""
        changed = dict(self.words)
        for name, value in values.items():
            found = [one for one in _called(self.rules).get(clause, ()) if name in one.parameters]
            if not found:
                raise LawError(f"{clause} has no word {name}")
            for one in found:
                changed[one.name, name] = value
        return replace(self, words=changed)

    def without(self, clause: str) -> Law:
        """The law without a clause (its facets included) or without the rule named so."""
        named = {one for one in _called(self.rules).get(clause, ()) if one.name == clause}
        gone = named or {one for one in self.rules if belongs(one.clause, clause)}
        if not gone:
            raise LawError(f"no rule of {clause}")
        return replace(self, rules=tuple(one for one in self.rules if one not in gone))

    # values

    def letter(self, entry_id: str) -> str:
        """The letter it follows in a register entry."""
        return self.letters.get(entry_id) or entry(entry_id, self.edition).default

    def value(self, one: Rule, name: str) -> object:
        """What a rule computes with: of its words, or of the letter."""
        declared = one.parameters[name]
        if (one.name, name) in self.words:
            return self.words[one.name, name]
        if isinstance(declared, Says):
            return value_of_words(one, name, declared)
        return declared.choice.value(self.letter(declared.choice.entry))

    def following(self, entry_id: str) -> list[str]:
        """The names of the rules that follow a letter of the entry."""
        return [one.name for one in self.rules if entry_id in one.follows]

    def entries(self) -> dict[str, Choice]:
        """The register entries this law computes with."""
        found = {}
        for one in self.rules:
            for declared in one.parameters.values():
                if isinstance(declared, Reads):
                    found[declared.choice.entry] = declared.choice
        return dict(sorted(found.items()))

    # judging

    @cached_property
    def judge(self) -> Judge:
        """The law made ready for answering, without trace."""
        from mrs_spec.law.judge import Judge

        return Judge(self)


@lru_cache(maxsize=64)
def _called(rules: tuple[Rule, ...]) -> dict[str, list[Rule]]:
    """The rules by their names and clauses; laws that differ in words or letters have the same."""
    found: dict[str, list[Rule]] = {}
    for one in rules:
        for called in (one.name, one.clause):
            found.setdefault(called, []).append(one)
    return found
