"""From an attempt or a completion to the assignments it is for, and from a person to whoever decides about them."""

from tests.api import Api
from tests.app.proof import first_aid_by_proof

MANAGERS = "{ viewer { user { managers { name user { name } unit { name } } } } }"


async def names(api: Api, root: str) -> list[tuple[str, list[str]]]:
    found = await api.ask(
        f"{{ {root} {{ nodes {{ activity {{ name }} assignments {{ user {{ name }} qualification {{ name }} }} }} }} }}"
    )
    return sorted(
        (
            each["activity"]["name"],
            sorted(f"{a['user']['name']}: {a['qualification']['name']}" for a in each["assignments"]),
        )
        for each in found[root]["nodes"]
    )


async def test_attempts_and_completions_lead_to_the_assignments_they_are_for(api: Api) -> None:
    story = await first_aid_by_proof(api)
    lena = (await story.lena.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"]
    night = await api.qualification("Night shift", achieve=[story.exam])
    await api.assign(lena, night)

    before = await names(story.lena, "enrolments")
    await api.complete(lena, story.exam)
    other = await api.activity("Hobby")
    await api.complete(lena, other)
    api.clock.move_to("2027-02-01")
    after = await names(story.lena, "enrolments")
    completions = await names(story.lena, "completions")

    both = ["Lena: First Aid", "Lena: Night shift"]
    assert before == [("Exam", both)]
    assert [each for each in after if each[0] == "Exam"] == [("Exam", both)]
    assert completions == [("Exam", both), ("Hobby", [])]
    assert [each for each in await names(story.mona, "completions") if each[0] == "Exam"] == [("Exam", both)]


async def test_a_person_can_read_who_decides_about_them_the_nearest_first(api: Api) -> None:
    team = await api.unit("Team A")
    await api.user("Lena", unit=team)
    await api.user("Boss", role="MANAGER", managed_units=[api.company])
    await api.user("Mona", unit=team, role="MANAGER", managed_units=[team, api.company])
    gone = await api.user("Gone", role="MANAGER", managed_units=[team])
    await api.do("userDeactivate", id=gone)
    lena, mona = [await api.signed_in_as(f"{name}@care.example") for name in ("lena", "mona")]

    lenas, monas = [(await each.ask(MANAGERS))["viewer"]["user"]["managers"] for each in (lena, mona)]

    assert lenas == [
        {"name": "Mona", "user": None, "unit": {"name": "Team A"}},
        {"name": "Boss", "user": None, "unit": {"name": "Care"}},
    ]
    assert [each["name"] for each in monas] == ["Boss"]


async def test_the_organisation_says_what_day_it_is_there(api: Api) -> None:
    found = await api.ask("{ organisation { name today timeZone } }")

    assert found == {"organisation": {"name": "Care", "today": "2026-01-01", "timeZone": "Europe/Amsterdam"}}


async def test_an_activity_says_where_it_is_started_at_an_address_that_is_safe_to_open(api: Api) -> None:
    good = "https://learn.example.org:8443/course/1?from=a#b"
    made = await api.do("learningActivityCreate", name="A", type="E_LEARNING", start_url=good, select="id startUrl")

    assert made["startUrl"] == good
    for bad in (
        "http://a.example",
        "javascript:alert(1)",
        "https://a@b.example",
        "https://",
        "https://a b",
        "//a",
        "https://ä",
    ):
        refused = await api.refused("learningActivityCreate", name="A", type="EXAM", start_url=bad)
        assert refused == [("INVALID", "input.startUrl")], bad
