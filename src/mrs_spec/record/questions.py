"""What can be asked of a contract: the names of questions, what each is about, how it is called.

A question is a name, with the id of its subject where it has one: `charges.ASSESSED_OPTION:COLD_STANDBY`.
"""

from __future__ import annotations

from typing import NamedTuple

from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.record.facts import Facts
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.names import CHARGE_NAMES
from mrs_spec.record.things import Article, Change, Claim, Conduct, Fact, Failure, Incident, Option, Outage


class Question(NamedTuple):
    """What is asked, and about which subject."""

    name: str
    subject: str = ""

    def __str__(self) -> str:
        return f"{self.name}:{self.subject}" if self.subject else self.name

    @classmethod
    def parse(cls, text: str) -> Question:
        name, _, subject = text.partition(":")
        if name not in ASKS:
            raise Problem("questions.unknown", question=name, known=", ".join(ASKS))
        needs = ASKS[name].about is not None
        if needs and not subject:
            raise Problem("questions.no_subject", question=name)
        if subject and not needs:
            raise Problem("questions.subject_not_here", question=name, subject=subject)
        return cls(name, subject)


class Ask(NamedTuple):
    """What can be asked: the kind of its subject, where it has one, and how it is called."""

    about: type[Fact] | None
    name: Both


OF_AN_OPTION = (ChargeKind.INITIAL_OPTION, ChargeKind.MONTHLY_OPTION, ChargeKind.ASSESSED_OPTION)
"""The kinds of charge that are asked for one paid option."""


def by_option(kind: ChargeKind) -> bool:
    """Whether the kind of charge is asked for one paid option."""
    return kind in OF_AN_OPTION


RECURRING = (ChargeKind.MONTHLY_MAIN, ChargeKind.MONTHLY_OPTION)


def _asks_about(kind: ChargeKind) -> dict[str, Ask]:
    """The whole list of a kind of charge, and the views on it."""
    about = Option if by_option(kind) else None
    name = CHARGE_NAMES[kind]
    return {
        f"charges.{kind.value}": Ask(about, name),
        f"status.{kind.value}": Ask(about, Both(f"{name.ja}の有無", f"answer on whether the {name.en} arises")),
        f"amount.{kind.value}": Ask(about, Both(f"{name.ja}の合計", f"total of the {name.en}")),
        f"lines.{kind.value}": Ask(about, Both(f"{name.ja}の各額", f"each amount of the {name.en}")),
        f"obligation.{kind.value}": Ask(about, Both(f"{name.ja}の発生日", f"day on which the {name.en} arises")),
        f"held.{kind.value}": Ask(about, Both(f"{name.ja}の請求保留", f"list of what holds the {name.en}")),
        f"subjects.{kind.value}": Ask(about, Both(f"{name.ja}の対象", f"subject of each {name.en}")),
        f"tax.{kind.value}": Ask(about, Both(f"{name.ja}の税の扱い", f"tax basis of the {name.en}")),
    }


class DutyAsked(NamedTuple):
    """A duty: who owes it, under which clause, about what; how it is called."""

    who: str
    clause: str
    about: type[Fact]
    name: Both


