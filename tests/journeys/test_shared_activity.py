"""An activity that two qualifications ask for (S55): each judges it by its own window, and it is done once."""

from dataclasses import dataclass

from tests.api import Api


@dataclass(frozen=True, slots=True)
class Shared:
    """One course and one refresher for a yearly and a half-yearly qualification, and somebody who needs both."""

    course: str
    refresher: str
    lena: str
    yearly: str
    half_yearly: str


async def shared(api: Api) -> Shared:
    """Assign both to Lena on 2026-01-01."""
    course = await api.activity("Course", issues_certificate=True)
    refresher = await api.activity("Refresher", issues_certificate=True)
    lists = {"achieve": [course], "maintain": [refresher]}
    yearly = await api.qualification("Yearly", maintain_period="P1Y", **lists)
    half_yearly = await api.qualification("Half-yearly", maintain_period="P6M", **lists)
    lena = await api.user()
    return Shared(course, refresher, lena, await api.assign(lena, yearly), await api.assign(lena, half_yearly))


async def attempts(api: Api, user: str) -> list[tuple[str, int, str]]:
    """Activity, number and state of a user's attempts."""
    fields = "enrolments { nodes { activity { name } number state } }"
    nodes = (await api.node(user, "User", fields))["enrolments"]["nodes"]
    return [(each["activity"]["name"], each["number"], each["state"]) for each in nodes]


async def test_one_open_attempt_and_one_completion_serve_both(api: Api):
    both = await shared(api)
    at_first = await attempts(api, both.lena)

    api.clock.move_to("2026-01-15")
    await api.complete(both.lena, both.course)  # E14, E15

    assert at_first == [("Course", 1, "OPEN")]
    assert await attempts(api, both.lena) == [("Course", 1, "COMPLETED")]
    assert await api.standing(both.yearly, "2026-01-15") == {"status": "QUALIFIED", "validThrough": "2027-01-15"}
    assert await api.standing(both.half_yearly, "2026-01-15") == {"status": "QUALIFIED", "validThrough": "2026-07-15"}
    certificates = await api.node(both.lena, "User", "certificates { totalCount }")
    assert certificates == {"certificates": {"totalCount": 1}}


async def test_a_renewal_counts_only_where_it_lies_in_the_window(api: Api):
    both = await shared(api)
    api.clock.move_to("2027-01-20")
    await api.complete(both.lena, both.course, "2026-01-15")

    await api.complete(both.lena, both.refresher, "2026-07-10")
    after_summer = [await api.standing(one, "2026-07-16") for one in (both.yearly, both.half_yearly)]
    await api.complete(both.lena, both.refresher, "2027-01-05")  # both windows at once
    after_winter = [await api.standing(one, "2027-01-16") for one in (both.yearly, both.half_yearly)]

    assert after_summer == [
        {"status": "QUALIFIED", "validThrough": "2027-01-15"},  # untouched: for the year it was too early (R8)
        {"status": "QUALIFIED", "validThrough": "2027-01-15"},
    ]
    assert after_winter == [
        {"status": "QUALIFIED", "validThrough": "2028-01-15"},
        {"status": "QUALIFIED", "validThrough": "2027-07-15"},
    ]


async def test_what_serves_only_one_leaves_it_open_for_the_other(api: Api):
    both = await shared(api)
    api.clock.move_to("2027-02-01")
    await api.complete(both.lena, both.course, "2026-01-15")  # both have expired: the refresher is open

    opened = await attempts(api, both.lena)
    await api.complete(both.lena, both.refresher, "2026-07-10")  # in the window of the half year only
    after = await attempts(api, both.lena)

    assert opened == [("Course", 1, "COMPLETED"), ("Refresher", 1, "OPEN")]
    assert await api.statuses(both.yearly, "2027-02-01") == ["EXPIRED"]
    assert [number for name, number, _ in after if name == "Refresher"] == [1, 2]
    assert sorted(state for name, _, state in after if name == "Refresher") == ["COMPLETED", "OPEN"]


async def test_withdrawing_one_leaves_the_other_as_it_is(api: Api):
    both = await shared(api)
    await api.complete(both.lena, both.course)

    await api.do("assignmentWithdraw", id=both.yearly)

    assert await api.standing(both.yearly, "2026-01-02") is None
    assert await api.standing(both.half_yearly, "2026-01-02") == {"status": "QUALIFIED", "validThrough": "2026-07-01"}
