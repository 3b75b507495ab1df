"""How a rule is declared: its inputs, the words it reads, the letters it follows.

A rule is a small pure function for one norm. Its positional parameters are inputs, found by type:
facts, or what other rules conclude. Its keyword-only parameters are words of its clause (`says`),
letters of an interpretation (`reads`), or the id of the clause that its conclusion names (`cites`).
What it returns is concluded; None is silence.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, replace
from functools import cache, cached_property
from typing import Annotated, Any, ClassVar, NamedTuple, Protocol, Self, TypeVar, dataclass_transform

from mrs_spec.document.register import Choice
from mrs_spec.document.text import FIRST_EDITION, Edition, corpus
from mrs_spec.ground.problems import LawError
from mrs_spec.ground.wording import Both, Lang, said
from mrs_spec.record.answers import Undetermined
from mrs_spec.record.things import Contract, Fact

T = TypeVar("T")

REPLACED = "replaced"
Replaced = Annotated[T, REPLACED]
"""An input: what would be concluded if this rule did not exist (にかかわらず)."""


class Of(NamedTuple):
    """An input of many of which the rule asks only for some: those that have to do with its subject.

    It leaves the others out itself, and concludes the same with them and without. Where there are many they are not
    handed to it, so that a rule applied to ten thousand subjects does not look at ten thousand facts for each.

    field: of the fact or conclusion, dotted where it stands deeper; of one that holds several values, any. named: the
    fields of the subject one of which has that value; or_: or it is one of these. Several of them hold together.
    where: only where a word of the rule, by its parameter, means this. first: of those alike in this field too the rule
    asks for the first only.
    """

    field: str
    named: tuple[str, ...] = ("id",)
    or_: tuple[object, ...] = ()
    where: tuple[str, object] | None = None
    first: str = ""


class Lasting(NamedTuple):
    """Of those that are alike in what is asked for, the rule asks only whether one lasts on its subject's day `on`."""

    since: str
    until: str
    on: str = "on"


class EitherOf(NamedTuple):
    """An input of many of which the rule asks for those that this or the other has to do with its subject."""

    one: Of
    other: Of


# --- declarations ---------------------------------------------------------------------------------


class Reader(Protocol):
    """A word: what it means is read from the text."""

    def read(self, words: str, /) -> object:
        """What these words mean. Raises ValueError where they mean nothing."""


@dataclass(frozen=True)
class Says:
    """A word read from the clause itself."""

    words: str
    reader: Reader
    at: str | None = None


@dataclass(frozen=True)
class Reads:
    """A letter of the register; `words` are the words it interprets."""

    choice: Choice
    words: str | None = None


@dataclass(frozen=True)
class Cites:
    """The id of the rule's own clause, or of the clause `at`, as the rule's edition numbers it."""

    at: str | None = None


def cites(at: str | None = None) -> Any:
    """This parameter is the id of the rule's own clause, or of the one at `at`: a rule never spells its clause."""
    return Cites(at)


def says(words: str, reader: Reader, at: str | None = None) -> Any:
    """This parameter is read from `words`, which must stand exactly once in the clause (or in `at`)."""
    return Says(words, reader, at)


def reads(choice: Choice, words: str | None = None) -> Any:
    """This parameter is the chosen letter of a register entry."""
    return Reads(choice, words)


APPLIES = Both("適用される", "applies")
"""What is told of a conclusion that has nothing more to say."""


class _CompiledLater:
    """The fields of a kind of conclusions, which is compiled when they are first asked for: few kinds are concluded in
    one run, and to compile all takes a tenth of the time in which a command starts."""

    def __get__(self, instance: object, kind: type[Conclusion]) -> dict[str, Field[object]]:
        if kind is Conclusion:
            raise AttributeError("__dataclass_fields__")
        return _compiled(kind).__dataclass_fields__


def _compiled(kind: type[Conclusion], order: bool = False) -> type[Conclusion]:
    return dataclass(eq=order, order=order, unsafe_hash=order, repr=False)(kind)


