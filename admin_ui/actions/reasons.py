"""Why an action is not available for a row."""

from collections.abc import Mapping
from typing import Any

from admin_ui.documents import can
from admin_ui.http.page_request import PageRequest
from schema.kit.access import Own, OwnOfManager, Phrase, Without
from schema.kit.action import Action, is_as_wanted
from schema.kit.names import camel

NOT_YOURS = "You may not do this here."
NOT_SO = "This is not possible in its current state."
_Row = Mapping[str, Any]


def why_not(page_request: PageRequest, action: type[Action], row: _Row) -> str | None:
    """Return why an action cannot be done to a row as it is now; empty if it can, None if it is not for the viewer."""
    if row[can(action)]:
        return ""
    say = page_request.language.say
    for name, wanted in action.available_when.items():
        if not is_as_wanted(row.get(camel(name)), wanted):
            return say(action.unavailable or NOT_SO)
    for code, phrase in action.barred.items():
        if any(_holds(part, row, (page_request.person or {}).get("id")) for part in phrase.parts()):
            return say(action.refusals[code])
    return None


def _holds(phrase: Phrase, row: _Row, viewer: str | None) -> bool:
    """Whether a phrase holds of a row; what cannot be told from the row does not."""
    if isinstance(phrase, Own | OwnOfManager):
        found: Any = row
        for step in filter(None, phrase.path.split(".")):
            found = found.get(camel(step)) or {}
        return isinstance(found, Mapping) and found.get("id") == viewer is not None
    if isinstance(phrase, Without) and isinstance(rows := row.get(camel(phrase.back)), list):
        return not any(all(_fits(each[camel(name)], wanted) for name, wanted in phrase.where) for each in rows)
    return False


def _fits(value: object, wanted: object) -> bool:
    among = wanted if isinstance(wanted, tuple) else (wanted,)
    return value in [getattr(each, "value", each) for each in among]
