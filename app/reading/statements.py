"""Puts a SELECT together from a plan: columns, joins along links, each within the viewer's scope.

The rows of a page are chosen first, by their table alone; links are joined to those.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.db.database import dialect
from app.db.sql import TRUE, Sql, all_of, joined
from app.kinds.registry import STORED_KINDS
from app.policy.access import Viewer, along, implies, may_do, unbarred, visible
from app.policy.creation import made_for, may_make_for
from app.reading.plans import LinkPlan, NewRow, RowPlan
from schema.kit.action import IS_SET, Action
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.info import BackLink, column_of, fields_of, table_of, verb
from schema.kit.names import snake

Record = Sequence[Any]
Build = Callable[[Record], Any]


@dataclass(slots=True)
class Statement:
    """A SELECT while it is put together."""

    viewer: Viewer
    new_row: NewRow
    columns: list[Sql] = field(default_factory=list)
    joins: list[Sql] = field(default_factory=list)
    made: list[tuple[RowPlan, list[Any]]] = field(default_factory=list)

    def column(self, expression: Sql) -> int:
        """Add an expression and return its place in the record."""
        self.columns.append(expression)
        return len(self.columns) - 1

    def select(self, entity: type[Entity], page: Sql, order: str, *, seen: Sql = TRUE) -> Sql:
        """Return the statement for the rows `t` whose ids, called `row_id`, the page has chosen, if they are seen."""
        head = joined(", ", self.columns).within("SELECT {}")
        source = page.within(f'FROM ({{}}) page JOIN "{table_of(entity)}" t ON t.id = page.row_id')
        return joined(" ", [head, source, *self.joins, seen.within("WHERE {}"), Sql(order)])

    def row(self, plan: RowPlan, alias: str) -> Build:
        """Add what a row needs, and return the function that makes it out of a record."""
        identity = self.column(Sql(f"{alias}.id"))
        values = [self._field(plan.entity, alias, name) for name in plan.fields]
        values += [self._action(plan.entity, alias, action) for action in plan.actions]
        links = [(key, self._link(plan.entity, link, alias)) for key, link in plan.links.items()]
        made: list[Any] = []
        self.made.append((plan, made))

        def build(record: Record) -> Any:
            if record[identity] is None:
                return None
            row = self.new_row(plan.entity)
            content = row.__dict__
            content["pk"] = record[identity]
            content["nested"] = {key: make(record) for key, make in links}
            for name, place, convert in values:
                value = record[place]
                content[name] = value if value is None or convert is None else convert(value)
            made.append(row)
            return row

        return build

    def _field(self, entity: type[Entity], alias: str, name: str) -> tuple[str, int, Callable[[Any], Any] | None]:
        spec = fields_of(entity)[name]
        column = column_of(name, spec)
        return column, self.column(Sql(f"{alias}.{column}")), _converter(spec)

    def _action(self, entity: type[Entity], alias: str, action: type[Action]) -> tuple[str, int, Callable[[Any], Any]]:
        if action.creates:
            parts = [may_make_for(action, entity, alias, self.viewer), available_for(entity, alias, action)]
        else:
            parts = [may_do(action, alias, self.viewer), available(alias, action), unbarred(action, alias, self.viewer)]
        place = self.column(all_of(parts).within("CASE WHEN {} THEN 1 ELSE 0 END"))
        return permission(action), place, bool

    def _link(self, entity: type[Entity], link: LinkPlan, alias: str) -> Build:
        inner, target = f"j{len(self.joins)}", link.row.entity
        seen = visible(target, inner, self.viewer)
        if isinstance(link.to, BackLink):
            match, fixed = f"{inner}.{link.to.column} = {alias}.id", fixed_conditions(link.to, inner)
        else:
            match, fixed = f"{inner}.id = {alias}.{link.to}_id", []
            seen = TRUE if implies(entity, link.to, target) else seen  # the row itself is within the scope
        on = all_of([Sql(match), *fixed, seen])
        self.joins.append(on.within(f'LEFT JOIN "{table_of(target)}" {inner} ON {{}}'))
        return self.row(link.row, inner)


def permission(action: type[Action]) -> str:
    """Return the name of whether the viewer may: `viewer_can_withdraw`; `viewer_can_assignment_create` for a user."""
    return f"viewer_can_{snake(action.__name__) if action.creates else verb(action)}"


def available(alias: str, action: type[Action]) -> Sql:
    """Return the condition under which the action can be done to the row at all."""
    return all_of(_is(f"{alias}.{name}", wanted) for name, wanted in action.available_when.items())


def available_for(entity: type[Entity], alias: str, action: type[Action]) -> Sql:
    """Return the condition under which the action can make something for the row at all."""
    links = (link for link, (target, _) in made_for(action).items() if target is entity)
    wanted = [each for link in links for each in action.available_for.get(link, {}).items()]
    return all_of(_is(f"{alias}.{name}", value) for name, value in wanted)


def _is(column: str, wanted: object) -> Sql:
    return Sql(f"{column} IS NOT NULL") if wanted is IS_SET else _equals(column, wanted)


def fixed_conditions(back: BackLink, alias: str) -> list[Sql]:
    """Return the conditions that the far side of a link always carries."""
    return [_holds(back, alias, path, value) for path, value in back.back.where.items()]


def _holds(back: BackLink, alias: str, path: str, value: object) -> Sql:
    link, _, name = path.rpartition(".")
    return along(back.child, alias, link, lambda row: _equals(f"{row}.{name}", value), to_row=True)


def _equals(column: str, value: object) -> Sql:
    return Sql(f"{column} IS NULL") if value is None else Sql(f"{column} = ?", (value,))


def _converter(spec: FieldSpec) -> Callable[[Any], Any] | None:
    return STORED_KINDS[spec.kind].reader(spec, dialect())
