"""Who may see and do what, written again from the access rules over plain rows: no code of the product is in it.

A new entity needs an entry in SEES, a new action one in MAY, and in AVAILABLE unless it creates something; the tests
of the access matrix say which one is missing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial
from typing import Any

import pytest

from schema.entities import ENTITIES
from schema.enums import Role
from tests.api import Api
from tests.resolvers import access_inventories as inventories
from tests.resolvers.access_organisation import VIEWERS, Organisation, Row, Tables, tables
from tests.resolvers.access_rules import RULES_MAY, RULES_SEEN

everywhere = pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: entity.__name__)


@dataclass
class Oracle:
    """What is there for one viewer."""

    tables: Tables
    me: Row
    today: date

    @property
    def is_admin(self) -> bool:
        return bool(self.me["role"] == Role.ADMIN)

    @property
    def leads(self) -> bool:
        """Managers read what is defined: qualifications, activities, units, groups."""
        return self.me["role"] in (Role.MANAGER, Role.ADMIN)

    def rows(self, entity: str, **values: Any) -> Iterator[Row]:
        for row in self.tables[entity].values():
            if all(row[name] == value for name, value in values.items()):
                yield row

    def above(self, unit: int | None) -> set[int]:
        """A unit with all above it."""
        found = set()
        while unit is not None:
            found.add(unit)
            unit = self.tables["OrgUnit"][unit]["parent_id"]
        return found

    @cached_property
    def managed_people(self) -> set[int]:
        """Whoever sits in a unit that the viewer manages, or below one."""
        if self.me["role"] != Role.MANAGER:
            return set()
        units = {row["unit_id"] for row in self.rows("UnitManager", user_id=self.me["id"])}
        return {row["id"] for row in self.rows("User") if units & self.above(row["unit_id"])}

    @cached_property
    def people(self) -> set[int]:
        return set(self.tables["User"]) if self.is_admin else self.managed_people | {self.me["id"]}

    @cached_property
    def my_qualifications(self) -> set[int]:
        """Archived assignments too: their history is readable (E33)."""
        return {row["qualification_id"] for row in self.rows("Assignment", user_id=self.me["id"])}

    @cached_property
    def my_activities(self) -> set[int]:
        attempted = {row["activity_id"] for row in self.rows("Enrolment", user_id=self.me["id"])}
        attempted |= {row["activity_id"] for row in self.rows("Inventory", is_published=True)}  # open to everybody
        asked = ("Requirement", "PermanentEducationActivity")
        return attempted | {row["activity_id"] for kind in asked for row in self.rows(kind) if SEES[kind](self, row)}

    def sees(self, entity: str, row_id: int | None) -> bool:
        row = self.tables[entity].get(row_id or 0)
        return row is not None and SEES[entity](self, row)

    def visible(self, entity: str) -> list[int]:
        return [key for key, row in sorted(self.tables[entity].items()) if SEES[entity](self, row)]

    def looks_after(self, user: int) -> bool:
        return self.is_admin or user in self.managed_people


def _of_person(oracle: Oracle, row: Row) -> bool:
    return row["user_id"] in oracle.people


def _open(oracle: Oracle, row: Row) -> bool:
    """What is to be done today, as it is known, by people who have not left."""
    days = row["begins_on"] <= oracle.today <= row["through"]
    is_there = oracle.tables["User"][row["user_id"]]["is_active"]
    return days and row["superseded_at"] is None and is_there and _of_person(oracle, row)


def _of_assignment(oracle: Oracle, row: Row) -> bool:
    return oracle.tables["Assignment"][row["assignment_id"]]["user_id"] in oracle.people


def _owned(oracle: Oracle, row: Row) -> bool:
    return bool(row["owner_id"] == oracle.me["id"])


def _unit(oracle: Oracle, row: Row) -> bool:
    return oracle.leads or row["id"] in oracle.above(oracle.me["unit_id"])


def _group(oracle: Oracle, row: Row) -> bool:
    return oracle.leads or any(oracle.rows("GroupMember", group_id=row["id"], user_id=oracle.me["id"]))


def _requirement(oracle: Oracle, row: Row) -> bool:
    version = oracle.tables["QualificationVersion"][row["version_id"]]
    return oracle.leads or version["qualification_id"] in oracle.my_qualifications


def _education(oracle: Oracle, row: Row) -> bool:
    return _requirement(oracle, oracle.tables["Requirement"][row["requirement_id"]])


def _education_activity(oracle: Oracle, row: Row) -> bool:
    return _education(oracle, oracle.tables["PermanentEducation"][row["permanent_education_id"]])


def _manages(oracle: Oracle, row: Row) -> bool:
    """Coverage is for whoever manages the unit, or one above it."""
    units = {each["unit_id"] for each in oracle.rows("UnitManager", user_id=oracle.me["id"])}
    return oracle.is_admin or (oracle.me["role"] == Role.MANAGER and bool(units & oracle.above(row["unit_id"])))


def _asked_for(oracle: Oracle, row: Row) -> bool:
    """A bulk run is for whoever asked for it, and for administrators."""
    return oracle.is_admin or row["requested_by_id"] == oracle.me["id"]


_RECORDS = (
    "AuditEntry", "Anonymisation", "FileImport", "ImportFinding", "ImportRun", "JobRun", "Webhook", "WebhookDelivery",
)  # fmt: skip
SEES: dict[str, Callable[[Oracle, Row], bool]] = {
    "OrgUnit": _unit,
    "User": lambda oracle, row: row["id"] in oracle.people,
    "Membership": _of_person,
    "UnitManager": _of_person,
    "Group": _group,
    "GroupMember": _of_person,
    "LearningActivity": lambda oracle, row: oracle.leads or row["id"] in oracle.my_activities,
    "Enrolment": _of_person,
    "Completion": _of_person,
    "Certificate": _of_person,
    "Qualification": lambda oracle, row: oracle.leads or row["id"] in oracle.my_qualifications,
    "QualificationVersion": lambda oracle, row: oracle.leads or row["qualification_id"] in oracle.my_qualifications,
    "QualificationArchiving": lambda oracle, row: oracle.leads or row["qualification_id"] in oracle.my_qualifications,
    "CompletionRevocation": lambda oracle, row: _of_person(oracle, oracle.tables["Completion"][row["completion_id"]]),
    "UploadRevocation": lambda oracle, row: _of_person(
        oracle, oracle.tables["UploadedCertificate"][row["uploaded_certificate_id"]]
    ),
    "Requirement": _requirement,
    "PermanentEducation": _education,
    "PermanentEducationActivity": _education_activity,
    "Rollout": lambda oracle, _: oracle.leads,
    "Assignment": _of_person,
    "Opening": _open,
    "AssignmentSource": _of_assignment,
    "Extension": _of_assignment,
    "Exemption": _of_assignment,
    "UploadedCertificate": _of_person,
    "File": lambda oracle, row: (
        oracle.is_admin or any(map(partial(_of_person, oracle), oracle.rows("UploadedCertificate", file_id=row["id"])))
    ),
    "Approval": _of_person,
    "CoverageTarget": _manages,
    **inventories.SEES,
    **{noun: lambda oracle, _: oracle.is_admin for noun in _RECORDS},
    "AccessToken": lambda oracle, row: oracle.is_admin or row["user_id"] == oracle.me["id"],
    **RULES_SEEN,
    "BulkRun": _asked_for,
    "BulkResult": lambda oracle, row: _asked_for(oracle, oracle.tables["BulkRun"][row["run_id"]]),
    "SavedView": lambda oracle, row: _owned(oracle, row) or row["shared_with"] == oracle.me["role"],
}


def _admins(oracle: Oracle, _: Row) -> bool:
    return oracle.is_admin


def own_account(oracle: Oracle, row: Row) -> bool:
    return bool(row["id"] == oracle.me["id"])


def _of_those_looked_after(oracle: Oracle, row: Row) -> bool:
    return oracle.looks_after(row["user_id"])


def _may_prove(oracle: Oracle, row: Row) -> bool:
    """For oneself, and for those one looks after."""
    user = oracle.tables["Assignment"][row["assignment_id"]]["user_id"]
    return bool(user == oracle.me["id"] or oracle.looks_after(user))


REVOCATIONS = ("Revoke", "CorrectRevocation", "LiftRevocation")


MAY: dict[str, Callable[[Oracle, Row], bool]] = {
    **inventories.MAY,
    **{
        f"{noun}{verb}": _admins
        for noun in ("OrgUnit", "Group", "LearningActivity", "Qualification")
        for verb in ("Create", "Edit", "Archive", "Restore")
    },
    **{f"User{verb}": _admins for verb in ("Move", "RecordAbsence", "EndAbsence", "Merge", "Invite", "Anonymise")},
    **{f"User{verb}": _admins for verb in ("Create", "Edit", "Deactivate", "Reactivate")},
    **{f"CoverageTarget{verb}": _admins for verb in ("Set", "End")},
    "UserSetPassword": _admins,
    "UserChangePassword": own_account,
    "UserSignOutEverywhere": lambda oracle, row: oracle.is_admin or own_account(oracle, row),
    "AssignmentCreate": _of_those_looked_after,
    "QualificationApplyNow": _admins,
    **{f"Assignment{verb}": _of_those_looked_after for verb in ("Withdraw", "Extend", "Exempt")},
    "CompletionRecord": _of_those_looked_after,
    **{f"Completion{verb}": _of_those_looked_after for verb in REVOCATIONS},
    "UploadedCertificateSubmit": _may_prove,
    "UploadedCertificateWithdraw": lambda oracle, row: oracle.me["id"] in (row["user_id"], row["submitted_by_id"]),
    **{f"UploadedCertificate{verb}": _of_those_looked_after for verb in ("Approve", "Reject", *REVOCATIONS)},
    **{f"Webhook{verb}": _admins for verb in ("Create", "Edit", "RotateSecret", "SendTest", "DeliveryRepeat")},
    **{f"FileImport{verb}": _admins for verb in ("Begin", "Check", "Run", "Discard")},
    "SavedViewCreate": lambda oracle, _: True,
    "AccessTokenCreate": lambda oracle, _: True,
    "AccessTokenRevoke": lambda oracle, row: oracle.is_admin or row["user_id"] == oracle.me["id"],
    **{f"SavedView{verb}": _owned for verb in ("Edit", "Delete")},
    **RULES_MAY,
    **{
        f"Bulk{verb}": lambda oracle, _: oracle.leads
        for verb in ("Assign", "Withdraw", "RecordCompletions", "Extend", "Exempt")
    },
    "BulkRunUndo": _asked_for,
}
"""The row is the subject; for a creation, what was given."""


async def oracles(org: Organisation) -> Iterator[tuple[str, Api, Oracle]]:
    rows = await tables()
    people = {row["name"].lower(): row for row in rows["User"].values()}
    return iter([(name, org.viewers[name], Oracle(rows, people[name], org.admin.clock.today())) for name in VIEWERS])
