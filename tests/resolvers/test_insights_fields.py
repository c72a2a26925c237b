"""Every field of every report of Insights answers, for whoever may ask; and nobody else gets anything."""

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type

from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from tests.api import Api
from tests.journeys.first_aid import first_aid

INSIGHTS: Any = graphql_schema(schema).type_map["Insights"]
REPORTS = sorted(INSIGHTS.fields)
COUNTS = graphql_schema(schema).type_map["AssignmentCount"]
LISTS = {"assignments", "openings", "completions", "users"}


def everything_of(kind: object) -> str:
    """Select all that a report says, and of each list behind a number how long it is."""
    if not isinstance(kind, GraphQLObjectType):
        return ""
    if not kind.name.startswith("Insights") and not kind.name.endswith(("Count", "PageInfo")):
        return "{ id }"
    parts = []
    for name, field in kind.fields.items():
        below = "{ totalCount nodes { id } }" if name in LISTS else everything_of(get_named_type(field.type))
        parts.append(f"{name}{'(first: 1)' if name in LISTS else ''} {below}")
    return f"{{ {' '.join(parts)} }}"


def parts_of(report: str) -> Iterator[str]:
    """Give documents that ask a report for everything, a part of it at a time: it is too much for one."""
    field = INSIGHTS.fields[report]
    asked = f"{report}(first: 2)" if "first" in field.args else report
    for name, each in get_named_type(field.type).fields.items():
        below: Any = get_named_type(each.type)
        if name in ("rows", "total"):
            for part in below.fields:
                yield f"{{ insights {{ {asked} {{ {name} {{ {part_of(part, below)} }} }} }} }}"
        else:
            yield f"{{ insights {{ {asked} {{ {name} {everything_of(below)} }} }} }}"


def part_of(name: str, row: Any) -> str:
    if name == "qualifications":
        return "qualifications { qualification { id } assigned { count userCount } absent { count } }"
    if name == "versions":
        return f"versions {{ version {{ id }} assigned {everything_of(COUNTS)} absent {{ count }} }}"
    return f"{name} {everything_of(get_named_type(row.fields[name].type))}"


async def test_every_field_of_every_report_answers(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    await api.do("coverageTargetSet", unit=api.company, qualification=story.qualification, needed=1)
    await api.user("Mia", role="MANAGER", managed_units=[api.company])
    mia = await api.signed_in_as("mia@care.example")

    for viewer in (api, mia):
        for report in REPORTS:
            for document in parts_of(report):
                answer = await viewer.attempt(document)
                assert (answer.status, list(answer.errors)) == (200, []), document


@pytest.mark.parametrize("report", ["", *REPORTS])
async def test_learners_have_none(api: Api, report: str) -> None:
    await api.user("Lena")
    lena = await api.signed_in_as("lena@care.example")

    answer = await lena.attempt(f"{{ insights {{ {f'{report} {{ on }}' if report else '__typename'} }} }}")

    assert (answer.data, answer.codes) == ({"insights": None}, ["NOT_FOUND"])
