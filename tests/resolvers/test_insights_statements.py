"""What reports cost, in statements: as many for one part as for many, and for a month as for a year."""

import pytest

from app.insights.folding import fold_all
from tests.api import Api
from tests.resolvers.statements import statements

NUMBERS = "assigned { count } meets { count } expiring { count } approvalPending { count } absent { count }"
CELLS = f"qualifications {{ qualification {{ name }} {NUMBERS} }}"
OVERVIEW = f"overview {{ total {{ {NUMBERS} }} rows {{ unit {{ name }} {NUMBERS} {CELLS} }} }}"
COUNTED = "FROM standing_span s"
SLICED = "FROM slice"


async def sent(api: Api, monkeypatch: pytest.MonkeyPatch, report: str) -> list[str]:
    with statements(monkeypatch) as found:
        await api.ask(f"{{ insights {{ {report} }} }}")
    return found


@pytest.fixture
async def company(api: Api) -> Api:
    """Three teams, each with a person who has two qualifications to achieve."""
    made = [await api.qualification(name, achieve=[await api.activity(name)]) for name in ("Aid", "Fire")]
    for name in ("One", "Two", "Three"):
        person = await api.user(name, unit=await api.unit(name))
        for each in made:
            await api.assign(person, each)
    return api


async def test_the_total_the_parts_and_their_qualifications_are_counted_once(
    company: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await sent(company, monkeypatch, OVERVIEW.replace("overview", f'overview(unit: "{company.company}")'))

    assert len([text for text in found if COUNTED in text]) == 1
    # the unit, its parts, versions that begin, today, slices, names of units, the order of qualifications, their names
    assert len(found) == 9


@pytest.mark.parametrize("report", ["trend", "forecast"])
@pytest.mark.parametrize("months", [2, 12])
async def test_days_are_counted_together(
    company: Api, monkeypatch: pytest.MonkeyPatch, report: str, months: int
) -> None:
    found = await sent(company, monkeypatch, f"{report}(months: {months}) {{ rows {{ on {NUMBERS} }} }}")

    # what expires, and all the rest
    assert len([text for text in found if COUNTED in text]) == 2
    assert len(found) == 7


@pytest.mark.parametrize("report", ["overview", "trend", "forecast"])
async def test_what_slices_say_is_not_counted_again(company: Api, monkeypatch: pytest.MonkeyPatch, report: str) -> None:
    asked = OVERVIEW if report == "overview" else f"{report} {{ rows {{ on {NUMBERS} }} }}"
    counted = (await company.ask(f"{{ insights {{ {asked} }} }}"))["insights"]
    async for _ in fold_all(company.clock):
        pass

    found = await sent(company, monkeypatch, asked)

    assert [text.count(SLICED) > 0 for text in found if COUNTED in text or SLICED in text] == [True]
    assert (await company.ask(f"{{ insights {{ {asked} }} }}"))["insights"] == counted


async def test_numbers_of_many_cells_are_not_too_much_for_one_answer(api: Api) -> None:
    department = await api.unit("North", kind="DEPARTMENT")
    activity = await api.activity("Aid")
    made = [await api.qualification(f"Aid {number}", achieve=[activity]) for number in range(12)]
    teams = [await api.unit(f"Team {number}", parent=department) for number in range(12)]
    for number, team in enumerate(teams):
        person = await api.user(f"P{number}", unit=team)
        for each in made:
            await api.assign(person, each)

    again = " ".join(f"again{number}: doesNotMeet {{ count }}" for number in range(29))
    cells = f"qualifications {{ qualification {{ name }} {NUMBERS} {again} }}"
    answer = await api.ask(f'{{ insights {{ overview(unit: "{department}") {{ rows {{ {cells} }} }} }} }}')

    rows = answer["insights"]["overview"]["rows"]
    assert [len(row["qualifications"]) for row in rows] == [*[12] * 12, 0]
