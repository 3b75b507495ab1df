"""Edits of the code as other laws: a comparison, a condition, a number of the rules changed in one place.

Declarations list what a word or a reading could have been; they cannot list what a programmer could
have written. So every rule, and whatever rules reach by call (reached.py), is edited in one place at a
time, compiled in memory, and put in the function's place while a law is judged.
"""

from __future__ import annotations

import ast
import gc
import importlib
import inspect
import signal
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from types import CodeType, FrameType, ModuleType
from typing import Any, NamedTuple, Protocol, runtime_checkable

from mrs_spec.ground.wording import Both
from mrs_spec.law.declare import Rule
from mrs_spec.proof.reached import plain, reached
from mrs_spec.rules import MODULES, WRITTEN

CALLED = {"mrs_spec.record.things": "facts"}
"""What was one module keeps its name in the ids of edits: ids outlast where the code stands."""

SECONDS = 0.05
"""After so much processor time an edited law is taken to run without end; a Case takes less than a millisecond."""


Key = tuple[str, str]
"""Module and name of a function."""


@runtime_checkable
class Cached(Protocol):
    """A function that remembers what it gave."""

    __module__: str

    def cache_clear(self) -> None:
        """Forget it."""


class Operator(NamedTuple):
    """A way of editing code, and how the edit is said."""

    name: str
    said: Both


def _operator(name: str, ja: str, en: str) -> Operator:
    return Operator(name, Both(ja, en))


LIMIT = _operator(
    "limit", "境界の扱い（含むか含まないか）が逆であったなら", "the limit itself were treated the other way"
)
CONTRARY = _operator("contrary", "条件が反対であったなら", "the condition were the contrary")
JOINED = _operator("joined", "「かつ」と「又は」とが入れ替わっていたなら", "“and” and “or” were exchanged")
LEFT_OUT = _operator("left-out", "条件の一部がなかったなら", "a part of the condition were left out")
ALWAYS = _operator("always", "条件が常に満たされるとしたなら", "the condition were always met")
NEVER = _operator("never", "条件が決して満たされないとしたなら", "the condition were never met")
ONE_MORE = _operator("one-more", "数が一つ多かったなら", "a number were one more")
ONE_LESS = _operator("one-less", "数が一つ少なかったなら", "a number were one less")
OPPOSITE = _operator("opposite", "加減乗除が逆であったなら", "the arithmetic were the opposite")
OTHER_END = _operator("other-end", "最大と最小とが逆であったなら", "the greatest and the least were exchanged")
ANY_ALL = _operator("any-all", "「いずれか」と「すべて」とが入れ替わっていたなら", "“any” and “all” were exchanged")
SILENT = _operator("silent", "この場合に結論が出ないとしたなら", "nothing were concluded in this case")
REVERSED = _operator("reversed", "並べる順が逆であったなら", "the order were the reverse")
UNSORTED = _operator("unsorted", "並べ替えをしなかったなら", "nothing were put in order")
YES_NO = _operator("yes-no", "「はい」と「いいえ」とが逆であったなら", "yes and no were exchanged")
NO_CASE = _operator("no-case", "この場合分けがなかったなら", "this case were not distinguished")

OPERATORS = (
    LIMIT, CONTRARY, JOINED, LEFT_OUT, ALWAYS, NEVER, ONE_MORE, ONE_LESS, OPPOSITE, OTHER_END, ANY_ALL, SILENT,
    REVERSED, UNSORTED, YES_NO, NO_CASE,
)  # fmt: skip

COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], Operator]] = {
    ast.Lt: (ast.LtE, LIMIT),
    ast.LtE: (ast.Lt, LIMIT),
    ast.Gt: (ast.GtE, LIMIT),
    ast.GtE: (ast.Gt, LIMIT),
    ast.Eq: (ast.NotEq, CONTRARY),
    ast.NotEq: (ast.Eq, CONTRARY),
    ast.Is: (ast.IsNot, CONTRARY),
    ast.IsNot: (ast.Is, CONTRARY),
    ast.In: (ast.NotIn, CONTRARY),
    ast.NotIn: (ast.In, CONTRARY),
}
COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
NAMES = {"min": ("max", OTHER_END), "max": ("min", OTHER_END), "any": ("all", ANY_ALL), "all": ("any", ANY_ALL)}


