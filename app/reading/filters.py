"""Turns what a list is narrowed by into conditions: the declared filters by kind of field, and the search."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from app.db.sql import TRUE, Sql, all_of, any_of, in_list
from app.policy.access import UNITS_BELOW, Viewer, visible
from app.policy.keys import NaturalKey
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec, Kind
from schema.kit.info import fields_of, linked_entity, table_of
from schema.kit.listing import searchable
from schema.units import OrgUnit

SEARCH = "search"


def filter_conditions(entity: type[Entity], alias: str, filters: dict[str, Any], viewer: Viewer) -> Iterable[Sql]:
    """Return a condition for each filter that was given; a value of None stands for «is empty».

    What the viewer may not see does not exist in filters either: it fits no more than an id that is not there.
    """
    for name, value in filters.items():
        if name == SEARCH:
            yield from (_search(entity, alias, word) for word in value.split())
        else:
            yield _filter(alias, name, fields_of(entity)[name], value)
            if value is not None and fields_of(entity)[name].may_be_hidden:
                yield _seen(linked_entity(entity, name), f"{alias}.{name}_id", viewer)


def _search(entity: type[Entity], alias: str, word: str) -> Sql:
    # texts are stored in Unicode's composed form; lowering is left to the database, which lowers them as well
    escaped = unicodedata.normalize("NFC", word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return any_of(
        Sql(f"lower({alias}.{name}) LIKE lower(?) ESCAPE '\\'", (f"%{escaped}%",)) for name in searchable(entity)
    )


def _filter(alias: str, name: str, spec: FieldSpec, value: Any) -> Sql:
    column = f"{alias}.{name}_id" if spec.kind is Kind.LINK else f"{alias}.{name}"
    if value is None:
        return Sql(f"{column} IS NULL")
    if spec.kind is Kind.FLAG:
        return Sql(f"{column} = ?", (value,))
    if spec.kind in (Kind.CIVIL_DATE, Kind.INSTANT):
        return _range(column, value)
    if spec.target == OrgUnit.__name__:
        return _among("id", value).within("SELECT id FROM org_unit WHERE {}").within(f"{column} IN ({UNITS_BELOW})")
    return _among(column, value)


def _seen(target: type[Entity], column: str, viewer: Viewer) -> Sql:
    seen = visible(target, "f", viewer)
    if seen is TRUE:
        return TRUE
    return all_of([Sql(f"f.id = {column}"), seen]).within(f'EXISTS (SELECT 1 FROM "{table_of(target)}" f WHERE {{}})')


def _among(column: str, values: Sequence[Any]) -> Sql:
    """Return the condition that a column has one of the values; natural keys are looked up in passing."""
    plain = [value for value in values if not isinstance(value, NaturalKey)]
    named = [value.id.within(f"{column} IN ({{}})") for value in values if isinstance(value, NaturalKey)]
    return any_of([in_list(column, plain), *named])


def _range(column: str, value: dict[str, Any]) -> Sql:
    parts, params = [], []
    for key, operator in (("since", ">="), ("through", "<="), ("before", "<")):
        if value.get(key) is not None:
            parts.append(f"{column} {operator} ?")
            params.append(value[key])
    if value.get("is_empty") is not None:
        parts.append(f"{column} IS {'' if value['is_empty'] else 'NOT '}NULL")
    return Sql(" AND ".join(parts) or "1=1", tuple(params)).within("({})")
