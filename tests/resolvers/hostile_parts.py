"""Requests in several parts that no client sends: each has to be refused with a code before anything is done."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from resolvers.transport.multipart import MULTIPART_LIMIT
from tests.resolvers.whole_files import pdf

BOUNDARY = "----limit"
TYPE = f"multipart/form-data; boundary={BOUNDARY}"
DOCUMENT = """
    mutation($input: UploadedCertificateSubmitInput!) {
        uploadedCertificateSubmit(input: $input) { userErrors { code } }
    }
"""
OPERATIONS: dict[str, Any] = {"query": DOCUMENT, "variables": {"input": {"file": None, "obtainedOn": "2026-01-01"}}}
MAP: dict[str, Any] = {"0": ["variables.input.file"]}
PLACE = "variables.input.file"

Part = tuple[str, bytes]
"""What follows `form-data; ` in the part's header, and its content."""


@dataclass(frozen=True, slots=True)
class HostileRequest:
    """A body with its headers, the status it is answered with and the code."""

    why: str
    body: bytes
    status: int = 400
    code: str = "BAD_REQUEST"
    headers: Mapping[str, str] = field(default_factory=dict)


def file_part(name: str = "0", content: bytes = pdf()) -> Part:
    return f'name="{name}"; filename="x.pdf"', content


def text_part(name: str, value: object) -> Part:
    return f'name="{name}"', value if isinstance(value, bytes) else json.dumps(value).encode()


def body(*parts: Part, end: bytes = b"--") -> bytes:
    """The parts as they are sent."""
    pieces = [
        f"--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n".encode() + content + b"\r\n"
        for head, content in parts
    ]
    return b"".join(pieces) + f"--{BOUNDARY}".encode() + end + b"\r\n"


def asking(operations: object = OPERATIONS, places: object = MAP, *files: Part) -> bytes:
    return body(text_part("operations", operations), text_part("map", places), *(files or (file_part(),)))


def with_file(value: object) -> dict[str, Any]:
    """The operation with something else than null in the file's place."""
    return {**OPERATIONS, "variables": {"input": {"file": value}}}


MAPS: dict[str, object] = {
    "a map that is no JSON": b"{", "a map that is empty": {}, "a map that is a list": [["0"]], "a map of null": None,
    "a map that is a number": 7, "a map of texts": {"0": PLACE}, "a map of numbers": {"0": [7]},
    "a map of nothing": {"0": []}, "a map of null places": {"0": None}, "a map of maps": {"0": {"a": PLACE}},
    "a file that is not there": {"0": [PLACE], "1": [PLACE]}, "another file": {"1": [PLACE]},
    "a place twice": {"0": [PLACE, PLACE]}, "eleven places": {"0": [PLACE] * 11}, "no place": {"0": [""]},
    "the variables as a whole": {"0": ["variables"]}, "the document": {"0": ["query"]},
    "another variable": {"0": ["variables.other"]}, "a place below null": {"0": [f"{PLACE}.x"]},
    "a place in a text": {"0": ["variables.input.obtainedOn.0"]},
    "a taken place": {"0": ["variables.input.obtainedOn"]},
    "an index into an object": {"0": ["variables.input.0"]}, "a negative index": {"0": ["variables.-1"]},
    "a prototype": {"0": ["variables.__proto__.x"]}, "a class": {"0": ["variables.__class__"]},
    "a place of ten thousand letters": {"0": ["variables." + "a" * 10_000]},
    "a thousand steps": {"0": ["variables" + ".input" * 1000]}, "dots": {"0": ["..."]},
    "a place that is nested": {"0": [[PLACE]]}, "the same key twice": b'{"0": ["a"], "0": ["b"]}',
}  # fmt: skip
ASKED: dict[str, object] = {
    "operations that are no JSON": b"{",
    "operations of null": None,
    "operations that are a batch": [OPERATIONS],
    "operations that are a text": "query",
    "operations without a document": {"variables": {}},
    "operations without variables": {"query": DOCUMENT},
    "variables that are a list": {**OPERATIONS, "variables": [None]},
    "operations nested forty deep": {**OPERATIONS, "extensions": json.loads("[" * 40 + "]" * 40)},
    "operations with half a character": b'{"query": "\\ud800"}',
    "operations with a zero": b'{"query": "\\u0000"}',
    "operations in Latin 1": b'{"query": "\xe9"}',
    "operations of more than a megabyte": {**OPERATIONS, "padding": "x" * 1_000_001},
}


