"""The house: its rooms as docs/house.md tells them, what each may load, and names that stand once."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import grimp

from mrs_spec.asking.ask import CHARGED, CONCLUDED, HOW
from mrs_spec.record import kinds, names
from mrs_spec.record.questions import ASKS, DUTIES, by_option
from mrs_spec.record.things import Option

ROOT = Path(__file__).parent.parent
SRC = ROOT / "src" / "mrs_spec"


def room(module: str) -> str:
    parts = module.split(".")
    return parts[0] if parts[0] == "steps" or len(parts) == 1 else parts[1]


def test_rooms_stand_on_one_another_as_the_document_says() -> None:
    graph = grimp.build_graph("mrs_spec", "steps", cache_dir=None)
    stands: dict[str, set[str]] = defaultdict(set)
    for module in graph.modules:
        stands[room(module)] |= {room(one) for one in graph.find_modules_directly_imported_by(module)} - {room(module)}
    told = re.findall(
        r"(?m)^\| `(\w+)/` \| [^|]+ \| ([^|]+) \|$", (ROOT / "docs" / "house.md").read_text("utf-8").partition("## ")[0]
    )
    assert {name: set(of.replace("—", "").replace(",", " ").split()) for name, of in told} == {
        name: of for name, of in stands.items() if name != "mrs_spec"
    }


def test_scenarios_compile_without_a_rule() -> None:
    rooms = [f"mrs_spec.scenarios.{path.stem}" for path in (SRC / "scenarios").glob("*.py") if path.stem != "__init__"]
    code = (
        "import importlib, sys\n"
        "from pathlib import Path\n"
        f"for name in {sorted(rooms)}: importlib.import_module(name)\n"
        "from mrs_spec.scenarios.features import compile_features\n"
        f"assert len(compile_features(Path({str(ROOT)!r})).cases) > 500\n"
        "loaded = sorted(name for name in sys.modules if name.startswith(('mrs_spec.rules', 'mrs_spec.asking')))\n"
        "assert not loaded, loaded\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_question_has_an_answer_and_every_answer_a_question() -> None:
    assert list(HOW) == list(ASKS)
    assert list(CONCLUDED) == list(DUTIES)
    assert {kind: of[0][1] is Option for kind, of in CHARGED.items()} == {kind: by_option(kind) for kind in CHARGED}


def test_every_code_has_a_name() -> None:
    named = {type(next(iter(table))): table for table in vars(names).values() if isinstance(table, dict) and table}
    for kind, table in named.items():
        if kind.__module__ == kinds.__name__ and table is not names.FEE_NAMES:  # fees the text refers to by name
            assert set(table) == set(kind), kind


def classes() -> Iterator[tuple[str, str]]:
    for path in SRC.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield node.name, path.relative_to(SRC).as_posix()


def test_no_class_name_stands_twice() -> None:
    places = defaultdict(list)
    for name, path in classes():
        places[name].append(path)
    assert {name: sorted(of) for name, of in places.items() if len(of) > 1} == {}


DECLARING = {("law/declare.py", "rule"), ("document/register.py", "choice")}
"""What declares a rule or a letter may leave the first edition unsaid: the rules in `rules/` are its own."""
DOORS = ("cli/", "asking/editions.py", "rules/", "law/declare.py", "document/register.py", "document/text.py",
         "scenarios/scenario.py", "record/checks.py")  # fmt: skip
"""Where the first edition may be named: where whoever names none is met, and where the first means something."""


def of_the_source() -> Iterator[tuple[str, ast.Module]]:
    for path in SRC.rglob("*.py"):
        yield path.relative_to(SRC).as_posix(), ast.parse(path.read_text("utf-8"))


def test_the_edition_is_handed_down_and_no_default_hides_it() -> None:
    named, hidden = set(), set()
    for place, tree in of_the_source():
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id == "FIRST_EDITION" and not place.startswith(DOORS):
                named.add(place)
            if isinstance(node, ast.FunctionDef):
                defaults = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
                names = {one.id for default in defaults for one in ast.walk(default) if isinstance(one, ast.Name)}
                if "FIRST_EDITION" in names and (place, node.name) not in DECLARING:
                    hidden.add((place, node.name))
    assert (named, hidden) == (set(), set())


def test_what_is_asked_of_an_edition_is_told_which() -> None:
    """The type checker does not see the arguments of cached functions, so they are counted here."""
    of_an_edition = {"corpus": 1, "succession": 1, "entry": 2, "glossary": 1, "register_cases": 1, "standing": 1,
                     "excuses": 1, "letters_named": 1, "days_of_editions": 1, "amended": 1}  # fmt: skip
    short = [
        (place, node.lineno, node.func.id)
        for place, tree in of_the_source()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in of_an_edition
        and not any(isinstance(one, ast.Starred) for one in node.args)
        and len(node.args) + len(node.keywords) < of_an_edition[node.func.id]
    ]  # fmt: skip
    assert short == []
