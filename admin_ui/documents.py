"""The GraphQL documents behind the screens, built from the declarations."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from graphql import GraphQLSchema, get_named_type

from admin_ui.columns import (
    ReadableColumn,
    column_named,
    readable_columns,
    title_parts,
    title_selection,
)
from admin_ui.counts import TOTAL
from admin_ui.document_text import tidy
from admin_ui.extras import declared, extra_of
from admin_ui.screens import Screen, is_short
from schema.kit.access import Own, OwnOfManager, Phrase, Without
from schema.kit.action import Action, arguments_of
from schema.kit.entity import Entity
from schema.kit.fields import Shape
from schema.kit.info import BackLink, backs_of, counts_changes, entity_named, fields_of, linked_entity, noun, verb
from schema.kit.names import camel

VIEWER = """
    viewer { user { id name email role language } savedViews { id name screen query sharedWith owner { id } } }
"""
"""Who somebody is, and the lists they keep: what the frame of every page shows."""
RELATED = 5
"""How many rows of a long list a detail page shows."""
HISTORY, WHOLE_HISTORY = 8, 100
"""How much of what happened a page shows, and how much if all of it is asked for."""
CHANGES = 6
"""How many of the things that changed with it a page shows; all of them stand in the audit."""


def list_document(screen: Screen, columns: Iterable[ReadableColumn], named: Iterable[type[Entity]] = ()) -> str:
    """Read one page of a list, and what the rows are called that it is narrowed by: rows of the entities `named`.

    A list that can be asked on any day shows what is true on the day that it is asked on.
    """
    targets = list(dict.fromkeys(named))
    names = " ".join(f"... on {each.__name__} {{ {title_selection(each)} }}" for each in targets)
    name, on = screen.name, "on" if screen.entity.is_dated else ""
    shown = " ".join(dict.fromkeys(each.selected(on=on) for each in columns))
    shown += f" acted: {camel(screen.acts_on)} {{ id }}" if screen.acts_on else ""
    shown += f" led: {camel(screen.leads_to)} {{ id }}" if screen.leads_to else ""
    return tidy(f"""
        query {name}List(
            $first: Int, $after: String, $last: Int, $before: String,
            $filter: {name}Filter, $orderBy: {name}Order{", $named: [ID!]!" if targets else ""}
            {"$on: Date, $asKnownAt: DateTime" if on else ""}
        ) {{
            {"eventCursor" if screen.is_queue else ""}
            {VIEWER}
            {f"named: nodes(ids: $named) {{ __typename {names} }}" if targets else ""}
            rows: {camel(screen.entity.plural or "")}(
                first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy
                {"on: $on, asKnownAt: $asKnownAt" if on else ""}
            ) {{
                {TOTAL} rowsBefore
                pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
                nodes {{ {title_selection(screen.entity)} {shown} }}
            }}
        }}""")


def rows_document(screen: Screen, shown: str) -> str:
    """Read the rows of a list and nothing else, page by page and each with what is `shown`: they may be very many."""
    name, is_dated = screen.name, screen.entity.is_dated
    return tidy(f"""
        query {name}Rows(
            $first: Int!, $after: String, $filter: {name}Filter, $orderBy: {name}Order
            {"$on: Date, $asKnownAt: DateTime" if is_dated else ""}
        ) {{
            rows: {camel(screen.entity.plural or "")}(
                first: $first, after: $after, filter: $filter, orderBy: $orderBy
                {"on: $on, asKnownAt: $asKnownAt" if is_dated else ""}
            ) {{
                pageInfo {{ hasNextPage endCursor }}
                nodes {{ {title_selection(screen.entity)} {shown} }}
            }}
        }}""")


@cache
def detail_document(screen: Screen) -> str:
    """Read all there is to see of one row."""
    own = " ".join(each.selection for each in screen.facts.values())
    doable = " ".join(map(telling, screen.changes))
    related = " ".join(_related(name, back, screen.schema) for name, back in shown_backs(screen.entity).items())
    extra, history = extra_of("details", screen.entity), _history(screen)
    asked = ["$id: ID!", *(["$history: Int!"] if history else []), *declared(extra)]
    return tidy(f"""
        query {screen.name}Detail({", ".join(asked)}) {{
            {VIEWER}
            row: node(id: $id) {{
                ... on {screen.name} {{
                    {title_selection(screen.entity)} {own} {doable} {related} {extra.spread} {history}
                }}
            }}
        }}
        {extra.text}""")


def has_history(screen: Screen) -> bool:
    """Whether the API tells what happened to a row."""
    return "history" in getattr(screen.schema.type_map[screen.name], "fields", {})


def actor_of(schema: GraphQLSchema) -> type[Entity]:
    """The entity of those who do things, as `HistoryEntry.actor` of the API has it."""
    return entity_named(type_at(schema, "HistoryEntry", "actor"))


def type_at(schema: GraphQLSchema, owner: str, field: str) -> str:
    found: Any = schema.type_map[owner]
    return str(get_named_type(found.fields[field].type))


def _history(screen: Screen) -> str:
    if not has_history(screen):
        return ""
    actor = title_selection(actor_of(screen.schema))
    entry = f"name happenedAt actor {{ {actor} }} changes(first: {CHANGES}) {{ field before after }}"
    return f"history(first: $history) {{ totalCount nodes {{ {entry} }} }}"


def home_document(screens: Iterable[Screen], numbers: str = "") -> str:
    """Read what the first page shows; `numbers` is the selection of those that it leads with."""
    extras = [extra_of("places/home", screen.entity) for screen in screens]
    asked = list(dict.fromkeys([*declared(*extras), *(["$looksAfter: Boolean!"] if numbers else [])]))
    head = f"({', '.join(asked)})" if asked else ""
    return tidy(f"""
        query Home{head} {{ {VIEWER} {numbers} {" ".join(each.spread for each in extras)} }}
        {" ".join(each.text for each in extras)}""")


def can(action: type[Action]) -> str:
    """`viewerCanArchive`: says of a row whether the viewer may do it now."""
    return camel(f"viewer_can_{verb(action)}")


def telling(action: type[Action]) -> str:
    """Return what has to be read of a row to tell whether the viewer may do something to it, and why not."""
    subject = action.subject
    states = (camel(name) for name in action.available_when if name in fields_of(subject))
    bars = (_of_phrase(subject, part) for phrase in action.barred.values() for part in phrase.parts())
    return " ".join([can(action), *states, *bars])


def _of_phrase(subject: type[Entity], phrase: Phrase) -> str:
    """Return the selection by which a phrase can be told to hold; empty if a row does not show it."""
    if isinstance(phrase, Without) and backs_of(subject)[phrase.back].back.shape is Shape.LIST:
        return f"{camel(phrase.back)} {{ {' '.join(camel(name) for name, _ in phrase.where)} }}"
    if not isinstance(phrase, Own | OwnOfManager):
        return ""
    steps = phrase.path.split(".") if phrase.path else []
    for step in steps:
        if step not in fields_of(subject):
            return ""
        subject = linked_entity(subject, step)
    return "".join(f"{camel(step)} {{ " for step in steps) + "id" + " }" * len(steps)


def shown_backs(entity: type[Entity]) -> dict[str, BackLink]:
    """Return the far sides that a page shows: not the whole of what stands there in parts."""
    found = backs_of(entity)
    parts = [(each.child, each.field) for each in found.values() if each.back.where and each.back.shape is Shape.LIST]
    return {
        name: each
        for name, each in found.items()
        if each.back.where or each.back.shape is not Shape.LIST or parts.count((each.child, each.field)) < 2
    }


def lists_within(back: BackLink) -> dict[str, BackLink]:
    """Return the short lists of a row that another row's page shows in place."""
    return {name: each for name, each in shown_backs(back.child).items() if each.back.shape is Shape.LIST}


