"""Handlers: add, change, deactivate and reactivate people."""

from typing import Any

from app.actions.memberships import begun, first_day, is_another_admin, record_memberships, write_memberships
from app.actions.shared import change, locked, refuse_archived
from app.db.locks import lock_where
from app.db.sql import Sql
from app.domain.memberships import begun_on, left, moved, returned, since
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.enums import Role
from schema.groups import Group, GroupMember
from schema.kit.action import ABSENT, Action
from schema.kit.entity import Entity
from schema.people import UnitManager, User, UserCreate, UserDeactivate, UserEdit, UserReactivate
from schema.units import OrgUnit

BELONGINGS: tuple[tuple[str, type[Entity], str], ...] = (
    ("managed_units", UnitManager, "unit_id"),
    ("groups", GroupMember, "group_id"),
)
ONLY_ONES = {"email": "TAKEN", "personnel_number": "NUMBER_TAKEN"}
"""What only one person has, with the refusal of a second one."""
_PLAIN = ("name", "email", "personnel_number", "role", "job_title", "language", "date_added")


@handles(UserCreate)
async def user_create(work: Work, action: UserCreate) -> User:
    """Add a person to a unit, in which they are since the day added."""
    values = _values(action)
    await _refuse(action, values, role=action.role)
    values["date_added"] = values["date_added"] or work.today
    user = await User.create(**values, is_active=True)
    work.held.add(user.id)  # nobody else knows of it yet
    await write_memberships(work, {user.id: since(first_day(user.date_added, work.today), user.unit_id)})
    await _belong(user, action)
    work.touched(people=[user.id])
    return user


@handles(UserEdit)
async def user_edit(work: Work, user: User, action: UserEdit) -> User:
    """Change a person; another unit is theirs from today on. Someone who is no manager any more manages no units."""
    values, was = _values(action), user.role
    role = values.get("role", user.role)
    await _refuse(action, values, role=role, but=user.id)
    if role is not Role.ADMIN:
        await _refuse_last_admin(action, user, "role")
    if values.get("date_added", ABSENT) is None:
        del values["date_added"]
    await _edit(work, user, values)
    if was is Role.MANAGER and role is not Role.MANAGER:
        await UnitManager.filter(user_id=user.id).delete()
    await _belong(user, action)
    work.touched(people=[user.id])
    return user


async def _edit(work: Work, user: User, values: dict[str, Any]) -> None:
    """Write the values that differ; another unit or day added changes the memberships too."""
    unit_id, date_added = values.pop("unit_id", user.unit_id), values.get("date_added", user.date_added)
    if (unit_id, date_added) == (user.unit_id, user.date_added):
        await change(user, values)
        return
    spans = await begun(work, user)
    before, after = first_day(user.date_added, work.today), first_day(date_added, work.today)
    spans = spans if before == after else begun_on(spans, after, instead_of=before)
    await record_memberships(work, user, moved(spans, unit_id, work.today), values)


@handles(UserDeactivate)
async def user_deactivate(work: Work, user: User, action: UserDeactivate) -> User:
    """Deactivate a person from a day on, maybe one ahead; their periods run on (E38)."""
    await _refuse_last_admin(action, user)
    spans = await begun(work, user)
    after = left(spans, action.from_on or work.today)
    if after == spans:
        raise Refused(refusal(action, "LEAVES_EARLIER", "from_on"))
    await record_memberships(work, user, after)
    return user


@handles(UserReactivate)
async def user_reactivate(work: Work, user: User, action: UserReactivate) -> User:
    """Reactivate a person in their old unit, which has to be in use."""
    from_on = action.from_on or work.today
    if from_on > work.today:
        raise Refused(refusal(action, "IN_THE_FUTURE", "from_on"))
    if (await locked(OrgUnit, [user.unit_id]))[user.unit_id].archived_on is not None:
        raise Refused(refusal(action, "ARCHIVED_UNIT"))
    await record_memberships(work, user, returned(await begun(work, user), from_on))  # the clocks ran on (E38)
    return user


def _values(action: UserCreate) -> dict[str, Any]:
    given = action.given()
    values = {name: given[name] for name in _PLAIN if name in given}
    if "email" in values:
        values["email"] = values["email"].lower()
    if "unit" in given:
        values["unit_id"] = given["unit"]
    return values


async def _refuse(action: UserCreate, values: dict[str, Any], *, role: Role, but: int | None = None) -> None:
    await _refuse_taken(action, values, but)
    await refuse_archived(action, OrgUnit, "unit")
    given = action.given()
    if given.get("managed_units") and role is not Role.MANAGER:
        raise Refused(refusal(action, "NOT_A_MANAGER", "managed_units"))
    await refuse_archived(action, OrgUnit, "managed_units")
    await refuse_archived(action, Group, "groups")


async def _refuse_taken(action: UserCreate, values: dict[str, Any], but: int | None) -> None:
    for name, code in ONLY_ONES.items():
        value = values.get(name)
        if value is not None and await User.filter(**{name: value}).exclude(id=but or 0).exists():
            raise Refused(refusal(action, code, name))


async def _refuse_last_admin(action: Action, user: User, *path: str) -> None:
    """Refuse to remove the last administrator. If two deactivate each other at once, the second is refused."""
    if user.role is Role.ADMIN and user.is_active:
        await lock_where(User, Sql("role = ? AND is_active", (Role.ADMIN,)))
        if not await is_another_admin(but=[user.id]):
            raise Refused(refusal(action, "LAST_ADMIN", *path))


async def _belong(user: User, action: UserCreate) -> None:
    given = action.given()
    for name, entity, field in BELONGINGS:
        if name in given:
            await entity.filter(user_id=user.id).exclude(**{f"{field}__in": given[name]}).delete()
            kept = set(await entity.filter(user_id=user.id).values_list(field, flat=True))
            added = [key for key in dict.fromkeys(given[name]) if key not in kept]
            await entity.bulk_create([entity(user_id=user.id, **{field: key}) for key in added])
