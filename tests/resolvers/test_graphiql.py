"""The page for people: complete, from here alone, and under a policy that lets nothing else in."""

import gzip
import re

import httpx
import pytest
from graphql import parse, validate
from starlette.applications import Starlette
from starlette.routing import Route

from resolvers.compat import graphql_schema
from resolvers.graphql import schema as product_schema
from resolvers.limits.documents import operation_of
from resolvers.limits.rules import check_document, check_weight, weigh
from resolvers.transport import graphiql
from resolvers.transport.http import GraphQLView
from tests.resolvers.edge_toys import client, context_for, schema

BROWSER = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"}

application = Starlette(
    routes=[
        Route("/graphql", GraphQLView(schema, context_for=context_for, page=graphiql.page)),
        Route(graphiql.ASSETS_PATH + "/{version}/{name}", graphiql.graphiql_asset),
    ]
)


async def get(path: str, **headers: str) -> httpx.Response:
    async with client(application) as asking:
        return await asking.get(path, headers={name.replace("_", "-"): value for name, value in headers.items()})


async def test_a_browser_gets_the_page_and_a_program_does_not():
    page = await get("/graphql", **BROWSER)
    program = await get("/graphql", accept="*/*")
    query = await get("/graphql?query={toy{name}}", **BROWSER)

    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert (program.status_code, program.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")
    assert query.json()["data"] == {"toy": {"name": "Bear"}}


async def test_the_page_names_only_files_that_are_served_here():
    page = await get("/graphql", **BROWSER)
    addresses = re.findall(r'(?:src|href)="([^"]+)"', page.text)

    answers = {address: await get(address) for address in addresses if not address.startswith("data:")}

    assert len(answers) == len(graphiql.ASSETS) == 6
    assert {answer.status_code for answer in answers.values()} == {200}
    assert {answer.headers["content-type"].split(";")[0] for answer in answers.values()} == {
        "text/javascript",
        "text/css",
    }
    assert {answer.headers["cache-control"] for answer in answers.values()} == {"public, max-age=31536000, immutable"}


async def test_the_page_has_a_policy_without_other_hosts_and_without_inline_scripts():
    page = await get("/graphql", **BROWSER)
    policy = page.headers["content-security-policy"]

    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "connect-src 'self'" in policy
    assert "http" not in policy
    assert "unsafe-eval" not in policy
    assert not re.search(r"<script(?![^>]*src=)|\son\w+=|style=", page.text)


@pytest.mark.parametrize("path", ["0/page.js", "{version}/missing.js", "{version}/..%2f__init__.py", "{version}/"])
async def test_other_addresses_below_the_assets_are_not_there(path: str):
    response = await get(f"{graphiql.ASSETS_PATH}/{path.format(version=graphiql.version())}")

    assert response.status_code == 404


async def test_files_come_compressed_to_those_who_read_that():
    path = f"{graphiql.ASSETS_PATH}/{graphiql.version()}/graphiql.min.js"

    plain = await get(path, accept_encoding="identity")
    compressed = await get(path, accept_encoding="gzip")

    assert ("content-encoding" in plain.headers, compressed.headers["content-encoding"]) == (False, "gzip")
    assert plain.content == compressed.content == graphiql.ASSETS["graphiql.min.js"].read_bytes()
    assert int(compressed.headers["content-length"]) < len(gzip.compress(plain.content)) + 100


def test_the_query_the_page_starts_with_is_valid_and_within_the_limits():
    script = graphiql.ASSETS["page.js"].read_text(encoding="utf-8")
    document = parse(script.partition("const DEFAULT_QUERY = `")[2].partition("`;")[0])
    operation = operation_of(document, "Me")
    assert operation is not None

    assert validate(graphql_schema(product_schema), document) == []
    check_document(document)
    check_weight(weigh(graphql_schema(product_schema), document, operation, {}))


def test_every_vendored_file_is_listed_with_its_licence():
    listed = (graphiql._HERE / "VENDORED.md").read_text(encoding="utf-8")

    for path in sorted((graphiql._HERE / "vendor").iterdir()):
        assert path.name in listed, f"{path.name} is not in VENDORED.md"
