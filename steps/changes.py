"""Changes of contract content, and equipment replaced without a request."""

from datetime import date

from mrs_spec.scenarios.draft import Draft, Needs, given, then, undetermined, when


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
    ja="契約者が{requested:day}に請求した有料オプション「{option:option}」の追加を、"
    "当社が{accepted:day}に承諾したが、まだ行っていない",
    en="the Company accepted on {accepted:day}, but has not yet carried out, the addition of the paid option "
    '"{option:option}" that the Contractor had requested on {requested:day}',
)
def option_added_on_paper(case: Draft, requested: date, option: str, accepted: date) -> None:
    case.option(option)
    case.add("changes", kind="OPTION_ADD", option=option, requested_on=requested, accepted_on=accepted)


@when(
    ja="契約者が{requested:day}に請求した有料オプション「{option:option}」の追加を、当社は{refused:day}に承諾しないこととした",
    en='on {refused:day} the Company declined the addition of the paid option "{option:option}" that the Contractor '
    "had requested on {requested:day}",
)
def option_addition_declined(case: Draft, requested: date, option: str, refused: date) -> None:
    case.option(option)
    case.add("changes", kind="OPTION_ADD", option=option, requested_on=requested, refused_on=refused)


@when(
    ja="契約者が{requested:day}に請求し当社が{accepted:day}に承諾した有料オプション「{option:option}」の追加が、"
    "{cancelled:day}に{party:party}の申出により取りやめられた",
    en='the addition of the paid option "{option:option}" that the Contractor had requested on {requested:day} and the '
    "Company had accepted on {accepted:day} was called off on {cancelled:day} by {party:party}",
)
def option_addition_called_off(
    case: Draft, requested: date, accepted: date, option: str, cancelled: date, party: str
) -> None:
    case.option(option)
    case.add(
        "changes",
        kind="OPTION_ADD",
        option=option,
        requested_on=requested,
        accepted_on=accepted,
        cancelled_on=cancelled,
        cancelled_by=party,
    )


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
    ja="契約者が{requested:day}に請求した有料オプション「{option:option}」の終了を、"
    "当社が{accepted:day}に承諾したが、まだ行っていない",
    en="the Company accepted on {accepted:day}, but has not yet carried out, the ending of the paid option "
    '"{option:option}" that the Contractor had requested on {requested:day}',
)
def option_ending_pending(case: Draft, option: str, requested: date, accepted: date) -> None:
    case.add("changes", kind="OPTION_END", option=option, requested_on=requested, accepted_on=accepted)


@when(
    ja="当社が{done:day}に有料オプション「{option:option}」の終了を行ったが、その請求の日は記録されていない",
    en='the Company carried out on {done:day} the ending of the paid option "{option:option}", but the day it was '
    "requested is not on record",
)
def option_ending_without_request_day(case: Draft, option: str, done: date) -> None:
    case.add("changes", kind="OPTION_END", option=option, done_on=done)


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


@when(
    ja="契約者が{requested:day}に品目を「{item:item}」に変更するよう請求した",
    en='on {requested:day} the Contractor requested a change of the Item to "{item:item}"',
)
def item_change(case: Draft, requested: date, item: str) -> None:
    case.add("changes", kind="ITEM_CHANGE", to_item=item, requested_on=requested)


@when(
    ja="契約者が{requested:day}に請求した品目「{item:item}」への変更を、当社が{accepted:day}に承諾し、{done:day}に行った",
    en="the Company accepted on {accepted:day}, and carried out on {done:day}, the change of the Item to "
    '"{item:item}" that the Contractor had requested on {requested:day}',
)
def item_change_carried_out(case: Draft, requested: date, item: str, accepted: date, done: date) -> None:
    case.add("changes", kind="ITEM_CHANGE", to_item=item, requested_on=requested, accepted_on=accepted, done_on=done)


