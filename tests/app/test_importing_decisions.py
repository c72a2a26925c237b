"""What a rule says it says once: a file is decided on as if each of its lines had been done by hand."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.importing import ImportOutcome, import_folder
from schema.completions import Completion
from schema.enums import Phase
from schema.timelines import StandingSpan
from tests.api import Api
from tests.journeys.first_aid import FirstAid, first_aid
from tests.verbs import requirements

DAY = "2027-01-05"
Recording = Callable[[Api, Path, str], Awaitable[list[str]]]


async def retired(api: Api) -> FirstAid:
    """Lena's period still asks for the refresher, which is archived: the next version asks for something else (R12)."""
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-06-01")
    await api.do("learningActivityEdit", id=story.refresher, code="refresher")
    lists = requirements([await api.activity("Spare")])
    await api.do("qualificationEdit", id=story.qualification, maintain=lists)
    await api.do("learningActivityArchive", id=story.refresher)
    await api.user("Omar")
    api.clock.move_to(DAY)
    return story


async def imported_line(api: Api, folder: Path, name: str, head: str, line: str) -> ImportOutcome:
    (folder / name).write_text(f"{head}\n{line}\n")
    return await import_folder(folder, clock=api.clock)


async def from_a_file(api: Api, folder: Path, person: str) -> list[str]:
    line = f"{person}@care.example,refresher,{DAY}"
    outcome = await imported_line(api, folder, "completions.csv", "user,activity,completed_on", line)
    return [problem.code for problem in outcome.problems]


async def by_hand(api: Api, _folder: Path, person: str) -> list[str]:
    given = {"user": f"email:{person}@care.example", "activity": "code:refresher", "completed_on": DAY}
    return [error["code"] for error in (await api.tried("completionRecord", **given))["userErrors"]]


@pytest.mark.parametrize("record", [by_hand, from_a_file])
@pytest.mark.parametrize(("person", "codes"), [("lena", []), ("omar", ["ARCHIVED"])])
async def test_what_is_archived_is_recorded_only_for_whoever_still_has_to_do_it(
    api: Api, tmp_path: Path, record: Recording, person: str, codes: list[str]
):
    await retired(api)

    refused = await record(api, tmp_path, person)

    assert refused == codes
    assert await Completion.filter(completed_on=DAY).count() == (0 if codes else 1)


async def test_whoever_a_file_brings_back_is_told_what_changed_while_they_were_away(api: Api, tmp_path: Path):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    await api.do("userDeactivate", id=story.lena)
    api.clock.move_to("2027-02-01")
    unit = await api.unit("Home", code="home")
    await api.do("userEdit", id=story.lena, unit=unit)

    line = "lena@care.example,Lena,home,yes"
    outcome = await imported_line(api, tmp_path, "users.csv", "email,name,unit,is_active", line)

    assert outcome.is_written
    assert [each.status for each in await StandingSpan.filter(superseded_at=None, phase=Phase.RUNNING)] == ["EXPIRED"]