DUTIES: dict[str, DutyAsked] = {
    "return": DutyAsked(
        "contractor", "art07.p3", Article,
        Both("30日以内に返還する義務", "duty to return within 30 days"),
    ),
    "notify_failure": DutyAsked(
        "contractor", "art08.p1.a", Failure,
        Both("故障を通知する義務", "duty to notify the failure"),
    ),
    "return_on_instruction": DutyAsked(
        "contractor", "art08.p1.b", Failure,
        Both("指示により返還する義務", "duty to return as instructed"),
    ),
    "remedy": DutyAsked(
        "company", "art08.p2", Failure,
        Both("調査し、修理又は交換を行う義務", "duty to investigate and to repair or replace"),
    ),
    "notify_loss": DutyAsked(
        "contractor", "art09.p1.a", Incident,
        Both("亡失又は毀損を通知する義務", "duty to notify the loss or damage"),
    ),
    "replacement": DutyAsked(
        "company", "art09.p1.b", Incident,
        Both("代替機を送付する義務", "duty to send a replacement unit"),
    ),
    "bill": DutyAsked(
        "company", "art09.p2.a", Article,
        Both("負担金を請求書により請求する義務", "duty to bill the charge by an invoice"),
    ),
    "pay": DutyAsked(
        "contractor", "art09.p2.b", Article,
        Both("負担金を支払う義務", "duty to pay the charge"),
    ),
    "return_without_delay": DutyAsked(
        "contractor", "art10.p2", Article,
        Both("遅滞なく返還する義務", "duty to return without delay"),
    ),
    "outage_notice": DutyAsked(
        "company", "art13.p2", Outage,
        Both("利用不能を事前に通知する義務", "duty to notify the outage in advance"),
    ),
}  # fmt: skip
"""Every duty whose state can be asked, in the order of the articles."""


ASKS: dict[str, Ask] = {
    "contract.item": Ask(None, Both("契約の品目", "Item of the contract")),
    "contract.options": Ask(
        None, Both("記録の末日に利用されている有料オプション", "paid options in use on the last day of the record")
    ),
    "contract.end_on": Ask(None, Both("契約の解除の効力が生じる日", "day termination of the contract takes effect")),
    "eligible.item": Ask(None, Both("品目の要件", "condition of the Item")),
    "eligible.option": Ask(Option, Both("有料オプションの要件", "condition of the paid option")),
    "eligible.unit": Ask(None, Both("契約の単位", "unit of the contract")),
    "articles.routers_etc": Ask(None, Both("ルータ等に当たる物品", "articles that are Routers, etc.")),
    "selection": Ask(Article, Both("機器の選定", "selection of the equipment")),
    "request": Ask(Change, Both("契約内容の変更の請求", "request for a change of contract content")),
    "term.contract": Ask(None, Both("契約の最低利用期間", "minimum use period of the contract")),
    "term.option": Ask(Option, Both("有料オプションの最低利用期間", "minimum use period of the paid option")),
    "option.last_day": Ask(Option, Both("有料オプションの利用の末日", "last day of use of the paid option")),
    **{name: ask for kind in ChargeKind for name, ask in _asks_about(kind).items()},
    "charges": Ask(None, Both("発生する費用のすべて", "all charges that arise")),
    "kinds.once": Ask(
        None, Both("月額費用のほかに発生する費用の種類", "kinds of the charges that arise besides monthly fees")
    ),
    "breaches": Ask(Conduct, Both("第7条第1項の違反", "breaches of article 7(1)")),
    "restoration": Ask(Incident, Both("回復又は修理に要する費用の負担", "bearer of the cost of restoration or repair")),
    "deadline.return": Ask(Article, Both("返還期限", "deadline for the return")),
    "refund": Ask(Article, Both("亡失負担金の返金", "refund of the loss charge")),
    "damages": Ask(Claim, Both("損害についての責任", "liability for damage or loss")),
    **{
        f"duty.{name}": Ask(one.about, Both(f"{one.name.ja}の状態", f"state of the {one.name.en}"))
        for name, one in DUTIES.items()
    },
    "findings": Ask(None, Both("確認事項", "findings")),
}


VIEWS = ("status", "amount", "obligation", "held", "tax", "lines", "subjects", "kinds")
"""Questions that only look at one side of a list of charges."""


def all_questions(facts: Facts) -> list[Question]:
    """Every question that the facts have a subject for; views on lists of charges, and the list of all, left out."""
    found = []
    for name, ask in ASKS.items():
        if name.partition(".")[0] in VIEWS or name == "charges":
            continue
        if ask.about is None:
            found.append(Question(name))
        else:
            found += [Question(name, one.id) for one in facts.record.of(ask.about) if one.id]  # type: ignore[attr-defined]
    return found
