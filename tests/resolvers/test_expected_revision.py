"""Nobody overwrites what somebody else has changed meanwhile, if they say what they have looked at."""

from typing import Any

import pytest

from tests.api import Api, events
from tests.stored import contents
from tests.verbs import Json, refusals_in

RENAME = """
mutation($id: ID!, $expected: Int, $name: String!) {
  done: groupEdit(id: $id, expectedRevision: $expected, input: {name: $name}) {
    made: group { name revision } userErrors { message code field }
  }
}
"""


async def rename(api: Api, group: str, name: str, expected: int | None) -> Json:
    done: Json = (await api.ask(RENAME, id=group, name=name, expected=expected))["done"]
    return done


async def revision(api: Api, row: str, kind: str) -> Any:
    return (await api.node(row, kind, "revision"))["revision"]


async def test_every_change_of_a_row_counts_and_only_of_that_row(api: Api) -> None:
    group = (await api.do("groupCreate", name="Drivers"))["id"]
    other = (await api.do("groupCreate", name="Others"))["id"]
    user = await api.user("Lena", groups=[group])

    await api.do("groupEdit", id=group, name="Riders")
    await api.do("userEdit", id=user, groups=[])
    await api.do("userDeactivate", id=user)
    await api.do("groupArchive", id=group)

    found = [
        await revision(api, group, "Group"),
        await revision(api, other, "Group"),
        await revision(api, user, "User"),
    ]
    assert found == [3, 1, 3]


async def test_a_qualification_counts_its_versions_and_its_names_alike(api: Api) -> None:
    first_aid = await api.qualification(achieve=[await api.activity()])

    await api.do("qualificationEdit", id=first_aid, grace_days=3)
    await api.do("qualificationEdit", id=first_aid, name="BHV")

    assert await revision(api, first_aid, "Qualification") == 3


async def test_whoever_comes_second_is_told_and_changes_nothing(api: Api) -> None:
    group = (await api.do("groupCreate", name="Drivers"))["id"]

    first = await rename(api, group, "Riders", 1)
    before = await contents()
    second = await rename(api, group, "Walkers", 1)

    assert first == {"made": {"name": "Riders", "revision": 2}, "userErrors": []}
    assert second["made"] == {"name": "Riders", "revision": 2}  # what there is now, to decide anew
    assert refusals_in(second) == [("CONFLICT", "expectedRevision")]
    assert await contents() == before


async def test_who_has_looked_again_or_does_not_care_is_served(api: Api) -> None:
    group = (await api.do("groupCreate", name="Drivers"))["id"]
    await api.do("groupEdit", id=group, name="Riders")

    looked = await rename(api, group, "Walkers", 2)
    careless = await rename(api, group, "Runners", None)

    assert (looked["made"]["revision"], careless["made"]["revision"]) == (3, 4)


async def test_what_was_refused_does_not_count(api: Api) -> None:
    await api.do("groupCreate", name="Taken", code="taken")
    group = (await api.do("groupCreate", name="Drivers"))["id"]

    refused = await api.refused("groupEdit", id=group, code="taken")

    assert refused == [("TAKEN", "input.code")]
    assert await revision(api, group, "Group") == 1


@pytest.mark.parametrize(
    ("verb", "given"),
    [
        ("groupEdit", {"name": "Drivers", "code": "drivers"}),
        ("userEdit", {"name": "Lena", "groups": ["code:drivers"], "managed_units": []}),
        ("orgUnitEdit", {"name": "Team A", "kind": "TEAM"}),
        ("qualificationEdit", {"name": "First Aid", "grace_days": 0, "achieve": [{"activity": "code:course"}]}),
    ],
    ids=lambda each: str(each)[:20],
)
async def test_an_edit_that_changes_nothing_counts_for_nothing_and_is_told_to_nobody(
    api: Api, verb: str, given: dict[str, Any]
) -> None:
    await api.do("groupCreate", name="Drivers", code="drivers")
    await api.activity("Course", code="course")
    await api.unit("Team A", code="a")
    await api.user("Lena", groups=["code:drivers"])
    await api.qualification(achieve=["code:course"], code="first-aid")
    named = {"groupEdit": "code:drivers", "userEdit": "email:lena@care.example", "orgUnitEdit": "code:a"}
    before = await contents()

    made = await api.do(verb, id=named.get(verb, "code:first-aid"), select="revision", **given)

    assert made == {"revision": 1}
    assert await contents() == before


async def test_an_edit_of_something_else_than_the_row_itself_counts(api: Api) -> None:
    await api.do("groupCreate", name="Drivers", code="drivers")
    lena = await api.user("Lena")
    before = len(await events())

    made = await api.do("userEdit", id=lena, select="revision", groups=["code:drivers"])

    assert made == {"revision": 2}
    assert await events(after=before) == ["UserChanged"]
