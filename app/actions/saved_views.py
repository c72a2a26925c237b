"""Handlers: save, change and delete views of lists."""

from app.actions.shared import change
from app.db.locks import to_change
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.entities import ENTITIES
from schema.enums import Role
from schema.kit.info import path_of
from schema.people import User
from schema.saved_views import MAX_VIEWS, SavedView, SavedViewCreate, SavedViewDelete, SavedViewEdit

SCREENS = frozenset(path_of(each) for each in ENTITIES if each.plural)
"""The parts of addresses that name a list: a view with another one would lead its readers somewhere else."""


@handles(SavedViewCreate)
async def saved_view_create(work: Work, action: SavedViewCreate) -> SavedView:
    """Save a view for the viewer."""
    assert work.actor_id is not None, "a view is saved by a person"
    await to_change(User, [work.actor_id])  # one view at a time, so that they can be counted
    await _refuse(work, action, SavedView(owner_id=work.actor_id))
    if await SavedView.filter(owner_id=work.actor_id).count() >= MAX_VIEWS:
        raise Refused(refusal(action, "TOO_MANY_VIEWS", max=MAX_VIEWS))
    return await SavedView.create(owner_id=work.actor_id, **action.given())


@handles(SavedViewEdit)
async def saved_view_edit(work: Work, view: SavedView, action: SavedViewEdit) -> SavedView:
    await _refuse(work, action, view)
    await change(view, action.given())
    return view


@handles(SavedViewDelete)
async def saved_view_delete(work: Work, view: SavedView, action: SavedViewDelete) -> SavedView:
    await view.delete()
    return view


async def _refuse(work: Work, action: SavedViewCreate, view: SavedView) -> None:
    given = action.given()
    if "screen" in given and given["screen"] not in SCREENS:
        raise Refused(refusal(action, "NO_SUCH_SCREEN", "screen"))
    named = {name: given.get(name, getattr(view, name, None)) for name in ("screen", "name")}
    if await SavedView.filter(owner_id=view.owner_id, **named).exclude(id=view.id or 0).exists():
        raise Refused(refusal(action, "TAKEN", "name"))
    is_shared = given.get("shared_with") not in (None, view.shared_with)
    if is_shared and work.viewer is not None and work.viewer.role is not Role.ADMIN:
        raise Refused(refusal(action, "ADMINS_SHARE", "shared_with"))
