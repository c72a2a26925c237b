"""A file that is not taken is told what it is; a PDF may have a few bytes before it, and blanks behind it."""

import io

import pytest

from app.files.kinds import what_it_is
from app.files.media import PDF, recognised
from schema.kit.uploads import Upload
from tests.resolvers.hostile_files import OTHERS, ZIP
from tests.resolvers.whole_files import jpeg, pdf, png


def upload(content: bytes) -> Upload:
    return Upload("x", io.BytesIO(content), len(content))


@pytest.mark.parametrize("before", [b"", b"\r\n\r\n", b"\xef\xbb\xbf", b"\0", b"scan 0815\n", b" " * 64])
@pytest.mark.parametrize("behind", [b"", b"\n" * 3, b"\0" * 5_000, b" \r\n\t" * 2_000])
def test_a_pdf_may_have_a_few_bytes_before_it_and_blanks_behind_it(before: bytes, behind: bytes) -> None:
    assert recognised(upload(before + pdf() + behind)) is PDF


@pytest.mark.parametrize(
    "content",
    [
        b"x" * 65 + pdf(), b"<p>" + pdf(), b"<!doctype html>" + pdf(), ZIP[:20] + pdf(), b"GIF89a" + pdf(),
        b"MZ" + pdf(), b"#!/bin/sh\n" + pdf(), pdf() + b"x" * 3_000, pdf()[:-20] + b" " * 3_000, b" " * 5_000,
    ],
)  # fmt: skip
def test_nothing_else_is_taken_for_a_pdf(content: bytes) -> None:
    assert recognised(upload(content)) is None


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0", "This is a HEIC photo"),
        (b"\0\0\0\x24ftypmif1\0\0\0\0", "This is a HEIC photo"),
        (OTHERS["WebP"], "This is a picture of another kind"),
        (OTHERS["TIFF"], "This is a picture of another kind"),
        (OTHERS["SVG"], "This is a drawing"),
        (OTHERS["a Word file"], "This is a document"),
        (OTHERS["an old Word file"], "This is a document"),
        (OTHERS["a zip"], "This is an archive"),
        (OTHERS["HTML"], "This is a web page"),
        (OTHERS["an e-mail"], "This is an e-mail"),
        (OTHERS["a film"], "This is a film"),
        (OTHERS["a Windows program"], "This is a program"),
        (pdf()[:20], "This PDF is not complete"),
        (png()[:40], "This picture is not complete"),
        (jpeg()[:20], "This picture is not complete"),
        (b"I am qualified.", "This is not a complete PDF, PNG or JPEG file."),
    ],
)
def test_it_is_told_what_it_is_and_what_to_do(start: bytes, expected: str) -> None:
    assert what_it_is(start).text.startswith(expected)
