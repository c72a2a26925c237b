"""Exempting and extending offer what the person has: their own requirements, and periods by their dates."""

import re

from schema.adjustments import Exemption, Extension
from tests.admin_ui.visitor import Page, Visitor
from tests.api import ADMIN, Api
from tests.journeys.first_aid import first_aid


def options(page: Page, name: str) -> list[str]:
    inside = page.text.partition(f'name="{name}"')[2].partition("</select>")[0]
    return [" ".join(each.split()) for each in re.findall(r"<option[^>]*>([^<]*)<", inside)]


async def test_exempting_offers_what_is_open_and_periods_by_their_dates(api: Api) -> None:
    story = await first_aid(api)
    await api.activity("Something else")
    await story.learns("2026-01-15")
    api.clock.move_to("2027-01-05")
    admin = await Visitor(api).enter(ADMIN)

    form = await admin.see(f"/admin/assignments/{story.assignment}/exempt")
    done = await admin.fill(form, reason="She teaches it", _do="save")

    assert options(form, "activity") == ["BHV refresher · Maintain, open"]
    assert options(form, "periodNumber")[:2] == ["The next possible one", "Period 1: 15 Jan 2026 through 15 Jan 2027"]
    assert done.status == 303
    row = await Exemption.get()
    assert (row.stage.value, row.period_number) == ("MAINTAIN", 1)


async def test_extending_offers_periods_by_their_dates(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    admin = await Visitor(api).enter(ADMIN)

    form = await admin.see(f"/admin/assignments/{story.assignment}/extend")
    done = await admin.fill(form, through="2027-02-15", periodNumber="1", reason="On leave", _do="save")

    assert options(form, "periodNumber")[1] == "Period 1: 15 Jan 2026 through 15 Jan 2027"
    assert (done.status, (await Extension.get()).period_number) == (303, 1)


async def test_what_was_refused_is_offered_again(api: Api) -> None:
    story = await first_aid(api)
    admin = await Visitor(api).enter(ADMIN)
    form = await admin.see(f"/admin/assignments/{story.assignment}/exempt")

    again = await admin.fill(form, reason="", _do="save")

    assert again.status == 422
    assert options(again, "activity") == ["BHV e-learning · Achieve, open"]
