"""What the Contractor does with an article, and the Company's consent to it (article 7(1))."""

from datetime import date
from typing import Any

from mrs_spec.scenarios.draft import Draft, Needs, given, then, undetermined, when

CONNECTED: dict[str, dict[str, Any]] = {
    "DESIGNATED_CABLE": {"thing": "CABLE", "designated": True},
    "OTHER_CABLE": {"thing": "CABLE", "designated": False},
    "UNKNOWN_CABLE": {"thing": "CABLE"},
    "OTHER": {"thing": "OTHER"},
}


@given(
    ja="当社は{given_on:day}に、{article:article}の「{act:act}」を承諾した",
    en='on {given_on:day} the Company consented to "{act:act}" with the {article:article}',
)
def consented(case: Draft, given_on: date, article: str, act: str) -> None:
    case.article(article)
    case.add("consents", article=article, to=[act], given_on=given_on)


@given(
    ja="当社は{given_on:day}に、{first:day}から{last:day}までに限り{article:article}の「{act:act}」を承諾した",
    en='on {given_on:day} the Company consented, for the time from {first:day} to {last:day} only, to "{act:act}" '
    "with the {article:article}",
)
def consented_for_a_time(case: Draft, given_on: date, first: date, last: date, article: str, act: str) -> None:
    case.article(article)
    case.add("consents", article=article, to=[act], given_on=given_on, first=first, last=last)


@given(
    ja="当社は{given_on:day}に、{article:article}に接続するケーブルを指定する旨の承諾をした",
    en="on {given_on:day} the Company consented so as to designate the cable to be connected to the {article:article}",
)
def consented_as_designation(case: Draft, given_on: date, article: str) -> None:
    case.article(article)
    case.add("consents", article=article, to=["CONNECT"], given_on=given_on, as_designation=True)


@given(
    ja="当社は{given_on:day}に、{article:article}の日本国外での使用を承諾した",
    en="on {given_on:day} the Company consented to use of the {article:article} outside Japan",
)
def consented_to_use_abroad(case: Draft, given_on: date, article: str) -> None:
    case.article(article)
    case.add("consents", article=article, to=["USE"], given_on=given_on)


@given(
    ja="当社は{given_on:day}に、{article:article}の管理の仕方を承諾した",
    en="on {given_on:day} the Company consented to the way the {article:article} was managed",
)
def consented_to_management(case: Draft, given_on: date, article: str) -> None:
    case.article(article)
    case.add("consents", article=article, to=["HANDLE"], given_on=given_on)


@when(
    ja="契約者が{on:day}に、{article:article}の「{act:act}」を行った",
    en='on {on:day} the Contractor did this with the {article:article}: "{act:act}"',
)
def did_with_article(case: Draft, on: date, article: str, act: str) -> None:
    case.article(article)
    case.add("conducts", article=article, kind=act, on=on)


@when(
    ja="契約者が{on:day}に、自ら購入した{article:article}の「{act:act}」を行った",
    en='on {on:day} the Contractor did this with the {article:article} bought by itself: "{act:act}"',
)
def did_with_own_article(case: Draft, on: date, article: str, act: str) -> None:
    case.add("conducts", article=f"own-{article}", kind=act, on=on)


@when(
    ja="契約者が{on:day}に、{article:article}に{thing:thing}を接続した",
    en="on {on:day} the Contractor connected to the {article:article} {thing:thing}",
)
def connected(case: Draft, on: date, article: str, thing: str) -> None:
    case.article(article)
    case.add("conducts", article=article, kind="CONNECT", on=on, **CONNECTED[thing])


@when(
    ja="契約者が{on:day}に、{article:article}を{place:place}使用した",
    en="on {on:day} the Contractor used the {article:article} {place:place}",
)
def used(case: Draft, on: date, article: str, place: bool | None) -> None:
    case.article(article)
    case.add("conducts", article=article, kind="USE", on=on, in_japan=place)


@when(
    ja="{on:day}における{article:article}の管理の仕方が問題となった",
    en="the way the {article:article} was managed on {on:day} came into question",
)
def managed(case: Draft, on: date, article: str) -> None:
    case.article(article)
    case.add("conducts", article=article, kind="HANDLE", on=on)


@when(
    ja="法務担当者が{on:day}に、その管理は{managed:managed}と判断した",
    en="on {on:day} Legal judged that it was managed {managed:managed}",
)
def management_judged(case: Draft, on: date, managed: bool) -> None:
    case.judge("GOOD_CARE", case.last_id("conducts"), managed, on, "legal")


@when(
    ja="契約者が{on:day}に、{article:article}を{lawful:lawful}廃棄した",
    en="on {on:day} the Contractor discarded the {article:article} {lawful:lawful}",
)
def discarded(case: Draft, on: date, article: str, lawful: bool | None) -> None:
    case.add("conducts", article=article, kind="DISPOSE", on=on, lawful=lawful)


@when(
    ja="契約者が{on:day}に、{article:article}を第三者に適法に売却した",
    en="on {on:day} the Contractor lawfully sold the {article:article} to a third party",
)
def sold(case: Draft, on: date, article: str) -> None:
    case.add("conducts", article=article, kind="TRANSFER", on=on, lawful=True)


@then(ja="その行為は{item:breached}に違反する", en="that conduct is a breach of {item:breached}")
def is_a_breach(case: Draft, item: str) -> None:
    case.expect(f"breaches:{case.last_id('conducts')}", {"value": [item]})


@then(ja="その行為は第7条第1項に違反しない", en="that conduct is no breach of article 7(1)")
def is_no_breach(case: Draft) -> None:
    case.expect(f"breaches:{case.last_id('conducts')}", {"value": []})


@then(
    ja="その行為に第7条第1項は適用されない",
    en="article 7(1) does not apply to that conduct",
)
def not_bound(case: Draft) -> None:
    case.expect(f"breaches:{case.last_id('conducts')}", {"silent": True})


@then(
    ja="その行為が第7条第1項に違反するか否かは、「{need:need}」が確認されるまで判断できない",
    en='whether that conduct is a breach of article 7(1) cannot be decided until "{need:need}" is confirmed',
)
def breach_undetermined(case: Draft, need: Needs) -> None:
    case.expect(f"breaches:{case.last_id('conducts')}", undetermined(*need))
