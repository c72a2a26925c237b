"""A personnel number names a person whatever becomes of their name and address."""

import pytest

from tests.app.actions_world import World

LENA = "email:lena@care.example"


async def test_a_number_is_given_changed_and_taken_away(world: World):
    made = await world.admin.do(
        "userCreate", name="Kim", email="kim@care.example", unit="code:a", personnel_number=" 0042 ",
        select="personnelNumber",
    )  # fmt: skip
    changed = await world.admin.do("userEdit", id="personnelNumber:0042", personnel_number="A-7", select="name")
    kept = await world.admin.do("userEdit", id="personnelNumber:A-7", name="Kim Ray", select="personnelNumber")
    gone = await world.admin.do(
        "userEdit", id="personnelNumber:A-7", personnel_number=None, select="name personnelNumber"
    )

    assert made == {"personnelNumber": "0042"}
    assert changed == {"name": "Kim"}
    assert kept == {"personnelNumber": "A-7"}
    assert gone == {"name": "Kim Ray", "personnelNumber": None}


async def test_two_people_never_have_the_same_number_and_many_have_none(world: World):
    await world.admin.do("userEdit", id=LENA, personnel_number="1001")

    same = {"name": "Kim", "email": "kim@care.example", "unit": "code:a", "personnel_number": "1001"}
    assert await world.admin.refused("userCreate", **same) == [("NUMBER_TAKEN", "input.personnelNumber")]
    assert await world.admin.refused("userEdit", id="email:zoe@care.example", personnel_number="1001") == [
        ("NUMBER_TAKEN", "input.personnelNumber")
    ]
    assert await world.admin.do("userEdit", id=LENA, personnel_number="1001", select="name") == {"name": "Lena"}


@pytest.mark.parametrize(
    ("number", "code"), [("x" * 65, "TOO_LONG"), ("lena@care.example", "INVALID"), ("1|2", "INVALID")]
)
async def test_a_number_is_short_and_cannot_be_taken_for_an_address(world: World, number: str, code: str):
    refused = await world.admin.refused("userEdit", id=LENA, personnel_number=number)

    assert refused == [(code, "input.personnelNumber")]


async def test_a_number_stands_wherever_an_id_is_asked_for(world: World):
    await world.admin.do("userEdit", id=LENA, personnel_number="1001")

    completed = await world.admin.do(
        "completionRecord", user="personnelNumber:1001", activity="code:course", select="user { name }"
    )
    listed = await world.admin.ask('{ completions(filter: {user: ["personnelNumber:1001"]}) { totalCount } }')
    nobody = await world.admin.refused("completionRecord", user="personnelNumber:1002", activity="code:course")

    assert completed == {"user": {"name": "Lena"}}
    assert listed == {"completions": {"totalCount": 2}}
    assert nobody == [("NOT_FOUND", "input.user")]


async def test_managers_find_their_people_by_number_and_nobody_else_finds_anybody(world: World):
    await world.admin.do("userEdit", id=LENA, personnel_number="1001")
    await world.admin.do("userEdit", id="email:zoe@care.example", personnel_number="1002")
    found = '{ users(filter: {search: "100"}) { nodes { personnelNumber } } }'
    zoe = 'query { user(id: "personnelNumber:1002") { name } }'

    assert await world.admin.ask(found) == {
        "users": {"nodes": [{"personnelNumber": "1001"}, {"personnelNumber": "1002"}]}
    }
    for reader in (world.mona, world.lena):
        assert await reader.ask(found) == {"users": {"nodes": [{"personnelNumber": "1001"}]}}
        assert (await reader.attempt(zoe)).codes == ["NOT_FOUND"]
