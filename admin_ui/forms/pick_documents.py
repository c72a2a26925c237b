"""The GraphQL documents of pickers: rows to link to, in the order of what they are called."""

from admin_ui.columns import picked_selection
from admin_ui.counts import TOTAL
from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER
from schema.kit.entity import Entity
from schema.kit.info import fields_of
from schema.kit.listing import orderable
from schema.kit.names import camel


def ordered(entity: type[Entity]) -> str:
    """Return the argument that puts rows in the order of what they are called, if lists can be in it."""
    name = entity.title[0]
    is_possible = name in orderable(entity) and not fields_of(entity)[name].target
    return f", orderBy: {{ field: {name.upper()}, direction: ASC }}" if is_possible else ""


def pick_document(entity: type[Entity]) -> str:
    """Look for rows to link to."""
    name = entity.__name__
    return tidy(f"""
        query {name}Pick($first: Int!, $filter: {name}Filter) {{
            {VIEWER}
            rows: {camel(entity.plural or "")}(first: $first, filter: $filter{ordered(entity)}) {{
                {TOTAL} nodes {{ {picked_selection(entity)} }}
            }}
        }}""")
