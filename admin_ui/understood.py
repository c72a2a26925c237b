"""The screens of some declarations, with every document that they are made of checked against the schema."""

from collections.abc import Iterable, Mapping
from functools import cache

from graphql import GraphQLSchema

from admin_ui.actions.bulk import bulk_document, is_for_many
from admin_ui.document_text import check_documents
from admin_ui.documents import action_document, detail_document, list_document
from admin_ui.forms.documents import form_documents
from admin_ui.forms.drafts import targets_of
from admin_ui.forms.pick_documents import pick_document
from admin_ui.forms.pickers import titles_document
from admin_ui.lists.exporting import export_documents
from admin_ui.lists.saved_views import counting_document
from admin_ui.screens import Screen, screens_of, targets_in
from schema.kit.action import Action
from schema.kit.entity import Entity


@cache
def understood_screens(
    schema: GraphQLSchema, entities: tuple[type[Entity], ...], actions: tuple[type[Action], ...]
) -> Mapping[str, Screen]:
    """Make the screens of some declarations, once: their documents take a second, and a process may make many admins.

    Raises:
        WrongDocument: as create_admin.
    """
    screens = screens_of(schema, entities, actions)
    check_documents(schema, documents_of(screens.values()))
    return screens


def documents_of(screens: Iterable[Screen]) -> Iterable[str]:
    """Give every document that the screens are made of."""
    for screen in screens:
        yield detail_document(screen)
        if screen.is_listed:
            yield list_document(screen, screen.facts.values(), targets_in(screen))
            yield from export_documents(screen)
            yield pick_document(screen.entity)
            yield counting_document([screen])
            yield titles_document((screen.entity,))
        for action in screen.actions:
            yield action_document(action)
            yield from form_documents(screen.schema, action)
            if targets := tuple(targets_of(action)):
                yield titles_document(targets)
            if is_for_many(action):
                yield bulk_document(action)
