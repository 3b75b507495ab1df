"""The command prove."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mrs_spec.cli.base import FORMAT, LANG, OF_EDITION, cli, command, say, say_json, words
from mrs_spec.cli.input import compiled, say_which
from mrs_spec.ground.problems import Problem
from mrs_spec.ground.progress import part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mrs_spec.law.law import Law
    from mrs_spec.proof.carried import CarriedCases
    from mrs_spec.proof.matrix import Verdict
    from mrs_spec.scenarios.scenario import Compiled


@command(
    cli,
    "prove",
    "各条項について、別の法なら気付かれることを証明する",
    "prove for each clause that another law would be noticed",
)
@click.argument("clause", required=False)
@click.option(
    "--accept", is_flag=True, help=words("減った数を認め、今回の数を記録する", "acknowledge and record the counts")
)
@click.option(
    "--draft", is_flag=True,
    help=words("気付かれない法に気付くシナリオの下書きを書く", "write drafts of scenarios that notice what survives"),
)  # fmt: skip
@OF_EDITION
@FORMAT
def prove_(clause: str | None, accept: bool, draft: bool, edition: str | None, form: str) -> int:
    """Prove for each clause that another law would be noticed."""
    from mrs_spec.asking.editions import alone, complete
    from mrs_spec.document.text import belongs
    from mrs_spec.ground.files import root
    from mrs_spec.proof.code import modules

    root()
    say_which(edition)
    law = alone(complete(edition))
    known = [*(one.clause for one in law.rules), *modules()]
    if clause and not any(belongs(one, clause) for one in known):
        raise Problem("proof.unknown_clause", clause=clause)
    return prove_one(law, clause, draft, form) if clause else prove_all(law, accept, draft, form)


def prove_one(law: Law, clause: str, draft: bool, form: str) -> int:
    """One clause in full; exit code 1 where a law of it survives."""
    from mrs_spec.document.text import succession
    from mrs_spec.proof.carried import carried
    from mrs_spec.proof.later import carry_of
    from mrs_spec.proof.whole import prove_clause
    from mrs_spec.report.tell import proof_json, proof_lines

    features = compiled()
    later = carried(law.edition, features) if succession(law.edition) else None
    with part(LANG, "証明", "proof"):
        carry = carry_of(later, features) if later else None
        found = prove_clause(law, later.cases if later else features.first, clause, carry)
    shown = found.of_clause(clause)
    if draft:
        return write_drafts(law, [one for one in shown if one.survives], features, later)
    if form == "json":
        say_json(proof_json(found, clause))
    else:
        for line in proof_lines(found, features.cases, LANG, clause):
            say(line)
        say_witnesses(law, [one for one in shown if one.survives], features)
    holds = not any(one.survives for one in shown) and not any(found.reference.values()) and bool(shown)
    return 0 if holds else 1


def prove_all(law: Law, accept: bool, draft: bool, form: str) -> int:
    """All clauses; exit code 1 where anything is open."""
    from mrs_spec.cli.texts import pairs_of_the_house
    from mrs_spec.document.text import succession
    from mrs_spec.ground.files import root
    from mrs_spec.proof.carried import carried
    from mrs_spec.proof.distrust import counts_of, write_counts
    from mrs_spec.proof.later import prove_later
    from mrs_spec.proof.reuse import Reuse
    from mrs_spec.proof.whole import prove_whole
    from mrs_spec.report.build import pairs as pairs_of_the_reports
    from mrs_spec.report.tell import proof_json, proof_lines, whole_lines

    features = compiled()
    place = root()
    pairs = len([*pairs_of_the_house(features, law.edition), *pairs_of_the_reports()])
    where = None if accept else place
    later = carried(law.edition, features) if succession(law.edition) else None
    with part(LANG, "証明", "proof"):
        if later:
            found = prove_later(later, features, place=where)
        else:
            found = prove_whole(law, features.first, features.tags, where, reuse=Reuse(place), pairs=pairs)
    if draft:
        return write_drafts(law, found.proof.survivors, features, later)
    if accept and found.holds:
        write_counts(place, found.counts, counts_of(law.edition))
    if form == "json":
        say_json(proof_json(found.proof, whole=found))
    else:
        for line in (*proof_lines(found.proof, features.cases, LANG), *whole_lines(found, LANG)):
            say(line)
        say_witnesses(law, found.proof.survivors, features)
    return 0 if found.holds else 1


def write_drafts(law: Law, survivors: Sequence[Verdict], features: Compiled, later: CarriedCases | None) -> int:
    """Drafts of scenarios that notice these laws; exit code 1 where one of them is left."""
    from mrs_spec.ground.files import root
    from mrs_spec.proof.drafted import counted, drafted, left_lines
    from mrs_spec.proof.noticing import noticing

    with part(LANG, "下書き", "drafts"):
        found = noticing(law, survivors, features, later)
    for name in drafted(found.lives, law, features).write(root()):
        say(name)
    for line in left_lines(found, law.edition, LANG):
        say(line)
    say(counted(found).in_(LANG))
    return 1 if found.unnoticed or found.untold else 0


def say_witnesses(law: Law, survivors: Sequence[Verdict], features: Compiled) -> None:
    """For each survivor, facts on which it would differ, as a scenario to paste."""
    from mrs_spec.document.text import succession
    from mrs_spec.proof.carried import carried
    from mrs_spec.proof.witness import witnesses
    from mrs_spec.report.tell import witness_lines

    if succession(law.edition):
        features = features.only(carried(law.edition, features).cases)

    with part(LANG, "区別する事実の探索", "searching for facts that tell them apart"):
        seen = list(witnesses(law, survivors, features))
    for found in seen:
        for line in witness_lines(found, features, LANG):
            say(line)
    if seen:
        say(
            words(
                "--draft は、これらに気付くシナリオの下書きを書く",
                "--draft writes drafts of scenarios that notice these",
            )
        )
