"""What it costs to judge one assignment: run `python bench/standing.py` on a machine that does nothing else."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # so that it runs from anywhere

from app.domain.calendar import CalendarPeriod  # needs the path above
from app.domain.facts import (  # needs the path above
    AllOf,
    AssignedSpan,
    CompletionFact,
    EducationActivity,
    EducationTerms,
    Frame,
    History,
    RequirementTerms,
    Terms,
)
from app.domain.standing import StandingEvaluator, explain, periods, standing, timeline  # needs the path above
from schema.enums import CalendarUnit, Duration, Stage  # needs the path above

YEAR = CalendarPeriod(1, CalendarUnit.YEAR)
FIRST_YEAR = 2000
ROUNDS, REPEATS = 60, 40
LISTS = (RequirementTerms(1, 1, Stage.ACHIEVE), RequirementTerms(2, 2, Stage.MAINTAIN))
ROLLING = Terms(period=YEAR, requirements=LISTS)
FIXED = Terms(
    duration=Duration.FIXED,
    frame=Frame(date(FIRST_YEAR, 1, 1), date(FIRST_YEAR, 12, 31), YEAR),
    requirements=LISTS[:1],
)
MONTH = CalendarPeriod(1, CalendarUnit.MONTH)
LECTURE = EducationTerms((EducationActivity(3),), AllOf(), MONTH)
EDUCATED = Terms(
    duration=Duration.FIXED, requirements=(RequirementTerms(1, 1, Stage.ACHIEVE, permanent_education=LECTURE),)
)


def history(terms: Terms, years: int) -> History:
    """Make somebody who achieved it in the first year, and renewed it in each of so many years after."""
    renewing = 2 if terms.duration is Duration.ROLLING else 1
    facts = [CompletionFact(0, 1, date(FIRST_YEAR, 1, 15))]
    facts += [CompletionFact(year, renewing, date(FIRST_YEAR + year, 1, 10)) for year in range(1, years + 1)]
    return History((terms,), (AssignedSpan(date(FIRST_YEAR, 1, 1)),), tuple(facts))


def educated(years: int) -> History:
    """Make somebody who met a fixed qualification, and has kept up its monthly permanent education for so long."""
    lectures = [CompletionFact(n, 3, date(FIRST_YEAR + n // 12, n % 12 + 1, 20)) for n in range(years * 12)]
    facts = (CompletionFact(-1, 1, date(FIRST_YEAR, 1, 15)), *lectures)
    return History((EDUCATED,), (AssignedSpan(date(FIRST_YEAR, 1, 1)),), facts)


def main() -> None:
    """Measure all of them side by side: each round takes them in turn, so that noise falls on all alike."""
    work: dict[str, Callable[[], object]] = {}
    for name, terms in (("rolling", ROLLING), ("fixed", FIXED)):
        for years in (0, 1, 10, 30):
            work[f"standing, {name}, {years:2} renewals"] = standing_of(history(terms, years), years)
    twenty = educated(20)
    work["standing, fixed, 20 years of monthly PE"] = lambda: standing(twenty, date(FIRST_YEAR + 20, 1, 1))
    ten = history(ROLLING, 10)
    first, last = date(FIRST_YEAR, 1, 1), date(FIRST_YEAR + 10, 12, 31)
    evaluator = StandingEvaluator(ten)
    work["timeline, rolling, 10 renewals"] = lambda: timeline(ten, first, last)
    work["periods, rolling, 10 renewals"] = lambda: periods(ten)
    work["reasons, rolling, 10 renewals"] = lambda: explain(ten, last)
    work["one more day of a judged history"] = lambda: evaluator.standing(last)
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(ROUNDS):
        for name, run in work.items():
            times[name] += [timed(run) for _ in range(REPEATS)]
    show({name: median(found) * 1e6 for name, found in times.items()})


def standing_of(known: History, years: int) -> Callable[[], object]:
    """Return a cold evaluation: nothing is kept from one call to the next."""
    day = date(FIRST_YEAR + years, 6, 1)
    return lambda: standing(known, day)


def timed(run: Callable[[], object]) -> float:
    """Return the seconds of one call."""
    began = perf_counter()
    run()
    return perf_counter() - began


def show(medians: dict[str, float]) -> None:
    """Print a line each: microseconds, how many a second, and how it compares with ten rolling renewals."""
    ten = medians["standing, rolling, 10 renewals"]
    print(f"{'cold, unless said otherwise':39} {'median':>10} {'a second':>10} {'ratio':>7}")
    for name, found in medians.items():
        print(f"{name:39} {found:7.1f} µs {1e6 / found:10,.0f} {found / ten:7.2f}")


if __name__ == "__main__":
    main()
