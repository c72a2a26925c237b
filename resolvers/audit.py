"""What is computed about the audit: what each entry changed, and whether all of it is as it was written."""

from typing import Annotated

import strawberry

from app.audit.changes import AuditedChange, changes_where
from app.audit.verify import NoHead, Verification, verify_audit
from app.reading.plans import MAX_PAGE
from resolvers.computed import computed
from resolvers.context import Context, Info
from resolvers.errors import BadInput, NotFound
from resolvers.loaders import loaded
from schema.enums import Role

READ_AT_ONCE = 200_000
"""How many entries one `auditVerify` reads; whoever has more goes on where it stopped, or uses the command."""

Head = Annotated[
    str | None,
    strawberry.argument(description="A `head` that was noted elsewhere: its entry has to be there still, unchanged."),
]
_After = Annotated[
    int,
    strawberry.argument(
        description="Begin after the entry with this number, which is taken as true: `through` of the answer before."
    ),
]

First = Annotated[int, strawberry.argument(description=f"How many at most: 1 to {MAX_PAGE}.")]


@strawberry.type(description="One thing that an entry of the audit changed.")
class AuditChange:
    """One thing that an entry of the audit changed."""

    field: str = strawberry.field(description="What it is: the name of a field, or a path such as currentVersion.name.")
    before: str = strawberry.field(
        description="What it was, in words; of a list what is no longer in it. May be empty."
    )
    after: str = strawberry.field(description="What it is, in words; of a list what is new in it. May be empty.")


@strawberry.type(description="Whether the audit is as it was written.")
class AuditVerification:
    """Whether the audit is as it was written."""

    is_intact: bool = strawberry.field(description="Whether nothing was found that is not as it was written.")
    is_complete: bool = strawberry.field(description="Whether it was read to its end; else go on `after` `through`.")
    count: int = strawberry.field(description="How many entries were read and are as they were written.")
    through: int = strawberry.field(description="The number of the last of them.")
    head: str = strawberry.field(
        description="The number and the hash of the last entry there is. Note it elsewhere, to be asked for later on."
    )
    broken_number: int | None = strawberry.field(description="The first entry that is not as it was written.")
    reason: str | None = strawberry.field(description="What is wrong with that entry.")


class AuditEntryFields:
    """Fields of AuditEntry that are written by hand."""

    pk: int

    @computed("What is not what it was before, thing by thing; ids are shown as what their rows are called today.")
    async def changes(self, info: Info, first: First = MAX_PAGE) -> list[AuditChange]:
        """Return what the entry changed."""

        async def load(keys: list[int]) -> list[list[AuditChange]]:
            return await _changes("id", keys)

        found: list[AuditChange] = await loaded(info.context, "changes by entry", load, self.pk)
        return found[: page_size(first)]


def page_size(first: int) -> int:
    """Return how many are wanted.

    Raises:
        BadInput: it is no number of things on a page.
    """
    if not 1 <= first <= MAX_PAGE:
        raise BadInput(f"first has to lie between 1 and {MAX_PAGE}.", argument="first")
    return first


async def changes_by_event(context: Context, event_id: int) -> list[AuditChange] | None:
    """Return what changed with an event, nothing for what came to be; None if the viewer may not read the audit."""

    async def load(keys: list[int]) -> list[list[AuditChange]]:
        return await _changes("event_id", keys, and_new=False)

    if context.signed_in().role is not Role.ADMIN:
        return None
    return await loaded(context, "changes by event", load, event_id)  # type: ignore[no-any-return]  # the loader is kept by name


async def _changes(column: str, keys: list[int], *, and_new: bool = True) -> list[list[AuditChange]]:
    found = await changes_where(column, keys, and_new=and_new)
    return [[_change(each) for each in found.get(key, [])] for key in keys]


def _change(found: AuditedChange) -> AuditChange:
    return AuditChange(field=found.field, before=found.before, after=found.after)


class AuditQuery:
    """The root field."""

    @computed("Whether the audit is as it was written, each entry and their order; for administrators.")
    async def audit_verify(self, info: Info, expected_head: Head = None, after: _After = 0) -> AuditVerification:
        """Return what was found."""
        if info.context.signed_in().role is not Role.ADMIN:
            raise NotFound
        if after < 0:
            raise BadInput("after has to be 0 or the number of an entry.", argument="after")
        try:
            found = await verify_audit(expected_head=expected_head, after=after, at_most=READ_AT_ONCE)
        except NoHead as error:
            raise BadInput(str(error), argument="expectedHead") from error
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
