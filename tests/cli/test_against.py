"""What was weakened since a commit turns a verification red, and the book shows it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from mrs_spec.cli import verify
from mrs_spec.ground.wording import Both
from mrs_spec.proof.weakened import Since
from mrs_spec.report.site import Places, Site

GONE = Both("art10.p1-03: 事例がなくなりました", "art10.p1-03: the case is gone")
SHOWN = '{% import "parts.html" as parts with context %}{{ parts.since(book) }}'


@pytest.mark.parametrize("found", [[GONE], []], ids=["something", "nothing"])
def test_it_is_red_where_something_was_weakened(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, found: list[Both]
) -> None:
    monkeypatch.setattr(verify, "weakened", lambda place, commit, counts: found if commit == "then" else None)
    run = verify.Verification(tmp_path, "ja")
    since = verify._against(run, "then", None)
    assert since == Since("then", tuple(found))
    assert run.done[-1].holds is not bool(found)
    assert (GONE.ja in capsys.readouterr().out) is bool(found)


def test_nothing_is_compared_where_nobody_asked(tmp_path: Path) -> None:
    run = verify.Verification(tmp_path, "ja")
    assert verify._against(run, "", None) is None
    assert run.done == []


def test_the_book_shows_it_in_both_languages(tmp_path: Path) -> None:
    shown = Site(tmp_path, Places())._templates.from_string(SHOWN)
    told = shown.render(book=SimpleNamespace(since=Since("then", (GONE,))))
    assert GONE.ja in told and GONE.en in told and "then" in told
    nothing = shown.render(book=SimpleNamespace(since=Since("then", ())))
    assert "ありません" in nothing and "Nothing" in nothing
    assert shown.render(book=SimpleNamespace(since=None)).strip() == ""
