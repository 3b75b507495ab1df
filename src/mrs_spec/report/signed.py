"""Sign-offs in words: what would be signed, where each clause stands, and what changed since, word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any, cast

from mrs_spec.document.names import DISPOSITIONS, clause_name
from mrs_spec.document.text import article_of
from mrs_spec.document.worddiff import worded
from mrs_spec.ground.calendar import JAPAN
from mrs_spec.ground.data import JSON
from mrs_spec.ground.wording import Both, Lang, day, listed
from mrs_spec.record.answers import role as role_name
from mrs_spec.record.questions import Question
from mrs_spec.report.site import words
from mrs_spec.scenarios.cases import Body
from mrs_spec.scenarios.parity import differences
from mrs_spec.signoff.decisions import Decisions, HeldAgainst
from mrs_spec.signoff.meanings import meanings, table
from mrs_spec.signoff.parts import PART_NAMES, House
from mrs_spec.signoff.records import Policy, SignoffAct, SignoffRecord
from mrs_spec.signoff.states import STATES, SignedItem, SignoffStanding, State
from mrs_spec.telling.answers import published, question_name

Lines = Iterator[str]


def notice(lang: Lang) -> str:
    """That no legal effect is claimed."""
    return Both(**table()["notice"]).in_(lang)


def level_lines(lang: Lang) -> Lines:
    """What each level of signature proves, and that no legal effect is claimed."""
    for row in table()["level"].values():
        colon = "：" if lang == "ja" else ": "
        yield Both(**row["name"]).in_(lang) + colon + Both(**row["proves"]).in_(lang)
    yield notice(lang)


# --- what is signed -------------------------------------------------------------------------------


def act_lines(act: SignoffAct, house: House, policy: Policy, lang: Lang) -> Lines:
    """Everything an act covers, as it is shown to the one who signs."""
    ja, document = lang == "ja", house.text.document
    yield f"「{document}」{act['edition']} 実施版" if ja else f"「{document}」, edition of {act['edition']}"
    for clause, parts in act["clauses"].items():
        yield f"{clause_name(clause).in_(lang)} ({clause})"
        for part, rows in parts.items():
            for key, row in rows.items():
                yield from (f"  {line}" for line in _item_lines(part, key, row, house, lang))
    if act["open"]:
        yield (
            f"未決の点（暫定の解釈）：{listed(act['open'], lang)}"
            if ja
            else f"open points (provisional readings): {listed(act['open'], lang)}"
        )
    for article, value in act["page"].items():
        yield f"{'確認票' if ja else 'sheet'} {article}: {value}"
    meaning = meanings()[act["meaning"]]
    scope = {"full": Both("全部", "full"), "delta": Both("変更部分", "delta")}[act["scope"]].in_(lang)
    role = policy.roles.get(act["role"], Both(act["role"], act["role"])).in_(lang)
    who = f"{act['name']}（{role}）" if ja else f"{act['name']} ({role})"
    yield f"{meaning.name.in_(lang)} — {scope} — {who} — {_when(act, lang)}"
    if act["kind"] == "refuse":
        yield f"{'不承認。理由：' if ja else 'refused, because: '}{act['reason']}"
    else:
        yield f"「{act['statement']['ja']}」" if ja else f"“{act['statement']['en']}”"
    yield notice(lang)


def _when(act: SignoffAct, lang: Lang) -> str:
    at = datetime.fromisoformat(act["at"]).astimezone(JAPAN)
    return f"{day(at, lang)} {at:%H:%M}" if "file" not in act else day(at, lang)


def _item_lines(part: str, key: str, row: Any, house: House, lang: Lang) -> Lines:
    name = PART_NAMES[part].in_(lang)
    if row is None:
        yield f"{name} {key}: {'なくなった' if lang == 'ja' else 'is gone'}"
        return
    content = row["content"]
    match part:
        case "text":
            kind, label = DISPOSITIONS[content["kind"]].in_(lang), content["label"]
            head = f"{name}（{kind}）" if lang == "ja" else f"{name} ({kind})"
            yield f"{head}: {label} {content['ja']}" if label else f"{head}: {content['ja']}"
        case "translation":
            yield f"{name}: {content['ja']}"
            yield f"    {content['en']}"
        case "readings":
            yield f"{key}: {content['says']['question']}"
            yield f"    {words()['example'].in_(lang)}: {content['says']['example']}"
            for letter, of in content["says"]["letters"].items():
                yield f"  {'*' if letter == content['chosen'] else ' '} {letter} {of['text']} → {of['result']}"
        case "letters":
            yield f"{key} = {content}"
        case "pairs":
            yield f"{key}: {content['ja']['question']}"
            yield f"    {content['en']['question']}"
            yield f"    {words()['example'].in_(lang)}: {content['ja']['example']}"
            yield f"      {content['en']['example']}"
            for letter, of in content["ja"]["letters"].items():
                en = content["en"]["letters"][letter]
                yield f"    {letter} {of['text']} → {of['result']}"
                yield f"      {en['text']} → {en['result']}"
        case "titles" | "phrases":
            yield f"{name}: {content[0]}"
            yield f"    {content[1]}"
        case _:
            yield from _case_lines(key, content, house, lang)


def _case_lines(key: str, body: Body, house: House, lang: Lang) -> Lines:
    """A scenario as it is read: its title, the readings it states, its steps with their values, then every answer."""
    scenario = house.compiled.scenarios[lang].get(key)
    yield f"{key}  {scenario.title}" if scenario else key
    if stated := body.get("readings"):
        letters = listed((f"{entry}={letter}" for entry, letter in stated.items()), lang)
        yield f"    {words()['stated'].in_(lang)}: {letters}"
    for step in scenario.steps if scenario else ():
        yield f"    {step.keyword} {step.text}"
    for row in body["expected"]:
        yield f"    → {_asked(row['question'], lang)}: {_answered(row['question'], row['answer'], lang)}"


def _asked(question: str, lang: Lang) -> str:
    return question_name(Question.parse(question), lang)


def _answered(question: str, answer: JSON, lang: Lang) -> str:
    return "—" if answer is None else published(Question.parse(question), answer, lang)


# --- what a file of decisions comes to ------------------------------------------------------------


def outcome_lines(of: Decisions, found: HeldAgainst, policy: Policy, lang: Lang) -> Lines:
    """Who decided, what is taken of it by meaning and clause, what is left for later, and what is refused and why."""
    ja = lang == "ja"
    named = policy.roles.get(of.role, role_name(of.role)).in_(lang)
    yield f"{of.name}（{named}）、{day(of.on, lang)}" if ja else f"{of.name} ({named}), {day(of.on, lang)}"
    for act in found.acts:
        clauses = listed((f"{clause_name(id).in_(lang)} ({id})" for id in act["clauses"]), lang)
        meaning = meanings()[act["meaning"]].name.in_(lang)
        kind = f"{'不承認' if ja else 'refused'} — " if act["kind"] == "refuse" else ""
        yield f"✓ {kind}{meaning}: {clauses}"
        if act["reason"]:
            yield f"    {'理由' if ja else 'reason'}: {act['reason']}"
        for clause, comment in act.get("comments", {}).items():
            yield f"    {'意見' if ja else 'comment'} {clause}: {comment}"
    for name, keys in found.added.items():
        said = "示されておらず、承認の対象外" if ja else "not shown, and not signed"
        yield f"    {said} {name}: {listed(keys, lang)}"
    if of.later:
        yield f"{'保留' if ja else 'left for later'}: {listed(of.later, lang)}"
    for problem in found.refused:
        yield f"✗ {problem.told(lang)}"


# --- where it stands ------------------------------------------------------------------------------


def status_lines(standing: SignoffStanding, clauses: list[str], policy: Policy, lang: Lang) -> Lines:
    """Per article and meaning how many clauses stand where, then every clause that is not simply current."""
    articles = dict.fromkeys(map(article_of, clauses))
    for article in articles:
        own = [clause for clause in clauses if article_of(clause) == article]
        yield clause_name(article).in_(lang)
        for meaning in meanings().values():
            counted = Counter(standing.states[clause, meaning.id].state for clause in own)
            counts = listed((f"{STATES[name].in_(lang)} {counted[name]}" for name in STATES if counted[name]), lang)
            yield f"  {meaning.name.in_(lang)}: {counts}"
        for clause in own:
            for one in standing.of(clause):
                yield from (f"    {line}" for line in state_lines(one, policy, lang))


def state_lines(one: State, policy: Policy, lang: Lang) -> Lines:
    """One state with who signed, who is missing, and what changed; nothing for what was never signed."""
    ja = lang == "ja"
    if not one.by:
        return
    name = f"{clause_name(one.clause).in_(lang)} ({one.clause}) {meanings()[one.meaning].name.in_(lang)}"
    signed = listed((_by(record, policy, lang) for record in one.by), lang)
    yield f"{name}: {STATES[one.state].in_(lang)} — {signed}"
    if one.reason:
        yield f"  {'理由' if ja else 'reason'}: {one.reason}"
    for record in one.by:
        if comment := record.act.get("comments", {}).get(one.clause):
            yield f"  {'意見' if ja else 'comment'}: {comment}"
    for role in one.missing:
        yield f"  {'承認のない役割' if ja else 'not signed by'}: {policy.roles[role].in_(lang)}"
    for item in one.changed:
        yield from (f"  {line}" for line in change_lines(item, lang))
    if one.added:
        keys = listed((item.key for item in one.added), lang)
        yield f"  {'その後に加わり、承認されていないもの' if ja else 'added since, not signed'}: {keys}"


def _by(record: SignoffRecord, policy: Policy, lang: Lang) -> str:
    act, level = record.act, Both(**table()["level"][record.level]["name"]).in_(lang)
    role = policy.roles[act["role"]].in_(lang)
    return (
        f"{act['name']}（{role}、{_when(act, lang)}、{level}）"
        if lang == "ja"
        else f"{act['name']} ({role}, {_when(act, lang)}, {level})"
    )


def change_lines(item: SignedItem, lang: Lang) -> Lines:
    """What stands otherwise than signed: words, days and yen."""
    name = f"{PART_NAMES[item.part].in_(lang)} {item.key}"
    if item.new is None:
        yield f"{name}: {'なくなった' if lang == 'ja' else 'is gone'}"
    elif item.old is None:
        yield f"{name}: {'加わった' if lang == 'ja' else 'was added'}"
    elif item.part in ("cases", "money"):
        yield from (f"{name}: {line}" for line in _case_changes(cast("Body", item.old), cast("Body", item.new), lang))
    else:
        yield from (f"{name}: {line}" for line in _text_changes(item.old, item.new))


def _case_changes(old: Body, new: Body, lang: Lang) -> Lines:
    before = {row["question"]: row["answer"] for row in old["expected"]}
    after = {row["question"]: row["answer"] for row in new["expected"]}
    for question in dict.fromkeys([*before, *after]):
        left, right = before.get(question), after.get(question)
        if left != right:
            shown = [_answered(question, answer, lang) for answer in (left, right)]
            yield f"{_asked(question, lang)}: {shown[0]} → {shown[1]}"
    for name in ("facts", "readings"):
        for path, was, now in differences(old.get(name, {}), new.get(name, {})):
            yield f"{name}.{path}: {was} → {now}"


def _text_changes(old: Any, new: Any) -> Lines:
    if isinstance(old, str) and isinstance(new, str):
        yield worded(old, new)
        return
    pairs = old.items() if isinstance(old, dict) else enumerate(old)
    for key, was in pairs:
        now = new.get(key, "") if isinstance(new, dict) else new[key]
        if was != now:
            yield from _text_changes(was, now)
    if isinstance(new, dict):
        yield from (f"+ {key}" for key in new if key not in old)


def state_json(one: State, lang: Lang) -> dict[str, object]:
    """Where a clause stands in one meaning, as published."""
    return {
        "clause": one.clause,
        "meaning": one.meaning,
        "state": one.state,
        "records": [record.file for record in one.by],
        "missing": list(one.missing),
        "reason": one.reason,
        "changed": [
            {"part": item.part, "key": item.key, "told": list(change_lines(item, lang))} for item in one.changed
        ],
        "added": [{"part": item.part, "key": item.key} for item in one.added],
    }
