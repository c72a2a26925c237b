"""Handler: merge two accounts of one person (E39). One gets all that is known, the other is emptied."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from app.actions.memberships import begun, is_another_admin, record_memberships
from app.actions.merging_rules import end_doubled, move_approvals, move_runs_and_exclusions
from app.actions.shared import change
from app.audit.snapshots import Change, own_fields
from app.auth.invitations import end_invitations
from app.auth.sessions import end_sessions
from app.db.bulk import update
from app.db.locks import lock_where
from app.db.sql import Sql
from app.domain.facts import History
from app.domain.merging import never_there, renumbered, united, united_memberships
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from app.standings.facts import histories
from app.standings.merging import same_facts
from schema.access_tokens import AccessToken
from schema.adjustments import Exemption, Extension
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment
from schema.certificates import Certificate
from schema.completions import Completion
from schema.enrolments import Enrolment, EnrolmentWithdrawn
from schema.enums import EnrolmentState, Role
from schema.groups import GroupMember
from schema.merges import UserMerge
from schema.people import UnitManager, User, UserChanged
from schema.saved_views import SavedView
from schema.sessions import Credential
from schema.uploads import UploadedCertificate

_Pairs = Mapping[int, int]
"""The assignments of the emptied account with those of the other, for the same qualifications."""


@handles(UserMerge)
async def user_merge(work: Work, user: User, action: UserMerge) -> User:
    """Give another account all that this one has, and leave this one empty, pointing to it."""
    into = await _other(work, user, action)
    before = own_fields(into)
    pairs = await _paired(work, user, into)
    await _move_what_was_granted(work, pairs)
    await _move_facts(work, user, into, pairs)
    await _move_attempts(work, user, into)
    await _move_what_is_shown(user, into)
    await _move_belongings(user, into)
    await _empty(work, user, into)
    await _exchange_keys(user, into, is_email_taken_over=action.is_email_taken_over)
    both = [user.id, into.id]
    work.touched(users=both, people=both, assignments=[*pairs, *pairs.values()])
    work.emit(UserChanged, into, change=Change.of(before, into))
    return user


async def _other(work: Work, user: User, action: UserMerge) -> User:
    """Return the account that stays; nobody else changes it until the end."""
    if action.into == user.id:
        raise Refused(refusal(action, "SAME", "into"))
    into = await work.find(User, action.into, "into")
    if into.merged_at is not None:
        raise Refused(refusal(action, "MERGED", "into"))
    if into.anonymised_at is not None:
        raise Refused(refusal(action, "ANONYMISED", "into"))
    if await User.filter(merged_into_id=user.id).exists():
        raise Refused(refusal(action, "HAS_MERGED"))
    if user.role is Role.ADMIN and user.is_active:
        await lock_where(User, Sql("role = ? AND is_active", (Role.ADMIN,)))
        if not await is_another_admin(but=[user.id]):
            raise Refused(refusal(action, "LAST_ADMIN"))
    return into


async def _paired(work: Work, user: User, into: User) -> _Pairs:
    """Return the assignments of both for each qualification that the emptied one has; what is missing is made."""
    known = {each.qualification_id: each for each in await Assignment.filter(user_id=into.id)}
    pairs = {}
    for old in await Assignment.filter(user_id=user.id).order_by("id"):
        new = known.get(old.qualification_id)
        if new is None:
            qualification = old.qualification_id
            new = await Assignment.create(user_id=into.id, qualification_id=qualification, archived_on=old.archived_on)
        elif old.archived_on is None or (new.archived_on is not None and new.archived_on < old.archived_on):
            await change(new, {"archived_on": old.archived_on})  # R13
        await change(old, {"archived_on": old.archived_on or work.today, "emptied_at": work.now})
        pairs[old.id] = new.id
    return pairs


async def _move_what_was_granted(work: Work, pairs: _Pairs) -> None:
    """Move extensions and exemptions, with the numbers that their periods have by the facts of both."""
    known = await histories([*pairs, *pairs.values()])
    for old, new in pairs.items():
        both = united(known[new], known[old])
        await _renumber(new, known[new], both)
        for entity in (Extension, Exemption):
            rows = await entity.filter(assignment_id=old)
            numbers = renumbered(known[old], both)
            for row in rows:
                row.period_number = numbers[row.period_number]
                _come(work, row, old)
                row.assignment_id = new
            await update(rows, ["period_number", "assignment_id", "came_from_id", "came_at"])


async def _renumber(assignment_id: int, own: History, both: History) -> None:
    numbers = renumbered(own, both)
    for entity in (Extension, Exemption):
        rows = [
            each
            for each in await entity.filter(assignment_id=assignment_id)
            if numbers[each.period_number] != each.period_number
        ]
        for row in rows:
            row.period_number = numbers[row.period_number]
        await update(rows, ["period_number"])


async def _move_facts(work: Work, user: User, into: User, pairs: _Pairs) -> None:
    """Move what the engine reads; of the same completion twice the first stands, and the other repeats it (E68)."""
    repeats = await same_facts(user.id, into.id)
    completions = await Completion.filter(user_id=user.id)
    own = [each for each in await Completion.filter(user_id=into.id) if each.id in repeats]
    for each in (*own, *completions):
        each.is_repeat = each.is_repeat or each.id in repeats
    await update(own, ["is_repeat"])
    for each in completions:
        _come(work, each, user.id)
        each.user_id = into.id
    await update(completions, ["user_id", "is_repeat", "came_from_id", "came_at"])
    uploads = await UploadedCertificate.filter(user_id=user.id)
    for upload in uploads:
        _come(work, upload, upload.assignment_id)
        upload.user_id, upload.assignment_id = into.id, pairs[upload.assignment_id]
    await update(uploads, ["user_id", "assignment_id", "came_from_id", "came_at"])
    sources = await AssignmentSource.filter(assignment_id__in=list(pairs))
    for source in sources:
        _come(work, source, source.assignment_id)
        source.assignment_id = pairs[source.assignment_id]
    await end_doubled(work, sources, pairs.values())
    await update(sources, ["assignment_id", "came_from_id", "came_at", "withdrawn_on", "withdrawn_at"])


def _come(work: Work, row: Any, came_from: int) -> None:
    row.came_from_id, row.came_at = came_from, work.now


async def _move_attempts(work: Work, user: User, into: User) -> None:
    """Number the attempts after those of the other account; of two that are open one goes on (E15)."""
    latest: dict[int, int] = defaultdict(int)
    opened = set()
    for attempt in await Enrolment.filter(user_id=into.id):
        latest[attempt.activity_id] = max(latest[attempt.activity_id], attempt.number)
        if attempt.state is EnrolmentState.OPEN:
            opened.add(attempt.activity_id)
    moved = await Enrolment.filter(user_id=user.id).order_by("number")
    for attempt in moved:
        before = own_fields(attempt)
        latest[attempt.activity_id] += 1
        attempt.user_id, attempt.number = into.id, latest[attempt.activity_id]
        if attempt.state is EnrolmentState.OPEN and attempt.activity_id in opened:
            attempt.state, attempt.withdrawn_on = EnrolmentState.WITHDRAWN, work.today
            work.emit(EnrolmentWithdrawn, attempt, change=Change.of(before, attempt))
    await update(moved, ["user_id", "number", "state", "withdrawn_on"])


async def _move_what_is_shown(user: User, into: User) -> None:
    """Move certificates, which go on saying what is printed on them, decisions, and views with a name of their own."""
    certificates = await Certificate.filter(user_id=user.id)
    for certificate in certificates:
        certificate.user_id = into.id
        if user.name != into.name:
            certificate.holder_name = certificate.holder_name or user.name
    await update(certificates, ["user_id", "holder_name"])
    await move_approvals(user, into, await move_runs_and_exclusions(user, into))
    taken = set(await SavedView.filter(owner_id=into.id).values_list("screen", "name"))
    views = [each for each in await SavedView.filter(owner_id=user.id) if (each.screen, each.name) not in taken]
    for view in views:
        view.owner_id = into.id
    await update(views, ["owner_id"])


async def _move_belongings(user: User, into: User) -> None:
    """Move groups and, if the other account is a manager's, managed units; each is there once."""
    moved: Sequence[tuple[type[Any], str, bool]] = (
        (GroupMember, "group_id", True),
        (UnitManager, "unit_id", into.role is Role.MANAGER),
    )
    for entity, column, goes_on in moved:
        has = set(await entity.filter(user_id=into.id).values_list(column, flat=True))
        rows = await entity.filter(user_id=user.id)
        coming = [row for row in rows if goes_on and getattr(row, column) not in has]
        for row in coming:
            row.user_id = into.id
        await update(coming, ["user_id"])
        await entity.filter(id__in=[row.id for row in rows if row not in coming]).delete()


