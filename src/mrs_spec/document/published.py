"""The text of a published document: a text file, or a PDF with a text layer (the extra `pdf`)."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from mrs_spec.document.text import without_whitespace
from mrs_spec.ground.problems import Problem

RADICALS = re.compile(r"[\u2f00-\u2fdf\u2e9f\u2ef3]")
SUPPLEMENT = str.maketrans("⺠⻁⻄⻆⻑⻘⻝⻤⻨⻩⻫⻭⻯⻲", "民虎西角長青食鬼麦黄斉歯竜亀")


def published_text(path: Path) -> str:
    """The document's text. Raises Problem for a missing file, another encoding, or a PDF that cannot be read."""
    try:
        data = path.read_bytes()
    except OSError:
        raise Problem("input.no_file", where=str(path)) from None
    if data.startswith(b"%PDF"):
        return _pdf(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem("input.not_utf8", where=str(path)) from None


def _pdf(path: Path) -> str:
    try:
        from pypdf import PdfReader
    except ImportError:
        raise Problem("text.no_pdf_reader", where=str(path)) from None
    try:
        text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    except Exception as error:  # whatever a damaged or locked file makes the library raise
        raise Problem("text.broken_pdf", where=str(path), error=type(error).__name__) from None
    if not without_whitespace(text):
        raise Problem("text.no_text_layer", where=str(path))
    return characters(text)


def characters(text: str) -> str:
    """The text with characters where a PDF gives the radicals that look alike: ⽇ for 日, ⻑ for 長."""
    return RADICALS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text).translate(SUPPLEMENT)
