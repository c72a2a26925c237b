"""The arguments of an action as the audit stores them, without secrets."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from app.audit.snapshots import link_to, said
from schema.kit.action import Argument, Struct, arguments_of
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.info import entity_named
from schema.kit.listing import filterable
from schema.kit.names import camel
from schema.kit.row_filters import RowFilter

_PLAIN = (str, int, bool, Decimal, date, Enum, type(None))


def asked_of(struct: Struct) -> dict[str, Any]:
    """Return the arguments that were given, as JSON has them; passwords are left out."""
    given = struct.given()
    return {
        camel(each.name): _value(each, given[each.name])
        for each in arguments_of(type(struct))
        if each.name in given and not _is_secret(each)
    }


def _is_secret(argument: Argument) -> bool:
    return argument.spec is not None and argument.spec.kind.is_secret


def _value(argument: Argument, value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_value(argument, each) for each in value]
    if isinstance(value, Struct):
        return asked_of(value)
    if isinstance(value, RowFilter) and argument.spec is not None and argument.spec.narrows:
        return _conditions(entity_named(argument.spec.narrows), value)
    if argument.spec is not None and argument.spec.target is not None and isinstance(value, int):
        return link_to(argument.spec.target, value)
    return said(value) if isinstance(value, _PLAIN) else type(value).__name__  # a file is what its row says it is


def _conditions(entity: type[Entity], filters: RowFilter) -> dict[str, Any]:
    """Return the conditions of a list, with the ids of what it is narrowed to."""
    specs = filterable(entity)
    return {camel(name): _condition(specs.get(name), value) for name, value in filters.items()}


def _condition(spec: FieldSpec | None, value: Any) -> Any:
    if isinstance(value, Mapping):
        return {camel(name): said(bound) for name, bound in value.items() if bound is not None}
    if isinstance(value, list | tuple):
        return [_condition(spec, each) for each in value]
    return link_to(spec.target, value) if spec is not None and spec.target is not None else said(value)
