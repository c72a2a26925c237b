"""Tens of thousands of wrong requests, made up: not one is answered with a failure of ours."""

import asyncio
import os
from collections import Counter

import httpx
import pytest

from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from tests.api import Api
from tests.resolvers.access_case import NAMED
from tests.resolvers.access_organisation import Organisation, ident, tables
from tests.resolvers.malformed_made import Made, Maker
from tests.seed import SEED


@pytest.mark.parametrize("count", [400, pytest.param(int(os.environ.get("SOAK", "50000")), marks=pytest.mark.soak)])
async def test_no_made_up_request_is_answered_with_a_failure_of_ours(org: Organisation, count: int) -> None:
    maker = Maker(graphql_schema(schema), SEED, await some_ids())

    statuses: Counter[int] = Counter()
    codes: Counter[str] = Counter()
    for number in range(count):
        api = org.viewers[("ada", "mia", "nina")[number % 3]]
        made = maker.request()
        headers = {"authorization": f"Bearer {api.token}", **made.headers}
        asked = {name.encode(): value.encode() for name, value in headers.items()}
        while (response := await sent(api, made, asked)).status_code == 429:
            await asyncio.sleep(int(response.headers["retry-after"]))
        assert response.status_code < 500, (number, made, response.text[:500])
        told = codes_of(made, response)
        assert "INTERNAL" not in told, (number, made)
        statuses[response.status_code] += 1
        codes.update(told)

    assert statuses[200] > count / 10, "hardly anything was read"
    assert statuses[400] > count / 10, "hardly anything was wrong"
    assert len(codes) >= 8


async def sent(api: Api, made: Made, headers: dict[bytes, bytes]) -> httpx.Response:
    return await api.http.request(made.method, made.path, content=made.body, headers=headers)


def codes_of(made: Made, response: httpx.Response) -> list[str]:
    """The codes of the errors on top, each of which has to have one."""
    if made.method == "HEAD" or "json" not in response.headers.get("content-type", ""):
        return []
    errors = response.json().get("errors", ())
    return [error["extensions"]["code"] for error in errors]


async def some_ids() -> list[str]:
    """An id or two of each noun that has rows."""
    rows = await tables()
    return [ident(NAMED[noun], key) for noun, of_noun in rows.items() if noun in NAMED for key in list(of_noun)[:2]]
