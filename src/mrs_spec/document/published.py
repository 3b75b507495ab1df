"""A published document as it is read: a text file, or a PDF with a text layer (the extra `pdf`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from mrs_spec.document.characters import key_of, named, read_as, unreadable
from mrs_spec.document.furniture import Furniture, page_numbers, without_furniture
from mrs_spec.document.text import Corpus, without_whitespace
from mrs_spec.ground.doors import text_of
from mrs_spec.ground.problems import Problem, message
from mrs_spec.ground.wording import Both

if TYPE_CHECKING:
    from pypdf import PageObject

HEADER, UNREADABLE = 1024, 0.02
KNOWN_ENCODING = re.compile(r"/90ms-RKSJ-[HV]|/Uni\w+-(?:UCS2|UTF16)(?:-HW)?-[HV]")

PdfObject = Any
"""What pypdf hands out of a file; it has no type for it."""


class Published(NamedTuple):
    """A document's text; the lines that were left out as page furniture; the code points read otherwise, how often."""

    text: str
    left_out: list[Furniture]
    otherwise: dict[tuple[str, str], int]

    def notes(self) -> Iterator[Both]:
        """All that was done to the document before it is compared, one sentence each."""
        if pages := page_numbers(self.left_out):
            yield message("text.left_out_pages", pages=pages)
        others = [one.line for one in self.left_out if one.page is None]
        for line in dict.fromkeys(others):
            yield message("text.left_out", line=line, count=others.count(line))
        marks = Counter[str]()
        for (stood, read), count in self.otherwise.items():
            if len(stood) > 1:
                marks[stood[1:]] += count
            elif read:
                yield message("text.read_otherwise", stood=named(stood), read=read, count=count)
            else:
                yield message("text.read_as_nothing", stood=named(stood), count=count)
        for mark, count in marks.items():
            yield message("text.read_with_letter", stood=named(mark), count=count)
        for character, count in unreadable(self.text).items():
            yield message("text.not_a_character", stood=named(character), count=count)


def published(path: Path, edition: Corpus) -> Published:
    """The document beside an edition, without page furniture. Raises Problem as `published_text` does."""
    reading = read_as(_raw(path))
    text, left_out = without_furniture(reading.text, key_of(edition.normalized))
    return Published(text, left_out, dict(reading.otherwise))


def published_text(path: Path) -> str:
    """The document's text. Raises Problem for a missing file, another encoding, or what cannot be read."""
    return read_as(_raw(path)).text


def _raw(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    text = _pdf(path) if b"%PDF-" in data[:HEADER] else text_of(data, str(path))
    words = without_whitespace(read_as(text).text)
    if not words:
        raise Problem("text.no_text", where=str(path))
    lost = unreadable(words)
    if lost.total() > UNREADABLE * len(words):
        raise Problem("text.unreadable", where=str(path), points=", ".join(map(named, list(lost)[:3])))
    return text


def _pdf(path: Path) -> str:
    try:
        from pypdf import PdfReader
        from pypdf.errors import DependencyError, FileNotDecryptedError, WrongPasswordError
    except ImportError:
        raise Problem("text.no_pdf_reader", where=str(path)) from None
    try:
        pages = [_page(page, number, path) for number, page in enumerate(PdfReader(path).pages, 1)]
    except Problem:
        raise
    except (DependencyError, FileNotDecryptedError, WrongPasswordError):
        raise Problem("text.locked_pdf", where=str(path)) from None
    except Exception as error:  # whatever a damaged file makes the library raise
        raise Problem("text.broken_pdf", where=str(path), error=type(error).__name__) from None
    if not without_whitespace("".join(pages)):
        raise Problem("text.no_text_layer", where=str(path))
    return "\f".join(pages)


def _page(page: PageObject, number: int, path: Path) -> str:
    """The text of one page. Raises Problem where it draws with a font that gives no characters, or is a picture."""
    without: set[str] = set()
    resources = page.get("/Resources")
    for font in _fonts(resources):
        _name_known_encoding(font)

    def seen(text: str, _cm: object, _tm: object, font: PdfObject, _size: object) -> None:
        if text.strip() and font and _gives_no_characters(font):
            without.add(f"{font.get('/BaseFont', '')} {font.get('/Encoding', '')}".replace("/", ""))

    text = page.extract_text(visitor_text=seen)
    if without:
        raise Problem("text.no_characters", where=str(path), page=number, fonts=", ".join(sorted(without)))
    if not text.strip() and any(one.get("/Subtype") == "/Image" for one in _drawn(resources)):
        raise Problem("text.page_is_picture", where=str(path), page=number)
    return text


def _drawn(resources: PdfObject) -> Iterator[PdfObject]:
    """Pictures and forms of a page, those within forms too."""
    for one in _entries(resources, "/XObject"):
        yield one
        if one.get("/Subtype") == "/Form" and one.get("/Resources") is not resources:
            yield from _drawn(one.get("/Resources"))


def _fonts(resources: PdfObject) -> Iterator[PdfObject]:
    for one in (resources, *(form.get("/Resources") for form in _drawn(resources))):
        yield from _entries(one, "/Font")


def _entries(resources: PdfObject, name: str) -> list[PdfObject]:
    found = resources.get_object().get(name) if resources else None
    return [one.get_object() for one in found.get_object().values()] if found else []


def _name_known_encoding(font: PdfObject) -> None:
    """90msp-RKSJ has the code points of 90ms-RKSJ, which the library knows; only widths differ."""
    from pypdf.generic import NameObject

    encoding = font.get("/Encoding")
    if isinstance(encoding, str) and encoding.startswith("/90msp-RKSJ-"):
        font[NameObject("/Encoding")] = NameObject(encoding.replace("90msp", "90ms"))


def _gives_no_characters(font: PdfObject) -> bool:
    """A composite font that says by number which glyph to draw, and nowhere which character that is."""
    if font.get("/Subtype") != "/Type0" or "/ToUnicode" in font:
        return False
    encoding = font.get("/Encoding")
    return not (isinstance(encoding, str) and KNOWN_ENCODING.fullmatch(encoding))
