"""The what-if page, written as files, and the server that answers it."""

from __future__ import annotations

from pathlib import Path

import click

from mrs_spec.cli.base import cli, command, say, words
from mrs_spec.cli.input import compiled


@command(
    cli, "whatif", "「もし、こうなら」のページを作る（動かすには make whatif）",
    "write the what-if page (make whatif builds all of it)",
)  # fmt: skip
@click.option(
    "--engine", type=click.Path(path_type=Path), default=None, metavar="FOLDER",
    help=words("engine.js のあるフォルダ（既定は engine/build）", "the folder with engine.js (default: engine/build)"),
)  # fmt: skip
def whatif_(engine: Path | None) -> None:
    """Write the what-if page beside the handbook."""
    from mrs_spec.ground.files import root
    from mrs_spec.ground.problems import Problem
    from mrs_spec.whatif.page import ENGINE, data, write_page

    place = engine or root() / "engine" / "build"
    if engine is not None and not (engine / ENGINE[0]).is_file():
        raise Problem("whatif.no_engine", where=str(engine))
    written = write_page(root() / "reports", data(compiled()), place)
    say(written.relative_to(root()).as_posix())
    if not (place / ENGINE[0]).is_file():
        say(
            words(
                "engine.js がないため、ページは動きません: make whatif",
                "without engine.js the page cannot run: make whatif",
            )
        )


@command(
    cli, "serve", "「もし、こうなら」のページと、プログラムのための問合せ口を開く",
    "serve the what-if page, and the same for programs",
)  # fmt: skip
@click.option(
    "--host", default="127.0.0.1",
    help=words("待ち受けるアドレス（既定は自機のみ）", "address to listen on (default: this machine only)"),
)  # fmt: skip
@click.option(
    "--port", default=8023, type=click.IntRange(0, 65535), help=words("ポート（既定 8023）", "port (default 8023)")
)
@click.option(
    "--name", "names", multiple=True, metavar="HOST",
    help=words("応じるホスト名（繰り返し可）", "a host name to answer to (repeatable)"),
)  # fmt: skip
def serve(host: str, port: int, names: tuple[str, ...]) -> None:
    """Serve the page and the services until interrupted."""
    import socket

    from mrs_spec.ground.files import house
    from mrs_spec.ground.problems import Problem

    try:
        import uvicorn

        from mrs_spec.whatif.page import data
        from mrs_spec.whatif.server import app
    except ImportError:
        raise Problem("serve.no_extra") from None
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        raise Problem("serve.no_port", where=host, port=port, error=error.strerror or str(error)) from None
    application = app(data(compiled()), house(), names)
    say(f"http://{host}:{listening.getsockname()[1]}/")
    uvicorn.Server(uvicorn.Config(application, log_level="warning", access_log=False)).run([listening])
