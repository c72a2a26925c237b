"""What a version of a qualification demands, in the words of the verbs."""

from collections.abc import Sequence

from app.domain.calendar import CalendarPeriod
from app.domain.facts import AllOf, AnyOf, DateRange, EducationTerms, RequirementTerms, Terms, Within
from schema.enums import Duration, Stage
from tests.verbs import Json


def settings_of(terms: Terms, activities: dict[int, str]) -> Json:
    """Say what a version demands in the words of qualificationCreate and qualificationEdit."""
    is_fixed = terms.duration is Duration.FIXED
    lists: dict[Stage, Sequence[Json]] = {
        stage: [_requirement(each, activities) for each in terms.requirements if each.stage is stage] for stage in Stage
    }
    said: Json = {
        "duration": str(terms.duration),
        "renewal_lead": period_text(terms.renewal_lead),
        "prior_learning_max_age": period_text(terms.prior_learning_max_age),
        "grace_days": terms.grace_days,
        "reachieve_after_days": terms.reachieve_after_days,
        "follows_certificate_expiry": terms.follows_certificate_expiry,
        "maintain_period": period_text(terms.period),
        "ends_with": terms.ends_with and str(terms.ends_with),
        "period_from": terms.frame and str(terms.frame.from_on),
        "period_through": terms.frame and str(terms.frame.to_on),
        "repeats_every": terms.frame and period_text(terms.frame.repeats_every),
        "counts_before": terms.frame and period_text(terms.frame.counts_before),
        "achieve": lists[Stage.ACHIEVE],
    }
    return said if is_fixed else {**said, "maintain": lists[Stage.MAINTAIN]}  # S10


def _requirement(terms: RequirementTerms, activities: dict[int, str]) -> Json:
    said: Json = {"activity": activities[terms.activity], "isUploadAllowed": terms.is_upload_allowed}
    if isinstance(terms.frame, DateRange):
        said |= {"frameFrom": str(terms.frame.from_on), "frameThrough": str(terms.frame.to_on)}
    elif isinstance(terms.frame, Within):
        said["within"] = period_text(terms.frame.period)
    if terms.permanent_education is not None:
        said["permanentEducation"] = _education(terms.permanent_education, activities)
    return said


def _education(terms: EducationTerms, activities: dict[int, str]) -> Json:
    with_credits = not isinstance(terms.asks, AllOf | AnyOf)
    listed = [
        {"activity": activities[each.activity], "credits": str(each.credits) if with_credits else None}
        for each in terms.activities
    ]
    said: Json = {"activities": listed}
    if isinstance(terms.period, DateRange):
        said |= {"periodFrom": str(terms.period.from_on), "periodThrough": str(terms.period.to_on)}
    else:
        said["repeatsEvery"] = period_text(terms.period)
    if isinstance(terms.asks, AllOf):
        return {**said, "mode": "ALL"}
    if isinstance(terms.asks, AnyOf):
        return {**said, "mode": "ANY", "needed": str(terms.asks.count)}
    return {**said, "mode": "CREDITS", "needed": str(terms.asks.total)}


def period_text(period: CalendarPeriod | None) -> str | None:
    """Write a length of time as ISO 8601 does."""
    return None if period is None else f"P{period.count}{period.unit.name[0]}"
