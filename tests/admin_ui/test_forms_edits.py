"""An edit shows what there is, sends only what differs, and says what cannot be done now."""

from schema.qualifications import Qualification, QualificationVersion
from tests.admin_ui.forms import tag_of
from tests.admin_ui.visitor import Visitor
from tests.api import Api
from tests.stored import contents


async def first_aid(api: Api) -> str:
    """A rolling qualification with a list of each kind."""
    start, again = await api.activity(), await api.activity("BHV refresher")
    return await api.qualification(achieve=[start], maintain=[again], maintain_period="P1Y", grace_days=3)


async def test_an_edit_shows_what_there_is_and_sends_only_what_differs(admin: Visitor) -> None:
    row = await first_aid(admin.api)
    page = await admin.see(f"/admin/qualifications/{row}/edit")

    done = await admin.fill(page, name="BHV")

    given = page.inputs()
    assert (given["name"], given["maintainPeriod.count"], given["maintainPeriod.unit"]) == (["First Aid"], ["1"], ["Y"])
    assert (given["graceDays"], given["achieve._items"], given["maintain._items"]) == (["3"], ["1"], ["1"])
    assert done.headers["location"] == f"/admin/qualifications/{row}?did=QualificationEdit"
    assert (await Qualification.get()).name == "BHV"
    assert await QualificationVersion.all().count() == 1  # a name is not what it demands


async def test_an_edit_of_what_is_demanded_makes_a_version(admin: Visitor) -> None:
    row = await first_aid(admin.api)

    done = await admin.fill(await admin.see(f"/admin/qualifications/{row}/edit"), graceDays="7")

    assert done.status == 303
    assert await QualificationVersion.all().order_by("number").values_list("grace_days") == [(3,), (7,)]


async def test_an_edit_without_a_difference_does_nothing_and_says_so(admin: Visitor) -> None:
    row = await first_aid(admin.api)
    page = await admin.see(f"/admin/qualifications/{row}/edit")
    before = await contents()

    done = await admin.fill(page)

    assert await contents() == before
    assert "There were no changes to save." in (await admin.see(done.headers["location"])).words


async def test_what_cannot_be_done_now_says_why_instead_of_offering_it(admin: Visitor) -> None:
    group = (await admin.api.do("groupCreate", name="Drivers"))["id"]
    await admin.api.do("groupArchive", id=group)

    page = await admin.see(f"/admin/groups/{group}/edit")

    assert "It is archived." in page.words
    assert 'aria-disabled="true"' in tag_of(page, "save")
