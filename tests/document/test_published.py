"""What is read from a file: a PDF of any font, encrypted or not, or a refusal that says what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from next_edition import pdf
from scratch import Scratch

from mrs_spec.document.comparison import compare, differing
from mrs_spec.document.published import published_text
from mrs_spec.document.text import FIRST_EDITION as FIRST
from mrs_spec.document.text import corpus, without_whitespace
from mrs_spec.ground.problems import Problem

WORDS = "第11条（料金）契約者が、別紙1の3.(5)に定める金額45円を支払う。"


def in_encoding(path: Path, encoding: str, codec: str) -> Path:
    """A PDF whose font names a predefined encoding, and has no map to characters."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import CIDFont
    from reportlab.pdfgen.canvas import Canvas

    font = CIDFont("HeiseiMin-W3", encoding)
    pdfmetrics.registerFont(font)
    canvas = Canvas(str(path))
    canvas.setFont(font.fontName, 10)
    canvas.drawString(50, 700, WORDS.encode(codec).decode("latin-1"))
    canvas.showPage()
    canvas.save()
    return path


def refused(path: Path) -> Problem:
    with pytest.raises(Problem) as refusal:
        published_text(path)
    assert str(path) in refusal.value.told("ja") and str(path) in refusal.value.told("en")
    return refusal.value


@pytest.mark.parametrize("encoding", ["90ms-RKSJ-H", "90msp-RKSJ-H"])
def test_a_font_of_a_known_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    assert without_whitespace(published_text(in_encoding(tmp_path / "x.pdf", encoding, "cp932"))) == WORDS


def test_a_font_that_does_not_tell_its_characters_is_refused_by_name(tmp_path: Path) -> None:
    problem = refused(in_encoding(tmp_path / "x.pdf", "EUC-H", "euc_jp"))
    assert problem.key == "text.no_characters"
    assert "HeiseiMin-W3" in problem.told("ja") and "EUC-H" in problem.told("en") and "page 1" in problem.told("en")


def test_a_font_whose_map_was_taken_out_is_refused(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject

    writer = PdfWriter(clone_from=PdfReader(pdf(tmp_path / "a.pdf", WORDS)))
    for font in writer.pages[0]["/Resources"]["/Font"].values():
        font.get_object()[NameObject("/Encoding")] = NameObject("/Identity-H")
    writer.write(tmp_path / "x.pdf")
    assert refused(tmp_path / "x.pdf").key == "text.no_characters"


def test_bytes_before_the_header_are_passed_over(tmp_path: Path) -> None:
    path = pdf(tmp_path / "x.pdf", WORDS)
    path.write_bytes(b"\xff\xfeHTTP/1.1 200 OK\r\n\r\n" + path.read_bytes())
    assert without_whitespace(published_text(path)) == WORDS


def encrypted(path: Path, password: str) -> Path:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), encrypt=StandardEncryption(password, "owner", strength=128))
    canvas.drawString(50, 700, "Article 11")
    canvas.save()
    return path


def test_an_empty_password_is_no_hindrance(tmp_path: Path) -> None:
    assert published_text(encrypted(tmp_path / "x.pdf", "")).strip() == "Article 11"


def test_a_password_is_told_with_what_to_do(tmp_path: Path) -> None:
    problem = refused(encrypted(tmp_path / "x.pdf", "secret"))
    assert problem.key == "text.locked_pdf" and "暗号化せずに保存" in problem.told("ja")


def test_aes_is_read_or_told_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = encrypted(tmp_path / "x.pdf", "")
    aes = (
        rb"/V 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF"
    )
    whole, found = re.subn(rb"/V 2", aes, re.sub(rb"/R 3", b"/R 4", path.read_bytes()))
    assert found == 1
    path.write_bytes(whole)
    problem = refused(path)
    assert problem.key == "text.locked_pdf" and "pip install cryptography" in problem.told("en")


def test_a_page_that_is_a_picture_is_told_by_its_number(tmp_path: Path) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "x.pdf"))
    canvas.drawString(50, 700, "Article 11")
    canvas.showPage()
    canvas.drawImage(ImageReader(Image.new("RGB", (9, 9))), 0, 0)
    canvas.showPage()
    canvas.save()
    problem = refused(tmp_path / "x.pdf")
    assert problem.key == "text.page_is_picture" and "page 2" in problem.told("en")


def test_an_empty_page_is_none(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "x.pdf"))
    canvas.drawString(50, 700, "Article 11")
    canvas.showPage()
    canvas.showPage()
    canvas.save()
    assert without_whitespace(published_text(tmp_path / "x.pdf")) == "Article11"


NO_WORDS = {
    "nothing": (b"", "text.no_text"),
    "white space": (b" \n\f\n", "text.no_text"),
    "what cannot be seen": ("\u200b\ufeff\n".encode(), "text.no_text"),
    "replacement characters": (("\ufffd" * 50 + WORDS).encode(), "text.unreadable"),
    "private characters": (("\ue001\ue002" * 9 + WORDS).encode(), "text.unreadable"),
    "another encoding": (WORDS.encode("cp932"), "input.not_utf8"),
    "a broken PDF": (b"%PDF-1.4 nothing", "text.broken_pdf"),
}
OTHER = "".join(
    f"第{number}条（賃料その{number}）\n借主は、毎月末日までに賃料{number}万円を貸主の口座に振り込むものとする。\n"
    for number in range(1, 20)
)
ELSE = ("ꇊ컁뛢ꇋ럀쳳볔" * 300, "Lorem ipsum dolor sit amet. " * 200, OTHER)


@pytest.mark.parametrize("what", NO_WORDS)
def test_a_file_without_words_is_refused(tmp_path: Path, what: str) -> None:
    data, key = NO_WORDS[what]
    path = tmp_path / "x"
    path.write_bytes(data)
    assert refused(path).key == key


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Scratch:
    return Scratch(tmp_path_factory.mktemp("published") / "h").serve()


@pytest.mark.parametrize("text", ELSE, ids=["mojibake", "Latin", "another document"])
def test_what_is_not_recognised_is_never_told_as_removed(scratch: Scratch, text: str) -> None:
    (scratch.place / "x.txt").write_text(text, "utf-8")
    for command in (("text", "check", "x.txt"), ("text", "adopt", "x.txt", "--edition", "2026-10-01")):
        done = scratch.run(*command)
        assert (done.code, done.out) == (2, "") and "could not be read" in done.err
    done = scratch.run("text", "check", "x.txt", lang="ja")
    assert done.code == 2 and "このファイルは読めなかった" in done.err


@settings(max_examples=30, deadline=None)
@given(st.integers(0, len(corpus(FIRST).clauses) - 5), st.integers(3, 40))
def test_a_part_of_the_document_is_recognised(begin: int, count: int) -> None:
    from mrs_spec.document.comparison import recognised

    part = "".join(clause.whole for clause in list(corpus(FIRST))[begin : begin + count])
    found = compare(corpus(FIRST), part)
    assert recognised(corpus(FIRST), found)
    assert {one.how for one in differing(found) if not one.strays} <= {"removed", "moved"}  # strays: none to lead to
