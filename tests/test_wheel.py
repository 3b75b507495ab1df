"""What is installed without a clone: the wheel, built from the sdist, in a fresh environment, away from git."""

from __future__ import annotations

import json
import re
import shutil
import site
import subprocess
import sys
import tarfile
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from commands import Server

from mrs_spec.scenarios.lock import read_lock
from mrs_spec.scenarios.packed import packed, unpacked
from mrs_spec.scenarios.scenario import Compiled

ROOT = Path(__file__).parent.parent


class Installed(NamedTuple):
    """The commands of the fresh environment, and an empty folder to work in."""

    python: Path
    server: Server
    folder: Path

    def run(self, *args: object, lang: str = "C.UTF-8") -> tuple[int, str, str]:
        """Exit code, output, errors."""
        code, out, err = self.server.run(*args, cwd=self.folder, lang=lang)
        return code, out.decode("utf-8"), err.decode("utf-8")


def built(kind: str, source: Path, into: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(into)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (found,) = into.glob({"sdist": "*.tar.gz", "wheel": "*.whl"}[kind])
    return found


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, compiled: Compiled) -> Iterator[Installed]:
    place = tmp_path_factory.mktemp("wheel")
    with tarfile.open(built("sdist", ROOT, place)) as sdist:
        sdist.extractall(place, filter="data")
    (source,) = (path for path in place.iterdir() if path.is_dir())
    if (kept := ROOT / ".mrs-spec" / "compiled").is_dir():  # what a file compiled to is the same there
        shutil.copytree(kept, source / ".mrs-spec" / "compiled")
    wheel = built("wheel", source, place)
    venv.create(place / "venv", symlinks=True)
    python = place / "venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--no-index", "--no-deps", str(wheel)], check=True, capture_output=True)
    (packages,) = (place / "venv" / "lib").glob("python*/site-packages")
    (packages / "others.pth").write_text("\n".join(site.getsitepackages()), "utf-8")  # what it depends on
    shutil.rmtree(source)
    (place / "empty").mkdir()
    server = Server(place, python, PATH="/nonexistent")
    yield Installed(python, server, place / "empty")
    server.close()


def test_what_is_packed_is_what_was_compiled(compiled: Compiled, tmp_path: Path) -> None:
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "compiled.json").write_text(packed(compiled), "utf-8")
    assert unpacked(tmp_path) == compiled


def test_the_command_is_there_and_is_not_that_of_the_clone(installed: Installed) -> None:
    command = installed.python.with_name("mrs-spec")
    done = subprocess.run([command, "questions"], cwd=installed.folder, env={}, capture_output=True, check=True)
    assert b"contract.end_on" in done.stdout
    code = "import mrs_spec; print(mrs_spec.__file__)"
    place = subprocess.run([installed.python, "-c", code], cwd=installed.folder, capture_output=True, check=True)
    assert Path(place.stdout.decode().strip()).is_relative_to(installed.python.parent.parent)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("judge", "art10.p1-01.a"), '"2024-07-16"'),
        (("explain", "art10.p1-01.a"), "16 July 2024"),
        (("duties", "art10.p1-01.a"), "at the end of"),
        (("readings",), "IR-82"),
        (("questions",), "contract.end_on"),
        (("schema", "gate-run"), "mrs-spec gate run"),
    ],
)
def test_what_needs_no_clone_works_in_any_folder(installed: Installed, args: tuple[str, ...], said: str) -> None:
    code, out, err = installed.run(*args)
    assert (code, err) == (0, "")
    assert said in out


def test_the_cases_are_those_of_the_lock(installed: Installed) -> None:
    code, _, err = installed.run("vectors", "export", "out")
    assert (code, err) == (0, "")
    manifest = json.loads((installed.folder / "out" / "manifest.json").read_text("utf-8"))
    lock = read_lock(ROOT)
    assert (manifest["root"], manifest["cases"]) == (lock.root, lock.digests)
    shutil.rmtree(installed.folder / "out")


@pytest.mark.parametrize(
    "command", ["verify", "prove art10.p1", "sign art10", "report", "vectors lock", "text beside", "signoff status"]
)
def test_what_needs_the_clone_says_so_in_both_languages(installed: Installed, command: str) -> None:
    for lang, said in (("C.UTF-8", "clone it"), ("ja_JP.UTF-8", "クローン")):
        code, out, err = installed.run(*command.split(), lang=lang)
        assert (code, out) == (2, "")
        assert said in err
        assert len(err.splitlines()) == 1


def test_a_folder_of_features_and_steps_of_others_is_not_taken_for_the_clone(installed: Installed) -> None:
    for name in ("features", "steps"):
        (installed.folder / name).mkdir()
    assert installed.run("judge", "art10.p1-01.a")[0] == 0
    for name in ("features", "steps"):
        (installed.folder / name).rmdir()


def test_three_commands_lead_to_the_first_regression(installed: Installed) -> None:
    code, out, _ = installed.run("gate", "adapter", "first.py")
    assert (code, out.splitlines()[-1]) == (0, "  mrs-spec gate run --sut 'stdio:python3 first.py'")
    code, out, _ = installed.run("gate", "run", "--sut", f"stdio:{sys.executable} first.py", "--article", "art10")
    assert code == 1
    assert re.match(r"regression: \d+ cases", out.splitlines()[-1])
    (installed.folder / "first.py").unlink()


def test_the_gate_judges_the_adapter_of_the_page(installed: Installed) -> None:
    (adapter,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "gate.md").read_text("utf-8"), re.DOTALL)
    (installed.folder / "adapter.py").write_text(adapter, "utf-8")
    sut = f"stdio:{sys.executable} adapter.py"
    assert installed.run("gate", "smoke", "--sut", sut)[::2] == (0, "")
    code, out, err = installed.run("gate", "run", "--sut", sut, "--report", "gate.jsonl", "--report", "gate.html")
    assert code == 0, out + err
    *_, footer = (json.loads(line) for line in (installed.folder / "gate.jsonl").read_text("utf-8").splitlines())
    assert footer["right"] == footer["asked"] > 0
    assert sorted(path.name for path in installed.folder.iterdir()) == ["adapter.py", "gate.html", "gate.jsonl"]
