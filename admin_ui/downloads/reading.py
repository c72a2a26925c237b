"""Reads the rows of a connection page by page, for as long as somebody is there to take them."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from typing import Any

from admin_ui.http.page_request import MESSAGES, Failed, PageRequest
from app.auth.session_cookie import session_token

ROWS_PER_PAGE = 100
SECONDS_PER_PAGE = 30
"""For one page; all of them together may take as long as they take."""


async def pages_of(
    page_request: PageRequest, document: str, variables: Mapping[str, Any]
) -> AsyncGenerator[list[Mapping[str, Any]], None]:
    """Give the rows that a document calls `rows`; at least one page, which may be empty.

    Each row is what it was when its page was read. The session is looked at again before each page.

    Raises:
        Failed: it is refused, the session has ended or means something else now, or a page takes too long.
    """
    given, after = {**variables, "first": ROWS_PER_PAGE}, None
    while True:
        try:
            async with asyncio.timeout(SECONDS_PER_PAGE):
                await _check_session(page_request)
                page = (await page_request.ask(document, **given, after=after))["rows"]
        except TimeoutError:
            raise Failed(503, MESSAGES[503]) from None
        yield page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


async def _check_session(page_request: PageRequest) -> None:
    """See that whoever began to read may still read as they did."""
    if await page_request.site.ports.viewer_of(session_token(page_request.request)) != page_request.viewer:
        raise Failed(401, MESSAGES[401])
