"""`insightsChanged`: tells that numbers may have changed, with `insights` as it is then."""

from asyncio import gather
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import strawberry
from graphql import FieldNode, get_named_type

from app.insights.scope import scope_of
from app.policy.keys import looked_up
from resolvers.compat import argument, field_with
from resolvers.context import RawInfo
from resolvers.derive.build import Addition
from resolvers.derive.names import key_of
from resolvers.derive.objects import DERIVED, Derived
from resolvers.derive.reports import Resolve
from resolvers.derive.selection import Selection
from resolvers.derive.subscriptions import AFTER, start_of, variable_given
from resolvers.errors import BadInput, NotFound, RequestError
from resolvers.insights.fields import INSIGHTS
from resolvers.insights.request import MOST_NAMED, TOO_MANY_VALUES
from resolvers.limits.prices import priced
from resolvers.loaders import row_below
from resolvers.transport.subscription_runs import NumbersAsked, Shared, SubscriptionRun
from schema.kit.access import Admins, Everyone, Managers, ManagersOf, Manages, Phrase
from schema.kit.entity import Entity
from schema.qualifications import Qualification
from schema.units import OrgUnit

_NAME = "InsightsChanged"
_WORDS = (
    "Numbers of Insights may have changed: told at once, and then at most once a second. With `after` it is also told "
    "at the beginning. The error NOT_FOUND to learners, and if you do not look after the unit."
)
_ARGUMENTS = (
    argument("unit", strawberry.ID | None, "A unit with all below it; all that you look after if left out."),
    argument("qualification", list[strawberry.ID] | None, "Only these qualifications; all if left out."),
    argument("after", str | None, AFTER),
)


@dataclass(frozen=True, slots=True)
class _Changed:
    """What is told; the units and qualifications by their keys."""

    cursor: str
    happened_at: datetime
    insights: str
    unit_keys: tuple[int, ...] | None
    qualification_keys: tuple[int, ...] | None


def insights_changed(derived: Derived) -> Addition:
    """Make the subscription `insightsChanged`, and the type of what it tells."""
    unit, qualification = derived.lazily(OrgUnit.__name__), derived.lazily(Qualification.__name__)
    fields: dict[str, tuple[Any, str]] = {
        "cursor": (str, "The place after all that it takes into account, to resume from with `after`."),
        "happened_at": (datetime, "When the last of it happened."),
        "units": (_some(unit), "The units whose own numbers may have changed; null: any."),
        "qualifications": (_some(qualification), "The qualifications whose numbers may have changed; null: any."),
        "insights": (derived.lazily(INSIGHTS), "The numbers as they are now."),
    }
    prices = {name: priced(usually=5) for name in ("units", "qualifications")}
    payload = derived.plain(_NAME, _WORDS, fields, prices=prices)
    below: dict[str, Resolve] = {
        "units": _rows(OrgUnit, "unit_keys"),
        "qualifications": _rows(Qualification, "qualification_keys"),
    }
    made = payload | None, field_with(_WORDS, _ARGUMENTS), _resolve
    return Addition({}, {_NAME: below}, {"insights_changed": made})


async def _resolve(
    run: Any,
    info: RawInfo,
    unit: str | None = None,
    qualification: list[str] | None = None,
    after: str | None = None,
) -> Any:
    if not isinstance(run, SubscriptionRun):
        raise RequestError("BAD_REQUEST", "A subscription is answered as a stream, not in one response.")
    if run.changed is None:
        return await _begin(run, info, unit, qualification, after)
    run.is_hidden = await scope_of(run.numbers.unit_id if run.numbers else None, info.context.signed_in()) is None
    if run.is_hidden:
        return None
    told = run.changed
    return _Changed(str(told.cursor), told.happened_at, INSIGHTS, told.units, told.qualifications)


async def _begin(
    run: SubscriptionRun, info: RawInfo, unit: str | None, qualification: list[str] | None, after: str | None
) -> None:
    now = info.context.clock.now()
    run.numbers, run.resumed_by = NumbersAsked(begun_at=now), variable_given(info, "after")
    unit_id = None if unit is None else await looked_up(key_of(OrgUnit, unit))
    if await scope_of(unit_id, info.context.signed_in()) is None:
        raise NotFound
    if qualification is not None and len(qualification) > MOST_NAMED:
        raise BadInput(TOO_MANY_VALUES, argument="qualification", max=MOST_NAMED)
    named = None if qualification is None else [key_of(Qualification, each) for each in qualification]
    given = after if run.resumed_at is None else run.resumed_at
    run.start = await start_of(given, info.context)
    run.numbers = NumbersAsked(
        unit_id=unit_id,
        qualifications=None if named is None else frozenset([await looked_up(each) for each in named]),
        shared=_shared(info),
        is_resumed=given is not None,
        begun_at=now,
    )


def _some(kind: Any) -> Any:
    return list[kind] | None


def _rows(entity: type[Entity], attribute: str) -> Resolve:
    async def resolve(source: _Changed, info: RawInfo) -> Any:
        keys = getattr(source, attribute)
        if keys is None:
            return None
        found = await gather(*(row_below(info, entity, key) for key in keys))
        return [each for each in found if each is not None]

    return resolve


def _shared(info: RawInfo) -> Shared:
    """Return for whom the answer reads the same: by who may see the rows that are selected, not only by the numbers."""
    derived: Derived = info.schema.extensions[DERIVED]
    kinds = set(_kinds(Selection(derived, info), info.field_nodes, "Subscription"))
    if None in kinds:
        return Shared.BY_NOBODY
    phrases = [each.read.parts() for each in derived.entities if each.__name__ in kinds]
    if not all(any(isinstance(part, Admins | Everyone) for part in parts) for parts in phrases):
        return Shared.BY_NOBODY
    return Shared.BY_SCOPE if all(_is_of_scope(parts) for parts in phrases) else Shared.BY_ADMINS


def _is_of_scope(parts: tuple[Phrase, ...]) -> bool:
    """Return whether managers of the same units see the same rows: all of them, or none because they are their own."""
    is_seen_by_all = any(isinstance(part, Managers | Everyone) for part in parts)
    return is_seen_by_all or all(isinstance(part, Admins | Manages | ManagersOf) for part in parts)


def _kinds(selection: Selection, nodes: Iterable[FieldNode], owner: str) -> Iterator[str | None]:
    """Give the names of the types that are selected; None for a field that is about the viewer."""
    for node in nodes:
        name = node.name.value
        field = getattr(selection.info.schema.type_map[owner], "fields", {}).get(name)
        if field is None:
            continue
        if name.startswith("viewer"):
            yield None
        kind = get_named_type(field.type).name
        yield kind
        if node.selection_set is not None:
            below = selection.fields([node], kind).values()
            yield from _kinds(selection, (each for found in below for each in found), kind)
