"""Computed fields of attempts and completions: the assignments that they are for."""

from asyncio import gather
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from app.db.database import fetch
from app.db.sql import in_list
from resolvers.computed import computed
from resolvers.context import Context, Info
from resolvers.derive.enums import graphql_enum
from resolvers.loaders import evaluator_of, loaded, row_of
from schema.assignments import Assignment
from schema.enums import EnrolmentOutcome

_SERVED = """
    SELECT DISTINCT t.id, opening.assignment_id FROM enrolment t
    JOIN opening ON opening.user_id = t.user_id AND opening.activity_id = t.activity_id
        AND (opening.superseded_at IS NULL OR t.state <> 'OPEN')
        AND opening.through >= t.opened_on AND (t.withdrawn_on IS NULL OR opening.begins_on < t.withdrawn_on)
        AND opening.begins_on <= COALESCE((SELECT MAX(c.completed_on) FROM completion c WHERE c.enrolment_id = t.id), ?)
    WHERE {} ORDER BY opening.assignment_id
"""
"""What asks, or asked, for an activity on a day on which an attempt was open."""
_ASKING = """
    SELECT DISTINCT t.id, a.id FROM completion t
    JOIN assignment a ON a.user_id = t.user_id
    JOIN qualification_version v ON v.qualification_id = a.qualification_id
    JOIN requirement r ON r.version_id = v.id
    LEFT JOIN permanent_education e ON e.requirement_id = r.id
    LEFT JOIN permanent_education_activity s ON s.permanent_education_id = e.id
    WHERE {} AND t.activity_id IN (r.activity_id, s.activity_id) ORDER BY a.id
"""

_OUTCOMES = "SELECT t.id, t.state, t.withdrawal_reason FROM enrolment t WHERE {}"
graphql_enum(EnrolmentOutcome)


class EnrolmentFields:
    """Fields of Enrolment that are written by hand."""

    pk: int

    @computed(
        "The assignments that ask for the activity, or did while it was open.", shows=Assignment, many=True, usually=2
    )
    async def assignments(self, info: Info) -> Any:
        """Return all that one attempt serves (E15)."""
        return await _assignments(info, await _linked(info.context, _SERVED, self.pk, info.context.clock.today()))

    @computed("What has become of it: its state, and if it was withdrawn, why.")
    async def outcome(self, info: Info) -> EnrolmentOutcome:
        async def load(keys: list[int]) -> list[EnrolmentOutcome]:
            where = in_list("t.id", keys)
            rows = await fetch(_OUTCOMES.format(where.text), where.params)
            found = {key: EnrolmentOutcome(reason or state) for key, state, reason in rows}
            return [found[key] for key in keys]

        return await loaded(info.context, "outcomes", load, self.pk)  # type: ignore[no-any-return]  # the loader is kept by name


class CompletionFields:
    """Fields of Completion that are written by hand."""

    pk: int

    @computed(
        "The assignments that it counts for today: a requirement, permanent education or a period rests on it.",
        shows=Assignment,
        many=True,
        usually=2,
    )
    async def assignments(self, info: Info) -> Any:
        """Return the assignments in which the engine counts it (R14)."""
        asking = await _linked(info.context, _ASKING, self.pk)
        judged = await gather(*(evaluator_of(info.context, key, None) for key in asking))
        today = info.context.clock.today()
        counting = [key for key, each in zip(asking, judged, strict=True) if each.rests_on(self.pk, today)]
        return await _assignments(info, counting)


async def _linked(context: Context, query: str, key: int, *given: object) -> list[int]:
    """Return the assignments that a query finds for a row, after what it is given besides the ids."""

    async def load(ids: list[int]) -> list[list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        where = in_list("t.id", ids)
        for row, assignment in await fetch(query.format(where.text), (*given, *where.params)):
            found[row].append(assignment)
        return [found[each] for each in ids]

    return await loaded(context, query, load, key)  # type: ignore[no-any-return]  # the loader is kept by name


async def _assignments(info: Info, keys: Iterable[int]) -> list[Any]:
    found = await gather(*(row_of(info, Assignment, key) for key in keys))
    return [row for row in found if row is not None]
