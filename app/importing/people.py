"""Imports people, with the units they manage and the groups they belong to."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from app.actions.memberships import is_another_admin
from app.audit.differences import Picture
from app.audit.snapshots import link_to
from app.auth.sessions import end_sessions
from app.db.bulk import chunks, insert
from app.gate.work import Work
from app.importing.drafts import KEYS_A_STATEMENT, Catalogue, ImportDraft, Planned
from app.importing.memberships import PlannedMemberships, plan_memberships, state_column, write_planned_memberships
from app.importing.nouns import plan_row, write_rows
from app.importing.persons import PeopleCatalogue, identify, load_people, name_alike
from app.importing.record import ImportRecord
from app.importing.turns import in_turns
from app.standings.memberships import stored_memberships
from schema.enums import Role
from schema.groups import Group, GroupMember
from schema.kit.entity import Entity
from schema.kit.names import camel
from schema.people import UnitManager, User, UserCreate, UserEdit
from schema.units import OrgUnit

LISTS = ("managed_units", "groups")
LINKS = ("unit", *LISTS)


@dataclass(slots=True)
class People:
    """What the file says of people, and what of their belongings is to be added and removed."""

    catalogue: PeopleCatalogue
    units: Catalogue[OrgUnit]
    groups: Catalogue[Group]
    was_inactive: set[str] = field(default_factory=set)
    """The addresses of those who were not active before, and whom the file does not bring back."""
    memberships: PlannedMemberships = field(default_factory=PlannedMemberships)
    added: list[tuple[Entity, User, Entity]] = field(default_factory=list)
    """Each with the new row, the person, and the unit or group."""
    removed: dict[type[Entity], list[int]] = field(default_factory=lambda: defaultdict(list))
    lists: dict[str, dict[str, tuple[list[int], list[Any]]]] = field(default_factory=lambda: defaultdict(dict))
    """The units or groups that somebody had, by their ids, and that they will have: by address and column."""

    def more(self, planned: Planned[User]) -> dict[str, tuple[Any, Any]]:
        """Return what changes of a person beside the columns of their row, as the audit shows it."""
        lists = {
            camel(name): (_shown(name, had), _shown(name, [target.id for target in targets]))
            for name, (had, targets) in self.lists[planned.entity.email].items()
        }
        return lists | self.memberships.more(planned.entity)


Stored = dict[int, dict[int, int]]  # by user: the units or groups, with the row that says so


async def plan_people(draft: ImportDraft, units: Catalogue[OrgUnit], groups: Catalogue[Group]) -> People:
    """Plan the people of the file, and look up those whom other files name."""
    catalogue = await load_people(draft)
    people = People(catalogue, units, groups)
    inactive = [user for user in catalogue.stored if not user.is_active]
    admins = {user.id for user in catalogue.stored if _administers(user)}
    ids = [person.id for row in catalogue.table.rows if (person := catalogue.person_of(row)) is not None]
    managing, belonging = await _stored(UnitManager, "unit_id", ids), await _stored(GroupMember, "group_id", ids)
    people.memberships.stored = await stored_memberships(ids)
    async for row in in_turns(catalogue.table.rows):
        if not identify(draft, row, catalogue):
            continue
        planned = plan_row(draft, row, catalogue, (UserCreate, UserEdit), links=(*LINKS, "date_added"))
        if planned is not None:
            plan_memberships(draft, planned, people.memberships, draft.find(row, "unit", units))
            _plan_managed_units(draft, planned, people, managing)
            _plan_groups(draft, planned, people, belonging)
    await _keep_an_admin(draft, people, admins)
    people.was_inactive = {user.email for user in inactive if not user.is_active}
    await name_alike(draft, catalogue)
    return people


def _administers(user: User) -> bool:
    return user.role is Role.ADMIN and user.is_active


async def _keep_an_admin(draft: ImportDraft, people: People, admins: set[int]) -> None:
    """Refuse to leave nobody who can administer, today or on a day ahead."""
    stay = {
        each.entity.id
        for each in people.catalogue.planned
        if _administers(each.entity) and each.entity.email not in people.memberships.leaving
    }
    gone = [each for each in people.catalogue.planned if each.entity.id in admins - stay]
    if gone and not stay and not await is_another_admin(but=[each.entity.id for each in gone]):
        for each in gone:
            draft.refuse(
                each.row, state_column(each.row) if each.entity.role is Role.ADMIN else "role", UserEdit, "LAST_ADMIN"
            )


async def _stored(entity: type[UnitManager] | type[GroupMember], column: str, user_ids: list[int]) -> Stored:
    found: Stored = defaultdict(dict)
    for chunk in chunks(user_ids, KEYS_A_STATEMENT):
        for row in await entity.filter(user_id__in=chunk):
            found[row.user_id][getattr(row, column)] = row.id
    return found


def _plan_managed_units(draft: ImportDraft, planned: Planned[User], people: People, stored: Stored) -> None:
    row, role = planned.row, planned.entity.role
    wanted = row.values.get("managed_units")
    if wanted and role is not Role.MANAGER and "role" not in row.bad and role is not None:
        draft.refuse(row, "managed_units", UserCreate, "NOT_A_MANAGER")
    if wanted is None and role is not Role.MANAGER:
        wanted = ()  # whoever is no longer a manager manages nothing
    if wanted is not None:
        _plan_list(draft, planned, people, "managed_units", wanted, stored)


def _plan_groups(draft: ImportDraft, planned: Planned[User], people: People, stored: Stored) -> None:
    wanted = planned.row.values.get("groups")
    if wanted is not None:
        _plan_list(draft, planned, people, "groups", wanted, stored)


def _plan_list(
    draft: ImportDraft, planned: Planned[User], people: People, name: str, wanted: tuple[str, ...], stored: Stored
) -> None:
    """Plan what is to be added to and removed from the units or groups of a person."""
    user, link = planned.entity, UnitManager if name == "managed_units" else GroupMember
    catalogue: Catalogue[Any] = people.units if name == "managed_units" else people.groups
    found = [draft.find_named(planned.row, name, code, catalogue) for code in wanted]
    targets = [target for target in found if target is not None]
    has = {} if planned.is_new else stored.get(user.id, {})
    added, removed = _apart(targets, has)
    for target in added:
        people.added.append((link(), user, target))
        if target.archived_on is not None:
            draft.refuse(planned.row, name, UserCreate, "ARCHIVED")
    people.removed[link] += removed
    if added or removed:
        planned.changed.add(name)
        people.lists[user.email][name] = (sorted(has), targets)


def _shown(name: str, ids: list[int]) -> list[Picture]:
    noun, target = ("unit", "OrgUnit") if name == "managed_units" else ("group", "Group")
    return [{noun: link_to(target, key)} for key in ids]


def _apart(targets: list[Any], has: dict[int, int]) -> tuple[list[Any], list[int]]:
    """Return the targets that a person does not have yet, and the rows of those that are not named any more."""
    kept = {target.id for target in targets}
    added = [target for target in targets if target.id is None or target.id not in has]
    return added, [row_id for key, row_id in has.items() if key not in kept]


async def write_people(work: Work, record: ImportRecord, people: People) -> None:
    """Write the people, and what they manage and belong to."""
    planned = people.catalogue.planned
    await write_rows(record, "users", planned, people.more)
    work.touched(people=[each.entity.id for each in planned if each.is_new or each.changed])
    await write_planned_memberships(work, people.memberships)
    gone = [each.entity.id for each in planned if not each.entity.is_active]
    for chunk in chunks(gone, KEYS_A_STATEMENT):
        await end_sessions(chunk, now=work.now)
    await _write_belongings(people)


async def _write_belongings(people: People) -> None:
    for entity, ids in people.removed.items():
        for chunk in chunks(ids, KEYS_A_STATEMENT):
            await entity.filter(id__in=chunk).delete()
    for entity, column in ((UnitManager, "unit_id"), (GroupMember, "group_id")):
        rows = [(row, user, target) for row, user, target in people.added if isinstance(row, entity)]
        for row, user, target in rows:
            row.user_id = user.id
            setattr(row, column, target.id)
        await insert([row for row, _, _ in rows])
