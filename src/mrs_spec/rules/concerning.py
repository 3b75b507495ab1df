"""Lists of facts of which a rule asks only for those that have to do with its subject (see `Of`)."""

from __future__ import annotations

from typing import Annotated

from mrs_spec.law.declare import Lasting, Of
from mrs_spec.record.kinds import FeeKind
from mrs_spec.record.things import Change, Consent, Indication, Judgement, Option, Payment

JudgementsOfIt = Annotated[tuple[Judgement, ...], Of("of")]
JudgementsOfItsOutage = Annotated[tuple[Judgement, ...], Of("of", ("outage",))]

ConsentsForItsArticle = Annotated[
    tuple[Consent, ...],
    Of("article", ("article",)),
    Of("to", ("kind",)),
    Of("as_designation", (), (True, False)),
    Lasting("since", "until"),
]
PaymentsForIt = Annotated[tuple[Payment, ...], Of("article")]
PaymentsForItsArticle = Annotated[tuple[Payment, ...], Of("article", ("article",))]

ChangesThatAddIt = Annotated[tuple[Change, ...], Of("adds")]
ItsOption = Annotated[tuple[Option, ...], Of("id", ("option",))]


# what was indicated for a fee: for this very option, change or article, or for every one

FOR_NO_OPTION, FOR_ANY_CHANGE, FOR_ANY_ARTICLE = (Of(name, (), (None,)) for name in ("option", "change", "article"))
FOR_LOSS_OR_DAMAGE = Of("kind", (), (FeeKind.LOSS_FEE, FeeKind.DAMAGE_FEE))

IndicatedForTheOption = Annotated[tuple[Indication, ...], Of("option"), FOR_ANY_CHANGE, FOR_ANY_ARTICLE]
IndicatedForTheChange = Annotated[
    tuple[Indication, ...], Of("kind", (), (FeeKind.CHANGE_FEE,)), Of("change", ("id",), (None,)), FOR_NO_OPTION
]
IndicatedForItsChange = Annotated[
    tuple[Indication, ...],
    Of("kind", (), (FeeKind.AFTER_HOURS_FEE, FeeKind.LONG_WORK_FEE)),
    Of("change", ("change",), (None,)),
    FOR_NO_OPTION,
]
IndicatedForTheArticle = Annotated[tuple[Indication, ...], FOR_LOSS_OR_DAMAGE, Of("article", ("id",), (None,))]
IndicatedForItsArticle = Annotated[tuple[Indication, ...], FOR_LOSS_OR_DAMAGE, Of("article", ("article",), (None,))]
IndicatedForAny = Annotated[tuple[Indication, ...], FOR_NO_OPTION, FOR_ANY_CHANGE, FOR_ANY_ARTICLE]
