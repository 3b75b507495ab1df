"""What writes is ended, refused or doubled at every point: the tree is as before or as after, the next run works."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import NamedTuple

import pytest
from commands import Begun, Done, Server
from ends import TOLD
from scratch import ROOT, signer

from mrs_spec.ground import files
from mrs_spec.ground.files import REMAINS, alone_in, write_folders, write_whole
from mrs_spec.ground.problems import Problem
from mrs_spec.proof.distrust import read_counts
from mrs_spec.scenarios.lock import read_lock, root_digest, write_lock
from mrs_spec.signoff import ssh

STEMS = ("art03_selection", "life_migrated")
TREE = dict[str, bytes]


Found = tuple[int, int, int]
"""A file as it lies on the disk: its number, when it was written, how long it is."""


class House(NamedTuple):
    place: Path
    server: Server
    stood: dict[Found, bytes]
    """What is in the files that the house was made with; they are linked and not copied."""

    def run(self, *args: object, typed: str = "", **ends: object) -> Done:
        return self.begin(*args, typed=typed, **ends).end()

    def begin(self, *args: object, typed: str = "", **ends: object) -> Begun:
        ends = {"said": "new", **ends}
        return self.server.begin(*args, "--lang", "en", cwd=self.place, typed=typed.encode(), ends=ends)

    def tree(self) -> TREE:
        """Every file by its name; without what is kept, and what Python keeps."""
        return {name: self._read(entry) for name, entry in self._entries() if entry.is_file()}

    def folders(self) -> set[str]:
        return {name for name, entry in self._entries() if entry.is_dir()}

    def _read(self, entry: os.DirEntry[str]) -> bytes:
        found = found_as(entry)
        return self.stood[found] if found in self.stood else Path(entry).read_bytes()

    def _entries(self, within: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
        for entry in os.scandir(self.place / within):
            name = f"{within}{entry.name}"
            if entry.name != "__pycache__" and not name.startswith(".mrs-spec"):
                yield name, entry
                if entry.is_dir():
                    yield from self._entries(f"{name}/")

    def remains(self) -> list[str]:
        return [name for name, _ in self._entries() if any(REMAINS.fullmatch(part) for part in name.split("/"))]

    def without_remains(self) -> TREE:
        remains = self.remains()
        return {name: data for name, data in self.tree().items() if name not in remains}


def found_as(entry: os.DirEntry[str]) -> Found:
    on_disk = entry.stat()
    return on_disk.st_ino, on_disk.st_mtime_ns, on_disk.st_size


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    found = Server(tmp_path_factory.mktemp("server"))
    yield found
    found.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, server: Server) -> House:
    """A small house in which every command has something to write that differs from what stands."""
    house = House(tmp_path_factory.mktemp("killed") / "h", server, {})
    for name in ("steps", "signoffs"):
        shutil.copytree(ROOT / name, house.place / name, ignore=shutil.ignore_patterns("__pycache__"))
    for lang in ("ja", "en"):
        (house.place / "features" / lang).mkdir(parents=True)
        for stem in STEMS:
            shutil.copy(ROOT / "features" / lang / f"{stem}.feature", house.place / "features" / lang)
    (house.place / "features" / "proof.lock").write_text("cases 0\n", "utf-8")
    (house.place / "reports").mkdir()
    signer(house.place, "山田花子", '["legal"]')
    act = ("art03.p1", "--meaning", "reading-approved", "--as", "山田花子", "--role", "legal")
    assert house.run("vectors", "lock").code == 0
    assert house.run("sign", *act, "--prepare", "act.json").code == 0
    assert house.run("report", said="old").code in (0, 1)
    (house.place / "reports" / "evidence" / "gone.html").write_text("a page of an earlier time", "utf-8")
    (house.place / "result.jsonl").write_text(result(house), "utf-8")
    (house.place / "base.json").write_text(json.dumps(BASE), "utf-8")
    for lang in ("ja", "en"):
        (house.place / "features" / lang / f"{STEMS[1]}.feature").unlink()
    files_of = [entry for _, entry in house._entries() if entry.is_file()]
    return house._replace(stood={found_as(entry): Path(entry).read_bytes() for entry in files_of})


BASE = {"scheme": "mrs-spec gate baseline 1", "system": "x", "edition": "2023-06-01", "root": "0" * 64, "cases": {}}


def result(house: House) -> str:
    lock = read_lock(house.place)
    rows: list[dict[str, object]] = [
        {"type": "header", "scheme": "mrs-spec gate result 1", "edition": "2023-06-01", "root": lock.root,
         "selected": False, "declared": {"protocol": 2, "system": {"name": "x"}}},
        *({"type": "case", "case": id, "standing": "pass"} for id in lock.digests),
        {"type": "footer", "exit": 0},
    ]  # fmt: skip
    return "\n".join(map(json.dumps, rows)) + "\n"


@pytest.fixture
def house(made: House, tmp_path: Path) -> House:
    return again(made, tmp_path)


def again(made: House, within: Path) -> House:
    """The house in a new folder; taking one away takes longer than making one.

    Its files are linked: whoever wrote into one instead of writing it anew would have written into those of all, and
    would be found out by what they held.
    """
    place = Path(tempfile.mkdtemp(dir=within)) / "h"
    shutil.copytree(made.place, place, copy_function=os.link)
    return made._replace(place=place)


class Before(NamedTuple):
    """What stood before anything ran, as it was read then."""

    tree: TREE
    folders: set[str]


@pytest.fixture(scope="module")
def before(made: House) -> Before:
    return Before(made.tree(), made.folders())


class Writing(NamedTuple):
    """A command that writes; codes: how it may end where nothing is in its way; then: where it has been run already."""

    args: tuple[str, ...]
    codes: tuple[int, ...] = (0,)
    then: tuple[int, ...] = (0,)
    typed: str = ""
    many: bool = False
    """Whether only the points of each kind are tried, for what takes long."""


COMMANDS = {
    "vectors lock": Writing(("vectors", "lock")),
    "vectors export": Writing(("vectors", "export", "out"), then=(2,), many=True),
    "prove --accept": Writing(("prove", "--accept")),
    "sign": Writing(("sign", "--from-file", "act.json"), then=(2,), typed="yes\n"),
    "gate accept": Writing(("gate", "accept", "result.jsonl", "--baseline", "base.json")),
    "gate accept, a new folder": Writing(("gate", "accept", "result.jsonl", "--baseline", "new/in/base.json")),
    "signoff sheet": Writing(("signoff", "sheet", "art03")),
    "report": Writing(("report",), codes=(0, 1), then=(0, 1), many=True),
}


class Undisturbed(NamedTuple):
    """The tree where nothing was in a command's way, and at which points something may be."""

    tree: TREE
    points: list[int]
    placing: int
    """The point at which what is written is put in its place."""


