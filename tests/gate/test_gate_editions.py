"""The gate for a system built for a later edition: lives of its own, a first look and adapter, what is left out."""

from __future__ import annotations

from typing import Any

import next_edition
import pytest
from next_edition import DAY
from scratch import Done, Scratch

LOOK = """
import contextlib, io, json
from pathlib import Path
from mrs_spec.asking.editions import laws
from mrs_spec.gate.command import Asked, gate_run, gate_smoke
from mrs_spec.gate.fuzz_command import FuzzAsked, gate_fuzz
from mrs_spec.record.answers import as_json
from mrs_spec.record.facts import load
from mrs_spec.record.questions import Question

EDITION = "2026-10-01"


def said(do, **asked):
    told = []
    code = do(told.append, told.append)
    return code, told


def fuzz(system, seed, **more):
    asked = FuzzAsked(f"python:sut:{system}", seed, edition=EDITION, **more)
    return said(lambda say, trouble: gate_fuzz(asked, "en", say, trouble))


def smoke(system, edition):
    return said(lambda say, trouble: gate_smoke(f"python:sut:{system}", 5, 10, "en", say, trouble, edition))


right = fuzz("billing", 2, lives=8)
for seed in range(1, 40):  # which lives a seed draws depends on the scenarios there are
    found = fuzz("unchanged", seed, lives=6, save=Path("found"), reports=(Path("found.jsonl"),))
    if found[0] == 1:
        break
cases = [json.loads(path.read_text("utf-8")) for path in sorted(Path("found").glob("*.case.json"))]
holds = [
    as_json(laws().answer(load(case["facts"]), Question.parse(row["question"]))) == row["answer"]
    for case in cases
    for row in case["expected"]
]
run = Asked("python:sut:billing", edition=EDITION, reports=(Path("run.jsonl"), Path("run.md"), Path("run.html")))
whole = said(lambda say, trouble: gate_run(run, "en", say, trouble))
print(json.dumps({
    "right": right, "found": found, "holds": holds,
    "features": [path.read_text("utf-8") for path in sorted(Path("found").rglob("*.feature"))],
    "causes": json.loads(Path("found.jsonl").read_text("utf-8").splitlines()[-1])["causes"],
    "smoke": [smoke("billing", EDITION), smoke("first", EDITION)],
    "run": whole, "footer": json.loads(Path("run.jsonl").read_text("utf-8").splitlines()[-1]),
    "pages": [Path(name).read_text("utf-8") for name in ("run.md", "run.html")],
}))
"""


@pytest.fixture(scope="module")
def house(later: Scratch, tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    scratch = Scratch.copied(later, tmp_path_factory.mktemp("gate") / "h")
    (scratch.place / "sut.py").write_text(next_edition.SYSTEMS, "utf-8")
    return scratch


@pytest.fixture(scope="module")
def looked(house: Scratch) -> Any:
    return house.look(LOOK)


def test_lives_of_the_gates_own_are_made_under_the_editions_law_and_a_system_built_for_it_is_right(looked: Any) -> None:
    code, told = looked["right"]
    assert code == 0, told
    assert f"edition {DAY}, 8 lives" in told[0]


def test_a_system_that_was_not_changed_is_found_and_told_with_the_editions_clauses(looked: Any) -> None:
    code, told = looked["found"]
    assert code == 1
    assert any(f"--edition {DAY} --seed " in line for line in told)
    assert any("it answers as if 「" in line and "」 still were 「" in line for line in told)
    assert all("\n    @edition." in text for text in looked["features"])
    assert any(law["id"].endswith(":2023-06-01") for one in looked["causes"] for law in one["laws"])
    assert looked["holds"] and all(looked["holds"])  # under the laws of all editions, as the scenario is run


def test_a_first_look_is_taken_under_the_edition(looked: Any) -> None:
    (code, told), (other, _) = looked["smoke"]
    assert code == 0 and any("cases can be asked" in line for line in told), told
    assert other == 5  # built for the first


def test_the_run_says_which_cases_it_leaves_out(looked: Any) -> None:
    left_out = looked["footer"]["left_out"]
    assert left_out and all(id not in looked["run"][1][0] for id in left_out)
    code, told = looked["run"]
    assert code == 0
    (line,) = [line for line in told if "not asked, though they hold under this edition" in line]
    assert f"{len(left_out)} case" in line and all(id in line for id in left_out)
    assert all(left_out[0] in page for page in looked["pages"])
    assert "この版に当てはまるが問わない事例" in looked["pages"][1]


def test_the_first_adapter_is_that_of_the_edition(house: Scratch) -> None:
    def adapter(*edition: str) -> tuple[Done, str]:
        path = house.place / f"adapter{len(edition)}.py"
        done = house.run("gate", "adapter", path, *edition)
        return done, path.read_text("utf-8")

    done, text = adapter("--edition", DAY)
    assert f'"edition": "{DAY}"' in text and "days=60" in text
    assert done.out.splitlines()[-1].endswith(f"--edition {DAY}")
    done, text = adapter()
    assert '"edition": "2023-06-01"' in text and "days=45" in text and "--edition" not in done.out
