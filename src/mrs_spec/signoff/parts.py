"""What a sign-off can cover: the parts of a clause, item by item, each with its digest.

A digest is sha256 over canonical JSON (RFC 8785) of the scheme's name, the part and the item's content,
its strings in Unicode NFC. Ids of rules, comments, tags, file names and line endings are in no part.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mrs_spec.document.register import Entry, entries
from mrs_spec.document.text import Clause, Edition, belongs, corpus, succession
from mrs_spec.ground.data import JSON, Object
from mrs_spec.ground.data import canonical as canonical_json
from mrs_spec.ground.wording import Both
from mrs_spec.record.questions import VIEWS
from mrs_spec.scenarios.cases import Body
from mrs_spec.scenarios.draft import STEPS
from mrs_spec.scenarios.scenario import Compiled, Scenario

if TYPE_CHECKING:
    from mrs_spec.proof.carried import CarriedCases

SCHEME = "mrs-spec part 1"
MONEY = ("charges", *VIEWS, "refund", "restoration")
"""Questions whose answers a bill rests on, by the first part of their name."""

Items = dict[str, Any]
"""The items of a part: key → content, as shown to the one who signs."""


def canonical(data: object) -> bytes:
    """Canonical JSON (RFC 8785), all strings in NFC."""
    written = canonical_json(data)
    return written if unicodedata.is_normalized("NFC", written.decode()) else canonical_json(nfc(data))


def nfc(data: Any) -> Any:
    """The data with all strings in NFC."""
    match data:
        case str():
            return unicodedata.normalize("NFC", data)
        case dict():
            return {nfc(key): nfc(value) for key, value in data.items()}
        case list() | tuple():
            return [nfc(one) for one in data]
        case _:
            return data


def digest(part: str, content: JSON) -> str:
    """The digest of one item of a part."""
    return hashlib.sha256(canonical({"scheme": SCHEME, "part": part, "content": content})).hexdigest()


class House:
    """Everything that can be signed in one edition, as it stands now."""

    def __init__(self, compiled: Compiled, edition: Edition, found: CarriedCases | None = None) -> None:
        """found: what becomes of the Cases of the edition before, where that is known."""
        self.compiled, self.edition = compiled, edition
        self._carried = found
        self.text = corpus(edition)
        self.entries = {entry.id: entry for entry in entries(edition)}
        self._items: dict[tuple[str, str], Items] = {}
        self._digests: dict[tuple[str, str], str] = {}

    def clauses(self, name: str) -> list[str]:
        """The clauses of a name: itself, or those of an article or annex (`art10`). Empty for an unknown name."""
        if name in self.text.clauses:
            return [name]
        return [id for id in self.text.clauses if belongs(id, name)]

    def items(self, clause: str, part: str) -> Items:
        """What the part of this clause holds now."""
        if (clause, part) not in self._items:
            self._items[clause, part] = getattr(self, f"_{part}")(self.text.clauses[clause])
        return self._items[clause, part]

    def digests(self, clause: str, part: str) -> dict[str, str]:
        """The digest of each item of the part of this clause."""
        return {key: self._digest(part, key, one) for key, one in self.items(clause, part).items()}

    def digest_of_reading(self, id: str) -> str:
        """The digest of a register entry as the part "readings" holds it."""
        return self._digest("readings", id, _in(self.entries[id], "ja"))

    def _digest(self, part: str, key: str, content: JSON) -> str:
        """Made once: whatever clause has the item, it is the same."""
        if (part, key) not in self._digests:
            self._digests[part, key] = digest(part, content)
        return self._digests[part, key]

    def now(self, part: str, key: str) -> JSON:
        """The content of an item wherever it stands now; None where it is gone."""
        return self._all[part].get(key)

    @cached_property
    def _all(self) -> Mapping[str, Items]:
        """Every item there is: one that only moved to another clause's list is not gone."""
        found: dict[str, Items] = {part: {} for part in PARTS}
        for part in PARTS:
            for clause in self.text:
                found[part].update(self.items(clause.id, part))
        found["cases"] = {id: _case(one) for id, one in self.rows.items()}
        found["money"] = {id: _money_of(one) for id, one in self.rows.items() if _is_money(one)}
        found["titles"] = {id: list(title) for id, title in self.titles.items()}
        found["phrases"] = {_key(step.phrase.both): list(step.phrase.both) for step in STEPS.every}
        return found

    @cached_property
    def _holding(self) -> Compiled:
        """The scenarios of the edition: its own, and those of the edition before that are still right."""
        if succession(self.edition) is None:
            return self.compiled.about(self.edition)
        from mrs_spec.proof.carried import holding  # needs all rules, which signing in the first edition does not

        return holding(self.edition, self.compiled, self._carried)

    @cached_property
    def rows(self) -> dict[str, Scenario]:
        """The scenarios of the edition that stand in both languages, by the id of the row."""
        ja, en = self._holding.scenarios["ja"], self._holding.scenarios["en"]
        return {id: one for id, one in ja.items() if id in en}

    @cached_property
    def titles(self) -> dict[str, Both]:
        """The title of each scenario, by its id without the row."""
        en = self._holding.scenarios["en"]
        return {one.scenario_id: Both(one.title, en[id].title) for id, one in self.rows.items()}

    # parts

    def _text(self, clause: Clause) -> Items:
        return {clause.id: {"label": clause.label, "ja": clause.ja, "kind": clause.kind}}

    def _translation(self, clause: Clause) -> Items:
        return {clause.id: {"ja": f"{clause.label} {clause.ja}".strip(), "en": clause.en}}

    def _readings(self, clause: Clause) -> Items:
        return {one.id: _in(one, "ja") for one in self._about(clause)}

    def _letters(self, clause: Clause) -> Items:
        return {one.id: one.default for one in self._about(clause)}

    def _pairs(self, clause: Clause) -> Items:
        return {one.id: {"ja": _in(one, "ja")["says"], "en": _in(one, "en")["says"]} for one in self._about(clause)}

    def _cases(self, clause: Clause) -> Items:
        return {scenario.id: _case(scenario) for scenario in self.tagged(clause)}

    def _money(self, clause: Clause) -> Items:
        return {scenario.id: _money_of(scenario) for scenario in self.tagged(clause) if _is_money(scenario)}

    def _titles(self, clause: Clause) -> Items:
        return {scenario.scenario_id: list(self.titles[scenario.scenario_id]) for scenario in self.tagged(clause)}

    def _phrases(self, clause: Clause) -> Items:
        found = {}
        for scenario in self.tagged(clause):
            for step in scenario.steps:
                for one in STEPS.matching(step.kind, step.text, "ja"):
                    found[_key(one.phrase.both)] = list(one.phrase.both)
        return found

    def _about(self, clause: Clause) -> list[Entry]:
        return [entry for entry in self.entries.values() if clause.id in map(self.text.holder, entry.clauses)]

    def tagged(self, clause: Clause) -> list[Scenario]:
        """Scenarios tagged with the clause or with a span of it; spans belong to the clause that holds them."""
        return self._tagged.get(clause.id, [])

    @cached_property
    def _tagged(self) -> dict[str | None, list[Scenario]]:
        found: dict[str | None, list[Scenario]] = {}
        for row in self.rows.values():
            for clause in dict.fromkeys(map(self.text.holder, row.tags)):
                found.setdefault(clause, []).append(row)
        return found