@dataclass_transform(frozen_default=True)
class Conclusion:
    """What rules conclude about each fact of a kind (`of`): its fields, equal only to one of its own class.

    A class without `of` is what several kinds have in common; no rule concludes it. collected: by all rules together.
    refuses_all: once concluded, nothing else is answered. tells: the field that says all there is to say. order:
    compared by its fields, in their order.
    """

    about: ClassVar[type[Fact]]
    collected: ClassVar[bool] = False
    refuses_all: ClassVar[bool] = False
    tells: ClassVar[str] = ""
    __dataclass_fields__: ClassVar[dict[str, Field[object]]]

    def __init_subclass__(
        cls,
        of: type[Fact] | None = None,
        *,
        collected: bool = False,
        refuses_all: bool = False,
        tells: str = "",
        order: bool = False,
    ) -> None:
        if order or (cls.__bases__ != (Conclusion,) and inspect.get_annotations(cls)):
            _compiled(cls, order)  # else it might be made as what it has in common with others, without its own fields
        if of is not None:
            cls.about = of
        cls.collected, cls.refuses_all = collected, refuses_all
        cls.tells = tells or cls.tells
        if cls.tells and not any(cls.tells in inspect.get_annotations(one) for one in cls.__mro__):
            raise LawError(f"{cls.__name__} has no field {cls.tells} to tell")

    def __init__(self, *values: object, **named: object) -> None:
        _compiled(type(self)).__init__(self, *values, **named)

    # written once for all kinds: dataclass would compile them for each, a sixth of the time in which a command starts

    def __eq__(self, other: object) -> bool:
        return other.__class__ is self.__class__ and vars(other) == vars(self)

    def __hash__(self) -> int:
        return hash((self.__class__, *vars(self).values()))

    def __setattr__(self, name: str, value: object) -> None:
        if name in vars(self):
            raise AttributeError(f"a conclusion never changes: {name}")
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a conclusion never changes: {name}")

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{self.__class__.__qualname__}({fields})"

    def told(self, lang: Lang) -> str:
        """What is concluded, in words: the field that tells it; else only that it applies."""
        return said(getattr(self, self.tells), lang) if self.tells else APPLIES.in_(lang)

    def _replace(self, **changes: object) -> Self:
        """The same conclusion but for these fields; named as what replaces fields of all other values is."""
        return replace(self, **changes)


type.__setattr__(Conclusion, "__dataclass_fields__", _CompiledLater())

Kind = type[Conclusion]

Hint = Any
"""What an annotation says."""

Outcome = Any
"""What a rule concludes: a conclusion, or true of an exception; undetermined; None is silence."""


class Input(NamedTuple):
    """One positional parameter: the type asked for, and how it is asked."""

    name: str
    kind: type[Fact] | Kind
    many: bool
    optional: bool
    takes_undetermined: bool
    replaced: bool
    of: tuple[tuple[Of, ...], ...] = ()
    """Of many, which the rule asks for: those of which all of one of these hold; empty: all."""
    lasting: Lasting | None = None


@dataclass(frozen=True, eq=False)
class Rule:
    """One norm. `over`: replaces (にかかわらず). `unless`: carves out of (を除き). A rule equals itself only."""

    clause: str
    function: Callable[..., Outcome]
    concludes: type[Conclusion] | type[bool]
    about: type[Fact]
    inputs: tuple[Input, ...]
    parameters: Mapping[str, Says | Reads]
    over: tuple[str, ...]
    unless: str | None
    edition: Edition
    cited: Mapping[str, str | None] = field(default_factory=dict)

    @cached_property
    def name(self) -> str:
        """The name of its function, by which the rule is called."""
        return self.function.__name__

    @property
    def of_the_text(self) -> bool:
        """Whether its norm is a clause, not an entry of the register."""
        return not self.clause.startswith("IR-")

    @property
    def doc(self) -> str:
        """The norm in one sentence."""
        return inspect.getdoc(self.function) or ""

    @cached_property
    def follows(self) -> frozenset[str]:
        """The register entries of which it follows a letter."""
        return frozenset(one.choice.entry for one in self.parameters.values() if isinstance(one, Reads))

    @property
    def citations(self) -> dict[str, str]:
        """The clause ids that its conclusions name, by parameter."""
        return {name: at or self.clause for name, at in self.cited.items()}

    def __call__(self, *args: object, **kwargs: object) -> Outcome:
        """The norm itself, applied to these inputs."""
        return self.function(*args, **kwargs)


def rule(
    clause: str, *, over: str | tuple[str, ...] = (), unless: str | None = None, edition: Edition = FIRST_EDITION
) -> Callable[[Callable[..., Outcome]], Rule]:
    """Declare a function as the rule of a clause, a facet of one, or a register entry, of an edition.

    Raises LawError for a parameter that is a literal, words not found exactly once, an unknown clause.
    """

    def declare(function: Callable[..., Outcome]) -> Rule:
        hints = _hints(function)
        parameters, cited = {}, {}
        code, defaults = function.__code__, function.__kwdefaults__ or {}
        positional = code.co_argcount
        inputs = [_input(name, hints[name]) for name in code.co_varnames[:positional]]
        for name in code.co_varnames[positional : positional + code.co_kwonlyargcount]:
            default = defaults.get(name, inspect.Parameter.empty)
            if isinstance(default, Cites):
                cited[name] = default.at
            elif isinstance(default, (Says, Reads)):
                parameters[name] = default
            else:
                raise LawError(f"{clause}: {name} must be says(...), reads(...) or cites(...), not {default!r}")
        if not function.__doc__:
            raise LawError(f"{clause}: {function.__name__} has no docstring")
        if not clause.startswith("IR-"):
            corpus(edition).clause(clause)
        concludes = bool if unless else _concluded(hints["return"])
        about = _about(concludes, inputs)
        one = (over,) if isinstance(over, str) else over
        found = Rule(clause, function, concludes, about, tuple(inputs), parameters, one, unless, edition, cited)
        for at in filter(None, cited.values()):
            corpus(edition).clause(at)
        for name, declared in parameters.items():
            if isinstance(declared, Says):
                value_of_words(found, name, declared)
            elif declared.words:
                _only_place(declared.words, clause, edition)
        return found

    return declare


