"""Faults put into the SQLite system, one at a time and two at once, as real projects make them.

python tests/faults.py [ja] prints the table of docs/gate.md. Each fault is a change of the source of a copy; the
example itself has no switch for it.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from mrs_spec.gate.diagnosis import Diagnosis, diagnose
from mrs_spec.gate.messages import Message
from mrs_spec.gate.runner import CaseVerdict, Conversation, Outcome, run
from mrs_spec.gate.tell import as_if
from mrs_spec.ground.wording import Both, Lang
from mrs_spec.rules import law
from mrs_spec.scenarios.features import compile_features
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "sqlite_billing"


class Fault(NamedTuple):
    """A change of billing.py: what a project got wrong, the clause it breaks, and the laws that do the same."""

    name: str
    told: Both
    old: str
    new: str
    clause: str
    causes: tuple[str, ...]
    """Any of these alternative laws names it; none: no reading or wording of the contract does the same."""


FAULTS = [
    Fault(
        "arrival", Both(
            "到達した日を45日の1日目に数える",
            "the day of arrival is the first of the 45 days",
        ),
        "arrived + timedelta(days=NOTICE_DAYS)", "arrived + timedelta(days=NOTICE_DAYS - 1)",
        "art10.p1", ("IR-05=B", "art10.p1.a:length:1"),
    ),
    Fault(
        "earlier", Both(
            "45日目の日と指定された日のうち早い日とする",
            "the earlier of the 45th day and the designated day",
        ),
        "return max(after_45_days, designated)", "return min(after_45_days, designated)",
        "art10.p1", ("art10.p1.c:whichever:1",),
    ),
    Fault(
        "365", Both(
            "1年を365日とする",
            "a year is 365 days",
        ),
        "    if (first.month, first.day) == (2, 29):\n        return date(first.year + 1, 2, 28)\n"
        "    return first.replace(year=first.year + 1) - ONE_DAY",
        "    return first + timedelta(days=364)",
        "art05.p1", ("art05.p1:length:4",),
    ),
    Fault(
        "29 February", Both(
            "2月29日に始まる1年を忘れる",
            "the year that begins on 29 February was forgotten",
        ),
        "    if (first.month, first.day) == (2, 29):\n        return date(first.year + 1, 2, 28)\n", "",
        "art05.p1", (),
    ),
    Fault(
        "half up", Both(
            "最低利用期間内解除調定金を四捨五入する",
            "the assessed amount is rounded half up",
        ),
        "yen = exact.numerator // exact.denominator\n    return [Line(kind, subject, end.on",
        "yen = int(exact + Fraction(1, 2))\n    return [Line(kind, subject, end.on",
        "annex2.1", ("annex2.1:IR-02=C",),
    ),
    Fault(
        "thirtieths", Both(
            "どの月も30日とする",
            "every month has 30 days",
        ),
        "return Fraction(max(0, (end - begin).days + 1), (month[1] - month[0]).days + 1)",
        "return Fraction(max(0, (end - begin).days + 1), 30)",
        "annex2.1", ("IR-01=E",),
    ),
    Fault(
        "old price", Both(
            "終了時でなく課金開始時の月額費用による",
            "the monthly fee of the start, not of the end",
        ),
        '"MONTHLY_OPTION" if option else "MONTHLY_MAIN", option), end.on)',
        '"MONTHLY_OPTION" if option else "MONTHLY_MAIN", option), contract.billing_start or end.on)',
        "annex2.1", ("IR-04a=B",),
    ),
    Fault(
        "28(3)", Both(
            "一般規程第28条第3項による解除を除外しない",
            "termination under General Regulations 28(3) is not exempt",
        ),
        '("GR28_2", "GR28_3")', '("GR28_2",)',
        "art12.p1", ("art12.p1.excl1:grounds:2",),
    ),
    Fault(
        "acceptance", Both(
            "変更の実施日でなく承諾の日から新たな期間を数える",
            "the new period runs from the acceptance of the change, not from the day it was done",
        ),
        "for _, _, done in contract.devices:\n        new = renewed(contract, done)",
        "for _, accepted, done in contract.devices:\n        new = renewed(contract, accepted or done)",
        "art05.p3", (),
    ),
    Fault(
        "whole month", Both(
            "最後の月の月額費用を全額とする",
            "the last month is billed in full",
        ),
        "max(month[0], start), min(month[1], until), month)", "max(month[0], start), month[1], month)",
        "annex1.2.i1", (),
    ),
]  # fmt: skip
SLIPPED = [
    Fault(
        "two change fees", Both("変更の費用は2件まで", "at most two change fees"),
        "    return found\n\n\ndef month_end", "    return found[:2]\n\n\ndef month_end", "annex1.3.i1", (),
    ),
    Fault(
        "cut", Both("100万円を超える額を切り捨てる", "amounts are cut at 1,000,000 yen"),
        "COALESCE(yen, 0), tax", "MIN(COALESCE(yen, 0), 1000000), tax", "annex1.2.i1", (),
    ),
    Fault(
        "third device", Both("3台目の追加は期間を改めない", "the third device does not renew the term"),
        "in contract.devices:\n        new = renewed", "in contract.devices[:2]:\n        new = renewed",
        "art05.p3", (),
    ),
    Fault(
        "change ignored", Both(
            "請求が複数あると、契約と同時に申し込まれた有料オプションの変更を見落とす",
            "of several orders, the change of an option applied for with the contract is ignored",
        ),
        'order.kind in ("ADD", "CHANGE"):',
        'order.kind in ("ADD", "CHANGE")[: 1 if option.with_contract and len(contract.orders) > 1 else 2]:',
        "art05.p4", (),
    ),
    Fault(
        "large amounts", Both("大きな月額費用を10円単位に丸める", "large monthly amounts are rounded to ten yen"),
        "    return \"tax_basis\" if yen and any", "    yen = yen // 10 * 10 if yen > 1_000_000 else yen\n"
        "    return \"tax_basis\" if yen and any", "annex1.2.i1", (),
    ),
    Fault(
        "early option", Both("契約より前に始まる有料オプション", "an option that starts before the contract"),
        "start = its.billing_start or (start if its.with_contract else None)",
        "own = its.billing_start or its.with_contract\n"
        "        start = max([day for day in (its.billing_start, start if own else None) if day], default=None)",
        "annex1.2.i2", (),
    ),
]  # fmt: skip
"""Faults that no Case of the lock notices; lives of the gate's own do."""
PAIRS = [("arrival", "thirtieths"), ("earlier", "365")]


