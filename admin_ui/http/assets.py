"""Serves style sheets and scripts, minified."""

import mimetypes
import re
from functools import cache
from pathlib import Path

from starlette.responses import Response

STATIC = Path(__file__).resolve().parents[1] / "static"
FOR_EVER = {"cache-control": "public, max-age=31536000, immutable"}
"""The address changes with the content."""
NOUGHT = re.compile(r"(?<![\w.#-])0\.(?=\d)")
"""The nought before a point: 0.5rem is .5rem."""
LINE_COMMENT = re.compile(rb"^\s*//.*\n", re.MULTILINE)
"""A line of a script that is there for its readers only."""
_JOINED = {"admin.css": ("ground", "parts", "details", "inputs", "places", "media")}
"""Files that are written in parts, in a folder of their own, and sent as one: what comes later has the last word."""
COMMENT, INDENT = re.compile(r"/\*.*?\*/", re.DOTALL), re.compile(r"\s*\n\s*")


def admin_asset(name: str) -> Response:
    found = _files().get(name)
    if found is None:
        return Response("This file does not exist.", 404, media_type="text/plain")
    return Response(found, media_type=mimetypes.guess_type(name)[0], headers=FOR_EVER)


@cache
def _files() -> dict[str, bytes]:
    """Return what there is to give out, by its name."""
    found = {path.relative_to(STATIC).as_posix(): _content(path) for path in STATIC.rglob("*") if path.is_file()}
    for name, parts in _JOINED.items():
        folder, suffix = name.split(".")
        found[name] = b"".join(found.pop(f"{folder}/{part}.{suffix}") for part in parts)
    return found


def _content(path: Path) -> bytes:
    if path.suffix == ".css":
        return squeezed(path.read_text(encoding="utf-8")).encode()
    return LINE_COMMENT.sub(b"", path.read_bytes()) if path.suffix == ".js" else path.read_bytes()


def squeezed(style: str) -> str:
    """Return a style sheet without comments, and without spaces where they mean nothing wherever they stand."""
    found = INDENT.sub("", COMMENT.sub("", style))
    for long, short in ((": ", ":"), ("; ", ";"), (" {", "{"), ("{ ", "{"), (", ", ","), (" > ", ">"), (";}", "}")):
        found = found.replace(long, short)
    return NOUGHT.sub(".", found)
