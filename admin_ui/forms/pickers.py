"""Pickers: finding rows to link to, and making new ones."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from starlette.responses import JSONResponse, Response

from admin_ui.columns import hint_of, picked_selection, title_of
from admin_ui.counts import TOTAL
from admin_ui.document_text import tidy
from admin_ui.forms.drafts import Titles
from admin_ui.forms.fields import Choices, Creation
from admin_ui.forms.pick_documents import ordered, pick_document
from admin_ui.http.page_request import PageRequest
from admin_ui.http.pages import PAGE_HEADERS
from admin_ui.lists.lists import MAX_SEARCH_TEXT
from admin_ui.names import verb_path
from admin_ui.screens import ARCHIVED
from app.words.languages import SpokenLanguage
from schema.kit.entity import Entity
from schema.kit.folding import folded
from schema.kit.info import fields_of
from schema.kit.listing import searchable
from schema.kit.names import camel

_CHOICES = 50
"""How many rows a link offers without a search."""
_FOUND = 25
"""How many rows a search shows."""
_RANKED = 100
"""Of how many that a search finds the best come first."""


def offers(targets: Iterable[type[Entity]]) -> str:
    """The GraphQL that reads the first rows of each, which a picker shows before anything is typed."""
    return " ".join(
        f"pick{target.__name__}: {camel(target.plural or '')}(first: {_CHOICES}{_only_in_use(target)}{ordered(target)})"
        f" {{ {TOTAL} nodes {{ {picked_selection(target)} }} }}"
        for target in dict.fromkeys(targets)
        if target.plural
    )


def offered(target: type[Entity], data: Mapping[str, Any], language: SpokenLanguage) -> Choices:
    page = data.get(f"pick{target.__name__}")
    return _choices(target, page, language) if page else Choices()


async def search(
    page_request: PageRequest, target: type[Entity], text: str, *, first: int = _CHOICES, only_in_use: bool = True
) -> Choices:
    """Look for rows whose words are like a text, the best match first."""
    wanted = text.strip()[:MAX_SEARCH_TEXT] if searchable(target) else ""
    narrowed: dict[str, Any] = {"search": wanted} if wanted else {}
    if only_in_use and is_archived(target):
        narrowed["archivedOn"] = {"isEmpty": True}
    looked_at = _RANKED if wanted else first
    page = (await page_request.ask(pick_document(target), first=looked_at, filter=narrowed))["rows"]
    found = _choices(target, page, page_request.language, wanted)
    rows = (
        tuple(sorted(found.rows, key=lambda row: _rank(row[1], found.hints[row[0]], wanted))) if wanted else found.rows
    )
    return replace(found, rows=rows[:first], has_more=page["totalCount"] > min(first, len(rows)))


def _choices(target: type[Entity], page: Mapping[str, Any], language: SpokenLanguage, search: str = "") -> Choices:
    rows = tuple((row["id"], title_of(target, row, language)) for row in page["nodes"])
    hints = {row["id"]: hint_of(target, row, language) for row in page["nodes"]}
    return Choices(rows, hints, {row["id"]: row for row in page["nodes"]}, page["totalCount"] > len(rows), search)


def _rank(title: str, hint: str, wanted: str) -> tuple[bool, bool, bool, str]:
    """Put what is called just so first, then what begins so, then what has a word that begins so."""
    text, name = folded(wanted), folded(title)
    words = f"{name} {folded(hint)}".split()
    exact = text == name or text in words
    return (not exact, not name.startswith(text), not any(word.startswith(text) for word in words), name)


def is_archived(entity: type[Entity]) -> bool:
    """Whether its rows are taken out of use by a date: those can no longer be linked to."""
    return ARCHIVED in fields_of(entity)


def _only_in_use(entity: type[Entity]) -> str:
    return ", filter: {archivedOn: {isEmpty: true}}" if is_archived(entity) else ""


def creations_for(page_request: PageRequest, targets: Iterable[type[Entity]]) -> dict[str, Creation]:
    """Return the forms that make rows to link to, for whom may use them."""
    found = {}
    for target in dict.fromkeys(targets):
        screen = page_request.site.screens.get(target.__name__)
        action = next((each for each in screen.creations if page_request.may(each)), None) if screen else None
        if screen and action:
            found[target.__name__] = Creation(f"{page_request.base}/{screen.path}/{verb_path(action)}", action.label)
    return found


def titles_document(targets: Iterable[type[Entity]]) -> str:
    """Read what some rows are called."""
    parts = " ".join(f"... on {target.__name__} {{ {picked_selection(target)} }}" for target in dict.fromkeys(targets))
    return tidy(f"query Titles($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename {parts} }} }}")


async def link_titles(page_request: PageRequest, targets: Iterable[type[Entity]], ids: list[str]) -> Titles:
    """Find out what some rows are called; those that are hidden are left out."""
    known = {target.__name__: target for target in targets}
    if not ids or not known:
        return Titles()
    found = await page_request.ask(titles_document(known.values()), ids=ids)
    return titles_in(found["nodes"], known.values(), page_request.language)


def titles_in(
    rows: Iterable[Mapping[str, Any] | None], targets: Iterable[type[Entity]], language: SpokenLanguage
) -> Titles:
    """Return what rows of some entities are called, by their ids; those that are hidden are left out."""
    known = {target.__name__: target for target in targets}
    seen = [row for row in rows if row and row.get("__typename") in known]
    found = Titles({row["id"]: title_of(known[row["__typename"]], row, language) for row in seen})
    found.rows = {row["id"]: row for row in seen}
    found.hints = {row["id"]: hint_of(known[row["__typename"]], row, language) for row in seen}
    return found


async def show_found(page_request: PageRequest, target: type[Entity]) -> Response:
    """Answer with the rows that a search finds, for the picker in the browser."""
    found = await search(page_request, target, page_request.request.query_params.get("q", ""), first=_FOUND)
    told = page_request.site.pages.render(
        "forms/found.html", page_request.language, count=len(found.rows), has_more=found.has_more
    ).strip()
    rows = [{"id": row_id, "title": title, "hint": found.hints[row_id]} for row_id, title in found.rows]
    return JSONResponse({"rows": rows, "told": told}, headers=PAGE_HEADERS)
