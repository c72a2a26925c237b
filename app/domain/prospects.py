"""What becomes of an assignment if its person does, on the last day for it, all that is or will be open."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.domain.facts import CompletionFact, History
from app.domain.findings import QUALIFIED_STATUSES
from app.domain.standing import StandingEvaluator
from app.domain.timelines import OpeningFinding, SpanFinding, TimelineFinding, timeline_of

MOST_DEEDS = 400
"""On how many days something is assumed to be done at most: what comes again each day is not followed for years."""


@dataclass(frozen=True, slots=True)
class DayRange:
    """Consecutive days; date.max: they do not end."""

    from_on: date
    through: date


@dataclass(frozen=True, slots=True)
class ProspectFinding:
    """The days from today on which one is qualified if all is done in time, and the first day on which this assumes it.

    What has no last day, or whose last day is past, is taken to stay undone: there is no day on which it would be done
    in time. `assumes_on` is None if nothing is assumed.
    """

    qualified: tuple[DayRange, ...]
    assumes_on: date | None


def prospect_of(evaluator: StandingEvaluator, today: date, through: date) -> ProspectFinding:
    """Return what becomes of an assignment if all is done on its last day, of deeds through a day."""
    history, timeline, assumes_on = evaluator.history, timeline_of(evaluator, through), None
    done: set[tuple[int, date]] = set()
    for _ in range(MOST_DEEDS):
        due = _next_due(timeline, today, through, done)
        if not due:
            break
        day = due[0].due_on
        assert day is not None, "it has a last day"
        assumes_on = assumes_on or day
        done |= {(each.activity, day) for each in due}
        history = _with_deeds(history, {each.activity for each in due}, day, len(done))
        timeline = timeline_of(StandingEvaluator(history), through)
    return ProspectFinding(tuple(_qualified(timeline.spans, today)), assumes_on)


def _next_due(
    timeline: TimelineFinding, today: date, through: date, done: set[tuple[int, date]]
) -> list[OpeningFinding]:
    """Return what is to be done on the first last day that comes."""
    open_then = [
        each
        for each in timeline.openings
        if each.due_on is not None
        and today <= each.due_on <= through
        and each.from_on <= each.due_on <= each.through
        and (each.activity, each.due_on) not in done
    ]
    first = min((each.due_on for each in open_then if each.due_on is not None), default=None)
    return [each for each in open_then if each.due_on == first]


def _with_deeds(history: History, activities: set[int], day: date, number: int) -> History:
    deeds = [
        CompletionFact(key=-number - place, activity=each, happened_on=day)
        for place, each in enumerate(sorted(activities), 1)
    ]
    return replace(history, completions=(*history.completions, *deeds))


def _qualified(spans: tuple[SpanFinding, ...], today: date) -> Iterator[DayRange]:
    """Give the days from today on which one is qualified, in as few pieces as there are."""
    found: DayRange | None = None
    for span in spans:
        if span.status not in QUALIFIED_STATUSES or span.through < today:
            continue
        from_on = max(span.from_on, today)
        if found is not None and (from_on - found.through).days == 1:
            found = DayRange(found.from_on, span.through)
            continue
        if found is not None:
            yield found
        found = DayRange(from_on, span.through)
    if found is not None:
        yield found
