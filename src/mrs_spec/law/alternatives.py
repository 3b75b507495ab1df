"""Every other law that the declarations give: another word, another letter, a rule left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import NamedTuple, Protocol, runtime_checkable

from mrs_spec.document.names import clause_name
from mrs_spec.document.register import Chosen, entry
from mrs_spec.document.text import corpus
from mrs_spec.ground.wording import Both, Lang, cut
from mrs_spec.law.declare import Reads, Rule
from mrs_spec.law.law import Law


@runtime_checkable
class WithOthers(Protocol):
    """A value of which the declaration says what it could have been instead."""

    def others(self) -> Iterable[WithOthers]:
        """The other values."""

    def told(self, lang: Lang) -> str:
        """The value in words."""


Change = Callable[[Law], Law]
"""From a law, the one that differs."""


class Alternative(NamedTuple):
    """Another law that differs in one place: a word, a letter, a rule that is not there, or an edit of the code.

    entry: of a letter, its register entry; followed by all rules (kind reading) or by one only (kind letter). during:
    what must last while the other law judges; only an edit of the code needs it. place: file and line of an edit.
    users: for an edit of what several rules compute with, the clauses of those rules.
    """

    id: str
    clause: str
    kind: str
    rules: tuple[str, ...]
    entry: str
    sentence: Both
    change: Change
    during: Callable[[], AbstractContextManager[None]] = nullcontext
    place: str = ""
    users: tuple[str, ...] = ()

    def concerns(self, letters: Iterable[Chosen]) -> bool:
        """Whether it can differ where these letters are stated: not where they state its own entry."""
        return not any(chosen.entry == self.entry for chosen in letters)


def alternatives(law: Law) -> Iterator[Alternative]:
    """Every other law the declarations give.

    Each word's others, each letter not chosen, in all rules that follow it and in one of them only, each rule dropped.
    """
    yield from _words(law)
    yield from _letters(law)
    yield from _letters_of_one_rule(law)
    yield from _dropped(law)


def _where(one: Rule, values: Mapping[str, object]) -> Change:
    return lambda law: law.where(one.name, **values)


def _under(entry_id: str, letter: str) -> Change:
    return lambda law: law.under(entry_id, letter)


def _without(one: Rule) -> Change:
    return lambda law: law.without(one.name)


def _words(law: Law) -> Iterator[Alternative]:
    for one in law.rules:
        for name, declared in one.parameters.items():
            value = law.value(one, name)
            if not isinstance(value, WithOthers):
                continue
            clause = one.clause
            taken = [v for _, v in declared.choice.values] if isinstance(declared, Reads) else []
            quoted = declared.words or value.told("ja")
            for number, other in enumerate((o for o in value.others() if o not in taken), 1):
                sentence = Both(
                    f"「{quoted}」が「{other.told('ja')}」という意味であったなら",
                    f"if 「{quoted}」 meant “{other.told('en')}”",
                )
                alike = [r for r in law.rules if r.clause == clause and name in r.parameters]
                place = clause if len(alike) == 1 else f"{clause}({one.concludes.__name__})"
                change = _where(one, {name: other})
                yield Alternative(f"{place}:{name}:{number}", clause, "word", (one.name,), "", sentence, change)


def _letters(law: Law) -> Iterator[Alternative]:
    reading = _reading(law)
    for id in law.entries():
        users = tuple(one.name for one, _ in reading[id])
        register = entry(id, law.edition)
        for letter in register.letters:
            if letter == law.letter(id):
                continue
            followed = _followed(law, id, letter)
            sentence = Both(f"{followed.ja}と読むなら", f"under {followed.en}")
            clause = register.clauses[0] if register.clauses else id
            yield Alternative(f"{id}={letter}", clause, "reading", users, id, sentence, _under(id, letter))


def _letters_of_one_rule(law: Law) -> Iterator[Alternative]:
    """Where several rules follow a letter: one of them follows another, as if it had been mended in one place only."""
    reading = _reading(law)
    for id, choice in law.entries().items():
        users = reading[id]
        for one, parameters in users if len(users) > 1 else ():
            clause, place, name = clause_name(one.clause), one.clause, Both("", "")
            if len([other for other, _ in users if other.clause == one.clause]) > 1:
                place, name = f"{one.clause}({one.name})", Both(f"（{one.name}）", f" ({one.name})")
            for letter, value in choice.values:
                if letter == law.letter(id):
                    continue
                followed = _followed(law, id, letter)
                sentence = Both(
                    f"{clause.ja}の規則{name.ja}においてのみ{followed.ja}と読むなら",
                    f"under {followed.en} in the rule of {clause.en}{name.en} only",
                )
                change = _where(one, dict.fromkeys(parameters, value))
                letter_here = f"{place}:{id}={letter}"
                yield Alternative(letter_here, one.clause, "letter", (one.name,), id, sentence, change)


def _reading(law: Law) -> dict[str, list[tuple[Rule, list[str]]]]:
    """By entry the rules that follow its letter, each with the parameters that are the letter."""
    found: dict[str, list[tuple[Rule, list[str]]]] = defaultdict(list)
    for one in law.rules:
        by_entry: dict[str, list[str]] = defaultdict(list)
        for name, word in one.parameters.items():
            if isinstance(word, Reads):
                by_entry[word.choice.entry].append(name)
        for id, names in by_entry.items():
            found[id].append((one, names))
    return found


def _followed(law: Law, id: str, letter: str) -> Both:
    text = entry(id, law.edition).letters[letter].text
    return Both(f"{id}を{letter}（{text.ja.rstrip('。')}）", f"{id} {letter} ({text.en.rstrip('.')})")


def _dropped(law: Law) -> Iterator[Alternative]:
    for one in law.rules:
        kind = "exception" if one.unless else "rule"
        name, words = clause_name(one.clause), words_of_rule(one)
        sentence = Both(
            f"{name.ja}の規則「{words.ja}」がなかったなら", f"if the rule of {name.en}, “{words.en}”, were not there"
        )
        yield Alternative(
            f"{one.clause}:without:{one.name}", one.clause, kind, (one.name,), "", sentence, _without(one)
        )


def words_of_rule(one: Rule) -> Both:
    """The rule's own words: of the clause, short; for a register entry its question."""
    if one.clause.startswith("IR-"):
        return entry(one.clause, one.edition).question
    text = corpus(one.edition).clause(one.clause)
    return Both(cut(text.ja, 40), cut(text.en, 90))
