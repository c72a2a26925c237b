"""A cursor is a place in its own list and order; what is none is refused."""

import base64
import json

import pytest

from tests.api import Api

CURSOR = "query($after: String) { users(after: $after, orderBy: {field: NAME}) { nodes { id } } }"


def forged(*parts: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(list(parts)).encode()).decode().rstrip("=")


BROKEN = {
    "empty": "",
    "words": "not a cursor",
    "letters": "é",
    "long": "A" * 1001,
    "very long": "A" * 50_000,
    "not JSON": base64.urlsafe_b64encode(b"{").decode(),
    "nested": base64.urlsafe_b64encode(b"[" * 700).decode(),
    "an object": forged({}),
    "too short": forged("name", "ASC", "a"),
    "too long": forged("name", "ASC", "a", 1, 2),
    "another order": forged("id", "ASC", 1, 1),
    "another direction": forged("name", "DESC", "a", 1),
    "another field": forged("email", "ASC", "a", 1),
    "no field": forged("password", "ASC", "a", 1),
    "a number": forged("name", "ASC", 1, 1),
    "null": forged("name", "ASC", None, 1),
    "a list": forged("name", "ASC", ["a"], 1),
    "a null character": forged("name", "ASC", "a\0", 1),
    "half a character": forged("name", "ASC", "\ud800", 1),
    "a negative id": forged("name", "ASC", "a", -1),
    "a huge id": forged("name", "ASC", "a", 2**63),
    "half an id": forged("name", "ASC", "a", 1.5),
    "true as an id": forged("name", "ASC", "a", True),
}


@pytest.mark.parametrize("cursor", BROKEN.values(), ids=BROKEN.keys())
async def test_what_is_no_cursor_of_this_list_is_refused(api: Api, cursor: str) -> None:
    answer = await api.attempt(CURSOR, after=cursor)

    assert (answer.status, answer.codes) == (400, ["BAD_USER_INPUT"])


async def test_a_cursor_with_a_null_character_is_refused_with_the_request(api: Api) -> None:
    answer = await api.attempt(CURSOR, after="\0")

    assert (answer.status, answer.codes) == (400, ["BAD_REQUEST"])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("DATE_ADDED", "tomorrow"),
        ("DATE_ADDED", "2026-02-30"),
        ("DATE_ADDED", 20260101),
        ("RECORDED_AT", "2026-01-01T00:00:00"),
        ("RECORDED_AT", "0001-01-01T00:00:00+23:00"),
        ("RECORDED_AT", "9999-12-31T23:59:59-23:00"),
        ("RECORDED_AT", "2026-01-01"),
        ("RECORDED_AT", "noon"),
        ("NUMBER", 2**31),
        ("NUMBER", "1"),
        ("NUMBER", True),
    ],
)
async def test_a_cursor_with_a_value_that_cannot_be_is_refused(api: Api, field: str, value: object) -> None:
    name = {"DATE_ADDED": "users", "RECORDED_AT": "completions", "NUMBER": "enrolments"}[field]
    after = forged(field.lower(), "ASC", value, 1)

    listed = f"{name}(after: $after, orderBy: {{field: {field}}}) {{ nodes {{ id }} }}"
    answer = await api.attempt(f"query($after: String) {{ {listed} }}", after=after)

    assert (answer.status, answer.codes) == (400, ["BAD_USER_INPUT"])


@pytest.mark.parametrize("field", ["ID", "COMPLETED_ON", "RECORDED_AT"])
@pytest.mark.parametrize("value", ["0001-01-01", "9999-12-31"])
async def test_a_cursor_at_the_ends_of_time_is_a_place_like_any_other(api: Api, field: str, value: str) -> None:
    at = {"ID": 1, "COMPLETED_ON": value, "RECORDED_AT": f"{value}T12:00:00+00:00"}[field]
    document = f"query($a: String) {{ completions(after: $a, orderBy: {{field: {field}}}) {{ nodes {{ id }} }} }}"

    assert await api.ask(document, a=forged(field.lower(), "ASC", at, 1)) == {"completions": {"nodes": []}}