@pytest.fixture(scope="module", params=COMMANDS.values(), ids=COMMANDS)
def writing(request: pytest.FixtureRequest) -> Writing:
    found: Writing = request.param
    return found


@pytest.fixture(scope="module")
def after(made: House, before: Before, writing: Writing, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    house = again(made, tmp_path_factory.mktemp("after"))
    told = house.place.parent / f"events{TOLD}"
    told.write_text("", "utf-8")
    done = house.run(*writing.args, typed=writing.typed, at=1, how="told", reached=str(told))
    assert done.code in writing.codes and not house.remains(), done
    assert house.tree() != before.tree
    events = told.read_text("utf-8").split()
    new = [not writing.many or event not in ("open", "os.remove", events[at - 1]) for at, event in enumerate(events)]
    first = [events.index(event) + 1 for event in ("open", "os.remove") if event in events]
    placing = next(at for at, event in enumerate(events, 1) if event in ("os.rename", "ctypes.dlsym"))
    return Undisturbed(house.tree(), sorted({*first, *(at for at, one in enumerate(new, 1) if one)}), placing)


def test_where_it_is_killed_the_tree_is_as_before_or_as_after_and_the_next_run_works(
    made: House, before: Before, tmp_path: Path, writing: Writing, after: Undisturbed
) -> None:
    stood = set()
    for point in after.points:
        house = again(made, tmp_path)
        assert house.run(*writing.args, typed=writing.typed, at=point, how="killed").code == -signal.SIGKILL
        found = house.without_remains()
        assert found in (before.tree, after.tree) or between(found, before.tree, after.tree), point
        stood.add(found == after.tree)
        done = house.run(*writing.args, typed=writing.typed)
        assert done.code in (writing.then if found == after.tree else writing.codes), (point, done)
        assert (house.tree(), house.remains()) == (after.tree, []), point
        assert b"Traceback" not in done.err
    assert False in stood


@pytest.mark.parametrize("how", ["full", "read-only", "forbidden", "interrupted"])
def test_where_it_cannot_be_written_it_is_told_and_the_tree_is_as_before(
    made: House, before: Before, tmp_path: Path, writing: Writing, after: Undisturbed, how: str
) -> None:
    for point in after.points:
        house = again(made, tmp_path)
        done = house.run(*writing.args, typed=writing.typed, at=point, how=how)
        assert b"Traceback" not in done.err, (point, done)
        if house.remains():  # they could not be taken away, or not before it was interrupted
            assert house.without_remains() == after.tree, point
            house.run(*writing.args, typed=writing.typed)
            assert house.remains() == [], point
        if done.code not in writing.codes:
            assert done.code == (130 if how == "interrupted" else 2), (point, done)
            assert how == "interrupted" or b"check the path, the permission to write and the free space" in done.err
        found = house.tree()
        assert done.code not in writing.codes or found == after.tree, point
        assert found in (before.tree, after.tree) or between(found, before.tree, after.tree), point
        assert found != before.tree or house.folders() == before.folders, point


def between(found: TREE, before: TREE, after: TREE) -> bool:
    """Whether each of the two documents is as before or as after, and all else as before."""
    folders = ("reports/evidence/", "reports/handbook/", "")

    def part(tree: TREE, folder: str) -> TREE:
        return {
            name: data for name, data in tree.items()
            if (name.startswith(folder) if folder else not name.startswith(folders[:2]))
        }  # fmt: skip

    return all(part(found, one) in (part(before, one), part(after, one)) for one in folders)


def test_of_two_at_once_the_second_waits_or_is_told_and_the_next_run_works(
    made: House, tmp_path: Path, writing: Writing, after: Undisturbed
) -> None:
    for lang, patience in (("en", 0.05), ("ja", 0.05), ("en", 60)):
        house = again(made, tmp_path)
        reached, waits = tmp_path / "reached", tmp_path / "waits"
        waits.unlink(missing_ok=True)
        held_up = {"at": after.placing, "how": "held up", "reached": str(reached)}
        first = house.begin(*writing.args, typed=writing.typed, **held_up)
        until(reached.exists)
        second = house.begin(*writing.args, "--lang", lang, typed=writing.typed, patience=patience, waits=str(waits))
        if patience > 1:
            until(waits.exists)
            reached.unlink()
        done = second.end()
        reached.unlink(missing_ok=True)
        assert first.end().code in writing.codes
        told = {"en": "another process is writing here", "ja": "ほかのプロセスがここに書き込んでいて"}[lang]
        if patience < 1:
            assert done.code == 2 and told in done.err.decode(), done
        else:
            assert done.code in writing.then, done  # as one that came after the first
        assert b"Traceback" not in done.err
        assert (house.tree(), house.remains()) == (after.tree, [])


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)
    assert holds()


