"""Lists that somebody narrowed, ordered and wants to come back to."""

from typing import ClassVar

from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import Role
from schema.kit.access import Phrase, everyone, own, role_in
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import choice, link, row_version, text
from schema.people import User

MAX_QUERY = 2000
MAX_VIEWS = 100


class SavedView(Entity):
    """A list as somebody wants to see it again: own, or shared with everybody of a role."""

    owner: ForeignKeyRelation[User] = link(
        "Owner", "User", may_be_hidden=True, help="Who saved it; null if you may not see that person."
    )
    name = text("Name", max_length=100, help="What the view is called.")
    screen = text("Screen", max_length=64, help="The list that it is a view of.")
    query = text("Query", max_length=MAX_QUERY, help="The narrowing, order and columns, as in the list's address.")
    shared_with = choice("Shared with", Role, null=True, help="Whoever has this role sees it too; empty: nobody else.")
    version = row_version()

    owner_id: int
    read = own("owner") | role_in("shared_with")

    class Meta:
        """A name stands for one view."""

        unique_together = (("owner", "screen", "name"),)


class SavedViewChanged(Event):
    """A view was saved, changed or deleted."""

    subject = SavedView
    about = "owner"
    is_public = False


class SavedViewCreate(Action):
    """Keep a list as it is narrowed, ordered and laid out now."""

    name: str = ask()
    screen: str = ask()
    query: str = ask()
    shared_with: Role | None = ask(default=None)

    subject = SavedView
    creates = True
    label = "Save view"
    allow: ClassVar[Phrase] = everyone
    refusals = {
        "TAKEN": "You have a view of this list with this name already.",
        "ADMINS_SHARE": "Only administrators share views with a role.",
        "TOO_MANY_VIEWS": f"You have {MAX_VIEWS} views already; delete one first.",
    }
    emits = SavedViewChanged


class SavedViewEdit(SavedViewCreate, edits=True):
    """Change a view of one's own."""

    creates = False
    label = "Edit"
    allow = own("owner")


class SavedViewDelete(Action):
    """Throw a view of one's own away: it is a bookmark, and nothing is lost with it."""

    subject = SavedView
    label = "Delete"
    allow = own("owner")
    emits = SavedViewChanged
