"""All that declarations use of Tortoise beyond what it documents: `_meta`, where a model keeps what was declared.

Nothing else reads it (whoever is above asks schema/kit/info.py), but for the developer's tool in app/db/migrations,
which is made of aerich's insides. It stands here and not in app/db because the declarations themselves are named and
indexed by it, and schema/ imports nothing of app/. tests/schema/test_compat.py tries each entry alone, so that after an
upgrade it fails first and says which.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from tortoise.fields import Field
from tortoise.indexes import Index
from tortoise.models import Model


def table_name(model: type[Model]) -> str:
    """The name of the table. If it breaks: `describe()["table"]` is documented, and slow."""
    return model._meta.db_table


def fields_by_name(model: type[Model]) -> Mapping[str, "Field[object]"]:
    """All fields with their objects, which carry what our vocabulary declares; `describe()` has only words of them.

    If it breaks: keep them in Entity.__init_subclass__, from the attributes of the class.
    """
    return model._meta.fields_map


def columns_by_field(model: type[Model]) -> Mapping[str, str]:
    """The columns of a table by the names of their fields: `user` has the column `user_id`.

    If it breaks: `describe()` has the same under `db_column`.
    """
    return model._meta.fields_db_projection


def name_table(model: type[Model], name: str) -> None:
    """Name the table of a model whose Meta names none, while its class is being made.

    If it breaks: write `table` into a Meta of each entity.
    """
    if not model._meta.db_table:
        model._meta.db_table = name


def index_links(model: type[Model]) -> None:
    """Index every link that no other index of the table begins with, while the class is being made.

    If it breaks: write `indexes` into a Meta of each entity; tests/schema would show which are missing.
    """
    meta = model._meta
    led = {group[0] for group in _groups((*meta.unique_together, *meta.indexes))}
    meta.indexes = (*meta.indexes, *((name,) for name in sorted(meta.fk_fields - led)))


def add_column(model: type[Model], name: str, column: "Field[Any]") -> None:
    """Give a model one more column than its class declares, while the class is being made.

    If it breaks: declare the column in each entity; tests/schema would show which are missing.
    """
    column.model_field_name = name
    model._meta.fields_map[name] = column
    model._meta.fields_db_projection[name] = name


def add_indexes(model: type[Model], indexes: Iterable[tuple[str, ...] | Index]) -> None:
    """Give a model more indexes than its Meta declares, while the class is being made. If it breaks: as add_column."""
    model._meta.indexes = (*model._meta.indexes, *indexes)


def _groups(declared: Iterable[object]) -> Iterable[tuple[str, ...] | list[str]]:
    return (group for group in declared if isinstance(group, tuple | list))