class Edit(NamedTuple):
    """One place of one function, and what would stand there."""

    id: str
    function: Edited
    operator: Operator
    parent: ast.AST
    field: str
    at: int | None
    new: ast.AST | None
    line: int
    before: str
    after: str
    region: range
    """The lines of the statement (of its head, where it has a body): unless one of them runs, nothing changes."""

    @property
    def place(self) -> str:
        """File and line, as one would open it."""
        return f"src/mrs_spec{self.function.place.rpartition('mrs_spec')[2]}:{self.line}"

    def code(self) -> CodeType:
        """The function's code with this edit."""
        node = self.function.node
        held = getattr(self.parent, self.field)
        if self.at is None:
            setattr(self.parent, self.field, self.new)
        else:
            setattr(self.parent, self.field, _with(held, self.at, self.new))
        try:
            return compiled(node, self.function.place)
        finally:
            setattr(self.parent, self.field, held)

    @contextmanager
    def applied(self) -> Iterator[None]:
        """While this lasts, whoever calls the function gets the edited one; restored whatever happens."""
        with self.function.as_code(self.code()):
            yield


class Edited(NamedTuple):
    """A function that is edited: where it stands, how it is called, what rule it is of."""

    module: str
    name: str
    place: str
    line: int
    function: Any
    cached: Cached | None
    rule: Rule | None
    node: ast.FunctionDef

    @property
    def key(self) -> Key:
        """By what it is told apart."""
        return self.module, self.name

    @property
    def clause(self) -> str:
        """The clause of the rule it is; of what rules call, the module."""
        return self.rule.clause if self.rule else self.module

    @contextmanager
    def as_code(self, code: CodeType) -> Iterator[None]:
        """While this lasts, the function runs this code."""
        original = self.function.__code__
        _forget()
        self.function.__code__ = code
        try:
            yield
        finally:
            self.function.__code__ = original
            _forget()


def _forget() -> None:
    """Drop what cached functions remember: it may rest on what is edited."""
    for cached in cached_functions():
        cached.cache_clear()


def _with(held: list[ast.AST], index: int, new: ast.AST | None) -> list[ast.AST]:
    return [*held[:index], *([] if new is None else [new]), *held[index + 1 :]]


def compiled(node: ast.FunctionDef, place: str) -> CodeType:
    """The code of a function, without its decorators, defaults and annotations."""
    kept: Any = {"name": node.name, "args": _bare(node.args), "body": node.body, "decorator_list": []}
    bare = ast.copy_location(ast.FunctionDef(**kept), node)
    flags = importlib.import_module("__future__").annotations.compiler_flag
    module = compile(ast.Module([bare], []), place, "exec", flags, dont_inherit=True)
    return next(one for one in module.co_consts if isinstance(one, CodeType) and one.co_name == node.name)


def _bare(of: ast.arguments) -> ast.arguments:
    def named(arg: ast.arg) -> ast.arg:
        return ast.copy_location(ast.arg(arg.arg, None, None), arg)

    return ast.arguments(
        posonlyargs=[named(one) for one in of.posonlyargs], args=[named(one) for one in of.args],
        vararg=of.vararg and named(of.vararg), kwonlyargs=[named(one) for one in of.kwonlyargs],
        kw_defaults=[None for _ in of.kwonlyargs], kwarg=of.kwarg and named(of.kwarg), defaults=[],
    )  # fmt: skip


@cache
def cached_functions() -> tuple[Cached, ...]:
    """The edited functions that remember what they gave."""
    return tuple(one.cached for one in edited_functions() if one.cached is not None)


@cache
def edited_functions() -> tuple[Edited, ...]:
    """Every function that rules reach, methods included, in the order written: the rules' modules first."""
    later = (module for modules in WRITTEN.values() for module in modules)
    rules = [module.__name__ for module in (*MODULES, *later)]
    others = sorted({one.__module__ for one in reached()} - set(rules))
    return tuple(one for name in (*rules, *others) for one in _functions(sys.modules[name]))


def all_edited_files() -> tuple[str, ...]:
    """The files in which functions are edited."""
    return tuple(dict.fromkeys(one.place for one in edited_functions()))


