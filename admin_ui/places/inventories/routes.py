"""The addresses of taking, trying out and deciding on inventories."""

from collections.abc import Iterator

from starlette.routing import Route

from admin_ui.http.guard import guarded
from admin_ui.http.page_request import AdminSite
from admin_ui.places.inventories.deciding import decide_on_run
from admin_ui.places.inventories.documents import (
    ANSWER,
    APPROVE,
    BACK,
    OFFERED,
    PROPOSED,
    START,
    SUBMIT,
    TAKING,
    TRYING,
    has_inventories,
)
from admin_ui.places.inventories.taking import start_taking, take
from admin_ui.places.inventories.trying import try_out
from schema.inventories import Inventory
from schema.inventory_runs import InventoryRun
from schema.kit.info import path_of


def inventory_routes(site: AdminSite) -> Iterator[Route]:
    """Give the addresses; none for a site without inventories."""
    if has_inventories(site):
        inventories, runs = path_of(Inventory), path_of(InventoryRun)
        yield Route(f"/{inventories}/{{id}}/start", guarded(site, start_taking), methods=["POST"])
        yield Route(f"/{inventories}/{{id}}/try", guarded(site, try_out), methods=["GET", "POST"])
        yield Route(f"/{runs}/{{id}}/take", guarded(site, take), methods=["GET", "POST"])
        yield Route(f"/{runs}/{{id}}/decide", guarded(site, decide_on_run), methods=["GET", "POST"])


def inventory_documents(site: AdminSite) -> Iterator[str]:
    """Give the documents of these pages, if the site has them."""
    if has_inventories(site):
        yield from (TAKING, TRYING, START, ANSWER, BACK, SUBMIT, PROPOSED, OFFERED, APPROVE)
