"""The rules of the edition of 1 June 2023, one module per article, and the law they make."""

from __future__ import annotations

from functools import cache
from types import ModuleType

from mrs_spec.document.text import FIRST_EDITION, Edition, succession
from mrs_spec.law.amend import Amended, amend
from mrs_spec.law.declare import Rule
from mrs_spec.law.law import Law
from mrs_spec.rules import (
    annex1,
    annex2,
    art01,
    art02,
    art03,
    art04,
    art05,
    art06,
    art07,
    art08,
    art09,
    art10,
    art11,
    art12,
    art13,
    requests,
    suppl,
)

MODULES: tuple[ModuleType, ...] = (
    art01, art02, art03, art04, art05, art06, art07, art08, art09, art10, art11, art12, art13, suppl, annex1, annex2,
    requests,
)  # fmt: skip


def declared(module: ModuleType) -> list[Rule]:
    """The rules a module declares, in the order written."""
    return [
        one for one in vars(module).values() if isinstance(one, Rule) and one.function.__module__ == module.__name__
    ]


@cache
def law() -> Law:
    """The law of the first edition: every reading at its default."""
    return Law.of(one for module in MODULES for one in declared(module))


WRITTEN: dict[str, tuple[ModuleType, ...]] = {}
"""The modules of rules written for a later edition; all other rules are carried over from the edition before it."""


def every_rule() -> list[Rule]:
    """All rules as declared, those written for later editions among them."""
    later = (module for modules in WRITTEN.values() for module in modules)
    return [one for module in (*MODULES, *later) for one in declared(module)]


@cache
def amended(edition: Edition) -> Amended:
    """The law of a later edition, and what is left to do before it may be used."""
    step = succession(edition)
    before = law_of(step.follows) if step else law()
    gone = amended(step.follows).gone if step and succession(step.follows) else frozenset()
    return amend(before, edition, (one for module in WRITTEN.get(edition, ()) for one in declared(module)), gone)


def law_of(edition: Edition) -> Law:
    """The law of an edition, as far as it is written."""
    return law() if edition == FIRST_EDITION else amended(edition).law