def test_a_disk_that_is_full_in_the_middle_of_a_file_leaves_the_tree_as_it_was(
    made: House, before: Before, tmp_path: Path
) -> None:
    house = again(made, tmp_path)
    for args in (("vectors", "lock"), ("vectors", "export", "out"), ("report",)):
        done = house.run(*args, bytes_=300, said="x" * 700)
        assert done.code == 2 and b"cannot be written (File too large)" in done.err, done
        assert (house.tree(), house.folders()) == before


def test_where_nothing_can_be_printed_it_is_told(made: House, tmp_path: Path) -> None:
    full = Path("/dev/full")
    for lang, told in (("en", "stdout: cannot be written (No space left"), ("ja", "stdout: 書き込めません")):
        with full.open("w", encoding="utf-8") as out:
            asked = [sys.executable, "-m", "mrs_spec.cli", "readings", "--lang", lang]
            done = subprocess.run(asked, stdout=out, stderr=subprocess.PIPE, text=True, encoding="utf-8", check=False)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1) and told in done.stderr


def test_a_disk_that_is_full_while_a_gate_runs_is_told_by_the_file(made: House, tmp_path: Path) -> None:
    house = again(made, tmp_path)
    assert house.run("vectors", "lock").code == 0
    (house.place / "run.jsonl").symlink_to("/dev/full")
    system = f"stdio:{sys.executable} {ROOT / 'tests' / 'miniatures.py'} Honest"
    done = house.run("gate", "run", "--sut", system, "--report", "run.jsonl")
    assert (done.code, done.err.count(b"\n")) == (2, 1) and b"run.jsonl: cannot be written (No space left" in done.err


def test_where_there_is_no_place_for_what_ssh_keygen_reads_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    with pytest.raises(Problem, match="TMPDIR: cannot be written"):
        ssh.verify(b"", "", "")


@pytest.mark.parametrize("name", ["vectors.lock", "proof.lock"])
def test_a_lock_that_is_no_text_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / name).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Problem, match=f"features/{name}: not UTF-8"):
        read_lock(tmp_path) if name == "vectors.lock" else read_counts(tmp_path)


def test_where_what_is_kept_cannot_be_written_a_command_works_all_the_same(made: House, tmp_path: Path) -> None:
    house = again(made, tmp_path)
    shutil.rmtree(house.place / ".mrs-spec")
    (house.place / ".mrs-spec").write_text("no folder", "utf-8")
    assert house.run("vectors", "lock").code == 0