class Direct:
    """The example's adapter, called in this process."""

    def __init__(self, folder: Path, *faults: Fault) -> None:
        source = (EXAMPLE / "billing.py").read_text("utf-8")
        for one in faults:
            assert one.old in source, one.name
            source = source.replace(one.old, one.new)
        (folder / "schema.sql").write_text((EXAMPLE / "schema.sql").read_text("utf-8"), "utf-8")
        (folder / "billing.py").write_text(source, "utf-8")
        (folder / "server.py").write_text((EXAMPLE / "server.py").read_text("utf-8"), "utf-8")
        sys.modules.pop("billing", None)
        sys.modules["billing"] = billing = _loaded(folder / "billing.py")
        self.server = _loaded(folder / "server.py")
        self.db = billing.open_database()

    def open(self, seconds: float) -> None:
        pass

    def exchange(self, message: Message, seconds: float) -> dict[str, Any]:
        sent = message.sent()
        try:
            return dict(self.server.answer(self.db, sent))
        except Exception as error:
            return {"id": sent.get("id", ""), "error": f"{type(error).__name__}: {error}"}

    def again(self, seconds: float) -> dict[str, Any]:
        raise AssertionError

    def close(self) -> None:
        self.db.close()

    def said(self) -> str:
        return ""


def _loaded(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


class Found(NamedTuple):
    """What the gate made of a system with faults."""

    outcomes: dict[str, Outcome]
    bad: dict[str, Outcome]
    clauses: set[str]
    diagnosis: Diagnosis

    @property
    def named(self) -> set[str]:
        causes = self.diagnosis.causes
        chosen = {one.id for cause in causes for one in cause.alternatives}
        return chosen | {rival.alternative.id for cause in causes for rival in cause.rivals}


def gate(folder: Path, compiled: Compiled, *names: str) -> Found:
    """The gate's view of the SQLite system with these faults."""
    chosen = [one for one in FAULTS if one.name in names]
    result = run("faults", Conversation(Direct(folder, *chosen), 5, 5), compiled.cases, law())
    clauses = {clause for id in result.bad for clause in compiled.scenarios["ja"][id].clauses}
    return Found(result.outcomes, result.bad, clauses, diagnose(law(), compiled.cases, result.outcomes))


HEADS = Both("| 誤り | 発見した事例 | 条項 | 示された原因 |", "| fault | found by | clause right | cause named |")


def table(lang: Lang, compiled: Compiled) -> Iterator[str]:
    """What the gate makes of each fault, and of two at once."""
    yield HEADS.in_(lang)
    yield "|---|---|---|---|"
    for names in [*((one.name,) for one in FAULTS), *PAIRS]:
        with tempfile.TemporaryDirectory() as name:
            found = gate(Path(name), compiled, *names)
        faults = [one for one in FAULTS if one.name in names]
        right = Both("正", "yes") if all(one.clause in found.clauses for one in faults) else Both("誤", "no")
        causes = [
            f"{as_if(one, lang)} ({len(cause.explains)})"
            for cause in found.diagnosis.causes
            for one in cause.alternatives
        ]
        if left := len(found.diagnosis.unexplained):
            causes.append(Both(f"どの法でも説明できない答え {left}", f"no law explains {left}").in_(lang))
        if errors := sum(one.verdict is CaseVerdict.ERROR for one in found.bad.values()):
            causes.append(Both(f"エラー応答 {errors}", f"{errors} errors reported").in_(lang))
        told = " + ".join(one.told.in_(lang) for one in faults)
        yield f"| {told} | {len(found.bad)} | {right.in_(lang)} | {'<br>'.join(causes)} |"


def main() -> None:
    lang: Lang = "ja" if sys.argv[1:] == ["ja"] else "en"
    for line in table(lang, compile_features(ROOT)):
        print(line, flush=True)


if __name__ == "__main__":
    main()
