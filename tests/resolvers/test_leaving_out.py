"""What may be left out of an input, named by its code, or searched for."""

import pytest

from tests.api import Api
from tests.resolvers.statements import statements


async def test_null_for_what_has_a_default_is_the_default(api: Api) -> None:
    given = {"name": "Nul", "email": "nul@care.example", "unit": api.company}
    nothing = {"role": None, "language": None, "groups": None, "managed_units": None}

    made = await api.do("userCreate", **given, **nothing, select="role language groups { id } managedUnits { id }")

    assert made == {"role": "LEARNER", "language": "ENGLISH", "groups": [], "managedUnits": []}


async def test_null_takes_nothing_away_in_an_edit(api: Api) -> None:
    user = await api.user("Lena", language="DUTCH")

    found = await api.refused("userEdit", id=user, language=None)

    assert found == [("REQUIRED", "input.language")]


async def test_codes_are_looked_up_once_for_each_kind_of_thing(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = [f"code:a{number}" for number in range(12)]
    for number in range(12):
        await api.activity(f"Course {number}", code=f"a{number}")

    with statements(monkeypatch) as sent:
        made = await api.do(
            "qualificationCreate",
            name="Many",
            duration="ROLLING",
            achieve=[{"activity": code} for code in codes],
            select="currentVersion { achieve { activity { code } } }",
        )

    assert [f"code:{each['activity']['code']}" for each in made["currentVersion"]["achieve"]] == codes
    assert sum("SELECT k.code" in text for text in sent) == 1


async def test_an_unknown_code_among_others_is_not_found_at_its_place(api: Api) -> None:
    await api.activity("Course", code="there")
    achieve = [{"activity": "code:there"}, {"activity": "code:missing"}]

    found = await api.refused("qualificationCreate", name="Q", duration="ROLLING", achieve=achieve)

    assert found == [("NOT_FOUND", "input.achieve.1.activity")]


async def test_codes_and_certificate_numbers_are_found_by_a_search(api: Api) -> None:
    course = await api.activity("Course", issues_certificate=True)
    await api.qualification("First Aid", achieve=[course], code="bhv-1")
    await api.complete(api.admin, course)
    number = (await api.ask("{ certificates { nodes { number } } }"))["certificates"]["nodes"][0]["number"]

    data = await api.ask(
        'query($word: String) { qualifications(filter: {search: "BHV-"}) { nodes { name } } '
        "certificates(filter: {search: $word}) { totalCount } }",
        word=number[2:],
    )

    assert data == {"qualifications": {"nodes": [{"name": "First Aid"}]}, "certificates": {"totalCount": 1}}