PARTS = ("text", "translation", "readings", "letters", "pairs", "cases", "money", "titles", "phrases")

PART_NAMES = {
    "text": Both("条文", "text"),
    "translation": Both("条文の翻訳", "translation of the text"),
    "readings": Both("解釈", "reading"),
    "letters": Both("選択された解釈", "letter chosen"),
    "pairs": Both("解釈の翻訳", "translation of the reading"),
    "cases": Both("シナリオの内容", "scenario's content"),
    "money": Both("費用に関するシナリオ", "scenario about charges"),
    "titles": Both("シナリオの題名", "scenario's title"),
    "phrases": Both("手順の文", "step's sentence"),
}


def _in(one: Entry, lang: str) -> Object:
    """What a reading says in one language, and which letter is chosen."""
    letters = {
        key: {"text": getattr(row.text, lang), "result": getattr(row.result, lang)} for key, row in one.letters.items()
    }
    says = {"question": getattr(one.question, lang), "example": getattr(one.example, lang), "letters": letters}
    return {"says": says, "chosen": one.default}


def _key(phrase: Both) -> str:
    return phrase.ja


def _case(one: Scenario) -> Body:
    """The Case's body: facts, questions, expected answers, stated readings; no title, no tag."""
    return one.case.body()


def _money_of(one: Scenario) -> Body:
    """The Case's body with its answers about charges only."""
    about_money = tuple(row for row in one.case.expected if _asks_money(str(row.question)))
    return one.case._replace(expected=about_money).body()


def _asks_money(question: str) -> bool:
    return question.partition(".")[0] in MONEY


def _is_money(one: Scenario) -> bool:
    return any(_asks_money(row.question.name) for row in one.case.expected)