def _functions(module: ModuleType) -> Iterator[Edited]:
    source = inspect.getsource(module)
    place = inspect.getsourcefile(module) or module.__name__
    name = CALLED.get(module.__name__, module.__name__.rpartition(".")[2])
    for holder, node in _nodes(ast.parse(source)):
        within = getattr(module, holder) if holder else module
        found: Any = vars(within)[node.name]
        rule = found if isinstance(found, Rule) else None
        cached = found if isinstance(found, Cached) else None
        function = rule.function if rule else plain(found)
        if function not in reached():
            continue
        called = f"{holder}.{node.name}" if holder else node.name
        if function.__code__.co_freevars:
            raise TypeError(f"{name}.{called} closes over a variable and cannot be edited")
        yield Edited(name, called, place, node.lineno, function, cached, rule, node)


def _nodes(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield "", node
        elif isinstance(node, ast.ClassDef):
            yield from ((node.name, one) for one in node.body if isinstance(one, ast.FunctionDef))


# --- edits ----------------------------------------------------------------------------------------


class Spot(NamedTuple):
    """Where something stands in its parent, what stands there, and what would."""

    operator: Operator
    parent: ast.AST
    field: str
    at: int | None
    old: ast.AST
    new: ast.AST | None


def edits(of: Edited) -> Iterator[Edit]:
    """Every edit of a function. Its id survives reformatting: it is drawn from what is changed into what."""
    seen: Counter[str] = Counter()
    taken: set[str] = set()
    for (operator, parent, field, at, old, new), region in _places(of.node):
        before = _shown(old)
        after = _shown(new) if new is not None else ""
        key = f"{before}→{after}"
        seen[key] += 1
        digest = sha256(f"{key}#{seen[key]}".encode()).hexdigest()
        ids = (f"{of.clause}:code:{of.name}:{digest[:digits]}" for digits in range(5, len(digest)))
        id = next(one for one in ids if one not in taken)
        taken.add(id)
        line = int(getattr(old, "lineno", region.start))
        yield Edit(id, of, operator, parent, field, at, new, line, before, after, region)


def _shown(node: ast.AST) -> str:
    return " ".join(ast.unparse(node).split())


def _places(function: ast.FunctionDef) -> Iterator[tuple[Spot, range]]:
    returns_none = function.returns is not None and "None" in ast.unparse(function.returns)
    body = function.body[1:] if ast.get_docstring(function) else function.body
    start = len(function.body) - len(body)
    for index, statement in enumerate(body, start):
        yield from _in(statement, function, "body", index, returns_none, _head(statement))


def _in(
    node: ast.AST, parent: ast.AST, field: str, index: int | None, silent: bool, region: range
) -> Iterator[tuple[Spot, range]]:
    if isinstance(node, (ast.Assert, ast.Raise)):
        return
    if isinstance(node, ast.stmt):
        region = _head(node)
    yield from ((found, region) for found in _of(node, parent, field, index, silent))
    inner = silent and not isinstance(node, (ast.FunctionDef, ast.Lambda))
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "pattern"):
            continue
        if isinstance(value, list):
            for number, one in enumerate(value):
                if isinstance(one, ast.AST):
                    yield from _in(one, node, name, number, inner, region)
        elif isinstance(value, ast.AST):
            yield from _in(value, node, name, None, inner, region)


def _head(statement: ast.stmt) -> range:
    """The lines of a statement up to its body: those of a test, of what is looped over, of what is matched."""
    match statement:
        case ast.Match():
            last = max(_end(one.guard or one.pattern) for one in statement.cases)
        case ast.If() | ast.While():
            last = _end(statement.test)
        case ast.For():
            last = _end(statement.iter)
        case _:
            last = _end(statement)
    return range(statement.lineno, last + 1)


def _end(node: Any) -> int:
    return int(node.end_lineno)


