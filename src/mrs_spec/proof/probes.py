"""Which statements of the edited functions run: while one listens, every statement says so before it runs."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from types import CodeType
from typing import TypeVar

from mrs_spec.proof.edits import Edit, Edited, compiled, edited_functions

SAYS = "__ran__"
"""What a statement calls. It stands in the modules of the functions while one listens."""

Statement = int
"""A statement by its number."""

Ran = frozenset[Statement]

N = TypeVar("N", bound=ast.AST)


class Probes:
    """The statements of all edited functions, numbered; `seen`: those that ran since it was last emptied."""

    def __init__(self) -> None:
        self.seen: set[Statement] = set()
        self._numbers: dict[tuple[str, int], Statement] = {}
        self._owners: list[Edited] = []
        self._codes: list[CodeType] = []
        self._emptied: dict[Ran, Ran] = {}

    def of(self, edit: Edit) -> Statement:
        """The statement an edit stands in: unless it runs, nothing changes. Known once one has listened."""
        return self._numbers[edit.function.place, edit.region.start]

    def owner(self, statement: Statement) -> Edited:
        """The function in which it stands."""
        return self._owners[statement]

    def beside(self, ran: Iterable[Statement]) -> int:
        """How many statements stand in the functions in which one of these stands."""
        places = {self._owners[statement].place for statement in ran}
        return sum(owner.place in places for owner in self._owners)

    def emptied(self) -> Ran:
        """What ran since the last time this was asked. Equal ones are one object: there are few."""
        found = frozenset(self.seen)
        self.seen.clear()
        return self._emptied.setdefault(found, found)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """While this lasts, the functions are such as say what they run; they compute the same."""
        functions = edited_functions()
        self._codes = self._codes or [self._code(one) for one in functions]
        try:
            with ExitStack() as stack:
                for one, code in zip(functions, self._codes, strict=True):
                    one.function.__globals__[SAYS] = self.seen.add
                    stack.enter_context(one.as_code(code))
                yield
        finally:
            for one in functions:
                one.function.__globals__.pop(SAYS, None)

    def _code(self, of: Edited) -> CodeType:
        said = copy.copy(of.node)
        said.body = list(self._saying(of, of.node.body))
        return compiled(said, of.place)

    def _saying(self, of: Edited, statements: list[ast.stmt]) -> Iterator[ast.stmt]:
        for statement in statements:
            number = self._numbers.setdefault((of.place, statement.lineno), len(self._owners))
            if number == len(self._owners):
                self._owners.append(of)
            call = ast.Call(ast.Name(SAYS, ast.Load()), [ast.Constant(number)], [])
            yield ast.fix_missing_locations(ast.copy_location(ast.Expr(call), statement))
            yield self._within(of, statement)

    def _within(self, of: Edited, node: N) -> N:
        """The same, with each statement of its bodies saying so; of what is no body nothing is copied."""
        found = copy.copy(node)
        for name, held in ast.iter_fields(node):
            if isinstance(held, list) and held and isinstance(held[0], ast.stmt):
                setattr(found, name, list(self._saying(of, held)))
            elif isinstance(held, list) and held and isinstance(held[0], (ast.excepthandler, ast.match_case)):
                setattr(found, name, [self._within(of, one) for one in held])
        return found
