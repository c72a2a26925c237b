"""`viewer`: the person who is signed in, and what they have to do."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, Any

import strawberry

from app.db.database import fetch
from app.db.sql import Sql
from app.domain.findings import Standing
from app.domain.standing import standing
from app.events.event_log import latest
from app.policy.creation import may_create
from app.policy.ids import encode_id
from app.reading.plans import Order
from app.reading.statements import permission
from app.standings.facts import histories
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.enums import graphql_enum
from resolvers.derive.filters import check_day
from resolvers.loaders import row_of, rows_of
from resolvers.progress import EducationProgressType, RequirementProgress, education_type, progress_type
from schema.access_tokens import AccessToken
from schema.assignments import Assignment
from schema.entities import ACTIONS
from schema.enums import Language
from schema.kit.names import lower_first
from schema.people import User
from schema.saved_views import SavedView

graphql_enum(Language)
_OWN = "SELECT id FROM assignment WHERE user_id = ? AND archived_on IS NULL"
_Progress = Annotated[
    RequirementProgress | EducationProgressType,
    strawberry.union("DueProgress", description="What can be due: a requirement, or a period of permanent education."),
]
_IN_USE = "t.user_id = ? AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > ?)"
_Day = Annotated[date | None, strawberry.argument(description="The day to look from; today if left out.")]


@strawberry.type(description="Something to do for a qualification: a requirement or permanent education.")
class DueItem:
    """One thing that is to be done for a qualification: a requirement, or permanent education beside it (R11)."""

    assignment_key: strawberry.Private[int]
    progress: _Progress = strawberry.field(description="What is to be done, and how far it has come.")
    is_qualified: bool = strawberry.field(description="Whether I am qualified while it is not done.")
    due_on: date | None = strawberry.field(description="The last day to complete it in time; null if there is none.")

    @computed("The assignment it is for.", shows=Assignment)
    async def assignment(self, info: Info) -> Any:
        return await row_of(info, Assignment, self.assignment_key)


CREATIONS = [action for action in ACTIONS if action.creates]


def _permissions() -> Any:
    """Make a type that says of each action that makes a row whether it may be used."""
    names = {permission(each): lower_first(each.__name__) for each in CREATIONS}
    content = {key: strawberry.field(description=f"Whether you can use `{name}`.") for key, name in names.items()}
    made = type("ViewerPermissions", (), {**content, "__annotations__": dict.fromkeys(names, bool)})
    text = "What you may make. If it depends on whom or what it is for, ask those: `user.viewerCanAssignmentCreate`."
    return strawberry.type(made, description=text)


ViewerPermissions: Any = _permissions()


@strawberry.type(name="Viewer", description="The person who is signed in.")
class ViewerType:
    """The person who is signed in."""

    @computed("The same for the same person, for caches; `node` does not take it.")
    def id(self, info: Info) -> strawberry.ID:
        return strawberry.ID(encode_id("Viewer", info.context.signed_in().user_id))

    @computed("Me, with my qualifications (`assignments`), attempts, completions and certificates.", shows=User)
    async def user(self, info: Info) -> Any:
        return await row_of(info, User, info.context.signed_in().user_id)

    @computed("The language of messages and labels for me: my own, as my profile has it.")
    def language(self, info: Info) -> Language:
        return Language(info.context.language.code)

    @computed("My saved views and those shared with my role, by name.", shows=SavedView, many=True, usually=10)
    async def saved_views(self, info: Info) -> Any:
        return await rows_of(info, SavedView, Order("name"))

    @computed("My access tokens that can still be used, by name.", shows=AccessToken, many=True, usually=3)
    async def access_tokens(self, info: Info) -> Any:
        mine = Sql(_IN_USE, (info.context.signed_in().user_id, info.context.clock.now()))
        return await rows_of(info, AccessToken, Order("name"), mine)

    @computed("What I may make where there is nothing yet, as far as my role goes.")
    def permissions(self, info: Info) -> ViewerPermissions:
        viewer = info.context.signed_in()
        return ViewerPermissions(**{permission(each): may_create(each, viewer) for each in CREATIONS})

    @computed("What I can do now for my qualifications, the most urgent first.", usually=8, costs=100)
    async def due(self, info: Info, on: _Day = None) -> list[DueItem]:
        """Return what is open of all own assignments (S32)."""
        check_day(on, "on")
        day = on or info.context.clock.today()
        own = await fetch(_OWN, (info.context.signed_in().user_id,))
        items: list[DueItem] = []
        for key, history in (await histories([row[0] for row in own])).items():
            if found := standing(history, day):
                items += _items(key, found)
        return sorted(items, key=_urgency)


def _items(key: int, found: Standing) -> Iterator[DueItem]:
    make = partial(DueItem, assignment_key=key, is_qualified=found.is_qualified)
    for each in found.progress:
        if each.is_open and not each.is_satisfied:
            yield make(progress=progress_type(each, key), due_on=each.due_on)
    for period in found.permanent_education:
        if period.is_open and not period.is_met:
            yield make(progress=education_type(period), due_on=period.through)


def _urgency(item: DueItem) -> tuple[date, int]:
    return (item.due_on or date.max, item.assignment_key)


class ViewerQuery:
    """The root fields: who is signed in, and from where on they can be told what happens."""

    @computed(
        "The place of the latest event. Ask for it before you read your data, in a request of its own, and subscribe "
        "with it as `after`: nothing that happens meanwhile is missed. It is of the same kind as the `cursor` of an "
        "event, and of no other list or history."
    )
    async def event_cursor(self, info: Info) -> str:
        info.context.signed_in()
        return str(await latest())

    @computed("The person who is signed in: the root of everything that is mine.")
    def viewer(self, info: Info) -> ViewerType:
        info.context.signed_in()
        return ViewerType()
