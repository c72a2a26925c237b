"""Merging two accounts of one person: one gets all that is known, the other is emptied."""

from schema.kit.access import admins, own
from schema.kit.action import Action, ask
from schema.kit.event import ChangedNumbers, Event
from schema.people import LAST_ADMIN, MERGED, NOT_MERGED, User


class UserMerged(Event):
    """An account was merged into another one, which has all its facts now."""

    subject = User
    about = ""
    numbers = ChangedNumbers.ALL


class UserMerge(Action):  # E39
    """Merge this account into another one of the same person. The other gets all that this one has.

    This one stays on record, empty, and points to the other. It cannot be undone.
    """

    into: int = ask("Into", to="User", help="The account that the person goes on with.")
    is_email_taken_over: bool = ask(
        "Use this address from now on",
        default=False,
        help="Whether the other account takes over the e-mail address of this one; this one then keeps the other's.",
    )

    subject = User
    belongings = ("memberships", "managed_units", "groups")
    label = "Merge into another account"
    allow = admins
    available_when = NOT_MERGED
    unavailable = MERGED
    barred = {"OWN_ACCOUNT": own("")}
    refusals = {
        "OWN_ACCOUNT": "Someone else has to merge your own account.",
        "SAME": "This is the same account. Choose the other one.",
        "MERGED": "That account was merged into another one itself. Choose the one that is in use.",
        "ANONYMISED": "That person was anonymised.",
        "HAS_MERGED": "Another account was merged into this one. Merge the other way round.",
        "LAST_ADMIN": LAST_ADMIN,
    }
    emits = UserMerged
