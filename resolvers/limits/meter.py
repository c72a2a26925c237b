"""Counts what an answer really takes while it is made, whatever was estimated before."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLObjectType, OperationType

from resolvers.compat import ObservedExecutor
from resolvers.errors import AnswerTooLarge
from resolvers.limits.cost import cost_of
from resolvers.limits.introspection import Describer
from resolvers.limits.prices import is_introspection, is_number, prices_of

COST_LIMIT = 5_000
"""What an operation may cost, both by the estimate and in the end; one is about the work of one row of a list."""
VALUE_LIMIT = 15_000
"""How many plain values one answer may hold, which are free as far as the estimate goes."""
CHARACTER_LIMIT = 2_000_000
TOLD_ALWAYS = "UserError"
"""The type that says why a mutation was refused: no answer is too large for that."""


COSTS_TOO_MUCH = (
    "This answer would cost more than {max}: its lists are longer than usual. Ask for smaller pages or fewer fields."
)
HOLDS_TOO_MUCH = "This answer would hold more than {max} values. Ask for smaller pages or fewer fields."
IS_TOO_LONG = "This answer would be longer than {max} characters. Ask for smaller pages or fewer fields."


@dataclass(slots=True)
class Meter:
    """What one operation was taken to cost, and what it has cost so far."""

    asked: int | None = None
    """The estimate; None before there is one."""
    objects: int = 0
    described: int = 0
    values: int = 0
    characters: int = 0

    @property
    def used(self) -> int:
        """What the answer has cost so far."""
        return cost_of(self.objects, self.described)

    def count(self, *, objects: int, described: int, values: int) -> None:
        """Count an object with its plain values.

        Raises:
            AnswerTooLarge: the answer holds more than it may.
        """
        self.objects += objects
        self.described += described
        self.values += values
        if self.used > COST_LIMIT:
            raise AnswerTooLarge("cost", COST_LIMIT, COSTS_TOO_MUCH)
        if self.values > VALUE_LIMIT:
            raise AnswerTooLarge("values", VALUE_LIMIT, HOLDS_TOO_MUCH)

    def count_characters(self, number: int) -> None:
        """Count a text.

        Raises:
            AnswerTooLarge: the answer would be longer than it may be.
        """
        self.characters += number
        if self.characters > CHARACTER_LIMIT:
            raise AnswerTooLarge("characters", CHARACTER_LIMIT, IS_TOO_LONG)

    def told(self) -> dict[str, int]:
        """Return what an answer says of its cost; nothing as long as nothing is known of it."""
        return {} if self.asked is None else {"asked": self.asked, "allowed": COST_LIMIT, "used": self.used}


@dataclass(frozen=True, slots=True)
class _Share:
    """What each object with the same fields adds to an answer."""

    fields: Mapping[str, Any]
    """Kept, so that nothing else gets its place in memory meanwhile."""
    objects: int
    described: int
    values: int


class MeteredExecutor(ObservedExecutor):
    """Executes an operation, and counts on the meter of its context what goes into the answer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.meter: Meter = self.context_value.meter
        self.shares: dict[int, _Share] = {}
        self.describer = Describer(self)
        self.is_mutation = self.operation.operation is OperationType.MUTATION

    def on_object(self, of: GraphQLObjectType, fields: Mapping[str, Any], path: Any) -> None:
        """Count an object; what a mutation did is told in any case, only the rows that it shows may be too many."""
        share = self.shares.get(id(fields))
        if share is None:
            share = self.shares[id(fields)] = self._share(of, fields, path)
        try:
            self.meter.count(objects=share.objects, described=share.described, values=share.values)
        except AnswerTooLarge:
            if not self.is_mutation or (path is not None and path.prev is not None and of.name != TOLD_ALWAYS):
                raise

    def execute_fields(
        self, parent_type: GraphQLObjectType, source_value: Any, path: Any, grouped_field_set: Any, position: Any
    ) -> Any:
        if is_introspection(parent_type.name):
            self.on_object(parent_type, grouped_field_set, path)
            return self.describer.describe(parent_type, source_value, grouped_field_set)
        return super().execute_fields(parent_type, source_value, path, grouped_field_set, position)

    def on_leaf(self, value: Any) -> None:
        """Count a text."""
        if isinstance(value, str):
            self.meter.count_characters(len(value))

    def _share(self, of: GraphQLObjectType, fields: Mapping[str, Any], path: Any) -> _Share:
        if is_introspection(of.name):
            return _Share(fields, 0, 1, 0)
        prices, itself = prices_of(self.schema).get(of.name, {}), 0 if path is None or is_number(of.name) else 1
        asked = [prices.get(details[0].node.name.value) for details in fields.values()]
        costs = sum(price.costs for price in asked if price is not None)
        values = sum(price is None or not price.holds_objects for price in asked)
        return _Share(fields, itself + costs, 0, values)
