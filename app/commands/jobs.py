"""`jobs`: shows the timetable and runs jobs."""

from app.commands.running import DONE, with_database
from app.settings import Settings
from jobs.commands import keep_timetable, list_jobs, run_once


def run_jobs_list(settings: Settings) -> int:
    print(list_jobs(settings.clock()))
    return DONE


def run_jobs(settings: Settings, *, once: str | None) -> int:
    """Run one job, or keep the timetable until interrupted."""
    if once is not None:
        print(with_database(settings, lambda clock: run_once(once, clock)))
        return DONE
    allowed = settings.allows_private_webhooks
    with_database(settings, lambda clock: keep_timetable(clock, private_webhooks=allowed))
    return DONE
