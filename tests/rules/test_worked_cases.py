"""The boundary cases of the domain notes are found in the features by their number, `# BC 84`, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

FEATURES = Path(__file__).parent.parent.parent / "features"
CASES = """
01 02 03 05 06 08 09 10 11 13 14 15 17 18 20 21 22 23 25 26 28 30 32 34 36 38 40 41 43 44 46 47 49 51 53 54 55 56 57 59
60 62 64 66 68 70 71 72 74 76 78 80 81 83 84 85 86 89 90 91 93 95 97 99 101 102 103 104 105 107
"""


def found(lang: str) -> dict[str, set[str]]:
    """Case number → scenario ids, as the comments above the tags say."""
    cases: dict[str, set[str]] = {}
    for path in (FEATURES / lang).glob("*.feature"):
        for numbers, tags in re.findall(r"^ *# BC ([\d, ]+)\n *(@.*)$", path.read_text("utf-8"), re.MULTILINE):
            for number in numbers.split(", "):
                cases.setdefault(number, set()).add(tags.split("@")[-1].strip())
    return cases


def test_every_case_is_found_and_no_other() -> None:
    assert set(found("ja")) == set(CASES.split())


def test_both_languages_name_the_same_cases() -> None:
    assert found("ja") == found("en")


def test_every_comment_stands_above_the_tags_of_a_scenario() -> None:
    for lang in ("ja", "en"):
        written = sum(path.read_text("utf-8").count("# BC ") for path in (FEATURES / lang).glob("*.feature"))
        ids = {scenario for scenarios in found(lang).values() for scenario in scenarios}
        assert written == len(ids)
