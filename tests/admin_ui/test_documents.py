"""The schema understands every document that the admin asks with, whatever is declared."""

from collections.abc import Iterable

from graphql import parse, validate

from admin_ui.actions.bulk import bulk_document, is_for_many
from admin_ui.actions.run_verbs import run_documents
from admin_ui.app import admin_site
from admin_ui.documents import action_document, detail_document, list_document
from admin_ui.forms.documents import form_documents
from admin_ui.forms.drafts import targets_of
from admin_ui.forms.pick_documents import pick_document
from admin_ui.forms.pickers import titles_document
from admin_ui.http.page_request import AdminSite
from admin_ui.http.ports import AdminPorts
from admin_ui.lists.exporting import export_documents
from admin_ui.lists.saved_views import counting_document
from admin_ui.menu import GROWTH, has_place
from admin_ui.places.file_imports import importing_documents
from admin_ui.places.growth import GROWTH_DOCUMENT
from admin_ui.places.home import start_document
from admin_ui.places.insights.documents import insights_documents
from admin_ui.places.insights.pages import has_insights
from admin_ui.places.inventories.routes import inventory_documents
from admin_ui.screens import Screen, targets_in
from app.clock import RunningClock
from app.settings import DEFAULT_ZONE
from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from schema.entities import ACTIONS, ENTITIES, MENU


async def nobody(*_: object) -> None:
    """Ask nothing of anybody."""


def test_every_document_is_understood() -> None:
    ports = AdminPorts(graphql_schema(schema), RunningClock(DEFAULT_ZONE), nobody, nobody, nobody, nobody)  # type: ignore[arg-type]  # nothing is asked
    site = admin_site(ports, entities=ENTITIES, actions=ACTIONS, menu=MENU)

    documents = list(every_document(site))
    wrong = [f"{error.message} {text}" for text in documents for error in validate(ports.schema, parse(text))]

    assert wrong == []
    assert {screen.entity.__name__ for screen in site.screens.values()} == {each.__name__ for each in ENTITIES}
    assert len(set(documents)) > 2 * len(ENTITIES)


def every_document(site: AdminSite) -> Iterable[str]:
    """Give the documents of all screens and places of an admin."""
    for screen in site.screens.values():
        yield from _documents_of(screen)
    yield start_document(site)
    yield from inventory_documents(site)
    yield from importing_documents(site)
    yield from run_documents(site.run_verbs)
    if has_place(GROWTH, site.ports.schema):
        yield GROWTH_DOCUMENT
    if has_insights(site):
        yield from insights_documents(site.ports.schema)


def _documents_of(screen: Screen) -> Iterable[str]:
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
