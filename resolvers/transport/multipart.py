"""Files beside an operation, by the GraphQL multipart request specification: `operations`, `map`, and the files."""

import re
from collections.abc import AsyncGenerator
from email.message import Message
from typing import Any

from starlette.datastructures import FormData, Headers, UploadFile
from starlette.requests import Request

from resolvers.errors import RequestError
from resolvers.transport.compat import FormParser, MultiPartException
from resolvers.transport.payload import (
    BODY_LIMIT,
    DRAIN_LIMIT,
    BadRequest,
    Payload,
    PayloadTooLarge,
    from_mapping,
    parse_json,
)
from schema.kit.uploads import Upload

MULTIPART = "multipart/form-data"
MULTIPART_LIMIT = 12_000_000  # bytes: one file of 10 MB, and what is around it
MAX_FILES = 5
MAX_PLACES = 10  # that files are put in: one may be put in several
TEXTS = ("operations", "map")
BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=?-][0-9A-Za-z'()+_,./:=? -]{0,69}")
PREFLIGHT = ("graphql-require-preflight", "apollo-require-preflight", "x-requested-with")
"""Headers of which one has to be there: a page on another site cannot send them without asking us first."""


def is_multipart(headers: Headers) -> bool:
    """Whether the body has several parts."""
    return _content_type(headers).get_content_type() == MULTIPART


def _content_type(headers: Headers) -> Message:
    message = Message()
    message["content-type"] = headers.get("content-type", "")
    return message


async def from_multipart(request: Request) -> Payload:
    """The operation in a request with files, which are put where `map` says; the payload has to be closed.

    Raises RequestError for what could be a page on another site, is no such request, or is too large.
    """
    _check(request.headers)
    form = await _parts(request)
    try:
        return _payload(form)
    except BaseException:
        await form.close()
        raise


def _check(headers: Headers) -> None:
    if not any(headers.get(name, "").strip() for name in PREFLIGHT):
        message = f"Send one of these headers with {MULTIPART}: {', '.join(PREFLIGHT)}."
        raise RequestError("PREFLIGHT_REQUIRED", message, status=403)
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise RequestError("UNSUPPORTED_MEDIA_TYPE", "Send the body uncompressed.", status=415)


async def _parts(request: Request) -> FormData:
    boundary = _content_type(request.headers).get_param("boundary", "")
    if not isinstance(boundary, str) or not BOUNDARY.fullmatch(boundary):
        raise BadRequest(f"{MULTIPART} needs a boundary.")
    # texts are UTF-8 whatever else is claimed, so that only the boundary is handed on
    only = Headers({"content-type": f'{MULTIPART}; boundary="{boundary}"'})
    parser = FormParser(only, _counted(request), max_files=MAX_FILES, max_fields=len(TEXTS), max_part_size=BODY_LIMIT)
    try:
        form = await parser.parse()
    except MultiPartException as error:
        raise BadRequest(f"The body is not {MULTIPART} with at most {MAX_FILES} files: {error.message}") from None
    if not parser.has_ended:
        parser.let_go()
        raise BadRequest("The body ends in the middle of a part.")
    return form


async def _counted(request: Request) -> AsyncGenerator[bytes, None]:
    """Give the body, counted while it comes in; of a too large one the rest is read for a while and thrown away."""
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= MULTIPART_LIMIT:
            yield chunk
        elif size > DRAIN_LIMIT:
            break
    if size > MULTIPART_LIMIT:
        raise PayloadTooLarge(MULTIPART_LIMIT)


def _payload(form: FormData) -> Payload:
    names = [name for name, _ in form.multi_items()]
    if len(set(names)) < len(names):
        raise BadRequest("Two parts have the same name.")
    operations, places = (parse_json(_text(form, name), what=f"`{name}`") for name in TEXTS)
    payload = from_mapping(operations)
    files = {name: _upload(name, part) for name, part in form.multi_items() if name not in TEXTS}
    if not isinstance(places, dict) or places.keys() != files.keys():
        raise BadRequest("`map` has to be an object with exactly the names of the files.")
    paths = [(name, path) for name, listed in places.items() for path in _paths(name, listed)]
    if len(paths) > MAX_PLACES:
        raise BadRequest(f"Files can be used in at most {MAX_PLACES} places.")
    for name, path in paths:
        _put({"variables": payload.variables}, path, files[name])
    return Payload(payload.query, payload.variables, payload.operation_name, payload.extensions, tuple(files.values()))


def _text(form: FormData, name: str) -> str:
    part = form.get(name)
    if not isinstance(part, str):
        raise BadRequest(f"The part `{name}` is required, as text.")
    return part


def _upload(name: str, part: UploadFile | str) -> Upload:
    if isinstance(part, str):
        raise BadRequest(f"The part `{name[:40]}` is not a file.")
    return Upload(part.filename or "", part.file, part.size or 0)


def _paths(name: str, listed: object) -> list[str]:
    if not isinstance(listed, list) or not listed or not all(isinstance(path, str) for path in listed):
        raise BadRequest(f"`map` has to say where the file `{name[:40]}` is used.")
    return listed


def _put(holder: Any, path: str, upload: Upload) -> None:
    """Put a file in its place, where there has to be null."""
    *steps, last = path.split(".")
    for step in steps:
        holder = _below(holder, step)
    if _below(holder, last) is not None or not steps:
        raise BadRequest(f"`map` names {path[:80]}, where `operations` has no null.")
    holder[int(last) if isinstance(holder, list) else last] = upload


def _below(holder: Any, step: str) -> Any:
    if isinstance(holder, dict) and step in holder:
        return holder[step]
    if isinstance(holder, list) and step.isascii() and step.isdecimal() and len(step) < 6 and int(step) < len(holder):
        return holder[int(step)]
    raise BadRequest(f"`map` names {step[:40]}, which `operations` does not have.")
