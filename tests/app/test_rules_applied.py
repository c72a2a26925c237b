"""Rules that concern many are applied bit by bit, whatever happens meanwhile, and can be undone (E36, R10, R15)."""

import pytest

from app.audit.differences import ROW_ID
from app.db.database import fetch
from app.rules import following, runs, undoing
from app.rules.differences import rule_differences
from app.rules.terms import terms_in_use
from app.standings.keeping import check_timelines
from jobs.rules import apply_rules
from tests.api import Api, events
from tests.app.rules import Ward, criterion, title
from tests.timelines import differing

NAMES = ("Ann", "Bea", "Cas", "Dee", "Eva")
PROGRESS = "runs { nodes { total begun ended isRunning: finishedAt startedBy { name } } }"


def few_at_once(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    for module in (following, runs, undoing):
        monkeypatch.setattr(module, "AT_ONCE_BY_RULES", count)
    for module in (runs, undoing):
        monkeypatch.setattr(module, "RULE_RUN_CHUNK", count)


@pytest.fixture
async def ward(api: Api, monkeypatch: pytest.MonkeyPatch) -> Ward:
    few_at_once(monkeypatch, 2)
    ward = await Ward(api).begin()
    for name in NAMES:
        await ward.person(name, job_title="Nurse")
    return ward


async def progress(api: Api, rule: str) -> list[tuple[int, int, int, bool]]:
    found = await api.node(rule, "AssignmentRule", "runs { nodes { total begun ended finishedAt } }")
    return [
        (each["total"], each["begun"], each["ended"], each["finishedAt"] is not None) for each in found["runs"]["nodes"]
    ]


async def run_of(api: Api, rule: str) -> str:
    """The last run of a rule."""
    found = await api.node(rule, "AssignmentRule", "runs(last: 1) { nodes { id } }")
    return str(found["runs"]["nodes"][0]["id"])


async def finished(api: Api) -> list[int]:
    return [done async for done in apply_rules(api.clock)]


async def test_a_rule_for_many_is_applied_in_chunks_with_its_progress_to_be_seen(ward: Ward):
    api = ward.api
    before = len(await events())
    rule = await ward.rule(title("nurse"))
    seen = [(await ward.held(), await progress(api, rule))]
    seen += [(await ward.held(), await progress(api, rule)) async for _ in apply_rules(api.clock)]

    assert seen == [
        ([], [(5, 0, 0, False)]),
        (["Ann", "Bea"], [(5, 2, 0, False)]),
        (["Ann", "Bea", "Cas", "Dee"], [(5, 4, 0, False)]),
        (["Ann", "Bea", "Cas", "Dee", "Eva"], [(5, 5, 0, False)]),
    ]
    assert await progress(api, rule) == [(5, 5, 0, True)]
    assert await differing(api.clock) == []
    assert (await events(after=before)) == ["AssignmentRuleChanged", "AssignmentRuleRunFinished"]
    told = await fetch("SELECT after FROM audit_entry WHERE what = 'AssignmentRuleApplied' ORDER BY number")
    assert [row[0].count(ROW_ID) for row in told] == [2, 2, 1]  # each entry has its people


async def test_what_changes_while_a_rule_is_being_applied_is_followed_by_itself(ward: Ward):
    api = ward.api
    rule = await ward.rule(title("nurse"))
    steps = apply_rules(api.clock)
    await anext(steps)
    await api.do("userEdit", id=ward.people["Ann"], job_title="Cook")  # it has come to Ann
    await api.do("userEdit", id=ward.people["Eva"], job_title="Cook")  # and not to Eva
    await ward.person("Flo", job_title="Nurse")
    meanwhile = await ward.held()
    async for _ in steps:
        pass

    assert meanwhile == ["Bea", "Flo"]
    assert await ward.held() == ["Bea", "Cas", "Dee", "Flo"]
    assert await progress(api, rule) == [(5, 4, 0, True)]


async def test_an_edit_takes_the_place_of_what_is_still_being_applied(ward: Ward):
    api = ward.api
    rule = await ward.rule(title("nurse"))
    steps = apply_rules(api.clock)
    await anext(steps)
    await steps.aclose()
    await api.do("assignmentRuleEdit", id=rule, qualifications=[{"qualification": "code:hyg"}])
    await finished(api)

    assert (await ward.held("aid"), await ward.held("hyg")) == ([], list(NAMES))
    assert await progress(api, rule) == [(5, 2, 0, True), (7, 5, 2, True)]


async def test_a_unit_with_many_people_is_followed_in_the_background(ward: Ward):
    api = ward.api
    rule = await ward.rule(unit="code:office", gives=("hyg",))
    await api.do("orgUnitEdit", id="code:a", parent="code:office")
    at_once = await ward.held("hyg")
    await finished(api)

    assert (at_once, await ward.held("hyg")) == ([], list(NAMES))
    assert await progress(api, rule) == [(5, 5, 0, True)]
    assert await api.refused("assignmentRuleRunUndo", id=await run_of(api, rule)) == [("RULE_CHANGED", "")]


@pytest.mark.parametrize("many", [False, True])
async def test_undoing_makes_the_rule_what_it_was_and_leaves_no_day_out(
    ward: Ward, monkeypatch: pytest.MonkeyPatch, many: bool
):
    api = ward.api
    if not many:
        few_at_once(monkeypatch, 100)
    await api.do("userEdit", id=ward.people["Eva"], job_title="Cook")
    rule = await ward.rule(title("nurse"), name="Staff")
    await finished(api)
    api.clock.move_to("2026-02-01")
    await api.do("assignmentRuleEdit", id=rule, criteria=[title("cook")])
    await finished(api)
    edited = await ward.held()
    api.clock.move_to("2026-02-03")

    undone = await api.do("assignmentRuleRunUndo", id=await run_of(api, rule), select="undoneAt")
    await finished(api)

    assert (edited, await ward.held()) == (["Eva"], ["Ann", "Bea", "Cas", "Dee"])
    assert undone["undoneAt"] is not None
    assert await ward.sources("Ann") == [("Staff", "2026-01-01", "2026-02-01"), ("Staff", "2026-02-01", None)]
    assert await ward.sources("Eva") == [("Staff", "2026-02-01", "2026-02-01")]
    found = await api.node(rule, "AssignmentRule", "criteria { jobTitles }")
    assert found == {"criteria": [{"jobTitles": ["nurse"]}]}
    assert await differing(api.clock) == []
    assert [kept.differing async for kept in check_timelines(api.clock)] == [[]]


async def test_undoing_a_new_rule_makes_it_inactive(ward: Ward):
    api = ward.api
    rule = await ward.rule(title("nurse"))
    await finished(api)

    await api.do("assignmentRuleRunUndo", id=await run_of(api, rule))
    await finished(api)

    assert await ward.held() == []
    assert await api.node(rule, "AssignmentRule", "isActive") == {"isActive": False}
    assert await api.refused("assignmentRuleRunUndo", id=await run_of(api, rule)) == [("CONFLICT", "")]


async def test_it_is_not_undone_once_something_else_has_happened_to_the_people(ward: Ward):
    api = ward.api
    rule = await ward.rule(title("nurse"))
    running = await api.refused("assignmentRuleRunUndo", id=await run_of(api, rule))
    await finished(api)
    api.clock.move_to("2026-01-02")
    await api.complete(ward.people["Bea"], "code:course")

    payload = await api.tried("assignmentRuleRunUndo", id=await run_of(api, rule))
    await api.do("assignmentRuleEdit", id=rule, criteria=[criterion("LANGUAGE", "IS", languages=["ENGLISH"])])

    assert running == [("NOT_FINISHED", "")]
    assert [(each["code"], each["message"]) for each in payload["userErrors"]] == [
        ("SOMETHING_HAPPENED", "Since then something else has happened to 1 of the people: Bea.")
    ]


async def test_chunks_end_and_begin_for_the_same_people_as_one_go_and_leave_out_nobody(ward: Ward):
    api = ward.api
    rule = await ward.rule(title("nurse"))
    await finished(api)
    for name in ("Fay", "Gus", "Hal", "Ida"):
        await ward.person(name, job_title="Cook")
    for name in ("Jon", "Kim", "Lou"):
        await ward.person(name, job_title="Nurse")
    assert await ward.held() == ["Ann", "Bea", "Cas", "Dee", "Eva", "Jon", "Kim", "Lou"]

    await api.do("assignmentRuleEdit", id=rule, criteria=[title("cook")])
    chunks = await finished(api)

    assert sum(chunks) == 12
    assert max(chunks) == 2
    assert await ward.held() == ["Fay", "Gus", "Hal", "Ida"]
    assert (await progress(api, rule))[-1] == (12, 4, 8, True)
    assert await rule_differences(await terms_in_use(), api.clock.today()) == []
    assert await differing(api.clock) == []
