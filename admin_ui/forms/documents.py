"""The GraphQL documents behind a form: to show it, and to read what was sent."""

from collections.abc import Iterator

from graphql import GraphQLSchema

from admin_ui.columns import title_selection
from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER, takes_revision, telling
from admin_ui.extras import declared, extra_of
from admin_ui.forms.drafts import targets_of
from admin_ui.forms.pickers import offers
from admin_ui.forms.previews import preview_document, preview_field
from admin_ui.forms.stored import stored_selection
from schema.kit.action import Action, arguments_of
from schema.kit.fields import ROW_REVISION


def form_documents(schema: GraphQLSchema, action: type[Action]) -> Iterator[str]:
    """Give every document behind the form of an action."""
    yield form_document(action)
    yield form_document(action, with_choices=False)
    if preview_field(schema, action):
        yield preview_document(schema, action)
    if compares(action):
        yield row_document(action)
    if action.creates and action.copies:
        yield copy_document(action)


def form_document(action: type[Action], *, with_choices: bool = True) -> str:
    """Read what the form of an action shows: the row as it is, and the first rows that its links can be given."""
    picks = offers(targets_of(action)) if with_choices else ""
    name, subject = action.__name__, action.subject.__name__
    if action.creates:
        return tidy(f"query {name}Form {{ {VIEWER} {picks} }}")
    inside = [title_selection(action.subject), telling(action), *_compared(action)]
    extra = extra_of("actions", action)
    return tidy(f"""
        query {name}Form({", ".join(["$id: ID!", *declared(extra)])}) {{
            {VIEWER} {picks} row: node(id: $id) {{ ... on {subject} {{ {" ".join(inside)} {extra.spread} }} }}
        }}
        {extra.text}""")


def row_document(action: type[Action]) -> str:
    """Read the row that what was sent is compared with."""
    name, subject = action.__name__, action.subject.__name__
    inside = " ".join([title_selection(action.subject), *_compared(action)])
    return tidy(f"query {name}Row($id: ID!) {{ row: node(id: $id) {{ ... on {subject} {{ {inside} }} }} }}")


def copy_document(action: type[Action]) -> str:
    """Read the row that a new one is to be like."""
    name, subject = action.__name__, action.subject.__name__
    inside = f"{title_selection(action.subject)} {stored_selection(action, action.subject)}"
    return tidy(f"query {name}Copy($id: ID!) {{ row: node(id: $id) {{ ... on {subject} {{ {inside} }} }} }}")


def compares(action: type[Action]) -> bool:
    """Whether only what differs from the row is sent, so that it takes the row to understand a form."""
    return action.edits or any(each.corrects for each in arguments_of(action))


def _compared(action: type[Action]) -> list[str]:
    revision = [ROW_REVISION] if takes_revision(action) else []
    return [*revision, stored_selection(action, action.subject)] if compares(action) else revision
