"""Assignment rules: whom they assign what, from which day until which day (S29, S30, S60, E33-E37)."""

from app.db.database import fetch
from tests.api import Api, events
from tests.app.rules import Ward, criterion, title

FIRST = "2026-01-01"


async def test_a_rule_assigns_what_it_says_to_all_who_meet_all_of_its_criteria(api: Api):
    ward = await Ward(api).begin()
    await ward.person("Lena", job_title="Verpleegkundige")
    await ward.person("Omar", "office", job_title="Verpleegkundige")
    await ward.person("Zoe", "b", job_title="Kok")

    await ward.rule(title("verpleegkundige"), criterion("DEPARTMENT", "IS", units=["code:home"]), gives=("aid", "hyg"))

    assert (await ward.held("aid"), await ward.held("hyg"), await ward.held("med")) == (["Lena"], ["Lena"], [])
    assert await ward.sources("Lena") == [("Rule", "2026-01-01", None)]


async def test_being_assigned_by_a_rule_enrols_in_the_activities(api: Api):  # S31
    ward = await Ward(api).begin()
    await ward.person("Lena")

    await ward.rule()

    found = await api.node(ward.people["Lena"], "User", "enrolments { nodes { state openedOn activity { name } } }")
    assert found["enrolments"]["nodes"] == [{"state": "OPEN", "openedOn": FIRST, "activity": {"name": "Course"}}]


async def test_a_rule_on_a_unit_is_for_the_people_in_it_and_below(api: Api):  # S30
    ward = await Ward(api).begin()
    for name, unit in (("Lena", "a"), ("Mona", "home"), ("Omar", "office")):
        await ward.person(name, unit)

    await ward.rule(unit="code:home")

    assert await ward.held() == ["Lena", "Mona"]


async def test_whoever_moves_is_assigned_what_the_new_place_asks_and_no_longer_what_the_old_did(api: Api):  # S60, E37
    ward = await Ward(api).begin()
    lena = await ward.person("Lena", "a")
    await ward.rule(unit="code:a", name="A")
    await ward.rule(unit="code:office", name="Office", gives=("hyg",))

    api.clock.move_to("2026-02-01")
    await api.do("userMove", id=lena, unit="code:office")
    away = (await ward.held("aid"), await ward.held("hyg"))
    api.clock.move_to("2026-03-01")
    await api.do("userEdit", id=lena, unit="code:a")

    assert away == ([], ["Lena"])
    assert (await ward.held("aid"), await ward.held("hyg")) == (["Lena"], [])
    assert await ward.sources("Lena") == [("A", FIRST, "2026-02-01"), ("A", "2026-03-01", None)]  # E34
    assert await ward.sources("Lena", "hyg") == [("Office", "2026-02-01", "2026-03-01")]


async def test_what_is_assigned_for_another_reason_stays_when_the_rule_no_longer_applies(api: Api):  # R13, E35
    ward = await Ward(api).begin()
    lena = await ward.person("Lena", job_title="Nurse")
    await ward.rule(title("nurse"), name="Nurses")
    await ward.rule(title("nurse", "doctor"), name="All")
    await api.assign(lena, "code:aid")

    await api.do("userEdit", id=lena, job_title="Doctor")

    assert await ward.held() == ["Lena"]
    assert await ward.sources("Lena") == [
        ("Nurses", FIRST, FIRST), ("All", FIRST, None), ("MANUAL", FIRST, None)
    ]  # fmt: skip


async def test_losing_the_last_reason_archives_and_meeting_it_again_restores_with_its_history(api: Api):  # E33, E34
    ward = await Ward(api).begin()
    lena = await ward.person("Lena", job_title="Nurse")
    await ward.rule(title("nurse"))
    await api.complete(lena, "code:course", "2026-01-01")
    assignment = (await api.ask("{ assignments { nodes { id } } }"))["assignments"]["nodes"][0]["id"]

    api.clock.move_to("2026-02-01")
    await api.do("userEdit", id=lena, job_title="Cook")
    gone = await api.node(assignment, "Assignment", "archivedOn")
    api.clock.move_to("2027-06-01")
    await api.do("userEdit", id=lena, job_title="Nurse")

    assert gone == {"archivedOn": "2026-02-01"}
    assert await api.node(assignment, "Assignment", "archivedOn") == {"archivedOn": None}
    assert await api.statuses(assignment, "2026-01-31", "2026-02-01", "2027-06-01") == ["QUALIFIED", None, "EXPIRED"]


async def test_a_unit_that_moves_takes_its_people_into_the_rules_of_its_new_place(api: Api):
    ward = await Ward(api).begin()
    await ward.person("Lena", "a")
    await ward.person("Zoe", "b")
    await ward.rule(unit="code:office", name="Office")
    await ward.rule(unit="code:home", name="Home", gives=("hyg",))

    api.clock.move_to("2026-02-01")
    await api.do("orgUnitEdit", id="code:a", parent="code:office")

    assert (await ward.held("aid"), await ward.held("hyg")) == (["Lena"], ["Zoe"])


async def test_belonging_to_a_group_counts_while_the_group_is_in_use(api: Api):
    ward = await Ward(api).begin()
    lena = await ward.person("Lena")
    await ward.person("Omar", groups=["code:bhv"])
    await ward.rule(criterion("GROUP", "IS", groups=["code:bhv"]))
    await ward.rule(criterion("GROUP", "IS", groups=["code:bhv"], isNegated=True), name="Others", gives=("hyg",))

    before = (await ward.held(), await ward.held("hyg"))
    await api.do("userEdit", id=lena, groups=["code:bhv"])
    both = (await ward.held(), await ward.held("hyg"))
    await api.do("groupArchive", id="code:bhv")

    assert before == (["Omar"], ["Ada", "Lena"])
    assert both == (["Lena", "Omar"], ["Ada"])
    assert (await ward.held(), await ward.held("hyg")) == ([], ["Ada", "Lena", "Omar"])


