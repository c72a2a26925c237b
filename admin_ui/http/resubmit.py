"""Keeps a form that is sent after its session has ended, over signing in again.

It travels with the sign-in form and back to its own, where the person checks it and sends it: signing in sends nothing.
Passwords are left out, and files cannot be kept.
"""

import json
from collections.abc import Iterable
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from admin_ui.forms.drafts import is_secret
from admin_ui.http.page_request import AdminSite, language_of
from schema.kit.action import arguments_of
from schema.kit.names import camel

KEPT, OPERATION = "_kept", "_do"
_MAX_FIELDS = 5000
Pairs = list[tuple[str, str]]


async def submission_of(site: AdminSite, request: Request) -> str:
    """Return what a form says as one text, without its secrets; empty if it cannot be read."""
    try:
        sent = await request.form(max_files=0, max_fields=_MAX_FIELDS)
    except HTTPException:
        return ""
    left_out = {OPERATION, *_secrets(site)}
    return json.dumps([(name, value) for name, value in sent.multi_items() if name not in left_out])


def _secrets(site: AdminSite) -> Iterable[str]:
    """Give the names of the fields that hold passwords."""
    for action in (each for screen in site.screens.values() for each in screen.actions):
        yield from (camel(each.name) for each in arguments_of(action) if is_secret(each))


def pairs_in(kept: str) -> Pairs:
    """Return the names and values that a text keeps; none if it is not one of ours."""
    try:
        found: Any = json.loads(kept or "[]")
        return [(str(name), str(value)) for name, value in found[:_MAX_FIELDS]]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def show_sign_in(
    site: AdminSite, request: Request, *, email: str = "", problem: str = "", status: int = 200, wanted: str = "",
    kept: str = "",
) -> Response:  # fmt: skip
    """Answer with the page to sign in; a script that sent a form gets it as a part, to show above what was typed."""
    if request.headers.get("hx-request") == "true":
        return site.pages.answer(
            "places/sign_in_part.html", language_of(request), status=status, email=email, problem=problem, wanted=wanted
        )
    return site.pages.answer(
        "places/sign_in.html", language_of(request), status=status, email=email, problem=problem,
        accounts=site.ports.demo_accounts, wanted=wanted or request.query_params.get("next", ""),
        left=request.query_params.get("out") == "yes", is_set=request.query_params.get("set") == "yes", kept=kept,
    )  # fmt: skip
