"""Lists without pages are shown in full, or refused as a whole: an answer is never cut without a word."""

from app.db.bulk import insert
from app.gate.work import Work, run
from resolvers.derive.names import decode_id, encode_id
from schema.activities import LearningActivity
from schema.enums import ActivityType, OrgUnitKind, Role
from schema.people import UnitManager, User
from schema.units import OrgUnit
from tests.api import Api

TANGLE = "{ orgUnits(first: 100) { nodes { users(first: 100) { nodes { memberships { unit { id } } } } } } }"


async def managers_of_all(api: Api, *, people: int, units: int) -> None:
    """So many managers, each of all of so many units."""
    company = decode_id(api.company)
    assert company is not None

    async def body(work: Work) -> None:
        teams = [OrgUnit(name=f"Team {n}", kind=OrgUnitKind.TEAM, parent_id=company[1]) for n in range(units)]
        managers = [
            User(
                name=f"Manager {n}",
                email=f"manager{n}@care.example",
                role=Role.MANAGER,
                language="en",
                unit_id=company[1],
                date_added=work.today,
                is_active=True,
            )
            for n in range(people)
        ]
        await insert(teams)
        await insert(managers)
        await insert([UnitManager(unit_id=team.id, user_id=user.id) for team in teams for user in managers])

    await run(body, viewer=None, clock=api.clock)


async def activities(api: Api, count: int) -> list[str]:
    async def body(_: Work) -> list[str]:
        rows = [
            LearningActivity(name=f"Course {n}", type=ActivityType.EXAM, description="", issues_certificate=False)
            for n in range(count)
        ]
        await insert(rows)
        return [encode_id("LearningActivity", row.id) for row in rows]

    return await run(body, viewer=None, clock=api.clock)


async def test_lists_in_lists_in_lists_are_too_much_before_anything_is_read(api: Api) -> None:
    answer = await api.attempt(TANGLE)

    assert (answer.status, answer.codes, answer.data) == (400, ["LIMIT_EXCEEDED"], None)
    assert answer.errors[0]["extensions"]["limit"] == "cost"
    assert answer.errors[0]["extensions"]["asked"] == 1 + 100 * (1 + 1 + 100 * (1 + 3 * 2))


async def test_a_small_list_that_is_long_is_shown_in_full_and_too_many_of_them_are_refused(api: Api) -> None:
    await managers_of_all(api, people=70, units=300)

    one = await api.ask('{ user(id: "email:manager7@care.example") { managedUnits { id } } }')
    few = await api.ask("{ users(first: 10) { nodes { managedUnits { id } } } }")
    all_of_them = await api.attempt("{ users(first: 100) { nodes { managedUnits { id } } } }")

    assert len(one["user"]["managedUnits"]) == 300
    assert [len(user["managedUnits"]) for user in few["users"]["nodes"]] == [0] + [300] * 9
    assert (all_of_them.codes, all_of_them.data) == (["ANSWER_TOO_LARGE"], None)
    assert all_of_them.errors[0]["extensions"]["limit"] == "rows"


async def test_more_than_a_thousand_requirements_are_all_there(api: Api) -> None:
    courses = await activities(api, 200)
    for number in range(6):
        await api.assign(api.admin, await api.qualification(f"Qualification {number}", achieve=courses))

    select = "{ user { assignments { nodes { standing { progress { requirement { id } } } } } } due { dueOn } }"
    viewer = (await api.ask(f"{{ viewer {select} }}"))["viewer"]

    progress = [each["standing"]["progress"] for each in viewer["user"]["assignments"]["nodes"]]
    assert [len(each) for each in progress] == [200] * 6
    assert len({row["requirement"]["id"] for each in progress for row in each}) == 1200
    assert len(viewer["due"]) == 1200


async def test_what_is_worked_out_counts_as_well(api: Api) -> None:
    courses = await activities(api, 200)
    for number in range(20):
        await api.assign(api.admin, await api.qualification(f"Qualification {number}", achieve=courses))

    days = " ".join(f'd{day}: standing(on: "2026-03-{day:02}") {{ progress {{ stage }} }}' for day in range(1, 7))
    answer = await api.attempt(f"{{ assignments {{ nodes {{ {days} }} }} }}")

    assert (answer.codes, answer.data) == (["ANSWER_TOO_LARGE"], None)
    assert answer.errors[0]["extensions"]["limit"] == "cost"


async def test_a_cursor_that_is_none_is_refused_wherever_it_is(api: Api) -> None:
    nested = 'assignments(after: "nonsense") { nodes { id } }'
    deep = 'standing { progress { activity { enrolments(after: "nonsense") { totalCount } } } }'
    below = f"nodes {{ assignments(first: 1) {{ nodes {{ {deep} }} }} }}"

    for document in (
        f"{{ {nested} }}",
        f"{{ users {{ nodes {{ {nested} }} }} }}",
        f"{{ viewer {{ user {{ {nested} }} }} }}",
        f"{{ users(first: 1) {{ {below} }} }}",
    ):
        answer = await api.attempt(document)
        assert (answer.status < 500, answer.codes) == (True, ["BAD_USER_INPUT"]), document


async def test_an_activity_lists_where_it_is_required_today_and_beside_it_where_it_ever_was(api: Api) -> None:
    # given a qualification that required both, and requires only the exam now
    course, exam = await api.activity("Course"), await api.activity("Exam", type="EXAM")
    qualification = await api.qualification(achieve=[course, exam])
    await api.do("qualificationEdit", id=qualification, achieve=[{"activity": exam}])
    of_versions = "totalCount nodes { version { number } }"

    found = [
        await api.node(each, "LearningActivity", f"requirements {{ {of_versions} }} allRequirements {{ totalCount }}")
        for each in (course, exam)
    ]

    assert found == [
        {"requirements": {"totalCount": 0, "nodes": []}, "allRequirements": {"totalCount": 1}},
        {
            "requirements": {"totalCount": 1, "nodes": [{"version": {"number": 2}}]},
            "allRequirements": {"totalCount": 2},
        },
    ]