_MEANT: dict[tuple[str, str], Hint] = {}


def _hints(function: Callable[..., Outcome]) -> dict[str, Hint]:
    """What its annotations say. Many are written alike in a module, and each is read once."""
    found = {}
    for name, annotation in function.__annotations__.items():
        if not isinstance(annotation, str):
            found[name] = annotation
            continue
        key = function.__module__, annotation
        if key not in _MEANT:
            known = function.__globals__
            _MEANT[key] = known[annotation] if annotation in known else eval(annotation, known)
        found[name] = _MEANT[key]
    return found


@cache
def _input(name: str, hint: Hint) -> Input:
    """What an annotation asks for. Many rules ask for the same by the same name, and it is read once."""
    of = _asked_for(hint)
    lasting = next((one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Lasting)), None)
    hint, replaced = _strip(hint)
    options = list(typing.get_args(hint)) if _is_union(hint) else [hint]
    optional = type(None) in options
    takes = Undetermined in options
    rest = []
    for option in options:
        bare, marked = _strip(option)
        replaced = replaced or marked
        if bare not in (type(None), Undetermined):
            rest.append(bare)
    if len(rest) != 1:
        raise LawError(f"{name}: an input has one type, not {hint}")
    kind, many = rest[0], False
    origin: object = typing.get_origin(kind)
    if origin is tuple:
        many, kind = True, typing.get_args(kind)[0]
        if _is_union(kind):
            takes = takes or Undetermined in typing.get_args(kind)
            kind = next(one for one in typing.get_args(kind) if one is not Undetermined)
    if of and not many:
        raise LawError(f"{name}: only of many can some be asked for")
    return Input(name, kind, many, optional, takes, replaced, of, lasting)


def _asked_for(hint: Hint) -> tuple[tuple[Of, ...], ...]:
    told = getattr(hint, "__metadata__", ())
    together = tuple(one for one in told if isinstance(one, Of))
    apart = ((one,) for either in told if isinstance(either, EitherOf) for one in either)
    return tuple(apart) or ((together,) if together else ())


def _strip(hint: Hint) -> tuple[Hint, bool]:
    origin: object = typing.get_origin(hint)
    if origin is Annotated:
        return typing.get_args(hint)[0], REPLACED in hint.__metadata__
    return hint, False


def _is_union(hint: Hint) -> bool:
    origin: object = typing.get_origin(hint)
    return origin in (types.UnionType, typing.Union)


def _concluded(hint: Hint) -> Kind:
    options = typing.get_args(hint) if _is_union(hint) else (hint,)
    found = [one for one in options if hasattr(one, "about")]
    if len(found) != 1:
        raise LawError(f"a rule concludes one thing, not {hint}")
    kind: Kind = found[0]
    return kind


def _about(concludes: type[Conclusion] | type[bool], inputs: list[Input]) -> type[Fact]:
    if issubclass(concludes, Conclusion) and not concludes.collected:
        return concludes.about
    first = inputs[0]
    if isinstance(first.kind, type) and issubclass(first.kind, Fact) and not first.many:
        return first.kind
    return Contract


def _only_place(words: str, clause: str, edition: Edition) -> str:
    text = corpus(edition).clause(clause)
    body = text.label + text.ja
    if body.count(words) != 1:
        raise LawError(f"{clause}: 「{words}」 stands {body.count(words)} times in the clause, not once")
    return words


def value_of_words(found: Rule, name: str, declared: Says) -> object:
    """What the words of a parameter mean, read where they stand.

    Raises LawError where they do not stand once or mean nothing.
    """
    words = _only_place(declared.words, declared.at or found.clause, found.edition)
    try:
        return declared.reader.read(words)
    except ValueError:
        reader = getattr(declared.reader, "__name__", declared.reader)
        raise LawError(f"{found.clause}: {reader} cannot read 「{words}」 ({name})") from None