def test_where_two_folders_cannot_be_exchanged_the_run_after_a_killed_one_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_exchanged_at_once", lambda *_: False)
    write_folders(tmp_path, {"pages": [("one", "old"), ("two", "old")]})
    with monkeypatch.context() as broken:
        broken.setattr(Path, "rename", refusing_the_second(Path.rename))
        with pytest.raises(Problem, match="cannot be written"):
            write_folders(tmp_path, {"pages": [("one", "new")]})
    assert {path.name: path.read_text("utf-8") for path in (tmp_path / "pages").iterdir()} == {
        "one": "old",
        "two": "old",
    }
    (tmp_path / "pages").rename(tmp_path / ".pages-before.1.mrs-spec")  # as one that was killed between leaves it
    write_folders(tmp_path, {"pages": [("one", "new")]})
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == ["pages", "pages/one"]


def refusing_the_second(rename: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
    asked: list[Path] = []

    def renamed(path: Path, to: Path) -> Path:
        asked.append(path)
        if len(asked) == 2:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        return rename(path, to)

    return renamed


def test_a_page_of_an_earlier_time_is_gone_and_what_is_no_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "book").write_text("mine", "utf-8")
    with pytest.raises(Problem, match="Not a directory"):
        write_folders(tmp_path, {"pages": [("one", "new")], "book": [("one", "new")]})
    assert [path.name for path in tmp_path.iterdir()] == ["book"]


def test_only_what_is_called_as_remains_are_is_taken_away(tmp_path: Path) -> None:
    for name in (".mrs-spec", ".mine.part", "x.1.mrs-spec", ".x.mrs-spec", ".x.12.mrs-spec"):
        (tmp_path / name).write_text("mine", "utf-8")
    write_whole(tmp_path / "new", "text")
    assert {path.name for path in tmp_path.iterdir()} == {
        ".mrs-spec",
        ".mine.part",
        "x.1.mrs-spec",
        ".x.mrs-spec",
        "new",
    }


def test_a_link_stays_a_link_and_a_pipe_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old", "utf-8")
    (tmp_path / "link").symlink_to("file")
    write_whole(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink() and (tmp_path / "file").read_text("utf-8") == "new"
    os.mkfifo(tmp_path / "pipe")
    with ThreadPoolExecutor() as threads:
        read = threads.submit((tmp_path / "pipe").read_text, "utf-8")
        write_whole(tmp_path / "pipe", "told")
        assert (tmp_path / "pipe").is_fifo() and read.result(10) == "told"


def test_a_lock_is_read_when_nobody_writes_it_any_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waits, sleep = Event(), time.sleep
    monkeypatch.setattr(files.time, "sleep", lambda seconds: (waits.set(), sleep(seconds)))
    (tmp_path / "features").mkdir()
    with ThreadPoolExecutor() as threads:
        with alone_in(tmp_path / "features"):
            second = threads.submit(write_lock, tmp_path, {})
            assert waits.wait(60)
            lines = [f"root {root_digest({'art03.p1-01': 'x'})}", "art03.p1-01 x"]
            write_whole(tmp_path / "features" / "vectors.lock", "\n".join(lines))
        assert second.result(60).retired == ("art03.p1-01",)


WRITES = re.compile(r"write_text|write_bytes|\.mkdir\(|\.rename\(|open\([^)]*[\"'][wax]b?[\"']|mkdtemp|copytree")
OTHERWISE = {
    "ground/files.py": "all that is written whole",
    "signoff/ssh.py": "in a folder of the system's, for as long as ssh-keygen runs",
    "gate/command.py": "lines of a run that goes on; without its footer nobody takes it for a whole one",
    "cli/verify.py": "the folder in which pytest writes",
    "audit/run.py": "the folders in which the parts of an audit lie",
    "audit/plan.py": "the same, where its plan is written",
    "audit/parts.py": "the lines of a part, which the engine writes beside and which are renamed",
    "audit/tables.py": "the folder of tables that the engine turned into its own form, written beside and renamed",
}


def test_nothing_is_written_otherwise() -> None:
    source = ROOT / "src" / "mrs_spec"
    writing = (path for path in source.rglob("*.py") if WRITES.search(path.read_text("utf-8")))
    found = {path.relative_to(source).as_posix() for path in writing}
    assert found == set(OTHERWISE)


def test_whoever_writes_in_a_folder_may_write_there_again_and_lets_go_of_it(tmp_path: Path) -> None:
    for _ in range(2):
        with alone_in(tmp_path), alone_in(tmp_path / "."):
            write_whole(tmp_path / "file", "text")
    with pytest.raises(ValueError), alone_in(tmp_path):
        raise ValueError
    with alone_in(tmp_path):
        pass
