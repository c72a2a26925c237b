"""What a module declares is found in it, once, in the order of its lines."""

from types import ModuleType

from schema import groups, outbox, people
from schema.entities import ACTIONS, ENTITIES, EVENTS, MODULES, STORAGE
from schema.groups import Group, GroupArchive, GroupChanged, GroupCreate, GroupEdit, GroupMember, GroupRestore
from schema.kit.entity import Entity
from schema.kit.info import declared_in
from schema.outbox import OutboxEvent


def test_entities_verbs_and_events_come_in_the_order_of_their_lines() -> None:
    found = declared_in([groups])

    assert found.entities == (Group, GroupMember)
    assert found.actions == (GroupCreate, GroupEdit, GroupArchive, GroupRestore)
    assert found.events == (GroupChanged,)
    assert found.storage == ()


def test_what_nobody_may_see_is_storage() -> None:
    found = declared_in([outbox])

    assert (found.entities, found.storage) == ((), (OutboxEvent,))


def test_what_a_module_only_imports_is_not_declared_in_it() -> None:
    importing = ModuleType("importing")
    importing.Group = Group  # type: ignore[attr-defined]  # as `from schema.groups import Group` would put it there

    assert declared_in([importing]).entities == ()


def test_modules_come_one_after_the_other() -> None:
    found = declared_in([outbox, groups, people])

    assert [each.__name__ for each in found.entities] == ["Group", "GroupMember", "User", "UnitManager"]


def test_no_entity_of_the_schema_is_left_out_of_the_one_list() -> None:
    declared = {each for each in Entity.__subclasses__() if each.__module__.startswith("schema.")}

    assert declared == {*ENTITIES, *STORAGE}
    assert {each.__module__ for each in (*ENTITIES, *STORAGE, *ACTIONS, *EVENTS)} == set(MODULES)
