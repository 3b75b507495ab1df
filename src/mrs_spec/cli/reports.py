"""The commands report and verify."""

from __future__ import annotations

import click

from mrs_spec.cli.base import LANG, OF_EDITION, cli, command, say, words
from mrs_spec.cli.input import compiled
from mrs_spec.ground.progress import part


@command(cli, "report", "証拠の書と手引きを作る", "build the evidence book and the handbook")
@OF_EDITION
def report_(edition: str | None) -> int:
    """Build the evidence book and the handbook, of all editions or of one."""
    from mrs_spec.asking.editions import complete, complete_editions, edition_meant
    from mrs_spec.ground.files import root
    from mrs_spec.proof.carried import carried
    from mrs_spec.proof.later import prove_later
    from mrs_spec.proof.reuse import Reuse
    from mrs_spec.proof.whole import prove_whole
    from mrs_spec.report.build import pages_of, write_reports
    from mrs_spec.report.changed import ProvenEdition
    from mrs_spec.rules import law_of
    from mrs_spec.scenarios.lock import read_lock
    from mrs_spec.signoff.parts import House
    from mrs_spec.signoff.states import states

    only = {complete(edition)} if edition else None
    place, law = root(), law_of(edition_meant())
    features = compiled()
    with part(LANG, "証明", "proof"):
        proof = prove_whole(law, features.first, features.tags, reuse=Reuse(place)).proof
    later, before, known = [], proof, None
    for following in complete_editions():
        with part(LANG, f"証明 {following}", f"proof {following}"):
            known = carried(following, features, known)
            later.append(ProvenEdition(known, prove_later(known, features, before).proof, before))
            before = later[-1].proof
    signed = states(place, House(features, law.edition))
    with part(LANG, "報告書", "reports"):
        built = write_reports(
            place / "reports", proof, features, read_lock(place).retired, signed, place, later=later, only=only
        )
    for page in pages_of(law.edition, [one.found.edition for one in later], only):
        say(f"reports/{page}")
    for problem in built.problems:
        say(f"✗ {problem.told(LANG)}")
    return 1 if built.problems else 0


@command(
    cli, "verify", "条文から証明と報告書までのすべてを確かめる", "verify everything, from the text to proof and reports"
)
@click.option(
    "--require-signoff",
    is_flag=True,
    help=words("すべての承認を求める（公開時）", "require every sign-off, for a release"),
)
@click.option(
    "--fresh",
    is_flag=True,
    help=words("前回の結果を使わない", "take nothing from an earlier time"),
)
@click.option(
    "--against",
    default="",
    metavar="COMMIT",
    help=words("そのコミット又はタグより弱まったものを示す", "say what was weakened since a commit or tag"),
)
def verify(require_signoff: bool, fresh: bool, against: str) -> int:
    """Verify everything, from the text to proof and reports."""
    from mrs_spec.cli.verify import run
    from mrs_spec.ground.files import root

    return run(root(), LANG, require_signoff, fresh, against)
