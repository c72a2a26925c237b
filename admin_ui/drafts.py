"""What stands in a form, as a tree of texts: typed by a person, or read from the row that is being changed.

A struct is a mapping of its arguments. A link is an id, a flag is "yes" or empty, all else is text; many of a thing is
a list, and a struct that may be left out is None.
"""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from enum import Enum
from typing import Any, cast

from starlette.datastructures import FormData

from admin_ui.columns import title_of, title_selection
from schema.kit.action import ABSENT, Argument, Struct, arguments_of
from schema.kit.entity import Entity
from schema.kit.fields import Kind, Shape
from schema.kit.info import backs_of, entity_named, fields_of, target_of
from schema.kit.names import camel

Draft = dict[str, Any]
Titles = dict[str, str]
"""What rows are called, by their ids."""

YES = "yes"
COUNT, UNIT, ITEMS, IS_GIVEN = "count", "unit", "items", "given"
"""Parts of a form's names: of a length of time, how many items there are, whether a struct is there at all."""
MAX_ROWS = 200
ALL_OF_THEM = 100


def kind_of(argument: Argument) -> Kind | None:
    """Return the kind of what is asked; None for a struct."""
    return argument.spec.kind if argument.spec else None


def empty(struct: type[Struct]) -> Draft:
    """Return the draft of a form that nobody has touched."""
    defaults = {field.name: field.default for field in fields(struct)}  # type: ignore[arg-type]  # every subclass is a dataclass
    return {each.name: _untouched(each, defaults[each.name]) for each in arguments_of(struct)}


def _untouched(argument: Argument, default: object) -> Any:
    if argument.many:
        return []
    if argument.struct is not None:
        return None if argument.null else empty(argument.struct)
    if default in (MISSING, ABSENT, None):
        return ""
    return plain(default)


def plain(value: object) -> Any:
    """Return a value as it stands in a form."""
    if isinstance(value, bool):
        return YES if value else ""
    if isinstance(value, Enum):
        return str(value.value)
    return "" if value is None else str(value)


# ----- typed by a person


def typed(struct: type[Struct], form: FormData, prefix: str = "") -> Draft:
    """Return what was typed into a form; what it does not name is empty."""
    return {each.name: _typed(each, form, f"{prefix}{camel(each.name)}") for each in arguments_of(struct)}


def _typed(argument: Argument, form: FormData, name: str) -> Any:
    if argument.many and argument.struct is None:
        return list(dict.fromkeys(filter(None, (_text(value) for value in form.getlist(name)))))
    if argument.many:
        return [_typed_struct(argument, form, f"{name}.{place}") for place in _places(form, name)]
    if argument.struct is not None:
        is_given = not argument.null or _text(form.get(f"{name}.{IS_GIVEN}")) == YES
        return _typed_struct(argument, form, name) if is_given else None
    if kind_of(argument) is Kind.CALENDAR_PERIOD:
        return _typed_period(form, name)
    return _text(form.get(name))


def _typed_struct(argument: Argument, form: FormData, name: str) -> Draft:
    return typed(cast("type[Struct]", argument.struct), form, f"{name}.")


def _typed_period(form: FormData, name: str) -> str:
    count, unit = _text(form.get(f"{name}.{COUNT}")).strip(), _text(form.get(f"{name}.{UNIT}"))
    return f"P{count}{unit}" if count else ""


def _places(form: FormData, name: str) -> range:
    """Return the places of the items that a form says it has."""
    count = _text(form.get(f"{name}.{ITEMS}"))
    return range(min(int(count), MAX_ROWS + 1) if count.isdecimal() and len(count) < 6 else 0)


def _text(value: object) -> str:
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""


# ----- read from the row that is being changed


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
        return f"{name} {{ {title_selection(entity_named(spec.target))} }}" if spec.target else name
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
        return title_selection(target)
    return f"{camel(_link_to(child, target))} {{ {title_selection(target)} }}"


def _link_to(child: type[Entity], target: type[Entity]) -> str:
    links = (name for name, spec in fields_of(child).items() if spec.target and target_of(child, name) is target)
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


def stored(struct: type[Struct], entity: type[Entity], row: Mapping[str, Any], titles: Titles) -> Draft:
    """Return the draft of a row that was read with the selection, and note what its links are called."""
    found: Draft = {}
    for argument in arguments_of(struct):
        via = borrowed_through(struct, argument, entity)
        owner, holder = (entity, row) if via is None else (via[1], row[camel(via[0])] or {})
        found[argument.name] = _stored(argument, owner, holder.get(camel(argument.name)), titles)
    return found


def _stored(argument: Argument, entity: type[Entity], value: Any, titles: Titles) -> Any:
    back = backs_of(entity).get(argument.name)
    if argument.many:
        items = (value or {}).get("nodes", []) if isinstance(value, dict) else value or []
        if argument.struct is not None and back is not None:
            return [stored(argument.struct, back.child, item, titles) for item in items]
        return [_stored_link(argument, back.child if back else entity, item, titles) for item in items]
    if argument.struct is not None:
        return stored(argument.struct, back.child, value, titles) if back and value else None
    if argument.spec is not None and argument.spec.target is not None:
        return _noted(entity_named(argument.spec.target), value, titles)
    return plain(value)


def _stored_link(argument: Argument, child: type[Entity], item: Mapping[str, Any], titles: Titles) -> str:
    target = entity_named(argument.spec.target or "") if argument.spec else child
    return _noted(target, item if child is target else item[camel(_link_to(child, target))], titles)


def _noted(target: type[Entity], row: Mapping[str, Any] | None, titles: Titles) -> str:
    if row is None:
        return ""
    titles[row["id"]] = title_of(target, row)
    return str(row["id"])


# ----- what is linked to


def links_in(struct: type[Struct], draft: Draft) -> Iterator[str]:
    """Give every id in a draft, at any depth."""
    for argument in arguments_of(struct):
        value = draft[argument.name]
        for item in value if argument.many else [value]:
            if argument.struct is not None and item:
                yield from links_in(argument.struct, item)
            elif argument.spec is not None and argument.spec.target and item:
                yield item


def targets_of(struct: type[Struct]) -> Iterator[type[Entity]]:
    """Give every entity that a form links to."""
    for argument in arguments_of(struct):
        if argument.struct is not None:
            yield from targets_of(argument.struct)
        elif argument.spec is not None and argument.spec.target:
            yield entity_named(argument.spec.target)
