"""Commands on the text: text check, compare, adopt, work, beside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mrs_spec.cli.base import FORMAT, LANG, LANGUAGE, cli, command, say, say_json, words
from mrs_spec.cli.input import house_of
from mrs_spec.ground.data import Object
from mrs_spec.ground.doors import day_given

if TYPE_CHECKING:
    from mrs_spec.document.published import Published


@cli.group("text", help=words("条文を確かめる", "check the contract's text"))
@LANGUAGE
def text_group() -> None:
    """Text."""
    pass


@command(text_group, "check", "公表された文書（テキスト又は PDF）と版の条文を比べる",
         "compare a published document, text or PDF, with the edition")  # fmt: skip
@click.argument("file", type=click.Path(path_type=Path))
@FORMAT
def text_check(file: Path, form: str) -> int:
    """Compare a published document, text or PDF, with the edition."""
    from mrs_spec.document.comparison import compare, differing, recognised
    from mrs_spec.document.published import published
    from mrs_spec.document.text import corpus, edition_folders
    from mrs_spec.ground.files import root
    from mrs_spec.ground.problems import Problem
    from mrs_spec.report.changes import as_lines, as_row, concerns
    from mrs_spec.signoff.states import states

    latest = edition_folders()[-1]
    document = published(file, corpus(latest))
    compared = compare(corpus(latest), document.text)
    if not recognised(corpus(latest), compared):
        raise Problem("text.not_recognised", where=str(file), edition=latest)
    found = differing(compared)
    house = house_of(latest) if found else None
    standing = states(root(), house) if house else None
    rows = [(one, concerns(one, house, standing)) for one in found] if house and standing else []
    if form == "json":
        say_json([*_told_rows(document), *(as_row(one, touched) for one, touched in rows)])
        return 1 if rows else 0
    for note in document.notes():
        say(words(*note))
    if not rows:
        say(words("同一: すべての条項が版の条文と一致します。", "identical: every clause agrees with the edition."))
        return 0
    for line in as_lines(rows, LANG):
        say(line)
    return 1


@command(text_group, "compare", "新旧対照表のページを作る", "make the page of the table of new and old provisions")
@click.argument("new")
@click.option(
    "--with", "older", metavar="2023-06-01",
    help=words("比べる版（既定はその前の版、文書については最後の版）",
               "the edition to compare it with; by default the one before, for a document the last"),
)  # fmt: skip
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=words("書き出し先（既定は reports/comparison/）", "where to write it; by default under reports/comparison/"),
)
def text_compare(new: str, older: str | None, output: Path | None) -> None:
    """Make the page of the table of new and old provisions."""
    from mrs_spec.document.text import corpus, edition_folders, succession
    from mrs_spec.ground.files import root
    from mrs_spec.report.comparison import of_editions, of_published, page_of, write_comparison
    from mrs_spec.signoff.states import states

    at_hand = new in edition_folders()
    step = succession(new) if at_hand else None
    before = older or (step.follows if step else edition_folders()[0 if at_hand else -1])
    corpus(before)
    compared = of_editions(new, before) if at_hand else of_published(Path(new), before)
    house = house_of(before)
    path = output or page_of(root(), before, new if at_hand else Path(new).stem)
    write_comparison(path, compared, house, states(root(), house))
    say(str(path.relative_to(root()) if path.is_relative_to(root()) else path))


def _told_rows(document: Published) -> list[Object]:
    """What was done to the document before it was compared, in the form of the rows of clauses."""
    from mrs_spec.document.characters import named
    from mrs_spec.report.changes import Concerns

    def row(how: str, text: str, *changes: Object) -> Object:
        none = Concerns([], [], [], [], [])._asdict()
        return {
            "clause": None,
            "was": None,
            "how": how,
            "nature": "",
            "changes": list(changes),
            "references": [],
            "text": text,
            **none,
        }

    left_out = [row("left out", one.line) for one in document.left_out]
    return left_out + [
        row("read otherwise", named(stood), {"old": stood, "new": read}) for stood, read in document.otherwise
    ]


@command(
    text_group,
    "adopt",
    "公表された文書を新しい版として採り入れる",
    "start a new edition beside the old from a published document",
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--edition", required=True, metavar="2026-10-01", help=words("実施の日", "the day it comes into operation")
)
def text_adopt(file: Path, edition: str) -> None:
    """Start a new edition beside the old from a published document."""
    from mrs_spec.document.adopt import adopt
    from mrs_spec.document.published import published
    from mrs_spec.document.text import corpus, edition_folders
    from mrs_spec.ground.files import root
    from mrs_spec.report.changes import work_lines

    root()
    day = day_given("--edition", edition)
    document = published(file, corpus(edition_folders()[-1]))
    for note in document.notes():
        say(words(*note))
    folder = adopt(document.text, day)
    say(str(folder.relative_to(root()) if folder.is_relative_to(root()) else folder))
    for line in work_lines(day.isoformat(), LANG):
        say(line)


@command(text_group, "work", "新しい版について残る作業", "what is left to do for a new edition")
@click.argument("edition")
def text_work(edition: str) -> int:
    """What is left to do for a new edition."""
    from mrs_spec.report.changes import work, work_lines

    for line in work_lines(edition, LANG):
        say(line)
    return 1 if work(edition) else 0


@command(text_group, "scenarios", "前の版の事例が新しい版でどうなるか",
         "what becomes of the cases of the edition before in a new one")  # fmt: skip
@click.argument("edition")
@click.option(
    "--draft", is_flag=True,
    help=words("変わった答えのシナリオの下書きを書く", "write drafts of scenarios for the answers that change"),
)  # fmt: skip
@FORMAT
def text_scenarios(edition: str, draft: bool, form: str) -> int:
    """What becomes of the cases of the edition before in a new one."""
    from mrs_spec.cli.input import compiled
    from mrs_spec.document.text import corpus, succession
    from mrs_spec.ground.files import root
    from mrs_spec.ground.problems import Problem
    from mrs_spec.proof.carried import carried
    from mrs_spec.proof.restated import drafts

    place = root()
    if succession(corpus(edition).name) is None:
        raise Problem("editions.follows_none", edition=edition)
    features = compiled()
    found = carried(edition, features)
    if draft:
        made = drafts(found, features)
        for name in made.write(place):
            say(name)
        for id in made.without:
            say(f"☐ {id}")
        return 1 if made.without else 0
    if form == "json":
        say_json(found.as_json())
    else:
        for line in found.lines(LANG):
            say(line)
    return 1 if list(found.problems()) else 0


@command(text_group, "beside", "各規則の上にその条文を注記として記す",
         "write above each rule its Japanese text, as a comment")  # fmt: skip
@click.option("--check", is_flag=True, help=words("確かめるだけで書かない", "only check, and write nothing"))
def text_beside(check: bool) -> int:
    """Write above each rule its Japanese text, as a comment."""
    from mrs_spec.ground.files import root
    from mrs_spec.law import beside
    from mrs_spec.rules import every_rule

    root()
    if check:
        problems = beside.check(every_rule())
        for problem in problems:
            say(words(problem.told("ja"), problem.told("en")))
        return 1 if problems else 0
    written = beside.write(every_rule())
    say(words(f"{len(written)} の規則の上に条文を記しました。", f"wrote the text above {len(written)} rules."))
    return 0
