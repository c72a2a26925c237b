"""Two accounts of one person are merged in the admin, after a look at what it comes to."""

from schema.people import User
from tests.admin_ui.visitor import Visitor


async def test_what_would_change_is_shown_before_two_accounts_are_merged(admin: Visitor) -> None:
    api = admin.api
    await api.activity(code="course", issues_certificate=True)
    await api.qualification(code="aid", achieve=["code:course"])
    old, new = await api.user("Robin"), await api.user("Robyn")
    await api.assign(old, "code:aid")
    await api.complete(old, "code:course")
    address = f"/admin/users/{old}/merge"

    first = await admin.see(address)
    shown = await admin.fill(first, into=new, _do="show")
    done = await admin.fill(shown, into=new)

    assert "What would change" not in first.words
    assert "It cannot be undone." in first.words
    assert "1 completion moves" in shown.words
    assert "First Aid" in shown.words
    assert "becomes Qualified" in shown.words
    assert await User.filter(name="Robin").values_list("is_active", "merged_into__name") == [(False, "Robyn")]
    page = await admin.see(done.headers["location"])
    assert "Merged into" in page.words
    assert f'href="/admin/users/{new}"' in page.text
