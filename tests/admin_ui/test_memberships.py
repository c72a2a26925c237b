"""Where somebody was stands on their page, and an administrator moves them and records absences with forms."""

from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN
from tests.app.actions_world import World
from tests.app.memberships import shown, where

LENA = "lena@care.example"


async def lena_of(world: World) -> str:
    return str((await world.admin.ask(f'{{ user(id: "email:{LENA}") {{ id }} }}'))["user"]["id"])


async def test_the_page_of_a_person_lists_where_they_were(world: World):
    await world.admin.do("userMove", id=f"email:{LENA}", unit="code:home", from_on="2026-01-20")
    await world.admin.do("userRecordAbsence", id=f"email:{LENA}", begins_on="2026-02-10", through="2026-02-20")

    page = await (await Visitor(world.admin).enter(ADMIN)).see(f"/admin/users/{await lena_of(world)}")

    recorded = "1 Feb 2026, 09:00 Ada"
    assert (
        "Memberships 4 Membership State Through Recorded at Recorded by "
        f"Team A · 1 Jan 2026 Active 19 Jan 2026 {recorded} Home care · 20 Jan 2026 Active 9 Feb 2026 {recorded} "
        f"Home care · 10 Feb 2026 Absent 20 Feb 2026 {recorded} Home care · 21 Feb 2026 Active – {recorded} None yet"
    ) in page.words


async def test_moving_absence_and_leaving_have_forms_with_days(world: World):
    ada, lena = await Visitor(world.admin).enter(ADMIN), await lena_of(world)
    unit = (await world.admin.ask('{ orgUnit(id: "code:home") { id } }'))["orgUnit"]["id"]
    form = await ada.see(f"/admin/users/{lena}/move")

    await ada.send(f"/admin/users/{lena}/move", unit=unit, fromOn="2026-01-20", _do="save")
    await ada.send(f"/admin/users/{lena}/record-absence", beginsOn="2026-02-01", through="", _do="save")
    absent = await shown(LENA)
    await ada.send(f"/admin/users/{lena}/end-absence", on="2026-02-01", _do="save")
    await ada.send(f"/admin/users/{lena}/deactivate", fromOn="2026-03-01", _do="save")

    assert {"unit", "fromOn"} <= form.inputs().keys()
    assert absent == ("home", True, True, None)
    assert await where(LENA) == [
        ("a", "ACTIVE", "2026-01-01", "2026-01-19"),
        ("home", "ACTIVE", "2026-01-20", "2026-02-28"),
        ("home", "INACTIVE", "2026-03-01", None),
    ]


async def test_a_day_that_cannot_be_is_told_in_the_form_in_dutch_too(world: World):
    await world.admin.do("userEdit", id=f"email:{ADMIN}", language="DUTCH")
    ada, lena = await Visitor(world.admin).enter(ADMIN), await lena_of(world)
    unit = (await world.admin.ask('{ orgUnit(id: "code:home") { id } }'))["orgUnit"]["id"]

    page = await ada.send(f"/admin/users/{lena}/move", unit=unit, fromOn="2026-02-02", _do="save")

    assert "Niemand kan vooraf worden verplaatst. Kies vandaag of een eerdere dag." in page.words
    assert await where(LENA) == [("a", "ACTIVE", "2026-01-01", None)]
