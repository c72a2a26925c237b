"""Serves uploaded files to people who may see their rows: to be saved, or to be looked at inside a page of ours."""

import logging
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from app.db.database import fetch
from app.files.files import FileMissing, files
from app.files.media import attachment
from app.http.recognition import of_download
from app.policy.access import Viewer, visible
from app.words.spoken import spoken_in
from resolvers.errors import NotFound, RequestError, Unauthenticated
from resolvers.transport.answers import refused
from schema.files import File

_HEADERS = {
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "vary": "Authorization, Cookie",
}

_SHOWN = {
    **_HEADERS,
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'self'",
    "x-frame-options": "SAMEORIGIN",
}
"""For a file that is looked at: pages of ours may frame it, and it can do nothing there."""
SHOW = "show"
"""Stands in the address of a file that is to be looked at."""

ViewerOf = Callable[[Request], Awaitable[Viewer | None]]


def serve_files(viewer_of: ViewerOf) -> Callable[[Request], Awaitable[Response]]:
    """Make the endpoint of /files/{key}."""

    async def endpoint(request: Request) -> Response:
        try:
            is_shown = SHOW in request.query_params
            answer = await _file(request.path_params["key"], await viewer_of(request), is_shown=is_shown)
            answer.headers.update(of_download(request))
            return answer
        except RequestError as refusal:
            return refused(refusal, spoken_in(request.scope))

    return endpoint


async def _file(key: str, viewer: Viewer | None, *, is_shown: bool) -> Response:
    if viewer is None:
        raise Unauthenticated
    seen = visible(File, "t", viewer)
    query = f"SELECT t.name, t.media_type, t.size FROM file t WHERE t.key = ? AND {seen.text}"
    found = await fetch(query, (key, *seen.params)) if key.isalnum() and key.isascii() else []
    if not found:
        raise NotFound
    name, media_type, size = found[0]
    kept = (
        {**_SHOWN, "content-disposition": "inline"}
        if is_shown
        else {**_HEADERS, "content-disposition": attachment(name)}
    )
    headers = {**kept, "content-length": str(size)}
    try:
        return StreamingResponse(await files().stream(key), media_type=media_type, headers=headers)
    except FileMissing as error:
        logging.getLogger("qualgraph.files").error("A file has a row but is missing from the store: %s", error)
        raise NotFound("The file no longer exists.") from None
