"""Changes of contract content, and equipment replaced without a request."""

from datetime import date

from mrs_spec.scenarios import Draft, given, when


@given(
    ja="契約者の請求によりルータが{day:day}に追加された",
    en="at the Contractor's request a router was added on {day:day}",
)
def router_was_added(case: Draft, day: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", done_on=day)


@when(
    ja="契約者が{requested:day}に請求したルータの追加を、当社が{accepted:day}に承諾し、{done:day}に行った",
    en="the Company accepted on {accepted:day}, and carried out on {done:day}, the addition of a router "
    "that the Contractor had requested on {requested:day}",
)
def router_addition(case: Draft, requested: date, accepted: date, done: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", requested_on=requested, accepted_on=accepted, done_on=done)


@when(
    ja="契約者が{requested:day}に請求したルータの追加を、当社が{accepted:day}に承諾し、{done:day}に行い、"
    "{billed:day}から変更後の内容により課金した",
    en="the Company accepted on {accepted:day}, carried out on {done:day}, and billed from {billed:day}, "
    "the addition of a router that the Contractor had requested on {requested:day}",
)
def router_addition_billed(case: Draft, requested: date, accepted: date, done: date, billed: date) -> None:
    case.add(
        "changes",
        kind="EQUIPMENT_ADD",
        requested_on=requested,
        accepted_on=accepted,
        done_on=done,
        billed_from=billed,
    )


@when(
    ja="契約者が{requested:day}に請求したルータの追加を、当社が{accepted:day}に承諾したが、まだ行っていない",
    en="the Company accepted on {accepted:day}, but has not yet carried out, the addition of a router "
    "that the Contractor had requested on {requested:day}",
)
def router_addition_pending(case: Draft, requested: date, accepted: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", requested_on=requested, accepted_on=accepted)


@when(
    ja="契約者が{requested:day}に請求したルータの変更を、当社が{accepted:day}に承諾し、{done:day}に行った",
    en="the Company accepted on {accepted:day}, and carried out on {done:day}, the change of a router "
    "that the Contractor had requested on {requested:day}",
)
def router_change(case: Draft, requested: date, accepted: date, done: date) -> None:
    case.add("changes", kind="EQUIPMENT_CHANGE", requested_on=requested, accepted_on=accepted, done_on=done)


@when(
    ja="契約者が{requested:day}に請求した有料オプション「{option:option}」の追加を、"
    "当社が{accepted:day}に承諾し、{done:day}に行った",
    en="the Company accepted on {accepted:day}, and carried out on {done:day}, the addition of the paid option "
    '"{option:option}" that the Contractor had requested on {requested:day}',
)
def option_addition(case: Draft, option: str, requested: date, accepted: date, done: date) -> None:
    case.option(option)
    case.add("changes", kind="OPTION_ADD", option=option, requested_on=requested, accepted_on=accepted, done_on=done)


@when(
    ja="契約者が{requested:day}に請求した有料オプション「{option:option}」の変更を、"
    "当社が{accepted:day}に承諾し、{done:day}に行った",
    en="the Company accepted on {accepted:day}, and carried out on {done:day}, the change of the paid option "
    '"{option:option}" that the Contractor had requested on {requested:day}',
)
def option_change(case: Draft, option: str, requested: date, accepted: date, done: date) -> None:
    case.add("changes", kind="OPTION_CHANGE", option=option, requested_on=requested, accepted_on=accepted, done_on=done)


@when(
    ja="契約者が{requested:day}に請求した有料オプション「{option:option}」の終了を、"
    "当社が{accepted:day}に承諾し、{done:day}に行った",
    en="the Company accepted on {accepted:day}, and carried out on {done:day}, the ending of the paid option "
    '"{option:option}" that the Contractor had requested on {requested:day}',
)
def option_ending(case: Draft, option: str, requested: date, accepted: date, done: date) -> None:
    case.add("changes", kind="OPTION_END", option=option, requested_on=requested, accepted_on=accepted, done_on=done)


@when(
    ja="当社が{accepted:day}に「{kind:switch}」として承諾し、{done:day}から有料オプション「{old:option}」に代えて"
    "有料オプション「{new:option}」を提供した",
    en='the Company, having accepted on {accepted:day} "{kind:switch}", provided from {done:day} the paid option '
    '"{new:option}" in place of the paid option "{old:option}"',
)
def option_switch(case: Draft, accepted: date, kind: str, done: date, old: str, new: str) -> None:
    case.option(new)
    case.add(
        "changes", kind="OPTION_SWITCH", option=old, to_option=new, accepted_on=accepted, done_on=done, recorded_as=kind
    )


@when(
    ja="当社が{accepted:day}に承諾し（請求の種別の記録はない）、{done:day}から有料オプション「{old:option}」に代えて"
    "有料オプション「{new:option}」を提供した",
    en="the Company, having accepted on {accepted:day} without a record of the kind of request, provided from "
    '{done:day} the paid option "{new:option}" in place of the paid option "{old:option}"',
)
def option_switch_unrecorded(case: Draft, accepted: date, done: date, old: str, new: str) -> None:
    case.option(new)
    case.add("changes", kind="OPTION_SWITCH", option=old, to_option=new, accepted_on=accepted, done_on=done)


@when(
    ja="ルータが{reason:reason}{day:day}に交換された",
    en="the router was replaced {reason:reason} on {day:day}",
)
def router_replaced(case: Draft, reason: str, day: date) -> None:
    case.add("replacements", on=day, reason=reason)
