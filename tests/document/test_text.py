"""What belongs to what in the text: one relation for parts, one for spans, and both written once."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import Corpus, article_of, belongs, corpus, subject_of
from mrs_spec.rules import law

ROOT = Path(__file__).parent.parent.parent
WRITTEN_ELSEWHERE = re.compile(r"startswith\([^()]* \+ \"\.\"\)|\.rstrip\(\"\.|\.within\b")
"""The ways in which the relation was written before it had a name."""


def test_a_span_belongs_to_the_clause_that_holds_it_and_a_clause_is_held_by_itself() -> None:
    text = corpus(FIRST)
    for span in text.spans:
        holder = text.holder(span)
        assert holder in text.clauses and holder != span
        assert belongs(span, holder) and span in text.spans_of(holder)
    assert all(text.holder(clause) == clause for clause in text.clauses)
    assert text.holder("IR-05") is None and text.holder("art10") is None


def test_a_part_belongs_to_its_clause_and_article_and_a_like_name_does_not() -> None:
    assert all(belongs("art07.p1.i1.excl1", to) for to in ("art07.p1.i1.excl1", "art07.p1.i1", "art07.p1", "art07"))
    assert not belongs("art07.p1", "art07.p1.i1")
    assert not belongs("art12.p10", "art12.p1") and not belongs("annex1.3.i1", "annex1.3.i")
    assert corpus(FIRST).holder("art07.p1.i1.excl1") == "art07.p1.i1"  # an item is a clause of its own
    assert (article_of("art10.p1.a"), article_of("words")) == ("art10", "words")
    assert (subject_of("art08.p1.b-03.a"), subject_of("life-01")) == ("art08.p1.b", "life")


def test_a_law_without_a_clause_is_without_what_belongs_to_it() -> None:
    left = {one.clause for one in law().without("art07.p1").rules}
    assert not any(belongs(clause, "art07.p1") for clause in left) and "art07.p2" in left


def test_a_span_whose_id_is_not_under_its_clause_is_told(tmp_path: Path) -> None:
    folder = shutil.copytree(corpus(FIRST).folder, tmp_path / "edition")
    path = folder / "clauses.json"
    path.write_text(path.read_text("utf-8").replace('"id": "art10.p1.a"', '"id": "art10.x.a"'), "utf-8")
    (found,) = Corpus(folder).check()
    assert (found.key, found.where) == ("text.span_elsewhere", "art10.x.a")
    assert "art10.p1." in found.told("ja") and "art10.p1." in found.told("en")


def test_no_module_writes_the_relation_anew() -> None:
    """adopt.py alone looks at what holds a span: it writes the spans of the next edition."""
    own = ("text.py", "adopt.py")
    for path in (ROOT / "src").rglob("*.py"):
        if path.name not in own:
            assert not WRITTEN_ELSEWHERE.search(path.read_text("utf-8")), path.name
