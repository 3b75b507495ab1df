"""A scratch copy of the repository, for tests that edit the contract, the features or the sign-offs."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import weakref
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from commands import Server, libraries

ROOT = Path(__file__).parent.parent


PYTEST = tuple(
    word for name in ("anyio", "cacheprovider", "hypothesispytest", "xdist") for word in ("-p", f"no:{name}")
)
"""Options of a pytest that runs scenarios only: loading what it does not need takes longer than they do."""


class Done(NamedTuple):
    code: int
    out: str
    err: str


@cache
def source() -> Path:
    """What every copy has: of this its code is linked, so that nobody can write into that of the repository."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    house = Path(folder.name, "h")
    for name in ("src", "steps", "signoffs"):
        shutil.copytree(ROOT / name, house / name)
    return house


def _copied(house: Path, place: Path) -> None:
    """The house in another place. Copying its code takes longer than most commands: it is linked, and who edits a file
    of it puts another in its place."""
    shutil.copytree(house, place, copy_function=_linked, dirs_exist_ok=True)


def _linked(path: str, place: str) -> None:
    if path.endswith((".py", ".pyc", ".html", ".css", ".js")) and "src" in Path(path).parts:
        with suppress(OSError):  # two file systems have no link between them
            return os.link(path, place)
    shutil.copy2(path, place)


class Scratch:
    """A copy of src, steps, signoffs and some features; commands run in it use its own source."""

    place: Path
    server: Server | None = None
    shared: Scratch | None = None

    def __init__(self, place: Path, stems: Iterable[str] = (), *, sharing: bool = False) -> None:
        """sharing: see `copied`; here it is with all that are made so."""
        self.place = place
        _copied(source(), place)
        if sharing:
            self._share(served())
        for lang in ("ja", "en"):
            (place / "features" / lang).mkdir(parents=True)
            for stem in stems:
                name = f"features/{lang}/{stem}.feature"
                shutil.copy(ROOT / name, place / name)
        shutil.copy(ROOT / "features" / "vectors.lock", place / "features")

    @classmethod
    def at(cls, place: Path) -> Scratch:
        """What stands at this place already."""
        found = cls.__new__(cls)
        found.place = place
        return found

    @classmethod
    def copied(cls, other: Scratch, place: Path, *, sharing: bool = False) -> Scratch:
        """sharing: as long as its source is that of the other, which is served, its commands run there.

        They read the other's contract, which is the same; none of them may write into it.
        """
        found = cls.__new__(cls)
        found.place = place
        _copied(other.place, place)
        if sharing:
            found._share(other)
        return found

    def _share(self, other: Scratch) -> None:
        other = other.shared or other
        self.shared, self.server, self.source = other, other.server, other.source
        self.written = _written(other.contract)

    @property
    def contract(self) -> Path:
        return self.place / "src" / "mrs_spec" / "contract"

    def edit(self, pattern: str, old: str, new: str, count: int = -1) -> None:
        """Replace in every file of the pattern; at least one must have it."""
        hit = False
        for path in self.place.glob(pattern):
            text = path.read_bytes().decode("utf-8")
            if old in text:
                path.unlink()
                path.write_bytes(text.replace(old, new, count).encode("utf-8"))
                hit = True
        assert hit, f"{old!r} stands in no {pattern}"

    def serve(self) -> Scratch:
        """For several commands: the source, too, is loaded where they are forked, as long as it stays as it is."""
        beside = self.place.with_name(f"{self.place.name}.served")
        beside.mkdir()
        self.source = self.seen()
        self.server = Server(beside, **self._env("en"))
        weakref.finalize(self, self.server.close)
        return self

    def seen(self) -> dict[Path, tuple[int, int]]:
        """Every file of the source, and when it was written; without what was never finished."""
        found = {}
        for folder, below, files in chain(os.walk(self.place / "src"), os.walk(self.place / "steps")):
            below[:] = (name for name in below if not name.startswith((".", "__pycache__")))
            for path in (Path(folder, name) for name in files):
                state = path.stat()
                found[path.relative_to(self.place)] = state.st_mtime_ns, state.st_size
        return found

    def start(self, *args: object, module: str = "mrs_spec.cli", lang: str = "en") -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", module, *map(str, args)], cwd=self.place, env=self._env(lang),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        )  # fmt: skip

    def run(
        self, *args: object, typed: str = "", patience: float = 120, module: str = "mrs_spec.cli", lang: str = "en"
    ) -> Done:
        """The same to its end, in a process forked where the libraries are loaded, or the source itself."""
        server = self.server if self.server and module != "pytest" and self.seen() == self.source else libraries()
        done = server.run_module(
            module, *args, cwd=self.place, env=self._env(lang), typed=typed.encode("utf-8"), patience=patience
        )
        if server is self.server and self.shared:
            assert _written(self.shared.contract) == self.written, f"{args} wrote into the contract of the other"
        return Done(done.code, *(part.decode("utf-8").replace("\r\n", "\n") for part in (done.out, done.err)))

    def look(self, script: str, *args: object) -> Any:
        """What a script that is run in the house prints, as JSON."""
        (self.place / "look.py").write_text(script, "utf-8")
        done = self.run(*args, module="look")
        assert (done.code, done.err) == (0, ""), done.err[-2000:]
        return json.loads(done.out)

    def _env(self, lang: str) -> dict[str, str]:
        env = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
        lang = "ja_JP.UTF-8" if lang == "ja" else "C.UTF-8"
        path = [str(self.place / "src"), *filter(None, [os.environ.get("PYTHONPATH")])]
        return {**env, "PYTHONPATH": os.pathsep.join(path), "LANG": lang, "PYTHONUTF8": "1"}


def _written(folder: Path) -> dict[Path, int]:
    """When something was last put into a folder, or any below it."""
    return {path: path.stat().st_mtime_ns for path in (folder, *folder.rglob("*")) if path.is_dir()}


@cache
def served() -> Scratch:
    """What every copy has, loaded once."""
    return Scratch.at(source()).serve()


def finish(process: subprocess.Popen[str], typed: str = "", patience: float = 120) -> Done:
    out, err = process.communicate(typed, timeout=patience)
    return Done(process.returncode, out, err)


def signer(place: Path, name: str, roles: str, key: str = "", **validity: str) -> None:
    """Put someone on the list of signers."""
    rows = [f'name = "{name}"', f"roles = {roles}", f"valid_from = {validity.get('valid_from', '2020-01-01')}"]
    rows += [f"valid_until = {validity['valid_until']}"] if "valid_until" in validity else []
    rows += [f'key = "{key}"'] if key else []
    path = place / "signoffs" / "allowed_signers.toml"
    path.write_text(path.read_text("utf-8") + "\n[[signer]]\n" + "\n".join(rows) + "\n", "utf-8")


def throw_away_key(path: Path) -> str:
    """A new key pair without a passphrase; returns the public key."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "throw-away", "-f", str(path)], check=True)
    return path.with_name(f"{path.name}.pub").read_text("ascii").strip()
