"""Commands of the sign-off: sign, signoff status, levels, sheet."""

from __future__ import annotations

from pathlib import Path

import click

from mrs_spec.cli.base import FORMAT, LANG, LANGUAGE, OF_EDITION, YES, cli, command, say, say_json, typed_yes, words
from mrs_spec.cli.input import house_of
from mrs_spec.ground.problems import Problem
from mrs_spec.signoff.meanings import meanings


@command(
    cli, "sign",
    "条項を承認する。示された内容を確かめ、yes と入力したときに限り記録する",
    "sign off clauses: shows what is signed, and records it only when yes is typed",
)  # fmt: skip
@click.argument("clauses", nargs=-1)
@OF_EDITION
@click.option("--meaning", type=click.Choice(list(meanings())), help=words("承認の意味", "what is meant"))
@click.option("--as", "name", metavar="NAME", help=words("承認する者の氏名", "the name of the one who signs"))
@click.option("--role", metavar="ROLE", help=words("役割（legal など）", "the role, such as legal"))
@click.option("--delta", is_flag=True, help=words("前回の承認後に変わったもののみ", "only what changed since the last"))
@click.option("--refuse", "reason", metavar="REASON", help=words("不承認とする理由", "refuse, for this reason"))
@click.option(
    "--key", "--ssh-key", "key", type=click.Path(path_type=Path), help=words("SSH の秘密鍵", "the SSH private key")
)
@click.option(
    "--prepare",
    type=click.Path(path_type=Path),
    help=words("承認する内容の書き出しのみ", "only write what is to be signed"),
)
@click.option(
    "--from-file", "prepared", type=click.Path(path_type=Path),
    help=words(
        "決定のページが書き出したファイル、又は他所で用意した内容（FILE.sig があれば署名も）",
        "what a decision page wrote, or an act prepared elsewhere, with its FILE.sig",
    ),
)  # fmt: skip
@click.option(
    "--yes",
    is_flag=True,
    help=words("決定のファイルを、確かめずに記録する", "record a file of decisions unasked"),
)
def sign(
    clauses: tuple[str, ...], edition: str | None, meaning: str | None, name: str | None, role: str | None, delta: bool,
    reason: str | None, key: Path | None, prepare: Path | None, prepared: Path | None, yes: bool,
) -> int:  # fmt: skip
    """Sign off clauses: shows what is signed, and records it only when yes is typed."""
    from mrs_spec.ground.files import root, write_whole
    from mrs_spec.report.signed import act_lines
    from mrs_spec.signoff import decisions, signing, ssh
    from mrs_spec.signoff.records import entitled_to, message, read_policy, write_record

    place = root()
    if prepared:
        if clauses or edition or meaning or name or role or delta or reason is not None or prepare:
            raise Problem("signoff.alone")
        if decisions.is_decisions(prepared):
            return _take(place, prepared, key, yes)
        if key or yes:
            raise Problem("signoff.alone")
        act, signature = signing.from_file(prepared)
        house = house_of(act["edition"])
        signing.still_stands(place, house, act)
    else:
        for option, given in (("--meaning", meaning), ("--as", name), ("--role", role), ("CLAUSE", clauses)):
            if not given:
                raise Problem("signoff.needs", option=option)
        if reason is not None and not reason.strip():
            raise Problem("signoff.no_reason")
        house, signature = house_of(edition), ""
        act = signing.now(place, house, clauses, str(meaning), str(name), str(role), delta, reason or "")
    entitled_to(act, read_policy(place))
    for line in act_lines(act, house, read_policy(place), LANG):
        say(line)
    if prepare:
        write_whole(prepare, message(act).decode("utf-8"))
        say(f"ssh-keygen -Y sign -f KEY -n {ssh.NAMESPACE} {prepare}")
        return 0
    if not typed_yes():
        raise Problem("signoff.not_given", yes=YES)
    if key:
        signature = ssh.sign(message(act), key)
    say(f"signoffs/{write_record(place, act, signature).name}")
    return 0


def _take(place: Path, file: Path, key: Path | None, yes: bool) -> int:
    """Record what a decision page wrote: what still stands as it was shown; 1 where some of it is refused."""
    from mrs_spec.cli.readings import say_taken
    from mrs_spec.document.deciding import in_the_clone, record
    from mrs_spec.report.signed import notice, outcome_lines
    from mrs_spec.signoff import decisions, ssh
    from mrs_spec.signoff.records import message, read_policy, read_records, write_records

    policy = read_policy(place)
    of = decisions.read(file, policy)
    if of.readings:
        in_the_clone(place, of.edition)
    found = decisions.outcome(of, house_of(of.edition), policy, read_records(place)[0])
    say_taken(found.taken, of.edition)
    for line in outcome_lines(of, found, policy, LANG):
        say(line)
    if not found.acts and not found.taken:
        raise Problem("decisions.nothing", where=str(file))
    say(notice(LANG))
    if not yes and not typed_yes():
        raise Problem("signoff.not_given", yes=YES)
    signed = [(act, ssh.sign(message(act), key) if key else "") for act in found.acts]
    for path in write_records(place, signed):
        say(f"signoffs/{path.name}")
    for one in found.taken:
        say(record(one).name)
    return 1 if found.refused else 0


@cli.group("signoff", help=words("承認記録の状況、確認票", "sign-offs: where they stand, printable sheets"))
@LANGUAGE
def signoff_group() -> None:
    """Signoff."""
    pass


@command(signoff_group, "status", "条と意味ごとの承認記録の状況", "where every article stands in every meaning")
@click.argument("names", nargs=-1)
@OF_EDITION
@FORMAT
def signoff_status(names: tuple[str, ...], edition: str | None, form: str) -> int:
    """Where every article stands in every meaning."""
    from mrs_spec.ground.files import root
    from mrs_spec.report.signed import state_json, status_lines
    from mrs_spec.signoff.records import read_policy
    from mrs_spec.signoff.states import states

    house = house_of(edition)
    asked = [id for name in names for id in house.clauses(name) or _no_clause(name)] or list(house.text.clauses)
    standing = states(root(), house)
    if form == "json":
        found = [state_json(one, LANG) for id in asked for one in standing.of(id) if one.state != "nothing"]
        say_json({"edition": house.edition, "states": found, "refused": [one.told(LANG) for one in standing.problems]})
    else:
        for line in status_lines(standing, asked, read_policy(root()), LANG):
            say(line)
        for problem in standing.problems:
            say(f"✗ {problem.told(LANG)}")
    return 1 if standing.problems else 0


def _no_clause(name: str) -> list[str]:
    raise Problem("signoff.unknown_clause", name=name)


@command(signoff_group, "levels", "署名の段階が示すもの", "what each level of signature proves")
def signoff_levels() -> None:
    """What each level of signature proves."""
    from mrs_spec.report.signed import level_lines

    for line in level_lines(LANG):
        say(line)


@command(signoff_group, "sheet", "条ごとの確認票（印刷用）を書く", "write an article's sheet for printing")
@click.argument("articles", nargs=-1, required=True)
@OF_EDITION
def signoff_sheet(articles: tuple[str, ...], edition: str | None) -> None:
    """Write an article's sheet for printing."""
    from mrs_spec.ground.files import root
    from mrs_spec.report.sheet import write_sheet

    house = house_of(edition)
    for article in articles:
        if not house.clauses(article) or article in house.text.clauses:
            _no_clause(article)
    for article in articles:
        say(str(write_sheet(root(), house, article).relative_to(root())))
