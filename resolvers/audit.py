"""Computed fields of the audit: the changes of an entry, and the check of the chain."""

from typing import Annotated

import strawberry

from app.audit.changes import AuditedChange, changes_in, changes_with
from app.audit.verify import BeyondTheEnd, NoHead, Verification, verify_audit
from app.db.rows import rows
from app.reading.plans import MAX_PAGE
from resolvers.computed import computed
from resolvers.context import Context, Info
from resolvers.derive.filters import ARGUMENT_BETWEEN
from resolvers.errors import BadInput, NotFound
from resolvers.loaders import loaded
from schema.enums import Role
from schema.kit.entity import Entity

_FOR_ONESELF = """
    SELECT entry.id FROM audit_entry entry JOIN outbox_event event ON event.id = entry.event_id
    WHERE event.user_id = entry.actor_id AND {}
"""
VERIFYING = 2_500
"""What it costs to read READ_AT_ONCE entries and to compute their hashes."""
READ_AT_ONCE = 2_000
"""How many entries one `auditVerify` reads; a longer audit is continued where it stopped, or checked by the command."""

Head = Annotated[
    str | None,
    strawberry.argument(description="A `head` noted earlier: its entry must still be there, unchanged."),
]
_After = Annotated[
    int,
    strawberry.argument(
        description="Start after the entry with this number, which is trusted: `through` of the previous answer."
    ),
]

First = Annotated[int, strawberry.argument(description=f"How many at most: 1 to {MAX_PAGE}.")]


@strawberry.type(description="One change in an audit entry.")
class AuditChange:
    """One change in an audit entry."""

    field: str = strawberry.field(description="What changed: a field, or a path such as currentVersion.name.")
    before: str = strawberry.field(description="The old value, in words; for a list, what was removed. May be empty.")
    after: str = strawberry.field(description="The new value, in words; for a list, what was added. May be empty.")


@strawberry.type(description="The result of checking the audit.")
class AuditVerification:
    """The result of checking the audit."""

    is_intact: bool = strawberry.field(description="Whether every entry that was read is unchanged.")
    is_complete: bool = strawberry.field(
        description="Whether it was read to the end; if not, continue with `after` set to `through`."
    )
    count: int = strawberry.field(description="How many entries were read and found unchanged.")
    through: int = strawberry.field(description="The number of the last of them.")
    head: str = strawberry.field(
        description="The number and hash of the last entry. Keep it elsewhere, to check against later."
    )
    broken_number: int | None = strawberry.field(
        description="The first entry that was changed or is missing; null if none."
    )
    reason: str | None = strawberry.field(description="What is wrong with that entry; null if none.")


class AuditEntryFields:
    """Fields of AuditEntry that are written by hand."""

    pk: int

    @computed(
        "What the entry changed, field by field; ids are shown as the names their rows have today.", usually=3, costs=5
    )
    async def changes(self, info: Info, first: First = MAX_PAGE) -> list[AuditChange]:
        async def load(keys: list[int]) -> list[list[AuditChange]]:
            found = await changes_in(keys)
            return [_shown(found.get(key, [])) for key in keys]

        changes: list[AuditChange] = await loaded(info.context, "changes by entry", load, self.pk)
        return changes[: page_size(first)]

    @computed("Whether it is about the person who did it: an administrator may do some things for themselves.")
    async def is_for_oneself(self, info: Info) -> bool:
        async def load(keys: list[int]) -> list[bool]:
            found = {row[0] for row in await rows(_FOR_ONESELF, "entry.id", keys)}
            return [key in found for key in keys]

        return bool(await loaded(info.context, "entries for oneself", load, self.pk))


def page_size(first: int) -> int:
    """Return how many are wanted.

    Raises:
        BadInput: it is no number of things on a page.
    """
    if not 1 <= first <= MAX_PAGE:
        raise BadInput(ARGUMENT_BETWEEN, argument="first", name="first", min=1, max=MAX_PAGE)
    return first


async def changes_by_event(
    context: Context, entity: type[Entity], subject_id: int, event_id: int
) -> list[AuditChange] | None:
    """Return what changed of a row with an event, nothing if it came to be; None to those without the audit."""

    async def load(keys: list[tuple[int, int]]) -> list[list[AuditChange]]:
        found = await changes_with(keys, entity)
        return [_shown(found.get(key, [])) for key in keys]

    if context.signed_in().role is not Role.ADMIN:
        return None
    return await loaded(context, ("changes by event", entity), load, (event_id, subject_id))  # type: ignore[no-any-return]  # the loader is kept by name


def _shown(found: list[AuditedChange]) -> list[AuditChange]:
    return [AuditChange(field=each.field, before=each.before, after=each.after) for each in found]


class AuditQuery:
    """The root field."""

    @computed(
        "Check that no entry of the audit was changed, moved or removed. Only for administrators.", costs=VERIFYING
    )
    async def audit_verify(self, info: Info, expected_head: Head = None, after: _After = 0) -> AuditVerification:
        if info.context.signed_in().role is not Role.ADMIN:
            raise NotFound
        if after < 0:
            raise BadInput("after has to be 0 or the number of an entry.", argument="after")
        try:
            found = await verify_audit(expected_head=expected_head, after=after, at_most=READ_AT_ONCE)
        except NoHead as error:
            raise BadInput(str(error), argument="expectedHead") from error
        except BeyondTheEnd as error:
            raise BadInput(str(error), argument="after") from error
        return _verification(found)


def _verification(found: Verification) -> AuditVerification:
    return AuditVerification(
        is_intact=found.broken is None,
        is_complete=found.is_complete,
        count=found.count,
        through=found.through,
        head=found.head,
        broken_number=found.broken.number if found.broken else None,
        reason=found.broken.reason if found.broken else None,
    )
