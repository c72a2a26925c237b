"""What clients rely on does not change under them: the API is compared with that of the last release."""

from pathlib import Path

import pytest
from graphql import build_schema
from graphql.utilities import find_breaking_changes

from resolvers.sdl import FILE

RELEASED = FILE.with_name("released.graphql")
TOY = "type Query { toy(id: ID!): Toy } type Toy { name: String! colour: Colour } enum Colour { RED BLUE }"


def broken(released: str, now: str) -> list[str]:
    found = find_breaking_changes(build_schema(released), build_schema(now))
    return sorted(change.description for change in found)


def test_nothing_of_the_last_release_is_broken() -> None:
    found = broken(read(RELEASED), read(FILE))

    assert found == [], "Keep it; or say in CHANGELOG.md what breaks, and copy schema.graphql to released.graphql."


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("name: String!", "title: String!", "FIELD_REMOVED"),
        ("name: String!", "name: String", "FIELD_CHANGED_KIND"),
        ("RED BLUE", "RED", "VALUE_REMOVED_FROM_ENUM"),
        ("(id: ID!)", "(id: ID!, day: String!)", "REQUIRED_ARG_ADDED"),
    ],
)
def test_what_breaks_a_client_is_found(before: str, after: str, kind: str) -> None:
    [change] = find_breaking_changes(build_schema(TOY), build_schema(TOY.replace(before, after)))

    assert change.type.name == kind


@pytest.mark.parametrize("after", ["name: String! size: Int", "name: String! @deprecated"])
def test_what_breaks_nobody_is_let_through(after: str) -> None:
    assert broken(TOY, TOY.replace("name: String!", after)) == []