async def _empty(work: Work, user: User, into: User) -> None:
    """Leave an account in which nobody was ever there, and with which nobody signs in; the days go to the other."""
    spans, others = await begun(work, user), await begun(work, into)
    await record_memberships(work, into, united_memberships(others, spans, work.today), _first_day(user, into))
    await record_memberships(work, user, never_there(spans), {"merged_at": work.now, "merged_into_id": into.id})
    await Credential.filter(user_id=user.id).delete()
    await end_sessions([user.id], now=work.now)
    await end_invitations(user.id)
    for token in await AccessToken.filter(user_id=user.id, revoked_at=None):
        await change(token, {"revoked_at": work.now})


def _first_day(user: User, into: User) -> dict[str, Any]:
    return {"date_added": min(user.date_added, into.date_added)}


async def _exchange_keys(user: User, into: User, *, is_email_taken_over: bool) -> None:
    """Give the other account the personnel number, unless it has one, and the address if it is to have that."""
    if into.personnel_number is None and user.personnel_number is not None:
        number = user.personnel_number
        await change(user, {"personnel_number": None})
        await change(into, {"personnel_number": number})
    if is_email_taken_over:
        taken, left = user.email, into.email
        await change(user, {"email": f"{user.id}@merged.invalid"})  # for a moment, so that both stay unique
        await change(into, {"email": taken})
        await change(user, {"email": left})
