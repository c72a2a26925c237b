"""The timetable: all jobs, when each runs in the organisation's time zone, and what it is for."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass

from app.clock import Clock
from jobs.bulk_runs import continue_bulk_runs
from jobs.cron import Cron
from jobs.file_imports import forget_file_imports, import_files
from jobs.fold_insights import fold_insights, keep_slices
from jobs.forget_answers import forget_answers
from jobs.forget_deliveries import forget_deliveries
from jobs.forget_runs import forget_runs
from jobs.forget_sessions import forget_sessions
from jobs.look_ahead import look_ahead
from jobs.rollouts import continue_rollouts
from jobs.rules import apply_rules, evaluate_rules
from jobs.sweep_files import sweep_files
from jobs.turn_of_the_day import turn_of_the_day
from jobs.watch_coverage import watch_coverage

Steps = AsyncGenerator[int, None]
"""A job as it runs: small steps, one transaction each, each yielding how many things it did."""


@dataclass(frozen=True, slots=True)
class Job:
    """One line of the timetable; without a cron expression it looks for something to do at every tick.

    A job does all there is to do by now, each thing under its true date: of slots that were missed, running the last
    is enough (E40). It may be killed anywhere, and run twice (E41).
    """

    name: str
    cron: Cron | None
    function: Callable[[Clock], Steps]
    help: str


BULK_RUNS = Job(
    "bulk_runs", None, continue_bulk_runs, "Carries on what was asked for many people at once, or undoes it."
)
TIMETABLE = (
    Job("apply_rules", None, apply_rules, "Applies assignment rules that were changed to the many people concerned."),
    BULK_RUNS,
    Job(
        "evaluate_rules",
        Cron("5 0 * * *"),
        evaluate_rules,
        "Finds who meets an assignment rule by today, or no more.",
    ),
    Job(
        "fold_insights",
        Cron("20 0 * * *"),
        fold_insights,
        "Counts numbers of Insights ahead, for today and each month.",
    ),
    Job("forget_answers", Cron("5 * * * *"), forget_answers, "Deletes answers kept for idempotency keys after a day."),
    Job("forget_deliveries", Cron("45 3 * * *"), forget_deliveries, "Deletes old webhook deliveries."),
    Job(
        "forget_file_imports",
        Cron("20 3 * * *"),
        forget_file_imports,
        "Deletes files that nobody has imported for a week.",
    ),
    Job("forget_runs", Cron("25 3 * * *"), forget_runs, "Deletes records of job runs older than 90 days."),
    Job("forget_sessions", Cron("15 3 * * *"), forget_sessions, "Deletes expired sessions and old sign-in failures."),
    Job("import_files", None, import_files, "Imports the files that administrators let be imported."),
    Job("keep_slices", Cron("*/10 * * * *"), keep_slices, "Counts those ahead that are missing or have grown old."),
    Job("look_ahead", Cron("*/5 * * * *"), look_ahead, "Works out what becomes of everybody if all is done in time."),
    Job("roll_out", None, continue_rollouts, "Rolls out new versions of qualifications to the people who have them."),
    Job("sweep_files", Cron("35 * * * *"), sweep_files, "Deletes uploaded files that nothing refers to."),
    Job(
        "turn_of_the_day",
        Cron("1 0 * * *"),
        turn_of_the_day,
        "Tells of standings that change today, opens what is due and withdraws what is no longer needed.",
    ),
    Job("watch_coverage", Cron("10 0 * * *"), watch_coverage, "Tells which units will have too few qualified people."),
)
