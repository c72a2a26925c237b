"""What managers may not do for themselves, and what administrators may: it goes on record as done for oneself."""

from tests.api import Api
from tests.app.actions_world import World
from tests.verbs import Json

MONA, ADA, COURSE, VIDEO = "email:mona@care.example", "email:ada@care.example", "code:course", "code:video"
EXEMPTION: Json = {"activity": COURSE, "stage": "ACHIEVE", "reason": "Known"}
EXTENSION: Json = {"through": "2027-06-01", "reason": "Ill"}


async def marks(admin: Api, what: str) -> list[bool]:
    """Whether each such entry of the audit is marked, oldest first."""
    document = "query($what: [String!]) { auditEntries(filter: {what: $what}) { nodes { isForOneself } } }"
    return [each["isForOneself"] for each in (await admin.ask(document, what=what))["auditEntries"]["nodes"]]


async def test_a_manager_does_nothing_for_themselves_that_makes_them_qualified(world: World) -> None:
    assignment = await world.admin.assign(MONA, "code:first-aid")
    completion = await world.admin.complete(MONA, VIDEO)

    refused = [
        await world.mona.refused("completionRecord", user=MONA, activity=COURSE),
        await world.mona.refused("completionRevoke", id=completion, reason="Wrong"),
        await world.mona.refused("assignmentExempt", id=assignment, **EXEMPTION),
        await world.mona.refused("assignmentExtend", id=assignment, **EXTENSION),
    ]
    offered = [
        await world.mona.node(completion, "Completion", "viewerCanRevoke"),
        await world.mona.node(assignment, "Assignment", "viewerCanExempt viewerCanExtend"),
    ]

    assert refused == [
        [("OWN_COMPLETION", "input.user")],
        [("OWN_COMPLETION", "")],
        [("OWN_ASSIGNMENT", "")],
        [("OWN_ASSIGNMENT", "")],
    ]
    assert offered == [{"viewerCanRevoke": False}, {"viewerCanExempt": False, "viewerCanExtend": False}]


async def test_an_administrator_does_so_and_the_audit_says_for_whom(world: World) -> None:
    admin = world.admin
    assignment = await admin.assign(ADA, "code:first-aid")

    await admin.do("completionRevoke", id=await admin.complete(ADA, VIDEO), reason="Wrong")
    await admin.do("assignmentExempt", id=assignment, **EXEMPTION)
    await admin.do("assignmentExtend", id=assignment, **EXTENSION)

    done = ("CompletionRecord", "CompletionRevoke", "AssignmentExempt", "AssignmentExtend")
    assert [await marks(admin, what) for what in done] == [[False, True], [True], [True], [True]]
