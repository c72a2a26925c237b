"""What the verbs of every day cost: the statements they send and how often an assignment is worked out.

Counted is what the gate sends for one verb: no BEGIN, COMMIT or PRAGMA, and not what answers the caller afterwards.
Before facts were settled at the gate it was, on SQLite and on PostgreSQL: completion 49 and 55 (12 evaluations),
approval 61 and 66 (5), assigning 41 and 46 (3), withdrawing 39 and 44 (2).
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from app.domain.standing import StandingEvaluator
from app.gate.work import perform
from app.policy.access import Viewer
from schema.activities import LearningActivity
from schema.assignments import Assignment, AssignmentCreate, AssignmentWithdraw
from schema.completions import CompletionRecord
from schema.enums import Phase, Role, Status
from schema.people import User
from schema.qualifications import Qualification
from schema.timelines import StandingSpan
from schema.uploads import UploadedCertificate, UploadedCertificateApprove
from tests.api import Api
from tests.app.actions_world import World
from tests.app.proof import first_aid_by_proof
from tests.resolvers.statements import statements

LENA = "email:lena@care.example"
TRANSACTION = ("BEGIN", "COMMIT", "PRAGMA")
ON_POSTGRES = " (PostgreSQL)"
LOCKS = ('SELECT id FROM "user" WHERE id IN', "SELECT pg_advisory_xact_lock")  # SQLite has one writer
TABLE = re.compile(r'\b(?:FROM|INTO|UPDATE) "?(\w+)')

COMPLETION = [
    "SELECT user",  # may Mona, and are Lena and the course there for her?
    "SELECT user",  # Lena, locked
    "SELECT learning_activity",  # the course, locked for whoever would archive it
    "SELECT completion",  # the same, if it is on record already, and her attempts at it, in one
    "UPDATE enrolment",
    "INSERT completion",
    "INSERT certificate",
    "SELECT assignment",  # all of hers
    "SELECT qualification_version",  # with requirements
    "SELECT uploaded_certificate",  # all dated facts, of whatever kind
    "SELECT standing_span",  # the stored timelines, where she sat, and her attempts, in one
    "UPDATE standing_span",  # superseded
    "INSERT standing_span",
    "INSERT span_change",  # both, for numbers that were counted before
    "UPDATE opening",  # superseded
    "INSERT opening",
    "INSERT outbox_event",
    "SELECT assignment",  # what the subjects of the audit are called, whatever they are
    "SELECT lock (PostgreSQL)",  # on the audit's chain
    "SELECT audit_entry",  # the last one
    "INSERT audit_entry",
]


@dataclass(slots=True)
class Cost:
    """What was sent, and how often an assignment was worked out."""

    sent: list[str] = field(default_factory=list)
    evaluations: int = 0


@contextmanager
def costs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Cost]:
    cost, work_out = Cost(), StandingEvaluator.__init__

    def counted(self: StandingEvaluator, *args: object, **named: object) -> None:
        cost.evaluations += 1
        work_out(self, *args, **named)  # type: ignore[arg-type]  # whatever it was given

    with monkeypatch.context() as patching, statements(patching) as sent:
        patching.setattr(StandingEvaluator, "__init__", counted)
        yield cost
    cost.sent = [text for text in sent if not text.startswith(TRANSACTION)]


def short(text: str) -> str:
    """A statement by its verb and its first table."""
    if text.startswith(LOCKS):
        return f"SELECT lock{ON_POSTGRES}"
    return f"{'UPDATE' if text.startswith('WITH new') else text.split(maxsplit=1)[0]} {TABLE.findall(text)[0]}"


async def manager() -> Viewer:
    return Viewer((await User.get(name="Mona")).id, Role.MANAGER)


async def test_a_completion_of_somebody_with_four_assignments(
    world: World, engine: str, monkeypatch: pytest.MonkeyPatch
):
    lists = {"achieve": ["code:course"], "maintain": ["code:refresher"]}
    for name in ("Two", "Three", "Four"):
        made = await world.admin.qualification(name, maintain_period="P1Y", **lists)
        await world.admin.assign(LENA, made)
    lena, course, mona = await User.get(name="Lena"), await LearningActivity.get(code="course"), await manager()

    with costs(monkeypatch) as cost:
        await perform(CompletionRecord(user=lena.id, activity=course.id), viewer=mona, clock=world.admin.clock)

    expected = [each for each in COMPLETION if engine == "postgres" or not each.endswith(ON_POSTGRES)]
    assert [short(text) for text in cost.sent] == expected
    assert len(cost.sent) == {"sqlite": 20, "postgres": 21}[engine]
    assert cost.evaluations == 4
    running = StandingSpan.filter(superseded_at=None, phase=Phase.RUNNING)
    assert await running.values_list("status", "period_number") == [(Status.QUALIFIED, 1)] * 4


async def test_a_completion_that_changes_nothing_writes_nothing_that_follows(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    await world.admin.complete(LENA, "code:course", "2026-01-15")
    lena, course, mona = await User.get(name="Lena"), await LearningActivity.get(code="course"), await manager()

    with costs(monkeypatch) as cost:
        await perform(CompletionRecord(user=lena.id, activity=course.id), viewer=mona, clock=world.admin.clock)

    assert [each for each in map(short, cost.sent) if not each.startswith("SELECT")] == [
        "INSERT enrolment",
        "INSERT completion",
        "INSERT certificate",
        "INSERT outbox_event",
        "INSERT audit_entry",
    ]
    assert cost.evaluations == 1


async def test_assigning_and_withdrawing(world: World, engine: str, monkeypatch: pytest.MonkeyPatch):
    made = await world.admin.qualification("Second", achieve=["code:video"])
    lena, qualification, mona = await User.get(name="Lena"), await Qualification.get(name="Second"), await manager()
    clock = world.admin.clock
    assert made

    with costs(monkeypatch) as assigning:
        await perform(AssignmentCreate(user=lena.id, qualification=qualification.id), viewer=mona, clock=clock)
    assignment = await Assignment.get(user_id=lena.id, qualification_id=qualification.id)
    with costs(monkeypatch) as withdrawing:
        await perform(AssignmentWithdraw(), viewer=mona, clock=clock, target=assignment.id)

    assert (len(assigning.sent), assigning.evaluations) == ({"sqlite": 17, "postgres": 19}[engine], 1)
    assert (len(withdrawing.sent), withdrawing.evaluations) == ({"sqlite": 17, "postgres": 20}[engine], 1)


async def test_approving_proof(api: Api, engine: str, monkeypatch: pytest.MonkeyPatch):
    story = await first_aid_by_proof(api)
    await story.submit("2026-01-10")
    upload, mona = await UploadedCertificate.get(), await manager()

    with costs(monkeypatch) as cost:
        await perform(UploadedCertificateApprove(), viewer=mona, clock=api.clock, target=upload.id)

    # one to be told of, and one more to see since when nobody asks for what was open
    assert (len(cost.sent), cost.evaluations) == ({"sqlite": 20, "postgres": 23}[engine], 2)
