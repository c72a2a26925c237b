"""The page of an assignment lists its periods."""

from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api
from tests.journeys.first_aid import first_aid


async def test_the_periods_of_an_assignment_lead_to_the_versions_they_run_under(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    await story.refreshes("2027-01-10")
    visitor = await Visitor(api).enter(ADMIN)
    [first, _] = (await api.node(story.assignment, "Assignment", "periods { version { id } }"))["periods"]

    page = await visitor.see(f"/admin/assignments/{story.assignment}")

    assert (
        "Periods 2 Number Begins on Valid through Version 1 15 Jan 2026 15 Jan 2027 1 2 16 Jan 2027 15 Jan 2028 1"
        in (page.words)
    )
    assert page.text.count(f'<a href="/admin/qualification-versions/{first["version"]["id"]}">1</a>') == 2


async def test_an_assignment_without_periods_has_no_list_of_them(api: Api) -> None:
    story = await first_aid(api)
    visitor = await Visitor(api).enter(ADMIN)

    page = await visitor.see(f"/admin/assignments/{story.assignment}")

    assert (page.status, "Periods" in page.words) == (200, False)
