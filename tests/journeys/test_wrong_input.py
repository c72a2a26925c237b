"""Whatever is sent: an answer with a code, never a failure of ours, and nothing is left behind."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from tests.api import Api
from tests.journeys.first_aid import FirstAid, first_aid
from tests.stored import contents
from tests.verbs import Json, mutation

HUGE = 10**40
READ = "query($id: ID!) { node(id: $id) { id } }"
STANDING = 'query($id: ID!) {{ node(id: $id) {{ ... on Assignment {{ standing(on: "{}") {{ status }} }} }} }}'
TIMELINE = (
    'query($id: ID!) {{ node(id: $id) {{ ... on Assignment {{ timeline(from: "{}", through: "{}") {{ status }} }} }} }}'
)


@dataclass(frozen=True, slots=True)
class Wrong:
    """A document that cannot be meant, and the code it is answered with, as a user error or on top."""

    why: str
    code: str
    document: str
    variables: Json


def does(why: str, code: str, verb: str, **given: Any) -> Wrong:
    """Doing a verb with this input."""
    return Wrong(why, code, mutation(verb), {"input": given, "id": "$assignment"})


def asks(why: str, code: str, document: str, **variables: Any) -> Wrong:
    """Asking this."""
    return Wrong(why, code, document, {"id": "$assignment", **variables})


LIST = [{"activity": "$eLearning"}]
NEW = {"name": "New", "duration": "ROLLING", "maintainPeriod": "P1Y", "achieve": LIST, "maintain": LIST}
DONE = {"user": "$lena", "activity": "$eLearning"}
ASSIGNED = {"user": "$lena", "qualification": "$qualification"}
WITHOUT_NAME = {name: value for name, value in NEW.items() if name != "name"}
NAMED = "mutation {{ learningActivityCreate(input: {{name: {}, type: EXAM}}) {{ userErrors {{ code }} }} }}"
USERS = "query($filter: UserFilter) { users(filter: $filter) { totalCount } }"
PAGE = "query($first: Int!, $after: String) { users(first: $first, after: $after) { nodes { id } } }"

WRONG = (
    does("an empty Achieve list", "EMPTY_ACHIEVE", "qualificationCreate", **{**NEW, "achieve": []}),
    does("a name missing", "BAD_USER_INPUT", "qualificationCreate", **WITHOUT_NAME),
    does("a name of null", "BAD_USER_INPUT", "qualificationCreate", **{**NEW, "name": None}),
    does("a blank name", "REQUIRED", "qualificationCreate", **{**NEW, "name": " \u00a0\t"}),
    does("a period of 0 days", "OUT_OF_RANGE", "qualificationCreate", **{**NEW, "maintainPeriod": "P0D"}),
    does("a period of 999 years", "OUT_OF_RANGE", "qualificationCreate", **{**NEW, "maintainPeriod": "P999Y"}),
    does("an endless period", "INVALID", "qualificationCreate", **{**NEW, "maintainPeriod": f"P{HUGE}Y"}),
    does("a period in Arabic digits", "INVALID", "qualificationCreate", **{**NEW, "maintainPeriod": "P\u0661Y"}),
    does("a period that is a number", "BAD_USER_INPUT", "qualificationCreate", **{**NEW, "maintainPeriod": 1}),
    does("a huge number", "BAD_REQUEST", "qualificationCreate", **{**NEW, "graceDays": HUGE}),
    does("the largest number", "OUT_OF_RANGE", "qualificationCreate", **{**NEW, "graceDays": 2**31 - 1}),
    does("a larger one", "BAD_USER_INPUT", "qualificationCreate", **{**NEW, "graceDays": 2**31}),
    does("half a day", "BAD_USER_INPUT", "qualificationCreate", **{**NEW, "graceDays": 0.5}),
    does("an unknown field", "BAD_USER_INPUT", "qualificationCreate", **NEW, colour="red"),
    does("an unknown activity", "NOT_FOUND", "qualificationCreate", **{**NEW, "achieve": [{"activity": "x"}]}),
    does("a NUL in a code", "BAD_REQUEST", "completionRecord", **{**DONE, "activity": "code:\0"}),
    does("half a character in a code", "BAD_REQUEST", "completionRecord", **{**DONE, "activity": "code:\ud800"}),
    does("half a character in a name", "BAD_REQUEST", "learningActivityCreate", name="\udfff", type="EXAM"),
    does("a NUL in a name", "BAD_REQUEST", "learningActivityCreate", name="a\0b", type="EXAM"),
    does("an id of another noun", "NOT_FOUND", "completionRecord", **{**DONE, "user": "$eLearning"}),
    does("an id far away", "NOT_FOUND", "completionRecord", **{**DONE, "user": "VXNlcjo5MjIzMzcyMDM2ODU0Nzc1ODA3"}),
    does(
        "an id beyond all", "NOT_FOUND", "completionRecord", **{**DONE, "user": "VXNlcjo5OTk5OTk5OTk5OTk5OTk5OTk5OTk"}
    ),
    does("an id that is a number", "NOT_FOUND", "completionRecord", **{**DONE, "user": 2**53}),
    does("completed in 9999", "OUT_OF_RANGE", "completionRecord", **DONE, completedOn="9999-12-31"),
    does("completed in the year 0", "BAD_USER_INPUT", "completionRecord", **DONE, completedOn="0000-01-01"),
    does("completed in 10000", "BAD_USER_INPUT", "completionRecord", **DONE, completedOn="10000-01-01"),
    does("completed on 30 February", "BAD_USER_INPUT", "completionRecord", **DONE, completedOn="2026-02-30"),
    does("completed at a number", "BAD_USER_INPUT", "completionRecord", **DONE, completedOn=2**53),
    does("assigned in 9999", "OUT_OF_RANGE", "assignmentCreate", **ASSIGNED, assignedOn="9999-01-01"),
    asks("an unknown id", "NOT_FOUND", READ, id="QXNzaWdubWVudDo5OTk"),
    asks("an empty id", "NOT_FOUND", READ, id=""),
    asks("a very long id", "NOT_FOUND", READ, id="A" * 10_000),
    asks("an id with a NUL", "BAD_REQUEST", READ, id="\0"),
    asks("standing in 9999", "BAD_USER_INPUT", STANDING.format("9999-12-31")),
    asks("standing in the year 1", "BAD_USER_INPUT", STANDING.format("0001-01-01")),
    asks("a timeline to 9999", "BAD_USER_INPUT", TIMELINE.format("2026-01-01", "9999-12-31")),
    asks("a timeline backwards", "BAD_USER_INPUT", TIMELINE.format("2026-01-02", "2026-01-01")),
    asks("a timeline of centuries", "BAD_USER_INPUT", TIMELINE.format("1900-01-01", "2200-12-31")),
    asks("due in 9999", "BAD_USER_INPUT", '{ viewer { due(on: "9999-12-31") { dueOn } } }'),
    asks("added in 9999", "BAD_USER_INPUT", USERS, filter={"dateAdded": {"through": "9999-12-31"}}),
    asks("a search with a NUL", "BAD_REQUEST", USERS, filter={"search": "\0"}),
    asks("an endless search", "BAD_USER_INPUT", USERS, filter={"search": "x" * 100_000}),
    asks("a page of nothing", "BAD_USER_INPUT", PAGE, first=0),
    asks("a negative page", "BAD_USER_INPUT", PAGE, first=-1),
    asks("a huge page", "LIMIT_EXCEEDED", PAGE, first=2**31 - 1),
    asks("no cursor", "BAD_USER_INPUT", PAGE, first=1, after="nowhere"),
    asks("a NUL in a literal", "BAD_USER_INPUT", NAMED.format('"a\\u0000b"')),
    asks("a NUL in a block", "BAD_REQUEST", NAMED.format('"""a\0b"""')),
    asks("a huge literal", "VALIDATION_FAILED", NAMED.format(HUGE)),
)


def with_ids(value: Any, story: FirstAid) -> Any:
    """The value with the story's ids in the places of their names."""
    if isinstance(value, dict):
        return {name: with_ids(each, story) for name, each in value.items()}
    if isinstance(value, list):
        return [with_ids(each, story) for each in value]
    ids = {"$lena": story.lena, "$eLearning": story.e_learning, "$qualification": story.qualification}
    return {**ids, "$assignment": story.assignment}.get(value, value) if isinstance(value, str) else value


