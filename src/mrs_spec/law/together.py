"""What is concluded of each of many subjects, noted as one: of ten thousand asked for, not ten thousand are noted.

For a record with long lists that is judged under many laws (sharing.py).
"""

from __future__ import annotations

from operator import is_

from mrs_spec.law.declare import Kind, Outcome
from mrs_spec.law.inputs import FEW, Many
from mrs_spec.law.judge import PENDING
from mrs_spec.law.sharing import Asked, Beside, Key, Noted
from mrs_spec.record.facts import Record
from mrs_spec.record.things import Contract, Fact

EACH = -1
"""Stands for the place in a chain, where what is concluded of each subject is meant."""


def _together(kind: Kind, record: Record) -> Key | None:
    """By what it is noted that all of a kind was asked for; None where few are noted one by one."""
    return (kind, EACH, 0) if len(record.by_type[kind.about]) > FEW else None


class NotedTogether(Noted):
    """A session that notes what each conclusion asked for."""

    __slots__ = ()

    def of_each(self, kind: Kind) -> tuple[Outcome, ...]:
        """What is concluded of this kind for every subject it has, and for what that asked."""
        if (key := _together(kind, self.record)) is None:
            return super().of_each(kind)
        self.now[key] = self.record.by_type[Contract][0]
        if key not in self.memo:
            before, self.now = self.now, {}
            try:
                self.memo[key] = Many(super().of_each(kind))
                self.asked[key] = self.now
            finally:
                self.now = before
        found: tuple[Outcome, ...] = self.memo[key]
        return found


class BesideTogether(Beside):
    """A session that takes from another what its law cannot change."""

    __slots__ = ()

    def of_each(self, kind: Kind) -> tuple[Outcome, ...]:
        """What this law concludes for every subject; the other's own list where it is equal."""
        if (key := _together(kind, self.record)) is None:
            return super().of_each(kind)
        before: tuple[Outcome, ...] = self.known.get(key, ())
        if kind not in self.reached and key in self.known:
            return before
        if key not in self.memo:
            found = super().of_each(kind)
            same = len(found) == len(before) and all(map(is_, found, before))
            self.memo[key] = before if same else Many(found)
        every: tuple[Outcome, ...] = self.memo[key]
        return every

    def as_before(self, asked: Asked) -> bool:
        """Whether all this is as the other session has it."""
        return all(self._found(key, subject) is self.known.get(key, PENDING)
                   for key, subject in asked.items() if key[0] in self.reached)  # fmt: skip

    def _found(self, key: Key, subject: Fact) -> Outcome:
        kind, at, _ = key
        return self.of_each(kind) if at == EACH else self.standing(kind, subject, at)
