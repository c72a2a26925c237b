"""Requests that are wrong in ways that nobody thought of: any field of the API, hostile values, broken bytes."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import quote

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    GraphQLType,
    get_named_type,
    is_object_type,
)

TEXTS = (
    "", " ", "\t\n", "x" * 300, "x" * 20_000, "\0", "a\0b", "\ud800", "\u202e\u2066", "𝟙²½", "İıſß", "🧑🏽‍🚒" * 40,
    "'; --", '"', "\\", "%_%", "{{7*7}}", "${x}", "<script>", "../../etc/passwd", "code:", "code:first-aid", "email:@",
    "email:\ud800", "null", "NaN", "-0", "1e309", "0x10", "VXNlcjox", "VXNlcjo5OTk5OTk5OTk5OTk5OTk5OTk5OTk",
    "VXNlcjotMQ==", "T3JnVW5pdDox", "2026-01-01", "2026-02-30", "0000-00-00", "9999-12-31", "-2026-01-01", "20260101",
    "2026-W01-1", "P1Y", "P0D", "P-1Y", "P999999999Y", "PT1S", "2026-01-01T00:00:00Z", "2026-01-01T25:61:61+99:99",
    "٢٠٢٦-٠١-٠١", "A" * 5_000, "=1+1",
)  # fmt: skip
NUMBERS = (0, -1, 1, 7, 2**31 - 1, 2**31, -(2**31) - 1, 2**53, 2**63, 10**40, 0.5, -0.0, 1e308)
METHODS = ("GET", "GET", "PUT", "HEAD", "DELETE")
ODD: tuple[Any, ...] = (None, True, False, [], {}, [[]], [None], {"a": {"b": []}}, {"": ""})
HEADERS: dict[str, Sequence[str]] = {
    "content-type": ("", "text/plain", "application/json; charset=utf-16", "multipart/form-data", "a/b/c"),
    "accept": ("", "*", "text/html", "text/event-stream", "application/graphql-response+json;q=x", "a/b;q=0"),
    "accept-language": ("", "xx", "nl;q=2", "en;q=-1", "*", "x" * 5_000, ",,,;"),
    "authorization": ("", "Bearer", "Bearer ", "Basic YTpi", "Bearer " + "a" * 5_000, "Bearer é"),
    "idempotency-key": ("", " ", "a", "x" * 5_000, '"quoted"', "a,b"),
    "origin": ("null", "http://", "https://elsewhere.example", "javascript:"),
    "cookie": ("session=", "session=a; session=b", "=;=;", "session=" + "x" * 4_000),
    "host": ("", "elsewhere.example", "[::1", "a:b:c"),
    "content-length": ("0", "1"),
}


@dataclass(frozen=True, slots=True)
class Made:
    """One request."""

    method: str
    path: str
    body: bytes
    headers: dict[str, str]


class Maker:
    """Makes requests, one after the other, from a schema and ids of rows that there are."""

    def __init__(self, schema: GraphQLSchema, seed: int, ids: Sequence[str]) -> None:
        """Take the fields of queries and mutations; ids are mixed with what can be no id."""
        self.random = Random(seed)
        self.ids = ids
        roots = (("query", schema.query_type), ("mutation", schema.mutation_type))
        self.fields = [(kind, *each) for kind, root in roots if root for each in root.fields.items()]

    def request(self) -> Made:
        """Make one: a document with variables, sent in one of the ways there are, and perhaps broken on its way."""
        kind, name, field = self.random.choice(self.fields)
        sent: dict[str, Any] = self._document(kind, name, field)
        if self.random.random() < 0.1:
            sent[self.random.choice(("query", "variables", "operationName", "extensions"))] = self._anything()
        headers = {"content-type": "application/json"}
        if self.random.random() < 0.15:
            header = self.random.choice(sorted(HEADERS))
            headers[header] = self.random.choice(HEADERS[header])
        body = json.dumps(sent).encode()
        if self.random.random() < 0.1:
            asked = "&".join(f"{each}={quote(json.dumps(value))}" for each, value in sent.items())
            return Made(self.random.choice(METHODS), f"/graphql?{asked[:8_000]}", b"", headers)
        if self.random.random() < 0.3:
            body = self._broken(body)
        return Made("POST", "/graphql", body, headers)

    def _document(self, kind: str, name: str, field: GraphQLField) -> dict[str, Any]:
        given = {each: at for each, at in field.args.items() if self._is_given(at.type)}
        header = ", ".join(f"${each}: {at.type}" for each, at in given.items())
        passed = ", ".join(f"{each}: ${each}" for each in given)
        selected = self._selection(field.type, 3)
        document = f"{kind}{f'({header})' if header else ''} {{ {name}{f'({passed})' if passed else ''}{selected} }}"
        return {"query": document, "variables": {each: self._value(at.type, 4) for each, at in given.items()}}

    def _selection(self, asked: GraphQLType, depth: int) -> str:
        named = get_named_type(asked)
        if not is_object_type(named):
            return "" if not hasattr(named, "fields") and not hasattr(named, "types") else " { __typename }"
        fields = [
            each for each in named.fields.items() if not any(self._is_needed(at.type) for at in each[1].args.values())
        ]
        chosen = self.random.sample(fields, min(len(fields), 3)) if depth else []
        return (
            " { __typename "
            + " ".join(f"{name}{self._selection(each.type, depth - 1)}" for name, each in chosen)
            + " }"
        )

    @staticmethod
    def _is_needed(asked: GraphQLType) -> bool:
        return isinstance(asked, GraphQLNonNull)

    def _is_given(self, asked: GraphQLType) -> bool:
        return self.random.random() < (0.95 if self._is_needed(asked) else 0.4)

    def _value(self, asked: GraphQLType, depth: int) -> Any:
        """Make a value that mostly has the type, and mostly is absurd."""
        if self.random.random() < 0.06:
            return self._anything()
        if isinstance(asked, GraphQLNonNull):
            return self._value(asked.of_type, depth)
        if isinstance(asked, GraphQLList):
            many = self.random.choice((0, 1, 1, 2, 3, 30)) if depth else 0
            return [self._value(asked.of_type, depth - 1) for _ in range(many)]
        if isinstance(asked, GraphQLInputObjectType):
            fields = {name: each.type for name, each in asked.fields.items() if depth and self._is_given(each.type)}
            return {name: self._value(each, depth - 1) for name, each in fields.items()}
        if isinstance(asked, GraphQLEnumType):
            return self.random.choice((*asked.values, "NOBODY"))
        return self._scalar(str(asked))

    def _scalar(self, name: str) -> Any:
        makers: dict[str, Callable[[], Any]] = {
            "ID": lambda: self.random.choice((*self.ids, *self.ids, self.random.choice(TEXTS))),
            "Int": lambda: self.random.choice(NUMBERS),
            "Boolean": lambda: self.random.random() < 0.5,
        }
        return makers.get(name, lambda: self.random.choice(TEXTS))()

    def _anything(self) -> Any:
        return self.random.choice((*TEXTS, *NUMBERS, *ODD))

    def _broken(self, body: bytes) -> bytes:
        """Cut, double or overwrite a piece of the bytes."""
        at = self.random.randrange(len(body) + 1)
        through = min(len(body), at + self.random.choice((0, 1, 1, 2, 8, 64)))
        put = self.random.choice(
            (b"", body[at:through] * 2, b"\0", b"\xff", b"\xed\xa0\x80", b'"', b"{", b"}", b"[" * 200, b"\\u0000")
        )
        return body[:at] + put + body[through:]
