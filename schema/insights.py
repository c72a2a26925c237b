"""Insights: who meets what, by unit, person, qualification, activity and day (S43-S47, E60-E62)."""

from collections.abc import Mapping
from types import MappingProxyType

from schema.assignments import Assignment
from schema.completions import Completion
from schema.enums import MembershipState, Status
from schema.kit.report import AsAsked, Measure, Report
from schema.timelines import Opening

_AT_WORK = {"membership": (MembershipState.ACTIVE,)}
DEFAULT_WITHIN_DAYS = 30  # E43


def _of_assignments(label: str, help: str, **fits: object) -> Measure:
    return Measure(label, help, Assignment, {**_AT_WORK, **fits})


STANDINGS: Mapping[str, Measure] = MappingProxyType(
    {
        "assigned": _of_assignments("Assigned", "Assigned on the day, to people at work on that day."),
        "meets": _of_assignments(
            "Meets",
            "Assigned, and qualified on the day: qualified, expiring or in grace.",
            is_qualified=True,
        ),
        "does_not_meet": _of_assignments(
            "Does not meet",
            "Assigned, and not qualified on the day: in progress, expired or not met.",
            is_qualified=False,
        ),
        "in_progress": _of_assignments(
            "In progress", "Assigned, not yet qualified on the day, and still in time.", status=(Status.IN_PROGRESS,)
        ),
        "expired": _of_assignments(
            "Expired", "Assigned, was qualified, and is no longer on the day.", status=(Status.EXPIRED,)
        ),
        "not_met": _of_assignments(
            "Not met", "Assigned, missed a time frame, and has never been qualified.", status=(Status.NOT_MET,)
        ),
        "expiring": _of_assignments(
            "About to expire",
            "Qualified on the day, and no longer within the days asked for if nothing more happens. "
            "Whose renewal is secured is not counted.",
            expiring_within_days=AsAsked("within_days"),
        ),
        "approval_pending": _of_assignments(
            "Waiting for approval",
            "Assigned, with proof that waits for a decision. Your own counts, too; somebody else decides on that.",
            is_approval_pending=True,
        ),
        "absent": Measure(
            "Absent",
            "Assigned on the day, to people on long leave on that day. They stand in no other number.",
            Assignment,
            {"membership": (MembershipState.ABSENT,)},
        ),
    }
)
"""What is counted of assignments. Qualifications that were archived by the day are left out unless asked for."""
DAY_STANDINGS: Mapping[str, Measure] = MappingProxyType(
    {
        "assigned": STANDINGS["assigned"],
        "meets": STANDINGS["meets"],
        "meets_if_done": _of_assignments(
            "Meets if all is done",
            "Assigned, and qualified on the day if everybody does what is or will be open: on its last day, if it has "
            "one. Changes of the last minutes are taken as if nothing more happens; past days are as they were.",
            is_qualified_if_done=True,
        ),
        **{name: each for name, each in STANDINGS.items() if name not in ("assigned", "meets")},
    }
)
"""What is counted on many days: with the rosier twin of what happens if nobody does anything."""
PARTS = ("meets", "in_progress", "expired", "not_met")
"""What everybody to whom something is assigned is one of."""

ACTIVITY_MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        "open": Measure("Open", "To be done on the day, by people at work on that day.", Opening, _AT_WORK),
        "overdue": Measure(
            "Overdue", "Open, and should have been done before the day.", Opening, {**_AT_WORK, "is_overdue": True}
        ),
        "completed": Measure(
            "Completed",
            "Completed within the days asked for, by people who belong to the unit today; what was revoked aside.",
            Completion,
            {"completed_on": AsAsked("completed_on"), "revoked_at": {"is_empty": True}},
        ),
    }
)
LAPSES: Mapping[str, Measure] = MappingProxyType(
    {
        "lapses": _of_assignments(
            "Expires",
            "Qualified on the day, and for the first time no longer on a day of the row if nothing more happens.",
            lapses_on=AsAsked("lapses_on"),
        )
    }
)


COVERAGE: Mapping[str, Measure] = MappingProxyType(
    {
        "available": _of_assignments(
            "Available",
            "People of the unit and all below it who are qualified and at work on the day.",
            is_qualified=True,
        )
    }
)


class Overview(Report):
    """Each part of a unit and those who sit directly in it: how many meet what is asked of them, by qualification."""

    label = "Overview"
    rows = "unit"
    measures = STANDINGS
    parts = PARTS


class ByUser(Report):
    """Each person of a unit: how many of their qualifications they meet."""

    label = "By person"
    rows = "user"
    measures = STANDINGS
    parts = PARTS


class ByQualification(Report):
    """Each qualification: how many of those it is assigned to meet it."""

    label = "By qualification"
    rows = "qualification"
    measures = STANDINGS
    parts = PARTS


class ByActivity(Report):
    """Each learning activity: how often it is open, overdue, and was completed."""

    label = "By activity"
    rows = "activity"
    measures = ACTIVITY_MEASURES


class Expiring(Report):
    """Who is about to lose a qualification, by week or month."""

    label = "About to expire"
    rows = "span"
    measures = LAPSES


class Matrix(Report):
    """People by qualifications, with status and last valid day: what hangs on the wall of a team."""

    label = "Matrix"
    rows = "user"


class Coverage(Report):
    """Whether units have the qualified people that they need, and from which day on they will not."""

    label = "Coverage"
    rows = "target"
    measures = COVERAGE


class Trend(Report):
    """How it was at the beginning of each of the last months, and on the day."""

    label = "Trend"
    rows = "day"
    measures = DAY_STANDINGS
    parts = PARTS


class Forecast(Report):
    """How it will be on the day and at the beginning of each of the next months.

    That is if nobody does anything more; one number says how it will be if everybody does all in time.
    """

    label = "Forecast"
    rows = "day"
    measures = DAY_STANDINGS
    parts = PARTS


REPORTS: tuple[type[Report], ...] = (
    Overview, ByUser, ByActivity, ByQualification, Expiring, Matrix, Coverage, Trend, Forecast
)  # fmt: skip
