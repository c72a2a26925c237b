"""Reads standings, timelines and periods through GraphQL, as the findings that the pure core would give."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from app.domain.findings import EducationProgress, PeriodFinding, Progress, Span, Standing
from schema.enums import Stage, Status
from tests.journeys.performance import Performance
from tests.verbs import Json

LONGEST = timedelta(days=20 * 366)
AT_ONCE = 3
PROGRESS = "stage isSatisfied satisfiedOn isOpen opensOn dueOn activity { id }"
EDUCATION = "from through isMet isOpen reached needed requirement { activity { id } } done { id } missing { id }"
STANDING = (
    "on status isQualified validThrough validUntil renewalOpensOn dueOn isApprovalPending periodNumber "
    f"version {{ number }} isAssignedTooLate progress {{ {PROGRESS} }} permanentEducation {{ {EDUCATION} }}"
)
SPAN = "status isQualified from through validThrough periodNumber"
PERIOD = "number beginsOn validThrough version { number }"

Moment = tuple[date, datetime | None]
"""A day, and the instant of the knowledge that counts (None: now)."""


async def standings(played: Performance, moments: Iterable[Moment]) -> list[Standing | None]:
    """What is true on these days."""
    fields = [f'standing(on: "{day}"{_known(at)}) {{ {STANDING} }}' for day, at in moments]
    return [None if found is None else _standing(found, played) for found in await _read(played, fields)]


async def timelines(
    played: Performance, stretches: Iterable[tuple[date, date]], at: datetime | None = None
) -> list[tuple[Span, ...]]:
    """The spans between days that are at most twenty years apart."""
    fields = [f'timeline(from: "{first}", through: "{last}"{_known(at)}) {{ {SPAN} }}' for first, last in stretches]
    return [tuple(_span(each) for each in found) for found in await _read(played, fields)]


async def stored_periods(played: Performance) -> tuple[PeriodFinding, ...]:
    """The periods as they are on record."""
    (found,) = await _read(played, [f"periods {{ {PERIOD} }}"])
    return tuple(_period(each) for each in found)


async def open_attempts(played: Performance) -> list[int]:
    """The activities, by their numbers, at which the person has an open attempt."""
    fields = "enrolments(filter: { state: [OPEN] }, first: 100) { nodes { activity { id } } }"
    nodes = (await played.api.node(played.user, "User", fields))["enrolments"]["nodes"]
    numbers = {key: number for number, key in played.activities.items()}
    return sorted(numbers[each["activity"]["id"]] for each in nodes)


def comparable(found: Standing | None) -> Standing | None:
    """A finding of the pure core, without the keys of the facts and requirements: the API shows these as links."""
    if found is None:
        return None
    rows = [replace(each, requirement=0, completions=(), uploads=()) for each in found.progress]
    educations = [replace(each, requirement=0, completions=(), uploads=()) for each in found.permanent_education]
    return replace(found, progress=tuple(rows), permanent_education=tuple(educations))


async def _read(played: Performance, fields: Sequence[str]) -> list[Any]:
    found: list[Any] = []
    for start in range(0, len(fields), AT_ONCE):
        asked = " ".join(f"a{place}: {each}" for place, each in enumerate(fields[start : start + AT_ONCE]))
        found += (await played.api.node(played.assignment, "Assignment", asked)).values()
    return found


def _known(at: datetime | None) -> str:
    return "" if at is None else f', asKnownAt: "{at.isoformat()}"'


def _standing(found: Json, played: Performance) -> Standing:
    numbers = {key: number for number, key in played.activities.items()}
    valid_through = _day(found["validThrough"])
    assert _instant(found["validUntil"]) == midnight_after(valid_through, played)  # R2
    return Standing(
        on=date.fromisoformat(found["on"]),
        status=Status(found["status"]),
        is_qualified=found["isQualified"],
        valid_through=valid_through,
        renewal_opens_on=_day(found["renewalOpensOn"]),
        due_on=_day(found["dueOn"]),
        approval_pending=found["isApprovalPending"],
        period_number=found["periodNumber"],
        terms_number=found["version"]["number"],
        progress=tuple(_progress(each, numbers) for each in found["progress"]),
        permanent_education=tuple(_education(each, numbers) for each in found["permanentEducation"]),
        assigned_too_late=found["isAssignedTooLate"],
    )


def _progress(found: Json, numbers: dict[str, int]) -> Progress:
    return Progress(
        activity=numbers[found["activity"]["id"]],
        stage=Stage(found["stage"]),
        requirement=0,
        is_satisfied=found["isSatisfied"],
        satisfied_on=_day(found["satisfiedOn"]),
        is_open=found["isOpen"],
        opens_on=_day(found["opensOn"]),
        due_on=_day(found["dueOn"]),
    )


def _education(found: Json, numbers: dict[str, int]) -> EducationProgress:
    return EducationProgress(
        requirement=0,
        activity=numbers[found["requirement"]["activity"]["id"]],
        from_on=date.fromisoformat(found["from"]),
        through=date.fromisoformat(found["through"]),
        is_met=found["isMet"],
        is_open=found["isOpen"],
        reached=_exact(found["reached"]),
        needed=_exact(found["needed"]),
        done=tuple(numbers[each["id"]] for each in found["done"]),
        missing=tuple(numbers[each["id"]] for each in found["missing"]),
    )


def _exact(said: str) -> Decimal:
    """A number without the zeros that the column adds to it."""
    number = Decimal(said)
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def _span(found: Json) -> Span:
    span = Span(
        Status(found["status"]),
        date.fromisoformat(found["from"]),
        date.fromisoformat(found["through"]),
        _day(found["validThrough"]),
        found["periodNumber"],
    )
    assert found["isQualified"] == span.is_qualified
    return span


def _period(found: Json) -> PeriodFinding:
    begins_on = date.fromisoformat(found["beginsOn"])
    return PeriodFinding(found["number"], begins_on, _day(found["validThrough"]), found["version"]["number"])


def midnight_after(day: date | None, played: Performance) -> datetime | None:
    """The first instant after a day where the organisation is."""
    if day is None:
        return None
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=played.zone).astimezone(UTC)


def _day(said: str | None) -> date | None:
    return None if said is None else date.fromisoformat(said)


def _instant(said: str | None) -> datetime | None:
    return None if said is None else datetime.fromisoformat(said).astimezone(UTC)
