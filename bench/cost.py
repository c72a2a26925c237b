"""Which accepted documents take longest: run `python bench/cost.py` on a machine that does nothing else.

Writes a document for every field of the rows of every list, with the field under as many aliases on as large a page as
is allowed, and shows the slowest with the time of the processor beside the cost.
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # so that it runs from anywhere

from graphql import (
    GraphQLArgument,
    GraphQLObjectType,
    GraphQLType,
    get_named_type,
    get_nullable_type,
    is_composite_type,
    parse,
)

from resolvers.compat import graphql_schema  # needs the path above
from resolvers.graphql import schema  # needs the path above
from resolvers.limits.documents import operation_of  # needs the path above
from resolvers.limits.meter import COST_LIMIT  # needs the path above
from resolvers.limits.rules import ALIAS_LIMIT, weigh  # needs the path above
from tests.api import Api, api_on  # needs the path above
from tests.demo import fill_with_demo  # needs the path above

SHOWN, REPEATS = 25, 2
PAGES = (100, 10)
ALIASES = (ALIAS_LIMIT, 15, 8, 4, 2, 1)
ARGUMENTS = {"Date": '"2027-01-01"', "DateTime": '"2026-10-01T00:00:00Z"', "Int": "100"}
REQUIRED = {"from": '"2020-01-01"', "to": '"2035-01-01"', "requirement": '"x"', "obtainedOn": '"2026-01-01"'}


def given(arguments: dict[str, GraphQLArgument]) -> str:
    """Arguments that ask for as much as can be."""
    known = {
        name: REQUIRED.get(name) or ARGUMENTS.get(get_named_type(each.type).name) for name, each in arguments.items()
    }
    wanted = {name: text for name, text in known.items() if text and name not in ("last", "upTo")}
    return f"({', '.join(f'{name}: {text}' for name, text in wanted.items())})" if wanted else ""


def leaf_of(kind: object) -> str:
    return " { __typename }" if is_composite_type(kind) else ""


def fields() -> Iterator[tuple[str, str, str]]:
    """The list at the root, a field of its rows, and how to ask for it below a page."""
    query = graphql_schema(schema).query_type
    assert query is not None
    for root, listed in query.fields.items():
        page = get_named_type(listed.type)
        if isinstance(page, GraphQLObjectType) and page.name.endswith("Connection"):
            row: GraphQLObjectType = get_named_type(page.fields["nodes"].type)
            for name, made in row.fields.items():
                yield root, name, f"{name}{given(made.args)}{deepest(get_nullable_type(made.type))}"


def deepest(kind: GraphQLType) -> str:
    """All plain values below a field, and of a page its rows."""
    named = get_named_type(kind)
    if not isinstance(named, GraphQLObjectType):
        return leaf_of(named)
    if named.name.endswith("Connection"):
        return f" {{ totalCount nodes{deepest(named.fields['nodes'].type)} }}"
    plain = [name for name, made in named.fields.items() if not is_composite_type(get_named_type(made.type))]
    inside = [
        f"{name} {{ __typename }}" for name in ("progress", "reasons", "completions", "done") if name in named.fields
    ]
    return f" {{ {' '.join([*plain, *inside])} }}"


async def measured(api: Api, text: str) -> tuple[float, dict[str, int]]:
    """The time of the processor in milliseconds, and the cost."""
    began = process_time()
    response = await api.send({"query": text})
    took = (process_time() - began) * 1000
    return took, response.json().get("extensions", {}).get("cost", {"asked": 0, "used": 0})


def largest(root: str, asked: str) -> Iterator[tuple[str, int, int]]:
    """Documents about one field that cost about all that is allowed, with their rows and aliases."""
    inside = graphql_schema(schema)
    for size in PAGES:
        for times in ALIASES:
            aliased = " ".join(f"a{n}: {asked}" for n in range(times))
            text = f"{{ {root}(first: {size}) {{ nodes {{ {aliased} }} }} }}"
            document = parse(text)
            operation = operation_of(document, None)
            if operation is not None and weigh(inside, document, operation, {}).cost <= COST_LIMIT:
                yield text, size, times
                break


async def worst_of(api: Api, root: str, asked: str) -> tuple[float, dict[str, int], int, int] | None:
    """The slowest accepted document about one field."""
    found = []
    for text, size, times in largest(root, asked):
        took = [await measured(api, text) for _ in range(REPEATS)]
        found.append((min(each[0] for each in took), took[0][1], size, times))
    return max(found, key=lambda each: each[0], default=None)


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with api_on(f"sqlite://{folder}/cost.sqlite3") as api:
            await fill_with_demo(api)
            rows = [
                (root, name, worst) for root, name, asked in fields() if (worst := await worst_of(api, root, asked))
            ]
    rows.sort(key=lambda row: -row[2][0])
    print(f"{'ms':>7} {'asked':>6} {'used':>6}  rows aliases  field")
    for root, name, (took, cost, size, times) in rows[:SHOWN]:
        print(f"{took:7.1f} {cost['asked']:6} {cost['used']:6} {size:5} {times:7}  {root}.{name}")


if __name__ == "__main__":
    asyncio.run(main())
