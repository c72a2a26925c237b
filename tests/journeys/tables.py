"""Plays a history of the pure core through the API: each fact is said at the moment at which it came to be known.

What was said is kept as a history of its own, with the clock's instants, so that the pure core can judge the same.
"""

from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from app.domain.calendar import after
from app.domain.facts import ExtensionFact, History, Terms
from schema.enums import Stage
from tests.api import Api
from tests.clocks import AMSTERDAM
from tests.journeys.performance import Performance


@dataclass
class Player:
    """Somebody at a keyboard: each history is played with a person and a qualification of its own."""

    api: Api
    activities: dict[int, str] = field(default_factory=dict)
    """The ids of the activities, which all histories share, by their numbers."""
    count: int = 0

    async def play(self, history: History, *, zone: ZoneInfo = AMSTERDAM) -> Performance:
        """Say everything that a history tells of, in the order in which it came to be known."""
        object.__setattr__(self.api.clock, "zone", zone)  # the class is frozen
        self.count += 1
        for number in sorted(_activities_of(history) - set(self.activities)):
            self.activities[number] = await self.api.activity(f"Activity {number}")
        performance = Performance(self.api, self.activities, _allowing_uploads(history), zone)
        await performance.play(f"Q{self.count}", f"P{self.count}")
        return performance


def _allowing_uploads(history: History) -> History:
    """The same where proof may be uploaded for whatever it is uploaded for; keys of uploads are told apart."""
    proved = {each.activity for each in history.uploads}
    terms = [
        replace(
            each,
            requirements=tuple(
                replace(one, is_upload_allowed=one.is_upload_allowed or one.activity in proved)
                for one in each.requirements
            ),
        )
        for each in history.terms
    ]
    uploads = tuple(replace(each, key=place) for place, each in enumerate(history.uploads, 1))
    return replace(history, terms=tuple(terms), uploads=uploads)


def _activities_of(history: History) -> set[int]:
    listed = [each for terms in history.terms for each in terms.requirements]
    educations = [each.permanent_education for each in listed if each.permanent_education is not None]
    return {
        *(each.activity for each in listed),
        *(each.activity for education in educations for each in education.activities),
        *(each.activity for each in history.completions),
        *(each.activity for each in history.exemptions),
        *(each.activity for each in history.uploads),
    }


def cannot_be_said(history: History) -> bool:
    """Whether a history needs what the API has no verb for, or refuses."""
    return any(map(_cannot_be_defined, history.terms)) or any(
        _goes_too_far(each, history) for each in history.extensions
    )


def _goes_too_far(extension: ExtensionFact, history: History) -> bool:
    """Whether more time passes the end of the next period of a frame that repeats, which is refused."""
    frame = history.terms[0].frame
    if frame is None or frame.repeats_every is None or frame.to_on is None:
        return False
    return extension.through > after(frame.to_on, frame.repeats_every, extension.period_number)


def _cannot_be_defined(terms: Terms) -> bool:
    is_decided_ahead = terms.applied_at is not None and terms.applied_at.date() != terms.applied_on
    maintained = any(each.stage is Stage.MAINTAIN for each in terms.requirements)
    return is_decided_ahead or maintained is (terms.period is None)
