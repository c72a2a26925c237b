"""Begins the form of something new as the copy of something that there is."""

from admin_ui.forms.documents import copy_document
from admin_ui.forms.forms import Form
from admin_ui.forms.stored import stored
from admin_ui.http.page_request import MESSAGES, Failed

LIKE = "like"
"""Names in an address the row that a new one begins as a copy of."""


async def begin_as_copy(form: Form, like: str) -> None:
    """Fill in what a row has, with another name and without the code that has to be its own.

    Raises:
        Failed: there is no such row.
    """
    row = (await form.page_request.ask(copy_document(form.action), id=like))["row"]
    if not row:
        raise Failed(404, MESSAGES[404])
    form.draft, name = stored(form.action, form.screen.entity, row, form.titles), form.screen.entity.title[0]
    form.draft[name] = form.page_request.language.say("Copy of {name}").format(name=form.draft[name])
    if form.screen.entity.natural_key in form.draft:
        form.draft[form.screen.entity.natural_key] = ""
