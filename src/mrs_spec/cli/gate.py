"""Commands of the gate: run, fuzz, accept, smoke."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from mrs_spec.cli.base import LANG, LANGUAGE, OF_EDITION, cli, command, complete_cases, say, words
from mrs_spec.cli.input import say_which

SUT = click.option(
    "--sut", required=True, envvar="MRS_SPEC_SUT", metavar="stdio:…|http://…|python:…:…",
    help=words("対象のシステム（コマンド、URL、Python の module:object）", "the system: command, URL or object"),
)  # fmt: skip
F = TypeVar("F", bound=Callable[..., object])
PATH = click.Path(path_type=Path)
FORM = click.option(
    "--format", "form", type=click.Choice(["text", "jsonl", "xml", "md", "html", "github", "gitlab"]), default="text",
    help=words("標準出力の形式", "form of the standard output"),
)  # fmt: skip
REPORTS = click.option(
    "--report", "reports", type=PATH, multiple=True, metavar="FILE",
    help=words(
        "ファイルにも書く: .html .xml（JUnit） .md .jsonl .json（GitLab Code Quality）",
        "write a file too: .html .xml (JUnit) .md .jsonl .json (GitLab Code Quality)",
    ),
)  # fmt: skip
SECONDS = click.FloatRange(min=0, min_open=True)


def trouble(text: str) -> None:
    """Say what went wrong, on the error stream."""
    click.echo(f"mrs-spec: {text}", err=True)


def patience(seconds: float, to_start: float) -> Callable[[F], F]:
    """The options that say how many seconds a system has to answer, and to start."""

    def attach(function: F) -> F:
        function = click.option(
            "--timeout", "seconds", type=SECONDS, default=seconds, show_default=True, metavar=words("秒", "SECONDS"),
            help=words("一つの応答を待つ秒数", "seconds to wait for one reply"),
        )(function)  # fmt: skip
        return click.option(
            "--start-timeout", "to_start", type=SECONDS, default=to_start, show_default=True,
            metavar=words("秒", "SECONDS"), help=words("起動を待つ秒数", "seconds to wait for the start"),
        )(function)  # fmt: skip

    return attach


@cli.group("gate", help=words("課金システムを契約と突き合わせる", "judge a billing system against the contract"))
@LANGUAGE
def gate_group() -> None:
    """Gate."""
    pass


@command(gate_group, "adapter", "アダプタのひな型を書く", "write a first adapter, to be made your own")
@click.argument("adapter", type=PATH)
@OF_EDITION
def gate_adapter(adapter: Path, edition: str | None) -> None:
    """Write a first adapter, to be made your own."""
    from mrs_spec.asking.editions import complete
    from mrs_spec.gate.adapter import write_adapter

    say_which(edition)
    meant = complete(edition)
    named = f" --edition {meant}" if edition else ""
    say(words("次に実行するコマンド:", "what to run next:"))
    say(f"  mrs-spec gate run --sut {write_adapter(adapter, meant)}{named}")


@command(gate_group, "run", "すべての事例についてシステムに問う", "ask a system every case it covers")
@SUT
@OF_EDITION
@FORM
@REPORTS
@click.option("--baseline", type=PATH, metavar="FILE", help=words("前回受け入れた結果", "what was accepted before"))
@click.option(
    "--waivers", type=PATH, metavar="FILE", help=words("期限付きの猶予（TOML）", "failures waived until a day (TOML)")
)
@click.option(
    "--case", "only", multiple=True, metavar="art10.p1-01[.a]", shell_complete=complete_cases,
    help=words("このシナリオ又はその行だけ（繰り返し可）", "only this scenario, or this row of it (repeatable)"),
)  # fmt: skip
@click.option(
    "--article", "articles", multiple=True, metavar="art10[.p1]",
    help=words("この条又は条項の事例だけ（繰り返し可）", "only the cases of this article or clause (repeatable)"),
)  # fmt: skip
@click.option("--failed", is_flag=True, help=words("前回問題のあった事例だけ", "only what was not in order last time"))
@click.option(
    "--jobs", type=click.IntRange(1, 64), default=1, metavar="N",
    help=words(
        "同時に問う数: stdio ではシステムを N 個起動し、HTTP では N 本の接続を使う",
        "how many to ask at a time: N copies of a command, N connections to a server",
    ),
)  # fmt: skip
@click.option(
    "--shuffle", type=click.IntRange(min=0), is_flag=False, flag_value=0, metavar="[SEED]",
    help=words(
        "id、順序、年を変えて問う（SEED で再現）", "ask with other ids, orders and years (SEED gives them back)"
    ),
)  # fmt: skip
@click.option(
    "--repeat", type=click.IntRange(1, 100), default=1, metavar="N",
    help=words(
        "N 回問う。2 回目からは id、順序、年を毎回変える",
        "ask N times, from the second on with other ids, orders and years each time",
    ),
)  # fmt: skip
@click.option(
    "--again", is_flag=True,
    help=words("同じ事例を後から、並びを変えてもう一度問う", "ask each case again after all others, in another order"),
)  # fmt: skip
@click.option(
    "--book", default="", metavar="URL",
    help=words("証拠の書の場所（不一致からのリンク先）", "where the evidence book is, to link failures to"),
)  # fmt: skip
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    default=20,
    show_default=True,
    metavar="N",
    help=words("表示する不一致の数", "how many failures to print"),
)
@patience(5, 10)
def gate_run(to_start: float, edition: str | None, shuffle: int | None, **given: Any) -> int:
    """Ask a system every case it covers."""
    from random import SystemRandom

    from mrs_spec.gate.command import Asked
    from mrs_spec.gate.command import gate_run as run

    say_which(edition)
    seed = SystemRandom().randrange(1, 10**6) if shuffle == 0 else shuffle
    return run(Asked(**given, edition=edition, shuffle=seed, seconds_to_start=to_start), LANG, say, trouble)


@command(
    gate_group, "fuzz", "契約の文から作った経過をシステムに問う", "ask a system lives made of the contract's sentences"
)
@SUT
@OF_EDITION
@click.option("--seed", type=click.IntRange(min=0), help=words("経過を決める数", "the number that decides which lives"))
@click.option("--lives", type=click.IntRange(min=0), help=words("経過の数", "how many lives") + " [1000]")
@click.option(
    "--seconds", "budget", type=click.FloatRange(min=0, min_open=True),
    help=words("経過を作り続ける秒数", "for how many seconds lives are made"),
)  # fmt: skip
@click.option(
    "--corpus", type=PATH, metavar="FOLDER",
    help=words("差が見つかった経過を残し、次回は最初に問う", "keep lives that differed here, and ask them first"),
)  # fmt: skip
@click.option(
    "--save", type=PATH, metavar="FOLDER",
    help=words("差をシナリオ（日英）と case.json として書く", "write each difference as scenarios and case.json"),
)  # fmt: skip
@FORM
@REPORTS
@patience(5, 10)
def gate_fuzz(to_start: float, edition: str | None, **given: Any) -> int:
    """Ask a system lives made of the contract's sentences."""
    from mrs_spec.gate.fuzz_command import FuzzAsked
    from mrs_spec.gate.fuzz_command import gate_fuzz as fuzz

    say_which(edition)
    return fuzz(FuzzAsked(**given, edition=edition, seconds_to_start=to_start), LANG, say, trouble)


@command(gate_group, "accept", "実行結果を基準として記録する", "make a finished run the baseline")
@click.argument("result", type=PATH)
@click.option(
    "--baseline",
    type=PATH,
    required=True,
    metavar="FILE",
    help=words("書き込む基準のファイル", "the baseline to write"),
)
def gate_accept(result: Path, baseline: Path) -> int:
    """Make a finished run the baseline."""
    from mrs_spec.gate.command import gate_accept as accept

    return accept(result, baseline, LANG, say, trouble)


@command(gate_group, "smoke", "アダプタを一つずつ確かめる", "check an adapter first, step by step")
@SUT
@OF_EDITION
@patience(5, 10)
def gate_smoke(sut: str, edition: str | None, seconds: float, to_start: float) -> int:
    """Check an adapter first, step by step."""
    from mrs_spec.gate.command import gate_smoke as smoke

    say_which(edition)
    return smoke(sut, seconds, to_start, LANG, say, trouble, edition)
