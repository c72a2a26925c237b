"""A small organisation in which everybody may see something else: made through the API, once for each test."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.rules.terms import as_json, rule_terms
from resolvers.derive.names import encode_id
from schema.entities import ENTITIES
from schema.imports import ImportRun
from schema.jobs import JobRun
from schema.kit.entity import Entity
from schema.kit.info import table_of
from schema.qualifications import QualificationVersion
from schema.rollouts import Rollout
from schema.rule_runs import AssignmentRuleRun
from schema.rules import AssignmentRule
from tests.api import Api
from tests.resolvers.access_inventories import with_inventories
from tests.stored import Stored, contents
from tests.uploads import Sent

VIEWERS = ("ada", "mia", "max", "una", "nina", "sam", "leo")
"""An admin; managers of North, of South and of nothing; learners of North and of South; one who has nothing."""

UNKNOWN = 999_999

Row = dict[str, Any]
Tables = dict[str, dict[int, Row]]


@dataclass(frozen=True, slots=True)
class Organisation:
    """The API as each viewer."""

    admin: Api
    viewers: dict[str, Api]

    def at(self, api: Api) -> "Organisation":
        """The same at another application."""
        return Organisation(api, {name: viewer.at(api) for name, viewer in self.viewers.items()})


_AS_READ: dict[tuple[str, str], Row] = {}
"""Rows as the models read them, by what is stored: few are others from one reading of all to the next."""


async def tables(stored: Stored | None = None) -> Tables:
    """All rows there are, by the name of their entity and their id; of what was read already, if that is given."""
    found = await contents() if stored is None else stored
    return {each.__name__: await _rows(each, found[table_of(each)]) for each in ENTITIES}


async def _rows(entity: type[Entity], stored: Mapping[int, str]) -> dict[int, Row]:
    kept = {key: (table_of(entity), told) for key, told in sorted(stored.items())}
    if unread := [key for key, told in kept.items() if told not in _AS_READ]:
        for row in await entity.filter(id__in=unread).values():
            _AS_READ[kept[row["id"]]] = row
    return {key: _AS_READ[told] for key, told in kept.items()}


def ident(entity: type[Entity], key: int) -> str:
    return encode_id(entity.__name__, key)


async def organisation(api: Api) -> Organisation:
    north = await api.unit("North", kind="DEPARTMENT", code="north")
    south = await api.unit("South", kind="DEPARTMENT", code="south")
    n1, n2 = await api.unit("North 1", parent=north), await api.unit("North 2", parent=north)
    s1 = await api.unit("South 1", parent=south, code="s1")
    await api.unit("North 3", parent=north)
    both = await api.do("groupCreate", name="First aiders", code="aid")
    few = await api.do("groupCreate", name="Drivers")
    await api.do("groupCreate", name="Nobody", code="none")
    mia = await api.user("Mia", role="MANAGER", managed_units=[north])
    max_ = await api.user("Max", role="MANAGER", unit=s1, managed_units=[south], groups=[both["id"]])
    una = await api.user("Una", role="MANAGER", unit=n1, groups=[few["id"]])
    nina = await api.user("Nina", unit=n1, groups=[both["id"]])
    noor, sam = await api.user("Noor", unit=n2), await api.user("Sam", unit=s1, groups=[both["id"]])
    await api.user("Leo")
    gus = await api.user("Gus")
    await api.do("userDeactivate", id=gus)
    await api.do("userAnonymise", id=gus, is_confirmed=True)
    await api.do("userRecordAbsence", id=sam, begins_on="2026-03-01", through="2026-03-31")
    await _learning(api, {"mia": mia, "max": max_, "una": una, "nina": nina, "noor": noor, "sam": sam})
    await with_inventories(api)
    hook = await api.do("webhookCreate", name="LMS", url="https://lms.example/")
    await api.do("webhookSendTest", id=hook["id"])
    await api.do("fileImportBegin", file=Sent(b"code,name\nNIGHT,Nights\n", "groups.csv", "text/csv"), holds="GROUPS")
    viewers = {name: await api.signed_in_as(f"{name}@care.example") for name in VIEWERS}
    for name, role in (("ada", "MANAGER"), ("ada", None), ("mia", None)):
        view: Row = {"name": f"For {role}", "screen": "users", "query": "role=MANAGER", "shared_with": role}
        await viewers[name].do("savedViewCreate", **view)
    for name, user in (("ada", mia), ("mia", nina), ("max", sam)):
        await viewers[name].do("bulkRecordCompletions", users=[user], activity="code:extra", completed_on="2025-11-01")
    return Organisation(api, viewers)


async def _learning(api: Api, people: dict[str, str]) -> None:
    course = await api.activity("BHV e-learning", code="bhv", issues_certificate=True)
    refresher, fork = await api.activity("BHV refresher", type="MEETUP"), await api.activity("Forklift", type="EXAM")
    old, extra = await api.activity("Old course"), await api.activity("Extra reading", type="DOCUMENT", code="extra")
    settings = {"maintain": [refresher], "maintain_period": "P1Y", "code": "aid"}
    aid = await api.qualification("First Aid", achieve=[course], **settings)
    forklift = await api.qualification("Forklift", achieve=[fork], code="fork")
    gone = await api.qualification("Gone", achieve=[old])
    await api.do("qualificationArchive", id=gone)
    await api.do("learningActivityArchive", id=old)
    spare = await api.qualification("Spare", achieve=[course])
    await api.do("qualificationArchive", id=spare)
    await api.do("orgUnitArchive", id=await api.unit("Old unit"))
    await api.do("groupArchive", id=(await api.do("groupCreate", name="Old group"))["id"])
    for unit in ("code:north", "code:s1"):
        await api.do("coverageTargetSet", unit=unit, qualification=aid, needed=2)
    for user in (people["nina"], people["noor"], people["sam"], people["max"], api.admin):
        await api.assign(user, aid)
    withdrawn = await api.assign(people["sam"], forklift)
    await api.do("assignmentWithdraw", id=withdrawn, reason="Moved")
    for name in ("una", "mia"):
        await api.assign(people[name], forklift)
    mia, max_ = await api.signed_in_as("mia@care.example"), await api.signed_in_as("max@care.example")
    await mia.complete(people["nina"], course)
    wrong = await mia.complete(people["nina"], course, "2025-12-31")
    await api.do("completionRevoke", id=wrong, reason="Twice")
    await max_.complete(people["sam"], course)
    other = await max_.complete(people["sam"], course, "2025-12-31")
    await max_.do("completionRevoke", id=other, reason="Twice")
    await api.complete(people["max"], extra)
    await mia.complete(people["noor"], course)
    await api.complete(people["una"], refresher)
    await api.complete(api.admin, extra)
    mine = await api.complete(api.admin, extra, "2025-12-31")
    await api.do("completionRevoke", id=mine, reason="Twice")
    await api.do("qualificationEdit", id=aid, grace_days=5)
    await _adjustments(api, mia, max_, people, {"aid": aid, "course": course})
    await _rules(api, people)
    await _proof(api, mia, max_, people)
    await api.do("userDeactivate", id=people["noor"])


async def _proof(api: Api, mia: Api, max_: Api, people: dict[str, str]) -> None:
    """Proof from elsewhere, of everybody who can have some: pending, approved, rejected and revoked."""
    diploma = await api.activity("Diploma", type="EXAM", code="diploma")
    proved = await api.do(
        "qualificationCreate",
        name="Diploma",
        duration="ROLLING",
        achieve=[{"activity": diploma, "isUploadAllowed": True}],
    )
    requirement = (await api.requirements(proved["id"]))[0]["id"]
    found: dict[str, list[str]] = {}
    for name in ("nina", "sam", "mia", "max", "ada"):
        assignment = await api.assign(people.get(name, api.admin), proved["id"])
        me = await api.signed_in_as(f"{name}@care.example")
        found[name] = [
            await me.submit(assignment, requirement, day)
            for day in ("2025-10-01", "2025-11-01", "2025-12-01", "2025-12-02")
        ]
        await me.do("accessTokenCreate", name="Payroll", ends_on="2026-12-31")
    await mia.do("uploadedCertificateApprove", id=found["nina"][0], remark="Seen")
    await max_.do("uploadedCertificateReject", id=found["sam"][0], reason="Not to be read")
    await max_.do("uploadedCertificateApprove", id=found["sam"][1])
    for name, judge in (("nina", mia), ("sam", max_)):
        await judge.do("uploadedCertificateApprove", id=found[name][3])
        await judge.do("uploadedCertificateRevoke", id=found[name][3], reason="Not theirs")
    await api.do("uploadedCertificateApprove", id=found["max"][0])
    await api.do("uploadedCertificateApprove", id=found["mia"][0])
    await api.do("uploadedCertificateRevoke", id=found["mia"][0], reason="Not theirs")


async def _adjustments(api: Api, mia: Api, max_: Api, people: dict[str, str], ids: dict[str, str]) -> None:
    """Fixed qualifications with permanent education, more time and exemptions; and a version that is rolled out."""
    for name, users in (("Hygiene", (people["nina"], api.admin)), ("Audit", (people["sam"],))):
        lecture = await api.activity(f"{name} lecture", type="VIDEO")
        education = {"repeatsEvery": "P1Y", "activities": [{"activity": lecture}]}
        listed = [{"activity": await api.activity(name), "permanentEducation": education}]
        days = {"period_from": "2026-01-01", "period_through": "2026-12-31"}
        fixed = await api.do("qualificationCreate", name=name, duration="FIXED", achieve=listed, **days)
        for user in users:
            await api.assign(user, fixed["id"])
    for manager, user in ((mia, people["nina"]), (max_, people["sam"])):
        found = await api.node(user, "User", "assignments { nodes { id qualification { id } } }")
        mine = [each["id"] for each in found["assignments"]["nodes"] if each["qualification"]["id"] == ids["aid"]]
        await manager.do("assignmentExtend", id=mine[0], through="2027-06-30", reason="Leave")
        off = {"activity": ids["course"], "stage": "ACHIEVE", "reason": "Known"}
        await manager.do("assignmentExempt", id=mine[0], **off)
    newest = await QualificationVersion.all().order_by("-id").first()
    assert newest is not None
    later = api.clock.now() + timedelta.resolution  # than all that it will replace, as on a clock that runs
    await Rollout.create(version_id=newest.id, total=600, done=0, started_at=later)
    await ImportRun.create(
        finished_at=later, units=0, groups=0, users=0, activities=0, qualifications=0, assignments=0, completions=0
    )
    await JobRun.create(job="turn_of_the_day", slot=later, started_at=later)


async def _rules(api: Api, people: dict[str, str]) -> None:
    """Rules that assign nothing, so that nothing else of the organisation differs: one in use, one archived."""
    criteria = [
        {"attribute": "DEPARTMENT", "operator": "IS", "units": ["code:north"]},
        {"attribute": "GROUP", "operator": "IS", "groups": ["code:aid"]},
    ]
    for name in ("Rule", "Old rule"):
        values: Row = {"name": name, "unit": "code:north", "criteria": criteria, "is_active": False}
        await api.do("assignmentRuleCreate", qualifications=[{"qualification": "code:aid"}], **values)
    in_use, old = await AssignmentRule.all().order_by("id")
    for name in ("nina", "sam"):
        await api.do(
            "assignmentRuleExclude", id=ident(AssignmentRule, in_use.id), user=people[name], reason="Elsewhere"
        )
    await api.do("assignmentRuleArchive", id=ident(AssignmentRule, old.id))
    now = api.clock.now()
    (terms,) = await rule_terms([in_use.id])
    counts: Row = {"total": 0, "begun": 0, "ended": 0}
    await AssignmentRuleRun.create(rule=in_use, **counts, started_at=now, finished_at=now, terms_after=as_json(terms))
