"""Lists to come back to: one's own, and those that administrators share with a role."""

from typing import Any

import pytest

from schema.saved_views import MAX_VIEWS
from tests.api import Api
from tests.resolvers.statements import statements

VIEWS = "{ viewer { savedViews { name screen query sharedWith owner { name } viewerCanEdit viewerCanDelete } } }"


async def manager(api: Api) -> Api:
    await api.user("Mia", role="MANAGER", managed_units=[await api.unit()])
    return await api.signed_in_as("mia@care.example")


async def view(api: Api, name: str = "Late", **given: Any) -> str:
    made = await api.do(
        "savedViewCreate", **{"name": name, "screen": "assignments", "query": "status=EXPIRED", **given}
    )
    return str(made["id"])


async def names(api: Api) -> list[str]:
    return [each["name"] for each in (await api.ask(VIEWS))["viewer"]["savedViews"]]


async def test_what_was_saved_is_there_again_by_name(api: Api) -> None:
    await view(api, "Late")
    await view(api, "Active", screen="users", query="is_active=true", shared_with="MANAGER")

    data = await api.ask(VIEWS)

    own = {"owner": {"name": "Ada"}, "viewerCanEdit": True, "viewerCanDelete": True}
    assert data["viewer"]["savedViews"] == [
        {"name": "Active", "screen": "users", "query": "is_active=true", "sharedWith": "MANAGER", **own},
        {"name": "Late", "screen": "assignments", "query": "status=EXPIRED", "sharedWith": None, **own},
    ]


async def test_a_view_is_seen_by_its_owner_and_by_the_role_it_is_shared_with(api: Api) -> None:
    mia = await manager(api)
    await view(api, "For managers", shared_with="MANAGER")
    await view(api, "For learners", shared_with="LEARNER")
    await view(api, "For me")
    await view(mia, "Mine")

    assert await names(api) == ["For learners", "For managers", "For me"]
    assert await names(mia) == ["For managers", "Mine"]
    shared = (await mia.ask(VIEWS))["viewer"]["savedViews"][0]
    assert (shared["owner"], shared["viewerCanEdit"], shared["viewerCanDelete"]) == (None, False, False)


async def test_only_administrators_share(api: Api) -> None:
    mia = await manager(api)
    own = await view(mia)

    new = {"name": "New", "screen": "users", "query": "a=b", "shared_with": "MANAGER"}

    assert await mia.refused("savedViewCreate", **new) == [("ADMINS_SHARE", "input.sharedWith")]
    assert await mia.refused("savedViewEdit", id=own, shared_with="LEARNER") == [("ADMINS_SHARE", "input.sharedWith")]


async def test_who_may_not_share_any_more_may_still_rename_and_stop_sharing(api: Api) -> None:
    max_ = await api.user("Max", role="ADMIN")
    his = await api.signed_in_as("max@care.example")
    shared = await view(his, shared_with="MANAGER")
    await api.do("userEdit", id=max_, role="MANAGER")

    renamed = await his.do("savedViewEdit", id=shared, name="Other", select="name sharedWith")
    ended = await his.do("savedViewEdit", id=shared, shared_with=None, select="name sharedWith")

    assert renamed == {"name": "Other", "sharedWith": "MANAGER"}
    assert ended == {"name": "Other", "sharedWith": None}


async def test_a_name_stands_for_one_view_of_a_list(api: Api) -> None:
    mia, first = await manager(api), await view(api, "Late")
    await view(mia, "Late")
    await view(api, "Late", screen="users")
    other = await view(api, "Later")

    again = {"name": "Late", "screen": "assignments", "query": "a=b"}

    assert await api.refused("savedViewCreate", **again) == [("TAKEN", "input.name")]
    assert await api.refused("savedViewEdit", id=other, name="Late") == [("TAKEN", "input.name")]
    assert (await api.do("savedViewEdit", id=first, name="Late", query="c=d", select="query"))["query"] == "c=d"


async def test_a_deleted_view_is_gone_and_its_name_free(api: Api) -> None:
    row = await view(api)

    payload = await api.tried("savedViewDelete", id=row)
    again = await api.refused("savedViewDelete", id=row)

    assert payload == {"made": None, "userErrors": []}
    assert again == [("NOT_FOUND", "id")]
    assert await names(api) == []
    await view(api)


async def test_nobody_keeps_more_views_than_fit_in_a_menu(api: Api) -> None:
    for number in range(MAX_VIEWS):
        await view(api, f"View {number}")

    one_more = {"name": "One more", "screen": "users", "query": "a=b"}

    assert await api.refused("savedViewCreate", **one_more) == [("TOO_MANY_VIEWS", "")]


async def test_all_views_cost_one_statement(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        await view(api, f"View {number}")

    with statements(monkeypatch) as sent:
        await api.ask(VIEWS)

    assert len(sent) == 1


@pytest.mark.parametrize("screen", ["//evil.example", "Users", "users/new", "", "saved-view"])
async def test_a_view_is_one_of_a_list_that_there_is(api: Api, screen: str) -> None:
    kept = await view(api)
    new = await api.refused("savedViewCreate", name="New", screen=screen, query="a=b", shared_with="MANAGER")
    edited = await api.refused("savedViewEdit", id=kept, screen=screen)

    assert new == edited == [("NO_SUCH_SCREEN" if screen else "REQUIRED", "input.screen")]
    assert await names(api) == ["Late"]
