"""Clients that try the hash of a document first are told to send the document: Apollo Client, urql."""

from urllib.parse import urlencode

import httpx
import orjson
import pytest

from tests.api import Api
from tests.listening import socket

HASH = {"persistedQuery": {"version": 1, "sha256Hash": "ec" * 32}}
FREE = {"cost": {"asked": 0, "allowed": 5000, "used": 0}}
REFUSED = {
    "errors": [
        {"message": "PersistedQueryNotSupported", "extensions": {"code": "PERSISTED_QUERY_NOT_SUPPORTED"}},
    ]
}


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_hash_alone_is_answered_in_the_words_that_clients_wait_for(api: Api, method: str) -> None:
    if method == "POST":
        response = await api.post(orjson.dumps({"operationName": "Q", "variables": {}, "extensions": HASH}))
    else:
        response = await api.get(f"/graphql?{urlencode({'extensions': orjson.dumps(HASH).decode()})}")

    assert (response.status_code, response.json()) == (400, REFUSED)


async def test_with_the_document_beside_it_the_hash_is_of_no_interest(api: Api) -> None:
    response: httpx.Response = await api.post(orjson.dumps({"query": "{ __typename }", "extensions": HASH}))

    assert response.json() == {"data": {"__typename": "Query"}, "extensions": FREE}


@pytest.mark.parametrize("extensions", [None, {}, {"other": 1}])
async def test_no_document_and_no_hash_is_no_request(api: Api, extensions: object) -> None:
    response = await api.post(orjson.dumps({"extensions": extensions}))

    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


async def test_on_a_socket_only_the_operation_is_refused(ada: Api) -> None:
    async with socket(ada) as opened:
        await opened.say(id="1", type="subscribe", payload={"extensions": HASH})
        refused = await opened.hear()
        await opened.subscribe("{ __typename }", id="1")
        served = await opened.next()

    assert refused == {"id": "1", "type": "error", "payload": REFUSED["errors"]}
    assert served == {"__typename": "Query"}