def codes_in(body: Json) -> list[str]:
    """Every code in an answer: of errors on top and of user errors."""
    payloads = [each for each in (body.get("data") or {}).values() if isinstance(each, dict)]
    told = [error["code"] for payload in payloads for error in payload.get("userErrors", ())]
    return told + [error["extensions"]["code"] for error in body.get("errors", ())]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.why)
async def test_it_is_refused_with_a_code_and_leaves_nothing_behind(api: Api, wrong: Wrong):
    story = await first_aid(api)
    before = await contents()

    sent = {"query": wrong.document, "variables": with_ids(wrong.variables, story)}
    response = await api.post(json.dumps(sent).encode())

    assert codes_in(response.json()) == [wrong.code]
    assert response.status_code < 500
    assert await contents() == before


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b'{"query": "{ viewer { user { name } } }", "extensions": {"x": "%s"}}' % (b"x" * 3_000_000), 413, None),
        (
            b'{"query": "mutation { groupCreate(input: {name: \\"\xff\\"}) { userErrors { code } } }"}',
            400,
            "BAD_REQUEST",
        ),
        (
            b'{"query": "mutation { groupCreate(input: {name: \\"\xed\xa0\x80\\"}) { userErrors { code } } }"}',
            400,
            None,
        ),
        (b"\x00", 400, "BAD_REQUEST"),
        (b"[" * 100_000, 400, "BAD_REQUEST"),
    ],
    ids=["3 MB", "broken UTF-8", "half a character", "a NUL", "brackets without end"],
)
async def test_a_broken_body_is_refused_with_a_code_and_leaves_nothing_behind(
    api: Api, body: bytes, status: int, code: str | None
):
    before = await contents()

    response = await api.post(body)

    expected = code or {413: "PAYLOAD_TOO_LARGE", 400: "BAD_REQUEST"}[status]
    assert (response.status_code, codes_in(response.json())) == (status, [expected])
    assert await contents() == before


async def test_nobody_gets_in_without_a_token_and_nothing_is_left_behind(api: Api):
    before = await contents()

    answer = await api.signed_out().attempt(NAMED.format('"Mine"'))

    assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])
    assert await contents() == before
