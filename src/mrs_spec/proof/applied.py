"""Rules applied: each application is kept once, however many Cases come to it.

Most Cases give most rules what others gave them. A rule concludes the same from the same; so what another law
concludes from it is asked once for all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from mrs_spec.law.declare import Rule
from mrs_spec.law.judge import Judge
from mrs_spec.law.sharing import Sharing
from mrs_spec.proof.probes import Ran
from mrs_spec.record.things import Fact

Function = Callable[..., object]
"""A rule with the values of its words and letters."""


class Call:
    """A rule applied: to what, what it concluded, which statements it ran; `cases`: in which it was."""

    __slots__ = ("arguments", "cases", "outcome", "ran", "rule")

    def __init__(self, rule: Rule, arguments: tuple[object, ...], outcome: object, ran: Ran) -> None:
        self.rule, self.arguments, self.outcome, self.ran = rule, arguments, outcome, ran
        self.cases: list[str] = []


class Applications:
    """What rules concluded, by the function and what it was given; equal facts are one object, so that it is found.

    A value that is told otherwise than one that equals it, as an instant is than its day, concludes the same.
    """

    def __init__(self) -> None:
        self._of_function: dict[Function, dict[tuple[object, ...], Call]] = {}
        self._facts: dict[object, Fact] = {}

    def of(self, function: Function) -> dict[tuple[object, ...], Call]:
        """The applications of a rule, as this function applies it, by what it was given."""
        return self._of_function.setdefault(function, {})

    def forget(self) -> None:
        """Keep nothing of what was applied till now."""
        self._facts.clear()
        for calls in self._of_function.values():
            calls.clear()

    def one(self, fact: Fact) -> Fact:
        """Of all facts that equal this one, the first."""
        return self._facts.setdefault((fact.__class__, *map(self._of, vars(fact).values())), fact)

    def _of(self, value: object) -> object:
        return self.one(value) if isinstance(value, Fact) else value


class Remembered:
    """A rule's function that remembers what it concluded; for laws that leave the code as it is."""

    __slots__ = ("_concluded", "_function")

    def __init__(self, function: Function, calls: Mapping[tuple[object, ...], Call]) -> None:
        self._function = function
        self._concluded = {given: call.outcome for given, call in calls.items()}

    def __call__(self, *given: object) -> object:
        """What it concludes."""
        try:
            return self._concluded[given]
        except KeyError:
            found = self._concluded[given] = self._function(*given)
            return found


class Remembering(Judge):
    """Judges like another; what a rule once concluded, here or under other letters, it concludes again."""

    def __init__(self, like: Judge, applications: Applications, remembered: dict[Function, Remembered]) -> None:
        super().__init__(like.law)
        self._like, self._applications, self._remembered = like, applications, remembered

    def function(self, one: Rule) -> Function:
        """The norm, which remembers."""
        function = self._like.function(one)
        if function not in self._remembered:
            self._remembered[function] = Remembered(function, self._applications.of(function))
        return self._remembered[function]


class Looked:
    """Which applications another law concludes otherwise: each looked at once, under whatever letters it stands.

    How a rule is applied is told by the function that the base has for it; where that is the same, so is the other
    law's.
    """

    def __init__(self) -> None:
        self._known: dict[Call, bool | Exception] = {}

    def differs(self, call: Call, other: Sharing) -> bool | Exception:
        """Whether the rule, given what it was given, concludes otherwise; what it raises instead."""
        if (known := self._known.get(call)) is None:
            try:
                known = not same(other.function(call.rule)(*call.arguments), call.outcome)
            except Exception as error:
                known = error.with_traceback(None)  # which would keep all that was computed
            self._known[call] = known
        return known

    def of(self, calls: Iterable[Call]) -> bool | Exception | None:
        """False where none of these is concluded otherwise; what the first of them raises; None where more is asked."""
        for call in calls:
            if (known := self._known.get(call)) is not False:
                return known if isinstance(known, Exception) else None
        return False


def same(one: object, other: object) -> bool:
    """Whether two conclusions are the same."""
    return one.__class__ is other.__class__ and one == other
