"""What lists are narrowed and ordered by although no column says it: declarations and meanings match one to one."""

from app.reading.computed import BASES, NARROWED, ORDERS, SPANNED
from app.reading.lists import read_list as read_list  # noqa: PLC0414 - with lists, all meanings are known
from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from schema.entities import ENTITIES


def test_everything_that_narrows_has_its_condition_and_every_condition_is_declared() -> None:
    declared = {(entity, name) for entity in ENTITIES for name, each in entity.computed.items() if each.narrows}

    assert declared - set(NARROWED) == set(), "Say in app/reading/ what these mean: @narrows(…)."
    assert set(NARROWED) - declared == set(), "These are not declared: `computed` of the entity."


def test_everything_that_orders_has_its_expression_and_every_expression_is_declared() -> None:
    declared = {(entity, name) for entity in ENTITIES for name, each in entity.computed.items() if each.orders}

    assert declared - set(ORDERS) == set(), "Say in app/reading/ what these mean: ORDERS[…]."
    assert set(ORDERS) - declared == set(), "These are not declared: `computed` of the entity."


def test_what_depends_on_a_day_can_be_asked_on_any_day() -> None:
    of_a_day = {entity for (entity, _), each in NARROWED.items() if each.needs_span} | {*BASES, *SPANNED}

    assert {entity.__name__ for entity in of_a_day if not entity.is_dated} == set()


def test_what_a_computed_fact_shows_is_a_field_or_a_path_in_the_api() -> None:
    kinds = graphql_schema(schema).type_map
    shown = [(entity.__name__, each.shows) for entity in ENTITIES for each in entity.computed.values() if each.shows]

    assert [(name, path) for name, path in shown if path.split(".")[0] not in kinds[name].fields] == []  # type: ignore[attr-defined]  # all are objects
    assert len(shown) >= 5
