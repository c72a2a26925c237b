"""What would follow from a form as it stands: whom a rule concerns, and what rules make of another change."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from graphql import GraphQLField, GraphQLSchema

from admin_ui.columns import title_selection
from admin_ui.document_text import tidy
from schema.kit.action import Action, arguments_of
from schema.kit.info import entity_named, noun, verb
from schema.kit.names import camel, lower_first

if TYPE_CHECKING:
    from admin_ui.forms.forms import Form

_SHOWN = 8
"""How many people are named of each kind."""
PREVIEWED_LISTS = ("gains", "loses", "keeps")
_WITHOUT = {"isActive": False}
"""What a rule says that is archived, as far as a preview goes."""


def _fields(schema: GraphQLSchema) -> Mapping[str, GraphQLField]:
    return schema.query_type.fields if schema.query_type else {}


def preview_field(schema: GraphQLSchema, action: type[Action]) -> str:
    """Return the field of the API that previews an action; empty if there is none."""
    fields = _fields(schema)
    own, of_noun = f"{lower_first(action.__name__)}Preview", f"{camel(noun(action.subject))}Preview"
    if own in fields:
        return own
    is_of_noun = of_noun in fields and (action.creates or action.edits or verb(action) == "archive")
    return of_noun if is_of_noun else ""


def is_of_noun(action: type[Action], field: str) -> bool:
    """Whether a preview is about the row as it would be, and so follows each thing that is filled in."""
    return field == f"{camel(noun(action.subject))}Preview"


def preview_document(schema: GraphQLSchema, action: type[Action]) -> str:
    """Ask what would follow."""
    field, name = preview_field(schema, action), action.__name__
    if is_of_noun(action, field):
        person = title_selection(entity_named("User"))
        page = f"(first: {_SHOWN}, orderBy: {{field: NAME, direction: ASC}}) {{ nodes {{ {person} unit {{ name }} }} }}"
        return tidy(f"""
            query {name}Preview($id: ID, $input: {action.subject.__name__}EditInput) {{
                found: {field}(id: $id, input: $input) {{
                    userErrors {{ message }}
                    preview {{
                        matchCount excludedCount gainsCount losesCount keepsCount hasAlreadyCount
                        matches{page} {" ".join(f"{each}{page}" for each in PREVIEWED_LISTS)}
                    }}
                }}
            }}""")
    change = " ".join(
        f"{camel(noun(each))} {{ {title_selection(each)} }}" for each in map(entity_named, ("User", "Qualification"))
    )
    lists = " ".join(f"{each}Count {each} {{ {change} rule {{ id name }} }}" for each in PREVIEWED_LISTS)
    asked_with = _fields(schema)[field].args
    asked = ", ".join(f"${each}: {argument.type}" for each, argument in asked_with.items())
    given = ", ".join(f"{each}: ${each}" for each in asked_with)
    return tidy(f"""
        query {name}Preview({asked}) {{
            found: {field}({given}) {{
                userErrors {{ message }} {lists}
            }}
        }}""")


async def preview_of(form: "Form") -> Mapping[str, Any] | None:
    """Return what would follow from a form as it stands; None if that is not asked for."""
    schema, action = form.screen.schema, form.action
    field = preview_field(schema, action)
    if not field or not (form.is_touched or is_of_noun(action, field) or not arguments_of(action)):
        return None
    variables: dict[str, Any] = {"id": form.row_id} if form.row_id else {}
    if arguments_of(action):
        variables["input"] = _said(action, form.shown_input())
        needed = [camel(each.name) for each in arguments_of(action) if each.required]
        if not is_of_noun(action, field) and not variables["input"].keys() >= set(needed):
            return None
    elif is_of_noun(action, field):
        variables["input"] = _WITHOUT
    found: Mapping[str, Any] = (await form.page_request.ask(preview_document(schema, action), **variables))["found"]
    return found


def _said(action: type[Action], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return an input without the items of lists in which something is still to be filled in."""
    found = dict(given)
    for argument in arguments_of(action):
        name = camel(argument.name)
        if argument.struct is not None and argument.many and name in found:
            needed = [camel(each.name) for each in arguments_of(argument.struct) if each.required]
            found[name] = [item for item in found[name] if all(item.get(each) for each in needed)]
    return found
