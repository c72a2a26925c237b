"""What is used of Starlette's parser of forms beyond what it documents is still there, and still does what it did."""

from collections.abc import AsyncIterator

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartParser

from resolvers.transport.compat import FormParser

HEADERS = Headers({"content-type": "multipart/form-data; boundary=x"})
PART = b'--x\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\n\r\nhello'


async def pieces(*content: bytes) -> AsyncIterator[bytes]:
    for piece in content:
        yield piece


def parser_of(*content: bytes) -> FormParser:
    stream = pieces(*content)
    return FormParser(HEADERS, stream)  # type: ignore[arg-type]  # any asynchronous iterator will do


async def test_a_whole_body_has_ended():
    parser = parser_of(PART, b"\r\n--x--\r\n")

    form = await parser.parse()
    is_file = isinstance(form["f"], UploadFile)
    await form.close()

    assert is_file
    assert parser.has_ended, "Starlette no longer has on_end called after the last boundary"


async def test_a_body_that_was_cut_off_has_not_ended_and_its_files_can_be_closed():
    parser = parser_of(PART)

    await parser.parse()

    assert not parser.has_ended
    (file,) = parser._files_to_close_on_error  # the attribute that this test is about
    parser.let_go()
    assert file.closed


def test_what_is_overridden_is_still_there():
    assert callable(MultiPartParser.on_end)
