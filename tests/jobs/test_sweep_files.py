"""What no row tells of is swept an hour later; what has a row stays, and so does what is young."""

import io
import os
from datetime import timedelta
from pathlib import Path

from app.files.files import files
from jobs.runner import run_now
from jobs.schedule import TIMETABLE
from schema.files import File
from schema.kit.uploads import Upload
from tests.api import Api
from tests.app.proof import first_aid_by_proof, stored
from tests.uploads import WHOLE_PDF

SWEEP = next(job for job in TIMETABLE if job.name == "sweep_files")


async def put(api: Api, *, minutes_ago: float) -> str:
    """The key of a file that was stored so long ago, and that no row tells of."""
    key = await files().put(Upload("x.pdf", io.BytesIO(WHOLE_PDF), len(WHOLE_PDF)))
    age(key, api, minutes_ago)
    return key


def age(key: str, api: Api, minutes: float) -> None:
    then = (api.clock.machine_now() - timedelta(minutes=minutes)).timestamp()
    folder = files()._folder
    assert folder is not None
    os.utime(Path(folder) / key, (then, then))


async def keys() -> set[str]:
    return {each.key async for found in files().all(at_once=2) for each in found}


async def test_an_old_file_without_a_row_is_taken_away_and_a_young_one_is_not(api: Api) -> None:
    old, young = await put(api, minutes_ago=61), await put(api, minutes_ago=59)

    done = await run_now(SWEEP, api.clock)

    assert (done, await keys()) == (1, {young})
    assert old != young


async def test_a_file_with_a_row_stays_however_old_it_is(api: Api) -> None:
    story = await first_aid_by_proof(api)
    await story.submit("2026-01-10")
    kept = (await File.get()).key
    age(kept, api, 100_000)
    orphans = [await put(api, minutes_ago=120) for _ in range(5)]

    done = await run_now(SWEEP, api.clock)

    assert (done, await keys()) == (len(orphans), {kept})
    assert await run_now(SWEEP, api.clock) == 0


async def test_a_folder_that_nothing_was_stored_in_is_left_alone(api: Api) -> None:
    assert (await run_now(SWEEP, api.clock), await stored()) == (0, 0)


async def test_a_demo_on_another_day_sweeps_by_the_machines_clock(api: Api) -> None:
    young = await put(api, minutes_ago=1)
    api.clock.move_to("2030-01-01")

    await run_now(SWEEP, api.clock)

    assert await keys() == {young}
