"""Which page of the evidence book a clause, scenario or row stands on; so the log can link to it without the book."""

from __future__ import annotations

import re

from mrs_spec.document.names import clause_name
from mrs_spec.document.text import Edition
from mrs_spec.ground.wording import Both
from mrs_spec.report.site import words

HEADS = re.compile(r"art\d\d(?:_\d+)*|annex\d|suppl|life")
FRONT = "front"
LIVES = "life"


def chapter_of(id: str) -> str:
    """art10 of art10.p1-01.a; what stands before article 1 is the front."""
    found = HEADS.match(id)
    return found[0] if found else FRONT


def chapter_name(head: str) -> Both:
    """How a chapter, or an article of it, is called."""
    return words()["front"] if head == FRONT else clause_name(head)


def changed_page(edition: Edition) -> str:
    """The page of the evidence book that tells what changed with a later edition."""
    return f"evidence/changed-{edition}.html"
