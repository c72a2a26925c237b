"""The buttons of a row: what can be done with it, or why it cannot."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from admin_ui.actions.reasons import why_not
from admin_ui.forms.addresses import action_address
from admin_ui.http.page_request import PageRequest
from admin_ui.screens import Screen
from schema.kit.action import Action


@dataclass(frozen=True, slots=True)
class Button:
    """One thing that can be done with a row, or the reason why it cannot."""

    action: type[Action]
    address: str
    reason: str
    """Why not; empty if it can be done."""


def buttons(
    page_request: PageRequest, screen: Screen, row: Mapping[str, Any], actions: Iterable[type[Action]] | None = None
) -> list[Button]:
    """Return what the viewer can do with a row, an edit first, and what the row's state forbids, with the reason.

    What the viewer may not do with this row whatever its state is left out.
    """
    found = [
        Button(action, action_address(page_request.base, screen, action, row["id"]), reason)
        for action in (screen.changes if actions is None else actions)
        if page_request.may(action) and (reason := why_not(page_request, action, row)) is not None
    ]
    return in_order(found)


def in_order(found: Iterable[Button]) -> list[Button]:
    """Return buttons in the order in which they stand: an edit first, then what is made for the row."""
    return sorted(found, key=lambda each: (bool(each.reason), not each.action.edits, not each.action.creates))