def hostile_requests() -> Iterator[HostileRequest]:
    """Give all of them."""
    for why, places in MAPS.items():
        yield HostileRequest(why, asking(OPERATIONS, places))
    for why, operations in ASKED.items():
        yield HostileRequest(why, asking(operations))
    yield from wrong_parts()
    yield from wrong_envelopes()


def wrong_parts() -> Iterator[HostileRequest]:
    operations, places = text_part("operations", OPERATIONS), text_part("map", MAP)
    yield HostileRequest("no parts", body())
    yield HostileRequest("nothing", b"")
    yield HostileRequest("no operations", body(places, file_part()))
    yield HostileRequest("no map", body(operations, file_part()))
    yield HostileRequest("no file", body(operations, places))
    yield HostileRequest("a text in the place of a file", body(operations, places, text_part("0", "x")))
    yield HostileRequest("operations twice", body(operations, operations, places, file_part()))
    yield HostileRequest("a file twice", body(operations, places, file_part(), file_part()))
    yield HostileRequest("a file that the map does not name", body(operations, places, file_part(), file_part("1")))
    yield HostileRequest("operations as a file", body(file_part("operations"), places, file_part()))
    yield HostileRequest("a map as a file", body(operations, file_part("map"), file_part()))
    yield HostileRequest("one text too many", body(operations, places, text_part("more", 1), file_part()))
    yield HostileRequest("six files", body(operations, places, *(file_part(str(each)) for each in range(6))))
    yield HostileRequest("a thousand files", body(operations, places, *(file_part(str(each)) for each in range(1000))))
    yield HostileRequest("a part without a name", body(operations, places, ('filename="x.pdf"', b"x")))
    yield HostileRequest("a part of nothing", body(operations, places, ("", b"x")))
    yield HostileRequest("a name of zeros", body(operations, places, file_part("\0")))


def wrong_envelopes() -> Iterator[HostileRequest]:
    media: dict[str, Any] = {"status": 415, "code": "UNSUPPORTED_MEDIA_TYPE"}
    whole = asking()
    yield HostileRequest("no boundary", whole, headers={"content-type": "multipart/form-data"})
    yield HostileRequest("another boundary", whole, headers={"content-type": "multipart/form-data; boundary=x"})
    long = "multipart/form-data; boundary=" + "x" * 71
    yield HostileRequest("a boundary that is too long", whole, headers={"content-type": long})
    odd = 'multipart/form-data; boundary="<x>"'
    yield HostileRequest("a boundary of other signs", whole, headers={"content-type": odd})
    yield HostileRequest("an empty boundary", whole, headers={"content-type": 'multipart/form-data; boundary=""'})
    yield HostileRequest(
        "multipart of another kind", whole, **media, headers={"content-type": TYPE.replace("form-data", "mixed")}
    )
    yield HostileRequest("a compressed body", whole, **media, headers={"content-encoding": "gzip"})
    yield HostileRequest("JSON instead of parts", json.dumps(OPERATIONS).encode())
    yield HostileRequest("no end", asking()[:-8])
    yield HostileRequest("an end in the middle", asking()[:200])
    yield HostileRequest("a line too few", asking().replace(b"\r\n\r\n", b"\r\n", 1))
    yield HostileRequest("other line ends", asking().replace(b"\r\n", b"\n"))
    yield HostileRequest("a header of a megabyte", asking().replace(b"form-data;", b"form-data; x=" + b"y" * 2**20, 1))
    yield HostileRequest(
        "a header without a colon", asking().replace(b"Content-Disposition:", b"Content-Disposition", 1)
    )
    yield HostileRequest(
        "no header that a page could not send", whole, 403, "PREFLIGHT_REQUIRED", {"graphql-require-preflight": ""}
    )
    large = asking(OPERATIONS, MAP, file_part("0", b"x" * MULTIPART_LIMIT))
    yield HostileRequest("a byte too many", large, 413, "PAYLOAD_TOO_LARGE")
    yield HostileRequest(
        "a file that is written out",
        json.dumps(with_file("x")).encode(),
        400,
        "BAD_USER_INPUT",
        {"content-type": "application/json"},
    )
    yield HostileRequest(
        "no file at all",
        json.dumps(with_file(None)).encode(),
        400,
        "BAD_USER_INPUT",
        {"content-type": "application/json"},
    )


HOSTILE_REQUESTS = tuple(hostile_requests())
