"""Why time frames and permanent education cannot be as they were put in (E59), said to whoever puts them in."""

from app.domain.calendar import FIRST_DAY, LAST_DAY, after, days_after, problem_with_period
from app.domain.facts import AllOf, AnyOf, Credits, DateRange, Frame, PermanentEducation, RequirementTerms, Within
from schema.enums import CalendarUnit


def problem_with_days(days: DateRange | Frame) -> str | None:
    """Return why these cannot be the first and last day of anything, or None if they can."""
    if days.from_on < FIRST_DAY or days.to_on > LAST_DAY:
        return f"Days lie between {FIRST_DAY} and {LAST_DAY}."
    return "The last day cannot be before the first." if days.to_on < days.from_on else None


def problem_with_frame(frame: Frame) -> str | None:
    """Return why this cannot be the period of a fixed qualification, or None if it can.

    A period has to be over before it repeats: people would be in two at once.
    """
    every = frame.repeats_every
    if every is None:
        return problem_with_days(frame)
    if every.unit not in (CalendarUnit.MONTH, CalendarUnit.YEAR):
        return "A period repeats every so many months or years."
    problem = problem_with_days(frame) or problem_with_period(every)
    if problem is None and days_after(after(frame.from_on, every), -1) < frame.to_on:
        return "The period has to be over before it repeats."
    return problem


def problem_with_requirement(requirement: RequirementTerms, frame: Frame | None) -> str | None:
    """Return why a requirement cannot be in a qualification with that period, or None if it can."""
    own = requirement.frame
    problem = None
    if isinstance(own, Within):
        problem = problem_with_period(own.period)
    elif own is not None:
        problem = problem_with_days(own)
        if problem is None and frame is not None and not (frame.from_on <= own.from_on and own.to_on <= frame.to_on):
            problem = "The activity's own time frame has to lie inside the qualification's period."
    if problem is None and requirement.permanent_education is not None:
        problem = problem_with_education(requirement.permanent_education)
    return problem


def problem_with_education(education: PermanentEducation) -> str | None:
    """Return why this cannot be asked as permanent education, or None if it can."""
    activities = [each.activity for each in education.activities]
    if not activities:
        return "Permanent education needs at least one activity."
    if len(set(activities)) < len(activities):
        return "An activity can be in the set once only."
    if any(each.credits < 0 for each in education.activities):
        return "An activity cannot bring less than 0 credits."
    period = education.period
    problem = problem_with_days(period) if isinstance(period, DateRange) else problem_with_period(period)
    return problem or _problem_with_asking(education)


def _problem_with_asking(education: PermanentEducation) -> str | None:
    asks: AllOf | AnyOf | Credits = education.asks
    if isinstance(asks, AnyOf) and not 1 <= asks.count <= len(education.activities):
        return f"Ask for 1 to {len(education.activities)} of the activities."
    if isinstance(asks, Credits) and not 0 < asks.total <= sum(each.credits for each in education.activities):
        return "Ask for more than 0 credits, and no more than the activities bring together."
    return None
