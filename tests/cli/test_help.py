"""The command line itself: help, names that are nearly right, lines as wide as the terminal, colours, progress."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from mrs_spec.cli import base
from mrs_spec.cli.help import argument, of_command
from mrs_spec.cli.main import cli
from mrs_spec.ground import progress

ROOT = Path(__file__).parent.parent.parent
LATIN = re.compile(r"\b(Usage|Options|Commands|Arguments|Examples|Exit|Show|this|message|exit|default|required|the)\b")


def every_command(group: click.Group = cli, path: str = "mrs-spec") -> Iterator[tuple[str, click.Command]]:
    yield path, group
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from every_command(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


COMMANDS = dict(every_command())


def mrs_spec(*args: str, **env: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return subprocess.run(
        [sys.executable, "-m", "mrs_spec.cli", *args], cwd=ROOT, env={**kept, "LANG": "C.UTF-8", **env},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_every_command_has_examples_that_it_understands_and_codes() -> None:
    for path, command in COMMANDS.items():
        told = of_command(path)
        assert told.examples, path
        assert told.codes[0][0] == "0"
        for example in told.examples:
            assert example.startswith(path if not isinstance(command, click.Group) else "mrs-spec"), example
            understood(example)


def understood(example: str) -> None:
    """Nothing where every word of the example is a command, an argument or an option that there is."""
    import shlex

    context = click.Context(cli, info_name="mrs-spec", resilient_parsing=True)
    command: click.Command = cli
    rest = shlex.split(example)[1:]
    while isinstance(command, click.Group) and rest and rest[0] in command.commands:
        command = command.commands[rest.pop(0)]
    known = {name for one in command.get_params(context) for name in one.opts}
    assert {word for word in rest if word.startswith("--")} <= known, example
    assert not isinstance(command, click.Group) or command.invoke_without_command or not rest, example


def test_every_argument_is_described() -> None:
    for command in COMMANDS.values():
        for param in command.params:
            if isinstance(param, click.Argument):
                assert all(argument(param.human_readable_name))
            else:
                assert isinstance(param, click.Option) and param.help, (command.name, param.name)


def test_what_the_help_tells_of_exists() -> None:
    table = tomllib.loads((ROOT / "src" / "mrs_spec" / "cli" / "help.toml").read_text("utf-8"))
    named = {p.human_readable_name for c in COMMANDS.values() for p in c.params if isinstance(p, click.Argument)}
    assert set(table.pop("arguments")) == named
    assert set(table) == set(COMMANDS)


def test_the_japanese_help_is_japanese() -> None:
    program = (
        "import json, sys, click\n"
        f"sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from test_help import COMMANDS\n"
        "def told(path, one):\n"
        "    return one.get_help(click.Context(one, info_name=path, help_option_names=['-h', '--help']))\n"
        "print(json.dumps({path: told(path, one) for path, one in COMMANDS.items()}))\n"
    )
    env = {**os.environ, "LC_ALL": "ja_JP.UTF-8", "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert set(found) == set(COMMANDS)
    for path, text in found.items():
        assert "使い方: " in text and "-h, --help" in text and "終了コード:" in text, path
        frame, _, rest = text.partition("\n例:")
        told = re.sub(r"\[[A-Z]+\]|--\w[\w-]*|<=|x", "", frame)
        assert not LATIN.search(told), (path, LATIN.search(told))
        assert not LATIN.search(rest.partition("終了コード")[2]), path


def test_help_and_version_in_one_process_each() -> None:
    for args in (("-h",), ("--help",), ()):
        done = mrs_spec(*args)
        assert (done.returncode, done.stderr) == (0, "")
        assert "Exit codes:" in done.stdout
    assert re.fullmatch(r"mrs-spec \d+\.\d+\.\d+\n", mrs_spec("--version").stdout)


@pytest.mark.parametrize(
    ("args", "near"),
    [
        (("explian",), "explain"),
        (("gate", "rnu"), "run"),
        (("judge", "x", "--raeding", "IR-05=B"), "--reading"),
        (("readings", "show", "IR-5"), "IR-05"),
        (("judge", "art10.p1-01.a", "--reading", "IR-05=b"), "B"),
        (("judge", "art10.p1-1.a"), "art10.p1-01.a"),
        (("explain", "art10.p1-01.a", "--question", "contract.endon"), "contract.end_on"),
    ],
)
def test_what_was_meant_is_named(args: tuple[str, ...], near: str, capsys: pytest.CaptureFixture[str]) -> None:
    from mrs_spec.cli.main import main

    with pytest.MonkeyPatch.context() as here:
        here.setattr(sys, "argv", ["mrs-spec", *args])
        here.chdir(ROOT)
        with pytest.raises(SystemExit) as end:
            main()
    assert end.value.code == 2
    assert f"Did you mean {near}?" in capsys.readouterr().err


# --- a terminal -----------------------------------------------------------------------------------


@pytest.mark.parametrize("columns", [40, 60, 80])
@pytest.mark.parametrize(
    "text",
    [
        "    ・of 16 July 2024 and 15 July 2024, the later of the two days: 16 July 2024, and more that is long enough",
        "    第10条第1項「当社所定の解約申込書により通知があった場合、到達した日から45日が経過する日」→ 2024年7月16日",
        "✗ fail  art10.p1-02.a  [article 10(1)]  Where the Contractor designates a day, it takes effect on the later",
    ],
)
def test_a_line_is_wrapped_with_a_hanging_indent_and_loses_nothing(text: str, columns: int) -> None:
    lines = base.wrapped(text, columns)
    assert len(lines) > 1
    assert all(base.width(line) <= columns + 2 for line in lines)  # a mark that may not begin a line hangs
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    indent = len(text) - len(text.lstrip())
    assert all(line.startswith(" " * (indent + 2)) and line[indent + 2] != " " for line in lines[1:])
    assert not any(line.strip()[0] in base.NOT_FIRST for line in lines[1:])


def test_a_short_line_and_a_word_too_long_stay() -> None:
    assert base.wrapped("  short", 80) == ["  short"]
    assert base.wrapped("x" * 100, 40) == ["x" * 100]


@pytest.mark.parametrize(("env", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_marks_are_coloured_on_a_terminal_that_wants_it(env: dict[str, str], coloured: bool) -> None:
    program = "from mrs_spec.cli.base import say; say('  ✓ well'); say('x ' * 60)"
    out = on_a_terminal(program, COLUMNS="40", **env)
    assert ("\x1b[32m" in out) is coloured
    assert "✓" in out
    assert max(len(line) for line in re.sub(r"\x1b\[[\d;]*m", "", out).splitlines()) <= 40


def on_a_terminal(program: str, **env: str) -> str:
    """What a program writes to a terminal, stdout and stderr."""
    mine, theirs = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "TERM")}
    whole = {**kept, "TERM": "xterm", "LANG": "C.UTF-8", **env}
    process = subprocess.Popen([sys.executable, "-c", program], stdout=theirs, stderr=theirs, env=whole, cwd=ROOT)
    os.close(theirs)
    out = b""
    while True:
        try:
            found = os.read(mine, 4096)
        except OSError:
            break
        if not found:
            break
        out += found
    process.wait()
    os.close(mine)
    return out.decode("utf-8")


# --- progress -------------------------------------------------------------------------------------


def alarm() -> None:
    signal.raise_signal(signal.SIGALRM)


def test_a_part_that_takes_long_is_told_once_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    err = io.StringIO()
    monkeypatch.setattr(sys, "stderr", err)
    with progress.part("en", "照会", "asking", 3) as part:
        part.step()
        alarm()
        alarm()
    assert err.getvalue() == "asking 1/3 (0 s) …\n"


def test_a_short_part_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    err = io.StringIO()
    monkeypatch.setattr(sys, "stderr", err)
    with progress.part("ja", "照会", "asking"):
        pass
    assert err.getvalue() == ""
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_on_a_terminal_the_line_is_written_over_and_taken_away() -> None:
    program = (
        "import signal\n"
        "from mrs_spec.ground.progress import part\n"
        "with part('ja', '照会', 'asking', 3) as one:\n"
        "    one.step(); signal.raise_signal(signal.SIGALRM)\n"
        "    one.step(); signal.raise_signal(signal.SIGALRM)\n"
    )
    out = on_a_terminal(program)
    assert out == "\r\x1b[K照会 1/3（0 秒）\r\x1b[K照会 2/3（0 秒）\r\x1b[K"


def test_what_is_completed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    context, param = click.Context(cli), cli.params[0]
    assert base.complete_questions(context, param, "contract.end") == ["contract.end_on"]
    assert base.complete_letters(context, param, "IR-05=") == ["IR-05=A", "IR-05=B"]
    assert base.complete_entries(context, param, "IR-06") == ["IR-06"]
    assert "art10.p1-01.a" in base.complete_cases(context, param, "art10.p1-01")
