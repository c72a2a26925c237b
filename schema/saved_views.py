"""Saved views: lists with filters and an order, kept to come back to."""

from typing import ClassVar

from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import Role
from schema.kit.access import Phrase, everyone, own, role_in
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.kinds import choice, link, row_revision, text
from schema.people import User

MAX_QUERY = 2000
MAX_VIEWS = 100


class SavedView(Entity):
    """A list with its filters, order and columns, saved for oneself or shared with a role."""

    owner: ForeignKeyRelation[User] = link(
        "Owner", "User", may_be_hidden=True, help="Who saved it; null if you may not see them."
    )
    name = text("Name", sorted_as_read=True, max_length=100, help="What the view is called.")
    screen = text("Screen", max_length=64, help="The list it is a view of.")
    query = text("Query", max_length=MAX_QUERY, help="The filters, order and columns, as in the address of the list.")
    shared_with = choice(
        "Shared with", Role, null=True, help="Everyone with this role sees it too. Without this: only its owner."
    )
    revision = row_revision()

    owner_id: int
    read = own("owner") | role_in("shared_with")

    class Meta:
        """Each owner's views of a list have different names."""

        unique_together = (("owner", "screen", "name"),)


class SavedViewChanged(Event):
    """A view was saved, changed or deleted."""

    subject = SavedView
    about = "owner"
    is_public = False


class SavedViewCreate(Action):
    """Save a list with its current filters, order and columns."""

    name: str = ask()
    screen: str = ask()
    query: str = ask()
    shared_with: Role | None = ask(default=None)

    subject = SavedView
    creates = True
    label = "Save view"
    allow: ClassVar[Phrase] = everyone
    refusals = {
        "NO_SUCH_SCREEN": "There is no list with this name; a list is called as in its address: assignments.",
        "TAKEN": "You already have a view of this list with this name.",
        "ADMINS_SHARE": "Only administrators can share a view with a role.",
        "TOO_MANY_VIEWS": "You have {max} views already; delete one first.",
    }
    emits = SavedViewChanged


class SavedViewEdit(SavedViewCreate, edits=True):
    """Change one of your views."""

    creates = False
    label = "Edit"
    allow = own("owner")


class SavedViewDelete(Action):
    """Delete one of your views. The list itself stays as it is."""

    subject = SavedView
    deletes = True
    label = "Delete"
    allow = own("owner")
    emits = SavedViewChanged
