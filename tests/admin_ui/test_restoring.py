"""What was archived comes back with a button, and whoever needs its code is led there."""

from tests.admin_ui.visitor import Visitor


async def test_what_is_archived_can_be_restored_on_its_page_and_the_dialog_says_so(admin: Visitor) -> None:
    group = (await admin.api.do("groupCreate", name="First-aiders", code="BHV"))["id"]
    asked = await admin.see(f"/admin/groups/{group}/archive")
    await admin.fill(asked)
    archived = await admin.see(f"/admin/groups/{group}")

    await admin.fill(await admin.see(f"/admin/groups/{group}/restore"))

    assert "it can be restored" in asked.words
    assert f'href="/admin/groups/{group}/restore"' in archived.text
    assert (await admin.api.node(group, "Group", "archivedOn")) == {"archivedOn": None}


async def test_a_code_of_something_archived_leads_to_where_it_can_be_restored(admin: Visitor) -> None:
    group = (await admin.api.do("groupCreate", name="First-aiders", code="BHV"))["id"]
    await admin.api.do("groupArchive", id=group)

    page = await admin.fill(await admin.see("/admin/groups/new"), name="Responders", code="BHV")

    assert page.status == 422
    assert "First-aiders, which is archived, has this code. Restore it instead" in page.words
    assert f'<a class="button" href="/admin/groups/{group}">Go to First-aiders</a>' in page.text