@when(
    ja="当社が{done:day}にルータの追加を行ったが、承諾の日は記録されていない",
    en="the Company carried out on {done:day} the addition of a router, but the day it was accepted is not on record",
)
def router_addition_only_done(case: Draft, done: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", done_on=done)


@when(
    ja="当社が{sent:day}にルータの追加の承諾を発信したが、承諾を決定した日は記録されていない",
    en="the Company sent on {sent:day} its acceptance of the addition of a router, but the day it decided is not on "
    "record",
)
def router_addition_only_sent(case: Draft, sent: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", acceptance_sent_on=sent)


@when(
    ja="ルータの追加の承諾が{received:day}に契約者に到達したが、当社が承諾を決定した日は記録されていない",
    en="the Company's acceptance of the addition of a router reached the Contractor on {received:day}, but the day it "
    "decided is not on record",
)
def router_addition_only_received(case: Draft, received: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", acceptance_received_on=received)


@when(
    ja="契約者が{requested:day}に有料オプション「{option:option}」の追加を請求したが、当社はまだ承諾していない",
    en='on {requested:day} the Contractor requested the addition of the paid option "{option:option}", and the Company '
    "has not yet accepted",
)
def option_requested(case: Draft, requested: date, option: str) -> None:
    case.option(option)
    case.add("changes", kind="OPTION_ADD", option=option, requested_on=requested)


@when(
    ja="契約者が{requested:day}にルータの追加を請求したが、当社はまだ承諾していない",
    en="on {requested:day} the Contractor requested the addition of a router, and the Company has not yet accepted",
)
def router_requested(case: Draft, requested: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", requested_on=requested)


@when(
    ja="契約者が{requested:day}に請求したルータの追加を、当社は{refused:day}に、理由を示さずに承諾しないこととした",
    en="on {refused:day} the Company declined, without giving a reason, the addition of a router that the Contractor "
    "had requested on {requested:day}",
)
def router_refused(case: Draft, requested: date, refused: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", requested_on=requested, refused_on=refused)


@when(
    ja="契約者が請求したルータの追加（請求の日の記録はない）を、当社は{refused:day}に承諾しないこととした",
    en="on {refused:day} the Company declined the addition of a router that the Contractor had requested on a day not "
    "on record",
)
def addition_declined_of_unknown_request(case: Draft, refused: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", refused_on=refused)


@when(
    ja="契約者が{requested:day}に請求したルータの追加を、当社は{refused:day}に、理由を示して承諾しないこととした",
    en="on {refused:day} the Company declined, giving a reason, the addition of a router that the Contractor had "
    "requested on {requested:day}",
)
def router_refused_with_reason(case: Draft, requested: date, refused: date) -> None:
    case.add("changes", kind="EQUIPMENT_ADD", requested_on=requested, refused_on=refused, refusal_reason="recorded")


@when(
    ja="契約者が{requested:day}に請求し当社が{accepted:day}に承諾したルータの追加が、{cancelled:day}に{party:party}の"
    "申出により取りやめられた",
    en="the addition of a router that the Contractor had requested on {requested:day} and the Company had accepted on "
    "{accepted:day} was called off on {cancelled:day} by {party:party}",
)
def router_cancelled(case: Draft, requested: date, accepted: date, cancelled: date, party: str) -> None:
    case.add(
        "changes",
        kind="EQUIPMENT_ADD",
        requested_on=requested,
        accepted_on=accepted,
        cancelled_on=cancelled,
        cancelled_by=party,
    )


@when(
    ja="契約者が{requested:day}に請求したルータの台数の減少を、当社が{accepted:day}に承諾し、{done:day}に行った",
    en="the Company accepted on {accepted:day}, and carried out on {done:day}, the removal of a router that the "
    "Contractor had requested on {requested:day}",
)
def router_removal(case: Draft, requested: date, accepted: date, done: date) -> None:
    case.add("changes", kind="EQUIPMENT_REMOVE", requested_on=requested, accepted_on=accepted, done_on=done)


@when(
    ja="契約者が{requested:day}に請求したルータの台数の減少を、当社が{accepted:day}に承諾したが、まだ行っていない",
    en="the Company accepted on {accepted:day}, but has not yet carried out, the removal of a router that the "
    "Contractor had requested on {requested:day}",
)
def router_removal_accepted(case: Draft, requested: date, accepted: date) -> None:
    case.add("changes", kind="EQUIPMENT_REMOVE", requested_on=requested, accepted_on=accepted)


@when(
    ja="契約者が{requested:day}に請求した電源ケーブルのみの追加を、当社が{accepted:day}に承諾し、{done:day}に行った",
    en="the Company accepted on {accepted:day}, and carried out on {done:day}, the addition of a power cable alone "
    "that the Contractor had requested on {requested:day}",
)
def accessory_addition(case: Draft, requested: date, accepted: date, done: date) -> None:
    case.add("changes", kind="ACCESSORY_ADD", requested_on=requested, accepted_on=accepted, done_on=done)


@when(
    ja="契約者が{requested:day}に請求したルータの追加につき、当社が{decided:day}に承諾を決定し、{sent:day}にこれを発信し、"
    "{received:day}にこれが契約者に到達し、{done:day}に追加を行った",
    en="for the addition of a router that the Contractor had requested on {requested:day}, the Company decided to "
    "accept on {decided:day}, sent its acceptance on {sent:day}, which arrived on {received:day}, and carried out the "
    "addition on {done:day}",
)
def router_addition_in_detail(
    case: Draft, requested: date, decided: date, sent: date, received: date, done: date
) -> None:
    case.add(
        "changes",
        kind="EQUIPMENT_ADD",
        requested_on=requested,
        accepted_on=decided,
        acceptance_sent_on=sent,
        acceptance_received_on=received,
        done_on=done,
    )


@when(
    ja="有料オプション「{option:option}」が{done:day}に1台減らされ、その請求は「{kind:reduction}」として記録されている",
    en='the paid option "{option:option}" was reduced by one on {done:day}, and the request is recorded as '
    '"{kind:reduction}"',
)
def option_reduced_as(case: Draft, option: str, done: date, kind: str) -> None:
    case.add("changes", kind="OPTION_REDUCE", option=f"{option}-1", done_on=done, recorded_as=kind)


@when(
    ja="契約者が{requested:day}に請求した有料オプション「{option:option}」の1台の減少を、"
    "当社が{accepted:day}に「{kind:reduction}」として承諾し、{done:day}に行った",
    en='the Company accepted on {accepted:day} as "{kind:reduction}", and carried out on {done:day}, the reduction of '
    'the paid option "{option:option}" by one that the Contractor had requested on {requested:day}',
)
def option_reduced_on_request(case: Draft, requested: date, option: str, accepted: date, kind: str, done: date) -> None:
    case.add(
        "changes",
        kind="OPTION_REDUCE",
        option=f"{option}-1",
        requested_on=requested,
        accepted_on=accepted,
        done_on=done,
        recorded_as=kind,
    )


@when(
    ja="有料オプション「{option:option}」の1台目が{done:day}に減らされ、減らされた台が記録されている",
    en='the first unit of the paid option "{option:option}" was given up on {done:day}, and the unit given up is '
    "on record",
)
def option_instance_given_up(case: Draft, option: str, done: date) -> None:
    case.add("changes", kind="OPTION_REDUCE", option=f"{option}-1", done_on=done, instance_recorded=True)


@when(
    ja="有料オプション「{option:option}」が{done:day}に1台減らされ、減らされた台も請求の種別も記録されていない",
    en='the paid option "{option:option}" was reduced by one on {done:day}, and neither the unit nor the kind of '
    "request is on record",
)
def option_reduced_unrecorded(case: Draft, option: str, done: date) -> None:
    case.add("changes", kind="OPTION_REDUCE", option=f"{option}-1", done_on=done)


@then(ja="その変更の請求は承諾されている", en="the request for that change is granted")
def request_granted(case: Draft) -> None:
    case.expect(f"request:{case.last_id('changes')}", {"value": "granted"})


@then(ja="その変更の請求は承諾を待っている", en="the request for that change is pending")
def request_pending(case: Draft) -> None:
    case.expect(f"request:{case.last_id('changes')}", {"value": "pending"})


@then(ja="その変更の請求は認められない", en="the request for that change is not granted")
def request_refused(case: Draft) -> None:
    case.expect(f"request:{case.last_id('changes')}", {"refused": {"clause": "art06.p1"}})


@then(ja="品目の変更の請求は認められない", en="the request to change the Item is not granted")
def item_change_refused(case: Draft) -> None:
    case.expect(f"request:{case.last_id('changes')}", {"refused": {"clause": "art06.p2"}})


@then(
    ja="その変更は、第6条第1項により請求できる事項に当たらない",
    en="that change is not among the matters that may be requested under article 6(1)",
)
def request_not_listed(case: Draft) -> None:
    case.expect(f"request:{case.last_id('changes')}", {"silent": True})


@then(
    ja="その変更の請求の結果は、「{need:need}」が確認されるまで判断できない",
    en='the outcome of the request for a change cannot be decided until "{need:need}" is confirmed',
)
def request_undetermined(case: Draft, need: Needs) -> None:
    case.expect(f"request:{case.last_id('changes')}", undetermined(*need))
