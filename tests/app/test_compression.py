"""Answers are compressed where that helps, and where it tells nobody anything."""

import pytest
from starlette.requests import HTTPConnection

from app.http.compression import may_be_compressed
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api

INTROSPECTION = "{ __schema { types { name description fields { name description } } } }"


async def test_answers_pages_and_scripts_are_compressed(api: Api) -> None:
    visitor = await Visitor(api).enter(ADMIN)
    page = await visitor.http.get("/admin/users", headers={"accept-encoding": "gzip"})
    style = next(each for each in page.text.split('"') if each.endswith(".css"))

    answers = [
        page,
        await visitor.http.get(style, headers={"accept-encoding": "gzip"}),
        await api.send({"query": INTROSPECTION}),
    ]

    assert [each.headers["content-encoding"] for each in answers] == ["gzip"] * 3
    assert all(len(each.content) > 3 * int(each.headers["content-length"]) for each in answers)
    assert all("Accept-Encoding" in each.headers["vary"] for each in answers)


async def test_small_answers_and_streams_are_left_alone(api: Api) -> None:
    small = await api.send({"query": "{ __typename }"})
    async with api.http.stream(
        "POST",
        "/graphql",
        json={"query": INTROSPECTION},
        headers={"authorization": f"Bearer {api.token}", "accept": "text/event-stream", "accept-encoding": "gzip"},
    ) as stream:
        streamed = stream.headers

    assert "content-encoding" not in small.headers
    assert (streamed["content-type"], "content-encoding" in streamed) == ("text/event-stream; charset=utf-8", False)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, False),
        ({"accept-encoding": "gzip, br"}, True),
        ({"accept-encoding": "br, GZIP; q=0.5"}, True),
        ({"accept-encoding": "gzip;q=0"}, False),
        ({"accept-encoding": "gzip;q=0.0"}, False),
        ({"accept-encoding": "xgzip"}, False),
        ({"accept-encoding": "gzip", "cookie": "a=b", "sec-fetch-site": "same-origin"}, True),
        ({"accept-encoding": "gzip", "cookie": "a=b", "sec-fetch-site": "none"}, True),
        # a link from another site, which brings the cookie along: the length of the page could tell what is in it
        ({"accept-encoding": "gzip", "cookie": "a=b", "sec-fetch-site": "cross-site"}, False),
        ({"accept-encoding": "gzip", "cookie": "a=b", "sec-fetch-site": "same-site"}, False),
        ({"accept-encoding": "gzip", "sec-fetch-site": "cross-site", "authorization": "Bearer x"}, True),
    ],
)
def test_what_another_site_made_a_browser_ask_is_not_compressed(headers: dict[str, str], expected: bool) -> None:
    scope = {"type": "http", "method": "GET", "scheme": "https", "server": ("a", 443), "path": "/", "query_string": b""}
    given = [(name.encode(), value.encode()) for name, value in headers.items()]

    assert may_be_compressed(HTTPConnection({**scope, "headers": given})) is expected
