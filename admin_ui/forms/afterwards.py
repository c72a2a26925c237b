"""Where somebody goes once a form is done."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from admin_ui.forms.forms import Form
from admin_ui.http.page_request import NOTHING


def onward(form: Form, row: Mapping[str, Any], *, again: bool) -> str:
    """Return where to go once it is done; for whoever adds several of a kind, to an empty form again."""
    did = _did(form, row)
    if again and form.action.creates:
        kept = {"did": did, **({"back": form.back} if form.back else {})}
        return f"{form.address}?{urlencode(kept)}"
    return afterwards(form, row, did=did)


def afterwards(form: Form, row: Mapping[str, Any], *, did: str) -> str:
    """Return where to go once it is done: back to where the person came from, else to the row, if it is still there."""
    here = [form.screen.path, row["id"]] if row else [form.screen.path] if form.screen.is_listed else [""]
    target = form.back or "/".join([form.page_request.base, *here])
    place, mark, row_in_list = target.partition("#")
    return place + (("&" if "?" in place else "?") + urlencode({"did": did}) if did else "") + mark + row_in_list


def _did(form: Form, row: Mapping[str, Any]) -> str:
    return NOTHING if row is form.row else form.action.__name__
