"""Every way to do a verb in the organisation, and what the rules demand of each."""

from collections.abc import Callable, Iterator
from itertools import chain, product

from schema.access_tokens import AccessTokenRevoke
from schema.adjustments import AssignmentExempt
from schema.inventory_runs import InventoryRunAnswer
from schema.kit.action import Action
from schema.kit.info import column_of, fields_of
from schema.memberships import UserMove
from schema.merges import UserMerge
from schema.people import User
from schema.rule_exclusions import AssignmentRuleExclude, AssignmentRuleInclude
from tests.resolvers.access_available import AVAILABLE
from tests.resolvers.access_case import NAMED, PAIRED, Case, Input, linking, pairs
from tests.resolvers.access_oracle import MAY, REVOCATIONS, Oracle
from tests.resolvers.access_organisation import UNKNOWN, Row, Tables, ident
from tests.resolvers.access_rules import about_people, new_rules
from tests.verbs import Refusals

PASSWORD = "vier kastanjes vallen"


def _teams(rows: Tables) -> Iterator[Case]:
    for key, unit in rows["OrgUnit"].items():
        if unit["kind"] != "TEAM":
            yield linking({"name": "New", "kind": "TEAM"}, parent=("OrgUnit", key))


def _people(rows: Tables) -> Iterator[Case]:
    for key in rows["OrgUnit"]:
        yield linking({"name": "New", "email": f"new{key}@care.example"}, unit=("OrgUnit", key))


def _profiles(rows: Tables) -> Iterator[Case]:
    for key in rows["LearningActivity"]:
        listed = [{"activity": ident(NAMED["LearningActivity"], key)}]
        values = {"name": "New", "duration": "ROLLING", "achieve": listed}
        yield Case(None, values, [("input.achieve.0.activity", "LearningActivity", key)])


def _assignments(rows: Tables) -> Iterator[Case]:
    for user, key in pairs(rows["User"], rows["Qualification"]):
        yield linking({}, user=("User", user), qualification=("Qualification", key))


def _completions(rows: Tables) -> Iterator[Case]:
    for user, key in pairs(rows["User"], rows["LearningActivity"]):
        yield linking({}, user=("User", user), activity=("LearningActivity", key))


def _proof(rows: Tables) -> Iterator[Case]:
    """Proof is needed of one requirement only; of any other it is refused by the verb itself."""
    diploma = next(key for key, row in rows["Requirement"].items() if row["is_upload_allowed"])
    for assignment in rows["Assignment"]:
        values = {"obtainedOn": "2025-06-01"}
        yield linking(values, assignment=("Assignment", assignment), requirement=("Requirement", diploma))


def _targets(rows: Tables) -> Iterator[Case]:
    for unit, key in pairs(rows["OrgUnit"], rows["Qualification"]):
        yield linking({"needed": 1}, unit=("OrgUnit", unit), qualification=("Qualification", key))


def _inventories(rows: Tables) -> Iterator[Case]:
    for key in rows["LearningActivity"]:
        yield linking({}, activity=("LearningActivity", key))


def _runs(rows: Tables) -> Iterator[Case]:
    for key in rows["Inventory"]:
        yield linking({}, inventory=("Inventory", key))


def _bulk(noun: str, values: Input, **link: str) -> Callable[[Tables], Iterator[Case]]:
    """One person or assignment at a time, named in a list, with each row that a link of the run can lead to."""
    place = {"User": "users", "Assignment": "assignments"}[noun]

    def found(rows: Tables) -> Iterator[Case]:
        for name, kind in link.items():
            for key, other in pairs(rows[noun], rows[kind]):
                named = {**values, place: [ident(NAMED[noun], key)], name: ident(NAMED[kind], other)}
                yield Case(None, named, [(f"input.{place}.0", noun, key), (f"input.{name}", kind, other)])
        if not link:
            for key in rows[noun]:
                yield Case(None, {**values, place: [ident(NAMED[noun], key)]}, [(f"input.{place}.0", noun, key)])

    return found


