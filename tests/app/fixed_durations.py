"""Qualifications with a fixed duration, in the words of the verbs."""

from typing import Any

from tests.verbs import Json, requirements

YEAR: Json = {"period_from": "2026-01-01", "period_through": "2026-12-31"}
NEW: Json = {"name": "Hygiene", "duration": "FIXED", "achieve": requirements(["code:course"]), **YEAR}
SET = [{"activity": "code:refresher"}, {"activity": "code:video"}]
WITH_CREDITS = [{"activity": "code:refresher", "credits": "1.50"}, {"activity": "code:video", "credits": "0.75"}]
YEARLY: Json = {"repeatsEvery": "P1Y", "activities": SET}


def course(**settings: Any) -> list[Json]:
    """An Achieve list of the course alone, with settings as GraphQL writes them."""
    return [{"activity": "code:course", **settings}]


def learning(**settings: Any) -> list[Json]:
    """The same with permanent education; by the year and of two activities unless something else is said."""
    return course(permanentEducation={**YEARLY, **settings})


def by_dates(first: str, last: str) -> list[Json]:
    """The same with permanent education between two days."""
    return learning(repeatsEvery=None, periodFrom=first, periodThrough=last)