async def test_somebody_who_has_left_gets_nothing_new_and_keeps_what_runs_on(api: Api):  # E38
    ward = await Ward(api).begin()
    lena = await ward.person("Lena")
    await ward.rule(name="First")
    await api.do("userDeactivate", id=lena)

    await ward.rule(name="Second", gives=("hyg",))
    left = (await ward.held("aid"), await ward.held("hyg"))
    api.clock.move_to("2026-02-01")
    await api.do("userReactivate", id=lena)

    assert left == (["Ada", "Lena"], ["Ada"])
    assert await ward.held("hyg") == ["Ada", "Lena"]
    assert await ward.sources("Lena", "hyg") == [("Second", "2026-02-01", None)]


async def test_what_an_edited_rule_gave_ends_for_those_who_no_longer_meet_it(api: Api):  # E36
    ward = await Ward(api).begin()
    await ward.person("Lena", job_title="Nurse")
    await ward.person("Omar", job_title="Cook")
    rule = await ward.rule(title("nurse"), name="Staff")

    api.clock.move_to("2026-01-02")
    await api.do("assignmentRuleEdit", id=rule, criteria=[title("cook")])

    assert await ward.held() == ["Omar"]
    assert await ward.sources("Lena") == [("Staff", FIRST, "2026-01-02")]


async def test_a_rule_that_is_made_inactive_or_archived_gives_nothing_any_more(api: Api):
    ward = await Ward(api).begin()
    await ward.person("Lena")
    rule = await ward.rule(unit="code:a")

    await api.do("assignmentRuleEdit", id=rule, is_active=False)
    inactive = await ward.held()
    await api.do("assignmentRuleEdit", id=rule, is_active=True)
    active = await ward.held()
    await api.do("assignmentRuleArchive", id=rule)
    archived = await ward.held()
    restored = await api.do("assignmentRuleRestore", id=rule, select="isActive archivedOn")

    assert (inactive, active, archived) == ([], ["Lena"], [])
    assert (restored, await ward.held()) == ({"isActive": False, "archivedOn": None}, [])


async def test_who_is_excluded_by_name_stays_so_whatever_the_rule_says_later(api: Api):
    ward = await Ward(api).begin()
    lena, omar = await ward.person("Lena"), await ward.person("Omar")
    rule = await ward.rule(unit="code:a")

    await api.do("assignmentRuleExclude", id=rule, user=lena, reason="Works at night only")
    excluded = await ward.held()
    await api.do("assignmentRuleEdit", id=rule, qualifications=[{"qualification": "code:hyg"}])
    edited = (await ward.held("aid"), await ward.held("hyg"))
    seen = await api.node(rule, "AssignmentRule", "exclusions { nodes { user { name } reason excludedBy { name } } }")
    await api.do("assignmentRuleInclude", id=rule, user=lena)

    assert (excluded, edited) == (["Omar"], ([], ["Omar"]))
    assert seen["exclusions"]["nodes"] == [
        {"user": {"name": "Lena"}, "reason": "Works at night only", "excludedBy": {"name": "Ada"}}
    ]
    assert await ward.held("hyg") == ["Lena", "Omar"]
    assert await api.refused("assignmentRuleInclude", id=rule, user=omar) == [("NOT_EXCLUDED", "input.user")]


async def test_how_long_people_get_is_shown_beside_the_reason_and_changes_no_standing(api: Api):
    ward = await Ward(api).begin()
    await ward.person("Lena")
    await ward.rule(unit="code:a", qualifications=[{"qualification": "code:aid", "within": "P30D"}])

    asked = "{ assignments { nodes { expectedOn standing { dueOn status } sources { expectedOn } } } }"
    found = await api.ask(asked)
    await api.complete("email:lena@care.example", "code:course")
    qualified = await api.ask(asked)

    assert qualified["assignments"]["nodes"][0]["expectedOn"] is None
    assert found["assignments"]["nodes"] == [
        {
            "expectedOn": "2026-01-31",
            "standing": {"dueOn": None, "status": "IN_PROGRESS"},
            "sources": [{"expectedOn": "2026-01-31"}],
        }
    ]


async def test_an_archived_qualification_is_given_to_nobody_new(api: Api):  # E69
    ward = await Ward(api).begin()
    await ward.person("Lena")
    await ward.rule(unit="code:a")
    await api.do("qualificationArchive", id="code:aid")

    await ward.person("Omar")

    assert await ward.held() == ["Lena"]


async def test_a_change_of_a_person_tells_what_the_rules_do_and_a_change_of_a_rule_is_one_deed(api: Api):
    ward = await Ward(api).begin()
    lena = await ward.person("Lena", job_title="Nurse")
    before = len(await events())

    await ward.rule(title("nurse"))
    made = await events(after=before)
    await api.do("userEdit", id=lena, job_title="Cook")

    assert made == ["AssignmentRuleRunFinished", "AssignmentRuleChanged"]
    assert (await events(after=before))[2:] == ["UserChanged", "AssignmentWithdrawn", "EnrolmentWithdrawn"]
    entries = await fetch("SELECT after FROM audit_entry WHERE what = 'AssignmentRuleApplied'")
    assert [lena in row[0] for row in entries] == [True]
