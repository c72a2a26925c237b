"""What is done to many people at once is shown before it is done: who gains and who loses (R12)."""

import re

from admin_ui.actions.bulk import is_for_many
from schema.qualifications import QualificationApplyNow
from tests.admin_ui.visitor import Page, Visitor
from tests.api import ADMIN, Api
from tests.journeys.first_aid import first_aid


async def shortened(api: Api) -> tuple[Visitor, Page]:
    """The form that applies a month instead of a year, which Lena runs under."""
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-06-01")
    await api.do("qualificationEdit", id=story.qualification, maintain_period="P1M")
    visitor = await Visitor(api).enter(ADMIN)
    return visitor, await visitor.see(f"/admin/qualifications/{story.qualification}/apply-now")


async def test_who_loses_is_named_with_what_is_and_what_would_be(api: Api) -> None:
    _, page = await shortened(api)

    assert page.status == 200
    assert "Loses 1 They would lose the qualification, or lose it sooner. Lena" in page.words
    assert "Qualified through 15 Jan 2027 → becomes Expired through 31 May 2026" in page.words
    assert "Gains 0 Nobody." in page.words
    assert "For 0 people nothing changes today." in page.words
    assert re.search(r'href="/admin/assignments/[^"]+" target="_blank"><b>Lena</b>', page.text)


async def test_it_is_done_by_the_same_form(api: Api) -> None:
    visitor, page = await shortened(api)

    done = await visitor.fill(page)

    assert (done.status, done.headers["location"].endswith("?did=QualificationApplyNow")) == (303, True)
    assert (await visitor.see(done.headers["location"])).status == 200


async def test_in_dutch_too(api: Api) -> None:
    visitor, page = await shortened(api)

    visitor.http.cookies.set("qualgraph_language", "nl")
    dutch = await visitor.see(page.address)

    assert "Zij zouden de kwalificatie verliezen, of eerder verliezen." in dutch.words


def test_what_has_to_be_looked_at_first_is_not_done_to_many_at_once() -> None:
    assert not is_for_many(QualificationApplyNow)
