"""What the scenarios claim, as one table of facts and answers: what rows have in common once, then what each has."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from mrs_spec.ground.wording import LANGS, Both
from mrs_spec.report.site import two, words
from mrs_spec.scenarios.scenario import Scenario
from mrs_spec.signoff.parts import House


class Claims:
    """The tables' parts, each made once: a scenario stands on the page of every article it is tagged with."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._made: dict[str, Markup] = {}

    def of(self, id: str, rows: list[Scenario]) -> Markup:
        """The rows of a scenario as the body of a table of three columns."""
        if id not in self._made:
            self._made[id] = self._table(id, rows)
        return self._made[id]

    def _table(self, id: str, rows: list[Scenario]) -> Markup:
        told = [self._told(row.id) for row in rows]
        common = [fact for fact in told[0][0] if all(fact in facts for facts, _ in told)] if len(rows) > 1 else []
        stated = " ".join(map(str, rows[0].case.readings))
        head = two(self._house.titles[id])
        if stated:
            head += Markup(" <b class=stated>{}: {}</b>").format(two(words()["stated"]), stated)
        lines = [f'<tr class=head id="d.{id}"><th colspan=3 scope=rowgroup><b class=mono>{id}</b> {head}</th></tr>']
        if common:
            lines.append(f"<tr><td></td><td colspan=2>{_sentences(common)}</td></tr>")
        for row, (facts, answers) in zip(rows, told, strict=True):
            own = _sentences(fact for fact in facts if fact not in common)
            name = row.id.removeprefix(id).removeprefix(".")
            first = f"<th scope=row class=mono>{name}</th>" if name else "<td></td>"
            lines.append(f"<tr>{first}<td>{own}</td><td>{_sentences(answers)}</td></tr>")
        return Markup(f"<tbody>{''.join(lines)}</tbody>")

    def _told(self, row: str) -> tuple[list[Both], list[Both]]:
        """The facts of a row and its answers, in its sentences."""
        ja, en = (self._house.compiled.scenarios[lang][row].steps for lang in LANGS)
        facts, answers = list[Both](), list[Both]()
        for one, other in zip(ja, en, strict=True):
            (answers if one.kind == "then" else facts).append(Both(one.text, other.text))
        return facts, answers


def _sentences(several: Iterable[Both]) -> str:
    """Sentences as a list in each language, escaped."""
    each = list(several)
    if not each:
        return ""
    lists = ("".join(f"<li>{escape(one.in_(lang))}" for one in each) for lang in LANGS)
    return "".join(f"<ul lang={lang}>{found}</ul>" for lang, found in zip(LANGS, lists, strict=True))
