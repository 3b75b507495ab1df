"""The command `mrs-spec`: all commands, and how a problem is told.

Heavy modules are imported by the command that needs them. Exit codes: 0 all holds, 1 something does not hold,
2 bad input or usage.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

import click

from mrs_spec.cli import audit, gate, judging, prove, readings, reports, signoff, text, vectors, whatif
from mrs_spec.cli.base import LANG, cli
from mrs_spec.ground.doors import given, open_the_door_out
from mrs_spec.ground.machine import rarely_collected
from mrs_spec.ground.nearest import did_you_mean
from mrs_spec.ground.problems import LawError, Problem, Problems

COMMANDS = (judging, text, readings, prove, vectors, gate, audit, signoff, reports, whatif)
"""The modules that add their commands to the command line."""


def main() -> None:
    """Run the command; a problem is told in the chosen language, without a traceback."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # looking for some takes a tenth of the start
    open_the_door_out()
    try:
        given(sys.argv[1:])
        with rarely_collected():
            code = cli.main(prog_name="mrs-spec", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except (Problem, Problems) as problem:
        refuse(problem.told(LANG))
    except LawError as error:
        refuse(Problem("law.does_not_fit", error=str(error)).told(LANG))
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "")
        sys.exit(0)
    except click.UsageError as error:
        refuse(_usage(error).told(LANG))
    except click.exceptions.Abort:
        sys.exit(130)
    except BrokenPipeError:
        _print_no_more()
        sys.exit(1)
    except OSError as error:
        if error.filename is not None:
            raise
        _print_no_more()
        refuse(Problem("input.cannot_write", where="stdout", error=error.strerror or str(error)).told(LANG))
    finally:
        gc.freeze()  # the process ends: to look through all of it once more would only take time


def _print_no_more() -> None:
    """What is not printed yet is dropped, so that the end of the process does not try it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def refuse(text: str) -> None:
    """Say why nothing was done, on the error stream; where that takes no more either, the code alone says it."""
    with suppress(OSError):
        for line in text.splitlines():
            click.echo(f"mrs-spec: {line}", err=True)
    sys.exit(2)


def _name(param: click.Parameter) -> str:
    return param.opts[0] if isinstance(param, click.Option) else param.human_readable_name


def _params(error: click.UsageError) -> list[click.Parameter]:
    return error.ctx.command.get_params(error.ctx) if error.ctx else []


def _usage(error: click.UsageError) -> Problem:
    match error:
        case click.NoSuchOption():
            known = [name for one in _params(error) for name in one.opts]
            return Problem("usage.unknown_option", name=error.option_name, near=did_you_mean(error.option_name, known))
        case click.MissingParameter(param=click.Option() as param):
            return Problem("usage.missing_option", name=_name(param))
        case click.MissingParameter():
            return Problem("usage.missing", name=_name(error.param) if error.param else str(error.param_hint))
        case click.BadParameter(param=click.Parameter(type=click.Choice(choices=allowed)) as param):
            return Problem("usage.not_one_of", name=_name(param), allowed=", ".join(allowed))
        case _ if "unexpected extra argument" in error.message:
            return Problem("usage.extra", given=error.message.rpartition("(")[2].rstrip(")"))
        case _ if "No such command" in error.message:
            name = error.message.split("'")[1]
            group = error.ctx.command if error.ctx else cli
            commands = list(group.commands) if isinstance(group, click.Group) else []
            return Problem("usage.unknown_command", name=name, near=did_you_mean(name, commands))
        case _:
            return Problem("usage.other", error=error.format_message())