CREATIONS: dict[str, Callable[[Tables], Iterator[Case]]] = {
    "OrgUnitCreate": _teams,
    "UserCreate": _people,
    "GroupCreate": lambda _: iter([Case(None, {"name": "New"})]),
    "LearningActivityCreate": lambda _: iter([Case(None, {"name": "New", "type": "EXAM"})]),
    "QualificationCreate": _profiles,
    "AssignmentCreate": _assignments,
    "CompletionRecord": _completions,
    "UploadedCertificateSubmit": _proof,
    "CoverageTargetSet": _targets,
    "AssignmentRuleCreate": lambda rows: (Case(*each) for each in new_rules(rows)),
    "WebhookCreate": lambda _: iter([Case(None, {"name": "New", "url": "https://new.example/"})]),
    "FileImportBegin": lambda _: iter([Case(None, {"holds": "GROUPS"})]),
    "AccessTokenCreate": lambda _: iter([Case(None, {"name": "New", "endsOn": "2026-12-31"})]),
    "InventoryCreate": _inventories,
    "InventoryRunStart": _runs,
    "BulkAssign": _bulk("User", {}, qualification="Qualification"),
    "BulkRecordCompletions": _bulk("User", {}, activity="LearningActivity"),
    "BulkWithdraw": _bulk("Assignment", {"reason": "Because"}),
    "BulkExtend": _bulk("Assignment", {"through": "2030-01-01", "reason": "Because"}),
    "BulkExempt": _bulk("Assignment", {"stage": "ACHIEVE", "reason": "Because"}, activity="LearningActivity"),
    "SavedViewCreate": lambda _: iter([Case(None, {"name": "New", "screen": "users", "query": "a=b"})]),
}
CHANGES: dict[str, Input] = {
    **{f"{subject}Edit": {"name": "Other"} for subject in ("OrgUnit", "User", "Group", "LearningActivity")},
    "QualificationEdit": {"name": "Other"},
    "UserAnonymise": {"isConfirmed": True},
    "UserRecordAbsence": {"beginsOn": "2026-05-01"},
    "UserEndAbsence": {"on": "2026-03-10"},
    "UserSetPassword": {"password": "drie wolken drijven"},
    "UserChangePassword": {"current": PASSWORD, "password": "drie wolken drijven"},
    "AssignmentWithdraw": {"reason": "Because"},
    "AssignmentExtend": {"through": "2030-01-01", "reason": "Because"},
    **{f"Completion{verb}": {"reason": "Because"} for verb in REVOCATIONS},
    **{f"UploadedCertificate{verb}": {"reason": "Because"} for verb in ("Reject", *REVOCATIONS)},
    "InventoryEdit": {"welcome": "Other"},
    "InventoryRunReject": {"reason": "Because"},
    **{
        f"{noun}CorrectRevocation": {"reason": "Because", "revokedFrom": "2026-02-01"}
        for noun in ("Completion", "UploadedCertificate")
    },
    "SavedViewEdit": {"name": "Other"},
    "WebhookEdit": {"name": "Other"},
    "AssignmentRuleEdit": {"name": "Other"},
    "BulkRunUndo": {"reason": "Because"},
    "FileImportCheck": {"columns": [{"at": 0, "column": "code"}, {"at": 1, "column": "name"}]},
}


def _exemptions(rows: Tables) -> Iterator[Case]:
    """Few activities are in a list of what is assigned: each of these, and some of the others."""
    asked = {row["activity_id"] for row in rows["Requirement"].values()}
    assignments = (*rows["Assignment"], UNKNOWN)
    others = [key for key in rows["LearningActivity"] if key not in asked]
    for assignment, key in chain(product(assignments, asked), pairs(assignments, others)):
        values = {"activity": ident(NAMED["LearningActivity"], key), "stage": "ACHIEVE", "reason": "Because"}
        yield Case(assignment, values, [("input.activity", "LearningActivity", key)])


def _moves(rows: Tables) -> Iterator[Case]:
    for user, key in pairs((*rows["User"], UNKNOWN), rows["OrgUnit"]):
        yield Case(user, {"unit": ident(NAMED["OrgUnit"], key)}, [("input.unit", "OrgUnit", key)])


def _answers(rows: Tables) -> Iterator[Case]:
    for run, key in product((*rows["InventoryRun"], UNKNOWN), rows["InventoryQuestion"]):
        values = {"question": ident(NAMED["InventoryQuestion"], key)}
        yield Case(run, values, [("input.question", "InventoryQuestion", key)])


def _merges(rows: Tables) -> Iterator[Case]:
    *_, into = (key for key, row in rows["User"].items() if row["anonymised_at"] is None)
    for user in (*rows["User"], UNKNOWN):
        yield Case(user, {"into": ident(NAMED["User"], into)}, [("input.into", "User", into)])


WITH_LINKS: dict[type[Action], Callable[[Tables], Iterator[Case]]] = {
    AssignmentExempt: _exemptions,
    UserMerge: _merges,
    UserMove: _moves,
    InventoryRunAnswer: _answers,
    AssignmentRuleExclude: lambda rows: (Case(*each) for each in about_people(rows, User, reason="Because")),
    AssignmentRuleInclude: lambda rows: (Case(*each) for each in about_people(rows, User)),
}


def cases(action: type[Action], rows: Tables, paired: int) -> list[Case]:
    """Return the ways to do a verb; where one names two rows, each row is paired with so many others."""
    PAIRED.set(paired)
    if action.creates:
        return list(CREATIONS[action.__name__](rows))
    if action in WITH_LINKS:
        return list(WITH_LINKS[action](rows))
    if action is AccessTokenRevoke:  # but for those that the tests themselves are signed in with
        spare = [key for key, row in rows["AccessToken"].items() if row["name"] == "Payroll"]
        return [Case(key, {}) for key in (*spare, UNKNOWN)]
    given = CHANGES.get(action.__name__, {})
    return [Case(key, given) for key in (*rows[action.subject.__name__], UNKNOWN)]


def expected(action: type[Action], oracle: Oracle, case: Case) -> Refusals | None:
    """The refusals that the rules demand; None if it is up to the verb itself."""
    name, subject = action.__name__, action.subject.__name__
    if not action.creates and not oracle.sees(subject, case.key):
        return [("NOT_FOUND", "id")]
    if hidden := [("NOT_FOUND", place) for place, kind, key in case.links if not oracle.sees(kind, key)]:
        return hidden
    row = oracle.tables[subject][case.key] if case.key else given_row(action, case)
    if not MAY[name](oracle, row):
        return [("FORBIDDEN", "")]
    if action.creates or AVAILABLE[name](row):
        return None
    return [("ARCHIVED" if row.get("archived_on") else "CONFLICT", "")]


def given_row(action: type[Action], case: Case) -> Row:
    """The links of the row that a creation would make."""
    keys = {place.removeprefix("input."): key for place, _, key in case.links}
    specs = fields_of(action.subject)
    return {column_of(name, specs[name]): key for name, key in keys.items() if name in specs}
