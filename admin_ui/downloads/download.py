"""Sends a file of rows while it is written, and stops at once when nobody takes it any more."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import aclosing, closing, contextmanager
from dataclasses import dataclass, field

from starlette.responses import Response, StreamingResponse
from starlette.types import Message, Receive, Scope, Send

from admin_ui.downloads.csv_writer import CsvWriter
from admin_ui.downloads.tables import Row, TableWriter
from admin_ui.downloads.xlsx_writer import XlsxWriter
from admin_ui.http.page_request import Failed, PageRequest
from app.words.languages import SpokenLanguage

MOST_OF_ONE, MOST_OF_ALL = 2, 16
"""Downloads at a time: of one person, and of all people at one server."""
SECONDS_TO_TAKE = 60
"""How long whoever downloads may leave a piece lying."""
TOO_MANY_OF_ONE = "Two of your downloads are still running. Wait until one of them has finished."
_TOO_MANY = "Many downloads are running just now. Try again in a few minutes."
Pages = AsyncGenerator[Sequence[Row], None]


@dataclass(frozen=True, slots=True)
class FileType:
    """One way to write rows."""

    media_type: str
    writer: Callable[[SpokenLanguage], TableWriter]


FILE_TYPES = {
    "csv": FileType("text/csv; charset=utf-8", CsvWriter),
    "xlsx": FileType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxWriter),
}


@dataclass(slots=True)
class RunningDownloads:
    """Who downloads just now, and how many files at a time."""

    of: Counter[int] = field(default_factory=Counter)

    @contextmanager
    def one(self, person: int) -> Iterator[None]:
        """Count one more while it runs.

        Raises:
            Failed: there are enough.
        """
        if self.of[person] >= MOST_OF_ONE:
            raise Failed(429, TOO_MANY_OF_ONE)
        if self.of.total() >= MOST_OF_ALL:
            raise Failed(503, _TOO_MANY)
        self.of[person] += 1
        try:
            yield
        finally:
            self.of[person] -= 1
            self.of += Counter()  # forgets those who have none


RUNNING = RunningDownloads()


async def download(page_request: PageRequest, name: str, extension: str, head: Sequence[str], pages: Pages) -> Response:
    """Answer with a file of these headings and rows; the first page is read before the answer begins.

    Raises:
        Failed: there are too many downloads, or the first page is refused.
    """
    file = FILE_TYPES[extension]
    content = _content(page_request, file.writer(page_request.language), head, pages)
    try:
        await anext(content)  # what is refused is refused before the file begins
    except BaseException:
        await content.aclose()
        raise
    headers = {"content-disposition": f'attachment; filename="{name}"', "cache-control": "no-store"}
    if page_request.request.method == "HEAD":
        await content.aclose()
        return Response(media_type=file.media_type, headers=headers)
    return _Download(content, media_type=file.media_type, headers=headers)


async def _content(
    page_request: PageRequest, writer: TableWriter, head: Sequence[str], pages: Pages
) -> AsyncGenerator[bytes, None]:
    """Give the file piece by piece, after an empty piece once the first page is there."""
    async with aclosing(pages):
        with closing(writer), RUNNING.one(page_request.viewer.user_id):
            first = await anext(pages)
            yield b""
            yield writer.begin(head, first)
            async for rows in pages:
                if piece := writer.add(rows):
                    yield piece
            yield writer.end()


class _Download(StreamingResponse):
    """Lets go of everything as soon as it is over, however it ends."""

    body_iterator: AsyncGenerator[bytes, None]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_in_time(message: Message) -> None:
            async with asyncio.timeout(SECONDS_TO_TAKE):
                await send(message)

        async with aclosing(self.body_iterator):
            await super().__call__(scope, receive, send_in_time)
