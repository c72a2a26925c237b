"""Makes an input type of an action, and an action of what a client sent."""

import dataclasses
from collections.abc import Mapping
from dataclasses import MISSING
from typing import Any

from resolvers.derive.filters import filter_type, filters_from
from resolvers.derive.input_classes import input_class, scalar_type
from resolvers.derive.names import key_of
from schema.kit.action import ABSENT, Argument, Struct, arguments_of
from schema.kit.cached import cached
from schema.kit.fields import FieldSpec
from schema.kit.info import entity_named
from schema.kit.names import camel, input_name
from schema.kit.row_filters import RowFilter


@cached
def input_type(struct: type[Struct]) -> type:
    arguments = [each for each in arguments_of(struct) if not each.kept]
    fields = {each.name: (_type(each), each.description) for each in arguments}
    optional = {each.name for each in arguments if not each.required}
    text = (struct.__doc__ or "").strip()
    return input_class(input_name(struct.__name__), text, fields, optional=optional, defaults=defaults_of(struct))


@cached
def defaults_of(struct: type[Struct]) -> dict[str, Any]:
    """Return what arguments that cannot be null are if they are left out; null says as much as leaving out."""
    given = {each.name: each.default for each in dataclasses.fields(struct)}  # type: ignore[arg-type]  # every subclass is a dataclass
    return {
        each.name: given[each.name]
        for each in arguments_of(struct)
        if not each.null and given[each.name] not in (MISSING, ABSENT)
    }


def _type(argument: Argument) -> Any:
    item = input_type(argument.struct) if argument.struct else _type_of(argument.spec)
    return list[item] if argument.many else item  # type: ignore[valid-type]  # the item's type is derived


def _type_of(spec: FieldSpec | None) -> Any:
    return filter_type(entity_named(spec.narrows)) if spec is not None and spec.narrows else scalar_type(spec)


def struct_from(struct: type[Struct], sent: Mapping[str, Any]) -> Struct:
    """Make an action out of coerced input; what was not sent stays absent or takes its default."""
    values = {}
    for argument in arguments_of(struct):  # what is kept is never sent
        value = sent.get(camel(argument.name), ABSENT)
        if value is not ABSENT and not (value is None and argument.name in defaults_of(struct)):
            values[argument.name] = _value(argument, value)
    return struct(**values)


def _value(argument: Argument, value: Any) -> Any:
    if value is None:
        return None
    return [_item(argument, item) for item in value] if argument.many else _item(argument, value)


def _item(argument: Argument, value: Any) -> Any:
    if argument.struct is not None:
        return struct_from(argument.struct, value)
    if argument.spec is not None and argument.spec.narrows is not None:
        return RowFilter(filters_from(entity_named(argument.spec.narrows), value))
    if argument.spec is not None and argument.spec.target is not None:
        return key_of(entity_named(argument.spec.target), value)
    return value
