"""Work done on a day, for a change or without one."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, when


@when(
    ja="その変更のため、{on:day}に{work:work}が行われた",
    en="{work:work} was done on {on:day} for that change",
)
def work_for_the_change(case: Draft, on: date, work: str) -> None:
    case.add("works", on=on, change=case.last_id("changes"), **{work: True})


@when(
    ja="{on:day}に、変更に係らない{work:work}が行われた",
    en="{work:work} was done on {on:day}, not for a change",
)
def work_without_change(case: Draft, on: date, work: str) -> None:
    case.add("works", on=on, **{work: True})


@when(
    ja="{on:day}に、変更に係らない{one:work}が行われ、それは{other:work}でもあった",
    en="{one:work} that was {other:work} as well was done on {on:day}, not for a change",
)
def work_of_two_classes(case: Draft, on: date, one: str, other: str) -> None:
    case.add("works", on=on, **{one: True, other: True})


@when(
    ja="その作業が{work:work}であったか否かは記録されていない",
    en="whether it was {work:work} as well is not on record",
)
def work_not_classified_as(case: Draft, work: str) -> None:
    case.last("works")[work] = None


@when(
    ja="{on:day}に、変更に係らない作業が行われ、営業時間外か否かは記録されていない",
    en="work was done on {on:day}, not for a change, without a record whether it was outside business hours",
)
def work_unclassified(case: Draft, on: date) -> None:
    case.add("works", on=on, after_hours=None, long=None, poor_access=None)


@when(
    ja="{on:day}に、変更に係らない作業が営業時間内に通常の場所で行われた",
    en="work was done on {on:day}, not for a change, within business hours and at an ordinary place",
)
def ordinary_work(case: Draft, on: date) -> None:
    case.add("works", on=on)


@when(
    ja="その作業の交通費等の実費が{amount:yen}（税抜）であることを示す証拠がある",
    en="there is evidence that the actual expenses of that work were {amount:yen} without tax",
)
def work_expenses(case: Draft, amount: int) -> None:
    row = case.last("works")
    row["expenses"] = amount
    row["tax"] = "exclusive"
