"""Somebody keeps a list as it is, finds it in the menu with its count, and may share it with a role."""

import json

from schema.saved_views import SavedView
from tests.admin_ui.lists import links, listed
from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api


def counts(page: Page) -> list[str]:
    return list(json.loads(page.text).values())


async def test_a_list_is_kept_with_all_that_its_address_says(api: Api, admin: Visitor) -> None:
    await api.user("Ann")
    saved = await admin.send("/admin/users/views?role=LEARNER&sort=-name&after=x", name="Learners")

    page = await admin.see(saved.headers["location"])
    menu = await admin.see("/admin/")

    view = await SavedView.get()
    assert (view.name, view.screen, view.query) == ("Learners", "users", "role=LEARNER&sort=-name")
    assert view.shared_with is None
    assert (saved.status, listed(page)) == (303, ["Ann"])
    assert links(menu)["Learners"] == saved.headers["location"]
    assert "Users Learners" in page.words


async def test_the_counts_of_the_menu_are_those_of_the_viewer(api: Api, admin: Visitor, stranger: Visitor) -> None:
    await api.user("Lena", role="MANAGER")
    await admin.send("/admin/users/views", name="Everybody", sharedWith="MANAGER")
    await admin.send("/admin/users/views?q=nobody", name="Nobody")
    manager = await stranger.enter("lena@care.example")

    assert sorted(counts(await admin.see("/admin/counts"))) == ["0", "2"]
    assert counts(await manager.see("/admin/counts")) == ["1"]
    assert "Everybody" in links(await manager.see("/admin/"))
    assert "Nobody" not in (await manager.see("/admin/")).words


async def test_what_a_view_can_never_mean_is_left_out_of_its_count(admin: Visitor) -> None:
    await admin.send("/admin/users/views?date_added.since=1000-01-01&role=LEARNER", name="Odd")
    await admin.send("/admin/users/views", name="Whole")

    page = await admin.see("/admin/counts")

    assert (page.status, counts(page)) == (200, ["0", "1"])


async def test_a_view_without_a_name_or_with_one_that_is_taken_is_refused_on_the_list(admin: Visitor) -> None:
    await admin.send("/admin/users/views", name="Mine")

    taken = await admin.send("/admin/users/views?role=ADMIN", name="Mine")

    assert (taken.status, "already have a view of this list with this name" in taken.words) == (422, True)
    assert taken.inputs()["name"] == ["Mine"]
    assert await SavedView.all().count() == 1


async def test_only_administrators_share(api: Api, stranger: Visitor) -> None:
    await api.user("Lena")
    learner = await stranger.enter("lena@care.example")

    page = await learner.see("/admin/users")
    tried = await learner.send("/admin/users/views", name="Ours", sharedWith="LEARNER")

    assert ("Visible to" in page.words, tried.status) == (False, 422)
    assert not await SavedView.exists()


async def test_a_view_is_brought_up_to_date_and_deleted_by_its_owner(admin: Visitor) -> None:
    saved = await admin.send("/admin/users/views?role=ADMIN", name="Mine")
    view_id = saved.headers["location"].rpartition("view=")[2]

    changed = await admin.see(f"/admin/users?role=MANAGER&view={view_id}")
    await admin.send(f"/admin/users/views/{view_id}?role=MANAGER&view={view_id}", _do="update")
    kept = (await SavedView.get()).query
    gone = await admin.send(f"/admin/users/views/{view_id}?role=MANAGER&view={view_id}", _do="delete")

    assert "Save these changes" in changed.words
    assert kept == "role=MANAGER"
    assert gone.headers["location"] == "/admin/users?role=MANAGER"
    assert not await SavedView.exists()


async def test_nobody_changes_the_view_of_somebody_else(api: Api, admin: Visitor, stranger: Visitor) -> None:
    await api.user("Lena")
    saved = await admin.send("/admin/users/views", name="Everybody", sharedWith="LEARNER")
    view_id = saved.headers["location"].rpartition("view=")[2]
    learner = await stranger.enter("lena@care.example")

    tried = await learner.send(f"/admin/users/views/{view_id}", _do="delete")

    assert tried.status == 422
    assert await SavedView.exists()


async def test_a_view_that_is_shared_with_a_role_that_there_is_not_is_asked_for_again(admin: Visitor) -> None:
    page = await admin.send("/admin/users/views?q=a", name="Mine", sharedWith="ZZZ")

    assert (page.status, "Choose one of these." in page.words) == (422, True)
    assert 'name="name" required maxlength="100" value="Mine"' in page.text
    assert not await SavedView.exists()
