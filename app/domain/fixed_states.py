"""The states of a person in a fixed qualification: what was met, and through which day that keeps them qualified."""

from datetime import date
from typing import NamedTuple

from app.domain.education import Education
from app.domain.facts import RequirementTerms
from app.domain.frames import Occurrence


class Met(NamedTuple):
    """A period that was met: on the day on which its whole list was satisfied at once, by facts dated inside."""

    on: date
    occurrence: Occurrence


class Limit(NamedTuple):
    """What ends the validity unless something is done from `opens_on` on; due from `urgent_from` on.

    It is the next period's time frame (`frame_of`), else permanent education (`education`), else the expiry of an
    upload for a requirement (`capped`).
    """

    through: date
    opens_on: date
    urgent_from: date
    frame_of: Occurrence | None = None
    education: Education | None = None
    capped: RequirementTerms | None = None


NO_LIMIT = Limit(date.max, date.max, date.max)


class State(NamedTuple):
    """What is known from a day on, until the next state: who is qualified, through when, and resting on what.

    `through` can be prolonged from `opens_on` on; when not qualified both are those of the last valid day, and `limit`
    is what was missed of the period that was met last. `following` is the period that has to be met next, or was met
    already. `blocked` is a later period that was met, but keeps nobody qualified until what else it asks for is done.
    """

    from_on: date
    through: date
    opens_on: date
    limit: Limit
    rests_on: Met
    following: Occurrence | None
    blocked: Met | None = None

    def is_valid(self, on: date) -> bool:
        """Whether the person is qualified on a day from `from_on` on."""
        return self.from_on <= on <= self.through

    def occurrence_on(self, on: date) -> Occurrence:
        """Return the period that runs on a day: the one that has to be met next once it is open, else the one met."""
        following = self.following
        return following if following is not None and following.opens_on <= on else self.rests_on.occurrence

    def lacking(self, met: Met, limits: list[Limit]) -> "State":
        """Return the state of somebody who has met a period, and lacks something else that it asks for."""
        limit = min(limits, key=lambda each: each.through)
        return self._replace(limit=limit, rests_on=met, following=limits[0].frame_of)
