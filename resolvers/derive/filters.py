"""Makes the filter and order inputs of an entity's lists, and reads what a client sent in them."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from app.domain.calendar import FIRST_DAY, LAST_DAY
from app.reading.filters import SEARCH
from app.reading.plans import Order
from resolvers.derive.enums import graphql_enum, order_field_enum
from resolvers.derive.input_classes import input_class, scalar_type
from resolvers.derive.kinds import API_KINDS
from resolvers.derive.names import key_of
from resolvers.errors import BadInput
from schema.enums import OrderDirection
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.info import entity_named
from schema.kit.listing import filterable, searchable
from schema.kit.names import camel

_MAX_VALUES = 100
ARGUMENT_BETWEEN = "{name} has to be between {min} and {max}."
_MAX_SEARCH = 200


@cache
def filter_type(entity: type[Entity]) -> type:
    """Make the filter input of an entity; all that is given has to hold."""
    fields = {name: (_filter_of(spec), _described(spec)) for name, spec in filterable(entity).items()}
    if searchable(entity) or entity.searched_links:
        looked_into = " and ".join(map(camel, (*searchable(entity), *entity.searched_links)))
        fields[SEARCH] = (str, f"Words to search for in {looked_into}; all of them have to occur.")
    description = f"Conditions on a list of {entity.__name__} objects; all that are given have to hold."
    return input_class(f"{entity.__name__}Filter", description, fields, optional=set(fields))


def _filter_of(spec: FieldSpec) -> Any:
    return API_KINDS[spec.kind].filter or list[scalar_type(spec)]  # type: ignore[misc]  # the item's type is derived


def _described(spec: FieldSpec) -> str:
    below = ", or anything below them" if spec.target == "OrgUnit" and not spec.is_exact else ""
    return f"{spec.label}: {API_KINDS[spec.kind].narrows_to}{below}."


@cache
def order_type(entity: type[Entity]) -> type:
    fields = {
        "field": (
            order_field_enum(entity),
            "The field to sort by; rows with equal values are sorted by `thenField`, then by age.",
        ),
        "direction": (graphql_enum(OrderDirection), "The direction; ASC if left out."),
        "then_field": (order_field_enum(entity), "The field to sort by rows that have the same value of `field`."),
        "then_direction": (graphql_enum(OrderDirection), "The direction of `thenField`; ASC if left out."),
    }
    name = entity.__name__
    return input_class(
        f"{name}Order", f"The order of a list of {name} objects.", fields, optional={*fields} - {"field"}
    )


def order_from(sent: Mapping[str, Any] | None, default: str) -> Order:
    """Ascending where the client names no direction; by `default` where it asks for no order."""
    if not sent:
        return Order(default)
    then = _key(sent, "thenField", "thenDirection", None) if sent.get("thenField") else None
    return _key(sent, "field", "direction", then)


def _key(sent: Mapping[str, Any], name: str, way: str, then: Order | None) -> Order:
    field = sent[name]
    return Order(getattr(field, "value", field), sent.get(way) or OrderDirection.ASC, then)


def filters_from(entity: type[Entity], sent: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return the filters that a client sent, by field; null says as much as leaving out.

    Raises:
        BadInput: too many values, or a value that is not valid.
    """
    found = {}
    for name, spec in filterable(entity).items():
        value = (sent or {}).get(camel(name))
        if value is not None:
            found[name] = _read(name, spec, value)
    if (words := (sent or {}).get(SEARCH)) is not None:
        if len(words) > _MAX_SEARCH:
            raise BadInput(
                "A search has at most {max} characters.", argument="filter", field=(SEARCH,), max=_MAX_SEARCH
            )
        found[SEARCH] = words
    return found


def _read(name: str, spec: FieldSpec, value: Any) -> Any:
    if isinstance(value, list):
        if len(value) > _MAX_VALUES:
            raise BadInput("At most {max} values.", argument="filter", field=(camel(name),), max=_MAX_VALUES)
        return [key_of(entity_named(spec.target), item) for item in value] if spec.target else value
    if API_KINDS[spec.kind].filter is int and not (spec.minimum or 0) <= value <= (spec.maximum or 0):
        bounds = {"min": spec.minimum, "max": spec.maximum}
        raise BadInput("{min} to {max} days.", argument="filter", field=(camel(name),), **bounds)
    if isinstance(value, Mapping):
        for bound in value.values():
            check_day(bound, camel(name))
        return {"is_empty": value.get("isEmpty"), **{key: value.get(key) for key in ("since", "through", "before")}}
    return value


def check_day(value: object, name: str) -> None:
    """Refuse a day or moment that lies outside the calendar we keep (E59)."""
    if isinstance(value, date) and not FIRST_DAY.year <= value.year <= LAST_DAY.year:
        raise BadInput(ARGUMENT_BETWEEN, argument=name, name=name, min=FIRST_DAY, max=LAST_DAY)
    if isinstance(value, datetime) and value.tzinfo is None:
        raise BadInput("{name} needs a time zone, such as a Z at the end.", argument=name, name=name)
