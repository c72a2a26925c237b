"""Whatever goes wrong, the client gets the same shape, a code, and nothing that is only ours to know."""

import errno
import sqlite3

import asyncpg
import pytest
from graphql import GraphQLError, parse, validate
from strawberry.types.execution import ExecutionResult, PreExecutionError
from tortoise.exceptions import OperationalError

from app.db.database import DatabaseUnavailable
from app.db.transaction_errors import TransactionTimeout
from resolvers.compat import graphql_schema
from resolvers.errors import (
    MASKED_MESSAGE,
    BadInput,
    LimitExceeded,
    NotFound,
    RequestError,
    Unauthenticated,
    answer_error,
    refusal_in,
)
from resolvers.transport.answers import answer
from tests.resolvers.edge_toys import schema


def full() -> sqlite3.OperationalError:
    """What SQLite says when there is no room left."""
    connection = sqlite3.connect(":memory:")
    connection.execute("PRAGMA max_page_count=1")
    with pytest.raises(sqlite3.OperationalError, match="is full") as found:
        connection.execute("CREATE TABLE toy (id)")
    return found.value


def located(error: Exception, *path: str | int) -> GraphQLError:
    """The error as the executor wraps what a resolver raised."""
    return GraphQLError(str(error), path=list(path) or None, original_error=error)


@pytest.mark.parametrize(
    ("error", "status", "extensions"),
    [
        (RequestError("TEAPOT", "Short and stout."), 400, {"code": "TEAPOT"}),
        (RequestError("TEAPOT", "Short and stout.", status=418, spout=1), 418, {"code": "TEAPOT", "spout": 1}),
        (Unauthenticated(), 401, {"code": "UNAUTHENTICATED"}),
        (NotFound(), 404, {"code": "NOT_FOUND"}),
        (BadInput("No."), 400, {"code": "BAD_USER_INPUT"}),
        (BadInput("No.", argument="on"), 400, {"code": "BAD_USER_INPUT", "argument": "on"}),
        (BadInput("No.", field=("achieve", 2)), 400, {"code": "BAD_USER_INPUT", "field": ["achieve", 2]}),
        (
            LimitExceeded("Too dear.", limit="cost", allowed=5, asked=10**40),
            400,
            {"code": "LIMIT_EXCEEDED", "limit": "cost", "allowed": 5, "asked": 10**15},
        ),
        (TransactionTimeout("locked by pid 7"), 503, {"code": "BUSY", "retryable": True}),
        (DatabaseUnavailable("no route to db.internal"), 503, {"code": "UNAVAILABLE", "retryable": True}),
        (OperationalError(full()), 507, {"code": "STORAGE_FULL", "retryable": True}),
        (asyncpg.DiskFullError("in pid 7"), 507, {"code": "STORAGE_FULL", "retryable": True}),
        (OSError(errno.ENOSPC, "internal"), 507, {"code": "STORAGE_FULL", "retryable": True}),
        (OSError(errno.ENOENT, "internal"), 500, {"code": "INTERNAL", "correlationId": "id-1"}),
        (asyncpg.CannotConnectNowError("internal"), 503, {"code": "UNAVAILABLE", "retryable": True}),
        (asyncpg.InterfaceError("connection is closed"), 503, {"code": "UNAVAILABLE", "retryable": True}),
        (asyncpg.InterfaceError("another operation"), 500, {"code": "INTERNAL", "correlationId": "id-1"}),
    ],
)
def test_a_refusal_keeps_its_code_its_details_and_its_status(error: Exception, status: int, extensions: object):
    answered = answer_error(located(error, "toys", 1), executing=True, correlation_id="id-1")

    assert (answered.status, answered.formatted["extensions"]) == (status, extensions)
    assert answered.formatted["path"] == ["toys", 1]
    assert "internal" not in answered.formatted["message"]
    assert "pid" not in answered.formatted["message"]


def test_the_code_is_there_also_for_those_who_execute_in_process():
    error = located(NotFound("Gone."), "toy")

    assert error.formatted == {"message": "Gone.", "path": ["toy"], "extensions": {"code": "NOT_FOUND"}}


def test_a_refusal_is_found_however_deep_it_is_wrapped():
    refusal = NotFound()

    assert refusal_in(located(located(refusal), "toy")) is refusal
    assert refusal_in(located(KeyError("x"))) is None
    assert refusal_in(None) is None


@pytest.mark.parametrize(
    "error",
    [
        located(KeyError("password"), "toy"),
        GraphQLError("Int cannot represent non-integer value: 'password'", path=["toy"]),
        located(TypeError("Cannot return null for non-nullable field Toy.password."), "toy", "name"),
    ],
)
def test_what_nobody_foresaw_is_masked(error: GraphQLError):
    answered = answer_error(error, executing=True, correlation_id="id-1")

    assert answered.status == 500
    assert answered.formatted["message"] == MASKED_MESSAGE
    assert answered.formatted["extensions"] == {"code": "INTERNAL", "correlationId": "id-1"}


def test_an_exception_before_execution_is_masked_and_a_rule_s_finding_is_not():
    surprise = answer_error(located(KeyError("password")), executing=False, correlation_id="id-1")
    (finding,) = validate(graphql_schema(schema), parse("{ tyo { name } }"))
    found = answer_error(finding, executing=False, correlation_id="id-1")

    assert surprise.formatted["extensions"] == {"code": "INTERNAL", "correlationId": "id-1"}
    assert found.formatted == {
        "message": "Cannot query field 'tyo' on type 'Query'.",
        "locations": [{"line": 1, "column": 3}],
        "extensions": {"code": "VALIDATION_FAILED"},
    }


def test_an_error_that_already_has_a_code_keeps_it():
    error = GraphQLError("No.", path=["toy"], extensions={"code": "MINE"})

    assert answer_error(error, executing=True, correlation_id="id-1").formatted["extensions"] == {"code": "MINE"}


BUSY, GONE, SIGN_IN = (located(error, "toy") for error in (TransactionTimeout(), NotFound(), Unauthenticated()))


@pytest.mark.parametrize(
    ("result", "status", "has_data"),
    [
        (ExecutionResult({"toy": 1}, None), 200, True),
        (ExecutionResult({"toy": None}, None), 200, True),
        (ExecutionResult({"toy": None}, [GONE]), 200, True),
        (ExecutionResult(None, [GONE]), 404, True),
        (ExecutionResult(None, [BUSY, GONE]), 503, True),
        (ExecutionResult({"toy": None}, [BUSY]), 503, False),
        (ExecutionResult({"toy": None, "name": "x"}, [BUSY]), 200, True),
        (ExecutionResult({"toy": None}, [SIGN_IN, SIGN_IN]), 401, False),
        (ExecutionResult({"toy": None, "name": "x"}, [SIGN_IN]), 200, True),
        (ExecutionResult({"toy": None}, [SIGN_IN, GONE]), 200, True),
        (PreExecutionError(None, [located(Unauthenticated())]), 401, False),
        (PreExecutionError(None, [located(BadInput("No."))]), 400, False),
        (ExecutionResult(None, [GraphQLError("Variable '$a' has invalid value: x")]), 400, False),
    ],
)
def test_the_status_is_that_of_the_worst_error_if_there_is_no_data(
    result: ExecutionResult, status: int, has_data: bool
):
    response = answer(result, "application/json", correlation_id="id-1")

    assert (response.status_code, b'"data"' in response.body) == (status, has_data)
    assert ("retry-after" in response.headers) is (status == 503)
    assert ("www-authenticate" in response.headers) is (status == 401)
