"""The pytest side: what runs must be what was compiled, and nothing is lost on the way."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from scratch import PYTEST, Done, Scratch

ROOT = Path(__file__).parent.parent.parent
JA = """# language: ja
機能: 第10条
  ルール: 第10条第1項 解除の効力が生じる日
    「いずれか遅い日に、当該契約の解除の効力が生じるものとします。」

    @art10.p1 @art10.p1-01
    シナリオアウトライン: 45日目の日に効力が生じる
      前提 品目「LL」のマネージドルータサービス契約がある
      もし 所定の解約申込書による通知が、日の指定なく、<到達した日>に当社に到達した
      ならば 契約の解除の効力は<効力が生じる日>に生じる

      例: 通常
        | 行 | 到達した日   | 効力が生じる日 |
        | a  | 2024年6月1日 | 2024年7月16日  |
        | b  | 2024年6月2日 | 2024年7月17日  |
"""
EN = """Feature: Article 10
  Rule: Article 10(1) Day on which termination takes effect
    “termination of the contract concerned shall take effect on the later of”

    @art10.p1 @art10.p1-01
    Scenario Outline: Termination takes effect on the 45th day
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on <effect>

      Examples: ordinary
        | row | arrived     | effect       |
        | a   | 1 June 2024 | 16 July 2024 |
        | b   | 2 June 2024 | 17 July 2024 |
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for lang, text in (("ja", JA), ("en", EN)):
        folder = tmp_path / "features" / lang
        folder.mkdir(parents=True)
        (folder / "art10.feature").write_text(text, "utf-8")
    shutil.copytree(ROOT / "steps", tmp_path / "steps", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "conftest.py", tmp_path)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def run(house: Path, *args: str) -> Done:
    return Scratch.at(house).run("features", "-q", *PYTEST, *args, module="pytest")


def edit(house: Path, lang: str, old: str, new: str) -> None:
    path = house / "features" / lang / "art10.feature"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_every_row_of_both_languages_runs(house: Path) -> None:
    done = run(house)
    assert done.code == 0, done.out
    assert "4 passed" in done.out


def test_a_wrong_expectation_fails_and_shows_expected_got_and_the_steps(house: Path) -> None:
    edit(house, "ja", "| b  | 2024年6月2日 | 2024年7月17日", "| b  | 2024年6月2日 | 2024年7月18日")
    edit(house, "en", "2 June 2024 | 17 July", "2 June 2024 | 18 July")
    done = run(house)
    assert done.code == 1
    assert "2 failed, 2 passed" in done.out
    assert '{"value": "2024-07-18"}' in done.out
    assert '{"value": "2024-07-17"}' in done.out
    assert "✗ ならば 契約の解除の効力は2024年7月18日に生じる" in done.out


def test_another_reading_turns_the_scenarios_red(house: Path) -> None:
    done = run(house, "--reading", "IR-05=B")
    assert done.code == 1
    assert "4 failed" in done.out
    assert '{"value": "2024-07-15"}' in done.out


def test_an_unknown_reading_stops_the_run_without_a_traceback(house: Path) -> None:
    done = run(house, "--reading", "IR-05=Z")
    assert done.code == 4
    assert "IR-05 has no letter" in done.err
    assert "Traceback" not in done.err


def test_a_house_that_does_not_pass_the_lint_runs_nothing(house: Path) -> None:
    edit(house, "ja", "シナリオアウトライン: 45", "シナリオアウトライン： 45")
    done = run(house)
    assert done.code != 0
    assert "full-width colon" in done.out
    assert "passed" not in done.out


def test_a_case_that_no_passing_item_told_turns_a_green_run_red(house: Path) -> None:
    (house / "conftest.py").write_text(
        (house / "conftest.py").read_text("utf-8")
        + "\n\ndef pytest_collection_modifyitems(items):\n    del items[1:]\n",
        "utf-8",
    )
    done = run(house)
    assert "1 passed" in done.out
    assert done.code == 1
    assert "3 compiled cases were never told by a passing item" in done.err


def test_a_step_that_tells_something_else_than_was_compiled_is_found(house: Path) -> None:
    path = house / "steps" / "ending.py"
    text = path.read_text("utf-8")
    told = 'def notice(case: Draft, arrived: date) -> None:\n    case.add("notices", arrived_on=arrived)'
    assert told in text
    twice = "TOLD = []\n\n\n" + told.replace(
        '    case.add("notices", arrived_on=arrived)',
        '    TOLD.append(1)\n    case.add("notices", arrived_on=arrived)\n'
        "    if len(TOLD) > 4:\n        case.contract(consumer=True)",
    )
    path.write_text(
        text.replace(
            '@when(\n    ja="所定の解約申込書による通知が、日の指定なく、{arrived:day}',
            twice.split("def")[0] + '@when(\n    ja="所定の解約申込書による通知が、日の指定なく、{arrived:day}',
        ).replace(told, "def" + twice.split("def")[1]),
        "utf-8",
    )
    done = run(house)
    assert done.code == 1
    assert "told another Case than the one compiled" in done.out


def test_the_log_and_junit_name_clause_scenario_and_language(house: Path) -> None:
    done = run(house, "--html=log.html", "--self-contained-html", "--junitxml=junit.xml")
    assert done.code == 0
    log, junit = (house / "log.html").read_text("utf-8"), (house / "junit.xml").read_text("utf-8")
    rows = re.findall(r"<details class=row lang=(ja|en)>.*?</details>", log, re.S)
    assert rows.count("ja") == rows.count("en") == len(rows) / 2 > 0
    row = log.split("<b>art10.p1-01.b</b>")[-1].split("</details>")[0]
    assert 'href="evidence/art10.html#art10.p1-01.b"' in row and "2024年7月17日に生じる" in row
    assert all("✓ " in one for one in log.split("<p class=lines>")[1:]), "each row has its answers"
    assert '<property name="scenario" value="art10.p1-01.b"' in junit
    assert '<property name="clause" value="art10.p1"' in junit
