"""The statement of a contract: what is owed as a dated list, as a billing clerk wants it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from mrs_spec.asking.ask import Asking, every_charge
from mrs_spec.asking.editions import BY_MONTH, Laws
from mrs_spec.document.names import clause_name
from mrs_spec.document.text import Edition, called_in
from mrs_spec.ground.wording import Both, Lang, day, listed, yen
from mrs_spec.law.judge import Judge
from mrs_spec.law.law import Law
from mrs_spec.record.answers import Charge, Undetermined
from mrs_spec.record.facts import Facts
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.names import CHARGE_NAMES, CODE_NAMES
from mrs_spec.record.questions import by_option
from mrs_spec.telling.answers import subject_name

PLACES = {
    ChargeKind.INITIAL_MAIN: ("annex1.1.i1", "art11.p1.s2.a"),
    ChargeKind.INITIAL_OPTION: ("annex1.1.i2", "art11.p1.s2.a"),
    ChargeKind.MONTHLY_MAIN: ("annex1.2.i1", "art11.p1.s2.b"),
    ChargeKind.MONTHLY_OPTION: ("annex1.2.i2", "art11.p1.s2.b"),
    ChargeKind.CHANGE_FEE: ("annex1.3.i1", "art11.p1.s2.c"),
    ChargeKind.AFTER_HOURS_FEE: ("annex1.3.i2", "art11.p1.s2.c"),
    ChargeKind.LONG_WORK_FEE: ("annex1.3.i3", "art11.p1.s2.c"),
    ChargeKind.TRANSPORT_ACTUAL: ("annex1.3.i4", "art11.p1.s2.c"),
    ChargeKind.FAILURE_FEE: ("annex1.3.i5", "art08.p3"),
    ChargeKind.LOSS_FEE: ("annex1.3.i6", "art09.p2"),
    ChargeKind.DAMAGE_FEE: ("annex1.3.i6", "art09.p2"),
    ChargeKind.RESTORATION_COST: ("annex1.3.i6", "art07.p2"),
    ChargeKind.ASSESSED_MAIN: ("annex2.1", "art12.p1"),
    ChargeKind.ASSESSED_OPTION: ("annex2.2", "art12.p2"),
}
"""Where the amount and the obligation of each kind stand in the first edition."""


class Line(NamedTuple):
    """One line: the kind, its subject, and the charge or what is missing.

    places: where the amount and the obligation stand in the edition that governs. edition: that edition, where a later
    one than the first governs something of the life.
    """

    kind: ChargeKind
    subject: str
    charge: Charge | Undetermined
    places: tuple[str, str]
    edition: Edition = ""

    @property
    def on(self) -> date | None:
        """The day it is owed, where that is decided."""
        return self.charge.on if isinstance(self.charge, Charge) and isinstance(self.charge.on, date) else None

    @property
    def amount(self) -> int | None:
        """Yen, where that is decided."""
        return self.charge.yen if isinstance(self.charge, Charge) and isinstance(self.charge.yen, int) else None

    @property
    def held(self) -> bool:
        """Whether something blocks its billing."""
        return isinstance(self.charge, Charge) and bool(self.charge.held)

    def basis(self) -> Both:
        """The tax basis of the amount: as indicated, or for an assessed amount by IR-03."""
        tax = self.charge.tax if isinstance(self.charge, Charge) else ""
        return CODE_NAMES[tax] if tax else Both("税の扱いはIR-03による", "tax as read under IR-03")

    def open(self) -> list[Undetermined]:
        """What must be supplied before this line can be billed."""
        if isinstance(self.charge, Undetermined):
            return [self.charge]
        return [one for one in (self.charge.yen, self.charge.on) if isinstance(one, Undetermined)]

    def name(self, lang: Lang) -> str:
        """What it is, and for what."""
        name = CHARGE_NAMES[self.kind].in_(lang)
        if self.subject in ("", "contract"):
            return name
        if not by_option(self.kind):
            return f"{name}（{self.subject}）" if lang == "ja" else f"{name} ({self.subject})"
        subject = subject_name(self.subject, lang)
        return f"{name}「{subject}」" if lang == "ja" else f'{name} "{subject}"'

    def why(self, lang: Lang) -> str:
        """Where amount and obligation stand in the text, and of which edition where that must be told."""
        places = [clause_name(id).in_(lang) for id in self.places]
        if self.edition:
            places.append(Both(f"{self.edition} 実施版", f"edition of {self.edition}").in_(lang))
        return "、".join(places) if lang == "ja" else ", ".join(places)

    def state(self, lang: Lang) -> str:
        """Owed, held (by which entries), or undetermined (what is missing)."""
        if missing := self.open():
            return listed((one.told(lang) for one in missing), lang)
        assert isinstance(self.charge, Charge)
        if self.charge.held:
            held = listed(self.charge.held, lang)
            return f"請求保留（{held}）" if lang == "ja" else f"held ({held})"
        return "発生" if lang == "ja" else "owed"


def statement(law: Law, facts: Facts) -> list[Line]:
    """What is owed, by day; what has no day last."""
    judge: Judge = law.judge
    here = called_in(law.edition)
    charges = every_charge(Asking(judge, judge.session(facts.record)))
    return _by_day(Line(one.kind, one.subject, one.charge, _places(one.kind, here)) for one in charges)


def statement_across(laws: Laws, facts: Facts) -> list[Line]:
    """The same where several editions are at hand: each line by the edition that governs it, which it names."""
    judge = laws.judge
    session = judge.session(facts.record)
    lines = list[Line]()
    for one in every_charge(Asking(judge, session)):
        _, law = judge.resting(session, partial(judge.conclude, session, one.concluded, one.about))
        if one.concluded in BY_MONTH and isinstance(one.charge, Charge) and isinstance(one.charge.on, date):
            _, law = laws.editions[laws.governing(one.charge.on)]
        places = _places(one.kind, called_in(law.edition))
        lines.append(Line(one.kind, one.subject, one.charge, places, law.edition))
    return _by_day(lines)


def _by_day(lines: Iterable[Line]) -> list[Line]:
    order = list(ChargeKind)
    return sorted(lines, key=lambda line: (line.on or date.max, order.index(line.kind), str(line.charge)))


def _places(kind: ChargeKind, here: Mapping[str, str]) -> tuple[str, str]:
    annex, clause = PLACES[kind]
    return here.get(annex, annex), here.get(clause, clause)


def total(lines: list[Line]) -> tuple[int, int, int]:
    """Yen owed, yen held, and the number of lines that cannot be billed yet; of whatever tax basis."""
    owed = sum(line.amount or 0 for line in lines if not line.open() and not line.held)
    held = sum(line.amount or 0 for line in lines if not line.open() and line.held)
    return owed, held, sum(bool(line.open()) for line in lines)


def as_text(lines: list[Line], lang: Lang) -> list[str]:
    """The statement for reading; totals by tax basis, never across."""
    rows = [
        (
            day(line.on, lang) if line.on else "—",
            yen(line.amount, lang) if line.amount is not None else "—",
            line.name(lang),
            line.why(lang),
            line.state(lang),
        )
        for line in lines
    ]
    width = max((len(row[1]) for row in rows), default=0)
    shown = [f"{row[0]}  {row[1]:>{width}}  {row[2]}  [{row[3]}]  {row[4]}" for row in rows]
    return shown + [said.in_(lang) for said in totals(lines)]


def totals(lines: list[Line]) -> list[Both]:
    """What all lines come to, by tax basis, and how many are not determined yet."""
    found = []
    for basis in dict.fromkeys(line.basis() for line in lines if not line.open()):
        owed, held, _ = total([line for line in lines if line.basis() == basis])
        found.append(
            Both(
                f"合計（{basis.ja}）: 発生 {yen(owed, 'ja')}、請求保留 {yen(held, 'ja')}",
                f"in all ({basis.en}): {yen(owed, 'en')} owed, {yen(held, 'en')} held",
            )
        )
    if missing := total(lines)[2]:
        found.append(Both(f"確定できない明細: {missing} 件", f"lines not determined yet: {missing}"))
    return found


COLUMNS = ("on", "kind", "subject", "yen", "tax", "annex", "clause", "held", "undetermined")


def as_rows(lines: list[Line]) -> list[dict[str, str | int | list[str] | None]]:
    """The statement for a machine; empty where something is missing."""
    found = []
    for line in lines:
        charge = line.charge if isinstance(line.charge, Charge) else None
        annex, clause = line.places
        found.append(
            {
                "on": line.on.isoformat() if line.on else None,
                "kind": line.kind.value,
                "subject": line.subject or None,
                "yen": line.amount,
                "tax": charge.tax or None if charge else None,
                "annex": annex,
                "clause": clause,
                "held": list(charge.held) if charge else [],
                "undetermined": [need.need for one in line.open() for need in one.in_order],
                **({"edition": line.edition} if line.edition else {}),
            }
        )
    return found


def as_csv(lines: list[Line]) -> str:
    """The statement as CSV with a header; lists joined by a space. The edition is a column where lines name it."""
    out = io.StringIO()
    columns = (*COLUMNS, "edition") if any(line.edition for line in lines) else COLUMNS
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    for row in as_rows(lines):
        writer.writerow({k: " ".join(v) if isinstance(v, list) else v for k, v in row.items()})
    return out.getvalue()
