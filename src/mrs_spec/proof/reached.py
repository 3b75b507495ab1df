"""What rules reach by call: every function that runs when a rule computes, wherever in the house it stands.

The code is walked, not listed: from the rules, the readers of their words, the letters they follow and the record that
hands them their facts, to whatever of the house these name, and by its name to every method or property of every class
that may come into their hands. It may find too much, for a name can mean several things; it leaves out only the judge,
how a value is told, and the text itself.
"""

from __future__ import annotations

import dis
import sys
import typing
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache, partial
from types import CodeType, FunctionType, ModuleType

from mrs_spec.document.text import corpus
from mrs_spec.law.declare import Rule, Says
from mrs_spec.record.facts import Record
from mrs_spec.rules import every_rule

JUDGE = "mrs_spec.law."
"""How rules are asked. It is no law: whatever rules it is given it treats alike."""

SPOKEN = frozenset({"told", "others"})
"""Functions that conclude nothing: how a value is written, and what a word could have been instead."""

HANDS_OUT_THE_TEXT = corpus
"""What it hands out is held against the source, character by character; how it is read from the file is no law."""


@cache
def reached() -> frozenset[FunctionType]:
    """The functions that the rules of all editions reach, without decoration."""
    return functions_reached(every_rule())


@lru_cache(maxsize=8)
def reached_by(rules: tuple[Rule, ...]) -> frozenset[FunctionType]:
    """The functions that the rules of one law reach: what only rules of other editions use is none of its own."""
    every = {one.function for one in every_rule()}
    return reached() if every <= {one.function for one in rules} else functions_reached(rules)


def functions_reached(rules: typing.Iterable[Rule]) -> frozenset[FunctionType]:
    """The functions that these rules reach, and the record with them."""
    return frozenset(_Walk(rules).functions)


def plain(found: object) -> object:
    """The function below classmethod, property, cache and `tells`; what is none of them, as it is."""
    for below in ("__func__", "fget", "func", "__wrapped__"):
        if hasattr(found, below):
            return plain(getattr(found, below))
    return found


class _Walk:
    """Follows what is held (called, named, handed over) until nothing new comes into hand."""

    def __init__(self, rules: typing.Iterable[Rule]) -> None:
        self.functions: dict[FunctionType, None] = {}
        self._held: dict[int, object] = {}
        self._owners: list[type | ModuleType] = []
        self._names: set[str] = {"read", "named"}
        """Attributes asked for: by the judge, which reads words and finds facts by id; then by every function found."""
        self._hold(Record)
        for one in rules:
            self._hold(one.function)
            for word in one.parameters.values():
                self._hold(word.reader if isinstance(word, Says) else word.choice.values)

    def _hold(self, found: object) -> None:
        if id(found) in self._held or found is HANDS_OUT_THE_TEXT:
            return
        self._held[id(found)] = found
        if isinstance(found, Rule):
            self._hold(found.function)
        elif isinstance(found, ModuleType):
            if found.__name__.startswith("mrs_spec"):
                self._own(found)
        elif isinstance(found, type):
            if _of_the_house(found):
                self._class(found)
        elif isinstance(found, partial):
            self._each((found.func, *found.args, *found.keywords.values()))
        elif isinstance(found, dict):
            self._each((*found, *found.values()))
        elif isinstance(function := plain(found), FunctionType):
            if _of_the_house(function) and function.__name__ not in SPOKEN:
                self._function(function)
        else:
            self._hold(type(found))
            if isinstance(found, (tuple, list, set, frozenset)):
                self._each(found)

    def _each(self, found: typing.Iterable[object]) -> None:
        for one in found:
            self._hold(one)

    def _class(self, found: type) -> None:
        """Its values may come into hand: those of its fields, of what it is made from, and of what is made from it."""
        self._own(found)
        self._each((*found.__bases__, *found.__subclasses__()))
        self._each(_classes(typing.get_type_hints(found)))
        self._each(one for name, one in vars(found).items() if name[:2] == name[-2:] == "__" and callable(one))

    def _own(self, owner: type | ModuleType) -> None:
        self._owners.append(owner)
        for name in self._names & vars(owner).keys():
            self._hold(vars(owner)[name])

    def _name(self, name: str) -> None:
        if name not in self._names:
            self._names.add(name)
            for owner in self._owners:
                if name in vars(owner):
                    self._hold(vars(owner)[name])

    def _function(self, function: FunctionType) -> None:
        if function.__code__.co_filename.startswith("<"):  # what a dataclass or a NamedTuple writes itself
            return
        self.functions[function] = None
        self._each(_classes(typing.get_type_hints(function)))
        self._each((*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()))
        self._each(one.cell_contents for one in function.__closure__ or ())
        self._code(function.__code__, function.__globals__)

    def _code(self, code: CodeType, names: dict[str, object]) -> None:
        imported: object = None
        for one in dis.get_instructions(code):
            match one.opname:
                case "LOAD_GLOBAL" | "LOAD_NAME" if one.argval in names:
                    self._hold(names[one.argval])
                case "LOAD_ATTR" | "LOAD_METHOD" | "LOAD_SUPER_ATTR":
                    self._name(one.argval)
                case "IMPORT_NAME":
                    imported = sys.modules.get(one.argval)
                    self._hold(imported)
                case "IMPORT_FROM":
                    self._hold(getattr(imported, one.argval, None))
        for inner in code.co_consts:
            if isinstance(inner, CodeType):
                self._code(inner, names)


def _of_the_house(found: object) -> bool:
    return str(found.__module__).startswith("mrs_spec.") and not found.__module__.startswith(JUDGE)


def _classes(hints: Mapping[str, object]) -> Iterator[type]:
    """The classes that annotations name, those within a union or a tuple among them."""
    for hint in hints.values():
        if isinstance(hint, type):
            yield hint
        yield from _classes({str(n): one for n, one in enumerate(typing.get_args(hint))})