def _of(node: ast.AST, parent: ast.AST, field: str, index: int | None, silent: bool) -> Iterator[Spot]:
    def instead(operator: Operator, new: ast.AST) -> Spot:
        return Spot(operator, parent, field, index, node, ast.fix_missing_locations(ast.copy_location(new, node)))

    match node:
        case ast.Compare():
            for n, compared in enumerate(node.ops):
                other, operator = COMPARED[type(compared)]
                ops = [*node.ops[:n], other(), *node.ops[n + 1 :]]
                yield instead(operator, ast.Compare(node.left, ops, node.comparators))
        case ast.BoolOp():
            yield instead(JOINED, ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values))
            for n in range(len(node.values)):
                rest = [*node.values[:n], *node.values[n + 1 :]]
                yield instead(LEFT_OUT, rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest))
        case ast.UnaryOp(op=ast.Not()):
            yield instead(CONTRARY, node.operand)
        case ast.Constant(value=bool()):
            yield instead(YES_NO, ast.Constant(not node.value))
        case ast.Constant(value=int(number)):
            yield instead(ONE_MORE, ast.Constant(number + 1))
            yield instead(ONE_LESS, ast.Constant(number - 1))
        case ast.BinOp() if type(node.op) in COMPUTED:
            yield instead(OPPOSITE, ast.BinOp(node.left, COMPUTED[type(node.op)](), node.right))
        case ast.Name() if node.id in NAMES and isinstance(parent, ast.Call) and field == "func":
            other_name, operator = NAMES[node.id]
            yield instead(operator, ast.Name(other_name, ast.Load()))
        case ast.Call(func=ast.Name(id="sorted")):
            if all(one.arg != "reverse" for one in node.keywords):
                backwards = ast.keyword("reverse", ast.Constant(True))
                yield instead(REVERSED, ast.Call(node.func, node.args, [*node.keywords, backwards]))
            yield instead(UNSORTED, ast.Call(ast.Name("list", ast.Load()), node.args, []))
        case ast.Return(value=ast.expr() as value) if silent and not _is_none(value):
            yield instead(SILENT, ast.Return(ast.copy_location(ast.Constant(None), node)))
        case ast.If() | ast.IfExp():
            yield from _conditions(node, node.test, "test", None)
        case ast.While():
            yield Spot(NEVER, node, "test", None, node.test, ast.copy_location(ast.Constant(False), node.test))
        case ast.comprehension():
            for n, test in enumerate(node.ifs):
                yield from _conditions(node, test, "ifs", n)
        case ast.match_case():
            if node.guard:
                yield from _conditions(node, node.guard, "guard", None)
            if isinstance(parent, ast.Match) and len(parent.cases) > 1:
                yield Spot(NO_CASE, parent, "cases", index, node, None)


def _conditions(parent: ast.AST, test: ast.expr, field: str, index: int | None) -> Iterator[Spot]:
    for operator, value in ((ALWAYS, True), (NEVER, False)):
        yield Spot(operator, parent, field, index, test, ast.copy_location(ast.Constant(value), test))


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


# --- running --------------------------------------------------------------------------------------


class RunsWithoutEnd(Exception):
    """An edited law that did not come to an end."""


ENDLESS = RunsWithoutEnd.__name__
"""What is said of such a law, and how."""


class Alarm:
    """Stops with RunsWithoutEnd what runs too long; only where an alarm can be set (main thread).

    What is raised in a finalizer or in a callback of the garbage collector is swallowed: so the alarm sounds again
    and again, and no garbage is collected meanwhile.
    """

    def __enter__(self) -> Alarm:
        """Set no alarm yet."""
        self._sounds = threading.current_thread() is threading.main_thread() and hasattr(signal, "setitimer")
        if self._sounds:
            self._before, self._collecting = signal.signal(signal.SIGVTALRM, self._stop), gc.isenabled()
            gc.disable()
        return self

    def __exit__(self, *_: object) -> None:
        """No alarm, as before."""
        if self._sounds:
            self.off()
            signal.signal(signal.SIGVTALRM, self._before)
            if self._collecting:
                gc.enable()

    def after(self, seconds: float) -> None:
        """From now, so many seconds of processor time."""
        self._seconds = seconds
        if self._sounds:
            signal.setitimer(signal.ITIMER_VIRTUAL, seconds, seconds)

    def off(self) -> None:
        """What runs now may run as long as it likes."""
        if self._sounds:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        raise RunsWithoutEnd(f"{ENDLESS}: more than {self._seconds} s")
