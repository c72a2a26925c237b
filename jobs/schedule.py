"""The timetable: all jobs, when each runs in the organisation's time zone, and what it is for."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass

from app.clock import Clock
from jobs.announce_standings import announce_crossed
from jobs.begin_memberships import begin_memberships
from jobs.cron import Cron
from jobs.forget_deliveries import forget_deliveries
from jobs.forget_runs import forget_runs
from jobs.forget_sessions import forget_sessions
from jobs.open_renewals import open_renewals
from jobs.rollouts import continue_rollouts
from jobs.sweep_files import sweep_files

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


TIMETABLE = (
    Job(
        "announce_standings",
        Cron("1 0 * * *"),
        announce_crossed,
        "Announces standings that change today.",
    ),
    Job(
        "begin_memberships",
        Cron("0 0 * * *"),
        begin_memberships,
        "Lets absences that were recorded ahead begin and end, and people leave.",
    ),
    Job("forget_deliveries", Cron("45 3 * * *"), forget_deliveries, "Deletes old webhook deliveries."),
    Job("forget_runs", Cron("25 3 * * *"), forget_runs, "Deletes records of job runs older than 90 days."),
    Job("forget_sessions", Cron("15 3 * * *"), forget_sessions, "Deletes expired sessions and old sign-in failures."),
    Job(
        "open_renewals",
        Cron("5 0 * * *"),
        open_renewals,
        "Opens activities that are due from today, and withdraws those no longer needed.",
    ),
    Job("roll_out", None, continue_rollouts, "Rolls out new versions of qualifications to the people who have them."),
    Job("sweep_files", Cron("35 * * * *"), sweep_files, "Deletes uploaded files that nothing refers to."),
)
