"""The people behind a number, as a condition on the list of people."""

from app.db.sql import Sql, all_of
from app.insights.asked import Asked
from app.insights.counting import alias_of, conditions, of_the_day, source
from app.policy.access import Start, visible
from app.reading.plans import Reader
from schema.kit.report import Measure


async def counted_people(asked: Asked, measure: Measure, reader: Reader) -> Sql:
    """Return the condition that something of a person `t` is counted by the measure."""
    day, entity = await reader.days.asked(asked.on, asked.as_known_at), measure.of
    filters = asked.filters_of(measure)
    where = all_of(
        [
            *of_the_day(entity, day),
            *conditions(entity, filters, reader.viewer, day),
            visible(entity, alias_of(entity), reader.viewer, Start.ROWS),
        ]
    )
    rows = where.within(f"SELECT {alias_of(entity)}.user_id {source(entity, filters).text} WHERE {{}}")
    return rows.within("t.id IN ({})")