def _related(name: str, back: BackLink, schema: GraphQLSchema) -> str:
    if back.back.shape is Shape.ONE:
        own = " ".join(
            each.selection for each in readable_columns(back.child, schema).values() if each.key != back.field
        )
        inner = " ".join(_related(each, found, schema) for each, found in lists_within(back).items())
        return f"{camel(name)} {{ {title_selection(back.child)} {own} {inner} }}"
    shown = f"{title_selection(back.child)} {_cells(back, schema)}"
    if back.back.shape is Shape.CONNECTION:
        newest = ", orderBy: {field: ID, direction: DESC}" if back.back.order == "id" else ""
        return f"{camel(name)}(first: {RELATED}{newest}) {{ totalCount nodes {{ {shown} }} }}"
    return f"{camel(name)} {{ {shown} }}"


def _cells(back: BackLink, schema: GraphQLSchema) -> str:
    return " ".join(each.selection for each in related_columns(back, schema))


def going_without_saying(back: BackLink) -> tuple[str, ...]:
    """Return the facts that all rows at the far side of a link share: what they link to, and what it keeps apart."""
    return (back.field, *back.back.where)


def related_columns(back: BackLink, schema: GraphQLSchema) -> list[ReadableColumn]:
    """Return what a page shows of the rows that link to its own, besides what they are called."""
    chosen = getattr(getattr(back.child, "Admin", None), "columns", None) or tuple(readable_columns(back.child, schema))
    known = {*going_without_saying(back), *title_parts(back.child, going_without_saying(back))}
    found = [column_named(back.child, key, schema) for key in chosen if key not in known]
    return [each for each in found if is_short(each)]


def action_document(action: type[Action]) -> str:
    """Do an action, and read what it made or refused."""
    subject, name = noun(action.subject), action.__name__
    asked, given = [], []
    if not action.creates:
        asked, given = ["$id: ID!"], ["id: $id"]
        if takes_revision(action):
            asked, given = [*asked, "$expectedRevision: Int"], [*given, "expectedRevision: $expectedRevision"]
    if arguments := arguments_of(action):
        needed = "!" if action.creates or any(each.required for each in arguments) else ""
        asked, given = [*asked, f"$input: {name}Input{needed}"], [*given, "input: $input"]
    head = f"({', '.join(asked)})" if asked else ""
    tail = f"({', '.join(given)})" if given else ""
    secret = "token" if action.hands_out else ""
    return tidy(f"""
        mutation {name}{head} {{
            done: {camel(subject)}{name.removeprefix(action.subject.__name__)}{tail} {{
                {camel(subject)} {{ {title_selection(action.subject)} }}
                {secret} userErrors {{ message code field }}
            }}
        }}""")


def takes_revision(action: type[Action]) -> bool:
    """Whether the action can be told which revision of the row it was meant for."""
    return not action.creates and counts_changes(action.subject)
