"""Whatever comes in is read or refused by its place; whatever goes out can be printed in every encoding."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mrs_spec.gate.messages import NotAMessage, decoded
from mrs_spec.ground import doors
from mrs_spec.ground.problems import Problem, Problems
from mrs_spec.ground.wording import LANGS
from mrs_spec.record.facts import load

ANY_TEXT = st.text(st.characters(), max_size=20)  # lone surrogates and controls among them
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)


def readable(text: str) -> bool:
    unmeant = {"Cc", "Cs", "Cn"}
    return all(c in "\t\n\r" or not (unicodedata.category(c) in unmeant or c in doors.TURNING) for c in text)


@given(ANY_TEXT)
def test_a_character_that_nobody_means_is_named(text: str) -> None:
    assert (doors.unfit(text) is None) is readable(text)


@given(ANY_JSON)
def test_json_is_what_it_says_or_refused(data: Any) -> None:
    text = json.dumps(data)
    try:
        found = doors.json_of(text)
    except Problem as problem:
        assert all(problem.told(lang).isprintable() for lang in LANGS)
        assert not readable(text) or problem.key in ("input.unfit", "input.no_number")
    else:
        assert found == data
        json.dumps(found, ensure_ascii=False, allow_nan=False).encode("utf-8")


@given(st.binary(max_size=40))
def test_a_reply_of_any_bytes_is_an_object_or_no_message(raw: bytes) -> None:
    try:
        assert isinstance(decoded(raw), dict)
    except NotAMessage as error:
        assert error.problem.told("ja") and str(error).isprintable()


@given(ANY_JSON)
def test_facts_of_any_shape_are_facts_or_refused(data: Any) -> None:
    try:
        load(data)
    except Problems as problems:
        assert all(problems.told(lang).encode("utf-8") for lang in LANGS)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('{"a": "\\ud83d"}', "input.unfit"),
        ('{"\\udc00": 1}', "input.unfit"),
        ('{"a": "\\u0000"}', "input.unfit"),
        ('{"a": 1e400}', "input.no_number"),
        ('{"a": NaN}', "input.no_number"),
        ('{"a": 1, "a": 1}', "input.key_twice"),
        ('{"a": }', "input.not_json"),
        pytest.param("[" * 100_000, "input.too_deep", id="too deep"),
        pytest.param("9" * 5_000, "input.too_deep", id="too long"),
    ],
)
def test_json_that_nobody_means_is_refused_with_its_reason(text: str, key: str) -> None:
    with pytest.raises(Problem) as caught:
        doors.json_of(text)
    assert caught.value.key == key


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert doors.json_of('\ufeff{"a": 1}') == doors.json_of('{"a": 1}')
    assert decoded(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    ("data", "where"),
    [("足\x00り".encode(), "f:1"), (b"a\n\xe3\x81\x82\x1b[2J", "f:2"), ("字".encode("cp932"), "f")],
    ids=["a zero", "an escape", "another encoding"],
)
def test_a_file_is_text_or_refused_with_its_line(data: bytes, where: str) -> None:
    with pytest.raises(Problem) as caught:
        doors.text_of(data, "f")
    assert caught.value.where == where


@pytest.mark.parametrize(
    "body",
    [b"a = ", b"a = 1\na = 2", b"\xff", b'a = "\x00"', b'a = "\\ud83d"'],
    ids=["no value", "twice", "another encoding", "a zero", "half a character"],
)
def test_a_toml_file_is_read_or_refused_with_its_name(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes(body)
    with pytest.raises(Problem) as caught:
        doors.toml_of(path, "x.toml")
    assert caught.value.where.startswith("x.toml")


@pytest.mark.parametrize("encoding", ["cp932", "euc_jp", "ascii", "latin-1", "utf-8"])
def test_whatever_is_told_can_be_printed(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    streams = [io.TextIOWrapper(io.BytesIO(), encoding=encoding) for _ in range(2)]
    monkeypatch.setattr(sys, "stdout", streams[0])
    monkeypatch.setattr(sys, "stderr", streams[1])
    doors.open_the_door_out()
    print("✓ text — 条文 → „ \ud83d 契約", end="")
    streams[0].flush()
    printed = streams[0].buffer.getvalue().decode(encoding)  # type: ignore[attr-defined]
    assert "text" in printed
    assert printed.startswith("✓" if encoding == "utf-8" else "OK" if encoding != "euc_jp" else printed[:1])


def test_an_argument_that_is_no_text_is_refused() -> None:
    with pytest.raises(Problem) as caught:
        doors.given(["judge", "\udcff"])
    assert caught.value.where == "\\udcff"
