"""Handlers: add, change, archive and restore groups."""

from app.actions.shared import archive, change, refuse_taken, restore
from app.gate.work import Work, handles
from schema.groups import Group, GroupArchive, GroupCreate, GroupEdit, GroupRestore


@handles(GroupCreate)
async def group_create(work: Work, action: GroupCreate) -> Group:
    await refuse_taken(action, "code")
    return await Group.create(**action.given())


@handles(GroupEdit)
async def group_edit(work: Work, group: Group, action: GroupEdit) -> Group:
    await refuse_taken(action, "code", but=group.id)
    await change(group, action.given())
    return group


@handles(GroupArchive)
async def group_archive(work: Work, group: Group, action: GroupArchive) -> Group:
    """Archive a group; its members stay on record."""
    await archive(work, group)
    work.touched(groups=[group.id])
    return group


@handles(GroupRestore)
async def group_restore(work: Work, group: Group, action: GroupRestore) -> Group:
    await restore(group)
    work.touched(groups=[group.id])
    return group
