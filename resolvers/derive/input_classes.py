"""Makes input types of names, types and descriptions."""

from collections.abc import Mapping
from dataclasses import MISSING
from typing import Any, Optional

import strawberry
from strawberry import UNSET

from resolvers.derive.enums import graphql_enum
from resolvers.derive.kinds import API_KINDS
from schema.kit.fields import FieldSpec


def input_class(
    name: str,
    description: str,
    fields: Mapping[str, tuple[Any, str]],
    *,
    optional: set[str],
    defaults: Mapping[str, Any] | None = None,
) -> type:
    """Make an input type: names to their types and descriptions; the optional ones may be left out."""
    annotations = {key: Optional[kind] if key in optional else kind for key, (kind, _) in fields.items()}
    content = {
        key: _field(text, (defaults or {}).get(key, UNSET if key in optional else MISSING))
        for key, (_, text) in fields.items()
    }
    made = type(name, (), {"__annotations__": annotations, "__module__": __name__, **content})
    return strawberry.input(made, description=description)


def _field(description: str, default: Any) -> Any:
    if isinstance(default, tuple):
        return strawberry.field(description=description, default_factory=lambda: list(default))
    return strawberry.field(description=description, default=default)


def scalar_type(spec: FieldSpec | None) -> Any:
    assert spec is not None, "only structs have no field"
    return graphql_enum(spec.choices) if spec.choices else API_KINDS[spec.kind].type
