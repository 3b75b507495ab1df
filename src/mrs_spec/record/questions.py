"""What can be asked of a contract: the names of questions, what each is about, how it is called.

A question is a name, with the id of its subject where it has one: `charges.ASSESSED_OPTION:COLD_STANDBY`.
"""

from __future__ import annotations

from typing import NamedTuple

from mrs_spec.ground.data import JSON
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.wording import Both
from mrs_spec.record.answers import Answer
from mrs_spec.record.facts import Facts
from mrs_spec.record.forms import Form, a_charge, a_code, a_day, a_duty, a_finding, a_period, an_amount, answer_in, each
from mrs_spec.record.kinds import ChargeKind
from mrs_spec.record.names import CHARGE_NAMES
from mrs_spec.record.things import Article, Change, Claim, Conduct, Failure, Incident, Option, Outage, Subject


class Question(NamedTuple):
    """What is asked, and about which subject."""

    name: str
    subject: str = ""

    def __str__(self) -> str:
        return f"{self.name}:{self.subject}" if self.subject else self.name

    @classmethod
    def parse(cls, text: str) -> Question:
        """A question from its published name. Raises Problem for an unknown one, and for a subject that is not due."""
        name, _, subject = text.partition(":")
        if name not in ASKS:
            raise Problem("questions.unknown", question=name, near=did_you_mean(name, ASKS))
        needs = ASKS[name].about is not None
        if needs and not subject:
            raise Problem("questions.no_subject", question=name)
        if subject and not needs:
            raise Problem("questions.subject_not_here", question=name, subject=subject)
        return cls(name, subject)


class Ask(NamedTuple):
    """What can be asked: the kind of its subject, where it has one, how it is called, and the form of its answer."""

    about: type[Subject] | None
    name: Both
    form: Form


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
        f"charges.{kind.value}": Ask(about, name, each(a_charge)),
        f"status.{kind.value}": Ask(about, Both(f"{name.ja}の有無", f"answer on whether the {name.en} arises"), a_code),
        f"amount.{kind.value}": Ask(about, Both(f"{name.ja}の合計", f"total of the {name.en}"), an_amount),
        f"lines.{kind.value}": Ask(about, Both(f"{name.ja}の各額", f"each amount of the {name.en}"), each(an_amount)),
        f"obligation.{kind.value}": Ask(
            about, Both(f"{name.ja}の発生日", f"day on which the {name.en} arises"), each(a_day)
        ),
        f"held.{kind.value}": Ask(
            about, Both(f"{name.ja}の請求保留", f"list of what holds the {name.en}"), each(a_code)
        ),
        f"subjects.{kind.value}": Ask(about, Both(f"{name.ja}の対象", f"subject of each {name.en}"), each(a_code)),
        f"tax.{kind.value}": Ask(about, Both(f"{name.ja}の税の扱い", f"tax basis of the {name.en}"), each(a_code)),
    }


Owing = Article | Failure | Incident | Outage
"""What a duty can be about."""


class DutyAsked(NamedTuple):
    """A duty: who owes it, under which clause, about what; how it is called."""

    who: str
    clause: str
    about: type[Owing]
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
    "contract.item": Ask(None, Both("契約の品目", "Item of the contract"), a_code),
    "contract.options": Ask(
        None,
        Both("記録の末日に利用されている有料オプション", "paid options in use on the last day of the record"),
        each(a_code),
    ),
    "contract.end_on": Ask(
        None, Both("契約の解除の効力が生じる日", "day termination of the contract takes effect"), a_day
    ),
    "eligible.item": Ask(None, Both("品目の要件", "condition of the Item"), a_code),
    "eligible.option": Ask(Option, Both("有料オプションの要件", "condition of the paid option"), a_code),
    "eligible.unit": Ask(None, Both("契約の単位", "unit of the contract"), a_code),
    "articles.routers_etc": Ask(None, Both("ルータ等に当たる物品", "articles that are Routers, etc."), each(a_code)),
    "selection": Ask(Article, Both("機器の選定", "selection of the equipment"), a_code),
    "request": Ask(Change, Both("契約内容の変更の請求", "request for a change of contract content"), a_code),
    "term.contract": Ask(None, Both("契約の最低利用期間", "minimum use period of the contract"), each(a_period)),
    "term.option": Ask(
        Option, Both("有料オプションの最低利用期間", "minimum use period of the paid option"), each(a_period)
    ),
    "option.last_day": Ask(Option, Both("有料オプションの利用の末日", "last day of use of the paid option"), a_day),
    **{name: ask for kind in ChargeKind for name, ask in _asks_about(kind).items()},
    "charges": Ask(None, Both("発生する費用のすべて", "all charges that arise"), each(a_charge)),
    "kinds.once": Ask(
        None,
        Both("月額費用のほかに発生する費用の種類", "kinds of the charges that arise besides monthly fees"),
        each(a_code),
    ),
    "breaches": Ask(Conduct, Both("第7条第1項の違反", "breaches of article 7(1)"), each(a_code)),
    "restoration": Ask(
        Incident, Both("回復又は修理に要する費用の負担", "bearer of the cost of restoration or repair"), a_code
    ),
    "deadline.return": Ask(Article, Both("返還期限", "deadline for the return"), a_day),
    "refund": Ask(Article, Both("亡失負担金の返金", "refund of the loss charge"), an_amount),
    "damages": Ask(Claim, Both("損害についての責任", "liability for damage or loss"), a_code),
    **{
        f"duty.{name}": Ask(one.about, Both(f"{one.name.ja}の状態", f"state of the {one.name.en}"), a_duty)
        for name, one in DUTIES.items()
    },
    "findings": Ask(None, Both("確認事項", "findings"), each(a_finding)),
}


def answer_to(question: Question, data: JSON) -> Answer:
    """The answer to a question from its published form. Raises NotAnAnswer where it is none to this question."""
    return answer_in(data, ASKS[question.name].form)


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
            found += [Question(name, one.id) for one in facts.record.of(ask.about) if one.id]
    return found
