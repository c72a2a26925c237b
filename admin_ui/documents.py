"""The GraphQL documents behind the screens, built from the declarations and checked when the admin starts."""

from collections.abc import Iterable
from functools import cache

from graphql import GraphQLSchema, parse, print_ast, validate

from admin_ui.columns import Column, columns_of, title_selection
from admin_ui.screens import Screen
from schema.kit.action import Action, arguments_of
from schema.kit.entity import Entity
from schema.kit.fields import Shape
from schema.kit.info import BackLink, noun, verb
from schema.kit.names import camel

VIEWER = "viewer { user { id name email role language } }"
RELATED = 5
"""How many rows of a long list a detail page shows."""
HISTORY = 10


class WrongDocument(Exception):
    """A document that the schema does not understand: a declaration and the API do not agree."""


@cache
def tidy(document: str) -> str:
    """Lay a document out as people read it."""
    return print_ast(parse(document))


def list_document(screen: Screen, columns: Iterable[Column]) -> str:
    """Read one page of a list."""
    name, shown = screen.name, " ".join(dict.fromkeys(each.selection for each in columns))
    return tidy(f"""
        query {name}List(
            $first: Int!, $after: String, $filter: {name}Filter, $orderBy: {name}Order
        ) {{
            {VIEWER}
            rows: {camel(screen.entity.plural or "")}(
                first: $first, after: $after, filter: $filter, orderBy: $orderBy
            ) {{
                totalCount
                pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
                nodes {{ {title_selection(screen.entity)} {shown} }}
            }}
        }}""")


def detail_document(screen: Screen) -> str:
    """Read all there is to see of one row."""
    own = " ".join(each.selection for each in screen.facts.values())
    doable = " ".join(can(action) for action in screen.changes)
    related = " ".join(_related(name, back, screen.schema) for name, back in screen.backs.items())
    return tidy(f"""
        query {screen.name}Detail($id: ID!) {{
            {VIEWER}
            row: node(id: $id) {{
                ... on {screen.name} {{ {title_selection(screen.entity)} {own} {doable} {related} }}
            }}
        }}""")


def can(action: type[Action]) -> str:
    """Return the field that says whether the viewer may do it to a row."""
    return camel(f"viewer_can_{verb(action)}")


def _related(name: str, back: BackLink, schema: GraphQLSchema) -> str:
    shown = f"{title_selection(back.child)} {_cells(back, schema)}"
    if back.back.shape is Shape.CONNECTION:
        return f"{camel(name)}(first: {RELATED}) {{ totalCount nodes {{ {shown} }} }}"
    return f"{camel(name)} {{ {shown} }}"


def _cells(back: BackLink, schema: GraphQLSchema) -> str:
    return " ".join(each.selection for each in related_columns(back, schema))


def related_columns(back: BackLink, schema: GraphQLSchema) -> list[Column]:
    """Return what a detail page shows of the rows that link to its own: not the link itself, and nothing long."""
    found = columns_of(back.child, schema).values()
    return [each for each in found if each.key not in (back.field, "version") and not each.has_lines]


def action_document(action: type[Action]) -> str:
    """Do an action, and read what it made or refused."""
    subject, name = noun(action.subject), action.__name__
    asked, given = [], []
    if not action.creates:
        asked, given = ["$id: ID!"], ["id: $id"]
        if action_is_versioned(action):
            asked, given = [*asked, "$expectedVersion: Int"], [*given, "expectedVersion: $expectedVersion"]
    if arguments := arguments_of(action):
        needed = "!" if action.creates or any(each.required for each in arguments) else ""
        asked, given = [*asked, f"$input: {name}Input{needed}"], [*given, "input: $input"]
    head = f"({', '.join(asked)})" if asked else ""
    tail = f"({', '.join(given)})" if given else ""
    return tidy(f"""
        mutation {name}{head} {{
            done: {camel(subject)}{name.removeprefix(action.subject.__name__)}{tail} {{
                {camel(subject)} {{ {title_selection(action.subject)} }}
                userErrors {{ message code field }}
            }}
        }}""")


def action_is_versioned(action: type[Action]) -> bool:
    """Whether the action can be told which version of the row it was meant for."""
    return not action.creates and "version" in action.subject._meta.fields_map


def pick_document(entity: type[Entity]) -> str:
    """Look for rows to link to."""
    name = entity.__name__
    return tidy(f"""
        query {name}Pick($first: Int!, $filter: {name}Filter) {{
            rows: {camel(entity.plural or "")}(first: $first, filter: $filter) {{
                totalCount nodes {{ {title_selection(entity)} }}
            }}
        }}""")


def check(schema: GraphQLSchema, documents: Iterable[str]) -> None:
    """Refuse to start with a document that the schema does not understand.

    Raises:
        WrongDocument: with every error and the document it is in.
    """
    wrong = [f"{error.message}\n{text}" for text in documents for error in validate(schema, parse(text))]
    if wrong:
        raise WrongDocument("\n\n".join(wrong))
