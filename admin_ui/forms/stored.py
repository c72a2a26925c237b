"""Reads a row as the draft of the form that changes it."""

from collections.abc import Mapping
from typing import Any

from admin_ui.columns import hint_of, picked_selection, title_of
from admin_ui.forms.drafts import FormDraft, Titles, plain
from schema.kit.action import Argument, Struct, arguments_of
from schema.kit.entity import Entity
from schema.kit.fields import Shape
from schema.kit.info import backs_of, entity_named, fields_of, linked_entity
from schema.kit.names import camel

ALL_OF_THEM = 100


def stored_selection(struct: type[Struct], entity: type[Entity]) -> str:
    """Return the GraphQL that reads what a row has now for the things that a struct asks."""
    found = (_stored_selection(struct, each, entity) for each in arguments_of(struct))
    return " ".join(dict.fromkeys(part for part in found if part))


def _stored_selection(struct: type[Struct], argument: Argument, entity: type[Entity]) -> str:
    via = borrowed_through(struct, argument, entity)
    if via is not None:
        name, lender = via
        return f"{camel(name)} {{ {_own_selection(argument, lender)} }}"
    return _own_selection(argument, entity)


def _own_selection(argument: Argument, entity: type[Entity]) -> str:
    name = camel(argument.name)
    spec, back = fields_of(entity).get(argument.name), backs_of(entity).get(argument.name)
    if spec is not None:
        return f"{name} {{ {picked_selection(entity_named(spec.target))} }}" if spec.target else name
    if back is None:
        return ""
    page = f"(first: {ALL_OF_THEM})" if back.back.shape is Shape.CONNECTION else ""
    inner = (
        stored_selection(argument.struct, back.child) if argument.struct else _linked_selection(argument, back.child)
    )
    return f"{name}{page} {{ nodes {{ {inner} }} }}" if page else f"{name} {{ {inner} }}"


def _linked_selection(argument: Argument, child: type[Entity]) -> str:
    """Return the selection of the rows that are linked to: the child itself, or what the child in between points to."""
    target = entity_named(argument.spec.target or "") if argument.spec else child
    if child is target:
        return picked_selection(target)
    return f"{camel(_link_to(child, target))} {{ {picked_selection(target)} }}"


def _link_to(child: type[Entity], target: type[Entity]) -> str:
    links = (name for name, spec in fields_of(child).items() if spec.target and linked_entity(child, name) is target)
    return next(links)


def borrowed_through(struct: type[Struct], argument: Argument, entity: type[Entity]) -> tuple[str, type[Entity]] | None:
    """Return the one row beside the entity that has the argument's value, and the name that leads to it."""
    if argument.name in fields_of(entity) or argument.name in backs_of(entity):
        return None
    for name, back in backs_of(entity).items():
        has_it = argument.name in fields_of(back.child) or argument.name in backs_of(back.child)
        if back.back.shape is Shape.ONE and back.child in struct.borrows and has_it:
            return name, back.child
    return None


def stored(struct: type[Struct], entity: type[Entity], row: Mapping[str, Any], titles: Titles) -> FormDraft:
    """Return the draft of a row that was read with the selection, and note what its links are called."""
    found: FormDraft = {}
    for argument in arguments_of(struct):
        via = borrowed_through(struct, argument, entity)
        owner, holder = (entity, row) if via is None else (via[1], row[camel(via[0])] or {})
        found[argument.name] = _stored(argument, owner, holder.get(camel(argument.name)), titles)
    return found


def _stored(argument: Argument, entity: type[Entity], value: Any, titles: Titles) -> Any:
    back = backs_of(entity).get(argument.name)
    if argument.many:
        return _stored_items(argument, entity, value, titles)
    if argument.struct is not None:
        return stored(argument.struct, back.child, value, titles) if back and value else None
    if argument.spec is not None and argument.spec.target is not None:
        return _noted(entity_named(argument.spec.target), value, titles)
    return plain(value)


def _stored_items(argument: Argument, entity: type[Entity], value: Any, titles: Titles) -> list[Any]:
    back = backs_of(entity).get(argument.name)
    items = value.get("nodes", []) if isinstance(value, dict) else value or []
    if argument.struct is not None and back is not None:
        return [stored(argument.struct, back.child, item, titles) for item in items]
    if argument.spec is not None and argument.spec.target is None:
        return [plain(item) for item in items]
    return [_stored_link(argument, back.child if back else entity, item, titles) for item in items]


def _stored_link(argument: Argument, child: type[Entity], item: Mapping[str, Any], titles: Titles) -> str:
    target = entity_named(argument.spec.target or "") if argument.spec else child
    return _noted(target, item if child is target else item[camel(_link_to(child, target))], titles)


def _noted(target: type[Entity], row: Mapping[str, Any] | None, titles: Titles) -> str:
    if row is None:
        return ""
    titles[row["id"]], titles.hints[row["id"]] = title_of(target, row), hint_of(target, row, titles.language)
    titles.rows[row["id"]] = row
    return str(row["id"])
