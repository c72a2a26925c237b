"""Requests that no client should send, each with the status and the code it gets; used over ASGI and over a socket."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

ECHO = '{"query": "query($text: String!) { echo(text: $text) }", "variables": {"text": %s}}'
JSON = {"content-type": "application/json"}


@dataclass(frozen=True)
class Malformed:
    why: str
    status: int
    code: str
    body: bytes = b""
    method: str = "POST"
    path: str = "/graphql"
    headers: dict[str, str] = field(default_factory=lambda: dict(JSON))


def bad(why: str, body: bytes | str, code: str = "BAD_REQUEST") -> Malformed:
    return Malformed(why, 400, code, body.encode() if isinstance(body, str) else body)


def asks(why: str, code: str, query: str, **members: Any) -> Malformed:
    return bad(why, json.dumps({"query": query, **members}), code)


def got(why: str, query_string: str, code: str = "BAD_REQUEST", status: int = 400) -> Malformed:
    return Malformed(why, status, code, method="GET", path=f"/graphql?{query_string}", headers={})


def headed(why: str, status: int, code: str, **headers: str) -> Malformed:
    given = {name.replace("_", "-"): value for name, value in {"content_type": JSON["content-type"], **headers}.items()}
    return Malformed(why, status, code, b'{"query": "{ toy { name } }"}', headers={k: v for k, v in given.items() if v})


MEDIA, ACCEPT, LIMIT = "UNSUPPORTED_MEDIA_TYPE", "NOT_ACCEPTABLE", "LIMIT_EXCEEDED"
PARSE, VALID, INPUT = "PARSE_FAILED", "VALIDATION_FAILED", "BAD_USER_INPUT"
LARGE = b'{"query": "{ toy { name } }", "extensions": {"padding": "%s"}}' % (b"x" * 3_000_000)

MALFORMED = (
    bad("an empty body", ""),
    bad("white space only", " \n\t"),
    bad("no JSON", "toy"),
    bad("half an object", '{"query": "{ toy'),
    bad("text after the object", '{"query": "{ toy { name } }"} {}'),
    bad("a trailing comma", '{"query": "{ toy { name } }",}'),
    bad("a comment", '{"query": "{ toy { name } }" /* ! */}'),
    bad("single quotes", "{'query': '{ toy { name } }'}"),
    bad("a byte-order mark", b'\xef\xbb\xbf{"query": "{ toy { name } }"}'),
    bad("UTF-16", '{"query": "{ toy { name } }"}'.encode("utf-16")),
    bad("UTF-32", '{"query": "{ toy { name } }"}'.encode("utf-32")),
    bad("broken UTF-8", b'{"query": "{ toy { name } } # \xff"}'),
    bad("an overlong NUL", b'{"query": "{ toy { name } } # \xc0\x80"}'),
    bad("a surrogate in UTF-8", b'{"query": "{ toy { name } } # \xed\xa0\x80"}'),
    bad("a cut-off character", b'{"query": "{ toy { name } } # \xe2\x82"}'),
    bad("a raw NUL", b'{"query": "{ toy { name } } # \x00"}'),
    bad("a raw line break in a text", b'{"query": "{ toy\n{ name } }"}'),
    bad("only NULs", b"\x00" * 100),
    bad("a gzip header", b"\x1f\x8b\x08\x00\x00\x00\x00\x00"),
    bad("null", "null"),
    bad("a number", "17"),
    bad("a text", '"{ toy { name } }"'),
    bad("true", "true"),
    bad("an empty batch", "[]"),
    bad("a batch", '[{"query": "{ toy { name } }"}, {"query": "{ toy { name } }"}]'),
    bad("an empty object", "{}"),
    bad("query null", '{"query": null}'),
    bad("query a number", '{"query": 7}'),
    bad("query an object", '{"query": {"a": 1}}'),
    bad("query a list", '{"query": ["{ toy { name } }"]}'),
    bad("query empty", '{"query": ""}'),
    bad("query blank", '{"query": "  \\n "}'),
    bad("query misspelt", '{"Query": "{ toy { name } }"}'),
    bad("query twice", '{"query": "{ toy { name } }", "query": "{ broken }"}'),
    bad("a variable twice", ECHO % '"a", "text": "b"'),
    bad("a NUL in query", '{"query": "{ toy { name } } # \\u0000"}'),
    bad("half a pair in query", '{"query": "{ toy { name } } # \\ud83d"}'),
    bad("variables a list", '{"query": "{ toy { name } }", "variables": [1]}'),
    bad("variables a text", '{"query": "{ toy { name } }", "variables": "{}"}'),
    bad("variables a number", '{"query": "{ toy { name } }", "variables": 0}'),
    bad("variables false", '{"query": "{ toy { name } }", "variables": false}'),
    bad("operationName a number", '{"query": "{ toy { name } }", "operationName": 1}'),
    bad("operationName an object", '{"query": "{ toy { name } }", "operationName": {}}'),
    bad("operationName a list", '{"query": "{ toy { name } }", "operationName": ["A"]}'),
    bad("extensions a list", '{"query": "{ toy { name } }", "extensions": []}'),
    bad("extensions a text", '{"query": "{ toy { name } }", "extensions": "x"}'),
    bad("a NUL in a variable", ECHO % '"\\u0000"'),
    bad("a NUL deep in a variable", ECHO % '[{"a": ["\\u0000"]}]'),
    bad("a NUL in a key", ECHO % '{"\\u0000": 1}'),
    bad("the first half of a pair", ECHO % '"\\ud83d"'),
    bad("the second half of a pair", ECHO % '"\\ude00"'),
    bad("a pair the wrong way round", ECHO % '"\\ude00\\ud83d"'),
    bad("NaN", ECHO % "NaN"),
    bad("Infinity", ECHO % "Infinity"),
    bad("minus Infinity", ECHO % "-Infinity"),
    bad("a float beyond all floats", ECHO % "1e400"),
    bad("2 to the 63rd", ECHO % "9223372036854775808"),
    bad("a number of 5,000 digits", ECHO % ("9" * 5000)),
    bad("a negative number of 5,000 digits", ECHO % ("-" + "9" * 5000)),
    bad("a leading zero", ECHO % "007"),
    bad("lists nested 33 deep", ECHO % ("[" * 33 + "]" * 33)),
    bad("lists nested 100,000 deep", ECHO % ("[" * 100_000 + "]" * 100_000)),
    bad("objects nested 100,000 deep", ECHO % ('{"a":' * 100_000 + "1" + "}" * 100_000)),
    bad("lists opened 400,000 times", "[" * 400_000),
    Malformed("3 MB", 413, "PAYLOAD_TOO_LARGE", LARGE),
    Malformed("1 byte too many", 413, "PAYLOAD_TOO_LARGE", b" " * 1_000_001),
    headed("no content type", 415, MEDIA, content_type=""),
    headed("plain text", 415, MEDIA, content_type="text/plain"),
    headed("a form", 415, MEDIA, content_type="application/x-www-form-urlencoded"),
    headed("a multipart form", 403, "PREFLIGHT_REQUIRED", content_type="multipart/form-data; boundary=x"),
    headed("application/graphql", 415, MEDIA, content_type="application/graphql"),
    headed("JSON in Latin 1", 415, MEDIA, content_type="application/json; charset=iso-8859-1"),
    headed("a type that only looks like JSON", 415, MEDIA, content_type="text/plain; x=application/json"),
    headed("a broken content type", 415, MEDIA, content_type=";;;"),
    headed("a compressed body", 415, MEDIA, content_encoding="gzip"),
    headed("wants XML", 406, ACCEPT, accept="application/xml"),
    headed("wants a page", 406, ACCEPT, accept="text/html"),
    headed("wants no event stream", 406, ACCEPT, accept="text/event-stream;q=0"),
    headed("wants no JSON", 406, ACCEPT, accept="application/json;q=0"),
    headed("a broken Accept", 406, ACCEPT, accept=";;;,,q=1"),
    *(
        Malformed(f"the method {method}", 405, "METHOD_NOT_ALLOWED", method=method)
        for method in ("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW")
    ),
    got("GET without a query", ""),
    got("GET with an empty query", "query="),
    got("GET with a query twice", "query=%7Btoy%7Bname%7D%7D&query=%7Bbroken%7D"),
    got("GET in broken UTF-8", "query=%7Btoy%7Bname%7D%7D%23%ff"),
    got("GET with a NUL", "query=%7Btoy%7Bname%7D%7D%23%00"),
    got("GET with a surrogate", "query=%7Btoy%7Bname%7D%7D%23%ed%a0%80"),
    got("GET with variables that are no JSON", "query=%7Btoy%7Bname%7D%7D&variables=x"),
    got("GET with variables in a list", "query=%7Btoy%7Bname%7D%7D&variables=%5B%5D"),
    got("GET with NaN", "query=%7Btoy%7Bname%7D%7D&variables=%7B%22a%22:NaN%7D"),
    got("GET with extensions in a text", "query=%7Btoy%7Bname%7D%7D&extensions=%22x%22"),
    got("GET with 60 parameters", "query=%7Btoy%7Bname%7D%7D" + "&a=1" * 60),
    got("a mutation over GET", "query=" + quote('mutation{rename(name:"x")}'), "METHOD_NOT_ALLOWED", 405),
    asks("half a document", PARSE, "{ toy {"),
    asks("no selection at all", PARSE, "query"),
    asks("no GraphQL", PARSE, "SELECT * FROM toy"),
    asks("half a pair in a literal", PARSE, '{ echo(text: "\\ud83d") }'),
    asks("a NUL in a literal", INPUT, '{ echo(text: "\\u0000") }'),
    asks("a NUL in a braced literal", INPUT, '{ echo(text: "\\u{0}") }'),
    asks("braces nested 300 deep", PARSE, "{toy" * 300 + "}" * 300),
    asks("lists nested 900 deep", PARSE, "{echo(text:" + "[" * 900 + "]" * 900 + ")}"),
    asks("an unknown field", VALID, "{ tyo { name } }"),
    asks("an unknown argument", VALID, '{ echo(txt: "a") }'),
    asks("a selection on a text", VALID, "{ echo { a } }"),
    asks("no selection on an object", VALID, "{ toy }"),
    asks("a fragment cycle", VALID, "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
    asks("a fragment on itself", VALID, "{ ...A } fragment A on Query { toy { name } ...A }"),
    asks("an unknown fragment", VALID, "{ ...Missing }"),
    asks("an unused fragment", VALID, "{ toy { name } } fragment A on Query { toy { name } }"),
    asks("a variable nobody declared", VALID, "{ echo(text: $text) }"),
    asks("a variable of an unknown type", VALID, "query($a: Nope) { echo(text: $a) }"),
    asks("a text for a number", VALID, '{ echo(number: "x") }'),
    asks("a number beyond 32 bits", VALID, "{ echo(number: 99999999999) }"),
    asks("a literal of 5,000 digits", VALID, "{ echo(number: " + "9" * 5000 + ") }"),
    asks("a type definition", VALID, "{ toy { name } } type Query { a: Int }"),
    asks("only a type definition", "BAD_REQUEST", "type Query { a: Int }"),
    asks("a missing variable", INPUT, "query($a: String!) { echo(text: $a) }"),
    asks("null for a variable", INPUT, "query($a: String!) { echo(text: $a) }", variables={"a": None}),
    asks("a list for a text", INPUT, "query($a: String!) { echo(text: $a) }", variables={"a": ["x"]}),
    asks("a variable beyond 32 bits", INPUT, "query($a: Int) { echo(number: $a) }", variables={"a": 2**40}),
    asks("an unknown operation", "BAD_REQUEST", "query A { toy { name } }", operationName="B"),
    asks("an empty operationName", "BAD_REQUEST", "query A { toy { name } }", operationName=""),
    asks("two operations and no name", "BAD_REQUEST", "query A { toy { name } } query B { toy { name } }"),
    asks("a document without operations", "BAD_REQUEST", "fragment A on Query { toy { name } }"),
    asks("a subscription", "BAD_REQUEST", "subscription { toyMoved }"),
    asks("2,001 tokens", LIMIT, "{" + " name" * 2000 + "}"),
    asks("31 aliases", LIMIT, "{" + "".join(f" a{n}: echo" for n in range(31)) + "}"),
    asks("9 directives", LIMIT, "{ echo" + " @include(if: true)" * 9 + "}"),
    asks("13 levels", LIMIT, "{ toy" + " { owner" * 11 + " { name }" + " }" * 12),
)
