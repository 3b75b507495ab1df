"""Answers in words."""

from __future__ import annotations

import json
from datetime import date

from mrs_spec.ground.data import JSON
from mrs_spec.ground.wording import Lang, day, listed, said, yen
from mrs_spec.record.answers import Answer, parts
from mrs_spec.record.forms import NotAnAnswer
from mrs_spec.record.names import ARTICLE_NAMES, OPTION_NAMES, code_name
from mrs_spec.record.questions import ASKS, Question, answer_to


def in_words(answer: Answer, lang: Lang) -> str:
    """The answer as a lawyer or biller would say it."""
    if (several := parts(answer)) is not None:
        return listed((in_words(part, lang) for part in several), lang) or ("なし" if lang == "ja" else "none")
    match answer:
        case date():
            return day(answer, lang)
        case int():
            return yen(answer, lang)
        case str():
            return code_name(answer, lang)
        case _:
            return said(answer, lang)


def published(question: Question, data: JSON, lang: Lang) -> str:
    """What was answered to a question, in words; as it was published, where it is no answer to it."""
    try:
        return in_words(answer_to(question, data), lang)
    except NotAnAnswer:
        return json.dumps(data, ensure_ascii=False, default=str)


def question_name(question: Question, lang: Lang) -> str:
    """How a question is called, with its subject."""
    name = ASKS[question.name].name.in_(lang)
    if not question.subject:
        return name
    subject = subject_name(question.subject, lang)
    return f"{name}「{subject}」" if lang == "ja" else f'{name} "{subject}"'


def subject_name(id: str, lang: Lang) -> str:
    """How a paid option, a unit of one or an article is called; else its id."""
    kind, _, number = id.partition("-")
    for known, names in OPTION_NAMES.items():
        if known.value == kind:
            unit = f" {number}台目" if lang == "ja" else f", unit {number}"
            return names.in_(lang) + (unit if number else "")
    return ARTICLE_NAMES[id].in_(lang) if id in ARTICLE_NAMES else id
